/** A process as shown in /proc. */
export interface ProcessUsage {
  id: number;
  parent: number;
  /** Its resident memory in bytes. */
  memory: number;
}

/** Linux counts resident memory in pages of 4 KB on the machines that Node runs on. */
const PAGE_BYTES = 4096;

/** Parses a line of /proc/<id>/stat (proc(5)); the name in brackets may itself contain spaces and brackets. */
export function readProcess(line: string): ProcessUsage {
  const end = line.lastIndexOf(')');
  const fields = line.slice(end + 2).split(' ');
  return {
    id: Number(line.slice(0, line.indexOf(' '))),
    parent: Number(fields[1]),
    memory: Number(fields[21]) * PAGE_BYTES,
  };
}

/** A process and all its descendants. */
export function descendants(processes: readonly ProcessUsage[], root: number): ProcessUsage[] {
  const own = processes.filter(({ id }) => id === root);
  const children = processes.filter(({ parent }) => parent === root);
  return [...own, ...children.flatMap(({ id }) => descendants(processes, id))];
}
