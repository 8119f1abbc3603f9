"""``siteselect allocate``: share the programme among sites, and write the plan."""

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from siteselect.cli import exit_codes
from siteselect.cli.command import Command, add_json, add_study
from siteselect.cli.evaluated import evaluated
from siteselect.cli.interrupt import leaving_at_once
from siteselect.cli.output import refuse_bad_output
from siteselect.cli.plan_words import plan_lines, plan_record
from siteselect.cli.site_list import refuse_bad_defaults, sites_of_file
from siteselect.cli.terminal import TerminalProgress
from siteselect.cli.verify import tell_report
from siteselect.core.allocation.programme import Programme, Worth, default_programme
from siteselect.core.errors import InputError
from siteselect.core.progress import OnlyForward, Part
from siteselect.io.packaged import open_study, packaged_studies
from siteselect.io.plan_file import write_plan
from siteselect.layout.imprint import source_lines

if TYPE_CHECKING:
    from siteselect.core.allocation.plan import Plan
    from siteselect.core.entities import Site
    from siteselect.study.evaluation import Evaluation

WORTHS = {"public": Worth.PUBLIC, "operator": Worth.OPERATOR, "weighted": Worth.WEIGHTED}
SUFFIX = ".gpkg"
LEAST_MW = 1e-3

PREPARED, PLANNED = 0.3, 0.85
"""How far the bar is when the base case is there, and when the plan is and is to be verified."""


def _add_options(parser: argparse.ArgumentParser) -> None:
    add_study(parser)
    parser.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help="plan to write (.gpkg)"
    )
    parser.add_argument(
        "--sites", metavar="FILE", type=Path, help="shortlist (default: the sites of the study)"
    )
    parser.add_argument(
        "--candidates", metavar="N", type=int,
        help="in place of a shortlist: sites beside the N best stations, spread over regions",
    )  # fmt: skip
    parser.add_argument("--mw", type=float, help="cap of the whole programme in MW")
    parser.add_argument("--site-mw", type=float, help="MW for sites that name none")
    parser.add_argument("--workload", metavar="ID", help="kind of load for sites that name none")
    parser.add_argument(
        "--n-0", dest="is_intact", action="store_true",
        help="hold limits with the network intact only, not after outages",
    )  # fmt: skip
    parser.add_argument(
        "--worth", choices=tuple(WORTHS), default="public", help="whose gain counts"
    )
    parser.add_argument("--scenario", metavar="ID", default="", help="scenario of the study")
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    from siteselect.study.allocation import allocate  # noqa: PLC0415 - slow to import
    from siteselect.study.plan_verification import verified  # noqa: PLC0415

    _refuse_bad_options(options)
    others = [] if options.sites is None else [options.sites]
    refuse_bad_output(options.out, study=options.study, others=others)
    study = open_study(options.study)
    refuse_bad_defaults(study, workload_id=options.workload, mw=options.site_mw)
    terminal = TerminalProgress()
    progress = OnlyForward(terminal)
    evaluation = evaluated(study, options.scenario, progress=Part(progress, 0.0, PREPARED))
    programme = _programme(options, evaluation)
    with leaving_at_once():
        sites = _sites(options, evaluation, programme)
        plan = allocate(
            evaluation,
            sites,
            programme,
            secure=not options.is_intact,
            progress=Part(progress, PREPARED, PLANNED),
        )
        report = verified(plan, evaluation, progress=Part(progress, PLANNED, 1.0))
    terminal.finish()
    write_plan(
        plan, options.out, study_file=_study_file(options.study), sources=source_lines(study)
    )
    if options.json:
        record = plan_record(plan) | {"verified": report.holds}
        print(json.dumps(record, ensure_ascii=False, indent=2))
    else:
        print("\n".join(plan_lines(plan)))
        tell_report(report)
        print(options.out)
    is_short = not report.holds or plan.clash or not _is_anything(plan)
    return exit_codes.FALLS_SHORT if is_short else exit_codes.DONE


def _refuse_bad_options(options: argparse.Namespace) -> None:
    if options.out.suffix.lower() != SUFFIX:
        raise InputError(
            f"A plan is a GeoPackage, not '{options.out.suffix}'",
            where=str(options.out),
            fix=f"Give --out a name that ends in {SUFFIX}.",
        )
    if options.sites is not None and options.candidates is not None:
        raise InputError(
            "Both a shortlist and candidates are asked for", fix="Give --sites or --candidates."
        )
    for name, mw in (("--mw", options.mw), ("--site-mw", options.site_mw)):
        if mw is not None and not LEAST_MW <= mw < float("inf"):
            raise InputError(f"{name} {mw:g} has no meaning", fix=f"Give at least {LEAST_MW:g} MW.")


def _programme(options: argparse.Namespace, evaluation: "Evaluation") -> Programme:
    programme = default_programme(
        evaluation.values, evaluation.study.workloads, evaluation.study.operators
    )
    programme = replace(programme, worth=WORTHS[options.worth])
    return programme if options.mw is None else replace(programme, cap_mw=options.mw)


def _sites(
    options: argparse.Namespace, evaluation: "Evaluation", programme: Programme
) -> tuple["Site", ...]:
    study = evaluation.study
    if options.sites is not None:
        return sites_of_file(options.sites, study, workload_id=options.workload, mw=options.site_mw)
    if options.candidates is not None:
        from siteselect.study.station_candidates import station_candidates  # noqa: PLC0415

        workload = study.workload(options.workload) if options.workload else study.workloads[0]
        return station_candidates(
            evaluation,
            options.candidates,
            workload_id=workload.id,
            mw=options.site_mw or programme.site_cap_mw,
        )
    if not study.sites:
        raise InputError(
            "The study has no sites", fix="Give a file with --sites, or --candidates 20."
        )
    return study.sites_as_led


def _study_file(name_or_path: str) -> str:
    return name_or_path if name_or_path in packaged_studies() else Path(name_or_path).name


def _is_anything(plan: "Plan") -> bool:
    return any(load.capacity_mw > 0 for load in plan.loads)


COMMAND = Command(_add_options, _run)
