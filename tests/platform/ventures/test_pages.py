"""Pages: quick, closed to other tenants and roles, helpful when empty."""

import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from machigenki.platform.people.models import User
from machigenki.platform.people.roles import MEMBERS, PARTIES, Role
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.ventures import services
from machigenki.platform.ventures.file import file_of
from machigenki.platform.ventures.models import Draft, Venture
from machigenki.platform.ventures.sections import SECTIONS
from machigenki.portfolio.plan import read_plan

pytestmark = pytest.mark.django_db

READ = ("", "history/", "history/1/", "venture.toml", "plan.zip")
WRITTEN = (*(f"edit/{section.key}/" for section in SECTIONS), "file/")
PRESSED = (
    "edit/basics/draft/",
    "edit/basics/discard/",
    "restore/1/",
    "move/",
    "back/",
    "stop/",
    "resume/",
    "approve/bank_intent/",
    "remove/",
)
Make = Callable[..., User]
Enter = Callable[[User], Client]


@contextmanager
def at_most_queries(most: int) -> Iterator[None]:
    """Count what a request asks; the savepoint round it and the reset are the test's own."""
    with CaptureQueriesContext(connection) as asked:
        yield
    said = [one["sql"] for one in asked.captured_queries]
    own = [sql for sql in said if "SAVEPOINT" in sql or "', '', true)" in sql]
    assert len(said) - len(own) <= most, "\n".join(said)


@pytest.fixture
def everybody(maniwa: Tenant, person: Make) -> User:
    return person(maniwa, *PARTIES, Role.TENANT_ADMIN, Role.REVIEWER)


@pytest.mark.parametrize("end", [*READ, *WRITTEN, "edit/basics/conflict/", "share/", "only/bank/"])
def test_a_page_asks_the_database_at_most_twelve_times(
    boiler: Venture, everybody: User, signed_in: Enter, end: str
) -> None:
    client = signed_in(everybody)
    with at_most_queries(12):
        reply = client.get(f"/t/maniwa/ventures/{boiler.pk}/{end}")
    assert reply.status_code in (200, 302)


def test_the_list_asks_no_more_for_many(
    maniwa: Tenant,
    business: User,
    signed_in: Enter,
) -> None:
    with in_tenant(maniwa):
        for n in range(5):
            services.start_empty(by=business, title_ja=f"事業{n}")
    client = signed_in(business)
    with at_most_queries(12):
        page = client.get("/t/maniwa/ventures/")
    assert "事業4" in page.content.decode()
    page = client.get("/t/maniwa/ventures/?stage=review").content.decode()
    assert "事業4" not in page
    assert "この段階の事業はありません" in page


@pytest.mark.parametrize("end", [*READ, *WRITTEN, "edit/basics/conflict/", "share/", "only/bank/"])
def test_another_tenants_venture_is_not_there(
    taiji: Tenant, boiler: Venture, person: Make, signed_in: Enter, end: str
) -> None:
    stranger = person(taiji, *PARTIES, Role.TENANT_ADMIN, Role.REVIEWER)
    client = signed_in(stranger)
    for venture in (boiler.pk, uuid4()):
        reply = client.get(f"/t/taiji/ventures/{venture}/{end}")
        assert reply.status_code == 404
        assert boiler.title_ja not in reply.content.decode()


@pytest.mark.parametrize("end", PRESSED)
def test_nothing_is_pressed_on_another_tenants_venture(
    maniwa: Tenant, taiji: Tenant, boiler: Venture, person: Make, signed_in: Enter, end: str
) -> None:
    stranger = person(taiji, *PARTIES, Role.TENANT_ADMIN, Role.REVIEWER)
    data = {"to": "idea", "reason": "x", "version": "1", "note": "x"}
    for venture in (boiler.pk, uuid4()):
        reply = signed_in(stranger).post(f"/t/taiji/ventures/{venture}/{end}", data)
        assert reply.status_code == 404
    with in_tenant(maniwa):
        now = Venture.objects.get(pk=boiler.pk)
        assert (now.version, now.stage, now.removed_at) == (1, "idea", None)


@pytest.mark.parametrize("role", sorted(MEMBERS))
def test_plans_are_read_by_the_parties_and_not_by_the_public(
    maniwa: Tenant, boiler: Venture, person: Make, signed_in: Enter, role: Role
) -> None:
    client = signed_in(person(maniwa, role))
    closed = role in (Role.RESIDENT, Role.OBSERVER)
    for end in ("", f"{boiler.pk}/"):
        assert client.get(f"/t/maniwa/ventures/{end}").status_code == (403 if closed else 200)


def test_nobody_reads_them_unsigned(boiler: Venture, client: Client) -> None:
    assert client.get(f"/t/maniwa/ventures/{boiler.pk}/").status_code == 302


def test_an_empty_list_says_what_to_do(maniwa: Tenant, business: User, signed_in: Enter) -> None:
    page = signed_in(business).get("/t/maniwa/ventures/").content.decode()
    assert "まだ事業がありません" in page
    assert "/t/maniwa/ventures/new/" in page


