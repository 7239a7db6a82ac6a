import { monthNames } from './calendar.ts';

/** What is probably wrong with a text that isn't EDTF, and one or more texts to try instead, the likeliest first. */
export interface Typo {
  problem: string;
  candidates: string[];
}

interface Rule {
  pattern: RegExp;
  problem: string;
  rewrite: (groups: string[]) => string[];
}

// The code points of the digit zero in several scripts; Unicode keeps the ten digits of a script together.
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

const monthPattern = `(${monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|sept\\.?)`;
const monthNumber = (name: string): string =>
  two(
    monthNames.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1,
  );
const seasonCode: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};
const two = (digits: string | number): string => String(digits).padStart(2, '0');

const rules: readonly Rule[] = [
  {
    pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})([?~%]?)$/,
    problem: 'The parts of a date are joined by hyphens',
    rewrite: ([y = '', m = '', d = '', mark = '']) => [`${y}-${two(m)}-${two(d)}${mark}`],
  },
  {
    pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    problem: 'A date starts with the year',
    rewrite: ([d = '', m = '', y = '']) => [`${y}-${two(m)}-${two(d)}`],
  },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/,
    problem: 'A date starts with the year',
    rewrite: ([a = '', b = '', y = '']) =>
      a === b ? [`${y}-${two(a)}-${two(b)}`] : [`${y}-${two(b)}-${two(a)}`, `${y}-${two(a)}-${two(b)}`],
  },
  {
    pattern: /^(\d{1,2})[/.-](\d{4})$/,
    problem: 'A date starts with the year',
    rewrite: ([m = '', y = '']) => [`${y}-${two(m)}`],
  },
  {
    pattern: /^(\d{4})[/.](\d{1,2})$/,
    problem: 'The end of an interval is written in full, and a month is joined to its year by a hyphen',
    rewrite: ([y = '', n = '']) => [`${y}-${two(n)}`, `${y}/${y.slice(0, 2)}${two(n)}`],
  },
  {
    pattern: /^(\d{4}-\d{2}-)(\d{2})\/(\d{1,2})$/,
    problem: 'The end of an interval is written in full',
    rewrite: ([month = '', from = '', to = '']) => [`${month}${from}/${month}${two(to)}`],
  },
  {
    pattern: /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?([?~%]?)$/,
    problem: 'A month and a day have two digits',
    rewrite: ([y = '', m = '', d = '', mark = '']) => [
      `${y}-${two(m)}${d === '' ? '' : `-${two(d)}`}${mark}`,
    ],
  },
  {
    pattern: /^(\d{4})(\d{2})(\d{2})?$/,
    problem: 'The parts of a date are joined by hyphens',
    rewrite: ([y = '', m = '', d = '']) => [`${y}-${m}${d === '' ? '' : `-${d}`}`],
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${monthPattern},?[ -](\\d{4})$`, 'i'),
    problem: 'Months are written as numbers, after the year',
    rewrite: ([d = '', m = '', y = '']) => [`${y}-${monthNumber(m)}-${two(d)}`],
  },
  {
    pattern: new RegExp(`^${monthPattern} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
    problem: 'Months are written as numbers, after the year',
    rewrite: ([m = '', d = '', y = '']) => [`${y}-${monthNumber(m)}-${two(d)}`],
  },
  {
    pattern: new RegExp(`^${monthPattern},? (\\d{4})$`, 'i'),
    problem: 'Months are written as numbers, after the year',
    rewrite: ([m = '', y = '']) => [`${y}-${monthNumber(m)}`],
  },
  {
    pattern: /^(spring|summer|autumn|fall|winter),? (\d{4})$/i,
    problem: 'Seasons are written as numbers from 21 to 24, after the year',
    rewrite: ([name = '', y = '']) => [`${y}-${seasonCode[name.toLowerCase()] ?? ''}`],
  },
  {
    pattern: /^(?:circa|ca?\.?|about|around) ?(\d[-\d]*)$/i,
    problem: 'An approximate date ends with ~',
    rewrite: ([date = '']) => [`${date}~`],
  },
  { pattern: /^(\d{3})0s$/, problem: 'A decade is written with an X', rewrite: ([y = '']) => [`${y}X`] },
  {
    pattern: /^(\d{1,4}) ?(?:BC|BCE|B\.C\.)$/i,
    problem: 'Years before 1 AD are negative, and 1 BC is 0000',
    rewrite: ([y = '']) => [y === '1' ? '0000' : `-${String(Number(y) - 1).padStart(4, '0')}`],
  },
  {
    pattern: /^(-?)(\d{1,3})$/,
    problem: 'A year has four digits',
    rewrite: ([sign = '', y = '']) => [`${sign}${y.padStart(4, '0')}`],
  },
  {
    pattern: /^(-?\d{5,15})$/,
    problem: 'A year of more than four digits starts with Y',
    rewrite: ([y = '']) => [`Y${y}`],
  },
  { pattern: /^\+(\d.*)$/, problem: 'A year has no plus sign', rewrite: ([rest = '']) => [rest] },
  {
    pattern: /^([-\d]{10})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)? ?(Z|[+-]\d{2}(?::?\d{2})?)?$/i,
    problem: 'A time is written as Thh:mm:ss, then Z or an offset',
    rewrite: ([day = '', clock = '', seconds = '', zone = '']) => [
      `${day}T${clock}${seconds || ':00'}${zone.toUpperCase().replace(/(\d{2})(\d{2})$/, '$1:$2')}`,
    ],
  },
  {
    pattern: /^(?:from |between )?(\S.*?) (?:to|until|till|and|--?) (\S.*)$/i,
    problem: 'The two ends of an interval are joined by a slash',
    rewrite: ([from = '', to = '']) => [`${mend(from)}/${mend(to)}`],
  },
  {
    pattern: /^(\d{4}(?:-\d{2}-\d{2})?)-{1,2}(\d{4}(?:-\d{2}-\d{2})?)$/,
    problem: 'The two ends of an interval are joined by a slash',
    rewrite: ([from = '', to = '']) => [`${from}/${to}`],
  },
  {
    pattern: /^([^/]*[^/ ]) ?\/ ?(open|unknown)$/i,
    problem: 'An open end is written .. and an unknown end is left empty',
    rewrite: ([from = '', word = '']) => [`${from}/${word.toLowerCase() === 'open' ? '..' : ''}`],
  },
  {
    pattern: /^(open|unknown) ?\/ ?([^/]+)$/i,
    problem: 'An open start is written .. and an unknown start is left empty',
    rewrite: ([word = '', to = '']) => [`${word.toLowerCase() === 'open' ? '..' : ''}/${to}`],
  },
  {
    pattern: /^([^/ ]+) ?\/ ?([^/ ]+)$/,
    problem: 'Each end of an interval is a date of its own, with no space around the slash',
    rewrite: ([from = '', to = '']) => [`${mend(from)}/${mend(to)}`],
  },
  {
    pattern: /^([-\d]*[?~%][-\d?~%]*)$/,
    problem: 'One mark (?, ~, or % for both) stands at the end of the date; anything else is EDTF level 2',
    rewrite: ([date = '']) => {
      const isBoth = date.includes('%') || (date.includes('?') && date.includes('~'));
      return [`${date.replace(/[?~%]/g, '')}${isBoth ? '%' : date.includes('?') ? '?' : '~'}`];
    },
  },
  {
    pattern: /^([-\dxuyz:t?~%/.+]*[xuyzt][-\dxuyz:t?~%/.+]*)$/i,
    problem: 'The letters of EDTF are capitals, and an unknown digit is X',
    rewrite: ([date = '']) => [date.toUpperCase().replaceAll('U', 'X')],
  },
];

