import type { APIRoute } from 'astro';
import type { ArticleProps } from '../../../site/article-page.ts';
import { cardResponse } from '../../../site/card-picture.ts';
import { articleCard } from '../../../site/cards.ts';
import { loadArchive } from '../../../site/load-archive.ts';

/** The picture that is shown with links to an article (Open Graph), as PNG. */
export const GET: APIRoute = async ({ locals }) =>
  cardResponse(articleCard(await loadArchive(), locals.props as ArticleProps));
