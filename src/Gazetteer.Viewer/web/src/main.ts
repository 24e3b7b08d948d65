import './styles/main.css';
import * as api from './api';
import { byId } from './dom';
import { listenToKeys } from './keys';
import { MapView } from './map/mapView';
import type { MapScene, Progress, Selection } from './model';
import { PageTitle } from './pageTitle';
import { DocumentsPanel } from './panels/documents';
import { ExportMenu } from './panels/exportMenu';
import { HelpDialog } from './panels/help';
import { Intake } from './panels/intake';
import { PlacesPanel } from './panels/places';
import { printOnDemand } from './panels/printout';
import { ProgressLine } from './panels/progress';
import { ReaderPanel } from './panels/reader';
import { SearchBox } from './panels/search';
import { offerTabs } from './panels/tabs';
import { saveAs } from './saving';
import { back } from './selection';
import { SelectionStore } from './store';
import { ThemeSwitch } from './theme';

// The key has done its work: it need not stand in the address line, where a passer-by or a screenshot would see it.
if (location.search) history.replaceState(null, '', location.pathname + location.hash);

const store = new SelectionStore();
const theme = new ThemeSwitch();
const help = new HelpDialog();
const title = new PageTitle();
const progressLine = new ProgressLine();
addEventListener('unhandledrejection', (event) => progressLine.say(`⚠ ${event.reason instanceof Error ? event.reason.message : String(event.reason)}`));

const [palettes, basemap, formats, limits] = await Promise.all([api.palettes(), api.basemap(), api.exportFormats(), api.uploadLimits()]);
const map = new MapView(
  palettes[theme.theme], basemap,
  (place) => store.choose({ ...store.current, place, mention: null }),
  () => void drawLabels(store.current));
theme.onChange((chosen) => (map.palette = palettes[chosen]));

const documents = new DocumentsPanel(store);
const reader = new ReaderPanel(store, title, walk);
const places = new PlacesPanel(store, title, walk);
const search = new SearchBox(store);
offerTabs(store);

const exports = new ExportMenu(formats, [
  { title: 'Map as it stands', hint: '.png', run: () => map.picture().toBlob((blob) => blob && saveAs(blob, 'map.png')) },
  { title: 'Print…', hint: 'map and table', run: () => print() },
], store);
const intake = limits && new Intake(limits, (words) => progressLine.say(words));
if (intake) byId('actions').append(intake.button);
byId('actions').append(exports.element, theme.button, help.button);

let scene: MapScene | null = null;
printOnDemand(() => scene && { title: title.document || 'Places in documents', map: map.picture(palettes.light), legend: scene.legend, rows: places.rows });

store.onChange((selection, before) =>
  void drawMap(selection, selection.document !== before.document ? 'fit' : selection.place !== before.place ? 'reveal' : 'stay'));

listenToKeys({
  search: () => search.focus(),
  back: () => store.choose(back(store.current)),
  walk: (forward, ofPlace) => void walk(forward, ofPlace),
  zoom: (by) => map.zoomBy(by),
  fit: () => map.fitAll(),
  fullScreen: () => map.toggleFullScreen(),
  open: () => intake?.choose(),
  help: () => help.open(),
});

let isFirst = true;
api.followProgress(refresh, () => progressLine.lost());

/** More documents have come: everything is shown anew, without moving what the reader has moved. */
function refresh(progress: Progress): void {
  progressLine.show(progress);
  const selection = store.current;
  void documents.refresh(!progress.isComplete);
  places.refresh(!progress.isComplete);
  if (isFirst) void reader.show(selection);
  void drawMap(selection, isFirst || !map.wasMovedByHand ? 'fit' : 'stay', !isFirst);
  isFirst = false;
}

async function drawMap(selection: Selection, then: 'fit' | 'reveal' | 'stay', animated = true): Promise<void> {
  const drawn = await api.map(selection);
  if (selection !== store.current) return;
  scene = drawn;
  map.show(drawn, location.hash);
  const chosen = drawn.circles.find((circle) => circle.isChosen);
  if (then === 'fit') map.fit(drawn.extent, animated);
  else if (then === 'reveal' && chosen) map.reveal(chosen);
  await drawLabels(selection);
}

async function drawLabels(selection: Selection): Promise<void> {
  const { zoom, box } = map.wanted;
  const placed = await api.labels(selection, zoom, box);
  if (selection === store.current && zoom === map.zoom) map.showLabels(placed);
}

async function walk(forward: boolean, ofPlace: boolean): Promise<void> {
  const next = await api.walk(store.current, forward, ofPlace);
  if (next) store.choose(next);
}
