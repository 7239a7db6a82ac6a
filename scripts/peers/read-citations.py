"""bibtexparser and pybtex read every file of BibLaTeX, rispy every one of RIS; each must have what CSL-JSON beside it has."""

import json
import re
import sys
from pathlib import Path

import bibtexparser
import rispy
from pybtex.database import parse_string
from pylatexenc.latex2text import LatexNodes2Text

site = Path(sys.argv[1])
latex = LatexNodes2Text(keep_comments=True, math_mode="text")


def plain(text):
    """Words without braces, commands of TeX, and marks that are written in two ways."""
    # The decoder has a letter for what is a sign in a text.
    return words(latex.latex_to_text(text).replace("ˆ", "^"))


def words(text):
    return re.sub(r"\W+", " ", text).strip()


def with_bibtexparser(text):
    parser = bibtexparser.bparser.BibTexParser(common_strings=True, ignore_nonstandard_types=False)
    return [(entry["ID"], plain(entry["title"]), entry.get("url")) for entry in bibtexparser.loads(text, parser).entries]


def with_pybtex(text):
    entries = parse_string(text, "bibtex").entries
    return [(key, plain(entry.fields["title"]), entry.fields.get("url")) for key, entry in entries.items()]


def with_rispy(text):
    return [(entry.get("id"), words(entry.get("title") or entry.get("primary_title")), (entry.get("urls") or [None])[0]) for entry in rispy.loads(text)]


READERS = [
    (f"BibLaTeX by bibtexparser {bibtexparser.__version__}", "bib", with_bibtexparser),
    ("BibLaTeX by pybtex", "bib", with_pybtex),
    ("RIS by rispy", "ris", with_rispy),
]
for name, ending, read in READERS:
    paths, items, problems = sorted(site.rglob(f"*.{ending}")), 0, []
    for path in paths:
        wanted = [(item["id"], item["title"], item.get("URL")) for item in json.loads(path.with_suffix(".json").read_text("utf-8"))]
        try:
            found = read(path.read_text("utf-8"))
            items += len(found)
            for (key, title, url), (got_key, got_title, got_url) in zip(wanted, found, strict=True):
                if (got_key or key) != key or got_title != words(title) or (got_url and got_url.replace("\\", "")) != url:
                    problems.append(f"{path.relative_to(site)}: {got_key} {got_title!r} {got_url}, and not {title!r} {url}")
        except Exception as error:
            problems.append(f"{path.relative_to(site)}: {error!r}")
    line = {"check": f"{len(paths)} files with {items} items in {name}"}
    print(json.dumps(line | ({"problem": "; ".join(problems[:5])} if problems or not paths else {})), flush=True)
