// Knows the columns of the common style frameworks by their classes: where a page is laid out in a wide column and a
// narrow one, its article stands in the wide one, however long the welcome or the excerpts beside it are.

const column = (spans: string, fractions: string): RegExp =>
  new RegExp(
    `(?:^|[\\s:])(?:(?:col-(?:span-|[a-z]{2,3}-)?|large-|medium-|span|is-)(?:${spans})|w-(?:${fractions})|uk-width-(?:${fractions.replaceAll('/', '-')}))(?=[\\s@]|$)`,
  );

/** More than half, and less than half, of the twelve parts of a row; "col-md-8", "lg:col-span-8", "span8", "lg:w-2/3". */
const WIDE = column('[789]|10', '2/3|3/4|[789]/12');
const NARROW = column('[2345]', '1/3|1/4|[2345]/12');
/** A grid that tells how many parts it has, not that they are twelve: "md:grid-cols-3" over "md:col-span-2". */
const GRID = /(?:^|[\s:])grid-cols-(\d{1,2})(?=\s|$)/g;
const SPAN = /(?:^|[\s:])col-span-(\d{1,2})(?=\s|$)/g;
const TWELVE = 12;
/** A row with more columns than this is a table or a gallery. */
const MOST_COLUMNS = 4;

const largest = (name: string, numbers: RegExp): number =>
  Math.max(1, ...[...name.matchAll(numbers)].map(([, number]) => Number(number)));

const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** The part of a row that a column takes: more than half, less, or unknown. */
function widthIn(parts: number, column: Element): 'wide' | 'narrow' | undefined {
  const name = classOf(column);
  if (parts > 1 && parts < TWELVE) return largest(name, SPAN) * 2 > parts ? 'wide' : 'narrow';
  return WIDE.test(name) ? 'wide' : NARROW.test(name) ? 'narrow' : undefined;
}

/** The wide column among an element's children, if there is one and all others are narrow. */
export function wideColumn(row: Element): Element | undefined {
  const parts = largest(classOf(row), GRID);
  const wide: Element[] = [];
  let count = 0;
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) {
    const width = widthIn(parts, child);
    if (width === 'wide') wide.push(child);
    if (!width || ++count > MOST_COLUMNS) return undefined;
  }
  return count > 1 && wide.length === 1 ? wide[0] : undefined;
}
