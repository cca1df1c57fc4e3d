import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RawData } from '../../src/model/schema';
import { reportOf, whatsNewReport } from '../../tools/vite/whats-new-report';
import { smallDataset, smallDatasetWith } from '../fixtures/small-dataset';

const KEPT = fileURLToPath(new URL('../../assets/data/versions/0.1.0.json', import.meta.url));
const NO_FACTS = fileURLToPath(new URL('../../package.json', import.meta.url));

describe('the report of what is new', () => {
  it('says it in lines, by the kind of record', () => {
    const after = smallDatasetWith(['events', 1, 'date'], '2026-05-12') as unknown as RawData;
    expect(reportOf('0.9.0', smallDataset(), after)).toBe(
      [
        'What’s new in the data, against 0.9.0',
        'Facts as of 23 November 2026',
        '1 record differs.',
        '',
        'Events',
        '  Changed: A meeting (ministers-5)',
        '    - Date: now 12 May 2026; before: 2026 proposed, no date confirmed',
      ].join('\n'),
    );
  });

  it('says that nothing is new', () => {
    expect(reportOf('0.9.0', smallDataset(), smallDataset())).toContain(
      'Nothing has changed since then.',
    );
  });

  it('prints nothing that would rule the terminal', () => {
    const after = smallDatasetWith(['events', 1, 'title'], { en: 'A\u001b[31m \u202emeeting' });
    expect(reportOf('0.9.0', smallDataset(), after as unknown as RawData)).toContain(
      '  Changed: A[31m meeting (ministers-5)',
    );
  });

  it('reads a file of facts, and without one the version that is kept', () => {
    expect(whatsNewReport(KEPT)).toContain('New: The road to Karamay and beyond (karamay)');
    expect(whatsNewReport()).toMatch(/^What’s new in the data, against version \d/);
  });

  it('says why it cannot read a version', () => {
    expect(() => whatsNewReport(NO_FACTS)).toThrow('It holds no facts of this atlas.');
    expect(() => whatsNewReport('no-such-ref')).toThrow('neither a file nor a git ref');
    expect(() => whatsNewReport('--output=x')).toThrow('neither a file nor a git ref');
  });
});
