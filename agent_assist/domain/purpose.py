"""What a recording or transcript may be for; each purpose has its own answer on the call. Values only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct, field


class Purpose(Struct, frozen=True):
    """One purpose.

    Args:
        id: short name, stable; consent records name it.
        labels: what stands over the answers on the panel, by language.
        titles: how the purpose reads inside a script, by language.
        retention_days: how long content for this purpose is kept, in days.
        sinks: where content for this purpose lands; all of them stop on withdrawal.
        script: id of the script that asks for this purpose.
        facts: tags of the policy that hold while the purpose is on, such as `marketing_call`.
        valid_days: how long an answer stands, in days, for later calls too; 0 means that it ends with the call.
        records: what the law calls content for this purpose, in the words of the pack's retention.toml.
        retention_by_place: days kept where another period than `retention_days` is set, by ISO 3166 code.
    """

    id: str
    labels: dict[str, str]
    titles: dict[str, str]
    retention_days: int
    sinks: tuple[str, ...]
    script: str
    valid_days: int = 0
    facts: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    retention_by_place: Mapping[str, int] = field(default_factory=dict)

    def days_at(self, places: Iterable[str]) -> int:
        """Return how long content is kept, in days, where these places take part: the shortest of their periods.

        A place has the period of its own code, else that of its country, else `retention_days`; a dated code such as
        `IN@2027-05-13` is the place before the sign.

        Args:
            places: codes; none at all has `retention_days`.
        """
        codes = [code.partition("@")[0] for code in places]
        return min(map(self._days, codes), default=self.retention_days)

    def _days(self, code: str) -> int:
        set_for = self.retention_by_place
        return set_for.get(code, set_for.get(code.partition("-")[0], self.retention_days))

    def title(self, language: str) -> str:
        """Return the title in a language, in English where it is not translated."""
        return _in_language(self.titles, language)

    def label(self, language: str) -> str:
        """Return the label in a language, in English where it is not translated."""
        return _in_language(self.labels, language)


def _in_language(texts: dict[str, str], language: str) -> str:
    return texts.get(language) or texts.get(language.partition("-")[0]) or texts["en"]
