<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>agent_assist</name>
    <message>
        <source>A published script has an unknown variable.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Un guion publicado tiene una variable desconocida.</translation>
    </message>
    <message>
        <source>Publish it again without it.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Publíquelo de nuevo sin ella.</translation>
    </message>
    <message>
        <source>A published script changes its kind.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Un guion publicado cambia de tipo.</translation>
    </message>
    <message>
        <source>Publish it under a name of its own.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>Publíquelo con un nombre propio.</translation>
    </message>
    <message>
        <source>Supervisor review …</source>
        <extracomment>desktop/app/session.py</extracomment>
        <translation>Revisión de supervisión …</translation>
    </message>
    <message>
        <source>nothing written</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>nada escrito</translation>
    </message>
    <message>
        <source>silence written</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>silencio escrito</translation>
    </message>
    <message>
        <source>recorded, nobody spoke</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>grabado, nadie habló</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>grabado</translation>
    </message>
    <message>
        <source>the file was not finished in time</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>el archivo no se cerró a tiempo</translation>
    </message>
    <message>
        <source>the file could not be fetched</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>no se pudo obtener el archivo</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>no se pudo leer el archivo</translation>
    </message>
    <message>
        <source>there was no file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>no había archivo</translation>
    </message>
    <message>
        <source>nothing was in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>el archivo estaba vacío</translation>
    </message>
    <message>
        <source>the recorder's clock differs from this one's</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>el reloj de la grabadora no coincide con este</translation>
    </message>
    <message>
        <source>the file proves a part only</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>el archivo solo prueba una parte</translation>
    </message>
    <message>
        <source>the file does not fit the call</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>el archivo no encaja con la llamada</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>Control</translation>
    </message>
    <message>
        <source>Nothing recorded in pauses and refusals</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>Nada grabado en pausas y negativas</translation>
    </message>
    <message>
        <source>{n} s of speech in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>{n} s de voz en el archivo</translation>
    </message>
    <message>
        <source>keys and {n} s of speech in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>teclas y {n} s de voz en el archivo</translation>
    </message>
    <message>
        <source>spans heard: {n}, all hold</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>tramos oídos: {n}, todos correctos</translation>
    </message>
    <message>
        <source>accepted before the transfer</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>aceptado antes de la transferencia</translation>
    </message>
    <message>
        <source>stands for {n} days</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>vale {n} días</translation>
    </message>
    <message>
        <source>kept {n} days</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>And on the recording?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>¿Y en la grabación?</translation>
    </message>
    <message>
        <source>What did {person} answer?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>¿Qué respondió {person}?</translation>
    </message>
    <message>
        <source>What was the answer?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>¿Cuál fue la respuesta?</translation>
    </message>
    <message>
        <source>Only a clear yes goes on. Anything else stops the recorder.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Solo un sí claro permite seguir. Con cualquier otra respuesta se detiene la grabadora.</translation>
    </message>
    <message>
        <source>Only a parent or guardian can accept. If none is there, key Declined.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Solo puede aceptar la madre, el padre o el tutor. Si no está, marque Rehusado.</translation>
    </message>
    <message>
        <source>{done} of {all} answered. “Not clear” counts as not accepted.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{done} de {all} respondidas. «Poco claro» cuenta como no aceptado.</translation>
    </message>
    <message>
        <source>“Not clear” counts as not accepted.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>«Poco claro» cuenta como no aceptado.</translation>
    </message>
    <message>
        <source>One answer stands since {day}. Does the same person speak?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Una respuesta sigue en vigor desde el {day}. ¿Habla la misma persona?</translation>
    </message>
    <message>
        <source>{n} answers stand since {day}. Does the same person speak?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{n} respuestas siguen en vigor desde el {day}. ¿Habla la misma persona?</translation>
    </message>
    <message>
        <source>{purpose}: {state} {day}, expired {until}: ask again</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {state} {day}, caducada el {until}: pregunte de nuevo</translation>
    </message>
    <message>
        <source>{purpose}: {state} {day}, for all calls until {until}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {state} {day}, para todas las llamadas hasta el {until}</translation>
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
        <translation>Grabado de {start} a {end}, antes de la revocación.</translation>
    </message>
    <message>
        <source>Keep or erase what came before?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>¿Conservar o borrar lo anterior?</translation>
    </message>
    <message>
        <source>To erase is an order. It counts as done only when the recorder confirms it.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>Borrar es una orden. Solo cuenta como hecha cuando la grabadora la confirma.</translation>
    </message>
    <message>
        <source>{purpose}, {person}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}, {person}</translation>
    </message>
    <message>
        <source>{purpose}, before</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}, antes</translation>
    </message>
    <message>
        <source>erased, confirmed</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>borrado, confirmado</translation>
    </message>
    <message>
        <source>erase not confirmed</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>borrado sin confirmar</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>A shared screen shows it: it cannot be covered on this system.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Una pantalla compartida lo muestra: en este sistema no se puede ocultar.</translation>
    </message>
    <message>
        <source>opened {opened}, this purpose needs {needs}</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>abiertos {opened}, este fin necesita {needs}</translation>
    </message>
    <message>
        <source>hides in {n} s</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>se oculta en {n} s</translation>
    </message>
    <message>
        <source>Reason noted: {reason}</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Motivo anotado: {reason}</translation>
    </message>
    <message>
        <source>The CRM has sent nothing for this call.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>El CRM no ha enviado nada para esta llamada.</translation>
    </message>
    <message>
        <source>Payment data is never opened.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>Los datos de pago nunca se abren.</translation>
    </message>
    <message>
        <source>Not needed for this purpose.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>No hace falta para este fin.</translation>
    </message>
    <message>
        <source>Check identity</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Comprobar la identidad</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Responder a una pregunta</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Corregir los datos</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>No recorder connected</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Sin grabadora conectada</translation>
    </message>
    <message>
        <source>The program is starting</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>El programa se está iniciando</translation>
    </message>
    <message>
        <source>Opening the cache</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Abriendo el almacén local</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>No call is written down until this is mended.</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>No se anota ninguna llamada hasta que se resuelva.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Policy packs are not looked at: the settings of reviewers are wrong</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>No se consultan los paquetes de reglas: los ajustes de revisores son erróneos</translation>
    </message>
    <message>
        <source>Policy pack {name} refused: {reason}</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>Paquete de reglas {name} rechazado: {reason}</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>no se puede leer su manifiesto</translation>
    </message>
    <message>
        <source>its files were changed</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>se cambiaron sus archivos</translation>
    </message>
    <message>
        <source>nobody signed it</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>nadie lo firmó</translation>
    </message>
    <message>
        <source>a signature is wrong</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>una firma es errónea</translation>
    </message>
    <message>
        <source>signed by nobody we trust</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>nadie de confianza lo firmó</translation>
    </message>
    <message>
        <source>too few signatures</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>faltan firmas</translation>
    </message>
    <message>
        <source>its rules cannot be read</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>no se pueden leer sus reglas</translation>
    </message>
    <message>
        <source>it is no pack</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>no es un paquete</translation>
    </message>
    <message>
        <source>ends by itself in {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>termina en {n} s</translation>
    </message>
    <message>
        <source>{script} read in {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{script} leído en {n} s</translation>
    </message>
    <message>
        <source>1 answer captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>1 respuesta anotada</translation>
    </message>
    <message>
        <source>{n} answers captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} respuestas anotadas</translation>
    </message>
    <message>
        <source>Taken back on the receipt's page</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Revocado desde el comprobante</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>No call right now</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Ahora no hay ninguna llamada</translation>
    </message>
    <message>
        <source>The panel opens by itself when a call comes in. It will not take your keyboard.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>El panel se abre solo cuando entra una llamada. No le quitará el teclado.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>1 regla</translation>
    </message>
    <message>
        <source>{n} rules</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} reglas</translation>
    </message>
    <message>
        <source>{script} · version {version} · about {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{script} · versión {version} · unos {n} s</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>La llamada está en espera.</translation>
    </message>
    <message>
        <source>It does not stop: say this</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>No se detiene: diga esto</translation>
    </message>
    <message>
        <source>Say this first</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Diga esto primero</translation>
    </message>
    <message>
        <source>Say this again, now</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Dígalo otra vez, ahora</translation>
    </message>
    <message>
        <source>Say this, and offer the other way</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Diga esto y ofrezca la otra vía</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Diga esto</translation>
    </message>
    <message>
        <source>one answer per purpose</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>una respuesta por finalidad</translation>
    </message>
    <message>
        <source>the same answers once more</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>las mismas respuestas otra vez</translation>
    </message>
    <message>
        <source>On the call</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Waiting for the recorder</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Esperando a la grabadora</translation>
    </message>
    <message>
        <source>The question is repeated on the recording once its start is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>La pregunta se repite en la grabación cuando se confirme el inicio.</translation>
    </message>
    <message>
        <source>{decision} {summary}</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{decision} {summary}</translation>
    </message>
    <message>
        <source>Withdraw is one key away, at any time.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Revocar está siempre a una tecla.</translation>
    </message>
    <message>
        <source>All answers are captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Todas las respuestas están anotadas</translation>
    </message>
    <message>
        <source>The recorder has not answered</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>La grabadora no ha respondido</translation>
    </message>
    <message>
        <source>Start was sent {age} ago. Nothing has confirmed that it runs.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>El inicio se envió hace {age}. Nada ha confirmado que esté en marcha.</translation>
    </message>
    <message>
        <source>Stop was sent {age} ago. Nothing has confirmed that it stopped.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>La parada se envió hace {age}. Nada ha confirmado que se detuviera.</translation>
    </message>
    <message>
        <source>Treat this call as not recorded. Carry on as usual.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Trate esta llamada como no grabada. Continúe como siempre.</translation>
    </message>
    <message>
        <source>Treat this call as still recorded until the stop is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Trate esta llamada como aún grabada hasta que se confirme la parada.</translation>
    </message>
    <message>
        <source>I have understood</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Treat the call as still recorded until the stop is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Trate la llamada como aún grabada hasta que se confirme la parada.</translation>
    </message>
    <message>
        <source>Wait a moment before you confirm it to the customer.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Espere un momento antes de confirmárselo al cliente.</translation>
    </message>
    <message>
        <source>Call recorder</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Grabadora</translation>
    </message>
    <message>
        <source>Items masked in notes</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Datos ocultos en notas</translation>
    </message>
    <message>
        <source>{opened}, {needs} needed</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{opened}, necesarios {needs}</translation>
    </message>
    <message>
        <source>Customer data opened</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Datos del cliente abiertos</translation>
    </message>
    <message>
        <source>Flags on this call</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Alertas de esta llamada</translation>
    </message>
    <message>
        <source>Recorder truth</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Estado real de la grabadora</translation>
    </message>
    <message>
        <source>no recorder connected</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>sin grabadora conectada</translation>
    </message>
    <message>
        <source>by your word, not checked</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>según usted, sin comprobar</translation>
    </message>
    <message>
        <source>checked, with gaps</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>comprobado, con lagunas</translation>
    </message>
    <message>
        <source>checked, recorded</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>comprobado, grabado</translation>
    </message>
    <message>
        <source>checked, nothing recorded</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>comprobado, nada grabado</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code. Calls are not written down until then.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Pida a Informática un código de un solo uso. Hasta entonces no se anotan llamadas.</translation>
    </message>
    <message>
        <source>The softphone is not heard</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>No se oye el teléfono</translation>
    </message>
    <message>
        <source>What you key is kept. Call changes are not seen.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Lo que usted marca se conserva. No se ven los cambios de llamada.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Trabajando sin conexión</translation>
    </message>
    <message>
        <source>Everything is kept here and sent later. Review needs the server.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Todo se guarda aquí y se envía después. La revisión necesita el servidor.</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Receipt for the customer</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Comprobante para el cliente</translation>
    </message>
    <message>
        <source>Write it down when the customer says it. A stricter place applies at once.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Anótelo cuando el cliente lo diga. Un lugar más estricto se aplica enseguida.</translation>
    </message>
    <message>
        <source>Where is the customer?</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>¿Dónde está el cliente?</translation>
    </message>
    <message>
        <source>Where is {person}?</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>¿Dónde está {person}?</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>saved {at}</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>guardado {at}</translation>
    </message>
    <message>
        <source>Free some room on the disk, then press the button: it is saved again.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Libere espacio en el disco y pulse el botón: se guarda otra vez.</translation>
    </message>
    <message>
        <source>Press the button and it is saved again. If this comes back, tell IT before you close the program.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Pulse el botón y se guarda otra vez. Si se repite, avise a Informática antes de cerrar el programa.</translation>
    </message>
    <message>
        <source>A note could not be saved yet</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Una nota no se pudo guardar aún</translation>
    </message>
    <message>
        <source>It is kept in memory until it is saved.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Queda en memoria hasta que se guarde.</translation>
    </message>
    <message>
        <source>The last entry may not be written down.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>Puede que la última entrada no esté anotada.</translation>
    </message>
    <message>
        <source>On your word: you said that the recorder is silent. Nothing else can tell.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Por su palabra: usted dijo que la grabadora calla. Nada más puede saberlo.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>goes on, by rule</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>sigue, por norma</translation>
    </message>
    <message>
        <source>no recorder</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>sin grabadora</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>being paused</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>pausando</translation>
    </message>
    <message>
        <source>not recording</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>no graba</translation>
    </message>
    <message>
        <source>paused {n} s</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>en pausa {n} s</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>en pausa, según usted</translation>
    </message>
    <message>
        <source>off, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>apagada, según usted</translation>
    </message>
    <message>
        <source>goes on, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>sigue, según usted</translation>
    </message>
    <message>
        <source>No digits aloud</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Ninguna cifra en voz alta</translation>
    </message>
    <message>
        <source>A rule wants this call on tape. Let the customer key the number, or send a payment link.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Una norma exige grabar esta llamada. Que el cliente teclee el número, o envíe un enlace de pago.</translation>
    </message>
    <message>
        <source>Take the card number now</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Tome ahora el número de tarjeta</translation>
    </message>
    <message>
        <source>Nothing is kept while this is open.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>No se guarda nada mientras esté abierto.</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Espere un momento</translation>
    </message>
    <message>
        <source>The recorder is being paused.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>La grabadora se está pausando.</translation>
    </message>
    <message>
        <source>Do not take the number yet</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>No tome aún el número</translation>
    </message>
    <message>
        <source>The pause is not confirmed. Treat the call as still recorded.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>La pausa no está confirmada. Trate la llamada como aún grabada.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>excluded from capture</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>excluida de capturas</translation>
    </message>
    <message>
        <source>not covered on this system</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>no cubierta en este sistema</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>none runs here</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>aquí no hay ninguna</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Digits typed here go nowhere.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>Lo que teclee aquí no va a ninguna parte.</translation>
    </message>
    <message>
        <source>1 digit passed to the payment page.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>1 cifra pasada a la página de pago.</translation>
    </message>
    <message>
        <source>{n} digits passed to the payment page.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>{n} cifras pasadas a la página de pago.</translation>
    </message>
    <message>
        <source>To decide this flag</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Para decidir esta alerta</translation>
    </message>
    <message>
        <source>To coach</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Para formar</translation>
    </message>
    <message>
        <source>To answer a complaint</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Para responder a una queja</translation>
    </message>
    <message>
        <source>Open flags</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Alertas abiertas</translation>
    </message>
    <message>
        <source>Nothing matches this filter. Choose “All open” to see every contact.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Nada coincide con este filtro. Elija «Todas abiertas» para ver todos los contactos.</translation>
    </message>
    <message>
        <source>No contact has a flag. New ones appear here as calls are synced.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Ningún contacto tiene alertas. Las nuevas aparecen aquí al sincronizarse las llamadas.</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Todas abiertas</translation>
    </message>
    <message>
        <source>Already decided</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>Ya decididas</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>decidida</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>en {n} días</translation>
    </message>
    <message>
        <source>to decide</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>{agent} will see that you opened this contact, and why.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>{agent} verá que usted abrió este contacto, y por qué.</translation>
    </message>
    <message>
        <source>Saved, signed by this computer: {place}</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>Guardado, firmado por este equipo: {place}</translation>
    </message>
    <message>
        <source>Read it out.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>Léalo en voz alta.</translation>
    </message>
    <message>
        <source>Print it or send it.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>Imprímalo o envíelo.</translation>
    </message>
    <message>
        <source>{do} The page cannot ask for the number, so the customer calls or writes, and names it.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} La página no puede pedir el número: el cliente llama o escribe, y lo indica.</translation>
    </message>
    <message>
        <source>{do} The server is away: the page opens when this call is sent.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} El servidor no responde: la página se abre cuando se envíe esta llamada.</translation>
    </message>
    <message>
        <source>{do} The page asks for the last four digits of the number, too.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} La página pide además las cuatro últimas cifras del número.</translation>
    </message>
    <message>
        <source>Paused for payment</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>En pausa por el pago</translation>
    </message>
    <message>
        <source>Nothing is recorded by this program</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Este programa no graba nada</translation>
    </message>
    <message>
        <source>No conversation to record yet</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Aún no hay nada que grabar</translation>
    </message>
    <message>
        <source>The recorder is being asked</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Consultando a la grabadora</translation>
    </message>
    <message>
        <source>The recorder did not answer</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora no respondió</translation>
    </message>
    <message>
        <source>Last confirmed at {at}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Última confirmación: {at}</translation>
    </message>
    <message>
        <source>Seen in its files · resumes with {key}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Visto en archivos · sigue con {key}</translation>
    </message>
    <message>
        <source>Confirmed paused · resumes with {key}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa confirmada · sigue con {key}</translation>
    </message>
    <message>
        <source>Seen in its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Visto en archivos · hace {age}</translation>
    </message>
    <message>
        <source>One side silenced · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Un lado en silencio · hace {age}</translation>
    </message>
    <message>
        <source>Pause seen in its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa vista en archivos · hace {age}</translation>
    </message>
    <message>
        <source>Off, by its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Apagada, por archivos · hace {age}</translation>
    </message>
    <message>
        <source>Confirmed by the recorder · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Grabación confirmada · hace {age}</translation>
    </message>
    <message>
        <source>Pause confirmed · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa confirmada · hace {age}</translation>
    </message>
    <message>
        <source>Recorder says off · checked {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Grabadora apagada · hace {age}</translation>
    </message>
    <message>
        <source>Recording, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Graba, dijo usted · hace {age}</translation>
    </message>
    <message>
        <source>Paused, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa, dijo usted · hace {age}</translation>
    </message>
    <message>
        <source>Off, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Parada, dijo usted · hace {age}</translation>
    </message>
    <message>
        <source>You said: it records</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Usted dijo: graba</translation>
    </message>
    <message>
        <source>You said: it is paused</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Usted dijo: en pausa</translation>
    </message>
    <message>
        <source>You said: it is off</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Usted dijo: apagada</translation>
    </message>
    <message>
        <source>Its password cannot be used</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Su contraseña no sirve</translation>
    </message>
    <message>
        <source>Its answer is not understood</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>No se entiende su respuesta</translation>
    </message>
    <message>
        <source>Says it records, writes nothing</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Dice que graba, no escribe nada</translation>
    </message>
    <message>
        <source>It did not obey</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>No obedeció</translation>
    </message>
    <message>
        <source>No sound passes the recorder</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>No pasa sonido por la grabadora</translation>
    </message>
    <message>
        <source>No proof came in time</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>No hubo prueba a tiempo</translation>
    </message>
    <message>
        <source>The recorder does not answer</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora no responde</translation>
    </message>
    <message>
        <source>The recorder refused</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora se negó</translation>
    </message>
    <message>
        <source>The recorder contradicts itself</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora se contradice</translation>
    </message>
    <message>
        <source>It does not know this call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>No conoce esta llamada</translation>
    </message>
    <message>
        <source>Its folder cannot be read</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>No se puede leer su carpeta</translation>
    </message>
    <message>
        <source>Its file cannot be renamed</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>No se puede renombrar su archivo</translation>
    </message>
    <message>
        <source>The recorder hangs</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>La grabadora está bloqueada</translation>
    </message>
    <message>
        <source>It does not let this program in</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>No deja entrar a este programa</translation>
    </message>
    <message>
        <source>It asks us to wait</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pide que esperemos</translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Falta su contraseña</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Nobody said what it does</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Nadie dijo qué hace</translation>
    </message>
    <message>
        <source>Only you can see what it does</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Solo usted ve lo que hace</translation>
    </message>
    <message>
        <source>It answers for another call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Responde por otra llamada</translation>
    </message>
    <message>
        <source>It records from the next call on</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Graba desde la próxima llamada</translation>
    </message>
    <message>
        <source>It cannot do that</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>No puede hacer eso</translation>
    </message>
    <message>
        <source>Nothing was heard for a while</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Sin noticias desde hace un rato</translation>
    </message>
    <message>
        <source>Its file was replaced</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Su archivo fue reemplazado</translation>
    </message>
    <message>
        <source>Its file does not show silence</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Su archivo no muestra silencio</translation>
    </message>
    <message>
        <source>A channel's name cannot be used</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Un nombre de canal no sirve</translation>
    </message>
    <message>
        <source>Too many people on the call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Demasiadas personas en línea</translation>
    </message>
    <message>
        <source>Another command came first</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Otra orden llegó antes</translation>
    </message>
    <message>
        <source>The call ended before the proof</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>La llamada acabó antes</translation>
    </message>
    <message>
        <source>Start sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Inicio enviado hace {age}</translation>
    </message>
    <message>
        <source>Resume sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Reanudación enviada hace {age}</translation>
    </message>
    <message>
        <source>Pause sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa enviada hace {age}</translation>
    </message>
    <message>
        <source>Mute sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Silencio enviado hace {age}</translation>
    </message>
    <message>
        <source>Stop sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Parada enviada hace {age}</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Inicio enviado</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Reanudación enviada</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa enviada</translation>
    </message>
    <message>
        <source>Mute sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Silencio enviado</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Parada enviada</translation>
    </message>
    <message>
        <source>Start confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Inicio confirmado tras {age}</translation>
    </message>
    <message>
        <source>Resume confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Reanudación confirmada tras {age}</translation>
    </message>
    <message>
        <source>Pause confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Pausa confirmada tras {age}</translation>
    </message>
    <message>
        <source>Mute confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Silencio confirmado tras {age}</translation>
    </message>
    <message>
        <source>Stop confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>Parada confirmada tras {age}</translation>
    </message>
    <message>
        <source>The page is being made.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>Se está creando la página.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Choose which flag you decide.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>Elija qué alerta decide.</translation>
    </message>
    <message>
        <source>{title} A review needs the server. Press F5 to try again.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>{title} La revisión necesita el servidor. Pulse F5 para reintentar.</translation>
    </message>
    <message>
        <source>{title} {advice}</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>{title} {advice}</translation>
    </message>
    <message>
        <source>{who} decided “{flag}”: {decision}. {comment}</source>
        <extracomment>desktop/presenters/review_news.py</extracomment>
        <translation>{who} decidió «{flag}»: {decision}. {comment}</translation>
    </message>
    <message>
        <source>{who} opened one of your calls at {at}: {reason}.</source>
        <extracomment>desktop/presenters/review_news.py</extracomment>
        <translation>{who} abrió una de sus llamadas a las {at}: {reason}.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>grabando</translation>
    </message>
    <message>
        <source>recording one side</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>grabando un solo lado</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>apagada</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>recording, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>grabando, dice el agente</translation>
    </message>
    <message>
        <source>paused, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>en pausa, dice el agente</translation>
    </message>
    <message>
        <source>off, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>apagada, dice el agente</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Sin alertas</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Contacto {number}</translation>
    </message>
    <message>
        <source>You opened this at {at}. {agent} can see that.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Usted lo abrió a las {at}. {agent} puede verlo.</translation>
    </message>
    <message>
        <source>{at} · {length} long</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{at} · duración {length}</translation>
    </message>
    <message>
        <source>Pack {digest}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Paquete {digest}</translation>
    </message>
    <message>
        <source>PDF in {language}. Making it is a fact.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>PDF en {language}. Crearlo queda anotado.</translation>
    </message>
    <message>
        <source>{agent} and customer</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{agent} y cliente</translation>
    </message>
    <message>
        <source>Customer data</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Datos del cliente</translation>
    </message>
    <message>
        <source>{n} read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} leídos</translation>
    </message>
    <message>
        <source>none read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>ninguno leído</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Recorder</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Grabadora</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>{n} times not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} veces sin confirmar</translation>
    </message>
    <message>
        <source>always confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>siempre confirmada</translation>
    </message>
    <message>
        <source>Recorder always confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Grabadora siempre confirmada</translation>
    </message>
    <message>
        <source>said by the agent, once</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>dicho por el agente, una vez</translation>
    </message>
    <message>
        <source>said by the agent, {n} times</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>dicho por el agente, {n} veces</translation>
    </message>
    <message>
        <source>Recorder seen by the program</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Grabadora vista por el programa</translation>
    </message>
    <message>
        <source>{n} items truncated before storing</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} datos acortados antes de guardar</translation>
    </message>
    <message>
        <source>No sensitive text stored</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Ningún texto sensible guardado</translation>
    </message>
    <message>
        <source>1 step failed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>1 paso falló</translation>
    </message>
    <message>
        <source>{n} steps failed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} pasos fallaron</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>superada</translation>
    </message>
    <message>
        <source>Recorder drill</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Prueba de la grabadora</translation>
    </message>
    <message>
        <source>{opened} opened, {other} not needed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{opened} abiertos, {other} sin necesidad</translation>
    </message>
    <message>
        <source>Only needed data opened</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Solo se abrieron datos necesarios</translation>
    </message>
    <message>
        <source>Disclosure before recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Aviso antes de grabar</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>no hacía falta</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>no leído</translation>
    </message>
    <message>
        <source>read in {n} s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>leído en {n} s</translation>
    </message>
    <message>
        <source>read in {n} s, faster than speech</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>leído en {n} s, más rápido que al hablar</translation>
    </message>
    <message>
        <source>{n} captured</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{n} anotadas</translation>
    </message>
    <message>
        <source>One answer per purpose</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Una respuesta por finalidad</translation>
    </message>
    <message>
        <source>Start confirmed within 5 s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Inicio confirmado en 5 s</translation>
    </message>
    <message>
        <source>Withdrawal bites within 3 s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>La revocación surte efecto en 3 s</translation>
    </message>
    <message>
        <source>recording went on for what still stands</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>la grabación siguió para lo aún vigente</translation>
    </message>
    <message>
        <source>stop not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>parada sin confirmar</translation>
    </message>
    <message>
        <source>nothing was recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>no se grababa nada</translation>
    </message>
    <message>
        <source>confirmed by the recorder</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>confirmado por la grabadora</translation>
    </message>
    <message>
        <source>ordered, not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>ordenado, sin confirmar</translation>
    </message>
    <message>
        <source>Erase what came before</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Borrar lo anterior</translation>
    </message>
    <message>
        <source>respected</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>respetado</translation>
    </message>
    <message>
        <source>Refusal respected</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Rechazo respetado</translation>
    </message>
    <message>
        <source>Every flag of this contact is decided.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Todas las alertas de este contacto están decididas.</translation>
    </message>
    <message>
        <source>Choose one and write a line to record it.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>Elija una y escriba una línea para registrarla.</translation>
    </message>
    <message>
        <source>{flag}: {decision}. {comment}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{flag}: {decision}. {comment}</translation>
    </message>
    <message>
        <source>{turn}: still {level}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>{turn}: sigue {level}</translation>
    </message>
    <message>
        <source>{turn}: {old} → {new}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>{turn}: {old} → {new}</translation>
    </message>
    <message>
        <source>Nothing is recorded until the sentence was said again and answered.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>No se graba nada hasta que la frase se diga otra vez y se responda.</translation>
    </message>
    <message>
        <source>Say the sentence below first.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Diga primero la frase de abajo.</translation>
    </message>
    <message>
        <source>Ask, and key the answer below.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Pregunte y marque abajo la respuesta.</translation>
    </message>
    <message>
        <source>The rule is looser now. What was promised on this call still holds.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>La regla es ahora más laxa. Lo prometido en esta llamada sigue en pie.</translation>
    </message>
    <message>
        <source>Nothing more to do. Go on as before.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>No hay que hacer nada más. Continúe como antes.</translation>
    </message>
    <message>
        <source>Somebody joins the call</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Alguien se une a la llamada</translation>
    </message>
    <message>
        <source>Left the call: {person}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Dejó la llamada: {person}</translation>
    </message>
    <message>
        <source>The customer may be a child</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>El cliente puede ser menor</translation>
    </message>
    <message>
        <source>The customer answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Responde el cliente</translation>
    </message>
    <message>
        <source>A parent or guardian answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Responde la madre, el padre o el tutor</translation>
    </message>
    <message>
        <source>Somebody with authority answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Responde un representante</translation>
    </message>
    <message>
        <source>New purpose: {purpose}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Nueva finalidad: {purpose}</translation>
    </message>
    <message>
        <source>Say what the recorder does</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Decir qué hace la grabadora</translation>
    </message>
    <message>
        <source>This call is over</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Esta llamada ha terminado</translation>
    </message>
    <message>
        <source>Why this decision?</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>¿Por qué esta decisión?</translation>
    </message>
    <message>
        <source>Stop recording me</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Dejar de grabarme</translation>
    </message>
    <message>
        <source>You may record me</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Pueden grabarme</translation>
    </message>
    <message>
        <source>Your calls may be recorded</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Sus llamadas se pueden grabar</translation>
    </message>
    <message>
        <source>Calls that customers agreed to are recorded with your voice, for the purposes on the panel.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Las llamadas que el cliente acepta se graban con su voz, para las finalidades del panel.</translation>
    </message>
    <message>
        <source>You see who listens, and why. Ask your supervisor if you have a question.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Usted ve quién escucha y por qué. Si tiene dudas, pregunte a su supervisor.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Without your yes no call of yours is recorded. You can take it back at any time, under More.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>Sin su sí no se graba ninguna de sus llamadas. Puede retirarlo cuando quiera, en Más.</translation>
    </message>
    <message>
        <source>May your calls be recorded?</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>¿Se pueden grabar sus llamadas?</translation>
    </message>
    <message>
        <source>{summary} The customer may be a child: only a parent's yes counts.</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{summary} El cliente puede ser menor: solo cuenta el sí de la madre, el padre o el tutor.</translation>
    </message>
    <message>
        <source>{summary} A looser rule was learned since; what was promised still holds.</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{summary} Después se supo de una regla más laxa; lo prometido sigue en pie.</translation>
    </message>
    <message>
        <source>{sure} · {duty}</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{sure} · {duty}</translation>
    </message>
    <message>
        <source>It is paused</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Está en pausa</translation>
    </message>
    <message>
        <source>It records</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Está grabando</translation>
    </message>
    <message>
        <source>It is off</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Está apagada</translation>
    </message>
    <message>
        <source>It goes on</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Sigue grabando</translation>
    </message>
    <message>
        <source>Pause the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Pause la grabadora a mano</translation>
    </message>
    <message>
        <source>Pause sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Pausa enviada: mire la grabadora</translation>
    </message>
    <message>
        <source>Start the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Inicie la grabadora a mano</translation>
    </message>
    <message>
        <source>Start sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Inicio enviado: mire la grabadora</translation>
    </message>
    <message>
        <source>Resume the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Reanude la grabadora a mano</translation>
    </message>
    <message>
        <source>Resume sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Reanudación enviada: compruebe</translation>
    </message>
    <message>
        <source>Still paused</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Sigue en pausa</translation>
    </message>
    <message>
        <source>Stop the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Detenga la grabadora a mano</translation>
    </message>
    <message>
        <source>Stop sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Parada enviada: mire la grabadora</translation>
    </message>
    <message>
        <source>Until you say so, this call counts as recorded.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Hasta que lo diga, la llamada cuenta como grabada.</translation>
    </message>
    <message>
        <source>Until you say so, nothing relies on the recording.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Hasta que lo diga, nada se apoya en la grabación.</translation>
    </message>
    <message>
        <source>What does the recorder do?</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>¿Qué hace la grabadora?</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>Solo usted puede verlo.</translation>
    </message>
    <message>
        <source>You may record.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Puede grabar.</translation>
    </message>
    <message>
        <source>Say it first. Then record.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Dígalo primero. Después grabe.</translation>
    </message>
    <message>
        <source>Record, and say it at once.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Grabe y dígalo enseguida.</translation>
    </message>
    <message>
        <source>Ask first. Do not record yet.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Pregunte primero. No grabe aún.</translation>
    </message>
    <message>
        <source>No notice is asked for here.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aquí no se exige aviso.</translation>
    </message>
    <message>
        <source>The customer must hear that the call is recorded. Staying on counts as consent.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>El cliente debe oír que la llamada se graba. Seguir en línea cuenta como consentimiento.</translation>
    </message>
    <message>
        <source>The notice itself must be on the recording.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>El propio aviso debe quedar en la grabación.</translation>
    </message>
    <message>
        <source>A spoken yes is needed before recording starts.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hace falta un sí hablado antes de empezar a grabar.</translation>
    </message>
    <message>
        <source>A spoken yes is needed first, then once more on the recording.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Hace falta un sí hablado primero, y otra vez en la grabación.</translation>
    </message>
    <message>
        <source>no notice needed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>sin aviso</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>notice, staying on counts</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>aviso; seguir cuenta</translation>
    </message>
    <message>
        <source>explicit consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>consentimiento expreso</translation>
    </message>
    <message>
        <source>must be told</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>debe informarse</translation>
    </message>
    <message>
        <source>may object</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>puede oponerse</translation>
    </message>
    <message>
        <source>needs consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>requiere consentimiento</translation>
    </message>
    <message>
        <source>written consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>consentimiento por escrito</translation>
    </message>
    <message>
        <source>a parent must consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>debe consentir la madre o el padre</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>seguro</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>read at the source</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>leído en la fuente</translation>
    </message>
    <message>
        <source>from memory, not checked</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>de memoria, sin comprobar</translation>
    </message>
    <message>
        <source>concluded, not stated anywhere</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>deducido, no consta en ningún sitio</translation>
    </message>
    <message>
        <source>a choice of policy</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>una elección de política</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aceptado de nuevo</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Rehusado</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Poco claro</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Put off</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Run out</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Ya no vale</translation>
    </message>
    <message>
        <source>Ended by the house</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Terminado por la empresa</translation>
    </message>
    <message>
        <source>A place was learned</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Se supo un lugar</translation>
    </message>
    <message>
        <source>A place was corrected</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Se corrigió un lugar</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Alguien se unió</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Alguien se fue</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Cambió la finalidad</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Se revocó el consentimiento</translation>
    </message>
    <message>
        <source>the customer</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the parent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>la madre o el padre</translation>
    </message>
    <message>
        <source>the representative</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>el representante</translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aviso completo</translation>
    </message>
    <message>
        <source>Every sentence was read before it was needed.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Cada frase se leyó antes de ser necesaria.</translation>
    </message>
    <message>
        <source>Disclosure late</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Aviso tardío</translation>
    </message>
    <message>
        <source>Recording ran before the disclosure was read to its end.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Se grabó antes de terminar de leer el aviso.</translation>
    </message>
    <message>
        <source>Disclosure missing</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Falta el aviso</translation>
    </message>
    <message>
        <source>The disclosure was not marked as read on this call.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>El aviso no se marcó como leído en esta llamada.</translation>
    </message>
    <message>
        <source>No disclosure needed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>No hacía falta aviso</translation>
    </message>
    <message>
        <source>No rule asked for one on this call.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Ninguna regla lo exigía en esta llamada.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Nobody spoke, so nothing was collected.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Nadie habló, así que no se recogió nada.</translation>
    </message>
    <message>
        <source>Recorded without a given consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Grabado sin consentimiento</translation>
    </message>
    <message>
        <source>Recorded after a refusal</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Grabado tras un rechazo</translation>
    </message>
    <message>
        <source>Recorder not confirmed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Grabadora sin confirmar</translation>
    </message>
    <message>
        <source>Customer asked for their data</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>El cliente pidió sus datos</translation>
    </message>
    <message>
        <source>The recorder could not be stopped</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>No se pudo detener la grabadora</translation>
    </message>
    <message>
        <source>Recorded while a card was read out</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Grabado mientras se leía una tarjeta</translation>
    </message>
    <message>
        <source>The recorder passed its drill</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>La grabadora superó su prueba</translation>
    </message>
    <message>
        <source>The recorder failed its drill</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>La grabadora no superó su prueba</translation>
    </message>
    <message>
        <source>Payment step forgotten</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Paso de pago olvidado</translation>
    </message>
    <message>
        <source>Recorded where nothing was to be</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Grabado donde no debía</translation>
    </message>
    <message>
        <source>Recording could not be audited</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>No se pudo revisar la grabación</translation>
    </message>
    <message>
        <source>Customer data opened that the call did not need</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Se abrieron datos que la llamada no necesitaba</translation>
    </message>
    <message>
        <source>Sensitive text seen and truncated</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Texto sensible visto y acortado</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Requiere formación</translation>
    </message>
    <message>
        <source>to decide a flag</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>para decidir una alerta</translation>
    </message>
    <message>
        <source>to coach</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>para formar</translation>
    </message>
    <message>
        <source>to answer a complaint</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>para responder a una queja</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>dic</translation>
    </message>
    <message>
        <source>{sure}, {basis}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{sure}, {basis}</translation>
    </message>
    <message>
        <source>The policy decided again</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>La política decidió de nuevo</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>usted</translation>
    </message>
    <message>
        <source>person {n}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>persona {n}</translation>
    </message>
    <message>
        <source>Checking the recorder</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Comprobando la grabadora</translation>
    </message>
    <message>
        <source>The verdict follows in a moment.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>El resultado llega enseguida.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Recording one side</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Grabando un solo lado</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <source>Recorder unconfirmed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Grabadora sin confirmar</translation>
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
        <translation>Este equipo no está registrado</translation>
    </message>
    <message>
        <source>Saved here · sending {n}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Guardado aquí · enviando {n}</translation>
    </message>
    <message>
        <source>All saved · not synced yet</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Todo guardado · aún sin sincronizar</translation>
    </message>
    <message>
        <source>All saved · synced {age} ago</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Todo guardado · enviado hace {age}</translation>
    </message>
    <message>
        <source>The server's history differs · all is kept here · tell IT</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>El servidor difiere · todo guardado aquí · avise a TI</translation>
    </message>
    <message>
        <source>The server refused some entries · they are kept</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>El servidor rechazó entradas · se conservan</translation>
    </message>
    <message>
        <source>Offline · all saved here</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sin conexión · todo guardado aquí</translation>
    </message>
    <message>
        <source>Offline · {n} not synced · oldest {age}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>Sin conexión · {n} por enviar · desde hace {age}</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>suena</translation>
    </message>
    <message>
        <source>calling</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>llamando</translation>
    </message>
    <message>
        <source>on call</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>perdida</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <extracomment>desktop/runtime/lane.py</extracomment>
        <translation>Algo falló dentro del programa.</translation>
    </message>
    <message>
        <source>Restart it and tell IT.</source>
        <extracomment>desktop/runtime/lane.py</extracomment>
        <translation>Reinícielo y avise a Informática.</translation>
    </message>
    <message>
        <source>The key of the local cache is not in the keyring.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>La clave del almacén local no está en el llavero.</translation>
    </message>
    <message>
        <source>The file was kept. Unlock the right keyring, or ask IT to restore it or to enrol this device again.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>El archivo se conservó. Desbloquee el llavero correcto, o pida a Informática que lo restaure o registre de nuevo este equipo.</translation>
    </message>
    <message>
        <source>The cache key in the keyring is malformed.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>La clave del almacén en el llavero está dañada.</translation>
    </message>
    <message>
        <source>The file was kept. Ask IT to restore the key.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>El archivo se conservó. Pida a Informática que restaure la clave.</translation>
    </message>
    <message>
        <source>The signing key of this device is not in the keyring.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>La clave de firma de este equipo no está en el llavero.</translation>
    </message>
    <message>
        <source>The cache was kept. Ask IT to restore the keyring or to enrol this device again.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>El almacén se conservó. Pida a Informática que restaure el llavero o registre de nuevo este equipo.</translation>
    </message>
    <message>
        <source>The local cache cannot be reached.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>No se puede acceder al almacén local.</translation>
    </message>
    <message>
        <source>Check that its folder can be read and written.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Compruebe que su carpeta se puede leer y escribir.</translation>
    </message>
    <message>
        <source>The cache key is malformed.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>La clave del almacén está dañada.</translation>
    </message>
    <message>
        <source>Ask IT to enrol this device again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Pida a Informática que registre de nuevo este equipo.</translation>
    </message>
    <message>
        <source>The key in the keyring belongs to another cache file.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>La clave del llavero es de otro archivo.</translation>
    </message>
    <message>
        <source>The file was kept. Ask IT to restore the right file or to enrol this device again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>El archivo se conservó. Pida a Informática que restaure el archivo correcto o registre de nuevo este equipo.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>El almacén lo escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Instale de nuevo la versión más nueva.</translation>
    </message>
    <message>
        <source>Another program holds the local cache.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Otro programa está usando el almacén local.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Cierre la otra ventana y reintente.</translation>
    </message>
    <message>
        <source>The local cache cannot be read or written.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>El almacén local no se puede leer o escribir.</translation>
    </message>
    <message>
        <source>Check the disk, and the rights of the cache's folder.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The local cache refused a statement.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>El almacén local rechazó una instrucción.</translation>
    </message>
    <message>
        <source>Restart the program and tell IT.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Reinicie el programa y avise a Informática.</translation>
    </message>
    <message>
        <source>The local cache is damaged or was opened with the wrong key.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>El almacén local está dañado o se abrió con una clave errónea.</translation>
    </message>
    <message>
        <source>The file was kept as it is. Ask IT before you go on; calls are not recorded here until then.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>El archivo se conservó tal cual. Pregunte a Informática antes de seguir; hasta entonces no se anotan llamadas aquí.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; the last entry was not kept.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>No queda espacio en el disco; la última entrada no se guardó.</translation>
    </message>
    <message>
        <source>Free some room, then enter it again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>Libere espacio y vuelva a introducirla.</translation>
    </message>
    <message>
        <source>This device is enrolled already.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Este equipo ya está registrado.</translation>
    </message>
    <message>
        <source>Ask IT to remove the old enrolment first.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Pida primero a Informática que elimine el registro anterior.</translation>
    </message>
    <message>
        <source>This device is not enrolled.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Este equipo no está registrado.</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code and enrol it.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>Pida a Informática un código de un solo uso y regístrelo.</translation>
    </message>
    <message>
        <source>The sentence was read</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Se leyó la frase</translation>
    </message>
    <message>
        <source>Correct the last answer</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Corregir la última respuesta</translation>
    </message>
    <message>
        <source>Withdraw everything accepted</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Revocar todo lo aceptado</translation>
    </message>
    <message>
        <source>Withdraw the marked purpose</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Revocar la finalidad marcada</translation>
    </message>
    <message>
        <source>Same person: use the earlier answer</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Misma persona: usar la respuesta anterior</translation>
    </message>
    <message>
        <source>Payment step: pause, and resume</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Paso de pago: pausar y reanudar</translation>
    </message>
    <message>
        <source>Payment step: 60 s more</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Paso de pago: 60 s más</translation>
    </message>
    <message>
        <source>Next language of the script</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Siguiente idioma del texto</translation>
    </message>
    <message>
        <source>The coloured button</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>El botón de color</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Note: the greyed text is not sensitive</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Nota: el texto en gris no es sensible</translation>
    </message>
    <message>
        <source>Note: write “support need noted”</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Nota: escribir «apoyo necesario»</translation>
    </message>
    <message>
        <source>Back to the next step</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Volver al siguiente paso</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Contacto siguiente</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Contacto anterior</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Abrir el contacto</translation>
    </message>
    <message>
        <source>First reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Primer motivo o decisión</translation>
    </message>
    <message>
        <source>Second reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Segundo motivo o decisión</translation>
    </message>
    <message>
        <source>Third reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Tercer motivo o decisión</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Volver a la cola</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>Preguntar de nuevo al servidor</translation>
    </message>
    <message>
        <source>Correct, {seconds} s left</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Corregir, quedan {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>sin respuesta todavía</translation>
    </message>
    <message>
        <source>Press 1 for accepted, 2 for declined, 3 for not clear.</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>Pulse 1 si aceptó, 2 si rehusó, 3 si no quedó claro.</translation>
    </message>
    <message>
        <source>Same person: use it</source>
        <extracomment>desktop/ui/widgets/answers_card.py</extracomment>
        <translation>Misma persona: usarla</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <extracomment>desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Respuestas hasta ahora</translation>
    </message>
    <message>
        <source>Press {key} to withdraw it.</source>
        <extracomment>desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>Pulse {key} para revocarla.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Page for customer</source>
        <extracomment>desktop/ui/widgets/customer_page.py</extracomment>
        <translation>Página para el cliente</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>desktop/ui/widgets/customer_page.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Your decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>What decided it? The agent will read this.</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>¿Qué la decidió? El agente leerá esto.</translation>
    </message>
    <message>
        <source>Record decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Registrar decisión</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Registrando la decisión</translation>
    </message>
    <message>
        <source>Decided before</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Decidido antes</translation>
    </message>
    <message>
        <source>Uphold</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Coach</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>Formar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Erase it</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Why do you open it?</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>¿Por qué lo abre?</translation>
    </message>
    <message>
        <source>It shows for 20 seconds and is written down.</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>Se muestra 20 segundos y queda anotado.</translation>
    </message>
    <message>
        <source>{label} {hint}</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>{label} {hint}</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>En espera de</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Antes de responder</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>Listo para usted</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal {label}</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>Mostrar {label}</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>desktop/ui/widgets/note_field.py</extracomment>
        <translation>Nota de esta llamada</translation>
    </message>
    <message>
        <source>Greyed text is masked as you go on. Ctrl+R or a click keeps it.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>El texto en gris se oculta al seguir. Ctrl+R o un clic lo conserva.</translation>
    </message>
    <message>
        <source>Nothing is greyed here. A masked part cannot be undone: its characters are gone.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Aquí no hay nada en gris. Lo ocultado no se recupera: sus caracteres ya no existen.</translation>
    </message>
    <message>
        <source>Payment data and secrets are always masked.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Los datos de pago y los secretos siempre se ocultan.</translation>
    </message>
    <message>
        <source>support need noted</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>apoyo necesario</translation>
    </message>
    <message>
        <source>Why is it not sensitive?</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>¿Por qué no es sensible?</translation>
    </message>
    <message>
        <source>Number of an order or a case</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Número de un pedido o un caso</translation>
    </message>
    <message>
        <source>Everybody may know it</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Cualquiera puede saberlo</translation>
    </message>
    <message>
        <source>Taken for something else</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>Se tomó por otra cosa</translation>
    </message>
    <message>
        <source>What is said of health is not kept without a consent of its own.</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Lo que se dice de la salud no se guarda sin un consentimiento propio.</translation>
    </message>
    <message>
        <source>Write: support need noted</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>Escribir: apoyo necesario</translation>
    </message>
    <message>
        <source>The note is full. Shorten it to write more.</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>La nota está llena. Acórtela para escribir más.</translation>
    </message>
    <message>
        <source>{count} items masked before the note is saved</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>{count} datos ocultados antes de guardar la nota</translation>
    </message>
    <message>
        <source>1 item masked before the note is saved</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>1 dato ocultado antes de guardar la nota</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>desktop/ui/widgets/notice_card.py</extracomment>
        <translation>Qué se intentó</translation>
    </message>
    <message>
        <source>Payment done, resume</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>Pago hecho, reanudar</translation>
    </message>
    <message>
        <source>60 s more</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>60 s más</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>quedan</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>quedan {n} s</translation>
    </message>
    <message>
        <source>Country, state or code</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>País, estado o código</translation>
    </message>
    <message>
        <source>Places found</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>No place of the pack has this name.</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>Ningún lugar del paquete tiene este nombre.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <extracomment>desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Select a contact to see what was flagged.</source>
        <extracomment>desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>Seleccione un contacto para ver qué se señaló.</translation>
    </message>
    <message>
        <source>QR code of the receipt's address</source>
        <extracomment>desktop/ui/widgets/qr_code.py</extracomment>
        <translation>Código QR de la dirección del comprobante</translation>
    </message>
    <message>
        <source>Contact or agent</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Contacto o agente</translation>
    </message>
    <message>
        <source>Flagged contacts</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Contactos con alertas</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>soonest due first</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>lo que vence antes, primero</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>desktop/ui/widgets/rail.py</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out ({initials})</source>
        <extracomment>desktop/ui/widgets/rail.py</extracomment>
        <translation>Cerrar sesión ({initials})</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>Código del comprobante</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Recorder: {spans}</source>
        <extracomment>desktop/ui/widgets/recorder_bar.py</extracomment>
        <translation>Grabadora: {spans}</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Exigido</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Ocurrido</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>a las</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/widgets/script_card.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Language of the script: {language}. Press for the next one.</source>
        <extracomment>desktop/ui/widgets/script_card.py</extracomment>
        <translation>Idioma del texto: {language}. Pulse para el siguiente.</translation>
    </message>
    <message>
        <source>Sign in to review</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Inicie sesión para revisar</translation>
    </message>
    <message>
        <source>Every look at a contact is written down, and the agent can see it.</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Cada consulta de un contacto queda anotada, y el agente puede verla.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <extracomment>desktop/ui/widgets/steps.py</extracomment>
        <translation>Paso {at} de {of}</translation>
    </message>
    <message>
        <source>Read the sentence</source>
        <extracomment>desktop/ui/widgets/strip_view.py</extracomment>
        <translation>Lea la frase</translation>
    </message>
    <message>
        <source>What happened on the call</source>
        <extracomment>desktop/ui/widgets/timeline.py</extracomment>
        <translation>Qué pasó en la llamada</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/widgets/waiting_calls.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Finish call</source>
        <extracomment>desktop/ui/widgets/wrap_up_card.py</extracomment>
        <translation>Terminar llamada</translation>
    </message>
    <message>
        <source>Agent Assist</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Agent Assist</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Siempre visible</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Franja compacta</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>desktop/ui/windows/contact_page.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Policy decision</source>
        <extracomment>desktop/ui/windows/contact_page.py</extracomment>
        <translation>Decisión de la política</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>desktop/ui/windows/panel_body.py</extracomment>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>ends by itself in {seconds} s</source>
        <extracomment>desktop/ui/windows/panel_body.py</extracomment>
        <translation>termina en {seconds} s</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>desktop/ui/windows/queue_board.py</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Agent Assist: review</source>
        <extracomment>desktop/ui/windows/review.py</extracomment>
        <translation>Agent Assist: revisión</translation>
    </message>
    <message>
        <source>Copy the answers for a transfer</source>
        <extracomment>desktop/ui/windows/turn_menu.py</extracomment>
        <translation>Copiar las respuestas para una transferencia</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>El llavero no conservó lo que se escribió.</translation>
    </message>
    <message>
        <source>Install and unlock the system's keyring (Secret Service on Linux). Nothing is stored without it.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Instale y desbloquee el llavero del sistema (Secret Service en Linux). Sin él no se guarda nada.</translation>
    </message>
    <message>
        <source>This keyring does not protect what it stores.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Este llavero no protege lo que guarda.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it (sign in to the desktop), then try again.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Desbloquéelo (inicie sesión en el escritorio) y reintente.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>No se pudo abrir el llavero.</translation>
    </message>
    <message>
        <source>There is no keyring that can keep a secret here.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>Aquí no hay un llavero que pueda guardar un secreto.</translation>
    </message>
</context>
</TS>
