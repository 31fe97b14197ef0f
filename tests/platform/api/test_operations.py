"""What programs read and write."""

import json

import pytest

from tests.platform.api.conftest import MakeProgram

pytestmark = pytest.mark.django_db


def test_smoke(program: MakeProgram, business, boiler, idea):
    p = program(business)
    for path in ["/ventures", f"/ventures/{boiler.pk}", f"/ventures/{boiler.pk}/content", f"/ventures/{idea.pk}", f"/ventures/{boiler.pk}/revisions", f"/ventures/{boiler.pk}/revisions/1",f"/ventures/{boiler.pk}/moves",f"/ventures/{boiler.pk}/approvals","/region","/sittings","/decisions","/tasks","/public/decisions","/cases","/cases?q=鶏糞","/shipped-cases","/schemes?applicant=firm","/jobs","/openapi.json","/schemas/venture"]:
        answer = p.call("GET", path)
        print(path, answer.status_code, answer.content.decode()[:300])
        assert answer.status_code == 200
    for path in ["/", "/nothing", "/ventures/x", "/ventures/00000000-0000-0000-0000-000000000000", "/ventures?limit=0", "/ventures?stage=%00"]:
        answer = p.call("GET", path)
        print(path, answer.status_code, answer.content.decode()[:300])
    answer = p.call("DELETE", "/ventures")
    print(answer.status_code, answer.content, answer.headers)
    answer = p.call("POST", "/ventures", {"way":"title","title_ja":"あ"}, Idempotency_Key="x")
    print(answer.status_code, answer.content, answer.headers)
    answer = p.call("POST", "/ventures", {"way":"title","title_ja":"あ"}, Idempotency_Key="x")
    print(answer.status_code, answer.content, answer.headers)
    answer = p.call("POST", "/ventures", {"way":"nix","title_ja":"あ"})
    print(answer.status_code, answer.content.decode(), answer.headers)
    answer = p.call("POST", "/ventures", {"way":"file","toml":"title='x'\nzz=1"})
    print(answer.status_code, answer.content.decode(), answer.headers)
