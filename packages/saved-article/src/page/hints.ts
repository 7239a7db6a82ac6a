/** A part of a page other than the article, as an element's class, id, role … names it. */
export type Part =
  | 'navigation'
  | 'related'
  | 'share'
  | 'newsletter'
  | 'comments'
  | 'byline'
  | 'caption'
  | 'advert'
  | 'tags'
  | 'notice'
  | 'hidden'
  | 'standfirst';

/**
 * Words in class names, ids and test ids that name a part, one list a part. Names are compared word by word (see
 * `wordsOfName`), so `share` is found in `article-share-bar` and in `shareBar`, not in `shareholder`. Most words are
 * those of content management systems and their widgets, nearly always English; the others come from the themes of
 * German, French, Spanish, Portuguese, Italian and Russian papers.
 */
const PARTS: Record<Part, string> = {
  navigation:
    'nav|navbar|navigation|menu|submenu|breadcrumbs?|pagination|pager|masthead|toolbar|skip link|skiplink|site header|' +
    'site footer|globalnav|topbar|mainnav|next post|prev post|previous post|post nav|search form|searchform|login|signin',
  related:
    'related\\w*|recommend\\w*|recirc\\w*|readmore|read more|read next|readnext|up next|upnext|also read|see also|also like|' +
    'more stories|more news|more on|more from|more in|more articles|more like|most read|mostread|most popular|' +
    'most viewed|mostpopular|trending|outbrain|taboola|zergnet|revcontent|mgid|yarpp|jp relatedposts|' +
    'latest news|latest posts|latest stories|top stories|other news|other stories|promo|promos|crosslink\\w*|rail|' +
    'verwandte\\w*|weiterlesen|mehr zum|lire aussi|sur le meme|a lire|relacionad\\w*|relacionat\\w*|leia mais|saiba mais|' +
    'leia tambem|leggi anche|correlat\\w*|pohozhie|lees ook|lees meer|terkait|baca juga|artikel terkait',
  share:
    'share|shares|sharing|sharebar|sharetools|sharedaddy|sharethis|shareline|addthis|addtoany|a2a|social|socials|' +
    'socialmedia|social media|follow us|followus|follow|teilen|partage|compartir|compartilhe|condividi|heateor\\w*|ssba|' +
    'shariff|print mail|article tools|articletools|page tools|story tools|post tools',
  newsletter:
    'newsletters?|newslettersignup|subscribe\\w*|subscription|signup|sign up|mailchimp|optin|opt in|email signup|' +
    'mc embed|donate|donation|membership|membership promo|paywall promo|call to action|cta|leadform|app promo|' +
    'infolettre|boletin',
  comments:
    'comments?|commentlist|comment list|commentaires?|kommentare?|comentarios?|disqus|livefyre|respond|replies|discussion|' +
    'coral|spotim|fb comments|viafoura|commento',
  byline:
    'byline\\w*|author|authors|authorbox|author bio|authorbio|author info|bio|writer|contributor|contributors|dateline|' +
    'timestamp|pubdate|publish date|published|post date|postdate|posted on|posted by|date published|article date|' +
    'articledate|entry date|meta|postmeta|post meta|entry meta|article meta|articlemeta|story meta|metadata|article info|post info|' +
    'date modified|story date|storydate|last updated|lastupdated|updated|reading time|readtime|read time|autor|auteur|autoren',
  caption:
    'caption|captions|figcaption|photo credit|image credit|img credit|photocredit|imagecredit|credit|credits|' +
    'media credit|media caption|photo caption|photographer|image source|bildunterschrift|legende|legenda|cutline|' +
    'image desc|image description',
  notice:
    'cookies?|cookie\\w*|gdpr|consent|ccpa|disclaimer|copyright|noprint|no print|print only|printonly|' +
    'correction policy|report error|rating|ratings|votes|poll|survey|adblock\\w*|popup|modal|lightbox|overlay|tooltip|alert bar',
  advert:
    'ad|ads|adv|advert|adverts|advertis\\w*|adsense|adsbygoogle|adslot|ad slot|adunit|ad unit|adbox|adcontainer|adwrap|' +
    'adwrapper|sponsor|sponsors|sponsored\\w*|dfp|gpt ad|google ads?|promoted|banner|werbung|anzeige|publicite|publicidad\\w*|reklama|' +
    'affiliate disclosure|commercial',
  tags: 'tags|taglist|tag list|tagcloud|tag cloud|post tags|entry tags|topics|topic list|categories|keywords|cat links|tags links|hashtags',
  hidden:
    'hidden|visually hidden|visuallyhidden|sr only|sronly|screen reader text|screenreader|offscreen|invisible|u hidden',
  standfirst:
    'standfirst|article lead|dek|deck|article dek|subheadline|sub headline|sub title|subtitle|article summary|post excerpt|entry excerpt|article excerpt|' +
    'excerpt|lead in|teaser text|article teaser|highlights|key points|keypoints|tldr|announce|announce text|' +
    'article summary|story highlights|article bullets',
};

const PATTERNS = Object.entries(PARTS).map(([part, words]) => ({
  part: part as Part,
  pattern: new RegExp(` (?:${words}) `),
}));

/**
 * A name as lower-case words with blanks between and around: `mainNav relatedPosts__item` gives ` main nav related
 * posts item `. Cut after 300 characters: no real name of a part is longer.
 */
export function wordsOfName(name: string): string {
  const words = name
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return ` ${words} `;
}

/** The class, id and similar names of an element, as words; see `wordsOfName`. */
export function namesOf(element: Element): string[] {
  const names: string[] = [];
  const className = element.getAttribute('class');
  if (className)
    for (const name of className.slice(0, 600).split(/\s+/)) if (name) names.push(wordsOfName(name));
  for (const attribute of [
    'id',
    'itemprop',
    'data-testid',
    'data-component',
    'data-module',
    'data-type',
    'rel',
  ]) {
    const value = element.getAttribute(attribute);
    if (value) names.push(wordsOfName(value));
  }
  return names;
}

/** Every part that an element's names stand for, the most specific first; empty for most elements. */
export function pagePartsOf(element: Element): Part[] {
  const names = namesOf(element);
  if (names.length === 0) return [];
  return PATTERNS.filter(({ pattern }) => names.some((name) => pattern.test(name))).map(({ part }) => part);
}
