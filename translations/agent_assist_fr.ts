<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>agent_assist</name>
    <message>
        <source>A published script has an unknown variable.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Un texte publié contient une variable inconnue.</translation>
    </message>
    <message>
        <source>Publish it again without it.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Publiez-le à nouveau sans elle.</translation>
    </message>
    <message>
        <source>A published script changes its kind.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Un texte publié change de type.</translation>
    </message>
    <message>
        <source>Publish it under a name of its own.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Publiez-le sous un nom à lui.</translation>
    </message>
    <message>
        <source>Supervisor review …</source>
        <extracomment>desktop/app/session.py</extracomment>
        <translation>Contrôle du superviseur …</translation>
    </message>
    <message>
        <source>nothing written</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>rien d'écrit</translation>
    </message>
    <message>
        <source>silence written</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>silence écrit</translation>
    </message>
    <message>
        <source>recorded, nobody spoke</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>enregistré, personne n'a parlé</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>the file was not finished in time</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier n'a pas été terminé à temps</translation>
    </message>
    <message>
        <source>the file could not be fetched</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier n'a pas pu être récupéré</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier n'a pas pu être lu</translation>
    </message>
    <message>
        <source>there was no file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>il n'y avait pas de fichier</translation>
    </message>
    <message>
        <source>nothing was in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier était vide</translation>
    </message>
    <message>
        <source>the recorder's clock differs from this one's</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>l'horloge de l'enregistreur diffère de celle-ci</translation>
    </message>
    <message>
        <source>the file proves a part only</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier n'en prouve qu'une partie</translation>
    </message>
    <message>
        <source>the file does not fit the call</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier ne correspond pas à l'appel</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Nothing recorded in pauses and refusals</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>Rien d'enregistré pendant pauses et refus</translation>
    </message>
    <message>
        <source>{n} s of speech in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>{n} s de parole dans le fichier</translation>
    </message>
    <message>
        <source>keys and {n} s of speech in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>touches et {n} s de parole dans le fichier</translation>
    </message>
    <message>
        <source>spans heard: {n}, all hold</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>plages écoutées : {n}, toutes conformes</translation>
    </message>
    <message>
        <source>accepted before the transfer</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>accepté avant le transfert</translation>
    </message>
    <message>
        <source>stands for {n} days</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>vaut {n} j</translation>
    </message>
    <message>
        <source>kept {n} days</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>And on the recording?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Et sur l’enregistrement ?</translation>
    </message>
    <message>
        <source>What did {person} answer?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Qu’a répondu {person} ?</translation>
    </message>
    <message>
        <source>What was the answer?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Quelle a été la réponse ?</translation>
    </message>
    <message>
        <source>Only a clear yes goes on. Anything else stops the recorder.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Seul un oui clair permet de continuer. Tout le reste arrête l’enregistreur.</translation>
    </message>
    <message>
        <source>Only a parent or guardian can accept. If none is there, key Declined.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Seul un parent ou un tuteur peut accepter. À défaut, choisissez Déclinée.</translation>
    </message>
    <message>
        <source>{done} of {all} answered. “Not clear” counts as not accepted.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{done} sur {all}. « Pas claire » vaut refus.</translation>
    </message>
    <message>
        <source>“Not clear” counts as not accepted.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>« Pas claire » vaut refus.</translation>
    </message>
    <message>
        <source>One answer stands since {day}. Does the same person speak?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Une réponse vaut depuis le {day}. Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>{n} answers stand since {day}. Does the same person speak?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{n} réponses valent depuis le {day}. Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>{purpose}: {state} {day}, expired {until}: ask again</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose} : {state} {day}, expirée le {until} : redemandez</translation>
    </message>
    <message>
        <source>{purpose}: {state} {day}, for all calls until {until}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose} : {state} {day}, pour tous les appels jusqu’au {until}</translation>
    </message>
    <message>
        <source>{purpose}: {state} {day}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose} : {state} {day}</translation>
    </message>
    <message>
        <source>{person}: {answer}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{person} : {answer}</translation>
    </message>
    <message>
        <source>{answer} {at}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{answer} {at}</translation>
    </message>
    <message>
        <source>Recorded from {start} to {end}, before it was withdrawn.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Enregistré de {start} à {end}, avant la révocation.</translation>
    </message>
    <message>
        <source>Keep or erase what came before?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Garder ou effacer ce qui précède ?</translation>
    </message>
    <message>
        <source>To erase is an order. It counts as done only when the recorder confirms it.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Effacer est un ordre. Il n’est exécuté que lorsque l’enregistreur le confirme.</translation>
    </message>
    <message>
        <source>{purpose}, {person}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}, {person}</translation>
    </message>
    <message>
        <source>{purpose}, before</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}, avant</translation>
    </message>
    <message>
        <source>erased, confirmed</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>effacé, confirmé</translation>
    </message>
    <message>
        <source>erase not confirmed</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>effacement non confirmé</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>gardé</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>A shared screen shows it: it cannot be covered on this system.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Un écran partagé le montre : ce système ne permet pas de le masquer.</translation>
    </message>
    <message>
        <source>opened {opened}, this purpose needs {needs}</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>ouverts {opened}, cette finalité en demande {needs}</translation>
    </message>
    <message>
        <source>hides in {n} s</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>masqué dans {n} s</translation>
    </message>
    <message>
        <source>Reason noted: {reason}</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Motif noté : {reason}</translation>
    </message>
    <message>
        <source>The CRM has sent nothing for this call.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Le CRM n’a rien envoyé pour cet appel.</translation>
    </message>
    <message>
        <source>Payment data is never opened.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Les données de paiement ne s’ouvrent jamais.</translation>
    </message>
    <message>
        <source>Not needed for this purpose.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Inutile pour cette finalité.</translation>
    </message>
    <message>
        <source>Check identity</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Vérifier l’identité</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Corriger les données</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Un autre motif</translation>
    </message>
    <message>
        <source>No recorder connected</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Aucun enregistreur</translation>
    </message>
    <message>
        <source>The program is starting</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Le programme démarre</translation>
    </message>
    <message>
        <source>Opening the cache</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Ouverture du stockage local</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>No call is written down until this is mended.</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Aucun appel n’est consigné tant que ce n’est pas réglé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Policy packs are not looked at: the settings of reviewers are wrong</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>Packs de règles ignorés : les réglages des réviseurs sont incorrects</translation>
    </message>
    <message>
        <source>Policy pack {name} refused: {reason}</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>Pack de règles {name} refusé : {reason}</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>son manifeste est illisible</translation>
    </message>
    <message>
        <source>its files were changed</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>ses fichiers ont été modifiés</translation>
    </message>
    <message>
        <source>nobody signed it</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>personne ne l’a signé</translation>
    </message>
    <message>
        <source>a signature is wrong</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>une signature est fausse</translation>
    </message>
    <message>
        <source>signed by nobody we trust</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>signé par un inconnu</translation>
    </message>
    <message>
        <source>too few signatures</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>trop peu de signatures</translation>
    </message>
    <message>
        <source>its rules cannot be read</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>ses règles sont illisibles</translation>
    </message>
    <message>
        <source>it is no pack</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>ce n’est pas un pack</translation>
    </message>
    <message>
        <source>ends by itself in {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>se ferme dans {n} s</translation>
    </message>
    <message>
        <source>{script} read in {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{script} lu en {n} s</translation>
    </message>
    <message>
        <source>1 answer captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>1 réponse saisie</translation>
    </message>
    <message>
        <source>{n} answers captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} réponses saisies</translation>
    </message>
    <message>
        <source>Taken back on the receipt's page</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Révoquée sur la page du reçu</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>No call right now</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Aucun appel en cours</translation>
    </message>
    <message>
        <source>The panel opens by itself when a call comes in. It will not take your keyboard.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Le panneau s’ouvre seul à l’arrivée d’un appel. Il ne prend pas votre clavier.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>1 règle</translation>
    </message>
    <message>
        <source>{n} rules</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} règles</translation>
    </message>
    <message>
        <source>{script} · version {version} · about {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{script} · version {version} · environ {n} s</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>L’appel est en attente.</translation>
    </message>
    <message>
        <source>It does not stop: say this</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Il ne s'arrête pas : dites ceci</translation>
    </message>
    <message>
        <source>Say this first</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Dites ceci d’abord</translation>
    </message>
    <message>
        <source>Say this again, now</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Redites ceci, maintenant</translation>
    </message>
    <message>
        <source>Say this, and offer the other way</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Dites ceci, et proposez l’autre voie</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Dites ceci</translation>
    </message>
    <message>
        <source>one answer per purpose</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>une réponse par finalité</translation>
    </message>
    <message>
        <source>the same answers once more</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>les mêmes réponses, à nouveau</translation>
    </message>
    <message>
        <source>On the call</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Waiting for the recorder</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>En attente de l’enregistreur</translation>
    </message>
    <message>
        <source>The question is repeated on the recording once its start is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>La question est reposée sur l’enregistrement dès que le départ est confirmé.</translation>
    </message>
    <message>
        <source>{decision} {summary}</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{decision} {summary}</translation>
    </message>
    <message>
        <source>Withdraw is one key away, at any time.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Révoquer : une touche, à tout moment.</translation>
    </message>
    <message>
        <source>All answers are captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Toutes les réponses sont saisies</translation>
    </message>
    <message>
        <source>The recorder has not answered</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>L’enregistreur n’a pas répondu</translation>
    </message>
    <message>
        <source>Start was sent {age} ago. Nothing has confirmed that it runs.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Le départ a été envoyé il y a {age}. Rien n’a confirmé qu’il tourne.</translation>
    </message>
    <message>
        <source>Stop was sent {age} ago. Nothing has confirmed that it stopped.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>L’arrêt a été envoyé il y a {age}. Rien n’a confirmé qu’il a eu lieu.</translation>
    </message>
    <message>
        <source>Treat this call as not recorded. Carry on as usual.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Considérez cet appel comme non enregistré. Continuez comme d’habitude.</translation>
    </message>
    <message>
        <source>Treat this call as still recorded until the stop is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Considérez cet appel comme encore enregistré jusqu’à la confirmation de l’arrêt.</translation>
    </message>
    <message>
        <source>I have understood</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Treat the call as still recorded until the stop is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Considérez l’appel comme encore enregistré jusqu’à la confirmation de l’arrêt.</translation>
    </message>
    <message>
        <source>Wait a moment before you confirm it to the customer.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Attendez un instant avant de le confirmer au client.</translation>
    </message>
    <message>
        <source>Call recorder</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Enregistreur d’appels</translation>
    </message>
    <message>
        <source>Items masked in notes</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Éléments masqués dans les notes</translation>
    </message>
    <message>
        <source>{opened}, {needs} needed</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{opened}, {needs} utiles</translation>
    </message>
    <message>
        <source>Customer data opened</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Données client ouvertes</translation>
    </message>
    <message>
        <source>Flags on this call</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Signalements de cet appel</translation>
    </message>
    <message>
        <source>Recorder truth</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Enregistrement réel</translation>
    </message>
    <message>
        <source>no recorder connected</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>aucun enregistreur connecté</translation>
    </message>
    <message>
        <source>by your word, not checked</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>selon vous, non vérifié</translation>
    </message>
    <message>
        <source>checked, with gaps</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>vérifié, avec des lacunes</translation>
    </message>
    <message>
        <source>checked, recorded</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>vérifié, enregistré</translation>
    </message>
    <message>
        <source>checked, nothing recorded</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>vérifié, rien d’enregistré</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code. Calls are not written down until then.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Demandez un code à usage unique à l’informatique. D’ici là, aucun appel n’est consigné.</translation>
    </message>
    <message>
        <source>The softphone is not heard</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Le téléphone ne répond pas</translation>
    </message>
    <message>
        <source>What you key is kept. Call changes are not seen.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Vos saisies sont gardées. Les changements d’appel ne sont pas vus.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Travail hors ligne</translation>
    </message>
    <message>
        <source>Everything is kept here and sent later. Review needs the server.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Tout est gardé ici et envoyé plus tard. Le contrôle a besoin du serveur.</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Receipt for the customer</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Reçu pour le client</translation>
    </message>
    <message>
        <source>Write it down when the customer says it. A stricter place applies at once.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Notez-le dès que le client le dit. Un lieu plus strict s’applique aussitôt.</translation>
    </message>
    <message>
        <source>Where is the customer?</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Où est le client ?</translation>
    </message>
    <message>
        <source>Where is {person}?</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Où est {person} ?</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>pas encore sauvegardée</translation>
    </message>
    <message>
        <source>saved {at}</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>sauvegardé {at}</translation>
    </message>
    <message>
        <source>Free some room on the disk, then press the button: it is saved again.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Libérez de la place sur le disque, puis appuyez sur le bouton : un nouvel essai est fait.</translation>
    </message>
    <message>
        <source>Press the button and it is saved again. If this comes back, tell IT before you close the program.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Appuyez sur le bouton pour réessayer. Si cela revient, prévenez l’informatique avant de fermer le programme.</translation>
    </message>
    <message>
        <source>A note could not be saved yet</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Une note n’a pas encore pu être sauvegardée</translation>
    </message>
    <message>
        <source>It is kept in memory until it is saved.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Elle reste en mémoire jusqu’à sa sauvegarde.</translation>
    </message>
    <message>
        <source>The last entry may not be written down.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>La dernière saisie n’est peut-être pas consignée.</translation>
    </message>
    <message>
        <source>On your word: you said that the recorder is silent. Nothing else can tell.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Sur votre parole : vous avez dit que l’enregistreur se tait. Rien d’autre ne peut le montrer.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>goes on, by rule</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>continue, par règle</translation>
    </message>
    <message>
        <source>no recorder</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>aucun enregistreur</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>being paused</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>mise en pause</translation>
    </message>
    <message>
        <source>not recording</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>n’enregistre pas</translation>
    </message>
    <message>
        <source>paused {n} s</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>en pause {n} s</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>en pause, selon vous</translation>
    </message>
    <message>
        <source>off, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>arrêté, selon vous</translation>
    </message>
    <message>
        <source>goes on, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>continue, selon vous</translation>
    </message>
    <message>
        <source>No digits aloud</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Aucun chiffre à voix haute</translation>
    </message>
    <message>
        <source>A rule wants this call on tape. Let the customer key the number, or send a payment link.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Une règle exige l’enregistrement. Le client tape le numéro, ou vous envoyez un lien de paiement.</translation>
    </message>
    <message>
        <source>Take the card number now</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Prenez maintenant le numéro de carte</translation>
    </message>
    <message>
        <source>Nothing is kept while this is open.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Rien n’est gardé tant que c’est ouvert.</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Attendez un instant</translation>
    </message>
    <message>
        <source>The recorder is being paused.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>L’enregistreur est mis en pause.</translation>
    </message>
    <message>
        <source>Do not take the number yet</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Ne prenez pas encore le numéro</translation>
    </message>
    <message>
        <source>The pause is not confirmed. Treat the call as still recorded.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>La pause n’est pas confirmée. Considérez l’appel comme encore enregistré.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>excluded from capture</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>exclu des captures</translation>
    </message>
    <message>
        <source>not covered on this system</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>non couvert sur ce système</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>none runs here</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>aucune ici</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Digits typed here go nowhere.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Les chiffres tapés ici ne vont nulle part.</translation>
    </message>
    <message>
        <source>1 digit passed to the payment page.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>1 chiffre transmis à la page de paiement.</translation>
    </message>
    <message>
        <source>{n} digits passed to the payment page.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>{n} chiffres transmis à la page de paiement.</translation>
    </message>
    <message>
        <source>To decide this flag</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Pour trancher ce signalement</translation>
    </message>
    <message>
        <source>To coach</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Pour accompagner</translation>
    </message>
    <message>
        <source>To answer a complaint</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Pour répondre à une plainte</translation>
    </message>
    <message>
        <source>Open flags</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Signalements ouverts</translation>
    </message>
    <message>
        <source>Nothing matches this filter. Choose “All open” to see every contact.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Rien ne correspond à ce filtre. Choisissez « Tous ouverts » pour voir chaque contact.</translation>
    </message>
    <message>
        <source>No contact has a flag. New ones appear here as calls are synced.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Aucun contact n’a de signalement. Les nouveaux apparaissent ici à la synchronisation.</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Tous ouverts</translation>
    </message>
    <message>
        <source>Already decided</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Déjà tranchés</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>tranché</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>dans {n} jours</translation>
    </message>
    <message>
        <source>to decide</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>{agent} will see that you opened this contact, and why.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>{agent} verra que vous avez ouvert ce contact, et pourquoi.</translation>
    </message>
    <message>
        <source>Saved, signed by this computer: {place}</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>Sauvegardé, signé par cet ordinateur : {place}</translation>
    </message>
    <message>
        <source>Read it out.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>Lisez-le à voix haute.</translation>
    </message>
    <message>
        <source>Print it or send it.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>Imprimez-le ou envoyez-le.</translation>
    </message>
    <message>
        <source>{do} The page cannot ask for the number, so the customer calls or writes, and names it.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} La page ne peut pas demander le numéro : le client appelle ou écrit, et l’indique.</translation>
    </message>
    <message>
        <source>{do} The server is away: the page opens when this call is sent.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} Le serveur est absent : la page s’ouvre quand cet appel est envoyé.</translation>
    </message>
    <message>
        <source>{do} The page asks for the last four digits of the number, too.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} La page demande aussi les quatre derniers chiffres du numéro.</translation>
    </message>
    <message>
        <source>Paused for payment</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>En pause (paiement)</translation>
    </message>
    <message>
        <source>Nothing is recorded by this program</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Ce programme n’enregistre rien</translation>
    </message>
    <message>
        <source>No conversation to record yet</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Rien à enregistrer pour l’instant</translation>
    </message>
    <message>
        <source>The recorder is being asked</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>L’enregistreur est interrogé</translation>
    </message>
    <message>
        <source>The recorder did not answer</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>L’enregistreur n’a pas répondu</translation>
    </message>
    <message>
        <source>Last confirmed at {at}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Dernière confirmation à {at}</translation>
    </message>
    <message>
        <source>Seen in its files · resumes with {key}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Vu (fichiers) · reprise avec {key}</translation>
    </message>
    <message>
        <source>Confirmed paused · resumes with {key}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause confirmée · reprise : {key}</translation>
    </message>
    <message>
        <source>Seen in its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Vu dans ses fichiers · il y a {age}</translation>
    </message>
    <message>
        <source>One side silenced · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Un côté muet · il y a {age}</translation>
    </message>
    <message>
        <source>Pause seen in its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause vue (fichiers) · il y a {age}</translation>
    </message>
    <message>
        <source>Off, by its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêt vu (fichiers) · il y a {age}</translation>
    </message>
    <message>
        <source>Confirmed by the recorder · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Confirmé · il y a {age}</translation>
    </message>
    <message>
        <source>Pause confirmed · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause confirmée · il y a {age}</translation>
    </message>
    <message>
        <source>Recorder says off · checked {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Enregistreur arrêté · il y a {age}</translation>
    </message>
    <message>
        <source>Recording, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Actif, selon vous · il y a {age}</translation>
    </message>
    <message>
        <source>Paused, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>En pause, selon vous · il y a {age}</translation>
    </message>
    <message>
        <source>Off, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêté, selon vous · il y a {age}</translation>
    </message>
    <message>
        <source>You said: it records</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Vous avez dit : il enregistre</translation>
    </message>
    <message>
        <source>You said: it is paused</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Vous avez dit : en pause</translation>
    </message>
    <message>
        <source>You said: it is off</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Vous avez dit : arrêté</translation>
    </message>
    <message>
        <source>Its password cannot be used</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Mot de passe inutilisable</translation>
    </message>
    <message>
        <source>Its answer is not understood</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Réponse incomprise</translation>
    </message>
    <message>
        <source>Says it records, writes nothing</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Dit enregistrer, n’écrit rien</translation>
    </message>
    <message>
        <source>It did not obey</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Il n’a pas obéi</translation>
    </message>
    <message>
        <source>No sound passes the recorder</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Aucun son ne passe</translation>
    </message>
    <message>
        <source>No proof came in time</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pas de preuve à temps</translation>
    </message>
    <message>
        <source>The recorder does not answer</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>L’enregistreur ne répond pas</translation>
    </message>
    <message>
        <source>The recorder refused</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>L’enregistreur a refusé</translation>
    </message>
    <message>
        <source>The recorder contradicts itself</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>L’enregistreur se contredit</translation>
    </message>
    <message>
        <source>It does not know this call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Il ne connaît pas cet appel</translation>
    </message>
    <message>
        <source>Its folder cannot be read</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Son dossier est illisible</translation>
    </message>
    <message>
        <source>Its file cannot be renamed</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Son fichier reste bloqué</translation>
    </message>
    <message>
        <source>The recorder hangs</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>L’enregistreur est bloqué</translation>
    </message>
    <message>
        <source>It does not let this program in</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Il refuse ce programme</translation>
    </message>
    <message>
        <source>It asks us to wait</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Il nous demande d’attendre</translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Son mot de passe manque</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Nobody said what it does</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Personne n’a dit ce qu’il fait</translation>
    </message>
    <message>
        <source>Only you can see what it does</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Vous seul voyez ce qu’il fait</translation>
    </message>
    <message>
        <source>It answers for another call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Il parle d’un autre appel</translation>
    </message>
    <message>
        <source>It records from the next call on</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Dès le prochain appel</translation>
    </message>
    <message>
        <source>It cannot do that</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Il ne peut pas le faire</translation>
    </message>
    <message>
        <source>Nothing was heard for a while</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Aucune nouvelle</translation>
    </message>
    <message>
        <source>Its file was replaced</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Son fichier a été remplacé</translation>
    </message>
    <message>
        <source>Its file does not show silence</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Silence invisible au fichier</translation>
    </message>
    <message>
        <source>A channel's name cannot be used</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Nom de canal inutilisable</translation>
    </message>
    <message>
        <source>Too many people on the call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Trop de monde sur l’appel</translation>
    </message>
    <message>
        <source>Another command came first</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Un autre ordre a précédé</translation>
    </message>
    <message>
        <source>The call ended before the proof</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>L’appel a fini avant</translation>
    </message>
    <message>
        <source>Start sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Départ envoyé il y a {age}</translation>
    </message>
    <message>
        <source>Resume sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Reprise envoyée il y a {age}</translation>
    </message>
    <message>
        <source>Pause sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause envoyée il y a {age}</translation>
    </message>
    <message>
        <source>Mute sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Coupure envoyée il y a {age}</translation>
    </message>
    <message>
        <source>Stop sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêt envoyé il y a {age}</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Départ envoyé</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Reprise envoyée</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause envoyée</translation>
    </message>
    <message>
        <source>Mute sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Coupure envoyée</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêt envoyé</translation>
    </message>
    <message>
        <source>Start confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Départ confirmé après {age}</translation>
    </message>
    <message>
        <source>Resume confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Reprise confirmée après {age}</translation>
    </message>
    <message>
        <source>Pause confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause confirmée après {age}</translation>
    </message>
    <message>
        <source>Mute confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Coupure confirmée après {age}</translation>
    </message>
    <message>
        <source>Stop confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêt confirmé après {age}</translation>
    </message>
    <message>
        <source>The page is being made.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>La page est en préparation.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>Sauvegardé sous {file}.</translation>
    </message>
    <message>
        <source>Choose which flag you decide.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>Choisissez le signalement à trancher.</translation>
    </message>
    <message>
        <source>{title} A review needs the server. Press F5 to try again.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>{title} Le contrôle a besoin du serveur. Appuyez sur F5 pour réessayer.</translation>
    </message>
    <message>
        <source>{title} {advice}</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>{title} {advice}</translation>
    </message>
    <message>
        <source>{who} decided “{flag}”: {decision}. {comment}</source>
        <extracomment>desktop/presenters/review_news.py</extracomment>
        <translation>{who} a tranché « {flag} » : {decision}. {comment}</translation>
    </message>
    <message>
        <source>{who} opened one of your calls at {at}: {reason}.</source>
        <extracomment>desktop/presenters/review_news.py</extracomment>
        <translation>{who} a ouvert un de vos appels à {at} : {reason}.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>recording one side</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>enregistre un seul côté</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>recording, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>actif, selon l’agent</translation>
    </message>
    <message>
        <source>paused, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>en pause, selon l’agent</translation>
    </message>
    <message>
        <source>off, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>arrêté, selon l’agent</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Aucun signalement</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Contact {number}</translation>
    </message>
    <message>
        <source>You opened this at {at}. {agent} can see that.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Vous avez ouvert ceci à {at}. {agent} peut le voir.</translation>
    </message>
    <message>
        <source>{at} · {length} long</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{at} · durée {length}</translation>
    </message>
    <message>
        <source>Pack {digest}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Pack {digest}</translation>
    </message>
    <message>
        <source>PDF in {language}. Making it is a fact.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>PDF en {language}. Sa création est consignée.</translation>
    </message>
    <message>
        <source>{agent} and customer</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{agent} et le client</translation>
    </message>
    <message>
        <source>Customer data</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Données client</translation>
    </message>
    <message>
        <source>{n} read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} lus</translation>
    </message>
    <message>
        <source>none read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>aucun lu</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Recorder</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Enregistreur</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>{n} times not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} fois non confirmé</translation>
    </message>
    <message>
        <source>always confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>toujours confirmé</translation>
    </message>
    <message>
        <source>Recorder always confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Enregistreur toujours confirmé</translation>
    </message>
    <message>
        <source>said by the agent, once</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>dit par l’agent, une fois</translation>
    </message>
    <message>
        <source>said by the agent, {n} times</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>dit par l’agent, {n} fois</translation>
    </message>
    <message>
        <source>Recorder seen by the program</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Enregistreur vu par le programme</translation>
    </message>
    <message>
        <source>{n} items truncated before storing</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} éléments tronqués avant stockage</translation>
    </message>
    <message>
        <source>No sensitive text stored</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Aucun texte sensible stocké</translation>
    </message>
    <message>
        <source>1 step failed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>1 étape a échoué</translation>
    </message>
    <message>
        <source>{n} steps failed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} étapes ont échoué</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>Recorder drill</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Essai de l'enregistreur</translation>
    </message>
    <message>
        <source>{opened} opened, {other} not needed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{opened} ouverts, {other} sans besoin</translation>
    </message>
    <message>
        <source>Only needed data opened</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Seules des données utiles ont été ouvertes</translation>
    </message>
    <message>
        <source>Disclosure before recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Annonce avant l’enregistrement</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>pas requis</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read in {n} s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>lu en {n} s</translation>
    </message>
    <message>
        <source>read in {n} s, faster than speech</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>lu en {n} s, plus vite que la parole</translation>
    </message>
    <message>
        <source>{n} captured</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} saisies</translation>
    </message>
    <message>
        <source>One answer per purpose</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Une réponse par finalité</translation>
    </message>
    <message>
        <source>Start confirmed within 5 s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Départ confirmé en 5 s</translation>
    </message>
    <message>
        <source>Withdrawal bites within 3 s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>La révocation agit en 3 s</translation>
    </message>
    <message>
        <source>recording went on for what still stands</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>l’enregistrement a continué pour ce qui vaut encore</translation>
    </message>
    <message>
        <source>stop not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>arrêt non confirmé</translation>
    </message>
    <message>
        <source>nothing was recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>rien n’était enregistré</translation>
    </message>
    <message>
        <source>confirmed by the recorder</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>confirmé par l’enregistreur</translation>
    </message>
    <message>
        <source>ordered, not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>ordonné, non confirmé</translation>
    </message>
    <message>
        <source>Erase what came before</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Effacer ce qui précède</translation>
    </message>
    <message>
        <source>respected</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>respecté</translation>
    </message>
    <message>
        <source>Refusal respected</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Refus respecté</translation>
    </message>
    <message>
        <source>Every flag of this contact is decided.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Tous les signalements de ce contact sont tranchés.</translation>
    </message>
    <message>
        <source>Choose one and write a line to record it.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Choisissez-en une et écrivez une ligne pour l’enregistrer.</translation>
    </message>
    <message>
        <source>{flag}: {decision}. {comment}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{flag} : {decision}. {comment}</translation>
    </message>
    <message>
        <source>{turn}: still {level}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>{turn} : toujours {level}</translation>
    </message>
    <message>
        <source>{turn}: {old} → {new}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>{turn} : {old} → {new}</translation>
    </message>
    <message>
        <source>Nothing is recorded until the sentence was said again and answered.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Rien n’est enregistré avant que la phrase soit redite et qu’on y ait répondu.</translation>
    </message>
    <message>
        <source>Say the sentence below first.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Dites d’abord la phrase ci-dessous.</translation>
    </message>
    <message>
        <source>Ask, and key the answer below.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Demandez, puis saisissez la réponse ci-dessous.</translation>
    </message>
    <message>
        <source>The rule is looser now. What was promised on this call still holds.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>La règle est plus souple. Ce qui a été promis lors de cet appel reste valable.</translation>
    </message>
    <message>
        <source>Nothing more to do. Go on as before.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Rien de plus à faire. Continuez comme avant.</translation>
    </message>
    <message>
        <source>Somebody joins the call</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Quelqu’un rejoint l’appel</translation>
    </message>
    <message>
        <source>Left the call: {person}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>A quitté l’appel : {person}</translation>
    </message>
    <message>
        <source>The customer may be a child</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Le client est peut-être mineur</translation>
    </message>
    <message>
        <source>The customer answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Le client répond</translation>
    </message>
    <message>
        <source>A parent or guardian answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Un parent ou tuteur répond</translation>
    </message>
    <message>
        <source>Somebody with authority answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Une personne habilitée répond</translation>
    </message>
    <message>
        <source>New purpose: {purpose}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Nouvelle finalité : {purpose}</translation>
    </message>
    <message>
        <source>Say what the recorder does</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Dire ce que fait l’enregistreur</translation>
    </message>
    <message>
        <source>This call is over</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Cet appel est terminé</translation>
    </message>
    <message>
        <source>Why this decision?</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Pourquoi cette décision ?</translation>
    </message>
    <message>
        <source>Stop recording me</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Ne plus m’enregistrer</translation>
    </message>
    <message>
        <source>You may record me</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Vous pouvez m’enregistrer</translation>
    </message>
    <message>
        <source>Your calls may be recorded</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Vos appels peuvent être enregistrés</translation>
    </message>
    <message>
        <source>Calls that customers agreed to are recorded with your voice, for the purposes on the panel.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Les appels acceptés par le client sont enregistrés avec votre voix, pour les finalités du panneau.</translation>
    </message>
    <message>
        <source>You see who listens, and why. Ask your supervisor if you have a question.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Vous voyez qui écoute, et pourquoi. Pour toute question, demandez à votre superviseur.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Je l’ai lu</translation>
    </message>
    <message>
        <source>Without your yes no call of yours is recorded. You can take it back at any time, under More.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Sans votre oui, aucun de vos appels n’est enregistré. Vous pouvez le retirer à tout moment, sous Plus.</translation>
    </message>
    <message>
        <source>May your calls be recorded?</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Vos appels peuvent-ils être enregistrés ?</translation>
    </message>
    <message>
        <source>{summary} The customer may be a child: only a parent's yes counts.</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{summary} Le client est peut-être mineur : seul le oui d’un parent compte.</translation>
    </message>
    <message>
        <source>{summary} A looser rule was learned since; what was promised still holds.</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{summary} Une règle plus souple a été apprise depuis ; ce qui a été promis reste valable.</translation>
    </message>
    <message>
        <source>{sure} · {duty}</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{sure} · {duty}</translation>
    </message>
    <message>
        <source>It is paused</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Il est en pause</translation>
    </message>
    <message>
        <source>It records</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Il enregistre</translation>
    </message>
    <message>
        <source>It is off</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Il est arrêté</translation>
    </message>
    <message>
        <source>It goes on</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Il continue</translation>
    </message>
    <message>
        <source>Pause the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Mettez l’enregistreur en pause</translation>
    </message>
    <message>
        <source>Pause sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Pause envoyée : vérifiez</translation>
    </message>
    <message>
        <source>Start the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Démarrez l’enregistreur</translation>
    </message>
    <message>
        <source>Start sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Départ envoyé : vérifiez</translation>
    </message>
    <message>
        <source>Resume the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Relancez l’enregistreur</translation>
    </message>
    <message>
        <source>Resume sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Reprise envoyée : vérifiez</translation>
    </message>
    <message>
        <source>Still paused</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Encore en pause</translation>
    </message>
    <message>
        <source>Stop the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Arrêtez l’enregistreur</translation>
    </message>
    <message>
        <source>Stop sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Arrêt envoyé : vérifiez</translation>
    </message>
    <message>
        <source>Until you say so, this call counts as recorded.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Tant que vous ne le dites pas, l’appel compte comme enregistré.</translation>
    </message>
    <message>
        <source>Until you say so, nothing relies on the recording.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Tant que vous ne le dites pas, rien ne repose sur l’enregistrement.</translation>
    </message>
    <message>
        <source>What does the recorder do?</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Que fait l’enregistreur ?</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Vous seul pouvez le voir.</translation>
    </message>
    <message>
        <source>You may record.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Vous pouvez enregistrer.</translation>
    </message>
    <message>
        <source>Say it first. Then record.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Dites-le d’abord. Ensuite, enregistrez.</translation>
    </message>
    <message>
        <source>Record, and say it at once.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Enregistrez, et dites-le aussitôt.</translation>
    </message>
    <message>
        <source>Ask first. Do not record yet.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Demandez d’abord. N’enregistrez pas encore.</translation>
    </message>
    <message>
        <source>No notice is asked for here.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aucune annonce n’est exigée ici.</translation>
    </message>
    <message>
        <source>The customer must hear that the call is recorded. Staying on counts as consent.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Le client doit entendre que l’appel est enregistré. Rester en ligne vaut consentement.</translation>
    </message>
    <message>
        <source>The notice itself must be on the recording.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>L’annonce elle-même doit être enregistrée.</translation>
    </message>
    <message>
        <source>A spoken yes is needed before recording starts.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Un oui oral est requis avant d’enregistrer.</translation>
    </message>
    <message>
        <source>A spoken yes is needed first, then once more on the recording.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Un oui oral est requis d’abord, puis encore une fois sur l’enregistrement.</translation>
    </message>
    <message>
        <source>no notice needed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>aucune annonce requise</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>annonce</translation>
    </message>
    <message>
        <source>notice, staying on counts</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>annonce, rester vaut accord</translation>
    </message>
    <message>
        <source>explicit consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>consentement explicite</translation>
    </message>
    <message>
        <source>must be told</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>doit être informé</translation>
    </message>
    <message>
        <source>may object</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>peut s’opposer</translation>
    </message>
    <message>
        <source>needs consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>exige un consentement</translation>
    </message>
    <message>
        <source>written consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>consentement écrit</translation>
    </message>
    <message>
        <source>a parent must consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>un parent doit consentir</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>interdit</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>sûr</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>read at the source</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>lu à la source</translation>
    </message>
    <message>
        <source>from memory, not checked</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>de mémoire, non vérifié</translation>
    </message>
    <message>
        <source>concluded, not stated anywhere</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>déduit, écrit nulle part</translation>
    </message>
    <message>
        <source>a choice of policy</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>un choix de politique</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Acceptée de nouveau</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Pas claire</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>Put off</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Run out</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>N’est plus valable</translation>
    </message>
    <message>
        <source>Ended by the house</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Terminée par l’entreprise</translation>
    </message>
    <message>
        <source>A place was learned</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Un lieu est connu</translation>
    </message>
    <message>
        <source>A place was corrected</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Un lieu est corrigé</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Quelqu’un s’est joint</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Quelqu’un est parti</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>La finalité a changé</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Le consentement est révoqué</translation>
    </message>
    <message>
        <source>the customer</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>le client</translation>
    </message>
    <message>
        <source>the parent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>le parent</translation>
    </message>
    <message>
        <source>the representative</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>le représentant</translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Annonce complète</translation>
    </message>
    <message>
        <source>Every sentence was read before it was needed.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Chaque phrase a été lue avant d’être requise.</translation>
    </message>
    <message>
        <source>Disclosure late</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Annonce tardive</translation>
    </message>
    <message>
        <source>Recording ran before the disclosure was read to its end.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>L’enregistrement tournait avant la fin de l’annonce.</translation>
    </message>
    <message>
        <source>Disclosure missing</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Annonce absente</translation>
    </message>
    <message>
        <source>The disclosure was not marked as read on this call.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>L’annonce n’a pas été marquée comme lue pendant cet appel.</translation>
    </message>
    <message>
        <source>No disclosure needed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aucune annonce requise</translation>
    </message>
    <message>
        <source>No rule asked for one on this call.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aucune règle n’en exigeait pour cet appel.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Nobody spoke, so nothing was collected.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Personne n’a parlé, rien n’a été recueilli.</translation>
    </message>
    <message>
        <source>Recorded without a given consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Enregistré sans consentement</translation>
    </message>
    <message>
        <source>Recorded after a refusal</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Enregistré après un refus</translation>
    </message>
    <message>
        <source>Recorder not confirmed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Enregistreur non confirmé</translation>
    </message>
    <message>
        <source>Customer asked for their data</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Le client a demandé ses données</translation>
    </message>
    <message>
        <source>The recorder could not be stopped</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>L'enregistreur n'a pas pu être arrêté</translation>
    </message>
    <message>
        <source>Recorded while a card was read out</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Enregistré pendant la lecture d’une carte</translation>
    </message>
    <message>
        <source>The recorder passed its drill</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>L'enregistreur a réussi son essai</translation>
    </message>
    <message>
        <source>The recorder failed its drill</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>L'enregistreur a échoué à son essai</translation>
    </message>
    <message>
        <source>Payment step forgotten</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Étape de paiement oubliée</translation>
    </message>
    <message>
        <source>Recorded where nothing was to be</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Enregistré là où rien ne devait l'être</translation>
    </message>
    <message>
        <source>Recording could not be audited</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>L'enregistrement n'a pas pu être contrôlé</translation>
    </message>
    <message>
        <source>Customer data opened that the call did not need</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Données client ouvertes sans besoin pour l’appel</translation>
    </message>
    <message>
        <source>Sensitive text seen and truncated</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Texte sensible vu et tronqué</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Maintenu</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Accompagnement requis</translation>
    </message>
    <message>
        <source>to decide a flag</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>pour trancher un signalement</translation>
    </message>
    <message>
        <source>to coach</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>pour accompagner</translation>
    </message>
    <message>
        <source>to answer a complaint</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>pour répondre à une plainte</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>déc.</translation>
    </message>
    <message>
        <source>{sure}, {basis}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{sure}, {basis}</translation>
    </message>
    <message>
        <source>The policy decided again</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>La politique a redécidé</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>person {n}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>personne {n}</translation>
    </message>
    <message>
        <source>Checking the recorder</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Vérification de l’enregistreur</translation>
    </message>
    <message>
        <source>The verdict follows in a moment.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Le résultat suit dans un instant.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recording one side</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Enregistre un seul côté</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Pas d’enregistrement</translation>
    </message>
    <message>
        <source>Recorder unconfirmed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>État non confirmé</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{day} {month} {time}</translation>
    </message>
    <message>
        <source>This device is not enrolled</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Cet appareil n’est pas inscrit</translation>
    </message>
    <message>
        <source>Saved here · sending {n}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Gardé ici · envoi de {n}</translation>
    </message>
    <message>
        <source>All saved · not synced yet</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Tout est gardé · pas encore synchronisé</translation>
    </message>
    <message>
        <source>All saved · synced {age} ago</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Tout gardé · synchro il y a {age}</translation>
    </message>
    <message>
        <source>The server's history differs · all is kept here · tell IT</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Serveur divergent · tout est ici · prévenez le support</translation>
    </message>
    <message>
        <source>The server refused some entries · they are kept</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Entrées refusées par le serveur · gardées</translation>
    </message>
    <message>
        <source>Offline · all saved here</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hors ligne · tout est gardé ici</translation>
    </message>
    <message>
        <source>Offline · {n} not synced · oldest {age}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hors ligne · {n} à envoyer · depuis {age}</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>sonne</translation>
    </message>
    <message>
        <source>calling</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>appel</translation>
    </message>
    <message>
        <source>on call</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>manqué</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <extracomment>desktop/runtime/lane.py</extracomment>
        <translation>Une erreur interne s’est produite.</translation>
    </message>
    <message>
        <source>Restart it and tell IT.</source>
        <extracomment>desktop/runtime/lane.py</extracomment>
        <translation>Redémarrez-le et prévenez l’informatique.</translation>
    </message>
    <message>
        <source>The key of the local cache is not in the keyring.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>La clé du stockage local n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>The file was kept. Unlock the right keyring, or ask IT to restore it or to enrol this device again.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>Le fichier est gardé. Déverrouillez le bon trousseau, ou demandez à l’informatique de le restaurer ou d’inscrire à nouveau cet appareil.</translation>
    </message>
    <message>
        <source>The cache key in the keyring is malformed.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>La clé du stockage dans le trousseau est mal formée.</translation>
    </message>
    <message>
        <source>The file was kept. Ask IT to restore the key.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>Le fichier est gardé. Demandez à l’informatique de restaurer la clé.</translation>
    </message>
    <message>
        <source>The signing key of this device is not in the keyring.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>La clé de signature de cet appareil n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>The cache was kept. Ask IT to restore the keyring or to enrol this device again.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>Le stockage est gardé. Demandez à l’informatique de restaurer le trousseau ou d’inscrire à nouveau cet appareil.</translation>
    </message>
    <message>
        <source>The local cache cannot be reached.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Le stockage local est inaccessible.</translation>
    </message>
    <message>
        <source>Check that its folder can be read and written.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Vérifiez que son dossier est lisible et modifiable.</translation>
    </message>
    <message>
        <source>The cache key is malformed.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>La clé du stockage est mal formée.</translation>
    </message>
    <message>
        <source>Ask IT to enrol this device again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Demandez à l’informatique d’inscrire à nouveau cet appareil.</translation>
    </message>
    <message>
        <source>The key in the keyring belongs to another cache file.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>La clé du trousseau appartient à un autre fichier.</translation>
    </message>
    <message>
        <source>The file was kept. Ask IT to restore the right file or to enrol this device again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Le fichier est gardé. Demandez à l’informatique de restaurer le bon fichier ou d’inscrire à nouveau cet appareil.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Le stockage vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>Another program holds the local cache.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Un autre programme utilise le stockage local.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Fermez l’autre fenêtre et réessayez.</translation>
    </message>
    <message>
        <source>The local cache cannot be read or written.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Le stockage local ne peut être lu ou écrit.</translation>
    </message>
    <message>
        <source>Check the disk, and the rights of the cache's folder.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>The local cache refused a statement.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Le stockage local a refusé une instruction.</translation>
    </message>
    <message>
        <source>Restart the program and tell IT.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Redémarrez le programme et prévenez l’informatique.</translation>
    </message>
    <message>
        <source>The local cache is damaged or was opened with the wrong key.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Le stockage local est endommagé ou ouvert avec une mauvaise clé.</translation>
    </message>
    <message>
        <source>The file was kept as it is. Ask IT before you go on; calls are not recorded here until then.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Le fichier est gardé tel quel. Consultez l’informatique avant de continuer ; d’ici là, aucun appel n’est consigné ici.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; the last entry was not kept.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Le disque est plein ; la dernière saisie n’a pas été gardée.</translation>
    </message>
    <message>
        <source>Free some room, then enter it again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Libérez de la place, puis saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>This device is enrolled already.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Cet appareil est déjà inscrit.</translation>
    </message>
    <message>
        <source>Ask IT to remove the old enrolment first.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Demandez d’abord à l’informatique de retirer l’ancienne inscription.</translation>
    </message>
    <message>
        <source>This device is not enrolled.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Cet appareil n’est pas inscrit.</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code and enrol it.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Demandez un code à usage unique à l’informatique et inscrivez-le.</translation>
    </message>
    <message>
        <source>The sentence was read</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>La phrase a été lue</translation>
    </message>
    <message>
        <source>Correct the last answer</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Corriger la dernière réponse</translation>
    </message>
    <message>
        <source>Withdraw everything accepted</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Révoquer tout ce qui est accepté</translation>
    </message>
    <message>
        <source>Withdraw the marked purpose</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Révoquer la finalité marquée</translation>
    </message>
    <message>
        <source>Same person: use the earlier answer</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Même personne : reprendre la réponse</translation>
    </message>
    <message>
        <source>Payment step: pause, and resume</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Étape de paiement : pause et reprise</translation>
    </message>
    <message>
        <source>Payment step: 60 s more</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Étape de paiement : 60 s de plus</translation>
    </message>
    <message>
        <source>Next language of the script</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Langue suivante du texte</translation>
    </message>
    <message>
        <source>The coloured button</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Le bouton coloré</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Sauvegarder la note</translation>
    </message>
    <message>
        <source>Note: the greyed text is not sensitive</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Note : le texte grisé n’est pas sensible</translation>
    </message>
    <message>
        <source>Note: write “support need noted”</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Note : écrire « besoin d’aide noté »</translation>
    </message>
    <message>
        <source>Back to the next step</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Retour à l’étape suivante</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Cette liste de touches</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Contact suivant</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Contact précédent</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>First reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Premier motif ou décision</translation>
    </message>
    <message>
        <source>Second reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Deuxième motif ou décision</translation>
    </message>
    <message>
        <source>Third reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Troisième motif ou décision</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Retour à la file</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Interroger à nouveau le serveur</translation>
    </message>
    <message>
        <source>Correct, {seconds} s left</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Corriger, encore {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Press 1 for accepted, 2 for declined, 3 for not clear.</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Appuyez sur 1 pour acceptée, 2 pour déclinée, 3 pour pas claire.</translation>
    </message>
    <message>
        <source>Same person: use it</source>
        <extracomment>desktop/ui/widgets/answers_card.py</extracomment>
        <translation>Même personne : reprendre</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <extracomment>desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Réponses jusqu’ici</translation>
    </message>
    <message>
        <source>Press {key} to withdraw it.</source>
        <extracomment>desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Appuyez sur {key} pour la révoquer.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Page for customer</source>
        <extracomment>desktop/ui/widgets/customer_page.py</extracomment>
        <translation>Page pour le client</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>desktop/ui/widgets/customer_page.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Your decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>What decided it? The agent will read this.</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Qu’est-ce qui l’a motivée ? L’agent lira ceci.</translation>
    </message>
    <message>
        <source>Record decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>La décision est consignée</translation>
    </message>
    <message>
        <source>Decided before</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Décidé auparavant</translation>
    </message>
    <message>
        <source>Uphold</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Maintenir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Coach</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Accompagner</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erase it</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Why do you open it?</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>Pourquoi l’ouvrez-vous ?</translation>
    </message>
    <message>
        <source>It shows for 20 seconds and is written down.</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>Affiché 20 secondes, et consigné.</translation>
    </message>
    <message>
        <source>{label} {hint}</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>{label} {hint}</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Avant de décrocher</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Prêt pour vous</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal {label}</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>Afficher {label}</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>desktop/ui/widgets/note_field.py</extracomment>
        <translation>Note sur cet appel</translation>
    </message>
    <message>
        <source>Greyed text is masked as you go on. Ctrl+R or a click keeps it.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Le texte grisé est masqué quand vous continuez. Ctrl+R ou un clic le garde.</translation>
    </message>
    <message>
        <source>Nothing is greyed here. A masked part cannot be undone: its characters are gone.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Rien n’est grisé ici. Ce qui est masqué ne revient pas : ses caractères n’existent plus.</translation>
    </message>
    <message>
        <source>Payment data and secrets are always masked.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Données de paiement et secrets sont toujours masqués.</translation>
    </message>
    <message>
        <source>support need noted</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>besoin d’aide noté</translation>
    </message>
    <message>
        <source>Why is it not sensitive?</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Pourquoi n’est-ce pas sensible ?</translation>
    </message>
    <message>
        <source>Number of an order or a case</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Numéro d’une commande ou d’un dossier</translation>
    </message>
    <message>
        <source>Everybody may know it</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Tout le monde peut le savoir</translation>
    </message>
    <message>
        <source>Taken for something else</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Pris pour autre chose</translation>
    </message>
    <message>
        <source>What is said of health is not kept without a consent of its own.</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Ce qui touche à la santé n’est pas gardé sans consentement propre.</translation>
    </message>
    <message>
        <source>Write: support need noted</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Écrire : besoin d’aide noté</translation>
    </message>
    <message>
        <source>The note is full. Shorten it to write more.</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>La note est pleine. Raccourcissez-la pour continuer.</translation>
    </message>
    <message>
        <source>{count} items masked before the note is saved</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>{count} éléments masqués avant la sauvegarde</translation>
    </message>
    <message>
        <source>1 item masked before the note is saved</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>1 élément masqué avant la sauvegarde</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>desktop/ui/widgets/notice_card.py</extracomment>
        <translation>Ce qui a été tenté</translation>
    </message>
    <message>
        <source>Payment done, resume</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>Paiement fait, reprendre</translation>
    </message>
    <message>
        <source>60 s more</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>60 s de plus</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>reste</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>encore {n} s</translation>
    </message>
    <message>
        <source>Country, state or code</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>Pays, État ou code</translation>
    </message>
    <message>
        <source>Places found</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>Lieux trouvés</translation>
    </message>
    <message>
        <source>No place of the pack has this name.</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>Aucun lieu du pack ne porte ce nom.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <extracomment>desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Select a contact to see what was flagged.</source>
        <extracomment>desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Choisissez un contact pour voir ce qui a été signalé.</translation>
    </message>
    <message>
        <source>QR code of the receipt's address</source>
        <extracomment>desktop/ui/widgets/qr_code.py</extracomment>
        <translation>Code QR de l’adresse du reçu</translation>
    </message>
    <message>
        <source>Contact or agent</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Contact ou agent</translation>
    </message>
    <message>
        <source>Flagged contacts</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Contacts signalés</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>soonest due first</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>échéance la plus proche d’abord</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>desktop/ui/widgets/rail.py</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out ({initials})</source>
        <extracomment>desktop/ui/widgets/rail.py</extracomment>
        <translation>Se déconnecter ({initials})</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>Code du reçu</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>Enregistrer en fichier</translation>
    </message>
    <message>
        <source>Recorder: {spans}</source>
        <extracomment>desktop/ui/widgets/recorder_bar.py</extracomment>
        <translation>Enregistreur : {spans}</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/widgets/script_card.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Language of the script: {language}. Press for the next one.</source>
        <extracomment>desktop/ui/widgets/script_card.py</extracomment>
        <translation>Langue du texte : {language}. Appuyez pour la suivante.</translation>
    </message>
    <message>
        <source>Sign in to review</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Connectez-vous pour contrôler</translation>
    </message>
    <message>
        <source>Every look at a contact is written down, and the agent can see it.</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Chaque consultation d’un contact est consignée, et l’agent peut la voir.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <extracomment>desktop/ui/widgets/steps.py</extracomment>
        <translation>Étape {at} sur {of}</translation>
    </message>
    <message>
        <source>Read the sentence</source>
        <extracomment>desktop/ui/widgets/strip_view.py</extracomment>
        <translation>Lire la phrase</translation>
    </message>
    <message>
        <source>What happened on the call</source>
        <extracomment>desktop/ui/widgets/timeline.py</extracomment>
        <translation>Ce qui s’est passé pendant l’appel</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/widgets/waiting_calls.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Finish call</source>
        <extracomment>desktop/ui/widgets/wrap_up_card.py</extracomment>
        <translation>Terminer l’appel</translation>
    </message>
    <message>
        <source>Agent Assist</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Agent Assist</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Toujours au premier plan</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Bande compacte</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>desktop/ui/windows/contact_page.py</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Policy decision</source>
        <extracomment>desktop/ui/windows/contact_page.py</extracomment>
        <translation>Décision de la politique</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>desktop/ui/windows/panel_body.py</extracomment>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>ends by itself in {seconds} s</source>
        <extracomment>desktop/ui/windows/panel_body.py</extracomment>
        <translation>se ferme dans {seconds} s</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>desktop/ui/windows/queue_board.py</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Agent Assist: review</source>
        <extracomment>desktop/ui/windows/review.py</extracomment>
        <translation>Agent Assist : contrôle</translation>
    </message>
    <message>
        <source>Copy the answers for a transfer</source>
        <extracomment>desktop/ui/windows/turn_menu.py</extracomment>
        <translation>Copier les réponses pour un transfert</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Le trousseau n’a pas gardé ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Install and unlock the system's keyring (Secret Service on Linux). Nothing is stored without it.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Installez et déverrouillez le trousseau du système (Secret Service sous Linux). Rien n’est stocké sans lui.</translation>
    </message>
    <message>
        <source>This keyring does not protect what it stores.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Ce trousseau ne protège pas ce qu’il stocke.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it (sign in to the desktop), then try again.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Déverrouillez-le (ouvrez une session), puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Le trousseau n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>There is no keyring that can keep a secret here.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Aucun trousseau ne peut garder un secret ici.</translation>
    </message>
</context>
</TS>
