import type { APIRoute } from 'astro';
import { cardResponse } from '../site/card-picture.ts';
import { archiveCard } from '../site/cards.ts';
import { loadArchive } from '../site/load-archive.ts';

/** The picture that is shown with links to the archive (Open Graph), as PNG. */
export const GET: APIRoute = async () => cardResponse(archiveCard(await loadArchive()));
