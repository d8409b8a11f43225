import { defineTexts } from '../../i18n/language.tsx';

export const mailboxTexts = defineTexts({
  nl: {
    title: 'Het postvak van de demo',
    lead: 'Alle e-mail die de demo verstuurt, de nieuwste bovenaan. Er gaat niets naar echte mensen.',
    demo: 'Demo',
    none: 'Er is nog geen e-mail verstuurd',
    noneHelp: 'Meld u aan met een code, of publiceer een voorstel. De e-mail ziet u dan hier.',
    to: (address: string) => `Aan ${address}`,
    refresh: 'Haal nieuwe e-mail op',
  },
  fy: {
    title: 'It postfak fan de demo',
    lead: 'Alle e-mail dy’t de demo ferstjoert, de nijste boppeoan. Der giet neat nei echte minsken.',
    demo: 'Demo',
    none: 'Der is noch gjin e-mail ferstjoerd',
    noneHelp: 'Meld jo oan mei in koade, of publisearje in útstel. De e-mail sjogge jo dan hjir.',
    to: (address) => `Oan ${address}`,
    refresh: 'Helje nije e-mail op',
  },
  en: {
    title: 'The mailbox of the demo',
    lead: 'All email that the demo sends, newest first. Nothing goes to real people.',
    demo: 'Demo',
    none: 'No email has been sent yet',
    noneHelp: 'Sign in with a code, or publish a proposal. You will see the email here.',
    to: (address) => `To ${address}`,
    refresh: 'Get new email',
  },
});
