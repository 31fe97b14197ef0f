"""Reading the trail: events turned into sentences a person understands."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db import models
from django.utils import timezone
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.text import capfirst

from machigenki.platform.audit.entries import ACTIONS, Change, Entry, Event
from machigenki.platform.audit.events import Filter, Scope, audited_models, newest
from machigenki.platform.audit.known import FIELDS, KINDS
from machigenki.platform.audit.names import is_id, name_field, names_of
from machigenki.platform.people.models import User
from machigenki.platform.web.words import language, words

PAGE = 50
_HIDDEN = frozenset({"id", "pgh_obj", "tenant", "created_at", "updated_at", "once", "version"})
_Names = dict[tuple[str, str], str]


def trail(
    scope: Scope, chosen: Filter | None = None, *, start: int = 0, count: int = PAGE
) -> list[Entry]:
    """Return the changes in the scope, newest first: three statements, whatever the scope.

    `scope` is {Model: (column, ids)} ("pgh_obj_id" is the row itself), or None for all its rows.
    """
    events = newest(scope, chosen or Filter(), start=start, count=count)
    names = names_of(_pointed_to(events))
    return [_entry(event, names) for event in events]


def tenant_scope(kind: str = "") -> Scope:
    """Return the scope of the whole tenant, or of one kind of thing by its model's label."""
    return {
        model: None for model in audited_models() if not kind or model._meta.label_lower == kind
    }


def kinds() -> list[tuple[str, str]]:
    """Return the kinds of things that are in the trail: (label, name)."""
    return sorted(
        ((model._meta.label_lower, kind_name(model)) for model in audited_models()),
        key=lambda pair: pair[1],
    )


def kind_name(model: type[models.Model]) -> str:
    """Return what a kind of thing is called."""
    known = KINDS.get(model._meta.label_lower)
    return known if known is not None else capfirst(str(model._meta.verbose_name))


def _pointed_to(events: Sequence[Event]) -> dict[type[models.Model], set[Any]]:
    wanted: dict[type[models.Model], set[Any]] = defaultdict(set)
    for event in events:
        if event.person:
            wanted[User].add(event.person)
        for field in _fields(apps.get_model(event.model)):
            if isinstance(field, models.ForeignKey):
                ids = {event.values.get(field.column), event.before.get(field.column)}
                wanted[field.related_model] |= {one for one in ids if one and is_id(one)}
    return wanted


def _entry(event: Event, names: _Names) -> Entry:
    model = apps.get_model(event.model)
    changes = tuple(
        Change(_field_name(model, field), before, after)
        for field in _fields(model)
        if (before := _told(field, event.before.get(field.column), names))
        != (after := _told(field, event.values.get(field.column), names))
        and field.name not in _HIDDEN
    )
    if event.label == "delete":
        changes = ()
    who = names.get((User._meta.label_lower, str(event.person)), "") if event.person else ""
    if event.api_key:
        who = str(words(f"{who}（APIキー {event.api_key}）", f"{who} (API key {event.api_key})"))
    return Entry(
        event.at, who, kind_name(model), _thing(model, event, names), ACTIONS[event.label], changes
    )


def _field_name(model: type[models.Model], field: Any) -> str:
    own = FIELDS.get(f"{model._meta.app_label}.{field.name}")
    if own is None and str(field.verbose_name) == field.name.replace("_", " "):
        own = FIELDS.get(field.name)
    return str(own) if own is not None else capfirst(str(field.verbose_name))


def _fields(model: type[models.Model]) -> list[Any]:
    return [
        field
        for field in model.pgh_event_model._meta.local_fields  # type: ignore[attr-defined]
        if not field.name.startswith("pgh_") and field.name != "tenant"
    ]


def _thing(model: type[models.Model], event: Event, names: _Names) -> str:
    named = name_field(model)
    if named and event.values.get(named):
        return str(event.values[named])[:60]
    pointed = [
        names.get((field.related_model._meta.label_lower, str(event.values.get(field.column))), "")
        for field in _fields(model)
        if isinstance(field, models.ForeignKey)
    ]
    return " / ".join(name for name in pointed if name)


def _told(field: Any, value: Any, names: _Names) -> str:
    """Return a stored value as a reader knows it."""
    if value is None or value == "" or value == []:
        return ""
    if isinstance(field, models.ForeignKey):
        return names.get((field.related_model._meta.label_lower, str(value))) or str(value)
    if isinstance(value, bool | dict):
        return _plainly(value)
    if isinstance(value, list) and any(isinstance(one, dict | list) for one in value):
        return "\n".join(_plainly(one) for one in value)
    if isinstance(value, list):
        labels = dict(getattr(getattr(field, "base_field", None), "choices", None) or ())
        return "、".join(str(labels.get(one, one)) for one in value)
    labels = dict(field.choices or ())
    if value in labels:
        return str(labels[value])
    if isinstance(field, models.DateTimeField):
        return _time(parse_datetime(str(value))) or str(value)
    if isinstance(field, models.DateField) and (day := parse_date(str(value))):
        return day.isoformat()
    return str(value)


def _plainly(value: Any) -> str:
    """Return a part of stored JSON as words."""
    if isinstance(value, dict):
        return "、".join(f"{key}: {_plainly(one)}" for key, one in value.items() if one is not None)
    if isinstance(value, list):
        return "、".join(_plainly(one) for one in value)
    if isinstance(value, bool):
        return str(words("はい", "yes") if value else words("いいえ", "no"))
    return str(value)


def _time(at: datetime | None) -> str:
    return f"{timezone.localtime(at):%Y-%m-%d %H:%M}" if at else ""


def spoken(entry: Entry) -> list[list[str]]:
    """Return an entry as rows of a table: time, who, kind, thing, action, field, from, to."""
    head = [
        f"{timezone.localtime(entry.at):%Y-%m-%d %H:%M:%S}",
        entry.who,
        entry.kind,
        entry.thing,
        entry.action(language()),
    ]
    if not entry.changes:
        return [[*head, "", "", ""]]
    return [[*head, change.field, change.before, change.after] for change in entry.changes]
