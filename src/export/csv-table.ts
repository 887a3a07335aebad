// Tables as comma-separated values by RFC 4180, so that spreadsheets open them as they are and run nothing of them.

/**
 * Signs with which a spreadsheet begins a formula, also in their full-width form and behind white space; or guards before
 * them, so that taking one guard away gives back what stood there.
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

const guard = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** What stood in a cell before it was kept from being run. */
export const unguard = (value: string): string =>
  value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value;

function cell(value: string): string {
  const safe = guard(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV. It begins with a byte order mark, without which spreadsheets guess at the encoding. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
