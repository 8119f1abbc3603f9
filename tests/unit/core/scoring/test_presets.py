from dataclasses import replace

import pytest

from siteselect.core.entities import LoadClass
from siteselect.core.errors import InputError
from siteselect.core.scoring.presets import preset_weights
from tests.unit.core.scoring.criteria import CRITERIA


@pytest.mark.parametrize(
    ("load_class", "weight_of_c2"),
    [(LoadClass.INTERRUPTIBLE, 0.16), (LoadClass.FIRM, 0.04), (LoadClass.PARTIAL, 0.10)],
)
def test_the_load_class_chooses_the_weights(load_class, weight_of_c2):
    weights = preset_weights(CRITERIA, load_class)
    assert weights["C2"] == pytest.approx(weight_of_c2)
    assert sum(weights.values()) == pytest.approx(1)


def test_weights_that_a_planner_changed_are_scaled_to_one():
    doubled = [replace(c, weight_firm=2 * c.weight_firm) for c in CRITERIA]
    assert preset_weights(doubled, LoadClass.FIRM)["C1"] == pytest.approx(0.16)


@pytest.mark.parametrize("weights", [[], [0.0, 0.0], [5.0, -1.0]])
def test_useless_weights_are_refused(weights):
    criteria = [
        replace(c, weight_firm=weight) for c, weight in zip(CRITERIA, weights, strict=False)
    ]
    with pytest.raises(InputError, match="weights for firm loads"):
        preset_weights(criteria, LoadClass.FIRM)
