import assert from 'node:assert/strict';
import { test } from 'node:test';
import ar from '../src/languages/ar.json';
import en from '../src/languages/en.json';
import fa from '../src/languages/fa.json';
import ur from '../src/languages/ur.json';

const others = { fa, ur, ar };
const blanks = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!).toSorted();

for (const [tag, file] of Object.entries(others)) {
  test(`${tag} has every sentence of the page, with the same blanks`, () => {
    assert.deepEqual(Object.keys(file.words).toSorted(), Object.keys(en.words).toSorted());
    for (const [key, sentence] of Object.entries(file.words)) assert.deepEqual(blanks(sentence), blanks(en.words[key as keyof typeof en.words]), key);
  });

  test(`${tag} counts in every form that its grammar has`, () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    for (const [key, counted] of Object.entries(file.counts)) assert.deepEqual(Object.keys(counted).toSorted(), forms, key);
    assert.deepEqual(Object.keys(file.counts).toSorted(), Object.keys(en.counts).toSorted());
  });

  test(`${tag} names every kind of place in its own script`, () => {
    assert.deepEqual(Object.keys(file.kinds).toSorted(), Object.keys(fa.kinds).toSorted());
    for (const [kind, words] of Object.entries(file.kinds)) assert.match(words, /^[\p{Script=Arabic}\p{M}\p{P}\s\u200c]+$/u, kind);
  });
}
