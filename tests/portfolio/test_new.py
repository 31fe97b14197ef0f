"""A new plan folder is filled with the town's own figures, whole or not at all."""

from pathlib import Path

import pytest

from machigenki.portfolio import first_look, new_plan
from machigenki.region import InputError
from machigenki.venture import CASES


@pytest.mark.parametrize("case", list(CASES))
@pytest.mark.parametrize("town", ["北海道下川町", "和歌山県太地町", "青ヶ島村", "横浜市"])
def test_every_case_reads_back_for_towns_of_every_size(
    town: str, case: str, tmp_path: Path
) -> None:
    made = new_plan(town, case, tmp_path / "plan")
    assert len(made.measures) == 1
    assert made.plan.first_year <= made.measures[0].first_year


def test_the_committed_example_is_what_new_makes(example: Path, tmp_path: Path) -> None:
    new_plan("岡山県真庭市", "chip-boiler", tmp_path / "plan")
    for file in ("region.toml", "plan.toml", "measures/chip-boiler.toml"):
        assert (tmp_path / "plan" / file).read_text(encoding="utf-8") == (example / file).read_text(
            encoding="utf-8"
        )


def test_an_existing_folder_is_never_overwritten(tmp_path: Path) -> None:
    target = tmp_path / "plan"
    target.mkdir()
    (target / "mine.txt").write_text("keep")
    with pytest.raises(InputError, match="exists"):
        new_plan("真庭市", "chip-boiler", target)
    assert [p.name for p in target.iterdir()] == ["mine.txt"]


def test_nothing_is_left_behind_when_the_town_is_not_known(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        new_plan("真庭郡", "chip-boiler", tmp_path / "plan")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["東京都", "全国"])
def test_more_than_a_municipality_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="one municipality") as caught:
        new_plan(name, "chip-boiler", tmp_path / "plan")
    assert "市区町村の名称" in caught.value.lines("ja")[0]
    assert list(tmp_path.iterdir()) == []


def test_a_hopeless_plan_is_told_at_once(tmp_path: Path) -> None:
    small = first_look(new_plan("北海道下川町", "chip-boiler", tmp_path / "small"))
    assert small.payback_years is None
    assert small.lowest_cash_yen < 0 and small.first_short is not None
    large = first_look(new_plan("岐阜県下呂市", "chip-boiler", tmp_path / "large"))
    assert large.payback_years is not None and large.payback_years < large.years
    assert large.lowest_cash_yen > 0 and large.first_short is None
