"""Studies, sites and pages in and out."""

from siteselect.core.words import say
from siteselect.shell.actions.spec import ActionSpec, is_open
from siteselect.shell.workbench import Workbench


def _close(bench: Workbench) -> None:
    bench.window.close()


FILE: tuple[ActionSpec, ...] = (
    ActionSpec(
        "file.open", say("&Open…"), lambda b: b.files.ask_and_open(),
        shortcuts=("Ctrl+O",), icon="open",
        help=say("Open a study from a file."),
    ),
    ActionSpec(
        "file.save", say("&Save"), lambda b: b.files.save(),
        enabled=lambda b: b.session.is_modified, shortcuts=("Ctrl+S",), icon="save",
        help=say("Write the study to its file; older copies are kept beside it."),
    ),
    ActionSpec(
        "file.save_as", say("Save &as…"), lambda b: b.files.save_as(),
        enabled=is_open, shortcuts=("Ctrl+Shift+S",),
        help=say("Write the study to another file and go on with that one."),
    ),
    ActionSpec(
        "file.import", say("&Import sites…"), lambda b: b.files.ask_and_import(),
        enabled=is_open, shortcuts=("Ctrl+I",), icon="import",
        help=say("Add the candidate sites of a map file or table as one step."),
    ),
    ActionSpec(
        "file.export", say("&Export shortlist…"), lambda b: b.files.ask_and_export(),
        enabled=lambda b: b.has_results, shortcuts=("Ctrl+E",), icon="export",
        help=say("Write the ranked sites as a table or map file."),
    ),
    ActionSpec(
        "file.export_page", say("Export map &page as PDF…"),
        lambda b: b.files.ask_and_export_page(), enabled=lambda b: b.has_results,
        shortcuts=("Ctrl+Shift+E",),
        help=say("Write the printed page with map and shortlist as PDF, SVG or PNG."),
    ),
    ActionSpec(
        "file.print", say("&Print map page…"), lambda b: b.window.print_page(),
        enabled=lambda b: b.has_results, shortcuts=("Ctrl+P",), icon="print",
        help=say("Send the page with map and shortlist to a printer."),
    ),
    ActionSpec(
        "file.forget_recent", say("&Clear the list"), lambda b: b.files.recent.forget_loose(),
        shortcuts=("Ctrl+Alt+Shift+L",),
        help=say("Take studies that are not pinned off the list of those opened last."),
    ),
    ActionSpec(
        "file.safety", say("&Keeping work safe…"), lambda b: b.window.show_safety(),
        shortcuts=("Ctrl+Alt+S",),
        help=say("Choose how often versions are kept and what the next start opens."),
    ),
    ActionSpec(
        "file.quit", say("&Quit"), _close, shortcuts=("Ctrl+Q",),
        help=say("Close the program; unsaved work is asked about."),
    ),
)  # fmt: skip
