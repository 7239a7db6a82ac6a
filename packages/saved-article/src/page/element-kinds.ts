// The sets of the HTML standard's tree construction ("13.2.6 Tree construction", "13.2.4.2 The stack of open
// elements") that decide how deep an element lands.

/** Elements that have no content, so that nothing nests in them. */
export const VOID = words(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);

/** Elements that stay in force when they are closed by others ("list of active formatting elements"). */
export const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');

/** Elements that begin a new list of formatting ("insert a marker"). */
export const MARKERS = words('applet caption marquee object td template th');

/** What an end tag of an ordinary element does not reach through. */
export const SPECIAL = words(
  `address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd
   details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header
   hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object
   ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot
   th thead title tr track ul wbr xmp mi mo mn ms mtext annotation-xml foreignobject desc`,
);

/** What "in scope" does not reach through. */
export const SCOPE = words(
  `applet caption html table td th marquee object template select mi mo mn ms mtext annotation-xml foreignobject desc
   title`,
);

/** What "in table scope" does not reach through. */
export const TABLE_SCOPE = words('html table template');

/** Start tags that close a paragraph. */
export const CLOSES_PARAGRAPH = words(
  `address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2
   h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary ul xmp`,
);

/** End tags that close everything up to their element when it is in scope. */
export const BLOCKS = words(
  `address applet article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure
   footer header hgroup li listing main marquee menu nav object ol pre search section select summary ul`,
);

/** The parts of a table, each with the elements that may hold it, the nearest first. */
export const TABLE_PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['caption', ['table']],
  ['colgroup', ['table']],
  ['col', ['colgroup', 'table']],
  ['thead', ['table']],
  ['tbody', ['table']],
  ['tfoot', ['table']],
  ['tr', ['tbody', 'thead', 'tfoot', 'table']],
  ['td', ['tr', 'tbody', 'thead', 'tfoot', 'table']],
  ['th', ['tr', 'tbody', 'thead', 'tfoot', 'table']],
]);

/** Start tags that end SVG and MathML when they stand in it ("13.2.6.5 The rules for parsing tokens in foreign content"). */
export const ENDS_FOREIGN = words(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr
   ol p pre ruby s small span strong strike sub sup table tt u ul var`,
);

/** Elements of SVG and MathML whose content is HTML again. */
export const INTEGRATION_POINTS = words('foreignobject desc title mi mo mn ms mtext');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
