import { h } from '../dom';
import { counted, number, t } from '../words';
import type { ReviewState } from './model';

export interface ToolbarActions {
  undo(): void;
  redo(): void;
  review(): void;
  decisions(): void;
  save(): void;
}

/** In the head of the page: undo, redo, review, and whether the work is kept. */
export class ReviewToolbar {
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #decisions: HTMLButtonElement;
  readonly #save: HTMLButtonElement;
  readonly element: HTMLElement;

  constructor(actions: ToolbarActions) {
    this.#undo = h('button', { type: 'button', class: 'icon', click: () => actions.undo() }, '↶');
    this.#redo = h('button', { type: 'button', class: 'icon', click: () => actions.redo() }, '↷');
    this.#decisions = h('button', { type: 'button', class: 'link', hidden: true, click: () => actions.decisions() });
    this.#save = h('button', { type: 'button', class: 'button quiet', click: () => actions.save() });
    this.element = h('span', { class: 'row review-tools' }, this.#decisions, this.#undo, this.#redo,
      h('button', { type: 'button', class: 'button quiet', title: t('reviewKey'), click: () => actions.review() }, t('review')), this.#save);
  }

  show(state: ReviewState): void {
    label(this.#undo, state.canUndo, t('undoWhat', { what: state.undoWords ? `: ${state.undoWords}` : '' }));
    label(this.#redo, state.canRedo, t('redoWhat', { what: state.redoWords ? `: ${state.redoWords}` : '' }));
    this.#decisions.hidden = state.decisions === 0;
    this.#decisions.textContent = `${counted('decisions', state.decisions)}${state.unfit > 0 ? ` ⚠ ${number(state.unfit)}` : ''}`;
    const name = state.project.split(/[\\/]/).at(-1) ?? '';
    this.#save.textContent = state.project ? name : t('saveEllipsis');
    this.#save.title = state.whyReadOnly || (state.project ? t('allKeptIn', { project: state.project }) : t('saveHint'));
    this.#save.classList.toggle('problems', state.whyReadOnly !== '');
  }
}

function label(button: HTMLButtonElement, isPossible: boolean, words: string): void {
  button.disabled = !isPossible;
  button.title = words;
  button.setAttribute('aria-label', words);
}
