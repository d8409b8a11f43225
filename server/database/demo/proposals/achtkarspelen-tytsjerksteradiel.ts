import type { ProposalContent } from '../content.ts';
import { prose } from '../prose.ts';

const yndeksaasje: ProposalContent = {
  key: 'yndeksaasje',
  owner: '0737',
  state: 'DISCUSSED',
  title: 'Yndeksaasje fan de tariven',
  summary: prose`
    De tariven geane alle jierren omheech. Wy stelle foar om dêr foartaan de ûntwikkeling fan de leanen foar te brûken, om’t lean it grutste part fan jo kosten is. Jo witte foar 1 desimber wat de nije
    tariven binne.`,
  lots: [1, 2, 3, 4],
  effectiveOn: '2026-01-01',
  ground: {
    ground: 'NOT_APPLICABLE',
    explanation:
      'It giet om in Open House-kontrakt. Alle oanbieders krije itselde tarief en kinne tuskentroch ynstappe.',
  },
  financialEffect:
    'Likernôch € 60.000 yn it jier mear foar de beide gemeenten tegearre, as de leanen hurder omheech geane as de prizen.',
  draftedOn: '2025-07-08',
  publishedOn: '2025-08-26',
  deadline: '2025-09-12',
  meeting: '2025-09-23',
  standpoint: {
    position: 'SUPPORTS_WITH_REMARKS',
    remarks:
      'De tafel stipet it útstel. De sit Lytse oanbieders wol de tariven leaver foar 1 novimber witte.',
  },
  response: 0.5,
  sections: {
    proposal: prose`
      1. De tariven alle jierren oan te passen mei it OVA-persintaazje foar 90 prosint en de prizen foar 10 prosint.
      2. De tariven foar 1 desimber bekend te meitsjen.`,
    authority:
      'It is de befoegdheid fan de kolleezjes om it kontrakt oan te passen. De rieden stelle de begrutting fêst.',
    introduction: prose`
      Yn it kontrakt stiet no dat de tariven mei de konsumintepriisyndeks omheech geane. Oanbieders litte sjen dat de leanen yn de soarch de lêste jierren hurder stiigden as de prizen. Guon lytse oanbieders
      ha dêrtroch minder minsken yn tsjinst.`,
    'intended-effect': 'Tariven dy’t by de kosten passe, sadat ynwenners de stipe hâlde dy’t se nedich ha.',
    arguments: prose`
      1. Lean is likernôch 90 prosint fan de kosten.
      2. It persintaazje komt fan in ûnôfhinklike ynstânsje, dat der hoecht net oer ûnderhannele te wurden.
      3. Mei in fêste datum kinne oanbieders op ’e tiid in begrutting meitsje.`,
    alternatives: 'Alles litte sa’t it is. Dan rinne tarief en kosten fierder út elkoar.',
    risks: 'As de leanen minder hurd stige as de prizen, giet it tarief ek minder omheech.',
    finances: 'De mearkosten fan likernôch € 60.000 wurde meinommen yn de begruttingen.',
    participation: 'De advysrie sosjaal domein hat in posityf advys jûn.',
    communication: 'Alle oanbieders krije berjocht. De berekkening komt op it portaal.',
    cooperation: 'It útstel jildt foar beide gemeenten.',
    evaluation: 'Nei twa jier beprate wy mei de oerlistafel oft de ferdieling noch kloppet.',
  },
  clauses: [
    {
      article: '8.1',
      heading: 'Oanpassing fan de tariven',
      oldText: prose`
        De gemeente past de tariven alle jierren op 1 jannewaris oan mei de konsumintepriisyndeks fan it CBS oer de tolve moannen foar 1 july.`,
      newText: prose`
        De gemeente past de tariven alle jierren op 1 jannewaris oan. De oanpassing bestiet foar 90 prosint út it OVA-persintaazje en foar 10 prosint út de ûntwikkeling fan de prizen, sa’t de Nederlânske Soarchautoriteit dy bekend
        makket.`,
    },
    {
      article: '8.2',
      heading: 'Bekendmeitsjen',
      oldText: 'De gemeente makket de tariven bekend foar it begjin fan it jier.',
      newText: 'De gemeente makket de tariven en de berekkening foar 1 desimber bekend.',
    },
  ],
};

