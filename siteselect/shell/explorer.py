"""What is asked of the map beyond sites: hours, the suitability surface, the why-not lens."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from siteselect.core.words import say
from siteselect.render.scene import NO_RESULTS, MapResults
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.canvas.overlays import Level
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.docks import Area, Panel
from siteselect.shell.hours_desk import HoursDesk
from siteselect.shell.lens import Lens
from siteselect.shell.map_link import MapLink
from siteselect.shell.panels.hour_strip import HourStrip
from siteselect.shell.panels.hours_panel import HoursPanel
from siteselect.shell.panels.surface_panel import SurfacePanel
from siteselect.shell.session import Session
from siteselect.shell.surface_desk import SurfaceDesk

SURFACE_LEVEL = Level.HIGHLIGHT - 50
LENS_LEVEL = Level.TOOL + 50


class Explorer(QObject):
    """Joins hours, surface and lens to the session, the map and the window.

    Signals
    -------
    changed
        Something can be done, or is on, that was not before.
    failed : Exception
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, session: Session, canvas: MapCanvas, link: MapLink, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._canvas, self._link = session, canvas, link
        self._results: MapResults = NO_RESULTS
        self._shown: tuple[MapResults, bool] = (NO_RESULTS, False)
        self.hours = HoursDesk(session, self)
        self.surface = SurfaceDesk(session, self)
        self.lens = Lens(session, canvas, self.surface, self)
        self.strip = HourStrip(self.hours)
        self._has_strip = True
        self.strip.hide()
        session.opened.connect(self._place_strip)
        self.hours_panel = HoursPanel(session, self.hours)
        self.surface_panel = SurfacePanel(session, self.surface)
        canvas.overlays.add(self.surface, level=SURFACE_LEVEL)
        canvas.overlays.add(self.lens, level=LENS_LEVEL)
        canvas.installEventFilter(self)
        canvas.frameReady.connect(self.hours.take_drawn)
        self.hours.found.connect(self._show_results)
        link.sceneBuilt.connect(self._show_anew)
        self.surface.changed.connect(self._take_surface)
        for desk in (self.hours, self.surface):
            desk.failed.connect(self.failed)
        self.surface.redrawn.connect(canvas.update)
        self._told: tuple[bool, ...] = ()
        for signal in (
            self.hours.changed, self.hours.painted, self.surface.changed, self.lens.changed,
        ):  # fmt: skip
            signal.connect(self._tell)
        self.hours.painted.connect(self._show_strip)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is under way."""
        return not (self.hours.is_busy or self.surface.is_busy)

    @property
    def has_strip(self) -> bool:
        """Whether the strip of hours is shown while a study is open."""
        return self._has_strip

    def toggle_strip(self) -> None:
        """Show or hide the strip of hours."""
        self._has_strip = not self._has_strip
        self._place_strip()

    def toggle_surface(self) -> None:
        """Put the suitability surface on the map, or take it off."""
        self.surface.show(is_shown=not self.surface.is_shown)

    def panels(self) -> tuple[Panel, ...]:
        """Return the panels that belong to it."""
        right = Area.RightDockWidgetArea
        return (
            Panel(
                "hours", say("Painted hours"), self.hours_panel, right, 384, is_shown=False,
                help=say(
                    "Paint months and hours of the day: map, tranches and scores then look at "
                    "these hours only, as a what-if. Kept hours have a name and can be undone."
                ),
            ),
            Panel(
                "surface", say("Suitability surface"), self.surface_panel, right, 384,
                is_shown=False,
                help=say(
                    "The score of one standard site at every place of the country; what excludes "
                    "it has a pattern."
                ),
            ),
        )  # fmt: skip

    def _tell(self) -> None:
        """Tell the window when something is on or off that was not, not at every hour."""
        now = (
            self.hours.hour is None, self.hours.is_playing, self._session.painted is None,
            self.surface.is_shown, self.lens.is_on,
        )  # fmt: skip
        if now != self._told:
            self._told = now
            self.changed.emit()

    def _show_strip(self) -> None:
        """Say under the map that not all hours count, even where the strip was hidden."""
        if self._session.painted is not None:
            self._has_strip = True
            self._place_strip()

    def _place_strip(self) -> None:
        self.strip.setVisible(self._has_strip and self._session.is_open)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self.strip.set_theme(theme)
        self.hours_panel.set_theme(theme)
        self.surface_panel.set_theme(theme)
        self.surface.set_theme(theme)

    def close(self) -> None:
        """Stop all work and let go of the map."""
        self._canvas.removeEventFilter(self)
        for overlay in (self.surface, self.lens):
            self._canvas.overlays.remove(overlay)
        self.hours.close()
        self.surface.close()
        self.lens.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say under the pointer what loads a line most."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if self.lens.is_on:
                return True
            text = self.words_at(event)
            if text:
                QToolTip.showText(event.globalPos(), text, self._canvas)
                return True
        return super().eventFilter(watched, event)

    def words_at(self, event: QHelpEvent) -> str:
        """Return what is known of the lines under a pointer; empty without one."""
        known = self._results.outage_words
        elements = self._canvas.stage.elements_at(event.pos().toPointF()) if known else ()
        lines = [
            tr(
                "{name}: loaded {loading:.0f} %; {after}",
                name=self._session.elements.name(key),
                loading=100 * self._results.line_loading.get(key, 0.0),
                after=tr(known[key]),
            )
            for key in elements
            if key in known
        ]
        return "\n".join(lines[:4])

    def _show_results(self, results: MapResults) -> None:
        self._results = results
        self._show()

    def _take_surface(self) -> None:
        self._canvas.update()
        self._show()

    def _show_anew(self) -> None:
        """Show what was found on a map that was made anew."""
        self._shown = (NO_RESULTS, False)
        self._show()

    def _show(self) -> None:
        """Show results on the map; regions lose their tint while the surface covers them."""
        results = self._results
        if results.is_empty:
            return
        is_covered = self.surface.is_shown and self.surface.picture is not None
        wanted = (results, is_covered)
        if wanted[0] is self._shown[0] and is_covered == self._shown[1]:
            return
        self._shown = wanted
        if is_covered and not results.is_one_hour:
            results = replace(results, regularity={})
        self._link.show_results(results)
