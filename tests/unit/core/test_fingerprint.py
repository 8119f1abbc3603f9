import numpy as np
import pytest
from shapely import Point

from siteselect.core.errors import InputError
from siteselect.core.fingerprint import fingerprint
from siteselect.core.tables import NamedColumns
from siteselect.core.words import say


def test_equal_content_gives_equal_hashes_whatever_the_memory_layout() -> None:
    numbers = np.arange(12.0).reshape(3, 4)
    assert fingerprint(numbers) == fingerprint(np.asfortranarray(numbers))
    assert fingerprint({"b": 1, "a": 2}) == fingerprint({"a": 2, "b": 1})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, 1.0),
        (1, True),
        ("1", 1),
        (None, ""),
        (("a", "b"), ("ab",)),
        ((("a",), "b"), (("a", "b"),)),
        (np.zeros(4), np.zeros((2, 2))),
        (np.zeros(2), np.zeros(2, dtype=np.float32)),
        (Point(1, 2), Point(2, 1)),
        (0.1 + 0.2, 0.3),
        ({"a": 1}, {"a": 2}),
    ],
)
def test_different_content_gives_different_hashes(one: object, other: object) -> None:
    assert fingerprint(one) != fingerprint(other)


def test_tables_hash_by_content() -> None:
    one = NamedColumns(("a", "b"), np.eye(2))
    same = NamedColumns(("a", "b"), np.eye(2))
    renamed = NamedColumns(("a", "c"), np.eye(2))
    assert fingerprint(one) == fingerprint(same) != fingerprint(renamed)


def test_what_cannot_be_hashed_is_refused() -> None:
    with pytest.raises(InputError, match="Cannot hash"):
        fingerprint(object())


def test_tables_are_frozen_and_name_their_columns() -> None:
    table = NamedColumns(("a", "b"), np.ones((3, 2)))
    with pytest.raises(ValueError, match="read-only"):
        table.values[0, 0] = 2.0
    with pytest.raises(InputError, match="no column 'c'"):
        table.column("c")
    with pytest.raises(InputError, match="2 columns"):
        NamedColumns(("a", "b"), np.ones((3, 3)))


def test_a_text_that_can_be_translated_counts_as_its_text() -> None:
    assert fingerprint(say("{mw:g} MW", mw=3)) == fingerprint("3 MW")
