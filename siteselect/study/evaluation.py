"""The staged evaluation of a study: each stage computed once, kept by the content of its inputs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.entities import Site
from siteselect.core.grid.network import Grid
from siteselect.core.progress import SILENT, Progress
from siteselect.core.regularity.regularity import Regularity
from siteselect.core.scoring.site_score import SiteScore
from siteselect.study.study import Scenario, Study


class ResultStore(Protocol):
    """Where results survive the program: `siteselect.io.result_store` keeps them on disk."""

    def load(self, key: str) -> Mapping[str, NDArray[np.generic]] | None:
        """Return the arrays stored under `key`, or None."""

    def save(self, key: str, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        """Store arrays under `key`; a failure to store must not raise."""


@dataclass(frozen=True, eq=False)
class BusSummary:
    """What the map shows of every bus: arrays of length B in the order of the grid.

    `firm_mw` holds 95 % of hours, `regular_mw` 80 %, `occasional_mw` 50 %, capped at the
    programme; `binding` is the branch that limits most hours (or a Binding).
    """

    firm_mw: FloatArray
    regular_mw: FloatArray
    occasional_mw: FloatArray
    binding: IntArray


@dataclass(frozen=True, eq=False)
class RegionSummary:
    """The deliverable surplus of one region and how regular it is for the standard request."""

    region_id: str
    series_mw: FloatArray
    regularity: Regularity


class Evaluation:
    """All results of one study under one scenario.

    Call :meth:`prepare` once (seconds the first time, well under a second from the store); then
    :meth:`score` answers within a mouse move. An evaluation never changes; after an edit of facts
    make a new one, after an edit of sites only keep this one: sites are passed to :meth:`score`.
    """

    def __init__(
        self, study: Study, scenario: Scenario | None = None, *, store: ResultStore | None = None
    ) -> None:
        self.study = study
        self.scenario = scenario
        self._store = store

    def prepare(self, progress: Progress = SILENT) -> None:
        """Compute or load everything that does not depend on sites."""

    @property
    def grid(self) -> Grid:
        """The network."""
        raise NotImplementedError

    @property
    def buses(self) -> BusSummary:
        """Tranches of hosting capacity by bus."""
        raise NotImplementedError

    @property
    def regions(self) -> dict[str, RegionSummary]:
        """Deliverable surplus by region id."""
        raise NotImplementedError

    @property
    def branch_loading(self) -> FloatArray:
        """95th percentile of |flow| over rating by branch in the base case, shape (L,)."""
        raise NotImplementedError

    def score(self, site: Site) -> SiteScore:
        """Score one site, stand-alone."""
        raise NotImplementedError
