"""What the engines say of a body's region: read once for the same figures, then kept."""

import hashlib
import json

from django.db import connection

from machigenki import __version__
from machigenki.platform.adaptation.places import Override, as_json, codes_of, region_with
from machigenki.platform.adaptation.selectors import overrides
from machigenki.platform.place.models import RegionReading
from machigenki.platform.place.reading import VERSION, read_region
from machigenki.platform.tenancy.context import current_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.web.exhibits import Json
from machigenki.region import InputError, Lang, figure_name


def place_of(tenant: Tenant, lang: Lang) -> Json | None:
    """Return the present tenant's region with its own figures; None for bodies without a place.

    The engines take a second or two; what they say is kept by the hash of what went in, and two
    visitors at the same moment do not both wait for the engines.

    Raises
    ------
    InputError
        When no figures are known for the code, or an own figure is refused.
    """
    try:
        codes = codes_of(tenant)
    except InputError:
        return None
    own = overrides()
    key = _key(codes, own)
    return _kept(key, lang) or _read_once(key, codes, own, lang)


def _key(codes: tuple[str, ...], own: tuple[Override, ...]) -> str:
    given = [__version__, VERSION, codes, as_json(own)]
    return hashlib.sha256(json.dumps(given, ensure_ascii=False).encode()).hexdigest()


def _kept(key: str, lang: Lang) -> Json | None:
    found = RegionReading.objects.filter(tenant=current_tenant(), key=key, lang=lang)
    return found.values_list("content", flat=True).first()


def _read_once(
    key: str, codes: tuple[str, ...], own: tuple[Override, ...], lang: Lang
) -> Json | None:
    with connection.cursor() as cursor:
        lock = f"{current_tenant().pk} {key}"
        cursor.execute("select pg_advisory_xact_lock(hashtextextended(%s, 0))", [lock])
    if kept := _kept(key, lang):
        return kept
    read = read_region(region_with(codes, own))
    for which, content in read.items():
        content["own"] = [figure_name(one.key)(which) for one in own]
    RegionReading.objects.bulk_create(
        RegionReading(key=key, lang=which, content=content) for which, content in read.items()
    )
    return _kept(key, lang)  # as the database gives it: every visitor reads the same page
