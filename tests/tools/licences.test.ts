import { describe, expect, it } from 'vitest';
import { licenceFaults, licencesText } from '../../tools/vite/licences';

const LEAF = { name: 'leaf', version: '1.0.0', identifier: 'MIT', text: 'Leaf may be used.\r\n' };

describe('the licences of what is shipped', () => {
  it('are no fault where each is allowed and has its text', () => {
    expect(licenceFaults([LEAF, { ...LEAF, identifier: 'BSD-2-Clause' }])).toEqual([]);
  });

  it.each(['GPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN FILE', '(MIT OR GPL-2.0-only)', ''])(
    'are a fault where one is %j',
    (identifier) => {
      expect(licenceFaults([LEAF, { ...LEAF, name: 'bark', identifier }])).toEqual([
        `bark 1.0.0 has the licence ${identifier}, which is not allowed.`,
      ]);
    },
  );

  it('are a fault where a package names none, or brings no text along', () => {
    expect(licenceFaults([{ name: 'bark', version: '2.0.0' }])).toEqual([
      'bark 2.0.0 has the licence (none), which is not allowed.',
      'bark 2.0.0 brings no text of its licence along.',
    ]);
  });

  it('are listed by name, each package once, and then in full', () => {
    const bark = { name: 'bark', version: '2.0.0', identifier: 'ISC', text: 'So may bark.' };
    expect(licencesText([LEAF, bark, LEAF]).split('\n')).toEqual([
      'The SCO Digital Atlas holds code of these packages, each under the licence behind its name.',
      '',
      'bark 2.0.0: ISC',
      'leaf 1.0.0: MIT',
      '',
      '-'.repeat(72),
      'bark 2.0.0',
      '',
      'So may bark.',
      '',
      '-'.repeat(72),
      'leaf 1.0.0',
      '',
      'Leaf may be used.',
      '',
    ]);
  });
});
