import { describe, it } from 'vitest';
import { checkAfter, expectIssues } from './broken-archive.ts';

const ARTICLE = 'articles/bridge-closed.md';
const PLACE = 'places/old-bridge.yaml';

describe('the shape of a record', () => {
  it('has no unknown keys: the nearest known one is named', async () => {
    expectIssues(await checkAfter(({ edit }) => edit(ARTICLE, 'byline:', 'bylin:')), {
      at: `${ARTICLE}:4:1`,
      rule: 'unknown-key',
      message: /There is no key "bylin" here\. Did you mean "byline"\?/,
      help: /title, outlet, republisher/,
    });
  });

  it('has no unknown keys deep inside', async () => {
    expectIssues(await checkAfter(({ edit }) => edit(ARTICLE, '  words: 240', '  words: 240\n  pages: 2')), {
      at: `${ARTICLE}:23:3`,
      rule: 'unknown-key',
      message: /no key "pages" in "original"/,
      help: /sha256, words, paragraphs and extractor/,
    });
  });

  it('misses keys, at the first key around them and with what they are', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, 'language: en\n', '');
      await edit(ARTICLE, '  coder: coder-a\n', '');
    });
    expectIssues(
      issues,
      { at: `${ARTICLE}:2:1`, rule: 'missing-key', message: /"language" is missing/, help: /BCP 47/ },
      {
        at: `${ARTICLE}:11:3`,
        rule: 'missing-key',
        message: /"stance\.coder" is missing/,
        help: /Who judged/,
      },
    );
  });

  it('has values of the right types, said in words', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, '"Old bridge closed after inspection"', '1984');
      await edit(ARTICLE, '"The desk"', '');
      await edit(ARTICLE, 'words: 240', 'words: "240"');
      await edit(ARTICLE, '[millford, old-bridge]', 'old-bridge');
      await edit(ARTICLE, 'at: [1, 2]', 'at: [1.5]');
    });
    expectIssues(
      issues,
      {
        at: `${ARTICLE}:2:8`,
        rule: 'wrong-type',
        message: /"title": expected text, found the number 1984/,
        help: /quotes: "1984"/,
      },
      {
        at: `${ARTICLE}:4:1`,
        rule: 'wrong-type',
        message: /"byline": expected text, found nothing/,
        help: /take the key out/,
      },
      {
        at: `${ARTICLE}:14:8`,
        rule: 'wrong-type',
        message: /Entry 1 of "stance\.at": expected a whole number, found the number 1\.5/,
      },
      {
        at: `${ARTICLE}:18:9`,
        rule: 'wrong-type',
        message: /"places": expected a list, found the text/,
        help: /\[old-bridge\]/,
      },
      {
        at: `${ARTICLE}:22:10`,
        rule: 'wrong-type',
        message: /"original\.words": expected a number, found the text "240"/,
        help: /quotes off: 240/,
      },
    );
  });

  it('has quotes around text that looks like a day', async () => {
    expectIssues(await checkAfter(({ edit }) => edit(ARTICLE, '"The desk"', '2021-03-04')), {
      at: `${ARTICLE}:4:9`,
      rule: 'wrong-type',
      message: /expected text, found the date 2021-03-04/,
      help: /quotes: "2021-03-04"/,
    });
  });

  it('is a map', async () => {
    expectIssues(await checkAfter(({ write }) => write('site.yaml', '- a\n')), {
      at: 'site.yaml:1:1',
      rule: 'wrong-type',
      message: /The file: expected keys with values, found a list/,
    });
  });

  it('has one of the values that an enumeration lists', async () => {
    expectIssues(await checkAfter(({ edit }) => edit(ARTICLE, 'basis: stated', 'basis: state')), {
      at: `${ARTICLE}:10:10`,
      rule: 'bad-value',
      message: /"date\.basis" is "state".*Did you mean "stated"\?/,
      help: /stated, inferred, unknown/,
    });
  });

  it('gives the evidence of a date that is inferred', async () => {
    expectIssues(await checkAfter(({ edit }) => edit(ARTICLE, 'basis: stated', 'basis: inferred')), {
      at: `${ARTICLE}:10:10`,
      rule: 'bad-value',
      message: /needs `evidence`/,
    });
  });

  it('has ids that are ids, with the one that may be meant', async () => {
    expectIssues(
      await checkAfter(({ edit }) => edit(ARTICLE, 'outlet: valley-gazette', 'outlet: Valley Gazette')),
      {
        at: `${ARTICLE}:3:9`,
        rule: 'bad-value',
        message: /"outlet" is "Valley Gazette": An id has 1 to 80/,
        help: /"valley-gazette"/,
      },
    );
  });

  it('lists an id once', async () => {
    expectIssues(await checkAfter(({ edit }) => edit(ARTICLE, '[millford, ', '[millford, old-bridge, ')), {
      at: `${ARTICLE}:18:32`,
      rule: 'bad-value',
      message: /"old-bridge" is listed twice/,
    });
  });

  it('has a title of at most 300 characters', async () => {
    const title = 'x'.repeat(301);
    expectIssues(await checkAfter(({ edit }) => edit(ARTICLE, 'Old bridge closed after inspection', title)), {
      at: `${ARTICLE}:2:8`,
      rule: 'bad-value',
      message: /"title" is "x{80}…": At most 300 characters/,
      help: /as published/,
    });
  });

  it('has only safe web addresses', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, 'https://gazette.example/bridge-closed', 'javascript:alert(1)');
      await edit('outlets/valley-gazette.yaml', 'https://gazette.example/', '//gazette.example');
    });
    expectIssues(
      issues,
      { at: `${ARTICLE}:5:6`, rule: 'bad-value', message: /"url" is "javascript:alert\(1\)": .*http/ },
      { at: 'outlets/valley-gazette.yaml:5:6', rule: 'bad-value', message: /http:\/\/ or https:\/\// },
    );
  });

  it('has coordinates in range, and a name for each', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(PLACE, '52.5', '152.5');
      await edit(PLACE, '-1.25', '-180.1');
    });
    expectIssues(
      issues,
      {
        at: `${PLACE}:7:8`,
        rule: 'bad-value',
        message: /"coordinates\.lat" is 152\.5: Latitudes run from -90 to 90/,
        help: /WGS 84/,
      },
      { at: `${PLACE}:8:8`, rule: 'bad-value', message: /"coordinates\.lon" is -180\.1: Longitudes/ },
    );
  });

  it('names the terms of a vocabulary by their number', async () => {
    expectIssues(
      await checkAfter(({ edit }) =>
        edit('codebooks/bridge/stances.yaml', '    label: "against-closing"\n', ''),
      ),
      {
        at: 'codebooks/bridge/stances.yaml:8:5',
        rule: 'missing-key',
        message: /"label" in entry 2 of "terms" is missing/,
        help: /as shown on pages/,
      },
    );
  });

  it('tells two problems of one file, and those of other files', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, 'title:', 'titel:');
      await edit(ARTICLE, 'genre: report', 'genre: repport');
      await edit('site.yaml', 'language: en', 'language: english_language');
    });
    expectIssues(
      issues,
      { at: `${ARTICLE}:2:1`, rule: 'missing-key', message: /"title" is missing/ },
      { at: `${ARTICLE}:2:1`, rule: 'unknown-key', message: /"titel" here\. Did you mean "title"/ },
      { at: `${ARTICLE}:7:8`, rule: 'unknown-id', message: /no genre "repport"\. Did you mean "report"/ },
      { at: 'site.yaml:6:11', rule: 'bad-value', message: /BCP 47/ },
    );
  });
});

