"""What programs read and write."""

import copy
import json
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from machigenki.platform.jobs.models import Job
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable.models import Decision
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant, TenantKind
from machigenki.platform.tenancy.services import create_tenant
from machigenki.platform.ventures import services
from machigenki.platform.ventures.file import file_of
from machigenki.platform.ventures.models import Draft, Revision, Venture
from tests.platform.api.conftest import MakeProgram, Program, token_of
from tests.platform.roundtable.conftest import QueriesAtMost, set_table

pytestmark = pytest.mark.django_db


def test_ventures_come_page_by_page_and_by_filter(
    maniwa: Tenant, business: User, program: MakeProgram, boiler: Venture
) -> None:
    with in_tenant(maniwa):
        for n in range(4):
            services.start_empty(by=business, title_ja=f"事業{n}")
    mine, seen, after = program(business), [], ""
    while True:
        with QueriesAtMost(12):
            page = mine.get(f"/ventures?limit=2{after}")
        seen += [one["title"]["ja"] for one in page["items"]]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
    assert seen == ["事業3", "事業2", "事業1", "事業0", boiler.title_ja]
    assert len(mine.get("/ventures?stage=idea")["items"]) == 5
    assert mine.get("/ventures?stage=plan")["items"] == []
    assert mine.get("/ventures?changed_since=2100-01-01T00:00:00%2B09:00")["items"] == []


def test_a_venture_is_told_with_figures_and_gate_or_with_faults(
    business: User, program: MakeProgram, boiler: Venture, idea: Venture
) -> None:
    mine = program(business)
    with QueriesAtMost(12):
        whole = mine.get(f"/ventures/{boiler.pk}")
    assert whole["faults"] == []
    assert whole["figures"]["lowest_cash_yen"] == pytest.approx(
        boiler.figures["lowest_cash_yen"], abs=1
    )
    assert whole["figures"]["status"] == "estimated"
    assert whole["gate"]["to"] == "research" and whole["gate"]["conditions"][0]["met"]
    bare = mine.get(f"/ventures/{idea.pk}", Accept_Language="en")
    assert bare["figures"] is None
    assert bare["faults"][0]["pointer"] == "/products"
    assert bare["faults"][0]["message"] == "a required field is missing"


def test_a_venture_starts_from_title_case_or_file(
    business: User, program: MakeProgram, boiler: Venture
) -> None:
    mine = program(business)
    for body in (
        {"way": "title", "title_ja": "葛󠄀城の温泉 ♨"},
        {"way": "case", "case": "historic-hotel"},
        {"way": "file", "toml": file_of(boiler.content)},
    ):
        made = mine.call("POST", "/ventures", body)
        assert made.status_code == 201, made.content.decode()
        address = made.headers["Location"].removeprefix(mine.base)
        assert mine.get(address)["title"]["ja"] == made.json()["title"]["ja"]


def test_a_faulty_file_is_told_by_field_and_line_in_the_reader_s_language(
    business: User, program: MakeProgram, boiler: Venture
) -> None:
    mine = program(business)
    text = file_of(boiler.content).replace("years = ", "yaers = ", 1)
    refused = mine.call("POST", "/ventures", {"way": "file", "toml": text})
    assert refused.status_code == 422
    assert refused.headers["Content-Type"] == "application/problem+json"
    faults = {one["field"]: one for one in refused.json()["errors"]}
    assert faults["yaers"]["candidates"][0] == "years" and faults["yaers"]["row"].isdigit()
    assert "項目" in faults["yaers"]["message"]
    english = mine.call("POST", "/ventures", {"way": "file", "toml": text}, Accept_Language="en")
    assert english.headers["Content-Language"] == "en"
    assert "no such key" in str(english.json()["errors"])
    content = copy.deepcopy(boiler.content)
    content["products"][0]["price_yen"] = "高い"
    refused = mine.call(
        "PUT", f"/ventures/{boiler.pk}/content", {"content": content}, If_Match='"1"'
    )
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["pointer"].startswith("/products/0/price_yen")


