/**
 * Renews what is shown while documents come: one renewal at a time, with rests between that grow with what the last one took, so that showing costs a small share of the
 * reading; and one more after the last news, so that what was told last is what is shown.
 */
export class Refresher<T> {
  #news: T | null = null;
  #isBusy = false;
  #wake: (() => void) | null = null;

  constructor(readonly renew: (news: T) => Promise<unknown>, readonly isLast: (news: T) => boolean, readonly least = 1000, readonly share = 10) {}

  /** Takes news in. */
  tell(news: T): void {
    this.#news = news;
    if (this.isLast(news)) this.#wake?.();
    if (!this.#isBusy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isBusy = true;
    while (this.#news !== null) {
      const news = this.#news;
      this.#news = null;
      const begun = performance.now();
      await this.renew(news).catch(() => undefined);
      if (!this.isLast(news)) await this.#rest(Math.max(this.least, this.share * (performance.now() - begun)));
    }

    this.#isBusy = false;
  }

  /** Ends early when the last news comes. */
  #rest(milliseconds: number): Promise<void> {
    if (this.#news !== null && this.isLast(this.#news)) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
