import { h } from '../dom';
import { singleKeys } from '../settings';
import { t, type WordKey } from '../words';

const keys: readonly (readonly [string, WordKey])[] = [
  ['/', 'keySearch'], ['n, p', 'keyWalk'], ['Shift+N, Shift+P', 'keyWalkPlace'], ['Esc', 'keyBack'], ['+, −', 'keyZoom'], ['0', 'keyFit'], ['f', 'keyFull'], ['↑ ↓ ← →', 'keyArrows'], ['o', 'keyOpen'], ['Shift+F', 'keyFilter'], ['t', 'keyTime'], ['v', 'keyCompare'], ['s', 'keyStory'], ['?', 'keyHelp'],
];

/** The list of keys, and whose works the view is made of. */
export class HelpDialog {
  readonly #single = h('input', { type: 'checkbox', checked: singleKeys.value === 'on', change: () => (singleKeys.value = this.#single.checked ? 'on' : 'off') });
  readonly #dialog = h('dialog', { 'aria-labelledby': 'help-title' },
    h('h2', { id: 'help-title' }, t('keys')),
    h('dl', {}, ...keys.flatMap(([key, meaning]) => [h('dt', { dir: 'ltr' }, ...key.split(', ').map((k) => h('kbd', {}, k))), h('dd', {}, t(meaning))])),
    h('label', { class: 'choice' }, this.#single, ` ${t('singleKeys')}`),
    h('p', {}, t('helpCircles')),
    h('h2', {}, t('about')),
    h('p', {}, `${t('aboutText')} `, h('a', { href: '/licences.txt', target: '_blank' }, t('licences'))),
    h('form', { method: 'dialog' }, h('button', {}, t('close'))));
  readonly button = h('button', { type: 'button', class: 'icon', title: t('helpButton'), 'aria-label': t('helpLabel'), click: () => this.open() }, '?');

  constructor() {
    document.body.append(this.#dialog);
  }

  open(): void {
    this.#dialog.showModal();
  }
}