def test_a_save_names_its_version_and_joins_what_others_changed(
    maniwa: Tenant,
    business: User,
    person: Callable[..., User],
    program: MakeProgram,
    boiler: Venture,
) -> None:
    mine, theirs = program(business), program(person(maniwa, Role.TOWN_HALL))
    address = f"/ventures/{boiler.pk}/content"
    read = mine.call("GET", address)
    assert read.headers["ETag"] == '"1"'
    assert mine.call("GET", address, If_None_Match='"1"').status_code == 304
    first, second = (copy.deepcopy(read.json()["content"]) for _ in range(2))
    assert mine.call("PUT", address, {"content": first}).status_code == 428
    assert mine.call("PUT", address, {"content": first}, If_Match="*").status_code == 400
    first["years"] = 20
    saved = mine.call("PUT", address, {"content": first}, If_Match='"1"')
    assert (saved.status_code, saved.headers["ETag"], saved.json()["joined"]) == (200, '"2"', False)
    # Somebody who read the same version changed another field: both stand.
    second["title"]["ja"] = "チップの熱"
    saved = theirs.call("PUT", address, {"content": second}, If_Match='"1"')
    assert saved.status_code == 200 and saved.json()["joined"]
    now = mine.get(address)
    assert now["version"] == 3
    assert (now["content"]["years"], now["content"]["title"]["ja"]) == (20, "チップの熱")
    history = mine.get(f"/ventures/{boiler.pk}/revisions?limit=2")
    assert [one["number"] for one in history["items"]] == [3, 2] and history["next"] == 2
    rest = mine.get(f"/ventures/{boiler.pk}/revisions?before={history['next']}")
    assert [one["number"] for one in rest["items"]] == [1] and rest["next"] is None
    version = mine.get(f"/ventures/{boiler.pk}/revisions/2")
    assert [(one["pointer"], one["after"]) for one in version["changes"]] == [("/years", 20)]


def test_where_both_changed_a_field_nothing_is_saved_and_both_texts_are_told(
    maniwa: Tenant,
    business: User,
    person: Callable[..., User],
    program: MakeProgram,
    boiler: Venture,
) -> None:
    mine, theirs = program(business), program(person(maniwa, Role.TOWN_HALL))
    address = f"/ventures/{boiler.pk}/content"
    one, other = (mine.get(address)["content"] for _ in range(2))
    one["title"]["ja"], other["title"]["ja"] = "甲の名", "乙の名"
    assert mine.call("PUT", address, {"content": one}, If_Match='"1"').status_code == 200
    refused = theirs.call("PUT", address, {"content": other}, If_Match='"1"')
    assert refused.status_code == 412 and refused.headers["ETag"] == '"2"'
    told = refused.json()
    assert told["version"] == 2
    assert [(c["pointer"], c["theirs"], c["mine"]) for c in told["conflicts"]] == [
        ("/title/ja", "甲の名", "乙の名")
    ]
    assert mine.get(address)["content"]["title"]["ja"] == "甲の名"
    with in_tenant(maniwa):  # nor is a draft left in the form
        assert not Draft.objects.exists()
    assert theirs.call("PUT", address, {"content": other}, If_Match='"9"').status_code == 412
    assert theirs.call("PUT", address, {"content": other}, If_Match='"2"').status_code == 200


def test_a_venture_moves_through_its_gate_or_is_told_why_not(
    maniwa: Tenant, business: User, person: Callable[..., User], program: MakeProgram, idea: Venture
) -> None:
    mine = program(business)
    address = f"/ventures/{idea.pk}/moves"
    moved = mine.call("POST", address, {"to": "research"})
    assert moved.status_code == 201 and moved.json()["from_stage"] == "idea"
    refused = mine.call("POST", address, {"to": "story"})
    assert refused.status_code == 422 and "条件" in refused.json()["errors"][0]["message"]
    over = {"to": "story", "override_reason": "町長の指示"}
    assert mine.call("POST", address, over).status_code == 403
    hall = program(person(maniwa, Role.TOWN_HALL))
    assert hall.call("POST", address, over).json()["overridden"]
    steps = mine.get(address)["items"]
    assert [one["to_stage"] for one in steps] == ["story", "research"]
    assert steps[0]["reason"] == "町長の指示"
    assert mine.get(f"/ventures/{idea.pk}/approvals")["items"] == []


def test_a_retry_is_done_once_and_answered_alike(
    maniwa: Tenant, business: User, person: Callable[..., User], program: MakeProgram
) -> None:
    mine, name = program(business), str(uuid4())
    body = {"way": "title", "title_ja": "温泉"}
    first, second = (mine.call("POST", "/ventures", body, Idempotency_Key=name) for _ in range(2))
    assert first.status_code == second.status_code == 201
    assert first.content == second.content
    assert first.headers["Location"] == second.headers["Location"]
    assert second.headers["Idempotency-Replayed"] == "true"
    with in_tenant(maniwa):
        assert Venture.objects.count() == Revision.objects.count() == 1
    other = mine.call("POST", "/ventures", {**body, "title_ja": "湯"}, Idempotency_Key=name)
    assert other.status_code == 422 and other.json()["errors"][0]["field"] == "Idempotency-Key"
    assert mine.call("POST", "/ventures", body, Idempotency_Key="あ".encode().decode("latin-1"))
    elsewhere = program(person(maniwa, Role.BUSINESS))
    assert (
        "Idempotency-Replayed"
        not in elsewhere.call("POST", "/ventures", body, Idempotency_Key=name).headers
    )


