"""What a column of a study file is: its name, kind, unit, meaning and the values it may hold."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from siteselect.io.gpkg import Field


class Kind(Enum):
    """How the values of a column are stored; the value is the SQL type."""

    TEXT = "TEXT"
    REAL = "REAL"
    INTEGER = "INTEGER"
    BOOLEAN = "BOOLEAN"
    NUMBERS = "TEXT "
    """Numbers in one cell, separated by spaces: ``500 220 132``."""
    RECORD = "TEXT  "
    """Named values in one cell, as JSON: ``{"reserve_share": 0.1}``."""

    @property
    def sql_type(self) -> str:
        """The type the file declares."""
        return self.value.strip()


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table of the study file.

    Attributes
    ----------
    low, high : float or None
        Least and greatest value that makes sense, both included.
    choices : enumeration or None
        The words the column may hold.
    refers_to : str
        Table whose ``id`` (or hourly table whose columns) the value must name.
    may_be_blank : bool
        Whether an empty text is a value; ids and references otherwise say something.
    since : int
        Schema version that brought it: it is empty in every row of older files.
    """

    name: str
    kind: Kind
    meaning: str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    choices: type[StrEnum] | None = None
    refers_to: str = ""
    may_be_blank: bool = True
    since: int = 1

    @property
    def takes_blank(self) -> bool:
        """Whether an empty text is one of its values."""
        return self.kind is Kind.TEXT and self.may_be_blank and self.choices is None

    @property
    def field(self) -> Field:
        """The column as the file declares it."""
        return Field(self.name, self.kind.sql_type, self.description)

    @property
    def description(self) -> str:
        """Meaning and unit, as the file describes the column (newer QGIS show it as comment)."""
        return f"{self.meaning} [{self.unit}]" if self.unit else self.meaning


def text(name: str, meaning: str, **options: object) -> Column:
    """Return a column of text."""
    return Column(name, Kind.TEXT, meaning, **options)  # type: ignore[arg-type]


def identifier(name: str = "id", meaning: str = "Unique name of the row, kept for ever") -> Column:
    """Return a column whose text must not be empty."""
    return Column(name, Kind.TEXT, meaning, may_be_blank=False)


def reference(name: str, table: str, meaning: str, *, may_be_blank: bool = False) -> Column:
    """Return a column that names a row of another table."""
    return Column(name, Kind.TEXT, meaning, refers_to=table, may_be_blank=may_be_blank)


def real(
    name: str,
    meaning: str,
    unit: str = "",
    *,
    low: float | None = None,
    high: float | None = None,
    since: int = 1,
) -> Column:
    """Return a column of numbers."""
    return Column(name, Kind.REAL, meaning, unit, low, high, since=since)


def integer(
    name: str,
    meaning: str,
    unit: str = "",
    *,
    low: float | None = None,
    high: float | None = None,
) -> Column:
    """Return a column of whole numbers."""
    return Column(name, Kind.INTEGER, meaning, unit, low, high)


def year_of(meaning: str) -> Column:
    """Return a column with a year of commissioning."""
    return integer("year", meaning, low=1800, high=2200)
