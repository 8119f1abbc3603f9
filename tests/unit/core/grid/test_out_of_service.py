"""The network with something out of service."""

import numpy as np
import pytest

from siteselect.core.entities import Line
from siteselect.core.errors import InputError
from siteselect.core.grid.build import build_grid
from siteselect.core.grid.network import Grid
from siteselect.core.grid.out_of_service import refuse_cut_off
from siteselect.core.grid.sensitivities import factorise
from tests.helpers.studies import three_region_study

STUDY = three_region_study()


def build(*out: str) -> Grid:
    return build_grid(
        STUDY.substations, STUDY.transformers, STUDY.lines, out_of_service=frozenset(out)
    )


WHOLE = build()
RADIAL = [WHOLE.branch_ids[i] for i in np.flatnonzero(~WHOLE.limits_dispatch)]


def test_a_line_out_leaves_the_buses_as_they_are() -> None:
    lost = next(key for key in WHOLE.branch_ids if key not in RADIAL)
    grid = build(lost)
    assert grid.bus_ids == WHOLE.bus_ids
    assert grid.branch_ids == tuple(key for key in WHOLE.branch_ids if key != lost)
    kept = [WHOLE.branch_ids.index(key) for key in grid.branch_ids]
    assert grid.rating_mw.tolist() == WHOLE.rating_mw[kept].tolist()
    factorise(grid)


def test_nothing_out_changes_nothing() -> None:
    without = build_grid(STUDY.substations, STUDY.transformers, STUDY.lines)
    assert WHOLE.content_hash == without.content_hash


def test_a_direct_current_link_can_be_out() -> None:
    first, second = STUDY.substations[:2]
    direct = Line("DC", first.id, second.id, 660.0, 1, 100.0, 0.0, 500.0, is_dc=True)
    lines = [*STUDY.lines, direct]
    assert build_grid(STUDY.substations, STUDY.transformers, lines).link_ids == ("DC",)
    grid = build_grid(
        STUDY.substations, STUDY.transformers, lines, out_of_service=frozenset({"DC"})
    )
    assert grid.content_hash == WHOLE.content_hash


def test_what_is_cut_off_is_named() -> None:
    radial = RADIAL[0]
    i = WHOLE.branch_ids.index(radial)
    with pytest.raises(InputError) as caught:
        build(radial)
    station = WHOLE.bus_station[WHOLE.to_bus[i]]
    name = next(s.name for s in STUDY.substations if s.id == station)
    kv = WHOLE.bus_kv[WHOLE.to_bus[i]]
    assert caught.value.what == f"Taking {WHOLE.branch_names[i]} out cuts off {name} {kv:g} kV"


def test_what_does_not_exist_cannot_be_out() -> None:
    with pytest.raises(InputError, match="no line or transformer L77, T99 to take out"):
        build("T99", "L77")


def test_a_level_that_nothing_reaches_anyway_is_said_as_before() -> None:
    lost = STUDY.lines[0].id
    reached_by = [bank for bank in STUDY.transformers if bank.id != RADIAL[0]]
    with pytest.raises(InputError, match="no line or transformer reaches its"):
        build_grid(STUDY.substations, reached_by, STUDY.lines, out_of_service=frozenset({lost}))


CHAIN = [("ab", "A", "B"), ("bc", "B", "C"), ("cd", "C", "D"), ("ac", "A", "C"), ("xy", "X", "Y")]


@pytest.mark.parametrize(
    ("out", "cut_off"),
    [({"cd"}, "D"), ({"ab", "ac"}, "A"), ({"xy"}, "Y"), ({"cd", "bc", "ac"}, "C, D")],
)
def test_the_smaller_part_is_what_is_cut_off(out: set[str], cut_off: str) -> None:
    with pytest.raises(InputError, match=f"out cuts off {cut_off} "):
        refuse_cut_off(CHAIN, [], frozenset(out), {})


def test_parts_that_were_apart_before_are_not_blamed_on_the_outage() -> None:
    refuse_cut_off(CHAIN, ["dc"], frozenset({"bc", "dc"}), {})


def test_a_long_list_of_what_is_cut_off_is_cut_short() -> None:
    star = [(f"s{i}", "M", f"N{i}") for i in range(9)]
    with pytest.raises(InputError, match="cuts off N0, N1, N2, N3, N4 and 4 more"):
        refuse_cut_off(star, [], frozenset(key for key, _, _ in star), {})
