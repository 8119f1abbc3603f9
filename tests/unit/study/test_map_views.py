from dataclasses import replace

import pytest

from siteselect.core.errors import InputError
from siteselect.study.changes import changes_between
from siteselect.study.map_state import Bookmark
from siteselect.study.map_views import (
    add_bookmark,
    bookmark_of,
    remove_bookmark,
    rename_bookmark,
    unused_bookmark_id,
    with_map_crs,
)
from tests.helpers.studies import three_region_study

HOME = Bookmark("B1", " Home ", 2.0, 9.5, 500_000.0, 30.0)


def test_bookmarks_come_are_renamed_and_go():
    study = add_bookmark(three_region_study(), HOME)
    assert study.bookmarks == (replace(HOME, name="Home"),)
    assert unused_bookmark_id(study) == "B2"
    study = rename_bookmark(study, "B1", "Harbour")
    assert bookmark_of(study, "B1").name == "Harbour"
    assert remove_bookmark(study, "B1").bookmarks == ()


@pytest.mark.parametrize("name", ["", "   "])
def test_a_bookmark_needs_a_name(name: str):
    study = add_bookmark(three_region_study(), HOME)
    with pytest.raises(InputError, match="needs a name"):
        rename_bookmark(study, "B1", name)
    with pytest.raises(InputError, match="no bookmark 'B7'"):
        remove_bookmark(study, "B7")


def test_neither_changes_a_result():
    study = three_region_study()
    changed = with_map_crs(add_bookmark(study, HOME), "EPSG:3395")
    assert changed.info.map_crs == "EPSG:3395"
    changes = changes_between(study, changed)
    assert not changes.facts
    assert not changes.assumptions
    assert not changes.touches_sites
