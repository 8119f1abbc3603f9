"""A quiet strip under the map: the hour that is shown, stepped through and played."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolButton,
    QWidget,
)

from siteselect.core.words import say
from siteselect.render.theme import LIGHT, Theme
from siteselect.render.words import tr
from siteselect.shell.hours_desk import HOURS_A_DAY, SPEEDS_PER_S, HoursDesk, PlayRange
from siteselect.shell.icons import icon
from siteselect.study.hour_views import DayKind

WORDS_PX = 250
ICON = QSize(16, 16)
YEAR = "hours of the year"
VIEWS = (
    (YEAR, say("Hours of the year")),
    (DayKind.ALL, say("Typical days, all")),
    (DayKind.WORKING, say("Typical days, Mon–Sat")),
    (DayKind.SUNDAY, say("Typical Sundays")),
)
RANGES = (
    (PlayRange.YEAR, say("Play the year")),
    (PlayRange.MONTH, say("Play this month")),
    (PlayRange.WEEK, say("Play this week")),
    (PlayRange.DAY, say("Play this day")),
)


class HourStrip(QFrame):
    """All hours at rest; a slider, steps and play for one hour of the year or a typical day."""

    def __init__(self, desk: HoursDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hourStrip")
        self.setAccessibleName(tr("Hour on the map"))
        self._desk = desk
        self._theme: Theme = LIGHT
        self.all_hours = self._button(tr("All hours"), desk.show_all)
        self.all_hours.setCheckable(True)
        self.back = self._button(tr("One hour back"), lambda: desk.move(-1))
        self.play = self._button(tr("Play"), desk.toggle_play)
        self.on = self._button(tr("One hour on"), lambda: desk.move(1))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Hour"))
        self.slider.setPageStep(HOURS_A_DAY)
        self.slider.valueChanged.connect(desk.go_to)
        self.words = QLabel()
        self.words.setAccessibleName(tr("Hours on the map"))
        self.words.setFixedWidth(WORDS_PX)
        self.options = self._button(tr("What is stepped and played"), lambda: None)
        self.options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setAccessibleName(tr("What is stepped and played"))
        self.views = self._group(menu, VIEWS, self._take_view)
        self.ranges = self._group(menu, RANGES, desk.set_range)
        speeds = tuple((n, say("{hours} hours a second", hours=n)) for n in SPEEDS_PER_S)
        self.speeds = self._group(menu, speeds, desk.set_speed)
        self.options.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(4)
        for part in (self.all_hours, self.back, self.play, self.on):
            row.addWidget(part)
        row.addWidget(self.slider, 1)
        row.addWidget(self.words)
        row.addWidget(self.options)
        desk.changed.connect(self.refresh)
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        """Return no width at all: the map decides how much room there is."""
        return QSize(0, super().minimumSizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's ink."""
        self._theme = theme
        self.back.setIcon(icon("hour-back", theme))
        self.on.setIcon(icon("hour-on", theme))
        self.options.setIcon(icon("options", theme))
        self.refresh()

    def refresh(self) -> None:
        """Show what the desk holds."""
        desk = self._desk
        at_rest = desk.hour is None
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(0, desk.n_steps - 1))
            self.slider.setValue(desk.step)
        self.all_hours.setChecked(at_rest)
        self.all_hours.setText(tr("Painted hours") if desk.has_painted else tr("All hours"))
        self.words.setObjectName("strong" if desk.has_painted and at_rest else "")
        self.words.style().polish(self.words)
        self.play.setIcon(icon("hold" if desk.is_playing else "compute", self._theme))
        name = tr("Hold") if desk.is_playing else tr("Play")
        self.play.setToolTip(name)
        self.play.setAccessibleName(name)
        text = tr(desk.words)
        shown = self.words.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, WORDS_PX)
        self.words.setText(shown)
        self.words.setToolTip(text)
        self.slider.setAccessibleDescription(text)
        self.views[desk.days if desk.is_typical else YEAR].setChecked(True)
        self.ranges[desk.play_range].setChecked(True)
        self.speeds[desk.speed_per_s].setChecked(True)

    def _take_view(self, chosen: object) -> None:
        if isinstance(chosen, DayKind):
            self._desk.look_at_typical(chosen)
        else:
            self._desk.look_at_year()

    @staticmethod
    def _group(
        menu: QMenu, choices: Sequence[tuple[Any, str]], choose: Callable[[Any], None]
    ) -> dict[Any, QAction]:
        """Add choices of which one holds, under a line of their own."""
        if not menu.isEmpty():
            menu.addSeparator()
        group = QActionGroup(menu)
        made = {}
        for key, text in choices:
            action = menu.addAction(tr(text))
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(lambda _is_on, key=key: choose(key))
            made[key] = action
        return made

    def _button(self, name: str, press: object) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.setIconSize(ICON)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(press)
        return button
