"""Name, colour, mark, languages, contact: set by a form, refused with a reason."""

from collections.abc import Callable
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from machigenki.platform.adaptation.colours import contrast_with_white
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.people.services import add_member
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant

pytestmark = pytest.mark.django_db

LOOK = {
    "name_ja": "岡山県真庭市",
    "name_en": "Maniwa, Okayama",
    "colour": "#1F5F4A",
    "languages": "en,ja",
    "contact_ja": "総合政策課 0867-00-0000",
    "contact_en": "",
}


@pytest.mark.parametrize(
    ("colour", "ratio"),
    # WebAIM and the W3C's examples: black 21, #767676 the lightest grey that passes.
    [("#000000", 21.0), ("#767676", 4.54), ("#777777", 4.48), ("#ffffff", 1.0), ("#ff0000", 4.0)],
)
def test_contrast_is_that_of_wcag(colour: str, ratio: float) -> None:
    assert contrast_with_white(colour) == pytest.approx(ratio, abs=0.005)


def test_the_look_is_set_without_code(at_desk: Client, maniwa: Tenant) -> None:
    assert at_desk.post("/t/maniwa/settings/look/", LOOK).status_code == 302
    maniwa.refresh_from_db()
    assert (maniwa.colour, maniwa.languages) == ("#1f5f4a", ["en", "ja"])
    page = at_desk.get("/t/maniwa/settings/").content.decode()
    assert '<html lang="en">' in page  # the first language is the visitor's
    assert "総合政策課" in page


def test_a_pale_colour_is_refused_with_its_ratio_and_the_rest_is_kept(
    at_desk: Client, maniwa: Tenant
) -> None:
    answer = at_desk.post("/t/maniwa/settings/look/", LOOK | {"colour": "#ffcc00"})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "1.51" in page
    assert "総合政策課" in page
    maniwa.refresh_from_db()
    assert maniwa.colour != "#ffcc00"


def picture(form: str = "PNG", size: tuple[int, int] = (600, 300)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "#1f5f4a").save(out, form)
    return out.getvalue()


def test_a_mark_is_redrawn_and_shown_to_everybody(at_desk: Client, maniwa: Tenant) -> None:
    hidden = picture("JPEG") + b"<script>alert(1)</script>"
    upload = SimpleUploadedFile("mark.svg", hidden, "image/svg+xml")
    assert at_desk.post("/t/maniwa/settings/look/", LOOK | {"mark": upload}).status_code == 302
    answer = Client(SERVER_NAME="localhost").get("/t/maniwa/mark.png")
    assert answer.headers["Content-Type"] == "image/png"
    assert b"script" not in answer.content
    assert Image.open(BytesIO(answer.content)).size == (256, 128)
    at_desk.post("/t/maniwa/settings/look/", LOOK | {"drop_mark": "on"})
    assert at_desk.get("/t/maniwa/mark.png")["Content-Type"] == "image/svg+xml"  # a plain ring


