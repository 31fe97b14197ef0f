"""Addresses of the API and of its pages, in a tenant."""

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, include, path, re_path

from machigenki.platform.api import views
from machigenki.platform.api.door import through_the_door
from machigenki.platform.api.http_api import api
from machigenki.platform.api.problems import ApiError, answer

app_name = "api"


def _nothing_here(request: HttpRequest) -> HttpResponse:
    return answer(ApiError("not-found"))


_routes = [through_the_door(one) for one in api.urls[0] if isinstance(one, URLPattern)]
_rest = through_the_door(re_path("", _nothing_here))
urlpatterns = [
    path("api/keys/", views.key_list, name="keys"),
    path("api/keys/new/", views.new_key, name="new_key"),
    path("api/keys/<uuid:key_id>/withdraw/", views.withdraw_key, name="withdraw"),
    path("api/v1/docs", views.docs, name="docs"),
    path("api/v1/", include((_routes, "ninja"), namespace="api-v1")),
    path("api/v1/", include([_rest])),
]
