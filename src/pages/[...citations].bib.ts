import type { APIRoute } from 'astro';
import { citationResponse } from '../site/citation-response.ts';

/** Citations as BibLaTeX: of an article, a dossier, a question, or of the whole archive. */
export const GET: APIRoute = ({ locals }) => citationResponse(locals.props);
