import { byId, h } from '../dom';
import { t } from '../words';
import type { Marked } from './correctDialog';
import * as api from './reviewApi';

/** Lets words be marked in the open text: a button appears beside them. */
export class Marking {
  readonly #reader = byId('reader');
  readonly #button = h('button', { type: 'button', class: 'button marking', hidden: true, pointerdown: (event: Event) => event.preventDefault(), click: () => void this.mark() }, t('markWords'));

  constructor(readonly documentKey: () => string | null, readonly marked: (marked: Marked) => void) {
    document.body.append(this.#button);
    document.addEventListener('selectionchange', () => this.#offer());
    this.#reader.addEventListener('scroll', () => (this.#button.hidden = true), { capture: true, passive: true });
  }

  /** Takes the words that are marked, if any. */
  async mark(): Promise<void> {
    const range = this.#range();
    const key = this.documentKey();
    if (!range || key === null) return;
    this.#button.hidden = true;
    const words = range.toString().trim();
    const touched = [...this.#paragraphOf(range)!.querySelectorAll<HTMLElement>('[data-at]')].find((mark) => range.intersectsNode(mark));
    const mention = touched ? await api.mention(key, Number(touched.dataset['at'])) : null;
    this.marked({ document: key, at: this.#offsetOf(range), words, mention: mention && mention.text !== words ? mention : null });
  }

  #range(): Range | null {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    return range.toString().trim() && this.#paragraphOf(range) ? range : null;
  }

  /** The paragraph that all the words stand in. */
  #paragraphOf(range: Range): HTMLElement | null {
    const node = range.commonAncestorContainer;
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest<HTMLElement>('#reader .text > [data-at]') ?? null;
  }

  /** About where the words begin; signs that the page hides are not counted, and the server looks for the nearest. */
  #offsetOf(range: Range): number {
    const paragraph = this.#paragraphOf(range)!;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return Number(paragraph.dataset['at']) + before.toString().length;
  }

  #offer(): void {
    const range = this.#range();
    this.#button.hidden = range === null || this.documentKey() === null;
    if (!range) return;
    const box = range.getBoundingClientRect();
    this.#button.style.setProperty('left', `${Math.max(8, Math.min(innerWidth - 170, box.left))}px`);
    this.#button.style.setProperty('top', `${Math.min(innerHeight - 44, box.bottom + 6)}px`);
  }
}
