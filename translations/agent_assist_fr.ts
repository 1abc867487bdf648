<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>agent_assist</name>
    <message>
        <source>Lessons …</source>
        <extracomment>panel, menu: opens the list of lessons | desktop/app/lessons_door.py</extracomment>
        <translation>Leçons…</translation>
    </message>
    <message>
        <source>A published script has an unknown variable.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Un script publié contient une variable inconnue.</translation>
    </message>
    <message>
        <source>Publish it again without it.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Publiez-le à nouveau sans elle.</translation>
    </message>
    <message>
        <source>A published script reuses the ID of a script of another type.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Un script publié change de type.</translation>
    </message>
    <message>
        <source>Publish it under a different name.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Publiez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>My record …</source>
        <extracomment>panel, menu: opens the agent's own record | desktop/app/own_record_door.py</extracomment>
        <translation>Mon dossier …</translation>
    </message>
    <message>
        <source>Practice call …</source>
        <extracomment>panel, menu: opens the practice call | desktop/app/practice_door.py</extracomment>
        <translation>Appel d’entraînement …</translation>
    </message>
    <message>
        <source>Supervisor review …</source>
        <extracomment>panel, before the first call | desktop/app/session.py</extracomment>
        <translation>Contrôle par le superviseur …</translation>
    </message>
    <message>
        <source>Check this computer …</source>
        <extracomment>panel, before the first call | desktop/app/session.py</extracomment>
        <translation>Vérifier cet ordinateur …</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Accepté le {day}</translation>
    </message>
    <message>
        <source>Accepted again on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Accepté de nouveau le {day}</translation>
    </message>
    <message>
        <source>Declined on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Refusé le {day}</translation>
    </message>
    <message>
        <source>Answer unclear on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Réponse pas claire le {day}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Retiré le {day}</translation>
    </message>
    <message>
        <source>Asked on {day}, no answer</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Demandé le {day}, sans réponse</translation>
    </message>
    <message>
        <source>Deferred on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Reporté le {day}</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Expiré le {day}</translation>
    </message>
    <message>
        <source>No longer valid since {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Plus valable depuis le {day}</translation>
    </message>
    <message>
        <source>Ended by your organisation on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Arrêté par votre organisation le {day}</translation>
    </message>
    <message>
        <source>Withdrawn at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>Retiré à {at}</translation>
    </message>
    <message>
        <source>Accepted again at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>Accepté de nouveau à {at}</translation>
    </message>
    <message>
        <source>Accepted at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>Accepté à {at}</translation>
    </message>
    <message>
        <source>no audio written</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>aucun son enregistré</translation>
    </message>
    <message>
        <source>silence only</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>uniquement du silence</translation>
    </message>
    <message>
        <source>recorded, no speech</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>enregistré, sans parole</translation>
    </message>
    <message>
        <source>can't tell</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>impossible à déterminer</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>the file wasn't ready in time</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier n’était pas prêt à temps</translation>
    </message>
    <message>
        <source>the file couldn't be downloaded</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier n’a pas pu être récupéré</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>there was no file</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>il n’y avait pas de fichier</translation>
    </message>
    <message>
        <source>the file was empty</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier était vide</translation>
    </message>
    <message>
        <source>the recorder's clock is off</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>l’horloge de l’enregistreur est décalée</translation>
    </message>
    <message>
        <source>the file proves only part of it</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier n’en prouve qu’une partie</translation>
    </message>
    <message>
        <source>the file doesn't match the call</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>le fichier ne correspond pas à l’appel</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>Vérification de l’enregistrement</translation>
    </message>
    <message>
        <source>Nothing recorded during pauses or after a refusal</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>Rien d’enregistré pendant les pauses ni après un refus</translation>
    </message>
    <message>
        <source>{n} s of speech in the file</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>{n} s de parole dans le fichier</translation>
    </message>
    <message>
        <source>keypad tones and {n} s of speech in the file</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>touches du clavier téléphonique et {n} s de parole dans le fichier</translation>
    </message>
    <message numerus="yes">
        <source>{n} segments checked, no problems</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>
            <numerusform>{n} plage vérifiée, conforme</numerusform>
            <numerusform>{n} plages vérifiées, toutes conformes</numerusform>
        </translation>
    </message>
    <message>
        <source>someone else resolved it</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>déjà traité par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>disputed: resolve it alone</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>contesté : à traiter séparément</translation>
    </message>
    <message>
        <source>replied meanwhile: read it first</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>réponse arrivée entre-temps : à lire d’abord</translation>
    </message>
    <message>
        <source>not a low flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>pas un signalement faible</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>not sent yet: waits for the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>pas encore envoyé : attend le serveur</translation>
    </message>
    <message>
        <source>not accepted by the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>envoyé, non confirmé</translation>
    </message>
    <message>
        <source>this server can't tell who replied</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>ce serveur n’indique pas qui a répondu</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>plus de {n}</translation>
    </message>
    <message>
        <source>one is your own call</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>l’un concerne votre propre appel</translation>
    </message>
    <message>
        <source>one waits for a second opinion</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>l’un attend un deuxième avis</translation>
    </message>
    <message>
        <source>some are resolved</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>certains sont déjà traités</translation>
    </message>
    <message>
        <source>not all low</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>pas tous faibles</translation>
    </message>
    <message>
        <source>one has several flags</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>un contact en a plusieurs</translation>
    </message>
    <message>
        <source>drawn calls are looked at alone</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>les appels tirés au sort s’examinent un à un</translation>
    </message>
    <message>
        <source>not the same flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>pas le même signalement</translation>
    </message>
    <message>
        <source>a flag of a newer version</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>signalement d’une version plus récente</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>{n} sélectionné</numerusform>
            <numerusform>{n} sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>all low, same flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>tous faibles, même signalement</translation>
    </message>
    <message>
        <source>{n} of more than {total} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {total}: 1284 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{n} sur plus de {total} sélectionnés</translation>
    </message>
    <message>
        <source>{n} of {total} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {total}: 1284 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{n} sur {total} sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss {n} flags together</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>Rejeter {n} signalement</numerusform>
            <numerusform>Rejeter ensemble {n} signalements</numerusform>
        </translation>
    </message>
    <message>
        <source>All low: {flag}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {flag}: Disclosure late | desktop/presenters/bulk_view.py</extracomment>
        <translation>Tous faibles : {flag}</translation>
    </message>
    <message>
        <source>Dismissed: {done} of {n}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {done}: 4 | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>Rejetés : {done} sur {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} dismissals were not finished</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>{n} rejet n’a pas été terminé</numerusform>
            <numerusform>{n} rejets n’ont pas été terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n} replies</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>Lire {n} réponse</numerusform>
            <numerusform>Lire {n} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>None resolved.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Aucun traité.</translation>
    </message>
    <message numerus="yes">
        <source>{n} resolved.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>{n} traité.</numerusform>
            <numerusform>{n} traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} resolved, {m} of them dismissed.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {m}: 8 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{n} traités, dont {m} rejetés.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {one}: A policy pack was refused | {other}: 1 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>Read the replies first, or take these contacts out. Reading one opens its contact.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Lisez d’abord les réponses, ou retirez ces contacts. Lire une réponse ouvre son contact.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Indiquez un motif.</translation>
    </message>
    <message>
        <source>Each agent will see that you opened the contact, and your reason. You can undo this for {n} s.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>Chaque conseiller verra que vous avez ouvert le contact, et votre motif. Vous pouvez annuler pendant {n} s.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Recording one after the other.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Enregistrement l’un après l’autre.</translation>
    </message>
    <message>
        <source>Agent Assist or your session ended before. What was not sent has no decision of yours.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Agent Assist ou votre session s’est terminé avant. Ce qui n’a pas été envoyé ne porte aucune décision de votre part.</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags stay open.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>{n} signalement reste ouvert.</numerusform>
            <numerusform>{n} signalements restent ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words were erased with the customer's data.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Le texte a été effacé avec les données du client.</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {one}: A policy pack was refused | {other}: 1 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>stays open</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>reste ouvert</translation>
    </message>
    <message>
        <source>opening …</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>ouverture …</translation>
    </message>
    <message>
        <source>reply read</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>réponse lue</translation>
    </message>
    <message>
        <source>no reply</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>replied</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>not confirmed by the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>non confirmé par le serveur</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Sous 7 jours</translation>
    </message>
    <message>
        <source>Within 14 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Sous 14 jours</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Sous 30 jours</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Under 1 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Moins de 1 min</translation>
    </message>
    <message>
        <source>1 to 10 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>De 1 à 10 min</translation>
    </message>
    <message>
        <source>10 to 60 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>De 10 à 60 min</translation>
    </message>
    <message>
        <source>1 to 24 h</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>De 1 à 24 h</translation>
    </message>
    <message>
        <source>A day or more</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Un jour ou plus</translation>
    </message>
    <message>
        <source>A device with nothing to send looks the same.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Un appareil qui n’a rien à envoyer se présente de la même façon.</translation>
    </message>
    <message>
        <source>{part}: {what}.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {what}: 26 of 26 contacts, due first | desktop/presenters/charts_counts.py</extracomment>
        <translation>{part} : {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} requests</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>
            <numerusform>{n} demande</numerusform>
            <numerusform>{n} demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} devices</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>
            <numerusform>{n} appareil</numerusform>
            <numerusform>{n} appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {passed} passed, {failed} failed, {missed} without a drill.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {passed}: 6 | {failed}: 1 | {missed}: 2 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{part} : {passed} réussis, {failed} échoués, {missed} sans test.</translation>
    </message>
    <message>
        <source>{passed} passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {passed}: 6 | desktop/presenters/charts_counts.py</extracomment>
        <translation>Réussis : {passed}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>Échoués : {n}</translation>
    </message>
    <message>
        <source>{n} missed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>Sans test : {n}</translation>
    </message>
    <message>
        <source>-</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>-</translation>
    </message>
    <message>
        <source>{part}: no drills yet.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | desktop/presenters/charts_counts.py</extracomment>
        <translation>{part} : pas encore de test.</translation>
    </message>
    <message>
        <source>{n}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{n}</translation>
    </message>
    <message>
        <source>No calls in these weeks. Choose a longer period.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_course.py</extracomment>
        <translation>Aucun appel pendant ces semaines. Choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>There are no charts of {team} now: a team needs 5 people. This is the whole site.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {team}: Billing | desktop/presenters/charts_course.py</extracomment>
        <translation>Il n’y a plus de graphiques pour {team} : une équipe doit compter 5 personnes. Voici tout le site.</translation>
    </message>
    <message>
        <source>Saved {what} as {file}.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {what}: 26 of 26 contacts, due first | {file}: contact-0182.pdf | desktop/presenters/charts_course.py</extracomment>
        <translation>Enregistré sous {file} : {what}.</translation>
    </message>
    <message>
        <source>Adding up the numbers …</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_course.py</extracomment>
        <translation>Calcul des chiffres…</translation>
    </message>
    <message>
        <source>As of {at}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {at}: 14:05 | desktop/presenters/charts_course.py</extracomment>
        <translation>État au {at}</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Over its limit</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Limite dépassée</translation>
    </message>
    <message>
        <source>Week not over yet</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Semaine en cours</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Charts, {weeks} from {day}, {team}, as of {at}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {weeks}: 8 weeks | {day}: 12 Oct 2026 | {team}: Billing | {at}: 14:05 | desktop/presenters/charts_export.py</extracomment>
        <translation>Graphiques, {weeks} à partir du {day}, {team}, état au {at}</translation>
    </message>
    <message>
        <source>Whole site</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Tout le site</translation>
    </message>
    <message>
        <source>Too few cases for a figure.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Trop peu de cas pour un chiffre.</translation>
    </message>
    <message>
        <source>Too few people for a figure.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Trop peu de personnes pour un chiffre.</translation>
    </message>
    <message>
        <source>Week of {day}, so far</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {day}: 12 Oct 2026 | desktop/presenters/charts_parts.py</extracomment>
        <translation>Semaine du {day}, jusqu’ici</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {day}: 12 Oct 2026 | desktop/presenters/charts_parts.py</extracomment>
        <translation>Semaine du {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_parts.py</extracomment>
        <translation>
            <numerusform>{n} semaine</numerusform>
            <numerusform>{n} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>All others</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {name}: Ms Okafor | desktop/presenters/charts_parts.py</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{script}, version {version}, {language}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {script}: Consent question | {version}: 3 | {language}: Deutsch | desktop/presenters/charts_parts.py</extracomment>
        <translation>{script}, version {version}, {language}</translation>
    </message>
    <message>
        <source>{part}: none.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | desktop/presenters/charts_parts.py</extracomment>
        <translation>{part} : aucun.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_parts.py</extracomment>
        <translation>
            <numerusform>{n} cas</numerusform>
            <numerusform>{n} cas</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {cases}. {why}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {cases}: 12 cases | {why}: The server did not answer. | desktop/presenters/charts_parts.py</extracomment>
        <translation>{part} : {cases}. {why}</translation>
    </message>
    <message>
        <source>The rule may be wrong, not the people.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_rates.py</extracomment>
        <translation>C’est peut-être la règle qui est fausse, pas les gens.</translation>
    </message>
    <message>
        <source>{part}: half within {half} s, 95 % within {most} s, of {n} pauses.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {half}: 0.6 | {most}: 2.3 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part} : la moitié en {half} s, 95 % en {most} s, sur {n} pauses.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{half} s · {most} s</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {half}: 0.6 | {most}: 2.3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{half} s · {most} s</translation>
    </message>
    <message>
        <source>{part}: {p} of {n} recordings passed, {leaked} recorded when off, {unknown} not checked.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {n}: 3 | {leaked}: 2 | {unknown}: 10 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part} : {p} des {n} enregistrements conformes, {leaked} enregistrés à tort, {unknown} non vérifiés.</translation>
    </message>
    <message>
        <source>{part}: {p} of {n} fields were needed; not needed: {m}.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {n}: 3 | {m}: 8 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part} : {p} des {n} champs étaient nécessaires ; non nécessaires : {m}.</translation>
    </message>
    <message>
        <source>{part}: {no} no, {unclear} unclear, {m} withdrawn later, of {n} answers.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {no}: 22.6 | {unclear}: 7.9 | {m}: 8 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part} : {no} non, {unclear} pas clair, {m} retirés ensuite, sur {n} réponses.</translation>
    </message>
    <message>
        <source>{p} yes is unusually high: do people notice that they can say no?</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {p}: 98.7 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{p} de oui, c’est inhabituel : les gens voient-ils qu’ils peuvent dire non ?</translation>
    </message>
    <message>
        <source>{no} · {unclear}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {no}: 22.6 | {unclear}: 7.9 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{no} · {unclear}</translation>
    </message>
    <message>
        <source>{part}: {p} complete, {late} late, {missing} missing, of {n} calls.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {late}: 40 | {missing}: 34 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part} : {p} complètes, {late} tardives, {missing} manquantes, sur {n} appels.</translation>
    </message>
    <message>
        <source>{part}: {p} of {n} were dismissed.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part} : {p} sur {n} ont été écartés.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Rien de particulier.</translation>
    </message>
    <message>
        <source>Nothing to count in these weeks.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Rien à compter pendant ces semaines.</translation>
    </message>
    <message>
        <source>Whole site, whichever team is chosen.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Tout le site, quelle que soit l’équipe choisie.</translation>
    </message>
    <message>
        <source>Week of</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Time to a confirmed pause</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Délai jusqu’à la pause confirmée</translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} pause</numerusform>
            <numerusform>{n} pauses</numerusform>
        </translation>
    </message>
    <message>
        <source>Pauses</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Half within</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Moitié en</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>95 % en</translation>
    </message>
    <message>
        <source>Filled: half of the pauses. Outline: 95 %.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Plein : la moitié des pauses. Contour : 95 %.</translation>
    </message>
    <message>
        <source>Answers by script version</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Réponses par version du script</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} réponse</numerusform>
            <numerusform>{n} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Script</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Withdrawn later</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Retirés ensuite</translation>
    </message>
    <message>
        <source>Filled: no. Outline: unclear.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Plein : non. Contour : pas clair.</translation>
    </message>
    <message>
        <source>Privacy requests by days left</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Demandes sur les données par jours restants</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} en cours</numerusform>
            <numerusform>{n} en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Required notices complete</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Annonces obligatoires complètes</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} appel</numerusform>
            <numerusform>{n} appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Last sync of each device</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Dernière synchronisation de chaque appareil</translation>
    </message>
    <message>
        <source>Last sync</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Daily recorder drill</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Test quotidien de l’enregistreur</translation>
    </message>
    <message numerus="yes">
        <source>{n} drills</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} test</numerusform>
            <numerusform>{n} tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Days without</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Jours sans test</translation>
    </message>
    <message>
        <source>A square for each day from Monday; an outline is a day without a drill.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Un carré par jour à partir du lundi ; un contour est un jour sans test.</translation>
    </message>
    <message>
        <source>Recording checks passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Vérifications d’enregistrement conformes</translation>
    </message>
    <message numerus="yes">
        <source>{n} recordings</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} enregistrement</numerusform>
            <numerusform>{n} enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Recorded when off</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Enregistrés à tort</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Non vérifiés</translation>
    </message>
    <message>
        <source>Opened customer data that was needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Données client affichées et nécessaires</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} champ</numerusform>
            <numerusform>{n} champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Nécessaires</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Non nécessaires</translation>
    </message>
    <message>
        <source>Flags dismissed in 90 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Signalements écartés en 90 jours</translation>
    </message>
    <message numerus="yes">
        <source>{n} resolved</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} traité</numerusform>
            <numerusform>{n} traités</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Softphone</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Call recorder</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Enregistreur d’appels</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Calls go on without it. What is logged is kept on this computer and sent later.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Les appels continuent sans lui. Ce qui est consigné reste sur cet ordinateur et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Your softphone is heard.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Votre téléphone signale ses appels.</translation>
    </message>
    <message>
        <source>Your softphone isn't connected.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Votre téléphone n’est pas connecté.</translation>
    </message>
    <message>
        <source>Calls don't reach the panel until it is.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>D’ici là, aucun appel n’arrive au panneau.</translation>
    </message>
    <message>
        <source>Start it and sign in there, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Ouvrez-le, connectez-vous, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Not tried: no softphone has reported a call yet.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Non testé : aucun téléphone n’a encore signalé d’appel.</translation>
    </message>
    <message>
        <source>The panel opens when your softphone reports a call.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Le panneau s’ouvre quand votre téléphone signale un appel.</translation>
    </message>
    <message>
        <source>Make a test call. If nothing happens, ask IT to connect your softphone.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Passez un appel de test. Si rien ne se passe, demandez au service informatique de relier votre téléphone.</translation>
    </message>
    <message>
        <source>The recorder lets this computer in and answers.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>L’enregistreur accepte cet ordinateur et répond.</translation>
    </message>
    <message>
        <source>Not tried: a recorder shows what it does on a call only.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Non testé : un enregistreur ne montre ce qu’il fait que pendant un appel.</translation>
    </message>
    <message>
        <source>The light says “not confirmed” if the recorder doesn't obey.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Le voyant indique « non confirmé » si l’enregistreur n’obéit pas.</translation>
    </message>
    <message>
        <source>IT can try it before your first call.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Le service informatique peut le tester avant votre premier appel.</translation>
    </message>
    <message>
        <source>You say what the recorder does; nothing confirms it.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Vous dites ce que fait l’enregistreur ; rien ne le confirme.</translation>
    </message>
    <message>
        <source>The light shows what you last said.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Le voyant montre ce que vous avez dit en dernier.</translation>
    </message>
    <message>
        <source>Look at your recorder when the panel asks you to.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Regardez votre enregistreur quand le panneau vous le demande.</translation>
    </message>
    <message>
        <source>No recorder is set up.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Aucun enregistreur n’est configuré.</translation>
    </message>
    <message>
        <source>Agent Assist can't start, pause or stop a recording.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Agent Assist ne peut ni démarrer, ni suspendre, ni arrêter un enregistrement.</translation>
    </message>
    <message>
        <source>If your calls are recorded, tell IT.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Si vos appels sont enregistrés, prévenez le service informatique.</translation>
    </message>
    <message>
        <source>Keeps the keys of this computer.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Garde les clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Without its key, nothing can be saved.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sans sa clé, rien ne peut être sauvegardé.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Déverrouillez le trousseau, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>There's no keyring that protects keys.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Aucun trousseau ne protège les clés.</translation>
    </message>
    <message>
        <source>Nothing is saved without one.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sans lui, rien n’est sauvegardé.</translation>
    </message>
    <message>
        <source>Tell IT: a Secret Service such as GNOME Keyring is needed.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Prévenez le service informatique : il faut un Secret Service tel que GNOME Keyring.</translation>
    </message>
    <message>
        <source>This computer isn't connected to a server.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Cet ordinateur n’est relié à aucun serveur.</translation>
    </message>
    <message>
        <source>Calls are not logged until it is.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>D’ici là, aucun appel n’est consigné.</translation>
    </message>
    <message>
        <source>Go back one step and enter your code.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Revenez d’une étape et saisissez votre code.</translation>
    </message>
    <message>
        <source>Not tried: only you can hear it.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Non testé : vous seul pouvez l’entendre.</translation>
    </message>
    <message>
        <source>A call can sound an alert, if your organisation wants that.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Un appel peut déclencher un son, si votre organisation le souhaite.</translation>
    </message>
    <message>
        <source>Play the alert</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Jouer le son</translation>
    </message>
    <message>
        <source>Played. Only you know whether it was heard.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Joué. Vous seul savez s’il s’est entendu.</translation>
    </message>
    <message>
        <source>Without sound, calls still open the panel.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Même sans son, les appels ouvrent le panneau.</translation>
    </message>
    <message>
        <source>If you heard nothing, turn up the system's sounds.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Si vous n’avez rien entendu, montez les sons du système.</translation>
    </message>
    <message>
        <source>I heard it</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Je l’ai entendu</translation>
    </message>
    <message>
        <source>You heard the alert.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Vous avez entendu le son.</translation>
    </message>
    <message>
        <source>The recorder doesn't let this computer in.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>L’enregistreur n’accepte pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody can tell whether your calls are recorded.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Personne ne peut dire si vos appels sont enregistrés.</translation>
    </message>
    <message>
        <source>Tell IT this code: {code}</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {code}: recorder_unreachable | desktop/presenters/check_words.py</extracomment>
        <translation>Donnez ce code au service informatique : {code}</translation>
    </message>
    <message>
        <source>{server} answers.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>{server} répond.</translation>
    </message>
    <message>
        <source>{server} can't be reached.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>{server} est injoignable.</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Vérifiez le réseau, puis recommencez.</translation>
    </message>
    <message>
        <source>{server} answers, but it has a problem.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>{server} répond, mais rencontre un problème.</translation>
    </message>
    <message>
        <source>Tell IT if it stays like this.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Si cela dure, prévenez le service informatique.</translation>
    </message>
    <message>
        <source>{size}: the whole panel fits.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size} : tout le panneau tient.</translation>
    </message>
    <message>
        <source>{size}: the panel takes its low shape.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size} : le panneau prend sa forme basse.</translation>
    </message>
    <message>
        <source>Everything is there, closer together.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Tout y est, plus serré.</translation>
    </message>
    <message>
        <source>A smaller scale shows more, if you can read it well.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Une échelle plus petite montre plus, si vous la lisez bien.</translation>
    </message>
    <message>
        <source>{size}. Your system decides where windows stand.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size}. Votre système décide de la place des fenêtres.</translation>
    </message>
    <message>
        <source>The panel may open behind other windows.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Le panneau peut s’ouvrir derrière d’autres fenêtres.</translation>
    </message>
    <message>
        <source>Set it to stay on top in your system, if it offers that.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Réglez votre système pour qu’il reste au premier plan, si c’est possible.</translation>
    </message>
    <message>
        <source>Sent. The agent reads it with the next connection.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Envoyée. L’agent la lit à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Logged, but it doesn't count: the decision is no longer yours. The agent is not told.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Consignée, mais sans effet : la décision n’est plus la vôtre. L’agent n’en est pas informé.</translation>
    </message>
    <message>
        <source>Press W to write to the agent. It changes no decision.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Appuyez sur W pour écrire au conseiller. Cela ne change aucune décision.</translation>
    </message>
    <message>
        <source>Write a coaching note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Écrire une note de coaching</translation>
    </message>
    <message>
        <source>Coaching note: {flag}</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | {flag}: Disclosure late | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Note de coaching : {flag}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Another supervisor</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Un autre superviseur</translation>
    </message>
    <message>
        <source>Coaching note, {who}: {flag}, {at}</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | {who}: Jordan Lee | {flag}: Disclosure late | {at}: 14:05 | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Note de coaching, {who} : {flag}, {at}</translation>
    </message>
    <message>
        <source>One more question is enough. Still unclear counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Une seule relance suffit. Si ce n’est toujours pas clair, cela ne vaut pas consentement.</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Reposer la question</translation>
    </message>
    <message>
        <source>Is a parent or guardian on the line?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Un titulaire de l’autorité parentale est-il en ligne ?</translation>
    </message>
    <message>
        <source>accepted before the transfer</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>accepté avant le transfert</translation>
    </message>
    <message numerus="yes">
        <source>valid for {n} days</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>vaut {n} j</numerusform>
            <numerusform>vaut {n} j</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept for {n} days</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>And the answer on the recording?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Et sur l’enregistrement, quelle réponse ?</translation>
    </message>
    <message>
        <source>What did {person} say?</source>
        <extracomment>panel, card for the customer's answers | {person}: person 2 | desktop/presenters/consent_view.py</extracomment>
        <translation>Réponse : {person}</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Qu’a répondu le client ?</translation>
    </message>
    <message>
        <source>Only a clear yes keeps the recording going. Anything else stops it.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Seul un oui clair permet de continuer à enregistrer. Toute autre réponse arrête l’enregistreur.</translation>
    </message>
    <message>
        <source>Only a parent or guardian can accept. If neither is on the line, choose No.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Seul un titulaire de l’autorité parentale peut consentir. À défaut, choisissez « Non ».</translation>
    </message>
    <message>
        <source>{done} of {all} answered. “Unclear” counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | {done}: 4 | {all}: 6 | desktop/presenters/consent_view.py</extracomment>
        <translation>{done} réponses sur {all}. « Pas clair » ne vaut pas consentement.</translation>
    </message>
    <message>
        <source>“Unclear” counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>« Pas clair » ne vaut pas consentement.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers from {day} are still valid. Is this the same person?</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | {day}: 12 Oct 2026 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>{n} réponse du {day} est encore valable. Est-ce la même personne ?</numerusform>
            <numerusform>{n} réponses du {day} sont encore valables. Est-ce la même personne ?</numerusform>
        </translation>
    </message>
    <message>
        <source>{purpose}: {answer}, expired {until}. Ask again.</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {answer}: Accepted on 12 Oct 2026 | {until}: 12 Oct 2027 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose} : {answer}, expiré le {until}. Reposez la question.</translation>
    </message>
    <message>
        <source>{purpose}: {answer}, valid for all calls until {until}</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {answer}: Accepted on 12 Oct 2026 | {until}: 12 Oct 2027 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose} : {answer}, valable pour tous les appels jusqu’au {until}</translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {answer}: Accepted on 12 Oct 2026 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose} : {answer}</translation>
    </message>
    <message>
        <source>{person}: {answer}</source>
        <extracomment>panel, card for the customer's answers | {person}: person 2 | {answer}: Accepted on 12 Oct 2026 | desktop/presenters/consent_view.py</extracomment>
        <translation>{person} : {answer}</translation>
    </message>
    <message>
        <source>Recorded from {start} to {end}, before consent was withdrawn.</source>
        <extracomment>panel, card for the customer's answers | {start}: 14:05:02 | {end}: 14:09:31 | desktop/presenters/consent_view.py</extracomment>
        <translation>Enregistré de {start} à {end}, avant le retrait du consentement.</translation>
    </message>
    <message>
        <source>Recorded from {start} to {end}, before the answer was corrected.</source>
        <extracomment>panel, card for the customer's answers | {start}: 14:05:02 | {end}: 14:09:31 | desktop/presenters/consent_view.py</extracomment>
        <translation>Enregistré de {start} à {end}, avant la correction de la réponse.</translation>
    </message>
    <message>
        <source>Keep or erase what was recorded before?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Garder ou effacer ce qui a été enregistré avant ?</translation>
    </message>
    <message>
        <source>Erasing is a request to the recorder. It counts only once the recorder confirms it.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>L’effacement est une demande. Il ne compte qu’une fois confirmé par l’enregistreur.</translation>
    </message>
    <message>
        <source>{purpose}, {person}</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {person}: person 2 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}, {person}</translation>
    </message>
    <message>
        <source>{purpose}: earlier recording</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose} : enregistrement antérieur</translation>
    </message>
    <message>
        <source>erased, confirmed</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>effacé, confirmé</translation>
    </message>
    <message>
        <source>erasure not confirmed</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>effacement non confirmé</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>gardé</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>Assigned to {name}.</source>
        <extracomment>review of a contact: line under the head, what became of handing it to somebody | {name}: Ms Okafor | desktop/presenters/contact_others.py</extracomment>
        <translation>Attribué à {name}.</translation>
    </message>
    <message>
        <source>{name} was faster and works on this contact.</source>
        <extracomment>review of a contact: line under the head, what became of handing it to somebody | {name}: Ms Okafor | desktop/presenters/contact_others.py</extracomment>
        <translation>{name} a été plus rapide et traite ce contact.</translation>
    </message>
    <message>
        <source>Said on this call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Dit pendant cet appel</translation>
    </message>
    <message>
        <source>From the customer's account</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>D’après le compte client</translation>
    </message>
    <message>
        <source>From the phone network</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>D’après le réseau téléphonique</translation>
    </message>
    <message>
        <source>From the area code, which tells only where the number was issued</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>D’après l’indicatif, qui dit seulement où le numéro a été attribué</translation>
    </message>
    <message>
        <source>A parent or guardian answers</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Le titulaire de l’autorité parentale répond</translation>
    </message>
    <message>
        <source>An authorised representative answers</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Une personne habilitée répond</translation>
    </message>
    <message>
        <source>An entry about the location can't be read, so no location counts as known.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Une saisie sur le lieu est illisible. Aucun lieu n’est donc considéré comme connu.</translation>
    </message>
    <message>
        <source>Until it is known, the strictest rule applies.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Tant qu’il n’est pas connu, la règle la plus stricte s’applique.</translation>
    </message>
    <message>
        <source>Another location applies its rule at once. What you told the customer still applies.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Avec un autre lieu, sa règle s’applique aussitôt. Ce que vous avez dit au client reste valable.</translation>
    </message>
    <message>
        <source>May be under age: only a parent or guardian can consent.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Peut-être mineur(e) : seul un titulaire de l’autorité parentale peut consentir.</translation>
    </message>
    <message>
        <source>The customer: {name}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {name}: Ms Okafor | desktop/presenters/context_view.py</extracomment>
        <translation>Client : {name}</translation>
    </message>
    <message>
        <source>The customer</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Le client</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {n}: 3 | desktop/presenters/context_view.py</extracomment>
        <translation>Personne {n}</translation>
    </message>
    <message>
        <source>Another person</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Person {n} left the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {n}: 3 | desktop/presenters/context_view.py</extracomment>
        <translation>La personne {n} a quitté l’appel</translation>
    </message>
    <message>
        <source>Another person left the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Une autre personne a quitté l’appel</translation>
    </message>
    <message>
        <source>No rule has been applied yet</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Aucune règle appliquée pour l’instant</translation>
    </message>
    <message>
        <source>{pack}, applied at {time}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {pack}: Policy pack, fingerprint 7f3a09c2d1e4 | {time}: 14:05 | desktop/presenters/context_view.py</extracomment>
        <translation>{pack}, appliqué à {time}</translation>
    </message>
    <message>
        <source>Policy pack {version}, in force since {date}, applied at {time}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {version}: 3 | {date}: 24 Nov 2026 | {time}: 14:05 | desktop/presenters/context_view.py</extracomment>
        <translation>Pack de règles {version}, en vigueur depuis le {date}, appliqué à {time}</translation>
    </message>
    <message>
        <source>Someone joined the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Une personne rejoint l’appel</translation>
    </message>
    <message>
        <source>Customer may be under age</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Peut-être mineur</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Email address</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Ask for it again, and change what is wrong.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Demandez-le à nouveau et corrigez ce qui est faux.</translation>
    </message>
    <message>
        <source>Read it again, slowly, and spell it.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Relisez-le lentement et épelez-le.</translation>
    </message>
    <message>
        <source>Type what the customer says first.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Saisissez d’abord ce que dit le client.</translation>
    </message>
    <message>
        <source>Payment data, passwords and codes are not kept here. The field was emptied.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Les données de paiement, mots de passe et codes ne sont pas conservés ici. Le champ a été vidé.</translation>
    </message>
    <message>
        <source>This could not be checked for payment data, so it was not taken. Try again.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Impossible de vérifier l’absence de données de paiement : la saisie n’a pas été prise. Réessayez.</translation>
    </message>
    <message>
        <source>Kept with the request. Not sent: no system is connected for this.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Conservé avec la demande. Non envoyé : aucun système n’est connecté pour cela.</translation>
    </message>
    <message>
        <source>Kept with the request once it is right. Not sent: no system is connected for this.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Conservé avec la demande une fois juste. Non envoyé : aucun système n’est connecté pour cela.</translation>
    </message>
    <message>
        <source>Correct customer data</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Corriger les données</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Correct: {field}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | desktop/presenters/correction_view.py</extracomment>
        <translation>Corriger : {field}</translation>
    </message>
    <message>
        <source>We have now</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Nous avons actuellement</translation>
    </message>
    <message>
        <source>hidden again in {n} s</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {n}: 3 | desktop/presenters/correction_view.py</extracomment>
        <translation>masqué dans {n} s</translation>
    </message>
    <message>
        <source>Customer says</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Le client dit</translation>
    </message>
    <message>
        <source>Read it back</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Relire pour vérifier</translation>
    </message>
    <message>
        <source>“I have written: {value}. Is that right?”</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {value}: matches the log: recorded | desktop/presenters/correction_view.py</extracomment>
        <translation>« J’ai noté : {value}. Est-ce juste ? »</translation>
    </message>
    <message>
        <source>Spelled: {letters}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {letters}: V O G E L | desktop/presenters/correction_view.py</extracomment>
        <translation>Épelé : {letters}</translation>
    </message>
    <message>
        <source>One field</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Une donnée</translation>
    </message>
    <message>
        <source>Confirmed: {field}. Fingerprint {after}.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | {after}: 81D0 44BE | desktop/presenters/correction_view.py</extracomment>
        <translation>Confirmé : {field}. Empreinte {after}.</translation>
    </message>
    <message>
        <source>Confirmed: {field}. Fingerprints {before} before, {after} after.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | {before}: 3F9A 12C7 | {after}: 81D0 44BE | desktop/presenters/correction_view.py</extracomment>
        <translation>Confirmé : {field}. Empreinte avant {before}, après {after}.</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Autre demande</translation>
    </message>
    <message>
        <source>Which entry is wrong?</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Quelle donnée est fausse ?</translation>
    </message>
    <message>
        <source>still to choose</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>No connected system told us.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Aucun système connecté ne nous l’a indiqué.</translation>
    </message>
    <message>
        <source>Fingerprint before: {signs}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {signs}: 3F9A 12C7 | desktop/presenters/correction_view.py</extracomment>
        <translation>Empreinte avant : {signs}</translation>
    </message>
    <message>
        <source>Fingerprint after: made when the customer says it is right</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Empreinte après : créée quand le client confirme</translation>
    </message>
    <message>
        <source>Choose a decision and add a comment.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Choisissez une décision et ajoutez un commentaire.</translation>
    </message>
    <message>
        <source>Add a comment.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Ajoutez un commentaire.</translation>
    </message>
    <message>
        <source>All flags on this contact are resolved.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Tous les signalements de ce contact sont traités.</translation>
    </message>
    <message>
        <source>A flag on this contact is in a calibration round you judge in. Resolve it when the round is over.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Un signalement de ce contact est dans un tour de calibrage auquel vous prenez part. Traitez-le une fois le tour terminé.</translation>
    </message>
    <message>
        <source>The agent disputes your decision on this flag, so another supervisor resolves it now.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Le conseiller conteste votre décision sur ce signalement ; un autre superviseur le traite désormais.</translation>
    </message>
    <message>
        <source>You gave the second opinion on this flag, so another supervisor resolves it now.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Vous avez donné le second avis sur ce signalement ; un autre superviseur le traite désormais.</translation>
    </message>
    <message>
        <source>{flag}: {decision}. {comment}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {flag}: Disclosure late | {decision}: dismissed | {comment}: The notice was read after the transfer. | desktop/presenters/decision_view.py</extracomment>
        <translation>{flag} : {decision}. {comment}</translation>
    </message>
    <message>
        <source>Add a new decision</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>New decision: {flag}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {flag}: Disclosure late | desktop/presenters/decision_view.py</extracomment>
        <translation>Nouvelle décision : {flag}</translation>
    </message>
    <message>
        <source>The agent disputes the decision</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Le conseiller conteste la décision</translation>
    </message>
    <message>
        <source>The agent replied</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Le conseiller s’est expliqué</translation>
    </message>
    <message>
        <source>{what}: {flag}, {at}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {what}: 26 of 26 contacts, due first | {flag}: Disclosure late | {at}: 14:05 | desktop/presenters/decision_view.py</extracomment>
        <translation>{what} : {flag}, {at}</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>Horaires d’appel</translation>
    </message>
    <message>
        <source>To do now</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>The customer's local time is unknown. Calling hours apply.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>L’heure locale du client est inconnue. Des horaires d’appel s’appliquent.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls aren't allowed now.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | desktop/presenters/duty_view.py</extracomment>
        <translation>Heure du client : {time}. Les appels ne sont pas autorisés maintenant.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls are allowed until {then}.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | {then}: 20:00 | desktop/presenters/duty_view.py</extracomment>
        <translation>Heure du client : {time}. Appels autorisés jusqu’à {then}.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls are allowed from {then}.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | {then}: 20:00 | desktop/presenters/duty_view.py</extracomment>
        <translation>Heure du client : {time}. Prochain créneau autorisé : {then}.</translation>
    </message>
    <message numerus="yes">
        <source>{duty} ({n} more)</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {duty}: Stop the recording. | {n}: 3 | desktop/presenters/duty_view.py</extracomment>
        <translation>
            <numerusform>{duty} (1 autre)</numerusform>
            <numerusform>{duty} ({n} autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {advice}</source>
        <extracomment>review, or own record of an agent: what did not work, then what to do | {title}: The server did not answer. | {advice}: Ask IT to restore the key. | desktop/presenters/error_words.py</extracomment>
        <translation>{title} {advice}</translation>
    </message>
    <message>
        <source>Nothing was saved. {why}</source>
        <extracomment>review, or own record of an agent: what did not work, then what to do | {why}: The server did not answer. | desktop/presenters/error_words.py</extracomment>
        <translation>Rien n’a été enregistré. {why}</translation>
    </message>
    <message>
        <source>Notes can't be checked</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Les notes ne peuvent pas être vérifiées</translation>
    </message>
    <message>
        <source>The rules can't be looked up</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Les règles ne peuvent pas être consultées</translation>
    </message>
    <message>
        <source>Recorder control isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>La commande de l’enregistreur ne fonctionne pas</translation>
    </message>
    <message>
        <source>Part of the phone connection isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Une partie de la liaison téléphonique ne fonctionne pas</translation>
    </message>
    <message>
        <source>Saving isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>L’enregistrement des données ne fonctionne pas</translation>
    </message>
    <message>
        <source>Sending to the server isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>L’envoi au serveur ne fonctionne pas</translation>
    </message>
    <message>
        <source>The receipt isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Le reçu ne fonctionne pas</translation>
    </message>
    <message>
        <source>The recording check isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>La vérification de l’enregistrement ne fonctionne pas</translation>
    </message>
    <message>
        <source>The payment step isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>L’étape de paiement ne fonctionne pas</translation>
    </message>
    <message>
        <source>Customer data isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Les données du client ne fonctionnent pas</translation>
    </message>
    <message>
        <source>Part of the consent flow isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Une partie du recueil du consentement ne fonctionne pas</translation>
    </message>
    <message>
        <source>The end-of-call check isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>La vérification en fin d’appel ne fonctionne pas</translation>
    </message>
    <message>
        <source>Part of this window isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Une partie de cette fenêtre ne fonctionne pas</translation>
    </message>
    <message>
        <source>Your call isn't affected. Tell IT what you were doing.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Votre appel n’est pas affecté. Dites au service informatique ce que vous faisiez.</translation>
    </message>
    <message>
        <source>What can't be checked isn't saved. Your call isn't affected. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Ce qui ne peut pas être vérifié n’est pas enregistré. Votre appel n’est pas affecté. Prévenez le service informatique.</translation>
    </message>
    <message>
        <source>The strictest rules apply to this call. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Les règles les plus strictes s’appliquent à cet appel. Prévenez le service informatique.</translation>
    </message>
    <message>
        <source>Treat this call as being recorded. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Considérez que cet appel est enregistré. Prévenez le service informatique.</translation>
    </message>
    <message>
        <source>Check that the call shown here is the one you are on. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Vérifiez que l’appel affiché est bien celui en cours. Prévenez le service informatique.</translation>
    </message>
    <message>
        <source>What happens on the call is kept in memory and saved later. Don't close Agent Assist. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Ce qui se passe pendant l’appel reste en mémoire et sera enregistré plus tard. Ne fermez pas Agent Assist. Prévenez le service informatique.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and sent later. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Tout est enregistré sur cet ordinateur et sera envoyé plus tard. Prévenez le service informatique.</translation>
    </message>
    <message>
        <source>Before the customer reads out a card, check that recording has stopped. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Avant que le client ne lise une carte, vérifiez que l’enregistrement est arrêté. Prévenez le service informatique.</translation>
    </message>
    <message>
        <source>Recorder not confirmed</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>État non confirmé</translation>
    </message>
    <message>
        <source>Recorder state unknown</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>This step can't be shown</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Cette étape ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Agent Assist still follows your call.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Agent Assist continue de suivre votre appel.</translation>
    </message>
    <message>
        <source>Carry on with your call. Tell IT what you were doing.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Poursuivez votre appel. Dites au service informatique ce que vous faisiez.</translation>
    </message>
    <message>
        <source>Finish this call</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Terminer cet appel</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{opened} opened, {needs} needed for this purpose</source>
        <extracomment>panel, card with the customer's data | {opened}: 4 | {needs}: 2 | desktop/presenters/fields.py</extracomment>
        <translation>{opened} ouverts, {needs} nécessaires à cette finalité</translation>
    </message>
    <message>
        <source>Reason logged: {reason}</source>
        <extracomment>panel, card with the customer's data | {reason}: to answer a complaint | desktop/presenters/fields.py</extracomment>
        <translation>Motif consigné : {reason}</translation>
    </message>
    <message>
        <source>The CRM sent no data for this call.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>Le CRM n’a transmis aucune donnée pour cet appel.</translation>
    </message>
    <message>
        <source>Payment data can't be revealed.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>Les données de paiement ne sont jamais affichées.</translation>
    </message>
    <message>
        <source>Not needed for this purpose.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>Inutile pour cette finalité.</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Vérifier l’identité</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Un autre motif</translation>
    </message>
    <message>
        <source>Anyone watching a shared screen may see this.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Toute personne qui voit un écran partagé peut voir ceci.</translation>
    </message>
    <message>
        <source>Anyone watching a shared screen can see this. This system can't hide it.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Avec un écran partagé, d’autres le voient : ce système ne peut pas le masquer.</translation>
    </message>
    <message>
        <source>Welcome to Agent Assist</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Bienvenue dans Agent Assist</translation>
    </message>
    <message>
        <source>Connect this computer</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Relier cet ordinateur</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>Try a practice call</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Essayer un appel d’entraînement</translation>
    </message>
    <message>
        <source>It shows what to say before a call is recorded, and checks that the recorder does what the customer said.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Il montre quoi dire avant d’enregistrer un appel et vérifie que l’enregistreur fait ce que le client a dit.</translation>
    </message>
    <message>
        <source>Your IT team sent you a code or a link, which works once, for 24 hours. If you have none, ask them.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Le service informatique vous a envoyé un code ou un lien, valable une fois, pendant 24 heures. Sinon, demandez-le.</translation>
    </message>
    <message>
        <source>Your IT team has set this computer up. There is nothing to type.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Le service informatique a préparé cet ordinateur. Vous n’avez rien à saisir.</translation>
    </message>
    <message>
        <source>The code can be kept once your keyring is open.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Le code pourra être gardé dès que votre trousseau sera ouvert.</translation>
    </message>
    <message>
        <source>This computer is known to the server.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Le serveur connaît cet ordinateur.</translation>
    </message>
    <message>
        <source>Three minutes, with a made-up customer. You can practise again at any time: More (M), Practice call.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Trois minutes avec une cliente fictive. Vous pouvez recommencer à tout moment : Plus (M), Appel d’entraînement.</translation>
    </message>
    <message>
        <source>Do this later</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Le faire plus tard</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Start practice</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>About four minutes, with a practice call.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Environ quatre minutes, avec un appel d’entraînement.</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>You can go on. Some things could be better, or can't be known yet.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Vous pouvez continuer. Certains points peuvent s’améliorer ou ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>Something needs you, or IT, before calls work as they should.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Un point demande votre aide, ou celle du service informatique, pour que les appels fonctionnent bien.</translation>
    </message>
    <message>
        <source>The code that IT left on this computer can't be read.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Le code laissé par le service informatique sur cet ordinateur est illisible.</translation>
    </message>
    <message>
        <source>Ask IT for a code, and type it here.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Demandez un code au service informatique et saisissez-le ici.</translation>
    </message>
    <message>
        <source>Connected for {agent}</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | {agent}: Maya Lindqvist | desktop/presenters/first_start.py</extracomment>
        <translation>Relié pour {agent}</translation>
    </message>
    <message>
        <source>This link can't be read.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Ce lien est illisible.</translation>
    </message>
    <message>
        <source>Copy the whole link, or type the code.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Copiez le lien entier ou saisissez le code.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, tell IT this code: {code}</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | {code}: recorder_unreachable | desktop/presenters/first_start.py</extracomment>
        <translation>Réessayez. En cas de nouvel échec, donnez ce code au service informatique : {code}</translation>
    </message>
    <message>
        <source>This computer could not be connected.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Cet ordinateur n’a pas pu être relié.</translation>
    </message>
    <message>
        <source>The server didn't accept this code.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Le serveur n’a pas reconnu ce code.</translation>
    </message>
    <message>
        <source>It may be mistyped, used already, or expired. Check it, or ask IT for a new one.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Il est peut-être mal saisi, déjà utilisé ou expiré. Vérifiez-le ou demandez-en un autre au service informatique.</translation>
    </message>
    <message>
        <source>The server can't be reached.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>What you typed is kept. Check the address and the network, then try again.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Votre saisie reste en place. Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>This isn't the address of a server.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>It begins with https://. Copy it from what IT sent you.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Elle commence par https://. Copiez-la depuis le message du service informatique.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing can be kept without its key.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Déverrouillez-le, puis réessayez. Sans sa clé, rien ne peut être gardé.</translation>
    </message>
    <message>
        <source>Tell IT. Nothing is saved without one.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Prévenez le service informatique. Sans lui, rien n’est sauvegardé.</translation>
    </message>
    <message>
        <source>This computer is connected already.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Cet ordinateur est déjà relié.</translation>
    </message>
    <message>
        <source>Quit Agent Assist, and start it again.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Quittez Agent Assist, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The server speaks a newer version.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Le serveur utilise une version plus récente.</translation>
    </message>
    <message>
        <source>Ask IT to update Agent Assist on this computer.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Demandez au service informatique de mettre à jour Agent Assist sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{n} s after recording started</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>{n} s après le début de l’enregistrement</translation>
    </message>
    <message>
        <source>recorded for {n} s</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>enregistré pendant {n} s</translation>
    </message>
    <message>
        <source>the customer was told</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>le client a été prévenu</translation>
    </message>
    <message>
        <source>the customer was not told</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>le client n’a pas été prévenu</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields opened</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>{n} champ ouvert</numerusform>
            <numerusform>{n} champs ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>open for {n} s</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>ouvert pendant {n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps failed</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>{n} étape a échoué</numerusform>
            <numerusform>{n} étapes ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>open, location unknown</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>à traiter, lieu inconnu</translation>
    </message>
    <message>
        <source>answer due {day}</source>
        <extracomment>review, the fact behind a flag | {day}: 12 Oct 2026 | desktop/presenters/flag_words.py</extracomment>
        <translation>réponse due le {day}</translation>
    </message>
    <message>
        <source>answer due {day}, location unknown</source>
        <extracomment>review, the fact behind a flag | {day}: 12 Oct 2026 | desktop/presenters/flag_words.py</extracomment>
        <translation>réponse due le {day}, lieu inconnu</translation>
    </message>
    <message>
        <source>nobody was singled out</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>personne n’a été visé</translation>
    </message>
    <message numerus="yes">
        <source>one of {n} calls drawn that day; nobody was singled out</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>le seul appel tiré au sort ce jour-là ; personne n’a été visé</numerusform>
            <numerusform>un des {n} appels tirés au sort ce jour-là ; personne n’a été visé</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>non confirmé</translation>
    </message>
    <message numerus="yes">
        <source>{n} items removed before saving</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>{n} élément supprimé avant la sauvegarde</numerusform>
            <numerusform>{n} éléments supprimés avant la sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Agent Assist</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Afficher Agent Assist</translation>
    </message>
    <message>
        <source>Payment step: pause or resume</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Étape de paiement : pause ou reprise</translation>
    </message>
    <message>
        <source>Withdraw all consents</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Retirer tous les consentements</translation>
    </message>
    <message>
        <source>this system has not allowed it yet</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>ce système ne l’a pas encore autorisée</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>this keyboard has no such key</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>ce clavier n’a pas cette touche</translation>
    </message>
    <message>
        <source>this keyboard types a character with it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>ce clavier écrit un caractère avec elle</translation>
    </message>
    <message>
        <source>it was not allowed</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>elle n’a pas été autorisée</translation>
    </message>
    <message>
        <source>this system offers no such keys</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>ce système n’offre pas de telles touches</translation>
    </message>
    <message>
        <source>the system did not accept it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>le système ne l’a pas acceptée</translation>
    </message>
    <message>
        <source>Doesn't work: {reason}</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | {reason}: to answer a complaint | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Ne fonctionne pas : {reason}</translation>
    </message>
    <message>
        <source>{keys}: {reason}. F1 lists your keys.</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | {keys}: Ctrl+Shift+F9 | {reason}: to answer a complaint | desktop/presenters/global_keys_view.py</extracomment>
        <translation>{keys} : {reason}. F1 affiche vos touches.</translation>
    </message>
    <message>
        <source>Not every key works in other windows</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Certaines touches ne fonctionnent pas dans les autres fenêtres</translation>
    </message>
    <message>
        <source>On a call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>En appel : {number}</translation>
    </message>
    <message>
        <source>Outgoing call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Appel sortant : {number}</translation>
    </message>
    <message>
        <source>Incoming call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Appel entrant : {number}</translation>
    </message>
    <message>
        <source>Another call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Autre appel : {number}</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>number ending in {digits}</source>
        <extracomment>what a screen reader says by itself during a call | {digits}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>numéro se terminant par {digits}</translation>
    </message>
    <message>
        <source>That is not what was asked of the recorder.</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>Ce n’est pas ce qui a été demandé à l’enregistreur.</translation>
    </message>
    <message>
        <source>Answer {n} of {of}</source>
        <extracomment>what a screen reader says by itself during a call | {n}: 3 | {of}: 3 | desktop/presenters/heard.py</extracomment>
        <translation>Réponse {n} sur {of}</translation>
    </message>
    <message>
        <source>Z takes it back.</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>Z l’annule.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <extracomment>what a screen reader says by itself during a call | {label}: Date of birth | {value}: matches the log: recorded | desktop/presenters/heard.py</extracomment>
        <translation>{label} : {value}</translation>
    </message>
    <message>
        <source>You may record</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Enregistrement permis</translation>
    </message>
    <message>
        <source>Say it first</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Dites-le d’abord</translation>
    </message>
    <message>
        <source>Say it at once</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Dites-le aussitôt</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Demandez d’abord</translation>
    </message>
    <message>
        <source>Ask first, twice</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Demandez deux fois</translation>
    </message>
    <message>
        <source>Location unknown</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Lieu inconnu</translation>
    </message>
    <message>
        <source>Location without a rule</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Lieu sans règle</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>On the line</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Under age?</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Mineur(e) ?</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | {n}: 3 | desktop/presenters/in_force_view.py</extracomment>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, by area code</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | {place}: Germany | desktop/presenters/in_force_view.py</extracomment>
        <translation>{place}, par indicatif</translation>
    </message>
    <message>
        <source>You can add a note; what is saved stays as it is. Answers, location and result can't be changed any more.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Vous pouvez ajouter une note ; ce qui est sauvegardé reste tel quel. Réponses, lieu et résultat ne peuvent plus être modifiés.</translation>
    </message>
    <message>
        <source>Ended at {time}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Terminé à {time}</translation>
    </message>
    <message>
        <source>Ended at {time} · call {n} of {of}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | {n}: 3 | {of}: 3 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Terminé à {time} · appel {n} sur {of}</translation>
    </message>
    <message>
        <source>Open here until {time}. Later your supervisor finds it in the review.</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>À ouvrir ici jusqu’à {time}. Ensuite, votre superviseur le trouve dans le contrôle.</translation>
    </message>
    <message>
        <source>Last call · {number} {line}</source>
        <extracomment>panel, card or line about a call that is finished | {number}: 0182 | {line}: Billing | desktop/presenters/last_call_view.py</extracomment>
        <translation>Dernier appel · {number} {line}</translation>
    </message>
    <message>
        <source>Last call · {number}</source>
        <extracomment>panel, card or line about a call that is finished | {number}: 0182 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Dernier appel · {number}</translation>
    </message>
    <message>
        <source>Ended at {time} · open until {until}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | {until}: 12 Oct 2027 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Terminé à {time} · à ouvrir jusqu’à {until}</translation>
    </message>
    <message>
        <source>Finished calls aren't shown here.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Les appels terminés ne sont pas affichés ici.</translation>
    </message>
    <message numerus="yes">
        <source>A finished call can be opened here for {n} minutes.</source>
        <extracomment>panel, card or line about a call that is finished | {n}: 3 | desktop/presenters/last_call_view.py</extracomment>
        <translation>
            <numerusform>Un appel terminé peut être ouvert ici pendant {n} minute.</numerusform>
            <numerusform>Un appel terminé peut être ouvert ici pendant {n} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished call to open</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Aucun appel terminé à ouvrir</translation>
    </message>
    <message>
        <source>Your supervisor finds earlier calls in the review.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Votre superviseur trouve les appels précédents dans le contrôle.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Note saved at {time}; its text can't be read any more</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Note sauvegardée à {time} ; son texte n’est plus lisible</translation>
    </message>
    <message>
        <source>Note saved at {time}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Note sauvegardée à {time}</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Privacy requests</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Demandes de confidentialité</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>That fits.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>C’est cela.</translation>
    </message>
    <message>
        <source>Better not.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Plutôt pas.</translation>
    </message>
    <message>
        <source>Because a rule for your calls has changed</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Parce qu’une règle pour vos appels a changé</translation>
    </message>
    <message>
        <source>Because a sentence was read faster than anyone can say it</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Parce qu’une phrase a été lue plus vite qu’on ne peut la dire</translation>
    </message>
    <message>
        <source>Then it is done</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Ensuite, elle est terminée</translation>
    </message>
    <message>
        <source>Comes back on {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Revient le {day}</translation>
    </message>
    <message>
        <source>No lessons are offered; you can read any of them.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Aucune leçon n’est proposée ; vous pouvez toutes les lire.</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags of a kind offer a lesson</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>
            <numerusform>Un signalement propose une leçon</numerusform>
            <numerusform>{n} signalements d’un même type proposent une leçon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} a week at most</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>
            <numerusform>une par semaine au plus</numerusform>
            <numerusform>{n} par semaine au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{flags}, {weekly}, for everyone alike.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {flags}: One flag offers a lesson | {weekly}: 2 a week at most | desktop/presenters/lessons_view.py</extracomment>
        <translation>{flags}, {weekly}, pour tous de la même façon.</translation>
    </message>
    <message>
        <source>{rule} Set by: {who}.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {rule}: Consent needed | {who}: Jordan Lee | desktop/presenters/lessons_view.py</extracomment>
        <translation>{rule} Fixé par : {who}.</translation>
    </message>
    <message>
        <source>Agent Assist (default)</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Agent Assist (par défaut)</translation>
    </message>
    <message>
        <source>Read {n} of {of} times</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | {of}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Lue {n} fois sur {of}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>Back again: read {n} of {of} times</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | {of}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>De retour : lue {n} fois sur {of}</translation>
    </message>
    <message>
        <source>Because of a flag: {flag}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {flag}: Disclosure late | desktop/presenters/lessons_view.py</extracomment>
        <translation>À cause d’un signalement : {flag}</translation>
    </message>
    <message>
        <source>Source: our practice, not a law · checked {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Source : notre pratique, pas une loi · vérifiée le {day}</translation>
    </message>
    <message>
        <source>Source: {citation} · checked {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {citation}: GDPR art. 7(3) | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Source : {citation} · vérifiée le {day}</translation>
    </message>
    <message>
        <source>{trouble} You can go on; what you read now may be offered again.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {trouble}: The disk is full. | desktop/presenters/lessons_view.py</extracomment>
        <translation>{trouble} Vous pouvez continuer ; ce que vous lisez maintenant vous sera peut-être proposé à nouveau.</translation>
    </message>
    <message>
        <source>Decision due {at}; a reply is read before</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | {at}: 14:05 | desktop/presenters/offers_view.py</extracomment>
        <translation>Décision prévue {at} ; votre réponse est lue avant</translation>
    </message>
    <message numerus="yes">
        <source>{n} new flags about you</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | {n}: 3 | desktop/presenters/offers_view.py</extracomment>
        <translation>
            <numerusform>{n} nouveau signalement sur vous</numerusform>
            <numerusform>{n} nouveaux signalements sur vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | desktop/presenters/offers_view.py</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>A lesson of one minute</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | desktop/presenters/offers_view.py</extracomment>
        <translation>Une leçon d’une minute</translation>
    </message>
    <message>
        <source>No recorder connected</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Aucun enregistreur</translation>
    </message>
    <message>
        <source>Agent Assist is starting</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Agent Assist démarre</translation>
    </message>
    <message>
        <source>Opening your saved data</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Ouverture du stockage local</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Un instant …</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. It may be asking for your password in another window.</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Le trousseau n’a pas encore répondu. Il demande peut-être votre mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Still opening your saved data</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Ouverture de vos données enregistrées toujours en cours</translation>
    </message>
    <message>
        <source>Calls are not logged until this is fixed.</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Aucun appel n’est consigné tant que le problème n’est pas résolu.</translation>
    </message>
    <message>
        <source>What customers said or wrote, their names and their numbers.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Ce que les clients ont dit ou écrit, leurs noms et leurs numéros.</translation>
    </message>
    <message>
        <source>The log of each call. Your organisation gives you that on request.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Le registre de chaque appel. Votre organisation vous le remet sur demande.</translation>
    </message>
    <message>
        <source>Your lessons: nobody else sees them, and no file does.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Vos leçons : personne d’autre ne les voit, et aucun fichier ne les contient.</translation>
    </message>
    <message>
        <source>What other systems hold about you, such as the telephone system or the personnel office.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Ce que d’autres systèmes détiennent sur vous, comme la téléphonie ou le service du personnel.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>not accepted</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>signalement</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>décision</translation>
    </message>
    <message>
        <source>second opinion</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>second avis</translation>
    </message>
    <message>
        <source>coaching note</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>note de coaching</translation>
    </message>
    <message>
        <source>reply or dispute</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>explication ou contestation</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>consulté</translation>
    </message>
    <message>
        <source>Without a comment.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Sans commentaire.</translation>
    </message>
    <message>
        <source>Written on another computer, so the words are not here.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Écrit sur un autre ordinateur ; le texte n’est donc pas ici.</translation>
    </message>
    <message>
        <source>The customer's data was erased, so no words can be kept about this call.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Les données du client ont été effacées ; aucun texte ne peut être sauvegardé sur cet appel.</translation>
    </message>
    <message>
        <source>This kind of flag comes from a newer version of Agent Assist. Ask IT for an update to answer it.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Ce type de signalement vient d’une version plus récente d’Agent Assist. Demandez une mise à jour au service informatique pour y répondre.</translation>
    </message>
    <message>
        <source>Not accepted: this flag was disputed before, and that is possible once.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Non accepté : ce signalement a déjà été contesté, ce qui n’est possible qu’une fois.</translation>
    </message>
    <message>
        <source>Not accepted: the time to dispute this decision was over.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Non accepté : le délai pour contester cette décision était passé.</translation>
    </message>
    <message>
        <source>Not accepted: there was no decision against you to dispute.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Non accepté : il n’y avait aucune décision contre vous à contester.</translation>
    </message>
    <message>
        <source>Not accepted by the server. Your words are still here; ask IT.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Non accepté par le serveur. Votre texte est toujours ici ; demandez au service informatique.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Replied</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>dispute until {day}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {day}: 12 Oct 2026 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>contestable jusqu’au {day}</translation>
    </message>
    <message>
        <source>nobody else can resolve it yet</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>personne d’autre ne peut encore le traiter</translation>
    </message>
    <message>
        <source>someone else resolves it</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>une autre personne le traite</translation>
    </message>
    <message>
        <source>decision due {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>décision attendue : {at}</translation>
    </message>
    <message>
        <source>You disputed the decision</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Vous avez contesté la décision</translation>
    </message>
    <message>
        <source>You replied</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Votre explication</translation>
    </message>
    <message>
        <source>{what}, {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {what}: 26 of 26 contacts, due first | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>{what}, {at}</translation>
    </message>
    <message>
        <source>Waiting to be sent. It is kept on this computer and goes with the next connection.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>En attente d’envoi. Le texte est sauvegardé sur cet ordinateur et partira à la prochaine connexion.</translation>
    </message>
    <message>
        <source>It counts, but no other supervisor can resolve it at the moment. The flag stays open until one can.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Elle compte, mais aucun autre superviseur ne peut le traiter pour le moment. Le signalement reste ouvert jusque-là.</translation>
    </message>
    <message>
        <source>{name}, {at} · {decision}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | {decision}: dismissed | desktop/presenters/own_flags_view.py</extracomment>
        <translation>{name}, {at} · {decision}</translation>
    </message>
    <message>
        <source>Second opinion by {name}, {at} · {decision}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | {decision}: dismissed | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Second avis de {name}, {at} · {decision}</translation>
    </message>
    <message>
        <source>It was given without seeing the decision, and does not change it.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Il a été donné sans voir la décision et ne la change pas.</translation>
    </message>
    <message>
        <source>Coaching note by {name}, {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Note de coaching de {name}, {at}</translation>
    </message>
    <message>
        <source>It changes no decision.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Elle ne change aucune décision.</translation>
    </message>
    <message>
        <source>It goes to another supervisor, not to {name}. Both decisions stay on record.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Elle va à un autre superviseur, pas à {name}. Les deux décisions restent consignées.</translation>
    </message>
    <message>
        <source>Dispute this decision</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Contester cette décision</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {day}: 12 Oct 2026 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Send dispute</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Envoyer la contestation</translation>
    </message>
    <message>
        <source>Whoever resolves the flag reads this first.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>La personne qui traite le signalement lit ceci d’abord.</translation>
    </message>
    <message>
        <source>Say how it was</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Dites comment cela s’est passé</translation>
    </message>
    <message>
        <source>It stays beside the decision and changes nothing.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Elle reste à côté de la décision et ne change rien.</translation>
    </message>
    <message>
        <source>Add your view</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Ajouter votre point de vue</translation>
    </message>
    <message>
        <source>Send reply</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Envoyer l’explication</translation>
    </message>
    <message>
        <source>It was resolved twice and is closed. You can still turn to {name}.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Il a été traité deux fois et il est clos. Vous pouvez encore vous adresser à : {name}.</translation>
    </message>
    <message>
        <source>It was resolved twice and is closed.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Il a été traité deux fois et il est clos.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>own record of an agent: what became of the saved file | {file}: contact-0182.pdf | desktop/presenters/own_record.py</extracomment>
        <translation>Sauvegardé sous {file}.</translation>
    </message>
    <message>
        <source>Only the newest are shown. Your organisation can give you the rest.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Seuls les plus récents sont affichés. Votre organisation peut vous donner le reste.</translation>
    </message>
    <message>
        <source>Your organisation shows you openings at once. It could delay them, never hide one.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Votre organisation vous montre les consultations aussitôt. Elle pourrait les différer, jamais en cacher une.</translation>
    </message>
    <message numerus="yes">
        <source>Set by your organisation: openings are shown after {n} days. None is ever hidden.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>Fixé par votre organisation : les consultations sont montrées après {n} jour. Aucune n’est jamais cachée.</numerusform>
            <numerusform>Fixé par votre organisation : les consultations sont montrées après {n} jours. Aucune n’est jamais cachée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has opened one of your calls. If somebody does, you see here who, when and why.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Personne n’a consulté l’un de vos appels. Si quelqu’un le fait, vous voyez ici qui, quand et pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>No opening of your calls is old enough to be shown. Your organisation shows them after {n} days.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>Aucune consultation de vos appels n’est assez ancienne pour être montrée. Votre organisation les montre après {n} jour.</numerusform>
            <numerusform>Aucune consultation de vos appels n’est assez ancienne pour être montrée. Votre organisation les montre après {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by your organisation: no calls are drawn at random.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Fixé par votre organisation : aucun appel n’est tiré au sort.</translation>
    </message>
    <message>
        <source>Set by your organisation: {p} of calls without a flag are drawn at random. Nobody is chosen.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {p}: 98.7 | desktop/presenters/own_record_view.py</extracomment>
        <translation>Fixé par votre organisation : {p} des appels sans signalement sont tirés au sort. Personne n’est choisi.</translation>
    </message>
    <message>
        <source>a call without a flag</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>un appel sans signalement</translation>
    </message>
    <message numerus="yes">
        <source>{flag} and {n} more flags</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {flag}: Disclosure late | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>{flag} et {n} autre signalement</numerusform>
            <numerusform>{flag} et {n} autres signalements</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is not enrolled. Nothing is sent, and no decisions come in.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Cet ordinateur n’est pas inscrit. Rien n’est envoyé et aucune décision n’arrive.</translation>
    </message>
    <message>
        <source>Offline. What you send waits here. Decisions and openings may be missing.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Hors ligne. Ce que vous envoyez attend ici. Des décisions et des consultations peuvent manquer.</translation>
    </message>
    <message>
        <source>Offline. What you send waits here. Decisions and openings are known up to {at}.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {at}: 14:05 | desktop/presenters/own_record_view.py</extracomment>
        <translation>Hors ligne. Ce que vous envoyez attend ici. Les décisions et les consultations sont connues jusqu’au {at}.</translation>
    </message>
    <message>
        <source>The server was not reached since Agent Assist started, so newer openings may be missing.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Le serveur n’a pas été joint depuis le démarrage d’Agent Assist ; des consultations récentes peuvent manquer.</translation>
    </message>
    <message>
        <source>Known up to {at}. A later opening appears with the next connection.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {at}: 14:05 | desktop/presenters/own_record_view.py</extracomment>
        <translation>Connu jusqu’au {at}. Une consultation plus tardive apparaît à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Policy pack stays in use: no recent order</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>Le lot reste en vigueur : aucun ordre récent</translation>
    </message>
    <message>
        <source>Policy packs are ignored: the reviewer settings are wrong</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>Packs de règles ignorés : réglages des relecteurs incorrects</translation>
    </message>
    <message>
        <source>A policy pack was refused: {reason}</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | {reason}: to answer a complaint | desktop/presenters/pack_notice.py</extracomment>
        <translation>Un pack de règles a été refusé : {reason}</translation>
    </message>
    <message>
        <source>the manifest can't be read</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>son manifeste est illisible</translation>
    </message>
    <message>
        <source>its files have been changed</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>ses fichiers ont été modifiés</translation>
    </message>
    <message>
        <source>it isn't signed</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>il n’est pas signé</translation>
    </message>
    <message>
        <source>a signature is invalid</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>une signature est invalide</translation>
    </message>
    <message>
        <source>no trusted reviewer signed it</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>aucun signataire de confiance</translation>
    </message>
    <message>
        <source>too few signatures</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>trop peu de signatures</translation>
    </message>
    <message>
        <source>its rules cannot be read</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>ses règles sont illisibles</translation>
    </message>
    <message>
        <source>no trusted reviewer signed its order</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>aucun réviseur de confiance n’a signé son ordre</translation>
    </message>
    <message>
        <source>an older order was sent again</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>un ordre plus ancien a été renvoyé</translation>
    </message>
    <message>
        <source>it is older than the one in use</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>il est plus ancien que celui en vigueur</translation>
    </message>
    <message>
        <source>it isn't a policy pack</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>ce n’est pas un pack de règles</translation>
    </message>
    <message>
        <source>Creating the page …</source>
        <extracomment>review of a contact: what became of the page for the customer | desktop/presenters/page_saving.py</extracomment>
        <translation>Création de la page…</translation>
    </message>
    <message>
        <source>Privacy request</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Demande sur les données</translation>
    </message>
    <message>
        <source>not logged yet (R)</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>pas encore enregistrée (R)</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Tout n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>Prompts off</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Rappels désactivés</translation>
    </message>
    <message>
        <source>ends in {n} s</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>fin dans {n} s</translation>
    </message>
    <message>
        <source>Answers copied for the transfer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Réponses copiées</translation>
    </message>
    <message>
        <source>Answers could not be copied</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Réponses non copiées</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers captured</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>
            <numerusform>{n} réponse saisie</numerusform>
            <numerusform>{n} réponses saisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn on the receipt page</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Retiré sur la page du reçu</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <extracomment>panel, during a call | {entry}: Someone joined | desktop/presenters/panel_view.py</extracomment>
        <translation>Annulé : {entry}</translation>
    </message>
    <message>
        <source>No call right now</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Aucun appel en cours</translation>
    </message>
    <message>
        <source>The panel opens when a call comes in. It never takes the keyboard from your other windows.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Le panneau s’ouvre à l’arrivée d’un appel. Votre clavier reste dans votre autre fenêtre.</translation>
    </message>
    <message>
        <source>New here? Try a practice call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Nouveau ici ? Essayez un appel d’entraînement</translation>
    </message>
    <message>
        <source>Phone not connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Téléphone non connecté</translation>
    </message>
    <message>
        <source>Phone connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Téléphone connecté</translation>
    </message>
    <message>
        <source>Waiting for your softphone: no call reported since the start</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>En attente de votre téléphone : aucun appel signalé depuis le démarrage</translation>
    </message>
    <message>
        <source>Your softphone last reported a call at {time}</source>
        <extracomment>panel, during a call | {time}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>Votre téléphone a signalé un appel pour la dernière fois à {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>
            <numerusform>{n} règle</numerusform>
            <numerusform>{n} règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you answer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Avant de décrocher</translation>
    </message>
    <message>
        <source>Before the customer answers</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Avant que le client décroche</translation>
    </message>
    <message>
        <source>{script} · version {version} · about {n} s</source>
        <extracomment>panel, during a call | {script}: Consent question | {version}: 3 | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>{script} · version {version} · environ {n} s</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>L’appel est mis en attente.</translation>
    </message>
    <message>
        <source>Recording won't stop: say this</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Arrêt impossible : dites ceci</translation>
    </message>
    <message>
        <source>Say this first</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Dites ceci d’abord</translation>
    </message>
    <message>
        <source>Say this again now</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Redites ceci, maintenant</translation>
    </message>
    <message>
        <source>Say this and offer the alternative</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Dites ceci et proposez l’alternative</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Dites ceci</translation>
    </message>
    <message>
        <source>one answer per purpose</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>une réponse par finalité</translation>
    </message>
    <message>
        <source>same answers again</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>les mêmes réponses, à nouveau</translation>
    </message>
    <message>
        <source>On the call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Waiting for the recorder</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>En attente de l’enregistreur</translation>
    </message>
    <message>
        <source>Once recording is confirmed, ask again so that the question is on the recording.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Reposez la question dès que l’enregistrement est confirmé.</translation>
    </message>
    <message>
        <source>{decision} {summary}</source>
        <extracomment>panel, during a call | {decision}: dismissed | {summary}: Ask before you record. | desktop/presenters/panel_view.py</extracomment>
        <translation>{decision} {summary}</translation>
    </message>
    <message>
        <source>The customer can withdraw: press W.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Le client peut retirer son accord : W.</translation>
    </message>
    <message>
        <source>All answers captured</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Toutes les réponses saisies</translation>
    </message>
    <message>
        <source>The recorder hasn't responded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>L’enregistreur n’a pas répondu</translation>
    </message>
    <message>
        <source>Start sent {age} ago, not confirmed. The call may not be recorded.</source>
        <extracomment>panel, during a call | {age}: 12 s | desktop/presenters/panel_view.py</extracomment>
        <translation>Démarrage envoyé il y a {age}, non confirmé. L’appel n’est peut-être pas enregistré.</translation>
    </message>
    <message>
        <source>Stop sent {age} ago, not confirmed. The call may still be recorded.</source>
        <extracomment>panel, during a call | {age}: 12 s | desktop/presenters/panel_view.py</extracomment>
        <translation>Arrêt envoyé il y a {age}, non confirmé. L’appel est peut-être encore enregistré.</translation>
    </message>
    <message>
        <source>Treat this call as not recorded. Carry on as usual.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Considérez cet appel comme non enregistré. Continuez comme d’habitude.</translation>
    </message>
    <message>
        <source>Treat this call as still being recorded until the stop is confirmed.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Considérez cet appel comme encore enregistré jusqu’à la confirmation de l’arrêt.</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Don't tell the customer yet that it has stopped.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Ne dites pas encore au client que c’est arrêté.</translation>
    </message>
    <message>
        <source>Items masked in notes</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Éléments masqués dans les notes</translation>
    </message>
    <message>
        <source>{opened} opened, {needs} needed</source>
        <extracomment>panel, during a call | {opened}: 4 | {needs}: 2 | desktop/presenters/panel_view.py</extracomment>
        <translation>{opened} ouverts, {needs} nécessaires</translation>
    </message>
    <message>
        <source>Customer data opened</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Données client ouvertes</translation>
    </message>
    <message>
        <source>Flags on this call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Signalements de cet appel</translation>
    </message>
    <message>
        <source>Recording check</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Contrôle de l’enregistrement</translation>
    </message>
    <message>
        <source>no recorder connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>aucun enregistreur connecté</translation>
    </message>
    <message>
        <source>as you said, not verified</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>selon vous, sans vérification</translation>
    </message>
    <message>
        <source>matches the log in part</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>conforme en partie au registre</translation>
    </message>
    <message>
        <source>matches the log: recorded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>conforme au registre : enregistré</translation>
    </message>
    <message>
        <source>matches the log: nothing recorded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>conforme au registre : rien d’enregistré</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code. Calls are not logged until then.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Demandez au service informatique un code à usage unique. D’ici là, aucun appel n’est consigné.</translation>
    </message>
    <message>
        <source>Softphone not connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Téléphone non connecté</translation>
    </message>
    <message>
        <source>Your entries are saved. Hold and hang-up are not detected.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Vos saisies sont sauvegardées. La mise en attente et le raccroché ne sont pas détectés.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and sent later. Review needs a connection.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Tout est sauvegardé sur cet ordinateur et envoyé plus tard. Le contrôle nécessite une connexion.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Droits</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Receipt for the customer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Reçu pour le client</translation>
    </message>
    <message>
        <source>Enter it when the customer mentions it. Stricter rules there apply at once.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Saisissez-le dès que le client le mentionne. Des règles plus strictes s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Where is the customer?</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Où est le client ?</translation>
    </message>
    <message>
        <source>Where is {person}?</source>
        <extracomment>panel, during a call | {person}: person 2 | desktop/presenters/panel_view.py</extracomment>
        <translation>Où est {person} ?</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>pas encore sauvegardée</translation>
    </message>
    <message>
        <source>changed since {at}</source>
        <extracomment>panel, during a call | {at}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>modifiée depuis {at}</translation>
    </message>
    <message>
        <source>saved at {at}</source>
        <extracomment>panel, during a call | {at}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>sauvegardée à {at}</translation>
    </message>
    <message>
        <source>Free up disk space, then press the button to save again.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Libérez de l’espace disque, puis appuyez sur le bouton pour réessayer.</translation>
    </message>
    <message>
        <source>Press the button to save again. If this keeps happening, tell IT before you close Agent Assist.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Appuyez sur le bouton pour réessayer. Si le problème persiste, prévenez le service informatique avant de fermer le programme.</translation>
    </message>
    <message>
        <source>A note isn't saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Une note n’est pas encore sauvegardée</translation>
    </message>
    <message>
        <source>It is only in memory until then.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>D’ici là, elle n’est qu’en mémoire.</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Sauvegarder à nouveau</translation>
    </message>
    <message>
        <source>Your last entry was not saved.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Votre dernière saisie n’a pas été sauvegardée.</translation>
    </message>
    <message>
        <source>Your last entry may not be saved.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Votre dernière saisie n’est peut-être pas sauvegardée.</translation>
    </message>
    <message>
        <source>You said the recorder is paused. Nothing else can confirm it.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Selon vous, l’enregistreur est en pause. Rien d’autre ne peut le confirmer.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>must keep recording</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>continue, c’est obligatoire</translation>
    </message>
    <message>
        <source>no recorder</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>aucun enregistreur</translation>
    </message>
    <message>
        <source>pausing</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>mise en pause</translation>
    </message>
    <message>
        <source>not recording</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>n’enregistre pas</translation>
    </message>
    <message>
        <source>paused {n} s</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/presenters/payment_view.py</extracomment>
        <translation>en pause {n} s</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>en pause, d’après vous</translation>
    </message>
    <message>
        <source>off, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>arrêté, selon vous</translation>
    </message>
    <message>
        <source>still recording, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>continue, selon vous</translation>
    </message>
    <message>
        <source>being hidden …</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>masquage en cours…</translation>
    </message>
    <message>
        <source>hidden from screen capture</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>masqué aux captures d’écran</translation>
    </message>
    <message>
        <source>can't be hidden on this system</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>non masquable sur ce système</translation>
    </message>
    <message>
        <source>Don't take card details aloud</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Pas de numéro de carte à voix haute</translation>
    </message>
    <message>
        <source>This call must be recorded in full. Have the customer key in the number, or send a payment link.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Cet appel doit être enregistré en entier. Le client saisit le numéro au clavier, ou vous envoyez un lien de paiement.</translation>
    </message>
    <message>
        <source>Take the card number now</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Demandez maintenant le numéro de carte</translation>
    </message>
    <message>
        <source>Nothing is stored while this step is open.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Rien n’est conservé tant que cette étape est ouverte.</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Attendez un instant</translation>
    </message>
    <message>
        <source>Pausing the recorder …</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Mise en pause de l’enregistreur …</translation>
    </message>
    <message>
        <source>Do not take the number yet</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Ne demandez pas encore le numéro</translation>
    </message>
    <message>
        <source>The pause is not confirmed. Treat the call as still recorded.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>La pause n’est pas confirmée. Considérez l’appel comme encore enregistré.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>aucune en cours</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>Digits typed here are not sent anywhere.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Les chiffres tapés ici ne sont envoyés nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits sent to the payment page.</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/presenters/payment_view.py</extracomment>
        <translation>
            <numerusform>{n} chiffre transmis à la page de paiement.</numerusform>
            <numerusform>{n} chiffres transmis à la page de paiement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say the sentence</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Dire la phrase</translation>
    </message>
    <message>
        <source>Enter the answers</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Saisir les réponses</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pause for a card number</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Pause pour une carte</translation>
    </message>
    <message>
        <source>Change the place</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Changer le lieu</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Finish the call</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Terminer l’appel</translation>
    </message>
    <message>
        <source>“Hello, this is Ms Okafor. I have a question about my bill.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>« Bonjour, ici Mme Okafor. J’ai une question sur ma facture. »</translation>
    </message>
    <message>
        <source>“For quality, yes. For training, no thank you. A transcript? I'm not sure.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>« Pour la qualité, oui. Pour la formation, non merci. Une transcription ? Je ne sais pas. »</translation>
    </message>
    <message>
        <source>“Sorry, I've thought about it. No transcript, please.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>« Pardon, j’ai réfléchi. Pas de transcription, s’il vous plaît. »</translation>
    </message>
    <message>
        <source>“I'd like to pay by card. Are you ready for the number?”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>« Je voudrais payer par carte. Êtes-vous prêt pour le numéro ? »</translation>
    </message>
    <message>
        <source>“By the way, I'm in Austria this week.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>« Au fait, je suis en Autriche cette semaine. »</translation>
    </message>
    <message>
        <source>“I'd rather not be recorded any longer.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>« Je préfère ne plus être enregistrée. »</translation>
    </message>
    <message>
        <source>“Could you send me the bill again?”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>« Pouvez-vous me renvoyer la facture ? »</translation>
    </message>
    <message>
        <source>“Thank you. Goodbye!”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>« Merci. Au revoir ! »</translation>
    </message>
    <message>
        <source>Read the panel's sentence aloud, then press Space.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Lisez à voix haute la phrase du panneau, puis appuyez sur Space (espace).</translation>
    </message>
    <message>
        <source>Read the panel's sentence aloud, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Lisez à voix haute la phrase du panneau, puis appuyez sur Enter (entrée).</translation>
    </message>
    <message>
        <source>Press one key for each answer: 1 for yes, 2 for no, 3 for unclear.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Une touche par réponse : 1 pour oui, 2 pour non, 3 pour pas clair.</translation>
    </message>
    <message>
        <source>Press Z to undo the last answer, then 2 for no. On a call you have 10 seconds; here, take your time.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Appuyez sur Z pour annuler la dernière réponse, puis 2 pour non. En appel, vous avez 10 secondes ; ici, prenez votre temps.</translation>
    </message>
    <message>
        <source>Press P before she reads out the number. Press P again when she is done.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Appuyez sur P avant qu’elle dicte le numéro. Appuyez encore sur P quand elle a fini.</translation>
    </message>
    <message>
        <source>Press L, type the name of the country, and press Enter. The rules there apply at once.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Appuyez sur L, tapez le nom du pays, puis Enter. Ses règles s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Press W. The recorder stops, and the panel tells you what to say.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Appuyez sur W. L’enregistreur s’arrête et le panneau vous montre quoi dire.</translation>
    </message>
    <message>
        <source>Press N and write a line. Try the card number {number}: it is masked. Ctrl+Enter saves.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | {number}: 0182 | desktop/presenters/practice_course.py</extracomment>
        <translation>Appuyez sur N et écrivez une ligne. Le numéro de carte {number} est masqué. Ctrl+Enter sauvegarde.</translation>
    </message>
    <message>
        <source>She has hung up. Look at the result, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Elle a raccroché. Regardez le résultat, puis appuyez sur Enter.</translation>
    </message>
    <message>
        <source>The phone rings. The panel shows the rule and what you will say. Now answer the call.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Le téléphone sonne. Le panneau montre la règle et ce que vous direz. Maintenant, décrochez.</translation>
    </message>
    <message>
        <source>That was a whole call. Nothing was stored or sent. You can practise again at any time.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>C’était un appel entier. Rien n’a été sauvegardé ni envoyé. Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>That's not what she said. Press Z, then the key for her answer.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Ce n’est pas ce qu’elle a dit. Appuyez sur Z, puis sur la touche de sa réponse.</translation>
    </message>
    <message>
        <source>That's not where she is. Press L and choose Austria.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Elle n’est pas là. Appuyez sur L et choisissez l’Autriche.</translation>
    </message>
    <message>
        <source>The panel shows a sentence. Say it, then press Space.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Le panneau montre une phrase. Dites-la, puis appuyez sur Space.</translation>
    </message>
    <message>
        <source>The panel shows a sentence. Say it, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Le panneau montre une phrase. Dites-la, puis appuyez sur Enter.</translation>
    </message>
    <message>
        <source>The panel is asking for an answer: press 1, 2 or 3.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Le panneau demande une réponse : appuyez sur 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>She decides about what was recorded so far: 1 keep, 2 erase, 3 undecided.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Elle décide de ce qui est déjà enregistré : 1 garder, 2 effacer, 3 non décidé.</translation>
    </message>
    <message>
        <source>The recording is paused. Press P again to resume.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>L’enregistrement est en pause. Appuyez encore sur P pour reprendre.</translation>
    </message>
    <message>
        <source>Press Esc to close the note and see the result.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Appuyez sur Esc pour fermer la note et voir le résultat.</translation>
    </message>
    <message>
        <source>There's no consent left to withdraw on this call. Skip this step.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Il n’y a plus rien à retirer dans cet appel. Passez cette étape.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>Practice recorder says on</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Enregistreur fictif : actif</translation>
    </message>
    <message>
        <source>Practice recorder says paused</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Enregistreur fictif : pause</translation>
    </message>
    <message>
        <source>Practice recorder says off</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Enregistreur fictif : arrêté</translation>
    </message>
    <message>
        <source>Practice: no recorder</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Entraînement : sans enregistreur</translation>
    </message>
    <message>
        <source>Asking the practice recorder</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Demande à l’enregistreur</translation>
    </message>
    <message>
        <source>Practice · nothing leaves this computer</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Entraînement · rien ne quitte ce poste</translation>
    </message>
    <message>
        <source>The server doesn't answer. This list is as of {at}.</source>
        <extracomment>review, queue: line over the rows | {at}: 14:05 | desktop/presenters/queue_asking.py</extracomment>
        <translation>Le serveur ne répond pas. Liste à jour à {at}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts are no longer selected: they aren't in this list.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | desktop/presenters/queue_asking.py</extracomment>
        <translation>
            <numerusform>{n} contact n’est plus sélectionné : il n’est pas dans cette liste.</numerusform>
            <numerusform>{n} contacts ne sont plus sélectionnés : ils ne sont pas dans cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>{why} The list was last read at {at}.</source>
        <extracomment>review, queue: line over the rows | {why}: The server did not answer. | {at}: 14:05 | desktop/presenters/queue_asking.py</extracomment>
        <translation>{why} La liste a été lue pour la dernière fois à {at}.</translation>
    </message>
    <message>
        <source>These flags can't be dismissed together: {why}.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | {why}: The server did not answer. | desktop/presenters/queue_bulk.py</extracomment>
        <translation>Ces signalements ne peuvent pas être rejetés ensemble : {why}.</translation>
    </message>
    <message>
        <source>Without the server nothing can be dismissed. Press F5 to try again.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | desktop/presenters/queue_bulk.py</extracomment>
        <translation>Sans le serveur, rien ne peut être rejeté. Appuyez sur F5 pour réessayer.</translation>
    </message>
    <message>
        <source>A disputed flag was taken out: it is resolved alone.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | desktop/presenters/queue_bulk.py</extracomment>
        <translation>Un signalement contesté a été retiré : il est traité séparément.</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Décision de</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Chez</translation>
    </message>
    <message>
        <source>{n} of more than {total} contacts, {order}</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | {n}: 3 | {total}: 1284 | {order}: most severe first | desktop/presenters/queue_export.py</extracomment>
        <translation>{n} sur plus de {total} contacts, {order}</translation>
    </message>
    <message>
        <source>{n} of {total} contacts, {order}</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | {n}: 3 | {total}: 1284 | {order}: most severe first | desktop/presenters/queue_export.py</extracomment>
        <translation>{n} sur {total} contacts, {order}</translation>
    </message>
    <message>
        <source>decision hidden</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>décision masquée</translation>
    </message>
    <message>
        <source>{name} works on this contact. Shift+A takes it over.</source>
        <extracomment>review, queue: line over the rows | {name}: Ms Okafor | desktop/presenters/queue_holding.py</extracomment>
        <translation>{name} traite ce contact. Maj+A le reprend.</translation>
    </message>
    <message>
        <source>{name} works on this contact. Alt+Shift+A takes it over.</source>
        <extracomment>review, queue: line over the rows | {name}: Ms Okafor | desktop/presenters/queue_holding.py</extracomment>
        <translation>{name} traite ce contact. Alt+Maj+A le reprend.</translation>
    </message>
    <message>
        <source>Nobody's yet: no further contact in this list.</source>
        <extracomment>review, queue: line over the rows | desktop/presenters/queue_holding.py</extracomment>
        <translation>Libre : plus aucun contact dans cette liste.</translation>
    </message>
    <message>
        <source>This contact was given back meanwhile.</source>
        <extracomment>review, queue: line over the rows | desktop/presenters/queue_holding.py</extracomment>
        <translation>Ce contact a été rendu entre-temps.</translation>
    </message>
    <message>
        <source>Selected: {n} of {of} contacts shown. At most {most} can be, and only open ones.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | {of}: 3 | {most}: 2.3 | desktop/presenters/queue_marks.py</extracomment>
        <translation>Sélectionnés : {n} des {of} contacts affichés. Au plus {most}, et seulement ceux qui sont ouverts.</translation>
    </message>
    <message>
        <source>At most {n} contacts can be selected at once.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | desktop/presenters/queue_marks.py</extracomment>
        <translation>Au plus {n} contacts peuvent être sélectionnés à la fois.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Most severe first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Les plus graves d’abord</translation>
    </message>
    <message>
        <source>Due first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Échéance d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>By agent</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Par conseiller</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <extracomment>review, queue: line over the rows, how the saving of the list stands | desktop/presenters/queue_saving.py</extracomment>
        <translation>Lecture de la liste …</translation>
    </message>
    <message>
        <source>Read {n} of {total} contacts …</source>
        <extracomment>review, queue: line over the rows, how the saving of the list stands | {n}: 3 | {total}: 1284 | desktop/presenters/queue_saving.py</extracomment>
        <translation>{n} contacts lus sur {total} …</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>To resolve this flag</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Pour traiter ce signalement</translation>
    </message>
    <message>
        <source>To coach</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Pour du coaching</translation>
    </message>
    <message>
        <source>To answer a complaint</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Pour répondre à une réclamation</translation>
    </message>
    <message>
        <source>This is your own call. Someone else must review it.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>C’est votre propre appel. Quelqu’un d’autre doit le contrôler.</translation>
    </message>
    <message>
        <source>Open flags</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Signalements ouverts</translation>
    </message>
    <message>
        <source>old server: first {n}</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>ancien serveur : les {n} premiers</translation>
    </message>
    <message>
        <source>first {n}, {order}</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | {order}: most severe first | desktop/presenters/queue_view.py</extracomment>
        <translation>{n} premiers, {order}</translation>
    </message>
    <message>
        <source>Nothing matches this filter. Choose “All open” to see every contact.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Rien ne correspond à ce filtre. Choisissez « Tous ouverts » pour voir chaque contact.</translation>
    </message>
    <message>
        <source>No flagged contacts. New ones appear as calls sync.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Aucun contact signalé. Les nouveaux apparaissent à la synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>opinions differ</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>avis divergents</translation>
    </message>
    <message>
        <source>moved on</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>parti</translation>
    </message>
    <message>
        <source>resolved</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>traité</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>
            <numerusform>demain</numerusform>
            <numerusform>dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>open: {name}</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>ouvert : {name}</translation>
    </message>
    <message>
        <source>with you</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>chez vous</translation>
    </message>
    <message>
        <source>with {name}</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>chez {name}</translation>
    </message>
    <message>
        <source>has it open</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>l’a ouvert</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>{name} has it open now.</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>{name} l’a ouvert en ce moment.</translation>
    </message>
    <message>
        <source>Nobody works on it yet.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Personne ne le traite encore.</translation>
    </message>
    <message>
        <source>You work on it.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Vous le traitez.</translation>
    </message>
    <message>
        <source>{name} works on it.</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>{name} le traite.</translation>
    </message>
    <message>
        <source>Take this contact</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Prendre ce contact</translation>
    </message>
    <message>
        <source>Give it back</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Le rendre</translation>
    </message>
    <message>
        <source>{agent} will see that you opened this contact, and why.</source>
        <extracomment>review, queue of flagged contacts | {agent}: Maya Lindqvist | desktop/presenters/queue_view.py</extracomment>
        <translation>{agent} verra que vous avez ouvert ce contact, et pourquoi.</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Tous ouverts</translation>
    </message>
    <message>
        <source>Nobody's yet</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Libres</translation>
    </message>
    <message>
        <source>With you</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Chez vous</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Second avis</translation>
    </message>
    <message>
        <source>Opinions differ</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Avis divergents</translation>
    </message>
    <message>
        <source>most severe first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>les plus graves d’abord</translation>
    </message>
    <message>
        <source>due first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>échéance d’abord</translation>
    </message>
    <message>
        <source>oldest first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>les plus anciens d’abord</translation>
    </message>
    <message>
        <source>newest first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>les plus récents d’abord</translation>
    </message>
    <message>
        <source>by agent</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>par conseiller</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>30 derniers jours</translation>
    </message>
    <message numerus="yes">
        <source>Last {n} days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {n}: 3 | desktop/presenters/queue_wish.py</extracomment>
        <translation>
            <numerusform>{n} dernier jour</numerusform>
            <numerusform>{n} derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {first}: 12 Oct 2026 | {last}: 18 Oct 2026 | desktop/presenters/queue_wish.py</extracomment>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>Team: {name}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {name}: Ms Okafor | desktop/presenters/queue_wish.py</extracomment>
        <translation>Équipe : {name}</translation>
    </message>
    <message>
        <source>Agent: {name}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {name}: Ms Okafor | desktop/presenters/queue_wish.py</extracomment>
        <translation>Conseiller : {name}</translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>zéro</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>neuf</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>arobase</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>point</translation>
    </message>
    <message>
        <source>hyphen</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>tiret</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>tiret bas</translation>
    </message>
    <message>
        <source>plus</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>plus</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>barre oblique</translation>
    </message>
    <message>
        <source>Saved, signed by this computer: {place}</source>
        <extracomment>panel, card of the consent receipt | {place}: Germany | desktop/presenters/receipt_view.py</extracomment>
        <translation>Sauvegardé, signé par cet ordinateur : {place}</translation>
    </message>
    <message>
        <source>Read it out.</source>
        <extracomment>panel, card of the consent receipt | desktop/presenters/receipt_view.py</extracomment>
        <translation>Lisez-le à voix haute.</translation>
    </message>
    <message>
        <source>Print it or send it.</source>
        <extracomment>panel, card of the consent receipt | desktop/presenters/receipt_view.py</extracomment>
        <translation>Imprimez-le ou envoyez-le.</translation>
    </message>
    <message>
        <source>{do} The number was withheld, so the page can't open. The customer must call or write and quote the code.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} Le numéro est masqué : la page ne peut pas s’ouvrir. Le client doit appeler ou écrire en donnant le code.</translation>
    </message>
    <message>
        <source>{do} You are offline: the page works once this call has been sent.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} Hors ligne : la page sera accessible une fois cet appel envoyé.</translation>
    </message>
    <message>
        <source>{do} The page also asks for the last four digits of the customer's number.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} La page demande aussi les quatre derniers chiffres du numéro du client.</translation>
    </message>
    <message>
        <source>Paused for payment</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>En pause (paiement)</translation>
    </message>
    <message>
        <source>Agent Assist is not recording</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Agent Assist n’enregistre rien</translation>
    </message>
    <message>
        <source>No conversation to record yet</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Rien à enregistrer pour l’instant</translation>
    </message>
    <message>
        <source>Checking the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Vérification de l’enregistreur</translation>
    </message>
    <message>
        <source>No response from the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Aucune réponse de l’enregistreur</translation>
    </message>
    <message>
        <source>Last confirmed at {at}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {at}: 14:05 | desktop/presenters/recorder_view.py</extracomment>
        <translation>Dernière confirmation à {at}</translation>
    </message>
    <message>
        <source>Pause seen in the file · {key} to resume</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {key}: P | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause vue (fichier) · reprise : {key}</translation>
    </message>
    <message>
        <source>Pause confirmed · {key} to resume</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {key}: P | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause confirmée · reprise : {key}</translation>
    </message>
    <message>
        <source>Seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Vu dans le fichier · il y a {age}</translation>
    </message>
    <message>
        <source>One side muted · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Un côté muet · il y a {age}</translation>
    </message>
    <message>
        <source>Pause seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause vue (fichier) · il y a {age}</translation>
    </message>
    <message>
        <source>Stop seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêt vu (fichier) · il y a {age}</translation>
    </message>
    <message>
        <source>Confirmed by the recorder · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Confirmé par l’enregistreur · {age}</translation>
    </message>
    <message>
        <source>Pause confirmed · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause confirmée · il y a {age}</translation>
    </message>
    <message>
        <source>Off, confirmed · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêt confirmé · il y a {age}</translation>
    </message>
    <message>
        <source>Recording, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Actif, selon vous · il y a {age}</translation>
    </message>
    <message>
        <source>Paused, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>En pause, selon vous · il y a {age}</translation>
    </message>
    <message>
        <source>Off, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêté, selon vous · il y a {age}</translation>
    </message>
    <message>
        <source>You said it's recording</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Vous avez dit : il enregistre</translation>
    </message>
    <message>
        <source>You said it's paused</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Vous avez dit : en pause</translation>
    </message>
    <message>
        <source>You said it's off</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Vous avez dit : arrêté</translation>
    </message>
    <message>
        <source>Recorder password doesn't work</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Mot de passe inutilisable</translation>
    </message>
    <message>
        <source>Recorder reply not understood</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Réponse incomprise</translation>
    </message>
    <message>
        <source>Says recording, writes nothing</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Dit enregistrer, n’écrit rien</translation>
    </message>
    <message>
        <source>Recorder did not comply</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Commande non exécutée</translation>
    </message>
    <message>
        <source>No audio reaches the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Aucun son n’arrive</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Non confirmé à temps</translation>
    </message>
    <message>
        <source>Recorder not responding</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>L’enregistreur ne répond pas</translation>
    </message>
    <message>
        <source>Recorder refused the command</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Commande refusée</translation>
    </message>
    <message>
        <source>Recorder reports conflict</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>L’enregistreur se contredit</translation>
    </message>
    <message>
        <source>Recorder doesn't know this call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Il ne connaît pas cet appel</translation>
    </message>
    <message>
        <source>Recording folder can't be read</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Son dossier est illisible</translation>
    </message>
    <message>
        <source>Recording file can't be renamed</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Fichier impossible à renommer</translation>
    </message>
    <message>
        <source>Recorder has frozen</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>L’enregistreur est bloqué</translation>
    </message>
    <message>
        <source>Recorder denied access</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Accès à l’enregistreur refusé</translation>
    </message>
    <message>
        <source>Recorder is busy</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Enregistreur occupé</translation>
    </message>
    <message>
        <source>Recorder password missing</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Mot de passe manquant</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Only you can see the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Visible de vous uniquement</translation>
    </message>
    <message>
        <source>Reply is about another call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Il parle d’un autre appel</translation>
    </message>
    <message>
        <source>Records from the next call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>À partir du prochain appel</translation>
    </message>
    <message>
        <source>Recorder can't do that</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Nothing heard from the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Aucune nouvelle de l’enregistreur</translation>
    </message>
    <message>
        <source>Agent Assist was restarted</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Agent Assist a redémarré</translation>
    </message>
    <message>
        <source>Recording file was replaced</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Son fichier a été remplacé</translation>
    </message>
    <message>
        <source>File format can't show silence</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Silence invisible au fichier</translation>
    </message>
    <message>
        <source>Unusable channel name</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Nom de canal inutilisable</translation>
    </message>
    <message>
        <source>Too many people on the call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Trop de participants</translation>
    </message>
    <message>
        <source>Another recorder may be running</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Autre enregistreur possible</translation>
    </message>
    <message>
        <source>Can't see every recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Enregistreurs non tous visibles</translation>
    </message>
    <message>
        <source>Replaced by a newer command</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Remplacé par un ordre récent</translation>
    </message>
    <message>
        <source>Call ended before confirmation</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Appel terminé avant confirmation</translation>
    </message>
    <message>
        <source>Mute sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Coupure envoyée</translation>
    </message>
    <message>
        <source>Mute sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Coupure envoyée il y a {age}</translation>
    </message>
    <message>
        <source>Mute confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Coupure confirmée après {age}</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Démarrage envoyé</translation>
    </message>
    <message>
        <source>Start sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Démarrage envoyé il y a {age}</translation>
    </message>
    <message>
        <source>Start confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Démarrage confirmé après {age}</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Reprise envoyée</translation>
    </message>
    <message>
        <source>Resume sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Reprise envoyée il y a {age}</translation>
    </message>
    <message>
        <source>Resume confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Reprise confirmée après {age}</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause envoyée</translation>
    </message>
    <message>
        <source>Pause sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause envoyée il y a {age}</translation>
    </message>
    <message>
        <source>Pause confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause confirmée après {age}</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêt envoyé</translation>
    </message>
    <message>
        <source>Stop sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêt envoyé il y a {age}</translation>
    </message>
    <message>
        <source>Stop confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Arrêt confirmé après {age}</translation>
    </message>
    <message>
        <source>Logged, but it doesn't count: someone else was first, or the decision was sent to you or this computer before.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Enregistré, mais sans effet : quelqu’un d’autre a été plus rapide, ou la décision avait déjà été envoyée à vous ou à cet ordinateur.</translation>
    </message>
    <message>
        <source>The server didn't accept this request. A second opinion can be asked for once, on a recent decision.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Le serveur n’a pas accepté cette demande. Un second avis se demande une seule fois, sur une décision récente.</translation>
    </message>
    <message>
        <source>Someone else has already resolved this flag. Your decision is logged, but theirs counts.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Quelqu’un d’autre a déjà traité ce signalement. Votre décision est enregistrée, mais c’est l’autre qui compte.</translation>
    </message>
    <message>
        <source>Choose a flag to resolve.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Choisissez un signalement à traiter.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <extracomment>what a screen reader says by itself in the review | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>
            <numerusform>{n} contact</numerusform>
            <numerusform>{n} contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. Nothing is recorded for {n} s; Z undoes it.</source>
        <extracomment>what a screen reader says by itself in the review | {title}: The server did not answer. | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>{title}. Rien n’est enregistré pendant {n} s ; Z annule.</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>what a screen reader says by itself in the review | desktop/presenters/review_heard.py</extracomment>
        <translation>Graphiques</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags to resolve</source>
        <extracomment>what a screen reader says by itself in the review | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>
            <numerusform>{n} signalement à traiter</numerusform>
            <numerusform>{n} signalements à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: {decision}</source>
        <extracomment>what a screen reader says by itself in the review | {decision}: dismissed | desktop/presenters/review_heard.py</extracomment>
        <translation>Choix : {decision}</translation>
    </message>
    <message>
        <source>{who} resolved “{flag}”: {decision}. {comment}</source>
        <extracomment>review window | {who}: Jordan Lee | {flag}: Disclosure late | {decision}: dismissed | {comment}: The notice was read after the transfer. | desktop/presenters/review_news.py</extracomment>
        <translation>{who} a traité « {flag} » : {decision}. {comment}</translation>
    </message>
    <message>
        <source>{who} opened one of your calls at {at}: {reason}.</source>
        <extracomment>review window | {who}: Jordan Lee | {at}: 14:05 | {reason}: to answer a complaint | desktop/presenters/review_news.py</extracomment>
        <translation>{who} a ouvert un de vos appels à {at} : {reason}.</translation>
    </message>
    <message>
        <source>{who} resolved “{flag}” meanwhile: {decision}. Your text is kept.</source>
        <extracomment>review window | {who}: Jordan Lee | {flag}: Disclosure late | {decision}: dismissed | desktop/presenters/review_others.py</extracomment>
        <translation>{who} a traité « {flag} » entre-temps : {decision}. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>{names}: also has this open.</source>
        <extracomment>review window | {names}: Maya Lindqvist, Tom Okoye | desktop/presenters/review_others.py</extracomment>
        <translation>L’a aussi ouvert : {names}.</translation>
    </message>
    <message>
        <source>{name} wrote: “{note}”</source>
        <extracomment>review window | {name}: Ms Okafor | {note}: Please look at the pause. | desktop/presenters/review_others.py</extracomment>
        <translation>{name} a écrit : « {note} »</translation>
    </message>
    <message>
        <source>{title} Review needs a connection. Press F5 to try again.</source>
        <extracomment>review window | {title}: The server did not answer. | desktop/presenters/review_reaching.py</extracomment>
        <translation>{title} Le contrôle nécessite une connexion. Appuyez sur F5 pour réessayer.</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>recording one side only</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>enregistre un seul côté</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>recording, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>actif, selon l’agent</translation>
    </message>
    <message>
        <source>paused, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>en pause, selon l’agent</translation>
    </message>
    <message>
        <source>off, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>arrêté, selon l’agent</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Aucun signalement</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <extracomment>review of a contact, timeline and table: required against happened | {number}: 0182 | desktop/presenters/review_view.py</extracomment>
        <translation>Contact {number}</translation>
    </message>
    <message>
        <source>You opened this at {at}. {agent} can see that.</source>
        <extracomment>review of a contact, timeline and table: required against happened | {at}: 14:05 | {agent}: Maya Lindqvist | desktop/presenters/review_view.py</extracomment>
        <translation>Vous avez ouvert ceci à {at}. {agent} peut le voir.</translation>
    </message>
    <message>
        <source>{at} · lasted {length}</source>
        <extracomment>review of a contact, timeline and table: required against happened | {at}: 14:05 | {length}: 11:42 | desktop/presenters/review_view.py</extracomment>
        <translation>{at} · durée {length}</translation>
    </message>
    <message>
        <source>PDF in {language}. Creating it is logged.</source>
        <extracomment>review of a contact, timeline and table: required against happened | {language}: Deutsch | desktop/presenters/review_view.py</extracomment>
        <translation>PDF en {language}. Sa création est consignée.</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>sonne</translation>
    </message>
    <message>
        <source>{agent} and customer</source>
        <extracomment>review of a contact, timeline and table: required against happened | {agent}: Maya Lindqvist | desktop/presenters/review_view.py</extracomment>
        <translation>{agent} et le client</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>note saved, items masked</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>note enregistrée, données masquées</translation>
    </message>
    <message>
        <source>note saved</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>note enregistrée</translation>
    </message>
    <message>
        <source>Customer data</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Données client</translation>
    </message>
    <message numerus="yes">
        <source>{n} statements read</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>{n} texte lu</numerusform>
            <numerusform>{n} textes lus</numerusform>
        </translation>
    </message>
    <message>
        <source>no statement read</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>aucun texte lu</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Recorder</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Enregistreur</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Signalements</translation>
    </message>
    <message numerus="yes">
        <source>not confirmed {n} times</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>non confirmé {n} fois</numerusform>
            <numerusform>non confirmé {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>always confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>toujours confirmé</translation>
    </message>
    <message>
        <source>Recorder always confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Enregistreur toujours confirmé</translation>
    </message>
    <message numerus="yes">
        <source>reported by the agent, {n} times</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>dit par l’agent, {n} fois</numerusform>
            <numerusform>dit par l’agent, {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorder visible to Agent Assist</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Enregistreur visible par le programme</translation>
    </message>
    <message>
        <source>No sensitive text stored</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Aucun texte sensible stocké</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>Recorder drill</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Test de l’enregistreur</translation>
    </message>
    <message>
        <source>Only necessary data opened</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Seules les données nécessaires ont été ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>{n} opened, all needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>{n} ouvert, nécessaire</numerusform>
            <numerusform>{n} ouverts, tous nécessaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} opened, {other} of them not needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | {other}: 1 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>{n} ouvert, sans nécessité</numerusform>
            <numerusform>{n} ouverts, dont {other} sans nécessité</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosure before recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Annonce avant l’enregistrement</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>pas requis</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read in {n} s</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>lu en {n} s</translation>
    </message>
    <message>
        <source>read in {n} s, too fast to be spoken</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>lu en {n} s, trop vite pour avoir été dit</translation>
    </message>
    <message>
        <source>One answer per purpose</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Une réponse par finalité</translation>
    </message>
    <message>
        <source>Start confirmed within 5 s</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Démarrage confirmé en moins de 5 s</translation>
    </message>
    <message>
        <source>Withdrawal takes effect within 3 s</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Retrait effectif en moins de 3 s</translation>
    </message>
    <message>
        <source>recording continued for purposes still consented to</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>l’enregistrement a continué pour les accords encore valables</translation>
    </message>
    <message>
        <source>stop not confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>arrêt non confirmé</translation>
    </message>
    <message>
        <source>nothing was recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>rien n’était enregistré</translation>
    </message>
    <message>
        <source>confirmed by the recorder</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>confirmé par l’enregistreur</translation>
    </message>
    <message>
        <source>requested, not confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>demandé, non confirmé</translation>
    </message>
    <message>
        <source>Erase earlier recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Effacer l’enregistrement précédent</translation>
    </message>
    <message>
        <source>respected</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>respecté</translation>
    </message>
    <message>
        <source>Refusal respected</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Refus respecté</translation>
    </message>
    <message>
        <source>Copy of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Copie de ses données</translation>
    </message>
    <message>
        <source>Correction of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Rectification de ses données</translation>
    </message>
    <message>
        <source>Deletion of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Effacement de ses données</translation>
    </message>
    <message>
        <source>Copy of the recording</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Copie de l’enregistrement</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Retrait du consentement</translation>
    </message>
    <message>
        <source>No more marketing</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Plus de prospection</translation>
    </message>
    <message>
        <source>Complaint about how their data is used</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Réclamation sur l’usage de ses données</translation>
    </message>
    <message>
        <source>Restriction on using their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Limitation de l’usage de ses données</translation>
    </message>
    <message>
        <source>Objection to a use of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Opposition à un usage de ses données</translation>
    </message>
    <message>
        <source>Their data in a file for another company</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Ses données en fichier pour un tiers</translation>
    </message>
    <message>
        <source>No targeted ads, sale or profiling</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Ni publicité ciblée, ni vente, ni profilage</translation>
    </message>
    <message>
        <source>No sale or sharing of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Ni vente ni partage de ses données</translation>
    </message>
    <message>
        <source>No automated decisions</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Pas de décision automatisée</translation>
    </message>
    <message>
        <source>Limited use of sensitive data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Usage limité des données sensibles</translation>
    </message>
    <message>
        <source>List of who received their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Liste des destinataires de ses données</translation>
    </message>
    <message>
        <source>See their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Recording copy</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Copie audio</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Limit its use</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Limiter l’usage</translation>
    </message>
    <message>
        <source>Object to a use</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>S’opposer</translation>
    </message>
    <message>
        <source>Complain</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Se plaindre</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Our answer will come by letter.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Notre réponse arrivera par courrier.</translation>
    </message>
    <message>
        <source>Our answer will come by email.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Notre réponse arrivera par e-mail.</translation>
    </message>
    <message>
        <source>Our answer will come by text message.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Notre réponse arrivera par SMS.</translation>
    </message>
    <message>
        <source>Ask for written proof that they may act for the customer. Tell them nothing about the data.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Demandez une preuve écrite que la personne peut agir pour le client. Ne dites rien des données.</translation>
    </message>
    <message>
        <source>Tell them nothing about the data. We will ask for proof of who is asking.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Ne dites rien des données. Nous demanderons une preuve de l’identité de l’appelant.</translation>
    </message>
    <message>
        <source>The deadline depends on where the customer is, and we don't know that.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Le délai dépend du lieu du client, qui n’est pas connu.</translation>
    </message>
    <message>
        <source>The call is over. Finish the request, or cancel it: nothing is logged yet.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>L’appel est terminé. Complétez la demande ou annulez-la : rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Que demande la personne ?</translation>
    </message>
    <message>
        <source>Who is asking?</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Qui fait la demande ?</translation>
    </message>
    <message>
        <source>Send the answer by</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Envoyer la réponse par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Logged after the call</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Enregistré après l’appel</translation>
    </message>
    <message>
        <source>Say this to the customer</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Dites au client</translation>
    </message>
    <message>
        <source>Log this request</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Consigner la demande</translation>
    </message>
    <message>
        <source>First answer: {question}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {question}: Who is asking? | desktop/presenters/rights_view.py</extracomment>
        <translation>Répondez d’abord : {question}</translation>
    </message>
    <message>
        <source>Correct customer data now</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Corriger les données maintenant</translation>
    </message>
    <message>
        <source>A child may ask too. Use short words, and ask whether a parent or guardian is there.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Un enfant peut aussi demander. Parlez simplement et demandez si un parent ou un tuteur est là.</translation>
    </message>
    <message>
        <source>Take your time. Read the request back, and log it only after a clear yes.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Prenez votre temps. Relisez la demande et ne l’enregistrez qu’après un oui clair.</translation>
    </message>
    <message>
        <source>Identity not checked</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Identité non vérifiée</translation>
    </message>
    <message>
        <source>Checked by questions, {time}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {time}: 14:05 | desktop/presenters/rights_view.py</extracomment>
        <translation>Vérifiée par questions, {time}</translation>
    </message>
    <message>
        <source>Checked by calling back, {time}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {time}: 14:05 | desktop/presenters/rights_view.py</extracomment>
        <translation>Vérifiée par rappel, {time}</translation>
    </message>
    <message>
        <source>We don't know where the customer is. Another law may set an earlier deadline.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Le lieu du client n’est pas connu. Une autre loi peut fixer un délai plus court.</translation>
    </message>
    <message>
        <source>To withdraw the answers given on this call, also press W.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Pour retirer les réponses de cet appel, appuyez aussi sur W.</translation>
    </message>
    <message>
        <source>Request taken back</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Demande annulée</translation>
    </message>
    <message>
        <source>Its reference was {reference}. It no longer counts, nor does its date.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>Sa référence était {reference}. Elle ne compte plus, ni sa date.</translation>
    </message>
    <message>
        <source>“Please forget the reference {reference}. It no longer counts, nor does the date I gave you.”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>« Merci d’oublier la référence {reference}. Elle ne compte plus, ni la date que je vous ai donnée. »</translation>
    </message>
    <message>
        <source>Another request</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Une autre demande</translation>
    </message>
    <message>
        <source>Reference {reference}. {day}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Référence {reference}. {day}</translation>
    </message>
    <message>
        <source>Its reference is {reference}. The customer has it only if you said it.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>La référence est {reference}. Le client ne l’a que si vous la lui avez dite.</translation>
    </message>
    <message>
        <source>No correction was read back on the call.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Aucune rectification n’a été relue pendant l’appel.</translation>
    </message>
    <message>
        <source>The correction waits: it must be checked first that the customer is asking.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>La rectification attend : il faut d’abord vérifier que c’est le client qui la demande.</translation>
    </message>
    <message>
        <source>Your request is logged. Your reference is {reference}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>Votre demande est enregistrée. Votre référence est {reference}.</translation>
    </message>
    <message>
        <source>“{logged} {way}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | {way}: Our answer will come by letter. | desktop/presenters/rights_view.py</extracomment>
        <translation>« {logged} {way} »</translation>
    </message>
    <message>
        <source>“{logged}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | desktop/presenters/rights_view.py</extracomment>
        <translation>« {logged} »</translation>
    </message>
    <message>
        <source>You will have it by {day}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Vous l’aurez au plus tard le {day}.</translation>
    </message>
    <message>
        <source>Our answer will come by {day}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Notre réponse arrivera au plus tard le {day}.</translation>
    </message>
    <message>
        <source>“{logged} {due}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | {due}: You will have it by December 27, 2026. | desktop/presenters/rights_view.py</extracomment>
        <translation>« {logged} {due} »</translation>
    </message>
    <message>
        <source>“{logged} {way} {due}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | {way}: Our answer will come by letter. | {due}: You will have it by December 27, 2026. | desktop/presenters/rights_view.py</extracomment>
        <translation>« {logged} {way} {due} »</translation>
    </message>
    <message>
        <source>Answer due at once ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Réponse due immédiatement ({law}).</translation>
    </message>
    <message>
        <source>Answer due by {day}, your organisation's own deadline. No law we know of sets one.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Réponse due au plus tard le {day} : délai propre à votre organisation. Aucune loi connue n’en fixe.</translation>
    </message>
    <message>
        <source>Answer due by {day} ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Réponse due au plus tard le {day} ({law}).</translation>
    </message>
    <message>
        <source>Answer due without delay ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Réponse due sans retard ({law}).</translation>
    </message>
    <message>
        <source>The deadline starts once it is proven who is asking ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Le délai commence quand l’identité du demandeur est prouvée ({law}).</translation>
    </message>
    <message>
        <source>No law we know of sets a deadline for the answer.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Aucune loi connue ne fixe de délai pour la réponse.</translation>
    </message>
    <message>
        <source>Calibration round, blind</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Tour de calibrage, à l’aveugle</translation>
    </message>
    <message>
        <source>Choose a decision. Nobody sees it before the round is over, and it resolves nothing.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Choisissez une décision. Personne ne la voit avant la fin du tour, et elle ne règle rien.</translation>
    </message>
    <message>
        <source>Not while this contact is in a round: the page tells decisions.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Pas tant que ce contact est dans un tour : la page indique des décisions.</translation>
    </message>
    <message>
        <source>Older rounds are not listed.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Les tours plus anciens ne sont pas listés.</translation>
    </message>
    <message>
        <source>Fetching the rounds …</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Récupération des tours …</translation>
    </message>
    <message>
        <source>Judgement saved.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>Jugement enregistré.</translation>
    </message>
    <message>
        <source>The server can't be reached. Your entry is kept on this computer and sent once, as soon as that works again.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>Le serveur est injoignable. Votre saisie est conservée sur cet ordinateur et envoyée une fois, dès que cela fonctionne à nouveau.</translation>
    </message>
    <message>
        <source>No rounds yet. Select contacts in the queue with X, then press R: several of you judge the same flags.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>Pas encore de tour. Sélectionnez des contacts dans la file avec X, puis appuyez sur R : plusieurs d’entre vous jugent les mêmes signalements.</translation>
    </message>
    <message>
        <source>The round has begun. Those you chose see it here.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>Le tour a commencé. Les personnes choisies le voient ici.</translation>
    </message>
    <message>
        <source>Until it is over, those who judge are shown no decisions on these contacts. It can't be ended or changed before.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Jusqu’à la fin du tour, ceux qui jugent ne voient aucune décision sur ces contacts. Il ne peut être ni terminé ni modifié avant.</translation>
    </message>
    <message>
        <source>The server didn't start this round. One flag may have an old decision, of which nobody noted who was sent it.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Le serveur n’a pas lancé ce tour. Un signalement a peut-être une décision ancienne dont personne n’a noté à qui elle a été envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>A round with {n} flags</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>
            <numerusform>Un tour avec {n} signalement</numerusform>
            <numerusform>Un tour avec {n} signalements</numerusform>
        </translation>
    </message>
    <message>
        <source>The server didn't start this round. Someone you chose may no longer review, or one call is their own.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Le serveur n’a pas lancé ce tour. Une personne choisie ne contrôle peut-être plus, ou l’un des appels est le sien.</translation>
    </message>
    <message>
        <source>Select contacts in the queue first.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Sélectionnez d’abord des contacts dans la file.</translation>
    </message>
    <message>
        <source>A round has at most {n} flags. Select fewer contacts.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Un tour compte au plus {n} signalements. Sélectionnez moins de contacts.</translation>
    </message>
    <message>
        <source>One flag comes from a newer version.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Un signalement vient d’une version plus récente.</translation>
    </message>
    <message>
        <source>The supervisors are being fetched.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Récupération de la liste des superviseurs.</translation>
    </message>
    <message>
        <source>There are too few supervisors who can judge these calls. A round needs {n}.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Trop peu de superviseurs peuvent juger ces appels. Un tour en demande {n}.</translation>
    </message>
    <message>
        <source>Choose at least {n} supervisors.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Choisissez au moins {n} superviseurs.</translation>
    </message>
    <message>
        <source>Choose at most {n} supervisors.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Choisissez au plus {n} superviseurs.</translation>
    </message>
    <message>
        <source>Opening a contact is logged. Its agent sees that it was opened for a calibration round.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>L’ouverture d’un contact est consignée. Son agent voit que c’était pour un tour de calibrage.</translation>
    </message>
    <message>
        <source>You can't judge the rest: a decision on it was sent to you or this computer.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Vous ne pouvez pas juger le reste : une décision à ce sujet a été envoyée à vous ou à cet ordinateur.</translation>
    </message>
    <message>
        <source>You started this round, but you don't judge in it. Judgements are shown only to those who do.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Vous avez lancé ce tour, mais vous n’y jugez pas. Seuls ceux qui jugent voient les jugements.</translation>
    </message>
    <message>
        <source>You have judged everything here. The result comes when all have finished, or when the round ends.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Vous avez tout jugé ici. Le résultat arrive quand tous ont fini, ou à la fin du tour.</translation>
    </message>
    <message>
        <source>Round of {day}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {day}: 12 Oct 2026 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Tour du {day}</translation>
    </message>
    <message>
        <source>Judged by {names}.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {names}: Maya Lindqvist, Tom Okoye | desktop/presenters/rounds_view.py</extracomment>
        <translation>Jugent : {names}.</translation>
    </message>
    <message>
        <source>Judge the next flag</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Juger le signalement suivant</translation>
    </message>
    <message>
        <source>Judge the first flag</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Juger le premier signalement</translation>
    </message>
    <message>
        <source>Round of {day}, started by {name}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {day}: 12 Oct 2026 | {name}: Ms Okafor | desktop/presenters/rounds_view.py</extracomment>
        <translation>Tour du {day}, lancé par {name}</translation>
    </message>
    <message>
        <source>The server doesn't know this round, so the judgement doesn't count.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Le serveur ne connaît pas ce tour, le jugement ne compte donc pas.</translation>
    </message>
    <message>
        <source>You had judged this flag before: {decision}. That counts.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {decision}: dismissed | desktop/presenters/rounds_view.py</extracomment>
        <translation>Vous aviez déjà jugé ce signalement : {decision}. C’est ce qui compte.</translation>
    </message>
    <message>
        <source>The round is over, so the judgement doesn't count.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Le tour est terminé, le jugement ne compte donc pas.</translation>
    </message>
    <message>
        <source>It doesn't count: a decision on this flag was sent to you or this computer before.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Il ne compte pas : une décision sur ce signalement avait déjà été envoyée à vous ou à cet ordinateur.</translation>
    </message>
    <message>
        <source>See the result</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags for you to judge</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>
            <numerusform>{n} signalement à juger</numerusform>
            <numerusform>{n} signalements à juger</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} supervisors have finished.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {all}: 6 | desktop/presenters/rounds_view.py</extracomment>
        <translation>{n} superviseurs sur {all} ont fini.</translation>
    </message>
    <message>
        <source>Over since {at}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {at}: 14:05 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Terminé depuis {at}</translation>
    </message>
    <message>
        <source>Ends {at} at the latest</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {at}: 14:05 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Se termine au plus tard {at}</translation>
    </message>
    <message>
        <source>judged by too few to compare</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>jugé par trop peu pour comparer</translation>
    </message>
    <message>
        <source>judged alike</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>jugé pareil</translation>
    </message>
    <message>
        <source>judged differently</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>jugé différemment</translation>
    </message>
    <message>
        <source>you: {decision}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {decision}: dismissed | desktop/presenters/rounds_view.py</extracomment>
        <translation>vous : {decision}</translation>
    </message>
    <message>
        <source>written here, not confirmed yet</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>enregistré ici, pas encore confirmé</translation>
    </message>
    <message>
        <source>for you to judge</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>à juger par vous</translation>
    </message>
    <message>
        <source>not yours: you know a decision</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>pas pour vous : vous connaissez une décision</translation>
    </message>
    <message>
        <source>No flag was judged by two or more, so there is nothing to compare.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Aucun signalement n’a été jugé par deux personnes ou plus, il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>{n} of {all} flags judged alike</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {all}: 6 | desktop/presenters/rounds_view.py</extracomment>
        <translation>{n} signalements sur {all} jugés pareil</translation>
    </message>
    <message>
        <source>Kappa {figure}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {figure}: 0.62 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Kappa {figure}</translation>
    </message>
    <message>
        <source>Kappa: too few to say. {n} judgements can be compared, at least {least} are needed.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {least}: 10 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Kappa : trop peu pour se prononcer. {n} jugements sont comparables, il en faut au moins {least}.</translation>
    </message>
    <message>
        <source>Kappa is not defined here: all {n} judgements are the same.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Kappa n’est pas défini ici : les {n} jugements sont identiques.</translation>
    </message>
    <message>
        <source>Agreement beyond chance: 1 is full agreement, 0 is what chance alone gives. From {n} judgements.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Accord au-delà du hasard : 1 est un accord total, 0 ce que donne le hasard seul. Sur {n} jugements.</translation>
    </message>
    <message>
        <source>Consent question</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Demande d’accord</translation>
    </message>
    <message>
        <source>Recording notice</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Annonce de l’enregistrement</translation>
    </message>
    <message>
        <source>Question to a young caller</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Question à la personne mineure</translation>
    </message>
    <message>
        <source>Question to parent or guardian</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Question à l’autorité parentale</translation>
    </message>
    <message>
        <source>Question on the recording</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Question sur l’enregistrement</translation>
    </message>
    <message>
        <source>Question on a further purpose</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Question sur une autre finalité</translation>
    </message>
    <message>
        <source>Recording has started</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>L’enregistrement a commencé</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Réponse à un refus</translation>
    </message>
    <message>
        <source>Recording has stopped</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>L’enregistrement est arrêté</translation>
    </message>
    <message>
        <source>Recording can't be stopped</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>L’enregistrement ne s’arrête pas</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Consent question read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Demande d’accord lue ({n} s)</translation>
    </message>
    <message>
        <source>Recording notice read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Annonce lue ({n} s)</translation>
    </message>
    <message>
        <source>Asked for parent or guardian ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Autorité parentale demandée ({n} s)</translation>
    </message>
    <message>
        <source>Parent or guardian asked ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Autorité parentale consultée ({n} s)</translation>
    </message>
    <message>
        <source>Asked again on the recording ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Question reposée ({n} s)</translation>
    </message>
    <message>
        <source>Further purpose asked ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Autre finalité demandée ({n} s)</translation>
    </message>
    <message>
        <source>Start told to the customer ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Début annoncé au client ({n} s)</translation>
    </message>
    <message>
        <source>Refusal accepted aloud ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Refus confirmé au client ({n} s)</translation>
    </message>
    <message>
        <source>Stop told to the customer ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Arrêt annoncé au client ({n} s)</translation>
    </message>
    <message>
        <source>Can't stop: customer told ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Arrêt impossible, annoncé ({n} s)</translation>
    </message>
    <message>
        <source>Statement read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Texte lu ({n} s)</translation>
    </message>
    <message>
        <source>Second opinion, blind</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Second avis, à l’aveugle</translation>
    </message>
    <message>
        <source>You see it when yours is recorded. Then both are shown side by side, and neither changes.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Vous la verrez quand la vôtre sera enregistrée. Les deux s’affichent alors côte à côte, et aucune ne change.</translation>
    </message>
    <message>
        <source>Both decided the same. The second decision was made without seeing the first.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Les deux ont décidé de même. La seconde décision a été prise sans voir la première.</translation>
    </message>
    <message>
        <source>Both decided the same and differ in severity. The second decision was made without seeing the first.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Les deux décisions sont identiques, mais la gravité diffère. La seconde a été prise sans voir la première.</translation>
    </message>
    <message>
        <source>The opinions differ. The second was given without seeing the first. The first still counts.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Les avis divergent. Le second a été donné sans voir le premier. Le premier compte toujours.</translation>
    </message>
    <message>
        <source>The opinions differ. The second was given without seeing yours. Yours still counts until you add a new decision.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Les avis divergent. Le second a été donné sans voir le vôtre. Le vôtre compte jusqu’à ce que vous ajoutiez une nouvelle décision.</translation>
    </message>
    <message>
        <source>The opinions differed. The flag has moved on since: see the newest decision or reply.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Les avis divergeaient. Le signalement a évolué depuis : voyez la dernière décision ou explication.</translation>
    </message>
    <message>
        <source>The opinions differ, and the first decider no longer reviews. The first still counts until you add a new decision.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Les avis divergent et la première personne à avoir décidé ne fait plus de contrôles. La première décision compte jusqu’à ce que vous en ajoutiez une nouvelle.</translation>
    </message>
    <message>
        <source>{flag}: someone else gives the second opinion. The first decision was sent to you or this computer.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>{flag} : quelqu’un d’autre donne le second avis. La première décision a été envoyée à vous ou à cet ordinateur.</translation>
    </message>
    <message>
        <source>{flag}: you asked for a second opinion. Nobody has given one yet.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>{flag} : vous avez demandé un second avis. Personne ne l’a encore donné.</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Demander un second avis</translation>
    </message>
    <message>
        <source>Second opinion: {flag}</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>Second avis : {flag}</translation>
    </message>
    <message>
        <source>{who}, {at}</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {who}: Jordan Lee | {at}: 14:05 | desktop/presenters/second_view.py</extracomment>
        <translation>{who}, {at}</translation>
    </message>
    <message>
        <source>The settings cannot be used.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Les paramètres sont inutilisables.</translation>
    </message>
    <message>
        <source>Agent Assist cannot start.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Agent Assist ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>A bug stopped Agent Assist from starting.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Une erreur du programme lui-même a arrêté le démarrage.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Place in the program</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Endroit dans le programme</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to use the defaults. Then start Agent Assist again.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Corrigez le fichier, ou supprimez-le pour utiliser les valeurs par défaut. Redémarrez ensuite Agent Assist.</translation>
    </message>
    <message>
        <source>Then start Agent Assist again.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Redémarrez ensuite Agent Assist.</translation>
    </message>
    <message>
        <source>Start it again. If it happens again, send IT this text.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Redémarrez-le. Si cela se reproduit, transmettez ces mots au service informatique.</translation>
    </message>
    <message>
        <source>{happened}: {rule}, as before</source>
        <extracomment>panel, card when the rules are applied once more | {happened}: Customer is in Germany | {rule}: Consent needed | desktop/presenters/turn_view.py</extracomment>
        <translation>{happened} : {rule}, comme avant</translation>
    </message>
    <message>
        <source>{happened}: {rule} (before: {was})</source>
        <extracomment>panel, card when the rules are applied once more | {happened}: Customer is in Germany | {rule}: Consent needed | {was}: Notice | desktop/presenters/turn_view.py</extracomment>
        <translation>{happened} : {rule} (avant : {was})</translation>
    </message>
    <message>
        <source>Someone on the call is in {place}</source>
        <extracomment>panel, card when the rules are applied once more | {place}: Germany | desktop/presenters/turn_view.py</extracomment>
        <translation>Une personne de l’appel est située : {place}</translation>
    </message>
    <message>
        <source>Customer is in {place}</source>
        <extracomment>panel, card when the rules are applied once more | {place}: Germany | desktop/presenters/turn_view.py</extracomment>
        <translation>Client situé : {place}</translation>
    </message>
    <message>
        <source>Nothing is recorded without a parent or guardian.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Sans titulaire de l’autorité parentale, rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Nothing is recorded until you have said this again and the customer has answered.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Rien n’est enregistré tant que vous n’avez pas redit la phrase et reçu une réponse.</translation>
    </message>
    <message>
        <source>Read the sentence below first.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Lisez d’abord la phrase ci-dessous.</translation>
    </message>
    <message>
        <source>Ask, then enter the answer below.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Demandez, puis saisissez la réponse ci-dessous.</translation>
    </message>
    <message>
        <source>The rules are less strict now. What you told this customer still applies.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Les règles sont moins strictes. Ce que vous avez dit au client reste valable.</translation>
    </message>
    <message>
        <source>See the requirement above, then carry on.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Voyez l’exigence ci-dessus, puis continuez.</translation>
    </message>
    <message>
        <source>Nothing else to do. Carry on.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Rien d’autre à faire. Continuez.</translation>
    </message>
    <message>
        <source>{person} left the call</source>
        <extracomment>panel, card when the rules are applied once more | {person}: person 2 | desktop/presenters/turn_view.py</extracomment>
        <translation>{person} a quitté l’appel</translation>
    </message>
    <message>
        <source>The customer may be under age</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>La personne est peut-être mineure</translation>
    </message>
    <message>
        <source>The customer answers</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Le client répond</translation>
    </message>
    <message>
        <source>New purpose: {purpose}</source>
        <extracomment>panel, card when the rules are applied once more | {purpose}: Recording for quality | desktop/presenters/turn_view.py</extracomment>
        <translation>Nouvelle finalité : {purpose}</translation>
    </message>
    <message>
        <source>Report the recorder's state</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Indiquer l’état de l’enregistreur</translation>
    </message>
    <message>
        <source>Mark this call as ended</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Marquer l’appel comme terminé</translation>
    </message>
    <message>
        <source>No prompts on this call</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Pas de rappels pendant cet appel</translation>
    </message>
    <message>
        <source>Why this rule?</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Pourquoi cette règle ?</translation>
    </message>
    <message>
        <source>Last call and its note</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Dernier appel et sa note</translation>
    </message>
    <message>
        <source>Stop recording me</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Ne plus m’enregistrer</translation>
    </message>
    <message>
        <source>You may record me</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>J’accepte d’être enregistré</translation>
    </message>
    <message>
        <source>Your calls may be recorded</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Vos appels peuvent être enregistrés</translation>
    </message>
    <message>
        <source>When a customer agrees, your voice is recorded too, for the purposes on the panel.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Quand le client accepte, votre voix est aussi enregistrée, pour les finalités du panneau.</translation>
    </message>
    <message>
        <source>You can see who listened and why. Ask your supervisor if you have questions.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Vous voyez qui a écouté, et pourquoi. Pour toute question, voyez votre superviseur.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Je l’ai lu</translation>
    </message>
    <message>
        <source>None of your calls is recorded without your consent. You can withdraw it at any time under More.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Sans votre consentement, aucun de vos appels n’est enregistré. Vous pouvez le retirer à tout moment, sous Plus.</translation>
    </message>
    <message>
        <source>May your calls be recorded?</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Vos appels peuvent-ils être enregistrés ?</translation>
    </message>
    <message>
        <source>Sentence marked as read</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Phrase marquée comme lue</translation>
    </message>
    <message>
        <source>Choice about the earlier recording</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Choix sur l’enregistrement précédent</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Confirmed correction</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Rectification confirmée</translation>
    </message>
    <message>
        <source>Location: {place}</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | {place}: Germany | desktop/presenters/undo_view.py</extracomment>
        <translation>Lieu : {place}</translation>
    </message>
    <message>
        <source>Earlier answer used</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Réponse antérieure reprise</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | {answer}: Accepted on 12 Oct 2026 | desktop/presenters/undo_view.py</extracomment>
        <translation>Réponse : {answer}</translation>
    </message>
    <message>
        <source>wrap-up due</source>
        <extracomment>panel, a call beside the shown one: how it stands, before its minutes | desktop/presenters/waiting_view.py</extracomment>
        <translation>post-appel à faire</translation>
    </message>
    <message>
        <source>{summary} The customer may be under age: only a parent or guardian can consent.</source>
        <extracomment>panel, card: why this rule? | {summary}: Ask before you record. | desktop/presenters/why_view.py</extracomment>
        <translation>{summary} La personne est peut-être mineure : seul un titulaire de l’autorité parentale peut consentir.</translation>
    </message>
    <message>
        <source>{summary} A less strict rule was found later. What you told the customer still applies.</source>
        <extracomment>panel, card: why this rule? | {summary}: Ask before you record. | desktop/presenters/why_view.py</extracomment>
        <translation>{summary} Une règle moins stricte a été trouvée depuis ; ce que vous avez dit reste valable.</translation>
    </message>
    <message>
        <source>Further duty</source>
        <extracomment>panel, card: why this rule? | desktop/presenters/why_view.py</extracomment>
        <translation>Autre obligation</translation>
    </message>
    <message>
        <source>It's paused</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Il est en pause</translation>
    </message>
    <message>
        <source>It's recording</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Il enregistre</translation>
    </message>
    <message>
        <source>It's off</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Il est arrêté</translation>
    </message>
    <message>
        <source>Still recording</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Il enregistre encore</translation>
    </message>
    <message>
        <source>Pause the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Mettez l’enregistreur en pause</translation>
    </message>
    <message>
        <source>Pause sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Pause envoyée : vérifiez</translation>
    </message>
    <message>
        <source>Start the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Démarrez l’enregistreur</translation>
    </message>
    <message>
        <source>Start sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Démarrage envoyé : vérifiez</translation>
    </message>
    <message>
        <source>Resume the recording yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Relancez l’enregistreur</translation>
    </message>
    <message>
        <source>Resume sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Reprise envoyée : vérifiez</translation>
    </message>
    <message>
        <source>Still paused</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Encore en pause</translation>
    </message>
    <message>
        <source>Stop the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Arrêtez l’enregistreur</translation>
    </message>
    <message>
        <source>Stop sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Arrêt envoyé : vérifiez</translation>
    </message>
    <message>
        <source>Until you confirm, this call counts as recorded.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Tant que vous ne confirmez pas, l’appel compte comme enregistré.</translation>
    </message>
    <message>
        <source>Until you confirm, this call counts as not recorded.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Tant que vous ne confirmez pas, l’appel compte comme non enregistré.</translation>
    </message>
    <message>
        <source>What is the recorder doing?</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Que fait l’enregistreur en ce moment ?</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Vous seul pouvez le voir.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>You may record.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Vous pouvez enregistrer.</translation>
    </message>
    <message>
        <source>Say it first. Then record.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Dites-le d’abord. Ensuite, enregistrez.</translation>
    </message>
    <message>
        <source>Start recording and say so straight away.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Enregistrez, et dites-le aussitôt.</translation>
    </message>
    <message>
        <source>Ask first. Do not record yet.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Demandez d’abord. N’enregistrez pas encore.</translation>
    </message>
    <message>
        <source>No notice is required here.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aucune annonce n’est exigée ici.</translation>
    </message>
    <message>
        <source>Tell the customer the call is recorded. Staying on the line counts as consent.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Informez le client que l’appel est enregistré. Rester en ligne vaut consentement.</translation>
    </message>
    <message>
        <source>The notice must be on the recording itself.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>L’annonce doit figurer sur l’enregistrement.</translation>
    </message>
    <message>
        <source>You need a spoken yes before recording starts.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Il faut un oui oral avant d’enregistrer.</translation>
    </message>
    <message>
        <source>You need a spoken yes first, and again on the recording.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Il faut d’abord un oui oral, puis un autre sur l’enregistrement.</translation>
    </message>
    <message>
        <source>no notice needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>aucune annonce requise</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>annonce</translation>
    </message>
    <message>
        <source>notice; staying on the line is consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>annonce ; rester en ligne vaut consentement</translation>
    </message>
    <message>
        <source>explicit consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>consentement explicite</translation>
    </message>
    <message>
        <source>notice needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>annonce nécessaire</translation>
    </message>
    <message>
        <source>notice needed; staying on the line is consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>annonce nécessaire ; rester en ligne vaut accord</translation>
    </message>
    <message>
        <source>explicit consent needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>consentement explicite nécessaire</translation>
    </message>
    <message>
        <source>must be told</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>doit être informé</translation>
    </message>
    <message>
        <source>may object</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>peut s’opposer</translation>
    </message>
    <message>
        <source>needs consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>exige un consentement</translation>
    </message>
    <message>
        <source>written consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>consentement écrit</translation>
    </message>
    <message>
        <source>a parent must consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>un titulaire de l’autorité parentale doit consentir</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>interdit</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>checked against the statute</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>vérifié dans le texte de loi</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>our interpretation</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>notre interprétation</translation>
    </message>
    <message>
        <source>our policy choice</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>notre choix interne</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>A redit oui</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Plus valable</translation>
    </message>
    <message>
        <source>Ended by your organisation</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Terminé par votre entreprise</translation>
    </message>
    <message>
        <source>Customer's location known</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Lieu du client connu</translation>
    </message>
    <message>
        <source>Customer's location corrected</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Lieu du client corrigé</translation>
    </message>
    <message>
        <source>Someone joined</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Une personne a rejoint l’appel</translation>
    </message>
    <message>
        <source>Someone left</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Une personne a quitté l’appel</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>La finalité a changé</translation>
    </message>
    <message>
        <source>An entry about this call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Une remarque sur cet appel</translation>
    </message>
    <message>
        <source>More is known about this call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>On en sait plus sur cet appel</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Le consentement a été retiré</translation>
    </message>
    <message>
        <source>An entry was taken back</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Une saisie a été annulée</translation>
    </message>
    <message>
        <source>Customer may need extra care</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>A peut-être besoin d’une attention particulière</translation>
    </message>
    <message>
        <source>Customer may not understand</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Ne comprend peut-être pas</translation>
    </message>
    <message>
        <source>Customer asks whether an AI is listening</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Demande si une IA écoute</translation>
    </message>
    <message>
        <source>Caller represents someone else</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Parle pour une autre personne</translation>
    </message>
    <message>
        <source>the customer</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>le client</translation>
    </message>
    <message>
        <source>the parent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>le titulaire de l’autorité parentale</translation>
    </message>
    <message>
        <source>the representative</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>le représentant</translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Annonce complète</translation>
    </message>
    <message>
        <source>Every statement was read in time.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Tout a été lu à temps.</translation>
    </message>
    <message>
        <source>Disclosure late</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Annonce tardive</translation>
    </message>
    <message>
        <source>Recording started before the disclosure was finished.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>L’enregistrement a commencé avant la fin de l’annonce.</translation>
    </message>
    <message>
        <source>Disclosure missing</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Annonce manquante</translation>
    </message>
    <message>
        <source>The disclosure was not marked as read on this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>L’annonce n’a pas été marquée comme lue pendant cet appel.</translation>
    </message>
    <message>
        <source>No disclosure needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aucune annonce requise</translation>
    </message>
    <message>
        <source>No rule required one on this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aucune règle n’en exigeait pour cet appel.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Nobody spoke, so nothing was recorded or noted.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Personne n’a parlé : rien n’a été enregistré ni noté.</translation>
    </message>
    <message>
        <source>Recorded without consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Enregistré sans consentement</translation>
    </message>
    <message>
        <source>Recorded after a refusal</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Enregistré après un refus</translation>
    </message>
    <message>
        <source>Customer used a privacy right</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Le client a exercé un droit sur ses données</translation>
    </message>
    <message>
        <source>The recorder could not be stopped</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>L’enregistreur n’a pas pu être arrêté</translation>
    </message>
    <message>
        <source>Recorded while card details were read out</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Enregistré pendant la dictée d’une carte</translation>
    </message>
    <message>
        <source>Recorder drill passed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Test de l’enregistreur réussi</translation>
    </message>
    <message>
        <source>Recorder drill failed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Test de l’enregistreur échoué</translation>
    </message>
    <message>
        <source>Payment step forgotten</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Étape de paiement oubliée</translation>
    </message>
    <message>
        <source>Recorded when it should have been off</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Enregistré alors qu’il devait être arrêté</translation>
    </message>
    <message>
        <source>Recording could not be audited</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>L’enregistrement n’a pas pu être contrôlé</translation>
    </message>
    <message>
        <source>Customer data opened without need</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Données client ouvertes sans nécessité</translation>
    </message>
    <message>
        <source>Sensitive text found and removed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Données sensibles détectées et supprimées</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Tiré au sort</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Maintenu</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Coaching nécessaire</translation>
    </message>
    <message>
        <source>to decide a flag</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>pour traiter un signalement</translation>
    </message>
    <message>
        <source>to coach</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>pour du coaching</translation>
    </message>
    <message>
        <source>to answer a complaint</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>pour répondre à une réclamation</translation>
    </message>
    <message>
        <source>for a calibration round of supervisors</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>pour un tour de calibrage des superviseurs</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Another decision</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Autre décision</translation>
    </message>
    <message>
        <source>severity: {name}</source>
        <extracomment>names of states, flags and reasons; panel and review | {name}: Ms Okafor | desktop/presenters/wording.py</extracomment>
        <translation>gravité : {name}</translation>
    </message>
    <message>
        <source>for another reason</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>pour un autre motif</translation>
    </message>
    <message>
        <source>Another kind of flag</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Autre signalement</translation>
    </message>
    <message>
        <source>{sure}, {basis}</source>
        <extracomment>names of states, flags and reasons; panel and review | {sure}: Checked against the statute | {basis}: checked against the statute | desktop/presenters/wording.py</extracomment>
        <translation>{sure}, {basis}</translation>
    </message>
    <message>
        <source>Policy pack, fingerprint {digest}</source>
        <extracomment>names of states, flags and reasons; panel and review | {digest}: 7f3a 09c2 | desktop/presenters/wording.py</extracomment>
        <translation>Pack de règles, empreinte {digest}</translation>
    </message>
    <message>
        <source>Rules applied again</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Règles réappliquées</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>person {n}</source>
        <extracomment>names of states, flags and reasons; panel and review | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>personne {n}</translation>
    </message>
    <message>
        <source>another person</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>The result follows in a moment.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Le résultat arrive dans un instant.</translation>
    </message>
    <message>
        <source>No answer reported</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aucune réponse signalée</translation>
    </message>
    <message>
        <source>The phone reported neither an answer nor the end of this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Le téléphone n’a signalé ni réponse ni fin de cet appel.</translation>
    </message>
    <message>
        <source>Disclosure read too fast</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Annonce trop rapide</translation>
    </message>
    <message>
        <source>It was marked as read sooner than it can be spoken.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Elle a été marquée comme lue avant qu’on ait eu le temps de la dire.</translation>
    </message>
    <message>
        <source>Recording one side</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Enregistre un seul côté</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Pas d’enregistrement</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>names of states, flags and reasons; panel and review | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <extracomment>names of states, flags and reasons; panel and review | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>names of states, flags and reasons; panel and review | {day}: 12 Oct 2026 | {month}: Oct | {year}: 2026 | desktop/presenters/wording.py</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>names of states, flags and reasons; panel and review | {day}: 12 Oct 2026 | {month}: Oct | desktop/presenters/wording.py</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <extracomment>names of states, flags and reasons; panel and review | {day}: 12 Oct 2026 | {month}: Oct | {time}: 14:05 | desktop/presenters/wording.py</extracomment>
        <translation>{day} {month} à {time}</translation>
    </message>
    <message>
        <source>This device is not enrolled</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Cet appareil n’est pas inscrit</translation>
    </message>
    <message numerus="yes">
        <source>Saved here · sending {n}</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>
            <numerusform>Sauvegardé ici · envoi de {n}</numerusform>
            <numerusform>Sauvegardé ici · envoi de {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved · not synced yet</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Tout est sauvegardé · pas encore synchronisé</translation>
    </message>
    <message>
        <source>All saved · synced {age} ago</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {age}: 12 s | desktop/presenters/wording.py</extracomment>
        <translation>Tout gardé · synchro il y a {age}</translation>
    </message>
    <message>
        <source>Server out of step · everything saved here · tell IT</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Serveur divergent · gardé ici · prévenez l’IT</translation>
    </message>
    <message>
        <source>Server rejected entries · saved here · tell IT</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Entrées refusées par le serveur · gardées</translation>
    </message>
    <message>
        <source>Offline · all saved here</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Hors ligne · tout est gardé ici</translation>
    </message>
    <message numerus="yes">
        <source>Offline · {n} not synced · oldest {age}</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {n}: 3 | {age}: 12 s | desktop/presenters/wording.py</extracomment>
        <translation>
            <numerusform>Hors ligne · {n} à envoyer · depuis {age}</numerusform>
            <numerusform>Hors ligne · {n} à envoyer · depuis {age}</numerusform>
        </translation>
    </message>
    <message>
        <source>calling</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>appel</translation>
    </message>
    <message>
        <source>in call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>manqué</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>The desktop has too much to do.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>L’application est surchargée.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>Une erreur interne s’est produite.</translation>
    </message>
    <message>
        <source>Restart it and tell IT.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>Redémarrez-le et prévenez l’informatique.</translation>
    </message>
    <message>
        <source>This flag can't be answered here.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Il n’est pas possible de répondre à ce signalement ici.</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Fermez la fenêtre et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>This decision can no longer be disputed.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Cette décision ne peut plus être contestée.</translation>
    </message>
    <message>
        <source>What you wrote is still here. Send it as a reply.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Votre texte est toujours ici. Envoyez-le comme explication.</translation>
    </message>
    <message>
        <source>The customer's data was erased, so no words can be kept.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Les données du client ont été effacées ; aucun texte ne peut être sauvegardé.</translation>
    </message>
    <message>
        <source>Tell your supervisor.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Dites-le à votre superviseur.</translation>
    </message>
    <message>
        <source>This text can't be checked for sensitive data now.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Ce texte ne peut pas être vérifié maintenant pour les données sensibles.</translation>
    </message>
    <message>
        <source>It is still here. Try again.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Il est toujours ici. Réessayez.</translation>
    </message>
    <message>
        <source>This text can't be sent.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Ce texte ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Write 1 to 2,000 characters.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Écrivez de 1 à 2 000 caractères.</translation>
    </message>
    <message>
        <source>The local cache's key is missing from the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>La clé du stockage local manque dans le trousseau.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Unlock the right keyring, or ask IT to restore it or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Rien n’a été supprimé. Déverrouillez le bon trousseau, ou demandez au service informatique de le restaurer ou de réinscrire cet appareil.</translation>
    </message>
    <message>
        <source>This device's local cache is missing or empty, but its key is still in the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Le stockage local de cet appareil est absent ou vide, mais sa clé est là.</translation>
    </message>
    <message>
        <source>Restore the data folder. If it is lost for good, ask IT for a code and enrol with --start-over.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Remettez le dossier de données à sa place. S’il est perdu pour de bon, demandez un code au service informatique et inscrivez l’appareil avec --start-over.</translation>
    </message>
    <message>
        <source>The cache key in the keyring is damaged.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>La clé du stockage dans le trousseau est endommagée.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the key.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Rien n’a été supprimé. Demandez au service informatique de restaurer la clé.</translation>
    </message>
    <message>
        <source>This device's signing key is missing from the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>La clé de signature de cet appareil manque dans le trousseau.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the keyring or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Rien n’a été supprimé. Demandez au service informatique de restaurer le trousseau ou de réinscrire cet appareil.</translation>
    </message>
    <message>
        <source>The local cache can't be opened.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Impossible d’ouvrir le stockage local.</translation>
    </message>
    <message>
        <source>Check that you can read and write in its folder.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Vérifiez que vous pouvez lire et écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The cache key is damaged.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>La clé du stockage est endommagée.</translation>
    </message>
    <message>
        <source>Ask IT to re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Demandez au service informatique de réinscrire cet appareil.</translation>
    </message>
    <message>
        <source>The key in the keyring belongs to another cache file.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>La clé du trousseau appartient à un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the right file or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Rien n’a été supprimé. Demandez au service informatique de restaurer le bon fichier ou de réinscrire cet appareil.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Le stockage vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Réinstallez la version plus récente.</translation>
    </message>
    <message>
        <source>Another program is using the local cache.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Un autre programme utilise le stockage local.</translation>
    </message>
    <message>
        <source>Close the other Agent Assist window, then try again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Fermez l’autre fenêtre d’Agent Assist, puis réessayez.</translation>
    </message>
    <message>
        <source>The local cache can't be read from or written to.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Impossible de lire le stockage local ou d’y écrire.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the cache folder.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Vérifiez le disque et les droits d’accès au dossier.</translation>
    </message>
    <message>
        <source>The local cache rejected a command.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Le stockage local a refusé une commande.</translation>
    </message>
    <message>
        <source>Restart the program and tell IT.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Redémarrez le programme et prévenez le service informatique.</translation>
    </message>
    <message>
        <source>The local cache is damaged or was opened with the wrong key.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Le stockage local est endommagé ou ouvert avec une mauvaise clé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Call IT before you take calls: nothing is logged until this is fixed.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Rien n’a été modifié. Appelez le service informatique avant de prendre des appels : d’ici là, rien n’est consigné.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free up space, then enter it again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Libérez de la place, puis saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>This device is already enrolled.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Cet appareil est déjà inscrit.</translation>
    </message>
    <message>
        <source>Ask IT for a code and enrol with --start-over. The old cache is kept.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Demandez un code au service informatique et inscrivez l’appareil avec --start-over. L’ancien stockage est conservé.</translation>
    </message>
    <message>
        <source>This device is not enrolled.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Cet appareil n’est pas inscrit.</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code to enrol it.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Demandez au service informatique un code à usage unique pour l’inscrire.</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>review, queue: a word of a row for a screen reader | desktop/ui/models/queue_rows.py</extracomment>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>Sentence read</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Phrase lue</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Ask again after an unclear answer</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Reposer la question après une réponse pas claire</translation>
    </message>
    <message>
        <source>Undo the last entry</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Annuler la dernière saisie</translation>
    </message>
    <message>
        <source>Withdraw the selected consent</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Retirer le consentement sélectionné</translation>
    </message>
    <message>
        <source>Same person: use the earlier answer</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Même personne : reprendre la réponse</translation>
    </message>
    <message>
        <source>Location, people and rule</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Lieu, personnes et règle</translation>
    </message>
    <message>
        <source>Privacy request: how you checked who is asking</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Demande sur les données : comment vous avez vérifié l’identité</translation>
    </message>
    <message>
        <source>Privacy request: correct customer data and read it back</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Demande sur les données : corriger les données et les relire</translation>
    </message>
    <message>
        <source>Payment step: add 60 s</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Étape de paiement : ajouter 60 s</translation>
    </message>
    <message>
        <source>Next language of the script</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Script : langue suivante</translation>
    </message>
    <message>
        <source>Previous language of the script</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Script : langue précédente</translation>
    </message>
    <message>
        <source>Show the other call</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Afficher l’autre appel</translation>
    </message>
    <message>
        <source>New flags about you</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Nouveaux signalements sur vous</translation>
    </message>
    <message>
        <source>The lesson that is offered</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>La leçon proposée</translation>
    </message>
    <message>
        <source>Main button</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Bouton principal</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Sauvegarder la note</translation>
    </message>
    <message>
        <source>Note: keep the grey text, with a reason</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Note : garder le texte gris, avec un motif</translation>
    </message>
    <message>
        <source>Note: write “support need noted”</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Note : écrire « besoin d’accompagnement noté »</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Aller à l’étape suivante</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Cette liste de touches</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Contact suivant</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Contact précédent</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>First reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Premier motif ou décision</translation>
    </message>
    <message>
        <source>Second reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Deuxième motif ou décision</translation>
    </message>
    <message>
        <source>Third reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Troisième motif ou décision</translation>
    </message>
    <message>
        <source>Choose another decision, or add a new one to your own</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Choisir une autre décision ou en ajouter une à la vôtre</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Narrow the list; in a small window show or hide the filters</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Restreindre la liste ; dans une petite fenêtre, afficher ou masquer les filtres</translation>
    </message>
    <message>
        <source>Take the contact or all selected ones, or give it back</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Prendre le contact ou tous ceux sélectionnés, ou le rendre</translation>
    </message>
    <message>
        <source>Take the contact over from somebody</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Reprendre le contact de quelqu’un</translation>
    </message>
    <message>
        <source>Select the contact, or take it out of the selection</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Sélectionner le contact, ou l’ôter de la sélection</translation>
    </message>
    <message>
        <source>Select all contacts shown, or none</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Sélectionner tous les contacts affichés, ou aucun</translation>
    </message>
    <message>
        <source>Select on to the next contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Étendre la sélection au contact suivant</translation>
    </message>
    <message>
        <source>Select on to the previous contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Étendre la sélection au contact précédent</translation>
    </message>
    <message>
        <source>Dismiss the selected low flags together</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Rejeter ensemble les signalements faibles sélectionnés</translation>
    </message>
    <message>
        <source>Undo a dismissal of several flags</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Annuler le rejet de plusieurs signalements</translation>
    </message>
    <message>
        <source>Take the next contact that nobody works on</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Prendre le prochain contact libre</translation>
    </message>
    <message>
        <source>Save the list as a view</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Enregistrer la liste comme vue</translation>
    </message>
    <message>
        <source>Save the list in a file</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Enregistrer la liste dans un fichier</translation>
    </message>
    <message>
        <source>Calibration rounds, or a new one with the selected contacts</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Tours de calibrage, ou un nouveau avec les contacts sélectionnés</translation>
    </message>
    <message>
        <source>Charts: numbers as a table, or as bars</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Graphiques : chiffres en tableau ou en barres</translation>
    </message>
    <message>
        <source>Charts: the query behind the numbers of a chart</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Graphiques : la requête derrière les chiffres d’un graphique</translation>
    </message>
    <message>
        <source>Leave the contact for the next one</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Passer au contact suivant</translation>
    </message>
    <message>
        <source>Assign the contact to somebody</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Attribuer le contact à quelqu’un</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Retour à la file</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Correct, {seconds} s left</source>
        <extracomment>panel, card for the customer's answers | {seconds}: 8 | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Corriger, encore {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>panel, card for the customer's answers | {seconds}: 8 | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>Press 1 for Yes, 2 for No, 3 for Unclear.</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Appuyez sur 1 pour « Oui », 2 pour « Non », 3 pour « Pas clair ».</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_size.py</extracomment>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_card.py</extracomment>
        <translation>Utiliser ces réponses</translation>
    </message>
    <message>
        <source>Leave it unclear</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_card.py</extracomment>
        <translation>Laisser pas clair</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Réponses jusqu’ici</translation>
    </message>
    <message>
        <source>Press {key} to withdraw it.</source>
        <extracomment>panel, card for the customer's answers | {key}: P | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Appuyez sur {key} pour retirer le consentement.</translation>
    </message>
    <message>
        <source>Press {key} to ask again.</source>
        <extracomment>panel, card for the customer's answers | {key}: P | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Appuyez sur {key} pour reposer la question.</translation>
    </message>
    <message>
        <source>Reason, read by the agents</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Motif, lu par les conseillers</translation>
    </message>
    <message>
        <source>Like these, last 90 days</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Semblables, 90 derniers jours</translation>
    </message>
    <message>
        <source>High and medium flags are resolved one by one.</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Les signalements élevés et moyens sont traités un par un.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {words}: The line was down. | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>Remove: {condition}</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {condition}: Team: Billing | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Retirer : {condition}</translation>
    </message>
    <message>
        <source>Undo, {seconds} s</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {seconds}: 8 | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Annuler, {seconds} s</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/button.py</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In every window</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Dans toutes les fenêtres</translation>
    </message>
    <message>
        <source>In this window</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Dans cette fenêtre</translation>
    </message>
    <message>
        <source>Letters, digits and signs act only with Alt held. You can change that under More.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Les lettres, chiffres et signes n’agissent qu’avec la touche Alt. Cela se change sous Plus.</translation>
    </message>
    <message>
        <source>No keys are chosen for this. IT can set them.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Aucune touche n’est choisie pour cela. Le service informatique peut en définir.</translation>
    </message>
    <message>
        <source>all right</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>could be better</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>peut s’améliorer</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>demande votre aide</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>vérification</translation>
    </message>
    <message>
        <source>not tried</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>non testé</translation>
    </message>
    <message>
        <source>Logged already</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/choice_group.py</extracomment>
        <translation>Déjà consignée</translation>
    </message>
    <message>
        <source>Coaching note. The agent will read this; it changes no decision.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Note de coaching. L’agent la lira ; elle ne change aucune décision.</translation>
    </message>
    <message>
        <source>Send the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Envoyer la note</translation>
    </message>
    <message>
        <source>Sending the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Envoi de la note</translation>
    </message>
    <message>
        <source>Discard the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Abandonner la note</translation>
    </message>
    <message>
        <source>Coaching notes</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Notes de coaching</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Assign …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>Attribuer …</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>panel, card (key J) about location, people and rule: heading of a part, or button | desktop/ui/widgets/context_card.py</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>panel, card (key J) about location, people and rule: heading of a part, or button | desktop/ui/widgets/context_card.py</extracomment>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/correction_card.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Page for customer</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/customer_page.py</extracomment>
        <translation>Page pour le client</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/customer_page.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/days_dialog.py</extracomment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/days_dialog.py</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Your decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Why? The agent will read this.</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Pourquoi ? L’agent lira ceci.</translation>
    </message>
    <message>
        <source>Save decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Saving the decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>La décision est consignée</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Votre jugement</translation>
    </message>
    <message>
        <source>Save judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving the judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Enregistrement du jugement</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Décisions antérieures</translation>
    </message>
    <message>
        <source>Locked while you write: keys 1 to 3 only type.</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Verrouillé pendant la saisie : 1 à 3 n’écrivent que des chiffres.</translation>
    </message>
    <message>
        <source>Uphold</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Maintenir</translation>
    </message>
    <message>
        <source>Coach</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Accompagner</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erase it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Why are you opening it?</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>Pourquoi ouvrez-vous ce champ ?</translation>
    </message>
    <message>
        <source>It is shown for 20 seconds, and this is logged.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>Affiché 20 secondes, et consigné.</translation>
    </message>
    <message>
        <source>{label} {hint}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {label}: Date of birth | {hint}: last four digits | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>{label} {hint}</translation>
    </message>
    <message>
        <source>My views</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Mes vues</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Une phrase à la fois</translation>
    </message>
    <message>
        <source>The next thing to say, in the customer's language. One key when you have said it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>La prochaine chose à dire, dans la langue du client. Une touche quand vous l’avez dite.</translation>
    </message>
    <message>
        <source>A recorder light you can trust</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Un voyant d’enregistreur fiable</translation>
    </message>
    <message>
        <source>It shows what the recorder does, not what it was told to do.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Il montre ce que fait l’enregistreur, pas ce qu’on lui a demandé.</translation>
    </message>
    <message>
        <source>You see what others see</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Vous voyez ce que d’autres voient</translation>
    </message>
    <message>
        <source>Whoever opens a call of yours is named to you, with the reason.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Qui ouvre un de vos appels vous est indiqué, avec la raison.</translation>
    </message>
    <message>
        <source>It never takes your keyboard</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Il ne prend jamais votre clavier</translation>
    </message>
    <message>
        <source>The panel opens by itself when a call comes in. You keep typing where you are.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Le panneau s’ouvre tout seul à l’arrivée d’un appel. Vous continuez à taper où vous êtes.</translation>
    </message>
    <message>
        <source>Eight keys, once each</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Huit touches, une fois chacune</translation>
    </message>
    <message>
        <source>A guide beside the panel says what to press, and why.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Un guide à côté du panneau dit sur quoi appuyer, et pourquoi.</translation>
    </message>
    <message>
        <source>Nothing is stored or sent</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Rien n’est sauvegardé ni envoyé</translation>
    </message>
    <message>
        <source>The practice call stays in this window and is gone when you close it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>L’appel d’entraînement reste dans sa fenêtre et disparaît à sa fermeture.</translation>
    </message>
    <message>
        <source>Real calls come first</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Les vrais appels passent avant</translation>
    </message>
    <message>
        <source>If a real call comes in, practice ends and the panel shows it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Si un vrai appel arrive, l’entraînement s’arrête et le panneau le montre.</translation>
    </message>
    <message>
        <source>Captions instead of a voice</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Des sous-titres au lieu d’une voix</translation>
    </message>
    <message>
        <source>What the caller says is written beside the panel.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Ce qu’elle dit est écrit à côté du panneau.</translation>
    </message>
    <message>
        <source>Code or link</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Code ou lien</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Four groups of five letters and digits. Paste it whole, or paste the link.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Quatre groupes de cinq lettres et chiffres. Collez-le en entier, ou collez le lien.</translation>
    </message>
    <message>
        <source>For example {example}</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | {example}: https://assist.example | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Par exemple {example}</translation>
    </message>
    <message>
        <source>Set by your IT team</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Fixé par le service informatique</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Ask this</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>Demandez ceci</translation>
    </message>
    <message>
        <source>Yes, ask them next</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>Oui, lui demander maintenant</translation>
    </message>
    <message>
        <source>No, go on unrecorded</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>Non, continuer sans enregistrer</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>À</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>The note is kept with this contact and erased with the customer's data.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>La note est conservée avec ce contact et effacée avec les données du client.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Another call</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>Autre appel</translation>
    </message>
    <message>
        <source>No note was saved.</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>Aucune note n’a été sauvegardée.</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_answer.py</extracomment>
        <translation>choisie</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>Vous seul voyez ceci</translation>
    </message>
    <message>
        <source>From a call like yours</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>D’un appel comme les vôtres</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Choose an answer: 1, 2 or 3</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>Choisissez une réponse : 1, 2 ou 3</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>passé</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Nobody else sees which ones you take</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Personne d’autre ne voit celles que vous lisez</translation>
    </message>
    <message>
        <source>Nothing is offered right now. After a flag on one of your calls, a lesson about it appears here.</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Rien n’est proposé pour l’instant. Après un signalement sur un de vos appels, une leçon à ce sujet apparaît ici.</translation>
    </message>
    <message>
        <source>Looking for lessons …</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Recherche des leçons…</translation>
    </message>
    <message>
        <source>Coming back, so that it stays</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Elles reviennent, pour mieux rester</translation>
    </message>
    <message>
        <source>All other lessons</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Toutes les autres leçons</translation>
    </message>
    <message numerus="yes">
        <source>{n} offered to you</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | {n}: 3 | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>
            <numerusform>1 proposée</numerusform>
            <numerusform>{n} proposées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all contacts shown</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_all.py</extracomment>
        <translation>Sélectionner tous les contacts affichés</translation>
    </message>
    <message>
        <source>{n} of {of} contacts shown are selected</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | {of}: 3 | desktop/ui/widgets/mark_all.py</extracomment>
        <translation>{n} des {of} contacts affichés sont sélectionnés</translation>
    </message>
    <message>
        <source>Take them</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Dismiss together</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Rejeter ensemble</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Calibration round</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Tour de calibrage</translation>
    </message>
    <message>
        <source>Reveal {label}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {label}: Date of birth | desktop/ui/widgets/masked_field.py</extracomment>
        <translation>Afficher {label}</translation>
    </message>
    <message>
        <source>From one day to another …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>D’un jour à un autre …</translation>
    </message>
    <message>
        <source>Save this list as a view …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>Enregistrer cette liste comme vue …</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>Retirer une vue</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_field.py</extracomment>
        <translation>Note sur cet appel</translation>
    </message>
    <message>
        <source>Grey text is masked as you type on. Press Ctrl+R or click to keep it.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Le texte grisé sera masqué à la suite de la saisie. Ctrl+R ou un clic le garde.</translation>
    </message>
    <message>
        <source>There is nothing to keep here. Masked text can't be restored.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Rien à garder ici. Un texte masqué ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>Payment data and passwords are always masked.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Les données de paiement et les mots de passe sont toujours masqués.</translation>
    </message>
    <message>
        <source>Your organisation's rules keep this out of notes.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Les règles de votre organisation excluent cela des notes.</translation>
    </message>
    <message>
        <source>support need noted</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>besoin d’accompagnement noté</translation>
    </message>
    <message>
        <source>Why keep it?</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Pourquoi le garder ?</translation>
    </message>
    <message>
        <source>Order or case number</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Numéro de commande ou de dossier</translation>
    </message>
    <message>
        <source>Public information</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Information publique</translation>
    </message>
    <message>
        <source>Mistaken for something else</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Détection erronée</translation>
    </message>
    <message>
        <source>The customer asked us to use it</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Le client l’a demandé</translation>
    </message>
    <message>
        <source>Health details are not kept without separate consent.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Les données de santé ne sont pas conservées sans consentement distinct.</translation>
    </message>
    <message>
        <source>Write “support need noted”</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Écrire : besoin d’aide noté</translation>
    </message>
    <message>
        <source>This note can't be checked, so nothing of it is saved. Delete the last words, or tell IT.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Cette note ne peut pas être vérifiée : rien n’en est enregistré. Effacez les derniers mots ou prévenez le service informatique.</translation>
    </message>
    <message>
        <source>The note is full. Shorten it to write more.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>La note est pleine. Raccourcissez-la pour continuer.</translation>
    </message>
    <message>
        <source>Already saved on this call; it stays as it is:</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Déjà enregistré pendant cet appel, et inchangé :</translation>
    </message>
    <message numerus="yes">
        <source>{n} items masked before the note is saved</source>
        <extracomment>panel, notes card | {n}: 3 | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>
            <numerusform>{n} élément masqué avant la sauvegarde</numerusform>
            <numerusform>{n} éléments masqués avant la sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/notice_card.py</extracomment>
        <translation>Ce qui a été tenté</translation>
    </message>
    <message>
        <source>Show from anywhere</source>
        <extracomment>panel, no call, one line: the key beside it shows the panel whichever window has the keyboard | desktop/ui/widgets/offers_card.py</extracomment>
        <translation>Afficher de partout</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Ce que vous voulez dire</translation>
    </message>
    <message>
        <source>Send as a reply only</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Envoyer seulement comme explication</translation>
    </message>
    <message>
        <source>Saving …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Sauvegarde …</translation>
    </message>
    <message>
        <source>Write something to send it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Écrivez quelque chose pour l’envoyer.</translation>
    </message>
    <message>
        <source>My data</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Sauvegarder dans un fichier</translation>
    </message>
    <message>
        <source>Everything this window knows, in one file that only you can read.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Tout ce que cette fenêtre connaît, dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Each flag about your calls, with every decision and its comment.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Chaque signalement sur vos appels, avec chaque décision et son commentaire.</translation>
    </message>
    <message>
        <source>What you replied or disputed, and what became of it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Ce que vous avez expliqué ou contesté, et la suite donnée.</translation>
    </message>
    <message>
        <source>Who opened your calls, when and why.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Qui a consulté vos appels, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Pas dans le fichier</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>The flag and what was said about it</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>Le signalement et ce qui en a été dit</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {what}: 26 of 26 contacts, due first | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>Constaté : {what}</translation>
    </message>
    <message>
        <source>Flags about me</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Signalements sur moi</translation>
    </message>
    <message>
        <source>Flags about my calls</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Signalements sur mes appels</translation>
    </message>
    <message>
        <source>Looking for flags about your calls …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Recherche des signalements sur vos appels …</translation>
    </message>
    <message>
        <source>No flags about your calls. If one is raised, you see it here, with what was decided and what you said.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Aucun signalement sur vos appels. S’il y en a un, vous le voyez ici, avec la décision et ce que vous avez dit.</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {one}: A policy pack was refused | {other}: 1 | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>{one}, {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {n}: 3 | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>
            <numerusform>{n} signalement</numerusform>
            <numerusform>{n} signalements</numerusform>
        </translation>
    </message>
    <message>
        <source>Who opened what</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Qui a consulté quoi</translation>
    </message>
    <message>
        <source>Who opened my calls</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Qui a consulté mes appels</translation>
    </message>
    <message>
        <source>What this list rests on</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Sur quoi repose cette liste</translation>
    </message>
    <message>
        <source>Looking for openings of your calls …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Recherche des consultations de vos appels …</translation>
    </message>
    <message>
        <source>Not listed: readings of the whole log by auditors, which name no single call.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Non listé : les lectures du registre entier par des auditeurs, qui ne nomment aucun appel précis.</translation>
    </message>
    <message>
        <source>Live listening</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Écoute en direct</translation>
    </message>
    <message>
        <source>Agent Assist has none and cannot see it. Whether somebody listens to a call live, only the telephone system knows.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Agent Assist n’en a pas et ne peut pas la voir. Seule la téléphonie sait si quelqu’un écoute un appel en direct.</translation>
    </message>
    <message>
        <source>Ask your organisation about it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Demandez à votre organisation.</translation>
    </message>
    <message numerus="yes">
        <source>{n} openings</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {n}: 3 | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>
            <numerusform>{n} consultation</numerusform>
            <numerusform>{n} consultations</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment done, resume</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>Paiement fait, reprendre</translation>
    </message>
    <message>
        <source>Add 60 s</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>Ajouter 60 s</translation>
    </message>
    <message>
        <source>time left</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>restant</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>encore {n} s</translation>
    </message>
    <message>
        <source>Country, state or code</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>Pays, État ou code</translation>
    </message>
    <message>
        <source>Locations found</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>Lieux trouvés</translation>
    </message>
    <message>
        <source>No location by this name.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>Aucun lieu de ce nom.</translation>
    </message>
    <message>
        <source>Practice · nothing is stored</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_frame.py</extracomment>
        <translation>Entraînement · rien n’est sauvegardé</translation>
    </message>
    <message>
        <source>Practice call: the eight keys</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Appel d’entraînement : les huit touches</translation>
    </message>
    <message>
        <source>A made-up customer, Ms Okafor, calls you. Nothing you do here is stored or sent.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Une cliente fictive, Mme Okafor, vous appelle. Rien de tout cela n’est sauvegardé ni envoyé.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Décrocher</translation>
    </message>
    <message>
        <source>Practise again</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Hear her again</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>Voice: on</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Voix : activée</translation>
    </message>
    <message>
        <source>Voice: off</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Voix : désactivée</translation>
    </message>
    <message>
        <source>This computer has no voice for her. Read what she says.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Cet ordinateur n’a pas de voix pour elle. Lisez ce qu’elle dit.</translation>
    </message>
    <message>
        <source>The voice of this computer doesn't work. Read what she says.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>La voix de cet ordinateur ne fonctionne pas. Lisez ce qu’elle dit.</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | {at}: 14:05 | {of}: 3 | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Étape {at} sur {of}</translation>
    </message>
    <message>
        <source>Like these, last 30 days</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Semblables, 30 derniers jours</translation>
    </message>
    <message>
        <source>Why are you opening this contact?</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Pourquoi ouvrez-vous ce contact ?</translation>
    </message>
    <message>
        <source>Open contact</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Select a contact to see what was flagged.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Choisissez un contact pour voir les signalements.</translation>
    </message>
    <message>
        <source>QR code of the receipt's address</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/qr_code.py</extracomment>
        <translation>Code QR de l’adresse du reçu</translation>
    </message>
    <message>
        <source>Query behind the numbers</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/query_dialog.py</extracomment>
        <translation>Requête derrière les chiffres</translation>
    </message>
    <message>
        <source>For whoever has the server's database. Times are milliseconds since 1970 UTC; the tenant is your organisation.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/query_dialog.py</extracomment>
        <translation>Pour qui a accès à la base de données du serveur. Les heures sont en millisecondes depuis 1970 UTC ; tenant est votre organisation.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Picture of this window (*.png)</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Image de cette fenêtre (*.png)</translation>
    </message>
    <message>
        <source>Narrow · {n}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Restreindre · {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new, show</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>
            <numerusform>{n} nouveau, afficher</numerusform>
            <numerusform>{n} nouveaux, afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>{condition} ✕</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {condition}: Team: Billing | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>{condition} ✕</translation>
    </message>
    <message>
        <source>{column}, sorted: {order}</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | {column}: Agent | {order}: most severe first | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>{column}, trié : {order}</translation>
    </message>
    <message>
        <source>{column}, sort: {order}</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | {column}: Agent | {order}: most severe first | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>{column}, trier : {order}</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Agent, number or flag</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Conseiller, n° ou signalement</translation>
    </message>
    <message>
        <source>Flagged contacts</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Contacts signalés</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Charts: go back to the queue first</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Graphiques : revenez d’abord à la file</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Calibrage</translation>
    </message>
    <message>
        <source>Calibration: go back to the queue first</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Calibrage : revenez d’abord à la file</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>Code du reçu</translation>
    </message>
    <message>
        <source>Recorder: {spans}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {spans}: off 0:00 to 0:33, recording 0:33 to 2:10 | desktop/ui/widgets/recorder_bar.py</extracomment>
        <translation>Enregistreur : {spans}</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>Who judges</source>
        <extracomment>review, form that begins a calibration round: a heading or a button | desktop/ui/widgets/round_form.py</extracomment>
        <translation>Qui juge</translation>
    </message>
    <message>
        <source>Start the round</source>
        <extracomment>review, form that begins a calibration round: a heading or a button | desktop/ui/widgets/round_form.py</extracomment>
        <translation>Lancer le tour</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/script_card.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Script language: {language}. Press for the next one.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {language}: Deutsch | desktop/ui/widgets/script_card.py</extracomment>
        <translation>Langue du script : {language}. Appuyez pour changer.</translation>
    </message>
    <message>
        <source>The first decision is hidden</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/ui/widgets/second_opinion.py</extracomment>
        <translation>La première décision est masquée</translation>
    </message>
    <message>
        <source>both agree</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/ui/widgets/second_opinion.py</extracomment>
        <translation>les deux concordent</translation>
    </message>
    <message>
        <source>Severity: as raised, unless you change it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/severity_choice.py</extracomment>
        <translation>Gravité : celle du signalement, sauf si vous la changez</translation>
    </message>
    <message>
        <source>Sign in to review</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Connectez-vous pour contrôler</translation>
    </message>
    <message>
        <source>Each time you open a contact it is logged, and the agent can see it.</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Chaque ouverture d’un contact est consignée et visible par l’agent.</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The ID that IT gave you, not your name or e-mail address.</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>L’identifiant fourni par l’informatique, et non votre nom ou votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Practice call</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Appel d’entraînement</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Agent Assist</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Agent Assist</translation>
    </message>
    <message>
        <source>Read the sentence</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/strip_view.py</extracomment>
        <translation>Lire la phrase</translation>
    </message>
    <message>
        <source>What happened on the call</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/timeline.py</extracomment>
        <translation>Ce qui s’est passé pendant l’appel</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/waiting_calls.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Finish call</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/wrap_up_card.py</extracomment>
        <translation>Terminer l’appel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>Toujours au premier plan</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>Bande compacte</translation>
    </message>
    <message>
        <source>Call from {number}</source>
        <extracomment>title or heading of a window | {number}: 0182 | desktop/ui/windows/calling.py</extracomment>
        <translation>Appel de {number}</translation>
    </message>
    <message>
        <source>Call to {number}</source>
        <extracomment>title or heading of a window | {number}: 0182 | desktop/ui/windows/calling.py</extracomment>
        <translation>Appel vers {number}</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Sauvegarder les chiffres</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Afficher en barres</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>← and → go from point to point in a chart. Press Q for the query behind it. No figure here is about one agent.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>← et → vont d’un point à l’autre d’un graphique. Appuyez sur Q pour la requête correspondante. Aucun chiffre ne concerne un seul conseiller.</translation>
    </message>
    <message>
        <source>Policy decision</source>
        <extracomment>title or heading of a window | desktop/ui/windows/contact_page.py</extracomment>
        <translation>Règle appliquée</translation>
    </message>
    <message>
        <source>Agent Assist: first start</source>
        <extracomment>title or heading of a window | desktop/ui/windows/first_start.py</extracomment>
        <translation>Agent Assist : premier démarrage</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>title or heading of a window | desktop/ui/windows/first_start.py</extracomment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Keys only with Alt</source>
        <extracomment>title or heading of a window | desktop/ui/windows/keys_with_alt.py</extracomment>
        <translation>Touches seulement avec Alt</translation>
    </message>
    <message>
        <source>Quit Agent Assist</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Quitter Agent Assist</translation>
    </message>
    <message>
        <source>If you quit now, the end of this call and any further answers are not logged.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Si vous quittez maintenant, la fin de cet appel et les réponses suivantes ne seront pas consignées.</translation>
    </message>
    <message>
        <source>This call may be recorded. If you quit now, you can't see whether it stops, and the rest is not logged.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Cet appel est peut-être enregistré. Si vous quittez maintenant, vous ne verrez pas si l’enregistrement s’arrête et la suite de l’appel ne sera pas consignée.</translation>
    </message>
    <message>
        <source>Agent Assist is still running</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Agent Assist est toujours actif</translation>
    </message>
    <message>
        <source>It opens when a call comes in. Quit it here.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Il s’ouvre à l’arrivée d’un appel. Vous pouvez le quitter ici.</translation>
    </message>
    <message>
        <source>A call is still on</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Un appel est encore en cours</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Laisser actif</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Agent Assist: lesson</source>
        <extracomment>lessons of one minute: title of the window | desktop/ui/windows/lessons.py</extracomment>
        <translation>Agent Assist : leçon</translation>
    </message>
    <message>
        <source>Agent Assist: lessons</source>
        <extracomment>lessons of one minute: title of the window | desktop/ui/windows/lessons.py</extracomment>
        <translation>Agent Assist : leçons</translation>
    </message>
    <message>
        <source>Agent Assist: my record</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>Agent Assist : mon dossier</translation>
    </message>
    <message>
        <source>Only you see this window. Supervisors see flags and what you say to them.</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>Vous seul voyez cette fenêtre. Les superviseurs voient les signalements et ce que vous en dites.</translation>
    </message>
    <message>
        <source>page</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>page</translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>répondre</translation>
    </message>
    <message>
        <source>scroll</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>défiler</translation>
    </message>
    <message>
        <source>back or close</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>retour ou fermer</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>title or heading of a window | desktop/ui/windows/panel_body.py</extracomment>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>ends in {seconds} s</source>
        <extracomment>title or heading of a window | {seconds}: 8 | desktop/ui/windows/panel_body.py</extracomment>
        <translation>fin dans {seconds} s</translation>
    </message>
    <message>
        <source>Agent Assist: practice call</source>
        <extracomment>title or heading of a window | desktop/ui/windows/practice.py</extracomment>
        <translation>Agent Assist : appel d’entraînement</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <extracomment>title or heading of a window | desktop/ui/windows/practice.py</extracomment>
        <translation>Panneau d’entraînement</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/queue_board.py</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Agent Assist: review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review.py</extracomment>
        <translation>Agent Assist : contrôle</translation>
    </message>
    <message>
        <source>Close the review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Fermer le contrôle</translation>
    </message>
    <message>
        <source>Your decision isn't saved</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Votre décision n’est pas enregistrée</translation>
    </message>
    <message>
        <source>If you close the window now, you are signed out and your comment is lost.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Si vous fermez la fenêtre maintenant, vous serez déconnecté et votre commentaire sera perdu.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Several supervisors judge the same flags without seeing each other's judgement. It resolves nothing.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/rounds_board.py</extracomment>
        <translation>Plusieurs superviseurs jugent les mêmes signalements sans voir le jugement des autres. Cela ne règle rien.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <extracomment>title or heading of a window | desktop/ui/windows/start_failure.py</extracomment>
        <translation>Copier ces mots</translation>
    </message>
    <message>
        <source>Copy answers for the transfer</source>
        <extracomment>title or heading of a window | desktop/ui/windows/turn_menu.py</extracomment>
        <translation>Copier les réponses pour le transfert</translation>
    </message>
    <message>
        <source>The keyring did not save the new entry.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Le trousseau n’a pas sauvegardé la nouvelle entrée.</translation>
    </message>
    <message>
        <source>Install and unlock the system keyring (Secret Service on Linux). Nothing is stored without it.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Installez et déverrouillez le trousseau du système (Secret Service sous Linux). Rien n’est stocké sans lui.</translation>
    </message>
    <message>
        <source>This keyring does not protect what it stores.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Ce trousseau ne protège pas ce qu’il stocke.</translation>
    </message>
    <message>
        <source>Sign in to your desktop session to unlock it, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Déverrouillez-le (ouvrez une session), puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Le trousseau n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Réessayez. Si cela ne suffit pas, fermez la session et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>This system has no keyring that can store secrets.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Ce système n’a pas de trousseau capable de conserver un secret.</translation>
    </message>
    <message>
        <source>The keyring is closed: nobody is signed in to Windows here.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Le trousseau est fermé : personne n’a ouvert de session Windows ici.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Ouvrez une session, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring of Windows refused the entry.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Le trousseau de Windows a refusé l’entrée.</translation>
    </message>
    <message>
        <source>Look at the Credential Manager, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Consultez le Gestionnaire d’identification, puis réessayez.</translation>
    </message>
</context>
</TS>
