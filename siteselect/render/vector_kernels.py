"""Compiled loops that draw features into a picture. Import inside functions: the compiler is heavy.

A picture is an array of 32-bit pixels, shape ``(height, width)``, blue in the lowest byte, colours
multiplied by the alpha in the highest. `turn` takes map metres to pixels:
``x_px = turn[0] * x + turn[1] * y + turn[2]``, ``y_px = turn[3] * x + turn[4] * y + turn[5]``.
An ink comes as two numbers: blue and red in the even bytes of one, green and full alpha in those of
the other.
"""

import math

import numpy as np
from numpy.typing import NDArray

from siteselect.core.arrays import FloatArray, IntArray
from siteselect.core.compiled import compiled

Pixels = NDArray[np.uint32]

NEAR_PX = 0.75
"""Vertices closer than this to the one before are left out."""

OVERLAP_PX = 0.3
"""How far a piece of line reaches beyond its ends, so that joints are closed."""

BENT_FROM_PX = 0.75
"""From this half width on, corners are rounded with a disc."""

FULL = 256
EVEN, ODD = 0x00FF00FF, 0xFF00FF00


@compiled
def blend(pixels: Pixels, x: int, y: int, even: int, odd: int, alpha: int) -> None:
    """Lay an ink over one pixel; `alpha` of 256 covers it. Two channels are mixed at once."""
    old = np.int64(pixels[y, x])
    rest = FULL - alpha
    blue_red = ((old & EVEN) * rest + even * alpha) >> 8
    green_alpha = ((old >> 8) & EVEN) * rest + odd * alpha
    pixels[y, x] = np.uint32((blue_red & EVEN) | (green_alpha & ODD))


@compiled
def disc(pixels: Pixels, x: float, y: float, radius: float, even: int, odd: int) -> None:
    """Draw one disc with a soft edge."""
    height, width = pixels.shape
    reach = radius + 0.5
    if x + reach < 0 or y + reach < 0 or x - reach >= width or y - reach >= height:
        return
    top, foot = max(0, math.floor(y - reach)), min(height - 1, math.floor(y + reach))
    left, right = max(0, math.floor(x - reach)), min(width - 1, math.floor(x + reach))
    for j in range(top, foot + 1):
        down = j + 0.5 - y
        for i in range(left, right + 1):
            along = i + 0.5 - x
            cover = reach - math.sqrt(along * along + down * down)
            if cover > 0.0:
                blend(pixels, i, j, even, odd, int(min(cover, 1.0) * FULL))


@compiled
def piece(
    pixels: Pixels,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    half: float,
    even: int,
    odd: int,
) -> None:
    """Draw one straight piece of a line: what share of each pixel it covers."""
    height, width = pixels.shape
    is_steep = abs(y1 - y0) > abs(x1 - x0)
    if is_steep:
        u0, v0, u1, v1 = y0, x0, y1, x1
        n_u, n_v = height, width
    else:
        u0, v0, u1, v1 = x0, y0, x1, y1
        n_u, n_v = width, height
    if u0 > u1:
        u0, v0, u1, v1 = u1, v1, u0, v0
    if u1 == u0:
        return
    slope = (v1 - v0) / (u1 - u0)
    stretch = math.sqrt(1.0 + slope * slope)
    thick = half * stretch
    beyond = OVERLAP_PX / stretch
    u0 -= beyond
    v0 -= beyond * slope
    u1 += beyond
    if u1 < 0.0 or u0 >= n_u:
        return
    for i in range(max(0, math.floor(u0)), min(n_u - 1, math.floor(u1)) + 1):
        begin, end = max(u0, i), min(u1, i + 1.0)
        middle = v0 + slope * (0.5 * (begin + end) - u0)
        low, high = middle - thick, middle + thick
        if high < 0.0 or low >= n_v:
            continue
        share = end - begin
        for j in range(max(0, math.floor(low)), min(n_v - 1, math.floor(high)) + 1):
            alpha = int(share * (min(high, j + 1.0) - max(low, j)) * FULL)
            if is_steep:
                blend(pixels, j, i, even, odd, alpha)
            else:
                blend(pixels, i, j, even, odd, alpha)


@compiled
def draw_strokes(
    pixels: Pixels,
    xy_m: FloatArray,
    first: IntArray,
    parts: IntArray,
    turn: FloatArray,
    half: float,
    even: int,
    odd: int,
) -> None:
    """Draw some lines or rings; one without any length in pixels is a dot."""
    for n in range(len(parts)):
        start, stop = first[parts[n]], first[parts[n] + 1]
        has_drawn = False
        last_x = last_y = 0.0
        for k in range(start, stop):
            x = turn[0] * xy_m[k, 0] + turn[1] * xy_m[k, 1] + turn[2]
            y = turn[3] * xy_m[k, 0] + turn[4] * xy_m[k, 1] + turn[5]
            if k == start:
                last_x, last_y = x, y
                continue
            is_near = abs(x - last_x) < NEAR_PX and abs(y - last_y) < NEAR_PX
            if is_near and (k < stop - 1 or has_drawn):
                continue
            piece(pixels, last_x, last_y, x, y, half, even, odd)
            if half > BENT_FROM_PX and k < stop - 1:
                disc(pixels, x, y, half, even, odd)
            last_x, last_y = x, y
            has_drawn = True


