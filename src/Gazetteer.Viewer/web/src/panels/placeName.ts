import { runsLeft } from '../direction';
import { h, inLanguage } from '../dom';
import type { PlaceRow } from '../model';
import { language } from '../words';

/** Both names of a place, that in the reader's script first. */
export function placeName({ name, native }: Pick<PlaceRow, 'name' | 'native'>, className = ''): (HTMLElement | null)[] {
  const [first, second] = language !== 'en' && runsLeft(native) ? [native, name] : [name, native];
  return [inLanguage(first, '', className), second ? h('span', { class: 'native' }, inLanguage(second, '')) : null];
}
