"""Lines and transformers as a planner names and clicks them, in service or not."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Set
from dataclasses import dataclass
from functools import cached_property

from siteselect.core.grid.names import line_name, transformers_name
from siteselect.core.words import say
from siteselect.study.study import Study


@dataclass(frozen=True, eq=False)
class GridElements:
    """The names of a study's lines and transformers, and which transformers a station has."""

    study: Study

    def is_of(self, study: Study) -> bool:
        """Return whether these are the elements of a study's grid."""
        return (
            self.study.substations is study.substations
            and self.study.lines is study.lines
            and self.study.transformers is study.transformers
        )

    @cached_property
    def names(self) -> dict[str, str]:
        """Name of every line and transformer bank by its id, as in the results."""
        stations = self._station_names
        lines = {
            line.id: line_name(
                stations[line.from_substation],
                stations[line.to_substation],
                line.kv,
                is_dc=line.is_dc,
            )
            for line in self.study.lines
        }
        banks = {
            bank.id: transformers_name(stations[bank.substation_id], bank.high_kv, bank.low_kv)
            for bank in self.study.transformers
        }
        return {**lines, **banks}

    @cached_property
    def at_station(self) -> dict[str, tuple[str, ...]]:
        """Transformer banks by station."""
        banks: dict[str, list[str]] = defaultdict(list)
        for bank in self.study.transformers:
            banks[bank.substation_id].append(bank.id)
        return {station: tuple(ids) for station, ids in banks.items()}

    def name(self, element_id: str) -> str:
        """Return what a planner calls an element."""
        return self.names.get(element_id, element_id)

    def sorted_by_name(self, ids: Iterable[str]) -> list[str]:
        """Return ids in the order of their names."""
        return sorted(ids, key=self.name)

    @cached_property
    def _station_names(self) -> dict[str, str]:
        short = {station.id: station.name.split(" (")[0] for station in self.study.substations}
        uses = Counter(short.values())
        return {
            station.id: short[station.id] if uses[short[station.id]] == 1 else station.name
            for station in self.study.substations
        }


def service_words(elements: GridElements, element_id: str, out_of_service: Set[str]) -> str:
    """Return what would be done with an element: taken out, or put back when it is out."""
    name = elements.name(element_id)
    if element_id in out_of_service:
        return say("Put {name} back into service", name=name)
    return say("Take {name} out of service", name=name)
