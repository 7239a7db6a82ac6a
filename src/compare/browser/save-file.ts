import { toCsv, toJson } from '../comparison-files.ts';
import type { Drawing } from './drawing.ts';

/** A file that a reader can save. */
export interface ComparisonFile {
  name: string;
  mediaType: string;
  text: string;
}

/** A comparison, as it is shown, as a file under a name made of its articles. */
export function fileOf({ saved, citation }: Drawing, ending: 'csv' | 'json'): ComparisonFile {
  const { comparison, title } = saved;
  const ids = comparison.articles.map(({ id }) => id);
  const name = `${`comparison-of-${ids.join('-and-')}`.slice(0, 120)}.${ending}`;
  return ending === 'csv'
    ? { name, mediaType: 'text/csv', text: toCsv(comparison) }
    : { name, mediaType: 'application/json', text: toJson(comparison, { title, citation }) };
}

/** Has the browser save a comparison as a file. */
export function saveFile(drawing: Drawing, ending: 'csv' | 'json'): void {
  const { name, mediaType, text } = fileOf(drawing, ending);
  const blobUrl = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const saver = document.createElement('a');
  saver.href = blobUrl;
  saver.download = name;
  saver.click();
  URL.revokeObjectURL(blobUrl);
}
