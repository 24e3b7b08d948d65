/**
 * One question at a time: asking again gives up the question before, whose answer, however late it comes, is never shown. So what is shown always answers what was asked last.
 */
export class Latest {
  #asking: AbortController | null = null;

  constructor(readonly failed: (error: unknown) => void) {}

  /** Asks, and shows the answer unless something else has been asked meanwhile. Ends when it has been shown or given up. */
  async ask<T>(question: (signal: AbortSignal) => Promise<T>, show: (answer: T) => void): Promise<void> {
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    try {
      const answer = await question(asking.signal);
      if (!asking.signal.aborted) show(answer);
    } catch (error) {
      if (!asking.signal.aborted) this.failed(error);
    }
  }

  /** Gives up what was asked. */
  drop(): void {
    this.#asking?.abort();
    this.#asking = null;
  }
}
