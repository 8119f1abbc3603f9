"""The panels around the map: where each one stands, how large, and which are shown."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from siteselect.render.words import tr
from siteselect.shell.panels.title import PanelTitle

Area = Qt.DockWidgetArea


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel as the window is first laid out.

    Attributes
    ----------
    title : Phrase
        What stands over it.
    size_px : int
        Width at the sides, height at the bottom.
    help : Phrase
        What it is for, for F1.
    is_shown : bool
        Whether it is there at first; panels of one area share it as tabs, the first in front.
    """

    name: str
    title: str
    content: QWidget
    area: Area
    size_px: int
    is_shown: bool = True
    help: str = ""


class Docks(QObject):
    """Shows and hides panels by name.

    Signals
    -------
    changed
        A panel was shown, hidden or brought to the front.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, panels: tuple[Panel, ...]) -> None:
        super().__init__(window)
        self._window = window
        self._panels = {panel.name: panel for panel in panels}
        self._docks = {panel.name: _dock(panel) for panel in panels}
        window.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
        window.setCorner(Qt.Corner.BottomLeftCorner, Area.BottomDockWidgetArea)
        first: dict[Area, QDockWidget] = {}
        for panel in panels:
            dock = self._docks[panel.name]
            window.addDockWidget(panel.area, dock)
            if panel.area in first:
                window.tabifyDockWidget(first[panel.area], dock)
            first.setdefault(panel.area, dock)
            dock.setVisible(panel.is_shown)
            dock.visibilityChanged.connect(self.changed)
        for dock in first.values():
            dock.raise_()

    def __iter__(self) -> Iterator[QDockWidget]:
        """Go through the docks in the order of the table."""
        return iter(self._docks.values())

    def size(self) -> None:
        """Give every panel the size it has at first."""
        for area, way in (
            (Area.LeftDockWidgetArea, Qt.Orientation.Horizontal),
            (Area.RightDockWidgetArea, Qt.Orientation.Horizontal),
            (Area.BottomDockWidgetArea, Qt.Orientation.Vertical),
        ):
            shown = [p for p in self._panels.values() if p.area is area and p.is_shown]
            if shown:
                self._window.resizeDocks([self._docks[shown[0].name]], [shown[0].size_px], way)

    def widget(self, name: str) -> QDockWidget:
        """Return the dock of a panel."""
        return self._docks[name]

    def has(self, name: str) -> bool:
        """Return whether a panel is shown."""
        return not self._docks[name].isHidden()

    def toggle(self, name: str) -> None:
        """Show or hide a panel; one behind another comes to the front first."""
        dock = self._docks[name]
        if dock.isHidden() or dock.visibleRegion().isEmpty():
            self.bring_up(name)
        else:
            dock.hide()

    def bring_up(self, name: str) -> None:
        """Show a panel in front of those it shares its place with."""
        dock, panel = self._docks[name], self._panels[name]
        is_new = dock.isHidden()
        dock.show()
        dock.raise_()
        at_bottom = panel.area is Area.BottomDockWidgetArea
        if is_new and at_bottom and dock.height() < panel.size_px:
            self._window.resizeDocks([dock], [panel.size_px], Qt.Orientation.Vertical)


def _dock(panel: Panel) -> QDockWidget:
    title = tr(panel.title)
    dock = QDockWidget(title)
    dock.setObjectName(panel.name)
    dock.setAccessibleName(title)
    panel.content.setWhatsThis(tr(panel.help))
    dock.setWidget(panel.content)
    dock.setTitleBarWidget(PanelTitle(dock))
    features = QDockWidget.DockWidgetFeature
    dock.setFeatures(
        features.DockWidgetMovable | features.DockWidgetClosable | features.DockWidgetFloatable
    )
    return dock
