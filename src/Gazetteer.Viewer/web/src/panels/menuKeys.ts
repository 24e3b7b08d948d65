/** Which item of an open menu a key leads to; null when the key leads to none. Letters go to the next title that begins with them. */
export function itemFor(key: string, at: number, titles: readonly string[]): number | null {
  const count = titles.length;
  switch (key) {
    case 'ArrowDown': return (at + 1) % count;
    case 'ArrowUp': return at <= 0 ? count - 1 : at - 1;
    case 'Home': return 0;
    case 'End': return count - 1;
    default: {
      if (key.length !== 1 || key === ' ') return null;
      const wanted = key.toLowerCase();
      for (let step = 1; step <= count; step++) {
        const i = (at + step + count) % count;
        if (titles[i]!.toLowerCase().startsWith(wanted)) return i;
      }
      return null;
    }
  }
}
