"""The manual's page on exports, made from the tables that the exports are made from."""

import sys

from siteselect.export.csv_table import ORIGIN_HEADERS
from siteselect.export.register import EXPORTERS
from siteselect.layout.shortlist import SHORTLIST_COLUMNS, ColumnKind, ShortlistColumn

INTRODUCTION = """\
# Exports of a shortlist

<!-- Made by `python -m siteselect.export.reference > docs/reference/exports.md`. -->

A shortlist leaves the program in these formats. Each holds the same sites in the same order: by \
score, the best first, equals by their id, excluded sites last. The same study, scores, scenario, \
version and date give the same bytes, but for PDF: there Qt may embed the fonts in another order \
and writes the time zone into the date. A file is written beside its place and put there when it \
is whole; a full disk leaves what was there before.
"""

FORMATS = """
## How each format holds it

- **CSV**: UTF-8 with byte order mark, commas, one line of headers with units. Excel and \
LibreOffice open it with every letter right; Python reads it as `utf-8-sig`, pandas as it is. \
Text that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`, a tab or their \
full-width forms, blanks before it or not) gets an apostrophe in front; numbers are never touched. \
What the file comes from stands in the last columns of every row ({origin}), so that no \
attribution is lost when rows are copied; there are no comment lines.
- **GeoJSON**: RFC 7946, WGS 84, outer rings counter-clockwise, seven decimals of a degree, `null` \
for what is missing. A top-level member `siteselect` names study, content hash, program, date, \
scenario, what to bear in mind, and sources.
- **GeoPackage**: layer `shortlist` (points and areas in WGS 84), table `contributions` (what \
every criterion added to every score), table `sources`. Each column carries its description. \
The column `id` is called `site_id` there.
- **PDF, SVG, PNG**: one A3 page, landscape, from one painter. PDF holds vectors only, with its \
fonts embedded; SVG has letters as outlines; PNG has 200 dots per inch.

A missing value is an empty cell, `null` or NULL; it is never zero.
"""

COLUMNS = """
## Columns

| column | header | kind | decimals | rests on | meaning |
|---|---|---|---|---|---|
"""


def exports_reference() -> str:
    """Return the page ``docs/reference/exports.md`` as it should be."""
    formats = "".join(
        f"| `{exporter.id}` | {exporter.title} | `{exporter.suffix}` |\n" for exporter in EXPORTERS
    )
    origin = ", ".join(f"*{header}*" for header in ORIGIN_HEADERS)
    return (
        f"{INTRODUCTION}\n| id | format | suffix |\n|---|---|---|\n{formats}"
        f"{FORMATS.format(origin=origin)}{COLUMNS}"
        f"{''.join(_line(column) for column in SHORTLIST_COLUMNS)}"
    )


def _line(column: ShortlistColumn) -> str:
    decimals = str(column.decimals) if column.kind is ColumnKind.NUMBER else ""
    header = column.header("local currency")
    return (
        f"| `{column.key}` | {header} | {column.kind} | {decimals} | {column.basis} "
        f"| {column.description} |\n"
    )


if __name__ == "__main__":
    sys.stdout.write(exports_reference())
