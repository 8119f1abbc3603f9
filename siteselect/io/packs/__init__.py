"""Data packs: folders of committed source tables that are built into a study.

A pack is the only place that knows a country. `pack.toml` says in words and numbers what the study
is, `sources/*.csv` hold its facts, every one with source, date and class.
"""

from siteselect.io.packs.build import build_pack

__all__ = ["build_pack"]
