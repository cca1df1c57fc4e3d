/**
 * What the built page may do: load its own files and nothing else, but for the pictures that it has
 * made itself (`blob:`). lit-html's policy is the only one that may make markup, atlas-worker's the
 * only one that may name a worker. `frame-ancestors` works only as a header, so hosts decide on it.
 * docs/security.md goes through it line by line.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html atlas-worker',
].join('; ');

/** For a page that starts no worker and cannot be installed: nothing may name a worker's script. */
export const WITHOUT_WORKER: Readonly<Record<string, string>> = {
  'worker-src': "'none'",
  'manifest-src': "'none'",
  'trusted-types': 'lit-html',
};

/** The policy with other values for some of its lines. */
export function policyWith(own: Readonly<Record<string, string>>): string {
  return CONTENT_POLICY.split('; ')
    .map((directive) => {
      const [key = ''] = directive.split(' ');
      return own[key] === undefined ? directive : `${key} ${own[key]}`;
    })
    .join('; ');
}
