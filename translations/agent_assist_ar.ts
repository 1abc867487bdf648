<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>agent_assist</name>
    <message>
        <source>Lessons …</source>
        <extracomment>panel, menu: opens the list of lessons | desktop/app/lessons_door.py</extracomment>
        <translation>الدروس…</translation>
    </message>
    <message>
        <source>A published script has an unknown variable.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>يحتوي نص حوار منشور على متغيّر غير معروف.</translation>
    </message>
    <message>
        <source>Publish it again without it.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>انشره من جديد بدونه.</translation>
    </message>
    <message>
        <source>A published script reuses the ID of a script of another type.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>نص حوار منشور تغيّر نوعه.</translation>
    </message>
    <message>
        <source>Publish it under a different name.</source>
        <extracomment>panel, error at the start: what happened, then what to do | desktop/app/opened.py</extracomment>
        <translation>انشره باسم مختلف.</translation>
    </message>
    <message>
        <source>My record …</source>
        <extracomment>panel, menu: opens the agent's own record | desktop/app/own_record_door.py</extracomment>
        <translation>ملفّي …</translation>
    </message>
    <message>
        <source>Practice call …</source>
        <extracomment>panel, menu: opens the practice call | desktop/app/practice_door.py</extracomment>
        <translation>مكالمة تدريبية …</translation>
    </message>
    <message>
        <source>Supervisor review …</source>
        <extracomment>panel, before the first call | desktop/app/session.py</extracomment>
        <translation>مراجعة المشرف …</translation>
    </message>
    <message>
        <source>Check this computer …</source>
        <extracomment>panel, before the first call | desktop/app/session.py</extracomment>
        <translation>فحص هذا الحاسوب …</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>تمت الموافقة في {day}</translation>
    </message>
    <message>
        <source>Accepted again on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>تمت الموافقة مجددًا في {day}</translation>
    </message>
    <message>
        <source>Declined on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>رُفض في {day}</translation>
    </message>
    <message>
        <source>Answer unclear on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>إجابة غير واضحة في {day}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>سُحبت في {day}</translation>
    </message>
    <message>
        <source>Asked on {day}, no answer</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>طُرح السؤال في {day} دون إجابة</translation>
    </message>
    <message>
        <source>Deferred on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>أُجّل في {day}</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>انتهت في {day}</translation>
    </message>
    <message>
        <source>No longer valid since {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>لم تعد سارية منذ {day}</translation>
    </message>
    <message>
        <source>Ended by your organisation on {day}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {day}: 12 Oct 2026 | desktop/presenters/answer_words.py</extracomment>
        <translation>أنهتها مؤسستك في {day}</translation>
    </message>
    <message>
        <source>Withdrawn at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>سُحبت في {at}</translation>
    </message>
    <message>
        <source>Accepted again at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>تمت الموافقة مجددًا في {at}</translation>
    </message>
    <message>
        <source>Accepted at {at}</source>
        <extracomment>panel and review, an answer and its day, beside the purpose | one line beside the purpose | {at}: 14:05 | desktop/presenters/answer_words.py</extracomment>
        <translation>تمت الموافقة في {at}</translation>
    </message>
    <message>
        <source>no audio written</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>لا صوت مسجَّل</translation>
    </message>
    <message>
        <source>silence only</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>صمت فقط</translation>
    </message>
    <message>
        <source>recorded, no speech</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>سُجّل دون كلام</translation>
    </message>
    <message>
        <source>can't tell</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>لا يمكن معرفة ذلك</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>the file wasn't ready in time</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>لم يجهز الملف في الوقت المناسب</translation>
    </message>
    <message>
        <source>the file couldn't be downloaded</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>تعذّر تنزيل الملف</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>there was no file</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>لم يكن هناك ملف</translation>
    </message>
    <message>
        <source>the file was empty</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>كان الملف فارغًا</translation>
    </message>
    <message>
        <source>the recorder's clock is off</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>ساعة نظام التسجيل غير مضبوطة</translation>
    </message>
    <message>
        <source>the file proves only part of it</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>الملف يثبت جزءًا فقط</translation>
    </message>
    <message>
        <source>the file doesn't match the call</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>الملف لا يطابق المكالمة</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>تدقيق التسجيل</translation>
    </message>
    <message>
        <source>Nothing recorded during pauses or after a refusal</source>
        <extracomment>review of a contact, timeline and comparison | desktop/presenters/audit_view.py</extracomment>
        <translation>لا تسجيل أثناء الإيقاف المؤقت أو بعد الرفض</translation>
    </message>
    <message>
        <source>{n} s of speech in the file</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>{n} ث من الكلام في الملف</translation>
    </message>
    <message>
        <source>keypad tones and {n} s of speech in the file</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>نغمات لوحة الأرقام و{n} ث من الكلام في الملف</translation>
    </message>
    <message numerus="yes">
        <source>{n} segments checked, no problems</source>
        <extracomment>review of a contact, timeline and comparison | {n}: 3 | desktop/presenters/audit_view.py</extracomment>
        <translation>
            <numerusform>لم يُفحص أي مقطع</numerusform>
            <numerusform>فُحص مقطع واحد، وهو سليم</numerusform>
            <numerusform>فُحص مقطعان، وكلاهما سليم</numerusform>
            <numerusform>فُحصت {n} مقاطع، كلها سليمة</numerusform>
            <numerusform>فُحص {n} مقطعًا، كلها سليمة</numerusform>
            <numerusform>فُحص {n} مقطع، كلها سليمة</numerusform>
        </translation>
    </message>
    <message>
        <source>someone else resolved it</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>بتّ فيه شخص آخر</translation>
    </message>
    <message>
        <source>disputed: resolve it alone</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>مُعترَض عليه: يُبتّ فيه وحده</translation>
    </message>
    <message>
        <source>replied meanwhile: read it first</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>وصل رد في الأثناء: اقرأه أولًا</translation>
    </message>
    <message>
        <source>not a low flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>ليس تنبيهًا منخفضًا</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>not sent yet: waits for the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>لم يُرسَل بعد: ينتظر الخادم</translation>
    </message>
    <message>
        <source>not accepted by the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>لم يقبله الخادم</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>أُرسِل ولم يُؤكَّد</translation>
    </message>
    <message>
        <source>this server can't tell who replied</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>هذا الخادم لا يبيّن من ردّ</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>أكثر من {n}</translation>
    </message>
    <message>
        <source>one is your own call</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>أحدها عن مكالمتك أنت</translation>
    </message>
    <message>
        <source>one waits for a second opinion</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>إحداها تنتظر رأيًا ثانيًا</translation>
    </message>
    <message>
        <source>some are resolved</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>بعضها بُتّ فيه</translation>
    </message>
    <message>
        <source>not all low</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>ليست كلها منخفضة</translation>
    </message>
    <message>
        <source>one has several flags</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>في إحدى المكالمات عدة تنبيهات</translation>
    </message>
    <message>
        <source>drawn calls are looked at alone</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>المكالمات المختارة بالقرعة تُراجع واحدة واحدة</translation>
    </message>
    <message>
        <source>not the same flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>ليس التنبيه نفسه</translation>
    </message>
    <message>
        <source>a flag of a newer version</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>تنبيه من إصدار أحدث</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>لا شيء محدَّد</numerusform>
            <numerusform>مكالمة محدَّدة</numerusform>
            <numerusform>مكالمتان محدَّدتان</numerusform>
            <numerusform>{n} مكالمات محدَّدة</numerusform>
            <numerusform>{n} مكالمة محدَّدة</numerusform>
            <numerusform>{n} مكالمة محدَّدة</numerusform>
        </translation>
    </message>
    <message>
        <source>all low, same flag</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>كلها منخفضة، التنبيه نفسه</translation>
    </message>
    <message>
        <source>{n} of more than {total} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {total}: 1284 | desktop/presenters/bulk_view.py</extracomment>
        <translation>حُدّد {n} من أكثر من {total}</translation>
    </message>
    <message>
        <source>{n} of {total} selected</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {total}: 1284 | desktop/presenters/bulk_view.py</extracomment>
        <translation>حُدّد {n} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss {n} flags together</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>لا تنبيه للاستبعاد</numerusform>
            <numerusform>استبعاد تنبيه واحد</numerusform>
            <numerusform>استبعاد تنبيهين معًا</numerusform>
            <numerusform>استبعاد {n} تنبيهات معًا</numerusform>
            <numerusform>استبعاد {n} تنبيهًا معًا</numerusform>
            <numerusform>استبعاد {n} تنبيه معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>All low: {flag}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {flag}: Disclosure late | desktop/presenters/bulk_view.py</extracomment>
        <translation>كلها منخفضة: {flag}</translation>
    </message>
    <message>
        <source>Dismissed: {done} of {n}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {done}: 4 | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>المستبعَد: {done} من {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} dismissals were not finished</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>لم يبقَ استبعاد غير مكتمل</numerusform>
            <numerusform>لم يكتمل استبعاد واحد</numerusform>
            <numerusform>لم يكتمل استبعادان</numerusform>
            <numerusform>لم تكتمل {n} استبعادات</numerusform>
            <numerusform>لم يكتمل {n} استبعادًا</numerusform>
            <numerusform>لم يكتمل {n} استبعاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read {n} replies</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>قراءة رد واحد</numerusform>
            <numerusform>قراءة ردّين</numerusform>
            <numerusform>قراءة {n} ردود</numerusform>
            <numerusform>قراءة {n} ردًا</numerusform>
            <numerusform>قراءة {n} رد</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>None resolved.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>لم يُبتّ في أيٍّ منها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} resolved.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>لم يُبتّ في أيٍّ منها.</numerusform>
            <numerusform>بُتّ في واحدة.</numerusform>
            <numerusform>بُتّ في اثنتين.</numerusform>
            <numerusform>بُتّ في {n}.</numerusform>
            <numerusform>بُتّ في {n}.</numerusform>
            <numerusform>بُتّ في {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} resolved, {m} of them dismissed.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | {m}: 8 | desktop/presenters/bulk_view.py</extracomment>
        <translation>بُتّ في {n}، واستُبعد منها {m}.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {one}: A policy pack was refused | {other}: 1 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>Read the replies first, or take these contacts out. Reading one opens its contact.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>اقرأ الردود أولًا، أو أخرِج هذه المكالمات. قراءة الرد تفتح مكالمته.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>اذكر سببًا.</translation>
    </message>
    <message>
        <source>Each agent will see that you opened the contact, and your reason. You can undo this for {n} s.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>سيرى كل موظف أنك فتحت المكالمة، وسيرى السبب. يمكنك التراجع خلال {n} ث.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Recording one after the other.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>يجري الحفظ واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Agent Assist or your session ended before. What was not sent has no decision of yours.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>انتهى Agent Assist أو انتهت جلستك قبل الاكتمال. ما لم يُرسَل لا قرار لك فيه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags stay open.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {n}: 3 | desktop/presenters/bulk_view.py</extracomment>
        <translation>
            <numerusform>لا يبقى تنبيه مفتوحًا.</numerusform>
            <numerusform>يبقى تنبيه واحد مفتوحًا.</numerusform>
            <numerusform>يبقى تنبيهان مفتوحين.</numerusform>
            <numerusform>تبقى {n} تنبيهات مفتوحة.</numerusform>
            <numerusform>يبقى {n} تنبيهًا مفتوحًا.</numerusform>
            <numerusform>يبقى {n} تنبيه مفتوحًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words were erased with the customer's data.</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>مُحي النص مع بيانات العميل.</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | {one}: A policy pack was refused | {other}: 1 | desktop/presenters/bulk_view.py</extracomment>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>stays open</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>يبقى مفتوحًا</translation>
    </message>
    <message>
        <source>opening …</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>جارٍ الفتح …</translation>
    </message>
    <message>
        <source>reply read</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>قُرئ الرد</translation>
    </message>
    <message>
        <source>no reply</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>replied</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>not confirmed by the server</source>
        <extracomment>review, queue: line of selected contacts under the rows, and the form that dismisses their flags together | desktop/presenters/bulk_view.py</extracomment>
        <translation>لم يؤكده الخادم</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>خلال 7 أيام</translation>
    </message>
    <message>
        <source>Within 14 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>خلال 14 يومًا</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>خلال 30 يومًا</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>Under 1 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>1 to 10 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>من 1 إلى 10 دقائق</translation>
    </message>
    <message>
        <source>10 to 60 min</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>من 10 إلى 60 دقيقة</translation>
    </message>
    <message>
        <source>1 to 24 h</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>من ساعة إلى 24 ساعة</translation>
    </message>
    <message>
        <source>A day or more</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>يوم أو أكثر</translation>
    </message>
    <message>
        <source>A device with nothing to send looks the same.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>الجهاز الذي ليس لديه ما يرسله يظهر بالشكل نفسه.</translation>
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
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>{n} طلبات</numerusform>
            <numerusform>{n} طلبًا</numerusform>
            <numerusform>{n} طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} devices</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>{n} أجهزة</numerusform>
            <numerusform>{n} جهازًا</numerusform>
            <numerusform>{n} جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {passed} passed, {failed} failed, {missed} without a drill.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {passed}: 6 | {failed}: 1 | {missed}: 2 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{part}: ناجح {passed}، فاشل {failed}، دون اختبار {missed}.</translation>
    </message>
    <message>
        <source>{passed} passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {passed}: 6 | desktop/presenters/charts_counts.py</extracomment>
        <translation>ناجح: {passed}</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>فاشل: {n}</translation>
    </message>
    <message>
        <source>{n} missed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>دون اختبار: {n}</translation>
    </message>
    <message>
        <source>-</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_counts.py</extracomment>
        <translation>-</translation>
    </message>
    <message>
        <source>{part}: no drills yet.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | desktop/presenters/charts_counts.py</extracomment>
        <translation>{part}: لا اختبارات بعد.</translation>
    </message>
    <message>
        <source>{n}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_counts.py</extracomment>
        <translation>{n}</translation>
    </message>
    <message>
        <source>No calls in these weeks. Choose a longer period.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_course.py</extracomment>
        <translation>لا مكالمات في هذه الأسابيع. اختر فترة أطول.</translation>
    </message>
    <message>
        <source>There are no charts of {team} now: a team needs 5 people. This is the whole site.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {team}: Billing | desktop/presenters/charts_course.py</extracomment>
        <translation>لا توجد الآن رسوم بيانية للفريق {team}: يلزم 5 أشخاص في الفريق. هذه أرقام المركز كله.</translation>
    </message>
    <message>
        <source>Saved {what} as {file}.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {what}: 26 of 26 contacts, due first | {file}: contact-0182.pdf | desktop/presenters/charts_course.py</extracomment>
        <translation>حُفظ في {file}: {what}.</translation>
    </message>
    <message>
        <source>Adding up the numbers …</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_course.py</extracomment>
        <translation>جارٍ جمع الأرقام…</translation>
    </message>
    <message>
        <source>As of {at}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {at}: 14:05 | desktop/presenters/charts_course.py</extracomment>
        <translation>حتى {at}</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Over its limit</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>تجاوز الحد</translation>
    </message>
    <message>
        <source>Week not over yet</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>الأسبوع لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_export.py</extracomment>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Charts, {weeks} from {day}, {team}, as of {at}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {weeks}: 8 weeks | {day}: 12 Oct 2026 | {team}: Billing | {at}: 14:05 | desktop/presenters/charts_export.py</extracomment>
        <translation>رسوم بيانية، {weeks} من {day}، {team}، حتى {at}</translation>
    </message>
    <message>
        <source>Whole site</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>المركز كله</translation>
    </message>
    <message>
        <source>Too few cases for a figure.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>الحالات أقل من أن تعطي رقمًا.</translation>
    </message>
    <message>
        <source>Too few people for a figure.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>الأشخاص أقل من أن يُعطى رقم.</translation>
    </message>
    <message>
        <source>Week of {day}, so far</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {day}: 12 Oct 2026 | desktop/presenters/charts_parts.py</extracomment>
        <translation>أسبوع {day}، حتى الآن</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {day}: 12 Oct 2026 | desktop/presenters/charts_parts.py</extracomment>
        <translation>أسبوع {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_parts.py</extracomment>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>{n} أسابيع</numerusform>
            <numerusform>{n} أسبوعًا</numerusform>
            <numerusform>{n} أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>All others</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>جميع الآخرين</translation>
    </message>
    <message>
        <source>{name}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {name}: Ms Okafor | desktop/presenters/charts_parts.py</extracomment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{script}, version {version}, {language}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {script}: Consent question | {version}: 3 | {language}: Deutsch | desktop/presenters/charts_parts.py</extracomment>
        <translation>{script}، الإصدار {version}، {language}</translation>
    </message>
    <message>
        <source>{part}: none.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | desktop/presenters/charts_parts.py</extracomment>
        <translation>{part}: لا شيء.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_parts.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_parts.py</extracomment>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>{n} حالات</numerusform>
            <numerusform>{n} حالةً</numerusform>
            <numerusform>{n} حالة</numerusform>
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
        <translation>قد يكون الخطأ في القاعدة لا في الناس.</translation>
    </message>
    <message>
        <source>{part}: half within {half} s, 95 % within {most} s, of {n} pauses.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {half}: 0.6 | {most}: 2.3 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: النصف خلال {half} ث، و95 % خلال {most} ث، من {n} إيقاف مؤقت.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{n} ث</translation>
    </message>
    <message>
        <source>{half} s · {most} s</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {half}: 0.6 | {most}: 2.3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{half} ث · {most} ث</translation>
    </message>
    <message>
        <source>{part}: {p} of {n} recordings passed, {leaked} recorded when off, {unknown} not checked.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {n}: 3 | {leaked}: 2 | {unknown}: 10 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: {p} من {n} تسجيل سليمة، {leaked} سُجّلت رغم الإيقاف، {unknown} لم تُدقَّق.</translation>
    </message>
    <message>
        <source>{part}: {p} of {n} fields were needed; not needed: {m}.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {n}: 3 | {m}: 8 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: {p} من {n} حقل كانت لازمة؛ غير لازمة: {m}.</translation>
    </message>
    <message>
        <source>{part}: {no} no, {unclear} unclear, {m} withdrawn later, of {n} answers.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {no}: 22.6 | {unclear}: 7.9 | {m}: 8 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: {no} لا، {unclear} غير واضح، {m} سُحبت لاحقًا، من {n} إجابة.</translation>
    </message>
    <message>
        <source>{p} yes is unusually high: do people notice that they can say no?</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {p}: 98.7 | desktop/presenters/charts_rates.py</extracomment>
        <translation>نسبة نعم {p} مرتفعة على غير العادة: هل يلاحظ الناس أنه يمكنهم قول لا؟</translation>
    </message>
    <message>
        <source>{no} · {unclear}</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {no}: 22.6 | {unclear}: 7.9 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{no} · {unclear}</translation>
    </message>
    <message>
        <source>{part}: {p} complete, {late} late, {missing} missing, of {n} calls.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {late}: 40 | {missing}: 34 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: {p} كاملة، {late} متأخرة، {missing} ناقصة، من {n} مكالمة.</translation>
    </message>
    <message>
        <source>{part}: {p} of {n} were dismissed.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {part}: Week of 26 Oct | {p}: 98.7 | {n}: 3 | desktop/presenters/charts_rates.py</extracomment>
        <translation>{part}: استُبعد {p} من {n}.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>لا شيء لافت.</translation>
    </message>
    <message>
        <source>Nothing to count in these weeks.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>لا شيء يُحصى في هذه الأسابيع.</translation>
    </message>
    <message>
        <source>Whole site, whichever team is chosen.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>المركز كله، أيًّا كان الفريق المختار.</translation>
    </message>
    <message>
        <source>Week of</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Time to a confirmed pause</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الزمن حتى تأكيد الإيقاف المؤقت</translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>لا إيقافات مؤقتة</numerusform>
            <numerusform>إيقاف مؤقت واحد</numerusform>
            <numerusform>إيقافان مؤقتان</numerusform>
            <numerusform>{n} إيقافات مؤقتة</numerusform>
            <numerusform>{n} إيقافًا مؤقتًا</numerusform>
            <numerusform>{n} إيقاف مؤقت</numerusform>
        </translation>
    </message>
    <message>
        <source>Pauses</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الإيقافات المؤقتة</translation>
    </message>
    <message>
        <source>Half within</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>95 % within</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>95 % خلال</translation>
    </message>
    <message>
        <source>Filled: half of the pauses. Outline: 95 %.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الممتلئ: نصف الإيقافات. الإطار: 95 %.</translation>
    </message>
    <message>
        <source>Answers by script version</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الإجابات حسب إصدار نص الحوار</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>{n} إجابات</numerusform>
            <numerusform>{n} إجابةً</numerusform>
            <numerusform>{n} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Script</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>نص الحوار</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Withdrawn later</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>سُحبت لاحقًا</translation>
    </message>
    <message>
        <source>Filled: no. Outline: unclear.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الممتلئ: لا. الإطار: غير واضح.</translation>
    </message>
    <message>
        <source>Privacy requests by days left</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>طلبات الخصوصية حسب الأيام المتبقية</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>لا طلبات مفتوحة</numerusform>
            <numerusform>طلب مفتوح واحد</numerusform>
            <numerusform>طلبان مفتوحان</numerusform>
            <numerusform>{n} طلبات مفتوحة</numerusform>
            <numerusform>{n} طلبًا مفتوحًا</numerusform>
            <numerusform>{n} طلب مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Required notices complete</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الإشعارات المطلوبة كاملة</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>{n} مكالمات</numerusform>
            <numerusform>{n} مكالمةً</numerusform>
            <numerusform>{n} مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Last sync of each device</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>آخر مزامنة لكل جهاز</translation>
    </message>
    <message>
        <source>Last sync</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Devices</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Daily recorder drill</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الاختبار اليومي لنظام التسجيل</translation>
    </message>
    <message numerus="yes">
        <source>{n} drills</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>لا اختبارات</numerusform>
            <numerusform>اختبار واحد</numerusform>
            <numerusform>اختباران</numerusform>
            <numerusform>{n} اختبارات</numerusform>
            <numerusform>{n} اختبارًا</numerusform>
            <numerusform>{n} اختبار</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Days without</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>أيام دون اختبار</translation>
    </message>
    <message>
        <source>A square for each day from Monday; an outline is a day without a drill.</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>مربع لكل يوم من الاثنين؛ الإطار يوم دون اختبار.</translation>
    </message>
    <message>
        <source>Recording checks passed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>تدقيقات التسجيل السليمة</translation>
    </message>
    <message numerus="yes">
        <source>{n} recordings</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>{n} تسجيلات</numerusform>
            <numerusform>{n} تسجيلًا</numerusform>
            <numerusform>{n} تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Recorded when off</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>سُجّلت رغم الإيقاف</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>لم تُدقَّق</translation>
    </message>
    <message>
        <source>Opened customer data that was needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>بيانات العميل المعروضة التي كانت لازمة</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>{n} حقول</numerusform>
            <numerusform>{n} حقلًا</numerusform>
            <numerusform>{n} حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>لازمة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>Flags dismissed in 90 days</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>التنبيهات المستبعدة خلال 90 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>{n} resolved</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | {n}: 3 | desktop/presenters/charts_view.py</extracomment>
        <translation>
            <numerusform>لم يُبتّ في أي تنبيه</numerusform>
            <numerusform>تنبيه واحد بُتّ فيه</numerusform>
            <numerusform>تنبيهان بُتّ فيهما</numerusform>
            <numerusform>{n} تنبيهات بُتّ فيها</numerusform>
            <numerusform>{n} تنبيهًا بُتّ فيه</numerusform>
            <numerusform>{n} تنبيه بُتّ فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>بُتّ فيها</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>review, charts for supervisors: title of a chart, name of one of its parts or figures, or a sentence with its numbers | desktop/presenters/charts_view.py</extracomment>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Softphone</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>برنامج الهاتف</translation>
    </message>
    <message>
        <source>Call recorder</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>تسجيل المكالمة</translation>
    </message>
    <message>
        <source>Keyring</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>حافظة المفاتيح</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Calls go on without it. What is logged is kept on this computer and sent later.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>تستمر المكالمات من دونه. ما يُسجَّل من بيانات يُحفظ على هذا الحاسوب ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>جارٍ الفحص …</translation>
    </message>
    <message>
        <source>Your softphone is heard.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>برنامج هاتفك يبلّغ عن مكالماته.</translation>
    </message>
    <message>
        <source>Your softphone isn't connected.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>برنامج هاتفك غير متصل.</translation>
    </message>
    <message>
        <source>Calls don't reach the panel until it is.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لن تصل المكالمات إلى اللوحة حتى يتصل.</translation>
    </message>
    <message>
        <source>Start it and sign in there, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>شغّله وسجّل الدخول فيه، ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>Not tried: no softphone has reported a call yet.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لم يُجرَّب: لم يبلّغ أي برنامج هاتف عن مكالمة بعد.</translation>
    </message>
    <message>
        <source>The panel opens when your softphone reports a call.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>تُفتح اللوحة حين يبلّغ برنامج هاتفك عن مكالمة.</translation>
    </message>
    <message>
        <source>Make a test call. If nothing happens, ask IT to connect your softphone.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>أجرِ مكالمة تجريبية. إن لم يحدث شيء فاطلب من قسم تقنية المعلومات ربط برنامج هاتفك.</translation>
    </message>
    <message>
        <source>The recorder lets this computer in and answers.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>نظام التسجيل يقبل هذا الحاسوب ويجيب.</translation>
    </message>
    <message>
        <source>Not tried: a recorder shows what it does on a call only.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لم يُجرَّب: لا يظهر عمل نظام التسجيل إلا أثناء مكالمة.</translation>
    </message>
    <message>
        <source>The light says “not confirmed” if the recorder doesn't obey.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>يعرض المؤشر «غير مؤكدة» إن لم يستجب نظام التسجيل.</translation>
    </message>
    <message>
        <source>IT can try it before your first call.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>يستطيع قسم تقنية المعلومات تجربته قبل أول مكالمة لك.</translation>
    </message>
    <message>
        <source>You say what the recorder does; nothing confirms it.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>أنت من يقول ما يفعله نظام التسجيل، ولا شيء يؤكده.</translation>
    </message>
    <message>
        <source>The light shows what you last said.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>يعرض المؤشر آخر ما قلته.</translation>
    </message>
    <message>
        <source>Look at your recorder when the panel asks you to.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>انظر إلى نظام التسجيل حين تطلب منك اللوحة ذلك.</translation>
    </message>
    <message>
        <source>No recorder is set up.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لم يُضبط أي نظام تسجيل.</translation>
    </message>
    <message>
        <source>Agent Assist can't start, pause or stop a recording.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لا يستطيع Agent Assist بدء التسجيل أو إيقافه مؤقتًا أو إنهاءه.</translation>
    </message>
    <message>
        <source>If your calls are recorded, tell IT.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>إن كانت مكالماتك تُسجَّل فأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Keeps the keys of this computer.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>تحفظ مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>حافظة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Without its key, nothing can be saved.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لا يمكن حفظ شيء دون مفتاحها.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>افتح قفل حافظة المفاتيح، ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>There's no keyring that protects keys.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لا توجد حافظة تحمي المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing is saved without one.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لا يُحفظ شيء من دونها.</translation>
    </message>
    <message>
        <source>Tell IT: a Secret Service such as GNOME Keyring is needed.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>أبلغ قسم تقنية المعلومات: يلزم Secret Service مثل GNOME Keyring.</translation>
    </message>
    <message>
        <source>This computer isn't connected to a server.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>هذا الحاسوب غير متصل بأي خادم.</translation>
    </message>
    <message>
        <source>Calls are not logged until it is.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لا تُدوَّن المكالمات حتى يتصل.</translation>
    </message>
    <message>
        <source>Go back one step and enter your code.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>ارجع خطوة واحدة وأدخل رمزك.</translation>
    </message>
    <message>
        <source>Not tried: only you can hear it.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لم يُجرَّب: لا يسمعه غيرك.</translation>
    </message>
    <message>
        <source>A call can sound an alert, if your organisation wants that.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>يمكن أن تصدر المكالمة تنبيهًا صوتيًا إن أرادت مؤسستك ذلك.</translation>
    </message>
    <message>
        <source>Play the alert</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>شغّل التنبيه</translation>
    </message>
    <message>
        <source>Played. Only you know whether it was heard.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>شُغّل. أنت وحدك تعرف إن كان مسموعًا.</translation>
    </message>
    <message>
        <source>Without sound, calls still open the panel.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>تفتح المكالمات اللوحة حتى دون صوت.</translation>
    </message>
    <message>
        <source>If you heard nothing, turn up the system's sounds.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>إن لم تسمع شيئًا فارفع أصوات النظام.</translation>
    </message>
    <message>
        <source>I heard it</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>سمعته</translation>
    </message>
    <message>
        <source>You heard the alert.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>سمعتَ التنبيه.</translation>
    </message>
    <message>
        <source>The recorder doesn't let this computer in.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>نظام التسجيل لا يقبل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody can tell whether your calls are recorded.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>لا يستطيع أحد معرفة إن كانت مكالماتك تُسجَّل.</translation>
    </message>
    <message>
        <source>Tell IT this code: {code}</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {code}: recorder_unreachable | desktop/presenters/check_words.py</extracomment>
        <translation>أعطِ قسم تقنية المعلومات هذا الرمز: {code}</translation>
    </message>
    <message>
        <source>{server} answers.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>{server} يجيب.</translation>
    </message>
    <message>
        <source>{server} can't be reached.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>تعذّر الوصول إلى {server}.</translation>
    </message>
    <message>
        <source>Check the network, then check again.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>تحقق من الشبكة، ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>{server} answers, but it has a problem.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {server}: assist.example | desktop/presenters/check_words.py</extracomment>
        <translation>{server} يجيب لكن به مشكلة.</translation>
    </message>
    <message>
        <source>Tell IT if it stays like this.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>إن استمر ذلك فأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>{size}: the whole panel fits.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size}: تتسع الشاشة للوحة كاملة.</translation>
    </message>
    <message>
        <source>{size}: the panel takes its low shape.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size}: تأخذ اللوحة شكلها المنخفض.</translation>
    </message>
    <message>
        <source>Everything is there, closer together.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>كل شيء موجود لكن متقارب.</translation>
    </message>
    <message>
        <source>A smaller scale shows more, if you can read it well.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>مقياس أصغر يعرض المزيد إن كنت تقرؤه جيدًا.</translation>
    </message>
    <message>
        <source>{size}. Your system decides where windows stand.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | {size}: 1366 × 728 | desktop/presenters/check_words.py</extracomment>
        <translation>{size}. نظامك يقرر أماكن النوافذ.</translation>
    </message>
    <message>
        <source>The panel may open behind other windows.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>قد تُفتح اللوحة خلف نوافذ أخرى.</translation>
    </message>
    <message>
        <source>Set it to stay on top in your system, if it offers that.</source>
        <extracomment>window of the first start, one check: what was found, why it matters, what to do, or its button | desktop/presenters/check_words.py</extracomment>
        <translation>اضبط نظامك ليبقيها في المقدمة إن أتاح ذلك.</translation>
    </message>
    <message>
        <source>Sent. The agent reads it with the next connection.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>أُرسلت. يقرؤها الموظف عند الاتصال التالي.</translation>
    </message>
    <message>
        <source>Logged, but it doesn't count: the decision is no longer yours. The agent is not told.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>سُجّلت لكنها لا تُحتسب: لم يعد القرار قرارك. لا يُبلَّغ الموظف بها.</translation>
    </message>
    <message>
        <source>Press W to write to the agent. It changes no decision.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>اضغط W للكتابة إلى الموظف. ولا يغيّر ذلك أي قرار.</translation>
    </message>
    <message>
        <source>Write a coaching note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>كتابة ملاحظة توجيه</translation>
    </message>
    <message>
        <source>Coaching note: {flag}</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | {flag}: Disclosure late | desktop/presenters/coaching_notes.py</extracomment>
        <translation>ملاحظة توجيه: {flag}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Another supervisor</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/presenters/coaching_notes.py</extracomment>
        <translation>مشرف آخر</translation>
    </message>
    <message>
        <source>Coaching note, {who}: {flag}, {at}</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | {who}: Jordan Lee | {flag}: Disclosure late | {at}: 14:05 | desktop/presenters/coaching_notes.py</extracomment>
        <translation>ملاحظة توجيه، {who}: {flag}، {at}</translation>
    </message>
    <message>
        <source>One more question is enough. Still unclear counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>سؤال واحد آخر يكفي. وإن بقي غير واضح فلا يُعد موافقة.</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>اسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Is a parent or guardian on the line?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>هل أحد الوالدين أو ولي الأمر على الخط؟</translation>
    </message>
    <message>
        <source>accepted before the transfer</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>تمت الموافقة قبل التحويل</translation>
    </message>
    <message numerus="yes">
        <source>valid for {n} days</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>سارية أقل من يوم</numerusform>
            <numerusform>سارية يومًا واحدًا</numerusform>
            <numerusform>سارية يومين</numerusform>
            <numerusform>سارية {n} أيام</numerusform>
            <numerusform>سارية {n} يومًا</numerusform>
            <numerusform>سارية {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept for {n} days</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>لا يُحفظ</numerusform>
            <numerusform>يُحفظ يومًا واحدًا</numerusform>
            <numerusform>يُحفظ يومين</numerusform>
            <numerusform>يُحفظ {n} أيام</numerusform>
            <numerusform>يُحفظ {n} يومًا</numerusform>
            <numerusform>يُحفظ {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>And the answer on the recording?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>وما الإجابة في التسجيل؟</translation>
    </message>
    <message>
        <source>What did {person} say?</source>
        <extracomment>panel, card for the customer's answers | {person}: person 2 | desktop/presenters/consent_view.py</extracomment>
        <translation>إجابة {person}؟</translation>
    </message>
    <message>
        <source>What did the customer say?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>ماذا قال العميل؟</translation>
    </message>
    <message>
        <source>Only a clear yes keeps the recording going. Anything else stops it.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>لا يستمر التسجيل إلا بموافقة واضحة. أي إجابة أخرى توقفه.</translation>
    </message>
    <message>
        <source>Only a parent or guardian can accept. If neither is on the line, choose No.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>لا تصح إلا موافقة أحد الوالدين أو ولي الأمر. إن لم يكن حاضرًا فاختر «لا».</translation>
    </message>
    <message>
        <source>{done} of {all} answered. “Unclear” counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | {done}: 4 | {all}: 6 | desktop/presenters/consent_view.py</extracomment>
        <translation>أُجيب عن {done} من {all}. «غير واضح» لا تُعد موافقة.</translation>
    </message>
    <message>
        <source>“Unclear” counts as not accepted.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>«غير واضح» لا تُعد موافقة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers from {day} are still valid. Is this the same person?</source>
        <extracomment>panel, card for the customer's answers | {n}: 3 | {day}: 12 Oct 2026 | desktop/presenters/consent_view.py</extracomment>
        <translation>
            <numerusform>لا إجابات سارية من {day}.</numerusform>
            <numerusform>توجد إجابة سارية من {day}. هل هو الشخص نفسه؟</numerusform>
            <numerusform>توجد إجابتان ساريتان من {day}. هل هو الشخص نفسه؟</numerusform>
            <numerusform>توجد {n} إجابات سارية من {day}. هل هو الشخص نفسه؟</numerusform>
            <numerusform>توجد {n} إجابة سارية من {day}. هل هو الشخص نفسه؟</numerusform>
            <numerusform>توجد {n} إجابة سارية من {day}. هل هو الشخص نفسه؟</numerusform>
        </translation>
    </message>
    <message>
        <source>{purpose}: {answer}, expired {until}. Ask again.</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {answer}: Accepted on 12 Oct 2026 | {until}: 12 Oct 2027 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {answer}، انتهت في {until}. اسأل من جديد.</translation>
    </message>
    <message>
        <source>{purpose}: {answer}, valid for all calls until {until}</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {answer}: Accepted on 12 Oct 2026 | {until}: 12 Oct 2027 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: {answer}، سارية لجميع المكالمات حتى {until}</translation>
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
        <translation>سُجّل من {start} إلى {end}، قبل سحب الموافقة.</translation>
    </message>
    <message>
        <source>Recorded from {start} to {end}, before the answer was corrected.</source>
        <extracomment>panel, card for the customer's answers | {start}: 14:05:02 | {end}: 14:09:31 | desktop/presenters/consent_view.py</extracomment>
        <translation>سُجّل من {start} إلى {end}، قبل تصحيح الإجابة.</translation>
    </message>
    <message>
        <source>Keep or erase what was recorded before?</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>هل يُحتفظ بما سُجّل سابقًا أم يُمحى؟</translation>
    </message>
    <message>
        <source>Erasing is a request to the recorder. It counts only once the recorder confirms it.</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>المحو طلب لا يُعدّ منفَّذًا إلا حين يؤكده نظام التسجيل.</translation>
    </message>
    <message>
        <source>{purpose}, {person}</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | {person}: person 2 | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}، {person}</translation>
    </message>
    <message>
        <source>{purpose}: earlier recording</source>
        <extracomment>panel, card for the customer's answers | {purpose}: Recording for quality | desktop/presenters/consent_view.py</extracomment>
        <translation>{purpose}: التسجيل السابق</translation>
    </message>
    <message>
        <source>erased, confirmed</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>مُحي وتأكّد المحو</translation>
    </message>
    <message>
        <source>erasure not confirmed</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>المحو غير مؤكد</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>panel, card for the customer's answers | desktop/presenters/consent_view.py</extracomment>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>Assigned to {name}.</source>
        <extracomment>review of a contact: line under the head, what became of handing it to somebody | {name}: Ms Okafor | desktop/presenters/contact_others.py</extracomment>
        <translation>أُسندت إلى {name}.</translation>
    </message>
    <message>
        <source>{name} was faster and works on this contact.</source>
        <extracomment>review of a contact: line under the head, what became of handing it to somebody | {name}: Ms Okafor | desktop/presenters/contact_others.py</extracomment>
        <translation>سبقك {name} ويعمل على هذه المكالمة.</translation>
    </message>
    <message>
        <source>Said on this call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>ذُكر في هذه المكالمة</translation>
    </message>
    <message>
        <source>From the customer's account</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>من حساب العميل</translation>
    </message>
    <message>
        <source>From the phone network</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>من شبكة الهاتف</translation>
    </message>
    <message>
        <source>From the area code, which tells only where the number was issued</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>من رمز المنطقة، وهو يدل فقط على مكان إصدار الرقم</translation>
    </message>
    <message>
        <source>A parent or guardian answers</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>يجيب أحد الوالدين أو الوصي</translation>
    </message>
    <message>
        <source>An authorised representative answers</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>يجيب شخص مفوَّض</translation>
    </message>
    <message>
        <source>An entry about the location can't be read, so no location counts as known.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>تتعذر قراءة إدخال عن الموقع، لذا لا يُعد أي موقع معروفًا.</translation>
    </message>
    <message>
        <source>Until it is known, the strictest rule applies.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>إلى أن يُعرف، تسري القاعدة الأشد.</translation>
    </message>
    <message>
        <source>Another location applies its rule at once. What you told the customer still applies.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>عند تحديد موقع آخر تسري قاعدته فورًا. وما أخبرت به العميل يبقى ساريًا.</translation>
    </message>
    <message>
        <source>May be under age: only a parent or guardian can consent.</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>قد يكون قاصرًا: لا تصح إلا موافقة أحد الوالدين أو ولي الأمر.</translation>
    </message>
    <message>
        <source>The customer: {name}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {name}: Ms Okafor | desktop/presenters/context_view.py</extracomment>
        <translation>العميل: {name}</translation>
    </message>
    <message>
        <source>The customer</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {n}: 3 | desktop/presenters/context_view.py</extracomment>
        <translation>الشخص {n}</translation>
    </message>
    <message>
        <source>Another person</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Person {n} left the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {n}: 3 | desktop/presenters/context_view.py</extracomment>
        <translation>غادر الشخص {n} المكالمة</translation>
    </message>
    <message>
        <source>Another person left the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>غادر شخص آخر المكالمة</translation>
    </message>
    <message>
        <source>No rule has been applied yet</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>لم تُطبَّق أي قاعدة بعد</translation>
    </message>
    <message>
        <source>{pack}, applied at {time}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {pack}: Policy pack, fingerprint 7f3a09c2d1e4 | {time}: 14:05 | desktop/presenters/context_view.py</extracomment>
        <translation>{pack}، طُبّقت الساعة {time}</translation>
    </message>
    <message>
        <source>Policy pack {version}, in force since {date}, applied at {time}</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | {version}: 3 | {date}: 24 Nov 2026 | {time}: 14:05 | desktop/presenters/context_view.py</extracomment>
        <translation>حزمة القواعد {version}، سارية منذ {date}، طُبّقت الساعة {time}</translation>
    </message>
    <message>
        <source>Someone joined the call</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>انضم شخص إلى المكالمة</translation>
    </message>
    <message>
        <source>Customer may be under age</source>
        <extracomment>panel, card (key J): where the customer is and how that is known, who is on the line, the rule and its policy | desktop/presenters/context_view.py</extracomment>
        <translation>قد يكون العميل قاصرًا</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Email address</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Ask for it again, and change what is wrong.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>اسأل مرة أخرى وغيّر ما هو خطأ.</translation>
    </message>
    <message>
        <source>Read it again, slowly, and spell it.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>اقرأه مرة أخرى ببطء وتهجّه.</translation>
    </message>
    <message>
        <source>Type what the customer says first.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>اكتب أولًا ما يقوله العميل.</translation>
    </message>
    <message>
        <source>Payment data, passwords and codes are not kept here. The field was emptied.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>لا تُحفظ هنا بيانات الدفع ولا كلمات المرور ولا الرموز. أُفرغ الحقل.</translation>
    </message>
    <message>
        <source>This could not be checked for payment data, so it was not taken. Try again.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>تعذر التحقق من خلوه من بيانات الدفع، لذلك لم يُقبل. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Kept with the request. Not sent: no system is connected for this.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>محفوظ مع الطلب. لم يُرسل: لا يوجد نظام متصل لهذا الغرض.</translation>
    </message>
    <message>
        <source>Kept with the request once it is right. Not sent: no system is connected for this.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>يُحفظ مع الطلب بعد تأكيد صحته. لا يُرسل: لا يوجد نظام متصل لهذا الغرض.</translation>
    </message>
    <message>
        <source>Correct customer data</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>تصحيح البيانات</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Correct: {field}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | desktop/presenters/correction_view.py</extracomment>
        <translation>تصحيح: {field}</translation>
    </message>
    <message>
        <source>We have now</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>لدينا الآن</translation>
    </message>
    <message>
        <source>hidden again in {n} s</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {n}: 3 | desktop/presenters/correction_view.py</extracomment>
        <translation>يُخفى بعد {n} ث</translation>
    </message>
    <message>
        <source>Customer says</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>يقول العميل</translation>
    </message>
    <message>
        <source>Read it back</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>إعادة قراءته للتأكد</translation>
    </message>
    <message>
        <source>“I have written: {value}. Is that right?”</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {value}: matches the log: recorded | desktop/presenters/correction_view.py</extracomment>
        <translation>«كتبتُ: {value}. هل هذا صحيح؟»</translation>
    </message>
    <message>
        <source>Spelled: {letters}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {letters}: V O G E L | desktop/presenters/correction_view.py</extracomment>
        <translation>بالتهجئة: {letters}</translation>
    </message>
    <message>
        <source>One field</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>حقل واحد</translation>
    </message>
    <message>
        <source>Confirmed: {field}. Fingerprint {after}.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | {after}: 81D0 44BE | desktop/presenters/correction_view.py</extracomment>
        <translation>تم التأكيد: {field}. البصمة {after}.</translation>
    </message>
    <message>
        <source>Confirmed: {field}. Fingerprints {before} before, {after} after.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {field}: Postal address | {before}: 3F9A 12C7 | {after}: 81D0 44BE | desktop/presenters/correction_view.py</extracomment>
        <translation>تم التأكيد: {field}. البصمة قبل {before}، وبعد {after}.</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>طلب آخر</translation>
    </message>
    <message>
        <source>Which entry is wrong?</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>أي حقل غير صحيح؟</translation>
    </message>
    <message>
        <source>still to choose</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>No connected system told us.</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>لم يخبرنا به أي نظام متصل.</translation>
    </message>
    <message>
        <source>Fingerprint before: {signs}</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | {signs}: 3F9A 12C7 | desktop/presenters/correction_view.py</extracomment>
        <translation>البصمة قبل: {signs}</translation>
    </message>
    <message>
        <source>Fingerprint after: made when the customer says it is right</source>
        <extracomment>panel, card: a field of the customer's record is corrected and read back to the customer | desktop/presenters/correction_view.py</extracomment>
        <translation>البصمة بعد: تُنشأ عندما يؤكد العميل</translation>
    </message>
    <message>
        <source>Choose a decision and add a comment.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>اختر قرارًا وأضف تعليقًا.</translation>
    </message>
    <message>
        <source>Add a comment.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>أضف تعليقًا.</translation>
    </message>
    <message>
        <source>All flags on this contact are resolved.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>بُتّ في كل تنبيهات هذه المكالمة.</translation>
    </message>
    <message>
        <source>A flag on this contact is in a calibration round you judge in. Resolve it when the round is over.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>أحد تنبيهات جهة الاتصال هذه ضمن جولة معايرة تشارك فيها. احسمه بعد انتهاء الجولة.</translation>
    </message>
    <message>
        <source>The agent disputes your decision on this flag, so another supervisor resolves it now.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>اعترض الموظف على قرارك في هذا التنبيه، لذا يبتّ فيه الآن مشرف آخر.</translation>
    </message>
    <message>
        <source>You gave the second opinion on this flag, so another supervisor resolves it now.</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>أبديتَ الرأي الثاني في هذا التنبيه، لذا يبتّ فيه الآن مشرف آخر.</translation>
    </message>
    <message>
        <source>{flag}: {decision}. {comment}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {flag}: Disclosure late | {decision}: dismissed | {comment}: The notice was read after the transfer. | desktop/presenters/decision_view.py</extracomment>
        <translation>{flag}: {decision}. {comment}</translation>
    </message>
    <message>
        <source>Add a new decision</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>إضافة قرار جديد</translation>
    </message>
    <message>
        <source>New decision: {flag}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {flag}: Disclosure late | desktop/presenters/decision_view.py</extracomment>
        <translation>قرار جديد: {flag}</translation>
    </message>
    <message>
        <source>The agent disputes the decision</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>يعترض الموظف على القرار</translation>
    </message>
    <message>
        <source>The agent replied</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | desktop/presenters/decision_view.py</extracomment>
        <translation>قدّم الموظف توضيحه</translation>
    </message>
    <message>
        <source>{what}: {flag}, {at}</source>
        <extracomment>review of a contact, form for the supervisor's decision: what the agent said to a flag, or what is still missing | {what}: 26 of 26 contacts, due first | {flag}: Disclosure late | {at}: 14:05 | desktop/presenters/decision_view.py</extracomment>
        <translation>{what}: {flag}، {at}</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>ساعات الاتصال</translation>
    </message>
    <message>
        <source>To do now</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>المطلوب الآن</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>The customer's local time is unknown. Calling hours apply.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | desktop/presenters/duty_view.py</extracomment>
        <translation>الوقت المحلي لدى العميل غير معروف، وثمة ساعات محددة للاتصال.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls aren't allowed now.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | desktop/presenters/duty_view.py</extracomment>
        <translation>الساعة لدى العميل {time}. لا يُسمح بالاتصال الآن.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls are allowed until {then}.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | {then}: 20:00 | desktop/presenters/duty_view.py</extracomment>
        <translation>الساعة لدى العميل {time}. يُسمح بالاتصال حتى {then}.</translation>
    </message>
    <message>
        <source>It is {time} for the customer. Calls are allowed from {then}.</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {time}: 14:05 | {then}: 20:00 | desktop/presenters/duty_view.py</extracomment>
        <translation>الساعة لدى العميل {time}. لا يُسمح بالاتصال قبل {then}.</translation>
    </message>
    <message numerus="yes">
        <source>{duty} ({n} more)</source>
        <extracomment>panel, one row above the card: what else must be done now, by law or policy | {duty}: Stop the recording. | {n}: 3 | desktop/presenters/duty_view.py</extracomment>
        <translation>
            <numerusform>{duty}</numerusform>
            <numerusform>{duty} (وأخرى غيرها)</numerusform>
            <numerusform>{duty} (واثنتان غيرها)</numerusform>
            <numerusform>{duty} (و{n} غيرها)</numerusform>
            <numerusform>{duty} (و{n} غيرها)</numerusform>
            <numerusform>{duty} (و{n} غيرها)</numerusform>
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
        <translation>لم يُحفظ شيء. {why}</translation>
    </message>
    <message>
        <source>Notes can't be checked</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>تعذّر فحص الملاحظات</translation>
    </message>
    <message>
        <source>The rules can't be looked up</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>تعذّر الاطّلاع على القواعد</translation>
    </message>
    <message>
        <source>Recorder control isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>التحكم في جهاز التسجيل لا يعمل</translation>
    </message>
    <message>
        <source>Part of the phone connection isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>جزء من الاتصال بالهاتف لا يعمل</translation>
    </message>
    <message>
        <source>Saving isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>الحفظ لا يعمل</translation>
    </message>
    <message>
        <source>Sending to the server isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>الإرسال إلى الخادم لا يعمل</translation>
    </message>
    <message>
        <source>The receipt isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>الإيصال لا يعمل</translation>
    </message>
    <message>
        <source>The recording check isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>فحص التسجيل لا يعمل</translation>
    </message>
    <message>
        <source>The payment step isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>خطوة الدفع لا تعمل</translation>
    </message>
    <message>
        <source>Customer data isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>بيانات العميل لا تعمل</translation>
    </message>
    <message>
        <source>Part of the consent flow isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>جزء من خطوات الموافقة لا يعمل</translation>
    </message>
    <message>
        <source>The end-of-call check isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>الفحص في نهاية المكالمة لا يعمل</translation>
    </message>
    <message>
        <source>Part of this window isn't working</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>جزء من هذه النافذة لا يعمل</translation>
    </message>
    <message>
        <source>Your call isn't affected. Tell IT what you were doing.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>لا تتأثر مكالمتك. أخبر قسم تقنية المعلومات بما كنت تفعله.</translation>
    </message>
    <message>
        <source>What can't be checked isn't saved. Your call isn't affected. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>ما يتعذّر فحصه لا يُحفظ. لا تتأثر مكالمتك. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The strictest rules apply to this call. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>تسري أشدّ القواعد على هذه المكالمة. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Treat this call as being recorded. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>تعامل مع هذه المكالمة على أنها مسجَّلة. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Check that the call shown here is the one you are on. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>تأكد من أن المكالمة المعروضة هنا هي مكالمتك الحالية. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>What happens on the call is kept in memory and saved later. Don't close Agent Assist. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>ما يجري في المكالمة يبقى في الذاكرة ويُحفظ لاحقًا. لا تغلق Agent Assist. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and sent later. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>كل شيء محفوظ على هذا الحاسوب وسيُرسل لاحقًا. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Before the customer reads out a card, check that recording has stopped. Tell IT.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>قبل أن يقرأ العميل بيانات بطاقة، تأكد من توقف التسجيل. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Recorder not confirmed</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>حالة التسجيل غير مؤكدة</translation>
    </message>
    <message>
        <source>Recorder state unknown</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>حالة التسجيل غير معروفة</translation>
    </message>
    <message>
        <source>This step can't be shown</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>تعذّر عرض هذه الخطوة</translation>
    </message>
    <message>
        <source>Agent Assist still follows your call.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>ما زال Agent Assist يتابع مكالمتك.</translation>
    </message>
    <message>
        <source>Carry on with your call. Tell IT what you were doing.</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>تابع مكالمتك. أخبر قسم تقنية المعلومات بما كنت تفعله.</translation>
    </message>
    <message>
        <source>Finish this call</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>أنهِ هذه المكالمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>panel, banner or card: a part of the program fails; what that means for the call, then what to do | desktop/presenters/failing_view.py</extracomment>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>{opened} opened, {needs} needed for this purpose</source>
        <extracomment>panel, card with the customer's data | {opened}: 4 | {needs}: 2 | desktop/presenters/fields.py</extracomment>
        <translation>فُتح {opened}، والمطلوب لهذا الغرض {needs}</translation>
    </message>
    <message>
        <source>Reason logged: {reason}</source>
        <extracomment>panel, card with the customer's data | {reason}: to answer a complaint | desktop/presenters/fields.py</extracomment>
        <translation>دُوّن السبب: {reason}</translation>
    </message>
    <message>
        <source>The CRM sent no data for this call.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>لم يُرسل نظام CRM بيانات لهذه المكالمة.</translation>
    </message>
    <message>
        <source>Payment data can't be revealed.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>لا تُعرض بيانات الدفع أبدًا.</translation>
    </message>
    <message>
        <source>Not needed for this purpose.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields.py</extracomment>
        <translation>غير لازم لهذا الغرض.</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>التحقق من الهوية</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>الإجابة عن سؤال</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Anyone watching a shared screen may see this.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>قد يرى هذا مَن يشاهد شاشة مشتركة.</translation>
    </message>
    <message>
        <source>Anyone watching a shared screen can see this. This system can't hide it.</source>
        <extracomment>panel, card with the customer's data | desktop/presenters/fields_state.py</extracomment>
        <translation>يراه الآخرون عند مشاركة الشاشة: لا يستطيع هذا النظام إخفاءه.</translation>
    </message>
    <message>
        <source>Welcome to Agent Assist</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>مرحبًا بك في Agent Assist</translation>
    </message>
    <message>
        <source>Connect this computer</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>ربط هذا الحاسوب</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>فحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Try a practice call</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>جرّب مكالمة تدريبية</translation>
    </message>
    <message>
        <source>It shows what to say before a call is recorded, and checks that the recorder does what the customer said.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>يعرض ما يُقال قبل تسجيل المكالمة، ويتحقق من أن نظام التسجيل يفعل ما قاله العميل.</translation>
    </message>
    <message>
        <source>Your IT team sent you a code or a link, which works once, for 24 hours. If you have none, ask them.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>أرسل إليك قسم تقنية المعلومات رمزًا أو رابطًا صالحًا لمرة واحدة خلال 24 ساعة. إن لم يكن لديك فاطلبه منه.</translation>
    </message>
    <message>
        <source>Your IT team has set this computer up. There is nothing to type.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>أعدّ قسم تقنية المعلومات هذا الحاسوب. لا حاجة إلى كتابة شيء.</translation>
    </message>
    <message>
        <source>The code can be kept once your keyring is open.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>يمكن حفظ الرمز متى فُتحت حافظة مفاتيحك.</translation>
    </message>
    <message>
        <source>This computer is known to the server.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>الخادم يعرف هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Three minutes, with a made-up customer. You can practise again at any time: More (M), Practice call.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>ثلاث دقائق مع عميلة خيالية. يمكنك التدرب مجددًا متى شئت: المزيد (M)، مكالمة تدريبية.</translation>
    </message>
    <message>
        <source>Do this later</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>اربط</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>جارٍ الربط …</translation>
    </message>
    <message>
        <source>Start practice</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>ابدأ التدريب</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>افحص مجددًا</translation>
    </message>
    <message>
        <source>About four minutes, with a practice call.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>نحو أربع دقائق، مع مكالمة تدريبية.</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>كل شيء جاهز.</translation>
    </message>
    <message>
        <source>You can go on. Some things could be better, or can't be known yet.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>يمكنك المتابعة. بعض الأمور يمكن تحسينها أو لا تُعرف بعد.</translation>
    </message>
    <message>
        <source>Something needs you, or IT, before calls work as they should.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>هناك ما يحتاج إليك أو إلى قسم تقنية المعلومات كي تعمل المكالمات كما ينبغي.</translation>
    </message>
    <message>
        <source>The code that IT left on this computer can't be read.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>تعذّرت قراءة الرمز الذي تركه قسم تقنية المعلومات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Ask IT for a code, and type it here.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>اطلب رمزًا من قسم تقنية المعلومات واكتبه هنا.</translation>
    </message>
    <message>
        <source>Connected for {agent}</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | {agent}: Maya Lindqvist | desktop/presenters/first_start.py</extracomment>
        <translation>متصل باسم {agent}</translation>
    </message>
    <message>
        <source>This link can't be read.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>تعذّرت قراءة هذا الرابط.</translation>
    </message>
    <message>
        <source>Copy the whole link, or type the code.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>انسخ الرابط كاملًا أو اكتب الرمز.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, tell IT this code: {code}</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | {code}: recorder_unreachable | desktop/presenters/first_start.py</extracomment>
        <translation>أعد المحاولة. إن تكرر الفشل فأعطِ قسم تقنية المعلومات هذا الرمز: {code}</translation>
    </message>
    <message>
        <source>This computer could not be connected.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>تعذّر ربط هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server didn't accept this code.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>لم يقبل الخادم هذا الرمز.</translation>
    </message>
    <message>
        <source>It may be mistyped, used already, or expired. Check it, or ask IT for a new one.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>ربما كُتب خطأً أو استُعمل أو انتهت صلاحيته. تحقق منه أو اطلب رمزًا جديدًا من قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The server can't be reached.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>What you typed is kept. Check the address and the network, then try again.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>ما كتبته باقٍ. تحقق من العنوان والشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This isn't the address of a server.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>هذا ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>It begins with https://. Copy it from what IT sent you.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>يبدأ بـ https://. انسخه مما أرسله إليك قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Nothing can be kept without its key.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>افتح قفلها ثم أعد المحاولة. لا يمكن حفظ شيء دون مفتاحها.</translation>
    </message>
    <message>
        <source>Tell IT. Nothing is saved without one.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>أبلغ قسم تقنية المعلومات. لا يُحفظ شيء من دونها.</translation>
    </message>
    <message>
        <source>This computer is connected already.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>هذا الحاسوب متصل بالفعل.</translation>
    </message>
    <message>
        <source>Quit Agent Assist, and start it again.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>أنهِ Agent Assist ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The server speaks a newer version.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>يستعمل الخادم إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>Ask IT to update Agent Assist on this computer.</source>
        <extracomment>window of the first start: heading, first sentence, button, or what went wrong and what to do | desktop/presenters/first_start.py</extracomment>
        <translation>اطلب من قسم تقنية المعلومات تحديث Agent Assist على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{n} s after recording started</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>بعد {n} ث من بدء التسجيل</translation>
    </message>
    <message>
        <source>recorded for {n} s</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>سُجّل {n} ث</translation>
    </message>
    <message>
        <source>the customer was told</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>أُبلغ العميل</translation>
    </message>
    <message>
        <source>the customer was not told</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>لم يُبلَّغ العميل</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields opened</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>لم يُفتح أي حقل</numerusform>
            <numerusform>فُتح حقل واحد</numerusform>
            <numerusform>فُتح حقلان</numerusform>
            <numerusform>فُتحت {n} حقول</numerusform>
            <numerusform>فُتح {n} حقلًا</numerusform>
            <numerusform>فُتح {n} حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>open for {n} s</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>مفتوحة {n} ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps failed</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>لم تفشل أي خطوة</numerusform>
            <numerusform>فشلت خطوة واحدة</numerusform>
            <numerusform>فشلت خطوتان</numerusform>
            <numerusform>فشلت {n} خطوات</numerusform>
            <numerusform>فشلت {n} خطوة</numerusform>
            <numerusform>فشلت {n} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>بانتظار البتّ</translation>
    </message>
    <message>
        <source>open, location unknown</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>بانتظار البتّ، والمكان غير معروف</translation>
    </message>
    <message>
        <source>answer due {day}</source>
        <extracomment>review, the fact behind a flag | {day}: 12 Oct 2026 | desktop/presenters/flag_words.py</extracomment>
        <translation>الرد مستحق في {day}</translation>
    </message>
    <message>
        <source>answer due {day}, location unknown</source>
        <extracomment>review, the fact behind a flag | {day}: 12 Oct 2026 | desktop/presenters/flag_words.py</extracomment>
        <translation>الرد مستحق في {day}، والمكان غير معروف</translation>
    </message>
    <message>
        <source>nobody was singled out</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>لم يُستهدف أحد</translation>
    </message>
    <message numerus="yes">
        <source>one of {n} calls drawn that day; nobody was singled out</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>من بين {n} مكالمة اختيرت في ذلك اليوم؛ لم يُستهدف أحد</numerusform>
            <numerusform>المكالمة الوحيدة التي اختيرت في ذلك اليوم؛ لم يُستهدف أحد</numerusform>
            <numerusform>واحدة من مكالمتين اختيرتا في ذلك اليوم؛ لم يُستهدف أحد</numerusform>
            <numerusform>واحدة من {n} مكالمات اختيرت في ذلك اليوم؛ لم يُستهدف أحد</numerusform>
            <numerusform>واحدة من {n} مكالمة اختيرت في ذلك اليوم؛ لم يُستهدف أحد</numerusform>
            <numerusform>واحدة من {n} مكالمة اختيرت في ذلك اليوم؛ لم يُستهدف أحد</numerusform>
        </translation>
    </message>
    <message>
        <source>not confirmed</source>
        <extracomment>review, the fact behind a flag | desktop/presenters/flag_words.py</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message numerus="yes">
        <source>{n} items removed before saving</source>
        <extracomment>review, the fact behind a flag | {n}: 3 | desktop/presenters/flag_words.py</extracomment>
        <translation>
            <numerusform>لم يُحذف أي عنصر قبل التخزين</numerusform>
            <numerusform>حُذف عنصر واحد قبل التخزين</numerusform>
            <numerusform>حُذف عنصران قبل التخزين</numerusform>
            <numerusform>حُذفت {n} عناصر قبل التخزين</numerusform>
            <numerusform>حُذف {n} عنصرًا قبل التخزين</numerusform>
            <numerusform>حُذف {n} عنصر قبل التخزين</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Agent Assist</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>إظهار Agent Assist</translation>
    </message>
    <message>
        <source>Payment step: pause or resume</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>خطوة الدفع: إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Withdraw all consents</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>سحب كل الموافقات</translation>
    </message>
    <message>
        <source>this system has not allowed it yet</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>لم يسمح به هذا النظام بعد</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>this keyboard has no such key</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>لا يوجد هذا المفتاح في لوحة المفاتيح هذه</translation>
    </message>
    <message>
        <source>this keyboard types a character with it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>تكتب لوحة المفاتيح هذه حرفًا به</translation>
    </message>
    <message>
        <source>it was not allowed</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>لم يُسمح به</translation>
    </message>
    <message>
        <source>this system offers no such keys</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>لا يوفر هذا النظام مفاتيح كهذه</translation>
    </message>
    <message>
        <source>the system did not accept it</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>لم يقبله النظام</translation>
    </message>
    <message>
        <source>Doesn't work: {reason}</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | {reason}: to answer a complaint | desktop/presenters/global_keys_view.py</extracomment>
        <translation>لا يعمل: {reason}</translation>
    </message>
    <message>
        <source>{keys}: {reason}. F1 lists your keys.</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | {keys}: Ctrl+Shift+F9 | {reason}: to answer a complaint | desktop/presenters/global_keys_view.py</extracomment>
        <translation>{keys}: {reason}. يعرض F1 مفاتيحك.</translation>
    </message>
    <message>
        <source>Not every key works in other windows</source>
        <extracomment>panel, list of keys (F1) and banner: keys that work while another program has the keyboard | desktop/presenters/global_keys_view.py</extracomment>
        <translation>لا تعمل كل المفاتيح في النوافذ الأخرى</translation>
    </message>
    <message>
        <source>On a call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>في مكالمة: {number}</translation>
    </message>
    <message>
        <source>Outgoing call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>مكالمة صادرة: {number}</translation>
    </message>
    <message>
        <source>Incoming call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>مكالمة واردة: {number}</translation>
    </message>
    <message>
        <source>Another call: {number}</source>
        <extracomment>what a screen reader says by itself during a call | {number}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>مكالمة أخرى: {number}</translation>
    </message>
    <message>
        <source>no number</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>number ending in {digits}</source>
        <extracomment>what a screen reader says by itself during a call | {digits}: 0182 | desktop/presenters/heard.py</extracomment>
        <translation>رقم ينتهي بـ {digits}</translation>
    </message>
    <message>
        <source>That is not what was asked of the recorder.</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>ليس هذا ما طُلب من نظام التسجيل.</translation>
    </message>
    <message>
        <source>Answer {n} of {of}</source>
        <extracomment>what a screen reader says by itself during a call | {n}: 3 | {of}: 3 | desktop/presenters/heard.py</extracomment>
        <translation>الإجابة {n} من {of}</translation>
    </message>
    <message>
        <source>Z takes it back.</source>
        <extracomment>what a screen reader says by itself during a call | desktop/presenters/heard.py</extracomment>
        <translation>المفتاح Z يتراجع عنه.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <extracomment>what a screen reader says by itself during a call | {label}: Date of birth | {value}: matches the log: recorded | desktop/presenters/heard.py</extracomment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>You may record</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>يمكنك التسجيل</translation>
    </message>
    <message>
        <source>Say it first</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>أبلغ العميل أولاً</translation>
    </message>
    <message>
        <source>Say it at once</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>أبلغ العميل فورًا</translation>
    </message>
    <message>
        <source>Ask first</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>اسأل أولاً</translation>
    </message>
    <message>
        <source>Ask first, twice</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>اسأل مرتين</translation>
    </message>
    <message>
        <source>Location unknown</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>الموقع غير معروف</translation>
    </message>
    <message>
        <source>Location without a rule</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>موقع بلا قاعدة</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>On the line</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>على الخط</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Under age?</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | desktop/presenters/in_force_view.py</extracomment>
        <translation>قاصر؟</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | {n}: 3 | desktop/presenters/in_force_view.py</extracomment>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصًا</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}, by area code</source>
        <extracomment>panel, row under the caller's line: where the customer is, how many people are on the line, and the rule in force | two lines of 60 px, about 9 letters each | {place}: Germany | desktop/presenters/in_force_view.py</extracomment>
        <translation>{place}، بحسب رمز المنطقة</translation>
    </message>
    <message>
        <source>You can add a note; what is saved stays as it is. Answers, location and result can't be changed any more.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>يمكنك إضافة ملاحظة، وما حُفظ يبقى كما هو. لم يعد بالإمكان تغيير الإجابات والموقع والنتيجة.</translation>
    </message>
    <message>
        <source>Ended at {time}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>انتهت الساعة {time}</translation>
    </message>
    <message>
        <source>Ended at {time} · call {n} of {of}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | {n}: 3 | {of}: 3 | desktop/presenters/last_call_view.py</extracomment>
        <translation>انتهت الساعة {time} · المكالمة {n} من {of}</translation>
    </message>
    <message>
        <source>Open here until {time}. Later your supervisor finds it in the review.</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>يمكن فتحها هنا حتى الساعة {time}. وبعد ذلك يجدها مشرفك في المراجعة.</translation>
    </message>
    <message>
        <source>Last call · {number} {line}</source>
        <extracomment>panel, card or line about a call that is finished | {number}: 0182 | {line}: Billing | desktop/presenters/last_call_view.py</extracomment>
        <translation>آخر مكالمة · {number} {line}</translation>
    </message>
    <message>
        <source>Last call · {number}</source>
        <extracomment>panel, card or line about a call that is finished | {number}: 0182 | desktop/presenters/last_call_view.py</extracomment>
        <translation>آخر مكالمة · {number}</translation>
    </message>
    <message>
        <source>Ended at {time} · open until {until}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | {until}: 12 Oct 2027 | desktop/presenters/last_call_view.py</extracomment>
        <translation>انتهت الساعة {time} · مفتوحة حتى {until}</translation>
    </message>
    <message>
        <source>Finished calls aren't shown here.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>لا تُعرض المكالمات المنتهية هنا.</translation>
    </message>
    <message numerus="yes">
        <source>A finished call can be opened here for {n} minutes.</source>
        <extracomment>panel, card or line about a call that is finished | {n}: 3 | desktop/presenters/last_call_view.py</extracomment>
        <translation>
            <numerusform>لا يمكن فتح مكالمة منتهية هنا.</numerusform>
            <numerusform>يمكن فتح المكالمة المنتهية هنا لمدة دقيقة واحدة.</numerusform>
            <numerusform>يمكن فتح المكالمة المنتهية هنا لمدة دقيقتين.</numerusform>
            <numerusform>يمكن فتح المكالمة المنتهية هنا لمدة {n} دقائق.</numerusform>
            <numerusform>يمكن فتح المكالمة المنتهية هنا لمدة {n} دقيقة.</numerusform>
            <numerusform>يمكن فتح المكالمة المنتهية هنا لمدة {n} دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finished call to open</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>لا توجد مكالمة منتهية لفتحها</translation>
    </message>
    <message>
        <source>Your supervisor finds earlier calls in the review.</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>يجد مشرفك المكالمات السابقة في المراجعة.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>panel, card or line about a call that is finished | desktop/presenters/last_call_view.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Note saved at {time}; its text can't be read any more</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>حُفظت الملاحظة الساعة {time}، ولم يعد بالإمكان قراءة نصها</translation>
    </message>
    <message>
        <source>Note saved at {time}</source>
        <extracomment>panel, card or line about a call that is finished | {time}: 14:05 | desktop/presenters/last_call_view.py</extracomment>
        <translation>حُفظت الملاحظة الساعة {time}</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>التسجيل جارٍ</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Privacy requests</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>طلبات الخصوصية</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>That fits.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>هذا مناسب.</translation>
    </message>
    <message>
        <source>Better not.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>الأفضل ألا تفعل.</translation>
    </message>
    <message>
        <source>Because a rule for your calls has changed</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>لأن قاعدة تخص مكالماتك تغيّرت</translation>
    </message>
    <message>
        <source>Because a sentence was read faster than anyone can say it</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>لأن جملة قُرئت أسرع مما يُنطق</translation>
    </message>
    <message>
        <source>Then it is done</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>ثم ينتهي الدرس</translation>
    </message>
    <message>
        <source>Comes back on {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>يعود في {day}</translation>
    </message>
    <message>
        <source>No lessons are offered; you can read any of them.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>لا تُعرض دروس، ويمكنك قراءة أي منها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags of a kind offer a lesson</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>
            <numerusform>لا يلزم تنبيه ليُعرض درس</numerusform>
            <numerusform>تنبيه واحد يعرض درسًا</numerusform>
            <numerusform>تنبيهان من نوع واحد يعرضان درسًا</numerusform>
            <numerusform>{n} تنبيهات من نوع واحد تعرض درسًا</numerusform>
            <numerusform>{n} تنبيهًا من نوع واحد تعرض درسًا</numerusform>
            <numerusform>{n} تنبيه من نوع واحد تعرض درسًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} a week at most</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>
            <numerusform>دون أي درس في الأسبوع</numerusform>
            <numerusform>درس واحد في الأسبوع على الأكثر</numerusform>
            <numerusform>درسان في الأسبوع على الأكثر</numerusform>
            <numerusform>{n} دروس في الأسبوع على الأكثر</numerusform>
            <numerusform>{n} درسًا في الأسبوع على الأكثر</numerusform>
            <numerusform>{n} درس في الأسبوع على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>{flags}, {weekly}, for everyone alike.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {flags}: One flag offers a lesson | {weekly}: 2 a week at most | desktop/presenters/lessons_view.py</extracomment>
        <translation>{flags}، {weekly}، للجميع على السواء.</translation>
    </message>
    <message>
        <source>{rule} Set by: {who}.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {rule}: Consent needed | {who}: Jordan Lee | desktop/presenters/lessons_view.py</extracomment>
        <translation>{rule} حدّد ذلك: {who}.</translation>
    </message>
    <message>
        <source>Agent Assist (default)</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | desktop/presenters/lessons_view.py</extracomment>
        <translation>Agent Assist (افتراضي)</translation>
    </message>
    <message>
        <source>Read {n} of {of} times</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | {of}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>قُرئ {n} من {of} مرات</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>في {day}</translation>
    </message>
    <message>
        <source>Back again: read {n} of {of} times</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {n}: 3 | {of}: 3 | desktop/presenters/lessons_view.py</extracomment>
        <translation>عاد من جديد: قُرئ {n} من {of} مرات</translation>
    </message>
    <message>
        <source>Because of a flag: {flag}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {flag}: Disclosure late | desktop/presenters/lessons_view.py</extracomment>
        <translation>بسبب تنبيه: {flag}</translation>
    </message>
    <message>
        <source>Source: our practice, not a law · checked {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>المصدر: ممارستنا وليس قانونًا · رُوجع في {day}</translation>
    </message>
    <message>
        <source>Source: {citation} · checked {day}</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {citation}: GDPR art. 7(3) | {day}: 12 Oct 2026 | desktop/presenters/lessons_view.py</extracomment>
        <translation>المصدر: {citation} · رُوجع في {day}</translation>
    </message>
    <message>
        <source>{trouble} You can go on; what you read now may be offered again.</source>
        <extracomment>lessons: a line of the list, the rule under it, or the beginning of an explanation, its source and when it comes back | {trouble}: The disk is full. | desktop/presenters/lessons_view.py</extracomment>
        <translation>{trouble} يمكنك المتابعة، وقد يُعرض عليك مرة أخرى ما تقرؤه الآن.</translation>
    </message>
    <message>
        <source>Decision due {at}; a reply is read before</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | {at}: 14:05 | desktop/presenters/offers_view.py</extracomment>
        <translation>القرار مستحق {at}؛ ويُقرأ ردّك قبله</translation>
    </message>
    <message numerus="yes">
        <source>{n} new flags about you</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | {n}: 3 | desktop/presenters/offers_view.py</extracomment>
        <translation>
            <numerusform>لا تنبيهات جديدة عنك</numerusform>
            <numerusform>تنبيه جديد واحد عنك</numerusform>
            <numerusform>تنبيهان جديدان عنك</numerusform>
            <numerusform>{n} تنبيهات جديدة عنك</numerusform>
            <numerusform>{n} تنبيهًا جديدًا عنك</numerusform>
            <numerusform>{n} تنبيه جديد عنك</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | desktop/presenters/offers_view.py</extracomment>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>A lesson of one minute</source>
        <extracomment>panel, no call: a line about new flags or a lesson (310 px with its button), or the word on its button | desktop/presenters/offers_view.py</extracomment>
        <translation>درس من دقيقة واحدة</translation>
    </message>
    <message>
        <source>No recorder connected</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>لا يوجد نظام تسجيل متصل</translation>
    </message>
    <message>
        <source>Agent Assist is starting</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>يجري تشغيل البرنامج</translation>
    </message>
    <message>
        <source>Opening your saved data</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>جارٍ فتح بياناتك المحفوظة</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. It may be asking for your password in another window.</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>لم تستجب حافظة المفاتيح بعد. ربما تطلب كلمة مرورك في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Still opening your saved data</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>ما زال فتح بياناتك المحفوظة جاريًا</translation>
    </message>
    <message>
        <source>Calls are not logged until this is fixed.</source>
        <extracomment>panel, while the saved data is being opened | desktop/presenters/opening.py</extracomment>
        <translation>لا تُدوَّن المكالمات حتى تُحل المشكلة.</translation>
    </message>
    <message>
        <source>What customers said or wrote, their names and their numbers.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>ما قاله العملاء أو كتبوه، وأسماؤهم وأرقامهم.</translation>
    </message>
    <message>
        <source>The log of each call. Your organisation gives you that on request.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>سجل كل مكالمة. تعطيك إياه مؤسستك عند الطلب.</translation>
    </message>
    <message>
        <source>Your lessons: nobody else sees them, and no file does.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>دروسك: لا يراها أحد غيرك، ولا يحتويها أي ملف.</translation>
    </message>
    <message>
        <source>What other systems hold about you, such as the telephone system or the personnel office.</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>ما تحتفظ به أنظمة أخرى عنك، مثل نظام الهاتف أو شؤون الموظفين.</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>متى (UTC)</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>not accepted</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>قرار</translation>
    </message>
    <message>
        <source>second opinion</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>رأي ثانٍ</translation>
    </message>
    <message>
        <source>coaching note</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>ملاحظة توجيه</translation>
    </message>
    <message>
        <source>reply or dispute</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>توضيح أو اعتراض</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>own record of an agent, saved file: what is not in it, head of the table, or kind of a line | desktop/presenters/own_data.py</extracomment>
        <translation>اطّلاع</translation>
    </message>
    <message>
        <source>Without a comment.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>دون تعليق.</translation>
    </message>
    <message>
        <source>Written on another computer, so the words are not here.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>كُتب على حاسوب آخر، لذا لا يوجد النص هنا.</translation>
    </message>
    <message>
        <source>The customer's data was erased, so no words can be kept about this call.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>مُحيت بيانات العميل، لذا لا يمكن حفظ نص عن هذه المكالمة.</translation>
    </message>
    <message>
        <source>This kind of flag comes from a newer version of Agent Assist. Ask IT for an update to answer it.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>هذا النوع من التنبيهات من إصدار أحدث من Agent Assist. اطلب تحديثًا من قسم تقنية المعلومات لترد عليه.</translation>
    </message>
    <message>
        <source>Not accepted: this flag was disputed before, and that is possible once.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>لم يُقبل: سبق الاعتراض على هذا التنبيه، وذلك ممكن مرة واحدة.</translation>
    </message>
    <message>
        <source>Not accepted: the time to dispute this decision was over.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>لم يُقبل: انتهت مهلة الاعتراض على هذا القرار.</translation>
    </message>
    <message>
        <source>Not accepted: there was no decision against you to dispute.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>لم يُقبل: لا يوجد قرار ضدك للاعتراض عليه.</translation>
    </message>
    <message>
        <source>Not accepted by the server. Your words are still here; ask IT.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>لم يقبله الخادم. نصك ما زال هنا؛ اسأل قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>معترَض عليه</translation>
    </message>
    <message>
        <source>Replied</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>أُرسل توضيح</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>dispute until {day}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {day}: 12 Oct 2026 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>الاعتراض حتى {day}</translation>
    </message>
    <message>
        <source>nobody else can resolve it yet</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>لا أحد غيره يستطيع البتّ بعد</translation>
    </message>
    <message>
        <source>someone else resolves it</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>يبتّ فيه شخص آخر</translation>
    </message>
    <message>
        <source>decision due {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>القرار مستحق: {at}</translation>
    </message>
    <message>
        <source>You disputed the decision</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>اعترضت على القرار</translation>
    </message>
    <message>
        <source>You replied</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>توضيحك</translation>
    </message>
    <message>
        <source>{what}, {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {what}: 26 of 26 contacts, due first | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>{what}، {at}</translation>
    </message>
    <message>
        <source>Waiting to be sent. It is kept on this computer and goes with the next connection.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>بانتظار الإرسال. النص محفوظ على هذا الحاسوب ويُرسل مع الاتصال التالي.</translation>
    </message>
    <message>
        <source>It counts, but no other supervisor can resolve it at the moment. The flag stays open until one can.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>يُحتسب الاعتراض، لكن لا يستطيع مشرف آخر البتّ فيه الآن. يبقى التنبيه مفتوحًا إلى أن يستطيع أحد ذلك.</translation>
    </message>
    <message>
        <source>{name}, {at} · {decision}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | {decision}: dismissed | desktop/presenters/own_flags_view.py</extracomment>
        <translation>{name}، {at} · {decision}</translation>
    </message>
    <message>
        <source>Second opinion by {name}, {at} · {decision}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | {decision}: dismissed | desktop/presenters/own_flags_view.py</extracomment>
        <translation>رأي ثانٍ من {name}، {at} · {decision}</translation>
    </message>
    <message>
        <source>It was given without seeing the decision, and does not change it.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>أُبدي دون الاطلاع على القرار، ولا يغيّره.</translation>
    </message>
    <message>
        <source>Coaching note by {name}, {at}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | {at}: 14:05 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>ملاحظة توجيه من {name}، {at}</translation>
    </message>
    <message>
        <source>It changes no decision.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>لا تغيّر أي قرار.</translation>
    </message>
    <message>
        <source>It goes to another supervisor, not to {name}. Both decisions stay on record.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | desktop/presenters/own_flags_view.py</extracomment>
        <translation>يصل إلى مشرف آخر، لا إلى {name}. ويبقى القراران مدوّنين.</translation>
    </message>
    <message>
        <source>Dispute this decision</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>الاعتراض على هذا القرار</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {day}: 12 Oct 2026 | desktop/presenters/own_flags_view.py</extracomment>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Send dispute</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>إرسال الاعتراض</translation>
    </message>
    <message>
        <source>Whoever resolves the flag reads this first.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>من يبتّ في التنبيه يقرأ هذا أولًا.</translation>
    </message>
    <message>
        <source>Say how it was</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>اذكر كيف كان الأمر</translation>
    </message>
    <message>
        <source>It stays beside the decision and changes nothing.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>يبقى بجانب القرار ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Add your view</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>إضافة رأيك</translation>
    </message>
    <message>
        <source>Send reply</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>إرسال التوضيح</translation>
    </message>
    <message>
        <source>It was resolved twice and is closed. You can still turn to {name}.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | {name}: Ms Okafor | desktop/presenters/own_flags_view.py</extracomment>
        <translation>بُتّ فيه مرتين وأُغلق. ما زال بإمكانك مراجعة: {name}.</translation>
    </message>
    <message>
        <source>It was resolved twice and is closed.</source>
        <extracomment>own record of an agent, a flag: line of the list, what was said about it, or the form for a reply or a dispute | desktop/presenters/own_flags_view.py</extracomment>
        <translation>بُتّ فيه مرتين وأُغلق.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>own record of an agent: what became of the saved file | {file}: contact-0182.pdf | desktop/presenters/own_record.py</extracomment>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Only the newest are shown. Your organisation can give you the rest.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>يُعرض الأحدث فقط. يمكن لمؤسستك أن تعطيك الباقي.</translation>
    </message>
    <message>
        <source>Your organisation shows you openings at once. It could delay them, never hide one.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>تعرض مؤسستك عليك مرات الاطلاع فورًا. يمكنها تأخيرها، ولا يمكنها إخفاء أي منها.</translation>
    </message>
    <message numerus="yes">
        <source>Set by your organisation: openings are shown after {n} days. None is ever hidden.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>حددته مؤسستك: يُعرض الاطلاع دون مهلة. لا يُخفى أي اطلاع أبدًا.</numerusform>
            <numerusform>حددته مؤسستك: يُعرض الاطلاع بعد يوم واحد. لا يُخفى أي اطلاع أبدًا.</numerusform>
            <numerusform>حددته مؤسستك: يُعرض الاطلاع بعد يومين. لا يُخفى أي اطلاع أبدًا.</numerusform>
            <numerusform>حددته مؤسستك: يُعرض الاطلاع بعد {n} أيام. لا يُخفى أي اطلاع أبدًا.</numerusform>
            <numerusform>حددته مؤسستك: يُعرض الاطلاع بعد {n} يومًا. لا يُخفى أي اطلاع أبدًا.</numerusform>
            <numerusform>حددته مؤسستك: يُعرض الاطلاع بعد {n} يوم. لا يُخفى أي اطلاع أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has opened one of your calls. If somebody does, you see here who, when and why.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>لم يطّلع أحد على مكالماتك. إن حدث ذلك ترى هنا من ومتى ولماذا.</translation>
    </message>
    <message numerus="yes">
        <source>No opening of your calls is old enough to be shown. Your organisation shows them after {n} days.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>لا يوجد اطلاع على مكالماتك قديم بما يكفي لعرضه. تعرضه مؤسستك دون مهلة.</numerusform>
            <numerusform>لا يوجد اطلاع على مكالماتك قديم بما يكفي لعرضه. تعرضه مؤسستك بعد يوم واحد.</numerusform>
            <numerusform>لا يوجد اطلاع على مكالماتك قديم بما يكفي لعرضه. تعرضه مؤسستك بعد يومين.</numerusform>
            <numerusform>لا يوجد اطلاع على مكالماتك قديم بما يكفي لعرضه. تعرضه مؤسستك بعد {n} أيام.</numerusform>
            <numerusform>لا يوجد اطلاع على مكالماتك قديم بما يكفي لعرضه. تعرضه مؤسستك بعد {n} يومًا.</numerusform>
            <numerusform>لا يوجد اطلاع على مكالماتك قديم بما يكفي لعرضه. تعرضه مؤسستك بعد {n} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by your organisation: no calls are drawn at random.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>حددته مؤسستك: لا تُسحب مكالمات بالقرعة.</translation>
    </message>
    <message>
        <source>Set by your organisation: {p} of calls without a flag are drawn at random. Nobody is chosen.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {p}: 98.7 | desktop/presenters/own_record_view.py</extracomment>
        <translation>حددته مؤسستك: يُسحب بالقرعة {p} من المكالمات بلا تنبيه. لا يُختار أحد.</translation>
    </message>
    <message>
        <source>a call without a flag</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>مكالمة بلا تنبيه</translation>
    </message>
    <message numerus="yes">
        <source>{flag} and {n} more flags</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {flag}: Disclosure late | {n}: 3 | desktop/presenters/own_record_view.py</extracomment>
        <translation>
            <numerusform>{flag} دون تنبيهات أخرى</numerusform>
            <numerusform>{flag} وتنبيه واحد آخر</numerusform>
            <numerusform>{flag} وتنبيهان آخران</numerusform>
            <numerusform>{flag} و{n} تنبيهات أخرى</numerusform>
            <numerusform>{flag} و{n} تنبيهًا آخر</numerusform>
            <numerusform>{flag} و{n} تنبيه آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is not enrolled. Nothing is sent, and no decisions come in.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>هذا الحاسوب غير مفعّل. لا يُرسل شيء ولا تصل قرارات.</translation>
    </message>
    <message>
        <source>Offline. What you send waits here. Decisions and openings may be missing.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>دون اتصال. ما ترسله ينتظر هنا. قد تنقص قرارات وحالات اطّلاع.</translation>
    </message>
    <message>
        <source>Offline. What you send waits here. Decisions and openings are known up to {at}.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {at}: 14:05 | desktop/presenters/own_record_view.py</extracomment>
        <translation>دون اتصال. ما ترسله ينتظر هنا. القرارات وحالات الاطّلاع معروفة حتى {at}.</translation>
    </message>
    <message>
        <source>The server was not reached since Agent Assist started, so newer openings may be missing.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | desktop/presenters/own_record_view.py</extracomment>
        <translation>لم يُتصل بالخادم منذ بدء Agent Assist، لذا قد تنقص حالات اطّلاع أحدث.</translation>
    </message>
    <message>
        <source>Known up to {at}. A later opening appears with the next connection.</source>
        <extracomment>own record of an agent: an opening, or how old what is shown may be | {at}: 14:05 | desktop/presenters/own_record_view.py</extracomment>
        <translation>معروف حتى {at}. يظهر أي اطّلاع لاحق مع الاتصال التالي.</translation>
    </message>
    <message>
        <source>Policy pack stays in use: no recent order</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>تبقى حزمة القواعد سارية: لا أمر حديث</translation>
    </message>
    <message>
        <source>Policy packs are ignored: the reviewer settings are wrong</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>تُهمَل حزم القواعد: إعدادات المراجعين خاطئة</translation>
    </message>
    <message>
        <source>A policy pack was refused: {reason}</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | {reason}: to answer a complaint | desktop/presenters/pack_notice.py</extracomment>
        <translation>رُفضت حزمة قواعد: {reason}</translation>
    </message>
    <message>
        <source>the manifest can't be read</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>تعذّرت قراءة ملف وصفها</translation>
    </message>
    <message>
        <source>its files have been changed</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>غُيّرت ملفاتها</translation>
    </message>
    <message>
        <source>it isn't signed</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>ليست موقَّعة</translation>
    </message>
    <message>
        <source>a signature is invalid</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>أحد التواقيع غير صالح</translation>
    </message>
    <message>
        <source>no trusted reviewer signed it</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>لم يوقّعها مراجع موثوق</translation>
    </message>
    <message>
        <source>too few signatures</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>التواقيع غير كافية</translation>
    </message>
    <message>
        <source>its rules cannot be read</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>تعذّرت قراءة قواعدها</translation>
    </message>
    <message>
        <source>no trusted reviewer signed its order</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>لم يوقّع مراجع موثوق أمرها</translation>
    </message>
    <message>
        <source>an older order was sent again</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>أُرسل أمر أقدم من جديد</translation>
    </message>
    <message>
        <source>it is older than the one in use</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>هي أقدم من الحزمة المستخدمة</translation>
    </message>
    <message>
        <source>it isn't a policy pack</source>
        <extracomment>panel, status line at the foot: a policy pack was refused | desktop/presenters/pack_notice.py</extracomment>
        <translation>ليست حزمة قواعد</translation>
    </message>
    <message>
        <source>Creating the page …</source>
        <extracomment>review of a contact: what became of the page for the customer | desktop/presenters/page_saving.py</extracomment>
        <translation>جارٍ إعداد الصفحة…</translation>
    </message>
    <message>
        <source>Privacy request</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>طلب يتعلق بالخصوصية</translation>
    </message>
    <message>
        <source>not logged yet (R)</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>لم يُسجل بعد (R)</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>لم يُحفظ كل شيء بعد</translation>
    </message>
    <message>
        <source>Prompts off</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>التنبيهات متوقفة</translation>
    </message>
    <message>
        <source>ends in {n} s</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>ينتهي بعد {n} ث</translation>
    </message>
    <message>
        <source>Answers copied for the transfer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>نُسخت الإجابات للتحويل</translation>
    </message>
    <message>
        <source>Answers could not be copied</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>تعذّر نسخ الإجابات</translation>
    </message>
    <message numerus="yes">
        <source>{n} answers captured</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>
            <numerusform>لم تُدوَّن إجابات</numerusform>
            <numerusform>دُوّنت إجابة واحدة</numerusform>
            <numerusform>دُوّنت إجابتان</numerusform>
            <numerusform>دُوّنت {n} إجابات</numerusform>
            <numerusform>دُوّنت {n} إجابة</numerusform>
            <numerusform>دُوّنت {n} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn on the receipt page</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>سُحبت الموافقة عبر صفحة الإيصال</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <extracomment>panel, during a call | {entry}: Someone joined | desktop/presenters/panel_view.py</extracomment>
        <translation>تم التراجع عن: {entry}</translation>
    </message>
    <message>
        <source>No call right now</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>لا توجد مكالمة الآن</translation>
    </message>
    <message>
        <source>The panel opens when a call comes in. It never takes the keyboard from your other windows.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>تُفتح اللوحة تلقائيًا عند ورود مكالمة، وتبقى كتابتك في نافذتك الأخرى.</translation>
    </message>
    <message>
        <source>New here? Try a practice call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>جديد هنا؟ جرّب مكالمة تدريبية</translation>
    </message>
    <message>
        <source>Phone not connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>الهاتف غير متصل</translation>
    </message>
    <message>
        <source>Phone connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>الهاتف متصل</translation>
    </message>
    <message>
        <source>Waiting for your softphone: no call reported since the start</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>في انتظار برنامج هاتفك: لم يُبلَّغ عن أي مكالمة منذ بدء التشغيل</translation>
    </message>
    <message>
        <source>Your softphone last reported a call at {time}</source>
        <extracomment>panel, during a call | {time}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>آخر مكالمة أبلغ عنها برنامج هاتفك كانت في {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rules</source>
        <extracomment>panel, during a call | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>{n} قواعد</numerusform>
            <numerusform>{n} قاعدة</numerusform>
            <numerusform>{n} قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you answer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>قبل الرد</translation>
    </message>
    <message>
        <source>Before the customer answers</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>قبل أن يرد العميل</translation>
    </message>
    <message>
        <source>{script} · version {version} · about {n} s</source>
        <extracomment>panel, during a call | {script}: Consent question | {version}: 3 | {n}: 3 | desktop/presenters/panel_view.py</extracomment>
        <translation>{script} · الإصدار {version} · نحو {n} ث</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>المكالمة قيد الانتظار.</translation>
    </message>
    <message>
        <source>Recording won't stop: say this</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>التسجيل لا يتوقف: قل هذا</translation>
    </message>
    <message>
        <source>Say this first</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>قل هذا أولًا</translation>
    </message>
    <message>
        <source>Say this again now</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>قل هذا مجددًا الآن</translation>
    </message>
    <message>
        <source>Say this and offer the alternative</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>قل هذا واعرض البديل</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>قل هذا</translation>
    </message>
    <message>
        <source>one answer per purpose</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>إجابة واحدة لكل غرض</translation>
    </message>
    <message>
        <source>same answers again</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>الإجابات نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>On the call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>في المكالمة</translation>
    </message>
    <message>
        <source>Waiting for the recorder</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>بانتظار نظام التسجيل</translation>
    </message>
    <message>
        <source>Once recording is confirmed, ask again so that the question is on the recording.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>أعد السؤال فور تأكيد بدء التسجيل.</translation>
    </message>
    <message>
        <source>{decision} {summary}</source>
        <extracomment>panel, during a call | {decision}: dismissed | {summary}: Ask before you record. | desktop/presenters/panel_view.py</extracomment>
        <translation>{decision} {summary}</translation>
    </message>
    <message>
        <source>The customer can withdraw: press W.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>يمكن للعميل سحب موافقته: W.</translation>
    </message>
    <message>
        <source>All answers captured</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>دُوّنت كل الإجابات</translation>
    </message>
    <message>
        <source>The recorder hasn't responded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>لم يستجب نظام التسجيل</translation>
    </message>
    <message>
        <source>Start sent {age} ago, not confirmed. The call may not be recorded.</source>
        <extracomment>panel, during a call | {age}: 12 s | desktop/presenters/panel_view.py</extracomment>
        <translation>أُرسل أمر البدء قبل {age} ولم يتأكد. ربما لا تُسجَّل المكالمة.</translation>
    </message>
    <message>
        <source>Stop sent {age} ago, not confirmed. The call may still be recorded.</source>
        <extracomment>panel, during a call | {age}: 12 s | desktop/presenters/panel_view.py</extracomment>
        <translation>أُرسل أمر الإيقاف قبل {age} ولم يتأكد. ربما ما زالت المكالمة تُسجَّل.</translation>
    </message>
    <message>
        <source>Treat this call as not recorded. Carry on as usual.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>تعامل مع هذه المكالمة كأنها غير مسجّلة. تابع كالمعتاد.</translation>
    </message>
    <message>
        <source>Treat this call as still being recorded until the stop is confirmed.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>تعامل مع هذه المكالمة كأنها ما زالت تُسجَّل حتى يتأكد الإيقاف.</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Don't tell the customer yet that it has stopped.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>لا تخبر العميل بعدُ بأن التسجيل توقف.</translation>
    </message>
    <message>
        <source>Items masked in notes</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>عناصر محجوبة في الملاحظات</translation>
    </message>
    <message>
        <source>{opened} opened, {needs} needed</source>
        <extracomment>panel, during a call | {opened}: 4 | {needs}: 2 | desktop/presenters/panel_view.py</extracomment>
        <translation>{opened}، واللازم {needs}</translation>
    </message>
    <message>
        <source>Customer data opened</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>بيانات العميل المفتوحة</translation>
    </message>
    <message>
        <source>Flags on this call</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>تنبيهات هذه المكالمة</translation>
    </message>
    <message>
        <source>Recording check</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>التحقق من التسجيل</translation>
    </message>
    <message>
        <source>no recorder connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>لا يوجد مسجّل متصل</translation>
    </message>
    <message>
        <source>as you said, not verified</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>حسب إفادتك، دون تحقق</translation>
    </message>
    <message>
        <source>matches the log in part</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>يطابق السجل جزئيًا</translation>
    </message>
    <message>
        <source>matches the log: recorded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>يطابق السجل: مسجَّل</translation>
    </message>
    <message>
        <source>matches the log: nothing recorded</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>يطابق السجل: لا تسجيل</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>الجهاز غير مفعَّل</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code. Calls are not logged until then.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>اطلب من قسم تقنية المعلومات رمز تفعيل لمرة واحدة. لا تُدوَّن المكالمات حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Softphone not connected</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>لا اتصال ببرنامج الهاتف</translation>
    </message>
    <message>
        <source>Your entries are saved. Hold and hang-up are not detected.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>تُحفظ مدخلاتك، ولا يُكتشف الانتظار أو إنهاء المكالمة.</translation>
    </message>
    <message>
        <source>Everything is saved on this computer and sent later. Review needs a connection.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>كل شيء محفوظ على هذا الجهاز ويُرسَل لاحقًا. المراجعة تحتاج إلى اتصال.</translation>
    </message>
    <message>
        <source>Working offline</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Receipt for the customer</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>إيصال للعميل</translation>
    </message>
    <message>
        <source>Enter it when the customer mentions it. Stricter rules there apply at once.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>أدخله حين يذكره العميل. تسري القواعد الأشد هناك فورًا.</translation>
    </message>
    <message>
        <source>Where is the customer?</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>أين العميل؟</translation>
    </message>
    <message>
        <source>Where is {person}?</source>
        <extracomment>panel, during a call | {person}: person 2 | desktop/presenters/panel_view.py</extracomment>
        <translation>أين {person}؟</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>changed since {at}</source>
        <extracomment>panel, during a call | {at}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>تغيّرت منذ {at}</translation>
    </message>
    <message>
        <source>saved at {at}</source>
        <extracomment>panel, during a call | {at}: 14:05 | desktop/presenters/panel_view.py</extracomment>
        <translation>حُفظت {at}</translation>
    </message>
    <message>
        <source>Free up disk space, then press the button to save again.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>أفرغ مساحة على القرص ثم اضغط الزر للحفظ من جديد.</translation>
    </message>
    <message>
        <source>Press the button to save again. If this keeps happening, tell IT before you close Agent Assist.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>اضغط الزر للحفظ من جديد. إن تكرر ذلك فأبلغ قسم تقنية المعلومات قبل إغلاق Agent Assist.</translation>
    </message>
    <message>
        <source>A note isn't saved yet</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>لم تُحفظ ملاحظة بعد</translation>
    </message>
    <message>
        <source>It is only in memory until then.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>تبقى في الذاكرة فقط حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>احفظ من جديد</translation>
    </message>
    <message>
        <source>Your last entry was not saved.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>لم يُحفظ إدخالك الأخير.</translation>
    </message>
    <message>
        <source>Your last entry may not be saved.</source>
        <extracomment>panel, during a call | desktop/presenters/panel_view.py</extracomment>
        <translation>ربما لم يُحفظ إدخالك الأخير.</translation>
    </message>
    <message>
        <source>You said the recorder is paused. Nothing else can confirm it.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>حسب إفادتك، التسجيل متوقف مؤقتًا. لا وسيلة أخرى لتأكيد ذلك.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>must keep recording</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>يجب أن يستمر التسجيل</translation>
    </message>
    <message>
        <source>no recorder</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>لا نظام تسجيل</translation>
    </message>
    <message>
        <source>pausing</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>جارٍ الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>not recording</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>لا يسجّل</translation>
    </message>
    <message>
        <source>paused {n} s</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/presenters/payment_view.py</extracomment>
        <translation>متوقف مؤقتًا {n} ث</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>paused, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>متوقف مؤقتًا حسب إفادتك</translation>
    </message>
    <message>
        <source>off, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>متوقف حسب إفادتك</translation>
    </message>
    <message>
        <source>still recording, as you said</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>مستمر حسب إفادتك</translation>
    </message>
    <message>
        <source>being hidden …</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>جارٍ حمايتها…</translation>
    </message>
    <message>
        <source>hidden from screen capture</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>محمية من تصوير الشاشة</translation>
    </message>
    <message>
        <source>can't be hidden on this system</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>لا يمكن إخفاؤها على هذا النظام</translation>
    </message>
    <message>
        <source>Don't take card details aloud</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>لا تُذكر أرقام البطاقة بصوت مسموع</translation>
    </message>
    <message>
        <source>This call must be recorded in full. Have the customer key in the number, or send a payment link.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>يجب تسجيل هذه المكالمة كاملة. دع العميل يُدخل الرقم بنفسه أو أرسل رابط دفع.</translation>
    </message>
    <message>
        <source>Take the card number now</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>اطلب رقم البطاقة الآن</translation>
    </message>
    <message>
        <source>Nothing is stored while this step is open.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>لا يُحفظ شيء ما دامت هذه الخطوة مفتوحة.</translation>
    </message>
    <message>
        <source>Wait a moment</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>انتظر لحظة</translation>
    </message>
    <message>
        <source>Pausing the recorder …</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>جارٍ إيقاف التسجيل مؤقتًا.</translation>
    </message>
    <message>
        <source>Do not take the number yet</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>لا تطلب الرقم بعد</translation>
    </message>
    <message>
        <source>The pause is not confirmed. Treat the call as still recorded.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>لم يتأكد الإيقاف المؤقت. تعامل مع المكالمة كأنها ما زالت تُسجَّل.</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>التفريغ النصي</translation>
    </message>
    <message>
        <source>not running</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>غير مشغَّل</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Digits typed here are not sent anywhere.</source>
        <extracomment>panel, card of the payment step | desktop/presenters/payment_view.py</extracomment>
        <translation>الأرقام المكتوبة هنا لا تُرسَل إلى أي مكان.</translation>
    </message>
    <message numerus="yes">
        <source>{n} digits sent to the payment page.</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/presenters/payment_view.py</extracomment>
        <translation>
            <numerusform>لم تُرسل أي خانة إلى صفحة الدفع.</numerusform>
            <numerusform>أُرسلت خانة واحدة إلى صفحة الدفع.</numerusform>
            <numerusform>أُرسلت خانتان إلى صفحة الدفع.</numerusform>
            <numerusform>أُرسلت {n} خانات إلى صفحة الدفع.</numerusform>
            <numerusform>أُرسلت {n} خانة إلى صفحة الدفع.</numerusform>
            <numerusform>أُرسلت {n} خانة إلى صفحة الدفع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say the sentence</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>قل الجملة</translation>
    </message>
    <message>
        <source>Enter the answers</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>أدخل الإجابات</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Pause for a card number</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>إيقاف مؤقت لرقم البطاقة</translation>
    </message>
    <message>
        <source>Change the place</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>غيّر الموقع</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Finish the call</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>“Hello, this is Ms Okafor. I have a question about my bill.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«مرحبًا، أنا السيدة Okafor. لدي سؤال عن فاتورتي.»</translation>
    </message>
    <message>
        <source>“For quality, yes. For training, no thank you. A transcript? I'm not sure.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«للجودة نعم. للتدريب لا، شكرًا. تفريغ نصي؟ لست متأكدة.»</translation>
    </message>
    <message>
        <source>“Sorry, I've thought about it. No transcript, please.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«عذرًا، فكرت في الأمر. لا أريد تفريغًا نصيًا من فضلك.»</translation>
    </message>
    <message>
        <source>“I'd like to pay by card. Are you ready for the number?”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«أود الدفع بالبطاقة. هل أنت جاهز للرقم؟»</translation>
    </message>
    <message>
        <source>“By the way, I'm in Austria this week.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«بالمناسبة، أنا في النمسا هذا الأسبوع.»</translation>
    </message>
    <message>
        <source>“I'd rather not be recorded any longer.”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«أفضّل ألّا أُسجَّل بعد الآن.»</translation>
    </message>
    <message>
        <source>“Could you send me the bill again?”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«هل يمكنك إرسال الفاتورة إليّ مرة أخرى؟»</translation>
    </message>
    <message>
        <source>“Thank you. Goodbye!”</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>«شكرًا. مع السلامة!»</translation>
    </message>
    <message>
        <source>Read the panel's sentence aloud, then press Space.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>اقرأ جملة اللوحة بصوت مسموع، ثم اضغط Space (المسافة).</translation>
    </message>
    <message>
        <source>Read the panel's sentence aloud, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>اقرأ جملة اللوحة بصوت مسموع، ثم اضغط Enter (الإدخال).</translation>
    </message>
    <message>
        <source>Press one key for each answer: 1 for yes, 2 for no, 3 for unclear.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>مفتاح واحد لكل إجابة: 1 نعم، 2 لا، 3 غير واضح.</translation>
    </message>
    <message>
        <source>Press Z to undo the last answer, then 2 for no. On a call you have 10 seconds; here, take your time.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>اضغط Z للتراجع عن آخر إجابة، ثم 2 للرفض. في المكالمة لديك 10 ثوانٍ، أما هنا فخذ وقتك.</translation>
    </message>
    <message>
        <source>Press P before she reads out the number. Press P again when she is done.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>اضغط P قبل أن تملي الرقم. اضغط P ثانية حين تنتهي.</translation>
    </message>
    <message>
        <source>Press L, type the name of the country, and press Enter. The rules there apply at once.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>اضغط L واكتب اسم البلد ثم اضغط Enter. تُطبَّق قواعده فورًا.</translation>
    </message>
    <message>
        <source>Press W. The recorder stops, and the panel tells you what to say.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>اضغط W. يتوقف نظام التسجيل وتعرض اللوحة ما تقوله.</translation>
    </message>
    <message>
        <source>Press N and write a line. Try the card number {number}: it is masked. Ctrl+Enter saves.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | {number}: 0182 | desktop/presenters/practice_course.py</extracomment>
        <translation>اضغط N واكتب سطرًا. جرّب رقم البطاقة {number}: يُحجب. Ctrl+Enter للحفظ.</translation>
    </message>
    <message>
        <source>She has hung up. Look at the result, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>أنهت المكالمة. انظر إلى النتيجة ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>The phone rings. The panel shows the rule and what you will say. Now answer the call.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>الهاتف يرن. تعرض اللوحة القاعدة وما ستقوله. الآن أجب على المكالمة.</translation>
    </message>
    <message>
        <source>That was a whole call. Nothing was stored or sent. You can practise again at any time.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>كانت هذه مكالمة كاملة. لم يُحفظ أو يُرسل شيء. يمكنك التدرب مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>That's not what she said. Press Z, then the key for her answer.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>ليس هذا ما قالته. اضغط Z ثم مفتاح إجابتها.</translation>
    </message>
    <message>
        <source>That's not where she is. Press L and choose Austria.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>ليست هناك. اضغط L واختر النمسا.</translation>
    </message>
    <message>
        <source>The panel shows a sentence. Say it, then press Space.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>تعرض اللوحة جملة. قلها ثم اضغط Space.</translation>
    </message>
    <message>
        <source>The panel shows a sentence. Say it, then press Enter.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>تعرض اللوحة جملة. قلها ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>The panel is asking for an answer: press 1, 2 or 3.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>تطلب اللوحة إجابة: اضغط 1 أو 2 أو 3.</translation>
    </message>
    <message>
        <source>She decides about what was recorded so far: 1 keep, 2 erase, 3 undecided.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>تقرر هي بشأن ما سُجّل حتى الآن: 1 إبقاء، 2 محو، 3 لم يُقرَّر.</translation>
    </message>
    <message>
        <source>The recording is paused. Press P again to resume.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>التسجيل متوقف مؤقتًا. اضغط P مرة أخرى للاستئناف.</translation>
    </message>
    <message>
        <source>Press Esc to close the note and see the result.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>اضغط Esc لإغلاق الملاحظة ورؤية النتيجة.</translation>
    </message>
    <message>
        <source>There's no consent left to withdraw on this call. Skip this step.</source>
        <extracomment>practice call, guide beside the panel: title of a lesson, what the made-up caller says (in quotation marks), or what to press | desktop/presenters/practice_course.py</extracomment>
        <translation>لا توجد موافقة باقية لسحبها في هذه المكالمة. تخطَّ هذه الخطوة.</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Practice recorder says on</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>نظام التسجيل التدريبي: يعمل</translation>
    </message>
    <message>
        <source>Practice recorder says paused</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>نظام التسجيل التدريبي: متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Practice recorder says off</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>نظام التسجيل التدريبي: متوقف</translation>
    </message>
    <message>
        <source>Practice: no recorder</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>تدريب: دون نظام تسجيل</translation>
    </message>
    <message>
        <source>Asking the practice recorder</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>جارٍ سؤال نظام التسجيل</translation>
    </message>
    <message>
        <source>Practice · nothing leaves this computer</source>
        <extracomment>practice call, panel: recorder band at the top (one line of 240 px), or status line at the foot | desktop/presenters/practice_view.py</extracomment>
        <translation>تدريب · لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>The server doesn't answer. This list is as of {at}.</source>
        <extracomment>review, queue: line over the rows | {at}: 14:05 | desktop/presenters/queue_asking.py</extracomment>
        <translation>الخادم لا يستجيب. هذه القائمة كما كانت في {at}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts are no longer selected: they aren't in this list.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | desktop/presenters/queue_asking.py</extracomment>
        <translation>
            <numerusform>لم يُلغَ أي تحديد.</numerusform>
            <numerusform>أُلغي تحديد مكالمة واحدة: ليست في هذه القائمة.</numerusform>
            <numerusform>أُلغي تحديد مكالمتين: ليستا في هذه القائمة.</numerusform>
            <numerusform>أُلغي تحديد {n} مكالمات: ليست في هذه القائمة.</numerusform>
            <numerusform>أُلغي تحديد {n} مكالمة: ليست في هذه القائمة.</numerusform>
            <numerusform>أُلغي تحديد {n} مكالمة: ليست في هذه القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{why} The list was last read at {at}.</source>
        <extracomment>review, queue: line over the rows | {why}: The server did not answer. | {at}: 14:05 | desktop/presenters/queue_asking.py</extracomment>
        <translation>{why} قُرئت القائمة آخر مرة في {at}.</translation>
    </message>
    <message>
        <source>These flags can't be dismissed together: {why}.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | {why}: The server did not answer. | desktop/presenters/queue_bulk.py</extracomment>
        <translation>لا يمكن استبعاد هذه التنبيهات معًا: {why}.</translation>
    </message>
    <message>
        <source>Without the server nothing can be dismissed. Press F5 to try again.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | desktop/presenters/queue_bulk.py</extracomment>
        <translation>لا يمكن استبعاد شيء دون الخادم. اضغط F5 للمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>A disputed flag was taken out: it is resolved alone.</source>
        <extracomment>review, queue: line over the rows, or note in the form for several contacts | desktop/presenters/queue_bulk.py</extracomment>
        <translation>أُخرج تنبيه مُعترَض عليه: يُبتّ فيه وحده.</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>البداية (UTC)</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>لدى</translation>
    </message>
    <message>
        <source>{n} of more than {total} contacts, {order}</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | {n}: 3 | {total}: 1284 | {order}: most severe first | desktop/presenters/queue_export.py</extracomment>
        <translation>{n} من أكثر من {total} مكالمة، {order}</translation>
    </message>
    <message>
        <source>{n} of {total} contacts, {order}</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | {n}: 3 | {total}: 1284 | {order}: most severe first | desktop/presenters/queue_export.py</extracomment>
        <translation>{n} من {total} مكالمة، {order}</translation>
    </message>
    <message>
        <source>decision hidden</source>
        <extracomment>review, queue: head of a saved table, or how many contacts it holds | desktop/presenters/queue_export.py</extracomment>
        <translation>القرار محجوب</translation>
    </message>
    <message>
        <source>{name} works on this contact. Shift+A takes it over.</source>
        <extracomment>review, queue: line over the rows | {name}: Ms Okafor | desktop/presenters/queue_holding.py</extracomment>
        <translation>يعمل {name} على هذه المكالمة. مفتاحا Shift+A يتوليانها.</translation>
    </message>
    <message>
        <source>{name} works on this contact. Alt+Shift+A takes it over.</source>
        <extracomment>review, queue: line over the rows | {name}: Ms Okafor | desktop/presenters/queue_holding.py</extracomment>
        <translation>يعمل {name} على هذه المكالمة. مفاتيح Alt+Shift+A تتولاها.</translation>
    </message>
    <message>
        <source>Nobody's yet: no further contact in this list.</source>
        <extracomment>review, queue: line over the rows | desktop/presenters/queue_holding.py</extracomment>
        <translation>لا توجد في هذه القائمة مكالمة أخرى لم يأخذها أحد.</translation>
    </message>
    <message>
        <source>This contact was given back meanwhile.</source>
        <extracomment>review, queue: line over the rows | desktop/presenters/queue_holding.py</extracomment>
        <translation>أُعيدت هذه المكالمة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Selected: {n} of {of} contacts shown. At most {most} can be, and only open ones.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | {of}: 3 | {most}: 2.3 | desktop/presenters/queue_marks.py</extracomment>
        <translation>المحدّد: {n} من {of} من المكالمات المعروضة. الحد الأقصى {most}، والمفتوحة فقط.</translation>
    </message>
    <message>
        <source>At most {n} contacts can be selected at once.</source>
        <extracomment>review, queue: line over the rows | {n}: 3 | desktop/presenters/queue_marks.py</extracomment>
        <translation>يمكن تحديد {n} مكالمة على الأكثر في وقت واحد.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Most severe first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>الأشد أولًا</translation>
    </message>
    <message>
        <source>Due first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>الأقرب موعدًا أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By agent</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>حسب الموظف</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>review, queue: group or line of the menu that narrows the list | desktop/presenters/queue_menu.py</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <extracomment>review, queue: line over the rows, how the saving of the list stands | desktop/presenters/queue_saving.py</extracomment>
        <translation>تجري قراءة القائمة …</translation>
    </message>
    <message>
        <source>Read {n} of {total} contacts …</source>
        <extracomment>review, queue: line over the rows, how the saving of the list stands | {n}: 3 | {total}: 1284 | desktop/presenters/queue_saving.py</extracomment>
        <translation>قُرئ {n} من {total} مكالمة …</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>تولَّها بدلًا منه</translation>
    </message>
    <message>
        <source>To resolve this flag</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>للبتّ في هذا التنبيه</translation>
    </message>
    <message>
        <source>To coach</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>للتوجيه</translation>
    </message>
    <message>
        <source>To answer a complaint</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>للرد على شكوى</translation>
    </message>
    <message>
        <source>This is your own call. Someone else must review it.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>هذه مكالمتك أنت. يجب أن يراجعها شخص آخر.</translation>
    </message>
    <message>
        <source>Open flags</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>تنبيهات مفتوحة</translation>
    </message>
    <message>
        <source>old server: first {n}</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>خادم قديم: أول {n}</translation>
    </message>
    <message>
        <source>first {n}, {order}</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | {order}: most severe first | desktop/presenters/queue_view.py</extracomment>
        <translation>أول {n}، {order}</translation>
    </message>
    <message>
        <source>Nothing matches this filter. Choose “All open” to see every contact.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>لا شيء يطابق هذه التصفية. اختر «كل المفتوحة» لترى جميع المكالمات.</translation>
    </message>
    <message>
        <source>No flagged contacts. New ones appear as calls sync.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>لا توجد مكالمات عليها تنبيهات. تظهر الجديدة عند مزامنة المكالمات.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وأخرى غيرها</numerusform>
            <numerusform>واثنتان غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
            <numerusform>و{n} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>opinions differ</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>رأيان مختلفان</translation>
    </message>
    <message>
        <source>moved on</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>انتقلت</translation>
    </message>
    <message>
        <source>resolved</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>بُتّ فيه</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>review, queue of flagged contacts | {n}: 3 | desktop/presenters/queue_view.py</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غدًا</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>open: {name}</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>مفتوحة: {name}</translation>
    </message>
    <message>
        <source>with you</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>لديك</translation>
    </message>
    <message>
        <source>with {name}</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>لدى {name}</translation>
    </message>
    <message>
        <source>has it open</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>يفتحها الآن</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>{name} has it open now.</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>مفتوحة الآن لدى {name}.</translation>
    </message>
    <message>
        <source>Nobody works on it yet.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>لا يعمل عليها أحد بعد.</translation>
    </message>
    <message>
        <source>You work on it.</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>أنت تعمل عليها.</translation>
    </message>
    <message>
        <source>{name} works on it.</source>
        <extracomment>review, queue of flagged contacts | {name}: Ms Okafor | desktop/presenters/queue_view.py</extracomment>
        <translation>يعمل عليها {name}.</translation>
    </message>
    <message>
        <source>Take this contact</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>خذ هذه المكالمة</translation>
    </message>
    <message>
        <source>Give it back</source>
        <extracomment>review, queue of flagged contacts | desktop/presenters/queue_view.py</extracomment>
        <translation>أعِدها</translation>
    </message>
    <message>
        <source>{agent} will see that you opened this contact, and why.</source>
        <extracomment>review, queue of flagged contacts | {agent}: Maya Lindqvist | desktop/presenters/queue_view.py</extracomment>
        <translation>سيرى {agent} أنك فتحت هذه المكالمة، ولماذا.</translation>
    </message>
    <message>
        <source>All open</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>Nobody's yet</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>لم يأخذها أحد</translation>
    </message>
    <message>
        <source>With you</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>لديك</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>رأي ثانٍ</translation>
    </message>
    <message>
        <source>Opinions differ</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>رأيان مختلفان</translation>
    </message>
    <message>
        <source>most severe first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>الأشد خطورة أولًا</translation>
    </message>
    <message>
        <source>due first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>الأقرب موعدًا أولًا</translation>
    </message>
    <message>
        <source>oldest first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>newest first</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>by agent</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>حسب الموظف</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>آخر 4 أسابيع</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | desktop/presenters/queue_wish.py</extracomment>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>Last {n} days</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {n}: 3 | desktop/presenters/queue_wish.py</extracomment>
        <translation>
            <numerusform>آخر {n} يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر {n} أيام</numerusform>
            <numerusform>آخر {n} يومًا</numerusform>
            <numerusform>آخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {first}: 12 Oct 2026 | {last}: 18 Oct 2026 | desktop/presenters/queue_wish.py</extracomment>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Team: {name}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {name}: Ms Okafor | desktop/presenters/queue_wish.py</extracomment>
        <translation>الفريق: {name}</translation>
    </message>
    <message>
        <source>Agent: {name}</source>
        <extracomment>review, queue: a condition of the list, its order, or days; in the filters, on a chip, in the menu | {name}: Ms Okafor | desktop/presenters/queue_wish.py</extracomment>
        <translation>الموظف: {name}</translation>
    </message>
    <message>
        <source>zero</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>صفر</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>واحد</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>ستة</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>آت</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>hyphen</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>plus</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>زائد</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>panel, card: a figure or a sign, as it is read out to the customer | desktop/presenters/read_back.py</extracomment>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>Saved, signed by this computer: {place}</source>
        <extracomment>panel, card of the consent receipt | {place}: Germany | desktop/presenters/receipt_view.py</extracomment>
        <translation>حُفظ، موقّعًا من هذا الحاسوب: {place}</translation>
    </message>
    <message>
        <source>Read it out.</source>
        <extracomment>panel, card of the consent receipt | desktop/presenters/receipt_view.py</extracomment>
        <translation>اقرأه بصوت مسموع.</translation>
    </message>
    <message>
        <source>Print it or send it.</source>
        <extracomment>panel, card of the consent receipt | desktop/presenters/receipt_view.py</extracomment>
        <translation>اطبعه أو أرسله.</translation>
    </message>
    <message>
        <source>{do} The number was withheld, so the page can't open. The customer must call or write and quote the code.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} الرقم محجوب فلا تُفتح الصفحة. يتصل العميل أو يكتب إلينا ويذكر الرمز.</translation>
    </message>
    <message>
        <source>{do} You are offline: the page works once this call has been sent.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} لا اتصال بالخادم: تُفتح الصفحة بعد إرسال هذه المكالمة.</translation>
    </message>
    <message>
        <source>{do} The page also asks for the last four digits of the customer's number.</source>
        <extracomment>panel, card of the consent receipt | {do}: Read the code to the customer. | desktop/presenters/receipt_view.py</extracomment>
        <translation>{do} تطلب الصفحة أيضًا آخر أربعة أرقام من رقم العميل.</translation>
    </message>
    <message>
        <source>Paused for payment</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>متوقف مؤقتًا للدفع</translation>
    </message>
    <message>
        <source>Agent Assist is not recording</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>Agent Assist لا يسجّل</translation>
    </message>
    <message>
        <source>No conversation to record yet</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>لا محادثة لتسجيلها بعد</translation>
    </message>
    <message>
        <source>Checking the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>جارٍ فحص نظام التسجيل</translation>
    </message>
    <message>
        <source>No response from the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>لم يستجب نظام التسجيل</translation>
    </message>
    <message>
        <source>Last confirmed at {at}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {at}: 14:05 | desktop/presenters/recorder_view.py</extracomment>
        <translation>آخر تأكيد {at}</translation>
    </message>
    <message>
        <source>Pause seen in the file · {key} to resume</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {key}: P | desktop/presenters/recorder_view.py</extracomment>
        <translation>رُصد التوقف في الملف · {key} للاستئناف</translation>
    </message>
    <message>
        <source>Pause confirmed · {key} to resume</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {key}: P | desktop/presenters/recorder_view.py</extracomment>
        <translation>الإيقاف مؤكد · للاستئناف {key}</translation>
    </message>
    <message>
        <source>Seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>رُصد في الملف · قبل {age}</translation>
    </message>
    <message>
        <source>One side muted · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>طرف واحد مكتوم · قبل {age}</translation>
    </message>
    <message>
        <source>Pause seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>رُصد التوقف في الملف · قبل {age}</translation>
    </message>
    <message>
        <source>Stop seen in the file · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>رُصد التوقف في الملف · قبل {age}</translation>
    </message>
    <message>
        <source>Confirmed by the recorder · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>أكّده نظام التسجيل · قبل {age}</translation>
    </message>
    <message>
        <source>Pause confirmed · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>الإيقاف المؤقت مؤكد · قبل {age}</translation>
    </message>
    <message>
        <source>Off, confirmed · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>متوقف ومؤكد · قبل {age}</translation>
    </message>
    <message>
        <source>Recording, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>يسجل حسب إفادتك · قبل {age}</translation>
    </message>
    <message>
        <source>Paused, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>متوقف مؤقتًا حسب إفادتك · قبل {age}</translation>
    </message>
    <message>
        <source>Off, as you said · {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>متوقف حسب إفادتك · قبل {age}</translation>
    </message>
    <message>
        <source>You said it's recording</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>قلت: إنه يسجل</translation>
    </message>
    <message>
        <source>You said it's paused</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>قلت: متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>You said it's off</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>قلت: متوقف</translation>
    </message>
    <message>
        <source>Recorder password doesn't work</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>كلمة مروره غير صالحة</translation>
    </message>
    <message>
        <source>Recorder reply not understood</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>إجابته غير مفهومة</translation>
    </message>
    <message>
        <source>Says recording, writes nothing</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>يقول إنه يسجل ولا يكتب شيئًا</translation>
    </message>
    <message>
        <source>Recorder did not comply</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>لم ينفذ الأمر</translation>
    </message>
    <message>
        <source>No audio reaches the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>لا يصل صوت إلى نظام التسجيل</translation>
    </message>
    <message>
        <source>Not confirmed in time</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>لم يتأكد في الوقت المحدد</translation>
    </message>
    <message>
        <source>Recorder not responding</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>نظام التسجيل لا يستجيب</translation>
    </message>
    <message>
        <source>Recorder refused the command</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>رفض نظام التسجيل الأمر</translation>
    </message>
    <message>
        <source>Recorder reports conflict</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>حالة التسجيل متناقضة</translation>
    </message>
    <message>
        <source>Recorder doesn't know this call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>لا يعرف هذه المكالمة</translation>
    </message>
    <message>
        <source>Recording folder can't be read</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>تعذرت قراءة مجلده</translation>
    </message>
    <message>
        <source>Recording file can't be renamed</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>تعذرت إعادة تسمية الملف</translation>
    </message>
    <message>
        <source>Recorder has frozen</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>نظام التسجيل متجمد</translation>
    </message>
    <message>
        <source>Recorder denied access</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>مُنع وصول هذا البرنامج</translation>
    </message>
    <message>
        <source>Recorder is busy</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>يطلب الانتظار</translation>
    </message>
    <message>
        <source>Recorder password missing</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>كلمة مروره مفقودة</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>حافظة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Only you can see the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>أنت وحدك ترى نظام التسجيل</translation>
    </message>
    <message>
        <source>Reply is about another call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>الرد يخص مكالمة أخرى</translation>
    </message>
    <message>
        <source>Records from the next call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>يسجل من المكالمة التالية</translation>
    </message>
    <message>
        <source>Recorder can't do that</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>لا يستطيع ذلك</translation>
    </message>
    <message>
        <source>Nothing heard from the recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>لا استجابة منذ فترة</translation>
    </message>
    <message>
        <source>Agent Assist was restarted</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُعيد تشغيل Agent Assist</translation>
    </message>
    <message>
        <source>Recording file was replaced</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>استُبدل ملفه</translation>
    </message>
    <message>
        <source>File format can't show silence</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>ملفه لا يُظهر الصمت</translation>
    </message>
    <message>
        <source>Unusable channel name</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>اسم قناة غير صالح</translation>
    </message>
    <message>
        <source>Too many people on the call</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>عدد المشاركين كبير جدًا</translation>
    </message>
    <message>
        <source>Another recorder may be running</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>قد يعمل نظام تسجيل آخر</translation>
    </message>
    <message>
        <source>Can't see every recorder</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>لا تظهر كل أنظمة التسجيل</translation>
    </message>
    <message>
        <source>Replaced by a newer command</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>حلّ محله أمر أحدث</translation>
    </message>
    <message>
        <source>Call ended before confirmation</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>انتهت المكالمة قبل التأكيد</translation>
    </message>
    <message>
        <source>Mute sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل الكتم</translation>
    </message>
    <message>
        <source>Mute sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل الكتم قبل {age}</translation>
    </message>
    <message>
        <source>Mute confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>تأكّد الكتم بعد {age}</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل أمر البدء</translation>
    </message>
    <message>
        <source>Start sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل أمر البدء قبل {age}</translation>
    </message>
    <message>
        <source>Start confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>تأكّد البدء بعد {age}</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل الاستئناف</translation>
    </message>
    <message>
        <source>Resume sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل الاستئناف قبل {age}</translation>
    </message>
    <message>
        <source>Resume confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>تأكّد الاستئناف بعد {age}</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل أمر الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Pause sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل الإيقاف المؤقت قبل {age}</translation>
    </message>
    <message>
        <source>Pause confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>تأكّد الإيقاف المؤقت بعد {age}</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل أمر الإيقاف</translation>
    </message>
    <message>
        <source>Stop sent {age} ago</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>أُرسل أمر الإيقاف قبل {age}</translation>
    </message>
    <message>
        <source>Stop confirmed after {age}</source>
        <extracomment>panel, recorder band at the top | one line of 240 px, about 32 letters | {age}: 12 s | desktop/presenters/recorder_view.py</extracomment>
        <translation>تأكّد الإيقاف بعد {age}</translation>
    </message>
    <message>
        <source>Logged, but it doesn't count: someone else was first, or the decision was sent to you or this computer before.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>مسجَّل لكنه غير معتمد: سبقك شخص آخر، أو سبق إرسال القرار إليك أو إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server didn't accept this request. A second opinion can be asked for once, on a recent decision.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>لم يقبل الخادم هذا الطلب. يمكن طلب رأي ثانٍ مرة واحدة، بشأن قرار حديث.</translation>
    </message>
    <message>
        <source>Someone else has already resolved this flag. Your decision is logged, but theirs counts.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>حسم شخص آخر هذا التنبيه من قبل. قرارك مسجَّل، لكن قراره هو المعتمد.</translation>
    </message>
    <message>
        <source>Choose a flag to resolve.</source>
        <extracomment>review window | desktop/presenters/review.py</extracomment>
        <translation>اختر التنبيه الذي تبتّ فيه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <extracomment>what a screen reader says by itself in the review | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>{n} مكالمات</numerusform>
            <numerusform>{n} مكالمة</numerusform>
            <numerusform>{n} مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. Nothing is recorded for {n} s; Z undoes it.</source>
        <extracomment>what a screen reader says by itself in the review | {title}: The server did not answer. | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>{title}. لا يُحفظ شيء خلال {n} ث؛ يتراجع عنه المفتاح Z.</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>what a screen reader says by itself in the review | desktop/presenters/review_heard.py</extracomment>
        <translation>الرسوم البيانية</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags to resolve</source>
        <extracomment>what a screen reader says by itself in the review | {n}: 3 | desktop/presenters/review_heard.py</extracomment>
        <translation>
            <numerusform>لا تنبيهات للبتّ فيها</numerusform>
            <numerusform>تنبيه واحد للبتّ فيه</numerusform>
            <numerusform>تنبيهان للبتّ فيهما</numerusform>
            <numerusform>{n} تنبيهات للبتّ فيها</numerusform>
            <numerusform>{n} تنبيهًا للبتّ فيها</numerusform>
            <numerusform>{n} تنبيه للبتّ فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: {decision}</source>
        <extracomment>what a screen reader says by itself in the review | {decision}: dismissed | desktop/presenters/review_heard.py</extracomment>
        <translation>الاختيار: {decision}</translation>
    </message>
    <message>
        <source>{who} resolved “{flag}”: {decision}. {comment}</source>
        <extracomment>review window | {who}: Jordan Lee | {flag}: Disclosure late | {decision}: dismissed | {comment}: The notice was read after the transfer. | desktop/presenters/review_news.py</extracomment>
        <translation>بتّ {who} في «{flag}»: {decision}. {comment}</translation>
    </message>
    <message>
        <source>{who} opened one of your calls at {at}: {reason}.</source>
        <extracomment>review window | {who}: Jordan Lee | {at}: 14:05 | {reason}: to answer a complaint | desktop/presenters/review_news.py</extracomment>
        <translation>فتح {who} إحدى مكالماتك في {at}: {reason}.</translation>
    </message>
    <message>
        <source>{who} resolved “{flag}” meanwhile: {decision}. Your text is kept.</source>
        <extracomment>review window | {who}: Jordan Lee | {flag}: Disclosure late | {decision}: dismissed | desktop/presenters/review_others.py</extracomment>
        <translation>بتّ {who} في «{flag}» في هذه الأثناء: {decision}. نصّك محفوظ.</translation>
    </message>
    <message>
        <source>{names}: also has this open.</source>
        <extracomment>review window | {names}: Maya Lindqvist, Tom Okoye | desktop/presenters/review_others.py</extracomment>
        <translation>مفتوحة أيضًا لدى: {names}.</translation>
    </message>
    <message>
        <source>{name} wrote: “{note}”</source>
        <extracomment>review window | {name}: Ms Okafor | {note}: Please look at the pause. | desktop/presenters/review_others.py</extracomment>
        <translation>كتب {name}: «{note}»</translation>
    </message>
    <message>
        <source>{title} Review needs a connection. Press F5 to try again.</source>
        <extracomment>review window | {title}: The server did not answer. | desktop/presenters/review_reaching.py</extracomment>
        <translation>{title} المراجعة تحتاج إلى اتصال. اضغط F5 لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>يسجّل</translation>
    </message>
    <message>
        <source>recording one side only</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>تسجيل طرف واحد</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>recording, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>يسجل حسب إفادة الموظف</translation>
    </message>
    <message>
        <source>paused, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>متوقف مؤقتًا حسب إفادة الموظف</translation>
    </message>
    <message>
        <source>off, per the agent</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>متوقف حسب إفادة الموظف</translation>
    </message>
    <message>
        <source>No flag</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>لا تنبيه</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <extracomment>review of a contact, timeline and table: required against happened | {number}: 0182 | desktop/presenters/review_view.py</extracomment>
        <translation>المكالمة {number}</translation>
    </message>
    <message>
        <source>You opened this at {at}. {agent} can see that.</source>
        <extracomment>review of a contact, timeline and table: required against happened | {at}: 14:05 | {agent}: Maya Lindqvist | desktop/presenters/review_view.py</extracomment>
        <translation>فتحتها في {at}. يستطيع {agent} رؤية ذلك.</translation>
    </message>
    <message>
        <source>{at} · lasted {length}</source>
        <extracomment>review of a contact, timeline and table: required against happened | {at}: 14:05 | {length}: 11:42 | desktop/presenters/review_view.py</extracomment>
        <translation>{at} · المدة {length}</translation>
    </message>
    <message>
        <source>PDF in {language}. Creating it is logged.</source>
        <extracomment>review of a contact, timeline and table: required against happened | {language}: Deutsch | desktop/presenters/review_view.py</extracomment>
        <translation>PDF باللغة {language}. إنشاؤه يُدوَّن.</translation>
    </message>
    <message>
        <source>ringing</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>يرنّ</translation>
    </message>
    <message>
        <source>{agent} and customer</source>
        <extracomment>review of a contact, timeline and table: required against happened | {agent}: Maya Lindqvist | desktop/presenters/review_view.py</extracomment>
        <translation>{agent} والعميل</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>note saved, items masked</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>حُفظت ملاحظة مع إخفاء بيانات</translation>
    </message>
    <message>
        <source>note saved</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>حُفظت ملاحظة</translation>
    </message>
    <message>
        <source>Customer data</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>بيانات العميل</translation>
    </message>
    <message numerus="yes">
        <source>{n} statements read</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>لم يُقرأ أي نص</numerusform>
            <numerusform>قُرئ نص واحد</numerusform>
            <numerusform>قُرئ نصان</numerusform>
            <numerusform>قُرئت {n} نصوص</numerusform>
            <numerusform>قُرئ {n} نصًا</numerusform>
            <numerusform>قُرئ {n} نص</numerusform>
        </translation>
    </message>
    <message>
        <source>no statement read</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>لم يُقرأ أي نص</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Recorder</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>نظام التسجيل</translation>
    </message>
    <message>
        <source>Flags</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>التنبيهات</translation>
    </message>
    <message numerus="yes">
        <source>not confirmed {n} times</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>مؤكد دائمًا</numerusform>
            <numerusform>غير مؤكد مرة واحدة</numerusform>
            <numerusform>غير مؤكد مرتين</numerusform>
            <numerusform>غير مؤكد {n} مرات</numerusform>
            <numerusform>غير مؤكد {n} مرة</numerusform>
            <numerusform>غير مؤكد {n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>always confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>مؤكد دائمًا</translation>
    </message>
    <message>
        <source>Recorder always confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>التسجيل مؤكد دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>reported by the agent, {n} times</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>لم يُفد به الموظف</numerusform>
            <numerusform>أفاد به الموظف مرة واحدة</numerusform>
            <numerusform>أفاد به الموظف مرتين</numerusform>
            <numerusform>أفاد به الموظف {n} مرات</numerusform>
            <numerusform>أفاد به الموظف {n} مرة</numerusform>
            <numerusform>أفاد به الموظف {n} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorder visible to Agent Assist</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>نظام التسجيل مرئي للبرنامج</translation>
    </message>
    <message>
        <source>No sensitive text stored</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>لم يُخزَّن نص حساس</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Recorder drill</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>اختبار نظام التسجيل</translation>
    </message>
    <message>
        <source>Only necessary data opened</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>لم يُفتح إلا اللازم من البيانات</translation>
    </message>
    <message numerus="yes">
        <source>{n} opened, all needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>لم يُفتح شيء</numerusform>
            <numerusform>فُتح حقل واحد للحاجة</numerusform>
            <numerusform>فُتح حقلان، وكلاهما للحاجة</numerusform>
            <numerusform>فُتحت {n} حقول، كلها للحاجة</numerusform>
            <numerusform>فُتح {n} حقلًا، كلها للحاجة</numerusform>
            <numerusform>فُتح {n} حقل، كلها للحاجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} opened, {other} of them not needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | {other}: 1 | desktop/presenters/review_view.py</extracomment>
        <translation>
            <numerusform>لم يُفتح شيء</numerusform>
            <numerusform>فُتح حقل واحد دون حاجة</numerusform>
            <numerusform>فُتح حقلان، منها دون حاجة: {other}</numerusform>
            <numerusform>فُتحت {n} حقول، منها دون حاجة: {other}</numerusform>
            <numerusform>فُتح {n} حقلًا، منها دون حاجة: {other}</numerusform>
            <numerusform>فُتح {n} حقل، منها دون حاجة: {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>Disclosure before recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>الإشعار قبل التسجيل</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>not read</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>read in {n} s</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>قُرئ في {n} ث</translation>
    </message>
    <message>
        <source>read in {n} s, too fast to be spoken</source>
        <extracomment>review of a contact, timeline and table: required against happened | {n}: 3 | desktop/presenters/review_view.py</extracomment>
        <translation>قُرئ في {n} ث، أسرع من الكلام</translation>
    </message>
    <message>
        <source>One answer per purpose</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>إجابة واحدة لكل غرض</translation>
    </message>
    <message>
        <source>Start confirmed within 5 s</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>تأكّد البدء خلال 5 ث</translation>
    </message>
    <message>
        <source>Withdrawal takes effect within 3 s</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>يسري السحب خلال 3 ث</translation>
    </message>
    <message>
        <source>recording continued for purposes still consented to</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>استمر التسجيل للأغراض التي ما زالت الموافقة عليها سارية</translation>
    </message>
    <message>
        <source>stop not confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>الإيقاف غير مؤكد</translation>
    </message>
    <message>
        <source>nothing was recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>لم يكن شيء يُسجَّل</translation>
    </message>
    <message>
        <source>confirmed by the recorder</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>أكّده نظام التسجيل</translation>
    </message>
    <message>
        <source>requested, not confirmed</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>طُلب ولم يتأكد</translation>
    </message>
    <message>
        <source>Erase earlier recording</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>محو التسجيل السابق</translation>
    </message>
    <message>
        <source>respected</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>تم احترامه</translation>
    </message>
    <message>
        <source>Refusal respected</source>
        <extracomment>review of a contact, timeline and table: required against happened | desktop/presenters/review_view.py</extracomment>
        <translation>رُوعي الرفض</translation>
    </message>
    <message>
        <source>Copy of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>نسخة من بياناته</translation>
    </message>
    <message>
        <source>Correction of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>تصحيح بياناته</translation>
    </message>
    <message>
        <source>Deletion of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>حذف بياناته</translation>
    </message>
    <message>
        <source>Copy of the recording</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>نسخة من التسجيل</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>No more marketing</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>إيقاف التسويق</translation>
    </message>
    <message>
        <source>Complaint about how their data is used</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>شكوى من طريقة استخدام بياناته</translation>
    </message>
    <message>
        <source>Restriction on using their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>تقييد استخدام بياناته</translation>
    </message>
    <message>
        <source>Objection to a use of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>الاعتراض على أحد استخدامات بياناته</translation>
    </message>
    <message>
        <source>Their data in a file for another company</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>بياناته في ملف لشركة أخرى</translation>
    </message>
    <message>
        <source>No targeted ads, sale or profiling</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>لا إعلانات موجهة ولا بيع ولا تصنيف</translation>
    </message>
    <message>
        <source>No sale or sharing of their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>عدم بيع بياناته أو مشاركتها</translation>
    </message>
    <message>
        <source>No automated decisions</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>لا قرارات آلية</translation>
    </message>
    <message>
        <source>Limited use of sensitive data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>الحد من استخدام البيانات الحساسة</translation>
    </message>
    <message>
        <source>List of who received their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>قائمة بمن تلقّى بياناته</translation>
    </message>
    <message>
        <source>See their data</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>الاطلاع عليها</translation>
    </message>
    <message>
        <source>Recording copy</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>نسخة التسجيل</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>تصحيحها</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Limit its use</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>تقييد استخدامها</translation>
    </message>
    <message>
        <source>Object to a use</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>الاعتراض</translation>
    </message>
    <message>
        <source>Complain</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>غيره</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>رسالة بريدية</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Our answer will come by letter.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>سيصلك ردنا برسالة بريدية.</translation>
    </message>
    <message>
        <source>Our answer will come by email.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>سيصلك ردنا بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Our answer will come by text message.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>سيصلك ردنا برسالة نصية.</translation>
    </message>
    <message>
        <source>Ask for written proof that they may act for the customer. Tell them nothing about the data.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>اطلب إثباتًا خطيًا بأنه يحق له التصرف باسم العميل. لا تخبره بشيء عن البيانات.</translation>
    </message>
    <message>
        <source>Tell them nothing about the data. We will ask for proof of who is asking.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>لا تخبره بشيء عن البيانات. سنطلب إثباتًا لهوية الطالب.</translation>
    </message>
    <message>
        <source>The deadline depends on where the customer is, and we don't know that.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>تعتمد المهلة على مكان العميل، وهو غير معروف.</translation>
    </message>
    <message>
        <source>The call is over. Finish the request, or cancel it: nothing is logged yet.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>انتهت المكالمة. أكمل الطلب أو ألغه: لم يُسجل شيء بعد.</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>ما المطلوب بشأن البيانات؟</translation>
    </message>
    <message>
        <source>Who is asking?</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>من صاحب الطلب؟</translation>
    </message>
    <message>
        <source>Send the answer by</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>إرسال الرد عبر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Logged after the call</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>سُجل بعد المكالمة</translation>
    </message>
    <message>
        <source>Say this to the customer</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>قل للعميل</translation>
    </message>
    <message>
        <source>Log this request</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>تدوين الطلب</translation>
    </message>
    <message>
        <source>First answer: {question}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {question}: Who is asking? | desktop/presenters/rights_view.py</extracomment>
        <translation>أجب أولًا: {question}</translation>
    </message>
    <message>
        <source>Correct customer data now</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>تصحيح بيانات العميل الآن</translation>
    </message>
    <message>
        <source>A child may ask too. Use short words, and ask whether a parent or guardian is there.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>يحق للطفل أن يطلب أيضًا. استخدم كلمات بسيطة واسأل هل أحد الوالدين أو الوصي موجود.</translation>
    </message>
    <message>
        <source>Take your time. Read the request back, and log it only after a clear yes.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>خذ وقتك. أعد قراءة الطلب ولا تسجله إلا بعد «نعم» واضحة.</translation>
    </message>
    <message>
        <source>Identity not checked</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>لم يُتحقق من الهوية</translation>
    </message>
    <message>
        <source>Checked by questions, {time}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {time}: 14:05 | desktop/presenters/rights_view.py</extracomment>
        <translation>تم التحقق بالأسئلة، {time}</translation>
    </message>
    <message>
        <source>Checked by calling back, {time}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {time}: 14:05 | desktop/presenters/rights_view.py</extracomment>
        <translation>تم التحقق بمعاودة الاتصال، {time}</translation>
    </message>
    <message>
        <source>We don't know where the customer is. Another law may set an earlier deadline.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>مكان العميل غير معروف. قد يحدد قانون آخر مهلة أقصر.</translation>
    </message>
    <message>
        <source>To withdraw the answers given on this call, also press W.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>لسحب ما أُجيب به في هذه المكالمة، اضغط W أيضًا.</translation>
    </message>
    <message>
        <source>Request taken back</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>تم التراجع عن الطلب</translation>
    </message>
    <message>
        <source>Its reference was {reference}. It no longer counts, nor does its date.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>كان رقمه المرجعي {reference}. لم يعد ساريًا، ولا موعده.</translation>
    </message>
    <message>
        <source>“Please forget the reference {reference}. It no longer counts, nor does the date I gave you.”</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>«يُرجى نسيان الرقم المرجعي {reference}. لم يعد ساريًا، ولا الموعد الذي ذكرته لك.»</translation>
    </message>
    <message>
        <source>Another request</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>طلب آخر</translation>
    </message>
    <message>
        <source>Reference {reference}. {day}</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>الرقم المرجعي {reference}. {day}</translation>
    </message>
    <message>
        <source>Its reference is {reference}. The customer has it only if you said it.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>الرقم المرجعي هو {reference}. لا يعرفه العميل إلا إذا ذكرته له.</translation>
    </message>
    <message>
        <source>No correction was read back on the call.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>لم يُقرأ أي تصحيح أثناء المكالمة.</translation>
    </message>
    <message>
        <source>The correction waits: it must be checked first that the customer is asking.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>ينتظر التصحيح: يجب أولًا التحقق من أن العميل هو من يطلبه.</translation>
    </message>
    <message>
        <source>Your request is logged. Your reference is {reference}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {reference}: K7M-4QTB | desktop/presenters/rights_view.py</extracomment>
        <translation>سُجل طلبك. رقمك المرجعي هو {reference}.</translation>
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
        <translation>ستحصل عليه في موعد أقصاه {day}.</translation>
    </message>
    <message>
        <source>Our answer will come by {day}.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>سيصلك ردنا في موعد أقصاه {day}.</translation>
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
        <translation>يجب الرد فورًا ({law}).</translation>
    </message>
    <message>
        <source>Answer due by {day}, your organisation's own deadline. No law we know of sets one.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | desktop/presenters/rights_view.py</extracomment>
        <translation>الرد في موعد أقصاه {day}: مهلة مؤسستك نفسها. لا نعرف قانونًا يحدد مهلة.</translation>
    </message>
    <message>
        <source>Answer due by {day} ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {day}: 12 Oct 2026 | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>يجب الرد في موعد أقصاه {day} ({law}).</translation>
    </message>
    <message>
        <source>Answer due without delay ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>يجب الرد دون تأخير ({law}).</translation>
    </message>
    <message>
        <source>The deadline starts once it is proven who is asking ({law}).</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | {law}: Regulation (EU) 2016/679 art. 12(3) | desktop/presenters/rights_view.py</extracomment>
        <translation>تبدأ مهلة الرد عند إثبات هوية مقدم الطلب ({law}).</translation>
    </message>
    <message>
        <source>No law we know of sets a deadline for the answer.</source>
        <extracomment>panel, card: which right the customer uses, and by when it must be answered | desktop/presenters/rights_view.py</extracomment>
        <translation>لا نعرف قانونًا يحدد مهلة للرد.</translation>
    </message>
    <message>
        <source>Calibration round, blind</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>جولة معايرة دون اطلاع</translation>
    </message>
    <message>
        <source>Choose a decision. Nobody sees it before the round is over, and it resolves nothing.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>اختر قرارًا. لا يراه أحد قبل انتهاء الجولة، ولا يحسم شيئًا.</translation>
    </message>
    <message>
        <source>Not while this contact is in a round: the page tells decisions.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>غير متاح ما دامت جهة الاتصال ضمن جولة: الصفحة تذكر القرارات.</translation>
    </message>
    <message>
        <source>Older rounds are not listed.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>الجولات الأقدم غير مدرجة.</translation>
    </message>
    <message>
        <source>Fetching the rounds …</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds.py</extracomment>
        <translation>جارٍ جلب الجولات …</translation>
    </message>
    <message>
        <source>Judgement saved.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>حُفظ الحكم.</translation>
    </message>
    <message>
        <source>The server can't be reached. Your entry is kept on this computer and sent once, as soon as that works again.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>يتعذر الوصول إلى الخادم. يُحفظ إدخالك على هذا الحاسوب ويُرسل مرة واحدة حالما يصبح ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>No rounds yet. Select contacts in the queue with X, then press R: several of you judge the same flags.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>لا جولات بعد. حدّد جهات اتصال في القائمة بالمفتاح X ثم اضغط R: يحكم عدة مشرفين على التنبيهات نفسها.</translation>
    </message>
    <message>
        <source>The round has begun. Those you chose see it here.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_course.py</extracomment>
        <translation>بدأت الجولة. يراها هنا من اخترتهم.</translation>
    </message>
    <message>
        <source>Until it is over, those who judge are shown no decisions on these contacts. It can't be ended or changed before.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>حتى انتهاء الجولة لا تُعرض على المشاركين قرارات تخص جهات الاتصال هذه. لا يمكن إنهاؤها أو تغييرها قبل ذلك.</translation>
    </message>
    <message>
        <source>The server didn't start this round. One flag may have an old decision, of which nobody noted who was sent it.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>لم يبدأ الخادم هذه الجولة. ربما لأحد التنبيهات قرار قديم لم يسجّل أحد لمن أُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>A round with {n} flags</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>
            <numerusform>جولة بلا تنبيهات</numerusform>
            <numerusform>جولة بتنبيه واحد</numerusform>
            <numerusform>جولة بتنبيهين</numerusform>
            <numerusform>جولة بعدد {n} تنبيهات</numerusform>
            <numerusform>جولة بعدد {n} تنبيهًا</numerusform>
            <numerusform>جولة بعدد {n} تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>The server didn't start this round. Someone you chose may no longer review, or one call is their own.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>لم يبدأ الخادم هذه الجولة. ربما لم يعد أحد من اخترتهم يراجع، أو أن إحدى المكالمات مكالمته.</translation>
    </message>
    <message>
        <source>Select contacts in the queue first.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>حدّد أولًا جهات اتصال في القائمة.</translation>
    </message>
    <message>
        <source>A round has at most {n} flags. Select fewer contacts.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>لا تضم الجولة أكثر من {n} من التنبيهات. حدّد جهات اتصال أقل.</translation>
    </message>
    <message>
        <source>One flag comes from a newer version.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>أحد التنبيهات من إصدار أحدث.</translation>
    </message>
    <message>
        <source>The supervisors are being fetched.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_plan.py</extracomment>
        <translation>جارٍ جلب أسماء المشرفين.</translation>
    </message>
    <message>
        <source>There are too few supervisors who can judge these calls. A round needs {n}.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>عدد المشرفين القادرين على الحكم على هذه المكالمات قليل جدًا. تحتاج الجولة إلى {n}.</translation>
    </message>
    <message>
        <source>Choose at least {n} supervisors.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>اختر ما لا يقل عن {n} من المشرفين.</translation>
    </message>
    <message>
        <source>Choose at most {n} supervisors.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_plan.py</extracomment>
        <translation>اختر ما لا يزيد على {n} من المشرفين.</translation>
    </message>
    <message>
        <source>Opening a contact is logged. Its agent sees that it was opened for a calibration round.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>يُسجَّل فتح جهة الاتصال. يرى الوكيل أنها فُتحت من أجل جولة معايرة.</translation>
    </message>
    <message>
        <source>You can't judge the rest: a decision on it was sent to you or this computer.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>لا يمكنك الحكم على الباقي: أُرسل قرار بشأنه إليك أو إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You started this round, but you don't judge in it. Judgements are shown only to those who do.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>بدأت هذه الجولة لكنك لا تشارك في الحكم فيها. لا تُعرض الأحكام إلا على المشاركين.</translation>
    </message>
    <message>
        <source>You have judged everything here. The result comes when all have finished, or when the round ends.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>حكمت على كل شيء هنا. تظهر النتيجة عندما ينتهي الجميع أو تنتهي الجولة.</translation>
    </message>
    <message>
        <source>Round of {day}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {day}: 12 Oct 2026 | desktop/presenters/rounds_view.py</extracomment>
        <translation>جولة {day}</translation>
    </message>
    <message>
        <source>Judged by {names}.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {names}: Maya Lindqvist, Tom Okoye | desktop/presenters/rounds_view.py</extracomment>
        <translation>المشاركون: {names}.</translation>
    </message>
    <message>
        <source>Judge the next flag</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>الحكم على التنبيه التالي</translation>
    </message>
    <message>
        <source>Judge the first flag</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>الحكم على التنبيه الأول</translation>
    </message>
    <message>
        <source>Round of {day}, started by {name}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {day}: 12 Oct 2026 | {name}: Ms Okafor | desktop/presenters/rounds_view.py</extracomment>
        <translation>جولة {day}، بدأها {name}</translation>
    </message>
    <message>
        <source>The server doesn't know this round, so the judgement doesn't count.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>لا يعرف الخادم هذه الجولة، لذا لا يُحتسب الحكم.</translation>
    </message>
    <message>
        <source>You had judged this flag before: {decision}. That counts.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {decision}: dismissed | desktop/presenters/rounds_view.py</extracomment>
        <translation>سبق أن حكمت على هذا التنبيه: {decision}. وهذا ما يُحتسب.</translation>
    </message>
    <message>
        <source>The round is over, so the judgement doesn't count.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>انتهت الجولة، لذا لا يُحتسب الحكم.</translation>
    </message>
    <message>
        <source>It doesn't count: a decision on this flag was sent to you or this computer before.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>لا يُحتسب: سبق أن أُرسل قرار بشأن هذا التنبيه إليك أو إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>See the result</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>انتهت</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags for you to judge</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>
            <numerusform>لا تنبيه بانتظار حكمك</numerusform>
            <numerusform>تنبيه واحد بانتظار حكمك</numerusform>
            <numerusform>تنبيهان بانتظار حكمك</numerusform>
            <numerusform>{n} تنبيهات بانتظار حكمك</numerusform>
            <numerusform>{n} تنبيهًا بانتظار حكمك</numerusform>
            <numerusform>{n} تنبيه بانتظار حكمك</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} supervisors have finished.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {all}: 6 | desktop/presenters/rounds_view.py</extracomment>
        <translation>أنهى {n} من {all} من المشرفين.</translation>
    </message>
    <message>
        <source>Over since {at}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {at}: 14:05 | desktop/presenters/rounds_view.py</extracomment>
        <translation>انتهت في {at}</translation>
    </message>
    <message>
        <source>Ends {at} at the latest</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {at}: 14:05 | desktop/presenters/rounds_view.py</extracomment>
        <translation>تنتهي {at} على أبعد تقدير</translation>
    </message>
    <message>
        <source>judged by too few to compare</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>عدد من حكموا لا يكفي للمقارنة</translation>
    </message>
    <message>
        <source>judged alike</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>أحكام متطابقة</translation>
    </message>
    <message>
        <source>judged differently</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>أحكام مختلفة</translation>
    </message>
    <message>
        <source>you: {decision}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {decision}: dismissed | desktop/presenters/rounds_view.py</extracomment>
        <translation>أنت: {decision}</translation>
    </message>
    <message>
        <source>written here, not confirmed yet</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>محفوظ هنا ولم يُؤكَّد بعد</translation>
    </message>
    <message>
        <source>for you to judge</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>بانتظار حكمك</translation>
    </message>
    <message>
        <source>not yours: you know a decision</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>ليس لك: تعرف قرارًا بشأنه</translation>
    </message>
    <message>
        <source>No flag was judged by two or more, so there is nothing to compare.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | desktop/presenters/rounds_view.py</extracomment>
        <translation>لم يحكم اثنان أو أكثر على أي تنبيه، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>{n} of {all} flags judged alike</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {all}: 6 | desktop/presenters/rounds_view.py</extracomment>
        <translation>أحكام متطابقة على {n} من {all} من التنبيهات</translation>
    </message>
    <message>
        <source>Kappa {figure}</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {figure}: 0.62 | desktop/presenters/rounds_view.py</extracomment>
        <translation>كابا {figure}</translation>
    </message>
    <message>
        <source>Kappa: too few to say. {n} judgements can be compared, at least {least} are needed.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | {least}: 10 | desktop/presenters/rounds_view.py</extracomment>
        <translation>كابا: العدد لا يكفي. عدد الأحكام القابلة للمقارنة {n}، ويلزم {least} على الأقل.</translation>
    </message>
    <message>
        <source>Kappa is not defined here: all {n} judgements are the same.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>كابا غير معرَّفة هنا: جميع الأحكام وعددها {n} متطابقة.</translation>
    </message>
    <message>
        <source>Agreement beyond chance: 1 is full agreement, 0 is what chance alone gives. From {n} judgements.</source>
        <extracomment>review, calibration rounds: supervisors judge the same flags without one another; a line of the list, of one round, or of the form that begins one | {n}: 3 | desktop/presenters/rounds_view.py</extracomment>
        <translation>الاتفاق فوق المصادفة: 1 اتفاق تام، و0 ما تعطيه المصادفة وحدها. من {n} من الأحكام.</translation>
    </message>
    <message>
        <source>Consent question</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>سؤال الموافقة</translation>
    </message>
    <message>
        <source>Recording notice</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>إشعار التسجيل</translation>
    </message>
    <message>
        <source>Question to a young caller</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>سؤال إلى متصل صغير السن</translation>
    </message>
    <message>
        <source>Question to parent or guardian</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>سؤال إلى أحد الوالدين أو ولي الأمر</translation>
    </message>
    <message>
        <source>Question on the recording</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>السؤال في التسجيل</translation>
    </message>
    <message>
        <source>Question on a further purpose</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>سؤال عن غرض آخر</translation>
    </message>
    <message>
        <source>Recording has started</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>بدأ التسجيل</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>الرد على الرفض</translation>
    </message>
    <message>
        <source>Recording has stopped</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>توقف التسجيل</translation>
    </message>
    <message>
        <source>Recording can't be stopped</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>تعذّر إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | desktop/presenters/script_words.py</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>Consent question read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>قُرئ سؤال الموافقة ({n} ث)</translation>
    </message>
    <message>
        <source>Recording notice read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>قُرئ إشعار التسجيل ({n} ث)</translation>
    </message>
    <message>
        <source>Asked for parent or guardian ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>طُلب أحد الوالدين أو ولي الأمر ({n} ث)</translation>
    </message>
    <message>
        <source>Parent or guardian asked ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>سُئل أحد الوالدين أو ولي الأمر ({n} ث)</translation>
    </message>
    <message>
        <source>Asked again on the recording ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>أُعيد السؤال في التسجيل ({n} ث)</translation>
    </message>
    <message>
        <source>Further purpose asked ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>سُئل عن غرض آخر ({n} ث)</translation>
    </message>
    <message>
        <source>Start told to the customer ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>أُبلغ العميل بالبدء ({n} ث)</translation>
    </message>
    <message>
        <source>Refusal accepted aloud ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>أُكّد قبول الرفض ({n} ث)</translation>
    </message>
    <message>
        <source>Stop told to the customer ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>أُبلغ العميل بالإيقاف ({n} ث)</translation>
    </message>
    <message>
        <source>Can't stop: customer told ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>أُبلغ العميل بتعذّر الإيقاف ({n} ث)</translation>
    </message>
    <message>
        <source>Statement read ({n} s)</source>
        <extracomment>panel, what was read, in the list of things done | one line of 250 px, about 34 letters | {n}: 3 | desktop/presenters/script_words.py</extracomment>
        <translation>قُرئ النص ({n} ث)</translation>
    </message>
    <message>
        <source>Second opinion, blind</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>رأي ثانٍ دون اطلاع</translation>
    </message>
    <message>
        <source>You see it when yours is recorded. Then both are shown side by side, and neither changes.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>ستراه بعد حفظ قرارك. ثم يُعرض القراران جنبًا إلى جنب، ولا يتغيّر أيٌّ منهما.</translation>
    </message>
    <message>
        <source>Both decided the same. The second decision was made without seeing the first.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>القراران متطابقان. اتُّخذ القرار الثاني دون الاطلاع على الأول.</translation>
    </message>
    <message>
        <source>Both decided the same and differ in severity. The second decision was made without seeing the first.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>القراران متطابقان والخطورة مختلفة. اتُّخذ القرار الثاني دون رؤية الأول.</translation>
    </message>
    <message>
        <source>The opinions differ. The second was given without seeing the first. The first still counts.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>الرأيان مختلفان. أُبدي الثاني دون الاطلاع على الأول. ويبقى الأول هو المعتمد.</translation>
    </message>
    <message>
        <source>The opinions differ. The second was given without seeing yours. Yours still counts until you add a new decision.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>الرأيان مختلفان. أُبدي الثاني دون الاطلاع على رأيك. ويبقى رأيك هو المعتمد حتى تضيف قرارًا جديدًا.</translation>
    </message>
    <message>
        <source>The opinions differed. The flag has moved on since: see the newest decision or reply.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>كان الرأيان مختلفين. وتطوّر التنبيه منذ ذلك الحين: راجع أحدث قرار أو توضيح.</translation>
    </message>
    <message>
        <source>The opinions differ, and the first decider no longer reviews. The first still counts until you add a new decision.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>الرأيان مختلفان، ومن قرّر أولًا لم يعد يراجع. يبقى القرار الأول معتمدًا حتى تضيف قرارًا جديدًا.</translation>
    </message>
    <message>
        <source>{flag}: someone else gives the second opinion. The first decision was sent to you or this computer.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>{flag}: يبدي الرأي الثاني شخص آخر. أُرسل القرار الأول إليك أو إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{flag}: you asked for a second opinion. Nobody has given one yet.</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>{flag}: طلبتَ رأيًا ثانيًا. لم يُبدِه أحد بعد.</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/presenters/second_view.py</extracomment>
        <translation>طلب رأي ثانٍ</translation>
    </message>
    <message>
        <source>Second opinion: {flag}</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {flag}: Disclosure late | desktop/presenters/second_view.py</extracomment>
        <translation>رأي ثانٍ: {flag}</translation>
    </message>
    <message>
        <source>{who}, {at}</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | {who}: Jordan Lee | {at}: 14:05 | desktop/presenters/second_view.py</extracomment>
        <translation>{who}، {at}</translation>
    </message>
    <message>
        <source>The settings cannot be used.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>لا يمكن استخدام الإعدادات.</translation>
    </message>
    <message>
        <source>Agent Assist cannot start.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>يتعذر تشغيل Agent Assist.</translation>
    </message>
    <message>
        <source>A bug stopped Agent Assist from starting.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>أوقف خطأ في البرنامج نفسه بدء التشغيل.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Allowed</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>المسموح به</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Place in the program</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>الموضع في البرنامج</translation>
    </message>
    <message>
        <source>Correct the file, or delete it to use the defaults. Then start Agent Assist again.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>صحّح الملف أو احذفه لاستخدام القيم الافتراضية، ثم شغّل Agent Assist من جديد.</translation>
    </message>
    <message>
        <source>Then start Agent Assist again.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>ثم شغّل Agent Assist من جديد.</translation>
    </message>
    <message>
        <source>Start it again. If it happens again, send IT this text.</source>
        <extracomment>window of a start that failed: title, name of a fact, advice | desktop/presenters/start_failure.py</extracomment>
        <translation>شغّله من جديد. إذا تكرر ذلك فأعطِ هذه الكلمات لقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>{happened}: {rule}, as before</source>
        <extracomment>panel, card when the rules are applied once more | {happened}: Customer is in Germany | {rule}: Consent needed | desktop/presenters/turn_view.py</extracomment>
        <translation>{happened}: {rule}، كما في السابق</translation>
    </message>
    <message>
        <source>{happened}: {rule} (before: {was})</source>
        <extracomment>panel, card when the rules are applied once more | {happened}: Customer is in Germany | {rule}: Consent needed | {was}: Notice | desktop/presenters/turn_view.py</extracomment>
        <translation>{happened}: {rule} (سابقًا: {was})</translation>
    </message>
    <message>
        <source>Someone on the call is in {place}</source>
        <extracomment>panel, card when the rules are applied once more | {place}: Germany | desktop/presenters/turn_view.py</extracomment>
        <translation>أحد المشاركين في {place}</translation>
    </message>
    <message>
        <source>Customer is in {place}</source>
        <extracomment>panel, card when the rules are applied once more | {place}: Germany | desktop/presenters/turn_view.py</extracomment>
        <translation>العميل في {place}</translation>
    </message>
    <message>
        <source>Nothing is recorded without a parent or guardian.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>لن يُسجَّل شيء دون أحد الوالدين أو ولي الأمر.</translation>
    </message>
    <message>
        <source>Nothing is recorded until you have said this again and the customer has answered.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>لا يُسجَّل شيء حتى تقول الجملة مجددًا ويجيب العميل.</translation>
    </message>
    <message>
        <source>Read the sentence below first.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>اقرأ الجملة أدناه أولًا.</translation>
    </message>
    <message>
        <source>Ask, then enter the answer below.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>اسأل ثم أدخل الإجابة أدناه.</translation>
    </message>
    <message>
        <source>The rules are less strict now. What you told this customer still applies.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>القواعد الآن أقل صرامة. ما قلته لهذا العميل ما زال ساريًا.</translation>
    </message>
    <message>
        <source>See the requirement above, then carry on.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>انظر المطلوب أعلاه، ثم تابع.</translation>
    </message>
    <message>
        <source>Nothing else to do. Carry on.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>لا شيء آخر مطلوب. تابع.</translation>
    </message>
    <message>
        <source>{person} left the call</source>
        <extracomment>panel, card when the rules are applied once more | {person}: person 2 | desktop/presenters/turn_view.py</extracomment>
        <translation>غادر المكالمة: {person}</translation>
    </message>
    <message>
        <source>The customer may be under age</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>قد يكون العميل قاصرًا</translation>
    </message>
    <message>
        <source>The customer answers</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>العميل هو من يجيب</translation>
    </message>
    <message>
        <source>New purpose: {purpose}</source>
        <extracomment>panel, card when the rules are applied once more | {purpose}: Recording for quality | desktop/presenters/turn_view.py</extracomment>
        <translation>غرض جديد: {purpose}</translation>
    </message>
    <message>
        <source>Report the recorder's state</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>الإبلاغ عن حالة التسجيل</translation>
    </message>
    <message>
        <source>Mark this call as ended</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>اعتبار المكالمة منتهية</translation>
    </message>
    <message>
        <source>No prompts on this call</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>بلا تنبيهات في هذه المكالمة</translation>
    </message>
    <message>
        <source>Why this rule?</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>لماذا هذه القاعدة؟</translation>
    </message>
    <message>
        <source>Last call and its note</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>آخر مكالمة وملاحظتها</translation>
    </message>
    <message>
        <source>Stop recording me</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>أوقفوا تسجيلي</translation>
    </message>
    <message>
        <source>You may record me</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>يمكنكم تسجيلي</translation>
    </message>
    <message>
        <source>Your calls may be recorded</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>قد تُسجَّل مكالماتك</translation>
    </message>
    <message>
        <source>When a customer agrees, your voice is recorded too, for the purposes on the panel.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>عند موافقة العميل يُسجَّل صوتك أيضًا، للأغراض الظاهرة في اللوحة.</translation>
    </message>
    <message>
        <source>You can see who listened and why. Ask your supervisor if you have questions.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>ترى من استمع ولماذا. اسأل مشرفك إن كان لديك سؤال.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>None of your calls is recorded without your consent. You can withdraw it at any time under More.</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>دون موافقتك لا تُسجَّل أي مكالمة لك. يمكنك سحبها في أي وقت من «المزيد».</translation>
    </message>
    <message>
        <source>May your calls be recorded?</source>
        <extracomment>panel, card when the rules are applied once more | desktop/presenters/turn_view.py</extracomment>
        <translation>هل يجوز تسجيل مكالماتك؟</translation>
    </message>
    <message>
        <source>Sentence marked as read</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>عُلّمت الجملة كمقروءة</translation>
    </message>
    <message>
        <source>Choice about the earlier recording</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>القرار بشأن التسجيل السابق</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Confirmed correction</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>تصحيح مؤكد</translation>
    </message>
    <message>
        <source>Location: {place}</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | {place}: Germany | desktop/presenters/undo_view.py</extracomment>
        <translation>المكان: {place}</translation>
    </message>
    <message>
        <source>Earlier answer used</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | desktop/presenters/undo_view.py</extracomment>
        <translation>استُخدمت إجابة سابقة</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <extracomment>panel, dark strip under the card: what was entered last and can be undone | {answer}: Accepted on 12 Oct 2026 | desktop/presenters/undo_view.py</extracomment>
        <translation>الإجابة: {answer}</translation>
    </message>
    <message>
        <source>wrap-up due</source>
        <extracomment>panel, a call beside the shown one: how it stands, before its minutes | desktop/presenters/waiting_view.py</extracomment>
        <translation>إنهاء المعاملة مطلوب</translation>
    </message>
    <message>
        <source>{summary} The customer may be under age: only a parent or guardian can consent.</source>
        <extracomment>panel, card: why this rule? | {summary}: Ask before you record. | desktop/presenters/why_view.py</extracomment>
        <translation>{summary} قد يكون العميل قاصرًا: لا تصح إلا موافقة أحد الوالدين أو ولي الأمر.</translation>
    </message>
    <message>
        <source>{summary} A less strict rule was found later. What you told the customer still applies.</source>
        <extracomment>panel, card: why this rule? | {summary}: Ask before you record. | desktop/presenters/why_view.py</extracomment>
        <translation>{summary} ظهرت لاحقًا قاعدة أخف؛ ما قلته للعميل ما زال ساريًا.</translation>
    </message>
    <message>
        <source>Further duty</source>
        <extracomment>panel, card: why this rule? | desktop/presenters/why_view.py</extracomment>
        <translation>واجب آخر</translation>
    </message>
    <message>
        <source>It's paused</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>It's recording</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>إنه يسجل</translation>
    </message>
    <message>
        <source>It's off</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>إنه متوقف</translation>
    </message>
    <message>
        <source>Still recording</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>ما زال يسجل</translation>
    </message>
    <message>
        <source>Pause the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>أوقف التسجيل مؤقتًا بنفسك</translation>
    </message>
    <message>
        <source>Pause sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>أُرسل الإيقاف المؤقت: تحقق من التسجيل</translation>
    </message>
    <message>
        <source>Start the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>ابدأ التسجيل بنفسك</translation>
    </message>
    <message>
        <source>Start sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>أُرسل البدء: تحقق من التسجيل</translation>
    </message>
    <message>
        <source>Resume the recording yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>تابع التسجيل بنفسك</translation>
    </message>
    <message>
        <source>Resume sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>أُرسل الاستئناف: تحقق من التسجيل</translation>
    </message>
    <message>
        <source>Still paused</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>ما زال متوقفًا</translation>
    </message>
    <message>
        <source>Stop the recorder yourself</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>أوقف التسجيل بنفسك</translation>
    </message>
    <message>
        <source>Stop sent: check the recorder</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>أُرسل الإيقاف: تحقق من التسجيل</translation>
    </message>
    <message>
        <source>Until you confirm, this call counts as recorded.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>إلى أن تؤكد، تُعد المكالمة مسجَّلة.</translation>
    </message>
    <message>
        <source>Until you confirm, this call counts as not recorded.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>إلى أن تؤكد، تُعد المكالمة غير مسجَّلة.</translation>
    </message>
    <message>
        <source>What is the recorder doing?</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>ما حالة التسجيل الآن؟</translation>
    </message>
    <message>
        <source>Only you can see it.</source>
        <extracomment>panel, card: what the agent says about a recorder that cannot be seen | desktop/presenters/word_view.py</extracomment>
        <translation>أنت وحدك تستطيع رؤيته.</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>You may record.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يمكنك التسجيل.</translation>
    </message>
    <message>
        <source>Say it first. Then record.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>قلها أولًا. ثم سجّل.</translation>
    </message>
    <message>
        <source>Start recording and say so straight away.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>ابدأ التسجيل وقل ذلك فورًا.</translation>
    </message>
    <message>
        <source>Ask first. Do not record yet.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>اسأل أولًا. لا تسجّل بعد.</translation>
    </message>
    <message>
        <source>No notice is required here.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لا يلزم إشعار هنا.</translation>
    </message>
    <message>
        <source>Tell the customer the call is recorded. Staying on the line counts as consent.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>أخبر العميل أن المكالمة تُسجَّل. بقاؤه على الخط يُعدّ موافقة.</translation>
    </message>
    <message>
        <source>The notice must be on the recording itself.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يجب أن يكون الإشعار نفسه في التسجيل.</translation>
    </message>
    <message>
        <source>You need a spoken yes before recording starts.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تحتاج إلى «نعم» منطوقة قبل بدء التسجيل.</translation>
    </message>
    <message>
        <source>You need a spoken yes first, and again on the recording.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تحتاج إلى «نعم» منطوقة أولًا، ثم مرة أخرى في التسجيل.</translation>
    </message>
    <message>
        <source>no notice needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لا يلزم إشعار</translation>
    </message>
    <message>
        <source>notice</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>notice; staying on the line is consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>إشعار، والبقاء على الخط موافقة</translation>
    </message>
    <message>
        <source>explicit consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>موافقة صريحة</translation>
    </message>
    <message>
        <source>notice needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يلزم إشعار</translation>
    </message>
    <message>
        <source>notice needed; staying on the line is consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يلزم إشعار؛ البقاء على الخط موافقة</translation>
    </message>
    <message>
        <source>explicit consent needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تلزم موافقة صريحة</translation>
    </message>
    <message>
        <source>must be told</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يجب إبلاغه</translation>
    </message>
    <message>
        <source>may object</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يحق له الاعتراض</translation>
    </message>
    <message>
        <source>needs consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يلزم الحصول على موافقة</translation>
    </message>
    <message>
        <source>written consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>موافقة خطية</translation>
    </message>
    <message>
        <source>a parent must consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يجب أن يوافق أحد الوالدين</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>مؤكَّد قانونًا</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>uncertain</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>checked against the statute</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تم التحقق منه في نص القانون</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>our interpretation</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تفسيرنا</translation>
    </message>
    <message>
        <source>our policy choice</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>قرار داخلي لدينا</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تمت الموافقة مجددًا</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لم تعد سارية</translation>
    </message>
    <message>
        <source>Ended by your organisation</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>أنهتها مؤسستك</translation>
    </message>
    <message>
        <source>Customer's location known</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>عُرف موقع العميل</translation>
    </message>
    <message>
        <source>Customer's location corrected</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>صُحّح موقع العميل</translation>
    </message>
    <message>
        <source>Someone joined</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>انضم شخص</translation>
    </message>
    <message>
        <source>Someone left</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>غادر شخص</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تغيّر الغرض</translation>
    </message>
    <message>
        <source>An entry about this call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>ملاحظة عن هذه المكالمة</translation>
    </message>
    <message>
        <source>More is known about this call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>عُرف المزيد عن هذه المكالمة</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>An entry was taken back</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تم التراجع عن إدخال</translation>
    </message>
    <message>
        <source>Customer may need extra care</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>قد يحتاج العميل إلى عناية خاصة</translation>
    </message>
    <message>
        <source>Customer may not understand</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>قد لا يكون الأمر واضحًا للعميل</translation>
    </message>
    <message>
        <source>Customer asks whether an AI is listening</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>العميل يسأل هل يستمع ذكاء اصطناعي</translation>
    </message>
    <message>
        <source>Caller represents someone else</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>المتصل ينوب عن شخص آخر</translation>
    </message>
    <message>
        <source>the customer</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>the parent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>ولي الأمر</translation>
    </message>
    <message>
        <source>the representative</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>المفوَّض</translation>
    </message>
    <message>
        <source>Disclosure complete</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>الإشعار كامل</translation>
    </message>
    <message>
        <source>Every statement was read in time.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>قُرئ كل شيء في وقته.</translation>
    </message>
    <message>
        <source>Disclosure late</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>الإشعار متأخر</translation>
    </message>
    <message>
        <source>Recording started before the disclosure was finished.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>بدأ التسجيل قبل إتمام قراءة الإشعار.</translation>
    </message>
    <message>
        <source>Disclosure missing</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>الإشعار لم يُقرأ</translation>
    </message>
    <message>
        <source>The disclosure was not marked as read on this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لم يُعلَّم الإشعار كمقروء في هذه المكالمة.</translation>
    </message>
    <message>
        <source>No disclosure needed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لا يلزم إشعار</translation>
    </message>
    <message>
        <source>No rule required one on this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لم تطلبه أي قاعدة في هذه المكالمة.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لم يُرد عليها</translation>
    </message>
    <message>
        <source>Nobody spoke, so nothing was recorded or noted.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لم يتكلم أحد، فلم يُسجَّل شيء ولم يُدوَّن.</translation>
    </message>
    <message>
        <source>Recorded without consent</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تسجيل دون موافقة</translation>
    </message>
    <message>
        <source>Recorded after a refusal</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تسجيل بعد الرفض</translation>
    </message>
    <message>
        <source>Customer used a privacy right</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>مارس العميل حقًا من حقوق الخصوصية</translation>
    </message>
    <message>
        <source>The recorder could not be stopped</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تعذّر إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Recorded while card details were read out</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تسجيل أثناء قراءة بيانات البطاقة</translation>
    </message>
    <message>
        <source>Recorder drill passed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>نجح اختبار نظام التسجيل</translation>
    </message>
    <message>
        <source>Recorder drill failed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>فشل اختبار نظام التسجيل</translation>
    </message>
    <message>
        <source>Payment step forgotten</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>نُسيت خطوة الدفع</translation>
    </message>
    <message>
        <source>Recorded when it should have been off</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>سُجّل حين وجب أن يكون متوقفًا</translation>
    </message>
    <message>
        <source>Recording could not be audited</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تعذّر تدقيق التسجيل</translation>
    </message>
    <message>
        <source>Customer data opened without need</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>فُتحت بيانات لم تكن المكالمة تحتاجها</translation>
    </message>
    <message>
        <source>Sensitive text found and removed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>رُصدت بيانات حساسة وحُذفت</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>اختيرت عشوائيًا</translation>
    </message>
    <message>
        <source>Upheld</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>مؤيَّد</translation>
    </message>
    <message>
        <source>Needs coaching</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يحتاج إلى توجيه</translation>
    </message>
    <message>
        <source>to decide a flag</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>للبتّ في تنبيه</translation>
    </message>
    <message>
        <source>to coach</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>للتوجيه</translation>
    </message>
    <message>
        <source>to answer a complaint</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>للرد على شكوى</translation>
    </message>
    <message>
        <source>for a calibration round of supervisors</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>من أجل جولة معايرة بين المشرفين</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Another decision</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>قرار آخر</translation>
    </message>
    <message>
        <source>severity: {name}</source>
        <extracomment>names of states, flags and reasons; panel and review | {name}: Ms Okafor | desktop/presenters/wording.py</extracomment>
        <translation>الخطورة: {name}</translation>
    </message>
    <message>
        <source>for another reason</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لسبب آخر</translation>
    </message>
    <message>
        <source>Another kind of flag</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>نوع آخر من التنبيهات</translation>
    </message>
    <message>
        <source>{sure}, {basis}</source>
        <extracomment>names of states, flags and reasons; panel and review | {sure}: Checked against the statute | {basis}: checked against the statute | desktop/presenters/wording.py</extracomment>
        <translation>{sure}، {basis}</translation>
    </message>
    <message>
        <source>Policy pack, fingerprint {digest}</source>
        <extracomment>names of states, flags and reasons; panel and review | {digest}: 7f3a 09c2 | desktop/presenters/wording.py</extracomment>
        <translation>حزمة القواعد، البصمة {digest}</translation>
    </message>
    <message>
        <source>Rules applied again</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>أُعيد تطبيق القواعد</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>person {n}</source>
        <extracomment>names of states, flags and reasons; panel and review | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>الشخص {n}</translation>
    </message>
    <message>
        <source>another person</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>The result follows in a moment.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>تظهر النتيجة بعد لحظة.</translation>
    </message>
    <message>
        <source>No answer reported</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لم يُبلَّغ عن رد</translation>
    </message>
    <message>
        <source>The phone reported neither an answer nor the end of this call.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لم يُبلغ الهاتف عن رد على هذه المكالمة ولا عن انتهائها.</translation>
    </message>
    <message>
        <source>Disclosure read too fast</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>الإشعار أسرع من الكلام</translation>
    </message>
    <message>
        <source>It was marked as read sooner than it can be spoken.</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>أُشير إلى أنه قُرئ قبل أن يكفي الوقت لنطقه.</translation>
    </message>
    <message>
        <source>Recording one side</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>يُسجَّل طرف واحد</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Not recording</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>لا يوجد تسجيل</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>names of states, flags and reasons; panel and review | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} h</source>
        <extracomment>names of states, flags and reasons; panel and review | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>{n} س</translation>
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
        <translation>{day} {month} {time}</translation>
    </message>
    <message>
        <source>This device is not enrolled</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>هذا الجهاز غير مفعَّل</translation>
    </message>
    <message numerus="yes">
        <source>Saved here · sending {n}</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {n}: 3 | desktop/presenters/wording.py</extracomment>
        <translation>
            <numerusform>حُفظ هنا · لا شيء للإرسال</numerusform>
            <numerusform>حُفظ هنا · يُرسَل عنصر واحد</numerusform>
            <numerusform>حُفظ هنا · يُرسَل عنصران</numerusform>
            <numerusform>حُفظ هنا · تُرسَل {n} عناصر</numerusform>
            <numerusform>حُفظ هنا · يُرسَل {n} عنصرًا</numerusform>
            <numerusform>حُفظ هنا · يُرسَل {n} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved · not synced yet</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>حُفظ كل شيء · لم تتم المزامنة بعد</translation>
    </message>
    <message>
        <source>All saved · synced {age} ago</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {age}: 12 s | desktop/presenters/wording.py</extracomment>
        <translation>حُفظ كل شيء · زُومن قبل {age}</translation>
    </message>
    <message>
        <source>Server out of step · everything saved here · tell IT</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>سجل الخادم مختلف · الكل هنا · أبلغ التقنية</translation>
    </message>
    <message>
        <source>Server rejected entries · saved here · tell IT</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>رفض الخادم إدخالات · أبلغ التقنية</translation>
    </message>
    <message>
        <source>Offline · all saved here</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | desktop/presenters/wording.py</extracomment>
        <translation>دون اتصال · كل شيء محفوظ هنا</translation>
    </message>
    <message numerus="yes">
        <source>Offline · {n} not synced · oldest {age}</source>
        <extracomment>panel, status line at the foot | one line of 300 px, about 42 letters | {n}: 3 | {age}: 12 s | desktop/presenters/wording.py</extracomment>
        <translation>
            <numerusform>دون اتصال · كل شيء متزامن</numerusform>
            <numerusform>دون اتصال · عنصر واحد لم يُرسل · منذ {age}</numerusform>
            <numerusform>دون اتصال · عنصران لم يُرسلا · منذ {age}</numerusform>
            <numerusform>دون اتصال · {n} عناصر لم تُرسل · منذ {age}</numerusform>
            <numerusform>دون اتصال · {n} عنصرًا لم يُرسل · منذ {age}</numerusform>
            <numerusform>دون اتصال · {n} عنصر لم يُرسل · منذ {age}</numerusform>
        </translation>
    </message>
    <message>
        <source>calling</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>in call</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>missed</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>names of states, flags and reasons; panel and review | desktop/presenters/wording.py</extracomment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>The desktop has too much to do.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>التطبيق مشغول جدًا الآن.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>انتظر لحظة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>حدث خطأ داخل البرنامج.</translation>
    </message>
    <message>
        <source>Restart it and tell IT.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/runtime/lane.py</extracomment>
        <translation>أعد تشغيله وأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>This flag can't be answered here.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>لا يمكن الرد على هذا التنبيه هنا.</translation>
    </message>
    <message>
        <source>Close the window and open it again.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>أغلق النافذة وافتحها من جديد.</translation>
    </message>
    <message>
        <source>This decision can no longer be disputed.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>لم يعد الاعتراض على هذا القرار ممكنًا.</translation>
    </message>
    <message>
        <source>What you wrote is still here. Send it as a reply.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>ما كتبته ما زال هنا. أرسله توضيحًا.</translation>
    </message>
    <message>
        <source>The customer's data was erased, so no words can be kept.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>مُحيت بيانات العميل، لذا لا يمكن حفظ نص.</translation>
    </message>
    <message>
        <source>Tell your supervisor.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>أخبر مشرفك.</translation>
    </message>
    <message>
        <source>This text can't be checked for sensitive data now.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>لا يمكن الآن فحص النص بحثًا عن بيانات حساسة.</translation>
    </message>
    <message>
        <source>It is still here. Try again.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>ما زال هنا. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This text can't be sent.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>لا يمكن إرسال هذا النص.</translation>
    </message>
    <message>
        <source>Write 1 to 2,000 characters.</source>
        <extracomment>own record of an agent, amber line: why an answer cannot be kept, then what to do | desktop/services/own_record.py</extracomment>
        <translation>اكتب من 1 إلى 2000 حرف.</translation>
    </message>
    <message>
        <source>The local cache's key is missing from the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>مفتاح التخزين المحلي غير موجود في حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Unlock the right keyring, or ask IT to restore it or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>لم يُحذف شيء. افتح قفل حافظة المفاتيح الصحيحة، أو اطلب من قسم تقنية المعلومات استعادتها أو إعادة تفعيل هذا الجهاز.</translation>
    </message>
    <message>
        <source>This device's local cache is missing or empty, but its key is still in the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>التخزين المحلي لهذا الجهاز مفقود أو فارغ، لكن مفتاحه موجود.</translation>
    </message>
    <message>
        <source>Restore the data folder. If it is lost for good, ask IT for a code and enrol with --start-over.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>أعد مجلد البيانات إلى مكانه. إن كان قد فُقد نهائيًا، فاطلب رمزًا من قسم تقنية المعلومات وفعّل الجهاز بالخيار --start-over.</translation>
    </message>
    <message>
        <source>The cache key in the keyring is damaged.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>المفتاح المخزَّن في حافظة المفاتيح تالف.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the key.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>لم يُحذف شيء. اطلب من قسم تقنية المعلومات استعادة المفتاح.</translation>
    </message>
    <message>
        <source>This device's signing key is missing from the keyring.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>مفتاح توقيع هذا الجهاز غير موجود في حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the keyring or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/cache.py</extracomment>
        <translation>لم يُحذف شيء. اطلب من قسم تقنية المعلومات استعادة حافظة المفاتيح أو إعادة تفعيل هذا الجهاز.</translation>
    </message>
    <message>
        <source>The local cache can't be opened.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>تعذّر فتح التخزين المحلي.</translation>
    </message>
    <message>
        <source>Check that you can read and write in its folder.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>تحقق من إمكان القراءة والكتابة في مجلده.</translation>
    </message>
    <message>
        <source>The cache key is damaged.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>مفتاح التخزين تالف.</translation>
    </message>
    <message>
        <source>Ask IT to re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>اطلب من قسم تقنية المعلومات إعادة تفعيل هذا الجهاز.</translation>
    </message>
    <message>
        <source>The key in the keyring belongs to another cache file.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>المفتاح في حافظة المفاتيح يخص ملفًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Ask IT to restore the right file or re-enrol this device.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>لم يُحذف شيء. اطلب من قسم تقنية المعلومات استعادة الملف الصحيح أو إعادة تفعيل هذا الجهاز.</translation>
    </message>
    <message>
        <source>The cache was written by a newer version of this program.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>أُنشئ التخزين المحلي بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>ثبّت الإصدار الأحدث من جديد.</translation>
    </message>
    <message>
        <source>Another program is using the local cache.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>برنامج آخر يستخدم التخزين المحلي.</translation>
    </message>
    <message>
        <source>Close the other Agent Assist window, then try again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>أغلق نافذة Agent Assist الأخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The local cache can't be read from or written to.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>تعذّرت قراءة التخزين المحلي أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of the cache folder.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>تحقق من القرص ومن أذونات المجلد.</translation>
    </message>
    <message>
        <source>The local cache rejected a command.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>رفض التخزين المحلي أحد الأوامر.</translation>
    </message>
    <message>
        <source>Restart the program and tell IT.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>أعد تشغيل البرنامج وأبلغ تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The local cache is damaged or was opened with the wrong key.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>التخزين المحلي تالف أو فُتح بمفتاح خاطئ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Call IT before you take calls: nothing is logged until this is fixed.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>لم يتغير شيء في الملف. اتصل بقسم تقنية المعلومات قبل استقبال المكالمات: لا يُدوَّن شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Free up space, then enter it again.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/connection.py</extracomment>
        <translation>أفرغ مساحة على القرص ثم أعد الإدخال.</translation>
    </message>
    <message>
        <source>This device is already enrolled.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>هذا الجهاز مفعَّل بالفعل.</translation>
    </message>
    <message>
        <source>Ask IT for a code and enrol with --start-over. The old cache is kept.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>اطلب رمزًا من قسم تقنية المعلومات وفعّل الجهاز بالخيار --start-over. يُحتفظ بالتخزين السابق.</translation>
    </message>
    <message>
        <source>This device is not enrolled.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>هذا الجهاز غير مفعَّل.</translation>
    </message>
    <message>
        <source>Ask IT for a one-time code to enrol it.</source>
        <extracomment>panel, error: what happened, then what to do | desktop/store/ledger.py</extracomment>
        <translation>اطلب من قسم تقنية المعلومات رمزًا لمرة واحدة لتفعيله.</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>review, queue: a word of a row for a screen reader | desktop/ui/models/queue_rows.py</extracomment>
        <translation>محدَّدة</translation>
    </message>
    <message>
        <source>Sentence read</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الجملة قُرئت</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Ask again after an unclear answer</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>السؤال مرة أخرى بعد جواب غير واضح</translation>
    </message>
    <message>
        <source>Undo the last entry</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>التراجع عن آخر إدخال</translation>
    </message>
    <message>
        <source>Withdraw the selected consent</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>سحب الموافقة المحددة</translation>
    </message>
    <message>
        <source>Same person: use the earlier answer</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الشخص نفسه: استخدام الإجابة السابقة</translation>
    </message>
    <message>
        <source>Location, people and rule</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الموقع والأشخاص والقاعدة</translation>
    </message>
    <message>
        <source>Privacy request: how you checked who is asking</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>طلب خصوصية: كيف تحققت من هوية الطالب</translation>
    </message>
    <message>
        <source>Privacy request: correct customer data and read it back</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>طلب يتعلق بالخصوصية: تصحيح بيانات العميل وإعادة قراءتها</translation>
    </message>
    <message>
        <source>Payment step: add 60 s</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>خطوة الدفع: إضافة 60 ث</translation>
    </message>
    <message>
        <source>Next language of the script</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>اللغة التالية للنص</translation>
    </message>
    <message>
        <source>Previous language of the script</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>اللغة السابقة للنص</translation>
    </message>
    <message>
        <source>Show the other call</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>اعرض المكالمة الأخرى</translation>
    </message>
    <message>
        <source>New flags about you</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>تنبيهات جديدة عنك</translation>
    </message>
    <message>
        <source>The lesson that is offered</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الدرس المعروض</translation>
    </message>
    <message>
        <source>Main button</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الزر الرئيسي</translation>
    </message>
    <message>
        <source>Save the note</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Note: keep the grey text, with a reason</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الملاحظة: الاحتفاظ بالنص الرمادي مع ذكر السبب</translation>
    </message>
    <message>
        <source>Note: write “support need noted”</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الملاحظة: كتابة «لوحظت حاجة إلى دعم»</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الانتقال إلى الخطوة التالية</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>قائمة المفاتيح هذه</translation>
    </message>
    <message>
        <source>Next contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>المكالمة التالية</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>المكالمة السابقة</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>فتح المكالمة</translation>
    </message>
    <message>
        <source>First reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>السبب أو القرار الأول</translation>
    </message>
    <message>
        <source>Second reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>السبب أو القرار الثاني</translation>
    </message>
    <message>
        <source>Third reason or decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>السبب أو القرار الثالث</translation>
    </message>
    <message>
        <source>Choose another decision, or add a new one to your own</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>اختيار قرار آخر، أو إضافة قرار جديد إلى قرارك</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Narrow the list; in a small window show or hide the filters</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>تضييق القائمة؛ وفي نافذة صغيرة إظهار عوامل التصفية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Take the contact or all selected ones, or give it back</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>أخذ المكالمة أو كل المحدَّد، أو إعادتها</translation>
    </message>
    <message>
        <source>Take the contact over from somebody</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>تولّي المكالمة بدلًا من غيرك</translation>
    </message>
    <message>
        <source>Select the contact, or take it out of the selection</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>تحديد المكالمة أو إلغاء تحديدها</translation>
    </message>
    <message>
        <source>Select all contacts shown, or none</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>تحديد كل المكالمات المعروضة أو عدم تحديد أي منها</translation>
    </message>
    <message>
        <source>Select on to the next contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>مدّ التحديد إلى المكالمة التالية</translation>
    </message>
    <message>
        <source>Select on to the previous contact</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>مدّ التحديد إلى المكالمة السابقة</translation>
    </message>
    <message>
        <source>Dismiss the selected low flags together</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>استبعاد التنبيهات المنخفضة المحدَّدة معًا</translation>
    </message>
    <message>
        <source>Undo a dismissal of several flags</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>التراجع عن استبعاد عدة تنبيهات</translation>
    </message>
    <message>
        <source>Take the next contact that nobody works on</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>أخذ المكالمة التالية التي لا يعمل عليها أحد</translation>
    </message>
    <message>
        <source>Save the list as a view</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>حفظ القائمة كعرض</translation>
    </message>
    <message>
        <source>Save the list in a file</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>حفظ القائمة في ملف</translation>
    </message>
    <message>
        <source>Calibration rounds, or a new one with the selected contacts</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>جولات المعايرة، أو جولة جديدة بجهات الاتصال المحددة</translation>
    </message>
    <message>
        <source>Charts: numbers as a table, or as bars</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الرسوم البيانية: الأرقام جدولًا أو أعمدة</translation>
    </message>
    <message>
        <source>Charts: the query behind the numbers of a chart</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الرسوم البيانية: الاستعلام وراء أرقام رسم</translation>
    </message>
    <message>
        <source>Leave the contact for the next one</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>الانتقال إلى المكالمة التالية</translation>
    </message>
    <message>
        <source>Assign the contact to somebody</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>إسناد المكالمة إلى غيرك</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>حفظ القرار</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>menu and list of keys: what a key does, an action | desktop/ui/shortcuts.py</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Correct, {seconds} s left</source>
        <extracomment>panel, card for the customer's answers | {seconds}: 8 | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>تصحيح خلال {seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>panel, card for the customer's answers | {seconds}: 8 | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>Press 1 for Yes, 2 for No, 3 for Unclear.</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_row.py</extracomment>
        <translation>اضغط 1 لاختيار «نعم»، و2 لاختيار «لا»، و3 لاختيار «غير واضح».</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answer_size.py</extracomment>
        <translation>اسأل ثانية</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_card.py</extracomment>
        <translation>استخدم هذه الإجابات</translation>
    </message>
    <message>
        <source>Leave it unclear</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_card.py</extracomment>
        <translation>اتركه غير واضح</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <extracomment>panel, card for the customer's answers | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>الإجابات حتى الآن</translation>
    </message>
    <message>
        <source>Press {key} to withdraw it.</source>
        <extracomment>panel, card for the customer's answers | {key}: P | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>اضغط {key} لسحبها.</translation>
    </message>
    <message>
        <source>Press {key} to ask again.</source>
        <extracomment>panel, card for the customer's answers | {key}: P | desktop/ui/widgets/answers_so_far.py</extracomment>
        <translation>اضغط {key} للسؤال مرة أخرى.</translation>
    </message>
    <message>
        <source>Reason, read by the agents</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>السبب، ويقرؤه الموظفون</translation>
    </message>
    <message>
        <source>Like these, last 90 days</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>مثل هذه، آخر 90 يومًا</translation>
    </message>
    <message>
        <source>High and medium flags are resolved one by one.</source>
        <extracomment>review, form that dismisses the flags of several contacts together | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>التنبيهات العالية والمتوسطة يُبتّ فيها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {words}: The line was down. | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Remove: {condition}</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {condition}: Team: Billing | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>إزالة: {condition}</translation>
    </message>
    <message>
        <source>Undo, {seconds} s</source>
        <extracomment>review, form that dismisses the flags of several contacts together | {seconds}: 8 | desktop/ui/widgets/bulk_form.py</extracomment>
        <translation>تراجع، {seconds} ث</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/button.py</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>In every window</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>في كل النوافذ</translation>
    </message>
    <message>
        <source>In this window</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>في هذه النافذة</translation>
    </message>
    <message>
        <source>Letters, digits and signs act only with Alt held. You can change that under More.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>لا تعمل الحروف والأرقام والرموز إلا مع الضغط على Alt. يمكنك تغيير ذلك من «المزيد».</translation>
    </message>
    <message>
        <source>No keys are chosen for this. IT can set them.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/cheat_sheet.py</extracomment>
        <translation>لم تُختر مفاتيح لهذا. يمكن لقسم تقنية المعلومات تحديدها.</translation>
    </message>
    <message>
        <source>all right</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>could be better</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>يمكن تحسينه</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>not tried</source>
        <extracomment>window of the first start: how a check stands, read by a screen reader | desktop/ui/widgets/check_line.py</extracomment>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>Logged already</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/choice_group.py</extracomment>
        <translation>دُوّن من قبل</translation>
    </message>
    <message>
        <source>Coaching note. The agent will read this; it changes no decision.</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>ملاحظة توجيه. سيقرؤها الموظف، ولا تغيّر أي قرار.</translation>
    </message>
    <message>
        <source>Send the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>إرسال الملاحظة</translation>
    </message>
    <message>
        <source>Sending the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>جارٍ إرسال الملاحظة</translation>
    </message>
    <message>
        <source>Discard the note</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>تجاهل الملاحظة</translation>
    </message>
    <message>
        <source>Coaching notes</source>
        <extracomment>review of a contact, under the decision: a coaching note for the agent that follows a decision | desktop/ui/widgets/coaching_note.py</extracomment>
        <translation>ملاحظات التوجيه</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Assign …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_header.py</extracomment>
        <translation>إسناد …</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/contact_strip.py</extracomment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>panel, card (key J) about location, people and rule: heading of a part, or button | desktop/ui/widgets/context_card.py</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>panel, card (key J) about location, people and rule: heading of a part, or button | desktop/ui/widgets/context_card.py</extracomment>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Reveal</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/correction_card.py</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Page for customer</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/customer_page.py</extracomment>
        <translation>صفحة للعميل</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/customer_page.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/days_dialog.py</extracomment>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/days_dialog.py</extracomment>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Your decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Why? The agent will read this.</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>ما سبب القرار؟ سيقرؤه الموظف.</translation>
    </message>
    <message>
        <source>Save decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>حفظ القرار</translation>
    </message>
    <message>
        <source>Saving the decision</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>جارٍ حفظ القرار</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>حكمك</translation>
    </message>
    <message>
        <source>Save judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>حفظ الحكم</translation>
    </message>
    <message>
        <source>Saving the judgement</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>جارٍ حفظ الحكم</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>قرارات سابقة</translation>
    </message>
    <message>
        <source>Locked while you write: keys 1 to 3 only type.</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>مقفل أثناء الكتابة: المفاتيح 1 إلى 3 تكتب فقط.</translation>
    </message>
    <message>
        <source>Uphold</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>تأييد</translation>
    </message>
    <message>
        <source>Coach</source>
        <extracomment>review, form for the supervisor's decision | desktop/ui/widgets/decision_form.py</extracomment>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Erase it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/dispose_card.py</extracomment>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <source>Why are you opening it?</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>لماذا تفتح هذا الحقل؟</translation>
    </message>
    <message>
        <source>It is shown for 20 seconds, and this is logged.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>يظهر 20 ثانية ويُدوَّن ذلك.</translation>
    </message>
    <message>
        <source>{label} {hint}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {label}: Date of birth | {hint}: last four digits | desktop/ui/widgets/fields_card.py</extracomment>
        <translation>{label} {hint}</translation>
    </message>
    <message>
        <source>My views</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/filter_list.py</extracomment>
        <translation>عروضي</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/filter_list.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>جملة واحدة كل مرة</translation>
    </message>
    <message>
        <source>The next thing to say, in the customer's language. One key when you have said it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>ما يُقال تاليًا، بلغة العميل. مفتاح واحد بعد قوله.</translation>
    </message>
    <message>
        <source>A recorder light you can trust</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>مؤشر تسجيل يمكنك الوثوق به</translation>
    </message>
    <message>
        <source>It shows what the recorder does, not what it was told to do.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>يعرض ما يفعله نظام التسجيل لا ما طُلب منه.</translation>
    </message>
    <message>
        <source>You see what others see</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>ترى ما يراه الآخرون</translation>
    </message>
    <message>
        <source>Whoever opens a call of yours is named to you, with the reason.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>يُذكر لك من يفتح مكالمة لك مع السبب.</translation>
    </message>
    <message>
        <source>It never takes your keyboard</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>لا يأخذ لوحة مفاتيحك أبدًا</translation>
    </message>
    <message>
        <source>The panel opens by itself when a call comes in. You keep typing where you are.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>تُفتح اللوحة تلقائيًا عند ورود مكالمة، وتواصل الكتابة حيث أنت.</translation>
    </message>
    <message>
        <source>Eight keys, once each</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>ثمانية مفاتيح، كل منها مرة</translation>
    </message>
    <message>
        <source>A guide beside the panel says what to press, and why.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>دليل بجانب اللوحة يقول ما تضغطه ولماذا.</translation>
    </message>
    <message>
        <source>Nothing is stored or sent</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>لا يُحفظ أو يُرسل شيء</translation>
    </message>
    <message>
        <source>The practice call stays in this window and is gone when you close it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>تبقى المكالمة التدريبية في نافذتها وتزول عند إغلاقها.</translation>
    </message>
    <message>
        <source>Real calls come first</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>المكالمات الحقيقية أولًا</translation>
    </message>
    <message>
        <source>If a real call comes in, practice ends and the panel shows it.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>إن وردت مكالمة حقيقية انتهى التدريب وعرضتها اللوحة.</translation>
    </message>
    <message>
        <source>Captions instead of a voice</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>نص مكتوب بدل الصوت</translation>
    </message>
    <message>
        <source>What the caller says is written beside the panel.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>ما تقوله مكتوب بجانب اللوحة.</translation>
    </message>
    <message>
        <source>Code or link</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>الرمز أو الرابط</translation>
    </message>
    <message>
        <source>Server address</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Four groups of five letters and digits. Paste it whole, or paste the link.</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>أربع مجموعات من خمسة أحرف وأرقام. الصقه كاملًا أو الصق الرابط.</translation>
    </message>
    <message>
        <source>For example {example}</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | {example}: https://assist.example | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>مثلًا {example}</translation>
    </message>
    <message>
        <source>Set by your IT team</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>ضبطه قسم تقنية المعلومات</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>window of the first start: what the program does, or a field's name and what belongs in it | desktop/ui/widgets/first_pages.py</extracomment>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Ask this</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>اسأل هذا</translation>
    </message>
    <message>
        <source>Yes, ask them next</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>نعم، اسأله الآن</translation>
    </message>
    <message>
        <source>No, go on unrecorded</source>
        <extracomment>panel, card where the customer may be under age: two equal choices | desktop/ui/widgets/guardian_card.py</extracomment>
        <translation>لا، تابع دون تسجيل</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The note is kept with this contact and erased with the customer's data.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/hand_over_dialog.py</extracomment>
        <translation>تُحفظ الملاحظة مع هذه المكالمة وتُمحى مع بيانات العميل.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/incoming_card.py</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call.py</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Another call</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>مكالمة أخرى</translation>
    </message>
    <message>
        <source>No note was saved.</source>
        <extracomment>panel, card or line about a call that is finished: button, or that there is no note | desktop/ui/widgets/last_call_card.py</extracomment>
        <translation>لم تُحفظ أي ملاحظة.</translation>
    </message>
    <message>
        <source>chosen</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_answer.py</extracomment>
        <translation>مختار</translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>لا يراه غيرك</translation>
    </message>
    <message>
        <source>From a call like yours</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>من مكالمة كمكالماتك</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Choose an answer: 1, 2 or 3</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lesson_page.py</extracomment>
        <translation>اختر إجابة: 1 أو 2 أو 3</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>practice call: whether a lesson was done | desktop/ui/widgets/lesson_row.py</extracomment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Nobody else sees which ones you take</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>لا يرى غيرك أيها تقرأ</translation>
    </message>
    <message>
        <source>Nothing is offered right now. After a flag on one of your calls, a lesson about it appears here.</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>لا دروس معروضة الآن. بعد تنبيه عن إحدى مكالماتك يظهر هنا درس عنه.</translation>
    </message>
    <message>
        <source>Looking for lessons …</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>جارٍ البحث عن الدروس…</translation>
    </message>
    <message>
        <source>Coming back, so that it stays</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>تعود كي تثبت</translation>
    </message>
    <message>
        <source>All other lessons</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>كل الدروس الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>{n} offered to you</source>
        <extracomment>lessons of one minute: the list, or one lesson; headings and buttons | {n}: 3 | desktop/ui/widgets/lessons_page.py</extracomment>
        <translation>
            <numerusform>لا شيء معروض عليك</numerusform>
            <numerusform>درس واحد معروض عليك</numerusform>
            <numerusform>درسان معروضان عليك</numerusform>
            <numerusform>{n} دروس معروضة عليك</numerusform>
            <numerusform>{n} درسًا معروضًا عليك</numerusform>
            <numerusform>{n} درس معروض عليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all contacts shown</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_all.py</extracomment>
        <translation>تحديد كل المكالمات المعروضة</translation>
    </message>
    <message>
        <source>{n} of {of} contacts shown are selected</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | {of}: 3 | desktop/ui/widgets/mark_all.py</extracomment>
        <translation>حُدّد {n} من {of} من المكالمات المعروضة</translation>
    </message>
    <message>
        <source>Take them</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>خذها</translation>
    </message>
    <message>
        <source>Dismiss together</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>استبعادها معًا</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Calibration round</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/mark_bar.py</extracomment>
        <translation>جولة معايرة</translation>
    </message>
    <message>
        <source>Reveal {label}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {label}: Date of birth | desktop/ui/widgets/masked_field.py</extracomment>
        <translation>إظهار {label}</translation>
    </message>
    <message>
        <source>From one day to another …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>من يوم إلى يوم …</translation>
    </message>
    <message>
        <source>Save this list as a view …</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>حفظ هذه القائمة كعرض …</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/narrow_menu.py</extracomment>
        <translation>إزالة عرض</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_field.py</extracomment>
        <translation>ملاحظة على هذه المكالمة</translation>
    </message>
    <message>
        <source>Grey text is masked as you type on. Press Ctrl+R or click to keep it.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>يُحجب النص الرمادي عند متابعة الكتابة. يبقيه Ctrl+R أو نقرة.</translation>
    </message>
    <message>
        <source>There is nothing to keep here. Masked text can't be restored.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>لا شيء يُستبقى هنا. النص المحجوب لا يُستعاد.</translation>
    </message>
    <message>
        <source>Payment data and passwords are always masked.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>تُحجب بيانات الدفع وكلمات المرور دائمًا.</translation>
    </message>
    <message>
        <source>Your organisation's rules keep this out of notes.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>قواعد مؤسستكم لا تسمح بهذا في الملاحظات.</translation>
    </message>
    <message>
        <source>support need noted</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>لوحظت حاجة إلى دعم</translation>
    </message>
    <message>
        <source>Why keep it?</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>لماذا تحتفظ به؟</translation>
    </message>
    <message>
        <source>Order or case number</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>رقم طلب أو حالة</translation>
    </message>
    <message>
        <source>Public information</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>معلومة عامة</translation>
    </message>
    <message>
        <source>Mistaken for something else</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>رصد خاطئ</translation>
    </message>
    <message>
        <source>The customer asked us to use it</source>
        <extracomment>panel, notes card | desktop/ui/widgets/note_offers.py</extracomment>
        <translation>طلب العميل استخدامه</translation>
    </message>
    <message>
        <source>Health details are not kept without separate consent.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>لا تُحفظ بيانات الصحة دون موافقة خاصة بها.</translation>
    </message>
    <message>
        <source>Write “support need noted”</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>اكتب: لوحظت حاجة إلى دعم</translation>
    </message>
    <message>
        <source>This note can't be checked, so nothing of it is saved. Delete the last words, or tell IT.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>تعذّر فحص هذه الملاحظة، لذا لا يُحفظ شيء منها. احذف الكلمات الأخيرة أو أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The note is full. Shorten it to write more.</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>الملاحظة ممتلئة. اختصرها لتكتب المزيد.</translation>
    </message>
    <message>
        <source>Already saved on this call; it stays as it is:</source>
        <extracomment>panel, notes card | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>محفوظ من قبل في هذه المكالمة ويبقى كما هو:</translation>
    </message>
    <message numerus="yes">
        <source>{n} items masked before the note is saved</source>
        <extracomment>panel, notes card | {n}: 3 | desktop/ui/widgets/notes_card.py</extracomment>
        <translation>
            <numerusform>لا شيء يُحجب قبل حفظ الملاحظة</numerusform>
            <numerusform>عنصر واحد يُحجب قبل حفظ الملاحظة</numerusform>
            <numerusform>عنصران يُحجبان قبل حفظ الملاحظة</numerusform>
            <numerusform>{n} عناصر تُحجب قبل حفظ الملاحظة</numerusform>
            <numerusform>{n} عنصرًا يُحجب قبل حفظ الملاحظة</numerusform>
            <numerusform>{n} عنصر يُحجب قبل حفظ الملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/notice_card.py</extracomment>
        <translation>ما جرت محاولته</translation>
    </message>
    <message>
        <source>Show from anywhere</source>
        <extracomment>panel, no call, one line: the key beside it shows the panel whichever window has the keyboard | desktop/ui/widgets/offers_card.py</extracomment>
        <translation>أظهر من أي نافذة</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>ما تريد قوله</translation>
    </message>
    <message>
        <source>Send as a reply only</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>إرسال كتوضيح فقط</translation>
    </message>
    <message>
        <source>Saving …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Write something to send it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_answer_form.py</extracomment>
        <translation>اكتب شيئًا لإرساله.</translation>
    </message>
    <message>
        <source>My data</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>بياناتي</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <source>Everything this window knows, in one file that only you can read.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>كل ما تعرفه هذه النافذة، في ملف لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Each flag about your calls, with every decision and its comment.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>كل تنبيه عن مكالماتك، مع كل قرار وتعليقه.</translation>
    </message>
    <message>
        <source>What you replied or disputed, and what became of it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>ما وضّحته أو اعترضت عليه، وما آل إليه.</translation>
    </message>
    <message>
        <source>Who opened your calls, when and why.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>من اطّلع على مكالماتك، ومتى ولماذا.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>بيانات (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_data_page.py</extracomment>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>The flag and what was said about it</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>التنبيه وما قيل عنه</translation>
    </message>
    <message>
        <source>Found: {what}</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {what}: 26 of 26 contacts, due first | desktop/ui/widgets/own_flag_thread.py</extracomment>
        <translation>الملاحظة: {what}</translation>
    </message>
    <message>
        <source>Flags about me</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>تنبيهات عني</translation>
    </message>
    <message>
        <source>Flags about my calls</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>تنبيهات عن مكالماتي</translation>
    </message>
    <message>
        <source>Looking for flags about your calls …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>جارٍ البحث عن تنبيهات عن مكالماتك …</translation>
    </message>
    <message>
        <source>No flags about your calls. If one is raised, you see it here, with what was decided and what you said.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>لا تنبيهات عن مكالماتك. إن ظهر تنبيه تراه هنا، مع القرار وما قلته.</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {one}: A policy pack was refused | {other}: 1 | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>{one}، {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n} flags</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {n}: 3 | desktop/ui/widgets/own_flags_page.py</extracomment>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>{n} تنبيهات</numerusform>
            <numerusform>{n} تنبيهًا</numerusform>
            <numerusform>{n} تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Who opened what</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>من اطّلع على ماذا</translation>
    </message>
    <message>
        <source>Who opened my calls</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>من اطّلع على مكالماتي</translation>
    </message>
    <message>
        <source>What this list rests on</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>ما تستند إليه هذه القائمة</translation>
    </message>
    <message>
        <source>Looking for openings of your calls …</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>جارٍ البحث عن حالات الاطّلاع على مكالماتك …</translation>
    </message>
    <message>
        <source>Not listed: readings of the whole log by auditors, which name no single call.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>غير مدرج: قراءة المدققين للسجل كله، وهي لا تسمّي مكالمة بعينها.</translation>
    </message>
    <message>
        <source>Live listening</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>الاستماع المباشر</translation>
    </message>
    <message>
        <source>Agent Assist has none and cannot see it. Whether somebody listens to a call live, only the telephone system knows.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>لا يوفّره Agent Assist ولا يراه. لا يعرف إلا نظام الهاتف ما إذا كان أحد يستمع إلى مكالمة مباشرة.</translation>
    </message>
    <message>
        <source>Ask your organisation about it.</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>اسأل مؤسستك عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>{n} openings</source>
        <extracomment>own record of an agent: headings, buttons, empty lists and what they rest on | {n}: 3 | desktop/ui/widgets/own_openings_page.py</extracomment>
        <translation>
            <numerusform>لا اطّلاع</numerusform>
            <numerusform>اطّلاع واحد</numerusform>
            <numerusform>اطّلاعان</numerusform>
            <numerusform>{n} حالات اطّلاع</numerusform>
            <numerusform>{n} حالة اطّلاع</numerusform>
            <numerusform>{n} حالة اطّلاع</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment done, resume</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>تم الدفع، استئناف</translation>
    </message>
    <message>
        <source>Add 60 s</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>إضافة 60 ث</translation>
    </message>
    <message>
        <source>time left</source>
        <extracomment>panel, card of the payment step | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <extracomment>panel, card of the payment step | {n}: 3 | desktop/ui/widgets/payment_card.py</extracomment>
        <translation>بقي {n} ث</translation>
    </message>
    <message>
        <source>Country, state or code</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>البلد أو الولاية أو الرمز</translation>
    </message>
    <message>
        <source>Locations found</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>المواقع الموجودة</translation>
    </message>
    <message>
        <source>No location by this name.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/place_card.py</extracomment>
        <translation>لا مكان بهذا الاسم.</translation>
    </message>
    <message>
        <source>Practice · nothing is stored</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_frame.py</extracomment>
        <translation>تدريب · لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Practice call: the eight keys</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>مكالمة تدريبية: المفاتيح الثمانية</translation>
    </message>
    <message>
        <source>A made-up customer, Ms Okafor, calls you. Nothing you do here is stored or sent.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>تتصل بك عميلة خيالية، السيدة Okafor. لا يُحفظ أو يُرسل شيء مما تفعله هنا.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>مغادرة التدريب</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>تخطَّ هذه الخطوة</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>أجب على المكالمة</translation>
    </message>
    <message>
        <source>Practise again</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>تدرّب مرة أخرى</translation>
    </message>
    <message>
        <source>Hear her again</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>اسمعها مجددًا</translation>
    </message>
    <message>
        <source>Voice: on</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>الصوت: يعمل</translation>
    </message>
    <message>
        <source>Voice: off</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>الصوت: متوقف</translation>
    </message>
    <message>
        <source>This computer has no voice for her. Read what she says.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>لا يوجد صوت لها على هذا الحاسوب. اقرأ ما تقوله.</translation>
    </message>
    <message>
        <source>The voice of this computer doesn't work. Read what she says.</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>صوت هذا الحاسوب لا يعمل. اقرأ ما تقوله.</translation>
    </message>
    <message>
        <source>Step {at} of {of}</source>
        <extracomment>practice call: heading, ribbon over the panel, or button | {at}: 14:05 | {of}: 3 | desktop/ui/widgets/practice_guide.py</extracomment>
        <translation>الخطوة {at} من {of}</translation>
    </message>
    <message>
        <source>Like these, last 30 days</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>مثل هذه، آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Why are you opening this contact?</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>لماذا تفتح هذه المكالمة؟</translation>
    </message>
    <message>
        <source>Open contact</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>فتح المكالمة</translation>
    </message>
    <message>
        <source>Select a contact to see what was flagged.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/preview_pane.py</extracomment>
        <translation>اختر مكالمة لترى تنبيهاتها.</translation>
    </message>
    <message>
        <source>QR code of the receipt's address</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/qr_code.py</extracomment>
        <translation>رمز QR لعنوان الإيصال</translation>
    </message>
    <message>
        <source>Query behind the numbers</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/query_dialog.py</extracomment>
        <translation>الاستعلام وراء الأرقام</translation>
    </message>
    <message>
        <source>For whoever has the server's database. Times are milliseconds since 1970 UTC; the tenant is your organisation.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/query_dialog.py</extracomment>
        <translation>لمن لديه قاعدة بيانات الخادم. الأوقات بالميلي ثانية منذ 1970 UTC، وtenant هي مؤسستك.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Picture of this window (*.png)</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>صورة هذه النافذة (*.png)</translation>
    </message>
    <message>
        <source>Narrow · {n}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>تضييق · {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new, show</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {n}: 3 | desktop/ui/widgets/queue_bar.py</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>مكالمة جديدة، أظهِرها</numerusform>
            <numerusform>مكالمتان جديدتان، أظهِرهما</numerusform>
            <numerusform>{n} مكالمات جديدة، أظهِرها</numerusform>
            <numerusform>{n} مكالمة جديدة، أظهِرها</numerusform>
            <numerusform>{n} مكالمة جديدة، أظهِرها</numerusform>
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
        <translation>{column}، مرتَّب: {order}</translation>
    </message>
    <message>
        <source>{column}, sort: {order}</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | {column}: Agent | {order}: most severe first | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>{column}، رتِّب: {order}</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>review, queue: head of a column, one or two words, or its name for a screen reader | desktop/ui/widgets/queue_head.py</extracomment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Agent, number or flag</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>الموظف أو الرقم أو التنبيه</translation>
    </message>
    <message>
        <source>Flagged contacts</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>مكالمات عليها تنبيهات</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/queue_list.py</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Charts: go back to the queue first</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>الرسوم البيانية: عُد أولًا إلى القائمة</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Calibration: go back to the queue first</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>المعايرة: عُد أولًا إلى القائمة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/rail.py</extracomment>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/receipt_card.py</extracomment>
        <translation>رمز الإيصال</translation>
    </message>
    <message>
        <source>Recorder: {spans}</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {spans}: off 0:00 to 0:33, recording 0:33 to 2:10 | desktop/ui/widgets/recorder_bar.py</extracomment>
        <translation>نظام التسجيل: {spans}</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/requirements_table.py</extracomment>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>Who judges</source>
        <extracomment>review, form that begins a calibration round: a heading or a button | desktop/ui/widgets/round_form.py</extracomment>
        <translation>من يحكم</translation>
    </message>
    <message>
        <source>Start the round</source>
        <extracomment>review, form that begins a calibration round: a heading or a button | desktop/ui/widgets/round_form.py</extracomment>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/script_card.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Script language: {language}. Press for the next one.</source>
        <extracomment>a part of a window: label, button or name for a screen reader | {language}: Deutsch | desktop/ui/widgets/script_card.py</extracomment>
        <translation>لغة النص: {language}. اضغط للتالية.</translation>
    </message>
    <message>
        <source>The first decision is hidden</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/ui/widgets/second_opinion.py</extracomment>
        <translation>القرار الأول محجوب</translation>
    </message>
    <message>
        <source>both agree</source>
        <extracomment>review of a contact, form for the decision: a second opinion that is asked for, hidden or side by side with the decision | desktop/ui/widgets/second_opinion.py</extracomment>
        <translation>متفقان</translation>
    </message>
    <message>
        <source>Severity: as raised, unless you change it</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/severity_choice.py</extracomment>
        <translation>الخطورة: كما سُجّلت ما لم تغيّرها</translation>
    </message>
    <message>
        <source>Sign in to review</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>سجّل الدخول للمراجعة</translation>
    </message>
    <message>
        <source>Each time you open a contact it is logged, and the agent can see it.</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>كل اطلاع على مكالمة يُدوَّن، ويستطيع الموظف رؤيته.</translation>
    </message>
    <message>
        <source>User ID</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The ID that IT gave you, not your name or e-mail address.</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>المعرّف الذي أعطاك إياه قسم تقنية المعلومات، لا اسمك ولا بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <extracomment>sign-in of a supervisor | desktop/ui/widgets/sign_in.py</extracomment>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Practice call</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>مكالمة تدريبية</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Agent Assist</source>
        <extracomment>window of the first start: name of a step, and where it stands | desktop/ui/widgets/step_rail.py</extracomment>
        <translation>Agent Assist</translation>
    </message>
    <message>
        <source>Read the sentence</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/strip_view.py</extracomment>
        <translation>اقرأ الجملة</translation>
    </message>
    <message>
        <source>What happened on the call</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/timeline.py</extracomment>
        <translation>ما جرى في المكالمة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/waiting_calls.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Finish call</source>
        <extracomment>a part of a window: label, button or name for a screen reader | desktop/ui/widgets/wrap_up_card.py</extracomment>
        <translation>إغلاق ملف المكالمة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>إبقاؤها في المقدمة</translation>
    </message>
    <message>
        <source>Compact strip</source>
        <extracomment>title or heading of a window | desktop/ui/windows/call_panel.py</extracomment>
        <translation>شريط مصغّر</translation>
    </message>
    <message>
        <source>Call from {number}</source>
        <extracomment>title or heading of a window | {number}: 0182 | desktop/ui/windows/calling.py</extracomment>
        <translation>مكالمة من {number}</translation>
    </message>
    <message>
        <source>Call to {number}</source>
        <extracomment>title or heading of a window | {number}: 0182 | desktop/ui/windows/calling.py</extracomment>
        <translation>مكالمة إلى {number}</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Show as bars</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>عرض كأعمدة</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>← and → go from point to point in a chart. Press Q for the query behind it. No figure here is about one agent.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/charts_board.py</extracomment>
        <translation>ينقلك ← و→ من نقطة إلى أخرى في الرسم. اضغط Q لعرض الاستعلام وراءه. لا يخص أي رقم هنا موظفًا بعينه.</translation>
    </message>
    <message>
        <source>Policy decision</source>
        <extracomment>title or heading of a window | desktop/ui/windows/contact_page.py</extracomment>
        <translation>القاعدة المطبقة</translation>
    </message>
    <message>
        <source>Agent Assist: first start</source>
        <extracomment>title or heading of a window | desktop/ui/windows/first_start.py</extracomment>
        <translation>Agent Assist: التشغيل الأول</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>title or heading of a window | desktop/ui/windows/first_start.py</extracomment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Keys only with Alt</source>
        <extracomment>title or heading of a window | desktop/ui/windows/keys_with_alt.py</extracomment>
        <translation>المفاتيح مع Alt فقط</translation>
    </message>
    <message>
        <source>Quit Agent Assist</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>إنهاء Agent Assist</translation>
    </message>
    <message>
        <source>If you quit now, the end of this call and any further answers are not logged.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>إذا خرجت الآن، فلن تُسجَّل نهاية هذه المكالمة ولا أي إجابات أخرى في السجل.</translation>
    </message>
    <message>
        <source>This call may be recorded. If you quit now, you can't see whether it stops, and the rest is not logged.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>قد تكون هذه المكالمة قيد التسجيل. إذا خرجت الآن، فلن ترى هل يتوقف التسجيل، ولن يُدوَّن ما تبقى من المكالمة في السجل.</translation>
    </message>
    <message>
        <source>Agent Assist is still running</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>لا يزال Agent Assist يعمل</translation>
    </message>
    <message>
        <source>It opens when a call comes in. Quit it here.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>يُفتح عند ورود مكالمة. يمكنك إنهاؤه من هنا.</translation>
    </message>
    <message>
        <source>A call is still on</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>ما زالت هناك مكالمة جارية</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>استمر في التشغيل</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <extracomment>title or heading of a window | desktop/ui/windows/leaving.py</extracomment>
        <translation>الإنهاء على أي حال</translation>
    </message>
    <message>
        <source>Agent Assist: lesson</source>
        <extracomment>lessons of one minute: title of the window | desktop/ui/windows/lessons.py</extracomment>
        <translation>Agent Assist: درس</translation>
    </message>
    <message>
        <source>Agent Assist: lessons</source>
        <extracomment>lessons of one minute: title of the window | desktop/ui/windows/lessons.py</extracomment>
        <translation>Agent Assist: الدروس</translation>
    </message>
    <message>
        <source>Agent Assist: my record</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>Agent Assist: ملفّي</translation>
    </message>
    <message>
        <source>Only you see this window. Supervisors see flags and what you say to them.</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>لا يرى هذه النافذة غيرك. يرى المشرفون التنبيهات وما تقوله عنها.</translation>
    </message>
    <message>
        <source>page</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>answer</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>scroll</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>back or close</source>
        <extracomment>own record of an agent: title, names of the pages, or what a key does, in the foot of the window | desktop/ui/windows/own_record.py</extracomment>
        <translation>رجوع أو إغلاق</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>title or heading of a window | desktop/ui/windows/panel_body.py</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>ends in {seconds} s</source>
        <extracomment>title or heading of a window | {seconds}: 8 | desktop/ui/windows/panel_body.py</extracomment>
        <translation>ينتهي بعد {seconds} ث</translation>
    </message>
    <message>
        <source>Agent Assist: practice call</source>
        <extracomment>title or heading of a window | desktop/ui/windows/practice.py</extracomment>
        <translation>Agent Assist: مكالمة تدريبية</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <extracomment>title or heading of a window | desktop/ui/windows/practice.py</extracomment>
        <translation>لوحة التدريب</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/queue_board.py</extracomment>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Agent Assist: review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review.py</extracomment>
        <translation>Agent Assist: المراجعة</translation>
    </message>
    <message>
        <source>Close the review</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>إغلاق المراجعة</translation>
    </message>
    <message>
        <source>Your decision isn't saved</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>قرارك غير محفوظ</translation>
    </message>
    <message>
        <source>If you close the window now, you are signed out and your comment is lost.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>إذا أغلقت النافذة الآن، فسيُسجَّل خروجك ويضيع تعليقك.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>title or heading of a window | desktop/ui/windows/review_closing.py</extracomment>
        <translation>إغلاق من دون حفظ</translation>
    </message>
    <message>
        <source>Several supervisors judge the same flags without seeing each other's judgement. It resolves nothing.</source>
        <extracomment>title or heading of a window | desktop/ui/windows/rounds_board.py</extracomment>
        <translation>يحكم عدة مشرفين على التنبيهات نفسها دون رؤية أحكام بعضهم. وهذا لا يحسم شيئًا.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <extracomment>title or heading of a window | desktop/ui/windows/start_failure.py</extracomment>
        <translation>نسخ هذه الكلمات</translation>
    </message>
    <message>
        <source>Copy answers for the transfer</source>
        <extracomment>title or heading of a window | desktop/ui/windows/turn_menu.py</extracomment>
        <translation>نسخ الإجابات لتحويل المكالمة</translation>
    </message>
    <message>
        <source>The keyring did not save the new entry.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>لم تحفظ حافظة المفاتيح القيمة الجديدة.</translation>
    </message>
    <message>
        <source>Install and unlock the system keyring (Secret Service on Linux). Nothing is stored without it.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>ثبّت حافظة مفاتيح النظام وافتح قفلها (Secret Service على Linux). لا يُخزَّن شيء بدونها.</translation>
    </message>
    <message>
        <source>This keyring does not protect what it stores.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>حافظة المفاتيح هذه لا تحمي ما تخزّنه.</translation>
    </message>
    <message>
        <source>Sign in to your desktop session to unlock it, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>سجّل الدخول إلى النظام لفتح قفلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>تعذّر فتح قفل حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>لم تستجب حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, sign out and in again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>حاول مرة أخرى. إن لم يفد ذلك فسجّل الخروج ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This system has no keyring that can store secrets.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>لا توجد في هذا النظام حافظة مفاتيح قادرة على حفظ الأسرار.</translation>
    </message>
    <message>
        <source>The keyring is closed: nobody is signed in to Windows here.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>حافظة المفاتيح مغلقة: لم يسجّل أحد الدخول إلى Windows هنا.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>سجّل الدخول، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring of Windows refused the entry.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>رفضت حافظة مفاتيح Windows المُدخل.</translation>
    </message>
    <message>
        <source>Look at the Credential Manager, then try again.</source>
        <extracomment>panel, error on the keyring: what happened, then what to do | desktop/vault/keyring_vault.py</extracomment>
        <translation>راجِع «إدارة بيانات الاعتماد»، ثم حاول مرة أخرى.</translation>
    </message>
</context>
</TS>
