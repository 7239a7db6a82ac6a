import { expect, it } from 'vitest';
import { correctionsOfEntries, leftByCorrection } from '../../../src/site/correction-pages.ts';
import { formerFiles } from '../../../src/site/former-files.ts';
import { formerPages, movedPage, movedPages } from '../../../src/site/moved-pages.ts';
import { copyFixture } from './archive-copy.ts';

it('shows at former addresses the pages with permanent addresses on them, also codings named after a codebook, and leads on from others', async () => {
  const copy = await copyFixture('archive');
  try {
    await copy.replace('chronology/dormak-dam.yaml', 'label:', 'formerIds: [the-dam]\nlabel:');
    await copy.replace('codebooks/dam/codebook.yaml', 'label:', 'formerIds: [weir]\nlabel:');
    const loaded = await copy.load();
    const all = movedPages(loaded).map(({ href }) => href);
    const shown = new Map(formerPages(loaded).map((page) => [page.href, page.props]));

    // Places on these pages have permanent addresses: the pages are there, and send nobody on.
    expect(shown.get('/chronology/the-dam/')).toMatchObject({ id: 'dormak-dam' });
    expect(shown.get('/about/coding/weir/')).toEqual({ id: 'dam' });
    expect(shown.get('/articles/karaneh-the-silent-strait/coding/weir/')).toMatchObject({ codebook: 'dam' });
    expect(shown.get('/articles/institute-report-on-dormak/')).toEqual({
      id: 'institute-sixty-days-of-dormak',
    });
    expect(all.filter((href) => shown.has(href))).toEqual([]);
    expect(movedPage(loaded, { from: '/articles/institute-report-on-dormak/cite/' }).href).toBe(
      '/articles/institute-sixty-days-of-dormak/cite/',
    );
    // The first codebook of an article is not named in the address of its coding.
    expect(all).not.toContain('/articles/gazette-dormak-dam-gives-way/coding/weir/');
  } finally {
    await copy.end();
  }
});

it('leads from what a correction took away to the correction, and offers the files of renamed entries where they were, too', async () => {
  const copy = await copyFixture('archive');
  try {
    const gone = 'date: "2026-11-28"\nbefore: "It was there."\nwhy: "It was wrong."\n';
    const strike = 'of: entry\nentry: dossiers/tevril-strike\n';
    await copy.replace('dossiers/tevril-strike.md', '  - strike-remedy\n', '');
    await copy.replace('dossiers/tevril-strike.md', '  - karaneh-the-silent-strait\n', '');
    await copy.replace('dossiers/tevril-strike.md', 'title:', 'formerIds: [port-strike]\ntitle:');
    await copy.write(
      'corrections/left.yaml',
      `${strike}${gone}withdrawn: [questions/strike-remedy, articles/karaneh-the-silent-strait]\n`,
    );
    await copy.write('corrections/none.yaml', `of: entry\nentry: actors/nobody\n${gone}`);
    const loaded = await copy.load();
    const leadsTo = (from: string) => movedPage(loaded, { from }).href;

    expect(leadsTo('/dossiers/tevril-strike/questions/strike-remedy/')).toBe('/corrections/#correction-left');
    expect(leadsTo('/actors/nobody/')).toBe('/corrections/#correction-none');
    expect(correctionsOfEntries(loaded, ['dossiers/tevril-strike'])[0]?.gone).toMatchObject([
      { text: 'questions/strike-remedy', anchor: 'q-strike-remedy' },
      { anchor: 'col-karaneh-the-silent-strait', href: '/articles/karaneh-the-silent-strait/' },
    ]);
    expect(leftByCorrection(loaded, { id: 'tevril-strike' })[0]?.places).toContain(
      'verdict--karaneh-the-silent-strait--tevril-post-cranes-stand-still',
    );
    const files = formerFiles(loaded).map(({ href }) => href);
    expect(files).toContain('/dossiers/port-strike/atom.xml');
    expect(files).toContain('/articles/institute-report-on-dormak/coding/dam.jsonld');
    expect(files).toContain('/dossiers/port-strike.csv');
    expect(files).toContain('/dossiers/port-strike/cite/questions/strike-cause.bib');
  } finally {
    await copy.end();
  }
});
