"""Words as the search compares them: 鶏糞, ケイフン and 鶏ふん are one.

The table of variants and like words is data (`data/same_words.toml`); kana, width and case are
evened out here.
"""

import re
import tomllib
import unicodedata
from functools import cache
from importlib.resources import files

# Katakana ァ–ヶ and hiragana ぁ–ゖ stand 96 places apart; ー and ・ have no such twin.
_TO_HIRAGANA = {code: code - 96 for code in range(ord("ァ"), ord("ヶ") + 1)}


def plain(text: str) -> str:
    """Return text in one width, case and kana, its variant letters evened out."""
    narrow = unicodedata.normalize("NFKC", text).casefold().translate(_TO_HIRAGANA)
    return " ".join(narrow.translate(_letters()).split())


def canonical(text: str) -> str:
    """Return plain text in which each word of a group is the group's first."""
    words = _words()
    return _pattern().sub(lambda found: words[found[0]], plain(text))


def searchable(*texts: str) -> str:
    """Return what is stored for the search: the words as written and as grouped."""
    whole = "\n".join(texts)
    return f"{plain(whole)}\n{canonical(whole)}"


def terms(query: str) -> list[tuple[str, str]]:
    """Return each word of a query, as written and as grouped; all must be found."""
    # A group's words may hold spaces ("hot spring"), so the query is grouped before it is split.
    grouped = canonical(query)
    if len(grouped.split()) != len(plain(query).split()):
        return [(word, word) for word in grouped.split()]
    return list(zip(plain(query).split(), grouped.split(), strict=True))


def matches(stored: str, query: str) -> bool:
    """Return whether a stored text holds every word of a query."""
    return all(one in stored or other in stored for one, other in terms(query))


@cache
def _table() -> dict[str, object]:
    path = files("machigenki.platform.library") / "data" / "same_words.toml"
    return tomllib.loads(path.read_text("utf-8"))


@cache
def _letters() -> dict[int, str]:
    letters = _table()["letters"]
    assert isinstance(letters, dict)
    return {ord(one): str(other) for one, other in letters.items()}


@cache
def _words() -> dict[str, str]:
    groups = _table()["group"]
    assert isinstance(groups, list)
    return {plain(word): plain(group["words"][0]) for group in groups for word in group["words"]}


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_words(), key=len, reverse=True)
    return re.compile("|".join(re.escape(word) for word in longest_first))
