import { h as hastscript } from 'hastscript';
import { find, html } from 'property-information';
import { describe, expect, it } from 'vitest';
import { attributeOf } from '../../../src/compare/markup/attribute.ts';
import { h } from '../../../src/compare/markup/hyperscript.ts';

const text = { type: 'text' as const, value: 'text' };

/** Every way in which the markup calls it. */
const CALLS: Record<string, Parameters<typeof h>> = {
  'an element alone': ['br'],
  'a text': ['p', 'words'],
  'a number': ['p', { id: 'x' }, 3],
  'a list of content': ['p', ['words', h('b', 'bold'), ' ', undefined]],
  'an element as content': ['p', h('a', { href: '#x' }, 'words')],
  'a node of text': ['p', [text]],
  'properties and content': ['a', { href: '?a=1&b=2', ariaLabel: 'To “it”' }, 'words'],
  'lists in properties': [
    'td',
    { className: ['one', 'two'], ariaLabelledBy: ['x-h'], colSpan: 3 },
    ['words'],
  ],
  'nothing in properties': ['td', { id: undefined, className: [], ariaCurrent: undefined }],
  switches: ['input', { type: 'checkbox', name: 'part', value: 'x', checked: true, disabled: false }],
  'a button': ['button', { type: 'button', dataDo: 'print', value: 'x', id: 'y' }, 'Print'],
  'a figure': [
    'svg',
    { viewBox: '0 0 40 8', width: '100%', height: 8, ariaHidden: 'true' },
    [h('rect', { x: '3%', className: ['open'] })],
  ],
};

describe('the stand-in for hastscript', () => {
  it.each(Object.entries(CALLS))('makes of %s what hastscript makes of it', (_, call) => {
    expect(h(...call)).toEqual(hastscript(...(call as Parameters<typeof hastscript>)));
  });

  it.each(
    'className id href role scope type name value checked selected disabled lang dir tabIndex colSpan width height ariaLabel ariaLabelledBy ariaHidden ariaCurrent dataDo dataDownload'.split(
      ' ',
    ),
  )('calls the attribute of %s as HTML does', (property) => {
    expect(attributeOf(property)).toBe(find(html, property).attribute);
  });
});
