import { describe, expect, it } from 'vitest';
import { createSources } from '../../../src/compare/browser/sources.ts';
import { createUrls } from '../../../src/urls/urls.ts';
import { CODEBOOK, COURIER } from './sample.ts';

/** Sources from a host with these files, and the requests sent to it. */
function sourcesOf(files: Record<string, () => Response>) {
  const asked: string[] = [];
  const sources = createSources(createUrls('/news/'), {
    fetchFile: (url) => {
      asked.push(url);
      return Promise.resolve(files[url]?.() ?? new Response('', { status: 404 }));
    },
    accountParagraphs: (html) => Promise.resolve(html.split('|')),
  });
  return { sources, asked };
}

const COURIER_URL = '/news/compare/articles/courier.json';

describe('the sources of the compare page', () => {
  it('give codebooks and articles from the files of the site, each loaded once', async () => {
    const { sources, asked } = sourcesOf({
      '/news/compare/codebooks/bridge.json': () => Response.json(CODEBOOK),
      [COURIER_URL]: () => Response.json(COURIER),
    });
    expect(await sources.codebook('bridge')).toEqual(CODEBOOK);
    expect(await sources.article('courier')).toEqual(COURIER);
    expect(await sources.article('courier')).toEqual(COURIER);
    expect(asked).toEqual(['/news/compare/codebooks/bridge.json', COURIER_URL]);
  });

  it('give the account of an article from its page, loaded once', async () => {
    const { sources, asked } = sourcesOf({ '/news/articles/courier/': () => new Response('First.|Second.') });
    expect(await sources.account('courier')).toEqual(['First.', 'Second.']);
    expect(await sources.account('courier')).toEqual(['First.', 'Second.']);
    expect(asked).toEqual(['/news/articles/courier/']);
  });

  it('give nothing for an article that the host does not have', async () => {
    expect(await sourcesOf({}).sources.article('ghost')).toBeUndefined();
  });

  it('fail where there is no codebook, without which nothing can be compared', async () => {
    await expect(sourcesOf({}).sources.codebook('bridge')).rejects.toThrow('no codebook');
  });

  it('fail where the host does, and ask again the next time', async () => {
    let isDown = true;
    const { sources, asked } = sourcesOf({
      [COURIER_URL]: () => (isDown ? new Response('', { status: 503 }) : Response.json(COURIER)),
    });
    await expect(sources.article('courier')).rejects.toThrow('503');
    isDown = false;
    expect(await sources.article('courier')).toEqual(COURIER);
    expect(asked).toEqual([COURIER_URL, COURIER_URL]);
  });
});
