import os
import resource
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from siteselect.core.errors import StudyFileError
from siteselect.io.safe_write import generation_path, replacing
from siteselect.io.study_file import read_study, write_study
from tests.helpers.studies import three_region_study

ROOT = Path(__file__).resolve().parents[3]
NOBODY = 65534


def test_the_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_text("old")
    path.chmod(0o640)
    with replacing(path) as part:
        part.write_text("new")
        assert path.read_text() == "old"
        assert part.name.startswith(".")
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["f", "f~1"]


def test_the_new_file_is_on_the_disk_before_it_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "f"
    steps: list[tuple[int, bool]] = []
    really = os.fsync

    def noted(handle: int) -> None:
        steps.append((os.fstat(handle).st_ino, path.exists()))
        really(handle)

    monkeypatch.setattr(os, "fsync", noted)
    with replacing(path) as part:
        part.write_text("new")
    assert steps == [(path.stat().st_ino, False), (tmp_path.stat().st_ino, True)]


def test_a_new_file_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    with replacing(tmp_path / "f") as part:
        part.write_text("new")
    (tmp_path / "g").write_text("plain")
    assert (tmp_path / "f").stat().st_mode == (tmp_path / "g").stat().st_mode


def test_three_earlier_files_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "f"
    for text in "abcdef":
        with replacing(path) as part:
            part.write_text(text)
    kept = [generation_path(path, number).read_text() for number in (1, 2, 3)]
    assert (path.read_text(), kept) == ("f", ["e", "d", "c"])
    assert not generation_path(path, 4).exists()


def test_none_are_kept_when_none_are_wanted(tmp_path: Path) -> None:
    for text in "ab":
        with replacing(tmp_path / "f", generations=0) as part:
            part.write_text(text)
    assert [entry.name for entry in tmp_path.iterdir()] == ["f"]


def test_a_system_without_links_keeps_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    for text in "ab":
        with replacing(tmp_path / "f") as part:
            part.write_text(text)
    assert generation_path(tmp_path / "f", 1).read_text() == "a"


def test_earlier_files_stay_as_they_were_when_the_new_one_cannot_take_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "f"
    for text in "abcd":
        with replacing(path) as part:
            part.write_text(text)
    really = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if target == path:
            raise PermissionError(13, "open in another program")
        return really(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StudyFileError, match="open in another program"), replacing(path) as part:
        part.write_text("e")
    kept = {entry.name: entry.read_text() for entry in tmp_path.iterdir()}
    assert kept == {"f": "d", "f~1": "c", "f~2": "b", "f~3": "a"}


@pytest.mark.parametrize("failing", ["~2", "~3"])
def test_a_generation_that_cannot_be_moved_leaves_all_where_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    path = tmp_path / "f"
    for text in "abc":
        with replacing(path) as part:
            part.write_text(text)
    really, refused = Path.replace, list[Path]()

    def refuse_once(self: Path, target: Path) -> Path:
        if target.name.endswith(failing) and not refused:
            refused.append(target)
            raise PermissionError(13, "open in another program")
        return really(self, target)

    monkeypatch.setattr(Path, "replace", refuse_once)
    with pytest.raises(StudyFileError, match="open in another program"), replacing(path) as part:
        part.write_text("d")
    kept = {entry.name: entry.read_text() for entry in tmp_path.iterdir()}
    assert kept == {"f": "c", "f~1": "b", "f~2": "a"}


def test_an_error_inside_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_text("old")
    with suppress(ZeroDivisionError), replacing(path) as part:
        part.write_text("half")
        raise ZeroDivisionError
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["f"]


def test_what_a_crash_left_behind_is_removed_after_a_while(tmp_path: Path) -> None:
    left, fresh, others = (tmp_path / n for n in (".f.old.part", ".f.new.part", ".g.old.part"))
    for part in (left, fresh, others):
        part.write_text("half")
    for part in (left, others):
        os.utime(part, (time.time() - 7200,) * 2)
    with replacing(tmp_path / "f") as part:
        part.write_text("new")
    assert (left.exists(), fresh.exists(), others.exists()) == (False, True, True)


@pytest.mark.parametrize("place", ["gone/f", "file/f", "folder"])
def test_places_that_cannot_be_written_are_told(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(StudyFileError) as error:
        write_study(three_region_study(), tmp_path / place)
    assert str(tmp_path / place) in error.value.sentence
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder"]


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Act as a user whom rights stop, also where the tests run as root."""
    is_root = os.geteuid() == 0
    if is_root:
        os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        if is_root:
            os.setresuid(0, 0, 0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may look into; pytest's own are private."""
    with TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)
        Path(name).chmod(0o755)


def test_rights_that_are_missing_are_told(open_folder: Path) -> None:
    path = open_folder / "s.gpkg"
    study = three_region_study()
    write_study(study, path)
    read_study(path)
    path.chmod(0o000)
    open_folder.chmod(0o555)
    sentences: list[str] = []
    with as_ordinary_user():
        for call in (
            lambda: read_study(path),
            lambda: write_study(study, path),
            lambda: write_study(study, path.with_name("new.gpkg")),
        ):
            with pytest.raises(StudyFileError) as error:
                call()
            sentences.append(error.value.sentence)
    read, replaced, new = sentences
    assert "The file cannot be read: Permission denied" in read
    assert "The file is read-only" in replaced
    assert "was not saved: Permission denied" in new
    assert str(path) in read


SAVE_ENDLESSLY = """
    import sys
    from dataclasses import replace
    from pathlib import Path
    from siteselect.io.study_file import write_study
    from tests.helpers.studies import three_region_study
    study = three_region_study(2000)
    print("ready", flush=True)
    while True:
        write_study(study, Path(sys.argv[1]))
        write_study(study.with_sites(()), Path(sys.argv[1]))
"""


@pytest.mark.parametrize("delay_s", [0.02, 0.05, 0.09, 0.14, 0.2, 0.27, 0.35])
def test_a_writer_that_is_killed_leaves_a_whole_file(study_path: Path, delay_s: float) -> None:
    whole = {three_region_study(2000).content_hash, three_region_study().content_hash}
    whole.add(three_region_study(2000).with_sites(()).content_hash)
    writer = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(SAVE_ENDLESSLY), str(study_path)],
        stdout=subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    assert writer.stdout is not None
    writer.stdout.readline()
    time.sleep(delay_s)
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    assert read_study(study_path).content_hash in whole
    for number in (1, 2, 3):
        earlier = generation_path(study_path, number)
        assert not earlier.exists() or read_study(earlier).content_hash in whole


@pytest.mark.parametrize("limit_kb", [0, 4, 40, 100, 200])
def test_a_full_disk_leaves_the_old_file(study_path: Path, limit_kb: int) -> None:
    before = study_path.read_bytes()
    assert len(before) > 200 * 1024
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit_kb * 1024, hard))
    try:
        with pytest.raises(StudyFileError, match="was not saved") as error:
            write_study(three_region_study().with_sites(()), study_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "Free some space" in error.value.sentence
    assert study_path.read_bytes() == before
    assert [entry.name for entry in study_path.parent.iterdir()] == [study_path.name]
