"""A machine that never ran the program: nothing is compiled yet."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.core.headroom.monitored import Security
from siteselect.core.headroom.proportional import ProportionalModel
from siteselect.study.evaluation import Evaluation

ROOT = Path(__file__).parents[2]
PLAIN_MUST_S = 1.0
REQUEST_MW = 300.0
ROUNDS = 3


def test_first_site_by_the_plain_path(
    benchmark: BenchmarkFixture, compare: Callable[..., None], evaluation: Evaluation
) -> None:
    """From flows and surplus to one site's year, N-0 and N-1, with nothing compiled."""
    column = np.ascontiguousarray(evaluation.sensitivities.ptdf[:, evaluation.grid.n_buses // 2])
    hosting = evaluation.hosting_model(Security.SECURE)

    def first_site() -> ProportionalModel:
        model = ProportionalModel(replace(hosting), uses_kernels=False)
        model.at(column, cap_mw=REQUEST_MW)
        return model

    model = benchmark.pedantic(first_site, rounds=5)
    compiled = ProportionalModel(model.model)
    np.testing.assert_allclose(
        model.at(column, cap_mw=REQUEST_MW).mw, compiled.at(column, cap_mw=REQUEST_MW).mw,
        rtol=1e-9, atol=1e-9,
    )  # fmt: skip
    if benchmark.enabled:
        compare("first site scored by the plain path, screening included", PLAIN_MUST_S)


def test_kernels_compiled(
    benchmark: BenchmarkFixture,
    compare: Callable[..., None],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """The background process, from its start until every kernel lies in an empty store.

    Takes tens of seconds, so untimed it runs the same with the compiler switched off.
    """
    switched = {} if benchmark.enabled else {"NUMBA_DISABLE_JIT": "1"}
    stores: list[Path] = []

    def empty_store() -> tuple[tuple[dict[str, str]], dict[str, object]]:
        stores.append(tmp_path_factory.mktemp("kernels"))
        return ({"NUMBA_CACHE_DIR": str(stores[-1]), **switched},), {}

    benchmark.pedantic(_compiled_in_the_background, setup=empty_store, rounds=ROUNDS)
    if benchmark.enabled:
        _expect_nothing_left_to_compile(stores[-1])
        compare("kernels ready, compiled in the background")


def _compiled_in_the_background(settings: dict[str, str]) -> None:
    environment = {**os.environ, **settings}
    _run("-m", "siteselect.core.kernels", environment=environment)
    asked = "from siteselect.core.kernels import kernels_ready; assert kernels_ready()"
    _run("-c", asked, environment=environment)


def _expect_nothing_left_to_compile(store: Path) -> None:
    """Expect that what the packaged study calls is what was compiled, types and all."""
    before = {path.name for path in store.rglob("*.nbc")}
    assert before
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(store)}
    _run("-m", "tests.benchmarks.study_used", environment=environment)
    assert {path.name for path in store.rglob("*.nbc")} == before


def _run(*arguments: str, environment: dict[str, str]) -> None:
    subprocess.run([sys.executable, *arguments], env=environment, cwd=ROOT, check=True)
