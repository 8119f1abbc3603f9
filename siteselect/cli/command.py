"""What every command of the command line looks like."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass

STUDY_HELP = "a study file (.gpkg) or the name of a packaged study"


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its options, and what it does, returning the exit code."""

    add_options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def add_study(parser: argparse.ArgumentParser) -> None:
    """Add the STUDY argument: a study file, or the name of a packaged study."""
    parser.add_argument("study", metavar="STUDY", help=STUDY_HELP)


def add_optional_study(parser: argparse.ArgumentParser) -> None:
    """Add a STUDY argument that may be left out."""
    parser.add_argument("study", metavar="STUDY", nargs="?", default=None, help=STUDY_HELP)


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add ``--json``."""
    parser.add_argument("--json", action="store_true", help="print JSON for another program")
