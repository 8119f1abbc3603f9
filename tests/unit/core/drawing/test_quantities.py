"""Numbers as planners type them, with and without a unit."""

import pytest

from siteselect.core.drawing.quantities import (
    degrees_of,
    hectares_of,
    megawatts_of,
    metres_of,
    signed_metres_of,
)
from siteselect.core.errors import InputError


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (metres_of, "250", 250),
        (metres_of, " 1.2 km", 1200),
        (metres_of, "1,2km", 1200),
        (metres_of, "1,200", 1200),
        (metres_of, "12,345.5 m", 12345.5),
        (metres_of, "۲۵۰", 250),
        (hectares_of, "40", 40),
        (hectares_of, "0.4 km²", 40),
        (hectares_of, "100 acres", 40.468564224),
        (megawatts_of, "80 MW", 80),
        (megawatts_of, "1.5 GW", 1500),
        (degrees_of, "-45°", -45),
        (signed_metres_of, "-30", -30),
    ],
)
def test_what_is_typed_is_understood(read, text, value) -> None:
    assert read(text) == pytest.approx(value)


@pytest.mark.parametrize(
    ("read", "text", "words"),
    [
        (metres_of, "far", "'far' is not a distance such as 250 or 1.2 km"),
        (metres_of, "12 ha", "is not a distance"),
        (metres_of, "0", "is not above 0"),
        (metres_of, "", "is not a distance"),
        (hectares_of, "-3", "is not above 0"),
        (megawatts_of, "8 km", "is not a number of MW"),
        (degrees_of, "1 2", "is not an angle"),
    ],
)
def test_what_is_no_number_is_refused_in_a_sentence(read, text, words) -> None:
    with pytest.raises(InputError) as error:
        read(text)
    assert words in error.value.sentence
