const BYTES = 12;

/** A name that nobody guesses. `crypto.randomUUID` is missing on pages without encryption. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
