import './styles/main.css';
import { prepareAnnouncements } from './announce';
import * as api from './api';
import { byId } from './dom';
import { listenToKeys } from './keys';
import { Latest } from './latest';
import { MapScene } from './map/mapScene';
import { MapView } from './map/mapView';
import type { PlacePanel, PlaceRow, Progress } from './model';
import { prepareFrame } from './frame';
import { PageTitle } from './pageTitle';
import { DocumentsPanel } from './panels/documents';
import { EmptyDesk } from './panels/emptyDesk';
import { ExportMenu } from './panels/exportMenu';
import { wordsOf } from './panels/failure';
import { HelpDialog } from './panels/help';
import { Intake } from './panels/intake';
import { PlacesPanel } from './panels/places';
import { printOnDemand } from './panels/printout';
import { ProgressLine } from './panels/progress';
import { ClassDialog } from './pictures/classDialog';
import { PictureDialog } from './pictures/pictureDialog';
import { ReaderPanel } from './panels/reader';
import { Review } from './review/review';
import { SearchBox } from './panels/search';
import { SettingsMenu } from './panels/settingsMenu';
import { offerTabs } from './panels/tabs';
import { TextResults } from './panels/textResults';
import { Refresher } from './refresher';
import { saveAs } from './saving';
import { back } from './selection';
import { labelLanguages } from './settings';
import { SelectionStore } from './store';
import { ThemeSwitch } from './theme';
import { applyLanguage, t } from './words';

// The key has done its work: it need not stand in the address line, where a passer-by or a screenshot would see it.
if (location.search) history.replaceState(null, '', location.pathname + location.hash);
applyLanguage();
prepareFrame();
prepareAnnouncements();

const store = new SelectionStore();
const theme = new ThemeSwitch();
const help = new HelpDialog();
const title = new PageTitle();
const progressLine = new ProgressLine();
const fail = (error: unknown): void => progressLine.say(`⚠ ${wordsOf(error)}`);
addEventListener('unhandledrejection', (event) => fail(event.reason));

const [palettes, basemap, formats, limits] = await Promise.all([api.palettes(), api.basemap(), api.exportFormats(), api.uploadLimits()]);
const map = new MapView(palettes[theme.theme], basemap, {
  choose: (place) => store.choosePlace(place),
  open: (circle, pixel, byKeyboard) => scene.open(circle, pixel, byKeyboard),
  moved: () => void scene.draw(),
});
const scene = new MapScene(map, store, () => labelLanguages.value, fail);
theme.onChange((chosen) => (map.palette = palettes[chosen]));
labelLanguages.onChange(() => void scene.relabel());

let chosenOnMap: string | null = null;
const walks = new Latest(fail);
const walk = (forward: boolean, ofPlace: boolean): Promise<void> =>
  walks.ask((signal) => api.walk(store.current, forward, ofPlace, signal), (next) => next && store.choose(next));

const intake = limits && new Intake(limits, (words) => progressLine.say(words));
const documents = new DocumentsPanel(store, new EmptyDesk(intake && (() => intake.choose()), () => void intake?.openSample()));
const reader = new ReaderPanel(store, title, walk, (key) => documents.focus(key));
const places = new PlacesPanel(store, title, { shown: (panel) => singleOut(panel), zoomTo: (row) => map.zoomTo(row.point, closeness(row)) }, walk);
const review = await Review.begin({
  selection: () => store.current,
  show: (document, at, place) => store.choose({ ...store.current, document, at, place }),
  changed: () => reader.layAgain(),
  pickPoint: (taken) => map.pickPoint(taken),
  say: (words) => progressLine.say(words),
});
if (review) {
  places.offerCorrections((document, at) => void review.correctAt(document, at));
  byId('actions').append(review.element);
}
const results = new TextResults(store);
const search = new SearchBox(store, (words) => results.show(words));
offerTabs(store);

const picture = new PictureDialog(() => store.current, () => map.bounds);
const classPack = new ClassDialog(() => store.current, () => map.bounds);
const exports = new ExportMenu(formats, [
  ...(basemap ? [
    { title: t('pictureOpen'), hint: '.png .svg .pdf', run: () => picture.open() },
    { title: t('classOpen'), hint: t('classHint'), run: () => classPack.open() },
  ] : []),
  { title: t('mapAsItStands'), hint: '.png', run: () => map.picture().toBlob((blob) => blob && saveAs(blob, 'map.png')) },
  { title: t('print'), hint: t('printHint'), run: () => print() },
], store, (words) => progressLine.say(words));
if (intake) byId('actions').append(intake.button);
byId('actions').append(exports.element, new SettingsMenu().button, theme.button, help.button);

printOnDemand(() => ({ title: title.document || t('placesInDocuments'), map: map.picture(palettes.light), legend: map.legend(), rows: places.table.rows, total: places.table.total }));

store.onChange((selection, before) => {
  if (selection.document !== before.document || selection.all !== before.all) void scene.show(selection.document !== before.document, true);
});

listenToKeys({
  search: () => search.focus(),
  back: () => map.closeList() || store.choose(back(store.current)),
  walk: (forward, ofPlace) => void walk(forward, ofPlace),
  zoom: (by) => map.zoomBy(by),
  fit: () => map.fitAll(),
  fullScreen: () => map.toggleFullScreen(),
  open: () => intake?.choose(),
  help: () => help.open(),
});

let isFirst = true;
let wasReading = true;
const refresher = new Refresher<Progress>((progress) => refresh(progress), (progress) => progress.isComplete);
api.followProgress((progress) => {
  progressLine.show(progress);
  refresher.tell(progress);
}, () => progressLine.lost());

/** More documents have come: everything is shown anew, without moving what the reader has moved. */
async function refresh(progress: Progress): Promise<void> {
  const isReading = !progress.isComplete;
  if (isFirst) void reader.show(store.current);
  else reader.refresh();
  const isFitted = isFirst || (!map.wasMovedByHand && (isReading || wasReading));
  wasReading = isReading;
  const animated = !isFirst;
  isFirst = false;
  await Promise.all([documents.refresh(isReading), places.refresh(isReading), scene.show(isFitted, animated)]);
  document.body.dataset['read'] = String(progress.version);
}

/** The chosen place gets its ring, and the map goes there when it does not show it. */
function singleOut(panel: PlacePanel | null): void {
  documents.name(panel && { id: panel.row.place, name: panel.row.name });
  const isOther = panel?.row.place !== chosenOnMap;
  chosenOnMap = panel?.row.place ?? null;
  map.choose(panel && { place: panel.row.place, point: panel.row.point, style: panel.row.style, label: { latin: panel.row.name, native: '' } });
  if (isOther) void scene.outline();
  if (panel && isOther) map.reveal(panel.row.point);
}

/** The zoom at which a place of its kind is looked at. */
const closeness = (row: PlaceRow): number => (row.style === 'point' ? 11 : row.country === '' && row.style === 'area' ? 5 : 7);
