import type { MailContent } from '../notifications/mail-content.ts';
import type { Language } from '../platform/language.ts';

/** Asks the owner of an address whether it wants the news; nothing more comes without a yes. */
export function confirmMail(language: Language, region: string, url: string): MailContent {
  return {
    nl: {
      subject: `Wilt u het nieuws van ${region} ontvangen?`,
      paragraphs: [
        `Iemand vulde dit e-mailadres in voor het nieuws van de overlegtafel ${region}.`,
        'Was u dat? Bevestig het dan binnen twee dagen. Anders hoeft u niets te doen: u krijgt dan geen mail.',
      ],
      action: { label: 'Ja, ik wil het nieuws ontvangen', url },
    },
    fy: {
      subject: `Wolle jo it nijs fan ${region} ûntfange?`,
      paragraphs: [
        `Ien folle dit e-mailadres yn foar it nijs fan de oerlistafel ${region}.`,
        'Wiene jo dat? Befêstigje it dan binnen twa dagen. Oars hoege jo neat te dwaan: jo krije dan gjin mail.',
      ],
      action: { label: 'Ja, ik wol it nijs ûntfange', url },
    },
    en: {
      subject: `Do you want the news of ${region}?`,
      paragraphs: [
        `Somebody filled in this e-mail address for the news of the consultation table ${region}.`,
        'Was it you? Then confirm it within two days. If not, there is nothing to do: no mail will come.',
      ],
      action: { label: 'Yes, I want the news', url },
    },
  }[language];
}
