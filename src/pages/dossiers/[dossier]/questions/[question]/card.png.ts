import type { APIRoute } from 'astro';
import { cardResponse } from '../../../../../site/card-picture.ts';
import { questionCard, type QuestionCardProps } from '../../../../../site/cards.ts';
import { loadArchive } from '../../../../../site/load-archive.ts';

/** The picture that is shown with links to a question of a dossier (Open Graph), as PNG. */
export const GET: APIRoute = async ({ locals }) =>
  cardResponse(questionCard(await loadArchive(), locals.props as QuestionCardProps));
