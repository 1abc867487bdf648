"""The review window with calibration rounds: one to judge, one that is over, the form of a new one, none, no server."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.rounds import BLIND
from agent_assist.desktop.presenters.rounds_plan import Plan, round_plan
from agent_assist.desktop.presenters.rounds_state import RoundsView
from agent_assist.desktop.presenters.rounds_view import CaseOf, round_line, round_shown
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.review import ReviewDecision
from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import Case, Judgement, Round

BEGUN, DAY_MS = 1_795_000_000_000, 86_400_000
NAMES = ["Jo Larsen", "Rita Novak", "Sam Ortiz"]
FLAGS = (
    "recorder_unconfirmed",
    "recorded_after_refusal",
    "disclosure_late",
    "unneeded_reveal",
    "payment_forgotten",
)
WORDS = ("upheld", "dismissed", "needs_coaching")


def case(place: int, *said: int, mine: str = "", blind: bool = False) -> Case:
    judgements = [Judgement(by=name, decision=WORDS[word]) for name, word in zip(NAMES, said, strict=False)]
    at = BEGUN - place * 7_000_000
    return Case(
        contact=f"c{place}",
        flag=FLAGS[place],
        mine=mine,
        blind=blind,
        judgements=judgements,
        number=f"••• ••• 01{place}2",
        opened_ms=at,
    )


def a_round(name: str, cases: list[Case], *, over: bool = False, member: bool = True, finished: int = 0) -> Round:
    return Round(
        id=name,
        by="Rita Novak",
        begun_ms=BEGUN,
        over_ms=BEGUN + 7 * DAY_MS,
        over=over,
        member=member,
        members=NAMES,
        finished=finished,
        cases=cases,
    )


OPEN = a_round("open", [case(0, mine="upheld"), *(case(x, blind=True) for x in (1, 2)), case(3)])
WAITING = a_round("waiting", [case(x, mine="dismissed") for x in range(3)], finished=1)
LED = a_round("led", [case(0), case(1)], member=False, finished=2)
OVER = structs.replace(
    a_round("over", [case(0, 0, 0, 0), case(1, 0, 1, 0), case(2, 1, 1, 1), case(3, 2, 2, 0), case(4, 1)], over=True),
    finished=2,
    alike=2,
    counted=4,
    judgements=12,
    kappa=437,
)
FEW = structs.replace(OVER, id="few", cases=OVER.cases[:2], alike=1, counted=2, judgements=6, kappa=None)
SAME = structs.replace(OVER, id="same", alike=4, counted=4, kappa=None)
ROUNDS = [OPEN, WAITING, LED, OVER, FEW]
PEOPLE = tuple(
    m.Person(id=f"p{place}", name=name, reviews=True)
    for place, name in enumerate((*NAMES, "Wilhelmina Oppenheimer-Featherstonehaugh"))
)


def page(
    selected: str = "open",
    *,
    load: rs.Load = rs.Load.READY,
    message: Text = EMPTY,
    notice: Text = EMPTY,
    rounds: list[Round] = ROUNDS,
    written: frozenset[CaseOf] = frozenset(),
) -> rs.RoundsPage:
    shown = next((one for one in rounds if one.id == selected), None)
    rows = tuple(round_line(one, written, selected) for one in rounds)
    view = RoundsView(rows=rows, shown=round_shown(shown, written) if shown else None)
    return rs.RoundsPage(load, message, view, notice)


def planned(members: tuple[str, ...] = ("p0", "p1")) -> rs.RoundsPage:
    items = tuple(
        m.QueueItem(
            contact=f"c{place}",
            opened_at_ms=BEGUN - place * 7_000_000,
            talk_ms=61_000,
            agent="maya",
            agent_name="Maya Lindqvist",
            number_masked=f"••• ••• 01{place}2",
            line="Billing",
            flags=[m.FlagRow(flag=flag, severity="medium", at_ms=0, detail="", decision="")],
        )
        for place, flag in enumerate(FLAGS[:3])
    )
    form = round_plan(Plan(items, PEOPLE, members), BEGUN, busy=False)
    before = page("")
    return structs.replace(before, view=structs.replace(before.view, plan=form))


NONE = say("No rounds yet. Select contacts in the queue with X, then press R: several of you judge the same flags.")
OFFLINE = say("The server cannot be reached. Try again later.")


def rounds(contact: rs.ContactPage) -> dict[str, rs.RoundsPage | rs.ContactPage]:
    """Return the pages by name; `contact` is the page of a contact that is judged."""
    form = rs.DecisionForm(
        *(
            (),
            None,
            "",
            False,
            say("Choose a decision. Nobody sees it before the round is over, and it resolves nothing."),
        ),
        judged=say("Recorder not confirmed"),
    )
    barred = rs.CustomerPage(say("Not while this contact is in a round: the page tells decisions."), barred=True)
    blind = structs.replace(contact, form=form, blind=BLIND, customer_page=barred, others=EMPTY)
    chosen = structs.replace(form, chosen=ReviewDecision.DISMISSED, can_record=True, missing=EMPTY)
    return {
        "rounds": page(notice=say("Judgement saved.")),
        "rounds-done": page("waiting"),
        "rounds-led": page("led"),
        "rounds-result": page("over"),
        "rounds-few": page("few"),
        "rounds-plan": planned(),
        "rounds-plan-missing": planned(("p0",)),
        "rounds-loading": page("", load=rs.Load.LOADING, message=say("Fetching the rounds …"), rounds=[]),
        "rounds-empty": page("", load=rs.Load.EMPTY, message=NONE, rounds=[]),
        "rounds-offline": page(load=rs.Load.OFFLINE, message=OFFLINE),
        "rounds-offline-first": page("", load=rs.Load.OFFLINE, message=OFFLINE, rounds=[]),
        "contact-round": blind,
        "contact-round-chosen": structs.replace(blind, form=chosen),
    }
