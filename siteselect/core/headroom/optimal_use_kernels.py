"""Compiled hours of the optimal use of surplus. Import inside functions: the compiler is heavy.

One hour is a small linear program in the MW that every bus with sources gives. It is solved by a
dual simplex on a dense tableau of the few rows that were ever full: they are added when violated.
Every MW has a lower and an upper bound, so any choice of rows is dual feasible once each MW sits at
the bound that its reduced worth asks for: the tableau of one hour starts the next.

All of it is in one file because the cache of compiled code notices changes only in the file of the
function that is called from outside.
"""

from typing import NamedTuple

import numpy as np

from siteselect.core.arrays import BoolArray, FloatArray, IntArray
from siteselect.core.compiled import compiled
from siteselect.core.headroom.headroom import Binding

ROUNDING = 1e-11
"""Part of the hour's surplus by which a row may be missed: what sums of doubles lose."""

GAP = 20.0 * ROUNDING
"""Part of the hour's surplus by which the answer may be off its upper bound, either way."""

SCREENING = 1.0 + 1e-9
ROUNDS = 400

REQUEST = int(Binding.REQUEST)
SURPLUS = int(Binding.SURPLUS)

SOLVED, UNSOLVED = 0, 1

SPARE_ROWS = 24
SAFE_PIVOT = 1e-7
SMALLEST_PIVOT = 1e-11
TIE = 1e-12
EXACTNESS = 1e-2
"""Part of the tolerance by which a basic variable may be outside its bounds."""

PIVOTS_PER_VARIABLE = 40


class Tableau(NamedTuple):
    """Simplex tableau with n structural variables and up to M rows; it is changed in place.

    Variables below n are MW of a bus with sources, n + s is the room left in slot s. Basic
    variables are ``value - table @ (change of the nonbasic ones)``.
    """

    table: FloatArray  # (M, n)
    value: FloatArray  # (M,)
    basic: IntArray  # (M,)
    nonbasic: IntArray  # (n,)
    worth: FloatArray  # (n,) objective gained per unit of the nonbasic variable
    is_upper: BoolArray  # (n,) nonbasic variable at its upper bound
    row: IntArray  # (M,) row of the block in slot s, or -1
    sign: FloatArray  # (M,) 1 forwards, -1 backwards
    is_over: BoolArray  # (M,)
    scale: FloatArray  # (M,) one over the largest coefficient
    size: IntArray  # (2,) rows in use, pivots so far


class Year(NamedTuple):
    """What does not depend on the bus. N buses have sources; K blocks of hours."""

    flow: FloatArray  # (L, T)
    response: FloatArray  # (L, T) flow if all surplus were put in
    surplus: FloatArray  # (T, N)
    total: FloatArray  # (T,)
    ptdf: FloatArray  # (L, N)
    line: IntArray  # (R,)
    lost: IntArray  # (R,)
    factor: FloatArray  # (R,)
    limit: FloatArray  # (R, P)
    period: IntArray  # (T,)
    first_hour: IntArray  # (K + 1,)
    least_ahead: FloatArray  # (R, K) least room in the block
    least_back: FloatArray  # (R, K)
    highest: FloatArray  # (R,) highest sensitivity to any bus with sources
    lowest: FloatArray  # (R,)


class Block(NamedTuple):
    """The rows that can be full in a block of hours, for one bus."""

    rows: IntArray  # (n_rows,)
    change: FloatArray  # (N, n_rows) per MW from a bus with sources to the bus
    all_in: FloatArray  # (n_hours, n_rows) change if all surplus went to the bus
    ahead: FloatArray  # (n_hours, n_rows) room; -1 where overloaded, infinite where left out
    back: FloatArray  # (n_hours, n_rows)


class Found(NamedTuple):
    """Answers by hour."""

    mw: FloatArray  # (T,)
    binding: IntArray  # (T,)
    price: FloatArray  # (T,)
    given: FloatArray  # (T, N)
    status: IntArray  # (T,)


@compiled
def new_tableau(n: int) -> Tableau:
    """Return an empty tableau for n variables."""
    most = n + SPARE_ROWS
    tableau = Tableau(
        np.zeros((most, n)),
        np.zeros(most),
        np.zeros(most, np.int64),
        np.zeros(n, np.int64),
        np.ones(n),
        np.ones(n, np.bool_),
        np.full(most, -1),
        np.zeros(most),
        np.zeros(most, np.bool_),
        np.zeros(most),
        np.zeros(2, np.int64),
    )
    clear(tableau)
    return tableau


