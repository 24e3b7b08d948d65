import { h } from '../dom';
import type { GeoBounds, Selection } from '../model';
import { wordsOf } from '../panels/failure';
import { saveAs } from '../saving';
import { language, languages, t } from '../words';
import { Form, type Group } from './form';
import * as api from './pictureApi';
import { extentOf } from './pictureFields';
import { extentQuery } from './query';

const spoken = ['en', 'fa', 'ur'] as const;

const settings = (): Group => ({
  title: t('classTitle'), isOpen: true,
  fields: [
    { kind: 'choice', name: 'level', label: t('classLevel'), usual: 'medium', choices: [['easy', t('classEasy')], ['medium', t('classMedium')], ['hard', t('classHard')]] },
    { kind: 'choice', name: 'language', label: t('classLanguage'), usual: language === 'ar' ? 'en' : language, choices: spoken.map((tag) => [tag, languages[tag]] as const) },
    { kind: 'number', name: 'seed', isOnce: true, label: t('classSeed'), usual: '1' },
    { kind: 'text', name: 'title', isOnce: true, label: t('pictureHeading'), usual: '' },
    ...extentOf(),
    { kind: 'choice', name: 'paper', label: t('picturePaper'), usual: 'a4', choices: [['a4', 'A4'], ['a3', 'A3'], ['letter', 'Letter']] },
    { kind: 'check', name: 'grey', label: t('pictureGrey'), usual: 'no' },
  ],
});

/** Maps and questions for a class, of what is shown. */
export class ClassDialog {
  readonly #form = new Form('class', [settings()], () => (this.#said.textContent = ''));
  readonly #said = h('p', { class: 'problems', role: 'alert' });
  readonly #dialog = h('dialog', { class: 'class-pack', 'aria-labelledby': 'class-heading' },
    h('h2', { id: 'class-heading' }, t('classTitle')),
    h('p', {}, t('classText')),
    h('div', { class: 'settings' }, ...this.#form.rows),
    this.#said,
    h('form', { method: 'dialog', class: 'row answers' },
      h('button', { type: 'button', click: () => void this.#save('pdf') }, t('classPrint')),
      h('button', { type: 'button', click: () => void this.#save('html') }, t('classPlay')),
      h('button', { class: 'button quiet' }, t('close'))));

  constructor(readonly selection: () => Selection, readonly screen: () => GeoBounds) {
    document.body.append(this.#dialog);
  }

  open(): void {
    this.#dialog.showModal();
  }

  async #save(format: 'pdf' | 'html'): Promise<void> {
    try {
      const query = extentQuery(this.#form.chosen(), this.screen).set('language', this.#form.value('language'));
      saveAs(await api.classPack(format, this.selection(), query), `class.${format}`);
      this.#said.textContent = '';
    } catch (error) {
      this.#said.textContent = `⚠ ${wordsOf(error)}`;
    }
  }
}
