"""The network built from what planners draw."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from siteselect.core.entities import Line, Substation, Transformer
from siteselect.core.errors import InputError
from siteselect.core.grid.build import build_grid
from siteselect.core.grid.network import Grid
from tests.helpers.studies import three_region_study


def station(key: str, *levels: float, name: str = "") -> Substation:
    return Substation(key, name or key.title(), 0.0, 0.0, levels, f"R{key}")


def line(key: str, start: str, end: str, kv: float = 220.0, *, is_dc: bool = False) -> Line:
    return Line(key, start, end, kv, 2, 100.0, 0.4, 700.0, is_dc=is_dc, year=1990)


def build(stations: Sequence[Substation], banks: Sequence[Transformer], *lines: Line) -> Grid:
    return build_grid(stations, banks, lines)


BANK = Transformer("T1", "A", 220.0, 132.0, 2, 400.0, year=1995)
PAIR = [station("A", 220.0, 132.0), station("B", 220.0)]


def test_a_bus_is_one_voltage_level_of_one_station() -> None:
    grid = build(PAIR, [BANK], line("L1", "A", "B"))
    assert grid.bus_ids == ("A:220", "A:132", "B:220")
    assert grid.bus_region == ("RA", "RA", "RB")
    assert grid.bus_kv.tolist() == [220, 132, 220]


def test_reactance_and_rating_of_a_corridor() -> None:
    grid = build(PAIR, [BANK], line("L1", "A", "B"))
    # 0.4 ohm/km x 100 km / 2 circuits over 220^2/100 = 484 ohm
    assert grid.reactance_pu[0] == pytest.approx(20.0 / 484.0)
    assert grid.rating_mw[0] == 700.0
    assert grid.circuits.tolist() == [2, 2]
    # 0.14 on 400 MVA; 400 MVA at power factor 0.95
    assert grid.reactance_pu[1] == pytest.approx(0.035)
    assert grid.rating_mw[1] == pytest.approx(380.0)


def test_assumptions_are_arguments() -> None:
    grid = build_grid(
        PAIR, [BANK], [line("L1", "A", "B")],
        security_margin=0.7, transformer_reactance_pu=0.1, power_factor=0.9,
    )  # fmt: skip
    assert grid.rating_mw == pytest.approx([490.0, 252.0])
    assert grid.reactance_pu[1] == pytest.approx(0.025)


def test_age_reduces_ratings_only_when_asked() -> None:
    grid = build_grid(PAIR, [BANK], [line("L1", "A", "B")], rating_year=2025)
    assert grid.rating_mw == pytest.approx([700.0 * 0.95, 380.0 * 0.95])


@pytest.mark.parametrize(
    ("year", "of_line", "of_transformer"),
    [
        (None, 0.95, 0.95),
        (2024, 1.0, 1.0),
        (1995, 0.95, 0.95),
        (1970, 0.90, 0.75),
        (2030, 1.0, 1.0),
    ],
)
def test_unknown_age_counts_as_thirty_years_and_the_future_as_new(
    year: int | None, of_line: float, of_transformer: float
) -> None:
    grid = build_grid(
        PAIR, [replace(BANK, year=year)], [replace(line("L1", "A", "B"), year=year)],
        rating_year=2025,
    )  # fmt: skip
    assert grid.rating_mw == pytest.approx([700.0 * of_line, 380.0 * of_transformer])


def test_names_are_those_planners_use() -> None:
    stations = [
        station("A", 220.0, 132.0, name="Jamshoro (new)"), station("B", 220.0, name="Matiari"),
    ]  # fmt: skip
    grid = build(stations, [BANK], line("L1", "A", "B"))
    assert grid.branch_names == ("Jamshoro–Matiari 220 kV line", "Jamshoro 220/132 kV transformers")


def test_a_name_keeps_its_brackets_when_it_needs_them() -> None:
    stations = [
        station("A", 220.0, 132.0, name="Hub (east)"), station("B", 220.0, name="Hub (west)"),
    ]  # fmt: skip
    assert build(stations, [BANK], line("L1", "A", "B")).branch_names[0] == (
        "Hub (east)–Hub (west) 220 kV line"
    )


def test_a_transformer_that_only_feeds_load_does_not_limit_dispatch() -> None:
    stations = [station("A", 500.0, 220.0, 132.0), station("B", 500.0, 220.0)]
    banks = [
        Transformer("TA", "A", 500.0, 220.0, 2, 900.0), BANK,
        Transformer("TB", "B", 500.0, 220.0, 2, 900.0),
    ]  # fmt: skip
    grid = build(stations, banks, line("L1", "A", "B"), line("L2", "A", "B", 500.0))
    assert dict(zip(grid.branch_ids, grid.limits_dispatch.tolist(), strict=True)) == {
        "L1": True, "L2": True, "TA": True, "T1": False, "TB": True,
    }  # fmt: skip


def test_two_banks_side_by_side_are_still_radial() -> None:
    banks = [BANK, Transformer("T2", "A", 220.0, 132.0, 1, 160.0)]
    assert build(PAIR, banks, line("L1", "A", "B")).limits_dispatch.tolist() == [
        True, False, False,
    ]  # fmt: skip


def test_a_direct_current_line_becomes_a_link_between_the_highest_levels() -> None:
    stations = [station("A", 660.0, 220.0, 132.0), station("B", 660.0, 220.0)]
    grid = build(stations, [BANK], line("L1", "A", "B"), line("DC", "A", "B", 660.0, is_dc=True))
    assert grid.bus_ids == ("A:220", "A:132", "B:220")
    assert grid.link_ids == ("DC",)
    assert (grid.link_from.tolist(), grid.link_to.tolist()) == ([0], [2])
    assert grid.link_limit_mw.tolist() == [700.0]


def test_a_level_that_lines_of_both_kinds_use_stays_a_bus() -> None:
    grid = build(PAIR, [BANK], line("L1", "A", "B"), line("DC", "A", "B", is_dc=True))
    assert grid.bus_ids == ("A:220", "A:132", "B:220")
    assert (grid.link_from.tolist(), grid.link_to.tolist()) == ([0], [2])


def test_everything_wrong_is_said_at_once() -> None:
    stations = [station("A", 220.0, 132.0), station("B", 220.0), station("B", 220.0)]
    banks = [
        Transformer("T9", "Z", 220.0, 132.0, 1, 100.0),
        Transformer("T8", "A", 500.0, 220.0, 1, 100.0),
        Transformer("T7", "A", 132.0, 220.0, 1, 0.0),
    ]
    lines = [
        line("L1", "A", "Q"), line("L2", "A", "B", 500.0), line("L2", "A", "A"),
        Line("L4", "A", "B", 220.0, 1, 0.0, 0.4, 0.0),
    ]  # fmt: skip
    with pytest.raises(InputError) as caught:
        build(stations, banks, *lines)
    for part in (
        "'B' stands there 2 times", "'L2' stands there 2 times", "'T9': no station 'Z'",
        "'T8': station 'A' has no level 500 kV", "'T7': its high side", "'T7': needs a rating",
        "'L1': no station 'Q'", "'L2': station 'B' has no level 500 kV",
        "'L2': begins and ends at the same station", "'L4': needs a rating",
        "'L4': needs circuits, length",
    ):  # fmt: skip
        assert part in caught.value.sentence


def test_a_level_that_nothing_reaches_is_named() -> None:
    with pytest.raises(InputError, match="'A': no line or transformer reaches its 132 kV level"):
        build(PAIR, [], line("L1", "A", "B"))


def test_the_shared_study_builds() -> None:
    study = three_region_study()
    grid = build_grid(study.substations, study.transformers, study.lines)
    assert grid.n_buses == 10
    assert grid.n_branches == 10
    assert grid.branch_names[0] == "West–Middle 500 kV line"
