// Feeds, and the links to them.

export const follow = 'Follow:';
export const linkTitle = (title: string, format: string) => `${title} (${format})`;

export const feedOf = (name: string, archive: string) => `${name} · ${archive}`;
/** What the feed of a record holds. */
export const about = {
  actor: (name: string) => `Articles that mention ${name}.`,
  place: (name: string) => `Articles that mention ${name}.`,
  outlet: (name: string) => `Articles that ${name} published or republished.`,
};
export const entry = (title: string, outlet: string) => `${title} (${outlet})`;
export const correction = (title: string) => `Correction: ${title}`;
export const corrected = (place: string, before: string, after: string | undefined, why: string) =>
  `${place}. Before: ${before}${after === undefined ? '' : ` After: ${after}`} Why: ${why}`;
