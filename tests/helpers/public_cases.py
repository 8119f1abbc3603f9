"""Public test systems as grids: how they are kept, read, and made of equal circuits."""

import json
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from siteselect.core.grid import sensitivities
from siteselect.core.grid.network import Grid
from siteselect.core.grid.sensitivities import Sensitivities

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "data" / "cases"
NAMES = ("case9", "case39", "case118", "case118_shifted", "case300", "case1354pegase")
"""The cases that are kept."""

UNLIMITED_MW = 1e6


def case_file(name: str, folder: Path = CASES) -> Path:
    """Return where a case is kept: text when small, compressed arrays when large."""
    text = folder / f"{name}.json"
    return text if text.exists() else folder / f"{name}.npz"


def load_case(name: str, folder: Path = CASES) -> dict[str, Any]:
    """Return a case as arrays and numbers."""
    path = case_file(name, folder)
    if path.suffix == ".npz":
        with np.load(path) as file:
            return {key: value if value.ndim else value.item() for key, value in file.items()}
    return {
        key: np.array(value) if isinstance(value, list) else value
        for key, value in json.loads(path.read_text(encoding="utf-8")).items()
    }


def grid_of(
    case: dict[str, Any],
    *,
    slack: int,
    circuits: np.ndarray | None = None,
    rating_mw: np.ndarray | None = None,
) -> Grid:
    """Return a case as a grid; every branch is one circuit unless `circuits` says else."""
    n_branches = len(case["from_bus"])
    return Grid(
        bus_ids=tuple(str(i) for i in range(case["n_buses"])),
        bus_station=tuple(str(i) for i in range(case["n_buses"])),
        bus_region=("R",) * case["n_buses"],
        bus_kv=np.full(case["n_buses"], 220.0),
        branch_ids=tuple(str(i) for i in range(n_branches)),
        branch_names=tuple(str(i) for i in range(n_branches)),
        is_transformer=np.zeros(n_branches, dtype=bool),
        from_bus=case["from_bus"],
        to_bus=case["to_bus"],
        reactance_pu=case["reactance_pu"] * case["tap"],
        circuits=np.ones(n_branches, dtype=np.int64) if circuits is None else circuits,
        rating_mw=np.full(n_branches, UNLIMITED_MW) if rating_mw is None else rating_mw,
        limits_dispatch=np.ones(n_branches, dtype=bool),
        link_ids=(),
        link_from=np.empty(0, dtype=np.int64),
        link_to=np.empty(0, dtype=np.int64),
        link_limit_mw=np.empty(0),
        base_mva=case["base_mva"],
        slack=slack,
        shift_rad=np.deg2rad(case["shift_degree"]),
    )


def as_corridors(case: dict[str, Any]) -> tuple[dict[str, Any], np.ndarray]:
    """Return a case whose equal parallel circuits are one branch, and how many each has."""
    ends = np.sort(np.column_stack([case["from_bus"], case["to_bus"]]), axis=1)
    along = np.where(case["from_bus"] <= case["to_bus"], 1.0, -1.0)
    reactance = case["reactance_pu"] * case["tap"]
    key = np.column_stack([ends, reactance, along * case["shift_degree"]])
    _, first, circuits = np.unique(key, axis=0, return_index=True, return_counts=True)
    order = np.argsort(first)
    first, circuits = first[order], circuits[order]
    merged = {
        **case,
        "from_bus": case["from_bus"][first],
        "to_bus": case["to_bus"][first],
        "reactance_pu": reactance[first] / circuits,
        "tap": np.ones(len(first)),
        "shift_degree": case["shift_degree"][first],
    }
    return merged, circuits


def factorise_case(grid: Grid) -> Sensitivities:
    """Factorise a grid whose reactances may be negative.

    Studies have none; public cases do, in the star that stands for a three-winding transformer,
    and the equations hold for them all the same.
    """
    with patch.object(sensitivities, "_refuse_bad_reactance"):
        return sensitivities.factorise(grid)
