"""The why-not lens: a card at the pointer that says what stands against a spot, and ways out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QTextDocument

from siteselect.core.errors import SiteSelectError
from siteselect.core.progress import Progress
from siteselect.render.map_view import MapView
from siteselect.render.pens import colour
from siteselect.render.projection import MapProjection
from siteselect.render.theme import Theme
from siteselect.render.words import tr
from siteselect.shell.appearance import window_font
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.jobs import LatestJob
from siteselect.shell.session import Session
from siteselect.shell.surface_desk import SurfaceDesk
from siteselect.study.why_not import WayOut, WhyNot, WhyNotLens

if TYPE_CHECKING:
    from siteselect.study.evaluation import Evaluation
    from siteselect.study.surface import StandardSite, SurfaceFacts

KEY = Qt.Key.Key_W
REST_MS = 120
"""How long the pointer rests before a reinforcement is tried. [ms]"""
CARD_PX, PAD_PX, AWAY_PX, RING_PX = 318, 10, 18, 7


class Lens(QObject):
    """Looks at the spot under the pointer while its key is held, or until it is put away.

    It is an overlay of the map and listens to the map's own keys and mouse.

    Signals
    -------
    changed
        Taken up or put away.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        canvas: MapCanvas,
        surface: SurfaceDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._canvas, self._surface = session, canvas, surface
        self._is_kept = self._is_held = False
        self._at: QPointF | None = None
        self._found: WhyNot | None = None
        self._trouble = ""
        self._more: WayOut | None = None
        self.is_looking = False
        """Whether a reinforcement is being tried."""
        self._lens: WhyNotLens | None = None
        self._lens_of: tuple[Evaluation, StandardSite, SurfaceFacts | None] | None = None
        self._preparation = LatestJob("lens-stations", self)
        self._job = LatestJob("lens", self)
        self._job.finished.connect(self._take_more)
        self._job.failed.connect(lambda _: self._take_more(None))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._try_more)
        canvas.installEventFilter(self)
        canvas.viewChanged.connect(self._look)
        for signal in (session.evaluated, session.hours_painted, surface.changed):
            signal.connect(self._look)

    @property
    def is_on(self) -> bool:
        """Whether it looks."""
        return self._is_kept or self._is_held

    @property
    def found(self) -> WhyNot | None:
        """What the card says; None without a card."""
        return self._found if self.is_on else None

    @property
    def reinforcement(self) -> WayOut | None:
        """What more of the limiting branch would bring, once it was tried."""
        return self._more

    def toggle(self) -> None:
        """Keep the lens without holding its key, or put it away."""
        self._is_kept = not self._is_kept
        self._look()
        self.changed.emit()

    def close(self) -> None:
        """Stop all work and let go of the map."""
        self._canvas.removeEventFilter(self)
        self._rest.stop()
        self._preparation.close()
        self._job.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow key and pointer on the map; nothing is taken from it but the key."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() == KEY and not event.modifiers():
            if kind == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if kind in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
                if not event.isAutoRepeat():
                    self._is_held = kind == QEvent.Type.KeyPress
                    self._look()
                return True
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._at = event.position()
            if self.is_on:
                self._look()
        elif kind == QEvent.Type.FocusOut:
            self._is_held = False
            self._look()
        elif kind == QEvent.Type.Leave:
            self._at = None
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """Find what stands against the spot; the middle of the map without a pointer on it."""
        was = self._found
        self._found, self._more, self._trouble = None, None, ""
        self._rest.stop()
        lens = self._lens_now() if self.is_on else None
        if lens is not None:
            projection = self._canvas.projection
            lon, lat = projection.point_to_degrees(*self._canvas.view.point_m(*self._spot()))
            try:
                self._found = lens.at(lon, lat)
            except SiteSelectError as error:
                self._trouble = error.sentence
            if self._found is not None:
                self.is_looking = True
                self._rest.start()
        if was is not None or self._found is not None or self._trouble:
            self._canvas.setAccessibleDescription(self.words)
            self._canvas.update()

    @property
    def words(self) -> str:
        """The card read out."""
        if self._found is None:
            return self._trouble
        parts = [self._found.headline, *self._found.behind]
        parts += [tr(way.text) for way in self._found.ways]
        if self._more is not None:
            parts.append(tr(self._more.text))
        return "; ".join(parts)

    def _spot(self) -> tuple[float, float]:
        view = self._canvas.view
        if self._at is None:
            return view.width_px / 2, view.height_px / 2
        return self._at.x(), self._at.y()

    def _lens_now(self) -> WhyNotLens | None:
        evaluation, site = self._session.shown_evaluation, self._surface.site
        if evaluation is None or site is None:
            return None
        facts = self._surface.facts
        if facts is not None and (facts.site != site or not self._surface.is_current):
            facts = None
        wanted = (evaluation, site, facts)
        if self._lens is None or self._lens_of != wanted:
            self._lens, self._lens_of = WhyNotLens(*wanted), wanted
            self._preparation.submit(self._lens.prepare)
        return self._lens

    def _try_more(self) -> None:
        lens, found = self._lens, self._found
        if lens is None or found is None:
            return

        def work(_: Progress) -> WayOut | None:
            return lens.reinforcement(found)

        self._job.submit(work)

    def _take_more(self, way: WayOut | None) -> None:
        self.is_looking = False
        if self._found is not None:
            self._more = way
            self._canvas.setAccessibleDescription(self.words)
        self._canvas.update()

    # Drawing

    def paint(
        self, painter: QPainter, view: MapView, projection: MapProjection, theme: Theme
    ) -> None:
        """Draw a ring at the spot, the way to go, and the card beside it."""
        if not self.is_on or (self._found is None and not self._trouble):
            return
        x, y = self._spot()
        here = QPointF(x, y)
        if self._found is not None:
            self._paint_ways(painter, here, view, projection, theme)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(theme.halo), 4))
        painter.drawEllipse(here, RING_PX, RING_PX)
        painter.setPen(QPen(colour(theme.selection), 2))
        painter.drawEllipse(here, RING_PX, RING_PX)
        self._paint_card(painter, here, view, theme)

    def _paint_ways(
        self, painter: QPainter, here: QPointF, view: MapView, projection: MapProjection,
        theme: Theme,
    ) -> None:  # fmt: skip
        assert self._found is not None
        for way in self._found.ways:
            if way.lon is None or way.lat is None:
                continue
            there = QPointF(*view.point_px(*projection.point_to_map(way.lon, way.lat)))
            painter.setPen(QPen(colour(theme.halo, 0.9), 4))
            painter.drawLine(here, there)
            painter.setPen(QPen(colour(theme.good), 1.8, Qt.PenStyle.DashLine))
            painter.drawLine(here, there)
            painter.setBrush(colour(theme.good))
            painter.drawEllipse(there, 3.5, 3.5)

    def _paint_card(self, painter: QPainter, here: QPointF, view: MapView, theme: Theme) -> None:
        text = QTextDocument()
        text.setDefaultFont(window_font(theme))
        text.setDocumentMargin(0)
        text.setHtml(self._html(theme))
        text.setTextWidth(CARD_PX - 2 * PAD_PX)
        height = text.size().height() + 2 * PAD_PX
        left = here.x() + AWAY_PX
        if left + CARD_PX > view.width_px - 6:
            left = here.x() - AWAY_PX - CARD_PX
        top = min(max(6.0, here.y() - height / 3), max(6.0, view.height_px - height - 6))
        card = QRectF(max(6.0, left), top, CARD_PX, height)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(card, 6, 6)
        painter.translate(card.left() + PAD_PX, card.top() + PAD_PX)
        text.drawContents(painter)

    def _html(self, theme: Theme) -> str:
        if self._found is None:
            return f"<span style='color:{theme.warning}'>{_escaped(self._trouble)}</span>"
        found, site = self._found, self._surface.site
        is_out = bool(found.score.broken_rules)
        head = tr("Why not here?") if is_out else tr("Nothing excludes this spot")
        rows = [
            f"<div style='color:{theme.muted}'>{_escaped(head)} "
            f"{_escaped(self._site_words(site))}</div>",
            f"<div style='color:{theme.warning if is_out else theme.text}; font-weight:600; "
            f"margin-top:3px'>{_escaped(_capital(tr(found.headline)))}</div>",
        ]
        rows += [f"<div>{_escaped(_capital(tr(rule)))}</div>" for rule in found.behind]
        ways = [*found.ways, *([] if self._more is None else [self._more])]
        if ways or self.is_looking:
            rows.append(
                f"<div style='color:{theme.muted}; margin-top:6px'>{_escaped(tr('Ways out'))}</div>"
            )
        rows += [f"<div>→ {_escaped(tr(way.text))}</div>" for way in ways]
        if self.is_looking:
            looking = tr("Trying what limits …")
            rows.append(f"<div style='color:{theme.muted}'>{_escaped(looking)}</div>")
        return "".join(rows)

    def _site_words(self, site: "StandardSite | None") -> str:
        if site is None:
            return ""
        name = self._session.study.workload(site.workload_id).name
        return tr("({mw:,.0f} MW, {workload})", mw=site.requested_mw, workload=name)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
