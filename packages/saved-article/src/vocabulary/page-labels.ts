/**
 * Words with which lines beside the article begin, in the languages of large parts of the press. All patterns are anchored
 * and meant for lines of a few hundred characters; none can backtrack far.
 */

/** What may stand before a label: bullets, arrows, brackets. In Unicode mode `\W` would eat letters of other scripts. */
const start = String.raw`^[^\p{L}\p{N}]*`;
const anyOf = (labels: readonly string[]) => `(?:${labels.join('|')})`;
const beginning = (labels: readonly string[]) => new RegExp(start + anyOf(labels), 'iu');

const readMore = [
  'read (?:more|also|next|on)',
  'also read',
  'see (?:also|more)',
  'more (?:on|from|about) ',
  String.raw`related(?: (?:posts?|stor(?:y|ies)|articles?|coverage|content|links?|reading|news|videos?|topics?))?(?!\p{L})`,
  "don['’]t miss",
  'must[- ](?:reads?|see)',
  'recommended(?: for you| reading)?',
  '(?:you (?:may|might) )(?:also )?(?:like|be interested)',
  'further reading',
  'up next',
  String.raw`(?:watch|listen)(?: now| more| next)?\s*:`,
  'trending(?: now)?',
  'most (?:read|popular)',
  "editors?['’]? (?:picks?|choice)",
  'lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|siehe auch|weiterlesen',
  'lire (?:aussi|la suite)|à lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)',
  'lea (?:también|más)|leer (?:más|también)|te puede interesar|ver (?:también|más)|más información|noticias relacionadas',
  'leia (?:mais|também)|saiba mais|veja (?:também|mais)|confira também',
  'leggi anche|vedi anche|approfondisci',
  'lees (?:ook|meer|verder)|läs (?:också|även|mer)|les også|læs også|lue myös',
  'czytaj (?:też|także|więcej)|zobacz (?:też|także)|čtěte (?:také|též)',
  'baca juga|devamını oku|ilgili haberler',
  'читайте (?:также|ещ[её])|смотрите также|по теме|читайте також',
  'اقرأ (?:أيضا|أيضًا|المزيد)|شاهد أيضا|مواضيع ذات صلة|بیشتر بخوانید|مطالب مرتبط|קראו (?:גם|עוד)',
  '関連記事|あわせて読みたい|相关阅读|延伸阅读|相關新聞|관련 ?기사',
];

/** Labels that lead to other articles. Prose may begin with some of them, so that they decide nothing alone. */
export const READ_MORE = beginning(readMore);

/** A line that is such a label and nothing else. */
export const READ_MORE_ALONE = new RegExp(String.raw`${start}${anyOf(readMore)}[^\p{L}\p{N}]*$`, 'iu');

/** The heading of a list of other articles: "More great stories", with any words between. */
export const MORE_STORIES =
  /^[^\p{L}\p{N}]*more (?:\p{L}+ ){0,3}(?:stories|articles|news|posts|reading|coverage|headlines)[^\p{L}\p{N}]*$/iu;

/** Invitations to subscribe, to follow and to pay. */
export const INVITATION = beginning([
  '(?:click|tap) here to (?:subscribe|sign up|join|read)',
  'subscribe(?: now| today| here| free)?(?: to| for|[.!]?$)',
  String.raw`sign[- ]up(?: (?:now|today|here|to (?:receive|get)|for (?:our|the|free|your|daily|weekly|\p{L}+['’]s)(?!\p{L}).*(?:newsletter|e-?mail|briefing|alerts?|updates?|list))|[.!]?$)`,
  String.raw`get (?:our|the (?:latest|best|day)|breaking|email|instant|more (?:stories|news))(?!\p{L})`,
  String.raw`join (?:our|the|us)(?!\p{L}).*(?:newsletter|channel|forums?|community|group|telegram|whatsapp|facebook|mailing)`,
  String.raw`follow (?:us|me|@|our|\p{L}+(?:['’]s)? (?:on (?:twitter|facebook|instagram|google|x)(?!\p{L})|full coverage))`,
  'like us on',
  String.raw`download (?:our|the) .{0,40}app(?!\p{L})`,
  'support our (?:journalism|work)',
  'become a (?:member|subscriber|patron)',
  'if you (?:enjoyed|liked|like) (?:this|what)',
  'abonnieren sie|melden sie sich|abonnez-vous|inscrivez-vous|suscr[ií]bete|s[ií]guenos|inscreva-se|siga-nos',
  'iscriviti|seguici|подпи(?:шитесь|сывайтесь)|اشترك',
]);

