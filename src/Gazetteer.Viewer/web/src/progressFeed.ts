import * as api from './api';
import type { Progress } from './model';

type Follow = (tell: (progress: Progress) => void, lost: () => void) => void;

/** How far the reading is, followed from the first moment of the page; what was told before anybody listened is told then. */
export class ProgressFeed {
  #last: Progress | null = null;
  #tell: (progress: Progress) => void = (progress) => (this.#last = progress);
  #lost: () => void = () => undefined;

  constructor(follow: Follow = api.followProgress) {
    follow((progress) => this.#tell(progress), () => this.#lost());
  }

  listen(tell: (progress: Progress) => void, lost: () => void): void {
    [this.#tell, this.#lost] = [tell, lost];
    if (this.#last) tell(this.#last);
  }
}
