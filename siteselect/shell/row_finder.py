"""Finding rows on the map: what lies under a click, and selecting what lies in an area."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import shapely
from PySide6.QtCore import QObject, Signal

from siteselect.core.arrays import BoolArray
from siteselect.core.row_filter import rows_where
from siteselect.render.find_rows import FindableLayer, findable_layers
from siteselect.render.layer_classes import rows_kept
from siteselect.render.layer_rows import LayerRows, RowId
from siteselect.render.map_stack import BUILT_IN_STACK
from siteselect.shell.canvas.tools.asking import (
    CircleChooser,
    IdentifyTool,
    OutlineChooser,
    RectangleChooser,
)
from siteselect.shell.canvas.tools.measuring import AreaTool, BearingTool, LengthTool
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.jobs import LatestJob
from siteselect.shell.layer_desk import LayerDesk
from siteselect.shell.selection import Way
from siteselect.shell.selection_overlay import SelectionOverlay
from siteselect.study.map_state import MapLayer

MOST_LISTED = 30
"""Rows of one layer that an identify lists."""

SELECTION_LEVEL = 150
"""Over the limit of the selected site, under the badges."""


@dataclass(frozen=True, eq=False)
class FoundRows:
    """Rows of one layer under a click, as numbers of its rows; `n_more` of them are not listed."""

    layer: MapLayer
    rows: LayerRows
    numbers: tuple[int, ...]
    n_more: int = 0


class RowFinder(QObject):
    """Puts the tools that ask and choose into the canvas, and answers them.

    Signals
    -------
    identified : tuple of FoundRows
        What lies under a click, the topmost layer first.
    """

    identified = Signal(object)
    failed = Signal(object)

    def __init__(self, canvas: MapCanvas, desk: LayerDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._desk = desk
        self._marks = SelectionOverlay(desk)
        self._job = LatestJob("choose rows", self)
        self._job.finished.connect(self._take_chosen)
        self._job.failed.connect(self.failed)
        stage = canvas.stage
        canvas.toolbox.register(IdentifyTool(stage, self._identify))
        for tool in (RectangleChooser, CircleChooser, OutlineChooser):
            canvas.toolbox.register(tool(stage, self.choose_inside))
        for ruler in (LengthTool, AreaTool, BearingTool):
            canvas.toolbox.register(ruler(stage))
        canvas.overlays.add(self._marks, level=SELECTION_LEVEL)
        desk.selection.changed.connect(self._follow)
        desk.session.selected.connect(self._follow_site)
        desk.session.changed.connect(lambda _: self._marks.forget())

    @property
    def is_busy(self) -> bool:
        """Whether rows are being chosen."""
        return self._job.is_busy

    def close(self) -> None:
        """Stop choosing."""
        self._job.close()

    def layers(self) -> tuple[FindableLayer, ...]:
        """Return the layers that are shown and have rows, the topmost first."""
        scene, desk = self._canvas.scene, self._desk
        if scene is None or not desk.session.is_open:
            return ()
        desk.rows_from("sites")
        return findable_layers(
            desk.session.study, scene.stack or BUILT_IN_STACK, desk.book, scene.projection,
            self._canvas.scale_denominator,
        )  # fmt: skip

    # Identifying

    def _identify(self, at_m: tuple[float, float], reach_m: float) -> None:
        found = []
        for layer in self.layers():
            numbers = layer.at(at_m, reach_m).tolist()
            if numbers:
                listed = tuple(numbers[:MOST_LISTED])
                more = len(numbers) - len(listed)
                found.append(FoundRows(layer.layer, layer.rows, listed, more))
        self.identified.emit(tuple(found))

    # Choosing

    def choose_inside(self, area_m: shapely.Geometry, way: Way) -> None:
        """Select the rows of the current layer that touch an area in map metres.

        While no layer with rows is current, all shown layers are asked; of them only such areas
        count that lie inside as a whole, since a region is nearly everywhere.
        """
        every = self.layers()
        current = self._desk.current
        layers = [one for one in every if current is not None and one.layer.id == current.id]
        takes_all = not layers
        layers = layers or list(every)

        def work(_: object) -> tuple[dict[str, list[RowId]], Way]:
            found: dict[str, list[RowId]] = {}
            for layer in layers:
                hit = layer.inside(area_m, whole_areas=takes_all)
                ids = [layer.rows.ids[at] for at in hit.tolist()]
                found.setdefault(layer.rows.source, []).extend(ids)
            return found, way

        self._job.submit(work)

    def _take_chosen(self, result: tuple[Mapping[str, list[RowId]], Way]) -> None:
        found, way = result
        self._desk.selection.choose(found, way)

    def choose_where(self, layer: MapLayer, expression: str, way: Way) -> int:
        """Select the rows of one layer that meet a condition; return how many do.

        Raises
        ------
        InputError
            When the condition cannot be read.
        """
        rows = self._desk.rows_of(layer)
        if rows is None:
            return 0
        hit = rows_where(expression, rows.by_name, rows.n_rows) & self._kept(layer, rows)
        ids = [rows.ids[at] for at in np.flatnonzero(hit).tolist()]
        self._desk.selection.choose({rows.source: ids}, way)
        return len(ids)

    def choose_all(self) -> None:
        """Select every row of the current layer, of the sites when none is current."""
        layer, rows = self._current()
        if layer is not None and rows is not None:
            kept = np.flatnonzero(self._kept(layer, rows)).tolist()
            self._desk.selection.choose_in(rows.source, (rows.ids[at] for at in kept))

    def invert(self) -> None:
        """Select those rows of the current layer that are not selected."""
        layer, rows = self._current()
        if layer is not None and rows is not None:
            chosen = self._desk.selection.rows(rows.source)
            kept = np.flatnonzero(self._kept(layer, rows)).tolist()
            others = (rows.ids[at] for at in kept if rows.ids[at] not in chosen)
            self._desk.selection.choose_in(rows.source, others)

    def _current(self) -> tuple[MapLayer | None, LayerRows | None]:
        layer = self._desk.current
        rows = None if layer is None else self._desk.rows_of(layer)
        if rows is None:
            layer = next((one for one in self._desk.layers if one.id == "sites"), None)
            rows = None if layer is None else self._desk.rows_of(layer)
        return layer, rows

    @staticmethod
    def _kept(layer: MapLayer, rows: LayerRows) -> BoolArray:
        return rows.is_drawn & rows_kept(rows, layer.filter)

    # One selection of sites everywhere

    def _follow(self, _: object) -> None:
        self._marks.forget()
        self._canvas.update()
        session = self._desk.session
        sites = self._desk.selection.rows("sites")
        if len(sites) == 1 and session.is_open:
            session.select(str(next(iter(sites))))

    def _follow_site(self, site_id: str | None) -> None:
        chosen = self._desk.selection.rows("sites")
        if site_id is None or site_id in chosen:
            return
        self._desk.selection.choose_in("sites", [site_id])
