import type { PartId } from '../compare/parts.ts';
import { stanceSpreads } from '../compare/stance-spread.ts';
import type { DossierEntry, LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
import { drawFigures } from './figures-drawing.ts';
import { isLarge } from './large-dossier.ts';
import { drawSpreads } from './stance-drawing.ts';
import { drawVoices } from './voices-drawing.ts';

/** The drawing that stands above the rows of a part, as HTML; empty if the part has none. */
export function partDrawing(loaded: LoadedArchive, dossier: DossierEntry, part: PartId): string {
  const { comparison, context } = compareDossier(loaded, dossier);
  if (part === 'voices') return drawVoices(loaded, dossier);
  // Large dossiers have figures on several pages, drawn there.
  if (part === 'figures') return isLarge(dossier) ? '' : drawFigures(loaded, dossier);
  if (part !== 'stances') return '';
  return drawSpreads(loaded, stanceSpreads(comparison.stances), {
    codebook: dossier.data.codebook.id,
    labelOf: (article) => context.labels[article] ?? article,
  });
}
