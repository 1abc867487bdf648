"""Which findings of a note may stay: released ones while their text is unchanged, and kinds with a consent. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from agent_assist.domain.releases import NOTHING_MORE, KeptOut, ReleaseReason

if TYPE_CHECKING:
    from agent_assist.masking.finding import Finding

MOST = 200
"""Most spans that stay in one note; a note with more is truncated as a whole (house choice)."""
_FIRST = 0xE000
_MARKS = dict.fromkeys(range(_FIRST, _FIRST + MOST), " ")
"""Private characters that stand for kept text while the rest is truncated; foreign ones are taken out first."""


class Release(Struct):
    """A finding that the writer called not sensitive; until that is `durable` it stands in the field only."""

    start: int
    end: int
    kind: str
    durable: bool = False


class Allowed:
    """What may stay in one note. Main thread only."""

    def __init__(self) -> None:
        self._releases: list[Release] = []
        self._kinds: frozenset[str] = frozenset()
        self.kept_out = NOTHING_MORE
        """What the pack of the contact keeps out beside what is always masked."""
        self.changes = 0
        """Counts decisions on what may stay; an edit that ends a release is counted by the note itself."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds that stay by a consent."""
        return self._kinds

    def permit(self, kinds: Collection[str], kept_out: KeptOut = NOTHING_MORE) -> None:
        """Let these kinds stay from now on, and no others; what is always masked, or kept out by the pack, never does.

        Args:
            kinds: those with a consent.
            kept_out: what the pack of the contact keeps out; a release of it that was made before ends.
        """
        permitted = frozenset(kind for kind in kinds if not kept_out.always(kind))
        self.changes += (permitted, kept_out) != (self._kinds, self.kept_out)
        self._kinds, self.kept_out = permitted, kept_out
        self._releases = [one for one in self._releases if not kept_out.always(one.kind)]

    def add(self, finding: Finding, reason: ReleaseReason) -> Release | None:
        """Release a finding; None where its kind stays for no such reason."""
        if reason not in self.kept_out.reasons(finding.kind):
            return None
        made = Release(finding.start, finding.end, finding.kind)
        self._releases.append(made)
        return made

    def hold(self, release: Release) -> None:
        """The reason is written down: from now on the released text is stored, too."""
        release.durable = True
        self.changes += 1

    def drop(self, release: Release) -> None:
        """Take a release back: its text is masked again."""
        self.changes += 1
        self._releases = [one for one in self._releases if one is not release]

    def follow(self, position: int, removed: int, added: int) -> None:
        """Follow an edit of the text: a release moves with its text, and ends when that text changes."""
        kept = []
        for one in self._releases:
            if position + removed <= one.start:
                one.start, one.end = one.start + added - removed, one.end + added - removed
            elif position < one.end:
                continue
            kept.append(one)
        self._releases = kept

    def masked(self, found: Sequence[Finding]) -> list[Finding]:
        """Return the findings that do not stay. One that reaches beyond a release, or is worse, ends the release."""
        left = [one for one in found if one.kind not in self._kinds and self._of(one) is None]
        self._releases = [r for r in self._releases if not any(f.start < r.end and r.start < f.end for f in left)]
        return left

    def spans(self, found: Sequence[Finding]) -> list[tuple[int, int]]:
        """Return the places whose text is kept, in order and apart from each other."""
        places = [(one.start, one.end) for one in self._releases if one.durable]
        places += [(one.start, one.end) for one in found if one.kind in self._kinds]
        apart: list[tuple[int, int]] = []
        for start, end in sorted(places):
            if not apart or apart[-1][1] <= start:
                apart.append((start, end))
        return apart if len(apart) <= MOST else []

    def _of(self, finding: Finding) -> Release | None:
        inside = (r for r in self._releases if r.start <= finding.start and finding.end <= r.end)
        return next(inside, None) if not self.kept_out.always(finding.kind) else None


def mark(number: int) -> str:
    """Return what stands for the kept span of a number while the text is truncated."""
    return chr(_FIRST + number)


def unmarked(text: str) -> str:
    """Return a text without characters that could be taken for such a mark."""
    return text.translate(_MARKS)
