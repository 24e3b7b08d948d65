import { h } from '../dom';
import { Latest } from '../latest';
import type { GeoBounds, Selection } from '../model';
import { wordsOf } from '../panels/failure';
import { saveAs } from '../saving';
import { t } from '../words';
import { Form } from './form';
import * as api from './pictureApi';
import { pictureGroups } from './pictureFields';
import { PlaceChoice } from './placeChoice';
import { pictureQuery } from './query';

const patience = 250;

/** The map as a picture to print, to show or to put into an article, with a preview of what it will be. */
export class PictureDialog {
  readonly #image = h('img', { alt: '' });
  readonly #stands = h('p', { class: 'facts', role: 'status' });
  readonly #error = h('p', { class: 'problems', role: 'alert' });
  readonly #form = new Form('picture', pictureGroups(), () => this.#await());
  readonly #places = new PlaceChoice(() => this.selection(), () => this.#await(), (error) => this.#fail(error));
  readonly #preview = h('figure', { class: 'preview', 'aria-label': t('picturePreview') }, this.#image, h('figcaption', {}, this.#stands, this.#error));
  readonly #dialog = h('dialog', { class: 'picture', 'aria-labelledby': 'picture-heading', close: () => this.#asking.drop() },
    h('h2', { id: 'picture-heading' }, t('pictureTitle')),
    h('div', { class: 'beside' }, this.#preview, h('div', { class: 'settings' }, this.#form.groups[0]!, this.#places.element, ...this.#form.groups.slice(1))),
    h('form', { method: 'dialog', class: 'row answers' },
      ...(['png', 'svg', 'pdf'] as const).map((format) => h('button', { type: 'button', click: () => void this.#save(format) }, t('pictureSave', { format: format.toUpperCase() }))),
      this.#quiet(t('pictureCopy'), () => this.#copyPicture()), this.#quiet(t('pictureCopyFigure'), () => this.#copyFigure()), this.#quiet(t('pictureReset'), () => this.#reset()),
      h('button', { class: 'button quiet' }, t('close'))));
  readonly #asking = new Latest((error) => this.#fail(error));
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #address = '';
  #about = '';

  constructor(readonly selection: () => Selection, readonly screen: () => GeoBounds) {
    document.body.append(this.#dialog);
  }

  /** Opens it on what is shown now, with the settings of last time. */
  open(): void {
    const { document: key, all } = this.selection();
    const about = `${key ?? ''} ${all}`;
    if (about !== this.#about) this.#places.reset();
    this.#about = about;
    this.#dialog.showModal();
    void this.#draw();
  }

  #quiet(words: string, run: () => void): HTMLButtonElement {
    return h('button', { type: 'button', class: 'button quiet', click: run }, words);
  }

  #reset(): void {
    this.#places.reset();
    this.#form.reset();
  }

  /** Drawn when the hand rests. */
  #await(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#draw(), patience);
  }

  #settings(): Map<string, string> {
    const names = [this.#form.value('first-name'), this.#form.value('second-name')];
    return pictureQuery(this.#form.chosen(), names, this.#form.value('language'), this.screen);
  }

  #ask(format: api.Format, signal?: AbortSignal): Promise<api.Picture> {
    return api.picture(format, this.selection(), this.#settings(), this.#places.checked, signal);
  }

  async #draw(): Promise<void> {
    this.#preview.setAttribute('aria-busy', 'true');
    await this.#asking.ask(async (signal) => {
      const picture = await this.#ask('svg', signal);
      return { picture, words: alternativeText(await picture.content.text()) };
    }, ({ picture, words }) => this.#show(picture, words));
  }

  #show(picture: api.Picture, words: string): void {
    URL.revokeObjectURL(this.#address);
    this.#address = URL.createObjectURL(picture.content);
    this.#image.src = this.#address;
    this.#image.alt = words;
    this.#preview.removeAttribute('aria-busy');
    this.#error.textContent = '';
    this.#stands.textContent = [
      t('pictureStands', { shown: picture.shown, named: picture.named }), picture.outside > 0 && t('pictureBeyond', { n: picture.outside }), picture.pages > 1 && t('pictureSecondPage'),
      picture.undated > 0 && t('pictureUndated', { n: picture.undated }),
    ].filter(Boolean).join(' ');
  }

  #fail(error: unknown): void {
    this.#preview.removeAttribute('aria-busy');
    this.#error.textContent = `⚠ ${wordsOf(error)}`;
  }

  async #save(format: 'png' | 'svg' | 'pdf'): Promise<void> {
    try {
      saveAs((await this.#ask(format)).content, `map.${format}`);
      this.#error.textContent = '';
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The promise goes to the clipboard as it is: browsers let only what was begun by a hand be copied. */
  #copyPicture(): void {
    void this.#copy(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': this.#ask('png').then((picture) => picture.content) })]));
  }

  #copyFigure(): void {
    void this.#copy(async () => navigator.clipboard.writeText(await (await this.#ask('html')).content.text()));
  }

  async #copy(write: () => Promise<void>): Promise<void> {
    try {
      await write();
      this.#error.textContent = '';
      this.#stands.textContent = t('pictureCopied');
    } catch (error) {
      this.#error.textContent = `⚠ ${error instanceof DOMException || error instanceof TypeError || error instanceof ReferenceError ? t('pictureNotCopied') : wordsOf(error)}`;
    }
  }
}

/** What the picture says of itself to those who do not see it. */
function alternativeText(svg: string): string {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const said = (name: string): string => [...picture.children].find((child) => child.localName === name)?.textContent ?? '';
  return said('desc').startsWith(said('title')) ? said('desc') : [said('title'), said('desc')].filter(Boolean).join('. ');
}
