import { app, type LoginItemSettingsOptions } from 'electron';
import { failure, success } from '../../shared/result';
import { text } from '../../shared/text';
import { autostartFile, linuxLoginItem } from './autostart-linux';
import type { LoginItem } from './login-item';
import { ownCommand } from './own-command';

/** Windows keeps a command line; macOS starts the program as it is, and `wasOpenedAtLogin` tells that it did. */
function windowsOptions(): LoginItemSettingsOptions {
  const [path = '', ...args] = ownCommand('hidden');
  return { path, args: args.map((argument) => (/\s/.test(argument) ? `"${argument}"` : argument)) };
}

function electronLoginItem(options: LoginItemSettingsOptions): LoginItem {
  return {
    read() {
      const settings = app.getLoginItemSettings(options);
      // Windows lets a person switch it off elsewhere, which leaves the entry in its place.
      return success(
        process.platform === 'win32'
          ? settings.openAtLogin && settings.executableWillLaunchAtLogin
          : settings.openAtLogin,
      );
    },
    choose(atLogin) {
      app.setLoginItemSettings({ ...options, openAtLogin: atLogin, enabled: atLogin });
      return this.read().ok && app.getLoginItemSettings(options).openAtLogin === atLogin
        ? success(undefined)
        : failure('login-item-refused', text.startup.refused);
    },
  };
}

/** How this system starts programs at sign-in. */
export function systemLoginItem(): LoginItem {
  switch (process.platform) {
    case 'linux':
      return linuxLoginItem(autostartFile(), ownCommand('hidden'));
    case 'win32':
      return electronLoginItem(windowsOptions());
    default:
      return electronLoginItem({});
  }
}
