"""Asking, selecting, measuring and searching, with a real mouse on the map."""

import time
from itertools import pairwise

import numpy as np
import pytest
from pyproj import Geod
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from siteselect.render.layer_rows import rows_of_layer
from siteselect.shell.canvas.tools.measuring import UNITS, MeasureTool, area_words, length_words
from siteselect.shell.main_window import MainWindow
from siteselect.shell.search.ranking import Entry, best, folded
from siteselect.study.map_layers import show_layers
from tests.helpers.windows import click, drag_to, opened, pixel, press, release, settle

LEFT = Qt.MouseButton.LeftButton


def station(window: MainWindow, station_id: str) -> QPoint:
    one = window.session.study.substation(station_id)
    return pixel(window.canvas, one.lon, one.lat)


def lines_of_tree(window: MainWindow) -> dict[str, list[str]]:
    tree = window.found.tree
    found = {}
    for at in range(tree.topLevelItemCount()):
        head = tree.topLevelItem(at)
        found[head.text(0)] = [head.child(row).text(0) for row in range(head.childCount())]
    return found


# Identify


def test_a_click_lists_everything_under_it_with_units_and_sources(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_.by_id["find.identify"].trigger()
    click(window.canvas, station(window, "MID"))
    assert window.has_panel("found")
    found = lines_of_tree(window)
    name = window.session.study.substation("MID").name
    assert found["Substations by firm MW"] == [name]
    assert found["Transmission lines"]
    assert found["Regions by regularity"] == ["Middle"]
    row = window.found.tree.topLevelItem(list(found).index("Substations by firm MW")).child(0)
    cells = {row.child(i).text(0): row.child(i) for i in range(row.childCount())}
    assert cells["Highest voltage"].text(1).endswith(" kV")
    assert cells["Firm hosting capacity, best of its voltage levels"].text(2) == "computed"
    assert cells["Name"].text(2) in {"assumed", "measured", "published", "synthetic"}


def test_hidden_layers_are_not_asked(window: MainWindow, qtbot: QtBot) -> None:
    study = show_layers(window.session.study, ["substations"], is_visible=False)
    window.session.commit("Hide", study)
    settle(window, qtbot)
    window.actions_.by_id["find.identify"].trigger()
    click(window.canvas, station(window, "MID"))
    assert "Substations by firm MW" not in lines_of_tree(window)


def test_nothing_under_a_click_says_so_and_enter_asks_in_the_middle(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_.by_id["find.identify"].trigger()
    click(window.canvas, QPoint(3, 3))
    assert window.found.empty.isVisible()
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Return)
    assert window.found.tree.topLevelItemCount() > 0


def test_a_row_chosen_there_is_selected_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_id["find.identify"].trigger()
    click(window.canvas, station(window, "MID"))
    at = list(lines_of_tree(window)).index("Substations by firm MW")
    window.found.tree.setCurrentItem(window.found.tree.topLevelItem(at).child(0))
    assert window.layer_desk.selection.by_source == {"substations": frozenset({"MID"})}


# Selecting


def drag(window: MainWindow, start: QPoint, end: QPoint) -> None:
    press(window.canvas, start)
    drag_to(window.canvas, (start + end) / 2)
    drag_to(window.canvas, end)
    release(window.canvas, end)


def all_around(window: MainWindow) -> tuple[QPoint, QPoint]:
    return QPoint(2, 2), QPoint(window.canvas.width() - 3, window.canvas.height() - 3)


def test_a_rectangle_selects_rows_of_all_shown_layers(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_id["find.rectangle"].trigger()
    drag(window, *all_around(window))
    qtbot.waitUntil(lambda: not window.finder.is_busy)
    study, selection = window.session.study, window.layer_desk.selection
    assert selection.rows("substations") == {one.id for one in study.substations}
    assert selection.rows("lines") == {one.id for one in study.lines}
    window.layer_desk.make_current("plants")
    drag(window, *all_around(window))
    qtbot.waitUntil(lambda: not window.finder.is_busy)
    assert set(selection.by_source) == {"plants"}, "a current layer is asked alone"
    window.layer_desk.make_current("")
    picture = window.canvas.grab().toImage()
    window.actions_.by_id["find.none"].trigger()
    assert selection.n_rows == 0
    assert window.canvas.grab().toImage() != picture


def test_a_circle_around_a_station_selects_it_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_id["find.circle"].trigger()
    at = station(window, "MID")
    drag(window, at, at + QPoint(14, 0))
    qtbot.waitUntil(lambda: not window.finder.is_busy)
    assert window.layer_desk.selection.rows("substations") == {"MID"}


def test_an_outline_and_shift_and_ctrl(window: MainWindow, qtbot: QtBot) -> None:
    selection, canvas = window.layer_desk.selection, window.canvas
    at = station(window, "MID")
    corners = [at + QPoint(*d) for d in ((-12, -12), (12, -12), (12, 12), (-12, 12))]
    window.actions_.by_id["find.outline"].trigger()
    for corner in corners:
        click(canvas, corner)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: selection.rows("substations") == {"MID"})
    window.actions_.by_id["find.rectangle"].trigger()
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    other = station(window, "EST")
    for keys, wanted in ((shift, {"MID", "EST"}), (ctrl, {"MID"})):
        QTest.mousePress(canvas, LEFT, keys, other - QPoint(8, 8))
        QTest.mouseMove(canvas, other)
        QTest.mouseRelease(canvas, LEFT, keys, other + QPoint(8, 8))
        qtbot.waitUntil(lambda wanted=wanted: selection.rows("substations") == wanted)
    QTest.mouseClick(canvas, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(2, 2))
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


def test_a_region_around_a_rectangle_is_not_meant(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_id["find.rectangle"].trigger()
    at = station(window, "MID")
    drag(window, at - QPoint(9, 9), at + QPoint(9, 9))
    qtbot.waitUntil(lambda: not window.finder.is_busy)
    assert "regions" not in window.layer_desk.selection.by_source
    window.layer_desk.make_current("regions")
    drag(window, at - QPoint(9, 9), at + QPoint(9, 9))
    qtbot.waitUntil(lambda: window.layer_desk.selection.rows("regions") == {"M"})


def test_escape_forgets_a_half_drawn_outline(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_id["find.outline"].trigger()
    click(window.canvas, QPoint(100, 100))
    assert window.canvas.toolbox.in_hand.is_busy
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.canvas.toolbox.in_hand.is_busy


def test_selecting_by_value_all_and_the_others(window: MainWindow, qtbot: QtBot) -> None:
    window.layer_desk.make_current("lines")
    window.actions_.by_id["find.value"].trigger()
    chooser = window.chooser
    chooser.column.setCurrentText("kv")
    chooser.sign.setCurrentText(">=")
    qtbot.keyClicks(chooser.value, "500")
    assert chooser.condition.text() == "kv >= 500"
    qtbot.waitUntil(chooser.select.isEnabled)
    qtbot.mouseClick(chooser.select, LEFT)
    strong = {line.id for line in window.session.study.lines if line.kv >= 500}
    assert window.layer_desk.selection.rows("lines") == strong
    chooser.condition.setText("kv >>")
    qtbot.waitUntil(lambda: not chooser.select.isEnabled())
    assert "cannot be read" in chooser.count.text()
    chooser.close()
    window.actions_.by_id["find.invert"].trigger()
    every = {line.id for line in window.session.study.lines}
    assert window.layer_desk.selection.rows("lines") == every - strong
    window.actions_.by_id["find.all"].trigger()
    assert window.layer_desk.selection.rows("lines") == every


# Measuring


@pytest.fixture(autouse=True)
def _metric() -> None:
    MeasureTool.units_at = 0


def test_a_length_is_that_of_the_geodesic(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_id["find.length"].trigger()
    canvas = window.canvas
    spots = [QPoint(200, 300), QPoint(420, 300), QPoint(420, 160)]
    for spot in spots:
        click(canvas, spot)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    tool = canvas.toolbox.in_hand
    assert isinstance(tool, MeasureTool)
    degrees = [
        canvas.projection.point_to_degrees(*canvas.view.point_m(p.x(), p.y())) for p in spots
    ]
    geod = Geod(ellps="WGS84")
    pieces = [geod.inv(*a, *b) for a, b in pairwise(degrees)]
    total = sum(piece[2] for piece in pieces)
    assert length_words(total, UNITS[0]) in tool.words()
    assert f"{round(pieces[-1][0] % 360) % 360:03d}°" in tool.words()
    qtbot.keyClick(canvas, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == tool.words()
    qtbot.keyClick(canvas, Qt.Key.Key_U)
    assert " mi" in tool.words()
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert tool.words() == ""
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.tool_name == "select"


def test_an_area_and_a_bearing(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.canvas
    window.actions_.by_id["find.area"].trigger()
    corners = [QPoint(200, 200), QPoint(400, 200), QPoint(400, 330), QPoint(200, 330)]
    for corner in corners:
        click(canvas, corner)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    ring = np.array([canvas.view.point_m(c.x(), c.y()) for c in corners])
    area = canvas.projection.ground_area_m2(ring)
    assert canvas.toolbox.in_hand.words().startswith(area_words(area, UNITS[0]))
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
    window.actions_.by_id["find.bearing"].trigger()
    click(canvas, QPoint(300, 300))
    click(canvas, QPoint(300, 200))
    words = canvas.toolbox.in_hand.words()
    assert words.startswith(("Bearing 00", "Bearing 35"))


# Searching


def type_in(window: MainWindow, words: str, qtbot: QtBot) -> list[str]:
    window.actions_.by_id["find.search"].trigger()
    qtbot.keyClicks(window.palette_.field, words)
    hits = window.palette_.hits
    return [hits.item(at).data(256).name for at in range(hits.count())]


def test_enter_goes_to_a_station(window: MainWindow, qtbot: QtBot) -> None:
    name = window.session.study.substation("MID").name
    assert type_in(window, name[:5], qtbot)[0] == name
    before = window.canvas.view
    qtbot.keyClick(window.palette_.field, Qt.Key.Key_Return)
    assert not window.palette_.isVisible()
    assert window.canvas.view != before
    assert window.layer_desk.selection.rows("substations") == {"MID"}


def test_enter_runs_a_command(window: MainWindow, qtbot: QtBot) -> None:
    names = type_in(window, "measure area", qtbot)
    assert names[0] == "Measure area"
    qtbot.keyClick(window.palette_.field, Qt.Key.Key_Return)
    assert window.canvas.tool_name == "measure_area"


def test_coordinates_layers_sites_and_arrows(window: MainWindow, qtbot: QtBot) -> None:
    assert type_in(window, "9.5, 1.2", qtbot)[0] == "9.50000, 1.20000"
    qtbot.keyClick(window.palette_.field, Qt.Key.Key_Escape)
    assert not window.palette_.isVisible()
    assert "Rivers" in type_in(window, "rivers", qtbot)
    qtbot.keyClick(window.palette_.field, Qt.Key.Key_Escape)
    assert type_in(window, "western", qtbot)[0] == "Western field"
    qtbot.keyClick(window.palette_.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.palette_.field, Qt.Key.Key_Up)
    qtbot.keyClick(window.palette_.field, Qt.Key.Key_Return)
    assert window.session.selected_id == "S1"


def test_without_a_study_commands_are_still_found(empty_window: MainWindow, qtbot: QtBot) -> None:
    empty_window.show()
    assert "Open" in type_in(empty_window, "open", qtbot)[0]
    assert type_in(empty_window, "9.5, 1.2", qtbot) == []
    assert empty_window.palette_.note.text().startswith("Nothing is called so")


def test_a_key_stroke_takes_less_than_a_frame_or_two(
    empty_window: MainWindow, qtbot: QtBot
) -> None:
    window = opened(empty_window, "pakistan", qtbot)
    index = window.palette_.index
    index.find("warm")
    took = []
    for typed in ("j", "ja", "jam", "jams", "jamsh", "gudd", "500 kv", "lahore sou", "xqz"):
        start = time.perf_counter()
        index.find(typed)
        took.append(time.perf_counter() - start)
    assert sorted(took)[len(took) // 2] < 0.03


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("jam", "jamshoro"), ("kot lak", "lahore kot lakhpat"),
        ("pat", "patoki"), ("ravi", "new ravi"), ("jmsh", "jamshoro"),
    ],
)  # fmt: skip
def test_ranking(typed: str, wanted: str) -> None:
    names = [
        "jamshoro",
        "lahore kot lakhpat",
        "karachi",
        "patoki",
        "new ravi",
        "gravity",
        "oak hil",
    ]
    entries = [Entry(name) for name in names]
    assert names[best(entries, typed, 5)[0]] == wanted


def test_accents_do_not_matter() -> None:
    assert folded("Évian") == "evian"
    assert best([Entry(folded("São Paulo"))], "sao", 3) == [0]


def test_rows_of_every_layer_have_names(window: MainWindow) -> None:
    study = window.session.study
    for source in ("substations", "lines", "plants", "regions", "zones", "places", "sites"):
        rows = rows_of_layer(study, source)
        assert rows is not None
        assert all(rows.name_of(at) for at in range(rows.n_rows))
    assert rows_of_layer(study, "rivers") is None
