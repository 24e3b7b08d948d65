import { h } from '../dom';

interface Common {
  /** The setting's name, as the command line has it without the dashes. */
  readonly name: string;
  readonly label: string;
  /** What it is while nobody chose: it is not sent. */
  readonly usual: string;
  /** Whether it belongs to this one picture, such as its title, and is not kept for the next time the page is opened. */
  readonly isOnce?: boolean;
  /** Whether it is offered, by the values of the others. */
  readonly when?: (value: (name: string) => string) => boolean;
}

interface Choice extends Common {
  readonly kind: 'choice';
  readonly choices: readonly (readonly [value: string, words: string])[];
}

interface Text extends Common {
  readonly kind: 'text' | 'number';
  readonly hint?: string;
}

interface Check extends Common {
  readonly kind: 'check';
  readonly usual: 'yes' | 'no';
}

export type Field = Choice | Text | Check;

export interface Group {
  readonly title: string;
  readonly isOpen: boolean;
  readonly fields: readonly Field[];
}

type Control = HTMLInputElement | HTMLSelectElement;

/** Settings in groups, each as a control of its kind; tells of every change. The browser keeps what was chosen. */
export class Form {
  readonly #controls = new Map<string, { readonly field: Field; readonly control: Control; readonly row: HTMLElement }>();
  readonly groups: readonly HTMLElement[];

  /**
   * @param id Tells its controls from those of other forms on the page.
   * @param changed Is told of every change.
   */
  constructor(readonly id: string, groups: readonly Group[], readonly changed: () => void) {
    const kept = keptOf(id);
    this.groups = groups.map((group) => h('details', { open: group.isOpen }, h('summary', {}, group.title), ...group.fields.map((field) => this.#row(field, kept[field.name]))));
    this.#offer();
  }

  /** The settings alone, where their groups are not told apart. */
  get rows(): readonly HTMLElement[] {
    return [...this.#controls.values()].map(({ row }) => row);
  }

  /** The value of a setting, chosen or usual. */
  value(name: string): string {
    const { field, control } = this.#controls.get(name)!;
    return field.kind === 'check' ? ((control as HTMLInputElement).checked ? 'yes' : 'no') : control.value.trim();
  }

  /** The settings that are offered and not as usual. */
  chosen(): Map<string, string> {
    const chosen = new Map<string, string>();
    for (const [name, { field, row }] of this.#controls) if (!row.hidden && this.value(name) !== field.usual) chosen.set(name, this.value(name));
    return chosen;
  }

  /** Everything as usual. */
  reset(): void {
    for (const { field, control } of this.#controls.values()) set(field, control, field.usual);
    this.#tell();
  }

  #row(field: Field, kept: string | undefined): HTMLElement {
    const id = `${this.id}-${field.name}`;
    const control = controlOf(field, id, () => this.#tell());
    set(field, control, !field.isOnce && kept !== undefined && allows(field, kept) ? kept : field.usual);
    const label = h('label', { for: id }, field.label);
    const row = field.kind === 'check' ? h('p', { class: 'check' }, control, label) : h('p', { class: 'setting' }, label, control);
    this.#controls.set(field.name, { field, control, row });
    return row;
  }

  #tell(): void {
    this.#offer();
    this.#keep();
    this.changed();
  }

  #keep(): void {
    const chosen = [...this.chosen()].filter(([name]) => !this.#controls.get(name)!.field.isOnce);
    if (chosen.length === 0) localStorage.removeItem(keyOf(this.id));
    else localStorage.setItem(keyOf(this.id), JSON.stringify(Object.fromEntries(chosen)));
  }

  #offer(): void {
    for (const { field, row } of this.#controls.values()) row.hidden = !(field.when?.((name) => this.value(name)) ?? true);
  }
}

const keyOf = (id: string): string => `gazetteer-form-${id}`;

/** What was chosen last time; nothing where it cannot be read. */
function keptOf(id: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(localStorage.getItem(keyOf(id)) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

/** Choices may be others than they were. */
const allows = (field: Field, value: string): boolean => typeof value === 'string' && (field.kind !== 'choice' || field.choices.some(([choice]) => choice === value));

function controlOf(field: Field, id: string, changed: () => void): Control {
  switch (field.kind) {
    case 'choice': return h('select', { id, change: changed }, ...field.choices.map(([value, words]) => h('option', { value }, words)));
    case 'check': return h('input', { id, type: 'checkbox', change: changed });
    case 'number': return h('input', { id, type: 'number', min: 0, max: 2147483647, step: 1, input: changed });
    default: return h('input', { id, type: 'text', dir: 'auto', autocomplete: 'off', placeholder: field.hint ?? '', input: changed });
  }
}

function set(field: Field, control: Control, value: string): void {
  if (field.kind === 'check') (control as HTMLInputElement).checked = value === 'yes';
  else control.value = value;
}
