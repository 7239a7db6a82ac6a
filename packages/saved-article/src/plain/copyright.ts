import { estimateWords } from './sentence.ts';

const notice =
  /^(?:(?:©|\(c\)|copyright)[\s:]*){1,3}(?:(?:19|20)\d{2}(?:\s*[-–—]\s*(?:19|20)?\d{2})?,?\s*)?(?:(?:by|of)\s+)?(.{0,80}?)(?:\s*(?:[.|]\s|[-–—,]\s*all rights|all rights|©|(?:19|20)\d{2}).*)?\.?$/iu;

/** The publisher in a copyright line: "© 2020 Harbour Press. All rights reserved." gives "Harbour Press". */
export function readCopyright(line: string): string | undefined {
  const name = notice.exec(line.slice(0, 300))?.[1]?.replace(/^[\s,.:-]+|[\s,.:-]+$/gu, '') ?? '';
  return /^\p{Lu}/u.test(name) && estimateWords(name) <= 8 ? name : undefined;
}
