import { h, inLanguage } from '../dom';
import type { Reason, WhyHere } from '../model';
import { counted, kind, number, percent, signalWords, t } from '../words';

// A weight that fills the bar; stronger ones are rare.
const fullWeight = 4;

/** The card that tells why a mention was taken for its place, and what it would be otherwise. */
export function why(reasons: WhyHere): HTMLElement {
  return h('details', { class: 'why' },
    h('summary', {}, `${t('whyHere')} `, h('span', { class: `sureness ${reasons.sureness}` }, `${kind(reasons.sureness)}, ${percent(reasons.confidence)}`)),
    h('div', { class: 'reasons' },
      list(reasons.reasons),
      h('p', { class: 'facts' }, reasons.runnerUp
        ? [t('otherwise', { place: reasons.runnerUp, share: percent(reasons.runnerUpShare) }), reasons.others > 0 ? counted('othersBear', reasons.others) : '', reasons.runnerUpReasons.length > 0 ? t('forIt') : '']
            .filter(Boolean).join(' ')
        : t('noOther')),
      list(reasons.runnerUpReasons),
      reasons.recognised.length > 0 ? h('p', { class: 'facts' }, t('recognisedBy')) : null,
      reasons.recognised.length > 0 ? h('ul', { class: 'trail' }, ...reasons.recognised.map((step) => h('li', {}, inLanguage(step, 'en')))) : null));
}

const list = (reasons: readonly Reason[]): HTMLElement | null => (reasons.length > 0 ? h('ul', {}, ...reasons.map(reasonRow)) : null);

function reasonRow({ signal, detail, weight }: Reason): HTMLLIElement {
  const isAgainst = weight < 0;
  const fill = h('span');
  fill.style.setProperty('inline-size', `${Math.min(1, Math.abs(weight) / fullWeight) * 100}%`);
  const words = wordsOf(signal, detail);
  return h('li', { class: isAgainst ? 'against' : 'for', title: [t('weightHint', { weight: weight.toFixed(1) }), words && detail].filter(Boolean).join('\n') },
    h('span', { class: 'sign', role: 'img', 'aria-label': t(isAgainst ? 'against' : 'for') }, isAgainst ? '−' : '+'),
    words === null ? inLanguage(detail, 'en') : h('span', {}, words),
    h('span', { class: 'bar', role: 'img', 'aria-label': t('weight', { weight: Math.abs(weight).toFixed(1) }) }, fill));
}

/** What a signal saw in the reader's own language, with the number that ends the program's words. */
function wordsOf(signal: string, detail: string): string | null {
  const words = signalWords(signal);
  const told = /[\d,]{3,}$/.exec(detail)?.[0].replaceAll(',', '');
  return words !== null && told ? `${words} ${number(Number(told))}` : words;
}
