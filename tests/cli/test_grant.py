"""``machigenki grant``: answers alone, one JSON object, exit codes."""

import json
from collections.abc import Callable

import pytest
from typer.testing import Result

Program = Callable[..., Result]

PLAN = "--investment 60000000 --own 10000000 --loan 30000000 --fiscal-strength 0.3 --disadvantaged"


def ask(program: Program, year: str, words: str) -> Result:
    return program("grant", "--fiscal-year", year, *words.split())


def test_help_gives_an_example(program: Program) -> None:
    answer = program("grant", "--help")
    assert answer.exit_code == 0
    assert "machigenki grant --fiscal-year H28" in answer.stdout.replace("\n", " ")


def test_json_is_one_object_with_units_in_its_keys(program: Program) -> None:
    answer = ask(program, "H28", f"{PLAN} --json --wanted 40,000,000")
    told = json.loads(answer.stdout)
    assert answer.exit_code == 0
    assert (told["fiscal_year"], told["grant_yen"], told["gap_yen"]) == (2016, 20_000_000, 0)
    assert told["tier"] == {"number": 1, "cap_yen": 25_000_000, "ratio": 1}
    assert told["state_share"] == pytest.approx(2 / 3)
    assert (told["split"]["state_yen"], told["split"]["municipality_yen"]) == (
        13_330_000,
        6_670_000,
    )
    assert told["split_alternative"]["municipality_yen"] == 6_660_000
    assert told["investment_effect"] == 2.5
    assert told["loan_for_wanted_yen"] == 80_000_000
    assert told["tier_steps"] == []
    assert {c["finding"] for c in told["conditions"]} == {"met", "cannot_tell"}
    assert {rule["key"] for rule in told["unverified"]} == {"cut_unit", "special_allocation_tax"}


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ja", ["交付額（公費）: 2,000万円", "国費の割合: 2/3", "過不足なし", "未確認"]),
        ("en", ["grant (public money): 20,000,000 yen", "2/3", "meets the investment"]),
    ],
)
def test_lines_to_read(program: Program, lang: str, words: list[str]) -> None:
    told = ask(program, "H28", f"{PLAN} --lang {lang}").stdout
    assert all(word in told for word in words)


def test_tier_edge_advice_is_told(program: Program) -> None:
    plan = "--investment 100000000 --own 20000000 --loan 37000000 --lang en"
    told = ask(program, "R7", plan).stdout
    assert "borrow 11,000,000 yen more (48,000,000 yen in all) and the grant is 32,000,000" in told
    assert "with own funds of 12,500,000 yen, borrow 15,500,000 yen more" in told
    (step,) = json.loads(ask(program, "R7", f"{plan} --json").stdout)["tier_steps"]
    assert step["more_loan_to_edge_yen"] == 500_000
    assert step["own_held"]["more_grant_yen"] == 7_000_000


def test_no_step_is_told_where_none_raises_the_grant(program: Program) -> None:
    assert "届く段階" not in ask(program, "H28", PLAN).stdout
    rich = "--investment 100000000 --own 70000000 --loan 31000000"
    assert "届く段階" not in ask(program, "R7", rich).stdout


@pytest.mark.parametrize(
    ("typed", "written"),
    [("1億円", "1億円"), ("1億2,000万円", "1億2,000万円"), ("60000001", "60,000,001円")],
)
def test_large_amounts_are_written_as_people_write_them(
    program: Program, typed: str, written: str
) -> None:
    told = ask(program, "R7", f"--investment {typed} --own 0 --loan 0").stdout
    assert f"初期投資額: {written}\n" in told


def test_r8_says_what_is_not_verified(program: Program) -> None:
    answer = ask(program, "R8", f"{PLAN} --json --lang en")
    told = json.loads(answer.stdout)
    assert told["all_tiers_known"] is False
    assert told["state_share"] is None and told["split"] is None
    values = {rule["key"]: rule["value"] for rule in told["unverified"]}
    assert values["tier_2_cap"] is None and values["tier_3_cap"] == 55_000_000


def test_costs_by_kind_and_conditions_told(program: Program) -> None:
    money = "--cost building=50000000 --cost land=10000000 --own 15000000 --loan 20000000"
    words = f"{money} --public-loan 5000000 --met unsecured --not-met new_business --json"
    told = json.loads(ask(program, "R7", words).stdout)
    found = {c["key"]: c["finding"] for c in told["conditions"]}
    assert told["eligible_yen"] == 50_000_000
    assert told["counted_loan_yen"] == 25_000_000
    assert found["eligible_costs"] == "not_met"
    assert found["unsecured"] == "met"
    assert found["new_business"] == "not_met"


def test_a_year_without_rules_exits_1_and_names_the_years(program: Program) -> None:
    answer = ask(program, "R9", f"{PLAN} --lang en")
    assert answer.exit_code == 1
    assert answer.stdout == ""
    assert "2012 to 2026" in answer.stderr


@pytest.mark.parametrize(
    "words",
    [
        "--cost boat=1 --own 0",
        "--cost land --own 0",
        "--investment many",
        "--investment 100 --own -5",
        "--investment 100 --fiscal-strength -1",
    ],
)
def test_bad_input_exits_1(program: Program, words: str) -> None:
    answer = ask(program, "R7", f"{words} --json")
    assert answer.exit_code == 1
    assert json.loads(answer.stdout)["problems"]


@pytest.mark.parametrize(
    "words",
    [
        "",
        "--investment 100 --cost land=1",
        "--investment 100 --met everything",
        "--investment 100 --met model --not-met model",
    ],
)
def test_wrong_usage_exits_2(program: Program, words: str) -> None:
    assert ask(program, "R7", words).exit_code == 2


def test_a_smaller_loan_lowers_the_grant_at_settlement(program: Program) -> None:
    real = "--investment 60000000 --own 10000000 --loan 18000000 --decided 20000000"
    told = json.loads(ask(program, "H28", f"{real} --paid 20000000 --json").stdout)["settlement"]
    assert (told["confirmed_yen"], told["to_return_yen"]) == (18_000_000, 2_000_000)
    lines = ask(program, "H28", f"{real} --paid 20000000").stdout
    assert "返還する額: 200万円" in lines
