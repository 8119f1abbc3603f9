from dataclasses import replace

import pytest
from shapely import Point

from siteselect.core.entities import Site
from siteselect.core.errors import InputError
from siteselect.study.changes import Changes
from siteselect.study.edits import add_site, change_site, move_site, remove_site, unused_site_id
from siteselect.study.history import History
from tests.helpers.studies import three_region_study


@pytest.fixture
def history() -> History:
    return History(three_region_study())


def test_undo_and_redo_return_the_very_same_studies(history: History) -> None:
    first = history.study
    moved = move_site(first, "S1", Point(1.2, 9.8))
    history.commit("Move site Western field", moved)
    assert history.study is moved
    assert history.undo_text == "Move site Western field"
    history.undo()
    assert history.study is first
    assert (history.undo_text, history.redo_text) == ("", "Move site Western field")
    history.redo()
    assert history.study is moved


def test_a_new_step_drops_what_could_be_redone(history: History) -> None:
    history.commit("Delete", remove_site(history.study, "S1"))
    history.undo()
    history.commit("Rename", change_site(history.study, "S2", name="Hall"))
    assert history.redo_text == ""
    history.redo()
    assert history.study.site("S2").name == "Hall"


def test_undo_and_redo_beyond_the_ends_do_nothing(history: History) -> None:
    only = history.study
    history.undo()
    history.redo()
    assert history.study is only


def test_committing_the_same_study_is_no_step(history: History) -> None:
    history.commit("Nothing", history.study)
    assert history.undo_text == ""


def test_modified_follows_the_saved_study_through_undo(history: History) -> None:
    assert not history.is_modified
    history.commit("Delete", remove_site(history.study, "S1"))
    assert history.is_modified
    history.mark_saved()
    assert not history.is_modified
    history.undo()
    assert history.is_modified
    history.redo()
    assert not history.is_modified


def test_listeners_hear_exactly_what_changed_and_who_asked(history: History) -> None:
    heard: list[Changes] = []
    history.listen(heard.append)
    me = object()
    history.commit("Move", move_site(history.study, "S1", Point(1.3, 9.7)), origin=me)
    new = Site("S3", "Third", Point(2.0, 9.9), "mining", 80.0)
    history.commit("Draw", add_site(history.study, new))
    history.undo()
    assert [(h.added_sites, h.removed_sites, h.changed_sites) for h in heard] == [
        (frozenset(), frozenset(), frozenset({"S1"})),
        (frozenset({"S3"}), frozenset(), frozenset()),
        (frozenset(), frozenset({"S3"}), frozenset()),
    ]
    assert heard[0].origin is me
    assert heard[2].origin is None
    assert all(h.touches_sites and not h.facts and not h.assumptions for h in heard)


def test_a_change_of_facts_or_assumptions_is_told_apart(history: History) -> None:
    heard: list[Changes] = []
    history.listen(heard.append)
    study = history.study
    slower = replace(study, lines=study.lines[:-1])
    history.commit("Drop a line", slower)
    history.commit("Assume", replace(slower, assumptions=()))
    assert [(h.facts, h.assumptions, h.touches_sites) for h in heard] == [
        (True, False, False),
        (False, True, False),
    ]


def test_a_step_that_leaves_the_facts_alone_hashes_none(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> str:
        raise AssertionError("a year of facts was hashed while the planner waits")

    monkeypatch.setattr("siteselect.study.study.fingerprint", refuse)
    history.commit("Rename", change_site(history.study, "S2", name="Hall"))
    history.undo()


def test_a_listener_must_not_edit(history: History) -> None:
    def meddle(_: Changes) -> None:
        history.commit("Meddle", remove_site(history.study, "S2"))

    history.listen(meddle)
    with pytest.raises(RuntimeError, match="must not edit"):
        history.commit("Delete", remove_site(history.study, "S1"))


def test_edits_leave_the_old_study_alone_and_share_the_rest() -> None:
    study = three_region_study()
    after = change_site(study, "S1", requested_mw=150.0)
    assert study.site("S1").requested_mw == 100.0
    assert after.site("S1").requested_mw == 150.0
    assert after.site("S2") is study.site("S2")
    assert after.hourly_demand is study.hourly_demand
    assert after.facts_hash == study.facts_hash
    assert after.content_hash != study.content_hash


def test_edits_of_unknown_or_double_sites_say_so() -> None:
    study = three_region_study()
    with pytest.raises(InputError, match="no site 'S9'"):
        remove_site(study, "S9")
    with pytest.raises(InputError, match="already a site 'S1'"):
        add_site(study, study.site("S1"))


def test_unused_ids_skip_those_taken() -> None:
    study = three_region_study()
    assert unused_site_id(study) == "S3"
    taken = study.with_sites((*study.sites[:1], Site("S2", "x", Point(0, 0), "mining", 1.0)))
    assert unused_site_id(taken) == "S3"
