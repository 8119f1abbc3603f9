"""Charts on an image: what is drawn where, and what is said of missing data."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from siteselect.core.errors import InputError
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.site_score import Contribution
from siteselect.render.chart_contributions import in_order
from siteselect.render.chart_duration import axis_step
from siteselect.render.chart_heat_map import heat_colour
from siteselect.render.chart_sheet import blend
from siteselect.render.charts import (
    HeatCell,
    contribution_at,
    contributions_height_mm,
    draw_contributions,
    draw_duration_curve,
    draw_heat_map,
    heat_cell_at,
)
from siteselect.render.theme import DARK, LIGHT, Theme, contrast, luminance

PX_PER_MM = 4.0
WIDTH, HEIGHT = 360, 240
RECT = QRectF(0, 0, WIDTH, HEIGHT)


def _row(name: str, points: float | None, most: float) -> Contribution:
    value = None if points is None else points / most
    return Contribution(
        name, name, "", value, value, most / 100, points or 0.0, most, DataClass.ASSUMED
    )


ROWS = (_row("small", 5, 10), _row("gone", None, 30), _row("large", 40, 60), _row("none", 0, 30))


def _painted(draw: Callable[[QPainter], None], theme: Theme = LIGHT) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.surface))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def _count(image: QImage, colour: str, rows: range = range(HEIGHT)) -> int:
    wanted = QColor(colour).rgb()
    return sum(image.pixel(x, y) == wanted for y in rows for x in range(WIDTH))


def test_criteria_with_data_come_first_the_heaviest_on_top() -> None:
    assert [row.name for row in in_order(ROWS)] == ["large", "none", "small", "gone"]


def test_bars_are_as_long_as_their_points(qapp: QGuiApplication) -> None:
    image = _painted(lambda p: draw_contributions(p, RECT, ROWS, LIGHT, px_per_mm=PX_PER_MM))
    row_px = round(contributions_height_mm(1) * PX_PER_MM - contributions_height_mm(0) * PX_PER_MM)
    middle = [round((number + 0.5) * row_px) for number in range(4)]
    large, none, small, gone = (_count(image, LIGHT.accent, range(y, y + 1)) for y in middle)
    assert large == pytest.approx(8 * small, abs=4)
    assert none == gone == 0
    assert _count(image, LIGHT.line, range(middle[3] - 3, middle[3] + 3)) == 0


def test_a_row_is_found_by_its_height() -> None:
    assert contribution_at(ROWS, y_mm=1.0) is in_order(ROWS)[0]
    assert contribution_at(ROWS, y_mm=contributions_height_mm(4) - 7) is in_order(ROWS)[3]
    assert contribution_at(ROWS, y_mm=contributions_height_mm(4)) is None
    assert contribution_at(ROWS, y_mm=-1.0) is None


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_cells_carry_the_ink_of_their_share(qapp: QGuiApplication, theme: Theme) -> None:
    share = np.zeros((12, 24))
    share[6, 12:] = 1.0
    image = _painted(
        lambda p: draw_heat_map(p, RECT, share, theme, px_per_mm=PX_PER_MM, legend="served"), theme
    )
    seen = {
        cell: image.pixelColor(x, y).name()
        for y in range(2, HEIGHT)
        for x in range(40, WIDTH)
        if (cell := heat_cell_at(RECT, QPointF(x, y), px_per_mm=PX_PER_MM)) is not None
        and heat_cell_at(RECT, QPointF(x - 4, y - 4), px_per_mm=PX_PER_MM) == cell
        and heat_cell_at(RECT, QPointF(x + 4, y + 4), px_per_mm=PX_PER_MM) == cell
    }
    assert len(seen) == 288
    for cell, ink in seen.items():
        assert ink == heat_colour(share[cell.month, cell.hour], theme)


def test_missing_cells_are_hatched_and_say_so(qapp: QGuiApplication) -> None:
    share = np.full((12, 24), np.nan)
    image = _painted(
        lambda p: draw_heat_map(p, RECT, share, LIGHT, px_per_mm=PX_PER_MM, legend="served")
    )
    assert _count(image, heat_colour(0.0, LIGHT), range(round(HEIGHT * 0.8))) == 0
    assert _count(image, LIGHT.muted, range(round(HEIGHT * 0.5))) > 1000


def test_a_heat_map_of_another_shape_is_refused() -> None:
    turned = np.zeros((24, 12))
    with pytest.raises(InputError, match="12 months"):
        draw_heat_map(QPainter(), RECT, turned, LIGHT, px_per_mm=PX_PER_MM, legend="")


def test_more_is_darker_by_day_and_brighter_by_night() -> None:
    shares = np.linspace(0, 1, 21)
    light = [luminance(heat_colour(share, LIGHT)) for share in shares]
    dark = [luminance(heat_colour(share, DARK)) for share in shares]
    assert light == sorted(light, reverse=True)
    assert dark[0] < dark[10] < dark[20]
    assert contrast(heat_colour(0, LIGHT), heat_colour(1, LIGHT)) > 3


def test_outside_the_cells_there_is_none() -> None:
    assert heat_cell_at(RECT, QPointF(2, 2), px_per_mm=PX_PER_MM) is None
    assert heat_cell_at(RECT, QPointF(200, HEIGHT - 2), px_per_mm=PX_PER_MM) is None
    assert heat_cell_at(RECT, QPointF(WIDTH - 4, 1), px_per_mm=PX_PER_MM) == HeatCell(0, 23)


def test_the_curve_fills_as_much_as_there_is(qapp: QGuiApplication) -> None:
    full = np.full(101, 100.0)
    half = np.where(np.arange(101) <= 50, 100.0, 0.0)

    def filled(duration: np.ndarray) -> int:
        image = _painted(
            lambda p: draw_duration_curve(
                p, RECT, duration, LIGHT, request_mw=100, firm_95_mw=None, px_per_mm=PX_PER_MM
            )
        )
        empty = QColor(LIGHT.surface).rgb()
        row = round(HEIGHT * 0.6)
        return sum(image.pixel(x, row) != empty for x in range(60, WIDTH - 12))

    assert filled(full) == WIDTH - 72
    assert filled(half) == pytest.approx(filled(full) / 2, rel=0.08)


@pytest.mark.parametrize("firm", [0.0, 27.0, 1e6, None, float("nan")])
def test_what_holds_95_per_cent_is_marked_when_known(
    qapp: QGuiApplication, firm: float | None
) -> None:
    duration = np.linspace(100, 0, 101)
    image = _painted(
        lambda p: draw_duration_curve(
            p, RECT, duration, LIGHT, request_mw=50, firm_95_mw=firm, px_per_mm=PX_PER_MM
        )
    )
    is_marked = _count(image, LIGHT.selection) > 20
    assert is_marked is (firm is not None and not np.isnan(firm))


@pytest.mark.parametrize("duration", [np.zeros(101), np.full(101, np.nan), np.array([])])
def test_a_curve_without_power_is_drawn_without_a_crash(
    qapp: QGuiApplication, duration: np.ndarray
) -> None:
    _painted(
        lambda p: draw_duration_curve(
            p, RECT, duration, DARK, request_mw=10, firm_95_mw=0, px_per_mm=PX_PER_MM
        )
    )


@pytest.mark.parametrize(
    ("top", "step"), [(100, 25), (300, 100), (7, 2), (1, 0.25), (0, 1), (float("nan"), 1)]
)
def test_axes_are_divided_by_round_steps(top: float, step: float) -> None:
    assert axis_step(top) == pytest.approx(step)


def test_blending_is_linear_and_clamped() -> None:
    assert blend("#000000", "#ffffff", 0.5) == "#808080"
    assert blend("#102030", "#ffffff", -1) == "#102030"
    assert blend("#102030", "#405060", 2) == "#405060"
