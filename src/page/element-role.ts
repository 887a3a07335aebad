// Tells what an element does to the text that is read: ends a block, is passed over, goes on in the line. By tag and
// attributes alone, without styles or layout, so that it costs little and works on parsed files too.

/** What an element does to the text; from `break` on it has none of its own. */
export const Role = {
  /** Goes on in the line. */
  inline: 0,
  /** Goes on in the line, and its text is a link's. */
  link: 1,
  /** Begins and ends a block. */
  block: 2,
  /** A block in which line breaks end blocks. */
  preformatted: 3,
  /** Ends a block, and has no text. */
  break: 4,
  /** Passed over; the line goes on. */
  skip: 5,
  /** Passed over; the block ends. */
  skipBlock: 6,
  /** Passed over because its author hides it now. */
  hidden: 7,
  /** Stands beside the article: a menu, a note, the page's header. A block where the whole page is read. */
  beside: 8,
  /** Not told by the tag alone. */
  depends: 9,
} as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Tag of the element that holds the card; the page layer never reads it. */
export const CARD_TAG = 'sorot-fakta-card';

const list = (tags: string, role: Role): [string, Role][] => tags.split(' ').map((tag) => [tag, role]);

const TAGS: ReadonlyMap<string, Role> = new Map([
  ...list('abbr acronym b bdi bdo big cite del dfn em font i img ins kbd label mark nobr picture q', Role.inline),
  ...list('ruby s samp small source span strike strong sub sup time tt u var wbr', Role.inline),
  ...list('a', Role.link),
  ...list('address blockquote body caption center dd details dir div dl dt fieldset figcaption figure', Role.block),
  ...list('form h1 h2 h3 h4 h5 h6 hgroup html legend li menu ol p search section summary', Role.block),
  ...list('table tbody td tfoot th thead tr ul', Role.block),
  ...list('article main header footer dialog', Role.depends),
  ...list('pre listing xmp plaintext', Role.preformatted),
  ...list('br hr', Role.break),
  ...list('script style noscript template code input textarea select button svg math canvas iframe object', Role.skip),
  ...list('audio video embed map datalist meter progress head title link meta base rp rt', Role.skip),
  ...list(CARD_TAG, Role.skip),
  ...list('amp-ad amp-embed amp-sticky-ad amp-social-share amp-consent', Role.skipBlock),
  ...list('nav aside marquee amp-sidebar', Role.beside),
]);

/** Roles of ARIA that never hold an article's text. */
const FOREIGN_ROLE =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|tablist|toolbar|dialog|alertdialog|tooltip)$/;
const STYLE_HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const STYLE_BLOCK = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)/i;
const STYLE_PRE = /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/i;
const NOTE_MARK = /^[[(]?(?:\d{1,3}|\p{L}|[*†‡§^↑↩]\uFE0E?)[\])]?$/u;
/** A header or footer inside one of these belongs to it, outside to the page. */
const OWN_SECTION = 'article, main, [role="main"], blockquote, figure';

/** The role of an element by its tag. */
export function roleByTag({ localName }: Element): Role {
  const role = TAGS.get(localName);
  if (role !== undefined) return role;
  // A custom element may have a shadow tree.
  return localName.includes('-') ? Role.depends : Role.inline;
}

/** The role of an element whose tag leaves it open. */
function dependingRole(element: Element): Role {
  const tag = element.localName;
  if (tag === 'header' || tag === 'footer') return element.closest(OWN_SECTION) ? Role.block : Role.beside;
  if (tag === 'dialog') return element.hasAttribute('open') ? Role.block : Role.hidden;
  return tag.includes('-') ? Role.inline : Role.block;
}

/** The role of skipped content that would have had this role. */
export const skipped = (role: Role): Role => (role === Role.inline || role === Role.link ? Role.skip : Role.skipBlock);

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Whether a link is the mark of a footnote, which stands in the middle of names: "Satpol PP²". */
function isNoteMark(link: Element): boolean {
  const href = link.getAttribute('href');
  return href !== null && href.length > 1 && href.startsWith('#') && NOTE_MARK.test(link.textContent.trim());
}

function roleByStyle(style: string, role: Role): Role {
  if (STYLE_HIDDEN.test(style)) return Role.hidden;
  if (STYLE_PRE.test(style)) return Role.preformatted;
  return role === Role.inline && STYLE_BLOCK.test(style) ? Role.block : role;
}

/** The role of an element by all that its attributes say, where its tag says `byTag`. */
export function roleByAttributes(element: Element, byTag: Role): Role {
  const role = byTag === Role.depends ? dependingRole(element) : byTag;
  if (element.hasAttribute('hidden')) return Role.hidden;
  if (element.getAttribute('aria-hidden') === 'true' || isEditable(element)) return skipped(role);
  const aria = element.getAttribute('role');
  if (aria !== null && FOREIGN_ROLE.test(aria)) return Role.beside;
  if (role === Role.link && isNoteMark(element)) return Role.skip;
  const style = element.getAttribute('style');
  return style === null || role >= Role.break ? role : roleByStyle(style, role);
}
