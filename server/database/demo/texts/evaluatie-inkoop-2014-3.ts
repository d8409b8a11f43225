/** National evaluation of the Wmo procurement of 2014: a public report, with its figures, quotations and appendices left out. */
export const EVALUATION_2014_3 = `
## 5 Vernieuwing

In dit hoofdstuk staan de gemaakte keuzes van gemeenten voor vernieuwing in de inkoopcontracten centraal. Gemeenten vernieuwen om mensen ondersteuning te bieden
zo dicht mogelijk bij huis. De ondersteuning moet zo goed mogelijk aansluiten bij de wensen van de cliënt en participatie bevorderen. Vernieuwing staat ook in
het teken van kostenbesparingen met zo min mogelijk administratieve belasting voor aanbieders. We beschrijven de aanpak van gemeenten om de vernieuwing vorm te
geven en gaan dieper in op de aandacht voor informele ondersteuning. Ook zetten we uiteen welke ambities gemeenten hebben om vernieuwing door te voeren en welke
beperkingen gemeenten ervaren van de bestaande wet- en regelgeving om de vernieuwing te realiseren.

### 5.1 Vernieuwing in de inkoopcontracten

94% van de gemeenten heeft bij de inkoop afspraken gemaakt over vernieuwing of over de wijze waarop het overleg over vernieuwing vorm gaat krijgen. 40% van de
gemeenten geeft aan dat zij afspraken hebben gemaakt over vernieuwing zonder daaraan een financiële prikkel te koppelen. Een geïnterviewde gemeente benoemt
innovatieve ideeën als een aspect waarop de aanbesteding werd beoordeeld.

Een manier om afspraken te maken over vernieuwing is afspraken maken over te behalen doelen. De resultaten kunnen gaan over bijvoorbeeld:

- de tevredenheid van cliënten over het behaalde resultaat
- de mate waarin de cliënt en zijn sociaal netwerk zijn betrokken in de oplossing om het doel te verwezenlijken en in hoeverre de cliënt toe geleid is naar
  voorliggende en algemene voorzieningen.
- bereik van de juiste doelgroep
- inzetten van de juiste en beste expertise op het juiste moment.
- aanwezigheid van vakmanschap (een omslag van zorgen voor naar zorgen dat)
- prijs
- ondersteunen van het netwerk

24% van de respondenten antwoordt dat er financiële prikkels tot vernieuwing zijn afgesproken. De meeste van deze gemeenten hebben deze afspraken over
financiële prikkels aangevuld met andere afspraken over vernieuwing of innovatie. Als vernieuwing wordt meerdere keren gemeld dat resultaten worden bepaald door
scores op de zelfredzaamheidsmatrix. Slechts 1% van de gemeenten geeft aan dat de afspraken over de financiële prikkels tot vernieuwing de enige afspraken zijn
over vernieuwing.

72% geeft aan dat zij afspraken hebben gemaakt over de wijze van overleg tussen gemeente en aanbieders over vernieuwing. Gemeenten geven aan dat zij samen met
de aanbieders werken aan een innovatieagenda, veelal met plannen voor nieuwe vormen van ondersteuning en resultaatfinanciering, trajectfinanciering of
populatiebekostiging. Ook wordt nagedacht hoe de vernieuwende activiteiten een structurele plek kunnen krijgen in het aanbod. Voorbeelden van deze afspraken
worden later in deze paragraaf in meer detail beschreven. 30% van de gemeenten geeft aan dat zij, naast deze afspraken over de wijze van overleg, geen andere
afspraken heeft gemaakt over vernieuwing.

23% van de gemeenten heeft nieuwe arrangementen afgesproken. De meeste van deze gemeenten hebben deze afspraken aangevuld met andere afspraken over vernieuwing.
5% van de gemeenten geeft aan dat de afspraken over de nieuwe arrangementen de enige afspraken zijn over vernieuwing.

6% van de respondenten geeft aan dat vernieuwing geen plek had in het inkoopproces. Binnen de beperkt beschikbare tijd hebben veel geïnterviewden ervoor gekozen
om continuïteit van de ondersteuning centraal te stellen en voor 2015 de bestaande producten in de Wmo over te nemen. Ook geeft een gemeente aan dat er meer
tijd nodig is om intern een cultuur of leiderschap te creëren gericht op vernieuwing, voordat de vernieuwing een plaats kan krijgen in het inkoopproces.

Gemeenten stimuleren vernieuwing onder meer door simpelere productindelingen, veel aandacht voor nieuwe aanbieders en een vrijgespeeld innovatiebudget.
Gemeenten benoemen, aanvullend op de hierboven genoemde manieren om vernieuwing te stimuleren, de volgende mogelijkheden om vernieuwing een plek te geven in het
inkooptraject:

- het aantal producten terugbrengen naar enkele (bijv. 7,8 of 9 producten) en hieraan gemiddelde prijzen per 4 weken of maand te koppelen. Er zijn grofweg drie
  manieren te onderscheiden waarop gemeenten de nieuwe producten definiëren:
- producten toegespitst op specifieke groepen, gebaseerd op de oude sectoren (zoals ouderen, GGZ, VG en NAH)
- producten naar het type aanbod (begeleiding, persoonlijke verzorging etc.)
- producten op basis van resultaat en zorgzwaarte, zonder schotten of specifieke groepen (bijvoorbeeld gericht op stabiliteit en behoud, of verandering en
  groei)
- veel aandacht voor nieuwe aanbieders. Gemeenten noemen hierbij dat nieuwe aanbieders, anders dan bestaande aanbieders, soms beter ingericht zijn op integraal
  en ‘gekanteld’ werken en een waardevolle toevoeging zijn om het vernieuwingsproces te versnellen.
- een deel van het budget reserveren voor vernieuwing. Aanbieders konden of kunnen hiervoor plannen inleveren. De voorstellen van aanbieders dienen te voldoen
  aan de volgende inhoudelijke voorwaarden:
- inhoudelijke vernieuwing is gericht op een breed bereik naar burgers met verschillende ondersteuningsbehoeften: innovatie is niet te eenzijdig gericht op
  bepaalde type burgers
- van aanbodgericht naar vraaggericht: optimaliseren wat de burger zelf kan doen
- meer resultaten voor minder geld: naar een betere en goedkopere dienstverlening (minder onnodige opschaling en tijdige afschaling naar eenvoudigere vormen
  waar mogelijk)
- samenwerking tussen organisaties: horizontaal en verticaal samenwerken in de keten (zodat schotten tussen de traditionele domeinen verdwijnen)

### 5.2 Informele ondersteuning

Informele ondersteuning heeft op verschillende wijze aandacht van gemeenten, via de wijkteams, tijdens de inkoopgesprekken, in het bestek of gereserveerd
budget. In de interviews wordt door meerdere gemeenten gemeld dat in de inkoopcontracten niet is opgenomen als eis of criterium om informele
ondersteuningsvormen te betrekken in het aanbod, maar dat dit een taak is die vooral ligt bij de wijkteams. In het inkoopproces zijn de mogelijkheden voor inzet
van informele ondersteuning en mantelzorg vooral als vraag bij de aanbieders neergelegd in de gevoerde inkoopgesprekken. Enkele gemeenten geven aan dat zij
juist de inzet van informele ondersteuning als eis in het bestek hebben opgenomen. Ook wordt genoemd dat extra budget opzij is gezet met bestemming: projecten
voor mantelzorgondersteuning. Gemeenten noemen het een aandachtspunt om de samenhang tussen formele en informele ondersteuning in 2015 verder uit te werken.

Gemeenten geven ambities en grenzen aan voor de inzet op de ondersteuning van mantelzorgers. In de gesprekken komt naar voren dat meerdere gemeenten willen
inzetten op meer ondersteuning van mantelzorgers. Wel wordt aangegeven dat niet te veel van mantelzorg of vrijwilligers verwacht kan worden. Een gemeente noemt
dat mantelzorgers, maar ook instituten als kerken en vrijwilligersorganisaties een grotere beroep op hen niet altijd aan kunnen. Dit moet ook voor aanbieders
een aandachtspunt zijn, wanneer vernieuwende arrangementen in combinatie met de inzet van informele ondersteuning worden uitgewerkt.

### 5.3 Wet- en regelgeving

86% van de gemeenten is van mening dat de huidige wet- en regelgeving voldoende ruimte biedt voor vernieuwende inkoop. In het antwoord op de vraag in hoeverre
de huidige wet- en regelgeving vernieuwende inkoop in de weg staat heeft 86% van de respondenten aangegeven dat de huidige wet- en regelgeving voldoende ruimte
biedt voor vernieuwende inkoop. Tijdens de interviews kwamen toch enkele beperkingen van wet- en regelgeving aan het licht. Deze zijn hieronder beschreven.

Huidige wet- en regelgeving kan beperkend werken voor samenwerking tussen aanbieders. Uit de interviews komt naar voren dat de huidige wet- en regelgeving
vooral beperkend kan werken om integrale ondersteuning te kunnen bewerkstelligen. Integrale ondersteuning vraagt een inspanning van meerdere partijen, waarbij
de betrokken organisaties boven de eigen organisatiebelangen moeten kunnen uitstijgen. Gemeenten kunnen hierop sturen via gezamenlijke contracteren, maar dit is
door de Mededingingswet en de Wet Marktordening Gezondheidszorg niet altijd mogelijk.

Gerechtelijke uitspraken beperken mogelijkheden voor sturing op resultaten. Meerdere gemeenten noemen de eisen, die gesteld worden naar aanleiding van
gerechtelijke uitspraken, aan het onderzoek om samen met cliënten de ondersteuningsbehoeften in kaart brengen, beperkend voor de mogelijkheden om een
vernieuwend aanbod te leveren.

Enerzijds bemoeilijkt de privacywetgeving de gegevensuitwisseling en anderzijds zijn waarborgen op privacy soms onvoldoende. Ook wordt de privacywetgeving
genoemd als beperkende factor, omdat de wetgeving het enerzijds bemoeilijkt om gegevensbestanden bij de juiste partijen te krijgen. Anderzijds zijn de systemen
en het toezicht op gegevens niet altijd in voldoende mate erop ingericht de privacy van cliënten te waarborgen.

De registratie van CAK draagt niet bij vernieuwing. Door meerdere gemeenten wordt genoemd dat de registratie van het CAK op tijdeenheden niet aansluit bij de
vermindering van regeldruk die de gemeenten voor ogen hebben. Deze manier van registreren sluit bijvoorbeeld niet aan op de inkoop op basis van
populatiebekostiging en gemiddelde tarieven per cliënt. Aanbieders worden nu gedwongen minutieus te registreren, zodat de hoogte van de eigen bijdrage kan
worden bepaald, maar dat deze systematiek niet aansluit bij de gemaakte afspraken gericht op vermindering van regeldruk tussen gemeente en aanbieders.

### 5.4 Vernieuwingsambities

Gemeenten hebben uiteenlopende ambities om via inkoop bij te dragen aan vernieuwing:

Versnippering in ‘het veld’ tegengaan om integraliteit en innovatie te bevorderen

- beperken aantal te contracteren aanbieders
- nieuwe aanbieders toelaten
- sturen op samenwerking tussen partijen en integrale aanpak van ondersteuning

Verhogen van kwaliteit en resultaatgerichtheid door scherpere afspraken op inhoud en bekostiging

- kwaliteitseisen verbeteren door bijvoorbeeld te sturen op bewezen methodieken
- het aantal producten beperken, producten zo vormgeven zodat het aanbod bijdraagt aan meer geïntegreerde (en wanneer mogelijk lokaal geboden) ondersteuning.
  Meerdere geïnterviewde projectleiders Wmo geven aan hierin al een slag gemaakt te hebben.
- bekostigingsstructuur verbeteren: kostprijsberekening, trajectfinanciering, doelgroeparrangementen met resultaatfinanciering, maandtarief per cliënt
- betere afbakening van de in te kopen activiteiten voor persoonlijke verzorging
- betere afspraken over het op- en afschalen van ondersteuning
- sturen op vraaggerichte aanpak door vraaggerichte inkoop van ondersteuning

Meer afstemming in het inkoopproces

- blijvende aandacht
- meer boven lokale overeenstemming ten aanzien van de processen
- meer samenhang met de Participatiewet en Jeugdwet.

Een gemeente meldde dat de trend van ondersteuning dichter bij huis als een grote kans zien voor meer werkgelegenheid in hun gemeente.

Verbeteren werking van de backoffice, monitoring en verantwoording

- monitoring en verantwoording verbeteren
- administratieve lasten verminderen
- betere afspraken over gegevensuitwisselingen en ICT

Opvallend is dat een enkele gemeente de burger centraal zet in zijn ideeën om de contractering meer te kunnen vernieuwen. Als ambitie wordt genoemd om de
kanteling in denken van bewoners verder te ontwikkelen. Een pilot neemt burgers bijvoorbeeld mee in het proces door per wijk inzicht te geven in de financiële
stromen in de wijk (in domeinen sociaal, veiligheid etc.). Burgers wordt gevraagd wat zij zouden willen in hun wijk en hoe de middelen op een andere manier
besteed zouden kunnen worden.

## 6 Ondersteuningsbehoefte

Op de vraag welke ondersteuning gemeenten graag zouden ontvangen voor de inkoop in 2015, geven de respondenten en geïnterviewden de volgende
ondersteuningsbehoeften aan:

Ontwikkelen van kennis en delen van ervaringen over vernieuwing van de ondersteuning

- denkkracht organiseren over hoe vernieuwing van de ondersteuning te stimuleren en de rol van de gemeente hierin
- ervaringen delen over of nieuwe werkwijzen daadwerkelijk werken
- delen van quick wins en best practices tussen gemeenten voor vernieuwing
- ervaringen delen over verandermanagement.

Opheldering van onduidelijkheden en onzekerheden

- betere vat krijgen op de tarieven van de geboden ondersteuning
- inzicht in de landelijke VNG contracten
- duidelijkheid over de verantwoordelijkheidsverdeling voor persoonlijke verzorging
- overzicht van alles wat aansluitend in de Zvw/Wlz is geregeld en wat thuishoort in de Wmo
- meer inzet van de expertise zorgkantoor/verzekeraar
- inzicht in aantallen cliënten.

Ontwikkelen van kennis en delen van ervaringen over vernieuwing binnen de inkoop

- informatie over de effecten van bepaalde bekostigingsmodellen voor monitoring en bedrijfsvoering
- omvormen van productfinanciering naar resultaatfinanciering en vraaggericht contracteren
- advies over de omgang met 100+ aanbieders (hoe terug naar minder contractpartijen) en de spanning met keuzemogelijkheden van de cliënt
- kennis en ervaringen over hoe gezonde financiële prikkels inbouwen om samenwerking tussen instellingen te stimuleren
- delen van tarieven, inkoopmethodieken en wijze van monitoring en verantwoording
- afstemming faciliteren tussen zorgverzekeraars/SVB/CAK en gemeenten
- ervaring uitwisselen over hoe kwaliteit een plek kan krijgen binnen inkoop.

Praktische handvaten

- handvaten voor ICT-toepassingen die toetsing op doelrealisatie kunnen ondersteunen
- handvaten voor contractbeheer en facturatie
- handvaten voor meetmogelijkheden voor outcome-financiering
- handvaten voor (verbetering) afstemming gegevensuitwisseling rondom cliënten.

Enkele gemeenten geven bovendien aan dat de wensen voor ondersteuning nog onbekend zijn. Zij zouden hier op een later moment opnieuw naar gevraagd willen
worden.

## 7 Gouden tips

Ter afsluiting van de evaluatie is de respondenten gevraagd welke gouden tip ze mee wilden geven. Een bloemlezing van de gouden tips is in dit hoofdstuk
weergegeven.

Start op tijd, betrek de juiste partijen bij het inkoopproces en wees transparant.

- start op tijd met het inkoopproces en bijhorende informatievoorziening
- zorg voor duidelijke kaders. Bestuurlijke besluitvorming gedurende het traject vertraagd
- goed contact met aanbieders is doorslaggevend
- neem de tijd voor overleg: hier start de transformatie!
- relationeel contracteren vraagt een verandering van het oude beheermatige denken naar netwerkregie (gezamenlijke verantwoordelijkheid)
- gebruik de kennis van het zorgkantoor en de verzekeraar
- vergeet de kleine aanbieders niet
- zoek naar een goede balans tussen samenwerking en concurrentie.

Durf een eigen koers te varen in de invulling van de ondersteuning.

- ontdek je eigen vorm! Van daaruit ontstaat energie om te transformeren
- kijk naar wat je wilt bereiken (effecten) en stap af van de oude systematiek uit de AWBZ
- de beste manier van inkopen hangt af van de lokale situatie
- zorg voor samenhang in de ondersteuning
- durf te leren van succesvolle toepassingen (in het buitenland)
- zorg voor een goede monitoring én sturing van de afspraken
- breng vernieuwing aan op basis van de resultaten van de afspraken van dit jaar. Deze resultaten worden pas gaande het jaar zichtbaar. Dit noopt tot
  bescheidenheid in ambities
- combineer populatiebekostiging met meerjarige afspraken.

Maak ruimte voor vernieuwing in afspraken en proces.

- zorg voor flexibiliteit in de afspraken, zodat er ruimte blijft voor ontwikkelingen
- besef dat de transformatie nu nog moet beginnen
- investeer in een omslag van denken en werken bij aanbieders (alle lagen)
- houd het eenvoudig en transparant
- koop niet alleen samen met andere gemeenten in, maar houd lokale ruimte voor lokale inkoop om te investeren in innovatieve kleinschalige hulp en ondersteuning
- probeer meer lokaal te organiseren, ook met vrijwilligers
- inventariseer met aanbieders de innovatiemogelijkheden: welke zijn er en hoe veranker je deze in het inkoopproces.

Zet de burger altijd centraal.

- redeneer steeds vanuit het klantproces, dan kom je op oplossingen zonder schotten, betere resultaten en minder kosten
- zoek je inwoners persoonlijk op, thuis, op straat, bij verenigingen. Luister goed, stel open vragen en bekijk waar je als gemeente kunt loslaten of waar je
  iets kunt toevoegen
- Blijf in gesprek met elkaar: inwoner, gemeente en aanbieders.

Geef de gemeenten tijd en ruimte.

- decentralisatie begint bij deregulering vanuit het Rijk (VWS)
- geef de politiek de overtuiging mee dat de daadwerkelijke implementatie en het tot uitvoer brengen van nieuwe taken tijd nodig heeft, zeker als op het laatste
  moment nog amendementen worden aangenomen
- begin op tijd met de informatievoorziening (VNG)
- beperk de regeldruk en enquêtedruk
- zorg dat de huidige partijen worden gehouden aan een goede uitvoering van de gemaakte afspraken (gemeenten en zorgverzekeraars/SVB)
- maak ICT-systemen van gemeenten en aanbieders meer uniform door sturing van bovenaf
- zorg dat landelijke oplossingen niet te laat komen
`;
