"""``siteselect [STUDY]``: open the window."""

import argparse

from siteselect.cli.command import Command, add_optional_study
from siteselect.io.packaged import default_study_name


def _run(options: argparse.Namespace) -> int:
    from siteselect.shell.app import run  # noqa: PLC0415 - Qt only when a window is wanted

    return run(options.study or default_study_name())


COMMAND = Command(add_optional_study, _run)
