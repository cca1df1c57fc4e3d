import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFiles } from '../../tools/vite/offline-worker';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-kept-'));
  mkdirSync(join(folder, 'assets'));
  for (const file of [
    'speaker.html',
    'index.html',
    'offline-worker.js',
    'assets/map-CIJQn4q_.js',
  ]) {
    writeFileSync(join(folder, file), 'text');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the files that are kept for use without a network', () => {
  it('are all but the worker itself, in the order of their names', () => {
    const urls = keptFiles(folder).map(({ url }) => url);
    expect(urls).toEqual(['assets/map-CIJQn4q_.js', 'index.html', 'speaker.html']);
  });

  it('are taken with their very content only', () => {
    const integrity = 'sha256-mC2ePrmW9VnmM/TRlN7zdh2Qn1o7ZH0ahR/q1nwyydE=';
    expect(keptFiles(folder).map((file) => file.integrity)).toEqual(Array(3).fill(integrity));
  });

  it('are asked for anew where the name does not change with the content', () => {
    const [script, page] = keptFiles(folder);
    expect(script?.revision).toBeNull();
    const before = page?.revision;
    writeFileSync(join(folder, 'index.html'), 'another text');
    expect(before).not.toBe(keptFiles(folder)[1]?.revision);
  });
});
