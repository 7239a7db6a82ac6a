import { normaliseName } from '../../src/authority/normalise.ts';
import type { Random } from './random.ts';
import { toArabicScript } from './script.ts';
import { inventWord } from './words.ts';
import { capital } from './prose.ts';

/** A record's preferred name, its id, and its other names, of which the first may be a short one. */
export interface RecordNames {
  id: string;
  name: string;
  aliases: string[];
  /** The names that a text uses: the preferred name, and the aliases in Latin script. */
  printed: readonly string[];
}

/** The patterns for names of each kind: `X` is an invented name. */
export type NamePatterns = Readonly<Record<string, readonly string[]>>;

/** The patterns for actors, by kind. */
export const ACTOR_NAMES: NamePatterns = {
  state: ['X', 'Republic of X'],
  alliance: ['League of X', 'Compact of X'],
  'government-body': ['Ministry of X', 'X Council', 'Government of X', 'X Inspectorate'],
  'armed-force': ['X Coast Guard', 'X Brigade', 'X Border Service'],
  'political-group': ['X Party', 'Free X League', 'X Front'],
  association: ['X Union', "X Dockworkers' Federation", 'X Association'],
  company: ['X & Sons', 'X Works', 'X Lines'],
  'news-organisation': ['Radio X', 'X Television', 'X Wire'],
  'research-institution': ['X Institute', 'University of X'],
  collective: ['Residents of X', 'Engineers of X', 'Officials of X'],
};

/** The patterns for places, by kind; other kinds just have an invented name. */
export const PLACE_NAMES: NamePatterns = {
  province: ['X Valley', 'X Province'],
  island: ['Isle of X'],
  river: ['River X'],
  lake: ['Lake X'],
  strait: ['Strait of X'],
  range: ['X Hills'],
  dam: ['X Dam'],
  base: ['X Point'],
  camp: ['Camp X'],
  border: ['X Border'],
  district: ['X Quay', 'Old X'],
};

/** The patterns for outlets, by kind. */
export const OUTLET_NAMES: NamePatterns = {
  newspaper: ['X Gazette', 'X Post', 'X Herald', 'X Courier'],
  'news-agency': ['X News Agency', 'X Press'],
  'news-site': ['X Today', 'X Online'],
  'research-centre': ['X Centre', 'X Institute'],
  publisher: ['X Press House'],
  blog: ['X Notes'],
  unidentified: ['Unidentified site X'],
};

/** Makes names that no other record of the same authority has, compared as the check compares them. */
export class NameGiver {
  readonly #taken = new Set<string>();
  readonly #patterns: NamePatterns;

  constructor(patterns: NamePatterns) {
    this.#patterns = patterns;
  }

  /** The names of a new record of a kind; a person has a given and a family name. */
  give(random: Random, kind: string): RecordNames {
    const made = kind === 'person' ? this.#person(random) : this.#other(random, kind);
    const latin = made.aliases.filter((alias) => this.#take(alias));
    const scripts = [...new Set([toArabicScript(made.name, 'ar'), toArabicScript(made.name, 'fa')])].filter(
      (alias) => random.chance(0.7) && this.#take(alias),
    );
    const id = normaliseName(made.name).replaceAll(' ', '-');
    return { id, name: made.name, aliases: [...latin, ...scripts], printed: [made.name, ...latin] };
  }

  #person(random: Random): { name: string; aliases: string[] } {
    for (;;) {
      const given = capital(inventWord(random, 2));
      const family = (random.chance(0.25) ? 'al-' : '') + capital(inventWord(random, random.int(2, 3)));
      const name = `${given} ${family}`;
      if (!this.#take(name)) continue;
      const spelled = name.replace(/ou/g, 'u').replace(/ai/g, 'ay').replace(/k/g, 'q');
      return { name, aliases: spelled === name ? [family] : [family, spelled] };
    }
  }

  #other(random: Random, kind: string): { name: string; aliases: string[] } {
    for (;;) {
      const own = capital(inventWord(random, random.int(2, 3)));
      const name = random.pick(this.#patterns[kind] ?? ['X']).replace('X', own);
      if (!this.#take(name)) continue;
      const initials = name.replace(/[^A-Z]/g, '');
      const short = initials.length > 1 ? [`${initials}${own.slice(1, 3).toUpperCase()}`] : [];
      return { name, aliases: name === own ? short : [own, ...short] };
    }
  }

  #take(name: string): boolean {
    const normalised = normaliseName(name);
    if (normalised === '' || this.#taken.has(normalised)) return false;
    this.#taken.add(normalised);
    return true;
  }
}
