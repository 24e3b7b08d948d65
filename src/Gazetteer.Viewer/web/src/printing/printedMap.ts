import type { GeoBounds, Selection } from '../model';
import { Form } from '../pictures/form';
import * as pictures from '../pictures/pictureApi';
import { pictureGroups } from '../pictures/pictureFields';
import { pictureQuery } from '../pictures/query';
import type { Sheet } from './paper';

/** The map as a page of its own, drawn by the program: as sharp as the printer, with title, legend and scale. */
export async function printedMap(selection: Selection, screen: GeoBounds, title: string, sheet: Sheet, isLandscape: boolean, signal: AbortSignal): Promise<Element> {
  const usual = new Form('printed', pictureGroups(), () => undefined);
  const settings = pictureQuery(new Map([['extent', 'screen']]), [usual.value('first-name'), usual.value('second-name')], usual.value('language'), () => screen);
  settings.set('paper', sheet).set('orientation', isLandscape ? 'landscape' : 'portrait').set('title', title);
  const { content } = await pictures.picture('svg', selection, settings, [], signal);
  const svg = new DOMParser().parseFromString(await content.text(), 'image/svg+xml').documentElement;

  // The page has parts of the same names.
  for (const part of svg.querySelectorAll('[id]')) part.id = `printed-${part.id}`;
  for (const part of svg.querySelectorAll('[clip-path]')) part.setAttribute('clip-path', part.getAttribute('clip-path')!.replace('#', '#printed-'));
  return document.importNode(svg, true);
}
