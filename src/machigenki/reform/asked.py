"""What is asked of a measure before its permits can be told."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Annotated

from pydantic import Field

from machigenki.reform.shipped import Record, Words, shipped
from machigenki.region import InputError, Problem, Text, parse_number, plain_width

Told = float | bool | str
"""A quantity, yes or no, or the word of a choice."""

_YES = {"true", "yes", "y", "はい", "有", "あり", "する"}
_NO = {"false", "no", "n", "いいえ", "無", "なし", "しない"}
_SUGGESTIONS = 5


class FactKind(StrEnum):
    """How a fact is told."""

    QUANTITY = "quantity"
    YES_NO = "yes_no"
    CHOICE = "choice"


class Fact(Record):
    """One thing to know of a measure.

    Parameters
    ----------
    key, name
        By which it is told; a quantity's key ends with its unit.
    kind
        Quantity, yes or no, or a choice.
    question
        How a person is asked for it.
    choices
        The words of a choice and what they are called.
    """

    key: Annotated[str, Field(min_length=1)]
    name: Words
    kind: FactKind
    question: Words
    choices: Annotated[dict[str, Words], Field(default_factory=dict)]


class _Facts(Record):
    fact: Annotated[tuple[Fact, ...], Field(min_length=1)]


@cache
def facts() -> dict[str, Fact]:
    """Return every fact that a trigger may ask for, by key."""
    return {fact.key: fact for fact in shipped("facts.toml", _Facts).fact}


def fact(name: str) -> Fact:
    """Return the fact of this key or name (農地の面積, farmland_ha).

    Raises
    ------
    InputError
        If there is none; the nearest are told.
    """
    key = plain_width(name).strip()
    for each in facts().values():
        if key.casefold() in (
            each.key,
            plain_width(each.name.ja).casefold(),
            each.name.en.casefold(),
        ):
            return each
    raise InputError(
        Problem(
            Text("この事項はありません", "there is no such fact"),
            field="fact",
            found=name,
            candidates=_near(key),
        )
    )


def read_fact(words: str) -> tuple[str, Told]:
    """Return key and value of ``key=value`` as a person writes it (農地の面積=1.2, solar_kw=50).

    Raises
    ------
    InputError
        If the fact is not known or its value cannot be read.
    """
    name, mark, value = plain_width(words).partition("=")
    if not mark or not value.strip():
        raise InputError(
            Problem(
                Text("事項の指定が読めません", "this fact cannot be read"),
                field="fact",
                found=words,
                expected=Text(
                    "事項=値（例 farmland_ha=1.2）", "fact=value, such as farmland_ha=1.2"
                ),
            )
        )
    about = fact(name)
    return about.key, _value(about, value.strip())


def checked(told: Mapping[str, Told]) -> dict[str, Told]:
    """Return facts of known keys with values of their kind.

    Raises
    ------
    InputError
        With every fault.
    """
    read: dict[str, Told] = {}
    problems: list[Problem] = []
    for name, value in told.items():
        try:
            about = fact(name)
            read[about.key] = _of_kind(about, value)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return read


def _of_kind(about: Fact, value: Told) -> Told:
    if isinstance(value, str):
        return _value(about, value)
    if about.kind is FactKind.YES_NO and isinstance(value, bool):
        return value
    if about.kind is FactKind.QUANTITY and not isinstance(value, bool):
        return _quantity(about, float(value), str(value))
    raise _fault(about, str(value))


def _value(about: Fact, words: str) -> Told:
    key = plain_width(words).casefold()
    if about.kind is FactKind.QUANTITY:
        return _quantity(about, parse_number(words, field=about.key), words)
    if about.kind is FactKind.YES_NO and key in _YES | _NO:
        return key in _YES
    for choice, label in about.choices.items():
        if key in (choice, plain_width(label.ja), label.en.casefold()):
            return choice
    raise _fault(about, words)


def _quantity(about: Fact, value: float, words: str) -> float:
    if not 0.0 <= value < float("inf"):
        raise _fault(about, words)
    return value


def _fault(about: Fact, words: str) -> InputError:
    expected = {
        FactKind.QUANTITY: Text("0以上の数", "a number, nil or more"),
        FactKind.YES_NO: Text("はい又はいいえ", "yes or no"),
        FactKind.CHOICE: Text(
            "、".join(f"{key}（{label.ja}）" for key, label in about.choices.items()),
            ", ".join(f"{key} ({label.en})" for key, label in about.choices.items()),
        ),
    }[about.kind]
    return InputError(
        Problem(
            Text(f"「{about.name.ja}」の値が正しくありません", f"not a value of {about.name.en}"),
            field=about.key,
            found=words,
            expected=expected,
        )
    )


def _near(name: str) -> tuple[str, ...]:
    from rapidfuzz import fuzz, process  # only for a name that is not known

    names = {word: each.key for each in facts().values() for word in (each.key, each.name.ja)}
    found = process.extract(name, list(names), scorer=fuzz.WRatio, limit=12, score_cutoff=45)
    keys = dict.fromkeys(names[word] for word, _, _ in found)
    return tuple(f"{key}（{facts()[key].name.ja}）" for key in keys)[:_SUGGESTIONS]
