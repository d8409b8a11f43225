import { instantOf } from '../../../platform/time/amsterdam.ts';
import { searchKey } from '../../../platform/text.ts';
import { ClauseChange } from '../../../proposals/clause-change.entity.ts';
import { ProposalLot } from '../../../proposals/proposal-lot.entity.ts';
import { ProposalMunicipality } from '../../../proposals/proposal-municipality.entity.ts';
import { ProposalSection } from '../../../proposals/proposal-section.entity.ts';
import { LegalGround, ProposalVersion } from '../../../proposals/proposal-version.entity.ts';
import type { ClauseContent, Day, ProposalContent, WordingContent } from '../content.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';

export interface ComposedVersion {
  id: string;
  publishedOn: Day | null;
  note: string | null;
  clauses: { id: string; content: ClauseContent }[];
}

interface WrittenVersion {
  on: Day | undefined;
  note: string | null;
  wording: WordingContent;
}

export function composeVersions(
  on: Composition,
  ids: RegionIds,
  proposalId: string,
  content: ProposalContent,
  authorId: string,
): ComposedVersion[] {
  return writtenVersions(content).map((version, place) => {
    const publishedAt = version.on ? instantOf(version.on, '09:15') : null;
    const { id } = on.rows.add(ProposalVersion, {
      proposalId,
      number: place + 1,
      title: version.wording.title,
      titleKey: searchKey(version.wording.title),
      summary: version.wording.summary,
      effectiveOn: content.effectiveOn,
      legalGround: LegalGround[content.ground.ground],
      legalGroundReason: content.ground.explanation,
      financialEffect: content.financialEffect,
      financialEffectCents: content.financialEffectCents ?? null,
      note: version.note,
      publishedAt,
      publishedById: publishedAt ? authorId : null,
      savedAt: publishedAt ?? instantOf(place === 0 ? content.draftedOn : on.calendar.workday(-1), '16:45'),
      savedById: authorId,
      version: 1,
    });
    addScope(on, ids, id, content);
    addSections(on, id, version.wording);
    const clauses = addClauses(on, id, version.wording.clauses);
    return { id, publishedOn: version.on ?? null, note: version.note, clauses };
  });
}

/** The wordings in full; in the content each later version says only what it changes. */
function writtenVersions(content: ProposalContent): WrittenVersion[] {
  let wording: WordingContent = content;
  const later = (content.laterVersions ?? []).map(({ on: day, note, ...changes }) => {
    wording = { ...wording, ...changes, sections: { ...wording.sections, ...changes.sections } };
    return { on: day, note, wording };
  });
  return [{ on: content.publishedOn, note: null, wording: content }, ...later];
}

function addScope(
  { rows, plan }: Composition,
  ids: RegionIds,
  versionId: string,
  content: ProposalContent,
): void {
  for (const lot of content.lots) rows.add(ProposalLot, { versionId, lotId: ids.lots.get(lot)! });
  for (const code of content.municipalities ?? plan.region.municipalities.map(({ cbsCode }) => cbsCode))
    rows.add(ProposalMunicipality, { versionId, municipalityId: ids.municipalities.get(code)! });
}

/** Every heading of the template stands there, also where nothing is written under it yet. */
function addSections({ rows, plan }: Composition, versionId: string, { sections }: WordingContent): void {
  plan.region.sections.forEach(({ key, titles }, place) => {
    rows.add(ProposalSection, { versionId, key, position: place + 1, titles, text: sections[key] ?? '' });
  });
}

function addClauses(
  { rows, plan }: Composition,
  versionId: string,
  clauses: ClauseContent[],
): ComposedVersion['clauses'] {
  const word = plan.region.language === 'fy' ? 'Kêst' : 'Artikel';
  return clauses.map((content, place) => {
    const { id } = rows.add(ClauseChange, {
      versionId,
      position: place + 1,
      article: `${/^\d/.test(content.article) ? `${word} ` : ''}${content.article} ${content.heading}`,
      oldText: content.oldText,
      newText: content.newText,
      reason: content.reason ?? null,
    });
    return { id, content };
  });
}
