import type { Context } from '../access/context.ts';
import type { AgendaItem } from '../meetings/agenda-item.entity.ts';
import type { Language } from '../platform/language.ts';
import { standpointOfItem } from './proposal.loaders.ts';
import type { TablePosition } from './table-standpoint.entity.ts';

const words: Record<Language, { title: string; positions: Record<TablePosition, string> }> = {
  nl: {
    title: 'Standpunt van de overlegtafel',
    positions: {
      SUPPORTS: 'steunt het voorstel',
      SUPPORTS_WITH_REMARKS: 'steunt het voorstel, met opmerkingen',
      DOES_NOT_SUPPORT: 'steunt het voorstel niet',
      DIVIDED: 'verdeeld',
      TAKES_NOTE: 'neemt kennis van het voorstel',
    },
  },
  fy: {
    title: 'Stânpunt fan de oerlistafel',
    positions: {
      SUPPORTS: 'stipet it útstel',
      SUPPORTS_WITH_REMARKS: 'stipet it útstel, mei opmerkingen',
      DOES_NOT_SUPPORT: 'stipet it útstel net',
      DIVIDED: 'ferdield',
      TAKES_NOTE: 'nimt kennis fan it útstel',
    },
  },
  en: {
    title: 'Position of the consultation table',
    positions: {
      SUPPORTS: 'supports the proposal',
      SUPPORTS_WITH_REMARKS: 'supports the proposal, with remarks',
      DOES_NOT_SUPPORT: 'does not support the proposal',
      DIVIDED: 'divided',
      TAKES_NOTE: 'takes note of the proposal',
    },
  },
};

/** Where the table stands at each item, as it stands in the minutes. */
export async function standpointInMinutes(
  ctx: Context,
  items: readonly AgendaItem[],
  language: Language,
): Promise<Map<string, string>> {
  const { title, positions } = words[language];
  const pairs = await Promise.all(
    items.map(async ({ id }): Promise<[string, string]> => {
      const standpoint = await standpointOfItem(ctx).load(id);
      const line = standpoint ? `${title}: ${positions[standpoint.position]}.` : '';
      return [id, [line, standpoint?.remarks].filter(Boolean).join('\n\n')];
    }),
  );
  return new Map(pairs);
}
