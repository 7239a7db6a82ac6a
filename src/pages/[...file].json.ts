import type { APIRoute } from 'astro';
import { fileResponse } from '../site/file-response.ts';

/** Citations as CSL-JSON, and feeds as JSON Feed. */
export const GET: APIRoute = ({ locals }) => fileResponse(locals.props);
