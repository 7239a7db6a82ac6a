import { articleOf, recordOf } from '../derive/archive.ts';
import type { HeardVoice } from '../derive/heard-in.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { codingsOf } from './compared-articles.ts';

/**
 * Who is heard in a paragraph of an article by its first coding. Empty without one, and where the account's paragraphs are not those of the
 * original, which codings number.
 */
export function heardInParagraph(loaded: LoadedArchive, article: Id, paragraph: number): HeardVoice[] {
  const { archive } = loaded;
  const { data, outline } = articleOf(archive, article);
  if (outline.paragraphs !== data.original.paragraphs) return [];
  const voices = codingsOf(loaded, article)[0]?.voices ?? [];
  return voices.flatMap(({ actor, name, at }) => {
    if (!at.includes(paragraph)) return [];
    const called = actor === undefined ? name : recordOf(archive, 'actor', actor).data.name;
    return called === undefined ? [] : [{ name: called, actor }];
  });
}
