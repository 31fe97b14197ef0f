"""Find a municipality by name, kana or code; say what is meant where it cannot be found."""

import re
from dataclasses import replace
from functools import cache

from machigenki.region.codes import check_digit, compact, in_hiragana, spelling
from machigenki.region.municipality import (
    Ended,
    Municipality,
    Prefecture,
    Register,
    Unserved,
    kana_stems,
    name_stem,
    register,
)
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text

_EXPECTED_CODE = Text("5桁又は6桁の市区町村コード", "a municipality code of 5 or 6 digits")
_EXPECTED_NAME = Text(
    "市区町村の名前、かな又はコード（例 岡山県真庭市、33214）",
    "a municipality's name, kana or code (such as 岡山県真庭市 or 33214)",
)
_SUGGESTIONS = 5
_CODE_AND_NAME = re.compile(r"([0-9]{5,6})([^0-9].*)")


@cache
def find_municipality(text: str) -> Municipality:
    """Return the municipality of this name, kana or code.

    Parameters
    ----------
    text
        Name with or without prefecture and rank (真庭市, 岡山県真庭市, 真庭), kana (まにわし),
        English (Maniwa City), code of five digits, or six with the check digit, or code and name.

    Returns
    -------
    Municipality
        Of today. Asked for by a name or code that ended, it carries the change in `notes`.

    Raises
    ------
    InputError
        If there is none, if there are several (all are told as candidates), if the check digit is
        wrong, or if the place has no figures of its own (a ward of a designated city).
    """
    places = register()
    key = compact(text)
    if not key:
        raise _problem("市区町村の名前が空です", "The name of the municipality is empty", text)
    if key.isascii() and key.isdigit():
        return _by_code(places, key, text)
    if (head := _CODE_AND_NAME.fullmatch(key)) is not None:
        return _by_code_and_name(places, head[1], head[2], text)
    prefecture, rest = places.split_prefecture(key)
    if not rest:
        raise _is_prefecture(places, str(prefecture), text)
    found = _by_name(places, prefecture, rest)
    if len(found) == 1:
        return found[0]
    if found:
        raise _ambiguous(found, text)
    raise _unknown(places, prefecture, rest, text)


def find_prefecture(text: str) -> Prefecture | None:
    """Return the prefecture of this name (岡山県, おかやまけん) or two-digit code, else None."""
    key = compact(text)
    for prefecture in register().prefectures.values():
        names = (prefecture.code, prefecture.name, prefecture.kana)
        if key in names or in_hiragana(key) == prefecture.kana:
            return prefecture
        if key.casefold() == prefecture.english.casefold().replace(" ", ""):
            return prefecture
    return None


def _by_name(places: Register, prefecture: str | None, name: str) -> list[Municipality]:
    found = places.named(name, prefecture)
    whole = bool(found) and spelling(found[0].name) == spelling(name)
    if not found and "郡" in name[1:-1]:
        found = places.named(name[name.index("郡", 1) + 1 :], prefecture)
    if whole:
        return [_with_homonyms(places, place, prefecture) for place in found]
    ended = [e for e in places.ended if _is_named(e, places, prefecture, name)]
    if ended and not found:
        codes = dict.fromkeys(e.successor_code for e in ended)
        return [_successor(places, [e for e in ended if e.successor_code == c]) for c in codes]
    if not found:
        _refuse_unserved(places, prefecture, name)
    return found


def _is_named(ended: Ended, places: Register, prefecture: str | None, name: str) -> bool:
    if prefecture and places.prefectures[prefecture].name != ended.prefecture:
        return False
    key = spelling(name)
    names = {spelling(ended.name), spelling(name_stem(ended.name)), ended.kana}
    return key in names or in_hiragana(name) == ended.kana


def _with_homonyms(places: Register, place: Municipality, prefecture: str | None) -> Municipality:
    """Add what else bears this name: an ended municipality elsewhere, a ward of a city."""
    if prefecture:
        return place
    notes = [
        Text(
            f"{e.prefecture}の{e.note.ja}ここでは{place.full_name}を用います",
            f"{e.note.en} ({e.prefecture}); {place.full_name} is used here",
        )
        for e in places.ended
        if e.name == place.name and e.successor_code != place.code
    ]
    wards = [u for u in places.unserved if u.kind == "ward" and u.name.endswith(place.name)]
    if place.name.endswith("区") and wards:
        names = "、".join(ward.name for ward in wards)
        notes.append(
            Text(
                f"同じ名前の区が政令指定都市にもあります（{names}）。"
                f"ここでは{place.full_name}を用います。",
                f"wards of designated cities bear the same name ({names}); "
                f"{place.full_name} is used here",
            )
        )
    return replace(place, notes=(*place.notes, *notes)) if notes else place


def _successor(places: Register, ended: list[Ended]) -> Municipality:
    place = places.places[ended[0].successor_code]
    return replace(place, notes=tuple(e.note for e in ended))


def _by_code_and_name(places: Register, code: str, name: str, text: str) -> Municipality:
    """Find by the code in front, and hold the name behind it against it."""
    place = _by_code(places, code, text)
    prefecture, rest = places.split_prefecture(name)
    named = _by_name(places, prefecture, rest)
    if place.code in {other.code for other in named}:
        return place
    raise _problem(
        "コードと名称が別の市区町村を指しています",
        "The code and the name mean different municipalities",
        text,
        candidates=tuple(f"{p.code} {p.full_name}" for p in (place, *named)),
    )


