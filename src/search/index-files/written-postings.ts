import { readAscending, readSign } from './numbers.ts';
import type { TextWriter } from './text-writer.ts';

/**
 * The postings of a word in one field, as stored in files: documents ascending, each with its number of occurrences, at
 * most `SIGN_VALUES - 1`, and the step of the field's length (`lengthStep`).
 */
export interface WrittenPostings {
  documents: number[];
  counts: number[];
  steps: number[];
}

/** The postings of a word that is in no document. */
export function emptyPostings(): WrittenPostings {
  return { documents: [], counts: [], steps: [] };
}

/** Writes the postings of a word, field after field; fields without any are left out. */
export class PostingsWriter {
  readonly #writer: TextWriter;
  #isEmpty = true;

  constructor(writer: TextWriter) {
    this.#writer = writer;
  }

  /** `3` (the field), gaps of documents, counts, steps of lengths; a `;` before the next field. */
  add(field: number, { documents, counts, steps }: WrittenPostings): void {
    if (documents.length === 0) return;
    const writer = this.#writer;
    writer.text(`${this.#isEmpty ? '' : ';'}${field}`);
    this.#isEmpty = false;
    let before = -1;
    for (const document of documents) {
      writer.number(document - before - 1);
      before = document;
    }
    writer.text('.');
    for (const count of counts) writer.character(count);
    writer.text('.');
    for (const step of steps) writer.character(step);
  }

  /** The text written since the last `take`. */
  take(): string {
    this.#isEmpty = true;
    return this.#writer.take();
  }
}

/** Reads what `PostingsWriter` wrote, by field. */
export function readFields(text: string): Map<number, WrittenPostings> {
  const fields = new Map<number, WrittenPostings>();
  for (const part of text === '' ? [] : text.split(';')) {
    const [gaps = '', counts = '', steps = ''] = part.slice(1).split('.');
    const documents = readAscending(gaps);
    fields.set(Number(part[0]), {
      documents,
      counts: documents.map((_, at) => readSign(counts, at)),
      steps: documents.map((_, at) => readSign(steps, at)),
    });
  }
  return fields;
}
