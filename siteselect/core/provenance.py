"""Where a number comes from: source, date and how far it can be trusted."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from siteselect.core.words import say


class DataClass(StrEnum):
    """How a value came about, from most to least trustworthy."""

    MEASURED = "measured"
    PUBLISHED = "published"
    ASSUMED = "assumed"
    SYNTHETIC = "synthetic"

    @property
    def word(self) -> str:
        """The class as a planner calls it."""
        return _WORDS[self]


_WORDS = {
    DataClass.MEASURED: say("measured"),
    DataClass.PUBLISHED: say("published"),
    DataClass.ASSUMED: say("assumed"),
    DataClass.SYNTHETIC: say("synthetic"),
}

_WEAKNESS = {kind: rank for rank, kind in enumerate(DataClass)}


def weakest(classes: Iterable[DataClass]) -> DataClass:
    """Return the least trustworthy of some data classes: a result is as good as its worst input."""
    return max(classes, key=_WEAKNESS.__getitem__)


@dataclass(frozen=True, slots=True)
class Provenance:
    """One row of the provenance table: what is known about one field of one object.

    `object_id` is the layer and row (``substations/JAM``), or a layer alone when one statement
    covers all its rows (``hourly_demand``); `field` may be ``*`` for every field.
    """

    object_id: str
    field: str
    value: str
    source: str
    date: str
    data_class: DataClass


@dataclass(frozen=True, slots=True)
class Assumption:
    """A scenario parameter with everything needed to judge and change it (DOMAIN section 0).

    `confidence` is H, M or L: official or twice confirmed, one report, expert assumption.
    """

    key: str
    label: str
    value: float
    unit: str
    low: float | None
    high: float | None
    source: str
    as_of: str
    confidence: str
