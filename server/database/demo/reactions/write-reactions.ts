import { SizeClass } from '../../../providers/provider.entity.ts';
import type { Standpoint } from '../../../reactions/reaction-revision.entity.ts';
import type { ClauseContent, PointContent, TopicContent } from '../content.ts';
import { randomOf, type Random } from '../random.ts';
import type { Voice } from './voices.ts';

export interface Author {
  name: string;
  sizeClass: SizeClass;
  /** One person, who says I where others say we. */
  alone: boolean;
  lots: number[];
}

export interface WrittenComment {
  article: string;
  /** Null when the comment is on the article as a whole. */
  quote: string | null;
  text: string;
  confidential: boolean;
}

export interface WrittenReaction {
  standpoint: `${Standpoint}`;
  text: string;
  comments: WrittenComment[];
  confidential: boolean;
  textConfidential: boolean;
  objectsToPublication: boolean;
}

/**
 * Writes reactions to one proposal. Letters are used once; points are dealt like cards, so that all come by before
 * one comes again. Small providers write little, large ones much.
 */
export class ReactionWriter {
  readonly #random: Random;
  readonly #letters: TopicContent['letters'];
  readonly #decks = new Map<string, PointContent[]>();

  constructor(
    private readonly topic: TopicContent,
    private readonly voice: Voice,
    private readonly seed = topic.proposal,
  ) {
    this.#random = randomOf(`reactions: ${this.seed}`);
    this.#letters = this.#random.shuffled(topic.letters);
  }

  write(author: Author, clauses: ClauseContent[]): WrittenReaction {
    const standpoint = this.#random.weighted(this.#spreadFor(author));
    const letter = this.#takeLetter(standpoint, author.sizeClass);
    const secret =
      this.#random.chance(0.1) && this.topic.confidential.length > 0 ? this.#secretKind() : 'NONE';
    const text = letter ?? this.#compose(standpoint, author);
    const comments = this.#comments(standpoint, author, clauses);
    const costPrice = this.#vary(
      this.topic.confidential.length > 0 ? this.#random.pick(this.topic.confidential) : '',
      author,
    );
    if (secret === 'COMMENT')
      comments.push({ article: clauses[0]!.article, quote: null, text: costPrice, confidential: true });
    return {
      standpoint,
      text: secret === 'TEXT' || secret === 'ALL' ? `${text}\n\n${costPrice}` : text,
      comments,
      confidential: secret === 'ALL',
      textConfidential: secret === 'TEXT',
      objectsToPublication: this.#random.chance(0.12),
    };
  }

  /** What was sent first by who amended it later: shorter, and without the comments. */
  firstAttempt(final: WrittenReaction): WrittenReaction {
    const paragraphs = final.text.split('\n\n');
    const text = paragraphs.slice(0, Math.max(1, Math.floor(paragraphs.length / 2))).join('\n\n');
    return { ...final, text, comments: final.comments.slice(1) };
  }

  lateExcuse(author: Author): string {
    return this.#vary(this.#random.pick(this.voice.late), author);
  }

  /** The standpoints for which this author has something to say. */
  #spreadFor(author: Author): TopicContent['spread'] {
    const entries = Object.entries(this.topic.spread);
    return Object.fromEntries(entries.filter(([standpoint]) => this.#fitting(standpoint, author).length > 0));
  }

  #secretKind(): 'COMMENT' | 'TEXT' | 'ALL' {
    return this.#random.weighted({ COMMENT: 5, ALL: 4, TEXT: 2 });
  }

  #takeLetter(standpoint: string, size: SizeClass): string | null {
    const place = this.#letters.findIndex(
      ({ fits, sizes }) => fitsIn(fits, standpoint) && sizes.includes(size),
    );
    if (place < 0 || !this.#random.chance(0.5)) return null;
    return this.#letters.splice(place, 1)[0]!.text;
  }

  #compose(standpoint: string, author: Author): string {
    const { sizeClass } = author;
    const [least, most] = { SMALL: [1, 2], MEDIUM: [2, 3], LARGE: [3, 5] }[sizeClass] as [number, number];
    const points = this.#deal(standpoint, author, this.#random.between(least, most));
    const opens =
      sizeClass === SizeClass.LARGE || this.#random.chance(sizeClass === SizeClass.MEDIUM ? 0.7 : 0.45);
    const closes = this.#random.chance(sizeClass === SizeClass.SMALL ? 0.25 : 0.6);
    const parts = [
      ...(opens ? [this.#random.pick(this.voice.openings[author.alone ? 'SOLE' : sizeClass])] : []),
      ...points.map(({ text }) => text),
      ...(closes ? [this.#random.pick(this.voice.closings)] : []),
    ].map((part) => this.#vary(part, author));
    return parts.join(sizeClass === SizeClass.SMALL && parts.length < 4 ? ' ' : '\n\n');
  }

  #deal(standpoint: string, author: Author, count: number): PointContent[] {
    const key = `${standpoint} ${author.sizeClass} ${author.lots.join()}`;
    const hand: PointContent[] = [];
    let deck = this.#decks.get(key) ?? [];
    while (hand.length < count) {
      if (deck.length === 0) deck = this.#random.shuffled(this.#fitting(standpoint, author));
      const point = deck.shift();
      if (!point || hand.includes(point)) break;
      hand.push(point);
    }
    this.#decks.set(key, deck);
    return hand;
  }

  #fitting(standpoint: string, author: Author): PointContent[] {
    return this.topic.points.filter(
      ({ fits, sizes, lots }) =>
        fitsIn(fits, standpoint) &&
        (!sizes || sizes.includes(author.sizeClass)) &&
        (!lots || lots.some((lot) => author.lots.includes(lot))),
    );
  }

  #comments(standpoint: string, author: Author, clauses: ClauseContent[]): WrittenComment[] {
    const likelihood = { SMALL: 0.3, MEDIUM: 0.5, LARGE: 0.8 }[author.sizeClass];
    if (!this.#random.chance(likelihood)) return [];
    const known = this.topic.comments.filter(
      (comment) => fitsIn(comment.fits, standpoint) && passageStands(comment.article, comment.quote, clauses),
    );
    return this.#random
      .shuffled(known)
      .slice(0, this.#random.between(1, author.sizeClass === SizeClass.LARGE ? 3 : 2))
      .map(({ article, quote, text }) => ({
        article,
        quote: quote === '' ? null : quote,
        text: this.#vary(text, author),
        confidential: false,
      }));
  }

  /** Chooses between {alternatives} and fills in the name. */
  #vary(text: string, author: Author): string {
    return text
      .replace(/\{([^{}]*)\}/g, (_, options: string) => this.#random.pick(options.split('|')))
      .replaceAll('[naam]', author.name);
  }
}

/** The text that people comment on: the proposed one, or the old one where the article is dropped. */
export function readableText(clause: ClauseContent): string {
  return clause.newText === '' ? clause.oldText : clause.newText;
}

function passageStands(article: string, quote: string, clauses: ClauseContent[]): boolean {
  return clauses.some((clause) => clause.article === article && readableText(clause).includes(quote));
}

function fitsIn(fits: string, standpoint: string): boolean {
  return fits.includes(standpoint === 'SUPPORT_WITH_REMARKS' ? 'R' : standpoint[0]!);
}
