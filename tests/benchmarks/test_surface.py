"""How fast the suitability surface of a country comes, follows weights, and answers the pointer."""

import time
from collections.abc import Callable
from itertools import count

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.core.chosen_hours import ChosenHours
from siteselect.render.map_view import MapView
from siteselect.render.surface_picture import (
    SurfacePicture,
    SurfaceSheet,
    score_image,
    surface_picture,
)
from siteselect.render.theme import LIGHT
from siteselect.study.evaluation import Evaluation
from siteselect.study.hour_views import OneHour, hour_state
from siteselect.study.painted_hours import PRESETS, cells_of, hours_in
from siteselect.study.site_scorer import SiteScorer
from siteselect.study.surface import (
    StandardSite,
    SurfaceFacts,
    surface_facts,
    surface_scores,
    surface_weights,
)
from siteselect.study.surface_grid import country_grid
from siteselect.study.why_not import WhyNotLens

COARSE_KM, FINE_KM = 8.0, 2.0
ROUNDS = 7
N_PROBES, SAME = 200, 1e-6
WIDTH_PX, HEIGHT_PX = 1366, 768
FRAME_S, PAINTED_S = 0.016, 0.250


@pytest.fixture(scope="module")
def site(evaluation: Evaluation) -> StandardSite:
    workload = next(w for w in evaluation.study.workloads if w.is_enabled)
    return StandardSite(workload.id, evaluation.values["standard_request_mw"])


@pytest.fixture(scope="module")
def facts(evaluation: Evaluation, site: StandardSite) -> SurfaceFacts:
    facts = surface_facts(evaluation, site, country_grid(evaluation.study, FINE_KM))
    scores = surface_scores(facts, surface_weights(evaluation.study, site))
    for cell in np.random.default_rng(1).integers(0, facts.grid.n_cells, N_PROBES).tolist():
        there = evaluation.preview(facts.site_at(cell)).score
        assert np.isnan(scores[cell]) if there is None else abs(scores[cell] - there) < SAME
    return facts


def found(evaluation: Evaluation, site: StandardSite, cell_km: float) -> SurfacePicture:
    """Find a surface as if for the first time: no bus is remembered."""
    evaluation.scorer = SiteScorer(evaluation)
    facts = surface_facts(evaluation, site, country_grid(evaluation.study, cell_km))
    scores = surface_scores(facts, surface_weights(evaluation.study, site))
    return surface_picture(facts.grid, scores, facts.excluded, LIGHT)


@pytest.mark.usefixtures("qapp")
def test_first_picture(
    benchmark: BenchmarkFixture, compare: Callable[..., None], evaluation: Evaluation,
    site: StandardSite,
):  # fmt: skip
    benchmark.pedantic(found, (evaluation, site, COARSE_KM), rounds=ROUNDS, warmup_rounds=1)
    if benchmark.enabled:
        compare("surface of the country, all hours: first picture", 0.5, aim=0.2)


@pytest.mark.usefixtures("qapp")
def test_final_picture(
    benchmark: BenchmarkFixture, compare: Callable[..., None], evaluation: Evaluation,
    site: StandardSite,
):  # fmt: skip
    """Both grids one after the other, as the window finds them."""

    def both() -> None:
        found(evaluation, site, COARSE_KM)
        facts = surface_facts(evaluation, site, country_grid(evaluation.study, FINE_KM))
        scores = surface_scores(facts, surface_weights(evaluation.study, site))
        surface_picture(facts.grid, scores, facts.excluded, LIGHT)

    benchmark.pedantic(both, rounds=ROUNDS, warmup_rounds=1)
    if benchmark.enabled:
        compare("the same at 2 km: final", 5.0, aim=2.0)


@pytest.mark.usefixtures("qapp")
def test_weights_redrawn(
    benchmark: BenchmarkFixture, compare: Callable[..., None], facts: SurfaceFacts
):
    """Other weights every round: scores, colours, and the picture on a screen."""
    weights = {c.id: c.weight_interruptible for c in facts.criteria}
    left, top, cell = facts.grid.left_m, facts.grid.top_m, facts.grid.cell_m
    bounds = (left, top - facts.grid.n_rows * cell, left + facts.grid.n_columns * cell, top)
    view = MapView.fitting(bounds, width_px=WIDTH_PX, height_px=HEIGHT_PX)
    reasons = surface_picture(
        facts.grid, surface_scores(facts, weights), facts.excluded, LIGHT
    ).reasons
    screen = QImage(WIDTH_PX, HEIGHT_PX, QImage.Format.Format_RGB32)
    screen.fill(0xFFFFFF)
    sheet, number = SurfaceSheet(), count(1)

    def redraw() -> None:
        changed = weights | {"C1": float(next(number) % 40)}
        image = score_image(facts.grid, surface_scores(facts, changed), LIGHT)
        painter = QPainter(screen)
        picture = SurfacePicture(facts.grid, image, reasons)
        sheet.paint(painter, picture, view, LIGHT, opacity=0.85)
        painter.end()

    benchmark.pedantic(redraw, rounds=20, warmup_rounds=2)
    if benchmark.enabled:
        compare("weights redrawn at 2 km", 0.080, aim=0.030)


def test_lens_hover(
    benchmark: BenchmarkFixture, compare: Callable[..., None], evaluation: Evaluation,
    facts: SurfaceFacts,
):  # fmt: skip
    lens = WhyNotLens(evaluation, facts.site, facts)
    rng = np.random.default_rng(2)
    spots = facts.grid.lon_lat[rng.integers(0, facts.grid.n_cells, 400)].tolist()
    lens.prepare()
    slowest: list[float] = []

    def hover(path: list[list[float]]) -> None:
        for lon, lat in path:
            began = time.perf_counter()
            lens.at(lon, lat)
            slowest.append(time.perf_counter() - began)

    benchmark.pedantic(hover, (spots,), rounds=3)
    if benchmark.enabled:
        compare("why-not lens, a hover", FRAME_S, ours_s=float(np.median(slowest)))
        compare("the same, slowest of 100", FRAME_S, ours_s=float(np.quantile(slowest, 0.99)))


def test_one_hour(
    benchmark: BenchmarkFixture, compare: Callable[..., None], evaluation: Evaluation
):
    hours = iter(np.random.default_rng(3).integers(0, evaluation.study.info.n_hours, 10**5))
    _ = evaluation.outage_loading
    benchmark(lambda: hour_state(evaluation, OneHour(int(next(hours)))))
    if benchmark.enabled:
        compare("state of the grid in one hour", FRAME_S)


def test_painted_hours(
    benchmark: BenchmarkFixture, compare: Callable[..., None], evaluation: Evaluation
):
    """What the map shows of painted hours, and the scores of all sites of the study."""
    calendar = evaluation.study.calendar
    is_painted = hours_in(cells_of(PRESETS[1].cells), calendar)
    assert ChosenHours(calendar, is_painted).n_hours == is_painted.sum()
    _ = evaluation.outage_loading
    took: list[tuple[float, float]] = []

    def repaint() -> None:
        began = time.perf_counter()
        part = evaluation.over(is_painted)
        _ = (part.buses, part.regions, part.branch_loading)
        mapped = time.perf_counter()
        for site in evaluation.study.sites:
            part.preview(site)
        took.append((mapped - began, time.perf_counter() - mapped))

    benchmark.pedantic(repaint, rounds=ROUNDS, warmup_rounds=1)
    if benchmark.enabled:
        for_map, for_scores = np.median(took[1:], axis=0).tolist()
        compare("painted hours: the map", 0.100, ours_s=for_map)
        compare("painted hours: every score", PAINTED_S, ours_s=for_scores)