@pytest.mark.parametrize(
    "content",
    [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a....", picture("PNG", (5000, 10)), b"x"],
)
def test_what_is_no_picture_by_content_is_refused_at_its_field(
    at_desk: Client, content: bytes
) -> None:
    upload = SimpleUploadedFile("mark.png", content, "image/png")
    answer = at_desk.post("/t/maniwa/settings/look/", LOOK | {"mark": upload})
    assert answer.status_code == 200
    assert 'id="id_mark_error"' in answer.content.decode()


PAGES = ["", "look/", "fields/", "fields/new/", "papers/", "routes/", "routes/minutes/"]
PAGES += ["figures/", "figures/new/"]


@pytest.mark.parametrize("page", PAGES)
def test_pages_are_quick_and_the_administrator_s_alone(
    at_desk: Client,
    maniwa: Tenant,
    person: Callable[..., User],
    django_assert_max_num_queries: Callable[[int], object],
    page: str,
) -> None:
    with django_assert_max_num_queries(12):  # type: ignore[attr-defined]
        assert at_desk.get(f"/t/maniwa/settings/{page}").status_code == 200
    other = Client(SERVER_NAME="localhost")
    other.force_login(
        person(maniwa, *(set(Role) - {Role.TENANT_ADMIN})),
        backend="allauth.account.auth_backends.AuthenticationBackend",
    )
    assert other.get(f"/t/maniwa/settings/{page}").status_code == 403


CHOSEN = {
    "name_ja": "岡山県真庭市",
    "name_en": "Maniwa",
    "colour": "#0a5c36",
    "languages": "ja",
    "services": ["place", "ventures"],
    "contact_ja": "産業政策課 0867-00-0000",
    "contact_en": "",
}


def test_a_service_switched_off_is_neither_in_the_menu_nor_at_its_addresses(
    at_desk: Client, maniwa: Tenant
) -> None:
    assert at_desk.get("/t/maniwa/roundtable/record/").status_code == 200
    assert at_desk.post("/t/maniwa/settings/look/", CHOSEN).status_code == 302
    for page in ("roundtable/", "roundtable/record/", "roundtable/sittings.ics", "library/"):
        assert at_desk.get(f"/t/maniwa/{page}").status_code == 404
    assert at_desk.post("/t/maniwa/library/advisers/new/", {}).status_code == 404
    front = at_desk.get("/t/maniwa/").content.decode()
    assert "/t/maniwa/ventures/" in front
    assert "/t/maniwa/roundtable/" not in front
    assert "/t/maniwa/library/" not in front
    library = CHOSEN | {"services": ["library"]}
    assert at_desk.post("/t/maniwa/settings/look/", library).status_code == 302
    with in_tenant(maniwa):
        add_member(user=User.objects.get(), role=Role.TOWN_HALL)
    case = "/t/maniwa/library/model/chip-boiler/"
    assert "事業を始める" not in at_desk.get(case).content.decode()
    assert at_desk.post(f"{case}pour/").status_code == 404
    everything = CHOSEN | {"services": ["place", "ventures", "roundtable", "library", "reforms"]}
    assert at_desk.post("/t/maniwa/settings/look/", everything).status_code == 302
    assert at_desk.get("/t/maniwa/library/").status_code == 200
    at_desk.post("/t/maniwa/settings/look/", CHOSEN)
    at_desk.post("/t/maniwa/settings/look/", CHOSEN | {"services": []})  # none chosen: all
    assert at_desk.get("/t/maniwa/roundtable/record/").status_code == 200


def test_one_language_leaves_no_switch_and_no_way_round_it(
    at_desk: Client, maniwa: Tenant, taiji: Tenant
) -> None:
    at_desk.cookies["language"] = "en"
    assert "日本語</button>" in at_desk.get("/t/maniwa/").content.decode()
    at_desk.cookies["language"] = "ja"
    assert at_desk.post("/t/maniwa/settings/look/", CHOSEN).status_code == 302
    at_desk.cookies["language"] = "en"
    page = at_desk.get("/t/maniwa/")
    assert page["Content-Language"] == "ja"
    assert "English</button>" not in page.content.decode()
    assert "日本語</button>" not in page.content.decode()
    assert "日本語</button>" in at_desk.get("/t/taiji/").content.decode()


def test_name_colour_mark_and_contact_stand_on_the_pages(at_desk: Client, maniwa: Tenant) -> None:
    assert at_desk.post("/t/maniwa/settings/look/", CHOSEN).status_code == 302
    page = at_desk.get("/t/maniwa/").content.decode()
    assert "岡山県真庭市</span>" in page
    assert "--tenant: #0a5c36" in page
    assert "0867-00-0000" in page
    assert 'src="/t/maniwa/mark.png"' in page
    ring = at_desk.get("/t/maniwa/mark.png")
    assert ring["Content-Type"] == "image/svg+xml"
    assert b"#0a5c36" in ring.content
