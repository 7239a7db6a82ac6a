import { packFiles } from '../zip.ts';
import { projectXml, sourcePath } from './project-xml.ts';
import type { QdaProject } from './project-model.ts';

/** A project as a `.qdpx` file: a ZIP archive of `project.qde` and the texts below `sources/`. */
export function packProject(project: QdaProject): Uint8Array<ArrayBuffer> {
  return packFiles([
    { path: 'project.qde', content: projectXml(project) },
    ...project.sources.map(({ guid, text }) => ({ path: sourcePath(guid), content: text })),
  ]);
}
