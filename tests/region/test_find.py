"""Finding municipalities by anything that people write."""

import pytest
from hypothesis import given, strategies as st

from machigenki.region import InputError, Municipality, find_municipality, find_prefecture
from machigenki.region.codes import check_digit
from machigenki.region.municipality import register

PLACES = list(register().places.values())


def test_there_are_1741() -> None:
    assert len(PLACES) == 1741


def test_every_one_is_found_by_code_and_by_whole_name() -> None:
    for place in PLACES:
        for text in (place.code, place.code6, place.full_name, f"{place.code} {place.full_name}"):
            assert find_municipality(text).code == place.code


def test_every_one_is_found_by_prefecture_and_kana_or_is_told_among_the_candidates() -> None:
    kana = {p.code: p.kana for p in register().prefectures.values()}
    for place in PLACES:
        text = kana[place.prefecture_code] + place.kana
        try:
            assert find_municipality(text).code == place.code
        except InputError as error:
            assert any(place.code in c for c in error.problems[0].candidates)


@given(st.sampled_from(PLACES))
def test_a_name_alone_gives_the_place_or_lists_it(place: Municipality) -> None:
    try:
        found = find_municipality(place.name)
    except InputError as error:
        assert any(place.code in c for c in error.problems[0].candidates)
    else:
        assert found.code == place.code


@pytest.mark.parametrize(
    "text",
    [
        "真庭市",
        "岡山県真庭市",
        "岡山県 真庭市",
        "岡山県　真庭市",
        "真庭",
        "まにわし",
        "まにわ",
        "マニワシ",
        "ﾏﾆﾜ",
        "33214",
        "３３２１４",
        "332143",
        "Maniwa",
        "maniwa city",
        "33214 真庭市",
    ],
)
def test_ways_to_write_maniwa(text: str) -> None:
    assert find_municipality(text).code == "33214"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("泉佐野", "27213"),
        ("泉大津", "27206"),
        ("真庭郡新庄村", "33586"),
        ("岡山県真庭郡新庄村", "33586"),
        ("郡山市", "07203"),
        ("大和郡山市", "29203"),
        ("四日市市", "24202"),
        ("廿日市", "34213"),
        ("茅ケ崎市", "14207"),
        ("北海道下川町", "01468"),
        ("下川", "01468"),
        ("富谷市", "04216"),
        ("津", "24201"),
    ],
)
def test_names_that_might_be_taken_apart_wrongly(text: str, code: str) -> None:
    assert find_municipality(text).code == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("府中市", {"13206", "34208"}),
        ("府中", {"13206", "34208", "34302"}),
        ("伊達市", {"01233", "07213"}),
        ("森町", {"01345", "22461"}),
        ("池田町", {"01644", "18382", "20481", "21404"}),
    ],
)
def test_ambiguous_names_list_all(text: str, codes: set[str]) -> None:
    with pytest.raises(InputError) as caught:
        find_municipality(text)
    problem = caught.value.problems[0]
    assert {c.split("（")[1][:5] for c in problem.candidates} == codes
    assert "候補: " in problem.line("ja") and "did you mean: " in problem.line("en")
    for candidate in problem.candidates:
        find_municipality(candidate.split("（")[0])


@pytest.mark.parametrize(
    "text", ["真低市", "真庭群", "岡山真庭市", "Manywa", "まにわちょう", "真庭町"]
)
def test_misspelt_names_suggest(text: str) -> None:
    with pytest.raises(InputError) as caught:
        find_municipality(text)
    assert "岡山県真庭市" in caught.value.problems[0].candidates


def test_a_wrong_check_digit_is_told() -> None:
    with pytest.raises(InputError) as caught:
        find_municipality("332144")
    assert "33214の検査数字は3" in caught.value.lines("ja")[0]
    assert "33214 has the check digit 3" in caught.value.lines("en")[0]


@pytest.mark.parametrize("text", ["1202", "12025"])
def test_a_leading_zero_that_a_spreadsheet_dropped(text: str) -> None:
    with pytest.raises(InputError) as caught:
        find_municipality(text)
    assert caught.value.problems[0].candidates == ("012025 北海道函館市",)


