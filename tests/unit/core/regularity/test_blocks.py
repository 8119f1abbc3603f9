from datetime import datetime

import numpy as np
import pytest

from siteselect.core.calendar import HourCalendar
from siteselect.core.errors import InputError
from siteselect.core.regularity.blocks import regularity_by_block

YEAR = HourCalendar(datetime(2024, 7, 1))


def blocks(series, request_mw, calendar=YEAR, **options):
    found = regularity_by_block(series, request_mw, calendar, **options)
    return {(block.kind, block.name): block for block in found}


def test_every_month_season_and_part_of_the_day():
    found = blocks(10.0 * YEAR.month, 60.0)
    assert len(found) == 4 + 3 + 12
    assert found["month", "March"].firm_mw[0.95] == 30
    assert found["month", "March"].availability == 0
    assert found["month", "March"].energy_availability == pytest.approx(0.5)
    assert found["month", "June"].availability == 1
    assert found["month", "February"].hours == 28 * 24
    assert found["season", "December–February"].firm_mw[0.90] == 10
    assert found["season", "September–November"].energy_availability == 1


def test_parts_of_the_day():
    found = blocks(np.where(YEAR.in_hours(18, 23), 0.0, 100.0), 50.0)
    assert found["day part", "evening"].availability == 0
    assert found["day part", "evening"].hours == 6 * 365
    assert found["day part", "night"].availability == 1
    assert found["day part", "day"].hours == 11 * 365


def test_years_only_when_there_are_several():
    two = HourCalendar(datetime(2022, 1, 1), 2 * 8760)
    found = blocks(np.repeat([40.0, 80.0], 8760), 50.0, two, years=2)
    assert found["year", "year 1"].availability == 0
    assert found["year", "year 2"].firm_mw[0.999] == 80
    assert not any(kind == "year" for kind, _ in blocks(np.ones(8760), 1.0))


def test_blocks_without_hours_are_left_out():
    july = HourCalendar(datetime(2024, 7, 1), 48)
    assert {name for kind, name in blocks(np.ones(48), 1.0, july) if kind == "month"} == {"July"}


def test_gaps_are_refused():
    with pytest.raises(InputError, match="missing"):
        regularity_by_block(np.full(8760, np.nan), 1.0, YEAR)
