// Tells from classes and ids what an element is meant for: boilerplate, the body of an article, a headline. What such a
// name is worth on a given page is weighed by article.ts.

/** Bits of what a name says. */
export const Named = {
  boilerplate: 1,
  /** Holds the body of an article and little else. */
  body: 2,
  /** Holds an article with what belongs to it. */
  article: 4,
  title: 8,
  /** Is never an article, however long it is beside it: readers' comments, what is asked of visitors. */
  foreign: 16,
} as const;

// WordPress writes an article's categories and tags into its class ("category-layanan tag-iklan"), and layouts name what
// they have or lack ("has-sidebar", "no-comments"): such words say nothing about the element itself.
const NOT_ABOUT_ITSELF =
  /(?:^|\s)(?:(?:category|tag|tags|kategori|has|with|without|no|hide|is)[-_]\S*|\S*[-_](?:enabled|disabled|open|closed))(?=\s|$)/gi;

/** Words that betray boilerplate wherever they stand between hyphens or underscores: "post-comments-area". */
const TELLING_PART = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'sidebar|side-bar|widget-area|widget_\\w+|off-?canvas',
    'breadcrumbs?|pagination|paging|pagenav|pager|nav|navbar|navigation|menu|submenu|skip-link',
    'comments?|comment-?list|komentar|disqus|respond',
    'share|shares|sharing|sharedaddy|addtoany|a2a_kit|social|socials|sosmed|medsos|bagikan',
    'related|relatedposts|relposts?|terkait|baca-?juga|bacajuga|read-?also|also-?read|recommended|rekomendasi',
    'recent-?posts?|latest-?posts?|popular-?posts?|(?:berita|artikel|post)-?(?:lain|lainnya|terbaru|populer|terpopuler)|terpopuler|trending',
    'cookies?|kuki|gdpr|newsletter|subscribe|popup|ads\\d*|adsbygoogle|adspot|td-a-rec|advert|advertisement|iklan|sponsored',
    'meta(?:data|info)?|postmeta|article-info|byline|entry-footer|post-footer|authors?|author-?box|author-?bio|penulis',
    'tagcloud|tags|tags-links|tag-list|cat-links|page-links|post-?views|entry-utility|attachment__(?:name|size)',
    'footer|site-header|main-header|topbar|top-bar|running-?(?:text|berita|news)|ticker|newsticker|copyright',
    'pre-?loader|chat|chat-?bot|live-?chat|gpt-ad|google-ads?',
    'ez-toc|back-?to-?top|scroll-?top|screen-reader-text|visually-hidden|sr-only',
  ].join('|')})(?=$|[\\s_-])`,
  'i',
);
/** Words for parts that others wrote, or that speak of the site: in short articles they outweigh the text. */
const FOREIGN_PART =
  /(?:^|[\s_-])(?:(?:cookies?|kuki|gdpr|consent)-?(?:notice|banner|consent|bar|law|info|popup|modal|message|overlay)|comments-area|comment-?list|disqus-thread|newsletter-\w+)(?=$|[\s_-])/i;
/** Words that betray boilerplate only when they are the whole class. */
const TELLING_WHOLE = /(?:^|\s)(?:modal|tags?|ad|toc|hits|print-?only|icons|login|search|search-?form)(?=\s|$)/i;
/** Blogger's gadgets, except the one that holds the posts. */
const BLOGGER_GADGET = /(?:^|\s)widget (?!Blog\b)[A-Z]/;

const whole = (words: string[]): RegExp => new RegExp(`(?:^|\\s)(?:${words.join('|')})(?=\\s|$)`, 'i');

/** What an article is called, and what its text is called: "post-content", "artikel-inner-content", "isi_berita". */
const WORK = 'entry|post|article|artikel|berita|news|blog|single|details?|story|read';
const TEXT = 'content|konten|body|isi|text|teks|txt|entry|details?|description|con|html';
const BODY = whole([
  `(?:td-|wp-block-|com-content-|single-)?(?:${WORK})(?:[-_]{1,2}(?:details?|inner))?[-_]{0,2}(?:${TEXT})(?:[-_]{1,2}(?:${TEXT}|inner|single|\\d))?`,
  `(?:${TEXT}|side)[-_]{0,2}(?:article|artikel|berita|news|konten|content)`,
  'elementor-widget-theme-post-content',
  'field--name-body|field-name-body|node__content|node-content|field--type-text-with-summary',
  // K2 of Joomla, and its first versions
  'item-body|contentpaneopen',
  // Editors of text, and styles for what they write
  'isi|teks|ck-content|prose',
]);
const ARTICLE = whole([
  'item-page',
  'hentry',
  'node--type-(?:article|berita|news)',
  'single-post',
  'post',
  'type-post',
  'artikel',
]);
const TITLE =
  /(?:entry|post|article|news|detail|single|berita|content|page|card)[-_]{1,2}title|(?:^|[\s_-])(?:title|judul|contentheading)(?=$|[\s_-])/i;

/** `cookieConsent`, `itemBody`: some write their words together, and tell them apart by capitals. */
const separateWords = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1-$2');

function areBoilerplate(words: string): boolean {
  const own = words.replace(NOT_ABOUT_ITSELF, ' ');
  return TELLING_PART.test(own) || TELLING_WHOLE.test(own) || BLOGGER_GADGET.test(own);
}

/** Whether a class attribute or an id names boilerplate. */
export const namesBoilerplate = (name: string): boolean => areBoilerplate(separateWords(name));

/** What a class attribute or an id says, as bits of {@link Named}. */
export function judgeName(name: string): number {
  const words = separateWords(name);
  const content = (BODY.test(words) ? Named.body : 0) | (ARTICLE.test(words) ? Named.article : 0);
  const doubt = (areBoilerplate(words) ? Named.boilerplate : 0) | (FOREIGN_PART.test(words) ? Named.foreign : 0);
  return content | doubt | (TITLE.test(words) ? Named.title : 0);
}
