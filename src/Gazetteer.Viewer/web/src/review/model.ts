// What the server tells of the review: the records of Gazetteer.Reading.Reviewing, as JSON.

export interface ReviewState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoWords: string;
  readonly redoWords: string;
  readonly decisions: number;
  readonly unfit: number;
  readonly project: string;
  readonly whyReadOnly: string;
  readonly canDecideAlways: boolean;
}

export interface PlaceChoice {
  readonly place: string;
  readonly name: string;
  readonly where: string;
  readonly kind: string;
  readonly longitude: number;
  readonly latitude: number;
}

export interface MentionCard {
  readonly document: string;
  readonly title: string;
  readonly at: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly place: string;
  readonly placeName: string;
  readonly confidence: number;
  readonly status: string;
  readonly review: string;
  readonly choices: readonly PlaceChoice[];
}

export type DecisionKind = 'NotAPlace' | 'Place' | 'Confirm' | 'Missed' | 'Extent';
export type Scope = 'Mention' | 'Document' | 'Project' | 'Always';

export interface Draft {
  readonly kind: DecisionKind;
  readonly scope: Scope;
  readonly words?: string;
  readonly place?: string;
  readonly ownName?: string;
  readonly ownKind?: string;
  readonly longitude?: number;
  readonly latitude?: number;
  readonly shape?: string;
  readonly with?: string;
}

export interface ReviewPage {
  readonly items: readonly { readonly card: MentionCard; readonly mentions: number; readonly documents: number }[];
  readonly open: number;
  readonly mentions: number;
  readonly reviewed: number;
  readonly right: number;
  readonly judged: number;
  readonly added: number;
  readonly byReviewer: readonly { readonly reviewer: string; readonly judged: number; readonly right: number; readonly added: number }[];
}

export interface DecisionRow {
  readonly id: string;
  readonly name: string;
  readonly verdict: string;
  readonly reach: string;
  readonly by: string;
  readonly at: string;
  readonly document: string;
  readonly unfit: string;
}

export interface Change {
  readonly documents: number;
  readonly mentions: number;
  readonly state: ReviewState;
}
