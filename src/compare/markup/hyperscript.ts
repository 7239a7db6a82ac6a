import type { Element, ElementContent, Properties } from 'hast';

/** The properties that the markup gives an element. */
type Given = Readonly<Record<string, boolean | number | string | string[] | null | undefined>>;

/** What the markup can put into an element. */
type Content = ElementContent | string | number | null | undefined | readonly Content[];

/**
 * The part of hastscript's `h` that the markup uses: element names, properties by their hast names, content. It carries
 * no tables of all HTML attributes, which would be a fifth of what the compare page loads, and parses no selectors, which
 * takes time in a build. A test checks that both give the same result.
 */
export function h(tagName: string, ...rest: (Given | Content)[]): Element {
  const [first] = rest;
  const hasProperties = isProperties(first);
  return {
    type: 'element',
    tagName,
    properties: hasProperties ? given(first) : {},
    children: (hasProperties ? rest.slice(1) : rest).flatMap((content) => contentOf(content as Content)),
  };
}

function isProperties(value: Given | Content): value is Given {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { type } = value as { type?: unknown };
  return type !== 'element' && type !== 'text';
}

function given(properties: Given): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== null),
  );
}

function contentOf(content: Content): ElementContent[] {
  if (content === undefined || content === null) return [];
  if (typeof content === 'string' || typeof content === 'number')
    return [{ type: 'text', value: String(content) }];
  return isList(content) ? content.flatMap(contentOf) : [content];
}

function isList(content: ElementContent | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content);
}
