"""The form by fiscal year: what differs, what the venture knows, what a draft keeps."""

from typing import Any

import pytest

from machigenki.finance.grant.rules import grant_years
from machigenki.platform.applications.answers import answer_faults, left_over, read_answers, shown
from machigenki.platform.applications.eligibility import eligibility_of
from machigenki.platform.applications.form_versions import (
    AnswerKind,
    Change,
    differences,
    form_version,
    form_versions,
    rule_differences,
)
from machigenki.platform.applications.known import Source, known_of
from machigenki.platform.ventures.content import read_text_file
from machigenki.region import Status, load_region
from machigenki.venture import new_measure
from tests.platform.applications.conftest import ANSWERS

R6, R7, R8 = form_versions()


@pytest.fixture(scope="module")
def boiler() -> dict[str, Any]:
    text = new_measure("chip-boiler", load_region("33214"))
    return read_text_file(text, "chip-boiler.toml")


def test_every_version_has_rules_of_its_year_and_every_field_both_languages() -> None:
    years = {f"R{year - 2018}" for year in grant_years()}
    for version in form_versions():
        assert version.key in years
        keys = [field.key for field in version.fields]
        assert len(keys) == len(set(keys))
        for field in version.fields:
            assert field.label.ja and field.label.en
            assert (field.kind is AnswerKind.KNOWN) == bool(field.source)


def test_a_version_whose_wording_is_not_known_says_so() -> None:
    for version in form_versions():
        assert version.status is Status.UNVERIFIED
        assert "未確認" in version.note.ja


def test_from_2024_to_2025_what_the_supplementary_budget_changed_is_told() -> None:
    found = {(one.change, one.field.key) for one in differences(R6, R7)}
    assert (Change.NEW, "early_start") in found
    assert (Change.NEW, "women_youth") in found
    assert (Change.NEW, "second_year") in found
    assert (Change.GONE, "within_year") in found
    assert (Change.RENAMED, "loans") in found
    assert (Change.MEANING, "loans") in found
    assert (Change.MEANING, "completes_on") in found
    assert all(one.because for one in differences(R6, R7))


def test_from_2025_to_2026_what_is_not_verified_is_told() -> None:
    found = differences(R7, R8)
    assert {one.change for one in found} == {Change.MEANING}
    assert "grant" in {one.field.key for one in found}
    for one in found:
        assert "未確認" in one.field.help.ja


def test_no_version_differs_from_itself() -> None:
    assert differences(R7, R7) == ()
    assert rule_differences("R7", "R7") == ()


def test_the_rules_of_two_years_are_compared_from_the_engines_data() -> None:
    found = {one.name.ja: one for one in rule_differences("R6", "R7")}
    public = next(one for name, one in found.items() if name.startswith("政府系"))
    assert (public.before.ja, public.after.ja) == ("いいえ", "はい")
    years = found["事業を終えるまでの年度数の上限"]
    assert (years.before.ja, years.after.ja) == ("1", "2")
    cap = {one.name.ja: one for one in rule_differences("R7", "R8")}[
        "公費による交付額の上限（第1段階）"
    ]
    assert (cap.before.ja, cap.after.ja) == ("2,500万円", "3,000万円")
    assert cap.unverified


def test_a_draft_moves_to_the_next_version_and_back_with_every_answer() -> None:
    old = {"mayor": "町長", "within_year": True}
    kept = read_answers(R7, {"mayor": "町長", "early_start": "yes"}, old)
    assert kept == {"mayor": "町長", "within_year": True, "early_start": True}
    gone = left_over(form_versions(), R7, kept)
    assert list(gone) == ["within_year"]
    field, value = gone["within_year"]
    assert shown(field, value).ja == "はい"
    assert left_over(form_versions(), R6, kept).keys() == {"early_start"}


def test_a_field_that_was_not_sent_keeps_its_answer() -> None:
    assert read_answers(R7, {"division": "課"}, {"mayor": "町長"}) == {
        "mayor": "町長",
        "division": "課",
    }
    assert read_answers(R7, {"mayor": " "}, {"mayor": "町長"}) == {}


def test_all_answers_given_leave_no_fault() -> None:
    assert answer_faults(R7, ANSWERS) == ()


@pytest.mark.parametrize(
    ("key", "typed", "words"),
    [
        ("starts_on", "来年の春", "日付として読めません"),
        ("starts_on", "2027-02-30", "日付として読めません"),
        ("starts_on", "1027-02-03", "年を確かめて"),
        ("completes_on", "2027-04-01", "着手予定日より後"),
        ("budget", "unknown", "選び直して"),
        ("firm_name", "あ" * 301, "300字以内"),
        ("novelty", "𠮷" * 4001, "4,000字以内"),
    ],
)
def test_what_cannot_be_is_kept_as_typed_and_told_at_the_field(
    key: str, typed: str, words: str
) -> None:
    answers = read_answers(R7, {key: typed}, ANSWERS)
    assert answers[key] == typed
    assert [words in one.words.ja for one in answer_faults(R7, answers) if one.key == key] == [True]


def test_words_of_any_kind_are_kept() -> None:
    typed = "<b>𠮷野家</b>🍁\r\n=1+1\x00"
    assert read_answers(R7, {"novelty": typed}, {})["novelty"] == "<b>𠮷野家</b>🍁\n=1+1"


def test_the_venture_fills_every_field_it_knows(boiler: dict[str, Any]) -> None:
    source = Source(boiler, {"lowest_cash_yen": 1.0}, eligibility_of(boiler, "R7", ["332143"]))
    for field in R7.fields:
        if field.is_known:
            assert not known_of(field.source, source).missing, field.key
    balance = known_of("balance_form", source)
    assert [cell.ja for cell in balance.columns][:2] == ["区分（千円）", "1年目"]
    assert any(row[0].ja == "F＝A－（C＋D＋E）" for row in balance.rows)


def test_a_venture_full_of_nonsense_is_shown_and_not_refused() -> None:
    wrong = {
        "title": "x",
        "story": [1],
        "products": ["a", {"name": 5, "price_yen": "たくさん"}],
        "people": {"role": 1},
        "inputs": [{"place": {"region": 1}}, {"place": ["region"]}, {"place": "region"}],
        "investments": [{"asset": None, "cost_yen": []}],
        "funding": {"loans": [{"rate": "高い", "lender": [1]}], "grants": 3},
    }
    source = Source(wrong, {}, eligibility_of(wrong, "R7", []))
    for field in R7.fields:
        if field.is_known:
            known_of(field.source, source)
    assert source.eligibility.problem is not None


def test_eligibility_is_that_of_the_calls_year(boiler: dict[str, Any]) -> None:
    of_plan = eligibility_of(boiler, "R7", ["332143"])
    assert of_plan.ok
    assert not of_plan.other_year
    later = eligibility_of(boiler, "R8", ["332143"])
    assert later.other_year
    assert later.over_yen > 0
    assert any("上回り" in one.ja for one in later.unmet)
    assert later.answer is not None
    assert later.answer.notes


def test_a_venture_without_a_grant_has_no_answer(boiler: dict[str, Any]) -> None:
    funding = boiler["funding"] | {"grants": []}
    own = [one | {"amount_yen": one["amount_yen"] + 45_530_000} for one in funding["own"]]
    found = eligibility_of(boiler | {"funding": funding | {"own": own}}, "R7", [])
    assert found.answer is None
    assert found.problem is not None
    assert "補助金がありません" in found.problem.ja


def test_there_is_no_version_of_an_unknown_year() -> None:
    assert form_version("H28") is None