@compiled
def clear(tableau: Tableau) -> None:
    """Take all rows out: every bus gives all it has."""
    tableau.row[:] = -1
    tableau.size[0] = 0
    for j in range(len(tableau.nonbasic)):
        tableau.nonbasic[j] = j
        tableau.worth[j] = 1.0
        tableau.is_upper[j] = True


@compiled
def drop_idle_rows(tableau: Tableau) -> None:
    """Take out the rows that have room left."""
    n = len(tableau.nonbasic)
    i = 0
    while i < tableau.size[0]:
        if tableau.basic[i] < n:
            i += 1
            continue
        tableau.row[tableau.basic[i] - n] = -1
        last = tableau.size[0] - 1
        tableau.table[i] = tableau.table[last]
        tableau.value[i] = tableau.value[last]
        tableau.basic[i] = tableau.basic[last]
        tableau.size[0] = last


@compiled
def coefficient(change: FloatArray, j: int, k: int, sign: float, part: float) -> float:
    """Return what row k gains in the direction `sign` per MW of bus j, less the part let pass."""
    return float(sign * change[j, k] - part)


@compiled
def start_from_last(
    tableau: Tableau, surplus: FloatArray, ahead: FloatArray, back: FloatArray
) -> None:
    """Set the tableau of the last hour to the bounds of this one, or empty it if rows differ."""
    n = len(surplus)
    drop_idle_rows(tableau)
    for s in range(len(tableau.row)):
        k = tableau.row[s]
        if k >= 0:
            room = ahead[k] if tableau.sign[s] > 0 else back[k]
            if (room < 0) != tableau.is_over[s] or room == np.inf:
                clear(tableau)
                return
    m = tableau.size[0]
    value = tableau.value
    value[:m] = 0.0
    for j in range(n):
        variable = tableau.nonbasic[j]
        if variable < n:
            tableau.is_upper[j] = tableau.worth[j] >= 0
            change = -surplus[variable] if tableau.is_upper[j] else 0.0
        else:
            s = variable - n
            k = tableau.row[s]
            room = ahead[k] if tableau.sign[s] > 0 else back[k]
            change = max(room, 0.0) * tableau.scale[s]
        if change != 0.0:
            for i in range(m):
                value[i] += tableau.table[i, j] * change


@compiled
def add_row(
    tableau: Tableau,
    surplus: FloatArray,
    change: FloatArray,
    k: int,
    sign: float,
    room: float,
    least: float,
) -> None:
    """Add row k of the block; negative `room` means that it is overloaded in the base case."""
    n = len(surplus)
    if tableau.size[0] == len(tableau.row):
        drop_idle_rows(tableau)
    m = tableau.size[0]
    slot = 0
    while tableau.row[slot] >= 0:
        slot += 1
    part = least if room < 0 else 0.0
    largest = 0.0
    for j in range(n):
        largest = max(largest, abs(coefficient(change, j, k, sign, part)))
    scale = 1.0 / largest
    left = max(room, 0.0) * scale
    new = tableau.table[m]
    for j in range(n):
        variable = tableau.nonbasic[j]
        new[j] = 0.0
        if variable < n:
            new[j] = scale * coefficient(change, variable, k, sign, part)
            if tableau.is_upper[j]:
                left -= new[j] * surplus[variable]
    for i in range(m):
        variable = tableau.basic[i]
        if variable < n:
            c = scale * coefficient(change, variable, k, sign, part)
            left -= c * tableau.value[i]
            for j in range(n):
                new[j] -= c * tableau.table[i, j]
    tableau.value[m] = left
    tableau.basic[m] = n + slot
    tableau.row[slot] = k
    tableau.sign[slot] = sign
    tableau.is_over[slot] = room < 0
    tableau.scale[slot] = scale
    tableau.size[0] = m + 1


@compiled
def is_held(tableau: Tableau, k: int, sign: float) -> bool:
    """Return whether the tableau already holds row k in this direction."""
    for slot in range(len(tableau.row)):
        if tableau.row[slot] == k and tableau.sign[slot] == sign:
            return True
    return False


