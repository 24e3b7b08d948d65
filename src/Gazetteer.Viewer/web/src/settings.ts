import { language } from './words';

/** What the reader has chosen once and for all, kept by the browser. */
export class Setting<T extends string> {
  readonly #listeners: ((value: T) => void)[] = [];

  constructor(readonly name: string, public values: readonly T[], readonly usual: T) {}

  get value(): T {
    const kept = localStorage.getItem(`gazetteer-${this.name}`);
    return this.values.find((value) => value === kept) ?? this.usual;
  }

  set value(value: T) {
    if (value === this.value) return;
    if (value === this.usual) localStorage.removeItem(`gazetteer-${this.name}`);
    else localStorage.setItem(`gazetteer-${this.name}`, value);
    for (const listener of this.#listeners) listener(value);
  }

  onChange(listener: (value: T) => void): void {
    this.#listeners.push(listener);
  }
}

/** The languages of the map's labels, one or two at a time, of which the program tells the choices; unless chosen otherwise that of the page, and in English beside it those of the places. */
export const labelLanguages = new Setting<string>('labels', [], language === 'en' ? 'en+local' : language);

/** Whether single letters do something: those who speak to their computer may want to turn them off. */
export const singleKeys = new Setting('keys', ['on', 'off'] as const, 'on');
