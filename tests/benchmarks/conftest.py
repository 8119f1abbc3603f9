"""One prepared study for all benchmarks, and one closing table of what they found."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from siteselect.io.packaged import default_study_name, open_study
from siteselect.io.result_store import default_store
from siteselect.study.evaluation import Evaluation
from siteselect.study.study import Study
from tests.benchmarks.figures import Bar, Figure, Peer, table
from tests.benchmarks.report import machine, write_sections

FIGURES = pytest.StashKey[dict[str, list[Figure]]]()
NARROWED = pytest.StashKey[set[str]]()


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
def compare(
    benchmark: BenchmarkFixture, pytestconfig: pytest.Config, request: pytest.FixtureRequest
) -> Iterator[Callable[..., None]]:
    """Put a median into the table beside its peer; fail in the end when one misses its bar.

    Bars given as numbers are seconds. `ours_s` or `ours_gb` stands for the median of this
    benchmark when something else than a whole round counts.
    """
    subject = _subject(request.module.__doc__)
    missed: list[str] = []

    def compare(
        what: str,
        must: Bar | float | None = None,
        peer: Peer | None = None,
        *,
        aim: Bar | float | None = None,
        ours_s: float | None = None,
        ours_gb: float | None = None,
    ) -> None:
        if ours_gb is not None:
            ours, unit = ours_gb, "GB"
        else:
            ours, unit = benchmark.stats.stats.median if ours_s is None else ours_s, "s"
        figure = Figure(what, ours, _bar(must), peer, _bar(aim), unit)
        benchmark.extra_info[what] = figure.record
        pytestconfig.stash.setdefault(FIGURES, {}).setdefault(subject, []).append(figure)
        if figure.is_missed:
            missed.append(" | ".join(figure.cells))

    yield compare
    assert not missed, "\n".join(missed)


def _bar(asked: Bar | float | None) -> Bar | None:
    return asked if asked is None or isinstance(asked, Bar) else Bar(asked)


def _subject(docstring: str) -> str:
    return docstring.strip().splitlines()[0].rstrip(".")


def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    """Remember whose figures will not be whole."""
    for item in items:
        item.config.stash.setdefault(NARROWED, set()).add(_subject(item.module.__doc__))


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the table after everything else; keep in docs what was measured whole."""
    figures = config.stash.get(FIGURES, {})
    if not figures:
        return
    terminalreporter.section("figures beside their peers")
    every = [figure for group in figures.values() for figure in group]
    terminalreporter.write("\n".join([machine(), "", *table(every)]) + "\n")
    if any("::" in argument for argument in config.args):
        return
    narrowed = config.stash.get(NARROWED, set())
    write_sections({name: group for name, group in figures.items() if name not in narrowed})


@pytest.fixture(scope="session")
def case_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where cases for other programs and their results lie."""
    return tmp_path_factory.mktemp("cases")
