import { expect, test } from 'vitest';
import { isBusComplaint, isSandboxFailure } from './chromium-messages.mjs';

test.each([
  '[8791:1124/052956.753633:ERROR:bus.cc(407)] Failed to connect to the bus: Could not parse server address',
  '[8791:1124/052956.753633:ERROR:dbus/bus.cc:408] Failed to connect to the bus: Could not parse server address',
])('a complaint about the bus is known in the notation of old and new versions: %s', (line) => {
  expect(isBusComplaint(line)).toBe(true);
});

test.each([
  'Failed to connect to the bus: our own words',
  '[8791:1124/052956.753633:ERROR:gpu_process_host.cc(912)] GPU process exited unexpectedly',
])('nothing else is taken for one: %s', (line) => {
  expect(isBusComplaint(line)).toBe(false);
});

test('the end for want of a sandbox is known', () => {
  const line =
    '[9:1124/05:FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found, but is not configured correctly.';
  expect(isSandboxFailure(line)).toBe(true);
});
