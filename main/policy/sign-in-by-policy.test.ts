import { expect, test } from 'vitest';
import { success } from '../../shared/result';
import type { LoginItem } from '../system/login-item/login-item';
import { followSignIn, type SignInByPolicy } from './sign-in-by-policy';

/** A system whose setting for sign-in the test and the person can change. */
function aSystem(isOn: boolean) {
  const system = { isOn };
  const item: LoginItem = {
    read: () => success(system.isOn),
    choose(atLogin) {
      system.isOn = atLogin;
      return success(undefined);
    },
  };
  let remembered: SignInByPolicy | undefined;
  const memory = {
    get: () => remembered,
    set: (next: SignInByPolicy | undefined) => {
      remembered = next;
    },
  };
  const follow = (locked?: boolean, preset?: boolean) =>
    followSignIn(
      {
        locked: locked === undefined ? {} : { startsAtSignIn: locked },
        preset: preset === undefined ? {} : { startsAtSignIn: preset },
      },
      item,
      memory,
    );
  return { system, follow, remembered: () => remembered };
}

test.each([true, false])(
  'what is locked holds at each look, and without the policy it is again as it was: %s',
  (before) => {
    const { system, follow, remembered } = aSystem(before);
    follow(!before);
    expect(system.isOn).toBe(!before);
    system.isOn = before;
    follow(!before);
    expect(system.isOn).toBe(!before);
    follow();
    expect(system.isOn).toBe(before);
    expect(remembered()).toBeUndefined();
  },
);

test('a preset counts once; what the person chooses afterwards stays, with the policy and without it', () => {
  const { system, follow } = aSystem(false);
  follow(undefined, true);
  expect(system.isOn).toBe(true);
  system.isOn = false;
  follow(undefined, true);
  expect(system.isOn).toBe(false);
  follow();
  expect(system.isOn).toBe(false);
});

test('a preset that nobody has touched goes with the policy', () => {
  const { system, follow } = aSystem(false);
  follow(undefined, true);
  follow();
  expect(system.isOn).toBe(false);
});

test('a lock that comes after a preset remembers what was before both', () => {
  const { system, follow } = aSystem(false);
  follow(undefined, true);
  follow(true);
  follow();
  expect(system.isOn).toBe(false);
});

test('without a policy nothing is looked at or changed', () => {
  const item: LoginItem = { read: () => expect.unreachable(), choose: () => expect.unreachable() };
  followSignIn({ locked: {}, preset: {} }, item, { get: () => undefined, set: () => expect.unreachable() });
});
