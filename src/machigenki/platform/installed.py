"""The platform's own applications, one line each; their URLs and navigation follow from it."""

OWN_APPS = (
    "machigenki.platform.web",
    "machigenki.platform.tenancy",
    "machigenki.platform.people",
    "machigenki.platform.jobs",
    "machigenki.platform.place",
    "machigenki.platform.adaptation",
    "machigenki.platform.custody",
    "machigenki.platform.library",
    "machigenki.platform.audit",
    "machigenki.platform.roundtable",
    "machigenki.platform.ventures",
    "machigenki.platform.reforms",
    "machigenki.platform.applications",
    "machigenki.platform.awards",
)