@compiled
def outside_bounds(tableau: Tableau, surplus: FloatArray, i: int) -> float:
    """Return how far basic i is outside its bounds, or 0; below is negative."""
    value, variable = tableau.value[i], tableau.basic[i]
    if variable < len(surplus) and value > surplus[variable]:
        return float(value - surplus[variable])
    return float(min(value, 0.0))


@compiled
def worst_basic(tableau: Tableau, surplus: FloatArray, tolerance: float) -> tuple[int, float]:
    """Return the basic variable furthest outside its bounds (or -1), and how far; below is < 0."""
    found, furthest = -1, 0.0
    for i in range(tableau.size[0]):
        outside = outside_bounds(tableau, surplus, i)
        if abs(outside) > max(abs(furthest), tolerance):
            found, furthest = i, outside
    return found, furthest


@compiled
def flip(tableau: Tableau, surplus: FloatArray, j: int) -> None:
    """Move nonbasic MW j to its other bound."""
    reach = surplus[tableau.nonbasic[j]]
    change = -reach if tableau.is_upper[j] else reach
    tableau.is_upper[j] = not tableau.is_upper[j]
    for i in range(tableau.size[0]):
        tableau.value[i] -= tableau.table[i, j] * change


@compiled
def entering(
    tableau: Tableau,
    surplus: FloatArray,
    i: int,
    outside: float,
    ratio: FloatArray,
    tolerance: float,
    smallest: float,
) -> int:
    """Return the variable that takes the place of basic i, or -1.

    Bound-flipping ratio test: a variable that cannot make up for all that is outside goes to its
    other bound, at once, and the next in order of worth per effect goes on.
    """
    n = len(surplus)
    direction = 1.0 if outside < 0 else -1.0
    for j in range(n):
        effect = direction * tableau.table[i, j]
        variable = tableau.nonbasic[j]
        ratio[j] = np.inf
        if variable < n and surplus[variable] <= 0.0:
            continue
        if tableau.is_upper[j]:
            if effect > smallest:
                ratio[j] = max(tableau.worth[j], 0.0) / effect
        elif effect < -smallest:
            ratio[j] = min(tableau.worth[j], 0.0) / effect
    left = abs(outside)
    while True:
        best = -1
        for j in range(n):
            if ratio[j] < np.inf and (
                best < 0
                or ratio[j] < ratio[best] - TIE
                or (
                    ratio[j] <= ratio[best] + TIE
                    and abs(tableau.table[i, j]) > abs(tableau.table[i, best])
                )
            ):
                best = j
        if best < 0 or tableau.nonbasic[best] >= n:
            return best
        reach = surplus[tableau.nonbasic[best]]
        if abs(tableau.table[i, best]) * reach >= left - tolerance:
            return best
        left -= abs(tableau.table[i, best]) * reach
        ratio[best] = np.inf
        flip(tableau, surplus, best)


@compiled
def exchange(tableau: Tableau, surplus: FloatArray, i: int, j: int, outside: float) -> None:
    """Let nonbasic j take the place of basic i, which goes to the bound that it is beyond."""
    n = len(surplus)
    m = tableau.size[0]
    table = tableau.table
    leaving, coming = tableau.basic[i], tableau.nonbasic[j]
    bound = 0.0 if outside < 0 else surplus[leaving]
    pivot = table[i, j]
    move = (tableau.value[i] - bound) / pivot
    started = 0.0
    if coming < n:
        started = surplus[coming] if tableau.is_upper[j] else 0.0
        move = min(max(move, -started), surplus[coming] - started)
    inverse = 1.0 / pivot
    for column in range(n):
        table[i, column] *= inverse
    table[i, j] = inverse
    for other in range(m):
        share = table[other, j]
        if other == i or share == 0.0:
            continue
        tableau.value[other] -= share * move
        for column in range(n):
            table[other, column] -= share * table[i, column]
        table[other, j] = -share * inverse
    share = tableau.worth[j]
    for column in range(n):
        tableau.worth[column] -= share * table[i, column]
    tableau.worth[j] = -share * inverse
    tableau.value[i] = started + move
    tableau.basic[i], tableau.nonbasic[j] = coming, leaving
    tableau.is_upper[j] = outside > 0
    tableau.size[1] += 1


