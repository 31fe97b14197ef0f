"""Who approves what, and figures of one's own over the published ones."""

from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client

from machigenki.platform.adaptation.kinds import Act
from machigenki.platform.adaptation.models import OwnFigure
from machigenki.platform.adaptation.sample import sample
from machigenki.platform.adaptation.selectors import route_for, tenant_region
from machigenki.platform.adaptation.services import set_route
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant, join_consortium
from machigenki.region import InputError, Status, load_region

pytestmark = pytest.mark.django_db
NEW = "/t/maniwa/settings/figures/new/"
FIGURE = {
    "key": "population_persons",
    "own_key": "",
    "value": "41000",
    "unit": "",
    "source": "住民基本台帳",
    "year": "2026",
    "status": "official",
}


def test_a_route_is_read_in_its_order_and_may_be_taken_back(
    at_desk: Client, maniwa: Tenant
) -> None:
    address = "/t/maniwa/settings/routes/venture_plan/"
    steps = {"step1": "bank", "step2": "", "step3": "town_hall"}
    assert at_desk.post(address, steps).status_code == 302
    with in_tenant(maniwa):
        assert route_for(Act.VENTURE_PLAN) == (Role.BANK, Role.TOWN_HALL)
        assert route_for(Act.MINUTES) == ()
    twice = at_desk.post(address, {"step1": "bank", "step2": "bank"})
    assert "同じ役割" in twice.content.decode()
    assert at_desk.post(address, {}).status_code == 302
    with in_tenant(maniwa):
        assert route_for(Act.VENTURE_PLAN) == ()
    assert at_desk.get("/t/maniwa/settings/routes/nothing/").status_code == 404


def test_only_the_administrator_sets_a_route(maniwa: Tenant, person: Callable[..., User]) -> None:
    bank = person(maniwa, Role.BANK)
    with in_tenant(maniwa), pytest.raises(PermissionDenied):
        set_route(by=bank, act=Act.MINUTES, roles=[Role.BANK])


def test_an_own_figure_goes_before_the_published_one_and_back(
    at_desk: Client, maniwa: Tenant, taiji: Tenant
) -> None:
    published = load_region("33214").value("population_persons")
    assert at_desk.post(NEW, FIGURE).status_code == 302
    with in_tenant(maniwa):
        figure = tenant_region(maniwa).figure("population_persons")
        assert (figure.value, figure.year, figure.status) == (41000, 2026, Status.OFFICIAL)
        assert figure.source.title.ja == "住民基本台帳"
        own = OwnFigure.objects.get()
    with in_tenant(taiji):
        assert OwnFigure.objects.count() == 0
    page = at_desk.get("/t/maniwa/settings/figures/").content.decode()
    assert "41,000人" in page
    assert f"{published:,.0f}人" in page
    again = at_desk.post(f"/t/maniwa/settings/figures/{own.pk}/", FIGURE | {"value": "42000"})
    assert again.status_code == 302
    assert at_desk.post(NEW, FIGURE).status_code == 200  # one figure a key
    assert at_desk.post(f"/t/maniwa/settings/figures/{own.pk}/drop/").status_code == 302
    with in_tenant(maniwa):
        assert tenant_region(maniwa).value("population_persons") == published


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"value": "0"}, "value"),
        ({"value": "nan"}, "value"),
        ({"value": "1e999"}, "value"),
        ({"unit": "yen"}, "unit"),
        ({"year": "1066"}, "year"),
        ({"key": "", "own_key": "wells"}, "own_key"),
        ({"key": "", "own_key": "Wells!", "unit": "か所"}, "own_key"),
        ({"own_key": "wells"}, "own_key"),
        ({"source": ""}, "source"),
    ],
)
def test_the_engine_refuses_at_the_field_and_the_rest_is_kept(
    at_desk: Client, maniwa: Tenant, values: dict[str, str], field: str
) -> None:
    answer = at_desk.post(NEW, FIGURE | values)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert f'id="id_{field}_error"' in page
    assert "住民基本台帳" in page or field == "source"
    with in_tenant(maniwa):
        assert not OwnFigure.objects.exists()


def test_words_with_quotes_and_control_characters_pass_through_unharmed(
    at_desk: Client, maniwa: Tenant
) -> None:
    source = 'x"\\ ' + "'''" + "\x7f[figures.a] #𠮷"
    own = {"key": "", "own_key": "wells", "unit": "か所", "source": source}
    assert at_desk.post(NEW, FIGURE | own).status_code == 302
    with in_tenant(maniwa):
        assert tenant_region(maniwa).figure("wells").source.title.ja == source


def test_a_consortium_s_region_is_that_of_its_members_and_a_ministry_has_none(
    maniwa: Tenant,
) -> None:
    together = create_tenant(
        kind=TenantKind.CONSORTIUM, slug="together", name_ja="連携", name_en="Together"
    )
    ministry = create_tenant(
        kind=TenantKind.MINISTRY, slug="ministry", name_ja="府省", name_en="Ministry"
    )
    with in_tenant(together):
        join_consortium(consortium=together, member=maniwa)
        assert tenant_region(together).codes == ("33214",)
    with in_tenant(ministry), pytest.raises(InputError):
        tenant_region(ministry)


def test_the_sample_can_be_loaded_twice(maniwa: Tenant, admin: User) -> None:
    with in_tenant(maniwa):
        sample(admin)
        sample(admin)
        assert route_for(Act.VENTURE_PLAN) == (Role.BANK, Role.TOWN_HALL)
        assert tenant_region(maniwa).figure("visitors_persons").status == Status.ILLUSTRATIVE
