import type { Handlers } from '../../../shared/ipc/contract';
import type { Policy } from '../../../shared/policy/policy-schema';
import { failure, type Result } from '../../../shared/result';
import type { LoginItem } from '../../system/login-item/login-item';

/** Starting at sign-in, as the system has it. */
export function startupHandlers(
  loginItem: () => LoginItem,
  policy: () => Policy,
): Pick<Handlers, 'startup.read' | 'startup.choose'> {
  const read = (): Result<{ atLogin: boolean }> => {
    const atLogin = loginItem().read();
    return atLogin.ok ? { ok: true, value: { atLogin: atLogin.value } } : atLogin;
  };
  return {
    'startup.read': read,
    'startup.choose': ({ atLogin }) => {
      const { locked, organisation } = policy();
      if (locked.startsAtSignIn !== undefined) return failure('locked', { organisation });
      const chosen = loginItem().choose(atLogin);
      return chosen.ok ? read() : chosen;
    },
  };
}
