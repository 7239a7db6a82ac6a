import { describe, expect, it } from 'vitest';
import { checkAfter, expectIssues } from './broken-archive.ts';

const ARTICLE = 'articles/bridge-closed.md';

describe('an id', () => {
  it.each([
    [
      'an outlet',
      'outlet: valley-gazette',
      'outlet: valey-gazette',
      '3:9',
      /no outlet "valey-gazette"\. Did you mean "valley-gazette"\?/,
      /content\/outlets\/valey-gazette\.yaml/,
    ],
    [
      'a genre',
      'genre: report',
      'genre: reprot',
      '7:8',
      /no genre "reprot"\. Did you mean "report"\?/,
      /vocabularies\/genres\.yaml/,
    ],
    [
      'a stance',
      'id: for-closing',
      'id: for-closure',
      '12:7',
      /no stance "for-closure"\. Did you mean "for-closing"\?/,
      /codebooks\/bridge\/stances\.yaml/,
    ],
  ])('of %s must exist', async (_, from, to, at, message, help) => {
    const issues = await checkAfter(({ edit }) => edit(ARTICLE, from, to));
    expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    const [issue] = issues.filter(({ rule }) => rule === 'unknown-id');
    expectIssues(issue === undefined ? [] : [issue], {
      at: `${ARTICLE}:${at}`,
      rule: 'unknown-id',
      message,
      help,
    });
  });

  it('in the lists of an article must exist, each told at its place', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, '[town-council, mara-lindqvist]', '[town-council, mara-lindkvist, xyz]');
      await edit(ARTICLE, '[millford, old-bridge]', '[milford, old-bridge]');
      await edit('articles/ferry-profits.md', 'republisher: valley-gazette', 'republisher: nobody');
    });
    expectIssues(
      issues,
      {
        at: `${ARTICLE}:17:24`,
        rule: 'unknown-id',
        message: /no actor "mara-lindkvist"\. Did you mean "mara-lindqvist"\?/,
      },
      {
        at: `${ARTICLE}:17:40`,
        rule: 'unknown-id',
        message: /no actor "xyz"\.$/,
        help: /content\/actors\/xyz\.yaml/,
      },
      { at: `${ARTICLE}:18:10`, rule: 'unknown-id', message: /Did you mean "millford"\?/ },
      { at: `${ARTICLE}:26:62`, rule: 'unlisted-mention', message: /place "millford"/ },
      { at: `${ARTICLE}:29:1`, rule: 'unlisted-mention', message: /actor "mara-lindqvist"/ },
      { at: 'articles/ferry-profits.md:4:14', rule: 'unknown-id', message: /no outlet "nobody"/ },
    );
  });

  it('in records must exist: kinds, precisions and parents', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit('outlets/ferry-news.yaml', 'kind: newspaper', 'kind: newspapers');
      await edit('actors/mara-lindqvist.yaml', 'parent: bridge-office', 'parent: bridge-ofice');
      await edit('places/old-bridge.yaml', 'precision: exact', 'precision: exakt');
      await edit('places/millford.yaml', 'kind: town', 'kind: towm');
    });
    expectIssues(
      issues,
      { at: 'actors/mara-lindqvist.yaml:5:9', rule: 'unknown-id', message: /no actor "bridge-ofice"/ },
      { at: 'outlets/ferry-news.yaml:2:7', rule: 'unknown-id', message: /no outlet kind "newspapers"/ },
      { at: 'places/millford.yaml:2:7', rule: 'unknown-id', message: /no place kind "towm"/ },
      { at: 'places/old-bridge.yaml:9:14', rule: 'unknown-id', message: /no precision "exakt"/ },
      { at: 'vocabularies/place-kinds.yaml:4:9', rule: 'unused-term', message: /"town"/ },
      { at: 'vocabularies/precisions.yaml:4:9', rule: 'unused-term', message: /"exact"/ },
    );
  });

  it('of a record that is broken is still known', async () => {
    const issues = await checkAfter(({ write }) => write('actors/town-council.yaml', 'name: [\n'));
    expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/actors/town-council.yaml yaml-syntax',
    ]);
  });
});

describe('the outline of a place', () => {
  it('is one that the published borders have', async () => {
    const kind = 'kind: bridge';
    expectIssues(
      await checkAfter(({ edit }) => edit('places/old-bridge.yaml', kind, `${kind}\noutline: "IQ.ZZ"`)),
      {
        at: 'places/old-bridge.yaml:4:10',
        rule: 'unknown-outline',
        message: /no outline with the code "IQ.ZZ"/,
      },
    );
    expectIssues(
      await checkAfter(({ edit }) => edit('places/old-bridge.yaml', kind, `${kind}\noutline: "IQ.NI"`)),
    );
  });
});

describe('parents', () => {
  it('are never the record itself', async () => {
    expectIssues(
      await checkAfter(({ edit }) =>
        edit('places/old-bridge.yaml', 'parent: millford', 'parent: old-bridge'),
      ),
      {
        at: 'places/old-bridge.yaml:5:9',
        rule: 'parent-cycle',
        message: /"old-bridge" is its own parent/,
      },
    );
  });

  it('never go in a circle, which is told once', async () => {
    const issues = await checkAfter(({ write }) =>
      write(
        'actors/town-council.yaml',
        'name: "Council"\nkind: body\ndescription: "x"\nparent: mara-lindqvist\n',
      ),
    );
    expectIssues(issues, {
      at: 'actors/bridge-office.yaml:4:9',
      rule: 'parent-cycle',
      message: /bridge-office → town-council → mara-lindqvist → bridge-office/,
      help: /parent/,
    });
  });
});

