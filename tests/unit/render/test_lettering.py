from siteselect.render.lettering import AROUND, STACKED, Lettering, Wish


def test_a_name_stands_to_the_right_of_its_point():
    box = Lettering(100, 100).place(Wish(50, 50, 20, 8, gap_px=3, spots=AROUND))
    assert box == (53, 46, 73, 54)


def test_near_the_right_edge_it_stands_to_the_left():
    box = Lettering(100, 100).place(Wish(90, 50, 20, 8, gap_px=3, spots=AROUND))
    assert box == (67, 46, 87, 54)


def test_an_area_is_named_in_its_middle_or_above():
    lettering = Lettering(100, 100)
    wish = Wish(50, 50, 20, 8, gap_px=5, spots=STACKED)
    assert lettering.place(wish) == (40, 46, 60, 54)
    assert lettering.place(wish) == (40, 37, 60, 45)
    assert lettering.place(wish) == (40, 55, 60, 63)


def test_the_second_name_takes_another_side_and_the_last_none():
    lettering = Lettering(60, 20)
    wish = Wish(30, 10, 20, 8, gap_px=3, spots=AROUND)
    assert lettering.place(wish) == (33, 6, 53, 14)
    assert lettering.place(wish) == (7, 6, 27, 14)
    assert lettering.place(wish) is None


def test_names_avoid_symbols_unless_they_are_important():
    lettering = Lettering(40, 20)
    lettering.block((0, 0, 40, 20))
    wish = Wish(10, 10, 20, 8, gap_px=3, spots=AROUND)
    assert lettering.place(wish) is None
    major = Wish(10, 10, 20, 8, gap_px=3, spots=AROUND, may_cover_symbols=True)
    assert lettering.place(major) == (13, 6, 33, 14)


def test_nothing_covers_a_reserved_box():
    lettering = Lettering(40, 20)
    lettering.reserve((0, 0, 40, 20))
    assert (
        lettering.place(Wish(10, 10, 9, 8, gap_px=3, spots=AROUND, may_cover_symbols=True)) is None
    )


def test_a_dot_is_never_set_into_a_name():
    lettering = Lettering(100, 100)
    lettering.reserve((45, 45, 55, 55))
    assert lettering.place(Wish(50, 50, 9, 8, gap_px=8, spots=AROUND, dot_px=2)) is None
    assert lettering.place(Wish(50, 50, 9, 8, gap_px=8, spots=AROUND)) is not None


def test_spaced_names_keep_their_distance():
    lettering = Lettering(200, 200)
    assert lettering.place(Wish(50, 50, 9, 8, gap_px=1, spots=AROUND, spacing_px=30))
    assert lettering.place(Wish(50, 75, 9, 8, gap_px=1, spots=AROUND, spacing_px=30)) is None
    assert lettering.place(Wish(50, 85, 9, 8, gap_px=1, spots=AROUND, spacing_px=30))


def test_hundreds_of_names_fit_without_overlap():
    lettering = Lettering(1000, 1000)
    boxes = [
        lettering.place(Wish(float(x), float(y), 30, 8, gap_px=2, spots=AROUND))
        for x in range(0, 1000, 20)
        for y in range(0, 1000, 20)
    ]
    placed = [box for box in boxes if box]
    assert len(placed) > 500
    for index, a in enumerate(placed):
        for b in placed[:index]:
            assert a[0] >= b[2] or a[2] <= b[0] or a[1] >= b[3] or a[3] <= b[1]
