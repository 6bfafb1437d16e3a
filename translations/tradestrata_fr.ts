<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Cells</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: there is no number. %2</source>
        <translation>%1&#xa0;: pas de chiffre. %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is the share of the three largest partners in %2</source>
        <translation>%1 est la part des trois premiers partenaires dans %2</translation>
    </message>
    <message>
        <source>%1 is the sum of the squares of all partners&apos; shares in per cent of %2</source>
        <translation>%1 est la somme des carrés des parts de tous les partenaires, en pour cent de %2</translation>
    </message>
    <message>
        <source>%1 is 10,000 over the sum of the squares of all partners&apos; shares in per cent of %2</source>
        <translation>%1 est 10 000 divisé par la somme des carrés des parts de tous les partenaires, en pour cent de %2</translation>
    </message>
    <message>
        <source>%1 is the mean of these 12 months</source>
        <translation>%1 est la moyenne de ces 12 mois</translation>
    </message>
    <message>
        <source>%1 is the total of %2 less %3 of the shown</source>
        <translation>%1 est le total de %2 moins %3 des partenaires affichés</translation>
    </message>
    <message>
        <source>%1 is the total of %2 less %3 of all partners</source>
        <translation>%1 est le total de %2 moins %3 de tous les partenaires</translation>
    </message>
    <message>
        <source>%1 is exports of %2 less imports of %3</source>
        <translation>%1 correspond à des exportations de %2 moins des importations de %3</translation>
    </message>
    <message>
        <source>%1 is exports of %2 plus imports of %3</source>
        <translation>%1 correspond à des exportations de %2 plus des importations de %3</translation>
    </message>
    <message>
        <source>%1 is the value of this month</source>
        <translation>%1 est le chiffre de ce mois</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the sum of these %n month(s)</source>
        <translation>
            <numerusform>%1 est la somme de ce mois</numerusform>
            <numerusform>%1 est la somme de ces %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 of %3</source>
        <translation>%1, c’est %2 sur %3</translation>
    </message>
    <message>
        <source>%1 is %2 less %3 a year earlier</source>
        <translation>%1, c’est %2 moins %3 un an plus tôt</translation>
    </message>
    <message>
        <source>%1 is the change to %2 from %3 a year earlier</source>
        <translation>%1 est la variation à %2 depuis %3 un an plus tôt</translation>
    </message>
    <message>
        <source>%1 percentage points are %2 less %3 a year earlier, over the total of %4 then</source>
        <translation>%1 points de pourcentage, c’est %2 moins %3 un an plus tôt, divisé par le total d’alors, %4</translation>
    </message>
    <message>
        <source>%1 is 100 times %2 over %3, the mean of the base %4</source>
        <translation>%1, c’est 100 fois %2 divisé par %3, la moyenne de la base %4</translation>
    </message>
    <message>
        <source>rank %1 among %2 partners, with %3</source>
        <translation>rang %1 parmi %2 partenaires, avec %3</translation>
    </message>
    <message>
        <source>now</source>
        <comment>what a cell does in a number</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>the part</source>
        <comment>what a cell does in a number</comment>
        <translation>la partie</translation>
    </message>
    <message>
        <source>the period</source>
        <comment>what a cell does in a number</comment>
        <translation>la période</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what a cell does in a number</comment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <comment>what a cell does in a number</comment>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>the whole</source>
        <comment>what a cell does in a number</comment>
        <translation>le tout</translation>
    </message>
    <message>
        <source>the total a year earlier</source>
        <comment>what a cell does in a number</comment>
        <translation>le total un an plus tôt</translation>
    </message>
    <message>
        <source>the base</source>
        <comment>what a cell does in a number</comment>
        <translation>la base</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Dollars in the source</source>
        <translation>Dollars dans la source</translation>
    </message>
    <message>
        <source>Consumer prices</source>
        <translation>Prix à la consommation</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>In dollars of %1</source>
        <translation>En dollars de %1</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, non compté</translation>
    </message>
    <message>
        <source>%1, counted %2 times</source>
        <translation>%1, compté %2 fois</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>retranché</translation>
    </message>
    <message>
        <source>%1, subtracted</source>
        <translation>%1, retranché</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Why blank</source>
        <translation>Pourquoi c’est vide</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Sum, %1</source>
        <translation>Somme, %1</translation>
    </message>
    <message>
        <source>The counted values are in dollars of %1, by consumer prices.</source>
        <translation>Les valeurs comptées sont en dollars de %1, selon les prix à la consommation.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Only in the newer release.</source>
        <translation>Seulement dans la publication récente.</translation>
    </message>
    <message>
        <source>Only in the older release.</source>
        <translation>Seulement dans la publication antérieure.</translation>
    </message>
    <message>
        <source>Ranks: %1.</source>
        <translation>Rangs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de chiffre</translation>
    </message>
    <message>
        <source>One value per month.</source>
        <translation>Un chiffre chaque mois.</translation>
    </message>
    <message>
        <source>%1. The lead flipped: %2.</source>
        <translation>%1. Avance inversée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only the newer release has figures of %1.</source>
        <translation>Seule la publication récente a des chiffres pour %1.</translation>
    </message>
    <message>
        <source>Only the older release has figures of %1.</source>
        <translation>Seule la publication antérieure a des chiffres pour %1.</translation>
    </message>
    <message>
        <source>Only the newer release has %1.</source>
        <translation>Seulement dans la publication récente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only the older release has %1.</source>
        <translation>Seulement dans la publication antérieure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The title of “%1” became false. %2</source>
        <translation>Le titre de «&#xa0;%1&#xa0;» est devenu faux. %2</translation>
    </message>
    <message>
        <source>%1, %2. The lead flipped: %3.</source>
        <translation>%1, %2. Avance inversée&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Ranks, %1: %2.</source>
        <translation>Rangs, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>flow, then period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2 in %3, in millions of dollars: %4 in the older release, %5 in the newer one, a change of %6.</source>
        <translation>%1. %2 en %3, en millions de dollars&#xa0;: %4 dans la publication antérieure, %5 dans la récente, un écart de %6.</translation>
    </message>
    <message>
        <source>%1. %2 in %3, in millions of dollars: %4 in the older release, %5 in the newer one, a change of %6, or %7.</source>
        <translation>%1. %2 en %3, en millions de dollars&#xa0;: %4 dans la publication antérieure, %5 dans la récente, un écart de %6, soit %7.</translation>
    </message>
    <message>
        <source>%1, %2. Before: %3 Now: %4</source>
        <translation>%1, %2. Avant&#xa0;: %3 Maintenant&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1. %2, %3. Before: %4 Now: %5</source>
        <translation>%1. %2, %3. Avant&#xa0;: %4 Maintenant&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Census Bureau workbook</source>
        <translation>classeur du Bureau du recensement</translation>
    </message>
    <message>
        <source>Tradestrata table</source>
        <translation>tableau Tradestrata</translation>
    </message>
    <message>
        <source>not stated in the file (state it with --released)</source>
        <translation>non indiquée dans le fichier (précisez-la avec --released)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Période couverte</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a month to a month</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>Cells that could not be read</source>
        <translation>Cellules illisibles</translation>
    </message>
    <message>
        <source>Years without a row, taken as no trade</source>
        <translation>Années sans ligne, considérées comme sans échanges</translation>
    </message>
    <message>
        <source>Codes added to another code of the same partner</source>
        <translation>Codes ajoutés à un autre code du même partenaire</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Codes inconnus</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>months in long form</source>
        <translation>mois en format long</translation>
    </message>
    <message>
        <source>Other releases in the file (see --release)</source>
        <translation>Autres publications dans le fichier (voir --release)</translation>
    </message>
    <message>
        <source>Published figures compared with it</source>
        <translation>Chiffres publiés comparés</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Données jusqu’à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a partner, months</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, as published (%3, %4).</source>
        <translation>%1&#xa0;: %2, tel que publié (%3, %4).</translation>
    </message>
    <message>
        <source>%1 leads %2, %3</source>
        <comment>two partners, months</comment>
        <translation>%1 devance %2, %3</translation>
    </message>
    <message>
        <source>%1, as published (%2, %3).</source>
        <translation>%1, tel que publié (%2, %3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a release, its verdict</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, published on %2</source>
        <comment>an amount, a day</comment>
        <translation>%1, publié le %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an amount</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>not in the release</source>
        <translation>absent de la publication</translation>
    </message>
    <message>
        <source>%1 has %2: it agrees within its rounding.</source>
        <translation>%1 donne %2&#xa0;: cela concorde, à l’arrondi près.</translation>
    </message>
    <message>
        <source>%1 does not have it.</source>
        <translation>%1 ne l’a pas.</translation>
    </message>
    <message>
        <source>%1 has %2: it differs by %3.</source>
        <translation>%1 donne %2&#xa0;: l’écart est de %3.</translation>
    </message>
    <message>
        <source>holds (%1)</source>
        <translation>vrai (%1)</translation>
    </message>
    <message>
        <source>false (%1)</source>
        <translation>faux (%1)</translation>
    </message>
    <message>
        <source>false: level</source>
        <translation>faux&#xa0;: égalité</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a partner, a flow, months</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>dollars, per cent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuelles</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestrielles</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>annuelles</translation>
    </message>
    <message>
        <source>Trade of</source>
        <translation>Commerce de</translation>
    </message>
    <message>
        <source>Evidence for the columns</source>
        <translation>Indices sur les colonnes</translation>
    </message>
    <message>
        <source>products of the trade with {partner}</source>
        <translation>produits des échanges avec {partner}</translation>
    </message>
    <message>
        <source>BEA trade by country and area</source>
        <translation>Commerce par pays et zone, BEA</translation>
    </message>
    <message>
        <source>Census API answer</source>
        <translation>Réponse de l’API du Bureau du recensement</translation>
    </message>
    <message>
        <source>Eurostat SDMX-CSV</source>
        <translation>SDMX-CSV d’Eurostat</translation>
    </message>
    <message>
        <source>Eurostat bulk download (TSV)</source>
        <translation>Téléchargement en bloc d’Eurostat (TSV)</translation>
    </message>
    <message>
        <source>FRED series</source>
        <translation>Série de FRED</translation>
    </message>
    <message>
        <source>FRED series of trade with one country</source>
        <translation>Série de FRED du commerce avec un pays</translation>
    </message>
    <message>
        <source>IMF Direction of Trade Statistics</source>
        <translation>Direction of Trade Statistics du FMI</translation>
    </message>
    <message>
        <source>IMF International Merchandise Trade Statistics</source>
        <translation>International Merchandise Trade Statistics du FMI</translation>
    </message>
    <message>
        <source>Our World in Data chart</source>
        <translation>Graphique d’Our World in Data</translation>
    </message>
    <message>
        <source>SDMX-CSV</source>
        <translation>SDMX-CSV</translation>
    </message>
    <message>
        <source>Statistics Canada table 12-10-0011</source>
        <translation>Tableau 12-10-0011 de Statistique Canada</translation>
    </message>
    <message>
        <source>UN Comtrade download</source>
        <translation>Téléchargement d’UN Comtrade</translation>
    </message>
    <message>
        <source>UN Comtrade download of the older site</source>
        <translation>Téléchargement de l’ancien site d’UN Comtrade</translation>
    </message>
    <message>
        <source>USA Trade Online report</source>
        <translation>Rapport d’USA Trade Online</translation>
    </message>
    <message>
        <source>USITC DataWeb report by month</source>
        <translation>Rapport mensuel de DataWeb (USITC)</translation>
    </message>
    <message>
        <source>USITC DataWeb report by year</source>
        <translation>Rapport annuel de DataWeb (USITC)</translation>
    </message>
    <message>
        <source>WITS partner table</source>
        <translation>Tableau des partenaires de WITS</translation>
    </message>
    <message>
        <source>as they were written</source>
        <translation>tels qu’ils ont été écrits</translation>
    </message>
    <message>
        <source>changed since they were written</source>
        <translation>modifiés depuis qu’ils ont été écrits</translation>
    </message>
    <message>
        <source>the same, built again from the data</source>
        <translation>les mêmes, refaits à partir des données</translation>
    </message>
    <message>
        <source>not the same, built again from the data</source>
        <translation>d’autres, refaits à partir des données</translation>
    </message>
    <message>
        <source>not the same, built again by another version</source>
        <translation>d’autres, refaits par une autre version</translation>
    </message>
    <message>
        <source>cannot be built again without the built-in data</source>
        <translation>ne peuvent pas être refaits sans les données intégrées</translation>
    </message>
    <message>
        <source>as it was written</source>
        <translation>telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>changed since it was written</source>
        <translation>modifiée depuis qu’elle a été écrite</translation>
    </message>
    <message>
        <source>the same picture</source>
        <translation>la même image</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>une autre image</translation>
    </message>
    <message>
        <source>same figure, drawn by another version</source>
        <translation>la même figure, dessinée par une autre version</translation>
    </message>
    <message>
        <source>cannot be drawn again</source>
        <translation>ne peut pas être redessinée</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>built-in data, release of %1</source>
        <comment>a month</comment>
        <translation>données intégrées publiées en %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1, %2 bytes; it carries %3 bytes of text, packed</source>
        <translation>%1, %2 octets&#xa0;; elle porte %3 octets de texte, comprimés</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Dessinée par</translation>
    </message>
    <message>
        <source>Data carried</source>
        <translation>Données portées</translation>
    </message>
    <message>
        <source>%1 partners and groups, %2 to %3; %4</source>
        <comment>a state follows</comment>
        <translation>%1 partenaires et groupes, %2 à %3&#xa0;; %4</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Mots et chiffres</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Drawn again</source>
        <translation>Redessinée</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>data of an exported figure</source>
        <translation>données d’une figure exportée</translation>
    </message>
    <message>
        <source>Eurostat data browser spreadsheet</source>
        <translation>Feuille de calcul du navigateur de données d’Eurostat</translation>
    </message>
    <message>
        <source>not known whether it is the same</source>
        <translation>on ne sait pas si c’est le même</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>The year under way</source>
        <translation>L’année en cours</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 devant %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>non indiquée dans le fichier</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Données jusqu’à</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Arrêté à</translation>
    </message>
    <message>
        <source>level</source>
        <comment>neither leads</comment>
        <translation>égalité</translation>
    </message>
    <message>
        <source>data start</source>
        <translation>début des données</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Year to date</source>
        <comment>short, beside its period</comment>
        <translation>Cumul</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a month, as 2025-08</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Older months</source>
        <translation>Mois antérieurs</translation>
    </message>
    <message>
        <source>%1 (to %2)</source>
        <translation>%1 (jusqu’à %2)</translation>
    </message>
    <message>
        <source>first in data</source>
        <comment>the first lead</comment>
        <translation>1re des données</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Draw others</source>
        <translation>Dessiner Autres</translation>
    </message>
    <message>
        <source>Leave out others</source>
        <translation>Ne pas dessiner Autres</translation>
    </message>
    <message>
        <source>Draw the total</source>
        <translation>Dessiner le total</translation>
    </message>
    <message>
        <source>Leave out the total</source>
        <translation>Ne pas dessiner le total</translation>
    </message>
    <message>
        <source>In a stack, the upper edge is already the total.</source>
        <translation>Dans un empilement, le bord supérieur est déjà le total.</translation>
    </message>
    <message>
        <source>Compare years from January through</source>
        <translation>Comparer les années de janvier à</translation>
    </message>
    <message>
        <source>Month through which years are compared</source>
        <translation>Mois jusqu’auquel les années sont comparées</translation>
    </message>
    <message>
        <source>Change Last Month Compared</source>
        <translation>Changer le mois jusqu’auquel les années sont comparées</translation>
    </message>
    <message>
        <source>The last month shown</source>
        <translation>Dernier mois affiché</translation>
    </message>
    <message>
        <source>Shares are of</source>
        <translation>Les parts sont prises</translation>
    </message>
    <message>
        <source>What shares are of</source>
        <translation>De quoi les parts sont prises</translation>
    </message>
    <message>
        <source>Change Share Base</source>
        <translation>Changer de quoi les parts sont prises</translation>
    </message>
    <message>
        <source>The figure shows no shares.</source>
        <translation>La figure ne montre pas de parts.</translation>
    </message>
    <message>
        <source>Base of the index</source>
        <translation>Base de l’indice</translation>
    </message>
    <message>
        <source>Change Index Base</source>
        <translation>Changer la base de l’indice</translation>
    </message>
    <message>
        <source>First common period, or e.g. 2019</source>
        <translation>Première période commune, ou p. ex. 2019</translation>
    </message>
    <message>
        <source>The figure shows no index.</source>
        <translation>La figure ne montre pas d’indice.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Change Axis</source>
        <translation>Changer l’axe</translation>
    </message>
    <message>
        <source>Areas and bars always begin at zero.</source>
        <translation>Les aires et les barres partent toujours de zéro.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Group basis</source>
        <translation>Composition des groupes</translation>
    </message>
    <message>
        <source>Change Group Basis</source>
        <translation>Changer la composition des groupes</translation>
    </message>
    <message>
        <source>Default for the figure</source>
        <translation>Selon la figure</translation>
    </message>
    <message>
        <source>Without the members shown</source>
        <translation>Sans les membres affichés</translation>
    </message>
    <message>
        <source>Draw groups without the members shown</source>
        <translation>Dessiner les groupes sans les membres affichés</translation>
    </message>
    <message>
        <source>Lines may overlap; only stacks must not.</source>
        <translation>Les lignes peuvent se recouper&#xa0;; seuls les empilements ne le peuvent pas.</translation>
    </message>
    <message>
        <source>Change Dollars</source>
        <translation>Changer les dollars</translation>
    </message>
    <message>
        <source>Current dollars, or e.g. 2025-08</source>
        <translation>Dollars courants, ou p. ex. 2025-08</translation>
    </message>
    <message>
        <source>Bridge missing prices</source>
        <translation>Interpoler les prix manquants</translation>
    </message>
    <message>
        <source>Bridge consumer prices that were never published</source>
        <translation>Interpoler les prix à la consommation jamais publiés</translation>
    </message>
    <message>
        <source>The figure is in current dollars.</source>
        <translation>La figure est en dollars courants.</translation>
    </message>
    <message>
        <source>Draw recessions</source>
        <translation>Dessiner les récessions</translation>
    </message>
    <message>
        <source>Leave out recessions</source>
        <translation>Retirer les récessions</translation>
    </message>
    <message>
        <source>Mark crossings</source>
        <translation>Marquer les croisements</translation>
    </message>
    <message>
        <source>Leave out crossings</source>
        <translation>Retirer les croisements</translation>
    </message>
    <message>
        <source>Enlarge the last crossing</source>
        <translation>Agrandir le dernier croisement</translation>
    </message>
    <message>
        <source>Leave out the lens</source>
        <translation>Retirer la loupe</translation>
    </message>
    <message>
        <source>Draw leader ribbon</source>
        <translation>Dessiner le ruban des premiers</translation>
    </message>
    <message>
        <source>Leave out leader ribbon</source>
        <translation>Retirer le ruban des premiers</translation>
    </message>
    <message>
        <source>Draw events</source>
        <translation>Dessiner les événements</translation>
    </message>
    <message>
        <source>Leave out events</source>
        <translation>Retirer les événements</translation>
    </message>
    <message>
        <source>Add notes on partners</source>
        <translation>Ajouter des notes sur les partenaires</translation>
    </message>
    <message>
        <source>Leave out notes on partners</source>
        <translation>Retirer les notes sur les partenaires</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Change Figure Size</source>
        <translation>Changer la taille de la figure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Change Title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Change Subtitle</source>
        <translation>Modifier le sous-titre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Aucune note personnelle</translation>
    </message>
    <message>
        <source>Language of the figure</source>
        <translation>Langue de la figure</translation>
    </message>
    <message>
        <source>Change Figure Language</source>
        <translation>Changer la langue de la figure</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Change Paper</source>
        <translation>Changer le papier</translation>
    </message>
    <message>
        <source>How values are computed</source>
        <translation>Comment les valeurs sont calculées</translation>
    </message>
    <message>
        <source>Say How Values Are Computed</source>
        <translation>Dire comment les valeurs sont calculées</translation>
    </message>
    <message>
        <source>Leave Out How Values Are Computed</source>
        <translation>Omettre comment les valeurs sont calculées</translation>
    </message>
    <message>
        <source>Marked period</source>
        <translation>Période marquée</translation>
    </message>
    <message>
        <source>Change Marked Period</source>
        <translation>Changer la période marquée</translation>
    </message>
    <message>
        <source>No period, or e.g. 2025-08</source>
        <translation>Aucune, ou p. ex. 2025-08</translation>
    </message>
    <message>
        <source>Dollars of a month, by consumer prices</source>
        <translation>Dollars d’un mois, selon les prix à la consommation</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The source does not publish it separately: it is within others.</source>
        <translation>La source ne distingue pas ce partenaire&#xa0;: il est compris dans Autres.</translation>
    </message>
    <message>
        <source>The partner did not exist in these months.</source>
        <translation>Le partenaire n’existait pas pendant ces mois.</translation>
    </message>
    <message>
        <source>Not yet published.</source>
        <translation>Pas encore publié.</translation>
    </message>
    <message>
        <source>Missing: the source has no value for these months.</source>
        <translation>Donnée manquante&#xa0;: la source n’a pas de chiffre pour ces mois.</translation>
    </message>
    <message>
        <source>The data begin later.</source>
        <translation>Les données commencent plus tard.</translation>
    </message>
    <message>
        <source>The partners shown overlap, so others cannot be determined.</source>
        <translation>Les partenaires affichés se recoupent&#xa0;: Autres ne peut donc pas être déterminé.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The partner&apos;s territory changed: no change is computed across it.</source>
        <translation>Le territoire du partenaire a changé&#xa0;: aucune variation n’est calculée à travers ce changement.</translation>
    </message>
    <message>
        <source>The denominator is under 1 million dollars.</source>
        <translation>Le diviseur est inférieur à 1 million de dollars.</translation>
    </message>
    <message>
        <source>It is outside of what the share is of.</source>
        <translation>Cela se trouve hors de l’ensemble dont la part est prise.</translation>
    </message>
    <message>
        <source>One of its months has no consumer prices.</source>
        <translation>Les prix à la consommation d’un mois inclus manquent.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>12-month average</source>
        <translation>Moyenne sur 12 mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>%1, release of %2</source>
        <comment>a partner, a month of release</comment>
        <translation>%1, publication de&#xa0;%2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Places gained in a year</source>
        <translation>Rangs gagnés en un an</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <source>Change on a year earlier</source>
        <translation>Variation sur un an</translation>
    </message>
    <message>
        <source>Change on a year earlier, per cent</source>
        <translation>Variation sur un an, pour cent</translation>
    </message>
    <message>
        <source>Contribution to the total&apos;s growth</source>
        <translation>Contribution à la croissance du total</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Source publiée</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Données jusqu’à</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>Lead over the second</source>
        <translation>Avance sur le deuxième</translation>
    </message>
    <message>
        <source>Share of the shown</source>
        <translation>Part de ce qui est affiché</translation>
    </message>
    <message>
        <source>Share of the group</source>
        <translation>Part du groupe</translation>
    </message>
    <message>
        <source>Only single partners have a rank.</source>
        <translation>Seuls les partenaires individuels ont un rang.</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>released in %1, data to %2</source>
        <translation>publiée en %1, données jusqu’à %2</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>données jusqu’à %1</translation>
    </message>
    <message>
        <source>Partners and groups</source>
        <translation>Partenaires et groupes</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Largest changes by month, in %1</source>
        <translation>Mois les plus révisés, en %1</translation>
    </message>
    <message>
        <source>Largest changes by month, in per cent</source>
        <translation>Mois les plus révisés, en pourcentage</translation>
    </message>
    <message>
        <source>Largest changes by calendar year, in %1</source>
        <translation>Années civiles les plus révisées, en %1</translation>
    </message>
    <message>
        <source>Largest changes of the total by calendar year, in %1</source>
        <translation>Le total par année civile, là où il a le plus changé, en %1</translation>
    </message>
    <message>
        <source>Ranks of the 15 largest partners</source>
        <translation>Rangs des 15 plus grands partenaires</translation>
    </message>
    <message>
        <source>level</source>
        <comment>neither leads</comment>
        <translation>égalité</translation>
    </message>
    <message>
        <source>Who leads among the two largest partners</source>
        <translation>Lequel des deux plus grands partenaires est en tête</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>Leads that changed among the five largest partners, latest periods first</source>
        <translation>Avances inversées parmi les cinq plus grands partenaires, périodes récentes d’abord</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n plus ancienne</numerusform>
            <numerusform>%n plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles of the session that became false</source>
        <translation>Titres de la session devenus faux</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Total, World</source>
        <translation>Total, monde</translation>
    </message>
    <message>
        <source>%1, hatched</source>
        <comment>a range of months</comment>
        <translation>%1, hachuré</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>$%1 bn</source>
        <translation>%1&#xa0;Md$</translation>
    </message>
    <message>
        <source>$%1 m</source>
        <translation>%1&#xa0;M$</translation>
    </message>
    <message>
        <source>$%1 thousand</source>
        <translation>%1&#xa0;k$</translation>
    </message>
    <message>
        <source>$%1 million</source>
        <translation>%1&#xa0;M$</translation>
    </message>
    <message>
        <source>$%1 bn</source>
        <comment>in running words</comment>
        <translation>%1&#xa0;Md$</translation>
    </message>
    <message>
        <source>$%1 tn</source>
        <translation>%1&#xa0;milliers de Md$</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>billions of US dollars</source>
        <translation>milliards de dollars américains</translation>
    </message>
    <message>
        <source>millions of US dollars</source>
        <translation>millions de dollars américains</translation>
    </message>
    <message>
        <source>thousands of US dollars</source>
        <translation>milliers de dollars américains</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1&#xa0;%2</translation>
    </message>
    <message>
        <source>US goods exports by buyer</source>
        <translation>Exportations américaines de biens par acheteur</translation>
    </message>
    <message>
        <source>US goods exports</source>
        <translation>Exportations américaines de biens</translation>
    </message>
    <message>
        <source>US goods imports by supplier</source>
        <translation>Importations américaines de biens par fournisseur</translation>
    </message>
    <message>
        <source>US goods imports</source>
        <translation>Importations américaines de biens</translation>
    </message>
    <message>
        <source>Share of US goods exports by buyer</source>
        <translation>Part de chaque acheteur dans les exportations américaines de biens</translation>
    </message>
    <message>
        <source>Share of US goods imports by supplier</source>
        <translation>Part de chaque fournisseur dans les importations américaines de biens</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>données mensuelles</translation>
    </message>
    <message>
        <source>sums of 3 months</source>
        <translation>sommes sur 3&#xa0;mois</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>cumul depuis janvier</translation>
    </message>
    <message>
        <source>sums of 12 months</source>
        <translation>sommes sur 12&#xa0;mois</translation>
    </message>
    <message>
        <source>calendar year %1</source>
        <translation>année civile %1</translation>
    </message>
    <message>
        <source>calendar years %1–%2</source>
        <translation>années civiles %1–%2</translation>
    </message>
    <message>
        <source>%1 of each year</source>
        <translation>%1 de chaque année</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <comment>months, year: partners with their values</comment>
        <translation>%1 %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>US goods exports to the %1 largest single-country buyers</source>
        <translation>Exportations américaines de biens vers les %1 principaux pays acheteurs</translation>
    </message>
    <message>
        <source>US goods imports from the %1 largest single-country suppliers</source>
        <translation>Importations américaines de biens en provenance des %1 principaux pays fournisseurs</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>US goods exports to %1</source>
        <translation>Exportations américaines de biens vers %1</translation>
    </message>
    <message>
        <source>US goods imports from %1</source>
        <translation>Importations américaines de biens en provenance %1</translation>
    </message>
    <message>
        <source>%1; axis not from zero</source>
        <translation>%1&#xa0;; l’axe ne part pas de zéro</translation>
    </message>
    <message>
        <source>%1 of every year solid, the rest of the year hatched.</source>
        <translation>%1 en plein, le reste hachuré.</translation>
    </message>
    <message>
        <source>release of %1</source>
        <translation>publié en %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>données jusqu’à %1</translation>
    </message>
    <message>
        <source>Source: %1, %2, %3. %4</source>
        <translation>Source&#xa0;: %1, %2, %3. %4</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a sum of months up to January 2026</comment>
        <translation>À fin %1</translation>
    </message>
    <message>
        <source>US trade in goods by partner</source>
        <translation>Échanges américains de biens par partenaire</translation>
    </message>
    <message>
        <source>US trade in goods</source>
        <translation>Échanges américains de biens</translation>
    </message>
    <message>
        <source>US balance of trade in goods by partner</source>
        <translation>Solde des échanges américains de biens par partenaire</translation>
    </message>
    <message>
        <source>US balance of trade in goods</source>
        <translation>Solde des échanges américains de biens</translation>
    </message>
    <message>
        <source>Share of US trade in goods by partner</source>
        <translation>Part de chaque partenaire dans les échanges américains de biens</translation>
    </message>
    <message>
        <source>Change of US goods exports on a year earlier</source>
        <translation>Variation sur un an des exportations américaines de biens</translation>
    </message>
    <message>
        <source>Change of US goods imports on a year earlier</source>
        <translation>Variation sur un an des importations américaines de biens</translation>
    </message>
    <message>
        <source>Change of US trade in goods on a year earlier</source>
        <translation>Variation sur un an des échanges américains de biens</translation>
    </message>
    <message>
        <source>Change of the US balance of trade in goods on a year earlier</source>
        <translation>Variation sur un an du solde des échanges américains de biens</translation>
    </message>
    <message>
        <source>Contribution to the growth of US goods exports on a year earlier</source>
        <translation>Contribution à la croissance sur un an des exportations américaines de biens</translation>
    </message>
    <message>
        <source>Contribution to the growth of US goods imports on a year earlier</source>
        <translation>Contribution à la croissance sur un an des importations américaines de biens</translation>
    </message>
    <message>
        <source>Contribution to the growth of US trade in goods on a year earlier</source>
        <translation>Contribution à la croissance sur un an des échanges américains de biens</translation>
    </message>
    <message>
        <source>Rank among the single-country buyers of US goods</source>
        <translation>Rang parmi les pays acheteurs de biens américains</translation>
    </message>
    <message>
        <source>Rank among the single-country suppliers of goods to the US</source>
        <translation>Rang parmi les pays fournisseurs de biens aux États-Unis</translation>
    </message>
    <message>
        <source>Rank among the single countries by US trade in goods</source>
        <translation>Rang parmi les pays selon les échanges de biens avec les États-Unis</translation>
    </message>
    <message>
        <source>Rank among the single countries by the US balance of trade in goods, the largest surplus first</source>
        <translation>Rang parmi les pays selon le solde des échanges américains de biens, le plus grand excédent en tête</translation>
    </message>
    <message>
        <source>% of the published World total</source>
        <translation>% du total mondial publié</translation>
    </message>
    <message>
        <source>% of the partners shown</source>
        <translation>% des partenaires affichés</translation>
    </message>
    <message>
        <source>% of %1</source>
        <comment>a group, with its article</comment>
        <translation>% de %1</translation>
    </message>
    <message>
        <source>US trade in goods with the %1 largest single-country partners</source>
        <translation>Échanges américains de biens avec les %1 principaux pays partenaires</translation>
    </message>
    <message>
        <source>The %1 largest surpluses of US trade in goods with single countries</source>
        <translation>Les %1 plus grands excédents des échanges américains de biens avec des pays</translation>
    </message>
    <message>
        <source>US trade in goods with %1</source>
        <translation>Échanges américains de biens avec %1</translation>
    </message>
    <message>
        <source>US balance of trade in goods with %1</source>
        <translation>Solde des échanges américains de biens avec %1</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>index, %1 = 100</source>
        <comment>a base period</comment>
        <translation>indice, %1 = 100</translation>
    </message>
    <message>
        <source>%1; logarithmic axis</source>
        <translation>%1&#xa0;; axe logarithmique</translation>
    </message>
    <message>
        <source>%1, the rest</source>
        <comment>a group without the members shown</comment>
        <translation>%1, le reste</translation>
    </message>
    <message>
        <source>current dollars</source>
        <translation>dollars courants</translation>
    </message>
    <message>
        <source>purchasing power in dollars of %1 by US consumer prices (CPI-U, US Bureau of Labor Statistics)</source>
        <translation>pouvoir d’achat en dollars, mois de référence&#xa0;: %1, selon les prix à la consommation américains (CPI-U, Bureau of Labor Statistics)</translation>
    </message>
    <message>
        <source>%1 at consumer prices of %2</source>
        <comment>billions of US dollars, a month</comment>
        <translation>%1, prix à la consommation&#xa0;: %2</translation>
    </message>
    <message>
        <source>Goods, domestic and foreign exports, %1.</source>
        <translation>Biens, réexportations comprises, %1.</translation>
    </message>
    <message>
        <source>Goods, general imports at customs value, %1.</source>
        <translation>Biens, importations générales en valeur en douane, %1.</translation>
    </message>
    <message>
        <source>Goods, exports f.a.s. plus general imports at customs value, %1.</source>
        <translation>Biens, exportations f.a.s. plus importations générales en valeur en douane, %1.</translation>
    </message>
    <message>
        <source>Goods, exports f.a.s. less general imports at customs value, %1.</source>
        <translation>Biens, exportations f.a.s. moins importations générales en valeur en douane, %1.</translation>
    </message>
    <message>
        <source>3 months to %1</source>
        <comment>a month</comment>
        <translation>3&#xa0;mois jusqu’à %1</translation>
    </message>
    <message>
        <source>12 months to %1</source>
        <comment>a month</comment>
        <translation>12&#xa0;mois jusqu’à %1</translation>
    </message>
    <message>
        <source>Rank by value</source>
        <translation>Rang selon la valeur</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Places moved since %1</source>
        <comment>a period</comment>
        <translation>Rangs gagnés ou perdus depuis %1</translation>
    </message>
    <message>
        <source>Effective number of buyers</source>
        <translation>Nombre effectif d’acheteurs</translation>
    </message>
    <message>
        <source>Effective number of suppliers</source>
        <translation>Nombre effectif de fournisseurs</translation>
    </message>
    <message>
        <source>Effective number of partners</source>
        <translation>Nombre effectif de partenaires</translation>
    </message>
    <message>
        <source>How concentrated US goods exports are on few buyers</source>
        <translation>La concentration des exportations américaines de biens sur quelques acheteurs</translation>
    </message>
    <message>
        <source>How concentrated US goods imports are on few suppliers</source>
        <translation>La concentration des importations américaines de biens sur quelques fournisseurs</translation>
    </message>
    <message>
        <source>How concentrated US trade in goods is on few partners</source>
        <translation>La concentration du commerce américain de biens sur quelques partenaires</translation>
    </message>
    <message>
        <source>Share of the three largest</source>
        <translation>Part des trois premiers</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index</source>
        <translation>Indice de Herfindahl–Hirschman</translation>
    </message>
    <message>
        <source>Change on %1</source>
        <comment>a period</comment>
        <translation>Variation par rapport à %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Share of the World total</source>
        <translation>Part du total mondial</translation>
    </message>
    <message>
        <source>Single countries, shares of the published World total, %1</source>
        <comment>a measure</comment>
        <translation>Pays pris un à un, parts du total mondial publié, %1</translation>
    </message>
    <message>
        <source>%1; axes not all from zero</source>
        <translation>%1&#xa0;; les axes ne partent pas tous de zéro</translation>
    </message>
    <message>
        <source>deficit begins</source>
        <translation>le déficit commence</translation>
    </message>
    <message>
        <source>surplus begins</source>
        <translation>l’excédent commence</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>12-month average</source>
        <translation>Moyenne sur 12 mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>US exports and imports of goods</source>
        <translation>Exportations et importations américaines de biens</translation>
    </message>
    <message>
        <source>%1; bars are months, the line their 12-month average</source>
        <translation>%1; les barres sont des mois, la ligne leur moyenne sur 12 mois</translation>
    </message>
    <message>
        <source>%1; the area between the lines is the balance</source>
        <translation>%1; entre les lignes se trouve le solde</translation>
    </message>
    <message>
        <source>%1; grey between two lines: a lead under 1%</source>
        <translation>%1; gris entre deux lignes&#xa0;: avance inférieure à 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1; a line for each year from %2 to %3</source>
        <comment>two years</comment>
        <translation>%1; une ligne par année, de %2 à %3</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a sum of months up to December of each year</comment>
        <translation>À fin %1</translation>
    </message>
    <message>
        <source>Events: %1.</source>
        <translation>Événements : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Events: %1; and %n more as tick(s).</source>
        <translation>
            <numerusform>Événements : %1; et %n autre par une marque.</numerusform>
            <numerusform>Événements : %1; et %n autres par des marques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (to %2)</source>
        <comment>a release, and its last month in the figure</comment>
        <translation>%1 (jusqu’à %2)</translation>
    </message>
    <message>
        <source>releases of %1</source>
        <translation>publications de %1</translation>
    </message>
    <message>
        <source>the largest single-country buyer</source>
        <translation>le premier pays acheteur</translation>
    </message>
    <message>
        <source>the largest single-country supplier</source>
        <translation>le premier pays fournisseur</translation>
    </message>
    <message>
        <source>the largest single-country partner</source>
        <translation>le premier pays partenaire</translation>
    </message>
    <message>
        <source>the largest surplus with a single country</source>
        <translation>le plus grand excédent avec un seul pays</translation>
    </message>
    <message>
        <source>No leader is known.</source>
        <translation>On ne sait pas qui est en tête.</translation>
    </message>
    <message>
        <source>%1 leads: no other country has a value.</source>
        <translation>%1 est en tête, sans autre partenaire.</translation>
    </message>
    <message>
        <source>%1 leads, %2 ahead of %3.</source>
        <translation>%1 devance %3 de %2.</translation>
    </message>
    <message>
        <source>Leader</source>
        <comment>beside a ribbon that says who leads</comment>
        <translation>En tête</translation>
    </message>
    <message>
        <source>under 1% apart</source>
        <translation>à moins de 1 %</translation>
    </message>
    <message>
        <source>blank where no leader is known</source>
        <translation>vide là où l’on ne sait pas qui est en tête</translation>
    </message>
    <message>
        <source>%1 passes %2,</source>
        <comment>two partners; their values follow</comment>
        <translation>%1 dépasse %2,</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the larger and the smaller of two values</comment>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>{leader} is the {role}, {margin} ahead of {second}, {span}</source>
        <translation>{leader} est le {role}, {margin} devant {second}, {span}</translation>
    </message>
    <message>
        <source>{leader} has been the {role} since {since} ({span})</source>
        <translation>{leader} est le {role} depuis {since} ({span})</translation>
    </message>
    <message>
        <source>{leader:%1} passed {second:%1} in {passed:%1} and leads by {margin:%1} ({span})</source>
        <comment>passed in a quarter</comment>
        <translation>{leader:%1} a dépassé {second:%1} au {passed:%1} et mène de {margin:%1} ({span})</translation>
    </message>
    <message>
        <source>{leader:%1} passed {second:%1} in {passed:%1} and leads by {margin:%1} ({span})</source>
        <comment>passed in a month or a year</comment>
        <translation>{leader:%1} a dépassé {second:%1} en {passed:%1} et mène de {margin:%1} ({span})</translation>
    </message>
    <message>
        <source>{leader:%1} leads {second:%1} by {margin:%1}, or {margin_percent:%1}, {span}</source>
        <translation>{leader:%1} devance {second:%1} de {margin:%1}, soit {margin_percent:%1}, {span}</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, and month with year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last %1 months</source>
        <translation>%1 derniers mois</translation>
    </message>
    <message>
        <source>Last %1 quarters</source>
        <translation>%1 derniers trimestres</translation>
    </message>
    <message>
        <source>Last %1 years</source>
        <translation>%1 dernières années</translation>
    </message>
    <message>
        <source>over the 3 months to %1</source>
        <comment>a month</comment>
        <translation>sur les 3&#xa0;mois jusqu’à %1</translation>
    </message>
    <message>
        <source>over the 12 months to %1</source>
        <comment>a month</comment>
        <translation>sur les 12&#xa0;mois jusqu’à %1</translation>
    </message>
    <message>
        <source>from January to %1</source>
        <comment>a month and its year</comment>
        <translation>de janvier à %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a quarter</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a year</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a value</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>who leads, by how much</comment>
        <translation>%1 devant de %2</translation>
    </message>
    <message>
        <source>level</source>
        <comment>nobody leads</comment>
        <translation>égalité</translation>
    </message>
    <message>
        <source>level within rounding</source>
        <comment>nobody leads</comment>
        <translation>égalité à l’arrondi près</translation>
    </message>
    <message>
        <source>As first published</source>
        <translation>Première publication</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Tel que publié</translation>
    </message>
    <message>
        <source>%1, as published and by each release</source>
        <translation>%1, tels que publiés et selon chaque publication</translation>
    </message>
    <message numerus="yes">
        <source>release(s) of %1</source>
        <translation>
            <numerusform>publié en %1</numerusform>
            <numerusform>publiés en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by each release</source>
        <translation>%1, selon chaque publication</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a short month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Goods, %1.</source>
        <comment>current dollars</comment>
        <translation>Biens, %1.</translation>
    </message>
    <message>
        <source>Source not stated, %1. %2</source>
        <comment>a release, the goods</comment>
        <translation>Source non indiquée, %1. %2</translation>
    </message>
    <message>
        <source>quantities</source>
        <comment>instead of current dollars</comment>
        <translation>quantités</translation>
    </message>
    <message>
        <source>%1 (own figures)</source>
        <comment>a partner</comment>
        <translation>%1 (chiffres propres)</translation>
    </message>
    <message>
        <source>%1 billion %2</source>
        <comment>a number of units of quantity</comment>
        <translation>%1 milliards de %2</translation>
    </message>
    <message>
        <source>%1 million %2</source>
        <comment>a number of units of quantity</comment>
        <translation>%1 millions de %2</translation>
    </message>
    <message>
        <source>%1 thousand %2</source>
        <comment>a number of units of quantity</comment>
        <translation>%1 milliers de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number of units of quantity</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>tonnes</translation>
    </message>
    <message>
        <source>billions of %1</source>
        <comment>a unit of quantity</comment>
        <translation>milliards de %1</translation>
    </message>
    <message>
        <source>millions of %1</source>
        <comment>a unit of quantity</comment>
        <translation>millions de %1</translation>
    </message>
    <message>
        <source>thousands of %1</source>
        <comment>a unit of quantity</comment>
        <translation>milliers de %1</translation>
    </message>
    <message>
        <source>US goods exports to {partner}</source>
        <translation>Exportations américaines de biens vers {partner}</translation>
    </message>
    <message>
        <source>US goods exports to {partner} by product</source>
        <translation>Exportations américaines de biens vers {partner} par produit</translation>
    </message>
    <message>
        <source>Share of US goods exports to {partner} by product</source>
        <translation>Part de chaque produit dans les exportations américaines de biens vers {partner}</translation>
    </message>
    <message>
        <source>Change of US goods exports to {partner} on a year earlier</source>
        <translation>Variation sur un an des exportations américaines de biens vers {partner}</translation>
    </message>
    <message>
        <source>Contribution to the growth of US goods exports to {partner} on a year earlier</source>
        <translation>Contribution à la croissance sur un an des exportations américaines de biens vers {partner}</translation>
    </message>
    <message>
        <source>Rank among the products of US goods exports to {partner}</source>
        <translation>Rang parmi les produits des exportations américaines de biens vers {partner}</translation>
    </message>
    <message>
        <source>The %1 largest products of US goods exports to {partner}</source>
        <translation>Les %1 principaux produits des exportations américaines de biens vers {partner}</translation>
    </message>
    <message>
        <source>US goods exports to {partner}: %1</source>
        <translation>Exportations américaines de biens vers {partner}&#xa0;: %1</translation>
    </message>
    <message>
        <source>Effective number of products</source>
        <translation>Nombre effectif de produits</translation>
    </message>
    <message>
        <source>How concentrated US goods exports to {partner} are on few products</source>
        <translation>La concentration des exportations américaines de biens vers {partner} sur quelques produits</translation>
    </message>
    <message>
        <source>the largest product</source>
        <translation>le premier produit</translation>
    </message>
    <message>
        <source>US goods imports from {partner}</source>
        <translation>Importations américaines de biens en provenance de {partner}</translation>
    </message>
    <message>
        <source>US goods imports from {partner} by product</source>
        <translation>Importations américaines de biens en provenance de {partner} par produit</translation>
    </message>
    <message>
        <source>Share of US goods imports from {partner} by product</source>
        <translation>Part de chaque produit dans les importations américaines de biens en provenance de {partner}</translation>
    </message>
    <message>
        <source>Change of US goods imports from {partner} on a year earlier</source>
        <translation>Variation sur un an des importations américaines de biens en provenance de {partner}</translation>
    </message>
    <message>
        <source>Contribution to the growth of US goods imports from {partner} on a year earlier</source>
        <translation>Contribution à la croissance sur un an des importations américaines de biens en provenance de {partner}</translation>
    </message>
    <message>
        <source>Rank among the products of US goods imports from {partner}</source>
        <translation>Rang parmi les produits des importations américaines de biens en provenance de {partner}</translation>
    </message>
    <message>
        <source>The %1 largest products of US goods imports from {partner}</source>
        <translation>Les %1 principaux produits des importations américaines de biens en provenance de {partner}</translation>
    </message>
    <message>
        <source>US goods imports from {partner}: %1</source>
        <translation>Importations américaines de biens en provenance de {partner}&#xa0;: %1</translation>
    </message>
    <message>
        <source>How concentrated US goods imports from {partner} are on few products</source>
        <translation>La concentration des importations américaines de biens en provenance de {partner} sur quelques produits</translation>
    </message>
    <message>
        <source>US trade in goods with {partner}</source>
        <translation>Échanges américains de biens avec {partner}</translation>
    </message>
    <message>
        <source>US trade in goods with {partner} by product</source>
        <translation>Échanges américains de biens avec {partner} par produit</translation>
    </message>
    <message>
        <source>Share of US trade in goods with {partner} by product</source>
        <translation>Part de chaque produit dans les échanges américains de biens avec {partner}</translation>
    </message>
    <message>
        <source>Change of US trade in goods with {partner} on a year earlier</source>
        <translation>Variation sur un an des échanges américains de biens avec {partner}</translation>
    </message>
    <message>
        <source>Contribution to the growth of US trade in goods with {partner} on a year earlier</source>
        <translation>Contribution à la croissance sur un an des échanges américains de biens avec {partner}</translation>
    </message>
    <message>
        <source>Rank among the products of US trade in goods with {partner}</source>
        <translation>Rang parmi les produits des échanges américains de biens avec {partner}</translation>
    </message>
    <message>
        <source>The %1 largest products of US trade in goods with {partner}</source>
        <translation>Les %1 principaux produits des échanges américains de biens avec {partner}</translation>
    </message>
    <message>
        <source>US trade in goods with {partner}: %1</source>
        <translation>Échanges américains de biens avec {partner}&#xa0;: %1</translation>
    </message>
    <message>
        <source>How concentrated US trade in goods with {partner} is on few products</source>
        <translation>La concentration des échanges américains de biens avec {partner} sur quelques produits</translation>
    </message>
    <message>
        <source>US balance of trade in goods with {partner}</source>
        <translation>Solde des échanges américains de biens avec {partner}</translation>
    </message>
    <message>
        <source>US balance of trade in goods with {partner} by product</source>
        <translation>Solde des échanges américains de biens avec {partner} par produit</translation>
    </message>
    <message>
        <source>Change of the US balance of trade in goods with {partner} on a year earlier</source>
        <translation>Variation sur un an du solde des échanges américains de biens avec {partner}</translation>
    </message>
    <message>
        <source>Rank among the products by the US balance of trade in goods with {partner}, the largest surplus first</source>
        <translation>Rang parmi les produits selon le solde des échanges américains de biens avec {partner}, le plus grand excédent en tête</translation>
    </message>
    <message>
        <source>The %1 largest surpluses of US trade in goods with {partner} by product</source>
        <translation>Les %1 plus grands excédents des échanges américains de biens avec {partner} par produit</translation>
    </message>
    <message>
        <source>US balance of trade in goods with {partner}: %1</source>
        <translation>Solde des échanges américains de biens avec {partner}&#xa0;: %1</translation>
    </message>
    <message>
        <source>the product with the largest surplus</source>
        <translation>le produit au plus grand excédent</translation>
    </message>
    <message>
        <source>US goods exports to and imports from {partner}</source>
        <translation>Exportations et importations américaines de biens avec {partner}</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out for lack of room.</source>
        <translation>
            <numerusform>La place manque pour %n nom.</numerusform>
            <numerusform>La place manque pour %n noms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rings mark where the lines cross, %n time(s).</source>
        <translation>
            <numerusform>Un anneau marque où les courbes se croisent.</numerusform>
            <numerusform>Des anneaux marquent où les courbes se croisent, %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>release of %1 →</source>
        <translation>publication de %1 →</translation>
    </message>
    <message>
        <source>new release →</source>
        <translation>nouvelle publication →</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dollars américains</translation>
    </message>
    <message>
        <source>Rounded values need not add up to the total.</source>
        <translation>En raison des arrondis, la somme des valeurs peut différer du total.</translation>
    </message>
    <message>
        <source>Each value adds the month named and the two before it.</source>
        <translation>Chaque valeur additionne le mois indiqué et les deux précédents.</translation>
    </message>
    <message>
        <source>Each value adds the three months of a quarter.</source>
        <translation>Chaque valeur additionne les trois mois d’un trimestre.</translation>
    </message>
    <message>
        <source>Each value adds the months from January to the one named.</source>
        <translation>Chaque valeur additionne les mois de janvier à celui indiqué.</translation>
    </message>
    <message>
        <source>Each value adds the month named and the eleven before it.</source>
        <translation>Chaque valeur additionne le mois indiqué et les onze précédents.</translation>
    </message>
    <message>
        <source>Each value adds the months of a calendar year.</source>
        <translation>Chaque valeur additionne les mois d’une année civile.</translation>
    </message>
    <message>
        <source>Each value adds the same months of each year.</source>
        <translation>Chaque valeur additionne les mêmes mois de chaque année.</translation>
    </message>
    <message>
        <source>A share is 100 times a sum over that of the published total.</source>
        <translation>Une part est 100 fois une somme divisée par celle du total publié.</translation>
    </message>
    <message>
        <source>A share is 100 times a sum over that of the partners shown.</source>
        <translation>Une part est 100 fois une somme divisée par celle des partenaires présentés.</translation>
    </message>
    <message>
        <source>A share is 100 times a sum over that of the group.</source>
        <translation>Une part est 100 fois une somme divisée par celle du groupe.</translation>
    </message>
    <message>
        <source>A change is a sum less that of the same months a year earlier.</source>
        <translation>Une variation est une somme moins celle des mêmes mois un an plus tôt.</translation>
    </message>
    <message>
        <source>A change is a sum less that of the same months a year earlier, in per cent of the latter.</source>
        <translation>Une variation est une somme moins celle des mêmes mois un an plus tôt, en pour cent de cette dernière.</translation>
    </message>
    <message>
        <source>A contribution is a change on a year earlier in per cent of the total a year earlier.</source>
        <translation>Une contribution est la variation sur un an en pour cent du total d’un an plus tôt.</translation>
    </message>
    <message>
        <source>An index is 100 times a sum over that of the base period.</source>
        <translation>Un indice est 100 fois une somme divisée par celle de la période de base.</translation>
    </message>
    <message>
        <source>A rank is one more than the number of partners with a higher sum.</source>
        <translation>Un rang est un de plus que le nombre de partenaires dont la somme est supérieure.</translation>
    </message>
    <message>
        <source>Each month is converted to dollars of %1 by consumer prices before anything is added.</source>
        <translation>Chaque mois est converti en dollars de %1 par les prix à la consommation avant toute addition.</translation>
    </message>
    <message>
        <source>Values are those that the source publishes.</source>
        <translation>Les valeurs sont celles que publie la source.</translation>
    </message>
    <message>
        <source>purchasing power in dollars of %1 by the price index %2</source>
        <translation>pouvoir d’achat en dollars de %1 selon l’indice de prix %2</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Graphique en courbes</translation>
    </message>
    <message>
        <source>Stacked area chart</source>
        <translation>Graphique en aires empilées</translation>
    </message>
    <message>
        <source>Stacked bar chart</source>
        <translation>Graphique en barres empilées</translation>
    </message>
    <message>
        <source>Ranking as a bar chart</source>
        <translation>Classement en barres</translation>
    </message>
    <message>
        <source>Line chart of ranks</source>
        <translation>Graphique en courbes des rangs</translation>
    </message>
    <message>
        <source>Line chart with a line for each year</source>
        <translation>Graphique en courbes, une par année</translation>
    </message>
    <message>
        <source>Line chart of exports and imports</source>
        <translation>Graphique en courbes des exportations et des importations</translation>
    </message>
    <message>
        <source>Small line charts side by side</source>
        <translation>Petits graphiques en courbes côte à côte</translation>
    </message>
    <message>
        <source>Bar chart of months with a line of their average</source>
        <translation>Graphique en barres des mois, avec la courbe de leur moyenne</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Line charts of three indices</source>
        <translation>Graphiques en courbes de trois indices</translation>
    </message>
    <message>
        <source>Bar chart of releases</source>
        <translation>Graphique en barres par publication</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <comment>what is measured, two periods</comment>
        <translation>%1, période %2 – %3.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 throughout.</source>
        <comment>two partners</comment>
        <translation>Avance de %1 sur %2 pendant toute la période.</translation>
    </message>
    <message>
        <source>%1 has been ahead of %2 since %3.</source>
        <comment>two partners, a period</comment>
        <translation>Avance de %1 sur %2 depuis %3.</translation>
    </message>
    <message>
        <source>Lowest: %1 (%2); highest: %3 (%4).</source>
        <comment>two values with their periods</comment>
        <translation>Minimum&#xa0;: %1 (%2)&#xa0;; maximum&#xa0;: %3 (%4).</translation>
    </message>
    <message>
        <source>Leader ribbon: %1 since %2.</source>
        <comment>a partner, a period</comment>
        <translation>Ruban des premiers&#xa0;: %1 depuis %2.</translation>
    </message>
    <message>
        <source>Nothing is drawn.</source>
        <translation>Rien n’est représenté.</translation>
    </message>
    <message>
        <source>%1 leads, margin unknown.</source>
        <translation>%1 est en tête, d’une avance inconnue.</translation>
    </message>
    <message>
        <source>%1; the area is months, the line their 12-month average</source>
        <translation>%1&#xa0;; l’aire représente les mois, la ligne leur moyenne sur 12 mois</translation>
    </message>
    <message>
        <source>%1; hatched: %2</source>
        <comment>a measure and its unit; a range of months</comment>
        <translation>%1&#xa0;; hachuré&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FileDialogText</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Ouvrir des données</translation>
    </message>
    <message>
        <source>Data (*.xlsx *.ods *.xls *.csv)</source>
        <translation>Données (*.xlsx *.ods *.xls *.csv)</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Sessions (*.strata)</source>
        <translation>Sessions (*.strata)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Open a table of events</source>
        <translation>Ouvrir un tableau d’événements</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Open a table of published figures</source>
        <translation>Ouvrir un tableau de chiffres publiés</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Graphiques vectoriels (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open a price index</source>
        <translation>Ouvrir un indice de prix</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Folder with a web page (*)</source>
        <translation>Dossier avec une page web (*)</translation>
    </message>
    <message>
        <source>Open a house style</source>
        <translation>Ouvrir un style maison</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Styles maison (*.json)</translation>
    </message>
    <message>
        <source>Open a partner&apos;s own figures</source>
        <translation>Ouvrir les chiffres propres d’un partenaire</translation>
    </message>
    <message>
        <source>Data (*.xlsx *.xlsm *.ods *.fods *.xls *.csv *.tsv *.txt *.json *.zip *.gz)</source>
        <translation>Données (*.xlsx *.xlsm *.ods *.fods *.xls *.csv *.tsv *.txt *.json *.zip *.gz)</translation>
    </message>
    <message>
        <source>Open dates of recessions</source>
        <translation>Ouvrir des dates de récession</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Draw a figure.</source>
        <translation>Dessine un graphique.</translation>
    </message>
    <message>
        <source>Write a data file as Tradestrata&apos;s own table.</source>
        <translation>Enregistre un fichier de données comme tableau Tradestrata.</translation>
    </message>
    <message>
        <source>Print a page of the manual, in English; without SUBJECT, list the subjects.</source>
        <translation>Affiche une page du manuel, en anglais&#xa0;; sans SUBJECT, les sujets.</translation>
    </message>
    <message>
        <source>The file to write (-o).</source>
        <translation>Le fichier de sortie (-o).</translation>
    </message>
    <message>
        <source>Partners by ISO code, Schedule C code or name, and groups such as group:0003, separated by commas; put a name with a comma in double quotes.</source>
        <translation>Partenaires par code ISO, code Schedule C ou nom, et groupes sous la forme group:0003, séparés par des virgules&#xa0;; un nom qui contient une virgule se met entre guillemets droits doubles.</translation>
    </message>
    <message>
        <source>The N largest partners at the last complete period of the window (5).</source>
        <translation>Les N plus grands partenaires à la dernière période complète de l’intervalle (5).</translation>
    </message>
    <message>
        <source>Draw the others (by default in stacks only).</source>
        <translation>Dessine Autres (par défaut, seulement dans les graphiques empilés).</translation>
    </message>
    <message>
        <source>Do not draw the others.</source>
        <translation>Ne dessine pas Autres.</translation>
    </message>
    <message>
        <source>Draw the total as a line.</source>
        <translation>Dessine le total sous forme de courbe.</translation>
    </message>
    <message>
        <source>Do not draw the total.</source>
        <translation>Ne dessine pas le total.</translation>
    </message>
    <message>
        <source>Compare years from January to this month, 1 to 12 (with --measure same-months, or with --measure year and --chart bars).</source>
        <translation>Compare les années de janvier à ce mois, de 1 à 12 (avec --measure same-months, ou avec --measure year et --chart bars).</translation>
    </message>
    <message>
        <source>First period: 2025-08, 2025-Q3, 2025, first (default) or latest.</source>
        <translation>Première période&#xa0;: 2025-08, 2025-Q3, 2025, first (la première, par défaut) ou latest (la dernière).</translation>
    </message>
    <message>
        <source>Last period: 2025-08, 2025-Q3, 2025, first or latest (default).</source>
        <translation>Dernière période&#xa0;: 2025-08, 2025-Q3, 2025, first (la première) ou latest (la dernière, par défaut).</translation>
    </message>
    <message>
        <source>Only one release, such as 2026-03, or newest (default).</source>
        <translation>Une seule publication, par exemple 2026-03, ou newest (la plus récente, par défaut).</translation>
    </message>
    <message>
        <source>Dots per inch of a size in millimetres (300).</source>
        <translation>Points par pouce d’une taille en millimètres (300).</translation>
    </message>
    <message>
        <source>The subtitle, instead of measure, unit and basis.</source>
        <translation>Le sous-titre, à la place de la mesure, de l’unité et de la base.</translation>
    </message>
    <message>
        <source>en, es or fr, or with a territory, such as es_ES.</source>
        <translation>en, es ou fr, ou avec un territoire, par exemple fr_FR.</translation>
    </message>
    <message>
        <source>Pages of the manual, in English, by subject</source>
        <translation>Pages du manuel, en anglais, par sujet</translation>
    </message>
    <message>
        <source>Trade partners over time: accurate figures from monthly trade data.</source>
        <translation>Les partenaires commerciaux au fil du temps&#xa0;: des graphiques exacts, tirés des données commerciales du mois.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print this help, or the program&apos;s version.</source>
        <translation>Affiche cette aide ou la version du programme.</translation>
    </message>
    <message>
        <source>The number of a figure of a session (the current one; export without it draws all figures into a folder).</source>
        <translation>Quelle figure d’une session (par défaut, celle au premier plan&#xa0;; sans cette option, export les dessine toutes dans un dossier).</translation>
    </message>
    <message>
        <source>exports (default), imports, total (exports and imports) or balance.</source>
        <translation>exports (exportations, par défaut), imports (importations), total (les deux) ou balance (solde).</translation>
    </message>
    <message>
        <source>value (default), share, change or change-percent (on a year earlier), contribution (to the total&apos;s growth, in percentage points), index or rank.</source>
        <translation>value (valeur, par défaut), share (part), change ou change-percent (variation sur un an), contribution (à la croissance du total, en points de pourcentage), index (indice) ou rank (rang).</translation>
    </message>
    <message>
        <source>What shares are of: total (default), shown, or a group, such as group:0003.</source>
        <translation>De quoi les parts sont prises&#xa0;: total (par défaut), shown (ce qui est affiché) ou un groupe, par exemple group:0003.</translation>
    </message>
    <message>
        <source>The base of an index, such as 2019 (default: the first period with all that is shown).</source>
        <translation>La base d’un indice, par exemple 2019 (la première période où tout ce qui est affiché a une valeur).</translation>
    </message>
    <message>
        <source>A line&apos;s value axis: auto (default), from zero, from the data (data), or log.</source>
        <translation>L’axe des valeurs d’une ligne&#xa0;: auto (par défaut), zero (depuis zéro), data (depuis les données) ou log (logarithmique).</translation>
    </message>
    <message>
        <source>The definition of a group: published (default), members (at the time) or fixed (default where years are compared).</source>
        <translation>Ce qu’est un groupe&#xa0;: published (tel que publié, par défaut), members (les membres du moment) ou fixed (ceux d’une date&#xa0;; par défaut où des années sont comparées).</translation>
    </message>
    <message>
        <source>The date of fixed members, such as 2020-02 (default: the last month of the window).</source>
        <translation>La date des membres fixes, par exemple 2020-02 (le dernier mois de la fenêtre).</translation>
    </message>
    <message>
        <source>In stacks, draw groups without the members shown beside them.</source>
        <translation>Dans les empilements, dessiner les groupes sans les membres affichés à côté.</translation>
    </message>
    <message>
        <source>Purchasing power: dollars of this month by US consumer prices, such as 2025-08.</source>
        <translation>Pouvoir d’achat&#xa0;: dollars de ce mois selon les prix à la consommation américains, par exemple 2025-08.</translation>
    </message>
    <message>
        <source>For a month whose consumer prices were never published, take the mean of its neighbours.</source>
        <translation>Prendre la moyenne des mois voisins pour un mois dont les prix à la consommation n’ont jamais été publiés.</translation>
    </message>
    <message>
        <source>Add months up from January (with --chart years).</source>
        <translation>Cumuler les mois depuis janvier (avec --chart years).</translation>
    </message>
    <message>
        <source>Draw US recessions as grey bands behind lines.</source>
        <translation>Dessiner les récessions américaines comme des bandes grises derrière les lignes.</translation>
    </message>
    <message>
        <source>Draw dated events of trade policy: ticks, and labels where there is room.</source>
        <translation>Dessiner les événements datés de politique commerciale : des marques, et des étiquettes où il y a la place.</translation>
    </message>
    <message>
        <source>Draw your own events, from a CSV file with the columns date, event and, optionally, partners and source.</source>
        <translation>Dessiner des événements à vous, d’un CSV avec date, event et, au besoin, partners et source.</translation>
    </message>
    <message>
        <source>Add the notes on the figures of the partners shown, with their sources, under the figure.</source>
        <translation>Écrire sous la figure ce que l’on sait des données des partenaires montrés, avec sa source.</translation>
    </message>
    <message>
        <source>Compare two partners: who leads by each measure, since when, how small a revision would undo the lead, and what must happen for the other to finish first; each INPUT is a release with its own table.</source>
        <translation>Compare deux partenaires&#xa0;: lequel est en tête selon chaque mesure, depuis quand, quelle petite révision annulerait l’avance et ce qui doit se passer pour que l’autre finisse premier&#xa0;; chaque INPUT est une publication avec son propre tableau.</translation>
    </message>
    <message>
        <source>The partner claimed to lead (claims).</source>
        <translation>Le partenaire censé être en tête (claims).</translation>
    </message>
    <message>
        <source>The partner that it is claimed to lead (claims).</source>
        <translation>Le partenaire qu’il devancerait (claims).</translation>
    </message>
    <message>
        <source>With --measure: exit with status 3 unless the claim holds for that measure, in the newest release given or the one chosen with --release (claims).</source>
        <translation>Avec --measure&#xa0;: code de sortie 3 sauf si l’affirmation est vraie selon cette mesure, dans la publication la plus récente parmi celles données ou dans celle choisie avec --release (claims).</translation>
    </message>
    <message>
        <source>The month of release of a file that does not state it, such as 2026-03; for diff the month of NEW, or both months, such as 2024-08,2026-03.</source>
        <translation>Le mois de publication d’un fichier qui ne l’indique pas&#xa0;: 2026-03&#xa0;; pour diff, celui de NEW, ou les deux, comme 2024-08,2026-03.</translation>
    </message>
    <message>
        <source>Show under the plot who leads among all partners in each period.</source>
        <translation>Indiquer sous le graphique qui est en tête parmi tous les partenaires, période par période.</translation>
    </message>
    <message>
        <source>Mark where the lines of the first two partners shown cross, with date and values.</source>
        <translation>Marquer où se croisent les courbes des deux premiers partenaires affichés, avec la date et les valeurs.</translation>
    </message>
    <message>
        <source>Enlarge the end of their lines if they cross in the last 5% of the window.</source>
        <translation>Agrandir la fin de leurs courbes si elles se croisent dans les derniers 5 % de la fenêtre.</translation>
    </message>
    <message>
        <source>Compare the releases with your own published figures, from a CSV file with the columns date, source, partner, flow, measure, period and value, such as 226.4 bn (with --chart releases; check).</source>
        <translation>Placer des chiffres publiés de son choix à côté des publications, depuis un CSV avec date, source, partner, flow, measure, period et value, comme 226.4 bn (avec --chart releases&#xa0;; check).</translation>
    </message>
    <message>
        <source>The title; by default it names flow and partners. Fields in braces are filled in, as in “{leader} leads {second} by {margin}, {span}”; {leader:MX,CA} is about only these two partners.</source>
        <translation>Le titre&#xa0;; par défaut il nomme le flux et les partenaires. Les champs entre accolades sont remplis, comme dans «&#xa0;{leader} devance {second} de {margin}, {span}&#xa0;»&#xa0;; {leader:MX,CA} ne porte que sur ces deux partenaires.</translation>
    </message>
    <message>
        <source>Who leads according to the title: over all single countries, or over the one of --title-over.</source>
        <translation>Qui est en tête selon les mots du titre&#xa0;: devant tous les pays, ou devant le partenaire de --title-over.</translation>
    </message>
    <message>
        <source>Over whom the title says the leader leads (with --title-lead).</source>
        <translation>Qui est devancé selon le titre (avec --title-lead).</translation>
    </message>
    <message>
        <source>Overlay an older release, such as 2026-03: the same lines from that release only, dashed.</source>
        <translation>Superposer une publication plus ancienne, comme 2026-03&#xa0;: les mêmes courbes selon cette seule publication, en tirets.</translation>
    </message>
    <message>
        <source>List what a newer release changed: new periods, revised figures, partners added, removed, recoded or renamed, and ranks and leads that changed. Ranks cover the 15 largest partners in the last 12 months and the last calendar year that both releases have; leads cover every pair of the five largest partners in all periods. OLD and NEW are data files.</source>
        <translation>Indique ce qu’une publication plus récente a changé&#xa0;: périodes nouvelles, chiffres révisés, partenaires apparus, disparus, ou dont le code ou le nom a changé, rangs et avances inversés. Les rangs sont ceux des 15 plus grands partenaires sur les 12 derniers mois et la dernière année civile que les deux ont&#xa0;; les avances, celles de chaque paire des cinq plus grands pour toutes les périodes. OLD (l’ancienne) et NEW (la nouvelle) sont des fichiers de données.</translation>
    </message>
    <message>
        <source>The release of OLD to compare if the file holds several (diff; by default the newest).</source>
        <translation>Quelle publication de OLD, si le fichier en contient plusieurs (diff&#xa0;; par défaut la plus récente).</translation>
    </message>
    <message>
        <source>The release of NEW to compare if the file holds several (diff; by default the newest).</source>
        <translation>Quelle publication de NEW, si le fichier en contient plusieurs (diff&#xa0;; par défaut la plus récente).</translation>
    </message>
    <message>
        <source>Also list the titles of a session&apos;s figures that are true with OLD but not with NEW beside it, if they are about the same period; with --check, exit with status 3 if there are any (diff).</source>
        <translation>Indique aussi quels titres des figures d’une session sont vrais avec OLD et ne le sont plus avec NEW à son côté, s’ils parlent de la même période&#xa0;; avec --check, code de sortie 3 s’il y en a un (diff).</translation>
    </message>
    <message>
        <source>Usage: tradestrata [FILE], or tradestrata COMMAND [INPUT] [OPTIONS]</source>
        <translation>Utilisation&#xa0;: tradestrata [FICHIER] ou tradestrata COMMANDE [INPUT] [OPTIONS]</translation>
    </message>
    <message>
        <source>The layout by which the file is read (by default what its content shows).</source>
        <translation>Le format selon lequel le fichier est lu (par défaut, celui que montre son contenu).</translation>
    </message>
    <message>
        <source>The sheet of a workbook that is read.</source>
        <translation>La feuille du classeur qui est lue.</translation>
    </message>
    <message>
        <source>The country whose trade is read, if the file has that of several.</source>
        <translation>Le pays dont le commerce est lu, si le fichier en contient plusieurs.</translation>
    </message>
    <message>
        <source>The product that is read, by code or name, if the file has several.</source>
        <translation>Le produit qui est lu, par code ou par nom, si le fichier en contient plusieurs.</translation>
    </message>
    <message>
        <source>Reads only the rows with that text in the column; can be given several times.</source>
        <translation>Ne lit que les lignes qui ont ce texte dans la colonne&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>The sign before the decimals in the file: point or comma (by default what its numbers show).</source>
        <translation>Le signe qui précède les décimales dans le fichier&#xa0;: point ou comma (par défaut, celui que montrent ses nombres).</translation>
    </message>
    <message>
        <source>How months are summed, by default 12-months: %1; for claims, all except the last, or only the one named.</source>
        <translation>Comment les mois sont additionnés, par défaut 12-months&#xa0;: %1&#xa0;; claims porte sur toutes sauf la dernière, ou sur celle indiquée.</translation>
    </message>
    <message>
        <source>The chart, by default line: %1.</source>
        <translation>Le graphique, par défaut line&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What a column of the file holds; can be given several times.</source>
        <translation>Ce que contient une colonne du fichier&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>The unit that is read if the file has several, or that of a file that states none, such as EUR.</source>
        <translation>L’unité qui est lue si le fichier en contient plusieurs, ou celle d’un fichier qui n’en indique aucune, comme EUR.</translation>
    </message>
    <message>
        <source>Reads the products of one partner, or of World, instead of the partners of one product.</source>
        <translation>Lit les produits d’un partenaire, ou de World, au lieu des partenaires d’un produit.</translation>
    </message>
    <message>
        <source>With --products-of: reads the products whose codes have N characters, such as 2 for chapters of the Harmonized System, if the file has several levels.</source>
        <translation>Avec --products-of&#xa0;: lit les produits dont les codes ont N caractères, comme 2 pour les chapitres du Système harmonisé, si le fichier a plusieurs niveaux.</translation>
    </message>
    <message>
        <source>Reads several data files as one table: each has other partners, or another flow, of the same data.</source>
        <translation>Lit plusieurs fichiers de données comme un seul tableau&#xa0;: chacun contient d’autres partenaires, ou un autre flux, des mêmes données.</translation>
    </message>
    <message>
        <source>Adds the partner&apos;s own figures of its trade with the reporter, from the same file or another one.</source>
        <translation>Ajoute les chiffres propres du partenaire sur son commerce avec le pays déclarant, du même fichier ou d’un autre.</translation>
    </message>
    <message>
        <source>Size of the picture in pixels (1600x900), as 170x95mm, or one of column, full-width, page, screen, slide and square.</source>
        <translation>Taille de l’image en pixels (1600x900), comme 170x95mm, ou l’une de column, full-width, page, screen, slide et square.</translation>
    </message>
    <message>
        <source>What the figure is drawn on: light (default), dark, or print, where lines can be told apart without colour.</source>
        <translation>Ce sur quoi la figure est tracée : light (par défaut), dark, ou print, où les courbes se distinguent sans couleur.</translation>
    </message>
    <message>
        <source>Say under the figure how its values are computed.</source>
        <translation>Dire sous la figure comment ses valeurs sont calculées.</translation>
    </message>
    <message>
        <source>The period that a ranking, a table or releases draw (latest); claims are as of the last period that had ended by then.</source>
        <translation>La période que dessinent un classement, un tableau ou les publications (latest)&#xa0;; les affirmations portent sur la dernière période achevée à cette date.</translation>
    </message>
    <message>
        <source>Mark a period, such as 2025-08: a line over the plot with the values there; the title is then about this period.</source>
        <translation>Marque une période, comme 2025-08&#xa0;: un trait sur le graphique avec les valeurs à cet endroit&#xa0;; le titre porte alors sur cette période.</translation>
    </message>
    <message>
        <source>The consumer prices for --dollars-of, from a file with a column of months and one of an index, such as a download of FRED; FILE=COLUMN names one of several.</source>
        <translation>Les prix à la consommation pour --dollars-of, d’un fichier avec une colonne de mois et une d’un indice, comme un téléchargement de FRED ; FILE=COLUMN en nomme une parmi plusieurs.</translation>
    </message>
    <message>
        <source>Print the numbers that the figure would draw, or write them into a file.</source>
        <translation>Affiche les chiffres que montrerait le graphique, ou les écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Draw all figures of a session on newer data, with a page that lists what changed, which titles became false and what should not be published; status 3 if there is any of these.</source>
        <translation>Trace toutes les figures d’une session sur des données plus récentes, avec une page qui énumère ce qui a changé, les titres devenus faux et ce qui ne devrait pas être publié&#xa0;; code 3 s’il y en a.</translation>
    </message>
    <message>
        <source>The newer release on which the figures of the session are drawn (report).</source>
        <translation>La publication plus récente sur laquelle les figures de la session sont tracées (report).</translation>
    </message>
    <message>
        <source>In SVG, write text as shapes: it needs no font then, but cannot be searched or edited (export, report).</source>
        <translation>En SVG, écrire le texte sous forme de tracés&#xa0;: il ne demande alors aucune police, mais on ne peut ni le chercher ni le modifier (export, report).</translation>
    </message>
    <message>
        <source>Exit with status 3, and write nothing, unless the figure is ready for publication: export lists what it finds and nobody has accepted; values and diff only check that a title which says who leads is true.</source>
        <translation>Code de sortie 3, et rien n’est écrit, si la figure n’est pas prête à publier&#xa0;: export énumère ce qu’il trouve et que personne n’a accepté&#xa0;; values et diff vérifient seulement qu’un titre qui dit qui est en tête est vrai.</translation>
    </message>
    <message>
        <source>The output format: csv, json or xlsx for values, text or json for check, diff and claims, png, svg or pdf, or several of them, for a folder of figures and for -o - (in JSON the leader is an ISO 3 code, or null if nobody leads).</source>
        <translation>Le format de la sortie&#xa0;: csv, json ou xlsx pour values&#xa0;; text ou json pour check, diff et claims&#xa0;; png, svg ou pdf, ou plusieurs d’entre eux, pour un dossier de figures et pour -o - (en JSON le premier est un code ISO 3, ou null si personne ne mène).</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the input cannot be used or the output cannot be written; 2 wrong usage; 3 a claim that was required, or --check, does not hold.</source>
        <translation>Code de sortie&#xa0;: 0 terminé&#xa0;; 1 l’entrée est inutilisable ou la sortie ne peut être écrite&#xa0;; 2 mauvais usage&#xa0;; 3 une affirmation exigée, ou ce que vérifie --check, ne tient pas.</translation>
    </message>
    <message>
        <source>Accepts what a check of --check finds, and why, such as data-old=“as published in March”; can be given several times.</source>
        <translation>Accepte ce que trouve une vérification de --check, avec sa raison, comme data-old=«&#xa0;tel que publié en mars&#xa0;»&#xa0;; peut être donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>Describe a data file: layout, coverage, partners, groups, release, warnings; or an exported figure: what its file carries, and what of it still holds.</source>
        <translation>Indique ce que contient un fichier de données&#xa0;: format, période couverte, partenaires, groupes, publication, avertissements&#xa0;; ou, pour une figure exportée, ce que porte son fichier et ce qui en reste vrai.</translation>
    </message>
    <message>
        <source>Leave out of the file what it needs to be opened again: what was asked for and the data drawn (export).</source>
        <translation>N’écrit pas dans le fichier ce qu’il faut pour le rouvrir&#xa0;: ce qui a été demandé et les données représentées (export).</translation>
    </message>
    <message>
        <source>INPUT is a data file of a statistical agency, any table of trade by partner and period, a Tradestrata table, a session, or an exported figure; without one, the built-in data.</source>
        <translation>INPUT est un fichier de données d’un organisme statistique, tout tableau de commerce par partenaire et période, un tableau Tradestrata, une session ou une figure exportée&#xa0;; sans lui, les données intégrées.</translation>
    </message>
    <message>
        <source>Words, values and emphasis anchored to data, separated by semicolons: “2020-04 MX: Pandemic” are words, “2025-08 MX” a value, “2008-01..2009-06: Recession” a range; arrow or highlight before the period draws that; can be given several times.</source>
        <translation>Mots, valeurs et mises en évidence ancrés aux données, séparés par des points-virgules&#xa0;: «&#xa0;2020-04 MX: Pandémie&#xa0;» est un texte, «&#xa0;2025-08 MX&#xa0;» une valeur, «&#xa0;2008-01..2009-06: Récession&#xa0;» un intervalle&#xa0;; arrow ou highlight devant la période dessine cela&#xa0;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Draw in the house style of a file: colours by partner, fonts, margins, a logo and sizes by name (export, report).</source>
        <translation>Dessine dans le style maison d&apos;un fichier : couleurs par partenaire, polices, marges, un logo et des formats par nom (export, report).</translation>
    </message>
    <message>
        <source>The months of recession for --recessions, from a file with a column of months and one of 0 and 1, such as a download of FRED; FILE=COLUMN names one of several.</source>
        <translation>Les mois de récession pour --recessions, d’un fichier avec une colonne de mois et une de 0 et 1, tel qu’un téléchargement de FRED&#xa0;; FILE=COLUMN en désigne une parmi plusieurs.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Nom du partenaire</translation>
    </message>
    <message>
        <source>Flow (exports or imports)</source>
        <translation>Flux (exportations ou importations)</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Scale (thousands, millions)</source>
        <translation>Échelle (milliers, millions)</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pays déclarant</translation>
    </message>
    <message>
        <source>Name of the reporter</source>
        <translation>Nom du pays déclarant</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>Mark of the source</source>
        <translation>Marque de la source</translation>
    </message>
    <message>
        <source>Seasonal adjustment</source>
        <translation>Désaisonnalisation</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Other dimension</source>
        <translation>Autre dimension</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) known only by the name in the file</source>
        <translation>
            <numerusform>%n partenaire connu seulement par son nom dans le fichier</numerusform>
            <numerusform>%n partenaires connus seulement par leur nom dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>By the content</source>
        <translation>D’après le contenu</translation>
    </message>
    <message>
        <source>All products, of %1</source>
        <translation>Tous les produits, de&#xa0;%1</translation>
    </message>
    <message>
        <source>No table of trade by partner and period was recognized: choose the roles of its columns.</source>
        <translation>Aucun tableau du commerce par partenaire et par période n’a été reconnu&#xa0;: choisissez le rôle de ses colonnes.</translation>
    </message>
    <message>
        <source>Nothing says whether the values are exports or imports: choose it as the role of their column.</source>
        <translation>Rien ne dit si les valeurs sont des exportations ou des importations&#xa0;: choisissez-le comme rôle de leur colonne.</translation>
    </message>
    <message>
        <source>Several columns hold numbers: choose the one with the exports or imports.</source>
        <translation>Plusieurs colonnes contiennent des nombres&#xa0;: choisissez celle des exportations ou des importations.</translation>
    </message>
    <message>
        <source>Nothing says in which currency the values are: choose the unit.</source>
        <translation>Rien ne dit dans quelle monnaie sont les valeurs&#xa0;: choisissez l’unité.</translation>
    </message>
    <message>
        <source>The file has the trade of several reporters: choose one.</source>
        <translation>Le fichier contient le commerce de plusieurs pays déclarants&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>The file has several products: choose one, or all products of a partner.</source>
        <translation>Le fichier contient plusieurs produits&#xa0;: choisissez-en un, ou tous les produits d’un partenaire.</translation>
    </message>
    <message>
        <source>The products have several levels: choose one.</source>
        <translation>Les produits ont plusieurs niveaux&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>The file has values in several units: choose one.</source>
        <translation>Le fichier contient des valeurs dans plusieurs unités&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>Several sheets hold a table: choose one.</source>
        <translation>Plusieurs feuilles contiennent un tableau&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>The file has several kinds of seasonal adjustment: keep the rows of one.</source>
        <translation>Le fichier contient plusieurs types de désaisonnalisation&#xa0;: gardez les lignes d’un seul.</translation>
    </message>
    <message>
        <source>The file has several series for each partner and period: keep the rows of one.</source>
        <translation>Le fichier contient plusieurs séries pour chaque partenaire et période&#xa0;: gardez les lignes d’une seule.</translation>
    </message>
    <message>
        <source>A number can be read in two ways: choose the decimal sign.</source>
        <translation>Un nombre peut se lire de deux façons&#xa0;: choisissez le signe décimal.</translation>
    </message>
    <message>
        <source>Some numbers have a decimal point, others a decimal comma: choose the decimal sign.</source>
        <translation>Certains nombres ont un point décimal, d’autres une virgule décimale&#xa0;: choisissez le signe décimal.</translation>
    </message>
    <message>
        <source>The scale of the values is not clear: choose the unit, with “units” if they are whole.</source>
        <translation>L’échelle des valeurs n’est pas claire&#xa0;: choisissez l’unité, avec «&#xa0;units&#xa0;» s’il s’agit d’unités.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Unknown option %1; tradestrata --help lists the options.</source>
        <translation>L’option %1 n’existe pas&#xa0;; tradestrata --help en donne la liste.</translation>
    </message>
    <message>
        <source>Unknown option %1; did you mean %2?</source>
        <translation>L’option %1 n’existe pas&#xa0;; vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 exige une valeur.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option %1 n’accepte aucune valeur.</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>La commande %1 n’a pas d’option %2.</translation>
    </message>
    <message>
        <source>The command %1 does not have the format “%2”: its formats are %3.</source>
        <translation>La commande %1 ne produit pas «&#xa0;%2&#xa0;»&#xa0;; ses formats sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Name the file to write with -o, such as -o table.csv.</source>
        <translation>Indiquez avec -o où écrire le tableau, par exemple -o tableau.csv.</translation>
    </message>
    <message>
        <source>Tables are written as CSV: “%1” does not end in .csv.</source>
        <translation>Les tableaux sont écrits en CSV&#xa0;: «&#xa0;%1&#xa0;» ne se termine pas par .csv.</translation>
    </message>
    <message>
        <source>Data files are never written to: “%1” is the input file.</source>
        <translation>Un fichier de données n’est jamais modifié&#xa0;: «&#xa0;%1&#xa0;» est le fichier en cours de lecture.</translation>
    </message>
    <message>
        <source>Name the file to write with -o, such as -o figure.png.</source>
        <translation>Indiquez avec -o où écrire le graphique, par exemple -o graphique.png.</translation>
    </message>
    <message>
        <source>The program&apos;s own fonts could not be loaded, so no figure can be drawn.</source>
        <translation>Les polices du programme n’ont pas pu être chargées&#xa0;: aucun graphique ne peut être dessiné.</translation>
    </message>
    <message>
        <source>The command %1 reads one file; “%2” is one too many.</source>
        <translation>La commande %1 lit un seul fichier&#xa0;; «&#xa0;%2&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>The command %1 needs a data file to read.</source>
        <translation>La commande %1 a besoin d’un fichier de données à lire.</translation>
    </message>
    <message>
        <source>Unknown command “%1”; the commands are %2.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas&#xa0;; les commandes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”: it must be one of %3.</source>
        <translation>L’option %1 ne peut pas être «&#xa0;%2&#xa0;»&#xa0;; les valeurs possibles sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”: write a period as 2025-08, 2025-Q3, 2025, first or latest.</source>
        <translation>L’option %1 ne peut pas être «&#xa0;%2&#xa0;»&#xa0;; une période s’écrit 2025-08, 2025-Q3, 2025, first ou latest.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”: it must be a whole number from %3 to %4.</source>
        <translation>L’option %1 ne peut pas être «&#xa0;%2&#xa0;»&#xa0;: il faut un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>The options %1 and %2 contradict each other.</source>
        <translation>Les options %1 et %2 se contredisent.</translation>
    </message>
    <message>
        <source>The option --partners names no partner.</source>
        <translation>L’option --partners ne nomme aucun partenaire.</translation>
    </message>
    <message>
        <source>Dots per inch (--dpi) require a size in millimetres, such as --size 170x95mm.</source>
        <translation>Les points par pouce (--dpi) vont avec une taille en millimètres, par exemple --size 170x95mm.</translation>
    </message>
    <message>
        <source>A figure of the size %1 cannot be drawn: the minimum is 267x167 pixels or 57x36mm, the maximum 20,000 pixels a side.</source>
        <translation>Un graphique de taille %1 ne peut pas être dessiné&#xa0;: le minimum est de 267x167&#xa0;pixels ou 57x36mm, le maximum de 20&#xa0;000&#xa0;pixels de côté.</translation>
    </message>
    <message>
        <source>The release “%1” cannot be read: write its month, such as 2026-03, or newest.</source>
        <translation>La publication «&#xa0;%1&#xa0;» n’est pas lisible&#xa0;: écrivez son mois, par exemple 2026-03, ou newest.</translation>
    </message>
    <message>
        <source>“%1” is not a month of release: write it as 2026-03.</source>
        <translation>Le mois de publication «&#xa0;%1&#xa0;» n’est pas lisible&#xa0;: écrivez-le comme 2026-03.</translation>
    </message>
    <message>
        <source>The name of a partner is empty.</source>
        <translation>Le nom d’un partenaire est vide.</translation>
    </message>
    <message>
        <source>The data do not contain release %1, only %2.</source>
        <translation>Les données ne contiennent pas la publication %1&#xa0;; elles contiennent %2.</translation>
    </message>
    <message>
        <source>The first line of this built-in table does not name the expected columns.</source>
        <translation>La première ligne de ce tableau intégré ne nomme pas les colonnes attendues.</translation>
    </message>
    <message>
        <source>This row of the built-in table does not have %1 cells.</source>
        <translation>Cette ligne du tableau intégré n’a pas %1 cellules.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Before %1 the source does not publish %2 separately: within others.</source>
        <translation>Avant %1, la source ne distingue pas %2&#xa0;: compris dans Autres.</translation>
    </message>
    <message>
        <source>Before %1 the source does not publish %2 separately.</source>
        <translation>Avant %1, la source ne distingue pas %2.</translation>
    </message>
    <message>
        <source>Others includes %1 in %2 that the source does not allocate to a partner.</source>
        <translation>En %2, Autres comprend %1 que la source n’attribue à aucun partenaire.</translation>
    </message>
    <message numerus="yes">
        <source>Others includes amounts that the source does not allocate to a partner, in %n period(s): from %1 in %2 to %3 in %4.</source>
        <translation>
            <numerusform>Autres comprend ce que la source n’attribue à aucun partenaire, dans %n période&#xa0;: de %1 en %2 à %3 en %4.</numerusform>
            <numerusform>Autres comprend ce que la source n’attribue à aucun partenaire, dans %n périodes&#xa0;: de %1 en %2 à %3 en %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others is not drawn: in %1 the partners not shown add up to %2.</source>
        <translation>Autres n’est pas représenté&#xa0;: en %1, la somme des partenaires non affichés est de %2.</translation>
    </message>
    <message>
        <source>Others is not drawn: there is no total to subtract from.</source>
        <translation>Autres n’est pas représenté&#xa0;: il n’y a pas de total dont le tirer.</translation>
    </message>
    <message>
        <source>The hatched part of %1 ends with %2.</source>
        <translation>La partie hachurée de %1 s’arrête en %2.</translation>
    </message>
    <message>
        <source>%1 is not drawn: its figures end with %2.</source>
        <translation>La période %1 n’est pas représentée&#xa0;: ses chiffres s’arrêtent en %2.</translation>
    </message>
    <message>
        <source>The territory of %1 changes in %2: break in the series.</source>
        <translation>Le territoire de %1 change en %2&#xa0;: il y a rupture de série.</translation>
    </message>
    <message>
        <source>%1 as published: its members change in %2.</source>
        <translation>La série publiée est utilisée pour %1&#xa0;: ses membres changent en %2.</translation>
    </message>
    <message>
        <source>%1 is the sum of the source&apos;s codes %2.</source>
        <translation>Pour %1, les dollars des codes %2 de la source sont additionnés.</translation>
    </message>
    <message>
        <source>The window from %1 to %2 ends before it begins.</source>
        <translation>L’intervalle demandé (%1 – %2) se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The data run from %1 to %2; the window from %3 to %4 is outside.</source>
        <translation>Les données couvrent la période %1 – %2&#xa0;; l’intervalle demandé (%3 – %4) est en dehors.</translation>
    </message>
    <message>
        <source>The data hold no %1.</source>
        <translation>Les données ne comprennent pas %1.</translation>
    </message>
    <message>
        <source>No period of the window is complete and has values, so the partners cannot be ordered by size: name the partners, or widen the window.</source>
        <translation>Aucune période de l’intervalle n’est complète avec des valeurs, il n’y a donc pas d’ordre de grandeur&#xa0;: nommez les partenaires ou élargissez l’intervalle.</translation>
    </message>
    <message numerus="yes">
        <source>%n value cell(s) are empty or hold an error and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n cellule de valeurs est vide ou contient une erreur et compte comme donnée manquante&#xa0;; elle est à la ligne %1, colonne %2.</numerusform>
            <numerusform>%n cellules de valeurs sont vides ou contiennent une erreur et comptent comme données manquantes&#xa0;; la première est à la ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in months after the last one that World has and were left out; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n valeur se trouve dans un mois postérieur au dernier du total mondial et a été écartée&#xa0;; elle est à la ligne %1, colonne %2.</numerusform>
            <numerusform>%n valeurs se trouvent dans des mois postérieurs au dernier du total mondial et ont été écartées&#xa0;; la première est à la ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) differ from the sum of their months, which are used as they are; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>Le total de %n année n’est pas la somme de ses mois&#xa0;; les mois sont utilisés tels quels. Il est à la ligne %1, colonne %2.</numerusform>
            <numerusform>Les totaux de %n années ne sont pas la somme de leurs mois&#xa0;; les mois sont utilisés tels quels. Le premier est à la ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has no exports for World (code 0015); its last month is assumed to be %1, the last with any value.</source>
        <translation>Le classeur n’a pas d’exportations pour le total mondial (code 0015)&#xa0;; le dernier mois retenu est %1, le dernier qui a une valeur.</translation>
    </message>
    <message>
        <source>The sheet has no column named %1, so it is not the Census Bureau&apos;s table of goods by country.</source>
        <translation>La feuille n’a pas de colonne nommée %1&#xa0;: ce n’est pas le tableau des biens par pays du Bureau du recensement.</translation>
    </message>
    <message>
        <source>The sheet has no rows of values.</source>
        <translation>La feuille ne contient aucune ligne de chiffres.</translation>
    </message>
    <message>
        <source>The sheet has two columns named %1.</source>
        <translation>La feuille a deux colonnes nommées %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable year and partner code were skipped; the first is row %1.</source>
        <translation>
            <numerusform>%n ligne sans année ni code de partenaire lisibles a été ignorée&#xa0;; c’est la ligne %1.</numerusform>
            <numerusform>%n lignes sans année ni code de partenaire lisibles ont été ignorées&#xa0;; la première est la ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a year before 1900 or after 2100 were skipped; the first is row %1.</source>
        <translation>
            <numerusform>%n ligne d’une année antérieure à 1900 ou postérieure à 2100 a été ignorée&#xa0;; c’est la ligne %1.</numerusform>
            <numerusform>%n lignes d’années antérieures à 1900 ou postérieures à 2100 ont été ignorées&#xa0;; la première est la ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a year and partner code and were skipped, the earlier row being kept; the first is row %1.</source>
        <translation>
            <numerusform>%n ligne qui répète une année et un code de partenaire a été ignorée et la précédente conservée&#xa0;; c’est la ligne %1.</numerusform>
            <numerusform>%n lignes qui répètent une année et un code de partenaire ont été ignorées et les précédentes conservées&#xa0;; la première est la ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value cell(s) have no readable number and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n cellule de valeurs ne contient pas de nombre lisible et compte comme donnée manquante&#xa0;; elle est à la ligne %1, colonne %2.</numerusform>
            <numerusform>%n cellules de valeurs ne contiennent pas de nombre lisible et comptent comme données manquantes&#xa0;; la première est à la ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has no month with a value other than zero.</source>
        <translation>La feuille ne contient aucun mois dont la valeur diffère de zéro.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than any trade table needs; it is not opened.</source>
        <translation>Le fichier compte %1 octets, plus qu’il n’en faut à un tableau du commerce&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>This is a web page, not a table: the download may have failed.</source>
        <translation>C’est une page Web, pas un tableau&#xa0;: le téléchargement a peut-être échoué.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .xlsx, but it is not an Excel workbook.</source>
        <translation>Le nom du fichier se termine par .xlsx, mais ce n’est pas un classeur Excel.</translation>
    </message>
    <message>
        <source>The file gives %1 as its month of release; the month given, %2, is not used.</source>
        <translation>Le fichier dit avoir été publié en %1&#xa0;; le mois donné, %2, n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été interrompue.</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown code(s) are kept under their names in the file: %1.</source>
        <translation>
            <numerusform>%n code est inconnu de ce programme et garde le nom qu’il a dans le fichier&#xa0;: %1.</numerusform>
            <numerusform>%n codes sont inconnus de ce programme et gardent les noms qu’ils ont dans le fichier&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row below its header.</source>
        <translation>Le tableau n’a aucune ligne sous l’en-tête.</translation>
    </message>
    <message>
        <source>The exports of code %1 are in the table twice.</source>
        <translation>Les exportations du code %1 figurent deux fois dans le tableau.</translation>
    </message>
    <message>
        <source>The imports of code %1 are in the table twice.</source>
        <translation>Les importations du code %1 figurent deux fois dans le tableau.</translation>
    </message>
    <message>
        <source>The table is of version %1, which a newer Tradestrata wrote; this one reads version 1.</source>
        <translation>Le tableau est de la version %1, écrite par un Tradestrata plus récent&#xa0;; celui-ci lit la version 1.</translation>
    </message>
    <message>
        <source>The header has the month %1 where %2 is expected.</source>
        <translation>L’en-tête contient le mois %1 là où %2 devrait suivre.</translation>
    </message>
    <message>
        <source>The row has cells for %1 months, but the header has %2.</source>
        <translation>La ligne a des cellules pour %1 mois&#xa0;; l’en-tête en compte %2.</translation>
    </message>
    <message>
        <source>The quotes of the row do not match.</source>
        <translation>Les guillemets de la ligne ne vont pas par paires.</translation>
    </message>
    <message>
        <source>This is a zip archive, but not an Excel workbook.</source>
        <translation>C’est une archive zip, mais pas un classeur Excel.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheets cannot be read.</source>
        <translation>Le classeur est endommagé&#xa0;: ses feuilles ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 cells, more than any trade table needs; it is not opened.</source>
        <translation>La feuille compte plus de %1 cellules, plus qu’il n’en faut à un tableau du commerce&#xa0;; elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named %1; its sheets are: %2.</source>
        <translation>Le classeur n’a pas de feuille nommée %1&#xa0;; ses feuilles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its parts are not where its directory says they are.</source>
        <translation>Le classeur est endommagé&#xa0;: ses parties ne sont pas là où l’indique son répertoire.</translation>
    </message>
    <message>
        <source>The workbook is truncated: the directory at its end is missing.</source>
        <translation>Le classeur est tronqué&#xa0;: il manque le répertoire de fin.</translation>
    </message>
    <message>
        <source>The workbook is encrypted or compressed in an unsupported way; save it again as .xlsx.</source>
        <translation>Le classeur est chiffré ou compressé d’une façon que ce programme ne lit pas&#xa0;; enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook would unpack to %1 bytes, more than any trade table needs; it is not opened.</source>
        <translation>Une fois décompressé, le classeur ferait %1 octets, plus qu’il n’en faut à un tableau du commerce&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part does not unpack to the size given in its directory.</source>
        <translation>Le classeur est endommagé&#xa0;: une de ses parties, décompressée, ne correspond pas à ce qu’indique son répertoire.</translation>
    </message>
    <message>
        <source>The partner “%1” is not known, and no name is similar: write an ISO code, a Schedule C code or a name.</source>
        <translation>Le partenaire «&#xa0;%1&#xa0;» est inconnu et aucun nom ne lui ressemble&#xa0;: écrivez un code ISO, un code Schedule C ou un nom.</translation>
    </message>
    <message>
        <source>The partner “%1” is not known; similar names: %2.</source>
        <translation>Le partenaire «&#xa0;%1&#xa0;» est inconnu&#xa0;; noms semblables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The group “%1” is not known: write group: and its code or name, such as group:0003.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» est inconnu&#xa0;: écrivez group: et son code ou son nom, par exemple group:0003.</translation>
    </message>
    <message>
        <source>The group “%1” is not known; similar names: %2.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» est inconnu&#xa0;; noms semblables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a group, not a partner: write %2 for it.</source>
        <translation>«&#xa0;%1&#xa0;» est un groupe, pas un partenaire&#xa0;: écrivez %2.</translation>
    </message>
    <message>
        <source>“%1” can mean more than one partner: %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs partenaires&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid in this column of the built-in table.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place dans cette colonne du tableau intégré.</translation>
    </message>
    <message>
        <source>The first line is not “# Tradestrata table 1”.</source>
        <translation>La première ligne n’est pas «&#xa0;# Tradestrata table 1&#xa0;».</translation>
    </message>
    <message>
        <source>The line “%1” of the head cannot be read: %2.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» du préambule n’est pas lisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The head has “%1” twice.</source>
        <translation>Le préambule contient «&#xa0;%1&#xa0;» deux fois.</translation>
    </message>
    <message>
        <source>The head has no “%1”.</source>
        <translation>Le préambule ne contient pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The column “%1” is not at its place in the header.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’est pas à sa place dans l’en-tête.</translation>
    </message>
    <message>
        <source>The header has “%1” instead of a month such as 2025-08.</source>
        <translation>L’en-tête contient «&#xa0;%1&#xa0;» là où il faut un mois comme 2025-08.</translation>
    </message>
    <message>
        <source>The column “%1” cannot hold “%2”.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ne peut pas contenir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The cell of %1 holds “%2”, which is neither a whole number nor a letter for a blank.</source>
        <translation>La cellule de %1 contient «&#xa0;%2&#xa0;», qui n’est ni un nombre entier ni la lettre d’un blanc.</translation>
    </message>
    <message>
        <source>At the size %1, the words of this figure leave no room for the plot: choose a larger size.</source>
        <translation>À la taille %1, les textes de ce graphique ne laissent pas de place pour le dessin&#xa0;: choisissez une taille plus grande.</translation>
    </message>
    <message>
        <source>The seasonally adjusted World total cannot be combined with figures that are not seasonally adjusted; their total is group:0015.</source>
        <translation>Le total mondial désaisonnalisé ne peut pas côtoyer des chiffres non désaisonnalisés&#xa0;; le total de ceux-ci est group:0015.</translation>
    </message>
    <message>
        <source>There is not enough memory to draw a figure of %1 by %2 pixels.</source>
        <translation>La mémoire ne suffit pas pour dessiner un graphique de %1 sur %2 pixels.</translation>
    </message>
    <message>
        <source>Cannot write to standard output: the disk may be full.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label or a file&apos;s name, and its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not drawn for lack of data in this window: %1.</source>
        <translation>Rien n’est tracé pour %1&#xa0;: il n’y a pas de chiffres dans cet intervalle.</translation>
    </message>
    <message>
        <source>Others is not drawn: in a part of %1 the partners not shown add up to %2.</source>
        <translation>Autres n’est pas tracé&#xa0;: dans une partie de %1, les partenaires non affichés totalisent %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The session names no data.</source>
        <translation>La session n’indique pas de données.</translation>
    </message>
    <message>
        <source>The option --figure can only choose a figure of a session.</source>
        <translation>L’option --figure ne peut choisir qu’une figure d’une session.</translation>
    </message>
    <message>
        <source>There are no data: open a data file.</source>
        <translation>Il n’y a pas de données&#xa0;: ouvrez un fichier de données.</translation>
    </message>
    <message>
        <source>The figure was written to %1.</source>
        <translation>La figure a été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the session&apos;s data does not name any data and is left out.</source>
        <translation>L’entrée %1 des données de la session n’indique pas de données et est ignorée.</translation>
    </message>
    <message>
        <source>In entry %1 of the session&apos;s data, “%2” cannot be read and is left out.</source>
        <translation>Dans l’entrée %1 des données de la session, «&#xa0;%2&#xa0;» n’est pas lisible et est ignoré.</translation>
    </message>
    <message>
        <source>The session&apos;s data file “%1” is neither at its old place nor in the folder of the session.</source>
        <translation>Le fichier de données de la session, «&#xa0;%1&#xa0;», n’est plus à sa place et ne se trouve pas à côté de la session.</translation>
    </message>
    <message>
        <source>The session&apos;s data file “%1” is not at its old place; “%2” in the folder of the session has the same content and is used.</source>
        <translation>Le fichier de données de la session, «&#xa0;%1&#xa0;», n’est plus à sa place&#xa0;; «&#xa0;%2&#xa0;», à côté de la session, a le même contenu et est utilisé.</translation>
    </message>
    <message>
        <source>The data file “%1” has changed since the session was saved; its figures may have other values.</source>
        <translation>Le fichier de données «&#xa0;%1&#xa0;» a changé depuis l’enregistrement de la session&#xa0;; les figures de celle-ci peuvent montrer d’autres chiffres.</translation>
    </message>
    <message>
        <source>The session was saved with the built-in data released in %1; this program has those of %2, and its figures may have other values.</source>
        <translation>La session a été enregistrée avec les données intégrées publiées en %1&#xa0;; ce programme contient celles de %2, et les figures de la session peuvent montrer d’autres chiffres.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be protected from a crash: the folder %1 is not writable.</source>
        <translation>Les modifications non enregistrées ne peuvent pas être protégées en cas de plantage&#xa0;: impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>The session is incomplete: the file is truncated.</source>
        <translation>La session s’arrête en plein milieu&#xa0;: le fichier est tronqué.</translation>
    </message>
    <message>
        <source>This cannot be read as a session: it is not valid JSON.</source>
        <translation>Ce fichier ne peut pas être lu comme une session&#xa0;: ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a Tradestrata session.</source>
        <translation>Le fichier est du JSON, mais pas une session Tradestrata.</translation>
    </message>
    <message>
        <source>The session was written by a newer Tradestrata; this one cannot read it.</source>
        <translation>La session a été écrite par un Tradestrata plus récent&#xa0;; celui-ci ne peut pas la lire.</translation>
    </message>
    <message>
        <source>The session has no figures.</source>
        <translation>La session ne contient aucune figure.</translation>
    </message>
    <message>
        <source>Figure %1 of the session cannot be read and is left out.</source>
        <translation>La figure %1 de la session n’est pas lisible et est ignorée.</translation>
    </message>
    <message>
        <source>Figure %1 of the session has no name; it is named “%2”.</source>
        <translation>La figure %1 de la session n’a pas de nom&#xa0;; elle est appelée «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The cursor of the figure “%1” cannot be read; it is set to the latest month.</source>
        <translation>Le curseur de la figure «&#xa0;%1&#xa0;» n’est pas lisible&#xa0;; il est placé au dernier mois.</translation>
    </message>
    <message>
        <source>The session does not give its current figure; the first one is used.</source>
        <translation>La session n’indique pas sa figure courante&#xa0;; la première est affichée.</translation>
    </message>
    <message>
        <source>In the figure “%1”, the option “%2” cannot be “%3”; “%4” is used.</source>
        <translation>Dans la figure «&#xa0;%1&#xa0;», l’option «&#xa0;%2&#xa0;» ne peut pas être «&#xa0;%3&#xa0;»&#xa0;; «&#xa0;%4&#xa0;» est utilisé.</translation>
    </message>
    <message>
        <source>In the figure “%1”, the option “%2” cannot be “%3”; it is left out.</source>
        <translation>Dans la figure «&#xa0;%1&#xa0;», l’option «&#xa0;%2&#xa0;» ne peut pas être «&#xa0;%3&#xa0;»&#xa0;; elle est ignorée.</translation>
    </message>
    <message>
        <source>%1 is not a place, but part of the trade with one: it cannot be stacked, so draw it as a line.</source>
        <translation>Impossible d’empiler %1, qui n’est pas un lieu, mais une partie des échanges avec un lieu&#xa0;: tracez-le en courbe.</translation>
    </message>
    <message>
        <source>The file cannot be written: there is a folder of that name.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: un dossier porte ce nom.</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder does not exist.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: son dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be written: the path of its folder is a file.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: ce qui devrait être son dossier est un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder is read-only, or the disk is full.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: son dossier est en lecture seule ou le disque est plein.</translation>
    </message>
    <message>
        <source>The option %1 requires %2 %3.</source>
        <translation>L’option %1 exige %2 %3.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”: it must be total, shown or a group, such as group:0003.</source>
        <translation>L’option %1 ne peut pas être «&#xa0;%2&#xa0;»&#xa0;: c’est total, shown ou un groupe, par exemple group:0003.</translation>
    </message>
    <message>
        <source>The base period “%1” cannot be read: write it as 2019, 2019-Q1 or 2019-01.</source>
        <translation>La période de base «&#xa0;%1&#xa0;» est illisible&#xa0;: écrivez-la comme 2019, 2019-Q1 ou 2019-01.</translation>
    </message>
    <message>
        <source>The data hold only exports or only imports; total trade and the balance need both.</source>
        <translation>Les données ne contiennent que les exportations ou que les importations&#xa0;; les échanges totaux et le solde demandent les deux.</translation>
    </message>
    <message>
        <source>Balances can be positive or negative, and shares of mixed signs are not meaningful: show the balance as a value, or a share of exports or imports.</source>
        <translation>Les soldes peuvent être positifs ou négatifs, et des parts de signes mêlés n’ont pas de sens&#xa0;: montrez le solde en valeur, ou une part des exportations ou des importations.</translation>
    </message>
    <message>
        <source>A balance can be zero or negative, so a percentage of it is not meaningful: show its change in dollars.</source>
        <translation>Un solde peut être nul ou négatif, un pourcentage n’aurait donc pas de sens&#xa0;: montrez sa variation en dollars.</translation>
    </message>
    <message>
        <source>A balance can be zero or negative, so it has no index: show the balance as a value.</source>
        <translation>Un solde peut être nul ou négatif, il n’a donc pas d’indice&#xa0;: montrez le solde en valeur.</translation>
    </message>
    <message>
        <source>Percentages of change, indexes and ranks do not add up, so they cannot be stacked: draw a line, or show the contribution to growth.</source>
        <translation>Les pourcentages de variation, les indices et les rangs ne s’additionnent pas et ne s’empilent donc pas&#xa0;: dessinez une ligne, ou montrez la contribution à la croissance.</translation>
    </message>
    <message>
        <source>In no period are all the shown above zero, so there is no base for an index.</source>
        <translation>Il n’y a aucune période où tout ce qui est affiché dépasse zéro, donc aucune base pour un indice.</translation>
    </message>
    <message>
        <source>The base period %1 is shorter than a period of the measure: name a longer one, such as a year.</source>
        <translation>La période de base %1 est plus courte qu’une période de la mesure&#xa0;: indiquez-en une plus longue, comme une année.</translation>
    </message>
    <message>
        <source>%1 cannot have an index: it has no value above zero in the base period %2; choose another base.</source>
        <translation>Pas d’indice possible pour %1&#xa0;: dans la période de base %2 il n’y a pas de valeur au-dessus de zéro, choisissez donc une autre base.</translation>
    </message>
    <message>
        <source>%1 is not a member of %2, so it has no share of it.</source>
        <translation>%1 n’est pas membre de %2 et n’en a donc aucune part.</translation>
    </message>
    <message>
        <source>Others has no share of the shown: it is not one of them.</source>
        <translation>«&#xa0;Autres&#xa0;» n’a pas de part de ce qui est affiché&#xa0;: il n’en fait pas partie.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; commands such as export do not need one.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre&#xa0;; les commandes, telles que export, n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>L’option %1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>A command must come before “%1”; the commands are %2.</source>
        <translation>Une commande doit précéder «&#xa0;%1&#xa0;»&#xa0;; les commandes sont %2.</translation>
    </message>
    <message>
        <source>The upper edge of a stack is already the total: use %1 with “%2”.</source>
        <translation>Dans un graphique empilé, le bord supérieur est déjà le total&#xa0;: demandez %1 avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The data end with %1, but the window begins with %2.</source>
        <translation>Les données s’arrêtent à %1&#xa0;; l’intervalle ne commence qu’à %2.</translation>
    </message>
    <message>
        <source>The data begin with %1, but the window ends with %2.</source>
        <translation>Les données commencent à %1&#xa0;; l’intervalle se termine déjà à %2.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”: it must be a month, such as 2025-08.</source>
        <translation>L’option %1 ne peut pas être «&#xa0;%2&#xa0;»&#xa0;: c’est un mois, par exemple 2025-08.</translation>
    </message>
    <message>
        <source>Shares and ranks compare dollars of the same months, so prices do not affect them: show values or changes.</source>
        <translation>Les parts et les rangs comparent des dollars des mêmes mois, les prix n’y changent donc rien&#xa0;: montrez des valeurs ou des variations.</translation>
    </message>
    <message>
        <source>There are no consumer prices for %1: they run from %2 to %3, and the month itself must have been published.</source>
        <translation>Il n’y a pas de prix à la consommation pour %1&#xa0;: ils vont de %2 à %3, et le mois lui-même doit avoir été publié.</translation>
    </message>
    <message>
        <source>The table of prices cannot be read in this row.</source>
        <translation>Le tableau des prix est illisible à cette ligne.</translation>
    </message>
    <message>
        <source>%1: sum of the members at the time.</source>
        <translation>%1&#xa0;: somme des membres du moment.</translation>
    </message>
    <message>
        <source>%1: sum of the members as of %2, in all months.</source>
        <translation>%1&#xa0;: somme des membres à la date de %2, pour tous les mois.</translation>
    </message>
    <message>
        <source>%1: without the members shown beside it.</source>
        <translation>%1&#xa0;: sans les membres affichés à part.</translation>
    </message>
    <message>
        <source>Some sums from %1 on are blank: they need a month without published consumer prices.</source>
        <translation>Certaines sommes à partir de %1 demandent un mois sans prix à la consommation publiés&#xa0;: elles restent vides.</translation>
    </message>
    <message>
        <source>Consumer prices that were never published are interpolated between the neighbouring months.</source>
        <translation>Les prix à la consommation jamais publiés sont interpolés entre les mois voisins.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap, so a stack would count dollars twice: show only one of them, the group without its members (%3), or lines.</source>
        <translation>%1 et %2 se recoupent, un empilement compterait donc des dollars deux fois&#xa0;: affichez l’un des deux, le groupe sans ses membres (%3), ou des lignes.</translation>
    </message>
    <message>
        <source>Figures that were set to the release of %1 now show the data of “%2”.</source>
        <translation>Les figures qui demandaient la publication de %1 montrent désormais les données de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The release month of the data is unknown, so release %1 cannot be picked.</source>
        <translation>Les données ne disent pas quand elles ont été publiées&#xa0;: la publication %1 ne peut pas être choisie.</translation>
    </message>
    <message>
        <source>The file cannot be read: you may not have permission, or the disk may be faulty.</source>
        <translation>Impossible de lire le fichier&#xa0;: la permission vous manque peut-être, ou le disque est défectueux.</translation>
    </message>
    <message>
        <source>An index shows how far each partner has come from its own base, not who is larger: rank by value, share or change, or draw the index as a line.</source>
        <translation>Un indice dit le chemin parcouru par chaque partenaire depuis sa propre base et non qui est le plus grand&#xa0;: classez selon la valeur, la part ou la variation, ou tracez l’indice en courbe.</translation>
    </message>
    <message>
        <source>A ranking shows the rank beside each name, so bars as long as ranks would add nothing: show the value, or draw the rank as a line.</source>
        <translation>Un classement montre le rang à côté de chaque nom, et des barres de la longueur des rangs n’ajouteraient rien&#xa0;: montrez la valeur, ou tracez le rang en courbe.</translation>
    </message>
    <message>
        <source>%1 is not drawn: the data begin with %2.</source>
        <translation>La période %1 n’est pas représentée&#xa0;: les données commencent en %2.</translation>
    </message>
    <message>
        <source>There is room for only %1 of %2 partners.</source>
        <translation>Il n’y a de place que pour %1 partenaires sur %2.</translation>
    </message>
    <message>
        <source>A logarithmic axis cannot show zero: gaps in the line of %1.</source>
        <translation>Zéro n’a pas de place sur un axe logarithmique&#xa0;: la ligne est interrompue pour %1.</translation>
    </message>
    <message>
        <source>The table has columns of its own for value, share, change and places moved: show the value.</source>
        <translation>Le tableau a ses propres colonnes pour la valeur, la part, la variation et les rangs gagnés ou perdus&#xa0;: montrez la valeur.</translation>
    </message>
    <message>
        <source>Balances can be positive or negative, so they have no shares and no concentration: choose exports, imports or total trade.</source>
        <translation>Les soldes peuvent être positifs ou négatifs&#xa0;: ils n’ont ni parts ni concentration. Choisissez les exportations, les importations ou le commerce total.</translation>
    </message>
    <message>
        <source>Concentration is drawn by indices of its own, computed from the partners&apos; shares: show the value.</source>
        <translation>La concentration est représentée par ses propres indices, tirés des parts des partenaires&#xa0;: montrez la valeur.</translation>
    </message>
    <message>
        <source>The index adds the squares of all partners&apos; shares in per cent (0 to 10,000); 10,000 divided by it is the effective number. Amounts that the source does not allocate to a partner count only in the total.</source>
        <translation>L’indice additionne les carrés des parts en pour cent de tous les partenaires (0 à 10&#xa0;000)&#xa0;; 10&#xa0;000 divisé par lui est le nombre effectif. Ce que la source n’attribue à aucun partenaire ne compte que dans le total.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 the source does not publish %n partner(s) separately: they count only in the total.</source>
        <translation>
            <numerusform>En %1, la source ne publie pas à part %n partenaire&#xa0;: il ne compte que dans le total.</numerusform>
            <numerusform>En %1, la source ne publie pas à part %n partenaires&#xa0;: ils ne comptent que dans le total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Months as bars, with their 12-month average, show single months: choose the measure month.</source>
        <translation>Les mois en barres, avec leur moyenne sur 12 mois, sont des mois seuls&#xa0;: choisissez la mesure mois.</translation>
    </message>
    <message>
        <source>Months as bars are in dollars: show values, or draw a line.</source>
        <translation>Les mois en barres représentent des dollars&#xa0;: montrez des valeurs ou tracez une ligne.</translation>
    </message>
    <message>
        <source>The area between exports and imports is the balance in dollars: show values, or draw a line.</source>
        <translation>Entre exportations et importations se trouve le solde en dollars&#xa0;: montrez des valeurs ou tracez une ligne.</translation>
    </message>
    <message>
        <source>Rank over time draws the rank by value: show values or ranks, or draw a line.</source>
        <translation>Le rang dans le temps est tracé selon la valeur&#xa0;: montrez des valeurs ou des rangs, ou tracez une ligne.</translation>
    </message>
    <message>
        <source>Adding months up from January requires overlaid years and the measure month: use --cumulative with --chart years --measure month.</source>
        <translation>Les mois se cumulent depuis janvier avec des années superposées et la mesure mois&#xa0;: demandez --cumulative avec --chart years --measure month.</translation>
    </message>
    <message numerus="yes">
        <source>This chart is about one partner, %1; %n other chosen partner(s) are not drawn.</source>
        <translation>
            <numerusform>Cette figure porte sur un seul partenaire, %1&#xa0;; %n autre choisi n’est pas tracé.</numerusform>
            <numerusform>Cette figure porte sur un seul partenaire, %1&#xa0;; %n autres choisis ne sont pas tracés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stacked bars are for quarters or whole years: choose the measure “%1”, “%2” or “%3”, or draw a line or an area.</source>
        <translation>Les barres empilées représentent des trimestres ou des années entières&#xa0;: choisissez la mesure «&#xa0;%1&#xa0;», «&#xa0;%2&#xa0;» ou «&#xa0;%3&#xa0;», ou dessinez une ligne ou une aire.</translation>
    </message>
    <message>
        <source>%1 requires the measure “%2”, or the measure “%3” drawn as “%4” and values or changes shown.</source>
        <translation>%1 demande la mesure «&#xa0;%2&#xa0;», ou la mesure «&#xa0;%3&#xa0;» dessinée comme «&#xa0;%4&#xa0;» et des valeurs ou des variations.</translation>
    </message>
    <message>
        <source>Recessions are bands behind lines over time: a stack would cover them, and other charts have no such axis.</source>
        <translation>Les récessions sont des bandes derrière des lignes dans le temps&#xa0;: un empilement les couvrirait, et d’autres graphiques n’ont pas cet axe.</translation>
    </message>
    <message>
        <source>The table of recessions cannot be read in this row.</source>
        <translation>Le tableau des récessions est illisible à cette ligne.</translation>
    </message>
    <message>
        <source>Grey bands: recessions in the United States (National Bureau of Economic Research).</source>
        <translation>Bandes grises&#xa0;: récessions aux États-Unis (National Bureau of Economic Research).</translation>
    </message>
    <message>
        <source>Events need one axis of time, from year to year, which this chart does not have.</source>
        <translation>Les événements se placent sur un seul axe du temps, d’année en année : ce graphique n’en a pas.</translation>
    </message>
    <message>
        <source>The table of events cannot be read in this row.</source>
        <translation>Le tableau des événements ne peut être lu à cette ligne.</translation>
    </message>
    <message>
        <source>The file of events cannot be read.</source>
        <translation>Le fichier d’événements ne peut être lu.</translation>
    </message>
    <message>
        <source>A file of events begins with a line that names its columns: date, event and, optionally, partners and source.</source>
        <translation>Un fichier d’événements commence par une ligne qui nomme ses colonnes : date, event et, au besoin, partners et source.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the head has %2.</source>
        <translation>La ligne a %1 cellules, l’en-tête %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2025-08-01 or 2025-08.</source>
        <translation>« %1 » n’est pas une date; écrivez-la 2025-08-01 ou 2025-08.</translation>
    </message>
    <message>
        <source>The event has no text.</source>
        <translation>L’événement n’a pas de texte.</translation>
    </message>
    <message>
        <source>The file has more than %1 events.</source>
        <translation>Le fichier contient plus de %1 événements.</translation>
    </message>
    <message>
        <source>The table of notes on partners cannot be read in this row.</source>
        <translation>Le tableau des notes sur les partenaires ne peut être lu à cette ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n further partner(s) are drawn as thin pale lines without a name.</source>
        <translation>
            <numerusform>%n autre partenaire est tracé d’une ligne fine et pâle, sans nom.</numerusform>
            <numerusform>%n autres partenaires sont tracés de lignes fines et pâles, sans nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot lead itself: name two partners.</source>
        <translation>Une avance de %1 sur soi-même n’a pas de sens&#xa0;: nommez deux partenaires.</translation>
    </message>
    <message>
        <source>%1 is not a place whose trade can lead: name a partner, or a group of countries.</source>
        <translation>%1 ne désigne pas un lieu dont le commerce puisse être en tête&#xa0;: nommez un partenaire ou un groupe de pays.</translation>
    </message>
    <message>
        <source>%1 and %2 have, or had, members in common, so neither can lead the other.</source>
        <translation>%1 et %2 ont des membres en commun, ou en ont eu, donc aucun ne peut devancer l’autre.</translation>
    </message>
    <message>
        <source>The data run from %1 to %2; %3 is outside.</source>
        <translation>Les données vont de %1 à %2&#xa0;; %3 est en dehors.</translation>
    </message>
    <message>
        <source>Name the partners to compare with --lead and --over, such as --lead MX --over CA.</source>
        <translation>Indiquez avec --lead et --over les partenaires à comparer, par exemple --lead MX --over CA.</translation>
    </message>
    <message>
        <source>The option %1 needs %2: without a measure a claim is neither true nor false.</source>
        <translation>L’option %1 demande %2&#xa0;: sans mesure, une affirmation n’est ni vraie ni fausse.</translation>
    </message>
    <message>
        <source>The option %1 states when one data file was released: use it with a single file.</source>
        <translation>L’option %1 indique quand un fichier de données a été publié&#xa0;: donnez-la avec un seul fichier.</translation>
    </message>
    <message>
        <source>“%1” and “%2” hold the same release: give each release only once.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» contiennent la même publication&#xa0;: donnez chaque publication une seule fois.</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, soit %2</translation>
    </message>
    <message>
        <source>%1, not seasonally adjusted</source>
        <translation>%1, données non désaisonnalisées</translation>
    </message>
    <message>
        <source>%1: the data end before.</source>
        <translation>%1&#xa0;: les données s’arrêtent avant.</translation>
    </message>
    <message>
        <source>%1: the data begin later.</source>
        <translation>%1&#xa0;: les données commencent après.</translation>
    </message>
    <message>
        <source>%1: the data do not have both %2 and %3, so the leader is unknown.</source>
        <translation>%1&#xa0;: les données ne contiennent pas à la fois %2 et %3, on ne sait donc pas qui était en tête.</translation>
    </message>
    <message>
        <source>Earlier, %1 led in %2.</source>
        <translation>Avances antérieures de %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %1 led in %2; before that there were %n more spell(s).</source>
        <translation>
            <numerusform>Avances antérieures de %1&#xa0;: %2&#xa0;; il y en a eu %n autre avant.</numerusform>
            <numerusform>Avances antérieures de %1&#xa0;: %2&#xa0;; il y en a eu %n autres avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 were revised up by %2, %3 would no longer lead.</source>
        <translation>Si le chiffre de %1 était révisé à la hausse de %2, l’avance de %3 disparaîtrait.</translation>
    </message>
    <message>
        <source>If %1 were revised down by %2, %3 would no longer lead.</source>
        <translation>Si le chiffre de %1 était révisé à la baisse de %2, l’avance de %3 disparaîtrait.</translation>
    </message>
    <message>
        <source>%1 in data to %2, equal within rounding</source>
        <translation>%1 dans les données jusqu’à %2, égal aux arrondis près</translation>
    </message>
    <message>
        <source>%1 in data to %2, up by %3</source>
        <translation>%1 dans les données jusqu’à %2, à la hausse de %3</translation>
    </message>
    <message>
        <source>%1 in data to %2, down by %3</source>
        <translation>%1 dans les données jusqu’à %2, à la baisse de %3</translation>
    </message>
    <message>
        <source>The older releases have no revision of the same measure at the same age.</source>
        <translation>Les publications antérieures ne contiennent aucune révision de la même mesure au même âge.</translation>
    </message>
    <message>
        <source>Past revisions of at least that size in that direction, for the same measure at the same age: %1 of %2 (%3).</source>
        <translation>Révisions passées de cette ampleur et dans ce sens, de la même mesure au même âge&#xa0;: %1 sur %2 (%3).</translation>
    </message>
    <message>
        <source>Among single countries %1 bought the most.</source>
        <translation>Parmi les pays pris un à un, premier acheteur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Among single countries %1 sold the most.</source>
        <translation>Parmi les pays pris un à un, premier vendeur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Among single countries %1 traded the most.</source>
        <translation>Parmi les pays pris un à un, premier partenaire commercial&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Among single countries the balance with %1 was the largest.</source>
        <translation>Parmi les pays pris un à un, le solde le plus élevé était avec %1.</translation>
    </message>
    <message>
        <source>As a bloc %1 bought more, for %2.</source>
        <translation>En bloc, %1 a acheté davantage, pour %2.</translation>
    </message>
    <message>
        <source>As a bloc %1 sold more, for %2.</source>
        <translation>En bloc, %1 a vendu davantage, pour %2.</translation>
    </message>
    <message>
        <source>As a bloc %1 traded more, for %2.</source>
        <translation>En bloc, %1 a échangé davantage, pour %2.</translation>
    </message>
    <message>
        <source>With %1 as a bloc the balance was larger, %2.</source>
        <translation>Avec %1 en bloc, le solde était plus élevé, à %2.</translation>
    </message>
    <message>
        <source>A group of countries is compared as a bloc: this is not a claim about single countries.</source>
        <translation>Un groupe de pays est comparé en bloc&#xa0;: ce n’est pas une affirmation entre pays pris un à un.</translation>
    </message>
    <message>
        <source>Among single countries %1 ranked number %2.</source>
        <translation>Parmi les pays pris un à un, rang de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 were level, at %4.</source>
        <translation>%1&#xa0;: égalité entre %2 et %3, à %4.</translation>
    </message>
    <message>
        <source>%1: %2 led %3 by %4.</source>
        <translation>%1&#xa0;: avance de %2 sur %3 de %4.</translation>
    </message>
    <message>
        <source>The lead goes back without interruption to the start of the data, in %1; what came before cannot be checked.</source>
        <translation>L’avance remonte sans interruption au début des données (%1)&#xa0;; ce qui précède ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>This is the first lead by %1 since %2.</source>
        <translation>C’est la première avance de %1 depuis %2.</translation>
    </message>
    <message>
        <source>The lead has lasted since %1 without interruption and is the first by %2 since %3.</source>
        <translation>L’avance dure sans interruption depuis %1 et c’est la première de %2 depuis %3.</translation>
    </message>
    <message>
        <source>This is the first lead by %1 in data that begin in %2, so “ever” cannot be checked.</source>
        <translation>C’est la première avance de %1 dans des données qui commencent en %2, donc «&#xa0;jamais auparavant&#xa0;» ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>The lead has lasted since %1 without interruption and is the first by %2 in data that begin in %3, so “ever” cannot be checked.</source>
        <translation>L’avance dure sans interruption depuis %1 et c’est la première de %2 dans des données qui commencent en %3, donc «&#xa0;jamais auparavant&#xa0;» ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>To finish %1 first, %2 must exceed %3 by more than %4 in %5.</source>
        <translation>Il faut à %2, pour finir %1 en tête, dépasser %3 de plus de %4 en %5.</translation>
    </message>
    <message>
        <source>To finish %1 first, %2 must not fall behind %3 by %4 or more in %5.</source>
        <translation>Il faut à %2, pour finir %1 en tête, ne pas se laisser distancer par %3 de %4 ou plus en %5.</translation>
    </message>
    <message>
        <source>Past years in which %1 did that over the same months: none of %2.</source>
        <translation>Années passées où ce fut le cas pour %1 sur les mêmes mois&#xa0;: aucune sur %2.</translation>
    </message>
    <message>
        <source>Past years in which %1 did that over the same months: %2 of %3 (%4).</source>
        <translation>Années passées où ce fut le cas pour %1 sur les mêmes mois&#xa0;: %2 sur %3 (%4).</translation>
    </message>
    <message>
        <source>%1: in the data to %4, %2 did not lead; %3 was ahead by %5.</source>
        <translation>%1&#xa0;: dans les données jusqu’à %4, l’avance revient non pas à %2 mais à %3, de %5.</translation>
    </message>
    <message>
        <source>%1: in the data to %4, %2 did not lead; the two were level.</source>
        <translation>%1&#xa0;: dans les données jusqu’à %4, il n’y a pas d’avance de %2 mais égalité.</translation>
    </message>
    <message>
        <source>%1: the data to %4 do not show whether %2 led %3.</source>
        <translation>%1&#xa0;: les données jusqu’à %4 ne disent rien d’une avance de %2 sur %3.</translation>
    </message>
    <message>
        <source>A group consists of the ticked partners: tick two or more.</source>
        <translation>Un groupe se forme des partenaires cochés : cochez-en deux ou plus.</translation>
    </message>
    <message>
        <source>The session cannot hold any more groups.</source>
        <translation>La session ne peut pas contenir plus de groupes.</translation>
    </message>
    <message>
        <source>Group %1 of the session cannot be read and is left out.</source>
        <translation>Le groupe %1 de la session ne peut être lu et est laissé de côté.</translation>
    </message>
    <message>
        <source>The numbers were written to %1.</source>
        <translation>Les chiffres ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>The row of code %1 must be below the row of its partner, only once, and the partner must list the code.</source>
        <translation>La ligne du code %1 doit figurer sous celle de son partenaire, une seule fois, et le partenaire doit nommer ce code.</translation>
    </message>
    <message>
        <source>In %2 the rows of its codes do not add up to the row of code %1.</source>
        <translation>Les lignes de ses codes ne donnent pas au total la ligne du code %1 en %2.</translation>
    </message>
    <message>
        <source>The two files hold different kinds of figures, “%1” and “%2”: they are not releases of the same data.</source>
        <translation>Les deux fichiers contiennent des chiffres qui ne se comparent pas, «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#xa0;: ce ne sont pas des publications des mêmes données.</translation>
    </message>
    <message>
        <source>The data of the second file end in %1, before those of the first, in %2: the changes are still shown from the first file to the second.</source>
        <translation>Les données du second fichier s’arrêtent en %1, avant celles du premier, en %2&#xa0;: les changements sont malgré tout donnés du premier au second.</translation>
    </message>
    <message>
        <source>The second file was released in %1, before the first, in %2: the changes are still shown from the first file to the second.</source>
        <translation>Le second fichier a été publié en %1, avant le premier, en %2&#xa0;: les changements sont malgré tout donnés du premier au second.</translation>
    </message>
    <message>
        <source>The two releases hold the same figures.</source>
        <translation>Les deux contiennent les mêmes chiffres.</translation>
    </message>
    <message>
        <source>New periods: %1.</source>
        <translation>Périodes nouvelles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Periods missing in the newer release: %1.</source>
        <translation>Périodes qui manquent à la nouvelle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The two releases have no month in common, so nothing can be compared.</source>
        <translation>Aucun mois ne figure dans les deux, il n’y a donc aucun chiffre à comparer.</translation>
    </message>
    <message>
        <source>Monthly figures compared, in %1: %2, of which %3 are unchanged.</source>
        <translation>Chiffres mensuels comparés, pour %1&#xa0;: %2, dont inchangés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Revised: %1.</source>
        <translation>Révisés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Equal within rounding: %1.</source>
        <translation>Égaux aux arrondis près&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Values added: %1.</source>
        <translation>Valeurs nouvelles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Values removed: %1.</source>
        <translation>Valeurs retirées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without a value in both, but for another reason now: %1.</source>
        <translation>Sans valeur dans les deux, maintenant pour une autre raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Apparus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No longer included: %1.</source>
        <translation>Disparus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has another code: %2 before, %3 now.</source>
        <translation>%1 a un autre code&#xa0;: %2 avant, %3 maintenant.</translation>
    </message>
    <message>
        <source>%1 has another name: “%2” before, “%3” now.</source>
        <translation>%1 a un autre nom&#xa0;: «&#xa0;%2&#xa0;» avant, «&#xa0;%3&#xa0;» maintenant.</translation>
    </message>
    <message>
        <source>%1 without a value before, now number %2</source>
        <translation>%1, sans chiffre avant, maintenant au rang %2</translation>
    </message>
    <message>
        <source>%1 number %2 before, now without a value</source>
        <translation>%1, au rang %2 avant, maintenant sans chiffre</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 du rang %2 au rang %3</translation>
    </message>
    <message>
        <source>%1: not compared, because one of the two lacks the total or a large partner.</source>
        <translation>%1&#xa0;: pas de comparaison, car le total ou un partenaire d’une certaine taille manque à l’une des deux.</translation>
    </message>
    <message>
        <source>%1: unchanged.</source>
        <translation>%1&#xa0;: inchangés.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The manual has no page on “%1”; its subjects are %2.</source>
        <translation>Le manuel n’a pas de page sur «&#xa0;%1&#xa0;»&#xa0;; ses sujets sont %2.</translation>
    </message>
    <message>
        <source>The command %1 needs two data files to read: the older release, then the newer one.</source>
        <translation>La commande %1 a besoin de deux fichiers de données&#xa0;: l’ancienne publication, puis la nouvelle.</translation>
    </message>
    <message>
        <source>The command %1 reads two files; “%2” is one too many.</source>
        <translation>La commande %1 lit deux fichiers&#xa0;; «&#xa0;%2&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>The file is not a Census workbook, a Tradestrata table or a table of months in long form.</source>
        <translation>Le fichier n’est ni un classeur du recensement, ni un tableau de Tradestrata, ni un tableau de mois en format long.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a partner&apos;s month of the same release and are skipped.</source>
        <translation>
            <numerusform>%n ligne répète un mois d’un partenaire dans la même publication et est ignorée.</numerusform>
            <numerusform>%n lignes répètent un mois d’un partenaire dans la même publication et sont ignorées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are outside of the months for which the release has its total, %1, and are skipped.</source>
        <translation>
            <numerusform>%n ligne sort des mois dont la publication a le total, %1, et est ignorée.</numerusform>
            <numerusform>%n lignes sortent des mois dont la publication a le total, %1, et sont ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total of %1 is not a published one; the file calls it “%2”.</source>
        <translation>Le total de %1 n’est pas un total publié&#xa0;; le fichier l’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are skipped: their period, code or month of release cannot be read; the first is row %1.</source>
        <translation>
            <numerusform>%n ligne est ignorée&#xa0;: sa période, son code ou son mois de publication est illisible&#xa0;; c’est la ligne %1.</numerusform>
            <numerusform>%n lignes sont ignorées&#xa0;: leur période, leur code ou leur mois de publication est illisible&#xa0;; la première est la ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not hold a number and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n cellule contient autre chose qu’un nombre et compte comme manquante&#xa0;; elle est à la ligne %1, colonne %2.</numerusform>
            <numerusform>%n cellules contiennent autre chose qu’un nombre et comptent comme manquantes&#xa0;; la première est à la ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total is what the data call “%1”.</source>
        <translation>Le total est ce que les données appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2, added.</source>
        <translation>%1 : %2, additionnés.</translation>
    </message>
    <message>
        <source>From %1 to %2 the total is what the data call “%3”.</source>
        <translation>De %1 à %2, le total est ce que les données appellent «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A dotted line marks where another release begins; sums across it add months of both.</source>
        <translation>Une ligne pointillée marque le début d’une autre publication&#xa0;: les sommes à cheval additionnent des mois des deux.</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s), %1 to %2, the change compares two releases, because neither has both sides.</source>
        <translation>
            <numerusform>Pour %n période, %1, la variation compare des chiffres de deux publications, car aucune n’a les deux côtés.</numerusform>
            <numerusform>Pour %n périodes, de %1 à %2, la variation compare des chiffres de deux publications, car aucune n’a les deux côtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>over the %1</source>
        <translation>sur les %1</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>sur la période %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 the United States exported goods worth %2 to %3, %4 more than to %5</source>
        <translation>%1, les États-Unis ont exporté vers %3 des biens d’une valeur de %2, soit %4 de plus que vers %5</translation>
    </message>
    <message>
        <source>%1 the United States imported goods worth %2 from %3, %4 more than from %5</source>
        <translation>%1, les États-Unis ont importé de %3 des biens d’une valeur de %2, soit %4 de plus que de %5</translation>
    </message>
    <message>
        <source>%1 US trade in goods with %3 came to %2, %4 more than with %5</source>
        <translation>%1, les échanges de biens des États-Unis avec %3 ont atteint %2, soit %4 de plus qu’avec %5</translation>
    </message>
    <message>
        <source>%1 the balance of US trade in goods with %3 came to %2, %4 above that with %5</source>
        <translation>%1, le solde des échanges de biens des États-Unis avec %3 s’est établi à %2, soit %4 au-dessus de celui avec %5</translation>
    </message>
    <message>
        <source>%1 the United States exported goods worth %2 to %3 and exactly as much to %4</source>
        <translation>%1, les États-Unis ont exporté vers %3 des biens d’une valeur de %2, et exactement autant vers %4</translation>
    </message>
    <message>
        <source>%1 the United States imported goods worth %2 from %3 and exactly as much from %4</source>
        <translation>%1, les États-Unis ont importé de %3 des biens d’une valeur de %2, et exactement autant de %4</translation>
    </message>
    <message>
        <source>%1 US trade in goods came to %2 with %3 and to exactly as much with %4</source>
        <translation>%1, les échanges de biens des États-Unis ont atteint %2 avec %3, et exactement autant avec %4</translation>
    </message>
    <message>
        <source>%1 the balance of US trade in goods came to %2 with %3 and to exactly as much with %4</source>
        <translation>%1, le solde des échanges de biens des États-Unis s’est établi à %2 avec %3, et exactement au même montant avec %4</translation>
    </message>
    <message>
        <source>%1 ranked first among single countries</source>
        <translation>premier rang parmi les pays pris un à un&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ranked number %2 among single countries</source>
        <translation>rang de %1 parmi les pays pris un à un&#xa0;: %2</translation>
    </message>
    <message>
        <source>a bloc of countries is compared, so this is not a rank among single countries</source>
        <translation>un bloc de pays est comparé, il ne s’agit donc pas d’un rang parmi les pays pris un à un</translation>
    </message>
    <message>
        <source>%1, though %2 as a bloc ranked higher, at %3</source>
        <translation>%1, mais %2 en bloc se place au-dessus, avec %3</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>The partners of the claims for the figure “%1” cannot be read; the first two that it shows are used.</source>
        <translation>La paire comparée à côté de la figure «&#xa0;%1&#xa0;» est illisible&#xa0;; ce sont les deux premiers qu’elle montre.</translation>
    </message>
    <message>
        <source>The leader ribbon shows who leads among all partners in each period: it needs lines, areas or bars over time.</source>
        <translation>Le ruban des premiers montre qui est en tête parmi tous les partenaires, période par période&#xa0;: il lui faut des courbes, des aires ou des barres dans le temps.</translation>
    </message>
    <message>
        <source>A session can hold up to %1 published figures of your own.</source>
        <translation>Une session peut contenir jusqu’à %1 chiffres publiés à vous.</translation>
    </message>
    <message>
        <source>Releases side by side are compared in dollars, as published: show values, or draw a line.</source>
        <translation>Les publications se comparent en dollars, telles que publiées&#xa0;: montrez des valeurs, ou tracez une ligne.</translation>
    </message>
    <message>
        <source>Crossings, and a lens on them, show where one partner passes another: they need lines of values or shares.</source>
        <translation>Les croisements, et une loupe sur eux, disent où un partenaire en dépasse un autre : il leur faut des courbes de valeurs ou de parts.</translation>
    </message>
    <message>
        <source>Published figures can only be drawn beside releases: draw “%1”.</source>
        <translation>Les chiffres publiés ne se dessinent qu’à côté des publications&#xa0;: tracez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Releases are compared partner by partner: others and the total have no bars there; group:0015 is the total.</source>
        <translation>Les publications se comparent partenaire par partenaire&#xa0;: les autres et le total n’y ont pas de barres&#xa0;; group:0015 est le total.</translation>
    </message>
    <message>
        <source>Published figures are in current dollars: releases beside them cannot be in dollars of another month.</source>
        <translation>Les chiffres publiés sont en dollars courants&#xa0;: les publications à côté ne peuvent pas être en dollars d’un autre mois.</translation>
    </message>
    <message>
        <source>A title has no field {%1}; the fields are %2, and two braces stand for a literal one.</source>
        <translation>Un titre n’a pas de champ {%1}&#xa0;; les champs sont %2, et deux accolades en donnent une.</translation>
    </message>
    <message>
        <source>A field of the title begins with a brace but does not end with one; for a literal brace, write two.</source>
        <translation>Un champ du titre commence par une accolade mais ne finit pas par une autre&#xa0;; pour écrire une accolade, mettez-en deux.</translation>
    </message>
    <message>
        <source>The field {%1} of a title names no partners.</source>
        <translation>Le champ {%1} d’un titre ne nomme aucun partenaire.</translation>
    </message>
    <message>
        <source>The field {%1} of a title names one partner, such as {%1:MX}.</source>
        <translation>Le champ {%1} d’un titre nomme un partenaire, comme {%1:MX}.</translation>
    </message>
    <message>
        <source>The field {%1} of a title names two partners, such as {%1:MX,CA}.</source>
        <translation>Le champ {%1} d’un titre nomme deux partenaires, comme {%1:MX,CA}.</translation>
    </message>
    <message>
        <source>The field {%1} of the title names “%2”, which is not a partner: write its ISO or Schedule C code, such as MX.</source>
        <translation>Le champ {%1} du titre nomme «&#xa0;%2&#xa0;», qui n’est pas un partenaire&#xa0;: écrivez son code ISO ou celui de la Schedule C, comme MX.</translation>
    </message>
    <message>
        <source>largest single-country buyer</source>
        <translation>premier pays acheteur</translation>
    </message>
    <message>
        <source>largest single-country supplier</source>
        <translation>premier pays fournisseur</translation>
    </message>
    <message>
        <source>largest single-country trading partner</source>
        <translation>premier pays partenaire commercial</translation>
    </message>
    <message>
        <source>single country with the highest US trade balance</source>
        <translation>pays avec le solde commercial américain le plus élevé</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>cumul de l’année</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n période</numerusform>
            <numerusform>%n périodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>The title names the leader, which the data do not give %1.</source>
        <translation>Le titre nomme qui est en tête&#xa0;; les données ne disent pas qui l’était %1.</translation>
    </message>
    <message>
        <source>The title names the leader; %1 nobody led, %2 were level at %3.</source>
        <translation>Le titre nomme qui est en tête&#xa0;; %1, personne ne l’était, %2 étaient à égalité avec %3.</translation>
    </message>
    <message>
        <source>The title names the second, which the data do not give %1.</source>
        <translation>Le titre nomme le deuxième&#xa0;; les données ne disent pas qui l’était %1.</translation>
    </message>
    <message>
        <source>The title names a second; %1 %2 shared that place.</source>
        <translation>Le titre nomme un deuxième&#xa0;; %1, %2 se partageaient cette place.</translation>
    </message>
    <message>
        <source>The title gives the lead in per cent; %1 the smaller value was under 1 million dollars, too little for a percentage.</source>
        <translation>Le titre donne l’avance en pour cent&#xa0;; %1, la plus petite valeur était inférieure à 1 million de dollars, trop peu pour un pourcentage.</translation>
    </message>
    <message>
        <source>The title gives a share of the total, which the data do not have %1.</source>
        <translation>Le titre donne une part du total&#xa0;; les données n’en ont pas %1.</translation>
    </message>
    <message>
        <source>The title says since when %1 leads; seen %2 that goes back to the start of the data, so the beginning is unknown.</source>
        <translation>Le titre dit depuis quand %1 est en tête&#xa0;; vu %2, cela remonte au début des données&#xa0;: on ne sait donc pas quand cela a commencé.</translation>
    </message>
    <message>
        <source>The title says when %1 passed %2; before its lead %3 the data have a gap, so the date is unknown.</source>
        <translation>Le titre dit quand %1 a dépassé %2&#xa0;; avant son avance %3, les données ont un trou&#xa0;: la date n’est donc pas connue.</translation>
    </message>
    <message>
        <source>The title says that %1 leads %2; %3 %2 led by %4.</source>
        <translation>Le titre dit que %1 devance %2&#xa0;; %3, %2 menait de %4.</translation>
    </message>
    <message>
        <source>The title says that %1 leads %2; %3 the two were level at %4.</source>
        <translation>Le titre dit que %1 devance %2&#xa0;; %3, les deux étaient à égalité avec %4.</translation>
    </message>
    <message>
        <source>The title says that %1 leads %2; the data do not show who led %3.</source>
        <translation>Le titre dit que %1 devance %2&#xa0;; les données ne disent pas qui menait %3.</translation>
    </message>
    <message>
        <source>The title says that %1 leads all countries; the data do not show who led %2.</source>
        <translation>Le titre dit que %1 devance tous les pays&#xa0;; les données ne disent pas qui menait %2.</translation>
    </message>
    <message>
        <source>The title says that %1 leads all countries; %2 %3 were level at %4.</source>
        <translation>Le titre dit que %1 devance tous les pays&#xa0;; %2, %3 étaient à égalité avec %4.</translation>
    </message>
    <message>
        <source>The title says that %1 leads all countries; %2 %3 led it by %4.</source>
        <translation>Le titre dit que %1 devance tous les pays&#xa0;; %2, %3 avait %4 de plus.</translation>
    </message>
    <message>
        <source>The title is about the flow “%1”, but the figure is about “%2”.</source>
        <translation>Le titre parle du flux «&#xa0;%1&#xa0;», la figure porte sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not a single country, so it cannot lead all of them: specify whom it leads.</source>
        <translation>%1 n’est pas un seul pays et ne peut donc pas les devancer tous&#xa0;: indiquez qui est devancé.</translation>
    </message>
    <message>
        <source>Without a bar, because the period is missing: the data to %1.</source>
        <translation>Sans barre, faute de la période&#xa0;: les données jusqu’à %1.</translation>
    </message>
    <message>
        <source>As published: %1, %2, rounded to %3.</source>
        <translation>Tels que publiés&#xa0;: %1, %2, arrondis à %3.</translation>
    </message>
    <message>
        <source>As published: %1, %2.</source>
        <translation>Tels que publiés&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>No published figures of these partners are available for the period.</source>
        <translation>On ne connaît aucun chiffre publié de ces partenaires pour la période.</translation>
    </message>
    <message>
        <source>The file of published figures cannot be read.</source>
        <translation>Le fichier de chiffres publiés ne peut pas être lu.</translation>
    </message>
    <message>
        <source>A file of published figures begins with a line that names its columns: date, source, partner, flow, measure, period, value and, optionally, rounding.</source>
        <translation>Un fichier de chiffres publiés commence par une ligne qui nomme ses colonnes&#xa0;: date, source, partner, flow, measure, period, value et, au besoin, rounding.</translation>
    </message>
    <message>
        <source>“%1” is not a date of publication; write it as 2025-11-19.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour de publication&#xa0;; écrivez-le comme 2025-11-19.</translation>
    </message>
    <message>
        <source>The row does not say who published the figure.</source>
        <translation>La ligne ne dit pas qui a publié le chiffre.</translation>
    </message>
    <message>
        <source>“%1” is not a flow; flows are exports, imports, total and balance.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un flux&#xa0;; les flux sont exports, imports, total et balance.</translation>
    </message>
    <message>
        <source>“%1” with “%2” is not a measure with its period; write month, 3-months, year-to-date or 12-months with 2025-08, quarter with 2025-Q3, or year with 2025.</source>
        <translation>«&#xa0;%1&#xa0;» avec «&#xa0;%2&#xa0;» n’est pas une mesure avec sa période&#xa0;; écrivez month, 3-months, year-to-date ou 12-months avec 2025-08, quarter avec 2025-Q3 ou year avec 2025.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it as 226.4 bn, 1.4 tn, 35.2 m or in whole dollars.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant&#xa0;; écrivez-le comme 226.4 bn, 1.4 tn, 35.2 m ou en dollars entiers.</translation>
    </message>
    <message>
        <source>“%1” is not the unit of the last digit of “%2”; write it as 0.1 bn.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’unité du dernier chiffre de «&#xa0;%2&#xa0;»&#xa0;; écrivez-la comme 0.1 bn.</translation>
    </message>
    <message>
        <source>This figure for %1 is already in the file, from the same publication.</source>
        <translation>Ce chiffre de %1 figure déjà dans le fichier, de la même publication.</translation>
    </message>
    <message>
        <source>The file has more than %1 published figures.</source>
        <translation>Le fichier contient plus de %1 chiffres publiés.</translation>
    </message>
    <message>
        <source>Published figure %1 of the session cannot be read and is left out.</source>
        <translation>Le chiffre publié %1 de la session ne peut pas être lu et est laissé de côté.</translation>
    </message>
    <message>
        <source>New months: %1.</source>
        <translation>Nouveaux mois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 in the release of %2</source>
        <translation>%1 dans les chiffres publiés en %2</translation>
    </message>
    <message>
        <source>%1 in the data to %2</source>
        <translation>%1 dans les données jusqu’à %2</translation>
    </message>
    <message>
        <source>No other release has a value for comparison.</source>
        <translation>Aucune autre publication n’a de valeur pour la comparaison.</translation>
    </message>
    <message>
        <source>The first and the last value are equal within rounding.</source>
        <translation>Le premier et le dernier sont égaux aux arrondis près.</translation>
    </message>
    <message>
        <source>Revised up by %1 overall.</source>
        <translation>En tout, révision à la hausse de %1.</translation>
    </message>
    <message>
        <source>Revised down by %1 overall.</source>
        <translation>En tout, révision à la baisse de %1.</translation>
    </message>
    <message>
        <source>The session already has the release in “%1”; nothing was added.</source>
        <translation>La session contient déjà la publication de «&#xa0;%1&#xa0;»&#xa0;: rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>“%1” was added; the current figure does not change: it is frozen to the release of %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté&#xa0;; la figure au premier plan reste telle quelle, figée sur la publication parue en %2.</translation>
    </message>
    <message>
        <source>The release “%1” to overlay cannot be read: write its month, such as 2026-03.</source>
        <translation>La publication «&#xa0;%1&#xa0;» à superposer est illisible&#xa0;: écrivez son mois, comme 2026-03.</translation>
    </message>
    <message>
        <source>Only line charts of values or shares can overlay two releases.</source>
        <translation>Deux publications ne peuvent être superposées qu’en courbes de valeurs ou de parts.</translation>
    </message>
    <message>
        <source>The release of %1 is not older than the one in the figure: the older one is dashed, the newer one solid.</source>
        <translation>La publication parue en %1 n’est pas antérieure à ce que la figure trace&#xa0;: la plus ancienne est en tirets, la plus récente en trait plein.</translation>
    </message>
    <message>
        <source>The release of %1 has no month of the window.</source>
        <translation>La publication parue en %1 n’a aucun mois de la fenêtre.</translation>
    </message>
    <message>
        <source>Dashed: only the release of %1.</source>
        <translation>En tirets&#xa0;: la seule publication parue en %1.</translation>
    </message>
    <message>
        <source>Some months come from a release without figures for %1: these count as not allocated to a partner.</source>
        <translation>Certains mois viennent d’une publication sans chiffres pour %1&#xa0;: ils comptent dans ce que la source n’attribue à aucun partenaire.</translation>
    </message>
    <message numerus="yes">
        <source>Some months come from a release without figures for %n small partner(s): these count as not allocated to a partner.</source>
        <translation>
            <numerusform>Certains mois viennent d’une publication sans chiffres pour %n petit partenaire&#xa0;: il compte dans ce que la source n’attribue à aucun partenaire.</numerusform>
            <numerusform>Certains mois viennent d’une publication sans chiffres pour %n petits partenaires&#xa0;: ils comptent dans ce que la source n’attribue à aucun partenaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as a bloc ranked higher, at %2</source>
        <translation>%1 en bloc se place au-dessus, avec %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Source&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>%3: %1, %2.</source>
        <translation>%3&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>The rank of %1 among all single countries is unknown: no single release has these figures and those of all the others.</source>
        <translation>On ne sait pas quel rang occupe %1 parmi tous les pays pris un à un : aucune publication ne contient à la fois ces chiffres et ceux de tous les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) on other terms are left out of the past revisions, as publisher, unit, basis or adjustment differ.</source>
        <translation>
            <numerusform>Parmi les révisions passées, %n publication établie autrement est laissée de côté, car l’éditeur, l’unité, la base ou la correction saisonnière diffèrent.</numerusform>
            <numerusform>Parmi les révisions passées, %n publications établies autrement sont laissées de côté, car l’éditeur, l’unité, la base ou la correction saisonnière diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The title&apos;s claim is about %1, which is not a period of the measure “%2”.</source>
        <translation>L’affirmation du titre porte sur %1, qui n’est pas une période de la mesure «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A dotted line marks where another release begins.</source>
        <translation>Un pointillé marque le début d’une autre publication.</translation>
    </message>
    <message>
        <source>Without a bar, because figures for the period are missing (%1): %2.</source>
        <translation>Sans barre, faute de chiffres pour la période (%1)&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Without a bar, because the period is missing: the release(s) of %1.</source>
        <translation>
            <numerusform>Sans barre, faute de données pour la période&#xa0;: la publication de %1.</numerusform>
            <numerusform>Sans barres, faute de données pour la période&#xa0;: les publications de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single release has all of %1, so there is nothing to compare.</source>
        <translation>Aucune publication ne couvre entièrement %1&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the sheet are skipped: they have no readable year from 1900 to 2100 or no partner code.</source>
        <translation>
            <numerusform>La seule ligne de la feuille est ignorée&#xa0;: elle n’a pas d’année lisible de 1900 à 2100 ou pas de code de partenaire.</numerusform>
            <numerusform>Les %n lignes de la feuille sont toutes ignorées&#xa0;: elles n’ont pas d’année lisible de 1900 à 2100 ou pas de code de partenaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown code(s) are kept under their names in the file: %1 and %2 more.</source>
        <translation>
            <numerusform>%n code est inconnu de ce programme et garde le nom qu’il a dans le fichier&#xa0;: %1 et %2 autres.</numerusform>
            <numerusform>%n codes sont inconnus de ce programme et gardent les noms qu’ils ont dans le fichier&#xa0;: %1 et %2 autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of exports or imports are negative and are used as they are; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n valeur d’exportations ou d’importations est inférieure à zéro et reprise telle quelle&#xa0;; elle est à la ligne %1, colonne %2.</numerusform>
            <numerusform>%n valeurs d’exportations ou d’importations sont inférieures à zéro et reprises telles quelles&#xa0;; la première est à la ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 dollars américains</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a year before 1900 or after 2100 are skipped; the first is row %1.</source>
        <translation>
            <numerusform>%n ligne d’une année antérieure à 1900 ou postérieure à 2100 est ignorée&#xa0;; c’est la ligne %1.</numerusform>
            <numerusform>%n lignes d’années antérieures à 1900 ou postérieures à 2100 sont ignorées&#xa0;; la première est la ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a number too large for millions of dollars and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n cellule contient un nombre trop grand pour des millions de dollars et compte comme manquante&#xa0;; elle est à la ligne %1, colonne %2.</numerusform>
            <numerusform>%n cellules contiennent un nombre trop grand pour des millions de dollars et comptent comme manquantes&#xa0;; la première est à la ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a partner and a month but have no value, which counts as missing; the first is row %1.</source>
        <translation>
            <numerusform>%n ligne indique un partenaire et un mois mais ne contient aucune valeur, ce qui compte comme manquant&#xa0;; c’est la ligne %1.</numerusform>
            <numerusform>%n lignes indiquent un partenaire et un mois mais ne contiennent aucune valeur, ce qui compte comme manquant&#xa0;; la première est la ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are skipped: their years are before 1900 or after 2100.</source>
        <translation>
            <numerusform>La seule ligne est ignorée&#xa0;: son année est antérieure à 1900 ou postérieure à 2100.</numerusform>
            <numerusform>Les %n lignes sont toutes ignorées&#xa0;: leurs années sont antérieures à 1900 ou postérieures à 2100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are skipped: their period, code or month of release cannot be read or is before 1900 or after 2100.</source>
        <translation>
            <numerusform>La seule ligne est ignorée&#xa0;: sa période, son code ou son mois de publication est illisible, antérieur à 1900 ou postérieur à 2100.</numerusform>
            <numerusform>Les %n lignes sont toutes ignorées&#xa0;: leur période, leur code ou leur mois de publication est illisible, antérieur à 1900 ou postérieur à 2100.</numerusform>
        </translation>
    </message>
    <message>
        <source>A field of the title ends with a brace but does not begin with one; for a literal brace, write two.</source>
        <translation>Un champ du titre finit par une accolade mais ne commence pas par une autre&#xa0;; pour écrire une accolade, mettez-en deux.</translation>
    </message>
    <message>
        <source>The session does not name any usable data; the built-in data are used instead.</source>
        <translation>La session n’indique aucune donnée utilisable&#xa0;; les données intégrées en tiennent lieu.</translation>
    </message>
    <message>
        <source>In the figure “%1”, the code %2 and the ISO code %3 are not those of one partner; %4 is used.</source>
        <translation>Dans la figure « %1 », le code %2 et le code ISO %3 ne sont pas ceux d’un même partenaire&#xa0;; le partenaire retenu est %4.</translation>
    </message>
    <message>
        <source>In the figure “%1”, the total (code %2) is among the partners; it is drawn as a group beside them.</source>
        <translation>Dans la figure « %1 », le total (code %2) est parmi les partenaires&#xa0;; il est tracé comme un groupe à côté d’eux.</translation>
    </message>
    <message>
        <source>The data run from %1 to %2, but no release has %3.</source>
        <translation>Les données vont de %1 à %2, mais aucune publication n’a %3.</translation>
    </message>
    <message>
        <source>No title of the session makes a claim that can be checked.</source>
        <translation>Aucun titre de la session ne fait d’affirmation vérifiable.</translation>
    </message>
    <message>
        <source>Titles not compared, because their figures are frozen to a release: %1.</source>
        <translation>Titres non comparés, car leurs figures sont figées sur une publication&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Titles not compared, because they are about another period in the newer data: %1.</source>
        <translation>Titres non comparés, car ils parlent d’une autre période dans les données récentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a session, so there are no titles to compare.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une session&#xa0;: il n’y a pas de titres à comparer.</translation>
    </message>
    <message>
        <source>None of those that were compared.</source>
        <translation>Aucun de ceux qui ont été comparés.</translation>
    </message>
    <message>
        <source>Figure %1, “%2”: %3</source>
        <translation>Figure %1, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>that with data to %1</source>
        <translation>celle dont les données vont jusqu’à %1</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>celle de %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n release(s), only %1 is used, not %2.</source>
        <translation>
            <numerusform>De %n publication, seule %1 est utilisée, et non %2.</numerusform>
            <numerusform>De %n publications, seule %1 est utilisée, et non %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n release(s), only %1 is used, not %2; choose another with %3.</source>
        <translation>
            <numerusform>De %n publication, seule %1 est utilisée, et non %2&#xa0;; choisissez-en une autre avec %3.</numerusform>
            <numerusform>De %n publications, seule %1 est utilisée, et non %2&#xa0;; choisissez-en une autre avec %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the releases in “%1”, the session already had %2; only the others were added.</source>
        <translation>Parmi les publications de «&#xa0;%1&#xa0;», la session avait déjà celle de %2&#xa0;; seules les autres ont été ajoutées.</translation>
    </message>
    <message>
        <source>“%1” was not used: the data that it would replace are no longer part of the session.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été pris&#xa0;: les données qu’il remplace ne font plus partie de la session.</translation>
    </message>
    <message numerus="yes">
        <source>Already there with the same value: %n published figure(s) of the file.</source>
        <translation>
            <numerusform>Déjà présent, avec la même valeur&#xa0;: %n chiffre publié du fichier.</numerusform>
            <numerusform>Déjà présents, avec la même valeur&#xa0;: %n chiffres publiés du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as their publisher, unit, basis or adjustment differs: the release(s) of %1.</source>
        <translation>
            <numerusform>Laissée de côté, car la source, l’unité, la base ou la correction diffère&#xa0;: la publication de %1.</numerusform>
            <numerusform>Laissées de côté, car la source, l’unité, la base ou la correction diffère&#xa0;: les publications de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as its publisher, unit, basis or adjustment differs: the data to %1.</source>
        <translation>Laissées de côté, car la source, l’unité, la base ou la correction diffère&#xa0;: les données jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1 of %2 is given with two values for %3, %4 and %5: both are drawn.</source>
        <translation>%1 du %2 figure avec deux valeurs pour %3, %4 et %5&#xa0;: les deux sont dessinées.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file: save its output as a file and open that.</source>
        <translation>Ceci est un tube ou un périphérique, pas un fichier&#xa0;: enregistrez ce qui en sort dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>The head names the column “%1” twice.</source>
        <translation>L’en-tête nomme deux fois la colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a group of your own: published figures are about partners and the source&apos;s groups.</source>
        <translation>«&#xa0;%1&#xa0;» est un groupe à vous&#xa0;: les chiffres publiés portent sur des partenaires et sur des groupes de la source.</translation>
    </message>
    <message>
        <source>What %1 published on %2 for %3, %4, is already there as %5, not %6: one publication has only one value.</source>
        <translation>Ce que %1 a publié le %2 sur %3, %4, est déjà présent comme %5 et non comme %6&#xa0;: une publication n’a qu’une valeur.</translation>
    </message>
    <message>
        <source>The file has no published figure below its column names.</source>
        <translation>Le fichier ne contient aucun chiffre publié sous les noms de ses colonnes.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB, the limit for a file of published figures.</source>
        <translation>Le fichier est plus grand que ne peut l’être un fichier de chiffres publiés, soit 1 Mo.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part is truncated.</source>
        <translation>Le classeur est endommagé : une de ses parties s’interrompt au milieu.</translation>
    </message>
    <message>
        <source>In the release of %1: %2</source>
        <translation>Dans la publication parue en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the data to %1: %2</source>
        <translation>Dans les données jusqu’à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, imports in %2: %3.</source>
        <translation>%1, importations en %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1, exports in %2: %3.</source>
        <translation>%1, exportations en %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The file “%1” has an extension but no name: use a name such as figure.%2.</source>
        <translation>Le fichier « %1 » a une extension mais pas de nom&#xa0;: appelez-le, par exemple, figure.%2.</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s), %1 to %2, others also includes months of countries whose figures begin or end within the sum.</source>
        <translation>
            <numerusform>Pour %n période, %1, les autres comprennent aussi des mois de pays dont les chiffres commencent ou finissent au sein de la somme.</numerusform>
            <numerusform>Pour %n périodes, de %1 à %2, les autres comprennent aussi des mois de pays dont les chiffres commencent ou finissent au sein de la somme.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a session, not a data file: specify the data file that it was made from.</source>
        <translation>Ceci est une session, pas un fichier de données&#xa0;: indiquez le fichier de données dont elle est faite.</translation>
    </message>
    <message>
        <source>Revised: %1 of partners, %2 of groups.</source>
        <translation>Révisés&#xa0;: %1 de partenaires, %2 de groupes.</translation>
    </message>
    <message>
        <source>Nothing is drawn: all values are zero.</source>
        <translation>Rien n’est tracé&#xa0;: toutes les valeurs sont nulles.</translation>
    </message>
    <message>
        <source>Nothing is drawn: values that it needs are not yet published.</source>
        <translation>Rien n’est tracé&#xa0;: des chiffres nécessaires ne sont pas encore publiés.</translation>
    </message>
    <message>
        <source>Nothing is drawn: the denominators are under 1 million dollars.</source>
        <translation>Rien n’est tracé&#xa0;: les diviseurs sont inférieurs à 1 million de dollars.</translation>
    </message>
    <message>
        <source>“%1” is being written by another window; it was not saved.</source>
        <translation>Une autre fenêtre est en train d’écrire «&#xa0;%1&#xa0;»&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing is drawn: values that it needs, such as the total or those of a year earlier, are not in the data.</source>
        <translation>Rien n’est tracé&#xa0;: des chiffres nécessaires, comme le total ou ceux d’un an plus tôt, manquent dans les données.</translation>
    </message>
    <message>
        <source>Overlaid years run from January to December, so they need a monthly measure, such as “%1” or “%2”.</source>
        <translation>Les années superposées vont de janvier à décembre et demandent donc une mesure mensuelle, comme «&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb), which this program does not read; save it again as .xlsx.</source>
        <translation>C’est un classeur binaire (.xlsb), que ce programme ne lit pas&#xa0;; enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it names the sheet %1, but does not contain it.</source>
        <translation>Le classeur est endommagé&#xa0;: il nomme la feuille %1, mais ne la contient pas.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it names its part %1, but does not contain it.</source>
        <translation>Le classeur est endommagé&#xa0;: il nomme sa partie %1, mais ne la contient pas.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheet %1 is not a worksheet.</source>
        <translation>Le classeur est endommagé&#xa0;: sa feuille %1 n’est pas une feuille de calcul.</translation>
    </message>
    <message>
        <source>This is a web page, not a workbook, despite its name: open it in a spreadsheet and save it as .xlsx.</source>
        <translation>C’est une page Web, pas un classeur, quoi que dise son nom&#xa0;: ouvrez-la dans un tableur et enregistrez-la en .xlsx.</translation>
    </message>
    <message>
        <source>This is an XML spreadsheet of Excel 2003, which this program does not read; save it again as .xlsx.</source>
        <translation>C’est une feuille de calcul XML d’Excel 2003, que ce programme ne lit pas&#xa0;; enregistrez-la de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>This workbook is older than Excel 5, which this program does not read; save it again as .xlsx.</source>
        <translation>Ce classeur est antérieur à Excel 5 et ce programme ne le lit pas&#xa0;; enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>This is not a workbook.</source>
        <translation>Ce n’est pas un classeur.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it again without one.</source>
        <translation>Le classeur est protégé par un mot de passe&#xa0;; enregistrez-le de nouveau sans mot de passe.</translation>
    </message>
    <message>
        <source>This is a text document or a presentation, not a workbook.</source>
        <translation>C’est un document texte ou une présentation, pas un classeur.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 texts, or more than %2 bytes of text, more than any trade table needs; it is not opened.</source>
        <translation>Le classeur compte plus de %1 textes ou plus de %2 octets de texte, plus qu’il n’en faut à un tableau du commerce&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>A text in the workbook is longer than %1 bytes, more than any trade table needs; it is not opened.</source>
        <translation>Un texte du classeur dépasse %1 octets, plus qu’il n’en faut à un tableau du commerce&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets; it is not opened.</source>
        <translation>Le classeur compte plus de %1 feuilles&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet %1 has a cell or row at “%2”, which is not a place in a sheet.</source>
        <translation>Le classeur est endommagé&#xa0;: la feuille %1 a une cellule ou une ligne en «&#xa0;%2&#xa0;», qui n’est pas un emplacement d’une feuille.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet %1 has the cell %2 twice.</source>
        <translation>Le classeur est endommagé&#xa0;: la feuille %1 a deux fois la cellule %2.</translation>
    </message>
    <message>
        <source>The texts of the workbook cannot be read in the code page that it names, %1; save it again as .xlsx.</source>
        <translation>Les textes du classeur ne peuvent pas être lus dans la page de codes qu’il nomme, %1&#xa0;; enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 is not well-formed XML (line %2).</source>
        <translation>Le classeur est endommagé&#xa0;: sa partie %1 n’est pas du XML bien formé (ligne %2).</translation>
    </message>
    <message>
        <source>The workbook is not opened: its part %1 has a document type declaration, which no spreadsheet program writes.</source>
        <translation>Le classeur n’est pas ouvert&#xa0;: sa partie %1 a une déclaration de type de document, qu’aucun tableur n’écrit.</translation>
    </message>
    <message>
        <source>The workbook is not opened: elements in its part %1 are nested more than %2 deep.</source>
        <translation>Le classeur n’est pas ouvert&#xa0;: les éléments de sa partie %1 sont imbriqués sur plus de %2 niveaux.</translation>
    </message>
    <message>
        <source>The workbook is not opened: a tag in its part %1 is longer than %2 bytes.</source>
        <translation>Le classeur n’est pas ouvert&#xa0;: une balise de sa partie %1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>The workbook has %1 parts, more than any trade table needs; it is not opened.</source>
        <translation>Le classeur compte %1 parties, plus qu’il n’en faut à un tableau du commerce&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has two parts named %1.</source>
        <translation>Le classeur est endommagé&#xa0;: il contient deux parties nommées %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with values have no readable year from 1900 to 2100 or no readable partner code and were skipped; years that they might hold count as missing, not as zero (the first is row %1: year “%2”, code “%3”, name “%4”).</source>
        <translation>
            <numerusform>%n ligne contenant des valeurs, sans année lisible de 1900 à 2100 ou sans code de partenaire lisible, a été ignorée&#xa0;; les années qu’elle pourrait contenir comptent comme données manquantes, et non comme zéro (c’est la ligne %1&#xa0;: année «&#xa0;%2&#xa0;», code «&#xa0;%3&#xa0;», nom «&#xa0;%4&#xa0;»).</numerusform>
            <numerusform>%n lignes contenant des valeurs, sans année lisible de 1900 à 2100 ou sans code de partenaire lisible, ont été ignorées&#xa0;; les années qu’elles pourraient contenir comptent comme données manquantes, et non comme zéro (la première est la ligne %1&#xa0;: année «&#xa0;%2&#xa0;», code «&#xa0;%3&#xa0;», nom «&#xa0;%4&#xa0;»).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) have a mark, which is ignored; the first is “%2” in row %1.</source>
        <translation>
            <numerusform>%n année porte une marque, dont il n’est pas tenu compte&#xa0;; c’est «&#xa0;%2&#xa0;», à la ligne %1.</numerusform>
            <numerusform>%n années portent une marque, dont il n’est pas tenu compte&#xa0;; la première est «&#xa0;%2&#xa0;», à la ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a year and partner code with other values; values that differ count as missing (the first is row %1, column %2: %3, but earlier %4).</source>
        <translation>
            <numerusform>%n ligne répète une année et un code de partenaire avec d’autres valeurs&#xa0;; les valeurs qui diffèrent comptent comme données manquantes (c’est la ligne %1, colonne %2&#xa0;: %3, mais auparavant %4).</numerusform>
            <numerusform>%n lignes répètent une année et un code de partenaire avec d’autres valeurs&#xa0;; les valeurs qui diffèrent comptent comme données manquantes (la première est la ligne %1, colonne %2&#xa0;: %3, mais auparavant %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a partner&apos;s month of the same release with other values; values that differ count as missing (the first is row %1, column %2: %3, but earlier %4).</source>
        <translation>
            <numerusform>%n ligne répète le mois d’un partenaire de la même publication avec d’autres valeurs&#xa0;; les valeurs qui diffèrent comptent comme données manquantes (c’est la ligne %1, colonne %2&#xa0;: %3, mais auparavant %4).</numerusform>
            <numerusform>%n lignes répètent le mois d’un partenaire de la même publication avec d’autres valeurs&#xa0;; les valeurs qui diffèrent comptent comme données manquantes (la première est la ligne %1, colonne %2&#xa0;: %3, mais auparavant %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>A logarithmic axis is for lines of values above zero: stacks and bars begin at zero, changes, balances and ranks have no logarithm, and concentration has axes of its own.</source>
        <translation>Un axe logarithmique est fait pour des lignes de valeurs supérieures à zéro&#xa0;: les empilements et les barres partent de zéro, les variations, les soldes et les rangs n’ont pas de logarithme, et la concentration a ses propres axes.</translation>
    </message>
    <message>
        <source>“%1” is not a column and its value: write %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne et sa valeur&#xa0;: écrivez %2.</translation>
    </message>
    <message>
        <source>“%1” is not a decimal sign: write point or comma.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un signe décimal&#xa0;: écrivez point ou comma.</translation>
    </message>
    <message>
        <source>The JSON text is damaged: %1.</source>
        <translation>Le texte JSON est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The JSON text is no table: an array of arrays, or of objects, is expected.</source>
        <translation>Le texte JSON n’est pas un tableau&#xa0;: une liste de listes ou d’objets est attendue.</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>Le fichier gzip est endommagé.</translation>
    </message>
    <message>
        <source>The gzip file unpacks to more than any trade table needs; it is not opened.</source>
        <translation>Le fichier gzip dépasse, une fois décompressé, ce qu’exige tout tableau de commerce&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The archive holds several files (%1): unpack it and open the one that you need.</source>
        <translation>L’archive contient plusieurs fichiers (%1)&#xa0;: décompressez-la et ouvrez celui qu’il vous faut.</translation>
    </message>
    <message>
        <source>The description of the layout “%1” cannot be used: %2.</source>
        <translation>La description du format «&#xa0;%1&#xa0;» est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2: stated with --role.</source>
        <translation>«&#xa0;%1&#xa0;» est %2&#xa0;: indiqué par --role.</translation>
    </message>
    <message>
        <source>“%1” is the year: its texts are years.</source>
        <translation>«&#xa0;%1&#xa0;» est l’année&#xa0;: ses textes sont des années.</translation>
    </message>
    <message>
        <source>“%1” is the month: by its head, beside a year.</source>
        <translation>«&#xa0;%1&#xa0;» est le mois&#xa0;: d’après son en-tête, à côté d’une année.</translation>
    </message>
    <message>
        <source>“%1” is the quarter: by its head, beside a year.</source>
        <translation>«&#xa0;%1&#xa0;» est le trimestre&#xa0;: d’après son en-tête, à côté d’une année.</translation>
    </message>
    <message>
        <source>“%1” is the period: %2 of its first %3 texts are periods.</source>
        <translation>«&#xa0;%1&#xa0;» est la période&#xa0;: %2 de ses %3 premiers textes sont des périodes.</translation>
    </message>
    <message>
        <source>The columns “%1” to “%2” are values: their heads are periods.</source>
        <translation>Les colonnes «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;» sont des valeurs&#xa0;: leurs en-têtes sont des périodes.</translation>
    </message>
    <message>
        <source>“%1” is the reporter: by its head.</source>
        <translation>«&#xa0;%1&#xa0;» est le pays déclarant&#xa0;: d’après son en-tête.</translation>
    </message>
    <message>
        <source>“%1” is the reporter: it names countries, and fewer than another column.</source>
        <translation>«&#xa0;%1&#xa0;» est le pays déclarant&#xa0;: elle nomme des pays, et moins qu’une autre colonne.</translation>
    </message>
    <message>
        <source>“%1” is the partner: %2 of its first %3 texts are names of countries.</source>
        <translation>«&#xa0;%1&#xa0;» est le partenaire&#xa0;: %2 de ses %3 premiers textes sont des noms de pays.</translation>
    </message>
    <message>
        <source>“%1” is the partner: %2 of its first %3 texts are codes (%4).</source>
        <translation>«&#xa0;%1&#xa0;» est le partenaire&#xa0;: %2 de ses %3 premiers textes sont des codes (%4).</translation>
    </message>
    <message>
        <source>%1 columns are partners: their heads name them (%2, …).</source>
        <translation>%1 colonnes sont des partenaires&#xa0;: leurs en-têtes les nomment (%2, …).</translation>
    </message>
    <message>
        <source>“%1” is the flow: its texts say exports or imports.</source>
        <translation>«&#xa0;%1&#xa0;» est le flux&#xa0;: ses textes disent exportations ou importations.</translation>
    </message>
    <message>
        <source>“%1” is the unit: by its head.</source>
        <translation>«&#xa0;%1&#xa0;» est l’unité&#xa0;: d’après son en-tête.</translation>
    </message>
    <message>
        <source>“%1” is the scale: by its head.</source>
        <translation>«&#xa0;%1&#xa0;» est l’échelle&#xa0;: d’après son en-tête.</translation>
    </message>
    <message>
        <source>“%1” is the product: by its head.</source>
        <translation>«&#xa0;%1&#xa0;» est le produit&#xa0;: d’après son en-tête.</translation>
    </message>
    <message>
        <source>“%1” holds the exports: by its head, and it holds numbers.</source>
        <translation>«&#xa0;%1&#xa0;» contient les exportations&#xa0;: d’après son en-tête, et elle contient des nombres.</translation>
    </message>
    <message>
        <source>“%1” holds the imports: by its head, and it holds numbers.</source>
        <translation>«&#xa0;%1&#xa0;» contient les importations&#xa0;: d’après son en-tête, et elle contient des nombres.</translation>
    </message>
    <message>
        <source>“%1” holds the values: by its head, and it holds numbers.</source>
        <translation>«&#xa0;%1&#xa0;» contient les valeurs&#xa0;: d’après son en-tête, et elle contient des nombres.</translation>
    </message>
    <message>
        <source>“%1” holds the values: no other column holds numbers.</source>
        <translation>«&#xa0;%1&#xa0;» contient les valeurs&#xa0;: aucune autre colonne ne contient de nombres.</translation>
    </message>
    <message>
        <source>The values are exports: a line above the table says “%1”.</source>
        <translation>Les valeurs sont des exportations&#xa0;: une ligne au-dessus du tableau dit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The values are imports: a line above the table says “%1”.</source>
        <translation>Les valeurs sont des importations&#xa0;: une ligne au-dessus du tableau dit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no period from 1900 to 2100 that can be read and are left out; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n valeur n’a pas de période lisible de 1900 à 2100 et est omise&#xa0;: «&#xa0;%3&#xa0;», ligne %1, colonne %2.</numerusform>
            <numerusform>%n valeurs n’ont pas de période lisible de 1900 à 2100 et sont omises&#xa0;; la première est «&#xa0;%3&#xa0;», ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) belong to no partner and are left out; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n valeur n’appartient à aucun partenaire et est omise&#xa0;: «&#xa0;%3&#xa0;», ligne %1, colonne %2.</numerusform>
            <numerusform>%n valeurs n’appartiennent à aucun partenaire et sont omises&#xa0;; la première est «&#xa0;%3&#xa0;», ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are neither exports nor imports and are left out; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n valeur n’est ni une exportation ni une importation et est omise&#xa0;: «&#xa0;%3&#xa0;», ligne %1, colonne %2.</numerusform>
            <numerusform>%n valeurs ne sont ni des exportations ni des importations et sont omises&#xa0;; la première est «&#xa0;%3&#xa0;», ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not hold a number and count as missing; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n cellule ne contient pas de nombre et compte comme manquante&#xa0;: «&#xa0;%3&#xa0;», ligne %1, colonne %2.</numerusform>
            <numerusform>%n cellules ne contiennent pas de nombre et comptent comme manquantes&#xa0;; la première est «&#xa0;%3&#xa0;», ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a number too large for trade and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n cellule contient un nombre trop grand pour du commerce et compte comme manquante&#xa0;; elle est ligne %1, colonne %2.</numerusform>
            <numerusform>%n cellules contiennent un nombre trop grand pour du commerce et comptent comme manquantes&#xa0;; la première est ligne %1, colonne %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) have a mark, which is ignored; the first is “%2” in row %1.</source>
        <translation>
            <numerusform>%n période porte une marque, qui est ignorée&#xa0;: «&#xa0;%2&#xa0;», ligne %1.</numerusform>
            <numerusform>%n périodes portent une marque, qui est ignorée&#xa0;; la première est «&#xa0;%2&#xa0;», ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have a mark of the source, which is ignored.</source>
        <translation>
            <numerusform>%n valeur porte une marque de la source, qui est ignorée.</numerusform>
            <numerusform>%n valeurs portent une marque de la source, qui est ignorée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of re-exports or re-imports are left out: exports and imports contain them.</source>
        <translation>
            <numerusform>%n valeur de réexportations ou de réimportations est omise&#xa0;: les exportations et importations la comprennent.</numerusform>
            <numerusform>%n valeurs de réexportations ou de réimportations sont omises&#xa0;: les exportations et importations les comprennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are details of totals that the file has too, and are left out.</source>
        <translation>
            <numerusform>%n ligne est le détail d’un total que le fichier contient aussi, et est omise.</numerusform>
            <numerusform>%n lignes sont des détails de totaux que le fichier contient aussi, et sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in rows that name no partner (notes, memorandum items) are left out.</source>
        <translation>
            <numerusform>%n valeur dans des lignes qui ne nomment aucun partenaire (notes, postes pour mémoire) est omise.</numerusform>
            <numerusform>%n valeurs dans des lignes qui ne nomment aucun partenaire (notes, postes pour mémoire) sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column of partners holds more than %1 different texts: another column may be meant; name it with --role COLUMN=partner.</source>
        <translation>La colonne des partenaires contient plus de %1 textes différents&#xa0;: il s’agit peut-être d’une autre colonne&#xa0;; nommez-la avec --role COLUMN=partner.</translation>
    </message>
    <message>
        <source>There is no column “%1”; the columns are %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; les colonnes sont %2.</translation>
    </message>
    <message>
        <source>“%1” is not a role; roles are exports, imports, %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un rôle&#xa0;; les rôles sont exports, imports, %2.</translation>
    </message>
    <message>
        <source>There is no layout “%1”; the layouts are %2.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;»&#xa0;; les formats sont %2.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”; its sheets are %2.</source>
        <translation>Le fichier n’a pas de feuille «&#xa0;%1&#xa0;»&#xa0;; ses feuilles sont %2.</translation>
    </message>
    <message>
        <source>%1 sheets hold a table: choose one with --sheet (%2).</source>
        <translation>%1 feuilles contiennent un tableau&#xa0;: choisissez-en une avec --sheet (%2).</translation>
    </message>
    <message>
        <source>The file has the trade of %1 reporters: choose one with --reporter (%2).</source>
        <translation>Le fichier contient le commerce de %1 pays déclarants&#xa0;: choisissez-en un avec --reporter (%2).</translation>
    </message>
    <message>
        <source>The file has no reporter “%1”; it has %2.</source>
        <translation>Le fichier n’a pas de pays déclarant «&#xa0;%1&#xa0;»&#xa0;; il a %2.</translation>
    </message>
    <message>
        <source>The file has no product “%1”; it has %2.</source>
        <translation>Le fichier n’a pas de produit «&#xa0;%1&#xa0;»&#xa0;; il a %2.</translation>
    </message>
    <message>
        <source>The file has values in %1 units: choose one with --unit (%2).</source>
        <translation>Le fichier contient des valeurs en %1 unités&#xa0;: choisissez-en une avec --unit (%2).</translation>
    </message>
    <message>
        <source>The file has no values in “%1”; it has %2.</source>
        <translation>Le fichier n’a pas de valeurs en «&#xa0;%1&#xa0;»&#xa0;; il a %2.</translation>
    </message>
    <message>
        <source>Of several series in the file, “%1” is used; it also has %2.</source>
        <translation>De plusieurs séries du fichier, «&#xa0;%1&#xa0;» est utilisée&#xa0;; il contient aussi %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) repeat a partner&apos;s period with another value; both count as missing (the first is in row %1: %2, but earlier %3).</source>
        <translation>
            <numerusform>%n valeur répète la période d’un partenaire avec une autre valeur&#xa0;; les deux comptent comme manquantes (ligne %1&#xa0;: %2, mais avant %3).</numerusform>
            <numerusform>%n valeurs répètent la période d’un partenaire avec une autre valeur&#xa0;; les deux comptent comme manquantes (la première, ligne %1&#xa0;: %2, mais avant %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) repeat a partner&apos;s period with the same value and are skipped.</source>
        <translation>
            <numerusform>%n valeur répète la période d’un partenaire avec la même valeur et est omise.</numerusform>
            <numerusform>%n valeurs répètent la période d’un partenaire avec la même valeur et sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of longer periods are left out: the file has shorter ones too.</source>
        <translation>
            <numerusform>%n valeur d’une période plus longue est omise&#xa0;: le fichier en contient aussi de plus courtes.</numerusform>
            <numerusform>%n valeurs de périodes plus longues sont omises&#xa0;: le fichier en contient aussi de plus courtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of exports or imports are negative and are used as they are; the first is in row %1.</source>
        <translation>
            <numerusform>%n valeur d’exportations ou d’importations est négative et est utilisée telle quelle&#xa0;; elle est ligne %1.</numerusform>
            <numerusform>%n valeurs d’exportations ou d’importations sont négatives et sont utilisées telles quelles&#xa0;; la première est ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file looks like “%1”, but has no value of exports or imports.</source>
        <translation>Le fichier ressemble à «&#xa0;%1&#xa0;», mais n’a aucune valeur d’exportations ou d’importations.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor Windows-1252 (byte %1): save it as UTF-8.</source>
        <translation>Le texte n’est ni en UTF-8 ni en Windows-1252 (octet %1)&#xa0;: enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The text is UTF-16, but part of it is damaged: save it as UTF-8.</source>
        <translation>Le texte est en UTF-16, mais une partie en est endommagée&#xa0;: enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not text: it has a NUL character.</source>
        <translation>Le fichier n’est pas du texte&#xa0;: il contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it is read as Windows-1252.</source>
        <translation>Le texte n’est pas en UTF-8&#xa0;; il est lu comme du Windows-1252.</translation>
    </message>
    <message>
        <source>A quotation mark opens before “%1” and is not closed.</source>
        <translation>Un guillemet s’ouvre avant «&#xa0;%1&#xa0;» et ne se ferme pas.</translation>
    </message>
    <message>
        <source>After the quoted field “%1” stands more text instead of a separator.</source>
        <translation>Après le champ entre guillemets «&#xa0;%1&#xa0;» vient du texte au lieu d’un séparateur.</translation>
    </message>
    <message>
        <source>A field has more than 1 MB of text; it begins with “%1”.</source>
        <translation>Un champ a plus de 1 Mo de texte&#xa0;; il commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The line has more than %1 fields.</source>
        <translation>La ligne a plus de %1 champs.</translation>
    </message>
    <message>
        <source>Some numbers have a decimal point (“%1”), others a decimal comma (“%2”): say which is meant with --decimal point or --decimal comma.</source>
        <translation>Certains nombres ont un point décimal («&#xa0;%1&#xa0;»), d’autres une virgule décimale («&#xa0;%2&#xa0;»)&#xa0;: indiquez lequel vaut avec --decimal point ou --decimal comma.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: say with --decimal point or --decimal comma which sign separates the decimals.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons&#xa0;: indiquez avec --decimal point ou --decimal comma quel signe sépare les décimales.</translation>
    </message>
    <message>
        <source>The data are yearly: they can only be shown by year.</source>
        <translation>Les données sont annuelles&#xa0;: elles ne se montrent que par année.</translation>
    </message>
    <message>
        <source>The data are quarterly: they can only be shown by quarter or by year.</source>
        <translation>Les données sont trimestrielles&#xa0;: elles ne se montrent que par trimestre ou par année.</translation>
    </message>
    <message>
        <source>The file looks like “%1”, but has no value of exports or imports: %2</source>
        <translation>Le fichier ressemble à «&#xa0;%1&#xa0;», mais n’a aucune valeur d’exportations ou d’importations&#xa0;: %2</translation>
    </message>
    <message>
        <source>Several columns hold numbers (%1): say which holds the values, for example with --role “%2=exports”.</source>
        <translation>Plusieurs colonnes contiennent des nombres (%1)&#xa0;: indiquez celle des valeurs, par exemple avec --role “%2=exports”.</translation>
    </message>
    <message>
        <source>Nothing in the file says whether its values are exports or imports: say it with --role “%1=exports” or --role “%1=imports”.</source>
        <translation>Rien dans le fichier ne dit si ses valeurs sont des exportations ou des importations&#xa0;: indiquez-le avec --role “%1=exports” ou --role “%1=imports”.</translation>
    </message>
    <message>
        <source>The file has %1 kinds of seasonal adjustment: choose one with --keep COLUMN=TEXT (%2).</source>
        <translation>Le fichier contient %1 types de désaisonnalisation&#xa0;: choisissez-en un avec --keep COLUMN=TEXT (%2).</translation>
    </message>
    <message>
        <source>The file has %1 series for each partner and period: choose one with --keep COLUMN=TEXT (%2).</source>
        <translation>Le fichier contient %1 séries pour chaque partenaire et période&#xa0;: choisissez-en une avec --keep COLUMN=TEXT (%2).</translation>
    </message>
    <message>
        <source>Nothing in the file says in which currency its values are: say it with --unit, for example --unit USD or --unit “EUR million”.</source>
        <translation>Rien dans le fichier ne dit en quelle monnaie sont ses valeurs&#xa0;: indiquez-le avec --unit, par exemple --unit USD ou --unit “EUR million”.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheet %1 is the same part as another sheet.</source>
        <translation>Le classeur est endommagé&#xa0;: sa feuille %1 est la même partie qu’une autre feuille.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 formats of cells; it is not opened.</source>
        <translation>Le classeur compte plus de %1 formats de cellule&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The workbook is not opened: its part %1 lists more than %2 relations.</source>
        <translation>Le classeur n’est pas ouvert&#xa0;: sa partie %1 énumère plus de %2 relations.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has two sheets named %1.</source>
        <translation>Le classeur est endommagé&#xa0;: il contient deux feuilles nommées %1.</translation>
    </message>
    <message>
        <source>No sheet holds a table of trade by partner and period that can be recognized; the sheets are %1: name the columns with --role.</source>
        <translation>Aucune feuille ne contient de tableau reconnaissable de commerce par partenaire et période&#xa0;; les feuilles sont %1&#xa0;: nommez les colonnes avec --role.</translation>
    </message>
    <message>
        <source>The file holds no table of trade by partner and period that can be recognized; it begins with “%1”: name the columns with --role.</source>
        <translation>Le fichier ne contient aucun tableau reconnaissable de commerce par partenaire et période&#xa0;; il commence par «&#xa0;%1&#xa0;»&#xa0;: nommez les colonnes avec --role.</translation>
    </message>
    <message>
        <source>No line of the file names the columns of months in long form.</source>
        <translation>Aucune ligne du fichier ne nomme les colonnes de mois en format long.</translation>
    </message>
    <message>
        <source>The values are amounts in %1, each times %2.</source>
        <translation>Les valeurs sont des montants en %1, chacune fois %2.</translation>
    </message>
    <message>
        <source>The file has the layout “%1”, which says itself what its columns are: leave out the options that do.</source>
        <translation>Le fichier est au format «&#xa0;%1&#xa0;», qui dit lui-même ce que sont ses colonnes&#xa0;: omettez les options qui le font.</translation>
    </message>
    <message>
        <source>The session&apos;s figures are about other data, so “%1” has a figure of its own; Undo brings them back.</source>
        <translation>Les figures de la session portent sur d’autres données, «&#xa0;%1&#xa0;» a donc sa propre figure&#xa0;; Annuler les rétablit.</translation>
    </message>
    <message>
        <source>The two files are about different data, by their reporter, product or frequency: they are not releases of the same data.</source>
        <translation>Les deux fichiers portent sur des données différentes, par leur pays déclarant, leur produit ou leur fréquence&#xa0;: ce ne sont pas des publications des mêmes données.</translation>
    </message>
    <message>
        <source>The file has no sheets: leave out the option %1.</source>
        <translation>Le fichier n’a pas de feuilles&#xa0;: omettez l’option %1.</translation>
    </message>
    <message>
        <source>The program has prices, recessions and policy events only for the trade of %1 in its own currency.</source>
        <translation>Le programme n’a de prix, de récessions et d’événements que pour le commerce de %1 dans sa propre monnaie.</translation>
    </message>
    <message>
        <source>The layout of the file was recognized by its content only: check it.</source>
        <translation>La disposition du fichier n’a été reconnue que par son contenu&#xa0;: vérifiez-la.</translation>
    </message>
    <message>
        <source>There is no layout of your own “%1”; there are %2.</source>
        <translation>Vous n’avez pas de disposition «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;%2.</translation>
    </message>
    <message>
        <source>The file of the layout “%1” is damaged or was written by another version.</source>
        <translation>Le fichier de la disposition «&#xa0;%1&#xa0;» est endommagé ou a été écrit par une autre version.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a layout: it needs a letter or a digit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de disposition&#xa0;: il faut une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Standard output takes one figure in one format, not %1.</source>
        <translation>La sortie standard prend une figure dans un seul format, et non&#xa0;%1.</translation>
    </message>
    <message>
        <source>Figures are written as PNG, SVG or PDF: “%1” does not end in .png, .svg or .pdf.</source>
        <translation>Les figures s’écrivent en PNG, SVG ou PDF&#xa0;: «&#xa0;%1&#xa0;» ne se termine pas par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>The ending of “%1” is its format: leave out --format.</source>
        <translation>La terminaison de «&#xa0;%1&#xa0;» est son format&#xa0;: n’indiquez pas --format.</translation>
    </message>
    <message>
        <source>At the size %1, the notes on partners are left out.</source>
        <translation>À la taille&#xa0;%1, les notes sur les partenaires sont omises.</translation>
    </message>
    <message>
        <source>At the size %1, the notes are cut to their first sentences.</source>
        <translation>À la taille&#xa0;%1, les notes sont réduites à leurs premières phrases.</translation>
    </message>
    <message>
        <source>At the size %1, the subtitle and the notes are cut to their first sentences.</source>
        <translation>À la taille&#xa0;%1, le sous-titre et les notes sont réduits à leurs premières phrases.</translation>
    </message>
    <message>
        <source>At the size %1, the notes are left out and the subtitle is short.</source>
        <translation>À la taille&#xa0;%1, les notes sont omises et le sous-titre est raccourci.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the values beside names are left out and the subtitle is short.</source>
        <translation>À la taille&#xa0;%1, les notes et les valeurs à côté des noms sont omises et le sous-titre est raccourci.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the values beside names are left out and the plot is small.</source>
        <translation>À la taille&#xa0;%1, les notes et les valeurs à côté des noms sont omises et le tracé est petit.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the values beside names are left out and the type is %2 of its usual size.</source>
        <translation>À la taille&#xa0;%1, les notes et les valeurs à côté des noms sont omises et les caractères font&#xa0;%2 de leur taille habituelle.</translation>
    </message>
    <message>
        <source>None of the fonts has the characters %1: they are drawn as empty boxes.</source>
        <translation>Aucune des polices n’a les caractères&#xa0;%1&#xa0;: ils sont dessinés comme des cases vides.</translation>
    </message>
    <message>
        <source>%1 is not drawn: the window ends with %2.</source>
        <translation>%1 n’est pas dessiné&#xa0;: la fenêtre se termine par&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 is not drawn: the window begins with %2.</source>
        <translation>%1 n’est pas dessiné&#xa0;: la fenêtre commence par&#xa0;%2.</translation>
    </message>
    <message>
        <source>The files cannot be one table: their reporters are “%1” and “%2”.</source>
        <translation>Les fichiers ne peuvent former un seul tableau&#xa0;: leurs pays déclarants sont «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The files cannot be one table: their units are “%1” and “%2”.</source>
        <translation>Les fichiers ne peuvent former un seul tableau&#xa0;: leurs unités sont «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The files cannot be one table: their products are “%1” and “%2”.</source>
        <translation>Les fichiers ne peuvent former un seul tableau&#xa0;: leurs produits sont «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The files cannot be one table: one has products of “%1”, the other of “%2”.</source>
        <translation>Les fichiers ne peuvent former un seul tableau&#xa0;: l’un contient des produits de «&#xa0;%1&#xa0;», l’autre de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The files cannot be one table: their valuations are “%1” and “%2”.</source>
        <translation>Les fichiers ne peuvent former un seul tableau&#xa0;: leurs évaluations sont «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The files cannot be one table: their adjustments are “%1” and “%2”.</source>
        <translation>Les fichiers ne peuvent former un seul tableau&#xa0;: leurs corrections sont «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The files cannot be one table: one has a value every %1 months, the other every %2.</source>
        <translation>Les fichiers ne peuvent former un seul tableau&#xa0;: l’un a une valeur tous les %1 mois, l’autre tous les %2.</translation>
    </message>
    <message>
        <source>The files cannot be one table: two of them have exports of %1.</source>
        <translation>Les fichiers ne peuvent former un seul tableau&#xa0;: deux d’entre eux contiennent les exportations de %1.</translation>
    </message>
    <message>
        <source>The files cannot be one table: two of them have imports of %1.</source>
        <translation>Les fichiers ne peuvent former un seul tableau&#xa0;: deux d’entre eux contiennent les importations de %1.</translation>
    </message>
    <message>
        <source>The JSON text has more than %1 values, or more than %2 bytes, more than any trade table needs; it is not opened.</source>
        <translation>Le texte JSON a plus de&#xa0;%1 valeurs, ou plus de&#xa0;%2 octets, davantage qu’il n’en faut à un tableau de commerce&#xa0;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The rows of the sheet %1 are mostly empty cells before one far to the right: delete what stands there and save the workbook again.</source>
        <translation>Les lignes de la feuille&#xa0;%1 sont surtout des cellules vides avant une cellule très à droite&#xa0;: supprimez ce qui s’y trouve et enregistrez de nouveau le classeur.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: it was changed meanwhile, or the disk may be faulty.</source>
        <translation>Le fichier ne peut pas être lu jusqu’à la fin&#xa0;: il a été modifié entre-temps, ou le disque est peut-être défectueux.</translation>
    </message>
    <message>
        <source>All values are of the trade with “%1”: stated with --products-of.</source>
        <translation>Toutes les valeurs sont celles des échanges avec «&#xa0;%1&#xa0;»&#xa0;: indiqué avec --products-of.</translation>
    </message>
    <message>
        <source>The file has no products with codes of “%1” characters; it has codes of %2.</source>
        <translation>Le fichier n’a pas de produits dont le code a «&#xa0;%1&#xa0;» caractères&#xa0;; il a des codes de %2.</translation>
    </message>
    <message>
        <source>The file has products at %1 levels (codes of %2 characters): those of %3 characters are used, which add up to the total; see --level.</source>
        <translation>Le fichier contient des produits à %1 niveaux (codes de %2 caractères)&#xa0;: ceux de %3 caractères sont utilisés, leur somme étant le total&#xa0;; voir --level.</translation>
    </message>
    <message>
        <source>The file has products at %1 levels, which are never added up: choose the number of characters of their codes with --level (%2).</source>
        <translation>Le fichier contient des produits à %1 niveaux, qui ne s’additionnent jamais&#xa0;: choisissez avec --level le nombre de caractères de leurs codes (%2).</translation>
    </message>
    <message>
        <source>The file names no products: leave out the option %1.</source>
        <translation>Le fichier ne nomme aucun produit&#xa0;: omettez l’option %1.</translation>
    </message>
    <message>
        <source>The file has no partner “%1”; it has %2.</source>
        <translation>Le fichier n’a pas de partenaire «&#xa0;%1&#xa0;»&#xa0;; il a %2.</translation>
    </message>
    <message>
        <source>The file has %1 products: choose one with --product (%2), or a partner whose products are shown with --products-of.</source>
        <translation>Le fichier contient %1 produits&#xa0;: choisissez-en un avec --product (%2), ou avec --products-of le partenaire dont les produits sont affichés.</translation>
    </message>
    <message>
        <source>The file has trade with %1 only, in several products, so its series are products; --product reads one of them.</source>
        <translation>Le fichier ne contient que les échanges avec %1, en plusieurs produits&#xa0;: ses séries sont donc des produits&#xa0;; --product en lit un.</translation>
    </message>
    <message>
        <source>The option %1 is about series that are products: it needs %2.</source>
        <translation>L’option %1 concerne des séries qui sont des produits&#xa0;: elle requiert %2.</translation>
    </message>
    <message>
        <source>The partner&apos;s own figures must have the same unit, product and frequency, and partners as series.</source>
        <translation>Les chiffres propres du partenaire doivent avoir les mêmes unité, produit et fréquence, et des partenaires pour séries.</translation>
    </message>
    <message>
        <source>In %1 exports to %2 came to %3 as %4 reports them, and to %5 as %2 reports its imports: %6 more.</source>
        <translation>En %1, les exportations vers %2 ont atteint %3 selon %4, et %5 selon les importations déclarées par %2&#xa0;: %6 de plus.</translation>
    </message>
    <message>
        <source>In %1 exports to %2 came to %3 as %4 reports them, and to %5 as %2 reports its imports: %6 less.</source>
        <translation>En %1, les exportations vers %2 ont atteint %3 selon %4, et %5 selon les importations déclarées par %2&#xa0;: %6 de moins.</translation>
    </message>
    <message>
        <source>In %1 imports from %2 came to %3 as %4 reports them, and to %5 as %2 reports its exports: %6 more.</source>
        <translation>En %1, les importations en provenance de %2 ont atteint %3 selon %4, et %5 selon les exportations déclarées par %2&#xa0;: %6 de plus.</translation>
    </message>
    <message>
        <source>In %1 imports from %2 came to %3 as %4 reports them, and to %5 as %2 reports its exports: %6 less.</source>
        <translation>En %1, les importations en provenance de %2 ont atteint %3 selon %4, et %5 selon les exportations déclarées par %2&#xa0;: %6 de moins.</translation>
    </message>
    <message>
        <source>For a partner&apos;s own figures both tables must say whose trade they are: state it with --reporter.</source>
        <translation>Pour les chiffres propres d’un partenaire, les deux tableaux doivent dire de quel pays est le commerce&#xa0;: indiquez-le avec --reporter.</translation>
    </message>
    <message>
        <source>The two tables have no flow of the trade between %1 and %2 from both sides.</source>
        <translation>Les deux tableaux n’ont aucun flux du commerce entre %1 et %2 vu des deux côtés.</translation>
    </message>
    <message>
        <source>The file has more than 500 MB and is not UTF-8 text: save it as UTF-8.</source>
        <translation>Le fichier dépasse 500 Mo et n’est pas du texte UTF-8&#xa0;: enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The session has %1 bytes, more than any session needs; it is not opened.</source>
        <translation>La session a&#xa0;%1 octets, davantage qu’il n’en faut à une session&#xa0;; elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The session has more than %1 entries of “%2”, more than any session needs; it is not opened.</source>
        <translation>La session a plus de&#xa0;%1 entrées de «&#xa0;%2&#xa0;», davantage qu’il n’en faut à une session&#xa0;; elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>largest product</source>
        <translation>premier produit</translation>
    </message>
    <message>
        <source>%1 US exports to {partner} of %3 came to %2, %4 more than those of %5</source>
        <translation>%1, les exportations des États-Unis vers {partner} de %3 ont atteint %2, soit %4 de plus que celles de %5</translation>
    </message>
    <message>
        <source>%1 US exports to {partner} came to %2 of %3 and to exactly as much of %4</source>
        <translation>%1, les exportations des États-Unis vers {partner} ont atteint %2 de %3, et exactement autant de %4</translation>
    </message>
    <message>
        <source>Among the products %1 was the largest.</source>
        <translation>Parmi les produits, le premier était %1.</translation>
    </message>
    <message>
        <source>%1 US imports from {partner} of %3 came to %2, %4 more than those of %5</source>
        <translation>%1, les importations des États-Unis en provenance de {partner} de %3 ont atteint %2, soit %4 de plus que celles de %5</translation>
    </message>
    <message>
        <source>%1 US imports from {partner} came to %2 of %3 and to exactly as much of %4</source>
        <translation>%1, les importations des États-Unis en provenance de {partner} ont atteint %2 de %3, et exactement autant de %4</translation>
    </message>
    <message>
        <source>%1 US trade with {partner} in %3 came to %2, %4 more than that in %5</source>
        <translation>%1, les échanges des États-Unis avec {partner} de %3 ont atteint %2, soit %4 de plus que ceux de %5</translation>
    </message>
    <message>
        <source>%1 US trade with {partner} came to %2 in %3 and to exactly as much in %4</source>
        <translation>%1, les échanges des États-Unis avec {partner} ont atteint %2 de %3, et exactement autant de %4</translation>
    </message>
    <message>
        <source>product with the largest surplus</source>
        <translation>produit au plus grand excédent</translation>
    </message>
    <message>
        <source>%1 the balance of US trade with {partner} in %3 came to %2, %4 above that in %5</source>
        <translation>%1, le solde des échanges des États-Unis avec {partner} de %3 s’est établi à %2, soit %4 au-dessus de celui de %5</translation>
    </message>
    <message>
        <source>%1 the balance of US trade with {partner} came to %2 in %3 and to exactly as much in %4</source>
        <translation>%1, le solde des échanges des États-Unis avec {partner} s’est établi à %2 de %3, et exactement au même montant de %4</translation>
    </message>
    <message>
        <source>Among the products the balance of %1 was the largest.</source>
        <translation>Parmi les produits, le solde le plus élevé était celui de %1.</translation>
    </message>
    <message>
        <source>The values are quantities (%1), which prices do not affect.</source>
        <translation>Les valeurs sont des quantités (%1), sur lesquelles les prix n’influent pas.</translation>
    </message>
    <message>
        <source>At the size %1, the type is %2 of its usual size.</source>
        <translation>À la taille&#xa0;%1, les caractères font&#xa0;%2 de leur taille habituelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) shortened for lack of room: %1.</source>
        <translation>
            <numerusform>%n nom est abrégé faute de place : %1.</numerusform>
            <numerusform>%n noms sont abrégés faute de place : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others includes amounts that the source allocates to no partner, at most %5.</source>
        <translation>Autres comprend des montants que la source n’attribue à aucun partenaire, au plus %5.</translation>
    </message>
    <message>
        <source>Others also includes months of countries whose figures begin or end within the sum.</source>
        <translation>Autres comprend aussi des mois de pays dont les chiffres commencent ou finissent à l’intérieur de la somme.</translation>
    </message>
    <message>
        <source>Some months come from a release without figures for some small partners.</source>
        <translation>Certains mois proviennent d’une publication sans chiffres pour quelques petits partenaires.</translation>
    </message>
    <message>
        <source>%1 of %2 partners are shown.</source>
        <translation>%1 partenaires sur %2 sont présentés.</translation>
    </message>
    <message>
        <source>Consumer prices that were never published are interpolated.</source>
        <translation>Les prix à la consommation jamais publiés sont interpolés.</translation>
    </message>
    <message>
        <source>Others is not drawn: it would be below zero in %1.</source>
        <translation>Autres n’est pas tracé : il serait inférieur à zéro en %1.</translation>
    </message>
    <message>
        <source>No crossing is marked: fewer than two partners are drawn.</source>
        <translation>Aucun croisement n’est marqué : moins de deux partenaires sont tracés.</translation>
    </message>
    <message>
        <source>The lines of %1 and %2 do not cross in this window.</source>
        <translation>Les courbes de %1 et de %2 ne se croisent pas dans cette fenêtre.</translation>
    </message>
    <message>
        <source>No lens: it would show the last %1 periods, but the window has fewer than %2.</source>
        <translation>Pas de loupe : elle montre les %1 dernières périodes et la fenêtre en a moins de %2.</translation>
    </message>
    <message>
        <source>No lens: the first two of the shown do not cross in the last 5% of the window.</source>
        <translation>Pas de loupe : les deux premiers affichés ne se croisent pas dans les derniers 5 % de la fenêtre.</translation>
    </message>
    <message>
        <source>Others is not drawn for lack of a total in %1.</source>
        <translation>Autres n’est pas tracé faute de total en %1.</translation>
    </message>
    <message>
        <source>The leader needs figures for all countries: %1.</source>
        <translation>Le premier se détermine avec les chiffres de tous les pays : %1.</translation>
    </message>
    <message>
        <source>“%1” is not a size: write it as 1600x900 (pixels), as 170x95mm, or as one of %2.</source>
        <translation>« %1 » n’est pas une taille : écrivez-la comme 1600x900 (pixels), comme 170x95mm, ou comme l’une de %2.</translation>
    </message>
    <message>
        <source>The option %1 is for a ranking, a table or releases, which draw one period: in a chart over time, mark a period with %2.</source>
        <translation>L’option&#xa0;%1 sert à un classement, à un tableau ou aux publications, qui dessinent une seule période&#xa0;: dans un graphique au fil du temps, marquez une période avec&#xa0;%2.</translation>
    </message>
    <message>
        <source>At the size %1, there is no room for the name of the marked period.</source>
        <translation>À la taille&#xa0;%1, il n’y a pas de place pour le nom de la période marquée.</translation>
    </message>
    <message numerus="yes">
        <source>At the size %1, there is no room for %n of the values at the marked period.</source>
        <translation>
            <numerusform>À la taille&#xa0;%1, il n’y a pas de place pour %n des valeurs à la période marquée.</numerusform>
            <numerusform>À la taille&#xa0;%1, il n’y a pas de place pour %n des valeurs à la période marquée.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not marked: the figure begins with %2.</source>
        <translation>%1 n’est pas marqué&#xa0;: la figure commence par&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 is not marked: the figure ends with %2.</source>
        <translation>%1 n’est pas marqué&#xa0;: la figure se termine par&#xa0;%2.</translation>
    </message>
    <message>
        <source>The marked period “%1” cannot be read: write it as 2025-08, 2025-Q3 or 2025.</source>
        <translation>La période marquée «&#xa0;%1&#xa0;» est illisible&#xa0;: écrivez-la comme 2025-08, 2025-Q3 ou 2025.</translation>
    </message>
    <message>
        <source>A mark is on an axis of time: rankings, tables and releases draw only one period, which their title is about.</source>
        <translation>Un repère se place sur un axe du temps&#xa0;: les classements, les tableaux et les publications ne dessinent qu’une période, sur laquelle porte leur titre.</translation>
    </message>
    <message>
        <source>The file holds the columns %1: name one of them after its name, as in FILE=%2.</source>
        <translation>Le fichier contient les colonnes %1 : nommez-en une après le nom du fichier, comme dans FILE=%2.</translation>
    </message>
    <message>
        <source>The file holds no price index: a column of months and one of values.</source>
        <translation>Le fichier ne contient pas d’indice de prix : une colonne de mois et une de valeurs.</translation>
    </message>
    <message>
        <source>“%1” is not a value of a price index, which must be above zero.</source>
        <translation>« %1 » n’est pas une valeur d’un indice de prix, qui doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>“%1” is not a month after the one before it: each month must be there once, in order.</source>
        <translation>« %1 » n’est pas un mois postérieur au précédent : chaque mois doit figurer une fois, dans l’ordre.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB, the limit for a file of prices.</source>
        <translation>Le fichier dépasse 1 Mo, la limite d’un fichier de prix.</translation>
    </message>
    <message>
        <source>The prices of the session cannot be read; the built-in ones are used.</source>
        <translation>Les prix de la session ne peuvent être lus ; les prix intégrés sont utilisés.</translation>
    </message>
    <message>
        <source>The prices are monthly, and the data are not: they cannot be converted.</source>
        <translation>Les prix sont mensuels et les données ne le sont pas : elles ne peuvent être converties.</translation>
    </message>
    <message numerus="yes">
        <source>The check has %n finding(s) that nobody has accepted: %1.</source>
        <translation>
            <numerusform>La vérification trouve&#xa0;%n point que personne n’a accepté&#xa0;:&#xa0;%1.</numerusform>
            <numerusform>La vérification trouve&#xa0;%n points que personne n’a acceptés&#xa0;:&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the folder or the PDF to write with -o, such as -o report or -o report.pdf.</source>
        <translation>Nommez avec -o le dossier ou le PDF à écrire, par exemple -o rapport ou -o rapport.pdf.</translation>
    </message>
    <message>
        <source>“%1” is not a release of the session&apos;s data: its publisher, reporter, product, unit, frequency or basis differ.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une publication des données de la session&#xa0;: son éditeur, son pays déclarant, son produit, son unité, sa fréquence ou sa base diffèrent.</translation>
    </message>
    <message>
        <source>“%1” is older than the newest release of the session.</source>
        <translation>«&#xa0;%1&#xa0;» est antérieur à la publication la plus récente de la session.</translation>
    </message>
    <message>
        <source>The figure is not drawn: %1</source>
        <translation>La figure n’est pas tracée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The title became false: %1</source>
        <translation>Le titre est devenu faux&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>The report has %n figure(s) to look at: %1.</source>
        <translation>
            <numerusform>Le rapport a&#xa0;%n figure à revoir&#xa0;:&#xa0;%1.</numerusform>
            <numerusform>Le rapport a&#xa0;%n figures à revoir&#xa0;:&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a session, so there are no figures for a report.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une session&#xa0;: il n’y a pas de figures pour un rapport.</translation>
    </message>
    <message>
        <source>The command %1 needs a session to read.</source>
        <translation>La commande&#xa0;%1 a besoin d’une session à lire.</translation>
    </message>
    <message>
        <source>A workbook is not printed: name the file with -o, such as -o values.xlsx, or write -o - for standard output.</source>
        <translation>Un classeur ne s’affiche pas&#xa0;: nommez le fichier avec -o, par exemple -o values.xlsx, ou écrivez -o - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Numbers are written as CSV, JSON or a workbook: “%1” does not end in .csv, .json or .xlsx.</source>
        <translation>Les chiffres s’écrivent en CSV, en JSON ou en classeur&#xa0;: «&#xa0;%1&#xa0;» ne se termine pas par .csv, .json ou .xlsx.</translation>
    </message>
    <message>
        <source>“%1” does not end in .%2, the format that --format asks for.</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine pas par .%2, le format que demande --format.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans&#xa0;%1.</translation>
    </message>
    <message>
        <source>Say why “%1” is accepted: write %2.</source>
        <translation>Dites pourquoi «&#xa0;%1&#xa0;» est accepté&#xa0;: écrivez&#xa0;%2.</translation>
    </message>
    <message>
        <source>The figure names no source, because its data file does not state one.</source>
        <translation>La figure ne nomme aucune source, car son fichier de données n’en indique pas.</translation>
    </message>
    <message>
        <source>The figure draws parts of years, but none of its words says which months.</source>
        <translation>La figure montre des parties d’années, mais aucun de ses mots ne dit quels mois.</translation>
    </message>
    <message>
        <source>The figure sets figures of two countries side by side, whose bases differ.</source>
        <translation>La figure met côte à côte des chiffres de deux pays, dont les bases diffèrent.</translation>
    </message>
    <message>
        <source>Numbers of the figure combine releases whose rounding or total differs: %1.</source>
        <translation>Des chiffres de la figure combinent des publications dont l’arrondi ou le total diffère&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>The bars do not begin at zero, so that their lengths do not compare.</source>
        <translation>Les barres ne commencent pas à zéro&#xa0;: leurs longueurs ne se comparent pas.</translation>
    </message>
    <message numerus="yes">
        <source>The stack has a gap in %n period(s), %1 to %2, because a value is missing.</source>
        <translation>
            <numerusform>L’empilement a un trou en&#xa0;%1, car une valeur manque.</numerusform>
            <numerusform>L’empilement a des trous dans&#xa0;%n périodes, de&#xa0;%1 à&#xa0;%2, car des valeurs manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) have no room and are left out: %1.</source>
        <translation>
            <numerusform>%n étiquette n’a pas de place et est omise&#xa0;:&#xa0;%1.</numerusform>
            <numerusform>%n étiquettes n’ont pas de place et sont omises&#xa0;:&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two texts of the figure are over each other: “%1” and “%2”.</source>
        <translation>Deux textes de la figure se chevauchent&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The contrast of “%1” with what is behind it is less than 4.5 to 1.</source>
        <translation>Le contraste de «&#xa0;%1&#xa0;» avec son fond est inférieur à 4,5 pour 1.</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>pour tout le monde</translation>
    </message>
    <message>
        <source>without cones for red (protanopia)</source>
        <translation>sans cônes pour le rouge (protanopie)</translation>
    </message>
    <message>
        <source>without cones for green (deuteranopia)</source>
        <translation>sans cônes pour le vert (deutéranopie)</translation>
    </message>
    <message>
        <source>without cones for blue (tritanopia)</source>
        <translation>sans cônes pour le bleu (tritanopie)</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>en gris</translation>
    </message>
    <message>
        <source>Only colour tells %1 from %2, and the two are too close %3.</source>
        <translation>Seule la couleur distingue&#xa0;%1 de&#xa0;%2, et les deux couleurs sont trop proches&#xa0;%3.</translation>
    </message>
    <message>
        <source>In print some of the type is smaller than 6 points: it is %1 of its usual size.</source>
        <translation>À l’impression, une partie du texte fait moins de 6 points&#xa0;:&#xa0;%1 de sa taille habituelle.</translation>
    </message>
    <message>
        <source>The figure shows the release of %1, and that of %2 is known.</source>
        <translation>La figure montre la publication de&#xa0;%1, et celle de&#xa0;%2 est connue.</translation>
    </message>
    <message>
        <source>The figure shows %1, instead of %2.</source>
        <translation>La figure montre&#xa0;%1, au lieu de&#xa0;%2.</translation>
    </message>
    <message>
        <source>New in the figure: %1.</source>
        <translation>Nouveau dans la figure&#xa0;:&#xa0;%1.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n value(s) that it had before changed.</source>
        <translation>
            <numerusform>La valeur qu’elle avait déjà n’a pas changé.</numerusform>
            <numerusform>Aucune des&#xa0;%n valeurs qu’elle avait déjà n’a changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 values that it had before, %n changed, most of all %2, %3: by %4, to %5.</source>
        <translation>
            <numerusform>Sur&#xa0;%1 valeurs qu’elle avait déjà,&#xa0;%n a changé&#xa0;:&#xa0;%2,&#xa0;%3, de&#xa0;%4, à&#xa0;%5.</numerusform>
            <numerusform>Sur&#xa0;%1 valeurs qu’elle avait déjà,&#xa0;%n ont changé, surtout&#xa0;%2,&#xa0;%3&#xa0;: de&#xa0;%4, à&#xa0;%5.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook could not be assembled: its temporary files cannot be written.</source>
        <translation>Le classeur n’a pas pu être assemblé&#xa0;: ses fichiers temporaires ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>The built-in data of %1 are not those that the figure was drawn from.</source>
        <translation>Les données intégrées de %1 ne sont pas celles dont la figure a été tirée.</translation>
    </message>
    <message>
        <source>“%1” has changed since the figure was drawn from it.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis que la figure en a été tirée.</translation>
    </message>
    <message>
        <source>Built again from its data, the figure has other words or numbers.</source>
        <translation>Refaite à partir de ses données, la figure a d’autres mots ou chiffres.</translation>
    </message>
    <message>
        <source>The figure was drawn from built-in data that this program does not have; its file holds only the partners that it names, and the others have no values.</source>
        <translation>La figure a été tirée de données intégrées que ce programme n’a pas&#xa0;; son fichier ne contient que les partenaires qu’elle nomme, et les autres sont sans valeur.</translation>
    </message>
    <message>
        <source>The picture is not the one that was written with these data: another program has changed it.</source>
        <translation>L’image n’est pas celle qui a été écrite avec ces données&#xa0;: un autre programme l’a modifiée.</translation>
    </message>
    <message>
        <source>Drawn again from its data, the picture is another one.</source>
        <translation>Redessinée à partir de ses données, l’image est une autre.</translation>
    </message>
    <message>
        <source>The picture has %1 bytes, more than any figure has; it is not opened.</source>
        <translation>L’image a %1 octets, plus que toute figure&#xa0;; elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>This is not a picture in PNG, SVG or PDF.</source>
        <translation>Ce n’est pas une image en PNG, SVG ou PDF.</translation>
    </message>
    <message>
        <source>The figure was copied: as an image in its size in print, as SVG, and in words.</source>
        <translation>La figure a été copiée&#xa0;: comme image à sa taille d’impression, en SVG et en mots.</translation>
    </message>
    <message>
        <source>The data of the figure were copied, as a table.</source>
        <translation>Les données de la figure ont été copiées, comme tableau.</translation>
    </message>
    <message>
        <source>The picture carries no data of a figure: it was exported without them, or another program has removed them.</source>
        <translation>L’image ne porte pas de données d’une figure&#xa0;: elle a été exportée sans elles, ou un autre programme les a retirées.</translation>
    </message>
    <message>
        <source>The picture is incomplete: the file is truncated.</source>
        <translation>L’image s’arrête en plein milieu&#xa0;: le fichier est tronqué.</translation>
    </message>
    <message>
        <source>The figure was written by a newer Tradestrata; this one cannot read it.</source>
        <translation>La figure a été écrite par un Tradestrata plus récent&#xa0;; celui-ci ne peut pas la lire.</translation>
    </message>
    <message>
        <source>The picture carries more data than any figure needs; it is not opened.</source>
        <translation>L’image porte plus de données qu’il n’en faut à une figure&#xa0;; elle n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The data that the picture carries have been changed since it was written: they cannot be trusted.</source>
        <translation>Les données que porte l’image ont été modifiées depuis qu’elle a été écrite&#xa0;: on ne peut pas s’y fier.</translation>
    </message>
    <message>
        <source>The data that the picture carries are damaged: it cannot be opened as a figure.</source>
        <translation>Les données que porte l’image sont endommagées&#xa0;: on ne peut pas l’ouvrir comme figure.</translation>
    </message>
    <message>
        <source>The figure&apos;s file has only the values of the partners that it names: what is about all partners, such as ranks and the largest ones, needs the data themselves.</source>
        <translation>Le fichier de la figure n’a que les valeurs des partenaires qu’elle nomme&#xa0;: ce qui concerne tous les partenaires, comme les rangs et les principaux, demande les données elles-mêmes.</translation>
    </message>
    <message>
        <source>In the figure “%1”, only the first %2 of %3 annotations are kept.</source>
        <translation>Dans la figure «&#xa0;%1&#xa0;», seules les %2 premières annotations sur %3 sont conservées.</translation>
    </message>
    <message>
        <source>The annotation “%1” cannot be read: write a period, what it is about and its words, as in “2020-04 MX: Pandemic”.</source>
        <translation>L’annotation «&#xa0;%1&#xa0;» est illisible&#xa0;: écrivez une période, ce dont il s’agit et ses mots, comme dans «&#xa0;2020-04 MX: Pandémie&#xa0;».</translation>
    </message>
    <message>
        <source>The words of the annotation “%1” are more than %2 characters.</source>
        <translation>Les mots de l’annotation «&#xa0;%1&#xa0;» dépassent %2 caractères.</translation>
    </message>
    <message>
        <source>The periods of the annotation “%1” end before they begin.</source>
        <translation>Les périodes de l’annotation «&#xa0;%1&#xa0;» finissent avant de commencer.</translation>
    </message>
    <message>
        <source>The annotation “%1” is a range, which is about periods alone: for a stretch of a series write highlight.</source>
        <translation>L’annotation «&#xa0;%1&#xa0;» est un intervalle, qui ne porte que sur des périodes&#xa0;: pour un tronçon de série, écrivez highlight.</translation>
    </message>
    <message>
        <source>The annotation “%1” is about one period; only a range and a highlight have several.</source>
        <translation>L’annotation «&#xa0;%1&#xa0;» porte sur une seule période&#xa0;; seuls un intervalle (range) et une mise en évidence (highlight) en ont plusieurs.</translation>
    </message>
    <message>
        <source>The annotation “%1” is a value, which has no words of its own: write text or arrow.</source>
        <translation>L’annotation «&#xa0;%1&#xa0;» est une valeur, qui n’a pas de mots à elle&#xa0;: écrivez text ou arrow.</translation>
    </message>
    <message>
        <source>The annotation “%1” has no words: write them behind a colon, as in “2020-04 MX: Pandemic”.</source>
        <translation>L’annotation «&#xa0;%1&#xa0;» n’a pas de mots&#xa0;: écrivez-les après un deux-points, comme dans «&#xa0;2020-04 MX: Pandémie&#xa0;».</translation>
    </message>
    <message>
        <source>The annotation “%1” is about no series: write a partner, others or total behind its period.</source>
        <translation>L’annotation «&#xa0;%1&#xa0;» ne porte sur aucune série&#xa0;: écrivez un partenaire, others ou total après sa période.</translation>
    </message>
    <message>
        <source>A figure has at most %1 annotations, not %2.</source>
        <translation>Une figure a au plus %1 annotations, et non %2.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n annotation(s).</source>
        <translation>
            <numerusform>La place manque pour %n annotation.</numerusform>
            <numerusform>La place manque pour %n annotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option %1 names no annotation: write one as “2020-04 MX: Pandemic”.</source>
        <translation>L’option %1 n’indique aucune annotation&#xa0;: écrivez-la comme «&#xa0;2020-04 MX: Pandémie&#xa0;».</translation>
    </message>
    <message>
        <source>Others and the total cannot be in this chart: leave out %1.</source>
        <translation>Autres et le total ne peuvent figurer dans ce graphique : omettez %1.</translation>
    </message>
    <message>
        <source>The figure names no group: leave out %1.</source>
        <translation>La figure ne nomme aucun groupe : omettez %1.</translation>
    </message>
    <message>
        <source>This chart is about all partners: leave out %1.</source>
        <translation>Ce graphique porte sur tous les partenaires : omettez %1.</translation>
    </message>
    <message>
        <source>This chart shows exports and imports: leave out %1.</source>
        <translation>Ce graphique montre les exportations et les importations : omettez %1.</translation>
    </message>
    <message>
        <source>The axis of this chart cannot begin at the data: leave out %1.</source>
        <translation>L’axe de ce graphique ne peut commencer aux données : omettez %1.</translation>
    </message>
    <message>
        <source>Only in a stack is a group drawn without its members: leave out %1.</source>
        <translation>Un groupe n’est tracé sans ses membres que dans un empilement : omettez %1.</translation>
    </message>
    <message>
        <source>The figure shows %1 to %2: move the cursor there to annotate it.</source>
        <translation>La figure montre de %1 à %2 : déplacez-y le curseur pour l’annoter.</translation>
    </message>
    <message>
        <source>Prices are used only for values at the prices of one month: leave out %1.</source>
        <translation>Les prix ne servent qu’aux valeurs aux prix d’un mois : omettez %1.</translation>
    </message>
    <message>
        <source>The axis is in money: write the value of the annotation “%1” with its unit, as in “at 300 bn”.</source>
        <translation>L’axe est en argent : écrivez la valeur de l’annotation « %1 » avec son unité, comme dans « at 300 bn ».</translation>
    </message>
    <message>
        <source>The axis is not in money: write the value of the annotation “%1” without such a unit, as in “at 30”.</source>
        <translation>L’axe n’est pas en argent : écrivez la valeur de l’annotation « %1 » sans cette unité, comme dans « at 30 ».</translation>
    </message>
    <message>
        <source>The file holds one indicator by country, not trade by partner, and cannot be opened as data.</source>
        <translation>Le fichier contient un indicateur par pays, et non des échanges par partenaire, et ne peut pas être ouvert comme données.</translation>
    </message>
    <message>
        <source>The option %1 is about data files, and this is an exported figure: leave it out.</source>
        <translation>L’option %1 concerne les fichiers de données, et ceci est une figure exportée&#xa0;: omettez-la.</translation>
    </message>
    <message>
        <source>The option %1 changes how a figure is drawn, not its numbers: leave it out.</source>
        <translation>L’option %1 change le tracé d’une figure, pas ses nombres&#xa0;: omettez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the figure does not show the period.</source>
        <translation>
            <numerusform>%n annotation n’est pas tracée&#xa0;: la figure ne montre pas la période.</numerusform>
            <numerusform>%n annotations ne sont pas tracées&#xa0;: la figure ne montre pas la période.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the figure has no such series.</source>
        <translation>
            <numerusform>%n annotation n’est pas tracée&#xa0;: la figure n’a pas cette série.</numerusform>
            <numerusform>%n annotations ne sont pas tracées&#xa0;: la figure n’a pas cette série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the series has no value there.</source>
        <translation>
            <numerusform>%n annotation n’est pas tracée&#xa0;: la série n’y a aucune valeur.</numerusform>
            <numerusform>%n annotations ne sont pas tracées&#xa0;: la série n’y a aucune valeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the value is outside the axis, which runs from %1 to %2.</source>
        <translation>
            <numerusform>%n annotation n’est pas tracée&#xa0;: la valeur est en dehors de l’axe, qui va de %1 à %2.</numerusform>
            <numerusform>%n annotations ne sont pas tracées&#xa0;: la valeur est en dehors de l’axe, qui va de %1 à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: among overlaid years, one is within a single year.</source>
        <translation>
            <numerusform>%n annotation n’est pas tracée&#xa0;: parmi des années superposées, une annotation est dans une seule année.</numerusform>
            <numerusform>%n annotations ne sont pas tracées&#xa0;: parmi des années superposées, une annotation est dans une seule année.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: each panel has its own axis, so name the series, not a value.</source>
        <translation>
            <numerusform>%n annotation n’est pas tracée&#xa0;: chaque panneau a son propre axe&#xa0;; indiquez la série, pas une valeur.</numerusform>
            <numerusform>%n annotations ne sont pas tracées&#xa0;: chaque panneau a son propre axe&#xa0;; indiquez la série, pas une valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a picture as %1, which carries no figure: only the PNG, SVG and PDF that were exported here can be opened again.</source>
        <translation>C’est une image en %1, qui ne contient aucune figure&#xa0;: seuls les PNG, SVG et PDF exportés ici peuvent être rouverts.</translation>
    </message>
    <message numerus="yes">
        <source>This is a report of %n figure(s), which carry nothing there: open its session, or one of the figures that the command report writes into a folder.</source>
        <translation>
            <numerusform>C’est un rapport de %n figure, qui n’y contient pas de données&#xa0;: ouvrez sa session, ou la figure que la commande report écrit dans un dossier.</numerusform>
            <numerusform>C’est un rapport de %n figures, qui n’y contiennent pas de données&#xa0;: ouvrez sa session, ou l’une des figures que la commande report écrit dans un dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is drawn: the figure has no value in the periods that it shows.</source>
        <translation>Rien n’est tracé&#xa0;: la figure n’a aucune valeur dans les périodes qu’elle montre.</translation>
    </message>
    <message>
        <source>Annotations are anchored to periods: rankings, tables and releases draw only one.</source>
        <translation>Les annotations sont ancrées à des périodes&#xa0;: les classements, les tableaux et les publications n’en tracent qu’une.</translation>
    </message>
    <message numerus="yes">
        <source>The data have %n month(s) only, so the figure shows single months instead of longer sums.</source>
        <translation>
            <numerusform>Les données n’ont que %n mois&#xa0;: la figure montre des mois isolés au lieu de sommes plus longues.</numerusform>
            <numerusform>Les données n’ont que %n mois&#xa0;: la figure montre des mois isolés au lieu de sommes plus longues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The font “%1” of the house style “%2” is not installed: figures are set in %3.</source>
        <translation>La police « %1 » du style maison « %2 » n&apos;est pas installée : les figures sont composées en %3.</translation>
    </message>
    <message>
        <source>At the size %1, there is no room for the logo of the house style.</source>
        <translation>Au format %1, il n&apos;y a pas de place pour le logo du style maison.</translation>
    </message>
    <message>
        <source>“%1” is %2: stated as its role.</source>
        <translation>«&#xa0;%1&#xa0;» est %2&#xa0;: indiqué comme son rôle.</translation>
    </message>
    <message>
        <source>All values are of the trade with “%1”: stated as the partner of the products.</source>
        <translation>Toutes les valeurs concernent le commerce avec «&#xa0;%1&#xa0;»&#xa0;: indiqué comme le partenaire des produits.</translation>
    </message>
    <message>
        <source>Several columns hold numbers (%1): choose the role of the one with the values, such as “%2”, in File &gt; Import Data.</source>
        <translation>Plusieurs colonnes contiennent des nombres (%1)&#xa0;: choisissez dans Fichier &gt; Importer des données le rôle de celle qui contient les valeurs, par exemple «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing in the file says whether its values are exports or imports: choose it as the role of “%1” in File &gt; Import Data.</source>
        <translation>Rien dans le fichier ne dit si ses valeurs sont des exportations ou des importations&#xa0;: choisissez-le dans Fichier &gt; Importer des données comme rôle de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file has products at %1 levels (codes of %2 characters): those of %3 characters are used, which add up to the total; File &gt; Import Data offers the others.</source>
        <translation>Le fichier contient des produits de %1 niveaux (codes de %2 caractères)&#xa0;: ceux de %3 caractères sont retenus, dont la somme est le total&#xa0;; Fichier &gt; Importer des données propose les autres.</translation>
    </message>
    <message>
        <source>The file has products at %1 levels, which are never added up: choose the number of characters of their codes (%2) in File &gt; Import Data.</source>
        <translation>Le fichier contient des produits de %1 niveaux, qui ne s’additionnent jamais&#xa0;: choisissez dans Fichier &gt; Importer des données le nombre de caractères de leurs codes (%2).</translation>
    </message>
    <message>
        <source>No sheet holds a table of trade by partner and period that can be recognized; the sheets are %1: choose the roles of the columns in File &gt; Import Data.</source>
        <translation>Aucune feuille ne contient de tableau reconnaissable du commerce par partenaire et par période&#xa0;; les feuilles sont %1&#xa0;: choisissez les rôles des colonnes dans Fichier &gt; Importer des données.</translation>
    </message>
    <message>
        <source>The file holds no table of trade by partner and period that can be recognized; it begins with “%1”: choose the roles of the columns in File &gt; Import Data.</source>
        <translation>Le fichier ne contient aucun tableau reconnaissable du commerce par partenaire et par période&#xa0;; il commence par «&#xa0;%1&#xa0;»&#xa0;: choisissez les rôles des colonnes dans Fichier &gt; Importer des données.</translation>
    </message>
    <message>
        <source>%1 sheets hold a table: choose one in File &gt; Import Data (%2).</source>
        <translation>%1 feuilles contiennent un tableau&#xa0;: choisissez-en une dans Fichier &gt; Importer des données (%2).</translation>
    </message>
    <message>
        <source>The file has the trade of %1 reporters: choose one in File &gt; Import Data (%2).</source>
        <translation>Le fichier contient le commerce de %1 pays déclarants&#xa0;: choisissez-en un dans Fichier &gt; Importer des données (%2).</translation>
    </message>
    <message>
        <source>The file has %1 products: choose one in File &gt; Import Data (%2), or all products of a partner.</source>
        <translation>Le fichier contient %1 produits&#xa0;: choisissez-en un dans Fichier &gt; Importer des données (%2), ou tous les produits d’un partenaire.</translation>
    </message>
    <message>
        <source>The file has values in %1 units: choose one in File &gt; Import Data (%2).</source>
        <translation>Le fichier contient des valeurs en %1 unités&#xa0;: choisissez-en une dans Fichier &gt; Importer des données (%2).</translation>
    </message>
    <message>
        <source>The file has %1 kinds of seasonal adjustment: keep the rows of one in File &gt; Import Data (%2).</source>
        <translation>Le fichier contient %1 sortes de correction saisonnière&#xa0;: gardez les lignes d’une seule dans Fichier &gt; Importer des données (%2).</translation>
    </message>
    <message>
        <source>The file has %1 series for each partner and period: keep the rows of one in File &gt; Import Data (%2).</source>
        <translation>Le fichier contient %1 séries par partenaire et par période&#xa0;: gardez les lignes d’une seule dans Fichier &gt; Importer des données (%2).</translation>
    </message>
    <message>
        <source>The file has trade with %1 only, in several products, so its series are products; File &gt; Import Data reads one of them.</source>
        <translation>Le fichier ne contient que le commerce avec %1, en plusieurs produits&#xa0;: ses séries sont donc des produits&#xa0;; Fichier &gt; Importer des données en lit un seul.</translation>
    </message>
    <message>
        <source>Nothing in the file says in which currency its values are: choose the unit in File &gt; Import Data.</source>
        <translation>Rien dans le fichier ne dit en quelle monnaie sont ses valeurs&#xa0;: choisissez l’unité dans Fichier &gt; Importer des données.</translation>
    </message>
    <message>
        <source>The column of partners holds more than %1 different texts: another column may be meant; choose its role in File &gt; Import Data.</source>
        <translation>La colonne des partenaires contient plus de %1 textes différents&#xa0;: une autre colonne est peut-être la bonne&#xa0;; choisissez son rôle dans Fichier &gt; Importer des données.</translation>
    </message>
    <message>
        <source>Some numbers have a decimal point (“%1”), others a decimal comma (“%2”): choose the decimal sign in File &gt; Import Data.</source>
        <translation>Certains nombres ont un point décimal («&#xa0;%1&#xa0;»), d’autres une virgule («&#xa0;%2&#xa0;»)&#xa0;: choisissez le signe décimal dans Fichier &gt; Importer des données.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: choose the decimal sign in File &gt; Import Data.</source>
        <translation>«&#xa0;%1&#xa0;» peut se lire de deux façons&#xa0;: choisissez le signe décimal dans Fichier &gt; Importer des données.</translation>
    </message>
    <message>
        <source>For a partner&apos;s own figures both tables must say whose trade they are: choose the reporter in File &gt; Import Data.</source>
        <translation>Pour les chiffres propres d’un partenaire, les deux tableaux doivent dire de quel pays est le commerce&#xa0;: choisissez le déclarant dans Fichier &gt; Importer des données.</translation>
    </message>
    <message>
        <source>In a house style, “%1” cannot be “%2”: it must be %3.</source>
        <translation>Dans un style maison, « %1 » ne peut pas être « %2 » : ce doit être %3.</translation>
    </message>
    <message>
        <source>A house style has no member “%1” here; those that it can have are %2.</source>
        <translation>Un style maison n&apos;a pas ici de membre « %1 » ; ceux qu&apos;il peut avoir sont %2.</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>un texte de 1 à %1 caractères</translation>
    </message>
    <message>
        <source>an object with members, in braces</source>
        <translation>un objet avec des membres, entre accolades</translation>
    </message>
    <message>
        <source>a list of 1 to %1 texts</source>
        <translation>une liste de 1 à %1 textes</translation>
    </message>
    <message>
        <source>a colour of six hexadecimal digits, such as #006764</source>
        <translation>une couleur à six chiffres hexadécimaux, comme #006764</translation>
    </message>
    <message>
        <source>a number of points or a text such as 5 mm, %1 to %2 points</source>
        <translation>un nombre de points ou un texte comme 5 mm, de %1 à %2 points</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de : %1</translation>
    </message>
    <message>
        <source>a size that can be drawn, such as 174x100mm or 1200x675</source>
        <translation>un format qui peut être dessiné, comme 174x100mm ou 1200x675</translation>
    </message>
    <message>
        <source>a name of letters, digits and hyphens that no other size has</source>
        <translation>un nom de lettres, de chiffres et de traits d&apos;union qu&apos;aucun autre format ne porte</translation>
    </message>
    <message>
        <source>the name of a font&apos;s family</source>
        <translation>le nom d&apos;une famille de polices</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation>le nombre 1</translation>
    </message>
    <message>
        <source>an object with at most %1 members</source>
        <translation>un objet de %1 membres au plus</translation>
    </message>
    <message>
        <source>The house style is for a newer Tradestrata; this one cannot read it.</source>
        <translation>Le style maison est destiné à un Tradestrata plus récent ; celui-ci ne peut pas le lire.</translation>
    </message>
    <message>
        <source>The house style has two colours for one partner, the second as “%1”.</source>
        <translation>Le style maison a deux couleurs pour un même partenaire, la seconde sous « %1 ».</translation>
    </message>
    <message>
        <source>A house style gives the width of its logo or its height, not both.</source>
        <translation>Un style maison donne la largeur de son logo ou sa hauteur, pas les deux.</translation>
    </message>
    <message>
        <source>The logo of a house style needs a member “file” with the name of its picture.</source>
        <translation>Le logo d&apos;un style maison a besoin d&apos;un membre « file » avec le nom de son image.</translation>
    </message>
    <message>
        <source>This is not a house style: it has no member “%1”.</source>
        <translation>Ce n&apos;est pas un style maison : il n&apos;a pas de membre « %1 ».</translation>
    </message>
    <message>
        <source>This cannot be read as a house style: it is not valid JSON.</source>
        <translation>Ceci ne peut pas être lu comme style maison : ce n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The house style of a session has partners by code: “%1” is none.</source>
        <translation>Le style maison d&apos;une session désigne les partenaires par leur code : « %1 » n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The house style has %1 bytes, more than any needs; it is not read.</source>
        <translation>Le style maison a %1 octets, plus qu&apos;aucun n&apos;en demande ; il n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>The logo has %1 bytes; a house style takes at most %2.</source>
        <translation>Le logo a %1 octets ; un style maison en admet %2 au plus.</translation>
    </message>
    <message>
        <source>The logo has %1 by %2 pixels; a house style takes at most %3 a side.</source>
        <translation>Le logo a %1 sur %2 pixels ; un style maison en admet %3 au plus par côté.</translation>
    </message>
    <message>
        <source>The logo is neither SVG nor PNG.</source>
        <translation>Le logo n&apos;est ni en SVG ni en PNG.</translation>
    </message>
    <message>
        <source>The logo cannot be read: the picture is damaged or incomplete.</source>
        <translation>Le logo ne peut pas être lu : l&apos;image est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>The logo has an element “%1”: export it as shapes alone, with text as outlines.</source>
        <translation>Le logo a un élément « %1 » : exportez-le en formes seules, avec le texte vectorisé.</translation>
    </message>
    <message>
        <source>The logo refers to “%1”: it can only refer to its own colours.</source>
        <translation>Le logo renvoie à « %1 » : il ne peut renvoyer qu&apos;à ses propres couleurs.</translation>
    </message>
    <message>
        <source>The logo does not say how large it is: “%1” is not a view box of four numbers.</source>
        <translation>Le logo n&apos;indique pas sa taille : « %1 » n&apos;est pas un « viewBox » de quatre nombres.</translation>
    </message>
    <message>
        <source>The house style of the session is left out: %1</source>
        <translation>Le style maison de la session est omis : %1</translation>
    </message>
    <message numerus="yes">
        <source>The data have %n month(s) only, too few for this measure.</source>
        <translation>
            <numerusform>Les données n’ont que %n mois, trop peu pour cette mesure.</numerusform>
            <numerusform>Les données n’ont que %n mois, trop peu pour cette mesure.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is XML, but neither a spreadsheet nor a whole SVG picture.</source>
        <translation>Ceci est du XML, mais ni une feuille de calcul ni une image SVG entière.</translation>
    </message>
    <message>
        <source>“%1” is not a data file: open it alone, as only data files can be opened together.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de données&#xa0;: ouvrez-le seul, car seuls des fichiers de données peuvent être ouverts ensemble.</translation>
    </message>
    <message>
        <source>The files were opened as releases of the same data: %1.</source>
        <translation>Les fichiers ont été ouverts comme publications des mêmes données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The files were opened as one table: %1.</source>
        <translation>Les fichiers ont été ouverts en un seul tableau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A single file is one table already: leave out %1.</source>
        <translation>Un seul fichier forme déjà un seul tableau&#xa0;: omettez %1.</translation>
    </message>
    <message>
        <source>This chart is about all partners: the own figures of one cannot stand in it.</source>
        <translation>Ce graphique porte sur tous les partenaires&#xa0;: les chiffres propres de l’un d’eux n’y ont pas de place.</translation>
    </message>
    <message>
        <source>No published figure of “%1” is about a partner and period of these data.</source>
        <translation>Aucun chiffre publié de «&#xa0;%1&#xa0;» ne porte sur un partenaire et une période de ces données.</translation>
    </message>
    <message>
        <source>Only SVG has text as text or as shapes: leave out the option %1.</source>
        <translation>Seul le SVG a du texte en texte ou en tracés&#xa0;: omettez l’option %1.</translation>
    </message>
    <message>
        <source>The option %1 states when a data file was released: the built-in data, sessions and figures already state it.</source>
        <translation>L’option %1 indique quand un fichier de données a été publié&#xa0;: les données intégrées, les sessions et les figures le disent elles-mêmes.</translation>
    </message>
    <message>
        <source>The option %1 says how a data file is read: the built-in data, sessions and figures do not need it.</source>
        <translation>L’option %1 dit comment un fichier de données est lu&#xa0;: les données intégrées, les sessions et les figures n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>“%1” does not say clearly in which scale the values are: choose the unit in File &gt; Import Data.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas clairement à quelle échelle sont les valeurs&#xa0;: choisissez l’unité dans Fichier &gt; Importer des données.</translation>
    </message>
    <message>
        <source>No decimals of the file are written as text that could be read in two ways: leave out the option %1.</source>
        <translation>Le fichier n’a pas de décimales écrites en texte qui puissent se lire de deux façons&#xa0;: omettez l’option %1.</translation>
    </message>
    <message>
        <source>The head “%1” stands over several columns of numbers, and nothing that is understood tells them apart: give each column a head of its own.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» surmonte plusieurs colonnes de nombres et rien de compréhensible ne les distingue&#xa0;: donnez à chaque colonne son propre en-tête.</translation>
    </message>
    <message>
        <source>Columns that are left out: %1.</source>
        <translation>Colonnes laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing in the file says which product its values are of: leave out the option %1.</source>
        <translation>Rien dans le fichier ne dit de quel produit sont ses valeurs&#xa0;: omettez l’option %1.</translation>
    </message>
    <message>
        <source>“%1” does not say clearly in which scale the values are: say it with --unit, for example --unit “%2 million” or --unit “%2 units”.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas clairement à quelle échelle sont les valeurs&#xa0;: indiquez-la avec --unit, par exemple --unit «&#xa0;%2 million&#xa0;» ou --unit «&#xa0;%2 units&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The house style has colours for %n partner(s) that the program does not know: %1; they are used where a data file or a group of your own has the same name.</source>
        <translation>
            <numerusform>Le style maison a des couleurs pour %n partenaire que le programme ne connaît pas&#xa0;: %1&#xa0;; elles servent là où un fichier de données ou un groupe à vous a le même nom.</numerusform>
            <numerusform>Le style maison a des couleurs pour %n partenaires que le programme ne connaît pas&#xa0;: %1&#xa0;; elles servent là où un fichier de données ou un groupe à vous a le même nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>Dates of recessions are used only where these are drawn, with --recessions: leave out %1.</source>
        <translation>Les dates de récession ne servent que là où celles-ci sont tracées, avec --recessions&#xa0;: omettez %1.</translation>
    </message>
    <message>
        <source>The file holds a single series, not trade by partner: a price index is used with Data &gt; Open Price Index or the option --prices, dates of recessions with Data &gt; Open Recession Dates or --recession-dates.</source>
        <translation>Le fichier contient une seule série, et non des échanges par partenaire&#xa0;: un indice de prix s’utilise avec Données &gt; Ouvrir un indice de prix ou l’option --prices, des dates de récession avec Données &gt; Ouvrir des dates de récession ou --recession-dates.</translation>
    </message>
    <message>
        <source>The file holds no dates of recessions: a column of months and one of 0 and 1.</source>
        <translation>Le fichier ne contient pas de dates de récession&#xa0;: une colonne de mois et une de 0 et 1.</translation>
    </message>
    <message>
        <source>“%1” is neither 1, for a month of recession, nor 0, for any other.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni 1, pour un mois de récession, ni 0, pour les autres.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB, the limit for a file of recessions.</source>
        <translation>Le fichier dépasse 1 Mo, la limite d’un fichier de récessions.</translation>
    </message>
    <message>
        <source>Grey bands: recessions (%1).</source>
        <translation>Bandes grises&#xa0;: récessions (%1).</translation>
    </message>
    <message>
        <source>The dates of recessions of the session cannot be read; the built-in ones are used.</source>
        <translation>Les dates de récession de la session sont illisibles&#xa0;; celles du programme sont utilisées.</translation>
    </message>
    <message>
        <source>“%1” is not the month after the one before it: dates of recessions must be by month, without a gap.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le mois qui suit le précédent&#xa0;: les dates des récessions doivent être mensuelles et sans lacune.</translation>
    </message>
    <message>
        <source>The use “%2” of entry %1 of the session&apos;s data is not known, so the entry is left out.</source>
        <translation>L’usage «&#xa0;%2&#xa0;» de l’entrée %1 des données de la session n’est pas connu&#xa0;: l’entrée est omise.</translation>
    </message>
    <message>
        <source>Entry %1 of the session&apos;s data adds to a table that cannot be read, and is left out.</source>
        <translation>L’entrée %1 des données de la session complète un tableau qui ne peut pas être lu&#xa0;; elle est omise.</translation>
    </message>
    <message>
        <source>“%1” tells apart rows of the same partner and period: one of its texts is read.</source>
        <translation>«&#xa0;%1&#xa0;» distingue des lignes du même partenaire et de la même période&#xa0;: un seul de ses textes est lu.</translation>
    </message>
    <message>
        <source>The numbers under “%1” do not look like exports or imports of one period in current money; if they are, say so with --role “%1=exports”.</source>
        <translation>Les nombres de «&#xa0;%1&#xa0;» ne semblent pas être des exportations ou des importations d’une seule période en valeur courante&#xa0;; si c’est le cas, indiquez-le avec --role “%1=exports”.</translation>
    </message>
    <message>
        <source>Columns whose heads name no whole period are left out: %1.</source>
        <translation>Les colonnes dont l’en-tête n’est pas une période entière sont laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not drawn, as groups have no rank: %1.</source>
        <translation>Non tracé, car les groupes n’ont pas de rang&#xa0;: %1.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the places moved are left out and the subtitle is short.</source>
        <translation>À la taille&#xa0;%1, les notes et les rangs gagnés ou perdus sont omis et le sous-titre est raccourci.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the places moved are left out and the plot is small.</source>
        <translation>À la taille&#xa0;%1, les notes et les rangs gagnés ou perdus sont omis et le tracé est petit.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the places moved are left out and the type is %2 of its usual size.</source>
        <translation>À la taille&#xa0;%1, les notes et les rangs gagnés ou perdus sont omis et les caractères font&#xa0;%2 de leur taille habituelle.</translation>
    </message>
    <message>
        <source>At the size %1, there is no room for the lens.</source>
        <translation>À la taille&#xa0;%1, il n’y a pas de place pour la loupe.</translation>
    </message>
    <message>
        <source>A line above the table says “%1”, but its values are read as amounts of single periods in current money.</source>
        <translation>Une ligne au-dessus du tableau indique «&#xa0;%1&#xa0;», mais ses valeurs sont lues comme des montants de chaque période en valeur courante.</translation>
    </message>
    <message>
        <source>The numbers under “%1” do not look like exports or imports of one period in current money; if they are, choose the role of “%1” in File &gt; Import Data.</source>
        <translation>Les nombres de «&#xa0;%1&#xa0;» ne semblent pas être des exportations ou des importations d’une seule période en valeur courante&#xa0;; si c’est le cas, choisissez le rôle de «&#xa0;%1&#xa0;» dans Fichier &gt; Importer des données.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Exports</source>
        <translation>Exportations</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3&#xa0;mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Cumul de l’année</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12&#xa0;mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Same months</source>
        <translation>Mêmes mois</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>From zero</source>
        <translation>À partir de zéro</translation>
    </message>
    <message>
        <source>From the data</source>
        <translation>Selon les données</translation>
    </message>
    <message>
        <source>Total trade</source>
        <translation>Échanges totaux</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Change on a year earlier</source>
        <translation>Variation sur un an</translation>
    </message>
    <message>
        <source>Change on a year earlier, %</source>
        <translation>Variation sur un an, %</translation>
    </message>
    <message>
        <source>Contribution to growth</source>
        <translation>Contribution à la croissance</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Rank over time</source>
        <translation>Rangs dans le temps</translation>
    </message>
    <message>
        <source>Years overlaid</source>
        <translation>Années superposées</translation>
    </message>
    <message>
        <source>Exports and imports</source>
        <translation>Exportations et importations</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Months as bars</source>
        <translation>Mois en barres</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Of the total</source>
        <translation>Du total</translation>
    </message>
    <message>
        <source>Of the shown</source>
        <translation>De ce qui est affiché</translation>
    </message>
    <message>
        <source>Of a group</source>
        <translation>D’un groupe</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>le total</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Tel que publié</translation>
    </message>
    <message>
        <source>Members at the time</source>
        <translation>Membres du moment</translation>
    </message>
    <message>
        <source>Members of one date</source>
        <translation>Membres à une date</translation>
    </message>
    <message>
        <source>Groups without the members shown</source>
        <translation>Groupes sans les membres affichés</translation>
    </message>
    <message>
        <source>A month through which years are compared</source>
        <translation>Un mois jusqu’auquel les années sont comparées</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Column of a report</source>
        <translation>Colonne d’un rapport</translation>
    </message>
    <message>
        <source>Full width of a report</source>
        <translation>Pleine largeur d’un rapport</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>Page A4</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositive, 16:9</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Print, readable in grey</source>
        <translation>Impression, lisible en gris</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words with an arrow</source>
        <translation>Mots avec une flèche</translation>
    </message>
    <message>
        <source>Shaded periods</source>
        <translation>Périodes ombrées</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Mise en évidence</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Share of the three largest</source>
        <translation>Part des trois premiers</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index</source>
        <translation>Indice de Herfindahl–Hirschman</translation>
    </message>
    <message>
        <source>Effective number</source>
        <translation>Nombre effectif</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Say Which Months</source>
        <translation>Dire quels mois</translation>
    </message>
    <message>
        <source>Use One Release</source>
        <translation>Utiliser une seule publication</translation>
    </message>
    <message>
        <source>Start at Zero</source>
        <translation>Commencer à zéro</translation>
    </message>
    <message>
        <source>Draw Lines</source>
        <translation>Tracer des lignes</translation>
    </message>
    <message>
        <source>Enlarge the Sheet</source>
        <translation>Agrandir la feuille</translation>
    </message>
    <message>
        <source>Tell Them Apart</source>
        <translation>Les distinguer</translation>
    </message>
    <message>
        <source>Use a Plain Title</source>
        <translation>Utiliser le titre habituel</translation>
    </message>
    <message>
        <source>Use the Newest Release</source>
        <translation>Utiliser la publication la plus récente</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Otherwise they will be lost.</source>
        <translation>Sinon elles sont perdues.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nom du groupe :</translation>
    </message>
    <message>
        <source>Export the figure with a title that is not true?</source>
        <translation>Exporter la figure avec un titre qui n’est pas vrai&#xa0;?</translation>
    </message>
    <message>
        <source>Export Anyway</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>“%1” has been changed by another window or program since you opened it.</source>
        <translation>Une autre fenêtre ou un autre programme a modifié «&#xa0;%1&#xa0;» depuis son ouverture.</translation>
    </message>
    <message>
        <source>If you overwrite it, those changes will be lost.</source>
        <translation>Si vous l’écrasez, ces modifications sont perdues.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un point relevé</translation>
    </message>
    <message>
        <source>Accept this, because:</source>
        <translation>Accepter ceci, parce que&#xa0;:</translation>
    </message>
    <message>
        <source>Open data, a session or an exported figure</source>
        <translation>Ouvrir des données, une session ou une figure exportée</translation>
    </message>
    <message>
        <source>Data, sessions and figures (*.xlsx *.xlsm *.ods *.fods *.xls *.csv *.tsv *.txt *.json *.zip *.gz *.strata *.png *.svg *.pdf);;All files (*)</source>
        <translation>Données, sessions et figures (*.xlsx *.xlsm *.ods *.fods *.xls *.csv *.tsv *.txt *.json *.zip *.gz *.strata *.png *.svg *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Copy the figure with a title that is not true?</source>
        <translation>Copier la figure avec un titre qui n’est pas vrai&#xa0;?</translation>
    </message>
    <message>
        <source>Copy Anyway</source>
        <translation>Copier quand même</translation>
    </message>
    <message>
        <source>Export the report with titles that are not true?</source>
        <translation>Exporter le rapport avec des titres qui ne sont pas vrais&#xa0;?</translation>
    </message>
    <message>
        <source>Open data (several files as one table), a session or an exported figure</source>
        <translation>Ouvrir des données (plusieurs fichiers en un tableau), une session ou une figure exportée</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Newest data: %1, %2, to %3.</source>
        <translation>Données les plus récentes&#xa0;:&#xa0;%1,&#xa0;%2, jusqu’à&#xa0;%3.</translation>
    </message>
    <message>
        <source>There is no earlier release to compare them with.</source>
        <translation>Il n’y a pas de publication antérieure à laquelle les comparer.</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>Comparées à&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 (Accepted: %2)</source>
        <translation>%1 (Accepté&#xa0;:&#xa0;%2)</translation>
    </message>
    <message>
        <source>The title is true.</source>
        <translation>Le titre est vrai.</translation>
    </message>
    <message>
        <source>The figure is frozen to the release of %1.</source>
        <translation>La figure est figée sur la publication de&#xa0;%1.</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>What changed in the data</source>
        <translation>Ce qui a changé dans les données</translation>
    </message>
    <message>
        <source>Warnings about the data</source>
        <translation>Avertissements sur les données</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>What changed in the figure</source>
        <translation>Ce qui a changé dans la figure</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>What gave way</source>
        <translation>Ce qui a cédé la place</translation>
    </message>
    <message>
        <source>The session had this release already.</source>
        <translation>La session avait déjà cette publication.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>US Census Bureau</source>
        <translation>Bureau du recensement des États-Unis</translation>
    </message>
    <message>
        <source>US Trade in Goods by Country</source>
        <translation>US Trade in Goods by Country</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dollars américains</translation>
    </message>
    <message>
        <source>Census basis</source>
        <translation>Base&#xa0;douanière</translation>
    </message>
    <message>
        <source>not seasonally adjusted</source>
        <translation>données non désaisonnalisées</translation>
    </message>
    <message>
        <source>US Department of Commerce</source>
        <translation>Département du Commerce des États-Unis</translation>
    </message>
    <message>
        <source>balance-of-payments basis</source>
        <translation>base de la balance des paiements</translation>
    </message>
    <message>
        <source>exports f.o.b., imports c.i.f.</source>
        <translation>exportations FAB, importations CAF</translation>
    </message>
    <message>
        <source>seasonally adjusted</source>
        <translation>données désaisonnalisées</translation>
    </message>
    <message>
        <source>unadjusted</source>
        <translation>données non désaisonnalisées</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations unies</translation>
    </message>
    <message>
        <source>International Monetary Fund</source>
        <translation>Fonds monétaire international</translation>
    </message>
    <message>
        <source>World Bank</source>
        <translation>Banque mondiale</translation>
    </message>
    <message>
        <source>Statistics Canada</source>
        <translation>Statistique Canada</translation>
    </message>
    <message>
        <source>US Bureau of Economic Analysis</source>
        <translation>Bureau d’analyse économique des États-Unis</translation>
    </message>
    <message>
        <source>US International Trade Commission</source>
        <translation>Commission du commerce international des États-Unis</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>$ bn</source>
        <translation>Md$</translation>
    </message>
    <message>
        <source>$ m</source>
        <translation>M$</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>US dollars at consumer prices of %1</source>
        <translation>dollars américains aux prix à la consommation de&#xa0;%1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dollars américains</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>Source and notes</source>
        <translation>Source et notes</translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation>Titre de la figure</translation>
    </message>
    <message>
        <source>Subtitle of the figure</source>
        <translation>Sous-titre de la figure</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>The date is the first day of the month, quarter or year that a row names. A sum of several months has the date of its last month.</source>
        <translation>La date est le premier jour du mois, du trimestre ou de l’année que nomme la ligne. Une somme de plusieurs mois porte la date de son dernier mois.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Pourcentages</translation>
    </message>
    <message>
        <source>Cells hold parts of one: a cell that shows 15.5% holds 0.155.</source>
        <translation>Les cellules contiennent des parts de l’unité&#xa0;: une cellule qui montre 15,5&#xa0;% contient 0,155.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>In CSV and JSON</source>
        <translation>En CSV et en JSON</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>tradestrata::AnnotationBinding</name>
    <message>
        <source>&amp;Edit Words…</source>
        <translation>&amp;Modifier les mots…</translation>
    </message>
    <message>
        <source>With an &amp;Arrow</source>
        <translation>Avec une &amp;flèche</translation>
    </message>
    <message>
        <source>&amp;Place Automatically</source>
        <translation>&amp;Placer automatiquement</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>&amp;Supprimer l’annotation</translation>
    </message>
    <message>
        <source>&amp;Annotate Here…</source>
        <translation>&amp;Annoter ici…</translation>
    </message>
    <message>
        <source>&amp;Label This Value</source>
        <translation>&amp;Étiqueter cette valeur</translation>
    </message>
    <message>
        <source>&amp;Highlight from Cursor to Here</source>
        <translation>&amp;Mettre en évidence du curseur jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Shade from Cursor to Here…</source>
        <translation>&amp;Ombrer du curseur jusqu’ici…</translation>
    </message>
    <message>
        <source>Add Annotation</source>
        <translation>Ajouter une annotation</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Edit Annotation</source>
        <translation>Modifier une annotation</translation>
    </message>
    <message>
        <source>Move Annotation</source>
        <translation>Déplacer une annotation</translation>
    </message>
</context>
<context>
    <name>tradestrata::BarBinding</name>
    <message>
        <source>Change Measure</source>
        <translation>Changer de mesure</translation>
    </message>
    <message>
        <source>Change Chart</source>
        <translation>Changer de représentation</translation>
    </message>
    <message>
        <source>Change Flow</source>
        <translation>Changer de flux</translation>
    </message>
    <message>
        <source>Change Show As</source>
        <translation>Changer ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>tradestrata::ChangesBinding</name>
    <message>
        <source>The session has only one release. Open another release to see what changed.</source>
        <translation>La session n’a qu’une publication. Ouvrez-en une autre pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de chiffre</translation>
    </message>
    <message>
        <source>Millions of dollars, axis does not start at zero</source>
        <translation>Millions de dollars, axe ne partant pas de zéro</translation>
    </message>
</context>
<context>
    <name>tradestrata::ChangesPanel</name>
    <message>
        <source>There is no newer release to compare with.</source>
        <translation>Il n’y a pas de publication plus récente à comparer.</translation>
    </message>
    <message>
        <source>There is no older release to compare with.</source>
        <translation>Il n’y a pas de publication antérieure à comparer.</translation>
    </message>
    <message>
        <source>Revised months</source>
        <translation>Mois révisés</translation>
    </message>
    <message>
        <source>Revised months of groups</source>
        <translation>Mois révisés de groupes</translation>
    </message>
    <message>
        <source>Revised years</source>
        <translation>Années révisées</translation>
    </message>
    <message>
        <source>Revised years of groups</source>
        <translation>Années révisées de groupes</translation>
    </message>
    <message>
        <source>Equal within rounding</source>
        <translation>Égaux aux arrondis près</translation>
    </message>
    <message>
        <source>Values added or removed</source>
        <translation>Chiffres ajoutés ou supprimés</translation>
    </message>
    <message>
        <source>Partners added, removed or changed</source>
        <translation>Partenaires ajoutés, supprimés ou changés</translation>
    </message>
    <message>
        <source>Leads and ranks that changed</source>
        <translation>Avances et rangs qui ont changé</translation>
    </message>
    <message>
        <source>Titles no longer true</source>
        <translation>Titres devenus faux</translation>
    </message>
    <message>
        <source>The newer release changed nothing of this kind.</source>
        <translation>La publication récente n’a rien changé de ce genre.</translation>
    </message>
    <message>
        <source>Only revised figures can be sorted.</source>
        <translation>Seuls les chiffres révisés peuvent être triés.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>From release</source>
        <translation>De la publication</translation>
    </message>
    <message>
        <source>From release: the older of the two releases compared.</source>
        <translation>De la publication&#xa0;: l’antérieure des deux que l’on compare.</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>À la publication</translation>
    </message>
    <message>
        <source>To release: the newer of the two releases compared.</source>
        <translation>À la publication&#xa0;: la plus récente des deux que l’on compare.</translation>
    </message>
    <message>
        <source>The kind of change listed</source>
        <translation>Le genre d’écart de la liste</translation>
    </message>
    <message>
        <source>The sort order of revised figures</source>
        <translation>L’ordre des chiffres révisés</translation>
    </message>
    <message>
        <source>What the newer release changed</source>
        <translation>Ce que la publication récente a changé</translation>
    </message>
    <message>
        <source>The figure in each release</source>
        <translation>Le chiffre dans chaque publication</translation>
    </message>
    <message>
        <source>The two releases hold the same figures.</source>
        <translation>Les deux publications contiennent les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Flow and period</source>
        <translation>Flux et période</translation>
    </message>
    <message>
        <source>Newer, %1</source>
        <translation>Nouveau, %1</translation>
    </message>
    <message>
        <source>older</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>Periods added or removed</source>
        <translation>Périodes ajoutées ou supprimées</translation>
    </message>
    <message>
        <source>Sorts by the largest changes in dollars or in per cent.</source>
        <translation>Trie selon les plus grands écarts en dollars ou en pour cent.</translation>
    </message>
    <message>
        <source>By $</source>
        <translation>En $</translation>
    </message>
    <message>
        <source>By %</source>
        <translation>En %</translation>
    </message>
    <message>
        <source>Leads cover every pair of the five largest partners, in all periods; ranks cover the 15 largest partners, in the last 12 months and the last calendar year that both releases have.</source>
        <translation>Les avances sont celles de chaque paire des cinq plus grands partenaires, pour toutes les périodes&#xa0;; les rangs, ceux des 15 plus grands, sur les 12 derniers mois et la dernière année civile que les deux publications ont.</translation>
    </message>
    <message>
        <source>Enter shows the history of a figure, Escape hides it; type letters to go to a partner.</source>
        <translation>Entrée montre l’historique d’un chiffre, Échap le masque&#xa0;; saisissez des lettres pour aller à un partenaire.</translation>
    </message>
</context>
<context>
    <name>tradestrata::CheckBinding</name>
    <message>
        <source>Add Published Figures</source>
        <translation>Ajouter des chiffres publiés</translation>
    </message>
    <message>
        <source>Remove Published Figure</source>
        <translation>Retirer un chiffre publié</translation>
    </message>
    <message>
        <source>This figure already exists with the same value.</source>
        <translation>Ce chiffre existe déjà, avec la même valeur.</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dollars américains</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Accept Finding</source>
        <translation>Accepter un point relevé</translation>
    </message>
    <message>
        <source>No Longer Accept Finding</source>
        <translation>Ne plus accepter un point relevé</translation>
    </message>
</context>
<context>
    <name>tradestrata::CheckPanel</name>
    <message>
        <source>Published figures compared with each release</source>
        <translation>Chiffres publiés comparés à chaque publication</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Ouvrir un CSV…</translation>
    </message>
    <message>
        <source>Add published figures from a file with the columns date, source, partner, flow, measure, period and value.</source>
        <translation>Ajouter des chiffres publiés d’un fichier avec les colonnes date, source, partner, flow, measure, period et value.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected figure; built-in figures cannot be removed.</source>
        <translation>Retirer le chiffre choisi&#xa0;; les chiffres intégrés ne peuvent pas être retirés.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a published figure.</source>
        <translation>Ajouter un chiffre publié.</translation>
    </message>
    <message>
        <source>The check finds nothing in this figure.</source>
        <translation>La vérification ne trouve rien dans cette figure.</translation>
    </message>
    <message>
        <source>This figure</source>
        <translation>Cette figure</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
    </message>
</context>
<context>
    <name>tradestrata::ClaimsBinding</name>
    <message>
        <source>Show Claim</source>
        <translation>Montrer l’avance</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>Publié en %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Données jusqu’à %1</translation>
    </message>
    <message>
        <source>All releases combined</source>
        <translation>Toutes les publications ensemble</translation>
    </message>
    <message>
        <source>The figure is drawn from a different release than these claims.</source>
        <translation>La figure est tirée d’une autre publication que ces affirmations.</translation>
    </message>
</context>
<context>
    <name>tradestrata::ClaimsPanel</name>
    <message>
        <source>Copy sentence</source>
        <translation>Copier les phrases</translation>
    </message>
    <message>
        <source>Copies for a report: “%1”</source>
        <translation>Copie pour un rapport&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Avances</translation>
    </message>
    <message>
        <source>The partner claimed to lead</source>
        <translation>Le partenaire censé être en tête</translation>
    </message>
    <message>
        <source>The partner claimed to lead.</source>
        <translation>Le partenaire censé être en tête.</translation>
    </message>
    <message>
        <source>The partner to compare it with</source>
        <translation>Le partenaire auquel il est comparé</translation>
    </message>
    <message>
        <source>The partner to compare it with: the sentences on revisions and the rest of the year are about this one.</source>
        <translation>Le partenaire auquel il est comparé&#xa0;: les phrases sur les révisions et le reste de l’année portent sur celui-ci.</translation>
    </message>
    <message>
        <source>Swap the two partners</source>
        <translation>Intervertir les deux partenaires</translation>
    </message>
    <message>
        <source>Swaps the two partners: the sentences on revisions and the rest of the year are then about the other one.</source>
        <translation>Intervertit les deux partenaires&#xa0;: les phrases sur les révisions et le reste de l’année portent alors sur l’autre.</translation>
    </message>
    <message>
        <source>The release whose claims are shown</source>
        <translation>La publication dont les avances sont montrées</translation>
    </message>
    <message>
        <source>Each release has its own claims.</source>
        <translation>Chaque publication a ses propres avances.</translation>
    </message>
    <message>
        <source>Who leads by each measure</source>
        <translation>Qui est en tête selon chaque mesure</translation>
    </message>
    <message>
        <source>Up and Down select a measure; Enter shows it in the figure.</source>
        <translation>Haut et Bas choisissent une mesure&#xa0;; Entrée la montre dans la figure.</translation>
    </message>
    <message>
        <source>Copy the claim as sentences for a report</source>
        <translation>Copier l’avance en phrases pour un rapport</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>En tête</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>first since</source>
        <translation>1re depuis</translation>
    </message>
</context>
<context>
    <name>tradestrata::DataTablePanel</name>
    <message>
        <source>Data table</source>
        <translation>Tableau de données</translation>
    </message>
    <message>
        <source>The numbers that the figure draws</source>
        <translation>Les chiffres que montre la figure</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected cells, or the whole table</source>
        <translation>Copier les cellules sélectionnées ou tout le tableau</translation>
    </message>
    <message>
        <source>Copies the selected cells, or the whole table, for a spreadsheet</source>
        <translation>Copie les cellules sélectionnées ou tout le tableau, pour un tableur</translation>
    </message>
    <message>
        <source>Enter shows the source cells of a number; Shift+Enter sorts by its column.</source>
        <translation>Entrée montre les cellules sources d’un chiffre&#xa0;; Maj+Entrée trie selon sa colonne.</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Tel que tracé</translation>
    </message>
    <message>
        <source>Source months</source>
        <translation>Mois sources</translation>
    </message>
    <message>
        <source>What the data table contains</source>
        <translation>Ce que montre le tableau de données</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Retour au tableau</translation>
    </message>
    <message>
        <source>Back to the table (Escape)</source>
        <translation>Retour au tableau (Échap)</translation>
    </message>
    <message>
        <source>Returns to the numbers that the figure draws (Escape)</source>
        <translation>Montre à nouveau les chiffres que trace la figure (Échap)</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Writes the whole table to a CSV file</source>
        <translation>Écrit tout le tableau dans un fichier CSV</translation>
    </message>
</context>
<context>
    <name>tradestrata::ExportDialog</name>
    <message>
        <source>Export the figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the size of the picture and its file: &quot;2008 × 1122 pixels, 12-month lead.png&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Can be opened again: with its data (%1)</source>
        <extracomment>%1: a size such as &quot;37 kB&quot;</extracomment>
        <translation>Peut être rouverte&#xa0;: avec ses données (%1)</translation>
    </message>
    <message>
        <source>What was asked for and the part of the data that is drawn, never a program: dropped on the window, the file gives the figure back to be edited.</source>
        <translation>Ce qui a été demandé et la partie des données représentée, jamais un programme&#xa0;: déposé sur la fenêtre, le fichier rend la figure pour la modifier.</translation>
    </message>
</context>
<context>
    <name>tradestrata::FigureBar</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher en</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the figure as a picture</source>
        <translation>Exporter la figure sous forme d’image</translation>
    </message>
    <message>
        <source>Draw as: %1</source>
        <translation>Représentation&#xa0;: %1</translation>
    </message>
    <message>
        <source>More charts</source>
        <translation>Autres graphiques</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>tradestrata::FigureBinding</name>
    <message>
        <source>Edit Title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Edit Subtitle</source>
        <translation>Modifier le sous-titre</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>tradestrata::FigureOptionsPanel</name>
    <message>
        <source>Words and options of the figure</source>
        <translation>Textes et options de la figure</translation>
    </message>
    <message>
        <source>Words of the figure</source>
        <translation>Textes de la figure</translation>
    </message>
    <message>
        <source>Options of the figure</source>
        <translation>Options de la figure</translation>
    </message>
    <message>
        <source>Set Title Claim</source>
        <translation>Fixer l’affirmation du titre</translation>
    </message>
    <message>
        <source>Clear Title Claim</source>
        <translation>Retirer l’affirmation du titre</translation>
    </message>
    <message>
        <source>Nothing (not checked)</source>
        <translation>Rien (non vérifié)</translation>
    </message>
    <message>
        <source>The title claims that</source>
        <translation>Le titre affirme que</translation>
    </message>
    <message>
        <source>What the title claims</source>
        <translation>Ce qu’affirme le titre</translation>
    </message>
    <message>
        <source>The fields, filled in from the data</source>
        <translation>Ses champs, remplis d’après les données</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Annotations of the figure</source>
        <translation>Annotations de la figure</translation>
    </message>
    <message>
        <source>Edit Words</source>
        <translation>Modifier les mots</translation>
    </message>
</context>
<context>
    <name>tradestrata::FigureTabs</name>
    <message>
        <source>A session must have at least one figure.</source>
        <translation>Une session compte au moins une figure.</translation>
    </message>
    <message>
        <source>Figures of the session</source>
        <translation>Figures de la session</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Ajouter une figure</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>Nom de la figure</translation>
    </message>
    <message>
        <source>Rename the figure</source>
        <translation>Renommer la figure</translation>
    </message>
    <message>
        <source>Duplicate the figure</source>
        <translation>Dupliquer la figure</translation>
    </message>
    <message>
        <source>Move the figure to the left</source>
        <translation>Déplacer la figure vers la gauche</translation>
    </message>
    <message>
        <source>Move the figure to the right</source>
        <translation>Déplacer la figure vers la droite</translation>
    </message>
    <message>
        <source>Delete the figure</source>
        <translation>Supprimer la figure</translation>
    </message>
</context>
<context>
    <name>tradestrata::FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation>Titre de la figure</translation>
    </message>
    <message>
        <source>Subtitle of the figure</source>
        <translation>Sous-titre de la figure</translation>
    </message>
    <message>
        <source>Note of the figure</source>
        <translation>Note de la figure</translation>
    </message>
    <message>
        <source>Words of the annotation</source>
        <translation>Mots de l’annotation</translation>
    </message>
</context>
<context>
    <name>tradestrata::FileActions</name>
    <message>
        <source>unsaved session</source>
        <translation>session non enregistrée</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>Add Your Own Events</source>
        <translation>Ajouter vos événements</translation>
    </message>
    <message>
        <source>Add Release from %1</source>
        <translation>Ajouter la publication de %1</translation>
    </message>
    <message>
        <source>Use House Style</source>
        <translation>Utiliser le style maison</translation>
    </message>
    <message>
        <source>Open Mirror Data</source>
        <translation>Ouvrir des données miroirs</translation>
    </message>
    <message>
        <source>Remove Mirror Data</source>
        <translation>Retirer les données miroirs</translation>
    </message>
</context>
<context>
    <name>tradestrata::FindingList</name>
    <message>
        <source>Accept, because…</source>
        <translation>Accepter, parce que…</translation>
    </message>
    <message>
        <source>No Longer Accept</source>
        <translation>Ne plus accepter</translation>
    </message>
</context>
<context>
    <name>tradestrata::ImportDialog</name>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Role of the column</source>
        <translation>&amp;Rôle de la colonne</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;Role of “%1”</source>
        <translation>&amp;Rôle de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Role of “%1”</source>
        <translation>Rôle de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signe déci&amp;mal</translation>
    </message>
    <message>
        <source>R&amp;eporter</source>
        <translation>Pays d&amp;éclarant</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produit</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>&amp;Keep only</source>
        <translation>&amp;Garder seulement</translation>
    </message>
    <message>
        <source>By the content</source>
        <translation>D’après le contenu</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>The sheet as it is</source>
        <translation>La feuille telle quelle</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Comme elle sera lue</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Keep as a layout &amp;named</source>
        <translation>Gard&amp;er comme disposition nommée</translation>
    </message>
    <message>
        <source>Keep as a layout</source>
        <translation>Garder comme disposition</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nom de la disposition</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>Ouvrir les données</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;veau</translation>
    </message>
</context>
<context>
    <name>tradestrata::MainWindow</name>
    <message>
        <source>An unsaved session from %1 was kept when the program ended.</source>
        <translation>Une session non enregistrée du %1 a été conservée à la fin du programme.</translation>
    </message>
    <message>
        <source>Find the File…</source>
        <translation>Trouver le fichier…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Built-in data</source>
        <translation>Données intégrées</translation>
    </message>
    <message>
        <source>Data from a file</source>
        <translation>Données d’un fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n autre avis</numerusform>
            <numerusform>%n autres avis</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>Fi&amp;gure</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open &amp;Built-in Session</source>
        <translation>Ouvrir la session &amp;intégrée</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>&amp;Enregistrer la session</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>Enregistrer la session &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export Figure…</source>
        <translation>E&amp;xporter la figure…</translation>
    </message>
    <message>
        <source>&amp;Copy Figure</source>
        <translation>&amp;Copier la figure</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Edit &amp;Title</source>
        <translation>Modifier le &amp;titre</translation>
    </message>
    <message>
        <source>Edit &amp;Subtitle</source>
        <translation>Modifier le &amp;sous-titre</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>Modifier la &amp;note</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>&amp;Partenaires</translation>
    </message>
    <message>
        <source>&amp;Read-out and Options</source>
        <translation>&amp;Valeurs au curseur et options</translation>
    </message>
    <message>
        <source>&amp;Data Table</source>
        <translation>&amp;Tableau de données</translation>
    </message>
    <message>
        <source>&amp;Search Partners</source>
        <translation>&amp;Rechercher des partenaires</translation>
    </message>
    <message>
        <source>&amp;Go to Period…</source>
        <translation>A&amp;ller à la période…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Add Figure</source>
        <translation>&amp;Ajouter une figure</translation>
    </message>
    <message>
        <source>&amp;Duplicate Figure</source>
        <translation>&amp;Dupliquer la figure</translation>
    </message>
    <message>
        <source>D&amp;elete Figure</source>
        <translation>&amp;Supprimer la figure</translation>
    </message>
    <message>
        <source>&amp;Next Figure</source>
        <translation>Figure s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Previous Figure</source>
        <translation>Figure &amp;précédente</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Tradestrata</source>
        <translation>À propos de Tradestrata</translation>
    </message>
    <message>
        <source>Tradestrata %1: trade partners over time. Free software under the GNU General Public License, version 3 or later. Data: US Census Bureau.</source>
        <translation>Tradestrata %1&#xa0;: les partenaires commerciaux au fil du temps. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Données&#xa0;: Bureau du recensement des États-Unis.</translation>
    </message>
    <message>
        <source>&amp;About Tradestrata</source>
        <translation>À &amp;propos de Tradestrata</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Unsaved changes to “%1” from %2 were kept when the program ended.</source>
        <translation>Des modifications non enregistrées de «&#xa0;%1&#xa0;» du %2 ont été conservées à la fin du programme.</translation>
    </message>
    <message>
        <source>Remove Your Own Events</source>
        <translation>Retirer vos événements</translation>
    </message>
    <message>
        <source>Add E&amp;vents from CSV…</source>
        <translation>Ajouter des é&amp;vénements d’un CSV…</translation>
    </message>
    <message>
        <source>&amp;Remove Your Own Events</source>
        <translation>&amp;Retirer vos événements</translation>
    </message>
    <message>
        <source>Only %1–%2 is shown; show all</source>
        <translation>Seul l’intervalle %1–%2 est affiché&#xa0;; tout afficher</translation>
    </message>
    <message>
        <source>Zooming does not change the figure: all of it is exported.</source>
        <translation>Le zoom ne change pas la figure&#xa0;: elle est exportée en entier.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Rapprocher</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Éloigner</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Set &amp;Window to View</source>
        <translation>Faire de ce qui est affiché l’inter&amp;valle</translation>
    </message>
    <message>
        <source>Set Window to View</source>
        <translation>Faire de ce qui est affiché l’intervalle</translation>
    </message>
    <message>
        <source>Create &amp;Group from Partners Shown…</source>
        <translation>Créer un &amp;groupe des partenaires affichés…</translation>
    </message>
    <message>
        <source>D&amp;issolve Your Own Groups</source>
        <translation>D&amp;issoudre vos groupes</translation>
    </message>
    <message>
        <source>On a number, Enter shows its source cells (in the partner list, Ctrl+Enter); Escape goes back.</source>
        <translation>Sur un chiffre, Entrée montre ses cellules sources (dans la liste des partenaires, Ctrl+Entrée)&#xa0;; Échap revient.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Avances</translation>
    </message>
    <message>
        <source>&amp;Copy Claim as Sentences</source>
        <translation>&amp;Copier l’avance en phrases</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Avances</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Add &amp;Published Figures from CSV…</source>
        <translation>Ajouter des chiffres &amp;publiés d’un CSV…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>C&amp;hanges between Releases</source>
        <translation>&amp;Révisions entre publications</translation>
    </message>
    <message numerus="yes">
        <source>Built-in data and %n file(s)</source>
        <translation>
            <numerusform>Données intégrées et %n fichier</numerusform>
            <numerusform>Données intégrées et %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data from %n file(s)</source>
        <translation>
            <numerusform>Données de %n fichier</numerusform>
            <numerusform>Données de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Don&amp;nées</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Publication</translation>
    </message>
    <message>
        <source>&amp;Overlay Releases</source>
        <translation>&amp;Superposer des publications</translation>
    </message>
    <message>
        <source>Re&amp;move Release</source>
        <translation>&amp;Retirer une publication</translation>
    </message>
    <message>
        <source>In the time panel, Left and Right move by one period, with Shift by three months, with Ctrl by a year; Page Up and Page Down also move by a year; Home and End go to the ends; Space plays. Alt+1 to Alt+6 choose the chart.</source>
        <translation>Dans le panneau du temps, Gauche et Droite avancent d’une période, avec Maj de trois mois, avec Ctrl ou Page préc. et Page suiv. d’un an&#xa0;; Début et Fin vont aux extrémités&#xa0;; Espace lance la lecture. Alt+1 à Alt+6 choisissent le graphique.</translation>
    </message>
    <message>
        <source>In the figure, + and - zoom in and out, Left and Right move the cursor, with Shift the view; the wheel also zooms, with Shift it moves the view.</source>
        <translation>Dans la figure, + et - rapprochent et éloignent, Gauche et Droite déplacent le curseur, avec Maj la vue&#xa0;; la molette rapproche et éloigne aussi, avec Maj elle déplace la vue.</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>&amp;Importer des données…</translation>
    </message>
    <message>
        <source>&amp;Mark Period at Cursor</source>
        <translation>&amp;Marquer la période du curseur</translation>
    </message>
    <message>
        <source>Remove Mark</source>
        <translation>Retirer le repère</translation>
    </message>
    <message>
        <source>Mark Period</source>
        <translation>Marquer la période</translation>
    </message>
    <message>
        <source>Open &amp;Price Index…</source>
        <translation>Ouvrir un indice de pri&amp;x…</translation>
    </message>
    <message>
        <source>Use Built-in Prices</source>
        <translation>Utiliser les prix intégrés</translation>
    </message>
    <message>
        <source>Use &amp;Built-in Prices</source>
        <translation>Utiliser les prix &amp;intégrés</translation>
    </message>
    <message>
        <source>Open Price Index</source>
        <translation>Ouvrir un indice de prix</translation>
    </message>
    <message>
        <source>Export &amp;Numbers…</source>
        <translation>Exporter les chi&amp;ffres…</translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation>Exporter le &amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Check before Publication</source>
        <translation>&amp;Vérifier avant publication</translation>
    </message>
    <message>
        <source>&amp;Open Data, Session or Figure…</source>
        <translation>&amp;Ouvrir des données, une session ou une figure…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>Copier les &amp;données</translation>
    </message>
    <message>
        <source>Add Annota&amp;tion at Cursor…</source>
        <translation>Ajouter une anno&amp;tation au curseur…</translation>
    </message>
    <message>
        <source>In the figure, Tab goes from annotation to annotation; the arrow keys move it, Enter edits its words, Delete removes it.</source>
        <translation>Dans la figure, Tab passe d’une annotation à l’autre&#xa0;; les flèches la déplacent, Entrée modifie ses mots, Suppr la supprime.</translation>
    </message>
    <message>
        <source>Open House St&amp;yle…</source>
        <translation>Ouvrir un st&amp;yle maison…</translation>
    </message>
    <message>
        <source>Remove House Style</source>
        <translation>Retirer le style maison</translation>
    </message>
    <message>
        <source>Remove &amp;House Style</source>
        <translation>&amp;Retirer le style maison</translation>
    </message>
    <message>
        <source>Open M&amp;irror Data…</source>
        <translation>Ouvrir des &amp;données miroirs…</translation>
    </message>
    <message>
        <source>R&amp;emove Mirror Data</source>
        <translation>Retirer les données &amp;miroirs</translation>
    </message>
    <message>
        <source>Open Re&amp;cession Dates…</source>
        <translation>Ouvrir des dates de ré&amp;cession…</translation>
    </message>
    <message>
        <source>Use Built-in Recessions</source>
        <translation>Utiliser les récessions intégrées</translation>
    </message>
    <message>
        <source>Use Built-in Recessio&amp;ns</source>
        <translation>Utiliser les récessions in&amp;tégrées</translation>
    </message>
    <message>
        <source>Open Recession Dates</source>
        <translation>Ouvrir des dates de récession</translation>
    </message>
</context>
<context>
    <name>tradestrata::MessageRow</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>tradestrata::OpenDataDialog</name>
    <message>
        <source>Open data</source>
        <translation>Ouvrir des données</translation>
    </message>
    <message>
        <source>“%1” (%2) has the same publisher, unit, basis and adjustment as the session&apos;s data.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) a la même source, la même unité, la même base et la même correction que les données de la session.</translation>
    </message>
    <message>
        <source>&amp;Add it as a release</source>
        <translation>&amp;Ajouter comme publication</translation>
    </message>
    <message>
        <source>Add it as a release</source>
        <translation>Ajouter comme publication</translation>
    </message>
    <message>
        <source>&amp;Replace the session&apos;s data</source>
        <translation>&amp;Remplacer les données de la session</translation>
    </message>
    <message>
        <source>Replace the session&apos;s data</source>
        <translation>Remplacer les données de la session</translation>
    </message>
    <message>
        <source>&amp;Month of release</source>
        <translation>&amp;Mois de publication</translation>
    </message>
    <message>
        <source>Month of release</source>
        <translation>Mois de publication</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>Ouvrir les données</translation>
    </message>
    <message>
        <source>The file says when it was released.</source>
        <translation>Le fichier dit quand il a été publié.</translation>
    </message>
    <message>
        <source>The file does not say when it was released: type the month as 2026-03, or leave it empty if it is not known.</source>
        <translation>Le fichier ne dit pas quand il a été publié&#xa0;: saisissez le mois comme 2026-03, ou laissez vide s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>“%1” is not a month: type it as 2026-03.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mois&#xa0;: saisissez-le comme 2026-03.</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>AAAA-MM</translation>
    </message>
</context>
<context>
    <name>tradestrata::OptionsBinding</name>
    <message>
        <source>%1 leads %2</source>
        <translation>%1 devance %2</translation>
    </message>
    <message>
        <source>%1 leads all</source>
        <translation>%1 devance tous les autres</translation>
    </message>
    <message>
        <source>The figure&apos;s default title does not say who leads.</source>
        <translation>Le titre par défaut de la figure ne dit pas qui est en tête.</translation>
    </message>
</context>
<context>
    <name>tradestrata::PartnerBinding</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Total, World</source>
        <translation>Total, monde</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Show Others</source>
        <translation>Afficher Autres</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Masquer Autres</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n largest</source>
        <translation>
            <numerusform>Afficher le plus grand (%n)</numerusform>
            <numerusform>Afficher les %n plus grands</numerusform>
        </translation>
    </message>
    <message>
        <source>Create Group %1</source>
        <translation>Créer le groupe %1</translation>
    </message>
    <message>
        <source>Dissolve Your Own Groups</source>
        <translation>Dissoudre vos groupes</translation>
    </message>
</context>
<context>
    <name>tradestrata::PartnerListModel</name>
    <message>
        <source>%1: %2, share %3</source>
        <translation>%1&#xa0;: %2, part %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, share %2</source>
        <translation>%1, part %2</translation>
    </message>
</context>
<context>
    <name>tradestrata::PartnerPanel</name>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Country, code or group</source>
        <translation>Pays, code ou groupe</translation>
    </message>
    <message>
        <source>Search the partners by country, code or group</source>
        <translation>Rechercher des partenaires par pays, code ou groupe</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Partners, shown ones first</source>
        <translation>Partenaires, ceux qui sont affichés d’abord</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Affichés&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 and %n group(s) shown</source>
        <translation>
            <numerusform>Affichés&#xa0;: %1 sur %2 et %n groupe</numerusform>
            <numerusform>Affichés&#xa0;: %1 sur %2 et %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no data.</source>
        <translation>Il n’y a pas de données.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ctrl+Enter shows the source cells of the value.</source>
        <translation>Ctrl+Entrée montre les cellules sources de la valeur.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Product or its code</source>
        <translation>Produit ou son code</translation>
    </message>
    <message>
        <source>Search the products by name or code</source>
        <translation>Rechercher des produits par nom ou par code</translation>
    </message>
    <message>
        <source>Products, shown ones first</source>
        <translation>Produits, les affichés d’abord</translation>
    </message>
</context>
<context>
    <name>tradestrata::PeriodField</name>
    <message>
        <source>“%1” is not a period. Type a month, a quarter or a year, such as 2025-08, 2025-Q3 or 2025, or latest.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période. Saisissez un mois, un trimestre ou une année, par exemple 2025-08, 2025-Q3 ou 2025, ou bien latest (la dernière).</translation>
    </message>
    <message>
        <source>There are no data for %1: the data run from %2 to %3.</source>
        <translation>Il n’y a pas de données pour %1&#xa0;: elles vont de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>tradestrata::PeriodTrack</name>
    <message>
        <source>%1: %2</source>
        <comment>a period, and who leads in it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tradestrata::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the current operation</source>
        <translation>Arrêter l’opération en cours</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>a part of work that is done; French and Spanish set a space before the sign</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>tradestrata::PublishedDialog</name>
    <message>
        <source>Add a published figure</source>
        <translation>Ajouter un chiffre publié</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Jour de publication</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Partner or group</source>
        <translation>Partenaire ou groupe</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Arrondi à</translation>
    </message>
    <message>
        <source>The last digit of the value</source>
        <translation>Le dernier chiffre de la valeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the published figure</source>
        <translation>Ajouter le chiffre publié</translation>
    </message>
</context>
<context>
    <name>tradestrata::ReadOutBinding</name>
    <message>
        <source>A year earlier it was under 1 million dollars.</source>
        <translation>Un an plus tôt, la valeur était inférieure à 1&#xa0;million de dollars.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Total, World</source>
        <translation>Total, monde</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Part, %</translation>
    </message>
    <message>
        <source>Year, %</source>
        <translation>Sur 1 an, %</translation>
    </message>
</context>
<context>
    <name>tradestrata::ReadOutModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, share %3</source>
        <translation>%1&#xa0;: %2, part %3</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, rang %2</translation>
    </message>
    <message>
        <source>%1, change on a year %2</source>
        <translation>%1, variation sur un an %2</translation>
    </message>
</context>
<context>
    <name>tradestrata::ReadOutPanel</name>
    <message>
        <source>Read-out</source>
        <translation>Valeurs au curseur</translation>
    </message>
    <message>
        <source>The numbers at the cursor</source>
        <translation>Les chiffres à la position du curseur</translation>
    </message>
    <message>
        <source>Enter shows the source cells of a number; Left and Right select the number.</source>
        <translation>Entrée montre les cellules sources d’un chiffre&#xa0;; Gauche et Droite choisissent le chiffre.</translation>
    </message>
</context>
<context>
    <name>tradestrata::ReleaseMenu</name>
    <message>
        <source>&amp;All releases combined</source>
        <translation>&amp;Toutes les publications ensemble</translation>
    </message>
    <message>
        <source>Only the release of %1</source>
        <translation>Seulement la publication parue en %1</translation>
    </message>
    <message>
        <source>&amp;No overlay</source>
        <translation>&amp;Aucune superposition</translation>
    </message>
    <message>
        <source>The release of %1, dashed</source>
        <translation>La publication parue en %1, en tirets</translation>
    </message>
    <message>
        <source>Built-in data</source>
        <translation>Données intégrées</translation>
    </message>
    <message>
        <source>Show One Release</source>
        <translation>Afficher une seule publication</translation>
    </message>
    <message>
        <source>Combine All Releases</source>
        <translation>Afficher toutes les publications ensemble</translation>
    </message>
    <message>
        <source>Overlay Two Releases</source>
        <translation>Superposer deux publications</translation>
    </message>
    <message>
        <source>Remove the Overlay</source>
        <translation>Retirer la publication superposée</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1 et %n autre fichier</numerusform>
            <numerusform>%1 et %n autres fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::ReleaseWords</name>
    <message>
        <source>Release of %1</source>
        <translation>Publié en %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Données jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s), to %1</source>
        <extracomment>%1: the month of the newest release</extracomment>
        <translation>
            <numerusform>%n publication, jusqu’à %1</numerusform>
            <numerusform>%n publications, jusqu’à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>frozen to the release of %1</source>
        <translation>figée sur la publication parue en %1</translation>
    </message>
    <message>
        <source>release of %1</source>
        <translation>publié en %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>données jusqu’à %1</translation>
    </message>
    <message>
        <source>every month comes from a newer release</source>
        <translation>tous les mois viennent d’une publication plus récente</translation>
    </message>
    <message>
        <source>This figure is frozen to the release of %1.</source>
        <translation>Cette figure est figée sur la publication parue en %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a release, and the months that it gives</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::SizeField</name>
    <message>
        <source>Custom size</source>
        <translation>Taille personnalisée</translation>
    </message>
    <message>
        <source>Size of the figure</source>
        <translation>Taille de la figure</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unité de la taille</translation>
    </message>
    <message>
        <source>Width of the figure</source>
        <translation>Largeur de la figure</translation>
    </message>
    <message>
        <source>Height of the figure</source>
        <translation>Hauteur de la figure</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>dots per inch</source>
        <translation>points par pouce</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1&#xa0;×&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1&#xa0;pixels</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>A figure of this size cannot be drawn: the minimum is 267 × 167 pixels or 57 × 36 mm, the maximum %1 pixels a side, with 36 to %2 dots per inch.</source>
        <translation>Une figure de cette taille ne peut être tracée : le minimum est de 267 × 167 pixels ou 57 × 36 mm, le maximum de %1 pixels par côté, avec 36 à %2 points par pouce.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and the size of a figure there</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>An SVG or PDF is drawn sharply at any number of dots per inch.</source>
        <translation>Un SVG ou un PDF est net quel que soit le nombre de points par pouce.</translation>
    </message>
</context>
<context>
    <name>tradestrata::TableBinding</name>
    <message>
        <source>US dollars</source>
        <translation>dollars américains</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>concentration indices</source>
        <translation>indices de concentration</translation>
    </message>
    <message>
        <source>%1, months, US dollars of %2</source>
        <translation>%1, mois, dollars américains de %2</translation>
    </message>
    <message>
        <source>%1, months, US dollars</source>
        <translation>%1, mois, dollars américains</translation>
    </message>
    <message>
        <source>%1, cells</source>
        <translation>%1, cellules</translation>
    </message>
    <message>
        <source>%1, months</source>
        <translation>%1, mois</translation>
    </message>
</context>
<context>
    <name>tradestrata::TabsBinding</name>
    <message>
        <source>New figure</source>
        <translation>Nouvelle figure</translation>
    </message>
    <message>
        <source>Add Figure</source>
        <translation>Ajouter une figure</translation>
    </message>
    <message>
        <source>Duplicate Figure</source>
        <translation>Dupliquer la figure</translation>
    </message>
    <message>
        <source>Delete Figure</source>
        <translation>Supprimer la figure</translation>
    </message>
    <message>
        <source>Move Figure</source>
        <translation>Déplacer la figure</translation>
    </message>
    <message>
        <source>Rename Figure</source>
        <translation>Renommer la figure</translation>
    </message>
</context>
<context>
    <name>tradestrata::TimeBinding</name>
    <message>
        <source>Window %1 to %2</source>
        <translation>Intervalle de %1 à %2</translation>
    </message>
    <message>
        <source>Change Window</source>
        <translation>Changer l’intervalle</translation>
    </message>
</context>
<context>
    <name>tradestrata::TimePanel</name>
    <message>
        <source>Pause (%1)</source>
        <translation>Pause (%1)</translation>
    </message>
    <message>
        <source>Play the periods of the window (%1)</source>
        <translation>Lancer la lecture des périodes de l’intervalle (%1)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Première période</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>Latest period</source>
        <translation>Dernière période</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Arrow keys move by one period, with Shift by three months; Page Up and Page Down move by a year. Alt with an arrow key moves the start of the window, Alt+Shift its end. The space bar plays.</source>
        <translation>Les flèches déplacent le curseur d’une période, avec Maj de trois mois&#xa0;; Page précédente et Page suivante le déplacent d’un an. Alt et une flèche déplacent le début de l’intervalle&#xa0;; Alt, Maj et une flèche en déplacent la fin. La barre d’espacement lance la lecture.</translation>
    </message>
    <message>
        <source>Period to go to</source>
        <translation>Période à atteindre</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>Vit. %1×</translation>
    </message>
</context>
<context>
    <name>tradestrata::TitleBinding</name>
    <message>
        <source>The title is not true</source>
        <translation>Le titre est inexact</translation>
    </message>
    <message>
        <source>The title is true</source>
        <translation>Le titre est exact</translation>
    </message>
    <message>
        <source>Use a Title That Is True</source>
        <translation>Utiliser un titre vrai</translation>
    </message>
    <message>
        <source>The title is filled in from the data</source>
        <translation>Le titre est rempli d’après les données</translation>
    </message>
    <message>
        <source>Remove the Mark</source>
        <translation>Retirer le repère</translation>
    </message>
    <message>
        <source>Remove Mark</source>
        <translation>Retirer le repère</translation>
    </message>
    <message>
        <source>The title is not true, and accepted</source>
        <translation>Le titre n’est pas vrai, et il est accepté</translation>
    </message>
</context>
<context>
    <name>tradestrata::TopRow</name>
    <message>
        <source>Top</source>
        <translation>Premiers</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n largest partner(s)</source>
        <translation>
            <numerusform>Afficher le plus grand partenaire (%n)</numerusform>
            <numerusform>Afficher les %n plus grands partenaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::WordField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions: %1</source>
        <translation>Suggestions&#xa0;: %1</translation>
    </message>
</context>
</TS>