/**
 * Guesses the date meant by a text that isn't EDTF: other orders and separators (`08.05.2020`, `2020/05/08`), missing
 * zeros, month names, "to" between dates, the words of the 2012 draft, lower case and similar.
 *
 * Takes a short text (at most 64 characters); returns candidates that are still to be parsed, or undefined.
 */
export function findTypo(text: string): Typo | undefined {
  const ascii = toAscii(text);
  if (ascii !== text) {
    const further = findTypo(ascii);
    return {
      problem: 'Dates are written in ASCII: the digits 0 to 9 and the plain hyphen',
      candidates: [ascii, ...(further?.candidates ?? [])],
    };
  }
  for (const { pattern, problem, rewrite } of rules) {
    const match = pattern.exec(text);
    if (!match) continue;
    const candidates = rewrite(match.slice(1)).filter((candidate) => candidate !== text);
    if (candidates.length > 0) return { problem, candidates };
  }
  return undefined;
}

function mend(part: string): string {
  return findTypo(part)?.candidates[0] ?? part;
}

function toAscii(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    if (zero !== undefined) return String(code - zero);
    if (/[\u2010-\u2015\u2212\ufe63\uff0d]/.test(character)) return '-';
    if (/[\u00a0\u2009\u202f]/.test(character)) return ' ';
    return character;
  }).join('');
}
