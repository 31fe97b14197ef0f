"""Who sits at the table."""

from typing import ClassVar

from django.db import models

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable.models.base import Removable
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.web.words import words
from machigenki.region import Text

PARTIES_IN_ORDER = (Role.BUSINESS, Role.UNIVERSITY, Role.BANK, Role.TOWN_HALL, Role.ADVISER)
PARTY_CHOICES = [(role.value, words(role.words.ja, role.words.en)) for role in PARTIES_IN_ORDER]


@audited()
class Member(Removable):
    """A seat at the table; it may be held by somebody without an account here."""

    party = models.CharField(words("区分", "Party"), max_length=16, choices=PARTY_CHOICES)
    name = models.CharField(words("氏名", "Name"), max_length=100)
    organisation = models.CharField(words("所属", "Organisation"), max_length=150)
    position = models.CharField(words("役職", "Position"), max_length=100, blank=True)
    user = models.ForeignKey(
        User,
        models.PROTECT,
        verbose_name=words("利用者", "Account"),
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta:
        verbose_name = words("構成員", "Member")
        indexes: ClassVar = [models.Index(fields=["tenant", "party"], name="table_member_party")]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "once"], name="one_member_a_form"),
            models.UniqueConstraint(
                fields=["tenant", "user"],
                condition=models.Q(removed_at=None),
                name="one_seat_a_person_at_the_table",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}（{self.organisation}）"

    @property
    def party_words(self) -> Text:
        """The party's name in both languages."""
        return Role(self.party).words
