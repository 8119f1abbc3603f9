"""Ways to spoil a written study, as careless edits and broken disks do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def editing(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file for writing without its triggers, which need GDAL."""
    conn = sqlite3.connect(path)
    conn.execute("PRAGMA synchronous = OFF")
    try:
        for (name,) in conn.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            conn.execute(f'DROP TRIGGER "{name}"')
        yield conn
        conn.commit()
    finally:
        conn.close()


def run_sql(path: Path, *statements: str) -> None:
    with editing(path) as conn:
        for statement in statements:
            conn.execute(statement)
