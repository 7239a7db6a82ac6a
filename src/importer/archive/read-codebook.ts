import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml, valueAt } from './read-yaml.ts';

/** A term of the codebook as a coder is reminded of it. */
export interface HeldTerm {
  id: string;
  label: string;
}

/** What of the codebook stands in drafts and scaffolds; a part that can't be read is empty. */
export interface HeldCodebook {
  version: number;
  stances: HeldTerm[];
  genres: HeldTerm[];
  questions: HeldTerm[];
  measures: HeldTerm[];
  speakerClasses: HeldTerm[];
}

const termsSchema = z.array(z.object({ id: z.string(), label: z.string() }));

/** Reads the codebook of the archive in the folder `content`, an absolute path. */
export function readCodebook(content: string): HeldCodebook {
  const read = (name: string): unknown => {
    try {
      return readYaml(readFileSync(join(content, 'codebook', `${name}.yaml`), 'utf8'));
    } catch {
      return undefined;
    }
  };
  const terms = (name: string) => termsSchema.safeParse(valueAt(read(name), 'terms')).data ?? [];
  const version = valueAt(read('codebook'), 'version');
  return {
    version: typeof version === 'number' ? version : 1,
    stances: terms('stances'),
    genres: terms('genres'),
    questions: terms('questions'),
    measures: terms('measures'),
    speakerClasses: terms('speaker-classes'),
  };
}
