/** How much of a document is searched for its first tag. */
const SEARCHED = 4096;

// The tags of the MIME Sniffing standard ("7.1 Identifying a resource with an unknown MIME type").
const FIRST_TAG =
  /^(?:<!doctype\s+html|<(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|link|article|main|section|header|base|center|frameset|noscript)(?=[\s/>])|<!--)/i;

/** Whether bytes in an ASCII-compatible encoding begin like a page. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  return isHtmlText(
    Buffer.from(bytes.subarray(0, SEARCHED))
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );
}

/**
 * Whether a text begins like a page: with an HTML tag, perhaps after an XML declaration; or, after other output of a
 * server, with a doctype or with both `<html>` and `<head>` or `<body>`.
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