@compiled
def put_at_better_bounds(tableau: Tableau, surplus: FloatArray) -> None:
    """Move every nonbasic MW that is at the bound of less worth to the other."""
    for j in range(len(surplus)):
        variable = tableau.nonbasic[j]
        if variable < len(surplus) and (
            tableau.worth[j] < -TIE if tableau.is_upper[j] else tableau.worth[j] > TIE
        ):
            flip(tableau, surplus, j)


@compiled
def release(tableau: Tableau, surplus: FloatArray) -> bool:
    """Let the row that would gain most by it have room again; return whether there was one.

    A step of the primal simplex. It is needed where a pivot that was too small to be safe was
    passed over.
    """
    n = len(surplus)
    j, highest = -1, TIE
    for column in range(n):
        if tableau.nonbasic[column] >= n and tableau.worth[column] > highest:
            j, highest = column, tableau.worth[column]
    if j < 0:
        return False
    i, shortest, outside = -1, np.inf, 0.0
    for other in range(tableau.size[0]):
        effect = tableau.table[other, j]
        value, variable = tableau.value[other], tableau.basic[other]
        if effect > SAFE_PIVOT and value / effect < shortest:
            i, shortest, outside = other, value / effect, -1.0
        elif (
            variable < n
            and effect < -SAFE_PIVOT
            and (surplus[variable] - value) < (-effect * shortest)
        ):
            i, shortest, outside = other, (surplus[variable] - value) / -effect, 1.0
    if i < 0:
        return False
    exchange(tableau, surplus, i, j, outside)
    put_at_better_bounds(tableau, surplus)
    return True


@compiled
def settle(tableau: Tableau, surplus: FloatArray, ratio: FloatArray, tolerance: float) -> bool:
    """Pivot until every variable is within its bounds; return whether that was reached."""
    exactness = EXACTNESS * tolerance
    most = tableau.size[1] + PIVOTS_PER_VARIABLE * len(surplus)
    while tableau.size[1] <= most:
        i, outside = worst_basic(tableau, surplus, exactness)
        if i < 0:
            return True
        j = entering(tableau, surplus, i, outside, ratio, exactness, SAFE_PIVOT)
        if j < 0:
            outside = outside_bounds(tableau, surplus, i)
            if abs(outside) <= exactness:
                continue
            j = entering(tableau, surplus, i, outside, ratio, exactness, SMALLEST_PIVOT)
        if j < 0:
            return False
        exchange(tableau, surplus, i, j, outside)
        put_at_better_bounds(tableau, surplus)
    return False


@compiled
def given(tableau: Tableau, surplus: FloatArray, given_mw: FloatArray) -> float:
    """Fill what every bus gives and return the sum."""
    n = len(surplus)
    for j in range(n):
        variable = tableau.nonbasic[j]
        if variable < n:
            given_mw[variable] = surplus[variable] if tableau.is_upper[j] else 0.0
    for i in range(tableau.size[0]):
        variable = tableau.basic[i]
        if variable < n:
            given_mw[variable] = min(max(tableau.value[i], 0.0), surplus[variable])
    total = 0.0
    for j in range(n):
        total += given_mw[j]
    return total


@compiled
def upper_bound(
    tableau: Tableau,
    surplus: FloatArray,
    change: FloatArray,
    ahead: FloatArray,
    back: FloatArray,
    least: float,
    worth: FloatArray,
) -> tuple[float, int, float]:
    """Return what cannot be passed by weak duality, the row with the highest price, and its price.

    From the prices alone and the rows as given, so that no error of the tableau can hide.
    """
    n = len(surplus)
    worth[:] = 1.0
    bound, dearest, highest = 0.0, -1, 0.0
    for j in range(n):
        s = tableau.nonbasic[j] - n
        if s < 0 or tableau.worth[j] >= 0:
            continue
        k, sign = tableau.row[s], tableau.sign[s]
        price = -tableau.worth[j] * tableau.scale[s]
        part = least if tableau.is_over[s] else 0.0
        bound += price * max(ahead[k] if sign > 0 else back[k], 0.0)
        for variable in range(n):
            worth[variable] -= price * coefficient(change, variable, k, sign, part)
        if price > highest:
            dearest, highest = k, price
    for variable in range(n):
        bound += max(worth[variable], 0.0) * surplus[variable]
    return bound, dearest, highest


