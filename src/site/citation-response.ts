import { citationFile, type CitationFileProps } from './citation-pages.ts';
import { loadArchive } from './load-archive.ts';

const TYPES = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

/** The response with a file of citations, for the template of its ending. */
export async function citationResponse(props: unknown): Promise<Response> {
  const file = props as CitationFileProps;
  return new Response(citationFile(await loadArchive(), file), {
    headers: { 'content-type': TYPES[file.ending] },
  });
}
