"""The map page on a printer: the same page and painter as the PDF."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from siteselect.core.errors import SiteSelectError
from siteselect.core.words import say
from siteselect.layout.page import Page
from siteselect.render.page_painter import draw_page
from siteselect.render.scene import MapScene
from siteselect.render.words import tr

MM_PER_INCH = 25.4


def ask_and_print(page: Page, scene: MapScene, title: str, parent: QWidget) -> bool:
    """Ask for a printer and print a page, made smaller where the paper is; False when cancelled.

    Raises
    ------
    SiteSelectError
        When the printer cannot be started.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    landscape = QPageLayout.Orientation.Landscape
    size = QPageSize(QPageSize.PageSizeId.A3)
    printer.setPageLayout(QPageLayout(size, landscape, QMarginsF()))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print map page"))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    print_page(page, scene, printer)
    return True


def print_page(page: Page, scene: MapScene, printer: QPrinter) -> None:
    """Print a page, made smaller when the printer's paper is.

    Raises
    ------
    SiteSelectError
        When the printer cannot be started.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise SiteSelectError(
            say("The printer cannot be started"),
            where=printer.printerName(),
            fix=say("Check that it is on, or export the page as PDF."),
        )
    px_per_mm = printer.resolution() / MM_PER_INCH
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    fit = min(1.0, paper.width() / page.paper.width_mm, paper.height() / page.paper.height_mm)
    painter.scale(fit, fit)
    draw_page(painter, page, scene, device_px_per_mm=px_per_mm)
    painter.end()
