import { h } from './dom';
import { icon } from './icons';
import { t } from './words';

type Theme = 'light' | 'dark';
const key = 'gazetteer-theme';
const system = matchMedia('(prefers-color-scheme: dark)');

/** Light or dark: what the system prefers, until the reader chooses otherwise. */
export class ThemeSwitch {
  readonly button: HTMLButtonElement;
  readonly #listeners: ((theme: Theme) => void)[] = [];

  constructor() {
    this.button = h('button', { type: 'button', class: 'icon', click: () => this.#toggle() });
    system.addEventListener('change', () => this.#apply());
    this.#apply();
  }

  get theme(): Theme {
    const chosen = localStorage.getItem(key);
    return chosen === 'light' || chosen === 'dark' ? chosen : system.matches ? 'dark' : 'light';
  }

  onChange(listener: (theme: Theme) => void): void {
    this.#listeners.push(listener);
  }

  #toggle(): void {
    const other = this.theme === 'dark' ? 'light' : 'dark';
    if (other === (system.matches ? 'dark' : 'light')) localStorage.removeItem(key);
    else localStorage.setItem(key, other);
    this.#apply();
  }

  #apply(): void {
    const theme = this.theme;
    document.documentElement.dataset['theme'] = theme;
    this.button.replaceChildren(icon(theme === 'dark' ? 'sun' : 'moon'));
    const label = t(theme === 'dark' ? 'lightColours' : 'darkColours');
    this.button.setAttribute('aria-label', label);
    this.button.title = label;
    for (const listener of this.#listeners) listener(theme);
  }
}
