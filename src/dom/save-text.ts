import { saveBlob } from './save-blob';

/** Offers a text as a file to be saved. */
export function saveText(text: string, name: string, type: string): void {
  saveBlob(new Blob([text], { type }), name);
}
