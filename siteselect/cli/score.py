"""``siteselect score``: score the sites of a file against a study."""

import argparse
import json
from pathlib import Path

from siteselect.cli import exit_codes
from siteselect.cli.command import Command, add_json, add_study
from siteselect.cli.evaluated import evaluated
from siteselect.cli.interrupt import leaving_at_once
from siteselect.cli.output import refuse_bad_output
from siteselect.cli.site_list import refuse_bad_defaults, sites_of_file
from siteselect.cli.today import imprint_of_today
from siteselect.core.errors import InputError
from siteselect.core.scoring.site_score import SiteScore
from siteselect.export.register import exporter_for
from siteselect.io.packaged import open_study


def _add_options(parser: argparse.ArgumentParser) -> None:
    add_study(parser)
    parser.add_argument(
        "--sites", metavar="FILE", type=Path, help="sites to score (default: those of the study)"
    )
    parser.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help="where to write; format by suffix"
    )
    parser.add_argument("--workload", metavar="ID", help="kind of load for sites that name none")
    parser.add_argument("--mw", type=float, help="MW for sites that name none")
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    exporter = exporter_for(options.out)
    others = [] if options.sites is None else [options.sites]
    refuse_bad_output(options.out, study=options.study, others=others)
    study = open_study(options.study)
    refuse_bad_defaults(study, workload_id=options.workload, mw=options.mw)
    if options.sites is not None:
        sites = sites_of_file(options.sites, study, workload_id=options.workload, mw=options.mw)
        study = study.with_sites(sites)
    if not study.sites:
        raise InputError("There is no site to score", fix="Give a file of sites with --sites.")
    evaluation = evaluated(study)
    with leaving_at_once():
        scores = tuple(evaluation.score(site) for site in study.sites_as_led)
    exporter.write(study, scores, options.out, imprint=imprint_of_today(), evaluation=evaluation)
    _tell(scores, as_json=options.json)
    return exit_codes.DONE


def _tell(scores: tuple[SiteScore, ...], *, as_json: bool) -> None:
    if as_json:
        rows = [
            {"id": s.site_id, "name": s.name, "score": s.score, "sentence": s.sentence}
            for s in scores
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for s in sorted(scores, key=lambda s: -1.0 if s.score is None else s.score, reverse=True):
        print(f"{s.name}: {s.sentence} Data behind {s.coverage:.0%} of the weight.")


COMMAND = Command(_add_options, _run)
