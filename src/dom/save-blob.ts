/** Long enough for a browser to take up what it is to save. */
const MS_BEFORE_RELEASE = 10_000;

/** Offers what the page has made as a file to be saved. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), MS_BEFORE_RELEASE);
}
