"""Who sits at the table."""

from typing import TypedDict, Unpack
from uuid import UUID

from django.core.exceptions import ValidationError

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.people.selectors import members as seats
from machigenki.platform.roundtable.models import Member
from machigenki.platform.roundtable.services.saving import saved_once
from machigenki.platform.web.words import words


class MemberFields(TypedDict):
    """What is known of a member."""

    party: str
    name: str
    organisation: str
    position: str
    user: User | None


def add_member(*, by: User, once: UUID, **fields: Unpack[MemberFields]) -> Member:
    """Give somebody a seat at the table.

    Raises
    ------
    ValidationError
        At "user": an account that has no role here, or sits at the table already.
    """
    require(by, "roundtable.convene")
    member = Member(once=once, **fields)
    _check_account(member)
    return saved_once(member)


def change_member(*, by: User, member: Member, **fields: Unpack[MemberFields]) -> Member:
    """Change what is known of a member."""
    require(by, "roundtable.convene")
    for name, value in fields.items():
        setattr(member, name, value)
    _check_account(member)
    member.full_clean()
    member.save()
    return member


def _check_account(member: Member) -> None:
    if member.user_id is None:
        return
    if not seats().filter(user_id=member.user_id).exists():
        raise ValidationError(
            {"user": words("この団体の利用者ではありません。", "Not a person of this tenant.")}
        )
    twice = Member.objects.filter(user_id=member.user_id, removed_at=None).exclude(pk=member.pk)
    if twice.exclude(once=member.once).exists():
        raise ValidationError(
            {
                "user": words(
                    "この利用者は既に構成員です。", "This person sits at the table already."
                )
            }
        )
