"""The wire contract as data: what each address takes and gives. Routes and page are both made from it."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import RoundsAnswer
from agent_assist.protocol.charts import ChartsAnswer


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address.

    Args:
        method: GET or POST.
        path: with `{name}` for a part that varies.
        says: what it does, one sentence.
        gives: the answer's message.
        takes: the body's message; None for no body.
        query: name and meaning of each query value.
        token: whether a device token is needed.
        session: whether a supervisor's session is needed ("needed", "taken" or "").
        auditor: whether an auditor's token does, too, in place of all others.
        media: type of the answer.
    """

    method: str
    path: str
    says: str
    gives: type[msgspec.Struct]
    takes: type[msgspec.Struct] | None = None
    query: tuple[tuple[str, str], ...] = ()
    token: bool = True
    session: str = ""
    auditor: bool = False
    media: str = "application/json"

    @property
    def is_json(self) -> bool:
        """Whether the answer is the message `gives`, and no page or file."""
        return self.media == "application/json"

    @property
    def route(self) -> str:
        """The path as a handler is registered under it; its varying part is the handler's argument `contact`."""
        return self.path.replace("{id}", "{contact:str}")


def _proof(path: str, says: str, gives: type[msgspec.Struct], *query: tuple[str, str]) -> Endpoint:
    """Return an address of the log's proofs, which an auditor may ask for."""
    return Endpoint("GET", path, says, gives, query=query, auditor=True)


HEALTH = Endpoint("GET", "/health", "Tells whether the server can do its work.", m.Health, token=False)
ENROL = Endpoint(
    "POST", "/v1/enrol", "Redeems a one-time code for a device token.", m.EnrolAnswer, m.EnrolRequest, token=False
)
BATCH = Endpoint(
    "POST",
    "/v1/batch",
    "Takes events in; safe to send again. The session is needed for events of a supervisor.",
    m.BatchAnswer,
    m.BatchRequest,
    session="taken",
)
PULL = Endpoint(
    "GET",
    "/v1/pull",
    "Gives rows after a cursor.",
    m.PullAnswer,
    query=(("cursor", "position of the last row held, 0 for none"), ("limit", f"most rows, up to {m.PULL_LIMIT}")),
)
SIGN_IN = Endpoint("POST", "/v1/sign-in", "Opens a session for a person.", m.SignInAnswer, m.SignInRequest)
QUEUE = Endpoint(
    "GET",
    "/v1/review/queue",
    f"Gives a page of the contacts with flags, and how many there are; without a filter all, up to {m.QUEUE_LIMIT}.",
    m.QueueAnswer,
    query=(
        ("filter", "open, decided, severity:high (or medium, low), or kind:FLAG"),
        ("search", "part of an agent's name, of the masked number or of the line"),
        ("after", "next of the page before"),
        ("limit", f"most contacts, up to {m.QUEUE_LIMIT}"),
        (
            "sort",
            "severity, due, oldest, newest or agent; with it filter is open, mine, unassigned, decided, second, differ",
        ),
        ("severity", "high, medium or low; this and what follows only with sort"),
        ("kind", "a kind of flag"),
        ("since_ms", "only contacts that began then or later, milliseconds since 1970 UTC"),
        ("until_ms", "only contacts that began before"),
        ("team", "only agents of this team"),
        ("agent", "only this agent, by account"),
        ("said", "kinds of flags whose name on the screen holds the search, with commas between them"),
    ),
    session="needed",
)
PEOPLE = Endpoint(
    "GET",
    "/v1/review/people",
    "Gives everybody whose contacts can be looked for, or who can be given one, with their teams.",
    m.PeopleAnswer,
    session="needed",
)
ASSIGN = Endpoint(
    "POST",
    "/v1/review/assign",
    "Takes a flagged contact, gives it back or hands it over, unless somebody else was faster.",
    m.AssignAnswer,
    m.AssignRequest,
    session="needed",
)
LOOK = Endpoint(
    "POST",
    "/v1/review/look",
    "Says that an opened contact is looked at still, and tells who else does so and what was decided.",
    m.LookAnswer,
    m.LookRequest,
    session="needed",
)
CHARTS = Endpoint(
    "GET",
    "/v1/review/charts",
    "Gives the numbers of the charts for the site or a team of five or more, none of them by agent.",
    ChartsAnswer,
    query=(("weeks", "4, 8, 13 or 26, up to now"), ("team", "one of the teams of the answer; left out for the site")),
    session="needed",
)
ROUNDS = Endpoint(
    "GET",
    "/v1/review/rounds",
    "Gives the calibration rounds that a supervisor is in or began; judgements of others only when a round is over.",
    RoundsAnswer,
    session="needed",
)
CONTACT = Endpoint(
    "GET",
    "/v1/review/contacts/{id}",
    "Gives one contact after its opening was stored.",
    m.ContactAnswer,
    query=(
        ("opened", "id of the stored review_opened event"),
        ("after", "next of the page before, 0 for the first; left out for all events at once, up to 5,000"),
    ),
    session="needed",
)
CONTACT_PAGE = Endpoint(
    "GET",
    "/v1/review/contacts/{id}/page",
    "Makes the page that explains a contact to its customer, and writes down that it was made.",
    m.ContactAnswer,
    query=(
        ("opened", "id of the stored review_opened event"),
        ("language", "en, es, de or fr"),
        ("format", "html or pdf"),
    ),
    session="needed",
    media="text/html",
)
PUBLISH = Endpoint(
    "POST",
    "/v1/packs",
    "Takes a policy pack that trusted reviewers signed, on the signed order of one of them; safe to send again.",
    m.PublishAnswer,
    m.PublishRequest,
    token=False,
)
CHECKPOINT = Endpoint(
    "GET", "/v1/log/checkpoint", "Gives the signed head of the log and the key to check it.", m.LogHead, token=False
)
INCLUSION = _proof(
    "/v1/log/inclusion",
    "Proves that an event is in the log.",
    m.InclusionAnswer,
    ("event", "id of the event"),
    ("size", "of the log to prove it in, 0 for the newest"),
)
CONSISTENCY = _proof(
    "/v1/log/consistency",
    "Proves that the log of one size begins with that of another.",
    m.ConsistencyAnswer,
    ("old", "the smaller size"),
    ("new", "the larger size"),
)
LEDGER = Endpoint(
    "GET",
    "/v1/ledger",
    "Gives the ledger of the organisation, or of one device with proofs, as lines (docs/evidence-format.md).",
    m.LogHead,
    query=(("device", "id of a device, for its ledger alone"),),
    session="needed",
    auditor=True,
    media="application/jsonl",
)
ENDPOINTS = (
    HEALTH,
    ENROL,
    BATCH,
    PULL,
    SIGN_IN,
    QUEUE,
    PEOPLE,
    ASSIGN,
    LOOK,
    CHARTS,
    ROUNDS,
    CONTACT,
    CONTACT_PAGE,
    CHECKPOINT,
    INCLUSION,
    CONSISTENCY,
    LEDGER,
    PUBLISH,
)
