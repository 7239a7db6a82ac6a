import { z } from 'zod';
import { languageSchema } from './language.ts';
import { lineOf } from './text.ts';
import { webUrlSchema } from './web-url.ts';

/** `content/site.yaml`: the archive's name, who is responsible for it, and its language. */
export const siteSchema = z.strictObject({
  title: lineOf(80).describe("The archive's name."),
  tagline: lineOf(160).describe('What it is, in one line.'),
  description: lineOf(400).describe('What a search engine shows for the home page.'),
  subject: lineOf(160).describe('The story that its articles are about.'),
  url: webUrlSchema.describe('Where the archive is published; canonical addresses start with it.'),
  language: languageSchema.describe(
    'The language of its pages and accounts, and of the own words of the site (English or Arabic).',
  ),
  editors: z.array(lineOf(120)).min(1).describe('Who edits it, as roles or names they chose.'),
  contentLicence: lineOf(300).describe('The terms for accounts, records and codings.'),
  contact: lineOf(200).describe('How to report an error.'),
  email: z
    .email('Not an email address: write for example "editors@archive.example".')
    .describe(
      'Where people who harvest the archive write to; without it, there is no file for OAI-PMH, whose standard asks for one.',
    )
    .optional(),
  cards: z
    .boolean()
    .default(true)
    .describe(
      'Whether each article, dossier and question has a picture of its own for links to it, about 13 KB each; with false, all have that of the archive.',
    ),
  codingMethod: lineOf(1500)
    .describe(
      'How the codings of this archive were made: what its coders are, what each was given, who grouped answers.',
    )
    .optional(),
});

/** The archive's own record as an editor writes it. */
export type SiteInput = z.input<typeof siteSchema>;
/** The archive's own record as the site uses it. */
export type Site = z.output<typeof siteSchema>;
