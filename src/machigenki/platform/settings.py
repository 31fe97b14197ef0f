"""Settings of the Django project. Everything that differs between places is in the environment.

Two modes (MACHIGENKI_MODE): `local` serves one machine over http; `production` stands behind TLS
and asks for its host names. See docs/platform.md for every variable.
"""

import json
import os
from urllib.parse import unquote, urlsplit

import django_stubs_ext

from machigenki.platform.environment import given
from machigenki.platform.installed import OWN_APPS
from machigenki.platform.postgres import Login, State, address

# `ModelForm[Venture]` and the like, which the type checker asks for, hold at run time too.
django_stubs_ext.monkeypatch()

STATE = State.default()
PRODUCTION = os.environ.get("MACHIGENKI_MODE", "local") == "production"


def _names(variable: str) -> list[str]:
    return [word.strip() for word in os.environ.get(variable, "").split(",") if word.strip()]


DEBUG = False
SECRET_KEY = given("MACHIGENKI_SECRET_KEY") or STATE.known_secret("secret_key")
ALLOWED_HOSTS = _names("MACHIGENKI_HOSTS")
if not PRODUCTION:
    ALLOWED_HOSTS += ["127.0.0.1", "localhost", ".localhost", "[::1]"]
# A municipality's own host is <slug>.<one of these>, or the one in its record.
BASE_HOSTS = [name.lstrip(".") for name in ALLOWED_HOSTS if name.startswith(".")]
PLAIN_HOSTS = {name for name in ALLOWED_HOSTS if not name.startswith(".")}
CSRF_TRUSTED_ORIGINS = [
    f"https://{'*' if name.startswith('.') else ''}{name}" for name in _names("MACHIGENKI_HOSTS")
]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",  # allauth's pages use it
    "django.forms",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
    "django_htmx",
    *OWN_APPS,
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
]
MIDDLEWARE = [
    "machigenki.platform.web.middleware.health",
    "machigenki.platform.web.middleware.request_log",
    "machigenki.platform.web.middleware.content_security",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "machigenki.platform.web.middleware.NulMiddleware",
    "machigenki.platform.api.middleware.count_key_use",
    "machigenki.platform.tenancy.middleware.TenantMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "machigenki.platform.web.middleware.language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "machigenki.platform.people.middleware.PersonMiddleware",
    "machigenki.platform.web.once.OnceMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "machigenki.platform.web.middleware.ServicesMiddleware",
]
ROOT_URLCONF = "machigenki.platform.urls"
TENANT_URLCONF = "machigenki.platform.urls_tenant"
WSGI_APPLICATION = "machigenki.platform.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["machigenki.platform.web.templatetags.words"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "machigenki.platform.web.context.frame",
            ],
        },
    }
]

FORM_RENDERER = "machigenki.platform.web.forms.Renderer"
CSRF_FAILURE_VIEW = "machigenki.platform.web.errors.csrf_failed"

# One transaction a request is made by TenantMiddleware, which also sets the tenant in it.
ATOMIC_REQUESTS = False
DATABASES = {
    "default": {
        **address(Login(os.environ.get("MACHIGENKI_LOGIN", Login.RUNTIME))).django(),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }
}
# The role that serves requests; migrations take from it what it may not do.
DATABASE_RUNTIME_ROLE = address(Login.RUNTIME).user
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Counts of sign-in attempts are shared by all processes, so they lie in the database.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "web_cache",
    }
}

LANGUAGE_CODE = "ja"
LANGUAGES = [("ja", "日本語"), ("en", "English")]
LANGUAGE_COOKIE_NAME = "language"
TIME_ZONE = "Asia/Tokyo"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = STATE.folder / "static" if PRODUCTION else None
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "machigenki.platform.web.static_files.PackageFileFinder",
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not PRODUCTION
WHITENOISE_MAX_AGE = 60 if PRODUCTION else 0
MEDIA_ROOT = STATE.folder / "files"
FILE_UPLOAD_PERMISSIONS = 0o600
DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000
API_REQUESTS_A_MINUTE = 300  # of one key

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = PRODUCTION
SECURE_SSL_REDIRECT = PRODUCTION
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if PRODUCTION:  # the TLS proxy says so, and must drop the header that a client sends
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = LOGOUT_REDIRECT_URL = ACCOUNT_LOGOUT_REDIRECT_URL = "web:front"
ACCOUNT_FORMS = {"login": "machigenki.platform.people.forms.SignInForm"}
ACCOUNT_ADAPTER = "machigenki.platform.people.adapters.AccountAdapter"
SOCIALACCOUNT_ADAPTER = "machigenki.platform.people.adapters.SocialAccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # an address is verified by its invitation
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,5/5m/key"}
# The TLS proxy is the one hop before us; its X-Forwarded-For names the reader.
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if PRODUCTION else 0
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "まちの元気"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not PRODUCTION
MFA_ALLOW_UNVERIFIED_EMAIL = True
USERSESSIONS_TRACK_ACTIVITY = False
# [{"provider_id": …, "name": …, "client_id": …, "secret": …, "settings": {"server_url": …}}]
SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": json.loads(given("MACHIGENKI_OIDC", "[]"))}}
SOCIALACCOUNT_ONLY = False
SOCIALACCOUNT_EMAIL_AUTHENTICATION = True  # only for addresses that the provider calls verified
SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT = True

# smtp://user:password@host:587; without it letters are written to the state folder.
_mail = urlsplit(given("MACHIGENKI_SMTP_URL"))
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if _mail.hostname
    else "django.core.mail.backends.filebased.EmailBackend"
)
EMAIL_FILE_PATH = str(STATE.folder / "mail")
EMAIL_HOST = _mail.hostname or "localhost"
EMAIL_PORT = _mail.port or 587
EMAIL_HOST_USER = unquote(_mail.username or "")
EMAIL_HOST_PASSWORD = unquote(_mail.password or "")
EMAIL_USE_TLS = bool(_mail.hostname)
DEFAULT_FROM_EMAIL = os.environ.get("MACHIGENKI_MAIL_FROM", "machigenki@localhost")

PROCRASTINATE_ON_APP_READY = None

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "machigenki.platform.web.logs.JsonFormatter"}},
    "handlers": {"stream": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["stream"], "level": "WARNING"},
    "loggers": {
        "machigenki": {"level": "INFO"},
        # Its lines hold the paths people ask for; the request log has the route instead.
        "django.request": {"level": "ERROR"},
        "django.server": {"level": "ERROR"},
        "django.security.DisallowedHost": {"level": "CRITICAL"},
    },
}
