"""Words that lead up to a person's name, and words that are never part of one, in four languages."""

from __future__ import annotations

from typing import Final

from agent_assist.masking.text.evasions import EVASIONS
from agent_assist.masking.text.lazy import lazy

_LEFT = r"(?<![^\W_])"
_RIGHT = r"(?![^\W_])"
TITLES: Final = frozenset({
    "mr", "mrs", "ms", "miss", "mx", "mister", "dr", "prof", "professor", "sir", "madam", "herr", "herrn", "frau",
    "fräulein", "señor", "senor",
    "señora", "senora", "señorita", "sr", "sra", "srta", "don", "doña", "monsieur", "madame", "mademoiselle", "mme",
    "mlle", "rev", "capt", "sig", "signor",
    "signora", "dhr", "mevr", "meneer", "mevrouw",
})  # fmt: skip
WEAK_TITLES: Final = frozenset({"miss", "sir", "madam", "don", "sr", "sig", "dr", "madame", "professor"})
"""Titles that are other words too: they need a capital behind them."""
NO_TITLE: Final = lazy(r"\.?[ \t]{1,2}(?:\d|and|or|the|is|was|to)")
_WHOSE = (
    r"(?:my|his|her|their|the|full|first|last|family|given|middle|legal|birth|preferred|sur|customer'?s?"
    r"|cust(?:omer)?|client'?s?|caller'?s?|account(?: holder)?'?s?|holder'?s?|cardholder'?s?|card ?holder'?s?"
    r"|contact'?s?|patient'?s?|member'?s?|spouse'?s?|wife'?s?|husband'?s?|beneficiary'?s?|recipient'?s?"
    r"|sender'?s?|maiden|and|your|new|correct|real|married|driver'?s?|guest'?s?|passenger'?s?|partner'?s?|son'?s?"
    r"|daughter'?s?|mother'?s?|father'?s?|agent'?s?|employee'?s?|manager'?s?|shipping|billing|registered)"
)
_ON = (
    r"(?:(?:,? (?:on|in|for|under|of|behind) (?:the|my|this|your|his|her|that|our)? ?(?:\w+ )?(?:account|acct"
    r"|card|order|booking|reservation|file|policy|contract|statement|record|bill|invoice|caller|customer|client"
    r"|profile|passport|id|owner|holder|recipient|patient)))"
)
_IS = (
    r"(?:(?:\s{0,2}[:=]|\s?-(?=\s)|'s|,?\s(?:is|was|are|as|should be|should read|would be|needs to be|to|it's|its"
    r"|it is|this is|under|ist|lautet|war|es|est|será|sera|called))(?:\s{0,4}(?:user|customer|caller|agent|client"
    r"|it's|its|it is|is|that's|that is|actually|still|now|just|also|changed|updated|mr|mrs|ms|miss|mx"
    r"|dr)\.?:?(?=\s)){0,3}[\s:\"'“„]{1,8})"
)
_ASK = (
    r"(?:\?\s{1,3}(?:(?:user|customer|caller|client|a):\s)?(?:(?:it's|its|it is|my name is|sure|yes|yeah|i'm"
    r"|i am),?\s){0,3})"
)
_NAME_CUES = (
    rf"(?:{_WHOSE} ?(?:names?|surname)|surname|forename|nachname|vorname|familienname|kundenname|name des kunden"
    rf"|apellidos?|nombre(?: completo)?|prénom|nom(?: de famille| du client| complet)?|name){_ON}?(?:{_IS}|{_ASK})"
)
_STRAIGHT = (
    r"(?:my name'?s?(?: is)?|you(?:'re| are) (?:speaking|talking) (?:with|to)|(?:mein name ist|ich hei(?:ß|ss)e"
    r"|me llamo|mi nombre es|je m'appelle|mon nom est)) "
)
CUE_ANCHORS: Final = frozenset({
    "name", "names", "surname", "forename", "nachname", "vorname", "familienname", "kundenname", "apellido",
    "apellidos", "nombre", "prénom", "nom", "heiße", "heisse", "heißt",
    "heisst", "llamo", "llama", "appelle", "named", "holder", "cardholder", "beneficiary", "guardian", "attn",
    "customer", "cust", "caller", "client", "kunde", "kundin",
    "cliente", "spoke", "speaking", "speak", "talked", "talking", "signed", "regards", "sincerely",
    "grüße", "grüßen", "saludos", "cordialement", "contact",
    "patient", "dear", "hi", "hello", "hey", "liebe", "lieber", "geehrte", "geehrter", "estimado", "estimada",
    "cher", "chère", "i", "im", "am", "soy", "bin", "suis", "hier", "habla",
    "under", "it", "its", "last", "first", "full", "middle", "family", "given", "recipient", "sender",
    "policyholder", "this", "call", "called", "behalf", "follow", "add", "remove",
    "wife",
    "husband", "son", "daughter", "mother", "father", "brother", "sister", "partner",
    "spouse", "kid", "child", "boss", "colleague", "friend", "cousin", "uncle", "aunt", "fiancé", "fiancée",
    "neighbour", "neighbor", "roommate", "boyfriend", "girlfriend", "directed", "written", "says", "said",
    "ehefrau", "ehemann", "mann", "sohn", "tochter", "mutter", "vater", "bruder", "schwester", "chef", "chefin",
    "kollege", "kollegin", "freund", "freundin", "gesprochen", "namens", "esposa", "esposo", "marido", "hijo",
    "hija", "madre", "padre",
    "hermano", "hermana", "jefe", "amigo", "amiga", "hablé", "hablado", "femme", "mari", "fils", "fille", "mère",
    "père", "frère", "sœur", "soeur", "ami", "amie", "parlé", "collègue",
})  # fmt: skip
_NOT_PERSONAL = lazy(
    r"(?:hotel|restaurant|business|company|event|movie|film|song|place|user|domain|file|brand|product|store|shop"
    r"|street|city|town|bank|school|pet|pet's|pets|dog|dog's|cat|cat's|host|path|variable|class|method|function"
    r"|table|column|field|package|project|team|group|band|album|book|show|car|model|network|printer|device|code"
    r"|display|screen|nick|branch|room|theater|theatre|venue|airline|property|apartment|what'?s the|in the|animal"
    r"|mascota|firmen?|produkt|datei|benutzer|maiden|mother'?s?|mom'?s?) $"
)
_CUE = lazy(
    rf"{_LEFT}(?:{_STRAIGHT}|(?:under|in) the (?:same )?name(?: of)? |(?:it's|it is"
    rf"|its) (?=[^\W\d_]+(?: [^\W\d_]+)? (?:speaking|calling|here)(?![^\W_]))|{_NAME_CUES}"
    r"|(?:(?:last|first|full|middle|family|given) name|surname) (?!(?:is|was|and|or|on|in|of|for|as|to|has|does"
    r"|not)(?![^\W_]))"
    rf"|(?:account ?holder|card ?holder|beneficiary|guardian|attn"
    rf"|contact(?: person)?|customer|cust|caller|client|kund(?:e|in)|cliente|patient|policy ?holder|signed"
    rf"|recipient|sender)(?:\s?[:=]|\.:?)[ \t]{{0,6}}"
    r"|(?:best |kind |warm )?(?:regards|sincerely|grüße|grüßen|saludos|cordialement),?\s{1,4})"
)
_NOBODYS = lazy(
    r"(?:the|your|new|correct|real|and|registered|shipping|billing|names?)"
    r"(?! ?(?:sur|last|first|full|family|given))(?![^\W_])[^:=?]*"
)
"""Cues that may speak of the name of a thing."""
_NAMING = frozenset({
    "name", "names", "surname", "forename", "nachname", "vorname", "familienname", "kundenname", "apellido",
    "apellidos", "nombre", "prénom", "nom", "heiße", "heisse", "llamo", "appelle",
})  # fmt: skip
_LEADING_ONLY = frozenset({
    "i", "im", "am", "hi", "hello", "hey", "dear", "this", "call", "called", "named", "says", "said", "add",
    "remove", "follow", "behalf", "spoke", "speak", "speaking", "talked", "talking",
})  # fmt: skip
PAYING: Final = frozenset({
    "pay", "paid", "payment", "payments", "paying", "send", "sent", "sending", "transfer", "transferred",
    "transfers", "transferring", "transaction",
    "transactions", "wire", "wired", "wires", "debit", "refund", "receive", "received", "receives", "standing",
    "deposit",
})  # fmt: skip
"""Words of moving money, which goes to somebody or comes from somebody."""
PAYEE_REACH: Final = 40
PAYEE_LINKS: Final = (" to ", " from ", " for ")
SURNAME_LED: Final = lazy(
    r"(?:under|(?:pay|paid|sen[dt]|transfer\w*|order|debit|payments?|money|[\d$€£])"
    r" (?:[^\s.!?;]{1,40} ){0,5}?(?:to|from)|pay|paid) (?:the name )?(?:of )?$"
)
"""Before a surname in small letters, makes a person of it."""
GREETING: Final = lazy(r"(?:dear|hi|hello|hey|lieber?|geehrter?|estimad[oa]|ch[eè]re?)[ ,]{1,6}$")
"""Opens a letter or a chat, often to nobody in particular."""
PAYEE_END: Final = lazy(
    r" (?:on|at|in|via|by|last|this|today|tomorrow|yesterday|after|before|every|instead"
    r"|using|lately|some|a|the|[\d$€£])"
)
"""Behind a payee."""
NAME_BEFORE: Final = lazy(
    r"(?:^|[.!?,;:\n]\s{0,2}|(?<![^\W_])(?:it's|it is|its|this is|yes|hi"
    r"|hello) )([^\W\d_]{2,20}(?:['-][^\W\d_]{2,20})?(?: [^\W\d_]{2,20}(?:['-][^\W\d_]{2,20})?){0,2})(?: is my"
    r"| here)? $"
)
_RELATION = (
    r"(?:wife|husband|son|daughter|mother|father|brother|sister|partner|spouse|kid|child|boss|colleague|friend"
    r"|cousin|uncle|aunt|fianc[ée]e?|neighbou?r|roommate|boyfriend|girlfriend"
    r"|ehefrau|ehemann|mann|sohn|tochter|mutter|vater|bruder|schwester|chefin?|kolleg(?:e|in)|freund(?:in)?"
    r"|espos[oa]|marido|hij[oa]|madre|padre|herman[oa]|jefe|amig[oa]|femme|mari|fils|fille|mère|père|frère|s(?:œ"
    r"|oe)ur|amie?|collègue)"
)
_LEADING = lazy(
    rf"{_LEFT}(?:(?:my|his|her|their|our|the|meine?[mnr]?|ihr(?:e[mnr]?)?|sein(?:e[mnr]?)?|mi|su|mon|ma|son"
    rf"|sa) {_RELATION}(?:,| is| called| named|'s name is| ist| heißt| se llama| s'appelle)?"
    r"|i'm|i am|im|soy|ich bin|je suis|hier ist|hier spricht|habla|dear|hi|hello|hey|lieber?|(?:sehr )?geehrter?"
    r"|estimad[oa]|cher|chère|(?:spoke|speak(?:ing)?|talk(?:ed|ing)?|gesprochen|habl(?:é|ado)|parlé) (?:to|with"
    r"|mit|con|à|avec)|mit (?=\w+ gesprochen)|(?:was |were |is |be |get )?(?:called|named|namens|hei(?:ß|ss)t"
    r"|se llama|s'appelle)|i am called"
    r"|call me|this is"
    r"|(?:it's|it is|its|booked|reserved|reservation|account|file|listed|is|be) under(?: the name)?(?: of)?"
    r"|(?:pay|paid)"
    r"|(?:pay(?:ments?|ing)?|paid|sen[dt]|sending|transfer(?:red|s|ring)?|transactions?|wire[ds]?|debit|refund"
    r"|receive[ds]?|standing order|deposit)"
    r" (?:[^\s.!?;]{1,40} ){0,5}?(?:to|from|for)"
    r"|(?:on )?behalf of|follow up with|ask(?:ed)? for|(?:add|remove|appoint) (?=[^\W\d_]{1,40} (?:[^\W\d_]\.? "
    r"|[^\W\d_]{1,40} ){0,3}(?:as|from|to) )|customer|cust|caller|client|kund(?:e|in)|cliente|patient|contact"
    r"|directed by:?|written by:?|says|said)"
    r"[ ,]{1,6}(?:(?:mr|mrs|ms|miss|dr|herr|frau)\.? )?"
)
"""Leads up to a name that its capitals, or a list, have to confirm."""
_BARE_NAME = lazy(rf"{_LEFT}{_WHOSE} ?names?(?:,? (?:of|für|de))?[ \t]{{1,6}}")
CALLERS: Final = frozenset({"customer", "cust", "caller", "client", "patient", "kunde", "kundin", "cliente", "contact"})
"""Words for whoever calls."""
GUARDS: Final = {
    "it": ("'s ", " is "),
    "its": (" ",),
    "last": (" name",),
    "first": (" name",),
    "full": (" name",),
    "middle": (" name",),
    "family": (" name",),
    "given": (" name",),
    "i": (" am ", "'m "),
    "im": (" ",),
    "this": (" is ",),
    "call": (" me ",),
    "add": (" ",),
    "name": (" ", ":", "=", "?", "'", "-", ","),
}
"""Words that lead up to a name only if the text goes on so."""
IDLE: Final = (
    " is", " was", " has", " had", " gave", " wants", " want", " needs", " number", " id", " called", " calling",
    " call", " service", " said", " says", " asked", " will",
    " would", " who", " to", " and", " no", " can", " does", " did", " on", " in", " at", " care", " support", "'s",
    ".", "?", " the", " a ", " i ",
)  # fmt: skip
"""How the text goes on behind "customer" and the like where no name follows."""
NO_NAME: Final = frozenset({
    "the", "a", "an", "and", "or", "but", "not", "no", "yes", "to", "for", "in", "on", "at", "by", "with", "from",
    "of", "is", "was", "are", "were", "be", "been", "it", "it's", "its", "i", "i'm", "im", "you", "he", "she",
    "we", "they", "my", "your", "his", "her", "our", "their", "this", "that", "these", "those", "which", "who",
    "what", "what's", "when", "where", "how", "why", "if", "as", "than", "then", "there", "here", "will", "would",
    "can", "could",
    "should", "may", "might", "must", "do", "does", "did", "don't", "doesn't", "didn't", "has", "have", "had",
    "please", "so", "also", "just", "only", "very", "too", "still", "now", "again", "about", "because", "since",
    "until", "after", "before",
    "me", "him", "them", "us", "per", "via", "instead", "ihr", "ihre", "ihren", "euer", "eure", "cordiales",
    "atentamente", "cordialement", "equipo", "équipe", "kundenservice", "kundendienst", "servicio", "soporte",
    "manager", "department", "abteilung", "any", "some", "all", "one", "same", "wrong", "right",
    "correct",
    "incorrect", "misspelled", "spelled", "different", "unknown", "missing", "change", "changed", "called",
    "calling", "asked", "wants", "want",
    "account", "acct", "card", "order", "number", "pin", "phone", "email", "e-mail", "address", "date", "dob",
    "name", "names", "customer", "caller", "client", "agent", "support", "service", "team", "sales", "billing",
    "today", "tomorrow", "yesterday", "tonight", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
    "june", "july", "august", "september", "october", "november", "december", "hi", "hello", "hey", "thanks",
    "thank", "regards",
    "inc", "llc", "ltd", "gmbh", "corp", "co", "plc", "ag", "sa", "und", "oder", "der", "die", "das", "den", "dem",
    "ist", "war", "nicht", "ich", "sie", "er", "wir", "mein", "meine", "mit", "von", "für", "auf", "bei", "aus",
    "zu", "am", "y", "o", "el", "los", "las",
    "un", "una", "es", "con", "por", "para", "que", "mi", "su", "se", "et", "ou", "le", "les", "une", "est",
    "pas", "je", "il", "elle", "nous", "vous", "mon", "ma", "avec", "pour", "sur", "dans", "qui", "good",
    "great", "well", "sorry", "sure", "ok", "okay", "oh",
    "com", "net", "org", "street", "st", "avenue", "road", "drive", "lane", "apt", "suite", "unit", "box", "po", "p",
    "zip", "city", "state", "country", "call", "ring", "said", "says", "say", "isn't", "aren't", "wasn't",
    "gave", "got", "get", "needs", "need", "like", "likes", "went", "goes", "lives", "works",
    "speaking", "details", "updated", "recorded", "entered", "verified", "confirmed", "status",
    "id", "password", "username", "user", "code", "member", "membership", "level", "bronze", "silver",
    "gold", "guest", "vip", "refund", "return", "reason", "shipping", "delivery",
    "tv", "app", "website", "online", "store", "shop", "visa", "mastercard", "amex", "paypal", "iban", "bic", "vat",
    "ssn", "tax", "bank", "texas", "california", "florida", "ohio", "illinois", "georgia", "washington", "oregon",
    "arizona", "nevada", "michigan", "colorado", "england", "france", "germany", "spain", "italy", "canada",
    "australia", "mr", "mrs", "ms", "miss", "dr", "herr", "frau", "sr", "sra", "ref", "reference", "ticket", "case",
})  # fmt: skip
"""Words at which a name ends and with which none begins."""
NO_SMALL: Final = NO_NAME | EVASIONS | frozenset({
    "muy", "demasiado", "largo", "corto", "incorrecto", "trop", "très", "bas", "haut", "zu", "sehr", "ganz", "leer",
    "leider", "beste", "beim", "unbekannt", "falsch", "desconocido", "inconnu", "is", "book", "booking", "bookings",
    "table", "reservation", "time", "around", "approximately", "evening", "morning", "afternoon", "ideally",
    "husband", "wife", "friend", "hmmm", "nah", "there's", "scratch", "amend", "alter", "try", "nevermind", "dumb",
    "cancel", "party", "people", "christmas", "easter", "looking", "trying", "going",
    "having", "getting", "calling", "interested", "happy", "afraid", "sorry", "ready",
    "new", "old", "fine", "done", "unable", "able", "confused", "worried", "concerned", "upset", "angry", "locked",
    "stuck", "lost", "late", "early", "back", "home", "out", "up", "down",
    "over", "under", "above", "below", "between", "really", "actually", "currently", "already", "always", "never",
    "ever", "even", "much", "many", "more", "most", "less", "least", "first", "last", "next", "other", "another",
    "each", "every", "something", "anything", "nothing", "everything",
    "someone", "anyone", "everyone", "nobody", "long", "short", "big", "small", "high", "low", "hard", "easy",
    "true", "false", "empty", "blank", "required", "optional", "invalid", "valid", "available", "private",
    "confidential", "not", "being", "mine", "yours", "none", "n/a", "na", "tbd", "withheld", "given",
    "written", "printed", "spelt", "listed", "shown", "displayed", "hidden", "saved", "removed", "added", "deleted",
    "fixed", "matching", "matches", "mismatch", "as", "follows", "follow", "check", "checked", "see", "seen", "know",
    "known", "common", "generic", "real", "fake", "full", "half", "maybe", "perhaps", "probably", "let", "lets",
    "let's",
    "can't", "cannot", "won't", "wouldn't", "couldn't", "shouldn't", "haven't", "hasn't", "hadn't", "i've", "i'll",
    "i'd", "we're", "you're", "they're", "wait", "hold", "hmm", "um", "uh", "forgot", "remember", "think", "guess",
    "believe", "mean", "meant", "help", "use", "using", "used", "make", "made", "take", "took", "taken", "come",
    "came", "put", "set", "keep", "kept",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "zero", "double", "ja", "nein", "sí",
    "oui", "non", "claro", "bonjour", "hallo", "hola", "gracias", "merci", "danke", "bitte", "both", "important",
    "secret", "public", "unique", "popular", "famous",
})  # fmt: skip
"""Words that, in small letters, are no name even behind "my name is"."""
ASKED: Final = lazy(
    rf"{_LEFT}(?:(?:your|full|the|first|last|family|account holder'?s?|customer'?s?|caller'?s?|contact|what"
    rf"|cust) (?:\w+ )?names?|surname|who (?:am i|is this|do i have|is calling|'s calling|should i ask)|who(?:'m"
    rf"| am) i (?:speaking|talking)|(?:speaking|talking) (?:with|to)\?|name\s?[:?]?\s?$"
    rf"|(?:ihr(?:en)?|vollständigen?|wie ist ihr|ihr vollständiger) (?:\w+ )?namen?|wie heißen|mit wem spreche"
    rf"|nachnamen?|(?:su|tu) nombre|nombre completo|cómo se llama|como se llama|con quién hablo|apellidos?"
    rf"|votre nom|vos nom|nom complet|nom de famille|comment vous appelez|à qui ai-je){_RIGHT}"
)
"""In what the other side said, asks for a person's name."""
NOT_ASKED: Final = lazy(
    r"(?:user ?name|maiden|pet|dog|cat|animal|company|business|hotel|restaurant|product|school|street|file|domain"
    r"|mascota|haustier|mädchen|jeune fille|soltera|bank|movie|doctor'?s?)(?:'s)?(?: name)?(?![^\W_])"
)
_LEADS = lazy(
    r"(?:[\s.,!:;\"'“„-]|(?:yes|yeah|yep|sure|of course|certainly|absolutely|ok|okay|oh|um|uh|ah|well|so|right|hi"
    r"|hello|hey|it's|its|it|that's|thats|that|would|be|this|is|my|full|first|last|name's|name|i'm|i|am|im|thing"
    r"|no problem|speaking|with|to|you're|you are|talking|mr|mrs|ms|miss|dr|please|the|customer"
    r"|sí|si|claro|soy|me llamo|mi|nombre|es|hola|ja|gerne|natürlich|ich bin|ich heiße|mein|ist|hallo|guten tag"
    r"|hier|spricht|herr|frau|oui|bien sûr|je suis|je m'appelle|mon|nom|est|c'est|bonjour|monsieur"
    r"|madame)(?![^\W_])){0,200}"
)
SPELLED_LETTERS: Final = r"[^\W\d_](?:[ .,-]{1,2}[^\W\d_](?![^\W_])){2,24}"
SPELLED: Final = lazy(SPELLED_LETTERS)
"""A name spelled letter by letter."""
SPELLED_BEHIND: Final = lazy(rf"[,.;-]{{0,2}}\s{{1,2}}({SPELLED_LETTERS})")
SPELLING: Final = lazy(
    r"[,.]?\s{1,2}(?:and )?(?:(?:which |that )?is )?(?:spelled|spelt|that's|thats|it's|buchstabiert"
    r"|ich buchstabiere|deletreado|se escribe|se deletrea|épelé"
    r"|j'épelle|ça s'écrit)[ :,]{1,2}"
)
"""Between a name and its spelling."""
CLAUSE_END: Final = lazy(
    r"\s{0,2}(?:$|[.,;!?\n()\"”“/|-]|(?:and|but|pin|account|acct|my|i|calling|from|here|speaking|phone|dob|born"
    r"|und|y|et|aber|pero|mais|is|thanks|please|wants|called|rang|with)(?![^\W_]))"
)
SECOND: Final = lazy(r"[ \t]([^\W\d_]{2,20}(?:['-][^\W\d_]{2,20})?)(?![^\W_])")
PLACE_BEFORE: Final = lazy(
    r"(?<![^\W_])(?:san|santa|st|saint|fort|ft|port|lake|mount|mt|new|north|south|east|west|los|las|la|el|the"
    r"|marks and|hotel|calle|rue|avenida|via|piazza|ul|plaza|café|cafe|bar|hurricane|storm)\.? $|(?:restaurant"
    r"|hotel|bar|pub|cafe|café|shop|store|place|brand|club|company|song|movie|book|event|product) (?:called"
    r"|named) $|by the name of $|[\d@#/_]$|\d(?:st|nd|rd"
    r"|th)? $"
)
PLACE_BEHIND: Final = lazy(
    r"(?:'s)?[ -](?:airport|hotel|hotels|inn|hostel|station|street|st\b|avenue|ave\b|road|rd\b|drive|dr\b|lane"
    r"|ln\b|way\b|boulevard|blvd|court|circle|square|place|park|parks|plaza|mall|center|centre|university|college"
    r"|school|academy|county|city|town|village|valley|beach|island|islands|lake|river|mountain|hills|heights"
    r"|bridge|hospital|clinic|church"
    r"|cathedral|bank|banks|inc|llc|ltd|gmbh|corp|corporation|company|co\b|group|partners|associates|bros|brothers"
    r"|& |and sons|and co|hall|house|theat(?:er|re)|cinema|museum|stadium|arena|restaurant|grill|bistro|cafe|café"
    r"|kitchen|bar\b|pub\b|pizza|international|airlines|records|music festival|apartments?|straße|strasse|platz"
    r"|ferry|bus|terminal|award|prize|day\b|card\b|plan\b|insurance|cottages?|lodge|villas?|gardens|bay\b|creek"
    r"|springs|falls|ranch|vineyards?"
    r"|winery|cup\b|league|university|motors?|tower|towers|suites?|resort|spa\b|tx\b|ca\b|ny\b|fl\b)"
    r"|, (?:(?:al|ak|az|ar|ca|ct|fl|ga|il|ia|ks|ky|la|md|mi|mn|ms|mo|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|pa|ri|sc|sd|tn"
    r"|tx|ut|va|vt|wa|wi|wv|wy|uk|usa)(?![^\W_])|texas|california|florida|ohio|illinois|georgia|washington|oregon"
    r"|arizona|nevada"
    r"|virginia|france|germany|spain|italy|england|usa|canada|australia)"
)
"""Says that what looks like a name is a place, a firm or a thing."""
LED: Final = lazy(
    r"(?<![^\W_])(?:for|with|to|by|from|of|says?|said|told|asked|called|named|behalf of|ask for|under|is|i'm|i am"
    r"|im|wife|husband|son|daughter|mother|father|brother|sister|partner|spouse|kid|child|boss|manager|colleague"
    r"|friend|agent|and|hi|hello|hey|dear|thanks|regards|cust|customer|caller|client|name|para|con|von|mit|für"
    r"|pour|avec|de)[ ,:]{1,3}$|^[\s>\"']*$|\n[\s>]*$"
)
"""Directly before a word, makes a person likely."""


