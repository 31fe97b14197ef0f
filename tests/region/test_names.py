"""Every key and unit that ships has words in both languages, and every public name exists."""

import importlib

from machigenki.region import figure_name, load_region, prefecture_figures, unit_name


def test_every_figure_has_a_name_and_a_unit_in_both_languages() -> None:
    figures = {**load_region("真庭市").figures, **prefecture_figures("33")}
    for key, figure in figures.items():
        assert figure_name(key).ja != key and figure_name(key).en != key
        assert unit_name(figure.unit).ja != figure.unit or figure.unit in ("km2", "m2")


def test_a_key_of_the_towns_own_is_its_own_name() -> None:
    assert figure_name("forest_ha").ja == "forest_ha"
    assert unit_name("ha").en == "ha"


def test_every_public_name_is_there() -> None:
    room = importlib.import_module("machigenki.region")
    for name in room.__all__:
        assert getattr(room, name) is not None
