import pytest

from siteselect.core.entities import Criterion, LoadClass
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.additive import additive_score
from siteselect.core.scoring.presets import preset_weights
from tests.unit.core.scoring.criteria import CRITERIA

THREE = (
    Criterion("A", "Regularity", "points", 0, 100, 50, 50, ""),
    Criterion("B", "Cost", "USD/kW", 200, 0, 30, 30, ""),
    Criterion("C", "Fibre", "km", 50, 0, 20, 20, ""),
)
WEIGHTS = preset_weights(THREE, LoadClass.FIRM)


def test_points_by_hand():
    result = additive_score(THREE, {"A": 80, "B": 50, "C": 25}, WEIGHTS)
    # 50 x 0.8 + 30 x 0.75 + 20 x 0.5
    assert [part.points for part in result.contributions] == pytest.approx([40, 22.5, 10])
    assert result.score == pytest.approx(72.5)
    assert result.coverage == pytest.approx(1)


@pytest.mark.parametrize("missing", [{}, {"C": None}, {"C": float("nan")}])
def test_a_missing_criterion_is_declared_and_its_weight_shared_out(missing):
    result = additive_score(
        THREE, {"A": 80, "B": 50} | missing, WEIGHTS, notes={"C": "needs a fibre layer"}
    )
    assert result.coverage == pytest.approx(0.8)
    assert result.score == pytest.approx((40 + 22.5) / 0.8)
    fibre = result.contributions[2]
    assert fibre.raw is None
    assert fibre.value is None
    assert (fibre.points, fibre.max_points) == (0, 0)
    assert fibre.weight == pytest.approx(0.20)
    assert fibre.note == "needs a fibre layer"
    assert result.contributions[0].weight == pytest.approx(0.625)
    assert result.contributions[0].max_points == pytest.approx(62.5)


def test_zero_is_a_value_and_not_missing():
    result = additive_score(THREE, {"A": 0, "B": 0, "C": 0}, WEIGHTS)
    assert result.coverage == pytest.approx(1)
    assert result.score == pytest.approx(50)


def test_without_any_data_there_is_no_score():
    result = additive_score(THREE, {}, WEIGHTS)
    assert result.score is None
    assert result.coverage == 0
    assert len(result.contributions) == 3


def test_data_of_criteria_without_weight_alone_give_no_score():
    weights = {"A": 0.0, "B": 0.6, "C": 0.4}
    result = additive_score(THREE, {"A": 80}, weights)
    assert result.score is None
    assert result.contributions[0].points == 0


def test_the_class_of_each_value_travels_with_it():
    result = additive_score(THREE, {"A": 1, "B": 1}, WEIGHTS, classes={"A": DataClass.SYNTHETIC})
    assert [part.data_class for part in result.contributions[:2]] == ["synthetic", "assumed"]


def test_the_delivered_criteria_reach_both_ends():
    best = {c.id: c.best for c in CRITERIA}
    worst = {c.id: c.worst for c in CRITERIA}
    for load_class in LoadClass:
        weights = preset_weights(CRITERIA, load_class)
        assert additive_score(CRITERIA, best, weights).score == pytest.approx(100)
        assert additive_score(CRITERIA, worst, weights).score == pytest.approx(0)
