import { app } from 'electron';

/**
 * Switches by which Chromium finds nothing on any network, whoever asks: a page, main, or Chromium itself.
 *
 * No name is looked up, and an address in numbers counts as a name. What would go out all the same is sent to a proxy, which
 * has such a name as well: so not even the socket to reach it is opened. Without `<-loopback>` what is meant for the same
 * computer would go past the proxy.
 *
 * The name ends in `.invalid`, which no name server anywhere answers for (RFC 2606, section 2).
 */
const switches = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'proxy-server': 'socks5://nowhere.invalid:9',
  'proxy-bypass-list': '<-loopback>',
  // The one request of a page that no policy and no filter hears of. It would find no name, but Chromium asks the system
  // for a route before it looks.
  'blink-settings': 'dnsPrefetchingEnabled=false',
} as const;

/** What would count for more than `proxy-server`, or make an exception. */
const overruling = ['no-proxy-server', 'proxy-auto-detect', 'proxy-pac-url', 'host-rules'] as const;

/**
 * Keeps the program off every network, with all the sessions that it will ever have. The switches count from before the
 * first session is made, and whatever was given on the command line gives way to them. Must run before the app is ready.
 */
export function stayOffNetwork(): void {
  for (const name of overruling) app.commandLine.removeSwitch(name);
  for (const [name, value] of Object.entries(switches)) {
    app.commandLine.removeSwitch(name);
    app.commandLine.appendSwitch(name, value);
  }
}
