"""Industries by any name."""

import pytest

from machigenki.region import INDUSTRIES, InputError, match_industry


def test_every_sector_by_code_and_by_both_names() -> None:
    for each in INDUSTRIES:
        for text in (
            each.code,
            each.name.ja,
            each.name.en,
            each.name.en.upper(),
            f"{each.code} {each.name.ja}",
        ):
            assert match_industry(text) == each


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("建設業", "41"),
        ("建設", "41"),
        ("農業", "01"),
        ("林業", "01"),
        ("宿泊", "67"),
        ("宿泊業", "67"),
        ("小売", "51"),
        ("卸売業、小売業", "51"),
        ("電力･ｶﾞｽ･熱供給", "46"),
        ("電力", "46"),
        ("パルプ・紙・木製品", "16"),
        ("パルプ紙木製品", "16"),
        ("木材", "16"),
        ("飲食料品製造業", "11"),
        ("運輸，郵便", "57"),
        ("Construction", "41"),
        ("retail", "51"),
        ("４１", "41"),
        ("1", "01"),
        ("飲食料", "11"),
        ("石油・石炭", "21"),
        ("Health care", "64"),
        ("food and beverages", "11"),
        ("Food & beverages", "11"),
    ],
)
def test_loose_names(text: str, code: str) -> None:
    assert match_industry(text).code == code


def test_a_code_and_a_name_that_disagree_do_not_match() -> None:
    with pytest.raises(InputError):
        match_industry("41 農林漁業")


@pytest.mark.parametrize(
    ("text", "code"),
    [("建設葉", "41"), ("エネルギイ", "46"), ("Construktion", "41"), ("農林魚業", "01")],
)
def test_misspelt_names_suggest(text: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        match_industry(text)
    assert any(c.startswith(code) for c in caught.value.problems[0].candidates)
    assert "37部門にありません" in caught.value.lines("ja")[0]


@pytest.mark.parametrize("text", ["", "???", "製造業", "99"])
def test_what_is_no_sector(text: str) -> None:
    with pytest.raises(InputError):
        match_industry(text)
