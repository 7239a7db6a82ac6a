"""Frictionless reads every CSV of a site as a table: its encoding, its header and the length of each row."""

import json
import sys
from pathlib import Path

from frictionless import Detector, Resource, system

site = Path(sys.argv[1])
with system.use_context(trusted=True):
    for path in sorted(site.rglob("*.csv")):
        # Without a schema it would guess a type from the first rows.
        report = Resource(path=str(path), detector=Detector(field_type="string")).validate()
        problems = report.flatten(["rowNumber", "fieldName", "note"])
        line = {"check": f"{path.relative_to(site)}: {report.tasks[0].stats['rows']} rows"}
        if not report.valid:
            line["problem"] = str(problems[0]) if problems else str(report.errors)
        print(json.dumps(line), flush=True)
