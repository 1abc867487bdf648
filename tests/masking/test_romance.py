"""How Spanish, French and Portuguese are written: what their words and orders give away, and what they do not."""

from __future__ import annotations

import pytest

from tests.masking.reading import found

FOUND = [
    ("card_security_code", "", "el código 614, a ver si entra", "614"),
    ("card_security_code", "", "le petit code zéro quatre deux et voilà", "zéro quatre deux"),
    ("card_security_code", "", "CVV relevé par le client hier sur un petit bout de papier : 618", "618"),
    ("card_security_code", "", "en el dorso al lado de donde se firma dice 351", "351"),
    ("card_security_code", "", "cinq cent douze c'est les trois derniers au dos", "cinq cent douze"),
    ("card_security_code", "", "o número de segurança do meu cartão é 735", "735"),
    ("card_security_code", "", "el CVC de la tarjeta terminada en 4417 es 208", "208"),
    ("card_security_code", "", "visa 4111 1111 1111 1111 val 08/29 604 10x", "604"),
    ("card_security_code", "", "cartão do quarto 4111 1111 1111 1111 08/29 604", "604"),
    ("payment_card", "", "41111111\nse corta la llamada\n11111111", "41111111\nse corta la llamada\n11111111"),
    ("card_expiry", "¿hasta cuándo vale la tarjeta?", "octubre del veintinueve", "octubre del veintinueve"),
    ("card_expiry", "", "esta visa caduca en abril de 2031", "abril de 2031"),
    ("date_of_birth", "", "mi hermano es del 14 del 9 del 62", "14 del 9 del 62"),
    ("date_of_birth", "¿fecha de nacimiento?", "ocho ocho ochenta y ocho", "ocho ocho ochenta y ocho"),
    ("date_of_birth", "", "je suis du 30 janvier 1959", "30 janvier 1959"),
    ("date_of_birth", "", "FN 11/02/71 según ficha", "11/02/71"),
    ("date_of_birth", "", "o meu pai é de 2 de maio de 1948", "2 de maio de 1948"),
    ("secret", "", "resp. pregunta secreta: colegio los robles", "colegio los robles"),
    ("secret", "Le enviamos un SMS con un código", "es el 440917", "440917"),
    ("secret", "", "la del wifi es girasol88", "girasol88"),
    ("secret", "¿En qué ciudad se casó?", "la serena", "serena"),
    ("secret", "Quel est votre film préféré ?", "le grand bleu", "le grand bleu"),
    ("secret", "", "o código que apareceu no app é 551820", "551820"),
    ("postal_address", "calle y número", "9 de octubre 1418 apto 6", "9 de octubre 1418 apto 6"),
    ("postal_address", "", "Camino del Molino s/n, 30310 Cartagena", "Camino del Molino s/n, 30310 Cartagena"),
    ("postal_address", "", "Calz. del Hueso 214, Col. Coapa", "Calz. del Hueso 214, Col. Coapa"),
    ("postal_address", "", "Largo da Graça, n.º 12", "Largo da Graça, n.º 12"),
    ("postal_address", "", "la carrera setenta sur número diez", "carrera setenta sur número diez"),
    ("postal_address", "", "12 rue Pasteur, porte d'entrée bleue", "12 rue Pasteur"),
    ("postal_address", "", "c'est au 14 cours de la Marne", "14 cours de la Marne"),
    ("person_name", "", "habló ZENAIDA DEL CAMPO y no firmó", "ZENAIDA DEL CAMPO"),
    ("person_name", "", "mon voisin jean-luc est passé", "jean-luc"),
    ("person_name", "su nombre", "maría de las mercedes puig", "maría de las mercedes puig"),
    ("person_name", "", "tit. DE WITTE Karel", "DE WITTE Karel"),
    ("person_name", "", "Un saludo,\nDra. Elvira Montes", "Elvira Montes"),
    ("person_name", "", "se llama jordi llopart y vive aquí", "jordi llopart"),
    ("person_name", "", "soy la mamá de Nahuel Ibarra", "Nahuel Ibarra"),
]
"""Kind, what was said before, the text, and the part that is found."""
QUIET = """
avería en toda la zona norte
a zona sul ficou sem sinal
el medicamento se guarda en frío
pedimos un diagnóstico del equipo
usure prématurée des pneus
la pieza mide 140 mm de largo y 9 de grosor
se extiende a lo largo de 55 kilómetros
damos un paseo por un barrio de la ciudad
j'habite un hameau et personne ne vient
dix cours de yoga à la carte
je suis allée en quarante-cinq minutes
la carretera nacional 340 está cortada
le boulevard Magenta sera fermé du 12 au 19
Os Amarelos venceram por 107
la niña quiere el vestido
mais vas voir dans le magasin
o gato é branco
le nom est utilisé deux fois
a mi nombre. Quedo pendiente
ela mandou saudações calorosas
Aviso Durante la noche no hay servicio
Rua Nova, 16 de maio de 1981
le délai expire le 30 juin 2026
o texto da carta tem 304805 sinais
nas temporadas de 2012 / 2013 foi igual
el libro de Rosa Montero está agotado
o último do Pedro Paixão já chegou?
frente a 100 mil personas
(vous avez le code-barres) ça commence par trois sept six
""".strip().splitlines()
"""Ordinary sentences; what was said before stands in brackets."""


@pytest.mark.parametrize(("kind", "previous", "text", "value"), FOUND)
def test_is_found(kind: str, previous: str, text: str, value: str) -> None:
    assert (kind, value) in found(text, previous or None)


def test_a_title_under_a_greeting_is_no_name() -> None:
    assert found("Un saludo,\nDra. Elvira Montes") == [("person_name", "Elvira Montes")]


@pytest.mark.parametrize("line", QUIET)
def test_nothing_is_found(line: str) -> None:
    said, _, text = line.removeprefix("(").rpartition(") ") if line.startswith("(") else ("", "", line)
    assert found(text, said or None) == []
