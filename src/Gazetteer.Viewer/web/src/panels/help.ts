import { h } from '../dom';

const keys: readonly (readonly [string, string])[] = [
  ['/', 'search for a place or document'],
  ['n, p', 'next, previous mention in the open text'],
  ['Shift+N, Shift+P', 'next, previous passage of the chosen place, through all documents'],
  ['Esc', 'let the place go, then close the document'],
  ['+, −', 'map closer, farther'],
  ['0', 'show all places'],
  ['f', 'map on the full screen'],
  ['arrows', 'move the map, or walk through a list, when it has the focus'],
  ['o', 'open more documents; they can also be dropped on the page'],
  ['?', 'this help'],
];

/** The list of keys, and whose works the view is made of. */
export class HelpDialog {
  readonly #dialog = h('dialog', { 'aria-labelledby': 'help-title' },
    h('h2', { id: 'help-title' }, 'Keys'),
    h('dl', {}, ...keys.flatMap(([key, meaning]) => [h('dt', {}, ...key.split(', ').map((k) => h('kbd', {}, k))), h('dd', {}, meaning)])),
    h('p', {}, 'Circles grow with the number of mentions. Nothing is sent over the network: documents, map and names stay on this computer.'),
    h('h2', {}, 'About'),
    h('p', {}, 'Gazetteer is under the MIT licence. Places: GeoNames and SimpleMaps (CC BY 4.0); base map: Natural Earth; names of countries: Unicode CLDR; the map is drawn with OpenLayers. ',
      h('a', { href: '/licences.txt', target: '_blank' }, 'All licences and notices'), '.'),
    h('form', { method: 'dialog' }, h('button', {}, 'Close')));
  readonly button = h('button', { type: 'button', class: 'icon', title: 'Keys, about (?)', 'aria-label': 'Help: keys, about', click: () => this.open() }, '?');

  constructor() {
    document.body.append(this.#dialog);
  }

  open(): void {
    this.#dialog.showModal();
  }
}
