"""Keys: made by people, shown once, cut by scopes, counted, withdrawn."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client, override_settings
from django.utils import timezone

from machigenki.platform.api.models import ApiKey, KeyUse
from machigenki.platform.api.scopes import Scope
from machigenki.platform.api.services import make_key, withdraw_key
from machigenki.platform.audit.selectors import tenant_scope, trail
from machigenki.platform.people.models import Membership, User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures.models import Venture
from tests.platform.api.conftest import MakeProgram, Program
from tests.platform.roundtable.conftest import QueriesAtMost

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]


def form(**more: object) -> dict[str, object]:
    day = timezone.localdate() + timedelta(days=30)
    return {"name": "会計", "scopes": ["ventures:read"], "expires_on": day.isoformat(), **more}


def test_a_key_is_shown_once_and_kept_as_a_digest(
    maniwa: Tenant, business: User, signed_in: SignIn
) -> None:
    client = signed_in(business)
    page = client.post("/t/maniwa/api/keys/new/", form())
    found = re.search(r'value="(mg_[0-9a-f]{8}_[\w-]{43})"', page.content.decode())
    assert found and page.headers["Cache-Control"].startswith("max-age=0")
    token = found[1]
    assert "http://localhost/t/maniwa/api/v1/ventures</code>" in page.content.decode()
    later = client.get("/t/maniwa/api/keys/").content.decode()
    assert token[:11] in later and token not in later
    with in_tenant(maniwa):
        kept = ApiKey.objects.values().get()
    assert token not in str(kept)
    assert Program(token).get("/ventures")["items"] == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"scopes": []},
        {"scopes": ["everything"]},
        {"name": ""},
        {"name": "\x00"},
        {"expires_on": "2020-01-01"},
        {"expires_on": "9999-12-31"},
        {"expires_on": "昨日"},
    ],
)
def test_a_bad_form_makes_no_key_and_keeps_what_was_typed(
    maniwa: Tenant, business: User, signed_in: SignIn, wrong: dict[str, object]
) -> None:
    page = signed_in(business).post("/t/maniwa/api/keys/new/", form(**wrong))
    assert page.status_code == 200 and 'class="fault"' in page.content.decode()
    if "name" not in wrong:
        assert "会計" in page.content.decode()
    with in_tenant(maniwa):
        assert not ApiKey.objects.exists()


def test_a_key_does_what_its_person_may_and_its_scopes_allow(
    maniwa: Tenant, person: Callable[..., User], business: User, program: MakeProgram, idea: Venture
) -> None:
    reader = program(business, Scope.VENTURES_READ)
    assert [one["id"] for one in reader.get("/ventures")["items"]] == [str(idea.pk)]
    refused = reader.call("POST", "/ventures", {"way": "title", "title_ja": "あ"})
    assert refused.status_code == 403 and refused.json()["scope"] == "ventures:write"
    assert 'scope="ventures:write"' in refused.headers["WWW-Authenticate"]
    # All scopes do not lift the reviewer above a reviewer.
    reviewer = program(person(maniwa, Role.REVIEWER))
    refused = reviewer.call("POST", "/ventures", {"way": "title", "title_ja": "あ"})
    assert refused.status_code == 403 and refused.json()["type"].endswith("#forbidden")


def test_who_may_make_keys(maniwa: Tenant, person: Callable[..., User]) -> None:
    for role in (Role.RESIDENT, Role.OBSERVER):
        one = person(maniwa, role)
        with in_tenant(maniwa), pytest.raises(PermissionDenied):
            make_key(
                by=one,
                name="x",
                scopes=[Scope.REGION_READ],
                expires_at=timezone.now() + timedelta(days=1),
            )


def test_an_administrator_sees_and_withdraws_all_others_their_own(
    maniwa: Tenant,
    person: Callable[..., User],
    business: User,
    program: MakeProgram,
    signed_in: SignIn,
) -> None:
    mine = program(business)
    with in_tenant(maniwa):
        key = ApiKey.objects.get()
    other, admin = person(maniwa, Role.BANK), person(maniwa, Role.TENANT_ADMIN)
    address = f"/t/maniwa/api/keys/{key.pk}/withdraw/"
    assert key.prefix not in signed_in(other).get("/t/maniwa/api/keys/").content.decode()
    assert signed_in(other).post(address).status_code == 404
    with in_tenant(maniwa), pytest.raises(PermissionDenied):
        withdraw_key(by=other, key=key)
    client = signed_in(admin)
    with QueriesAtMost(12):
        page = client.get("/t/maniwa/api/keys/").content.decode()
    assert key.prefix in page
    assert mine.call("GET", "/ventures").status_code == 200
    assert client.post(address).status_code == 302
    assert mine.call("GET", "/ventures").status_code == 401


def test_what_opens_nothing_is_answered_alike(
    maniwa: Tenant,
    taiji: Tenant,
    person: Callable[..., User],
    business: User,
    program: MakeProgram,
) -> None:
    withdrawn, ended, left, gone, elsewhere = (program(business) for _ in range(5))
    with in_tenant(maniwa):
        keys = list(ApiKey.objects.order_by("created_at", "id"))
        withdraw_key(by=business, key=keys[0])
        ApiKey.objects.filter(pk=keys[1].pk).update(expires_at=timezone.now())
    programs = [
        withdrawn,
        ended,
        Program(elsewhere.token, base="/t/taiji/api/v1"),
        Program("mg_00000000_" + "x" * 43),
        Program(""),
        Program("\x7f'; --"),
    ]
    answers = {
        (one.call("GET", "/ventures").status_code, one.call("GET", "/ventures").json()["title"])
        for one in programs
    }
    assert len(answers) == 1 and answers.pop()[0] == 401
    with in_tenant(maniwa):
        Membership.objects.filter(user=business).delete()
    assert left.call("GET", "/ventures").status_code == 401
    User.objects.filter(pk=business.pk).update(is_active=False)
    assert gone.call("GET", "/ventures").status_code == 401


def test_a_browser_s_cookie_opens_nothing(business: User, signed_in: SignIn, idea: Venture) -> None:
    answer = signed_in(business).get("/t/maniwa/api/v1/ventures")
    assert answer.status_code == 401 and answer.headers["WWW-Authenticate"] == "Bearer"
    posted = signed_in(business).post(
        "/t/maniwa/api/v1/ventures", {"way": "title", "title_ja": "あ"}, "application/json"
    )
    assert posted.status_code == 401


def test_a_key_acts_as_its_person_whoever_is_signed_in(
    maniwa: Tenant, person: Callable[..., User], business: User, signed_in: SignIn, idea: Venture
) -> None:
    with in_tenant(maniwa):
        _, token = make_key(
            by=business,
            name="x",
            scopes=list(Scope),
            expires_at=timezone.now() + timedelta(days=1),
        )
    admin = person(maniwa, Role.TENANT_ADMIN)
    made = signed_in(admin).post(
        "/t/maniwa/api/v1/ventures",
        {"way": "title", "title_ja": "温泉"},
        "application/json",
        headers={"Authorization": f"Bearer {token}"},
    )
    assert made.status_code == 201
    with in_tenant(maniwa):
        assert Venture.objects.get(pk=made.json()["id"]).started_by == business


@override_settings(API_REQUESTS_A_MINUTE=3)
def test_a_key_that_asks_too_often_waits(
    maniwa: Tenant, business: User, program: MakeProgram
) -> None:
    busy, other = program(business), program(business)
    assert [busy.call("GET", "/jobs").status_code for _ in range(3)] == [200, 200, 200]
    refused = busy.call("GET", "/jobs")
    assert refused.status_code == 429 and 0 < int(refused.headers["Retry-After"]) <= 61
    assert other.call("GET", "/jobs").status_code == 200
    with in_tenant(maniwa):
        KeyUse.objects.update(minute_began_at=timezone.now() - timedelta(seconds=61))
    assert busy.call("GET", "/jobs").status_code == 200


def test_the_list_tells_when_a_key_was_used_last(
    maniwa: Tenant, business: User, program: MakeProgram, signed_in: SignIn
) -> None:
    used = program(business)
    assert "未使用" in signed_in(business).get("/t/maniwa/api/keys/").content.decode()
    used.get("/jobs")
    assert "未使用" not in signed_in(business).get("/t/maniwa/api/keys/").content.decode()


def test_the_trail_names_the_key_beside_the_person(
    maniwa: Tenant, business: User, program: MakeProgram
) -> None:
    mine = program(business)
    assert mine.call("POST", "/ventures", {"way": "title", "title_ja": "温泉"}).status_code == 201
    with in_tenant(maniwa):
        entries = trail(tenant_scope("ventures.venture"))
        prefix = ApiKey.objects.get().prefix
    assert [one.who for one in entries] == [f"産 花子（APIキー {prefix}）"]


def test_making_and_withdrawing_are_in_the_trail_without_the_digest(
    maniwa: Tenant, business: User, program: MakeProgram
) -> None:
    program(business)
    with in_tenant(maniwa):
        key = ApiKey.objects.get()
        withdraw_key(by=business, key=key)
        entries = trail(tenant_scope("api.apikey"))
    assert [one.action.en for one in entries] == ["changed", "added"]
    assert key.digest not in str(entries)
