import type { Failure } from '../document.ts';
import { escapeControls, printable } from '../printable.ts';

/** What a stretch of bytes is found wrong with, before it is known whose it is. */
export interface Fault {
  /** As in `Failure`. */
  code: string;
  /** What is wrong, in one line without the source. */
  message: string;
  /** A document beyond a limit or of a wrong form, or data that is not what it was. */
  kind: 'document' | 'integrity';
}

/** A fault of the data itself: a wrong length, digest or checksum, an end that comes too soon. */
export function damage(code: string, message: string): Fault {
  return { code, message, kind: 'integrity' };
}

/** A document that is whole but can't be taken: beyond a limit, or of a form that nobody reads. */
export function refusal(code: string, message: string): Fault {
  return { code, message, kind: 'document' };
}

/** A failure at a place, its source made printable. */
export function failureAt(source: string, fault: Pick<Failure, 'code' | 'message' | 'kind'>): Failure {
  return { source: escapeControls(source), code: fault.code, message: fault.message, kind: fault.kind };
}

/** The message of something that was thrown by Node or a library, in one printable line. */
export function messageOf(error: unknown): string {
  return printable(error instanceof Error ? error.message : String(error));
}

/** Node's code of an error (`ENOENT`, `Z_DATA_ERROR`), or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
