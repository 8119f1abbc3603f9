"""Rebuild a folder of base-map layers from public-domain Natural Earth data in npm packages.

Run it only to change the base map; the layers themselves are committed, and building a study
needs neither network nor npm::

    python maps/build_basemap.py maps/pakistan
"""  # noqa: INP001 - a script beside its data, not a package

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely import Geometry, LineString, MultiPolygon, Polygon, STRtree
from shapely.geometry import box

DECIMALS = 4
SMALLEST_LAND = 2e-4
Json = dict[str, Any]


class Topology:
    """A TopoJSON file: arcs that neighbours share, and objects that refer to them."""

    def __init__(self, path: Path, *, tolerance: float = 0.0) -> None:
        document = json.loads(path.read_text(encoding="utf-8"))
        scale = np.array(document["transform"]["scale"])
        origin = np.array(document["transform"]["translate"])
        arcs = [np.cumsum(np.array(arc), axis=0) * scale + origin for arc in document["arcs"]]
        self.objects: Json = document["objects"]
        self.arcs = [_simplified(arc, tolerance) for arc in arcs]

    def ring(self, arc_numbers: Sequence[int]) -> np.ndarray:
        """Return the points of consecutive arcs; a negative number runs its arc backwards."""
        parts = [self.arcs[n] if n >= 0 else self.arcs[~n][::-1] for n in arc_numbers]
        return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])

    def lines(self, name: str) -> list[LineString]:
        """Return every line of an object."""
        return [
            LineString(self.ring(arcs))
            for item in self.objects[name]["geometries"]
            for arcs in _line_arcs(item)
        ]

    def area(self, item: Json) -> Geometry:
        """Return one item of an object as a valid area; empty if it has collapsed."""
        polygons = []
        for rings in _polygon_arcs(item):
            points = [self.ring(arcs) for arcs in rings]
            if len(points[0]) >= 4:
                polygons.append(Polygon(points[0], [p for p in points[1:] if len(p) >= 4]))
        return shapely.make_valid(MultiPolygon(polygons))

    def owners(self, name: str) -> dict[int, set[str]]:
        """Return which named items of an object use each arc."""
        owners: dict[int, set[str]] = {}
        for item in self.objects[name]["geometries"]:
            for rings in _polygon_arcs(item):
                for arc in (n for ring in rings for n in ring):
                    owners.setdefault(arc if arc >= 0 else ~arc, set()).add(
                        item["properties"]["name"]
                    )
        return owners


def _simplified(arc: np.ndarray, tolerance: float) -> np.ndarray:
    """Simplify one arc; its ends stay, so that neighbours still meet."""
    if tolerance == 0.0 or len(arc) < 3:
        return arc
    return shapely.get_coordinates(LineString(arc).simplify(tolerance, preserve_topology=False))


def _polygon_arcs(item: Json) -> list[list[list[int]]]:
    if item["type"] == "Polygon":
        return [item["arcs"]]
    return item["arcs"] if item["type"] == "MultiPolygon" else []


def _line_arcs(item: Json) -> list[list[int]]:
    if item["type"] == "LineString":
        return [item["arcs"]]
    return item["arcs"] if item["type"] == "MultiLineString" else []


def build(folder: Path, packages: Path) -> None:
    """Write every layer of one base map into `folder`."""
    recipe = tomllib.loads((folder / "basemap.toml").read_text(encoding="utf-8"))
    frame = box(*recipe["extent"])
    world = Topology(packages / recipe["countries"]["file"], tolerance=recipe["tolerance_degrees"])
    water = Topology(packages / recipe["water"]["file"])
    name = recipe["countries"]["object"]
    subject = _subject(world, recipe)
    provinces = _provinces(packages, recipe, subject)
    rivers = [_smooth(line) for line in water.lines("rivers")]
    layers: dict[str, list[tuple[Geometry, Json]]] = {
        "land": [(land, {}) for land in _land(world, name, frame)],
        "coast": [(line, {}) for line in _coast(world, name, frame)],
        "borders": _borders(world, recipe, frame),
        "provinces": provinces,
        "province_lines": _inner_lines(provinces),
        "rivers": [(g.intersection(frame), {}) for g in rivers if g.intersects(frame)],
        "lakes": [
            (area.intersection(frame), {})
            for item in water.objects["lakes"]["geometries"]
            if (area := water.area(item)).intersects(frame)
        ],
    }
    for layer, features in layers.items():
        _write(folder / f"{layer}.geojson", features)
    _write_about(folder, recipe, layers)


