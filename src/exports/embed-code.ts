export interface Embed {
  readonly address: string;
  readonly title: string;
  /** In pixels; null takes all the width that there is. */
  readonly width: number | null;
  /** In pixels. */
  readonly height: number;
}

/** What a frame of this page may use of the browser, where its host has it. */
const ALLOWED = 'fullscreen';

/**
 * HTML that shows the address in a frame of another page: loaded when it comes into view, with a
 * title for those who cannot see it, never wider than its place, and telling nobody where it stands.
 */
export function embedCode({ address, title, width, height }: Embed): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', width === null ? '100%' : String(width)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['allow', ALLOWED],
    ['style', 'border: 0; max-width: 100%'],
  ] as const;
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
