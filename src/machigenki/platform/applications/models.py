"""Calls (公募), applications of a venture (申請), and what was submitted (提出), for good."""

from typing import Any, ClassVar
from uuid import uuid4

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import Tenant, TenantModel
from machigenki.platform.ventures.models import Venture
from machigenki.platform.web.words import words
from machigenki.region import Text

Json = dict[str, Any]


@audited()
class Call(TenantModel):
    """A call for applications by the reviewing body. Once published, every tenant reads it.

    `scheme` and `fiscal_year` name the rules in `machigenki.finance.grant`; `form` is the version
    of the form. `criteria` are a list of {key, ja, en, weight, max}.
    """

    title_ja = models.CharField(words("名称", "Title (Japanese)"), max_length=200)
    title_en = models.CharField(
        words("名称（英語）", "Title (English)"), max_length=200, blank=True
    )
    scheme = models.CharField(words("制度", "Scheme"), max_length=40)
    fiscal_year = models.CharField(words("年度", "Fiscal year"), max_length=8)
    form = models.CharField(words("様式の版", "Version of the form"), max_length=20)
    opens_at = models.DateTimeField(words("受付開始", "Opens"))
    closes_at = models.DateTimeField(words("締切", "Closes"))
    criteria: "models.JSONField[list[Json], list[Json]]" = models.JSONField(
        words("審査基準", "Criteria"), default=list
    )
    published_at = models.DateTimeField(null=True, blank=True)
    note_ja = models.TextField(words("説明", "Note (Japanese)"), max_length=4000, blank=True)
    note_en = models.TextField(words("説明（英語）", "Note (English)"), max_length=4000, blank=True)
    written_by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        ordering: ClassVar = ["closes_at", "id"]
        indexes: ClassVar = [
            models.Index(fields=["closes_at"], name="call_by_end", condition=~Q(published_at=None))
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(closes_at__gt=F("opens_at")), name="call_closes_after_it_opens"
            )
        ]

    def __str__(self) -> str:
        return self.title_ja

    @property
    def title(self) -> Text:
        """The call's title; the Japanese one where English is missing."""
        return Text(self.title_ja, self.title_en or self.title_ja)

    @property
    def note(self) -> Text:
        """What the body says about it."""
        return Text(self.note_ja, self.note_en or self.note_ja)

    @property
    def is_open(self) -> bool:
        """Whether an application can be submitted now."""
        return self.published_at is not None and self.opens_at <= timezone.now() < self.closes_at


class State(models.TextChoices):
    """How far an application is."""

    DRAFT = "draft", "下書き"
    SUBMITTED = "submitted", "提出済み"
    WITHDRAWN = "withdrawn", "取下げ"
    RETURNED = "returned", "差戻し"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _STATES[self.value])


_STATES = {
    "draft": "draft",
    "submitted": "submitted",
    "withdrawn": "withdrawn",
    "returned": "returned for correction",
}


@audited(exclude=["answers"])  # `AnswerRevision` keeps every version
class Application(TenantModel):
    """A town's application with one venture; it asks only what the venture does not know.

    `call_id` is no foreign key, as the call belongs to another tenant; it is empty while a draft
    is written ahead of the call. `form` is the version of the form that `answers` are given to.
    """

    venture = models.ForeignKey(
        Venture, models.PROTECT, related_name="applications", db_index=False
    )
    call_id = models.UUIDField(null=True, blank=True)
    form = models.CharField(max_length=20)
    answers: "models.JSONField[Json, Json]" = models.JSONField(default=dict, blank=True)
    version = models.PositiveIntegerField(default=1)
    state = models.CharField(max_length=12, choices=State.choices, default=State.DRAFT.value)
    started_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-updated_at"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "venture", "call_id"],
                condition=Q(removed_at=None),
                name="one_application_a_call",
            )
        ]

    def __str__(self) -> str:
        return f"{self.venture_id} {self.form}"

    @property
    def state_words(self) -> Text:
        """The state in both languages."""
        return State(self.state).words

    @property
    def open_to_change(self) -> bool:
        """Whether answers may still be written."""
        return self.removed_at is None and self.state != State.SUBMITTED


class AnswerRevision(TenantModel):
    """A version of the answers, kept for good, as `ventures.Revision` is for the content.

    `changes` are by field: path, before, after. `set_aside` are the words that lost when two
    people changed the same answer: they stay readable.
    """

    application = models.ForeignKey(
        Application, models.CASCADE, related_name="revisions", db_index=False
    )
    number = models.PositiveIntegerField()
    form = models.CharField(max_length=20)
    by = models.ForeignKey(User, models.PROTECT, related_name="+")
    answers: "models.JSONField[Json, Json]" = models.JSONField()
    changes: "models.JSONField[list[Json], list[Json]]" = models.JSONField(default=list, blank=True)
    set_aside: "models.JSONField[list[Json], list[Json]]" = models.JSONField(
        default=list, blank=True
    )

    class Meta:
        ordering: ClassVar = ["-number"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "application", "number"], name="one_answer_revision_a_number"
            )
        ]

    def __str__(self) -> str:
        return f"{self.application_id} {self.number}"


class AnswerDraft(TenantModel):
    """What one person has typed into the form and not saved yet."""

    application = models.ForeignKey(
        Application, models.CASCADE, related_name="drafts", db_index=False
    )
    by = models.ForeignKey(User, models.CASCADE, related_name="+")
    base_version = models.PositiveIntegerField()
    answers: "models.JSONField[Json, Json]" = models.JSONField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "application", "by"], name="one_answer_draft_a_person"
            )
        ]

    def __str__(self) -> str:
        return f"{self.application_id} {self.by_id}"