def _land(world: Topology, name: str, frame: Polygon) -> list[Geometry]:
    areas = [world.area(item) for item in world.objects[name]["geometries"]]
    merged = shapely.union_all([a.intersection(frame) for a in areas if a.intersects(frame)])
    return [part for part in shapely.get_parts(merged) if part.area > SMALLEST_LAND]


def _coast(world: Topology, name: str, frame: Polygon) -> list[Geometry]:
    alone = [LineString(world.arcs[n]) for n, who in world.owners(name).items() if len(who) == 1]
    lines = shapely.union_all([line.intersection(frame) for line in alone])
    merged = shapely.get_parts(shapely.line_merge(lines))
    return [line for line in merged if not _is_tiny_island(line)]


def _is_tiny_island(line: LineString) -> bool:
    return line.is_closed and Polygon(line).area <= SMALLEST_LAND


def _borders(world: Topology, recipe: Json, frame: Polygon) -> list[tuple[Geometry, Json]]:
    """Return land borders, cut where a part of them is disputed."""
    features: list[tuple[Geometry, Json]] = []
    for arc, who in world.owners(recipe["countries"]["object"]).items():
        if len(who) < 2:
            continue
        left = LineString(world.arcs[arc]).intersection(frame)
        for rule in recipe["disputed"]:
            if set(rule["between"]) <= who:
                zone = box(*rule["box"])
                part = left.intersection(zone)
                features.append(
                    (part, {"kind": rule["kind"], "name": rule["name"], "is_disputed": True})
                )
                left = left.difference(zone)
        features.append((left, {"kind": "international", "name": "", "is_disputed": False}))
    return _joined(features)


def _joined(features: list[tuple[Geometry, Json]]) -> list[tuple[Geometry, Json]]:
    """Join the lines that share all properties, so that dashes run on."""
    groups: dict[str, list[Geometry]] = {}
    for geometry, properties in features:
        if not geometry.is_empty:
            groups.setdefault(json.dumps(properties), []).append(geometry)
    return [
        (line, json.loads(key))
        for key, lines in groups.items()
        for line in shapely.get_parts(shapely.line_merge(shapely.union_all(lines)))
    ]


def _subject(world: Topology, recipe: Json) -> Geometry:
    items = world.objects[recipe["countries"]["object"]]["geometries"]
    return shapely.union_all(
        [
            world.area(item)
            for item in items
            if item["properties"]["name"] == recipe["countries"]["subject"]
        ]
    )


def _provinces(packages: Path, recipe: Json, subject: Geometry) -> list[tuple[Geometry, Json]]:
    """Return provinces that fill the subject country exactly.

    They come from another file than the country: its border wins, and what lies between the two
    goes to the nearest province.
    """
    rule = recipe["provinces"]
    source = Topology(packages / rule["file"], tolerance=recipe["tolerance_degrees"])
    items = source.objects[rule["object"]]["geometries"]
    areas = [source.area(item) for item in items]
    names = [rule["names"].get(i["properties"]["name"], i["properties"]["name"]) for i in items]
    linework = shapely.union_all([subject.boundary, *(area.boundary for area in areas)])
    faces = [f for f in shapely.get_parts(shapely.polygonize([linework])) if _inside(f, subject)]
    nearest = STRtree(areas).nearest([face.representative_point() for face in faces])
    owner = [names[i] for i in nearest]
    return [
        (
            shapely.union_all([f for f, o in zip(faces, owner, strict=True) if o == name]),
            {"name": name, "is_disputed": name in rule["disputed"]["names"]},
        )
        for name in sorted(set(names))
    ]


