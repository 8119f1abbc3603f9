import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from siteselect.core.errors import StudyFileError
from siteselect.io.study_lock import LockedError, StudyLock


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


@pytest.mark.parametrize("damaged", ["", "{}", "[]", '{"host": "x", "extra": 1}'])
def test_a_lock_nobody_understands_counts(study: Path, damaged: str) -> None:
    lock_of(study).write_text(damaged)
    with pytest.raises(LockedError, match="by someone"):
        StudyLock(study).acquire()
    StudyLock(study).acquire(take_over=True)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StudyFileError, match="cannot be opened for editing"):
        StudyLock(tmp_path / "gone" / "s.gpkg").acquire()
