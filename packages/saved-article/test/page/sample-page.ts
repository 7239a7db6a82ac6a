/** Three paragraphs of an invented report, in the order in which the pages of the tests have them. */
export const PROSE = [
  'The harbour of Vellmar stayed shut on Tuesday after a barge broke loose in the night and sank across the channel, the port authority said.',
  'Nobody was hurt, but eleven ships are waiting outside the breakwater, and the ferry to the islands now leaves from the old quay in the north.',
  'Divers are to look at the wreck as soon as the wind drops; a crane, which comes from the mainland, will not arrive before the end of the week.',
] as const;

/** The paragraphs as HTML. */
export const PARAGRAPHS = PROSE.map((text) => `<p>${text}</p>`).join('\n');

/** A page with a head and a body as given, and nothing else. */
export function page(body: string, head = '', root = ''): string {
  return `<!doctype html><html ${root}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
