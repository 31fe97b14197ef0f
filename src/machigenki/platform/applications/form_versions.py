"""The application form by fiscal year: dated data, and what differs between two versions."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from machigenki.finance.grant.rules import GrantRules, grant_rules
from machigenki.finance.rules import Rule
from machigenki.region import Status, Text


class AnswerKind(StrEnum):
    """What a field takes; KNOWN is taken from the venture and never typed."""

    KNOWN = "known"
    TEXT = "text"
    LONG = "long"
    DATE = "date"
    ANSWER = "answer"
    CHOICE = "choice"


@dataclass(frozen=True)
class FormField:
    """One field of one version.

    Parameters
    ----------
    source
        What of the venture it shows (`known.py`); "" for what is asked.
    because
        Why it came, changed or went, where the data say so.
    """

    key: str
    section: str
    kind: AnswerKind
    label: Text
    help: Text
    required: bool
    source: str = ""
    choices: tuple[tuple[str, Text], ...] = ()
    because: Text | None = None

    @property
    def is_known(self) -> bool:
        """Whether the venture knows it."""
        return self.kind is AnswerKind.KNOWN


@dataclass(frozen=True)
class Section:
    """A part of the form with its fields."""

    key: str
    label: Text
    fields: tuple[FormField, ...]


@dataclass(frozen=True)
class FormVersion:
    """The form of one fiscal year; `status` and `note` say how sure it is."""

    key: str
    name: Text
    status: Status
    note: Text
    sections: tuple[Section, ...]

    @property
    def fields(self) -> tuple[FormField, ...]:
        """All fields in order."""
        return tuple(one for section in self.sections for one in section.fields)

    @property
    def asked(self) -> tuple[FormField, ...]:
        """The fields that somebody has to answer."""
        return tuple(one for one in self.fields if not one.is_known)

    def field(self, key: str) -> FormField | None:
        """Return a field, None where this version does not have it."""
        return next((one for one in self.fields if one.key == key), None)


class Change(StrEnum):
    """How a field differs in a later version."""

    NEW = "new"
    GONE = "gone"
    RENAMED = "renamed"
    MEANING = "meaning"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return _CHANGES[self]


_CHANGES = {
    Change.NEW: Text("新しい欄", "new"),
    Change.GONE: Text("なくなった欄", "gone"),
    Change.RENAMED: Text("名前が変わった欄", "renamed"),
    Change.MEANING: Text("意味・書き方が変わった欄", "changed in meaning"),
}


@dataclass(frozen=True)
class Difference:
    """One field that differs between two versions."""

    change: Change
    before: FormField | None
    after: FormField | None

    @property
    def field(self) -> FormField:
        """The field as it is, or was last."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def because(self) -> Text | None:
        """Why, as the data say."""
        return self.field.because


@dataclass(frozen=True)
class RuleDifference:
    """A rule of the grant that differs between two fiscal years."""

    name: Text
    before: Text
    after: Text
    unverified: bool


@cache
def form_versions() -> tuple[FormVersion, ...]:
    """Return every version that ships, the oldest first."""
    path = files("machigenki.platform.applications") / "data" / "form.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    order = [one["key"] for one in data["version"]]
    return tuple(_version(data, order, one) for one in data["version"])


def form_version(key: str) -> FormVersion | None:
    """Return a version by its key."""
    return next((one for one in form_versions() if one.key == key), None)


def known_version(key: str) -> FormVersion:
    """Return a version; the newest where a row names one that no longer ships."""
    return form_version(key) or form_versions()[-1]


def differences(before: FormVersion, after: FormVersion) -> tuple[Difference, ...]:
    """Return each field that is new, gone, renamed or changed in meaning; one may be two."""
    return tuple(_differences(before, after))


def rule_differences(before: str, after: str) -> tuple[RuleDifference, ...]:
    """Return the rules of the grant that differ between two fiscal years."""
    old, new = grant_rules(before), grant_rules(after)
    found = []
    for key in dict.fromkeys((*old.rules, *new.rules)):
        rule = new.rules.get(key) or old.rules[key]
        said = [_figure(one, key) for one in (old, new)]
        if said[0] != said[1]:
            unverified = any(key in one.rules and one.unverified([key]) for one in (old, new))
            found.append(RuleDifference(rule.name, said[0], said[1], bool(unverified)))
    return tuple(found)


def _figure(rules: GrantRules, key: str) -> Text:
    rule: Rule | None = rules.rules.get(key)
    if rule is None:
        return Text("定めなし", "no such rule")
    if rule.value != rule.value:  # NaN: not known
        return Text("未確認", "not verified")
    if rule.unit == "yen":
        return Text(f"{rule.value / 1e4:,.0f}万円", f"{rule.value:,.0f} yen")
    if rule.unit == "1 yes, 0 no":
        return Text("はい", "yes") if rule.value else Text("いいえ", "no")
    return Text.same(f"{rule.value:.3g}")


def _differences(before: FormVersion, after: FormVersion) -> Iterator[Difference]:
    for now in after.fields:
        was = before.field(now.key)
        if was is None:
            yield Difference(Change.NEW, None, now)
            continue
        if was.label != now.label:
            yield Difference(Change.RENAMED, was, now)
        if (was.help, was.kind, was.choices, was.required) != (
            now.help,
            now.kind,
            now.choices,
            now.required,
        ):
            yield Difference(Change.MEANING, was, now)
    for was in before.fields:
        if after.field(was.key) is None:
            yield Difference(Change.GONE, was, None)


def _version(data: dict[str, Any], order: list[str], one: dict[str, Any]) -> FormVersion:
    place = order.index(one["key"])
    fields = [found for raw in data["field"] if (found := _field(raw, order, place))]
    return FormVersion(
        one["key"],
        Text(one["ja"], one["en"]),
        Status(one["status"]),
        Text(**one["note"]),
        tuple(
            Section(
                section["key"],
                Text(section["ja"], section["en"]),
                tuple(one for one in fields if one.section == section["key"]),
            )
            for section in data["section"]
        ),
    )


def _field(raw: dict[str, Any], order: list[str], place: int) -> FormField | None:
    last = order.index(raw["until"]) if "until" in raw else len(order)
    if not order.index(raw["from"]) <= place <= last:
        return None
    held = dict(raw)
    for change in raw.get("change", ()):
        if order.index(change["from"]) <= place:
            held |= change
    help_, because = held.get("help", {"ja": "", "en": ""}), held.get("because")
    return FormField(
        held["key"],
        held["section"],
        AnswerKind(held["kind"]),
        Text(held["ja"], held["en"]),
        Text(**help_),
        held["required"],
        held.get("source", ""),
        tuple((one["key"], Text(one["ja"], one["en"])) for one in held.get("choices", ())),
        Text(**because) if because else None,
    )
