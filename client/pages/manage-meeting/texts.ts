import { defineTexts } from '../../i18n/language.tsx';

export const standpointTexts = defineTexts({
  nl: {
    title: 'Standpunt van de tafel',
    record: 'Leg het standpunt vast',
    remarks: 'Opmerkingen',
    remarksHint: 'Ook wat een minderheid ervan vindt. Iedereen leest dit.',
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
    remarksHint: 'Ek wat in minderheid derfan fynt. Elkenien lêst dit.',
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
    remarksHint: 'Also what a minority thinks of it. Everybody reads this.',
    positions: {
      SUPPORTS: 'Supports the proposal',
      SUPPORTS_WITH_REMARKS: 'Supports the proposal, with remarks',
      DOES_NOT_SUPPORT: 'Does not support the proposal',
      DIVIDED: 'Divided',
      TAKES_NOTE: 'Takes note of the proposal',
    },
  },
});
