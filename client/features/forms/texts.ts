import { defineTexts } from '../../i18n/language.tsx';

export const formTexts = defineTexts({
  nl: {
    offline: 'Dit is niet verstuurd',
    offlineHelp:
      'We kunnen de server niet bereiken. Wat u hebt ingevuld staat er nog. Controleer uw verbinding en probeer het opnieuw.',
    restored: 'Uw tekst van eerder is teruggezet',
    restoredHelp: 'Deze tekst stond nog op dit apparaat, omdat hij niet was verstuurd.',
  },
  fy: {
    offline: 'Dit is net ferstjoerd',
    offlineHelp:
      'Wy kinne de server net berikke. Wat jo ynfolle hawwe stiet der noch. Sjoch jo ferbining nei en besykje it op ’e nij.',
    restored: 'Jo tekst fan earder is weromset',
    restoredHelp: 'Dizze tekst stie noch op dit apparaat, om’t er net ferstjoerd wie.',
  },
  en: {
    offline: 'This was not sent',
    offlineHelp:
      'We cannot reach the server. What you filled in is still here. Check your connection and try again.',
    restored: 'Your earlier text was put back',
    restoredHelp: 'This text was still on this device, because it had not been sent.',
  },
});
