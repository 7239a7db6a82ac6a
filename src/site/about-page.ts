import { VOCABULARIES, type CodebookHead, type Vocabulary, type VocabularyName } from '../schema/codebook.ts';
import type { LoadedArchive } from './archive.ts';

/** What the page about the archive shows beside its own text. */
export interface AboutPage {
  articles: number;
  /** Articles whose date the source does not state. */
  undated: number;
  codebook: CodebookHead;
  vocabularies: { name: VocabularyName; vocabulary: Vocabulary }[];
}

/** Works out the page about the archive. */
export function aboutPage({ archive: { articles, codebook } }: LoadedArchive): AboutPage {
  return {
    articles: articles.length,
    undated: articles.filter(({ published }) => published.basis !== 'stated').length,
    codebook,
    vocabularies: VOCABULARIES.map((name) => ({ name, vocabulary: codebook.vocabularies[name] })),
  };
}
