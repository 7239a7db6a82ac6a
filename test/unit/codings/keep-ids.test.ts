import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOfFixture, runCodings } from './project-folder.ts';

it('the ids of items stay after a record that they name was renamed, and what else is gone is named', async () => {
  const folder = copyOfFixture();
  const edit = (path: string, change: (text: string) => string) => {
    const file = join(folder, 'archive', path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  };
  const coding = 'codings/gazette-dormak-dam-gives-way.coder-a.yaml';
  edit('actors/coast-guard.yaml', (text) => `formerIds: [oda-merrin]\n${text}`);
  edit(coding, (text) =>
    text
      .replaceAll('by: oda-merrin', 'by: coast-guard')
      .replace('measure: people-moved, value: 900', 'measure: people-moved, value: 901'),
  );
  const { code, stdout, stderr } = await runCodings(folder, 'keep-ids');
  expect(code).toBe(1);
  expect(stdout).toContain('3 changed');
  expect(stderr).toMatch(/coder-a\.yaml: figure-people-moved-900 was in a release and is gone/);
  expect(readFileSync(join(folder, 'archive', coding), 'utf8')).toContain(
    'by: coast-guard, text: "More rain on the Askel Hills in a week than in any March on record", at: [3], id: "c-dam-cause-rain-alone-oda-merrin" }',
  );
});