BRANDS: Final = frozenset({
    "calvin klein", "tommy hilfiger", "michael kors", "michael kor", "ralph lauren", "louis vuitton", "hugo boss",
    "marc jacobs", "kate spade", "tory burch", "jimmy choo", "vera wang", "jack daniels", "chase bank",
    "jack daniel's",
    "johnnie walker", "jim beam", "captain morgan", "wells fargo", "charles schwab", "morgan stanley",
    "merrill lynch", "john deere", "ben sherman", "ted baker", "fred perry", "karen millen", "giorgio armani",
    "emporio armani", "christian dior", "paul smith", "alexander mcqueen", "stella mccartney", "oscar mayer",
    "marie curie", "john lewis", "harry potter", "santa claus", "mickey mouse", "james bond", "virginia woolf",
    "mercedes benz", "harley davidson",
    "aston martin", "rolls royce", "martin luther", "max mara", "massimo dutti", "carolina herrera",
    "adolfo dominguez", "yves rocher", "jean paul", "karl lagerfeld", "jil sander", "rosa parks", "san francisco",
    "elon musk",
})  # fmt: skip
"""Names of persons that are names of things."""
STREET_BEFORE: Final = lazy(r"\d{1,6}(?: [\w.]{1,20}){1,3} $")
"""Before "Dr", says that it is a drive."""
_THINGS = frozenset({
    "hotel", "fiat", "alfa", "ford", "toyota", "honda", "grand", "royal", "holiday", "best", "saint", "lake",
    "mount", "upper", "lower", "great", "little", "old", "north", "south", "east", "west", "northern", "southern",
    "eastern", "western", "central", "general", "united", "american", "british", "german", "french", "spanish",
    "english", "italian", "european", "international", "national", "black", "white", "red", "green", "blue",
    "golden", "silver", "big", "bank", "banco", "taco", "bed", "club", "cafe", "café", "restaurant", "bar", "casa",
    "villa", "port", "puerto", "fort", "monte", "cape", "camp", "street", "avenue", "road", "via", "piazza", "rue",
    "calle", "plaza",
    "university", "college", "school", "museum", "theatre", "theater", "hall", "house", "church", "cathedral",
    "hospital", "station", "airport", "park", "bridge", "tower", "castle", "palace", "company", "amazon", "google",
    "apple",
    "microsoft", "visa", "hello", "dear", "monday", "sunday", "happy", "merry", "good", "details", "regarding", "re",
    "fw", "fwd", "attn", "note", "notes", "today", "yesterday", "the", "ac", "hp", "lg", "dell", "canon", "sony",
    "samsung", "hyundai", "mercedes",
    "captain", "dr", "st", "san", "santa", "los", "las", "new", "von", "van", "de",
})  # fmt: skip
NOT_BEFORE_SURNAME: Final = NO_SMALL | _THINGS | TITLES
"""Words in capitals before a surname that are no given name, but make it the name of a thing, or just precede it."""


def cue_at(text: str, position: int, word: str) -> tuple[int, bool] | None:
    """Return where the name is expected that a cue with the word at a place leads up to; None if it is no cue.

    The second value says whether the cue is enough by itself. Where it is not, capitals or a list must confirm.
    """
    first, last = max(0, position - 32), min(len(text), position + 80)
    for pattern in (
        (_CUE, _BARE_NAME) if word in _NAMING else (_LEADING,) if word in _LEADING_ONLY else (_CUE, _LEADING)
    ):
        match = pattern.search(text, first, last)
        while match and match.end() <= position:
            match = pattern.search(text, match.end(), last)
        if match and match.start() <= position:
            if _NOT_PERSONAL.search(text[max(0, match.start() - 24) : match.start()]):
                return None
            return match.end(), pattern is _CUE and not _NOBODYS.fullmatch(match[0])
    return None


def lead_end(text: str) -> int:
    """Return where the words end that open an answer, such as "sure, it's"."""
    match = _LEADS.match(text)
    return match.end() if match else 0
