"""``siteselect [STUDY]``: open the window."""

import argparse

from siteselect.cli.command import Command, add_optional_study
from siteselect.cli.display import require_display
from siteselect.io.packaged import study_path
from siteselect.settings.preferences import Language


def _run(options: argparse.Namespace) -> int:
    if options.study:
        study_path(options.study)
    require_display()
    from siteselect.shell.app import run  # noqa: PLC0415 - Qt only when a window is wanted

    language = Language(options.language) if options.language else None
    return run(options.study, language=language)


def _add_options(parser: argparse.ArgumentParser) -> None:
    add_optional_study(parser)
    parser.add_argument(
        "--language",
        choices=[str(language) for language in Language if language is not Language.SYSTEM],
        help="tell everything in this language, this time",
    )


COMMAND = Command(_add_options, _run)
