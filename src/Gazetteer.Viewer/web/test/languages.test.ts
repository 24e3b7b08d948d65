import assert from 'node:assert/strict';
import { test } from 'node:test';
import ar from '../src/languages/ar.json';
import en from '../src/languages/en.json';
import fa from '../src/languages/fa.json';
import arExplore from '../src/languages/explore/ar.json';
import enExplore from '../src/languages/explore/en.json';
import faExplore from '../src/languages/explore/fa.json';
import urExplore from '../src/languages/explore/ur.json';
import arGazetteers from '../src/languages/gazetteers/ar.json';
import enGazetteers from '../src/languages/gazetteers/en.json';
import faGazetteers from '../src/languages/gazetteers/fa.json';
import urGazetteers from '../src/languages/gazetteers/ur.json';
import arEvidence from '../src/languages/evidence/ar.json';
import faEvidence from '../src/languages/evidence/fa.json';
import urEvidence from '../src/languages/evidence/ur.json';
import arReview from '../src/languages/review/ar.json';
import enReview from '../src/languages/review/en.json';
import faReview from '../src/languages/review/fa.json';
import urReview from '../src/languages/review/ur.json';
import ur from '../src/languages/ur.json';

const others = { fa, ur, ar };
const parts = { fa: [[fa, en], [faExplore, enExplore], [faReview, enReview], [faGazetteers, enGazetteers]], ur: [[ur, en], [urExplore, enExplore], [urReview, enReview], [urGazetteers, enGazetteers]], ar: [[ar, en], [arExplore, enExplore], [arReview, enReview], [arGazetteers, enGazetteers]] } as const;
const blanks = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!).toSorted();

for (const [tag, file] of Object.entries(others)) {
  test(`${tag} has every sentence of the page, with the same blanks`, () => {
    for (const [own, english] of parts[tag as keyof typeof parts]) {
      assert.deepEqual(Object.keys(own.words).toSorted(), Object.keys(english.words).toSorted());
      for (const [key, sentence] of Object.entries(own.words)) assert.deepEqual(blanks(sentence), blanks((english.words as Readonly<Record<string, string>>)[key]!), key);
    }
  });

  test(`${tag} counts in every form that its grammar has`, () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    for (const [own, english] of parts[tag as keyof typeof parts]) {
      for (const [key, counted] of Object.entries(own.counts)) assert.deepEqual(Object.keys(counted).toSorted(), forms, key);
      assert.deepEqual(Object.keys(own.counts).toSorted(), Object.keys(english.counts).toSorted());
    }
  });

  test(`${tag} names every kind of place in its own script`, () => {
    assert.deepEqual(Object.keys(file.kinds).toSorted(), Object.keys(fa.kinds).toSorted());
    for (const [kind, words] of Object.entries(file.kinds)) assert.match(words, /^[\p{Script=Arabic}\p{M}\p{P}\s\u200c]+$/u, kind);
  });
}

test('what the signals saw is said in every language but that of the program', () => {
  for (const file of [urEvidence, arEvidence]) assert.deepEqual(Object.keys(file), Object.keys(faEvidence));
  for (const file of [faEvidence, urEvidence, arEvidence]) for (const [signal, words] of Object.entries(file)) assert.match(words, /[\u0600-\u06ff]/u, signal);
});
