"""A half-drawn shape goes through JSON and back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.errors import InputError
from siteselect.study.sketch import Sketch

vertices = st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90))).map(tuple)


@given(st.text(), vertices)
def test_a_sketch_comes_back_from_json(tool, corners) -> None:
    sketch = Sketch(tool, corners)
    assert Sketch.from_record(json.loads(json.dumps(sketch.record))) == sketch


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"tool": "polygon"},
        {"tool": 3, "vertices": []},
        {"tool": "polygon", "vertices": [[1.0]]},
        {"tool": "polygon", "vertices": [[1.0, "2"]]},
        {"tool": "polygon", "vertices": [[1.0, float("nan")]]},
        {"tool": "polygon", "vertices": "12"},
    ],
)
def test_what_is_no_sketch_is_refused_in_a_sentence(record) -> None:
    with pytest.raises(InputError, match="half-drawn"):
        Sketch.from_record(record)
