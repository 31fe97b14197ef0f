"""Municipality codes (全国地方公共団体コード) and the spellings of names."""

import unicodedata

_WEIGHTS = (6, 5, 4, 3, 2)

# Signs that registers and people write in two ways; both sides are read as the right one.
_VARIANTS = str.maketrans(
    "ケヵ桧梼龍嶋嶌惠應國澤邊邉濱髙﨑栁緖會廣瀨藪籔條壹淵渊祇鰺曾",
    "ヶカ檜檮竜島島恵応国沢辺辺浜高崎柳緒会広瀬薮薮条壱渕渕祗鯵曽",
)
_KATAKANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ"))}


def check_digit(code: str) -> str:
    """Return d = (11 − Σ weight·digit mod 11) mod 10, with weights 6, 5, 4, 3, 2.

    Parameters
    ----------
    code
        Five digits of a municipality code.

    Returns
    -------
    str
        The sixth digit (検査数字).

    References
    ----------
    総務省「全国地方公共団体コード仕様」.
    """
    total = sum(w * int(d) for w, d in zip(_WEIGHTS, code, strict=True))
    return str((11 - total % 11) % 10)


def plain_width(text: str) -> str:
    """Return text with full-width letters, digits and spaces made plain (NFKC)."""
    return unicodedata.normalize("NFKC", text)


def spelling(text: str) -> str:
    """Return the one spelling under which a place name is looked up.

    Widths are made plain, spaces go, variant characters (ケ/ヶ, 桧/檜 …) become one.
    """
    return compact(text).translate(_VARIANTS).casefold()


def compact(text: str) -> str:
    """Return text in plain width and without any space."""
    return "".join(plain_width(text).split())


def in_hiragana(text: str) -> str:
    """Return katakana as hiragana; everything else stays as it is."""
    return plain_width(text).translate(_KATAKANA)
