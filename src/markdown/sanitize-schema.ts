import { defaultSchema, type Schema } from 'hast-util-sanitize';

/**
 * What a rendered account may contain: text, emphasis, headings, lists, quotations and links, plus the attributes that
 * the plugins in this folder write. Images, tables, forms, raw HTML, scripts and styles are removed.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  // Ids are written only by our plugins, never by an editor, and no script on a page reads them.
  clobberPrefix: '',
  tagNames: [
    'a',
    'b',
    'blockquote',
    'br',
    'code',
    'em',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'li',
    'ol',
    'p',
    'span',
    'strong',
    'ul',
  ],
  attributes: {
    a: ['href', 'id', ['className', 'pn', 'sic-mark', 'count']],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    ol: ['start'],
    p: ['id', ['className', 'notes']],
    span: ['id', ['className', 'sic', 'notes', 'note', 'vh']],
  },
  protocols: { href: ['http', 'https'] },
  strip: ['script', 'style'],
};
