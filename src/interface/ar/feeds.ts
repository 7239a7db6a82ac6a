import { isolated } from './language.ts';

export const follow = 'للمتابعة:';
export const linkTitle = (title: string, format: string) => `${isolated(title)} (${format})`;

export const feedOf = (name: string, archive: string) => `${isolated(name)} · ${isolated(archive)}`;
export const about = {
  actor: (name: string) => `مقالات تذكر ${isolated(name)}.`,
  place: (name: string) => `مقالات تذكر ${isolated(name)}.`,
  outlet: (name: string) => `مقالات نشرتها ${isolated(name)} أو أعادت نشرها.`,
};
export const entry = (title: string, outlet: string) => `${isolated(title)} (${isolated(outlet)})`;
export const correction = (title: string) => `تصحيح: ${isolated(title)}`;
export const corrected = (place: string, before: string, after: string | undefined, why: string) =>
  `${isolated(place)}. قبل: ${isolated(before)}${after === undefined ? '' : ` بعد: ${isolated(after)}`} السبب: ${isolated(why)}`;