def test_a_refused_request_leaves_its_name_free(business: User, program: MakeProgram) -> None:
    mine = program(business)
    wrong, right = {"way": "case", "case": "none"}, {"way": "title", "title_ja": "温泉"}
    assert mine.call("POST", "/ventures", wrong, Idempotency_Key="k").status_code == 422
    assert mine.call("POST", "/ventures", right, Idempotency_Key="k").status_code == 201


def test_figures_of_the_region_have_source_and_status(
    maniwa: Tenant, person: Callable[..., User], business: User, program: MakeProgram
) -> None:
    found = program(business).get("/region")
    figures = {one["key"]: one for one in found["figures"]}
    people = figures["population_persons"]
    assert people["value"] == 42725 and people["year"] == 2020 and people["status"] == "official"
    assert people["source"]["licence"] and people["source"]["checked_on"]
    assert 0 < found["circulation"]["circulation_rate"] < 2
    assert found["circulation"]["status"] == "estimated"
    ministry = create_tenant(
        kind=TenantKind.MINISTRY, slug="ministry", name_ja="省", name_en="Ministry"
    )
    reader = person(ministry, Role.REVIEWER)
    elsewhere = Program(token_of(reader, ministry), base="/t/ministry/api/v1")
    assert elsewhere.call("GET", "/region").status_code == 404


def test_the_table_is_read_and_its_public_record_without_a_key(
    maniwa: Tenant, person: Callable[..., User], program: MakeProgram
) -> None:
    table = set_table(maniwa, person(maniwa, Role.TOWN_HALL), person(maniwa, Role.BANK))
    with in_tenant(maniwa):
        kept = Decision.objects.create(sitting=table.held, text_ja="内々の決定")
    mine = program(table.office)
    assert {one["id"] for one in mine.get("/sittings")["items"]} == {
        str(table.held.pk),
        str(table.coming.pk),
    }
    assert mine.get(f"/sittings/{table.held.pk}")["agenda"] == []
    assert mine.get(f"/decisions/{kept.pk}")["text"]["ja"] == "内々の決定"
    assert mine.get("/tasks")["items"] == []
    anybody = Client(SERVER_NAME="localhost")
    record = anybody.get("/t/maniwa/api/v1/public/decisions")
    assert record.json() == {"items": [], "next": None}
    with in_tenant(maniwa):
        Decision.objects.filter(pk=kept.pk).update(published_at=kept.created_at)
    told = anybody.get("/t/maniwa/api/v1/public/decisions").json()["items"]
    assert [one["text"]["ja"] for one in told] == ["内々の決定"] and "positions" not in told[0]


def test_know_how_is_searched_and_schemes_fit(business: User, program: MakeProgram) -> None:
    mine = program(business)
    assert "chip-boiler" in [one["id"] for one in mine.get("/shipped-cases")["items"]]
    assert mine.get("/cases?q=鶏糞")["items"] == []
    found = mine.get("/schemes?applicant=firm&need=people")["items"]
    assert {one["standing"] for one in found} >= {"not"} and found[0]["source"]


def test_a_job_is_stopped_by_who_asked_for_it(
    maniwa: Tenant, business: User, person: Callable[..., User], program: MakeProgram
) -> None:
    with in_tenant(maniwa):
        job = Job.objects.create(task="x", title_ja="計算", title_en="x", requested_by=business)
    mine, other = program(business), program(person(maniwa, Role.BANK))
    assert [one["id"] for one in mine.get("/jobs")["items"]] == [str(job.pk)]
    assert other.get("/jobs")["items"] == []
    assert other.call("POST", f"/jobs/{job.pk}/cancel").status_code == 404
    assert mine.call("POST", f"/jobs/{job.pk}/cancel").json()["cancel_asked"]


def test_the_pages_tell_every_operation_and_problem(maniwa: Tenant) -> None:
    page = Client(SERVER_NAME="localhost").get("/t/maniwa/api/v1/docs")
    told = page.content.decode()
    document = Client(SERVER_NAME="localhost").get("/t/maniwa/api/v1/openapi.json").json()
    assert page.status_code == 200
    for path, methods in document["paths"].items():
        for method in methods:
            assert f"{method.upper()} {path.lstrip('/')}</code>" in told
    assert 'id="conflict"' in told and "http://localhost/t/maniwa/api/v1/openapi.json" in told
    assert json.dumps(document).count("mg_") == 0


def test_a_service_that_is_switched_off_is_not_there(
    maniwa: Tenant, program: MakeProgram, boiler: Venture, person: Callable[..., User]
) -> None:
    member = person(maniwa, Role.TOWN_HALL)
    used = program(member)
    assert used.call("GET", "/ventures").status_code == 200
    with in_tenant(maniwa):
        assert Tenant.objects.filter(pk=maniwa.pk).update(services=["library", "api"])
    for path in ("/ventures", f"/ventures/{boiler.pk}", "/region", "/public/decisions"):
        assert used.call("GET", path).status_code == 404
    assert used.call("GET", "/schemes").status_code == 200
