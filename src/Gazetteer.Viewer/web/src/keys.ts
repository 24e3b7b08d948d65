import { singleKeys } from './settings';

/** What a key does when no field is being typed in. */
export interface KeyActions {
  search(): void;
  back(): void;
  walk(forward: boolean, ofPlace: boolean): void;
  zoom(by: number): void;
  fit(): void;
  fullScreen(): void;
  open(): void;
  help(): void;
}

export type KeyStroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Finds the action for a key; none for keys with a modifier, which belong to the browser, and none but Escape where single keys are turned off. */
export function actionFor(stroke: KeyStroke, actions: KeyActions, areSingleKeysOn = true): (() => void) | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  if (stroke.key === 'Escape') return () => actions.back();
  if (!areSingleKeysOn) return null;
  switch (stroke.key) {
    case '/': return () => actions.search();
    case 'n': return () => actions.walk(true, false);
    case 'p': return () => actions.walk(false, false);
    case 'N': return () => actions.walk(true, true);
    case 'P': return () => actions.walk(false, true);
    case '+': case '=': return () => actions.zoom(1);
    case '-': return () => actions.zoom(-1);
    case '0': return () => actions.fit();
    case 'f': return () => actions.fullScreen();
    case 'o': return () => actions.open();
    case '?': return () => actions.help();
    default: return null;
  }
}

export function listenToKeys(actions: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (target.closest('input:not([type=checkbox]), select, textarea, dialog')) return;
    const action = actionFor(event, actions, singleKeys.value === 'on');
    if (!action) return;
    event.preventDefault();
    action();
  });
}

/** Lets the up and down arrows walk through the elements of a list that a selector finds. */
export function walkByArrows(list: HTMLElement, selector: string): void {
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const items = [...list.querySelectorAll<HTMLElement>(selector)];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : items[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
