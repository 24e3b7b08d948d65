import { byId } from './dom';
import { t, type WordKey } from './words';

const labels: readonly (readonly [string, WordKey])[] = [['documents', 'documents'], ['reader', 'openDocument'], ['map', 'map'], ['tabs', 'belowMap'], ['places', 'places']];

/** Names the parts of the page in the reader's language, and the links that skip to them. */
export function prepareFrame(): void {
  for (const [id, words] of labels) byId(id).setAttribute('aria-label', t(words));
  const skips: readonly (readonly [string, WordKey])[] = [['skip-map', 'skipToMap'], ['skip-documents', 'skipToDocuments'], ['skip-places', 'skipToPlaces']];
  byId('skips').setAttribute('aria-label', t('skip'));
  for (const [id, words] of skips) {
    const link = byId(id) as HTMLAnchorElement;
    link.textContent = t(words);
    // The fragment of the address tells what is chosen, so that the link must not go there.
    link.addEventListener('click', (event) => {
      event.preventDefault();
      byId(link.hash.slice(1)).focus();
    });
  }
}
