from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from shapely import LineString, Point, box
from threadpoolctl import threadpool_info

from siteselect.core.entities import (
    ConnectionRoute,
    Criterion,
    Line,
    Operator,
    Site,
    Substation,
    Zone,
)
from siteselect.core.errors import Cancelled, InputError
from siteselect.core.headroom.headroom import Binding, SurplusUse
from siteselect.core.headroom.monitored import Security
from siteselect.core.headroom.optimal_use import optimal_headroom
from siteselect.core.provenance import DataClass, Provenance
from siteselect.core.tables import NamedColumns
from siteselect.study.data_classes import DataClasses
from siteselect.study.edits import move_site
from siteselect.study.evaluation import Evaluation
from siteselect.study.map_state import Bookmark, HourRule, MapLayer
from siteselect.study.study import Scenario, Study, ValidationTarget
from tests.helpers.defaults import default_assumptions
from tests.helpers.layer_tables import towers
from tests.helpers.studies import three_region_study

DAYS = 20 * 24


class MemoryStore:
    def __init__(self) -> None:
        self.kept: dict[str, Mapping[str, NDArray[Any]]] = {}
        self.hits = 0

    def load(self, key: str) -> Mapping[str, NDArray[Any]] | None:
        self.hits += key in self.kept
        return self.kept.get(key)

    def save(self, key: str, arrays: Mapping[str, NDArray[Any]]) -> None:
        self.kept[key] = arrays


@pytest.fixture(scope="module")
def study() -> Study:
    return three_region_study(DAYS)


@pytest.fixture(scope="module")
def evaluation(study: Study) -> Evaluation:
    ready = Evaluation(study)
    ready.prepare()
    return ready


def test_stored_results_are_the_computed_ones_to_the_bit(
    study: Study, evaluation: Evaluation
) -> None:
    store = MemoryStore()
    Evaluation(study, store=store).prepare()
    assert store.hits == 0
    again = Evaluation(study, store=store)
    again.prepare()
    assert store.hits == len(store.kept) > 0
    assert again.score(study.sites[0]).score == evaluation.score(study.sites[0]).score
    np.testing.assert_array_equal(again.hosting.mw, evaluation.hosting.mw)
    np.testing.assert_array_equal(again.hosting.binding, evaluation.hosting.binding)


def test_sites_and_prices_do_not_touch_stored_stages_but_ratings_do(study: Study) -> None:
    store = MemoryStore()
    Evaluation(study, store=store).prepare()
    n_stages = len(store.kept)
    Evaluation(move_site(study, "S1", Point(1.2, 9.7)), store=store).prepare()
    dearer = Scenario("dear", "Dear lines", {"line_usd_per_km_220": 500_000.0})
    Evaluation(study, dearer, store=store).prepare()
    assert len(store.kept) == n_stages
    tighter = Scenario("tight", "Tight", {"security_margin": 0.5})
    Evaluation(study, tighter, store=store).prepare()
    assert len(store.kept) == 2 * n_stages


PERTURBED: dict[str, Callable[[Study], Any]] = {
    "info": lambda s: replace(s.info, currency_per_usd=s.info.currency_per_usd * 2),
    "substations": lambda s: s.substations[::-1],
    "transformers": lambda s: (replace(s.transformers[0], mva=1.0), *s.transformers[1:]),
    "lines": lambda s: (replace(s.lines[0], rating_mw=1.0), *s.lines[1:]),
    "plants": lambda s: (replace(s.plants[0], capacity_mw=1.0), *s.plants[1:]),
    "regions": lambda s: (replace(s.regions[0], population=1), *s.regions[1:]),
    "load_shares": lambda s: s.load_shares[::-1],
    "hourly_demand": lambda s: shifted(s.hourly_demand),
    "hourly_availability": lambda s: shifted(s.hourly_availability),
    "temperature_c": lambda s: shifted(s.temperature_c),
    "workloads": lambda s: s.workloads[:1],
    "criteria": lambda s: s.criteria[:1],
    "assumptions": lambda s: s.assumptions[:-1],
    "scenarios": lambda _: (),
    "zones": lambda _: (Zone("Z", "Zone", "sez", False, box(0, 0, 1, 1)),),
    "places": lambda _: (),
    "sites": lambda _: (),
    "operators": lambda _: (Operator("O", "Operator", 30.0),),
    "provenance": lambda _: (),
    "validation": lambda _: (ValidationTarget("V", "q", 0, 0, 0, "", "m", {}, True, ""),),
    "routes": lambda _: (ConnectionRoute("S1", "WST", LineString([(0, 0), (1, 1)])),),
    "hour_rules": lambda _: (HourRule("R", "Evenings", "01" * 144),),
}
LOOKS: dict[str, object] = {
    "map_layers": (MapLayer("mine", "Mine", "table:mine"),),
    "layer_tables": (towers(),),
    "bookmarks": (Bookmark("B", "Delta", 1.0, 10.0, 250_000.0),),
}
"""How the map looks: results do not follow from it."""


