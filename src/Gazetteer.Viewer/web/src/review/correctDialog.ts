import { h } from '../dom';
import type { GeoPoint } from '../model';
import { facts, percent, t } from '../words';
import type { Change, DecisionKind, Draft, MentionCard, Scope } from './model';
import { PlacePicker } from './placePicker';
import * as api from './reviewApi';
import { scopeList } from './scopes';

/** Words that somebody marked in the text. */
export interface Marked {
  readonly document: string;
  readonly at: number;
  readonly words: string;
  /** The mention that the words touch, if any: then they are its right extent. */
  readonly mention: MentionCard | null;
}

/** What the dialog asks about. */
interface Subject {
  readonly document: string;
  readonly at: number;
  readonly words: string;
  readonly kind: DecisionKind;
}

/** Says what a mention really is, or that marked words are a place. */
export class CorrectDialog {
  readonly #title = h('h2', { id: 'correct-title' });
  readonly #passage = h('p', { class: 'quoted', dir: 'auto' });
  readonly #now = h('p', { class: 'facts' });
  readonly #picker = new PlacePicker(() => this.#pick());
  readonly #with = h('input', { type: 'text', 'aria-label': t('onlyWith'), placeholder: t('onlyWithHint'), dir: 'auto' });
  readonly #scopePlace = h('span');
  readonly #error = h('p', { class: 'problems', role: 'alert' });
  readonly #yes = this.#button(t('thisIsRight'), 'Confirm');
  readonly #no = this.#button(t('notAPlace'), 'NotAPlace');
  readonly #unknown = this.#button(t('placeUnknown'), 'Missed', true);
  readonly #take = h('button', { type: 'submit' }, t('takePlace'));
  readonly #form = h('form', { method: 'dialog', submit: (event: Event) => this.#submit(event) },
    this.#passage, this.#now, this.#picker.element,
    h('div', { class: 'row reach' }, h('span', {}, t('decideFor')), this.#scopePlace),
    h('details', {}, h('summary', {}, t('underCondition')), h('label', { class: 'row' }, t('alsoMentions'), this.#with)),
    this.#error,
    h('div', { class: 'row answers' }, this.#take, this.#yes, this.#no, this.#unknown, h('button', { type: 'button', class: 'button quiet', click: () => this.#dialog.close() }, t('cancel'))));
  readonly #dialog = h('dialog', { class: 'correct', 'aria-labelledby': 'correct-title', keydown: (event: Event) => this.#key(event as KeyboardEvent) }, this.#title, this.#form);
  #about: Subject | null = null;
  #scope: Scope = 'Mention';
  canDecideAlways = true;

  constructor(readonly pickPoint: (taken: (point: GeoPoint | null) => void) => void, readonly done: (change: Change) => void) {
    document.body.append(this.#dialog);
  }

  /** About a mention of the program's. */
  open(card: MentionCard): void {
    this.#begin({ document: card.document, at: card.at, words: '', kind: 'Place' }, t('whichPlace'), card);
    this.#now.textContent = card.placeName ? facts(t('takenFor', { place: card.placeName, share: percent(card.confidence) }), card.review) : card.review || t('notFound');
    this.#picker.begin(card.choices, card.place, card.text);
    this.#yes.hidden = !card.place;
    this.#no.hidden = card.status === 'rejected';
    this.#unknown.hidden = true;
    this.#take.textContent = t('takePlace');
  }

  /** About words that were marked in the text. */
  mark(marked: Marked): void {
    const { mention } = marked;
    const kind = mention ? 'Extent' : 'Missed';
    this.#begin({ document: marked.document, at: mention?.at ?? marked.at, words: marked.words, kind }, mention ? t('readsWords', { name: mention.text, words: marked.words }) : t('isAPlace', { words: marked.words }), null);
    this.#passage.textContent = '';
    this.#now.textContent = t(mention ? 'placeStays' : 'chooseWhich');
    this.#picker.begin([], '', marked.words);
    void this.#picker.find(marked.words);
    this.#yes.hidden = this.#no.hidden = true;
    this.#unknown.hidden = kind === 'Extent';
    this.#take.textContent = t(mention ? 'setWords' : 'markAsPlace');
  }

  #begin(about: Subject, title: string, card: MentionCard | null): void {
    this.#about = about;
    this.#title.textContent = title;
    this.#error.textContent = '';
    this.#with.value = '';
    if (card) this.#passage.replaceChildren(card.before, h('mark', {}, card.text), card.after);
    this.#scopePlace.replaceChildren(scopeList(this.#scope, this.canDecideAlways, (scope) => (this.#scope = scope)));
    this.#dialog.showModal();
    this.#take.focus();
  }

  #button(words: string, kind: DecisionKind, ignoresPlace = false): HTMLButtonElement {
    return h('button', { type: 'button', class: 'button quiet', click: () => void this.#decide({ kind, scope: this.#scope, ...(ignoresPlace ? { words: this.#about?.words ?? '' } : {}) }) }, words);
  }

  #submit(event: Event): void {
    event.preventDefault();
    try {
      const place = this.#picker.draft;
      const { kind, words } = this.#about!;
      if (!place && kind !== 'Extent') throw new Error(t('chooseFirst'));
      void this.#decide({ kind, scope: this.#scope, words, ...place });
    } catch (error) {
      this.#say(error);
    }
  }

  async #decide(draft: Draft): Promise<void> {
    try {
      const change = await api.decide(this.#about!.document, this.#about!.at, { ...draft, with: this.#with.value });
      this.#dialog.close();
      this.done(change);
    } catch (error) {
      this.#say(error);
    }
  }

  /** The dialog makes room for the map until a point is picked there. */
  #pick(): void {
    this.#dialog.close();
    this.pickPoint((point) => {
      this.#dialog.showModal();
      if (point) this.#picker.takePoint(point.latitude, point.longitude);
    });
  }

  #key(event: KeyboardEvent): void {
    if ((event.target as HTMLElement).matches('input:not([type=radio]), select') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[1-5]$/.test(event.key) && this.#picker.choose(Number(event.key))) event.preventDefault();
  }

  #say(error: unknown): void {
    this.#error.textContent = error instanceof Error ? error.message : String(error);
  }
}
