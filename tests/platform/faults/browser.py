"""A reader of the served pages: cookies, no redirects followed, answers of any status returned."""

import http.client
import re
from http.cookies import SimpleCookie
from urllib.parse import urlencode, urlsplit

from tests.platform.faults.page_forms import Fields


class Browser:
    """One person's browser."""

    def __init__(self, base: str) -> None:
        self._host = urlsplit(base).netloc
        self._cookies: dict[str, str] = {}

    def get(self, path: str) -> tuple[int, str]:
        """Return status and page."""
        status, body, _ = self._ask("GET", path)
        return status, body

    def post(self, path: str, fields: Fields) -> tuple[int, str, str]:
        """Send a form; returns status, page and where it leads."""
        return self._ask("POST", path, urlencode(fields, doseq=True))

    def sign_in(self, tenant: str, email: str, passphrase: str) -> None:
        """Sign in by the tenant's page."""
        path = f"/t/{tenant}/accounts/login/"
        _, page = self.get(path)
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        assert token, page
        form = {
            "csrfmiddlewaretoken": [token[1]],
            "login": [email],
            "password": [passphrase],
        }
        status, page, _ = self.post(path, form)
        assert status == 302, page

    def _ask(self, method: str, path: str, body: str | None = None) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection(self._host, timeout=60)
        try:
            connection.request(
                method,
                path,
                body,
                {
                    "Cookie": "; ".join(f"{name}={one}" for name, one in self._cookies.items()),
                    "Content-Type": "application/x-www-form-urlencoded",
                },
            )
            answer = connection.getresponse()
            page = answer.read().decode()
        finally:
            connection.close()
        for name, value in answer.getheaders():
            if name == "Set-Cookie":
                self._cookies |= {key: one.value for key, one in SimpleCookie(value).items()}
        return answer.status, page, answer.getheader("Location", "")
