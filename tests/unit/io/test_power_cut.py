"""The power goes at every moment: what was told to be safe is there, and nothing is a mix."""

from pathlib import Path

import pytest

from siteselect.io.disk_stamp import stamp_of
from siteselect.io.journal_shelf import JournalShelf
from siteselect.io.journal_state import JournalState, StudySource
from siteselect.io.safe_write import replacing
from siteselect.io.study_file import read_study, write_study
from siteselect.study.edits import change_site
from siteselect.study.history import History
from siteselect.study.map_layers import add_layer
from tests.helpers.layer_tables import towers
from tests.helpers.power_cut import Cut, ForgetfulDisk
from tests.helpers.studies import three_region_study


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "disk"
    folder.mkdir()
    return folder


def laid_down(cut: Cut, tmp_path: Path, number: int) -> Path:
    folder = tmp_path / f"after-{number}"
    folder.mkdir()
    cut.restore(folder)
    return folder


def test_a_save_leaves_the_old_study_or_the_new_one(place: Path, tmp_path: Path) -> None:
    path = place / "study.gpkg"
    old = three_region_study()
    new = change_site(old, "S1", name="After")
    write_study(old, path)
    disk = ForgetfulDisk(place)
    with disk.watched():
        write_study(new, path)
        disk.acknowledged.append("new")
    assert len(disk.cuts) > 6
    found = set()
    for number, cut in enumerate(disk.cuts):
        folder = laid_down(cut, tmp_path, number)
        name = read_study(folder / "study.gpkg").site("S1").name
        assert name in {"Western field", "After"}, (cut.moment, cut.temper)
        assert name == "After" or not cut.acknowledged, (cut.moment, cut.temper)
        found.add(name)
    assert found == {"Western field", "After"}


def test_a_file_saved_for_the_first_time_is_whole_or_not_there(place: Path, tmp_path: Path) -> None:
    disk = ForgetfulDisk(place)
    with disk.watched(), replacing(place / "f") as part:
        part.write_text("all of it")
    for cut in disk.cuts:
        assert cut.files.get("f") in {None, b"all of it"}, (cut.moment, cut.temper)
    assert disk.cuts[-1].files["f"] == b"all of it"


def test_a_save_without_a_flush_would_be_seen(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("siteselect.io.safe_write.flush_to_disk", lambda _: None)
    disk = ForgetfulDisk(place)
    with disk.watched(), replacing(place / "f") as part:
        part.write_text("all of it")
    assert any(cut.files.get("f") not in {None, b"all of it"} for cut in disk.cuts)


Told = tuple[tuple[str, ...], int, int | None]


def told(history: History) -> Told:
    """Return the names of the first site step by step, where it stands, and what is saved."""
    names = tuple(step.study.sites[0].name for step in history.steps)
    return names, history.position, history.saved_position


def test_every_step_that_was_told_to_be_kept_comes_back(place: Path, tmp_path: Path) -> None:
    path = place / "studies" / "study.gpkg"
    path.parent.mkdir()
    write_study(three_region_study(), path)
    disk = ForgetfulDisk(place)
    taken = a_session(path, place / "journals", disk)
    assert len(disk.cuts) > 40
    n_back = 0
    for number, cut in enumerate(disk.cuts):
        folder = laid_down(cut, tmp_path, number)
        on_disk = read_study(folder / "studies" / "study.gpkg").sites[0].name
        back = what_comes_back(folder / "journals")
        possible = taken[len(cut.acknowledged) :][:2]
        where = (cut.moment, cut.temper, on_disk, back)
        if back is None:
            saved = [names[at] for names, at, saved in possible if at == saved]
            assert on_disk in saved, where
        else:
            assert back in possible, where
            n_back += 1
    assert n_back > 30


def a_session(path: Path, journals: Path, disk: ForgetfulDisk) -> list[Told]:
    """Take steps of every kind and acknowledge each when it is kept; return them all."""
    history = History(read_study(path))
    taken = [told(history)]
    source = StudySource("study", path, read_from=path, stamp=stamp_of(path))
    journal = JournalShelf(journals).new(source, history.study)

    def state() -> JournalState:
        return JournalState(history.steps, history.position, history.saved_position)

    def keep() -> None:
        taken.append(told(history))
        journal.follow(state())
        disk.acknowledged.append(len(taken) - 1)

    def rename(name: str) -> None:
        history.commit(f"Rename {name}", change_site(history.study, "S1", name=name))
        keep()

    with disk.watched():
        rename("one")
        rename("two")
        history.undo()
        keep()
        history.commit("Add a layer", add_layer(history.study, towers(3000), style={}))
        keep()
        stamp = write_study(history.study, path)
        history.mark_saved()
        taken.append(told(history))
        saved = StudySource("study", path, read_from=path, stamp=stamp)
        journal.rebase(state(), saved, history.study)
        disk.acknowledged.append(len(taken) - 1)
        rename("three")
        history.go_to(1)
        keep()
    journal.close()
    return taken


def what_comes_back(journals: Path) -> Told | None:
    """Return what the next start offers; None when it offers nothing."""
    left = JournalShelf(journals).left_behind()
    if not left:
        return None
    back = left[0].recovered().state
    for one in left:
        one.let_go()
    history = History.restored(back.steps, back.position, saved=back.saved)
    return told(history)


def test_steps_come_back_though_the_file_was_written_over_before_the_journal_began(
    tmp_path: Path,
) -> None:
    """Two saves in a row: the second is on disk while the journal begins anew on the first."""
    path = tmp_path / "study.gpkg"
    write_study(three_region_study(), path)
    history = History(read_study(path))
    source = StudySource("study", path, read_from=path, stamp=stamp_of(path))
    journal = JournalShelf(tmp_path / "journals").new(source, history.study)
    history.commit("Rename", change_site(history.study, "S1", name="Renamed"))
    write_study(change_site(history.study, "S1", name="Saved again"), path)
    journal.follow(JournalState(history.steps, history.position, history.saved_position, None))
    journal.close()
    (left,) = JournalShelf(tmp_path / "journals").left_behind()
    back = left.recovered()
    left.let_go()
    assert back.state.steps[-1].study.site("S1").name == "Renamed"
    assert [step.text for step in back.state.steps] == ["", "Rename"]
