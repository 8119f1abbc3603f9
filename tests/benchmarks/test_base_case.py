"""How fast a study's year is dispatched the first time, and taken from the store afterwards."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.core.dispatch.base_case import BaseCase
from siteselect.io.result_store import default_store
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study
from tests.benchmarks.pypsa_year import seconds_per_year

FIRST_TIME_BAR_S = 60.0
FROM_STORE_BAR_S = 1.0


def test_base_case_first_time(
    benchmark: BenchmarkFixture, compare: Callable[..., None], study: Study, tmp_path: Path
) -> None:
    """The whole year solved, from the tables of the study."""

    def solved() -> BaseCase:
        return Evaluation(study).base_case

    base = benchmark.pedantic(solved, rounds=5)
    assert base.dispatch_mw.shape[0] == study.info.n_hours
    if benchmark.enabled:
        peer = seconds_per_year(Evaluation(study), tmp_path)
        compare("base case of 8,760 hours, first time", FIRST_TIME_BAR_S, peer)


def prepared(study: Study, evaluation: Evaluation) -> Evaluation:
    evaluation.prepare()
    return evaluation


def test_everything_first_time(
    benchmark: BenchmarkFixture, compare: Callable[..., None], study: Study
) -> None:
    """Base case, hosting capacity of every bus, regularity of every region."""
    found = benchmark.pedantic(prepared, setup=lambda: ((study, Evaluation(study)), {}), rounds=5)
    assert np.isfinite(found.hosting.mw).all()
    if benchmark.enabled:
        compare("everything of a study, first time", FIRST_TIME_BAR_S)


@pytest.mark.usefixtures("evaluation")
def test_everything_from_the_store(
    benchmark: BenchmarkFixture, compare: Callable[..., None], study: Study
) -> None:
    """The same from the result store, where an earlier evaluation left it."""
    found = benchmark.pedantic(
        prepared,
        setup=lambda: ((study, Evaluation(study, store=default_store())), {}),
        rounds=7,
    )
    assert np.isfinite(found.hosting.mw).all()
    if benchmark.enabled:
        compare("everything of a study, from the store", FROM_STORE_BAR_S)
