"""The map page on a printer: here one that prints into a file."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from siteselect.core.errors import SiteSelectError
from siteselect.layout.shortlist_page import shortlist_page
from siteselect.render.scene import build_scene
from siteselect.shell.printing.page_printer import print_page
from tests.helpers.studies import three_region_study


def _printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    return printer


def test_a_page_is_printed_on_paper_of_any_size(qapp: QApplication, tmp_path: Path) -> None:
    study = three_region_study()
    path = tmp_path / "printed.pdf"
    print_page(shortlist_page(study, ()), build_scene(study), _printer(path))
    printed = path.read_bytes()
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") == 1


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_cannot_start_is_told(qapp: QApplication, tmp_path: Path) -> None:
    study = three_region_study()
    nowhere = _printer(tmp_path / "no such folder" / "printed.pdf")
    with pytest.raises(SiteSelectError, match="cannot be started"):
        print_page(shortlist_page(study, ()), build_scene(study), nowhere)
