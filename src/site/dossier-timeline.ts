import * as words from '#words/timeline';
import type { Id } from '../schema/id.ts';
import { dossierOf, type DossierEntry, type LoadedArchive } from './archive.ts';
import { dossierHead } from './dossier-pages.ts';
import type { SitePage } from './site-page.ts';
import { timelinePage, timelinePagesOfDossier, type TimelineProps } from './timeline-pages.ts';
import { urls } from './urls.ts';

/** One page of the timeline of a dossier. */
export interface DossierTimelineProps extends TimelineProps {
  dossier: Id;
}

/** The pages of the timeline of a dossier. */
export function dossierTimelinePages(
  loaded: LoadedArchive,
  { id }: DossierEntry,
): SitePage<DossierTimelineProps>[] {
  return timelinePagesOfDossier(loaded, id).map(({ href, props }) => ({
    href,
    props: { ...props, dossier: id },
  }));
}

/** What a page of the timeline of a dossier shows. */
export function dossierTimelinePage(loaded: LoadedArchive, props: DossierTimelineProps) {
  const dossier = dossierOf(loaded, props.dossier);
  const timeline = timelinePage(loaded, props);
  const name = props.period === undefined ? timeline.title : words.titleOfPeriod(timeline.title);
  return {
    name,
    timeline,
    summary: dossier.data.summary,
    head: dossierHead(loaded, dossier, timeline.hrefOfPage(timeline.number), {
      name,
      within: urls.timeline({ dossier: dossier.id }),
    }),
  };
}
