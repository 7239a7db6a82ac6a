import { describe, expect, it } from 'vitest';
import type { AskedPart } from '../../../src/search/asked-part.ts';
import { readAsked } from '../../../src/search/asked.ts';
import { understood } from '../../../src/search/understood.ts';

const say = ({ kind, written, tokens }: AskedPart) => `${kind} ${written}: ${(tokens[0] ?? []).join(' ')}`;
const groupsOf = (query: string) => readAsked(query).groups.map((group) => group.map(say));

describe('a query', () => {
  it.each<[string, string[][]]>([
    ['', []],
    ['  " ( - | ) ', []],
    ['OR', []],
    ['NOT', []],
    ['dam', [['word dam: dam']]],
    ['dam dam', [['word dam: dam']]],
    ['dams dam', [['word dams: dam']]],
    ['dam AND gate', [['word dam: dam'], ['word gate: gate']]],
    ['+dam, gate.', [['word dam: dam'], ['word gate: gate']]],
    ['dam OR gate wall', [['word dam: dam', 'word gate: gate'], ['word wall: wall']]],
    ['dam OR the gate', [['word dam: dam', 'word gate: gate']]],
    ['OR dam', [['word dam: dam']]],
    ['dam OR', [['word dam: dam']]],
    ['Oda Merrin OR Teodor Vash', [['name Oda Merrin: oda merrin', 'name Teodor Vash: teodor vash']]],
    ['dam OR Oda Merrin wall', [['word dam: dam', 'name Oda Merrin: oda merrin'], ['word wall: wall']]],
    ['hit and run OR low dam', [['name hit and run: hit and run', 'name low dam: low dam']]],
    ['(dam OR Low Gate) CTS', [['word dam: dam', 'name Low Gate: low gate'], ['word CTS: cts']]],
    ['dam or gate', [['word dam: dam'], ['word gate: gate']]],
    ['dam 2017 or 2018', [['word dam: dam'], ['number 2017: 2017', 'number 2018: 2018']]],
    [
      'dam in May 2020 or June 2020',
      [['word dam: dam'], ['dates in May 2020: may 2020', 'dates June 2020: june 2020']],
    ],
    [
      'dam in May 2020 or June 2020 gate',
      [['word dam: dam'], ['dates in May 2020: may 2020', 'dates June 2020: june 2020'], ['word gate: gate']],
    ],
    [
      'dam in March, April or May 2020',
      [
        ['word dam: dam'],
        ['dates in March 2020: march 2020', 'dates April 2020: april 2020', 'dates May 2020: may 2020'],
      ],
    ],
    ['in March 2020 or spring 2021', [['dates in March 2020: march 2020', 'dates spring 2021: spring 2021']]],
    ['spring or summer 2020', [['dates spring 2020: spring 2020', 'dates summer 2020: summer 2020']]],
    ['"March or April 2020"', [['phrase March or April 2020: march or april 2020']]],
    ['"2017 or 2018"', [['phrase 2017 or 2018: 2017 or 2018']]],
    ['"north gate" OR dam', [['phrase north gate: north gate', 'word dam: dam']]],
    ['"north gate', [['word north: north'], ['word gate: gate']]],
    ['""', []],
    ['„north gate“ «the dam»', [['phrase north gate: north gate'], ['phrase the dam: the dam']]],
    ['"the"', [['phrase the: the']]],
    ['the', [['word the: the']]],
    ['who is it', [['word who: who'], ['word is: is'], ['word it: it']]],
    ['who opened the gates', [['word opened: opened'], ['word gates: gate']]],
    ['how many men are left', [['word men: man']]],
    ['what happened in Tevril', [['word Tevril: tevril']]],
    ['how many men "left" are left', [['word men: man'], ['phrase left: left']]],
    ['how many men left', [['word men: man'], ['word left: left']]],
    ['is it true that the gates broke', [['word gates: gate'], ['word broke: broke']]],
    ['a think tank', [['word think tank: think tank']]],
    ['pro Tevril groups', [['word pro Tevril: pro tevril'], ['word groups: group']]],
    ['pro and contra', [['word pro: pro'], ['word contra: contra']]],
    ['WHO report', [['word WHO: WHO'], ['word report: report']]],
    ['the us', [['word US: US']]],
    ['3,500 men', [['number 3,500: 3500'], ['word men: man']]],
    ['3 500', [['number 3 500: 3500']]],
    ['2014 300', [['number 2014: 2014'], ['number 300: 300']]],
    ['five thousand or 90 percent', [['number five thousand: 5000'], ['number 90 percent: 90 percent']]],
    ['$5 million', [['number $5 million: dollar 5000000']]],
    ['2014-2017', [['dates 2014-2017: 2014']]],
    ['14-2017', [['number 14: 14'], ['number 2017: 2017']]],
    ['500-600 men', [['number 500: 500'], ['number 600: 600'], ['word men: man']]],
    ['9/11', [['number 9/11: 9 11']]],
    ['top-10', [['word top-10: top 10']]],
    ['hit-and-run', [['word hit-and-run: hit and run']]],
    ['Belorin-Tevril', [['word Belorin: belorin'], ['word Tevril: tevril']]],
    ['الجسر القديم', [['word الجسر: جسر'], ['word القديم: قديم']]],
    ['الجسر أو السد', [['word الجسر: جسر', 'word السد: سد']]],
    ['پل یا سد', [['word پل: پل', 'word سد: سد']]],
    ['من يسيطر على الجسر؟', [['word يسيطر: يسيطر'], ['word الجسر: جسر']]],
    ['السيد علي', [['word السيد: سيد'], ['word علي: علي']]],
    ['«خلايا نائمة» الحدود', [['phrase خلايا نائمة: خلايا نايمه'], ['word الحدود: حدود']]],
    ['ثلاثة آلاف وخمسمئة مقاتل', [['number ثلاثة آلاف وخمسمئة: 3500'], ['word مقاتل: مقاتل']]],
    ['٣٥٠٠', [['number ٣٥٠٠: 3500']]],
    ['90 بالمئة', [['number 90 بالمئة: 90 percent']]],
    ['大坝', [['word 大坝: 大 坝']]],
    ['milit*', [['word milit: milit']]],
  ])('%j asks for all of its groups', (query, groups) => {
    expect(groupsOf(query)).toEqual(groups);
  });

  it.each<[string, string[]]>([
    ['dam -gate', ['word gate: gate']],
    ['dam −gate', ['word gate: gate']],
    ['dam - gate', []],
    ['dam -', []],
    ['north-west', []],
    ['-"north gate"', ['phrase north gate: north gate']],
    ['dam NOT gate wall', ['word gate: gate']],
    ['dam NOT "north gate"', ['phrase north gate: north gate']],
    ['dam -al-Qadhimani', ['word Qadhimani: qadhimani']],
    ['-(gate OR wall) dam', ['word gate: gate', 'word wall: wall']],
    ['dam -the', []],
    ['number of men -number', ['word number: number']],
    ['السد -الجسر', ['word الجسر: جسر']],
    ['السد −«الجسر القديم»', ['phrase الجسر القديم: جسر قديم']],
  ])('%j asks for what must not be there', (query, without) => {
    expect(readAsked(query).without.map(say)).toEqual(without);
  });

  it('means the country by small letters in a phrase, too', () => {
    const [part] = readAsked('"us attack"').groups.flat();
    expect(part?.tokens).toEqual([
      ['us', 'attack'],
      ['US', 'attack'],
    ]);
  });

  it('says which words it passes over', () => {
    expect(readAsked('who opened the gates of Dormak').skipped).toEqual(['who', 'the', 'of']);
  });

  it('is read in a moment, however long and whatever its signs', () => {
    for (const sign of ['"', '(', '-', 'a ', 'a-', '|', 'OR ', 'NOT ', "'", '3,', 'five thousand '])
      expect(readAsked(sign.repeat(200)).groups.length).toBeLessThanOrEqual(200);
  });
});

