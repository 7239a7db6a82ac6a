import * as words from '#words/drawings';
import { toHtml } from 'hast-util-to-html';
import {
  heardByKind,
  reliedOn,
  withMost,
  type HeardRow,
  type Source,
  type SpeakerCounts,
} from '../compare/heard-by-article.ts';
import { recordOf } from '../derive/archive.ts';
import { drawBars } from '../draw/bars.ts';
import { drawDotTable, type DotRow } from '../draw/dot-table.ts';
import { spelledOut } from '../interface/names.ts';
import type { Id } from '../schema/id.ts';
import type { DossierEntry, LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
import { isLarge } from './large-dossier.ts';
import { urls } from './urls.ts';

/** The most sources that are drawn. */
const MOST_SOURCES = 14;

const sumOf = (cells: readonly SpeakerCounts[], sort: keyof SpeakerCounts) =>
  cells.reduce((sum, cell) => sum + cell[sort], 0);
const names = ({ rows, count }: { rows: readonly { name: string }[]; count: number }) => ({
  names: spelledOut(rows.map(({ name }) => name)),
  count,
});

/** Draws who is heard by kind of speaker, and on whom articles rely, as HTML; empty if nobody is heard. */
export function drawVoices(loaded: LoadedArchive, dossier: DossierEntry): string {
  const { comparison, context } = compareDossier(loaded, dossier);
  const coded = comparison.articles.filter(({ coding }) => coding !== null);
  const kinds = heardByKind(coded, comparison.voices.groups);
  const sources = reliedOn(coded, (actor) => organisationOf(loaded, actor));
  const labels = coded.map(({ id }) => context.labels[id] ?? id);
  if (kinds.length === 0) return '';
  const drawn: Drawn = {
    labels,
    isLarge: isLarge(dossier),
    direction: loaded.site.direction,
    voices: coded.reduce((sum, { coding }) => sum + (coding?.voices.length ?? 0), 0),
  };
  return [byKind(kinds, drawn), bySource(sources, drawn)].map((tree) => toHtml(tree)).join('');
}

interface Drawn {
  labels: readonly string[];
  isLarge: boolean;
  direction: LoadedArchive['site']['direction'];
  /** The voices of the codings, which may have a speaker several times. */
  voices: number;
}

/** Whom an actor belongs to, if to anybody. */
function organisationOf({ archive }: LoadedArchive, actor: Id): Source | undefined {
  const { parent } = recordOf(archive, 'actor', actor).data;
  return parent === undefined
    ? undefined
    : { name: recordOf(archive, 'actor', parent).data.name, actor: parent };
}

function byKind(kinds: readonly HeardRow[], drawn: Drawn) {
  const columns = drawn.labels.map((name, index) => ({
    name,
    total: kinds.reduce(
      (sum, { cells }) => sum + (cells[index]?.solid ?? 0) + (cells[index]?.hollow ?? 0),
      0,
    ),
  }));
  const total = kinds.reduce((sum, kind) => sum + kind.total, 0);
  const fewest = withMost(columns, ({ total }) => -total);
  const counted = words.heard(
    {
      most: names(withMost(columns, ({ total }) => total)),
      fewest: names({ rows: fewest.rows, count: -fewest.count }),
      classes: names(withMost(kinds, ({ total }) => total)),
    },
    {
      heardBy: columns.length,
      kinds: kinds.length,
      total,
      unnamed: kinds.reduce((sum, { cells }) => sum + sumOf(cells, 'hollow'), 0),
    },
  );
  const sentence = drawn.voices > total ? `${counted} ${words.heardOnce}` : counted;
  if (drawn.isLarge)
    return drawBars(
      sentence,
      kinds.map(({ name, cells, total }) => ({
        name,
        href: undefined,
        value: total,
        words: words.dots(sumOf(cells, 'solid'), sumOf(cells, 'hollow'), words.voicesKey),
      })),
      drawn.direction,
    );
  return drawDotTable(
    kinds.map((row) => dotRow(row, words.voicesKey)),
    {
      title: words.voicesTitle,
      corner: words.kindOfSpeaker,
      sentence,
      columns: drawn.labels,
      key: words.voicesKey,
      rest: '',
    },
  );
}

function bySource(sources: readonly HeardRow[], drawn: Drawn) {
  const passing = sources.filter(({ cells }) => sumOf(cells, 'hollow') > 0);
  const through = withMost([{ cells: [], name: '' }, ...passing], ({ cells }) => sumOf(cells, 'hollow'));
  const sentence = words.relied(
    names(withMost(sources, ({ inArticles }) => inArticles)),
    passing.length === 0 ? undefined : names(through),
    {
      outOf: drawn.labels.length,
      total: sources.reduce((sum, { total }) => sum + total, 0),
      secondHand: sources.reduce((sum, { cells }) => sum + sumOf(cells, 'hollow'), 0),
    },
  );
  const shown = sources.slice(0, MOST_SOURCES);
  const rest = sources.length - shown.length;
  if (drawn.isLarge)
    return drawBars(
      sentence,
      shown.map(({ name, actor, inArticles }) => ({
        name,
        href: actor === undefined ? undefined : urls.record('actor', actor),
        value: inArticles,
        words: words.counted(inArticles, drawn.labels.length),
      })),
      drawn.direction,
    );
  return drawDotTable(
    shown.map((row) => dotRow(row, words.reliedKey)),
    {
      title: words.reliedTitle,
      corner: words.source,
      sentence,
      columns: drawn.labels,
      key: words.reliedKey,
      rest: rest === 0 ? '' : words.restOfSources(rest),
    },
  );
}

function dotRow({ name, actor, cells }: HeardRow, key: { solid: string; hollow: string }): DotRow {
  return {
    name,
    href: actor === undefined ? undefined : urls.record('actor', actor),
    cells: cells.map((cell) => ({ ...cell, words: words.dots(cell.solid, cell.hollow, key) })),
  };
}
