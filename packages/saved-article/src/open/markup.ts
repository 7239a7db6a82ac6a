/** How far into a document its first tag is looked for. */
const SEARCHED = 4096;

// The tags of the MIME Sniffing standard ("7.1 Identifying a resource with an unknown MIME type").
const FIRST_TAG =
  /^(?:<!doctype\s+html|<(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|article|main|section|header|base|center|frameset|noscript)(?=[\s/>])|<!--)/i;

/** Whether bytes in an encoding like ASCII begin as a page does. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  return isHtmlText(
    Buffer.from(bytes.subarray(0, SEARCHED))
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );
}

/**
 * Whether a text begins as a page does: with one of its tags, after an XML declaration at most; or after something else
 * that a server wrote before it, with its doctype or with both `<html>` and `<head>` or `<body>`.
 */
export function isHtmlText(text: string): boolean {
  const start = text
    .slice(0, SEARCHED)
    .trimStart()
    .replace(/^<\?xml[^>]*\?>\s*/i, '');
  if (start.startsWith('<!--')) return /^<!--[\s\S]*?-->\s*</.test(start) || !start.includes('-->');
  if (FIRST_TAG.test(start)) return true;
  return (
    /<!doctype\s+html\b/i.test(start) || (/<html[\s>]/i.test(start) && /<(?:head|body)[\s>]/i.test(start))
  );
}
