"""A municipality joins by its name: tenant, figures and the administrator's invitation."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError

from machigenki.platform.adaptation.places import region_with
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.people.services import invite_first_administrator
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant
from machigenki.platform.web.words import language, words
from machigenki.region import (
    InputError,
    Municipality,
    Region,
    find_municipality,
    find_prefecture,
)

_RANKS = (" City", " Town", " Village", "-shi", "-cho", "-machi", "-son", "-mura")


@dataclass(frozen=True, slots=True)
class Founded:
    """A new tenant, the figures it starts with, and the secret of its first invitation."""

    tenant: Tenant
    region: Region
    token: str


def found_municipality(
    *, by: User, name: str, email: str, slug: str = "", host: str = ""
) -> Founded:
    """Add a municipality that is known by name or code; it works at once with its own figures.

    Run it outside any tenant.

    Parameters
    ----------
    name
        As `find_municipality` takes it: 真庭市, 岡山県真庭市, まにわ, Maniwa, 33214.
    email
        Address of its first administrator, who gets an invitation.
    slug
        Short name in addresses; by default the name in Roman letters.
    host
        A host name of its own; none is needed.

    Raises
    ------
    PermissionDenied
        When `by` is no operator.
    ValidationError
        By field: no or several municipalities of this name (all are told), one that is here
        already, a short name or host that is taken, an address that is none.
    """
    require(by, "tenants.add")
    place = _found(name)
    if Tenant.objects.filter(kind=TenantKind.MUNICIPALITY, code=place.code6).exists():
        raise ValidationError(
            {"name": words(f"{place.full_name}は登録済みです。", f"{place.english} is here.")}
        )
    try:
        tenant = create_tenant(
            kind=TenantKind.MUNICIPALITY,
            slug=slug or free_slug(place),
            name_ja=place.full_name,
            name_en=f"{place.english}, {_prefecture(place)}",
            code=place.code6,
        )
    except ValidationError as error:
        raise _renamed(error) from error
    with in_tenant(tenant):
        if host:
            tenant.host = host.lower()
            tenant.full_clean()
            tenant.save()
        _, token = invite_first_administrator(by=by, email=email)
    return Founded(tenant, region_with((place.code6,), ()), token)


def free_slug(place: Municipality) -> str:
    """Return a short name from the name in Roman letters; a namesake gets its prefecture too."""
    plain = _letters(place.english)
    more = f"{plain}-{_letters(_prefecture(place))}"
    taken = set(Tenant.objects.filter(slug__startswith=plain[:20]).values_list("slug", flat=True))
    return next(one for one in (plain, more, f"{plain}-{place.code}") if one not in taken)


def _prefecture(place: Municipality) -> str:
    found = find_prefecture(place.prefecture)
    return found.english.removesuffix(" Prefecture") if found else place.prefecture


def _letters(english: str) -> str:
    for rank in _RANKS:
        english = english.removesuffix(rank)
    kept = "".join(c if c.isascii() and c.isalnum() else "-" for c in english.lower())
    return kept.strip("-")[:30]


def _found(name: str) -> Municipality:
    try:
        return find_municipality(name)
    except InputError as error:
        problem = error.problems[0]
        told = [problem.what(language())]
        if problem.candidates:
            told.append(words("候補: ", "Did you mean: ") + "、".join(problem.candidates))
        raise ValidationError({"name": told}) from error


def candidates(name: str) -> tuple[str, ...]:
    """Return the municipalities that a name may mean, where it does not mean exactly one."""
    try:
        find_municipality(name)
    except InputError as error:
        # Namesakes are told with their codes behind; the full name alone is enough to find one.
        return tuple(name.split("（")[0] for name in error.problems[0].candidates)
    return ()


def _renamed(error: ValidationError) -> ValidationError:
    """Put what the form has no field for at its top."""
    if not hasattr(error, "error_dict"):
        return error
    known = {"slug", "host"}
    return ValidationError(
        {name if name in known else "name": faults for name, faults in error.message_dict.items()}
    )
