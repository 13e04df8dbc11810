import type { z } from 'zod';
import { type CallName, type CallReply, type CallRequest, calls, type Handlers } from '../../shared/ipc/contract';
import { failure, type Result } from '../../shared/result';
import { text } from '../../shared/text';

// The same table under a mapped type, which keeps a name, its schemas and its handler tied to one another.
const specifications: {
  readonly [Name in CallName]: { request: z.ZodType<CallRequest<Name>>; reply: z.ZodType<CallReply<Name>> };
} = calls;

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

async function handle<Name extends CallName>(
  handlers: Handlers,
  name: Name,
  request: unknown,
): Promise<Result<unknown>> {
  const parsed = specifications[name].request.safeParse(request);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return failure('bad-request', text.ipc.badRequest(first?.path.join('.') ?? '', first?.message ?? ''));
  }
  const result = await handlers[name](parsed.data);
  // Replies are parsed too: whatever the schema does not name cannot leave main by accident.
  return result.ok ? { ok: true, value: specifications[name].reply.parse(result.value) } : result;
}

/**
 * Answers one message of the renderer, whatever it holds.
 *
 * @returns the handler's result; `unknown-call`, `bad-request`, or `unexpected` for anything thrown on the way
 */
export async function answer(handlers: Handlers, name: unknown, request: unknown): Promise<Result<unknown>> {
  if (!isCallName(name)) return failure('unknown-call', text.ipc.unknownCall);
  try {
    return await handle(handlers, name, request);
  } catch (error) {
    // The call's name and the kind of error only: messages could carry what the person typed.
    console.error(`The call ${name} failed unexpectedly (${error instanceof Error ? error.name : typeof error}).`);
    return failure('unexpected', text.ipc.unexpected);
  }
}
