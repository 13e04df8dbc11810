import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { chunksOfMain, chunksOfPages } from './build/pages/chunks';
import { coloursInMain } from './build/pages/colours';
import { iconShapes } from './build/pages/icons';
import { shippedLicences } from './build/pages/licences';
import { numbersAlonePage, numbersInMain } from './build/pages/numbers-alone';

const here = import.meta.dirname;

// Everything is bundled, so that the shipped program carries no node_modules.
export default defineConfig({
  main: {
    define: { ...numbersInMain, ...coloursInMain(resolve(here, 'renderer/styles/colours.css')) },
    plugins: [shippedLicences([here, resolve(here, 'node_modules/electron')])],
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      minify: true,
      target: 'node20',
      rolldownOptions: {
        input: { index: resolve(here, 'main/entry.ts'), lookup: resolve(here, 'main/terminal/lookup-command.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: { groups: chunksOfMain(resolve(here, 'main')) },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: { preload: resolve(here, 'main/preload.ts') },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    plugins: [react(), iconShapes(), numbersAlonePage(), shippedLicences()],
    build: {
      outDir: resolve(here, 'out/renderer'),
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: { groups: chunksOfPages(resolve(here, 'renderer')) },
        },
        input: {
          index: resolve(here, 'renderer/index.html'),
          card: resolve(here, 'renderer/card.html'),
          palette: resolve(here, 'renderer/palette.html'),
          'numbers-alone': resolve(here, 'renderer/numbers-alone.html'),
        },
      },
    },
  },
});