@pytest.mark.parametrize(
    ("text", "code", "note"),
    [
        ("富谷町", "04216", "04423 富谷町 became 04216 富谷市 on 2016-10-10"),
        ("04423", "04216", "04423 富谷町 became 04216 富谷市 on 2016-10-10"),
        ("宮城県富谷町", "04216", "04423 富谷町 became 04216 富谷市 on 2016-10-10"),
        ("とみやまち", "04216", "04423 富谷町 became 04216 富谷市 on 2016-10-10"),
        ("篠山市", "28221", "28221 篠山市 became 28221 丹波篠山市 on 2019-05-01"),
        ("福岡県那珂川町", "40231", "40305 那珂川町 became 40231 那珂川市 on 2018-10-01"),
        ("滝沢村", "03216", "03305 滝沢村 became 03216 滝沢市 on 2014-01-01"),
        ("岩舟町", "09203", "09367 岩舟町 became part of 09203 栃木市 on 2014-04-05"),
        ("43201", "43100", "43201 熊本市 became 43100 熊本市 on 2012-04-01"),
    ],
)
def test_what_ended_is_told(text: str, code: str, note: str) -> None:
    place = find_municipality(text)
    assert place.code == code
    assert [n.en for n in place.notes] == [note]


def test_the_japanese_note_of_a_rise() -> None:
    assert find_municipality("富谷町").notes[0].ja == (
        "04423 富谷町は、2016年10月10日に04216 富谷市となりました。"
    )


def test_a_living_name_that_another_place_lost_carries_a_note() -> None:
    place = find_municipality("那珂川町")
    assert place.full_name == "栃木県那珂川町"
    assert "福岡県" in place.notes[0].ja and "那珂川市" in place.notes[0].ja
    assert find_municipality("栃木県那珂川町").notes == ()


def test_wards_of_designated_cities_name_the_city() -> None:
    for text in ("札幌市中央区", "北海道札幌市中央区", "01101", "011011"):
        with pytest.raises(InputError) as caught:
            find_municipality(text)
        assert caught.value.problems[0].candidates == ("北海道札幌市",)
    with pytest.raises(InputError) as caught:
        find_municipality("鶴見区")
    assert caught.value.problems[0].candidates == ("神奈川県横浜市", "大阪府大阪市")


def test_wards_of_tokyo_are_municipalities() -> None:
    assert find_municipality("千代田区").code == "13101"
    assert "札幌市中央区" in find_municipality("中央区").notes[0].ja


def test_villages_without_statistics() -> None:
    with pytest.raises(InputError) as caught:
        find_municipality("色丹村")
    assert "北方領土" in caught.value.lines("ja")[0]
    assert find_municipality("泊村").code == "01403"


@pytest.mark.parametrize("text", ["", "　", "岡山県", "33000"])
def test_what_is_no_municipality(text: str) -> None:
    with pytest.raises(InputError):
        find_municipality(text)


@pytest.mark.parametrize("text", ["岡山県", "33", "おかやまけん", "Okayama Prefecture", "岡山 県"])
def test_prefectures(text: str) -> None:
    found = find_prefecture(text)
    assert found is not None and found.code == "33"
    assert find_prefecture("岡山市") is None


def test_code_and_name_must_agree() -> None:
    with pytest.raises(InputError) as caught:
        find_municipality("33214 倉敷市")
    assert caught.value.problems[0].candidates == ("33214 岡山県真庭市", "33202 岡山県倉敷市")


def test_what_ended_has_a_successor_of_today_and_is_found_by_both_codes() -> None:
    places = register()
    for ended in places.ended:
        successor = places.places[ended.successor_code]
        assert successor.name == ended.successor_name
        assert successor.prefecture == ended.prefecture
        if ended.code not in places.places:
            for text in (ended.code, ended.code + check_digit(ended.code)):
                assert find_municipality(text).code == ended.successor_code
        found = find_municipality(ended.prefecture + ended.name)
        assert found.code == ended.successor_code


def test_wards_belong_to_a_city_of_their_prefecture() -> None:
    places = register()
    wards = [u for u in places.unserved if u.kind == "ward"]
    assert len({w.city_code for w in wards}) == 20
    for ward in wards:
        assert ward.name.startswith(places.places[ward.city_code].name)
        assert ward.code[:2] == ward.city_code[:2]
