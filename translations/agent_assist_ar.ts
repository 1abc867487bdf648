<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>agent_assist</name>
    <message>
        <source>A published script has an unknown variable.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>في نص منشور متغيّر غير معروف.</translation>
    </message>
    <message>
        <source>Publish it again without it.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>انشره من جديد بدونه.</translation>
    </message>
    <message>
        <source>A published script changes its kind.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>نص منشور غيّر نوعه.</translation>
    </message>
    <message>
        <source>Publish it under a name of its own.</source>
        <extracomment>desktop/app/opened.py</extracomment>
        <translation>انشره باسم خاص به.</translation>
    </message>
    <message>
        <source>Supervisor review …</source>
        <extracomment>desktop/app/session.py</extracomment>
        <translation>مراجعة المشرف …</translation>
    </message>
    <message>
        <source>nothing written</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>silence written</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>كُتب صمت</translation>
    </message>
    <message>
        <source>recorded, nobody spoke</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>سُجّل ولم يتكلم أحد</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>لا يمكن معرفة ذلك</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>the file was not finished in time</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>لم يكتمل الملف في الوقت المناسب</translation>
    </message>
    <message>
        <source>the file could not be fetched</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>تعذّر جلب الملف</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>there was no file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>لم يكن هناك ملف</translation>
    </message>
    <message>
        <source>nothing was in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>كان الملف فارغًا</translation>
    </message>
    <message>
        <source>the recorder's clock differs from this one's</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>ساعة المسجّل تختلف عن هذه الساعة</translation>
    </message>
    <message>
        <source>the file proves a part only</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>الملف يثبت جزءًا فقط</translation>
    </message>
    <message>
        <source>the file does not fit the call</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>الملف لا يطابق المكالمة</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Nothing recorded in pauses and refusals</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>لا تسجيل أثناء التوقف والرفض</translation>
    </message>
    <message>
        <source>{n} s of speech in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>{n} ث من الكلام في الملف</translation>
    </message>
    <message>
        <source>keys and {n} s of speech in the file</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>ضغطات أزرار و{n} ث من الكلام في الملف</translation>
    </message>
    <message>
        <source>spans heard: {n}, all hold</source>
        <extracomment>desktop/presenters/audit_view.py</extracomment>
        <translation>المقاطع المفحوصة: {n}، كلها سليمة</translation>
    </message>
    <message>
        <source>accepted before the transfer</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>تمت الموافقة قبل التحويل</translation>
    </message>
    <message>
        <source>stands for {n} days</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>سارية {n} يومًا</translation>
    </message>
    <message>
        <source>kept {n} days</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>يُحفظ {n} يومًا</translation>
    </message>
    <message>
        <source>And on the recording?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>وماذا في التسجيل؟</translation>
    </message>
    <message>
        <source>What did {person} answer?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>بماذا أجاب {person}؟</translation>
    </message>
    <message>
        <source>What was the answer?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>ماذا كان الجواب؟</translation>
    </message>
    <message>
        <source>Only a clear yes goes on. Anything else stops the recorder.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>لا يُتابَع إلا بنعم واضحة. أي إجابة أخرى توقف المسجّل.</translation>
    </message>
    <message>
        <source>Only a parent or guardian can accept. If none is there, key Declined.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>لا يوافق إلا أحد الوالدين أو الوصي. إن لم يوجد فاختر الرفض.</translation>
    </message>
    <message>
        <source>{done} of {all} answered. “Not clear” counts as not accepted.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>أُجيب عن {done} من {all}. الإجابة غير الواضحة تُحسب كعدم موافقة.</translation>
    </message>
    <message>
        <source>“Not clear” counts as not accepted.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>الإجابة غير الواضحة تُحسب كعدم موافقة.</translation>
    </message>
    <message>
        <source>One answer stands since {day}. Does the same person speak?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>إجابة واحدة سارية منذ {day}. هل يتحدث الشخص نفسه؟</translation>
    </message>
    <message>
        <source>{n} answers stand since {day}. Does the same person speak?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{n} من الإجابات سارية منذ {day}. هل يتحدث الشخص نفسه؟</translation>
    </message>
    <message>
        <source>{purpose}: {state} {day}, expired {until}: ask again</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {state} {day}، انتهت في {until}: اسأل من جديد</translation>
    </message>
    <message>
        <source>{purpose}: {state} {day}, for all calls until {until}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {state} {day}، لجميع المكالمات حتى {until}</translation>
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
        <translation>سُجّل من {start} إلى {end}، قبل سحب الموافقة.</translation>
    </message>
    <message>
        <source>Keep or erase what came before?</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>هل يُحفظ ما سبق أم يُمحى؟</translation>
    </message>
    <message>
        <source>To erase is an order. It counts as done only when the recorder confirms it.</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>المحو أمر لا يُعدّ منفَّذًا إلا حين يؤكده المسجّل.</translation>
    </message>
    <message>
        <source>{purpose}, {person}</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}، {person}</translation>
    </message>
    <message>
        <source>{purpose}, before</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}، سابقًا</translation>
    </message>
    <message>
        <source>erased, confirmed</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>مُحي وتأكّد المحو</translation>
    </message>
    <message>
        <source>erase not confirmed</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>المحو غير مؤكد</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>not decided</source>
        <extracomment>desktop/presenters/consent_view.py</extracomment>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>A shared screen shows it: it cannot be covered on this system.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>تُظهره الشاشة المشتركة: لا يمكن إخفاؤه على هذا النظام.</translation>
    </message>
    <message>
        <source>opened {opened}, this purpose needs {needs}</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>فُتح {opened}، وهذا الغرض يحتاج {needs}</translation>
    </message>
    <message>
        <source>hides in {n} s</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>يُخفى بعد {n} ث</translation>
    </message>
    <message>
        <source>Reason noted: {reason}</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>سُجّل السبب: {reason}</translation>
    </message>
    <message>
        <source>The CRM has sent nothing for this call.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>لم يُرسل نظام العملاء شيئًا لهذه المكالمة.</translation>
    </message>
    <message>
        <source>Payment data is never opened.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>لا تُفتح بيانات الدفع أبدًا.</translation>
    </message>
    <message>
        <source>Not needed for this purpose.</source>
        <extracomment>desktop/presenters/fields.py</extracomment>
        <translation>غير لازم لهذا الغرض.</translation>
    </message>
    <message>
        <source>Check identity</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>الإجابة عن سؤال</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>تصحيح البيانات</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>desktop/presenters/fields_state.py</extracomment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>No recorder connected</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>لا يوجد مسجّل متصل</translation>
    </message>
    <message>
        <source>The program is starting</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>البرنامج قيد التشغيل</translation>
    </message>
    <message>
        <source>Opening the cache</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>جارٍ فتح التخزين المحلي</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>No call is written down until this is mended.</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>لا تُدوَّن أي مكالمة حتى يُصلَح ذلك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>desktop/presenters/opening.py</extracomment>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Policy packs are not looked at: the settings of reviewers are wrong</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>لا تُراجَع حزم القواعد: إعدادات المراجعين خاطئة</translation>
    </message>
    <message>
        <source>Policy pack {name} refused: {reason}</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>رُفضت حزمة القواعد {name}: {reason}</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>its manifest cannot be read</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>تعذّرت قراءة بيانها</translation>
    </message>
    <message>
        <source>its files were changed</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>غُيّرت ملفاتها</translation>
    </message>
    <message>
        <source>nobody signed it</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>لم يوقّعها أحد</translation>
    </message>
    <message>
        <source>a signature is wrong</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>أحد التواقيع خاطئ</translation>
    </message>
    <message>
        <source>signed by nobody we trust</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>لم يوقّعها من نثق به</translation>
    </message>
    <message>
        <source>too few signatures</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>التواقيع غير كافية</translation>
    </message>
    <message>
        <source>its rules cannot be read</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>تعذّرت قراءة قواعدها</translation>
    </message>
    <message>
        <source>it is no pack</source>
        <extracomment>desktop/presenters/pack_notice.py</extracomment>
        <translation>ليست حزمة</translation>
    </message>
    <message>
        <source>ends by itself in {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>ينتهي خلال {n} ث</translation>
    </message>
    <message>
        <source>{script} read in {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>قُرئ {script} في {n} ث</translation>
    </message>
    <message>
        <source>1 answer captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>سُجّلت إجابة واحدة</translation>
    </message>
    <message>
        <source>{n} answers captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>سُجّل {n} من الإجابات</translation>
    </message>
    <message>
        <source>Taken back on the receipt's page</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>سُحبت من صفحة الإيصال</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>No call right now</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>لا توجد مكالمة الآن</translation>
    </message>
    <message>
        <source>The panel opens by itself when a call comes in. It will not take your keyboard.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>تُفتح اللوحة تلقائيًا عند ورود مكالمة، ولن تأخذ منك لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>قاعدة واحدة</translation>
    </message>
    <message>
        <source>{n} rules</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{n} من القواعد</translation>
    </message>
    <message>
        <source>{script} · version {version} · about {n} s</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{script} · الإصدار {version} · نحو {n} ث</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>المكالمة معلّقة.</translation>
    </message>
    <message>
        <source>It does not stop: say this</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>لا يتوقف: قل هذا</translation>
    </message>
    <message>
        <source>Say this first</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>قل هذا أولًا</translation>
    </message>
    <message>
        <source>Say this again, now</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>قل هذا مجددًا الآن</translation>
    </message>
    <message>
        <source>Say this, and offer the other way</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>قل هذا، واعرض الطريق الآخر</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>قل هذا</translation>
    </message>
    <message>
        <source>one answer per purpose</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>إجابة واحدة لكل غرض</translation>
    </message>
    <message>
        <source>the same answers once more</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>الإجابات نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>On the call</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>في المكالمة</translation>
    </message>
    <message>
        <source>Waiting for the recorder</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>بانتظار المسجّل</translation>
    </message>
    <message>
        <source>The question is repeated on the recording once its start is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>يُعاد السؤال في التسجيل حين يتأكد بدؤه.</translation>
    </message>
    <message>
        <source>{decision} {summary}</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{decision} {summary}</translation>
    </message>
    <message>
        <source>Withdraw is one key away, at any time.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>سحب الموافقة بضغطة مفتاح واحدة في أي وقت.</translation>
    </message>
    <message>
        <source>All answers are captured</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>سُجّلت كل الإجابات</translation>
    </message>
    <message>
        <source>The recorder has not answered</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>لم يُجب المسجّل</translation>
    </message>
    <message>
        <source>Start was sent {age} ago. Nothing has confirmed that it runs.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>أُرسل أمر البدء قبل {age}. لم يؤكد شيء أنه يعمل.</translation>
    </message>
    <message>
        <source>Stop was sent {age} ago. Nothing has confirmed that it stopped.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>أُرسل أمر الإيقاف قبل {age}. لم يؤكد شيء أنه توقف.</translation>
    </message>
    <message>
        <source>Treat this call as not recorded. Carry on as usual.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>تعامل مع هذه المكالمة كأنها غير مسجّلة. تابع كالمعتاد.</translation>
    </message>
    <message>
        <source>Treat this call as still recorded until the stop is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>تعامل مع هذه المكالمة كأنها ما زالت تُسجَّل حتى يتأكد الإيقاف.</translation>
    </message>
    <message>
        <source>I have understood</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Treat the call as still recorded until the stop is confirmed.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>تعامل مع المكالمة كأنها ما زالت تُسجَّل حتى يتأكد الإيقاف.</translation>
    </message>
    <message>
        <source>Wait a moment before you confirm it to the customer.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>انتظر لحظة قبل أن تؤكد ذلك للعميل.</translation>
    </message>
    <message>
        <source>Call recorder</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>مسجّل المكالمات</translation>
    </message>
    <message>
        <source>Items masked in notes</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>عناصر محجوبة في الملاحظات</translation>
    </message>
    <message>
        <source>{opened}, {needs} needed</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>{opened}، واللازم {needs}</translation>
    </message>
    <message>
        <source>Customer data opened</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>بيانات العميل المفتوحة</translation>
    </message>
    <message>
        <source>Flags on this call</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>تنبيهات هذه المكالمة</translation>
    </message>
    <message>
        <source>Recorder truth</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>حالة المسجّل الفعلية</translation>
    </message>
    <message>
        <source>no recorder connected</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>لا يوجد مسجّل متصل</translation>
    </message>
    <message>
        <source>by your word, not checked</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>بقولك، دون تحقق</translation>
    </message>
    <message>
        <source>checked, with gaps</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>فُحص، مع فجوات</translation>
    </message>
    <message>
        <source>checked, recorded</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>فُحص، مسجَّل</translation>
    </message>
    <message>
        <source>checked, nothing recorded</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>فُحص، لا تسجيل</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>الجهاز غير معرَّف</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code. Calls are not written down until then.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>اطلب من تقنية المعلومات رمزًا لمرة واحدة. لا تُدوَّن المكالمات حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The softphone is not heard</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>لا اتصال ببرنامج الهاتف</translation>
    </message>
    <message>
        <source>What you key is kept. Call changes are not seen.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>ما تُدخله محفوظ. لا تُرى تغيّرات المكالمة.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Everything is kept here and sent later. Review needs the server.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>كل شيء محفوظ هنا ويُرسَل لاحقًا. المراجعة تحتاج إلى الخادم.</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>تم السحب</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Receipt for the customer</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>إيصال للعميل</translation>
    </message>
    <message>
        <source>Write it down when the customer says it. A stricter place applies at once.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>دوّنه حين يذكره العميل. المكان الأشد صرامة يسري فورًا.</translation>
    </message>
    <message>
        <source>Where is the customer?</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>أين العميل؟</translation>
    </message>
    <message>
        <source>Where is {person}?</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>أين {person}؟</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>saved {at}</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>حُفظت {at}</translation>
    </message>
    <message>
        <source>Free some room on the disk, then press the button: it is saved again.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>أفرغ مساحة على القرص ثم اضغط الزر ليُعاد الحفظ.</translation>
    </message>
    <message>
        <source>Press the button and it is saved again. If this comes back, tell IT before you close the program.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>اضغط الزر ليُعاد الحفظ. إن تكرر ذلك فأبلغ تقنية المعلومات قبل إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>A note could not be saved yet</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>تعذّر حفظ ملاحظة حتى الآن</translation>
    </message>
    <message>
        <source>It is kept in memory until it is saved.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>تبقى في الذاكرة حتى تُحفظ.</translation>
    </message>
    <message>
        <source>The last entry may not be written down.</source>
        <extracomment>desktop/presenters/panel_view.py</extracomment>
        <translation>ربما لم يُدوَّن الإدخال الأخير.</translation>
    </message>
    <message>
        <source>On your word: you said that the recorder is silent. Nothing else can tell.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>بناءً على قولك: قلت إن المسجّل صامت. لا شيء آخر يمكنه إثبات ذلك.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>goes on, by rule</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>يستمر بحكم القاعدة</translation>
    </message>
    <message>
        <source>no recorder</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>لا مسجّل</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>being paused</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>جارٍ الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>not recording</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>لا يسجّل</translation>
    </message>
    <message>
        <source>paused {n} s</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>متوقف مؤقتًا {n} ث</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>paused, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>متوقف مؤقتًا كما قلت</translation>
    </message>
    <message>
        <source>off, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>متوقف كما قلت</translation>
    </message>
    <message>
        <source>goes on, as you said</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>مستمر كما قلت</translation>
    </message>
    <message>
        <source>No digits aloud</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>لا أرقام بصوت مسموع</translation>
    </message>
    <message>
        <source>A rule wants this call on tape. Let the customer key the number, or send a payment link.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>تقتضي قاعدة تسجيل هذه المكالمة. دع العميل يُدخل الرقم بنفسه أو أرسل رابط دفع.</translation>
    </message>
    <message>
        <source>Take the card number now</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>خذ رقم البطاقة الآن</translation>
    </message>
    <message>
        <source>Nothing is kept while this is open.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>لا يُحفظ شيء ما دام هذا مفتوحًا.</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>انتظر لحظة</translation>
    </message>
    <message>
        <source>The recorder is being paused.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>جارٍ إيقاف المسجّل مؤقتًا.</translation>
    </message>
    <message>
        <source>Do not take the number yet</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>لا تأخذ الرقم بعد</translation>
    </message>
    <message>
        <source>The pause is not confirmed. Treat the call as still recorded.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>لم يتأكد الإيقاف المؤقت. تعامل مع المكالمة كأنها ما زالت تُسجَّل.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>excluded from capture</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>مستثناة من الالتقاط</translation>
    </message>
    <message>
        <source>not covered on this system</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>غير محمية على هذا النظام</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>النسخ الآلي</translation>
    </message>
    <message>
        <source>none runs here</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>لا يعمل هنا</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Digits typed here go nowhere.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>الأرقام المكتوبة هنا لا تُرسَل إلى أي مكان.</translation>
    </message>
    <message>
        <source>1 digit passed to the payment page.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>نُقل رقم واحد إلى صفحة الدفع.</translation>
    </message>
    <message>
        <source>{n} digits passed to the payment page.</source>
        <extracomment>desktop/presenters/payment_view.py</extracomment>
        <translation>نُقل {n} من الأرقام إلى صفحة الدفع.</translation>
    </message>
    <message>
        <source>To decide this flag</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>للبتّ في هذا التنبيه</translation>
    </message>
    <message>
        <source>To coach</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>للتوجيه</translation>
    </message>
    <message>
        <source>To answer a complaint</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>للرد على شكوى</translation>
    </message>
    <message>
        <source>Open flags</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>تنبيهات مفتوحة</translation>
    </message>
    <message>
        <source>Nothing matches this filter. Choose “All open” to see every contact.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>لا شيء يطابق هذا المرشّح. اختر «كل المفتوحة» لترى جميع جهات الاتصال.</translation>
    </message>
    <message>
        <source>No contact has a flag. New ones appear here as calls are synced.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>لا تنبيه على أي جهة اتصال. تظهر الجديدة هنا عند مزامنة المكالمات.</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>Already decided</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>بُتّ فيها</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>و{n} غيرها</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>بُتّ فيه</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>خلال {n} يومًا</translation>
    </message>
    <message>
        <source>to decide</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>بانتظار البتّ</translation>
    </message>
    <message>
        <source>{agent} will see that you opened this contact, and why.</source>
        <extracomment>desktop/presenters/queue_view.py</extracomment>
        <translation>سيرى {agent} أنك فتحت جهة الاتصال هذه، ولماذا.</translation>
    </message>
    <message>
        <source>Saved, signed by this computer: {place}</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>حُفظ، موقّعًا من هذا الحاسوب: {place}</translation>
    </message>
    <message>
        <source>Read it out.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>اقرأه بصوت مسموع.</translation>
    </message>
    <message>
        <source>Print it or send it.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>اطبعه أو أرسله.</translation>
    </message>
    <message>
        <source>{do} The page cannot ask for the number, so the customer calls or writes, and names it.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} لا تستطيع الصفحة طلب الرقم، فيتصل العميل أو يكتب ويذكره.</translation>
    </message>
    <message>
        <source>{do} The server is away: the page opens when this call is sent.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} الخادم غير متاح: تُفتح الصفحة حين تُرسَل هذه المكالمة.</translation>
    </message>
    <message>
        <source>{do} The page asks for the last four digits of the number, too.</source>
        <extracomment>desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} تطلب الصفحة أيضًا آخر أربعة أرقام من الرقم.</translation>
    </message>
    <message>
        <source>Paused for payment</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>متوقف مؤقتًا للدفع</translation>
    </message>
    <message>
        <source>Nothing is recorded by this program</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>هذا البرنامج لا يسجّل شيئًا</translation>
    </message>
    <message>
        <source>No conversation to record yet</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>لا محادثة لتسجيلها بعد</translation>
    </message>
    <message>
        <source>The recorder is being asked</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>يُسأل المسجّل الآن</translation>
    </message>
    <message>
        <source>The recorder did not answer</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>لم يُجب المسجّل</translation>
    </message>
    <message>
        <source>Last confirmed at {at}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>آخر تأكيد {at}</translation>
    </message>
    <message>
        <source>Seen in its files · resumes with {key}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>ظهر في ملفاته · المتابعة بـ {key}</translation>
    </message>
    <message>
        <source>Confirmed paused · resumes with {key}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>الإيقاف مؤكد · يُستأنف بـ {key}</translation>
    </message>
    <message>
        <source>Seen in its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>ظهر في ملفاته · قبل {age}</translation>
    </message>
    <message>
        <source>One side silenced · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>طرف واحد مكتوم · قبل {age}</translation>
    </message>
    <message>
        <source>Pause seen in its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>ظهر التوقف في ملفاته · قبل {age}</translation>
    </message>
    <message>
        <source>Off, by its files · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>متوقف حسب ملفاته · قبل {age}</translation>
    </message>
    <message>
        <source>Confirmed by the recorder · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>مؤكد من المسجّل · قبل {age}</translation>
    </message>
    <message>
        <source>Pause confirmed · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>الإيقاف المؤقت مؤكد · قبل {age}</translation>
    </message>
    <message>
        <source>Recorder says off · checked {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>المسجّل متوقف · فُحص قبل {age}</translation>
    </message>
    <message>
        <source>Recording, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>يسجل كما قلت · قبل {age}</translation>
    </message>
    <message>
        <source>Paused, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>متوقف مؤقتًا كما قلت · قبل {age}</translation>
    </message>
    <message>
        <source>Off, as you said · {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>متوقف كما قلت · قبل {age}</translation>
    </message>
    <message>
        <source>You said: it records</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>قلت: إنه يسجل</translation>
    </message>
    <message>
        <source>You said: it is paused</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>قلت: متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>You said: it is off</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>قلت: متوقف</translation>
    </message>
    <message>
        <source>Its password cannot be used</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>كلمة مروره غير صالحة</translation>
    </message>
    <message>
        <source>Its answer is not understood</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>إجابته غير مفهومة</translation>
    </message>
    <message>
        <source>Says it records, writes nothing</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>يقول إنه يسجل ولا يكتب شيئًا</translation>
    </message>
    <message>
        <source>It did not obey</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>لم ينفذ الأمر</translation>
    </message>
    <message>
        <source>No sound passes the recorder</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>لا يمر صوت عبر المسجّل</translation>
    </message>
    <message>
        <source>No proof came in time</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>لم يصل دليل في الوقت</translation>
    </message>
    <message>
        <source>The recorder does not answer</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>المسجّل لا يجيب</translation>
    </message>
    <message>
        <source>The recorder refused</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>رفض المسجّل</translation>
    </message>
    <message>
        <source>The recorder contradicts itself</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>المسجّل يناقض نفسه</translation>
    </message>
    <message>
        <source>It does not know this call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>لا يعرف هذه المكالمة</translation>
    </message>
    <message>
        <source>Its folder cannot be read</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>تعذرت قراءة مجلده</translation>
    </message>
    <message>
        <source>Its file cannot be renamed</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>تعذرت تسمية ملفه</translation>
    </message>
    <message>
        <source>The recorder hangs</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>المسجّل معلق</translation>
    </message>
    <message>
        <source>It does not let this program in</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>لا يسمح لهذا البرنامج</translation>
    </message>
    <message>
        <source>It asks us to wait</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>يطلب الانتظار</translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>كلمة مروره مفقودة</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>حافظة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Nobody said what it does</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>لم يقل أحد ما يفعله</translation>
    </message>
    <message>
        <source>Only you can see what it does</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أنت وحدك ترى ما يفعله</translation>
    </message>
    <message>
        <source>It answers for another call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>يجيب عن مكالمة أخرى</translation>
    </message>
    <message>
        <source>It records from the next call on</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>يسجل من المكالمة التالية</translation>
    </message>
    <message>
        <source>It cannot do that</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>لا يستطيع ذلك</translation>
    </message>
    <message>
        <source>Nothing was heard for a while</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>لم يُسمع منه شيء</translation>
    </message>
    <message>
        <source>Its file was replaced</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>استُبدل ملفه</translation>
    </message>
    <message>
        <source>Its file does not show silence</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>ملفه لا يُظهر الصمت</translation>
    </message>
    <message>
        <source>A channel's name cannot be used</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>اسم قناة غير صالح</translation>
    </message>
    <message>
        <source>Too many people on the call</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>عدد المشاركين كبير جدًا</translation>
    </message>
    <message>
        <source>Another command came first</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>سبقه أمر آخر</translation>
    </message>
    <message>
        <source>The call ended before the proof</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>انتهت المكالمة قبل الدليل</translation>
    </message>
    <message>
        <source>Start sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل أمر البدء قبل {age}</translation>
    </message>
    <message>
        <source>Resume sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل الاستئناف قبل {age}</translation>
    </message>
    <message>
        <source>Pause sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل الإيقاف المؤقت قبل {age}</translation>
    </message>
    <message>
        <source>Mute sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل الكتم قبل {age}</translation>
    </message>
    <message>
        <source>Stop sent {age} ago</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل أمر الإيقاف قبل {age}</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل أمر البدء</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل الاستئناف</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل أمر الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Mute sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل الكتم</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل أمر الإيقاف</translation>
    </message>
    <message>
        <source>Start confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>تأكّد البدء بعد {age}</translation>
    </message>
    <message>
        <source>Resume confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>تأكّد الاستئناف بعد {age}</translation>
    </message>
    <message>
        <source>Pause confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>تأكّد الإيقاف المؤقت بعد {age}</translation>
    </message>
    <message>
        <source>Mute confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>تأكّد الكتم بعد {age}</translation>
    </message>
    <message>
        <source>Stop confirmed after {age}</source>
        <extracomment>desktop/presenters/recorder_view.py</extracomment>
        <translation>تأكّد الإيقاف بعد {age}</translation>
    </message>
    <message>
        <source>The page is being made.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>جارٍ إعداد الصفحة.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Choose which flag you decide.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>اختر التنبيه الذي تبتّ فيه.</translation>
    </message>
    <message>
        <source>{title} A review needs the server. Press F5 to try again.</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>{title} المراجعة تحتاج إلى الخادم. اضغط F5 لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>{title} {advice}</source>
        <extracomment>desktop/presenters/review.py</extracomment>
        <translation>{title} {advice}</translation>
    </message>
    <message>
        <source>{who} decided “{flag}”: {decision}. {comment}</source>
        <extracomment>desktop/presenters/review_news.py</extracomment>
        <translation>بتّ {who} في «{flag}»: {decision}. {comment}</translation>
    </message>
    <message>
        <source>{who} opened one of your calls at {at}: {reason}.</source>
        <extracomment>desktop/presenters/review_news.py</extracomment>
        <translation>فتح {who} إحدى مكالماتك عند {at}: {reason}.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>يسجّل</translation>
    </message>
    <message>
        <source>recording one side</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>تسجيل طرف واحد</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>recording, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>يسجل، بقول الموظف</translation>
    </message>
    <message>
        <source>paused, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>متوقف مؤقتًا، بقول الموظف</translation>
    </message>
    <message>
        <source>off, said by the agent</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>متوقف، بقول الموظف</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>لا تنبيه</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>جهة الاتصال {number}</translation>
    </message>
    <message>
        <source>You opened this at {at}. {agent} can see that.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>فتحتها عند {at}. يستطيع {agent} رؤية ذلك.</translation>
    </message>
    <message>
        <source>{at} · {length} long</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{at} · المدة {length}</translation>
    </message>
    <message>
        <source>Pack {digest}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>الحزمة {digest}</translation>
    </message>
    <message>
        <source>PDF in {language}. Making it is a fact.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>PDF باللغة {language}. إنشاؤه يُدوَّن.</translation>
    </message>
    <message>
        <source>{agent} and customer</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{agent} والعميل</translation>
    </message>
    <message>
        <source>Customer data</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>بيانات العميل</translation>
    </message>
    <message>
        <source>{n} read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>قُرئ {n}</translation>
    </message>
    <message>
        <source>none read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>لم يُقرأ شيء</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>الإفصاح</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Recorder</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>المسجّل</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>{n} times not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>غير مؤكد {n} مرات</translation>
    </message>
    <message>
        <source>always confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>مؤكد دائمًا</translation>
    </message>
    <message>
        <source>Recorder always confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>المسجّل مؤكد دائمًا</translation>
    </message>
    <message>
        <source>said by the agent, once</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>قاله الموظف مرة واحدة</translation>
    </message>
    <message>
        <source>said by the agent, {n} times</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>قاله الموظف، {n} مرات</translation>
    </message>
    <message>
        <source>Recorder seen by the program</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>المسجّل مرئي للبرنامج</translation>
    </message>
    <message>
        <source>{n} items truncated before storing</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>اختُصر {n} من العناصر قبل التخزين</translation>
    </message>
    <message>
        <source>No sensitive text stored</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>لم يُخزَّن نص حساس</translation>
    </message>
    <message>
        <source>1 step failed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>فشلت خطوة واحدة</translation>
    </message>
    <message>
        <source>{n} steps failed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>فشلت {n} خطوات</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Recorder drill</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>اختبار المسجّل</translation>
    </message>
    <message>
        <source>{opened} opened, {other} not needed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>فُتح {opened}، منها {other} بلا حاجة</translation>
    </message>
    <message>
        <source>Only needed data opened</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>لم يُفتح إلا اللازم من البيانات</translation>
    </message>
    <message>
        <source>Disclosure before recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>الإفصاح قبل التسجيل</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>read in {n} s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>قُرئ في {n} ث</translation>
    </message>
    <message>
        <source>read in {n} s, faster than speech</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>قُرئ في {n} ث، أسرع من الكلام</translation>
    </message>
    <message>
        <source>{n} captured</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>سُجّل {n}</translation>
    </message>
    <message>
        <source>One answer per purpose</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>إجابة واحدة لكل غرض</translation>
    </message>
    <message>
        <source>Start confirmed within 5 s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>تأكّد البدء خلال 5 ث</translation>
    </message>
    <message>
        <source>Withdrawal bites within 3 s</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>يسري السحب خلال 3 ث</translation>
    </message>
    <message>
        <source>recording went on for what still stands</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>استمر التسجيل لما زال ساريًا</translation>
    </message>
    <message>
        <source>stop not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>الإيقاف غير مؤكد</translation>
    </message>
    <message>
        <source>nothing was recording</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>لم يكن شيء يُسجَّل</translation>
    </message>
    <message>
        <source>confirmed by the recorder</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>مؤكد من المسجّل</translation>
    </message>
    <message>
        <source>ordered, not confirmed</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>صدر الأمر ولم يتأكد</translation>
    </message>
    <message>
        <source>Erase what came before</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>محو ما سبق</translation>
    </message>
    <message>
        <source>respected</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>رُوعي</translation>
    </message>
    <message>
        <source>Refusal respected</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>رُوعي الرفض</translation>
    </message>
    <message>
        <source>Every flag of this contact is decided.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>بُتّ في كل تنبيهات جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>Choose one and write a line to record it.</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>اختر واحدًا واكتب سطرًا لتسجيله.</translation>
    </message>
    <message>
        <source>{flag}: {decision}. {comment}</source>
        <extracomment>desktop/presenters/review_view.py</extracomment>
        <translation>{flag}: {decision}. {comment}</translation>
    </message>
    <message>
        <source>{turn}: still {level}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>{turn}: ما زال {level}</translation>
    </message>
    <message>
        <source>{turn}: {old} → {new}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>{turn}: {old} ← {new}</translation>
    </message>
    <message>
        <source>Nothing is recorded until the sentence was said again and answered.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>لا يُسجَّل شيء حتى تُقال الجملة مجددًا ويُجاب عنها.</translation>
    </message>
    <message>
        <source>Say the sentence below first.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>قل الجملة أدناه أولًا.</translation>
    </message>
    <message>
        <source>Ask, and key the answer below.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>اسأل ثم أدخل الإجابة أدناه.</translation>
    </message>
    <message>
        <source>The rule is looser now. What was promised on this call still holds.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>أصبحت القاعدة أخف. ما وُعد به في هذه المكالمة ما زال ساريًا.</translation>
    </message>
    <message>
        <source>Nothing more to do. Go on as before.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>لا شيء آخر مطلوب. تابع كما كنت.</translation>
    </message>
    <message>
        <source>Somebody joins the call</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>شخص ينضم إلى المكالمة</translation>
    </message>
    <message>
        <source>Left the call: {person}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>غادر المكالمة: {person}</translation>
    </message>
    <message>
        <source>The customer may be a child</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>قد يكون العميل قاصرًا</translation>
    </message>
    <message>
        <source>The customer answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>العميل هو من يجيب</translation>
    </message>
    <message>
        <source>A parent or guardian answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>يجيب أحد الوالدين أو الوصي</translation>
    </message>
    <message>
        <source>Somebody with authority answers</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>يجيب شخص مفوَّض</translation>
    </message>
    <message>
        <source>New purpose: {purpose}</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>غرض جديد: {purpose}</translation>
    </message>
    <message>
        <source>Say what the recorder does</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>قل ما يفعله المسجّل</translation>
    </message>
    <message>
        <source>This call is over</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>انتهت هذه المكالمة</translation>
    </message>
    <message>
        <source>Why this decision?</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>لماذا هذا القرار؟</translation>
    </message>
    <message>
        <source>Stop recording me</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>أوقفوا تسجيلي</translation>
    </message>
    <message>
        <source>You may record me</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>يمكنكم تسجيلي</translation>
    </message>
    <message>
        <source>Your calls may be recorded</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>قد تُسجَّل مكالماتك</translation>
    </message>
    <message>
        <source>Calls that customers agreed to are recorded with your voice, for the purposes on the panel.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>المكالمات التي يوافق عليها العملاء تُسجَّل بصوتك، للأغراض الظاهرة في اللوحة.</translation>
    </message>
    <message>
        <source>You see who listens, and why. Ask your supervisor if you have a question.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>ترى من يستمع ولماذا. اسأل مشرفك إن كان لديك سؤال.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>Without your yes no call of yours is recorded. You can take it back at any time, under More.</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>دون موافقتك لا تُسجَّل أي مكالمة لك. يمكنك سحبها في أي وقت من «المزيد».</translation>
    </message>
    <message>
        <source>May your calls be recorded?</source>
        <extracomment>desktop/presenters/turn_view.py</extracomment>
        <translation>هل يجوز تسجيل مكالماتك؟</translation>
    </message>
    <message>
        <source>{summary} The customer may be a child: only a parent's yes counts.</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{summary} قد يكون العميل قاصرًا: لا تُعتد إلا بموافقة أحد الوالدين.</translation>
    </message>
    <message>
        <source>{summary} A looser rule was learned since; what was promised still holds.</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{summary} عُلم لاحقًا بقاعدة أخف؛ ما وُعد به ما زال ساريًا.</translation>
    </message>
    <message>
        <source>{sure} · {duty}</source>
        <extracomment>desktop/presenters/why_view.py</extracomment>
        <translation>{sure} · {duty}</translation>
    </message>
    <message>
        <source>It is paused</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>It records</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>إنه يسجل</translation>
    </message>
    <message>
        <source>It is off</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>إنه متوقف</translation>
    </message>
    <message>
        <source>It goes on</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>ما زال يسجل</translation>
    </message>
    <message>
        <source>Pause the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>أوقف المسجّل مؤقتًا بيدك</translation>
    </message>
    <message>
        <source>Pause sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>أُرسل التوقف المؤقت: انظر المسجّل</translation>
    </message>
    <message>
        <source>Start the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>شغّل المسجّل بيدك</translation>
    </message>
    <message>
        <source>Start sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>أُرسل البدء: انظر المسجّل</translation>
    </message>
    <message>
        <source>Resume the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>تابع التسجيل بيدك</translation>
    </message>
    <message>
        <source>Resume sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>أُرسلت المتابعة: انظر المسجّل</translation>
    </message>
    <message>
        <source>Still paused</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>ما زال متوقفًا</translation>
    </message>
    <message>
        <source>Stop the recorder by hand</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>أوقف المسجّل بيدك</translation>
    </message>
    <message>
        <source>Stop sent: check the recorder</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>أُرسل الإيقاف: انظر المسجّل</translation>
    </message>
    <message>
        <source>Until you say so, this call counts as recorded.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>إلى أن تقول ذلك، تُعد المكالمة مسجلة.</translation>
    </message>
    <message>
        <source>Until you say so, nothing relies on the recording.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>إلى أن تقول ذلك، لا يُعتمد على التسجيل.</translation>
    </message>
    <message>
        <source>What does the recorder do?</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>ماذا يفعل المسجل؟</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <extracomment>desktop/presenters/word_view.py</extracomment>
        <translation>أنت وحدك تستطيع رؤيته.</translation>
    </message>
    <message>
        <source>You may record.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يمكنك التسجيل.</translation>
    </message>
    <message>
        <source>Say it first. Then record.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>قلها أولًا. ثم سجّل.</translation>
    </message>
    <message>
        <source>Record, and say it at once.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>سجّل، وقلها فورًا.</translation>
    </message>
    <message>
        <source>Ask first. Do not record yet.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>اسأل أولًا. لا تسجّل بعد.</translation>
    </message>
    <message>
        <source>No notice is asked for here.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لا يُطلب إفصاح هنا.</translation>
    </message>
    <message>
        <source>The customer must hear that the call is recorded. Staying on counts as consent.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يجب أن يسمع العميل أن المكالمة تُسجَّل. بقاؤه على الخط يُعدّ موافقة.</translation>
    </message>
    <message>
        <source>The notice itself must be on the recording.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يجب أن يكون الإفصاح نفسه في التسجيل.</translation>
    </message>
    <message>
        <source>A spoken yes is needed before recording starts.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يلزم قول نعم قبل أن يبدأ التسجيل.</translation>
    </message>
    <message>
        <source>A spoken yes is needed first, then once more on the recording.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يلزم قول نعم أولًا، ثم مرة أخرى في التسجيل.</translation>
    </message>
    <message>
        <source>no notice needed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لا يلزم إفصاح</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>إفصاح</translation>
    </message>
    <message>
        <source>notice, staying on counts</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>إفصاح، والبقاء موافقة</translation>
    </message>
    <message>
        <source>explicit consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>موافقة صريحة</translation>
    </message>
    <message>
        <source>must be told</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يجب إبلاغه</translation>
    </message>
    <message>
        <source>may object</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يحق له الاعتراض</translation>
    </message>
    <message>
        <source>needs consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يلزم الحصول على موافقة</translation>
    </message>
    <message>
        <source>written consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>موافقة خطية</translation>
    </message>
    <message>
        <source>a parent must consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يجب أن يوافق أحد الوالدين</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>not sure</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>read at the source</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>قُرئ في المصدر</translation>
    </message>
    <message>
        <source>from memory, not checked</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>من الذاكرة، غير متحقَّق منه</translation>
    </message>
    <message>
        <source>concluded, not stated anywhere</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>مستنتَج، غير منصوص عليه</translation>
    </message>
    <message>
        <source>a choice of policy</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>خيار من السياسة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>نعم موافق</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>تمت الموافقة مجددًا</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>Not clear</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Put off</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Run out</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>انتهت مدته</translation>
    </message>
    <message>
        <source>No longer holds</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لم تعد سارية</translation>
    </message>
    <message>
        <source>Ended by the house</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>أنهتها المؤسسة</translation>
    </message>
    <message>
        <source>A place was learned</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>عُرف مكان</translation>
    </message>
    <message>
        <source>A place was corrected</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>صُحّح مكان</translation>
    </message>
    <message>
        <source>Somebody joined</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>انضم شخص</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>غادر شخص</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>تغيّر الغرض</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>the customer</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>the parent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>ولي الأمر</translation>
    </message>
    <message>
        <source>the representative</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>الممثل</translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>الإفصاح كامل</translation>
    </message>
    <message>
        <source>Every sentence was read before it was needed.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>قُرئت كل جملة قبل أن تلزم.</translation>
    </message>
    <message>
        <source>Disclosure late</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>الإفصاح متأخر</translation>
    </message>
    <message>
        <source>Recording ran before the disclosure was read to its end.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>بدأ التسجيل قبل إتمام قراءة الإفصاح.</translation>
    </message>
    <message>
        <source>Disclosure missing</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>الإفصاح مفقود</translation>
    </message>
    <message>
        <source>The disclosure was not marked as read on this call.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لم يُعلَّم الإفصاح كمقروء في هذه المكالمة.</translation>
    </message>
    <message>
        <source>No disclosure needed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لا يلزم إفصاح</translation>
    </message>
    <message>
        <source>No rule asked for one on this call.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لم تطلبه أي قاعدة في هذه المكالمة.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لم يُرَدّ</translation>
    </message>
    <message>
        <source>Nobody spoke, so nothing was collected.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لم يتكلم أحد، فلم يُجمع شيء.</translation>
    </message>
    <message>
        <source>Recorded without a given consent</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>تسجيل دون موافقة</translation>
    </message>
    <message>
        <source>Recorded after a refusal</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>تسجيل بعد الرفض</translation>
    </message>
    <message>
        <source>Recorder not confirmed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>المسجّل غير مؤكد</translation>
    </message>
    <message>
        <source>Customer asked for their data</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>طلب العميل بياناته</translation>
    </message>
    <message>
        <source>The recorder could not be stopped</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>تعذّر إيقاف المسجّل</translation>
    </message>
    <message>
        <source>Recorded while a card was read out</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>تسجيل أثناء قراءة بطاقة</translation>
    </message>
    <message>
        <source>The recorder passed its drill</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>اجتاز المسجّل اختباره</translation>
    </message>
    <message>
        <source>The recorder failed its drill</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لم يجتز المسجّل اختباره</translation>
    </message>
    <message>
        <source>Payment step forgotten</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>نُسيت خطوة الدفع</translation>
    </message>
    <message>
        <source>Recorded where nothing was to be</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>سُجّل حيث لا ينبغي التسجيل</translation>
    </message>
    <message>
        <source>Recording could not be audited</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>تعذّر تدقيق التسجيل</translation>
    </message>
    <message>
        <source>Customer data opened that the call did not need</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>فُتحت بيانات لم تكن المكالمة تحتاجها</translation>
    </message>
    <message>
        <source>Sensitive text seen and truncated</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>نص حساس رُصد واختُصر</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>مؤيَّد</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يحتاج إلى توجيه</translation>
    </message>
    <message>
        <source>to decide a flag</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>للبتّ في تنبيه</translation>
    </message>
    <message>
        <source>to coach</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>للتوجيه</translation>
    </message>
    <message>
        <source>to answer a complaint</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>للرد على شكوى</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>{sure}, {basis}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{sure}، {basis}</translation>
    </message>
    <message>
        <source>The policy decided again</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>قررت السياسة من جديد</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>person {n}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>الشخص {n}</translation>
    </message>
    <message>
        <source>Checking the recorder</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>جارٍ فحص المسجّل</translation>
    </message>
    <message>
        <source>The verdict follows in a moment.</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>تظهر النتيجة بعد لحظة.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>التسجيل جارٍ</translation>
    </message>
    <message>
        <source>Recording one side</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يُسجَّل طرف واحد</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>لا يوجد تسجيل</translation>
    </message>
    <message>
        <source>Recorder unconfirmed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>المسجّل غير مؤكد</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} h</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>{n} س</translation>
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
        <translation>هذا الجهاز غير معرَّف</translation>
    </message>
    <message>
        <source>Saved here · sending {n}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>حُفظ هنا · يُرسَل {n}</translation>
    </message>
    <message>
        <source>All saved · not synced yet</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>حُفظ كل شيء · لم تتم المزامنة بعد</translation>
    </message>
    <message>
        <source>All saved · synced {age} ago</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>حُفظ كل شيء · زُومن قبل {age}</translation>
    </message>
    <message>
        <source>The server's history differs · all is kept here · tell IT</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>سجلّ الخادم مختلف · الكل محفوظ هنا · أبلغ التقنية</translation>
    </message>
    <message>
        <source>The server refused some entries · they are kept</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>رفض الخادم بعض الإدخالات · وهي محفوظة</translation>
    </message>
    <message>
        <source>Offline · all saved here</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>دون اتصال · كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>Offline · {n} not synced · oldest {age}</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>دون اتصال · {n} لم تُرسل · منذ {age}</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>يرنّ</translation>
    </message>
    <message>
        <source>calling</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>on call</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>desktop/presenters/wording.py</extracomment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <extracomment>desktop/runtime/lane.py</extracomment>
        <translation>حدث خطأ داخل البرنامج.</translation>
    </message>
    <message>
        <source>Restart it and tell IT.</source>
        <extracomment>desktop/runtime/lane.py</extracomment>
        <translation>أعد تشغيله وأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The key of the local cache is not in the keyring.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>مفتاح التخزين المحلي ليس في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The file was kept. Unlock the right keyring, or ask IT to restore it or to enrol this device again.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>الملف محفوظ. افتح حلقة المفاتيح الصحيحة، أو اطلب من تقنية المعلومات استعادتها أو تعريف هذا الجهاز من جديد.</translation>
    </message>
    <message>
        <source>The cache key in the keyring is malformed.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>مفتاح التخزين في حلقة المفاتيح غير صالح.</translation>
    </message>
    <message>
        <source>The file was kept. Ask IT to restore the key.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>الملف محفوظ. اطلب من تقنية المعلومات استعادة المفتاح.</translation>
    </message>
    <message>
        <source>The signing key of this device is not in the keyring.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>مفتاح توقيع هذا الجهاز ليس في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The cache was kept. Ask IT to restore the keyring or to enrol this device again.</source>
        <extracomment>desktop/store/cache.py</extracomment>
        <translation>التخزين محفوظ. اطلب من تقنية المعلومات استعادة حلقة المفاتيح أو تعريف هذا الجهاز من جديد.</translation>
    </message>
    <message>
        <source>The local cache cannot be reached.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>تعذّر الوصول إلى التخزين المحلي.</translation>
    </message>
    <message>
        <source>Check that its folder can be read and written.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>تحقق من إمكان القراءة والكتابة في مجلده.</translation>
    </message>
    <message>
        <source>The cache key is malformed.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>مفتاح التخزين غير صالح.</translation>
    </message>
    <message>
        <source>Ask IT to enrol this device again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>اطلب من تقنية المعلومات تعريف هذا الجهاز من جديد.</translation>
    </message>
    <message>
        <source>The key in the keyring belongs to another cache file.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>المفتاح في حلقة المفاتيح يخص ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file was kept. Ask IT to restore the right file or to enrol this device again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>الملف محفوظ. اطلب من تقنية المعلومات استعادة الملف الصحيح أو تعريف هذا الجهاز من جديد.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>كُتب التخزين بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>ثبّت الإصدار الأحدث من جديد.</translation>
    </message>
    <message>
        <source>Another program holds the local cache.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>برنامج آخر يستخدم التخزين المحلي.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>أغلق النافذة الأخرى وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The local cache cannot be read or written.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>تعذّرت قراءة التخزين المحلي أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check the disk, and the rights of the cache's folder.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
        <source>The local cache refused a statement.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>رفض التخزين المحلي تعليمة.</translation>
    </message>
    <message>
        <source>Restart the program and tell IT.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>أعد تشغيل البرنامج وأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The local cache is damaged or was opened with the wrong key.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>التخزين المحلي تالف أو فُتح بمفتاح خاطئ.</translation>
    </message>
    <message>
        <source>The file was kept as it is. Ask IT before you go on; calls are not recorded here until then.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>الملف محفوظ كما هو. راجع تقنية المعلومات قبل المتابعة؛ لا تُدوَّن المكالمات هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>There is no room left on the disk; the last entry was not kept.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>لم تبق مساحة على القرص، ولم يُحفظ الإدخال الأخير.</translation>
    </message>
    <message>
        <source>Free some room, then enter it again.</source>
        <extracomment>desktop/store/connection.py</extracomment>
        <translation>أفرغ بعض المساحة ثم أدخله من جديد.</translation>
    </message>
    <message>
        <source>This device is enrolled already.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>هذا الجهاز معرَّف بالفعل.</translation>
    </message>
    <message>
        <source>Ask IT to remove the old enrolment first.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>اطلب أولًا من تقنية المعلومات إزالة التعريف القديم.</translation>
    </message>
    <message>
        <source>This device is not enrolled.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>هذا الجهاز غير معرَّف.</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code and enrol it.</source>
        <extracomment>desktop/store/ledger.py</extracomment>
        <translation>اطلب من تقنية المعلومات رمزًا لمرة واحدة وعرّف الجهاز به.</translation>
    </message>
    <message>
        <source>The sentence was read</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>قُرئت الجملة</translation>
    </message>
    <message>
        <source>Correct the last answer</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>تصحيح الإجابة الأخيرة</translation>
    </message>
    <message>
        <source>Withdraw everything accepted</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>سحب كل ما تمت الموافقة عليه</translation>
    </message>
    <message>
        <source>Withdraw the marked purpose</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>سحب الغرض المحدد</translation>
    </message>
    <message>
        <source>Same person: use the earlier answer</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>الشخص نفسه: استخدام الإجابة السابقة</translation>
    </message>
    <message>
        <source>Payment step: pause, and resume</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>خطوة الدفع: إيقاف مؤقت واستئناف</translation>
    </message>
    <message>
        <source>Payment step: 60 s more</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>خطوة الدفع: 60 ث إضافية</translation>
    </message>
    <message>
        <source>Next language of the script</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>اللغة التالية للنص</translation>
    </message>
    <message>
        <source>The coloured button</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>الزر الملوّن</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Note: the greyed text is not sensitive</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>ملاحظة: النص الرمادي ليس حساسًا</translation>
    </message>
    <message>
        <source>Note: write “support need noted”</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>ملاحظة: اكتب «سُجّلت حاجة إلى دعم»</translation>
    </message>
    <message>
        <source>Back to the next step</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>العودة إلى الخطوة التالية</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>قائمة المفاتيح هذه</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>جهة الاتصال التالية</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>جهة الاتصال السابقة</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>First reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>السبب أو القرار الأول</translation>
    </message>
    <message>
        <source>Second reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>السبب أو القرار الثاني</translation>
    </message>
    <message>
        <source>Third reason or decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>السبب أو القرار الثالث</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>تسجيل القرار</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <extracomment>desktop/ui/shortcuts.py</extracomment>
        <translation>سؤال الخادم مجددًا</translation>
    </message>
    <message>
        <source>Correct, {seconds} s left</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>تصحيح خلال {seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>Press 1 for accepted, 2 for declined, 3 for not clear.</source>
        <extracomment>desktop/ui/widgets/answer_row.py</extracomment>
        <translation>اضغط 1 للموافقة، و2 للرفض، و3 لغير الواضح.</translation>
    </message>
    <message>
        <source>Same person: use it</source>
        <extracomment>desktop/ui/widgets/answers_card.py</extracomment>
        <translation>الشخص نفسه: استخدمها</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <extracomment>desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>الإجابات حتى الآن</translation>
    </message>
    <message>
        <source>Press {key} to withdraw it.</source>
        <extracomment>desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>اضغط {key} لسحبها.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Page for customer</source>
        <extracomment>desktop/ui/widgets/customer_page.py</extracomment>
        <translation>صفحة للعميل</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>desktop/ui/widgets/customer_page.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Your decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>What decided it? The agent will read this.</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>ما الذي حسمه؟ سيقرأ الموظف هذا.</translation>
    </message>
    <message>
        <source>Record decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>تسجيل القرار</translation>
    </message>
    <message>
        <source>Recording the decision</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>جارٍ تسجيل القرار</translation>
    </message>
    <message>
        <source>Decided before</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>قرارات سابقة</translation>
    </message>
    <message>
        <source>Uphold</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Coach</source>
        <extracomment>desktop/ui/widgets/decision_form.py</extracomment>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Erase it</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>Why do you open it?</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>لماذا تفتحها؟</translation>
    </message>
    <message>
        <source>It shows for 20 seconds and is written down.</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>يظهر 20 ثانية ويُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>{label} {hint}</source>
        <extracomment>desktop/ui/widgets/fields_card.py</extracomment>
        <translation>{label} {hint}</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/widgets/filter_list.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Before you answer</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>قبل أن تجيب</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Ready for you</source>
        <extracomment>desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>جاهز لك</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Reveal {label}</source>
        <extracomment>desktop/ui/widgets/masked_field.py</extracomment>
        <translation>إظهار {label}</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>desktop/ui/widgets/note_field.py</extracomment>
        <translation>ملاحظة على هذه المكالمة</translation>
    </message>
    <message>
        <source>Greyed text is masked as you go on. Ctrl+R or a click keeps it.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>يُخفى النص الرمادي عند المتابعة. يبقيه Ctrl+R أو نقرة.</translation>
    </message>
    <message>
        <source>Nothing is greyed here. A masked part cannot be undone: its characters are gone.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>لا شيء رمادي هنا. ما أُخفي لا يعود: حروفه لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Payment data and secrets are always masked.</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>تُخفى بيانات الدفع والأسرار دائمًا.</translation>
    </message>
    <message>
        <source>support need noted</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>سُجّلت حاجة إلى دعم</translation>
    </message>
    <message>
        <source>Why is it not sensitive?</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>لماذا ليس حساسًا؟</translation>
    </message>
    <message>
        <source>Number of an order or a case</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>رقم طلب أو حالة</translation>
    </message>
    <message>
        <source>Everybody may know it</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>يجوز للجميع معرفته</translation>
    </message>
    <message>
        <source>Taken for something else</source>
        <extracomment>desktop/ui/widgets/note_offers.py</extracomment>
        <translation>أُخذ على أنه شيء آخر</translation>
    </message>
    <message>
        <source>What is said of health is not kept without a consent of its own.</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>ما يُقال عن الصحة لا يُحفظ بلا موافقة خاصة به.</translation>
    </message>
    <message>
        <source>Write: support need noted</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>اكتب: سُجّلت حاجة إلى دعم</translation>
    </message>
    <message>
        <source>The note is full. Shorten it to write more.</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>الملاحظة ممتلئة. اختصرها لتكتب المزيد.</translation>
    </message>
    <message>
        <source>{count} items masked before the note is saved</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>{count} من العناصر تُحجب قبل حفظ الملاحظة</translation>
    </message>
    <message>
        <source>1 item masked before the note is saved</source>
        <extracomment>desktop/ui/widgets/notes_card.py</extracomment>
        <translation>عنصر واحد يُحجب قبل حفظ الملاحظة</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>desktop/ui/widgets/notice_card.py</extracomment>
        <translation>ما جرت محاولته</translation>
    </message>
    <message>
        <source>Payment done, resume</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>تم الدفع، استئناف</translation>
    </message>
    <message>
        <source>60 s more</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>60 ث إضافية</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>متبقٍّ</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <extracomment>desktop/ui/widgets/payment_card.py</extracomment>
        <translation>بقي {n} ث</translation>
    </message>
    <message>
        <source>Country, state or code</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>البلد أو الولاية أو الرمز</translation>
    </message>
    <message>
        <source>Places found</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>الأماكن التي وُجدت</translation>
    </message>
    <message>
        <source>No place of the pack has this name.</source>
        <extracomment>desktop/ui/widgets/place_card.py</extracomment>
        <translation>لا يوجد في الحزمة مكان بهذا الاسم.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <extracomment>desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Select a contact to see what was flagged.</source>
        <extracomment>desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>اختر جهة اتصال لترى تنبيهاتها.</translation>
    </message>
    <message>
        <source>QR code of the receipt's address</source>
        <extracomment>desktop/ui/widgets/qr_code.py</extracomment>
        <translation>رمز QR لعنوان الإيصال</translation>
    </message>
    <message>
        <source>Contact or agent</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>جهة اتصال أو موظف</translation>
    </message>
    <message>
        <source>Flagged contacts</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>جهات اتصال عليها تنبيهات</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>اسأل مجددًا</translation>
    </message>
    <message>
        <source>soonest due first</source>
        <extracomment>desktop/ui/widgets/queue_list.py</extracomment>
        <translation>الأقرب موعدًا أولًا</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>desktop/ui/widgets/rail.py</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out ({initials})</source>
        <extracomment>desktop/ui/widgets/rail.py</extracomment>
        <translation>تسجيل الخروج ({initials})</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>رمز الإيصال</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Recorder: {spans}</source>
        <extracomment>desktop/ui/widgets/recorder_bar.py</extracomment>
        <translation>المسجّل: {spans}</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>عند</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/widgets/script_card.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Language of the script: {language}. Press for the next one.</source>
        <extracomment>desktop/ui/widgets/script_card.py</extracomment>
        <translation>لغة النص: {language}. اضغط للتالية.</translation>
    </message>
    <message>
        <source>Sign in to review</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>سجّل الدخول للمراجعة</translation>
    </message>
    <message>
        <source>Every look at a contact is written down, and the agent can see it.</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>كل اطلاع على جهة اتصال يُدوَّن، ويستطيع الموظف رؤيته.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>desktop/ui/widgets/sign_in.py</extracomment>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <extracomment>desktop/ui/widgets/steps.py</extracomment>
        <translation>الخطوة {at} من {of}</translation>
    </message>
    <message>
        <source>Read the sentence</source>
        <extracomment>desktop/ui/widgets/strip_view.py</extracomment>
        <translation>اقرأ الجملة</translation>
    </message>
    <message>
        <source>What happened on the call</source>
        <extracomment>desktop/ui/widgets/timeline.py</extracomment>
        <translation>ما جرى في المكالمة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/widgets/waiting_calls.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Finish call</source>
        <extracomment>desktop/ui/widgets/wrap_up_card.py</extracomment>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>Agent Assist</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>Agent Assist</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>إبقاؤها في المقدمة</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <extracomment>desktop/ui/windows/call_panel.py</extracomment>
        <translation>شريط مصغّر</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>desktop/ui/windows/contact_page.py</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Policy decision</source>
        <extracomment>desktop/ui/windows/contact_page.py</extracomment>
        <translation>قرار السياسة</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>desktop/ui/windows/panel_body.py</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>ends by itself in {seconds} s</source>
        <extracomment>desktop/ui/windows/panel_body.py</extracomment>
        <translation>ينتهي خلال {seconds} ث</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>desktop/ui/windows/queue_board.py</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Agent Assist: review</source>
        <extracomment>desktop/ui/windows/review.py</extracomment>
        <translation>Agent Assist: المراجعة</translation>
    </message>
    <message>
        <source>Copy the answers for a transfer</source>
        <extracomment>desktop/ui/windows/turn_menu.py</extracomment>
        <translation>نسخ الإجابات لتحويل المكالمة</translation>
    </message>
    <message>
        <source>The keyring did not keep what was written.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>لم تحتفظ حلقة المفاتيح بما كُتب.</translation>
    </message>
    <message>
        <source>Install and unlock the system's keyring (Secret Service on Linux). Nothing is stored without it.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>ثبّت حلقة مفاتيح النظام وافتحها (Secret Service على Linux). لا يُخزَّن شيء بدونها.</translation>
    </message>
    <message>
        <source>This keyring does not protect what it stores.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>حلقة المفاتيح هذه لا تحمي ما تخزّنه.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>حلقة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it (sign in to the desktop), then try again.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>افتحها (بتسجيل الدخول إلى النظام) ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>تعذّر فتح حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>There is no keyring that can keep a secret here.</source>
        <extracomment>desktop/vault/keyring_vault.py</extracomment>
        <translation>لا توجد هنا حلقة مفاتيح تستطيع حفظ سر.</translation>
    </message>
</context>
</TS>
