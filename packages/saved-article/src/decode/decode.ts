import { encodingInPage, charsetOf, encodingOf } from './declared.ts';
import { flagReplacements, removeControls } from './controls.ts';
import { findUtf16, guessEncodings } from './detect.ts';
import type { DecodedText, Warning } from '../document.ts';
import { printable } from '../printable.ts';

/** Evidence of a document's encoding besides its bytes. */
export interface DecodeHints {
  /** The server's `Content-Type`. */
  contentType?: string | undefined;
  /** Whether a `<meta>` in the document counts. */
  isHtml: boolean;
}

/** Up to this many wrong sequences in a hundred non-ASCII characters are damage, not a sign of another encoding. */
const DAMAGE_PERCENT = 2;

/**
 * Decodes a document by its byte order mark, the HTTP header, a meta element, as strict UTF-8, or by the detector, in
 * that order (Encoding Standard; HTML, "13.2.3.1 Parsing with a known character encoding" for the order).
 *
 * A header or meta element that the bytes contradict is ignored with a warning (`charset-contradicted`): if strict
 * decoding finds more than damage, or if it names an encoding that can't fail and the bytes are valid UTF-8. A detected
 * encoding always has a warning (`charset-guessed`). Control characters are removed and counted, and replacement
 * characters are counted. Line ends stay as they are.
 */
export function decodeDocument(bytes: Uint8Array, hints: DecodeHints): DecodedText {
  const warnings: Warning[] = [];
  const { encoding, chosenBy } = choose(bytes, hints, warnings);
  const { text, warnings: removed } = removeControls(new TextDecoder(encoding).decode(bytes));
  return { text, encoding, chosenBy, warnings: [...warnings, ...removed, ...flagReplacements(text)] };
}

type Choice = Pick<DecodedText, 'encoding' | 'chosenBy'>;

function choose(bytes: Uint8Array, hints: DecodeHints, warnings: Warning[]): Choice {
  const mark = encodingByMark(bytes);
  if (mark !== undefined) return { encoding: mark, chosenBy: 'bom' };

  const isValid = isDecodable(bytes, 'utf-8');
  const utf16 = findUtf16(bytes, isValid);
  const isUtf8 = isValid && utf16 === undefined;
  const declared = [
    { by: 'http', label: charsetOf(hints.contentType ?? ''), where: 'The HTTP header' },
    { by: 'meta', label: hints.isHtml ? encodingInPage(bytes) : undefined, where: 'The page itself' },
  ] as const;
  for (const { by, label, where } of declared) {
    if (label === undefined) continue;
    const encoding = encodingOf(label);
    if (encoding === undefined) {
      warnings.push({
        code: 'charset-unknown',
        message: `${where} names the encoding "${printable(label)}", which does not exist.`,
      });
    } else if (fits(bytes, encoding, isUtf8, utf16)) return { encoding, chosenBy: by };
    else {
      warnings.push({
        code: 'charset-contradicted',
        message: `${where} says ${encoding}, which the bytes contradict, so it is not believed.`,
      });
    }
  }
  if (isUtf8) return { encoding: 'utf-8', chosenBy: 'utf-8' };

  const encoding = utf16 ?? guess(bytes);
  warnings.push({
    code: 'charset-guessed',
    message: `No declaration of the encoding holds; ${encoding} is a guess from the bytes: read over names and quotation marks.`,
  });
  return { encoding, chosenBy: 'detector' };
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function fits(bytes: Uint8Array, encoding: string, isUtf8: boolean, utf16: string | undefined): boolean {
  if (utf16 !== undefined || encoding.startsWith('utf-16')) return encoding === utf16;
  if (encoding === 'utf-8') return isUtf8 || isOnlyDamaged(bytes, encoding);
  if (isUtf8) return !isTellingUtf8(bytes, encoding);
  return isDecodable(bytes, encoding) || isOnlyDamaged(bytes, encoding);
}

function isDecodable(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether valid UTF-8 rules out another encoding. One multi-byte character does so for single-byte encodings;
 * double-byte encodings can produce a few by chance (each with a probability of about 1 in 4).
 */
function isTellingUtf8(bytes: Uint8Array, encoding: string): boolean {
  const isDoubleByte = /^(?:gb|big5|shift_jis|euc-|iso-2022)/.test(encoding);
  let count = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) count += 1;
    if (count >= (isDoubleByte ? 8 : 1)) return true;
  }
  return false;
}

function isOnlyDamaged(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes);
  let lost = 0;
  let foreign = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) lost += 1;
    else if (unit > 0x7f) foreign += 1;
  }
  return lost * 100 <= foreign * DAMAGE_PERCENT;
}

function guess(bytes: Uint8Array): string {
  if (isOnlyDamaged(bytes, 'utf-8')) return 'utf-8';
  const guesses = guessEncodings(bytes);
  return guesses.find((encoding) => isDecodable(bytes, encoding)) ?? guesses[0] ?? 'windows-1252';
}
