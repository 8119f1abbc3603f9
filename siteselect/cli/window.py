"""``siteselect [STUDY]``: open the window."""

import argparse

from siteselect.cli.command import Command, add_optional_study
from siteselect.cli.display import require_display
from siteselect.io.packaged import study_path


def _run(options: argparse.Namespace) -> int:
    if options.study:
        study_path(options.study)
    require_display()
    from siteselect.shell.app import run  # noqa: PLC0415 - Qt only when a window is wanted

    return run(options.study)


COMMAND = Command(add_optional_study, _run)
