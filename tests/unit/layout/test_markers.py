from itertools import combinations
from math import dist

import numpy as np
from shapely import Point, box

from siteselect.core.entities import Site
from siteselect.layout.map_window import window_of_study
from siteselect.layout.markers import BADGE_MM, Marker, markers
from siteselect.layout.shortlist import shortlist_rows
from siteselect.study.study import Study
from tests.helpers.studies import three_region_study
from tests.unit.layout.scored import a_score


def marked(study: Study, *, n_numbered: int = 12, excluded: str = "") -> tuple[Marker, ...]:
    scores = [
        a_score(site, None if site.id == excluded else 90.0 - i)
        for i, site in enumerate(study.sites)
    ]
    window = window_of_study(three_region_study(), width_mm=200, height_mm=150)
    return markers(shortlist_rows(study, scores), window, n_numbered=n_numbered)


def cluster(n: int, spread_deg: float) -> Study:
    """Return sites crowded at the middle of the map, nearer to each other than a badge is wide."""
    return three_region_study().with_sites(
        tuple(
            Site(f"S{i:02d}", f"Site {i}",
                 Point(2 + spread_deg * (i % 4), 9.5 + spread_deg * i / 4), "mining", 10.0)
            for i in range(n)
        )
    )  # fmt: skip


def test_badges_of_a_crowd_stand_apart_from_each_other_and_from_every_point() -> None:
    found = marked(cluster(12, 0.004))
    badges = [marker.badge for marker in found if marker.badge is not None]
    assert len(badges) == 12
    for one, other in combinations(badges, 2):
        assert dist(one, other) >= BADGE_MM
    for badge in badges:
        for marker in found:
            assert dist(badge, (marker.x_mm, marker.y_mm)) >= BADGE_MM / 2


def test_a_badge_at_the_edge_stays_on_the_map() -> None:
    study = three_region_study()
    window = window_of_study(study, width_mm=200, height_mm=150)
    west, south, east, north = window.bounds_m
    inside = [[x, y] for x in (west + 100, east - 100) for y in (south + 100, north - 100)]
    corners = window.unproject(np.array(inside))
    sites = tuple(
        Site(f"S{i}", "c", Point(*corner), "mining", 1.0) for i, corner in enumerate(corners)
    )
    found = marked(study.with_sites(sites))
    assert len(found) == 4
    for marker in found:
        assert marker.badge is not None
        x, y = marker.badge
        assert BADGE_MM / 2 <= x <= 200 - BADGE_MM / 2
        assert BADGE_MM / 2 <= y <= 150 - BADGE_MM / 2


def test_numbers_are_ranks_and_the_rest_are_dots() -> None:
    found = {m.site_id: m for m in marked(cluster(6, 0.1), n_numbered=3, excluded="S01")}
    assert [found[f"S{i:02d}"].text for i in range(6)] == ["1", "", "2", "3", "", ""]
    assert found["S04"].badge is None
    assert found["S01"].score is None


def test_a_site_off_the_map_is_left_out() -> None:
    study = three_region_study().with_sites(
        (
            Site("S1", "in", Point(2, 9.5), "mining", 1.0),
            Site("S2", "out", Point(40, 50), "mining", 1.0),
        )
    )
    assert [marker.site_id for marker in marked(study)] == ["S1"]


def test_an_area_keeps_its_outline_around_its_point() -> None:
    study = three_region_study().with_sites((Site("S1", "a", box(1.9, 9.4, 2.1, 9.6), "ai", 1.0),))
    (marker,) = marked(study)
    xs, ys = zip(*marker.outline, strict=True)
    assert len(marker.outline) == 5
    assert min(xs) < marker.x_mm < max(xs)
    assert min(ys) < marker.y_mm < max(ys)
