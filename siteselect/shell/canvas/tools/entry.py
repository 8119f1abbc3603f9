"""What a tool takes by keyboard: fields to type into, and choices to press."""

from collections.abc import Callable
from dataclasses import dataclass

from siteselect.core.words import Phrase, say


@dataclass(frozen=True, slots=True)
class Field:
    """A value that may be typed; `unit` stands behind it, `help` says what it takes."""

    key: str
    label: Phrase
    unit: str
    help: Phrase


@dataclass(frozen=True, slots=True)
class Choice:
    """A way on: the text of its button and what it does; `is_on` for one of several ways."""

    label: Phrase
    run: Callable[[], None]
    is_on: bool = False


POSITION = Field(
    "position", say("Position"), "",
    say("Two coordinates, such as 67.0011, 24.8607 or 24°51'39\"N 67°0'4\"E."),
)  # fmt: skip
DISTANCE = Field(
    "distance", say("Distance"), "m",
    say("From the last corner along the ground; write km behind it for kilometres."),
)  # fmt: skip
BEARING = Field(
    "bearing", say("Bearing"), "°", say("From the last corner: 0 is north, 90 is east.")
)
WIDTH = Field("width", say("Width"), "m", say("West to east along the ground."))
HEIGHT = Field("height", say("Height"), "m", say("South to north along the ground."))
RADIUS = Field("radius", say("Radius"), "m", say("From the middle along the ground."))
AREA = Field("area", say("Area"), "ha", say("Hectares; write km2 or acres behind it for those."))
MARGIN = Field(
    "margin", say("Margin"), "m", say("Around the site along the ground; below 0 it shrinks.")
)
FOOTPRINT = Field(
    "mw", say("For"), "MW", say("The area that a site of so many MW takes, by the assumption.")
)
