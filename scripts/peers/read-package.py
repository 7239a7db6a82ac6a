"""A checker of bags, an RO-Crate validator and an RO-Crate library read the package of the whole archive."""

import json
import sys
import zipfile
from collections import defaultdict
from pathlib import Path

import bagit
import requests
import rocrate
from rocrate.rocrate import ROCrate
from rocrate_validator import models, services
from rocrate_validator.utils.http import HttpRequester

# The validator asks the network for the terms of RO-Crate. The library has them, so that nothing is asked.
CONTEXT = "https://w3id.org/ro/crate/1.3/context"
TERMS = (Path(rocrate.__file__).parent / "data/ro-crate.jsonld").read_bytes()
assert json.loads(TERMS)["@id"] == CONTEXT


def answer(_, address, **__):
    if address != CONTEXT:
        raise requests.ConnectionError(f"{address} is not there")
    response = requests.Response()
    response.status_code, response._content, response.url = 200, TERMS, address
    response.headers["Content-Type"] = "application/ld+json"
    return response


HttpRequester.get = answer

# What is recommended and no archive can be asked for: the editors of an archive are in no registry of research organisations (ROR),
# and terms that are no published licence have no address.
NOT_ASKED = ("An Organization entity SHOULD have a ROR identifier", "A License entity SHOULD have an absolute HTTP(S) URL")

site, scratch = Path(sys.argv[1]), Path(sys.argv[2])


def tell(check, problem=None):
    print(json.dumps({"check": check, **({"problem": problem} if problem else {})}), flush=True)


for path in sorted(site.glob("data/*.zip")):
    name = path.relative_to(site)
    with zipfile.ZipFile(path) as packed:
        packed.extractall(scratch)
    folder = scratch / path.stem
    bag = bagit.Bag(str(folder))
    try:
        bag.validate()
        tell(f"{name}: a bag of {len(bag.payload_entries())} files (bagit {bagit.VERSION})")
    except bagit.BagError as error:
        tell(f"{name}: a bag", str(error))
    crate = ROCrate(str(folder / "data"))
    lost = [entity.id for entity in crate.get_entities() if entity.type == "File" and not (folder / "data" / entity.id).exists()]
    tell(f"{name}: a crate of {len(crate.get_entities())} entities", f"not there: {lost[:5]}" if lost else None)
    result = services.validate(
        services.ValidationSettings(
            rocrate_uri=models.URI(str(folder / "data")),
            profile_identifier="ro-crate-1.3",
            requirement_severity=models.Severity.RECOMMENDED,
        )
    )
    for severity in (models.Severity.REQUIRED, models.Severity.RECOMMENDED):
        found = defaultdict(list)
        for one in result.get_issues():
            if one.severity == severity and not one.message.startswith(NOT_ASKED):
                found[one.message].append(str(one.violatingEntity))
        problems = [f"{message} ({len(where)}, such as {where[0]})" for message, where in found.items()]
        tell(f"{name}: RO-Crate 1.3, what is {severity.name.lower()}", "; ".join(problems) or None)