describe('what nothing uses', () => {
  it('is a warning for a record, whatever its kind', async () => {
    const issues = await checkAfter(async ({ write }) => {
      await write('actors/ash-ferry.yaml', 'name: "Ash Ferry"\nkind: body\ndescription: "x"\n');
      await write('outlets/weekly.yaml', 'name: "Weekly"\nkind: newspaper\ndescription: "x"\n');
    });
    expectIssues(
      issues,
      {
        at: 'actors/ash-ferry.yaml:1:1',
        rule: 'unused-record',
        message: /the actor "ash-ferry"/,
        help: /`actors`/,
      },
      {
        at: 'outlets/weekly.yaml:1:1',
        rule: 'unused-record',
        message: /the outlet "weekly"/,
        help: /outlet of an article/,
      },
    );
    expect(issues.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('is a warning for a term, at the term', async () => {
    const term = '  - id: opinion\n    label: "Opinion"\n    definition: "x"\n    rule: "x"\n';
    expectIssues(
      await checkAfter(({ edit }) => edit('vocabularies/genres.yaml', 'terms:\n', `terms:\n${term}`)),
      {
        at: 'vocabularies/genres.yaml:4:9',
        rule: 'unused-term',
        message: /"opinion"/,
      },
    );
  });

  it('is used by a mention in an account alone', async () => {
    const issues = await checkAfter(async ({ write, edit }) => {
      await write('outlets/weekly.yaml', 'name: "Weekly"\nkind: newspaper\ndescription: "x"\n');
      await edit(
        'articles/ferry-profits.md',
        'gave no numbers',
        'gave the [Weekly](outlet:weekly) no numbers',
      );
    });
    expectIssues(issues);
  });

  it('is not told while an article cannot be read', async () => {
    const issues = await checkAfter(({ write }) =>
      write('articles/bridge-closed.md', '---\n[\n---\n\nText.\n'),
    );
    expect(issues.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });
});

describe('a vocabulary', () => {
  it('has each term once', async () => {
    const term = '  - id: report\n    label: "Again"\n    definition: "x"\n    rule: "x"\n';
    expectIssues(
      await checkAfter(({ edit }) => edit('vocabularies/genres.yaml', 'terms:\n', `terms:\n${term}`)),
      {
        at: 'vocabularies/genres.yaml:8:9',
        rule: 'duplicate-term',
        message: /"report" is in this vocabulary twice: first in line 4/,
        help: /an id of its own/,
      },
    );
  });
});

describe('names', () => {
  it('shared by two records of one kind are a warning that names the other, once', async () => {
    expectIssues(
      await checkAfter(({ edit }) =>
        edit(
          'actors/mara-lindqvist.yaml',
          '["M. Lindqvist"]',
          '["M. Lindqvist", "The Council", "the council"]',
        ),
      ),
      {
        at: 'actors/town-council.yaml:2:11',
        rule: 'shared-name',
        message:
          /The actor "mara-lindqvist" \(content\/actors\/mara-lindqvist\.yaml\) is called "the council" too, as "The Council"/,
        help: /merge the records/,
      },
    );
  });

  it('may be shared by a place and an actor', async () => {
    expectIssues(
      await checkAfter(({ edit }) => edit('actors/town-council.yaml', '["the council"]', '["Millford"]')),
    );
  });

  it('are not repeated among the aliases', async () => {
    expectIssues(
      await checkAfter(({ edit }) =>
        edit(
          'actors/mara-lindqvist.yaml',
          '["M. Lindqvist"]',
          '["M. Lindqvist", "Mara Lindqvist", "M. Lindqvist"]',
        ),
      ),
      { at: 'actors/mara-lindqvist.yaml:2:27', rule: 'repeated-alias', message: /is the name of the record/ },
      {
        at: 'actors/mara-lindqvist.yaml:2:45',
        rule: 'repeated-alias',
        message: /"M\. Lindqvist" is listed twice/,
      },
    );
  });

  it('may be spelling variants that differ in case or apostrophes', async () => {
    expectIssues(
      await checkAfter(({ edit }) =>
        edit('actors/mara-lindqvist.yaml', '["M. Lindqvist"]', '["M Lindqvist", "M. lindqvist"]'),
      ),
    );
  });
});

describe('an id that an entry had before it was renamed', () => {
  it('leads to that entry alone, whatever has it too', async () => {
    const issues = await checkAfter(async ({ edit }) => {
      await edit(ARTICLE, 'title:', 'formerIds: [old-closure, ferry-profits]\ntitle:');
      await edit('articles/ferry-profits.md', 'title:', 'formerIds: [old-closure, ferry-profits]\ntitle:');
      // An actor may have the id of an article: their addresses differ.
      await edit('actors/town-council.yaml', 'name:', 'formerIds: [old-closure]\nname:');
    });
    expectIssues(
      issues,
      {
        at: `${ARTICLE}:2:26`,
        rule: 'taken-id',
        message: /"ferry-profits" is the id of the article in content\/articles\/ferry-profits\.md\./,
        help: /take the id out here/,
      },
      {
        at: 'articles/ferry-profits.md:2:13',
        rule: 'taken-id',
        message: /"old-closure" was the id of the article in content\/articles\/bridge-closed\.md\./,
      },
      {
        at: 'articles/ferry-profits.md:2:26',
        rule: 'taken-id',
        message: /"ferry-profits" is the id of this entry itself\./,
      },
    );
  });
});
