"""The site under the mouse is scored first, and nothing of an old evaluation arrives."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from shapely import Point

from siteselect.core.entities import Site
from siteselect.shell.score_lane import ScoreLane
from siteselect.study.evaluation import Evaluation
from tests.helpers.studies import three_region_study


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    evaluation = Evaluation(three_region_study())
    evaluation.prepare()
    return evaluation


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[ScoreLane]:
    lane = ScoreLane()
    yield lane
    lane.close()


def _sites(count: int) -> list[Site]:
    site = three_region_study().sites[0]
    return [replace(site, id=f"N{at}", geometry=Point(1 + at / 100, 9.9)) for at in range(count)]


def test_the_urgent_site_overtakes_the_queue(
    lane: ScoreLane, evaluation: Evaluation, qtbot: QtBot
) -> None:
    order: list[str] = []
    lane.scored.connect(lambda site, _: order.append(site.id))
    *queue, urgent = _sites(6)
    lane.use(evaluation)
    lane.ask_later(queue)
    lane.ask(urgent)
    qtbot.waitUntil(lambda: lane.is_idle)
    assert order[:2] == ["N0", "N5"]
    assert sorted(order) == [f"N{at}" for at in range(6)]


def test_an_urgent_request_replaces_one_that_waits(
    lane: ScoreLane, evaluation: Evaluation, qtbot: QtBot
) -> None:
    order: list[str] = []
    lane.scored.connect(lambda site, _: order.append(site.id))
    lane.use(evaluation)
    for site in _sites(4):
        lane.ask(site)
    qtbot.waitUntil(lambda: lane.is_idle)
    assert order == ["N0", "N3"]


def test_scores_equal_those_of_the_evaluation(
    lane: ScoreLane, evaluation: Evaluation, qtbot: QtBot
) -> None:
    (site,) = _sites(1)
    lane.use(evaluation)
    with qtbot.waitSignal(lane.scored) as previewed:
        lane.ask(site)
    assert previewed.args[1].score == evaluation.preview(site).score
    with qtbot.waitSignal(lane.scored) as scored:
        lane.ask_later([site])
    assert scored.args[1].score == evaluation.score(site).score


def test_answers_of_an_old_evaluation_are_dropped(
    lane: ScoreLane, evaluation: Evaluation, qtbot: QtBot
) -> None:
    order: list[str] = []
    lane.scored.connect(lambda site, _: order.append(site.id))
    first, second = _sites(2)
    lane.use(evaluation)
    lane.ask(first)
    lane.use(evaluation)
    lane.ask(second)
    qtbot.waitUntil(lambda: lane.is_idle)
    assert order == ["N1"]


def test_a_site_that_cannot_be_scored_fails_alone(
    lane: ScoreLane, evaluation: Evaluation, qtbot: QtBot
) -> None:
    bad, good = _sites(2)
    lane.use(evaluation)
    with qtbot.waitSignals([lane.failed, lane.scored]):
        lane.ask_later([replace(bad, workload_id="unknown"), good])


def test_without_an_evaluation_requests_wait(
    lane: ScoreLane, evaluation: Evaluation, qtbot: QtBot
) -> None:
    (site,) = _sites(1)
    lane.ask(site)
    qtbot.wait(20)
    assert not lane.is_idle
