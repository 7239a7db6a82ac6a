"""pyrefiqda reads every REFI-QDA project of a site; each selection must be whole lines of the text of its source."""

import json
import sys
from pathlib import Path

from pyrefiqda import RefiProject

site, unpacked = Path(sys.argv[1]), Path(sys.argv[2])
for number, path in enumerate(sorted(site.rglob("*.qdpx"))):
    line = {"check": str(path.relative_to(site))}
    folder = unpacked / f"project-{number}"
    try:
        project = RefiProject.load(path, str(folder))
        texts = {file.stem: file.read_bytes().decode("utf-8") for file in folder.rglob("*.txt")}
        count, broken = 0, []
        for source in project.sources.text_source:
            text = texts[source.guid]
            for selection in source.plain_text_selection:
                start, end = int(selection.start_position), int(selection.end_position)
                count += 1
                if (start > 0 and text[start - 1] != "\n") or text[end] != "\n" or not selection.coding:
                    broken.append(f"{source.name} {start} to {end}")
        line["check"] += f": {len(texts)} texts, {count} selections"
        if count == 0 or broken:
            line["problem"] = f"Selections that are no coded lines of their text: {broken[:5]}"
    except Exception as error:
        line["problem"] = repr(error)
    print(json.dumps(line), flush=True)
