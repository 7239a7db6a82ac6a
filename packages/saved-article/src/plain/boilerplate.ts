/** How much a line of boilerplate takes with it. */
export type Reach =
  /** The line alone. */
  | 'line'
  /** The lines after it too, as far as they look like links. */
  | 'links'
  /** Everything after it, if the article has begun. */
  | 'rest'
  /** The line alone, and the text around it is joined where a sentence was cut. */
  | 'gap';

/** A rule by which a line is not part of an article. */
export interface BoilerplateRule {
  /** What the line is, for the editor. */
  why: string;
  reach: Reach;
}

interface Row extends BoilerplateRule {
  /** For lines of at most this many characters. */
  max: number;
  pattern: RegExp;
}

// Anything longer is text. It also bounds the work of the patterns.
const longest = 300;

const row = (why: string, max: number, pattern: RegExp, reach: Reach = 'line'): Row => ({
  why,
  max,
  pattern,
  reach,
});

const shareNames =
  'facebook|twitter|x|whatsapp|telegram|linkedin|linked in|pinterest|pocket|reddit|tumblr|viber|messenger|skype|email|e-mail|mail|print|copy link|copy url|copy|link|rss|flipboard|instagram|youtube|tiktok|line|vkontakte|vk|odnoklassniki|gmail|more|save|share|tweet|pin it|pin|post|like|google\\+?|فيسبوك|تويتر|واتساب|تلغرام|تيليجرام|طباعة|مشاركة|شارك|تلگرام|توییتر|واتس‌?اپ';

