"""Sphinx: furo, Markdown by myst-nb, two pages written from the code at each build."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src"), str(HERE.parent / "examples")]

from generated import write_rules, write_vocabulary  # noqa: E402

import edunews  # noqa: E402

write_rules(HERE / "reference" / "rules.md")
write_vocabulary(HERE / "reference" / "vocabulary.md")

project = "edunews"
author = "The edunews authors"
release = version = edunews.__version__
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = "edunews"
html_show_copyright = False

myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
nb_execution_mode = "force"
nb_execution_raise_on_error = False
nb_execution_timeout = 120

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "exclude-members": "__init__, __new__"}
suppress_warnings = ["mystnb.unknown_mime_type"]
