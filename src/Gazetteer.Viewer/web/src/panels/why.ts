import { h, inLanguage } from '../dom';
import type { WhyHere } from '../model';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The card that tells why a mention was taken for its place, and what it would be otherwise. */
export function why(reasons: WhyHere): HTMLElement {
  return h('details', { class: 'why' },
    h('summary', {}, 'Why here? ', h('span', { class: `sureness ${reasons.sureness}` }, `${reasons.sureness}, ${percent(reasons.confidence)}`)),
    reasons.reasons.length > 0
      ? h('ul', {}, ...reasons.reasons.map((reason) =>
        h('li', { class: reason.weight < 0 ? 'against' : 'for' },
          h('span', { class: 'sign', 'aria-label': reason.weight < 0 ? 'against' : 'for' }, reason.weight < 0 ? '−' : '+'),
          inLanguage(reason.detail, ''),
          h('span', { class: 'facts' }, ` ${Math.abs(reason.weight).toFixed(1)}`))))
      : null,
    h('p', { class: 'facts' }, reasons.runnerUp
      ? `Otherwise: ${reasons.runnerUp}, ${percent(reasons.runnerUpShare)}${reasons.others > 0 ? `; ${reasons.others} more bear the name` : ''}`
      : 'No other place of this name comes into question.'));
}
