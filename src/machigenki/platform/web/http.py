"""The request as our middleware leaves it, for type checking."""

from typing import TYPE_CHECKING
from uuid import UUID

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

if TYPE_CHECKING:
    from machigenki.platform.people.models import User
    from machigenki.platform.tenancy.models import Tenant


class PlatformRequest(HttpRequest):
    """Any request: perhaps in a tenant, perhaps by somebody who signed in."""

    tenant: "Tenant | None"
    failed: bool
    request_id: str
    sent_form: UUID | None
    htmx: HtmxDetails


class MemberRequest(PlatformRequest):
    """A request that reached a tenant's view that is not public: there is a tenant and a member."""

    tenant: "Tenant"
    user: "User"
