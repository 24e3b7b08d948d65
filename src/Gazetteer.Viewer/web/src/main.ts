import './styles/main.css';
import { prepareAnnouncements } from './announce';
import * as api from './api';
import { byId, h } from './dom';
import { listenToKeys } from './keys';
import { Latest } from './latest';
import { colourCircles } from './map/circleColours';
import { MapScene } from './map/mapScene';
import { MapView } from './map/mapView';
import { SinglingOut } from './map/singlingOut';
import type { PlacePanel, PlaceRow, Progress } from './model';
import { Explore } from './explore/explore';
import { prepareFrame } from './frame';
import { DropQuestion } from './gazetteers/dropQuestion';
import { Gazetteers } from './gazetteers/gazetteers';
import * as gazetteersApi from './gazetteers/gazetteersApi';
import { kindOf } from './gazetteers/kinds';
import { PageTitle } from './pageTitle';
import { DocumentsPanel } from './panels/documents';
import { EmptyDesk } from './panels/emptyDesk';
import { ExportMenu } from './panels/exportMenu';
import { wordsOf } from './panels/failure';
import { HelpDialog } from './panels/help';
import { Intake } from './panels/intake';
import { MoreButton } from './panels/moreButton';
import { PlacesPanel } from './panels/places';
import { ProgressLine } from './panels/progress';
import { ClassDialog } from './pictures/classDialog';
import { PictureDialog } from './pictures/pictureDialog';
import { PrintDialog } from './printing/printDialog';
import { Printout } from './printing/printout';
import { ReaderPanel } from './panels/reader';
import { Review } from './review/review';
import * as reviewApi from './review/reviewApi';
import { TagsDialog } from './review/tags';
import { SearchBox } from './panels/search';
import { SettingsMenu } from './panels/settingsMenu';
import { offerTabs } from './panels/tabs';
import { TextResults } from './panels/textResults';
import { ProgressFeed } from './progressFeed';
import { reach } from './reach';
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

const feed = new ProgressFeed();
const reviewState = reviewApi.state();
const shelf = gazetteersApi.shelf().catch(() => null);
const [palettes, basemap, formats, limits] = await Promise.all([api.palettes(), api.basemap(), api.exportFormats(), api.uploadLimits()]);
colourCircles(palettes);
labelLanguages.values = palettes.labelLanguages;
const map = new MapView(palettes[theme.theme], palettes.labels, basemap, {
  choose: (place) => store.choosePlace(place),
  open: (circle, pixel, byKeyboard) => scene.open(circle, pixel, byKeyboard),
  moved: () => void scene.draw(),
});
const scene = new MapScene(map, store, () => labelLanguages.value, fail);
reach.onBack(() => void scene.draw());
theme.onChange((chosen) => (map.palette = palettes[chosen]));
labelLanguages.onChange(() => void scene.relabel());

const walks = new Latest(fail);
const walk = (forward: boolean, ofPlace: boolean): Promise<void> =>
  walks.ask((signal) => api.walk(store.current, forward, ofPlace, signal), (next) => next && store.choose(next));

