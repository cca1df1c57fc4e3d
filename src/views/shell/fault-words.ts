import { LoadError } from '../../data/load';
import type { Words } from '../../i18n/words';

/** Why something could not be loaded, as far as it is known. */
export function faultWords({ t }: Words, error: unknown): string {
  if (error instanceof LoadError) return t.failedDetail[error.fault](error.file, error.status);
  return t.failedDetail.unknown(error instanceof Error ? error.message : String(error));
}
