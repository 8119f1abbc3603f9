"""What a reader of results must know about the data behind them, taken from the study itself."""

from collections.abc import Sequence

from siteselect.core.provenance import DataClass, Provenance
from siteselect.core.scoring.site_score import SiteScore
from siteselect.study.study import Study

HOURS_OF_TWO_YEARS = 2 * 8760


def caveats(study: Study, scores: Sequence[SiteScore]) -> tuple[str, ...]:
    """Return one sentence per thing to bear in mind, the heaviest first; the study's notes last."""
    return (
        *_hourly(study),
        *_weak_tables(study.provenance),
        *_missing_criteria(scores),
        *_policies(scores),
        *study.info.notes,
    )


def _hourly(study: Study) -> list[str]:
    found = []
    if study.info.hourly_class == DataClass.SYNTHETIC:
        found.append("Hourly demand and availability are synthetic: shaped by rule, not measured.")
    elif study.info.hourly_class != DataClass.MEASURED:
        found.append(f"Hourly demand and availability are {study.info.hourly_class}, not measured.")
    if study.info.n_hours < HOURS_OF_TWO_YEARS:
        found.append("A single year: how results differ between years is not known.")
    return found


def _weak_tables(provenance: Sequence[Provenance]) -> list[str]:
    """Say which fields of which tables are assumed or synthetic, hourly tables apart."""
    sentences = []
    for kind in (DataClass.SYNTHETIC, DataClass.ASSUMED):
        named = dict.fromkeys(
            _subject(row)
            for row in provenance
            if row.data_class == kind
            and "/" not in row.object_id
            and not row.object_id.startswith("hourly_")
        )
        if named:
            sentences.append(f"{kind.value.capitalize()}: {', '.join(named)}.")
    return sentences


def _subject(row: Provenance) -> str:
    table = row.object_id.replace("_", " ")
    return table if row.field in {"*", ""} else f"{table} ({row.field.replace('_', ' ')})"


def _missing_criteria(scores: Sequence[SiteScore]) -> list[str]:
    """Name the criteria for which no site has data."""
    names: dict[str, bool] = {}
    for score in scores:
        for part in score.contributions:
            names[part.name] = names.get(part.name, True) and part.value is None
    missing = [name for name, is_missing in names.items() if is_missing]
    if not missing:
        return []
    return [f"No data, weight shared out: {', '.join(missing)}."]


def _policies(scores: Sequence[SiteScore]) -> list[str]:
    policies = dict.fromkeys(score.policy for score in scores if score.policy)
    return [f"Network security: {policy}." for policy in policies]