def shifted(table: NamedColumns) -> NamedColumns:
    return NamedColumns(table.columns, table.values + 1e-9)


@pytest.mark.parametrize("field", [f.name for f in fields(Study)])
def test_every_part_of_a_study_is_in_its_hash(study: Study, field: str) -> None:
    if field in LOOKS:
        assert replace(study, **{field: LOOKS[field]}).content_hash == study.content_hash
        return
    other = replace(study, **{field: PERTURBED[field](study)})
    assert other.content_hash != study.content_hash


@pytest.mark.parametrize("key", [a.key for a in default_assumptions()])
def test_stored_results_never_differ_from_fresh_ones(study: Study, key: str) -> None:
    """Whatever assumption changes, what the store gives back is what would be computed."""
    store = MemoryStore()
    short = replace(study, info=replace(study.info, n_hours=48), **first_hours(study, 48))
    Evaluation(short, store=store).prepare()
    value = short.assumption_values()[key]
    other = Scenario("other", "Other", {key: value * 0.9 if value else 1.0})
    kept, fresh = Evaluation(short, other, store=store), Evaluation(short, other)
    np.testing.assert_array_equal(kept.hosting.mw, fresh.hosting.mw)
    np.testing.assert_array_equal(kept.base_case.price_lc_per_mwh, fresh.base_case.price_lc_per_mwh)
    for region, summary in fresh.regions.items():
        assert kept.regions[region].regularity.duration_mw.tolist() == (
            summary.regularity.duration_mw.tolist()
        )


def first_hours(study: Study, n_hours: int) -> dict[str, NamedColumns]:
    def cut(table: NamedColumns) -> NamedColumns:
        return NamedColumns(table.columns, table.values[:n_hours].copy())

    return {
        "hourly_demand": cut(study.hourly_demand),
        "hourly_availability": cut(study.hourly_availability),
    }


def test_another_exchange_rate_never_gets_the_prices_of_the_old_one(study: Study) -> None:
    store = MemoryStore()
    starved = replace(study, plants=study.plants[1:])
    Evaluation(starved, store=store).prepare()
    dearer = replace(starved, info=replace(study.info, currency_per_usd=400.0))
    again = Evaluation(dearer, store=store)
    assert again.base_case.price_lc_per_mwh.max() == pytest.approx(400.0 * 1000.0)


def test_results_cannot_be_changed_by_who_reads_them(evaluation: Evaluation) -> None:
    with pytest.raises(ValueError, match="read-only"):
        evaluation.hosting.mw[0, 0] = 1.0


def test_a_study_of_two_years_counts_by_year() -> None:
    one, two = three_region_study(8760), three_region_study(17520)
    site = one.sites[0]
    single = Evaluation(one).score(site).regularity
    double = Evaluation(two).score(site).regularity
    assert (single.is_single_year, double.is_single_year) == (True, False)
    assert double.curtailed_mwh_per_year == pytest.approx(single.curtailed_mwh_per_year, abs=1.0)
    assert double.worst_year_share is not None


