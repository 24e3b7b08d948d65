import { h, inLanguage } from '../dom';
import { facts, kind as kindWords, t, type WordKey } from '../words';
import type { Draft, PlaceChoice } from './model';
import * as api from './reviewApi';

const kinds: readonly (readonly [string, WordKey])[] = [
  ['P.PPL', 'ownTown'], ['A.ADM2', 'ownDistrict'], ['L.RGN', 'ownRegion'], ['H.STM', 'ownRiver'], ['H.LK', 'ownLake'], ['T.MT', 'ownMountain'], ['T.VAL', 'ownValley'], ['T.ISL', 'ownIsland'], ['L.PRT', 'ownPort'], ['S.CMP', 'ownCamp'], ['', 'ownOther'],
];

const patience = 200;

/** Chooses a place: of those that the program thought of, of the gazetteer by any name, or one of one's own, with a point from the map. */
export class PlacePicker {
  readonly #list = h('div', { class: 'choices', role: 'radiogroup', 'aria-label': t('place') });
  readonly #search = h('input', { type: 'search', placeholder: t('anotherPlace'), 'aria-label': t('findPlace'), dir: 'auto', autocomplete: 'off', input: () => this.#await() });
  readonly #name = h('input', { type: 'text', 'aria-label': t('ownName'), placeholder: t('name'), dir: 'auto', input: () => this.#takeOwn() });
  readonly #latitude = this.#degrees('latitude');
  readonly #longitude = this.#degrees('longitude');
  readonly #kind = h('select', { 'aria-label': t('ownKind') }, ...kinds.map(([value, words]) => h('option', { value }, t(words))));
  readonly #own = h('details', { class: 'own' },
    h('summary', {}, t('ownPlace')),
    h('div', { class: 'row' }, this.#name, this.#kind),
    h('div', { class: 'row' }, this.#latitude, this.#longitude, h('button', { type: 'button', class: 'button quiet', click: () => this.pickOnMap() }, t('pickOnMap'))));
  readonly element = h('div', { class: 'picker' }, this.#list, this.#search, this.#own);
  #choices: readonly PlaceChoice[] = [];
  #chosen = '';
  #isOwn = false;
  #asking = 0;

  constructor(readonly pickOnMap: () => void) {}

  /** Begins anew. */
  begin(choices: readonly PlaceChoice[], chosen: string, name: string): void {
    this.#choices = choices;
    this.#chosen = chosen;
    this.#isOwn = false;
    this.#own.open = false;
    this.#search.value = '';
    this.#name.value = name;
    this.#latitude.value = this.#longitude.value = '';
    this.#show();
  }

  /** Looks names up at once, as for words that the program saw no place in. */
  async find(name: string): Promise<void> {
    const asked = ++this.#asking;
    const found = name.trim() ? await api.places(name) : [];
    if (asked !== this.#asking) return;
    this.#choices = [...this.#choices.filter((choice) => choice.place === this.#chosen), ...found.filter((choice) => choice.place !== this.#chosen)];
    this.#show();
  }

  takePoint(latitude: number, longitude: number): void {
    this.#latitude.value = latitude.toFixed(5);
    this.#longitude.value = longitude.toFixed(5);
    this.#own.open = true;
    this.#takeOwn();
  }

  choose(number: number): boolean {
    const choice = this.#choices[number - 1];
    if (!choice) return false;
    this.#take(choice.place);
    return true;
  }

  /** What was chosen, for the server; null for nothing. */
  get draft(): Pick<Draft, 'place' | 'ownName' | 'ownKind' | 'latitude' | 'longitude'> | null {
    if (!this.#isOwn) return this.#chosen ? { place: this.#chosen } : null;
    const [latitude, longitude] = [Number(this.#latitude.value.replace(',', '.')), Number(this.#longitude.value.replace(',', '.'))];
    if (!this.#name.value.trim() || !this.#latitude.value.trim() || !this.#longitude.value.trim() || Number.isNaN(latitude + longitude)) throw new Error(t('ownWants'));
    return { ownName: this.#name.value.trim(), ownKind: this.#kind.value, latitude, longitude };
  }

  #degrees(which: 'latitude' | 'longitude'): HTMLInputElement {
    return h('input', { type: 'text', inputmode: 'decimal', placeholder: t(which), 'aria-label': t(which), input: () => this.#takeOwn(), paste: (event: Event) => this.#paste(event as ClipboardEvent) });
  }

  /** Coordinates that are pasted together, as from a map: 27.37, 62.33. */
  #paste(event: ClipboardEvent): void {
    const pair = /^\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(event.clipboardData?.getData('text') ?? '');
    if (!pair) return;
    event.preventDefault();
    this.takePoint(Number(pair[1]), Number(pair[2]));
  }

  #await(): void {
    const text = this.#search.value;
    setTimeout(() => {
      if (text === this.#search.value) void this.find(text);
    }, patience);
  }

  #takeOwn(): void {
    this.#isOwn = true;
    this.#chosen = '';
    for (const radio of this.#list.querySelectorAll('input')) radio.checked = false;
  }

  #take(place: string): void {
    this.#isOwn = false;
    this.#chosen = place;
    for (const radio of this.#list.querySelectorAll('input')) radio.checked = radio.value === place;
  }

  #show(): void {
    this.#list.replaceChildren(...this.#choices.map((choice, i) => h('label', { class: 'choice-of-place' },
      h('input', { type: 'radio', name: 'place', value: choice.place, checked: choice.place === this.#chosen, change: () => this.#take(choice.place) }),
      i < 5 ? h('kbd', {}, String(i + 1)) : null,
      h('span', {}, inLanguage(choice.name, '', 'found'), h('span', { class: 'facts' }, facts(choice.where, kindWords(choice.kind), `${choice.latitude.toFixed(2)}, ${choice.longitude.toFixed(2)}`))))));
  }
}
