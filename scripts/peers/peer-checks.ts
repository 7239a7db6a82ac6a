import type { Ended } from '../child.ts';

/** One check that a program of a tool made. */
export interface PeerCheck {
  check: string;
  /** What is wrong, in the words of the tool; left out if nothing is. */
  problem?: string;
}

/**
 * The checks that a program printed, a line of JSON each; other lines are left out. A program that made none, or ended
 * with another code than 0, adds one that failed, with the last lines of its output.
 */
export function readPeerChecks({ code, output }: Ended): PeerCheck[] {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const checks = lines.flatMap((line): PeerCheck[] => {
    try {
      const read = JSON.parse(line) as unknown;
      return typeof read === 'object' && read !== null && 'check' in read ? [read as PeerCheck] : [];
    } catch {
      return [];
    }
  });
  if (code !== 0)
    return [
      ...checks,
      { check: 'the whole site', problem: `exit code ${code}: ${lines.slice(-8).join('\n')}` },
    ];
  return checks.length > 0 ? checks : [{ check: 'the whole site', problem: 'It found nothing to read.' }];
}
