"""A triangle of three stations, a plan on it worked out by hand, and what it is held against."""

from dataclasses import replace
from datetime import datetime

import numpy as np
from shapely import Point

from siteselect.core.allocation.plan import Plan, PlanCap, PlanLoad, PlanSource
from siteselect.core.allocation.problem import Certificate
from siteselect.core.allocation.programme import Programme
from siteselect.core.calendar import HourCalendar
from siteselect.core.entities import Line, LoadClass, LoadShare, Operator, Plant, Site, Substation
from siteselect.core.headroom.monitored import Security
from siteselect.core.provenance import DataClass
from siteselect.core.tables import NamedColumns
from siteselect.core.verification.facts import BaseOperation, Facts
from siteselect.core.verification.rules import RatingRules

N_HOURS = 24
RULES = RatingRules(
    security_margin=0.95,
    power_factor=0.95,
    transformer_reactance_pu=0.12,
    line_emergency_factor=1.15,
    transformer_emergency_factor=1.0,
    design_ambient_c=40.0,
    ambient_rating_ceiling=1.0,
    age_derating=0.0,
    year=2024,
)
COST_USD = 5.0 * 1000 / 100 / 0.97


def a_line(name: str, start: str, end: str, *, rating_mw: float = 200.0, circuits: int = 1) -> Line:
    """Return a line of 1,000 MW/rad a circuit: 220² over 121 km of 0.4 ohm."""
    return Line(name, start, end, 220.0, circuits, 121.0, 0.4, rating_mw)


def a_plant(name: str, station: str, mw: float, cost: float) -> Plant:
    return Plant(name, name, 0.0, 0.0, mw, "coal", station, 220.0, 3, cost, 0.9, "steady")


def facts(*, demand_mw: float = 100.0, shed_mw: float = 0.0, rating_mw: float = 200.0) -> Facts:
    """Return a triangle A, B, C of equal lines: plants at A and C, demand at C, all of it from A.

    A third of what goes from one corner to another takes the long way round.
    """
    shed = np.zeros((N_HOURS, 3))
    shed[3, 2] = shed_mw
    dispatch = np.zeros((N_HOURS, 2))
    dispatch[:, 0] = demand_mw - shed.sum(axis=1)
    return Facts(
        substations=tuple(Substation(x, f"{x}-town", 0.0, 0.0, (220.0,), f"R{x}") for x in "ABC"),
        transformers=(),
        lines=(
            a_line("AB", "A", "B", rating_mw=rating_mw),
            a_line("BC", "B", "C", rating_mw=rating_mw),
            a_line("AC", "A", "C", rating_mw=rating_mw),
        ),
        plants=(a_plant("PA", "A", 500.0, 5.0), a_plant("PC", "C", 300.0, 9.0)),
        load_shares=(LoadShare("C", "RC", 1.0),),
        hourly_demand=NamedColumns(("RC",), np.full((N_HOURS, 1), demand_mw)),
        hourly_availability=NamedColumns(("steady",), np.full((N_HOURS, 1), 0.9)),
        temperature_c=NamedColumns(("RA", "RB", "RC"), np.full((288, 3), 25.0)),
        calendar=HourCalendar(datetime(2024, 7, 1), N_HOURS),
        values={
            "highest_surplus_tier": 4.0, "largest_infeed_mw": 50.0, "reserve_share": 0.05,
            "loss_share": 0.03, "emission_price_usd_per_t": 0.0,
        },
        currency_per_usd=100.0,
        least_energy_share={"mining": 0.6, "ai_training": 0.6},
        firm_workloads=frozenset({"ai_training"}),
        operators=(Operator("op1", "Miner", 90.0), Operator("op2", "Other", 10.0)),
        base=BaseOperation(
            ("PC", "PA"), dispatch[:, ::-1].copy(), (), np.zeros((N_HOURS, 0)),
            ("C:220", "A:220", "B:220"), shed[:, [2, 0, 1]],
        ),
    )  # fmt: skip


def a_load(station: str = "B", mw: float = 60.0, *, workload: str = "mining") -> PlanLoad:
    return PlanLoad(
        site_id=f"S{station}", site_name=f"Field {station}", workload_id=workload,
        workload_name=workload.title(), load_class=LoadClass.INTERRUPTIBLE, region_id=f"R{station}",
        operator="Miner", substation_id=station, substation_name=f"{station}-town",
        bus_id=f"{station}:220", bus_index="CAB".index(station), max_mw=100.0, capacity_mw=mw,
        served_mwh=mw * N_HOURS, hours_at_full=float(N_HOURS), energy_share=1.0,
        least_energy_share=0.6, worth_usd=60.0 * mw * N_HOURS, operator_usd=0.0,
        limited_by=("the programme",), raised_by="10 MW more need 10 MW more of the programme.",
    )  # fmt: skip


def a_plan(mw: float = 60.0, *, station: str = "B") -> Plan:
    """Return a plan that serves one site all the time from the plant at A, without a fault."""
    energy = mw * N_HOURS
    objective = (60.0 - COST_USD) * energy
    surplus = 350.0 * N_HOURS
    return Plan(
        sites=(
            Site(f"S{station}", f"Field {station}", Point(1.0, 2.0), "mining", 100.0,
                 operator="Miner"),
        ),
        loads=(a_load(station, mw),),
        sources=(
            PlanSource("PA", surplus, energy, COST_USD),
            PlanSource("PC", 220.0 * N_HOURS, 0.0, COST_USD * 9 / 5),
        ),
        caps=(
            PlanCap("programme cap", 200.0, mw, 0.0, "The programme has room."),
            PlanCap("common-mode cap", 150.0, mw, 0.0, "The station has room."),
            PlanCap("own cap of operator Miner", 90.0, mw, 0.0, "Miner has room."),
        ),
        rows=(),
        hours=np.arange(N_HOURS),
        weight_h=np.ones(N_HOURS),
        served_mw=np.full((N_HOURS, 1), mw),
        used_mw=np.column_stack([np.full(N_HOURS, mw), np.zeros(N_HOURS)]),
        objective_usd=objective,
        certificate=Certificate(objective, 0.0, 0.0, "none"),
        is_preview=False,
        solver="by hand",
        security=Security.SECURE,
        policy="Overloaded branches: must not worsen.",
        programme=Programme(
            cap_mw=200.0, site_cap_mw=100.0, common_mode_cap_mw=150.0, operator_cap_share=0.5,
            least_ai_share=0.2, sandbox_cap_mw=50.0, operator_cap_mw={"Miner": 90.0},
        ),
        clash=(),
        notes=(),
        data_class=DataClass.SYNTHETIC,
        study_name="triangle",
        study_hash="",
        scenario_id="base",
        engine_version=1,
    )  # fmt: skip


def with_load(plan: Plan, **changes: object) -> Plan:
    """Return a plan whose first load says something else."""
    return replace(plan, loads=(replace(plan.loads[0], **changes), *plan.loads[1:]))


def with_rules(plan: Plan, **changes: object) -> Plan:
    """Return a plan under other rules of the programme."""
    return replace(plan, programme=replace(plan.programme, **changes))
