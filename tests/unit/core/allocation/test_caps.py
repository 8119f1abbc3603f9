import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from siteselect.core.allocation.caps import Cap, cap_matrix, programme_caps
from siteselect.core.allocation.conflict import smallest_clash
from tests.helpers.programmes import AI, a_candidate, a_programme

TWO_SITES = (
    a_candidate("S1", operator="A", substation_id="X", substation_name="X"),
    a_candidate("S1", AI, operator="A", substation_id="X", substation_name="X"),
    a_candidate("S2", operator="B", substation_id="X", substation_name="X", region_id="Q",
                region_name="Quiet"),
)  # fmt: skip


def by_name(caps: tuple[Cap, ...]) -> dict[str, Cap]:
    assert len({cap.name for cap in caps}) == len(caps)
    return {cap.name: cap for cap in caps}


def test_every_rule_has_its_row() -> None:
    caps = by_name(
        programme_caps(
            TWO_SITES,
            a_programme(
                least_ai_share=0.2,
                region_cap_mw={"Q": 90.0, "elsewhere": 5.0},
                region_least_mw={"R": 30.0},
                least_mw=40.0,
            ),
        )
    )
    assert caps["programme cap"] == Cap("programme cap", (1.0, 1.0, 1.0), 1000.0)
    assert caps["common-mode cap at X"].mw == 700
    assert caps["cap of operator A"] == Cap("cap of operator A", (1.0, 1.0, 0.0), 200.0)
    assert caps["cap of Quiet"] == Cap("cap of Quiet", (0.0, 0.0, 1.0), 90.0)
    assert caps["cap of site Site S1"] == Cap("cap of site Site S1", (1.0, 1.0, 0.0), 200.0)
    np.testing.assert_allclose(caps["least AI share of 20 %"].row, [0.2, -0.8, 0.2])
    assert caps["at least 30 MW in Region R"] == Cap(
        "at least 30 MW in Region R", (-1.0, -1.0, 0.0), -30.0
    )
    assert caps["least programme of 40 MW"].is_floor
    assert "cap of site Site S2" not in caps
    assert len(caps) == 9


def test_sandboxes_are_capped_by_participant() -> None:
    sites = [
        a_candidate("S1", operator="A", status="sandbox"),
        a_candidate("S2", operator="A", status="sandbox"),
        a_candidate("S3", operator="A"),
        a_candidate("S4", status="sandbox"),
    ]
    caps = by_name(programme_caps(sites, a_programme()))
    assert caps["sandbox cap of A"] == Cap("sandbox cap of A", (1.0, 1.0, 0.0, 0.0), 50.0)
    assert caps["sandbox cap of participants without a name"].row == (0.0, 0.0, 0.0, 1.0)


def test_an_operator_has_its_share_or_its_own_cap_whichever_is_less() -> None:
    for own_mw, name, mw in (
        (30.0, "own cap of operator A", 30.0),
        (900.0, "cap of operator A", 200.0),
    ):
        caps = by_name(programme_caps(TWO_SITES, a_programme(operator_cap_mw={"A": own_mw})))
        assert caps[name] == Cap(name, (1.0, 1.0, 0.0), mw)
        assert caps["cap of operator B"].mw == 200.0
        assert len([key for key in caps if key.endswith("operator A")]) == 1


def test_the_cap_of_a_phase_says_so() -> None:
    names = [cap.name for cap in programme_caps(TWO_SITES, a_programme(phase=2))]
    assert names[0] == "cap of phase 2"


def test_without_ai_there_is_no_share_of_it() -> None:
    caps = programme_caps(TWO_SITES[2:], a_programme(least_ai_share=0.2))
    assert not [cap.name for cap in caps if "AI" in cap.name]


def test_rules_that_clash_are_the_fewest() -> None:
    programme = a_programme(
        region_least_mw={"R": 150.0, "Q": 20.0}, region_cap_mw={"R": 100.0, "Q": 50.0}
    )
    caps = programme_caps(TWO_SITES, programme)
    assert smallest_clash(caps, np.full(3, 200.0)) == (
        "cap of Region R",
        "at least 150 MW in Region R",
    )


def test_a_floor_above_what_sites_may_have_clashes_alone() -> None:
    caps = programme_caps(TWO_SITES[2:], a_programme(least_mw=300.0, operator_cap_share=1.0))
    assert smallest_clash(caps, np.array([200.0])) == ("least programme of 300 MW",)
    assert smallest_clash(caps, np.array([400.0])) == ()


@given(
    st.lists(
        st.tuples(st.tuples(*[st.sampled_from([-1.0, 0.0, 1.0])] * 3), st.integers(-30, 30)),
        max_size=6,
    )
)
def test_a_clash_is_irreducible(rows: list[tuple[tuple[float, ...], int]]) -> None:
    caps = [Cap(f"rule {i}", row, float(mw)) for i, (row, mw) in enumerate(rows)]
    most = np.full(3, 25.0)
    named = smallest_clash(caps, most)
    clashing = [cap for cap in caps if cap.name in named]
    for left_out in clashing:
        assert smallest_clash([c for c in clashing if c is not left_out], most) == ()
    if not named:
        grid = np.stack(np.meshgrid(*[np.arange(0, 26, 5.0)] * 3), axis=-1).reshape(-1, 3)
        fits = (grid @ cap_matrix(caps, 3).T <= [cap.mw + 15 for cap in caps]).all(axis=1)
        assert fits.any()
