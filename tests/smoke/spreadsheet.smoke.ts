import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvParse } from 'd3';
import { afterAll, describe, expect, it } from 'vitest';
import { eventsCsv } from '../../src/exports/events-csv';
import { en } from '../../src/i18n/en/index';
import { createWords } from '../../src/i18n/words';
import { atlasDataset } from '../fixtures/datasets';
import { findProgram } from './programs';

/*
 * The events as a spreadsheet, and back: what docs/data.md says of it. LibreOffice takes the first
 * run to make a home for itself.
 */

const LONG_MS = 180_000;
const office = findProgram('soffice', 'libreoffice');
if (!office) {
  console.warn('LibreOffice is not there; its tests are skipped. Install: libreoffice-calc-nogui');
}
const home = mkdtempSync(join(tmpdir(), 'atlas-sheet-'));
const dataset = atlasDataset();
const written = eventsCsv(dataset, createWords('en', en), dataset.events);
/** Commas, quotes, UTF-8: what the program finds out by itself where it has a window. */
const READ: Readonly<Record<string, string>> = { csv: 'CSV:44,34,76' };
const NUMBERS = ['number', 'latitude', 'longitude'];

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.skipIf(office === null)('a spreadsheet that opens and saves the events', () => {
  it.each(['ods', 'xlsx'])(
    'as %s keeps every id, date and text',
    { timeout: LONG_MS },
    (format) => {
      const before = rowsOf(written);
      const after = rowsOf(saved(written, format));
      expect(after).toHaveLength(before.length);
      for (const [n, row] of before.entries()) {
        const same = Object.fromEntries(Object.entries(row).map(asNumber));
        const found = Object.fromEntries(Object.entries(after[n] ?? {}).map(asNumber));
        expect(found).toEqual(same);
      }
      expect(before.map(({ date_edtf }) => date_edtf)).toEqual(
        expect.arrayContaining(['2025-06', '2026?', '2025-07-10/2025-07-11', '2025-06-17']),
      );
    },
  );

  it('loses what looks like a number and is none', { timeout: LONG_MS }, () => {
    const csv = 'id,numeric,date\r\nAFG,004,2025-06\r\nARM,051,2026\r\n';
    expect(rowsOf(saved(csv, 'ods'))).toEqual([
      { id: 'AFG', numeric: '4', date: '2025-06' },
      { id: 'ARM', numeric: '51', date: '2026' },
    ]);
  });

  it('takes 03/04/2026 for another day in another country', { timeout: LONG_MS }, () => {
    const csv = 'date\r\n03/04/2026\r\n';
    const [american, british] = [1033, 2057].map((language) => {
      const sheet = convert(csv, 'csv', 'fods', `CSV:44,34,76,1,,${language},false,true`);
      return /date-value="([^"]+)"/.exec(sheet)?.[1];
    });
    expect([american, british]).toEqual(['2026-03-04', '2026-04-03']);
  });
});

function saved(csv: string, format: string): string {
  convert(csv, 'csv', format);
  return convert(readFileSync(join(home, `sheet.${format}`)), format, 'csv');
}

/** Lets the program open one kind of file and save it as another. */
function convert(content: string | Uint8Array, from: string, to: string, filter = READ[from]) {
  writeFileSync(join(home, `sheet.${from}`), content);
  execFileSync(
    office ?? '',
    [
      `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`,
      '--headless',
      ...(filter === undefined ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      // Written as UTF-8, whatever the machine's own encoding.
      to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76' : to,
      '--outdir',
      home,
      join(home, `sheet.${from}`),
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(join(home, `sheet.${to}`), 'utf8');
}

function rowsOf(csv: string) {
  const rows = csvParse(csv.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
  return rows.map((row) => ({ ...row }) as Record<string, string>);
}

/** A number may come back without the zeros at its end. */
function asNumber([name, cell]: readonly [string, string]): readonly [string, string | number] {
  return [name, NUMBERS.includes(name) && cell !== '' ? Number(cell) : cell];
}
