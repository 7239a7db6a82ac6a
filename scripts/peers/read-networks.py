"""NetworkX reads every GraphML file of a site as a graph whose nodes have names and whose edges have weights."""

import json
import sys
from pathlib import Path

import networkx

site = Path(sys.argv[1])
for path in sorted(site.rglob("*.graphml")):
    line = {"check": str(path.relative_to(site))}
    try:
        graph = networkx.read_graphml(path)
        line["check"] += f": {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges"
        nameless = [node for node, data in graph.nodes(data=True) if not data.get("label")]
        weightless = [edge for *edge, data in graph.edges(data=True) if not data.get("weight")]
        if graph.is_multigraph() or graph.is_directed() or nameless or weightless:
            line["problem"] = f"It is no simple graph of named nodes and weighted edges: {nameless} {weightless}"
    except Exception as error:
        line["problem"] = repr(error)
    print(json.dumps(line), flush=True)
