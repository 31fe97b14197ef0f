"""A plan folder is read whole, and everything wrong in it is told at once."""

import shutil
from pathlib import Path

import jsonschema
import pytest

from machigenki.portfolio import plan_schema, read_plan
from machigenki.region import InputError
from machigenki.region.industries import industry


@pytest.fixture
def folder(example: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(example, tmp_path / "plan"))


def change(file: Path, old: str, new: str) -> int:
    """Replace the first `old` in a file; return the line it stood on."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def problems(folder: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_plan(folder)
    return caught.value.lines("ja")


def test_the_example_reads(example: Path) -> None:
    folder = read_plan(example)
    assert folder.region.codes == ("33214",)
    assert [m.case for m in folder.measures] == ["chip-boiler"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    assert "計画フォルダーが見つかりません" in problems(tmp_path / "none")[0]


def test_faults_of_all_files_are_told_together(folder: Path) -> None:
    line = change(folder / "plan.toml", "discount_rate = 0.04", "discount_rate = 1.5")
    change(folder / "region.toml", "33214 岡山県真庭市", "岡山県真庭町")
    change(folder / "measures" / "chip-boiler.toml", "price_yen", "pricee_yen")
    told = problems(folder)
    assert any("plan.toml" in t and f"{line}行目" in t and "discount_rate" in t for t in told)
    assert any("region.toml" in t for t in told)
    assert any("chip-boiler.toml" in t and "pricee_yen" in t for t in told)


def test_an_unknown_key_of_the_plan_is_an_error_with_a_suggestion(folder: Path) -> None:
    change(folder / "plan.toml", "discount_rate", "discont_rate")
    assert any("discont_rate" in t and "discount_rate" in t for t in problems(folder))


def test_a_year_outside_the_plan_names_file_and_field(folder: Path) -> None:
    change(folder / "plan.toml", "first_year = 2027", "first_year = 2028")
    lines = (folder / "measures" / "chip-boiler.toml").read_text(encoding="utf-8").splitlines()
    row = next(n for n, text in enumerate(lines, start=1) if text.startswith("first_year"))
    told = problems(folder)
    assert any(
        "計画の期間の外" in t and f"{row}行目" in t and "first_year" in t and "2027" in t
        for t in told
    )


def test_a_plan_without_measures_is_told(folder: Path) -> None:
    shutil.rmtree(folder / "measures")
    assert any("施策が一つもありません" in t for t in problems(folder))


def test_a_file_in_shift_jis_reads_as_well(folder: Path) -> None:
    file = folder / "plan.toml"
    file.write_bytes(file.read_text(encoding="utf-8").encode("cp932"))
    assert read_plan(folder).plan.title.startswith("真庭市")


def test_a_byte_order_mark_does_no_harm(folder: Path) -> None:
    file = folder / "plan.toml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert read_plan(folder).plan.first_year == 2027


def test_what_the_model_accepts_the_schema_accepts(example: Path) -> None:
    import tomllib

    data = tomllib.loads((example / "plan.toml").read_text(encoding="utf-8"))
    jsonschema.validate(data, plan_schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**data, "yers": 3}, plan_schema())


def test_scores_of_no_industry_of_the_plan_are_noted(folder: Path) -> None:
    assert read_plan(folder).notes == ()
    head, row = "業種,指標,2点,3点,4点,5点\n", "営業利益率,0,0.01,0.02,0.03\n"
    name = read_plan(folder).measures[0].products[0].industry
    table = folder / "locaben.csv"
    table.write_text(f"{head}製造業,{row}", encoding="utf-8")
    (note,) = read_plan(folder).notes
    assert note.ja.startswith("locaben.csvの業種（製造業）に")
    table.write_text(f"{head}製造業,{row}{industry(name).name.ja},{row}", encoding="utf-8")
    assert read_plan(folder).notes == ()
