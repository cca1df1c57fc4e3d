import '../../styles/own-data.css';
import { html, nothing } from 'lit-html';
import type { Opened } from '../../data/opened';
import type { OutlinesFile } from '../../data/outlines';
import { withPlacesChecked } from '../../data/own-places';
import { createDisposer } from '../../dom/disposer';
import { createModal } from '../../dom/modal';
import { countryName } from '../../i18n/event-words';
import type { FullWords } from '../../i18n/words';
import { UNKNOWN_COUNTRY } from '../../model/own-limits';
import { OPENED_FILE } from '../../state/data-named';
import type { Store } from '../../state/store';
import { mountDropZone } from './drop-zone';
import { mountOwnBar } from './own-bar';
import { ownReport } from './own-report';

interface Setting {
  readonly store: Store;
  readonly words: FullWords;
  /** What the address or the visitor has opened; null for the atlas' own facts. */
  readonly opened: Opened | null;
  readonly outlines: () => Promise<OutlinesFile>;
  /** Shows another dataset, or with null the atlas' own facts. */
  readonly show: (named: string | null, opened: Opened | null) => void;
}

const MOST_COUNTRIES = 20;
/** What was told already: a change of language opens the dialog no second time. */
const told = new WeakSet<Opened>();
/** What was opened, once its places were held against the outlines: that is done once. */
const checked = new WeakMap<Opened, Opened>();

/** Opens datasets of one's own, tells what was found in them, and leads back. */
export function createOwnData(
  page: Document,
  { store, words, opened: given, outlines, show }: Setting,
): { readonly open: () => void; readonly dispose: () => void } {
  const { t } = words;
  const disposer = createDisposer();
  let opened = given && (checked.get(given) ?? given);
  /** What was opened last: a file that cannot be shown is told beside what is. */
  let last = opened;
  let reading: string | null = null;
  /** The code that reads a file could not be had. */
  let failed = false;
  let asked = 0;
  /** Countries whose events the map may have no place for. */
  let bare: readonly string[] = [];
  const modal = createModal(page.body, t.ownData.open, t.close, content);
  disposer.add(modal.dispose);
  let isGone = false;
  disposer.add(() => {
    asked += 1;
    isGone = true;
  });

  function content() {
    const shown = opened !== null && opened.data !== null;
    const retry = last?.problem != null && last.named !== OPENED_FILE ? last.named : null;
    return html`
      <p>${t.ownData.intro}</p>
      <p>${t.ownData.stays}</p>
      <p class="buttons">
        <button type="button" class="primary" autofocus @click=${choose}>${t.ownData.choose}</button>
        <input type="file" accept=".json,.csv,.tsv,application/json,text/csv" hidden
          aria-label=${t.ownData.choose} @change=${chosen} />
        ${retry === null ? nothing : html`<button type="button" @click=${() => show(retry, null)}>${t.retry}</button>`}
        ${shown ? html`<button type="button" @click=${back}>${t.ownData.back}</button>` : nothing}
      </p>
      <p class="aside">${t.ownData.orDrop}</p>
      ${failed ? html`<p role="alert">${t.partFailed} ${t.failedRemedy}</p>` : nothing}
      <div role="status">
        ${reading === null ? (last === null ? nothing : ownReport(words, last)) : html`<p>${reading}</p>`}
      </div>
      ${shown && bare.length > 0 ? html`<p>${t.ownData.noOutline(words.list(bare))}</p>` : nothing}
    `;
  }

  function choose(event: Event): void {
    (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
  }

  function chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // So that the same file can be chosen again once it is mended.
    input.value = '';
    if (file) void take(file);
  }

  async function take(file: File): Promise<void> {
    asked += 1;
    const mine = asked;
    const say = (line: string | null) => {
      reading = line;
      modal.update();
    };
    reading = t.ownData.reading;
    failed = false;
    modal.open();
    try {
      const [{ openText }, { textOfFile }] = await Promise.all([
        import('../../data/opened'),
        import('../../data/own-text'),
      ]);
      const text = await textOfFile(file);
      const progress = (done: number, all: number) => {
        if (mine === asked) say(t.ownData.readSoFar(done, all));
      };
      const read = await openText(text, OPENED_FILE, file.name, store.today.peek(), progress);
      if (mine !== asked) return;
      last = read;
      say(null);
      if (read.data === null) tell();
      else {
        modal.close();
        show(OPENED_FILE, read);
      }
    } catch {
      if (mine !== asked) return;
      // Here, for the notices of the page are behind the dialog.
      failed = true;
      say(null);
    }
  }

  function tell(): void {
    modal.open();
    page.querySelector<HTMLElement>('.modal[open] .own-report')?.focus({ preventScroll: true });
  }

  function back(): void {
    modal.close();
    show(null, null);
  }

  let removeBar: () => void = () => undefined;
  disposer.add(() => removeBar());

  /** Shows what is known of the dataset by now, and tells its faults where they are new. */
  function follow(next: Opened): void {
    removeBar();
    if (next.data !== null) removeBar = mountOwnBar(page, store, words, next, tell, back);
    if (last === opened) last = next;
    opened = next;
    if ((next.counts.faults > 0 || next.problem !== null) && !told.has(next)) tell();
    told.add(next);
    modal.update();
  }

  async function holdAgainstOutlines(found: Opened): Promise<void> {
    const file = await outlines();
    bare = withoutOutline(store, words, file.labels);
    modal.update();
    if (found.data === null || checked.has(found)) return;
    const next = await withPlacesChecked(found, found.data, file, store.dataset.borders);
    checked.set(found, next);
    checked.set(next, next);
    if (!isGone && next !== found) follow(next);
  }

  if (opened !== null) follow(opened);
  // Without outlines there is nothing to hold it against; the map says that they are missing.
  if (given?.data) holdAgainstOutlines(given).catch(() => undefined);
  disposer.add(mountDropZone(page, t.ownData.dropHere, (file) => void take(file)));
  return {
    open: () => {
      last = opened;
      modal.open();
    },
    dispose: disposer.dispose,
  };
}

/** Countries that have no land on the map but an event that has no other place. */
function withoutOutline({ dataset }: Store, words: FullWords, labels: OutlinesFile['labels']) {
  const hosts = dataset.events
    .filter(({ place }) => place.lat === null && !Object.hasOwn(labels, place.country))
    .map(({ place }) => place.country);
  return [...new Set(hosts)]
    .filter((id) => id !== UNKNOWN_COUNTRY)
    .slice(0, MOST_COUNTRIES)
    .map((id) => countryName(words, dataset, id));
}
