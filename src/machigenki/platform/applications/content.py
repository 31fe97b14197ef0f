"""What would be submitted: the form filled in, its digest, and the snapshot that is kept."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from machigenki.platform.adaptation.extra_fields import written
from machigenki.platform.adaptation.models import ExtraField
from machigenki.platform.applications.answers import AnswerFault, answer_faults, shown
from machigenki.platform.applications.eligibility import Eligibility, words_json
from machigenki.platform.applications.form_versions import FormField, FormVersion, Section
from machigenki.platform.applications.known import Known, Source, known_of
from machigenki.platform.applications.models import Attachment
from machigenki.region import Text

Json = dict[str, Any]


@dataclass(frozen=True)
class Item:
    """A field filled in: out of the venture, or by an answer."""

    field: FormField
    known: Known | None
    value: Any
    said: Text

    @property
    def missing(self) -> bool:
        """Whether it must be there and is not."""
        empty = self.known.missing if self.known else not self.said.ja
        return self.field.required and empty


@dataclass(frozen=True)
class Content:
    """All that goes out with an application.

    Parameters
    ----------
    venture, figures
        The venture's file and headline figures.
    extra_fields, extra_values
        The tenant's own fields for everybody, and all answers to own fields.
    """

    version: FormVersion
    call_id: UUID | None
    answers: Json
    venture: Json
    figures: Json
    eligibility: Eligibility
    extra_fields: tuple[ExtraField, ...] = ()
    extra_values: Json | None = None
    attachments: tuple[Attachment, ...] = ()

    @cached_property
    def sections(self) -> tuple[tuple[Section, tuple[Item, ...]], ...]:
        """The form filled in."""
        source = Source(self.venture, self.figures, self.eligibility)
        return tuple(
            (section, tuple(self._item(one, source) for one in section.fields))
            for section in self.version.sections
        )

    def _item(self, field: FormField, source: Source) -> Item:
        if field.is_known:
            known = known_of(field.source, source)
            return Item(field, known, None, known.text)
        value = self.answers.get(field.key)
        return Item(field, None, value, shown(field, value))

    @cached_property
    def faults(self) -> tuple[AnswerFault, ...]:
        """What is missing or cannot be: answers, what the venture lacks, own fields."""
        lacking = [
            AnswerFault(
                item.field.key,
                item.field.label,
                Text("事業の内容に書いてください。", "Write it in the venture."),
            )
            for _, items in self.sections
            for item in items
            if item.known and item.missing
        ]
        own = [
            AnswerFault(
                f"extra_{one.key}",
                one.label,
                Text("まだ書かれていません。", "Not written yet."),
            )
            for one in self.extra_fields
            if one.required and (self.extra_values or {}).get(one.key) in (None, "")
        ]
        return (*answer_faults(self.version, self.answers), *lacking, *own)

    @cached_property
    def sha256(self) -> str:
        """Digest of all that was entered: approvals and papers are of this state alone."""
        return digest(
            {
                "form": self.version.key,
                "call": str(self.call_id),
                "answers": self.answers,
                "venture": self.venture,
                "extra": self._extra(),
                "attachments": [[one.title, one.stored_sha256] for one in self.attachments],
            }
        )

    @property
    def extra_rows(self) -> tuple[tuple[Text, str], ...]:
        """The tenant's own fields with what was answered."""
        held = self._extra()
        return tuple((one.label, written(one, held[one.key])) for one in self.extra_fields)

    def _extra(self) -> Json:
        held = self.extra_values or {}
        return {one.key: held.get(one.key) for one in self.extra_fields}

    def as_json(self) -> Json:
        """Return it as a submission keeps it, to be read without the form's data."""
        return {
            "form": {"key": self.version.key, "name": words_json(self.version.name)},
            "answers": self.answers,
            "sections": [
                {
                    "key": section.key,
                    "name": words_json(section.label),
                    "items": [_item_json(item) for item in items],
                }
                for section, items in self.sections
                if items
            ],
            "extra": [
                {
                    "key": one.key,
                    "label": words_json(one.label),
                    "unit": one.unit,
                    "value": value,
                }
                for one, value in zip(self.extra_fields, self._extra().values(), strict=True)
            ],
            "figures": self.figures,
            "eligibility": self.eligibility.as_json(),
            "attachments": [
                {"title": one.title, "name": one.file_name, "sha256": one.stored_sha256}
                for one in self.attachments
            ],
        }


def _item_json(item: Item) -> Json:
    found: Json = {
        "key": item.field.key,
        "label": words_json(item.field.label),
        "known": item.known is not None,
        "value": words_json(item.said),
    }
    if item.known and item.known.rows:
        found["columns"] = [words_json(one) for one in item.known.columns]
        found["rows"] = [[words_json(cell) for cell in row] for row in item.known.rows]
    return found


def canonical(value: Any) -> bytes:
    """Return JSON in the one form that is hashed: sorted keys, no spaces, UTF-8."""
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def digest(value: Any) -> str:
    """Return the SHA-256 of a value in canonical form."""
    return hashlib.sha256(canonical(value)).hexdigest()


def receipt_digest(snapshot: Json, papers: Iterable[tuple[str, str]]) -> str:
    """Return the digest of a whole submission: its snapshot and (name, sha256) of each paper."""
    rows: Sequence[list[str]] = sorted([name, sha256] for name, sha256 in papers)
    return digest({"snapshot": snapshot, "papers": rows})
