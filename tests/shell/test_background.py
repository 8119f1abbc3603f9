"""The background of the map from a file and from servers of all tempers."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint
from pytestqt.qtbot import QtBot

from siteselect.core.errors import InputError
from siteselect.shell.canvas.view import MapCanvas
from siteselect.shell.main_window import MainWindow
from siteselect.shell.tiles.server import MOST_FAILURES, ServerTiles, check_template
from tests.helpers.tiles import TileServer, tile_bytes, tile_server, write_mbtiles
from tests.helpers.windows import answers_of, pixel, settle

RED, GREEN = "#ff0000", "#00ff00"
AT = (0.2, 8.9)
"""A place on land outside the regions, which lie over the background."""


def shown(canvas: MapCanvas) -> str:
    return canvas.grab().toImage().pixelColor(pixel(canvas, *AT) + QPoint(3, 3)).name()


@pytest.fixture
def bare(window: MainWindow) -> MainWindow:
    window.canvas.set_visible_layers(frozenset({"land"}))
    return window


@pytest.fixture
def from_server(
    bare: MainWindow, tmp_path: Path
) -> Iterator[Callable[[TileServer, str], ServerTiles]]:
    """Show a server's map, its cache in a folder of the test, with little patience."""
    made: list[ServerTiles] = []

    def make(address: str, credit: str, parent: QObject) -> ServerTiles:
        made.append(ServerTiles(address, credit, parent, cache=tmp_path / "cache", timeout_ms=400))
        return made[-1]

    def show(server: TileServer, credit: str = "© Nobody") -> ServerTiles:
        bare.map.background.show_server(server.template, credit)
        return made[-1]

    bare.map.background._make_server = make
    yield show
    bare.map.background.switch_off()


def test_a_file_is_laid_under_the_map_and_its_owner_named(
    bare: MainWindow, qtbot: QtBot, tmp_path: Path
):
    plain = shown(bare.canvas)
    answers_of(bare).path = write_mbtiles(tmp_path / "a b.mbtiles", {0: RED, 4: GREEN})
    bare.actions_.by_id["map.background.file"].trigger()
    qtbot.waitUntil(lambda: shown(bare.canvas) == GREEN)
    assert "© Nobody" in bare.canvas.scene.attribution
    assert bare.actions_.by_id["map.background.file"].isChecked()
    bare.actions_.by_id["map.background.none"].trigger()
    qtbot.waitUntil(lambda: shown(bare.canvas) == plain)
    assert "© Nobody" not in bare.canvas.scene.attribution


def test_it_lies_true_on_a_turned_map_in_another_projection(
    bare: MainWindow, qtbot: QtBot, tmp_path: Path
):
    """A file whose western half is red and whose eastern half is green, cut at 0 degrees."""
    path = write_mbtiles(tmp_path / "a.mbtiles", {1: RED})
    conn = sqlite3.connect(path)
    conn.execute("UPDATE tiles SET tile_data = ? WHERE tile_column = 1", (tile_bytes(GREEN),))
    conn.commit()
    conn.close()
    bare.map.set_projection("EPSG:3035")
    settle(bare, qtbot)
    bare.canvas.set_visible_layers(frozenset())
    bare.canvas.camera.look_at((0.0, 9.5), rotation_deg=50)
    bare.map.background.show_file(path)

    def colour(lon: float, lat: float) -> str:
        image = bare.canvas.grab().toImage()
        return image.pixelColor(pixel(bare.canvas, lon, lat)).name()

    per_px = bare.canvas.view.metres_per_px / 111_000
    qtbot.waitUntil(lambda: colour(-4 * per_px, 9.5) == RED, timeout=10_000)
    for lat in (9.3, 9.5, 9.7):
        assert colour(-4 * per_px, lat) == RED
        assert colour(4 * per_px, lat) == GREEN


def test_what_is_no_file_of_tiles_is_told(bare: MainWindow, tmp_path: Path):
    (tmp_path / "broken.mbtiles").write_bytes(b"\x00" * 5000)
    bare.map.background.show_file(tmp_path / "broken.mbtiles")
    assert "is not a file of map tiles" in bare.notices.text.text()
    assert not bare.map.background.is_on


def test_nothing_is_asked_before_the_planner_says_so(bare: MainWindow, qtbot: QtBot):
    with tile_server(GREEN) as server:
        bare.actions_.by_id["map.background.server"].trigger()
        dialog = bare.map.background.dialog
        assert dialog is not None
        dialog.address.setText(server.template)
        bare.canvas.zoom_in()
        qtbot.wait(150)
        dialog.reject()
        qtbot.wait(50)
        assert server.asked == []
        assert not bare.map.background.is_on


def test_a_servers_map_comes_square_by_square_and_is_kept_on_disk(
    bare: MainWindow, qtbot: QtBot, from_server: Callable[..., ServerTiles], tmp_path: Path
):
    with tile_server(GREEN) as server:
        from_server(server, "© Green")
        qtbot.waitUntil(lambda: shown(bare.canvas) == GREEN, timeout=10_000)
        assert "© Green" in bare.canvas.scene.attribution
        qtbot.wait(200)
        bare.map.background.switch_off()
        n_asked = len(server.asked)
        bare.canvas.zoom_in()
        qtbot.wait(100)
        assert len(server.asked) == n_asked, "switched off, nothing is asked"
        bare.canvas.zoom_out()
        from_server(server, "© Green")
        qtbot.waitUntil(lambda: shown(bare.canvas) == GREEN, timeout=10_000)
        assert not set(server.asked[n_asked:]) & set(server.asked[:n_asked]), "from the disk"


@pytest.mark.parametrize("temper", ["hang", "error", "nonsense"])
def test_a_server_that_fails_is_told_once_and_the_map_goes_on(
    bare: MainWindow, qtbot: QtBot, from_server: Callable[..., ServerTiles], temper: str
):
    plain = shown(bare.canvas)
    told: list[Exception] = []
    bare.map.failed.connect(told.append)
    with tile_server(temper) as server:
        from_server(server)
        qtbot.waitUntil(lambda: bool(told), timeout=10_000)
        assert "does not answer" in bare.notices.text.text()
        before = bare.canvas.view
        bare.canvas.zoom_in()
        qtbot.waitUntil(lambda: bare.canvas._picture.covers(bare.canvas.view), timeout=10_000)
        assert bare.canvas.view != before
        bare.canvas.zoom_out()
        qtbot.wait(1200)
        assert len(told) == 1
        assert len(server.asked) <= MOST_FAILURES + 12, "a server that fails is left alone"
        assert shown(bare.canvas) == plain
        bare.map.background.switch_off()


def test_a_server_that_is_not_there_is_told(
    bare: MainWindow, qtbot: QtBot, from_server: Callable[..., ServerTiles]
):
    with tile_server(GREEN) as server:
        pass
    with qtbot.waitSignal(bare.map.failed, timeout=10_000):
        from_server(server)
    assert "does not answer" in bare.notices.text.text()


@pytest.mark.parametrize(
    ("address", "said"),
    [("", "not the address"), ("ftp://a/{z}/{x}/{y}", "not the address"),
     ("file:///etc/{z}/{x}/{y}", "not the address"), ("https://a.example/{z}", "does not say")],
)  # fmt: skip
def test_addresses_that_are_none_are_refused(address: str, said: str):
    with pytest.raises(InputError, match=said):
        check_template(address)


def test_a_map_without_attribution_is_refused(bare: MainWindow):
    bare.map.background.show_server("https://a.example/{z}/{x}/{y}.png", "  ")
    assert "whose tiles" in bare.notices.text.text()
    assert not bare.map.background.is_on
