"""``siteselect rank``: how sites rank, how sure that is, and what would turn it."""

import argparse
import json
from pathlib import Path

from siteselect.cli import exit_codes
from siteselect.cli.command import Command, add_json, add_study
from siteselect.cli.evaluated import evaluated
from siteselect.cli.interrupt import leaving_at_once
from siteselect.cli.site_list import sites_of_file
from siteselect.core.errors import InputError
from siteselect.io.packaged import open_study
from siteselect.study.ranking import Ranking, ranking

MOST_DRAWS = 1_000_000


def _add_options(parser: argparse.ArgumentParser) -> None:
    add_study(parser)
    parser.add_argument(
        "--sites", metavar="FILE", type=Path, help="sites to rank (default: those of the study)"
    )
    parser.add_argument("--scenario", metavar="ID", default="", help="scenario to rank under")
    parser.add_argument("--draws", type=int, default=2000, help="draws of weights and data errors")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same ranking")
    add_json(parser)


def _run(options: argparse.Namespace) -> int:
    if not 1 <= options.draws <= MOST_DRAWS:
        raise InputError(
            f"{options.draws} draws cannot be made", fix=f"Give 1 to {MOST_DRAWS:,} with --draws."
        )
    if options.seed < 0:
        raise InputError(f"The seed is {options.seed}", fix="Give 0 or more with --seed.")
    study = open_study(options.study)
    if options.sites is not None:
        study = study.with_sites(sites_of_file(options.sites, study, workload_id=None, mw=None))
    if not study.sites:
        raise InputError("There is no site to rank", fix="Give a file of sites with --sites.")
    evaluation = evaluated(study, options.scenario)
    with leaving_at_once():
        scores = tuple(evaluation.score(site) for site in study.sites_as_led)
        found = ranking(study, scores, draws=options.draws, seed=options.seed)
    print(
        json.dumps(_record(found), ensure_ascii=False, indent=2) if options.json else _text(found)
    )
    return exit_codes.DONE


def _record(found: Ranking) -> dict[str, object]:
    return {
        "draws": found.draws,
        "seed": found.seed,
        "sites": [
            {
                "rank": site.rank,
                "band": site.band,
                "id": site.site_id,
                "name": site.name,
                "score": round(site.score, 6),
                "score_5_percent": round(site.score_low, 6),
                "score_95_percent": round(site.score_high, 6),
                "expected_rank": round(site.expected_rank, 6),
                "first_three_near_weights": round(site.top_share, 6),
                "first_three_any_weights": round(site.top_share_any, 6),
                "overtaken": site.overtaken,
            }
            for site in found.sites
        ],
        "excluded": [{"name": name, "reason": reason} for name, reason in found.excluded],
        "agreement": {
            name: None if tau is None else round(tau, 6) for name, tau in found.agreement.items()
        },
        "compared_criteria": found.compared,
        "depends_on_method": found.depends_on_method,
    }


def _text(found: Ranking) -> str:
    width = max(len(site.name) for site in found.sites)
    lines = [
        f"Ranked with {found.draws:,} draws near the weights in force, seed {found.seed}; sites of "
        "one band are tied.",
        f"{'rank':>4}  {'band':>4}  {'site':<{width}}  {'score':>5}  {'5-95 %':>9}  "
        f"{'mean rank':>9}  {'first 3':>7}  {'any weights':>11}",
    ]
    for site in found.sites:
        spread = f"{site.score_low:.0f}-{site.score_high:.0f}"
        lines.append(
            f"{site.rank:>4}  {site.band:>4}  {site.name:<{width}}  {site.score:>5.0f}  "
            f"{spread:>9}  {site.expected_rank:>9.1f}  {site.top_share:>7.0%}  "
            f"{site.top_share_any:>11.0%}"
        )
    lines += [f"{site.name}: {site.overtaken}." for site in found.sites if site.overtaken]
    lines += [f"Not ranked: {name}. {reason}" for name, reason in found.excluded]
    told = ", ".join(
        f"{name} {'cannot be compared' if tau is None else f'{tau:.2f}'}"
        for name, tau in found.agreement.items()
    )
    verdict = "The ranking depends on the method." if found.depends_on_method else ""
    lines.append(
        f"Agreement with other methods (Kendall's tau, over {len(found.compared)} criteria): "
        f"{told}. {verdict}".rstrip()
    )
    return "\n".join(lines)


COMMAND = Command(_add_options, _run)
