import type { Standpoint } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

export const standpoints: readonly Standpoint[] = ['SUPPORT', 'SUPPORT_WITH_REMARKS', 'OPPOSE', 'NEUTRAL'];

/** Of a letter, mail or spoken word it can be unknown. */
export type StandpointOrNone = Standpoint | 'NONE';

export const standpointTexts = defineTexts<Record<StandpointOrNone, string>>({
  nl: {
    SUPPORT: 'Eens',
    SUPPORT_WITH_REMARKS: 'Eens, met opmerkingen',
    OPPOSE: 'Niet eens',
    NEUTRAL: 'Geen mening, wel opmerkingen',
    NONE: 'Niet opgegeven',
  },
  fy: {
    SUPPORT: 'Iens',
    SUPPORT_WITH_REMARKS: 'Iens, mei opmerkings',
    OPPOSE: 'Net iens',
    NEUTRAL: 'Gjin miening, wol opmerkings',
    NONE: 'Net opjûn',
  },
  en: {
    SUPPORT: 'Agree',
    SUPPORT_WITH_REMARKS: 'Agree, with remarks',
    OPPOSE: 'Disagree',
    NEUTRAL: 'No opinion, but remarks',
    NONE: 'Not stated',
  },
});
