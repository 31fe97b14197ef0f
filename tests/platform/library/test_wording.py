"""The search reads what people mean, not how they write it."""

import pytest
from hypothesis import given, strategies as st

from machigenki.platform.library.wording import canonical, matches, plain, searchable, terms


@pytest.mark.parametrize(
    "query", ["鶏糞", "鶏ふん", "ケイフン", "けいふん", "鶏フン", "ﾆﾜﾄﾘﾉﾌﾝ", "Poultry  Manure"]
)
def test_every_way_to_write_poultry_manure_finds_it(query: str) -> None:
    assert matches(searchable("鶏ふんから肥料・飼料・野菜へ"), query)
    assert matches(searchable("地域の鶏糞を堆肥に"), query)


@pytest.mark.parametrize("query", ["牛糞", "木質チップ", "鶏ふん 温泉"])
def test_what_is_not_there_is_not_found(query: str) -> None:
    assert not matches(searchable("鶏ふんから肥料・飼料・野菜へ"), query)


def test_all_words_must_be_there_in_any_order() -> None:
    stored = searchable("温泉施設の重油ボイラーを木質チップに替える")
    assert matches(stored, "ウッドチップ ボイラー 温泉")
    assert matches(stored, "hot spring wood chips")


def test_part_of_a_word_as_it_was_written_is_found_too() -> None:
    assert matches(searchable("ウッドチップ"), "うっど")


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert canonical(canonical(text)) == canonical(text)


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_text_is_found_by_its_own_words(before: str, after: str) -> None:
    stored = searchable(f"{before} 小水力 {after}")
    assert matches(stored, "小規模水力")
    assert all(one or other for one, other in terms(f"{before} {after}"))
