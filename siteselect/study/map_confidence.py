"""How far what the map shows can be trusted, thing by thing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from siteselect.core.provenance import DataClass, weakest
from siteselect.core.words import Phrase, say
from siteselect.study.data_classes import POSITION, DataClasses, branch_classes

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation

DOUBTFUL = frozenset({DataClass.ASSUMED, DataClass.SYNTHETIC})


@dataclass(frozen=True)
class MapConfidence:
    """Data class by line, station and region; the hourly tables behind all have one of their own.

    A line is as good as its rating, a station as the ratings of its transformers, a region as its
    yearly energy. What rests on hours as well is never better than `hourly`.
    """

    lines: Mapping[str, DataClass] = field(default_factory=dict)
    stations: Mapping[str, DataClass] = field(default_factory=dict)
    regions: Mapping[str, DataClass] = field(default_factory=dict)
    hourly: DataClass = DataClass.ASSUMED

    @property
    def sentence(self) -> Phrase:
        """How many of each rest on assumed or made-up data, and what the hours are."""
        return say(
            "Assumed or synthetic: the ratings of {lines} of {all_lines} lines, the transformers "
            "of {stations} of {all_stations} stations, the energy of {regions} of {all_regions} "
            "regions. Hours: {hourly}.",
            lines=_doubtful(self.lines.values()), all_lines=len(self.lines),
            stations=_doubtful(self.stations.values()), all_stations=len(self.stations),
            regions=_doubtful(self.regions.values()), all_regions=len(self.regions),
            hourly=self.hourly,
        )  # fmt: skip


def map_confidence(evaluation: "Evaluation") -> MapConfidence:
    """Return how the data behind every line, station and region came about."""
    study, grid = evaluation.study, evaluation.grid
    book = DataClasses(study)
    by_branch = dict(zip(grid.branch_ids, branch_classes(study, grid), strict=True))
    banks: dict[str, list[DataClass]] = {}
    for bank in study.transformers:
        if bank.id in by_branch:
            banks.setdefault(bank.substation_id, []).append(by_branch[bank.id])
    return MapConfidence(
        lines={
            line.id: by_branch.get(line.id, book.of("lines", line.id, "rating_mw"))
            for line in study.lines
        },
        stations={
            station.id: weakest(
                banks.get(station.id) or [book.of("substations", station.id, POSITION)]
            )
            for station in study.substations
        },
        regions={
            region.id: book.of("regions", region.id, "energy_gwh") for region in study.regions
        },
        hourly=DataClass(study.info.hourly_class),
    )


def _doubtful(classes: Iterable[DataClass]) -> int:
    return sum(data_class in DOUBTFUL for data_class in classes)