@compiled
def room_left(flow: float, limit: float, floor: float, over: float) -> float:
    """Return the room of a row in the direction of `flow`; `over` where it is overloaded."""
    if flow > limit + floor:
        return over
    return float(max(limit - flow, floor))


@compiled
def least_room(
    flow: FloatArray,
    line: IntArray,
    lost: IntArray,
    factor: FloatArray,
    limit: FloatArray,
    period: IntArray,
    first_hour: IntArray,
    floor: float,
    least_ahead: FloatArray,
    least_back: FloatArray,
) -> None:
    """Fill the least room of every row forwards and backwards in every block of hours."""
    for r in range(len(line)):
        f_line, f_lost, part = flow[line[r]], flow[lost[r]], factor[r]
        for block in range(len(first_hour) - 1):
            ahead = back = np.inf
            for t in range(first_hour[block], first_hour[block + 1]):
                f = f_line[t] + part * f_lost[t]
                most = limit[r, period[t]]
                ahead = min(ahead, most - f)
                back = min(back, most + f)
            least_ahead[r, block] = 0.0 if ahead < -floor else max(ahead, floor)
            least_back[r, block] = 0.0 if back < -floor else max(back, floor)


@compiled
def rows_within_reach(year: Year, column: FloatArray, block: int, cap_mw: float) -> IntArray:
    """Return the rows that some use of the surplus up to the cap could fill in the block."""
    most = 0.0
    for t in range(year.first_hour[block], year.first_hour[block + 1]):
        most = max(most, year.total[t])
    most = min(most, cap_mw) * SCREENING
    found = np.empty(len(year.line), np.int64)
    count = 0
    for r in range(len(year.line)):
        if (year.highest[r] - column[r]) * most > year.least_ahead[r, block] or (
            column[r] - year.lowest[r]
        ) * most > year.least_back[r, block]:
            found[count] = r
            count += 1
    return found[:count].copy()


@compiled
def prepared_block(
    year: Year, column: FloatArray, block: int, cap_mw: float, floor: float, over: float
) -> Block:
    """Return rows within reach with what they gain and their room in every hour of the block."""
    rows = rows_within_reach(year, column, block, cap_mw)
    first, n_hours = (
        year.first_hour[block],
        year.first_hour[block + 1] - year.first_hour[block],
    )
    change = np.empty((year.ptdf.shape[1], len(rows)))
    all_in = np.empty((n_hours, len(rows)))
    ahead = np.empty((n_hours, len(rows)))
    back = np.empty((n_hours, len(rows)))
    for k in range(len(rows)):
        r = rows[k]
        line, lost, part = year.line[r], year.lost[r], year.factor[r]
        for j in range(len(change)):
            change[j, k] = year.ptdf[line, j] + part * year.ptdf[lost, j] - column[r]
        for hour in range(n_hours):
            t = first + hour
            flow = year.flow[line, t] + part * year.flow[lost, t]
            most = year.limit[r, year.period[t]]
            all_in[hour, k] = (
                year.response[line, t] + part * year.response[lost, t] - column[r] * year.total[t]
            )
            ahead[hour, k] = room_left(flow, most, floor, over)
            back[hour, k] = room_left(-flow, most, floor, over)
    return Block(rows, change, all_in, ahead, back)


@compiled
def most_violated(
    changed: FloatArray, ahead: FloatArray, back: FloatArray, passed: float, tolerance: float
) -> tuple[int, float, float]:
    """Return the most violated row (or -1), its direction, and the part of it all that fits."""
    found, sign, worst, part = -1, 1.0, tolerance, 1.0
    for k in range(len(changed)):
        gain = changed[k]
        room = ahead[k] if gain > 0 else back[k]
        size = abs(gain)
        allowed = passed if room < 0 else room
        if size - allowed > tolerance:
            part = min(part, 0.0 if room < 0 else room / size)
            if size - allowed > worst:
                found, worst = k, size - allowed
                sign = 1.0 if gain > 0 else -1.0
    return found, sign, part


@compiled
def changes(
    block: Block, hour: int, surplus: FloatArray, given_mw: FloatArray, changed: FloatArray
) -> None:
    """Fill the change of every row of the block from what every bus gives."""
    changed[:] = block.all_in[hour]
    for j in range(len(surplus)):
        held_back = surplus[j] - given_mw[j]
        if held_back > 0.0:
            of_bus = block.change[j]
            for k in range(len(changed)):
                changed[k] -= of_bus[k] * held_back


