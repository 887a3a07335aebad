// Checks of the whole lexicon that no schema can express. Each rule returns one plain sentence per problem.
import * as v from 'valibot';
import { checkAcronym } from './check-acronym';
import { type Entry, EntrySchema, formText, isOwnId, type Text, TYPES } from './entry';
import { type Scale, ScaleSchema } from './scale';

const MAX_WORDS = 45;
const FILLER = [
  /istilah yang (digunakan|dipakai) (dalam|oleh|di) pemerintah/i,
  /merupakan salah satu istilah/i,
  /a term used (in|by) (the )?government/i,
];
/** One notation for regulations: type, place where it needs one, number, year. */
const BASIS = /^(UUD 1945|[A-Z][A-Za-z-]+( [A-Z][A-Za-z-]*)*( [\w.\-/]+)?\/\d{4})$/;
const OFFICIAL_HOST = /(^|\.)(go\.id|mil\.id|desa\.id)$/;

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function checkText(id: string, what: string, text: Text): string[] {
  return (['id', 'en'] as const).flatMap((language) => {
    const value = text[language];
    const problems: string[] = [];
    if (!/[.!?)”"]$/.test(value)) problems.push(`${id}: ${what}.${language} does not end its sentence`);
    if (/\s{2}|\n/.test(value)) problems.push(`${id}: ${what}.${language} has stray white space`);
    for (const filler of FILLER) if (filler.test(value)) problems.push(`${id}: ${what}.${language} is filler`);
    return problems;
  });
}

function checkEntry(entry: Entry): string[] {
  const problems = [...checkText(entry.id, 'explanation', entry.explanation), ...checkAcronym(entry)];
  const tell = (bad: boolean, message: string): void => {
    if (bad) problems.push(`${entry.id}: ${message}`);
  };
  tell(
    !(TYPES[entry.kind] as readonly string[]).includes(entry.type),
    `type ${entry.type} does not belong to ${entry.kind}`,
  );
  tell(isOwnId(entry.id) || entry.own !== undefined, 'only the reader’s own terms look like this');
  for (const language of ['id', 'en'] as const) {
    const words = wordCount(entry.explanation[language]);
    tell(words > MAX_WORDS, `explanation.${language} has ${words} words, at most ${MAX_WORDS}`);
    tell(words < 8, `explanation.${language} has only ${words} words`);
  }
  for (const [label, note] of Object.entries(entry.notes ?? {}))
    if (note) problems.push(...checkText(entry.id, `notes.${label}`, note));
  for (const basis of entry.basis ?? []) tell(!BASIS.test(basis), `basis “${basis}” is not “Type Number/Year”`);
  if (entry.link)
    tell(!OFFICIAL_HOST.test(new URL(entry.link).hostname), `link ${entry.link} is not on an official host`);
  for (const form of entry.forms) {
    const text = formText(form);
    tell(text !== text.trim(), `form “${text}” has outer white space`);
    tell(text.length <= 2 && (typeof form === 'string' || !form.near), `two-letter form “${text}” needs “near”`);
  }
  return problems;
}

function checkReferences(entries: readonly Entry[], scales: readonly Scale[]): string[] {
  const ids = new Set(entries.map((entry) => entry.id));
  const scaleIds = new Set(scales.map((scale) => scale.id));
  return [
    ...entries.flatMap((entry) =>
      (entry.related ?? []).filter((id) => !ids.has(id)).map((id) => `${entry.id}: related entry ${id} does not exist`),
    ),
    ...entries
      .filter((entry) => entry.scale && !scaleIds.has(entry.scale))
      .map((entry) => `${entry.id}: scale ${entry.scale} does not exist`),
    ...scales.flatMap((scale) =>
      [scale.award, ...scale.schemes]
        .filter((id) => !ids.has(id))
        .map((id) => `scale ${scale.id}: entry ${id} does not exist`),
    ),
  ];
}

function duplicates(ids: readonly string[], what: string): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${what} ${id} stands twice`);
}

/** A form may have several owners only if each but one says by `near` when it is meant. */
function checkOwners(entries: readonly Entry[]): string[] {
  const owners = new Map<string, { id: string; conditional: boolean }[]>();
  for (const entry of entries) {
    for (const form of entry.forms) {
      const key = formText(form)
        .toLowerCase()
        .replace(/[\s\-/]+/g, ' ');
      const conditional = typeof form !== 'string' && form.near !== undefined;
      owners.set(key, [...(owners.get(key) ?? []), { id: entry.id, conditional }]);
    }
  }
  return [...owners].flatMap(([key, list]) => {
    const free = list.filter((owner) => !owner.conditional);
    const twice = duplicates(
      list.map((owner) => owner.id),
      `form “${key}” of`,
    );
    return free.length > 1
      ? [
          ...twice,
          `form “${key}” belongs to ${free.map((owner) => owner.id).join(' and ')} without a context that chooses`,
        ]
      : twice;
  });
}

function checkScale(scale: Scale): string[] {
  const problems: string[] = [];
  for (const [index, level] of scale.levels.entries()) {
    const better = scale.levels[index - 1];
    if (level.from !== undefined && level.to !== undefined && level.from >= level.to)
      problems.push(`scale ${scale.id}: ${level.word} is empty`);
    if (better?.from !== undefined && level.to !== undefined) {
      const gap = better.from - level.to;
      if (gap < 0 || gap > 1)
        problems.push(`scale ${scale.id}: gap or overlap between ${level.word} and ${better.word}`);
    }
  }
  if (!scale.schemes.includes(scale.award)) problems.push(`scale ${scale.id}: its award is not among its schemes`);
  return problems;
}

/** One file of entries, as it was read. */
export interface EntryFile {
  readonly file: string;
  readonly entries: readonly unknown[];
}

const SCALES_FILE = 'scales.json';

/** Problems of one item that its schema sees. */
function checkShape(schema: v.GenericSchema, file: string, item: unknown): string[] {
  const result = v.safeParse(schema, item);
  if (result.success) return [];
  const id = (item as { id?: unknown } | null)?.id ?? JSON.stringify(item).slice(0, 40);
  return result.issues.map((issue) => `${file}: ${id}: ${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
}

function checkContent(entries: readonly Entry[], scales: readonly Scale[]): string[] {
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  return [
    ...duplicates(ids(entries), 'id'),
    ...duplicates(ids(scales), 'scale'),
    ...entries.flatMap(checkEntry),
    ...scales.flatMap(checkScale),
    ...checkReferences(entries, scales),
    ...checkOwners(entries),
  ];
}

/**
 * Checks entries and scales as they stand in the JSON files.
 * @returns one sentence per problem, headed by the file and the entry where it is one entry's; empty when all is well.
 */
export function checkLexicon(files: readonly EntryFile[], scales: readonly unknown[]): string[] {
  const shape = [
    ...files.flatMap(({ file, entries }) => entries.flatMap((entry) => checkShape(EntrySchema, file, entry))),
    ...scales.flatMap((scale) => checkShape(ScaleSchema, SCALES_FILE, scale)),
  ];
  if (shape.length > 0) return shape;
  const fileOf = new Map(files.flatMap(({ file, entries }) => (entries as Entry[]).map(({ id }) => [id, file])));
  const known = files.flatMap(({ entries }) => entries as Entry[]);
  return checkContent(known, scales as readonly Scale[]).map((problem) => {
    const file = fileOf.get(problem.split(':')[0] ?? '');
    return file ? `${file}: ${problem}` : problem;
  });
}
