import { defineMiddleware } from 'astro:middleware';
import { settlePolicy } from './site/policy.ts';

/** Every page passes here on its way out, in the build and in `npm run dev`. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(settlePolicy(await response.text()), response);
});
