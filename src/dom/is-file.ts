/** Whether the atlas is opened as one file: no page lies beside it, and others cannot follow its address. */
export function isFile(page: Window): boolean {
  return page.location.protocol === 'file:';
}
