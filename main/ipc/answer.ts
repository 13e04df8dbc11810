import type { z } from 'zod/mini';
import { failureSchema } from '../../shared/failure-schema';
import { type CallName, type CallReply, type CallRequest, calls, type Handlers } from '../../shared/ipc/contract';
import { isOversized, mostOfGuide } from '../../shared/ipc/message-size';
import { failure, type Result } from '../../shared/result';
import { wrongValueOf } from '../../shared/wrong-value';
import type { Report } from '../system/log/log';
import type { CallBudgets } from './call-budgets';

// The same table under a mapped type, which keeps a name, its schemas and its handler tied to one another.
const specifications: {
  readonly [Name in CallName]: { request: z.ZodMiniType<CallRequest<Name>>; reply: z.ZodMiniType<CallReply<Name>> };
} = calls;

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

async function handle<Name extends CallName>(
  handlers: Handlers,
  name: Name,
  request: unknown,
  budgets: CallBudgets,
): Promise<Result<unknown>> {
  const carriesGuide = name === 'guide.save' || name === 'guide.replace';
  if (isOversized(request, carriesGuide ? mostOfGuide : undefined)) return failure('oversized');
  const parsed = specifications[name].request.safeParse(request);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(wrongValueOf).find(Boolean);
    return failure('bad-request', wrong ? { wrong } : {});
  }
  const result = await budgets.through(name, () => handlers[name](parsed.data));
  // Replies are parsed too, and so are failures: whatever the schema does not name cannot leave main by accident.
  return result.ok
    ? { ok: true, value: specifications[name].reply.parse(result.value) }
    : { ok: false, error: failureSchema.parse(result.error) };
}

/**
 * Answers one message of the renderer, whatever it holds.
 *
 * @param budgets - how much of what may be asked for in which time
 * @param report - told of anything thrown on the way
 * @returns the handler's result; `unknown-call`, `bad-request`, `oversized`, `too-fast` or `busy` for what is beyond the budget of its
 *   call, or `unexpected` for anything thrown on the way
 */
export async function answer(
  handlers: Handlers,
  name: unknown,
  request: unknown,
  budgets: CallBudgets,
  report: (fault: Report) => void,
): Promise<Result<unknown>> {
  if (!isCallName(name)) return failure('unknown-call');
  try {
    return await handle(handlers, name, request, budgets);
  } catch (error) {
    report({ level: 'error', where: 'ipc', code: name, thrown: error ?? 'nothing' });
    return failure('unexpected');
  }
}
