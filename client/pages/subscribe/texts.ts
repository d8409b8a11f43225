import { defineTexts } from '../../i18n/language.tsx';

export const newsTexts = defineTexts({
  nl: {
    title: 'Nieuws per e-mail',
    lead: (region: string) =>
      `U krijgt een mail als er een nieuw voorstel, een agenda of een verslag van de overlegtafel ${region} is.`,
    email: 'Uw e-mailadres',
    emailHint: 'U krijgt eerst een mail om te bevestigen. Afmelden kan altijd met één klik.',
    send: 'Meld mij aan',
    sent: 'Kijk in uw mail',
    sentHelp: (email: string) =>
      `We hebben een mail gestuurd naar ${email}. Klik daarin op de link. Doe dat binnen twee dagen. Geen mail? Kijk ook bij ongewenste mail.`,
  },
  fy: {
    title: 'Nijs per e-mail',
    lead: (region) =>
      `Jo krije in mail as der in nij útstel, in wurklist of in ferslach fan de oerlistafel ${region} is.`,
    email: 'Jo e-mailadres',
    emailHint: 'Jo krije earst in mail om te befêstigjen. Ofmelde kin altyd mei ien klik.',
    send: 'Meld my oan',
    sent: 'Sjoch yn jo mail',
    sentHelp: (email) =>
      `Wy hawwe in mail stjoerd nei ${email}. Klik dêryn op de keppeling. Doch dat binnen twa dagen. Gjin mail? Sjoch ek by net-winske mail.`,
  },
  en: {
    title: 'News by e-mail',
    lead: (region) =>
      `You get a mail when there is a new proposal, an agenda or minutes of the consultation table ${region}.`,
    email: 'Your email address',
    emailHint: 'You first get a mail to confirm. You can always unsubscribe with one click.',
    send: 'Subscribe',
    sent: 'Look in your mail',
    sentHelp: (email) =>
      `We have sent a mail to ${email}. Click the link in it, within two days. No mail? Look in your spam folder too.`,
  },
});
