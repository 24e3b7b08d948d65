const svgNamespace = 'http://www.w3.org/2000/svg';

/** Line drawings on a field of 20 × 20. */
const paths = {
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  zoomTo: 'M10 4.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM10 1.5v6M10 12.5v6M1.5 10h6M12.5 10h6',
  settings: 'M3 5h8M15 5h2M13 3v4M3 10h2M9 10h8M7 8v4M3 15h8M15 15h2M13 13v4',
  fullScreen: 'M8 3H3v5M12 3h5v5M17 12v5h-5M8 17H3v-5M3 3l5 5M17 3l-5 5M17 17l-5-5M3 17l5-5',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M16 4l-1.4 1.4M5.4 14.6L4 16',
  moon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z',
  previous: 'M5 12.5l5-5 5 5',
  next: 'M5 7.5l5 5 5-5',
  close: 'M5 5l10 10M15 5L5 15',
  more: 'M4 5.5h12M4 10h12M4 14.5h12',
  filter: 'M2.5 4h15l-6 7v5.5l-3-1.5v-4z',
  time: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 5.5V10l3.2 2',
  compare: 'M7.5 4.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM12.5 4.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  gazetteers: 'M3 4.5c2.5-1 5-.8 7 .8v11c-2-1.6-4.5-1.8-7-.8zM17 4.5c-2.5-1-5-.8-7 .8v11c2-1.6 4.5-1.8 7-.8z',
  tag: 'M3 3.5h6.5l7.5 7.5-6 6L3.5 9.5zM6.8 7.8a1 1 0 1 0 0-2 1 1 0 0 0 0 2z',
  story: 'M4 16.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM16 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM5.5 14.5c5 0 1-8 8.5-9',
} as const;

export type IconName = keyof typeof paths;

/** An icon; what it means is said by the button around it. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 20 20', width: '18', height: '18', 'aria-hidden': 'true', class: 'drawn' })) svg.setAttribute(key, value);
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
