"""Existing demand by bus."""

from collections.abc import Sequence

import numpy as np

from siteselect.core.arrays import FloatArray
from siteselect.core.entities import LoadShare
from siteselect.core.errors import raise_for_problems
from siteselect.core.grid.network import Grid
from siteselect.core.tables import NamedColumns

SHARE_TOLERANCE = 0.01


def bus_demand(
    load_shares: Sequence[LoadShare], hourly_demand: NamedColumns, grid: Grid
) -> FloatArray:
    """Return the demand of every region spread over the lowest levels of its stations.

    Parameters
    ----------
    load_shares : sequence of LoadShare
        Shares of a region must add up to 1 within 1 %; what is missing is spread in proportion.
    hourly_demand : NamedColumns
        One column per region. [MW]
    grid : Grid

    Returns
    -------
    ndarray, shape (T, B)
        [MW]

    Raises
    ------
    InputError
        One error that lists regions whose shares do not add up, shares of unknown regions or
        stations, regions without shares, and demand with gaps or below zero.
    """
    totals = dict.fromkeys(hourly_demand.columns, 0.0)
    for share in load_shares:
        if share.region_id in totals:
            totals[share.region_id] += share.share
    raise_for_problems(
        [
            *_unknown(load_shares, hourly_demand, grid),
            *(
                f"region '{region}': its load shares add up to {total:.3f}, not 1"
                for region, total in totals.items()
                if not abs(total - 1.0) <= SHARE_TOLERANCE
            ),
            *_bad_columns(hourly_demand),
        ],
        where="load shares and hourly demand",
        fix="Correct the shares or the hourly table.",
    )
    lowest = _lowest_bus(grid)
    demand = np.zeros((hourly_demand.n_rows, grid.n_buses))
    for share in load_shares:
        region_mw = hourly_demand.column(share.region_id)
        demand[:, lowest[share.substation_id]] += region_mw * (
            share.share / totals[share.region_id]
        )
    return demand


def _lowest_bus(grid: Grid) -> dict[str, int]:
    lowest: dict[str, int] = {}
    for i, station in enumerate(grid.bus_station):
        if station not in lowest or grid.bus_kv[i] < grid.bus_kv[lowest[station]]:
            lowest[station] = i
    return lowest


def _unknown(
    load_shares: Sequence[LoadShare], hourly_demand: NamedColumns, grid: Grid
) -> list[str]:
    stations = set(grid.bus_station)
    problems = []
    for share in load_shares:
        if share.substation_id not in stations:
            problems.append(f"load share of region '{share.region_id}': no station "
                            f"'{share.substation_id}'")  # fmt: skip
        if share.region_id not in hourly_demand.columns:
            problems.append(f"load share of station '{share.substation_id}': no hourly demand of "
                            f"region '{share.region_id}'")  # fmt: skip
        if not share.share >= 0:
            problems.append(f"station '{share.substation_id}': load share {share.share}")
    return problems


def _bad_columns(hourly_demand: NamedColumns) -> list[str]:
    return [
        f"region '{region}': hourly demand has gaps or goes below zero"
        for region in hourly_demand.columns
        if not (hourly_demand.column(region) >= 0).all()
    ]
