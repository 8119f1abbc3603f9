"""The packs give the same study, to the byte, on every machine and from every fresh clone.

After a wanted change of a pack: ``python resources/build.py NAME`` rewrites its file, and the
digest below is to be replaced by the one that the failing test shows.
"""

import hashlib
from pathlib import Path

import pytest

from siteselect.io.packs import build_pack
from siteselect.io.study_file import read_study

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
BUILT = sorted(RESOURCES.glob("*/*.gpkg"))
HOURLY_DIGEST = {
    "pakistan": "92d8a0edaea77f19000bfc647eb1fdb6",
    "three_regions": "2435b75f80a4d79fc8cadcd892971566",
}


@pytest.mark.parametrize("name", HOURLY_DIGEST)
def test_hourly_tables_are_the_same_to_the_byte(name):
    study = build_pack(RESOURCES / name)
    digest = hashlib.sha256()
    for table in (study.hourly_demand, study.hourly_availability, study.temperature_c):
        digest.update(",".join(table.columns).encode())
        digest.update(table.values.astype("<f8").tobytes())
    assert digest.hexdigest()[:32] == HOURLY_DIGEST[name]


@pytest.mark.parametrize("built", BUILT, ids=lambda path: path.stem)
def test_the_committed_study_is_what_its_sources_give(built):
    assert read_study(built).content_hash == build_pack(built.parent).content_hash
