import './styles/main.css';
import * as api from './api';
import { byId } from './dom';
import { listenToKeys } from './keys';
import { MapView } from './map/mapView';
import type { Progress, Selection } from './model';
import { DocumentsPanel } from './panels/documents';
import { ExportMenu } from './panels/exportMenu';
import { HelpDialog } from './panels/help';
import { Intake } from './panels/intake';
import { PlacesPanel } from './panels/places';
import { ProgressLine } from './panels/progress';
import { ReaderPanel } from './panels/reader';
import { SearchBox } from './panels/search';
import { back } from './selection';
import { SelectionStore } from './store';
import { ThemeSwitch } from './theme';

const store = new SelectionStore();
const theme = new ThemeSwitch();
const help = new HelpDialog();
const [palettes, basemap, formats, limits] = await Promise.all([api.palettes(), api.basemap(), api.exportFormats(), api.uploadLimits()]);
const map = new MapView(
  palettes[theme.theme], basemap,
  (place) => store.choose({ ...store.current, place, mention: null }),
  () => void drawLabels(store.current));
theme.onChange((chosen) => (map.palette = palettes[chosen]));

const progressLine = new ProgressLine();
const documents = new DocumentsPanel(store);
const reader = new ReaderPanel(store, walk);
const places = new PlacesPanel(store, walk);
const search = new SearchBox(store);

const exports = new ExportMenu(formats, store);
const intake = limits && new Intake(limits, (words) => progressLine.say(words));
if (intake) byId('actions').append(intake.button);
byId('actions').append(exports.element, theme.button, help.button);

store.onChange((selection, before) =>
  void drawMap(selection, selection.document !== before.document ? 'fit' : selection.place !== before.place ? 'reveal' : 'stay'));

listenToKeys({
  search: () => search.focus(),
  back: () => store.choose(back(store.current)),
  walk,
  zoom: (by) => map.zoomBy(by),
  open: () => intake?.choose(),
  help: () => help.open(),
});

let isFirst = true;
api.followProgress(refresh, () => progressLine.lost());

/** More documents have come: everything is shown anew, without moving what the reader has moved. */
function refresh(progress: Progress): void {
  progressLine.show(progress);
  const selection = store.current;
  void documents.refresh();
  void places.show(selection, true);
  if (isFirst) void reader.show(selection);
  void drawMap(selection, isFirst || !map.wasMovedByHand ? 'fit' : 'stay', !isFirst);
  isFirst = false;
}

async function drawMap(selection: Selection, then: 'fit' | 'reveal' | 'stay', animated = true): Promise<void> {
  const scene = await api.map(selection);
  if (selection !== store.current) return;
  map.show(scene, location.hash);
  const chosen = scene.circles.find((circle) => circle.isChosen);
  if (then === 'fit') map.fit(scene.extent, animated);
  else if (then === 'reveal' && chosen) map.reveal(chosen);
  await drawLabels(selection);
}

async function drawLabels(selection: Selection): Promise<void> {
  const { zoom, box } = map.wanted;
  const placed = await api.labels(selection, zoom, box);
  if (selection === store.current && zoom === map.zoom) map.showLabels(placed);
}

function walk(forward: boolean, ofPlace: boolean): void {
  void api.walk(store.current, forward, ofPlace).then((next) => next && store.choose(next));
}
