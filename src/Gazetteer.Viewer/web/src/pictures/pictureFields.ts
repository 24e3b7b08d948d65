import { labelLanguages } from '../settings';
import { language, languages, t } from '../words';
import type { Field, Group } from './form';

const spoken = Object.entries(languages);
const papers = ['a4', 'a3', 'letter'];

const presence = (name: string, label: string): Field =>
  ({ kind: 'choice', name, label, usual: 'auto', choices: [['auto', t('pictureWhereFit')], ['yes', t('pictureYes')], ['no', t('pictureNo')]] });

/** In which languages places are named unless something else is chosen: as on the map, where that was chosen there; else as the page. */
function usualNames(): readonly [string, string] {
  if (labelLanguages.value === labelLanguages.usual) return [language, 'local'];
  const [first, second] = labelLanguages.value.split('+');
  return [first!, second ?? ''];
}

export const extentOf = (): Group['fields'] => [
  {
    kind: 'choice', name: 'extent', isOnce: true, label: t('pictureExtent'), usual: 'core',
    choices: [['core', t('pictureCore')], ['all', t('pictureAll')], ['screen', t('pictureScreen')], ['world', t('pictureWorld')], ['named', t('pictureNamed')]],
  },
  { kind: 'text', name: 'extent-name', isOnce: true, label: t('pictureNamed'), hint: t('pictureNamedHint'), usual: '', when: (value) => value('extent') === 'named' },
];

const shows = (): Group => ({
  title: t('pictureShows'), isOpen: true,
  fields: [
    ...extentOf(),
    { kind: 'choice', name: 'by', isOnce: true, label: t('pictureBy'), usual: 'none', choices: [['none', t('pictureOneMap')], ['year', t('pictureByYear')], ['month', t('pictureByMonth')]] },
    { kind: 'choice', name: 'projection', label: t('pictureProjection'), usual: 'fitting', choices: [['fitting', t('pictureFitting')], ['mercator', 'Mercator'], ['equal-earth', 'Equal Earth']] },
  ],
});

const page = (): Group => ({
  title: t('picturePage'), isOpen: true,
  fields: [
    {
      kind: 'choice', name: 'paper', label: t('picturePaper'), usual: 'a4',
      choices: [['a4', 'A4'], ['a3', 'A3'], ['letter', 'Letter'], ['slide', t('pictureSlide')], ['square', t('pictureSquare')], ['pixels', t('picturePixels')]],
    },
    { kind: 'text', name: 'pixels', label: t('picturePixels'), hint: t('picturePixelsHint'), usual: '', when: (value) => value('paper') === 'pixels' },
    {
      kind: 'choice', name: 'orientation', label: t('pictureOrientation'), usual: 'landscape', when: (value) => papers.includes(value('paper')),
      choices: [['landscape', t('pictureLandscape')], ['portrait', t('picturePortrait')]],
    },
    { kind: 'text', name: 'title', isOnce: true, label: t('pictureHeading'), usual: '' },
    { kind: 'text', name: 'subtitle', isOnce: true, label: t('pictureSubtitle'), usual: '' },
    { kind: 'text', name: 'caption', isOnce: true, label: t('pictureCaption'), usual: '' },
    { kind: 'text', name: 'credit', label: t('pictureCredit'), usual: '' },
    {
      kind: 'choice', name: 'text-size', label: t('pictureTextSize'), usual: '1',
      choices: [['0.8', t('pictureSmaller')], ['1', t('pictureUsual')], ['1.3', t('pictureLarger')], ['1.7', t('pictureLargest')]],
    },
    { kind: 'choice', name: 'scale', label: t('pictureScale'), usual: '2', choices: [['1', '1×'], ['2', '2×'], ['3', '3×'], ['4', '4×']] },
  ],
});

function names(): Group {
  const [first, second] = usualNames();
  const choices = [...spoken, ['local', t('localNames')]] as const;
  return {
    title: t('pictureNames'), isOpen: false,
    fields: [
      { kind: 'choice', name: 'first-name', label: t('pictureFirstName'), usual: first, choices: choices as never },
      { kind: 'choice', name: 'second-name', label: t('pictureSecondName'), usual: second, choices: [['', t('pictureNone')], ...choices] as never },
      {
        kind: 'choice', name: 'labels', label: t('pictureDensity'), usual: 'many', when: (value) => value('numbers') === 'no' || value('by') !== 'none',
        choices: [['many', t('pictureMany')], ['some', t('pictureSome')], ['few', t('pictureFew')], ['none', t('pictureNone')]],
      },
      { kind: 'check', name: 'numbers', label: t('pictureNumbers'), usual: 'no', when: (value) => value('by') === 'none' },
      { kind: 'check', name: 'base-labels', label: t('pictureBaseNames'), usual: 'yes', when: (value) => value('by') === 'none' },
      { kind: 'choice', name: 'language', label: t('pictureLanguage'), usual: language, choices: spoken },
    ],
  };
}

const look = (): Group => ({
  title: t('pictureLook'), isOpen: false,
  fields: [
    { kind: 'choice', name: 'groups', label: t('pictureGroups'), usual: 'kind', choices: [['kind', t('kind')], ['country', t('pictureCountry')], ['document', t('pictureDocument')]] },
    { kind: 'check', name: 'points', label: t('picturePoints'), usual: 'no' },
    { kind: 'check', name: 'grey', label: t('pictureGrey'), usual: 'no' },
    { kind: 'check', name: 'transparent', label: t('pictureTransparent'), usual: 'no' },
  ],
});

const parts = (): Group => ({
  title: t('pictureParts'), isOpen: false,
  fields: [
    { kind: 'check', name: 'legend', label: t('legend'), usual: 'yes' },
    presence('scale-bar', t('pictureScaleBar')), presence('north', t('pictureNorth')), presence('graticule', t('pictureGraticule')), presence('locator', t('pictureLocator')),
  ],
});

/** All settings of a picture, those first that most pictures want. */
export const pictureGroups = (): readonly Group[] => [shows(), page(), names(), look(), parts()];
