import { harmIn } from './harm.ts';
import { renderMarkdown } from './render-account.ts';

/** The places in an account where a payload may be. */
const PLACES: Record<string, (payload: string) => string> = {
  'by itself': (payload) => payload,
  'in a line': (payload) => `The paper says ${payload} and nothing else.`,
  'in a heading': (payload) => `## ${payload}`,
  'in a list': (payload) => `- one ${payload}`,
  'in a quotation': (payload) => `> ${payload}`,
  'in inline code': (payload) => `\`${payload}\``,
  'in the words of a mention': (payload) => `[the ${payload} council](actor:town-council)`,
  'in a note': (payload) => `[peers](sic: "${payload.replaceAll('"', '\\"')}")`,
  'in the title of a link': (payload) => `[x](https://gazette.example/ '${payload.replaceAll("'", "\\'")}')`,
  'as the target of a link': (payload) =>
    `[x](<${payload.replaceAll(/[<>\n]/g, (sign) => encodeURIComponent(sign))}>)`,
  'as the text of an image': (payload) => `![${payload}](https://evil.example/x.png)`,
};

/** The harm that a payload does in an account, in each of these places: one line each. */
export function harmAnywhere(payload: string): string[] {
  return Object.entries(PLACES).flatMap(([place, write]) =>
    harmIn(renderMarkdown(write(payload))).map((harm) => `${place}: ${harm}`),
  );
}
