"""Files beside an application: put in after inspection, put away, brought back."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from machigenki.platform.adaptation.approvals import void_route
from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.applications import selectors
from machigenki.platform.applications.models import Application, Attachment, AttachmentContent
from machigenki.platform.applications.services.drafts import refuse_submitted
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.roundtable.uploads import accepted
from machigenki.platform.roundtable.uploads.refusal import RefusedError
from machigenki.platform.web.words import words
from machigenki.region import Text

MOST = 30
"""Files beside one application."""
_CHANGED = Text("添付資料が変わったため", "The attachments changed")


@transaction.atomic
def attach(
    *, by: User, application: Application, once: UUID, title: str, sent: bytes, name: str
) -> Attachment:
    """Keep a file beside an application; its receipt is the digest of what was sent.

    Raises
    ------
    ValidationError
        At "file": refused by type, size or content, there already, or too many; or the
        application is submitted.
    """
    require(by, "application.write", application)
    held = selectors.locked(application)
    made = Attachment.objects.filter(once=once).first()
    if made and made.application_id == held.pk:
        return made
    if made:
        raise ValidationError(words("もう一度送信してください。", "Please send it again."))
    refuse_submitted(held)
    try:
        file = accepted(sent, name)
    except RefusedError as refusal:
        raise ValidationError({"file": words(refusal.text.ja, refusal.text.en)}) from None
    present = list(held.attachments.filter(removed_at=None))
    same = next((one for one in present if one.received_sha256 == file.received_sha256), None)
    if same:
        raise ValidationError(
            {
                "file": words(
                    f"同じ内容のファイルが「{same.title}」として添付されています。",
                    f"The same file is there already as “{same.title}”.",
                )
            }
        )
    if len(present) >= MOST:
        raise ValidationError({"file": _too_many()})
    attachment = Attachment(
        once=once,
        application=held,
        title=title,
        file_name=file.file_name,
        media_type=file.kind.media_type,
        size_bytes=len(file.content),
        received_sha256=file.received_sha256,
        stored_sha256=file.stored_sha256,
        added_by=by,
    )
    attachment.full_clean(validate_unique=False, validate_constraints=False)
    attachment.save(force_insert=True)
    AttachmentContent.objects.create(attachment=attachment, content=file.content)
    void_route(Act.APPLICATION, held.pk, _CHANGED)
    return attachment


@transaction.atomic
def put_away(*, by: User, attachment: Attachment) -> None:
    """Take a file off the application; it can be brought back."""
    _set_removed(by, attachment, away=True)


@transaction.atomic
def bring_back(*, by: User, attachment: Attachment) -> None:
    """Put a file back.

    Raises
    ------
    ValidationError
        If the same file is there, there are too many, or the application is submitted.
    """
    _set_removed(by, attachment, away=False)


def _too_many() -> str:
    return words(f"添付は{MOST}件までです。", f"At most {MOST} attachments.")


def _set_removed(by: User, attachment: Attachment, *, away: bool) -> None:
    require(by, "application.write", attachment.application)
    held = selectors.locked(attachment.application)
    refuse_submitted(held)
    if not away:
        present = held.attachments.filter(removed_at=None)
        if present.filter(received_sha256=attachment.received_sha256).exists():
            raise ValidationError(
                words("同じ内容のファイルが添付されています。", "The same file is there already.")
            )
        if present.count() >= MOST:
            raise ValidationError(_too_many())
    attachment.removed_at = timezone.now() if away else None
    attachment.save(update_fields=["removed_at", "updated_at"])
    void_route(Act.APPLICATION, held.pk, _CHANGED)
