"""A page of text on a printer or as PDF, by the system's print dialog."""

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

TEXT_PT = 10


def ask_and_print_sheet(title: str, html: str, parent: QWidget) -> bool:
    """Ask for a printer and print a sheet; False when the planner changed their mind."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    print_sheet(html, printer)
    return True


def print_sheet(html: str, printer: QPrinter) -> None:
    """Print HTML on as many pages as it needs."""
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSize(TEXT_PT)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.print_(printer)