@audited()
class Attachment(TenantModel):
    """A file put beside the application: a quote, a letter of consent. Checked on receipt."""

    once = models.UUIDField(default=uuid4, editable=False)
    application = models.ForeignKey(
        Application, models.CASCADE, related_name="attachments", db_index=False
    )
    title = models.CharField(words("添付資料の名称", "Title"), max_length=200)
    file_name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=100)
    size_bytes = models.PositiveIntegerField()
    received_sha256 = models.CharField(max_length=64)
    stored_sha256 = models.CharField(max_length=64)
    added_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["created_at", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "once"], name="one_attachment_a_form"),
            models.UniqueConstraint(
                fields=["tenant", "application", "received_sha256"],
                condition=Q(removed_at=None),
                name="one_attachment_of_this_content",
            ),
        ]

    def __str__(self) -> str:
        return self.title


class AttachmentContent(TenantModel):
    """An attachment's bytes, apart, so that lists never load them."""

    attachment = models.ForeignKey(Attachment, models.CASCADE, related_name="+", db_index=False)
    content = models.BinaryField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "attachment"], name="one_content_an_attachment"
            )
        ]

    def __str__(self) -> str:
        return str(self.attachment_id)


class MadePaper(models.TextChoices):
    """A paper that the platform makes, or a file that was put beside the application."""

    XLSX = "xlsx", "交付申請書（Excel）"
    DOCX = "docx", "交付申請書（Word）"
    PDF = "pdf", "交付申請書（PDF）"
    ATTACHMENT = "attachment", "添付資料"

    @property
    def words(self) -> Text:
        """Return it in both languages."""
        return Text(str(self.label), _PAPERS[self.value])


_PAPERS = {
    "xlsx": "Application (Excel)",
    "docx": "Application (Word)",
    "pdf": "Application (PDF)",
    "attachment": "Attachment",
}


class PreparedPaper(TenantModel):
    """A paper made for looking through before submission, of one state of the application."""

    application = models.ForeignKey(
        Application, models.CASCADE, related_name="prepared_papers", db_index=False
    )
    kind = models.CharField(max_length=12, choices=MadePaper.choices)
    name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=100)
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    content_sha256 = models.CharField(max_length=64)

    class Meta:
        ordering: ClassVar = ["kind"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["tenant", "application", "kind"], name="one_prepared_paper_a_kind"
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def kind_words(self) -> Text:
        """What paper it is."""
        return MadePaper(self.kind).words


@audited(exclude=["snapshot"])  # cannot change; the row itself is the record
class Submission(TenantModel):
    """What was submitted, as it stood then; the reviewing body reads it, nobody changes it.

    The reader sees neither the application nor the venture (join neither): `snapshot` has what it
    needs. `sha256` is over the snapshot in canonical form and the digests of the papers.
    """

    once = models.UUIDField(editable=False)
    application = models.ForeignKey(
        Application, models.PROTECT, related_name="submissions", db_index=False
    )
    number = models.PositiveIntegerField()
    call_id = models.UUIDField()
    reader = models.ForeignKey(Tenant, models.PROTECT, related_name="+")
    snapshot: "models.JSONField[Json, Json]" = models.JSONField()
    sha256 = models.CharField(max_length=64)
    receipt_number = models.CharField(max_length=40)
    submitted_at = models.DateTimeField()
    submitted_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar = ["-submitted_at", "-id"]
        indexes: ClassVar = [
            models.Index(fields=["reader", "call_id"], name="submission_to_reader")
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "once"], name="one_submission_a_form"),
            models.UniqueConstraint(
                fields=["tenant", "application", "number"], name="one_submission_a_number"
            ),
            models.UniqueConstraint(
                fields=["tenant", "receipt_number"], name="one_submission_a_receipt"
            ),
        ]
        triggers: ClassVar = [
            pgtrigger.ReadOnly(name="submitted_stays", exclude=["withdrawn_at", "updated_at"])
        ]

    def __str__(self) -> str:
        return self.receipt_number

    @property
    def title(self) -> Text:
        """The venture's title as submitted."""
        title = self.snapshot["title"]
        return Text(title["ja"], title["en"])

    @property
    def town(self) -> Text:
        """The town's name as submitted."""
        town = self.snapshot["town"]
        return Text(town["ja"], town["en"])


class SubmittedPaper(TenantModel):
    """One paper of a submission, with its bytes (`defer("content")` in lists) and its digest."""

    submission = models.ForeignKey(
        Submission, models.PROTECT, related_name="papers", db_index=False
    )
    kind = models.CharField(max_length=12, choices=MadePaper.choices)
    name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=100)
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)

    class Meta:
        ordering: ClassVar = ["kind", "name"]
        indexes: ClassVar = [
            models.Index(fields=["tenant", "submission"], name="paper_of_submission"),
            models.Index(fields=["tenant", "sha256"], name="submitted_paper_by_digest"),
        ]
        triggers: ClassVar = [pgtrigger.ReadOnly(name="submitted_paper_stays")]

    def __str__(self) -> str:
        return self.name

    @property
    def kind_words(self) -> Text:
        """What paper it is."""
        return MadePaper(self.kind).words
