"""``machigenki loan``: schedules to the yen, one JSON object, faults named."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from machigenki.cli.loan import METHOD_WORDS
from machigenki.finance.loan import Method

Program = Callable[..., Result]

LOAN = ("loan", "--amount", "5000000", "--rate", "0.024", "--years", "10")


def test_the_words_are_the_methods() -> None:
    assert {Method(ja): Method(word) for word, ja in METHOD_WORDS.items()} == {m: m for m in Method}


@pytest.mark.parametrize(
    ("word", "method"),
    [("元利均等", "level"), ("元金均等返済", "equal-principal"), ("期日一括", "bullet")],
)
def test_japanese_names_of_methods_are_understood(program: Program, word: str, method: str) -> None:
    told = json.loads(program(*LOAN, "--method", word, "--json").stdout)
    assert told == json.loads(program(*LOAN, "--method", method, "--json").stdout)


def test_amounts_by_man_are_understood(program: Program) -> None:
    told = json.loads(program(*LOAN, "--amount", "500万円", "--json").stdout)
    assert told["amount_yen"] == 5_000_000


@pytest.mark.parametrize("extra", [("--amount", "5"), ("--grace-months", "119")])
def test_a_loan_not_repaid_before_its_last_month_is_noted(
    program: Program, extra: tuple[str, ...]
) -> None:
    (note,) = json.loads(program(*LOAN, *extra, "--json").stdout)["notes"]
    assert note in program(*LOAN, *extra).stdout


@pytest.mark.parametrize("extra", [(), ("--method", "bullet"), ("--grace-months", "118")])
def test_a_loan_repaid_as_its_method_says_needs_no_note(
    program: Program, extra: tuple[str, ...]
) -> None:
    assert json.loads(program(*LOAN, *extra, "--json").stdout)["notes"] == []


@pytest.mark.parametrize("method", METHOD_WORDS)
def test_json_is_one_object_of_whole_yen(program: Program, method: str) -> None:
    answer = program(*LOAN, "--grace-months", "12", "--method", method, "--json")
    assert answer.exit_code == 0
    told = json.loads(answer.stdout)
    rows = told["schedule"]
    assert (told["amount_yen"], told["rate"], told["months"]) == (5_000_000, 0.024, 120)
    assert (told["grace_months"], told["method"]) == (12, method)
    assert [row["month"] for row in rows] == list(range(1, 121))
    assert all(isinstance(value, int) for row in rows for value in row.values())
    assert rows[0]["interest_yen"] == 10_000
    assert rows[11]["closing_yen"] == 5_000_000
    assert rows[-1]["closing_yen"] == 0
    assert sum(row["principal_yen"] for row in rows) == 5_000_000
    assert sum(row["interest_yen"] for row in rows) == told["total_interest_yen"]
    assert told["total_payment_yen"] == 5_000_000 + told["total_interest_yen"]


def test_a_published_schedule(program: Program) -> None:
    # loankeisan.com, 3億円, 1.000%, 15年
    told = json.loads(
        program(
            "loan", "--amount", "300,000,000円", "--rate", "1%", "--years", "15", "--json"
        ).stdout
    )
    assert told["schedule"][0]["payment_yen"] == 1_795_483
    assert told["total_payment_yen"] == 323_186_945


def test_a_table_for_people_with_its_rounding(program: Program) -> None:
    answer = program(*LOAN, "--grace-months", "12")
    assert answer.exit_code == 0
    lines = answer.stdout.splitlines()
    assert lines[0] == "元利均等返済　5,000,000円、年利2.4%、120か月（うち据置12か月）"
    assert lines[2].split() == ["1", "5,000,000", "10,000", "0", "10,000", "5,000,000"]
    assert "円未満を切り捨て" in lines[-1]


def test_english_comes_at_once(program: Program) -> None:
    answer = program(*LOAN, "--lang", "en", "--method", "bullet")
    assert answer.stdout.startswith("bullet: 5,000,000 yen at 2.4 % for 120 months")
    assert "cut to the yen" in answer.stdout


def test_the_rate_changes_from_the_month_told(program: Program) -> None:
    told = json.loads(program(*LOAN, "--rate-step", "37=0.03", "--json").stdout)
    assert told["rate_steps"] == [{"month": 37, "rate": 0.03}]
    payments = [row["payment_yen"] for row in told["schedule"]]
    assert payments[0] == payments[35] < payments[36] == payments[118]


@pytest.mark.parametrize(
    ("extra", "field"),
    [
        (("--grace-months", "120"), "grace_months"),
        (("--amount", "-1"), "amount_yen"),
        (("--amount", "100.5"), "amount"),
        (("--amount", "たくさん"), "amount"),
        (("--rate", "2.4"), "rate"),
        (("--amount", "0"), "amount"),
        (("--years", "0"), "years"),
        (("--years", "101"), "years"),
        (("--rate-step", "121=0.03"), "rate_steps"),
        (("--rate-step", "0.03"), "rate-step"),
    ],
)
def test_bad_terms_exit_1_and_are_named(
    program: Program, extra: tuple[str, ...], field: str
) -> None:
    answer = program(*LOAN, *extra, "--json")
    assert answer.exit_code == 1
    (problem,) = json.loads(answer.stdout)["problems"]
    assert problem["field"] == field
    plain = program(*LOAN, *extra, "--lang", "en")
    assert plain.exit_code == 1
    assert plain.stdout == ""
    assert "expected" in plain.stderr


@pytest.mark.parametrize("arguments", [("loan",), (*LOAN, "--method", "balloon")])
def test_usage_errors_exit_2(program: Program, arguments: tuple[str | Path, ...]) -> None:
    assert program(*arguments).exit_code == 2
