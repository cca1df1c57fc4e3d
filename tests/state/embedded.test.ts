import { describe, expect, it } from 'vitest';
import { embeddedAddress, fullAddress, readEmbed } from '../../src/state/embedded';

describe('the address of an embedded page', () => {
  it('is known by embed=1 alone, and any other value is a fault', () => {
    expect(readEmbed('#country=KGZ&embed=1')).toEqual({ embedded: true, fault: null });
    expect(readEmbed('#embed=7')).toEqual({ embedded: false, fault: { key: 'embed', value: '7' } });
    expect(readEmbed('#embed')).toEqual({ embedded: false, fault: { key: 'embed', value: '' } });
    expect(readEmbed('')).toEqual({ embedded: false, fault: null });
  });

  it('keeps the view and says the language in place of the one said before', () => {
    expect(embeddedAddress('https://example.org/a/#country=KGZ&lang=en', 'ru')).toBe(
      'https://example.org/a/#country=KGZ&embed=1&lang=ru',
    );
    expect(embeddedAddress('https://example.org/a/', 'zh')).toBe(
      'https://example.org/a/#embed=1&lang=zh',
    );
  });

  it('leads out to the same view, whatever else the address says', () => {
    expect(fullAddress('https://example.org/a/#embed=1&color=egdi&x=a%26b')).toBe(
      'https://example.org/a/#color=egdi&x=a%26b',
    );
    expect(fullAddress('https://example.org/a/#embed=1')).toBe('https://example.org/a/');
  });
});
