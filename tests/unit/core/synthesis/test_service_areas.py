import numpy as np
import pytest
import shapely
from shapely import Point, box

from siteselect.core.errors import InputError
from siteselect.core.synthesis.service_areas import service_areas

WEST, EAST = box(0, 0, 2, 2), box(2, 0, 4, 2)
WHOLE = (box(0, 0, 4, 2),)


def areas(centres, regions, parts=WHOLE, part_of=None):
    part_of = [0] * len(regions) if part_of is None else part_of
    return service_areas(np.array(centres), regions, parts=list(parts), part_of=part_of)


def test_two_districts_meet_half_way():
    found = areas([(1, 1), (3, 1)], ["A", "B"])
    assert found["A"].equals(WEST)
    assert found["B"].equals(EAST)


def test_districts_of_one_region_are_merged():
    found = areas([(0.5, 1), (1.5, 1), (3, 1)], ["A", "A", "B"])
    assert found["A"].bounds == pytest.approx((0, 0, 2.25, 2))
    assert found["A"].geom_type == "Polygon"


def test_no_cell_crosses_the_border_of_its_part():
    # without parts, the eastern centre close to the border would take a strip of the west
    found = areas([(0.5, 1), (2.1, 1)], ["A", "B"], parts=(WEST, EAST), part_of=[0, 1])
    assert found["A"].equals(WEST)
    assert found["B"].equals(EAST)


def test_a_region_may_reach_into_two_parts():
    found = areas(
        [(0.5, 1), (1.5, 1), (3, 1)], ["A", "B", "B"], parts=(WEST, EAST), part_of=[0, 0, 1]
    )
    assert found["B"].bounds == pytest.approx((1, 0, 4, 2))


def test_areas_fill_the_border_without_overlap():
    rng = np.random.default_rng(5)
    border = Point(70, 30).buffer(3)
    centres = np.column_stack([rng.uniform(68, 72, 40), rng.uniform(28, 32, 40)])
    found = areas(centres, [f"R{i % 7}" for i in range(40)], parts=(border,))
    united = shapely.union_all(list(found.values()))
    assert united.symmetric_difference(border).area < 1e-3
    assert sum(a.area for a in found.values()) == pytest.approx(united.area, abs=1e-4)
    assert all(a.is_valid for a in found.values())


def test_nearest_is_nearest_on_the_ground_not_in_degrees():
    # at 60 degrees north a degree of longitude is half as long as one of latitude:
    # the point is nearer to B in degrees (0.89 < 2.29) and nearer to A on the ground (0.60 < 0.70)
    found = areas([(0, 60), (2, 61)], ["A", "B"], parts=(box(-1, 58.5, 4, 61.5),))
    assert found["A"].contains(Point(1.5, 60.2))


def test_coordinates_are_rounded_so_that_machines_agree():
    found = areas([(1, 1), (2.1234567, 1.3)], ["A", "B"])
    xy = shapely.get_coordinates(found["A"])
    assert (xy == xy.round(4)).all()


def test_a_part_without_districts_is_told():
    with pytest.raises(InputError, match="no district"):
        areas([(1, 1)], ["A"], parts=(WEST, EAST), part_of=[0])


def test_two_districts_with_one_centre_are_told():
    with pytest.raises(InputError, match="share one centre"):
        areas([(1, 1), (1, 1), (3, 1)], ["A", "B", "C"])


def test_a_region_outside_the_border_is_told():
    with pytest.raises(InputError, match="Region 'B' has no area"):
        areas([(1, 1), (50, 1)], ["A", "B"])
