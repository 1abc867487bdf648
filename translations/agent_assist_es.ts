<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>agent_assist</name>
    <message>
        <source>Lessons …</source>
        <extracomment>panel, menu: opens the list of lessons | desktop/app/lessons_door.py</extracomment>
        <translation>Lecciones…</translation>
    </message>
    <message>
        <source>A published script has an unknown variable.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Un guion publicado tiene una variable desconocida.</translation>
    </message>
    <message>
        <source>Publish it again without it.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Publíquelo de nuevo sin ella.</translation>
    </message>
    <message>
        <source>A published script reuses the ID of a script of another type.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Un guion publicado cambia de tipo respecto a otro con el mismo identificador.</translation>
    </message>
    <message>
        <source>Publish it under a different name.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>Publíquelo con otro nombre.</translation>
    </message>
    <message>
        <source>My record …</source>
        <extracomment>panel, menu: opens the agent's own record | desktop/app/own_record_door.py</extracomment>
        <translation>Mi expediente …</translation>
    </message>
    <message>
        <source>Practice call …</source>
        <extracomment>panel, menu: opens the practice call | desktop/app/practice_door.py</extracomment>
        <translation>Llamada de práctica …</translation>
    </message>
    <message>
        <source>Supervisor review …</source>
        <extracomment>panel, before the first call | desktop/app/session.py</extracomment>
        <translation>Revisión de supervisión …</translation>
    </message>
    <message>
        <source>Check this computer …</source>
        <extracomment>panel, before the first call | desktop/app/session.py</extracomment>
        <translation>Comprobar este equipo …</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Aceptado el {day}</translation>
    </message>
    <message>
        <source>Accepted again on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Aceptado de nuevo el {day}</translation>
    </message>
    <message>
        <source>Declined on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Rechazado el {day}</translation>
    </message>
    <message>
        <source>Answer unclear on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Respuesta poco clara el {day}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Retirado el {day}</translation>
    </message>
    <message>
        <source>Asked on {day}, no answer</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Preguntado el {day}, sin respuesta</translation>
    </message>
    <message>
        <source>Deferred on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Aplazado el {day}</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Caducado el {day}</translation>
    </message>
    <message>
        <source>No longer valid since {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Ya no es válido desde el {day}</translation>
    </message>
    <message>
        <source>Ended by your organisation on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>Finalizado por su organización el {day}</translation>
    </message>
    <message>
        <source>Withdrawn at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>Retirado a las {at}</translation>
    </message>
    <message>
        <source>Accepted again at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>Aceptado de nuevo a las {at}</translation>
    </message>
    <message>
        <source>Accepted at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>Aceptado a las {at}</translation>
    </message>
    <message>
        <source>no audio written</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>sin audio</translation>
    </message>
    <message>
        <source>silence only</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>solo silencio</translation>
    </message>
    <message>
        <source>recorded, no speech</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>grabado, sin voz</translation>
    </message>
    <message>
        <source>can't tell</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>no se puede determinar</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>grabado</translation>
    </message>
    <message>
        <source>the file wasn't ready in time</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>el archivo no estuvo listo a tiempo</translation>
    </message>
    <message>
        <source>the file couldn't be downloaded</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>no se pudo descargar el archivo</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>no se pudo leer el archivo</translation>
    </message>
    <message>
        <source>there was no file</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>no había archivo</translation>
    </message>
    <message>
        <source>the file was empty</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>el archivo estaba vacío</translation>
    </message>
    <message>
        <source>the recorder's clock is off</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>el reloj de la grabadora no está en hora</translation>
    </message>
    <message>
        <source>the file proves only part of it</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>el archivo solo prueba una parte</translation>
    </message>
    <message>
        <source>the file doesn't match the call</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>el archivo no corresponde a la llamada</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>Comprobación de la grabación</translation>
    </message>
    <message>
        <source>Nothing recorded during pauses or after a refusal</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>Nada grabado en pausas ni tras negativas</translation>
    </message>
    <message>
        <source>{n} s of speech in the file</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>{n} s de voz en el archivo</translation>
    </message>
    <message>
        <source>keypad tones and {n} s of speech in the file</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>tonos del teclado y {n} s de voz en el archivo</translation>
    </message>
    <message numerus="yes">
        <source>{n} segments checked, no problems</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>
            <numerusform>1 tramo comprobado, correcto</numerusform>
            <numerusform>{n} tramos comprobados, todos correctos</numerusform>
        </translation>
    </message>
    <message>
        <source>someone else resolved it</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>ya la resolvió otra persona</translation>
    </message>
    <message>
        <source>disputed: resolve it alone</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>impugnada: resuélvala por separado</translation>
    </message>
    <message>
        <source>replied meanwhile: read it first</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>respondió entretanto: léalo antes</translation>
    </message>
    <message>
        <source>not a low flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>no es una alerta baja</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not sent yet: waits for the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>aún no enviado: espera al servidor</translation>
    </message>
    <message>
        <source>not accepted by the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>no aceptado por el servidor</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>enviado, sin confirmar</translation>
    </message>
    <message>
        <source>this server can't tell who replied</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>este servidor no indica quién respondió</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>más de {n}</translation>
    </message>
    <message>
        <source>one is your own call</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>una es de su propia llamada</translation>
    </message>
    <message>
        <source>one waits for a second opinion</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>una espera una segunda opinión</translation>
    </message>
    <message>
        <source>some are resolved</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>algunas ya están resueltas</translation>
    </message>
    <message>
        <source>not all low</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>no todas son bajas</translation>
    </message>
    <message>
        <source>one has several flags</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>un contacto tiene varias alertas</translation>
    </message>
    <message>
        <source>drawn calls are looked at alone</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>las llamadas sorteadas se revisan una a una</translation>
    </message>
    <message>
        <source>not the same flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>no es la misma alerta</translation>
    </message>
    <message>
        <source>a flag of a newer version</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>alerta de una versión más reciente</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>1 seleccionado</numerusform>
            <numerusform>{n} seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>all low, same flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>todas bajas, misma alerta</translation>
    </message>
    <message>
        <source>{n} of more than {total} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {total}: 1284 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{n} de más de {total} seleccionados</translation>
    </message>
    <message>
        <source>{n} of {total} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {total}: 1284 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{n} de {total} seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss {n} flags together</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>Descartar 1 alerta</numerusform>
            <numerusform>Descartar juntas {n} alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>All low: {flag}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {flag}: Disclosure late | desktop/presenters/bulk_view.py</extracomment>
        <translation>Todas bajas: {flag}</translation>
    </message>
    <message>
        <source>Dismissed: {done} of {n}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {done}: 4 | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>Descartadas: {done} de {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} dismissals were not finished</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>1 descarte no se terminó</numerusform>
            <numerusform>{n} descartes no se terminaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n} replies</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>Leer 1 respuesta</numerusform>
            <numerusform>Leer {n} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>None resolved.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Ninguna resuelta.</translation>
    </message>
    <message numerus="yes">
        <source>{n} resolved.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>1 resuelta.</numerusform>
            <numerusform>{n} resueltas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} resolved, {m} of them dismissed.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {m}: 8 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{n} resueltas, {m} de ellas descartadas.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {one}: A policy pack was refused | {other}: 1 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>Read the replies first, or take these contacts out. Reading one opens its contact.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Lea antes las respuestas o quite estos contactos. Leer una abre su contacto.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Indique un motivo.</translation>
    </message>
    <message>
        <source>Each agent will see that you opened the contact, and your reason. You can undo this for {n} s.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>Cada agente verá que usted abrió el contacto y el motivo. Puede deshacerlo durante {n} s.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Recording one after the other.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Se guardan una tras otra.</translation>
    </message>
    <message>
        <source>Agent Assist or your session ended before. What was not sent has no decision of yours.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>Agent Assist o su sesión terminó antes. Lo que no se envió no tiene ninguna decisión suya.</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags stay open.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>1 alerta sigue abierta.</numerusform>
            <numerusform>{n} alertas siguen abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words were erased with the customer's data.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>El texto se borró con los datos del cliente.</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {one}: A policy pack was refused | {other}: 1 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>stays open</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>sigue abierta</translation>
    </message>
    <message>
        <source>opening …</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>abriendo …</translation>
    </message>
    <message>
        <source>reply read</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>respuesta leída</translation>
    </message>
    <message>
        <source>no reply</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>replied</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>respondió</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>descartada</translation>
    </message>
    <message>
        <source>not confirmed by the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>sin confirmar por el servidor</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>En 7 días</translation>
    </message>
    <message>
        <source>Within 14 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>En 14 días</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>A la espera del cliente</translation>
    </message>
    <message>
        <source>Under 1 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Menos de 1 min</translation>
    </message>
    <message>
        <source>1 to 10 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>De 1 a 10 min</translation>
    </message>
    <message>
        <source>10 to 60 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>De 10 a 60 min</translation>
    </message>
    <message>
        <source>1 to 24 h</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>De 1 a 24 h</translation>
    </message>
    <message>
        <source>A day or more</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Un día o más</translation>
    </message>
    <message>
        <source>A device with nothing to send looks the same.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>Un equipo que no tiene nada que enviar se ve igual.</translation>
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
            <numerusform>{n} solicitud</numerusform>
            <numerusform>{n} solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} devices</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>
            <numerusform>{n} equipo</numerusform>
            <numerusform>{n} equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {passed} passed, {failed} failed, {missed} without a drill.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {passed}: 6 | {failed}: 1 | {missed}: 2 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{part}: {passed} superadas, {failed} fallidas, {missed} sin prueba.</translation>
    </message>
    <message>
        <source>{passed} passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {passed}: 6 | desktop/presenters/charts_counts.py</extracomment>
        <translation>Superadas: {passed}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>Fallidas: {n}</translation>
    </message>
    <message>
        <source>{n} missed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>Sin prueba: {n}</translation>
    </message>
    <message>
        <source>-</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>-</translation>
    </message>
    <message>
        <source>{part}: no drills yet.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | desktop/presenters/charts_counts.py</extracomment>
        <translation>{part}: aún sin pruebas.</translation>
    </message>
    <message>
        <source>{n}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{n}</translation>
    </message>
    <message>
        <source>No calls in these weeks. Choose a longer period.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_course.py</extracomment>
        <translation>No hubo llamadas en estas semanas. Elija un período más largo.</translation>
    </message>
    <message>
        <source>There are no charts of {team} now: a team needs 5 people. This is the whole site.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {team}: Billing | desktop/presenters/charts_course.py</extracomment>
        <translation>Ya no hay gráficos de {team}: un equipo necesita 5 personas. Este es todo el centro.</translation>
    </message>
    <message>
        <source>Saved {what} as {file}.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {what}: 26 of 26 contacts, due first | {file}: contact-0182.pdf | desktop/presenters/charts_course.py</extracomment>
        <translation>Guardado como {file}: {what}.</translation>
    </message>
    <message>
        <source>Adding up the numbers …</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_course.py</extracomment>
        <translation>Sumando las cifras…</translation>
    </message>
    <message>
        <source>As of {at}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {at}: 14:05 | desktop/presenters/charts_course.py</extracomment>
        <translation>Datos al {at}</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Over its limit</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Límite superado</translation>
    </message>
    <message>
        <source>Week not over yet</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Semana en curso</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Charts, {weeks} from {day}, {team}, as of {at}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {weeks}: 8 weeks | {day}: 12 Oct 2026 | {team}: Billing | {at}: 14:05 | desktop/presenters/charts_export.py</extracomment>
        <translation>Gráficos, {weeks} desde el {day}, {team}, datos al {at}</translation>
    </message>
    <message>
        <source>Whole site</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Todo el centro</translation>
    </message>
    <message>
        <source>Too few cases for a figure.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Muy pocos casos para dar una cifra.</translation>
    </message>
    <message>
        <source>Too few people for a figure.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Muy pocas personas para dar una cifra.</translation>
    </message>
    <message>
        <source>Week of {day}, so far</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {day}: 12 Oct 2026 | desktop/presenters/charts_parts.py</extracomment>
        <translation>Semana del {day}, hasta ahora</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {day}: 12 Oct 2026 | desktop/presenters/charts_parts.py</extracomment>
        <translation>Semana del {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_parts.py</extracomment>
        <translation>
            <numerusform>{n} semana</numerusform>
            <numerusform>{n} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>All others</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {name}: Ms Okafor | desktop/presenters/charts_parts.py</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{script}, version {version}, {language}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {script}: Consent question | {version}: 3 | {language}: Deutsch | desktop/presenters/charts_parts.py</extracomment>
        <translation>{script}, versión {version}, {language}</translation>
    </message>
    <message>
        <source>{part}: none.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | desktop/presenters/charts_parts.py</extracomment>
        <translation>{part}: ninguno.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_parts.py</extracomment>
        <translation>
            <numerusform>{n} caso</numerusform>
            <numerusform>{n} casos</numerusform>
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
        <translation>Quizá falle la regla, no las personas.</translation>
    </message>
    <message>
        <source>{part}: half within {half} s, 95 % within {most} s, of {n} pauses.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {half}: 0.6 | {most}: 2.3 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: la mitad en {half} s, el 95 % en {most} s, de {n} pausas.</translation>
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
        <translation>{part}: el {p} de {n} grabaciones correctas, {leaked} grabadas indebidamente, {unknown} sin revisar.</translation>
    </message>
    <message>
        <source>{part}: {p} of {n} fields were needed; not needed: {m}.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {n}: 3 | {m}: 8 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: el {p} de {n} campos era necesario; no necesarios: {m}.</translation>
    </message>
    <message>
        <source>{part}: {no} no, {unclear} unclear, {m} withdrawn later, of {n} answers.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {no}: 22.6 | {unclear}: 7.9 | {m}: 8 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: {no} no, {unclear} poco claro, {m} retirados después, de {n} respuestas.</translation>
    </message>
    <message>
        <source>{p} yes is unusually high: do people notice that they can say no?</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {p}: 98.7 | desktop/presenters/charts_rates.py</extracomment>
        <translation>Un {p} de síes es inusualmente alto: ¿nota la gente que puede decir que no?</translation>
    </message>
    <message>
        <source>{no} · {unclear}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {no}: 22.6 | {unclear}: 7.9 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{no} · {unclear}</translation>
    </message>
    <message>
        <source>{part}: {p} complete, {late} late, {missing} missing, of {n} calls.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {late}: 40 | {missing}: 34 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: {p} completos, {late} tardíos, {missing} ausentes, de {n} llamadas.</translation>
    </message>
    <message>
        <source>{part}: {p} of {n} were dismissed.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: se descartó el {p} de {n}.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Nada llama la atención.</translation>
    </message>
    <message>
        <source>Nothing to count in these weeks.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Nada que contar en estas semanas.</translation>
    </message>
    <message>
        <source>Whole site, whichever team is chosen.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Todo el centro, sea cual sea el equipo elegido.</translation>
    </message>
    <message>
        <source>Week of</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Time to a confirmed pause</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Tiempo hasta la pausa confirmada</translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} pausa</numerusform>
            <numerusform>{n} pausas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pauses</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Half within</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Mitad en</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>95 % en</translation>
    </message>
    <message>
        <source>Filled: half of the pauses. Outline: 95 %.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Relleno: la mitad de las pausas. Contorno: el 95 %.</translation>
    </message>
    <message>
        <source>Answers by script version</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Respuestas por versión del guion</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Poco claro</translation>
    </message>
    <message>
        <source>Withdrawn later</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Retirados después</translation>
    </message>
    <message>
        <source>Filled: no. Outline: unclear.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Relleno: no. Contorno: poco claro.</translation>
    </message>
    <message>
        <source>Privacy requests by days left</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Solicitudes de privacidad por días restantes</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} pendiente</numerusform>
            <numerusform>{n} pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Required notices complete</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Avisos obligatorios completos</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} llamada</numerusform>
            <numerusform>{n} llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Completos</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Last sync of each device</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Última sincronización de cada equipo</translation>
    </message>
    <message>
        <source>Last sync</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Daily recorder drill</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Prueba diaria de la grabadora</translation>
    </message>
    <message numerus="yes">
        <source>{n} drills</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} prueba</numerusform>
            <numerusform>{n} pruebas</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Superadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Days without</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Días sin prueba</translation>
    </message>
    <message>
        <source>A square for each day from Monday; an outline is a day without a drill.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Un cuadrado por día desde el lunes; un contorno es un día sin prueba.</translation>
    </message>
    <message>
        <source>Recording checks passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Comprobaciones de grabación correctas</translation>
    </message>
    <message numerus="yes">
        <source>{n} recordings</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} grabación</numerusform>
            <numerusform>{n} grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Recorded when off</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Grabadas indebidamente</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Opened customer data that was needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Datos del cliente mostrados que eran necesarios</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} campo</numerusform>
            <numerusform>{n} campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Necesarios</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>No necesarios</translation>
    </message>
    <message>
        <source>Flags dismissed in 90 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Alertas descartadas en 90 días</translation>
    </message>
    <message numerus="yes">
        <source>{n} resolved</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>{n} resuelta</numerusform>
            <numerusform>{n} resueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Ya resueltas</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Softphone</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Call recorder</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Grabadora</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Calls go on without it. What is logged is kept on this computer and sent later.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Las llamadas siguen sin él. Lo que se registra se guarda en este equipo y se envía más tarde.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Your softphone is heard.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Su teléfono comunica sus llamadas.</translation>
    </message>
    <message>
        <source>Your softphone isn't connected.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Su teléfono no está conectado.</translation>
    </message>
    <message>
        <source>Calls don't reach the panel until it is.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Hasta entonces ninguna llamada llega al panel.</translation>
    </message>
    <message>
        <source>Start it and sign in there, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Ábralo, inicie sesión en él y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Not tried: no softphone has reported a call yet.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sin probar: ningún teléfono ha comunicado aún una llamada.</translation>
    </message>
    <message>
        <source>The panel opens when your softphone reports a call.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>El panel se abre cuando su teléfono comunica una llamada.</translation>
    </message>
    <message>
        <source>Make a test call. If nothing happens, ask IT to connect your softphone.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Haga una llamada de prueba. Si no pasa nada, pida a Informática que conecte su teléfono.</translation>
    </message>
    <message>
        <source>The recorder lets this computer in and answers.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>La grabadora admite este equipo y responde.</translation>
    </message>
    <message>
        <source>Not tried: a recorder shows what it does on a call only.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sin probar: una grabadora solo muestra lo que hace en una llamada.</translation>
    </message>
    <message>
        <source>The light says “not confirmed” if the recorder doesn't obey.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>El indicador dice «sin confirmar» si la grabadora no obedece.</translation>
    </message>
    <message>
        <source>IT can try it before your first call.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Informática puede probarla antes de su primera llamada.</translation>
    </message>
    <message>
        <source>You say what the recorder does; nothing confirms it.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Usted dice lo que hace la grabadora; nada lo confirma.</translation>
    </message>
    <message>
        <source>The light shows what you last said.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>El indicador muestra lo último que usted dijo.</translation>
    </message>
    <message>
        <source>Look at your recorder when the panel asks you to.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Mire su grabadora cuando el panel se lo pida.</translation>
    </message>
    <message>
        <source>No recorder is set up.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>No hay ninguna grabadora configurada.</translation>
    </message>
    <message>
        <source>Agent Assist can't start, pause or stop a recording.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Agent Assist no puede iniciar, pausar ni detener una grabación.</translation>
    </message>
    <message>
        <source>If your calls are recorded, tell IT.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Si sus llamadas se graban, avise a Informática.</translation>
    </message>
    <message>
        <source>Keeps the keys of this computer.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Guarda las claves de este equipo.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Without its key, nothing can be saved.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sin su clave no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Desbloquee el llavero y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>There's no keyring that protects keys.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>No hay ningún llavero que proteja las claves.</translation>
    </message>
    <message>
        <source>Nothing is saved without one.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sin él no se guarda nada.</translation>
    </message>
    <message>
        <source>Tell IT: a Secret Service such as GNOME Keyring is needed.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Avise a Informática: hace falta un Secret Service como GNOME Keyring.</translation>
    </message>
    <message>
        <source>This computer isn't connected to a server.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Este equipo no está conectado a ningún servidor.</translation>
    </message>
    <message>
        <source>Calls are not logged until it is.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Hasta entonces no se registran llamadas.</translation>
    </message>
    <message>
        <source>Go back one step and enter your code.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Vuelva un paso atrás e introduzca su código.</translation>
    </message>
    <message>
        <source>Not tried: only you can hear it.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Sin probar: solo usted puede oírlo.</translation>
    </message>
    <message>
        <source>A call can sound an alert, if your organisation wants that.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Una llamada puede hacer sonar un tono, si su organización lo quiere.</translation>
    </message>
    <message>
        <source>Play the alert</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Reproducir el tono</translation>
    </message>
    <message>
        <source>Played. Only you know whether it was heard.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Reproducido. Solo usted sabe si se oyó.</translation>
    </message>
    <message>
        <source>Without sound, calls still open the panel.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Aun sin sonido, las llamadas abren el panel.</translation>
    </message>
    <message>
        <source>If you heard nothing, turn up the system's sounds.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Si no oyó nada, suba los sonidos del sistema.</translation>
    </message>
    <message>
        <source>I heard it</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Lo he oído</translation>
    </message>
    <message>
        <source>You heard the alert.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Usted oyó el tono.</translation>
    </message>
    <message>
        <source>The recorder doesn't let this computer in.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>La grabadora no admite este equipo.</translation>
    </message>
    <message>
        <source>Nobody can tell whether your calls are recorded.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Nadie puede saber si sus llamadas se graban.</translation>
    </message>
    <message>
        <source>Tell IT this code: {code}</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {code}: recorder_unreachable | desktop/presenters/check_words.py</extracomment>
        <translation>Dé a Informática este código: {code}</translation>
    </message>
    <message>
        <source>{server} answers.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>{server} responde.</translation>
    </message>
    <message>
        <source>{server} can't be reached.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>No se puede contactar con {server}.</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Revise la red y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>{server} answers, but it has a problem.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>{server} responde, pero tiene un problema.</translation>
    </message>
    <message>
        <source>Tell IT if it stays like this.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Si sigue así, avise a Informática.</translation>
    </message>
    <message>
        <source>{size}: the whole panel fits.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size}: cabe todo el panel.</translation>
    </message>
    <message>
        <source>{size}: the panel takes its low shape.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size}: el panel toma su forma baja.</translation>
    </message>
    <message>
        <source>Everything is there, closer together.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Todo está ahí, más junto.</translation>
    </message>
    <message>
        <source>A smaller scale shows more, if you can read it well.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Una escala menor muestra más, si la lee bien.</translation>
    </message>
    <message>
        <source>{size}. Your system decides where windows stand.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size}. Su sistema decide dónde están las ventanas.</translation>
    </message>
    <message>
        <source>The panel may open behind other windows.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>El panel puede abrirse detrás de otras ventanas.</translation>
    </message>
    <message>
        <source>Set it to stay on top in your system, if it offers that.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>Haga que quede encima en su sistema, si lo permite.</translation>
    </message>
    <message>
        <source>Sent. The agent reads it with the next connection.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Enviada. El agente la lee con la próxima conexión.</translation>
    </message>
    <message>
        <source>Logged, but it doesn't count: the decision is no longer yours. The agent is not told.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Registrada, pero no cuenta: la decisión ya no es suya. No se comunica al agente.</translation>
    </message>
    <message>
        <source>Press W to write to the agent. It changes no decision.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Pulse W para escribir al agente. No cambia ninguna decisión.</translation>
    </message>
    <message>
        <source>Write a coaching note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Escribir una nota de coaching</translation>
    </message>
    <message>
        <source>Coaching note: {flag}</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | {flag}: Disclosure late | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Nota de coaching: {flag}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Another supervisor</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Otro supervisor</translation>
    </message>
    <message>
        <source>Coaching note, {who}: {flag}, {at}</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | {who}: Jordan Lee | {flag}: Disclosure late | {at}: 14:05 | desktop/presenters/coaching_notes.py</extracomment>
        <translation>Nota de coaching, {who}: {flag}, {at}</translation>
    </message>
    <message>
        <source>One more question is enough. Still unclear counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Basta con preguntar una vez más. Si sigue poco claro, no cuenta como consentimiento.</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Is a parent or guardian on the line?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>¿Está al teléfono quien tiene la patria potestad o la tutela?</translation>
    </message>
    <message>
        <source>accepted before the transfer</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>aceptado antes de la transferencia</translation>
    </message>
    <message numerus="yes">
        <source>valid for {n} days</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>vale 1 día</numerusform>
            <numerusform>vale {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept for {n} days</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>1 día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>And the answer on the recording?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>¿Y la respuesta en la grabación?</translation>
    </message>
    <message>
        <source>What did {person} say?</source>
        <extracomment>panel, card for the customer's answers | {person}: person 2 | desktop/presenters/consent_view.py</extracomment>
        <translation>¿Qué dijo {person}?</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>¿Qué dijo el cliente?</translation>
    </message>
    <message>
        <source>Only a clear yes keeps the recording going. Anything else stops it.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Solo un sí claro permite seguir grabando. Con cualquier otra respuesta, la grabadora se detiene.</translation>
    </message>
    <message>
        <source>Only a parent or guardian can accept. If neither is on the line, choose No.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>Solo puede aceptar quien tenga la patria potestad o la tutela. Si no está, elija No.</translation>
    </message>
    <message>
        <source>{done} of {all} answered. “Unclear” counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | {done}: 4 | {all}: 6 | desktop/presenters/consent_view.py</extracomment>
        <translation>{done} de {all} respondidas. «Poco claro» no cuenta como consentimiento.</translation>
    </message>
    <message>
        <source>“Unclear” counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>«Poco claro» no cuenta como consentimiento.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers from {day} are still valid. Is this the same person?</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | {day}: 12 Oct 2026 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>Una respuesta del {day} sigue vigente. ¿Es la misma persona?</numerusform>
            <numerusform>{n} respuestas del {day} siguen vigentes. ¿Es la misma persona?</numerusform>
        </translation>
    </message>
    <message>
        <source>{purpose}: {answer}, expired {until}. Ask again.</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {answer}: Accepted on 12 Oct 2026 | {until}: 12 Oct 2027 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {answer}, caducó el {until}. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>{purpose}: {answer}, valid for all calls until {until}</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {answer}: Accepted on 12 Oct 2026 | {until}: 12 Oct 2027 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {answer}, válido para todas las llamadas hasta el {until}</translation>
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
        <translation>Grabado de {start} a {end}, antes de retirar el consentimiento.</translation>
    </message>
    <message>
        <source>Recorded from {start} to {end}, before the answer was corrected.</source>
        <extracomment>panel, card for the customer's answers | {start}: 14:05:02 | {end}: 14:09:31 | desktop/presenters/consent_view.py</extracomment>
        <translation>Grabado de {start} a {end}, antes de corregir la respuesta.</translation>
    </message>
    <message>
        <source>Keep or erase what was recorded before?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>¿Conservar o borrar lo grabado antes?</translation>
    </message>
    <message>
        <source>Erasing is a request to the recorder. It counts only once the recorder confirms it.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>El borrado es una petición a la grabadora. Solo cuenta cuando lo confirma.</translation>
    </message>
    <message>
        <source>{purpose}, {person}</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {person}: person 2 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}, {person}</translation>
    </message>
    <message>
        <source>{purpose}: earlier recording</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: grabación anterior</translation>
    </message>
    <message>
        <source>erased, confirmed</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>borrado, confirmado</translation>
    </message>
    <message>
        <source>erasure not confirmed</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>borrado sin confirmar</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>Assigned to {name}.</source>
        <extracomment>review of a contact: line under the head, what became of handing it to somebody | {name}: Ms Okafor | desktop/presenters/contact_others.py</extracomment>
        <translation>Asignado a {name}.</translation>
    </message>
    <message>
        <source>{name} was faster and works on this contact.</source>
        <extracomment>review of a contact: line under the head, what became of handing it to somebody | {name}: Ms Okafor | desktop/presenters/contact_others.py</extracomment>
        <translation>{name} fue más rápido y trabaja en este contacto.</translation>
    </message>
    <message>
        <source>Said on this call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Dicho en esta llamada</translation>
    </message>
    <message>
        <source>From the customer's account</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>De la cuenta del cliente</translation>
    </message>
    <message>
        <source>From the phone network</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>De la red telefónica</translation>
    </message>
    <message>
        <source>From the area code, which tells only where the number was issued</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Del prefijo, que solo dice dónde se asignó el número</translation>
    </message>
    <message>
        <source>A parent or guardian answers</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Responde quien tiene la patria potestad o la tutela</translation>
    </message>
    <message>
        <source>An authorised representative answers</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Responde un representante</translation>
    </message>
    <message>
        <source>An entry about the location can't be read, so no location counts as known.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Una entrada sobre el lugar no se puede leer. Por eso ningún lugar cuenta como conocido.</translation>
    </message>
    <message>
        <source>Until it is known, the strictest rule applies.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Mientras no se conozca, se aplica la regla más estricta.</translation>
    </message>
    <message>
        <source>Another location applies its rule at once. What you told the customer still applies.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Con otro lugar se aplica su regla de inmediato. Lo que dijo al cliente sigue vigente.</translation>
    </message>
    <message>
        <source>May be under age: only a parent or guardian can consent.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Quizá sea menor de edad: solo puede consentir quien tenga la patria potestad o la tutela.</translation>
    </message>
    <message>
        <source>The customer: {name}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {name}: Ms Okafor | desktop/presenters/context_view.py</extracomment>
        <translation>Cliente: {name}</translation>
    </message>
    <message>
        <source>The customer</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {n}: 3 | desktop/presenters/context_view.py</extracomment>
        <translation>Persona {n}</translation>
    </message>
    <message>
        <source>Another person</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Person {n} left the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {n}: 3 | desktop/presenters/context_view.py</extracomment>
        <translation>La persona {n} dejó la llamada</translation>
    </message>
    <message>
        <source>Another person left the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Otra persona dejó la llamada</translation>
    </message>
    <message>
        <source>No rule has been applied yet</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Todavía no se aplicó ninguna regla</translation>
    </message>
    <message>
        <source>{pack}, applied at {time}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {pack}: Policy pack, fingerprint 7f3a09c2d1e4 | {time}: 14:05 | desktop/presenters/context_view.py</extracomment>
        <translation>{pack}, aplicado a las {time}</translation>
    </message>
    <message>
        <source>Policy pack {version}, in force since {date}, applied at {time}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {version}: 3 | {date}: 24 Nov 2026 | {time}: 14:05 | desktop/presenters/context_view.py</extracomment>
        <translation>Paquete de reglas {version}, en vigor desde el {date}, aplicado a las {time}</translation>
    </message>
    <message>
        <source>Someone joined the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Alguien se ha unido a la llamada</translation>
    </message>
    <message>
        <source>Customer may be under age</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>Puede ser menor de edad</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Email address</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Ask for it again, and change what is wrong.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Pregúntelo otra vez y cambie lo que esté mal.</translation>
    </message>
    <message>
        <source>Read it again, slowly, and spell it.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Léalo otra vez, despacio, y deletréelo.</translation>
    </message>
    <message>
        <source>Type what the customer says first.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Escriba primero lo que dice el cliente.</translation>
    </message>
    <message>
        <source>Payment data, passwords and codes are not kept here. The field was emptied.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Aquí no se guardan datos de pago, contraseñas ni códigos. El campo se ha vaciado.</translation>
    </message>
    <message>
        <source>This could not be checked for payment data, so it was not taken. Try again.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>No se pudo comprobar si contiene datos de pago, por lo que no se ha aceptado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Kept with the request. Not sent: no system is connected for this.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Guardado con la solicitud. No enviado: no hay ningún sistema conectado para esto.</translation>
    </message>
    <message>
        <source>Kept with the request once it is right. Not sent: no system is connected for this.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Se guarda con la solicitud cuando sea correcto. No se envía: no hay ningún sistema conectado para esto.</translation>
    </message>
    <message>
        <source>Correct customer data</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Corregir los datos</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Correct: {field}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | desktop/presenters/correction_view.py</extracomment>
        <translation>Corregir: {field}</translation>
    </message>
    <message>
        <source>We have now</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Tenemos ahora</translation>
    </message>
    <message>
        <source>hidden again in {n} s</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {n}: 3 | desktop/presenters/correction_view.py</extracomment>
        <translation>se oculta en {n} s</translation>
    </message>
    <message>
        <source>Customer says</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>El cliente dice</translation>
    </message>
    <message>
        <source>Read it back</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Leerlo para comprobar</translation>
    </message>
    <message>
        <source>“I have written: {value}. Is that right?”</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {value}: matches the log: recorded | desktop/presenters/correction_view.py</extracomment>
        <translation>«He escrito: {value}. ¿Es correcto?»</translation>
    </message>
    <message>
        <source>Spelled: {letters}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {letters}: V O G E L | desktop/presenters/correction_view.py</extracomment>
        <translation>Deletreado: {letters}</translation>
    </message>
    <message>
        <source>One field</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Un dato</translation>
    </message>
    <message>
        <source>Confirmed: {field}. Fingerprint {after}.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | {after}: 81D0 44BE | desktop/presenters/correction_view.py</extracomment>
        <translation>Confirmado: {field}. Huella {after}.</translation>
    </message>
    <message>
        <source>Confirmed: {field}. Fingerprints {before} before, {after} after.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | {before}: 3F9A 12C7 | {after}: 81D0 44BE | desktop/presenters/correction_view.py</extracomment>
        <translation>Confirmado: {field}. Huella anterior {before}, posterior {after}.</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Otra petición</translation>
    </message>
    <message>
        <source>Which entry is wrong?</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>¿Qué dato es incorrecto?</translation>
    </message>
    <message>
        <source>still to choose</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>falta elegir</translation>
    </message>
    <message>
        <source>No connected system told us.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Ningún sistema conectado nos lo ha indicado.</translation>
    </message>
    <message>
        <source>Fingerprint before: {signs}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {signs}: 3F9A 12C7 | desktop/presenters/correction_view.py</extracomment>
        <translation>Huella anterior: {signs}</translation>
    </message>
    <message>
        <source>Fingerprint after: made when the customer says it is right</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>Huella posterior: se crea cuando el cliente confirma</translation>
    </message>
    <message>
        <source>Choose a decision and add a comment.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Elija una decisión y añada un comentario.</translation>
    </message>
    <message>
        <source>Add a comment.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Añada un comentario.</translation>
    </message>
    <message>
        <source>All flags on this contact are resolved.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Todas las alertas de este contacto están resueltas.</translation>
    </message>
    <message>
        <source>A flag on this contact is in a calibration round you judge in. Resolve it when the round is over.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Una alerta de este contacto está en una ronda de calibración en la que usted juzga. Resuélvala cuando termine la ronda.</translation>
    </message>
    <message>
        <source>The agent disputes your decision on this flag, so another supervisor resolves it now.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>El agente impugna su decisión sobre esta alerta, así que ahora la resuelve otro supervisor.</translation>
    </message>
    <message>
        <source>You gave the second opinion on this flag, so another supervisor resolves it now.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Usted dio la segunda opinión sobre esta alerta, así que ahora la resuelve otro supervisor.</translation>
    </message>
    <message>
        <source>{flag}: {decision}. {comment}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {flag}: Disclosure late | {decision}: dismissed | {comment}: The notice was read after the transfer. | desktop/presenters/decision_view.py</extracomment>
        <translation>{flag}: {decision}. {comment}</translation>
    </message>
    <message>
        <source>Add a new decision</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>Añadir una decisión nueva</translation>
    </message>
    <message>
        <source>New decision: {flag}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {flag}: Disclosure late | desktop/presenters/decision_view.py</extracomment>
        <translation>Decisión nueva: {flag}</translation>
    </message>
    <message>
        <source>The agent disputes the decision</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>El agente impugna la decisión</translation>
    </message>
    <message>
        <source>The agent replied</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>El agente dio su explicación</translation>
    </message>
    <message>
        <source>{what}: {flag}, {at}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {what}: 26 of 26 contacts, due first | {flag}: Disclosure late | {at}: 14:05 | desktop/presenters/decision_view.py</extracomment>
        <translation>{what}: {flag}, {at}</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>Horario de llamadas</translation>
    </message>
    <message>
        <source>To do now</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>Por hacer ahora</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>The customer's local time is unknown. Calling hours apply.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>No se conoce la hora local del cliente. Hay un horario de llamadas.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls aren't allowed now.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | desktop/presenters/duty_view.py</extracomment>
        <translation>Hora del cliente: {time}. Ahora no se permite llamar.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls are allowed until {then}.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | {then}: 20:00 | desktop/presenters/duty_view.py</extracomment>
        <translation>Hora del cliente: {time}. Se permite llamar hasta las {then}.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls are allowed from {then}.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | {then}: 20:00 | desktop/presenters/duty_view.py</extracomment>
        <translation>Hora del cliente: {time}. Próxima hora permitida: {then}.</translation>
    </message>
    <message numerus="yes">
        <source>{duty} ({n} more)</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {duty}: Stop the recording. | {n}: 3 | desktop/presenters/duty_view.py</extracomment>
        <translation>
            <numerusform>{duty} (1 más)</numerusform>
            <numerusform>{duty} ({n} más)</numerusform>
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
        <translation>No se guardó nada. {why}</translation>
    </message>
    <message>
        <source>Notes can't be checked</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>No se pueden revisar las notas</translation>
    </message>
    <message>
        <source>The rules can't be looked up</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>No se pueden consultar las normas</translation>
    </message>
    <message>
        <source>Recorder control isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>El control de la grabadora no funciona</translation>
    </message>
    <message>
        <source>Part of the phone connection isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Parte de la conexión con el teléfono no funciona</translation>
    </message>
    <message>
        <source>Saving isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>No se puede guardar</translation>
    </message>
    <message>
        <source>Sending to the server isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>No se puede enviar al servidor</translation>
    </message>
    <message>
        <source>The receipt isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>El comprobante no funciona</translation>
    </message>
    <message>
        <source>The recording check isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>La comprobación de la grabación no funciona</translation>
    </message>
    <message>
        <source>The payment step isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>El paso de pago no funciona</translation>
    </message>
    <message>
        <source>Customer data isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Los datos del cliente no funcionan</translation>
    </message>
    <message>
        <source>Part of the consent flow isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Parte del proceso de consentimiento no funciona</translation>
    </message>
    <message>
        <source>The end-of-call check isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>La comprobación al final de la llamada no funciona</translation>
    </message>
    <message>
        <source>Part of this window isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Parte de esta ventana no funciona</translation>
    </message>
    <message>
        <source>Your call isn't affected. Tell IT what you were doing.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Su llamada no se ve afectada. Diga a TI qué estaba haciendo.</translation>
    </message>
    <message>
        <source>What can't be checked isn't saved. Your call isn't affected. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Lo que no se puede revisar no se guarda. Su llamada no se ve afectada. Avise a TI.</translation>
    </message>
    <message>
        <source>The strictest rules apply to this call. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>A esta llamada se le aplican las normas más estrictas. Avise a TI.</translation>
    </message>
    <message>
        <source>Treat this call as being recorded. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Trate esta llamada como si se estuviera grabando. Avise a TI.</translation>
    </message>
    <message>
        <source>Check that the call shown here is the one you are on. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Compruebe que la llamada que se muestra es la que está atendiendo. Avise a TI.</translation>
    </message>
    <message>
        <source>What happens on the call is kept in memory and saved later. Don't close Agent Assist. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Lo que ocurre en la llamada queda en la memoria y se guarda después. No cierre Agent Assist. Avise a TI.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and sent later. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Todo está guardado en este equipo y se enviará después. Avise a TI.</translation>
    </message>
    <message>
        <source>Before the customer reads out a card, check that recording has stopped. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Antes de que el cliente lea una tarjeta, compruebe que la grabación se ha detenido. Avise a TI.</translation>
    </message>
    <message>
        <source>Recorder not confirmed</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Grabadora sin confirmar</translation>
    </message>
    <message>
        <source>Recorder state unknown</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>This step can't be shown</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>No se puede mostrar este paso</translation>
    </message>
    <message>
        <source>Agent Assist still follows your call.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Agent Assist sigue acompañando su llamada.</translation>
    </message>
    <message>
        <source>Carry on with your call. Tell IT what you were doing.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Siga con su llamada. Diga a TI qué estaba haciendo.</translation>
    </message>
    <message>
        <source>Finish this call</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Terminar esta llamada</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{opened} opened, {needs} needed for this purpose</source>
        <extracomment>panel, card with the customer's data | {opened}: 4 | {needs}: 2 | desktop/presenters/fields.py</extracomment>
        <translation>{opened} abiertos, {needs} necesarios para esta finalidad</translation>
    </message>
    <message>
        <source>Reason logged: {reason}</source>
        <extracomment>panel, card with the customer's data | {reason}: to answer a complaint | desktop/presenters/fields.py</extracomment>
        <translation>Motivo registrado: {reason}</translation>
    </message>
    <message>
        <source>The CRM sent no data for this call.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>El CRM no envió datos de esta llamada.</translation>
    </message>
    <message>
        <source>Payment data can't be revealed.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>Los datos de pago nunca se muestran.</translation>
    </message>
    <message>
        <source>Not needed for this purpose.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>No hace falta para esta finalidad.</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Comprobar la identidad</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Responder a una pregunta</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Anyone watching a shared screen may see this.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Quien vea una pantalla compartida quizá pueda ver esto.</translation>
    </message>
    <message>
        <source>Anyone watching a shared screen can see this. This system can't hide it.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>Con la pantalla compartida, otros lo ven: este sistema no puede ocultarlo.</translation>
    </message>
    <message>
        <source>Welcome to Agent Assist</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Le damos la bienvenida a Agent Assist</translation>
    </message>
    <message>
        <source>Connect this computer</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Conectar este equipo</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Try a practice call</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Probar una llamada de práctica</translation>
    </message>
    <message>
        <source>It shows what to say before a call is recorded, and checks that the recorder does what the customer said.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Muestra qué decir antes de grabar una llamada y comprueba que la grabadora hace lo que dijo el cliente.</translation>
    </message>
    <message>
        <source>Your IT team sent you a code or a link, which works once, for 24 hours. If you have none, ask them.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Informática le envió un código o un enlace que sirve una vez, durante 24 horas. Si no lo tiene, pídalo.</translation>
    </message>
    <message>
        <source>Your IT team has set this computer up. There is nothing to type.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Informática ha preparado este equipo. No tiene que escribir nada.</translation>
    </message>
    <message>
        <source>The code can be kept once your keyring is open.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>El código se puede guardar cuando su llavero esté abierto.</translation>
    </message>
    <message>
        <source>This computer is known to the server.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>El servidor conoce este equipo.</translation>
    </message>
    <message>
        <source>Three minutes, with a made-up customer. You can practise again at any time: More (M), Practice call.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Tres minutos con una clienta inventada. Puede practicar cuando quiera: Más (M), Llamada de práctica.</translation>
    </message>
    <message>
        <source>Do this later</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Hacerlo más tarde</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>Start practice</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Empezar la práctica</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>About four minutes, with a practice call.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Unos cuatro minutos, con una llamada de práctica.</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Todo está listo.</translation>
    </message>
    <message>
        <source>You can go on. Some things could be better, or can't be known yet.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Puede seguir. Algo podría mejorar o aún no se sabe.</translation>
    </message>
    <message>
        <source>Something needs you, or IT, before calls work as they should.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Algo requiere su ayuda, o la de Informática, para que las llamadas funcionen bien.</translation>
    </message>
    <message>
        <source>The code that IT left on this computer can't be read.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>No se puede leer el código que Informática dejó en este equipo.</translation>
    </message>
    <message>
        <source>Ask IT for a code, and type it here.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Pida un código a Informática y escríbalo aquí.</translation>
    </message>
    <message>
        <source>Connected for {agent}</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | {agent}: Maya Lindqvist | desktop/presenters/first_start.py</extracomment>
        <translation>Conectado para {agent}</translation>
    </message>
    <message>
        <source>This link can't be read.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>No se puede leer este enlace.</translation>
    </message>
    <message>
        <source>Copy the whole link, or type the code.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Copie el enlace entero o escriba el código.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, tell IT this code: {code}</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | {code}: recorder_unreachable | desktop/presenters/first_start.py</extracomment>
        <translation>Inténtelo de nuevo. Si vuelve a fallar, dé a Informática este código: {code}</translation>
    </message>
    <message>
        <source>This computer could not be connected.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>No se pudo conectar este equipo.</translation>
    </message>
    <message>
        <source>The server didn't accept this code.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>El servidor no admitió este código.</translation>
    </message>
    <message>
        <source>It may be mistyped, used already, or expired. Check it, or ask IT for a new one.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Puede estar mal escrito, usado o caducado. Revíselo o pida otro a Informática.</translation>
    </message>
    <message>
        <source>The server can't be reached.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>No se puede contactar con el servidor.</translation>
    </message>
    <message>
        <source>What you typed is kept. Check the address and the network, then try again.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Lo que escribió sigue ahí. Revise la dirección y la red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This isn't the address of a server.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Esto no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>It begins with https://. Copy it from what IT sent you.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Empieza por https://. Cópiela de lo que le envió Informática.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing can be kept without its key.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Desbloquéelo e inténtelo de nuevo. Sin su clave no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Tell IT. Nothing is saved without one.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Avise a Informática. Sin él no se guarda nada.</translation>
    </message>
    <message>
        <source>This computer is connected already.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Este equipo ya está conectado.</translation>
    </message>
    <message>
        <source>Quit Agent Assist, and start it again.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Salga de Agent Assist e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The server speaks a newer version.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>El servidor usa una versión más nueva.</translation>
    </message>
    <message>
        <source>Ask IT to update Agent Assist on this computer.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>Pida a Informática que actualice Agent Assist en este equipo.</translation>
    </message>
    <message>
        <source>{n} s after recording started</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>{n} s después de empezar a grabar</translation>
    </message>
    <message>
        <source>recorded for {n} s</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>grabado durante {n} s</translation>
    </message>
    <message>
        <source>the customer was told</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>se avisó al cliente</translation>
    </message>
    <message>
        <source>the customer was not told</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>no se avisó al cliente</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields opened</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>1 campo abierto</numerusform>
            <numerusform>{n} campos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>open for {n} s</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>abierto durante {n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps failed</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>1 paso falló</numerusform>
            <numerusform>{n} pasos fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>open, location unknown</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>pendiente, ubicación desconocida</translation>
    </message>
    <message>
        <source>answer due {day}</source>
        <extracomment>review, the fact behind a flag | {day}: 12 Oct 2026 | desktop/presenters/flag_words.py</extracomment>
        <translation>respuesta antes del {day}</translation>
    </message>
    <message>
        <source>answer due {day}, location unknown</source>
        <extracomment>review, the fact behind a flag | {day}: 12 Oct 2026 | desktop/presenters/flag_words.py</extracomment>
        <translation>respuesta antes del {day}, ubicación desconocida</translation>
    </message>
    <message>
        <source>nobody was singled out</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>no se señaló a nadie</translation>
    </message>
    <message numerus="yes">
        <source>one of {n} calls drawn that day; nobody was singled out</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>la única llamada elegida ese día; no se señaló a nadie</numerusform>
            <numerusform>una de {n} llamadas elegidas ese día; no se señaló a nadie</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>sin confirmar</translation>
    </message>
    <message numerus="yes">
        <source>{n} items removed before saving</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>1 dato eliminado antes de guardar</numerusform>
            <numerusform>{n} datos eliminados antes de guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Agent Assist</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Mostrar Agent Assist</translation>
    </message>
    <message>
        <source>Payment step: pause or resume</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Paso de pago: pausar o reanudar</translation>
    </message>
    <message>
        <source>Withdraw all consents</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>Retirar todos los consentimientos</translation>
    </message>
    <message>
        <source>this system has not allowed it yet</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>este sistema aún no la ha permitido</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>otro programa la utiliza</translation>
    </message>
    <message>
        <source>this keyboard has no such key</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>este teclado no tiene esa tecla</translation>
    </message>
    <message>
        <source>this keyboard types a character with it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>este teclado escribe un carácter con ella</translation>
    </message>
    <message>
        <source>it was not allowed</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>no se ha permitido</translation>
    </message>
    <message>
        <source>this system offers no such keys</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>este sistema no ofrece teclas así</translation>
    </message>
    <message>
        <source>the system did not accept it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>el sistema no la ha aceptado</translation>
    </message>
    <message>
        <source>Doesn't work: {reason}</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | {reason}: to answer a complaint | desktop/presenters/global_keys_view.py</extracomment>
        <translation>No funciona: {reason}</translation>
    </message>
    <message>
        <source>{keys}: {reason}. F1 lists your keys.</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | {keys}: Ctrl+Shift+F9 | {reason}: to answer a complaint | desktop/presenters/global_keys_view.py</extracomment>
        <translation>{keys}: {reason}. F1 muestra sus teclas.</translation>
    </message>
    <message>
        <source>Not every key works in other windows</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>No todas las teclas funcionan en otras ventanas</translation>
    </message>
    <message>
        <source>On a call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>En llamada: {number}</translation>
    </message>
    <message>
        <source>Outgoing call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Llamada saliente: {number}</translation>
    </message>
    <message>
        <source>Incoming call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Llamada entrante: {number}</translation>
    </message>
    <message>
        <source>Another call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>Otra llamada: {number}</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>sin número</translation>
    </message>
    <message>
        <source>number ending in {digits}</source>
        <extracomment>what a screen reader says by itself during a call | {digits}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>número terminado en {digits}</translation>
    </message>
    <message>
        <source>That is not what was asked of the recorder.</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>No es lo que se pidió a la grabadora.</translation>
    </message>
    <message>
        <source>Answer {n} of {of}</source>
        <extracomment>what a screen reader says by itself during a call | {n}: 3 | {of}: 3 | desktop/presenters/heard.py</extracomment>
        <translation>Respuesta {n} de {of}</translation>
    </message>
    <message>
        <source>Z takes it back.</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>Z lo deshace.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <extracomment>what a screen reader says by itself during a call | {label}: Date of birth | {value}: matches the log: recorded | desktop/presenters/heard.py</extracomment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>You may record</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Puede grabar</translation>
    </message>
    <message>
        <source>Say it first</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Dígalo primero</translation>
    </message>
    <message>
        <source>Say it at once</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Dígalo enseguida</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Pregunte primero</translation>
    </message>
    <message>
        <source>Ask first, twice</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Pregunte dos veces</translation>
    </message>
    <message>
        <source>Location unknown</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Lugar desconocido</translation>
    </message>
    <message>
        <source>Location without a rule</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Lugar sin regla</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>On the line</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>En la línea</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Under age?</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>¿Menor?</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | {n}: 3 | desktop/presenters/in_force_view.py</extracomment>
        <translation>
            <numerusform>1 persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, by area code</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | {place}: Germany | desktop/presenters/in_force_view.py</extracomment>
        <translation>{place}, por prefijo</translation>
    </message>
    <message>
        <source>You can add a note; what is saved stays as it is. Answers, location and result can't be changed any more.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Puede añadir una nota; lo guardado queda como está. Las respuestas, el lugar y el resultado ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Ended at {time}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Terminó a las {time}</translation>
    </message>
    <message>
        <source>Ended at {time} · call {n} of {of}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | {n}: 3 | {of}: 3 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Terminó a las {time} · llamada {n} de {of}</translation>
    </message>
    <message>
        <source>Open here until {time}. Later your supervisor finds it in the review.</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Se puede abrir aquí hasta las {time}. Después, su supervisor la encuentra en la revisión.</translation>
    </message>
    <message>
        <source>Last call · {number} {line}</source>
        <extracomment>panel, card or line about a call that is finished | {number}: 0182 | {line}: Billing | desktop/presenters/last_call_view.py</extracomment>
        <translation>Última llamada · {number} {line}</translation>
    </message>
    <message>
        <source>Last call · {number}</source>
        <extracomment>panel, card or line about a call that is finished | {number}: 0182 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Última llamada · {number}</translation>
    </message>
    <message>
        <source>Ended at {time} · open until {until}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | {until}: 12 Oct 2027 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Terminó a las {time} · abierta hasta las {until}</translation>
    </message>
    <message>
        <source>Finished calls aren't shown here.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Las llamadas terminadas no se muestran aquí.</translation>
    </message>
    <message numerus="yes">
        <source>A finished call can be opened here for {n} minutes.</source>
        <extracomment>panel, card or line about a call that is finished | {n}: 3 | desktop/presenters/last_call_view.py</extracomment>
        <translation>
            <numerusform>Una llamada terminada se puede abrir aquí durante 1 minuto.</numerusform>
            <numerusform>Una llamada terminada se puede abrir aquí durante {n} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished call to open</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>No hay llamadas terminadas que abrir</translation>
    </message>
    <message>
        <source>Your supervisor finds earlier calls in the review.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Su supervisor encuentra las llamadas anteriores en la revisión.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Note saved at {time}; its text can't be read any more</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Nota guardada a las {time}; su texto ya no se puede leer</translation>
    </message>
    <message>
        <source>Note saved at {time}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>Nota guardada a las {time}</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Privacy requests</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Solicitudes de privacidad</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>That fits.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Eso encaja.</translation>
    </message>
    <message>
        <source>Better not.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Mejor no.</translation>
    </message>
    <message>
        <source>Because a rule for your calls has changed</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Porque ha cambiado una norma para sus llamadas</translation>
    </message>
    <message>
        <source>Because a sentence was read faster than anyone can say it</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Porque una frase se leyó más rápido de lo que nadie puede decirla</translation>
    </message>
    <message>
        <source>Then it is done</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Después queda terminada</translation>
    </message>
    <message>
        <source>Comes back on {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Vuelve el {day}</translation>
    </message>
    <message>
        <source>No lessons are offered; you can read any of them.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>No se ofrecen lecciones; puede leer cualquiera.</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags of a kind offer a lesson</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>
            <numerusform>Una alerta ofrece una lección</numerusform>
            <numerusform>{n} alertas de un tipo ofrecen una lección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} a week at most</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>
            <numerusform>una por semana como máximo</numerusform>
            <numerusform>{n} por semana como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>{flags}, {weekly}, for everyone alike.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {flags}: One flag offers a lesson | {weekly}: 2 a week at most | desktop/presenters/lessons_view.py</extracomment>
        <translation>{flags}, {weekly}, para todos por igual.</translation>
    </message>
    <message>
        <source>{rule} Set by: {who}.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {rule}: Consent needed | {who}: Jordan Lee | desktop/presenters/lessons_view.py</extracomment>
        <translation>{rule} Lo fijó: {who}.</translation>
    </message>
    <message>
        <source>Agent Assist (default)</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Agent Assist (predeterminado)</translation>
    </message>
    <message>
        <source>Read {n} of {of} times</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | {of}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Leída {n} de {of} veces</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>Back again: read {n} of {of} times</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | {of}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>De vuelta: leída {n} de {of} veces</translation>
    </message>
    <message>
        <source>Because of a flag: {flag}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {flag}: Disclosure late | desktop/presenters/lessons_view.py</extracomment>
        <translation>Por una alerta: {flag}</translation>
    </message>
    <message>
        <source>Source: our practice, not a law · checked {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Fuente: nuestra práctica, no una ley · comprobada el {day}</translation>
    </message>
    <message>
        <source>Source: {citation} · checked {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {citation}: GDPR art. 7(3) | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>Fuente: {citation} · comprobada el {day}</translation>
    </message>
    <message>
        <source>{trouble} You can go on; what you read now may be offered again.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {trouble}: The disk is full. | desktop/presenters/lessons_view.py</extracomment>
        <translation>{trouble} Puede continuar; lo que lea ahora quizá se le vuelva a ofrecer.</translation>
    </message>
    <message>
        <source>Decision due {at}; a reply is read before</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | {at}: 14:05 | desktop/presenters/offers_view.py</extracomment>
        <translation>Decisión: {at}; su respuesta se lee antes</translation>
    </message>
    <message numerus="yes">
        <source>{n} new flags about you</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | {n}: 3 | desktop/presenters/offers_view.py</extracomment>
        <translation>
            <numerusform>1 alerta nueva sobre usted</numerusform>
            <numerusform>{n} alertas nuevas sobre usted</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | desktop/presenters/offers_view.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>A lesson of one minute</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | desktop/presenters/offers_view.py</extracomment>
        <translation>Una lección de un minuto</translation>
    </message>
    <message>
        <source>No recorder connected</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Sin grabadora conectada</translation>
    </message>
    <message>
        <source>Agent Assist is starting</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Agent Assist se está iniciando</translation>
    </message>
    <message>
        <source>Opening your saved data</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Abriendo la caché local</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. It may be asking for your password in another window.</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>El llavero todavía no ha respondido. Quizá esté pidiendo su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Still opening your saved data</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>Aún se están abriendo sus datos guardados</translation>
    </message>
    <message>
        <source>Calls are not logged until this is fixed.</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>No se registra ninguna llamada hasta que se resuelva.</translation>
    </message>
    <message>
        <source>What customers said or wrote, their names and their numbers.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Lo que los clientes dijeron o escribieron, sus nombres y sus números.</translation>
    </message>
    <message>
        <source>The log of each call. Your organisation gives you that on request.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>El registro de cada llamada. Su organización se lo entrega si lo solicita.</translation>
    </message>
    <message>
        <source>Your lessons: nobody else sees them, and no file does.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Sus lecciones: nadie más las ve, y ningún archivo las contiene.</translation>
    </message>
    <message>
        <source>What other systems hold about you, such as the telephone system or the personnel office.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Lo que otros sistemas tienen sobre usted, como la centralita o el departamento de personal.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>not accepted</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>no aceptada</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>alerta</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>decisión</translation>
    </message>
    <message>
        <source>second opinion</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>segunda opinión</translation>
    </message>
    <message>
        <source>coaching note</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>nota de coaching</translation>
    </message>
    <message>
        <source>reply or dispute</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>explicación o impugnación</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>consulta</translation>
    </message>
    <message>
        <source>Without a comment.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Sin comentario.</translation>
    </message>
    <message>
        <source>Written on another computer, so the words are not here.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Se escribió en otro equipo, por eso el texto no está aquí.</translation>
    </message>
    <message>
        <source>The customer's data was erased, so no words can be kept about this call.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Los datos del cliente se borraron, así que no se puede guardar texto sobre esta llamada.</translation>
    </message>
    <message>
        <source>This kind of flag comes from a newer version of Agent Assist. Ask IT for an update to answer it.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Este tipo de alerta procede de una versión más reciente de Agent Assist. Pida a Informática una actualización para responder.</translation>
    </message>
    <message>
        <source>Not accepted: this flag was disputed before, and that is possible once.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>No aceptada: esta alerta ya se impugnó, y solo es posible una vez.</translation>
    </message>
    <message>
        <source>Not accepted: the time to dispute this decision was over.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>No aceptada: el plazo para impugnar esta decisión había terminado.</translation>
    </message>
    <message>
        <source>Not accepted: there was no decision against you to dispute.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>No aceptada: no había ninguna decisión en su contra que impugnar.</translation>
    </message>
    <message>
        <source>Not accepted by the server. Your words are still here; ask IT.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>El servidor no la aceptó. Su texto sigue aquí; consulte con Informática.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Impugnada</translation>
    </message>
    <message>
        <source>Replied</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Explicada</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>dispute until {day}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {day}: 12 Oct 2026 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>impugnable hasta el {day}</translation>
    </message>
    <message>
        <source>nobody else can resolve it yet</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>nadie más puede resolverla aún</translation>
    </message>
    <message>
        <source>someone else resolves it</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>la resuelve otra persona</translation>
    </message>
    <message>
        <source>decision due {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>decisión prevista: {at}</translation>
    </message>
    <message>
        <source>You disputed the decision</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Usted impugnó la decisión</translation>
    </message>
    <message>
        <source>You replied</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Su explicación</translation>
    </message>
    <message>
        <source>{what}, {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {what}: 26 of 26 contacts, due first | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>{what}, {at}</translation>
    </message>
    <message>
        <source>Waiting to be sent. It is kept on this computer and goes with the next connection.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Pendiente de envío. Está guardado en este equipo y saldrá con la próxima conexión.</translation>
    </message>
    <message>
        <source>It counts, but no other supervisor can resolve it at the moment. The flag stays open until one can.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Cuenta, pero ahora ningún otro supervisor puede resolverla. La alerta sigue abierta hasta que alguien pueda.</translation>
    </message>
    <message>
        <source>{name}, {at} · {decision}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | {decision}: dismissed | desktop/presenters/own_flags_view.py</extracomment>
        <translation>{name}, {at} · {decision}</translation>
    </message>
    <message>
        <source>Second opinion by {name}, {at} · {decision}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | {decision}: dismissed | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Segunda opinión de {name}, {at} · {decision}</translation>
    </message>
    <message>
        <source>It was given without seeing the decision, and does not change it.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Se dio sin ver la decisión y no la cambia.</translation>
    </message>
    <message>
        <source>Coaching note by {name}, {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Nota de coaching de {name}, {at}</translation>
    </message>
    <message>
        <source>It changes no decision.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>No cambia ninguna decisión.</translation>
    </message>
    <message>
        <source>It goes to another supervisor, not to {name}. Both decisions stay on record.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | desktop/presenters/own_flags_view.py</extracomment>
        <translation>La recibe otro supervisor, no {name}. Ambas decisiones quedan registradas.</translation>
    </message>
    <message>
        <source>Dispute this decision</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Impugnar esta decisión</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {day}: 12 Oct 2026 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Send dispute</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Enviar impugnación</translation>
    </message>
    <message>
        <source>Whoever resolves the flag reads this first.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Quien resuelva la alerta lo lee antes.</translation>
    </message>
    <message>
        <source>Say how it was</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Explique cómo fue</translation>
    </message>
    <message>
        <source>It stays beside the decision and changes nothing.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Queda junto a la decisión y no cambia nada.</translation>
    </message>
    <message>
        <source>Add your view</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Añadir su punto de vista</translation>
    </message>
    <message>
        <source>Send reply</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Enviar explicación</translation>
    </message>
    <message>
        <source>It was resolved twice and is closed. You can still turn to {name}.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Se resolvió dos veces y está cerrada. Aún puede dirigirse a: {name}.</translation>
    </message>
    <message>
        <source>It was resolved twice and is closed.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>Se resolvió dos veces y está cerrada.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>own record of an agent: what became of the saved file | {file}: contact-0182.pdf | desktop/presenters/own_record.py</extracomment>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Only the newest are shown. Your organisation can give you the rest.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Solo se muestran las más recientes. Su organización puede darle el resto.</translation>
    </message>
    <message>
        <source>Your organisation shows you openings at once. It could delay them, never hide one.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Su organización le muestra las consultas de inmediato. Podría retrasarlas, nunca ocultar ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>Set by your organisation: openings are shown after {n} days. None is ever hidden.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>Establecido por su organización: las consultas se muestran después de 1 día. Nunca se oculta ninguna.</numerusform>
            <numerusform>Establecido por su organización: las consultas se muestran después de {n} días. Nunca se oculta ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has opened one of your calls. If somebody does, you see here who, when and why.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Nadie ha consultado una llamada suya. Si alguien lo hace, verá aquí quién, cuándo y por qué.</translation>
    </message>
    <message numerus="yes">
        <source>No opening of your calls is old enough to be shown. Your organisation shows them after {n} days.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>Ninguna consulta de sus llamadas es lo bastante antigua para mostrarse. Su organización las muestra después de 1 día.</numerusform>
            <numerusform>Ninguna consulta de sus llamadas es lo bastante antigua para mostrarse. Su organización las muestra después de {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by your organisation: no calls are drawn at random.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Establecido por su organización: no se sortean llamadas.</translation>
    </message>
    <message>
        <source>Set by your organisation: {p} of calls without a flag are drawn at random. Nobody is chosen.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {p}: 98.7 | desktop/presenters/own_record_view.py</extracomment>
        <translation>Establecido por su organización: se sortea el {p} de las llamadas sin aviso. No se elige a nadie.</translation>
    </message>
    <message>
        <source>a call without a flag</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>una llamada sin alerta</translation>
    </message>
    <message numerus="yes">
        <source>{flag} and {n} more flags</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {flag}: Disclosure late | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>{flag} y 1 alerta más</numerusform>
            <numerusform>{flag} y {n} alertas más</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is not enrolled. Nothing is sent, and no decisions come in.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Este equipo no está registrado. No se envía nada y no llegan decisiones.</translation>
    </message>
    <message>
        <source>Offline. What you send waits here. Decisions and openings may be missing.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>Sin conexión. Lo que envíe espera aquí. Pueden faltar decisiones y consultas.</translation>
    </message>
    <message>
        <source>Offline. What you send waits here. Decisions and openings are known up to {at}.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {at}: 14:05 | desktop/presenters/own_record_view.py</extracomment>
        <translation>Sin conexión. Lo que envíe espera aquí. Las decisiones y consultas se conocen hasta: {at}.</translation>
    </message>
    <message>
        <source>The server was not reached since Agent Assist started, so newer openings may be missing.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>No se ha contactado con el servidor desde que se inició Agent Assist; pueden faltar consultas recientes.</translation>
    </message>
    <message>
        <source>Known up to {at}. A later opening appears with the next connection.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {at}: 14:05 | desktop/presenters/own_record_view.py</extracomment>
        <translation>Datos hasta: {at}. Una consulta posterior aparece con la próxima conexión.</translation>
    </message>
    <message>
        <source>Policy pack stays in use: no recent order</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>El paquete sigue en uso: sin orden reciente</translation>
    </message>
    <message>
        <source>Policy packs are ignored: the reviewer settings are wrong</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>Los paquetes de reglas se ignoran: los ajustes de revisores son erróneos</translation>
    </message>
    <message>
        <source>A policy pack was refused: {reason}</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | {reason}: to answer a complaint | desktop/presenters/pack_notice.py</extracomment>
        <translation>Se rechazó un paquete de reglas: {reason}</translation>
    </message>
    <message>
        <source>the manifest can't be read</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>no se puede leer su manifiesto</translation>
    </message>
    <message>
        <source>its files have been changed</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>se cambiaron sus archivos</translation>
    </message>
    <message>
        <source>it isn't signed</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>no está firmado</translation>
    </message>
    <message>
        <source>a signature is invalid</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>una firma no es válida</translation>
    </message>
    <message>
        <source>no trusted reviewer signed it</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>sin firma de confianza</translation>
    </message>
    <message>
        <source>too few signatures</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>faltan firmas</translation>
    </message>
    <message>
        <source>its rules cannot be read</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>no se pueden leer sus reglas</translation>
    </message>
    <message>
        <source>no trusted reviewer signed its order</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>ningún revisor de confianza firmó su orden</translation>
    </message>
    <message>
        <source>an older order was sent again</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>se envió de nuevo una orden anterior</translation>
    </message>
    <message>
        <source>it is older than the one in use</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>es más antiguo que el que está en uso</translation>
    </message>
    <message>
        <source>it isn't a policy pack</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>no es un paquete de reglas</translation>
    </message>
    <message>
        <source>Creating the page …</source>
        <extracomment>review of a contact: what became of the page for the customer | desktop/presenters/page_saving.py</extracomment>
        <translation>Creando la página…</translation>
    </message>
    <message>
        <source>Privacy request</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Solicitud de privacidad</translation>
    </message>
    <message>
        <source>not logged yet (R)</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>aún sin registrar (R)</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Aún no está todo guardado</translation>
    </message>
    <message>
        <source>Prompts off</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Avisos desactivados</translation>
    </message>
    <message>
        <source>ends in {n} s</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>termina en {n} s</translation>
    </message>
    <message>
        <source>Answers copied for the transfer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Respuestas copiadas</translation>
    </message>
    <message>
        <source>Answers could not be copied</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>No se copiaron las respuestas</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers captured</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>
            <numerusform>1 respuesta anotada</numerusform>
            <numerusform>{n} respuestas anotadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn on the receipt page</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Retirado en la página</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <extracomment>panel, during a call | {entry}: Someone joined | desktop/presenters/panel_view.py</extracomment>
        <translation>Deshecho: {entry}</translation>
    </message>
    <message>
        <source>No call right now</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Ahora no hay ninguna llamada</translation>
    </message>
    <message>
        <source>The panel opens when a call comes in. It never takes the keyboard from your other windows.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>El panel se abre al entrar una llamada. El teclado sigue en su otra ventana.</translation>
    </message>
    <message>
        <source>New here? Try a practice call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>¿Primera vez? Pruebe una llamada de práctica</translation>
    </message>
    <message>
        <source>Phone not connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Teléfono sin conexión</translation>
    </message>
    <message>
        <source>Phone connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Teléfono conectado</translation>
    </message>
    <message>
        <source>Waiting for your softphone: no call reported since the start</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Esperando a su teléfono: ninguna llamada comunicada desde el inicio</translation>
    </message>
    <message>
        <source>Your softphone last reported a call at {time}</source>
        <extracomment>panel, during a call | {time}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>Su teléfono comunicó la última llamada a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>
            <numerusform>1 regla</numerusform>
            <numerusform>{n} reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you answer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Antes de responder</translation>
    </message>
    <message>
        <source>Before the customer answers</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Antes de que responda el cliente</translation>
    </message>
    <message>
        <source>{script} · version {version} · about {n} s</source>
        <extracomment>panel, during a call | {script}: Consent question | {version}: 3 | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>{script} · versión {version} · unos {n} s</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>La llamada está en espera.</translation>
    </message>
    <message>
        <source>Recording won't stop: say this</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>No para de grabar: diga esto</translation>
    </message>
    <message>
        <source>Say this first</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Diga esto primero</translation>
    </message>
    <message>
        <source>Say this again now</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Dígalo otra vez, ahora</translation>
    </message>
    <message>
        <source>Say this and offer the alternative</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Diga esto y ofrezca la alternativa</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Diga esto</translation>
    </message>
    <message>
        <source>one answer per purpose</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>una respuesta por finalidad</translation>
    </message>
    <message>
        <source>same answers again</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>las mismas respuestas otra vez</translation>
    </message>
    <message>
        <source>On the call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Waiting for the recorder</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Esperando a la grabadora</translation>
    </message>
    <message>
        <source>Once recording is confirmed, ask again so that the question is on the recording.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Pregunte otra vez en cuanto se confirme la grabación.</translation>
    </message>
    <message>
        <source>{decision} {summary}</source>
        <extracomment>panel, during a call | {decision}: dismissed | {summary}: Ask before you record. | desktop/presenters/panel_view.py</extracomment>
        <translation>{decision} {summary}</translation>
    </message>
    <message>
        <source>The customer can withdraw: press W.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>El cliente puede retirarlo: tecla W.</translation>
    </message>
    <message>
        <source>All answers captured</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Todas las respuestas anotadas</translation>
    </message>
    <message>
        <source>The recorder hasn't responded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>La grabadora no ha respondido</translation>
    </message>
    <message>
        <source>Start sent {age} ago, not confirmed. The call may not be recorded.</source>
        <extracomment>panel, during a call | {age}: 12 s | desktop/presenters/panel_view.py</extracomment>
        <translation>Inicio enviado hace {age}, sin confirmar. Puede que no se esté grabando.</translation>
    </message>
    <message>
        <source>Stop sent {age} ago, not confirmed. The call may still be recorded.</source>
        <extracomment>panel, during a call | {age}: 12 s | desktop/presenters/panel_view.py</extracomment>
        <translation>Parada enviada hace {age}, sin confirmar. Puede que aún se esté grabando.</translation>
    </message>
    <message>
        <source>Treat this call as not recorded. Carry on as usual.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Actúe como si esta llamada no se grabara. Continúe como siempre.</translation>
    </message>
    <message>
        <source>Treat this call as still being recorded until the stop is confirmed.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Actúe como si aún se grabara hasta que se confirme la parada.</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Don't tell the customer yet that it has stopped.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>No le diga aún al cliente que se ha detenido.</translation>
    </message>
    <message>
        <source>Items masked in notes</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Datos enmascarados en notas</translation>
    </message>
    <message>
        <source>{opened} opened, {needs} needed</source>
        <extracomment>panel, during a call | {opened}: 4 | {needs}: 2 | desktop/presenters/panel_view.py</extracomment>
        <translation>{opened} abiertos, {needs} necesarios</translation>
    </message>
    <message>
        <source>Customer data opened</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Datos del cliente abiertos</translation>
    </message>
    <message>
        <source>Flags on this call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Alertas de esta llamada</translation>
    </message>
    <message>
        <source>Recording check</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Comprobación de la grabación</translation>
    </message>
    <message>
        <source>no recorder connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>sin grabadora conectada</translation>
    </message>
    <message>
        <source>as you said, not verified</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>según usted, sin comprobar</translation>
    </message>
    <message>
        <source>matches the log in part</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>coincide en parte con el registro</translation>
    </message>
    <message>
        <source>matches the log: recorded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>coincide con el registro: grabado</translation>
    </message>
    <message>
        <source>matches the log: nothing recorded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>coincide con el registro: nada grabado</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code. Calls are not logged until then.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Pida a Informática un código de un solo uso. Hasta entonces no se registran llamadas.</translation>
    </message>
    <message>
        <source>Softphone not connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Teléfono sin conexión</translation>
    </message>
    <message>
        <source>Your entries are saved. Hold and hang-up are not detected.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Sus entradas se guardan. No se detectan la espera ni el fin de la llamada.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and sent later. Review needs a connection.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Todo se guarda en este equipo y se envía después. La revisión requiere conexión.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Receipt for the customer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Comprobante para el cliente</translation>
    </message>
    <message>
        <source>Enter it when the customer mentions it. Stricter rules there apply at once.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Introdúzcalo en cuanto el cliente lo diga. Si allí rigen reglas más estrictas, se aplican enseguida.</translation>
    </message>
    <message>
        <source>Where is the customer?</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>¿Dónde está el cliente?</translation>
    </message>
    <message>
        <source>Where is {person}?</source>
        <extracomment>panel, during a call | {person}: person 2 | desktop/presenters/panel_view.py</extracomment>
        <translation>¿Dónde está {person}?</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>changed since {at}</source>
        <extracomment>panel, during a call | {at}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>modificada desde {at}</translation>
    </message>
    <message>
        <source>saved at {at}</source>
        <extracomment>panel, during a call | {at}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>guardado a las {at}</translation>
    </message>
    <message>
        <source>Free up disk space, then press the button to save again.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Libere espacio en el disco y pulse el botón para guardar otra vez.</translation>
    </message>
    <message>
        <source>Press the button to save again. If this keeps happening, tell IT before you close Agent Assist.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Pulse el botón para guardar otra vez. Si se repite, avise a Informática antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>A note isn't saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Hay una nota sin guardar</translation>
    </message>
    <message>
        <source>It is only in memory until then.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Hasta entonces solo está en memoria.</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Guardar otra vez</translation>
    </message>
    <message>
        <source>Your last entry was not saved.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>La última entrada no se guardó.</translation>
    </message>
    <message>
        <source>Your last entry may not be saved.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>Puede que la última entrada no se haya guardado.</translation>
    </message>
    <message>
        <source>You said the recorder is paused. Nothing else can confirm it.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Según usted, la grabadora está en pausa. Nada más puede confirmarlo.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>must keep recording</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>sigue, es obligatorio</translation>
    </message>
    <message>
        <source>no recorder</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>sin grabadora</translation>
    </message>
    <message>
        <source>pausing</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>pausando</translation>
    </message>
    <message>
        <source>not recording</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>no graba</translation>
    </message>
    <message>
        <source>paused {n} s</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/presenters/payment_view.py</extracomment>
        <translation>en pausa {n} s</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>en pausa, según usted</translation>
    </message>
    <message>
        <source>off, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>apagada, según usted</translation>
    </message>
    <message>
        <source>still recording, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>sigue grabando, según usted</translation>
    </message>
    <message>
        <source>being hidden …</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>protegiéndose…</translation>
    </message>
    <message>
        <source>hidden from screen capture</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>protegida frente a capturas</translation>
    </message>
    <message>
        <source>can't be hidden on this system</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>no se puede ocultar en este sistema</translation>
    </message>
    <message>
        <source>Don't take card details aloud</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Sin datos de tarjeta en voz alta</translation>
    </message>
    <message>
        <source>This call must be recorded in full. Have the customer key in the number, or send a payment link.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Esta llamada debe grabarse completa. Que el cliente teclee el número, o envíe usted un enlace de pago.</translation>
    </message>
    <message>
        <source>Take the card number now</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Pida ahora el número de tarjeta</translation>
    </message>
    <message>
        <source>Nothing is stored while this step is open.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>No se guarda nada mientras este paso esté abierto.</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Espere un momento</translation>
    </message>
    <message>
        <source>Pausing the recorder …</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Pausando la grabadora…</translation>
    </message>
    <message>
        <source>Do not take the number yet</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>No pida aún el número</translation>
    </message>
    <message>
        <source>The pause is not confirmed. Treat the call as still recorded.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>La pausa no está confirmada. Trate la llamada como aún grabada.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>no está en marcha</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Digits typed here are not sent anywhere.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>Los dígitos que teclee aquí no se envían.</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits sent to the payment page.</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/presenters/payment_view.py</extracomment>
        <translation>
            <numerusform>1 dígito enviado a la página de pago.</numerusform>
            <numerusform>{n} dígitos enviados a la página de pago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say the sentence</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Diga la frase</translation>
    </message>
    <message>
        <source>Enter the answers</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Introduzca las respuestas</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Pause for a card number</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Pausa para una tarjeta</translation>
    </message>
    <message>
        <source>Change the place</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Cambie el lugar</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Retirar el consentimiento</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Escriba una nota</translation>
    </message>
    <message>
        <source>Finish the call</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Termine la llamada</translation>
    </message>
    <message>
        <source>“Hello, this is Ms Okafor. I have a question about my bill.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«Hola, soy la señora Okafor. Tengo una pregunta sobre mi factura».</translation>
    </message>
    <message>
        <source>“For quality, yes. For training, no thank you. A transcript? I'm not sure.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«Para la calidad, sí. Para formación, no, gracias. ¿Una transcripción? No sé».</translation>
    </message>
    <message>
        <source>“Sorry, I've thought about it. No transcript, please.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«Perdone, lo he pensado. Sin transcripción, por favor».</translation>
    </message>
    <message>
        <source>“I'd like to pay by card. Are you ready for the number?”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«Quiero pagar con tarjeta. ¿Le digo el número?».</translation>
    </message>
    <message>
        <source>“By the way, I'm in Austria this week.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«Por cierto, esta semana estoy en Austria».</translation>
    </message>
    <message>
        <source>“I'd rather not be recorded any longer.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«Prefiero que no me graben más».</translation>
    </message>
    <message>
        <source>“Could you send me the bill again?”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«¿Puede enviarme la factura otra vez?».</translation>
    </message>
    <message>
        <source>“Thank you. Goodbye!”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«Gracias. ¡Adiós!».</translation>
    </message>
    <message>
        <source>Read the panel's sentence aloud, then press Space.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Lea en voz alta la frase del panel y pulse Space (espacio).</translation>
    </message>
    <message>
        <source>Read the panel's sentence aloud, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Lea en voz alta la frase del panel y pulse Enter (intro).</translation>
    </message>
    <message>
        <source>Press one key for each answer: 1 for yes, 2 for no, 3 for unclear.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Pulse una tecla por respuesta: 1 sí, 2 no, 3 poco claro.</translation>
    </message>
    <message>
        <source>Press Z to undo the last answer, then 2 for no. On a call you have 10 seconds; here, take your time.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Pulse Z para deshacer la última respuesta y luego 2 para no. En una llamada tiene 10 segundos; aquí, sin prisa.</translation>
    </message>
    <message>
        <source>Press P before she reads out the number. Press P again when she is done.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Pulse P antes de que diga el número. Pulse P otra vez cuando termine.</translation>
    </message>
    <message>
        <source>Press L, type the name of the country, and press Enter. The rules there apply at once.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Pulse L, escriba el nombre del país y pulse Enter. Sus reglas se aplican enseguida.</translation>
    </message>
    <message>
        <source>Press W. The recorder stops, and the panel tells you what to say.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Pulse W. La grabadora se detiene y el panel le dice qué decir.</translation>
    </message>
    <message>
        <source>Press N and write a line. Try the card number {number}: it is masked. Ctrl+Enter saves.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | {number}: 0182 | desktop/presenters/practice_course.py</extracomment>
        <translation>Pulse N y escriba una línea. Pruebe la tarjeta {number}: se enmascara. Ctrl+Enter guarda.</translation>
    </message>
    <message>
        <source>She has hung up. Look at the result, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Ha colgado. Mire el resultado y pulse Enter.</translation>
    </message>
    <message>
        <source>The phone rings. The panel shows the rule and what you will say. Now answer the call.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Suena el teléfono. El panel muestra la regla y lo que usted dirá. Ahora conteste.</translation>
    </message>
    <message>
        <source>That was a whole call. Nothing was stored or sent. You can practise again at any time.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Ha sido una llamada completa. No se guardó ni se envió nada. Puede practicar cuando quiera.</translation>
    </message>
    <message>
        <source>That's not what she said. Press Z, then the key for her answer.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>No es lo que dijo. Pulse Z y después la tecla de su respuesta.</translation>
    </message>
    <message>
        <source>That's not where she is. Press L and choose Austria.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Ella no está ahí. Pulse L y elija Austria.</translation>
    </message>
    <message>
        <source>The panel shows a sentence. Say it, then press Space.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>El panel muestra una frase. Dígala y pulse Space.</translation>
    </message>
    <message>
        <source>The panel shows a sentence. Say it, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>El panel muestra una frase. Dígala y pulse Enter.</translation>
    </message>
    <message>
        <source>The panel is asking for an answer: press 1, 2 or 3.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>El panel pide una respuesta: pulse 1, 2 o 3.</translation>
    </message>
    <message>
        <source>She decides about what was recorded so far: 1 keep, 2 erase, 3 undecided.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Ella decide sobre lo grabado hasta ahora: 1 conservar, 2 borrar, 3 sin decidir.</translation>
    </message>
    <message>
        <source>The recording is paused. Press P again to resume.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>La grabación está en pausa. Pulse P otra vez para reanudar.</translation>
    </message>
    <message>
        <source>Press Esc to close the note and see the result.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>Pulse Esc para cerrar la nota y ver el resultado.</translation>
    </message>
    <message>
        <source>There's no consent left to withdraw on this call. Skip this step.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>En esta llamada ya no hay nada que retirar. Omita este paso.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>práctica</translation>
    </message>
    <message>
        <source>Practice recorder says on</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Grabadora de práctica: activa</translation>
    </message>
    <message>
        <source>Practice recorder says paused</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Grabadora de práctica: en pausa</translation>
    </message>
    <message>
        <source>Practice recorder says off</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Grabadora de práctica: parada</translation>
    </message>
    <message>
        <source>Practice: no recorder</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Práctica: sin grabadora</translation>
    </message>
    <message>
        <source>Asking the practice recorder</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Preguntando a la grabadora</translation>
    </message>
    <message>
        <source>Practice · nothing leaves this computer</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>Práctica · nada sale de este equipo</translation>
    </message>
    <message>
        <source>The server doesn't answer. This list is as of {at}.</source>
        <extracomment>review, queue: line over the rows | {at}: 14:05 | desktop/presenters/queue_asking.py</extracomment>
        <translation>El servidor no responde. Esta lista es de las {at}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts are no longer selected: they aren't in this list.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | desktop/presenters/queue_asking.py</extracomment>
        <translation>
            <numerusform>1 contacto ya no está seleccionado: no está en esta lista.</numerusform>
            <numerusform>{n} contactos ya no están seleccionados: no están en esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>{why} The list was last read at {at}.</source>
        <extracomment>review, queue: line over the rows | {why}: The server did not answer. | {at}: 14:05 | desktop/presenters/queue_asking.py</extracomment>
        <translation>{why} La lista se leyó por última vez a las {at}.</translation>
    </message>
    <message>
        <source>These flags can't be dismissed together: {why}.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | {why}: The server did not answer. | desktop/presenters/queue_bulk.py</extracomment>
        <translation>Estas alertas no se pueden descartar juntas: {why}.</translation>
    </message>
    <message>
        <source>Without the server nothing can be dismissed. Press F5 to try again.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | desktop/presenters/queue_bulk.py</extracomment>
        <translation>Sin el servidor no se puede descartar nada. Pulse F5 para reintentarlo.</translation>
    </message>
    <message>
        <source>A disputed flag was taken out: it is resolved alone.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | desktop/presenters/queue_bulk.py</extracomment>
        <translation>Se quitó una alerta impugnada: se resuelve por separado.</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Resuelta por</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>Con</translation>
    </message>
    <message>
        <source>{n} of more than {total} contacts, {order}</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | {n}: 3 | {total}: 1284 | {order}: most severe first | desktop/presenters/queue_export.py</extracomment>
        <translation>{n} de más de {total} contactos, {order}</translation>
    </message>
    <message>
        <source>{n} of {total} contacts, {order}</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | {n}: 3 | {total}: 1284 | {order}: most severe first | desktop/presenters/queue_export.py</extracomment>
        <translation>{n} de {total} contactos, {order}</translation>
    </message>
    <message>
        <source>decision hidden</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>decisión oculta</translation>
    </message>
    <message>
        <source>{name} works on this contact. Shift+A takes it over.</source>
        <extracomment>review, queue: line over the rows | {name}: Ms Okafor | desktop/presenters/queue_holding.py</extracomment>
        <translation>{name} trabaja en este contacto. Mayús+A lo asume.</translation>
    </message>
    <message>
        <source>{name} works on this contact. Alt+Shift+A takes it over.</source>
        <extracomment>review, queue: line over the rows | {name}: Ms Okafor | desktop/presenters/queue_holding.py</extracomment>
        <translation>{name} trabaja en este contacto. Alt+Mayús+A lo asume.</translation>
    </message>
    <message>
        <source>Nobody's yet: no further contact in this list.</source>
        <extracomment>review, queue: line over the rows | desktop/presenters/queue_holding.py</extracomment>
        <translation>De nadie todavía: no hay más contactos en esta lista.</translation>
    </message>
    <message>
        <source>This contact was given back meanwhile.</source>
        <extracomment>review, queue: line over the rows | desktop/presenters/queue_holding.py</extracomment>
        <translation>Este contacto se devolvió entretanto.</translation>
    </message>
    <message>
        <source>Selected: {n} of {of} contacts shown. At most {most} can be, and only open ones.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | {of}: 3 | {most}: 2.3 | desktop/presenters/queue_marks.py</extracomment>
        <translation>Seleccionados: {n} de {of} contactos mostrados. Como máximo {most}, y solo los abiertos.</translation>
    </message>
    <message>
        <source>At most {n} contacts can be selected at once.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | desktop/presenters/queue_marks.py</extracomment>
        <translation>Se pueden seleccionar como máximo {n} contactos a la vez.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Most severe first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Más graves primero</translation>
    </message>
    <message>
        <source>Due first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Primero lo que vence</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>By agent</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Por agente</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <extracomment>review, queue: line over the rows, how the saving of the list stands | desktop/presenters/queue_saving.py</extracomment>
        <translation>Leyendo la lista …</translation>
    </message>
    <message>
        <source>Read {n} of {total} contacts …</source>
        <extracomment>review, queue: line over the rows, how the saving of the list stands | {n}: 3 | {total}: 1284 | desktop/presenters/queue_saving.py</extracomment>
        <translation>Leídos {n} de {total} contactos …</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Asumirlo</translation>
    </message>
    <message>
        <source>To resolve this flag</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Para resolver esta alerta</translation>
    </message>
    <message>
        <source>To coach</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Para coaching</translation>
    </message>
    <message>
        <source>To answer a complaint</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Para responder a una reclamación</translation>
    </message>
    <message>
        <source>This is your own call. Someone else must review it.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Es su propia llamada. Debe revisarla otra persona.</translation>
    </message>
    <message>
        <source>Open flags</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Alertas abiertas</translation>
    </message>
    <message>
        <source>old server: first {n}</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>servidor antiguo: los primeros {n}</translation>
    </message>
    <message>
        <source>first {n}, {order}</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | {order}: most severe first | desktop/presenters/queue_view.py</extracomment>
        <translation>primeros {n}, {order}</translation>
    </message>
    <message>
        <source>Nothing matches this filter. Choose “All open” to see every contact.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Nada coincide con este filtro. Elija «Todas abiertas» para ver todos los contactos.</translation>
    </message>
    <message>
        <source>No flagged contacts. New ones appear as calls sync.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Ningún contacto con alertas. Las nuevas aparecen al sincronizarse las llamadas.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>
            <numerusform>y 1 más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>opinions differ</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>opiniones distintas</translation>
    </message>
    <message>
        <source>moved on</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>resolved</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>
            <numerusform>mañana</numerusform>
            <numerusform>en {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>open: {name}</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>abierto: {name}</translation>
    </message>
    <message>
        <source>with you</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>con usted</translation>
    </message>
    <message>
        <source>with {name}</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>has it open</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>lo tiene abierto</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>{name} has it open now.</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>{name} lo tiene abierto ahora.</translation>
    </message>
    <message>
        <source>Nobody works on it yet.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Nadie trabaja en él todavía.</translation>
    </message>
    <message>
        <source>You work on it.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Usted trabaja en él.</translation>
    </message>
    <message>
        <source>{name} works on it.</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>{name} trabaja en él.</translation>
    </message>
    <message>
        <source>Take this contact</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Tomar este contacto</translation>
    </message>
    <message>
        <source>Give it back</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>{agent} will see that you opened this contact, and why.</source>
        <extracomment>review, queue of flagged contacts | {agent}: Maya Lindqvist | desktop/presenters/queue_view.py</extracomment>
        <translation>{agent} verá que usted abrió este contacto, y por qué.</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Todas abiertas</translation>
    </message>
    <message>
        <source>Nobody's yet</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>De nadie todavía</translation>
    </message>
    <message>
        <source>With you</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Con usted</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Opinions differ</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Opiniones distintas</translation>
    </message>
    <message>
        <source>most severe first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>lo más grave primero</translation>
    </message>
    <message>
        <source>due first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>primero lo que vence</translation>
    </message>
    <message>
        <source>oldest first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>más antiguos primero</translation>
    </message>
    <message>
        <source>newest first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>más recientes primero</translation>
    </message>
    <message>
        <source>by agent</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>por agente</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message numerus="yes">
        <source>Last {n} days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {n}: 3 | desktop/presenters/queue_wish.py</extracomment>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {first}: 12 Oct 2026 | {last}: 18 Oct 2026 | desktop/presenters/queue_wish.py</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Team: {name}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {name}: Ms Okafor | desktop/presenters/queue_wish.py</extracomment>
        <translation>Equipo: {name}</translation>
    </message>
    <message>
        <source>Agent: {name}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {name}: Ms Okafor | desktop/presenters/queue_wish.py</extracomment>
        <translation>Agente: {name}</translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>nueve</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>arroba</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>punto</translation>
    </message>
    <message>
        <source>hyphen</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>guion</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>guion bajo</translation>
    </message>
    <message>
        <source>plus</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>más</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>barra</translation>
    </message>
    <message>
        <source>Saved, signed by this computer: {place}</source>
        <extracomment>panel, card of the consent receipt | {place}: Germany | desktop/presenters/receipt_view.py</extracomment>
        <translation>Guardado, firmado por este equipo: {place}</translation>
    </message>
    <message>
        <source>Read it out.</source>
        <extracomment>panel, card of the consent receipt | desktop/presenters/receipt_view.py</extracomment>
        <translation>Léalo en voz alta.</translation>
    </message>
    <message>
        <source>Print it or send it.</source>
        <extracomment>panel, card of the consent receipt | desktop/presenters/receipt_view.py</extracomment>
        <translation>Imprímalo o envíelo.</translation>
    </message>
    <message>
        <source>{do} The number was withheld, so the page can't open. The customer must call or write and quote the code.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} El número está oculto: la página no puede abrirse. Pida al cliente que llame o escriba e indique el código.</translation>
    </message>
    <message>
        <source>{do} You are offline: the page works once this call has been sent.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} Sin conexión: la página funcionará cuando se envíe esta llamada.</translation>
    </message>
    <message>
        <source>{do} The page also asks for the last four digits of the customer's number.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} La página pide además las cuatro últimas cifras del número del cliente.</translation>
    </message>
    <message>
        <source>Paused for payment</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>En pausa por el pago</translation>
    </message>
    <message>
        <source>Agent Assist is not recording</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Agent Assist no graba</translation>
    </message>
    <message>
        <source>No conversation to record yet</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Aún no hay nada que grabar</translation>
    </message>
    <message>
        <source>Checking the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Consultando a la grabadora</translation>
    </message>
    <message>
        <source>No response from the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora no respondió</translation>
    </message>
    <message>
        <source>Last confirmed at {at}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {at}: 14:05 | desktop/presenters/recorder_view.py</extracomment>
        <translation>Última confirmación: {at}</translation>
    </message>
    <message>
        <source>Pause seen in the file · {key} to resume</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {key}: P | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa vista en archivo · siga con {key}</translation>
    </message>
    <message>
        <source>Pause confirmed · {key} to resume</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {key}: P | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa confirmada · sigue con {key}</translation>
    </message>
    <message>
        <source>Seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Visto en el archivo · hace {age}</translation>
    </message>
    <message>
        <source>One side muted · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Un lado silenciado · hace {age}</translation>
    </message>
    <message>
        <source>Pause seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa vista en archivo · hace {age}</translation>
    </message>
    <message>
        <source>Stop seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Parada vista · hace {age}</translation>
    </message>
    <message>
        <source>Confirmed by the recorder · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora confirma · hace {age}</translation>
    </message>
    <message>
        <source>Pause confirmed · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa confirmada · hace {age}</translation>
    </message>
    <message>
        <source>Off, confirmed · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Apagada, confirmado · hace {age}</translation>
    </message>
    <message>
        <source>Recording, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Graba, dijo usted · hace {age}</translation>
    </message>
    <message>
        <source>Paused, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa, dijo usted · hace {age}</translation>
    </message>
    <message>
        <source>Off, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Apagada, dijo usted · hace {age}</translation>
    </message>
    <message>
        <source>You said it's recording</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Usted dijo: está grabando</translation>
    </message>
    <message>
        <source>You said it's paused</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Usted dijo: está en pausa</translation>
    </message>
    <message>
        <source>You said it's off</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Usted dijo: está apagada</translation>
    </message>
    <message>
        <source>Recorder password doesn't work</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Contraseña no válida</translation>
    </message>
    <message>
        <source>Recorder reply not understood</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Respuesta no entendida</translation>
    </message>
    <message>
        <source>Says recording, writes nothing</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Dice que graba, pero no escribe</translation>
    </message>
    <message>
        <source>Recorder did not comply</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Orden no ejecutada</translation>
    </message>
    <message>
        <source>No audio reaches the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>No llega sonido</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Sin confirmar a tiempo</translation>
    </message>
    <message>
        <source>Recorder not responding</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora no responde</translation>
    </message>
    <message>
        <source>Recorder refused the command</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora rechazó la orden</translation>
    </message>
    <message>
        <source>Recorder reports conflict</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora se contradice</translation>
    </message>
    <message>
        <source>Recorder doesn't know this call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>No conoce esta llamada</translation>
    </message>
    <message>
        <source>Recording folder can't be read</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Carpeta ilegible</translation>
    </message>
    <message>
        <source>Recording file can't be renamed</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Archivo no renombrable</translation>
    </message>
    <message>
        <source>Recorder has frozen</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora está bloqueada</translation>
    </message>
    <message>
        <source>Recorder denied access</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Acceso a la grabadora denegado</translation>
    </message>
    <message>
        <source>Recorder is busy</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Grabadora ocupada</translation>
    </message>
    <message>
        <source>Recorder password missing</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Falta la contraseña</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Only you can see the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Solo usted ve la grabadora</translation>
    </message>
    <message>
        <source>Reply is about another call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>La respuesta es de otra llamada</translation>
    </message>
    <message>
        <source>Records from the next call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Graba desde la próxima llamada</translation>
    </message>
    <message>
        <source>Recorder can't do that</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>No admitido por la grabadora</translation>
    </message>
    <message>
        <source>Nothing heard from the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Sin noticias de la grabadora</translation>
    </message>
    <message>
        <source>Agent Assist was restarted</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Agent Assist se ha reiniciado</translation>
    </message>
    <message>
        <source>Recording file was replaced</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Archivo reemplazado</translation>
    </message>
    <message>
        <source>File format can't show silence</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>El archivo no muestra silencio</translation>
    </message>
    <message>
        <source>Unusable channel name</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Nombre de canal no válido</translation>
    </message>
    <message>
        <source>Too many people on the call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Demasiadas personas</translation>
    </message>
    <message>
        <source>Another recorder may be running</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Quizá graba otra grabadora</translation>
    </message>
    <message>
        <source>Can't see every recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>No se ven todas las grabadoras</translation>
    </message>
    <message>
        <source>Replaced by a newer command</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Sustituida por una orden posterior</translation>
    </message>
    <message>
        <source>Call ended before confirmation</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Llamada acabada sin confirmar</translation>
    </message>
    <message>
        <source>Mute sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Silencio enviado</translation>
    </message>
    <message>
        <source>Mute sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Silencio enviado hace {age}</translation>
    </message>
    <message>
        <source>Mute confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Silencio confirmado tras {age}</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Inicio enviado</translation>
    </message>
    <message>
        <source>Start sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Inicio enviado hace {age}</translation>
    </message>
    <message>
        <source>Start confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Inicio confirmado tras {age}</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Reanudación enviada</translation>
    </message>
    <message>
        <source>Resume sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Reanudación enviada hace {age}</translation>
    </message>
    <message>
        <source>Resume confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Reanudación confirmada tras {age}</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa enviada</translation>
    </message>
    <message>
        <source>Pause sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa enviada hace {age}</translation>
    </message>
    <message>
        <source>Pause confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa confirmada tras {age}</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Parada enviada</translation>
    </message>
    <message>
        <source>Stop sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Parada enviada hace {age}</translation>
    </message>
    <message>
        <source>Stop confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>Parada confirmada tras {age}</translation>
    </message>
    <message>
        <source>Logged, but it doesn't count: someone else was first, or the decision was sent to you or this computer before.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Queda registrada, pero no cuenta: otra persona fue más rápida, o la decisión ya se había enviado a usted o a este equipo.</translation>
    </message>
    <message>
        <source>The server didn't accept this request. A second opinion can be asked for once, on a recent decision.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>El servidor no aceptó esta petición. Se puede pedir una segunda opinión una sola vez, sobre una decisión reciente.</translation>
    </message>
    <message>
        <source>Someone else has already resolved this flag. Your decision is logged, but theirs counts.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Otra persona ya resolvió esta alerta. Su decisión queda registrada, pero vale la otra.</translation>
    </message>
    <message>
        <source>Choose a flag to resolve.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>Elija la alerta que va a resolver.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <extracomment>what a screen reader says by itself in the review | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>
            <numerusform>1 contacto</numerusform>
            <numerusform>{n} contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. Nothing is recorded for {n} s; Z undoes it.</source>
        <extracomment>what a screen reader says by itself in the review | {title}: The server did not answer. | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>{title}. Durante {n} s no se guarda nada; Z lo deshace.</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>what a screen reader says by itself in the review | desktop/presenters/review_heard.py</extracomment>
        <translation>Gráficos</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags to resolve</source>
        <extracomment>what a screen reader says by itself in the review | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>
            <numerusform>1 alerta por resolver</numerusform>
            <numerusform>{n} alertas por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: {decision}</source>
        <extracomment>what a screen reader says by itself in the review | {decision}: dismissed | desktop/presenters/review_heard.py</extracomment>
        <translation>Elegido: {decision}</translation>
    </message>
    <message>
        <source>{who} resolved “{flag}”: {decision}. {comment}</source>
        <extracomment>review window | {who}: Jordan Lee | {flag}: Disclosure late | {decision}: dismissed | {comment}: The notice was read after the transfer. | desktop/presenters/review_news.py</extracomment>
        <translation>{who} resolvió «{flag}»: {decision}. {comment}</translation>
    </message>
    <message>
        <source>{who} opened one of your calls at {at}: {reason}.</source>
        <extracomment>review window | {who}: Jordan Lee | {at}: 14:05 | {reason}: to answer a complaint | desktop/presenters/review_news.py</extracomment>
        <translation>{who} abrió una de sus llamadas a las {at}: {reason}.</translation>
    </message>
    <message>
        <source>{who} resolved “{flag}” meanwhile: {decision}. Your text is kept.</source>
        <extracomment>review window | {who}: Jordan Lee | {flag}: Disclosure late | {decision}: dismissed | desktop/presenters/review_others.py</extracomment>
        <translation>{who} resolvió «{flag}» entretanto: {decision}. Su texto se conserva.</translation>
    </message>
    <message>
        <source>{names}: also has this open.</source>
        <extracomment>review window | {names}: Maya Lindqvist, Tom Okoye | desktop/presenters/review_others.py</extracomment>
        <translation>También lo tiene abierto: {names}.</translation>
    </message>
    <message>
        <source>{name} wrote: “{note}”</source>
        <extracomment>review window | {name}: Ms Okafor | {note}: Please look at the pause. | desktop/presenters/review_others.py</extracomment>
        <translation>{name} escribió: «{note}»</translation>
    </message>
    <message>
        <source>{title} Review needs a connection. Press F5 to try again.</source>
        <extracomment>review window | {title}: The server did not answer. | desktop/presenters/review_reaching.py</extracomment>
        <translation>{title} La revisión requiere conexión. Pulse F5 para reintentar.</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>grabando</translation>
    </message>
    <message>
        <source>recording one side only</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>grabando un solo lado</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>recording, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>grabando, según el agente</translation>
    </message>
    <message>
        <source>paused, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>en pausa, según el agente</translation>
    </message>
    <message>
        <source>off, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>apagada, según el agente</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Sin alertas</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <extracomment>review of a contact, timeline and table: required against happened | {number}: 0182 | desktop/presenters/review_view.py</extracomment>
        <translation>Contacto {number}</translation>
    </message>
    <message>
        <source>You opened this at {at}. {agent} can see that.</source>
        <extracomment>review of a contact, timeline and table: required against happened | {at}: 14:05 | {agent}: Maya Lindqvist | desktop/presenters/review_view.py</extracomment>
        <translation>Usted lo abrió a las {at}. {agent} puede verlo.</translation>
    </message>
    <message>
        <source>{at} · lasted {length}</source>
        <extracomment>review of a contact, timeline and table: required against happened | {at}: 14:05 | {length}: 11:42 | desktop/presenters/review_view.py</extracomment>
        <translation>{at} · duración {length}</translation>
    </message>
    <message>
        <source>PDF in {language}. Creating it is logged.</source>
        <extracomment>review of a contact, timeline and table: required against happened | {language}: Deutsch | desktop/presenters/review_view.py</extracomment>
        <translation>PDF en {language}. Su creación queda registrada.</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>suena</translation>
    </message>
    <message>
        <source>{agent} and customer</source>
        <extracomment>review of a contact, timeline and table: required against happened | {agent}: Maya Lindqvist | desktop/presenters/review_view.py</extracomment>
        <translation>{agent} y cliente</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>note saved, items masked</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>nota guardada, datos enmascarados</translation>
    </message>
    <message>
        <source>note saved</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>nota guardada</translation>
    </message>
    <message>
        <source>Customer data</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Datos del cliente</translation>
    </message>
    <message numerus="yes">
        <source>{n} statements read</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>1 texto leído</numerusform>
            <numerusform>{n} textos leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>no statement read</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>ningún texto leído</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Recorder</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Grabadora</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Alertas</translation>
    </message>
    <message numerus="yes">
        <source>not confirmed {n} times</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>1 vez sin confirmar</numerusform>
            <numerusform>{n} veces sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>always confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>siempre confirmada</translation>
    </message>
    <message>
        <source>Recorder always confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Grabadora siempre confirmada</translation>
    </message>
    <message numerus="yes">
        <source>reported by the agent, {n} times</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>indicado por el agente, una vez</numerusform>
            <numerusform>indicado por el agente, {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorder visible to Agent Assist</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Grabadora visible para el programa</translation>
    </message>
    <message>
        <source>No sensitive text stored</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Ningún texto sensible guardado</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>superada</translation>
    </message>
    <message>
        <source>Recorder drill</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Prueba de la grabadora</translation>
    </message>
    <message>
        <source>Only necessary data opened</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Solo se abrieron los datos necesarios</translation>
    </message>
    <message numerus="yes">
        <source>{n} opened, all needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>1 abierto, necesario</numerusform>
            <numerusform>{n} abiertos, todos necesarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} opened, {other} of them not needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | {other}: 1 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>1 abierto, sin necesidad</numerusform>
            <numerusform>{n} abiertos, {other} de ellos sin necesidad</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosure before recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Aviso antes de grabar</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>no hacía falta</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>no leído</translation>
    </message>
    <message>
        <source>read in {n} s</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>leído en {n} s</translation>
    </message>
    <message>
        <source>read in {n} s, too fast to be spoken</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>leído en {n} s, demasiado rápido para decirlo</translation>
    </message>
    <message>
        <source>One answer per purpose</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Una respuesta por finalidad</translation>
    </message>
    <message>
        <source>Start confirmed within 5 s</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Inicio confirmado en 5 s</translation>
    </message>
    <message>
        <source>Withdrawal takes effect within 3 s</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>La retirada surte efecto en 3 s</translation>
    </message>
    <message>
        <source>recording continued for purposes still consented to</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>se siguió grabando para lo que sigue consentido</translation>
    </message>
    <message>
        <source>stop not confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>parada sin confirmar</translation>
    </message>
    <message>
        <source>nothing was recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>no se grababa nada</translation>
    </message>
    <message>
        <source>confirmed by the recorder</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>confirmado por la grabadora</translation>
    </message>
    <message>
        <source>requested, not confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>solicitado, sin confirmar</translation>
    </message>
    <message>
        <source>Erase earlier recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Borrar la grabación anterior</translation>
    </message>
    <message>
        <source>respected</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>respetado</translation>
    </message>
    <message>
        <source>Refusal respected</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>Negativa respetada</translation>
    </message>
    <message>
        <source>Copy of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Copia de sus datos</translation>
    </message>
    <message>
        <source>Correction of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Rectificación de sus datos</translation>
    </message>
    <message>
        <source>Deletion of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Supresión de sus datos</translation>
    </message>
    <message>
        <source>Copy of the recording</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Copia de la grabación</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Retirada del consentimiento</translation>
    </message>
    <message>
        <source>No more marketing</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>No más publicidad</translation>
    </message>
    <message>
        <source>Complaint about how their data is used</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Queja por el uso de sus datos</translation>
    </message>
    <message>
        <source>Restriction on using their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Limitación del uso de sus datos</translation>
    </message>
    <message>
        <source>Objection to a use of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Oposición a un uso de sus datos</translation>
    </message>
    <message>
        <source>Their data in a file for another company</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Llevarse sus datos a otra empresa</translation>
    </message>
    <message>
        <source>No targeted ads, sale or profiling</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Sin anuncios dirigidos, venta ni perfiles</translation>
    </message>
    <message>
        <source>No sale or sharing of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Sin venta ni cesión de sus datos</translation>
    </message>
    <message>
        <source>No automated decisions</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Sin decisiones automatizadas</translation>
    </message>
    <message>
        <source>Limited use of sensitive data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Uso limitado de datos sensibles</translation>
    </message>
    <message>
        <source>List of who received their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Lista de quién recibió sus datos</translation>
    </message>
    <message>
        <source>See their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Ver sus datos</translation>
    </message>
    <message>
        <source>Recording copy</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>La grabación</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Corregirlos</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Borrarlos</translation>
    </message>
    <message>
        <source>Limit its use</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Limitar su uso</translation>
    </message>
    <message>
        <source>Object to a use</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Oponerse</translation>
    </message>
    <message>
        <source>Complain</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Reclamar</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Our answer will come by letter.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Nuestra respuesta llegará por carta.</translation>
    </message>
    <message>
        <source>Our answer will come by email.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Nuestra respuesta llegará por correo electrónico.</translation>
    </message>
    <message>
        <source>Our answer will come by text message.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Nuestra respuesta llegará por SMS.</translation>
    </message>
    <message>
        <source>Ask for written proof that they may act for the customer. Tell them nothing about the data.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Pida una prueba escrita de que puede actuar por el cliente. No le diga nada sobre los datos.</translation>
    </message>
    <message>
        <source>Tell them nothing about the data. We will ask for proof of who is asking.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>No le diga nada sobre los datos. Pediremos una prueba de quién lo solicita.</translation>
    </message>
    <message>
        <source>The deadline depends on where the customer is, and we don't know that.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>El plazo depende de dónde está el cliente, y no lo sabemos.</translation>
    </message>
    <message>
        <source>The call is over. Finish the request, or cancel it: nothing is logged yet.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>La llamada ha terminado. Complete la solicitud o cancélela: todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>¿Qué se pide?</translation>
    </message>
    <message>
        <source>Who is asking?</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>¿Quién lo pide?</translation>
    </message>
    <message>
        <source>Send the answer by</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Enviar la respuesta por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Logged after the call</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Registrado después de la llamada</translation>
    </message>
    <message>
        <source>Say this to the customer</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Dígale al cliente</translation>
    </message>
    <message>
        <source>Log this request</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Registrar la solicitud</translation>
    </message>
    <message>
        <source>First answer: {question}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {question}: Who is asking? | desktop/presenters/rights_view.py</extracomment>
        <translation>Primero responda: {question}</translation>
    </message>
    <message>
        <source>Correct customer data now</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Corregir los datos ahora</translation>
    </message>
    <message>
        <source>A child may ask too. Use short words, and ask whether a parent or guardian is there.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Un menor también puede pedirlo. Use palabras sencillas y pregunte si está su padre, madre o tutor.</translation>
    </message>
    <message>
        <source>Take your time. Read the request back, and log it only after a clear yes.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Tómese su tiempo. Repita la solicitud y regístrela solo tras un sí claro.</translation>
    </message>
    <message>
        <source>Identity not checked</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Identidad no comprobada</translation>
    </message>
    <message>
        <source>Checked by questions, {time}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {time}: 14:05 | desktop/presenters/rights_view.py</extracomment>
        <translation>Comprobada con preguntas, {time}</translation>
    </message>
    <message>
        <source>Checked by calling back, {time}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {time}: 14:05 | desktop/presenters/rights_view.py</extracomment>
        <translation>Comprobada por llamada, {time}</translation>
    </message>
    <message>
        <source>We don't know where the customer is. Another law may set an earlier deadline.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>No sabemos dónde está el cliente. Otra ley puede fijar un plazo más corto.</translation>
    </message>
    <message>
        <source>To withdraw the answers given on this call, also press W.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Para retirar lo respondido en esta llamada, pulse también W.</translation>
    </message>
    <message>
        <source>Request taken back</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Solicitud anulada</translation>
    </message>
    <message>
        <source>Its reference was {reference}. It no longer counts, nor does its date.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>Su referencia era {reference}. Ya no es válida, ni tampoco su fecha.</translation>
    </message>
    <message>
        <source>“Please forget the reference {reference}. It no longer counts, nor does the date I gave you.”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>«Olvide, por favor, la referencia {reference}. Ya no es válida, ni tampoco la fecha que le di».</translation>
    </message>
    <message>
        <source>Another request</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Otra solicitud</translation>
    </message>
    <message>
        <source>Reference {reference}. {day}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Referencia {reference}. {day}</translation>
    </message>
    <message>
        <source>Its reference is {reference}. The customer has it only if you said it.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>La referencia es {reference}. El cliente solo la tiene si usted se la dijo.</translation>
    </message>
    <message>
        <source>No correction was read back on the call.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>En la llamada no se leyó ninguna rectificación.</translation>
    </message>
    <message>
        <source>The correction waits: it must be checked first that the customer is asking.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>La rectificación espera: primero hay que comprobar que es el cliente quien la pide.</translation>
    </message>
    <message>
        <source>Your request is logged. Your reference is {reference}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>Su solicitud está registrada. Su referencia es {reference}.</translation>
    </message>
    <message>
        <source>“{logged} {way}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | {way}: Our answer will come by letter. | desktop/presenters/rights_view.py</extracomment>
        <translation>«{logged} {way}»</translation>
    </message>
    <message>
        <source>“{logged}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | desktop/presenters/rights_view.py</extracomment>
        <translation>«{logged}»</translation>
    </message>
    <message>
        <source>You will have it by {day}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>La tendrá como muy tarde el {day}.</translation>
    </message>
    <message>
        <source>Our answer will come by {day}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Nuestra respuesta llegará como muy tarde el {day}.</translation>
    </message>
    <message>
        <source>“{logged} {due}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | {due}: You will have it by December 27, 2026. | desktop/presenters/rights_view.py</extracomment>
        <translation>«{logged} {due}»</translation>
    </message>
    <message>
        <source>“{logged} {way} {due}”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {logged}: Your request is logged. Your reference is K7M-4QTB. | {way}: Our answer will come by letter. | {due}: You will have it by December 27, 2026. | desktop/presenters/rights_view.py</extracomment>
        <translation>«{logged} {way} {due}»</translation>
    </message>
    <message>
        <source>Answer due at once ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Debe responderse de inmediato ({law}).</translation>
    </message>
    <message>
        <source>Answer due by {day}, your organisation's own deadline. No law we know of sets one.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>Respuesta antes del final del {day}: plazo propio de su organización. Ninguna ley que conozcamos fija uno.</translation>
    </message>
    <message>
        <source>Answer due by {day} ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Debe responderse a más tardar el {day} ({law}).</translation>
    </message>
    <message>
        <source>Answer due without delay ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>Debe responderse sin demora ({law}).</translation>
    </message>
    <message>
        <source>The deadline starts once it is proven who is asking ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>El plazo empieza cuando se acredita quién lo pide ({law}).</translation>
    </message>
    <message>
        <source>No law we know of sets a deadline for the answer.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>Ninguna ley que conozcamos fija un plazo para la respuesta.</translation>
    </message>
    <message>
        <source>Calibration round, blind</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Ronda de calibración, a ciegas</translation>
    </message>
    <message>
        <source>Choose a decision. Nobody sees it before the round is over, and it resolves nothing.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Elija una decisión. Nadie la ve antes de que termine la ronda y no resuelve nada.</translation>
    </message>
    <message>
        <source>Not while this contact is in a round: the page tells decisions.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>No mientras este contacto esté en una ronda: la página muestra decisiones.</translation>
    </message>
    <message>
        <source>Older rounds are not listed.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Las rondas más antiguas no aparecen.</translation>
    </message>
    <message>
        <source>Fetching the rounds …</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>Obteniendo las rondas …</translation>
    </message>
    <message>
        <source>Judgement saved.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>Juicio guardado.</translation>
    </message>
    <message>
        <source>The server can't be reached. Your entry is kept on this computer and sent once, as soon as that works again.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>No se puede acceder al servidor. Su entrada se guarda en este equipo y se envía una vez, en cuanto vuelva a ser posible.</translation>
    </message>
    <message>
        <source>No rounds yet. Select contacts in the queue with X, then press R: several of you judge the same flags.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>Aún no hay rondas. Seleccione contactos en la cola con X y pulse R: varios de ustedes juzgan las mismas alertas.</translation>
    </message>
    <message>
        <source>The round has begun. Those you chose see it here.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>La ronda ha empezado. Las personas que eligió la ven aquí.</translation>
    </message>
    <message>
        <source>Until it is over, those who judge are shown no decisions on these contacts. It can't be ended or changed before.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Hasta que termine la ronda, quienes juzgan no ven decisiones sobre estos contactos. No se puede terminar ni cambiar antes.</translation>
    </message>
    <message>
        <source>The server didn't start this round. One flag may have an old decision, of which nobody noted who was sent it.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>El servidor no inició esta ronda. Puede que una alerta tenga una decisión antigua de la que nadie anotó a quién se envió.</translation>
    </message>
    <message numerus="yes">
        <source>A round with {n} flags</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>
            <numerusform>Una ronda con {n} alerta</numerusform>
            <numerusform>Una ronda con {n} alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>The server didn't start this round. Someone you chose may no longer review, or one call is their own.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>El servidor no inició esta ronda. Puede que alguien que eligió ya no revise, o que una llamada sea suya.</translation>
    </message>
    <message>
        <source>Select contacts in the queue first.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Seleccione antes contactos en la cola.</translation>
    </message>
    <message>
        <source>A round has at most {n} flags. Select fewer contacts.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Una ronda tiene como máximo {n} alertas. Seleccione menos contactos.</translation>
    </message>
    <message>
        <source>One flag comes from a newer version.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Una alerta procede de una versión más reciente.</translation>
    </message>
    <message>
        <source>The supervisors are being fetched.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Se están obteniendo los supervisores.</translation>
    </message>
    <message>
        <source>There are too few supervisors who can judge these calls. A round needs {n}.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Hay muy pocos supervisores que puedan juzgar estas llamadas. Una ronda necesita {n}.</translation>
    </message>
    <message>
        <source>Choose at least {n} supervisors.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Elija al menos {n} supervisores.</translation>
    </message>
    <message>
        <source>Choose at most {n} supervisors.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>Elija como máximo {n} supervisores.</translation>
    </message>
    <message>
        <source>Opening a contact is logged. Its agent sees that it was opened for a calibration round.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Abrir un contacto queda registrado. Su agente ve que se abrió para una ronda de calibración.</translation>
    </message>
    <message>
        <source>You can't judge the rest: a decision on it was sent to you or this computer.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>No puede juzgar el resto: una decisión al respecto se envió a usted o a este equipo.</translation>
    </message>
    <message>
        <source>You started this round, but you don't judge in it. Judgements are shown only to those who do.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Usted inició esta ronda, pero no juzga en ella. Los juicios solo los ven quienes participan.</translation>
    </message>
    <message>
        <source>You have judged everything here. The result comes when all have finished, or when the round ends.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Ha juzgado todo. El resultado llega cuando todos terminen o cuando acabe la ronda.</translation>
    </message>
    <message>
        <source>Round of {day}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {day}: 12 Oct 2026 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Ronda del {day}</translation>
    </message>
    <message>
        <source>Judged by {names}.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {names}: Maya Lindqvist, Tom Okoye | desktop/presenters/rounds_view.py</extracomment>
        <translation>Juzgan: {names}.</translation>
    </message>
    <message>
        <source>Judge the next flag</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Juzgar la alerta siguiente</translation>
    </message>
    <message>
        <source>Judge the first flag</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Juzgar la primera alerta</translation>
    </message>
    <message>
        <source>Round of {day}, started by {name}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {day}: 12 Oct 2026 | {name}: Ms Okafor | desktop/presenters/rounds_view.py</extracomment>
        <translation>Ronda del {day}, iniciada por {name}</translation>
    </message>
    <message>
        <source>The server doesn't know this round, so the judgement doesn't count.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>El servidor no conoce esta ronda, así que el juicio no cuenta.</translation>
    </message>
    <message>
        <source>You had judged this flag before: {decision}. That counts.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {decision}: dismissed | desktop/presenters/rounds_view.py</extracomment>
        <translation>Ya había juzgado esta alerta: {decision}. Eso cuenta.</translation>
    </message>
    <message>
        <source>The round is over, so the judgement doesn't count.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>La ronda ha terminado, así que el juicio no cuenta.</translation>
    </message>
    <message>
        <source>It doesn't count: a decision on this flag was sent to you or this computer before.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>No cuenta: una decisión sobre esta alerta ya se había enviado a usted o a este equipo.</translation>
    </message>
    <message>
        <source>See the result</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Terminada</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags for you to judge</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>
            <numerusform>{n} alerta pendiente de su juicio</numerusform>
            <numerusform>{n} alertas pendientes de su juicio</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} supervisors have finished.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {all}: 6 | desktop/presenters/rounds_view.py</extracomment>
        <translation>{n} de {all} supervisores han terminado.</translation>
    </message>
    <message>
        <source>Over since {at}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {at}: 14:05 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Terminada desde {at}</translation>
    </message>
    <message>
        <source>Ends {at} at the latest</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {at}: 14:05 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Termina como máximo {at}</translation>
    </message>
    <message>
        <source>judged by too few to compare</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>juzgada por muy pocos para comparar</translation>
    </message>
    <message>
        <source>judged alike</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>juzgada igual</translation>
    </message>
    <message>
        <source>judged differently</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>juzgada de forma distinta</translation>
    </message>
    <message>
        <source>you: {decision}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {decision}: dismissed | desktop/presenters/rounds_view.py</extracomment>
        <translation>usted: {decision}</translation>
    </message>
    <message>
        <source>written here, not confirmed yet</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>guardado aquí, aún sin confirmar</translation>
    </message>
    <message>
        <source>for you to judge</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>pendiente de su juicio</translation>
    </message>
    <message>
        <source>not yours: you know a decision</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>no le corresponde: conoce una decisión</translation>
    </message>
    <message>
        <source>No flag was judged by two or more, so there is nothing to compare.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>Ninguna alerta fue juzgada por dos o más, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>{n} of {all} flags judged alike</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {all}: 6 | desktop/presenters/rounds_view.py</extracomment>
        <translation>{n} de {all} alertas juzgadas igual</translation>
    </message>
    <message>
        <source>Kappa {figure}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {figure}: 0.62 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Kappa {figure}</translation>
    </message>
    <message>
        <source>Kappa: too few to say. {n} judgements can be compared, at least {least} are needed.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {least}: 10 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Kappa: muy pocos para decirlo. Se pueden comparar {n} juicios y hacen falta al menos {least}.</translation>
    </message>
    <message>
        <source>Kappa is not defined here: all {n} judgements are the same.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Kappa no está definido aquí: los {n} juicios son iguales.</translation>
    </message>
    <message>
        <source>Agreement beyond chance: 1 is full agreement, 0 is what chance alone gives. From {n} judgements.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>Acuerdo más allá del azar: 1 es acuerdo total, 0 es lo que da el azar. De {n} juicios.</translation>
    </message>
    <message>
        <source>Consent question</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Pregunta de consentimiento</translation>
    </message>
    <message>
        <source>Recording notice</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Aviso de grabación</translation>
    </message>
    <message>
        <source>Question to a young caller</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Pregunta a la persona menor</translation>
    </message>
    <message>
        <source>Question to parent or guardian</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Pregunta al padre, madre o tutor</translation>
    </message>
    <message>
        <source>Question on the recording</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Pregunta en la grabación</translation>
    </message>
    <message>
        <source>Question on a further purpose</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Pregunta sobre otra finalidad</translation>
    </message>
    <message>
        <source>Recording has started</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>La grabación ha empezado</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Respuesta a un rechazo</translation>
    </message>
    <message>
        <source>Recording has stopped</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>La grabación se ha detenido</translation>
    </message>
    <message>
        <source>Recording can't be stopped</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>No se puede detener la grabación</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Consent question read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Pregunta leída ({n} s)</translation>
    </message>
    <message>
        <source>Recording notice read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Aviso de grabación leído ({n} s)</translation>
    </message>
    <message>
        <source>Asked for parent or guardian ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Padre, madre o tutor pedido ({n} s)</translation>
    </message>
    <message>
        <source>Parent or guardian asked ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Padre, madre o tutor preguntado ({n} s)</translation>
    </message>
    <message>
        <source>Asked again on the recording ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Preguntado en la grabación ({n} s)</translation>
    </message>
    <message>
        <source>Further purpose asked ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Otra finalidad preguntada ({n} s)</translation>
    </message>
    <message>
        <source>Start told to the customer ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Inicio comunicado ({n} s)</translation>
    </message>
    <message>
        <source>Refusal accepted aloud ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Rechazo confirmado ({n} s)</translation>
    </message>
    <message>
        <source>Stop told to the customer ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Parada comunicada ({n} s)</translation>
    </message>
    <message>
        <source>Can't stop: customer told ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Cliente avisado: no se detiene ({n} s)</translation>
    </message>
    <message>
        <source>Statement read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>Texto leído ({n} s)</translation>
    </message>
    <message>
        <source>Second opinion, blind</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Segunda opinión, a ciegas</translation>
    </message>
    <message>
        <source>You see it when yours is recorded. Then both are shown side by side, and neither changes.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>La verá cuando se haya guardado la suya. Después se muestran las dos juntas y ninguna cambia.</translation>
    </message>
    <message>
        <source>Both decided the same. The second decision was made without seeing the first.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Ambos decidieron lo mismo. La segunda decisión se tomó sin ver la primera.</translation>
    </message>
    <message>
        <source>Both decided the same and differ in severity. The second decision was made without seeing the first.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Ambos decidieron lo mismo y difieren en la gravedad. La segunda decisión se tomó sin ver la primera.</translation>
    </message>
    <message>
        <source>The opinions differ. The second was given without seeing the first. The first still counts.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Las opiniones difieren. La segunda se dio sin ver la primera. La primera sigue valiendo.</translation>
    </message>
    <message>
        <source>The opinions differ. The second was given without seeing yours. Yours still counts until you add a new decision.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Las opiniones difieren. La segunda se dio sin ver la suya. La suya sigue valiendo hasta que añada una decisión nueva.</translation>
    </message>
    <message>
        <source>The opinions differed. The flag has moved on since: see the newest decision or reply.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Las opiniones diferían. La alerta ha avanzado desde entonces: vea la última decisión o explicación.</translation>
    </message>
    <message>
        <source>The opinions differ, and the first decider no longer reviews. The first still counts until you add a new decision.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Las opiniones difieren y quien decidió primero ya no revisa. La primera decisión sigue valiendo hasta que añada una nueva.</translation>
    </message>
    <message>
        <source>{flag}: someone else gives the second opinion. The first decision was sent to you or this computer.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>{flag}: la segunda opinión la da otra persona. La primera decisión se envió a usted o a este equipo.</translation>
    </message>
    <message>
        <source>{flag}: you asked for a second opinion. Nobody has given one yet.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>{flag}: usted pidió una segunda opinión. Nadie la ha dado todavía.</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>Pedir una segunda opinión</translation>
    </message>
    <message>
        <source>Second opinion: {flag}</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>Segunda opinión: {flag}</translation>
    </message>
    <message>
        <source>{who}, {at}</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {who}: Jordan Lee | {at}: 14:05 | desktop/presenters/second_view.py</extracomment>
        <translation>{who}, {at}</translation>
    </message>
    <message>
        <source>The settings cannot be used.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Los ajustes no se pueden usar.</translation>
    </message>
    <message>
        <source>Agent Assist cannot start.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Agent Assist no puede iniciarse.</translation>
    </message>
    <message>
        <source>A bug stopped Agent Assist from starting.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Un fallo del propio programa detuvo el inicio.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Place in the program</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Lugar en el programa</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to use the defaults. Then start Agent Assist again.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Corrija el archivo o bórrelo para usar los valores predeterminados. Después, inicie Agent Assist de nuevo.</translation>
    </message>
    <message>
        <source>Then start Agent Assist again.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Después, inicie Agent Assist de nuevo.</translation>
    </message>
    <message>
        <source>Start it again. If it happens again, send IT this text.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>Inícielo de nuevo. Si vuelve a ocurrir, entregue estas palabras a TI.</translation>
    </message>
    <message>
        <source>{happened}: {rule}, as before</source>
        <extracomment>panel, card when the rules are applied once more | {happened}: Customer is in Germany | {rule}: Consent needed | desktop/presenters/turn_view.py</extracomment>
        <translation>{happened}: {rule}, como antes</translation>
    </message>
    <message>
        <source>{happened}: {rule} (before: {was})</source>
        <extracomment>panel, card when the rules are applied once more | {happened}: Customer is in Germany | {rule}: Consent needed | {was}: Notice | desktop/presenters/turn_view.py</extracomment>
        <translation>{happened}: {rule} (antes: {was})</translation>
    </message>
    <message>
        <source>Someone on the call is in {place}</source>
        <extracomment>panel, card when the rules are applied once more | {place}: Germany | desktop/presenters/turn_view.py</extracomment>
        <translation>Alguien en la llamada está en {place}</translation>
    </message>
    <message>
        <source>Customer is in {place}</source>
        <extracomment>panel, card when the rules are applied once more | {place}: Germany | desktop/presenters/turn_view.py</extracomment>
        <translation>El cliente está en {place}</translation>
    </message>
    <message>
        <source>Nothing is recorded without a parent or guardian.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Sin quien tenga la patria potestad o la tutela no se graba nada.</translation>
    </message>
    <message>
        <source>Nothing is recorded until you have said this again and the customer has answered.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>No se graba nada hasta que repita la frase y le respondan.</translation>
    </message>
    <message>
        <source>Read the sentence below first.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Lea primero la frase de abajo.</translation>
    </message>
    <message>
        <source>Ask, then enter the answer below.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Pregunte y marque abajo la respuesta.</translation>
    </message>
    <message>
        <source>The rules are less strict now. What you told this customer still applies.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Ahora las reglas son menos estrictas. Lo que dijo al cliente sigue valiendo.</translation>
    </message>
    <message>
        <source>See the requirement above, then carry on.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Vea el requisito de arriba y luego siga.</translation>
    </message>
    <message>
        <source>Nothing else to do. Carry on.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Nada más que hacer. Siga como antes.</translation>
    </message>
    <message>
        <source>{person} left the call</source>
        <extracomment>panel, card when the rules are applied once more | {person}: person 2 | desktop/presenters/turn_view.py</extracomment>
        <translation>{person} dejó la llamada</translation>
    </message>
    <message>
        <source>The customer may be under age</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Puede que el cliente sea menor de edad</translation>
    </message>
    <message>
        <source>The customer answers</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Responde el cliente</translation>
    </message>
    <message>
        <source>New purpose: {purpose}</source>
        <extracomment>panel, card when the rules are applied once more | {purpose}: Recording for quality | desktop/presenters/turn_view.py</extracomment>
        <translation>Nueva finalidad: {purpose}</translation>
    </message>
    <message>
        <source>Report the recorder's state</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Indicar el estado de la grabadora</translation>
    </message>
    <message>
        <source>Mark this call as ended</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Marcar la llamada como terminada</translation>
    </message>
    <message>
        <source>No prompts on this call</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Sin avisos en esta llamada</translation>
    </message>
    <message>
        <source>Why this rule?</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>¿Por qué esta regla?</translation>
    </message>
    <message>
        <source>Last call and its note</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Última llamada y su nota</translation>
    </message>
    <message>
        <source>Stop recording me</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Dejar de grabarme</translation>
    </message>
    <message>
        <source>You may record me</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Pueden grabarme</translation>
    </message>
    <message>
        <source>Your calls may be recorded</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Sus llamadas pueden grabarse</translation>
    </message>
    <message>
        <source>When a customer agrees, your voice is recorded too, for the purposes on the panel.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Si el cliente acepta, también se graba su voz, para las finalidades del panel.</translation>
    </message>
    <message>
        <source>You can see who listened and why. Ask your supervisor if you have questions.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Usted ve quién ha escuchado y por qué. Si tiene dudas, pregunte a su supervisor.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>None of your calls is recorded without your consent. You can withdraw it at any time under More.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>Sin su consentimiento no se graba ninguna de sus llamadas. Puede retirarlo cuando quiera, en Más.</translation>
    </message>
    <message>
        <source>May your calls be recorded?</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>¿Se pueden grabar sus llamadas?</translation>
    </message>
    <message>
        <source>Sentence marked as read</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Frase marcada como leída</translation>
    </message>
    <message>
        <source>Choice about the earlier recording</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Decisión sobre la grabación anterior</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Confirmed correction</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Rectificación confirmada</translation>
    </message>
    <message>
        <source>Location: {place}</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | {place}: Germany | desktop/presenters/undo_view.py</extracomment>
        <translation>Lugar: {place}</translation>
    </message>
    <message>
        <source>Earlier answer used</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>Respuesta anterior utilizada</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | {answer}: Accepted on 12 Oct 2026 | desktop/presenters/undo_view.py</extracomment>
        <translation>Respuesta: {answer}</translation>
    </message>
    <message>
        <source>wrap-up due</source>
        <extracomment>panel, a call beside the shown one: how it stands, before its minutes | desktop/presenters/waiting_view.py</extracomment>
        <translation>cierre pendiente</translation>
    </message>
    <message>
        <source>{summary} The customer may be under age: only a parent or guardian can consent.</source>
        <extracomment>panel, card: why this rule? | {summary}: Ask before you record. | desktop/presenters/why_view.py</extracomment>
        <translation>{summary} Puede que el cliente sea menor: solo puede consentir quien tenga la patria potestad o la tutela.</translation>
    </message>
    <message>
        <source>{summary} A less strict rule was found later. What you told the customer still applies.</source>
        <extracomment>panel, card: why this rule? | {summary}: Ask before you record. | desktop/presenters/why_view.py</extracomment>
        <translation>{summary} Después se halló una regla menos estricta; lo que dijo al cliente sigue valiendo.</translation>
    </message>
    <message>
        <source>Further duty</source>
        <extracomment>panel, card: why this rule? | desktop/presenters/why_view.py</extracomment>
        <translation>Otra obligación</translation>
    </message>
    <message>
        <source>It's paused</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Está en pausa</translation>
    </message>
    <message>
        <source>It's recording</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Está grabando</translation>
    </message>
    <message>
        <source>It's off</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Está apagada</translation>
    </message>
    <message>
        <source>Still recording</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Sigue grabando</translation>
    </message>
    <message>
        <source>Pause the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Pause la grabadora a mano</translation>
    </message>
    <message>
        <source>Pause sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Pausa enviada: mire la grabadora</translation>
    </message>
    <message>
        <source>Start the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Inicie la grabadora a mano</translation>
    </message>
    <message>
        <source>Start sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Inicio enviado: mire la grabadora</translation>
    </message>
    <message>
        <source>Resume the recording yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Reanude la grabadora a mano</translation>
    </message>
    <message>
        <source>Resume sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Reanudación enviada: compruebe</translation>
    </message>
    <message>
        <source>Still paused</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Sigue en pausa</translation>
    </message>
    <message>
        <source>Stop the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Detenga la grabadora a mano</translation>
    </message>
    <message>
        <source>Stop sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Parada enviada: mire la grabadora</translation>
    </message>
    <message>
        <source>Until you confirm, this call counts as recorded.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Hasta que lo confirme, la llamada cuenta como grabada.</translation>
    </message>
    <message>
        <source>Until you confirm, this call counts as not recorded.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Hasta que lo confirme, la llamada cuenta como no grabada.</translation>
    </message>
    <message>
        <source>What is the recorder doing?</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>¿Qué está haciendo la grabadora?</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>Solo usted puede verlo.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>You may record.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Puede grabar.</translation>
    </message>
    <message>
        <source>Say it first. Then record.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Dígalo primero. Después grabe.</translation>
    </message>
    <message>
        <source>Start recording and say so straight away.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Grabe y dígalo enseguida.</translation>
    </message>
    <message>
        <source>Ask first. Do not record yet.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Pregunte primero. No grabe aún.</translation>
    </message>
    <message>
        <source>No notice is required here.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aquí no se exige ningún aviso.</translation>
    </message>
    <message>
        <source>Tell the customer the call is recorded. Staying on the line counts as consent.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Avise al cliente de que la llamada se graba. Si sigue en línea, consiente.</translation>
    </message>
    <message>
        <source>The notice must be on the recording itself.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>El propio aviso debe quedar en la grabación.</translation>
    </message>
    <message>
        <source>You need a spoken yes before recording starts.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Necesita un sí hablado antes de grabar.</translation>
    </message>
    <message>
        <source>You need a spoken yes first, and again on the recording.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Necesita un sí hablado primero, y otra vez en la grabación.</translation>
    </message>
    <message>
        <source>no notice needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>no hace falta aviso</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>notice; staying on the line is consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>aviso; seguir en línea es consentir</translation>
    </message>
    <message>
        <source>explicit consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>consentimiento explícito</translation>
    </message>
    <message>
        <source>notice needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>aviso necesario</translation>
    </message>
    <message>
        <source>notice needed; staying on the line is consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>aviso necesario; seguir en línea es consentir</translation>
    </message>
    <message>
        <source>explicit consent needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>consentimiento explícito necesario</translation>
    </message>
    <message>
        <source>must be told</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>hay que informar</translation>
    </message>
    <message>
        <source>may object</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>puede oponerse</translation>
    </message>
    <message>
        <source>needs consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>requiere consentimiento</translation>
    </message>
    <message>
        <source>written consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>consentimiento por escrito</translation>
    </message>
    <message>
        <source>a parent must consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>debe consentir quien tenga la patria potestad o la tutela</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>cierto</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>probable</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>incierto</translation>
    </message>
    <message>
        <source>checked against the statute</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>comprobado en la ley</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>our interpretation</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>interpretación nuestra</translation>
    </message>
    <message>
        <source>our policy choice</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>decisión nuestra</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Autoriza de nuevo</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Ya no es válido</translation>
    </message>
    <message>
        <source>Ended by your organisation</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Terminado por su organización</translation>
    </message>
    <message>
        <source>Customer's location known</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Lugar del cliente conocido</translation>
    </message>
    <message>
        <source>Customer's location corrected</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Lugar del cliente corregido</translation>
    </message>
    <message>
        <source>Someone joined</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Se unió otra persona</translation>
    </message>
    <message>
        <source>Someone left</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Una persona dejó la llamada</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Cambió la finalidad</translation>
    </message>
    <message>
        <source>An entry about this call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Una anotación sobre esta llamada</translation>
    </message>
    <message>
        <source>More is known about this call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Se sabe más sobre esta llamada</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Se retiró el consentimiento</translation>
    </message>
    <message>
        <source>An entry was taken back</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Se deshizo una entrada</translation>
    </message>
    <message>
        <source>Customer may need extra care</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Quizá necesita atención especial</translation>
    </message>
    <message>
        <source>Customer may not understand</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Quizá no lo entiende</translation>
    </message>
    <message>
        <source>Customer asks whether an AI is listening</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Pregunta si escucha una IA</translation>
    </message>
    <message>
        <source>Caller represents someone else</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Habla en nombre de otra persona</translation>
    </message>
    <message>
        <source>the customer</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the parent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>quien tiene la patria potestad o la tutela</translation>
    </message>
    <message>
        <source>the representative</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>el representante</translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aviso completo</translation>
    </message>
    <message>
        <source>Every statement was read in time.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Todo se leyó a tiempo.</translation>
    </message>
    <message>
        <source>Disclosure late</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aviso tardío</translation>
    </message>
    <message>
        <source>Recording started before the disclosure was finished.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>La grabación empezó antes de terminar el aviso.</translation>
    </message>
    <message>
        <source>Disclosure missing</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Falta el aviso</translation>
    </message>
    <message>
        <source>The disclosure was not marked as read on this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>El aviso no se marcó como leído en esta llamada.</translation>
    </message>
    <message>
        <source>No disclosure needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>No hacía falta aviso</translation>
    </message>
    <message>
        <source>No rule required one on this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Ninguna regla lo exigía en esta llamada.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Nobody spoke, so nothing was recorded or noted.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Nadie habló: no se grabó ni anotó nada.</translation>
    </message>
    <message>
        <source>Recorded without consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Grabado sin consentimiento</translation>
    </message>
    <message>
        <source>Recorded after a refusal</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Grabado tras una negativa</translation>
    </message>
    <message>
        <source>Customer used a privacy right</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>El cliente ejerció un derecho sobre sus datos</translation>
    </message>
    <message>
        <source>The recorder could not be stopped</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>No se pudo detener la grabadora</translation>
    </message>
    <message>
        <source>Recorded while card details were read out</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Grabado mientras se dictaba la tarjeta</translation>
    </message>
    <message>
        <source>Recorder drill passed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Prueba de la grabadora superada</translation>
    </message>
    <message>
        <source>Recorder drill failed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Prueba de la grabadora no superada</translation>
    </message>
    <message>
        <source>Payment step forgotten</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Paso de pago olvidado</translation>
    </message>
    <message>
        <source>Recorded when it should have been off</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Grabado cuando debía estar apagada</translation>
    </message>
    <message>
        <source>Recording could not be audited</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>No se pudo revisar la grabación</translation>
    </message>
    <message>
        <source>Customer data opened without need</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Datos del cliente abiertos sin necesidad</translation>
    </message>
    <message>
        <source>Sensitive text found and removed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Datos sensibles detectados y eliminados</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Elegida al azar</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Requiere coaching</translation>
    </message>
    <message>
        <source>to decide a flag</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>para resolver una alerta</translation>
    </message>
    <message>
        <source>to coach</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>para coaching</translation>
    </message>
    <message>
        <source>to answer a complaint</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>para responder a una reclamación</translation>
    </message>
    <message>
        <source>for a calibration round of supervisors</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>para una ronda de calibración de supervisores</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>dic</translation>
    </message>
    <message>
        <source>Another decision</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Otra decisión</translation>
    </message>
    <message>
        <source>severity: {name}</source>
        <extracomment>names of states, flags and reasons; panel and review | {name}: Ms Okafor | desktop/presenters/wording.py</extracomment>
        <translation>gravedad: {name}</translation>
    </message>
    <message>
        <source>for another reason</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>por otro motivo</translation>
    </message>
    <message>
        <source>Another kind of flag</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Otro tipo de alerta</translation>
    </message>
    <message>
        <source>{sure}, {basis}</source>
        <extracomment>names of states, flags and reasons; panel and review | {sure}: Checked against the statute | {basis}: checked against the statute | desktop/presenters/wording.py</extracomment>
        <translation>{sure}, {basis}</translation>
    </message>
    <message>
        <source>Policy pack, fingerprint {digest}</source>
        <extracomment>names of states, flags and reasons; panel and review | {digest}: 7f3a 09c2 | desktop/presenters/wording.py</extracomment>
        <translation>Paquete de reglas, huella {digest}</translation>
    </message>
    <message>
        <source>Rules applied again</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Reglas aplicadas de nuevo</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>usted</translation>
    </message>
    <message>
        <source>person {n}</source>
        <extracomment>names of states, flags and reasons; panel and review | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>persona {n}</translation>
    </message>
    <message>
        <source>another person</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>The result follows in a moment.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>El resultado llega enseguida.</translation>
    </message>
    <message>
        <source>No answer reported</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>No consta respuesta</translation>
    </message>
    <message>
        <source>The phone reported neither an answer nor the end of this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>El teléfono no comunicó ni respuesta ni el final de esta llamada.</translation>
    </message>
    <message>
        <source>Disclosure read too fast</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Aviso demasiado rápido</translation>
    </message>
    <message>
        <source>It was marked as read sooner than it can be spoken.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Se marcó como leído antes de que diera tiempo a decirlo.</translation>
    </message>
    <message>
        <source>Recording one side</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Grabando un solo lado</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Sin grabar</translation>
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
        <translation>{day} {month}, {time}</translation>
    </message>
    <message>
        <source>This device is not enrolled</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>Este equipo no está registrado</translation>
    </message>
    <message numerus="yes">
        <source>Saved here · sending {n}</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>
            <numerusform>Guardado aquí · enviando 1</numerusform>
            <numerusform>Guardado aquí · enviando {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved · not synced yet</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Todo guardado · aún sin sincronizar</translation>
    </message>
    <message>
        <source>All saved · synced {age} ago</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {age}: 12 s | desktop/presenters/wording.py</extracomment>
        <translation>Guardado · sincronizado hace {age}</translation>
    </message>
    <message>
        <source>Server out of step · everything saved here · tell IT</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Servidor distinto · todo aquí · avise a Informática</translation>
    </message>
    <message>
        <source>Server rejected entries · saved here · tell IT</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Entradas rechazadas · avise a Informática</translation>
    </message>
    <message>
        <source>Offline · all saved here</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>Sin conexión · todo guardado aquí</translation>
    </message>
    <message numerus="yes">
        <source>Offline · {n} not synced · oldest {age}</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {n}: 3 | {age}: 12 s | desktop/presenters/wording.py</extracomment>
        <translation>
            <numerusform>Sin conexión · 1 por enviar · desde hace {age}</numerusform>
            <numerusform>Sin conexión · {n} por enviar · desde hace {age}</numerusform>
        </translation>
    </message>
    <message>
        <source>calling</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>llamando</translation>
    </message>
    <message>
        <source>in call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>perdida</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>The desktop has too much to do.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>La aplicación está saturada.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>Algo falló dentro del programa.</translation>
    </message>
    <message>
        <source>Restart it and tell IT.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>Reinícielo y avise a Informática.</translation>
    </message>
    <message>
        <source>This flag can't be answered here.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>No se puede responder a esta alerta aquí.</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Cierre la ventana y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>This decision can no longer be disputed.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Esta decisión ya no se puede impugnar.</translation>
    </message>
    <message>
        <source>What you wrote is still here. Send it as a reply.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Lo que escribió sigue aquí. Envíelo como explicación.</translation>
    </message>
    <message>
        <source>The customer's data was erased, so no words can be kept.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Los datos del cliente se borraron, así que no se puede guardar texto.</translation>
    </message>
    <message>
        <source>Tell your supervisor.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Dígaselo a su supervisor.</translation>
    </message>
    <message>
        <source>This text can't be checked for sensitive data now.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Ahora no se puede comprobar si el texto contiene datos sensibles.</translation>
    </message>
    <message>
        <source>It is still here. Try again.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Sigue aquí. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This text can't be sent.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Este texto no se puede enviar.</translation>
    </message>
    <message>
        <source>Write 1 to 2,000 characters.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>Escriba de 1 a 2000 caracteres.</translation>
    </message>
    <message>
        <source>The local cache's key is missing from the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Falta en el llavero la clave de la caché local.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Unlock the right keyring, or ask IT to restore it or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>No se ha borrado nada. Desbloquee el llavero correcto o pida a Informática que lo restaure o que registre de nuevo este equipo.</translation>
    </message>
    <message>
        <source>This device's local cache is missing or empty, but its key is still in the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>La caché local de este equipo falta o está vacía, pero su clave está aquí.</translation>
    </message>
    <message>
        <source>Restore the data folder. If it is lost for good, ask IT for a code and enrol with --start-over.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Devuelva la carpeta de datos a su sitio. Si se ha perdido del todo, pida un código a Informática y registre el equipo con --start-over.</translation>
    </message>
    <message>
        <source>The cache key in the keyring is damaged.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>La clave de la caché guardada en el llavero está dañada.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the key.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>No se ha borrado nada. Pida a Informática que restaure la clave.</translation>
    </message>
    <message>
        <source>This device's signing key is missing from the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>Falta la clave de firma de este equipo en el llavero.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the keyring or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>No se ha borrado nada. Pida a Informática que restaure el llavero o que registre de nuevo este equipo.</translation>
    </message>
    <message>
        <source>The local cache can't be opened.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>No se puede abrir la caché local.</translation>
    </message>
    <message>
        <source>Check that you can read and write in its folder.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Compruebe que puede leer y escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The cache key is damaged.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>La clave de la caché está dañada.</translation>
    </message>
    <message>
        <source>Ask IT to re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Pida a Informática que registre de nuevo este equipo.</translation>
    </message>
    <message>
        <source>The key in the keyring belongs to another cache file.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>La clave del llavero pertenece a otro archivo.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the right file or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>No se ha borrado nada. Pida a Informática que restaure el archivo correcto o registre de nuevo este equipo.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>La caché se creó con una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Instale de nuevo la versión más nueva.</translation>
    </message>
    <message>
        <source>Another program is using the local cache.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Otro programa está usando la caché local.</translation>
    </message>
    <message>
        <source>Close the other Agent Assist window, then try again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Cierre la otra ventana de Agent Assist y reintente.</translation>
    </message>
    <message>
        <source>The local cache can't be read from or written to.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>No se puede leer la caché local ni escribir en ella.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the cache folder.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The local cache rejected a command.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>La caché local rechazó una orden.</translation>
    </message>
    <message>
        <source>Restart the program and tell IT.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Reinicie el programa y avise a Informática.</translation>
    </message>
    <message>
        <source>The local cache is damaged or was opened with the wrong key.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>La caché local está dañada o se abrió con una clave incorrecta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Call IT before you take calls: nothing is logged until this is fixed.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>No se ha modificado nada. Llame a Informática antes de atender llamadas: hasta entonces no se registra nada.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free up space, then enter it again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>Libere espacio y vuelva a introducir la entrada.</translation>
    </message>
    <message>
        <source>This device is already enrolled.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Este equipo ya está registrado.</translation>
    </message>
    <message>
        <source>Ask IT for a code and enrol with --start-over. The old cache is kept.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Pida un código a Informática y registre el equipo con --start-over. La caché anterior se conserva.</translation>
    </message>
    <message>
        <source>This device is not enrolled.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Este equipo no está registrado.</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code to enrol it.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>Pida a Informática un código de un solo uso para registrarlo.</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>review, queue: a word of a row for a screen reader | desktop/ui/models/queue_rows.py</extracomment>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>Sentence read</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Frase leída</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Ask again after an unclear answer</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Preguntar otra vez tras una respuesta poco clara</translation>
    </message>
    <message>
        <source>Undo the last entry</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Deshacer la última entrada</translation>
    </message>
    <message>
        <source>Withdraw the selected consent</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Retirar el consentimiento marcado</translation>
    </message>
    <message>
        <source>Same person: use the earlier answer</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Misma persona: usar la respuesta anterior</translation>
    </message>
    <message>
        <source>Location, people and rule</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Lugar, personas y regla</translation>
    </message>
    <message>
        <source>Privacy request: how you checked who is asking</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Solicitud de privacidad: cómo comprobó la identidad</translation>
    </message>
    <message>
        <source>Privacy request: correct customer data and read it back</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Solicitud de privacidad: corregir los datos y leerlos</translation>
    </message>
    <message>
        <source>Payment step: add 60 s</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Paso de pago: añadir 60 s</translation>
    </message>
    <message>
        <source>Next language of the script</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Siguiente idioma del guion</translation>
    </message>
    <message>
        <source>Previous language of the script</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Idioma anterior del guion</translation>
    </message>
    <message>
        <source>Show the other call</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Mostrar la otra llamada</translation>
    </message>
    <message>
        <source>New flags about you</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Alertas nuevas sobre usted</translation>
    </message>
    <message>
        <source>The lesson that is offered</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>La lección que se ofrece</translation>
    </message>
    <message>
        <source>Main button</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Botón principal</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Note: keep the grey text, with a reason</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Nota: conservar el texto gris, con un motivo</translation>
    </message>
    <message>
        <source>Note: write “support need noted”</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Nota: escribir «necesidad de apoyo anotada»</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Ir al paso siguiente</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Contacto siguiente</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Contacto anterior</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Abrir el contacto</translation>
    </message>
    <message>
        <source>First reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Primer motivo o decisión</translation>
    </message>
    <message>
        <source>Second reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Segundo motivo o decisión</translation>
    </message>
    <message>
        <source>Third reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Tercer motivo o decisión</translation>
    </message>
    <message>
        <source>Choose another decision, or add a new one to your own</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Elegir otra decisión o añadir una nueva a la propia</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Narrow the list; in a small window show or hide the filters</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Acotar la lista; en una ventana pequeña, mostrar u ocultar los filtros</translation>
    </message>
    <message>
        <source>Take the contact or all selected ones, or give it back</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Tomar el contacto o todos los seleccionados, o devolverlo</translation>
    </message>
    <message>
        <source>Take the contact over from somebody</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Asumir el contacto de otra persona</translation>
    </message>
    <message>
        <source>Select the contact, or take it out of the selection</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Seleccionar el contacto o quitarlo de la selección</translation>
    </message>
    <message>
        <source>Select all contacts shown, or none</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Seleccionar todos los contactos mostrados, o ninguno</translation>
    </message>
    <message>
        <source>Select on to the next contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Ampliar la selección al contacto siguiente</translation>
    </message>
    <message>
        <source>Select on to the previous contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Ampliar la selección al contacto anterior</translation>
    </message>
    <message>
        <source>Dismiss the selected low flags together</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Descartar juntas las alertas bajas seleccionadas</translation>
    </message>
    <message>
        <source>Undo a dismissal of several flags</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Deshacer el descarte de varias alertas</translation>
    </message>
    <message>
        <source>Take the next contact that nobody works on</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Tomar el siguiente contacto que nadie tiene</translation>
    </message>
    <message>
        <source>Save the list as a view</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Guardar la lista como vista</translation>
    </message>
    <message>
        <source>Save the list in a file</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Guardar la lista en un archivo</translation>
    </message>
    <message>
        <source>Calibration rounds, or a new one with the selected contacts</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Rondas de calibración, o una nueva con los contactos seleccionados</translation>
    </message>
    <message>
        <source>Charts: numbers as a table, or as bars</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Gráficos: cifras en tabla o en barras</translation>
    </message>
    <message>
        <source>Charts: the query behind the numbers of a chart</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Gráficos: la consulta tras las cifras de un gráfico</translation>
    </message>
    <message>
        <source>Leave the contact for the next one</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Pasar al contacto siguiente</translation>
    </message>
    <message>
        <source>Assign the contact to somebody</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Asignar el contacto a alguien</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Guardar la decisión</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Volver a la cola</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Correct, {seconds} s left</source>
        <extracomment>panel, card for the customer's answers | {seconds}: 8 | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Corregir, quedan {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>panel, card for the customer's answers | {seconds}: 8 | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>sin respuesta todavía</translation>
    </message>
    <message>
        <source>Press 1 for Yes, 2 for No, 3 for Unclear.</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Pulse 1 para «Sí», 2 para «No», 3 para «Poco claro».</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_size.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_card.py</extracomment>
        <translation>Usar estas respuestas</translation>
    </message>
    <message>
        <source>Leave it unclear</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_card.py</extracomment>
        <translation>Dejarlo poco claro</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Respuestas hasta ahora</translation>
    </message>
    <message>
        <source>Press {key} to withdraw it.</source>
        <extracomment>panel, card for the customer's answers | {key}: P | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Pulse {key} para retirarlo.</translation>
    </message>
    <message>
        <source>Press {key} to ask again.</source>
        <extracomment>panel, card for the customer's answers | {key}: P | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Pulse {key} para preguntar otra vez.</translation>
    </message>
    <message>
        <source>Reason, read by the agents</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Motivo, que leerán los agentes</translation>
    </message>
    <message>
        <source>Like these, last 90 days</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Como estas, últimos 90 días</translation>
    </message>
    <message>
        <source>High and medium flags are resolved one by one.</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Las alertas altas y medias se resuelven una a una.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {words}: The line was down. | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Remove: {condition}</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {condition}: Team: Billing | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Quitar: {condition}</translation>
    </message>
    <message>
        <source>Undo, {seconds} s</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {seconds}: 8 | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>Deshacer, {seconds} s</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/button.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In every window</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>En todas las ventanas</translation>
    </message>
    <message>
        <source>In this window</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>En esta ventana</translation>
    </message>
    <message>
        <source>Letters, digits and signs act only with Alt held. You can change that under More.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Las letras, cifras y signos solo actúan con Alt pulsada. Puede cambiarlo en Más.</translation>
    </message>
    <message>
        <source>No keys are chosen for this. IT can set them.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>No hay teclas elegidas para esto. TI puede definirlas.</translation>
    </message>
    <message>
        <source>all right</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>en orden</translation>
    </message>
    <message>
        <source>could be better</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>se puede mejorar</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>not tried</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>Logged already</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/choice_group.py</extracomment>
        <translation>Ya registrada</translation>
    </message>
    <message>
        <source>Coaching note. The agent will read this; it changes no decision.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Nota de coaching. El agente leerá esto; no cambia ninguna decisión.</translation>
    </message>
    <message>
        <source>Send the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Enviar la nota</translation>
    </message>
    <message>
        <source>Sending the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Enviando la nota</translation>
    </message>
    <message>
        <source>Discard the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Descartar la nota</translation>
    </message>
    <message>
        <source>Coaching notes</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>Notas de coaching</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Assign …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>Asignar …</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>panel, card (key J) about location, people and rule: heading of a part, or button | desktop/ui/widgets/context_card.py</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>panel, card (key J) about location, people and rule: heading of a part, or button | desktop/ui/widgets/context_card.py</extracomment>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/correction_card.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Page for customer</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/customer_page.py</extracomment>
        <translation>Página para el cliente</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/customer_page.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/days_dialog.py</extracomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/days_dialog.py</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Your decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Why? The agent will read this.</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>¿Por qué? El agente lo leerá.</translation>
    </message>
    <message>
        <source>Save decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Guardar decisión</translation>
    </message>
    <message>
        <source>Saving the decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Guardando la decisión</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Su juicio</translation>
    </message>
    <message>
        <source>Save judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Guardar juicio</translation>
    </message>
    <message>
        <source>Saving the judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Guardando el juicio</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Decisiones anteriores</translation>
    </message>
    <message>
        <source>Locked while you write: keys 1 to 3 only type.</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Bloqueada mientras escribe: las teclas 1 a 3 solo escriben.</translation>
    </message>
    <message>
        <source>Uphold</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Coach</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Formar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Erase it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Why are you opening it?</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>¿Por qué abre este dato?</translation>
    </message>
    <message>
        <source>It is shown for 20 seconds, and this is logged.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>Se muestra 20 segundos y queda registrado.</translation>
    </message>
    <message>
        <source>{label} {hint}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {label}: Date of birth | {hint}: last four digits | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>{label} {hint}</translation>
    </message>
    <message>
        <source>My views</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Mis vistas</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Una frase cada vez</translation>
    </message>
    <message>
        <source>The next thing to say, in the customer's language. One key when you have said it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Lo siguiente que decir, en el idioma del cliente. Una tecla cuando lo haya dicho.</translation>
    </message>
    <message>
        <source>A recorder light you can trust</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Un indicador de grabadora fiable</translation>
    </message>
    <message>
        <source>It shows what the recorder does, not what it was told to do.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Muestra lo que hace la grabadora, no lo que se le pidió.</translation>
    </message>
    <message>
        <source>You see what others see</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Usted ve lo que otros ven</translation>
    </message>
    <message>
        <source>Whoever opens a call of yours is named to you, with the reason.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Se le dice quién abre una llamada suya y por qué.</translation>
    </message>
    <message>
        <source>It never takes your keyboard</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Nunca le quita el teclado</translation>
    </message>
    <message>
        <source>The panel opens by itself when a call comes in. You keep typing where you are.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>El panel se abre solo al entrar una llamada. Usted sigue escribiendo donde está.</translation>
    </message>
    <message>
        <source>Eight keys, once each</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Ocho teclas, una vez cada una</translation>
    </message>
    <message>
        <source>A guide beside the panel says what to press, and why.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Una guía junto al panel dice qué pulsar y por qué.</translation>
    </message>
    <message>
        <source>Nothing is stored or sent</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>No se guarda ni se envía nada</translation>
    </message>
    <message>
        <source>The practice call stays in this window and is gone when you close it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>La llamada de práctica queda en su ventana y desaparece al cerrarla.</translation>
    </message>
    <message>
        <source>Real calls come first</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Las llamadas reales van primero</translation>
    </message>
    <message>
        <source>If a real call comes in, practice ends and the panel shows it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Si entra una llamada real, la práctica termina y el panel la muestra.</translation>
    </message>
    <message>
        <source>Captions instead of a voice</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Subtítulos en vez de voz</translation>
    </message>
    <message>
        <source>What the caller says is written beside the panel.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Lo que ella dice está escrito junto al panel.</translation>
    </message>
    <message>
        <source>Code or link</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Código o enlace</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Four groups of five letters and digits. Paste it whole, or paste the link.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Cuatro grupos de cinco letras y cifras. Péguelo entero, o pegue el enlace.</translation>
    </message>
    <message>
        <source>For example {example}</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | {example}: https://assist.example | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Por ejemplo {example}</translation>
    </message>
    <message>
        <source>Set by your IT team</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Fijado por Informática</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Ask this</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>Pregunte esto</translation>
    </message>
    <message>
        <source>Yes, ask them next</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>Sí, preguntarle ahora</translation>
    </message>
    <message>
        <source>No, go on unrecorded</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>No, seguir sin grabar</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The note is kept with this contact and erased with the customer's data.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>La nota se guarda con este contacto y se borra con los datos del cliente.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Another call</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>Otra llamada</translation>
    </message>
    <message>
        <source>No note was saved.</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>No se guardó ninguna nota.</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_answer.py</extracomment>
        <translation>elegida</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>Solo usted ve esto</translation>
    </message>
    <message>
        <source>From a call like yours</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>De una llamada como las suyas</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Choose an answer: 1, 2 or 3</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>Elija una respuesta: 1, 2 o 3</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>después</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Nobody else sees which ones you take</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Nadie más ve cuáles lee usted</translation>
    </message>
    <message>
        <source>Nothing is offered right now. After a flag on one of your calls, a lesson about it appears here.</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Ahora no se ofrece ninguna. Después de una alerta sobre una de sus llamadas aparece aquí una lección al respecto.</translation>
    </message>
    <message>
        <source>Looking for lessons …</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Buscando lecciones…</translation>
    </message>
    <message>
        <source>Coming back, so that it stays</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Vuelven, para que se queden</translation>
    </message>
    <message>
        <source>All other lessons</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>Todas las demás lecciones</translation>
    </message>
    <message numerus="yes">
        <source>{n} offered to you</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | {n}: 3 | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>
            <numerusform>1 ofrecida a usted</numerusform>
            <numerusform>{n} ofrecidas a usted</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all contacts shown</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_all.py</extracomment>
        <translation>Seleccionar todos los contactos mostrados</translation>
    </message>
    <message>
        <source>{n} of {of} contacts shown are selected</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | {of}: 3 | desktop/ui/widgets/mark_all.py</extracomment>
        <translation>{n} de {of} contactos mostrados están seleccionados</translation>
    </message>
    <message>
        <source>Take them</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Tomarlos</translation>
    </message>
    <message>
        <source>Dismiss together</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Descartar juntas</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Calibration round</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>Ronda de calibración</translation>
    </message>
    <message>
        <source>Reveal {label}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {label}: Date of birth | desktop/ui/widgets/masked_field.py</extracomment>
        <translation>Mostrar {label}</translation>
    </message>
    <message>
        <source>From one day to another …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>De un día a otro …</translation>
    </message>
    <message>
        <source>Save this list as a view …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>Guardar esta lista como vista …</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>Quitar una vista</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_field.py</extracomment>
        <translation>Nota de esta llamada</translation>
    </message>
    <message>
        <source>Grey text is masked as you type on. Press Ctrl+R or click to keep it.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>El texto en gris se enmascara al seguir escribiendo. Ctrl+R o un clic lo conserva.</translation>
    </message>
    <message>
        <source>There is nothing to keep here. Masked text can't be restored.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Aquí no hay nada que conservar. El texto enmascarado no se recupera.</translation>
    </message>
    <message>
        <source>Payment data and passwords are always masked.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Los datos de pago y las contraseñas siempre se enmascaran.</translation>
    </message>
    <message>
        <source>Your organisation's rules keep this out of notes.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Las normas de su organización no permiten esto en las notas.</translation>
    </message>
    <message>
        <source>support need noted</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>necesidad de apoyo anotada</translation>
    </message>
    <message>
        <source>Why keep it?</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>¿Por qué conservarlo?</translation>
    </message>
    <message>
        <source>Order or case number</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Número de pedido o de caso</translation>
    </message>
    <message>
        <source>Public information</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Información pública</translation>
    </message>
    <message>
        <source>Mistaken for something else</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Detección errónea</translation>
    </message>
    <message>
        <source>The customer asked us to use it</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>El cliente pidió que se use</translation>
    </message>
    <message>
        <source>Health details are not kept without separate consent.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Los datos de salud no se guardan sin un consentimiento específico.</translation>
    </message>
    <message>
        <source>Write “support need noted”</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Escribir: apoyo necesario</translation>
    </message>
    <message>
        <source>This note can't be checked, so nothing of it is saved. Delete the last words, or tell IT.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Esta nota no se puede revisar, así que no se guarda nada de ella. Borre las últimas palabras o avise a TI.</translation>
    </message>
    <message>
        <source>The note is full. Shorten it to write more.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>La nota está llena. Acórtela para escribir más.</translation>
    </message>
    <message>
        <source>Already saved on this call; it stays as it is:</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Ya guardado en esta llamada; queda como está:</translation>
    </message>
    <message numerus="yes">
        <source>{n} items masked before the note is saved</source>
        <extracomment>panel, notes card | {n}: 3 | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>
            <numerusform>1 dato enmascarado antes de guardar la nota</numerusform>
            <numerusform>{n} datos enmascarados antes de guardar la nota</numerusform>
        </translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/notice_card.py</extracomment>
        <translation>Qué se intentó</translation>
    </message>
    <message>
        <source>Show from anywhere</source>
        <extracomment>panel, no call, one line: the key beside it shows the panel whichever window has the keyboard | desktop/ui/widgets/offers_card.py</extracomment>
        <translation>Desde cualquier ventana</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Lo que quiere decir</translation>
    </message>
    <message>
        <source>Send as a reply only</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Enviar solo como explicación</translation>
    </message>
    <message>
        <source>Saving …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Write something to send it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>Escriba algo para poder enviarlo.</translation>
    </message>
    <message>
        <source>My data</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Everything this window knows, in one file that only you can read.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Todo lo que sabe esta ventana, en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Each flag about your calls, with every decision and its comment.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Cada alerta sobre sus llamadas, con cada decisión y su comentario.</translation>
    </message>
    <message>
        <source>What you replied or disputed, and what became of it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Lo que explicó o impugnó, y en qué quedó.</translation>
    </message>
    <message>
        <source>Who opened your calls, when and why.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Quién consultó sus llamadas, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>No está en el archivo</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Datos (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>The flag and what was said about it</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>La alerta y lo que se dijo de ella</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {what}: 26 of 26 contacts, due first | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>Detectado: {what}</translation>
    </message>
    <message>
        <source>Flags about me</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Alertas sobre mí</translation>
    </message>
    <message>
        <source>Flags about my calls</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Alertas sobre mis llamadas</translation>
    </message>
    <message>
        <source>Looking for flags about your calls …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>Buscando alertas sobre sus llamadas …</translation>
    </message>
    <message>
        <source>No flags about your calls. If one is raised, you see it here, with what was decided and what you said.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>No hay alertas sobre sus llamadas. Si surge una, la verá aquí, con lo que se decidió y lo que usted dijo.</translation>
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
            <numerusform>1 alerta</numerusform>
            <numerusform>{n} alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who opened what</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Quién consultó qué</translation>
    </message>
    <message>
        <source>Who opened my calls</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Quién consultó mis llamadas</translation>
    </message>
    <message>
        <source>What this list rests on</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>En qué se basa esta lista</translation>
    </message>
    <message>
        <source>Looking for openings of your calls …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Buscando consultas de sus llamadas …</translation>
    </message>
    <message>
        <source>Not listed: readings of the whole log by auditors, which name no single call.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>No figuran: las lecturas del registro completo por auditores, que no nombran ninguna llamada concreta.</translation>
    </message>
    <message>
        <source>Live listening</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Escucha en directo</translation>
    </message>
    <message>
        <source>Agent Assist has none and cannot see it. Whether somebody listens to a call live, only the telephone system knows.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Agent Assist no la tiene ni puede verla. Si alguien escucha una llamada en directo, solo lo sabe la centralita.</translation>
    </message>
    <message>
        <source>Ask your organisation about it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>Consúltelo con su organización.</translation>
    </message>
    <message numerus="yes">
        <source>{n} openings</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {n}: 3 | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>
            <numerusform>1 consulta</numerusform>
            <numerusform>{n} consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment done, resume</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>Pago hecho, reanudar</translation>
    </message>
    <message>
        <source>Add 60 s</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>Añadir 60 s</translation>
    </message>
    <message>
        <source>time left</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>restante</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>quedan {n} s</translation>
    </message>
    <message>
        <source>Country, state or code</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>País, estado o código</translation>
    </message>
    <message>
        <source>Locations found</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>No location by this name.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>Ningún lugar con ese nombre.</translation>
    </message>
    <message>
        <source>Practice · nothing is stored</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_frame.py</extracomment>
        <translation>Práctica · no se guarda nada</translation>
    </message>
    <message>
        <source>Practice call: the eight keys</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Llamada de práctica: las ocho teclas</translation>
    </message>
    <message>
        <source>A made-up customer, Ms Okafor, calls you. Nothing you do here is stored or sent.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Le llama una clienta inventada, la señora Okafor. Nada de esto se guarda ni se envía.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Practise again</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Practicar otra vez</translation>
    </message>
    <message>
        <source>Hear her again</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Oírla otra vez</translation>
    </message>
    <message>
        <source>Voice: on</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Voz: sí</translation>
    </message>
    <message>
        <source>Voice: off</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Voz: no</translation>
    </message>
    <message>
        <source>This computer has no voice for her. Read what she says.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Este equipo no tiene voz para ella. Lea lo que dice.</translation>
    </message>
    <message>
        <source>The voice of this computer doesn't work. Read what she says.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>La voz de este equipo no funciona. Lea lo que dice.</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | {at}: 14:05 | {of}: 3 | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>Paso {at} de {of}</translation>
    </message>
    <message>
        <source>Like these, last 30 days</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Como estas, últimos 30 días</translation>
    </message>
    <message>
        <source>Why are you opening this contact?</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>¿Por qué abre este contacto?</translation>
    </message>
    <message>
        <source>Open contact</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Select a contact to see what was flagged.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Seleccione un contacto para ver sus alertas.</translation>
    </message>
    <message>
        <source>QR code of the receipt's address</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/qr_code.py</extracomment>
        <translation>Código QR de la dirección del comprobante</translation>
    </message>
    <message>
        <source>Query behind the numbers</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/query_dialog.py</extracomment>
        <translation>Consulta tras las cifras</translation>
    </message>
    <message>
        <source>For whoever has the server's database. Times are milliseconds since 1970 UTC; the tenant is your organisation.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/query_dialog.py</extracomment>
        <translation>Para quien tenga acceso a la base de datos del servidor. Las horas son milisegundos desde 1970 UTC; tenant es su organización.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Picture of this window (*.png)</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Imagen de esta ventana (*.png)</translation>
    </message>
    <message>
        <source>Narrow · {n}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>Acotar · {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new, show</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>
            <numerusform>1 nuevo, mostrar</numerusform>
            <numerusform>{n} nuevos, mostrar</numerusform>
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
        <translation>{column}, ordenado: {order}</translation>
    </message>
    <message>
        <source>{column}, sort: {order}</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | {column}: Agent | {order}: most severe first | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>{column}, ordenar: {order}</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Agent, number or flag</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Agente, número o alerta</translation>
    </message>
    <message>
        <source>Flagged contacts</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Contactos con alertas</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Charts: go back to the queue first</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Gráficos: vuelva antes a la cola</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calibration: go back to the queue first</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Calibración: vuelva antes a la cola</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>Código del comprobante</translation>
    </message>
    <message>
        <source>Recorder: {spans}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {spans}: off 0:00 to 0:33, recording 0:33 to 2:10 | desktop/ui/widgets/recorder_bar.py</extracomment>
        <translation>Grabadora: {spans}</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Exigido</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Lo ocurrido</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>Who judges</source>
        <extracomment>review, form that begins a calibration round: a heading or a button | desktop/ui/widgets/round_form.py</extracomment>
        <translation>Quién juzga</translation>
    </message>
    <message>
        <source>Start the round</source>
        <extracomment>review, form that begins a calibration round: a heading or a button | desktop/ui/widgets/round_form.py</extracomment>
        <translation>Iniciar la ronda</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/script_card.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Script language: {language}. Press for the next one.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {language}: Deutsch | desktop/ui/widgets/script_card.py</extracomment>
        <translation>Idioma del guion: {language}. Pulse para cambiar.</translation>
    </message>
    <message>
        <source>The first decision is hidden</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/ui/widgets/second_opinion.py</extracomment>
        <translation>La primera decisión está oculta</translation>
    </message>
    <message>
        <source>both agree</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/ui/widgets/second_opinion.py</extracomment>
        <translation>ambas coinciden</translation>
    </message>
    <message>
        <source>Severity: as raised, unless you change it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/severity_choice.py</extracomment>
        <translation>Gravedad: la registrada, salvo que la cambie</translation>
    </message>
    <message>
        <source>Sign in to review</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Inicie sesión para revisar</translation>
    </message>
    <message>
        <source>Each time you open a contact it is logged, and the agent can see it.</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Cada vez que abre un contacto queda registrado, y el agente puede verlo.</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The ID that IT gave you, not your name or e-mail address.</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>El identificador que le dio TI, no su nombre ni su correo electrónico.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Practice call</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Llamada de práctica</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Agent Assist</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Agent Assist</translation>
    </message>
    <message>
        <source>Read the sentence</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/strip_view.py</extracomment>
        <translation>Lea la frase</translation>
    </message>
    <message>
        <source>What happened on the call</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/timeline.py</extracomment>
        <translation>Qué pasó en la llamada</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/waiting_calls.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Finish call</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/wrap_up_card.py</extracomment>
        <translation>Cerrar llamada</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>Siempre visible</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>Franja compacta</translation>
    </message>
    <message>
        <source>Call from {number}</source>
        <extracomment>title or heading of a window | {number}: 0182 | desktop/ui/windows/calling.py</extracomment>
        <translation>Llamada de {number}</translation>
    </message>
    <message>
        <source>Call to {number}</source>
        <extracomment>title or heading of a window | {number}: 0182 | desktop/ui/windows/calling.py</extracomment>
        <translation>Llamada a {number}</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Guardar cifras</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Ver como barras</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>← and → go from point to point in a chart. Press Q for the query behind it. No figure here is about one agent.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>← y → van de punto a punto en un gráfico. Pulse Q para ver la consulta que hay detrás. Ninguna cifra se refiere a un solo agente.</translation>
    </message>
    <message>
        <source>Policy decision</source>
        <extracomment>title or heading of a window | desktop/ui/windows/contact_page.py</extracomment>
        <translation>Regla aplicada</translation>
    </message>
    <message>
        <source>Agent Assist: first start</source>
        <extracomment>title or heading of a window | desktop/ui/windows/first_start.py</extracomment>
        <translation>Agent Assist: primer inicio</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>title or heading of a window | desktop/ui/windows/first_start.py</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Keys only with Alt</source>
        <extracomment>title or heading of a window | desktop/ui/windows/keys_with_alt.py</extracomment>
        <translation>Teclas solo con Alt</translation>
    </message>
    <message>
        <source>Quit Agent Assist</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Salir de Agent Assist</translation>
    </message>
    <message>
        <source>If you quit now, the end of this call and any further answers are not logged.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Si sale ahora, no se registrarán el final de esta llamada ni más respuestas.</translation>
    </message>
    <message>
        <source>This call may be recorded. If you quit now, you can't see whether it stops, and the rest is not logged.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Es posible que esta llamada se esté grabando. Si sale ahora, no verá si la grabación se detiene y el resto de la llamada no se registrará.</translation>
    </message>
    <message>
        <source>Agent Assist is still running</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Agent Assist sigue en ejecución</translation>
    </message>
    <message>
        <source>It opens when a call comes in. Quit it here.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Se abre cuando entra una llamada. Aquí puede cerrarlo.</translation>
    </message>
    <message>
        <source>A call is still on</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Aún hay una llamada en curso</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Seguir en ejecución</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Agent Assist: lesson</source>
        <extracomment>lessons of one minute: title of the window | desktop/ui/windows/lessons.py</extracomment>
        <translation>Agent Assist: lección</translation>
    </message>
    <message>
        <source>Agent Assist: lessons</source>
        <extracomment>lessons of one minute: title of the window | desktop/ui/windows/lessons.py</extracomment>
        <translation>Agent Assist: lecciones</translation>
    </message>
    <message>
        <source>Agent Assist: my record</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>Agent Assist: mi expediente</translation>
    </message>
    <message>
        <source>Only you see this window. Supervisors see flags and what you say to them.</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>Solo usted ve esta ventana. Los supervisores ven las alertas y lo que usted dice de ellas.</translation>
    </message>
    <message>
        <source>page</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>página</translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>mover</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>responder</translation>
    </message>
    <message>
        <source>scroll</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>desplazar</translation>
    </message>
    <message>
        <source>back or close</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>volver o cerrar</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>title or heading of a window | desktop/ui/windows/panel_body.py</extracomment>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>ends in {seconds} s</source>
        <extracomment>title or heading of a window | {seconds}: 8 | desktop/ui/windows/panel_body.py</extracomment>
        <translation>termina en {seconds} s</translation>
    </message>
    <message>
        <source>Agent Assist: practice call</source>
        <extracomment>title or heading of a window | desktop/ui/windows/practice.py</extracomment>
        <translation>Agent Assist: llamada de práctica</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <extracomment>title or heading of a window | desktop/ui/windows/practice.py</extracomment>
        <translation>Panel de práctica</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/queue_board.py</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Agent Assist: review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review.py</extracomment>
        <translation>Agent Assist: revisión</translation>
    </message>
    <message>
        <source>Close the review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Cerrar la revisión</translation>
    </message>
    <message>
        <source>Your decision isn't saved</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Su decisión no está guardada</translation>
    </message>
    <message>
        <source>If you close the window now, you are signed out and your comment is lost.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Si cierra la ventana ahora, se cerrará su sesión y se perderá su comentario.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Several supervisors judge the same flags without seeing each other's judgement. It resolves nothing.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/rounds_board.py</extracomment>
        <translation>Varios supervisores juzgan las mismas alertas sin ver el juicio de los demás. No resuelve nada.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <extracomment>title or heading of a window | desktop/ui/windows/start_failure.py</extracomment>
        <translation>Copiar estas palabras</translation>
    </message>
    <message>
        <source>Copy answers for the transfer</source>
        <extracomment>title or heading of a window | desktop/ui/windows/turn_menu.py</extracomment>
        <translation>Copiar respuestas para la transferencia</translation>
    </message>
    <message>
        <source>The keyring did not save the new entry.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>El llavero no guardó la entrada.</translation>
    </message>
    <message>
        <source>Install and unlock the system keyring (Secret Service on Linux). Nothing is stored without it.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Instale y desbloquee el llavero del sistema (Secret Service en Linux). Sin él no se guarda nada.</translation>
    </message>
    <message>
        <source>This keyring does not protect what it stores.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Este llavero no protege lo que guarda.</translation>
    </message>
    <message>
        <source>Sign in to your desktop session to unlock it, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Inicie sesión en el escritorio para desbloquearlo y reintente.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>No se pudo abrir el llavero.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Vuelva a intentarlo. Si no ayuda, cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>This system has no keyring that can store secrets.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Este sistema no tiene un llavero que pueda guardar secretos.</translation>
    </message>
    <message>
        <source>The keyring is closed: nobody is signed in to Windows here.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>El llavero está cerrado: nadie ha iniciado sesión en Windows aquí.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Inicie sesión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring of Windows refused the entry.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>El llavero de Windows rechazó la entrada.</translation>
    </message>
    <message>
        <source>Look at the Credential Manager, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>Consulte el Administrador de credenciales y vuelva a intentarlo.</translation>
    </message>
</context>
</TS>
