"""What a planner does with the map itself: where to look, how it is projected, what helps."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from siteselect.core.errors import InputError
from siteselect.core.progress import Progress
from siteselect.core.words import say
from siteselect.render.graticule_painter import GraticulePainter
from siteselect.render.map_crs import (
    Box,
    MapCrs,
    check_map_crs,
    fitting_map_crs,
    for_the_study,
    known_map_crs,
)
from siteselect.render.scene import MapScene
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.settings.preferences import PositionFormat
from siteselect.shell.canvas.overlays import Level
from siteselect.shell.canvas.overview import OverviewMap
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.dialogs.bookmarks import BookmarkDialog
from siteselect.shell.dialogs.projection import ProjectionDialog
from siteselect.shell.dialogs.questions import Questions
from siteselect.shell.jobs import LatestJob
from siteselect.shell.memory import Memory
from siteselect.shell.position_words import read_place
from siteselect.shell.scale_field import read_scale
from siteselect.shell.session import Session
from siteselect.shell.status_bar import StatusBar
from siteselect.shell.tiles.desk import BackgroundDesk
from siteselect.study.map_state import Bookmark
from siteselect.study.map_views import (
    add_bookmark,
    bookmark_of,
    remove_bookmark,
    rename_bookmark,
    unused_bookmark_id,
    with_map_crs,
)
from siteselect.study.study import Study

OVERVIEW_EDGE_PX, OVERVIEW_FOOT_PX = 12, 46


class MapDesk(QObject):
    """Bookmarks, projection, graticule, overview map, typed positions and scales.

    Signals
    -------
    changed
        What an action shows as switched on has changed.
    failed : Exception
        Something typed or chosen cannot be used.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        canvas: MapCanvas,
        session: Session,
        status: StatusBar,
        memory: Memory,
        window: QWidget,
        *,
        questions: Questions,
    ) -> None:
        super().__init__(window)
        self._canvas, self._session, self._status = canvas, session, status
        self._memory, self._window = memory, window
        self._graticule = GraticulePainter()
        self._shows_graticule = False
        self.background = BackgroundDesk(canvas, questions, window)
        self.background.failed.connect(self.failed)
        self.background.changed.connect(self.changed)
        self.overview = OverviewMap(canvas)
        self.overview.hide()
        self._systems: tuple[MapCrs, ...] = ()
        self.dialog: ProjectionDialog | None = None
        self.bookmark_list: BookmarkDialog | None = None
        self._look_up = LatestJob("projections", self)
        self._look_up.finished.connect(self._take_systems)
        self._look_up.failed.connect(self.failed)
        self._listen()
        self._restore()

    def _listen(self) -> None:
        canvas, status = self._canvas, self._status
        self._session.opened.connect(self._list_bookmarks)
        self._session.changed.connect(self._list_bookmarks)
        canvas.cursorMoved.connect(status.position.show_place)
        canvas.viewChanged.connect(self._follow_view)
        canvas.resized.connect(self._place_overview)
        status.position.placeTyped.connect(self._go_to_typed)
        status.position.formatChosen.connect(self._memory.remember_position_format)
        status.scale.scaleTyped.connect(self._take_typed_scale)
        self.overview.middleMoved.connect(canvas.camera.centre_m)

    def _restore(self) -> None:
        known = self._memory.preferences
        self._status.position.set_format(PositionFormat(known.position_format))
        if known.shows_graticule:
            self.toggle_graticule()
        if known.shows_overview:
            self.toggle_overview()

    def set_scene(self, scene: MapScene) -> None:
        """Follow another scene."""
        self._status.position.set_projection(scene.projection)
        self.overview.set_scene(scene)
        self._follow_view()

    def set_theme(self, theme: Theme) -> None:
        """Change all colours."""
        self.overview.set_theme(theme)

    def close(self) -> None:
        """Stop what runs in other threads."""
        self._look_up.close()
        self.background.close()
        self.overview.shutdown()

    def _follow_view(self) -> None:
        if self._canvas.scene is not None:
            self._status.scale.show_scale(self._canvas.scale_denominator)
            self.overview.follow(self._canvas.view)

    # Going somewhere

    def ask_place(self) -> None:
        """Let a position be typed in the foot of the window."""
        self._status.position.type_place()

    def ask_scale(self) -> None:
        """Let a scale be typed in the foot of the window."""
        self._status.scale.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._status.scale.selectAll()

    def _go_to_typed(self, text: str) -> None:
        try:
            place = read_place(text, self._canvas.projection, self._canvas.stage.bounds_deg)
        except InputError as error:
            self.failed.emit(error)
            return
        self._canvas.camera.look_at(place)
        self._status.position.stop_typing()
        self._canvas.setFocus()

    def _take_typed_scale(self, text: str) -> None:
        try:
            scale = read_scale(text)
        except InputError as error:
            self.failed.emit(error)
            return
        self._canvas.setFocus()
        self._canvas.camera.set_scale(scale)

    # Bookmarks

    @property
    def bookmarks(self) -> tuple[Bookmark, ...]:
        """The views to come back to."""
        return self._session.study.bookmarks if self._session.is_open else ()

    def ask_and_add_bookmark(self) -> None:
        """Ask for a name and keep the view under it."""
        name = self.asked_name(tr("Add bookmark"), self._suggested_name())
        if name is not None:
            self.add_bookmark(name)

    def add_bookmark(self, name: str) -> None:
        """Keep the view under a name."""
        study, canvas = self._session.study, self._canvas
        lon, lat = canvas.camera.middle
        view = Bookmark(
            unused_bookmark_id(study), name, lon, lat,
            canvas.scale_denominator, canvas.view.rotation_deg,
        )  # fmt: skip
        self._commit(say("Add bookmark {name}", name=name.strip()), add_bookmark, view)

    def go_to_bookmark(self, bookmark_id: str) -> None:
        """Show a view that was kept."""
        kept = bookmark_of(self._session.study, bookmark_id)
        self._canvas.camera.look_at(
            (kept.lon, kept.lat), scale=kept.scale_denominator, rotation_deg=kept.rotation_deg
        )

    def show_bookmarks(self) -> None:
        """List them beside the map."""
        if self.bookmark_list is None:
            self.bookmark_list = BookmarkDialog(self._window)
            self.bookmark_list.wanted.connect(self.go_to_bookmark)
            self.bookmark_list.renamed.connect(self.rename_bookmark)
            self.bookmark_list.deleted.connect(self.remove_bookmark)
        self.bookmark_list.show_bookmarks(self.bookmarks)
        self.bookmark_list.show()
        self.bookmark_list.activateWindow()

    def rename_bookmark(self, bookmark_id: str, name: str) -> None:
        """Call a bookmark otherwise."""
        old = bookmark_of(self._session.study, bookmark_id).name
        text = say("Rename bookmark {name}", name=old)
        self._commit(text, rename_bookmark, bookmark_id, name)
        self._list_bookmarks()

    def _list_bookmarks(self, *_: object) -> None:
        if self.bookmark_list is not None:
            self.bookmark_list.show_bookmarks(self.bookmarks)

    def remove_bookmark(self, bookmark_id: str) -> None:
        """Take a bookmark away."""
        name = bookmark_of(self._session.study, bookmark_id).name
        self._commit(say("Delete bookmark {name}", name=name), remove_bookmark, bookmark_id)

    def asked_name(self, title: str, suggested: str) -> str | None:
        """Ask for a name; None when the planner changed their mind."""
        name, is_given = QInputDialog.getText(
            self._window, title, tr("Name of the view"), text=suggested
        )
        return name if is_given else None

    def _suggested_name(self) -> str:
        return tr("View {number}", number=len(self.bookmarks) + 1)

    def _commit(self, text: str, edit: Callable[..., Study], *arguments: object) -> None:
        try:
            changed = edit(self._session.study, *arguments)
        except InputError as error:
            self.failed.emit(error)
            return
        self._session.commit(text, changed)

    # Projection

    def choose_projection(self) -> None:
        """Offer every projection, those made for the study first."""
        info = self._session.study.info
        self.dialog = ProjectionDialog(info.map_crs, fitting_map_crs(self._box), self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.chosen.connect(self.set_projection)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()
        if self._systems:
            self._take_systems(self._systems)
        else:
            self._look_up.submit(_look_up)

    def set_projection(self, code: str) -> None:
        """Draw the map in another projection, as a step that can be undone."""
        study = self._session.study
        if code == study.info.map_crs:
            return
        try:
            check_map_crs(code, self._box)
        except InputError as error:
            self.failed.emit(error)
            return
        self._session.commit(say("Draw the map in {crs}", crs=code), with_map_crs(study, code))

    @property
    def _box(self) -> Box:
        return self._canvas.stage.bounds_deg

    def _take_systems(self, systems: tuple[MapCrs, ...]) -> None:
        self._systems = systems
        if self.dialog is not None:
            self.dialog.fill(for_the_study(systems, self._box))

    def _forget_dialog(self) -> None:
        self.dialog = None

    # Helps to read the map

    @property
    def shows_graticule(self) -> bool:
        """Whether meridians and parallels are drawn."""
        return self._shows_graticule

    @property
    def shows_overview(self) -> bool:
        """Whether the small map is there."""
        return not self.overview.isHidden()

    def toggle_graticule(self) -> None:
        """Draw meridians and parallels, or do not."""
        self._shows_graticule = not self._shows_graticule
        if self._shows_graticule:
            self._canvas.overlays.add(self._graticule, level=Level.HIGHLIGHT - 50)
        else:
            self._canvas.overlays.remove(self._graticule)
        self._canvas.update()
        self._remember()

    def toggle_overview(self) -> None:
        """Show the small map, or hide it."""
        self.overview.setVisible(self.overview.isHidden())
        self._place_overview()
        self._remember()

    def _remember(self) -> None:
        self._memory.remember_map_extras(
            graticule=self.shows_graticule, overview=self.shows_overview
        )
        self.changed.emit()

    def _place_overview(self) -> None:
        foot = self._canvas.height() - self.overview.height() - OVERVIEW_FOOT_PX
        self.overview.move(OVERVIEW_EDGE_PX, max(0, foot))
        box = self.overview.geometry()
        place = (box.left(), box.top(), box.right(), box.bottom())
        self._graticule.covered = (place,) if self.shows_overview else ()


def _look_up(_: Progress) -> tuple[MapCrs, ...]:
    return known_map_crs()
