"""Reading the words of a table: width, spaces, line breaks, prefixes, roles of columns."""

import re
import unicodedata
from enum import Enum, auto
from functools import lru_cache

_SPACE = re.compile(r"[\s\u3000\u200b\ufeff_]+")
_CIRCLED = re.compile(r"[\u2460-\u2473\u24ea\u2776-\u277f]")
_FORMULA = re.compile(r"(?:\(\d+\))?=[\d+\-()]+$")
_JAPANESE = re.compile(r"[\u3041-\u309f\u30a0-\u30fa\u30fc\u3400-\u9fff々]")
_DASHES = str.maketrans(dict.fromkeys("－―‐—–−ｰ", "ー"))
_DOTS = str.maketrans(dict.fromkeys("･·•‧", "・"))
_REGION = r"(?:[都道府県国市区町村郡]|地域|区域|圏域|域|圏|管|地区)内"


@lru_cache(maxsize=65536)
def normalise(text: str) -> str:
    """Return `text` with widths unified (NFKC), without spaces, and without formulas (⑥=③+④)."""
    text = _CIRCLED.sub("", text)
    text = _FORMULA.sub("", _SPACE.sub("", unicodedata.normalize("NFKC", text)))
    if not text.isascii():
        text = text.translate(_DOTS)
        if _JAPANESE.search(text):
            # A long-vowel sign is often typed as one of the many dashes ("サ－ビス").
            text = re.sub(r"(?<=[\u30a1-\u30fa])[-－―‐—–−]", "ー", text)
    return text


@lru_cache(maxsize=65536)
def is_japanese(text: str) -> bool:
    """Whether `text` says something in Japanese, so is not a code, a number or a sign."""
    return _JAPANESE.search(text) is not None


@lru_cache(maxsize=65536)
def key(text: str) -> str:
    """Return what is compared when two names are held to be the same.

    Points, brackets, commas and "の" fall away: その他の製造工業製品 is その他製造工業製品.
    """
    text = normalise(text).translate(_DASHES)
    text = re.sub(r"^[(（]?\d+[)）.．:：ー]*(?=\D)", "", text)
    text = re.sub(r"[・,、，.．。()（）\[\]「」【】〔〕<>《》'’ー~～／/の及びおよび]", "", text)
    return text.upper()


class Role(Enum):
    """What a column right of the sectors, or a row below them, holds."""

    INTERMEDIATE_TOTAL = auto()
    LOCAL_FINAL_TOTAL = auto()
    LOCAL_DEMAND_TOTAL = auto()
    FINAL_TOTAL = auto()
    DEMAND_TOTAL = auto()
    FINAL_NET_TOTAL = auto()
    OUTPUT = auto()
    VALUE_ADDED_TOTAL = auto()
    EXPORT = auto()
    IMPORT = auto()
    ADJUSTMENT = auto()
    FINAL = auto()


_TOTAL = r"(?:総?計|合計|小計)"
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (
        Role.INTERMEDIATE_TOTAL,
        re.compile(rf"(?:財・?サービス)?(?:内生部門|中間需要|中間投入)(?:部門)?(?:の)?{_TOTAL}"),
    ),
    (
        Role.VALUE_ADDED_TOTAL,
        re.compile(rf"粗?付加価値(?:部門)?(?:額)?{_TOTAL}|総付加価値(?:額)?"),
    ),
    (Role.FINAL_NET_TOTAL, re.compile(rf"最終需要部門{_TOTAL}")),
    (Role.LOCAL_FINAL_TOTAL, re.compile(rf"{_REGION}最終需要(?:部門)?{_TOTAL}?")),
    (Role.LOCAL_DEMAND_TOTAL, re.compile(rf"{_REGION}(?:総?需要){_TOTAL}?")),
    (Role.FINAL_TOTAL, re.compile(rf"最終需要{_TOTAL}")),
    (Role.DEMAND_TOTAL, re.compile(rf"総?需要{_TOTAL}|総需要")),
    (
        Role.OUTPUT,
        re.compile(rf"(?:{_REGION})?(?:総)?(?:生産額|生産高|産出額|総生産)(?:{_TOTAL})?"),
    ),
    (Role.ADJUSTMENT, re.compile(r"調整項目?")),
    (Role.EXPORT, re.compile(r"(?!.*(?:控除|\(行\)))(?:.*[移輸](?:移|輸)?出.*)")),
    (Role.IMPORT, re.compile(r".*(?:[移輸](?:移|輸)?入|関税).*")),
)


_CODE = re.compile(r"^[A-Z]?\d{1,5}[.:_)]?(?=[^\d.:_)])")


def without_code(name: str) -> str:
    """Return a name without the code that stands before it in the same cell."""
    return _CODE.sub("", name)


def _plain(text: str) -> str:
    text = without_code(text)
    return re.sub(r"^\(?控除\)?", "(控除)", text)


@lru_cache(maxsize=4096)
def role_of(name: str) -> Role | None:
    """Return the role a heading states, or None where it is an ordinary name."""
    text = _plain(normalise(name))
    for role, pattern in _ROLES:
        if pattern.fullmatch(text):
            return role
    return None


def is_total(name: str) -> bool:
    """Whether a heading is a sum by its name (計, 合計, 小計), which 時計 is not."""
    text = normalise(name)
    return bool(re.search(r"(?<!時)計(?:\(.*\))?$", text)) and not text.endswith("統計")


def is_heading(name: str) -> bool:
    """Whether a cell heads the names themselves (部門名, コード, 統合中分類(108部門))."""
    text = normalise(name)
    return bool(
        re.fullmatch(
            r"\(?(?:部門|分類)?(?:番号|コード|code|no\.?).*|.*(?:部門名称?|部門分類|列部門|行部門|"
            r"基本分類|統合[大中小]分類|供給部門|需要部門).*|.*\d+(?:部門|分類)表?\)?|部門|部門表|分類",
            text,
            re.IGNORECASE,
        )
    )


def is_note(name: str) -> bool:
    """Whether a cell in the head is no name at all: a unit, a title, "continued"."""
    text = normalise(name)
    return bool(
        re.search(r"単位|続き|つづき|産業連関表|取引基本表|評価表|係数表|逆行列|統計表|注\)", text)
        or re.fullmatch(r"[(（【\[]?\d*[十百千万億]*円[)）】\]]?|[a-z ,.()*-]+", text)
    )