/** Notices of rights, wherever in a line, and a citation of the article itself. */
export const RIGHTS = new RegExp(
  anyOf([
    String.raw`${start}(?:copyright(?!\p{L})|\(c\) ?\d{4}|©)`,
    String.raw`(?<!\p{L})all rights reserved(?!\p{L})`,
    '(?:material|content|article|story|text) may not be (?:published|reproduced|redistributed)',
    'no part may be reproduced',
    '(?:document|article|content|material) is subject to copyright',
    'alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados',
    'tutti i diritti riservati|все права защищены|جميع الحقوق محفوظة',
    String.raw`^citation: .{0,200}(?<!\p{L})retrieved(?!\p{L})`,
  ]),
  'iu',
);

/** The credit of a picture. */
export const CREDIT = new RegExp(
  start +
    anyOf([
      '(?:photo|image|picture|file|lead|featured|cover) ?(?:credits?|source|courtesy|by|image|photo)?',
      'photograph(?: by)?|credits?|fotos?|bild|bildquelle|crédito|crédits?|imagem|reprodução|фото|الصورة|写真|图',
    ]) +
    String.raw`\s*[:：/|]`,
  'iu',
);

/** Agencies and stocks of pictures at the end of a caption. */
export const CREDIT_AT_END =
  /(?:getty(?: images)?|ap photo|\/ ?afp|\/ ?reuters|shutterstock|istock|\/ ?epa|imago|alamy|unsplash)\)?[.\s]*$/iu;

/** Lines that are a control of the page from end to end: buttons, counters, marks of advertisements. */
export const CONTROL = new RegExp(
  start +
    anyOf([
      String.raw`share(?: (?:this|on|via|it|article|story)(?!\p{L}).{0,60})?`,
      '(?:print|e-?mail|save|bookmark|send)(?: (?:this|the|to))? (?:page|article|story|version|a friend)(?: (?:by|via|to) .{0,20})?',
      'printer[- ]friendly(?: version| page)?|send (?:this )?(?:by e-?mail|to a friend)|tell a friend',
      'tweet|pin(?: it)?|e-?mail|print|facebook|twitter|whatsapp|linkedin|telegram|copy link|save',
      'text size|order reprints|close|caption|play|back to top|loading.{0,20}|listen to (?:this )?article',
      'advertisement|advertising|anzeige|werbung|publicité|publicidad|publicidade|iklan|реклама|إعلان|تبلیغات',
      String.raw`(?:view |show |\d+ )?comments?|leave a (?:comment|reply)|\d+ shares?|(?:image )?\d+ of \d+`,
      'teilen|partager|compartir|compartilhar|condividi|поделиться',
    ]) +
    String.raw`[^\p{L}\p{N}]*$`,
  'iu',
);

const months = String.raw`\p{L}{3,12}\.?`;

/** A date in figures or in words near the beginning of a line, after a label or a few words. */
export const DATE_LINE = new RegExp(
  `${start}${anyOf([
    'published|posted|updated|last (?:updated|modified)|created|first published',
    'aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato',
    'опубликовано|обновлено|نشر|تاريخ النشر',
  ])}?[^.!?]{0,20}${anyOf([
    String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日`,
    String.raw`${months} \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
    String.raw`\d{1,2}(?:st|nd|rd|th|\.)?(?: de)? ${months},?(?: de)? \d{4}`,
  ])}`,
  'iu',
);

const DIGITS = /[٠-٩۰-۹]/g;

