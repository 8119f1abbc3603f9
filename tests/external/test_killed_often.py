"""The program is killed at fifty random moments of a planner's work and restored each time."""

from pathlib import Path

import pytest

from tests.helpers.killing import kill_and_restore


@pytest.mark.parametrize("seed", range(100, 150))
def test_every_step_said_to_be_kept_survives_a_kill(tmp_path: Path, seed: int) -> None:
    assert kill_and_restore(tmp_path, seed) > 0
