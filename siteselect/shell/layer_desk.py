"""The layers of the map as the window works with them: edits as steps, files brought along."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import shapely
from PySide6.QtCore import QObject, Signal

from siteselect.core.errors import InputError
from siteselect.core.progress import Progress
from siteselect.core.words import Phrase, say
from siteselect.render.layer_rows import LayerRows
from siteselect.render.map_stack import RowsBook
from siteselect.render.words import tr
from siteselect.shell.jobs import LatestJob
from siteselect.shell.selection import Selection
from siteselect.shell.session import Session
from siteselect.study import map_layers
from siteselect.study.built_in_layers import LAYERS
from siteselect.study.layer_table import LayerTable
from siteselect.study.map_layers import arrangement, is_built_in, layer_of
from siteselect.study.map_state import MapLayer
from siteselect.study.study import Study

_NAMES = {layer.id: layer.name for layer in LAYERS}


@dataclass(frozen=True, eq=False)
class ReadLayers:
    """The tables that a file became, and its name."""

    tables: tuple[LayerTable, ...]
    file_name: str


def title_of(layer: MapLayer) -> str:
    """Return what a planner calls a layer, in the planner's language."""
    return layer.title or tr(_NAMES.get(layer.source, layer.id))


class LayerDesk(QObject):
    """What menus, panels and the map do with layers; every edit is a step that undo takes back.

    Signals
    -------
    current_changed
        Another layer is the one that table, style and menus speak of.
    previewed : Study
        The layers as they would look; nothing is committed.
    working : float, str
        How far a file is read, and which.
    idle
        No file is being read any more.
    failed : Exception
    told : str
    """

    current_changed = Signal()
    previewed = Signal(object)
    working = Signal(float, str)
    idle = Signal()
    failed = Signal(object)
    told = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.book = RowsBook()
        self.selection = Selection(self)
        self._current = ""
        self._style: Mapping[str, object] | None = None
        self._waiting: list[Path] = []
        self._job = LatestJob("layer file", self)
        self._job.progressed.connect(self.working)
        self._job.finished.connect(self._take)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._stop)
        session.opened.connect(self._forget)
        session.changed.connect(self._follow)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read."""
        return self._job.is_busy

    @property
    def layers(self) -> tuple[MapLayer, ...]:
        """The layers from the bottom up; empty when no study is open."""
        return arrangement(self.session.study) if self.session.is_open else ()

    @property
    def current(self) -> MapLayer | None:
        """The layer that table, style and menus speak of."""
        return next((layer for layer in self.layers if layer.id == self._current), None)

    def make_current(self, layer_id: str) -> None:
        """Let table, style and menus speak of another layer."""
        if layer_id != self._current:
            self._current = layer_id
            self.current_changed.emit()

    def rows_of(self, layer: MapLayer) -> LayerRows | None:
        """Return the rows behind a layer, or None when it has none."""
        return self.rows_from(layer.source)

    def rows_from(self, source: str) -> LayerRows | None:
        """Return the rows of a source, or None when it has none."""
        if source == "sites":
            known = self.session.scores()
            scores = {key: one.score for key, one in known.items() if one.score is not None}
            if scores != self.book.scores:
                self.book.scores = scores
        return self.book.rows(self.session.study, source)

    def close(self) -> None:
        """Stop reading."""
        self._job.close()

    # Edits

    def edit(self, text: str, study: Study) -> None:
        """Commit an edit of the layers; one that changes nothing is no step."""
        self.session.commit(text, study, origin=self)

    def show(self, layer_ids: Collection[str], *, is_visible: bool) -> None:
        """Show or hide layers."""
        study, ids = self.session.study, list(layer_ids)
        if not ids:
            return
        names = self._names(ids)
        text = say("Show {layer}", layer=names) if is_visible else say("Hide {layer}", layer=names)
        self.edit(text, map_layers.show_layers(study, ids, is_visible=is_visible))

    def show_all(self, *, is_visible: bool) -> None:
        """Show or hide every layer."""
        study = self.session.study
        text = say("Show all layers") if is_visible else say("Hide all layers")
        ids = [layer.id for layer in self.layers]
        self.edit(text, map_layers.show_layers(study, ids, is_visible=is_visible))

    def rename(self, layer_id: str, title: str) -> None:
        """Give a layer another title."""
        old = title_of(layer_of(self.session.study, layer_id))
        if title.strip() != old:
            study = map_layers.rename_layer(self.session.study, layer_id, title)
            self.edit(say("Rename layer {layer}", layer=old), study)

    def rename_group(self, group: str, name: str) -> None:
        """Give a group another heading."""
        study = map_layers.rename_group(self.session.study, group, name)
        self.edit(say("Rename group {group}", group=group), study)

    def group(self, layer_ids: Collection[str], group: str) -> None:
        """Put layers under a heading, or out of theirs with an empty one."""
        study = map_layers.group_layers(self.session.study, layer_ids, group)
        text = say("Group layers") if group else say("Ungroup layers")
        self.edit(text, study)

    def move(self, headings: Mapping[str, str], *, above: str | None, group: str) -> None:
        """Put layers right above another one, under a heading and those that they bring along."""
        layer_ids = list(headings)
        study = map_layers.move_layers(
            self.session.study, layer_ids, above=above, group=group, headings=headings
        )
        self.edit(say("Move layer {layer}", layer=self._names(layer_ids)), study)

    def set_opacity(self, layer_ids: Collection[str], opacity: float) -> None:
        """Let layers cover more or less."""
        study = map_layers.set_opacity(self.session.study, layer_ids, opacity)
        self.edit(say("Change opacity of {layer}", layer=self._names(layer_ids)), study)

    def replace(self, text: str, layer: MapLayer) -> None:
        """Give a layer its looks, filter and scales at once."""
        self.edit(text, map_layers.replace_layer(self.session.study, layer))

    def duplicate(self, layer: MapLayer) -> None:
        """Put a copy of a layer above it."""
        title = tr("{layer} copy", layer=title_of(layer))
        study = map_layers.duplicate_layer(self.session.study, layer.id, title)
        self.edit(say("Duplicate layer {layer}", layer=title_of(layer)), study)

    def remove(self, layer_ids: Collection[str]) -> None:
        """Take layers away; layers of every map are told to stay."""
        names = self._names(layer_ids)
        try:
            study = map_layers.remove_layers(self.session.study, layer_ids)
        except InputError as error:
            self.failed.emit(error)
            return
        self.edit(say("Remove layer {layer}", layer=names), study)

    def can_remove(self, layer: MapLayer | None) -> bool:
        """Return whether a layer is the planner's own."""
        return layer is not None and not is_built_in(layer)

    def copy_style(self, layer: MapLayer) -> None:
        """Remember a layer's looks."""
        self._style = dict(layer.style)

    @property
    def has_style(self) -> bool:
        """Whether looks were copied."""
        return self._style is not None

    def paste_style(self, layer_ids: Collection[str]) -> None:
        """Give layers the looks that were copied."""
        if self._style is not None:
            study = map_layers.set_style(self.session.study, layer_ids, self._style)
            self.edit(say("Paste style to {layer}", layer=self._names(layer_ids)), study)

    def bounds_of(self, layer: MapLayer) -> shapely.Geometry | None:
        """Return the box around what a layer holds in degrees, or None when it holds nothing."""
        rows = self.rows_of(layer)
        if rows is None or not rows.n_rows:
            return None
        west, south, east, north = shapely.total_bounds(rows.geometries)
        box = shapely.box(west, south, east, north)
        return None if box.is_empty or west != west else box  # noqa: PLR0124 - NaN

    # Files

    def take_file(self, path: Path) -> None:
        """Bring a vector file along as layers; several wait for each other."""
        self._waiting.append(path)
        if not self.is_busy:
            self._start()

    def stop(self) -> None:
        """Stop reading files."""
        self._waiting.clear()
        self._job.cancel()

    def _start(self) -> None:
        if not self._waiting or not self.session.is_open:
            self._waiting.clear()
            self.idle.emit()
            return
        path = self._waiting.pop(0)
        taken = [table.name for table in self.session.study.layer_tables]

        def work(progress: Progress) -> ReadLayers:
            from siteselect.io.readers.layer_file import layer_tables_of  # noqa: PLC0415 - heavy

            return ReadLayers(layer_tables_of(path, taken, progress), path.name)

        self.working.emit(0.0, tr("Reading {name}", name=path.name))
        self._job.submit(work)

    def _take(self, result: object) -> None:
        assert isinstance(result, ReadLayers)
        study, n_rows = self.session.study, 0
        for table in result.tables:
            style = {"ink": len(study.layer_tables) % 6}
            study = map_layers.add_layer(study, table, style=style)
            n_rows += table.n_rows
        self.edit(say("Add layer from {name}", name=result.file_name), study)
        own = [layer.id for layer in self.layers if not is_built_in(layer)]
        self.make_current(own[-1])
        self.told.emit(
            tr("{name}: {n:,} rows added as a layer", name=result.file_name, n=n_rows)
            if len(result.tables) == 1
            else tr("{name}: {n} layers added", name=result.file_name, n=len(result.tables))
        )
        self._start()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self._start()

    def _stop(self) -> None:
        self._waiting.clear()
        self.idle.emit()

    # Following

    def _forget(self) -> None:
        self.stop()
        self.selection.clear()
        self._current = ""
        self.current_changed.emit()

    def _follow(self, _: object) -> None:
        self.book.forget_others(self.session.study)
        if self._current and self.current is None:
            self.make_current("")

    def _names(self, layer_ids: Collection[str]) -> str | Phrase:
        ids = list(layer_ids)
        if len(ids) == 1:
            return title_of(layer_of(self.session.study, ids[0]))
        return say("{n} layers", n=len(ids))
