import { boundsOf, readEdtf } from '@parallax/edtf';
import { x } from 'xastscript';
import type { Element } from 'xast';
import { xmlDocument } from '../xml.ts';
import type { QdaCode } from './codes.ts';
import { userGuid } from './guid.ts';
import type { QdaProject, QdaSelection, QdaSource } from './project-model.ts';

/** The software that wrote a file, as REFI-QDA asks for it. */
const QDA_ORIGIN = 'Parallax';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** A project as `project.qde`: an XML file by Project.xsd of REFI-QDA 1.5 (QDA-XML 1.0). UTF-8 without a byte order mark. */
export function projectXml({
  name,
  description,
  users,
  codes,
  variables,
  cases,
  sources,
  notes,
  sets,
}: QdaProject): string {
  const list = (tag: string, children: Element[]) => (children.length === 0 ? [] : [x(tag, children)]);
  const project = x(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      'xmlns:xsi': XSI,
      'xsi:schemaLocation':
        'urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd',
      name,
      origin: QDA_ORIGIN,
    },
    [
      ...list(
        'Users',
        users.map((user) => x('User', { guid: user.guid, name: user.name })),
      ),
      ...(codes.length === 0 ? [] : [x('CodeBook', [x('Codes', codes.map(codeElement))])]),
      ...list(
        'Variables',
        variables.map((each) =>
          x('Variable', { guid: each.guid, name: each.name, typeOfVariable: each.type }),
        ),
      ),
      ...list(
        'Cases',
        cases.map((each) =>
          x('Case', { guid: each.guid, name: each.name }, [
            ...each.values.map(({ variable, value }) =>
              x('VariableValue', [
                x('VariableRef', { targetGUID: variable }),
                x(
                  variables.find(({ guid }) => guid === variable)?.type === 'Date'
                    ? 'DateValue'
                    : 'TextValue',
                  value,
                ),
              ]),
            ),
            x('SourceRef', { targetGUID: each.source }),
          ]),
        ),
      ),
      ...list('Sources', sources.map(sourceElement)),
      ...list(
        'Notes',
        notes.map((note) =>
          x('Note', { guid: note.guid, name: note.name, ...createdBy(note) }, [
            x('PlainTextContent', note.text),
          ]),
        ),
      ),
      ...list(
        'Sets',
        sets.map((set) =>
          x(
            'Set',
            { guid: set.guid, name: set.name },
            set.sources.map((source) => x('MemberSource', { targetGUID: source })),
          ),
        ),
      ),
      x('Description', description),
    ],
  );
  return xmlDocument(project);
}

/** Codes as a codebook (`.qdc`), by Codebook.xsd of REFI-QDA 1.5. UTF-8 without a byte order mark. */
export function codebookXml(codes: readonly QdaCode[]): string {
  const codebook = x(
    'CodeBook',
    {
      xmlns: 'urn:QDA-XML:codebook:1.0',
      'xmlns:xsi': XSI,
      'xsi:schemaLocation':
        'urn:QDA-XML:codebook:1.0 http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd',
      origin: QDA_ORIGIN,
    },
    [x('Codes', codes.map(codeElement))],
  );
  return xmlDocument(codebook);
}

/** The path of a source's text in the archive of a project. */
export function sourcePath(guid: string): string {
  return `sources/${guid}.txt`;
}

function codeElement({ guid, name, description, color, meaning, children }: QdaCode): Element {
  return x('Code', { guid, name, isCodable: String(meaning !== undefined), color: color ?? null }, [
    ...(description === '' ? [] : [x('Description', description)]),
    ...children.map(codeElement),
  ]);
}

function sourceElement({ guid, name, description, selections }: QdaSource): Element {
  return x('TextSource', { guid, name, plainTextPath: `internal://${guid}.txt` }, [
    x('Description', description),
    ...selections.map(selectionElement),
  ]);
}

function selectionElement(selection: QdaSelection): Element {
  const { guid, name, start, end, comment, coding, code, notes } = selection;
  const created = createdBy(selection);
  return x(
    'PlainTextSelection',
    { guid, name, startPosition: String(start), endPosition: String(end), ...created },
    [
      x('Description', comment),
      x('Coding', { guid: coding, ...created }, [
        x('CodeRef', { targetGUID: code }),
        ...notes.map((note) => x('NoteRef', { targetGUID: note })),
      ]),
    ],
  );
}

/** Who made something when: the first possible day of an EDTF date, at midnight. Left out where there is no day. */
function createdBy({ coder, codedOn }: { coder: string; codedOn: string }) {
  const edtf = readEdtf(codedOn);
  const day = edtf.ok ? boundsOf(edtf.value).earliest : '';
  return {
    creatingUser: userGuid(coder),
    creationDateTime: /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00Z` : null,
  };
}
