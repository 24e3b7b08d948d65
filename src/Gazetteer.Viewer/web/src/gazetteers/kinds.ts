import type { NamedFile } from '../panels/droppedFiles';

/** Files that hold places and nothing else. */
const places = ['.geojson', '.geojsonl', '.kml', '.kmz', '.gpx', '.shp', '.dbf', '.shx', '.prj', '.cpg', '.gpkg'];

/** Files that may be documents, and may be tables of places. */
const tables = ['.csv', '.tsv', '.tab', '.psv', '.xlsx', '.xlsm', '.ods', '.json', '.jsonl', '.ndjson', '.gz', '.zip', '.txt'];

const endsIn = (files: readonly NamedFile[], extensions: readonly string[]): boolean => files.every(({ name }) => extensions.some((extension) => name.toLowerCase().endsWith(extension)));

/** What dropped files are taken for: documents, a gazetteer, or either, which only the reader knows. Many files are documents; so is a text file alone. */
export function kindOf(files: readonly NamedFile[]): 'documents' | 'gazetteer' | 'either' {
  if (files.length === 0 || files.length > 12 || files.some(({ name }) => name.includes('/'))) return 'documents';
  if (endsIn(files, places)) return 'gazetteer';
  const isTable = endsIn(files, [...places, ...tables]) && files.some(({ name }) => !name.toLowerCase().endsWith('.txt')) && !files.every(({ name }) => name.toLowerCase().endsWith('.zip'));
  return isTable ? 'either' : 'documents';
}
