import { h } from '../dom';
import { t, type WordKey } from '../words';
import type { Scope } from './model';

const words: readonly (readonly [Scope, WordKey])[] = [
  ['Mention', 'scopeMention'],
  ['Document', 'scopeDocument'],
  ['Project', 'scopeProject'],
  ['Always', 'scopeAlways'],
];

/** The list of what a decision may be for; what was chosen last stays chosen. */
export function scopeList(chosen: Scope, canDecideAlways: boolean, change: (scope: Scope) => void): HTMLSelectElement {
  const list = h('select', { class: 'scope', 'aria-label': t('scopeOf'), change: () => change(list.value as Scope) },
    ...words.filter(([scope]) => scope !== 'Always' || canDecideAlways).map(([value, text]) => h('option', { value, selected: value === chosen }, t(text))));
  return list;
}
