"""The peer of the load run: a manual page by Django, its words from memory, its template cached."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.shortcuts import render
from django.urls import path

settings.configure(
    DEBUG=False,
    SECRET_KEY="a bench keeps no secret",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates")],
        }
    ],
)


def lines():
    """The words of the page, each line with the element it goes in."""
    with open(os.environ["PAGE"], encoding="utf-8") as page:
        for line in filter(str.strip, page):
            mark, _, words = line.strip().partition(" ")
            element = {"#": "h1", "##": "h2", "-": "li"}.get(mark)
            yield (element, words) if element else ("p", line.strip())


LINES = list(lines())


def page(request):
    return render(request, "page.html", {"title": LINES[0][1], "lines": LINES})


urlpatterns = [path("nl/manual/requirements/audits", page)]
application = get_wsgi_application()
