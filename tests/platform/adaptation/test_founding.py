"""A municipality joins by its name: one form or one line, and it works."""

import io
import re
import time
import uuid
from collections.abc import Callable

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from machigenki.platform.adaptation.selectors import tenant_region
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import add_member
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.region import load_region
from tests.platform.conftest import PASSPHRASE

pytestmark = pytest.mark.django_db
PAGE = "/operator/municipalities/new/"


@pytest.fixture
def operator(person: Callable[..., User]) -> User:
    """The one who runs the platform."""
    return person(is_operator=True)


@pytest.fixture
def desk(operator: User, signed_in: Callable[[User], Client]) -> Client:
    """The operator's browser."""
    return signed_in(operator)


def test_from_a_name_to_a_working_town_with_its_figures_and_an_administrator(
    desk: Client,
) -> None:
    made = desk.post(PAGE, {"name": "川南町", "email": "Admin@kawaminami.example.jp"})
    page = made.content.decode()
    link = re.search(r"http://localhost(/t/kawaminami/invitations/[^/<]+/)", page)
    assert link
    population = load_region("川南町").value("population_persons")
    assert f"{population:,.0f}人" in page
    guest = Client(SERVER_NAME="localhost")
    assert guest.post(link[1], {"name": "管理 花子", "passphrase": PASSPHRASE}).status_code == 302
    assert guest.get("/t/kawaminami/settings/").status_code == 200
    tenant = Tenant.objects.get(slug="kawaminami")
    assert (tenant.name_ja, tenant.name_en) == ("宮崎県川南町", "Kawaminami Town, Miyazaki")
    with in_tenant(tenant):
        assert tenant_region(tenant).value("population_persons") == population
        assert User.objects.get(email="admin@kawaminami.example.jp").roles == {Role.TENANT_ADMIN}
    assert desk.get("/t/kawaminami/settings/").status_code == 404  # no seat for the operator


def test_a_name_that_means_several_is_answered_with_candidates(desk: Client) -> None:
    answer = desk.post(PAGE, {"name": "府中市", "email": "a@example.jp"})
    page = answer.content.decode()
    assert "広島県府中市" in page
    assert 'value="a@example.jp"' in page
    chosen = re.search(r'name="name" value="(広島県府中市[^"]*)"', page)
    assert chosen
    # A browser sends the field and the button that was pressed, in the order of the page.
    body = {"name": ["府中市", chosen[1]], "email": "a@example.jp"}
    assert "fuchu" in desk.post(PAGE, body).content.decode()
    assert Tenant.objects.filter(slug="fuchu", code="342084").exists()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": "ない町"}, "name"),
        ({"name": "真庭市"}, "name"),  # is here
        ({"email": "no address"}, "email"),
        ({"slug": "UPPER"}, "slug"),
        ({"slug": "maniwa"}, "slug"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_left_half_made(
    desk: Client, maniwa: Tenant, values: dict[str, str], field: str
) -> None:
    answer = desk.post(PAGE, {"name": "川南町", "email": "a@example.jp"} | values)
    assert answer.status_code == 200
    assert f'id="id_{field}_error"' in answer.content.decode()
    assert Tenant.objects.count() == 1


def test_only_an_operator_adds_bodies(
    client: Client, maniwa: Tenant, person: Callable[..., User], signed_in: Callable[[User], Client]
) -> None:
    assert client.get(PAGE).status_code == 302
    assert signed_in(person(maniwa, Role.TENANT_ADMIN)).get(PAGE).status_code == 403


def test_the_command_does_the_same(operator: User) -> None:
    out = io.StringIO()
    call_command("add_municipality", "45405", admin="a@example.jp", slug="town", stdout=out)
    assert "/t/town/invitations/" in out.getvalue()
    with pytest.raises(CommandError, match="見つかりません"):
        call_command("add_municipality", "ない町", admin="a@example.jp")
    assert Tenant.objects.count() == 1


def test_namesakes_get_different_addresses(desk: Client) -> None:
    for name in ("東京都府中市", "広島県府中市"):
        desk.post(PAGE, {"name": name, "email": "a@example.jp"})
    assert set(Tenant.objects.values_list("slug", flat=True)) == {"fuchu", "fuchu-hiroshima"}


SECONDS = 60
SEEN = (
    "", "region/", "ventures/", "ventures/new/", "roundtable/", "roundtable/sittings/", "library/",
    "library/model/chip-boiler/", "library/advisers/", "library/schemes/", "reforms/", "people/",
    "settings/", "settings/look/", "settings/fields/", "settings/figures/", "settings/papers/",
    "settings/routes/", "audit/", "data/",
)  # fmt: skip


@pytest.mark.parametrize(("name", "slug"), [("富山県南砺市", "nanto"), ("島根県海士町", "ama")])
def test_a_town_that_nobody_prepared_works_within_a_minute(
    operator: User, client: Client, name: str, slug: str
) -> None:
    began, out = time.perf_counter(), io.StringIO()
    call_command("add_municipality", name, admin="a@example.jp", stdout=out)
    link = re.search(r"/t/\w+/invitations/\S+", out.getvalue())
    assert link
    taken = client.post(link[0], {"name": "管理 花子", "passphrase": PASSPHRASE})
    assert taken.status_code == 302
    tenant = Tenant.objects.get(slug=slug)
    with in_tenant(tenant):
        add_member(user=User.objects.get(email="a@example.jp"), role=Role.TOWN_HALL)
    for page in SEEN:
        assert client.get(f"/t/{slug}/{page}", follow=True).status_code == 200, page
    started = client.post(
        f"/t/{slug}/ventures/new/",
        {"way": "case", "case-case": "chip-boiler", "case-once": str(uuid.uuid4())},
    )
    venture = client.get(started["Location"]).content.decode()
    assert "地域に残る所得" in venture
    assert "市区町村が決まると計算します" not in venture
    assert time.perf_counter() - began < SECONDS
