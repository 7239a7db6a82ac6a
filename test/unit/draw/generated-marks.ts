import type { TimelineLane, TimelineMark } from '../../../src/draw/timeline.ts';

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const two = (number: number) => String(number).padStart(2, '0');

/** Generates lanes with `count` marks in total, with dates from 2014 to 2025 in many EDTF forms. */
export function generatedLanes(count: number, seed = 1): TimelineLane[] {
  const random = randomFrom(seed);
  const dateOf = (): string => {
    const year = 2014 + random(12);
    const day = `${year}-${two(1 + random(12))}-${two(1 + random(28))}`;
    const forms = [
      day,
      day,
      day,
      `${day}~`,
      `${day}?`,
      day.slice(0, 7),
      `${day.slice(0, 7)}~`,
      String(year),
      `${year}-21`,
      `${day}/${year + 1}-${day.slice(5)}`,
      `${day}~/${year + 2}~`,
      `${day}/..`,
      `../${day}`,
      `${year}-XX-XX`,
    ];
    return forms[random(forms.length)] ?? day;
  };
  const marks = Array.from({ length: count }, (_, index): TimelineMark => ({
    edtf: dateOf(),
    key: String(index + 1),
    href: `/${index + 1}/`,
    name: `Mark ${index + 1}`,
    fill: index % 3 === 0 ? 'hollow' : 'solid',
    label:
      index % 2 === 0
        ? { text: 'A title of some words & more', language: 'en', direction: 'ltr' }
        : { text: 'عنوان من بضع كلمات', language: 'ar', direction: 'rtl' },
  }));
  const kinds = ['fact', 'event', 'article', 'article', 'article'] as const;
  return kinds.map((kind, lane) => ({
    kind,
    name: `Lane ${lane}`,
    words: `Lane ${lane}`,
    marks: marks.filter((_, index) => index % kinds.length === lane),
  }));
}
