import { anyGluedPhrase, anyPhrase } from '../vocabulary/phrases.ts';
import { anyRightsMark, RIGHTS, RIGHTS_BY } from '../vocabulary/rights.ts';
import { estimateWords } from './sentence.ts';

const year = String.raw`(?:19|20)\d{2}`;
const notice = new RegExp(
  String.raw`^(?:${anyRightsMark}[\s:]*){1,3}(?:${year}(?:\s*[-–—]\s*(?:19|20)?\d{2})?,?\s*)?` +
    String.raw`(?:${anyPhrase(RIGHTS_BY)}\s+)?(.{0,80}?)` +
    String.raw`(?:\s*(?:[.|]\s|[-–—,]?\s*${anyGluedPhrase(RIGHTS)}|©|${year}).*)?\.?$`,
  'iu',
);

/** The publisher in a copyright line: "© 2020 Harbour Press. All rights reserved." gives "Harbour Press". */
export function readCopyright(line: string): string | undefined {
  const name = notice.exec(line.slice(0, 300))?.[1]?.replace(/^[\s,.:-]+|[\s,.:-]+$/gu, '') ?? '';
  return /^\p{Lu}/u.test(name) && estimateWords(name) <= 8 ? name : undefined;
}
