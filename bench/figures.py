"""Figures beside their limits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Figure(NamedTuple):
    """One measured figure. `limit`: at most; `least`: at least; both None: told only."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    detail: str = ""
    least: float | None = None

    @property
    def met(self) -> bool:
        return (self.limit is None or self.value <= self.limit) and (self.least is None or self.value >= self.least)

    def line(self) -> str:
        bounds = [f"limit {self.limit:g} {self.unit}"] if self.limit is not None else []
        bounds += [f"at least {self.least:g} {self.unit}"] if self.least is not None else []
        bound = f"  {', '.join(bounds)}  {'met' if self.met else 'NOT MET'}" if bounds else ""
        return f"{self.name:<58} {self.value:>9.2f} {self.unit}{bound}  {self.detail}"


def percentiles(name: str, values: Iterable[float], limit: float | None) -> list[Figure]:
    """Median (told) and p95 (against the limit) of times in milliseconds."""
    ordered = sorted(values)
    last = len(ordered) - 1
    p50, p95 = ordered[last // 2], ordered[min(last, round(last * 0.95))]
    detail = f"p50 {p50:.2f}, max {ordered[-1]:.2f}, n {len(ordered)}"
    return [Figure(f"{name}, p95", p95, "ms", limit, detail)]
