"""Layers in the window, by mouse and keys: every edit a step, undone and redone."""

from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from siteselect.io.study_file import read_study, write_study
from siteselect.render.layer_style import Look
from siteselect.shell.main_window import MainWindow
from siteselect.study.map_layers import add_layer, arrangement, layer_of
from tests.helpers.layer_tables import towers
from tests.helpers.windows import answers_of, settle

LEFT = Qt.MouseButton.LeftButton


def index_of(window: MainWindow, layer_id: str) -> QModelIndex:
    return window.layers.tree.index_of(f"layer {layer_id}")


def check_box_of(window: MainWindow, layer_id: str) -> QPoint:
    view, index = window.layers.view, index_of(window, layer_id)
    view.scrollTo(index)
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    return view.style().subElementRect(element, option, view).center()


def click_layer(window: MainWindow, layer_id: str, qtbot: QtBot) -> None:
    view, index = window.layers.view, index_of(window, layer_id)
    view.scrollTo(index)
    at = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=at)


def ids(window: MainWindow) -> list[str]:
    return [layer.id for layer in arrangement(window.session.study)]


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(600, 300), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


@pytest.fixture
def with_towers(window: MainWindow, qtbot: QtBot) -> MainWindow:
    study = add_layer(window.session.study, towers(), style={})
    window.session.commit("Add towers", study)
    window.layer_desk.make_current("layer_towers")
    settle(window, qtbot)
    window.session.history.mark_saved()
    return window


