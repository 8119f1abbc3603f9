"""Words of SQL that carry names from outside."""


def quoted(name: str) -> str:
    """Return a table or column name so that SQLite takes it as it is."""
    return '"' + name.replace('"', '""') + '"'
