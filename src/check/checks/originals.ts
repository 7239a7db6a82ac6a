import { issueAt, type Issue } from '../../content/issue.ts';
import type { Content } from '../../content/load-content.ts';
import { stateOfOriginal } from '../original-entry.ts';

/** Every imported original: that it is the text which the entry's fingerprint is of. That there is none is no issue. */
export function checkOriginals(content: Content): Issue[] {
  return [...content.articles.values()].flatMap((article) => {
    const found = stateOfOriginal(content, article);
    if (found?.state !== 'changed') return [];
    const position = article.yaml.positionOf(['original'], 'key');
    return [issueAt('original-changed', article.file, position, `Its original is not used. ${found.reason}`)];
  });
}
