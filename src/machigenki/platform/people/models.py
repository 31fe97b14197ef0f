"""People, memberships and invitations."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.audit import audited
from machigenki.platform.tenancy.context import current_tenant_id, has_tenant
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.tenancy.models import TenantModel
from machigenki.region import Text


class UserManager(BaseUserManager["User"]):
    """Makes users; an address is kept in small letters."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """Make a person; without a passphrase only a passkey, OIDC or a reset lets them in."""
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save()
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        """Find a person by address, in whatever case it was typed."""
        return self.get(email=(username or "").strip().lower())


class User(AbstractBaseUser):
    """A person. What they may do is not here but in their memberships."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    email = models.EmailField(
        unique=True, error_messages={"unique": "このアドレスは登録済みです。"}
    )
    name = models.CharField(max_length=100, blank=True)
    is_active = models.BooleanField(default=True)
    is_operator = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar = []
    objects: ClassVar[UserManager] = UserManager()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(Lower("email"), name="one_user_an_email")]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def roles(self) -> frozenset[Role]:
        """What the person is to the present tenant (outside any: operator or nothing)."""
        tenant_id = current_tenant_id() if has_tenant() else None
        known: dict[int | None, frozenset[Role]] = self.__dict__.setdefault("_roles", {})
        if tenant_id not in known:
            values: Iterable[str] = ()
            if tenant_id is not None:
                held = Membership.objects.filter(user=self, tenant_id=tenant_id)
                values = held.values_list("role", flat=True)
            self.know_roles(tenant_id, (Role(value) for value in values))
        return known[tenant_id]

    def know_roles(self, tenant_id: int | None, held: Iterable[Role]) -> None:
        """Keep what the person's seats in a tenant are, as they were just read."""
        known = self.__dict__.setdefault("_roles", {})
        known[tenant_id] = frozenset(held) | ({Role.OPERATOR} if self.is_operator else frozenset())

    def forget_roles(self) -> None:
        """Read the roles anew at the next question."""
        self.__dict__.pop("_roles", None)


@audited()
class Membership(TenantModel):
    """A person's seat in a tenant."""

    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=16, choices=Role.choices)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["tenant", "user", "role"], name="one_seat_a_role")
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.role}"

    @property
    def role_words(self) -> Text:
        """The role's name in both languages."""
        return Role(self.role).words


@audited(exclude=["token_digest"])
class Invitation(TenantModel):
    """A seat kept for an address. The letter's secret is stored as a digest only."""

    email = models.EmailField()
    role = models.CharField(max_length=16, choices=Role.choices)
    token_digest = models.CharField(max_length=64)
    invited_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["tenant", "token_digest"], name="invitation_token")
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.expires_at:%Y-%m-%d}"

    @property
    def role_words(self) -> Text:
        """The role's name in both languages."""
        return Role(self.role).words
