import { defineMiddleware } from 'astro:middleware';
import { loadArchive } from './site/load-archive.ts';
import { movedPage, type MovedProps } from './site/moved-pages.ts';
import { pageAt } from './site/site-pages.ts';

/** Tells the template of a page, in `npm run dev`, which page to make; a build does this itself. */
export const onRequest = defineMiddleware(async ({ url, locals, redirect, rewrite }, next) => {
  if (!import.meta.env.DEV) return next();
  const loaded = await loadArchive();
  const page = pageAt(loaded, url.pathname);
  if (page === undefined) return rewrite('/404/');
  if (page.isMoved === true) return redirect(movedPage(loaded, page.props as MovedProps).href);
  locals.props = page.props;
  return next();
});
