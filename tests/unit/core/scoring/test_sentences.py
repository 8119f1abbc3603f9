import pytest

from siteselect.core.headroom.headroom import Binding
from siteselect.core.provenance import DataClass
from siteselect.core.scoring.rules import zone_rule
from siteselect.core.scoring.sentences import score_sentence
from siteselect.core.scoring.site_score import BindingElement, BrokenRule

TRANSFORMERS = BindingElement(
    4, "Jamshoro 500/220 kV transformers", 400, 0.05, DataClass.ASSUMED, "June evenings (18–23 h)"
)
LINE = BindingElement(
    2, "West–Middle 500 kV line", 300, 0.03, DataClass.PUBLISHED, "hours all through the year"
)
SURPLUS = BindingElement(
    Binding.SURPLUS, "the surplus", 500, 0.06, DataClass.SYNTHETIC, "January nights (0–5 h)"
)


def sentence(**changes):
    facts = {
        "score": 62.3,
        "requested_mw": 200.0,
        "firm_mw": 140.0,
        "exceedance": 0.95,
        "mean_mw": 190.0,
        "bindings": (TRANSFORMERS, LINE),
    }
    return score_sentence(**(facts | changes))


def test_score_mw_and_the_one_limit():
    assert sentence() == (
        "62 of 100: 140 of the 200 MW hold 95 % of hours; the Jamshoro 500/220 kV transformers "
        "(rating assumed) limit June evenings (18–23 h)."
    )


def test_a_single_element_limits():
    assert sentence(bindings=(LINE,)).endswith(
        "; the West–Middle 500 kV line (rating published) limits hours all through the year."
    )


def test_nothing_limits():
    assert sentence(score=71.6, firm_mw=300.0, bindings=()) == (
        "72 of 100: all 200 MW hold 95 % of hours; no network limit in any hour."
    )


def test_the_surplus_limits_and_no_branch_does():
    assert sentence(bindings=(SURPLUS,)) == (
        "62 of 100: 140 of the 200 MW hold 95 % of hours; the surplus (synthetic) limits January "
        "nights (0–5 h); no network limit in any hour."
    )


def test_the_surplus_limits_most_and_a_branch_too():
    assert "no network limit" not in sentence(bindings=(SURPLUS, LINE))


def test_excluded_for_want_of_firm_mw_says_what_limits():
    rule = BrokenRule("firm_capacity", "99 % of hours hold 140 MW, the firm load asks for 200 MW")
    assert sentence(score=None, broken_rules=(rule,)) == (
        "Excluded: 99 % of hours hold 140 MW, the firm load asks for 200 MW; the Jamshoro 500/220 "
        "kV transformers (rating assumed) limit June evenings (18–23 h)."
    )


def test_excluded_for_its_place_does_not_speak_of_limits():
    assert sentence(score=None, broken_rules=(zone_rule(["Reserve A"]),)) == (
        "Excluded: it lies inside Reserve A."
    )


def test_no_room():
    assert sentence(score=8.0, firm_mw=0.0, mean_mw=0.0).startswith(
        "8 of 100: no room, none of the 200 MW in any hour; the Jamshoro"
    )


def test_nothing_firm():
    assert sentence(firm_mw=0.2).startswith("62 of 100: none of the 200 MW holds 95 % of hours;")


def test_no_data_no_score():
    assert sentence(score=None).startswith("No score: 140 of the 200 MW")


@pytest.mark.parametrize("data_class", list(DataClass))
def test_the_class_of_a_transformer_stands_in_the_same_sentence(data_class):
    element = BindingElement(4, "East 220/132 kV transformers", 9, 0.1, data_class, "June")
    assert f"transformers (rating {data_class.value})" in sentence(bindings=(element,))
