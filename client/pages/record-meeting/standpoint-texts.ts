import type { TablePosition } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

export const standpointTexts = defineTexts({
  nl: {
    title: 'Standpunt van de tafel',
    record: 'Leg het standpunt vast',
    remarks: 'Opmerkingen',
    remarksHint:
      'Wat de tafel erbij zegt. Nodig als de tafel opmerkingen heeft, het voorstel niet steunt of verdeeld is. Iedereen leest dit zodra het verslag is vastgesteld.',
    correct: 'Verbeter het standpunt',
    reason: 'Waarom verbetert u het',
    reasonHint: 'Alleen de tafel leest dit.',
    saveCorrection: 'Bewaar de verbetering',
    positions: {
      SUPPORTS: 'Steunt het voorstel',
      SUPPORTS_WITH_REMARKS: 'Steunt het voorstel, met opmerkingen',
      DOES_NOT_SUPPORT: 'Steunt het voorstel niet',
      DIVIDED: 'Verdeeld',
      TAKES_NOTE: 'Neemt kennis van het voorstel',
    },
  },
  fy: {
    title: 'Stânpunt fan de tafel',
    record: 'Lis it stânpunt fêst',
    remarks: 'Opmerkingen',
    remarksHint:
      'Wat de tafel derby seit. Nedich as de tafel opmerkingen hat, it útstel net stipet of ferdield is. Elkenien lêst dit sa gau as it ferslach fêststeld is.',
    correct: 'Ferbetterje it stânpunt',
    reason: 'Wêrom ferbetterje jo it',
    reasonHint: 'Allinnich de tafel lêst dit.',
    saveCorrection: 'Bewarje de ferbettering',
    positions: {
      SUPPORTS: 'Stipet it útstel',
      SUPPORTS_WITH_REMARKS: 'Stipet it útstel, mei opmerkingen',
      DOES_NOT_SUPPORT: 'Stipet it útstel net',
      DIVIDED: 'Ferdield',
      TAKES_NOTE: 'Nimt kennis fan it útstel',
    },
  },
  en: {
    title: 'Position of the table',
    record: 'Record the position',
    remarks: 'Remarks',
    remarksHint:
      'What the table adds to it. Needed when the table has remarks, does not support it or is divided. Everybody reads this once the minutes are adopted.',
    correct: 'Correct the position',
    reason: 'Why do you correct it',
    reasonHint: 'Only the table reads this.',
    saveCorrection: 'Save the correction',
    positions: {
      SUPPORTS: 'Supports the proposal',
      SUPPORTS_WITH_REMARKS: 'Supports the proposal, with remarks',
      DOES_NOT_SUPPORT: 'Does not support the proposal',
      DIVIDED: 'Divided',
      TAKES_NOTE: 'Takes note of the proposal',
    },
  },
});

const positions: readonly TablePosition[] = [
  'SUPPORTS',
  'SUPPORTS_WITH_REMARKS',
  'DOES_NOT_SUPPORT',
  'DIVIDED',
  'TAKES_NOTE',
];

export const positionOptions = (texts: { positions: Record<TablePosition, string> }) =>
  positions.map((value) => ({ value, label: texts.positions[value] }));
