"""Read-only links and published plans: what a stranger reads, and what never."""

import re
from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.plans import services
from machigenki.platform.plans.models import PlanLink, PlanResult
from machigenki.platform.plans.selectors import token_digest
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.stages import Audience
from machigenki.platform.ventures.way_services import write_private

from .conftest import few_queries

pytestmark = pytest.mark.django_db
SignIn = Callable[[User], Client]
Address = str


@pytest.fixture
def stranger() -> Client:
    """Somebody without an account, on another device."""
    return Client(SERVER_NAME="localhost")


@pytest.fixture
def token(maniwa: Tenant, hall: User, result: PlanResult) -> str:
    with in_tenant(maniwa):
        made = services.make_link(
            by=hall,
            result=result,
            for_whom="議会",
            expires_at=timezone.now() + timedelta(days=30),
            once=uuid4(),
        )
    assert made
    return made


def test_who_makes_a_link_sees_its_address_once_and_only_its_hash_is_kept(
    maniwa: Tenant, hall: User, result: PlanResult, signed_in: SignIn, stranger: Client
) -> None:
    client, address = signed_in(hall), f"/t/maniwa/plans/results/{result.pk}/links/"
    with few_queries():
        page = client.get(address).content.decode()
    until = (timezone.localdate() + timedelta(days=30)).isoformat()
    assert f'value="{until}"' in page
    sent = {"for_whom": "議会", "expires_on": until, "once": str(uuid4())}
    answer = client.post(address, sent)
    assert answer.headers["Cache-Control"] == "no-store"
    found = re.search(
        r'readonly value="http://localhost(/t/maniwa/shared-plans/(.+?)/)"', answer.content.decode()
    )
    assert found
    again = client.post(address, sent, follow=True).content.decode()
    assert found[2] not in again
    assert "作成済み" in again
    with in_tenant(maniwa):
        link = PlanLink.objects.get()
        assert link.token_sha256 == token_digest(found[2])
        assert timezone.localtime(link.expires_at).date() == timezone.localdate() + timedelta(31)
    assert stranger.get(found[1]).status_code == 200


def test_a_stranger_reads_the_stored_result_and_who_shared_it_until_when(
    maniwa: Tenant, result: PlanResult, token: str, stranger: Client
) -> None:
    with few_queries():
        answer = stranger.get(f"/t/maniwa/shared-plans/{token}/")
    page = answer.content.decode()
    assert result.page_ja["answer"][0] in page
    assert "真庭市の官 太郎が共有" in page
    last = timezone.localdate() + timedelta(days=30)
    assert f"{last.isoformat()}まで" in page
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert 'content="noindex, nofollow"' in page
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cache-Control"] == "no-store"
    english = stranger.get(f"/t/maniwa/shared-plans/{token}/?lang=en").content.decode()
    assert result.page_en["answer"][0].split(".")[0] in english
    assert '<html lang="en">' in english
    with in_tenant(maniwa):
        link = PlanLink.objects.get()
        assert link.uses == 2
        assert link.last_used_at is not None


def test_the_page_leads_nowhere_else(result: PlanResult, token: str, stranger: Client) -> None:
    page = stranger.get(f"/t/maniwa/shared-plans/{token}/").content.decode()
    targets = set(re.findall(r'(?:href|action|hx-get|hx-post)="([^"#][^"]*)"', page))
    assert {one for one in targets if not one.startswith("/static/")} == {"?lang=en"}
    # Whoever holds the token enters nothing else by it.
    for address in (f"plans/results/{result.pk}/", f"plans/results/{result.pk}/files/all.zip"):
        assert stranger.get(f"/t/maniwa/{address}").status_code == 302
    assert stranger.get(f"/t/maniwa/open-plans/{result.pk}/").status_code == 404


def test_wrong_expired_withdrawn_and_foreign_tokens_are_alike(
    maniwa: Tenant,
    taiji: Tenant,
    hall: User,
    result: PlanResult,
    token: str,
    stranger: Client,
    signed_in: SignIn,
) -> None:
    def said(slug: str, what: str) -> tuple[int, str]:
        answer = stranger.get(f"/t/{slug}/shared-plans/{what}/")
        return answer.status_code, answer.content.decode().replace(what, "").replace("csrf", "")

    missing = said("maniwa", "x" * 43)
    assert missing[0] == 404
    assert said("taiji", token)[0] == 404
    with in_tenant(maniwa):
        link = PlanLink.objects.get()
        PlanLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    expired = said("maniwa", token)
    with in_tenant(maniwa):
        PlanLink.objects.update(expires_at=timezone.now() + timedelta(days=1))
    assert said("maniwa", token)[0] == 200
    signed_in(hall).post(f"/t/maniwa/plans/links/{link.pk}/withdraw/")
    withdrawn = said("maniwa", token)
    tokens = re.compile(r'name="(\w*middlewaretoken|sent)" value="[\w-]+"|X-\w*Token": "\w+"')
    bare = {tokens.sub("", text) for _, text in (missing, expired, withdrawn)}
    assert expired[0] == withdrawn[0] == 404
    assert len(bare) == 1
    listed = signed_in(hall).get(f"/t/maniwa/plans/results/{result.pk}/links/").content.decode()
    assert "取消済み" in listed


