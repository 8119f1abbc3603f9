"""``siteselect verify``: hold a plan against its study, promise by promise."""

import argparse
import json
import math
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from siteselect.cli import exit_codes
from siteselect.cli.command import Command, add_json, add_optional_study
from siteselect.cli.evaluated import evaluated
from siteselect.cli.interrupt import leaving_at_once
from siteselect.cli.terminal import TerminalProgress
from siteselect.core.errors import InputError
from siteselect.core.progress import OnlyForward, Part
from siteselect.core.verification.report import Promise, VerificationReport
from siteselect.io.packaged import open_study, packaged_studies
from siteselect.io.plan_file import PlanFile, read_plan

if TYPE_CHECKING:
    from siteselect.study.study import Study

PREPARED = 0.5
"""How far the bar is when the base case is there."""


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("plan", metavar="FILE", type=Path, help="a plan that allocate wrote")
    add_optional_study(parser)
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    from siteselect.study.plan_verification import (  # noqa: PLC0415 - slow to import
        refuse_other_study,
        verified,
    )

    found = read_plan(options.plan)
    study = _study(options, found)
    refuse_other_study(found.plan, study, source=str(options.plan))
    terminal = TerminalProgress()
    progress = OnlyForward(terminal)
    evaluation = evaluated(study, found.plan.scenario_id, progress=Part(progress, 0.0, PREPARED))
    with leaving_at_once():
        report = verified(
            found.plan,
            evaluation,
            progress=Part(progress, PREPARED, 1.0),
            source=str(options.plan),
        )
    terminal.finish()
    report = replace(
        report, promises=(_as_written(found, options.plan), _as_loads(found), *report.promises)
    )
    if options.json:
        promises = [_record(promise) for promise in report.promises]
        record = {"holds": report.holds, "promises": promises, "notes": list(report.notes)}
        print(json.dumps(record, ensure_ascii=False, indent=2))
    else:
        tell_report(report)
    return exit_codes.DONE if report.holds else exit_codes.FALLS_SHORT


def tell_report(report: VerificationReport) -> None:
    """Print every promise that is broken in a sentence, notes, and the verdict."""
    for promise in report.broken:
        print(promise.sentence)
    for note in report.notes:
        print(f"Note: {note}")
    n_broken, n = len(report.broken), len(report.promises)
    if report.holds:
        print(f"Verified: all {n} promises hold.")
    else:
        print(f"NOT verified: {n_broken} of {n} promises do not hold.")
    sys.stdout.flush()


def _record(promise: Promise) -> dict[str, object]:
    """Return a promise as plain values; what is no number, or beyond all, is null."""
    worst = promise.worst if math.isfinite(promise.worst) else None
    return asdict(promise) | {"holds": promise.holds, "worst": worst}


def _as_written(found: PlanFile, path: Path) -> Promise:
    return Promise(
        "The file is as it was written",
        worst=0.0 if found.is_as_written else 1.0,
        limit=0.0,
        unit="or more edits",
        where=str(path),
        remedy="Make the plan again with 'siteselect allocate', or take another copy.",
    )


def _as_loads(found: PlanFile) -> Promise:
    return Promise(
        "The layer of sites says what their loads say",
        worst=float(len(found.other_results)),
        limit=0.0,
        unit="cells",
        where=next(iter(found.other_results), ""),
    )


def _study(options: argparse.Namespace, found: PlanFile) -> "Study":
    """Return the study that is named, or the one the plan names, packaged or beside the plan."""
    if options.study is not None:
        return open_study(options.study)
    beside = options.plan.parent / Path(found.study_file).name
    if found.study_file in packaged_studies():
        return open_study(found.study_file)
    if found.study_file and beside.is_file():
        return open_study(beside)
    raise InputError(
        f"The study of the plan is not beside it: {found.study_file or found.plan.study_name}",
        where=str(options.plan),
        fix="Give the study after the plan.",
    )


COMMAND = Command(_add_options, _run)
