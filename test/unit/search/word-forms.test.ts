import { describe, expect, it } from 'vitest';
import { singularOf } from '../../../src/search/plural.ts';
import { tokensOf } from '../../../src/search/tokens.ts';
import { familyOf, otherForms } from '../../../src/search/word-forms.ts';

const WORDS =
  `attack attacks attacking attacked bomb bombing kill killed plan planning smuggle smuggled carry carried deny denied city
  cities tax taxes boss bosses hero heroes bus buses defence defense centre center organise organizing organisation labour
  labor programme armour travelled cancelled fight fought withdrew child children speed need need feeding ring bring kings
  harding beijing ahmed mohammed iraqi army armies spy spies any goes does free freeing see agreed state stated statement`.split(
    /\s+/,
  );

describe('the singular', () => {
  it.each([
    ['fighters', 'fighter'],
    ['militias', 'militia'],
    ['areas', 'area'],
    ['cameras', 'camera'],
    ['guerrillas', 'guerrilla'],
    ['videos', 'video'],
    ['commandos', 'commando'],
    ['parties', 'party'],
    ['movies', 'movie'],
    ['clashes', 'clash'],
    ['branches', 'branch'],
    ['houses', 'house'],
    ['forces', 'force'],
    ['refugees', 'refugee'],
    ['viruses', 'virus'],
    ['gunmen', 'gunman'],
    ['iraqis', 'iraqi'],
    ['yemenis', 'yemeni'],
    ['houthis', 'houthi'],
    ['qataris', 'qatari'],
    ['sunnis', 'sunni'],
    ['turks', 'turk'],
  ])('of %s is %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });

  it.each(
    `hamas abbas anas firas elias dallas paris idris faris tunis isis crisis analysis laos carlos lagos marcus status
    press congress across yemen turkmen news series williams adams peters gas was this taxes cities bosses nineties tens`.split(
      /\s+/,
    ),
  )('of %s is the word itself: a name, no plural, or too short without its ending', (word) => {
    expect(singularOf(word)).toBe(word);
  });

  it('keeps at least 70 % of the letters, and is its own singular', () => {
    const words = [...WORDS, ...WORDS.map((word) => `${word}s`), ...WORDS.map((word) => `${word}es`)];
    for (const word of words) {
      expect(singularOf(word).length / word.length).toBeGreaterThanOrEqual(0.7);
      expect(singularOf(singularOf(word))).toBe(singularOf(word));
    }
  });

  it('never makes two names one', () => {
    const names =
      `hama hamas abba abbas ana anas elia elias dalla dallas william williams peter peters adam adams pari paris islam islamic
      iran iranian general generous police policy community communism new news organ organization`.split(
        /\s+/,
      );
    expect(new Set(names.map((name) => tokensOf(name)[0]?.token)).size).toBe(names.length);
  });
});

describe('the other forms of a word', () => {
  it.each([
    ['attacked', 'attack'],
    ['attack', 'attacking'],
    ['planned', 'plan'],
    ['smuggling', 'smuggle'],
    ['carried', 'carry'],
    ['city', 'cities'],
    ['taxes', 'tax'],
    ['fought', 'fight'],
    ['withdraw', 'withdrawn'],
    ['withdrew', 'withdrawing'],
    ['children', 'child'],
    ['defence', 'defense'],
    ['center', 'centre'],
    ['organised', 'organize'],
    ['mobilisation', 'mobilization'],
    ['labor', 'labour'],
    ['program', 'programme'],
    ['deployment', 'deploy'],
    ['recruiting', 'recruitment'],
    ['emerged', 'emergence'],
    ['infiltration', 'infiltrate'],
    ['destroyed', 'destruction'],
    ['dead', 'died'],
    ['kurd', 'kurdish'],
    ['swedish', 'swede'],
  ])('of %s have %s', (word, form) => {
    expect(otherForms(word)).toContain(form);
  });

  it.each([
    ['ring', 'r'],
    ['king', 'k'],
    ['bring', 'br'],
    ['red', 'r'],
    ['speed', 'speing'],
    ['militia', 'militiaing'],
    ['movement', 'movementing'],
    ['major', 'majour'],
    ['minister', 'ministre'],
    ['science', 'sciense'],
    ['span', 'spanish'],
    ['scott', 'scottish'],
    ['selfish', 'self'],
  ])('of %s do not have %s', (word, form) => {
    expect(otherForms(word)).not.toContain(form);
  });

  it.each(['Harding', 'Keating'])('of the name %s are no verbs', (name) => {
    expect(otherForms(name.toLowerCase(), true)).toEqual([]);
  });

  it.each(['', 'us', '3500', '17th', 'حشد', 'плотина'])('of %j are none', (token) => {
    expect(otherForms(token)).toEqual([]);
  });

  it('are one family with the word, are tokens, and have it among their own', () => {
    for (const word of WORDS.map(singularOf)) {
      const forms = otherForms(word);
      expect(forms).not.toContain(word);
      expect(new Set([word, ...forms].map(familyOf))).toEqual(new Set([familyOf(word)]));
      for (const form of forms) expect(tokensOf(form).map(({ token }) => token)).toEqual([form]);
    }
  });
});
