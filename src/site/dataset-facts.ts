import { hash } from 'node:crypto';
import * as words from '#words/data';
import { boundsOf, parseEdtf } from '@parallax/edtf';
import { dateInWords } from '../derive/publication-day.ts';
import type { UnreleasedState } from '../export/dataset/dataset.ts';
import { licenceOf } from '../export/dataset/licence.ts';
import type { DatasetFacts } from '../export/dataset/table-facts.ts';
import type { LoadedArchive } from './archive.ts';
import { keepBy } from './kept.ts';
import { latestJudgement } from './latest.ts';
import { urls } from './urls.ts';

/** The name of the package: of its file, of the folder in it, and of the Data Package. */
export const PACKAGE_NAME = 'archive-data';

/** The name of the package's file. */
export const PACKAGE_FILE = `${PACKAGE_NAME}.zip`;

/** The first day of all archives without a judgement. */
const NO_DAY = '1970-01-01';

/** What the dataset is: its version changes with any file of the archive. */
export const datasetFacts = keepBy(
  (key: '') => key,
  (loaded): DatasetFacts => {
    const { site } = loaded;
    const files = loaded.publishedFiles().map(({ path, digest }) => `${path} ${digest}\n`);
    const latest = latestJudgement(loaded, '');
    const parsed = latest === null ? undefined : parseEdtf(latest);
    const judged = parsed?.ok === true ? boundsOf(parsed.value).latest : NO_DAY;
    const release = loaded.releases().at(-1);
    const date = release !== undefined && release.date > judged ? release.date : judged;
    const digest = hash('sha256', files.join(''), 'hex').slice(0, 8);
    const version = `${release?.version ?? date}+${digest}`;
    const homepage = site.origin + urls.data();
    return {
      title: words.datasetTitle(site.title),
      description: words.datasetDescription(site.title, site.subject),
      homepage,
      download: site.origin + urls.dataFile(PACKAGE_FILE),
      version,
      date,
      language: site.language,
      editors: site.editors,
      contact: site.contact,
      ...(site.email === undefined ? {} : { email: site.email }),
      licence: licenceOf(site.contentLicence),
      citation: words.datasetCitation({
        editors: site.editors,
        title: words.datasetTitle(site.title),
        version,
        day: dateInWords(date),
        url: homepage,
      }),
    };
  },
);

/** What has changed since the last release; `undefined` if there is none, or if nothing has. */
export function unreleasedState(loaded: LoadedArchive): UnreleasedState | undefined {
  const previous = loaded.releases().at(-1);
  const changes = loaded.sinceRelease();
  if (previous === undefined || changes === undefined) return undefined;
  if (Object.values(changes).every((keys: readonly string[]) => keys.length === 0)) return undefined;
  const { version, date } = datasetFacts(loaded, '');
  return { version, date, previous: previous.version, changes };
}
