import { h, inLanguage } from '../dom';
import type { Reason, WhyHere } from '../model';

// A weight that fills the bar; stronger ones are rare.
const fullWeight = 4;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The card that tells why a mention was taken for its place, and what it would be otherwise. */
export function why(reasons: WhyHere): HTMLElement {
  return h('details', { class: 'why' },
    h('summary', {}, 'Why here? ', h('span', { class: `sureness ${reasons.sureness}` }, `${reasons.sureness}, ${percent(reasons.confidence)}`)),
    h('div', { class: 'reasons' },
      list(reasons.reasons),
      h('p', { class: 'facts' }, reasons.runnerUp
        ? `Otherwise: ${reasons.runnerUp}, ${percent(reasons.runnerUpShare)}${reasons.others > 0 ? `; ${reasons.others} more bear the name` : ''}.${reasons.runnerUpReasons.length > 0 ? ' For it speaks more:' : ''}`
        : 'No other place of this name comes into question.'),
      list(reasons.runnerUpReasons)));
}

const list = (reasons: readonly Reason[]): HTMLElement | null => (reasons.length > 0 ? h('ul', {}, ...reasons.map(reasonRow)) : null);

function reasonRow({ detail, weight }: Reason): HTMLLIElement {
  const isAgainst = weight < 0;
  const fill = h('span');
  fill.style.setProperty('inline-size', `${Math.min(1, Math.abs(weight) / fullWeight) * 100}%`);
  return h('li', { class: isAgainst ? 'against' : 'for', title: `Weight ${weight.toFixed(1)}, as natural logarithm of odds` },
    h('span', { class: 'sign', role: 'img', 'aria-label': isAgainst ? 'against' : 'for' }, isAgainst ? '−' : '+'),
    inLanguage(detail, ''),
    h('span', { class: 'bar', role: 'img', 'aria-label': `weight ${Math.abs(weight).toFixed(1)}` }, fill));
}
