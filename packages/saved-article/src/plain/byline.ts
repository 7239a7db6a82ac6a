const names =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:al|el|de|der|den|di|da|van|von|bin|ibn|abu|la|le)[\\s-])?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,5}";
const person = new RegExp(`^${names}$`, 'u');
const latin =
  /^(?:(?:written |reported |story |posted |published |text |report |article |analysis |opinion |commentary )?by|by[- ]?line|par|von|por|texte? de)\s*:?\s+(?=\p{Lu}|the\s+\p{Lu})(.{2,120})$/iu;
const glued = /^By(?=\p{Lu}\p{Ll})(.{3,80})$/u;
const rightToLeft =
  /^(?:بقلم|كتب(?:ت|ه|ها)?|إعداد|اعداد|تقرير|ترجمة|تحرير|الكاتب|به قلم|به‌قلم|نوشته(?:‌ی|ی)?|نویسنده|گزارش از)\s*[:：/-]?\s*(.{2,60})$/u;
const desk =
  /^(?:(?:our )?(?:news |web |online )?(?:staff|agencies|news agencies|newsdesk|staff (?:writers?|reports?|reporters?|correspondents?)|from news services|wire (?:services?|reports?)|editorial board|admin|وكالات|الوكالات))$|^\p{Lu}[\p{L}\s.&-]{1,40}\s(?:staff|correspondents?|editorial board|desk|staff writers?|news desk|newsroom)$/iu;
const role =
  /[,،|]\s*(?:(?:senior |chief |special |foreign |staff |guest |contributing |middle east |\p{Lu}[\p{L}\s]{1,25} )?(?:writer|reporter|correspondent|editor|columnist|contributor|analyst|fellow))s?\.?$/iu;
const lead =
  /^(\p{Lu}[\p{L}\p{N}.&’'-]*?(?:\s+\p{Lu}[\p{L}\p{N}.&’'-]*?){0,4}?)\s?(commentary|analysis|exclusive|editorial|opinion|report|feature|interview)\s*:\s*(?=["“‘«(]?\p{Lu})/u;

const organisation =
  /(?:^|[\s-])(?:cent(?:er|re)|institute|institution|agency|news|press|times|post|studies|foundation|university|college|council|network|magazine|journal|media|daily|weekly|tribune|herald|observer|gazette|chronicle|society|association|forum|observatory|monitor|courier|standard|guardian|independent|telegraph|bulletin|review|today|online|think tank|tv|radio|unit|department|desk|group|organi[sz]ation|ltd|inc|zentrum|institut|agentur|zeitung|centro|instituto|agencia|agence)(?:$|[\s,.-])|مركز|معهد|وكالة|صحيفة|جريدة|مجلة|وحدة|قناة|مؤسسة|مرکز|خبرگزاری|روزنامه|پژوهشکده|研究(?:所|中心)|新闻社/iu;

/** Whether a line names an organisation, by a word such as Centre, Agency, صحيفة. */
export function isOrganisation(text: string): boolean {
  return text.length <= 120 && organisation.test(text);
}

/** Whether a line can be the name of a person: one to six words with capitals, particles aside. */
export function isPersonName(text: string): boolean {
  return text.length <= 60 && person.test(text);
}

/**
 * Reads a line that names the author: "By Jane Doe", "ByJane Doe", "Par …", "بقلم: …", "Staff writers", "Jane Doe,
 * Correspondent". Gives the name without the word before it, or `undefined`.
 */
export function readByline(line: string): string | undefined {
  if (line.length > 150) return undefined;
  const text = line.replace(/^[|•·–—\s-]+|[|•·–—\s:-]+$/gu, '');
  const found = latin.exec(text)?.[1] ?? glued.exec(text)?.[1];
  if (found !== undefined) return looksLikeNames(found) ? cleanNames(found) : undefined;
  const arabic = rightToLeft.exec(text)?.[1];
  if (arabic !== undefined)
    return arabic.split(/\s+/u).length <= 6 && !/[.؟!]$/u.test(arabic) ? arabic : undefined;
  if (desk.test(text)) return text;
  return role.test(text) && isPersonName(text.split(/[,،|]/u)[0]?.trim() ?? '') ? text : undefined;
}

/** A byline at the start of a paragraph. */
export interface LeadByline {
  /** As printed, the blank restored where name and word were glued: "Iran Press commentary". */
  byline: string;
  /** Whose it is: "Iran Press". */
  name: string;
  /** The characters of the paragraph that it takes, with the colon and the blank. */
  length: number;
}

/** Finds a byline that opens a paragraph, as in "Harbour Press commentary: The bridge …", glued or not. */
export function findLeadByline(text: string): LeadByline | undefined {
  const match = lead.exec(text.slice(0, 160));
  if (!match) return undefined;
  const [whole, name = '', word = ''] = match;
  return { byline: `${name} ${word}`, name, length: whole.length };
}

// A sentence may start with "By" too; names have capitals and no verb.
function looksLikeNames(text: string): boolean {
  if (/\p{L}{2}[.!?]$/u.test(text)) return false;
  const words = text.split(/\s+/u);
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:and|und|et|y|in|for|with|of|at|the|al|el|de|der|den|di|da|van|von|bin|ibn|la|le)\b/u.test(word),
  );
  return words.length <= 14 && small.length === 0;
}

function cleanNames(text: string): string {
  return text.split(/\s+[|•·]\s+/u)[0]?.trim() ?? text;
}
