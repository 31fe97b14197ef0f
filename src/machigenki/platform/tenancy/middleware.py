"""One transaction a request, and the tenant in it, taken from the address alone."""

from collections.abc import Callable

from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import get_script_prefix, set_script_prefix

from machigenki.platform.tenancy import context
from machigenki.platform.tenancy.models import Tenant
from machigenki.platform.web.http import PlatformRequest

PATH_PREFIX = "/t/"


class TenantMiddleware:
    """Opens the transaction, finds the tenant by host or by /t/<slug>/, and closes both.

    Inside a tenant `request.tenant` is set, the tenant's addresses are served and `{% url %}`
    keeps the prefix. A view's exception, or an answer of 500 and more, rolls everything back.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: PlatformRequest) -> HttpResponse:
        """Serve one request."""
        former_prefix = get_script_prefix()
        request.failed = False
        request.tenant = None
        if _lacks_slash(request.path_info):
            return HttpResponsePermanentRedirect(f"{request.path}/")
        named = _named_by_host(request.get_host().rsplit(":", 1)[0].lower())
        if named is None and request.path_info.startswith(PATH_PREFIX):
            slug, _, rest = request.path_info.removeprefix(PATH_PREFIX).partition("/")
            named = {"slug": slug}
            set_script_prefix(f"{former_prefix}{PATH_PREFIX[1:]}{slug}/")
            request.path_info = f"/{rest}"
        try:
            with context.in_tenant_named(**named) if named else transaction.atomic() as tenant:
                if tenant is not None:
                    request.tenant = tenant
                    request.urlconf = settings.TENANT_URLCONF
                response = self._get_response(request)
                if request.failed or response.status_code >= 500:
                    transaction.set_rollback(True)
            return response
        except Tenant.DoesNotExist:
            raise Http404 from None
        finally:
            set_script_prefix(former_prefix)

    def process_exception(self, request: PlatformRequest, error: Exception) -> None:
        """Note that the view failed: by the time we see the answer it is an error page."""
        request.failed = True


def _lacks_slash(path: str) -> bool:
    slug = path.removeprefix(PATH_PREFIX)
    return path.startswith(PATH_PREFIX) and slug != "" and "/" not in slug


def _named_by_host(host: str) -> dict[str, str] | None:
    if host in settings.PLAIN_HOSTS:
        return None
    for base in settings.BASE_HOSTS:
        if host.endswith(f".{base}"):
            return {"slug": host.removesuffix(f".{base}")}
    return {"host": host} if Tenant.objects.filter(host=host).exists() else None
