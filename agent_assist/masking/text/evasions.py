"""Words with which people put off an answer, or say that they have none: no name, no secret. In four languages."""

from __future__ import annotations

from typing import Final

_WORDS = """
bad nope nah necessary sec secs second seconds minute minutes moment moments idea clue excuse hang hold wait
private personal question still hear pardon never nevermind decline refuse rather skip pass whatever repeat
again needed unsure sorry why what which who how handles wife husband card holder yes yeah yep no none nothing
unknown forgot forgotten forget remember recall correct exactly right sure okay thanks thank hello please later
instead because just ahnung weiß weiss keine keinen keiner augenblick warten warte bitte moment nein ja gerade
vergessen privat entschuldigung momento segundo espere espera sé nada ninguno ninguna olvidé olvidado perdón
perdone gracias claro privado attendez attends instant patientez sais aucun aucune oublié pardon merci privé
seconde voyons bonjour un une una ein eine
"""
EVASIONS: Final = frozenset(_WORDS.split())
"""Never the answer itself, as the first word of one."""
