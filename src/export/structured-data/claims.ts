import type { Claim, Coding } from '../../schema/coding.ts';
import { itemIds } from '../item-ids.ts';
import { sourceNode, sourceReference, type DescribedSource } from './articles.ts';
import { schemaDate, type StructuredNode } from './node.ts';
import { recordInShort, recordReference, type DescribedRecord } from './records.ts';

/** The coding of an article, for its page. All addresses are absolute. */
export interface DescribedCoding {
  coding: Coding;
  name: string;
  page: string;
  /** The claims as W3C annotations, with answers, positions, hedges and paragraphs. */
  annotations: string;
  source: DescribedSource;
  /** Who speaks, if it is not the article: a record, or a name as printed. */
  speakerOf: (claim: Claim) => DescribedRecord | string | undefined;
}

/**
 * The coding of an article with its claims: each a `Claim` at its permanent address, with our wording, who makes it, and the article in which
 * it appears. That an archive holds a claim says nothing on whether it is true: there is no review and no rating. All else is in the
 * annotations.
 */
export function codingNode(described: DescribedCoding): StructuredNode {
  const { coding, name, page, annotations, source, speakerOf } = described;
  const ids = itemIds(coding).claims;
  const met = new Set<string>();
  return {
    '@type': 'CreativeWork',
    '@id': `${page}#coding`,
    name,
    mainEntityOfPage: page,
    dateCreated: schemaDate(coding.codedOn),
    isBasedOn: sourceNode(source),
    encoding: { '@type': 'MediaObject', contentUrl: annotations, encodingFormat: 'application/ld+json' },
    hasPart: coding.claims.map((claim, index) => ({
      '@type': 'Claim',
      '@id': `${page}#${ids[index] ?? ''}`,
      text: claim.text,
      author: authorOf(speakerOf(claim), met),
      appearance: sourceReference(source),
    })),
  };
}

/** A speaker is described once; `met` holds those that were. A thing that is neither a person nor an organisation has a name alone. */
function authorOf(speaker: DescribedRecord | string | undefined, met: Set<string>) {
  if (speaker === undefined || typeof speaker === 'string') return speaker;
  const short = recordInShort(speaker);
  if (short['@type'] === 'Thing') return short['name'];
  if (met.has(short['@id'])) return recordReference(speaker);
  met.add(short['@id']);
  return short;
}
