import { Lexer, Source, TokenKind } from 'graphql';
import { refusal, type QueryLimits } from './query-refusal.ts';

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);

/**
 * Refuses a text that is too long or nested too deep before it is parsed, stopping where the limit is passed: the
 * parser calls itself for each level, and 5,000 of them end its stack. Throws a GraphQLError, also for a wrong sign.
 */
export function checkSource(source: string, limits: Pick<QueryLimits, 'depth' | 'tokens'>): void {
  const lexer = new Lexer(new Source(source));
  let nesting = 0;
  for (let count = 1; ; count++) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return;
    if (count > limits.tokens)
      throw refusal('QUERY_TOO_LARGE', 'Words and signs in the query', limits.tokens);
    if (OPENING.has(kind)) nesting++;
    if (CLOSING.has(kind)) nesting--;
    if (nesting > limits.depth) throw refusal('QUERY_TOO_DEEP', 'Levels in the query', limits.depth);
  }
}