@compiled
def solve_hour(
    tableau: Tableau,
    block: Block,
    hour: int,
    surplus: FloatArray,
    total: float,
    cap_mw: float,
    least: float,
    given_mw: FloatArray,
    changed: FloatArray,
    ratio: FloatArray,
) -> tuple[float, int, float, bool]:
    """Return MW, the binding row, its price and whether that is proven, from the tableau on."""
    ahead, back = block.ahead[hour], block.back[hour]
    tolerance = ROUNDING * total
    for _ in range(ROUNDS):
        if not settle(tableau, surplus, ratio, tolerance):
            return 0.0, SURPLUS, 0.0, False
        mw = given(tableau, surplus, given_mw)
        changes(block, hour, surplus, given_mw, changed)
        k, sign, part = most_violated(changed, ahead, back, least * mw, tolerance)
        if mw * part >= cap_mw:
            given_mw *= cap_mw / mw
            return cap_mw, REQUEST, 0.0, True
        if k < 0:
            bound, dearest, price = upper_bound(
                tableau, surplus, block.change, ahead, back, least, ratio
            )
            is_proven = abs(bound - mw) <= GAP * total
            if not is_proven and release(tableau, surplus):
                continue
            binding = SURPLUS if dearest < 0 else block.rows[dearest]
            return mw, binding, price, is_proven
        if is_held(tableau, k, sign):
            return 0.0, SURPLUS, 0.0, False
        room = ahead[k] if sign > 0 else back[k]
        add_row(tableau, surplus, block.change, k, sign, room, least)
    return 0.0, SURPLUS, 0.0, False


@compiled
def in_proportion(
    block: Block,
    hour: int,
    surplus: FloatArray,
    total: float,
    cap_mw: float,
    least: float,
    given_mw: FloatArray,
) -> bool:
    """Fill what every bus gives in proportion to its surplus; return whether every row has room."""
    goal = min(cap_mw, total)
    part = goal / total if total > 0.0 else 0.0
    for j in range(len(surplus)):
        given_mw[j] = surplus[j] * part
    all_in, ahead, back = block.all_in[hour], block.ahead[hour], block.back[hour]
    passed = least * goal
    misses = 0
    for k in range(len(all_in)):
        gain = all_in[k] * part
        allowed = passed if ahead[k] < 0 else ahead[k]
        allowed_back = passed if back[k] < 0 else back[k]
        misses += (gain > allowed) | (-gain > allowed_back)
    return misses == 0


@compiled
def solve_blocks(
    year: Year,
    column: FloatArray,
    first: int,
    last: int,
    cap_mw: float,
    least: float,
    floor: float,
    found: Found,
) -> None:
    """Fill the answers of the hours of some blocks. `column` is that of the bus, by row."""
    n = year.ptdf.shape[1]
    over = np.inf if least == np.inf else -1.0
    passed = 0.0 if least == np.inf else least
    tableau = new_tableau(n)
    ratio = np.empty(n)
    for index in range(first, last):
        block = prepared_block(year, column, index, cap_mw, floor, over)
        changed = np.empty(len(block.rows))
        clear(tableau)
        for hour in range(len(block.ahead)):
            t = year.first_hour[index] + hour
            surplus, total, given_mw = year.surplus[t], year.total[t], found.given[t]
            if in_proportion(block, hour, surplus, total, cap_mw, passed, given_mw):
                found.mw[t] = min(cap_mw, total)
                found.binding[t] = SURPLUS if total < cap_mw else REQUEST
                continue
            start_from_last(tableau, surplus, block.ahead[hour], block.back[hour])
            for _ in range(2):
                mw, binding, price, is_proven = solve_hour(
                    tableau, block, hour, surplus, total, cap_mw, passed,
                    given_mw, changed, ratio,
                )  # fmt: skip
                found.mw[t], found.binding[t], found.price[t] = mw, binding, price
                found.status[t] = SOLVED if is_proven else UNSOLVED
                if is_proven:
                    break
                clear(tableau)


def warm_up() -> None:
    """Compile everything for the types the program uses, by using it once."""
    from siteselect.core.kernel_exercise import exercise  # noqa: PLC0415 - it imports this module

    exercise()
