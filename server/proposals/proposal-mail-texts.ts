import type { MailContent } from '../notifications/mail-content.ts';
import type { Language } from '../platform/language.ts';
import { dateInWords } from '../platform/time/in-words.ts';
import type { Region } from '../regions/region.entity.ts';
import type { ProposalVersion } from './proposal-version.entity.ts';
import type { Proposal } from './proposal.entity.ts';

export interface ProposalInMail {
  proposal: Proposal;
  version: ProposalVersion;
  region: Region;
  /** Page that the mail leads to. */
  url: string;
}

const named = ({ proposal, version }: ProposalInMail) => `${proposal.number} ${version.title}`;
const deadline = ({ proposal }: ProposalInMail, language: Language) =>
  dateInWords(proposal.deadlineDate!, language);
const readAction = (language: Language, url: string) => ({
  label: { nl: 'Lees het voorstel', fy: 'Lês it útstel', en: 'Read the proposal' }[language],
  url,
});
const cut = (text: string, length = 1200) => (text.length > length ? `${text.slice(0, length)}…` : text);

/** To who is invited to react, and to the delegation. */
export function publishedMail(language: Language, about: ProposalInMail): MailContent {
  const { version, url } = about;
  const until = deadline(about, language);
  const action = readAction(language, url);
  const summary = cut(version.summary);
  return {
    nl: {
      subject: `Reageren op voorstel ${named(about)}`,
      paragraphs: [
        `Er is een voorstel om het contract te wijzigen: ${version.title}.`,
        summary,
        `Reageren kan tot en met ${until}.`,
      ],
      action,
    },
    fy: {
      subject: `Reagearje op útstel ${named(about)}`,
      paragraphs: [
        `Der is in útstel om it kontrakt te feroarjen: ${version.title}.`,
        summary,
        `Reagearje kin oant en mei ${until}.`,
      ],
      action,
    },
    en: {
      subject: `React to proposal ${named(about)}`,
      paragraphs: [
        `There is a proposal to change the contract: ${version.title}.`,
        summary,
        `You can react until ${until}.`,
      ],
      action,
    },
  }[language];
}

export function nextVersionMail(language: Language, about: ProposalInMail): MailContent {
  const { version, url } = about;
  const until = deadline(about, language);
  const action = readAction(language, url);
  const note = version.note ?? '';
  return {
    nl: {
      subject: `Nieuwe versie van voorstel ${named(about)}`,
      paragraphs: [
        `De tekst van dit voorstel is gewijzigd. Dit is versie ${version.number}.`,
        note,
        `Hebt u al gereageerd? Uw reactie blijft bewaard bij de versie die u las. Reageren of aanpassen kan tot en met ${until}.`,
      ],
      action,
    },
    fy: {
      subject: `Nije ferzje fan útstel ${named(about)}`,
      paragraphs: [
        `De tekst fan dit útstel is feroare. Dit is ferzje ${version.number}.`,
        note,
        `Hawwe jo al reagearre? Jo reaksje bliuwt bewarre by de ferzje dy't jo lêzen hawwe. Reagearje of oanpasse kin oant en mei ${until}.`,
      ],
      action,
    },
    en: {
      subject: `New version of proposal ${named(about)}`,
      paragraphs: [
        `The text of this proposal has changed. This is version ${version.number}.`,
        note,
        `Did you react already? Your reaction stays with the version you read. You can react or amend until ${until}.`,
      ],
      action,
    },
  }[language];
}

export function extendedMail(language: Language, about: ProposalInMail, reason: string): MailContent {
  const until = deadline(about, language);
  const action = readAction(language, about.url);
  return {
    nl: {
      subject: `Langer reageren op voorstel ${named(about)}`,
      paragraphs: [`U kunt nu reageren tot en met ${until}.`, `De reden: ${reason}`],
      action,
    },
    fy: {
      subject: `Langer reagearje op útstel ${named(about)}`,
      paragraphs: [`Jo kinne no reagearje oant en mei ${until}.`, `De reden: ${reason}`],
      action,
    },
    en: {
      subject: `More time to react to proposal ${named(about)}`,
      paragraphs: [`You can now react until ${until}.`, `The reason: ${reason}`],
      action,
    },
  }[language];
}

export function withdrawnMail(language: Language, about: ProposalInMail, reason: string): MailContent {
  const action = readAction(language, about.url);
  return {
    nl: {
      subject: `Ingetrokken: voorstel ${named(about)}`,
      paragraphs: ['Dit voorstel gaat niet door. U hoeft niets te doen.', `De reden: ${reason}`],
      action,
    },
    fy: {
      subject: `Ynlutsen: útstel ${named(about)}`,
      paragraphs: ['Dit útstel giet net troch. Jo hoege neat te dwaan.', `De reden: ${reason}`],
      action,
    },
    en: {
      subject: `Withdrawn: proposal ${named(about)}`,
      paragraphs: [
        'This proposal will not go ahead. There is nothing for you to do.',
        `The reason: ${reason}`,
      ],
      action,
    },
  }[language];
}

/** To the colleague who is asked to read a draft. */
export function reviewAskedMail(language: Language, { version, url }: ProposalInMail): MailContent {
  const { title } = version;
  return {
    nl: {
      subject: `Wilt u meelezen: ${title}`,
      paragraphs: [`Een collega vraagt u om het concept «${title}» te lezen voordat het wordt gepubliceerd.`],
      action: { label: 'Lees het concept', url },
    },
    fy: {
      subject: `Wolle jo meilêze: ${title}`,
      paragraphs: [`In kollega freget jo om it konsept «${title}» te lêzen foardat it publisearre wurdt.`],
      action: { label: 'Lês it konsept', url },
    },
    en: {
      subject: `Please review: ${title}`,
      paragraphs: [`A colleague asks you to read the draft “${title}” before it is published.`],
      action: { label: 'Read the draft', url },
    },
  }[language];
}

/** To who asked for the review. What was found stands on the page, not in a mailbox. */
export function reviewGivenMail(language: Language, { version, url }: ProposalInMail): MailContent {
  const { title } = version;
  return {
    nl: {
      subject: `Meegelezen: ${title}`,
      paragraphs: [`Uw collega heeft het concept «${title}» gelezen.`],
      action: { label: 'Bekijk wat uw collega vond', url },
    },
    fy: {
      subject: `Meilêzen: ${title}`,
      paragraphs: [`Jo kollega hat it konsept «${title}» lêzen.`],
      action: { label: 'Besjoch wat jo kollega fûn', url },
    },
    en: {
      subject: `Reviewed: ${title}`,
      paragraphs: [`Your colleague has read the draft “${title}”.`],
      action: { label: 'See what your colleague found', url },
    },
  }[language];
}
