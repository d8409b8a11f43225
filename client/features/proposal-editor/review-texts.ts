import type { ReviewVerdict } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

type Verdict = ReviewVerdict | null;

export const reviewTexts = defineTexts({
  nl: {
    found: (name: string, verdict: Verdict) => {
      if (verdict === null) return `${name} is gevraagd om mee te lezen`;
      return verdict === 'APPROVED' ? `${name} is akkoord` : `${name} heeft opmerkingen`;
    },
    outdated: 'Het concept is daarna nog gewijzigd.',
    colleague: 'Wie leest mee?',
    colleagueHint:
      'Uw collega krijgt een e-mail met een link. Ook een collega van een andere gemeente kan meelezen.',
    choose: 'Kies een collega',
    ask: 'Vraag om mee te lezen',
    verdict: 'Wat vindt u van dit concept?',
    approved: 'Akkoord',
    withRemarks: 'Ik heb opmerkingen',
    remarks: 'Uw opmerkingen',
    give: 'Geef uw oordeel door',
  },
  fy: {
    found: (name, verdict) => {
      if (verdict === null) return `${name} is frege om mei te lêzen`;
      return verdict === 'APPROVED' ? `${name} is akkoart` : `${name} hat opmerkings`;
    },
    outdated: 'It konsept is dêrnei noch feroare.',
    colleague: 'Wa lêst mei?',
    colleagueHint:
      'Jo kollega krijt in e-mail mei in keppeling. Ek in kollega fan in oare gemeente kin meilêze.',
    choose: 'Kies in kollega',
    ask: 'Freegje om mei te lêzen',
    verdict: 'Wat fine jo fan dit konsept?',
    approved: 'Akkoart',
    withRemarks: 'Ik haw opmerkings',
    remarks: 'Jo opmerkings',
    give: 'Jou jo oardiel troch',
  },
  en: {
    found: (name, verdict) => {
      if (verdict === null) return `${name} was asked to review`;
      return verdict === 'APPROVED' ? `${name} agrees` : `${name} has remarks`;
    },
    outdated: 'The draft has changed since.',
    colleague: 'Who reviews it?',
    colleagueHint: 'Your colleague gets an email with a link. It can be somebody of another municipality.',
    choose: 'Choose a colleague',
    ask: 'Ask for a review',
    verdict: 'What do you think of this draft?',
    approved: 'I agree',
    withRemarks: 'I have remarks',
    remarks: 'Your remarks',
    give: 'Send your review',
  },
});