def test_only_zones_with_a_value_make_the_zone_criterion_known(study: Study) -> None:
    zone_criterion = Criterion("C21", "Zone", "class", 0, 1, 1, 2, "DOMAIN 3.2")
    asked = replace(study, criteria=(*study.criteria, zone_criterion))
    elsewhere = box(0, 0, 0.1, 0.1)

    def raw(kind: str) -> float | None:
        zoned = replace(asked, zones=(Zone("Z", "Zone", kind, False, elsewhere),))
        result = Evaluation(zoned).score(zoned.sites[0])
        return next(c.raw for c in result.contributions if c.criterion_id == "C21")

    assert raw("disputed") is None
    assert raw("sandbox") == 0.0


def test_contributions_sum_to_the_score_and_missing_criteria_have_none(
    study: Study, evaluation: Evaluation
) -> None:
    for site in study.sites:
        result = evaluation.score(site)
        points = sum(c.points for c in result.contributions)
        assert (result.score is None) == bool(result.broken_rules)
        assert result.score is None or result.score == pytest.approx(points, abs=1e-9)
        missing = [c for c in result.contributions if c.raw is None]
        assert [c.criterion_id for c in missing] == ["C12"]
        assert all(c.points == 0 and c.note for c in missing)
        assert 0 < result.coverage < 1


def test_a_site_connects_to_the_best_of_the_nearest_stations(
    study: Study, evaluation: Evaluation
) -> None:
    west = evaluation.score(study.site("S1"))
    assert west.connection.substation_id == "WST"
    assert west.connection.kv == 220.0
    assert west.connection.straight_km == pytest.approx(15.6, abs=0.2)
    assert west.connection.route_km == pytest.approx(1.3 * west.connection.straight_km)
    assert west.region_id == "W"


def test_a_chosen_station_is_kept_and_an_unfit_one_refused(
    study: Study, evaluation: Evaluation
) -> None:
    site = replace(study.site("S1"), substation_id="SOU")
    assert evaluation.score(site).connection.substation_id == "SOU"
    above = evaluation.score(replace(site, substation_id="WST", requested_mw=50.0))
    assert above.connection.kv in {220.0, 500.0}
    with pytest.raises(InputError, match="South has no 500 kV level"):
        evaluation.score(replace(site, substation_id="SOU", requested_mw=900.0))
    with pytest.raises(InputError, match="no substation 'XXX'"):
        evaluation.score(replace(site, substation_id="XXX"))


def test_far_from_the_usual_voltages_a_site_connects_at_a_higher_one(study: Study) -> None:
    lonely = replace(
        study,
        substations=(
            *study.substations, Substation("FAR", "Far", 1.0, 13.0, (500.0,), "W"),
        ),
        lines=(*study.lines, Line("L9", "FAR", "WST", 500.0, 1, 350.0, 0.27, 800.0)),
    )  # fmt: skip
    site = replace(study.site("S1"), geometry=Point(1.0, 12.9), requested_mw=60.0)
    result = Evaluation(lonely).score(site)
    assert (result.connection.substation_id, result.connection.kv) == ("FAR", 500.0)
    assert result.score is not None
    assert any("connects at 500 kV" in note for note in result.notes)


def test_a_far_or_forbidden_site_is_excluded_with_the_reason(study: Study) -> None:
    zoned = replace(study, zones=(Zone("Z", "Old fort", "heritage", True, box(1, 9.8, 1.2, 10)),))
    evaluation = Evaluation(zoned)
    inside = evaluation.score(zoned.site("S1"))
    assert inside.score is None
    assert "Old fort" in inside.sentence
    assert inside.sentence.startswith("Excluded")
    far = evaluation.score(replace(zoned.site("S1"), geometry=Point(1.0, 12.0)))
    assert [rule.rule_id for rule in far.broken_rules] == ["distance"]


def test_a_request_beyond_every_voltage_is_excluded_not_an_error(
    study: Study, evaluation: Evaluation
) -> None:
    huge = evaluation.score(replace(study.site("S1"), requested_mw=5000.0))
    assert huge.score is None
    assert "site_cap" in [rule.rule_id for rule in huge.broken_rules]