def test_a_deleted_plan_s_link_shows_nothing(
    maniwa: Tenant, hall: User, result: PlanResult, token: str, stranger: Client
) -> None:
    with in_tenant(maniwa):
        services.remove(by=hall, plan=result.plan)
    assert stranger.get(f"/t/maniwa/shared-plans/{token}/").status_code == 404


@pytest.mark.parametrize("days", [-1, 366, 4000])
def test_a_day_that_is_over_or_too_far_is_refused_at_its_field(
    maniwa: Tenant, hall: User, result: PlanResult, signed_in: SignIn, days: int
) -> None:
    sent = {
        "for_whom": "議会",
        "expires_on": (timezone.localdate() + timedelta(days=days)).isoformat(),
        "once": str(uuid4()),
    }
    address = f"/t/maniwa/plans/results/{result.pk}/links/"
    page = signed_in(hall).post(address, sent).content.decode()
    assert "id_expires_on_error" in page
    assert 'value="議会"' in page
    with in_tenant(maniwa):
        assert PlanLink.objects.count() == 0


def test_notes_of_bank_and_town_hall_are_on_no_page_of_a_plan(
    maniwa: Tenant,
    hall: User,
    boiler: Venture,
    result: PlanResult,
    token: str,
    person: Callable[..., User],
    stranger: Client,
    signed_in: SignIn,
) -> None:
    bank = person(maniwa, Role.BANK)
    with in_tenant(maniwa):
        for who, audience in ((bank, Audience.BANK), (hall, Audience.TOWN)):
            _keep_note(who, boiler, audience)
        services.publish(by=hall, result=result)
    for page in (
        stranger.get(f"/t/maniwa/shared-plans/{token}/"),
        stranger.get(f"/t/maniwa/open-plans/{result.pk}/"),
        signed_in(hall).get(f"/t/maniwa/plans/results/{result.pk}/"),
        signed_in(hall).get(f"/t/maniwa/plans/results/{result.pk}/files/all.zip"),
    ):
        assert page.status_code == 200
        assert "秘密の覚書".encode() not in page.content


def _keep_note(who: User, venture: Venture, audience: Audience) -> None:
    from machigenki.platform.ventures.stages import PRIVATE_FIELDS

    key = next(iter(PRIVATE_FIELDS[audience]))
    write_private(by=who, venture=venture, audience=audience, texts={key: "秘密の覚書"})


def test_only_town_hall_and_administrator_make_links(
    maniwa: Tenant, result: PlanResult, business: User, signed_in: SignIn
) -> None:
    client = signed_in(business)
    assert client.get(f"/t/maniwa/plans/results/{result.pk}/links/").status_code == 403
    page = client.get(f"/t/maniwa/plans/results/{result.pk}/").content.decode()
    assert "/links/" not in page
    assert "/publish/" not in page


def test_ventures_that_another_body_shared_are_not_handed_on(
    maniwa: Tenant, hall: User, result: PlanResult, signed_in: SignIn, stranger: Client
) -> None:
    told = {**result.inputs, "ventures": [{**result.inputs["ventures"][0], "own": False}]}
    with in_tenant(maniwa):
        PlanResult.objects.filter(pk=result.pk).update(inputs=told)
    client = signed_in(hall)
    sent = {
        "for_whom": "議会",
        "expires_on": timezone.localdate().isoformat(),
        "once": str(uuid4()),
    }
    page = client.post(f"/t/maniwa/plans/results/{result.pk}/links/", sent).content.decode()
    assert "外部には見せられません" in page
    client.post(f"/t/maniwa/plans/results/{result.pk}/publish/")
    assert stranger.get(f"/t/maniwa/open-plans/{result.pk}/").status_code == 404


def test_a_published_plan_is_read_by_anybody_until_it_is_taken_back(
    maniwa: Tenant, hall: User, result: PlanResult, signed_in: SignIn, stranger: Client
) -> None:
    address = f"/t/maniwa/open-plans/{result.pk}/"
    assert stranger.get(address).status_code == 404
    signed_in(hall).post(f"/t/maniwa/plans/results/{result.pk}/publish/")
    for page in ("/t/maniwa/open-plans/", address):
        with few_queries():
            answer = stranger.get(page)
        assert "森の熱の計画" in answer.content.decode()
    signed_in(hall).post(f"/t/maniwa/plans/results/{result.pk}/unpublish/")
    assert stranger.get(address).status_code == 404
    assert "まだありません" in stranger.get("/t/maniwa/open-plans/").content.decode()
