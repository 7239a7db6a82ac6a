import { describe, expect, it } from 'vitest';
import { collectMatches, findNames, indexNames, type NamedRecord } from '../../../src/authority/match.ts';

const records = [
  { id: 'islamic-state', names: ['Islamic State (ISIS)', 'ISIS', 'IS', 'Da’ash', 'داعش'] },
  { id: 'islamic-state-of-iraq', names: ['Islamic State of Iraq'] },
  { id: 'united-states', names: ['United States', 'US', 'U.S.'] },
  { id: 'us-forces', names: ['US forces'] },
  { id: 'foreign-policy', names: ['Foreign Policy'] },
  { id: 'kadhimi', names: ['Mustafa al-Kadhimi', 'al-Kadhimi', 'Kadhimi'] },
  { id: 'iraq', names: ['Iraq', 'العراق'] },
  { id: 'baghdad', names: ['Baghdad', '巴格达'] },
];

const matchNames = (paragraphs: readonly string[], named: readonly NamedRecord[]) =>
  collectMatches(findNames(paragraphs, indexNames(named)));
const idsIn = (text: string): string[] => matchNames([text], records).map(({ id }) => id);

describe('a known name in a text', () => {
  it.each([
    ['in other capitals', 'Isis said', ['islamic-state']],
    ['without its apostrophe', 'Daash said', ['islamic-state']],
    ['with another apostrophe', "Da'ash said", ['islamic-state']],
    ['in the genitive', 'ISIS’s men', ['islamic-state']],
    ['in the genitive of a plural', "the US' own", ['united-states']],
    ['with full stops', 'the U.S. forces', ['us-forces']],
    ['with diacritics', 'al-Kāẓimī and al-Kādhimī', ['kadhimi']],
    ['with a blank for a hyphen', 'Mustafa al Kadhimi', ['kadhimi']],
    ['beside a hyphen', 'US-led', ['united-states']],
    ['in Arabic', 'قال داعش', ['islamic-state']],
    ['in Arabic after "and"', 'وداعش', ['islamic-state']],
    ['in Arabic after "in the"', 'بالعراق', ['iraq']],
    ['within a row of Chinese signs', '昨天在巴格达市中心', ['baghdad']],
  ])('is found %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it.each([
    ['inside a word', 'Iraqis and ISISology'],
    ['of two capitals in small letters', 'it is for us'],
    ['of two words with capitals in small letters', 'the foreign policy of the town'],
    ['over the end of a sentence', 'the United. States'],
  ])('is not found %s', (_, text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('counts once where a longer name holds it, wherever in it', () => {
    expect(idsIn('the Islamic State of Iraq')).toEqual(['islamic-state-of-iraq']);
    const nested = [
      { id: 'ab', names: ['Alpha Beta'] },
      { id: 'bcd', names: ['Beta Gamma Delta'] },
    ];
    expect(matchNames(['Alpha Beta Gamma Delta'], nested).map(({ id }) => id)).toEqual(['bcd']);
  });

  it('comes with its paragraphs, its count and its variants', () => {
    const paragraphs = ['Kadhimi spoke of ISIS.', 'Nobody else.', 'Mustafa al-Kadhimi and Kadhimi; ISIS.'];
    expect(matchNames(paragraphs, records)).toEqual([
      {
        id: 'kadhimi',
        count: 3,
        paragraphs: [1, 3],
        variants: [
          { name: 'Kadhimi', count: 2 },
          { name: 'Mustafa al-Kadhimi', count: 1 },
        ],
      },
      { id: 'islamic-state', count: 2, paragraphs: [1, 3], variants: [{ name: 'ISIS', count: 2 }] },
    ]);
  });

  it('is a hit for each record that has it', () => {
    const both = [
      { id: 'iran-the-state', names: ['Iran'] },
      { id: 'iran-the-country', names: ['Iran'] },
    ];
    expect(matchNames(['in Iran'], both).map(({ id }) => id)).toEqual(['iran-the-state', 'iran-the-country']);
  });

  it('with the Arabic article counts once in each place', () => {
    const named = [{ id: 'sadr', names: ['الصدر', 'صدر'] }];
    expect(matchNames(['قال الصدر ثم ذهب الصدر'], named)).toMatchObject([{ id: 'sadr', count: 2 }]);
  });

  it('with the Arabic article is found without it in a Persian text, and not in an Arabic one', () => {
    const named = [{ id: 'popular-front', names: ['الجبهة الشعبية'] }];
    expect(matchNames(['سخنگوی جبهه شعبیه گفت که چیزی نمی‌داند'], named)).toMatchObject([{ count: 1 }]);
    expect(matchNames(['قال إن جبهة شعبية قد تولد في المدينة'], named)).toEqual([]);
  });

  it('is found with its position, so that it can be marked', () => {
    const text = 'He said: “ISIS’s U.S. foes”';
    const marked = findNames([text], indexNames(records)).map(({ start, end }) => text.slice(start, end));
    expect(marked).toEqual(['ISIS', 'U.S']);
  });

  it('is found among thousands of names in a long text without looking at each', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({
      id: `n${at}`,
      names: [`Name${at} of Somewhere`],
    }));
    const text = 'Nothing of the kind is here. '.repeat(2000) + 'Only Name77 of Somewhere.';
    expect(matchNames([text], many)).toMatchObject([{ id: 'n77', count: 1 }]);
  });

  it('is not looked for without letters', () => {
    expect(matchNames(['… – …'], [{ id: 'dots', names: ['…', ''] }])).toEqual([]);
  });
});

describe('names at the bounds of words', () => {
  const anbar = indexNames([{ id: 'anbar', names: ['Anbar', 'الأنبار'] }]);
  const found = (text: string) => findNames([text], anbar).map(({ text: words }) => words);

  it('are no ordinary words of Persian, unless a word for a place stands before them', () => {
    expect(found('مردم گندم را در زمستان انبار می‌کنند و در پاییز می‌کارند')).toEqual([]);
    expect(found('انبار مهمات در نزدیکی گمرک آتش گرفت')).toEqual([]);
    expect(found('نیروها در غرب استان انبار پاکسازی کردند')).toEqual(['انبار']);
    expect(found('نیروها در الانبار پاکسازی کردند و گزارش دادند')).toEqual(['الانبار']);
  });

  it('are no parts of longer words in Chinese', () => {
    const names = indexNames([{ id: 'port', names: ['海港'] }]);
    expect(findNames(['海港将关闭到春天'], names)).toHaveLength(1);
    expect(findNames(['上海港务局宣布'], names)).toHaveLength(0);
  });
});
