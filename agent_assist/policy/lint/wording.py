"""Nudging: words that push towards a yes, one-sided questions, double negatives, answers of unequal length. Pure.

The words are this house's own choice after the EDPB's guidelines 03/2022 on deceptive design patterns (emotional
steering, "left in the dark") and 05/2020 on consent (freely given, no detriment).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_FLAGS = re.IGNORECASE
LOADED = {
    "en": re.compile(
        r"\b(?:don'?t worry|no need to worry|just|simply|merely|only takes|of course|obviously|naturally|as you know"
        r"|everyone|everybody|most (?:people|customers|callers)|recommend\w*|should agree|have to agree|must agree"
        r"|need to agree|need your (?:consent|yes)|for your (?:own )?(?:benefit|protection|security|safety|convenience)"
        r"|to serve you better|better service|unfortunately|are you sure|would you mind|happy to|great|wonderful)\b",
        _FLAGS,
    ),
    "es": re.compile(
        r"\b(?:no se preocupe|solo tardar\w*|simplemente|por supuesto|naturalmente|obviamente|como sabe|todo el mundo"
        r"|la mayor[ií]a|recomend\w*|deber[ií]a aceptar|tiene que aceptar|debe aceptar"
        r"|necesitamos su (?:consentimiento|s[ií])"
        r"|por su (?:propio )?(?:bien|beneficio|seguridad|protecci[oó]n)|para atenderle mejor|mejor servicio"
        r"|lamentablemente|est[aá] segur[oa]|le importar[ií]a)\b",
        _FLAGS,
    ),
    "de": re.compile(
        r"\b(?:keine sorge|nur kurz|einfach|nat[uü]rlich|selbstverst[aä]ndlich|offensichtlich|wie sie wissen"
        r"|jeder|alle kunden"
        r"|die meisten|empfehlen\w*|sollten zustimmen|m[uü]ssen zustimmen|brauchen ihr (?:einverst[aä]ndnis|ja)"
        r"|zu ihrem (?:eigenen )?(?:vorteil|schutz|nutzen)|zu ihrer (?:eigenen )?sicherheit|damit wir sie besser"
        r"|besserer service|leider|sind sie sicher|w[uü]rde es ihnen etwas ausmachen)\b",
        _FLAGS,
    ),
    "fr": re.compile(
        r"\b(?:ne vous inqui[eé]tez pas|juste|simplement|bien s[uû]r|naturellement|[eé]videmment|comme vous le savez"
        r"|tout le monde"
        r"|la plupart|recommand\w*|devriez accepter|devez accepter|avons besoin de votre (?:accord|consentement|oui)"
        r"|dans votre (?:propre )?int[eé]r[eê]t|pour votre (?:propre )?(?:bien|protection|s[eé]curit[eé])"
        r"|pour mieux vous servir"
        r"|meilleur service|malheureusement|[eê]tes-vous s[uû]r|cela vous d[eé]rangerait)\b",
        _FLAGS,
    ),
    "ar": re.compile(
        r"\b(?:لا تقلقوا?|لا داعي للقلق|فقط|ببساطة|بالطبع|طبعا|بالتأكيد|كما تعلمون?|الجميع|كل العملاء"
        r"|معظم (?:العملاء|المتصلين|الناس)|[نأ]وصي\w*|[نأ]نصح\w*|يجب أن توافقوا?|عليكم? الموافقة|لا بد أن توافقوا?"
        r"|نحتاج إلى موافقتكم?|ل(?:مصلحتكم?|حمايتكم?|سلامتكم?|راحتكم?)|لخدمتكم? بشكل أفضل|خدمة أفضل|للأسف"
        r"|هل (?:أنت|أنتم) متأكدو?ن?|هل تمانعو?ن?)\b",
        _FLAGS,
    ),
}
"""Phrases that load a question, by language."""
YES = {"en": r"\byes\b", "es": r"\bs[ií]\b", "de": r"\bja\b", "fr": r"\boui\b", "ar": r"\bنعم\b"}
NO = {"en": r"\bno\b", "es": r"\bno\b", "de": r"\bnein\b", "fr": r"\bnon\b", "ar": r"\bلا\b"}  # noqa: RUF001 - it is Arabic
WITHDRAW = {
    "en": r"\b(?:withdraw\w*|take (?:it|your consent) back|change your mind)\b",
    "es": r"\b(?:retirar\w*|revocar\w*|cambiar de opini[oó]n)\b",
    "de": r"\b(?:widerruf\w*|zur[uü]ck(?:zu)?(?:zieh|nehm)\w*)\b",
    "fr": r"\b(?:retirer|r[eé]voquer|revenir sur|changer d['\u2019]avis)\b",
    "ar": r"\b(?:و|ف|ب|لل|ال)*(?:سحب|تسحب|الرجوع|التراجع|العدول)\w*\b",
}
"""How the right to withdraw is said, by language."""
_CHOICE = {
    "en": r"\b(?:yes or no|no or yes)\b",
    "es": r"\b(?:s[ií] o no|no o s[ií])\b",
    "de": r"\b(?:ja oder nein|nein oder ja)\b",
    "fr": r"\b(?:oui ou non|non ou oui)\b",
    "ar": r"\b(?:نعم أو لا|لا أو نعم|ف?لا بأس)\b",
}
"""Naming both answers denies nothing; nor does the Arabic "that is fine"."""
_NEGATION = {
    "en": r"\b(?:not|no|never|none|nothing|nobody|neither|nor|without|unless|cannot|refuse|decline|object)\b"
    r"|n't\b|\b(?:dis|un)agree",
    "es": r"\b(?:no|nunca|sin|salvo|excepto|rechaz\w*|ningun\w*)\b",
    "de": r"\b(?:nicht|nie|niemals|ohne|kein\w*|weder|ablehn\w*|widersprech\w*|sofern nicht)\b",
    "fr": r"\b(?:ne|sans|jamais|refus\w*|sauf)\b|\bn['\u2019]",
    "ar": r"\b[وف]?(?:لا|لم|لن|ليس\w*|غير|دون|بدون|بلا|إلا|رفض\w*|ترفض\w*)\b",
}
_SENTENCE = re.compile(r"[^.?!:;؟؛]+[.?!:;؟؛]?")
_SIGNS = re.compile(r"[\u064b-\u065f\u0670\u0640]")
"""The vowel signs of Arabic and its stretched line: a phrase is the same with and without them."""
LENGTHS_APART = 0.2
"""How far accept and refuse lines may be apart, as a share of the longer one in words (house choice)."""


def loaded(text: str, language: str) -> Iterator[str]:
    """Yield each phrase of a text that pushes towards a yes; none in a language that has no list of them."""
    pattern = LOADED.get(language)
    if pattern is not None:
        yield from (match[0] for match in pattern.finditer(_plain(text)))


def one_sided(text: str, language: str) -> str:
    """Return what a question lacks when it names one answer and not the other; empty when it names both or none."""
    if language not in YES:
        return ""
    yes = re.search(YES[language], _plain(text), _FLAGS) is not None
    no = re.search(NO[language], _plain(text), _FLAGS) is not None
    if yes and not no:
        return "it names yes and not no"
    return "it names no and not yes" if no and not yes else ""


def tells_withdrawal(text: str, language: str) -> bool:
    """Return whether a text says that a yes can be taken back; in a language that has no words for it here, True."""
    return language not in WITHDRAW or re.search(WITHDRAW[language], _plain(text), _FLAGS) is not None


def double_negatives(text: str, language: str) -> Iterator[str]:
    """Yield the sentences that deny twice; "yes or no" counts as none."""
    if language not in _NEGATION:
        return
    for sentence in _SENTENCE.findall(re.sub(_CHOICE[language], "", _plain(text), flags=_FLAGS)):
        if len(re.findall(_NEGATION[language], sentence, _FLAGS)) > 1:
            yield sentence.strip()


def unequal(accepted: str, refused: str) -> bool:
    """Return whether what follows a yes and what follows a no differ too much in length."""
    one, other = len(accepted.split()), len(refused.split())
    return abs(one - other) > LENGTHS_APART * max(one, other)


def _plain(text: str) -> str:
    return _SIGNS.sub("", text)