describe('what was understood', () => {
  it.each([
    ['', ''],
    ['dam', 'dam'],
    ['dam gate', 'all of: dam, gate'],
    ['dam "north gate"', 'all of: dam, “north gate”'],
    ['dam OR gate', 'either dam or gate'],
    ['wall dam OR "north gate" -Tevril', 'wall; either dam or “north gate”; without Tevril'],
    ['dam -Tevril -"north gate"', 'dam; without Tevril and “north gate”'],
    ['-Tevril', 'without Tevril'],
    ['who opened the gates', 'all of: opened, gates; passing over who, the'],
    ['the us', 'US; passing over the'],
    ['dam 2019..2020', 'dam; articles published from 2019 to 2020, or naming both'],
    ['since March 2022', 'articles published from March 2022 on, or with “since March 2022”'],
    ['on 3 May 2022', 'articles published on 3 May 2022, or naming it'],
    ['2020 to 2020', 'articles published in 2020, or naming it'],
    ['in May 2022', 'articles published in May 2022, or naming it'],
    ['March to May 2022', 'articles published from March to May 2022, or naming both'],
    ['spring 2022', 'articles published from March to May 2022, or with “spring 2022”'],
    [
      'before 2015 OR since 2020',
      'either articles published by 2014, or with “before 2015” or articles published from 2020 on, or with “since 2020”',
    ],
    ['in spring or summer 2022', 'articles published in either spring 2022 or summer 2022, or naming it'],
    ['May or June 2022', 'articles published in either May 2022 or June 2022, or naming it'],
  ])('of %j is said: %s', (query, words) => {
    expect(understood(readAsked(query))).toBe(words);
  });
});
