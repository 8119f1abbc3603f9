"""Text on paper in Urdu: from right to left, in our own fonts, whole."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter

from siteselect.core.words import say
from siteselect.layout.frame import Frame
from siteselect.layout.items import Paragraph, TextItem, TextRole
from siteselect.render.fonts import NASKH, NASTALIQ
from siteselect.render.language import speak
from siteselect.render.page_text import Paper, draw_text_item
from siteselect.render.theme import LIGHT
from siteselect.settings.preferences import Language

PX_PER_MM = 8.0
WIDTH, HEIGHT = 800, 300
INK = QColor("#808080")


@pytest.fixture
def image() -> QImage:
    made = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    return made


@pytest.fixture
def paper(qapp: object, image: QImage) -> Iterator[Paper]:
    speak(Language.URDU)
    painter = QPainter(image)
    yield Paper(painter, LIGHT, PX_PER_MM)
    painter.end()
    speak(Language.ENGLISH)


def _ink(image: QImage) -> QRectF:
    """Return the box around everything dark."""
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < INK.lightness()
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _item(text: str, role: TextRole) -> TextItem:
    return TextItem("text", Frame(10, 15, 80, 10), (Paragraph(text, role),))


@pytest.mark.parametrize("role", [TextRole.HEADING, TextRole.BULLET])
def test_urdu_starts_at_the_right_and_english_at_the_left(
    paper: Paper, image: QImage, role: TextRole
) -> None:
    draw_text_item(paper, _item(say("Read with care"), role))
    urdu = _ink(image)
    image.fill(Qt.GlobalColor.white)
    draw_text_item(paper, _item("A note of the study", role))
    english = _ink(image)
    assert urdu.left() > WIDTH / 2
    assert urdu.right() <= 90 * PX_PER_MM
    assert english.right() < WIDTH / 2
    assert english.left() >= 10 * PX_PER_MM - 1


def test_the_title_is_set_in_nastaliq_and_nothing_of_it_is_cut(paper: Paper, image: QImage) -> None:
    assert QFontInfo(paper.font(20.0, is_display=True)).family() == NASTALIQ
    assert QFontInfo(paper.font(9.0)).family() == NASKH
    draw_text_item(paper, _item(say("{study}: shortlist of sites", study=""), TextRole.TITLE))
    box = _ink(image)
    frame = QRectF(10 * PX_PER_MM, 15 * PX_PER_MM, 80 * PX_PER_MM, 10 * PX_PER_MM)
    assert box.height() > 0.5 * frame.height()
    assert abs(box.center().y() - frame.center().y()) < 0.3 * frame.height()
