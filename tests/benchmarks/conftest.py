"""One prepared study for all benchmarks, and one closing table of what they found."""

from collections.abc import Callable

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.io.packaged import default_study_name, open_study
from siteselect.io.result_store import default_store
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study
from tests.benchmarks.figures import Figure, Peer, table

FIGURES = pytest.StashKey[list[Figure]]()


@pytest.fixture(scope="session")
def study() -> Study:
    """The packaged study that opens when none is named."""
    return open_study(default_study_name())


@pytest.fixture(scope="session")
def evaluation(study: Study) -> Evaluation:
    """Everything that does not depend on sites; kept in this run's own result store."""
    evaluation = Evaluation(study, store=default_store())
    evaluation.prepare()
    return evaluation


@pytest.fixture
def compare(benchmark: BenchmarkFixture, pytestconfig: pytest.Config) -> Callable[..., None]:
    """Put a median into the table beside its peer, and fail when it misses its bar."""

    def compare(
        what: str, bar_s: float | None, peer: Peer | None = None, *, ours_s: float | None = None
    ) -> None:
        if ours_s is None:
            ours_s = benchmark.stats.stats.median
        figure = Figure(what, ours_s, bar_s, peer)
        benchmark.extra_info[what] = figure.record
        pytestconfig.stash.setdefault(FIGURES, []).append(figure)
        assert figure.is_reached, f"{what} took {ours_s:.3g} s; the bar is {bar_s:g} s"

    return compare


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the table after everything else."""
    figures = config.stash.get(FIGURES, [])
    if figures:
        terminalreporter.section("figures beside their peers")
        terminalreporter.write("\n".join(table(figures)) + "\n")
