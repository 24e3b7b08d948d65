/** What the reader chose for columns, as the program understands it: `column name=Fundort`, `unused Bemerkung`. */
export class Choices {
  readonly #fields = new Map<string, string>();

  /** A column is taken for a field, or for none; only names stand in several columns. */
  choose(column: string, field: string): void {
    for (const [other, its] of this.#fields) if (field && its === field && field !== 'names') this.#fields.delete(other);
    this.#fields.set(column, field);
  }

  clear(): void {
    this.#fields.clear();
  }

  get lines(): string[] {
    return [...this.#fields].map(([column, field]) => (field ? `column ${field}=${column}` : `unused ${column}`));
  }
}
