"""Words of postal addresses: kinds of street, parts of a building, post boxes, countries' postcodes."""

from __future__ import annotations

import re
from typing import Final

SURE_KINDS: Final = (
    r"(?:street|st|str|avenue|ave|av|road|rd|boulevard|blvd|lane|ln|parkway|pkwy|highway|hwy|terrace|terr|cres|crescent|freeway|turnpike"
    r"|circle|cir|drive|dr|court|ct|trl|trail|alley|expressway|expy|mews|crossing|xing|thruway|causeway|esplanade|byway|broadway|pike|motorway)"
)
"""Kinds that stand behind the name of a street and are little else."""
UNSURE_KINDS: Final = (
    r"(?:way|place|pl|square|sq|close|walk|row|hill|gardens|grove|park|path|loop|plaza|rise|run|ridge|point|green|view|gate|glen|heights|crest"
    r"|bend|bay|island|village|center|centre|estate|yard|wharf|quay|hollow|mill|ford|vale|landing|manor|meadows?|commons?|fort|extensions?|harbors?|junction|knolls?|lakes?|mountains?|passage"
    r"|prairie|ranch|rapids|shores?|springs?|spurs?|station|stream|summit|trace|track|tunnel|unions?|valleys?|viaduct|villages?|wells|brooks?|burgs?|bypass|camp|canyon|cape|cliffs?|club|corners?|course|cove"
    r"|creek|curve|dale|dam|divide|falls|ferry|fields?|flats?|forest|forges?|fork|isle|key|locks?|lodge|mission|mount|neck|orchard|oval|overpass|parade|pine|pines|plains?|port|ports|radial|shoals?|skyway)"
)
"""Kinds that are ordinary words too; they need more than a number before them."""
PREFIXED: Final = (
    r"(?:rue|avenue|av|avda|avd|avenida|boulevard|bd|bvd|chemin|all[ée]e|impasse|quai|cours|route|sentier|faubourg|calle|cl|c/|camino|paseo|carrera|cra|traves[ií]a|ronda|plaza|pza|place|via|viale"
    r"|vicolo|piazza|piazzale|corso|largo|strada|rua|travessa|pra[cç]a|ul|ulica|al|aleja|plac|os|osiedle|bulevar|pasaje|glorieta|urb|urbanizaci[oó]n|πλατεία|οδός|trg|prospekt)\.?"
)
"""Kinds that stand before the name of a street."""
SURE_ENDS: Final = (
    "straße", "strasse", "str.", "str", "gasse", "gässle", "allee", "platz", "chaussee", "straat", "laan", "plein", "kade", "gracht", "singel", "dreef",
    "dijk", "vej", "gade", "gata", "gatan", "vägen", "veien", "vegen", "katu", "polku", "kuja", "utca", "utja", "ulica", "väg", "stræde",
    "gränd", "stien", "puiestee", "iela", "gatu", "braut", "stígur",
)  # fmt: skip
"""Ends of names of streets, as in German, Dutch, the Nordic languages and Hungarian."""
UNSURE_ENDS: Final = (
    "weg", "ring", "ufer", "damm", "markt", "hof", "vei", "gate", "tie", "tee", "tän", "steig", "promenade", "terrasse", "út", "trg", "tori", "park", "ska", "skog", "plass", "plads", "tanya", "köz",
)  # fmt: skip
"""Such ends that other words have too; they need a capital and a cue or a postcode."""
KIND_WORDS: Final = frozenset({
    "street", "st", "str", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "ln", "parkway", "pkwy", "highway", "terrace", "crescent",
    "circle", "drive", "dr", "court", "ct", "way", "place", "square", "close", "gardens", "grove", "mews", "row", "hill", "park", "straße", "strasse",
    "platz", "allee", "weg", "gasse", "ring", "rue", "chemin", "impasse", "quai", "calle", "avenida", "avda", "paseo", "plaza", "via", "viale", "piazza",
    "corso", "rua", "ul", "ulica", "laan", "straat", "vej", "utca",
})  # fmt: skip
UNIT: Final = (
    r"(?:apt|apartment|suite|ste|unit|flat|appt|appartement|apto|piso|puerta|planta|esc|escalera|wohnung|whg|top|stiege|bus|bte|étage|etage|floor|fl|room|rm|bldg|building|block|bloque|lot|trailer|box|penthouse|ph|stock|og|hinterhaus)"
    r"\.?\s?#?\s?(?:\d{1,5}[a-z]?|[a-z]\d{0,4})"
)
"""A part of a building."""
POST_BOX: Final = (
    r"(?:p\.?\s?o\.?\s?box|post ?box|postfach|apartado(?: de correos| postal)?|bo[iî]te postale|b\.?p\.?|postbus|casella postale|caixa postal|casilla|gpo box|private bag|locked bag)\s?(?:#|no\.?|nr\.?|nº|number)?\s?\d{1,6}"
    r"|(?:psc|unit|cmr)\s\d{1,5},?\s{1,2}box\s\d{1,5}|(?:us[ns][sv]|hmas|hmcs) [^\W\d_]{2,20}(?=\s{1,3}[afd]po)|[afd]po,?\s(?:aa|ae|ap)\s\d{5}(?:-\d{4})?"
)
"""A place to which the post alone goes."""
STATES: Final = (
    r"(?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]|pr|ab|bc|mb|nb|nl|ns|on|pe|qc|sk|yt|nsw|vic|qld|tas|nt|act"
    r"|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota"
    r"|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia"
    r"|washington|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|manitoba)"
)
"""States and provinces of English-speaking countries."""
COUNTRIES: Final = (
    r"(?:usa|u\.s\.a?\.?|united states|uk|united kingdom|england|scotland|wales|ireland|canada|australia|new zealand|germany|deutschland|austria|österreich|switzerland|schweiz|suisse|france|frankreich|spain"
    r"|españa|méxico|mexico|italy|italia|portugal|netherlands|nederland|belgium|belgique|belgië|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|iceland|poland|polska|czech republic|czechia|hungary"
    r"|slovenia|croatia|cyprus|greece|brazil|brasil|uruguay|argentina|chile|colombia|peru|india|south africa|tunisia|greenland|luxembourg|estonia|latvia|lithuania|romania|bulgaria|slovakia|turkey)"
)
_UK_AREAS = (
    r"(?:a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[lu]?|h[adgprsux]|i[gmpv]|j[e]|k[atwy]|l[adelnsu]?|m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]"
    r"|s[aegklmnoprstwy]?|t[adfnqrsw]|ub|w[acdfnrsv]?|yo|ze)"
)
UK_POSTCODE: Final = rf"(?:gir ?0aa|{_UK_AREAS}\d[\da-z]? ?\d[abd-hjlnp-uw-z]{{2}})"
CANADA_POSTCODE: Final = r"(?:[abceghj-nprstvxy]\d[abceghj-nprstv-z][ -]?\d[abceghj-nprstv-z]\d)"
POSTCODE: Final = (
    rf"(?:{UK_POSTCODE}|{CANADA_POSTCODE}|\d{{5}}-\d{{3,4}}|\d{{2}}-\d{{3}}|\d{{3}} \d{{2}}|\d{{4}} ?[a-z]{{2}}|(?:[a-z]{{1,2}}-)?\d{{4,5}})"
)
"""Postcodes of any country, inside an address."""
POSTCODE_CUE: Final = re.compile(
    r"(?<![^\W_])(?:zip(?: ?code)?|post ?code|postal ?code|plz|postleitzahl|code postal|c\.?p\.?|código postal|codigo postal|cap|pin ?code|eircode)(?:'s)?"
    r"[\s:=#.,-]{0,3}(?:(?:is|was|of|ist|lautet|es|est|it's|its|to|number|no|for|my|the|um|uh|here|as)(?![^\W_])[\s:,]{0,2}){0,4}$"
)
ADDRESS_CUE: Final = re.compile(
    r"(?<![^\W_])(?:address(?:es)?|addr|located (?:at|on|in)|liv(?:es?|ing) (?:at|on|in)|lived (?:at|on|in)|resid(?:es?|ing|ence)|domicile|(?:deliver(?:ed|y)?|ship(?:ped|ping)?|mail(?:ed)?|post(?:ed)?|sent?|moved?|moving|taxi|return|forward(?:ed)?|bill(?:ed|ing)?)(?: \w+){0,4} (?:to|at)|staying at|pick ?up (?:at|from)"
    r"|meet (?:me )?at|drops? (?:\w+ )?off at|home|house|location|office is|offices are|arrived at|station is on|direcci[oó]n|domicilio|vivo en|vive en|calle|adresse|anschrift|wohn(?:e|t|haft|ort)|lieferung an|habite|domicili[ée]|street|corner of)(?![^\W_])"
)
"""Says that an address may follow."""
TOWN_CUE: Final = re.compile(r"(?<![^\W_])(?:in|at|near|town|city|stadt|ort|ville|ciudad)\s$")
NOT_IN_NAME: Final = frozenset({
    "the", "a", "an", "and", "or", "to", "for", "in", "on", "at", "by", "with", "from", "is", "was", "are", "were", "be", "it", "i", "you", "he", "she", "we", "they", "my", "your", "his", "her", "our", "their", "this",
    "that", "these", "those", "which", "who", "what", "when", "where", "how", "if", "but", "not", "no", "yes", "so", "as", "than", "then", "there", "here", "will", "would", "can", "could", "should", "may", "might", "must",
    "do", "does", "did", "has", "have", "had", "please", "per", "each", "every", "any", "some", "all", "only", "about", "around", "over", "under", "more", "less", "least", "most", "up", "down", "out", "off", "away",
    "minutes", "minute", "mins", "min", "hours", "hour", "hrs", "hr", "days", "day", "weeks", "week", "months", "month", "years", "year", "seconds", "miles", "mile", "km", "meters", "metres", "feet", "foot", "ft", "inches", "kg", "lbs", "pounds", "dollars",
    "euros", "percent", "people", "persons", "tickets", "ticket", "items", "item", "units", "pieces", "boxes", "times", "rooms", "guests", "nights", "night", "cars", "seats", "stars", "star", "am", "pm", "gb", "mb", "tb", "order", "orders",
    "invoice", "case", "call", "calls", "account", "number", "card", "customer", "since", "until", "till", "before", "after", "because", "good", "great", "best", "long", "short", "big", "small", "new", "old", "other", "different", "same",
    "half", "full", "first", "last", "next", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "of", "him", "them", "me", "us", "its", "drive", "agent", "said", "says", "asked", "wants", "want", "need", "needs", "took", "take",
    "get", "got", "go", "going", "went", "make", "made", "find", "found", "buy", "bought", "paid", "pay", "sold", "euro", "cent", "cents", "dollar", "degrees", "version", "page", "pages", "line", "lines", "digit", "digits", "series", "gate", "flight", "error", "step",
    "und", "oder", "der", "die", "das", "ist", "für", "mit", "von", "auf", "uhr", "euro", "jahre", "tage", "stunden", "minuten", "wochen", "stück", "y", "o", "para", "con", "por", "es", "son", "años", "días", "horas", "minutos", "et", "ou", "pour", "avec", "est", "ans", "jours", "heures", "personas", "personnes", "personen",
})  # fmt: skip
"""Small words, measures and counted things: they are no part of the name of a street."""
