import { expect, test, vi } from 'vitest';
import { createPageRequests } from './page-requests';

test('what is asked before a page listens is asked once, as soon as it does', () => {
  const requests = createPageRequests();
  const help = vi.fn();
  requests.ask(help);
  expect(help).not.toHaveBeenCalled();
  requests.ready();
  requests.ready();
  expect(help).toHaveBeenCalledOnce();
});

test('a page that listens is asked at once', () => {
  const requests = createPageRequests();
  requests.ready();
  const help = vi.fn();
  requests.ask(help);
  expect(help).toHaveBeenCalledOnce();
});

test('of several things that were asked meanwhile the last one counts', () => {
  const requests = createPageRequests();
  const [settings, help] = [vi.fn(), vi.fn()];
  requests.ask(settings);
  requests.ask(help);
  requests.ready();
  expect(settings).not.toHaveBeenCalled();
  expect(help).toHaveBeenCalledOnce();
});

test('a page that is loaded anew is asked once it listens again', () => {
  const requests = createPageRequests();
  requests.ready();
  requests.gone();
  const help = vi.fn();
  requests.ask(help);
  expect(help).not.toHaveBeenCalled();
  requests.ready();
  expect(help).toHaveBeenCalledOnce();
});

test('what counts only for a page that is there is told to one that listens, and kept for no other', () => {
  const requests = createPageRequests();
  const focused = vi.fn();
  requests.tell(focused);
  requests.ready();
  expect(focused).not.toHaveBeenCalled();
  requests.tell(focused);
  requests.gone();
  requests.tell(focused);
  expect(focused).toHaveBeenCalledOnce();
});
