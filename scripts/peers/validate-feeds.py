"""The W3C Feed Validation Service's own code looks at every feed of a site in Atom and RSS."""

import json
import re
import sys
from collections import Counter
from pathlib import Path

site, checkout = Path(sys.argv[1]), Path(sys.argv[4])
sys.path.insert(0, str(checkout / "src"))

import feedvalidator  # noqa: E402
from feedvalidator.logging import Error, Warning  # noqa: E402

# Days are all that an archive knows of a change, so two entries may have one; the validator wishes for different times.
NOT_ASKED = {"DuplicateUpdated"}

# Where the site says that it is.
address = re.search(r"Sitemap: (\S+/)", (site / "robots.txt").read_text("utf-8"))[1]
for name in ("atom.xml", "rss.xml"):
    paths, found = sorted(site.rglob(name)), Counter()
    for path in paths:
        base = address + str(path.relative_to(site))
        events = feedvalidator.validateString(path.read_text("utf-8"), firstOccurrenceOnly=1, base=base)["loggedEvents"]
        found.update(
            f"{type(event).__name__} at {event.params.get('element')} ({path.relative_to(site)})"
            for event in events
            if isinstance(event, (Error, Warning)) and type(event).__name__ not in NOT_ASKED
        )
    line = {"check": f"{len(paths)} feeds, {name}"}
    print(json.dumps(line | ({"problem": "; ".join(list(found)[:5])} if found or not paths else {})), flush=True)
