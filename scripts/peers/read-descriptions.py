"""extruct finds the JSON-LD of every page, PyLD expands it by the terms of schema.org, and RDFLib reads the statements."""

import json
import sys
from pathlib import Path

import extruct
from pyld import jsonld
from rdflib import Graph, Namespace
from rdflib.namespace import RDF

site = Path(sys.argv[1])
SDO = Namespace("http://schema.org/")
TERMS = json.loads((Path(__file__).parents[2] / "test/schemas/schema-org/terms.json").read_text("utf-8"))


def load(address, _):
    if address.rstrip("/") != "https://schema.org":
        raise ValueError(f"Nothing else is loaded: {address}")
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": {"@context": TERMS["context"]}}


def tell(check, problems):
    print(json.dumps({"check": check} | ({"problem": "; ".join(problems[:5])} if problems else {})), flush=True)


pages, statements, claims, problems, wrong = 0, 0, 0, [], []
for path in sorted(site.rglob("*.html")):
    html = path.read_text("utf-8")
    base = f"https://archive.example/{path.relative_to(site)}"
    found = extruct.extract(html, base_url=base, syntaxes=["json-ld"])["json-ld"]
    if not found:
        if 'name="robots" content="noindex"' not in html:
            problems.append(f"{path.relative_to(site)}: no description")
        continue
    pages += 1
    graph = Graph()
    for block in found:
        try:
            quads = jsonld.to_rdf(block, {"base": base, "documentLoader": load, "format": "application/n-quads"})
            graph.parse(data=quads, format="nquads" if hasattr(graph, "quads") else "nt")
        except Exception as error:
            problems.append(f"{path.relative_to(site)}: {error!r}")
    statements += len(graph)
    of_page = set(graph.subjects(RDF.type, SDO.Claim))
    claims += len(of_page)
    # Each claim is the body of an annotation at the same address, and appears in something.
    for file in [*path.parent.glob("*.jsonld"), *path.parent.parent.glob("*.jsonld")] if of_page else []:
        bodies = {item["body"]["id"] for item in json.loads(file.read_text("utf-8"))["first"]["items"]}
        if {str(claim) for claim in of_page} == bodies:
            break
    else:
        if of_page:
            wrong.append(f"{path.relative_to(site)}: its claims are those of no file of annotations")
    wrong += [f"{claim}: appears in nothing" for claim in of_page if (claim, SDO.appearance, None) not in graph]
tell(f"{pages} pages with {statements} statements", problems)
tell(f"{claims} claims, those of the annotations", wrong if claims else ["there is none"])
