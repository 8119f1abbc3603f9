from dataclasses import replace

from siteselect.core.provenance import DataClass, Provenance
from siteselect.layout.caveats import caveats
from tests.unit.layout.scored import a_shortlist


def text_of(**info: object) -> str:
    study, scores = a_shortlist("A", "B")
    return "\n".join(caveats(replace(study, info=replace(study.info, **info)), scores))  # type: ignore[arg-type]


def test_synthetic_hours_and_a_single_year_come_first() -> None:
    study, scores = a_shortlist("A")
    first, *_ = caveats(study, scores)
    assert first == (
        "Hourly data: synthetic, not measured; "
        "a single year, so differences between years are not known."
    )


def test_measured_years_need_no_warning() -> None:
    said = text_of(hourly_class=DataClass.MEASURED, n_hours=10 * 8760)
    assert "Hourly" not in said
    assert "single year" not in said


def test_assumed_and_synthetic_tables_are_named_once() -> None:
    study, scores = a_shortlist("A")
    rows = (
        Provenance("transformers", "mva", "", "x", "2026", DataClass.ASSUMED),
        Provenance("transformers", "mva", "", "y", "2026", DataClass.ASSUMED),
        Provenance("transformers", "units", "", "y", "2026", DataClass.ASSUMED),
        Provenance("plants", "capacity_mw", "", "x", "2026", DataClass.PUBLISHED),
        Provenance("hourly_demand", "*", "", "x", "2026", DataClass.SYNTHETIC),
        Provenance("lines", "*", "", "x", "2026", DataClass.ASSUMED),
        Provenance("lines/L1", "rating_mw", "", "x", "2026", DataClass.ASSUMED),
    )
    said = caveats(replace(study, provenance=rows), scores)
    assert "Assumed: transformers (mva, units), lines." in said
    assert not any("plants" in line for line in said)


def test_criteria_nobody_has_data_for_the_policy_and_the_studys_notes_are_said() -> None:
    said = text_of(notes=("The low-voltage network is not checked.",))
    assert "No data, weight shared out: Water stress." in said
    assert "Network security: must not worsen." in said
    assert said.endswith("The low-voltage network is not checked.")


def test_a_criterion_that_one_site_has_is_not_called_missing() -> None:
    study, (first, second) = a_shortlist("A", "B")
    known = replace(first.contributions[1], raw=2.0, value=0.6)
    scores = (first, replace(second, contributions=(first.contributions[0], known)))
    assert not any("Water stress" in line for line in caveats(study, scores))
