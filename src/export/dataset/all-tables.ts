import { ACCOUNT_TABLES } from './account-tables.ts';
import { ARTICLE_TABLES } from './article-tables.ts';
import { CODEBOOK_TABLES } from './codebook-tables.ts';
import { CODING_TABLES } from './coding-tables.ts';
import { CORRECTION_TABLES } from './correction-tables.ts';
import { DOSSIER_TABLES } from './dossier-tables.ts';
import { EVENT_TABLES } from './event-tables.ts';
import { FORMER_ID_TABLE } from './former-id-table.ts';
import { RECORD_TABLES } from './record-tables.ts';
import { RELEASE_TABLES } from './release-tables.ts';
import { STATEMENT_TABLE } from './statement-table.ts';
import type { DataTable } from './table.ts';
import { VOCABULARY_TABLES } from './vocabulary-tables.ts';

/** Every table of the dataset, in the order in which they are listed. */
export const DATA_TABLES: readonly DataTable[] = [
  ...ARTICLE_TABLES,
  ...ACCOUNT_TABLES,
  ...CORRECTION_TABLES,
  ...RECORD_TABLES,
  ...CODING_TABLES,
  ...EVENT_TABLES,
  STATEMENT_TABLE,
  ...DOSSIER_TABLES,
  ...CODEBOOK_TABLES,
  ...VOCABULARY_TABLES,
  ...RELEASE_TABLES,
  FORMER_ID_TABLE,
];
