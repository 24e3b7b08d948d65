import * as api from '../api';
import { h } from '../dom';
import type { GeoBounds, PlacePanel, PlaceRow, Selection } from '../model';
import { wordsOf } from '../panels/failure';
import { Form } from '../pictures/form';
import { counted, t } from '../words';
import { type Load, manyPages, pagesOf, type Sheet, sizeOf, usualSheet } from './paper';
import { mostPassages, type Printout } from './printout';
import { printedMap } from './printedMap';

/** What is on the screen now. */
export interface OnScreen {
  readonly selection: Selection;
  readonly bounds: GeoBounds;
  readonly title: string;
  /** The map as it is painted, where the program has none to draw on. */
  readonly painted: () => HTMLCanvasElement;
  readonly total: number;
  readonly order: { readonly column: string; readonly isAscending: boolean };
}

const stretch = 3000;
const asked = 6;

/** Letters of a passage, on average: what stands around a mention. */
const passageLetters = 230;

/** Asks what is put on paper, tells how many pages that makes, and prints it. */
export class PrintDialog {
  readonly #form = new Form('print', [{
    title: t('printTitle'), isOpen: true,
    fields: [
      { kind: 'choice', name: 'places', label: t('printPlaces'), usual: 'all', choices: [['none', t('printNone')], ['100', t('printMost', { n: 100 })], ['500', t('printMost', { n: 500 })], ['all', t('printAll')]] },
      { kind: 'check', name: 'passages', label: t('printPassages', { n: mostPassages }), usual: 'no', when: (value) => value('places') !== 'none' },
      { kind: 'choice', name: 'paper', label: t('printPaper'), usual: usualSheet(navigator.language), choices: [['a4', 'A4'], ['letter', 'Letter'], ['a3', 'A3']] },
      { kind: 'choice', name: 'orientation', label: t('pictureOrientation'), usual: 'landscape', choices: [['landscape', t('pictureLandscape')], ['portrait', t('picturePortrait')]] },
    ],
  }], () => this.#tell());
  readonly #said = h('p', { class: 'facts', role: 'status' });
  readonly #warning = h('p', { class: 'problems', role: 'alert' });
  readonly #go = h('button', { type: 'button', click: () => void this.#print() });
  readonly #style = new CSSStyleSheet();
  readonly #dialog = h('dialog', { class: 'print', 'aria-labelledby': 'print-heading', close: () => this.#fetching?.abort() },
    h('h2', { id: 'print-heading' }, t('printTitle')),
    h('div', { class: 'settings' }, ...this.#form.rows),
    this.#said, this.#warning,
    h('form', { method: 'dialog', class: 'row answers' }, this.#go, h('button', { class: 'button quiet' }, t('cancel'))));
  #shown: OnScreen | null = null;
  #fetching: AbortController | null = null;

  constructor(readonly screen: () => OnScreen, readonly hasBasemap: boolean, readonly printout: Printout) {
    document.body.append(this.#dialog);
    document.adoptedStyleSheets.push(this.#style);
    addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) this.open();
    });
    addEventListener('afterprint', () => this.#style.replaceSync(''));
  }

  open(): void {
    this.#shown = this.screen();
    this.#dialog.showModal();
    this.#tell();
  }

  get #isLandscape(): boolean {
    return this.#form.value('orientation') === 'landscape';
  }

  get #sheet(): Sheet {
    return this.#form.value('paper') as Sheet;
  }

  get #wanted(): number {
    const places = this.#form.value('places');
    return places === 'none' ? 0 : Math.min(this.#shown?.total ?? 0, places === 'all' ? Infinity : Number(places));
  }

  get #hasPassages(): boolean {
    return this.#wanted > 0 && this.#form.value('passages') === 'yes';
  }

  #tell(): void {
    // Most places are mentioned once or twice.
    const load: Load = { rows: this.#wanted, passages: this.#hasPassages ? this.#wanted * 2 : 0, letters: passageLetters };
    const pages = pagesOf(load, this.#sheet, this.#isLandscape);
    const isMany = pages > manyPages;
    this.#said.textContent = isMany ? '' : counted('printPages', pages);
    this.#warning.textContent = isMany ? `⚠ ${t('printMany', { n: pages })}` : '';
    this.#go.textContent = t(isMany ? 'printAnyway' : 'printNow');
  }

  async #print(): Promise<void> {
    const shown = this.#shown;
    if (!shown || this.#fetching) return;
    const fetching = (this.#fetching = new AbortController());
    this.#warning.textContent = '';
    this.#said.textContent = t('printPreparing');
    try {
      const { signal } = fetching;
      const [map, rows] = await Promise.all([this.#map(shown, signal), this.#rows(shown, signal)]);
      const panels = this.#hasPassages ? await this.#panels(shown, rows, signal) : [];
      if (signal.aborted) return;
      const [width, height] = sizeOf(this.#sheet, this.#isLandscape);
      this.#style.replaceSync(`@page { size: ${width}mm ${height}mm; } #print { --sheet-width: ${width}mm; --sheet-height: ${height}mm; }`);
      this.printout.layOut({ title: shown.title, map, rows, total: shown.total, panels });
      this.#dialog.close();
      print();
    } catch (error) {
      if (!fetching.signal.aborted) this.#warning.textContent = `⚠ ${wordsOf(error)}`;
    } finally {
      this.#fetching = null;
    }
  }

  async #map(shown: OnScreen, signal: AbortSignal): Promise<Element> {
    return this.hasBasemap
      ? printedMap(shown.selection, shown.bounds, shown.title, this.#sheet, this.#isLandscape, signal)
      : h('img', { src: shown.painted().toDataURL(), alt: t('map') });
  }

  /** All places come in the order of the table on the screen, some of them by their mentions. */
  async #rows({ selection, total, order }: OnScreen, signal: AbortSignal): Promise<readonly PlaceRow[]> {
    const wanted = this.#wanted;
    const { column, isAscending } = wanted < total ? { column: 'mentions', isAscending: false } : order;
    const rows: PlaceRow[] = [];
    while (rows.length < wanted) {
      const page = await api.places(selection, column, isAscending, rows.length, Math.min(stretch, wanted - rows.length), signal);
      if (page.rows.length === 0) break;
      rows.push(...page.rows);
    }
    return rows;
  }

  async #panels({ selection }: OnScreen, rows: readonly PlaceRow[], signal: AbortSignal): Promise<readonly PlacePanel[]> {
    const panels: (PlacePanel | null)[] = Array.from({ length: rows.length }, () => null);
    let next = 0;
    const fetchOn = async (): Promise<void> => {
      while (next < rows.length && !signal.aborted) {
        const at = next++;
        const panel = await api.place({ ...selection, at: null, place: rows[at]!.place }, 'read', mostPassages, signal);
        const { document } = selection;
        panels[at] = panel && { ...panel, row: rows[at]!, documents: document === null ? panel.documents : panel.documents.filter((d) => d.key === document) };
        this.#said.textContent = t('printFetching', { n: at + 1, total: rows.length });
      }
    };
    await Promise.all(Array.from({ length: asked }, fetchOn));
    return panels.filter((panel) => panel !== null);
  }
}
