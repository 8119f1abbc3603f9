"""The panel of painted hours: paint, presets, rules with names, tranches of what is painted."""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from siteselect.core.arrays import BoolArray, FloatArray
from siteselect.core.errors import InputError
from siteselect.render.chart_tranches import (
    ROW_MM,
    TrancheRow,
    draw_tranches,
    tranches_height_mm,
)
from siteselect.render.map_view import SCREEN_PX_PER_MM
from siteselect.render.scene import MapResults
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.hours_desk import HoursDesk
from siteselect.shell.panels.chart_widgets import Chart
from siteselect.shell.panels.painting_map import PaintingMap
from siteselect.shell.session import Session
from siteselect.study.painted_hours import PRESETS, cells_of, text_of

WIDTH_PX = 384


class TrancheChart(Chart):
    """Firm, regular and opportunistic MW by region, and of the selected site's station."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Firm, regular and opportunistic MW"), parent)
        self._rows: tuple[TrancheRow, ...] = ()

    def show_rows(self, rows: Sequence[TrancheRow]) -> None:
        """Show these rows."""
        self._rows = tuple(rows)
        self.setAccessibleDescription("; ".join(row.text for row in rows))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that all rows need."""
        return QSize(300, round(tranches_height_mm(len(self._rows)) * SCREEN_PX_PER_MM) + 1)

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the bars."""
        draw_tranches(painter, rect, self._rows, self.theme, px_per_mm=SCREEN_PX_PER_MM)

    def text_at(self, point: QPointF) -> str:
        """Return the row under a point in words."""
        at = int(point.y() / SCREEN_PX_PER_MM / ROW_MM)
        return self._rows[at].text if 0 <= at < len(self._rows) else ""


class HoursPanel(QScrollArea):
    """Paint hours and everything follows: regularity, tranches, scores, the map."""

    def __init__(self, session: Session, desk: HoursDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Painted hours"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session, self._desk = session, desk
        self.state = QLabel()
        self.state.setObjectName("strong")
        self.state.setWordWrap(True)
        self.state.setAccessibleName(tr("Hours that count"))
        self.what_if = _quiet(
            tr("A what-if for each site by itself: plans and other sites are left aside.")
        )
        self.clear = _button(tr("All hours count"), desk.clear)
        self.map = PaintingMap()
        self.map.cellsChanged.connect(desk.paint)
        self.how = _quiet(
            tr("Drag to paint; Shift takes a whole month, Ctrl a whole hour of the day.")
        )
        self.presets = {
            preset.id: _button(tr(preset.title), self._toggler(preset.cells)) for preset in PRESETS
        }
        self.rules = QComboBox()
        self.rules.setAccessibleName(tr("Painted hours kept"))
        self.rules.activated.connect(self._take_rule)
        self.forget = _button(tr("Forget"), self._forget)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name for the painted hours"))
        self.name.setPlaceholderText(tr("Name, e.g. winter evenings"))
        self.name.returnPressed.connect(self._keep)
        self.keep = _button(tr("Keep"), self._keep)
        self.trouble = QLabel()
        self.trouble.setObjectName("warning")
        self.trouble.setWordWrap(True)
        self.trouble.setAccessibleName(tr("What is missing"))
        self.tranches = TrancheChart()
        self.tranche_title = QLabel(tr("MW by region, firm / regular / opportunistic"))
        self.tranche_title.setObjectName("strong")
        self._lay_out()
        desk.painted.connect(self.refresh)
        desk.found.connect(self._take_results)
        for signal in (session.opened, session.changed, session.evaluated, session.selected):
            signal.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Return the width at which nothing is shortened."""
        return QSize(WIDTH_PX, 640)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self.map.set_theme(theme)
        self.tranches.set_theme(theme)

    def refresh(self) -> None:
        """Show what the desk and the study hold."""
        if not self._session.is_open:
            return
        painted, calendar = self._session.painted, self._session.study.calendar
        self.state.setText(
            tr("All {hours:,.0f} hours count", hours=calendar.n_hours)
            if painted is None
            else _capital(tr(painted.words(calendar)))
        )
        self.what_if.setVisible(painted is not None)
        self.clear.setEnabled(painted is not None)
        self.keep.setEnabled(painted is not None)
        self.map.show_cells(self._desk.cells)
        self._show_share()
        for preset in PRESETS:
            button = self.presets[preset.id]
            button.setCheckable(True)
            button.setChecked(painted is not None and _holds(painted.cells, preset.cells))
        self._show_rules()

    def _show_share(self) -> None:
        """Show what may be painted over: the selected site's hours, else all regions' surplus."""
        evaluation, selected = self._session.evaluation, self._session.selected_id
        score = None if selected is None else self._session.score_of(selected)
        if evaluation is None:
            self.map.show_share(np.full((12, 24), np.nan), "")
        elif score is not None and evaluation is self._session.shown_evaluation:
            share = np.clip(score.regularity.month_hour_mw / score.requested_mw, 0, 1)
            self._site_share = (selected, share)
            self.map.show_share(share, tr("of the request of {site}", site=score.name))
        elif score is not None and self._site_share[0] == selected:
            self.map.show_share(
                self._site_share[1], tr("of the request of {site}", site=score.name)
            )
        else:
            self.map.show_share(evaluation.surplus_by_month_hour, tr("of the most surplus"))

    _site_share: tuple[str | None, FloatArray] = (None, np.empty(0))

    def _take_results(self, results: MapResults) -> None:
        evaluation = self._session.shown_evaluation
        if evaluation is None or results.is_one_hour:
            return
        names = {region.id: region.name for region in self._session.study.regions}
        rows = [
            TrancheRow(
                names[key],
                float(region.tranches.opportunistic_mw[0]),
                float(region.tranches.regular_mw[0]),
                float(region.tranches.firm_mw[0]),
            )
            for key, region in evaluation.regions.items()
        ]
        self.tranches.show_rows(sorted(rows, key=lambda row: -row.firm_mw))

    def _toggler(self, cells: str) -> Callable[[], None]:
        return lambda: self._toggle(cells)

    def _toggle(self, cells: str) -> None:
        wanted, now = cells_of(cells), self._desk.cells
        is_on = _holds(now, cells)
        self._desk.paint(now & ~wanted if is_on else now | wanted)
        self.refresh()

    def _show_rules(self) -> None:
        rules = self._session.study.hour_rules
        self.rules.clear()
        self.rules.addItem(tr("Kept hours") if rules else tr("None kept yet"), "")
        for rule in rules:
            self.rules.addItem(rule.name, rule.id)
        now = text_of(self._desk.cells)
        known = next((i for i, rule in enumerate(rules, 1) if rule.hours == now), 0)
        self.rules.setCurrentIndex(known)
        self.rules.setEnabled(bool(rules))
        self.forget.setEnabled(known > 0)

    def _take_rule(self, at: int) -> None:
        if at > 0:
            self._desk.paint_rule(str(self.rules.itemData(at)))

    def _forget(self) -> None:
        if self.rules.currentIndex() > 0:
            self._desk.remove_rule(str(self.rules.currentData()))

    def _keep(self) -> None:
        try:
            self._desk.save(self.name.text())
        except InputError as error:
            self.trouble.setText(error.sentence)
            self.trouble.show()
            return
        self.name.clear()
        self.trouble.hide()
        self.refresh()

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("inspectorPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.state, 1)
        head.addWidget(self.clear)
        column.addLayout(head)
        column.addWidget(self.what_if)
        column.addWidget(self.map)
        column.addWidget(self.how)
        presets = QGridLayout()
        presets.setSpacing(4)
        for i, preset in enumerate(PRESETS):
            row, at = (0, 2 * i) if i < 3 else (1 + (i - 3) // 2, 3 * ((i - 3) % 2))
            presets.addWidget(self.presets[preset.id], row, at, 1, 2 if i < 3 else 3)
        column.addLayout(presets)
        for parts in ((self.rules, self.forget), (self.name, self.keep)):
            line = QHBoxLayout()
            line.addWidget(parts[0], 1)
            line.addWidget(parts[1])
            column.addLayout(line)
        column.addWidget(self.trouble)
        self.trouble.hide()
        column.addWidget(self.tranche_title)
        column.addWidget(self.tranches)
        column.addStretch(1)
        self.setWidget(page)


def _holds(cells: BoolArray, preset: str) -> bool:
    """Return whether all cells of a preset are painted."""
    wanted = cells_of(preset)
    return bool(cells[wanted].all())


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setWordWrap(True)
    return label


def _button(text: str, press: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
    button.clicked.connect(lambda _is_checked: press())
    return button


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
