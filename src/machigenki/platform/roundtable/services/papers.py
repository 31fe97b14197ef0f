"""Putting in papers."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.roundtable.models import AgendaItem, Paper, PaperContent, Sitting
from machigenki.platform.roundtable.services.saving import saved_once
from machigenki.platform.roundtable.uploads import accepted
from machigenki.platform.roundtable.uploads.refusal import RefusedError
from machigenki.platform.web.words import words


@transaction.atomic
def add_paper(
    *,
    by: User,
    once: UUID,
    sitting: Sitting,
    title: str,
    agenda_item: AgendaItem | None,
    sent: bytes,
    name: str,
) -> Paper:
    """Keep a file for a sitting; its receipt is the digest of what was sent.

    Raises
    ------
    ValidationError
        At "file": refused by type, size or content, or there already; at "agenda_item": another
        sitting's.
    """
    require(by, "roundtable.add_paper")
    if agenda_item is not None and agenda_item.sitting_id != sitting.pk:
        raise ValidationError(
            {"agenda_item": words("この会議の議題ではありません。", "Not of this sitting.")}
        )
    try:
        file = accepted(sent, name)
    except RefusedError as refusal:
        raise ValidationError({"file": words(refusal.text.ja, refusal.text.en)}) from None
    same = Paper.objects.filter(
        sitting=sitting, received_sha256=file.received_sha256, removed_at=None
    ).exclude(once=once)
    if found := same.first():
        raise ValidationError(
            {
                "file": words(
                    f"同じ内容のファイルが「{found.title}」として提出されています。",
                    f"The same file is there already as “{found.title}”.",
                )
            }
        )
    paper = saved_once(
        Paper(
            once=once,
            sitting=sitting,
            agenda_item=agenda_item,
            title=title,
            file_name=file.file_name,
            kind=file.kind.value,
            size_bytes=len(file.content),
            received_sha256=file.received_sha256,
            stored_sha256=file.stored_sha256,
            added_by=by,
        )
    )
    PaperContent.objects.get_or_create(paper=paper, defaults={"content": file.content})
    return paper
