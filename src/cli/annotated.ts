// Reads annotated articles: lines of annotations and lines of articles, tied by their ids.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { KINDS } from '../lexicon/entry';
import type { Annotation } from './score';

const slot = v.optional(v.nullable(v.string()), null);
const span = { start: v.number(), end: v.number() };

const AnnotationSchema = v.object({
  id: v.string(),
  mentions: v.array(v.object({ kind: v.picklist(KINDS), ...span })),
  facts: v.optional(
    v.array(
      v.object({
        ...{ award: v.string(), level: slot, recipient: slot, programme: slot },
        ...{ giver: slot, year: slot, event: slot },
      }),
    ),
    [],
  ),
  optional: v.optional(v.array(v.object(span)), []),
  optionalFacts: v.optional(v.array(v.object({ award: v.string() })), []),
});

const ArticleSchema = v.object({
  id: v.string(),
  title: v.optional(v.nullable(v.string()), ''),
  text: v.string(),
  outlet: v.optional(v.string()),
});

export interface AnnotatedArticle {
  readonly id: string;
  /** Headline and text, in which offsets count. */
  readonly text: string;
  /** Who published it; without that, what its id begins with. */
  readonly source: string;
  readonly annotation: Annotation;
}

function parseLine<Schema extends v.GenericSchema>(schema: Schema, line: string, place: string): v.InferOutput<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON`);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${place}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
}

function readLines<Schema extends v.GenericSchema>(schema: Schema, file: string): v.InferOutput<Schema>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(schema, line, `${file}, line ${index + 1}`)]));
}

/**
 * Reads both files.
 * @throws Error that names the file and the line of the first thing that is wrong.
 */
export function readAnnotated(goldFile: string, articlesFile: string): AnnotatedArticle[] {
  const articles = new Map(readLines(ArticleSchema, articlesFile).map((article) => [article.id, article]));
  return readLines(AnnotationSchema, goldFile).map(({ id, ...annotation }) => {
    const article = articles.get(id);
    if (!article) throw new Error(`${articlesFile}: no article ${id}`);
    const source = article.outlet ?? id.replace(/[-_]?\d+$/, '');
    return { id, text: `${article.title ?? ''}\n${article.text}`, source, annotation };
  });
}
