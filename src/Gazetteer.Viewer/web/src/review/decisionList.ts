import { h } from '../dom';
import { date, facts, t } from '../words';
import type { Change, DecisionRow } from './model';
import * as api from './reviewApi';

/** All that was decided, those first that no longer fit; each can be taken back. */
export class DecisionList {
  readonly #body = h('div');
  readonly #dialog = h('dialog', { class: 'decisions', 'aria-labelledby': 'decisions-title' },
    h('h2', { id: 'decisions-title' }, t('decisions')), this.#body, h('form', { method: 'dialog' }, h('button', {}, t('close'))));

  constructor(readonly done: (change: Change) => void) {
    document.body.append(this.#dialog);
  }

  async open(): Promise<void> {
    await this.#fill();
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  async #fill(): Promise<void> {
    const rows = await api.decisions();
    this.#body.replaceChildren(rows.length === 0 ? h('p', {}, t('noDecisions')) : h('ul', {}, ...rows.map((row) => this.#row(row))));
  }

  #row(row: DecisionRow): HTMLLIElement {
    const withdraw = async (): Promise<void> => {
      this.done(await api.withdraw(row.id));
      await this.#fill();
    };
    return h('li', {},
      h('span', { dir: 'auto' }, h('strong', {}, row.name), `: ${row.verdict}`), ' ',
      h('button', { type: 'button', class: 'link', click: () => void withdraw() }, t('withdraw')),
      h('span', { class: 'facts' }, h('br'), facts(row.reach, row.by, date(row.at.slice(0, 10)), row.document)),
      row.unfit ? h('span', { class: 'problems' }, h('br'), `⚠ ${row.unfit}`) : null);
  }
}
