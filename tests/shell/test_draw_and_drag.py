"""A planner draws a site on the real study and drags it to a wind field: everything follows."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shapely import Point, box

from siteselect.core.scoring.site_score import SiteScore
from siteselect.io.result_store import default_store
from siteselect.shell.main_window import MainWindow
from tests.helpers.windows import (
    drag_to,
    draw_polygon,
    made_window,
    opened,
    pixel,
    press,
    release,
    settle,
)

HUB = (66.70, 24.91)
JHIMPIR = (67.97, 25.05)
HALF_SIDE_DEG = 0.03
N_MOVES = 20


@pytest.fixture
def window(qapp: QApplication, tmp_path, qtbot: QtBot):
    window = opened(made_window(qapp, tmp_path, default_store()), "pakistan", qtbot)
    window.canvas.zoom_to(box(66.3, 24.6, 68.4, 25.5))
    settle(window, qtbot)
    yield window
    window.close()
    window.deleteLater()


def test_a_site_drawn_at_hub_follows_the_mouse_to_jhimpir(window: MainWindow, qtbot: QtBot) -> None:
    session, canvas, inspector = window.session, window.canvas, window.inspector
    lon, lat = HUB
    square = box(lon - HALF_SIDE_DEG, lat - HALF_SIDE_DEG, lon + HALF_SIDE_DEG, lat + HALF_SIDE_DEG)
    site_id = draw_polygon(window, list(square.exterior.coords)[:-1], qtbot)
    settle(window, qtbot)
    at_hub = _score(window, site_id)
    drawn = session.study.site(site_id)
    assert drawn.anchor.distance(Point(HUB)) < 0.01
    assert inspector.score is at_hub
    shown_at_hub = _shown(window)
    n_steps = session.history.undo_text

    start, end = pixel(canvas, *HUB), pixel(canvas, *JHIMPIR)
    followed: list[SiteScore] = []
    session.previewed.connect(lambda score: followed.append(score) if score else None)
    press(canvas, start)
    for move in range(1, N_MOVES + 1):
        drag_to(canvas, start + (end - start) * move / N_MOVES)
        qtbot.wait(5)
    qtbot.waitUntil(lambda: bool(followed) and inspector.score is followed[-1])
    qtbot.waitUntil(
        lambda: (
            inspector.score is not None
            and inspector.score.connection.substation_id != at_hub.connection.substation_id
        )
    )
    assert session.history.undo_text == n_steps, "a drag commits nothing before it ends"
    assert len({score.connection.substation_id for score in followed}) > 1
    release(canvas, end)
    settle(window, qtbot)

    at_jhimpir = _score(window, site_id)
    assert session.history.undo_text == f"Move site {drawn.name}"
    assert session.study.site(site_id).anchor.distance(Point(JHIMPIR)) < 0.02
    assert at_jhimpir.score != at_hub.score
    assert at_jhimpir.connection.substation_id != at_hub.connection.substation_id
    assert at_jhimpir.firm_n0_mw != at_hub.firm_n0_mw
    assert inspector.score is at_jhimpir
    assert _shown(window) != shown_at_hub
    station = session.study.substation(at_jhimpir.connection.substation_id)
    assert canvas.highlight is not None
    assert canvas.highlight.connection is not None
    assert canvas.highlight.connection[1] == (station.lon, station.lat)

    window.actions_.by_id["edit.undo"].trigger()
    settle(window, qtbot)
    assert session.study.site(site_id) == drawn
    assert _score(window, site_id) is at_hub
    assert inspector.score is at_hub
    assert _shown(window) == shown_at_hub

    window.actions_.by_id["edit.redo"].trigger()
    assert _score(window, site_id) is at_jhimpir
    window.actions_.by_id["edit.undo"].trigger()
    window.actions_.by_id["edit.undo"].trigger()
    assert not session.is_modified


def _score(window: MainWindow, site_id: str) -> SiteScore:
    score = window.session.score_of(site_id)
    assert score is not None
    return score


def _shown(window: MainWindow) -> tuple[str, ...]:
    """Return what the inspector and the shortlist say of the selected site."""
    (row,) = window.shortlist.table.selectionModel().selectedRows(0)
    cells = [row.siblingAtColumn(at).data() for at in range(window.shortlist.model.columnCount())]
    return (window.inspector.answer.sentence.text(), *cells)
