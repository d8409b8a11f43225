import type { Standpoint } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

export const standpoints: readonly Standpoint[] = ['SUPPORT', 'SUPPORT_WITH_REMARKS', 'OPPOSE', 'NEUTRAL'];

export const standpointTexts = defineTexts<Record<Standpoint, string>>({
  nl: {
    SUPPORT: 'Eens',
    SUPPORT_WITH_REMARKS: 'Eens, met opmerkingen',
    OPPOSE: 'Niet eens',
    NEUTRAL: 'Geen mening, wel opmerkingen',
  },
  fy: {
    SUPPORT: 'Iens',
    SUPPORT_WITH_REMARKS: 'Iens, mei opmerkings',
    OPPOSE: 'Net iens',
    NEUTRAL: 'Gjin miening, wol opmerkings',
  },
  en: {
    SUPPORT: 'Agree',
    SUPPORT_WITH_REMARKS: 'Agree, with remarks',
    OPPOSE: 'Disagree',
    NEUTRAL: 'No opinion, but remarks',
  },
});
