import type { GeoPoint, Selection } from '../model';
import { singleKeys } from '../settings';
import { counted, t } from '../words';
import { CorrectDialog } from './correctDialog';
import { DecisionList } from './decisionList';
import { Marking } from './marking';
import type { Change, ReviewState } from './model';
import { QueuePanel } from './queuePanel';
import * as api from './reviewApi';
import { SaveDialog } from './saveDialog';
import { ReviewToolbar } from './toolbar';

export interface ReviewSurroundings {
  selection(): Selection;
  /** Shows a mention in its text, and its place on the map. */
  show(document: string, at: number, place: string | null): void;
  /** The open text is not as it was. */
  changed(): void;
  pickPoint(taken: (point: GeoPoint | null) => void): void;
  say(words: string): void;
}

/** Corrections in the page: what is said of mentions, undone, reviewed and kept. */
export class Review {
  readonly #correct: CorrectDialog;
  readonly #queue: QueuePanel;
  readonly #list = new DecisionList((change) => this.#took(change));
  readonly #save = new SaveDialog((state) => this.#tell(state, t('keptIn', { project: state.project })));
  readonly #toolbar: ReviewToolbar;
  readonly #marking: Marking;
  #state: ReviewState;

  constructor(readonly around: ReviewSurroundings, state: ReviewState) {
    this.#state = state;
    this.#correct = new CorrectDialog((taken) => around.pickPoint(taken), (change) => {
      this.#took(change);
      if (this.#queue.isOpen) void this.#queue.next();
    });
    this.#queue = new QueuePanel((card) => around.show(card.document, card.at, card.place || null), (card) => this.#correct.open(card), (change) => this.#took(change));
    this.#toolbar = new ReviewToolbar({ undo: () => void this.undo(), redo: () => void this.redo(), review: () => this.review(), decisions: () => void this.#list.open(), save: () => this.#save.open(this.#state.project) });
    this.#marking = new Marking(() => around.selection().document, (marked) => this.#correct.mark(marked));
    this.#tell(state, state.whyReadOnly ? `⚠ ${state.whyReadOnly}` : '');
    addEventListener('keydown', (event) => this.#key(event));
    document.getElementById('reader')?.addEventListener('click', (event) => this.#clicked(event));
  }

  /** Where corrections are possible; null elsewhere. */
  static async begin(asked: Promise<ReviewState | null>, around: ReviewSurroundings): Promise<Review | null> {
    const state = await asked;
    return state && new Review(around, state);
  }

  get element(): HTMLElement {
    return this.#toolbar.element;
  }

  /** Asks about the mention at which the text stands, or marks the words that are selected. */
  async correct(): Promise<void> {
    const { document, at } = this.around.selection();
    if (document === null || at === null) return this.#marking.mark();
    const card = await api.mention(document, at);
    if (card) this.#correct.open(card);
  }

  async correctAt(document: string, at: number): Promise<void> {
    const card = await api.mention(document, at);
    if (card) this.#correct.open(card);
  }

  review(): void {
    void this.#queue.open();
  }

  async undo(): Promise<void> {
    if (this.#state.canUndo) this.#took(await api.undo(), t('stepUndone'));
  }

  async redo(): Promise<void> {
    if (this.#state.canRedo) this.#took(await api.redo(), t('stepRedone'));
  }

  #took(change: Change, what = t('stepDecided')): void {
    this.#tell(change.state, `${what}: ${counted('mentions', change.mentions)} ${counted('inDocuments', change.documents)}.`);
    this.around.changed();
  }

  #tell(state: ReviewState, words: string): void {
    this.#state = state;
    this.#correct.canDecideAlways = this.#queue.canDecideAlways = state.canDecideAlways;
    this.#toolbar.show(state);
    if (words) this.around.say(words);
  }

  /** A name that is not on the map can be asked about by a click; others by the button beside their passage, or the key. */
  #clicked(event: MouseEvent): void {
    const mark = (event.target as HTMLElement).closest<HTMLElement>('.unmapped[data-at]');
    const key = this.around.selection().document;
    if (mark && key !== null) void this.correctAt(key, Number(mark.dataset['at']));
  }

  #key(event: KeyboardEvent): void {
    if ((event.target as HTMLElement).closest('input:not([type=checkbox]), select, textarea, dialog')) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z') void (event.shiftKey ? this.redo() : this.undo());
    else if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'y') void this.redo();
    else if (event.ctrlKey || event.metaKey || event.altKey || singleKeys.value !== 'on') return;
    else if (event.key === 'c') void this.correct();
    else if (event.key === 'm') void this.#marking.mark();
    else if (event.key === 'r') this.review();
    else return;
    event.preventDefault();
  }
}
