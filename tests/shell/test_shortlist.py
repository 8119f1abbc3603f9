"""The shortlist: order, groups, filter, columns, and ten thousand sites."""

from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from siteselect.core.scoring.site_score import BrokenRule, SiteScore
from siteselect.shell.main_window import MainWindow
from siteselect.shell.memory import Memory
from siteselect.shell.panels.shortlist import Shortlist
from siteselect.shell.panels.shortlist_columns import COLUMNS, SiteRow
from siteselect.shell.panels.shortlist_model import RANK, SITE_ROLE, ShortlistModel
from siteselect.shell.session import Session
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study

AT = {column.id: at for at, column in enumerate(COLUMNS)}


@pytest.fixture(scope="module")
def study() -> Study:
    return three_region_study()


@pytest.fixture(scope="module")
def score(study: Study) -> SiteScore:
    evaluation = Evaluation(study)
    evaluation.prepare()
    return evaluation.score(study.sites[0])


@pytest.fixture
def session(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A session whose base case is not computed: scores are put in by the tests."""
    session = Session()
    monkeypatch.setattr(session, "_compute", lambda: None)
    yield session
    session.close()


def listed(model: ShortlistModel, column: str = "site") -> list[str]:
    cells = (model.index(row, AT[column]).data() for row in range(model.rowCount()))
    return [cell for cell in cells if cell is not None]


def put(session: Session, study: Study, scores: dict[str, SiteScore]) -> ShortlistModel:
    session.open(study)
    by_id = {site.id: site for site in study.sites}
    session._results.scores.update({by_id[key]: value for key, value in scores.items()})
    model = ShortlistModel(session)
    model.reload()
    return model


def several(study: Study, score: SiteScore) -> tuple[Study, dict[str, SiteScore]]:
    groups = {"a": "South", "b": "", "c": "North", "d": "South"}
    sites = tuple(
        replace(study.sites[0], id=name, name=name, group=group) for name, group in groups.items()
    )
    scores = {
        "a": replace(score, score=40.0),
        "b": replace(score, score=None, broken_rules=(BrokenRule("zone", "inside a park"),)),
        "d": replace(score, score=70.0),
    }
    return study.with_sites(sites), scores


def test_rows_are_ranked_excluded_after_scored_unscored_last(
    session: Session, study: Study, score: SiteScore
) -> None:
    model = put(session, *several(study, score))
    assert listed(model) == ["d", "a", "b", "c"]
    assert listed(model, "rank") == ["1", "2", "–", "–"]
    assert listed(model, "score") == ["70", "40", "×", "–"]
    assert listed(model, "limit")[2] == "Excluded: inside a park"
    model.sort(RANK, Qt.SortOrder.DescendingOrder)
    assert listed(model) == ["a", "d", "b", "c"]


def test_groups_stand_under_their_headings(
    session: Session, study: Study, score: SiteScore
) -> None:
    model = put(session, *several(study, score))
    model.set_grouped(True)
    first = [model.index(row, 0).data() for row in model.headings]
    assert first == ["North (1)", "South (2)", "Without a group (1)"]
    assert listed(model) == ["c", "d", "a", "b"]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.setData(model.index(0, AT["site"]), "x") is False
    model.set_grouped(False)
    assert model.headings == []


def test_a_score_that_comes_in_moves_its_row_and_keeps_what_is_marked(
    session: Session, study: Study, score: SiteScore, qtbot: QtBot
) -> None:
    study, scores = several(study, score)
    session.open(study)
    panel = Shortlist(session, Memory())
    qtbot.addWidget(panel)
    session._results.scores.update({s: scores[s.id] for s in study.sites if s.id in scores})
    panel._reload()
    session.select("a")
    session._results.scores[study.site("c")] = replace(score, score=90.0)
    session.scored.emit("c")
    qtbot.waitUntil(lambda: listed(panel.model)[0] == "c")
    assert panel.chosen == ("a",)
    assert panel.table.currentIndex().data(SITE_ROLE) == "a"
    assert listed(panel.model, "rank")[:3] == ["1", "2", "3"]


def test_every_cell_of_a_scored_row_has_text_unless_it_may_be_blank(
    study: Study, score: SiteScore
) -> None:
    row = SiteRow(study.sites[0], score, 1, "", "Bitcoin mining", after_plan=score)
    assert all(column.text(row) for column in COLUMNS if not column.may_be_blank)
    assert all(column.sort_key(row) is not None for column in COLUMNS if not column.may_be_blank)


def test_columns_are_chosen_and_remembered(window: MainWindow) -> None:
    shortlist = window.shortlist
    notes = next(a for a in shortlist.columns.menu().actions() if a.data() == AT["notes"])
    assert shortlist.table.isColumnHidden(AT["notes"])
    notes.trigger()
    assert not shortlist.table.isColumnHidden(AT["notes"])
    again = Shortlist(window.session, Memory(window._memory._path))
    assert not again.table.isColumnHidden(AT["notes"])
    shortlist.columns.menu().actions()[-1].trigger()
    assert shortlist.table.isColumnHidden(AT["notes"])
    again.deleteLater()


def test_notes_and_groups_are_edited_in_place(window: MainWindow) -> None:
    model = window.shortlist.model
    row = model.row_of("S2")
    assert row is not None
    assert model.setData(model.index(row, AT["group"]), "Coast")
    row = model.row_of("S2")
    assert row is not None
    assert model.setData(model.index(row, AT["notes"]), "Ask the owner")
    site = window.session.study.site("S2")
    assert (site.group, site.notes) == ("Coast", "Ask the owner")
    assert model.setData(model.index(row, AT["group"]), "")
    assert window.session.study.site("S2").group == ""


def test_several_marked_rows_are_told(window: MainWindow, qtbot: QtBot) -> None:
    table = window.shortlist.table
    with qtbot.waitSignal(window.shortlist.chosenChanged) as told:
        table.selectAll()
    assert sorted(told.args[0]) == ["S1", "S2"]
    assert window.session.selected_id in {"S1", "S2"}


def test_ten_thousand_sites_are_sorted_and_filtered_in_a_moment(
    session: Session, study: Study, score: SiteScore
) -> None:
    sites = tuple(
        replace(study.sites[0], id=f"S{n}", name=f"Field {n}", requested_mw=1 + n % 97)
        for n in range(10_000)
    )
    scores = {site.id: replace(score, score=float(n * 7919 % 10_000)) for n, site in
              enumerate(sites)}  # fmt: skip
    model = put(session, study.with_sites(sites), scores)
    steps = (
        lambda: model.sort(AT["asked"]),
        lambda: model.sort(RANK),
        lambda: model.set_words("field 99"),
        lambda: model.set_words(""),
    )
    for step in steps:
        start = perf_counter()
        step()
        assert perf_counter() - start < 1.0
    assert model.n_shown == model.n_sites == 10_000
    assert listed(model, "rank")[:3] == ["1", "2", "3"]
