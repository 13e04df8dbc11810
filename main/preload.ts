import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { Bridge } from '../shared/ipc/contract';
import { callChannel, eventChannel } from './ipc/channels';

// Names are not checked here: a sandboxed page could get round any check on its own side. The registrar is the gate.
const bridge: Bridge = {
  call: (name, request) => ipcRenderer.invoke(callChannel, name, request),
  on(name, listener) {
    const receive = (_event: unknown, event: unknown, payload: Parameters<typeof listener>[0]) => {
      if (event === name) listener(payload);
    };
    ipcRenderer.on(eventChannel, receive);
    return () => ipcRenderer.off(eventChannel, receive);
  },
};

contextBridge.exposeInMainWorld('lifeline', bridge);

// What the page was brought up with, such as the texts of its scripts, stays in memory although nobody asks for it again.
setTimeout(() => webFrame.clearCache(), 5_000);

// Before any script of the page runs. Alone among all that a page can ask for, a peer connection has Chromium open sockets
// before it looks at the proxy, to learn the computer's own address. Deleted, it cannot be had back: a sandboxed page
// reaches into no other frame.
void webFrame.executeJavaScript('delete globalThis.RTCPeerConnection; delete globalThis.webkitRTCPeerConnection;');