/** A line with the digits of Arabic and Persian as those of ASCII, which the patterns for dates know. */
export function withAsciiDigits(text: string): string {
  return text.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Whether a line is a date and little more: no sentence, and at most 120 UTF-16 units. */
export function isDateline(text: string): boolean {
  return text.length <= 120 && !/[.!?؟]["”’»)]?$/u.test(text) && DATE_LINE.test(withAsciiDigits(text));
}

/** The time of an entry in a report that goes on: `9.00`, `09:15 GMT`, `5 minutes ago`. */
export const TIME_STAMP =
  /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?::[0-5]\d)?(?: ?[ap]\.?m\.?)?(?: (?:gmt|utc|[a-z]{1,3}t))?$|^\d{1,2} ?(?:m|min|minutes?|h|hrs?|hours?|days?) ago$/iu;

/** A notice that the rest is for those who pay or sign in. */
export const PAYWALL = beginning([
  String.raw`(?:this|the rest of this|the full|to read this) (?:article|story|content|text|page|report) is (?:(?:only|exclusively|available|reserved|exclusive) )*(?:for|to) (?:(?:our|paying|premium|registered|digital) )*(?:subscribers|members|readers)(?!\p{L})`,
  String.raw`(?:this|the) (?:article|story|content) is behind a paywall`,
  String.raw`(?:for )?(?:subscribers?|members?)[- ]only(?: content| article| story)?[^\p{L}]*$`,
  String.raw`(?:already|are you) (?:a|an) (?:(?:existing|digital|print|registered) )*(?:subscriber|member)(?!\p{L})`,
  String.raw`(?:already have an account|not a subscriber)(?!\p{L})`,
  String.raw`(?:please )?(?:subscribe|log in|sign in|register|join)(?: or (?:subscribe|log in|sign in|register))?(?: now| today)? to (?:continue|keep|read|unlock|view)(?!\p{L})`,
  'to (?:continue|keep) reading(?: this (?:article|story))?,? (?:please |you )?(?:must |need to )?(?:subscribe|log|sign|register|create|become)',
  "you(?:[’']ve| have) (?:reached|read|used) (?:your|all|the) .{0,40}(?:free|limit)",
  '(?:dieser|der ganze) (?:artikel|text) ist (?:nur )?(?:für|abonnenten)|cet article est réservé aux abonnés|déjà abonné',
  'contenido exclusivo para suscriptores|¿ya eres suscriptor|этот материал доступен (?:только )?подписчикам',
]);

/** A notice on cookies or on scripts that are switched off. */
export const COOKIES = beginning([
  String.raw`(?:we|this (?:web)?site|our (?:web)?site|we and our partners) (?:also )?uses? cookies(?!\p{L})`,
  '(?:by (?:using|continuing)|if you continue).{0,80}(?:use of|our) cookies',
  'accept (?:all )?cookies|cookie (?:settings|preferences|policy)[^\\p{L}]*$',
  'please enable javascript|wir verwenden cookies|nous utilisons des cookies|utilizamos cookies|мы используем (?:файлы )?cookies?',
]);

/** An invitation to write to the newsroom. */
export const QUESTIONS =
  /^[^\p{L}\p{N}]*(?:got|have|do you have|did you see|are you affected).{0,120}[?.!:,–—-] *(?:please )?(?:e-?mail|write to|contact|tell|text|message|get in touch with|let) (?:us|me|our)(?!\p{L})/iu;

/** A date that says what it is the date of, so that it may stand anywhere at the beginning. */
export const LABELLED_DATE =
  /^[^\p{L}\p{N}]*(?:published|posted|updated|last (?:updated|modified))(?!\p{L})/iu;

/** "By" and its like at the beginning of a byline. */
export const BY =
  /^[^\p{L}\p{N}]*(?:(?:written |posted |reported |story |report )?by|von|par|por|di|от|автор|بقلم|كتب|نویسنده|כתב|מאת|文|记者|記者)(?:\s*[:：/]\s*|\s+)/iu;

/**
 * Whether a line is a byline. "By" also begins headings and sentences; names are written with capitals, but for short words
 * such as "al" and "and".
 */
export function isByline(text: string): boolean {
  const name = text.slice(0, 200).replace(BY, '');
  if (name === text || name.length > 80) return false;
  const words = name.split(/[\s,]+/).filter((word) => word.length > 3);
  return words.length > 0 && words.length <= 8 && words.every((word) => !/^\p{Ll}/u.test(word));
}

/** "5 min read" from end to end. */
export const READING_TIME =
  /^[^\p{L}\p{N}]*\d+\s*[- ]?(?:min(?:ute)?s?\.?|minuten|минут\p{L}*)(?: (?:read|lesezeit|de lecture|de lectura|de leitura))?[^\p{L}\p{N}]*$/iu;

/** How to reach the author. */
export const CONTACT =
  /^[^\p{L}\p{N}]*(?:(?:write|e-?mail) (?:to )?|contact (?:the (?:author|reporter|editor))?|follow (?:him|her|them|the author)|reach (?:him|her|the)|send (?:tips|comments)).*(?:@|(?<!\p{L})on (?:twitter|facebook|x)(?!\p{L}))/iu;

/** Where to follow the author, or what to tell the newsroom, within a note. */
export const FOLLOW =
  /(?<!\p{L})follow (?:him|her|them|us|me)(?!\p{L}).{0,40}(?<!\p{L})(?:twitter|facebook|instagram|x)(?!\p{L})|news tip, correction/iu;

/** Rules for comments. */
export const COMMENT_RULES =
  /(?:comment|coment|kommentar|комментар)\p{L}*(?!\p{L}).{0,200}(?<!\p{L})(?:moder|aprovad|guidelines|policy|freigeschaltet)/iu;

/** The heading of a note on the author. */
export const ABOUT_AUTHOR = beginning([
  String.raw`about (?:the )?(?:author|writer)s?(?!\p{L})`,
  "über den autor|sobre (?:el|o) autor|à propos de l['’]auteur|об авторе",
]);
