"""Words around a number that say what it is, in one place, in English, Spanish, German and French.

All patterns read folded text (lower case). `before` patterns are anchored to the end of what stands before.
"""

from __future__ import annotations

import re
from typing import Final

LEFT = 48
"""How many characters before a number are read for cues."""
RIGHT = 28
"""How many characters after it."""


def places(stem: re.Pattern[str], text: str) -> list[int]:
    """Return where a stem of cues stands in a text."""
    return [match.start() for match in stem.finditer(text)]


def any_near(stems: list[int], start: int, end: int) -> bool:
    """Return whether a stem lies where the cues of a number from `start` to `end` are read."""
    return any([start - LEFT <= at < end + RIGHT for at in stems])  # noqa: C419 - half the cost of a generator, at every key


CARD: Final = re.compile(
    r"(?<![^\W_])(?:(?:credit|debit|bank|payment)?[ -]?cards?(?![^\W_])|visa|mastercard|master card"
    r"|amex|american express|maestro"
    r"|discover|diners|jcb|unionpay|card ?(?:no|num|number|#)|cc(?![^\W_])"
    r"|pan(?![^\W_])|paying with|pay with"
    r"|tarjeta|kreditkarte|ec-karte|karte|kartennummer|carte|cb)"
)
"""Says that a card number may follow."""
CARD_DIRECT: Final = re.compile(
    r"(?<![^\W_])(?:(?:credit|debit|bank|payment|gift|store)?[ -]?card|cc|visa|mastercard|amex|tarjeta|kreditkarte"
    r"|karte|carte)(?: ?(?:number|num|no|nr|#|nummer|n[uú]mero))?"
    r"(?:[\s:=#.,-]|(?:is|its|it's|ist|lautet|es|est|my|the|de|bancaire)(?![^\W_])){0,8}$"
)
"""Straight before a number, calls it a card's."""
CARD_ASKED: Final = re.compile(
    r"(?<![^\W_])(?:card ?(?:number|num|no|nr|#|details)|(?:long|full|sixteen|16)[ -](?:digit )?(?:card )?number"
    r"|number (?:on|of) (?:the|your|that) (?:front of )?(?:the |your )?card|which card|kartennummer"
    r"|kreditkarten?nummer|n[uú]mero de (?:la |su )?tarjeta|num[ée]ro de (?:la |votre )?carte)"
)
"""In what the other side said or in a label, asks for a card number."""
LAST_FOUR: Final = re.compile(r"(?<![^\W_])(?:last|ending|ends|final|letzten?|[uú]ltimos?|derniers?)(?![^\W_])")
"""Asks for the end of a card number only, which may be stored."""
NOT_CARD: Final = re.compile(
    r"(?<![^\W_])(?:imei|imsi|iccid|isbn|ean|upc|gtin|serial|item code|meid|ip)(?![^\W_])[^\d\n]{0,12}$"
)
"""Numbers that may satisfy a card's check digit by their own rules."""
CARRIER: Final = re.compile(
    r"(?<![^\W_])(?:dhl|ups|usps|fedex|gls|dpd|tracking|track|parcel|shipment|waybill|awb|paket|sendung\w*|envío|colis)"
    r"(?![^\W_])[^\n]{0,16}$"
)
"""Before a number, says that a carrier gave it out: it may satisfy a card's check digit by chance."""
REFERENCE: Final = re.compile(
    r"(?<![^\W_])(?:purchase order|po|dhl|ups|usps|fedex|gls|dpd|orders?|tracking|track|ref"
    r"|reference|ticket|case|invoice|parcel|shipment|booking"
    r"|reservation|confirmation"
    r"|account|acct|policy|claim|serial|item|sku|isbn|issn|imei|ean|upc|customer id|user id|member"
    r"|membership|id|zip|postcode"
    r"|postal code|version|build|bug|issue|pr|page|part|model|meter|room|flight|oclc|imo|routing"
    r"|sort code|aba|swift|bic"
    r"|ssn|social|social security|tax|vat|tin|ein|nif|dni|cpf|cnpj|nino|nhs|medicare|passport"
    r"|licen[cs]e|pin|password|passcode"
    r"|bestellung|auftrag|konto|kunden?nummer|rechnung|pedido|cuenta|factura|commande|compte|facture)"
    r"(?:'?s)?(?:[ :#._-]|(?:no|num|number|nr|code|id|is|was|of|my|the|as|número|nummer"
    r"|numéro)(?![^\W_])){0,8}$"
)
"""Directly before a number, says that it is a reference: no telephone number, no card failing its check."""
NAMED_NUMBER: Final = re.compile(r"(?<![^\W_])[^\W\d_]+ (?:number|no|code|id|nr)(?: is| was)?[ :#.]{0,3}$")
"""Directly before a number, names it as a number of something; no telephone number unless `PHONE` says so."""
PHONE: Final = re.compile(
    r"(?<![^\W_])(?:phones?|telephone|tel|mobile|mob|cell|cellphone|fax|call(?:ing"
    r"|ed)?(?: \w{1,20}){0,2}(?: back)?(?: \w{1,20})?(?: on| at)"
    r"|call(?: me| us| back| him| her| them){1,3}|ring|rang|dial(?:led)?|reach|sms|text(?:ed)? (?:me|us"
    r"|them|him|her)|whatsapp|landline|voicemail"
    r"|ph|cb|c/b|vm|tlf|telf|cel|contact|callback|desk|office|hotline|pager"
    r"|(?:my|his|her|their|your|our|best|meine|seine|ihre|deine) (?:numbers?|no|nr|nummer)(?: is|'s| ist)?"
    r"|registered|messages to|message to"
    r"|answering at|answer at|teléfono|telefono|móvil|movil|celular|ll[aá]m\w+|telefon\w*|handy|mobil"
    r"|rückruf|anruf\w*"
    r"|téléphone|portable|appel\w*|joindre|numéro(?! d)|rappel\w*)(?![^\W_])[^\d\n]{0,24}\n?[^\d\n]{0,8}$"
)
"""Before a number, says that it is a telephone number."""
PHONE_NEAR: Final = re.compile(
    r"(?<![^\W_])(?:call(?: \w{1,20}){0,2} (?:on|at)|phone|telephone|tel|dial|fax|mobile|reach (?:me|us"
    r"|him|her|them) (?:on|at))"
    r"[ :.]{1,3}$"
)
"""Straight before a number of five digits, too short for the looser words of `PHONE`."""
CALL_NEAR: Final = re.compile(r"(?<![^\W_])(?:call|called|ring|dial|text|sms|appelle[rz]?|llam[ae]r?) {1,2}$")
"""Straight before a number of seven digits or more."""
PHONE_ASKED: Final = re.compile(
    r"(?<![^\W_])(?:(?:tele)?phone|mobile|cell|landline|call ?back|reach you|contact|(?:your|best|good|right) number"
    r"|number (?:to|for|where)|telefon(?:nummer)?|handy(?:nummer)?|mobil(?:nummer)?|rückruf(?:nummer)?|rufnummer"
    r"|tel[eé]fono|m[oó]vil|celular|t[eé]l[eé]phone|portable|tel|mob)(?![^\W_])"
)
"""In what the other side said or in a label, asks for a telephone number."""
PHONE_NUMBER_ASKED: Final = re.compile(
    r"(?<![^\W_])(?:(?:(?:tele)?phone|mobile|cell|landline|contact|callback) (?:number|no)|(?:best|good|right) number"
    r"|number (?:to|where)|telefonnummer|handynummer|rufnummer|n[uú]mero de (?:tel[eé]fono|m[oó]vil)"
    r"|num[ée]ro de (?:t[eé]l[eé]phone|portable))(?![^\W_])"
)
"""In what the other side said, asks for a telephone number in so many words: a piece of one is an answer."""
PHONE_AFTER: Final = re.compile(
    r"[\s,(]{0,3}(?:office|fax|mobile|cell|home|work|desk|phone|tel|landline|direct)(?![^\W_])"
)
"""After a number, says that it is a telephone number."""
MONEY_BEFORE: Final = re.compile(r"(?:[$€£¥₹]|(?<![^\W_])(?:usd|eur|gbp|chf|rs|inr))\s?$")
MONEY_AFTER: Final = re.compile(
    r"\s?(?:[%$€£¥₹°]|(?:usd|eur|gbp|dollars?|euros?|pounds?|percent|credits?|miles?|km|kg|mb|gb"
    r"|minutes?|hours?|days?|years?)"
    r"(?![^\W_]))"
)
_CODE_NAMES = (
    r"(?:cvv ?2?|ccv|cvc ?2?|cv2|cvn ?2?|csc|cid|cvd|sec(?:urity)? ?(?:code|number|num|no|nr|#|digits)"
    r"|(?:card )?verification (?:code|number|value)"
    r"|(?:three|four|3|4)[ -]digits?(?: (?:security )?(?:code|number))?(?: on the (?:back|front))?"
    r"|(?:code|number|digits|three|3) on the (?:back|front)(?: of (?:the|my|your) card)?"
    r"|código de seguridad|codigo de seguridad|prüfziffer|prüfnummer|kartenprüfnummer|sicherheitscode"
    r"|code de sécurité|cryptogramme(?: visuel)?)"
)
_LINK = (
    r"(?:[\s:=#,.\"'()?-]|(?:is|was|are|it's|its|the|my|your|of|for|on|please|code|number|no|card"
    r"|back|reads?|says|will be|would be"
    r"|es|ist|lautet|est|um|uh|that's|so|okay)(?![^\W_])){0,14}"
)
CODE_STEM: Final = re.compile(r"cv|on the|csc|cid|code|security|verif|digit|number|segur|zif|nummer|krypto|crypto")
"""Any part of the names of a security code; a quick no for most texts."""
CODE: Final = re.compile(rf"(?<![^\W_]){_CODE_NAMES}(?:'s)?(?![^\W\d_]){_LINK}$")
"""Before a number, says that it is a card's security code."""
CODE_ASKED: Final = re.compile(rf"(?<![^\W_]){_CODE_NAMES}(?![^\W_])")
"""In what the other side said, asks for the security code."""
CODE_AFTER: Final = re.compile(
    rf"[\s,.(]{{0,3}}(?:(?:is|are|was|as|for|ist|es|est)(?![^\W_]) ?)?(?:(?:the|my|her|his"
    rf"|their)(?![^\W_]) ?)?{_CODE_NAMES}(?![^\W_])"
    r"(?![\s:=#]{0,3}(?:is )?\d)"
)
"""After a number, says that it was the security code."""
_EXPIRY_NAMES = (
    r"(?:exp(?:iry|ires?|iration|iring|\.)?(?: ?date)?|valid (?:thru|through|until|till|to)"
    r"|good (?:thru|through|until)|exp date|mm ?/ ?yy(?:yy)?"
    r"|caduca(?:ndo)?|caducidad|vence|vencimiento|vto|gültig bis|ablauf(?:datum)?|läuft ab|expire(?: en"
    r"| le)?|expiration"
    r"|valable jusqu'au|fin de validité)"
)
EXPIRY_STEM: Final = re.compile(r"exp|valid|good|caduc|venc|vto|mm|gültig|abl[aä]uf|läuft|valable|fin de")
"""Any part of the names of an expiry; a quick no for most texts."""
EXPIRY: Final = re.compile(
    rf"(?:(?<![^\W_])|(?<=\d)){_EXPIRY_NAMES}(?![^\W_])(?:[\s:=#,.\"'(?-]|(?:is|on|in|at|the|date"
    rf"|month|of|end|it's|will|um|uh|ist|es|el|am|le|en)"
    r"(?![^\W_])){0,10}$"
)
"""Before a number, says that it is a card's expiry."""
EXPIRY_AFTER: Final = re.compile(
    rf"[\s,.(]{{0,3}}(?:(?:is|are|was|as|for|ist|es|est)(?![^\W_]) ?)?"
    rf"(?:(?:the|my|her|his|their|card)(?![^\W_])(?:'s)? ?){{0,2}}"
    rf"{_EXPIRY_NAMES}(?![^\W_])(?![\s:=#]{{0,3}}(?:is )?\d)"
)
"""After a date, says that it was the expiry."""
NOT_EXPIRY: Final = re.compile(
    r"(?<![^\W_])(?:offer|coupon|voucher|promo\w*|code|subscription|membership|warranty|guarantee|passport|licen[cs]e"
    r"|permit|contract|lease|policy|insurance|password|token|certificate|domain|trial|discount|sale|deal|ticket|quote|points|lot|batch|item|product|prescription|medicine|link|session|key|order|stock|battery|milk|food"
    r"|angebot|gutschein|vertrag|pass|oferta|contrato|offre|contrat)(?:'s)?(?![^\W_])(?:(?!card|visa|amex)[^\n]){0,20}$"
)
"""Before the name of an expiry, says whose: nothing that is paid with."""
EXPIRY_ASKED: Final = re.compile(rf"(?<![^\W_]){_EXPIRY_NAMES}(?![^\W_])")
IBAN: Final = re.compile(r"(?<![^\W_])iban(?![^\W_])[^\n]{0,24}$")
EMAIL: Final = re.compile(r"(?<![^\W_])(?:e-?mail|mail|correo|adresse|address)(?![^\W_])")
