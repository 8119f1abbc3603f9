"""What is half drawn is told after every corner, and can be gone on with."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from siteselect.shell.canvas.view import MapCanvas
from siteselect.study.sketch import Sketch
from tests.helpers.pointing import click, position

CORNERS = (QPoint(200, 150), QPoint(400, 160), QPoint(380, 330))


def test_every_corner_is_told_and_none_when_the_area_is_done(canvas: MapCanvas, qtbot: QtBot):
    told: list[Sketch | None] = []
    canvas.sketchChanged.connect(told.append)
    canvas.set_tool("polygon")
    assert canvas.sketch is None
    for corner in CORNERS:
        click(canvas, corner)
    assert [len(sketch.vertices) for sketch in told] == [1, 2, 3]
    assert told[-1] == canvas.sketch
    assert told[-1].tool == "polygon"
    assert told[-1].vertices[1] == pytest.approx(position(canvas, CORNERS[1]))
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert told[-1] is None
    assert canvas.sketch is None


def test_a_sketch_from_a_journal_is_gone_on_with(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("polygon")
    for corner in CORNERS[:2]:
        click(canvas, corner)
    kept = json.dumps(canvas.sketch.record)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    canvas.set_tool("select")
    assert canvas.sketch is None
    assert canvas.resume(Sketch.from_record(json.loads(kept)))
    assert canvas.tool_name == "polygon"
    click(canvas, CORNERS[2])
    with qtbot.waitSignal(canvas.siteDrawn) as drawn:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    area = drawn.args[0]
    for corner, place in zip(CORNERS, area.exterior.coords, strict=False):
        assert place == pytest.approx(position(canvas, corner))


def test_a_sketch_of_an_unknown_tool_changes_nothing(canvas: MapCanvas):
    assert not canvas.resume(Sketch("spirograph", ((1.0, 9.0),)))
    assert canvas.tool_name == "select"


def test_corners_are_taken_back_and_brought_back_one_by_one(canvas: MapCanvas, qtbot: QtBot):
    canvas.set_tool("polygon")
    for corner in CORNERS:
        click(canvas, corner)
    whole = canvas.sketch
    qtbot.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert canvas.sketch == Sketch("polygon", whole.vertices[:1])
    qtbot.keyClick(
        canvas, Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    qtbot.keyClick(canvas, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert canvas.sketch.vertices[:2] == whole.vertices[:2]
