"""Hours, the suitability surface and the lens in the window, with real mouse and keys."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from siteselect.render.charts import HeatCell
from siteselect.shell.hours_desk import PlayRange
from siteselect.shell.main_window import MainWindow
from siteselect.study.hour_views import DayKind, OneHour, TypicalHour
from siteselect.study.painted_hours import cells_of
from siteselect.study.surface import StandardSite
from siteselect.study.why_not import Way
from tests.helpers.windows import answers_of, pixel, settle

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier


def send(widget: QWidget, kind: QEvent.Type, at: QPointF, *, held: bool, keys=NO_KEYS) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    buttons = Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton
    where = QPointF(widget.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(widget, QMouseEvent(kind, at, where, button, buttons, keys))


def paint(window: MainWindow, first: tuple[int, int], last: tuple[int, int], keys=NO_KEYS) -> None:
    """Drag over the heat map from one cell (month, hour from 0) to another."""
    chart = window.explorer.hours_panel.map
    start, end = (chart._rect_of(HeatCell(*cell)).center() for cell in (first, last))
    send(chart, QEvent.Type.MouseButtonPress, start, held=True, keys=keys)
    for share in np.linspace(0, 1, 40):
        at = start + (end - start) * float(share)
        send(chart, QEvent.Type.MouseMove, at, held=True, keys=keys)
    send(chart, QEvent.Type.MouseButtonRelease, end, held=False, keys=keys)


def open_hours(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_id["view.panel.hours"].trigger()
    qtbot.waitUntil(window.explorer.hours_panel.map.isVisible)


def hover(window: MainWindow, at: QPoint) -> None:
    send(window.canvas, QEvent.Type.MouseMove, QPointF(at), held=False)


# Hours


def test_the_map_follows_the_hour_and_comes_back_to_rest(window: MainWindow, qtbot: QtBot):
    explorer, session = window.explorer, window.session
    rest = window.link.scene.results
    assert not rest.is_one_hour
    explorer.strip.slider.setFocus()
    for _ in range(3):
        qtbot.keyClick(explorer.strip.slider, Qt.Key.Key_Right)
    assert explorer.hours.hour == OneHour(3)
    shown = window.link.scene.results
    assert shown.is_one_hour
    hosting = session.evaluation.hosting.mw[3]
    stations = session.evaluation.grid.bus_station
    best = max(mw for mw, at in zip(hosting, stations, strict=True) if at == "MID")
    assert shown.firm_mw["MID"] == best
    assert explorer.strip.words.text() == "Monday, 1 July 2024, 03:00"
    qtbot.mouseClick(explorer.strip.all_hours, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.is_settled)
    assert explorer.hours.hour is None
    assert window.link.scene.results.regularity == rest.regularity
    assert explorer.strip.words.text() == "All 48 hours"


def test_steps_go_around_what_is_played(window: MainWindow, qtbot: QtBot):
    hours = window.explorer.hours
    actions = window.actions_.by_id
    actions["explore.hour_back"].trigger()
    assert hours.hour == OneHour(47)
    actions["explore.hour_on"].trigger()
    assert hours.hour == OneHour(0)
    actions["explore.day_on"].trigger()
    assert hours.hour == OneHour(24)
    window.explorer.strip.ranges[PlayRange.DAY].trigger()
    actions["explore.hour_back"].trigger()
    assert hours.hour == OneHour(47)
    actions["explore.hour_on"].trigger()
    assert hours.hour == OneHour(24)


def test_playing_goes_on_by_itself_and_holds(window: MainWindow, qtbot: QtBot):
    hours, strip = window.explorer.hours, window.explorer.strip
    strip.speeds[24].trigger()
    qtbot.mouseClick(strip.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: hours.step >= 4, timeout=10_000)
    assert strip.play.accessibleName() == "Hold"
    qtbot.mouseClick(strip.play, Qt.MouseButton.LeftButton)
    held = hours.step
    qtbot.wait(150)
    assert hours.step == held
    assert not hours.is_playing


def test_typical_days_are_looked_at_and_left(window: MainWindow, qtbot: QtBot):
    hours, strip = window.explorer.hours, window.explorer.strip
    hours.go_to(20)
    strip.views[DayKind.ALL].trigger()
    assert hours.hour == TypicalHour(7, 20)
    assert strip.words.text() == "Typical July, all days, 20:00"
    strip.views["hours of the year"].trigger()
    assert hours.hour == OneHour(20)


def test_a_typical_day_without_hours_is_told_in_the_window(window: MainWindow, qtbot: QtBot):
    window.explorer.hours.look_at_typical(DayKind.SUNDAY)
    assert "no such hour" in window.notices.text.text()


def test_an_hour_costs_the_screen_a_few_milliseconds(window: MainWindow, qtbot: QtBot):
    hours = window.explorer.hours
    hours.go_to(0)
    took = []
    for step in range(1, 25):
        qtbot.waitUntil(lambda: not hours.is_drawing)
        began = time.perf_counter()
        hours.go_to(step)
        took.append(time.perf_counter() - began)
    assert np.median(took) < 0.016


# Painted hours


def test_painted_hours_are_followed_by_scores_and_map(window: MainWindow, qtbot: QtBot):
    session = window.session
    whole = {site: score.score for site, score in session.scores().items()}
    open_hours(window, qtbot)
    paint(window, (6, 0), (6, 11))
    qtbot.waitUntil(lambda: session.painted is not None)
    settle(window, qtbot)
    assert cells_of(session.painted.text)[6, :12].all()
    assert cells_of(session.painted.text).sum() == 12
    for site, score in session.scores().items():
        assert len(score.headroom.mw) == 24
        assert score.security is session.score_of(site).security
    assert window.link.scene.results.when == "only painted hours: 24 of 48"
    panel = window.explorer.hours_panel
    assert panel.state.text() == "Only painted hours: 24 of 48"
    assert "a what-if, only painted hours: 24 of 48" in window.shortlist.count.text()
    qtbot.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert session.painted is None
    assert {site: score.score for site, score in session.scores().items()} == whole
    assert window.link.scene.results.when == ""


def test_scores_over_painted_hours_are_those_of_an_evaluation_over_them(window, qtbot):
    session = window.session
    open_hours(window, qtbot)
    paint(window, (6, 18), (6, 23))
    qtbot.waitUntil(lambda: session.painted is not None)
    settle(window, qtbot)
    part = session.evaluation.over(session.study.calendar.in_hours(18, 23))
    for site in session.study.sites:
        assert session.score_of(site.id).score == part.preview(site).score


def test_whole_months_and_hours_are_painted_and_wiped(window: MainWindow, qtbot: QtBot):
    open_hours(window, qtbot)
    hours = window.explorer.hours
    paint(window, (6, 3), (6, 3), SHIFT)
    qtbot.waitUntil(lambda: bool(hours.cells.any()))
    assert hours.cells[6].all()
    paint(window, (0, 5), (0, 5), CTRL)
    qtbot.waitUntil(lambda: hours.cells[0, 5])
    assert hours.cells[:, 5].all()
    paint(window, (6, 3), (6, 3), SHIFT)
    qtbot.waitUntil(lambda: not hours.cells[6, 3])
    assert not hours.cells[6].any()


def test_hours_are_painted_with_the_keyboard(window: MainWindow, qtbot: QtBot):
    open_hours(window, qtbot)
    chart, hours = window.explorer.hours_panel.map, window.explorer.hours
    chart.setFocus()
    for _ in range(6):
        qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: hours.cells[6, 0])
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Space, SHIFT)
    qtbot.waitUntil(lambda: bool(hours.cells[6].all()))
    assert hours.cells.sum() == 24
    assert chart.accessibleDescription() == "24 of 288 cells are painted"


def test_presets_paint_and_wipe(window: MainWindow, qtbot: QtBot):
    open_hours(window, qtbot)
    panel, hours = window.explorer.hours_panel, window.explorer.hours
    qtbot.mouseClick(panel.presets["evening"], Qt.MouseButton.LeftButton)
    assert hours.cells[:, 18:].all()
    assert hours.cells.sum() == 72
    qtbot.mouseClick(panel.presets["evening"], Qt.MouseButton.LeftButton)
    assert not hours.cells.any()


def test_painted_hours_are_kept_under_a_name_undone_and_forgotten(window, qtbot):
    open_hours(window, qtbot)
    panel, session = window.explorer.hours_panel, window.session
    qtbot.mouseClick(panel.presets["evening"], Qt.MouseButton.LeftButton)
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    assert panel.trouble.text().startswith("The painted hours have no name")
    qtbot.keyClicks(panel.name, "Evenings")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return)
    assert [rule.name for rule in session.study.hour_rules] == ["Evenings"]
    assert session.painted.name == "Evenings"
    assert panel.rules.currentText() == "Evenings"
    window.actions_.by_id["edit.undo"].trigger()
    assert session.study.hour_rules == ()
    window.actions_.by_id["edit.redo"].trigger()
    assert len(session.study.hour_rules) == 1
    window.actions_.by_id["explore.clear_hours"].trigger()
    assert session.painted is None
    panel.rules.setCurrentIndex(1)
    panel.rules.activated.emit(1)
    assert session.painted.name == "Evenings"
    qtbot.mouseClick(panel.forget, Qt.MouseButton.LeftButton)
    assert session.study.hour_rules == ()


def test_what_is_exported_says_that_only_painted_hours_count(window, qtbot, tmp_path):
    window.explorer.hours.paint(cells_of("0" * 144 + "1" * 24 + "0" * 120))
    settle(window, qtbot)
    answers_of(window).path = tmp_path / "list.geojson"
    window.actions_.by_id["file.export"].trigger()
    qtbot.waitUntil((tmp_path / "list.geojson").exists)
    settle(window, qtbot)
    text = (tmp_path / "list.geojson").read_text("utf-8")
    assert "A what-if for each site by itself, only painted hours: 48 of 48." in text


def test_another_study_starts_with_all_hours(window: MainWindow, qtbot: QtBot):
    window.explorer.hours.paint(cells_of("0" * 144 + "1" * 12 + "0" * 132))
    settle(window, qtbot)
    window.session.open(window.session.study)
    settle(window, qtbot)
    assert window.session.painted is None
    assert window.explorer.hours.hour is None


# The surface


def test_the_surface_comes_and_goes(window: MainWindow, qtbot: QtBot):
    surface = window.explorer.surface
    before = window.canvas.grab().toImage()
    window.actions_.by_id["explore.surface"].trigger()
    qtbot.waitUntil(lambda: surface.picture is not None and not surface.is_busy, timeout=20_000)
    assert surface.facts.grid.cell_m == 2000
    settle(window, qtbot)
    assert window.canvas.grab().toImage() != before
    assert "Cells of 2 km" in window.explorer.surface_panel.state.text()
    assert window.link.scene.results.regularity == {}
    window.actions_.by_id["explore.surface"].trigger()
    assert not surface.is_shown
    assert window.link.scene.results.regularity


def test_the_surface_follows_site_weights_and_hours(window: MainWindow, qtbot: QtBot):
    surface, panel = window.explorer.surface, window.explorer.surface_panel
    window.actions_.by_id["explore.surface"].trigger()
    qtbot.waitUntil(lambda: surface.picture is not None and not surface.is_busy, timeout=20_000)
    first = surface.picture.scores
    panel.megawatts.setValue(300)
    assert surface.site == StandardSite("mining", 300.0)
    qtbot.waitUntil(lambda: surface.facts.site.requested_mw == 300 and not surface.is_busy)
    second = surface.picture.scores
    assert second != first
    began = time.perf_counter()
    surface.set_weights({"C3": 1.0})
    assert time.perf_counter() - began < 0.5
    assert surface.picture.scores != second
    surface.set_weights(None)
    assert surface.picture.scores == second
    window.explorer.hours.paint(cells_of("0" * 144 + "1" * 6 + "0" * 138))
    settle(window, qtbot)
    assert surface.is_current
    assert surface.facts.judgements[0].measures.regularity.is_single_year


# The lens


def test_the_lens_looks_while_its_key_is_held(window: MainWindow, qtbot: QtBot):
    lens, canvas = window.explorer.lens, window.canvas
    canvas.setFocus()
    hover(window, pixel(canvas, 2.05, 9.5))
    assert lens.found is None
    qtbot.keyPress(canvas, Qt.Key.Key_W)
    assert lens.is_on
    assert lens.found is not None
    assert lens.found.score.requested_mw == 100
    hover(window, pixel(canvas, 1.2, 9.9))
    assert lens.found.lon == pytest.approx(1.2, abs=0.02)
    assert lens.found.headline in canvas.accessibleDescription()
    qtbot.keyRelease(canvas, Qt.Key.Key_W)
    assert lens.found is None


def test_the_lens_says_what_reinforcement_brings_when_the_pointer_rests(window, qtbot):
    lens, canvas = window.explorer.lens, window.canvas
    window.explorer.surface.set_site(StandardSite("mining", 300.0))
    hover(window, pixel(canvas, 3.0, 9.9))
    window.actions_.by_id["explore.lens"].trigger()
    assert lens.is_on
    qtbot.waitUntil(lambda: not lens.is_looking, timeout=20_000)
    if any(b.branch_id for b in lens.found.score.bindings):
        assert lens.reinforcement.way is Way.REINFORCE
    window.actions_.by_id["explore.lens"].trigger()
    assert not lens.is_on


def test_the_card_is_drawn_at_the_pointer(window: MainWindow, qtbot: QtBot):
    canvas = window.canvas
    hover(window, pixel(canvas, 2.05, 9.5))
    before = canvas.grab().toImage()
    window.explorer.lens.toggle()
    assert canvas.grab().toImage() != before
    window.explorer.lens.toggle()


def test_a_line_says_what_loads_it_most(window: MainWindow, qtbot: QtBot):
    canvas = window.canvas
    at = pixel(canvas, 1.5, 10.0)
    event = QHelpEvent(QEvent.Type.ToolTip, at, canvas.mapToGlobal(at))
    assert "of its emergency rating" in window.explorer.words_at(event)
