"""The section of money, used as a planner does."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shapely import Point

from siteselect.core.allocation.programme import Tariff
from siteselect.shell.main_window import MainWindow
from siteselect.shell.panels.money import AFTER_RELEASE, TARIFF_WORDS, MoneyFacts
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study


def texts(widget: MoneyFacts) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def evaluated(study: Study) -> Evaluation:
    ready = Evaluation(study, uses_kernels=False)
    ready.prepare()
    return ready


@pytest.fixture
def facts(qtbot: QtBot) -> MoneyFacts:
    widget = MoneyFacts(today=lambda: date(2026, 12, 1))
    qtbot.addWidget(widget)
    return widget


def test_every_tariff_can_be_chosen() -> None:
    assert set(TARIFF_WORDS) == set(Tariff)


def test_selecting_a_site_tells_whether_it_pays(window: MainWindow, qtbot: QtBot) -> None:
    site = window.session.study.sites[0]
    window.session.select(site.id)
    money = window.inspector._results.money
    qtbot.waitUntil(lambda: "not pay" in money.sentence.text(), timeout=20_000)


def test_a_drag_leaves_money_for_its_release(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    site = session.study.sites[0]
    session.select(site.id)
    money = window.inspector._results.money
    qtbot.waitUntil(lambda: bool(money.sentence.text()), timeout=20_000)
    session.preview(site.id, Point(site.anchor.x + 0.01, site.anchor.y))
    qtbot.waitUntil(lambda: str(AFTER_RELEASE) in texts(money), timeout=20_000)
    session.end_preview()
    qtbot.waitUntil(lambda: str(AFTER_RELEASE) not in texts(money), timeout=20_000)
    assert money.sentence.text()


def test_choosing_a_tariff_by_key_changes_the_answer(facts: MoneyFacts) -> None:
    evaluation = evaluated(three_region_study())
    site = replace(evaluation.study.sites[0], workload_id="mining")
    facts.show_score(evaluation, evaluation.score(site))
    facts.show()
    before = facts.sentence.text()
    facts.tariff.setFocus()
    for _ in range(2):
        QTest.keyClick(facts.tariff, Qt.Key.Key_Down)
    assert facts.chosen is Tariff.INDUSTRIAL
    assert "does not pay" in before
    assert "far from paying" in facts.sentence.text()


def test_old_prices_raise_a_badge_with_their_sources(facts: MoneyFacts) -> None:
    evaluation = evaluated(three_region_study())
    site = replace(evaluation.study.sites[0], workload_id="mining")
    facts.show_score(evaluation, evaluation.score(site))
    assert not facts.stale.isHidden()
    assert "2026-06" in facts.stale.text()
    assert "S26" in facts.stale.toolTip()


def test_a_figure_opens_down_to_its_sources(facts: MoneyFacts) -> None:
    evaluation = evaluated(three_region_study())
    site = replace(evaluation.study.sites[0], workload_id="mining")
    facts.show_score(evaluation, evaluation.score(site))
    label = next(w for w in facts.findChildren(QLabel) if w.text() == "Hashprice, power only")
    tip = label.toolTip()
    assert "0.024" in tip
    assert "From: Tariff." in tip
    assert "DOMAIN section 2.1" in tip
    assert "expert assumption" in tip


def test_an_impossible_assumption_is_said_in_a_sentence(facts: MoneyFacts) -> None:
    study = three_region_study()
    odd = replace(
        study,
        assumptions=tuple(
            replace(a, value=0.0) if a.key == "mining_efficiency_j_per_th" else a
            for a in study.assumptions
        ),
    )
    evaluation = evaluated(odd)
    site = replace(odd.sites[0], workload_id="mining")
    facts.show_score(evaluation, evaluation.score(site))
    assert any("efficiency of the machines is 0" in text for text in texts(facts))
