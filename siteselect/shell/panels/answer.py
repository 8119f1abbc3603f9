"""The answer first: the score, what it means in one sentence, and why a site is excluded."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from siteselect.core.scoring.site_score import SiteScore
from siteselect.core.words import say
from siteselect.render.symbology import score_colour
from siteselect.render.theme import LIGHT, Theme, readable_on
from siteselect.render.words import local_number, tr

BADGE_PX = QSize(76, 62)
SCORE_PX = 32
UNIT_PX = 11
CORNER_PX = 8.0
EXCLUDED = say("Excluded")


class ScoreBadge(QWidget):
    """The score as a large number on its colour; a dash while it is not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._score: SiteScore | None = None
        self.setFixedSize(BADGE_PX)
        self.setAccessibleName(tr("Score"))

    def show_score(self, score: SiteScore | None) -> None:
        """Show a score, an exclusion, or that nothing is known yet."""
        self._score = score
        self.setAccessibleDescription(tr("{score} of 100", score=self._text()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number on its colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()), CORNER_PX, CORNER_PX)
        painter.setPen(QColor(readable_on(ground)))
        if self._score is not None and self._score.score is None:
            self._write(painter, QRectF(self.rect()), tr(EXCLUDED), UNIT_PX + 3)
        else:
            self._write(painter, QRectF(0, 4, self.width(), 38), self._text(), SCORE_PX)
            self._write(painter, QRectF(0, 40, self.width(), 16), tr("of 100"), UNIT_PX)
        painter.end()

    def _write(self, painter: QPainter, box: QRectF, text: str, size_px: int) -> None:
        font = QFont(self.font())
        font.setPixelSize(size_px)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _text(self) -> str:
        if self._score is None or self._score.score is None:
            return "–"
        return local_number(self._score.score)

    def _ground(self) -> str:
        if self._score is None:
            return self.theme.line
        if self._score.score is None:
            return self.theme.warning
        return score_colour(self._score.score, self.theme)


class Answer(QWidget):
    """Badge and sentence; below them what is under way or went wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Answer"))
        self.badge = ScoreBadge()
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setAccessibleName(tr("Answer in one sentence"))
        self.status = QLabel()
        self.status.setObjectName("quiet")
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setAccessibleName(tr("State of the answer"))
        self.after_plan = QLabel()
        self.after_plan.setObjectName("quiet")
        self.after_plan.setWordWrap(True)
        self.after_plan.setTextFormat(Qt.TextFormat.PlainText)
        self.after_plan.setAccessibleName(tr("Answer after the plan"))
        self.after_plan.hide()
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.sentence)
        words.addWidget(self.after_plan)
        words.addWidget(self.status)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self.badge.theme = theme
        self.badge.update()

    def show_score(self, score: SiteScore | None, *, sentence: str, status: str) -> None:
        """Show a score with its sentence and a line of state, either of them empty."""
        self.badge.show_score(score)
        self.sentence.setText(tr(sentence))
        self.sentence.setVisible(bool(sentence))
        self.status.setText(status)
        self.status.setVisible(bool(status))

    def show_after_plan(self, score: SiteScore | None) -> None:
        """Show what is left of the site once the plan has its MW; nothing without a plan."""
        self.after_plan.setVisible(score is not None)
        if score is not None:
            self.after_plan.setText(tr("After the plan: {answer}", answer=score.sentence))
