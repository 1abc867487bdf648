<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>agent_assist</name>
    <message>
        <source>Lessons …</source>
        <extracomment>panel, menu: opens the list of lessons | desktop/app/lessons_door.py</extracomment>
        <translation>Lektionen …</translation>
    </message>
    <message>
        <source>A published script has an unknown variable.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Ein veröffentlichter Sprechtext enthält eine unbekannte Variable.</translation>
    </message>
    <message>
        <source>Publish it again without it.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Veröffentlichen Sie ihn ohne sie neu.</translation>
    </message>
    <message>
        <source>A published script reuses the ID of a script of another type.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Ein veröffentlichter Sprechtext wechselt seinen Typ.</translation>
    </message>
    <message>
        <source>Publish it under a different name.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Veröffentlichen Sie ihn unter einem eigenen Namen.</translation>
    </message>
    <message>
        <source>My record …</source>
        <extracomment>panel, menu: opens the agent's own record | desktop/app/own_record_door.py</extracomment>
        <translation>Meine Akte …</translation>
    </message>
    <message>
        <source>Practice call …</source>
        <extracomment>panel, menu: opens the practice call | desktop/app/practice_door.py</extracomment>
        <translation>Übungsanruf …</translation>
    </message>
    <message>
        <source>Supervisor review …</source>
        <extracomment>panel, before the first call | desktop/app/session.py</extracomment>
        <translation>Prüfung durch die Teamleitung …</translation>
    </message>
    <message>
        <source>Check this computer …</source>
        <extracomment>panel, before the first call | desktop/app/session.py</extracomment>
        <translation>Diesen Computer prüfen …</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Eingewilligt am {day}</translation>
    </message>
    <message>
        <source>Accepted again on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Erneut eingewilligt am {day}</translation>
    </message>
    <message>
        <source>Declined on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Abgelehnt am {day}</translation>
    </message>
    <message>
        <source>Answer unclear on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Antwort unklar am {day}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Widerrufen am {day}</translation>
    </message>
    <message>
        <source>Asked on {day}, no answer</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Gefragt am {day}, keine Antwort</translation>
    </message>
    <message>
        <source>Deferred on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Zurückgestellt am {day}</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Abgelaufen am {day}</translation>
    </message>
    <message>
        <source>No longer valid since {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Ungültig seit {day}</translation>
    </message>
    <message>
        <source>Ended by your organisation on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Von Ihrer Organisation beendet am {day}</translation>
    </message>
    <message>
        <source>Withdrawn at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>Widerrufen um {at}</translation>
    </message>
    <message>
        <source>Accepted again at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>Erneut eingewilligt um {at}</translation>
    </message>
    <message>
        <source>Accepted at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>Eingewilligt um {at}</translation>
    </message>
    <message>
        <source>no audio written</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>keine Audiodaten</translation>
    </message>
    <message>
        <source>silence only</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>nur Stille</translation>
    </message>
    <message>
        <source>recorded, no speech</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>aufgezeichnet, ohne Sprache</translation>
    </message>
    <message>
        <source>can't tell</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>the file wasn't ready in time</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei wurde nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>the file couldn't be downloaded</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei konnte nicht abgerufen werden</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>there was no file</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>es gab keine Datei</translation>
    </message>
    <message>
        <source>the file was empty</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei war leer</translation>
    </message>
    <message>
        <source>the recorder's clock is off</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>die Uhr des Recorders geht falsch</translation>
    </message>
    <message>
        <source>the file proves only part of it</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei belegt nur einen Teil</translation>
    </message>
    <message>
        <source>the file doesn't match the call</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>die Datei passt nicht zum Anruf</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>Aufzeichnungskontrolle</translation>
    </message>
    <message>
        <source>Nothing recorded during pauses or after a refusal</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>Während Pausen und nach Ablehnungen nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>{n} s of speech in the file</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>{n} s Sprache in der Datei</translation>
    </message>
    <message>
        <source>keypad tones and {n} s of speech in the file</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>Tastentöne und {n} s Sprache in der Datei</translation>
    </message>
    <message numerus="yes">
        <source>{n} segments checked, no problems</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>
            <numerusform>1 Abschnitt geprüft, in Ordnung</numerusform>
            <numerusform>{n} Abschnitte geprüft, alle in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>someone else resolved it</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>schon von jemand anderem entschieden</translation>
    </message>
    <message>
        <source>disputed: resolve it alone</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>angefochten: einzeln entscheiden</translation>
    </message>
    <message>
        <source>replied meanwhile: read it first</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>inzwischen geantwortet: erst lesen</translation>
    </message>
    <message>
        <source>not a low flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>keine niedrige Markierung</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not sent yet: waits for the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>noch nicht gesendet: wartet auf den Server</translation>
    </message>
    <message>
        <source>not accepted by the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>vom Server nicht angenommen</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>gesendet, nicht bestätigt</translation>
    </message>
    <message>
        <source>this server can't tell who replied</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>dieser Server sagt nicht, wer geantwortet hat</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>mehr als {n}</translation>
    </message>
    <message>
        <source>one is your own call</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>eine betrifft Ihren eigenen Anruf</translation>
    </message>
    <message>
        <source>one waits for a second opinion</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>eine wartet auf eine Zweitmeinung</translation>
    </message>
    <message>
        <source>some are resolved</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>einige sind entschieden</translation>
    </message>
    <message>
        <source>not all low</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>nicht alle niedrig</translation>
    </message>
    <message>
        <source>one has several flags</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>ein Kontakt hat mehrere</translation>
    </message>
    <message>
        <source>drawn calls are looked at alone</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>ausgeloste Anrufe werden einzeln geprüft</translation>
    </message>
    <message>
        <source>not the same flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>nicht dieselbe Markierung</translation>
    </message>
    <message>
        <source>a flag of a newer version</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Markierung einer neueren Version</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>1 ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>all low, same flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>alle niedrig, gleiche Markierung</translation>
    </message>
    <message>
        <source>{n} of more than {total} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {total}: 1284 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{n} von mehr als {total} ausgewählt</translation>
    </message>
    <message>
        <source>{n} of {total} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {total}: 1284 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{n} von {total} ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss {n} flags together</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>1 Markierung verwerfen</numerusform>
            <numerusform>{n} Markierungen gemeinsam verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>All low: {flag}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {flag}: Disclosure late | desktop/presenters/bulk_view.py</extracomment>
        <translation>Alle niedrig: {flag}</translation>
    </message>
    <message>
        <source>Dismissed: {done} of {n}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {done}: 4 | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>Verworfen: {done} von {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} dismissals were not finished</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>1 Verwerfung wurde nicht beendet</numerusform>
            <numerusform>{n} Verwerfungen wurden nicht beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n} replies</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>1 Antwort lesen</numerusform>
            <numerusform>{n} Antworten lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>None resolved.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Keine entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} resolved.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>1 entschieden.</numerusform>
            <numerusform>{n} entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} resolved, {m} of them dismissed.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {m}: 8 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{n} entschieden, davon {m} verworfen.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {one}: A policy pack was refused | {other}: 1 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>Read the replies first, or take these contacts out. Reading one opens its contact.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Lesen Sie zuerst die Antworten, oder nehmen Sie diese Kontakte heraus. Das Lesen öffnet den Kontakt.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>Each agent will see that you opened the contact, and your reason. You can undo this for {n} s.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>Jeder Agent sieht, dass Sie den Kontakt geöffnet haben, und Ihren Grund. Sie können das {n} s lang rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Recording one after the other.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Wird nacheinander gespeichert.</translation>
    </message>
    <message>
        <source>Agent Assist or your session ended before. What was not sent has no decision of yours.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Agent Assist oder Ihre Sitzung endete vorher. Zu allem, was nicht gesendet wurde, gibt es keine Entscheidung von Ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags stay open.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>1 Markierung bleibt offen.</numerusform>
            <numerusform>{n} Markierungen bleiben offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words were erased with the customer's data.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Der Text wurde mit den Kundendaten gelöscht.</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {one}: A policy pack was refused | {other}: 1 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>stays open</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>bleibt offen</translation>
    </message>
    <message>
        <source>opening …</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>wird geöffnet …</translation>
    </message>
    <message>
        <source>reply read</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Antwort gelesen</translation>
    </message>
    <message>
        <source>no reply</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>replied</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>geantwortet</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>not confirmed by the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>vom Server nicht bestätigt</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>In 7 Tagen</translation>
    </message>
    <message>
        <source>Within 14 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>In 14 Tagen</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Wartet auf die Kundschaft</translation>
    </message>
    <message>
        <source>Under 1 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Unter 1 min</translation>
    </message>
    <message>
        <source>1 to 10 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>1 bis 10 min</translation>
    </message>
    <message>
        <source>10 to 60 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>10 bis 60 min</translation>
    </message>
    <message>
        <source>1 to 24 h</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>1 bis 24 h</translation>
    </message>
    <message>
        <source>A day or more</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Ein Tag oder mehr</translation>
    </message>
    <message>
        <source>A device with nothing to send looks the same.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Ein Gerät, das nichts zu senden hat, sieht genauso aus.</translation>
    </message>
    <message>
        <source>{part}: {what}.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {what}: 26 of 26 contacts, due first | desktop/presenters/charts_counts.py</extracomment>
        <translation>{part}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} requests</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>
            <numerusform>{n} Antrag</numerusform>
            <numerusform>{n} Anträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} devices</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>
            <numerusform>{n} Gerät</numerusform>
            <numerusform>{n} Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {passed} passed, {failed} failed, {missed} without a drill.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {passed}: 6 | {failed}: 1 | {missed}: 2 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{part}: {passed} bestanden, {failed} nicht bestanden, {missed} ohne Test.</translation>
    </message>
    <message>
        <source>{passed} passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {passed}: 6 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{passed} bestanden</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{n} nicht bestanden</translation>
    </message>
    <message>
        <source>{n} missed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{n} ohne Test</translation>
    </message>
    <message>
        <source>-</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>-</translation>
    </message>
    <message>
        <source>{part}: no drills yet.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | desktop/presenters/charts_counts.py</extracomment>
        <translation>{part}: noch keine Tests.</translation>
    </message>
    <message>
        <source>{n}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{n}</translation>
    </message>
    <message>
        <source>No calls in these weeks. Choose a longer period.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_course.py</extracomment>
        <translation>In diesen Wochen gab es keine Anrufe. Wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>There are no charts of {team} now: a team needs 5 people. This is the whole site.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {team}: Billing | desktop/presenters/charts_course.py</extracomment>
        <translation>Für {team} gibt es jetzt keine Diagramme: Ein Team braucht 5 Personen. Das ist der ganze Standort.</translation>
    </message>
    <message>
        <source>Saved {what} as {file}.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {what}: 26 of 26 contacts, due first | {file}: contact-0182.pdf | desktop/presenters/charts_course.py</extracomment>
        <translation>{what}: gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Adding up the numbers …</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_course.py</extracomment>
        <translation>Die Zahlen werden zusammengezählt …</translation>
    </message>
    <message>
        <source>As of {at}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {at}: 14:05 | desktop/presenters/charts_course.py</extracomment>
        <translation>Stand: {at}</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Over its limit</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Über dem Grenzwert</translation>
    </message>
    <message>
        <source>Week not over yet</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Woche noch nicht zu Ende</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Charts, {weeks} from {day}, {team}, as of {at}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {weeks}: 8 weeks | {day}: 12 Oct 2026 | {team}: Billing | {at}: 14:05 | desktop/presenters/charts_export.py</extracomment>
        <translation>Diagramme, {weeks} ab {day}, {team}, Stand {at}</translation>
    </message>
    <message>
        <source>Whole site</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Ganzer Standort</translation>
    </message>
    <message>
        <source>Too few cases for a figure.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Zu wenige Fälle für eine Kennzahl.</translation>
    </message>
    <message>
        <source>Too few people for a figure.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Zu wenige Personen für eine Kennzahl.</translation>
    </message>
    <message>
        <source>Week of {day}, so far</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {day}: 12 Oct 2026 | desktop/presenters/charts_parts.py</extracomment>
        <translation>Woche ab {day}, bisher</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {day}: 12 Oct 2026 | desktop/presenters/charts_parts.py</extracomment>
        <translation>Woche ab {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_parts.py</extracomment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>All others</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {name}: Ms Okafor | desktop/presenters/charts_parts.py</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{script}, version {version}, {language}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {script}: Consent question | {version}: 3 | {language}: Deutsch | desktop/presenters/charts_parts.py</extracomment>
        <translation>{script}, Version {version}, {language}</translation>
    </message>
    <message>
        <source>{part}: none.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | desktop/presenters/charts_parts.py</extracomment>
        <translation>{part}: keine.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_parts.py</extracomment>
        <translation>
            <numerusform>{n} Fall</numerusform>
            <numerusform>{n} Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {cases}. {why}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {cases}: 12 cases | {why}: The server did not answer. | desktop/presenters/charts_parts.py</extracomment>
        <translation>{part}: {cases}. {why}</translation>
    </message>
    <message>
        <source>The rule may be wrong, not the people.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_rates.py</extracomment>
        <translation>Vielleicht ist die Regel falsch, nicht die Leute.</translation>
    </message>
    <message>
        <source>{part}: half within {half} s, 95 % within {most} s, of {n} pauses.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {half}: 0.6 | {most}: 2.3 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: die Hälfte in {half} s, 95 % in {most} s, von {n} Pausen.</translation>
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
        <translation>{part}: {p} von {n} Aufzeichnungen ohne Befund, {leaked} trotz Pause aufgezeichnet, {unknown} nicht geprüft.</translation>
    </message>
    <message>
        <source>{part}: {p} of {n} fields were needed; not needed: {m}.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {n}: 3 | {m}: 8 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: {p} von {n} Feldern wurden gebraucht; nicht gebraucht: {m}.</translation>
    </message>
    <message>
        <source>{part}: {no} no, {unclear} unclear, {m} withdrawn later, of {n} answers.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {no}: 22.6 | {unclear}: 7.9 | {m}: 8 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: {no} Nein, {unclear} unklar, {m} später widerrufen, von {n} Antworten.</translation>
    </message>
    <message>
        <source>{p} yes is unusually high: do people notice that they can say no?</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {p}: 98.7 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{p} Ja ist ungewöhnlich viel: Merken die Leute, dass sie Nein sagen können?</translation>
    </message>
    <message>
        <source>{no} · {unclear}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {no}: 22.6 | {unclear}: 7.9 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{no} · {unclear}</translation>
    </message>
    <message>
        <source>{part}: {p} complete, {late} late, {missing} missing, of {n} calls.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {late}: 40 | {missing}: 34 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: {p} vollständig, {late} verspätet, {missing} fehlend, von {n} Anrufen.</translation>
    </message>
    <message>
        <source>{part}: {p} of {n} were dismissed.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: {p} von {n} wurden verworfen.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>Nothing to count in these weeks.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>In diesen Wochen gibt es nichts zu zählen.</translation>
    </message>
    <message>
        <source>Whole site, whichever team is chosen.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Ganzer Standort, egal welches Team gewählt ist.</translation>
    </message>
    <message>
        <source>Week of</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Time to a confirmed pause</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Zeit bis zur bestätigten Pause</translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} Pause</numerusform>
            <numerusform>{n} Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pauses</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Half within</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Hälfte in</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>95 % in</translation>
    </message>
    <message>
        <source>Filled: half of the pauses. Outline: 95 %.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Gefüllt: die Hälfte der Pausen. Umriss: 95 %.</translation>
    </message>
    <message>
        <source>Answers by script version</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Antworten je Fassung des Sprechtexts</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Sprechtext</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Withdrawn later</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Später widerrufen</translation>
    </message>
    <message>
        <source>Filled: no. Outline: unclear.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Gefüllt: Nein. Umriss: unklar.</translation>
    </message>
    <message>
        <source>Privacy requests by days left</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Datenschutzanträge nach Restzeit</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} offen</numerusform>
            <numerusform>{n} offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Required notices complete</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Vorgeschriebene Hinweise vollständig</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} Anruf</numerusform>
            <numerusform>{n} Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Last sync of each device</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Letzte Synchronisierung je Gerät</translation>
    </message>
    <message>
        <source>Last sync</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Daily recorder drill</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Täglicher Recorder-Test</translation>
    </message>
    <message numerus="yes">
        <source>{n} drills</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} Test</numerusform>
            <numerusform>{n} Tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Days without</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Tage ohne Test</translation>
    </message>
    <message>
        <source>A square for each day from Monday; an outline is a day without a drill.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Ein Quadrat je Tag ab Montag; ein Umriss ist ein Tag ohne Test.</translation>
    </message>
    <message>
        <source>Recording checks passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Aufzeichnungskontrollen ohne Befund</translation>
    </message>
    <message numerus="yes">
        <source>{n} recordings</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} Aufzeichnung</numerusform>
            <numerusform>{n} Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Recorded when off</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Trotz Pause aufgezeichnet</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Opened customer data that was needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Angezeigte Kundendaten, die gebraucht wurden</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} Feld</numerusform>
            <numerusform>{n} Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Nicht gebraucht</translation>
    </message>
    <message>
        <source>Flags dismissed in 90 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>In 90 Tagen verworfene Markierungen</translation>
    </message>
    <message numerus="yes">
        <source>{n} resolved</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} entschieden</numerusform>
            <numerusform>{n} entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Softphone</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Softphone</translation>
    </message>
    <message>
        <source>Call recorder</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Anrufrecorder</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Calls go on without it. What is logged is kept on this computer and sent later.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Anrufe gehen ohne ihn weiter. Was protokolliert wird, bleibt auf diesem Computer und wird später gesendet.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Your softphone is heard.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Ihr Softphone meldet seine Anrufe.</translation>
    </message>
    <message>
        <source>Your softphone isn't connected.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Ihr Softphone ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Calls don't reach the panel until it is.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Bis dahin erreicht kein Anruf das Fenster.</translation>
    </message>
    <message>
        <source>Start it and sign in there, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Starten Sie es, melden Sie sich dort an, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Not tried: no softphone has reported a call yet.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Nicht geprüft: Noch kein Softphone hat einen Anruf gemeldet.</translation>
    </message>
    <message>
        <source>The panel opens when your softphone reports a call.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Das Fenster öffnet sich, wenn Ihr Softphone einen Anruf meldet.</translation>
    </message>
    <message>
        <source>Make a test call. If nothing happens, ask IT to connect your softphone.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Machen Sie einen Testanruf. Geschieht nichts, bitten Sie die IT, Ihr Softphone anzubinden.</translation>
    </message>
    <message>
        <source>The recorder lets this computer in and answers.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Der Recorder lässt diesen Computer zu und antwortet.</translation>
    </message>
    <message>
        <source>Not tried: a recorder shows what it does on a call only.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Nicht geprüft: Was ein Recorder tut, zeigt sich erst im Gespräch.</translation>
    </message>
    <message>
        <source>The light says “not confirmed” if the recorder doesn't obey.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Die Anzeige meldet „nicht bestätigt“, wenn der Recorder nicht gehorcht.</translation>
    </message>
    <message>
        <source>IT can try it before your first call.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Die IT kann ihn vor Ihrem ersten Anruf testen.</translation>
    </message>
    <message>
        <source>You say what the recorder does; nothing confirms it.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sie sagen, was der Recorder tut; nichts bestätigt es.</translation>
    </message>
    <message>
        <source>The light shows what you last said.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Die Anzeige zeigt, was Sie zuletzt gesagt haben.</translation>
    </message>
    <message>
        <source>Look at your recorder when the panel asks you to.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sehen Sie nach Ihrem Recorder, wenn das Fenster Sie darum bittet.</translation>
    </message>
    <message>
        <source>No recorder is set up.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Es ist kein Recorder eingerichtet.</translation>
    </message>
    <message>
        <source>Agent Assist can't start, pause or stop a recording.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Agent Assist kann keine Aufzeichnung starten, pausieren oder stoppen.</translation>
    </message>
    <message>
        <source>If your calls are recorded, tell IT.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Werden Ihre Gespräche aufgezeichnet, sagen Sie es der IT.</translation>
    </message>
    <message>
        <source>Keeps the keys of this computer.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Bewahrt die Schlüssel dieses Computers.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Without its key, nothing can be saved.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Ohne seinen Schlüssel kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Entsperren Sie den Schlüsselbund, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>There's no keyring that protects keys.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Es gibt keinen Schlüsselbund, der Schlüssel schützt.</translation>
    </message>
    <message>
        <source>Nothing is saved without one.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Ohne ihn wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Tell IT: a Secret Service such as GNOME Keyring is needed.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sagen Sie der IT: Ein Secret Service wie GNOME Keyring wird gebraucht.</translation>
    </message>
    <message>
        <source>This computer isn't connected to a server.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Dieser Computer ist mit keinem Server verbunden.</translation>
    </message>
    <message>
        <source>Calls are not logged until it is.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Bis dahin werden keine Anrufe protokolliert.</translation>
    </message>
    <message>
        <source>Go back one step and enter your code.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Gehen Sie einen Schritt zurück, und geben Sie Ihren Code ein.</translation>
    </message>
    <message>
        <source>Not tried: only you can hear it.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Nicht geprüft: Nur Sie können ihn hören.</translation>
    </message>
    <message>
        <source>A call can sound an alert, if your organisation wants that.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Ein Anruf kann einen Hinweiston geben, wenn Ihre Organisation das will.</translation>
    </message>
    <message>
        <source>Play the alert</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Played. Only you know whether it was heard.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Abgespielt. Ob er zu hören war, wissen nur Sie.</translation>
    </message>
    <message>
        <source>Without sound, calls still open the panel.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Auch ohne Ton öffnet sich das Fenster bei Anrufen.</translation>
    </message>
    <message>
        <source>If you heard nothing, turn up the system's sounds.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Haben Sie nichts gehört, stellen Sie die Systemtöne lauter.</translation>
    </message>
    <message>
        <source>I heard it</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Ich habe ihn gehört</translation>
    </message>
    <message>
        <source>You heard the alert.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sie haben den Ton gehört.</translation>
    </message>
    <message>
        <source>The recorder doesn't let this computer in.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Der Recorder lässt diesen Computer nicht zu.</translation>
    </message>
    <message>
        <source>Nobody can tell whether your calls are recorded.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Niemand kann sagen, ob Ihre Gespräche aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Tell IT this code: {code}</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {code}: recorder_unreachable | desktop/presenters/check_words.py</extracomment>
        <translation>Nennen Sie der IT diesen Code: {code}</translation>
    </message>
    <message>
        <source>{server} answers.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>{server} antwortet.</translation>
    </message>
    <message>
        <source>{server} can't be reached.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>{server} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Prüfen Sie das Netz, und dann erneut.</translation>
    </message>
    <message>
        <source>{server} answers, but it has a problem.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>{server} antwortet, hat aber ein Problem.</translation>
    </message>
    <message>
        <source>Tell IT if it stays like this.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Bleibt es so, sagen Sie es der IT.</translation>
    </message>
    <message>
        <source>{size}: the whole panel fits.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size}: Das ganze Fenster hat Platz.</translation>
    </message>
    <message>
        <source>{size}: the panel takes its low shape.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size}: Das Fenster nimmt seine niedrige Form an.</translation>
    </message>
    <message>
        <source>Everything is there, closer together.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Alles ist da, nur enger.</translation>
    </message>
    <message>
        <source>A smaller scale shows more, if you can read it well.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Eine kleinere Skalierung zeigt mehr, falls Sie sie gut lesen können.</translation>
    </message>
    <message>
        <source>{size}. Your system decides where windows stand.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size}. Ihr System entscheidet, wo Fenster stehen.</translation>
    </message>
    <message>
        <source>The panel may open behind other windows.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Das Fenster kann sich hinter anderen öffnen.</translation>
    </message>
    <message>
        <source>Set it to stay on top in your system, if it offers that.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Lassen Sie es im System im Vordergrund bleiben, falls es das anbietet.</translation>
    </message>
    <message>
        <source>Sent. The agent reads it with the next connection.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Gesendet. Die Agentin oder der Agent liest sie mit der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Logged, but it doesn't count: the decision is no longer yours. The agent is not told.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Protokolliert, zählt aber nicht: Die Entscheidung ist nicht mehr Ihre. Es wird nicht weitergegeben.</translation>
    </message>
    <message>
        <source>Press W to write to the agent. It changes no decision.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Drücken Sie W, um der Person zu schreiben. Das ändert keine Entscheidung.</translation>
    </message>
    <message>
        <source>Write a coaching note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Coaching-Notiz schreiben</translation>
    </message>
    <message>
        <source>Coaching note: {flag}</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | {flag}: Disclosure late | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Coaching-Notiz: {flag}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Another supervisor</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Andere Teamleitung</translation>
    </message>
    <message>
        <source>Coaching note, {who}: {flag}, {at}</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | {who}: Jordan Lee | {flag}: Disclosure late | {at}: 14:05 | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Coaching-Notiz, {who}: {flag}, {at}</translation>
    </message>
    <message>
        <source>One more question is enough. Still unclear counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Eine Nachfrage genügt. Bleibt es unklar, gilt es nicht als Einwilligung.</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Is a parent or guardian on the line?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Ist eine sorgeberechtigte Person am Telefon?</translation>
    </message>
    <message>
        <source>accepted before the transfer</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>vor der Weiterleitung erteilt</translation>
    </message>
    <message numerus="yes">
        <source>valid for {n} days</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>gilt 1 Tag</numerusform>
            <numerusform>gilt {n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept for {n} days</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>Frist 1 Tag</numerusform>
            <numerusform>Frist {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>And the answer on the recording?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Und auf der Aufzeichnung?</translation>
    </message>
    <message>
        <source>What did {person} say?</source>
        <extracomment>panel, card for the customer's answers | {person}: person 2 | desktop/presenters/consent_view.py</extracomment>
        <translation>Antwort: {person}</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Wie lautet die Antwort?</translation>
    </message>
    <message>
        <source>Only a clear yes keeps the recording going. Anything else stops it.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Nur bei einem klaren Ja wird weiter aufgezeichnet. Alles andere stoppt den Recorder.</translation>
    </message>
    <message>
        <source>Only a parent or guardian can accept. If neither is on the line, choose No.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Nur Sorgeberechtigte können einwilligen. Sonst wählen Sie Nein.</translation>
    </message>
    <message>
        <source>{done} of {all} answered. “Unclear” counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | {done}: 4 | {all}: 6 | desktop/presenters/consent_view.py</extracomment>
        <translation>{done} von {all} beantwortet. „Unklar“ gilt nicht als Einwilligung.</translation>
    </message>
    <message>
        <source>“Unclear” counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>„Unklar“ gilt nicht als Einwilligung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers from {day} are still valid. Is this the same person?</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | {day}: 12 Oct 2026 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>Eine Antwort vom {day} gilt noch. Ist es dieselbe Person?</numerusform>
            <numerusform>{n} Antworten vom {day} gelten noch. Ist es dieselbe Person?</numerusform>
        </translation>
    </message>
    <message>
        <source>{purpose}: {answer}, expired {until}. Ask again.</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {answer}: Accepted on 12 Oct 2026 | {until}: 12 Oct 2027 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {answer}, abgelaufen am {until}. Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>{purpose}: {answer}, valid for all calls until {until}</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {answer}: Accepted on 12 Oct 2026 | {until}: 12 Oct 2027 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {answer}, gilt für alle Anrufe bis {until}</translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {answer}: Accepted on 12 Oct 2026 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {answer}</translation>
    </message>
    <message>
        <source>{person}: {answer}</source>
        <extracomment>panel, card for the customer's answers | {person}: person 2 | {answer}: Accepted on 12 Oct 2026 | desktop/presenters/consent_view.py</extracomment>
        <translation>{person}: {answer}</translation>
    </message>
    <message>
        <source>Recorded from {start} to {end}, before consent was withdrawn.</source>
        <extracomment>panel, card for the customer's answers | {start}: 14:05:02 | {end}: 14:09:31 | desktop/presenters/consent_view.py</extracomment>
        <translation>Aufgezeichnet von {start} bis {end}, vor dem Widerruf.</translation>
    </message>
    <message>
        <source>Recorded from {start} to {end}, before the answer was corrected.</source>
        <extracomment>panel, card for the customer's answers | {start}: 14:05:02 | {end}: 14:09:31 | desktop/presenters/consent_view.py</extracomment>
        <translation>Aufgenommen von {start} bis {end}, bevor die Antwort korrigiert wurde.</translation>
    </message>
    <message>
        <source>Keep or erase what was recorded before?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Bisherige Aufzeichnung behalten oder löschen?</translation>
    </message>
    <message>
        <source>Erasing is a request to the recorder. It counts only once the recorder confirms it.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Löschen ist ein Auftrag. Er gilt erst als erledigt, wenn der Recorder ihn bestätigt.</translation>
    </message>
    <message>
        <source>{purpose}, {person}</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {person}: person 2 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}, {person}</translation>
    </message>
    <message>
        <source>{purpose}: earlier recording</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: frühere Aufzeichnung</translation>
    </message>
    <message>
        <source>erased, confirmed</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>gelöscht, bestätigt</translation>
    </message>
    <message>
        <source>erasure not confirmed</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Löschung unbestätigt</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>Assigned to {name}.</source>
        <extracomment>review of a contact: line under the head, what became of handing it to somebody | {name}: Ms Okafor | desktop/presenters/contact_others.py</extracomment>
        <translation>{name} zugewiesen.</translation>
    </message>
    <message>
        <source>{name} was faster and works on this contact.</source>
        <extracomment>review of a contact: line under the head, what became of handing it to somebody | {name}: Ms Okafor | desktop/presenters/contact_others.py</extracomment>
        <translation>{name} war schneller und bearbeitet diesen Kontakt.</translation>
    </message>
    <message>
        <source>Said on this call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>In diesem Gespräch gesagt</translation>
    </message>
    <message>
        <source>From the customer's account</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Aus dem Kundenkonto</translation>
    </message>
    <message>
        <source>From the phone network</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Aus dem Telefonnetz</translation>
    </message>
    <message>
        <source>From the area code, which tells only where the number was issued</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Aus der Vorwahl; sie sagt nur, wo die Nummer vergeben wurde</translation>
    </message>
    <message>
        <source>A parent or guardian answers</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Eine sorgeberechtigte Person antwortet</translation>
    </message>
    <message>
        <source>An authorised representative answers</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Eine bevollmächtigte Person antwortet</translation>
    </message>
    <message>
        <source>An entry about the location can't be read, so no location counts as known.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Ein Eintrag zum Ort ist nicht lesbar. Darum gilt kein Ort als bekannt.</translation>
    </message>
    <message>
        <source>Until it is known, the strictest rule applies.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Bis er bekannt ist, gilt die strengste Regel.</translation>
    </message>
    <message>
        <source>Another location applies its rule at once. What you told the customer still applies.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Bei einem anderen Ort gilt sofort dessen Regel. Was Sie Ihrem Gegenüber gesagt haben, gilt weiter.</translation>
    </message>
    <message>
        <source>May be under age: only a parent or guardian can consent.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Vielleicht minderjährig: Nur Sorgeberechtigte können einwilligen.</translation>
    </message>
    <message>
        <source>The customer: {name}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {name}: Ms Okafor | desktop/presenters/context_view.py</extracomment>
        <translation>Ihr Gegenüber: {name}</translation>
    </message>
    <message>
        <source>The customer</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Ihr Gegenüber</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {n}: 3 | desktop/presenters/context_view.py</extracomment>
        <translation>Person {n}</translation>
    </message>
    <message>
        <source>Another person</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Eine weitere Person</translation>
    </message>
    <message>
        <source>Person {n} left the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {n}: 3 | desktop/presenters/context_view.py</extracomment>
        <translation>Person {n} nicht mehr im Gespräch</translation>
    </message>
    <message>
        <source>Another person left the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Eine weitere Person nicht mehr im Gespräch</translation>
    </message>
    <message>
        <source>No rule has been applied yet</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Noch keine Regel angewendet</translation>
    </message>
    <message>
        <source>{pack}, applied at {time}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {pack}: Policy pack, fingerprint 7f3a09c2d1e4 | {time}: 14:05 | desktop/presenters/context_view.py</extracomment>
        <translation>{pack}, angewendet um {time}</translation>
    </message>
    <message>
        <source>Policy pack {version}, in force since {date}, applied at {time}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {version}: 3 | {date}: 24 Nov 2026 | {time}: 14:05 | desktop/presenters/context_view.py</extracomment>
        <translation>Regelpaket {version}, in Kraft seit {date}, angewendet um {time}</translation>
    </message>
    <message>
        <source>Someone joined the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Weitere Person im Gespräch</translation>
    </message>
    <message>
        <source>Customer may be under age</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Vielleicht minderjährig</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Email address</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Ask for it again, and change what is wrong.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Fragen Sie noch einmal nach und ändern Sie, was falsch ist.</translation>
    </message>
    <message>
        <source>Read it again, slowly, and spell it.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Lesen Sie es noch einmal langsam vor und buchstabieren Sie es.</translation>
    </message>
    <message>
        <source>Type what the customer says first.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Tippen Sie zuerst ein, was der Kunde sagt.</translation>
    </message>
    <message>
        <source>Payment data, passwords and codes are not kept here. The field was emptied.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Zahlungsdaten, Passwörter und Codes werden hier nicht gespeichert. Das Feld wurde geleert.</translation>
    </message>
    <message>
        <source>This could not be checked for payment data, so it was not taken. Try again.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Dies konnte nicht auf Zahlungsdaten geprüft werden und wurde deshalb nicht übernommen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Kept with the request. Not sent: no system is connected for this.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Beim Antrag gespeichert. Nicht gesendet: Dafür ist kein System verbunden.</translation>
    </message>
    <message>
        <source>Kept with the request once it is right. Not sent: no system is connected for this.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Wird beim Antrag gespeichert, sobald es richtig ist. Nicht gesendet: Dafür ist kein System verbunden.</translation>
    </message>
    <message>
        <source>Correct customer data</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Daten berichtigen</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Correct: {field}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | desktop/presenters/correction_view.py</extracomment>
        <translation>Berichtigen: {field}</translation>
    </message>
    <message>
        <source>We have now</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Wir haben jetzt</translation>
    </message>
    <message>
        <source>hidden again in {n} s</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {n}: 3 | desktop/presenters/correction_view.py</extracomment>
        <translation>verdeckt in {n} s</translation>
    </message>
    <message>
        <source>Customer says</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Der Kunde sagt</translation>
    </message>
    <message>
        <source>Read it back</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Zur Kontrolle vorlesen</translation>
    </message>
    <message>
        <source>“I have written: {value}. Is that right?”</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {value}: matches the log: recorded | desktop/presenters/correction_view.py</extracomment>
        <translation>„Ich habe geschrieben: {value}. Ist das richtig?“</translation>
    </message>
    <message>
        <source>Spelled: {letters}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {letters}: V O G E L | desktop/presenters/correction_view.py</extracomment>
        <translation>Buchstabiert: {letters}</translation>
    </message>
    <message>
        <source>One field</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Ein Feld</translation>
    </message>
    <message>
        <source>Confirmed: {field}. Fingerprint {after}.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | {after}: 81D0 44BE | desktop/presenters/correction_view.py</extracomment>
        <translation>Bestätigt: {field}. Fingerabdruck {after}.</translation>
    </message>
    <message>
        <source>Confirmed: {field}. Fingerprints {before} before, {after} after.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | {before}: 3F9A 12C7 | {after}: 81D0 44BE | desktop/presenters/correction_view.py</extracomment>
        <translation>Bestätigt: {field}. Fingerabdruck vorher {before}, nachher {after}.</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Which entry is wrong?</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Welcher Eintrag ist falsch?</translation>
    </message>
    <message>
        <source>still to choose</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>No connected system told us.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Kein verbundenes System hat es uns mitgeteilt.</translation>
    </message>
    <message>
        <source>Fingerprint before: {signs}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {signs}: 3F9A 12C7 | desktop/presenters/correction_view.py</extracomment>
        <translation>Fingerabdruck vorher: {signs}</translation>
    </message>
    <message>
        <source>Fingerprint after: made when the customer says it is right</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Fingerabdruck nachher: entsteht, wenn der Kunde bestätigt</translation>
    </message>
    <message>
        <source>Choose a decision and add a comment.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Wählen Sie eine Entscheidung, und schreiben Sie einen Kommentar.</translation>
    </message>
    <message>
        <source>Add a comment.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Schreiben Sie einen Kommentar.</translation>
    </message>
    <message>
        <source>All flags on this contact are resolved.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Alle Markierungen dieses Kontakts sind entschieden.</translation>
    </message>
    <message>
        <source>A flag on this contact is in a calibration round you judge in. Resolve it when the round is over.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Eine Markierung dieses Kontakts ist in einer Kalibrierungsrunde, in der Sie urteilen. Entscheiden Sie sie nach dem Ende der Runde.</translation>
    </message>
    <message>
        <source>The agent disputes your decision on this flag, so another supervisor resolves it now.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Ihre Entscheidung zu dieser Markierung wurde angefochten. Deshalb entscheidet jetzt eine andere Teamleitung.</translation>
    </message>
    <message>
        <source>You gave the second opinion on this flag, so another supervisor resolves it now.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Die Zweitmeinung zu dieser Markierung stammt von Ihnen. Deshalb entscheidet jetzt eine andere Teamleitung.</translation>
    </message>
    <message>
        <source>{flag}: {decision}. {comment}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {flag}: Disclosure late | {decision}: dismissed | {comment}: The notice was read after the transfer. | desktop/presenters/decision_view.py</extracomment>
        <translation>{flag}: {decision}. {comment}</translation>
    </message>
    <message>
        <source>Add a new decision</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Neue Entscheidung hinzufügen</translation>
    </message>
    <message>
        <source>New decision: {flag}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {flag}: Disclosure late | desktop/presenters/decision_view.py</extracomment>
        <translation>Neue Entscheidung: {flag}</translation>
    </message>
    <message>
        <source>The agent disputes the decision</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Die Entscheidung wird angefochten</translation>
    </message>
    <message>
        <source>The agent replied</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Stellungnahme der Agentin oder des Agenten</translation>
    </message>
    <message>
        <source>{what}: {flag}, {at}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {what}: 26 of 26 contacts, due first | {flag}: Disclosure late | {at}: 14:05 | desktop/presenters/decision_view.py</extracomment>
        <translation>{what}: {flag}, {at}</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>Anrufzeiten</translation>
    </message>
    <message>
        <source>To do now</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>Jetzt zu tun</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The customer's local time is unknown. Calling hours apply.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>Die Ortszeit Ihres Gegenübers ist unbekannt. Es gelten Anrufzeiten.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls aren't allowed now.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | desktop/presenters/duty_view.py</extracomment>
        <translation>Ortszeit Ihres Gegenübers: {time}. Anrufe sind jetzt nicht erlaubt.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls are allowed until {then}.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | {then}: 20:00 | desktop/presenters/duty_view.py</extracomment>
        <translation>Ortszeit Ihres Gegenübers: {time}. Anrufe erlaubt bis {then}.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls are allowed from {then}.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | {then}: 20:00 | desktop/presenters/duty_view.py</extracomment>
        <translation>Ortszeit Ihres Gegenübers: {time}. Anrufe erlaubt ab {then}.</translation>
    </message>
    <message numerus="yes">
        <source>{duty} ({n} more)</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {duty}: Stop the recording. | {n}: 3 | desktop/presenters/duty_view.py</extracomment>
        <translation>
            <numerusform>{duty} (1 weitere)</numerusform>
            <numerusform>{duty} ({n} weitere)</numerusform>
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
        <translation>Es wurde nichts gespeichert. {why}</translation>
    </message>
    <message>
        <source>Notes can't be checked</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Notizen lassen sich nicht prüfen</translation>
    </message>
    <message>
        <source>The rules can't be looked up</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Die Regeln lassen sich nicht abfragen</translation>
    </message>
    <message>
        <source>Recorder control isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Die Steuerung des Recorders funktioniert nicht</translation>
    </message>
    <message>
        <source>Part of the phone connection isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Ein Teil der Telefonverbindung funktioniert nicht</translation>
    </message>
    <message>
        <source>Saving isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Das Speichern funktioniert nicht</translation>
    </message>
    <message>
        <source>Sending to the server isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Das Senden an den Server funktioniert nicht</translation>
    </message>
    <message>
        <source>The receipt isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Der Beleg funktioniert nicht</translation>
    </message>
    <message>
        <source>The recording check isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Die Prüfung der Aufzeichnung funktioniert nicht</translation>
    </message>
    <message>
        <source>The payment step isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Der Zahlungsschritt funktioniert nicht</translation>
    </message>
    <message>
        <source>Customer data isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Die Kundendaten funktionieren nicht</translation>
    </message>
    <message>
        <source>Part of the consent flow isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Ein Teil der Einwilligungsabfrage funktioniert nicht</translation>
    </message>
    <message>
        <source>The end-of-call check isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Die Prüfung am Gesprächsende funktioniert nicht</translation>
    </message>
    <message>
        <source>Part of this window isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Ein Teil dieses Fensters funktioniert nicht</translation>
    </message>
    <message>
        <source>Your call isn't affected. Tell IT what you were doing.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Ihr Gespräch ist nicht betroffen. Sagen Sie der IT, was Sie gerade getan haben.</translation>
    </message>
    <message>
        <source>What can't be checked isn't saved. Your call isn't affected. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Was nicht geprüft werden kann, wird nicht gespeichert. Ihr Gespräch ist nicht betroffen. Informieren Sie die IT.</translation>
    </message>
    <message>
        <source>The strictest rules apply to this call. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Für dieses Gespräch gelten die strengsten Regeln. Informieren Sie die IT.</translation>
    </message>
    <message>
        <source>Treat this call as being recorded. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Behandeln Sie dieses Gespräch als aufgezeichnet. Informieren Sie die IT.</translation>
    </message>
    <message>
        <source>Check that the call shown here is the one you are on. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Prüfen Sie, ob das hier gezeigte Gespräch das ist, das Sie führen. Informieren Sie die IT.</translation>
    </message>
    <message>
        <source>What happens on the call is kept in memory and saved later. Don't close Agent Assist. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Was im Gespräch geschieht, bleibt im Arbeitsspeicher und wird später gespeichert. Schließen Sie Agent Assist nicht. Informieren Sie die IT.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and sent later. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Alles ist auf diesem Computer gespeichert und wird später gesendet. Informieren Sie die IT.</translation>
    </message>
    <message>
        <source>Before the customer reads out a card, check that recording has stopped. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Prüfen Sie, bevor der Kunde eine Karte vorliest, ob die Aufzeichnung angehalten ist. Informieren Sie die IT.</translation>
    </message>
    <message>
        <source>Recorder not confirmed</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Recorder nicht bestätigt</translation>
    </message>
    <message>
        <source>Recorder state unknown</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>This step can't be shown</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Dieser Schritt lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Agent Assist still follows your call.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Agent Assist verfolgt Ihr Gespräch weiter.</translation>
    </message>
    <message>
        <source>Carry on with your call. Tell IT what you were doing.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Führen Sie Ihr Gespräch weiter. Sagen Sie der IT, was Sie gerade getan haben.</translation>
    </message>
    <message>
        <source>Finish this call</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Dieses Gespräch abschließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{opened} opened, {needs} needed for this purpose</source>
        <extracomment>panel, card with the customer's data | {opened}: 4 | {needs}: 2 | desktop/presenters/fields.py</extracomment>
        <translation>{opened} geöffnet, {needs} für diesen Zweck nötig</translation>
    </message>
    <message>
        <source>Reason logged: {reason}</source>
        <extracomment>panel, card with the customer's data | {reason}: to answer a complaint | desktop/presenters/fields.py</extracomment>
        <translation>Grund protokolliert: {reason}</translation>
    </message>
    <message>
        <source>The CRM sent no data for this call.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>Das CRM hat für diesen Anruf keine Daten gesendet.</translation>
    </message>
    <message>
        <source>Payment data can't be revealed.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>Zahlungsdaten werden nie angezeigt.</translation>
    </message>
    <message>
        <source>Not needed for this purpose.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>Für diesen Zweck nicht nötig.</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Identität prüfen</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Eine Frage beantworten</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Anyone watching a shared screen may see this.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Wer einen geteilten Bildschirm sieht, sieht das vielleicht auch.</translation>
    </message>
    <message>
        <source>Anyone watching a shared screen can see this. This system can't hide it.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Bei geteiltem Bildschirm sehen andere dies: Dieses System kann es nicht verbergen.</translation>
    </message>
    <message>
        <source>Welcome to Agent Assist</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Willkommen bei Agent Assist</translation>
    </message>
    <message>
        <source>Connect this computer</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Diesen Computer verbinden</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Try a practice call</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Einen Übungsanruf ausprobieren</translation>
    </message>
    <message>
        <source>It shows what to say before a call is recorded, and checks that the recorder does what the customer said.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Es zeigt, was vor einer Aufzeichnung zu sagen ist, und prüft, ob der Recorder tut, was Ihr Gegenüber gesagt hat.</translation>
    </message>
    <message>
        <source>Your IT team sent you a code or a link, which works once, for 24 hours. If you have none, ask them.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Ihre IT hat Ihnen einen Code oder Link geschickt, der einmal gilt, 24 Stunden lang. Haben Sie keinen, fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>Your IT team has set this computer up. There is nothing to type.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Ihre IT hat diesen Computer eingerichtet. Sie müssen nichts eingeben.</translation>
    </message>
    <message>
        <source>The code can be kept once your keyring is open.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Der Code kann bewahrt werden, sobald Ihr Schlüsselbund offen ist.</translation>
    </message>
    <message>
        <source>This computer is known to the server.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Der Server kennt diesen Computer.</translation>
    </message>
    <message>
        <source>Three minutes, with a made-up customer. You can practise again at any time: More (M), Practice call.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Drei Minuten mit einer erfundenen Kundin. Sie können jederzeit wieder üben: Mehr (M), Übungsanruf.</translation>
    </message>
    <message>
        <source>Do this later</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Später erledigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Wird verbunden …</translation>
    </message>
    <message>
        <source>Start practice</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>About four minutes, with a practice call.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Etwa vier Minuten, mit einem Übungsanruf.</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Alles ist bereit.</translation>
    </message>
    <message>
        <source>You can go on. Some things could be better, or can't be known yet.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Sie können weitermachen. Manches könnte besser sein oder ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Something needs you, or IT, before calls work as they should.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Etwas braucht Sie oder die IT, damit Anrufe richtig funktionieren.</translation>
    </message>
    <message>
        <source>The code that IT left on this computer can't be read.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Der Code der IT auf diesem Computer ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Ask IT for a code, and type it here.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Bitten Sie die IT um einen Code, und geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Connected for {agent}</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | {agent}: Maya Lindqvist | desktop/presenters/first_start.py</extracomment>
        <translation>Verbunden für {agent}</translation>
    </message>
    <message>
        <source>This link can't be read.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Dieser Link ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Copy the whole link, or type the code.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Kopieren Sie den ganzen Link, oder geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, tell IT this code: {code}</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | {code}: recorder_unreachable | desktop/presenters/first_start.py</extracomment>
        <translation>Versuchen Sie es erneut. Klappt es wieder nicht, nennen Sie der IT diesen Code: {code}</translation>
    </message>
    <message>
        <source>This computer could not be connected.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Dieser Computer konnte nicht verbunden werden.</translation>
    </message>
    <message>
        <source>The server didn't accept this code.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Der Server hat diesen Code nicht angenommen.</translation>
    </message>
    <message>
        <source>It may be mistyped, used already, or expired. Check it, or ask IT for a new one.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Er ist vielleicht vertippt, schon benutzt oder abgelaufen. Prüfen Sie ihn, oder bitten Sie die IT um einen neuen.</translation>
    </message>
    <message>
        <source>The server can't be reached.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>What you typed is kept. Check the address and the network, then try again.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Ihre Eingaben bleiben stehen. Prüfen Sie Adresse und Netz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This isn't the address of a server.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Das ist keine Serveradresse.</translation>
    </message>
    <message>
        <source>It begins with https://. Copy it from what IT sent you.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Sie beginnt mit https://. Kopieren Sie sie aus der Nachricht der IT.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing can be kept without its key.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut. Ohne seinen Schlüssel bleibt nichts erhalten.</translation>
    </message>
    <message>
        <source>Tell IT. Nothing is saved without one.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Sagen Sie es der IT. Ohne ihn wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>This computer is connected already.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Dieser Computer ist schon verbunden.</translation>
    </message>
    <message>
        <source>Quit Agent Assist, and start it again.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Beenden Sie Agent Assist, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The server speaks a newer version.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Der Server spricht eine neuere Version.</translation>
    </message>
    <message>
        <source>Ask IT to update Agent Assist on this computer.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Bitten Sie die IT, Agent Assist hier zu aktualisieren.</translation>
    </message>
    <message>
        <source>{n} s after recording started</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>{n} s nach Beginn der Aufzeichnung</translation>
    </message>
    <message>
        <source>recorded for {n} s</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>{n} s lang aufgezeichnet</translation>
    </message>
    <message>
        <source>the customer was told</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>der Kunde wurde informiert</translation>
    </message>
    <message>
        <source>the customer was not told</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>der Kunde wurde nicht informiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields opened</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>1 Feld geöffnet</numerusform>
            <numerusform>{n} Felder geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>open for {n} s</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>{n} s lang offen</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps failed</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>1 Schritt fehlgeschlagen</numerusform>
            <numerusform>{n} Schritte fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>open, location unknown</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>offen, Ort unbekannt</translation>
    </message>
    <message>
        <source>answer due {day}</source>
        <extracomment>review, the fact behind a flag | {day}: 12 Oct 2026 | desktop/presenters/flag_words.py</extracomment>
        <translation>Antwort fällig am {day}</translation>
    </message>
    <message>
        <source>answer due {day}, location unknown</source>
        <extracomment>review, the fact behind a flag | {day}: 12 Oct 2026 | desktop/presenters/flag_words.py</extracomment>
        <translation>Antwort fällig am {day}, Ort unbekannt</translation>
    </message>
    <message>
        <source>nobody was singled out</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>niemand wurde ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>one of {n} calls drawn that day; nobody was singled out</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>der einzige an dem Tag gezogene Anruf; niemand wurde ausgewählt</numerusform>
            <numerusform>einer von {n} an dem Tag gezogenen Anrufen; niemand wurde ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>{n} items removed before saving</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>1 Angabe vor dem Speichern entfernt</numerusform>
            <numerusform>{n} Angaben vor dem Speichern entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Agent Assist</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Agent Assist anzeigen</translation>
    </message>
    <message>
        <source>Payment step: pause or resume</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Zahlungsschritt: pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Withdraw all consents</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Alle Einwilligungen widerrufen</translation>
    </message>
    <message>
        <source>this system has not allowed it yet</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>dieses System hat sie noch nicht erlaubt</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>ein anderes Programm verwendet sie</translation>
    </message>
    <message>
        <source>this keyboard has no such key</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>diese Tastatur hat keine solche Taste</translation>
    </message>
    <message>
        <source>this keyboard types a character with it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>diese Tastatur schreibt damit ein Zeichen</translation>
    </message>
    <message>
        <source>it was not allowed</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>sie wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>this system offers no such keys</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>dieses System bietet solche Tasten nicht an</translation>
    </message>
    <message>
        <source>the system did not accept it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>das System hat sie nicht angenommen</translation>
    </message>
    <message>
        <source>Doesn't work: {reason}</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | {reason}: to answer a complaint | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Funktioniert nicht: {reason}</translation>
    </message>
    <message>
        <source>{keys}: {reason}. F1 lists your keys.</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | {keys}: Ctrl+Shift+F9 | {reason}: to answer a complaint | desktop/presenters/global_keys_view.py</extracomment>
        <translation>{keys}: {reason}. F1 zeigt Ihre Tasten.</translation>
    </message>
    <message>
        <source>Not every key works in other windows</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Nicht jede Taste funktioniert in anderen Fenstern</translation>
    </message>
    <message>
        <source>On a call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Im Gespräch: {number}</translation>
    </message>
    <message>
        <source>Outgoing call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Ausgehender Anruf: {number}</translation>
    </message>
    <message>
        <source>Incoming call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Eingehender Anruf: {number}</translation>
    </message>
    <message>
        <source>Another call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Weiterer Anruf: {number}</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>keine Rufnummer</translation>
    </message>
    <message>
        <source>number ending in {digits}</source>
        <extracomment>what a screen reader says by itself during a call | {digits}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Rufnummer endet auf {digits}</translation>
    </message>
    <message>
        <source>That is not what was asked of the recorder.</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>Das wurde vom Recorder nicht verlangt.</translation>
    </message>
    <message>
        <source>Answer {n} of {of}</source>
        <extracomment>what a screen reader says by itself during a call | {n}: 3 | {of}: 3 | desktop/presenters/heard.py</extracomment>
        <translation>Antwort {n} von {of}</translation>
    </message>
    <message>
        <source>Z takes it back.</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <extracomment>what a screen reader says by itself during a call | {label}: Date of birth | {value}: matches the log: recorded | desktop/presenters/heard.py</extracomment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>You may record</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Aufnahme erlaubt</translation>
    </message>
    <message>
        <source>Say it first</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Erst ansagen</translation>
    </message>
    <message>
        <source>Say it at once</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Sofort ansagen</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>Ask first, twice</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Zweimal fragen</translation>
    </message>
    <message>
        <source>Location unknown</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Ort unbekannt</translation>
    </message>
    <message>
        <source>Location without a rule</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Ort ohne Regel</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>On the line</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>In der Leitung</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Under age?</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Minderjährig?</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | {n}: 3 | desktop/presenters/in_force_view.py</extracomment>
        <translation>
            <numerusform>1 Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, by area code</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | {place}: Germany | desktop/presenters/in_force_view.py</extracomment>
        <translation>{place}, laut Vorwahl</translation>
    </message>
    <message>
        <source>You can add a note; what is saved stays as it is. Answers, location and result can't be changed any more.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Sie können eine Notiz hinzufügen; Gespeichertes bleibt, wie es ist. Antworten, Ort und Ergebnis sind nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>Ended at {time}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Beendet um {time}</translation>
    </message>
    <message>
        <source>Ended at {time} · call {n} of {of}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | {n}: 3 | {of}: 3 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Beendet um {time} · Anruf {n} von {of}</translation>
    </message>
    <message>
        <source>Open here until {time}. Later your supervisor finds it in the review.</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Hier bis {time} zu öffnen. Danach findet Ihre Teamleitung ihn in der Prüfung.</translation>
    </message>
    <message>
        <source>Last call · {number} {line}</source>
        <extracomment>panel, card or line about a call that is finished | {number}: 0182 | {line}: Billing | desktop/presenters/last_call_view.py</extracomment>
        <translation>Letzter Anruf · {number} {line}</translation>
    </message>
    <message>
        <source>Last call · {number}</source>
        <extracomment>panel, card or line about a call that is finished | {number}: 0182 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Letzter Anruf · {number}</translation>
    </message>
    <message>
        <source>Ended at {time} · open until {until}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | {until}: 12 Oct 2027 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Beendet um {time} · offen bis {until}</translation>
    </message>
    <message>
        <source>Finished calls aren't shown here.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Beendete Anrufe werden hier nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>A finished call can be opened here for {n} minutes.</source>
        <extracomment>panel, card or line about a call that is finished | {n}: 3 | desktop/presenters/last_call_view.py</extracomment>
        <translation>
            <numerusform>Ein beendeter Anruf lässt sich hier 1 Minute lang öffnen.</numerusform>
            <numerusform>Ein beendeter Anruf lässt sich hier {n} Minuten lang öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished call to open</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Kein beendeter Anruf zu öffnen</translation>
    </message>
    <message>
        <source>Your supervisor finds earlier calls in the review.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Frühere Anrufe findet Ihre Teamleitung in der Prüfung.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Note saved at {time}; its text can't be read any more</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Notiz um {time} gespeichert; der Text ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>Note saved at {time}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Notiz um {time} gespeichert</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Zeichnet auf</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Privacy requests</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Anträge zum Datenschutz</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>That fits.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Das passt.</translation>
    </message>
    <message>
        <source>Better not.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Besser nicht.</translation>
    </message>
    <message>
        <source>Because a rule for your calls has changed</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Weil sich eine Regel für Ihre Anrufe geändert hat</translation>
    </message>
    <message>
        <source>Because a sentence was read faster than anyone can say it</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Weil ein Satz schneller gelesen wurde, als man sprechen kann</translation>
    </message>
    <message>
        <source>Then it is done</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Danach ist sie abgeschlossen</translation>
    </message>
    <message>
        <source>Comes back on {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Kommt wieder am {day}</translation>
    </message>
    <message>
        <source>No lessons are offered; you can read any of them.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Es werden keine Lektionen angeboten; lesen können Sie jede.</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags of a kind offer a lesson</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>
            <numerusform>Eine Markierung bietet eine Lektion an</numerusform>
            <numerusform>{n} Markierungen einer Art bieten eine Lektion an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} a week at most</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>
            <numerusform>höchstens eine pro Woche</numerusform>
            <numerusform>höchstens {n} pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>{flags}, {weekly}, for everyone alike.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {flags}: One flag offers a lesson | {weekly}: 2 a week at most | desktop/presenters/lessons_view.py</extracomment>
        <translation>{flags}, {weekly}, für alle gleich.</translation>
    </message>
    <message>
        <source>{rule} Set by: {who}.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {rule}: Consent needed | {who}: Jordan Lee | desktop/presenters/lessons_view.py</extracomment>
        <translation>{rule} Festgelegt von: {who}.</translation>
    </message>
    <message>
        <source>Agent Assist (default)</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Agent Assist (Standard)</translation>
    </message>
    <message>
        <source>Read {n} of {of} times</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | {of}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>{n} von {of} Malen gelesen</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>Back again: read {n} of {of} times</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | {of}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Wieder da: {n} von {of} Malen gelesen</translation>
    </message>
    <message>
        <source>Because of a flag: {flag}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {flag}: Disclosure late | desktop/presenters/lessons_view.py</extracomment>
        <translation>Wegen einer Markierung: {flag}</translation>
    </message>
    <message>
        <source>Source: our practice, not a law · checked {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Quelle: unsere Praxis, kein Gesetz · geprüft am {day}</translation>
    </message>
    <message>
        <source>Source: {citation} · checked {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {citation}: GDPR art. 7(3) | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Quelle: {citation} · geprüft am {day}</translation>
    </message>
    <message>
        <source>{trouble} You can go on; what you read now may be offered again.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {trouble}: The disk is full. | desktop/presenters/lessons_view.py</extracomment>
        <translation>{trouble} Sie können weiterlesen; was Sie jetzt lesen, wird vielleicht noch einmal angeboten.</translation>
    </message>
    <message>
        <source>Decision due {at}; a reply is read before</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | {at}: 14:05 | desktop/presenters/offers_view.py</extracomment>
        <translation>Entscheidung fällig {at}; Ihre Antwort wird vorher gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} new flags about you</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | {n}: 3 | desktop/presenters/offers_view.py</extracomment>
        <translation>
            <numerusform>1 neue Markierung zu Ihnen</numerusform>
            <numerusform>{n} neue Markierungen zu Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | desktop/presenters/offers_view.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>A lesson of one minute</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | desktop/presenters/offers_view.py</extracomment>
        <translation>Eine Lektion von einer Minute</translation>
    </message>
    <message>
        <source>No recorder connected</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Kein Recorder verbunden</translation>
    </message>
    <message>
        <source>Agent Assist is starting</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Agent Assist startet</translation>
    </message>
    <message>
        <source>Opening your saved data</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Lokaler Speicher wird geöffnet</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. It may be asking for your password in another window.</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt er in einem anderen Fenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Still opening your saved data</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Ihre gespeicherten Daten werden noch geöffnet</translation>
    </message>
    <message>
        <source>Calls are not logged until this is fixed.</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Bis das behoben ist, werden keine Anrufe protokolliert.</translation>
    </message>
    <message>
        <source>What customers said or wrote, their names and their numbers.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Was Kundinnen und Kunden gesagt oder geschrieben haben, ihre Namen und Nummern.</translation>
    </message>
    <message>
        <source>The log of each call. Your organisation gives you that on request.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Das Protokoll jedes Anrufs. Das gibt Ihnen Ihre Organisation auf Anfrage.</translation>
    </message>
    <message>
        <source>Your lessons: nobody else sees them, and no file does.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Ihre Lektionen: Niemand sonst sieht sie, und keine Datei enthält sie.</translation>
    </message>
    <message>
        <source>What other systems hold about you, such as the telephone system or the personnel office.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Was andere Systeme über Sie haben, etwa die Telefonanlage oder die Personalabteilung.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>not accepted</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>second opinion</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>coaching note</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Coaching-Notiz</translation>
    </message>
    <message>
        <source>reply or dispute</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Stellungnahme oder Anfechtung</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>Without a comment.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Ohne Kommentar.</translation>
    </message>
    <message>
        <source>Written on another computer, so the words are not here.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Auf einem anderen Computer geschrieben, deshalb fehlt der Wortlaut hier.</translation>
    </message>
    <message>
        <source>The customer's data was erased, so no words can be kept about this call.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Die Kundendaten wurden gelöscht, deshalb kann zu diesem Anruf kein Text gespeichert werden.</translation>
    </message>
    <message>
        <source>This kind of flag comes from a newer version of Agent Assist. Ask IT for an update to answer it.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Diese Art von Markierung stammt aus einer neueren Version von Agent Assist. Bitten Sie die IT um ein Update, um darauf zu antworten.</translation>
    </message>
    <message>
        <source>Not accepted: this flag was disputed before, and that is possible once.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Nicht angenommen: Diese Markierung wurde schon einmal angefochten; das geht nur einmal.</translation>
    </message>
    <message>
        <source>Not accepted: the time to dispute this decision was over.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Nicht angenommen: Die Frist für eine Anfechtung dieser Entscheidung war vorbei.</translation>
    </message>
    <message>
        <source>Not accepted: there was no decision against you to dispute.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Nicht angenommen: Es gab keine Entscheidung gegen Sie, die anfechtbar wäre.</translation>
    </message>
    <message>
        <source>Not accepted by the server. Your words are still here; ask IT.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Vom Server nicht angenommen. Ihr Text ist noch hier; fragen Sie die IT.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Angefochten</translation>
    </message>
    <message>
        <source>Replied</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>dispute until {day}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {day}: 12 Oct 2026 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>anfechtbar bis {day}</translation>
    </message>
    <message>
        <source>nobody else can resolve it yet</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>noch kann niemand sonst entscheiden</translation>
    </message>
    <message>
        <source>someone else resolves it</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>jemand anderes entscheidet</translation>
    </message>
    <message>
        <source>decision due {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Entscheidung bis {at}</translation>
    </message>
    <message>
        <source>You disputed the decision</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Sie haben die Entscheidung angefochten</translation>
    </message>
    <message>
        <source>You replied</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Ihre Stellungnahme</translation>
    </message>
    <message>
        <source>{what}, {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {what}: 26 of 26 contacts, due first | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>{what}, {at}</translation>
    </message>
    <message>
        <source>Waiting to be sent. It is kept on this computer and goes with the next connection.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Wartet auf das Senden. Der Text ist auf diesem Computer gespeichert und geht mit der nächsten Verbindung hinaus.</translation>
    </message>
    <message>
        <source>It counts, but no other supervisor can resolve it at the moment. The flag stays open until one can.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Sie zählt, aber im Moment kann keine andere Teamleitung entscheiden. Die Markierung bleibt so lange offen.</translation>
    </message>
    <message>
        <source>{name}, {at} · {decision}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | {decision}: dismissed | desktop/presenters/own_flags_view.py</extracomment>
        <translation>{name}, {at} · {decision}</translation>
    </message>
    <message>
        <source>Second opinion by {name}, {at} · {decision}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | {decision}: dismissed | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Zweitmeinung von {name}, {at} · {decision}</translation>
    </message>
    <message>
        <source>It was given without seeing the decision, and does not change it.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Sie wurde ohne Kenntnis der Entscheidung abgegeben und ändert sie nicht.</translation>
    </message>
    <message>
        <source>Coaching note by {name}, {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Coaching-Notiz von {name}, {at}</translation>
    </message>
    <message>
        <source>It changes no decision.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Sie ändert keine Entscheidung.</translation>
    </message>
    <message>
        <source>It goes to another supervisor, not to {name}. Both decisions stay on record.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Sie geht an eine andere Teamleitung, nicht an {name}. Beide Entscheidungen bleiben im Protokoll.</translation>
    </message>
    <message>
        <source>Dispute this decision</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Diese Entscheidung anfechten</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {day}: 12 Oct 2026 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Send dispute</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Anfechtung senden</translation>
    </message>
    <message>
        <source>Whoever resolves the flag reads this first.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Wer die Markierung entscheidet, liest das zuerst.</translation>
    </message>
    <message>
        <source>Say how it was</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Sagen, wie es war</translation>
    </message>
    <message>
        <source>It stays beside the decision and changes nothing.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Es bleibt neben der Entscheidung stehen und ändert nichts.</translation>
    </message>
    <message>
        <source>Add your view</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Ihre Sicht ergänzen</translation>
    </message>
    <message>
        <source>Send reply</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Stellungnahme senden</translation>
    </message>
    <message>
        <source>It was resolved twice and is closed. You can still turn to {name}.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Es wurde zweimal entschieden und ist abgeschlossen. Sie können sich noch wenden an: {name}.</translation>
    </message>
    <message>
        <source>It was resolved twice and is closed.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Es wurde zweimal entschieden und ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>own record of an agent: what became of the saved file | {file}: contact-0182.pdf | desktop/presenters/own_record.py</extracomment>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Only the newest are shown. Your organisation can give you the rest.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Nur die neuesten werden gezeigt. Den Rest kann Ihnen Ihre Organisation geben.</translation>
    </message>
    <message>
        <source>Your organisation shows you openings at once. It could delay them, never hide one.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Ihre Organisation zeigt Ihnen Zugriffe sofort. Sie könnte sie verzögern, aber keinen verbergen.</translation>
    </message>
    <message numerus="yes">
        <source>Set by your organisation: openings are shown after {n} days. None is ever hidden.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>Von Ihrer Organisation festgelegt: Zugriffe werden nach einem Tag gezeigt. Keiner wird je verborgen.</numerusform>
            <numerusform>Von Ihrer Organisation festgelegt: Zugriffe werden nach {n} Tagen gezeigt. Keiner wird je verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has opened one of your calls. If somebody does, you see here who, when and why.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Niemand hat einen Ihrer Anrufe geöffnet. Tut es jemand, sehen Sie hier, wer, wann und warum.</translation>
    </message>
    <message numerus="yes">
        <source>No opening of your calls is old enough to be shown. Your organisation shows them after {n} days.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>Kein Zugriff auf Ihre Anrufe ist alt genug, um gezeigt zu werden. Ihre Organisation zeigt sie nach einem Tag.</numerusform>
            <numerusform>Kein Zugriff auf Ihre Anrufe ist alt genug, um gezeigt zu werden. Ihre Organisation zeigt sie nach {n} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by your organisation: no calls are drawn at random.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Von Ihrer Organisation festgelegt: Es werden keine Anrufe ausgelost.</translation>
    </message>
    <message>
        <source>Set by your organisation: {p} of calls without a flag are drawn at random. Nobody is chosen.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {p}: 98.7 | desktop/presenters/own_record_view.py</extracomment>
        <translation>Von Ihrer Organisation festgelegt: {p} der Anrufe ohne Markierung werden ausgelost. Niemand wird ausgewählt.</translation>
    </message>
    <message>
        <source>a call without a flag</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>ein Anruf ohne Markierung</translation>
    </message>
    <message numerus="yes">
        <source>{flag} and {n} more flags</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {flag}: Disclosure late | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>{flag} und 1 weitere Markierung</numerusform>
            <numerusform>{flag} und {n} weitere Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is not enrolled. Nothing is sent, and no decisions come in.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Dieser Computer ist nicht registriert. Es wird nichts gesendet, und es kommen keine Entscheidungen an.</translation>
    </message>
    <message>
        <source>Offline. What you send waits here. Decisions and openings may be missing.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Offline. Was Sie senden, wartet hier. Entscheidungen und Zugriffe können fehlen.</translation>
    </message>
    <message>
        <source>Offline. What you send waits here. Decisions and openings are known up to {at}.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {at}: 14:05 | desktop/presenters/own_record_view.py</extracomment>
        <translation>Offline. Was Sie senden, wartet hier. Entscheidungen und Zugriffe sind bekannt bis {at}.</translation>
    </message>
    <message>
        <source>The server was not reached since Agent Assist started, so newer openings may be missing.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Der Server wurde seit dem Start von Agent Assist nicht erreicht, deshalb können neuere Zugriffe fehlen.</translation>
    </message>
    <message>
        <source>Known up to {at}. A later opening appears with the next connection.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {at}: 14:05 | desktop/presenters/own_record_view.py</extracomment>
        <translation>Bekannt bis {at}. Ein späterer Zugriff erscheint mit der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Policy pack stays in use: no recent order</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>Regelpaket gilt weiter: keine neue Anordnung</translation>
    </message>
    <message>
        <source>Policy packs are ignored: the reviewer settings are wrong</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>Regelpakete werden ignoriert: Die Einstellungen zu den Prüfenden sind falsch</translation>
    </message>
    <message>
        <source>A policy pack was refused: {reason}</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | {reason}: to answer a complaint | desktop/presenters/pack_notice.py</extracomment>
        <translation>Ein Regelpaket wurde abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>the manifest can't be read</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>sein Manifest ist nicht lesbar</translation>
    </message>
    <message>
        <source>its files have been changed</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>seine Dateien wurden geändert</translation>
    </message>
    <message>
        <source>it isn't signed</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>es ist nicht signiert</translation>
    </message>
    <message>
        <source>a signature is invalid</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>eine Signatur ist ungültig</translation>
    </message>
    <message>
        <source>no trusted reviewer signed it</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>keine vertrauenswürdige Signatur</translation>
    </message>
    <message>
        <source>too few signatures</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>zu wenige Signaturen</translation>
    </message>
    <message>
        <source>its rules cannot be read</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>seine Regeln sind nicht lesbar</translation>
    </message>
    <message>
        <source>no trusted reviewer signed its order</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>keine vertrauenswürdige Person hat die Anordnung signiert</translation>
    </message>
    <message>
        <source>an older order was sent again</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>eine ältere Anordnung wurde erneut gesendet</translation>
    </message>
    <message>
        <source>it is older than the one in use</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>es ist älter als das verwendete</translation>
    </message>
    <message>
        <source>it isn't a policy pack</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>es ist kein Regelpaket</translation>
    </message>
    <message>
        <source>Creating the page …</source>
        <extracomment>review of a contact: what became of the page for the customer | desktop/presenters/page_saving.py</extracomment>
        <translation>Die Seite wird erstellt …</translation>
    </message>
    <message>
        <source>Privacy request</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Anfrage zum Datenschutz</translation>
    </message>
    <message>
        <source>not logged yet (R)</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>noch nicht erfasst (R)</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Noch nicht alles gespeichert</translation>
    </message>
    <message>
        <source>Prompts off</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Hinweise aus</translation>
    </message>
    <message>
        <source>ends in {n} s</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>endet in {n} s</translation>
    </message>
    <message>
        <source>Answers copied for the transfer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Antworten kopiert</translation>
    </message>
    <message>
        <source>Answers could not be copied</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Antworten nicht kopiert</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers captured</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>
            <numerusform>1 Antwort erfasst</numerusform>
            <numerusform>{n} Antworten erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn on the receipt page</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Auf der Belegseite widerrufen</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <extracomment>panel, during a call | {entry}: Someone joined | desktop/presenters/panel_view.py</extracomment>
        <translation>Zurückgenommen: {entry}</translation>
    </message>
    <message>
        <source>No call right now</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Gerade kein Anruf</translation>
    </message>
    <message>
        <source>The panel opens when a call comes in. It never takes the keyboard from your other windows.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Das Fenster öffnet sich bei einem Anruf. Ihre Tastatureingaben bleiben im anderen Programm.</translation>
    </message>
    <message>
        <source>New here? Try a practice call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Neu hier? Einen Übungsanruf ausprobieren</translation>
    </message>
    <message>
        <source>Phone not connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Telefon nicht verbunden</translation>
    </message>
    <message>
        <source>Phone connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Telefon verbunden</translation>
    </message>
    <message>
        <source>Waiting for your softphone: no call reported since the start</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Wartet auf Ihr Softphone: seit dem Start kein Anruf gemeldet</translation>
    </message>
    <message>
        <source>Your softphone last reported a call at {time}</source>
        <extracomment>panel, during a call | {time}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>Ihr Softphone meldete zuletzt um {time} einen Anruf</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>
            <numerusform>1 Regel</numerusform>
            <numerusform>{n} Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you answer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Bevor Sie abheben</translation>
    </message>
    <message>
        <source>Before the customer answers</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Bevor der Kunde abhebt</translation>
    </message>
    <message>
        <source>{script} · version {version} · about {n} s</source>
        <extracomment>panel, during a call | {script}: Consent question | {version}: 3 | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>{script} · Version {version} · etwa {n} s</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Der Anruf wird gehalten.</translation>
    </message>
    <message>
        <source>Recording won't stop: say this</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Stopp unmöglich: Sagen Sie das</translation>
    </message>
    <message>
        <source>Say this first</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Sagen Sie das zuerst</translation>
    </message>
    <message>
        <source>Say this again now</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Sagen Sie das jetzt noch einmal</translation>
    </message>
    <message>
        <source>Say this and offer the alternative</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Sagen Sie das, mit der Alternative</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Sagen Sie das</translation>
    </message>
    <message>
        <source>one answer per purpose</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>eine Antwort je Zweck</translation>
    </message>
    <message>
        <source>same answers again</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>dieselben Antworten noch einmal</translation>
    </message>
    <message>
        <source>On the call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Waiting for the recorder</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Warten auf den Recorder</translation>
    </message>
    <message>
        <source>Once recording is confirmed, ask again so that the question is on the recording.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Fragen Sie noch einmal, sobald die Aufzeichnung bestätigt ist.</translation>
    </message>
    <message>
        <source>{decision} {summary}</source>
        <extracomment>panel, during a call | {decision}: dismissed | {summary}: Ask before you record. | desktop/presenters/panel_view.py</extracomment>
        <translation>{decision} {summary}</translation>
    </message>
    <message>
        <source>The customer can withdraw: press W.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Kunde kann widerrufen: Taste W.</translation>
    </message>
    <message>
        <source>All answers captured</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Alle Antworten erfasst</translation>
    </message>
    <message>
        <source>The recorder hasn't responded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Der Recorder hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Start sent {age} ago, not confirmed. The call may not be recorded.</source>
        <extracomment>panel, during a call | {age}: 12 s | desktop/presenters/panel_view.py</extracomment>
        <translation>Start vor {age} gesendet, nicht bestätigt. Vielleicht wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Stop sent {age} ago, not confirmed. The call may still be recorded.</source>
        <extracomment>panel, during a call | {age}: 12 s | desktop/presenters/panel_view.py</extracomment>
        <translation>Stopp vor {age} gesendet, nicht bestätigt. Vielleicht wird noch aufgezeichnet.</translation>
    </message>
    <message>
        <source>Treat this call as not recorded. Carry on as usual.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Gehen Sie davon aus, dass nicht aufgezeichnet wird. Machen Sie wie gewohnt weiter.</translation>
    </message>
    <message>
        <source>Treat this call as still being recorded until the stop is confirmed.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Gehen Sie davon aus, dass weiter aufgezeichnet wird, bis der Stopp bestätigt ist.</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Don't tell the customer yet that it has stopped.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Sagen Sie noch nicht, dass die Aufzeichnung gestoppt ist.</translation>
    </message>
    <message>
        <source>Items masked in notes</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>In Notizen maskiert</translation>
    </message>
    <message>
        <source>{opened} opened, {needs} needed</source>
        <extracomment>panel, during a call | {opened}: 4 | {needs}: 2 | desktop/presenters/panel_view.py</extracomment>
        <translation>{opened} geöffnet, {needs} nötig</translation>
    </message>
    <message>
        <source>Customer data opened</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Kundendaten geöffnet</translation>
    </message>
    <message>
        <source>Flags on this call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Markierungen zu diesem Anruf</translation>
    </message>
    <message>
        <source>Recording check</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Kontrolle der Aufzeichnung</translation>
    </message>
    <message>
        <source>no recorder connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>kein Recorder verbunden</translation>
    </message>
    <message>
        <source>as you said, not verified</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>nach Ihrer Angabe, ungeprüft</translation>
    </message>
    <message>
        <source>matches the log in part</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>teilweise wie protokolliert</translation>
    </message>
    <message>
        <source>matches the log: recorded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>wie protokolliert: aufgezeichnet</translation>
    </message>
    <message>
        <source>matches the log: nothing recorded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>wie protokolliert: nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code. Calls are not logged until then.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Bitten Sie die IT um einen Einmalcode. Bis dahin werden keine Anrufe protokolliert.</translation>
    </message>
    <message>
        <source>Softphone not connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Keine Verbindung zum Softphone</translation>
    </message>
    <message>
        <source>Your entries are saved. Hold and hang-up are not detected.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Ihre Eingaben bleiben erhalten. Halten und Auflegen werden nicht erkannt.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and sent later. Review needs a connection.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Alles ist auf diesem Computer gespeichert und wird später gesendet. Die Prüfung braucht eine Verbindung.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Receipt for the customer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Beleg für Kundin oder Kunde</translation>
    </message>
    <message>
        <source>Enter it when the customer mentions it. Stricter rules there apply at once.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Tragen Sie ihn ein, sobald er genannt wird. Strengere Regeln gelten sofort.</translation>
    </message>
    <message>
        <source>Where is the customer?</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Wo ist Ihr Gegenüber?</translation>
    </message>
    <message>
        <source>Where is {person}?</source>
        <extracomment>panel, during a call | {person}: person 2 | desktop/presenters/panel_view.py</extracomment>
        <translation>Wo ist {person}?</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>changed since {at}</source>
        <extracomment>panel, during a call | {at}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>geändert seit {at}</translation>
    </message>
    <message>
        <source>saved at {at}</source>
        <extracomment>panel, during a call | {at}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>gespeichert um {at}</translation>
    </message>
    <message>
        <source>Free up disk space, then press the button to save again.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Geben Sie Speicherplatz frei, und klicken Sie auf die Schaltfläche, um erneut zu speichern.</translation>
    </message>
    <message>
        <source>Press the button to save again. If this keeps happening, tell IT before you close Agent Assist.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Klicken Sie auf die Schaltfläche, um erneut zu speichern. Passiert es wieder, informieren Sie die IT, bevor Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>A note isn't saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Eine Notiz ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>It is only in memory until then.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Bis dahin ist sie nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Your last entry was not saved.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Der letzte Eintrag wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your last entry may not be saved.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Der letzte Eintrag ist vielleicht nicht gespeichert.</translation>
    </message>
    <message>
        <source>You said the recorder is paused. Nothing else can confirm it.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Nach Ihrer Angabe ist der Recorder pausiert. Anders lässt sich das nicht prüfen.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>must keep recording</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>läuft vorschriftsgemäß weiter</translation>
    </message>
    <message>
        <source>no recorder</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>kein Recorder</translation>
    </message>
    <message>
        <source>pausing</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>wird pausiert</translation>
    </message>
    <message>
        <source>not recording</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>zeichnet nicht auf</translation>
    </message>
    <message>
        <source>paused {n} s</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/presenters/payment_view.py</extracomment>
        <translation>pausiert {n} s</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>pausiert (Ihre Angabe)</translation>
    </message>
    <message>
        <source>off, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>aus (Ihre Angabe)</translation>
    </message>
    <message>
        <source>still recording, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>läuft weiter (Ihre Angabe)</translation>
    </message>
    <message>
        <source>being hidden …</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>wird geschützt …</translation>
    </message>
    <message>
        <source>hidden from screen capture</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>vor Aufnahme geschützt</translation>
    </message>
    <message>
        <source>can't be hidden on this system</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>hier nicht geschützt</translation>
    </message>
    <message>
        <source>Don't take card details aloud</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Kartendaten nicht laut nennen lassen</translation>
    </message>
    <message>
        <source>This call must be recorded in full. Have the customer key in the number, or send a payment link.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Dieser Anruf muss vollständig aufgezeichnet werden. Lassen Sie die Nummer eintippen, oder senden Sie einen Zahlungslink.</translation>
    </message>
    <message>
        <source>Take the card number now</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Fragen Sie jetzt nach der Kartennummer</translation>
    </message>
    <message>
        <source>Nothing is stored while this step is open.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Solange dieser Schritt offen ist, wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Warten Sie einen Moment</translation>
    </message>
    <message>
        <source>Pausing the recorder …</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Der Recorder wird pausiert.</translation>
    </message>
    <message>
        <source>Do not take the number yet</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Fragen Sie noch nicht nach der Nummer</translation>
    </message>
    <message>
        <source>The pause is not confirmed. Treat the call as still recorded.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Die Pause ist nicht bestätigt. Gehen Sie davon aus, dass aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Digits typed here are not sent anywhere.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Hier getippte Ziffern werden nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits sent to the payment page.</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/presenters/payment_view.py</extracomment>
        <translation>
            <numerusform>1 Ziffer an die Zahlungsseite übermittelt.</numerusform>
            <numerusform>{n} Ziffern an die Zahlungsseite übermittelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say the sentence</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Den Satz sagen</translation>
    </message>
    <message>
        <source>Enter the answers</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Die Antworten eingeben</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Pause for a card number</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Für eine Kartennummer pausieren</translation>
    </message>
    <message>
        <source>Change the place</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Den Ort ändern</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Finish the call</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Den Anruf abschließen</translation>
    </message>
    <message>
        <source>“Hello, this is Ms Okafor. I have a question about my bill.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>„Guten Tag, hier ist Frau Okafor. Ich habe eine Frage zu meiner Rechnung.“</translation>
    </message>
    <message>
        <source>“For quality, yes. For training, no thank you. A transcript? I'm not sure.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>„Für die Qualität, ja. Für Schulungen nein, danke. Eine Mitschrift? Ich weiß nicht.“</translation>
    </message>
    <message>
        <source>“Sorry, I've thought about it. No transcript, please.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>„Entschuldigung, ich habe es mir überlegt. Bitte keine Mitschrift.“</translation>
    </message>
    <message>
        <source>“I'd like to pay by card. Are you ready for the number?”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>„Ich möchte mit Karte zahlen. Sind Sie bereit für die Nummer?“</translation>
    </message>
    <message>
        <source>“By the way, I'm in Austria this week.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>„Übrigens, ich bin diese Woche in Österreich.“</translation>
    </message>
    <message>
        <source>“I'd rather not be recorded any longer.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>„Ich möchte nicht länger aufgezeichnet werden.“</translation>
    </message>
    <message>
        <source>“Could you send me the bill again?”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>„Können Sie mir die Rechnung noch einmal schicken?“</translation>
    </message>
    <message>
        <source>“Thank you. Goodbye!”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>„Danke. Auf Wiederhören!“</translation>
    </message>
    <message>
        <source>Read the panel's sentence aloud, then press Space.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Lesen Sie den Satz im Fenster vor, dann drücken Sie die Leertaste (Space).</translation>
    </message>
    <message>
        <source>Read the panel's sentence aloud, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Lesen Sie den Satz im Fenster vor, dann drücken Sie die Eingabetaste (Enter).</translation>
    </message>
    <message>
        <source>Press one key for each answer: 1 for yes, 2 for no, 3 for unclear.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Eine Taste für jede Antwort: 1 für Ja, 2 für Nein, 3 für Unklar.</translation>
    </message>
    <message>
        <source>Press Z to undo the last answer, then 2 for no. On a call you have 10 seconds; here, take your time.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Z macht die letzte Antwort rückgängig, dann 2 für Nein. Im Gespräch haben Sie 10 Sekunden, hier beliebig lange.</translation>
    </message>
    <message>
        <source>Press P before she reads out the number. Press P again when she is done.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Drücken Sie P, bevor sie die Nummer nennt, und noch einmal P, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Press L, type the name of the country, and press Enter. The rules there apply at once.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Drücken Sie L, tippen Sie den Namen des Landes, dann Enter. Die Regeln dort gelten sofort.</translation>
    </message>
    <message>
        <source>Press W. The recorder stops, and the panel tells you what to say.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Drücken Sie W. Der Recorder stoppt, und das Fenster zeigt, was Sie sagen.</translation>
    </message>
    <message>
        <source>Press N and write a line. Try the card number {number}: it is masked. Ctrl+Enter saves.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | {number}: 0182 | desktop/presenters/practice_course.py</extracomment>
        <translation>Drücken Sie N, und schreiben Sie etwas. Die Kartennummer {number} wird maskiert. Ctrl+Enter speichert.</translation>
    </message>
    <message>
        <source>She has hung up. Look at the result, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Sie hat aufgelegt. Sehen Sie sich das Ergebnis an, dann Enter.</translation>
    </message>
    <message>
        <source>The phone rings. The panel shows the rule and what you will say. Now answer the call.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Das Telefon klingelt. Das Fenster zeigt die Regel und was Sie sagen werden. Nehmen Sie jetzt ab.</translation>
    </message>
    <message>
        <source>That was a whole call. Nothing was stored or sent. You can practise again at any time.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Das war ein ganzer Anruf. Nichts wurde gespeichert oder gesendet. Sie können jederzeit wieder üben.</translation>
    </message>
    <message>
        <source>That's not what she said. Press Z, then the key for her answer.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Das hat sie nicht gesagt. Drücken Sie Z, dann die Taste für ihre Antwort.</translation>
    </message>
    <message>
        <source>That's not where she is. Press L and choose Austria.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Dort ist sie nicht. Drücken Sie L und wählen Sie Österreich.</translation>
    </message>
    <message>
        <source>The panel shows a sentence. Say it, then press Space.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Das Fenster zeigt einen Satz. Sagen Sie ihn, dann drücken Sie Space.</translation>
    </message>
    <message>
        <source>The panel shows a sentence. Say it, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Das Fenster zeigt einen Satz. Sagen Sie ihn, dann drücken Sie Enter.</translation>
    </message>
    <message>
        <source>The panel is asking for an answer: press 1, 2 or 3.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Das Fenster fragt nach einer Antwort: 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>She decides about what was recorded so far: 1 keep, 2 erase, 3 undecided.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Sie entscheidet über die bisherige Aufzeichnung: 1 behalten, 2 löschen, 3 unentschieden.</translation>
    </message>
    <message>
        <source>The recording is paused. Press P again to resume.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Die Aufzeichnung ist pausiert. P setzt sie fort.</translation>
    </message>
    <message>
        <source>Press Esc to close the note and see the result.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Esc schließt die Notiz und zeigt das Ergebnis.</translation>
    </message>
    <message>
        <source>There's no consent left to withdraw on this call. Skip this step.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>In diesem Anruf gibt es nichts mehr zu widerrufen. Überspringen Sie den Schritt.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice recorder says on</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Übungsrecorder: zeichnet auf</translation>
    </message>
    <message>
        <source>Practice recorder says paused</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Übungsrecorder: pausiert</translation>
    </message>
    <message>
        <source>Practice recorder says off</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Übungsrecorder: aus</translation>
    </message>
    <message>
        <source>Practice: no recorder</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Übung: kein Recorder</translation>
    </message>
    <message>
        <source>Asking the practice recorder</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Übungsrecorder wird gefragt</translation>
    </message>
    <message>
        <source>Practice · nothing leaves this computer</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Übung · nichts wird gesendet</translation>
    </message>
    <message>
        <source>The server doesn't answer. This list is as of {at}.</source>
        <extracomment>review, queue: line over the rows | {at}: 14:05 | desktop/presenters/queue_asking.py</extracomment>
        <translation>Der Server antwortet nicht. Stand dieser Liste: {at}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts are no longer selected: they aren't in this list.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | desktop/presenters/queue_asking.py</extracomment>
        <translation>
            <numerusform>1 Kontakt ist nicht mehr ausgewählt: Er steht nicht in dieser Liste.</numerusform>
            <numerusform>{n} Kontakte sind nicht mehr ausgewählt: Sie stehen nicht in dieser Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>{why} The list was last read at {at}.</source>
        <extracomment>review, queue: line over the rows | {why}: The server did not answer. | {at}: 14:05 | desktop/presenters/queue_asking.py</extracomment>
        <translation>{why} Die Liste wurde zuletzt um {at} gelesen.</translation>
    </message>
    <message>
        <source>These flags can't be dismissed together: {why}.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | {why}: The server did not answer. | desktop/presenters/queue_bulk.py</extracomment>
        <translation>Diese Markierungen können nicht gemeinsam verworfen werden: {why}.</translation>
    </message>
    <message>
        <source>Without the server nothing can be dismissed. Press F5 to try again.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | desktop/presenters/queue_bulk.py</extracomment>
        <translation>Ohne den Server kann nichts verworfen werden. Mit F5 versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A disputed flag was taken out: it is resolved alone.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | desktop/presenters/queue_bulk.py</extracomment>
        <translation>Eine angefochtene Markierung wurde herausgenommen: Über sie wird einzeln entschieden.</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Bei</translation>
    </message>
    <message>
        <source>{n} of more than {total} contacts, {order}</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | {n}: 3 | {total}: 1284 | {order}: most severe first | desktop/presenters/queue_export.py</extracomment>
        <translation>{n} von mehr als {total} Kontakten, {order}</translation>
    </message>
    <message>
        <source>{n} of {total} contacts, {order}</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | {n}: 3 | {total}: 1284 | {order}: most severe first | desktop/presenters/queue_export.py</extracomment>
        <translation>{n} von {total} Kontakten, {order}</translation>
    </message>
    <message>
        <source>decision hidden</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Entscheidung verdeckt</translation>
    </message>
    <message>
        <source>{name} works on this contact. Shift+A takes it over.</source>
        <extracomment>review, queue: line over the rows | {name}: Ms Okafor | desktop/presenters/queue_holding.py</extracomment>
        <translation>{name} bearbeitet diesen Kontakt. Umschalt+A übernimmt ihn.</translation>
    </message>
    <message>
        <source>{name} works on this contact. Alt+Shift+A takes it over.</source>
        <extracomment>review, queue: line over the rows | {name}: Ms Okafor | desktop/presenters/queue_holding.py</extracomment>
        <translation>{name} bearbeitet diesen Kontakt. Alt+Umschalt+A übernimmt ihn.</translation>
    </message>
    <message>
        <source>Nobody's yet: no further contact in this list.</source>
        <extracomment>review, queue: line over the rows | desktop/presenters/queue_holding.py</extracomment>
        <translation>Noch frei: In dieser Liste gibt es keinen weiteren Kontakt.</translation>
    </message>
    <message>
        <source>This contact was given back meanwhile.</source>
        <extracomment>review, queue: line over the rows | desktop/presenters/queue_holding.py</extracomment>
        <translation>Dieser Kontakt wurde inzwischen zurückgegeben.</translation>
    </message>
    <message>
        <source>Selected: {n} of {of} contacts shown. At most {most} can be, and only open ones.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | {of}: 3 | {most}: 2.3 | desktop/presenters/queue_marks.py</extracomment>
        <translation>Ausgewählt: {n} von {of} angezeigten Kontakten. Höchstens {most} sind möglich, und nur offene.</translation>
    </message>
    <message>
        <source>At most {n} contacts can be selected at once.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | desktop/presenters/queue_marks.py</extracomment>
        <translation>Höchstens {n} Kontakte können zugleich ausgewählt sein.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Most severe first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Schwerste zuerst</translation>
    </message>
    <message>
        <source>Due first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By agent</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Nach Agent</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <extracomment>review, queue: line over the rows, how the saving of the list stands | desktop/presenters/queue_saving.py</extracomment>
        <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Read {n} of {total} contacts …</source>
        <extracomment>review, queue: line over the rows, how the saving of the list stands | {n}: 3 | {total}: 1284 | desktop/presenters/queue_saving.py</extracomment>
        <translation>{n} von {total} Kontakten gelesen …</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>To resolve this flag</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Über diese Markierung entscheiden</translation>
    </message>
    <message>
        <source>To coach</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>To answer a complaint</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Um eine Beschwerde zu beantworten</translation>
    </message>
    <message>
        <source>This is your own call. Someone else must review it.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Das ist Ihr eigener Anruf. Jemand anderes muss ihn prüfen.</translation>
    </message>
    <message>
        <source>Open flags</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Offene Markierungen</translation>
    </message>
    <message>
        <source>old server: first {n}</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>alter Server: die ersten {n}</translation>
    </message>
    <message>
        <source>first {n}, {order}</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | {order}: most severe first | desktop/presenters/queue_view.py</extracomment>
        <translation>erste {n}, {order}</translation>
    </message>
    <message>
        <source>Nothing matches this filter. Choose “All open” to see every contact.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Nichts passt zu diesem Filter. Wählen Sie „Alle offenen“, um alle Kontakte zu sehen.</translation>
    </message>
    <message>
        <source>No flagged contacts. New ones appear as calls sync.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Keine markierten Kontakte. Neue erscheinen, sobald Anrufe synchronisiert sind.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>
            <numerusform>und 1 weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>opinions differ</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Meinungen weichen ab</translation>
    </message>
    <message>
        <source>moved on</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>weiter</translation>
    </message>
    <message>
        <source>resolved</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>
            <numerusform>morgen</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>open: {name}</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>offen: {name}</translation>
    </message>
    <message>
        <source>with you</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>bei Ihnen</translation>
    </message>
    <message>
        <source>with {name}</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>bei {name}</translation>
    </message>
    <message>
        <source>has it open</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>hat ihn offen</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{name} has it open now.</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>{name} hat ihn gerade offen.</translation>
    </message>
    <message>
        <source>Nobody works on it yet.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Noch niemand bearbeitet ihn.</translation>
    </message>
    <message>
        <source>You work on it.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Sie bearbeiten ihn.</translation>
    </message>
    <message>
        <source>{name} works on it.</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>{name} bearbeitet ihn.</translation>
    </message>
    <message>
        <source>Take this contact</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Kontakt nehmen</translation>
    </message>
    <message>
        <source>Give it back</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>{agent} will see that you opened this contact, and why.</source>
        <extracomment>review, queue of flagged contacts | {agent}: Maya Lindqvist | desktop/presenters/queue_view.py</extracomment>
        <translation>{agent} wird sehen, dass Sie diesen Kontakt geöffnet haben, und warum.</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Nobody's yet</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Noch frei</translation>
    </message>
    <message>
        <source>With you</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Bei Ihnen</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Opinions differ</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Meinungen weichen ab</translation>
    </message>
    <message>
        <source>most severe first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Schwerwiegendes zuerst</translation>
    </message>
    <message>
        <source>due first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>fällige zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>by agent</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>nach Agent</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>Last {n} days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {n}: 3 | desktop/presenters/queue_wish.py</extracomment>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {first}: 12 Oct 2026 | {last}: 18 Oct 2026 | desktop/presenters/queue_wish.py</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Team: {name}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {name}: Ms Okafor | desktop/presenters/queue_wish.py</extracomment>
        <translation>Team: {name}</translation>
    </message>
    <message>
        <source>Agent: {name}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {name}: Ms Okafor | desktop/presenters/queue_wish.py</extracomment>
        <translation>Agent: {name}</translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>neun</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>hyphen</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>plus</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>plus</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>Saved, signed by this computer: {place}</source>
        <extracomment>panel, card of the consent receipt | {place}: Germany | desktop/presenters/receipt_view.py</extracomment>
        <translation>Gespeichert, von diesem Computer signiert: {place}</translation>
    </message>
    <message>
        <source>Read it out.</source>
        <extracomment>panel, card of the consent receipt | desktop/presenters/receipt_view.py</extracomment>
        <translation>Lesen Sie ihn vor.</translation>
    </message>
    <message>
        <source>Print it or send it.</source>
        <extracomment>panel, card of the consent receipt | desktop/presenters/receipt_view.py</extracomment>
        <translation>Drucken oder senden Sie ihn.</translation>
    </message>
    <message>
        <source>{do} The number was withheld, so the page can't open. The customer must call or write and quote the code.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} Die Nummer ist unterdrückt: Die Seite lässt sich nicht öffnen. Dann anrufen oder schreiben und den Code nennen.</translation>
    </message>
    <message>
        <source>{do} You are offline: the page works once this call has been sent.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} Keine Verbindung zum Server: Die Seite ist erreichbar, sobald dieser Anruf gesendet ist.</translation>
    </message>
    <message>
        <source>{do} The page also asks for the last four digits of the customer's number.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} Die Seite fragt auch nach den letzten vier Ziffern der Rufnummer.</translation>
    </message>
    <message>
        <source>Paused for payment</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausiert für Zahlung</translation>
    </message>
    <message>
        <source>Agent Assist is not recording</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Agent Assist zeichnet nicht auf</translation>
    </message>
    <message>
        <source>No conversation to record yet</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Noch kein Gespräch aufzuzeichnen</translation>
    </message>
    <message>
        <source>Checking the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Der Recorder wird gefragt</translation>
    </message>
    <message>
        <source>No response from the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Keine Antwort vom Recorder</translation>
    </message>
    <message>
        <source>Last confirmed at {at}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {at}: 14:05 | desktop/presenters/recorder_view.py</extracomment>
        <translation>Zuletzt bestätigt um {at}</translation>
    </message>
    <message>
        <source>Pause seen in the file · {key} to resume</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {key}: P | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause in Datei erkannt · weiter mit {key}</translation>
    </message>
    <message>
        <source>Pause confirmed · {key} to resume</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {key}: P | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause bestätigt · weiter mit {key}</translation>
    </message>
    <message>
        <source>Seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>In Datei erkannt · vor {age}</translation>
    </message>
    <message>
        <source>One side muted · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Eine Seite stumm · vor {age}</translation>
    </message>
    <message>
        <source>Pause seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause in Datei erkannt · vor {age}</translation>
    </message>
    <message>
        <source>Stop seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Stopp in Datei erkannt · vor {age}</translation>
    </message>
    <message>
        <source>Confirmed by the recorder · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Vom Recorder bestätigt · vor {age}</translation>
    </message>
    <message>
        <source>Pause confirmed · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause bestätigt · vor {age}</translation>
    </message>
    <message>
        <source>Off, confirmed · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Aus, bestätigt · vor {age}</translation>
    </message>
    <message>
        <source>Recording, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Läuft (Ihre Angabe) · vor {age}</translation>
    </message>
    <message>
        <source>Paused, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausiert (Ihre Angabe) · vor {age}</translation>
    </message>
    <message>
        <source>Off, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Aus (Ihre Angabe) · vor {age}</translation>
    </message>
    <message>
        <source>You said it's recording</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Ihre Angabe: zeichnet auf</translation>
    </message>
    <message>
        <source>You said it's paused</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Ihre Angabe: pausiert</translation>
    </message>
    <message>
        <source>You said it's off</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Ihre Angabe: aus</translation>
    </message>
    <message>
        <source>Recorder password doesn't work</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Recorder-Passwort ungültig</translation>
    </message>
    <message>
        <source>Recorder reply not understood</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Recorder-Antwort unklar</translation>
    </message>
    <message>
        <source>Says recording, writes nothing</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Meldet Aufzeichnung, schreibt nichts</translation>
    </message>
    <message>
        <source>Recorder did not comply</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Befehl nicht ausgeführt</translation>
    </message>
    <message>
        <source>No audio reaches the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Kein Ton erreicht den Recorder</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Nicht rechtzeitig bestätigt</translation>
    </message>
    <message>
        <source>Recorder not responding</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Der Recorder antwortet nicht</translation>
    </message>
    <message>
        <source>Recorder refused the command</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Recorder lehnt den Befehl ab</translation>
    </message>
    <message>
        <source>Recorder reports conflict</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Recorder widerspricht sich</translation>
    </message>
    <message>
        <source>Recorder doesn't know this call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Recorder kennt den Anruf nicht</translation>
    </message>
    <message>
        <source>Recording folder can't be read</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Aufzeichnungsordner unlesbar</translation>
    </message>
    <message>
        <source>Recording file can't be renamed</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Datei nicht umbenennbar</translation>
    </message>
    <message>
        <source>Recorder has frozen</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Der Recorder hängt</translation>
    </message>
    <message>
        <source>Recorder denied access</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Zugriff auf Recorder verweigert</translation>
    </message>
    <message>
        <source>Recorder is busy</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Recorder ist ausgelastet</translation>
    </message>
    <message>
        <source>Recorder password missing</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Recorder-Passwort fehlt</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Only you can see the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Nur Sie sehen den Recorder</translation>
    </message>
    <message>
        <source>Reply is about another call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Antwort gilt anderem Anruf</translation>
    </message>
    <message>
        <source>Records from the next call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Erst ab dem nächsten Anruf</translation>
    </message>
    <message>
        <source>Recorder can't do that</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Vom Recorder nicht unterstützt</translation>
    </message>
    <message>
        <source>Nothing heard from the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Länger keine Rückmeldung</translation>
    </message>
    <message>
        <source>Agent Assist was restarted</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Agent Assist war kurz beendet</translation>
    </message>
    <message>
        <source>Recording file was replaced</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Datei wurde ersetzt</translation>
    </message>
    <message>
        <source>File format can't show silence</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Datei zeigt keine Stille</translation>
    </message>
    <message>
        <source>Unusable channel name</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Kanalname ist unbrauchbar</translation>
    </message>
    <message>
        <source>Too many people on the call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Zu viele Teilnehmende</translation>
    </message>
    <message>
        <source>Another recorder may be running</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Evtl. läuft ein zweiter Recorder</translation>
    </message>
    <message>
        <source>Can't see every recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Nicht alle Recorder einsehbar</translation>
    </message>
    <message>
        <source>Replaced by a newer command</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Durch neueren Befehl ersetzt</translation>
    </message>
    <message>
        <source>Call ended before confirmation</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Anruf endete vor Bestätigung</translation>
    </message>
    <message>
        <source>Mute sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Stummschalten gesendet</translation>
    </message>
    <message>
        <source>Mute sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Stummschalten vor {age} gesendet</translation>
    </message>
    <message>
        <source>Mute confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Stummschalten nach {age} bestätigt</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Start gesendet</translation>
    </message>
    <message>
        <source>Start sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Start gesendet vor {age}</translation>
    </message>
    <message>
        <source>Start confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Start bestätigt nach {age}</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Fortsetzen gesendet</translation>
    </message>
    <message>
        <source>Resume sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Fortsetzen vor {age} gesendet</translation>
    </message>
    <message>
        <source>Resume confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Fortsetzen nach {age} bestätigt</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause gesendet</translation>
    </message>
    <message>
        <source>Pause sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause gesendet vor {age}</translation>
    </message>
    <message>
        <source>Pause confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pause bestätigt nach {age}</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Stopp gesendet</translation>
    </message>
    <message>
        <source>Stop sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Stopp gesendet vor {age}</translation>
    </message>
    <message>
        <source>Stop confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Stopp bestätigt nach {age}</translation>
    </message>
    <message>
        <source>Logged, but it doesn't count: someone else was first, or the decision was sent to you or this computer before.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Protokolliert, zählt aber nicht: Jemand anderes war schneller, oder die Entscheidung wurde zuvor an Sie oder diesen Computer gesendet.</translation>
    </message>
    <message>
        <source>The server didn't accept this request. A second opinion can be asked for once, on a recent decision.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Der Server hat diese Anfrage nicht angenommen. Eine Zweitmeinung lässt sich einmal anfordern, zu einer neueren Entscheidung.</translation>
    </message>
    <message>
        <source>Someone else has already resolved this flag. Your decision is logged, but theirs counts.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Jemand anderes hat diese Markierung bereits entschieden. Ihre Entscheidung ist protokolliert, aber die andere gilt.</translation>
    </message>
    <message>
        <source>Choose a flag to resolve.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Wählen Sie eine Markierung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <extracomment>what a screen reader says by itself in the review | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>
            <numerusform>1 Kontakt</numerusform>
            <numerusform>{n} Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. Nothing is recorded for {n} s; Z undoes it.</source>
        <extracomment>what a screen reader says by itself in the review | {title}: The server did not answer. | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>{title}. {n} s lang wird nichts gespeichert; Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>what a screen reader says by itself in the review | desktop/presenters/review_heard.py</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags to resolve</source>
        <extracomment>what a screen reader says by itself in the review | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>
            <numerusform>1 Markierung zu entscheiden</numerusform>
            <numerusform>{n} Markierungen zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: {decision}</source>
        <extracomment>what a screen reader says by itself in the review | {decision}: dismissed | desktop/presenters/review_heard.py</extracomment>
        <translation>Gewählt: {decision}</translation>
    </message>
    <message>
        <source>{who} resolved “{flag}”: {decision}. {comment}</source>
        <extracomment>review window | {who}: Jordan Lee | {flag}: Disclosure late | {decision}: dismissed | {comment}: The notice was read after the transfer. | desktop/presenters/review_news.py</extracomment>
        <translation>{who} hat über „{flag}“ entschieden: {decision}. {comment}</translation>
    </message>
    <message>
        <source>{who} opened one of your calls at {at}: {reason}.</source>
        <extracomment>review window | {who}: Jordan Lee | {at}: 14:05 | {reason}: to answer a complaint | desktop/presenters/review_news.py</extracomment>
        <translation>{who} hat um {at} einen Ihrer Anrufe geöffnet: {reason}.</translation>
    </message>
    <message>
        <source>{who} resolved “{flag}” meanwhile: {decision}. Your text is kept.</source>
        <extracomment>review window | {who}: Jordan Lee | {flag}: Disclosure late | {decision}: dismissed | desktop/presenters/review_others.py</extracomment>
        <translation>{who} hat „{flag}“ inzwischen entschieden: {decision}. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>{names}: also has this open.</source>
        <extracomment>review window | {names}: Maya Lindqvist, Tom Okoye | desktop/presenters/review_others.py</extracomment>
        <translation>Hat dies auch geöffnet: {names}.</translation>
    </message>
    <message>
        <source>{name} wrote: “{note}”</source>
        <extracomment>review window | {name}: Ms Okafor | {note}: Please look at the pause. | desktop/presenters/review_others.py</extracomment>
        <translation>{name} schrieb: „{note}“</translation>
    </message>
    <message>
        <source>{title} Review needs a connection. Press F5 to try again.</source>
        <extracomment>review window | {title}: The server did not answer. | desktop/presenters/review_reaching.py</extracomment>
        <translation>{title} Die Prüfung braucht eine Verbindung. Drücken Sie F5, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>zeichnet auf</translation>
    </message>
    <message>
        <source>recording one side only</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>nur eine Seite wird aufgezeichnet</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>recording, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>zeichnet auf, laut Agent</translation>
    </message>
    <message>
        <source>paused, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>pausiert, laut Agent</translation>
    </message>
    <message>
        <source>off, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>aus, laut Agent</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <extracomment>review of a contact, timeline and table: required against happened | {number}: 0182 | desktop/presenters/review_view.py</extracomment>
        <translation>Kontakt {number}</translation>
    </message>
    <message>
        <source>You opened this at {at}. {agent} can see that.</source>
        <extracomment>review of a contact, timeline and table: required against happened | {at}: 14:05 | {agent}: Maya Lindqvist | desktop/presenters/review_view.py</extracomment>
        <translation>Sie haben das um {at} geöffnet. {agent} kann das sehen.</translation>
    </message>
    <message>
        <source>{at} · lasted {length}</source>
        <extracomment>review of a contact, timeline and table: required against happened | {at}: 14:05 | {length}: 11:42 | desktop/presenters/review_view.py</extracomment>
        <translation>{at} · Dauer {length}</translation>
    </message>
    <message>
        <source>PDF in {language}. Creating it is logged.</source>
        <extracomment>review of a contact, timeline and table: required against happened | {language}: Deutsch | desktop/presenters/review_view.py</extracomment>
        <translation>PDF auf {language}. Das Erstellen wird protokolliert.</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>{agent} and customer</source>
        <extracomment>review of a contact, timeline and table: required against happened | {agent}: Maya Lindqvist | desktop/presenters/review_view.py</extracomment>
        <translation>{agent} und Kunde</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>note saved, items masked</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Notiz gespeichert, Angaben maskiert</translation>
    </message>
    <message>
        <source>note saved</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Customer data</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Kundendaten</translation>
    </message>
    <message numerus="yes">
        <source>{n} statements read</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>1 Text vorgelesen</numerusform>
            <numerusform>{n} Texte vorgelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>no statement read</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>kein Text vorgelesen</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Recorder</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Markierungen</translation>
    </message>
    <message numerus="yes">
        <source>not confirmed {n} times</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>einmal nicht bestätigt</numerusform>
            <numerusform>{n}-mal nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>always confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>immer bestätigt</translation>
    </message>
    <message>
        <source>Recorder always confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Recorder immer bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>reported by the agent, {n} times</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>Angabe des Agenten, einmal</numerusform>
            <numerusform>Angabe des Agenten, {n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorder visible to Agent Assist</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Recorder für das Programm sichtbar</translation>
    </message>
    <message>
        <source>No sensitive text stored</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Kein sensibler Text gespeichert</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>Recorder drill</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Recorder-Test</translation>
    </message>
    <message>
        <source>Only necessary data opened</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Nur nötige Daten geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>{n} opened, all needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>1 geöffnet, nötig</numerusform>
            <numerusform>{n} geöffnet, alle nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} opened, {other} of them not needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | {other}: 1 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>1 geöffnet, nicht nötig</numerusform>
            <numerusform>{n} geöffnet, davon {other} nicht nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosure before recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Hinweis vor der Aufzeichnung</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>nicht vorgelesen</translation>
    </message>
    <message>
        <source>read in {n} s</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>in {n} s vorgelesen</translation>
    </message>
    <message>
        <source>read in {n} s, too fast to be spoken</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>in {n} s vorgelesen, schneller als Sprechtempo</translation>
    </message>
    <message>
        <source>One answer per purpose</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Eine Antwort je Zweck</translation>
    </message>
    <message>
        <source>Start confirmed within 5 s</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Start binnen 5 s bestätigt</translation>
    </message>
    <message>
        <source>Withdrawal takes effect within 3 s</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Widerruf wirkt binnen 3 s</translation>
    </message>
    <message>
        <source>recording continued for purposes still consented to</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>für noch geltende Einwilligungen wurde weiter aufgezeichnet</translation>
    </message>
    <message>
        <source>stop not confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Stopp nicht bestätigt</translation>
    </message>
    <message>
        <source>nothing was recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>es wurde nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>confirmed by the recorder</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>vom Recorder bestätigt</translation>
    </message>
    <message>
        <source>requested, not confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>beauftragt, nicht bestätigt</translation>
    </message>
    <message>
        <source>Erase earlier recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Bisherige Aufzeichnung löschen</translation>
    </message>
    <message>
        <source>respected</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>beachtet</translation>
    </message>
    <message>
        <source>Refusal respected</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Ablehnung beachtet</translation>
    </message>
    <message>
        <source>Copy of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Kopie der eigenen Daten</translation>
    </message>
    <message>
        <source>Correction of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Berichtigung der Daten</translation>
    </message>
    <message>
        <source>Deletion of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Löschung der Daten</translation>
    </message>
    <message>
        <source>Copy of the recording</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Kopie der Aufnahme</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Widerruf der Einwilligung</translation>
    </message>
    <message>
        <source>No more marketing</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Keine Werbung mehr</translation>
    </message>
    <message>
        <source>Complaint about how their data is used</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Beschwerde über den Umgang mit Daten</translation>
    </message>
    <message>
        <source>Restriction on using their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Einschränkung der Nutzung</translation>
    </message>
    <message>
        <source>Objection to a use of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Widerspruch gegen eine Nutzung</translation>
    </message>
    <message>
        <source>Their data in a file for another company</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Daten als Datei für andere Anbieter</translation>
    </message>
    <message>
        <source>No targeted ads, sale or profiling</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Kein Profil, Verkauf, keine Zielwerbung</translation>
    </message>
    <message>
        <source>No sale or sharing of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Kein Verkauf, kein Teilen der Daten</translation>
    </message>
    <message>
        <source>No automated decisions</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Keine automatischen Entscheidungen</translation>
    </message>
    <message>
        <source>Limited use of sensitive data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Sensible Daten weniger nutzen</translation>
    </message>
    <message>
        <source>List of who received their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Liste der Empfänger der Daten</translation>
    </message>
    <message>
        <source>See their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Daten einsehen</translation>
    </message>
    <message>
        <source>Recording copy</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Aufnahmekopie</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Limit its use</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Object to a use</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Complain</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Beschweren</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Our answer will come by letter.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Unsere Antwort kommt per Brief.</translation>
    </message>
    <message>
        <source>Our answer will come by email.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Unsere Antwort kommt per E-Mail.</translation>
    </message>
    <message>
        <source>Our answer will come by text message.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Unsere Antwort kommt per SMS.</translation>
    </message>
    <message>
        <source>Ask for written proof that they may act for the customer. Tell them nothing about the data.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Bitten Sie um eine schriftliche Vollmacht. Sagen Sie nichts über die Daten.</translation>
    </message>
    <message>
        <source>Tell them nothing about the data. We will ask for proof of who is asking.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Sagen Sie nichts über die Daten. Wir bitten um einen Nachweis, wer anfragt.</translation>
    </message>
    <message>
        <source>The deadline depends on where the customer is, and we don't know that.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Die Frist hängt vom Ort des Kunden ab, und der ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The call is over. Finish the request, or cancel it: nothing is logged yet.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Das Gespräch ist beendet. Vervollständigen Sie den Antrag oder verwerfen Sie ihn: Noch ist nichts erfasst.</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Was wird gewünscht?</translation>
    </message>
    <message>
        <source>Who is asking?</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Wer fragt an?</translation>
    </message>
    <message>
        <source>Send the answer by</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Antwort per</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Logged after the call</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Nach dem Gespräch erfasst</translation>
    </message>
    <message>
        <source>Say this to the customer</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Sagen Sie dem Kunden</translation>
    </message>
    <message>
        <source>Log this request</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Anfrage festhalten</translation>
    </message>
    <message>
        <source>First answer: {question}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {question}: Who is asking? | desktop/presenters/rights_view.py</extracomment>
        <translation>Zuerst beantworten: {question}</translation>
    </message>
    <message>
        <source>Correct customer data now</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Kundendaten jetzt berichtigen</translation>
    </message>
    <message>
        <source>A child may ask too. Use short words, and ask whether a parent or guardian is there.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Auch ein Kind darf anfragen. Sprechen Sie einfach und fragen Sie, ob eine sorgeberechtigte Person da ist.</translation>
    </message>
    <message>
        <source>Take your time. Read the request back, and log it only after a clear yes.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Nehmen Sie sich Zeit. Lesen Sie den Antrag vor und erfassen Sie ihn erst nach einem klaren Ja.</translation>
    </message>
    <message>
        <source>Identity not checked</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Identität nicht geprüft</translation>
    </message>
    <message>
        <source>Checked by questions, {time}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {time}: 14:05 | desktop/presenters/rights_view.py</extracomment>
        <translation>Durch Fragen geprüft, {time}</translation>
    </message>
    <message>
        <source>Checked by calling back, {time}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {time}: 14:05 | desktop/presenters/rights_view.py</extracomment>
        <translation>Durch Rückruf geprüft, {time}</translation>
    </message>
    <message>
        <source>We don't know where the customer is. Another law may set an earlier deadline.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Der Ort ist nicht bekannt. Ein anderes Gesetz kann eine kürzere Frist setzen.</translation>
    </message>
    <message>
        <source>To withdraw the answers given on this call, also press W.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Um die Antworten dieses Anrufs zu widerrufen, zusätzlich W drücken.</translation>
    </message>
    <message>
        <source>Request taken back</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Antrag zurückgenommen</translation>
    </message>
    <message>
        <source>Its reference was {reference}. It no longer counts, nor does its date.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>Die Kennung war {reference}. Sie gilt nicht mehr, und die Frist auch nicht.</translation>
    </message>
    <message>
        <source>“Please forget the reference {reference}. It no longer counts, nor does the date I gave you.”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>„Bitte vergessen Sie die Kennung {reference}. Sie gilt nicht mehr, und das genannte Datum auch nicht.“</translation>
    </message>
    <message>
        <source>Another request</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Eine andere Anfrage</translation>
    </message>
    <message>
        <source>Reference {reference}. {day}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Kennung {reference}. {day}</translation>
    </message>
    <message>
        <source>Its reference is {reference}. The customer has it only if you said it.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>Die Kennung ist {reference}. Der Kunde hat sie nur, wenn Sie sie genannt haben.</translation>
    </message>
    <message>
        <source>No correction was read back on the call.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Im Gespräch wurde keine Berichtigung vorgelesen.</translation>
    </message>
    <message>
        <source>The correction waits: it must be checked first that the customer is asking.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Die Berichtigung wartet: Erst muss geprüft sein, dass der Kunde selbst fragt.</translation>
    </message>
    <message>
        <source>Your request is logged. Your reference is {reference}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>Ihr Antrag ist erfasst. Ihre Kennung ist {reference}.</translation>
    </message>
    <message>
        <source>“{logged} {way}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | {way}: Our answer will come by letter. | desktop/presenters/rights_view.py</extracomment>
        <translation>„{logged} {way}“</translation>
    </message>
    <message>
        <source>“{logged}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | desktop/presenters/rights_view.py</extracomment>
        <translation>„{logged}“</translation>
    </message>
    <message>
        <source>You will have it by {day}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Sie haben sie bis zum {day}.</translation>
    </message>
    <message>
        <source>Our answer will come by {day}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Unsere Antwort kommt bis zum {day}.</translation>
    </message>
    <message>
        <source>“{logged} {due}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | {due}: You will have it by December 27, 2026. | desktop/presenters/rights_view.py</extracomment>
        <translation>„{logged} {due}“</translation>
    </message>
    <message>
        <source>“{logged} {way} {due}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | {way}: Our answer will come by letter. | {due}: You will have it by December 27, 2026. | desktop/presenters/rights_view.py</extracomment>
        <translation>„{logged} {way} {due}“</translation>
    </message>
    <message>
        <source>Answer due at once ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Sofort zu beantworten ({law}).</translation>
    </message>
    <message>
        <source>Answer due by {day}, your organisation's own deadline. No law we know of sets one.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Zu beantworten bis {day}: eigene Frist Ihrer Organisation. Kein uns bekanntes Gesetz setzt eine.</translation>
    </message>
    <message>
        <source>Answer due by {day} ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Zu beantworten bis {day} ({law}).</translation>
    </message>
    <message>
        <source>Answer due without delay ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Unverzüglich zu beantworten ({law}).</translation>
    </message>
    <message>
        <source>The deadline starts once it is proven who is asking ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Die Frist beginnt mit dem Nachweis, wer fragt ({law}).</translation>
    </message>
    <message>
        <source>No law we know of sets a deadline for the answer.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Kein uns bekanntes Gesetz setzt eine Frist für die Antwort.</translation>
    </message>
    <message>
        <source>Calibration round, blind</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Kalibrierungsrunde, blind</translation>
    </message>
    <message>
        <source>Choose a decision. Nobody sees it before the round is over, and it resolves nothing.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Wählen Sie eine Entscheidung. Niemand sieht sie vor dem Ende der Runde, und sie erledigt nichts.</translation>
    </message>
    <message>
        <source>Not while this contact is in a round: the page tells decisions.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Nicht, solange dieser Kontakt in einer Runde ist: Die Seite nennt Entscheidungen.</translation>
    </message>
    <message>
        <source>Older rounds are not listed.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Ältere Runden sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Fetching the rounds …</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Die Runden werden geholt …</translation>
    </message>
    <message>
        <source>Judgement saved.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>Urteil gespeichert.</translation>
    </message>
    <message>
        <source>The server can't be reached. Your entry is kept on this computer and sent once, as soon as that works again.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>Der Server ist nicht erreichbar. Ihr Eintrag bleibt auf diesem Computer und wird einmal gesendet, sobald das wieder geht.</translation>
    </message>
    <message>
        <source>No rounds yet. Select contacts in the queue with X, then press R: several of you judge the same flags.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>Noch keine Runden. Wählen Sie in der Prüfliste mit X Kontakte aus und drücken Sie R: Mehrere von Ihnen beurteilen dieselben Markierungen.</translation>
    </message>
    <message>
        <source>The round has begun. Those you chose see it here.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>Die Runde hat begonnen. Wen Sie gewählt haben, sieht sie hier.</translation>
    </message>
    <message>
        <source>Until it is over, those who judge are shown no decisions on these contacts. It can't be ended or changed before.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Bis zum Ende der Runde sehen die Urteilenden keine Entscheidungen zu diesen Kontakten. Sie lässt sich vorher weder beenden noch ändern.</translation>
    </message>
    <message>
        <source>The server didn't start this round. One flag may have an old decision, of which nobody noted who was sent it.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Der Server hat diese Runde nicht gestartet. Vielleicht hat eine Markierung eine alte Entscheidung, von der niemand notiert hat, wem sie gesendet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>A round with {n} flags</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>
            <numerusform>Eine Runde mit {n} Markierung</numerusform>
            <numerusform>Eine Runde mit {n} Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The server didn't start this round. Someone you chose may no longer review, or one call is their own.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Der Server hat diese Runde nicht gestartet. Vielleicht prüft jemand, den Sie gewählt haben, nicht mehr, oder ein Anruf ist ein eigener.</translation>
    </message>
    <message>
        <source>Select contacts in the queue first.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Wählen Sie zuerst Kontakte in der Prüfliste aus.</translation>
    </message>
    <message>
        <source>A round has at most {n} flags. Select fewer contacts.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Eine Runde hat höchstens {n} Markierungen. Wählen Sie weniger Kontakte aus.</translation>
    </message>
    <message>
        <source>One flag comes from a newer version.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Eine Markierung stammt aus einer neueren Version.</translation>
    </message>
    <message>
        <source>The supervisors are being fetched.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Die Namen der Teamleitung werden geholt.</translation>
    </message>
    <message>
        <source>There are too few supervisors who can judge these calls. A round needs {n}.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Zu wenige aus der Teamleitung können diese Anrufe beurteilen. Eine Runde braucht {n}.</translation>
    </message>
    <message>
        <source>Choose at least {n} supervisors.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Wählen Sie mindestens {n} aus der Teamleitung.</translation>
    </message>
    <message>
        <source>Choose at most {n} supervisors.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Wählen Sie höchstens {n} aus der Teamleitung.</translation>
    </message>
    <message>
        <source>Opening a contact is logged. Its agent sees that it was opened for a calibration round.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Das Öffnen eines Kontakts wird protokolliert. Wer den Anruf geführt hat, sieht, dass es für eine Kalibrierungsrunde war.</translation>
    </message>
    <message>
        <source>You can't judge the rest: a decision on it was sent to you or this computer.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Den Rest können Sie nicht beurteilen: Eine Entscheidung dazu wurde Ihnen oder diesem Computer gesendet.</translation>
    </message>
    <message>
        <source>You started this round, but you don't judge in it. Judgements are shown only to those who do.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Sie haben diese Runde gestartet, urteilen aber nicht mit. Urteile sieht nur, wer mit urteilt.</translation>
    </message>
    <message>
        <source>You have judged everything here. The result comes when all have finished, or when the round ends.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Sie haben hier alles beurteilt. Das Ergebnis kommt, wenn alle fertig sind oder die Runde endet.</translation>
    </message>
    <message>
        <source>Round of {day}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {day}: 12 Oct 2026 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Runde vom {day}</translation>
    </message>
    <message>
        <source>Judged by {names}.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {names}: Maya Lindqvist, Tom Okoye | desktop/presenters/rounds_view.py</extracomment>
        <translation>Es urteilen: {names}.</translation>
    </message>
    <message>
        <source>Judge the next flag</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Nächste Markierung beurteilen</translation>
    </message>
    <message>
        <source>Judge the first flag</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Erste Markierung beurteilen</translation>
    </message>
    <message>
        <source>Round of {day}, started by {name}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {day}: 12 Oct 2026 | {name}: Ms Okafor | desktop/presenters/rounds_view.py</extracomment>
        <translation>Runde vom {day}, gestartet von {name}</translation>
    </message>
    <message>
        <source>The server doesn't know this round, so the judgement doesn't count.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Der Server kennt diese Runde nicht, daher zählt das Urteil nicht.</translation>
    </message>
    <message>
        <source>You had judged this flag before: {decision}. That counts.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {decision}: dismissed | desktop/presenters/rounds_view.py</extracomment>
        <translation>Sie hatten diese Markierung schon beurteilt: {decision}. Das zählt.</translation>
    </message>
    <message>
        <source>The round is over, so the judgement doesn't count.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Die Runde ist vorbei, daher zählt das Urteil nicht.</translation>
    </message>
    <message>
        <source>It doesn't count: a decision on this flag was sent to you or this computer before.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Es zählt nicht: Eine Entscheidung zu dieser Markierung wurde Ihnen oder diesem Computer schon gesendet.</translation>
    </message>
    <message>
        <source>See the result</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Vorbei</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags for you to judge</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>
            <numerusform>{n} Markierung von Ihnen zu beurteilen</numerusform>
            <numerusform>{n} Markierungen von Ihnen zu beurteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} supervisors have finished.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {all}: 6 | desktop/presenters/rounds_view.py</extracomment>
        <translation>{n} von {all} aus der Teamleitung sind fertig.</translation>
    </message>
    <message>
        <source>Over since {at}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {at}: 14:05 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Vorbei seit {at}</translation>
    </message>
    <message>
        <source>Ends {at} at the latest</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {at}: 14:05 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Endet spätestens {at}</translation>
    </message>
    <message>
        <source>judged by too few to compare</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>von zu wenigen beurteilt, nicht vergleichbar</translation>
    </message>
    <message>
        <source>judged alike</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>gleich beurteilt</translation>
    </message>
    <message>
        <source>judged differently</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>verschieden beurteilt</translation>
    </message>
    <message>
        <source>you: {decision}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {decision}: dismissed | desktop/presenters/rounds_view.py</extracomment>
        <translation>Sie: {decision}</translation>
    </message>
    <message>
        <source>written here, not confirmed yet</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>hier gespeichert, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>for you to judge</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>von Ihnen zu beurteilen</translation>
    </message>
    <message>
        <source>not yours: you know a decision</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>nicht für Sie: Sie kennen eine Entscheidung</translation>
    </message>
    <message>
        <source>No flag was judged by two or more, so there is nothing to compare.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Keine Markierung wurde von zwei oder mehr beurteilt, es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>{n} of {all} flags judged alike</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {all}: 6 | desktop/presenters/rounds_view.py</extracomment>
        <translation>{n} von {all} Markierungen gleich beurteilt</translation>
    </message>
    <message>
        <source>Kappa {figure}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {figure}: 0.62 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Kappa {figure}</translation>
    </message>
    <message>
        <source>Kappa: too few to say. {n} judgements can be compared, at least {least} are needed.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {least}: 10 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Kappa: zu wenige für eine Aussage. Vergleichbar sind {n} Urteile, nötig sind mindestens {least}.</translation>
    </message>
    <message>
        <source>Kappa is not defined here: all {n} judgements are the same.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Kappa ist hier nicht bestimmt: Alle {n} Urteile sind gleich.</translation>
    </message>
    <message>
        <source>Agreement beyond chance: 1 is full agreement, 0 is what chance alone gives. From {n} judgements.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Übereinstimmung über den Zufall hinaus: 1 ist volle Übereinstimmung, 0 ist reiner Zufall. Aus {n} Urteilen.</translation>
    </message>
    <message>
        <source>Consent question</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Frage nach der Einwilligung</translation>
    </message>
    <message>
        <source>Recording notice</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Hinweis auf die Aufzeichnung</translation>
    </message>
    <message>
        <source>Question to a young caller</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Frage an eine minderjährige Person</translation>
    </message>
    <message>
        <source>Question to parent or guardian</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Frage an sorgeberechtigte Person</translation>
    </message>
    <message>
        <source>Question on the recording</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Frage auf der Aufzeichnung</translation>
    </message>
    <message>
        <source>Question on a further purpose</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Frage zu weiterem Zweck</translation>
    </message>
    <message>
        <source>Recording has started</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Aufzeichnung läuft</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Antwort auf eine Ablehnung</translation>
    </message>
    <message>
        <source>Recording has stopped</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Aufzeichnung gestoppt</translation>
    </message>
    <message>
        <source>Recording can't be stopped</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Aufzeichnung nicht zu stoppen</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Consent question read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Einwilligungsfrage gelesen ({n} s)</translation>
    </message>
    <message>
        <source>Recording notice read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Hinweis gelesen ({n} s)</translation>
    </message>
    <message>
        <source>Asked for parent or guardian ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Nach Sorgeberechtigten gefragt ({n} s)</translation>
    </message>
    <message>
        <source>Parent or guardian asked ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Sorgeberechtigte gefragt ({n} s)</translation>
    </message>
    <message>
        <source>Asked again on the recording ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Auf der Aufzeichnung gefragt ({n} s)</translation>
    </message>
    <message>
        <source>Further purpose asked ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Nach weiterem Zweck gefragt ({n} s)</translation>
    </message>
    <message>
        <source>Start told to the customer ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Beginn mitgeteilt ({n} s)</translation>
    </message>
    <message>
        <source>Refusal accepted aloud ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Ablehnung bestätigt ({n} s)</translation>
    </message>
    <message>
        <source>Stop told to the customer ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Stopp mitgeteilt ({n} s)</translation>
    </message>
    <message>
        <source>Can't stop: customer told ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Kunde weiß: nicht zu stoppen ({n} s)</translation>
    </message>
    <message>
        <source>Statement read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Text gelesen ({n} s)</translation>
    </message>
    <message>
        <source>Second opinion, blind</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Zweitmeinung, blind</translation>
    </message>
    <message>
        <source>You see it when yours is recorded. Then both are shown side by side, and neither changes.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Sie sehen sie, sobald Ihre gespeichert ist. Dann stehen beide nebeneinander, und keine ändert sich.</translation>
    </message>
    <message>
        <source>Both decided the same. The second decision was made without seeing the first.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Beide haben gleich entschieden. Die zweite Entscheidung fiel ohne Kenntnis der ersten.</translation>
    </message>
    <message>
        <source>Both decided the same and differ in severity. The second decision was made without seeing the first.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Beide haben gleich entschieden und sehen die Schwere verschieden. Die zweite Entscheidung fiel, ohne die erste zu sehen.</translation>
    </message>
    <message>
        <source>The opinions differ. The second was given without seeing the first. The first still counts.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Die Meinungen weichen ab. Die zweite wurde ohne Kenntnis der ersten abgegeben. Die erste gilt weiterhin.</translation>
    </message>
    <message>
        <source>The opinions differ. The second was given without seeing yours. Yours still counts until you add a new decision.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Die Meinungen weichen ab. Die zweite wurde ohne Kenntnis Ihrer abgegeben. Ihre gilt, bis Sie eine neue Entscheidung hinzufügen.</translation>
    </message>
    <message>
        <source>The opinions differed. The flag has moved on since: see the newest decision or reply.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Die Meinungen wichen ab. Seitdem ging es weiter: siehe die neueste Entscheidung oder Stellungnahme.</translation>
    </message>
    <message>
        <source>The opinions differ, and the first decider no longer reviews. The first still counts until you add a new decision.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Die Meinungen weichen voneinander ab, und wer zuerst entschieden hat, prüft nicht mehr. Die erste Entscheidung gilt weiter, bis Sie neu entscheiden.</translation>
    </message>
    <message>
        <source>{flag}: someone else gives the second opinion. The first decision was sent to you or this computer.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>{flag}: Die Zweitmeinung gibt jemand anderes ab. Die erste Entscheidung wurde an Sie oder diesen Computer gesendet.</translation>
    </message>
    <message>
        <source>{flag}: you asked for a second opinion. Nobody has given one yet.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>{flag}: Sie haben eine Zweitmeinung angefordert. Noch hat niemand eine abgegeben.</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Zweitmeinung anfordern</translation>
    </message>
    <message>
        <source>Second opinion: {flag}</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>Zweitmeinung: {flag}</translation>
    </message>
    <message>
        <source>{who}, {at}</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {who}: Jordan Lee | {at}: 14:05 | desktop/presenters/second_view.py</extracomment>
        <translation>{who}, {at}</translation>
    </message>
    <message>
        <source>The settings cannot be used.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Die Einstellungen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>Agent Assist cannot start.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Agent Assist kann nicht starten.</translation>
    </message>
    <message>
        <source>A bug stopped Agent Assist from starting.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Ein Fehler im Programm selbst hat den Start beendet.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Place in the program</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Stelle im Programm</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to use the defaults. Then start Agent Assist again.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Berichtigen Sie die Datei, oder löschen Sie sie, um die Vorgaben zu verwenden. Starten Sie dann Agent Assist erneut.</translation>
    </message>
    <message>
        <source>Then start Agent Assist again.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Starten Sie dann Agent Assist erneut.</translation>
    </message>
    <message>
        <source>Start it again. If it happens again, send IT this text.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Starten Sie es erneut. Geschieht es wieder, geben Sie der IT diese Worte.</translation>
    </message>
    <message>
        <source>{happened}: {rule}, as before</source>
        <extracomment>panel, card when the rules are applied once more | {happened}: Customer is in Germany | {rule}: Consent needed | desktop/presenters/turn_view.py</extracomment>
        <translation>{happened}: {rule}, wie bisher</translation>
    </message>
    <message>
        <source>{happened}: {rule} (before: {was})</source>
        <extracomment>panel, card when the rules are applied once more | {happened}: Customer is in Germany | {rule}: Consent needed | {was}: Notice | desktop/presenters/turn_view.py</extracomment>
        <translation>{happened}: {rule} (vorher: {was})</translation>
    </message>
    <message>
        <source>Someone on the call is in {place}</source>
        <extracomment>panel, card when the rules are applied once more | {place}: Germany | desktop/presenters/turn_view.py</extracomment>
        <translation>Jemand im Gespräch ist in {place}</translation>
    </message>
    <message>
        <source>Customer is in {place}</source>
        <extracomment>panel, card when the rules are applied once more | {place}: Germany | desktop/presenters/turn_view.py</extracomment>
        <translation>Kunde ist in {place}</translation>
    </message>
    <message>
        <source>Nothing is recorded without a parent or guardian.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Ohne sorgeberechtigte Person wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing is recorded until you have said this again and the customer has answered.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Erst wenn Sie den Satz erneut gesagt haben und eine Antwort vorliegt, wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Read the sentence below first.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Lesen Sie zuerst den Satz unten vor.</translation>
    </message>
    <message>
        <source>Ask, then enter the answer below.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Fragen Sie, und geben Sie unten die Antwort ein.</translation>
    </message>
    <message>
        <source>The rules are less strict now. What you told this customer still applies.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Jetzt gelten weniger strenge Regeln. Was Sie in diesem Gespräch zugesagt haben, gilt weiter.</translation>
    </message>
    <message>
        <source>See the requirement above, then carry on.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Beachten Sie die Vorgabe oben und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Nothing else to do. Carry on.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Sonst ist nichts zu tun. Machen Sie weiter wie bisher.</translation>
    </message>
    <message>
        <source>{person} left the call</source>
        <extracomment>panel, card when the rules are applied once more | {person}: person 2 | desktop/presenters/turn_view.py</extracomment>
        <translation>{person} hat das Gespräch verlassen</translation>
    </message>
    <message>
        <source>The customer may be under age</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Ihr Gegenüber ist vielleicht minderjährig</translation>
    </message>
    <message>
        <source>The customer answers</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Die Person antwortet selbst</translation>
    </message>
    <message>
        <source>New purpose: {purpose}</source>
        <extracomment>panel, card when the rules are applied once more | {purpose}: Recording for quality | desktop/presenters/turn_view.py</extracomment>
        <translation>Neuer Zweck: {purpose}</translation>
    </message>
    <message>
        <source>Report the recorder's state</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Zustand des Recorders angeben</translation>
    </message>
    <message>
        <source>Mark this call as ended</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Anruf als beendet markieren</translation>
    </message>
    <message>
        <source>No prompts on this call</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Keine Hinweise bei diesem Anruf</translation>
    </message>
    <message>
        <source>Why this rule?</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Warum diese Regel?</translation>
    </message>
    <message>
        <source>Last call and its note</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Letzter Anruf und seine Notiz</translation>
    </message>
    <message>
        <source>Stop recording me</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Mich nicht mehr aufzeichnen</translation>
    </message>
    <message>
        <source>You may record me</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Ich willige in die Aufzeichnung ein</translation>
    </message>
    <message>
        <source>Your calls may be recorded</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Ihre Gespräche können aufgezeichnet werden</translation>
    </message>
    <message>
        <source>When a customer agrees, your voice is recorded too, for the purposes on the panel.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Mit Einwilligung am Telefon wird auch Ihre Stimme aufgezeichnet, für die im Fenster genannten Zwecke.</translation>
    </message>
    <message>
        <source>You can see who listened and why. Ask your supervisor if you have questions.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Sie sehen, wer zugehört hat und warum. Bei Fragen wenden Sie sich an Ihre Teamleitung.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>None of your calls is recorded without your consent. You can withdraw it at any time under More.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Ohne Ihre Einwilligung wird keines Ihrer Gespräche aufgezeichnet. Sie können sie jederzeit unter „Mehr“ widerrufen.</translation>
    </message>
    <message>
        <source>May your calls be recorded?</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Dürfen Ihre Gespräche aufgezeichnet werden?</translation>
    </message>
    <message>
        <source>Sentence marked as read</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Satz als vorgelesen markiert</translation>
    </message>
    <message>
        <source>Choice about the earlier recording</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Wahl zur früheren Aufnahme</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Confirmed correction</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Bestätigte Berichtigung</translation>
    </message>
    <message>
        <source>Location: {place}</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | {place}: Germany | desktop/presenters/undo_view.py</extracomment>
        <translation>Ort: {place}</translation>
    </message>
    <message>
        <source>Earlier answer used</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Frühere Antwort übernommen</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | {answer}: Accepted on 12 Oct 2026 | desktop/presenters/undo_view.py</extracomment>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <source>wrap-up due</source>
        <extracomment>panel, a call beside the shown one: how it stands, before its minutes | desktop/presenters/waiting_view.py</extracomment>
        <translation>Nachbearbeitung offen</translation>
    </message>
    <message>
        <source>{summary} The customer may be under age: only a parent or guardian can consent.</source>
        <extracomment>panel, card: why this rule? | {summary}: Ask before you record. | desktop/presenters/why_view.py</extracomment>
        <translation>{summary} Vielleicht spricht eine minderjährige Person: Nur Sorgeberechtigte können einwilligen.</translation>
    </message>
    <message>
        <source>{summary} A less strict rule was found later. What you told the customer still applies.</source>
        <extracomment>panel, card: why this rule? | {summary}: Ask before you record. | desktop/presenters/why_view.py</extracomment>
        <translation>{summary} Später ergab sich eine weniger strenge Regel; Ihre Zusage gilt weiter.</translation>
    </message>
    <message>
        <source>Further duty</source>
        <extracomment>panel, card: why this rule? | desktop/presenters/why_view.py</extracomment>
        <translation>Weitere Pflicht</translation>
    </message>
    <message>
        <source>It's paused</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Er ist pausiert</translation>
    </message>
    <message>
        <source>It's recording</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Er zeichnet auf</translation>
    </message>
    <message>
        <source>It's off</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Er ist aus</translation>
    </message>
    <message>
        <source>Still recording</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Er zeichnet weiter auf</translation>
    </message>
    <message>
        <source>Pause the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Recorder selbst pausieren</translation>
    </message>
    <message>
        <source>Pause sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Pause gesendet: bitte prüfen</translation>
    </message>
    <message>
        <source>Start the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Recorder selbst starten</translation>
    </message>
    <message>
        <source>Start sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Start gesendet: bitte prüfen</translation>
    </message>
    <message>
        <source>Resume the recording yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Recorder selbst fortsetzen</translation>
    </message>
    <message>
        <source>Resume sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Fortsetzen gesendet: bitte prüfen</translation>
    </message>
    <message>
        <source>Still paused</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Noch pausiert</translation>
    </message>
    <message>
        <source>Stop the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Recorder selbst stoppen</translation>
    </message>
    <message>
        <source>Stop sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Stopp gesendet: bitte prüfen</translation>
    </message>
    <message>
        <source>Until you confirm, this call counts as recorded.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Bis Sie es bestätigen, gilt der Anruf als aufgezeichnet.</translation>
    </message>
    <message>
        <source>Until you confirm, this call counts as not recorded.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Bis Sie es bestätigen, gilt der Anruf als nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>What is the recorder doing?</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Was macht der Recorder gerade?</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Nur Sie können es sehen.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>You may record.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Sie dürfen aufzeichnen.</translation>
    </message>
    <message>
        <source>Say it first. Then record.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Sagen Sie es zuerst. Dann aufzeichnen.</translation>
    </message>
    <message>
        <source>Start recording and say so straight away.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Zeichnen Sie auf, und sagen Sie es sofort.</translation>
    </message>
    <message>
        <source>Ask first. Do not record yet.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Fragen Sie zuerst. Noch nicht aufzeichnen.</translation>
    </message>
    <message>
        <source>No notice is required here.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Hier ist kein Hinweis vorgeschrieben.</translation>
    </message>
    <message>
        <source>Tell the customer the call is recorded. Staying on the line counts as consent.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Weisen Sie auf die Aufzeichnung hin. Wer danach in der Leitung bleibt, willigt ein.</translation>
    </message>
    <message>
        <source>The notice must be on the recording itself.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Der Hinweis selbst muss auf der Aufzeichnung zu hören sein.</translation>
    </message>
    <message>
        <source>You need a spoken yes before recording starts.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Vor der Aufzeichnung ist ein mündliches Ja nötig.</translation>
    </message>
    <message>
        <source>You need a spoken yes first, and again on the recording.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Zuerst ist ein mündliches Ja nötig, dann noch einmal auf der Aufzeichnung.</translation>
    </message>
    <message>
        <source>no notice needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>kein Hinweis nötig</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>notice; staying on the line is consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Hinweis; Weitersprechen gilt als Einwilligung</translation>
    </message>
    <message>
        <source>explicit consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>ausdrückliche Einwilligung</translation>
    </message>
    <message>
        <source>notice needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Hinweis nötig</translation>
    </message>
    <message>
        <source>notice needed; staying on the line is consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Hinweis nötig; Dranbleiben gilt als Einwilligung</translation>
    </message>
    <message>
        <source>explicit consent needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>ausdrückliche Einwilligung nötig</translation>
    </message>
    <message>
        <source>must be told</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>ist zu informieren</translation>
    </message>
    <message>
        <source>may object</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>darf widersprechen</translation>
    </message>
    <message>
        <source>needs consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>braucht Einwilligung</translation>
    </message>
    <message>
        <source>written consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>schriftliche Einwilligung</translation>
    </message>
    <message>
        <source>a parent must consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Sorgeberechtigte müssen einwilligen</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>checked against the statute</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>am Gesetz geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>our interpretation</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>unsere Auslegung</translation>
    </message>
    <message>
        <source>our policy choice</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Festlegung unserer Organisation</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Eingewilligt</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Erneut eingewilligt</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Nicht mehr gültig</translation>
    </message>
    <message>
        <source>Ended by your organisation</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Von Ihrer Organisation beendet</translation>
    </message>
    <message>
        <source>Customer's location known</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aufenthaltsort bekannt</translation>
    </message>
    <message>
        <source>Customer's location corrected</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aufenthaltsort berichtigt</translation>
    </message>
    <message>
        <source>Someone joined</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Weitere Person im Gespräch</translation>
    </message>
    <message>
        <source>Someone left</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Eine Person hat aufgelegt</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Der Zweck hat sich geändert</translation>
    </message>
    <message>
        <source>An entry about this call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Ein Eintrag zu diesem Gespräch</translation>
    </message>
    <message>
        <source>More is known about this call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Über das Gespräch ist mehr bekannt</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Die Einwilligung wurde widerrufen</translation>
    </message>
    <message>
        <source>An entry was taken back</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Eine Eingabe wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Customer may need extra care</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Braucht vielleicht besondere Rücksicht</translation>
    </message>
    <message>
        <source>Customer may not understand</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Versteht es vielleicht nicht</translation>
    </message>
    <message>
        <source>Customer asks whether an AI is listening</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Fragt, ob eine KI mithört</translation>
    </message>
    <message>
        <source>Caller represents someone else</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Spricht für jemand anderen</translation>
    </message>
    <message>
        <source>the customer</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>the parent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>die sorgeberechtigte Person</translation>
    </message>
    <message>
        <source>the representative</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>die Vertretung</translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Hinweis vollständig</translation>
    </message>
    <message>
        <source>Every statement was read in time.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Alles wurde rechtzeitig vorgelesen.</translation>
    </message>
    <message>
        <source>Disclosure late</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Hinweis zu spät</translation>
    </message>
    <message>
        <source>Recording started before the disclosure was finished.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Die Aufzeichnung lief, bevor der Hinweis ganz vorgelesen war.</translation>
    </message>
    <message>
        <source>Disclosure missing</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Hinweis fehlt</translation>
    </message>
    <message>
        <source>The disclosure was not marked as read on this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Der Hinweis wurde in diesem Anruf nicht als vorgelesen markiert.</translation>
    </message>
    <message>
        <source>No disclosure needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Kein Hinweis nötig</translation>
    </message>
    <message>
        <source>No rule required one on this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Keine Regel verlangte einen in diesem Anruf.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Nobody spoke, so nothing was recorded or noted.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Niemand sprach, also wurde nichts aufgezeichnet oder notiert.</translation>
    </message>
    <message>
        <source>Recorded without consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Ohne Einwilligung aufgezeichnet</translation>
    </message>
    <message>
        <source>Recorded after a refusal</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Nach Ablehnung aufgezeichnet</translation>
    </message>
    <message>
        <source>Customer used a privacy right</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Datenschutzrecht ausgeübt</translation>
    </message>
    <message>
        <source>The recorder could not be stopped</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Die Aufzeichnung ließ sich nicht beenden</translation>
    </message>
    <message>
        <source>Recorded while card details were read out</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aufgezeichnet, während Kartendaten genannt wurden</translation>
    </message>
    <message>
        <source>Recorder drill passed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Recorder-Test bestanden</translation>
    </message>
    <message>
        <source>Recorder drill failed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Recorder-Test nicht bestanden</translation>
    </message>
    <message>
        <source>Payment step forgotten</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Zahlungsschritt vergessen</translation>
    </message>
    <message>
        <source>Recorded when it should have been off</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aufgezeichnet, obwohl es aus sein sollte</translation>
    </message>
    <message>
        <source>Recording could not be audited</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aufzeichnung konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Customer data opened without need</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Kundendaten ohne Bedarf geöffnet</translation>
    </message>
    <message>
        <source>Sensitive text found and removed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Sensible Angaben erkannt und entfernt</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Zufällig gezogen</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Coaching nötig</translation>
    </message>
    <message>
        <source>to decide a flag</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>um über eine Markierung zu entscheiden</translation>
    </message>
    <message>
        <source>to coach</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>für ein Coaching</translation>
    </message>
    <message>
        <source>to answer a complaint</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>um eine Beschwerde zu beantworten</translation>
    </message>
    <message>
        <source>for a calibration round of supervisors</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>für eine Kalibrierungsrunde der Teamleitung</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Another decision</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Andere Entscheidung</translation>
    </message>
    <message>
        <source>severity: {name}</source>
        <extracomment>names of states, flags and reasons; panel and review | {name}: Ms Okafor | desktop/presenters/wording.py</extracomment>
        <translation>Schwere: {name}</translation>
    </message>
    <message>
        <source>for another reason</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>aus einem anderen Grund</translation>
    </message>
    <message>
        <source>Another kind of flag</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Andere Markierung</translation>
    </message>
    <message>
        <source>{sure}, {basis}</source>
        <extracomment>names of states, flags and reasons; panel and review | {sure}: Checked against the statute | {basis}: checked against the statute | desktop/presenters/wording.py</extracomment>
        <translation>{sure}, {basis}</translation>
    </message>
    <message>
        <source>Policy pack, fingerprint {digest}</source>
        <extracomment>names of states, flags and reasons; panel and review | {digest}: 7f3a 09c2 | desktop/presenters/wording.py</extracomment>
        <translation>Regelpaket, Fingerabdruck {digest}</translation>
    </message>
    <message>
        <source>Rules applied again</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Regeln neu angewendet</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>person {n}</source>
        <extracomment>names of states, flags and reasons; panel and review | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>Person {n}</translation>
    </message>
    <message>
        <source>another person</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>eine andere Person</translation>
    </message>
    <message>
        <source>The result follows in a moment.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Das Ergebnis folgt gleich.</translation>
    </message>
    <message>
        <source>No answer reported</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Keine Annahme gemeldet</translation>
    </message>
    <message>
        <source>The phone reported neither an answer nor the end of this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Das Telefon meldete weder eine Annahme noch das Ende dieses Anrufs.</translation>
    </message>
    <message>
        <source>Disclosure read too fast</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Hinweis zu schnell</translation>
    </message>
    <message>
        <source>It was marked as read sooner than it can be spoken.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Er wurde als vorgelesen markiert, bevor man ihn aussprechen kann.</translation>
    </message>
    <message>
        <source>Recording one side</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Eine Seite wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Zeichnet nicht auf</translation>
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
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>names of states, flags and reasons; panel and review | {day}: 12 Oct 2026 | {month}: Oct | desktop/presenters/wording.py</extracomment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <extracomment>names of states, flags and reasons; panel and review | {day}: 12 Oct 2026 | {month}: Oct | {time}: 14:05 | desktop/presenters/wording.py</extracomment>
        <translation>{day}. {month}, {time} Uhr</translation>
    </message>
    <message>
        <source>This device is not enrolled</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Dieses Gerät ist nicht registriert</translation>
    </message>
    <message numerus="yes">
        <source>Saved here · sending {n}</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>
            <numerusform>Hier gesichert · 1 wird gesendet</numerusform>
            <numerusform>Hier gesichert · {n} werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved · not synced yet</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Alles gespeichert · noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>All saved · synced {age} ago</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {age}: 12 s | desktop/presenters/wording.py</extracomment>
        <translation>Gespeichert · vor {age} synchronisiert</translation>
    </message>
    <message>
        <source>Server out of step · everything saved here · tell IT</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Server weicht ab · alles bleibt hier · IT informieren</translation>
    </message>
    <message>
        <source>Server rejected entries · saved here · tell IT</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Server lehnt ab · alles bleibt hier · IT informieren</translation>
    </message>
    <message>
        <source>Offline · all saved here</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Offline · alles hier gesichert</translation>
    </message>
    <message numerus="yes">
        <source>Offline · {n} not synced · oldest {age}</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {n}: 3 | {age}: 12 s | desktop/presenters/wording.py</extracomment>
        <translation>
            <numerusform>Offline · 1 nicht gesendet · seit {age}</numerusform>
            <numerusform>Offline · {n} nicht gesendet · seit {age}</numerusform>
        </translation>
    </message>
    <message>
        <source>calling</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>wählt</translation>
    </message>
    <message>
        <source>in call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>The desktop has too much to do.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>Der Desktop ist überlastet.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Restart it and tell IT.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>Starten Sie es neu, und informieren Sie die IT.</translation>
    </message>
    <message>
        <source>This flag can't be answered here.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Auf diese Markierung kann hier nicht geantwortet werden.</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Schließen Sie das Fenster und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>This decision can no longer be disputed.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Diese Entscheidung kann nicht mehr angefochten werden.</translation>
    </message>
    <message>
        <source>What you wrote is still here. Send it as a reply.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Ihr Text ist noch hier. Senden Sie ihn als Stellungnahme.</translation>
    </message>
    <message>
        <source>The customer's data was erased, so no words can be kept.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Die Kundendaten wurden gelöscht, deshalb kann kein Text gespeichert werden.</translation>
    </message>
    <message>
        <source>Tell your supervisor.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Sagen Sie es Ihrer Teamleitung.</translation>
    </message>
    <message>
        <source>This text can't be checked for sensitive data now.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Der Text kann gerade nicht auf sensible Daten geprüft werden.</translation>
    </message>
    <message>
        <source>It is still here. Try again.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Er ist noch hier. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This text can't be sent.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Dieser Text kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Write 1 to 2,000 characters.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Schreiben Sie 1 bis 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>The local cache's key is missing from the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Der Schlüssel des lokalen Speichers fehlt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Unlock the right keyring, or ask IT to restore it or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Es wurde nichts gelöscht. Entsperren Sie den richtigen Schlüsselbund, oder bitten Sie die IT, ihn wiederherzustellen oder dieses Gerät neu zu registrieren.</translation>
    </message>
    <message>
        <source>This device's local cache is missing or empty, but its key is still in the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Der lokale Speicher dieses Geräts fehlt oder ist leer, sein Schlüssel ist aber da.</translation>
    </message>
    <message>
        <source>Restore the data folder. If it is lost for good, ask IT for a code and enrol with --start-over.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Legen Sie den Datenordner zurück. Ist er endgültig verloren, bitten Sie die IT um einen Code, und registrieren Sie mit --start-over.</translation>
    </message>
    <message>
        <source>The cache key in the keyring is damaged.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Der Schlüssel des Speichers im Schlüsselbund ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the key.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Es wurde nichts gelöscht. Bitten Sie die IT, den Schlüssel wiederherzustellen.</translation>
    </message>
    <message>
        <source>This device's signing key is missing from the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Der Signaturschlüssel dieses Geräts fehlt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the keyring or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Es wurde nichts gelöscht. Bitten Sie die IT, den Schlüsselbund wiederherzustellen oder dieses Gerät neu zu registrieren.</translation>
    </message>
    <message>
        <source>The local cache can't be opened.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Der lokale Speicher lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that you can read and write in its folder.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Prüfen Sie, ob Sie in seinem Ordner lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The cache key is damaged.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Der Schlüssel des Speichers ist beschädigt.</translation>
    </message>
    <message>
        <source>Ask IT to re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Bitten Sie die IT, dieses Gerät neu zu registrieren.</translation>
    </message>
    <message>
        <source>The key in the keyring belongs to another cache file.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Der Schlüssel im Schlüsselbund gehört zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the right file or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Es wurde nichts gelöscht. Bitten Sie die IT, die richtige Datei wiederherzustellen oder dieses Gerät neu zu registrieren.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Der Speicher stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>Another program is using the local cache.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Ein anderes Programm verwendet den lokalen Speicher.</translation>
    </message>
    <message>
        <source>Close the other Agent Assist window, then try again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Schließen Sie das andere Fenster von Agent Assist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The local cache can't be read from or written to.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Kein Lese- oder Schreibzugriff auf den lokalen Speicher.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the cache folder.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Prüfen Sie die Festplatte und die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>The local cache rejected a command.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Der lokale Speicher hat einen Befehl abgelehnt.</translation>
    </message>
    <message>
        <source>Restart the program and tell IT.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Starten Sie das Programm neu, und informieren Sie die IT.</translation>
    </message>
    <message>
        <source>The local cache is damaged or was opened with the wrong key.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Der lokale Speicher ist beschädigt oder wurde mit dem falschen Schlüssel geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Call IT before you take calls: nothing is logged until this is fixed.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>An der Datei wurde nichts geändert. Fragen Sie die IT, bevor Sie Anrufe annehmen: Bis dahin wird nichts protokolliert.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Free up space, then enter it again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Geben Sie Speicherplatz frei, und wiederholen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>This device is already enrolled.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Dieses Gerät ist bereits registriert.</translation>
    </message>
    <message>
        <source>Ask IT for a code and enrol with --start-over. The old cache is kept.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Bitten Sie die IT um einen Code, und registrieren Sie mit --start-over. Der alte Speicher bleibt erhalten.</translation>
    </message>
    <message>
        <source>This device is not enrolled.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Dieses Gerät ist nicht registriert.</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code to enrol it.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Bitten Sie die IT um einen Einmalcode, um es zu registrieren.</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>review, queue: a word of a row for a screen reader | desktop/ui/models/queue_rows.py</extracomment>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Sentence read</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Satz vorgelesen</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ask again after an unclear answer</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Nach einer unklaren Antwort noch einmal fragen</translation>
    </message>
    <message>
        <source>Undo the last entry</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Letzte Eingabe rückgängig machen</translation>
    </message>
    <message>
        <source>Withdraw the selected consent</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Ausgewählte Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Same person: use the earlier answer</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Dieselbe Person: frühere Antwort verwenden</translation>
    </message>
    <message>
        <source>Location, people and rule</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Ort, Personen und Regel</translation>
    </message>
    <message>
        <source>Privacy request: how you checked who is asking</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Datenschutzanfrage: wie Sie die Identität geprüft haben</translation>
    </message>
    <message>
        <source>Privacy request: correct customer data and read it back</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Anfrage zum Datenschutz: Kundendaten berichtigen und vorlesen</translation>
    </message>
    <message>
        <source>Payment step: add 60 s</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Zahlungsschritt: 60 s dazu</translation>
    </message>
    <message>
        <source>Next language of the script</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Sprechtext: nächste Sprache</translation>
    </message>
    <message>
        <source>Previous language of the script</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Sprechtext: vorherige Sprache</translation>
    </message>
    <message>
        <source>Show the other call</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Anderes Gespräch zeigen</translation>
    </message>
    <message>
        <source>New flags about you</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Neue Markierungen zu Ihnen</translation>
    </message>
    <message>
        <source>The lesson that is offered</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Die angebotene Lektion</translation>
    </message>
    <message>
        <source>Main button</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Hauptschaltfläche</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Note: keep the grey text, with a reason</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Notiz: grauen Text mit Begründung behalten</translation>
    </message>
    <message>
        <source>Note: write “support need noted”</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Notiz: „Unterstützungsbedarf vermerkt“ schreiben</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Diese Tastenliste</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Voriger Kontakt</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>First reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Erster Grund oder Entscheidung</translation>
    </message>
    <message>
        <source>Second reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Zweiter Grund oder Entscheidung</translation>
    </message>
    <message>
        <source>Third reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Dritter Grund oder Entscheidung</translation>
    </message>
    <message>
        <source>Choose another decision, or add a new one to your own</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Andere Entscheidung wählen oder der eigenen eine neue hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Narrow the list; in a small window show or hide the filters</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Liste eingrenzen; in einem kleinen Fenster die Filter zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Take the contact or all selected ones, or give it back</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Den Kontakt oder alle ausgewählten übernehmen, oder ihn zurückgeben</translation>
    </message>
    <message>
        <source>Take the contact over from somebody</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Den Kontakt von jemandem übernehmen</translation>
    </message>
    <message>
        <source>Select the contact, or take it out of the selection</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Den Kontakt auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Select all contacts shown, or none</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Alle angezeigten Kontakte auswählen oder keinen</translation>
    </message>
    <message>
        <source>Select on to the next contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Auswahl bis zum nächsten Kontakt erweitern</translation>
    </message>
    <message>
        <source>Select on to the previous contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Auswahl bis zum vorigen Kontakt erweitern</translation>
    </message>
    <message>
        <source>Dismiss the selected low flags together</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Die ausgewählten niedrigen Markierungen gemeinsam verwerfen</translation>
    </message>
    <message>
        <source>Undo a dismissal of several flags</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Gemeinsames Verwerfen rückgängig machen</translation>
    </message>
    <message>
        <source>Take the next contact that nobody works on</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Den nächsten freien Kontakt nehmen</translation>
    </message>
    <message>
        <source>Save the list as a view</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Die Liste als Ansicht sichern</translation>
    </message>
    <message>
        <source>Save the list in a file</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Die Liste in einer Datei sichern</translation>
    </message>
    <message>
        <source>Calibration rounds, or a new one with the selected contacts</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Kalibrierungsrunden, oder eine neue mit den ausgewählten Kontakten</translation>
    </message>
    <message>
        <source>Charts: numbers as a table, or as bars</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Diagramme: Zahlen als Tabelle oder als Balken</translation>
    </message>
    <message>
        <source>Charts: the query behind the numbers of a chart</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Diagramme: die Abfrage hinter den Zahlen eines Diagramms</translation>
    </message>
    <message>
        <source>Leave the contact for the next one</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Weiter zum nächsten Kontakt</translation>
    </message>
    <message>
        <source>Assign the contact to somebody</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Den Kontakt jemandem zuweisen</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Entscheidung speichern</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Correct, {seconds} s left</source>
        <extracomment>panel, card for the customer's answers | {seconds}: 8 | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Korrigieren, noch {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>panel, card for the customer's answers | {seconds}: 8 | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Press 1 for Yes, 2 for No, 3 for Unclear.</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Drücken Sie 1 für „Ja“, 2 für „Nein“, 3 für „Unklar“.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_size.py</extracomment>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_card.py</extracomment>
        <translation>Diese Antworten verwenden</translation>
    </message>
    <message>
        <source>Leave it unclear</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_card.py</extracomment>
        <translation>Unklar lassen</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Antworten bisher</translation>
    </message>
    <message>
        <source>Press {key} to withdraw it.</source>
        <extracomment>panel, card for the customer's answers | {key}: P | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Drücken Sie {key}, um zu widerrufen.</translation>
    </message>
    <message>
        <source>Press {key} to ask again.</source>
        <extracomment>panel, card for the customer's answers | {key}: P | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Drücken Sie {key}, um nachzufragen.</translation>
    </message>
    <message>
        <source>Reason, read by the agents</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Grund, den die Agenten lesen</translation>
    </message>
    <message>
        <source>Like these, last 90 days</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Wie diese, letzte 90 Tage</translation>
    </message>
    <message>
        <source>High and medium flags are resolved one by one.</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Über hohe und mittlere Markierungen wird einzeln entschieden.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {words}: The line was down. | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Remove: {condition}</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {condition}: Team: Billing | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Entfernen: {condition}</translation>
    </message>
    <message>
        <source>Undo, {seconds} s</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {seconds}: 8 | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Rückgängig, {seconds} s</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/button.py</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In every window</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>In jedem Fenster</translation>
    </message>
    <message>
        <source>In this window</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>Letters, digits and signs act only with Alt held. You can change that under More.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Buchstaben, Ziffern und Zeichen wirken nur mit gedrückter Alt-Taste. Das lässt sich unter Mehr ändern.</translation>
    </message>
    <message>
        <source>No keys are chosen for this. IT can set them.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Dafür sind keine Tasten gewählt. Die IT kann sie festlegen.</translation>
    </message>
    <message>
        <source>all right</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>could be better</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>könnte besser sein</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not tried</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Logged already</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/choice_group.py</extracomment>
        <translation>Schon festgehalten</translation>
    </message>
    <message>
        <source>Coaching note. The agent will read this; it changes no decision.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Coaching-Notiz. Die betroffene Person liest dies; es ändert keine Entscheidung.</translation>
    </message>
    <message>
        <source>Send the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Notiz senden</translation>
    </message>
    <message>
        <source>Sending the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Notiz wird gesendet</translation>
    </message>
    <message>
        <source>Discard the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Notiz verwerfen</translation>
    </message>
    <message>
        <source>Coaching notes</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Coaching-Notizen</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Assign …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>panel, card (key J) about location, people and rule: heading of a part, or button | desktop/ui/widgets/context_card.py</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>panel, card (key J) about location, people and rule: heading of a part, or button | desktop/ui/widgets/context_card.py</extracomment>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/correction_card.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Page for customer</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/customer_page.py</extracomment>
        <translation>Seite für den Kunden</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/customer_page.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/days_dialog.py</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/days_dialog.py</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Your decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Why? The agent will read this.</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Warum? Die betroffene Person liest das.</translation>
    </message>
    <message>
        <source>Save decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Entscheidung speichern</translation>
    </message>
    <message>
        <source>Saving the decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Entscheidung wird gespeichert</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Ihr Urteil</translation>
    </message>
    <message>
        <source>Save judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Urteil speichern</translation>
    </message>
    <message>
        <source>Saving the judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Das Urteil wird gespeichert</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Frühere Entscheidungen</translation>
    </message>
    <message>
        <source>Locked while you write: keys 1 to 3 only type.</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Beim Schreiben gesperrt: 1 bis 3 tippen nur Ziffern.</translation>
    </message>
    <message>
        <source>Uphold</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Coach</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Coachen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Why are you opening it?</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>Warum öffnen Sie dieses Feld?</translation>
    </message>
    <message>
        <source>It is shown for 20 seconds, and this is logged.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>Der Wert ist 20 Sekunden zu sehen; das wird protokolliert.</translation>
    </message>
    <message>
        <source>{label} {hint}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {label}: Date of birth | {hint}: last four digits | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>{label} {hint}</translation>
    </message>
    <message>
        <source>My views</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Meine Ansichten</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Ein Satz nach dem anderen</translation>
    </message>
    <message>
        <source>The next thing to say, in the customer's language. One key when you have said it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Was als Nächstes zu sagen ist, in der Sprache Ihres Gegenübers. Eine Taste, wenn Sie es gesagt haben.</translation>
    </message>
    <message>
        <source>A recorder light you can trust</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Eine Recorderanzeige, die stimmt</translation>
    </message>
    <message>
        <source>It shows what the recorder does, not what it was told to do.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Sie zeigt, was der Recorder tut, nicht, was er tun soll.</translation>
    </message>
    <message>
        <source>You see what others see</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Sie sehen, was andere sehen</translation>
    </message>
    <message>
        <source>Whoever opens a call of yours is named to you, with the reason.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Wer einen Anruf von Ihnen öffnet, wird Ihnen mit Grund genannt.</translation>
    </message>
    <message>
        <source>It never takes your keyboard</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Es nimmt nie Ihre Tastatur</translation>
    </message>
    <message>
        <source>The panel opens by itself when a call comes in. You keep typing where you are.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Das Fenster öffnet sich bei einem Anruf von selbst. Sie tippen weiter, wo Sie sind.</translation>
    </message>
    <message>
        <source>Eight keys, once each</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Acht Tasten, jede einmal</translation>
    </message>
    <message>
        <source>A guide beside the panel says what to press, and why.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Eine Anleitung neben dem Fenster sagt, was zu drücken ist und warum.</translation>
    </message>
    <message>
        <source>Nothing is stored or sent</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Nichts wird gespeichert oder gesendet</translation>
    </message>
    <message>
        <source>The practice call stays in this window and is gone when you close it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Der Übungsanruf bleibt in seinem Fenster und ist weg, wenn Sie es schließen.</translation>
    </message>
    <message>
        <source>Real calls come first</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Echte Anrufe gehen vor</translation>
    </message>
    <message>
        <source>If a real call comes in, practice ends and the panel shows it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Kommt ein echter Anruf, endet die Übung, und das Fenster zeigt ihn.</translation>
    </message>
    <message>
        <source>Captions instead of a voice</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Untertitel statt einer Stimme</translation>
    </message>
    <message>
        <source>What the caller says is written beside the panel.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Was sie sagt, steht neben dem Fenster.</translation>
    </message>
    <message>
        <source>Code or link</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Code oder Link</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Four groups of five letters and digits. Paste it whole, or paste the link.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Vier Gruppen aus fünf Buchstaben und Ziffern. Fügen Sie ihn ganz ein, oder den Link.</translation>
    </message>
    <message>
        <source>For example {example}</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | {example}: https://assist.example | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Zum Beispiel {example}</translation>
    </message>
    <message>
        <source>Set by your IT team</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Von Ihrer IT festgelegt</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Ask this</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>Fragen Sie das</translation>
    </message>
    <message>
        <source>Yes, ask them next</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>Ja, jetzt diese Person fragen</translation>
    </message>
    <message>
        <source>No, go on unrecorded</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>Nein, ohne Aufzeichnung weiter</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The note is kept with this contact and erased with the customer's data.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>Die Notiz bleibt bei diesem Kontakt und wird mit den Daten der Kundin oder des Kunden gelöscht.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Another call</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>Anderer Anruf</translation>
    </message>
    <message>
        <source>No note was saved.</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>Es wurde keine Notiz gespeichert.</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_answer.py</extracomment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>Nur Sie sehen das</translation>
    </message>
    <message>
        <source>From a call like yours</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>Aus einem Anruf wie Ihrem</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Choose an answer: 1, 2 or 3</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>Wählen Sie eine Antwort: 1, 2 oder 3</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>später</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Nobody else sees which ones you take</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Niemand sonst sieht, welche Sie lesen</translation>
    </message>
    <message>
        <source>Nothing is offered right now. After a flag on one of your calls, a lesson about it appears here.</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Gerade wird nichts angeboten. Nach einer Markierung zu einem Ihrer Anrufe erscheint hier eine Lektion dazu.</translation>
    </message>
    <message>
        <source>Looking for lessons …</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Lektionen werden gesucht …</translation>
    </message>
    <message>
        <source>Coming back, so that it stays</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Kommt wieder, damit es bleibt</translation>
    </message>
    <message>
        <source>All other lessons</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Alle anderen Lektionen</translation>
    </message>
    <message numerus="yes">
        <source>{n} offered to you</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | {n}: 3 | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>
            <numerusform>1 Angebot für Sie</numerusform>
            <numerusform>{n} Angebote für Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all contacts shown</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_all.py</extracomment>
        <translation>Alle angezeigten Kontakte auswählen</translation>
    </message>
    <message>
        <source>{n} of {of} contacts shown are selected</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | {of}: 3 | desktop/ui/widgets/mark_all.py</extracomment>
        <translation>{n} von {of} angezeigten Kontakten sind ausgewählt</translation>
    </message>
    <message>
        <source>Take them</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Dismiss together</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Gemeinsam verwerfen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Calibration round</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Kalibrierungsrunde</translation>
    </message>
    <message>
        <source>Reveal {label}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {label}: Date of birth | desktop/ui/widgets/masked_field.py</extracomment>
        <translation>{label} zeigen</translation>
    </message>
    <message>
        <source>From one day to another …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>Von einem Tag bis zu einem anderen …</translation>
    </message>
    <message>
        <source>Save this list as a view …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>Diese Liste als Ansicht sichern …</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_field.py</extracomment>
        <translation>Notiz zu diesem Anruf</translation>
    </message>
    <message>
        <source>Grey text is masked as you type on. Press Ctrl+R or click to keep it.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Grauer Text wird beim Weiterschreiben maskiert. Strg+R oder ein Klick behält ihn.</translation>
    </message>
    <message>
        <source>There is nothing to keep here. Masked text can't be restored.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Hier gibt es nichts zu behalten. Maskierter Text lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Payment data and passwords are always masked.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Zahlungsdaten und Passwörter werden immer maskiert.</translation>
    </message>
    <message>
        <source>Your organisation's rules keep this out of notes.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Die Regeln Ihrer Organisation lassen das in Notizen nicht zu.</translation>
    </message>
    <message>
        <source>support need noted</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Unterstützungsbedarf vermerkt</translation>
    </message>
    <message>
        <source>Why keep it?</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Warum behalten?</translation>
    </message>
    <message>
        <source>Order or case number</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Bestell- oder Vorgangsnummer</translation>
    </message>
    <message>
        <source>Public information</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Öffentlich bekannt</translation>
    </message>
    <message>
        <source>Mistaken for something else</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Falsch erkannt</translation>
    </message>
    <message>
        <source>The customer asked us to use it</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Der Kunde hat darum gebeten</translation>
    </message>
    <message>
        <source>Health details are not kept without separate consent.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Angaben zur Gesundheit werden ohne gesonderte Einwilligung nicht gespeichert.</translation>
    </message>
    <message>
        <source>Write “support need noted”</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Schreiben: Hilfebedarf vermerkt</translation>
    </message>
    <message>
        <source>This note can't be checked, so nothing of it is saved. Delete the last words, or tell IT.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Diese Notiz lässt sich nicht prüfen, daher wird nichts davon gespeichert. Löschen Sie die letzten Wörter oder informieren Sie die IT.</translation>
    </message>
    <message>
        <source>The note is full. Shorten it to write more.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Die Notiz ist voll. Kürzen Sie sie, um weiterzuschreiben.</translation>
    </message>
    <message>
        <source>Already saved on this call; it stays as it is:</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Bei diesem Anruf schon gespeichert; es bleibt, wie es ist:</translation>
    </message>
    <message numerus="yes">
        <source>{n} items masked before the note is saved</source>
        <extracomment>panel, notes card | {n}: 3 | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>
            <numerusform>1 Angabe vor dem Speichern maskiert</numerusform>
            <numerusform>{n} Angaben vor dem Speichern maskiert</numerusform>
        </translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/notice_card.py</extracomment>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>Show from anywhere</source>
        <extracomment>panel, no call, one line: the key beside it shows the panel whichever window has the keyboard | desktop/ui/widgets/offers_card.py</extracomment>
        <translation>Von überall zeigen</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Was Sie sagen möchten</translation>
    </message>
    <message>
        <source>Send as a reply only</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Nur als Stellungnahme senden</translation>
    </message>
    <message>
        <source>Saving …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Write something to send it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Schreiben Sie etwas, um es zu senden.</translation>
    </message>
    <message>
        <source>My data</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Everything this window knows, in one file that only you can read.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Alles, was dieses Fenster weiß, in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Each flag about your calls, with every decision and its comment.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Jede Markierung zu Ihren Anrufen, mit jeder Entscheidung und ihrem Kommentar.</translation>
    </message>
    <message>
        <source>What you replied or disputed, and what became of it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Ihre Stellungnahmen und Anfechtungen, und was daraus wurde.</translation>
    </message>
    <message>
        <source>Who opened your calls, when and why.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Wer Ihre Anrufe geöffnet hat, wann und warum.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>The flag and what was said about it</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>Die Markierung und was dazu gesagt wurde</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {what}: 26 of 26 contacts, due first | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>Gefunden: {what}</translation>
    </message>
    <message>
        <source>Flags about me</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Markierungen zu mir</translation>
    </message>
    <message>
        <source>Flags about my calls</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Markierungen zu meinen Anrufen</translation>
    </message>
    <message>
        <source>Looking for flags about your calls …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Markierungen zu Ihren Anrufen werden gesucht …</translation>
    </message>
    <message>
        <source>No flags about your calls. If one is raised, you see it here, with what was decided and what you said.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Keine Markierungen zu Ihren Anrufen. Gibt es eine, sehen Sie sie hier, mit der Entscheidung und dem, was Sie gesagt haben.</translation>
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
            <numerusform>1 Markierung</numerusform>
            <numerusform>{n} Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who opened what</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Wer was geöffnet hat</translation>
    </message>
    <message>
        <source>Who opened my calls</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Wer meine Anrufe geöffnet hat</translation>
    </message>
    <message>
        <source>What this list rests on</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Worauf diese Liste beruht</translation>
    </message>
    <message>
        <source>Looking for openings of your calls …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Zugriffe auf Ihre Anrufe werden gesucht …</translation>
    </message>
    <message>
        <source>Not listed: readings of the whole log by auditors, which name no single call.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Nicht aufgeführt: Einsicht von Prüfern in das ganze Protokoll, die keinen einzelnen Anruf nennt.</translation>
    </message>
    <message>
        <source>Live listening</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Mithören</translation>
    </message>
    <message>
        <source>Agent Assist has none and cannot see it. Whether somebody listens to a call live, only the telephone system knows.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Agent Assist hat keines und kann es nicht sehen. Ob jemand einen Anruf mithört, weiß nur die Telefonanlage.</translation>
    </message>
    <message>
        <source>Ask your organisation about it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Fragen Sie Ihre Organisation danach.</translation>
    </message>
    <message numerus="yes">
        <source>{n} openings</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {n}: 3 | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>
            <numerusform>1 Zugriff</numerusform>
            <numerusform>{n} Zugriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment done, resume</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>Zahlung fertig, fortsetzen</translation>
    </message>
    <message>
        <source>Add 60 s</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>60 s dazu</translation>
    </message>
    <message>
        <source>time left</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>noch {n} s</translation>
    </message>
    <message>
        <source>Country, state or code</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>Land, Bundesstaat oder Code</translation>
    </message>
    <message>
        <source>Locations found</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>Gefundene Orte</translation>
    </message>
    <message>
        <source>No location by this name.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>Kein Ort mit diesem Namen gefunden.</translation>
    </message>
    <message>
        <source>Practice · nothing is stored</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_frame.py</extracomment>
        <translation>Übung · nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Practice call: the eight keys</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Übungsanruf: die acht Tasten</translation>
    </message>
    <message>
        <source>A made-up customer, Ms Okafor, calls you. Nothing you do here is stored or sent.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Eine erfundene Kundin, Frau Okafor, ruft Sie an. Nichts davon wird gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Anruf annehmen</translation>
    </message>
    <message>
        <source>Practise again</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Noch einmal üben</translation>
    </message>
    <message>
        <source>Hear her again</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Noch einmal hören</translation>
    </message>
    <message>
        <source>Voice: on</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Stimme: an</translation>
    </message>
    <message>
        <source>Voice: off</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Stimme: aus</translation>
    </message>
    <message>
        <source>This computer has no voice for her. Read what she says.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Dieser Computer hat keine Stimme für sie. Lesen Sie, was sie sagt.</translation>
    </message>
    <message>
        <source>The voice of this computer doesn't work. Read what she says.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Die Stimme dieses Computers funktioniert nicht. Lesen Sie, was sie sagt.</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | {at}: 14:05 | {of}: 3 | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Schritt {at} von {of}</translation>
    </message>
    <message>
        <source>Like these, last 30 days</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Wie diese, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Why are you opening this contact?</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Warum öffnen Sie diesen Kontakt?</translation>
    </message>
    <message>
        <source>Open contact</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Select a contact to see what was flagged.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Wählen Sie einen Kontakt, um die Markierungen zu sehen.</translation>
    </message>
    <message>
        <source>QR code of the receipt's address</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/qr_code.py</extracomment>
        <translation>QR-Code der Adresse des Belegs</translation>
    </message>
    <message>
        <source>Query behind the numbers</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/query_dialog.py</extracomment>
        <translation>Abfrage hinter den Zahlen</translation>
    </message>
    <message>
        <source>For whoever has the server's database. Times are milliseconds since 1970 UTC; the tenant is your organisation.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/query_dialog.py</extracomment>
        <translation>Für alle, die Zugriff auf die Datenbank des Servers haben. Zeiten sind Millisekunden seit 1970 UTC; der Mandant (tenant) ist Ihre Organisation.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Liste sichern</translation>
    </message>
    <message>
        <source>Picture of this window (*.png)</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Bild dieses Fensters (*.png)</translation>
    </message>
    <message>
        <source>Narrow · {n}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Eingrenzen · {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new, show</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>
            <numerusform>1 neuer, zeigen</numerusform>
            <numerusform>{n} neue, zeigen</numerusform>
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
        <translation>{column}, sortiert: {order}</translation>
    </message>
    <message>
        <source>{column}, sort: {order}</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | {column}: Agent | {order}: most severe first | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>{column}, sortieren: {order}</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Agent, number or flag</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Agent, Nummer oder Markierung</translation>
    </message>
    <message>
        <source>Flagged contacts</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Markierte Kontakte</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Charts: go back to the queue first</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Diagramme: Gehen Sie zuerst zur Prüfliste zurück</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration: go back to the queue first</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Kalibrierung: Gehen Sie zuerst zur Prüfliste zurück</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>Code des Belegs</translation>
    </message>
    <message>
        <source>Recorder: {spans}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {spans}: off 0:00 to 0:33, recording 0:33 to 2:10 | desktop/ui/widgets/recorder_bar.py</extracomment>
        <translation>Recorder: {spans}</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Gefordert</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>Who judges</source>
        <extracomment>review, form that begins a calibration round: a heading or a button | desktop/ui/widgets/round_form.py</extracomment>
        <translation>Wer urteilt</translation>
    </message>
    <message>
        <source>Start the round</source>
        <extracomment>review, form that begins a calibration round: a heading or a button | desktop/ui/widgets/round_form.py</extracomment>
        <translation>Runde starten</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/script_card.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Script language: {language}. Press for the next one.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {language}: Deutsch | desktop/ui/widgets/script_card.py</extracomment>
        <translation>Sprache des Sprechtexts: {language}. Drücken, um zu wechseln.</translation>
    </message>
    <message>
        <source>The first decision is hidden</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/ui/widgets/second_opinion.py</extracomment>
        <translation>Die erste Entscheidung ist verdeckt</translation>
    </message>
    <message>
        <source>both agree</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/ui/widgets/second_opinion.py</extracomment>
        <translation>beide gleich</translation>
    </message>
    <message>
        <source>Severity: as raised, unless you change it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/severity_choice.py</extracomment>
        <translation>Schwere: wie gemeldet, wenn Sie sie nicht ändern</translation>
    </message>
    <message>
        <source>Sign in to review</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Zum Prüfen anmelden</translation>
    </message>
    <message>
        <source>Each time you open a contact it is logged, and the agent can see it.</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Jedes Öffnen eines Kontakts wird protokolliert; die betroffene Person sieht es.</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Benutzerkennung</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The ID that IT gave you, not your name or e-mail address.</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Die Kennung, die Sie von der IT haben, nicht Ihr Name oder Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Practice call</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Übungsanruf</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Agent Assist</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Agent Assist</translation>
    </message>
    <message>
        <source>Read the sentence</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/strip_view.py</extracomment>
        <translation>Satz vorlesen</translation>
    </message>
    <message>
        <source>What happened on the call</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/timeline.py</extracomment>
        <translation>Was im Anruf geschah</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/waiting_calls.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Finish call</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/wrap_up_card.py</extracomment>
        <translation>Anruf abschließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>Immer im Vordergrund</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>Schmaler Streifen</translation>
    </message>
    <message>
        <source>Call from {number}</source>
        <extracomment>title or heading of a window | {number}: 0182 | desktop/ui/windows/calling.py</extracomment>
        <translation>Anruf von {number}</translation>
    </message>
    <message>
        <source>Call to {number}</source>
        <extracomment>title or heading of a window | {number}: 0182 | desktop/ui/windows/calling.py</extracomment>
        <translation>Anruf an {number}</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Als Balken zeigen</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>← and → go from point to point in a chart. Press Q for the query behind it. No figure here is about one agent.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>← und → gehen in einem Diagramm von Punkt zu Punkt. Drücken Sie Q für die Abfrage dahinter. Keine Kennzahl betrifft eine einzelne Person.</translation>
    </message>
    <message>
        <source>Policy decision</source>
        <extracomment>title or heading of a window | desktop/ui/windows/contact_page.py</extracomment>
        <translation>Angewendete Regel</translation>
    </message>
    <message>
        <source>Agent Assist: first start</source>
        <extracomment>title or heading of a window | desktop/ui/windows/first_start.py</extracomment>
        <translation>Agent Assist: Erster Start</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>title or heading of a window | desktop/ui/windows/first_start.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Keys only with Alt</source>
        <extracomment>title or heading of a window | desktop/ui/windows/keys_with_alt.py</extracomment>
        <translation>Tasten nur mit Alt</translation>
    </message>
    <message>
        <source>Quit Agent Assist</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Agent Assist beenden</translation>
    </message>
    <message>
        <source>If you quit now, the end of this call and any further answers are not logged.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Wenn Sie jetzt beenden, werden das Ende dieses Gesprächs und weitere Antworten nicht protokolliert.</translation>
    </message>
    <message>
        <source>This call may be recorded. If you quit now, you can't see whether it stops, and the rest is not logged.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Dieses Gespräch wird möglicherweise aufgezeichnet. Wenn Sie jetzt beenden, sehen Sie nicht, ob die Aufzeichnung endet, und der Rest des Gesprächs wird nicht protokolliert.</translation>
    </message>
    <message>
        <source>Agent Assist is still running</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Agent Assist läuft weiter</translation>
    </message>
    <message>
        <source>It opens when a call comes in. Quit it here.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Es öffnet sich, wenn ein Anruf kommt. Hier beenden Sie es.</translation>
    </message>
    <message>
        <source>A call is still on</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Ein Gespräch läuft noch</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Agent Assist: lesson</source>
        <extracomment>lessons of one minute: title of the window | desktop/ui/windows/lessons.py</extracomment>
        <translation>Agent Assist: Lektion</translation>
    </message>
    <message>
        <source>Agent Assist: lessons</source>
        <extracomment>lessons of one minute: title of the window | desktop/ui/windows/lessons.py</extracomment>
        <translation>Agent Assist: Lektionen</translation>
    </message>
    <message>
        <source>Agent Assist: my record</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>Agent Assist: meine Akte</translation>
    </message>
    <message>
        <source>Only you see this window. Supervisors see flags and what you say to them.</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>Nur Sie sehen dieses Fenster. Die Teamleitung sieht Markierungen und was Sie dazu sagen.</translation>
    </message>
    <message>
        <source>page</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>antworten</translation>
    </message>
    <message>
        <source>scroll</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>blättern</translation>
    </message>
    <message>
        <source>back or close</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>zurück oder schließen</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>title or heading of a window | desktop/ui/windows/panel_body.py</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>ends in {seconds} s</source>
        <extracomment>title or heading of a window | {seconds}: 8 | desktop/ui/windows/panel_body.py</extracomment>
        <translation>endet in {seconds} s</translation>
    </message>
    <message>
        <source>Agent Assist: practice call</source>
        <extracomment>title or heading of a window | desktop/ui/windows/practice.py</extracomment>
        <translation>Agent Assist: Übungsanruf</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <extracomment>title or heading of a window | desktop/ui/windows/practice.py</extracomment>
        <translation>Übungsfenster</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/queue_board.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Agent Assist: review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review.py</extracomment>
        <translation>Agent Assist: Prüfung</translation>
    </message>
    <message>
        <source>Close the review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Prüfung schließen</translation>
    </message>
    <message>
        <source>Your decision isn't saved</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Ihre Entscheidung ist nicht gespeichert</translation>
    </message>
    <message>
        <source>If you close the window now, you are signed out and your comment is lost.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Wenn Sie das Fenster jetzt schließen, werden Sie abgemeldet, und Ihr Kommentar geht verloren.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>Several supervisors judge the same flags without seeing each other's judgement. It resolves nothing.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/rounds_board.py</extracomment>
        <translation>Mehrere aus der Teamleitung beurteilen dieselben Markierungen, ohne die Urteile der anderen zu sehen. Das erledigt nichts.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <extracomment>title or heading of a window | desktop/ui/windows/start_failure.py</extracomment>
        <translation>Diese Worte kopieren</translation>
    </message>
    <message>
        <source>Copy answers for the transfer</source>
        <extracomment>title or heading of a window | desktop/ui/windows/turn_menu.py</extracomment>
        <translation>Antworten für die Weiterleitung kopieren</translation>
    </message>
    <message>
        <source>The keyring did not save the new entry.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Der Schlüsselbund hat den Eintrag nicht gespeichert.</translation>
    </message>
    <message>
        <source>Install and unlock the system keyring (Secret Service on Linux). Nothing is stored without it.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Installieren und entsperren Sie den Schlüsselbund des Systems (Secret Service unter Linux). Ohne ihn wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>This keyring does not protect what it stores.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Dieser Schlüsselbund schützt nicht, was er speichert.</translation>
    </message>
    <message>
        <source>Sign in to your desktop session to unlock it, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Melden Sie sich an Ihrem Rechner an, um ihn zu entsperren, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Der Schlüsselbund konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Versuchen Sie es noch einmal. Hilft das nicht, melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>This system has no keyring that can store secrets.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Dieses System hat keinen Schlüsselbund, der Geheimnisse speichern kann.</translation>
    </message>
    <message>
        <source>The keyring is closed: nobody is signed in to Windows here.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Der Schlüsselbund ist geschlossen: Hier ist niemand bei Windows angemeldet.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Melden Sie sich an und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keyring of Windows refused the entry.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Der Schlüsselbund von Windows hat den Eintrag abgelehnt.</translation>
    </message>
    <message>
        <source>Look at the Credential Manager, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Sehen Sie in der Anmeldeinformationsverwaltung nach und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
</TS>
