// What the server sends of filters, times, comparisons and stories, as JSON.
import type { GeoPoint } from '../model';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly mentions: number;
  readonly isChosen: boolean;
}

export interface Facets {
  readonly mentions: number;
  readonly documents: number;
  /** Documents without a date that meet the rest. */
  readonly undated: number;
  readonly kinds: readonly FacetValue[];
  readonly countries: readonly FacetValue[];
  readonly languages: readonly FacetValue[];
  readonly tags: readonly FacetValue[];
  readonly uses: readonly FacetValue[];
  readonly reviewed: readonly FacetValue[];
}

export interface TimeBar {
  readonly since: string;
  readonly until: string;
  readonly documents: number;
  readonly mentions: number;
}

export type TimeUnit = 'day' | 'month' | 'year' | 'decade';

export interface TimeLine {
  readonly unit: TimeUnit;
  readonly bars: readonly TimeBar[];
  readonly undatedDocuments: number;
  readonly undatedMentions: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface ComparedRow {
  readonly place: string;
  readonly name: string;
  readonly country: string;
  readonly mentionsA: number;
  readonly mentionsB: number;
  readonly logOdds: number;
  readonly score: number;
}

export interface Comparison {
  readonly measure: string;
  readonly mentionsA: number;
  readonly mentionsB: number;
  readonly documentsA: number;
  readonly documentsB: number;
  readonly onlyACount: number;
  readonly onlyBCount: number;
  readonly bothCount: number;
  readonly onlyA: readonly ComparedRow[];
  readonly onlyB: readonly ComparedRow[];
  readonly both: readonly ComparedRow[];
}

export interface StoryStep {
  readonly at: number;
  readonly place: string;
  readonly name: string;
  readonly text: string;
  readonly point: GeoPoint;
  readonly mentions: number;
  readonly date: string;
  readonly kilometres: number;
}

export interface Story {
  readonly steps: readonly StoryStep[];
  readonly kilometres: number;
}