@compiled
def fill_areas(
    pixels: Pixels,
    xy_m: FloatArray,
    first: IntArray,
    parts: IntArray,
    group: IntArray,
    turn: FloatArray,
    alpha: int,
    even: int,
    odd: int,
    edges: FloatArray,
    crossings: FloatArray,
) -> None:
    """Fill areas, holes left open; `group` says where the rings of each area begin in `parts`.

    `edges` ``(n, 4)`` and `crossings` ``(n,)`` are room to work in, for the area with most
    vertices.
    """
    height, width = pixels.shape
    for n in range(len(group) - 1):
        n_edges = 0
        top, foot = np.inf, -np.inf
        for p in range(group[n], group[n + 1]):
            start, stop = first[parts[p]], first[parts[p] + 1]
            last_x = last_y = 0.0
            for k in range(start, stop):
                x = turn[0] * xy_m[k, 0] + turn[1] * xy_m[k, 1] + turn[2]
                y = turn[3] * xy_m[k, 0] + turn[4] * xy_m[k, 1] + turn[5]
                top, foot = min(top, y), max(foot, y)
                if k > start:
                    is_near = abs(x - last_x) < NEAR_PX and abs(y - last_y) < NEAR_PX
                    if is_near and k < stop - 1:
                        continue
                    edges[n_edges, 0], edges[n_edges, 1] = last_x, last_y
                    edges[n_edges, 2], edges[n_edges, 3] = x, y
                    n_edges += 1
                last_x, last_y = x, y
        if foot < 0.0 or top >= height:
            continue
        for j in range(max(0, math.floor(top)), min(height - 1, math.floor(foot)) + 1):
            middle = j + 0.5
            n_crossings = 0
            for e in range(n_edges):
                y0, y1 = edges[e, 1], edges[e, 3]
                if (y0 <= middle) != (y1 <= middle):
                    x0 = edges[e, 0]
                    x = x0 + (middle - y0) * (edges[e, 2] - x0) / (y1 - y0)
                    at = n_crossings
                    while at > 0 and crossings[at - 1] > x:
                        crossings[at] = crossings[at - 1]
                        at -= 1
                    crossings[at] = x
                    n_crossings += 1
            for c in range(0, n_crossings - 1, 2):
                left = max(0, math.ceil(max(crossings[c], -1.0) - 0.5))
                right = min(width, math.ceil(min(crossings[c + 1], width + 1.0) - 0.5))
                for i in range(left, right):
                    blend(pixels, i, j, even, odd, alpha)


@compiled
def draw_discs(
    pixels: Pixels,
    xy_m: FloatArray,
    points: IntArray,
    turn: FloatArray,
    radius: float,
    even: int,
    odd: int,
) -> None:
    """Draw a disc at each of some points."""
    for n in range(len(points)):
        k = points[n]
        x = turn[0] * xy_m[k, 0] + turn[1] * xy_m[k, 1] + turn[2]
        y = turn[3] * xy_m[k, 0] + turn[4] * xy_m[k, 1] + turn[5]
        disc(pixels, x, y, radius, even, odd)


@compiled
def draw_dots(
    pixels: Pixels,
    bounds_m: FloatArray,
    parts: IntArray,
    turn: FloatArray,
    even: int,
    odd: int,
) -> None:
    """Fill the pixel that the middle of each of some boxes lies in."""
    height, width = pixels.shape
    for n in range(len(parts)):
        box = bounds_m[parts[n]]
        x_m, y_m = 0.5 * (box[0] + box[2]), 0.5 * (box[1] + box[3])
        i = math.floor(turn[0] * x_m + turn[1] * y_m + turn[2])
        j = math.floor(turn[3] * x_m + turn[4] * y_m + turn[5])
        if 0 <= i < width and 0 <= j < height:
            blend(pixels, i, j, even, odd, FULL)


def warm_up() -> None:
    """Compile everything here."""
    pixels = np.zeros((8, 8), np.uint32)
    xy = np.array([[1.0, 1.0], [6.0, 1.0], [6.0, 6.0], [1.0, 1.0]])
    first, one = np.array([0, 4]), np.zeros(1, np.int64)
    turn = np.array([1.0, 0.0, 0.0, 0.0, -1.0, 7.0])
    ink = (0x000A001E, 0x00FF0014)
    draw_strokes(pixels, xy, first, one, turn, 1.0, *ink)
    group, edges, crossings = np.array([0, 1]), np.empty((4, 4)), np.empty(4)
    fill_areas(pixels, xy, first, one, group, turn, 128, *ink, edges, crossings)
    draw_discs(pixels, xy, one, turn, 2.0, *ink)
    draw_dots(pixels, np.array([[1.0, 1.0, 2.0, 2.0]]), one, turn, *ink)
