import { expect, it } from 'vitest';
import { embedCode } from '../../src/exports/embed-code';

it('The HTML of a frame is lazy, titled, as large as asked for and never wider than its place', () => {
  expect(
    embedCode({
      address: 'https://example.org/#embed=1&lang=ru',
      title: 'SCO Digital Atlas',
      width: 800,
      height: 600,
    }),
  ).toBe(
    '<iframe src="https://example.org/#embed=1&amp;lang=ru" title="SCO Digital Atlas" width="800" ' +
      'height="600" loading="lazy" referrerpolicy="no-referrer" ' +
      'allow="fullscreen" style="border: 0; max-width: 100%"></iframe>',
  );
});

it('A frame without a width takes all there is, and nothing in it ends an attribute', () => {
  const code = embedCode({
    address: 'https://example.org/#x="><script>',
    title: 'A "title" & <more>',
    width: null,
    height: 600,
  });
  expect(code).toContain('width="100%"');
  expect(code).toContain('src="https://example.org/#x=&quot;&gt;&lt;script&gt;"');
  expect(code).toContain('title="A &quot;title&quot; &amp; &lt;more&gt;"');
});
