/** A file and what the reader knows it by: its path within a dropped folder, else its name. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

export const chosenFiles = (files: FileList): NamedFile[] => [...files].map((file) => ({ name: file.name, file }));

/** Everything that was dropped; of folders what is read at all, hidden files aside. */
export async function droppedFiles(transfer: DataTransfer, extensions: readonly string[]): Promise<NamedFile[]> {
  // All must be asked for before anything is waited for: afterwards the transfer is empty.
  const dropped = [...transfer.items].filter((item) => item.kind === 'file').map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: NamedFile[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) found.push(...(await filesIn(entry as FileSystemDirectoryEntry, entry.name, extensions)));
    else if (file) found.push({ name: file.name, file });
  }
  return found;
}

async function filesIn(folder: FileSystemDirectoryEntry, path: string, extensions: readonly string[]): Promise<NamedFile[]> {
  const found: NamedFile[] = [];
  for (const entry of await entriesOf(folder)) {
    const name = `${path}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory) found.push(...(await filesIn(entry as FileSystemDirectoryEntry, name, extensions)));
    else if (isRead(entry.name, extensions)) found.push({ name, file: await fileOf(entry as FileSystemFileEntry) });
  }
  return found;
}

export const isRead = (name: string, extensions: readonly string[]): boolean => extensions.some((extension) => name.toLowerCase().endsWith(extension));

/** A folder tells its entries by the hundred, in no order. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));
