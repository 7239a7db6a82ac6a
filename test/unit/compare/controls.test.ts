import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { controls } from '../../../src/compare/browser/controls.ts';
import { PARTS } from '../../../src/compare/parts.ts';
import { readRequest, writeRequest, type CompareRequest } from '../../../src/compare/request.ts';
import { attribute, browse, byId, repeatedIds, said, tags } from './browse.ts';
import { CODEBOOK } from './sample.ts';

const COLUMNS = [
  { id: 'courier', label: 'Harbour Courier' },
  { id: 'telegraf', label: 'Der Telegraf' },
];

const href = (request: CompareRequest) => `?${writeRequest(request).toString()}`;

function controlsOf(address: string, columns = COLUMNS): Nodes {
  const { request } = readRequest(new URLSearchParams(address));
  return browse([controls({ request, columns, codebook: CODEBOOK, href })]);
}

const checked = (node: Nodes, name: string) =>
  tags(node, 'input')
    .filter(({ properties }) => properties.name === name && properties.checked === true)
    .map((input) => attribute(input, 'value'));

const columnButtons = (node: Nodes) =>
  tags(node, 'button').filter(({ properties }) => properties.value !== undefined);

describe('the controls', () => {
  it('are set as the address asks', () => {
    const node = controlsOf('a=courier&a=telegraf&part=voices&q=why&order=codebook&blind=1');
    expect(checked(node, 'part')).toEqual(['voices']);
    expect(checked(node, 'q')).toEqual(['why']);
    expect(['contradict', 'accounts', 'blind'].map((name) => checked(node, name).length)).toEqual([0, 0, 1]);
    const chosen = tags(node, 'option').filter(({ properties }) => properties.selected === true);
    expect(chosen.map((option) => attribute(option, 'value'))).toEqual(['codebook']);
  });

  it('have every question and no part checked where the address asks for nothing', () => {
    const node = controlsOf('a=courier&a=telegraf');
    expect(checked(node, 'part')).toEqual([]);
    expect(checked(node, 'q')).toHaveLength(CODEBOOK.questions.length);
  });

  it.each([
    ['a=courier&a=telegraf', '2 articles · all 5 questions · contradictions first · change'],
    [
      'a=courier&a=telegraf&q=why&q=owner&part=events&part=claims&order=codebook',
      '2 articles · 2 of 5 questions · as in the codebook · with claims, events · change',
    ],
    [
      'a=courier&a=telegraf&contradict=1&blind=1&accounts=1',
      '2 articles · all 5 questions · only contradictions · blind · with the accounts · change',
    ],
  ])('are behind one line that says what is shown: %s', (address, line) => {
    const node = controlsOf(address);
    expect(said(byId(node, 'controls-summary'))).toBe(line);
    expect(byId(node, 'controls').tagName).toBe('details');
  });

  it('lead to each question and each part alone, and change nothing else', () => {
    const links = tags(controlsOf('a=courier&a=telegraf&part=voices&q=why&order=codebook'), 'a');
    expect(links).toHaveLength(PARTS.length + CODEBOOK.questions.length);
    const to = (name: string) =>
      links.filter((link) => attribute(link, 'ariaLabel') === `Only this: ${name}`);
    expect(to('Events').map((link) => attribute(link, 'href'))).toEqual([
      '?a=courier&a=telegraf&part=events&q=why&order=codebook',
    ]);
    expect(to('Who answers for it?').map((link) => attribute(link, 'href'))).toEqual([
      '?a=courier&a=telegraf&part=voices&q=owner&order=codebook',
    ]);
  });

  it('let a column move only where there is a place, and say in words which column', () => {
    const buttons = columnButtons(controlsOf('a=courier&a=telegraf'));
    expect(buttons.map((button) => [attribute(button, 'id'), button.properties.disabled === true])).toEqual([
      ['left-courier', true],
      ['right-courier', false],
      ['remove-courier', false],
      ['left-telegraf', false],
      ['right-telegraf', true],
      ['remove-telegraf', false],
    ]);
    expect(buttons.map((button) => attribute(button, 'ariaLabel'))).toEqual([
      'Move left: Harbour Courier',
      'Move right: Harbour Courier',
      'Remove: Harbour Courier',
      'Move left: Der Telegraf',
      'Move right: Der Telegraf',
      'Remove: Der Telegraf',
    ]);
  });

  it('move and remove no column of a blind reader, since a button would tell which article it is', () => {
    expect(columnButtons(controlsOf('a=courier&a=telegraf&blind=1'))).toEqual([]);
  });

  it('count only questions that there are', () => {
    expect(said(controlsOf('a=courier&a=telegraf&q=why&q=no-such'))).toContain('1 of 5 questions');
  });

  it('have ids, so that they stay open and the focus comes back after a choice', () => {
    const node = controlsOf('a=courier&a=telegraf');
    const choices = tags(node, 'input', 'select', 'button', 'summary');
    expect(choices.length).toBeGreaterThan(PARTS.length + CODEBOOK.questions.length);
    expect(choices.filter(({ properties }) => properties.id === undefined)).toEqual([]);
    expect(repeatedIds(node)).toEqual([]);
  });
});
