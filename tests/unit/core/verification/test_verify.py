"""A plan worked out by hand holds; one planted fault for each promise is found, and named."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from siteselect.core.allocation.plan import Plan
from siteselect.core.allocation.problem import Certificate
from siteselect.core.entities import LoadClass
from siteselect.core.errors import InputError
from siteselect.core.headroom.monitored import Security
from siteselect.core.verification.facts import Facts
from siteselect.core.verification.rules import Overloads
from siteselect.core.verification.verify import verify_plan
from tests.unit.core.verification.hand_made import (
    N_HOURS,
    RULES,
    a_load,
    a_plan,
    facts,
    with_load,
    with_rules,
)


def broken(plan: Plan, held_against: Facts) -> set[str]:
    """Return the names of the promises that do not hold."""
    return {promise.name for promise in verify_plan(plan, held_against, RULES).broken}


def changed(plan: Plan, table: str, hour: int, column: int, by_mw: float) -> Plan:
    values = getattr(plan, table).copy()
    values[hour, column] += by_mw
    return replace(plan, **{table: values})


def more(plan: Plan, hour: int, by_mw: float, *, source: int = 0) -> Plan:
    """Return a plan that serves more in one hour, from one source."""
    return changed(changed(plan, "served_mw", hour, 0, by_mw), "used_mw", hour, source, by_mw)


def test_the_plan_worked_out_by_hand_holds() -> None:
    report = verify_plan(a_plan(), facts(), RULES)
    assert report.holds, [promise.sentence for promise in report.broken]
    assert len(report.promises) > 20
    assert report.notes == ()


PLANTED: dict[str, tuple[str, Callable[[Plan], Plan]]] = {
    "negative": ("No load and no source is below zero", lambda p: more(p, 5, -60.01)),
    "balance": (
        "Every hour the sources give what the sites take",
        lambda p: changed(p, "used_mw", 7, 0, 0.01),
    ),
    "capacity": ("No site takes more than its capacity", lambda p: more(p, 0, 0.01)),
    "shares": (
        "Every load gets the share of energy it needs",
        lambda p: more(with_rules(p, energy_shares={"mining": 1.0}), 5, -1.0),
    ),
    "load cap": ("No load gets more than it may", lambda p: with_load(p, max_mw=59.9)),
    "programme": ("The programme stays within its cap", lambda p: with_rules(p, cap_mw=59.9)),
    "phase": (
        "The programme stays within its cap",
        lambda p: with_rules(p, phase=1, phase_cap_mw=(50.0,), pilot_site_cap_mw=90.0),
    ),
    "least": ("The programme reaches its least", lambda p: with_rules(p, least_mw=61.0)),
    "site": ("No site is above the cap of one site", lambda p: with_rules(p, site_cap_mw=59.0)),
    "pilot": (
        "No site is above the cap of one site",
        lambda p: with_rules(p, phase=1, phase_cap_mw=(80.0,), pilot_site_cap_mw=50.0),
    ),
    "request": (
        "No site gets more than it asks for",
        lambda p: replace(p, sites=(replace(p.sites[0], requested_mw=59.0),)),
    ),
    "least site": (
        "A site is built with its least size or not at all",
        lambda p: with_rules(p, least_site_mw=70.0),
    ),
    "station": (
        "No more load than one fault may trip is behind one station",
        lambda p: with_rules(p, common_mode_cap_mw=59.0),
    ),
    "operator": (
        "No operator has more than its share, or its own cap",
        lambda p: with_rules(p, operator_cap_share=0.25),
    ),
    "own cap of an operator": (
        "No operator has more than its share, or its own cap",
        lambda p: replace(p, sites=(replace(p.sites[0], operator="op2"),)),
    ),
    "sandbox": (
        "No operator has more in the sandbox than it may",
        lambda p: replace(p, sites=(replace(p.sites[0], status="sandbox"),)),
    ),
    "region": (
        "No region is above its cap or below its least",
        lambda p: with_rules(p, region_cap_mw={"RB": 59.0}),
    ),
    "region least": (
        "No region is above its cap or below its least",
        lambda p: with_rules(p, region_least_mw={"RA": 1.0}),
    ),
    "ai": (
        "AI has its least share",
        lambda p: replace(
            p,
            loads=(*p.loads, replace(a_load(mw=0.0, workload="ai_training"), energy_share=0.0)),
            served_mw=np.column_stack([p.served_mw, np.zeros(N_HOURS)]),
        ),
    ),
    "a load's most": ("No load gets more than it may", lambda p: with_load(p, max_mw=100.1)),
    "stated share": (
        "Every load stands at its site and bus, is its operator's, and needs what its kind needs",
        lambda p: with_load(p, least_energy_share=0.5),
    ),
    "stated operator": (
        "Every load stands at its site and bus, is its operator's, and needs what its kind needs",
        lambda p: replace(p, sites=(replace(p.sites[0], operator=""),)),
    ),
    "stated bus": (
        "Every load stands at its site and bus, is its operator's, and needs what its kind needs",
        lambda p: with_load(p, bus_index=0),
    ),
    "stated station": (
        "Every load stands at its site and bus, is its operator's, and needs what its kind needs",
        lambda p: with_load(p, substation_id="A"),
    ),
    "stated name of a station": (
        "Every load stands at its site and bus, is its operator's, and needs what its kind needs",
        lambda p: with_load(p, substation_name="A-town"),
    ),
    "stated region": (
        "Every load stands at its site and bus, is its operator's, and needs what its kind needs",
        lambda p: with_load(p, region_id="RA"),
    ),
    "stated name of a site": (
        "Every load stands at its site and bus, is its operator's, and needs what its kind needs",
        lambda p: with_load(p, site_name="Elsewhere"),
    ),
    "stated class of load": (
        "Every load stands at its site and bus, is its operator's, and needs what its kind needs",
        lambda p: with_load(p, load_class=LoadClass.FIRM),
    ),
    "no caps": (
        "The table of caps has every rule of the programme, with its limit and its use",
        lambda p: replace(p, caps=()),
    ),
    "limit of a cap": (
        "The table of caps has every rule of the programme, with its limit and its use",
        lambda p: replace(p, caps=(replace(p.caps[0], limit_mw=210.0), *p.caps[1:])),
    ),
    "use of a cap": (
        "The table of caps has every rule of the programme, with its limit and its use",
        lambda p: replace(p, caps=(replace(p.caps[0], used_mw=50.0), *p.caps[1:])),
    ),
    "stated cap": (
        "Every cap is used as its table says, and no more than it allows",
        lambda p: replace(p, caps=(replace(p.caps[0], limit_mw=59.0),)),
    ),
    "energy in the table": (
        "The table of sites says what the hours say",
        lambda p: with_load(p, served_mwh=p.loads[0].served_mwh + 1.0),
    ),
    "share in the table": (
        "The table of sites says what the hours say",
        lambda p: with_load(p, energy_share=0.99),
    ),
    "hours in the table": (
        "The table of sites says what the hours say",
        lambda p: with_load(p, hours_at_full=N_HOURS - 1.0),
    ),
    "energy of a source": (
        "The table of sources says what the hours and the study say",
        lambda p: replace(p, sources=(replace(p.sources[0], used_mwh=1.0), p.sources[1])),
    ),
    "surplus of a source": (
        "The table of sources says what the hours and the study say",
        lambda p: replace(p, sources=(replace(p.sources[0], surplus_mwh=1.0), p.sources[1])),
    ),
    "cost of a source": (
        "The table of sources says what the hours and the study say",
        lambda p: replace(p, sources=(replace(p.sources[0], cost_usd_per_mwh=1.0), p.sources[1])),
    ),
    "worth": (
        "The plan is worth what its loads earn less what its energy costs",
        lambda p: with_load(p, worth_usd=p.loads[0].worth_usd * 1.01),
    ),
    "bound": (
        "No plan is worth more than the bound",
        lambda p: replace(
            p, certificate=replace(p.certificate, bound_usd=p.objective_usd * 0.99)
        ),
    ),
    "hidden gap": (
        "No plan is worth more than the bound",
        lambda p: replace(
            p, certificate=replace(p.certificate, bound_usd=p.objective_usd * 1.01)
        ),
    ),
    "gap": (
        "It is proven that no other plan is worth noticeably more",
        lambda p: replace(p, certificate=Certificate(p.objective_usd * 1.01, 0.01, 0.0, "")),
    ),
    "own violation": (
        "The proof found no rule broken",
        lambda p: replace(p, certificate=replace(p.certificate, max_violation_mw=1.0)),
    ),
    "preview": (
        "It is the whole plan, of every hour, and no preview",
        lambda p: replace(p, is_preview=True),
    ),
    "weights": (
        "It is the whole plan, of every hour, and no preview",
        lambda p: replace(p, weight_h=np.full(N_HOURS, 365.0)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found(fault: str) -> None:
    name, plant = PLANTED[fault]
    assert name in broken(plant(a_plan()), facts())


def test_what_is_no_number_is_found() -> None:
    found = broken(changed(a_plan(), "served_mw", 2, 0, np.nan), facts())
    assert "No site takes more than its capacity" in found
    assert "Every hour the sources give what the sites take" in found
    assert "With the network intact no branch is newly overloaded, and none is made worse" in found


def test_a_source_above_its_surplus_is_found() -> None:
    """The plant at A has 450 - 100 MW idle; reserve leaves 570 MW, all of them at A and C."""
    assert broken(more(a_plan(), 4, 290.0), facts(rating_mw=5000.0)) >= {
        "No site takes more than its capacity",
    }
    over = broken(more(a_plan(), 4, 290.01), facts(rating_mw=5000.0))
    assert "No source gives more than its surplus" in over
    assert "No megawatt is used twice: existing demand and the plan together stay within what " \
        "each plant can give" in over  # fmt: skip


def test_reserve_comes_first() -> None:
    """With 650 MW of existing demand 720 - 650 - 50 = 20 MW are left, and the plan takes 60."""
    held_against = facts(demand_mw=650.0, rating_mw=5000.0)
    dispatch = np.tile([200.0, 450.0], (N_HOURS, 1))
    held_against = replace(held_against, base=replace(held_against.base, dispatch_mw=dispatch))
    assert "Existing demand and reserve come first" in broken(a_plan(), held_against)
    assert "Existing demand and reserve come first" not in broken(a_plan(20.0), held_against)


def test_existing_demand_is_not_served_less() -> None:
    held_against = facts()
    less = held_against.base.dispatch_mw - [0.0, 1.0]
    held_against = replace(held_against, base=replace(held_against.base, dispatch_mw=less))
    assert "Existing demand is served as without the plan" in broken(a_plan(), held_against)


def test_nothing_is_served_where_the_region_sheds() -> None:
    name = "Nothing is served where the region sheds demand"
    assert name in broken(a_plan(station="C"), facts(shed_mw=1.0))
    assert name not in broken(a_plan(station="B"), facts(shed_mw=1.0))
    assert name not in broken(a_plan(station="C"), facts(shed_mw=0.0))


def test_a_new_overload_with_the_network_intact_is_found() -> None:
    """100 MW to C and 60 to B from A put 66.7 + 20 MW on AC: 91.3 MW are just enough at 0.95."""
    name = "With the network intact no branch is newly overloaded, and none is made worse"
    intact = replace(a_plan(), security=Security.INTACT)
    enough = (200.0 / 3 + 20.0 - 0.09) / 0.95
    assert broken(intact, facts(rating_mw=enough)) == set()
    report = verify_plan(intact, facts(rating_mw=enough - 0.2), RULES)
    (promise,) = report.broken
    assert promise.name == name
    assert promise.where == "A-town–C-town 220 kV line, hour 0, 2024-07-01 00:00"
    assert promise.worst == pytest.approx(0.09 + 0.2 * 0.95, abs=1e-6)
    assert "broken by 0.28 MW" in promise.sentence


def with_rating(held_against: Facts, line: str, rating_mw: float) -> Facts:
    lines = tuple(
        replace(x, rating_mw=rating_mw) if x.id == line else x for x in held_against.lines
    )
    return replace(held_against, lines=lines)


def test_an_overload_after_an_outage_is_found() -> None:
    """With AC lost, AB carries all 160 MW; after an outage a line may carry 1.15 of its plate."""
    enough = (160.0 - 0.09) / 1.15
    assert broken(a_plan(), with_rating(facts(), "AB", enough)) == set()
    report = verify_plan(a_plan(), with_rating(facts(), "AB", enough - 0.1), RULES)
    (promise,) = report.broken
    assert promise.name.startswith("After the loss of any one circuit")
    assert promise.where == (
        "A-town–B-town 220 kV line with A-town–C-town 220 kV line out, hour 0, 2024-07-01 00:00"
    )
    intact = replace(a_plan(), security=Security.INTACT)
    assert broken(intact, with_rating(facts(), "AB", enough - 0.1)) == set()


def test_firm_load_that_hangs_on_one_line_is_found() -> None:
    """Without BC, AB alone leads to B: its loss may stop a mine there, but no hall."""
    name = "No firm load hangs on one circuit or transformer alone"
    ring = facts(rating_mw=1000.0)
    radial = replace(ring, lines=(ring.lines[0], ring.lines[2]))
    ai = with_rules(
        with_load(a_plan(), workload_id="ai_training", load_class=LoadClass.FIRM),
        least_ai_share=0.0,
    )
    (promise,) = verify_plan(ai, radial, RULES).broken
    assert (promise.name, promise.worst, promise.where) == (name, 60.0, "Field B, Mining")
    assert name not in broken(a_plan(), radial)
    assert name not in broken(ai, ring)
    assert name not in broken(replace(ai, security=Security.INTACT), radial)
    double = replace(radial, lines=(replace(ring.lines[0], circuits=2), ring.lines[2]))
    assert name not in broken(ai, double)


@pytest.mark.parametrize(("gap_usd", "is_proven"), [(0.02, True), (0.03, False)])
def test_the_gap_of_a_small_plan_is_measured_by_a_step(gap_usd: float, is_proven: bool) -> None:
    """The plan is worth 41 USD; 10 MW of the dearest plant all day cost 22,270 USD."""
    small = a_plan(0.2)
    bound = small.objective_usd + gap_usd
    found = broken(replace(small, certificate=Certificate(bound, 1e-6, 0.0, "none")), facts())
    name = "It is proven that no other plan is worth noticeably more"
    assert found == (set() if is_proven else {name})


def test_directions_of_lines_mean_nothing() -> None:
    held_against = with_rating(facts(), "AB", (160.0 - 0.09) / 1.15 - 0.1)
    turned = tuple(
        replace(line, from_substation=line.to_substation, to_substation=line.from_substation)
        for line in held_against.lines
    )
    (promise,) = verify_plan(a_plan(), held_against, RULES).broken
    (same,) = verify_plan(a_plan(), replace(held_against, lines=turned), RULES).broken
    assert same.worst == pytest.approx(promise.worst)


def test_what_is_left_of_two_circuits_carries_half() -> None:
    """Two equal circuits AB: with one out they are a triangle of equal lines, 73.3 MW on AB."""
    enough = 2.0 * (220.0 / 3.0 - 0.09) / 1.15
    for rating_mw, holds in ((enough, True), (enough - 0.1, False)):
        held_against = facts(rating_mw=500.0)
        double = replace(held_against.lines[0], circuits=2, rating_mw=rating_mw)
        held_against = replace(held_against, lines=(double, *held_against.lines[1:]))
        report = verify_plan(
            with_rules(a_plan(), cap_mw=200.0), _without_other_outages(held_against), RULES
        )
        assert report.holds == holds
        if not holds:
            (promise,) = report.broken
            assert promise.where.startswith("A-town–B-town 220 kV line with one of 2 out")


def _without_other_outages(held_against: Facts) -> Facts:
    """Return the same network with AC and BC in so many circuits that losing one means little."""
    a_b, *others = held_against.lines
    many = tuple(replace(line, circuits=1000, length_km=121.0 * 1000.0) for line in others)
    return replace(held_against, lines=(a_b, *many))


@pytest.mark.parametrize(
    ("policy", "station", "is_let_pass"),
    [
        ("must not worsen", "B", False),
        ("must not worsen", "A", True),
        ("strict", "A", True),
        ("skip", "B", True),
    ],
)
def test_what_an_overload_may_bear(policy: str, station: str, is_let_pass: bool) -> None:
    """AC is overloaded without the plan: load at B puts a third of itself on it, at A nothing."""
    plan = replace(a_plan(station=station), security=Security.INTACT)
    held_against = with_rating(facts(rating_mw=500.0), "AC", 60.0 / 0.95)
    name = "With the network intact no branch is newly overloaded, and none is made worse"
    report = verify_plan(plan, held_against, RULES, overloads=Overloads(policy))
    assert (name not in {promise.name for promise in report.broken}) == is_let_pass


def _over_ac(length: float) -> tuple[Plan, Facts]:
    """Return a plan of whose load at B one part in (length + 2) goes round over AC and BC."""
    held_against = with_rating(facts(rating_mw=500.0), "AC", 60.0 / 0.95)
    a_b, b_c, a_c = held_against.lines
    long = replace(b_c, length_km=121.0 * length)
    return (
        replace(a_plan(), security=Security.INTACT),
        replace(held_against, lines=(a_b, long, a_c)),
    )


def test_how_far_an_overload_grows_is_told() -> None:
    """AC is overloaded already, and some of what goes to B takes that way: 1/40 of 60 MW."""
    report = verify_plan(*_over_ac(38.0), RULES)
    assert report.holds
    _, note = report.notes
    assert note == (
        "A branch that is overloaded without the plan is loaded further by up to 1.5 MW "
        "(A-town–C-town 220 kV line, hour 0, 2024-07-01 00:00): 3 % of all load of the plan in an "
        "hour is let pass."
    )


@pytest.mark.parametrize(("length", "share"), [(28.0, 1 / 30), (38.0, 1 / 40)])
def test_an_overload_bears_three_percent_of_the_load(length: float, share: float) -> None:
    report = verify_plan(*_over_ac(length), RULES)
    assert report.holds == (share <= 0.03)
    (intact,) = [p for p in report.promises if p.name.startswith("With the network intact")]
    assert intact.worst == pytest.approx(60.0 * (share - 0.03), abs=1e-9)


def test_a_plan_of_other_stations_plants_or_hours_is_refused() -> None:
    with pytest.raises(InputError, match="no station level 'Z:220'"):
        verify_plan(with_load(a_plan(), bus_id="Z:220"), facts(), RULES)
    other = replace(a_plan(), sources=(replace(a_plan().sources[0], plant_id="X"),) * 2)
    with pytest.raises(InputError, match="source 'X': no such plant"):
        verify_plan(other, facts(), RULES)
    with pytest.raises(InputError, match=r"site 'SB' stands there 2 times \(p.gpkg\)"):
        verify_plan(replace(a_plan(), sites=a_plan().sites * 2), facts(), RULES, source="p.gpkg")
    with pytest.raises(InputError, match="shape"):
        verify_plan(replace(a_plan(), used_mw=np.zeros((2, 2))), facts(), RULES)