describe('the language of an archive', () => {
  it('is told if pages have no words of their own in it', async () => {
    expectIssues(await checkAfter(({ edit }) => edit('site.yaml', 'language: en', 'language: fr')), {
      at: 'site.yaml:6:11',
      rule: 'untranslated-interface',
      message: /own words are not in "fr"/,
    });
    expectIssues(await checkAfter(({ edit }) => edit('site.yaml', 'language: en', 'language: ar-IQ')));
  });
});

describe('a date', () => {
  it('is in the calendar, quoted or not', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, '"2021-03-04"', '2019-02-30');
      await edit('articles/ferry-profits.md', 'codedOn: 2026-11-20', 'codedOn: "2026-11-31"');
    });
    expectIssues(
      issues,
      {
        at: `${ARTICLE}:9:9`,
        rule: 'bad-date',
        message: /"2019-02-30" is not an EDTF date: .*28 days/,
        help: /2019-02-28/,
      },
      {
        at: 'articles/ferry-profits.md:17:12',
        rule: 'bad-date',
        message: /"2026-11-31"/,
        help: /2026-11-30/,
      },
    );
  });

  it('is EDTF, and told once with what may be meant', async () => {
    expectIssues(await checkAfter(({ edit }) => edit(ARTICLE, '"2021-03-04"', '"4 March 2021"')), {
      at: `${ARTICLE}:9:9`,
      rule: 'bad-date',
      message: /"4 March 2021" is not an EDTF date/,
      help: /2021-03-04/,
    });
  });

  it('may be any valid EDTF', async () => {
    expectIssues(await checkAfter(({ edit }) => edit(ARTICLE, '"2021-03-04"', '2019-06/2019-12')));
  });
});

describe('evidence', () => {
  it('names paragraphs that the original has', async () => {
    expectIssues(await checkAfter(({ edit }) => edit(ARTICLE, 'at: [1, 2]', 'at: [1, 4]')), {
      at: `${ARTICLE}:14:11`,
      rule: 'unknown-paragraph',
      message: /no paragraph 4: the original has 3 paragraphs/,
      help: /from 1 to 3/,
    });
  });

  it('ascends and names each paragraph once (warnings)', async () => {
    expectIssues(
      await checkAfter(({ edit }) => edit(ARTICLE, 'at: [1, 2]', 'at: [2, 1, 2]')),
      { at: `${ARTICLE}:14:11`, rule: 'unordered-paragraphs', message: /Paragraph 1 follows 2/ },
      {
        at: `${ARTICLE}:14:14`,
        rule: 'unordered-paragraphs',
        message: /Paragraph 2 is listed twice/,
        help: /ascending/,
      },
    );
  });

  it('starts at paragraph 1', async () => {
    expectIssues(await checkAfter(({ edit }) => edit('articles/ferry-profits.md', 'at: [1]', 'at: [0]')), {
      at: 'articles/ferry-profits.md:11:8',
      rule: 'bad-value',
      message: /Paragraphs are counted from 1/,
    });
  });
});
