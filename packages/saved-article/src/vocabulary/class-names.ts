/** A part of a page other than the article, as an element's class, id, role … names it. */
export type PagePart =
  | 'navigation'
  | 'related'
  | 'share'
  | 'newsletter'
  | 'comments'
  | 'byline'
  | 'caption'
  | 'notice'
  | 'advert'
  | 'tags'
  | 'hidden'
  | 'standfirst';

/**
 * Words in class names, ids and test ids, one list a language. Names are compared word by word, in lower case
 * and plain letters: `share` is found in `article-share-bar`, not in `shareholder`. Most are words of content management systems and their widgets, listed under `en`. A word is a regular expression.
 */
export type NameTable = Readonly<Record<string, readonly string[]>>;

/** Names of elements that hold the author. */
export const AUTHOR_NAMES = {
  en: ['byline\\w*', 'authors?', 'writer', 'posted by'],
  es: ['autor'],
  fr: ['auteur'],
  it: ['autore'],
} satisfies NameTable;

/** Names of elements that may hold an author or something else: they help to find an author, and no element is left out for them. */
export const AUTHOR_NAMES_IN_OTHERS = { en: ['reporter', 'written ?by'] } satisfies NameTable;

/** Names of elements that hold a date and nothing else. */
export const DATE_NAMES = {
  en: ['dateline', 'timestamp', 'pubdate', 'published', 'postdate', 'posted on'],
} satisfies NameTable;

/** Names of elements that may hold a date or something else: they help to find a date, and no element is left out for them. */
export const DATE_NAMES_IN_OTHERS = {
  en: ['date', 'datetime', 'publish'],
  de: ['datum'],
  es: ['fecha'],
} satisfies NameTable;

/** Names of elements that hold the heading of a section of the text. */
export const SECTION_TITLE_NAMES = {
  en: ['subhead\\w*', 'sub heading', 'crosshead\\w*', 'section (?:title|heading)'],
  de: ['zwischentitel'],
  es: ['intertitulo'],
  fr: ['intertitre'],
} satisfies NameTable;

/** Parts of the names of time elements that mark the date of publication. */
export const PUBLISHED_NAME_PARTS = { en: ['publ', 'posted', 'entry', 'date'] } satisfies NameTable;

/** Parts of the names of time elements that mark the date of a change. */
export const MODIFIED_NAME_PARTS = { en: ['updat', 'modif'] } satisfies NameTable;

/** Names of the element that holds the text of an article. */
export const TEXT_NAMES = {
  en: [
    '(?:article|blog|blog ?post|entry|news|post|story) ?(?:body|bodytext|content|contents|copy|details?|text)',
    'article',
    'body ?(?:copy|text)',
    'field name body',
  ],
} satisfies NameTable;

const COMMENTS = ['comments?', 'disqus'];

/** Names of elements beside the article that have authors and dates of their own. */
export const BESIDE_NAMES = {
  en: [...COMMENTS, 'related', 'recommend\\w*'],
} satisfies NameTable;

/** Names of a bar at the side, which may have the date of the article, too, if that is labelled. */
export const SIDEBAR_NAMES = { en: ['sidebar'] } satisfies NameTable;

/** Names of elements beside the article that have only dates of their own. */
export const DATED_BESIDE_NAMES = {
  en: ['widget', 'header-date', 'current-date', 'today'],
} satisfies NameTable;

