import { h } from './dom';

/** Lets the browser save what was made in the page. */
export function saveAs(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  h('a', { href: address, download: fileName }).click();
  // The browser has taken hold of the content by the time it comes back to the page.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
