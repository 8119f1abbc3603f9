"""Text on paper: wrapped, shrunk, and only then cut, with a sign that it was."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from siteselect.layout.frame import Frame
from siteselect.layout.items import LegendItem, Paragraph, TextItem, TextRole
from siteselect.render.devices import start_lettering
from siteselect.render.page_legend import LegendGroup, legend_groups, packed
from siteselect.render.page_text import (
    BOLD,
    POINTS,
    SMALLEST_SHARE,
    Paper,
    SetLine,
    fitted_lines,
    wrapped,
)
from siteselect.render.scene import MapResults, build_scene
from siteselect.render.symbology import LegendEntry, SymbolStyle
from siteselect.render.theme import LIGHT
from tests.helpers.studies import three_region_study

WORDS = "Transformer ratings are mostly assumed and say so wherever one of them binds. "


@pytest.fixture
def paper() -> Iterator[Paper]:
    start_lettering()
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    yield Paper(painter, LIGHT, 20.0)
    painter.end()


def an_item(text: str, height_mm: float, role: TextRole = TextRole.BULLET) -> TextItem:
    return TextItem("t", Frame(0, 0, 70, height_mm), (Paragraph(text, role),))


def lowest_mm(lines: list[SetLine]) -> float:
    return max(line.top + line.height for line in lines) / 20.0


@pytest.mark.parametrize("role", list(TextRole))
def test_no_line_is_wider_than_its_frame_and_no_word_is_lost(paper: Paper, role: TextRole) -> None:
    lines = fitted_lines(paper, an_item(WORDS * 4, 200.0, role))
    assert " ".join(line.text for line in lines).split() == (WORDS * 4).split()
    for line in lines:
        assert line.points == POINTS[role]
        font = paper.font(line.points, is_bold=role in BOLD)
        advance = QFontMetricsF(font).horizontalAdvance(line.text)
        assert advance <= line.width * 1.001
        assert line.left + line.width <= 70 * 20.0 * 1.001


def test_text_that_nearly_fits_is_set_smaller_and_kept_whole(paper: Paper) -> None:
    needed_mm = lowest_mm(fitted_lines(paper, an_item(WORDS * 6, 500.0)))
    lines = fitted_lines(paper, an_item(WORDS * 6, 0.85 * needed_mm))
    assert SMALLEST_SHARE <= lines[0].points / POINTS[TextRole.BULLET] < 1.0
    assert " ".join(line.text for line in lines).split() == (WORDS * 6).split()
    assert lowest_mm(lines) <= 0.85 * needed_mm * 1.01


def test_text_that_never_fits_says_that_it_was_cut(paper: Paper) -> None:
    lines = fitted_lines(paper, an_item(WORDS * 60, 20.0))
    assert lines[-1].text.endswith("…")
    assert lowest_mm(lines) <= 20.0 * 1.01


def test_columns_are_filled_one_after_the_other_and_stay_apart(paper: Paper) -> None:
    paragraphs = tuple(Paragraph(f"{n}. {WORDS}", TextRole.BULLET) for n in range(14))
    item = TextItem("t", Frame(0, 0, 140, 50), paragraphs, n_columns=2)
    lines = fitted_lines(paper, item)
    assert " ".join(line.text for line in lines).split() == [
        word for paragraph in paragraphs for word in paragraph.text.split()
    ]
    left = [line for line in lines if line.left < 70 * 20]
    right = [line for line in lines if line.left >= 70 * 20]
    assert left + right == lines
    assert right
    assert max(line.left + line.width for line in left) < min(line.left for line in right)
    assert lowest_mm(lines) <= 50.0 * 1.01


def test_a_heading_stays_with_its_text_and_keeps_its_size(paper: Paper) -> None:
    body = tuple(Paragraph(WORDS, TextRole.BULLET) for _ in range(20))
    for height_mm in range(40, 70):
        paragraphs = (*body[:8], Paragraph("Heading", TextRole.HEADING), *body[8:])
        item = TextItem("t", Frame(0, 0, 140, height_mm), paragraphs, n_columns=2)
        lines = fitted_lines(paper, item)
        (at,) = (n for n, line in enumerate(lines) if line.text == "Heading")
        assert lines[at].points == POINTS[TextRole.HEADING]
        assert abs(lines[at + 1].left - lines[at].left) < 10 * 20


def test_an_endless_word_is_broken(paper: Paper) -> None:
    lines = wrapped("x" * 10_000, paper.font(7.4), 70 * 20.0)
    assert "".join(lines) == "x" * 10_000
    assert len(lines) > 50


def test_letters_outside_the_first_plane_are_not_torn(paper: Paper) -> None:
    text = "🏭⚡️" * 200
    lines = wrapped(text, paper.font(7.4), 30 * 20.0)
    assert "".join(lines) == text


def a_legend() -> LegendItem:
    return LegendItem("l", Frame(0, 0, 153, 58), "Legend", 3, has_unlisted=True, has_excluded=True)


def test_the_legend_of_a_full_map_fits_its_frame_at_full_size() -> None:
    study = three_region_study()
    results = MapResults(
        {"W": 10.0, "M": 50.0}, {"L1": 0.5}, {station.id: 100.0 for station in study.substations}
    )
    visible = frozenset({"regions", "lines", "substations", "places", "borders", "zones"})
    groups = legend_groups(a_legend(), build_scene(study, results=results), LIGHT, visible=visible)
    columns, share = packed(groups, 3, 58 - 6.5)
    assert share == 1.0
    assert [group.title for column in columns for group in column] == [g.title for g in groups]
    labels = [entry.label for entry in groups[0].entries]
    assert labels[0] == "80 to 100"
    assert labels[-1] == "Excluded"


def test_a_legend_that_is_too_long_shrinks_before_it_loses_anything() -> None:
    entry = LegendEntry("x", "dot", "label", SymbolStyle("#000000"))
    groups = [LegendGroup(str(n), (entry,) * 6) for n in range(7)]
    columns, share = packed(groups, 3, 70.0)
    assert share < 1.0
    assert sum(len(column) for column in columns) == 7
    for column in columns:
        assert sum(group.height_mm(share) for group in column) <= 70.0