def test_headroom_never_harms_the_grid_it_was_found_for(evaluation: Evaluation) -> None:
    """Put the headroom of every bus on the grid, alone, and look at all branches again."""
    grid, case, fleet = evaluation.grid, evaluation.base_case, evaluation.fleet
    rating = evaluation.ratings.normal_by_hour_mw
    over_before = np.maximum(np.abs(case.flow_mw) - rating, 0.0)
    model = evaluation.hosting_model(Security.INTACT)
    for bus in range(grid.n_buses):
        mw = evaluation.hosting.mw[:, bus]
        change = np.zeros((len(mw), grid.n_buses))
        change[:, bus] -= mw
        best = optimal_headroom(
            model, np.ascontiguousarray(evaluation.sensitivities.ptdf[:, bus]),
            cap_mw=evaluation.hosting.cap_mw, closed_hours=evaluation.closed_hours[:, bus],
        )  # fmt: skip
        np.testing.assert_allclose(best.headroom.mw, mw, atol=1e-6)
        np.add.at(change, (slice(None), fleet.bus), best.used_mw)
        flow = case.flow_mw + evaluation.sensitivities.ptdf @ change.T
        over = np.abs(flow) - rating
        assert (over <= np.maximum(over_before, 0.06)).all()


def test_hours_with_shedding_are_closed_to_new_load_in_the_region() -> None:
    study = three_region_study(48)
    starved = replace(
        study,
        plants=tuple(p for p in study.plants if p.id != "P1"),
        assumptions=default_assumptions(largest_infeed_mw=10.0, programme_cap_mw=800.0),
    )
    evaluation = Evaluation(starved)
    evaluation.prepare()
    shed = evaluation.base_case.shed_mw.sum(axis=1) > 1.0
    assert shed.any()
    result = evaluation.score(replace(study.site("S2"), workload_id="mining"))
    east = np.array(evaluation.grid.bus_region) == "E"
    closed = evaluation.base_case.shed_mw[:, east].sum(axis=1) > 1.0
    assert (result.headroom.mw[closed] == 0).all()


def test_scores_do_not_depend_on_the_other_sites(study: Study, evaluation: Evaluation) -> None:
    alone = Evaluation(study.with_sites(study.sites[:1]))
    assert alone.score(study.sites[0]).score == evaluation.score(study.sites[0]).score


def test_a_cancelled_preparation_stops_and_can_start_again(study: Study) -> None:
    class Stop:
        def report(self, fraction: float, text: str) -> None: ...

        def raise_if_cancelled(self) -> None:
            raise Cancelled

    evaluation = Evaluation(study)
    with pytest.raises(Cancelled):
        evaluation.prepare(Stop())
    evaluation.prepare()
    assert evaluation.score(study.sites[0]).score is not None


def test_unknown_workloads_are_named(study: Study, evaluation: Evaluation) -> None:
    stranger = Site("S9", "Stranger", Point(1, 10), "laundry", 10.0)
    with pytest.raises(InputError, match="no workload 'laundry'"):
        evaluation.score(stranger)


def test_data_classes_are_looked_up_from_the_most_specific_row_and_never_guessed_better() -> None:
    study = replace(
        three_region_study(),
        provenance=(
            Provenance("lines", "*", "", "atlas", "2024", DataClass.ASSUMED),
            Provenance("lines", "length_km", "", "atlas", "2024", DataClass.PUBLISHED),
            Provenance("lines/L1", "*", "", "utility", "2025", DataClass.PUBLISHED),
            Provenance("substations", "*", "", "atlas", "2024", DataClass.PUBLISHED),
            Provenance("substations/WST", "position", "", "map", "2024", DataClass.ASSUMED),
            Provenance("lines/L1", "rating_mw", "", "meter", "2025", DataClass.MEASURED),
        ),
    )
    book = DataClasses(study)
    assert book.of("lines", "L1", "rating_mw") is DataClass.MEASURED
    assert book.of("lines", "L1", "kv") is DataClass.PUBLISHED
    assert book.of("lines", "L2", "length_km") is DataClass.PUBLISHED
    assert book.of("lines", "L2", "kv") is DataClass.ASSUMED
    assert book.of("substations", "WST", "lon") is DataClass.ASSUMED
    assert book.of("substations", "MID", "lat") is DataClass.PUBLISHED
    assert book.of("plants", "P1", "capacity_mw") is DataClass.ASSUMED