def test_a_click_on_the_check_mark_hides_a_layer_everywhere(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(window.layers.view.viewport(), LEFT, pos=check_box_of(window, "lines"))
    assert not layer_of(window.session.study, "lines").is_visible
    assert window.session.history.undo_text == "Hide Transmission lines"
    settle(window, qtbot)
    scene = window.canvas.scene
    assert scene is not None
    assert scene.stack is not None
    assert "lines" not in scene.stack.visible
    window.session.undo()
    settle(window, qtbot)
    assert "lines" in window.canvas.scene.stack.visible


def test_space_does_what_the_mouse_does(window: MainWindow, qtbot: QtBot) -> None:
    click_layer(window, "plants", qtbot)
    qtbot.keyClick(window.layers.view, Qt.Key.Key_Space)
    assert not layer_of(window.session.study, "plants").is_visible


def test_f2_renames_in_place(window: MainWindow, qtbot: QtBot) -> None:
    click_layer(window, "plants", qtbot)
    qtbot.keyClick(window.layers.view, Qt.Key.Key_F2)
    editor = window.layers.view.findChild(type(window.layers.filter))
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Stations of power")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: layer_of(window.session.study, "plants").title == "Stations of power")
    assert window.session.history.undo_text == "Rename layer Power plants"


def test_dropping_a_layer_on_another_puts_it_above(window: MainWindow, qtbot: QtBot) -> None:
    tree = window.layers.tree
    data = tree.mimeData([index_of(window, "lakes")])
    tree.dropMimeData(data, Qt.DropAction.MoveAction, -1, 0, index_of(window, "lines"))
    order = ids(window)
    assert order.index("lakes") == order.index("lines") + 1
    assert window.session.history.undo_text == "Move layer Lakes"
    settle(window, qtbot)


def test_dropping_between_lines_and_below_all(window: MainWindow) -> None:
    tree = window.layers.tree
    data = tree.mimeData([index_of(window, "plants")])
    row = index_of(window, "rivers").row()
    tree.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert ids(window).index("plants") == ids(window).index("rivers") + 1
    data = tree.mimeData([index_of(window, "plants")])
    tree.dropMimeData(data, Qt.DropAction.MoveAction, tree.rowCount(), 0, QModelIndex())
    assert ids(window)[:2] == ["land", "plants"]


def test_groups_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    click_layer(window, "lakes", qtbot)
    at = window.layers.view.visualRect(index_of(window, "rivers")).center()
    qtbot.mouseClick(window.layers.view.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, at)
    window.actions_.by_id["layer.group"].trigger()
    assert {one.id for one in arrangement(window.session.study) if one.group} == {"lakes", "rivers"}
    group = window.layers.tree.index_of("group New group")
    assert window.layers.tree.rowCount(group) == 2
    assert group.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    window.layers.tree.setData(group, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not layer_of(window.session.study, "lakes").is_visible
    window.layers.tree.setData(window.layers.tree.index_of("group New group"), "Water")
    assert layer_of(window.session.study, "lakes").group == "Water"


def test_a_group_is_dragged_whole_and_keeps_its_heading(window: MainWindow, qtbot: QtBot) -> None:
    desk, tree = window.layer_desk, window.layers.tree
    desk.group(["lakes", "rivers"], "Water")
    desk.group(["plants", "substations"], "Grid")
    data = tree.mimeData([tree.index_of("group Water")])
    into_itself = tree.index_of("group Water")
    assert not tree.dropMimeData(data, Qt.DropAction.MoveAction, -1, 0, into_itself)
    tree.dropMimeData(data, Qt.DropAction.MoveAction, -1, 0, tree.index_of("group Grid"))
    found = {one.id: one.group for one in arrangement(window.session.study) if one.group}
    assert found == {
        "lakes": "Grid/Water", "rivers": "Grid/Water", "plants": "Grid", "substations": "Grid",
    }  # fmt: skip
    window.session.undo()
    assert layer_of(window.session.study, "lakes").group == "Water"
    settle(window, qtbot)


def test_the_filter_finds_a_layer(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.layers.filter, "subst")
    assert window.layers.tree.rowCount() == 1
    window.layers.filter.clear()
    assert window.layers.tree.rowCount() > 10


def test_opacity_by_keys_is_one_step(window: MainWindow, qtbot: QtBot) -> None:
    click_layer(window, "regions", qtbot)
    for _ in range(3):
        qtbot.keyClick(window.layers.opacity, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: layer_of(window.session.study, "regions").opacity == 0.7)
    assert window.session.history.undo_text == "Change opacity of Regions by regularity"
    window.session.undo()
    assert layer_of(window.session.study, "regions").opacity == 1
    assert window.layers.opacity.value() == 100


def test_a_removed_layer_comes_back_with_its_rows(with_towers: MainWindow, qtbot: QtBot) -> None:
    window = with_towers
    before = window.session.study
    window.actions_.by_id["layer.remove"].trigger()
    assert window.session.study.layer_tables == ()
    window.session.undo()
    assert window.session.study == before
    assert not window.actions_.by_id["layer.remove"].isEnabled() or window.layer_desk.current
    settle(window, qtbot)


# Files


def test_a_dropped_file_becomes_a_layer_that_a_save_keeps(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "masts in اردو.geojson"
    points = gpd.GeoDataFrame({"h": [1.0, 2.0]}, geometry=[shapely.Point(1, 9.5),
                              shapely.Point(2, 9.6)], crs=4326)  # fmt: skip
    points.to_file(path)
    drop(window, path)
    qtbot.waitUntil(lambda: len(window.session.study.layer_tables) == 1)
    settle(window, qtbot)
    assert window.session.history.undo_text == f"Add layer from {path.name}"
    assert ids(window)[-1] == "sites"
    assert window.notices.text.text().endswith(": 2 rows added as a layer")
    saved = tmp_path / "saved.gpkg"
    write_study(window.session.study, saved)
    assert read_study(saved).layer_tables == window.session.study.layer_tables
    window.session.undo()
    assert window.session.study.layer_tables == ()


def test_a_file_that_is_no_map_gets_one_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "broken.geojson"
    path.write_text("{")
    drop(window, path)
    qtbot.waitUntil(window.notices.isVisible)
    assert "broken.geojson" in window.notices.text.text()
    assert window.session.study.map_layers == ()


def test_the_menu_adds_a_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    answers_of(window).path = tmp_path / "a.csv"
    (tmp_path / "a.csv").write_text("lon,lat,mw\n1,9.5,3\n2,9.6,4\n")
    window.actions_.by_id["layer.add"].trigger()
    qtbot.waitUntil(lambda: len(window.session.study.layer_tables) == 1)
    settle(window, qtbot)


def test_reading_can_be_stopped_from_the_foot(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    n = 200_000
    rows = np.column_stack([np.linspace(0, 3, n), np.linspace(9, 10, n)])
    np.savetxt(path, rows, fmt="%.5f", delimiter=",", header="lon,lat", comments="")
    drop(window, path)
    assert window.layer_desk.is_busy
    window.status.cancelRequested.emit()
    qtbot.waitUntil(lambda: not window.layer_desk.is_busy)
    qtbot.wait(50)
    assert window.session.study.layer_tables == ()


# Looks


def test_classes_are_previewed_and_then_one_step(with_towers: MainWindow, qtbot: QtBot) -> None:
    window, panel = with_towers, with_towers.style_panel
    window.actions_.by_id["layer.style"].trigger()
    panel.look.setCurrentIndex(panel.look.findData(Look.CLASSES))
    panel.column.setCurrentIndex(panel.column.findData("height_m"))
    panel.classes.setValue(3)
    assert not window.session.is_modified, "nothing is committed while it is still being chosen"
    qtbot.waitUntil(lambda: window.session.is_modified)
    assert window.session.history.undo_text == "Change looks of towers"
    style = layer_of(window.session.study, "layer_towers").style
    assert style == {"look": "classes", "column": "height_m", "n_classes": 3}
    settle(window, qtbot)
    tree, parent = window.layers.tree, index_of(window, "layer_towers")
    labels = [tree.index(row, 0, parent).data() for row in range(tree.rowCount(parent))]
    assert labels == ["0 to 10 m", "10 to 30 m", "30 to 40 m", "Not known"]
    assert panel.note.text() == "5 of 5 rows are drawn, 1 of them without a value."
    window.session.undo()
    assert layer_of(window.session.study, "layer_towers").style == {}
    settle(window, qtbot)


def test_manual_breaks_start_from_those_that_were_found(
    with_towers: MainWindow, qtbot: QtBot
) -> None:
    window, panel = with_towers, with_towers.style_panel
    window.docks.bring_up("style")
    panel.look.setCurrentIndex(panel.look.findData(Look.CLASSES))
    panel.classes.setValue(2)
    panel.method.setCurrentIndex(3)
    assert panel.breaks.isVisible()
    assert panel.breaks.text() == "30"
    panel.breaks.selectAll()
    qtbot.keyClicks(panel.breaks, "5; 15")
    panel.flush()
    assert layer_of(window.session.study, "layer_towers").style["breaks"] == [5.0, 15.0]
    settle(window, qtbot)


def test_a_half_typed_condition_is_told_and_no_step(with_towers: MainWindow, qtbot: QtBot) -> None:
    window, panel = with_towers, with_towers.style_panel
    window.docks.bring_up("style")
    qtbot.keyClicks(panel.condition, "height_m >")
    assert "ends too early" in panel.note.text()
    qtbot.wait(600)
    assert not window.session.is_modified
    qtbot.keyClicks(panel.condition, " 15")
    qtbot.waitUntil(lambda: window.session.is_modified)
    assert layer_of(window.session.study, "layer_towers").filter == "height_m > 15"
    settle(window, qtbot)
    assert panel.note.text() == "2 of 5 rows are drawn."


def test_colour_copy_and_paste(with_towers: MainWindow, qtbot: QtBot) -> None:
    window, panel = with_towers, with_towers.style_panel
    panel.choose_colour(QColor("#aa5500"))
    panel.flush()
    window.actions_.by_id["layer.copy_style"].trigger()
    click_layer(window, "substations", qtbot)
    window.actions_.by_id["layer.paste_style"].trigger()
    assert layer_of(window.session.study, "substations").style["colour"] == "#aa5500"
    settle(window, qtbot)


# Table


def test_the_table_lists_sorts_filters_and_copies(window: MainWindow, qtbot: QtBot) -> None:
    window.layer_desk.make_current("lines")
    window.actions_.by_id["layer.table"].trigger()
    table = window.table
    qtbot.waitUntil(lambda: table.source == "lines")
    names = [column.name for column in table.model.rows.columns]
    assert names[-1] == "loading_percent"
    table.table.sortByColumn(names.index("length_km"), Qt.SortOrder.DescendingOrder)
    lengths = table.model.rows.by_name["length_km"][table.model.shown]
    assert (np.diff(lengths) <= 0).all()
    qtbot.keyClicks(table.condition, "kv = 220")
    qtbot.waitUntil(lambda: table.model.rowCount() < table.model.rows.n_rows)
    table.table.selectAll()
    chosen = window.layer_desk.selection.rows("lines")
    assert len(chosen) == table.model.rowCount()
    qtbot.keyClick(table.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("id\tname\tfrom_substation\tto_substation\tkv [kV]")
    assert len(lines) == 1 + len(chosen)


def test_cells_of_sites_are_edited_as_steps(window: MainWindow, qtbot: QtBot) -> None:
    window.layer_desk.make_current("sites")
    window.docks.bring_up("table")
    model = window.table.model
    qtbot.waitUntil(lambda: window.table.source == "sites")
    column = [c.name for c in model.rows.columns].index("requested_mw")
    assert model.index(0, column).flags() & Qt.ItemFlag.ItemIsEditable
    model.setData(model.index(0, column), 77.0)
    assert window.session.study.sites[0].requested_mw == 77
    assert "Change MW" in window.session.history.undo_text
    window.layer_desk.make_current("lines")
    qtbot.waitUntil(lambda: window.table.source == "lines")
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsEditable


def test_a_site_chosen_in_the_table_is_the_selected_one(window: MainWindow, qtbot: QtBot) -> None:
    window.layer_desk.make_current("sites")
    window.docks.bring_up("table")
    qtbot.waitUntil(lambda: window.table.source == "sites")
    window.table.table.selectRow(1)
    assert window.session.selected_id == window.table.model.id_at(1)
    window.session.select(window.table.model.id_at(0))
    rows = window.table.table.selectionModel().selectedRows()
    assert [row.row() for row in rows] == [0]


def test_columns_can_be_hidden(window: MainWindow, qtbot: QtBot) -> None:
    window.layer_desk.make_current("lines")
    window.docks.bring_up("table")
    qtbot.waitUntil(lambda: window.table.source == "lines")
    window.table.show_column(0, is_shown=False)
    window.table.copy_rows()
    assert QGuiApplication.clipboard().text().startswith("name\tfrom_substation")


def test_nothing_is_left_of_a_preview_when_another_study_opens(
    with_towers: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    window = with_towers
    window.style_panel.choose_colour(QColor("#00ff00"))
    window.layer_desk.make_current("lines")
    assert layer_of(window.session.study, "layer_towers").style["colour"] == "#00ff00"
    settle(window, qtbot)