def _by_code(places: Register, digits: str, text: str) -> Municipality:
    if len(digits) not in (5, 6):
        lost = "0" + digits
        raise _problem(
            "市区町村コードの桁数が違います",
            "A municipality code has five or six digits",
            text,
            expected=_EXPECTED_CODE,
            candidates=_code_candidates(places, lost) if len(digits) == 4 else (),
        )
    code = digits[:5]
    if len(digits) == 6 and digits[5] != check_digit(code):
        right = code + check_digit(code)
        raise _problem(
            "市区町村コードの検査数字（6桁目）が合いません",
            "The check digit (the sixth) of the municipality code is wrong",
            text,
            expected=Text(
                f"{code}の検査数字は{right[5]}", f"{code} has the check digit {right[5]}"
            ),
            candidates=_code_candidates(places, code),
        )
    if code in places.places:
        return places.places[code]
    ended = [e for e in places.ended if e.code == code]
    if ended:
        return _successor(places, ended)
    for unserved in places.unserved:
        if unserved.code == code:
            raise _has_no_figures(places, unserved, text)
    if code.endswith("000") and code[:2] in places.prefectures:
        raise _is_prefecture(places, code[:2], text)
    # A six-digit code whose leading zero a spreadsheet dropped looks like a code of five.
    raise _problem(
        "この市区町村コードはありません",
        "There is no such municipality code",
        text,
        candidates=_code_candidates(places, ("0" + digits)[:5]) if len(digits) == 5 else (),
    )


def _code_candidates(places: Register, code: str) -> tuple[str, ...]:
    place = places.places.get(code)
    return (f"{place.code6} {place.full_name}",) if place else ()


def _refuse_unserved(places: Register, prefecture: str | None, name: str) -> None:
    key = spelling(name)
    found = [
        u
        for u in places.unserved
        if (prefecture is None or u.code.startswith(prefecture))
        and (spelling(u.name) == key or (u.kind == "ward" and _ward_name(u.name) == key))
    ]
    if len(found) == 1 or (len({u.city_code for u in found}) == 1 and found):
        raise _has_no_figures(places, found[0], name)
    if found:
        cities = dict.fromkeys(places.places[u.city_code].full_name for u in found)
        raise _problem(
            "政令指定都市の区です。数値は市全体のものだけがあります",
            "This is a ward of a designated city; there are figures only for whole cities",
            name,
            candidates=tuple(cities),
        )


def _ward_name(name: str) -> str:
    return name[name.index("市") + 1 :]


def _has_no_figures(places: Register, place: Unserved, text: str) -> InputError:
    if place.kind == "ward":
        city = places.places[place.city_code]
        return _problem(
            f"{place.name}は政令指定都市の区です。数値は市全体のものだけがあります",
            f"{place.name} is a ward of a designated city; there are figures only for "
            "the whole city",
            text,
            candidates=(city.full_name,),
        )
    return _problem(
        f"{place.name}は北方領土の村で、公表された統計がありません",
        f"{place.name} is a village of the Northern Territories, for which no statistics "
        "are published",
        text,
    )


def _is_prefecture(places: Register, code: str, text: str) -> InputError:
    name = places.prefectures[code].name
    return _problem(
        f"{name}は都道府県です。市区町村を指定してください",
        f"{name} is a prefecture; name a municipality",
        text,
        expected=_EXPECTED_NAME,
    )


def _ambiguous(found: list[Municipality], text: str) -> InputError:
    return _problem(
        "この名前に当たる市区町村が複数あります。都道府県を付けて指定してください",
        "Several municipalities bear this name; name the prefecture as well",
        text,
        candidates=tuple(f"{p.full_name}（{p.code}）" for p in found),
    )


def _unknown(places: Register, prefecture: str | None, name: str, text: str) -> InputError:
    from rapidfuzz import fuzz, process  # only for a name that is not known

    keys: list[str] = []
    labels: list[str] = []
    for place in places.places.values():
        if prefecture in (None, place.prefecture_code):
            for key in (spelling(place.name), place.kana, spelling(place.english)):
                keys.append(key)
                labels.append(place.full_name)
    wanted = in_hiragana(spelling(name))
    best = process.extract(wanted, keys, scorer=fuzz.ratio, limit=12, score_cutoff=50)
    # A misspelt prefecture leaves its name at the head: then the whole name is compared.
    if not best:
        whole = [spelling(place.full_name) for place in places.places.values()]
        labels = [place.full_name for place in places.places.values()]
        best = process.extract(wanted, whole, scorer=fuzz.ratio, limit=12, score_cutoff=50)
    # A wrong rank (真庭町 for 真庭市) is the likeliest slip.
    stems = [name_stem(name), *kana_stems(wanted)]
    slips = [place.full_name for stem in stems for place in places.named(stem, prefecture)]
    candidates = tuple(dict.fromkeys([*slips, *(labels[place] for _, _, place in best)]))
    return _problem(
        "この名前の市区町村は見つかりません（2011年3月までに廃止された名称は収録していません）",
        "No municipality has this name (names that ended before April 2011 are not on record)",
        text,
        expected=None if candidates else _EXPECTED_NAME,
        candidates=candidates[:_SUGGESTIONS],
    )


def _problem(
    ja: str,
    en: str,
    found: str,
    *,
    expected: Text | None = None,
    candidates: tuple[str, ...] = (),
) -> InputError:
    return InputError(Problem(Text(ja, en), found=found, expected=expected, candidates=candidates))
