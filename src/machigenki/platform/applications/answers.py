"""Answers to the form: read as they were typed, judged, and shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from machigenki.platform.applications.form_versions import AnswerKind, FormField, FormVersion
from machigenki.region import Text

Json = dict[str, Any]
LONGEST = 4_000
LONGEST_LINE = 300
_FARTHEST = timedelta(days=10 * 366)


@dataclass(frozen=True)
class AnswerFault:
    """What is wrong with one answer."""

    key: str
    label: Text
    words: Text


def read_answers(version: FormVersion, sent: Mapping[str, Any], before: Json) -> Json:
    """Return the answers as they came back; those to fields of other versions are kept.

    Fields that were not sent stay; what cannot be read as a day stays as it was typed, for the
    check to point at.
    """
    result = dict(before)
    for field in version.asked:
        if field.key not in sent:
            continue
        value = _read(field, _text(sent, field.key))
        if value is None:
            result.pop(field.key, None)
        else:
            result[field.key] = value
    return result


def answer_faults(version: FormVersion, answers: Json) -> tuple[AnswerFault, ...]:
    """Return what is missing or cannot be, by field."""
    found = []
    for field in version.asked:
        fault = _fault(field, answers.get(field.key))
        if fault:
            found.append(AnswerFault(field.key, field.label, fault))
    start, end = (_day(answers.get(key)) for key in ("starts_on", "completes_on"))
    if start and end and end < start and (field_ := version.field("completes_on")):
        late = Text(
            "完了予定日は着手予定日より後にしてください。", "It must not end before it begins."
        )
        found.append(AnswerFault(field_.key, field_.label, late))
    return tuple(found)


def shown(field: FormField, value: Any) -> Text:
    """Return an answer as people read it, empty where there is none."""
    if value is None or value == "":
        return Text.same("")
    if isinstance(value, bool):
        return Text("はい", "yes") if value else Text("いいえ", "no")
    if field.kind is AnswerKind.CHOICE:
        return next((words for key, words in field.choices if key == value), Text.same(str(value)))
    return Text.same(str(value))


def left_over(versions: tuple[FormVersion, ...], present: FormVersion, answers: Json) -> Json:
    """Return the answers to fields that the present version does not have: key → (field, value)."""
    known = {one.key: one for version in versions for one in version.asked}
    return {
        key: (known[key], value)
        for key, value in answers.items()
        if present.field(key) is None and key in known
    }


def _text(sent: Mapping[str, Any], key: str) -> str:
    # PostgreSQL's JSON holds no NUL.
    return str(sent.get(key, "")).replace("\r\n", "\n").replace("\x00", "").strip()


def _read(field: FormField, text: str) -> Any:
    if not text:
        return None
    if field.kind is AnswerKind.ANSWER:
        return {"yes": True, "no": False}.get(text)
    if field.kind is AnswerKind.DATE:
        return text.replace("/", "-")
    return text


def _fault(field: FormField, value: Any) -> Text | None:
    if value is None or value == "":
        return Text("まだ書かれていません。", "Not written yet.") if field.required else None
    if field.kind is AnswerKind.DATE:
        return _day_fault(_day(value))
    if field.kind is AnswerKind.CHOICE:
        known = any(key == value for key, _ in field.choices)
        return None if known else Text("選び直してください。", "Choose again.")
    if isinstance(value, bool):
        return None
    most = LONGEST if field.kind is AnswerKind.LONG else LONGEST_LINE
    if len(str(value)) > most:
        return Text(f"{most:,}字以内にしてください。", f"At most {most:,} letters.")
    return None


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _day_fault(day: date | None) -> Text | None:
    if day is None:
        return Text("日付として読めません（例 2026-12-01）。", "This is no day (2026-12-01).")
    if abs(day - timezone.localdate()) > _FARTHEST:
        return Text("年を確かめてください。", "Look at the year again.")
    return None