def test_the_engine_keeps_blas_on_one_thread(study: Study) -> None:
    seen: set[int] = set()

    class Watch:
        def report(self, fraction: float, text: str) -> None:
            if fraction < 1:
                seen.update(
                    pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"
                )

        def raise_if_cancelled(self) -> None: ...

    Evaluation(study).prepare(Watch())
    assert seen == {1}


def test_a_site_outside_every_region_says_so_and_gets_none(
    study: Study, evaluation: Evaluation
) -> None:
    abroad = evaluation.score(replace(study.site("S1"), geometry=Point(0.4, 9.9)))
    assert abroad.region_id == ""
    assert "The site lies outside every region of the study." in abroad.notes
    assert evaluation.score(study.site("S1")).region_id == "W"


def test_a_station_on_a_single_circuit_has_no_secure_capacity(study: Study) -> None:
    lone = replace(study, lines=tuple(replace(line, circuits=1) for line in study.lines))
    evaluation = Evaluation(lone)
    bus = int(np.flatnonzero(evaluation.is_cut_off)[0])
    secure = evaluation.capacity(bus, Security.SECURE, SurplusUse.PROPORTIONAL).headroom
    assert not secure.mw.any()
    assert set(secure.binding.tolist()) == {Binding.CUT_OFF}
    intact = evaluation.capacity(bus, Security.INTACT, SurplusUse.PROPORTIONAL).headroom
    assert intact.mw.any()


def test_a_branch_out_of_service_is_as_if_it_were_not_there(
    study: Study, evaluation: Evaluation
) -> None:
    lost = study.lines[0].id
    out = Evaluation(study, out_of_service=frozenset({lost}))
    absent = Evaluation(replace(study, lines=study.lines[1:]))
    assert lost not in out.grid.branch_ids
    np.testing.assert_array_equal(out.base_case.flow_mw, absent.base_case.flow_mw)
    np.testing.assert_array_equal(out.hosting.mw, absent.hosting.mw)
    assert out.grid.n_branches == evaluation.grid.n_branches - 1


def test_stored_results_know_what_is_out_of_service(study: Study) -> None:
    store = MemoryStore()
    Evaluation(study, store=store).prepare()
    out = frozenset({study.lines[0].id})
    kept = Evaluation(study, store=store, out_of_service=out)
    fresh = Evaluation(study, out_of_service=out)
    np.testing.assert_array_equal(kept.hosting.mw, fresh.hosting.mw)


def test_what_would_cut_off_a_station_stays_in_service(study: Study) -> None:
    every = frozenset(line.id for line in study.lines)
    with pytest.raises(InputError, match="cuts off"):
        _ = Evaluation(study, out_of_service=every).grid


def test_a_preview_says_what_the_score_says(study: Study, evaluation: Evaluation) -> None:
    ready = Evaluation(study)
    ready.prepare()
    before = [ready.preview(site) for site in study.sites]
    ready.prepare_secure()
    for site, early in zip(study.sites, before, strict=True):
        known, score = ready.preview(site), evaluation.score(site)
        np.testing.assert_allclose(known.headroom.mw, score.headroom.mw, atol=1e-6)
        assert known.firm_n1_mw == pytest.approx(score.firm_n1_mw, abs=1e-6)
        assert known.surplus_use is SurplusUse.OPTIMAL
        assert early.firm_n0_mw == pytest.approx(score.firm_n0_mw, abs=1e-6)
        assert early.firm_n1_mw <= score.firm_n1_mw + 1e-6


def test_without_kernels_the_answer_is_the_lower_bound(
    study: Study, evaluation: Evaluation
) -> None:
    plain = Evaluation(study, uses_kernels=False)
    plain.prepare()
    for site in study.sites:
        low, best = plain.score(site), evaluation.score(site)
        assert low.surplus_use is SurplusUse.PROPORTIONAL
        assert "lower bound" in low.policy
        assert (plain.hosting.mw <= evaluation.hosting.mw + 1e-6).all()
        assert low.firm_n0_mw <= best.firm_n0_mw + 1e-6
