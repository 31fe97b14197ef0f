"""`machigenki ideas`: an answer in words, one JSON object, a page, and bad input told."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Program = Callable[..., Result]


def test_the_answer_names_strengths_leaks_and_cases_with_reasons(program: Program) -> None:
    answer = program("ideas", "真庭市")
    assert answer.exit_code == 0, answer.stderr
    assert "農林漁業" in answer.stdout
    assert "重油ボイラーから木質チップへ（chip-boiler） — 合う" in answer.stdout
    assert "× 漁業の特化係数" in answer.stdout
    assert "例示値" in answer.stdout


def test_json_is_one_object_with_units_in_its_keys(program: Program) -> None:
    told = json.loads(program("ideas", "真庭市", "--json", "--lang", "en").stdout)
    assert told["codes"] == ["33214"] and told["files"] == []
    assert told["resources"] is None
    worth = [leak["worth_yen"] for leak in told["leaks"]]
    assert worth == sorted(worth, reverse=True)
    chips = next(idea for idea in told["ideas"] if idea["case"] == "chip-boiler")
    assert chips["verdict"] == "fits"
    assert chips["numbers"]["status"] == "illustrative"
    assert chips["numbers"]["retained_income_yen_per_year"] > 0
    woods = chips["reasons"][0]
    assert (woods["unit"], woods["stand"], woods["basis_status"]) == (
        "share",
        "for",
        "illustrative",
    )
    assert woods["value"] == pytest.approx(0.79, abs=0.005)
    assert set(chips["story"]) == {
        "task",
        "business",
        "public_effect",
        "payer",
        "why_here",
        "replaces",
    }


def test_a_page_is_written_and_named(program: Program, tmp_path: Path) -> None:
    cards = tmp_path / "資源.csv"
    cards.write_text(
        "名称,種類,数量,単位,単価（円）,出典\n鶏ふん,家畜ふん,800,t/年,▲2000,聞き取り\n",
        encoding="cp932",
    )
    out = tmp_path / "out"
    answer = program("ideas", "真庭市", "--resources", cards, "--out", out, "--json")
    told = json.loads(answer.stdout)
    assert told["files"] == [str(out / "ideas.html")]
    assert told["resources"][0]["price_yen"] == -2000
    assert "処理費 2,000円／t" in (out / "ideas.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("lang", "words"), [("ja", "資源の種類が分かりません"), ("en", "no such kind of resource")]
)
def test_a_bad_card_exits_1_and_writes_nothing(
    program: Program, tmp_path: Path, lang: str, words: str
) -> None:
    cards = tmp_path / "resources.csv"
    cards.write_text("name,kind,source\nx,gold,y\n", encoding="utf-8")
    out = tmp_path / "out"
    answer = program("ideas", "真庭市", "--resources", cards, "--out", out, "--lang", lang)
    assert answer.exit_code == 1
    assert words in answer.stderr and "resources.csv" in answer.stderr
    assert answer.stdout == "" and not out.exists()


def test_a_missing_file_is_told(program: Program, tmp_path: Path) -> None:
    answer = program("ideas", "真庭市", "--resources", tmp_path / "none.csv")
    assert answer.exit_code == 1
    assert "none.csv" in answer.stderr and "Traceback" not in answer.stderr


def test_no_place_is_a_usage_error(program: Program) -> None:
    assert program("ideas").exit_code == 2


def test_help_gives_an_example(program: Program) -> None:
    answer = program("ideas", "--help")
    assert answer.exit_code == 0
    assert "machigenki ideas" in answer.stdout
