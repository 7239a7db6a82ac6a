import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { controls } from '../../../src/compare/browser/controls.ts';
import { PARTS } from '../../../src/compare/parts.ts';
import { readRequest } from '../../../src/compare/request.ts';
import { attribute, browse, byId, repeatedIds, said, tags } from './browse.ts';
import { CODEBOOK } from './sample.ts';

const COLUMNS = [
  { id: 'courier', label: 'Harbour Courier' },
  { id: 'telegraf', label: 'Der Telegraf' },
];

function controlsOf(address: string, columns = COLUMNS): Nodes {
  const { request } = readRequest(new URLSearchParams(address));
  return browse(controls({ request, columns, codebook: CODEBOOK }));
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

  it('have everything checked where the address asks for nothing', () => {
    const node = controlsOf('a=courier&a=telegraf');
    expect(checked(node, 'part')).toHaveLength(PARTS.length);
    expect(checked(node, 'q')).toHaveLength(CODEBOOK.questions.length);
    expect(said(node)).toContain('Questions (5 of 5)');
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

  it('act on the articles themselves, whatever the columns are called', () => {
    const blind = COLUMNS.map(({ id }, index) => ({ id, label: `Article ${'AB'.charAt(index)}` }));
    const node = controlsOf('a=courier&a=telegraf&blind=1', blind);
    expect(columnButtons(node).map((button) => attribute(button, 'value'))).toEqual([
      'courier',
      'courier',
      'courier',
      'telegraf',
      'telegraf',
      'telegraf',
    ]);
    expect(attribute(byId(node, 'remove-telegraf'), 'ariaLabel')).toBe('Remove: Article B');
    for (const { label } of COLUMNS) expect(JSON.stringify(node)).not.toContain(label);
  });

  it('count only questions that there are', () => {
    expect(said(controlsOf('a=courier&a=telegraf&q=why&q=no-such'))).toContain('Questions (1 of 5)');
  });

  it('have ids, so that the list of questions stays open and the focus comes back after a choice', () => {
    const node = controlsOf('a=courier&a=telegraf');
    expect(byId(node, 'questions').tagName).toBe('details');
    expect(said(byId(node, 'questions-summary'))).toBe('Questions (5 of 5)');
    const choices = tags(node, 'input', 'select', 'button', 'summary');
    expect(choices.length).toBeGreaterThan(PARTS.length + CODEBOOK.questions.length);
    expect(choices.filter(({ properties }) => properties.id === undefined)).toEqual([]);
    expect(repeatedIds(node)).toEqual([]);
  });
});
