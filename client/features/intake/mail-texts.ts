import type { InboundMailState, MailReason } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

interface MailTexts {
  post: string;
  noSubject: string;
  noSender: string;
  states: Record<InboundMailState, string>;
  reasons: Record<MailReason, string>;
}

/** What is said of mail that came in, in the list and on the page of one mail. */
export const mailTexts = defineTexts<MailTexts>({
  nl: {
    post: 'Post',
    noSubject: 'Mail zonder onderwerp',
    noSender: 'Onbekende afzender',
    states: {
      RECEIVED: 'Net binnen',
      HELD: 'Wacht op u',
      LINKED: 'Is een reactie',
      REFUSED: 'Geweigerd',
      IGNORED: 'Overgeslagen',
    },
    reasons: {
      UNKNOWN_SENDER: 'De afzender is bij ons niet bekend als vertegenwoordiger van een aanbieder.',
      SENDER_NOT_PROVEN: 'Wij weten niet zeker of de mail echt van deze afzender komt.',
      SEVERAL_PROVIDERS: 'De afzender werkt voor meer dan één aanbieder.',
      OTHER_PROVIDER: 'De mail kwam binnen op het adres van een andere aanbieder.',
      NO_PROPOSAL: 'Het is niet duidelijk over welk voorstel de mail gaat.',
      SEVERAL_PROPOSALS: 'De mail gaat over meer dan één voorstel.',
      NOT_OPEN: 'Op dit voorstel kan niemand meer reageren.',
      CHANGED_TOO_LATE: 'De aanbieder had al gereageerd, en deze mail kwam na de termijn.',
      WITHDRAWN: 'De aanbieder heeft zijn reactie ingetrokken.',
      UNREADABLE: 'Het portaal kan de mail niet lezen. Open de oorspronkelijke mail.',
      TOO_LARGE: 'De mail is te groot voor het portaal. Open de oorspronkelijke mail.',
      FILE_UNREADABLE: 'Een bijlage is van een soort die het portaal niet kent.',
      NO_TEXT: 'In de mail zelf staat geen tekst.',
      TEXT_TOO_LONG: 'De tekst is langer dan een reactie mag zijn.',
      AUTOMATIC: 'De mail lijkt door een programma te zijn gemaakt.',
      BOUNCE: 'Dit is een bericht dat een mail niet is aangekomen.',
      DUPLICATE: 'Dezelfde mail kwam ook op een ander adres binnen.',
    },
  },
  fy: {
    post: 'Post',
    noSubject: 'Mail sûnder ûnderwerp',
    noSender: 'Unbekende ôfstjoerder',
    states: {
      RECEIVED: 'Krekt binnen',
      HELD: 'Wachtet op jo',
      LINKED: 'Is in reaksje',
      REFUSED: 'Wegere',
      IGNORED: 'Oerslein',
    },
    reasons: {
      UNKNOWN_SENDER: 'De ôfstjoerder is by ús net bekend as fertsjintwurdiger fan in oanbieder.',
      SENDER_NOT_PROVEN: 'Wy witte net wis oft de mail echt fan dizze ôfstjoerder komt.',
      SEVERAL_PROVIDERS: 'De ôfstjoerder wurket foar mear as ien oanbieder.',
      OTHER_PROVIDER: 'De mail kaam binnen op it adres fan in oare oanbieder.',
      NO_PROPOSAL: 'It is net dúdlik oer hokker útstel de mail giet.',
      SEVERAL_PROPOSALS: 'De mail giet oer mear as ien útstel.',
      NOT_OPEN: 'Op dit útstel kin nimmen mear reagearje.',
      CHANGED_TOO_LATE: 'De oanbieder hie al reagearre, en dizze mail kaam nei de termyn.',
      WITHDRAWN: 'De oanbieder hat syn reaksje ynlutsen.',
      UNREADABLE: 'It portaal kin de mail net lêze. Iepenje de oarspronklike mail.',
      TOO_LARGE: 'De mail is te grut foar it portaal. Iepenje de oarspronklike mail.',
      FILE_UNREADABLE: 'In bylage is fan in soarte dat it portaal net ken.',
      NO_TEXT: 'Yn de mail sels stiet gjin tekst.',
      TEXT_TOO_LONG: 'De tekst is langer as in reaksje wêze mei.',
      AUTOMATIC: 'De mail liket troch in programma makke te wêzen.',
      BOUNCE: 'Dit is in berjocht dat in mail net oankommen is.',
      DUPLICATE: 'Deselde mail kaam ek op in oar adres binnen.',
    },
  },
  en: {
    post: 'Mail',
    noSubject: 'Mail without a subject',
    noSender: 'Unknown sender',
    states: {
      RECEIVED: 'Just in',
      HELD: 'Waits for you',
      LINKED: 'Is a reaction',
      REFUSED: 'Refused',
      IGNORED: 'Skipped',
    },
    reasons: {
      UNKNOWN_SENDER: 'We do not know the sender as a representative of a provider.',
      SENDER_NOT_PROVEN: 'We are not sure that the mail really comes from this sender.',
      SEVERAL_PROVIDERS: 'The sender works for more than one provider.',
      OTHER_PROVIDER: 'The mail came in at the address of another provider.',
      NO_PROPOSAL: 'It is not clear which proposal the mail is about.',
      SEVERAL_PROPOSALS: 'The mail is about more than one proposal.',
      NOT_OPEN: 'Nobody can react to this proposal any more.',
      CHANGED_TOO_LATE: 'The provider had reacted already, and this mail came after the deadline.',
      WITHDRAWN: 'The provider withdrew its reaction.',
      UNREADABLE: 'The portal cannot read the mail. Open the original mail.',
      TOO_LARGE: 'The mail is too large for the portal. Open the original mail.',
      FILE_UNREADABLE: 'An attachment is of a kind that the portal does not know.',
      NO_TEXT: 'There is no text in the mail itself.',
      TEXT_TOO_LONG: 'The text is longer than a reaction can be.',
      AUTOMATIC: 'The mail seems to be written by a program.',
      BOUNCE: 'This reports that a mail did not arrive.',
      DUPLICATE: 'The same mail came in at another address too.',
    },
  },
});
