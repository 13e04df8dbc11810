import { app, type LoginItemSettingsOptions } from 'electron';
import { failure, success } from '../../../shared/result';
import { ownCommand } from '../../startup/own-command';
import { autostartFile, linuxLoginItem } from './autostart-linux';
import type { LoginItem } from './login-item';
import { stateOf, windowsOptions } from './login-item-state';

function electronLoginItem(platform: NodeJS.Platform, options: LoginItemSettingsOptions): LoginItem {
  const state = () => stateOf(platform, app.getLoginItemSettings(options));
  return {
    read: () => success(state() === 'on'),
    choose(atLogin) {
      app.setLoginItemSettings({ ...options, openAtLogin: atLogin, enabled: atLogin });
      const became = state();
      if (atLogin && became === 'to-be-allowed') return failure('login-item-to-be-allowed');
      return (became === 'on') === atLogin ? success(undefined) : failure('login-item-refused');
    },
  };
}

/** How this system starts programs at sign-in. */
export function systemLoginItem(): LoginItem {
  switch (process.platform) {
    case 'linux':
      return linuxLoginItem(autostartFile(), ownCommand('hidden'));
    case 'win32':
      return electronLoginItem('win32', windowsOptions(ownCommand('hidden')));
    default:
      return electronLoginItem(process.platform, {});
  }
}
