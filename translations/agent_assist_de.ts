<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>agent_assist</name>
    <message>
        <source>A published script has an unknown variable.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Ein veröffentlichter Text hat eine unbekannte Variable.</translation>
    </message>
    <message>
        <source>Publish it again without it.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Veröffentlichen Sie ihn ohne sie neu.</translation>
    </message>
    <message>
        <source>A published script changes its kind.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Ein veröffentlichter Text ändert seine Art.</translation>
    </message>
    <message>
        <source>Publish it under a name of its own.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Veröffentlichen Sie ihn unter eigenem Namen.</translation>
    </message>
    <message>
        <source>Supervisor review …</source>
        <extracomment>desktop/app/session.py</extracomment>
        <translation>Prüfung durch die Aufsicht …</translation>
    </message>
    <message>
        <source>nothing written</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>nichts geschrieben</translation>
    </message>
    <message>
        <source>silence written</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>Stille geschrieben</translation>
    </message>
    <message>
        <source>recorded, nobody spoke</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>aufgezeichnet, niemand sprach</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>the file was not finished in time</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei wurde nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>the file could not be fetched</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei konnte nicht geholt werden</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>there was no file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>es gab keine Datei</translation>
    </message>
    <message>
        <source>nothing was in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei war leer</translation>
    </message>
    <message>
        <source>the recorder's clock differs from this one's</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>die Uhr des Rekorders weicht von dieser ab</translation>
    </message>
    <message>
        <source>the file proves a part only</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei beweist nur einen Teil</translation>
    </message>
    <message>
        <source>the file does not fit the call</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei passt nicht zum Anruf</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Nothing recorded in pauses and refusals</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>Nichts aufgezeichnet bei Pausen und Ablehnungen</translation>
    </message>
    <message>
        <source>{n} s of speech in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>{n} s Sprache in der Datei</translation>
    </message>
    <message>
        <source>keys and {n} s of speech in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>Tasten und {n} s Sprache in der Datei</translation>
    </message>
    <message>
        <source>spans heard: {n}, all hold</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>Abschnitte gehört: {n}, alle in Ordnung</translation>
    </message>
    <message>
        <source>accepted before the transfer</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>vor der Weitergabe erteilt</translation>
    </message>
    <message>
        <source>stands for {n} days</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>gilt {n} Tage</translation>
    </message>
    <message>
        <source>kept {n} days</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>And on the recording?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Und auf der Aufnahme?</translation>
    </message>
    <message>
        <source>What did {person} answer?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Was hat {person} geantwortet?</translation>
    </message>
    <message>
        <source>What was the answer?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Wie war die Antwort?</translation>
    </message>
    <message>
        <source>Only a clear yes goes on. Anything else stops the recorder.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Nur ein klares Ja geht weiter. Alles andere hält den Recorder an.</translation>
    </message>
    <message>
        <source>Only a parent or guardian can accept. If none is there, key Declined.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Nur Eltern oder Vormund können einwilligen. Ist niemand da, wählen Sie Abgelehnt.</translation>
    </message>
    <message>
        <source>{done} of {all} answered. “Not clear” counts as not accepted.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{done} von {all} beantwortet. „Undeutlich“ zählt als nicht erteilt.</translation>
    </message>
    <message>
        <source>“Not clear” counts as not accepted.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>„Undeutlich“ zählt als nicht erteilt.</translation>
    </message>
    <message>
        <source>One answer stands since {day}. Does the same person speak?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Eine Antwort gilt seit {day}. Spricht dieselbe Person?</translation>
    </message>
    <message>
        <source>{n} answers stand since {day}. Does the same person speak?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{n} Antworten gelten seit {day}. Spricht dieselbe Person?</translation>
    </message>
    <message>
        <source>{purpose}: {state} {day}, expired {until}: ask again</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {state} {day}, abgelaufen am {until}: neu fragen</translation>
    </message>
    <message>
        <source>{purpose}: {state} {day}, for all calls until {until}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {state} {day}, für alle Anrufe bis {until}</translation>
    </message>
    <message>
        <source>{purpose}: {state} {day}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {state} {day}</translation>
    </message>
    <message>
        <source>{person}: {answer}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{person}: {answer}</translation>
    </message>
    <message>
        <source>{answer} {at}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{answer} {at}</translation>
    </message>
    <message>
        <source>Recorded from {start} to {end}, before it was withdrawn.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Aufgenommen von {start} bis {end}, vor dem Widerruf.</translation>
    </message>
    <message>
        <source>Keep or erase what came before?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Behalten oder löschen, was vorher war?</translation>
    </message>
    <message>
        <source>To erase is an order. It counts as done only when the recorder confirms it.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Löschen ist ein Auftrag. Er gilt erst als erledigt, wenn der Recorder ihn bestätigt.</translation>
    </message>
    <message>
        <source>{purpose}, {person}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}, {person}</translation>
    </message>
    <message>
        <source>{purpose}, before</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}, vorher</translation>
    </message>
    <message>
        <source>erased, confirmed</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>gelöscht, bestätigt</translation>
    </message>
    <message>
        <source>erase not confirmed</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Löschung unbestätigt</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>A shared screen shows it: it cannot be covered on this system.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Ein geteilter Bildschirm zeigt es: Auf diesem System lässt es sich nicht verdecken.</translation>
    </message>
    <message>
        <source>opened {opened}, this purpose needs {needs}</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>geöffnet {opened}, dieser Zweck braucht {needs}</translation>
    </message>
    <message>
        <source>hides in {n} s</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>verdeckt in {n} s</translation>
    </message>
    <message>
        <source>Reason noted: {reason}</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Grund notiert: {reason}</translation>
    </message>
    <message>
        <source>The CRM has sent nothing for this call.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Das CRM hat für diesen Anruf nichts gesendet.</translation>
    </message>
    <message>
        <source>Payment data is never opened.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Zahlungsdaten werden nie geöffnet.</translation>
    </message>
    <message>
        <source>Not needed for this purpose.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Für diesen Zweck nicht nötig.</translation>
    </message>
    <message>
        <source>Check identity</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Identität prüfen</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Eine Frage beantworten</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Daten berichtigen</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>No recorder connected</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Kein Recorder verbunden</translation>
    </message>
    <message>
        <source>The program is starting</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Das Programm startet</translation>
    </message>
    <message>
        <source>Opening the cache</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Lokaler Speicher wird geöffnet</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Einen Moment, bitte.</translation>
    </message>
    <message>
        <source>No call is written down until this is mended.</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Bis das behoben ist, wird kein Anruf festgehalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Policy packs are not looked at: the settings of reviewers are wrong</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>Regelpakete werden nicht beachtet: Die Einstellungen der Prüfer sind falsch</translation>
    </message>
    <message>
        <source>Policy pack {name} refused: {reason}</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>Regelpaket {name} abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>sein Manifest ist nicht lesbar</translation>
    </message>
    <message>
        <source>its files were changed</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>seine Dateien wurden geändert</translation>
    </message>
    <message>
        <source>nobody signed it</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>niemand hat es signiert</translation>
    </message>
    <message>
        <source>a signature is wrong</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>eine Signatur ist falsch</translation>
    </message>
    <message>
        <source>signed by nobody we trust</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>von niemandem signiert, dem wir vertrauen</translation>
    </message>
    <message>
        <source>too few signatures</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>zu wenige Signaturen</translation>
    </message>
    <message>
        <source>its rules cannot be read</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>seine Regeln sind nicht lesbar</translation>
    </message>
    <message>
        <source>it is no pack</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>es ist kein Paket</translation>
    </message>
    <message>
        <source>ends by itself in {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>endet in {n} s</translation>
    </message>
    <message>
        <source>{script} read in {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{script} in {n} s gelesen</translation>
    </message>
    <message>
        <source>1 answer captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>1 Antwort erfasst</translation>
    </message>
    <message>
        <source>{n} answers captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} Antworten erfasst</translation>
    </message>
    <message>
        <source>Taken back on the receipt's page</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Auf der Seite des Belegs widerrufen</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>No call right now</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Gerade kein Anruf</translation>
    </message>
    <message>
        <source>The panel opens by itself when a call comes in. It will not take your keyboard.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Das Fenster öffnet sich bei einem Anruf von selbst. Es nimmt Ihnen die Tastatur nicht weg.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>1 Regel</translation>
    </message>
    <message>
        <source>{n} rules</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} Regeln</translation>
    </message>
    <message>
        <source>{script} · version {version} · about {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{script} · Version {version} · etwa {n} s</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Der Anruf wird gehalten.</translation>
    </message>
    <message>
        <source>It does not stop: say this</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Sie stoppt nicht: Sagen Sie das</translation>
    </message>
    <message>
        <source>Say this first</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Sagen Sie das zuerst</translation>
    </message>
    <message>
        <source>Say this again, now</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Sagen Sie das jetzt noch einmal</translation>
    </message>
    <message>
        <source>Say this, and offer the other way</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Sagen und Alternative anbieten</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Sagen Sie das</translation>
    </message>
    <message>
        <source>one answer per purpose</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>eine Antwort je Zweck</translation>
    </message>
    <message>
        <source>the same answers once more</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>dieselben Antworten noch einmal</translation>
    </message>
    <message>
        <source>On the call</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Waiting for the recorder</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Warten auf den Recorder</translation>
    </message>
    <message>
        <source>The question is repeated on the recording once its start is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Die Frage wird auf der Aufnahme wiederholt, sobald der Start bestätigt ist.</translation>
    </message>
    <message>
        <source>{decision} {summary}</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{decision} {summary}</translation>
    </message>
    <message>
        <source>Withdraw is one key away, at any time.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Widerruf: jederzeit mit einer Taste.</translation>
    </message>
    <message>
        <source>All answers are captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Alle Antworten sind erfasst</translation>
    </message>
    <message>
        <source>The recorder has not answered</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Der Recorder hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Start was sent {age} ago. Nothing has confirmed that it runs.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Der Start wurde vor {age} gesendet. Nichts hat bestätigt, dass er läuft.</translation>
    </message>
    <message>
        <source>Stop was sent {age} ago. Nothing has confirmed that it stopped.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Der Stopp wurde vor {age} gesendet. Nichts hat bestätigt, dass er erfolgt ist.</translation>
    </message>
    <message>
        <source>Treat this call as not recorded. Carry on as usual.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Behandeln Sie diesen Anruf als nicht aufgenommen. Fahren Sie wie gewohnt fort.</translation>
    </message>
    <message>
        <source>Treat this call as still recorded until the stop is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Behandeln Sie diesen Anruf als weiter aufgenommen, bis der Stopp bestätigt ist.</translation>
    </message>
    <message>
        <source>I have understood</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Treat the call as still recorded until the stop is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Behandeln Sie den Anruf als weiter aufgenommen, bis der Stopp bestätigt ist.</translation>
    </message>
    <message>
        <source>Wait a moment before you confirm it to the customer.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Warten Sie einen Moment, bevor Sie es dem Kunden bestätigen.</translation>
    </message>
    <message>
        <source>Call recorder</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Anrufrecorder</translation>
    </message>
    <message>
        <source>Items masked in notes</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>In Notizen maskiert</translation>
    </message>
    <message>
        <source>{opened}, {needs} needed</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{opened}, nötig {needs}</translation>
    </message>
    <message>
        <source>Customer data opened</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Kundendaten geöffnet</translation>
    </message>
    <message>
        <source>Flags on this call</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Meldungen zu diesem Anruf</translation>
    </message>
    <message>
        <source>Recorder truth</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Tatsächliche Aufnahme</translation>
    </message>
    <message>
        <source>no recorder connected</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>kein Recorder verbunden</translation>
    </message>
    <message>
        <source>by your word, not checked</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>laut Ihnen, ungeprüft</translation>
    </message>
    <message>
        <source>checked, with gaps</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>geprüft, mit Lücken</translation>
    </message>
    <message>
        <source>checked, recorded</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>geprüft, aufgenommen</translation>
    </message>
    <message>
        <source>checked, nothing recorded</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>geprüft, nichts aufgenommen</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code. Calls are not written down until then.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Bitten Sie die IT um einen Einmalcode. Bis dahin werden keine Anrufe festgehalten.</translation>
    </message>
    <message>
        <source>The softphone is not heard</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Das Softphone ist nicht zu hören</translation>
    </message>
    <message>
        <source>What you key is kept. Call changes are not seen.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Ihre Eingaben bleiben erhalten. Änderungen am Anruf sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Arbeit ohne Verbindung</translation>
    </message>
    <message>
        <source>Everything is kept here and sent later. Review needs the server.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Alles bleibt hier und wird später gesendet. Die Prüfung braucht den Server.</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Receipt for the customer</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Beleg für den Kunden</translation>
    </message>
    <message>
        <source>Write it down when the customer says it. A stricter place applies at once.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Halten Sie ihn fest, sobald der Kunde ihn nennt. Ein strengerer Ort gilt sofort.</translation>
    </message>
    <message>
        <source>Where is the customer?</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Wo ist der Kunde?</translation>
    </message>
    <message>
        <source>Where is {person}?</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Wo ist {person}?</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>saved {at}</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>gespeichert {at}</translation>
    </message>
    <message>
        <source>Free some room on the disk, then press the button: it is saved again.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Schaffen Sie Platz auf der Festplatte und drücken Sie den Knopf: Es wird erneut gespeichert.</translation>
    </message>
    <message>
        <source>Press the button and it is saved again. If this comes back, tell IT before you close the program.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Drücken Sie den Knopf, dann wird erneut gespeichert. Kommt das wieder, melden Sie es der IT, bevor Sie schließen.</translation>
    </message>
    <message>
        <source>A note could not be saved yet</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Eine Notiz konnte noch nicht gespeichert werden</translation>
    </message>
    <message>
        <source>It is kept in memory until it is saved.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Sie bleibt im Arbeitsspeicher, bis sie gespeichert ist.</translation>
    </message>
    <message>
        <source>The last entry may not be written down.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Der letzte Eintrag ist vielleicht nicht festgehalten.</translation>
    </message>
    <message>
        <source>On your word: you said that the recorder is silent. Nothing else can tell.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Auf Ihr Wort: Sie sagten, dass der Recorder schweigt. Nichts anderes kann es zeigen.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>goes on, by rule</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>läuft nach Regel weiter</translation>
    </message>
    <message>
        <source>no recorder</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>kein Recorder</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>being paused</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>wird pausiert</translation>
    </message>
    <message>
        <source>not recording</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>keine Aufnahme</translation>
    </message>
    <message>
        <source>paused {n} s</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>pausiert {n} s</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Pause, sagten Sie</translation>
    </message>
    <message>
        <source>off, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>aus, sagten Sie</translation>
    </message>
    <message>
        <source>goes on, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>läuft, sagten Sie</translation>
    </message>
    <message>
        <source>No digits aloud</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Keine Ziffern laut nennen</translation>
    </message>
    <message>
        <source>A rule wants this call on tape. Let the customer key the number, or send a payment link.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Eine Regel verlangt die Aufnahme. Lassen Sie den Kunden die Nummer tippen, oder senden Sie einen Zahlungslink.</translation>
    </message>
    <message>
        <source>Take the card number now</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Nehmen Sie jetzt die Kartennummer auf</translation>
    </message>
    <message>
        <source>Nothing is kept while this is open.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Solange das offen ist, wird nichts behalten.</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Warten Sie einen Moment</translation>
    </message>
    <message>
        <source>The recorder is being paused.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Der Recorder wird pausiert.</translation>
    </message>
    <message>
        <source>Do not take the number yet</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Nehmen Sie die Nummer noch nicht auf</translation>
    </message>
    <message>
        <source>The pause is not confirmed. Treat the call as still recorded.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Die Pause ist nicht bestätigt. Behandeln Sie den Anruf als weiter aufgenommen.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>excluded from capture</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>vor Aufnahme geschützt</translation>
    </message>
    <message>
        <source>not covered on this system</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>hier nicht geschützt</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>none runs here</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>hier läuft keine</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Digits typed here go nowhere.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Hier getippte Ziffern gehen nirgendwohin.</translation>
    </message>
    <message>
        <source>1 digit passed to the payment page.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>1 Ziffer an die Zahlungsseite gegeben.</translation>
    </message>
    <message>
        <source>{n} digits passed to the payment page.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>{n} Ziffern an die Zahlungsseite gegeben.</translation>
    </message>
    <message>
        <source>To decide this flag</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Um über diese Meldung zu entscheiden</translation>
    </message>
    <message>
        <source>To coach</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Zur Schulung</translation>
    </message>
    <message>
        <source>To answer a complaint</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Um eine Beschwerde zu beantworten</translation>
    </message>
    <message>
        <source>Open flags</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Offene Meldungen</translation>
    </message>
    <message>
        <source>Nothing matches this filter. Choose “All open” to see every contact.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Nichts passt zu diesem Filter. Wählen Sie „Alle offenen“, um alle Kontakte zu sehen.</translation>
    </message>
    <message>
        <source>No contact has a flag. New ones appear here as calls are synced.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Kein Kontakt hat eine Meldung. Neue erscheinen hier, sobald Anrufe abgeglichen sind.</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Already decided</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Schon entschieden</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>in {n} Tagen</translation>
    </message>
    <message>
        <source>to decide</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>{agent} will see that you opened this contact, and why.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>{agent} wird sehen, dass Sie diesen Kontakt geöffnet haben, und warum.</translation>
    </message>
    <message>
        <source>Saved, signed by this computer: {place}</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>Gespeichert, von diesem Computer signiert: {place}</translation>
    </message>
    <message>
        <source>Read it out.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>Lesen Sie ihn vor.</translation>
    </message>
    <message>
        <source>Print it or send it.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>Drucken oder senden Sie ihn.</translation>
    </message>
    <message>
        <source>{do} The page cannot ask for the number, so the customer calls or writes, and names it.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} Die Seite kann nicht nach der Nummer fragen; der Kunde ruft an oder schreibt und nennt sie.</translation>
    </message>
    <message>
        <source>{do} The server is away: the page opens when this call is sent.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} Der Server ist fort: Die Seite öffnet sich, sobald dieser Anruf gesendet ist.</translation>
    </message>
    <message>
        <source>{do} The page asks for the last four digits of the number, too.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} Die Seite fragt auch nach den letzten vier Ziffern der Nummer.</translation>
    </message>
    <message>
        <source>Paused for payment</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausiert für Zahlung</translation>
    </message>
    <message>
        <source>Nothing is recorded by this program</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Dieses Programm nimmt nichts auf</translation>
    </message>
    <message>
        <source>No conversation to record yet</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Noch kein Gespräch aufzunehmen</translation>
    </message>
    <message>
        <source>The recorder is being asked</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Der Recorder wird gefragt</translation>
    </message>
    <message>
        <source>The recorder did not answer</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Der Recorder hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Last confirmed at {at}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Zuletzt bestätigt um {at}</translation>
    </message>
    <message>
        <source>Seen in its files · resumes with {key}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>In Dateien gesehen · weiter mit {key}</translation>
    </message>
    <message>
        <source>Confirmed paused · resumes with {key}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause bestätigt · weiter mit {key}</translation>
    </message>
    <message>
        <source>Seen in its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>In Dateien gesehen · vor {age}</translation>
    </message>
    <message>
        <source>One side silenced · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Eine Seite stumm · vor {age}</translation>
    </message>
    <message>
        <source>Pause seen in its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause in Dateien · vor {age}</translation>
    </message>
    <message>
        <source>Off, by its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Aus, laut Dateien · vor {age}</translation>
    </message>
    <message>
        <source>Confirmed by the recorder · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Vom Recorder bestätigt · vor {age}</translation>
    </message>
    <message>
        <source>Pause confirmed · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause bestätigt · vor {age}</translation>
    </message>
    <message>
        <source>Recorder says off · checked {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Recorder meldet: aus · vor {age}</translation>
    </message>
    <message>
        <source>Recording, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Läuft, sagten Sie · vor {age}</translation>
    </message>
    <message>
        <source>Paused, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause, sagten Sie · vor {age}</translation>
    </message>
    <message>
        <source>Off, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Aus, sagten Sie · vor {age}</translation>
    </message>
    <message>
        <source>You said: it records</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Sie sagten: nimmt auf</translation>
    </message>
    <message>
        <source>You said: it is paused</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Sie sagten: pausiert</translation>
    </message>
    <message>
        <source>You said: it is off</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Sie sagten: aus</translation>
    </message>
    <message>
        <source>Its password cannot be used</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Passwort ist unbrauchbar</translation>
    </message>
    <message>
        <source>Its answer is not understood</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Antwort ist unverständlich</translation>
    </message>
    <message>
        <source>Says it records, writes nothing</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Meldet Aufnahme, schreibt nichts</translation>
    </message>
    <message>
        <source>It did not obey</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Hat nicht gehorcht</translation>
    </message>
    <message>
        <source>No sound passes the recorder</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Kein Ton erreicht den Recorder</translation>
    </message>
    <message>
        <source>No proof came in time</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Kein Beleg in der Zeit</translation>
    </message>
    <message>
        <source>The recorder does not answer</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Der Recorder antwortet nicht</translation>
    </message>
    <message>
        <source>The recorder refused</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Der Recorder lehnte ab</translation>
    </message>
    <message>
        <source>The recorder contradicts itself</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Der Recorder widerspricht sich</translation>
    </message>
    <message>
        <source>It does not know this call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Kennt diesen Anruf nicht</translation>
    </message>
    <message>
        <source>Its folder cannot be read</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Sein Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>Its file cannot be renamed</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Datei nicht umbenennbar</translation>
    </message>
    <message>
        <source>The recorder hangs</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Der Recorder hängt</translation>
    </message>
    <message>
        <source>It does not let this program in</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Lässt das Programm nicht zu</translation>
    </message>
    <message>
        <source>It asks us to wait</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Bittet uns zu warten</translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Sein Passwort fehlt</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Nobody said what it does</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Niemand sagte, was er tut</translation>
    </message>
    <message>
        <source>Only you can see what it does</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Nur Sie sehen, was er tut</translation>
    </message>
    <message>
        <source>It answers for another call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Antwortet zu anderem Anruf</translation>
    </message>
    <message>
        <source>It records from the next call on</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Erst ab dem nächsten Anruf</translation>
    </message>
    <message>
        <source>It cannot do that</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Das kann er nicht</translation>
    </message>
    <message>
        <source>Nothing was heard for a while</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Länger nichts gehört</translation>
    </message>
    <message>
        <source>Its file was replaced</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Seine Datei wurde ersetzt</translation>
    </message>
    <message>
        <source>Its file does not show silence</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Datei zeigt keine Stille</translation>
    </message>
    <message>
        <source>A channel's name cannot be used</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Kanalname ist unbrauchbar</translation>
    </message>
    <message>
        <source>Too many people on the call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Zu viele Leute im Gespräch</translation>
    </message>
    <message>
        <source>Another command came first</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Ein anderer Befehl kam zuvor</translation>
    </message>
    <message>
        <source>The call ended before the proof</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Der Anruf endete vorher</translation>
    </message>
    <message>
        <source>Start sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Start gesendet vor {age}</translation>
    </message>
    <message>
        <source>Resume sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Fortsetzen vor {age} gesendet</translation>
    </message>
    <message>
        <source>Pause sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause gesendet vor {age}</translation>
    </message>
    <message>
        <source>Mute sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Stummschalten vor {age} gesendet</translation>
    </message>
    <message>
        <source>Stop sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Stopp gesendet vor {age}</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Start gesendet</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Fortsetzen gesendet</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause gesendet</translation>
    </message>
    <message>
        <source>Mute sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Stummschalten gesendet</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Stopp gesendet</translation>
    </message>
    <message>
        <source>Start confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Start bestätigt nach {age}</translation>
    </message>
    <message>
        <source>Resume confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Fortsetzen nach {age} bestätigt</translation>
    </message>
    <message>
        <source>Pause confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause bestätigt nach {age}</translation>
    </message>
    <message>
        <source>Mute confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Stummschalten nach {age} bestätigt</translation>
    </message>
    <message>
        <source>Stop confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Stopp bestätigt nach {age}</translation>
    </message>
    <message>
        <source>The page is being made.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>Die Seite wird erstellt.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Choose which flag you decide.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>Wählen Sie, über welche Meldung Sie entscheiden.</translation>
    </message>
    <message>
        <source>{title} A review needs the server. Press F5 to try again.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>{title} Die Prüfung braucht den Server. Drücken Sie F5, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>{title} {advice}</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>{title} {advice}</translation>
    </message>
    <message>
        <source>{who} decided “{flag}”: {decision}. {comment}</source>
        <extracomment>desktop/presenters/review_news.py</extracomment>
        <translation>{who} hat über „{flag}“ entschieden: {decision}. {comment}</translation>
    </message>
    <message>
        <source>{who} opened one of your calls at {at}: {reason}.</source>
        <extracomment>desktop/presenters/review_news.py</extracomment>
        <translation>{who} hat um {at} einen Ihrer Anrufe geöffnet: {reason}.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>recording one side</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>eine Seite wird aufgezeichnet</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>recording, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Aufnahme, laut Agent</translation>
    </message>
    <message>
        <source>paused, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>pausiert, laut Agent</translation>
    </message>
    <message>
        <source>off, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>aus, laut Agent</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Keine Meldung</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Kontakt {number}</translation>
    </message>
    <message>
        <source>You opened this at {at}. {agent} can see that.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Sie haben das um {at} geöffnet. {agent} kann das sehen.</translation>
    </message>
    <message>
        <source>{at} · {length} long</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{at} · Dauer {length}</translation>
    </message>
    <message>
        <source>Pack {digest}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Paket {digest}</translation>
    </message>
    <message>
        <source>PDF in {language}. Making it is a fact.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>PDF auf {language}. Das Erstellen wird festgehalten.</translation>
    </message>
    <message>
        <source>{agent} and customer</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{agent} und Kunde</translation>
    </message>
    <message>
        <source>Customer data</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>{n} read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} gelesen</translation>
    </message>
    <message>
        <source>none read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>keiner gelesen</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Recorder</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>{n} times not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n}-mal nicht bestätigt</translation>
    </message>
    <message>
        <source>always confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>immer bestätigt</translation>
    </message>
    <message>
        <source>Recorder always confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Recorder immer bestätigt</translation>
    </message>
    <message>
        <source>said by the agent, once</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>vom Agenten gesagt, einmal</translation>
    </message>
    <message>
        <source>said by the agent, {n} times</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>vom Agenten gesagt, {n}-mal</translation>
    </message>
    <message>
        <source>Recorder seen by the program</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Recorder vom Programm gesehen</translation>
    </message>
    <message>
        <source>{n} items truncated before storing</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} Angaben vor dem Speichern gekürzt</translation>
    </message>
    <message>
        <source>No sensitive text stored</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Kein sensibler Text gespeichert</translation>
    </message>
    <message>
        <source>1 step failed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>1 Schritt misslungen</translation>
    </message>
    <message>
        <source>{n} steps failed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} Schritte misslungen</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>Recorder drill</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Probe der Aufzeichnung</translation>
    </message>
    <message>
        <source>{opened} opened, {other} not needed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{opened} geöffnet, {other} nicht nötig</translation>
    </message>
    <message>
        <source>Only needed data opened</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Nur nötige Daten geöffnet</translation>
    </message>
    <message>
        <source>Disclosure before recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Hinweis vor der Aufnahme</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>read in {n} s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>in {n} s gelesen</translation>
    </message>
    <message>
        <source>read in {n} s, faster than speech</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>in {n} s gelesen, schneller als gesprochen</translation>
    </message>
    <message>
        <source>{n} captured</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} erfasst</translation>
    </message>
    <message>
        <source>One answer per purpose</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Eine Antwort je Zweck</translation>
    </message>
    <message>
        <source>Start confirmed within 5 s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Start binnen 5 s bestätigt</translation>
    </message>
    <message>
        <source>Withdrawal bites within 3 s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Widerruf wirkt binnen 3 s</translation>
    </message>
    <message>
        <source>recording went on for what still stands</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>die Aufnahme lief für das weiter, was noch gilt</translation>
    </message>
    <message>
        <source>stop not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Stopp nicht bestätigt</translation>
    </message>
    <message>
        <source>nothing was recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>es wurde nichts aufgenommen</translation>
    </message>
    <message>
        <source>confirmed by the recorder</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>vom Recorder bestätigt</translation>
    </message>
    <message>
        <source>ordered, not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>angeordnet, nicht bestätigt</translation>
    </message>
    <message>
        <source>Erase what came before</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Löschen, was vorher war</translation>
    </message>
    <message>
        <source>respected</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>beachtet</translation>
    </message>
    <message>
        <source>Refusal respected</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Ablehnung beachtet</translation>
    </message>
    <message>
        <source>Every flag of this contact is decided.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Über alle Meldungen dieses Kontakts ist entschieden.</translation>
    </message>
    <message>
        <source>Choose one and write a line to record it.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Wählen Sie eine und schreiben Sie eine Zeile dazu.</translation>
    </message>
    <message>
        <source>{flag}: {decision}. {comment}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{flag}: {decision}. {comment}</translation>
    </message>
    <message>
        <source>{turn}: still {level}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>{turn}: weiterhin {level}</translation>
    </message>
    <message>
        <source>{turn}: {old} → {new}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>{turn}: {old} → {new}</translation>
    </message>
    <message>
        <source>Nothing is recorded until the sentence was said again and answered.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Es wird nichts aufgenommen, bis der Satz noch einmal gesagt und beantwortet wurde.</translation>
    </message>
    <message>
        <source>Say the sentence below first.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Sagen Sie zuerst den Satz unten.</translation>
    </message>
    <message>
        <source>Ask, and key the answer below.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Fragen Sie, und geben Sie unten die Antwort ein.</translation>
    </message>
    <message>
        <source>The rule is looser now. What was promised on this call still holds.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Die Regel ist jetzt lockerer. Was in diesem Anruf zugesagt wurde, gilt weiter.</translation>
    </message>
    <message>
        <source>Nothing more to do. Go on as before.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Mehr ist nicht zu tun. Fahren Sie fort wie bisher.</translation>
    </message>
    <message>
        <source>Somebody joins the call</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Jemand kommt zum Gespräch dazu</translation>
    </message>
    <message>
        <source>Left the call: {person}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Hat das Gespräch verlassen: {person}</translation>
    </message>
    <message>
        <source>The customer may be a child</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Der Kunde ist vielleicht minderjährig</translation>
    </message>
    <message>
        <source>The customer answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Der Kunde antwortet</translation>
    </message>
    <message>
        <source>A parent or guardian answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Eltern oder Vormund antworten</translation>
    </message>
    <message>
        <source>Somebody with authority answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Eine bevollmächtigte Person antwortet</translation>
    </message>
    <message>
        <source>New purpose: {purpose}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Neuer Zweck: {purpose}</translation>
    </message>
    <message>
        <source>Say what the recorder does</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Sagen, was der Recorder tut</translation>
    </message>
    <message>
        <source>This call is over</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Dieser Anruf ist beendet</translation>
    </message>
    <message>
        <source>Why this decision?</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Warum diese Entscheidung?</translation>
    </message>
    <message>
        <source>Stop recording me</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Mich nicht mehr aufnehmen</translation>
    </message>
    <message>
        <source>You may record me</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Sie dürfen mich aufnehmen</translation>
    </message>
    <message>
        <source>Your calls may be recorded</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Ihre Anrufe können aufgenommen werden</translation>
    </message>
    <message>
        <source>Calls that customers agreed to are recorded with your voice, for the purposes on the panel.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Anrufe, in die Kunden einwilligen, werden mit Ihrer Stimme aufgenommen, für die Zwecke im Fenster.</translation>
    </message>
    <message>
        <source>You see who listens, and why. Ask your supervisor if you have a question.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Sie sehen, wer zuhört und warum. Bei Fragen wenden Sie sich an Ihre Teamleitung.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>Without your yes no call of yours is recorded. You can take it back at any time, under More.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Ohne Ihr Ja wird keiner Ihrer Anrufe aufgenommen. Sie können es jederzeit unter Mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>May your calls be recorded?</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Dürfen Ihre Anrufe aufgenommen werden?</translation>
    </message>
    <message>
        <source>{summary} The customer may be a child: only a parent's yes counts.</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{summary} Der Kunde ist vielleicht minderjährig: Nur das Ja der Eltern zählt.</translation>
    </message>
    <message>
        <source>{summary} A looser rule was learned since; what was promised still holds.</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{summary} Später kam eine lockerere Regel dazu; was zugesagt wurde, gilt weiter.</translation>
    </message>
    <message>
        <source>{sure} · {duty}</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{sure} · {duty}</translation>
    </message>
    <message>
        <source>It is paused</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Er pausiert</translation>
    </message>
    <message>
        <source>It records</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Er nimmt auf</translation>
    </message>
    <message>
        <source>It is off</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Er ist aus</translation>
    </message>
    <message>
        <source>It goes on</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Er läuft weiter</translation>
    </message>
    <message>
        <source>Pause the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Recorder von Hand pausieren</translation>
    </message>
    <message>
        <source>Pause sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Pause gesendet: bitte prüfen</translation>
    </message>
    <message>
        <source>Start the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Recorder von Hand starten</translation>
    </message>
    <message>
        <source>Start sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Start gesendet: bitte prüfen</translation>
    </message>
    <message>
        <source>Resume the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Recorder von Hand fortsetzen</translation>
    </message>
    <message>
        <source>Resume sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Weiter gesendet: bitte prüfen</translation>
    </message>
    <message>
        <source>Still paused</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Noch pausiert</translation>
    </message>
    <message>
        <source>Stop the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Recorder von Hand stoppen</translation>
    </message>
    <message>
        <source>Stop sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Stopp gesendet: bitte prüfen</translation>
    </message>
    <message>
        <source>Until you say so, this call counts as recorded.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Bis Sie es sagen, gilt der Anruf als aufgezeichnet.</translation>
    </message>
    <message>
        <source>Until you say so, nothing relies on the recording.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Bis Sie es sagen, verlässt sich nichts auf die Aufzeichnung.</translation>
    </message>
    <message>
        <source>What does the recorder do?</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Was tut der Recorder?</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Nur Sie können es sehen.</translation>
    </message>
    <message>
        <source>You may record.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sie dürfen aufnehmen.</translation>
    </message>
    <message>
        <source>Say it first. Then record.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sagen Sie es zuerst. Dann aufnehmen.</translation>
    </message>
    <message>
        <source>Record, and say it at once.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aufnehmen, und sagen Sie es sofort.</translation>
    </message>
    <message>
        <source>Ask first. Do not record yet.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Fragen Sie zuerst. Noch nicht aufnehmen.</translation>
    </message>
    <message>
        <source>No notice is asked for here.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hier ist kein Hinweis verlangt.</translation>
    </message>
    <message>
        <source>The customer must hear that the call is recorded. Staying on counts as consent.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Der Kunde muss hören, dass aufgenommen wird. Wer dranbleibt, willigt damit ein.</translation>
    </message>
    <message>
        <source>The notice itself must be on the recording.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Der Hinweis selbst muss auf der Aufnahme sein.</translation>
    </message>
    <message>
        <source>A spoken yes is needed before recording starts.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Vor der Aufnahme ist ein gesprochenes Ja nötig.</translation>
    </message>
    <message>
        <source>A spoken yes is needed first, then once more on the recording.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Zuerst ist ein gesprochenes Ja nötig, dann noch einmal auf der Aufnahme.</translation>
    </message>
    <message>
        <source>no notice needed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>kein Hinweis nötig</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>notice, staying on counts</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hinweis, Dranbleiben zählt</translation>
    </message>
    <message>
        <source>explicit consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>ausdrückliche Einwilligung</translation>
    </message>
    <message>
        <source>must be told</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>ist zu informieren</translation>
    </message>
    <message>
        <source>may object</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>darf widersprechen</translation>
    </message>
    <message>
        <source>needs consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>braucht Einwilligung</translation>
    </message>
    <message>
        <source>written consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>schriftliche Einwilligung</translation>
    </message>
    <message>
        <source>a parent must consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Eltern müssen einwilligen</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>read at the source</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>an der Quelle gelesen</translation>
    </message>
    <message>
        <source>from memory, not checked</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>aus dem Gedächtnis, ungeprüft</translation>
    </message>
    <message>
        <source>concluded, not stated anywhere</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>gefolgert, steht nirgends</translation>
    </message>
    <message>
        <source>a choice of policy</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>eine Festlegung des Hauses</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Erneut akzeptiert</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Undeutlich</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Put off</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Run out</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>Ended by the house</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Vom Haus beendet</translation>
    </message>
    <message>
        <source>A place was learned</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Ein Ort wurde bekannt</translation>
    </message>
    <message>
        <source>A place was corrected</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Ein Ort wurde berichtigt</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Jemand kam dazu</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Jemand ging</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Der Zweck hat sich geändert</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Die Einwilligung wurde widerrufen</translation>
    </message>
    <message>
        <source>the customer</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>the parent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>der Elternteil</translation>
    </message>
    <message>
        <source>the representative</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>die Vertretung</translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hinweis vollständig</translation>
    </message>
    <message>
        <source>Every sentence was read before it was needed.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Jeder Satz wurde gelesen, bevor er nötig war.</translation>
    </message>
    <message>
        <source>Disclosure late</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hinweis zu spät</translation>
    </message>
    <message>
        <source>Recording ran before the disclosure was read to its end.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Die Aufnahme lief, bevor der Hinweis ganz gelesen war.</translation>
    </message>
    <message>
        <source>Disclosure missing</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hinweis fehlt</translation>
    </message>
    <message>
        <source>The disclosure was not marked as read on this call.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Der Hinweis wurde in diesem Anruf nicht als gelesen markiert.</translation>
    </message>
    <message>
        <source>No disclosure needed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Kein Hinweis nötig</translation>
    </message>
    <message>
        <source>No rule asked for one on this call.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Keine Regel verlangte einen in diesem Anruf.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Nobody spoke, so nothing was collected.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Niemand sprach, also wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Recorded without a given consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Ohne Einwilligung aufgenommen</translation>
    </message>
    <message>
        <source>Recorded after a refusal</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Nach Ablehnung aufgenommen</translation>
    </message>
    <message>
        <source>Recorder not confirmed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Recorder nicht bestätigt</translation>
    </message>
    <message>
        <source>Customer asked for their data</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Kunde hat nach seinen Daten gefragt</translation>
    </message>
    <message>
        <source>The recorder could not be stopped</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Die Aufzeichnung ließ sich nicht beenden</translation>
    </message>
    <message>
        <source>Recorded while a card was read out</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aufgenommen, während eine Karte genannt wurde</translation>
    </message>
    <message>
        <source>The recorder passed its drill</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Die Aufzeichnung hat ihre Probe bestanden</translation>
    </message>
    <message>
        <source>The recorder failed its drill</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Die Aufzeichnung hat ihre Probe nicht bestanden</translation>
    </message>
    <message>
        <source>Payment step forgotten</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Zahlungsschritt vergessen</translation>
    </message>
    <message>
        <source>Recorded where nothing was to be</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aufgezeichnet, wo nichts sein sollte</translation>
    </message>
    <message>
        <source>Recording could not be audited</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aufzeichnung konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Customer data opened that the call did not need</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Kundendaten geöffnet, die der Anruf nicht brauchte</translation>
    </message>
    <message>
        <source>Sensitive text seen and truncated</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sensibler Text gesehen und gekürzt</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Schulungsbedarf</translation>
    </message>
    <message>
        <source>to decide a flag</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>um über eine Meldung zu entscheiden</translation>
    </message>
    <message>
        <source>to coach</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>zur Schulung</translation>
    </message>
    <message>
        <source>to answer a complaint</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>um eine Beschwerde zu beantworten</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{sure}, {basis}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{sure}, {basis}</translation>
    </message>
    <message>
        <source>The policy decided again</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Die Regeln haben neu entschieden</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>person {n}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Person {n}</translation>
    </message>
    <message>
        <source>Checking the recorder</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Recorder wird geprüft</translation>
    </message>
    <message>
        <source>The verdict follows in a moment.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Das Ergebnis folgt gleich.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>Recording one side</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Eine Seite wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <source>Recorder unconfirmed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Recorder unbestätigt</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{day}. {month} {time}</translation>
    </message>
    <message>
        <source>This device is not enrolled</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Dieses Gerät ist nicht registriert</translation>
    </message>
    <message>
        <source>Saved here · sending {n}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hier gesichert · {n} werden gesendet</translation>
    </message>
    <message>
        <source>All saved · not synced yet</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Alles gesichert · noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>All saved · synced {age} ago</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Alles gesichert · vor {age} abgeglichen</translation>
    </message>
    <message>
        <source>The server's history differs · all is kept here · tell IT</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Server weicht ab · alles bleibt hier · IT informieren</translation>
    </message>
    <message>
        <source>The server refused some entries · they are kept</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Server lehnte Einträge ab · sie bleiben hier</translation>
    </message>
    <message>
        <source>Offline · all saved here</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Offline · alles hier gesichert</translation>
    </message>
    <message>
        <source>Offline · {n} not synced · oldest {age}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Offline · {n} nicht gesendet · seit {age}</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>calling</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>wählt</translation>
    </message>
    <message>
        <source>on call</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <extracomment>desktop/runtime/lane.py</extracomment>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Restart it and tell IT.</source>
        <extracomment>desktop/runtime/lane.py</extracomment>
        <translation>Starten Sie es neu und melden Sie es der IT.</translation>
    </message>
    <message>
        <source>The key of the local cache is not in the keyring.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>Der Schlüssel des lokalen Speichers fehlt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The file was kept. Unlock the right keyring, or ask IT to restore it or to enrol this device again.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>Die Datei blieb erhalten. Entsperren Sie den richtigen Schlüsselbund, oder bitten Sie die IT, ihn wiederherzustellen oder dieses Gerät neu zu registrieren.</translation>
    </message>
    <message>
        <source>The cache key in the keyring is malformed.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>Der Schlüssel des Speichers im Schlüsselbund ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The file was kept. Ask IT to restore the key.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>Die Datei blieb erhalten. Bitten Sie die IT, den Schlüssel wiederherzustellen.</translation>
    </message>
    <message>
        <source>The signing key of this device is not in the keyring.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>Der Signaturschlüssel dieses Geräts fehlt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The cache was kept. Ask IT to restore the keyring or to enrol this device again.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>Der Speicher blieb erhalten. Bitten Sie die IT, den Schlüsselbund wiederherzustellen oder dieses Gerät neu zu registrieren.</translation>
    </message>
    <message>
        <source>The local cache cannot be reached.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Der lokale Speicher ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that its folder can be read and written.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Prüfen Sie, ob sein Ordner lesbar und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The cache key is malformed.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Der Schlüssel des Speichers ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Ask IT to enrol this device again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Bitten Sie die IT, dieses Gerät neu zu registrieren.</translation>
    </message>
    <message>
        <source>The key in the keyring belongs to another cache file.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Der Schlüssel im Schlüsselbund gehört zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>The file was kept. Ask IT to restore the right file or to enrol this device again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Die Datei blieb erhalten. Bitten Sie die IT, die richtige Datei wiederherzustellen oder dieses Gerät neu zu registrieren.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Der Speicher stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>Another program holds the local cache.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Ein anderes Programm hält den lokalen Speicher.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Schließen Sie das andere Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The local cache cannot be read or written.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Der lokale Speicher kann nicht gelesen oder beschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk, and the rights of the cache's folder.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Prüfen Sie die Festplatte und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The local cache refused a statement.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Der lokale Speicher hat eine Anweisung abgelehnt.</translation>
    </message>
    <message>
        <source>Restart the program and tell IT.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Starten Sie das Programm neu und melden Sie es der IT.</translation>
    </message>
    <message>
        <source>The local cache is damaged or was opened with the wrong key.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Der lokale Speicher ist beschädigt oder wurde mit dem falschen Schlüssel geöffnet.</translation>
    </message>
    <message>
        <source>The file was kept as it is. Ask IT before you go on; calls are not recorded here until then.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Die Datei blieb, wie sie ist. Fragen Sie die IT, bevor Sie weitermachen; bis dahin werden hier keine Anrufe festgehalten.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; the last entry was not kept.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Auf der Festplatte ist kein Platz mehr; der letzte Eintrag wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Free some room, then enter it again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Schaffen Sie Platz, und geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>This device is enrolled already.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Dieses Gerät ist schon registriert.</translation>
    </message>
    <message>
        <source>Ask IT to remove the old enrolment first.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Bitten Sie die IT, zuerst die alte Registrierung zu entfernen.</translation>
    </message>
    <message>
        <source>This device is not enrolled.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Dieses Gerät ist nicht registriert.</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code and enrol it.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Bitten Sie die IT um einen Einmalcode, und registrieren Sie es.</translation>
    </message>
    <message>
        <source>The sentence was read</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Der Satz wurde gelesen</translation>
    </message>
    <message>
        <source>Correct the last answer</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Die letzte Antwort korrigieren</translation>
    </message>
    <message>
        <source>Withdraw everything accepted</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Alles Akzeptierte widerrufen</translation>
    </message>
    <message>
        <source>Withdraw the marked purpose</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Den markierten Zweck widerrufen</translation>
    </message>
    <message>
        <source>Same person: use the earlier answer</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Dieselbe Person: frühere Antwort verwenden</translation>
    </message>
    <message>
        <source>Payment step: pause, and resume</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Zahlungsschritt: pausieren und fortsetzen</translation>
    </message>
    <message>
        <source>Payment step: 60 s more</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Zahlungsschritt: 60 s mehr</translation>
    </message>
    <message>
        <source>Next language of the script</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Nächste Sprache des Textes</translation>
    </message>
    <message>
        <source>The coloured button</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Der farbige Knopf</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Note: the greyed text is not sensitive</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Notiz: Der graue Text ist nicht heikel</translation>
    </message>
    <message>
        <source>Note: write “support need noted”</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Notiz: „Hilfebedarf vermerkt“ schreiben</translation>
    </message>
    <message>
        <source>Back to the next step</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Zurück zum nächsten Schritt</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Diese Tastenliste</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Voriger Kontakt</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>First reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Erster Grund oder Entscheidung</translation>
    </message>
    <message>
        <source>Second reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Zweiter Grund oder Entscheidung</translation>
    </message>
    <message>
        <source>Third reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Dritter Grund oder Entscheidung</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Den Server erneut fragen</translation>
    </message>
    <message>
        <source>Correct, {seconds} s left</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Korrigieren, noch {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Press 1 for accepted, 2 for declined, 3 for not clear.</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Drücken Sie 1 für akzeptiert, 2 für abgelehnt, 3 für undeutlich.</translation>
    </message>
    <message>
        <source>Same person: use it</source>
        <extracomment>desktop/ui/widgets/answers_card.py</extracomment>
        <translation>Dieselbe Person: verwenden</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <extracomment>desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Antworten bisher</translation>
    </message>
    <message>
        <source>Press {key} to withdraw it.</source>
        <extracomment>desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Drücken Sie {key}, um zu widerrufen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Page for customer</source>
        <extracomment>desktop/ui/widgets/customer_page.py</extracomment>
        <translation>Seite für den Kunden</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>desktop/ui/widgets/customer_page.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Your decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>What decided it? The agent will read this.</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Was gab den Ausschlag? Der Agent wird das lesen.</translation>
    </message>
    <message>
        <source>Record decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Entscheidung wird festgehalten</translation>
    </message>
    <message>
        <source>Decided before</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Früher entschieden</translation>
    </message>
    <message>
        <source>Uphold</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Coach</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Schulen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase it</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Why do you open it?</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>Warum öffnen Sie ihn?</translation>
    </message>
    <message>
        <source>It shows for 20 seconds and is written down.</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>Es ist 20 Sekunden zu sehen und wird festgehalten.</translation>
    </message>
    <message>
        <source>{label} {hint}</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>{label} {hint}</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Bevor Sie abheben</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Für Sie bereit</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Reveal {label}</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>{label} zeigen</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>desktop/ui/widgets/note_field.py</extracomment>
        <translation>Notiz zu diesem Anruf</translation>
    </message>
    <message>
        <source>Greyed text is masked as you go on. Ctrl+R or a click keeps it.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Grauer Text wird beim Weiterschreiben maskiert. Strg+R oder ein Klick behält ihn.</translation>
    </message>
    <message>
        <source>Nothing is greyed here. A masked part cannot be undone: its characters are gone.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Hier ist nichts grau. Maskiertes kommt nicht zurück: Die Zeichen sind weg.</translation>
    </message>
    <message>
        <source>Payment data and secrets are always masked.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Zahlungsdaten und Geheimnisse werden immer maskiert.</translation>
    </message>
    <message>
        <source>support need noted</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Hilfebedarf vermerkt</translation>
    </message>
    <message>
        <source>Why is it not sensitive?</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Warum ist es nicht heikel?</translation>
    </message>
    <message>
        <source>Number of an order or a case</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Nummer einer Bestellung oder eines Falls</translation>
    </message>
    <message>
        <source>Everybody may know it</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Jeder darf es wissen</translation>
    </message>
    <message>
        <source>Taken for something else</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Für etwas anderes gehalten</translation>
    </message>
    <message>
        <source>What is said of health is not kept without a consent of its own.</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Was über Gesundheit gesagt wird, bleibt ohne eigene Einwilligung nicht.</translation>
    </message>
    <message>
        <source>Write: support need noted</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Schreiben: Hilfebedarf vermerkt</translation>
    </message>
    <message>
        <source>The note is full. Shorten it to write more.</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Die Notiz ist voll. Kürzen Sie sie, um weiterzuschreiben.</translation>
    </message>
    <message>
        <source>{count} items masked before the note is saved</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>{count} Angaben vor dem Speichern maskiert</translation>
    </message>
    <message>
        <source>1 item masked before the note is saved</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>1 Angabe vor dem Speichern maskiert</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>desktop/ui/widgets/notice_card.py</extracomment>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>Payment done, resume</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>Zahlung fertig, fortsetzen</translation>
    </message>
    <message>
        <source>60 s more</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>60 s mehr</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>übrig</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>noch {n} s</translation>
    </message>
    <message>
        <source>Country, state or code</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>Land, Bundesstaat oder Code</translation>
    </message>
    <message>
        <source>Places found</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>Gefundene Orte</translation>
    </message>
    <message>
        <source>No place of the pack has this name.</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>Kein Ort des Pakets hat diesen Namen.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <extracomment>desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Select a contact to see what was flagged.</source>
        <extracomment>desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Wählen Sie einen Kontakt, um die Meldungen zu sehen.</translation>
    </message>
    <message>
        <source>QR code of the receipt's address</source>
        <extracomment>desktop/ui/widgets/qr_code.py</extracomment>
        <translation>QR-Code der Adresse des Belegs</translation>
    </message>
    <message>
        <source>Contact or agent</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Kontakt oder Agent</translation>
    </message>
    <message>
        <source>Flagged contacts</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Kontakte mit Meldungen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>soonest due first</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>früheste Frist zuerst</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>desktop/ui/widgets/rail.py</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out ({initials})</source>
        <extracomment>desktop/ui/widgets/rail.py</extracomment>
        <translation>Abmelden ({initials})</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>Code des Belegs</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Recorder: {spans}</source>
        <extracomment>desktop/ui/widgets/recorder_bar.py</extracomment>
        <translation>Recorder: {spans}</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>um</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/widgets/script_card.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Language of the script: {language}. Press for the next one.</source>
        <extracomment>desktop/ui/widgets/script_card.py</extracomment>
        <translation>Sprache des Textes: {language}. Drücken Sie für die nächste.</translation>
    </message>
    <message>
        <source>Sign in to review</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Zum Prüfen anmelden</translation>
    </message>
    <message>
        <source>Every look at a contact is written down, and the agent can see it.</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Jeder Blick auf einen Kontakt wird festgehalten, und der Agent kann das sehen.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <extracomment>desktop/ui/widgets/steps.py</extracomment>
        <translation>Schritt {at} von {of}</translation>
    </message>
    <message>
        <source>Read the sentence</source>
        <extracomment>desktop/ui/widgets/strip_view.py</extracomment>
        <translation>Satz vorlesen</translation>
    </message>
    <message>
        <source>What happened on the call</source>
        <extracomment>desktop/ui/widgets/timeline.py</extracomment>
        <translation>Was im Anruf geschah</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/widgets/waiting_calls.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Finish call</source>
        <extracomment>desktop/ui/widgets/wrap_up_card.py</extracomment>
        <translation>Anruf abschließen</translation>
    </message>
    <message>
        <source>Agent Assist</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Agent Assist</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Immer im Vordergrund</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Schmaler Streifen</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>desktop/ui/windows/contact_page.py</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Policy decision</source>
        <extracomment>desktop/ui/windows/contact_page.py</extracomment>
        <translation>Entscheidung der Regeln</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>desktop/ui/windows/panel_body.py</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>ends by itself in {seconds} s</source>
        <extracomment>desktop/ui/windows/panel_body.py</extracomment>
        <translation>endet in {seconds} s</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>desktop/ui/windows/queue_board.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Agent Assist: review</source>
        <extracomment>desktop/ui/windows/review.py</extracomment>
        <translation>Agent Assist: Prüfung</translation>
    </message>
    <message>
        <source>Copy the answers for a transfer</source>
        <extracomment>desktop/ui/windows/turn_menu.py</extracomment>
        <translation>Antworten für eine Weitergabe kopieren</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Der Schlüsselbund hat das Geschriebene nicht behalten.</translation>
    </message>
    <message>
        <source>Install and unlock the system's keyring (Secret Service on Linux). Nothing is stored without it.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Installieren und entsperren Sie den Schlüsselbund des Systems (Secret Service unter Linux). Ohne ihn wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>This keyring does not protect what it stores.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Dieser Schlüsselbund schützt nicht, was er speichert.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it (sign in to the desktop), then try again.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Entsperren Sie ihn (am Rechner anmelden), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Der Schlüsselbund konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no keyring that can keep a secret here.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Hier gibt es keinen Schlüsselbund, der ein Geheimnis bewahren kann.</translation>
    </message>
</context>
</TS>
