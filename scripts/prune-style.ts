/** What the items that are cited can have: types of CSL, and variables. */
export interface CitedShape {
  types: readonly string[];
  variables: readonly string[];
}

/** A variable that no item has. In a group it tells the processor, as what was left out did, that a variable was empty. */
const NEVER = 'archive';

/** What became of an element: it stays, it is gone, or it is gone and stood for a variable that is always empty. */
type Fate = 'kept' | 'gone' | 'empty';
/** What a condition says, as far as that is known without an item. */
type Truth = boolean | undefined;

/**
 * Takes out of a CSL 1.0.2 style, in place, what items of a shape never reach: branches for other types, variables that are never set,
 * macros that come to nothing, citations in the text. The bibliography entry of a single item stays what it was.
 *
 * In CSL a group with a variable is left out when all its variables are empty, so a group from which an empty variable was taken
 * keeps one that is never set.
 */
export function pruneStyle(document: Document, { types, variables }: CitedShape): void {
  const root = document.documentElement;
  const known = { types: new Set(types), variables: new Set(variables) };
  const create = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(root.namespaceURI, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  removeComments(root);
  // The bibliography alone is used: a citation in the text costs macros and disambiguation.
  const citation = root.querySelector(':scope > citation');
  const layout = create('layout', {});
  layout.append(create('text', { variable: 'title' }));
  const plain = create('citation', {});
  plain.append(layout);
  citation?.replaceWith(plain);

  const macros = new Map(
    [...root.querySelectorAll(':scope > macro')].map((macro) => [macro.getAttribute('name') ?? '', macro]),
  );
  const fates = new Map<string, Fate>();
  const macroFate = (name: string): Fate => {
    const done = fates.get(name);
    if (done !== undefined) return done;
    const macro = macros.get(name);
    const fate = macro === undefined ? 'gone' : pruneChildren(macro);
    fates.set(name, fate);
    return fate;
  };

  function pruneChildren(parent: Element): Fate {
    const fated = [...parent.children].map((child) => prune(child));
    const isEmpty = fated.includes('empty');
    if (parent.children.length === 0) return isEmpty ? 'empty' : 'gone';
    if (isEmpty) parent.append(create('text', { variable: NEVER }));
    return 'kept';
  }

  const leave = (element: Element, fate: Fate): Fate => {
    if (fate !== 'kept') element.remove();
    return fate;
  };
  const isSet = (name: string) => known.variables.has(name);

  function prune(element: Element): Fate {
    const variable = element.getAttribute('variable');
    switch (element.localName) {
      case 'group':
        return leave(element, pruneChildren(element));
      case 'choose':
        return pruneChoice(element);
      case 'text': {
        const macro = element.getAttribute('macro');
        if (macro !== null) return leave(element, macroFate(macro));
        // Not a property of an item: a group with it stays when it is empty.
        if (variable === 'year-suffix') return leave(element, 'gone');
        return leave(element, variable !== null && !isSet(variable) ? 'empty' : 'kept');
      }
      case 'number':
      case 'date':
        return leave(element, isSet(variable ?? '') ? 'kept' : 'empty');
      case 'label':
        return leave(element, isSet(variable ?? '') ? 'kept' : 'gone');
      case 'names': {
        const set = (variable ?? '').split(/\s+/).filter(isSet);
        const substitute = element.querySelector(':scope > substitute');
        if (substitute !== null) {
          for (const child of substitute.children) prune(child);
          if (substitute.children.length === 0) substitute.remove();
        }
        if (set.length === 0 && !element.contains(substitute)) return leave(element, 'empty');
        // Names in a substitute that are not set are tried and left by the processor; those of the element stay as they are then.
        if (set.length > 0) element.setAttribute('variable', set.join(' '));
        return 'kept';
      }
      default:
        return 'kept';
    }
  }

  function pruneChoice(choice: Element): Fate {
    let isDecided = false;
    for (const branch of [...choice.children]) {
      const truth = isDecided ? false : branch.localName === 'else' ? true : conditionOf(branch);
      if (truth === false) {
        branch.remove();
        continue;
      }
      if (truth === true) isDecided = true;
      if (pruneChildren(branch) === 'empty') branch.append(create('text', { variable: NEVER }));
      if (truth === true && branch.localName !== 'else') rename(branch, 'else');
    }
    const branches = [...choice.children];
    // A branch without content must stay before others, since it keeps them from being taken.
    while (branches.at(-1)?.children.length === 0) branches.pop()?.remove();
    const [first] = branches;
    if (first === undefined) return leave(choice, 'gone');
    if (first.localName === 'else') {
      const inSubstitute = choice.parentElement?.localName === 'substitute' && first.children.length > 1;
      if (inSubstitute) {
        const group = create('group', {});
        group.append(...first.children);
        choice.replaceWith(group);
      } else choice.replaceWith(...first.children);
      return 'kept';
    }
    if (first.localName === 'else-if') rename(first, 'if');
    return 'kept';
  }

  function rename(element: Element, name: string): Element {
    const renamed = create(
      name,
      name === 'else'
        ? {}
        : Object.fromEntries([...element.attributes].map((each) => [each.name, each.value])),
    );
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
    return renamed;
  }

  /** Takes the tests that are known out of a condition; what is left of it is not known. */
  function conditionOf(branch: Element): Truth {
    const match = branch.getAttribute('match') ?? 'all';
    const truths: Truth[] = [];
    for (const { name, value } of [...branch.attributes]) {
      if (name === 'match') continue;
      const tests = value.split(/\s+/).map((word) => ({ word, truth: testOf(name, word) }));
      truths.push(...tests.map(({ truth }) => truth));
      const unknown = tests.filter(({ truth }) => truth === undefined);
      if (match !== 'all' && unknown.length > 0)
        branch.setAttribute(name, unknown.map(({ word }) => word).join(' '));
      if (match !== 'all' && unknown.length === 0) branch.removeAttribute(name);
    }
    if (match === 'all') return truths.includes(false) ? false : undefined;
    if (truths.includes(undefined)) return undefined;
    return match === 'none';
  }

  /** Whether one test of a condition can be true; it is never known to be. */
  function testOf(name: string, word: string): Truth {
    switch (name) {
      case 'type':
        return known.types.has(word) ? undefined : false;
      case 'variable':
      case 'is-numeric':
      case 'is-uncertain-date':
        return isSet(word) ? undefined : false;
      case 'locator':
      case 'position':
      case 'disambiguate':
        return false;
      default:
        return undefined;
    }
  }

  const bibliography = root.querySelector(':scope > bibliography');
  for (const part of bibliography?.querySelectorAll(':scope > sort, :scope > layout') ?? []) {
    if (part.localName === 'sort') part.remove();
    else pruneChildren(part);
  }
  removeUnusedMacros(root, macros);
  for (const text of textsIn(root)) if (text.data.trim() === '') text.remove();
}

function removeUnusedMacros(root: Element, macros: ReadonlyMap<string, Element>): void {
  const used = new Set<string>();
  const use = (element: Element) => {
    for (const text of element.querySelectorAll('[macro]')) {
      const name = text.getAttribute('macro') ?? '';
      const macro = macros.get(name);
      if (used.has(name) || macro === undefined) continue;
      used.add(name);
      use(macro);
    }
  };
  for (const part of root.querySelectorAll(':scope > bibliography, :scope > citation')) use(part);
  for (const [name, macro] of macros) if (!used.has(name)) macro.remove();
}

function removeComments(root: Element): void {
  for (const child of [...root.childNodes])
    if (child.nodeType === child.COMMENT_NODE) child.remove();
    else if (child.nodeType === child.ELEMENT_NODE) removeComments(child as Element);
}

function textsIn(root: Element): Text[] {
  return [...root.childNodes].flatMap((child) =>
    child.nodeType === child.TEXT_NODE
      ? [child as Text]
      : child.nodeType === child.ELEMENT_NODE
        ? textsIn(child as Element)
        : [],
  );
}
