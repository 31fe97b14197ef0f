"""English spellings of municipality names."""

import importlib.util
from pathlib import Path

import pytest

_PATH = Path(__file__).resolve().parent.parent.parent / "scripts" / "romaji.py"
_SPEC = importlib.util.spec_from_file_location("romaji", _PATH)
assert _SPEC is not None and _SPEC.loader is not None
romaji = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(romaji)


@pytest.mark.parametrize(
    ("name", "kana", "english"),
    [
        ("大阪市", "おおさかし", "Osaka City"),
        ("札幌市", "さっぽろし", "Sapporo City"),
        ("府中町", "ふちゅうちょう", "Fuchu Town"),
        ("新庄村", "しんじょうそん", "Shinjo Village"),
        ("中央区", "ちゅうおうく", "Chuo Ward"),
        ("松浦市", "まつうらし", "Matsuura City"),
        ("南陽市", "なんようし", "Nan'yo City"),
        ("八丈町", "はちじょうまち", "Hachijo Town"),
        ("山ノ内町", "やまのうちまち", "Yamanouchi Town"),
        ("ニセコ町", "にせこちょう", "Niseko Town"),
        ("一宮市", "いちのみやし", "Ichinomiya City"),
        ("東温市", "とうおんし", "Toon City"),
        ("別府市", "べっぷし", "Beppu City"),
    ],
)
def test_as_the_offices_spell_them(name: str, kana: str, english: str) -> None:
    assert romaji.english_name(name, kana) == english


def test_kana_that_do_not_end_like_the_name_are_refused() -> None:
    with pytest.raises(ValueError, match="真庭市"):
        romaji.english_name("真庭市", "まにわちょう")
