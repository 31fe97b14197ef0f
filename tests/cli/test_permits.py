"""``machigenki permits``: one JSON object, lines for people, faults named."""

import json
from collections.abc import Callable

import pytest
from typer.testing import Result

Program = Callable[..., Result]


def test_json_is_one_object(program: Program) -> None:
    answer = program(
        "permits",
        "--fact",
        "farmland_ha=5",
        "--municipality",
        "真庭市",
        "--on",
        "2026-11-24",
        "--json",
    )
    assert answer.exit_code == 0
    told = json.loads(answer.stdout)
    assert (told["on"], told["municipality"]) == ("2026-11-24", "33214")
    assert told["facts"] == {"farmland_ha": 5.0}
    (permit,) = told["permits"]
    assert (permit["key"], permit["changed_since_2013"]) == ("farmland_conversion", True)
    assert [d["authority"] for d in permit["today"]] == ["governor"]
    assert [d["authority"] for d in permit["in_2013"]] == ["maff"]


def test_lines_say_now_and_then(program: Program) -> None:
    told = program(
        "permits", "--fact", "農地のまま取得する面積=0.5", "--municipality", "真庭市"
    ).stdout
    assert "現在: 農地法第3条第1項 許可 農業委員会（真庭市）" in told
    assert "2013年4月1日: " in told


def test_english(program: Program) -> None:
    told = program(
        "permits", "--fact", "farmland_ha=5", "--municipality", "33214", "--lang", "en"
    ).stdout
    assert "permission governor (Okayama" in told
    assert "after talks with the Minister of Agriculture" in told


def test_2013_as_the_day_asked_for(program: Program) -> None:
    told = json.loads(
        program("permits", "--fact", "farmland_ha=5", "--on", "2013-04-01", "--json").stdout
    )
    assert told["permits"][0]["today"] == told["permits"][0]["in_2013"]


def test_what_needs_nothing_says_so(program: Program) -> None:
    answer = program("permits", "--fact", "shop_m2=1000")
    assert answer.exit_code == 0
    assert "必要となるものはありません" in answer.stdout


@pytest.mark.parametrize(
    ("extra", "field"),
    [
        (("--fact", "farmland=1"), "fact"),
        (("--fact", "farmland_ha=x"), "farmland_ha"),
        (("--fact", "solar_kw=1", "--on", "2013-03-31"), "on"),
        (("--fact", "solar_kw=1", "--on", "きのう"), "on"),
    ],
)
def test_bad_input_exits_1_and_is_named(
    program: Program, extra: tuple[str, ...], field: str
) -> None:
    answer = program("permits", *extra, "--json")
    assert answer.exit_code == 1
    assert json.loads(answer.stdout)["problems"][0]["field"] == field


def test_near_facts_are_told(program: Program) -> None:
    assert "farmland_ha" in program("permits", "--fact", "farmland=1", "--lang", "en").stderr


def test_no_fact_is_a_usage_error(program: Program) -> None:
    assert program("permits").exit_code == 2
