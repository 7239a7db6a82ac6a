import { toHtml } from 'hast-util-to-html';
import type { PartId } from '../compare/parts.ts';
import { stanceSpreads } from '../compare/stance-spread.ts';
import { drawFinding } from '../draw/finding.ts';
import type { DossierEntry, LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
import { drawFigures } from './figures-drawing.ts';
import { isLarge } from './large-dossier.ts';
import { partFinding } from './part-findings.ts';
import { drawSpreads } from './stance-drawing.ts';
import { drawVoices } from './voices-drawing.ts';

/** What stands above the rows of a part, as HTML: its drawing, or a sentence on what it finds; empty if there is neither. */
export function partDrawing(loaded: LoadedArchive, dossier: DossierEntry, part: PartId): string {
  const { comparison, context } = compareDossier(loaded, dossier);
  if (part === 'voices') return drawVoices(loaded, dossier);
  // Large dossiers have figures on several pages, drawn there.
  if (part === 'figures') return isLarge(dossier) ? '' : drawFigures(loaded, dossier);
  if (part !== 'stances') {
    const found = partFinding(comparison, part, (article) => context.labels[article] ?? article);
    return found === '' ? '' : toHtml(drawFinding(found));
  }
  return drawSpreads(loaded, stanceSpreads(comparison.stances), {
    codebook: dossier.data.codebook.id,
    labelOf: (article) => context.labels[article] ?? article,
  });
}
