"""feedparser reads every feed of a site; lxml every file of XML, and sitemaps and the OAI-PMH repository by the schemas of their standards."""

import json
import sys
from pathlib import Path

import feedparser
from lxml import etree

site = Path(sys.argv[1])
SCHEMAS = Path(__file__).parent / "schemas"
OAI = "{http://www.openarchives.org/OAI/2.0/}"
STATIC = "{http://www.openarchives.org/OAI/2.0/static-repository}"


def tell(check, problem=None):
    print(json.dumps({"check": check, **({"problem": str(problem)} if problem else {})}), flush=True)


def schema(name):
    return etree.XMLSchema(etree.parse(SCHEMAS / name))


def feed_problem(path):
    feed = feedparser.parse(path.read_bytes())
    if feed.bozo:
        return repr(feed.bozo_exception)
    ids = [entry.get("id") for entry in feed.entries]
    lacking = [entry.get("id") for entry in feed.entries if not (entry.get("id") and entry.get("link") and entry.get("title"))]
    if not feed.feed.get("title") or not feed.entries or lacking or len(set(ids)) < len(ids):
        return f"{path.name}: no title, no entries, or entries without id, link and title: {lacking[:3]}"
    return None


def json_feed_problem(path):
    """The rules of JSON Feed 1.1, for which no reader in Python asks."""
    feed = json.loads(path.read_text("utf-8"))
    items = feed["items"]
    ids = [item["id"] for item in items]
    wrong = [item["id"] for item in items if not ("content_text" in item or "content_html" in item) or not isinstance(item["id"], str)]
    if feed["version"] != "https://jsonfeed.org/version/1.1" or not feed["title"] or wrong or len(set(ids)) < len(ids):
        return f"{path.name}: {wrong[:3]}"
    return None


def responses(repository):
    """What a gateway answers from a static repository: its parts, in the frame of OAI-PMH."""
    base = repository.findtext(f".//{OAI}baseURL")
    for verb, parts in (
        ("Identify", repository.find(f"{STATIC}Identify")),
        ("ListMetadataFormats", repository.find(f"{STATIC}ListMetadataFormats")),
        ("ListRecords", repository.find(f"{STATIC}ListRecords")),
    ):
        answer = etree.Element(f"{OAI}OAI-PMH")
        etree.SubElement(answer, f"{OAI}responseDate").text = "2026-01-01T00:00:00Z"
        etree.SubElement(answer, f"{OAI}request", verb=verb).text = base
        body = etree.SubElement(answer, f"{OAI}{verb}")
        body.extend(parts)
        yield verb, etree.fromstring(etree.tostring(answer))


for name, files, read in (
    ("Atom", "atom.xml", feed_problem),
    ("RSS", "rss.xml", feed_problem),
    ("JSON Feed", "feed.json", json_feed_problem),
):
    paths = sorted(site.rglob(files))
    problems = [problem for problem in map(read, paths) if problem]
    tell(f"{len(paths)} feeds in {name}", "; ".join(problems[:5]) or (None if paths else "there is none"))

trees, broken = {}, []
for path in sorted(path for ending in ("xml", "graphml", "qdc") for path in site.rglob(f"*.{ending}")):
    try:
        trees[path] = etree.parse(path)
    except etree.XMLSyntaxError as error:
        broken.append(f"{path.relative_to(site)}: {error}")
tell(f"{len(trees)} files are well-formed XML", "; ".join(broken[:5]) or None)
for path, tree in trees.items():
    kind = {"urlset": "sitemap-0.9.xsd", "sitemapindex": "siteindex-0.9.xsd"}.get(etree.QName(tree.getroot()).localname)
    if kind:
        rule = schema(kind)
        tell(f"{path.relative_to(site)}: {len(tree.getroot())} addresses, by {kind}", None if rule.validate(tree) else rule.error_log)
if site / "oai.xml" in trees:
    protocol = schema("oai.xsd")
    for verb, answer in responses(trees[site / "oai.xml"].getroot()):
        count = len(answer.findall(f".//{OAI}record"))
        tell(f"oai.xml: {verb} with {count} records, by OAI-PMH.xsd and oai_dc.xsd", None if protocol.validate(answer) else protocol.error_log)
