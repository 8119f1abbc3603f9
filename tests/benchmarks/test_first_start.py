"""A machine that never ran the program: nothing is compiled yet."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.core.headroom.proportional import ProportionalModel
from siteselect.study.evaluation import Evaluation
from tests.benchmarks.network_models import secure_model

PLAIN_MUST_S = 1.0
REQUEST_MW = 300.0
ROUNDS = 3


def test_first_site_by_the_plain_path(
    benchmark: BenchmarkFixture, compare: Callable[..., None], evaluation: Evaluation
) -> None:
    """From flows and surplus to one site's year, N-0 and N-1, with nothing compiled."""
    column = np.ascontiguousarray(evaluation.sensitivities.ptdf[:, evaluation.grid.n_buses // 2])
    secure_model(evaluation)

    def first_site() -> ProportionalModel:
        model = ProportionalModel(secure_model(evaluation), uses_kernels=False)
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

    Takes tens of seconds, so only when timed; the mechanism is held by the tests of kernels.
    """
    if not benchmark.enabled:
        return

    def empty_store() -> tuple[tuple[Path], dict[str, object]]:
        return (tmp_path_factory.mktemp("kernels"),), {}

    benchmark.pedantic(_compile_into, setup=empty_store, rounds=ROUNDS)
    compare("kernels ready, compiled in the background")


def _compile_into(store: Path) -> None:
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(store)}
    command = [sys.executable, "-m", "siteselect.core.kernels"]
    subprocess.run(command, env=environment, check=True)
    asked = "from siteselect.core.kernels import kernels_ready; assert kernels_ready()"
    subprocess.run([sys.executable, "-c", asked], env=environment, check=True)
