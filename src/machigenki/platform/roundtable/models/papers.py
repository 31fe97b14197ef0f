"""Papers of a sitting. The bytes lie in the database: one transaction, one policy, one backup."""

from typing import ClassVar

from django.db import models

from machigenki.platform.people.models import User
from machigenki.platform.roundtable.models.base import Removable
from machigenki.platform.roundtable.models.sittings import AgendaItem, Sitting
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.models import TenantModel
from machigenki.platform.web.words import words


class PaperKind(models.TextChoices):
    """What a file is, by its content."""

    PDF = "pdf", "PDF"
    DOCX = "docx", "Word (docx)"
    XLSX = "xlsx", "Excel (xlsx)"
    PNG = "png", words("画像（PNG）", "Picture (PNG)")
    JPEG = "jpg", words("画像（JPEG）", "Picture (JPEG)")

    @property
    def media_type(self) -> str:
        """The type that the file is served as."""
        return _MEDIA_TYPES[self.value]


_OFFICE = "application/vnd.openxmlformats-officedocument"
_MEDIA_TYPES = {
    "pdf": "application/pdf",
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "png": "image/png",
    "jpg": "image/jpeg",
}


@audited()
class Paper(Removable):
    """A file put in for a sitting. The receipt is the digest of what was sent."""

    sitting = models.ForeignKey(
        Sitting,
        models.CASCADE,
        verbose_name=words("会議", "Sitting"),
        related_name="papers",
        db_index=False,
    )
    agenda_item = models.ForeignKey(
        AgendaItem,
        models.PROTECT,
        verbose_name=words("議題", "Agenda item"),
        null=True,
        blank=True,
        related_name="+",
    )
    title = models.CharField(words("資料名", "Title"), max_length=200)
    file_name = models.CharField(words("ファイル名", "File name"), max_length=200)
    kind = models.CharField(words("種類", "Kind"), max_length=8, choices=PaperKind.choices)
    size_bytes = models.PositiveIntegerField(words("大きさ（バイト）", "Size (bytes)"))
    received_sha256 = models.CharField(words("受領ハッシュ", "Receipt"), max_length=64)
    stored_sha256 = models.CharField(words("保存ハッシュ", "Digest as stored"), max_length=64)
    added_by = models.ForeignKey(
        User, models.PROTECT, verbose_name=words("提出者", "Put in by"), related_name="+"
    )

    class Meta:
        verbose_name = words("資料", "Paper")
        ordering: ClassVar = ["created_at", "id"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "once"], name="one_paper_a_form"),
            models.UniqueConstraint(
                fields=["tenant", "sitting", "received_sha256"],
                condition=models.Q(removed_at=None),
                name="one_paper_of_this_content_a_sitting",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def changed_on_receipt(self) -> bool:
        """Whether something (a picture's metadata) was taken out before storing."""
        return self.received_sha256 != self.stored_sha256


class PaperContent(TenantModel):
    """A paper's bytes, apart, so that lists never load them."""

    paper = models.ForeignKey(Paper, models.CASCADE, related_name="+", db_index=False)
    content = models.BinaryField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "paper"], name="one_content_a_paper")
        ]

    def __str__(self) -> str:
        return str(self.paper_id)
