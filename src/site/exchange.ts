import * as words from '#words/qda';
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

/** The files of a dossier for coding tools. */
export function exchangeFiles(_: LoadedArchive, { id }: DossierEntry): SitePage<DossierProps>[] {
  return (['project.qdpx', 'codebook.qdc'] as const).map((name) => ({
    href: urls.dossierExchange(id, name),
    props: { id },
  }));
}

/** A dossier as a REFI-QDA project, with the codings of all coders by its codebook and accounts as sources. */
export async function dossierProject(loaded: LoadedArchive, props: DossierProps): Promise<Uint8Array> {
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
