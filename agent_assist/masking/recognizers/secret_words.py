"""Words that name a secret, lead up to it or show that none follows, in English, Spanish, German and French."""

from __future__ import annotations

from typing import Final

from agent_assist.masking.text.evasions import EVASIONS
from agent_assist.masking.text.lazy import lazy

_PIN = r"(?:pins?|p\.i\.n\.?|geheimzahl|puk|tan|otp|totp|mtan)"
_CODE_KIND = (
    r"(?:one[- ]time|verification|authenti(?:cation|cator)|auth|access|log-?in|sign-?in|sms|text|2fa|two[- ]factor"
    r"|unlock"
    r"|reset|activation|entry|door|gate|alarm|secret|single[- ]use|otp|pass|pin|voicemail|app|bank(?:ing)?)"
)
CODE_ANCHORS: Final = frozenset({
    "pin", "pins", "geheimzahl", "puk", "tan", "mtan", "otp", "totp", "code", "codes", "passcode", "password",
    "passwort",
    "zugangscode", "bestätigungscode", "einmalcode", "einmalpasswort", "clave", "código", "codigo",
})  # fmt: skip
CODE: Final = lazy(
    rf"(?<!\w)(?:{_PIN}|{_CODE_KIND} ?(?:codes?|pin|password)|passcode"
    r"|codes? (?:that |which )?(?:i|we|you|they|he|she) (?:just |have )?(?:sent|texted|got|received|get|see)"
    r"|(?:zugangs|bestätigungs|einmal|sicherheits|frei(?:schalt|gabe))code|einmalpasswort"
    r"|(?:código|codigo|clave)(?: (?:de|del))? (?:verificación|verificacion|acceso|un solo uso|confirmación|sms"
    r"|pin|secret[oa])"
    r"|code (?:secret|confidentiel|pin|personnel|de vérification|de verification|d'accès|sms|à usage unique|reçu))"
    r"(?:'?s)?(?: (?:numbers?|codes?|no|nr|nummer))?(?![^\W_])"
)
"""Names a secret that is a number."""
DIGITS_ONLY: Final = lazy(rf"{_PIN}(?:'?s)?(?: (?:numbers?|codes?|no|nr|nummer))?")
"""Names of secrets that are never anything but digits."""
HER: Final = lazy(r"(?<![^\W_])(?:her|his|wife's|the) $")
MOTHER: Final = lazy(r"moth|mom|mum|mama|mutter|madre|mère")
PASSWORD_ANCHORS: Final = frozenset({
    "password", "passwords", "passwort", "kennwort", "losung", "passphrase", "passcode", "passwd", "pwd", "pw",
    "psw", "pswd",
    "pass", "contraseña", "contrasena", "clave", "passe", "mdp", "secret", "token", "key", "apikey", "kodewort",
    "codewort",
    "codeword", "safeword", "word",
})  # fmt: skip
PASSWORD: Final = lazy(
    r"(?<!\w)(?<!palabra )(?:(?:(?:temp(?:orary)?|new|old|current|wifi|wi-fi|account|login|security|memorable"
    r"|secret|safe) )?"
    r"(?:passwords?|passphrase|passcode|passwd|pwd|pw|psw|pswd|code ?word)|(?:memorable|secret|pass|safe"
    r"|security) word|safeword"
    r"|user ?(?:name)?/pass|login/pass|passwort|kennwort|codewort|losung|contraseña|contrasena|clave(?: secreta"
    r"| de acceso)?|mot de passe|mdp|pass(?=\s?[:=])"
    r"|(?:api|access|secret|client|private|license|licence) ?(?:key|token|secret)|bearer token|apikey"
    r"|token(?=\s?[:=])|secret(?=\s?[:=]))"
    r"(?:'?s)?(?![^\W_])"
)
"""Names a secret that may be any text."""
ANSWER_ANCHORS: Final = frozenset({
    "maiden", "pet", "named", "dog", "dogs", "cat", "cats", "hund", "hundes", "katze", "perro", "gato", "chien",
    "chat", "pets", "mother", "mothers", "mom", "mum", "mama", "mamas", "moms", "mums", "soltera",
    "mascota", "mädchenname", "geburtsname", "haustier",
    "jeune", "security", "secret", "memorable", "answer", "sicherheitsfrage", "seguridad", "sécurité", "animal",
    "school",
    "teacher", "car", "street", "friend", "childhood", "antwort", "respuesta", "réponse", "elementary", "city",
    "escuela", "colegio",
    "lehrer", "schule", "école",
})  # fmt: skip
_CHILD = r"(?:childhood|first|favou?rite|very first|high|primary|elementary|oldest|best childhood)"
ANSWER: Final = lazy(
    r"(?<![^\W_])(?:maiden ?name|(?:mother|mom|mum|mama|mam?pother)'?s? (?:last|family|sur|birth|original) ?name"
    r"|(?:my |the |our |her |his )?(?:first |childhood |favou?rite )?pets?(?:'s|s')? name|name of (?:my|our|the"
    r"|his|her) (?:\w+ )?(?:pet|dog|cat|school|teacher|street)"
    rf"|(?:my|our|his|her|their) {_CHILD} (?:pet|school|teacher|car|street|friend|best friend|childhood friend"
    rf"|city)(?:'s name)?|(?:my|our|his|her|their) pets?(?= (?:was|is|were|named|called)(?![^\W_]))"
    r"|(?:security|secret|memorable) (?:question|answer|word|name|place|phrase)(?: answer)?"
    r"|answer to (?:the|my|her|his|your|their) (?:\w+ )?(?:security |secret )?question"
    r"|(?:my|our|his|her) (?:first |childhood )?(?:dog|cat)(?:'?s)?(?: name)?(?= (?:is|was) (?:called|named))"
    r"|(?:my|our|his|her) (?:first |childhood )?(?:dog|cat)'?s name|named (?:him|her|it)(?= )"
    r"|name meine[rs] (?:ersten )?(?:hundes|katze)|meine? (?:erster? )?(?:hund|katze)(?= (?:heißt|hieß))"
    r"|mi (?:primer )?(?:perro|gato)(?= se llama)"
    r"|mon (?:premier )?(?:chien|chat)(?= s'appel)|apellido de solter[ao](?: de (?:mi|su|la) madre)?"
    r"|(?:nombre de (?:mi|su|la) )?(?:primera )?mascota"
    r"|mädchenname|geburtsname|name (?:meines|ihres|des) (?:ersten )?haustiere?s|(?:erstes )?haustier"
    r"|sicherheitsfrage"
    r"|nom de jeune fille|(?:nom de (?:mon|son|l') ?)?(?:premier )?animal(?: de compagnie)?"
    r"|respuesta (?:a la pregunta )?(?:de seguridad|secreta)?|antwort auf die (?:sicherheits)?frage"
    r"|réponse (?:à la question )?(?:secrète|de sécurité))"
    r"(?![^\W_])"
)
"""Names what a security question asks for."""
_OF_WHOM = (
    r"(?:of|on|for|my|her|his|the|their|der|meine[rs]?|mother'?s?|mom'?s?|mum'?s?|file|record|account|meiner"
    r"|seiner|ihrer|mutter|de|ma|sa|mi|su|la"
    r"|mère|madre|customer|caller)"
)
_COPULA = (
    r"(?:is|was|are|were|would be|should be|it's|its|it|it is|it was|that's|that is|that was|i think|i believe"
    r"|i know|called|named|name|answer|answered|on file|registered|as|to"
    r"|es|era|se llama(?:ba)?|ist|war|lautet|hieß|heißt|est|était|s'appelle|s'appelait|says|reads|set)"
)
_ANSWER_LINK = lazy(
    rf"(?:\s{{0,2}}(?:{_OF_WHOM})(?![^\W_])){{0,5}}[\s,]{{0,3}}(?:(?:[:=>\"'“„«]|-(?=\s)|->"
    rf"|{_COPULA}(?![^\W_])),?\s{{0,2}}){{1,6}}"
)
_LEADS = lazy(
    r"(?:[\s.,!:;\"'“„«-]|(?:yes|yeah|yep|sure|of course|ok|okay|oh|um|uh|ah|hm|well|so|right|it's|its|it|that's"
    r"|thats|that|is|was|would|will|should|be|i|think|believe|guess"
    r"|named|called|him|her|his|he|she|my|our|the|a|name|name's|names|maiden|mother|mother's|mothers|pet|pet's"
    r"|pets|first|childhood|dog|cat|answer|password|passcode|pin|code|try|maybe|probably|just"
    r"|sí|si|claro|es|era|se|llama|llamaba|mi|ja|das|der|die|mein|meine|ist|war|lautet|er|sie|hieß|heißt|oui|c'est"
    r"|il|elle|s'appelait|s'appelle|mon|ma|nom|est|bonjour|hello|hi)(?![^\W_])){0,24}"
)
_LINK = lazy(
    r"(?:[\s:=>,\"'“„«(*?-]|(?:is|was|are|it's|its|it|that's|to|set|reset|changed|now|either|maybe|probably"
    r"|might|may|could|should|would|be|being|will|of|i think|i believe|i guess|the|my|her|his|your|their|for|on"
    r"|number|no|nr|code|one|says|said|reads|entered|given|gave"
    r"|um|uh|customer|caller|account|login|wifi|here|you|just|sent|get|got|received|texted|me|us|by|in|message"
    r"|phone|temporal|provisional|nueva|nuevo|provisoire|nouveau|temporary|temp|neues|neue|initial"
    r"|es|era|ist|lautet|war|jetzt|neu|est|était|maintenant|ahora)(?![^\W_])){0,20}"
)
IS_THE: Final = lazy(
    r"[\s,.;\"'-]{0,4}(?:(?:is|was|are|those|these|that|this|might|may|could|would|should|be|as|for|it's|its|i"
    r"|think|believe|both|my|the|her|his|their|your|a|new"
    r"|old|card|es|ist|est|mi|mein|meine|mon|la|el|le|die|der|customer's|customer|caller's)(?:[\s,.-]{1,3})){1,9}$"
    r"|[\s,]{1,3}$"
)
OR: Final = lazy(
    r"[\s,;.!]{0,3}(?:(?:or|and|oder|und|o|y|ou|et|either|maybe|perhaps|try|then|it's|its|it|is|was|even|else"
    r"|/)[\s,;.!]{0,3}){1,5}|\s?[,/]\s?"
)
ELSEWHERE: Final = lazy(
    r"[.!?]\s.{28}|account|acct|card|phone|tel|order|birth|dob|zip|post|amount|balance|ticket|case|ref"
    r"|customer (?:no|id|num)|invoice|date|year|since|until|"
    r"minute|hour|day|attempt|time|[$€£]|konto|karte|cuenta|tarjeta|compte|carte|number is|nummer|street|address"
    r"|please call|in \d"
)
MEASURE: Final = lazy(
    r"\s?(?:[$€£%°]|(?:dollars?|euros?|pounds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|times?|attempts?"
    r"|tries|digits?|characters?|letters"
    r"|am|pm|uhr|ziffern|stellig|versuche|dígitos|chiffres|people|items|points?|miles?)(?![^\W_]))|[.,:]\d"
)
MIXED: Final = lazy(r"(?=\S*[^\W\d_])(?=\S*[\d!@#$%^&*_+=~\\|])\S{3,64}|\d{3,32}")
"""A token of letters with digits or signs, or of digits."""
PLAIN: Final = lazy(r"[^\W\d_]{3,32}")
NO_VALUE: Final = EVASIONS | frozenset({
    "reset", "error", "código", "code", "missing", "fehlendes", "fehlt", "and/or", "link", "change", "changed",
    "changes", "email", "e-mail", "protected", "again", "not", "n/a", "na",
    "none", "unknown", "forgotten", "forgot", "tbd",
    "yes", "no", "the", "a", "an", "on", "in", "to", "is", "was", "has", "had", "for", "and", "or", "but", "if",
    "so", "because", "that", "which", "what", "when", "i",
    "he", "she", "it", "we", "they", "you", "my", "your", "her", "his", "their", "with", "from", "by", "at", "of",
    "be", "been", "will", "can", "can't", "cannot",
    "doesn't", "didn't", "don't", "isn't", "wasn't", "won't", "still", "also", "too", "very", "only", "already",
    "now", "then", "just", "really", "please",
    "--", "***", "****", "*****", "******", "********", "[removed]", "field", "box", "page", "prompt", "screen",
    "manager", "policy", "rules", "policies", "requirements", "expired", "invalid", "two-step", "one-time",
    "self-service", "case-sensitive",
    "log-in", "sign-in", "2-step", "two-factor", "auto-fill", "auto-saved", "follow-up", "right",
})  # fmt: skip
STATE: Final = lazy(
    r"(?:wrong|incorrect|correct|invalid|valid|weak|strong|secure|safe|insecure|long|short|old|new|fine|good|bad"
    r"|okay|ok|different|same|blank|empty|hidden|visible|public|private|secret|broken"
    r"|compulsory|mandatory|optional|temporary|permanent|case|sensitive|simple|complex|easy|hard|difficult|unique"
    r"|gone|lost|missing|necessary|there|here|up|out|off|done|over|required|needed"
    r"|important|impossible|possible|unavailable|available|confidential|correctly|properly|anymore|online|myself"
    r"|himself|herself|yours|mine|this|these|those|such|something|anything|everything|nothing|default|unsafe"
    r"|unsuccessful|successful|immediately|today|tomorrow|yesterday|soon|later|first|next|last"
    r"|falsch|richtig|erforderlich|nötig|notwendig|leer|gleich|unbekannt|vergessen|obligatorisch|requerida"
    r"|obligatoria|vacía|requis|obligatoire|vide|ungültig|abgelaufen|gesperrt|weg|neu|alt|sicher|unsicher"
    r"|incorrecta|incorrecto|correcta"
    r"|válid[oa]|inválid[oa]|caducada|nueva|segura|olvidada|incorrect|bloqué|bloquée|expiré|expirée|oublié|invalide"
    r"|valide|faux|bon"
    r"|\w+ed|\w+ing|\w{3,}ly|\w+able|ge\w+t)"
)
NO_ANSWER: Final = EVASIONS | frozenset({
    "i", "i'm", "im", "i've", "i'll", "we", "he", "she", "they", "you", "not", "no", "none", "nope", "nah", "don't",
    "dont", "do", "didn't", "didnt", "can't", "cant", "cannot",
    "after", "before", "myself", "back", "remember", "remembered", "forget", "recall", "know", "think", "believe",
    "date", "birth", "birthday", "dob",
    "any", "have", "need", "want", "got", "found", "tried", "gave", "wasn", "couldn't", "what", "what's",
    "why", "who", "where", "when", "how", "which", "sorry", "wait", "hold", "let", "actually", "hmm", "please",
    "could", "can", "would", "will", "there", "this",
    "these", "those", "because", "if", "but", "and", "or", "on", "in", "at", "to", "for", "of", "from", "with", "a",
    "an", "the", "as", "by", "my", "your", "her", "his", "our", "their",
    "was", "were", "is", "are", "be", "been", "being", "has", "had", "unsure", "unknown", "forgotten",
    "forgot", "something", "anything", "nothing", "never", "really", "same", "wrong",
    "incorrect", "correct", "right", "required", "needed", "different", "changed", "thank", "thanks", "pin",
    "account", "number", "password", "also", "only", "one", "it's", "its", "it", "that",
    "still", "now", "just", "too", "very", "hello", "hi", "hey", "yes", "yeah", "sure", "good", "great",
    "unfortunately", "isn't", "wasn't", "doesn't", "didn", "some", "so", "oh",
    "nein", "nicht", "ich", "weiß", "keine", "kein", "sé", "lo", "yo", "je", "ne", "non", "pas", "sais",
    "para", "por", "que", "und", "für", "asked", "failed", "verified", "set", "reset", "updated", "provided",
    "given", "blank", "dead", "sick", "lost", "broken", "gone", "closed", "open", "stolen", "damaged",
    "late", "about", "like", "gonna", "going", "trying",
})  # fmt: skip
NAME_WORD: Final = lazy(r"(?:[od]['\u2019])?[^\W\d_]{2,24}(?:['\u2019-][^\W\d_]{1,24})?(?![^\W_])")
SECOND_WORD: Final = lazy(r" ([^\W\d_]{2,24})(?![^\W_])")
RUNS_ON: Final = lazy(r" (?:to|for|of|with|about|that|which|is|was|are|in|on|at|from|by|the|a|an|it)(?![^\W_])")
ASKED_NAME: Final = lazy(
    r"maiden|(?:pet|dog|cat|mascota|haustier|animal)(?:'s)?(?![^\W_]).{0,40}(?:name|call|have|had|child|llam"
    r"|nombre|nom|heiß)|name of (?:your|the|his|her) (?:\w{1,40} ){0,2}(?:pet|dog|cat|school|teacher|street|car)"
    r"|(?:first|childhood|favou?rite|primary|elementary) (?:pet|school|teacher|car|street|friend|best friend|movie"
    r"|film|book|colou?r|food|band|team|sport|city|place)"
    r"|memorable (?:word|name|place)|answer to (?:your|the) |security (?:question|answer|word)|secret (?:question"
    r"|answer|word)"
    r"|(?:city|town|street|place) (?:were you born|(?:did )?you (?:grew|grow) up)|apellido de soltera|mädchenname"
    r"|geburtsname|nom de jeune fille|sicherheitsfrage|pregunta de seguridad|question (?:secrète|de sécurité)"
)
"""In what the other side said, asks for the answer to a security question."""
ASKED_CODE: Final = lazy(
    r"(?<![^\W_])(?:pins?|geheimzahl|puk|tan|otp|passcode|password|passwort|kennwort|contraseña|clave|mot de passe"
    r"|passphrase"
    r"|(?:one[- ]time|verification|access|login|authentication|authenticator|six[- ]digit|6[- ]digit|four[- ]digit"
    r"|sms) (?:code|pin|password|number)"
    r"|code (?:we|i|that|you|which)|code (?:secret|confidentiel|de vérification)|código de (?:verificación|acceso)"
    r"|(?:bestätigungs|einmal|zugangs)code)(?![^\W_])"
)
ASKED_PASSWORD: Final = lazy(
    r"(?<![^\W_])(?:passwords?|passwort|kennwort|contraseña|clave|mot de passe|passphrase|passcode)(?![^\W_])"
)
ANCHORS: Final = CODE_ANCHORS | PASSWORD_ANCHORS | ANSWER_ANCHORS


def link_end(text: str, start: int) -> int:
    """Return where the words end that link a name to its value, such as "is now set to"."""
    match = _LINK.match(text, start)
    return match.end() if match else start


def answer_link_end(text: str, start: int) -> int:
    """Return where the words end that link a question's subject to its answer; `start` where none do."""
    match = _ANSWER_LINK.match(text, start)
    return match.end() if match else start


def lead_end(text: str, start: int) -> int:
    """Return where the words end that open an answer, such as "yes, it was"."""
    match = _LEADS.match(text, start)
    return match.end() if match else start
