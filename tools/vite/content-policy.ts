/**
 * What the built page may do: load its own files and nothing else. lit-html's policy is the only
 * one that may make markup. `frame-ancestors` works only as a header, so hosts decide on it.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
