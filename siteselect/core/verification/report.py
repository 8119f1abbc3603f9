"""What a verification found, in words a planner can hold a plan against."""

import math
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise of a plan and how it stands.

    Attributes
    ----------
    name : str
        The promise, as a sentence without full stop.
    worst : float
        The worst case found, in `unit`.
    limit : float
        What the worst case may be at most.
    unit : str
    where : str
        Hour and element of the worst case; empty when there is none.
    remedy : str
        What to do when it is broken, where that is not plain.
    """

    name: str
    worst: float
    limit: float
    unit: str
    where: str = ""
    remedy: str = ""

    @property
    def holds(self) -> bool:
        """Whether the worst case is let pass; what is no number is not."""
        return bool(self.worst <= self.limit)

    @property
    def sentence(self) -> str:
        """The promise and how it stands, in one sentence."""
        place = f" ({self.where})" if self.where else ""
        if self.holds:
            return f"{self.name}: holds."
        return (
            f"{self.name}: broken by {_number(self.worst)} {self.unit}, where "
            f"{_number(self.limit)} is let pass{place}.{f' {self.remedy}' if self.remedy else ''}"
        )


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """All promises of a plan, and what was not checked."""

    promises: tuple[Promise, ...]
    notes: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether every promise holds."""
        return all(promise.holds for promise in self.promises)

    @property
    def broken(self) -> tuple[Promise, ...]:
        """The promises that do not hold."""
        return tuple(promise for promise in self.promises if not promise.holds)


def greatest(excess: Mapping[str, float]) -> tuple[str, float]:
    """Return the greatest of some numbers and its name; what is no number counts as infinite."""
    if not excess:
        return "", 0.0
    known = {name: math.inf if math.isnan(value) else value for name, value in excess.items()}
    name, value = max(known.items(), key=lambda item: item[1])
    return name, float(value)


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1e5 else f"{value:.4g}"
