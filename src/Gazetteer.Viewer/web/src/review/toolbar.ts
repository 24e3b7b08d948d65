import { h } from '../dom';
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
      h('button', { type: 'button', class: 'button quiet', title: 'Review, unsure names first (r)', click: () => actions.review() }, 'Review'), this.#save);
  }

  show(state: ReviewState): void {
    label(this.#undo, state.canUndo, `Undo${state.undoWords ? `: ${state.undoWords}` : ''} (Ctrl+Z)`);
    label(this.#redo, state.canRedo, `Redo${state.redoWords ? `: ${state.redoWords}` : ''} (Ctrl+Shift+Z)`);
    this.#decisions.hidden = state.decisions === 0;
    this.#decisions.textContent = `${state.decisions.toLocaleString('en')} ${state.decisions === 1 ? 'decision' : 'decisions'}${state.unfit > 0 ? ` ⚠ ${state.unfit}` : ''}`;
    const name = state.project.split(/[\\/]/).at(-1) ?? '';
    this.#save.textContent = state.project ? name : 'Save…';
    this.#save.title = state.whyReadOnly || (state.project ? `All decisions are kept in ${state.project}. Click to go on under another name.` : 'Keep documents and decisions in a project file');
    this.#save.classList.toggle('problems', state.whyReadOnly !== '');
  }
}

function label(button: HTMLButtonElement, isPossible: boolean, words: string): void {
  button.disabled = !isPossible;
  button.title = words;
  button.setAttribute('aria-label', words);
}
