"""The program is killed in the middle of work; every step it said was kept comes back.

A handful of moments here, fifty in ``tests/external``.
"""

from pathlib import Path

import pytest

from tests.helpers.killing import kill_and_restore


@pytest.mark.parametrize("seed", range(4))
def test_every_step_said_to_be_kept_survives_a_kill(tmp_path: Path, seed: int) -> None:
    assert kill_and_restore(tmp_path, seed) > 0
