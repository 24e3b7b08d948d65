import { h } from '../dom';
import { counted, facts, percent, t } from '../words';
import type { Change, DecisionKind, Draft, MentionCard, ReviewPage, Scope } from './model';
import * as api from './reviewApi';
import { scopeList } from './scopes';

const ahead = 50;

/** Leads through the names of which most depends on a second look, with keys. */
export class QueuePanel {
  readonly #progress = h('progress', { 'aria-label': t('mentionsReviewed') });
  readonly #counts = h('p', { class: 'facts' });
  readonly #passage = h('p', { class: 'quoted', dir: 'auto' });
  readonly #how = h('p', { class: 'facts' });
  readonly #choices = h('ol', { class: 'choices' });
  readonly #scopePlace = h('span');
  readonly #error = h('p', { class: 'problems', role: 'alert' });
  readonly #answers = h('div', { class: 'row answers' },
    this.#button(t('right'), 'Enter', () => this.#answer({ kind: 'Confirm' })),
    this.#button(t('notAPlace'), 'x', () => this.#answer({ kind: 'NotAPlace' })),
    this.#button(t('otherPlace'), 'o', () => this.#other()),
    this.#button(t('putOff'), '→', () => this.#skip()));
  readonly #dialog = h('dialog', { class: 'queue', 'aria-label': t('review'), tabindex: '-1', keydown: (event: Event) => this.#key(event as KeyboardEvent) },
    h('div', { class: 'row' }, h('h2', {}, t('review')), this.#progress, this.#counts, h('button', { type: 'button', class: 'icon', title: t('closeKey'), 'aria-label': t('close'), click: () => this.#dialog.close() }, '×')),
    this.#passage, this.#how, this.#choices, h('div', { class: 'row reach' }, h('span', {}, t('decideFor')), this.#scopePlace), this.#error, this.#answers);
  readonly #skipped = new Set<string>();
  #card: MentionCard | null = null;
  #scope: Scope = 'Document';
  #isBusy = false;
  canDecideAlways = true;

  constructor(readonly show: (card: MentionCard) => void, readonly correct: (card: MentionCard) => void, readonly done: (change: Change) => void) {
    document.body.append(this.#dialog);
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  async open(): Promise<void> {
    if (!this.#dialog.open) this.#dialog.show();
    this.#skipped.clear();
    this.#scopePlace.replaceChildren(scopeList(this.#scope, this.canDecideAlways, (scope) => (this.#scope = scope)));
    await this.next();
  }

  /** Shows the next that was not put off. */
  async next(): Promise<void> {
    const page = await api.queue(ahead);
    const item = page.items.find(({ card }) => !this.#skipped.has(keyOf(card)));
    this.#tell(page);
    this.#error.textContent = '';
    this.#card = item?.card ?? null;
    this.#answers.hidden = this.#scopePlace.hidden = !item;
    if (!item) {
      this.#passage.textContent = t(page.open === 0 ? 'allReviewed' : 'onlyPutOff');
      this.#how.textContent = '';
      this.#choices.replaceChildren();
      return;
    }

    const { card, mentions, documents } = item;
    this.#passage.replaceChildren(card.before, h('mark', {}, card.text), card.after);
    this.#how.textContent = facts(card.title, t('takenFor', { place: card.placeName, share: percent(card.confidence) }), `${counted('notReviewed', mentions)} ${counted('inDocuments', documents)}`);
    this.#choices.replaceChildren(...card.choices.map((choice, i) => h('li', {},
      h('button', { type: 'button', class: 'link', click: () => void this.#choose(i) }, h('kbd', {}, String(i + 1)), `${choice.name}, ${choice.where}`, h('span', { class: 'facts' }, ` ${choice.kind}`)))));
    this.show(card);
    this.#dialog.focus();
  }

  #tell(page: ReviewPage): void {
    this.#progress.max = Math.max(1, page.mentions);
    this.#progress.value = page.reviewed;
    const share = page.judged > 0 && t('programRight', { judged: page.judged, share: percent(page.right / page.judged), missed: page.added });
    this.#counts.title = page.byReviewer.map(({ reviewer, judged, right, added }) => facts(reviewer, t('programRight', { judged, share: judged > 0 ? percent(right / judged) : '–', missed: added }))).join('\n');
    this.#counts.textContent = facts(t('reviewedOf', { done: page.reviewed, all: page.mentions, open: page.open }), share);
  }

  #button(words: string, key: string, act: () => void): HTMLButtonElement {
    return h('button', { type: 'button', class: 'button quiet', click: act }, words, ' ', h('kbd', {}, key));
  }

  async #answer(draft: { readonly kind: DecisionKind } & Partial<Draft>): Promise<void> {
    if (!this.#card || this.#isBusy) return;
    this.#isBusy = true;
    try {
      this.done(await api.decide(this.#card.document, this.#card.at, { scope: this.#scope, ...draft }));
      await this.next();
    } catch (error) {
      this.#error.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      this.#isBusy = false;
    }
  }

  async #choose(index: number): Promise<void> {
    const choice = this.#card?.choices[index];
    if (choice) await this.#answer({ kind: 'Place', place: choice.place });
  }

  #other(): void {
    if (this.#card) this.correct(this.#card);
  }

  #skip(): void {
    if (this.#card) this.#skipped.add(keyOf(this.#card));
    void this.next();
  }

  #key(event: KeyboardEvent): void {
    if ((event.target as HTMLElement).matches('select') || event.ctrlKey || event.metaKey || event.altKey) return;
    const isButton = (event.target as HTMLElement).matches('button');
    if (event.key === 'Enter' && !isButton) void this.#answer({ kind: 'Confirm' });
    else if (event.key === 'x') void this.#answer({ kind: 'NotAPlace' });
    else if (event.key === 'o') this.#other();
    else if (event.key === 'ArrowRight') this.#skip();
    else if (event.key === 'Escape') this.#dialog.close();
    else if (/^[1-5]$/.test(event.key)) void this.#choose(Number(event.key) - 1);
    else return;
    event.preventDefault();
  }
}

const keyOf = (card: MentionCard): string => `${card.text.toLowerCase()} ${card.place} ${card.document}`;
