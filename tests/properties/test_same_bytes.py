"""The same study gives the same bytes, whatever the hash seed and the number of threads."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
from hashlib import blake2b
from siteselect.core.headroom.headroom import SurplusUse
from siteselect.core.headroom.monitored import Security
from siteselect.study.evaluation import Evaluation
from tests.helpers.studies import three_region_study

evaluation = Evaluation(three_region_study(96))
evaluation.prepare()
digest = blake2b()
digest.update(evaluation.base_case.flow_mw.tobytes())
digest.update(evaluation.hosting.mw.tobytes() + evaluation.hosting.binding.tobytes())
for security in Security:
    for use in SurplusUse:
        found = evaluation.capacity(1, security, use)
        digest.update(found.headroom.mw.tobytes() + found.gain.tobytes())
for site in evaluation.study.sites:
    score = evaluation.score(site)
    digest.update(repr((score.score, score.sentence, score.contributions)).encode())
print(digest.hexdigest())
"""


def bytes_of(**environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


def test_neither_hash_seed_nor_threads_change_a_byte() -> None:
    one = bytes_of(PYTHONHASHSEED="1", OPENBLAS_NUM_THREADS="1")
    assert one == bytes_of(PYTHONHASHSEED="2", OPENBLAS_NUM_THREADS="2")
    assert one == bytes_of(PYTHONHASHSEED="3", OMP_NUM_THREADS="4")
