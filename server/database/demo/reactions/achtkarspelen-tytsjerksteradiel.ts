import type { TopicContent } from '../content.ts';
import { prose } from '../prose.ts';

const yndeksaasje: TopicContent = {
  proposal: 'yndeksaasje',
  spread: { SUPPORT: 48, SUPPORT_WITH_REMARKS: 36, OPPOSE: 8, NEUTRAL: 8 },
  letters: [
    {
      fits: 'R',
      sizes: ['SMALL'],
      text: prose`
        Wy binne bliid mei it útstel. De leanen binne by ús sawat alles wat wy útjouwe. Mar 1 desimber is foar ús te let: wy meitsje de begrutting yn oktober, en de bank wol him foar 15 novimber ha. Meitsje der 1 novimber fan, krekt as yn oare regio’s.`,
    },
    {
      fits: 'S',
      sizes: ['LARGE', 'MEDIUM'],
      text: prose`
        Wy kinne ynstimme mei dit útstel. It slút oan by de ôfspraken dy’t wy mei oare gemeenten yn Fryslân ha. Dat skeelt yn de administraasje, en it is foar elkenien nei te rekkenjen.`,
    },
  ],
  points: [
    { fits: 'SR', text: 'It is {goed|earlik} dat de tariven mei de leanen meigeane.' },
    { fits: 'SR', text: 'In persintaazje fan in ûnôfhinklike ynstânsje {foarkomt gedoch|is dúdlik}.' },
    {
      fits: 'R',
      text: '1 desimber is {let|te let} foar ús begrutting. {Wy freegje om 1 novimber.|Yn oktober moat alles klear wêze.}',
    },
    {
      fits: 'RO',
      lots: [3, 4],
      text: 'By de {deibesteging|koarte opfang} binne de kosten fan it gebou heger as 10 prosint. {Wy tinke oan 80/20.|Dat wurdt net fergoede.}',
    },
    { fits: 'RN', text: 'Wat bart der as it persintaazje letter {bysteld|feroare} wurdt?' },
    {
      fits: 'O',
      text: 'Foar ús hoecht it net te feroarjen. {De âlde yndeks is maklik.|Elke feroaring kostet tiid.}',
    },
    { fits: 'N', text: 'Wy ha mar {ien kliïnt|in pear kliïnten} yn dizze gemeenten.' },
    {
      fits: 'SR',
      text: 'Tank dat it stik yn it Frysk is. {Dat lêst foar ús noflik.|Us minsken wurdearje dat.}',
    },
  ],
  comments: [
    {
      fits: 'RO',
      article: '8.1',
      quote: '90 prosint út it OVA-persintaazje',
      text: 'Foar {de deibesteging|ús} is dat te folle.',
    },
    {
      fits: 'R',
      article: '8.2',
      quote: 'foar 1 desimber bekend',
      text: '{1 novimber.|Graach in moanne earder.}',
    },
    { fits: 'SR', article: '8.2', quote: 'de berekkening', text: 'Moai dat de berekkening derby komt.' },
  ],
  confidential: [
    'Us kostpriis foar begelieding is {€ 71,20|€ 69,40} de oere. Dat is allinnich foar de gemeenten.',
  ],
};

const wachttiid: TopicContent = {
  proposal: 'wachttiid',
  spread: { SUPPORT: 40, SUPPORT_WITH_REMARKS: 44, OPPOSE: 8, NEUTRAL: 8 },
  letters: [
    {
      fits: 'SR',
      sizes: ['SMALL'],
      text: prose`
        Wy ha op dit stuit romte yn Burgum en Gytsjerk, en dochs heart nimmen dat. Fiif kilometer fierderop stean minsken op in list. In oersjoch is dus hiel wolkom.

        Wy wolle wol dat de gemeente freget wêr’t wy plak ha, en net allinnich hoefolle oeren.`,
    },
    {
      fits: 'R',
      sizes: ['LARGE', 'MEDIUM'],
      text: prose`
        Wy steane efter it útstel. De melding is goed te dwaan. Wy freegje omtinken foar twa dingen.

        Foarst de dûbele tellingen. In ynwenner dy’t skillet mei trije oanbieders, stiet op trije listen. Jou dêrom oan hoe’t wy dat registrearje moatte.

        Twad de foarrang foar minsken dy’t út it sikehûs komme. Wy binne it dermei iens, mar it betsjut dat oaren langer wachtsje. Dat moat de gemeente útlizze, net de helpferliener by de foardoar.`,
    },
  ],
  points: [
    {
      fits: 'SR',
      text: 'In oersjoch fan de wachttiden is {nedich|in goed idee}. {No skilje de gebietsteams elkenien ôf.|Wy krije alle wiken deselde fraach.}',
    },
    { fits: 'SR', text: 'It is goed dat de ynwenner sels {beslist|kieze mei}.' },
    {
      fits: 'RO',
      text: 'Seis wiken is koart as jo {in nije meiwurker sykje|ien ynwurkje moatte}. {Acht wiken is better.|Yn de simmer slagget dat net.}',
    },
    { fits: 'R', text: 'Hoe tel jo minsken dy’t by {twa oanbieders|mear oanbieders} op de list steane?' },
    {
      fits: 'RN',
      text: 'Kin it melden fia {it berjochteferkear|in ienfâldich formulier}? {Wy ha gjin eigen administraasje.|Dan giet it fansels.}',
    },
    {
      fits: 'O',
      text: 'Dit makket net dat der {mear minsken komme|mear meiwurkers binne}. {It tarief moat omheech.|It wurk wurdt te min betelle.}',
    },
    { fits: 'SR', text: 'Foarrang foar wa’t út it sikehûs komt {fine wy fansels|is terjochte}.' },
    {
      fits: 'N',
      text: 'Wy ha gjin wachtlist. {Wy kinne noch twa ynwenners helpe.|By ús kinne minsken daliks terjochte.}',
    },
  ],
  comments: [
    {
      fits: 'RO',
      article: '4.2',
      quote: 'Nei seis wiken kin de gemeente',
      text: '{Acht wiken.|Fan hokker datum ôf?}',
    },
    {
      fits: 'RN',
      article: '4.3',
      quote: 'op de earste wurkdei fan elke moanne',
      text: 'De tiende fan de moanne komt ús better út.',
    },
    { fits: 'SR', article: '4.3', quote: 'Yn de melding steane gjin nammen.', text: 'Goed.' },
    { fits: 'R', article: '4.4', quote: 'gjin help út syn omjouwing hat', text: 'Wa beoardielet dat?' },
  ],
  confidential: [
    'Fjouwer fan ús meiwurkers geane yn it foarjier mei pensjoen. Wy witte noch net oft wy trochgean kinne.',
  ],
};

export const AT8_REACTIONS: TopicContent[] = [yndeksaasje, wachttiid];
