import { h } from '../dom';
import type { Scope } from './model';

const words: readonly (readonly [Scope, string])[] = [
  ['Mention', 'this mention'],
  ['Document', 'this name in this document'],
  ['Project', 'this name in all these documents'],
  ['Always', 'this name always'],
];

/** The list of what a decision may be for; what was chosen last stays chosen. */
export function scopeList(chosen: Scope, canDecideAlways: boolean, change: (scope: Scope) => void): HTMLSelectElement {
  const list = h('select', { class: 'scope', 'aria-label': 'What the decision is for', change: () => change(list.value as Scope) },
    ...words.filter(([scope]) => scope !== 'Always' || canDecideAlways).map(([value, text]) => h('option', { value, selected: value === chosen }, text)));
  return list;
}