const wachttiid: ProposalContent = {
  key: 'wachttiid',
  owner: '0059',
  state: 'PUBLISHED',
  title: 'Wachttiid by help by it húshâlden',
  summary: prose`
    Ynwenners wachtsje soms moannen op help by it húshâlden. Wy stelle foar dat jo alle moannen melde hoefolle minsken by jo wachtsje, en dat de gemeente nei seis wiken in oare oanbieder foarstelle mei. De
    ynwenner beslist sels.`,
  lots: [1],
  effectiveOn: 'first of month 140',
  ground: {
    ground: 'NOT_APPLICABLE',
    explanation:
      'It giet om in Open House-kontrakt: de eask jildt foar alle oanbieders, ek foar dyjingen dy’t letter ynstappe.',
  },
  financialEffect: 'Gjin ekstra kosten. Wat net levere wurdt, wurdt net deklarearre.',
  draftedOn: 'workday -20',
  publishedOn: 'workday -10',
  deadline: 'workday 4',
  meeting: 'next meeting',
  response: 0.35,
  sections: {
    proposal: prose`
      1. Alle moannen it tal wachtsjende ynwenners te melden.
      2. De gemeente nei seis wiken in oare oanbieder foarstelle te litten.
      3. In ynwenner dy’t nei hûs komt út it sikehûs foarrang te jaan.`,
    authority: 'De kolleezjes beslute oer it kontrakt, nei’t de oerlistafel it útstel besprutsen hat.',
    introduction: prose`
      Op dit stuit wachtsje yn de beide gemeenten mear as hûndert ynwenners op help by it húshâlden. Guon stean by twa oanbieders op de list. Nimmen hat in oersjoch, en de gebietsteams skilje de hiele dei rûn.

      Tagelyk hat in lytse oanbieder yn de Wâlden noch romte, mar dy is net bekend.`,
    'intended-effect': 'Nimmen wachtet langer as seis wiken sûnder dat der wat bart.',
    arguments: prose`
      1. Mei in oersjoch kinne wy ynwenners en oanbieders by elkoar bringe.
      2. De ynwenner hâldt de kar. Wa’t wachtsje wol op syn eigen oanbieder, mei dat.
      3. It melden kostet in kertier yn ’e moanne.`,
    alternatives: 'In boete by te let begjinnen. Dy makket net dat der mear meiwurkers komme.',
    risks: 'De sifers moatte betrouber wêze. In ynwenner dy’t by twa oanbieders stiet, telt no dûbel.',
    finances: 'Gjin gefolgen foar de begrutting.',
    participation: 'De advysrie sosjaal domein hat tocht oer de brief oan ynwenners.',
    communication: 'Ynwenners dy’t wachtsje krije in brief mei útlis, yn it Frysk en it Nederlânsk.',
    planning: 'Nei de gearkomste fan de oerlistafel beslute de beide kolleezjes.',
    evaluation: 'Nei in jier beprate wy de sifers mei de tafel.',
  },
  clauses: [
    {
      article: '4.2',
      heading: 'Begjin fan de stipe',
      oldText: 'De oanbieder begjint binnen fjirtjin dagen nei de tawizing.',
      newText: prose`
        De oanbieder begjint binnen fjirtjin dagen nei de tawizing. Slagget dat net, dan meldt er dat binnen fiif wurkdagen oan de ynwenner en de gemeente, mei de datum wêrop’t er wol begjinne kin. Nei seis wiken kin de
        gemeente de ynwenner in oare oanbieder foarstelle. De ynwenner beslist.`,
    },
    {
      article: '4.3',
      heading: 'Melden fan wachttiden',
      oldText: '',
      newText: prose`
        De oanbieder meldt op de earste wurkdei fan elke moanne hoefolle ynwenners wachtsje, hoefolle dêrfan langer as seis wiken, en hoefolle oeren er noch leverje kin. Yn de melding steane gjin nammen.`,
    },
    {
      article: '4.4',
      heading: 'Foarrang',
      oldText: '',
      newText:
        'In ynwenner dy’t út it sikehûs nei hûs komt en gjin help út syn omjouwing hat, krijt foarrang.',
    },
  ],
};

/** In Frisian, under the Frisian headings of the council proposal. */
export const AT8_PROPOSALS: ProposalContent[] = [yndeksaasje, wachttiid];
