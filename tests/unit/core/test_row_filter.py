import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.errors import InputError
from siteselect.core.row_filter import rows_where

KV = np.array([500.0, 220.0, 132.0, np.nan])
NAME = np.array(["Dam East", "Dam West", "O'Hara", None], dtype=object)
COLUMNS = {"kv": KV, "name": NAME, "Rated MW": np.array([0.0, 10.0, -5.0, 7.0])}


def kept(expression: str) -> list[int]:
    return np.flatnonzero(rows_where(expression, COLUMNS, 4)).tolist()


@pytest.mark.parametrize(
    ("expression", "rows"),
    [
        ("", [0, 1, 2, 3]),
        ("kv >= 220", [0, 1]),
        ("KV > 100 and not kv = 220", [0, 2]),
        ("not kv > 220", [1, 2]),
        ("kv is missing", [3]),
        ("kv is not null or name is missing", [0, 1, 2, 3]),
        ("name like 'dam%'", [0, 1]),
        ("name not like '%west'", [0, 2]),
        ("name = 'o''hara'", [2]),
        ("kv in (132, 500)", [0, 2]),
        ("kv not in (132, 500)", [1]),
        ("kv between 132 and 220 and name <> 'x'", [1, 2]),
        ('"rated mw" * 2 + 1 > 1', [1, 3]),
        ("kv / 0 > 1 or kv / 2 = 66", [2]),
        ("(kv > 400 or kv < 200) and -kv < -130", [0, 2]),
        ('"Rated MW"', [1, 2, 3]),
        ("name < 'e'", [0, 1]),
        ("kv = 2.2e2", [1]),
    ],
)
def test_conditions(expression: str, rows: list[int]) -> None:
    assert kept(expression) == rows


@pytest.mark.parametrize(
    ("expression", "why"),
    [
        ("kv >", "ends too early"),
        ("kv > 1 1", "not expected"),
        ("volts > 1", "no column 'volts'"),
        ("kv > 'x'", "number cannot be compared"),
        ("name + 1 > 2", "Only numbers"),
        ("kv ? 1", "not understood"),
        ("(kv > 1", r"'\)' is missing at the end"),
        ("kv not 5", "'in', 'like' or 'between'"),
        ("name", "text stands where a condition"),
        ("kv is 5", "'missing' is missing before '5'"),
        ("(kv > 1) + 1 > 2", "Only numbers"),
        ("name like 5", "single quotes"),
        ("and", "not expected"),
        ("(" * 100 + "kv" + ")" * 100, "too many brackets"),
        ("kv > 1 and " * 300 + "kv", "longer than"),
        ("__import__('os')", "no column"),
    ],
)
def test_what_cannot_be_read_says_why(expression: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        kept(expression)


@given(st.text(alphabet="kvname ()<>=!'\"andortlikeis0123.,%*/+-", max_size=60))
def test_nothing_typed_breaks_it(expression: str) -> None:
    try:
        found = rows_where(expression, COLUMNS, 4)
    except InputError:
        return
    assert found.shape == (4,)


@given(st.floats(-600, 600), st.booleans())
def test_a_row_is_kept_by_a_condition_or_its_opposite_or_is_missing(
    limit: float, flag: bool
) -> None:
    sign = ">" if flag else "="
    this, other = kept(f"kv {sign} {limit:.3f}"), kept(f"not kv {sign} {limit:.3f}")
    assert sorted([*this, *other]) == [0, 1, 2]
