import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTENT_POLICY } from '../../tools/vite/content-policy';

const FILES = ['nginx.conf', 'Caddyfile'];
const NAMES = [
  'Content-Security-Policy',
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
];

/** What the file sends under each name. */
function headersOf(file: string): Readonly<Record<string, string | undefined>> {
  const text = readFileSync(new URL(`../../docs/hosting/${file}`, import.meta.url), 'utf8');
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      new RegExp(`^\\s*(?:add_header )?${name} "(.+?)"`, 'm').exec(text)?.[1],
    ]),
  );
}

describe('the ready files for servers', () => {
  it.each(FILES)('%s sends the policy that stands in the page', (file) => {
    expect(headersOf(file)['Content-Security-Policy']).toBe(CONTENT_POLICY);
  });

  it('send the same headers', () => {
    const [nginx, caddy] = FILES.map(headersOf);
    expect(caddy).toEqual(nginx);
    expect(nginx).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy':
        'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), display-capture=(), encrypted-media=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), keyboard-map=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), serial=(), storage-access=(), sync-xhr=(), usb=(), window-management=(), xr-spatial-tracking=()',
    });
  });

  it.each(FILES)('%s leaves it open who shows the page in a frame', (file) => {
    const text = readFileSync(new URL(`../../docs/hosting/${file}`, import.meta.url), 'utf8');
    expect(text).not.toMatch(/frame-ancestors|X-Frame-Options/);
  });
});
