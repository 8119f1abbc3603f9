"""Views to come back to, and the projection of the map: edits that change no result."""

from dataclasses import replace

from siteselect.core.errors import InputError
from siteselect.core.words import say
from siteselect.study.map_state import Bookmark
from siteselect.study.study import Study


def add_bookmark(study: Study, bookmark: Bookmark) -> Study:
    """Return the study with one more bookmark; a name is needed.

    Raises
    ------
    InputError
        When the name is blank.
    """
    named = _named(bookmark, bookmark.name)
    return replace(study, bookmarks=(*study.bookmarks, named))


def rename_bookmark(study: Study, bookmark_id: str, name: str) -> Study:
    """Return the study with one bookmark called otherwise.

    Raises
    ------
    InputError
        When the study has no such bookmark or the name is blank.
    """
    old = bookmark_of(study, bookmark_id)
    new = _named(old, name)
    return replace(study, bookmarks=tuple(new if one is old else one for one in study.bookmarks))


def remove_bookmark(study: Study, bookmark_id: str) -> Study:
    """Return the study without one bookmark.

    Raises
    ------
    InputError
        When the study has no such bookmark.
    """
    gone = bookmark_of(study, bookmark_id)
    return replace(study, bookmarks=tuple(one for one in study.bookmarks if one is not gone))


def bookmark_of(study: Study, bookmark_id: str) -> Bookmark:
    """Return one bookmark.

    Raises
    ------
    InputError
        When the study has no such bookmark.
    """
    for bookmark in study.bookmarks:
        if bookmark.id == bookmark_id:
            return bookmark
    raise InputError(
        say("The study has no bookmark '{bookmark}'", bookmark=bookmark_id),
        fix=say("Use the id of one of its bookmarks."),
    )


def unused_bookmark_id(study: Study) -> str:
    """Return the next free id, e.g. ``B3``."""
    taken = {bookmark.id for bookmark in study.bookmarks}
    number = len(taken) + 1
    while f"B{number}" in taken:
        number += 1
    return f"B{number}"


def with_map_crs(study: Study, map_crs: str) -> Study:
    """Return the study with its map drawn in another projected CRS, e.g. ``EPSG:32642``."""
    return replace(study, info=replace(study.info, map_crs=map_crs))


def _named(bookmark: Bookmark, name: str) -> Bookmark:
    if not name.strip():
        raise InputError(
            say("A bookmark needs a name"), fix=say("Give it one, such as the place it shows.")
        )
    return replace(bookmark, name=name.strip())
