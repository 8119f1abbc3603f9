"""What can stand on a page: every item knows its place in millimetres and what it says."""

from dataclasses import dataclass
from enum import StrEnum

from siteselect.layout.frame import Frame
from siteselect.layout.graticule import Graticule
from siteselect.layout.map_window import MapWindow
from siteselect.layout.markers import Marker
from siteselect.layout.scale_bar import ScaleBar


class Align(StrEnum):
    """Which side text keeps to."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


class TextRole(StrEnum):
    """What a text is on the page; the painter has one size and weight for each."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    BODY = "body"
    BULLET = "bullet"
    SMALL = "small"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of text in one role; it wraps inside its item."""

    text: str
    role: TextRole = TextRole.BODY
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class TextItem:
    """Paragraphs in columns. What does not fit is set smaller before anything is cut."""

    id: str
    frame: Frame
    paragraphs: tuple[Paragraph, ...]
    n_columns: int = 1


@dataclass(frozen=True, slots=True)
class MapItem:
    """A map: `frame` is the outer line, `window` fills it less the band with the coordinates.

    The sites are its `markers`, numbered as in the table beside it.
    """

    id: str
    frame: Frame
    window: MapWindow
    graticule: Graticule
    markers: tuple[Marker, ...]
    band_mm: float

    @property
    def map_frame(self) -> Frame:
        """The inner line, which the map fills."""
        return self.frame.inset(self.band_mm)


@dataclass(frozen=True, slots=True)
class LegendItem:
    """The legend of a map; its entries are those of the layers the map shows.

    `has_unlisted` and `has_excluded` tell that some sites are drawn without a number.
    """

    id: str
    frame: Frame
    title: str
    n_columns: int
    has_unlisted: bool
    has_excluded: bool


@dataclass(frozen=True, slots=True)
class ScaleBarItem:
    """A scale bar with a line on the scale and projection beside it."""

    id: str
    frame: Frame
    bar: ScaleBar
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NorthArrowItem:
    """An arrow to true north at the middle of the map, `lean_deg` right of the page's top."""

    id: str
    frame: Frame
    lean_deg: float


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column of a table on paper; a `has_bar` column draws the row's share under the number."""

    title: str
    unit: str
    width_mm: float
    align: Align = Align.RIGHT
    has_bar: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: a line of cells, and under it a smaller line from the second column on.

    `bar_share` is the length of the bar, 0 to 1; None draws none. A muted row is set in grey.
    """

    cells: tuple[str, ...]
    under: str
    bar_share: float | None = None
    is_muted: bool = False


@dataclass(frozen=True, slots=True)
class TableItem:
    """A table with a heading, and a line under it for what it does not show."""

    id: str
    frame: Frame
    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    row_mm: float
    foot: str = ""


Item = TextItem | MapItem | LegendItem | ScaleBarItem | NorthArrowItem | TableItem
