import { Tokenizer } from 'htmlparser2';

/** How many bytes of a page are searched for a `<meta>`; browsers look at 1024, and pages put it later all the same. */
const SEARCHED_BYTES = 65_536;

/**
 * The WHATWG name of an encoding label (`latin1` is `windows-1252`), or undefined where nobody knows the label
 * (Encoding Standard, "4.2 Names and labels").
 */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** The charset parameter of a `Content-Type` value as written, or undefined where it has none (RFC 9110, 8.3). */
export function charsetOf(contentType: string): string | undefined {
  const match = /;\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(contentType.slice(0, 1000));
  const label = match?.[1] ?? match?.[2] ?? match?.[3];
  return label === undefined || label.trim() === '' ? undefined : label.trim();
}

/**
 * The label that a page's first `<meta charset>` or `<meta http-equiv=content-type>` gives, or an XML declaration at
 * its start. A meta in a comment, a script or a style counts for nothing. As the HTML standard has it (13.2.3.2), a
 * `utf-16` that could be read as ASCII means UTF-8 and `x-user-defined` means windows-1252.
 */
export function charsetInPage(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SEARCHED_BYTES)).toString(
    'latin1',
  );
  const label =
    /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']{1,40})["']/i.exec(head)?.[1] ?? metaCharset(head);
  if (label === undefined) return undefined;
  const encoding = encodingOf(label);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return 'utf-8';
  return encoding === 'x-user-defined' ? 'windows-1252' : label;
}

function metaCharset(head: string): string | undefined {
  let found: string | undefined;
  let attributes: Map<string, string> | undefined;
  let name = '';
  let value = '';
  const endTag = () => {
    found ??= attributes === undefined ? undefined : charsetOfMeta(attributes);
    attributes = undefined;
  };
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        attributes = head.slice(start, end).toLowerCase() === 'meta' ? new Map() : undefined;
      },
      onattribname: (start, end) => {
        name = head.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => (value += head.slice(start, end)),
      onattribend: () => {
        // The first of two attributes of one name counts.
        if (attributes !== undefined && !attributes.has(name)) attributes.set(name, value);
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onattribentity: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(head);
  return found;
}

function charsetOfMeta(attributes: ReadonlyMap<string, string>): string | undefined {
  const charset = attributes.get('charset')?.trim();
  if (charset !== undefined && charset !== '') return charset;
  if (attributes.get('http-equiv')?.trim().toLowerCase() !== 'content-type') return undefined;
  return charsetOf(`;${attributes.get('content') ?? ''}`);
}
