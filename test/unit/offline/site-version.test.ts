import { expect, it } from 'vitest';
import { createVersionCheck } from '../../../src/offline/site-version.ts';

/** Questions that were put, each answered by the test. */
function questions() {
  const asked: ((version: string | Error) => void)[] = [];
  const versionNow = createVersionCheck(
    () =>
      new Promise((resolve, reject) => {
        asked.push((version) => {
          if (version instanceof Error) reject(version);
          else resolve(version);
        });
      }),
  );
  return { asked, versionNow };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('puts a new question for what came after the last was put, and one for all that come meanwhile', async () => {
  const { asked, versionNow } = questions();
  const first = versionNow();
  await settled();
  const [second, third] = [versionNow(), versionNow()];
  await settled();
  expect(asked).toHaveLength(1);
  asked[0]!('one');
  expect(await first).toBe('one');
  await settled();
  expect(asked).toHaveLength(2);
  asked[1]!('two');
  expect(await Promise.all([second, third])).toEqual(['two', 'two']);
});

it('is unknown where the site does not answer, and asked for again after that', async () => {
  const { asked, versionNow } = questions();
  const first = versionNow();
  await settled();
  asked[0]!(new Error('no network'));
  expect(await first).toBeUndefined();
  const second = versionNow();
  await settled();
  asked[1]!('one');
  expect(await second).toBe('one');
});
