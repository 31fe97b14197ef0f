"""What is done about people."""

import hashlib
import secrets
from datetime import timedelta

from allauth.account.models import EmailAddress
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from machigenki.platform.people.models import Invitation, Membership, User
from machigenki.platform.people.permissions import require
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.web.words import words

VALID_DAYS = 14


def add_member(*, user: User, role: Role) -> Membership:
    """Give a person a seat in the present tenant."""
    seat, _ = Membership.objects.get_or_create(user=user, role=role)
    user.forget_roles()
    return seat


@transaction.atomic
def add_operator(*, email: str, name: str) -> User:
    """Make a person an operator, with an account that has no passphrase yet where they had none.

    For whoever runs commands on the machine: no page makes operators.

    Raises
    ------
    ValidationError
        When the address is none.
    """
    user = User.objects.filter(email=email.strip().lower()).first()
    if user is None:
        user = User.objects.create_user(email, None, name=name.strip())
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    user.is_operator = True
    user.save(update_fields=["is_operator"])
    return user


def remove_member(*, by: User, membership: Membership) -> None:
    """Take a seat away; the audit trail keeps that it was held.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When it is the last administrator's: nobody could invite any more.
    """
    require(by, "people.remove")
    # One's own seats elsewhere can be read too; only this tenant's administrators count.
    admins = Membership.objects.filter(
        tenant=current_tenant(), role=Role.TENANT_ADMIN
    ).select_for_update()
    if membership.role == Role.TENANT_ADMIN and admins.count() <= 1:
        raise ValidationError(
            words("最後の管理者は外せません。", "The last administrator cannot be removed.")
        )
    membership.delete()


def invite(*, by: User, email: str, role: Role) -> tuple[Invitation, str]:
    """Keep a seat for an address and return it with the secret for the letter's link.

    Raises
    ------
    PermissionDenied
        When `by` may not, or wants to make an operator.
    ValidationError
        When the address is none.
    """
    require(by, "people.invite")
    if role == Role.OPERATOR:
        raise ValidationError({"role": words("この役割は招待できません。", "Not by invitation.")})
    return _keep_seat(by, email, role)


def invite_first_administrator(*, by: User, email: str) -> tuple[Invitation, str]:
    """Keep the administrator's seat of a tenant that was just added; see `invite`.

    Raises
    ------
    PermissionDenied
        When `by` is no operator.
    ValidationError
        When the tenant has an administrator (who alone invites from then on), or the address
        is none.
    """
    require(by, "tenants.add")
    if Membership.objects.filter(tenant=current_tenant(), role=Role.TENANT_ADMIN).exists():
        raise ValidationError(
            words("この団体には管理者がいます。", "This tenant has an administrator.")
        )
    return _keep_seat(by, email, Role.TENANT_ADMIN)


def open_invitation(token: str) -> Invitation | None:
    """Return the present tenant's invitation with this secret, if it can still be taken up."""
    return Invitation.objects.filter(
        token_digest=_digest(token), accepted_at=None, expires_at__gt=timezone.now()
    ).first()


@transaction.atomic
def accept_as_new(*, invitation: Invitation, name: str, passphrase: str) -> User:
    """Make the invited person's account and seat them.

    Raises
    ------
    ValidationError
        When the passphrase is too weak, or the address has an account (sign in, then accept).
    """
    user = User(email=invitation.email, name=name.strip())
    validate_password(passphrase, user)
    user = User.objects.create_user(invitation.email, passphrase, name=name.strip())
    # Whoever holds the letter's secret has read the address's post.
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    accept(invitation=invitation, user=user)
    return user


def accept(*, invitation: Invitation, user: User) -> Membership:
    """Seat a person who has an account, once.

    Raises
    ------
    ValidationError
        When the letter was for another address or is used up.
    """
    locked = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if locked.accepted_at is not None or locked.expires_at <= timezone.now():
        raise ValidationError(words("この招待は使えません。", "This invitation is used up."))
    if user.email != locked.email:
        raise ValidationError(
            words("別の方への招待です。", "This invitation is for another address.")
        )
    locked.accepted_at = timezone.now()
    locked.save(update_fields=["accepted_at", "updated_at"])
    return add_member(user=user, role=Role(locked.role))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _keep_seat(by: User, email: str, role: Role) -> tuple[Invitation, str]:
    token = secrets.token_urlsafe(32)
    invitation = Invitation(
        email=email.strip().lower(),
        role=role,
        token_digest=_digest(token),
        invited_by=by,
        expires_at=timezone.now() + timedelta(days=VALID_DAYS),
    )
    invitation.full_clean()
    # One letter a seat: a new one takes the place of one that nobody took up (the trail keeps it).
    Invitation.objects.filter(
        email=invitation.email, role=role, accepted_at=None, tenant=current_tenant()
    ).delete()
    invitation.save()
    return invitation, token
