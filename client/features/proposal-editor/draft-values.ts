import { graphql } from '../../generated/gql.ts';
import type { DraftEditor_VersionFragment, LegalGround } from '../../generated/graphql.ts';
import { centsOf, eurosOf } from '../../i18n/euros.ts';

export const DraftEditor_version = graphql(`
  fragment DraftEditor_version on ProposalVersion {
    id
    version
    savedAt
    savedBy {
      id
      name
    }
    title
    summary
    effectiveOn
    legalGround
    legalGroundReason
    financialEffect
    financialEffectCents
    sections {
      id
      key
      title(language: $language)
      text
    }
    clauseChanges {
      id
      article
      oldText
      newText
      reason
    }
    lots {
      id
    }
    municipalities {
      id
    }
  }
`);

export interface ClauseValues {
  /** Of this screen: a new article has no id yet. */
  key: string;
  article: string;
  oldText: string;
  newText: string;
  reason: string;
}

/** What stands in the editor. */
export interface DraftValues {
  title: string;
  summary: string;
  effectiveOn: string;
  legalGround: LegalGround | '';
  legalGroundReason: string;
  financialEffect: string;
  /** In euros, as it was typed. */
  amount: string;
  sections: Record<string, string>;
  clauses: ClauseValues[];
  lotIds: string[];
  municipalityIds: string[];
}

export const newClause = (): ClauseValues => ({
  key: crypto.randomUUID(),
  article: '',
  oldText: '',
  newText: '',
  reason: '',
});

export function valuesOf(draft: DraftEditor_VersionFragment): DraftValues {
  return {
    title: draft.title,
    summary: draft.summary,
    effectiveOn: draft.effectiveOn ?? '',
    legalGround: draft.legalGround ?? '',
    legalGroundReason: draft.legalGroundReason ?? '',
    financialEffect: draft.financialEffect ?? '',
    amount: eurosOf(draft.financialEffectCents),
    sections: Object.fromEntries(draft.sections.map(({ key, text }) => [key, text])),
    clauses: draft.clauseChanges.map(({ id, reason, ...texts }) => ({
      key: id,
      article: texts.article,
      oldText: texts.oldText,
      newText: texts.newText,
      reason: reason ?? '',
    })),
    lotIds: draft.lots.map(({ id }) => id),
    municipalityIds: draft.municipalities.map(({ id }) => id),
  };
}

/** What is no amount is sent as none that can be: the server then says so at the field, and the words stay. */
function amountOf(typed: string): number | null {
  const cents = centsOf(typed);
  return cents !== null && Number.isNaN(cents) ? 0.5 : cents;
}

/** The input of saveProposalDraft; ids are those the server gave to the articles of this screen. */
export function inputOf(values: DraftValues, ids: ReadonlyMap<string, string>) {
  const { clauses, sections, effectiveOn, legalGround, amount, ...rest } = values;
  return {
    ...rest,
    financialEffectCents: amountOf(amount),
    effectiveOn: effectiveOn || null,
    legalGround: legalGround || null,
    sections: Object.entries(sections).map(([key, text]) => ({ key, text })),
    clauseChanges: clauses.map(({ key, ...texts }) => ({ id: ids.get(key) ?? null, ...texts })),
  };
}
