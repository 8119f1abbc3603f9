"""``siteselect info``: what a study holds and where it comes from."""

import argparse
import json
from collections import Counter

from siteselect.cli import exit_codes
from siteselect.cli.command import Command, add_json, add_study
from siteselect.io.packaged import open_study, packaged_studies
from siteselect.study.study import Study


def _add_options(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(sorted(packaged_studies()))
    add_study(parser)
    add_json(parser)
    parser.epilog = f"Packaged studies: {names}."


def _run(options: argparse.Namespace) -> int:
    facts = describe(open_study(options.study))
    if options.json:
        print(json.dumps(facts, ensure_ascii=False, indent=2))
    else:
        width = max(len(key) for key in facts)
        for key, value in facts.items():
            print(f"{key.replace('_', ' '):<{width}}  {_words(value)}")
    return exit_codes.DONE


def describe(study: Study) -> dict[str, object]:
    """Return what a study holds, as plain values: counts, totals with units, sources, classes."""
    in_service = [plant for plant in study.plants if plant.in_service]
    return {
        "name": study.info.name,
        "title": study.info.title,
        "schema_version": study.info.schema_version,
        "content_hash": study.content_hash,
        "first_hour": study.info.first_hour.isoformat(),
        "hours": study.info.n_hours,
        "hourly_data": study.info.hourly_class,
        "substations": len(study.substations),
        "transformer_banks": len(study.transformers),
        "lines": len(study.lines),
        "plants": len(study.plants),
        "plant_mw": round(sum(plant.capacity_mw for plant in study.plants), 1),
        "plants_in_service": len(in_service),
        "plant_mw_in_service": round(sum(plant.capacity_mw for plant in in_service), 1),
        "regions": len(study.regions),
        "demand_twh": round(float(study.hourly_demand.values.sum()) / 1e6, 3),
        "sites": len(study.sites),
        "data_classes": dict(Counter(str(row.data_class) for row in study.provenance)),
        "currency": study.info.currency,
        "attribution": list(study.info.attribution),
        "licence": list(study.info.licence),
        "notes": list(study.info.notes),
    }


def _words(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{count:,} {kind}" for kind, count in value.items())
    if isinstance(value, list):
        return "; ".join(str(item) for item in value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:,}"
    return str(value)


COMMAND = Command(_add_options, _run)
