from siteselect.layout.frame import Frame

PAGE = Frame(0, 0, 100, 50)


def test_edges_and_inset() -> None:
    frame = Frame(10, 20, 30, 5)
    assert (frame.right_mm, frame.bottom_mm) == (40, 25)
    assert frame.inset(2) == Frame(12, 22, 26, 1)


def test_a_frame_contains_itself_and_what_touches_its_edge_from_inside() -> None:
    assert PAGE.contains(PAGE)
    assert PAGE.contains(Frame(60, 0, 40, 50))
    assert not PAGE.contains(Frame(60, 0, 41, 50))
    assert not PAGE.contains(Frame(0, -1, 10, 10))


def test_frames_that_touch_do_not_overlap() -> None:
    assert not Frame(0, 0, 10, 10).overlaps(Frame(10, 0, 10, 10))
    assert not Frame(0, 0, 10, 10).overlaps(Frame(0, 10, 10, 10))
    assert Frame(0, 0, 10, 10).overlaps(Frame(9, 9, 10, 10))
    assert PAGE.overlaps(Frame(20, 20, 1, 1))
