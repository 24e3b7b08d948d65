import type BaseLayer from 'ol/layer/Base';
import { announce } from '../announce';
import { byId, h, iconButton } from '../dom';
import { Drawer } from '../explore/drawer';
import type { GeoBounds } from '../model';
import { chosenFiles, type NamedFile } from '../panels/droppedFiles';
import { wordsOf } from '../panels/failure';
import { counted, date, facts, t } from '../words';
import { AboutFields } from './aboutFields';
import * as api from './gazetteersApi';
import { ImportForm } from './importForm';
import type { Imported, Shelved, ShelfReply } from './model';
import { PreviewLayer } from './previewLayer';

export interface GazetteersSurroundings {
  add(layer: BaseLayer): void;
  fit(bounds: GeoBounds): void;
  say(words: string): void;
}

/** The user's own gazetteers: a list of them, each to be changed or removed, and the import of another, with its places on the map before it is accepted. */
export class Gazetteers {
  readonly #drawer = new Drawer('gazetteers', t('ownGazetteers'), (isOpen) => this.#changed(isOpen));
  readonly #chooser = h('input', { type: 'file', multiple: true, hidden: true, 'aria-label': t('importGazetteer'), change: () => this.#takeChosen() });
  readonly #preview: PreviewLayer;
  #shelf: ShelfReply;
  #form: ImportForm | null = null;
  /** What came of the last import. */
  #told = '';
  readonly button = iconButton('gazetteers', t('ownGazetteers'), () => (this.#drawer.isOpen ? this.#drawer.close() : this.#drawer.open()));

  constructor(shelf: ShelfReply, readonly around: GazetteersSurroundings) {
    this.#shelf = shelf;
    this.#preview = new PreviewLayer((layer) => around.add(layer));
    document.body.append(this.#chooser);
  }

  /** Shows how files are understood, and imports them if the reader so wants. */
  async import(files: readonly NamedFile[]): Promise<void> {
    this.#drawer.open();
    this.#form?.forget();
    this.#form = new ImportForm(files, this.#shelf.fields, {
      shown: (tables) => {
        const bounds = this.#preview.show(tables);
        if (bounds) this.around.fit(this.#besideDrawer(bounds));
      },
      imported: (what) => this.#tell(what),
      ended: () => void this.#endImport(),
    });
    this.#drawer.body.replaceChildren(this.#form.element);
    await this.#form.begin();
  }

  #changed(isOpen: boolean): void {
    if (isOpen) void this.#list();
    else {
      this.#form?.forget();
      this.#form = null;
      this.#told = '';
      this.#preview.clear();
    }
  }

  async #endImport(): Promise<void> {
    this.#form = null;
    this.#preview.clear();
    await this.#list();
    this.#drawer.body.querySelector<HTMLElement>('button')?.focus();
  }

  /** The box with as much more beside it as the panel hides of the map. */
  #besideDrawer(bounds: GeoBounds): GeoBounds {
    const [map, panel] = [byId('map').getBoundingClientRect(), this.#drawer.element.getBoundingClientRect()];
    const isAtLeft = panel.left <= map.left;
    const hidden = Math.max(0, isAtLeft ? panel.right - map.left : map.right - panel.left);
    if (hidden > map.width / 2) return bounds;
    const more = ((bounds.east - bounds.west || 0.1) * hidden) / (map.width - hidden);
    return isAtLeft ? { ...bounds, west: Math.max(-180, bounds.west - more) } : { ...bounds, east: Math.min(180, bounds.east + more) };
  }

  #tell(what: Imported): void {
    this.#told = facts(t('imported', { name: what.name, places: counted('places', what.places) }), what.refused > 0 && counted('rowsRefused', what.refused));
    announce(this.#told);
  }

  #takeChosen(): void {
    const files = chosenFiles(this.#chooser.files!);
    this.#chooser.value = '';
    if (files.length > 0) void this.import(files);
  }

  async #list(): Promise<void> {
    if (this.#form) return;
    try {
      this.#shelf = (await api.shelf()) ?? this.#shelf;
    } catch (error) {
      this.around.say(`⚠ ${wordsOf(error)}`);
    }
    if (this.#form) return;
    const { gazetteers, problems } = this.#shelf;
    this.#drawer.body.replaceChildren(...[
      h('button', { type: 'button', class: 'button', click: () => this.#chooser.click() }, t('importOpen')),
      h('p', { class: 'facts' }, t('importHint')),
      this.#told ? h('p', { class: 'told', dir: 'auto' }, this.#told) : null,
      ...problems.map((problem) => h('p', { class: 'failure', dir: 'ltr' }, problem)),
      gazetteers.length > 0 ? h('ul', { class: 'shelf' }, ...gazetteers.map((one) => this.#item(one))) : h('p', { class: 'empty' }, t('noGazetteers')),
    ].filter((part) => part !== null));
  }

  #item(one: Shelved): HTMLElement {
    const item = h('li', {});
    const swatch = h('span', { class: 'tint', 'aria-hidden': 'true' });
    if (one.colour) swatch.style.background = one.colour;
    const remove = h('button', { type: 'button', class: 'link', 'aria-label': t('removeNamed', { name: one.name }), click: () => this.#confirm(one, item) }, t('remove'));
    const edit = h('button', { type: 'button', class: 'link', 'aria-label': t('editNamed', { name: one.name }), click: () => this.#edit(one, item) }, t('edit'));
    item.append(
      h('div', { class: 'row' }, swatch, h('strong', { dir: 'ltr' }, one.name), edit, remove),
      h('p', { class: 'facts', dir: 'auto' }, facts(one.places > 0 && counted('places', one.places), one.use !== 'add' && t(one.use === 'override' ? 'useOverride' : 'useReplace'), one.licence, one.credit, date(one.imported))));
    return item;
  }

  #edit(one: Shelved, item: HTMLElement): void {
    const fields = new AboutFields(`edit-${one.name}`, one);
    const error = h('p', { class: 'failure', role: 'alert', hidden: true });
    const save = async (event: Event): Promise<void> => {
      event.preventDefault();
      try {
        await api.change(one.name, { ...fields.draft, choices: [] }, fields.name !== one.name || fields.use !== one.use);
        await this.#list();
      } catch (fault) {
        error.textContent = `⚠ ${wordsOf(fault)}`;
        error.hidden = false;
      }
    };
    item.replaceChildren(h('form', { 'aria-label': t('editNamed', { name: one.name }), submit: (event) => void save(event) }, ...fields.rows, error,
      h('div', { class: 'row answers' }, h('button', { type: 'submit', class: 'button' }, t('save')), h('button', { type: 'button', class: 'button quiet', click: () => void this.#list() }, t('cancel')))));
    item.querySelector('input')?.focus();
  }

  #confirm(one: Shelved, item: HTMLElement): void {
    const remove = async (): Promise<void> => {
      try {
        await api.remove(one.name);
      } catch (fault) {
        this.around.say(`⚠ ${wordsOf(fault)}`);
      }
      await this.#list();
    };
    const yes = h('button', { type: 'button', class: 'button', click: () => void remove() }, t('remove'));
    item.replaceChildren(h('p', { role: 'alert' }, t('removeQuestion', { name: one.name })), h('div', { class: 'row answers' }, yes, h('button', { type: 'button', class: 'button quiet', click: () => void this.#list() }, t('cancel'))));
    yes.focus();
  }
}
