import { h } from './dom';

const region = h('div', { class: 'unseen', 'aria-live': 'polite' });

/** Prepares the page to say things to those who hear it. */
export const prepareAnnouncements = (): void => document.body.append(region);

/** Says what has changed where the focus is not. */
export function announce(words: string): void {
  region.textContent = words;
}