const intake = limits && new Intake(limits, (words) => progressLine.say(words));
const singling = new SinglingOut(map, (place) => places.table.rows.find((row) => row.place === place) ?? null);
const documents = new DocumentsPanel(store, new EmptyDesk(intake && (() => intake.choose()), () => void intake?.openSample()));
const reader = new ReaderPanel(store, title, walk, (key) => documents.focus(key));
const places = new PlacesPanel(store, title, { shown: (panel) => singleOut(panel), zoomTo: (row) => map.camera.zoomTo(row.point, closeness(row)) }, walk);
const review = await Review.begin(reviewState, {
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
const explore = new Explore(store, map, (words) => progressLine.say(words), fail);
const tags = review && new TagsDialog(() => reader.layAgain());
reader.offers = (card) => [...explore.offers(), ...(tags ? [tags.offer(card)] : [])];
byId('actions').append(explore.element);
scene.drawn = () => explore.drawn();
const owned = await shelf;
if (owned) offerGazetteers(new Gazetteers(owned, { add: (layer) => map.add(layer), fit: (bounds) => map.camera.fit(bounds, true), say: (words) => progressLine.say(words) }));
const results = new TextResults(store);
const search = new SearchBox(store, (words) => results.show(words));
offerTabs(store);

const picture = new PictureDialog(() => store.current, () => map.camera.bounds);
const classPack = new ClassDialog(() => store.current, () => map.camera.bounds);
const heading = (): string => title.document || t('placesInDocuments');
const painted = (): HTMLCanvasElement => map.picture(palettes.light);
const printout = new Printout(() => ({ title: heading(), map: h('img', { src: painted().toDataURL(), alt: t('map') }), rows: places.table.rows, total: places.table.total }));
const printing = new PrintDialog(
  () => ({ selection: store.current, bounds: map.camera.bounds, title: heading(), painted, total: places.table.total, order: places.table.order }), basemap !== null, printout);
const exports = new ExportMenu(formats, [
  ...(basemap ? [
    { title: t('pictureOpen'), hint: '.png .svg .pdf', run: () => picture.open() },
    { title: t('classOpen'), hint: t('classHint'), run: () => classPack.open() },
  ] : []),
  { title: t('mapAsItStands'), hint: '.png', run: () => map.picture().toBlob((blob) => blob && saveAs(blob, 'map.png')) },
  { title: t('print'), hint: t('printHint'), run: () => printing.open() },
], store, (words) => progressLine.say(words));
if (intake) byId('actions').append(intake.button);
byId('actions').append(exports.element, new SettingsMenu().button, theme.button, help.button, new MoreButton().element);

store.onChange((selection, before) => {
  if (selection.place !== before.place) {
    if (selection.place !== null) singling.anticipate(selection.place);
    void scene.outline();
  }
  const isOther = selection.document !== before.document;
  if (isOther || selection.all !== before.all || selection.filter !== before.filter) void scene.show(isOther || (selection.filter !== before.filter && !map.camera.wasMovedByHand), true);
});

listenToKeys({
  search: () => search.focus(),
  back: () => map.closeList() || store.choose(back(store.current)),
  walk: (forward, ofPlace) => void walk(forward, ofPlace),
  zoom: (by) => map.camera.zoomBy(by),
  fit: () => map.camera.fitAll(),
  fullScreen: () => map.toggleFullScreen(),
  open: () => intake?.choose(),
  help: () => help.open(),
});

let isFirst = true;
let wasReading = true;
const refresher = new Refresher<Progress>((progress) => refresh(progress), (progress) => progress.isComplete);
feed.listen((progress) => {
  progressLine.show(progress);
  refresher.tell(progress);
}, () => progressLine.lost());

/** A button for the user's own gazetteers; tables that are dropped may become one. */
function offerGazetteers(gazetteers: Gazetteers): void {
  byId('actions').append(gazetteers.button);
  if (!intake) return;
  const question = new DropQuestion();
  intake.divert = async (files) => {
    const kind = kindOf(files);
    if (kind === 'documents') return false;
    const answer = kind === 'gazetteer' ? kind : await question.ask(files.map(({ name }) => name));
    if (answer === 'gazetteer') await gazetteers.import(files);
    return answer !== 'documents';
  };
}

/** More documents have come: everything is shown anew, without moving what the reader has moved. */
async function refresh(progress: Progress): Promise<void> {
  const isReading = !progress.isComplete;
  if (isFirst) void reader.show(store.current);
  else reader.refresh();
  const isFitted = isFirst || (!map.camera.wasMovedByHand && (isReading || wasReading));
  wasReading = isReading;
  const animated = !isFirst;
  isFirst = false;
  await Promise.all([documents.refresh(isReading), places.refresh(isReading), scene.show(isFitted, animated), explore.refresh()]);
  document.body.dataset['read'] = String(progress.version);
}

/** What the panel tells of the chosen place stands on the map and in the list of documents too. */
function singleOut(panel: PlacePanel | null): void {
  documents.name(panel && { id: panel.row.place, name: panel.row.name });
  singling.show(panel?.row ?? null);
}

/** The zoom at which a place of its kind is looked at. */
const closeness = (row: PlaceRow): number => (row.style === 'point' ? 11 : row.country === '' && row.style === 'area' ? 5 : 7);