/** The names of the parts of a page. */
export const CLASS_NAMES: Readonly<Record<PagePart, NameTable>> = {
  navigation: {
    en: [
      'nav',
      'navbar',
      'navigation',
      'menu',
      'submenu',
      'breadcrumbs?',
      'pagination',
      'pager',
      'masthead',
      'toolbar',
      'skip link',
      'skiplink',
      'site header',
      'site footer',
      'globalnav',
      'topbar',
      'mainnav',
      'next post',
      'prev post',
      'previous post',
      'post nav',
      'search form',
      'searchform',
      'login',
      'signin',
    ],
  },
  related: {
    en: [
      'related\\w*',
      'recommend\\w*',
      'recirc\\w*',
      'readmore',
      'read more',
      'read next',
      'readnext',
      'up next',
      'upnext',
      'also read',
      'see also',
      'also like',
      'more stories',
      'more news',
      'more on',
      'more from',
      'more in',
      'more articles',
      'more like',
      'most read',
      'mostread',
      'most popular',
      'most viewed',
      'mostpopular',
      'trending',
      'outbrain',
      'taboola',
      'zergnet',
      'revcontent',
      'mgid',
      'yarpp',
      'jp relatedposts',
      'latest news',
      'latest posts',
      'latest stories',
      'top stories',
      'other news',
      'other stories',
      'promo',
      'promos',
      'crosslink\\w*',
      'rail',
    ],
    ca: ['relacionat\\w*'],
    de: ['verwandte\\w*', 'weiterlesen', 'mehr zum'],
    es: ['relacionad\\w*'],
    fr: ['lire aussi', 'sur le meme', 'a lire'],
    id: ['terkait', 'baca juga', 'artikel terkait'],
    it: ['leggi anche', 'correlat\\w*'],
    nl: ['lees ook', 'lees meer'],
    pt: ['leia mais', 'saiba mais', 'leia tambem'],
    ru: ['pohozhie'],
  },
  share: {
    en: [
      'share',
      'shares',
      'sharing',
      'sharebar',
      'sharetools',
      'sharedaddy',
      'sharethis',
      'shareline',
      'addthis',
      'addtoany',
      'a2a',
      'social',
      'socials',
      'socialmedia',
      'social media',
      'follow us',
      'followus',
      'follow',
      'heateor\\w*',
      'ssba',
      'shariff',
      'print mail',
      'article tools',
      'articletools',
      'page tools',
      'story tools',
      'post tools',
    ],
    de: ['teilen'],
    es: ['compartir'],
    fr: ['partage'],
    it: ['condividi'],
    pt: ['compartilhe'],
  },
  newsletter: {
    en: [
      'newsletters?',
      'newslettersignup',
      'subscribe\\w*',
      'subscription',
      'signup',
      'sign up',
      'mailchimp',
      'optin',
      'opt in',
      'email signup',
      'mc embed',
      'donate',
      'donation',
      'membership',
      'membership promo',
      'paywall promo',
      'call to action',
      'cta',
      'leadform',
      'app promo',
    ],
    es: ['boletin'],
    fr: ['infolettre'],
  },
  comments: {
    en: [
      ...COMMENTS,
      'commentlist',
      'comment list',
      'livefyre',
      'respond',
      'replies',
      'discussion',
      'coral',
      'spotim',
      'fb comments',
      'viafoura',
    ],
    de: ['kommentare?'],
    es: ['comentarios?'],
    fr: ['commentaires?'],
    it: ['commento'],
  },
  byline: {
    ...AUTHOR_NAMES,
    en: [
      ...AUTHOR_NAMES.en,
      ...DATE_NAMES.en,
      'authorbox',
      'author bio',
      'authorbio',
      'author info',
      'bio',
      'contributor',
      'contributors',
      'publish date',
      'post date',
      'article date',
      'articledate',
      'entry date',
      'meta',
      'postmeta',
      'post meta',
      'entry meta',
      'article meta',
      'articlemeta',
      'story meta',
      'metadata',
      'article info',
      'post info',
      'date modified',
      'story date',
      'storydate',
      'last updated',
      'lastupdated',
      'updated',
      'reading time',
      'readtime',
      'read time',
    ],
    de: ['autoren'],
  },
  caption: {
    en: [
      'caption',
      'captions',
      'figcaption',
      'photo credit',
      'image credit',
      'img credit',
      'photocredit',
      'imagecredit',
      'credit',
      'credits',
      'media credit',
      'media caption',
      'photo caption',
      'photographer',
      'image source',
      'cutline',
      'image desc',
      'image description',
    ],
    de: ['bildunterschrift'],
    fr: ['legende'],
    pt: ['legenda'],
  },
  notice: {
    en: [
      'cookies?',
      'cookie\\w*',
      'gdpr',
      'consent',
      'ccpa',
      'disclaimer',
      'copyright',
      'noprint',
      'no print',
      'print only',
      'printonly',
      'correction policy',
      'report error',
      'rating',
      'ratings',
      'votes',
      'poll',
      'survey',
      'adblock\\w*',
      'popup',
      'modal',
      'lightbox',
      'overlay',
      'tooltip',
      'alert bar',
    ],
  },
  advert: {
    en: [
      'ad',
      'ads',
      'adv',
      'advert',
      'adverts',
      'advertis\\w*',
      'adsense',
      'adsbygoogle',
      'adslot',
      'ad slot',
      'adunit',
      'ad unit',
      'adbox',
      'adcontainer',
      'adwrap',
      'adwrapper',
      'sponsor',
      'sponsors',
      'sponsored\\w*',
      'dfp',
      'gpt ad',
      'google ads?',
      'promoted',
      'banner',
      'affiliate disclosure',
      'commercial',
    ],
    de: ['werbung', 'anzeige'],
    es: ['publicidad\\w*'],
    fr: ['publicite'],
    ru: ['reklama'],
  },
  tags: {
    en: [
      'tags',
      'taglist',
      'tag list',
      'tagcloud',
      'tag cloud',
      'post tags',
      'entry tags',
      'topics',
      'topic list',
      'categories',
      'keywords',
      'cat links',
      'tags links',
      'hashtags',
    ],
  },
  hidden: {
    en: [
      'hidden',
      'visually hidden',
      'visuallyhidden',
      'sr only',
      'sronly',
      'screen reader text',
      'screen reader only',
      'element invisible',
      'sr only focusable',
      'show for sr',
      'assistive text',
      'screenreader',
      'offscreen',
      'off screen',
      'invisible',
      'u hidden',
    ],
  },
  standfirst: {
    en: [
      'standfirst',
      'article lead',
      'dek',
      'deck',
      'article dek',
      'subheadline',
      'sub headline',
      'sub title',
      'subtitle',
      'post excerpt',
      'entry excerpt',
      'article excerpt',
      'excerpt',
      'lead in',
      'teaser text',
      'article teaser',
      'announce',
      'announce text',
      'article summary',
      'highlights',
      'story highlights',
      'article bullets',
    ],
  },
};
