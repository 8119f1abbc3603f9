"""Numbers and sentences as a planner reads them; missing is said, never 0."""

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest

from siteselect.core.headroom.monitored import Security
from siteselect.core.provenance import DataClass, Provenance
from siteselect.core.scoring.site_score import (
    BindingElement,
    SiteScore,
    WorstEvent,
)
from siteselect.shell.badges import badges
from siteselect.shell.panels.regularity_rows import NO_INTERRUPTION, regularity_rows
from siteselect.shell.panels.shortlist_columns import COLUMNS, SiteRow
from siteselect.shell.panels.site_facts import (
    cautions,
    connection_rows,
    energy_rows,
    firm_rows,
    limits,
    longest_events,
    sources,
)
from siteselect.shell.panels.wording import (
    degrees,
    hours,
    megawatts,
    money,
    number,
    percent,
    plain_megawatts,
)
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study


@pytest.fixture(scope="module")
def study() -> Study:
    return three_region_study()


@pytest.fixture(scope="module")
def score(study: Study) -> SiteScore:
    evaluation = Evaluation(study)
    evaluation.prepare()
    return evaluation.score(study.sites[0])


@pytest.mark.parametrize("missing", [None, float("nan"), float("inf")])
def test_missing_numbers_are_a_dash(missing: float | None) -> None:
    assert {f(missing) for f in (number, megawatts, percent, hours)} == {"–"}
    assert money(missing, "USD") == "–"


def test_numbers_are_grouped_and_rounded() -> None:
    assert number(12345.6, 0, "MWh") == "12,346 MWh"
    assert (megawatts(9.44), megawatts(94.4), megawatts(0)) == ("9.4 MW", "94 MW", "0 MW")
    assert plain_megawatts(1500) == "1,500"
    assert plain_megawatts(12.5) == "12.5"
    assert percent(0.9749) == "97.5 %"
    assert (hours(2.3), hours(6), hours(76)) == ("2.3 h", "6 h", "76 h (3 days)")
    assert money(4_710_000, "USD") == "4.7 million USD"
    assert money(950, "USD") == "950 USD"


def test_positions_name_their_hemispheres() -> None:
    assert degrees(67.97, 25.05) == "25.0500° N, 67.9700° E"
    assert degrees(-70.5, -33.25) == "33.2500° S, 70.5000° W"


def test_n1_is_missing_until_it_is_computed(score: SiteScore, study: Study) -> None:
    n0, n1 = firm_rows(replace(score, firm_n1_mw=None), study.workload("mining"))
    assert n0.label == "Firm in 95 % of hours, N-0"
    assert n1.value == "not computed yet"
    _, known = firm_rows(replace(score, firm_n1_mw=0.0), None)
    assert known.value == "0 MW"


def test_the_firm_mw_of_a_row_is_what_the_load_is_held_to(score: SiteScore) -> None:
    both = replace(score, firm_n0_mw=29.0, firm_n1_mw=0.0)
    assert replace(both, security=Security.INTACT).firm_mw == 29.0
    assert replace(both, security=Security.SECURE).firm_mw == 0.0
    (firm,) = [column for column in COLUMNS if column.title == "Firm MW"]
    site = three_region_study().sites[0]
    row = SiteRow(site, replace(both, security=Security.SECURE), 1, "", "AI")
    assert firm.text(row) == megawatts(0.0, unit=False)


def test_limits_say_hours_when_and_class(score: SiteScore) -> None:
    (nothing,) = limits(score)
    assert nothing.title == "Nothing"
    line = BindingElement(0, "the Multan line", 216, 216 / 8760, DataClass.ASSUMED, "July, 17–2 h")
    line = replace(line, gain_mwh_per_mw=2345.6)
    rare = BindingElement(-2, "the surplus", 4, 4 / 8760, DataClass.SYNTHETIC)
    first, second = limits(replace(score, bindings=(line, rare)))
    assert first.title == "The Multan line"
    assert first.detail == (
        "216 h (2 %), July, 17–2 h, rating assumed, one more MW of it gives 2,346 MWh a year"
    )
    assert second.detail == "4 h (under 1 %), data synthetic"


def test_events_are_told_in_a_planners_words(score: SiteScore) -> None:
    event = WorstEvent(datetime(2024, 7, 5, 18), 6, 32.0, "Multan transformers")
    (entry,) = longest_events(replace(score, worst_events=(event,)))
    assert entry.title == "5 July, 18:00"
    assert entry.detail == "6 h, 32 MW on average, Multan transformers"


def test_connection_and_energy_carry_units(score: SiteScore) -> None:
    rows = {row.label: row.value for row in connection_rows(score)}
    assert rows["Route"].endswith(" km")
    assert rows["Voltage"].endswith(" kV")
    energy = {row.label: row.value for row in energy_rows(score, "PKR")}
    assert energy["Marginal cost"].endswith("PKR/kWh")
    assert {row.value for row in energy_rows(replace(score, energy_cost_lc_per_kwh=None), "X")} > {
        "–"
    }


def test_the_security_rule_stands_beside_the_numbers(score: SiteScore) -> None:
    assert cautions(score).startswith("Security: Network intact")


def test_sources_are_named_with_class_and_date(score: SiteScore, study: Study) -> None:
    rows = (
        Provenance("lines", "rating_mw", "", "A handbook", "2019", DataClass.ASSUMED),
        Provenance("substations/WST", "position", "", "A survey", "2020", DataClass.MEASURED),
        Provenance("substations/MID", "position", "", "Elsewhere", "2020", DataClass.MEASURED),
        Provenance("hourly_demand", "*", "", "A yearbook", "2024", DataClass.SYNTHETIC),
    )
    assert score.connection.substation_id == "WST"
    found = sources(score, replace(study, provenance=rows))
    assert [(entry.title, entry.detail) for entry in found] == [
        ("Hourly demand: synthetic", "A yearbook, 2024"),
        ("Lines, rating (MW): assumed", "A handbook, 2019"),
        ("West, position: measured", "A survey, 2020"),
    ]


def test_every_regularity_number_explains_itself_and_cites(score: SiteScore) -> None:
    rows = regularity_rows(score.regularity)
    assert len({row.label for row in rows}) == len(rows) > 20
    assert all(row.meaning.endswith("(DOMAIN section 1.3)") for row in rows)
    by_label = {row.label: row.value for row in rows}
    assert by_label["Year to year"] == "–"
    uncut = replace(score.regularity, is_mtbi_censored=True)
    assert {row.label: row.value for row in regularity_rows(uncut)}["Mean time between"] == (
        NO_INTERRUPTION
    )


def test_badges_follow_the_study(study: Study) -> None:
    assert [badge.text for badge in badges(study)] == [
        "132 kV network not checked", "Synthetic hourly data, single year",
    ]  # fmt: skip
    measured = replace(
        study, info=replace(study.info, hourly_class=DataClass.MEASURED, n_hours=2 * 8760)
    )
    assert [badge.text for badge in badges(measured)] == ["132 kV network not checked"]
    assert np.isfinite(study.info.n_hours)
