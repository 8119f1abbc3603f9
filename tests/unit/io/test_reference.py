from pathlib import Path

from siteselect.io.reference import study_file_page
from siteselect.io.tables import KEPT, SERIES, TABLES

PAGE = Path(__file__).resolve().parents[3] / "docs" / "reference" / "study-file.md"


def test_the_page_is_up_to_date() -> None:
    """Write it anew with `study_file_page` whenever this is red."""
    assert PAGE.read_text(encoding="utf-8") == study_file_page()


def test_the_page_names_every_table_and_column() -> None:
    page = study_file_page()
    for table in (*TABLES, *KEPT):
        assert f"### {table.name}\n" in page
        for column in table.columns:
            assert f"| `{column.name}` |" in page
    for series in SERIES:
        assert f"### {series.name}\n" in page


def test_the_page_says_what_empty_cells_mean() -> None:
    page = study_file_page()
    sites = page[page.index("### sites") : page.index("## Tables")]
    assert "| `status` | text |  |  | candidate | Status in the planning |" in sites
    assert "| `requested_mw` | number | MW | 0 to 1,000,000 | refused | Power asked for |" in sites
    assert "| `workload_id` | text |  | a name in workloads | refused | Kind of load |" in sites
    assert "| `is_dc` | yes (1) or no (0) |  |  | no |" in page
