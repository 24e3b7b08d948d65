/** The title of the page names what is chosen, so that the browser's tabs and its history tell it. */
export class PageTitle {
  readonly #parts = { place: '', document: '' };

  get document(): string {
    return this.#parts.document;
  }

  set(part: 'place' | 'document', name: string): void {
    this.#parts[part] = name;
    document.title = [this.#parts.place, this.#parts.document, 'Gazetteer'].filter(Boolean).join(' – ');
  }
}
