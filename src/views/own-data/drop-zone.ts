import { createDisposer } from '../../dom/disposer';

/** A file that is dragged over the page may be dropped anywhere on it; until then it is said where. */
export function mountDropZone(
  page: Document,
  label: string,
  take: (file: File) => void,
): () => void {
  const disposer = createDisposer();
  const zone = page.createElement('div');
  zone.className = 'own-drop';
  zone.textContent = label;
  const hide = () => zone.remove();
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

  disposer.listen(page, 'dragover', (event) => {
    if (!holdsFile(event)) return;
    // Without this the browser would leave the page for the file.
    event.preventDefault();
    if (zone.isConnected) return;
    // What lies above all others is the dialog that is open.
    (page.querySelector('dialog:modal') ?? page.body).append(zone);
  });
  disposer.listen(page, 'dragleave', (event) => {
    if (event.relatedTarget === null) hide();
  });
  disposer.listen(page, 'dragend', hide);
  disposer.listen(page, 'drop', (event) => {
    hide();
    if (!holdsFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
  disposer.add(hide);
  return disposer.dispose;
}
