import type { Element } from 'hast';
import { h } from './hyperscript.ts';

/** A fold: a line that starts with a name and opens the content behind it. */
export function fold(
  name: string,
  more: string | undefined,
  content: readonly Element[],
  className?: string,
): Element {
  return h('details', { className: ['fold', ...(className === undefined ? [] : [className])] }, [
    h('summary', [h('b', name), more]),
    ...content,
  ]);
}