@pytest.mark.parametrize(
    ("data", "title"),
    [
        ({"way": "case", "case-case": "whaling"}, "真庭市"),
        ({"way": "empty", "empty-title_ja": "道の駅の再生"}, "道の駅の再生"),
    ],
)
def test_a_venture_is_started(
    maniwa: Tenant, business: User, signed_in: Enter, data: dict[str, str], title: str
) -> None:
    once = {f"{data['way']}-once": str(uuid4())}
    for _ in range(2):
        page = signed_in(business).post("/t/maniwa/ventures/new/", data | once, follow=True)
        assert title in page.content.decode()
    with in_tenant(maniwa):
        assert title in Venture.objects.get().title_ja


def test_another_tenants_id_starts_nothing(
    taiji: Tenant, boiler: Venture, person: Make, signed_in: Enter
) -> None:
    client = signed_in(person(taiji, Role.BUSINESS))
    data = {"way": "empty", "empty-title_ja": "港の食堂", "empty-once": str(boiler.pk)}
    page = client.post("/t/taiji/ventures/new/", data)
    assert page.status_code == 200
    assert boiler.title_ja not in page.content.decode()
    with in_tenant(taiji):
        assert not Venture.objects.exists()


def test_a_file_starts_a_venture_or_tells_its_faults_by_line(
    maniwa: Tenant, boiler: Venture, business: User, signed_in: Enter
) -> None:
    client = signed_in(business)
    text = file_of(boiler.content)
    wrong = text.replace("first_year = 2027", 'first_year = "来年"')
    page = client.post(
        "/t/maniwa/ventures/new/", {"way": "file", "file-text": wrong, "file-once": str(uuid4())}
    )
    assert "行目" in page.content.decode()
    assert "来年" in page.content.decode()
    upload = SimpleUploadedFile("事業.toml", text.encode("cp932", errors="ignore"))
    client.post(
        "/t/maniwa/ventures/new/", {"way": "file", "file-upload": upload, "file-once": str(uuid4())}
    )
    with in_tenant(maniwa):
        assert Venture.objects.count() == 2


@pytest.mark.parametrize("raw", [b"\x89PNG\r\n\x1a\n\x00\x00", b"x" * 600_000, b""])
def test_what_is_no_file_of_text_is_refused_at_the_field(
    maniwa: Tenant, business: User, signed_in: Enter, raw: bytes
) -> None:
    upload = SimpleUploadedFile("venture.toml", raw)
    page = signed_in(business).post(
        "/t/maniwa/ventures/new/", {"way": "file", "file-upload": upload, "file-once": str(uuid4())}
    )
    assert page.status_code == 200
    assert 'class="fault"' in page.content.decode()
    with in_tenant(maniwa):
        assert not Venture.objects.exists()


def test_the_plan_folder_is_one_that_the_command_line_reads(
    boiler: Venture, business: User, signed_in: Enter, tmp_path: Path
) -> None:
    reply = signed_in(business).get(f"/t/maniwa/ventures/{boiler.pk}/plan.zip")
    zipfile.ZipFile(io.BytesIO(reply.content)).extractall(tmp_path)
    folder = read_plan(tmp_path)
    assert folder.measures[0].title.ja == boiler.title_ja
    assert folder.region.codes == ("33214",)


def test_a_deleted_venture_is_gone_and_comes_back(
    boiler: Venture, everybody: User, signed_in: Enter
) -> None:
    client = signed_in(everybody)
    at = f"/t/maniwa/ventures/{boiler.pk}/"
    client.post(f"{at}remove/")
    assert client.get(at).status_code == 404
    assert boiler.title_ja not in client.get("/t/maniwa/ventures/").content.decode()
    assert boiler.title_ja in client.get("/t/maniwa/ventures/?removed=1").content.decode()
    client.post(f"{at}bring-back/")
    assert client.get(at).status_code == 200


def test_tags_in_words_are_shown_as_words(maniwa: Tenant, business: User, signed_in: Enter) -> None:
    evil = "<script>alert(1)</script>"
    with in_tenant(maniwa):
        venture = services.start_empty(by=business, title_ja=evil)
    client = signed_in(business)
    for end in ("", "edit/basics/", "file/", "history/"):
        page = client.get(f"/t/maniwa/ventures/{venture.pk}/{end}").content.decode()
        assert evil not in page
        assert "&lt;script&gt;" in page


def test_one_persons_draft_is_not_shown_to_another(
    maniwa: Tenant, boiler: Venture, business: User, everybody: User, signed_in: Enter
) -> None:
    with in_tenant(maniwa):
        Draft.objects.create(
            venture=boiler, by=business, section="story", base_version=1, content={}
        )
    page = signed_in(everybody).get(f"/t/maniwa/ventures/{boiler.pk}/").content.decode()
    assert "保存していない下書き" not in page


def test_english_is_one_click_away(boiler: Venture, business: User, signed_in: Enter) -> None:
    client = signed_in(business)
    client.cookies["language"] = "en"
    page = client.get(f"/t/maniwa/ventures/{boiler.pk}/").content.decode()
    assert "Lowest DSCR" in page
    assert "What the next stage asks" in page