def _inside(face: Polygon, subject: Geometry) -> bool:
    return bool(subject.contains(face.representative_point()))


def _inner_lines(provinces: list[tuple[Geometry, Json]]) -> list[tuple[Geometry, Json]]:
    features = []
    for i, (area, properties) in enumerate(provinces):
        for other, others in provinces[i + 1 :]:
            shared = shapely.line_merge(_lines_of(area.boundary.intersection(other.boundary)))
            disputed = properties["is_disputed"] or others["is_disputed"]
            features.append((shared, {"is_disputed": disputed}))
    return [(g, p) for g, p in features if not g.is_empty]


def _lines_of(geometry: Geometry) -> Geometry:
    parts = shapely.get_parts(geometry)
    return shapely.MultiLineString(
        [p for p in parts if p.geom_type == "LineString" and not p.is_empty]
    )


def _smooth(line: LineString, rounds: int = 2) -> LineString:
    """Cut the corners that coarse quantisation left (Chaikin)."""
    points = shapely.get_coordinates(line)
    for _ in range(rounds):
        cut = [p for a, b in pairwise(points) for p in (0.75 * a + 0.25 * b, 0.25 * a + 0.75 * b)]
        points = np.array([points[0], *cut, points[-1]])
    return LineString(points).simplify(0.002)


def _write(path: Path, features: Iterable[tuple[Geometry, Json]]) -> None:
    rows = []
    for geometry, properties in features:
        rounded = shapely.remove_repeated_points(
            shapely.transform(geometry, lambda xy: np.round(xy, DECIMALS))
        )
        if rounded.is_empty:
            continue
        rows.append(
            json.dumps(
                {
                    "type": "Feature",
                    "properties": properties,
                    "geometry": json.loads(shapely.to_geojson(rounded)),
                },
                separators=(",", ":"),
            )
        )
    body = ",\n".join(rows)
    path.write_text(
        f'{{"type":"FeatureCollection","features":[\n{body}\n]}}\n', encoding="utf-8", newline="\n"
    )


def _write_about(folder: Path, recipe: Json, layers: Mapping[str, object]) -> None:
    group = {"rivers": "water", "lakes": "water", "provinces": "provinces"}
    group["province_lines"] = "provinces"
    about = {
        "name": recipe["name"],
        "attribution": recipe["attribution"],
        "crs": "EPSG:4326",
        "licence": "Public domain (Natural Earth)",
        "layers": {
            layer: {
                "file": f"{layer}.geojson",
                "source": recipe[group.get(layer, "countries")]["source"],
                "date": recipe[group.get(layer, "countries")]["date"],
                "licence": "Public domain (Natural Earth)",
                "crs": "EPSG:4326",
            }
            for layer in layers
        },
    }
    text = json.dumps(about, indent=2) + "\n"
    (folder / "basemap.json").write_text(text, encoding="utf-8", newline="\n")


def fetch_packages(versions: Mapping[str, str], folder: Path) -> Path:
    """Install the named npm packages into a scratch folder and return where they lie."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is needed to rebuild the base map; install Node.js or give --packages.")
    wanted = [f"{package}@{version}" for package, version in versions.items()]
    flags = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
    subprocess.run([npm, "install", "--prefix", str(folder), *flags, *wanted], check=True)
    return folder / "node_modules"


def main() -> None:
    """Read the command line and rebuild one base map."""
    parser = argparse.ArgumentParser(description="Rebuild the layers of one base map.")
    parser.add_argument("folder", type=Path, help="folder that holds basemap.toml")
    parser.add_argument("--packages", type=Path, help="an existing node_modules folder")
    arguments = parser.parse_args()
    recipe = tomllib.loads((arguments.folder / "basemap.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        packages = arguments.packages or fetch_packages(recipe["packages"], Path(scratch))
        build(arguments.folder, packages)


if __name__ == "__main__":
    main()
