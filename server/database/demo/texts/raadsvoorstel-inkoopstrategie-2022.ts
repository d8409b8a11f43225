/** Council proposal of Achtkarspelen on the procurement of Wmo and Participatie, 2022: public, signatures left out. */
export const COUNCIL_PROPOSAL_2022 = `
## Underwerp

Inkoopstrategie Wmo en Participatie

## Wy stelle jo foar te besluten om:

De inkoopstrategie vast te stellen voor de Wmo-maatwerkdienstverlening en de Participatiewet voor de periode 2022-2028.

## Koarte gearfetting

De raad heeft met de vaststelling van het beleidskader Sociaal Domein 2019-2022 aangegeven zich te willen heroriënteren op de huidige wijze van inkoop van de
Wmo- maatwerkdienstverlening. In april 2021 heeft de raad ingestemd met de startnotitie waarin de procesaanpak om te komen tot een inkoopstrategie is
vastgesteld. Op 18 november zijn uitgangspunten die zijn gehanteerd voor het opstellen van deze nieuwe inkoopstrategie voor de Wmo en de Participatiewet
besproken met de raadswerkgroep Sociaal domein. Nu ligt de inkoopstrategie Wmo en Participatie ter vaststelling voor aan de gemeenteraad. Met deze
inkoopstrategie beogen wij dat wij onze inwoners passende resultaatgerichte ondersteuning bieden, zodat zij kunnen (blijven) meedoen in de samenleving en zo
zelfstandig mogelijk kunnen leven. Dit willen wij realiseren door de verbinding tussen de dienstverlening Wmo en Participatie te versterken en de samenwerking
binnen de gemeente op het gebied van ouderenzorg de komende jaren te versterken. We willen dit realiseren met de budgetten die daarvoor beschikbaar zijn en met
de capaciteit die in de gebiedsteams beschikbaar is.

## Foech ried/kolleezje

Het is de bevoegdheid van de gemeenteraad om de kaders te stellen voor de inkoop van Wmo en Participatie. Dit kader is opgenomen in de inkoopstrategie. Het is
de bevoegdheid van het college van B&W om uitvoering te geven aan de inkoop binnen de vastgestelde kaders.

## Ynlieding/Histoarje

De raad heeft met de vaststelling van het beleidskader Sociaal Domein 2019-2022 aangegeven zich te willen heroriënteren op de huidige wijze van inkoop van de
Wmo- maatwerkdienstverlening. De uitgaven in het sociaal domein op het gebied van de Wmo blijven toenemen, mede als gevolg van vergrijzing, en de gemeente wil
onderzoeken of een andere manier van inkoop kan bijdragen om meer grip te krijgen op de uitgaven.

Daarbij heeft de raad ook besloten om voor de Wmo-maatwerkvoorzieningen een structurele bezuinigingstaakstelling op te nemen van € 200.000,- door middel van een
nieuwe inkoopstrategie en een structurele bezuinigingstaakstelling op de budgetten voor de Jeugd- en Wmo Maatwerkvoorzieningen van in totaal € 400.000, - (te
realiseren door een kostenbewuste manier van werken door onze sociaal werkers). Daarnaast is bij de vaststelling van de (meerjaren-)begroting 2021 besloten om
structureel 5 fte’s binnen de gebiedsteams af te bouwen per 2024.

Wmo-maatwerkdienstverlening (Hulp bij het Huishouden, begeleiding, dagbesteding incl. vervoer en respijtzorg) en de re-integratieonderdelen in het kader van de
Participatiewet kopen de gemeente Achtkarspelen en Tytsjerksteradiel zelf in. We doen dit nu voor zowel de Wmo als de Participatiewet door middel van een Open
House-contract. De aanbesteding voor de Participatiewet loopt 1 januari 2023 af, wat nu kansen biedt om de verbinding tussen de Wmo en Participatie binnen de
inkoop te borgen.

### Huidige inkoopstrategie

Binnen het bestaande Open House-contract is sprake van een “open markt” en een flexibel contract. Zorgaanbieders kunnen tussentijds in- en uittreden. Dit om
maximale keuzevrijheid voor de inwoner te kunnen garanderen. Het flexibele contract heeft als voordeel dat de gemeente wijzigingen kan doorvoeren en zo kan
inspelen op maatschappelijke ontwikkelingen (denk hierbij aan wetswijzigingen of innovatie in het zorgaanbod).

Een Open House-contract kent ook nadelen. Een groot nadeel is de beheersbaarheid. Omdat er sprake is van een “open markt” kan de gemeente toetreding van
aanbieders niet weigeren. We zien dat voor de Wmo-maatwerkvoorzieningen er nu ruim 130 zorgaanbieders zijn gecontracteerd. Hiervan verleent een klein aantal
zorgaanbieders ondersteuning aan een groot deel van onze inwoners. We zien ook dat een groot aantal gecontracteerde zorgaanbieders ondersteuning bieden aan
slechts een klein deel van onze inwoners. Met name het contractmanagement (toezien op de kwaliteit van de geleverde zorg en toezien of gecontracteerde
organisaties zich houden aan de afspraken in het contract) krijgt met 130 zorgaanbieders onvoldoende goed vorm.

## Te berikken effekt

Wij willen onze inwoners passende resultaatgerichte ondersteuning bieden om te kunnen (blijven) meedoen in de samenleving en zo zelfstandig mogelijk te kunnen
leven. Dit willen wij realiseren met de budgetten die daarvoor beschikbaar zijn en met de capaciteit die in de gebiedsteams beschikbaar is.

### Nieuwe inkoopstrategie

In deze inkoopstrategie wordt gekozen voor twee verschillende manieren van inkoop en bekostiging (wijze waarop we gaan betalen voor de ondersteuningsdiensten).
We maken hierbij onderscheid in de inkoop van de ondersteuning aan ouderen en de inkoop van de ondersteuning aan (jong-)volwassenen. Daarnaast kiezen we ook
voor het vervoer van en naar de dagbesteding voor een andere aanpak.

- Gebiedsgerichte inkoop van ondersteuning aan kwetsbare ouderen en Hulp bij Huishouden. De ondersteuning aan kwetsbare ouderen en Hulp bij Huishouden zal
  gebiedsgericht worden georganiseerd. De ondersteuning wordt geboden door één zorgorganisatie (of combinatie van zorgorganisaties) in een gebied. De
  zorgaanbieder(s) krijgt hiervoor een vast bedrag per jaar. Dit bedrag is gebaseerd op het verlenen van ondersteuning aan de inwoners in het betreffende
  gebied. Dit betekent dat er een budgetplafond wordt ingesteld op de uitgaven.
- Samenhangend ondersteuningsaanbod voor jongeren en (jong-)volwassenen vanuit de Wmo én Participatiewet. Voor de inkoop van de ondersteuningsdiensten voor
  jongeren en (jong-)volwassenen wordt een gecombineerd contract opgesteld waarbinnen ondersteuningsdiensten vanuit zowel de Wmo als de Participatiewet in
  samenhang kunnen worden ingezet. We kopen niet alleen losse producten in, maar ook trajecten. We leggen de afspraken vast binnen een Gesloten Open House-
  contract. Hierdoor kunnen we afspraken aanscherpen om onbeperkte instroom van zorgaanbieders te voorkomen.
- Vervoer naar de dagbesteding. We gaan er vanuit dat regulier vervoer van en naar het ondersteuningsaanbod zoveel mogelijk wordt georganiseerd door en voor
  inwoners. In die gevallen waar bijvoorbeeld door ziekte of een tekort aan vrijwilligers een probleem ontstaat om inwoners naar het ondersteuningsaanbod te
  vervoeren, wordt een alternatief georganiseerd waarop teruggevallen kan worden. Wij onderzoeken daarbij de optie om het vervoer bij Jobinder onder te brengen.
  Alternatief is dat de aanbieder, waar mogelijk met vrijwilligers, het vervoer binnen een gebied organiseert.

Voor een inhoudelijke toelichting op de inkoopvormen verwijzen we naar de bijgevoegde notitie “inkoopstrategie Wmo en Participatie”.

## Arguminten

### 1. Door ouderzorg gebiedsgericht in te kopen wordt de samenwerking binnen het gebied tussen de zorgorganisatie, de huisartsen, de wijkverpleegkundigen, de sociaal werkers in de gebiedsteams en de voorzieningen in de sociale basis gestimuleerd

Binnen het gebied is een zorgorganisatie verantwoordelijk voor het organiseren van een samenhangend aanbod voor ouderen. De ondersteuning wordt geboden in de
eigen leefomgeving en in verbinding met de lokale voorzieningen en de informele zorgstructuren.

### 2. Door te werken met een budgetplafond organiseren we meer grip op de uitgaven

De zorgorganisatie in het gebied ontvangt een vast bedrag per jaar voor het gebied en moet de ondersteuning aan de inwoners voor dit bedrag leveren. In de
overeenkomst tussen de gemeente en de zorgorganisatie worden afspraken vastgelegd onder welke omstandigheden dit bedrag eventueel naar beneden of naar boven kan
worden aangepast.

### 3. Door per gebied één zorgorganisatie te hebben, besparen wij tijd in het toegangsproces en dragen wij bij aan de ombuiging op de gebiedsteams

De taken van de gebiedsteams zullen verminderen, doordat zij minder tijd kwijt zijn aan het indiceren en het doen van heronderzoeken. Ook de administratieve
afhandeling van een indicatie zal verminderen voor de gebiedsteams.

### 4. Door integraal in te kopen (Wmo en Participatiewet gecombineerd) wordt gestimuleerd dat er gecombineerde ondersteuning wordt geboden waarbij het perspectief van de inwoner (weer naar school, naar werk, of actief deelnemen aan de samenleving) leidend is

De ondersteuning is gericht op een zinvolle daginvulling. We kopen naast losse producten ook trajecten in. Door voorwaarden op te nemen in de overeenkomst
worden de zorgorganisaties maximaal gestimuleerd om de ondersteuning in de eigen leefomgeving te organiseren en in verbinding met de lokale voorzieningen en
informele zorgstructuren.

### 5. Door de inkoop van het ondersteuningsaanbod voor jongeren en (jong-)volwassenen binnen een gesloten open house te organiseren (onder aangescherpte voorwaarden), blijft het mogelijk om op de specifieke ondersteuningsbehoefte van de inwoner passende ondersteuning te bieden

Binnen deze doelgroep is er sprake van een grote verscheidenheid aan ondersteuningsvragen. Om passende ondersteuning te blijven bieden is het wenselijk om met
een flexibel contract te werken. Op deze wijze kan nieuw ondersteuningsaanbod en kunnen nieuwe zorgorganisaties tussentijds worden toegevoegd aan de
overeenkomst.

### 6. Door voor de inkoop van het ondersteuningsaanbod voor jongeren en (jong-)volwassenen te kiezen voor een gesloten open house, is het mogelijk om drempels op te werpen waardoor onbeperkte instroom in de overeenkomst kan worden voorkomen

Tussentijds toetreden van nieuwe zorgorganisaties is dan alleen mogelijk als de betreffende zorgorganisatie ondersteuningsaanbod heeft dat van toegevoegde
waarde is op het reeds gecontracteerde aanbod. Daarnaast worden de drempels voor toetreden verhoogd en uitstroom gestimuleerd bij die zorgorganisaties die een
jaar lang geen cliënten hebben bediend.

### 7. Door deze inkoopstrategie uit te voeren zal er een bijdrage worden geleverd aan de invulling van de bezuinigings-taakstellingen

In deze inkoopstrategie is rekening gehouden met het afbouwen van taken van de gebiedsteams, waardoor de inzet van minder fte’s mogelijk is. Door gebiedsgericht
in te kopen, komt de regierol van de gemeente meer op het collectief te liggen in plaats van op het individu. Dit betekent dat de sociaal werkers in de
gebiedsteams voor de doelgroep ouderen minder taken hebben, o.a. het afgeven van indicaties en herindicaties en het doen van heronderzoeken. Ook zal met het
hebben van meer grip op de uitgaven (budgetplafond en meer sturing op beperkte toetreding zorgaanbieders) invulling worden gegeven om de taakstellingen op de
Wmo (Inkoop en kostenbewust werken) te realiseren.

## Alternativen

Het alternatief is om de huidige wijze van inkoop niet te wijzigen en door te gaan op dezelfde weg. Echter, hiermee heeft de gemeente dan geen instrumenten in
handen om met de inkoop strakker te sturen op zowel inhoud als op de uitgaven. De sturing blijft dan volledig liggen bij de gebiedsteammedewerkers op
casusniveau. Gezien er structureel minder fte’s beschikbaar zijn en de ondersteuningsvragen groeien, stellen wij een andere strategie voor.

## Kanttekenings/risiko’s

### 1. Gebiedsgerichte/taakgerichte inkoop heeft consequenties voor het bestaande zorglandschap

Door binnen een (nog nader te bepalen gebied) te werken met één zorgorganisatie die verantwoordelijk is voor het organiseren van samenhangend
ondersteuningsaanbod voor ouderen en Hulp bij het Huishouden, zal het zorglandschap er anders uit gaan zien. Concreet betekent dit dat er sprake zal zijn van
hoofdaannemerschap en onderaannemerschap. Zorgorganisaties die ondersteuning willen blijven bieden in onze gemeente zullen of als hoofdaannemer (eventueel als
combinatie met andere zorgorganisaties) moeten inschrijven of zich als ondernemer verbinden aan de hoofdaannemer. Dit is een grote verandering ten opzichte van
de huidige inkoop. Deze nieuwe wijze van inkoop zal bij zorgorganisaties tot onvrede kunnen leiden. In het proces om te komen tot een nieuwe inkoopstrategie
zijn de huidige zorgorganisaties actief betrokken en hebben zij hun aandachtpunten meegegeven. Een belangrijk aandachtspunt dat hieruit naar voren is gekomen om
voldoende tijd te nemen voor de implementatie van met name de gebiedsgerichte/taakgerichte inkoop.

### 2. Gebiedsgericht/taakgericht inkopen op het onderdeel ouderenzorg en Hulp bij het Huishouden is nieuw voor de gemeente

Het inrichten van gebiedsgericht/taakgericht inkopen vraagt om een goed implementatieproces. Hierbij is het van belang om de regierol van de gemeente, die in
deze variant meer gericht is op het collectief dan op het individu, op een goede wijze in te richten. Er zijn inmiddels meerdere gemeenten in Nederland die
taakgericht/gebiedsgericht inkopen. De resultaten bij deze gemeenten zijn positief. Ook uit de ervaringen van deze gemeenten is gebleken dat de implementatie
een investering vraagt waarvoor voldoende ruimte geboden moet worden.

### 3. Implementatie van deze inkoopstrategie vraagt om een incidentele investering

Het is goed om te realiseren dat de implementatie van de voorgestelde inkoopvormen gemoeid gaat met een incidentele investering. In het implementatieplan zal
worden uitgewerkt wat de hoogte is van de implementatiekosten en uit welke bestaande budgetten dit gedekt kan worden en voor welk deel een incidentele
investering zal worden gevraagd. Een eventueel investeringsverzoek zal worden opgenomen in de Kadernota 2023-2026.

### 4. De Wmo blijft een openeinderegeling

Het is goed om te beseffen dat de gemeente een compensatieplicht heeft naar haar inwoners. Als een inwoner ondersteuning nodig heeft en dit niet zelf of met het
netwerk, of met voorliggende voorzieningen kan oplossen, dan is de gemeente verplicht om de ondersteuning te organiseren die nodig is. Dit betekent dat er
binnen de Wmo sprake is van een open-einde-financiering. Het risico bestaat dat de bezuinigingstaakstellingen op de Wmo-maatwerkvoorzieningen en de gebiedsteams
niet worden gehaald. De ontwikkelingen binnen het sociaal domein laten zich namelijk moeilijk voorspellen. We weten dat de vergrijzing de komende jaren fors
toeneemt. Hiermee is de reële verwachting dat ook de zorgbehoefte zal toenemen. Hoe zich dit ontwikkelt en hoe dit van invloed zal zijn op
bezuinigingstaakstellingen is niet te voorspellen. Het is belangrijk om een goede monitor in te richten om zicht te houden op het zorggebruik en op de uitgaven.
Door meer grip te organiseren kan de gemeente beperkt sturen. De invulling van de taakstellingen op de Wmo en de gebiedsteams zal ook niet enkel een resultaat
zijn van gewijzigd inkoopbeleid, maar moet gerealiseerd worden in samenhang met de totale inrichting en transformatie van het sociaal domein.

### 5. Beroep doen op de eigen kracht van inwoners en hun netwerk kent zijn grenzen

In dit voorstel en de brede transformatie van het sociaal domein wordt uitgegaan dat de ondersteuning aansluit op de eigen kracht van inwoners en op dat van hun
netwerk. Met ondersteuning vanuit lokale voorzieningen in het voorliggend veld, met vrijwilligers en met informele zorgnetwerken zal een groot deel van de
inwoners zichzelf kunnen redden. Die inwoners die dat niet op deze wijze zelf kunnen, worden gecompenseerd door de gemeente. Zij ontvangen vanuit de Wmo en de
Participatiewet de ondersteuning die nodig is. Als het de gemeente niet lukt om een beroep te doen op de eigen kracht van inwoners, dan betekent dit dat er meer
ondersteuning vanuit de Wmo en de Participatiewet nodig is. Het is noodzakelijk om te investeren in een “attitudeverandering” van zowel de inwoner als de
professionals (inclusief de sociaal werkers in de gebiedsteams) om het “recht op een voorziening” om te buigen naar “het faciliteren van de eigen kracht van
inwoners en het inzetten op netwerkversterking.

## Finânsjes

Het taakgericht/gebiedsgericht inkopen is nieuw voor de gemeente. Dit vraagt om een zorgvuldig implementatieproces. Na vaststelling van de inkoopstrategie zal
een implementatieplan worden opgesteld waarin ook de doorvertaling wordt gemaakt naar de benodigde inzet van mensen en middelen. Eventuele incidentele
investeringen zullen worden opgenomen in de Kadernota 2023-2026.

## Ynwenners- en oerheidspartisipaasje

De adviesraad Sociaal domein is op drie verschillende momenten betrokken in het proces om te komen tot een nieuwe inkoopstrategie. Zij zijn geïnformeerd en
hebben hun aandachtspunten kunnen meegeven op de startnotitie, de uitgangspuntennotitie en de inkoopstrategie. Het college heeft een positief advies ontvangen
op de voorgestelde inkoopstrategie. Dit advies is als bijlage bij dit raadsvoorstel gevoegd.

## Kommunikaasje

Na vaststelling van de inkoopstrategie door de gemeenteraad zal de inkoopstrategie worden gepubliceerd op de website van de gemeente en zal de inkoopstrategie
worden besproken met de huidig gecontracteerde aanbieders. Zij zijn actief onderdeel geweest in het proces om te komen tot deze inkoopstrategie. Ook zal er een
communicatieplan worden opgesteld om inwoners tijdig en goed te informeren over deze toekomstige wijzigingen binnen de Wmo en Participatie.

## Yntegraliteit

Binnen het cluster sociaal domein zijn zowel de beleidsmedewerkers Wmo en Participatie als ook het inkoopteam sociaal domein meegenomen in de totstandkoming van
de inkoopstrategie. Daarnaast heeft een drietal medewerkers van de gebiedsteams gefunctioneerd als klankbordgroep. Ook is de inkoopstrategie voorgelegd aan het
management van het cluster sociaal domein, de clustercontroller en de programmanager sociaal domein. Daarnaast is ook een selectie van de huidig gecontracteerde
organisaties op verschillende momenten in het proces actief betrokken.

## Previnsje

N.v.t.

## Gearwurking

Dit raadsvoorstel wordt ook ter vaststelling voorgelegd aan de gemeenteraad van Tytsjerksteradiel.

## Ferfolchtrajekt

Na vaststelling van de inkoopstrategie zal het vervolgproces zich richten op twee zaken:

### a) Bestuurlijke verkenning met gemeenten in de regio

Een belangrijke vervolgstap in het inkoopproces is om op bestuurlijk niveau een verkenning te starten met regiogemeenten, waaronder Smallingerland en Noard-East
Fryslân. Deze bestuurlijke verkenning is gericht op de kansen en mogelijkheden die er liggen om op onderdelen een gezamenlijk inkoop te onderzoeken. Op
ambtelijk niveau is gebleken dat er draagvlak is voor een vorm van samenwerken, om zo meer omvang te creëren en tot eenduidige afspraken met zorgaanbieders te
kunnen komen.

### b) Opstellen uitvoerings- en implementatieplan

Om de voorbereidingen te treffen voor de daadwerkelijke inkoop zal een start worden gemaakt met het opstellen van een uitvoerings- en implementatieplan voor de
gemeentelijke organisatie. Er wordt in beeld gebracht wat de consequenties zijn voor de gemeente om het inkoopproces te doorlopen (inzet van mensen en middelen
e.d.) en om de nieuwe wijze van inkoop ook te kunnen implementeren binnen de organisatie. Daarnaast wordt de inkoopstrategie vertaald naar duidelijke
inkoopopdrachten die als basis dienen voor het opstellen van de aanbesteding- en inkoopdocumenten.

## Planning

Deze inkoopstrategie omvat een stelselwijziging voor de zorgorganisaties en de gemeente. Zeker voor het onderdeel “Gebiedsgerichte zorg voor kwetsbare inwoners
en Hulp bij het Huishouden”. Dit vraagt om een zorgvuldig proces, waarbinnen voldoende ruimte is om na het doorlopen van de inkoopprocedure voldoende tijd te
reserveren voor de invoering en implementatie. Met die reden is er ook voor gekozen om de datum inwerkingtreding nieuwe contracten niet op 1 januari 2023 te
laten ingaan maar op 1 juli 2023 of uiterlijk 1 januari 2024. Hiervoor zal het huidige contract inzake participatie met een half jaar/een jaar verlengd moeten
worden. Na juridisch advies is gebleken dat een verlenging mogelijk is zonder dat daar juridische consequenties aan verbonden zijn. De planning ziet er op
hoofdlijnen als volgt uit:

- Voorbereiding op de uitvoering van de inkoopprocedures (maart/mei 2022)
- Formuleren en afbakenen inkoopopdrachten (periode april 2022)
- Uitvoeren inkoopprocedures (mei 2022/december 2022)
- Implementatie (januari 2023 /juli 2023)
- Op 1 juli 2023 (of uiterlijk 1 januari 2024) treden de nieuwe contracten in werking

Bovenstaande planning is een richtlijn. Afhankelijk van ontwikkelingen binnen het inkoop- en implementatieproces moet rekening gehouden worden met een mogelijke
uitloop naar 1 januari 2024.

## Evaluaasje

N.v.t.
`;
