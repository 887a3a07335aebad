// Sending and answering messages, validated on both sides. Pure: the way a message travels is handed in, so that
// this runs anywhere; messages.ts ties it to the browser.
import * as v from 'valibot';
import { CONTRACTS, type MessageName, type ReplyOf, type RequestOf } from './contracts';

/** Who sent a message: the tab, or null for a page of the extension outside tabs; and the frame in it, the page's being 0. */
export interface Sender {
  readonly tabId: number | null;
  readonly frame: number;
}

type Handler<N extends MessageName> = (request: RequestOf<N>, sender: Sender) => ReplyOf<N> | Promise<ReplyOf<N>>;
export type Handlers = { readonly [N in MessageName]?: Handler<N> };

/** Hands a message to the other side and resolves to its raw reply; rejects when nobody is there. */
export type Send = (message: unknown) => Promise<unknown>;

/**
 * Why an exchange failed: `unreachable` nobody answers there; `refused` the other side could not or would not;
 * `malformed` a request or a reply does not fit its schema.
 */
export class MessageError extends Error {
  readonly code: 'unreachable' | 'refused' | 'malformed';

  constructor(code: MessageError['code'], message: string) {
    super(message);
    this.name = 'MessageError';
    this.code = code;
  }
}

const MessageSchema = v.object({ sorot: v.string(), request: v.optional(v.unknown()) });
const EnvelopeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), reply: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), error: v.string() }),
]);
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;

/** A message as it travels. */
export const messageOf = <N extends MessageName>(name: N, request: RequestOf<N>): unknown => ({ sorot: name, request });

/** What a message of this name carries; null when something else was sent, or what it carries does not fit. */
export function requestIn<N extends MessageName>(message: unknown, name: N): RequestOf<N> | null {
  const parsed = v.safeParse(MessageSchema, message);
  if (!parsed.success || parsed.output.sorot !== name) return null;
  const request = v.safeParse(CONTRACTS[name].request, parsed.output.request);
  return request.success ? (request.output as RequestOf<N>) : null;
}

function check<Schema extends v.GenericSchema>(schema: Schema, value: unknown, what: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new MessageError('malformed', `${what}: ${v.getDotPath(issue) ?? 'value'}: ${issue.message}`);
}

/**
 * Sends one message and waits for its answer.
 * @throws {MessageError} in every case but a valid reply.
 */
export async function call<N extends MessageName>(send: Send, name: N, request: RequestOf<N>): Promise<ReplyOf<N>> {
  check(CONTRACTS[name].request, request, `request of ${name}`);
  let raw: unknown;
  try {
    raw = await send(messageOf(name, request));
  } catch (error) {
    throw new MessageError('unreachable', error instanceof Error ? error.message : String(error));
  }
  if (raw === undefined || raw === null) throw new MessageError('unreachable', `nobody answered ${name}`);
  const envelope = check(EnvelopeSchema, raw, `answer to ${name}`);
  if (!envelope.ok) throw new MessageError('refused', envelope.error);
  return check(CONTRACTS[name].reply, envelope.reply, `reply to ${name}`) as ReplyOf<N>;
}

async function answer<N extends MessageName>(
  name: N,
  handler: Handler<N>,
  given: [unknown, Sender],
): Promise<Envelope> {
  try {
    const request = check(CONTRACTS[name].request, given[0], `request of ${name}`) as RequestOf<N>;
    return { ok: true, reply: await handler(request, given[1]) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Makes a listener out of handlers. It answers the messages that it has a handler for, malformed ones with an error,
 * and returns undefined for everything else, so that another listener may answer.
 */
export function createListener(
  handlers: Handlers,
): (message: unknown, sender: Sender) => Promise<Envelope> | undefined {
  return (message, sender) => {
    const parsed = v.safeParse(MessageSchema, message);
    if (!parsed.success || !Object.hasOwn(handlers, parsed.output.sorot)) return undefined;
    const name = parsed.output.sorot as MessageName;
    // The handler belongs to this very name; TypeScript cannot follow the pair through the union.
    return answer(name, handlers[name] as Handler<MessageName>, [parsed.output.request, sender]);
  };
}
