// What a page holds as tables of comma-separated values.
import { doubtOf, FACT_COLUMNS } from '../lexicon/labels';
import { toCsv } from './csv-table';
import { factsOf, type Sheet, thingsOf } from './sheet';
import { linkTo } from './text-fragment';
import { sourceOf, WORDS } from './words';

/** The facts of a page, one a row. */
export function factsCsv(sheet: Sheet): string {
  const words = WORDS[sheet.language];
  const head = [...FACT_COLUMNS.map((column) => words.fact[column]), words.sentence, words.link, words.accessed];
  const rows = factsOf(sheet).map((fact) => [
    ...FACT_COLUMNS.map((column) => fact[column] ?? ''),
    fact.sentence,
    linkTo(fact.address, fact.sentence) ?? '',
    sheet.accessed,
  ]);
  return toCsv([head, ...rows]);
}

/** The distinct things of a page with what they mean, one a row. */
export function termsCsv(sheet: Sheet): string {
  const words = WORDS[sheet.language];
  const head = [
    ...[words.written, words.kind, words.name, words.sense, words.source, words.basis, words.doubt],
    ...[words.times, words.sentence, words.link, words.accessed],
  ];
  const rows = thingsOf(sheet).map(({ text, kind, entry, times, address, sentence }) => [
    ...[text, words.kinds[kind], entry?.name ?? '', entry?.explanation[sheet.language] ?? ''],
    ...[entry ? sourceOf(entry, sheet.language) : '', entry?.basis?.join('; ') ?? ''],
    ...[(entry && doubtOf(entry, sheet.language)) ?? '', String(times), sentence],
    ...[linkTo(address, sentence) ?? '', sheet.accessed],
  ]);
  return toCsv([head, ...rows]);
}
