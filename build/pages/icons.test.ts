import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { shapesOf } from './icons';

it('takes the shapes of an icon and nothing else of its file', () => {
  const file = path.resolve(import.meta.dirname, '../../node_modules/lucide-static/icons/life-buoy.svg');
  const shapes = shapesOf(readFileSync(file, 'utf8'));
  expect(shapes).toHaveLength(6);
  expect(shapes[0]).toEqual(['circle', { cx: '12', cy: '12', r: '10' }]);
  expect(shapes[1]).toEqual(['path', { d: 'm4.93 4.93 4.24 4.24' }]);
});
