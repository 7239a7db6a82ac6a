import { JSDOM } from 'jsdom';

let jsdomWindow: JSDOM['window'] | undefined;

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Elements with a `name` or `id` that becomes a property of the document or of a form and hides its own ones (HTML
 * Standard, "DOM tree accessors" and "The form element", named properties).
 */
const NAMED = [
  ...['form', 'img', 'iframe', 'embed', 'object', 'frame'],
  ...['input', 'button', 'select', 'textarea', 'fieldset', 'output'],
];

/**
 * Parses HTML into a document that runs and loads nothing: a document of `DOMParser` has no browsing context, so
 * scripts, style sheets, frames and images stay inert (HTML Standard, "DOM parsing and serialization"). Takes any
 * string; repairs broken markup as browsers do.
 */
export function parsePage(html: string): Document {
  jsdomWindow ??= new JSDOM('').window;
  const { DOMParser, Document, Element } = jsdomWindow;
  const document = new DOMParser().parseFromString(html, 'text/html');
  // `<img name="body">` would hide the body and `<input name="firstChild">` a form's children from all code that reads
  // the page, so these names are removed first, by methods that a page can't hide.
  for (const tag of NAMED) {
    for (const element of [...Document.prototype.getElementsByTagNameNS.call(document, HTML, tag)]) {
      Element.prototype.removeAttribute.call(element, 'name');
      Element.prototype.removeAttribute.call(element, 'id');
    }
  }
  return document;
}
