import { xmlDocument, xmlElement as x } from './xml.ts';
import type { Element } from 'xast';

/** A record of Dublin Core. */
export interface DublinCoreRecord {
  /** `oai:host:id`. */
  identifier: string;
  /** The day of the last change, `YYYY-MM-DD`. */
  datestamp: string;
  /** Elements of Dublin Core 1.1 by name, in order. */
  elements: readonly (readonly [name: string, value: string])[];
}

/** What identifies the repository. */
export interface StaticRepositoryHead {
  name: string;
  /** The address that harvesters ask. */
  base: string;
  email: string;
  earliest: string;
}

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const DC = `${OAI}oai_dc/`;
const STATIC = `${OAI}static-repository`;

/**
 * Records as an OAI-PMH Static Repository (specification of 2004), which a gateway offers to harvesters: one XML file with all records, in
 * Dublin Core.
 */
export function toStaticRepository(
  { name, base, email, earliest }: StaticRepositoryHead,
  records: readonly DublinCoreRecord[],
): string {
  return xmlDocument(
    x(
      'Repository',
      {
        xmlns: STATIC,
        'xmlns:oai': OAI,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${STATIC} ${STATIC}.xsd`,
      },
      x(
        'Identify',
        {},
        x('oai:repositoryName', {}, name),
        x('oai:baseURL', {}, base),
        x('oai:protocolVersion', {}, '2.0'),
        x('oai:adminEmail', {}, email),
        x('oai:earliestDatestamp', {}, earliest),
        x('oai:deletedRecord', {}, 'no'),
        x('oai:granularity', {}, 'YYYY-MM-DD'),
      ),
      x(
        'ListMetadataFormats',
        {},
        x(
          'oai:metadataFormat',
          {},
          x('oai:metadataPrefix', {}, 'oai_dc'),
          x('oai:schema', {}, `${OAI}oai_dc.xsd`),
          x('oai:metadataNamespace', {}, DC),
        ),
      ),
      x('ListRecords', { metadataPrefix: 'oai_dc' }, ...records.map(recordElement)),
    ),
  );
}

function recordElement({ identifier, datestamp, elements }: DublinCoreRecord): Element {
  return x(
    'oai:record',
    {},
    x('oai:header', {}, x('oai:identifier', {}, identifier), x('oai:datestamp', {}, datestamp)),
    x(
      'oai:metadata',
      {},
      x(
        'oai_dc:dc',
        {
          'xmlns:oai_dc': DC,
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xsi:schemaLocation': `${DC} ${OAI}oai_dc.xsd`,
        },
        ...elements.map(([name, value]) => x(`dc:${name}`, {}, value)),
      ),
    ),
  );
}
