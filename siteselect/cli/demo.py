"""``siteselect demo``: the whole job once, from the study to the shortlist and the printed map."""

import argparse
from pathlib import Path

from siteselect.cli import exit_codes
from siteselect.cli.command import Command, add_optional_study
from siteselect.cli.evaluated import evaluated
from siteselect.cli.interrupt import leaving_at_once
from siteselect.cli.today import imprint_of_today
from siteselect.export.register import exporter_for
from siteselect.io.packaged import default_study_name

FILES = ("shortlist.csv", "shortlist.geojson", "shortlist.gpkg", "map.pdf")
PICTURE = "window.png"


def _add_options(parser: argparse.ArgumentParser) -> None:
    add_optional_study(parser)
    parser.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help="folder to write into"
    )


def _run(options: argparse.Namespace) -> int:
    options.out.mkdir(parents=True, exist_ok=True)
    with leaving_at_once():
        _write_all(options)
    for name in (*FILES, PICTURE):
        print(options.out / name)
    return exit_codes.DONE


def _write_all(options: argparse.Namespace) -> None:
    from siteselect.shell.app import render_window_png  # noqa: PLC0415 - Qt only when needed

    evaluation = evaluated(options.study or default_study_name())
    study = evaluation.study
    scores = tuple(evaluation.score(site) for site in study.sites_as_led)
    render_window_png(study, options.out / PICTURE)
    for name in FILES:
        path = options.out / name
        exporter_for(path).write(
            study, scores, path, imprint=imprint_of_today(), evaluation=evaluation
        )


COMMAND = Command(_add_options, _run)
