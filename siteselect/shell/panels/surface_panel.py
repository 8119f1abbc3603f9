"""The panel of the suitability surface: the site that is tried everywhere, its legend, its gaps."""

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from siteselect.render.chart_sheet import RIGHT, SMALL_MM, ChartSheet
from siteselect.render.map_view import SCREEN_PX_PER_MM
from siteselect.render.surface_picture import EXCLUDED_WORDS, N_STEPS, ramp, reason_brush
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.panels.chart_widgets import Chart
from siteselect.shell.session import Session
from siteselect.shell.surface_desk import SurfaceDesk
from siteselect.study.surface import Excluded, StandardSite

WIDTH_PX = 384
MOST_MW = 5000.0
BAR_PX, ROW_PX, SYMBOL_PX = 14, 20, 26


class SurfaceLegend(Chart):
    """The ramp of scores and the patterns of what is excluded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Legend of the surface"), parent)
        self._reasons: tuple[Excluded, ...] = ()
        self.setFixedHeight(self.sizeHint().height())

    def show_reasons(self, reasons: tuple[Excluded, ...]) -> None:
        """Show the patterns of these rules."""
        self._reasons = reasons
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleDescription(
            tr("Scores from 0, brown, to 100, teal") + "; "
            + "; ".join(tr(EXCLUDED_WORDS[reason]) for reason in reasons)
        )  # fmt: skip
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of ramp and patterns."""
        return QSize(300, BAR_PX + ROW_PX + ROW_PX * len(self._reasons) + 4)

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the ramp with its ends, then a row per pattern."""
        sheet = ChartSheet(painter, self.theme, SCREEN_PX_PER_MM)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for step, argb in enumerate(ramp(self.theme).tolist()):
            left = rect.left() + rect.width() * step / N_STEPS
            painter.fillRect(
                QRectF(left, rect.top(), rect.width() / N_STEPS + 1, BAR_PX), QColor.fromRgb(argb)
            )
        ends = QRectF(rect.left(), rect.top() + BAR_PX, rect.width(), ROW_PX)
        sheet.text(ends, tr("0 of 100"), colour=self.theme.muted, size_mm=SMALL_MM)
        sheet.text(ends, tr("100 of 100"), align=RIGHT, colour=self.theme.muted, size_mm=SMALL_MM)
        for i, reason in enumerate(self._reasons):
            top = rect.top() + BAR_PX + ROW_PX * (i + 1)
            box = QRectF(rect.left(), top + 3, SYMBOL_PX, ROW_PX - 6)
            painter.setPen(QColor(self.theme.line))
            painter.setBrush(QBrush())
            painter.drawRect(box)
            painter.fillRect(box, reason_brush(reason, self.theme))
            line = QRectF(box.right() + 8, top, rect.width() - SYMBOL_PX - 8, ROW_PX)
            sheet.text(line, tr(EXCLUDED_WORDS[reason]), size_mm=SMALL_MM)


class SurfacePanel(QScrollArea):
    """What is tried everywhere, how strongly it covers the map, and what it rests on."""

    def __init__(self, session: Session, desk: SurfaceDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Suitability surface"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session, self._desk = session, desk
        self.shown = QCheckBox(tr("Show on the map"))
        self.shown.setAccessibleName(tr("Show the surface on the map"))
        self.shown.toggled.connect(lambda is_on: desk.show(is_shown=is_on))
        self.workload = QComboBox()
        self.workload.setAccessibleName(tr("Kind of load"))
        self.workload.activated.connect(self._take_site)
        self.megawatts = QDoubleSpinBox()
        self.megawatts.setAccessibleName(tr("MW asked for"))
        self.megawatts.setRange(1.0, MOST_MW)
        self.megawatts.setDecimals(0)
        self.megawatts.setSingleStep(10.0)
        self.megawatts.setSuffix(tr(" MW"))
        self.megawatts.setKeyboardTracking(False)
        self.megawatts.valueChanged.connect(self._take_site)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setAccessibleName(tr("Opacity"))
        self.opacity.setRange(10, 100)
        self.opacity.valueChanged.connect(lambda percent: desk.set_opacity(percent / 100))
        self.legend = SurfaceLegend()
        self.state = _quiet()
        self.basis = _quiet()
        self.stop = QPushButton(tr("Stop"))
        self.stop.setAccessibleName(tr("Stop finding the surface"))
        self.stop.clicked.connect(desk.stop)
        self._lay_out()
        for signal in (desk.changed, desk.redrawn):
            signal.connect(self.refresh)
        desk.progressed.connect(self._show_progress)
        session.opened.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        """Return the width at which nothing is shortened."""
        return QSize(WIDTH_PX, 480)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self.legend.set_theme(theme)

    def refresh(self) -> None:
        """Show what the desk holds."""
        desk, site = self._desk, self._desk.site
        with QSignalBlocker(self.shown), QSignalBlocker(self.opacity):
            self.shown.setChecked(desk.is_shown)
            self.opacity.setValue(round(100 * desk.opacity))
        self.shown.setEnabled(site is not None)
        if site is not None:
            self._show_site(site)
        picture, facts = desk.picture, desk.facts
        self.stop.setVisible(desk.is_busy)
        self.legend.show_reasons(() if picture is None else tuple(picture.reasons))
        if not desk.is_shown or facts is None:
            self.state.setText(
                tr("Finding the surface") if desk.is_busy
                else tr("The score of this site at every place of the country.")
            )  # fmt: skip
            self.basis.setText("")
            return
        allowed = float(facts.is_allowed.mean())
        self.state.setText(
            tr(
                "Cells of {km:g} km; such a site is allowed in {share:.0f} % of the country.",
                km=facts.grid.cell_m / 1000, share=100 * allowed,
            )
        )  # fmt: skip
        self.basis.setText(
            tr(
                "Scores rest on {share:.0f} % of the weights; criteria without data are shared "
                "out over the others. Hours are {hourly}, ratings and prices mostly assumed.",
                share=100 * desk.coverage, hourly=self._session.study.info.hourly_class,
            )
        )  # fmt: skip

    def _show_site(self, site: StandardSite) -> None:
        workloads = [w for w in self._session.study.workloads if w.is_enabled]
        if [w.id for w in workloads] != [
            self.workload.itemData(i) for i in range(self.workload.count())
        ]:
            self.workload.clear()
            for workload in workloads:
                self.workload.addItem(workload.name, workload.id)
        self.workload.setCurrentIndex(self.workload.findData(site.workload_id))
        with QSignalBlocker(self.megawatts):
            self.megawatts.setValue(site.requested_mw)

    def _take_site(self) -> None:
        workload_id = self.workload.currentData()
        if workload_id is not None:
            self._desk.set_site(StandardSite(str(workload_id), self.megawatts.value()))

    def _show_progress(self, fraction: float, text: str) -> None:
        if self._desk.facts is None:
            self.state.setText(tr("{text} ({share:.0f} %)", text=tr(text), share=100 * fraction))

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("inspectorPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.shown)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(tr("Load"), self.workload)
        form.addRow(tr("Asks for"), self.megawatts)
        form.addRow(tr("Opacity"), self.opacity)
        column.addLayout(form)
        column.addWidget(self.legend)
        state = QHBoxLayout()
        state.addWidget(self.state, 1)
        state.addWidget(self.stop)
        column.addLayout(state)
        column.addWidget(self.basis)
        column.addStretch(1)
        self.setWidget(page)


def _quiet() -> QLabel:
    label = QLabel()
    label.setObjectName("quiet")
    label.setWordWrap(True)
    return label
