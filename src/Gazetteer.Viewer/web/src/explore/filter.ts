/** The conditions of a filter, in the order in which they stand in addresses: the names of the scene's `FilterText`. */
export const conditionNames = ['since', 'until', 'kind', 'country', 'within', 'confidence', 'lang', 'tag', 'doc', 'use', 'reviewed', 'having'] as const;
export type ConditionName = (typeof conditionNames)[number];

/** What mentions must meet to be shown: some conditions, each with a value or several of which one must be met. Immutable; equal filters have equal texts. */
export class Filter {
  readonly #values: ReadonlyMap<ConditionName, readonly string[]>;

  private constructor(values: ReadonlyMap<ConditionName, readonly string[]>) {
    this.#values = values;
  }

  /** Reads the conditions among parameters; others are passed over. */
  static of(parameters: URLSearchParams): Filter {
    const found = conditionNames.map((name) => [name, [...new Set(parameters.getAll(name).filter(Boolean))]] as const);
    return new Filter(new Map(found.filter(([, values]) => values.length > 0)));
  }

  static parse(text: string): Filter {
    return Filter.of(new URLSearchParams(text));
  }

  /** The filter as parameters. */
  get text(): string {
    const parameters = new URLSearchParams();
    for (const name of conditionNames) for (const value of this.values(name)) parameters.append(name, value);
    return parameters.toString();
  }

  get isEmpty(): boolean {
    return this.#values.size === 0;
  }

  values(name: ConditionName): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** The value of a condition that has one; empty without it. */
  value(name: ConditionName): string {
    return this.values(name)[0] ?? '';
  }

  /** The same with other values of a condition; none take it away. */
  with(name: ConditionName, ...values: readonly string[]): Filter {
    const changed = new Map(this.#values);
    const wanted = [...new Set(values.filter(Boolean))].toSorted();
    if (wanted.length > 0) changed.set(name, wanted);
    else changed.delete(name);
    return new Filter(changed);
  }

  /** The same with a value more, or, where it is there, without it. */
  toggled(name: ConditionName, value: string): Filter {
    const values = this.values(name);
    return this.with(name, ...(values.includes(value) ? values.filter((v) => v !== value) : [...values, value]));
  }
}
