import * as words from '#words/qda';
import { NETWORKS, networkGraphml, type NetworkKind } from '../export/discourse/networks.ts';
import { discourseStatements, statementsCsv, type DiscourseRecords } from '../export/discourse/statements.ts';
import { itemIds } from '../export/item-ids.ts';
import { articleSource } from '../export/qda/article-source.ts';
import { codesOf, type NameOf } from '../export/qda/codes.ts';
import { packProject } from '../export/qda/package.ts';
import { codebookXml } from '../export/qda/project-xml.ts';
import { qdaProject } from '../export/qda/project.ts';
import type { QdaInput, QdaProject } from '../export/qda/project-model.ts';
import { articleOf, codebookOf, recordOf, termOf } from '../derive/archive.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import type { DossierProps } from './dossier-pages.ts';
import type { SitePage } from './site-page.ts';
import { urls } from './urls.ts';

/** A network of a dossier. */
export interface NetworkProps extends DossierProps {
  network: NetworkKind;
}

/** The files of a dossier for coding tools, and its statements. */
export function exchangeFiles(_: LoadedArchive, { id }: DossierEntry): SitePage<DossierProps>[] {
  return (['project.qdpx', 'codebook.qdc', 'statements.csv'] as const).map((name) => ({
    href: urls.dossierExchange(id, name),
    props: { id },
  }));
}

/** A dossier as a REFI-QDA project, with the codings of all coders by its codebook and accounts as sources. */
export function dossierProject(loaded: LoadedArchive, props: DossierProps): Uint8Array<ArrayBuffer> {
  return packProject(dossierProjectModel(loaded, props));
}

/** The same before it is packed. */
export function dossierProjectModel(loaded: LoadedArchive, { id }: DossierProps): QdaProject {
  return qdaProject(projectInput(loaded, dossierOf(loaded, id)));
}

/** The codes of a dossier as a REFI-QDA codebook. */
export function dossierCodebook(loaded: LoadedArchive, { id }: DossierProps): string {
  const { instruments, codings, nameOf } = projectInput(loaded, dossierOf(loaded, id));
  const all = codings.map(({ coding }) => coding);
  return codebookXml(codesOf(instruments, all, nameOf, words));
}

/** The networks of a dossier's statements. */
export function networkFiles(_: LoadedArchive, { id }: DossierEntry): SitePage<NetworkProps>[] {
  return NETWORKS.map((network) => ({
    href: urls.dossierExchange(id, `${network}.graphml`),
    props: { id, network },
  }));
}

/** The statements of a dossier, by its coder, as CSV for discourse network tools. */
export function dossierStatements(loaded: LoadedArchive, { id }: DossierProps): string {
  const { records, statements } = statementsOf(loaded, dossierOf(loaded, id));
  return statementsCsv(statements, records);
}

/** A network of these statements as GraphML. */
export function dossierNetwork(loaded: LoadedArchive, { id, network }: NetworkProps): string {
  const { records, statements } = statementsOf(loaded, dossierOf(loaded, id));
  return networkGraphml(network, statements, records.questions);
}

function statementsOf(loaded: LoadedArchive, { data }: DossierEntry) {
  const { archive } = loaded;
  const records: DiscourseRecords = {
    questions: codebookOf(archive, data.codebook.id).questions.terms,
    article: (article) => articleOf(archive, article).data,
    actor: (actor) => (archive.records.actor.has(actor) ? recordOf(archive, 'actor', actor).data : undefined),
    outletName: (outlet) => recordOf(archive, 'outlet', outlet).data.name,
  };
  const codings = data.articles
    .flatMap((article) => loaded.codings.get(article) ?? [])
    .filter(({ coder, codebook }) => coder === data.coder && codebook.id === data.codebook.id)
    .map((coding) => ({ coding, ids: itemIds(coding) }));
  return { records, statements: discourseStatements(codings, records) };
}

function projectInput(loaded: LoadedArchive, { data }: DossierEntry): QdaInput {
  const { archive } = loaded;
  const codebook = codebookOf(archive, data.codebook.id);
  const nameOf: NameOf = (kind, id) => recordOf(archive, kind, id).data.name;
  return {
    name: data.title,
    instruments: {
      codebook,
      speakerClasses: archive.speakerClasses.terms,
      scale: archive.scale.points,
    },
    articles: data.articles.map((id) => {
      const { data: article, account } = articleOf(archive, id);
      const names = {
        outlet: nameOf('outlet', article.outlet),
        genre: termOf(archive, 'genres', article.genre).label,
        stance: termOf(archive, 'stances', article.stance.id).label,
      };
      return articleSource(id, article, { account, names });
    }),
    codings: data.articles.flatMap((id) =>
      (loaded.codings.get(id) ?? [])
        .filter((coding) => coding.codebook.id === codebook.id)
        .map((coding) => ({ coding, ids: itemIds(coding) })),
    ),
    nameOf,
    words,
  };
}
