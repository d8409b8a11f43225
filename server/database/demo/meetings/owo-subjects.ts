import type { AgendaItemContent } from '../content.ts';

/** What the OWO table talked about since 2024, without a proposal: two or three of these a meeting. */
export const OWO_SUBJECTS: AgendaItemContent[] = [
  subject(
    'Wachtende cliënten in perceel 1: de cijfers na een jaar',
    'DISCUSS',
    'Contractmanager Ooststellingwerf',
    'De tafel vroeg in 2023 om de cijfers over melden en tijdelijk minder leveren.',
    'Het aantal inwoners dat langer dan zes weken wacht is gedaald van 60 naar 22. Tijdelijk minder leveren kwam bij 31 cliënten voor. De adviesraden hoorden geen klachten. De aanbieders vinden de maandelijkse melding goed te doen.',
    'De afspraak blijft. De melding gaat van maandelijks naar elk kwartaal zodra er minder dan tien mensen wachten.',
  ),
  subject(
    'Kortdurend verblijf: waarom stoppen aanbieders?',
    'DISCUSS',
    'Zetel Kortdurend verblijf',
    'Drie aanbieders stopten met perceel 4. De zetel vertelt wat er speelt en wat zou helpen.',
    'De bezetting wisselt sterk: in de zomer zijn er te weinig plekken, in het najaar staan kamers leeg. Wie een kamer vrijhoudt, krijgt niets. Twee mantelzorgers uit de adviesraad vertellen hoe moeilijk het is om een vakantie te plannen.',
    'De gemeenten werken met vijf logeerhuizen aan een voorstel over reserveren en annuleren.',
  ),
  subject(
    'Werkbezoeken: wat zagen de contractmanagers?',
    'INFORM',
    'Contractmanager Opsterland',
    'Een samenvatting van de werkbezoeken van het afgelopen halfjaar, zonder namen.',
    'In twintig bezoeken viel op dat plannen van cliënten beter zijn geworden en dat bijna iedereen worstelt met ziekteverzuim. Een goed voorbeeld: een aanbieder die met een collega-aanbieder een invalpool heeft.',
    'De tafel neemt kennis van de samenvatting. De invalpool komt terug op een themabijeenkomst.',
  ),
  subject(
    'Begeleiding op afstand: wat werkt en wat niet',
    'DISCUSS',
    'Zetel Grote aanbieders',
    'Sinds 2022 kan begeleiding voor een deel met beeldbellen. De tafel wisselt ervaringen uit.',
    'Beeldbellen werkt goed bij korte, regelmatige contacten. Bij een crisis en bij een eerste gesprek niet. Sommige inwoners hebben geen goede verbinding. De adviesraad van Ooststellingwerf vindt dat de cliënt altijd moet kunnen kiezen.',
    'De gemeenten leggen vast dat beeldbellen alleen gebeurt als de cliënt dat wil.',
  ),
  subject(
    'Minder papier: één formulier voor drie gemeenten',
    'INFORM',
    'Gemeente Weststellingwerf',
    'De gemeenten gebruiken nu verschillende formulieren voor verlenging van een indicatie.',
    'Een werkgroep heeft acht formulieren teruggebracht tot twee. Aanbieders die meedachten schatten de besparing op een halfuur per aanvraag.',
    'De formulieren gaan in op de eerste van het volgende kwartaal.',
  ),
  subject(
    'Jaaroverzicht: de cijfers toegelicht',
    'INFORM',
    'Contractmanager Weststellingwerf',
    'Hoeveel aanbieders, contracten en werkbezoeken waren er, en waarom stopten aanbieders?',
    'De tafel vraagt om bij elk getal de peildatum te zetten. Een contract is iets anders dan een aanbieder, en dat loopt in gesprekken door elkaar.',
    'De tafel neemt kennis van het overzicht. Peildata komen er voortaan bij.',
  ),
  subject(
    'Samenwerking met de gebiedsteams',
    'DISCUSS',
    'Adviesraad sociaal domein Opsterland',
    'Cliënten vertellen soms drie keer hetzelfde verhaal. Hoe kan dat beter?',
    'De adviesraad las ervaringen van inwoners voor. Aanbieders herkennen het: zij krijgen van de toegang een toewijzing zonder doelen. De gemeenten leggen uit wat zij mogen delen en wat niet.',
    'Twee gebiedsteams proberen een half jaar lang een gezamenlijk startgesprek uit.',
  ),
  subject(
    'Ziekteverzuim en vervanging in de zomer',
    'DISCUSS',
    'Zetel Ondersteuning bij het huishouden',
    'De zomer komt eraan. Welke afspraken helpen om cliënten niet zonder hulp te laten zitten?',
    'Aanbieders plannen de vakanties dit jaar eerder en stemmen af wie wanneer dicht is. Een centrale lijst met invallers kwam vorig jaar niet van de grond, omdat niemand haar bijhield.',
    'De zetel houdt de lijst dit jaar zelf bij en vertelt in september hoe het ging.',
  ),
  subject(
    'Continuïteit bij een aanbieder',
    'INFORM',
    'Gemeente Opsterland',
    'Vertrouwelijke mededeling.',
    'De gemeente vertelt welke afspraken er zijn gemaakt over de overdracht van cliënten.',
    'De tafel neemt kennis van de mededeling.',
    true,
  ),
  subject(
    'De nieuwe contractperiode: lessen van de tafel',
    'DISCUSS',
    'Voorzitter',
    'Wat moet er anders in de overeenkomst en wat moet juist blijven?',
    'Blijven: vier percelen, een contract per gemeente en het overleg aan deze tafel. Anders: kortere artikelen, een vaste index en een apart tarief voor vervoer. Kleine aanbieders vragen om minder bijlagen.',
    'De lessen gaan naar de projectgroep inkoop.',
  ),
];

function subject(
  title: string,
  purpose: AgendaItemContent['purpose'],
  presenter: string,
  explanation: string,
  notes: string,
  outcome: string,
  closed = false,
): AgendaItemContent {
  return {
    subject: title,
    purpose,
    presenter,
    explanation,
    notes,
    outcome,
    closed,
    minutes: purpose === 'INFORM' ? 20 : 35,
  };
}
