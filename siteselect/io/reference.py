"""The reference page of the study file, written from the lists that reading and writing follow."""

from collections.abc import Iterable, Sequence

from siteselect.io import info_table
from siteselect.io.columns import Column, Kind
from siteselect.io.safe_write import GENERATIONS
from siteselect.io.tables import KEPT, REQUIRED, SERIES, TABLES, SeriesTable, Table
from siteselect.study.study import SCHEMA_VERSION

KINDS = {
    Kind.TEXT: "text",
    Kind.REAL: "number",
    Kind.INTEGER: "whole number",
    Kind.BOOLEAN: "yes (1) or no (0)",
    Kind.NUMBERS: "numbers, by spaces",
    Kind.RECORD: "named values (JSON)",
}
HEADS = ("column", "kind", "unit", "may be", "when empty", "meaning")

OPENING = f"""# The study file

*Written from the program's own lists by `siteselect.io.reference`; a test holds it up to date.*

A study is one GeoPackage, `NAME.gpkg`, that QGIS, GDAL and every SQLite tool open as it is.
Geometry is stored in degrees (EPSG:4326), hours are local. Schema version {SCHEMA_VERSION}.

**Rows** keep their order. `fid` numbers them from 1 and may change with a save; the key named for
each table tells a row for ever. Every layer and column listed here must be there; a cell may be
empty where the list says what that means. Everything wrong in a file is told at once, with layer,
row and column, when it is opened, and before it is saved.

**Lines** run straight from station to station until you give them corners: a line with three or
more vertices is a route, which belongs to the study and has to end at its two stations. Two
vertices, or no geometry, say nothing, and are drawn anew by a save.

**Assumptions** that the program calculates with must all be there. Their value and range are
refused where nobody could calculate with them: shares from 0 to 1, factors above 0, the rest from
0. Rows with keys of your own are kept as found.

**What you add in QGIS stays**: layers, tables, views, styles, columns of your own, and rows of the
table `study` with keys of your own are carried over by a save. In an hourly table every column of
numbers is a series of the study; columns of text are yours.

**Saving** writes a hidden file beside the study (`.NAME.gpkg.*.part`), brings it to the disk, and
renames it. The {GENERATIONS} earlier files stay as `NAME.gpkg~1` (the latest) to
`NAME.gpkg~{GENERATIONS}`: rename one to open it. While a study is open for editing,
`.NAME.gpkg.lock` says by whom. The same study gives the same bytes.

**Damage** is told from an edit: the table `study` keeps a checksum of all rows and the state of
the file when it was saved. A newer schema version is refused. The sign of a zero is not kept.

"""


def study_file_page() -> str:
    """Return the whole page in Markdown."""
    drawn = [_table_section(table) for table in TABLES if table.geometry]
    plain = [_table_section(table) for table in TABLES if not table.geometry]
    parts = [
        "## Layers\n",
        *drawn,
        "## Tables\n",
        *plain,
        *map(_series_section, SERIES),
        *(_section(t.name, f"{t.meaning}. Kept as found.", _rows(t.columns)) for t in KEPT),
        _info_section(),
    ]
    return OPENING + "\n".join(parts)


def _table_section(table: Table) -> str:
    drawn = f" Drawn as {table.geometry}, column `geom`." if table.geometry else ""
    key = " and ".join(f"`{name}`" for name in table.key)
    empties = {column.name: _when_empty(table, column) for column in table.columns}
    return _section(
        table.name, f"{table.meaning}.{drawn} Key: {key}.", _rows(table.columns, empties)
    )


def _when_empty(table: Table, column: Column) -> str:
    default = table.default_of(column)
    if default is REQUIRED:
        return "refused"
    if isinstance(default, bool):
        return "yes" if default else "no"
    return f"{default}" if isinstance(default, str | int) and default != "" else "none"


def _series_section(table: SeriesTable) -> str:
    gaps = "may be empty" if table.may_have_gaps else "never empty"
    bounds = f"{table.low:,.10g} to {table.high:,.10g} {table.unit}"
    text = f"{table.meaning} ({bounds}, {gaps}). Every hour once, in order."
    return _section(table.name, text, _rows(table.index))


def _section(name: str, text: str, rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in (HEADS, ["---"] * len(HEADS), *rows)]
    return "\n".join([f"### {name}", "", text, "", *lines, ""])


def _rows(
    columns: Iterable[Column], empties: dict[str, str] | None = None
) -> Iterable[Sequence[str]]:
    for column in columns:
        when_empty = (empties or {}).get(column.name, "refused" if empties is None else "none")
        yield (
            f"`{column.name}`",
            KINDS[column.kind],
            column.unit,
            _range(column),
            when_empty,
            column.meaning,
        )


def _range(column: Column) -> str:
    if column.choices is not None:
        return ", ".join(column.choices)
    if column.refers_to:
        return f"a name in {column.refers_to}" + (", or blank" if column.may_be_blank else "")
    match column.low, column.high:
        case None, None:
            return "" if column.may_be_blank else "not blank"
        case low, None:
            return f"{low:,.10g} or more"
        case None, high:
            return f"{high:,.10g} or less"
        case low, high:
            return f"{low:,.10g} to {high:,.10g}"


def _info_section() -> str:
    rows = [f"| `{key}` | {meaning} |" for key, meaning in info_table.KEYS.items()]
    head = ["### study", "", f"{info_table.MEANING}. Columns `key` and `value`.", ""]
    return "\n".join([*head, "| key | value |", "| --- | --- |", *rows, ""])
