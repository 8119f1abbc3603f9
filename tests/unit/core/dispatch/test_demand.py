"""Demand by bus."""

import numpy as np
import pytest

from siteselect.core.dispatch.demand import bus_demand
from siteselect.core.entities import LoadShare
from siteselect.core.errors import InputError
from siteselect.core.grid.build import build_grid
from siteselect.core.tables import NamedColumns
from tests.helpers.studies import three_region_study

STUDY = three_region_study()
GRID = build_grid(STUDY.substations, STUDY.transformers, STUDY.lines)
TABLE = NamedColumns(("W", "M"), np.array([[10.0, 100.0], [20.0, 200.0]]))


def test_shares_land_on_the_lowest_level() -> None:
    shares = [LoadShare("SOU", "W", 0.25), LoadShare("WST", "W", 0.75), LoadShare("MID", "M", 1.0)]
    demand = bus_demand(shares, TABLE, GRID)
    assert demand.shape == (2, GRID.n_buses)
    expected = {"SOU:132": 2.5, "WST:220": 7.5, "MID:132": 100.0}
    got = {GRID.bus_ids[i]: mw for i, mw in enumerate(demand[0]) if mw}
    assert got == pytest.approx(expected)


def test_two_regions_may_share_a_station() -> None:
    shares = [LoadShare("MID", "W", 1.0), LoadShare("MID", "M", 1.0)]
    assert bus_demand(shares, TABLE, GRID)[:, GRID.bus_index["MID:132"]].tolist() == [110, 220]


def test_what_is_missing_within_one_percent_is_spread() -> None:
    shares = [LoadShare("SOU", "W", 0.495), LoadShare("WST", "W", 0.497), LoadShare("MID", "M", 1)]
    assert bus_demand(shares, TABLE, GRID).sum(axis=1) == pytest.approx([110, 220])


@pytest.mark.parametrize("share", [0.98, 1.02, 0.0])
def test_shares_that_do_not_add_up_name_the_region(share: float) -> None:
    with pytest.raises(InputError, match=r"region 'M': its load shares add up to"):
        bus_demand([LoadShare("SOU", "W", 1.0), LoadShare("MID", "M", share)], TABLE, GRID)


def test_everything_wrong_is_said_at_once() -> None:
    table = NamedColumns(("W", "M"), np.array([[np.nan, 1.0], [1.0, -1.0]]))
    shares = [LoadShare("QQQ", "W", 1.0), LoadShare("MID", "Z", 1.0), LoadShare("MID", "M", -1.0)]
    with pytest.raises(InputError) as caught:
        bus_demand(shares, table, GRID)
    for part in (
        "no station 'QQQ'", "no hourly demand of region 'Z'", "load share -1.0",
        "region 'W': hourly demand has gaps", "region 'M': hourly demand has gaps",
    ):  # fmt: skip
        assert part in caught.value.sentence
