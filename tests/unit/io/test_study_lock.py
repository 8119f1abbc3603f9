import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from siteselect.core.errors import StudyFileError
from siteselect.io.study_lock import LockedError, StudyLock

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def study(tmp_path: Path) -> Path:
    return tmp_path / "my study.gpkg"


def lock_of(study: Path) -> Path:
    return study.with_name(".my study.gpkg.lock")


def held_by(study: Path, **changes: object) -> None:
    holder = {"host": "other-pc", "user": "ayesha", "pid": 1, "since": "2026-11-23 09:00 UTC"}
    lock_of(study).write_text(json.dumps(holder | changes))


def test_the_lock_names_its_holder_and_goes_away(study: Path) -> None:
    lock = StudyLock(study)
    lock.acquire()
    holder = StudyLock(study).holder
    assert holder is not None
    assert (holder.host, holder.pid) == (socket.gethostname(), os.getpid())
    lock.release()
    assert not list(study.parent.iterdir())


def test_someone_elses_lock_is_named_and_can_be_taken_over(study: Path) -> None:
    held_by(study)
    with pytest.raises(LockedError, match="ayesha on other-pc since 2026-11-23 09:00 UTC") as error:
        StudyLock(study).acquire()
    assert error.value.holder is not None
    assert error.value.holder.user == "ayesha"
    StudyLock(study).acquire(take_over=True)
    assert StudyLock(study).holder.is_this_process  # type: ignore[union-attr]


def test_a_lock_of_a_process_that_ended_does_not_count(study: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    held_by(study, host=socket.gethostname(), pid=ended.pid)
    StudyLock(study).acquire()
    assert StudyLock(study).holder.is_this_process  # type: ignore[union-attr]


def test_a_lock_of_a_living_process_counts(study: Path) -> None:
    held_by(study, host=socket.gethostname(), pid=os.getppid())
    with pytest.raises(LockedError):
        StudyLock(study).acquire()


def test_one_program_may_ask_twice(study: Path) -> None:
    StudyLock(study).acquire()
    StudyLock(study).acquire()


def test_a_lock_taken_over_is_not_released_by_its_first_holder(study: Path) -> None:
    lock = StudyLock(study)
    lock.acquire()
    held_by(study)
    lock.release()
    assert lock_of(study).exists()


@pytest.mark.parametrize(
    "damaged",
    [
        "", "{}", "[]", '{"host": "x", "extra": 1}', "\xff", "[" * 5000,
        '{"host": 5, "user": "a", "pid": 1, "since": "now"}',
    ],
)  # fmt: skip
def test_a_lock_nobody_understands_counts(study: Path, damaged: str) -> None:
    lock_of(study).write_text(damaged)
    with pytest.raises(LockedError, match="by someone"):
        StudyLock(study).acquire()
    StudyLock(study).acquire(take_over=True)


@pytest.mark.parametrize("pid", ["17", 1.5, None, True, 0, -1, [1]])
def test_a_lock_whose_process_is_no_number_counts(study: Path, pid: object) -> None:
    held_by(study, host=socket.gethostname(), pid=pid)
    with pytest.raises(LockedError, match="by someone"):
        StudyLock(study).acquire()
    StudyLock(study).release()
    assert lock_of(study).exists()


def test_a_computer_that_knows_no_name_for_its_user_can_lock(
    study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os, "getuid", lambda: 987654321)
    StudyLock(study).acquire()
    assert StudyLock(study).holder.user == "someone"  # type: ignore[union-attr]


def test_a_system_without_links_can_lock(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    StudyLock(study).acquire()
    assert StudyLock(study).holder.is_this_process  # type: ignore[union-attr]
    held_by(study)
    with pytest.raises(LockedError, match="ayesha"):
        StudyLock(study).acquire()
    assert [entry.name for entry in study.parent.iterdir()] == [lock_of(study).name]


def test_a_take_over_that_someone_else_was_first_with_fails(study: Path) -> None:
    held_by(study)
    late = StudyLock(study)
    seen = lock_of(study).read_bytes()
    held_by(study, user="bilal")
    with pytest.raises(LockedError, match="bilal"):
        late._replace(seen)
    assert StudyLock(study).holder.user == "bilal"  # type: ignore[union-attr]


def test_a_take_over_under_way_is_not_disturbed(study: Path) -> None:
    held_by(study)
    claim = study.with_name(".my study.gpkg.lock.claim")
    claim.touch()
    with pytest.raises(LockedError, match="ayesha"):
        StudyLock(study).acquire(take_over=True)
    os.utime(claim, (0, 0))
    StudyLock(study).acquire(take_over=True)
    assert [entry.name for entry in study.parent.iterdir()] == [lock_of(study).name]


TAKE_OVER = """
import sys
from pathlib import Path
from siteselect.io.study_lock import LockedError, StudyLock
print("ready", flush=True)
sys.stdin.readline()
try:
    StudyLock(Path(sys.argv[1])).acquire()
    print("won", flush=True)
except LockedError:
    print("lost", flush=True)
sys.stdin.readline()
"""


def test_of_several_programs_only_one_gets_a_lock_left_behind(study: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", TAKE_OVER, str(study)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )
        for _ in range(4)
    ]  # fmt: skip
    told = []
    for program in programs:
        assert program.stdout is not None
        program.stdout.readline()
    held_by(study, host=socket.gethostname(), pid=ended.pid)
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        assert program.stdout is not None
        told.append(program.stdout.readline().strip())
    for program in programs:
        program.communicate("end\n")
    assert sorted(told) == ["lost", "lost", "lost", "won"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StudyFileError, match="cannot be opened for editing"):
        StudyLock(tmp_path / "gone" / "s.gpkg").acquire()
