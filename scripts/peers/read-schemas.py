"""A JSON Schema validator holds the tables as JSON, and the archive's own files, to the schemas in the package."""

import json
import sys
import zipfile
from pathlib import Path

import yaml
from jsonschema.validators import validator_for

site = Path(sys.argv[1])
FOLDERS = {
    "articles": "article",
    "codings": "coding",
    "outlets": "outlet",
    "actors": "actor",
    "places": "place",
    "dossiers": "dossier",
    "chronology": "chronology",
    "corrections": "correction",
    "vocabularies": "vocabulary",
}


class Loader(yaml.SafeLoader):
    """YAML 1.2 has no dates: what looks like one is text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in forms if tag != "tag:yaml.org,2002:timestamp"]
    for first, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def tell(check, problem=None):
    print(json.dumps({"check": check, **({"problem": problem} if problem else {})}), flush=True)


def validator(schema):
    kind = validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def first_problem(schema, value):
    error = next(validator(schema).iter_errors(value), None)
    return error and f"{error.json_path}: {error.message[:300]}"


def schema_of(path, schemas):
    """The name of the schema of a file of the archive, by its folder or its own name."""
    names = [path.stem, "vocabulary" if path.stem == "stances" else "", FOLDERS.get(path.parent.name, "")]
    if path.parent.name in ("articles", "codings", "outlets", "actors", "places", "dossiers", "chronology", "corrections"):
        names = names[2:]
    return next((name for name in names if name in schemas), None)


for package in sorted(site.glob("data/*.zip")):
    with zipfile.ZipFile(package) as packed:
        files = {name.split("/", 2)[2]: packed.read(name) for name in packed.namelist() if "/data/" in name}
    tables = sorted(name for name in files if name.startswith("schemas/tables/"))
    problems = []
    for name in tables:
        table = Path(name).name.removesuffix(".schema.json")
        rows = json.loads((package.parent / f"{table}.json").read_text("utf-8"))
        problem = first_problem(json.loads(files[name]), rows)
        if problem:
            problems.append(f"{table}: {problem}")
    tell(f"data/*.json: {len(tables)} tables hold to their schemas", "; ".join(problems[:5]) or None)
    schemas = {
        Path(name).name.removesuffix(".schema.json"): json.loads(data)
        for name, data in files.items()
        if name.startswith("schemas/content/")
    }
    problems, count = [], 0
    for name, data in sorted(files.items()):
        path = Path(name)
        if not name.startswith("content/") or path.suffix not in (".yaml", ".md"):
            continue
        text = data.decode("utf-8")
        value = yaml.load(text.split("\n---", 1)[0] if path.suffix == ".md" else text, Loader)
        kind = schema_of(path, schemas)
        problem = f"no schema for {name}" if kind is None else first_problem(schemas[kind], value)
        count += 1
        if problem:
            problems.append(f"{name}: {problem}")
    tell(f"{package.name}: {count} files of the archive hold to their schemas", "; ".join(problems[:5]) or None)
