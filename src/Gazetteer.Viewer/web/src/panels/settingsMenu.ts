import { h } from '../dom';
import { icon } from '../icons';
import { labelLanguages } from '../settings';
import { language, type Language, languages, speak, t } from '../words';

/** What a choice of label languages is called: by the languages' own names. */
const nameOf = (choice: string): string => choice.split('+').map((part) => (part === 'local' ? t('localNames') : languages[part as Language] ?? part)).join(' + ');

/** A button that opens the choice of languages: of the page, and of the map's labels. */
export class SettingsMenu {
  readonly #dialog: HTMLDialogElement;
  readonly button = h('button', { type: 'button', class: 'icon', title: t('languages'), 'aria-label': t('languages'), click: () => this.#dialog.showModal() }, icon('settings'));

  constructor() {
    const page = h('select', { id: 'page-language', change: () => speak(page.value as Language) },
      ...Object.entries(languages).map(([tag, name]) => h('option', { value: tag, lang: tag, selected: tag === language }, name)));
    const labels = h('select', { id: 'label-languages', change: () => (labelLanguages.value = labels.value) },
      ...labelLanguages.values.map((choice) => h('option', { value: choice, selected: choice === labelLanguages.value }, nameOf(choice))));
    this.#dialog = h('dialog', { 'aria-labelledby': 'settings-title' },
      h('h2', { id: 'settings-title' }, t('languages')),
      h('p', { class: 'setting' }, h('label', { for: 'page-language' }, t('pageLanguage')), page),
      h('p', { class: 'setting' }, h('label', { for: 'label-languages' }, t('labelLanguages')), labels),
      h('form', { method: 'dialog' }, h('button', {}, t('close'))));
    document.body.append(this.#dialog);
  }
}
