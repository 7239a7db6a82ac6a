import type { Failure } from '../document.ts';
import { escapeControls, printable } from '../printable.ts';

/** A fault in some bytes, before their source is known. */
export interface Fault {
  /** As in `Failure`. */
  code: string;
  /** The fault, in one line without the source. */
  message: string;
  /** A document beyond a limit or in a wrong form, or damaged data. */
  kind: 'document' | 'integrity';
}

/** A fault of the data itself: a wrong length, digest or checksum, or an early end. */
export function damage(code: string, message: string): Fault {
  return { code, message, kind: 'integrity' };
}

/** A document that is whole but can't be read: beyond a limit, or in a form that is not supported. */
export function refusal(code: string, message: string): Fault {
  return { code, message, kind: 'document' };
}

/** What unpacks to far more than its size (`mostByRatio`), as a bomb does. */
export function ratioRefusal(ratio: number): Fault {
  return refusal(
    'compression-ratio',
    `unpacks to more than ${ratio} times its size, as a bomb does; a higher limit would read it`,
  );
}

/** Makes a failure from a fault and its source, which is made printable. */
export function failureAt(source: string, fault: Pick<Failure, 'code' | 'message' | 'kind'>): Failure {
  return { source: escapeControls(source), code: fault.code, message: fault.message, kind: fault.kind };
}

/** The message of an error from Node or a library, as one printable line. */
export function messageOf(error: unknown): string {
  return printable(error instanceof Error ? error.message : String(error));
}

/** Node's code of an error (`ENOENT`, `Z_DATA_ERROR`), or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
