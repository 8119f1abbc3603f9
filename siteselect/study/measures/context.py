"""What measures read: a study, its base case when there is one, and its systems."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.errors import InputError
from siteselect.core.words import listed, say
from siteselect.study.evaluation import Evaluation
from siteselect.study.measures.system_view import SystemView
from siteselect.study.study import Study


class NeedsBaseCase(Exception):  # noqa: N818 - not an error: the result then says what is missing
    """Raised by a measure that was asked for without a dispatched base case."""


@dataclass(frozen=True, eq=False)
class Context:
    """The study under validation and its evaluation, or None before anything is dispatched."""

    study: Study
    evaluation: Evaluation | None
    _systems: dict[str, SystemView] = field(default_factory=dict)

    def system(self, name: str) -> SystemView:
        """Return one system, made once."""
        if name not in self._systems:
            self._systems[name] = SystemView(self.study, name)
        return self._systems[name]

    @property
    def dispatched(self) -> Evaluation:
        """The evaluation.

        Raises
        ------
        NeedsBaseCase
            When there is none.
        """
        if self.evaluation is None:
            raise NeedsBaseCase
        return self.evaluation

    def output_mw(self, plants: Sequence[str]) -> FloatArray:
        """Return the dispatch of plants in service by their ids, shape (T, G). [MW]."""
        evaluation = self.dispatched
        return evaluation.base_case.dispatch_mw[:, self._positions(plants)]

    def dispatch_mw(self, system: SystemView) -> FloatArray:
        """Return the dispatch of a system's plants in their order, shape (T, G). [MW]."""
        return self.output_mw(system.plant_ids)

    def generation_mw(self, system: SystemView) -> FloatArray:
        """Return what a system generates, the demand it serves, shape (T,). [MW]."""
        generation: FloatArray = self.dispatch_mw(system).sum(axis=1)
        return generation

    def forced_percent(self, system: SystemView) -> float:
        """Return the share of a system's generation that floors force, whatever it costs. [%]."""
        floor = self.dispatched.fleet.floor_mw[:, self._positions(system.plant_ids)]
        dispatch = self.dispatch_mw(system)
        return float(100 * np.minimum(floor, dispatch).sum() / dispatch.sum())

    def _positions(self, plants: Sequence[str]) -> list[int]:
        position = {plant: i for i, plant in enumerate(self.dispatched.fleet.plant_ids)}
        return [position[plant] for plant in plants]

    def in_months(self, months: list[int]) -> BoolArray:
        """Return which hours fall in some months of the year, shape (T,)."""
        return self.study.calendar.in_months(*months)

    def buses_of(self, regions: list[str]) -> BoolArray:
        """Return which buses lie in some regions, shape (B,).

        Raises
        ------
        InputError
            When none does.
        """
        found = np.isin(np.array(self.dispatched.grid.bus_region), regions)
        if not found.any():
            raise InputError(
                say("No station lies in {regions}", regions=listed(regions)),
                where="validation, arguments",
                fix=say("Use ids of regions."),
            )
        return found
