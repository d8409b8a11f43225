import { defineTexts } from '../../i18n/language.tsx';

export const liveTexts = defineTexts({
  nl: {
    live: 'U volgt deze vergadering live. Wat de secretaris vastlegt, verschijnt hier vanzelf.',
    busy: 'De secretaris werkt het verslag bij.',
    polling: 'Deze pagina kijkt elke 20 seconden of de secretaris iets heeft vastgelegd.',
    lost: 'Er is nu geen verbinding. Wat u ziet, kan verouderd zijn. De pagina probeert het steeds opnieuw.',
    remarkOf: (seat: string) => `Opmerking van de zetel ${seat}`,
    before: 'Wat hier eerder stond (alleen voor de tafel)',
    until: (moment: string) => `Tot ${moment}`,
    why: (reason: string) => `Waarom dit is verbeterd: ${reason}`,
    updated: (time: string) => `Laatst bijgewerkt ${time}.`,
  },
  fy: {
    live: 'Jo folgje dizze gearkomste live. Wat de skriuwer fêstleit, komt hjir fansels te stean.',
    busy: 'De skriuwer wurket it ferslach by.',
    polling: 'Dizze side sjocht elke 20 sekonden oft de skriuwer wat fêstlein hat.',
    lost: 'Der is no gjin ferbining. Wat jo sjogge, kin ferâldere wêze. De side besiket it hieltyd wer.',
    remarkOf: (seat: string) => `Opmerking fan de sit ${seat}`,
    before: 'Wat hjir earder stie (allinnich foar de tafel)',
    until: (moment: string) => `Oant ${moment}`,
    why: (reason: string) => `Wêrom’t dit ferbettere is: ${reason}`,
    updated: (time: string) => `Lêst bywurke ${time}.`,
  },
  en: {
    live: 'You follow this meeting live. What the secretary records appears here by itself.',
    busy: 'The secretary is updating the record.',
    polling: 'This page looks every 20 seconds whether the secretary recorded something.',
    lost: 'There is no connection now. What you see may be out of date. The page keeps trying.',
    remarkOf: (seat: string) => `Remark of the seat ${seat}`,
    before: 'What stood here before (only for the table)',
    until: (moment: string) => `Until ${moment}`,
    why: (reason: string) => `Why this was corrected: ${reason}`,
    updated: (time: string) => `Last updated ${time}.`,
  },
});
