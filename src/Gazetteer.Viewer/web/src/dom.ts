import { icon, type IconName } from './icons';

type Child = Node | string | null | false;
type Properties = Record<string, string | boolean | number | EventListener>;

/** Makes an element. Texts become text nodes, never HTML; functions become listeners of the event that their key names. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Properties = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element '${id}'.`);
  return element;
}

/** A button that shows only an icon. */
export const iconButton = (name: IconName, label: string, click: () => void): HTMLButtonElement =>
  h('button', { type: 'button', class: 'icon', title: label, 'aria-label': label, click }, icon(name));

/** A colour of the style sheets as it is now, by day or by night, for what is painted by hand. */
export function colour(variable: string): string {
  const probe = h('span', { hidden: true });
  probe.style.color = `var(${variable})`;
  document.body.append(probe);
  const painted = getComputedStyle(probe).color;
  probe.remove();
  return painted;
}

/** A text in its own language and direction. */
export const inLanguage = (text: string, language: string, className = ''): HTMLElement =>
  h('span', { dir: 'auto', ...(language ? { lang: language } : {}), ...(className ? { class: className } : {}) }, text);
