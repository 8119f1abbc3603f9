import pytest

from siteselect.render.theme import DARK, LIGHT, Theme, contrast, readable_on, theme_named

TEXT_ON = {
    "text": ("window", "surface"),
    "muted": ("window", "surface"),
    "accent": ("window", "surface"),
    "warning": ("window", "surface", "ground"),
    "good": ("window", "surface"),
    "selection": ("surface", "ground"),
    "on_accent": ("accent",),
    "map_text": ("sea", "land", "ground", "halo"),
    "map_muted": ("sea", "land", "ground", "halo"),
    "water_text": ("lake", "halo"),
    "substation": ("ground", "halo"),
}
GRAPHICS = ("extra_high_voltage", "high_voltage", "direct_current", "border", "zone_hard")


def test_contrast_of_black_on_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize("ink", TEXT_ON)
def test_text_can_be_read(theme: Theme, ink: str):
    for ground in TEXT_ON[ink]:
        assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5, ground


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_names_can_be_read_on_every_step_of_regularity(theme: Theme):
    assert all(contrast(theme.map_text, step) >= 4.5 for step in theme.region_ramp)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_graphics_stand_out_from_the_ground(theme: Theme):
    for ink in GRAPHICS:
        assert contrast(getattr(theme, ink), theme.ground) >= 3, ink
    for ink in (*theme.loading_ramp, *theme.score_ramp):
        assert contrast(ink, theme.ground) >= 3, ink
    for ink in theme.series:
        assert contrast(ink, theme.surface) >= 3, ink


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_a_badge_can_be_read_on_every_score(theme: Theme):
    assert all(contrast(readable_on(ink), ink) >= 4.5 for ink in theme.score_ramp)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
def test_regularity_grows_steadily_away_from_the_ground(theme: Theme):
    away = [contrast(step, theme.ground) for step in theme.region_ramp]
    assert away == sorted(away)


def test_a_theme_is_found_by_name_and_light_is_the_rest():
    assert theme_named("dark") is DARK
    assert theme_named("light") is LIGHT
    assert theme_named("") is LIGHT
