"""``siteselect check``: whether a study is sound and its base case meets its targets."""

import argparse
import json
import textwrap

from siteselect.cli import exit_codes
from siteselect.cli.command import Command, add_json, add_study
from siteselect.cli.evaluated import evaluated
from siteselect.cli.info import describe
from siteselect.cli.interrupt import leaving_at_once
from siteselect.io.packaged import open_study
from siteselect.study.evaluation import Evaluation
from siteselect.study.validation import ValidationResult, validate

NOTE_WIDTH = 110


def _add_options(parser: argparse.ArgumentParser) -> None:
    add_study(parser)
    parser.add_argument(
        "--validation",
        action="store_true",
        help="hold the base case against the study's validation targets",
    )
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    if options.validation:
        return _check_validation(options)
    study = open_study(options.study)
    _ = Evaluation(study).parts
    if options.json:
        print(json.dumps({"sound": True, **describe(study)}, ensure_ascii=False, indent=2))
    else:
        print(
            f"{study.info.title}: sound. {len(study.substations)} substations, "
            f"{len(study.lines)} lines, {len(study.plants)} plants, {len(study.regions)} regions, "
            f"{study.info.n_hours:,} hours, {len(study.sites)} sites."
        )
    return exit_codes.DONE


def _check_validation(options: argparse.Namespace) -> int:
    evaluation = evaluated(options.study)
    with leaving_at_once():
        results = validate(evaluation.study, evaluation)
    if options.json:
        print(json.dumps([_record(result) for result in results], ensure_ascii=False, indent=2))
    else:
        _print_table(results)
    missed = any(result.required and not result.passed for result in results)
    return exit_codes.FALLS_SHORT if missed else exit_codes.DONE


def _record(result: ValidationResult) -> dict[str, object]:
    return {
        "id": result.id,
        "quantity": result.quantity,
        "unit": result.unit,
        "target": result.target,
        "tolerance": _tolerance(result),
        "model": result.model,
        "pass": result.passed,
        "required": result.required,
        "note": result.note,
        "reason": result.reason,
    }


def _tolerance(result: ValidationResult) -> str:
    return f"{result.low:g} to {result.high:g}"


def _verdict(result: ValidationResult) -> str:
    if result.model is None:
        return "not modelled"
    if result.passed:
        return "pass"
    return "MISS" if result.required else "miss"


def _print_table(results: tuple[ValidationResult, ...]) -> None:
    print(
        f"{'id':<5}{'target':>10}  {'tolerance':<18}{'model':>10}  "
        f"{'unit':<10}{'verdict':<14}quantity"
    )
    for result in results:
        model = "-" if result.model is None else f"{result.model:.4g}"
        print(
            f"{result.id:<5}{result.target:>10.4g}  {_tolerance(result):<18}{model:>10}  "
            f"{result.unit:<10}{_verdict(result):<14}{result.quantity}"
        )
        _print_indented("note", result.note)
        _print_indented("because", result.reason)
    required = [result for result in results if result.required]
    met = sum(1 for result in required if result.passed)
    print(f"\n{met} of {len(required)} required targets met.")


def _print_indented(label: str, text: str) -> None:
    if text:
        print(
            textwrap.fill(
                f"{label}: {text}", NOTE_WIDTH, initial_indent=" " * 5, subsequent_indent=" " * 7
            )
        )


COMMAND = Command(_add_options, _run)
