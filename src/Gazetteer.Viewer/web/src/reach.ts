/** Whether the program answers. While it does not it is knocked at; those who told the reader of it hear when it answers again. */
export class Reach {
  readonly #listeners: (() => void)[] = [];
  #isLost = false;

  constructor(readonly knock: () => Promise<unknown>, readonly pause = 2000) {}

  lost(): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.#await();
  }

  /** It has answered. */
  found(): void {
    if (!this.#isLost) return;
    this.#isLost = false;
    for (const listener of this.#listeners) listener();
  }

  onBack(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #await(): void {
    setTimeout(() => {
      if (this.#isLost) this.knock().then(() => this.found(), () => this.#await());
    }, this.pause);
  }
}

export const reach = new Reach(() => fetch('/icon.svg', { cache: 'no-store' }));
