"""All solvers of a process share its threads, whichever part of the program comes first."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
ALLOCATE = """
from siteselect.core.allocation.highs import solve_by_highs
from tests.helpers.allocations import a_problem, a_setting
solve_by_highs(a_problem(a_setting(1, n_hours=6), 3, n_sites=4))
"""
DISPATCH = """
from siteselect.study.evaluation import Evaluation
from tests.helpers.studies import three_region_study
from siteselect.study.study import Scenario
_ = Evaluation(three_region_study(48), Scenario("t", "Tight", {"security_margin": 0.3})).base_case
"""


@pytest.mark.parametrize("program", [ALLOCATE + DISPATCH, DISPATCH + ALLOCATE])
def test_allocation_and_dispatch_run_in_one_process(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not done.stdout
