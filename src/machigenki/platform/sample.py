"""The sample: three municipalities, a consortium, two reviewers, and a person for each role."""

from functools import partial

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import add_member
from machigenki.platform.postgres import State
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant, join_consortium

_TENANTS = (
    (TenantKind.MUNICIPALITY, "maniwa", "岡山県真庭市", "Maniwa, Okayama", "332143", "#1f5f4a"),
    (TenantKind.MUNICIPALITY, "taiji", "和歌山県太地町", "Taiji, Wakayama", "304221", "#0055ad"),
    (
        TenantKind.MUNICIPALITY,
        "shimokawa",
        "北海道下川町",
        "Shimokawa, Hokkaido",
        "014681",
        "#7a4f00",
    ),
    (TenantKind.CONSORTIUM, "forests", "森林のまち連携", "Forest towns", "", "#2c5c2e"),
    (TenantKind.PREFECTURE, "okayama", "岡山県", "Okayama Prefecture", "330001", "#5b2a86"),
    (TenantKind.MINISTRY, "soumu", "府省（見本）", "A ministry (sample)", "", "#444444"),
)
_CASES = {"maniwa": "chip-boiler", "taiji": "whaling", "shimokawa": "historic-hotel"}
"""The model case that each municipality works on."""
_CALLING, _APPLYING = "soumu", "maniwa"
"""Whose call is open, and who has begun an application to it."""
_AWARDED = "taiji"
"""Who has an award of an earlier call, and runs its venture."""
_MEMBERS = {"forests": ("maniwa", "shimokawa")}


def load_sample() -> list[tuple[str, str, str]]:
    """Load the sample where no tenant is there yet.

    Returns
    -------
    list of (tenant, address, role)
        The sample's people; all have the passphrase `sample_passphrase()`.
    """
    if not Tenant.objects.exists():
        _make_tenants()
        _make_people()
    return [
        (tenant, _address(role, tenant), str(role.label))
        for tenant, roles in _SEATS.items()
        for role in roles
    ]


def fill_sample() -> None:
    """Fill the sample: ventures, round table, know-how, proposals, settings, a call, an award.

    Each application writes where it finds nothing; a second call changes nothing.
    """
    from machigenki.platform.adaptation.sample import sample as adapted
    from machigenki.platform.applications.sample import sample_application, sample_call
    from machigenki.platform.awards.sample import Cast, sample as awarded
    from machigenki.platform.library.sample import sample as known
    from machigenki.platform.reforms.sample import sample as proposed
    from machigenki.platform.roundtable.sample import sample as sat
    from machigenki.platform.ventures.sample import sample as ventured

    with in_tenant(Tenant.objects.get(slug=_CALLING)):
        sample_call(reviewer=User.objects.get(email=_address(Role.REVIEWER, _CALLING)))
    for slug, case in _CASES.items():
        with in_tenant(Tenant.objects.get(slug=slug)):
            admin, hall, bank, firm, adviser = (
                User.objects.get(email=_address(role, slug))
                for role in (
                    Role.TENANT_ADMIN,
                    Role.TOWN_HALL,
                    Role.BANK,
                    Role.BUSINESS,
                    Role.ADVISER,
                )
            )
            sat(by=hall)
            ventured(town=hall, bank=bank, case=case)
            known(hall=hall, firm=firm, adviser=adviser)
            proposed(hall=hall)
            adapted(admin)
            if slug == _APPLYING:
                sample_application(hall=hall)
    body, town = (Tenant.objects.get(slug=slug) for slug in (_CALLING, _AWARDED))
    reviewer = User.objects.get(email=_address(Role.REVIEWER, _CALLING))
    hall, bank, firm = (
        User.objects.get(email=_address(role, _AWARDED))
        for role in (Role.TOWN_HALL, Role.BANK, Role.BUSINESS)
    )
    awarded(
        Cast(partial(in_tenant, body), partial(in_tenant, town), reviewer, hall, bank, firm),
        _CASES[_AWARDED],
    )


def sample_passphrase() -> str:
    """Return the passphrase of the sample's people, drawn for this installation."""
    return State.default().secret("sample_passphrase")[:16]


_TOWN = (
    Role.TENANT_ADMIN,
    Role.TOWN_HALL,
    Role.BUSINESS,
    Role.UNIVERSITY,
    Role.BANK,
    Role.ADVISER,
    Role.RESIDENT,
    Role.OBSERVER,
)
_SEATS: dict[str, tuple[Role, ...]] = {
    "maniwa": _TOWN,
    "taiji": _TOWN,
    "shimokawa": _TOWN,
    "forests": (Role.TENANT_ADMIN, Role.TOWN_HALL),
    "okayama": (Role.TENANT_ADMIN, Role.REVIEWER),
    "soumu": (Role.TENANT_ADMIN, Role.REVIEWER),
}


def _address(role: Role, tenant: str) -> str:
    return f"{role.value.replace('_', '-')}@{tenant}.example.jp"


def _make_tenants() -> None:
    made = {
        slug: create_tenant(kind=kind, slug=slug, name_ja=ja, name_en=en, code=code, colour=colour)
        for kind, slug, ja, en, code, colour in _TENANTS
    }
    for consortium, members in _MEMBERS.items():
        with in_tenant(made[consortium]):
            for member in members:
                join_consortium(consortium=made[consortium], member=made[member])


def _make_people() -> None:
    passphrase = sample_passphrase()
    operator = User.objects.create_user(
        "operator@example.jp", passphrase, name="運用者", is_operator=True
    )
    for slug, roles in _SEATS.items():
        with in_tenant(Tenant.objects.get(slug=slug)):
            for role in roles:
                user = User(email=_address(role, slug), name=f"{role.label}（見本）")
                # One passphrase, so one hash: a second each would make the first start slow.
                user.password = operator.password
                user.full_clean()
                user.save()
                add_member(user=user, role=role)
