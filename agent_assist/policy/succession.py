"""Who signs after whom: a program that knows the keys of before takes those of today from the pack itself. Pure.

`succession.toml` of a pack lists steps. Each names the people and keys that count from then on, and is signed by as
many of those who counted before as their trust asks for. So keys change, or one is lost, without a new program. A step
that the program's own trust did not sign is passed over: it belongs to a time before or after, or to nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from agent_assist.domain import base64_text
from agent_assist.domain.errors import BadInput
from agent_assist.policy.canonical import canonical
from agent_assist.policy.manifest import REVIEWERS_LIMIT, read_reviewers
from agent_assist.policy.pack_files import Table, parse_toml, quoted
from agent_assist.policy.signature import signs
from agent_assist.policy.trust import Trust, trust_of

SUCCESSION = "succession.toml"
STEPS_LIMIT = 32
"""Most steps of one pack: with one a year, a generation."""
_DOMAIN = b"assist-succession/1\n"


class Hand(NamedTuple):
    """One signature of a step: the public key and the value, both in base64."""

    key: str
    value: str


class Step(NamedTuple):
    """Whose signatures count from here on, and who of those before says so."""

    trust: Trust
    hands: tuple[Hand, ...]

    def signed_bytes(self, former: Trust) -> bytes:
        """Return what is signed: the domain, then who counted and who counts, in one canonical form."""
        return _DOMAIN + canonical({"former": _form(former), "next": _form(self.trust)})


def succeeded(contents: Mapping[str, bytes], trust: Trust) -> Trust:
    """Return whose signatures count today, for a program that trusts these people; itself where nobody followed.

    Raises:
        BadInput: the file cannot be read.
    """
    for step in steps_of(contents):
        if len(_signers(step, trust)) >= trust.required:
            trust = step.trust
    return trust


def steps_of(contents: Mapping[str, bytes]) -> tuple[Step, ...]:
    """Read the steps of a pack, oldest first; none where it has no such file.

    Raises:
        BadInput: it is not such a file.
    """
    if SUCCESSION not in contents:
        return ()
    rows = Table(SUCCESSION, "the file", parse_toml(SUCCESSION, contents[SUCCESSION])).rows("step")
    if len(rows) > STEPS_LIMIT:
        raise rows[0].error("step", f"is a list of more than {STEPS_LIMIT}")
    return tuple(_step(row) for row in rows)


def replaced_keys(contents: Mapping[str, bytes], former: Trust, after: Trust, private: Ed25519PrivateKey) -> bytes:
    """Return the file with one more signature under the step to other keys.

    The step is added where the last one is another. It holds once as many have signed as `former` asks for.

    Args:
        contents: the pack.
        former: who counts in the program, before any step of this pack.
        after: who counts from then on.
        private: the key of one who counts today.

    Raises:
        BadInput: the key is none that counts today, nothing would change, or the steps are too many.
    """
    steps = list(steps_of(contents))
    fresh = not steps or _form(steps[-1].trust) != _form(after)
    earlier = steps if fresh else steps[:-1]
    today = former
    for step in earlier:
        if len(_signers(step, today)) >= today.required:
            today = step.trust
    key = base64_text.encode(private.public_key().public_bytes_raw())
    if today.name_of(key) is None:
        raise BadInput("This key is none of those whose signatures count today.", "Sign with one that counts today.")
    if _form(today) == _form(after):
        raise BadInput("The same people count today.", "Name other people, keys or numbers of signatures.")
    if len(earlier) >= STEPS_LIMIT:
        raise BadInput("There are too many steps.", "Ship a program that trusts today's keys, and begin again.")
    kept = () if fresh else steps[-1].hands
    step = Step(after, kept)
    mine = Hand(key, base64_text.encode(private.sign(step.signed_bytes(today))))
    hands = sorted({one.key: one for one in (*kept, mine)}.values())
    return _written([*earlier, Step(after, tuple(hands))])


def _signers(step: Step, former: Trust) -> frozenset[str]:
    """Return the people of before who signed a step, each once, with however many keys."""
    text = step.signed_bytes(former)
    names = (former.name_of(hand.key) for hand in step.hands if signs(hand.key, hand.value, text))
    return frozenset(name for name in names if name is not None)


def _form(trust: Trust) -> dict[str, object]:
    return {"required": trust.required, "reviewers": sorted([one.name, one.key] for one in trust.reviewers)}


def _step(row: Table) -> Step:
    reviewers = tuple(read_reviewers(row))
    if not reviewers:
        raise row.error("reviewers", "is empty: nobody could sign any more")
    trust = trust_of(reviewers, row.number("required_signatures", 1, REVIEWERS_LIMIT))
    hands = tuple(Hand(one.text("key"), one.text("value")) for one in row.rows("signature"))
    if len(hands) > REVIEWERS_LIMIT:
        raise row.error("signature", f"is a list of more than {REVIEWERS_LIMIT}")
    return Step(trust, hands)


def _written(steps: Sequence[Step]) -> bytes:
    lines = [
        "# Made by `agent-assist policy replace-keys`: who signs after whom. Each step is signed by those before it."
    ]
    for step in steps:
        people = ", ".join(f"{{ name = {quoted(one.name)}, key = {quoted(one.key)} }}" for one in step.trust.reviewers)
        lines += ["", "[[step]]", f"required_signatures = {step.trust.required}", f"reviewers = [{people}]"]
        for hand in step.hands:
            lines += ["[[step.signature]]", f"key = {quoted(hand.key)}", f"value = {quoted(hand.value)}"]
    return ("\n".join(lines) + "\n").encode()
