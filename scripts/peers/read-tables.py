"""Frictionless reads every CSV of a site: as the Data Package beside it describes it, with types, keys and foreign keys, else as plain text."""

import json
import sys
from pathlib import Path

from frictionless import Detector, Package, Resource, system

site = Path(sys.argv[1])
described = set()


def tell(check, report):
    line = {"check": check}
    problems = [error.message for error in report.errors]
    problems += [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
    if not report.valid:
        line["problem"] = "; ".join(problems[:5]) or "not valid"
    print(json.dumps(line), flush=True)


with system.use_context(trusted=True):
    for path in sorted(site.rglob("datapackage.json")):
        package = Package(str(path))
        tables = len(package.resources)
        described |= {path.parent / resource.path for resource in package.resources}
        tell(f"{path.relative_to(site)}: {tables} tables with keys", package.validate())
    for path in sorted(site.rglob("*.csv")):
        if path in described:
            continue
        # Without a schema it would guess a type from the first rows.
        report = Resource(path=str(path), detector=Detector(field_type="string")).validate()
        tell(f"{path.relative_to(site)}: {report.tasks[0].stats['rows']} rows", report)
