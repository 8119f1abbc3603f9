import os
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siteselect.io.result_store import ResultStore, default_store

ARRAYS = {
    "flows_mw": np.arange(12.0).reshape(3, 4),
    "binding": np.array([[1, -1], [7, 0]], dtype=np.int64),
    "by column": np.asfortranarray(np.arange(6.0, dtype=np.float32).reshape(2, 3)),
    "none": np.zeros((0, 5)),
    "flag": np.array([True, False]),
}


@pytest.fixture
def store(tmp_path: Path) -> ResultStore:
    return ResultStore(tmp_path / "not yet" / "there")


def assert_equal(found: object, expected: dict[str, np.ndarray]) -> None:
    assert isinstance(found, dict)
    assert found.keys() == expected.keys()
    for name, array in expected.items():
        assert found[name].dtype == array.dtype
        np.testing.assert_array_equal(found[name], array)


def test_what_was_saved_is_loaded_read_only(store: ResultStore) -> None:
    store.save("a1b2", ARRAYS)
    found = store.load("a1b2")
    assert_equal(found, ARRAYS)
    assert found is not None
    with pytest.raises(ValueError, match="read-only"):
        found["flag"][0] = False


def test_an_unknown_key_and_an_empty_store_give_none(store: ResultStore) -> None:
    assert store.load("nothing") is None
    store.save("a", ARRAYS)
    assert store.load("nothing") is None


@pytest.mark.parametrize("key", ["../../outside", "a/b", "", "x" * 400, "نام", "con:1"])
def test_any_text_is_a_key_and_stays_in_the_folder(store: ResultStore, key: str) -> None:
    store.save(key, ARRAYS)
    assert_equal(store.load(key), ARRAYS)
    assert store.path_of(key).parent == store.path_of("plain").parent


@settings(max_examples=60, deadline=None)
@given(where=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_damage_is_noticed_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, where: float, flip: int
) -> None:
    store = ResultStore(tmp_path_factory.mktemp("store"))
    store.save("k", ARRAYS)
    path = store.path_of("k")
    damaged = bytearray(path.read_bytes())
    damaged[int(where * len(damaged))] ^= flip
    path.write_bytes(damaged)
    found = store.load("k")
    for name, array in (found or {}).items():
        if name in ARRAYS:
            np.testing.assert_array_equal(array, ARRAYS[name])


@pytest.mark.parametrize("keep", [0, 10, 0.5, 0.99])
def test_a_cut_entry_is_ignored_and_rewritten(store: ResultStore, keep: float) -> None:
    store.save("k", ARRAYS)
    whole = store.path_of("k").read_bytes()
    store.path_of("k").write_bytes(whole[: int(keep if keep >= 1 else keep * len(whole))])
    assert store.load("k") is None
    store.save("k", ARRAYS)
    assert_equal(store.load("k"), ARRAYS)


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    big = {"numbers": np.zeros(125_000)}
    store = ResultStore(tmp_path, limit_bytes=3_100_000)
    for age, key in enumerate(("old", "older", "oldest")):
        store.save(key, big)
        stamp = time.time() - 100 * (age + 1)
        os.utime(store.path_of(key), (stamp, stamp))
    assert store.load("oldest") is not None
    store.save("new", big)
    assert store.load("older") is None
    assert all(store.load(key) is not None for key in ("old", "oldest", "new"))


def test_a_failure_to_store_does_not_raise(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    store = ResultStore(tmp_path / "file" / "folder")
    store.save("k", ARRAYS)
    assert store.load("k") is None
    assert "Could not store" in caplog.text


def test_objects_are_never_stored(store: ResultStore) -> None:
    store.save("k", {"objects": np.array([{}], dtype=object)})
    assert store.load("k") is None
    assert not list(store.path_of("k").parent.iterdir())


def test_the_cache_folder_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITESELECT_CACHE_DIR", str(tmp_path / "elsewhere"))
    default_store().save("k", ARRAYS)
    assert list((tmp_path / "elsewhere" / "results").glob("k*.npz"))
    assert_equal(default_store().load("k"), ARRAYS)
