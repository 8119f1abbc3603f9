"""The suitability surface in the window: found in the background, coarse first, redrawn at once."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

from siteselect.core.progress import Progress
from siteselect.render.map_view import MapView
from siteselect.render.projection import MapProjection
from siteselect.render.surface_picture import (
    SurfacePicture,
    SurfaceSheet,
    score_image,
    surface_picture,
)
from siteselect.render.theme import LIGHT, Theme
from siteselect.shell.jobs import LatestJob
from siteselect.shell.session import Session
from siteselect.study.changes import Changes
from siteselect.study.surface import (
    StandardSite,
    SurfaceFacts,
    surface_coverage,
    surface_facts,
    surface_scores,
    surface_weights,
)
from siteselect.study.surface_grid import CountryGrid, country_grid

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation

COARSE_KM, FINE_KM = 8.0, 2.0
LEAST_OPACITY = 0.1


class SurfaceDesk(QObject):
    """The score of a standard site at every cell, over what the session looks at.

    It draws itself as an overlay of the map. A coarse picture comes first, the fine one replaces
    it. Weights redraw what is there; hours, outages and another site find it anew.

    Signals
    -------
    changed
        Shown or hidden, another site, another picture, under way or not.
    redrawn
        The same picture with other weights or another opacity.
    failed : Exception
    progressed : float, str
    """

    changed = Signal()
    redrawn = Signal()
    failed = Signal(object)
    progressed = Signal(float, str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme: Theme = LIGHT
        self._is_shown = False
        self._site: StandardSite | None = None
        self._weights: Mapping[str, float] | None = None
        self._opacity = 0.85
        self._facts: SurfaceFacts | None = None
        self._picture: SurfacePicture | None = None
        self._grids: dict[tuple[str, float, int], CountryGrid] = {}
        self._map_crs: str | None = None
        self._sheet = SurfaceSheet()
        self._job = LatestJob("surface", self)
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._give_up)
        self._job.cancelled.connect(self.changed)
        self._job.progressed.connect(self.progressed)
        session.opened.connect(self._start_over)
        session.evaluated.connect(self._find)
        session.hours_painted.connect(self._find)
        session.changed.connect(self._take_changes)

    @property
    def is_shown(self) -> bool:
        """Whether the surface is on the map, or on its way."""
        return self._is_shown

    @property
    def is_busy(self) -> bool:
        """Whether a finer picture is under way."""
        return self._job.is_busy

    @property
    def site(self) -> StandardSite | None:
        """The standard site; None before a study is open."""
        return self._site

    @property
    def opacity(self) -> float:
        """How much it covers, 0 to 1."""
        return self._opacity

    @property
    def facts(self) -> SurfaceFacts | None:
        """What the surface on the map follows from; None while there is none."""
        return self._facts

    @property
    def picture(self) -> SurfacePicture | None:
        """What is drawn; None while there is nothing."""
        return self._picture

    @property
    def weights(self) -> Mapping[str, float]:
        """The weights it is scored with: those of the study unless others were given."""
        if self._weights is not None or self._site is None:
            return self._weights or {}
        return surface_weights(self._session.study, self._site)

    @property
    def coverage(self) -> float:
        """Share of the weight that has data, 0 to 1."""
        return 0.0 if self._facts is None else surface_coverage(self._facts, self.weights)

    def show(self, *, is_shown: bool) -> None:
        """Put the surface on the map, or take it off."""
        self._is_shown = is_shown
        if is_shown and (self._facts is None or not self.is_current):
            self._find()
        elif not is_shown:
            self._job.drop()
        self.changed.emit()

    def set_site(self, site: StandardSite) -> None:
        """Try another standard site everywhere."""
        if site != self._site:
            self._site = site
            self._find()
            self.changed.emit()

    def set_weights(self, weights: Mapping[str, float] | None) -> None:
        """Score with other weights at once; None takes those of the study.

        Raises
        ------
        InputError
            When weights are negative or add up to nothing.
        """
        self._weights = None if weights is None else dict(weights)
        self._redraw()
        self.redrawn.emit()

    def set_opacity(self, opacity: float) -> None:
        """Let the map shine through more or less."""
        self._opacity = max(LEAST_OPACITY, min(1.0, opacity))
        self.redrawn.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self._theme = theme
        if self._facts is not None:
            scores = surface_scores(self._facts, self.weights)
            facts = self._facts
            self._picture = surface_picture(facts.grid, scores, facts.excluded, theme)
        self.changed.emit()

    def stop(self) -> None:
        """Stop looking for a finer picture."""
        self._job.cancel()

    def close(self) -> None:
        """Stop all work."""
        self._job.close()

    def paint(
        self, painter: QPainter, view: MapView, projection: MapProjection, theme: Theme
    ) -> None:
        """Draw the surface over the map; one of another projection is found anew."""
        picture = self._picture
        if not self._is_shown or picture is None:
            return
        if picture.grid.map_crs != projection.map_crs:
            if self._map_crs != projection.map_crs:
                self._map_crs = projection.map_crs
                self._find()
            return
        self._sheet.paint(painter, picture, view, theme, opacity=self._opacity)

    @property
    def is_current(self) -> bool:
        """Whether what is drawn belongs to what the session looks at."""
        return self._found_for is not None and self._found_for is self._session.shown_evaluation

    _found_for: "Evaluation | None" = None

    def _start_over(self) -> None:
        self._job.drop()
        self._facts = self._picture = self._found_for = self._weights = None
        self._grids.clear()
        self._map_crs = None
        study = self._session.study
        workload = next((w for w in study.workloads if w.is_enabled), None)
        mw = study.assumption_values().get("standard_request_mw", 100.0)
        self._site = None if workload is None else StandardSite(workload.id, mw)
        self.changed.emit()

    def _take_changes(self, changes: Changes) -> None:
        if changes.facts or changes.assumptions:
            self._grids.clear()

    def _find(self) -> None:
        evaluation, site = self._session.shown_evaluation, self._site
        if not self._is_shown or evaluation is None or site is None:
            return
        self._job.submit(lambda progress: self._work(evaluation, site, COARSE_KM, progress))
        self.changed.emit()

    def _work(
        self, evaluation: "Evaluation", site: StandardSite, cell_km: float, progress: Progress
    ) -> "tuple[Evaluation, SurfaceFacts, SurfacePicture]":
        crs = self._map_crs or evaluation.study.info.map_crs
        key = (crs, cell_km, id(evaluation.study.regions))
        if key not in self._grids:
            self._grids[key] = country_grid(evaluation.study, cell_km, crs)
        facts = surface_facts(evaluation, site, self._grids[key], progress)
        weights = self._weights or surface_weights(evaluation.study, site)
        scores = surface_scores(facts, weights)
        picture = surface_picture(facts.grid, scores, facts.excluded, self._theme)
        return evaluation, facts, picture

    def _take(self, found: "tuple[Evaluation, SurfaceFacts, SurfacePicture]") -> None:
        evaluation, self._facts, self._picture = found
        self._found_for = evaluation
        site = self._facts.site
        if self._facts.grid.cell_m > 1000 * FINE_KM:
            self._job.submit(lambda progress: self._work(evaluation, site, FINE_KM, progress))
        self.changed.emit()

    def _give_up(self, error: Exception) -> None:
        self._facts = self._picture = None
        self.failed.emit(error)
        self.changed.emit()

    def _redraw(self) -> None:
        facts, picture = self._facts, self._picture
        if facts is None or picture is None:
            return
        scores = surface_scores(facts, self.weights)
        image: QImage = score_image(facts.grid, scores, self._theme)
        self._picture = SurfacePicture(picture.grid, image, picture.reasons)
