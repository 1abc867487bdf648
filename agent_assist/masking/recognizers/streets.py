"""Words of postal addresses: kinds of street, parts of a building, post boxes, countries' postcodes."""

from __future__ import annotations

import re
from typing import Final

from agent_assist.masking.text.lazy import lazy


def _either(words: str) -> str:
    """Return a pattern that matches one of the words, the longer first."""
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words.split(), key=len, reverse=True))})"


_SURE = """
street st str avenue ave av road rd boulevard blvd lane ln parkway pkwy highway hwy terrace terr cres crescent
freeway turnpike circle cir drive dr court ct trl trail alley expressway expy mews crossing xing thruway
causeway esplanade byway broadway pike motorway
"""
_UNSURE = """
way place pl square sq close walk row hill gardens grove park path loop plaza rise run ridge point green view
gate glen heights crest bend bay island village center centre estate yard wharf quay hollow mill ford vale
landing manor meadow meadows common commons fort extension extensions harbor harbors junction knoll knolls lake
lakes mountain mountains passage prairie ranch rapids shore shores spring springs spur spurs station stream
summit trace track tunnel union unions valley valleys viaduct villages wells brook brooks burg burgs bypass camp
canyon cape cliff cliffs club corner corners course cove creek curve dale dam divide falls ferry field fields
flat flats forest forge forges fork isle key lock locks lodge mission mount neck orchard oval overpass parade
pine pines plain plains port ports radial shoal shoals skyway
"""
SURE_KINDS: Final = _either(_SURE)
"""Kinds that stand behind the name of a street and are little else."""
UNSURE_KINDS: Final = _either(_UNSURE)
"""Kinds that are ordinary words too; they need more than a number before them."""
KINDS: Final = frozenset(_SURE.split()) | frozenset(_UNSURE.split())
ENGLISH_WORDS: Final = KINDS | {"route", "rte", "county", "cr", "sr", "fm"}
"""Without one of these there is no street in the English order."""
_PREFIXES = """
rue avenue av avda avd avenida boulevard bd bvd chemin allée allee impasse quai cours route sentier faubourg
calle cl c/ camino paseo carrera cra travesía travesia ronda plaza pza place via viale vicolo piazza piazzale
corso largo strada rua travessa praça praca ul ulica al aleja plac os osiedle bulevar pasaje glorieta urb
urbanización urbanizacion πλατεία λεωφόρος οδός trg prospekt
"""
PREFIXED: Final = rf"{_either(_PREFIXES)}\.?"
"""Kinds that stand before the name of a street."""
PREFIX_WORDS: Final = frozenset(_PREFIXES.replace("/", "").split())
SURE_ENDS: Final = (
    "straße", "strasse", "str.", "str", "gasse", "gässle", "allee", "platz", "chaussee", "straat", "laan", "plein",
    "kade", "gracht", "singel", "dreef",
    "dijk", "vej", "gade", "gata", "gatan", "vägen", "veien", "vegen", "katu", "polku", "kuja", "utca", "utja",
    "ulica", "väg", "stræde",
    "gränd", "stien", "puiestee", "iela", "gatu", "braut", "stígur",
)  # fmt: skip
"""Ends of names of streets, as in German, Dutch, the Nordic languages and Hungarian."""
LAST_LETTERS: Final = frozenset(end.rstrip(".")[-3:] for end in SURE_ENDS)
"""The last three letters of those ends."""
UNSURE_ENDS: Final = (
    "weg", "ring", "ufer", "damm", "markt", "hof", "vei", "gate", "tie", "tee", "tän", "steig", "promenade",
    "terrasse", "út", "trg", "tori", "park", "ska", "skog", "plass", "plads", "tanya", "köz",
)  # fmt: skip
"""Such ends that other words have too; they need a capital and a cue or a postcode."""
KIND_WORDS: Final = frozenset({
    "street", "st", "str", "avenue", "ave", "road", "rd", "boulevard", "blvd", "lane", "ln", "parkway", "pkwy",
    "highway", "terrace", "crescent",
    "circle", "drive", "dr", "court", "ct", "way", "place", "square", "close", "gardens", "grove", "mews", "row",
    "hill", "park", "straße", "strasse",
    "platz", "allee", "weg", "gasse", "rue", "chemin", "impasse", "quai", "calle", "avenida", "avda",
    "paseo", "plaza", "via", "viale", "piazza",
    "corso", "rua", "ul", "ulica", "laan", "straat", "vej", "utca",
})  # fmt: skip
UNIT: Final = (
    r"(?:apt|apartment|suite|ste|unit|flat|appt|appartement|apto|piso|puerta|planta|esc|escalera|wohnung|whg|top"
    r"|stiege|bus|bte|étage|etage|floor|fl|room|rm|bldg|building|block|bloque|lot|trailer|box|penthouse|ph|stock"
    r"|og|hinterhaus)"
    r"\.?\s?#?\s?(?:\d{1,5}[a-z]?|[a-z]\d{0,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
"""A part of a building."""
POST_BOX: Final = (
    r"(?:p\.?\s?o\.?\s?box|post ?box|postfach|apartado(?: de correos| postal)?|bo[iî]te postale|b\.?p\.?|postbus"
    r"|casella postale|caixa postal|casilla|gpo box|private bag|locked bag)\s?(?:#|no\.?|nr\.?|nº"
    r"|number)?\s?\d{1,6}(?: \d{2,3}){0,2}"
    r"|(?:psc|unit|cmr)\s\d{1,5},?\s{1,2}box\s\d{1,5}|(?:us[ns]?[sv]|hmas|hmcs) [^\W\d_]{2,20}(?=\s{1,3}[afd]po)"
    r"|[afd]po,?\s(?:aa|ae|ap)\s\d{5}(?:-\d{4})?"
)
"""A place to which the post alone goes."""
_STATE_WORDS = """
ak al ar az ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok
or pa ri sc sd tn tx ut va vt wa wi wv wy pr ab bc mb nb nl ns on pe qc sk yt nsw vic qld tas nt act alabama
alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin
wyoming ontario quebec alberta manitoba
"""
STATES: Final = (
    rf"(?:{_either(_STATE_WORDS)}|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)"
    rf"|rhode island"
    r"|west virginia|british columbia)"
)
"""States and provinces of English-speaking countries."""
STATE_WORDS: Final = frozenset(_STATE_WORDS.split()) | {
    "hampshire",
    "jersey",
    "mexico",
    "york",
    "carolina",
    "dakota",
    "island",
    "columbia",
}
COUNTRIES: Final = (
    r"(?:usa|u\.s\.a?\.?|united states|uk|united kingdom|england|scotland|wales|ireland|canada|australia"
    r"|new zealand|germany|deutschland|austria|österreich|switzerland|schweiz|suisse|france|frankreich|spain"
    r"|españa|méxico|mexico|italy|italia|portugal|netherlands|nederland|belgium|belgique|belgië|denmark|danmark"
    r"|sweden|sverige|norway|norge|finland|suomi|iceland|poland|polska|czech republic|czechia|hungary"
    r"|slovenia|croatia|cyprus|greece|brazil|brasil|uruguay|argentina|chile|colombia|peru|india|south africa"
    r"|tunisia|greenland|luxembourg|estonia|latvia|lithuania|romania|bulgaria|slovakia|turkey)"
)
_UK_AREAS = (
    r"(?:a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[lu]?|h[adgprsux]|i[gmpv]|j[e]|k[atwy]"
    r"|l[adelnsu]?|m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]"
    r"|s[aegklmnoprstwy]?|t[adfnqrsw]|ub|w[acdfnrsv]?|yo|ze)"
)
UK_POSTCODE: Final = rf"(?:gir ?0aa|{_UK_AREAS}\d[\da-z]? ?\d[abd-hjlnp-uw-z]{{2}})"
CANADA_POSTCODE: Final = r"(?:[abceghj-nprstvxy]\d[abceghj-nprstv-z][ -]?\d[abceghj-nprstv-z]\d)"
POSTCODE: Final = (
    rf"(?:{UK_POSTCODE}|{CANADA_POSTCODE}|\d{{5}}-\d{{3,4}}|\d{{2}}-\d{{3}}|\d{{3}} \d{{2}}|\d{{4}} ?[a-z]{{2}}"
    rf"|(?:[a-z]{{1,2}}-)?\d{{4,5}})"
)
"""Postcodes of any country, inside an address."""
POSTCODE_CUE: Final = lazy(
    r"(?<![^\W_])(?:zip(?: ?code)?|post ?code|postal ?code|plz|postleitzahl|code postal|c\.?p\.?|código postal"
    r"|codigo postal|cap|pin ?code|eircode)(?:'s)?"
    r"[\s:=#.,-]{0,3}(?:(?:is|was|of|ist|lautet|es|est|it's|its|to|number|no|for|my|the|um|uh|here"
    r"|as)(?![^\W_])[\s:,]{0,2}){0,4}$"
)
POSTCODE_ASKED: Final = lazy(
    r"(?<![^\W_])(?:zip(?: ?code)?|post ?code|postal code|plz|postleitzahl|code postal|código postal"
    r"|codigo postal)(?![^\W_])[^.!]{0,40}$"
)
"""At the end of what the other side said, asks for a postcode."""
ADDRESS_ASKED: Final = lazy(
    r"(?<![^\W_])(?:(?<!mail )(?<!ip )(?<!web )address|where (?:do|are) you liv\w*|where (?:do you|should (?:we"
    r"|i)) (?:live|send|ship"
    r"|deliver)|street name|anschrift|adresse"
    r"|wo wohnen|dirección|direccion|dónde vive|domicilio|habitez)(?![^\W_])"
)
"""In what the other side said, asks for an address; an e-mail address has its own words."""
ADDRESS_CUE: Final = lazy(
    r"(?<![^\W_])(?:address(?:es)?|addr|located (?:at|on|in)|liv(?:es?|ing) (?:at|on|in)|lived (?:at|on|in)"
    r"|resid(?:es?|ing|ence)|domicile|(?:deliver(?:ed|y)?|ship(?:ped|ping)?|mail(?:ed)?|post(?:ed)?|sent?|moved?"
    r"|moving|taxi|return|forward(?:ed)?|bill(?:ed|ing)?)(?: \w{1,40}){0,4} (?:to|at)|staying at|pick ?up (?:at|from)"
    r"|meet (?:me )?at|drops? (?:\w+ )?off at|home|house|location|office is|offices are|arrived at|station is on"
    r"|direcci[oó]n|domicilio|vivo en|vive en|calle|adresse|anschrift|wohn(?:e|t|haft|ort)|lieferung an|habite"
    r"|domicili[ée]|street|corner of)(?![^\W_])"
)
"""Says that an address may follow."""
ORDINALS: Final = frozenset(
    {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}
)
"""Names of streets by themselves."""
NOT_IN_NAME: Final = frozenset({
    "à", "un", "une", "vers", "sans", "el", "the", "a", "an", "and", "or", "to", "for", "in", "on", "at", "by",
    "with", "from", "is", "was", "are", "were",
    "be", "it", "i", "you", "he", "she", "we", "they", "my", "your", "his", "her", "our", "their", "this",
    "that", "these", "those", "which", "who", "what", "when", "where", "how", "if", "but", "not", "no", "yes", "so",
    "as", "than", "then", "there", "here", "will", "would", "can", "could", "should", "may", "might", "must",
    "do", "does", "did", "has", "have", "had", "please", "per", "each", "every", "any", "some", "all", "only",
    "about", "around", "over", "under", "more", "less", "least", "most", "up", "down", "out", "off", "away",
    "minutes", "minute", "mins", "min", "hours", "hour", "hrs", "hr", "days", "day", "weeks", "week", "months",
    "month", "years", "year", "seconds", "miles", "mile", "km", "meters", "metres", "feet", "foot", "ft", "inches",
    "kg", "lbs", "pounds", "dollars",
    "euros", "percent", "people", "persons", "tickets", "ticket", "items", "item", "units", "pieces", "boxes",
    "times", "rooms", "guests", "nights", "night", "cars", "seats", "stars", "star", "am", "pm", "gb", "mb", "tb",
    "order", "orders",
    "invoice", "case", "call", "calls", "account", "number", "card", "customer", "since", "until", "till", "before",
    "after", "because", "good", "great", "best", "long", "short", "big", "small", "new", "old", "other", "different",
    "same",
    "half", "full", "first", "last", "next", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "of", "him", "them", "me", "us", "its", "drive", "agent", "said", "says", "asked", "wants", "want",
    "need", "needs", "took", "take",
    "get", "got", "go", "going", "went", "make", "made", "find", "found", "buy", "bought", "paid", "pay", "sold",
    "euro", "cent", "cents", "dollar", "degrees", "version", "page", "pages", "line", "lines", "digit", "digits",
    "series", "gate", "flight", "error", "step",
    "und", "oder", "der", "die", "das", "ist", "für", "mit", "von", "auf", "uhr", "jahre", "tage", "stunden",
    "minuten", "wochen", "stück", "y", "o", "para", "con", "por", "es", "son", "años", "días", "horas", "minutos",
    "et", "ou", "pour", "avec", "est", "ans", "jours", "heures", "personas", "personnes", "personen",
})  # fmt: skip
"""Small words, measures and counted things: they are no part of the name of a street."""
