"""Every address of the API, with another body's ids, keys and host: nothing is told."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from machigenki.platform.api.http_api import api
from machigenki.platform.jobs.models import Job
from machigenki.platform.library.services.cases import write_case
from machigenki.platform.people.models import User
from machigenki.platform.people.roles import Role
from machigenki.platform.roundtable.models import Decision, Task
from machigenki.platform.tenancy.context import in_tenant
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.tenancy.services import share
from machigenki.platform.ventures import services, way_services
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.stages import Audience
from tests.platform.api.conftest import MakeProgram, Program, token_of
from tests.platform.roundtable.conftest import set_table

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("unlimited")]

ALL_ROLES = tuple(role for role in Role if role != Role.OPERATOR)
SECRET = "太地町だけの言葉"
BODIES = {
    "/ventures": {"way": "title", "title_ja": "あ"},
    "/ventures/{venture_id}/moves": {"to": "research"},
    "/ventures/{venture_id}/content": {"content": {}},
}


def operations() -> Iterator[tuple[str, str, bool]]:
    """Yield method, path and whether it needs a key, of every operation."""
    for path, methods in api.get_openapi_schema(path_prefix="")["paths"].items():
        for method, told in methods.items():
            yield method.upper(), path, "x-scope" in told


@pytest.fixture
def theirs(taiji: Tenant, person: Callable[..., User]) -> dict[str, str]:
    """Things of Taiji, all of whose words are secret."""
    hall, bank = person(taiji, *ALL_ROLES), person(taiji, Role.BANK)
    table = set_table(taiji, hall, bank)
    with in_tenant(taiji):
        venture = services.start_empty(by=hall, title_ja=SECRET)
        way_services.write_private(
            by=bank, venture=venture, audience=Audience.BANK, texts={"rating": SECRET}
        )
        decision = Decision.objects.create(sitting=table.held, text_ja=SECRET)
        task = Task.objects.create(
            title=SECRET,
            owner=table.seated[Role.BANK],
            due_on=timezone.localdate() + timedelta(days=7),
            once=uuid4(),
        )
        case = write_case(by=hall, title=SECRET, summary=SECRET, body=SECRET)
        job = Job.objects.create(task="x", title_ja=SECRET, title_en=SECRET, requested_by=hall)
    return {
        "venture_id": str(venture.pk),
        "sitting_id": str(table.held.pk),
        "decision_id": str(decision.pk),
        "task_id": str(task.pk),
        "case_id": str(case.pk),
        "job_id": str(job.pk),
        "number": "1",
        "token": token_of(hall, taiji),
    }


def filled(path: str, ids: dict[str, str]) -> str:
    return re.sub(r"{(\w+)}", lambda found: ids[found[1]], path)


def test_the_walk_reaches_every_kind_of_thing() -> None:
    walked = list(operations())
    assert len(walked) > 20
    assert {path for _, path, closed in walked if not closed} == {
        "/public/decisions",
        "/schemas/venture",
    }


def test_another_body_s_ids_are_404_and_nothing_is_told(
    maniwa: Tenant, theirs: dict[str, str], person: Callable[..., User], program: MakeProgram
) -> None:
    mine = program(person(maniwa, *ALL_ROLES))
    for method, path, _ in operations():
        answer = mine.call(method, filled(path, theirs), BODIES.get(path), If_Match='"1"')
        told = answer.content.decode()
        assert SECRET not in told and theirs["venture_id"] not in told, path
        if "{" in path:
            assert answer.status_code == 404, (method, path)
            unknown = dict.fromkeys(theirs, str(uuid4())) | {"number": "1"}
            same = mine.call(method, filled(path, unknown), BODIES.get(path), If_Match='"1"')
            assert (same.status_code, same.content) == (404, answer.content), path
        else:
            assert answer.status_code in (200, 201), (method, path)


def test_another_body_s_key_is_as_good_as_none(maniwa: Tenant, theirs: dict[str, str]) -> None:
    with_key = Program(theirs["token"])
    for method, path, closed in operations():
        for host, base in (("localhost", "/t/maniwa/api/v1"), ("maniwa.localhost", "/api/v1")):
            one = Program(with_key.token, base=base, host=host)
            answer = one.call(method, filled(path, theirs), BODIES.get(path))
            nobody = Program("unknown", base=base, host=host)
            same = nobody.call(method, filled(path, theirs), BODIES.get(path))
            assert (answer.status_code, answer.content) == (same.status_code, same.content)
            assert answer.status_code == (401 if closed else 200), (method, path)
            assert SECRET not in answer.content.decode()


def test_neither_header_nor_body_nor_query_names_the_body(
    maniwa: Tenant, taiji: Tenant, theirs: dict[str, str], program: MakeProgram, business: User
) -> None:
    mine = program(business)
    answer = mine.call(
        "GET",
        "/ventures?tenant=taiji&tenant_id=" + str(taiji.pk),
        X_Tenant="taiji",
        X_Forwarded_Host="taiji.localhost",
    )
    assert answer.json()["items"] == []
    made = mine.call(
        "POST",
        "/ventures",
        {"way": "title", "title_ja": "温泉", "tenant": "taiji", "tenant_id": taiji.pk},
    )
    with in_tenant(maniwa):
        assert Venture.objects.filter(pk=made.json()["id"], tenant=maniwa).exists()


def test_by_host_it_is_the_same_api(
    maniwa: Tenant, program: MakeProgram, business: User, idea: Venture
) -> None:
    token = program(business).token
    by_host = Program(token, base="/api/v1", host="maniwa.localhost")
    assert by_host.get("/ventures")["items"][0]["id"] == str(idea.pk)
    document = by_host.get("/openapi.json")
    assert document["servers"] == [{"url": "/api/v1"}]
    outside = Client(SERVER_NAME="localhost").get("/api/v1/ventures")
    assert outside.status_code == 404  # in no body's address


def test_a_shared_venture_is_read_and_not_written(
    maniwa: Tenant,
    taiji: Tenant,
    theirs: dict[str, str],
    person: Callable[..., User],
    program: MakeProgram,
) -> None:
    with in_tenant(taiji):
        share(Venture.objects.get(pk=theirs["venture_id"]), reader=maniwa)
    mine = program(person(maniwa, *ALL_ROLES))
    address = f"/ventures/{theirs['venture_id']}"
    read = mine.get(address)
    assert not read["own"] and read["of"]["ja"] == "太地町"
    assert mine.get("/ventures?own=true")["items"] == []
    assert len(mine.get("/ventures?own=false")["items"]) == 1
    for method, path in (("PUT", "/content"), ("POST", "/moves")):
        body = BODIES[f"/ventures/{{venture_id}}{path}"]
        refused = mine.call(method, f"{address}{path}", body, If_Match='"1"')
        assert refused.status_code == 403, path


def test_what_only_the_bank_sees_is_in_no_answer(
    maniwa: Tenant, person: Callable[..., User], program: MakeProgram, boiler: Venture
) -> None:
    bank = person(maniwa, Role.BANK)
    with in_tenant(maniwa):
        way_services.write_private(
            by=bank, venture=boiler, audience=Audience.BANK, texts={"rating": "要注意先"}
        )
    everybody = program(person(maniwa, *ALL_ROLES))
    for method, path, _ in operations():
        if method == "GET" and set(re.findall(r"{(\w+)}", path)) <= {"venture_id", "number"}:
            told = everybody.get(filled(path, {"venture_id": str(boiler.pk), "number": "1"}))
            assert "要注意先" not in json.dumps(told, ensure_ascii=False), path
