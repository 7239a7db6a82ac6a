import vocabulary from './schemas/schema-org/terms.json' with { type: 'json' };

const TYPES: Readonly<Record<string, readonly string[]>> = vocabulary.types;
const PROPERTIES: Readonly<Record<string, { of: readonly string[]; takes: readonly string[] }>> =
  vocabulary.properties;
/** The types of schema.org whose values are no things. */
const LITERALS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Language: (value) => typeof value === 'string',
  Date: (value) => typeof value === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value),
  Boolean: (value) => typeof value === 'boolean',
  Integer: Number.isInteger,
  Number: (value) => typeof value === 'number',
};
/** Schema.org takes the name of an author as text, too (its data model: "some data is better than none"). */
const NAMED_AS_TEXT = new Set(['author']);

/** The context that pages name, as far as it is used (of release 30.0). */
export const SCHEMA_ORG_CONTEXT = vocabulary.context;

/**
 * What a document in JSON-LD says that schema.org has no terms for, by its vocabulary (release 30.0, the terms that the site uses): types and
 * properties that it has not, properties of other types, values of types that a property does not take. A list without entries if all is right.
 */
export function foreignTerms(thing: unknown, where = ''): string[] {
  if (typeof thing !== 'object' || thing === null) return [`${where}: ${String(thing)} is no thing`];
  const { '@graph': graph, '@id': id, '@type': type, ...said } = thing as Record<string, unknown>;
  if (Array.isArray(graph)) return graph.flatMap((each: unknown) => foreignTerms(each, where));
  const isAddress = id === undefined || (typeof id === 'string' && URL.canParse(id));
  const faults = isAddress ? [] : [`${where}: ${JSON.stringify(id)} is no address`];
  // A reference to what is described elsewhere.
  if (type === undefined && id !== undefined && Object.keys(said).length === 0) return faults;
  if (typeof type !== 'string' || TYPES[type] === undefined)
    return [...faults, `${where}: no type ${JSON.stringify(type)}`];
  for (const [name, value] of Object.entries(said)) {
    // What has no value is not written.
    if (value === undefined || name === '@context') continue;
    const at = `${where}/${type}.${name}`;
    const property = PROPERTIES[name];
    if (property === undefined) faults.push(`${at}: no such property`);
    else if (!property.of.some((each) => isA(type, each)))
      faults.push(`${at}: a property of ${property.of.join()}`);
    else
      for (const one of Array.isArray(value) ? value : [value]) faults.push(...foreignValue(one, name, at));
  }
  return faults;
}

function foreignValue(value: unknown, name: string, at: string): string[] {
  const takes = PROPERTIES[name]?.takes ?? [];
  if (typeof value !== 'object' || value === null) {
    const isTaken = takes.some((each) => LITERALS[each]?.(value) === true) || NAMED_AS_TEXT.has(name);
    return isTaken && value !== '' ? [] : [`${at}: does not take ${JSON.stringify(value)}`];
  }
  const { '@type': type } = value as { '@type'?: string };
  const isTaken = type === undefined || takes.some((each) => isA(type, each));
  return [...(isTaken ? [] : [`${at}: does not take a ${type}`]), ...foreignTerms(value, at)];
}

const isA = (type: string, other: string): boolean =>
  type === other || (TYPES[type] ?? []).some((above) => isA(above, other));
