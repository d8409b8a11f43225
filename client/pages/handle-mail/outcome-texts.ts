import type { MailOutcome } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

/** What a mail would become for who was chosen, before anything is sent. */
export const outcomeTexts = defineTexts<Record<MailOutcome, string>>({
  nl: {
    REACTION: 'De mail wordt de reactie van deze aanbieder, en is op tijd.',
    LATE_REACTION:
      'De mail kwam na de termijn. Zij wordt een late reactie. Daarna bepaalt u of de reactie meetelt.',
    REVISION:
      'Deze aanbieder heeft al gereageerd. De mail wordt een wijziging. De eerdere tekst blijft bewaard.',
    CHANGED_TOO_LATE:
      'Deze aanbieder heeft al gereageerd, en de mail kwam na de termijn. Dan kan de reactie niet meer wijzigen. Verleng de termijn, of weiger de mail met een reden. De tekst blijft hoe dan ook bewaard.',
    WITHDRAWN:
      'Deze aanbieder heeft zijn reactie ingetrokken. Daar kan geen nieuwe tekst bij. Weiger de mail met een reden. De tekst blijft bewaard.',
    NOT_OPEN: 'Op dit voorstel kan niemand meer reageren.',
  },
  fy: {
    REACTION: 'De mail wurdt de reaksje fan dizze oanbieder, en is op tiid.',
    LATE_REACTION:
      'De mail kaam nei de termyn. It wurdt in lette reaksje. Dêrnei bepale jo oft de reaksje meitelt.',
    REVISION: 'Dizze oanbieder hat al reagearre. De mail wurdt in wiziging. De eardere tekst bliuwt bewarre.',
    CHANGED_TOO_LATE:
      'Dizze oanbieder hat al reagearre, en de mail kaam nei de termyn. Dan kin de reaksje net mear feroarje. Ferlingje de termyn, of wegerje de mail mei in reden. De tekst bliuwt yn alle gefallen bewarre.',
    WITHDRAWN:
      'Dizze oanbieder hat syn reaksje ynlutsen. Dêr kin gjin nije tekst by. Wegerje de mail mei in reden. De tekst bliuwt bewarre.',
    NOT_OPEN: 'Op dit útstel kin nimmen mear reagearje.',
  },
  en: {
    REACTION: 'The mail becomes the reaction of this provider, and is in time.',
    LATE_REACTION:
      'The mail came after the deadline. It becomes a late reaction. After that you decide whether it counts.',
    REVISION: 'This provider reacted already. The mail becomes an amendment. The earlier text is kept.',
    CHANGED_TOO_LATE:
      'This provider reacted already, and the mail came after the deadline. The reaction cannot change any more. Extend the term, or refuse the mail with a reason. The text is kept in any case.',
    WITHDRAWN:
      'This provider withdrew its reaction. No new text can be added to it. Refuse the mail with a reason. The text is kept.',
    NOT_OPEN: 'Nobody can react to this proposal any more.',
  },
});
