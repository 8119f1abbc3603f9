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
    parts = []
    if study.info.hourly_class != DataClass.MEASURED:
        parts.append(f"{study.info.hourly_class}, not measured")
    if study.info.n_hours < HOURS_OF_TWO_YEARS:
        parts.append("a single year, so differences between years are not known")
    return [f"Hourly data: {'; '.join(parts)}."] if parts else []


def _weak_tables(provenance: Sequence[Provenance]) -> list[str]:
    """Say which tables, or which of their fields, are assumed or synthetic; hourly ones apart."""
    sentences = []
    for kind in (DataClass.SYNTHETIC, DataClass.ASSUMED):
        fields: dict[str, list[str]] = {}
        for row in provenance:
            is_of_a_table = "/" not in row.object_id and not row.object_id.startswith("hourly_")
            if row.data_class == kind and is_of_a_table:
                fields.setdefault(row.object_id, []).append(row.field)
        if fields:
            named = ", ".join(_named(table, names) for table, names in fields.items())
            sentences.append(f"{kind.value.capitalize()}: {named}.")
    return sentences


def _named(table: str, fields: Sequence[str]) -> str:
    """Return a table in words, with its fields in brackets unless all of them are meant."""
    title = table.replace("_", " ")
    if not set(fields).isdisjoint({"*", ""}):
        return title
    return f"{title} ({', '.join(dict.fromkeys(name.replace('_', ' ') for name in fields))})"


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
    return [f"Network security: {policy.rstrip('.')}." for policy in policies]
