import { JSDOM } from 'jsdom';

let jsdomWindow: JSDOM['window'] | undefined;

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Elements whose `name` or `id` become properties of the document or of a form, before its own ones (HTML Standard,
 * "DOM tree accessors" and "The form element", named properties).
 */
const NAMED = [
  ...['form', 'img', 'iframe', 'embed', 'object', 'frame'],
  ...['input', 'button', 'select', 'textarea', 'fieldset', 'output'],
];

/**
 * Builds a document from HTML that nothing runs in and nothing loads into: a document of `DOMParser` has no browsing
 * context, so scripts, style sheets, frames and images stay text (HTML Standard, "DOM parsing and serialization").
 * Takes any string; broken markup is mended as browsers mend it.
 */
export function parsePage(html: string): Document {
  jsdomWindow ??= new JSDOM('').window;
  const { DOMParser, Document, Element } = jsdomWindow;
  const document = new DOMParser().parseFromString(html, 'text/html');
  // `<img name="body">` would hide the body and `<input name="firstChild">` a form's children from everything that reads
  // the page, so these names go first, by methods that no page can hide.
  for (const tag of NAMED) {
    for (const element of [...Document.prototype.getElementsByTagNameNS.call(document, HTML, tag)]) {
      Element.prototype.removeAttribute.call(element, 'name');
      Element.prototype.removeAttribute.call(element, 'id');
    }
  }
  return document;
}
