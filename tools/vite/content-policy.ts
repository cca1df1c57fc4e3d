/**
 * What the built page may do: load its own files and nothing else, but for the pictures that it has
 * made itself (`blob:`). lit-html's policy is the only one that may make markup, atlas-worker's the
 * only one that may name a worker. `frame-ancestors` works only as a header, so hosts decide on it.
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
