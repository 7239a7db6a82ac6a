import { normaliseName } from '../../authority/normalise.ts';
import type { HeldRecord } from '../archive/read-archive.ts';
import { draftId } from '../draft-id.ts';

/** The outlet of a draft; `isKnown` if the archive has a record of it. */
export interface DraftOutlet {
  id: string;
  isKnown: boolean;
  /** Why it was chosen, as a sentence for the editor. */
  because: string;
  /** Another outlet of the archive that the copy's address belongs to. */
  republisher?: string | undefined;
}

/** An id that has yet to be chosen; no record and no term has it. */
export const UNDECIDED = 'to-be-written';

/**
 * Chooses the outlet of a draft: the one the editor names, otherwise the archive's outlet with the name in the
 * document, otherwise the one with its address. A name or host without a record becomes an id for a record that the
 * editor must add.
 */
export function chooseOutlet(
  outlets: readonly HeldRecord[],
  found: { named?: string | undefined; siteName?: string | undefined; url?: string | undefined },
): DraftOutlet {
  const { named, siteName, url } = found;
  if (named !== undefined) {
    const isKnown = outlets.some(({ id }) => id === named);
    return { id: named, isKnown, because: 'Named with --outlet.' };
  }
  const host = hostOf(url);
  const byName = siteName === undefined ? undefined : outletNamed(outlets, siteName);
  const byHost = host === '' ? undefined : outletAt(outlets, host);
  if (byName !== undefined) {
    const republisher = byHost === undefined || byHost === byName ? undefined : byHost;
    return { id: byName, isKnown: true, because: 'The document gives its name.', republisher };
  }
  if (byHost !== undefined)
    return { id: byHost, isKnown: true, because: `The copy is at its address, ${host}.` };
  const name = siteName ?? host;
  if (normaliseName(name) === '')
    return { id: UNDECIDED, isKnown: false, because: 'The document names none.' };
  const id = draftId({ title: name }, []);
  return {
    id,
    isKnown: false,
    because: `It has no record yet: add outlets/${id}.yaml to the archive, or name another.`,
  };
}

function outletNamed(outlets: readonly HeldRecord[], name: string): string | undefined {
  const normalised = normaliseName(name);
  if (normalised === '') return undefined;
  const found = outlets.filter(({ names }) => names.some((one) => normaliseName(one) === normalised));
  return found.length === 1 ? found[0]?.id : undefined;
}

function outletAt(outlets: readonly HeldRecord[], host: string): string | undefined {
  return outlets.find(
    ({ url, names }) => hostOf(url) === host || names.some((name) => name.toLowerCase() === host),
  )?.id;
}

function hostOf(url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed?.hostname.replace(/^www\./, '') ?? '';
}
