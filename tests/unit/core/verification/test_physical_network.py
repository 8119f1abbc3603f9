"""The network built a second time: equal to the engine's, and outages to a network without them."""

import ast
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError
from siteselect.core.grid.build import build_grid
from siteselect.core.grid.seasonal_ratings import RatingAssumptions, seasonal_ratings
from siteselect.core.grid.sensitivities import factorise
from siteselect.core.headroom.monitored import secure_rows
from siteselect.core.tables import NamedColumns
from siteselect.core.verification import verify
from siteselect.core.verification.physical_network import PhysicalNetwork, physical_network
from tests.helpers.studies import three_region_study
from tests.unit.core.verification.hand_made import RULES, facts

PACKAGE = Path(verify.__file__).parent
ALLOWED = (
    "siteselect.core.arrays",
    "siteselect.core.calendar",
    "siteselect.core.entities",
    "siteselect.core.errors",
    "siteselect.core.progress",
    "siteselect.core.tables",
    "siteselect.core.verification",
)


def a_network(rng: np.random.Generator, n_buses: int = 9, n_extra: int = 5) -> PhysicalNetwork:
    ends = [(int(rng.integers(i)), i) for i in range(1, n_buses)]
    ends += [tuple(rng.choice(n_buses, 2, replace=False).tolist()) for _ in range(n_extra)]
    n = len(ends)
    return PhysicalNetwork(
        bus_station=tuple(f"S{i}" for i in range(n_buses)),
        bus_kv=(220.0,) * n_buses,
        branch_ids=tuple(f"L{i}" for i in range(n)),
        branch_names=tuple(f"L{i}" for i in range(n)),
        from_bus=np.array([start for start, _ in ends]),
        to_bus=np.array([end for _, end in ends]),
        circuits=rng.integers(1, 4, n),
        susceptance_mw=rng.uniform(100.0, 5000.0, n),
        intact_mw=np.full((n, 12), 100.0),
        emergency_mw=np.full((n, 12), 100.0),
        link_ids=("K",),
        link_from=np.array([0]),
        link_to=np.array([n_buses - 1]),
        link_limit_mw=np.array([50.0]),
    )


@pytest.mark.parametrize("seed", range(5))
def test_a_lost_circuit_is_the_network_solved_without_it(seed: int) -> None:
    rng = np.random.default_rng(seed)
    network = a_network(rng)
    injected = rng.normal(0, 100, (4, network.n_buses))
    injected -= injected.mean(axis=1, keepdims=True)
    link = rng.uniform(-50, 50, (4, 1))
    before = network.flows_mw(injected, link)
    n_checked = 0
    for outage in range(network.n_branches):
        moved = network.flow_moved(outage)
        if moved is None:
            with pytest.raises(InputError, match="cut off"):
                network.flows_without_mw(outage, injected, link)
            continue
        n_checked += 1
        after = before + moved[:, None] * before[outage]
        assert after == pytest.approx(network.flows_without_mw(outage, injected, link), abs=1e-7)
    assert n_checked > 4


def test_flows_by_hand() -> None:
    """From A to C one third goes over B; without AC all of it does."""
    study = facts()
    network = physical_network(
        study.substations, (), study.lines, RULES, temperature_c=study.temperature_c
    )
    injected = np.zeros((1, 3))
    injected[0, [network.bus_index["A:220"], network.bus_index["C:220"]]] = 90.0, -90.0
    flow = network.flows_mw(injected, np.zeros((1, 0)))
    assert flow[:, 0] == pytest.approx([30.0, 30.0, 60.0])
    assert network.flow_moved(2) == pytest.approx([1.0, 1.0, -1.0])
    assert network.intact_mw[:, 0] == pytest.approx([190.0] * 3)
    assert network.emergency_mw[:, 0] == pytest.approx([230.0] * 3)


def test_it_equals_the_engines_network() -> None:
    """Transformers, circuits, levels and ratings mean the same to both, found apart."""
    study = three_region_study()
    rng = np.random.default_rng(3)
    hot = NamedColumns(("W", "M", "E"), rng.uniform(20.0, 55.0, (288, 3)))
    rules = replace(
        RULES, security_margin=0.9, line_emergency_factor=1.2, transformer_emergency_factor=1.1,
        age_derating=0.7, year=2025, ambient_rating_ceiling=1.1,
    )  # fmt: skip
    network = physical_network(
        study.substations, study.transformers, study.lines, rules, temperature_c=hot
    )
    grid = build_grid(
        study.substations, study.transformers, study.lines,
        security_margin=0.9, transformer_reactance_pu=0.12, power_factor=0.95,
        rating_year=2025, age_derating=0.7,
    )  # fmt: skip
    assert set(network.bus_index) == set(grid.bus_ids)
    assert list(network.branch_ids) == list(grid.branch_ids)
    assert list(network.branch_names) == list(grid.branch_names)
    injected = rng.normal(0, 100, (6, grid.n_buses))
    injected -= injected.mean(axis=1, keepdims=True)
    sensitivities = factorise(grid)
    ours = injected[:, [grid.bus_index[name] for name in network.bus_index]]
    flow = network.flows_mw(ours, np.zeros((6, 0)))
    assert flow == pytest.approx(sensitivities.flows_mw(injected), abs=1e-8)
    ratings = seasonal_ratings(
        grid, HourCalendar(datetime(2024, 1, 1)), hot, security_margin=0.9,
        assumptions=RatingAssumptions(
            highest_ambient_ratio=1.1, line_emergency_factor=1.2, transformer_emergency_factor=1.1
        ),
    )  # fmt: skip
    assert network.intact_mw == pytest.approx(ratings.normal_mw, rel=1e-6)
    assert network.emergency_mw == pytest.approx(ratings.emergency_mw, rel=1e-6)
    rows = secure_rows(sensitivities, ratings, np.zeros((grid.n_branches, 8760)), is_pruned=False)
    assert set(rows.islanding) == {
        k for k in range(network.n_branches) if network.flow_moved(k) is None
    }
    for line, outage, factor in zip(rows.line, rows.outage, rows.factor, strict=True):
        if outage >= 0:
            moved = network.flow_moved(int(outage))
            assert moved is not None
            assert moved[line] == pytest.approx(factor, abs=1e-9)


def test_verification_imports_nothing_of_the_engine() -> None:
    """Only what names things, no sensitivities, headroom, dispatch, surplus or solver."""
    for path in sorted(PACKAGE.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for_types = [
            node for block in ast.walk(tree)
            if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
            for node in ast.walk(block)
        ]  # fmt: skip
        for node in ast.walk(tree):
            names = [node.module] if isinstance(node, ast.ImportFrom) else (
                [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            )  # fmt: skip
            for name in names:
                if name and name.startswith("siteselect") and node not in for_types:
                    assert name.startswith(ALLOWED), f"{path.name} imports {name}"
