"""The review window with second opinions: one given blind, two side by side, one that is left to somebody else."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.second_view import BLIND
from agent_assist.desktop.presenters.text import say

FLAG = say("Recorder not confirmed")
HIDDEN = rs.SecondPart(
    hidden=say("You see it when yours is recorded. Then both are shown side by side, and neither changes.")
)
_FIRST = rs.Opinion(say("Jo Larsen, 24 Nov 11:06"), say("dismissed"), say("Digits were still being read."))
_SECOND = rs.Opinion(say("You, 24 Nov 11:31"), say("dismissed"), say("The rule needs a longer grace."))
_OTHER = structs.replace(_SECOND, decision=say("upheld"), words=say("She had finished at 7:18. The recorder was late."))
AGREE = rs.BothOpinions(
    *(FLAG, _FIRST, _SECOND, True),
    say("Both decided the same. The second decision was made without seeing the first."),
)
DIFFER = rs.BothOpinions(
    *(FLAG, _FIRST, _OTHER, False),
    say("The opinions differ. The second was given without seeing the first. The first still counts."),
)
SEEN = rs.SecondPart(
    notes=(
        say(
            "{flag}: someone else gives the second opinion. The first decision was sent to you or this computer.",
            flag=FLAG,
        ),
    )
)
ASKABLE = rs.SecondPart(askable=(("recorder_unconfirmed", say("Ask for a second opinion")),))


def opinions(page: rs.ContactPage) -> dict[str, rs.ContactPage]:
    """Return the page of a contact once for each way in which a second opinion on it can stand."""
    done = structs.replace(page.form, flags=(), missing=say("All flags on this contact are resolved."))
    parts = {
        "both": rs.SecondPart(both=(AGREE,)),
        "differ": rs.SecondPart(both=(DIFFER,)),
        "seen": SEEN,
        "askable": ASKABLE,
    }
    blind = structs.replace(page, blind=BLIND, form=structs.replace(page.form, second=HIDDEN))
    shown = {name: structs.replace(page, form=structs.replace(done, second=part)) for name, part in parts.items()}
    return {"blind": blind, **shown}
