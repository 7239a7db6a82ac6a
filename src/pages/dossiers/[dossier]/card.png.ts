import type { APIRoute } from 'astro';
import { cardResponse } from '../../../site/card-picture.ts';
import { dossierCard } from '../../../site/cards.ts';
import type { DossierProps } from '../../../site/dossier-pages.ts';
import { loadArchive } from '../../../site/load-archive.ts';

/** The picture that is shown with links to a dossier (Open Graph), as PNG. */
export const GET: APIRoute = async ({ locals }) =>
  cardResponse(dossierCard(await loadArchive(), locals.props as DossierProps));
