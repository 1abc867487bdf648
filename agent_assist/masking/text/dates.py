"""Dates as people write and say them, in English, Spanish, German and French; pure, knows no kind.

Nothing is checked against a calendar: a date of birth that cannot be is still what the customer gave as one.
"""

from __future__ import annotations

from typing import Final

from agent_assist.masking.text.lazy import lazy

_EDGE_LEFT, _EDGE_RIGHT = r"(?<![^\W_])", r"(?![^\W_])"
MONTH: Final = (
    r"(?:jan(?:uary|uar|vier)?|jän(?:ner)?|feb(?:ruary|ruar)?|fév(?:rier)?|fev(?:rier)?|mar(?:ch|s)?|mär(?:z)?|maerz"
    r"|apr(?:il)?|avr(?:il)?|abr(?:il)?|may(?:o)?|mai|june?|juni|juin|july?|juli|juil(?:let)?|aug(?:ust)?|août|aout"
    r"|sept?(?:ember|embre|iembre)?|set(?:iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?"
    r"|de[cz](?:ember)?|déc(?:embre)?|dic(?:iembre)?|ene(?:ro)?|febrero|marzo|agosto|junio|julio)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|°)?"
_YEAR = r"(?:(?:1[89]|20)\d\d|'?\d\d)"
_ORDINALS = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
    r"|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[ -]first"
    r"|primero|premier|erste[rn]?|zweite[rn]?|dritte[rn]?|vierte[rn]?|fünfte[rn]?|sechste[rn]?|siebte[rn]?|achte[rn]?"
    r"|neunte[rn]?|zehnte[rn]?|elfte[rn]?|zwölfte[rn]?|[a-zäöüß]{4,20}zehnte[rn]?|[a-zäöüß]{4,20}zigste[rn]?"
    r"|dreißigste[rn]?"
)
_COUNT = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|oh|o"
    r"|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|dieciseis"
    r"|diecisiete|dieciocho|diecinueve|veinte|veinti\w{2,6}|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta"
    r"|noventa"
    r"|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante"
    r"|cinquante|soixante|septante|huitante|nonante)"
)
_COUNTS = rf"{_COUNT}(?:(?:[ -]| y | et ){_COUNT}){{0,3}}"
_SPOKEN_YEAR = (
    rf"(?:(?:eighteen|nineteen|twenty)[ -](?:hundred(?: and)? )?{_COUNTS}|two thousand(?:(?: and)? {_COUNTS})?"
    rf"|mil novecientos(?: {_COUNTS})?|dos mil(?: {_COUNTS})?"
    rf"|neunzehnhundert\w{{0,24}}|zweitausend\w{{0,24}}|mille neuf[ -]cents?(?: {_COUNTS})?"
    rf"|dix-neuf[ -]cents?(?: {_COUNTS})?"
    rf"|deux mille(?: {_COUNTS})?)"
)
YEAR_IN_WORDS: Final = lazy(rf"{_EDGE_LEFT}{_SPOKEN_YEAR}")
"""A year in words."""
_SOME_DAY = rf"(?:{_DAY}|{_ORDINALS}|{_COUNTS})"
_SOME_YEAR = rf"(?:{_SPOKEN_YEAR}|{_YEAR}|{_COUNTS})"
_OF = r"(?:[\s.,/-]{1,3}(?:(?:of|de|del|du|im|in)\s)?(?:(?:the|el|le)\s)?)"
NUMERIC: Final = (
    r"(?:\d{1,2}(?P<s>\s?[./,-]\s?|\s)\d{1,2}(?P=s)\d{2,4}|\d{4}(?P<t>\s?[./-]\s?|\s)\d{1,2}(?P=t)\d{1,2})(?!\d"
    r"|[.-]\d)"
)
"""Three numbers with one sign between them, one of them of two to four digits: day, month, year in any order."""
WORDED: Final = (
    rf"(?:{_SOME_DAY}{_OF}{MONTH}\.?{_OF}{_SOME_YEAR}"
    rf"|{MONTH}\.?\s(?:the\s)?{_SOME_DAY}{_OF}{_SOME_YEAR}|\d{{4}}[\s,-]{{1,2}}{MONTH}[\s,-]{{1,2}}{_DAY})"
)
"""Day, month and year with the month's name; each of them in digits or words."""
WHOLE: Final = lazy(rf"(?<!\d)(?<!\d[./-])(?:{NUMERIC}|{_EDGE_LEFT}{WORDED}){_EDGE_RIGHT}")
"""A date with its year."""
LOOSE: Final = lazy(
    rf"(?<!\d)(?<!\d[./-])(?:{_EDGE_LEFT}{WORDED}"
    rf"|{NUMERIC.replace('<s>', '<u>').replace('=s', '=u').replace('<t>', '<w>').replace('=t', '=w')}"
    rf"|\d{{8}}|\d{{6}}|\d{{1,2}}[./-]\d{{1,2}}(?![./-]?\d)|{_EDGE_LEFT}{_SOME_DAY}{_OF}{MONTH}"
    rf"|{_EDGE_LEFT}{MONTH}\.?\s(?:the\s)?{_SOME_DAY}"
    rf"|{_EDGE_LEFT}{MONTH}\.?{_OF}(?:19|20)\d\d|(?:19|20)\d\d|{_EDGE_LEFT}{_SPOKEN_YEAR}){_EDGE_RIGHT}"
)
"""A date that may lack its year or be nothing but a year; only for where a date was asked for or named."""
