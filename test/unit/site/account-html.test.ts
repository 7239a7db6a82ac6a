import { describe, expect, it } from 'vitest';
import { accountHtml } from '../../../src/site/account-html.ts';
import { sampleArchive } from '../derive/sample-archive.ts';

describe('the HTML of an account', () => {
  it('links a mention to the page of its record', () => {
    const html = accountHtml(sampleArchive(), {
      path: 'articles/a.md',
      body: 'The [council](actor:town-council).',
    });
    expect(html).toContain('<a href="/actors/town-council/" id="p1-actor-town-council">council</a>');
  });

  it.each(['actor:nobody', 'place:town-council'])(
    'cannot be had where it mentions a record that is not there, or is of another kind: %s',
    (url) => {
      const render = () =>
        accountHtml(sampleArchive(), { path: 'articles/a.md', body: `The [council](${url}).` });
      expect(render).toThrow(/There is no (?:actor|place) /);
    },
  );
});
