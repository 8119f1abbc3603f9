import sqlite3
from pathlib import Path

import pytest

from siteselect.core.errors import InputError
from siteselect.io.mbtiles import MbTilesFile
from tests.helpers.tiles import tile_bytes, write_mbtiles

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_file_tells_what_it_has(tmp_path: Path):
    file = MbTilesFile(write_mbtiles(tmp_path / "راہ map.mbtiles", {0: "#ff0000", 2: "#00ff00"}))
    assert file.info.attribution == "© Nobody"
    assert (file.info.least_zoom, file.info.most_zoom) == (0, 2)
    assert file.tile(0, 0, 0) == tile_bytes("#ff0000")
    assert file.tile(1, 0, 0) is None
    file.close()
    assert file.tile(0, 0, 0) is None


def test_rows_are_counted_from_the_north(tmp_path: Path):
    path = write_mbtiles(tmp_path / "a.mbtiles", {1: "#ff0000"})
    conn = sqlite3.connect(path)
    conn.execute("DELETE FROM tiles WHERE tile_row = 0")
    conn.commit()
    conn.close()
    file = MbTilesFile(path)
    assert file.tile(1, 0, 0) is not None, "the north, which the file counts as row 1"
    assert file.tile(1, 0, 1) is None
    file.close()


def test_what_is_no_file_of_pictures_is_refused_in_a_sentence(tmp_path: Path):
    (tmp_path / "text.mbtiles").write_text("not a database " * 100)
    empty = write_mbtiles(tmp_path / "empty.mbtiles", {})
    vector = write_mbtiles(tmp_path / "vector.mbtiles", {0: "#ff0000"}, format="pbf")
    other = tmp_path / "other.mbtiles"
    sqlite3.connect(other).execute("CREATE TABLE a (b)").connection.commit()
    for path, said in (
        (tmp_path / "text.mbtiles", "is not a file of map tiles"),
        (other, "is not a file of map tiles"),
        (tmp_path / "none.mbtiles", "is not a file of map tiles"),
        (empty, "holds no pictures"),
        (vector, "holds vector tiles"),
    ):
        with pytest.raises(InputError, match=said):
            MbTilesFile(path)
    assert not (tmp_path / "none.mbtiles").exists()