const rows: readonly Row[] = [
  row('page break', 3, /^\f$/, 'gap'),
  row(
    'page number',
    40,
    /^(?:[-–—[(]\s*)?(?:page|p\.|seite|página|صفحة|صفحه)\s*\d{1,4}(?:\s*(?:\/|of|von|de|من|از)\s*\d{1,4})?(?:\s*[-–—\])])?$/iu,
    'gap',
  ),
  row('page number', 14, /^(?:[-–—[]\s*\d{1,3}\s*[-–—\]]|\d{1,3}\s*(?:\/|of)\s*\d{1,3}|\d{1,3})$/iu, 'gap'),
  row(
    'advertisement',
    80,
    /^[-–—[(*\s]*(?:advertisements?|advertising|ad|ads|sponsored(?: content)?|promoted(?: content)?|(?:story|article)? ?continues? (?:below|after)(?: (?:this )?(?:advertisement|ad))?|(?:article|story) continues (?:below|after).*|anzeige|werbung|publicité|publicidad|إعلان|اعلان|إعلانات|آگهی|تبلیغات|广告)[-–—\])*.\s]*$/iu,
    'gap',
  ),
  row(
    'ad-block notice',
    200,
    /\bad-?\s?block(?:er|ing|ers)?\b.*|^please (?:consider|disable|turn off|whitelist).*\bads?\b/iu,
  ),
  row('comments', 60, /^(?:no|\d[\d,.]*)?\s*comments?(?:\s*\(\d+\))?\s*:?$/iu, 'rest'),
  row(
    'comments',
    80,
    /^(?:post|leave|add|write) (?:a|your) (?:comment|reply)\b|^(?:join the (?:conversation|discussion)|comments? (?:are|is) closed|(?:view|show|read|see) (?:all )?(?:\d+ )?comments|have your say|what do you think\?$)/iu,
    'rest',
  ),
  row('comments', 400, /^comments? off on\b/iu),
  row(
    'comments',
    60,
    /^(?:التعليقات|تعليقات|تعليق واحد|أضف تعليق\S*|اترك تعليق\S*(?: .*)?|لا توجد تعليقات|لا تعليقات|نظرات(?: کاربران)?|ارسال نظر|دیدگاه‌?ها|نظر شما|commentaires?|laisser un commentaire|kommentare?|kommentar schreiben|comentarios?|deja(?:r)? un comentario|评论|发表评论)\s*(?:\(?\d+\)?)?\s*:?$/iu,
    'rest',
  ),
  row(
    'related links',
    80,
    /^(?:related (?:articles?|stories|posts?|news|topics|content|links|coverage|reading|items)|(?:more|latest|top|other|popular|most popular|trending|most (?:read|viewed|commented)|recent|featured|similar) (?:stories|news|articles|posts|headlines|videos|now)|you (?:may|might) (?:also |be )?(?:like|interested in|have missed).*|recommended(?: for you| stories| reading| articles)?|read next|up next|next (?:article|post|story)|previous (?:article|post|story)|more (?:from|on|in|about)\b.{0,50}|most (?:read|popular|viewed)|trending(?: now)?|editor'?s'? (?:picks?|choice)|see also|also (?:read|see)|read (?:also|more|too)|further reading|don'?t miss|in case you missed it|around the web|from the web|promoted stories)\s*[:.…»>]*$/iu,
    'links',
  ),
  row(
    'related links',
    80,
    /^(?:مقالات (?:ذات صلة|مشابهة|أخرى)|مواضيع (?:ذات صلة|متعلقة|مشابهة)|أخبار (?:ذات صلة|متعلقة)|اخبار ذات صلة|ذات صلة|(?:إ|ا|أ)قر(?:أ|ئي|ا) (?:أيض\S*|ايض\S*|المزيد)|قد يعجبك(?: أيض\S*)?|الأكثر (?:قراءة|مشاهدة)|شاهد أيض\S*|مطالب (?:مرتبط|مشابه|پیشنهادی)|اخبار (?:مرتبط|مشابه)|خبرهای مرتبط|بیشتر بخوانید|پربازدیدترین\S*|articles? (?:liés?|connexes|similaires)|à lire aussi|lire aussi|sur le même sujet|mehr zum thema|lesen sie auch|verwandte artikel|auch interessant|artículos relacionados|noticias relacionadas|te puede interesar|lea (?:también|más)|leer más|相关(?:新闻|文章|阅读)|延伸阅读|推荐阅读)\s*[:.…»>]*$/iu,
    'links',
  ),
  row(
    'related link',
    220,
    /^[-–—•>»▶►*[(\s]*(?:read (?:more|also|next|too)|also read|see also|more on this|related|recommended|watch|watch also|listen|in pictures|don'?t miss|background|opinion)\s*(?::|[-–—|]\s|>>|»).+/iu,
  ),
  row(
    'related link',
    220,
    /^[-–—•>»▶►*[(\s]*(?:(?:إ|ا|أ)قر(?:أ|ئي|ا) (?:أيض\S*|ايض\S*|المزيد)|شاهد أيض\S*|بیشتر بخوانید|همچنین بخوانید|lire aussi|à lire aussi|lesen sie auch|mehr dazu|lea también|lea más|ver también)\s*[:：|»-].+/iu,
  ),
  row(
    'share links',
    60,
    /^(?:share|share (?:this|it|on|via|with|article|story|the story|your)\b.{0,40}|spread the (?:love|word)|tweet this|follow us(?: on)?.{0,40}|شارك(?: (?:هذا )?(?:الخبر|المقال|الموضوع|على).{0,30})?|مشاركة(?: .{0,25})?|اشتراک‌?\s?گذاری.{0,20}|partager(?: .{0,30})?|teilen(?: .{0,20})?|compartir(?: .{0,20})?|分享(?:到|至)?.{0,12})\s*:?$/iu,
  ),
  row(
    'share links',
    120,
    new RegExp(
      `^(?:(?:(?:share |send |tweet |post )?(?:on |via |to |by )?(?:${shareNames}))(?:\\s*[|,·•/]\\s*|\\s+|$)){1,14}$`,
      'iu',
    ),
  ),
  row(
    'counter',
    50,
    /^(?:\d[\d.,]*\s*k?\s*(?:views?|shares?|likes?|reads?|reactions?|retweets?|votes?|hits|مشاهدة|قراءة|بازدید)|(?:views?|hits|reads|shares|visits|المشاهدات|القراءات|بازدید)\s*:\s*\d[\d.,]*|(?:reading time\s*:?\s*)?(?:about |~)?\d{1,2}[\s-]*min(?:ute)?s?(?:\s+(?:read|to read))?|(?:estimated )?reading time.{0,20}|lesezeit.{0,20}|\d{1,2} دقائق للقراءة|مدت مطالعه.{0,15})$/iu,
  ),
  row(
    'page control',
    60,
    /^(?:back to (?:top|home|the top)(?: button)?|top|skip to (?:main )?content|skip (?:ad|advert|navigation).{0,20}|(?:click|tap) (?:here )?to (?:expand|enlarge|read|view|play|share|print)\b.{0,30}|continue reading\S*.{0,30}|keep reading|show (?:more|less)|load more|view (?:more|all|gallery|full image)|see more|expand|collapse|close|hide|play(?: video)?|print (?:this )?(?:page|article|story)|print|text size.{0,10}|font size.{0,10}|listen(?: to (?:this )?(?:article|story))?(?: .{0,15})?|save (?:this )?(?:article|story|for later)|toggle (?:menu|navigation)|menu|search|home ?page|login|log in|sign (?:in|up)|register|body|full text|my account|subscribe(?: now)?|next|previous|prev|next page|previous page|العودة (?:إلى|الى|لل)\S*(?: \S+)?|بازگشت به بالا|الرئيسية|البحث|صفحه اصلی|返回顶部|上一篇.*|下一篇.*)$/iu,
  ),
  row(
    'invitation',
    260,
    /^(?:sign up (?:here|now|today|(?:for|to) .{0,80}(?:newsletters?|alerts|updates|e-?mails?|briefing|inbox))|subscribe (?:to|for|here)|click here (?:to|for) .{0,40}(?:subscribe|read|view|watch|register|join|donate|newsletter|more)|get (?:the latest|our|breaking|more) .{0,60}(?:inbox|newsletter|app|alerts)|(?:join|follow|find|like) us (?:on|at)|follow .{1,40} on (?:twitter|facebook|instagram|telegram|x|google news|linkedin)|download (?:the|our) .{0,30}app|(?:support|help) (?:our|independent) (?:work|journalism)|donate\b|stay (?:informed|up to date|connected)|to (?:read|continue reading) (?:the|this) (?:full|whole|rest|article|story).{0,60}(?:subscri|sign|log|click|visit)|already a subscriber|enter your email|we use cookies|this (?:web)?site uses cookies|by (?:continuing|using|clicking).{0,80}(?:cookies|privacy policy|terms)|accept (?:all )?cookies|enable javascript|your browser|تابعنا|تابعونا|اشترك (?:في|الآن)|للاشتراك|حمل تطبيق|ما را در .{0,30} دنبال کنید|عضویت در خبرنامه)(?:\b|(?=[^\p{L}])|$)/iu,
  ),
  row(
    'tags',
    300,
    /^(?:tags?|tagged(?: (?:as|with|in))?|topics?|keywords?|key words|filed (?:under|in)|categor(?:y|ies)|labels?|posted in|étiquettes|mots[- ]clés|schlagw(?:ort|örter|orte)|schlagworte|tags? y temas|etiquetas|temas|الوسوم|وسوم|كلمات (?:مفتاحية|دلالية)|الكلمات (?:المفتاحية|الدلالية)|هاشتاغ|برچسب(?:‌?ها)?|کلیدواژه\S*|کلمات کلیدی|标签|关键词)\s*[:：]/iu,
    'line',
  ),
  row('tags', 200, /^(?:#[\p{L}\p{N}_]+[\s,،]*)+$/u),
  row(
    'copyright',
    300,
    /^(?:©|\(c\)\s*\d{4}|copyright\b(?!\s+(?:law|holder|infring|case|claim|protection|reform|dispute|act|rule))|all rights reserved|جميع الحقوق محفوظة|حقوق (?:الطبع|النشر) محفوظة|تمام(?:ی)? حقوق|کلیه حقوق|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|版权所有)/iu,
  ),
  row('copyright', 200, /(?:all rights reserved|جميع الحقوق محفوظة)\.?$/iu),
  row(
    'photo credit',
    160,
    /^[[(]?(?:(?:file )?(?:photo|photograph|image|picture|pic|illustration|video|graphic|map)s?(?:\s*(?:credits?|by|source|courtesy(?: of)?|via|copyright))?\s*[:/©]|(?:photo|image|picture)s? (?:credit|by|courtesy|via|source)\b|credit\s*:|source photo|getty images|(?:ap|afp|reuters) photo|file photo|foto\s*[:/]|bild\s*:|bildquelle|crédit(?:s)? photo|photo d'archives|الصورة\s*[:/]|صورة\s*(?:أرشيفية|ارشيفية|:|\/)|تصوير\s*:|عکس\s*[:/]|图片?来源|资料图)/iu,
  ),
  row(
    'photo credit',
    260,
    /[[(](?:(?:ap|afp|epa|reuters|getty|file|archive|photo|image|via)\b[^()[\]]{0,60}[/:][^()[\]]{0,60}|[^()[\]]{1,60}[/:|]\s*(?:ap|afp|epa|reuters|getty(?: images)?|file|shutterstock|anadolu|handout|archive|wikimedia)\b[^()[\]]{0,30}|file(?: photo| image)?|photo by [^()[\]]{1,60})[\])]\.?$/iu,
  ),
  row(
    'photo credit',
    120,
    /(?:\/|\bvia )\s*(?:getty images|afp|reuters|ap|epa|shutterstock|anadolu(?: agency)?|file)(?:\s*(?:\/|via) ?(?:getty images|ap|afp|getty))?$/iu,
  ),
  row(
    'agency credits',
    260,
    /^\(?(?:additional |with |more )?(?:reporting|writing|editing|translat(?:ed|ion)|edited|written and edited|compiled|production|interview(?:ed)?)(?: and (?:writing|editing|reporting))? by\b.{2,}\)?$/iu,
  ),
  row(
    'mail separator',
    80,
    /^[-–—_=\s]*(?:original message|forwarded message|begin forwarded message|weitergeleitete nachricht|message transféré|الرسالة الأصلية)\s*:?[-–—_=\s]*$/iu,
  ),
  row('mail signature', 3, /^--$/u, 'rest'),
  row(
    'mail signature',
    60,
    /^(?:sent from (?:my )?\S.{0,40}|get outlook for \S+|gesendet von .{0,40}|envoyé de .{0,40})$/iu,
    'rest',
  ),
  row(
    'end mark',
    40,
    /^[-–—*\s]*(?:end|ends|end of (?:document|item|text|story|article)|30|انتهای پیام|پایان پیام|پایان|انتهى(?: الخبر)?)[-–—*./\s]*$/iu,
  ),
  row(
    'breadcrumbs',
    160,
    /^(?:home|front page|you are here|main|start|accueil|startseite|inicio|الرئيسية|صفحه اصلی|خانه|首页)\s*[:]?\s*(?:[>»›/|→«‹<]|::).*/iu,
  ),
  row('separator', 120, /^[^\p{L}\p{N}"'“”]+$/u),
];

/** The rule by which a line (or a text without line breaks) is boilerplate, if any. Long texts never are. */
export function findBoilerplate(text: string): BoilerplateRule | undefined {
  if (text === '' || text.length > longest) return undefined;
  return rows.find(({ max, pattern }) => text.length <= max && pattern.test(text));
}

const sectionWords = new Set(
  'articles article news opinion opinions analysis analyses commentary comment comments editorial editorials blog blogs politics political world international regional region national local home business economy economics sports sport culture cultural society security military defense defence middle east asia europe africa america americas americas latin north south west central gulf features feature reports report releases release publications papers studies research interviews interview videos video multimedia photos exclusive breaking latest top stories headlines press media science technology tech health environment lifestyle travel views perspective perspectives iraq iran syria the and of & - in'.split(
    ' ',
  ),
);

const sectionPhrase =
  /^(?:[-–—•]\s*(?:in|posted in|filed in)\s+\p{Lu}[\p{L}\s,&]{0,60}|in\s+(?:releases|news|articles|opinion|analysis|featured|uncategorized|blog)|(?:section|rubrique|ressort|sección|قسم|القسم|گروه|سرویس)\s*:\s*.{1,40}|(?:أخبار|اخبار|مقالات|آراء|رأي|تقارير|تحليلات|سياسة|اقتصاد|عالم|العالم|العراق|سوريا|إيران|سیاسی|اقتصادی|بین الملل|یادداشت|گزارش|تحلیل|actualités?|politique|politik|nachrichten|meinung|noticias|política|opinión|internacional|mundo|monde|新闻|国际|评论))$/iu;

/** Whether a short line only names the part of a site that an article stands in: "Articles", "- in Releases". */
export function isSectionLabel(text: string): boolean {
  if (text.length > 70) return false;
  if (sectionPhrase.test(text)) return true;
  const words = text.toLowerCase().split(/[\s/,|]+/u);
  return words.length <= 4 && words.every((word) => sectionWords.has(word));
}
