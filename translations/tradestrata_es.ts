<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Cells</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: there is no number. %2</source>
        <translation>%1: no hay cifra. %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is the share of the three largest partners in %2</source>
        <translation>%1 es la participación de los tres mayores socios en %2</translation>
    </message>
    <message>
        <source>%1 is the sum of the squares of all partners&apos; shares in per cent of %2</source>
        <translation>%1 es la suma de los cuadrados de las participaciones de todos los socios, en por ciento de %2</translation>
    </message>
    <message>
        <source>%1 is 10,000 over the sum of the squares of all partners&apos; shares in per cent of %2</source>
        <translation>%1 es 10 000 entre la suma de los cuadrados de las participaciones de todos los socios, en por ciento de %2</translation>
    </message>
    <message>
        <source>%1 is the mean of these 12 months</source>
        <translation>%1 es la media de estos 12 meses</translation>
    </message>
    <message>
        <source>%1 is the total of %2 less %3 of the shown</source>
        <translation>%1 es el total de %2 menos %3 de los mostrados</translation>
    </message>
    <message>
        <source>%1 is the total of %2 less %3 of all partners</source>
        <translation>%1 es el total de %2 menos %3 de todos los socios</translation>
    </message>
    <message>
        <source>%1 is exports of %2 less imports of %3</source>
        <translation>%1 son exportaciones de %2 menos importaciones de %3</translation>
    </message>
    <message>
        <source>%1 is exports of %2 plus imports of %3</source>
        <translation>%1 son exportaciones de %2 más importaciones de %3</translation>
    </message>
    <message>
        <source>%1 is the value of this month</source>
        <translation>%1 es la cifra de este mes</translation>
    </message>
    <message numerus="yes">
        <source>%1 is the sum of these %n month(s)</source>
        <translation>
            <numerusform>%1 es la suma de este mes</numerusform>
            <numerusform>%1 es la suma de estos %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 of %3</source>
        <translation>%1 son %2 de %3</translation>
    </message>
    <message>
        <source>%1 is %2 less %3 a year earlier</source>
        <translation>%1 son %2 menos %3 un año antes</translation>
    </message>
    <message>
        <source>%1 is the change to %2 from %3 a year earlier</source>
        <translation>%1 es la variación a %2 desde %3 un año antes</translation>
    </message>
    <message>
        <source>%1 percentage points are %2 less %3 a year earlier, over the total of %4 then</source>
        <translation>%1 puntos porcentuales son %2 menos %3 un año antes, entre el total de %4 de entonces</translation>
    </message>
    <message>
        <source>%1 is 100 times %2 over %3, the mean of the base %4</source>
        <translation>%1 es 100 veces %2 entre %3, la media de la base %4</translation>
    </message>
    <message>
        <source>rank %1 among %2 partners, with %3</source>
        <translation>lugar %1 entre %2 socios, con %3</translation>
    </message>
    <message>
        <source>now</source>
        <comment>what a cell does in a number</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>the part</source>
        <comment>what a cell does in a number</comment>
        <translation>la parte</translation>
    </message>
    <message>
        <source>the period</source>
        <comment>what a cell does in a number</comment>
        <translation>el periodo</translation>
    </message>
    <message>
        <source>added</source>
        <comment>what a cell does in a number</comment>
        <translation>sumado</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <comment>what a cell does in a number</comment>
        <translation>un año antes</translation>
    </message>
    <message>
        <source>the whole</source>
        <comment>what a cell does in a number</comment>
        <translation>el todo</translation>
    </message>
    <message>
        <source>the total a year earlier</source>
        <comment>what a cell does in a number</comment>
        <translation>el total un año antes</translation>
    </message>
    <message>
        <source>the base</source>
        <comment>what a cell does in a number</comment>
        <translation>la base</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Dollars in the source</source>
        <translation>Dólares en la fuente</translation>
    </message>
    <message>
        <source>Consumer prices</source>
        <translation>Precios al consumidor</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>In dollars of %1</source>
        <translation>En dólares de %1</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, no contado</translation>
    </message>
    <message>
        <source>%1, counted %2 times</source>
        <translation>%1, contado %2 veces</translation>
    </message>
    <message>
        <source>subtracted</source>
        <translation>restado</translation>
    </message>
    <message>
        <source>%1, subtracted</source>
        <translation>%1, restado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Why blank</source>
        <translation>Por qué está vacío</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Sum, %1</source>
        <translation>Suma, %1</translation>
    </message>
    <message>
        <source>The counted values are in dollars of %1, by consumer prices.</source>
        <translation>Los valores contados están en dólares de %1, según los precios al consumidor.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Only in the newer release.</source>
        <translation>Solo en la publicación más reciente.</translation>
    </message>
    <message>
        <source>Only in the older release.</source>
        <translation>Solo en la publicación anterior.</translation>
    </message>
    <message>
        <source>Ranks: %1.</source>
        <translation>Puestos: %1.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>One value per month.</source>
        <translation>Una cifra en cada mes.</translation>
    </message>
    <message>
        <source>%1. The lead flipped: %2.</source>
        <translation>%1. La ventaja cambió de manos: %2.</translation>
    </message>
    <message>
        <source>Only the newer release has figures of %1.</source>
        <translation>Solo la publicación más reciente tiene cifras de %1.</translation>
    </message>
    <message>
        <source>Only the older release has figures of %1.</source>
        <translation>Solo la publicación anterior tiene cifras de %1.</translation>
    </message>
    <message>
        <source>Only the newer release has %1.</source>
        <translation>Solo en la publicación más reciente: %1.</translation>
    </message>
    <message>
        <source>Only the older release has %1.</source>
        <translation>Solo en la publicación anterior: %1.</translation>
    </message>
    <message>
        <source>The title of “%1” became false. %2</source>
        <translation>El título de “%1” dejó de ser cierto. %2</translation>
    </message>
    <message>
        <source>%1, %2. The lead flipped: %3.</source>
        <translation>%1, %2. La ventaja cambió de manos: %3.</translation>
    </message>
    <message>
        <source>Ranks, %1: %2.</source>
        <translation>Posiciones, %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>flow, then period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2 in %3, in millions of dollars: %4 in the older release, %5 in the newer one, a change of %6.</source>
        <translation>%1. %2 en %3, en millones de dólares: %4 en la publicación anterior, %5 en la más reciente, un cambio de %6.</translation>
    </message>
    <message>
        <source>%1. %2 in %3, in millions of dollars: %4 in the older release, %5 in the newer one, a change of %6, or %7.</source>
        <translation>%1. %2 en %3, en millones de dólares: %4 en la publicación anterior, %5 en la más reciente, un cambio de %6, o %7.</translation>
    </message>
    <message>
        <source>%1, %2. Before: %3 Now: %4</source>
        <translation>%1, %2. Antes: %3 Ahora: %4</translation>
    </message>
    <message>
        <source>%1. %2, %3. Before: %4 Now: %5</source>
        <translation>%1. %2, %3. Antes: %4 Ahora: %5</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Census Bureau workbook</source>
        <translation>libro de Excel de la Oficina del Censo</translation>
    </message>
    <message>
        <source>Tradestrata table</source>
        <translation>tabla de Tradestrata</translation>
    </message>
    <message>
        <source>not stated in the file (state it with --released)</source>
        <translation>no consta en el archivo (indíquela con --released)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a month to a month</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>Cells that could not be read</source>
        <translation>Celdas ilegibles</translation>
    </message>
    <message>
        <source>Years without a row, taken as no trade</source>
        <translation>Años sin fila, considerados sin comercio</translation>
    </message>
    <message>
        <source>Codes added to another code of the same partner</source>
        <translation>Códigos sumados a otro código del mismo socio</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Códigos desconocidos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>months in long form</source>
        <translation>meses en formato largo</translation>
    </message>
    <message>
        <source>Other releases in the file (see --release)</source>
        <translation>Otras publicaciones en el archivo (véase --release)</translation>
    </message>
    <message>
        <source>Published figures compared with it</source>
        <translation>Cifras publicadas comparadas</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Datos hasta %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a partner, months</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, as published (%3, %4).</source>
        <translation>%1: %2, según se publicó (%3, %4).</translation>
    </message>
    <message>
        <source>%1 leads %2, %3</source>
        <comment>two partners, months</comment>
        <translation>%1 supera a %2, %3</translation>
    </message>
    <message>
        <source>%1, as published (%2, %3).</source>
        <translation>%1, según se publicó (%2, %3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a release, its verdict</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, published on %2</source>
        <comment>an amount, a day</comment>
        <translation>%1, publicado el %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an amount</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>not in the release</source>
        <translation>no está en la publicación</translation>
    </message>
    <message>
        <source>%1 has %2: it agrees within its rounding.</source>
        <translation>%1 da %2: coincide dentro de su redondeo.</translation>
    </message>
    <message>
        <source>%1 does not have it.</source>
        <translation>%1 no la tiene.</translation>
    </message>
    <message>
        <source>%1 has %2: it differs by %3.</source>
        <translation>%1 da %2: difiere en %3.</translation>
    </message>
    <message>
        <source>holds (%1)</source>
        <translation>cierto (%1)</translation>
    </message>
    <message>
        <source>false (%1)</source>
        <translation>falso (%1)</translation>
    </message>
    <message>
        <source>false: level</source>
        <translation>falso: empate</translation>
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
        <translation>mensual</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>Trade of</source>
        <translation>Comercio de</translation>
    </message>
    <message>
        <source>Evidence for the columns</source>
        <translation>Indicios sobre las columnas</translation>
    </message>
    <message>
        <source>products of the trade with {partner}</source>
        <translation>productos del comercio con {partner}</translation>
    </message>
    <message>
        <source>BEA trade by country and area</source>
        <translation>Comercio por país y zona de la BEA</translation>
    </message>
    <message>
        <source>Census API answer</source>
        <translation>Respuesta de la API de la Oficina del Censo</translation>
    </message>
    <message>
        <source>Eurostat SDMX-CSV</source>
        <translation>SDMX-CSV de Eurostat</translation>
    </message>
    <message>
        <source>Eurostat bulk download (TSV)</source>
        <translation>Descarga masiva de Eurostat (TSV)</translation>
    </message>
    <message>
        <source>FRED series</source>
        <translation>Serie de FRED</translation>
    </message>
    <message>
        <source>FRED series of trade with one country</source>
        <translation>Serie de FRED del comercio con un país</translation>
    </message>
    <message>
        <source>IMF Direction of Trade Statistics</source>
        <translation>Direction of Trade Statistics del FMI</translation>
    </message>
    <message>
        <source>IMF International Merchandise Trade Statistics</source>
        <translation>International Merchandise Trade Statistics del FMI</translation>
    </message>
    <message>
        <source>Our World in Data chart</source>
        <translation>Gráfica de Our World in Data</translation>
    </message>
    <message>
        <source>SDMX-CSV</source>
        <translation>SDMX-CSV</translation>
    </message>
    <message>
        <source>Statistics Canada table 12-10-0011</source>
        <translation>Tabla 12-10-0011 de Statistics Canada</translation>
    </message>
    <message>
        <source>UN Comtrade download</source>
        <translation>Descarga de UN Comtrade</translation>
    </message>
    <message>
        <source>UN Comtrade download of the older site</source>
        <translation>Descarga del sitio anterior de UN Comtrade</translation>
    </message>
    <message>
        <source>USA Trade Online report</source>
        <translation>Informe de USA Trade Online</translation>
    </message>
    <message>
        <source>USITC DataWeb report by month</source>
        <translation>Informe mensual de DataWeb (USITC)</translation>
    </message>
    <message>
        <source>USITC DataWeb report by year</source>
        <translation>Informe anual de DataWeb (USITC)</translation>
    </message>
    <message>
        <source>WITS partner table</source>
        <translation>Tabla de socios de WITS</translation>
    </message>
    <message>
        <source>as they were written</source>
        <translation>tal como se escribieron</translation>
    </message>
    <message>
        <source>changed since they were written</source>
        <translation>modificados desde que se escribieron</translation>
    </message>
    <message>
        <source>the same, built again from the data</source>
        <translation>las mismas al rehacer la figura con los datos</translation>
    </message>
    <message>
        <source>not the same, built again from the data</source>
        <translation>otras al rehacer la figura con los datos</translation>
    </message>
    <message>
        <source>not the same, built again by another version</source>
        <translation>otras, rehechas por otra versión</translation>
    </message>
    <message>
        <source>cannot be built again without the built-in data</source>
        <translation>no se pueden rehacer sin los datos integrados</translation>
    </message>
    <message>
        <source>as it was written</source>
        <translation>tal como se escribió</translation>
    </message>
    <message>
        <source>changed since it was written</source>
        <translation>modificada desde que se escribió</translation>
    </message>
    <message>
        <source>the same picture</source>
        <translation>la misma imagen</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>otra imagen</translation>
    </message>
    <message>
        <source>same figure, drawn by another version</source>
        <translation>la misma figura, dibujada por otra versión</translation>
    </message>
    <message>
        <source>cannot be drawn again</source>
        <translation>no se puede volver a dibujar</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambió desde entonces</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>built-in data, release of %1</source>
        <comment>a month</comment>
        <translation>datos integrados, publicación de %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1, %2 bytes; it carries %3 bytes of text, packed</source>
        <translation>%1, %2 bytes; lleva %3 bytes de texto, comprimidos</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Dibujada por</translation>
    </message>
    <message>
        <source>Data carried</source>
        <translation>Datos que lleva</translation>
    </message>
    <message>
        <source>%1 partners and groups, %2 to %3; %4</source>
        <comment>a state follows</comment>
        <translation>%1 socios y grupos, %2 a %3; %4</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Palabras y cifras</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Drawn again</source>
        <translation>Vuelta a dibujar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>data of an exported figure</source>
        <translation>datos de una figura exportada</translation>
    </message>
    <message>
        <source>Eurostat data browser spreadsheet</source>
        <translation>Hoja de cálculo del navegador de datos de Eurostat</translation>
    </message>
    <message>
        <source>not known whether it is the same</source>
        <translation>no se sabe si es el mismo</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>The year under way</source>
        <translation>El año en curso</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>no consta en el archivo</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Al cierre de</translation>
    </message>
    <message>
        <source>level</source>
        <comment>neither leads</comment>
        <translation>empate</translation>
    </message>
    <message>
        <source>data start</source>
        <translation>inicio de los datos</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Year to date</source>
        <comment>short, beside its period</comment>
        <translation>Acumulado</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a month, as 2025-08</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Older months</source>
        <translation>Meses anteriores</translation>
    </message>
    <message>
        <source>%1 (to %2)</source>
        <translation>%1 (hasta %2)</translation>
    </message>
    <message>
        <source>first in data</source>
        <comment>the first lead</comment>
        <translation>1.ª en datos</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Draw others</source>
        <translation>Dibujar Otros</translation>
    </message>
    <message>
        <source>Leave out others</source>
        <translation>No dibujar Otros</translation>
    </message>
    <message>
        <source>Draw the total</source>
        <translation>Dibujar el total</translation>
    </message>
    <message>
        <source>Leave out the total</source>
        <translation>No dibujar el total</translation>
    </message>
    <message>
        <source>In a stack, the upper edge is already the total.</source>
        <translation>En una figura apilada el borde superior ya es el total.</translation>
    </message>
    <message>
        <source>Compare years from January through</source>
        <translation>Comparar los años de enero a</translation>
    </message>
    <message>
        <source>Month through which years are compared</source>
        <translation>Mes hasta el que se comparan los años</translation>
    </message>
    <message>
        <source>Change Last Month Compared</source>
        <translation>Cambiar el mes hasta el que se comparan los años</translation>
    </message>
    <message>
        <source>The last month shown</source>
        <translation>El último mes mostrado</translation>
    </message>
    <message>
        <source>Shares are of</source>
        <translation>Las participaciones son</translation>
    </message>
    <message>
        <source>What shares are of</source>
        <translation>De qué son las participaciones</translation>
    </message>
    <message>
        <source>Change Share Base</source>
        <translation>Cambiar de qué son las participaciones</translation>
    </message>
    <message>
        <source>The figure shows no shares.</source>
        <translation>La figura no muestra participaciones.</translation>
    </message>
    <message>
        <source>Base of the index</source>
        <translation>Base del índice</translation>
    </message>
    <message>
        <source>Change Index Base</source>
        <translation>Cambiar la base del índice</translation>
    </message>
    <message>
        <source>First common period, or e.g. 2019</source>
        <translation>Primer período común, o p. ej. 2019</translation>
    </message>
    <message>
        <source>The figure shows no index.</source>
        <translation>La figura no muestra un índice.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Change Axis</source>
        <translation>Cambiar el eje</translation>
    </message>
    <message>
        <source>Areas and bars always begin at zero.</source>
        <translation>Las áreas y las barras siempre parten de cero.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Group basis</source>
        <translation>Cómo se forman los grupos</translation>
    </message>
    <message>
        <source>Change Group Basis</source>
        <translation>Cambiar cómo se forman los grupos</translation>
    </message>
    <message>
        <source>Default for the figure</source>
        <translation>Según la figura</translation>
    </message>
    <message>
        <source>Without the members shown</source>
        <translation>Sin los miembros mostrados</translation>
    </message>
    <message>
        <source>Draw groups without the members shown</source>
        <translation>Dibujar los grupos sin los miembros mostrados</translation>
    </message>
    <message>
        <source>Lines may overlap; only stacks must not.</source>
        <translation>Las líneas pueden superponerse; solo los apilados no pueden.</translation>
    </message>
    <message>
        <source>Change Dollars</source>
        <translation>Cambiar los dólares</translation>
    </message>
    <message>
        <source>Current dollars, or e.g. 2025-08</source>
        <translation>Dólares corrientes, o p. ej. 2025-08</translation>
    </message>
    <message>
        <source>Bridge missing prices</source>
        <translation>Interpolar los precios que faltan</translation>
    </message>
    <message>
        <source>Bridge consumer prices that were never published</source>
        <translation>Interpolar los precios al consumidor que nunca se publicaron</translation>
    </message>
    <message>
        <source>The figure is in current dollars.</source>
        <translation>La figura está en dólares corrientes.</translation>
    </message>
    <message>
        <source>Draw recessions</source>
        <translation>Dibujar las recesiones</translation>
    </message>
    <message>
        <source>Leave out recessions</source>
        <translation>Quitar las recesiones</translation>
    </message>
    <message>
        <source>Mark crossings</source>
        <translation>Marcar los cruces</translation>
    </message>
    <message>
        <source>Leave out crossings</source>
        <translation>Quitar los cruces</translation>
    </message>
    <message>
        <source>Enlarge the last crossing</source>
        <translation>Ampliar el último cruce</translation>
    </message>
    <message>
        <source>Leave out the lens</source>
        <translation>Quitar la lupa</translation>
    </message>
    <message>
        <source>Draw leader ribbon</source>
        <translation>Dibujar la cinta de líderes</translation>
    </message>
    <message>
        <source>Leave out leader ribbon</source>
        <translation>Quitar la cinta de líderes</translation>
    </message>
    <message>
        <source>Draw events</source>
        <translation>Dibujar los acontecimientos</translation>
    </message>
    <message>
        <source>Leave out events</source>
        <translation>Quitar los acontecimientos</translation>
    </message>
    <message>
        <source>Add notes on partners</source>
        <translation>Añadir notas sobre los socios</translation>
    </message>
    <message>
        <source>Leave out notes on partners</source>
        <translation>Quitar las notas sobre los socios</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Change Figure Size</source>
        <translation>Cambiar el tamaño de la figura</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Change Title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Change Subtitle</source>
        <translation>Cambiar el subtítulo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change Note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sin nota propia</translation>
    </message>
    <message>
        <source>Language of the figure</source>
        <translation>Idioma de la figura</translation>
    </message>
    <message>
        <source>Change Figure Language</source>
        <translation>Cambiar el idioma de la figura</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>El de la ventana</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Change Paper</source>
        <translation>Cambiar el papel</translation>
    </message>
    <message>
        <source>How values are computed</source>
        <translation>Cómo se calculan los valores</translation>
    </message>
    <message>
        <source>Say How Values Are Computed</source>
        <translation>Decir cómo se calculan los valores</translation>
    </message>
    <message>
        <source>Leave Out How Values Are Computed</source>
        <translation>Omitir cómo se calculan los valores</translation>
    </message>
    <message>
        <source>Marked period</source>
        <translation>Período marcado</translation>
    </message>
    <message>
        <source>Change Marked Period</source>
        <translation>Cambiar el período marcado</translation>
    </message>
    <message>
        <source>No period, or e.g. 2025-08</source>
        <translation>Ninguno, o p. ej. 2025-08</translation>
    </message>
    <message>
        <source>Dollars of a month, by consumer prices</source>
        <translation>Dólares de un mes, según los precios al consumidor</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The source does not publish it separately: it is within others.</source>
        <translation>La fuente no lo publica por separado: está dentro de Otros.</translation>
    </message>
    <message>
        <source>The partner did not exist in these months.</source>
        <translation>El socio no existía en estos meses.</translation>
    </message>
    <message>
        <source>Not yet published.</source>
        <translation>Aún no se ha publicado.</translation>
    </message>
    <message>
        <source>Missing: the source has no value for these months.</source>
        <translation>Dato faltante: la fuente no tiene ninguna cifra para estos meses.</translation>
    </message>
    <message>
        <source>The data begin later.</source>
        <translation>Los datos empiezan más tarde.</translation>
    </message>
    <message>
        <source>The partners shown overlap, so others cannot be determined.</source>
        <translation>Los socios mostrados se superponen, así que Otros no se puede determinar.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The partner&apos;s territory changed: no change is computed across it.</source>
        <translation>El territorio del socio cambió: no se calcula una variación a través de ese cambio.</translation>
    </message>
    <message>
        <source>The denominator is under 1 million dollars.</source>
        <translation>El divisor es menor de 1 millón de dólares.</translation>
    </message>
    <message>
        <source>It is outside of what the share is of.</source>
        <translation>Queda fuera del conjunto del que se toma la participación.</translation>
    </message>
    <message>
        <source>One of its months has no consumer prices.</source>
        <translation>Falta el índice de precios al consumidor de un mes incluido.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>12-month average</source>
        <translation>Promedio de 12 meses</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>%1, release of %2</source>
        <comment>a partner, a month of release</comment>
        <translation>%1, publicación de %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Places gained in a year</source>
        <translation>Puestos ganados en un año</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Participación en el total</translation>
    </message>
    <message>
        <source>Change on a year earlier</source>
        <translation>Variación interanual</translation>
    </message>
    <message>
        <source>Change on a year earlier, per cent</source>
        <translation>Variación interanual, por ciento</translation>
    </message>
    <message>
        <source>Contribution to the total&apos;s growth</source>
        <translation>Contribución al crecimiento del total</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Fuente publicada</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Primer lugar</translation>
    </message>
    <message>
        <source>Lead over the second</source>
        <translation>Ventaja sobre el segundo</translation>
    </message>
    <message>
        <source>Share of the shown</source>
        <translation>Participación en lo mostrado</translation>
    </message>
    <message>
        <source>Share of the group</source>
        <translation>Participación en el grupo</translation>
    </message>
    <message>
        <source>Only single partners have a rank.</source>
        <translation>Solo los socios individuales tienen puesto.</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>released in %1, data to %2</source>
        <translation>publicada en %1, datos hasta %2</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>datos hasta %1</translation>
    </message>
    <message>
        <source>Partners and groups</source>
        <translation>Socios y grupos</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Largest changes by month, in %1</source>
        <translation>Meses con los mayores cambios, en %1</translation>
    </message>
    <message>
        <source>Largest changes by month, in per cent</source>
        <translation>Meses con los mayores cambios, en porcentaje</translation>
    </message>
    <message>
        <source>Largest changes by calendar year, in %1</source>
        <translation>Años naturales con los mayores cambios, en %1</translation>
    </message>
    <message>
        <source>Largest changes of the total by calendar year, in %1</source>
        <translation>El total por año natural, donde más cambió, en %1</translation>
    </message>
    <message>
        <source>Ranks of the 15 largest partners</source>
        <translation>Posiciones de los 15 mayores socios</translation>
    </message>
    <message>
        <source>level</source>
        <comment>neither leads</comment>
        <translation>empate</translation>
    </message>
    <message>
        <source>Who leads among the two largest partners</source>
        <translation>Quién va por delante de los dos mayores socios</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>flipped</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>Leads that changed among the five largest partners, latest periods first</source>
        <translation>Ventajas que cambiaron de manos entre los cinco mayores socios, primero los periodos más recientes</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodos</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n anterior</numerusform>
            <numerusform>%n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles of the session that became false</source>
        <translation>Títulos de la sesión que dejaron de ser ciertos</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Total, World</source>
        <translation>Total mundial</translation>
    </message>
    <message>
        <source>%1, hatched</source>
        <comment>a range of months</comment>
        <translation>%1, rayado</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>$%1 bn</source>
        <translation>%1&#xa0;mil&#xa0;M&#xa0;USD</translation>
    </message>
    <message>
        <source>$%1 m</source>
        <translation>%1&#xa0;M&#xa0;USD</translation>
    </message>
    <message>
        <source>$%1 thousand</source>
        <translation>%1&#xa0;mil&#xa0;USD</translation>
    </message>
    <message>
        <source>$%1 million</source>
        <translation>%1&#xa0;millones de dólares</translation>
    </message>
    <message>
        <source>$%1 bn</source>
        <comment>in running words</comment>
        <translation>%1&#xa0;mil&#xa0;millones de dólares</translation>
    </message>
    <message>
        <source>$%1 tn</source>
        <translation>%1&#xa0;billones de dólares</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1&#xa0;dólares</translation>
    </message>
    <message>
        <source>billions of US dollars</source>
        <translation>miles de millones de dólares</translation>
    </message>
    <message>
        <source>millions of US dollars</source>
        <translation>millones de dólares</translation>
    </message>
    <message>
        <source>thousands of US dollars</source>
        <translation>miles de dólares</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1&#xa0;%2</translation>
    </message>
    <message>
        <source>US goods exports by buyer</source>
        <translation>Exportaciones de bienes de EE.&#xa0;UU. por comprador</translation>
    </message>
    <message>
        <source>US goods exports</source>
        <translation>Exportaciones de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>US goods imports by supplier</source>
        <translation>Importaciones de bienes de EE.&#xa0;UU. por proveedor</translation>
    </message>
    <message>
        <source>US goods imports</source>
        <translation>Importaciones de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Share of US goods exports by buyer</source>
        <translation>Participación de cada comprador en las exportaciones de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Share of US goods imports by supplier</source>
        <translation>Participación de cada proveedor en las importaciones de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>datos mensuales</translation>
    </message>
    <message>
        <source>sums of 3 months</source>
        <translation>sumas de 3&#xa0;meses</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>acumulado desde enero</translation>
    </message>
    <message>
        <source>sums of 12 months</source>
        <translation>sumas de 12&#xa0;meses</translation>
    </message>
    <message>
        <source>calendar year %1</source>
        <translation>año calendario %1</translation>
    </message>
    <message>
        <source>calendar years %1–%2</source>
        <translation>años calendario %1–%2</translation>
    </message>
    <message>
        <source>%1 of each year</source>
        <translation>%1 de cada año</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <comment>months, year: partners with their values</comment>
        <translation>%1 de %2: %3.</translation>
    </message>
    <message>
        <source>US goods exports to the %1 largest single-country buyers</source>
        <translation>Exportaciones de bienes de EE.&#xa0;UU. a los %1 principales países compradores</translation>
    </message>
    <message>
        <source>US goods imports from the %1 largest single-country suppliers</source>
        <translation>Importaciones de bienes de EE.&#xa0;UU. desde los %1 principales países proveedores</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>US goods exports to %1</source>
        <translation>Exportaciones de bienes de EE.&#xa0;UU. a %1</translation>
    </message>
    <message>
        <source>US goods imports from %1</source>
        <translation>Importaciones de bienes de EE.&#xa0;UU. desde %1</translation>
    </message>
    <message>
        <source>%1; axis not from zero</source>
        <translation>%1; el eje no parte de cero</translation>
    </message>
    <message>
        <source>%1 of every year solid, the rest of the year hatched.</source>
        <translation>%1 en liso, el resto del año rayado.</translation>
    </message>
    <message>
        <source>release of %1</source>
        <translation>publicación de %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>datos hasta %1</translation>
    </message>
    <message>
        <source>Source: %1, %2, %3. %4</source>
        <translation>Fuente: %1, %2, %3. %4</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a sum of months up to January 2026</comment>
        <translation>A %1</translation>
    </message>
    <message>
        <source>US trade in goods by partner</source>
        <translation>Comercio de bienes de EE.&#xa0;UU. por socio</translation>
    </message>
    <message>
        <source>US trade in goods</source>
        <translation>Comercio de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>US balance of trade in goods by partner</source>
        <translation>Balanza comercial de bienes de EE.&#xa0;UU. por socio</translation>
    </message>
    <message>
        <source>US balance of trade in goods</source>
        <translation>Balanza comercial de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Share of US trade in goods by partner</source>
        <translation>Participación de cada socio en el comercio de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Change of US goods exports on a year earlier</source>
        <translation>Variación interanual de las exportaciones de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Change of US goods imports on a year earlier</source>
        <translation>Variación interanual de las importaciones de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Change of US trade in goods on a year earlier</source>
        <translation>Variación interanual del comercio de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Change of the US balance of trade in goods on a year earlier</source>
        <translation>Variación interanual de la balanza comercial de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Contribution to the growth of US goods exports on a year earlier</source>
        <translation>Contribución al crecimiento interanual de las exportaciones de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Contribution to the growth of US goods imports on a year earlier</source>
        <translation>Contribución al crecimiento interanual de las importaciones de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Contribution to the growth of US trade in goods on a year earlier</source>
        <translation>Contribución al crecimiento interanual del comercio de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Rank among the single-country buyers of US goods</source>
        <translation>Puesto entre los países compradores de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Rank among the single-country suppliers of goods to the US</source>
        <translation>Puesto entre los países proveedores de bienes a EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Rank among the single countries by US trade in goods</source>
        <translation>Puesto entre los países por comercio de bienes con EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Rank among the single countries by the US balance of trade in goods, the largest surplus first</source>
        <translation>Puesto entre los países por la balanza comercial de bienes de EE.&#xa0;UU., el mayor superávit primero</translation>
    </message>
    <message>
        <source>% of the published World total</source>
        <translation>% del total mundial publicado</translation>
    </message>
    <message>
        <source>% of the partners shown</source>
        <translation>% de los socios mostrados</translation>
    </message>
    <message>
        <source>% of %1</source>
        <comment>a group, with its article</comment>
        <translation>% de %1</translation>
    </message>
    <message>
        <source>US trade in goods with the %1 largest single-country partners</source>
        <translation>Comercio de bienes de EE.&#xa0;UU. con los %1 principales países socios</translation>
    </message>
    <message>
        <source>The %1 largest surpluses of US trade in goods with single countries</source>
        <translation>Los %1 mayores superávits del comercio de bienes de EE.&#xa0;UU. con países</translation>
    </message>
    <message>
        <source>US trade in goods with %1</source>
        <translation>Comercio de bienes de EE.&#xa0;UU. con %1</translation>
    </message>
    <message>
        <source>US balance of trade in goods with %1</source>
        <translation>Balanza comercial de bienes de EE.&#xa0;UU. con %1</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>index, %1 = 100</source>
        <comment>a base period</comment>
        <translation>índice, %1 = 100</translation>
    </message>
    <message>
        <source>%1; logarithmic axis</source>
        <translation>%1; eje logarítmico</translation>
    </message>
    <message>
        <source>%1, the rest</source>
        <comment>a group without the members shown</comment>
        <translation>%1, el resto</translation>
    </message>
    <message>
        <source>current dollars</source>
        <translation>dólares corrientes</translation>
    </message>
    <message>
        <source>purchasing power in dollars of %1 by US consumer prices (CPI-U, US Bureau of Labor Statistics)</source>
        <translation>poder adquisitivo en dólares de %1 según los precios al consumidor de EE.&#xa0;UU. (CPI-U, Oficina de Estadísticas Laborales de EE.&#xa0;UU.)</translation>
    </message>
    <message>
        <source>%1 at consumer prices of %2</source>
        <comment>billions of US dollars, a month</comment>
        <translation>%1 a precios al consumidor de %2</translation>
    </message>
    <message>
        <source>Goods, domestic and foreign exports, %1.</source>
        <translation>Bienes, reexportaciones incluidas, %1.</translation>
    </message>
    <message>
        <source>Goods, general imports at customs value, %1.</source>
        <translation>Bienes, importaciones generales a valor en aduana, %1.</translation>
    </message>
    <message>
        <source>Goods, exports f.a.s. plus general imports at customs value, %1.</source>
        <translation>Bienes, exportaciones f.a.s. más importaciones generales a valor en aduana, %1.</translation>
    </message>
    <message>
        <source>Goods, exports f.a.s. less general imports at customs value, %1.</source>
        <translation>Bienes, exportaciones f.a.s. menos importaciones generales a valor en aduana, %1.</translation>
    </message>
    <message>
        <source>3 months to %1</source>
        <comment>a month</comment>
        <translation>3 meses hasta %1</translation>
    </message>
    <message>
        <source>12 months to %1</source>
        <comment>a month</comment>
        <translation>12 meses hasta %1</translation>
    </message>
    <message>
        <source>Rank by value</source>
        <translation>Puesto por valor</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Places moved since %1</source>
        <comment>a period</comment>
        <translation>Puestos ganados o perdidos desde %1</translation>
    </message>
    <message>
        <source>Effective number of buyers</source>
        <translation>Número efectivo de compradores</translation>
    </message>
    <message>
        <source>Effective number of suppliers</source>
        <translation>Número efectivo de proveedores</translation>
    </message>
    <message>
        <source>Effective number of partners</source>
        <translation>Número efectivo de socios</translation>
    </message>
    <message>
        <source>How concentrated US goods exports are on few buyers</source>
        <translation>Cuánto se concentran las exportaciones estadounidenses de bienes en pocos compradores</translation>
    </message>
    <message>
        <source>How concentrated US goods imports are on few suppliers</source>
        <translation>Cuánto se concentran las importaciones estadounidenses de bienes en pocos proveedores</translation>
    </message>
    <message>
        <source>How concentrated US trade in goods is on few partners</source>
        <translation>Cuánto se concentra el comercio estadounidense de bienes en pocos socios</translation>
    </message>
    <message>
        <source>Share of the three largest</source>
        <translation>Parte de los tres mayores</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index</source>
        <translation>Índice de Herfindahl–Hirschman</translation>
    </message>
    <message>
        <source>Change on %1</source>
        <comment>a period</comment>
        <translation>Cambio frente a %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Share of the World total</source>
        <translation>Parte del total mundial</translation>
    </message>
    <message>
        <source>Single countries, shares of the published World total, %1</source>
        <comment>a measure</comment>
        <translation>Países individuales, partes del total mundial publicado, %1</translation>
    </message>
    <message>
        <source>%1; axes not all from zero</source>
        <translation>%1; no todos los ejes parten de cero</translation>
    </message>
    <message>
        <source>deficit begins</source>
        <translation>comienza el déficit</translation>
    </message>
    <message>
        <source>surplus begins</source>
        <translation>comienza el superávit</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Deficit</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Superávit</translation>
    </message>
    <message>
        <source>12-month average</source>
        <translation>Promedio de 12 meses</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>US exports and imports of goods</source>
        <translation>Exportaciones e importaciones de bienes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>%1; bars are months, the line their 12-month average</source>
        <translation>%1; las barras son meses, la línea su promedio de 12 meses</translation>
    </message>
    <message>
        <source>%1; the area between the lines is the balance</source>
        <translation>%1; entre las líneas queda el saldo</translation>
    </message>
    <message>
        <source>%1; grey between two lines: a lead under 1%</source>
        <translation>%1; gris entre dos líneas: ventaja menor que 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1; a line for each year from %2 to %3</source>
        <comment>two years</comment>
        <translation>%1; una línea por año, de %2 a %3</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a sum of months up to December of each year</comment>
        <translation>A %1</translation>
    </message>
    <message>
        <source>Events: %1.</source>
        <translation>Acontecimientos: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Events: %1; and %n more as tick(s).</source>
        <translation>
            <numerusform>Acontecimientos: %1; y %n más como marca.</numerusform>
            <numerusform>Acontecimientos: %1; y %n más como marcas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (to %2)</source>
        <comment>a release, and its last month in the figure</comment>
        <translation>%1 (hasta %2)</translation>
    </message>
    <message>
        <source>releases of %1</source>
        <translation>publicaciones de %1</translation>
    </message>
    <message>
        <source>the largest single-country buyer</source>
        <translation>el principal país comprador</translation>
    </message>
    <message>
        <source>the largest single-country supplier</source>
        <translation>el principal país proveedor</translation>
    </message>
    <message>
        <source>the largest single-country partner</source>
        <translation>el principal país socio</translation>
    </message>
    <message>
        <source>the largest surplus with a single country</source>
        <translation>el mayor superávit con un solo país</translation>
    </message>
    <message>
        <source>No leader is known.</source>
        <translation>No se sabe quién va en cabeza.</translation>
    </message>
    <message>
        <source>%1 leads: no other country has a value.</source>
        <translation>%1 va en cabeza, sin otro socio.</translation>
    </message>
    <message>
        <source>%1 leads, %2 ahead of %3.</source>
        <translation>%1 supera a %3 en un %2.</translation>
    </message>
    <message>
        <source>Leader</source>
        <comment>beside a ribbon that says who leads</comment>
        <translation>Líder</translation>
    </message>
    <message>
        <source>under 1% apart</source>
        <translation>a menos de 1%</translation>
    </message>
    <message>
        <source>blank where no leader is known</source>
        <translation>en blanco donde no se sabe quién va en cabeza</translation>
    </message>
    <message>
        <source>%1 passes %2,</source>
        <comment>two partners; their values follow</comment>
        <translation>%1 supera a %2,</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the larger and the smaller of two values</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>{leader} is the {role}, {margin} ahead of {second}, {span}</source>
        <translation>{leader} es el {role}, con {margin} más que {second}, {span}</translation>
    </message>
    <message>
        <source>{leader} has been the {role} since {since} ({span})</source>
        <translation>{leader} es el {role} desde {since} ({span})</translation>
    </message>
    <message>
        <source>{leader:%1} passed {second:%1} in {passed:%1} and leads by {margin:%1} ({span})</source>
        <comment>passed in a quarter</comment>
        <translation>{leader:%1} superó a {second:%1} en el {passed:%1} y va adelante por {margin:%1} ({span})</translation>
    </message>
    <message>
        <source>{leader:%1} passed {second:%1} in {passed:%1} and leads by {margin:%1} ({span})</source>
        <comment>passed in a month or a year</comment>
        <translation>{leader:%1} superó a {second:%1} en {passed:%1} y va adelante por {margin:%1} ({span})</translation>
    </message>
    <message>
        <source>{leader:%1} leads {second:%1} by {margin:%1}, or {margin_percent:%1}, {span}</source>
        <translation>{leader:%1} supera a {second:%1} por {margin:%1}, un {margin_percent:%1}, {span}</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, and month with year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Last %1 months</source>
        <translation>Últimos %1 meses</translation>
    </message>
    <message>
        <source>Last %1 quarters</source>
        <translation>Últimos %1 trimestres</translation>
    </message>
    <message>
        <source>Last %1 years</source>
        <translation>Últimos %1 años</translation>
    </message>
    <message>
        <source>over the 3 months to %1</source>
        <comment>a month</comment>
        <translation>en los 3 meses hasta %1</translation>
    </message>
    <message>
        <source>over the 12 months to %1</source>
        <comment>a month</comment>
        <translation>en los 12 meses hasta %1</translation>
    </message>
    <message>
        <source>from January to %1</source>
        <comment>a month and its year</comment>
        <translation>de enero a %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a quarter</comment>
        <translation>en el %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a year</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a value</comment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>who leads, by how much</comment>
        <translation>%1: %2 más</translation>
    </message>
    <message>
        <source>level</source>
        <comment>nobody leads</comment>
        <translation>empate</translation>
    </message>
    <message>
        <source>level within rounding</source>
        <comment>nobody leads</comment>
        <translation>empate dentro del redondeo</translation>
    </message>
    <message>
        <source>As first published</source>
        <translation>Primera publicación</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Según se publicó</translation>
    </message>
    <message>
        <source>%1, as published and by each release</source>
        <translation>%1, según lo publicado y en cada publicación</translation>
    </message>
    <message numerus="yes">
        <source>release(s) of %1</source>
        <translation>
            <numerusform>publicación de %1</numerusform>
            <numerusform>publicaciones de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by each release</source>
        <translation>%1, según cada publicación</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a short month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Goods, %1.</source>
        <comment>current dollars</comment>
        <translation>Bienes, %1.</translation>
    </message>
    <message>
        <source>Source not stated, %1. %2</source>
        <comment>a release, the goods</comment>
        <translation>Fuente no indicada, %1. %2</translation>
    </message>
    <message>
        <source>quantities</source>
        <comment>instead of current dollars</comment>
        <translation>cantidades</translation>
    </message>
    <message>
        <source>%1 (own figures)</source>
        <comment>a partner</comment>
        <translation>%1 (datos propios)</translation>
    </message>
    <message>
        <source>%1 billion %2</source>
        <comment>a number of units of quantity</comment>
        <translation>%1 mil millones de %2</translation>
    </message>
    <message>
        <source>%1 million %2</source>
        <comment>a number of units of quantity</comment>
        <translation>%1 millones de %2</translation>
    </message>
    <message>
        <source>%1 thousand %2</source>
        <comment>a number of units of quantity</comment>
        <translation>%1 mil %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number of units of quantity</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>toneladas</translation>
    </message>
    <message>
        <source>billions of %1</source>
        <comment>a unit of quantity</comment>
        <translation>miles de millones de %1</translation>
    </message>
    <message>
        <source>millions of %1</source>
        <comment>a unit of quantity</comment>
        <translation>millones de %1</translation>
    </message>
    <message>
        <source>thousands of %1</source>
        <comment>a unit of quantity</comment>
        <translation>miles de %1</translation>
    </message>
    <message>
        <source>US goods exports to {partner}</source>
        <translation>Exportaciones de bienes de EE. UU. a {partner}</translation>
    </message>
    <message>
        <source>US goods exports to {partner} by product</source>
        <translation>Exportaciones de bienes de EE. UU. a {partner} por producto</translation>
    </message>
    <message>
        <source>Share of US goods exports to {partner} by product</source>
        <translation>Participación de cada producto en las exportaciones de bienes de EE. UU. a {partner}</translation>
    </message>
    <message>
        <source>Change of US goods exports to {partner} on a year earlier</source>
        <translation>Variación interanual de las exportaciones de bienes de EE. UU. a {partner}</translation>
    </message>
    <message>
        <source>Contribution to the growth of US goods exports to {partner} on a year earlier</source>
        <translation>Contribución al crecimiento interanual de las exportaciones de bienes de EE. UU. a {partner}</translation>
    </message>
    <message>
        <source>Rank among the products of US goods exports to {partner}</source>
        <translation>Puesto entre los productos de las exportaciones de bienes de EE. UU. a {partner}</translation>
    </message>
    <message>
        <source>The %1 largest products of US goods exports to {partner}</source>
        <translation>Los %1 principales productos de las exportaciones de bienes de EE. UU. a {partner}</translation>
    </message>
    <message>
        <source>US goods exports to {partner}: %1</source>
        <translation>Exportaciones de bienes de EE. UU. a {partner}: %1</translation>
    </message>
    <message>
        <source>Effective number of products</source>
        <translation>Número efectivo de productos</translation>
    </message>
    <message>
        <source>How concentrated US goods exports to {partner} are on few products</source>
        <translation>Cuánto se concentran las exportaciones de bienes de EE. UU. a {partner} en pocos productos</translation>
    </message>
    <message>
        <source>the largest product</source>
        <translation>el principal producto</translation>
    </message>
    <message>
        <source>US goods imports from {partner}</source>
        <translation>Importaciones de bienes de EE. UU. desde {partner}</translation>
    </message>
    <message>
        <source>US goods imports from {partner} by product</source>
        <translation>Importaciones de bienes de EE. UU. desde {partner} por producto</translation>
    </message>
    <message>
        <source>Share of US goods imports from {partner} by product</source>
        <translation>Participación de cada producto en las importaciones de bienes de EE. UU. desde {partner}</translation>
    </message>
    <message>
        <source>Change of US goods imports from {partner} on a year earlier</source>
        <translation>Variación interanual de las importaciones de bienes de EE. UU. desde {partner}</translation>
    </message>
    <message>
        <source>Contribution to the growth of US goods imports from {partner} on a year earlier</source>
        <translation>Contribución al crecimiento interanual de las importaciones de bienes de EE. UU. desde {partner}</translation>
    </message>
    <message>
        <source>Rank among the products of US goods imports from {partner}</source>
        <translation>Puesto entre los productos de las importaciones de bienes de EE. UU. desde {partner}</translation>
    </message>
    <message>
        <source>The %1 largest products of US goods imports from {partner}</source>
        <translation>Los %1 principales productos de las importaciones de bienes de EE. UU. desde {partner}</translation>
    </message>
    <message>
        <source>US goods imports from {partner}: %1</source>
        <translation>Importaciones de bienes de EE. UU. desde {partner}: %1</translation>
    </message>
    <message>
        <source>How concentrated US goods imports from {partner} are on few products</source>
        <translation>Cuánto se concentran las importaciones de bienes de EE. UU. desde {partner} en pocos productos</translation>
    </message>
    <message>
        <source>US trade in goods with {partner}</source>
        <translation>Comercio de bienes de EE. UU. con {partner}</translation>
    </message>
    <message>
        <source>US trade in goods with {partner} by product</source>
        <translation>Comercio de bienes de EE. UU. con {partner} por producto</translation>
    </message>
    <message>
        <source>Share of US trade in goods with {partner} by product</source>
        <translation>Participación de cada producto en el comercio de bienes de EE. UU. con {partner}</translation>
    </message>
    <message>
        <source>Change of US trade in goods with {partner} on a year earlier</source>
        <translation>Variación interanual del comercio de bienes de EE. UU. con {partner}</translation>
    </message>
    <message>
        <source>Contribution to the growth of US trade in goods with {partner} on a year earlier</source>
        <translation>Contribución al crecimiento interanual del comercio de bienes de EE. UU. con {partner}</translation>
    </message>
    <message>
        <source>Rank among the products of US trade in goods with {partner}</source>
        <translation>Puesto entre los productos del comercio de bienes de EE. UU. con {partner}</translation>
    </message>
    <message>
        <source>The %1 largest products of US trade in goods with {partner}</source>
        <translation>Los %1 principales productos del comercio de bienes de EE. UU. con {partner}</translation>
    </message>
    <message>
        <source>US trade in goods with {partner}: %1</source>
        <translation>Comercio de bienes de EE. UU. con {partner}: %1</translation>
    </message>
    <message>
        <source>How concentrated US trade in goods with {partner} is on few products</source>
        <translation>Cuánto se concentra el comercio de bienes de EE. UU. con {partner} en pocos productos</translation>
    </message>
    <message>
        <source>US balance of trade in goods with {partner}</source>
        <translation>Balanza comercial de bienes de EE. UU. con {partner}</translation>
    </message>
    <message>
        <source>US balance of trade in goods with {partner} by product</source>
        <translation>Balanza comercial de bienes de EE. UU. con {partner} por producto</translation>
    </message>
    <message>
        <source>Change of the US balance of trade in goods with {partner} on a year earlier</source>
        <translation>Variación interanual de la balanza comercial de bienes de EE. UU. con {partner}</translation>
    </message>
    <message>
        <source>Rank among the products by the US balance of trade in goods with {partner}, the largest surplus first</source>
        <translation>Puesto entre los productos por la balanza comercial de bienes de EE. UU. con {partner}, el mayor superávit primero</translation>
    </message>
    <message>
        <source>The %1 largest surpluses of US trade in goods with {partner} by product</source>
        <translation>Los %1 mayores superávits del comercio de bienes de EE. UU. con {partner} por producto</translation>
    </message>
    <message>
        <source>US balance of trade in goods with {partner}: %1</source>
        <translation>Balanza comercial de bienes de EE. UU. con {partner}: %1</translation>
    </message>
    <message>
        <source>the product with the largest surplus</source>
        <translation>el producto con el mayor superávit</translation>
    </message>
    <message>
        <source>US goods exports to and imports from {partner}</source>
        <translation>Exportaciones e importaciones de bienes de EE. UU. con {partner}</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out for lack of room.</source>
        <translation>
            <numerusform>Falta lugar para %n nombre.</numerusform>
            <numerusform>Falta lugar para %n nombres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rings mark where the lines cross, %n time(s).</source>
        <translation>
            <numerusform>Un anillo marca dónde se cruzan las líneas.</numerusform>
            <numerusform>Los anillos marcan dónde se cruzan las líneas, %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>release of %1 →</source>
        <translation>publicación de %1 →</translation>
    </message>
    <message>
        <source>new release →</source>
        <translation>nueva publicación →</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dólares</translation>
    </message>
    <message>
        <source>Rounded values need not add up to the total.</source>
        <translation>Por redondeo, los valores pueden no sumar el total.</translation>
    </message>
    <message>
        <source>Each value adds the month named and the two before it.</source>
        <translation>Cada valor suma el mes indicado y los dos anteriores.</translation>
    </message>
    <message>
        <source>Each value adds the three months of a quarter.</source>
        <translation>Cada valor suma los tres meses de un trimestre.</translation>
    </message>
    <message>
        <source>Each value adds the months from January to the one named.</source>
        <translation>Cada valor suma los meses de enero al indicado.</translation>
    </message>
    <message>
        <source>Each value adds the month named and the eleven before it.</source>
        <translation>Cada valor suma el mes indicado y los once anteriores.</translation>
    </message>
    <message>
        <source>Each value adds the months of a calendar year.</source>
        <translation>Cada valor suma los meses de un año calendario.</translation>
    </message>
    <message>
        <source>Each value adds the same months of each year.</source>
        <translation>Cada valor suma los mismos meses de cada año.</translation>
    </message>
    <message>
        <source>A share is 100 times a sum over that of the published total.</source>
        <translation>Una participación es 100 veces una suma entre la del total publicado.</translation>
    </message>
    <message>
        <source>A share is 100 times a sum over that of the partners shown.</source>
        <translation>Una participación es 100 veces una suma entre la de los socios mostrados.</translation>
    </message>
    <message>
        <source>A share is 100 times a sum over that of the group.</source>
        <translation>Una participación es 100 veces una suma entre la del grupo.</translation>
    </message>
    <message>
        <source>A change is a sum less that of the same months a year earlier.</source>
        <translation>Una variación es una suma menos la de los mismos meses un año antes.</translation>
    </message>
    <message>
        <source>A change is a sum less that of the same months a year earlier, in per cent of the latter.</source>
        <translation>Una variación es una suma menos la de los mismos meses un año antes, en por ciento de esta.</translation>
    </message>
    <message>
        <source>A contribution is a change on a year earlier in per cent of the total a year earlier.</source>
        <translation>Una contribución es la variación anual en por ciento del total de un año antes.</translation>
    </message>
    <message>
        <source>An index is 100 times a sum over that of the base period.</source>
        <translation>Un índice es 100 veces una suma entre la del período base.</translation>
    </message>
    <message>
        <source>A rank is one more than the number of partners with a higher sum.</source>
        <translation>Un rango es uno más que el número de socios con una suma mayor.</translation>
    </message>
    <message>
        <source>Each month is converted to dollars of %1 by consumer prices before anything is added.</source>
        <translation>Cada mes se convierte a dólares de %1 con los precios al consumidor antes de sumar.</translation>
    </message>
    <message>
        <source>Values are those that the source publishes.</source>
        <translation>Los valores son los que publica la fuente.</translation>
    </message>
    <message>
        <source>purchasing power in dollars of %1 by the price index %2</source>
        <translation>poder de compra en dólares de %1 según el índice de precios %2</translation>
    </message>
    <message>
        <source>Line chart</source>
        <translation>Gráfico de líneas</translation>
    </message>
    <message>
        <source>Stacked area chart</source>
        <translation>Gráfico de áreas apiladas</translation>
    </message>
    <message>
        <source>Stacked bar chart</source>
        <translation>Gráfico de barras apiladas</translation>
    </message>
    <message>
        <source>Ranking as a bar chart</source>
        <translation>Clasificación en barras</translation>
    </message>
    <message>
        <source>Line chart of ranks</source>
        <translation>Gráfico de líneas de los puestos</translation>
    </message>
    <message>
        <source>Line chart with a line for each year</source>
        <translation>Gráfico de líneas, una por año</translation>
    </message>
    <message>
        <source>Line chart of exports and imports</source>
        <translation>Gráfico de líneas de exportaciones e importaciones</translation>
    </message>
    <message>
        <source>Small line charts side by side</source>
        <translation>Pequeños gráficos de líneas, uno junto a otro</translation>
    </message>
    <message>
        <source>Bar chart of months with a line of their average</source>
        <translation>Gráfico de barras mensuales con la línea de su promedio</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Line charts of three indices</source>
        <translation>Gráficos de líneas de tres índices</translation>
    </message>
    <message>
        <source>Bar chart of releases</source>
        <translation>Gráfico de barras por publicación</translation>
    </message>
    <message>
        <source>%1, from %2 to %3.</source>
        <comment>what is measured, two periods</comment>
        <translation>%1, de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 is ahead of %2 throughout.</source>
        <comment>two partners</comment>
        <translation>Ventaja de %1 sobre %2 en todo el período.</translation>
    </message>
    <message>
        <source>%1 has been ahead of %2 since %3.</source>
        <comment>two partners, a period</comment>
        <translation>Ventaja de %1 sobre %2 desde %3.</translation>
    </message>
    <message>
        <source>Lowest: %1 (%2); highest: %3 (%4).</source>
        <comment>two values with their periods</comment>
        <translation>Mínimo: %1 (%2); máximo: %3 (%4).</translation>
    </message>
    <message>
        <source>Leader ribbon: %1 since %2.</source>
        <comment>a partner, a period</comment>
        <translation>Cinta de líderes: %1 desde %2.</translation>
    </message>
    <message>
        <source>Nothing is drawn.</source>
        <translation>No se dibuja nada.</translation>
    </message>
    <message>
        <source>%1 leads, margin unknown.</source>
        <translation>%1 va en cabeza, con ventaja desconocida.</translation>
    </message>
    <message>
        <source>%1; the area is months, the line their 12-month average</source>
        <translation>%1; el área son meses, la línea su promedio de 12 meses</translation>
    </message>
    <message>
        <source>%1; hatched: %2</source>
        <comment>a measure and its unit; a range of months</comment>
        <translation>%1; rayado: %2</translation>
    </message>
</context>
<context>
    <name>FileDialogText</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Data (*.xlsx *.ods *.xls *.csv)</source>
        <translation>Datos (*.xlsx *.ods *.xls *.csv)</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>Sessions (*.strata)</source>
        <translation>Sesiones (*.strata)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Exportar la figura</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Open a table of events</source>
        <translation>Abrir una tabla de acontecimientos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Open a table of published figures</source>
        <translation>Abrir una tabla de cifras publicadas</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Gráficos vectoriales (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open a price index</source>
        <translation>Abrir un índice de precios</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Folder with a web page (*)</source>
        <translation>Carpeta con una página web (*)</translation>
    </message>
    <message>
        <source>Open a house style</source>
        <translation>Abrir un estilo de la casa</translation>
    </message>
    <message>
        <source>House styles (*.json)</source>
        <translation>Estilos de la casa (*.json)</translation>
    </message>
    <message>
        <source>Open a partner&apos;s own figures</source>
        <translation>Abrir los datos propios de un socio</translation>
    </message>
    <message>
        <source>Data (*.xlsx *.xlsm *.ods *.fods *.xls *.csv *.tsv *.txt *.json *.zip *.gz)</source>
        <translation>Datos (*.xlsx *.xlsm *.ods *.fods *.xls *.csv *.tsv *.txt *.json *.zip *.gz)</translation>
    </message>
    <message>
        <source>Open dates of recessions</source>
        <translation>Abrir fechas de recesiones</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Draw a figure.</source>
        <translation>Dibuja un gráfico.</translation>
    </message>
    <message>
        <source>Write a data file as Tradestrata&apos;s own table.</source>
        <translation>Guarda un archivo de datos como tabla de Tradestrata.</translation>
    </message>
    <message>
        <source>Print a page of the manual, in English; without SUBJECT, list the subjects.</source>
        <translation>Imprime una página del manual, en inglés; sin SUBJECT, los temas.</translation>
    </message>
    <message>
        <source>The file to write (-o).</source>
        <translation>El archivo de salida (-o).</translation>
    </message>
    <message>
        <source>Partners by ISO code, Schedule C code or name, and groups such as group:0003, separated by commas; put a name with a comma in double quotes.</source>
        <translation>Socios por código ISO, código Schedule C o nombre, y grupos en la forma group:0003, separados por comas; un nombre que contiene una coma va entre comillas dobles.</translation>
    </message>
    <message>
        <source>The N largest partners at the last complete period of the window (5).</source>
        <translation>Los N socios más grandes en el último periodo completo del intervalo (5).</translation>
    </message>
    <message>
        <source>Draw the others (by default in stacks only).</source>
        <translation>Dibuja Otros (si no se indica, solo en los gráficos apilados).</translation>
    </message>
    <message>
        <source>Do not draw the others.</source>
        <translation>No dibuja Otros.</translation>
    </message>
    <message>
        <source>Draw the total as a line.</source>
        <translation>Dibuja el total como línea.</translation>
    </message>
    <message>
        <source>Do not draw the total.</source>
        <translation>No dibuja el total.</translation>
    </message>
    <message>
        <source>Compare years from January to this month, 1 to 12 (with --measure same-months, or with --measure year and --chart bars).</source>
        <translation>Compara los años de enero a este mes, de 1 a 12 (con --measure same-months, o con --measure year y --chart bars).</translation>
    </message>
    <message>
        <source>First period: 2025-08, 2025-Q3, 2025, first (default) or latest.</source>
        <translation>Primer periodo: 2025-08, 2025-Q3, 2025, first (el primero, valor predeterminado) o latest (el último).</translation>
    </message>
    <message>
        <source>Last period: 2025-08, 2025-Q3, 2025, first or latest (default).</source>
        <translation>Último periodo: 2025-08, 2025-Q3, 2025, first (el primero) o latest (el último, valor predeterminado).</translation>
    </message>
    <message>
        <source>Only one release, such as 2026-03, or newest (default).</source>
        <translation>Una sola publicación, por ejemplo 2026-03, o newest (la más reciente, valor predeterminado).</translation>
    </message>
    <message>
        <source>Dots per inch of a size in millimetres (300).</source>
        <translation>Puntos por pulgada de un tamaño en milímetros (300).</translation>
    </message>
    <message>
        <source>The subtitle, instead of measure, unit and basis.</source>
        <translation>El subtítulo, en lugar de la medida, la unidad y la base.</translation>
    </message>
    <message>
        <source>en, es or fr, or with a territory, such as es_ES.</source>
        <translation>en, es o fr, o con un territorio, por ejemplo es_ES.</translation>
    </message>
    <message>
        <source>Pages of the manual, in English, by subject</source>
        <translation>Páginas del manual, en inglés, por tema</translation>
    </message>
    <message>
        <source>Trade partners over time: accurate figures from monthly trade data.</source>
        <translation>Socios comerciales a lo largo del tiempo: gráficos exactos a partir de los datos de comercio del mes.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Print this help, or the program&apos;s version.</source>
        <translation>Muestra esta ayuda o la versión del programa.</translation>
    </message>
    <message>
        <source>The number of a figure of a session (the current one; export without it draws all figures into a folder).</source>
        <translation>Qué figura de una sesión (la que está al frente; sin esta opción, export las dibuja todas en una carpeta).</translation>
    </message>
    <message>
        <source>exports (default), imports, total (exports and imports) or balance.</source>
        <translation>exports (exportaciones, predeterminado), imports (importaciones), total (ambas) o balance (balanza).</translation>
    </message>
    <message>
        <source>value (default), share, change or change-percent (on a year earlier), contribution (to the total&apos;s growth, in percentage points), index or rank.</source>
        <translation>value (valor, predeterminado), share (participación), change o change-percent (variación interanual), contribution (contribución al crecimiento del total, en puntos porcentuales), index (índice) o rank (puesto).</translation>
    </message>
    <message>
        <source>What shares are of: total (default), shown, or a group, such as group:0003.</source>
        <translation>De qué se toman las participaciones: total (predeterminado), shown (lo mostrado) o un grupo, por ejemplo group:0003.</translation>
    </message>
    <message>
        <source>The base of an index, such as 2019 (default: the first period with all that is shown).</source>
        <translation>La base de un índice, por ejemplo 2019 (el primer período con todo lo mostrado).</translation>
    </message>
    <message>
        <source>A line&apos;s value axis: auto (default), from zero, from the data (data), or log.</source>
        <translation>El eje de valores de una línea: auto (predeterminado), zero (desde cero), data (desde los datos) o log (logarítmico).</translation>
    </message>
    <message>
        <source>The definition of a group: published (default), members (at the time) or fixed (default where years are compared).</source>
        <translation>Qué es un grupo: published (como se publica, predeterminado), members (los miembros en cada momento) o fixed (los de una fecha; predeterminado donde se comparan años).</translation>
    </message>
    <message>
        <source>The date of fixed members, such as 2020-02 (default: the last month of the window).</source>
        <translation>La fecha de los miembros fijos, por ejemplo 2020-02 (el último mes de la ventana).</translation>
    </message>
    <message>
        <source>In stacks, draw groups without the members shown beside them.</source>
        <translation>En apilados, dibujar los grupos sin los miembros mostrados junto a ellos.</translation>
    </message>
    <message>
        <source>Purchasing power: dollars of this month by US consumer prices, such as 2025-08.</source>
        <translation>Poder adquisitivo: dólares de este mes según los precios al consumidor de EE.&#xa0;UU., por ejemplo 2025-08.</translation>
    </message>
    <message>
        <source>For a month whose consumer prices were never published, take the mean of its neighbours.</source>
        <translation>Tomar la media de los meses contiguos para un mes cuyos precios al consumidor nunca se publicaron.</translation>
    </message>
    <message>
        <source>Add months up from January (with --chart years).</source>
        <translation>Acumular los meses desde enero (con --chart years).</translation>
    </message>
    <message>
        <source>Draw US recessions as grey bands behind lines.</source>
        <translation>Dibujar las recesiones de EE.&#xa0;UU. como bandas grises detrás de las líneas.</translation>
    </message>
    <message>
        <source>Draw dated events of trade policy: ticks, and labels where there is room.</source>
        <translation>Dibujar los acontecimientos de política comercial: marcas, y rótulos donde haya lugar.</translation>
    </message>
    <message>
        <source>Draw your own events, from a CSV file with the columns date, event and, optionally, partners and source.</source>
        <translation>Dibujar acontecimientos propios, de un CSV con date, event y, si se quiere, partners y source.</translation>
    </message>
    <message>
        <source>Add the notes on the figures of the partners shown, with their sources, under the figure.</source>
        <translation>Escribir bajo la figura lo que se sabe de los datos de los socios mostrados, con su fuente.</translation>
    </message>
    <message>
        <source>Compare two partners: who leads by each measure, since when, how small a revision would undo the lead, and what must happen for the other to finish first; each INPUT is a release with its own table.</source>
        <translation>Compara dos socios: cuál va por delante con cada medida, desde cuándo, qué pequeña revisión anularía la ventaja y qué debe ocurrir para que el otro termine primero; cada INPUT es una publicación con su propia tabla.</translation>
    </message>
    <message>
        <source>The partner claimed to lead (claims).</source>
        <translation>El socio del que se afirma que va por delante (claims).</translation>
    </message>
    <message>
        <source>The partner that it is claimed to lead (claims).</source>
        <translation>El socio al que se afirma que supera (claims).</translation>
    </message>
    <message>
        <source>With --measure: exit with status 3 unless the claim holds for that measure, in the newest release given or the one chosen with --release (claims).</source>
        <translation>Con --measure: código de salida 3 salvo que la afirmación se cumpla con esa medida, en la publicación más reciente que se dé o en la elegida con --release (claims).</translation>
    </message>
    <message>
        <source>The month of release of a file that does not state it, such as 2026-03; for diff the month of NEW, or both months, such as 2024-08,2026-03.</source>
        <translation>El mes de publicación de un archivo que no lo indica: 2026-03; en diff, el de NEW, o los dos, como 2024-08,2026-03.</translation>
    </message>
    <message>
        <source>Show under the plot who leads among all partners in each period.</source>
        <translation>Indica bajo el gráfico quién va en cabeza entre todos los socios, período por período.</translation>
    </message>
    <message>
        <source>Mark where the lines of the first two partners shown cross, with date and values.</source>
        <translation>Marca dónde se cruzan las líneas de los dos primeros socios mostrados, con fecha y valores.</translation>
    </message>
    <message>
        <source>Enlarge the end of their lines if they cross in the last 5% of the window.</source>
        <translation>Amplía el final de sus líneas si se cruzan en el último 5% de la ventana.</translation>
    </message>
    <message>
        <source>Compare the releases with your own published figures, from a CSV file with the columns date, source, partner, flow, measure, period and value, such as 226.4 bn (with --chart releases; check).</source>
        <translation>Coloca cifras publicadas propias junto a las publicaciones, de un CSV con date, source, partner, flow, measure, period y value, como 226.4 bn (con --chart releases; check).</translation>
    </message>
    <message>
        <source>The title; by default it names flow and partners. Fields in braces are filled in, as in “{leader} leads {second} by {margin}, {span}”; {leader:MX,CA} is about only these two partners.</source>
        <translation>El título; de forma predeterminada nombra el flujo y los socios. Los campos entre llaves se rellenan, como en “{leader} supera a {second} por {margin}, {span}”; {leader:MX,CA} trata solo de estos dos socios.</translation>
    </message>
    <message>
        <source>Who leads according to the title: over all single countries, or over the one of --title-over.</source>
        <translation>Quién va adelante según las palabras del título: de todos los países, o del socio de --title-over.</translation>
    </message>
    <message>
        <source>Over whom the title says the leader leads (with --title-lead).</source>
        <translation>A quién supera según el título (con --title-lead).</translation>
    </message>
    <message>
        <source>Overlay an older release, such as 2026-03: the same lines from that release only, dashed.</source>
        <translation>Superponer una publicación anterior, como 2026-03: las mismas líneas según esa publicación sola, discontinuas.</translation>
    </message>
    <message>
        <source>List what a newer release changed: new periods, revised figures, partners added, removed, recoded or renamed, and ranks and leads that changed. Ranks cover the 15 largest partners in the last 12 months and the last calendar year that both releases have; leads cover every pair of the five largest partners in all periods. OLD and NEW are data files.</source>
        <translation>Indica qué cambió en una publicación más reciente: periodos nuevos, cifras revisadas, socios que aparecen, desaparecen o cambian de código o de nombre, posiciones y ventajas que cambiaron. Las posiciones son las de los 15 mayores socios en los últimos 12 meses y el último año calendario que ambas tienen; las ventajas, las de cada par de los cinco mayores en todos los periodos. OLD (la anterior) y NEW (la nueva) son archivos de datos.</translation>
    </message>
    <message>
        <source>The release of OLD to compare if the file holds several (diff; by default the newest).</source>
        <translation>Qué publicación de OLD, si el archivo contiene varias (diff; por defecto la más reciente).</translation>
    </message>
    <message>
        <source>The release of NEW to compare if the file holds several (diff; by default the newest).</source>
        <translation>Qué publicación de NEW, si el archivo contiene varias (diff; por defecto la más reciente).</translation>
    </message>
    <message>
        <source>Also list the titles of a session&apos;s figures that are true with OLD but not with NEW beside it, if they are about the same period; with --check, exit with status 3 if there are any (diff).</source>
        <translation>Indica además qué títulos de las figuras de una sesión son ciertos con OLD y dejan de serlo con NEW a su lado, si hablan del mismo periodo; con --check, estado de salida 3 si hay alguno (diff).</translation>
    </message>
    <message>
        <source>Usage: tradestrata [FILE], or tradestrata COMMAND [INPUT] [OPTIONS]</source>
        <translation>Uso: tradestrata [ARCHIVO] o tradestrata COMANDO [INPUT] [OPCIONES]</translation>
    </message>
    <message>
        <source>The layout by which the file is read (by default what its content shows).</source>
        <translation>El formato con el que se lee el archivo (por omisión, el que muestra su contenido).</translation>
    </message>
    <message>
        <source>The sheet of a workbook that is read.</source>
        <translation>La hoja del libro que se lee.</translation>
    </message>
    <message>
        <source>The country whose trade is read, if the file has that of several.</source>
        <translation>El país cuyo comercio se lee, si el archivo tiene el de varios.</translation>
    </message>
    <message>
        <source>The product that is read, by code or name, if the file has several.</source>
        <translation>El producto que se lee, por código o nombre, si el archivo tiene varios.</translation>
    </message>
    <message>
        <source>Reads only the rows with that text in the column; can be given several times.</source>
        <translation>Lee solo las filas con ese texto en la columna; puede darse varias veces.</translation>
    </message>
    <message>
        <source>The sign before the decimals in the file: point or comma (by default what its numbers show).</source>
        <translation>El signo que precede a los decimales en el archivo: point o comma (por omisión, el que muestran sus números).</translation>
    </message>
    <message>
        <source>How months are summed, by default 12-months: %1; for claims, all except the last, or only the one named.</source>
        <translation>Cómo se suman los meses, por omisión 12-months: %1; claims trata de todas salvo la última, o de la que se indique.</translation>
    </message>
    <message>
        <source>The chart, by default line: %1.</source>
        <translation>El gráfico, por omisión line: %1.</translation>
    </message>
    <message>
        <source>What a column of the file holds; can be given several times.</source>
        <translation>Qué contiene una columna del archivo; puede darse varias veces.</translation>
    </message>
    <message>
        <source>The unit that is read if the file has several, or that of a file that states none, such as EUR.</source>
        <translation>La unidad que se lee si el archivo tiene varias, o la de un archivo que no indica ninguna, como EUR.</translation>
    </message>
    <message>
        <source>Reads the products of one partner, or of World, instead of the partners of one product.</source>
        <translation>Lee los productos de un socio, o de World, en lugar de los socios de un producto.</translation>
    </message>
    <message>
        <source>With --products-of: reads the products whose codes have N characters, such as 2 for chapters of the Harmonized System, if the file has several levels.</source>
        <translation>Con --products-of: lee los productos cuyos códigos tienen N caracteres, como 2 para los capítulos del Sistema Armonizado, si el archivo tiene varios niveles.</translation>
    </message>
    <message>
        <source>Reads several data files as one table: each has other partners, or another flow, of the same data.</source>
        <translation>Lee varios archivos de datos como una sola tabla: cada uno tiene otros socios, u otro flujo, de los mismos datos.</translation>
    </message>
    <message>
        <source>Adds the partner&apos;s own figures of its trade with the reporter, from the same file or another one.</source>
        <translation>Añade los datos propios del socio sobre su comercio con el país informante, del mismo archivo o de otro.</translation>
    </message>
    <message>
        <source>Size of the picture in pixels (1600x900), as 170x95mm, or one of column, full-width, page, screen, slide and square.</source>
        <translation>Tamaño de la imagen en píxeles (1600x900), como 170x95mm, o uno de column, full-width, page, screen, slide y square.</translation>
    </message>
    <message>
        <source>What the figure is drawn on: light (default), dark, or print, where lines can be told apart without colour.</source>
        <translation>Sobre qué se dibuja la figura: light (por defecto), dark, o print, donde las líneas se distinguen sin color.</translation>
    </message>
    <message>
        <source>Say under the figure how its values are computed.</source>
        <translation>Decir bajo la figura cómo se calculan sus valores.</translation>
    </message>
    <message>
        <source>The period that a ranking, a table or releases draw (latest); claims are as of the last period that had ended by then.</source>
        <translation>El período que dibujan una clasificación, una tabla o las publicaciones (latest); las afirmaciones se refieren al último período que había terminado para entonces.</translation>
    </message>
    <message>
        <source>Mark a period, such as 2025-08: a line over the plot with the values there; the title is then about this period.</source>
        <translation>Marca un período, como 2025-08: una línea sobre el área del gráfico con los valores en él; el título se refiere entonces a ese período.</translation>
    </message>
    <message>
        <source>The consumer prices for --dollars-of, from a file with a column of months and one of an index, such as a download of FRED; FILE=COLUMN names one of several.</source>
        <translation>Los precios al consumidor para --dollars-of, de un archivo con una columna de meses y una de un índice, como una descarga de FRED; FILE=COLUMN nombra una de varias.</translation>
    </message>
    <message>
        <source>Print the numbers that the figure would draw, or write them into a file.</source>
        <translation>Imprime las cifras que mostraría el gráfico, o las escribe en un archivo.</translation>
    </message>
    <message>
        <source>Draw all figures of a session on newer data, with a page that lists what changed, which titles became false and what should not be published; status 3 if there is any of these.</source>
        <translation>Dibuja todas las figuras de una sesión con datos más recientes, con una página que enumera qué cambió, qué títulos dejaron de ser ciertos y qué no debería publicarse; estado 3 si hay algo de esto.</translation>
    </message>
    <message>
        <source>The newer release on which the figures of the session are drawn (report).</source>
        <translation>La publicación más reciente con la que se dibujan las figuras de la sesión (report).</translation>
    </message>
    <message>
        <source>In SVG, write text as shapes: it needs no font then, but cannot be searched or edited (export, report).</source>
        <translation>En SVG, escribir el texto como formas: así no requiere ninguna fuente, pero no se puede buscar ni editar (export, report).</translation>
    </message>
    <message>
        <source>Exit with status 3, and write nothing, unless the figure is ready for publication: export lists what it finds and nobody has accepted; values and diff only check that a title which says who leads is true.</source>
        <translation>Estado de salida 3, sin escribir nada, si la figura no está lista para publicarse: export enumera lo que encuentra y nadie ha aceptado; values y diff solo verifican que sea cierto el título que dice quién va adelante.</translation>
    </message>
    <message>
        <source>The output format: csv, json or xlsx for values, text or json for check, diff and claims, png, svg or pdf, or several of them, for a folder of figures and for -o - (in JSON the leader is an ISO 3 code, or null if nobody leads).</source>
        <translation>El formato de la salida: csv, json o xlsx para values; text o json para check, diff y claims; png, svg o pdf, o varios de ellos, para una carpeta de figuras y para -o - (en JSON el primero es un código ISO 3, o null si nadie va por delante).</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the input cannot be used or the output cannot be written; 2 wrong usage; 3 a claim that was required, or --check, does not hold.</source>
        <translation>Estado de salida: 0 hecho; 1 no se puede usar la entrada o escribir la salida; 2 uso incorrecto; 3 no se cumple una afirmación exigida o lo que verifica --check.</translation>
    </message>
    <message>
        <source>Accepts what a check of --check finds, and why, such as data-old=“as published in March”; can be given several times.</source>
        <translation>Acepta lo que encuentra una verificación de --check, con su motivo, como data-old=«según se publicó en marzo»; se puede dar varias veces.</translation>
    </message>
    <message>
        <source>Describe a data file: layout, coverage, partners, groups, release, warnings; or an exported figure: what its file carries, and what of it still holds.</source>
        <translation>Indica qué contiene un archivo de datos: formato, cobertura, socios, grupos, publicación, advertencias; o, de una figura exportada, qué lleva su archivo y qué sigue siendo cierto.</translation>
    </message>
    <message>
        <source>Leave out of the file what it needs to be opened again: what was asked for and the data drawn (export).</source>
        <translation>Deja fuera del archivo lo que necesita para volver a abrirse: lo que se pidió y los datos dibujados (export).</translation>
    </message>
    <message>
        <source>INPUT is a data file of a statistical agency, any table of trade by partner and period, a Tradestrata table, a session, or an exported figure; without one, the built-in data.</source>
        <translation>INPUT es un archivo de datos de una oficina de estadística, cualquier tabla de comercio por socio y periodo, una tabla de Tradestrata, una sesión o una figura exportada; sin él, los datos incorporados.</translation>
    </message>
    <message>
        <source>Words, values and emphasis anchored to data, separated by semicolons: “2020-04 MX: Pandemic” are words, “2025-08 MX” a value, “2008-01..2009-06: Recession” a range; arrow or highlight before the period draws that; can be given several times.</source>
        <translation>Palabras, valores y énfasis anclados a los datos, separados por punto y coma: “2020-04 MX: Pandemia” son palabras, “2025-08 MX” un valor, “2008-01..2009-06: Recesión” un intervalo; arrow o highlight antes del período dibuja eso; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Draw in the house style of a file: colours by partner, fonts, margins, a logo and sizes by name (export, report).</source>
        <translation>Dibuja con el estilo de la casa de un archivo: colores por socio, tipos de letra, márgenes, un logotipo y tamaños por nombre (export, report).</translation>
    </message>
    <message>
        <source>The months of recession for --recessions, from a file with a column of months and one of 0 and 1, such as a download of FRED; FILE=COLUMN names one of several.</source>
        <translation>Los meses de recesión para --recessions, de un archivo con una columna de meses y otra de 0 y 1, como una descarga de FRED; FILE=COLUMN indica una de varias.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Nombre del socio</translation>
    </message>
    <message>
        <source>Flow (exports or imports)</source>
        <translation>Flujo (exportaciones o importaciones)</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Scale (thousands, millions)</source>
        <translation>Escala (miles, millones)</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>País declarante</translation>
    </message>
    <message>
        <source>Name of the reporter</source>
        <translation>Nombre del país declarante</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>Mark of the source</source>
        <translation>Marca de la fuente</translation>
    </message>
    <message>
        <source>Seasonal adjustment</source>
        <translation>Ajuste estacional</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Other dimension</source>
        <translation>Otra dimensión</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n socio</numerusform>
            <numerusform>%n socios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) known only by the name in the file</source>
        <translation>
            <numerusform>%n socio conocido solo por su nombre en el archivo</numerusform>
            <numerusform>%n socios conocidos solo por su nombre en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>By the content</source>
        <translation>Según el contenido</translation>
    </message>
    <message>
        <source>All products, of %1</source>
        <translation>Todos los productos, de %1</translation>
    </message>
    <message>
        <source>No table of trade by partner and period was recognized: choose the roles of its columns.</source>
        <translation>No se reconoció ninguna tabla de comercio por socio y período: elija el papel de sus columnas.</translation>
    </message>
    <message>
        <source>Nothing says whether the values are exports or imports: choose it as the role of their column.</source>
        <translation>Nada dice si los valores son exportaciones o importaciones: elíjalo como papel de su columna.</translation>
    </message>
    <message>
        <source>Several columns hold numbers: choose the one with the exports or imports.</source>
        <translation>Varias columnas tienen números: elija la de las exportaciones o importaciones.</translation>
    </message>
    <message>
        <source>Nothing says in which currency the values are: choose the unit.</source>
        <translation>Nada dice en qué moneda están los valores: elija la unidad.</translation>
    </message>
    <message>
        <source>The file has the trade of several reporters: choose one.</source>
        <translation>El archivo tiene el comercio de varios países declarantes: elija uno.</translation>
    </message>
    <message>
        <source>The file has several products: choose one, or all products of a partner.</source>
        <translation>El archivo tiene varios productos: elija uno, o todos los productos de un socio.</translation>
    </message>
    <message>
        <source>The products have several levels: choose one.</source>
        <translation>Los productos tienen varios niveles: elija uno.</translation>
    </message>
    <message>
        <source>The file has values in several units: choose one.</source>
        <translation>El archivo tiene valores en varias unidades: elija una.</translation>
    </message>
    <message>
        <source>Several sheets hold a table: choose one.</source>
        <translation>Varias hojas tienen una tabla: elija una.</translation>
    </message>
    <message>
        <source>The file has several kinds of seasonal adjustment: keep the rows of one.</source>
        <translation>El archivo tiene varios tipos de ajuste estacional: conserve las filas de uno.</translation>
    </message>
    <message>
        <source>The file has several series for each partner and period: keep the rows of one.</source>
        <translation>El archivo tiene varias series para cada socio y período: conserve las filas de una.</translation>
    </message>
    <message>
        <source>A number can be read in two ways: choose the decimal sign.</source>
        <translation>Un número se puede leer de dos maneras: elija el signo decimal.</translation>
    </message>
    <message>
        <source>Some numbers have a decimal point, others a decimal comma: choose the decimal sign.</source>
        <translation>Unos números tienen punto decimal y otros coma decimal: elija el signo decimal.</translation>
    </message>
    <message>
        <source>The scale of the values is not clear: choose the unit, with “units” if they are whole.</source>
        <translation>La escala de los valores no está clara: elija la unidad, con “units” si son unidades.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Unknown option %1; tradestrata --help lists the options.</source>
        <translation>No existe la opción %1; tradestrata --help muestra las que hay.</translation>
    </message>
    <message>
        <source>Unknown option %1; did you mean %2?</source>
        <translation>No existe la opción %1; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>La opción %1 necesita un valor.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>La opción %1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>El comando %1 no tiene la opción %2.</translation>
    </message>
    <message>
        <source>The command %1 does not have the format “%2”: its formats are %3.</source>
        <translation>El comando %1 no puede producir “%2”; sus formatos son: %3.</translation>
    </message>
    <message>
        <source>Name the file to write with -o, such as -o table.csv.</source>
        <translation>Indique con -o dónde escribir la tabla, por ejemplo -o tabla.csv.</translation>
    </message>
    <message>
        <source>Tables are written as CSV: “%1” does not end in .csv.</source>
        <translation>Las tablas se escriben en CSV: “%1” no termina en .csv.</translation>
    </message>
    <message>
        <source>Data files are never written to: “%1” is the input file.</source>
        <translation>Nunca se escribe en un archivo de datos: “%1” es el archivo que se está leyendo.</translation>
    </message>
    <message>
        <source>Name the file to write with -o, such as -o figure.png.</source>
        <translation>Indique con -o dónde escribir el gráfico, por ejemplo -o grafico.png.</translation>
    </message>
    <message>
        <source>The program&apos;s own fonts could not be loaded, so no figure can be drawn.</source>
        <translation>No se pudieron cargar las fuentes tipográficas del programa, así que no es posible dibujar ningún gráfico.</translation>
    </message>
    <message>
        <source>The command %1 reads one file; “%2” is one too many.</source>
        <translation>El comando %1 lee un solo archivo; “%2” está de más.</translation>
    </message>
    <message>
        <source>The command %1 needs a data file to read.</source>
        <translation>El comando %1 necesita un archivo de datos que leer.</translation>
    </message>
    <message>
        <source>Unknown command “%1”; the commands are %2.</source>
        <translation>No existe el comando “%1”; los comandos son: %2.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”: it must be one of %3.</source>
        <translation>La opción %1 no puede ser “%2”; los valores posibles son: %3.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”: write a period as 2025-08, 2025-Q3, 2025, first or latest.</source>
        <translation>La opción %1 no puede ser “%2”; un periodo se escribe 2025-08, 2025-Q3, 2025, first o latest.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”: it must be a whole number from %3 to %4.</source>
        <translation>La opción %1 no puede ser “%2”: debe ser un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>The options %1 and %2 contradict each other.</source>
        <translation>Las opciones %1 y %2 se contradicen.</translation>
    </message>
    <message>
        <source>The option --partners names no partner.</source>
        <translation>La opción --partners no nombra ningún socio.</translation>
    </message>
    <message>
        <source>Dots per inch (--dpi) require a size in millimetres, such as --size 170x95mm.</source>
        <translation>Los puntos por pulgada (--dpi) van con un tamaño en milímetros, por ejemplo --size 170x95mm.</translation>
    </message>
    <message>
        <source>A figure of the size %1 cannot be drawn: the minimum is 267x167 pixels or 57x36mm, the maximum 20,000 pixels a side.</source>
        <translation>No se puede dibujar un gráfico de tamaño %1: el mínimo es 267x167&#xa0;píxeles o 57x36mm; el máximo, 20&#xa0;000&#xa0;píxeles por lado.</translation>
    </message>
    <message>
        <source>The release “%1” cannot be read: write its month, such as 2026-03, or newest.</source>
        <translation>No se entiende la publicación “%1”: escriba su mes, por ejemplo 2026-03, o newest.</translation>
    </message>
    <message>
        <source>“%1” is not a month of release: write it as 2026-03.</source>
        <translation>No se entiende el mes de publicación “%1”: escríbalo como 2026-03.</translation>
    </message>
    <message>
        <source>The name of a partner is empty.</source>
        <translation>El nombre de un socio está vacío.</translation>
    </message>
    <message>
        <source>The data do not contain release %1, only %2.</source>
        <translation>Los datos no contienen la publicación %1; contienen %2.</translation>
    </message>
    <message>
        <source>The first line of this built-in table does not name the expected columns.</source>
        <translation>La primera línea de esta tabla integrada no nombra las columnas que le corresponden.</translation>
    </message>
    <message>
        <source>This row of the built-in table does not have %1 cells.</source>
        <translation>Esta fila de la tabla integrada no tiene %1 celdas.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Before %1 the source does not publish %2 separately: within others.</source>
        <translation>Antes de %1, la fuente no publica por separado las cifras de %2: están en Otros.</translation>
    </message>
    <message>
        <source>Before %1 the source does not publish %2 separately.</source>
        <translation>Antes de %1, la fuente no publica por separado las cifras de %2.</translation>
    </message>
    <message>
        <source>Others includes %1 in %2 that the source does not allocate to a partner.</source>
        <translation>En %2, Otros incluye %1 que la fuente no asigna a ningún socio.</translation>
    </message>
    <message numerus="yes">
        <source>Others includes amounts that the source does not allocate to a partner, in %n period(s): from %1 in %2 to %3 in %4.</source>
        <translation>
            <numerusform>Otros incluye lo que la fuente no asigna a ningún socio, en %n periodo: de %1 en %2 a %3 en %4.</numerusform>
            <numerusform>Otros incluye lo que la fuente no asigna a ningún socio, en %n periodos: de %1 en %2 a %3 en %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others is not drawn: in %1 the partners not shown add up to %2.</source>
        <translation>Otros no se dibuja: en %1, los socios no mostrados suman %2.</translation>
    </message>
    <message>
        <source>Others is not drawn: there is no total to subtract from.</source>
        <translation>Otros no se dibuja: no hay un total del cual obtenerlo.</translation>
    </message>
    <message>
        <source>The hatched part of %1 ends with %2.</source>
        <translation>La parte rayada de %1 termina en %2.</translation>
    </message>
    <message>
        <source>%1 is not drawn: its figures end with %2.</source>
        <translation>No se dibuja %1: sus cifras terminan en %2.</translation>
    </message>
    <message>
        <source>The territory of %1 changes in %2: break in the series.</source>
        <translation>El territorio de %1 cambia en %2: hay una ruptura de la serie.</translation>
    </message>
    <message>
        <source>%1 as published: its members change in %2.</source>
        <translation>Para %1 se usa la serie publicada: sus miembros cambian en %2.</translation>
    </message>
    <message>
        <source>%1 is the sum of the source&apos;s codes %2.</source>
        <translation>Para %1 se suman los dólares de los códigos %2 de la fuente.</translation>
    </message>
    <message>
        <source>The window from %1 to %2 ends before it begins.</source>
        <translation>El intervalo de %1 a %2 termina antes de empezar.</translation>
    </message>
    <message>
        <source>The data run from %1 to %2; the window from %3 to %4 is outside.</source>
        <translation>Los datos van de %1 a %2; el intervalo de %3 a %4 queda fuera.</translation>
    </message>
    <message>
        <source>The data hold no %1.</source>
        <translation>No hay datos de %1.</translation>
    </message>
    <message>
        <source>No period of the window is complete and has values, so the partners cannot be ordered by size: name the partners, or widen the window.</source>
        <translation>Ningún periodo del intervalo está completo y tiene valores, así que no hay orden por tamaño: nombre los socios o amplíe el intervalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n value cell(s) are empty or hold an error and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n celda de valores está vacía o contiene un error y cuenta como dato faltante; está en la fila %1, columna %2.</numerusform>
            <numerusform>%n celdas de valores están vacías o contienen un error y cuentan como datos faltantes; la primera está en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in months after the last one that World has and were left out; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n valor corresponde a un mes posterior al último del total mundial y se dejó fuera; está en la fila %1, columna %2.</numerusform>
            <numerusform>%n valores corresponden a meses posteriores al último del total mundial y se dejaron fuera; el primero está en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) differ from the sum of their months, which are used as they are; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>El total de %n año no es la suma de sus meses; se usan los meses tal como están. Está en la fila %1, columna %2.</numerusform>
            <numerusform>Los totales de %n años no son la suma de sus meses; se usan los meses tal como están. El primero está en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook has no exports for World (code 0015); its last month is assumed to be %1, the last with any value.</source>
        <translation>El libro no tiene exportaciones del total mundial (código 0015); se toma como último mes %1, el último con algún valor.</translation>
    </message>
    <message>
        <source>The sheet has no column named %1, so it is not the Census Bureau&apos;s table of goods by country.</source>
        <translation>La hoja no tiene ninguna columna llamada %1, así que no es la tabla de bienes por país de la Oficina del Censo.</translation>
    </message>
    <message>
        <source>The sheet has no rows of values.</source>
        <translation>La hoja no contiene ninguna fila de cifras.</translation>
    </message>
    <message>
        <source>The sheet has two columns named %1.</source>
        <translation>La hoja tiene dos columnas llamadas %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable year and partner code were skipped; the first is row %1.</source>
        <translation>
            <numerusform>Se omitió %n fila sin año ni código de socio legibles; es la fila %1.</numerusform>
            <numerusform>Se omitieron %n filas sin año ni código de socio legibles; la primera es la fila %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a year before 1900 or after 2100 were skipped; the first is row %1.</source>
        <translation>
            <numerusform>Se omitió %n fila de un año anterior a 1900 o posterior a 2100; es la fila %1.</numerusform>
            <numerusform>Se omitieron %n filas de años anteriores a 1900 o posteriores a 2100; la primera es la fila %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a year and partner code and were skipped, the earlier row being kept; the first is row %1.</source>
        <translation>
            <numerusform>Se omitió %n fila que repite un año y un código de socio, y se conservó la anterior; es la fila %1.</numerusform>
            <numerusform>Se omitieron %n filas que repiten un año y un código de socio, y se conservó la anterior de cada una; la primera es la fila %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value cell(s) have no readable number and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n celda de valores no contiene un número legible y cuenta como dato faltante; está en la fila %1, columna %2.</numerusform>
            <numerusform>%n celdas de valores no contienen un número legible y cuentan como datos faltantes; la primera está en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has no month with a value other than zero.</source>
        <translation>La hoja no contiene ningún mes con un valor distinto de cero.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than any trade table needs; it is not opened.</source>
        <translation>El archivo tiene %1 bytes, más de lo que necesita cualquier tabla de comercio; no se abre.</translation>
    </message>
    <message>
        <source>This is a web page, not a table: the download may have failed.</source>
        <translation>Es una página web, no una tabla: quizá falló la descarga.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .xlsx, but it is not an Excel workbook.</source>
        <translation>El nombre del archivo termina en .xlsx, pero no es un libro de Excel.</translation>
    </message>
    <message>
        <source>The file gives %1 as its month of release; the month given, %2, is not used.</source>
        <translation>El archivo dice que se publicó en %1; el mes que se indicó, %2, no se usa.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown code(s) are kept under their names in the file: %1.</source>
        <translation>
            <numerusform>Este programa no conoce %n código y lo conserva con el nombre que tiene en el archivo: %1.</numerusform>
            <numerusform>Este programa no conoce %n códigos y los conserva con los nombres que tienen en el archivo: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row below its header.</source>
        <translation>La tabla no tiene ninguna fila debajo del encabezado.</translation>
    </message>
    <message>
        <source>The exports of code %1 are in the table twice.</source>
        <translation>Las exportaciones del código %1 aparecen dos veces en la tabla.</translation>
    </message>
    <message>
        <source>The imports of code %1 are in the table twice.</source>
        <translation>Las importaciones del código %1 aparecen dos veces en la tabla.</translation>
    </message>
    <message>
        <source>The table is of version %1, which a newer Tradestrata wrote; this one reads version 1.</source>
        <translation>La tabla es de la versión %1, escrita por un Tradestrata más reciente; este lee la versión 1.</translation>
    </message>
    <message>
        <source>The header has the month %1 where %2 is expected.</source>
        <translation>El encabezado tiene el mes %1 donde debería seguir %2.</translation>
    </message>
    <message>
        <source>The row has cells for %1 months, but the header has %2.</source>
        <translation>La fila tiene celdas para %1 meses; el encabezado tiene %2.</translation>
    </message>
    <message>
        <source>The quotes of the row do not match.</source>
        <translation>Las comillas de la fila no están emparejadas.</translation>
    </message>
    <message>
        <source>This is a zip archive, but not an Excel workbook.</source>
        <translation>Es un archivo zip, pero no un libro de Excel.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheets cannot be read.</source>
        <translation>El libro está dañado: no se pueden leer sus hojas.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 cells, more than any trade table needs; it is not opened.</source>
        <translation>La hoja tiene más de %1 celdas, más de lo que necesita cualquier tabla de comercio; no se abre.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named %1; its sheets are: %2.</source>
        <translation>El libro no tiene ninguna hoja llamada %1; sus hojas son: %2.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its parts are not where its directory says they are.</source>
        <translation>El libro está dañado: sus partes no están donde dice su directorio.</translation>
    </message>
    <message>
        <source>The workbook is truncated: the directory at its end is missing.</source>
        <translation>El libro está incompleto: falta el directorio del final.</translation>
    </message>
    <message>
        <source>The workbook is encrypted or compressed in an unsupported way; save it again as .xlsx.</source>
        <translation>El libro está cifrado o comprimido de una forma que este programa no lee; guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook would unpack to %1 bytes, more than any trade table needs; it is not opened.</source>
        <translation>El libro ocuparía %1 bytes al descomprimirlo, más de lo que necesita cualquier tabla de comercio; no se abre.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part does not unpack to the size given in its directory.</source>
        <translation>El libro está dañado: una de sus partes, descomprimida, no coincide con lo que dice su directorio.</translation>
    </message>
    <message>
        <source>The partner “%1” is not known, and no name is similar: write an ISO code, a Schedule C code or a name.</source>
        <translation>No se conoce el socio “%1” ni hay nombres parecidos: escriba un código ISO, un código Schedule C o un nombre.</translation>
    </message>
    <message>
        <source>The partner “%1” is not known; similar names: %2.</source>
        <translation>No se conoce el socio “%1”; nombres parecidos: %2.</translation>
    </message>
    <message>
        <source>The group “%1” is not known: write group: and its code or name, such as group:0003.</source>
        <translation>No se conoce el grupo “%1”: escriba group: y su código o nombre, por ejemplo group:0003.</translation>
    </message>
    <message>
        <source>The group “%1” is not known; similar names: %2.</source>
        <translation>No se conoce el grupo “%1”; nombres parecidos: %2.</translation>
    </message>
    <message>
        <source>“%1” is a group, not a partner: write %2 for it.</source>
        <translation>“%1” es un grupo, no un socio: escriba %2.</translation>
    </message>
    <message>
        <source>“%1” can mean more than one partner: %2.</source>
        <translation>“%1” puede ser más de un socio: %2.</translation>
    </message>
    <message>
        <source>“%1” is not valid in this column of the built-in table.</source>
        <translation>“%1” no corresponde a esta columna de la tabla integrada.</translation>
    </message>
    <message>
        <source>The first line is not “# Tradestrata table 1”.</source>
        <translation>La primera línea no es “# Tradestrata table 1”.</translation>
    </message>
    <message>
        <source>The line “%1” of the head cannot be read: %2.</source>
        <translation>No se puede leer la línea “%1” del preámbulo: %2.</translation>
    </message>
    <message>
        <source>The head has “%1” twice.</source>
        <translation>El preámbulo contiene “%1” dos veces.</translation>
    </message>
    <message>
        <source>The head has no “%1”.</source>
        <translation>El preámbulo no contiene “%1”.</translation>
    </message>
    <message>
        <source>The column “%1” is not at its place in the header.</source>
        <translation>La columna “%1” no está en su lugar en el encabezado.</translation>
    </message>
    <message>
        <source>The header has “%1” instead of a month such as 2025-08.</source>
        <translation>El encabezado tiene “%1” donde debe ir un mes como 2025-08.</translation>
    </message>
    <message>
        <source>The column “%1” cannot hold “%2”.</source>
        <translation>La columna “%1” no puede contener “%2”.</translation>
    </message>
    <message>
        <source>The cell of %1 holds “%2”, which is neither a whole number nor a letter for a blank.</source>
        <translation>La celda de %1 contiene “%2”, que no es un número entero ni la letra de un valor en blanco.</translation>
    </message>
    <message>
        <source>At the size %1, the words of this figure leave no room for the plot: choose a larger size.</source>
        <translation>Con el tamaño %1, los textos de este gráfico no dejan lugar para dibujar: elija uno mayor.</translation>
    </message>
    <message>
        <source>The seasonally adjusted World total cannot be combined with figures that are not seasonally adjusted; their total is group:0015.</source>
        <translation>El total mundial desestacionalizado no puede ir junto a cifras sin ajuste estacional; el total de estas es group:0015.</translation>
    </message>
    <message>
        <source>There is not enough memory to draw a figure of %1 by %2 pixels.</source>
        <translation>No hay memoria suficiente para dibujar un gráfico de %1 por %2 píxeles.</translation>
    </message>
    <message>
        <source>Cannot write to standard output: the disk may be full.</source>
        <translation>No se puede escribir en la salida estándar: quizá el disco está lleno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label or a file&apos;s name, and its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not drawn for lack of data in this window: %1.</source>
        <translation>No se dibuja nada de %1: no hay cifras en este intervalo.</translation>
    </message>
    <message>
        <source>Others is not drawn: in a part of %1 the partners not shown add up to %2.</source>
        <translation>No se dibuja Otros: en una parte de %1 los socios no mostrados suman %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be created.</source>
        <translation>No se puede crear la carpeta “%1”.</translation>
    </message>
    <message>
        <source>The session names no data.</source>
        <translation>La sesión no indica qué datos usa.</translation>
    </message>
    <message>
        <source>The option --figure can only choose a figure of a session.</source>
        <translation>La opción --figure solo puede elegir una figura de una sesión.</translation>
    </message>
    <message>
        <source>There are no data: open a data file.</source>
        <translation>No hay datos: abra un archivo de datos.</translation>
    </message>
    <message>
        <source>The figure was written to %1.</source>
        <translation>La figura se guardó en %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the session&apos;s data does not name any data and is left out.</source>
        <translation>La entrada %1 de los datos de la sesión no indica qué datos usar y se omite.</translation>
    </message>
    <message>
        <source>In entry %1 of the session&apos;s data, “%2” cannot be read and is left out.</source>
        <translation>En la entrada %1 de los datos de la sesión, “%2” no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>The session&apos;s data file “%1” is neither at its old place nor in the folder of the session.</source>
        <translation>El archivo de datos “%1” de la sesión no está donde estaba ni junto a la sesión.</translation>
    </message>
    <message>
        <source>The session&apos;s data file “%1” is not at its old place; “%2” in the folder of the session has the same content and is used.</source>
        <translation>El archivo de datos “%1” de la sesión no está donde estaba; “%2”, junto a la sesión, tiene el mismo contenido y es el que se usa.</translation>
    </message>
    <message>
        <source>The data file “%1” has changed since the session was saved; its figures may have other values.</source>
        <translation>El archivo de datos “%1” cambió desde que se guardó la sesión; las figuras de la sesión pueden mostrar otras cifras.</translation>
    </message>
    <message>
        <source>The session was saved with the built-in data released in %1; this program has those of %2, and its figures may have other values.</source>
        <translation>La sesión se guardó con los datos integrados publicados en %1; este programa trae los de %2, y las figuras de la sesión pueden mostrar otras cifras.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be protected from a crash: the folder %1 is not writable.</source>
        <translation>Los cambios sin guardar no se pueden proteger de un cierre inesperado: no se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>The session is incomplete: the file is truncated.</source>
        <translation>La sesión termina a la mitad: el archivo está incompleto.</translation>
    </message>
    <message>
        <source>This cannot be read as a session: it is not valid JSON.</source>
        <translation>No se puede leer como sesión: no es JSON válido.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a Tradestrata session.</source>
        <translation>El archivo es JSON, pero no una sesión de Tradestrata.</translation>
    </message>
    <message>
        <source>The session was written by a newer Tradestrata; this one cannot read it.</source>
        <translation>La sesión fue escrita por un Tradestrata más reciente; este no puede leerla.</translation>
    </message>
    <message>
        <source>The session has no figures.</source>
        <translation>La sesión no tiene figuras.</translation>
    </message>
    <message>
        <source>Figure %1 of the session cannot be read and is left out.</source>
        <translation>La figura %1 de la sesión no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>Figure %1 of the session has no name; it is named “%2”.</source>
        <translation>La figura %1 de la sesión no tiene nombre; se llama “%2”.</translation>
    </message>
    <message>
        <source>The cursor of the figure “%1” cannot be read; it is set to the latest month.</source>
        <translation>No se puede leer el cursor de la figura “%1”; se coloca en el último mes.</translation>
    </message>
    <message>
        <source>The session does not give its current figure; the first one is used.</source>
        <translation>La sesión no indica cuál de sus figuras es la actual; se muestra la primera.</translation>
    </message>
    <message>
        <source>In the figure “%1”, the option “%2” cannot be “%3”; “%4” is used.</source>
        <translation>En la figura “%1”, la opción “%2” no puede ser “%3”; se usa “%4”.</translation>
    </message>
    <message>
        <source>In the figure “%1”, the option “%2” cannot be “%3”; it is left out.</source>
        <translation>En la figura “%1”, la opción “%2” no puede ser “%3”; se omite.</translation>
    </message>
    <message>
        <source>%1 is not a place, but part of the trade with one: it cannot be stacked, so draw it as a line.</source>
        <translation>No es posible apilar %1, que no es un lugar, sino una parte del comercio con un lugar: dibújelo como línea.</translation>
    </message>
    <message>
        <source>The file cannot be written: there is a folder of that name.</source>
        <translation>No se puede escribir el archivo: hay una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder does not exist.</source>
        <translation>No se puede escribir el archivo: su carpeta no existe.</translation>
    </message>
    <message>
        <source>The file cannot be written: the path of its folder is a file.</source>
        <translation>No se puede escribir el archivo: lo que debería ser su carpeta es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder is read-only, or the disk is full.</source>
        <translation>No se puede escribir el archivo: su carpeta es de solo lectura o el disco está lleno.</translation>
    </message>
    <message>
        <source>The option %1 requires %2 %3.</source>
        <translation>La opción %1 exige %2 %3.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”: it must be total, shown or a group, such as group:0003.</source>
        <translation>La opción %1 no puede ser «%2»: es total, shown o un grupo, por ejemplo group:0003.</translation>
    </message>
    <message>
        <source>The base period “%1” cannot be read: write it as 2019, 2019-Q1 or 2019-01.</source>
        <translation>El período base «%1» no se puede leer: escríbalo como 2019, 2019-Q1 o 2019-01.</translation>
    </message>
    <message>
        <source>The data hold only exports or only imports; total trade and the balance need both.</source>
        <translation>Los datos contienen solo exportaciones o solo importaciones; el comercio total y la balanza necesitan ambas.</translation>
    </message>
    <message>
        <source>Balances can be positive or negative, and shares of mixed signs are not meaningful: show the balance as a value, or a share of exports or imports.</source>
        <translation>La balanza puede ser positiva o negativa, y las participaciones de signos mezclados no tienen sentido: muestre la balanza como valor, o una participación en las exportaciones o las importaciones.</translation>
    </message>
    <message>
        <source>A balance can be zero or negative, so a percentage of it is not meaningful: show its change in dollars.</source>
        <translation>Una balanza puede ser cero o negativa, así que un porcentaje de ella no tiene sentido: muestre su variación en dólares.</translation>
    </message>
    <message>
        <source>A balance can be zero or negative, so it has no index: show the balance as a value.</source>
        <translation>Una balanza puede ser cero o negativa, así que no tiene índice: muestre la balanza como valor.</translation>
    </message>
    <message>
        <source>Percentages of change, indexes and ranks do not add up, so they cannot be stacked: draw a line, or show the contribution to growth.</source>
        <translation>Los porcentajes de variación, los índices y los puestos no se suman, así que no se pueden apilar: dibuje una línea, o muestre la contribución al crecimiento.</translation>
    </message>
    <message>
        <source>In no period are all the shown above zero, so there is no base for an index.</source>
        <translation>No hay ningún período en que todo lo mostrado sea mayor que cero, así que no hay base para un índice.</translation>
    </message>
    <message>
        <source>The base period %1 is shorter than a period of the measure: name a longer one, such as a year.</source>
        <translation>El período base %1 es más corto que un período de la medida: indique uno más largo, como un año.</translation>
    </message>
    <message>
        <source>%1 cannot have an index: it has no value above zero in the base period %2; choose another base.</source>
        <translation>No puede haber índice para %1: en el período base %2 no hay un valor mayor que cero, así que elija otra base.</translation>
    </message>
    <message>
        <source>%1 is not a member of %2, so it has no share of it.</source>
        <translation>%1 no es miembro de %2, así que no tiene participación en él.</translation>
    </message>
    <message>
        <source>Others has no share of the shown: it is not one of them.</source>
        <translation>«Otros» no tiene participación en lo mostrado: no forma parte de ello.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; commands such as export do not need one.</source>
        <translation>No hay pantalla en la que abrir una ventana; los comandos, como export, no la necesitan.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>La opción %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>A command must come before “%1”; the commands are %2.</source>
        <translation>Antes de “%1” tiene que ir un comando; los comandos son %2.</translation>
    </message>
    <message>
        <source>The upper edge of a stack is already the total: use %1 with “%2”.</source>
        <translation>En un gráfico apilado el borde superior ya es el total: pida %1 con “%2”.</translation>
    </message>
    <message>
        <source>The data end with %1, but the window begins with %2.</source>
        <translation>Los datos terminan en %1; el intervalo no empieza hasta %2.</translation>
    </message>
    <message>
        <source>The data begin with %1, but the window ends with %2.</source>
        <translation>Los datos empiezan en %1; el intervalo termina ya en %2.</translation>
    </message>
    <message>
        <source>The option %1 cannot be “%2”: it must be a month, such as 2025-08.</source>
        <translation>La opción %1 no puede ser «%2»: es un mes, por ejemplo 2025-08.</translation>
    </message>
    <message>
        <source>Shares and ranks compare dollars of the same months, so prices do not affect them: show values or changes.</source>
        <translation>Las participaciones y los puestos comparan dólares de los mismos meses, así que los precios no influyen en ellos: muestre valores o variaciones.</translation>
    </message>
    <message>
        <source>There are no consumer prices for %1: they run from %2 to %3, and the month itself must have been published.</source>
        <translation>No hay precios al consumidor de %1: van de %2 a %3, y el propio mes debe haberse publicado.</translation>
    </message>
    <message>
        <source>The table of prices cannot be read in this row.</source>
        <translation>La tabla de precios no se puede leer en esta fila.</translation>
    </message>
    <message>
        <source>%1: sum of the members at the time.</source>
        <translation>%1: suma de los miembros en cada momento.</translation>
    </message>
    <message>
        <source>%1: sum of the members as of %2, in all months.</source>
        <translation>%1: suma de los miembros a la fecha de %2, en todos los meses.</translation>
    </message>
    <message>
        <source>%1: without the members shown beside it.</source>
        <translation>%1: sin los miembros mostrados aparte.</translation>
    </message>
    <message>
        <source>Some sums from %1 on are blank: they need a month without published consumer prices.</source>
        <translation>Algunas sumas desde %1 necesitan un mes sin precios al consumidor publicados: quedan en blanco.</translation>
    </message>
    <message>
        <source>Consumer prices that were never published are interpolated between the neighbouring months.</source>
        <translation>Los precios al consumidor que nunca se publicaron se interpolan entre los meses contiguos.</translation>
    </message>
    <message>
        <source>%1 and %2 overlap, so a stack would count dollars twice: show only one of them, the group without its members (%3), or lines.</source>
        <translation>%1 y %2 se superponen, así que un apilado contaría dólares dos veces: muestre uno de los dos, el grupo sin sus miembros (%3), o líneas.</translation>
    </message>
    <message>
        <source>Figures that were set to the release of %1 now show the data of “%2”.</source>
        <translation>Las figuras que pedían la publicación de %1 muestran ahora los datos de “%2”.</translation>
    </message>
    <message>
        <source>The release month of the data is unknown, so release %1 cannot be picked.</source>
        <translation>Los datos no dicen cuándo se publicaron, así que no se puede elegir la publicación %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: you may not have permission, or the disk may be faulty.</source>
        <translation>No se puede leer el archivo: quizá le falte el permiso o el disco tenga un fallo.</translation>
    </message>
    <message>
        <source>An index shows how far each partner has come from its own base, not who is larger: rank by value, share or change, or draw the index as a line.</source>
        <translation>Un índice dice cuánto ha avanzado cada socio desde su propia base y no quién es mayor: ordene por valor, participación o cambio, o dibuje el índice como línea.</translation>
    </message>
    <message>
        <source>A ranking shows the rank beside each name, so bars as long as ranks would add nothing: show the value, or draw the rank as a line.</source>
        <translation>Una clasificación muestra el puesto junto a cada nombre, y barras tan largas como los puestos no añadirían nada: muestre el valor, o dibuje el puesto como línea.</translation>
    </message>
    <message>
        <source>%1 is not drawn: the data begin with %2.</source>
        <translation>%1 no se dibuja: los datos comienzan en %2.</translation>
    </message>
    <message>
        <source>There is room for only %1 of %2 partners.</source>
        <translation>Solo hay lugar para %1 de %2 socios.</translation>
    </message>
    <message>
        <source>A logarithmic axis cannot show zero: gaps in the line of %1.</source>
        <translation>El cero no tiene lugar en un eje logarítmico: hay huecos en la línea de %1.</translation>
    </message>
    <message>
        <source>The table has columns of its own for value, share, change and places moved: show the value.</source>
        <translation>La tabla tiene columnas propias para valor, participación, cambio y puestos ganados o perdidos: muestre el valor.</translation>
    </message>
    <message>
        <source>Balances can be positive or negative, so they have no shares and no concentration: choose exports, imports or total trade.</source>
        <translation>La balanza puede ser positiva o negativa, así que no tiene participaciones ni concentración: elija exportaciones, importaciones o comercio total.</translation>
    </message>
    <message>
        <source>Concentration is drawn by indices of its own, computed from the partners&apos; shares: show the value.</source>
        <translation>La concentración se dibuja con índices propios, hechos de las participaciones de los socios: muestre el valor.</translation>
    </message>
    <message>
        <source>The index adds the squares of all partners&apos; shares in per cent (0 to 10,000); 10,000 divided by it is the effective number. Amounts that the source does not allocate to a partner count only in the total.</source>
        <translation>El índice suma los cuadrados de las participaciones en por ciento de todos los socios (0 a 10,000); 10,000 entre él es el número efectivo. Lo que la fuente no da a ningún socio cuenta solo en el total.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 the source does not publish %n partner(s) separately: they count only in the total.</source>
        <translation>
            <numerusform>En %1 la fuente no publica por separado a %n socio: cuenta solo en el total.</numerusform>
            <numerusform>En %1 la fuente no publica por separado a %n socios: cuentan solo en el total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Months as bars, with their 12-month average, show single months: choose the measure month.</source>
        <translation>Los meses en barras, con su promedio de 12 meses, son meses sueltos: elija la medida mes.</translation>
    </message>
    <message>
        <source>Months as bars are in dollars: show values, or draw a line.</source>
        <translation>Los meses en barras representan dólares: muestre valores o dibuje una línea.</translation>
    </message>
    <message>
        <source>The area between exports and imports is the balance in dollars: show values, or draw a line.</source>
        <translation>Entre exportaciones e importaciones queda el saldo en dólares: muestre valores o dibuje una línea.</translation>
    </message>
    <message>
        <source>Rank over time draws the rank by value: show values or ranks, or draw a line.</source>
        <translation>El lugar en el tiempo se dibuja según el valor: muestre valores o lugares, o dibuje una línea.</translation>
    </message>
    <message>
        <source>Adding months up from January requires overlaid years and the measure month: use --cumulative with --chart years --measure month.</source>
        <translation>Los meses se acumulan desde enero con años superpuestos y la medida mes: pida --cumulative con --chart years --measure month.</translation>
    </message>
    <message numerus="yes">
        <source>This chart is about one partner, %1; %n other chosen partner(s) are not drawn.</source>
        <translation>
            <numerusform>Esta figura trata de un solo socio, %1; no se dibuja otro elegido.</numerusform>
            <numerusform>Esta figura trata de un solo socio, %1; no se dibujan otros %n elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stacked bars are for quarters or whole years: choose the measure “%1”, “%2” or “%3”, or draw a line or an area.</source>
        <translation>Las barras apiladas representan trimestres o años enteros: elija la medida «%1», «%2» o «%3», o dibuje una línea o un área.</translation>
    </message>
    <message>
        <source>%1 requires the measure “%2”, or the measure “%3” drawn as “%4” and values or changes shown.</source>
        <translation>%1 requiere la medida «%2», o la medida «%3» dibujada como «%4» y con valores o variaciones.</translation>
    </message>
    <message>
        <source>Recessions are bands behind lines over time: a stack would cover them, and other charts have no such axis.</source>
        <translation>Las recesiones son bandas detrás de líneas en el tiempo: un apilado las taparía, y las demás gráficas no tienen ese eje.</translation>
    </message>
    <message>
        <source>The table of recessions cannot be read in this row.</source>
        <translation>La tabla de recesiones no se puede leer en esta fila.</translation>
    </message>
    <message>
        <source>Grey bands: recessions in the United States (National Bureau of Economic Research).</source>
        <translation>Bandas grises: recesiones en Estados Unidos (National Bureau of Economic Research).</translation>
    </message>
    <message>
        <source>Events need one axis of time, from year to year, which this chart does not have.</source>
        <translation>Los acontecimientos van sobre un solo eje de tiempo, de año en año: esta gráfica no lo tiene.</translation>
    </message>
    <message>
        <source>The table of events cannot be read in this row.</source>
        <translation>La tabla de acontecimientos no se puede leer en esta fila.</translation>
    </message>
    <message>
        <source>The file of events cannot be read.</source>
        <translation>El archivo de acontecimientos no se puede leer.</translation>
    </message>
    <message>
        <source>A file of events begins with a line that names its columns: date, event and, optionally, partners and source.</source>
        <translation>Un archivo de acontecimientos comienza con una línea que nombra sus columnas: date, event y, si se quiere, partners y source.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the head has %2.</source>
        <translation>La fila tiene %1 celdas; el encabezado, %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2025-08-01 or 2025-08.</source>
        <translation>“%1” no es una fecha; escríbala como 2025-08-01 o 2025-08.</translation>
    </message>
    <message>
        <source>The event has no text.</source>
        <translation>El acontecimiento no tiene texto.</translation>
    </message>
    <message>
        <source>The file has more than %1 events.</source>
        <translation>El archivo tiene más de %1 acontecimientos.</translation>
    </message>
    <message>
        <source>The table of notes on partners cannot be read in this row.</source>
        <translation>La tabla de notas sobre socios no se puede leer en esta fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n further partner(s) are drawn as thin pale lines without a name.</source>
        <translation>
            <numerusform>%n socio más se dibuja como una línea fina y pálida sin nombre.</numerusform>
            <numerusform>%n socios más se dibujan como líneas finas y pálidas sin nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot lead itself: name two partners.</source>
        <translation>Una ventaja de %1 sobre sí mismo no tiene sentido: indique dos socios.</translation>
    </message>
    <message>
        <source>%1 is not a place whose trade can lead: name a partner, or a group of countries.</source>
        <translation>%1 no designa un lugar cuyo comercio pueda ir por delante: indique un socio o un grupo de países.</translation>
    </message>
    <message>
        <source>%1 and %2 have, or had, members in common, so neither can lead the other.</source>
        <translation>%1 y %2 tienen miembros en común, o los tuvieron, así que ninguno puede superar al otro.</translation>
    </message>
    <message>
        <source>The data run from %1 to %2; %3 is outside.</source>
        <translation>Los datos van de %1 a %2; %3 queda fuera.</translation>
    </message>
    <message>
        <source>Name the partners to compare with --lead and --over, such as --lead MX --over CA.</source>
        <translation>Indique con --lead y --over los socios que comparar, por ejemplo --lead MX --over CA.</translation>
    </message>
    <message>
        <source>The option %1 needs %2: without a measure a claim is neither true nor false.</source>
        <translation>La opción %1 exige %2: sin medida, una afirmación no es ni verdadera ni falsa.</translation>
    </message>
    <message>
        <source>The option %1 states when one data file was released: use it with a single file.</source>
        <translation>La opción %1 dice cuándo se publicó un archivo de datos: dela con un solo archivo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” hold the same release: give each release only once.</source>
        <translation>“%1” y “%2” contienen la misma publicación: dé cada publicación una sola vez.</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, un %2</translation>
    </message>
    <message>
        <source>%1, not seasonally adjusted</source>
        <translation>%1, sin ajuste estacional</translation>
    </message>
    <message>
        <source>%1: the data end before.</source>
        <translation>%1: los datos terminan antes.</translation>
    </message>
    <message>
        <source>%1: the data begin later.</source>
        <translation>%1: los datos empiezan después.</translation>
    </message>
    <message>
        <source>%1: the data do not have both %2 and %3, so the leader is unknown.</source>
        <translation>%1: los datos no contienen a la vez %2 y %3, así que no se sabe quién iba por delante.</translation>
    </message>
    <message>
        <source>Earlier, %1 led in %2.</source>
        <translation>Ventajas anteriores de %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %1 led in %2; before that there were %n more spell(s).</source>
        <translation>
            <numerusform>Ventajas anteriores de %1: %2; antes hubo %n más.</numerusform>
            <numerusform>Ventajas anteriores de %1: %2; antes hubo %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 were revised up by %2, %3 would no longer lead.</source>
        <translation>Si la cifra de %1 se revisara al alza en %2, la ventaja de %3 desaparecería.</translation>
    </message>
    <message>
        <source>If %1 were revised down by %2, %3 would no longer lead.</source>
        <translation>Si la cifra de %1 se revisara a la baja en %2, la ventaja de %3 desaparecería.</translation>
    </message>
    <message>
        <source>%1 in data to %2, equal within rounding</source>
        <translation>%1 en los datos hasta %2, igual salvo redondeo</translation>
    </message>
    <message>
        <source>%1 in data to %2, up by %3</source>
        <translation>%1 en los datos hasta %2, al alza en %3</translation>
    </message>
    <message>
        <source>%1 in data to %2, down by %3</source>
        <translation>%1 en los datos hasta %2, a la baja en %3</translation>
    </message>
    <message>
        <source>The older releases have no revision of the same measure at the same age.</source>
        <translation>Las publicaciones anteriores no contienen ninguna revisión de la misma medida con la misma antigüedad.</translation>
    </message>
    <message>
        <source>Past revisions of at least that size in that direction, for the same measure at the same age: %1 of %2 (%3).</source>
        <translation>Revisiones pasadas de ese tamaño y en ese sentido, de la misma medida y con la misma antigüedad: %1 de %2 (%3).</translation>
    </message>
    <message>
        <source>Among single countries %1 bought the most.</source>
        <translation>Entre países individuales, el mayor comprador: %1.</translation>
    </message>
    <message>
        <source>Among single countries %1 sold the most.</source>
        <translation>Entre países individuales, el mayor vendedor: %1.</translation>
    </message>
    <message>
        <source>Among single countries %1 traded the most.</source>
        <translation>Entre países individuales, el mayor socio comercial: %1.</translation>
    </message>
    <message>
        <source>Among single countries the balance with %1 was the largest.</source>
        <translation>Entre países individuales, el mayor saldo fue el registrado con %1.</translation>
    </message>
    <message>
        <source>As a bloc %1 bought more, for %2.</source>
        <translation>Como bloque, %1 compró más, por %2.</translation>
    </message>
    <message>
        <source>As a bloc %1 sold more, for %2.</source>
        <translation>Como bloque, %1 vendió más, por %2.</translation>
    </message>
    <message>
        <source>As a bloc %1 traded more, for %2.</source>
        <translation>Como bloque, %1 comerció más, por %2.</translation>
    </message>
    <message>
        <source>With %1 as a bloc the balance was larger, %2.</source>
        <translation>Con %1 como bloque, el saldo fue mayor, de %2.</translation>
    </message>
    <message>
        <source>A group of countries is compared as a bloc: this is not a claim about single countries.</source>
        <translation>Se compara un grupo de países como bloque: no es una afirmación entre países individuales.</translation>
    </message>
    <message>
        <source>Among single countries %1 ranked number %2.</source>
        <translation>Entre países individuales, lugar de %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 were level, at %4.</source>
        <translation>%1: empate entre %2 y %3, en %4.</translation>
    </message>
    <message>
        <source>%1: %2 led %3 by %4.</source>
        <translation>%1: ventaja de %2 sobre %3 de %4.</translation>
    </message>
    <message>
        <source>The lead goes back without interruption to the start of the data, in %1; what came before cannot be checked.</source>
        <translation>La ventaja se remonta sin interrupción al inicio de los datos (%1); lo anterior no se puede comprobar.</translation>
    </message>
    <message>
        <source>This is the first lead by %1 since %2.</source>
        <translation>Es la primera ventaja de %1 desde %2.</translation>
    </message>
    <message>
        <source>The lead has lasted since %1 without interruption and is the first by %2 since %3.</source>
        <translation>La ventaja dura sin interrupción desde %1 y es la primera de %2 desde %3.</translation>
    </message>
    <message>
        <source>This is the first lead by %1 in data that begin in %2, so “ever” cannot be checked.</source>
        <translation>Es la primera ventaja de %1 en datos que empiezan en %2, por lo que no se puede comprobar un “nunca antes”.</translation>
    </message>
    <message>
        <source>The lead has lasted since %1 without interruption and is the first by %2 in data that begin in %3, so “ever” cannot be checked.</source>
        <translation>La ventaja dura sin interrupción desde %1 y es la primera de %2 en datos que empiezan en %3, por lo que no se puede comprobar un “nunca antes”.</translation>
    </message>
    <message>
        <source>To finish %1 first, %2 must exceed %3 by more than %4 in %5.</source>
        <translation>La primera posición de %2 en %1 exige superar a %3 en más de %4 en %5.</translation>
    </message>
    <message>
        <source>To finish %1 first, %2 must not fall behind %3 by %4 or more in %5.</source>
        <translation>La primera posición de %2 en %1 exige no quedar por debajo de %3 en %4 o más en %5.</translation>
    </message>
    <message>
        <source>Past years in which %1 did that over the same months: none of %2.</source>
        <translation>Años anteriores en que así fue para %1 en los mismos meses: ninguno de %2.</translation>
    </message>
    <message>
        <source>Past years in which %1 did that over the same months: %2 of %3 (%4).</source>
        <translation>Años anteriores en que así fue para %1 en los mismos meses: %2 de %3 (%4).</translation>
    </message>
    <message>
        <source>%1: in the data to %4, %2 did not lead; %3 was ahead by %5.</source>
        <translation>%1: en los datos hasta %4 la ventaja no es de %2, sino de %3, por %5.</translation>
    </message>
    <message>
        <source>%1: in the data to %4, %2 did not lead; the two were level.</source>
        <translation>%1: en los datos hasta %4 no hay ventaja de %2, sino empate.</translation>
    </message>
    <message>
        <source>%1: the data to %4 do not show whether %2 led %3.</source>
        <translation>%1: los datos hasta %4 no dicen si hay ventaja de %2 sobre %3.</translation>
    </message>
    <message>
        <source>A group consists of the ticked partners: tick two or more.</source>
        <translation>Un grupo se forma con los socios marcados: marque dos o más.</translation>
    </message>
    <message>
        <source>The session cannot hold any more groups.</source>
        <translation>La sesión no admite más grupos.</translation>
    </message>
    <message>
        <source>Group %1 of the session cannot be read and is left out.</source>
        <translation>El grupo %1 de la sesión no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>The numbers were written to %1.</source>
        <translation>Las cifras se escribieron en %1.</translation>
    </message>
    <message>
        <source>The row of code %1 must be below the row of its partner, only once, and the partner must list the code.</source>
        <translation>La fila del código %1 debe estar bajo la fila de su socio, una sola vez, y el socio debe nombrar el código.</translation>
    </message>
    <message>
        <source>In %2 the rows of its codes do not add up to the row of code %1.</source>
        <translation>Las filas de sus códigos no suman la fila del código %1 en %2.</translation>
    </message>
    <message>
        <source>The two files hold different kinds of figures, “%1” and “%2”: they are not releases of the same data.</source>
        <translation>Los dos archivos contienen cifras que no son comparables, “%1” y “%2”: no son publicaciones de los mismos datos.</translation>
    </message>
    <message>
        <source>The data of the second file end in %1, before those of the first, in %2: the changes are still shown from the first file to the second.</source>
        <translation>Los datos del segundo archivo terminan en %1, antes que los del primero, en %2: los cambios se muestran de todos modos del primero al segundo.</translation>
    </message>
    <message>
        <source>The second file was released in %1, before the first, in %2: the changes are still shown from the first file to the second.</source>
        <translation>El segundo archivo se publicó en %1, antes que el primero, en %2: los cambios se muestran de todos modos del primero al segundo.</translation>
    </message>
    <message>
        <source>The two releases hold the same figures.</source>
        <translation>Las dos contienen las mismas cifras.</translation>
    </message>
    <message>
        <source>New periods: %1.</source>
        <translation>Periodos nuevos: %1.</translation>
    </message>
    <message>
        <source>Periods missing in the newer release: %1.</source>
        <translation>Periodos que faltan en la nueva: %1.</translation>
    </message>
    <message>
        <source>The two releases have no month in common, so nothing can be compared.</source>
        <translation>Ningún mes está en las dos, de modo que no hay cifras que comparar.</translation>
    </message>
    <message>
        <source>Monthly figures compared, in %1: %2, of which %3 are unchanged.</source>
        <translation>Cifras mensuales comparadas, en %1: %2, de ellas iguales: %3.</translation>
    </message>
    <message>
        <source>Revised: %1.</source>
        <translation>Revisadas: %1.</translation>
    </message>
    <message>
        <source>Equal within rounding: %1.</source>
        <translation>Iguales salvo redondeo: %1.</translation>
    </message>
    <message>
        <source>Values added: %1.</source>
        <translation>Valores nuevos: %1.</translation>
    </message>
    <message>
        <source>Values removed: %1.</source>
        <translation>Valores retirados: %1.</translation>
    </message>
    <message>
        <source>Without a value in both, but for another reason now: %1.</source>
        <translation>Sin valor en las dos, ahora por otro motivo: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Aparecen: %1.</translation>
    </message>
    <message>
        <source>No longer included: %1.</source>
        <translation>Ya no están: %1.</translation>
    </message>
    <message>
        <source>%1 has another code: %2 before, %3 now.</source>
        <translation>%1 tiene otro código: %2 antes, %3 ahora.</translation>
    </message>
    <message>
        <source>%1 has another name: “%2” before, “%3” now.</source>
        <translation>%1 tiene otro nombre: “%2” antes, “%3” ahora.</translation>
    </message>
    <message>
        <source>%1 without a value before, now number %2</source>
        <translation>%1, sin cifra antes, ahora en el puesto %2</translation>
    </message>
    <message>
        <source>%1 number %2 before, now without a value</source>
        <translation>%1, en el puesto %2 antes, ahora sin cifra</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 del puesto %2 al %3</translation>
    </message>
    <message>
        <source>%1: not compared, because one of the two lacks the total or a large partner.</source>
        <translation>%1: no se compara, porque en una de las dos falta el total o un socio de cierto tamaño.</translation>
    </message>
    <message>
        <source>%1: unchanged.</source>
        <translation>%1: sin cambios.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The manual has no page on “%1”; its subjects are %2.</source>
        <translation>El manual no tiene ninguna página sobre «%1»; sus temas son %2.</translation>
    </message>
    <message>
        <source>The command %1 needs two data files to read: the older release, then the newer one.</source>
        <translation>El comando %1 necesita dos archivos de datos: la publicación anterior y después la nueva.</translation>
    </message>
    <message>
        <source>The command %1 reads two files; “%2” is one too many.</source>
        <translation>El comando %1 lee dos archivos; “%2” está de más.</translation>
    </message>
    <message>
        <source>The file is not a Census workbook, a Tradestrata table or a table of months in long form.</source>
        <translation>El archivo no es un libro del Censo, ni una tabla de Tradestrata, ni una tabla de meses en formato largo.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a partner&apos;s month of the same release and are skipped.</source>
        <translation>
            <numerusform>%n fila repite un mes de un socio en la misma publicación y se omite.</numerusform>
            <numerusform>%n filas repiten un mes de un socio en la misma publicación y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are outside of the months for which the release has its total, %1, and are skipped.</source>
        <translation>
            <numerusform>%n fila queda fuera de los meses de los que la publicación tiene el total, %1, y se omite.</numerusform>
            <numerusform>%n filas quedan fuera de los meses de los que la publicación tiene el total, %1, y se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total of %1 is not a published one; the file calls it “%2”.</source>
        <translation>El total de %1 no es un total publicado; el archivo lo llama “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are skipped: their period, code or month of release cannot be read; the first is row %1.</source>
        <translation>
            <numerusform>Se omite %n fila: no se puede leer su periodo, su código o su mes de publicación; es la fila %1.</numerusform>
            <numerusform>Se omiten %n filas: no se puede leer su periodo, su código o su mes de publicación; la primera es la fila %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not hold a number and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n celda contiene algo que no es un número y cuenta como faltante; está en la fila %1, columna %2.</numerusform>
            <numerusform>%n celdas contienen algo que no es un número y cuentan como faltantes; la primera está en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The total is what the data call “%1”.</source>
        <translation>El total es lo que los datos llaman “%1”.</translation>
    </message>
    <message>
        <source>%1: %2, added.</source>
        <translation>%1: %2, sumados.</translation>
    </message>
    <message>
        <source>From %1 to %2 the total is what the data call “%3”.</source>
        <translation>De %1 a %2 el total es lo que los datos llaman «%3».</translation>
    </message>
    <message>
        <source>A dotted line marks where another release begins; sums across it add months of both.</source>
        <translation>Una línea de puntos marca dónde empieza otra publicación: las sumas que la cruzan incluyen meses de ambas.</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s), %1 to %2, the change compares two releases, because neither has both sides.</source>
        <translation>
            <numerusform>En %n período, %1, la variación compara cifras de dos publicaciones, pues ninguna tiene ambos lados.</numerusform>
            <numerusform>En %n períodos, de %1 a %2, la variación compara cifras de dos publicaciones, pues ninguna tiene ambos lados.</numerusform>
        </translation>
    </message>
    <message>
        <source>over the %1</source>
        <translation>en los %1</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>en el %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>en el periodo %1</translation>
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
        <translation>%1, Estados Unidos exportó a %3 bienes por %2, %4 más que a %5</translation>
    </message>
    <message>
        <source>%1 the United States imported goods worth %2 from %3, %4 more than from %5</source>
        <translation>%1, Estados Unidos importó de %3 bienes por %2, %4 más que de %5</translation>
    </message>
    <message>
        <source>%1 US trade in goods with %3 came to %2, %4 more than with %5</source>
        <translation>%1, el comercio de bienes de Estados Unidos con %3 sumó %2, %4 más que con %5</translation>
    </message>
    <message>
        <source>%1 the balance of US trade in goods with %3 came to %2, %4 above that with %5</source>
        <translation>%1, el saldo del comercio de bienes de Estados Unidos con %3 fue de %2, %4 por encima del registrado con %5</translation>
    </message>
    <message>
        <source>%1 the United States exported goods worth %2 to %3 and exactly as much to %4</source>
        <translation>%1, Estados Unidos exportó a %3 bienes por %2 y exactamente lo mismo a %4</translation>
    </message>
    <message>
        <source>%1 the United States imported goods worth %2 from %3 and exactly as much from %4</source>
        <translation>%1, Estados Unidos importó de %3 bienes por %2 y exactamente lo mismo de %4</translation>
    </message>
    <message>
        <source>%1 US trade in goods came to %2 with %3 and to exactly as much with %4</source>
        <translation>%1, el comercio de bienes de Estados Unidos sumó %2 con %3 y exactamente lo mismo con %4</translation>
    </message>
    <message>
        <source>%1 the balance of US trade in goods came to %2 with %3 and to exactly as much with %4</source>
        <translation>%1, el saldo del comercio de bienes de Estados Unidos fue de %2 con %3 y exactamente el mismo con %4</translation>
    </message>
    <message>
        <source>%1 ranked first among single countries</source>
        <translation>primer lugar entre países individuales: %1</translation>
    </message>
    <message>
        <source>%1 ranked number %2 among single countries</source>
        <translation>lugar entre países individuales de %1: %2</translation>
    </message>
    <message>
        <source>a bloc of countries is compared, so this is not a rank among single countries</source>
        <translation>se compara un bloque de países, por lo que no es un lugar entre países individuales</translation>
    </message>
    <message>
        <source>%1, though %2 as a bloc ranked higher, at %3</source>
        <translation>%1, aunque %2 como bloque quedó por encima, con %3</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>The partners of the claims for the figure “%1” cannot be read; the first two that it shows are used.</source>
        <translation>No se puede leer qué par se compara junto a la figura «%1»; se comparan los dos primeros que muestra.</translation>
    </message>
    <message>
        <source>The leader ribbon shows who leads among all partners in each period: it needs lines, areas or bars over time.</source>
        <translation>La cinta de líderes muestra quién va en cabeza entre todos los socios, período por período: requiere líneas, áreas o barras en el tiempo.</translation>
    </message>
    <message>
        <source>A session can hold up to %1 published figures of your own.</source>
        <translation>Una sesión admite hasta %1 cifras publicadas propias.</translation>
    </message>
    <message>
        <source>Releases side by side are compared in dollars, as published: show values, or draw a line.</source>
        <translation>Las publicaciones se comparan en dólares, tal como se publicaron: muestre valores o dibuje una línea.</translation>
    </message>
    <message>
        <source>Crossings, and a lens on them, show where one partner passes another: they need lines of values or shares.</source>
        <translation>Los cruces, y una lupa sobre ellos, dicen dónde un socio supera a otro: requieren líneas de valores o de participaciones.</translation>
    </message>
    <message>
        <source>Published figures can only be drawn beside releases: draw “%1”.</source>
        <translation>Las cifras publicadas se dibujan solo junto a las publicaciones: dibuje “%1”.</translation>
    </message>
    <message>
        <source>Releases are compared partner by partner: others and the total have no bars there; group:0015 is the total.</source>
        <translation>Las publicaciones se comparan socio por socio: los demás y el total no tienen barras ahí; group:0015 es el total.</translation>
    </message>
    <message>
        <source>Published figures are in current dollars: releases beside them cannot be in dollars of another month.</source>
        <translation>Las cifras publicadas están en dólares corrientes: las publicaciones junto a ellas no pueden estar en dólares de otro mes.</translation>
    </message>
    <message>
        <source>A title has no field {%1}; the fields are %2, and two braces stand for a literal one.</source>
        <translation>Un título no tiene el campo {%1}; los campos son %2, y dos llaves seguidas valen por una.</translation>
    </message>
    <message>
        <source>A field of the title begins with a brace but does not end with one; for a literal brace, write two.</source>
        <translation>Un campo del título empieza con una llave, pero no termina con otra; para escribir una llave, ponga dos.</translation>
    </message>
    <message>
        <source>The field {%1} of a title names no partners.</source>
        <translation>El campo {%1} de un título no nombra socios.</translation>
    </message>
    <message>
        <source>The field {%1} of a title names one partner, such as {%1:MX}.</source>
        <translation>El campo {%1} de un título nombra un socio, como {%1:MX}.</translation>
    </message>
    <message>
        <source>The field {%1} of a title names two partners, such as {%1:MX,CA}.</source>
        <translation>El campo {%1} de un título nombra dos socios, como {%1:MX,CA}.</translation>
    </message>
    <message>
        <source>The field {%1} of the title names “%2”, which is not a partner: write its ISO or Schedule C code, such as MX.</source>
        <translation>El campo {%1} del título nombra “%2”, que no es ningún socio: escriba su código ISO o del Schedule C, como MX.</translation>
    </message>
    <message>
        <source>largest single-country buyer</source>
        <translation>mayor país comprador</translation>
    </message>
    <message>
        <source>largest single-country supplier</source>
        <translation>mayor país proveedor</translation>
    </message>
    <message>
        <source>largest single-country trading partner</source>
        <translation>mayor país socio comercial</translation>
    </message>
    <message>
        <source>single country with the highest US trade balance</source>
        <translation>país con el saldo comercial más alto de EE. UU.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>año en curso</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n periodo</numerusform>
            <numerusform>%n periodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
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
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>The title names the leader, which the data do not give %1.</source>
        <translation>El título nombra a quien va adelante; los datos no dicen quién lo hizo %1.</translation>
    </message>
    <message>
        <source>The title names the leader; %1 nobody led, %2 were level at %3.</source>
        <translation>El título nombra a quien va adelante; %1 nadie lo hizo, %2 estaban igualados en %3.</translation>
    </message>
    <message>
        <source>The title names the second, which the data do not give %1.</source>
        <translation>El título nombra al segundo; los datos no dicen quién lo fue %1.</translation>
    </message>
    <message>
        <source>The title names a second; %1 %2 shared that place.</source>
        <translation>El título nombra un segundo; %1 %2 compartían ese lugar.</translation>
    </message>
    <message>
        <source>The title gives the lead in per cent; %1 the smaller value was under 1 million dollars, too little for a percentage.</source>
        <translation>El título da la ventaja en porcentaje; %1 el valor menor no llegaba a 1 millón de dólares, muy poco para un porcentaje.</translation>
    </message>
    <message>
        <source>The title gives a share of the total, which the data do not have %1.</source>
        <translation>El título da una participación en el total; los datos no tienen ninguna %1.</translation>
    </message>
    <message>
        <source>The title says since when %1 leads; seen %2 that goes back to the start of the data, so the beginning is unknown.</source>
        <translation>El título dice desde cuándo va adelante %1; visto %2, eso llega hasta donde empiezan los datos, así que no se sabe cuándo empezó.</translation>
    </message>
    <message>
        <source>The title says when %1 passed %2; before its lead %3 the data have a gap, so the date is unknown.</source>
        <translation>El título dice cuándo superó %1 a %2; antes de su ventaja %3 los datos tienen un hueco, así que no se sabe cuándo.</translation>
    </message>
    <message>
        <source>The title says that %1 leads %2; %3 %2 led by %4.</source>
        <translation>El título dice que %1 supera a %2; %3 %2 iba adelante por %4.</translation>
    </message>
    <message>
        <source>The title says that %1 leads %2; %3 the two were level at %4.</source>
        <translation>El título dice que %1 supera a %2; %3 los dos estaban igualados en %4.</translation>
    </message>
    <message>
        <source>The title says that %1 leads %2; the data do not show who led %3.</source>
        <translation>El título dice que %1 supera a %2; los datos no dicen quién iba adelante %3.</translation>
    </message>
    <message>
        <source>The title says that %1 leads all countries; the data do not show who led %2.</source>
        <translation>El título dice que %1 supera a todos los países; los datos no dicen quién iba adelante %2.</translation>
    </message>
    <message>
        <source>The title says that %1 leads all countries; %2 %3 were level at %4.</source>
        <translation>El título dice que %1 supera a todos los países; %2 %3 estaban igualados en %4.</translation>
    </message>
    <message>
        <source>The title says that %1 leads all countries; %2 %3 led it by %4.</source>
        <translation>El título dice que %1 supera a todos los países; %2 %3 tenía %4 más.</translation>
    </message>
    <message>
        <source>The title is about the flow “%1”, but the figure is about “%2”.</source>
        <translation>El título habla del flujo “%1”, la figura trata de “%2”.</translation>
    </message>
    <message>
        <source>%1 is not a single country, so it cannot lead all of them: specify whom it leads.</source>
        <translation>%1 no es un solo país, así que no puede superarlos a todos: indique a quién supera.</translation>
    </message>
    <message>
        <source>Without a bar, because the period is missing: the data to %1.</source>
        <translation>Sin barra, por no tener el periodo: los datos hasta %1.</translation>
    </message>
    <message>
        <source>As published: %1, %2, rounded to %3.</source>
        <translation>Según se publicó: %1, %2, redondeado a %3.</translation>
    </message>
    <message>
        <source>As published: %1, %2.</source>
        <translation>Según se publicó: %1, %2.</translation>
    </message>
    <message>
        <source>No published figures of these partners are available for the period.</source>
        <translation>No se conoce ninguna cifra publicada de estos socios para el periodo.</translation>
    </message>
    <message>
        <source>The file of published figures cannot be read.</source>
        <translation>El archivo de cifras publicadas no se puede leer.</translation>
    </message>
    <message>
        <source>A file of published figures begins with a line that names its columns: date, source, partner, flow, measure, period, value and, optionally, rounding.</source>
        <translation>Un archivo de cifras publicadas empieza con una línea que nombra sus columnas: date, source, partner, flow, measure, period, value y, si se quiere, rounding.</translation>
    </message>
    <message>
        <source>“%1” is not a date of publication; write it as 2025-11-19.</source>
        <translation>“%1” no es un día de publicación; escríbalo como 2025-11-19.</translation>
    </message>
    <message>
        <source>The row does not say who published the figure.</source>
        <translation>La fila no dice quién publicó la cifra.</translation>
    </message>
    <message>
        <source>“%1” is not a flow; flows are exports, imports, total and balance.</source>
        <translation>“%1” no es un flujo; los flujos son exports, imports, total y balance.</translation>
    </message>
    <message>
        <source>“%1” with “%2” is not a measure with its period; write month, 3-months, year-to-date or 12-months with 2025-08, quarter with 2025-Q3, or year with 2025.</source>
        <translation>“%1” con “%2” no es una medida con su periodo; escriba month, 3-months, year-to-date o 12-months con 2025-08, quarter con 2025-Q3 o year con 2025.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it as 226.4 bn, 1.4 tn, 35.2 m or in whole dollars.</source>
        <translation>“%1” no es un monto; escríbalo como 226.4 bn, 1.4 tn, 35.2 m o en dólares enteros.</translation>
    </message>
    <message>
        <source>“%1” is not the unit of the last digit of “%2”; write it as 0.1 bn.</source>
        <translation>“%1” no es la unidad del último dígito de “%2”; escríbalo como 0.1 bn.</translation>
    </message>
    <message>
        <source>This figure for %1 is already in the file, from the same publication.</source>
        <translation>Esta cifra de %1 ya está en el archivo, de la misma publicación.</translation>
    </message>
    <message>
        <source>The file has more than %1 published figures.</source>
        <translation>El archivo contiene más de %1 cifras publicadas.</translation>
    </message>
    <message>
        <source>Published figure %1 of the session cannot be read and is left out.</source>
        <translation>La cifra publicada %1 de la sesión no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>New months: %1.</source>
        <translation>Meses nuevos: %1.</translation>
    </message>
    <message>
        <source>%1 in the release of %2</source>
        <translation>%1 en la publicación de %2</translation>
    </message>
    <message>
        <source>%1 in the data to %2</source>
        <translation>%1 en los datos hasta %2</translation>
    </message>
    <message>
        <source>No other release has a value for comparison.</source>
        <translation>Ninguna otra publicación tiene un valor para comparar.</translation>
    </message>
    <message>
        <source>The first and the last value are equal within rounding.</source>
        <translation>La primera y la última son iguales salvo redondeo.</translation>
    </message>
    <message>
        <source>Revised up by %1 overall.</source>
        <translation>En total, revisada al alza en %1.</translation>
    </message>
    <message>
        <source>Revised down by %1 overall.</source>
        <translation>En total, revisada a la baja en %1.</translation>
    </message>
    <message>
        <source>The session already has the release in “%1”; nothing was added.</source>
        <translation>La sesión ya contiene la publicación de “%1”: no se agregó nada.</translation>
    </message>
    <message>
        <source>“%1” was added; the current figure does not change: it is frozen to the release of %2.</source>
        <translation>“%1” se agregó; la figura al frente queda como está, fija en la publicación de %2.</translation>
    </message>
    <message>
        <source>The release “%1” to overlay cannot be read: write its month, such as 2026-03.</source>
        <translation>La publicación “%1” que se superpone a otra no se puede leer: escriba su mes, como 2026-03.</translation>
    </message>
    <message>
        <source>Only line charts of values or shares can overlay two releases.</source>
        <translation>Dos publicaciones solo se pueden superponer como líneas de valores o de participaciones.</translation>
    </message>
    <message>
        <source>The release of %1 is not older than the one in the figure: the older one is dashed, the newer one solid.</source>
        <translation>La publicación de %1 no es anterior a lo que traza la figura: la anterior va discontinua, la más reciente continua.</translation>
    </message>
    <message>
        <source>The release of %1 has no month of the window.</source>
        <translation>La publicación de %1 no tiene ningún mes de la ventana.</translation>
    </message>
    <message>
        <source>Dashed: only the release of %1.</source>
        <translation>Discontinuas: la publicación de %1 sola.</translation>
    </message>
    <message>
        <source>Some months come from a release without figures for %1: these count as not allocated to a partner.</source>
        <translation>Algunos meses vienen de una publicación sin cifras de %1: cuentan en lo que la fuente no asigna a ningún socio.</translation>
    </message>
    <message numerus="yes">
        <source>Some months come from a release without figures for %n small partner(s): these count as not allocated to a partner.</source>
        <translation>
            <numerusform>Algunos meses vienen de una publicación sin cifras de %n socio pequeño: cuenta en lo que la fuente no asigna a ningún socio.</numerusform>
            <numerusform>Algunos meses vienen de una publicación sin cifras de %n socios pequeños: cuentan en lo que la fuente no asigna a ningún socio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 as a bloc ranked higher, at %2</source>
        <translation>%1 como bloque quedó por encima, con %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Fuente: %1, %2.</translation>
    </message>
    <message>
        <source>%3: %1, %2.</source>
        <translation>%3: %1, %2.</translation>
    </message>
    <message>
        <source>The rank of %1 among all single countries is unknown: no single release has these figures and those of all the others.</source>
        <translation>No se sabe qué lugar ocupa %1 entre todos los países individuales: ninguna publicación tiene a la vez estas cifras y las de todos los demás.</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) on other terms are left out of the past revisions, as publisher, unit, basis or adjustment differ.</source>
        <translation>
            <numerusform>De las revisiones anteriores queda fuera %n publicación en otros términos, pues difieren la fuente, la unidad, la base o el ajuste.</numerusform>
            <numerusform>De las revisiones anteriores quedan fuera %n publicaciones en otros términos, pues difieren la fuente, la unidad, la base o el ajuste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The title&apos;s claim is about %1, which is not a period of the measure “%2”.</source>
        <translation>La afirmación del título se refiere a %1, que no es un periodo de la medida “%2”.</translation>
    </message>
    <message>
        <source>A dotted line marks where another release begins.</source>
        <translation>Una línea de puntos marca dónde empieza otra publicación.</translation>
    </message>
    <message>
        <source>Without a bar, because figures for the period are missing (%1): %2.</source>
        <translation>Sin barra, por falta de cifras del periodo (%1): %2.</translation>
    </message>
    <message numerus="yes">
        <source>Without a bar, because the period is missing: the release(s) of %1.</source>
        <translation>
            <numerusform>Sin barra, por no contener el periodo: la publicación de %1.</numerusform>
            <numerusform>Sin barras, por no contener el periodo: las publicaciones de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single release has all of %1, so there is nothing to compare.</source>
        <translation>Ninguna publicación tiene completo %1, así que no hay nada que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the sheet are skipped: they have no readable year from 1900 to 2100 or no partner code.</source>
        <translation>
            <numerusform>Se omite la única fila de la hoja: no tiene un año legible de 1900 a 2100 o no tiene código de socio.</numerusform>
            <numerusform>Se omiten las %n filas de la hoja: no tienen un año legible de 1900 a 2100 o no tienen código de socio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown code(s) are kept under their names in the file: %1 and %2 more.</source>
        <translation>
            <numerusform>Este programa no conoce %n código y lo conserva con el nombre que tiene en el archivo: %1 y %2 más.</numerusform>
            <numerusform>Este programa no conoce %n códigos y los conserva con los nombres que tienen en el archivo: %1 y %2 más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of exports or imports are negative and are used as they are; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n valor de exportaciones o importaciones es menor que cero y se usa tal como está; está en la fila %1, columna %2.</numerusform>
            <numerusform>%n valores de exportaciones o importaciones son menores que cero y se usan tal como están; el primero está en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>ningún valor</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 dólares</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a year before 1900 or after 2100 are skipped; the first is row %1.</source>
        <translation>
            <numerusform>Se omite %n fila de un año anterior a 1900 o posterior a 2100; es la fila %1.</numerusform>
            <numerusform>Se omiten %n filas de años anteriores a 1900 o posteriores a 2100; la primera es la fila %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a number too large for millions of dollars and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n celda contiene un número demasiado grande para millones de dólares y cuenta como faltante; está en la fila %1, columna %2.</numerusform>
            <numerusform>%n celdas contienen un número demasiado grande para millones de dólares y cuentan como faltantes; la primera está en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a partner and a month but have no value, which counts as missing; the first is row %1.</source>
        <translation>
            <numerusform>%n fila indica un socio y un mes pero no tiene ningún valor, lo que cuenta como faltante; es la fila %1.</numerusform>
            <numerusform>%n filas indican un socio y un mes pero no tienen ningún valor, lo que cuenta como faltante; la primera es la fila %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are skipped: their years are before 1900 or after 2100.</source>
        <translation>
            <numerusform>Se omite la única fila: su año es anterior a 1900 o posterior a 2100.</numerusform>
            <numerusform>Se omiten las %n filas: sus años son anteriores a 1900 o posteriores a 2100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are skipped: their period, code or month of release cannot be read or is before 1900 or after 2100.</source>
        <translation>
            <numerusform>Se omite la única fila: su periodo, código o mes de publicación no se puede leer o es anterior a 1900 o posterior a 2100.</numerusform>
            <numerusform>Se omiten las %n filas: su periodo, código o mes de publicación no se puede leer o es anterior a 1900 o posterior a 2100.</numerusform>
        </translation>
    </message>
    <message>
        <source>A field of the title ends with a brace but does not begin with one; for a literal brace, write two.</source>
        <translation>Un campo del título termina con una llave, pero no empieza con otra; para escribir una llave, ponga dos.</translation>
    </message>
    <message>
        <source>The session does not name any usable data; the built-in data are used instead.</source>
        <translation>La sesión no indica datos que se puedan usar; en su lugar se usan los datos integrados.</translation>
    </message>
    <message>
        <source>In the figure “%1”, the code %2 and the ISO code %3 are not those of one partner; %4 is used.</source>
        <translation>En la figura “%1”, el código %2 y el código ISO %3 no son de un mismo socio; se toma %4.</translation>
    </message>
    <message>
        <source>In the figure “%1”, the total (code %2) is among the partners; it is drawn as a group beside them.</source>
        <translation>En la figura “%1”, el total (código %2) está entre los socios; se dibuja como un grupo junto a ellos.</translation>
    </message>
    <message>
        <source>The data run from %1 to %2, but no release has %3.</source>
        <translation>Los datos van de %1 a %2, pero ninguna publicación tiene %3.</translation>
    </message>
    <message>
        <source>No title of the session makes a claim that can be checked.</source>
        <translation>Ningún título de la sesión hace una afirmación que se pueda comprobar.</translation>
    </message>
    <message>
        <source>Titles not compared, because their figures are frozen to a release: %1.</source>
        <translation>Títulos no comparados, porque sus figuras están fijas en una publicación: %1.</translation>
    </message>
    <message>
        <source>Titles not compared, because they are about another period in the newer data: %1.</source>
        <translation>Títulos no comparados, porque en los datos nuevos hablan de otro periodo: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a session, so there are no titles to compare.</source>
        <translation>“%1” no es una sesión: no hay títulos que comparar.</translation>
    </message>
    <message>
        <source>None of those that were compared.</source>
        <translation>Ninguno de los que se compararon.</translation>
    </message>
    <message>
        <source>Figure %1, “%2”: %3</source>
        <translation>Figura %1, “%2”: %3</translation>
    </message>
    <message>
        <source>that with data to %1</source>
        <translation>la que tiene datos hasta %1</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>la de %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n release(s), only %1 is used, not %2.</source>
        <translation>
            <numerusform>De %n publicación se usa solo %1, no %2.</numerusform>
            <numerusform>De %n publicaciones se usa solo %1, no %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n release(s), only %1 is used, not %2; choose another with %3.</source>
        <translation>
            <numerusform>De %n publicación se usa solo %1, no %2; elija otra con %3.</numerusform>
            <numerusform>De %n publicaciones se usa solo %1, no %2; elija otra con %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the releases in “%1”, the session already had %2; only the others were added.</source>
        <translation>De las publicaciones en “%1” la sesión ya tenía la de %2; solo se añadieron las demás.</translation>
    </message>
    <message>
        <source>“%1” was not used: the data that it would replace are no longer part of the session.</source>
        <translation>“%1” no se usó: los datos a los que sustituye ya no son parte de la sesión.</translation>
    </message>
    <message numerus="yes">
        <source>Already there with the same value: %n published figure(s) of the file.</source>
        <translation>
            <numerusform>Ya estaba, con el mismo valor: %n cifra publicada del archivo.</numerusform>
            <numerusform>Ya estaban, con el mismo valor: %n cifras publicadas del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as their publisher, unit, basis or adjustment differs: the release(s) of %1.</source>
        <translation>
            <numerusform>Se deja fuera, porque la fuente, la unidad, la base o el ajuste son otros: la publicación de %1.</numerusform>
            <numerusform>Se dejan fuera, porque la fuente, la unidad, la base o el ajuste son otros: las publicaciones de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as its publisher, unit, basis or adjustment differs: the data to %1.</source>
        <translation>Se dejan fuera, porque la fuente, la unidad, la base o el ajuste son otros: los datos hasta %1.</translation>
    </message>
    <message>
        <source>%1 of %2 is given with two values for %3, %4 and %5: both are drawn.</source>
        <translation>%1 del %2 figura con dos valores para %3, %4 y %5: se dibujan ambos.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file: save its output as a file and open that.</source>
        <translation>Esto es una tubería o un dispositivo, no un archivo: guarde como archivo lo que sale de ahí y ábralo.</translation>
    </message>
    <message>
        <source>The head names the column “%1” twice.</source>
        <translation>El encabezado nombra dos veces la columna “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a group of your own: published figures are about partners and the source&apos;s groups.</source>
        <translation>“%1” es un grupo propio: las cifras publicadas son de socios y de grupos de la fuente.</translation>
    </message>
    <message>
        <source>What %1 published on %2 for %3, %4, is already there as %5, not %6: one publication has only one value.</source>
        <translation>Lo que %1 publicó el %2 sobre %3, %4, ya está como %5 y no como %6: una publicación tiene un solo valor.</translation>
    </message>
    <message>
        <source>The file has no published figure below its column names.</source>
        <translation>El archivo no contiene ninguna cifra publicada bajo los nombres de sus columnas.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB, the limit for a file of published figures.</source>
        <translation>El archivo es más grande de lo que puede ser uno de cifras publicadas, que es 1 MB.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part is truncated.</source>
        <translation>El libro está dañado: una de sus partes se interrumpe a la mitad.</translation>
    </message>
    <message>
        <source>In the release of %1: %2</source>
        <translation>En la publicación de %1: %2</translation>
    </message>
    <message>
        <source>In the data to %1: %2</source>
        <translation>En los datos hasta %1: %2</translation>
    </message>
    <message>
        <source>%1, imports in %2: %3.</source>
        <translation>%1, importaciones en %2: %3.</translation>
    </message>
    <message>
        <source>%1, exports in %2: %3.</source>
        <translation>%1, exportaciones en %2: %3.</translation>
    </message>
    <message>
        <source>The file “%1” has an extension but no name: use a name such as figure.%2.</source>
        <translation>El archivo “%1” tiene extensión pero no nombre: llámelo, por ejemplo, figura.%2.</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s), %1 to %2, others also includes months of countries whose figures begin or end within the sum.</source>
        <translation>
            <numerusform>En %n periodo, %1, otros incluye también meses de países cuyas cifras empiezan o terminan dentro de la suma.</numerusform>
            <numerusform>En %n periodos, de %1 a %2, otros incluye también meses de países cuyas cifras empiezan o terminan dentro de la suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a session, not a data file: specify the data file that it was made from.</source>
        <translation>Esto es una sesión, no un archivo de datos: indique el archivo de datos del que se hizo.</translation>
    </message>
    <message>
        <source>Revised: %1 of partners, %2 of groups.</source>
        <translation>Revisados: %1 de socios, %2 de grupos.</translation>
    </message>
    <message>
        <source>Nothing is drawn: all values are zero.</source>
        <translation>No se dibuja nada: todos los valores son cero.</translation>
    </message>
    <message>
        <source>Nothing is drawn: values that it needs are not yet published.</source>
        <translation>No se dibuja nada: aún no se han publicado cifras que hacen falta.</translation>
    </message>
    <message>
        <source>Nothing is drawn: the denominators are under 1 million dollars.</source>
        <translation>No se dibuja nada: los divisores son menores de 1 millón de dólares.</translation>
    </message>
    <message>
        <source>“%1” is being written by another window; it was not saved.</source>
        <translation>Otra ventana está escribiendo «%1»; no se guardó.</translation>
    </message>
    <message>
        <source>Nothing is drawn: values that it needs, such as the total or those of a year earlier, are not in the data.</source>
        <translation>No se dibuja nada: en los datos faltan cifras necesarias, como el total o las de un año antes.</translation>
    </message>
    <message>
        <source>Overlaid years run from January to December, so they need a monthly measure, such as “%1” or “%2”.</source>
        <translation>Los años superpuestos van de enero a diciembre, así que requieren una medida mensual, como «%1» o «%2».</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb), which this program does not read; save it again as .xlsx.</source>
        <translation>Es un libro binario (.xlsb), que este programa no lee; guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it names the sheet %1, but does not contain it.</source>
        <translation>El libro está dañado: nombra la hoja %1, pero no la contiene.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it names its part %1, but does not contain it.</source>
        <translation>El libro está dañado: nombra su parte %1, pero no la contiene.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheet %1 is not a worksheet.</source>
        <translation>El libro está dañado: su hoja %1 no es una hoja de cálculo.</translation>
    </message>
    <message>
        <source>This is a web page, not a workbook, despite its name: open it in a spreadsheet and save it as .xlsx.</source>
        <translation>Es una página web, no un libro, diga lo que diga su nombre: ábrala en una hoja de cálculo y guárdela como .xlsx.</translation>
    </message>
    <message>
        <source>This is an XML spreadsheet of Excel 2003, which this program does not read; save it again as .xlsx.</source>
        <translation>Es una hoja de cálculo XML de Excel 2003, que este programa no lee; guárdela de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>This workbook is older than Excel 5, which this program does not read; save it again as .xlsx.</source>
        <translation>Este libro es anterior a Excel 5 y este programa no lo lee; guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>This is not a workbook.</source>
        <translation>No es un libro.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; save it again without one.</source>
        <translation>El libro está protegido con una contraseña; guárdelo de nuevo sin ella.</translation>
    </message>
    <message>
        <source>This is a text document or a presentation, not a workbook.</source>
        <translation>Es un documento de texto o una presentación, no un libro.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 texts, or more than %2 bytes of text, more than any trade table needs; it is not opened.</source>
        <translation>El libro tiene más de %1 textos o más de %2 bytes de texto, más de lo que necesita cualquier tabla de comercio; no se abre.</translation>
    </message>
    <message>
        <source>A text in the workbook is longer than %1 bytes, more than any trade table needs; it is not opened.</source>
        <translation>Un texto del libro tiene más de %1 bytes, más de lo que necesita cualquier tabla de comercio; no se abre.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets; it is not opened.</source>
        <translation>El libro tiene más de %1 hojas; no se abre.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet %1 has a cell or row at “%2”, which is not a place in a sheet.</source>
        <translation>El libro está dañado: la hoja %1 tiene una celda o una fila en «%2», que no es un lugar de una hoja.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet %1 has the cell %2 twice.</source>
        <translation>El libro está dañado: la hoja %1 tiene dos veces la celda %2.</translation>
    </message>
    <message>
        <source>The texts of the workbook cannot be read in the code page that it names, %1; save it again as .xlsx.</source>
        <translation>Los textos del libro no se pueden leer en la página de códigos que nombra, %1; guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part %1 is not well-formed XML (line %2).</source>
        <translation>El libro está dañado: su parte %1 no es XML bien formado (línea %2).</translation>
    </message>
    <message>
        <source>The workbook is not opened: its part %1 has a document type declaration, which no spreadsheet program writes.</source>
        <translation>El libro no se abre: su parte %1 tiene una declaración de tipo de documento, que ninguna hoja de cálculo escribe.</translation>
    </message>
    <message>
        <source>The workbook is not opened: elements in its part %1 are nested more than %2 deep.</source>
        <translation>El libro no se abre: los elementos de su parte %1 están anidados a más de %2 niveles.</translation>
    </message>
    <message>
        <source>The workbook is not opened: a tag in its part %1 is longer than %2 bytes.</source>
        <translation>El libro no se abre: una etiqueta de su parte %1 tiene más de %2 bytes.</translation>
    </message>
    <message>
        <source>The workbook has %1 parts, more than any trade table needs; it is not opened.</source>
        <translation>El libro tiene %1 partes, más de lo que necesita cualquier tabla de comercio; no se abre.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has two parts named %1.</source>
        <translation>El libro está dañado: contiene dos partes llamadas %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with values have no readable year from 1900 to 2100 or no readable partner code and were skipped; years that they might hold count as missing, not as zero (the first is row %1: year “%2”, code “%3”, name “%4”).</source>
        <translation>
            <numerusform>Se omitió %n fila con valores sin un año legible de 1900 a 2100 o sin un código de socio legible; los años que podría contener cuentan como datos faltantes, no como cero (es la fila %1: año «%2», código «%3», nombre «%4»).</numerusform>
            <numerusform>Se omitieron %n filas con valores sin un año legible de 1900 a 2100 o sin un código de socio legible; los años que podrían contener cuentan como datos faltantes, no como cero (la primera es la fila %1: año «%2», código «%3», nombre «%4»).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) have a mark, which is ignored; the first is “%2” in row %1.</source>
        <translation>
            <numerusform>%n año lleva una marca, que no se tiene en cuenta; es «%2», en la fila %1.</numerusform>
            <numerusform>%n años llevan una marca, que no se tiene en cuenta; el primero es «%2», en la fila %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a year and partner code with other values; values that differ count as missing (the first is row %1, column %2: %3, but earlier %4).</source>
        <translation>
            <numerusform>%n fila repite un año y un código de socio con otros valores; los valores que difieren cuentan como datos faltantes (es la fila %1, columna %2: %3, pero antes %4).</numerusform>
            <numerusform>%n filas repiten un año y un código de socio con otros valores; los valores que difieren cuentan como datos faltantes (la primera es la fila %1, columna %2: %3, pero antes %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a partner&apos;s month of the same release with other values; values that differ count as missing (the first is row %1, column %2: %3, but earlier %4).</source>
        <translation>
            <numerusform>%n fila repite el mes de un socio de la misma publicación con otros valores; los valores que difieren cuentan como datos faltantes (es la fila %1, columna %2: %3, pero antes %4).</numerusform>
            <numerusform>%n filas repiten el mes de un socio de la misma publicación con otros valores; los valores que difieren cuentan como datos faltantes (la primera es la fila %1, columna %2: %3, pero antes %4).</numerusform>
        </translation>
    </message>
    <message>
        <source>A logarithmic axis is for lines of values above zero: stacks and bars begin at zero, changes, balances and ranks have no logarithm, and concentration has axes of its own.</source>
        <translation>Un eje logarítmico es para líneas de valores mayores que cero: los apilados y las barras parten de cero, las variaciones, las balanzas y los puestos no tienen logaritmo, y la concentración tiene sus propios ejes.</translation>
    </message>
    <message>
        <source>“%1” is not a column and its value: write %2.</source>
        <translation>“%1” no es una columna con su valor: escriba %2.</translation>
    </message>
    <message>
        <source>“%1” is not a decimal sign: write point or comma.</source>
        <translation>“%1” no es un signo decimal: escriba point o comma.</translation>
    </message>
    <message>
        <source>The JSON text is damaged: %1.</source>
        <translation>El texto JSON está dañado: %1.</translation>
    </message>
    <message>
        <source>The JSON text is no table: an array of arrays, or of objects, is expected.</source>
        <translation>El texto JSON no es una tabla: se espera una lista de listas o de objetos.</translation>
    </message>
    <message>
        <source>The gzip file is damaged.</source>
        <translation>El archivo gzip está dañado.</translation>
    </message>
    <message>
        <source>The gzip file unpacks to more than any trade table needs; it is not opened.</source>
        <translation>El archivo gzip se expande a más de lo que necesita cualquier tabla de comercio; no se abre.</translation>
    </message>
    <message>
        <source>The archive holds several files (%1): unpack it and open the one that you need.</source>
        <translation>El archivo comprimido contiene varios archivos (%1): extráigalos y abra el que necesita.</translation>
    </message>
    <message>
        <source>The description of the layout “%1” cannot be used: %2.</source>
        <translation>La descripción del formato “%1” no se puede usar: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2: stated with --role.</source>
        <translation>“%1” es %2: indicado con --role.</translation>
    </message>
    <message>
        <source>“%1” is the year: its texts are years.</source>
        <translation>“%1” es el año: sus textos son años.</translation>
    </message>
    <message>
        <source>“%1” is the month: by its head, beside a year.</source>
        <translation>“%1” es el mes: por su encabezado, junto a un año.</translation>
    </message>
    <message>
        <source>“%1” is the quarter: by its head, beside a year.</source>
        <translation>“%1” es el trimestre: por su encabezado, junto a un año.</translation>
    </message>
    <message>
        <source>“%1” is the period: %2 of its first %3 texts are periods.</source>
        <translation>“%1” es el periodo: %2 de sus primeros %3 textos son periodos.</translation>
    </message>
    <message>
        <source>The columns “%1” to “%2” are values: their heads are periods.</source>
        <translation>Las columnas de “%1” a “%2” son valores: sus encabezados son periodos.</translation>
    </message>
    <message>
        <source>“%1” is the reporter: by its head.</source>
        <translation>“%1” es el país declarante: por su encabezado.</translation>
    </message>
    <message>
        <source>“%1” is the reporter: it names countries, and fewer than another column.</source>
        <translation>“%1” es el país declarante: nombra países, y menos que otra columna.</translation>
    </message>
    <message>
        <source>“%1” is the partner: %2 of its first %3 texts are names of countries.</source>
        <translation>“%1” es el socio: %2 de sus primeros %3 textos son nombres de países.</translation>
    </message>
    <message>
        <source>“%1” is the partner: %2 of its first %3 texts are codes (%4).</source>
        <translation>“%1” es el socio: %2 de sus primeros %3 textos son códigos (%4).</translation>
    </message>
    <message>
        <source>%1 columns are partners: their heads name them (%2, …).</source>
        <translation>%1 columnas son socios: sus encabezados los nombran (%2, …).</translation>
    </message>
    <message>
        <source>“%1” is the flow: its texts say exports or imports.</source>
        <translation>“%1” es el flujo: sus textos dicen exportaciones o importaciones.</translation>
    </message>
    <message>
        <source>“%1” is the unit: by its head.</source>
        <translation>“%1” es la unidad: por su encabezado.</translation>
    </message>
    <message>
        <source>“%1” is the scale: by its head.</source>
        <translation>“%1” es la escala: por su encabezado.</translation>
    </message>
    <message>
        <source>“%1” is the product: by its head.</source>
        <translation>“%1” es el producto: por su encabezado.</translation>
    </message>
    <message>
        <source>“%1” holds the exports: by its head, and it holds numbers.</source>
        <translation>“%1” contiene las exportaciones: por su encabezado, y contiene números.</translation>
    </message>
    <message>
        <source>“%1” holds the imports: by its head, and it holds numbers.</source>
        <translation>“%1” contiene las importaciones: por su encabezado, y contiene números.</translation>
    </message>
    <message>
        <source>“%1” holds the values: by its head, and it holds numbers.</source>
        <translation>“%1” contiene los valores: por su encabezado, y contiene números.</translation>
    </message>
    <message>
        <source>“%1” holds the values: no other column holds numbers.</source>
        <translation>“%1” contiene los valores: ninguna otra columna contiene números.</translation>
    </message>
    <message>
        <source>The values are exports: a line above the table says “%1”.</source>
        <translation>Los valores son exportaciones: una línea sobre la tabla dice “%1”.</translation>
    </message>
    <message>
        <source>The values are imports: a line above the table says “%1”.</source>
        <translation>Los valores son importaciones: una línea sobre la tabla dice “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no period from 1900 to 2100 that can be read and are left out; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n valor no tiene un periodo legible de 1900 a 2100 y se omite: “%3”, en la fila %1, columna %2.</numerusform>
            <numerusform>%n valores no tienen un periodo legible de 1900 a 2100 y se omiten; el primero es “%3”, en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) belong to no partner and are left out; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n valor no corresponde a ningún socio y se omite: “%3”, en la fila %1, columna %2.</numerusform>
            <numerusform>%n valores no corresponden a ningún socio y se omiten; el primero es “%3”, en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are neither exports nor imports and are left out; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n valor no es de exportaciones ni de importaciones y se omite: “%3”, en la fila %1, columna %2.</numerusform>
            <numerusform>%n valores no son de exportaciones ni de importaciones y se omiten; el primero es “%3”, en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not hold a number and count as missing; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n celda no contiene un número y cuenta como dato faltante: “%3”, en la fila %1, columna %2.</numerusform>
            <numerusform>%n celdas no contienen un número y cuentan como datos faltantes; la primera es “%3”, en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a number too large for trade and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n celda contiene un número demasiado grande para el comercio y cuenta como dato faltante; está en la fila %1, columna %2.</numerusform>
            <numerusform>%n celdas contienen un número demasiado grande para el comercio y cuentan como datos faltantes; la primera está en la fila %1, columna %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) have a mark, which is ignored; the first is “%2” in row %1.</source>
        <translation>
            <numerusform>%n periodo tiene una marca, que se ignora: “%2”, en la fila %1.</numerusform>
            <numerusform>%n periodos tienen una marca, que se ignora; el primero es “%2”, en la fila %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have a mark of the source, which is ignored.</source>
        <translation>
            <numerusform>%n valor tiene una marca de la fuente, que se ignora.</numerusform>
            <numerusform>%n valores tienen una marca de la fuente, que se ignora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of re-exports or re-imports are left out: exports and imports contain them.</source>
        <translation>
            <numerusform>%n valor de reexportaciones o reimportaciones se omite: las exportaciones e importaciones ya lo incluyen.</numerusform>
            <numerusform>%n valores de reexportaciones o reimportaciones se omiten: las exportaciones e importaciones ya los incluyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are details of totals that the file has too, and are left out.</source>
        <translation>
            <numerusform>%n fila es el detalle de un total que el archivo también tiene, y se omite.</numerusform>
            <numerusform>%n filas son detalles de totales que el archivo también tiene, y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in rows that name no partner (notes, memorandum items) are left out.</source>
        <translation>
            <numerusform>%n valor en filas que no nombran a ningún socio (notas, partidas informativas) se omite.</numerusform>
            <numerusform>%n valores en filas que no nombran a ningún socio (notas, partidas informativas) se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column of partners holds more than %1 different texts: another column may be meant; name it with --role COLUMN=partner.</source>
        <translation>La columna de socios contiene más de %1 textos distintos: quizá se trate de otra columna; nómbrela con --role COLUMN=partner.</translation>
    </message>
    <message>
        <source>There is no column “%1”; the columns are %2.</source>
        <translation>No hay ninguna columna “%1”; las columnas son %2.</translation>
    </message>
    <message>
        <source>“%1” is not a role; roles are exports, imports, %2.</source>
        <translation>“%1” no es una función; las funciones son exports, imports, %2.</translation>
    </message>
    <message>
        <source>There is no layout “%1”; the layouts are %2.</source>
        <translation>No hay ningún formato “%1”; los formatos son %2.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”; its sheets are %2.</source>
        <translation>El archivo no tiene ninguna hoja “%1”; sus hojas son %2.</translation>
    </message>
    <message>
        <source>%1 sheets hold a table: choose one with --sheet (%2).</source>
        <translation>%1 hojas contienen una tabla: elija una con --sheet (%2).</translation>
    </message>
    <message>
        <source>The file has the trade of %1 reporters: choose one with --reporter (%2).</source>
        <translation>El archivo tiene el comercio de %1 países declarantes: elija uno con --reporter (%2).</translation>
    </message>
    <message>
        <source>The file has no reporter “%1”; it has %2.</source>
        <translation>El archivo no tiene al país declarante “%1”; tiene %2.</translation>
    </message>
    <message>
        <source>The file has no product “%1”; it has %2.</source>
        <translation>El archivo no tiene el producto “%1”; tiene %2.</translation>
    </message>
    <message>
        <source>The file has values in %1 units: choose one with --unit (%2).</source>
        <translation>El archivo tiene valores en %1 unidades: elija una con --unit (%2).</translation>
    </message>
    <message>
        <source>The file has no values in “%1”; it has %2.</source>
        <translation>El archivo no tiene valores en “%1”; tiene %2.</translation>
    </message>
    <message>
        <source>Of several series in the file, “%1” is used; it also has %2.</source>
        <translation>De varias series del archivo se usa “%1”; también tiene %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) repeat a partner&apos;s period with another value; both count as missing (the first is in row %1: %2, but earlier %3).</source>
        <translation>
            <numerusform>%n valor repite el periodo de un socio con otro valor; ambos cuentan como faltantes (fila %1: %2, pero antes %3).</numerusform>
            <numerusform>%n valores repiten el periodo de un socio con otro valor; ambos cuentan como faltantes (el primero, en la fila %1: %2, pero antes %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) repeat a partner&apos;s period with the same value and are skipped.</source>
        <translation>
            <numerusform>%n valor repite el periodo de un socio con el mismo valor y se omite.</numerusform>
            <numerusform>%n valores repiten el periodo de un socio con el mismo valor y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of longer periods are left out: the file has shorter ones too.</source>
        <translation>
            <numerusform>%n valor de un periodo más largo se omite: el archivo también los tiene más cortos.</numerusform>
            <numerusform>%n valores de periodos más largos se omiten: el archivo también los tiene más cortos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of exports or imports are negative and are used as they are; the first is in row %1.</source>
        <translation>
            <numerusform>%n valor de exportaciones o importaciones es negativo y se usa tal cual; está en la fila %1.</numerusform>
            <numerusform>%n valores de exportaciones o importaciones son negativos y se usan tal cual; el primero está en la fila %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file looks like “%1”, but has no value of exports or imports.</source>
        <translation>El archivo parece “%1”, pero no tiene ningún valor de exportaciones o importaciones.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor Windows-1252 (byte %1): save it as UTF-8.</source>
        <translation>El texto no es UTF-8 ni Windows-1252 (byte %1): guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The text is UTF-16, but part of it is damaged: save it as UTF-8.</source>
        <translation>El texto es UTF-16, pero una parte está dañada: guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not text: it has a NUL character.</source>
        <translation>El archivo no es texto: tiene un carácter NUL.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it is read as Windows-1252.</source>
        <translation>El texto no es UTF-8; se lee como Windows-1252.</translation>
    </message>
    <message>
        <source>A quotation mark opens before “%1” and is not closed.</source>
        <translation>Antes de “%1” se abre una comilla que no se cierra.</translation>
    </message>
    <message>
        <source>After the quoted field “%1” stands more text instead of a separator.</source>
        <translation>Tras el campo entre comillas “%1” hay más texto en lugar de un separador.</translation>
    </message>
    <message>
        <source>A field has more than 1 MB of text; it begins with “%1”.</source>
        <translation>Un campo tiene más de 1 MB de texto; comienza con “%1”.</translation>
    </message>
    <message>
        <source>The line has more than %1 fields.</source>
        <translation>La línea tiene más de %1 campos.</translation>
    </message>
    <message>
        <source>Some numbers have a decimal point (“%1”), others a decimal comma (“%2”): say which is meant with --decimal point or --decimal comma.</source>
        <translation>Algunos números tienen punto decimal (“%1”) y otros coma decimal (“%2”): indique cuál vale con --decimal point o --decimal comma.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: say with --decimal point or --decimal comma which sign separates the decimals.</source>
        <translation>“%1” se puede leer de dos maneras: indique con --decimal point o --decimal comma qué signo separa los decimales.</translation>
    </message>
    <message>
        <source>The data are yearly: they can only be shown by year.</source>
        <translation>Los datos son anuales: solo se pueden mostrar por año.</translation>
    </message>
    <message>
        <source>The data are quarterly: they can only be shown by quarter or by year.</source>
        <translation>Los datos son trimestrales: solo se pueden mostrar por trimestre o por año.</translation>
    </message>
    <message>
        <source>The file looks like “%1”, but has no value of exports or imports: %2</source>
        <translation>El archivo parece “%1”, pero no tiene ningún valor de exportaciones o importaciones: %2</translation>
    </message>
    <message>
        <source>Several columns hold numbers (%1): say which holds the values, for example with --role “%2=exports”.</source>
        <translation>Varias columnas contienen números (%1): indique cuál contiene los valores, por ejemplo con --role “%2=exports”.</translation>
    </message>
    <message>
        <source>Nothing in the file says whether its values are exports or imports: say it with --role “%1=exports” or --role “%1=imports”.</source>
        <translation>Nada en el archivo dice si sus valores son exportaciones o importaciones: indíquelo con --role “%1=exports” o --role “%1=imports”.</translation>
    </message>
    <message>
        <source>The file has %1 kinds of seasonal adjustment: choose one with --keep COLUMN=TEXT (%2).</source>
        <translation>El archivo tiene %1 tipos de ajuste estacional: elija uno con --keep COLUMN=TEXT (%2).</translation>
    </message>
    <message>
        <source>The file has %1 series for each partner and period: choose one with --keep COLUMN=TEXT (%2).</source>
        <translation>El archivo tiene %1 series para cada socio y periodo: elija una con --keep COLUMN=TEXT (%2).</translation>
    </message>
    <message>
        <source>Nothing in the file says in which currency its values are: say it with --unit, for example --unit USD or --unit “EUR million”.</source>
        <translation>Nada en el archivo dice en qué moneda están sus valores: indíquelo con --unit, por ejemplo --unit USD o --unit “EUR million”.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its sheet %1 is the same part as another sheet.</source>
        <translation>El libro está dañado: su hoja %1 es la misma parte que otra hoja.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 formats of cells; it is not opened.</source>
        <translation>El libro tiene más de %1 formatos de celda; no se abre.</translation>
    </message>
    <message>
        <source>The workbook is not opened: its part %1 lists more than %2 relations.</source>
        <translation>El libro no se abre: su parte %1 enumera más de %2 relaciones.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it has two sheets named %1.</source>
        <translation>El libro está dañado: contiene dos hojas llamadas %1.</translation>
    </message>
    <message>
        <source>No sheet holds a table of trade by partner and period that can be recognized; the sheets are %1: name the columns with --role.</source>
        <translation>Ninguna hoja contiene una tabla reconocible de comercio por socio y periodo; las hojas son %1: nombre las columnas con --role.</translation>
    </message>
    <message>
        <source>The file holds no table of trade by partner and period that can be recognized; it begins with “%1”: name the columns with --role.</source>
        <translation>El archivo no contiene ninguna tabla reconocible de comercio por socio y periodo; comienza con “%1”: nombre las columnas con --role.</translation>
    </message>
    <message>
        <source>No line of the file names the columns of months in long form.</source>
        <translation>Ninguna línea del archivo nombra las columnas de meses en formato largo.</translation>
    </message>
    <message>
        <source>The values are amounts in %1, each times %2.</source>
        <translation>Los valores son importes en %1, cada uno por %2.</translation>
    </message>
    <message>
        <source>The file has the layout “%1”, which says itself what its columns are: leave out the options that do.</source>
        <translation>El archivo tiene el formato “%1”, que indica por sí mismo qué son sus columnas: omita las opciones que lo hacen.</translation>
    </message>
    <message>
        <source>The session&apos;s figures are about other data, so “%1” has a figure of its own; Undo brings them back.</source>
        <translation>Las figuras de la sesión tratan de otros datos, así que “%1” tiene una figura propia; Deshacer las recupera.</translation>
    </message>
    <message>
        <source>The two files are about different data, by their reporter, product or frequency: they are not releases of the same data.</source>
        <translation>Los dos archivos tratan de datos distintos, por su país declarante, su producto o su frecuencia: no son publicaciones de los mismos datos.</translation>
    </message>
    <message>
        <source>The file has no sheets: leave out the option %1.</source>
        <translation>El archivo no tiene hojas: omita la opción %1.</translation>
    </message>
    <message>
        <source>The program has prices, recessions and policy events only for the trade of %1 in its own currency.</source>
        <translation>El programa tiene precios, recesiones y hechos de política solo para el comercio de %1 en su propia moneda.</translation>
    </message>
    <message>
        <source>The layout of the file was recognized by its content only: check it.</source>
        <translation>El formato del archivo se reconoció solo por su contenido: revíselo.</translation>
    </message>
    <message>
        <source>There is no layout of your own “%1”; there are %2.</source>
        <translation>No tiene ningún formato propio «%1»; los que hay son %2.</translation>
    </message>
    <message>
        <source>The file of the layout “%1” is damaged or was written by another version.</source>
        <translation>El archivo del formato «%1» está dañado o lo escribió otra versión.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a layout: it needs a letter or a digit.</source>
        <translation>«%1» no es un nombre para un formato: necesita una letra o una cifra.</translation>
    </message>
    <message>
        <source>Standard output takes one figure in one format, not %1.</source>
        <translation>La salida estándar admite una figura en un solo formato, no en %1.</translation>
    </message>
    <message>
        <source>Figures are written as PNG, SVG or PDF: “%1” does not end in .png, .svg or .pdf.</source>
        <translation>Las figuras se escriben como PNG, SVG o PDF: «%1» no termina en .png, .svg ni .pdf.</translation>
    </message>
    <message>
        <source>The ending of “%1” is its format: leave out --format.</source>
        <translation>La terminación de «%1» es su formato: omita --format.</translation>
    </message>
    <message>
        <source>At the size %1, the notes on partners are left out.</source>
        <translation>Con el tamaño %1 se omiten las notas sobre los socios.</translation>
    </message>
    <message>
        <source>At the size %1, the notes are cut to their first sentences.</source>
        <translation>Con el tamaño %1 las notas se reducen a sus primeras frases.</translation>
    </message>
    <message>
        <source>At the size %1, the subtitle and the notes are cut to their first sentences.</source>
        <translation>Con el tamaño %1 el subtítulo y las notas se reducen a sus primeras frases.</translation>
    </message>
    <message>
        <source>At the size %1, the notes are left out and the subtitle is short.</source>
        <translation>Con el tamaño %1 se omiten las notas y el subtítulo se acorta.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the values beside names are left out and the subtitle is short.</source>
        <translation>Con el tamaño %1 se omiten las notas y los valores junto a los nombres, y el subtítulo se acorta.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the values beside names are left out and the plot is small.</source>
        <translation>Con el tamaño %1 se omiten las notas y los valores junto a los nombres, y el gráfico queda pequeño.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the values beside names are left out and the type is %2 of its usual size.</source>
        <translation>Con el tamaño %1 se omiten las notas y los valores junto a los nombres, y la letra tiene el %2 de su tamaño habitual.</translation>
    </message>
    <message>
        <source>None of the fonts has the characters %1: they are drawn as empty boxes.</source>
        <translation>Ninguna de las fuentes tiene los caracteres %1: se dibujan como recuadros vacíos.</translation>
    </message>
    <message>
        <source>%1 is not drawn: the window ends with %2.</source>
        <translation>%1 no se dibuja: la ventana termina en %2.</translation>
    </message>
    <message>
        <source>%1 is not drawn: the window begins with %2.</source>
        <translation>%1 no se dibuja: la ventana comienza en %2.</translation>
    </message>
    <message>
        <source>The files cannot be one table: their reporters are “%1” and “%2”.</source>
        <translation>Los archivos no pueden ser una sola tabla: sus países informantes son “%1” y “%2”.</translation>
    </message>
    <message>
        <source>The files cannot be one table: their units are “%1” and “%2”.</source>
        <translation>Los archivos no pueden ser una sola tabla: sus unidades son “%1” y “%2”.</translation>
    </message>
    <message>
        <source>The files cannot be one table: their products are “%1” and “%2”.</source>
        <translation>Los archivos no pueden ser una sola tabla: sus productos son “%1” y “%2”.</translation>
    </message>
    <message>
        <source>The files cannot be one table: one has products of “%1”, the other of “%2”.</source>
        <translation>Los archivos no pueden ser una sola tabla: uno tiene productos de “%1” y el otro de “%2”.</translation>
    </message>
    <message>
        <source>The files cannot be one table: their valuations are “%1” and “%2”.</source>
        <translation>Los archivos no pueden ser una sola tabla: sus valoraciones son “%1” y “%2”.</translation>
    </message>
    <message>
        <source>The files cannot be one table: their adjustments are “%1” and “%2”.</source>
        <translation>Los archivos no pueden ser una sola tabla: sus ajustes son “%1” y “%2”.</translation>
    </message>
    <message>
        <source>The files cannot be one table: one has a value every %1 months, the other every %2.</source>
        <translation>Los archivos no pueden ser una sola tabla: uno tiene un valor cada %1 meses y el otro cada %2.</translation>
    </message>
    <message>
        <source>The files cannot be one table: two of them have exports of %1.</source>
        <translation>Los archivos no pueden ser una sola tabla: dos de ellos tienen las exportaciones de %1.</translation>
    </message>
    <message>
        <source>The files cannot be one table: two of them have imports of %1.</source>
        <translation>Los archivos no pueden ser una sola tabla: dos de ellos tienen las importaciones de %1.</translation>
    </message>
    <message>
        <source>The JSON text has more than %1 values, or more than %2 bytes, more than any trade table needs; it is not opened.</source>
        <translation>El texto JSON tiene más de %1 valores, o más de %2 bytes, más de lo que necesita una tabla de comercio; no se abre.</translation>
    </message>
    <message>
        <source>The rows of the sheet %1 are mostly empty cells before one far to the right: delete what stands there and save the workbook again.</source>
        <translation>Las filas de la hoja %1 son sobre todo celdas vacías antes de una muy a la derecha: borre lo que hay allí y guarde de nuevo el libro.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: it was changed meanwhile, or the disk may be faulty.</source>
        <translation>El archivo no se puede leer hasta el final: se modificó entretanto o el disco puede estar dañado.</translation>
    </message>
    <message>
        <source>All values are of the trade with “%1”: stated with --products-of.</source>
        <translation>Todos los valores son del comercio con “%1”: indicado con --products-of.</translation>
    </message>
    <message>
        <source>The file has no products with codes of “%1” characters; it has codes of %2.</source>
        <translation>El archivo no tiene productos con códigos de “%1” caracteres; los tiene de %2.</translation>
    </message>
    <message>
        <source>The file has products at %1 levels (codes of %2 characters): those of %3 characters are used, which add up to the total; see --level.</source>
        <translation>El archivo tiene productos de %1 niveles (códigos de %2 caracteres): se usan los de %3 caracteres, que suman el total; vea --level.</translation>
    </message>
    <message>
        <source>The file has products at %1 levels, which are never added up: choose the number of characters of their codes with --level (%2).</source>
        <translation>El archivo tiene productos de %1 niveles, que nunca se suman entre sí: elija con --level el número de caracteres de sus códigos (%2).</translation>
    </message>
    <message>
        <source>The file names no products: leave out the option %1.</source>
        <translation>El archivo no nombra productos: omita la opción %1.</translation>
    </message>
    <message>
        <source>The file has no partner “%1”; it has %2.</source>
        <translation>El archivo no tiene el socio “%1”; tiene %2.</translation>
    </message>
    <message>
        <source>The file has %1 products: choose one with --product (%2), or a partner whose products are shown with --products-of.</source>
        <translation>El archivo tiene %1 productos: elija uno con --product (%2), o con --products-of el socio cuyos productos se muestran.</translation>
    </message>
    <message>
        <source>The file has trade with %1 only, in several products, so its series are products; --product reads one of them.</source>
        <translation>El archivo tiene solo el comercio con %1, en varios productos, así que sus series son productos; --product lee uno de ellos.</translation>
    </message>
    <message>
        <source>The option %1 is about series that are products: it needs %2.</source>
        <translation>La opción %1 es para series que son productos: necesita %2.</translation>
    </message>
    <message>
        <source>The partner&apos;s own figures must have the same unit, product and frequency, and partners as series.</source>
        <translation>Los datos propios del socio deben tener la misma unidad, el mismo producto y la misma frecuencia, y socios como series.</translation>
    </message>
    <message>
        <source>In %1 exports to %2 came to %3 as %4 reports them, and to %5 as %2 reports its imports: %6 more.</source>
        <translation>En %1, las exportaciones a %2 sumaron %3 según %4, y %5 según las importaciones que declara %2: %6 más.</translation>
    </message>
    <message>
        <source>In %1 exports to %2 came to %3 as %4 reports them, and to %5 as %2 reports its imports: %6 less.</source>
        <translation>En %1, las exportaciones a %2 sumaron %3 según %4, y %5 según las importaciones que declara %2: %6 menos.</translation>
    </message>
    <message>
        <source>In %1 imports from %2 came to %3 as %4 reports them, and to %5 as %2 reports its exports: %6 more.</source>
        <translation>En %1, las importaciones desde %2 sumaron %3 según %4, y %5 según las exportaciones que declara %2: %6 más.</translation>
    </message>
    <message>
        <source>In %1 imports from %2 came to %3 as %4 reports them, and to %5 as %2 reports its exports: %6 less.</source>
        <translation>En %1, las importaciones desde %2 sumaron %3 según %4, y %5 según las exportaciones que declara %2: %6 menos.</translation>
    </message>
    <message>
        <source>For a partner&apos;s own figures both tables must say whose trade they are: state it with --reporter.</source>
        <translation>Para los datos propios de un socio, ambas tablas deben decir de qué país es el comercio: indíquelo con --reporter.</translation>
    </message>
    <message>
        <source>The two tables have no flow of the trade between %1 and %2 from both sides.</source>
        <translation>Las dos tablas no tienen ningún flujo del comercio entre %1 y %2 visto desde ambos lados.</translation>
    </message>
    <message>
        <source>The file has more than 500 MB and is not UTF-8 text: save it as UTF-8.</source>
        <translation>El archivo tiene más de 500 MB y no es texto UTF-8: guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The session has %1 bytes, more than any session needs; it is not opened.</source>
        <translation>La sesión tiene %1 bytes, más de lo que necesita una sesión; no se abre.</translation>
    </message>
    <message>
        <source>The session has more than %1 entries of “%2”, more than any session needs; it is not opened.</source>
        <translation>La sesión tiene más de %1 entradas de «%2», más de lo que necesita una sesión; no se abre.</translation>
    </message>
    <message>
        <source>largest product</source>
        <translation>principal producto</translation>
    </message>
    <message>
        <source>%1 US exports to {partner} of %3 came to %2, %4 more than those of %5</source>
        <translation>%1, las exportaciones de EE. UU. a {partner} de %3 sumaron %2, %4 más que las de %5</translation>
    </message>
    <message>
        <source>%1 US exports to {partner} came to %2 of %3 and to exactly as much of %4</source>
        <translation>%1, las exportaciones de EE. UU. a {partner} sumaron %2 de %3 y exactamente lo mismo de %4</translation>
    </message>
    <message>
        <source>Among the products %1 was the largest.</source>
        <translation>Entre los productos, el primero fue %1.</translation>
    </message>
    <message>
        <source>%1 US imports from {partner} of %3 came to %2, %4 more than those of %5</source>
        <translation>%1, las importaciones de EE. UU. desde {partner} de %3 sumaron %2, %4 más que las de %5</translation>
    </message>
    <message>
        <source>%1 US imports from {partner} came to %2 of %3 and to exactly as much of %4</source>
        <translation>%1, las importaciones de EE. UU. desde {partner} sumaron %2 de %3 y exactamente lo mismo de %4</translation>
    </message>
    <message>
        <source>%1 US trade with {partner} in %3 came to %2, %4 more than that in %5</source>
        <translation>%1, el comercio de EE. UU. con {partner} de %3 sumó %2, %4 más que el de %5</translation>
    </message>
    <message>
        <source>%1 US trade with {partner} came to %2 in %3 and to exactly as much in %4</source>
        <translation>%1, el comercio de EE. UU. con {partner} sumó %2 de %3 y exactamente lo mismo de %4</translation>
    </message>
    <message>
        <source>product with the largest surplus</source>
        <translation>producto con el mayor superávit</translation>
    </message>
    <message>
        <source>%1 the balance of US trade with {partner} in %3 came to %2, %4 above that in %5</source>
        <translation>%1, la balanza comercial de EE. UU. con {partner} de %3 fue de %2, %4 por encima de la de %5</translation>
    </message>
    <message>
        <source>%1 the balance of US trade with {partner} came to %2 in %3 and to exactly as much in %4</source>
        <translation>%1, la balanza comercial de EE. UU. con {partner} fue de %2 de %3 y exactamente lo mismo de %4</translation>
    </message>
    <message>
        <source>Among the products the balance of %1 was the largest.</source>
        <translation>Entre los productos, la balanza más alta fue la de %1.</translation>
    </message>
    <message>
        <source>The values are quantities (%1), which prices do not affect.</source>
        <translation>Los valores son cantidades (%1), a las que los precios no afectan.</translation>
    </message>
    <message>
        <source>At the size %1, the type is %2 of its usual size.</source>
        <translation>Con el tamaño %1 la letra tiene el %2 de su tamaño habitual.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) shortened for lack of room: %1.</source>
        <translation>
            <numerusform>Se acortó %n nombre por falta de lugar: %1.</numerusform>
            <numerusform>Se acortaron %n nombres por falta de lugar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others includes amounts that the source allocates to no partner, at most %5.</source>
        <translation>Otros incluye montos que la fuente no asigna a ningún socio, a lo sumo %5.</translation>
    </message>
    <message>
        <source>Others also includes months of countries whose figures begin or end within the sum.</source>
        <translation>Otros incluye también meses de países cuyas cifras empiezan o terminan dentro de la suma.</translation>
    </message>
    <message>
        <source>Some months come from a release without figures for some small partners.</source>
        <translation>Algunos meses provienen de una publicación sin cifras de algunos socios pequeños.</translation>
    </message>
    <message>
        <source>%1 of %2 partners are shown.</source>
        <translation>Se muestran %1 de %2 socios.</translation>
    </message>
    <message>
        <source>Consumer prices that were never published are interpolated.</source>
        <translation>Los precios al consumidor que nunca se publicaron se interpolan.</translation>
    </message>
    <message>
        <source>Others is not drawn: it would be below zero in %1.</source>
        <translation>Otros no se dibuja: sería menor que cero en %1.</translation>
    </message>
    <message>
        <source>No crossing is marked: fewer than two partners are drawn.</source>
        <translation>No se marca ningún cruce: se dibujan menos de dos socios.</translation>
    </message>
    <message>
        <source>The lines of %1 and %2 do not cross in this window.</source>
        <translation>Las líneas de %1 y %2 no se cruzan en esta ventana.</translation>
    </message>
    <message>
        <source>No lens: it would show the last %1 periods, but the window has fewer than %2.</source>
        <translation>Sin lupa: muestra los últimos %1 períodos y la ventana tiene menos de %2.</translation>
    </message>
    <message>
        <source>No lens: the first two of the shown do not cross in the last 5% of the window.</source>
        <translation>Sin lupa: los dos primeros mostrados no se cruzan en el último 5% de la ventana.</translation>
    </message>
    <message>
        <source>Others is not drawn for lack of a total in %1.</source>
        <translation>Otros no se dibuja por falta de un total en %1.</translation>
    </message>
    <message>
        <source>The leader needs figures for all countries: %1.</source>
        <translation>El líder requiere cifras de todos los países: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a size: write it as 1600x900 (pixels), as 170x95mm, or as one of %2.</source>
        <translation>«%1» no es un tamaño: escríbalo como 1600x900 (píxeles), como 170x95mm, o como uno de %2.</translation>
    </message>
    <message>
        <source>The option %1 is for a ranking, a table or releases, which draw one period: in a chart over time, mark a period with %2.</source>
        <translation>La opción %1 es para una clasificación, una tabla o las publicaciones, que dibujan un solo período: en un gráfico a lo largo del tiempo, marque un período con %2.</translation>
    </message>
    <message>
        <source>At the size %1, there is no room for the name of the marked period.</source>
        <translation>Con el tamaño %1 no hay lugar para el nombre del período marcado.</translation>
    </message>
    <message numerus="yes">
        <source>At the size %1, there is no room for %n of the values at the marked period.</source>
        <translation>
            <numerusform>Con el tamaño %1 no hay lugar para %n de los valores en el período marcado.</numerusform>
            <numerusform>Con el tamaño %1 no hay lugar para %n de los valores en el período marcado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not marked: the figure begins with %2.</source>
        <translation>%1 no se marca: la figura comienza en %2.</translation>
    </message>
    <message>
        <source>%1 is not marked: the figure ends with %2.</source>
        <translation>%1 no se marca: la figura termina en %2.</translation>
    </message>
    <message>
        <source>The marked period “%1” cannot be read: write it as 2025-08, 2025-Q3 or 2025.</source>
        <translation>El período marcado «%1» no se puede leer: escríbalo como 2025-08, 2025-Q3 o 2025.</translation>
    </message>
    <message>
        <source>A mark is on an axis of time: rankings, tables and releases draw only one period, which their title is about.</source>
        <translation>Una marca va en un eje de tiempo: las clasificaciones, las tablas y las publicaciones dibujan un solo período, al que se refiere su título.</translation>
    </message>
    <message>
        <source>The file holds the columns %1: name one of them after its name, as in FILE=%2.</source>
        <translation>El archivo contiene las columnas %1: nombre una de ellas tras el nombre del archivo, como en FILE=%2.</translation>
    </message>
    <message>
        <source>The file holds no price index: a column of months and one of values.</source>
        <translation>El archivo no contiene un índice de precios: una columna de meses y una de valores.</translation>
    </message>
    <message>
        <source>“%1” is not a value of a price index, which must be above zero.</source>
        <translation>«%1» no es un valor de un índice de precios, que debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>“%1” is not a month after the one before it: each month must be there once, in order.</source>
        <translation>«%1» no es un mes posterior al anterior: cada mes debe aparecer una vez y en orden.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB, the limit for a file of prices.</source>
        <translation>El archivo supera 1 MB, el límite para un archivo de precios.</translation>
    </message>
    <message>
        <source>The prices of the session cannot be read; the built-in ones are used.</source>
        <translation>Los precios de la sesión no se pueden leer; se usan los incluidos.</translation>
    </message>
    <message>
        <source>The prices are monthly, and the data are not: they cannot be converted.</source>
        <translation>Los precios son mensuales y los datos no: no se pueden convertir.</translation>
    </message>
    <message numerus="yes">
        <source>The check has %n finding(s) that nobody has accepted: %1.</source>
        <translation>
            <numerusform>La verificación encuentra %n cosa que nadie ha aceptado: %1.</numerusform>
            <numerusform>La verificación encuentra %n cosas que nadie ha aceptado: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the folder or the PDF to write with -o, such as -o report or -o report.pdf.</source>
        <translation>Indique con -o la carpeta o el PDF que se escribirá, por ejemplo -o informe o -o informe.pdf.</translation>
    </message>
    <message>
        <source>“%1” is not a release of the session&apos;s data: its publisher, reporter, product, unit, frequency or basis differ.</source>
        <translation>«%1» no es una publicación de los datos de la sesión: su editor, país declarante, producto, unidad, frecuencia o base difieren.</translation>
    </message>
    <message>
        <source>“%1” is older than the newest release of the session.</source>
        <translation>«%1» es anterior a la publicación más reciente de la sesión.</translation>
    </message>
    <message>
        <source>The figure is not drawn: %1</source>
        <translation>La figura no se dibuja: %1</translation>
    </message>
    <message>
        <source>The title became false: %1</source>
        <translation>El título dejó de ser cierto: %1</translation>
    </message>
    <message numerus="yes">
        <source>The report has %n figure(s) to look at: %1.</source>
        <translation>
            <numerusform>El informe tiene %n figura por revisar: %1.</numerusform>
            <numerusform>El informe tiene %n figuras por revisar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a session, so there are no figures for a report.</source>
        <translation>«%1» no es una sesión, así que no hay figuras para un informe.</translation>
    </message>
    <message>
        <source>The command %1 needs a session to read.</source>
        <translation>El comando %1 necesita leer una sesión.</translation>
    </message>
    <message>
        <source>A workbook is not printed: name the file with -o, such as -o values.xlsx, or write -o - for standard output.</source>
        <translation>Un libro de cálculo no se imprime: indique el archivo con -o, por ejemplo -o values.xlsx, o escriba -o - para la salida estándar.</translation>
    </message>
    <message>
        <source>Numbers are written as CSV, JSON or a workbook: “%1” does not end in .csv, .json or .xlsx.</source>
        <translation>Las cifras se escriben como CSV, JSON o libro de cálculo: «%1» no termina en .csv, .json ni .xlsx.</translation>
    </message>
    <message>
        <source>“%1” does not end in .%2, the format that --format asks for.</source>
        <translation>«%1» no termina en .%2, el formato que pide --format.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>El informe se escribió en %1.</translation>
    </message>
    <message>
        <source>Say why “%1” is accepted: write %2.</source>
        <translation>Diga por qué se acepta «%1»: escriba %2.</translation>
    </message>
    <message>
        <source>The figure names no source, because its data file does not state one.</source>
        <translation>La figura no indica ninguna fuente, porque su archivo de datos no la menciona.</translation>
    </message>
    <message>
        <source>The figure draws parts of years, but none of its words says which months.</source>
        <translation>La figura muestra partes de años, pero ninguna de sus palabras dice qué meses.</translation>
    </message>
    <message>
        <source>The figure sets figures of two countries side by side, whose bases differ.</source>
        <translation>La figura pone lado a lado cifras de dos países, cuyas bases difieren.</translation>
    </message>
    <message>
        <source>Numbers of the figure combine releases whose rounding or total differs: %1.</source>
        <translation>Algunas cifras de la figura combinan publicaciones cuyo redondeo o total difiere: %1.</translation>
    </message>
    <message>
        <source>The bars do not begin at zero, so that their lengths do not compare.</source>
        <translation>Las barras no empiezan en cero, así que sus longitudes no se pueden comparar.</translation>
    </message>
    <message numerus="yes">
        <source>The stack has a gap in %n period(s), %1 to %2, because a value is missing.</source>
        <translation>
            <numerusform>El área apilada tiene un hueco en %1, porque falta un valor.</numerusform>
            <numerusform>El área apilada tiene huecos en %n periodos, de %1 a %2, porque faltan valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) have no room and are left out: %1.</source>
        <translation>
            <numerusform>%n etiqueta no tiene espacio y se omite: %1.</numerusform>
            <numerusform>%n etiquetas no tienen espacio y se omiten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two texts of the figure are over each other: “%1” and “%2”.</source>
        <translation>Dos textos de la figura se enciman: «%1» y «%2».</translation>
    </message>
    <message>
        <source>The contrast of “%1” with what is behind it is less than 4.5 to 1.</source>
        <translation>El contraste de «%1» con su fondo es menor que 4.5 a 1.</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>para todos</translation>
    </message>
    <message>
        <source>without cones for red (protanopia)</source>
        <translation>sin conos para el rojo (protanopía)</translation>
    </message>
    <message>
        <source>without cones for green (deuteranopia)</source>
        <translation>sin conos para el verde (deuteranopía)</translation>
    </message>
    <message>
        <source>without cones for blue (tritanopia)</source>
        <translation>sin conos para el azul (tritanopía)</translation>
    </message>
    <message>
        <source>in grey</source>
        <translation>en gris</translation>
    </message>
    <message>
        <source>Only colour tells %1 from %2, and the two are too close %3.</source>
        <translation>Solo el color distingue %1 de %2, y los dos colores se parecen demasiado %3.</translation>
    </message>
    <message>
        <source>In print some of the type is smaller than 6 points: it is %1 of its usual size.</source>
        <translation>En papel, parte de la letra mide menos de 6 puntos: tiene %1 de su tamaño habitual.</translation>
    </message>
    <message>
        <source>The figure shows the release of %1, and that of %2 is known.</source>
        <translation>La figura muestra la publicación de %1, y ya se conoce la de %2.</translation>
    </message>
    <message>
        <source>The figure shows %1, instead of %2.</source>
        <translation>La figura muestra %1, en lugar de %2.</translation>
    </message>
    <message>
        <source>New in the figure: %1.</source>
        <translation>Nuevo en la figura: %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n value(s) that it had before changed.</source>
        <translation>
            <numerusform>El valor que ya tenía no cambió.</numerusform>
            <numerusform>Ninguno de los %n valores que ya tenía cambió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 values that it had before, %n changed, most of all %2, %3: by %4, to %5.</source>
        <translation>
            <numerusform>De %1 valores que ya tenía cambió %n: %2, %3, en %4, a %5.</numerusform>
            <numerusform>De %1 valores que ya tenía cambiaron %n, sobre todo %2, %3: en %4, a %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook could not be assembled: its temporary files cannot be written.</source>
        <translation>No se pudo armar el libro de cálculo: no se pueden escribir sus archivos temporales.</translation>
    </message>
    <message>
        <source>The built-in data of %1 are not those that the figure was drawn from.</source>
        <translation>Los datos integrados de %1 no son los que se usaron para dibujar la figura.</translation>
    </message>
    <message>
        <source>“%1” has changed since the figure was drawn from it.</source>
        <translation>“%1” cambió desde que se dibujó la figura con sus datos.</translation>
    </message>
    <message>
        <source>Built again from its data, the figure has other words or numbers.</source>
        <translation>Rehecha con sus datos, la figura tiene otras palabras o cifras.</translation>
    </message>
    <message>
        <source>The figure was drawn from built-in data that this program does not have; its file holds only the partners that it names, and the others have no values.</source>
        <translation>La figura se dibujó con datos integrados que este programa no tiene; su archivo solo contiene los socios que nombra, y los demás no tienen valores.</translation>
    </message>
    <message>
        <source>The picture is not the one that was written with these data: another program has changed it.</source>
        <translation>La imagen no es la que se escribió con estos datos: otro programa la modificó.</translation>
    </message>
    <message>
        <source>Drawn again from its data, the picture is another one.</source>
        <translation>Al volver a dibujarla con sus datos, la imagen es otra.</translation>
    </message>
    <message>
        <source>The picture has %1 bytes, more than any figure has; it is not opened.</source>
        <translation>La imagen tiene %1 bytes, más que cualquier figura; no se abre.</translation>
    </message>
    <message>
        <source>This is not a picture in PNG, SVG or PDF.</source>
        <translation>No es una imagen en PNG, SVG o PDF.</translation>
    </message>
    <message>
        <source>The figure was copied: as an image in its size in print, as SVG, and in words.</source>
        <translation>La figura se copió: como imagen con su tamaño de impresión, como SVG y en palabras.</translation>
    </message>
    <message>
        <source>The data of the figure were copied, as a table.</source>
        <translation>Los datos de la figura se copiaron, como tabla.</translation>
    </message>
    <message>
        <source>The picture carries no data of a figure: it was exported without them, or another program has removed them.</source>
        <translation>La imagen no lleva datos de una figura: se exportó sin ellos, u otro programa los quitó.</translation>
    </message>
    <message>
        <source>The picture is incomplete: the file is truncated.</source>
        <translation>La imagen termina a la mitad: el archivo está incompleto.</translation>
    </message>
    <message>
        <source>The figure was written by a newer Tradestrata; this one cannot read it.</source>
        <translation>La figura fue escrita por un Tradestrata más reciente; este no puede leerla.</translation>
    </message>
    <message>
        <source>The picture carries more data than any figure needs; it is not opened.</source>
        <translation>La imagen lleva más datos de los que necesita una figura; no se abre.</translation>
    </message>
    <message>
        <source>The data that the picture carries have been changed since it was written: they cannot be trusted.</source>
        <translation>Los datos que lleva la imagen se modificaron después de escribirla: no son de fiar.</translation>
    </message>
    <message>
        <source>The data that the picture carries are damaged: it cannot be opened as a figure.</source>
        <translation>Los datos que lleva la imagen están dañados: no se puede abrir como figura.</translation>
    </message>
    <message>
        <source>The figure&apos;s file has only the values of the partners that it names: what is about all partners, such as ranks and the largest ones, needs the data themselves.</source>
        <translation>El archivo de la figura solo tiene los valores de los socios que nombra: lo que trata de todos los socios, como los puestos y los principales, requiere los datos mismos.</translation>
    </message>
    <message>
        <source>In the figure “%1”, only the first %2 of %3 annotations are kept.</source>
        <translation>En la figura “%1” solo se conservan las primeras %2 de %3 anotaciones.</translation>
    </message>
    <message>
        <source>The annotation “%1” cannot be read: write a period, what it is about and its words, as in “2020-04 MX: Pandemic”.</source>
        <translation>La anotación “%1” no se puede leer: escriba un período, a qué se refiere y sus palabras, como en “2020-04 MX: Pandemia”.</translation>
    </message>
    <message>
        <source>The words of the annotation “%1” are more than %2 characters.</source>
        <translation>Las palabras de la anotación “%1” tienen más de %2 caracteres.</translation>
    </message>
    <message>
        <source>The periods of the annotation “%1” end before they begin.</source>
        <translation>Los períodos de la anotación “%1” terminan antes de empezar.</translation>
    </message>
    <message>
        <source>The annotation “%1” is a range, which is about periods alone: for a stretch of a series write highlight.</source>
        <translation>La anotación “%1” es un intervalo, que solo se refiere a períodos: para un tramo de una serie escriba highlight.</translation>
    </message>
    <message>
        <source>The annotation “%1” is about one period; only a range and a highlight have several.</source>
        <translation>La anotación “%1” se refiere a un solo período; solo un intervalo (range) y un énfasis (highlight) tienen varios.</translation>
    </message>
    <message>
        <source>The annotation “%1” is a value, which has no words of its own: write text or arrow.</source>
        <translation>La anotación “%1” es un valor, que no tiene palabras propias: escriba text o arrow.</translation>
    </message>
    <message>
        <source>The annotation “%1” has no words: write them behind a colon, as in “2020-04 MX: Pandemic”.</source>
        <translation>La anotación “%1” no tiene palabras: escríbalas después de dos puntos, como en “2020-04 MX: Pandemia”.</translation>
    </message>
    <message>
        <source>The annotation “%1” is about no series: write a partner, others or total behind its period.</source>
        <translation>La anotación “%1” no se refiere a ninguna serie: escriba un socio, others o total después de su período.</translation>
    </message>
    <message>
        <source>A figure has at most %1 annotations, not %2.</source>
        <translation>Una figura tiene como máximo %1 anotaciones, no %2.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n annotation(s).</source>
        <translation>
            <numerusform>No hay espacio para %n anotación.</numerusform>
            <numerusform>No hay espacio para %n anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option %1 names no annotation: write one as “2020-04 MX: Pandemic”.</source>
        <translation>La opción %1 no indica ninguna anotación: escríbala como “2020-04 MX: Pandemia”.</translation>
    </message>
    <message>
        <source>Others and the total cannot be in this chart: leave out %1.</source>
        <translation>Otros y el total no pueden estar en esta gráfica: omita %1.</translation>
    </message>
    <message>
        <source>The figure names no group: leave out %1.</source>
        <translation>La figura no nombra ningún grupo: omita %1.</translation>
    </message>
    <message>
        <source>This chart is about all partners: leave out %1.</source>
        <translation>Esta gráfica trata de todos los socios: omita %1.</translation>
    </message>
    <message>
        <source>This chart shows exports and imports: leave out %1.</source>
        <translation>Esta gráfica muestra exportaciones e importaciones: omita %1.</translation>
    </message>
    <message>
        <source>The axis of this chart cannot begin at the data: leave out %1.</source>
        <translation>El eje de esta gráfica no puede empezar en los datos: omita %1.</translation>
    </message>
    <message>
        <source>Only in a stack is a group drawn without its members: leave out %1.</source>
        <translation>Solo en una pila se dibuja un grupo sin sus miembros: omita %1.</translation>
    </message>
    <message>
        <source>The figure shows %1 to %2: move the cursor there to annotate it.</source>
        <translation>La figura muestra de %1 a %2: mueva el cursor ahí para anotarla.</translation>
    </message>
    <message>
        <source>Prices are used only for values at the prices of one month: leave out %1.</source>
        <translation>Los precios solo se usan para valores a precios de un mes: omita %1.</translation>
    </message>
    <message>
        <source>The axis is in money: write the value of the annotation “%1” with its unit, as in “at 300 bn”.</source>
        <translation>El eje está en dinero: escriba el valor de la anotación «%1» con su unidad, como en «at 300 bn».</translation>
    </message>
    <message>
        <source>The axis is not in money: write the value of the annotation “%1” without such a unit, as in “at 30”.</source>
        <translation>El eje no está en dinero: escriba el valor de la anotación «%1» sin esa unidad, como en «at 30».</translation>
    </message>
    <message>
        <source>The file holds one indicator by country, not trade by partner, and cannot be opened as data.</source>
        <translation>El archivo contiene un indicador por país, no comercio por socio, y no se puede abrir como datos.</translation>
    </message>
    <message>
        <source>The option %1 is about data files, and this is an exported figure: leave it out.</source>
        <translation>La opción %1 trata de archivos de datos, y esta es una figura exportada: omítala.</translation>
    </message>
    <message>
        <source>The option %1 changes how a figure is drawn, not its numbers: leave it out.</source>
        <translation>La opción %1 cambia cómo se dibuja una figura, no sus números: omítala.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the figure does not show the period.</source>
        <translation>
            <numerusform>%n anotación no se dibuja: la figura no muestra el período.</numerusform>
            <numerusform>%n anotaciones no se dibujan: la figura no muestra el período.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the figure has no such series.</source>
        <translation>
            <numerusform>%n anotación no se dibuja: la figura no tiene esa serie.</numerusform>
            <numerusform>%n anotaciones no se dibujan: la figura no tiene esa serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the series has no value there.</source>
        <translation>
            <numerusform>%n anotación no se dibuja: la serie no tiene ahí ningún valor.</numerusform>
            <numerusform>%n anotaciones no se dibujan: la serie no tiene ahí ningún valor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the value is outside the axis, which runs from %1 to %2.</source>
        <translation>
            <numerusform>%n anotación no se dibuja: el valor está fuera del eje, que va de %1 a %2.</numerusform>
            <numerusform>%n anotaciones no se dibujan: el valor está fuera del eje, que va de %1 a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: among overlaid years, one is within a single year.</source>
        <translation>
            <numerusform>%n anotación no se dibuja: entre años superpuestos, una anotación está dentro de un solo año.</numerusform>
            <numerusform>%n anotaciones no se dibujan: entre años superpuestos, una anotación está dentro de un solo año.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: each panel has its own axis, so name the series, not a value.</source>
        <translation>
            <numerusform>%n anotación no se dibuja: cada panel tiene su propio eje; indique la serie, no un valor.</numerusform>
            <numerusform>%n anotaciones no se dibujan: cada panel tiene su propio eje; indique la serie, no un valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a picture as %1, which carries no figure: only the PNG, SVG and PDF that were exported here can be opened again.</source>
        <translation>Es una imagen en %1, que no lleva ninguna figura: solo pueden volver a abrirse los PNG, SVG y PDF exportados aquí.</translation>
    </message>
    <message numerus="yes">
        <source>This is a report of %n figure(s), which carry nothing there: open its session, or one of the figures that the command report writes into a folder.</source>
        <translation>
            <numerusform>Es un informe de %n figura, que ahí no lleva datos: abra su sesión, o la figura que la orden report escribe en una carpeta.</numerusform>
            <numerusform>Es un informe de %n figuras, que ahí no llevan datos: abra su sesión, o una de las figuras que la orden report escribe en una carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is drawn: the figure has no value in the periods that it shows.</source>
        <translation>No se dibuja nada: la figura no tiene ningún valor en los períodos que muestra.</translation>
    </message>
    <message>
        <source>Annotations are anchored to periods: rankings, tables and releases draw only one.</source>
        <translation>Las anotaciones se anclan a períodos: las clasificaciones, las tablas y las publicaciones solo dibujan uno.</translation>
    </message>
    <message numerus="yes">
        <source>The data have %n month(s) only, so the figure shows single months instead of longer sums.</source>
        <translation>
            <numerusform>Los datos tienen solo %n mes, así que la figura muestra meses sueltos en lugar de sumas más largas.</numerusform>
            <numerusform>Los datos tienen solo %n meses, así que la figura muestra meses sueltos en lugar de sumas más largas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The font “%1” of the house style “%2” is not installed: figures are set in %3.</source>
        <translation>El tipo de letra «%1» del estilo de la casa «%2» no está instalado: las figuras se componen en %3.</translation>
    </message>
    <message>
        <source>At the size %1, there is no room for the logo of the house style.</source>
        <translation>Con el tamaño %1 no hay lugar para el logotipo del estilo de la casa.</translation>
    </message>
    <message>
        <source>“%1” is %2: stated as its role.</source>
        <translation>“%1” es %2: indicado como su función.</translation>
    </message>
    <message>
        <source>All values are of the trade with “%1”: stated as the partner of the products.</source>
        <translation>Todos los valores son del comercio con “%1”: indicado como el socio de los productos.</translation>
    </message>
    <message>
        <source>Several columns hold numbers (%1): choose the role of the one with the values, such as “%2”, in File &gt; Import Data.</source>
        <translation>Varias columnas contienen números (%1): elija en Archivo &gt; Importar datos la función de la que contiene los valores, por ejemplo “%2”.</translation>
    </message>
    <message>
        <source>Nothing in the file says whether its values are exports or imports: choose it as the role of “%1” in File &gt; Import Data.</source>
        <translation>Nada en el archivo dice si sus valores son exportaciones o importaciones: elíjalo en Archivo &gt; Importar datos como función de “%1”.</translation>
    </message>
    <message>
        <source>The file has products at %1 levels (codes of %2 characters): those of %3 characters are used, which add up to the total; File &gt; Import Data offers the others.</source>
        <translation>El archivo tiene productos de %1 niveles (códigos de %2 caracteres): se usan los de %3 caracteres, que suman el total; Archivo &gt; Importar datos ofrece los demás.</translation>
    </message>
    <message>
        <source>The file has products at %1 levels, which are never added up: choose the number of characters of their codes (%2) in File &gt; Import Data.</source>
        <translation>El archivo tiene productos de %1 niveles, que nunca se suman entre sí: elija en Archivo &gt; Importar datos el número de caracteres de sus códigos (%2).</translation>
    </message>
    <message>
        <source>No sheet holds a table of trade by partner and period that can be recognized; the sheets are %1: choose the roles of the columns in File &gt; Import Data.</source>
        <translation>Ninguna hoja contiene una tabla reconocible de comercio por socio y periodo; las hojas son %1: elija las funciones de las columnas en Archivo &gt; Importar datos.</translation>
    </message>
    <message>
        <source>The file holds no table of trade by partner and period that can be recognized; it begins with “%1”: choose the roles of the columns in File &gt; Import Data.</source>
        <translation>El archivo no contiene ninguna tabla reconocible de comercio por socio y periodo; comienza con “%1”: elija las funciones de las columnas en Archivo &gt; Importar datos.</translation>
    </message>
    <message>
        <source>%1 sheets hold a table: choose one in File &gt; Import Data (%2).</source>
        <translation>%1 hojas contienen una tabla: elija una en Archivo &gt; Importar datos (%2).</translation>
    </message>
    <message>
        <source>The file has the trade of %1 reporters: choose one in File &gt; Import Data (%2).</source>
        <translation>El archivo tiene el comercio de %1 países declarantes: elija uno en Archivo &gt; Importar datos (%2).</translation>
    </message>
    <message>
        <source>The file has %1 products: choose one in File &gt; Import Data (%2), or all products of a partner.</source>
        <translation>El archivo tiene %1 productos: elija uno en Archivo &gt; Importar datos (%2), o todos los productos de un socio.</translation>
    </message>
    <message>
        <source>The file has values in %1 units: choose one in File &gt; Import Data (%2).</source>
        <translation>El archivo tiene valores en %1 unidades: elija una en Archivo &gt; Importar datos (%2).</translation>
    </message>
    <message>
        <source>The file has %1 kinds of seasonal adjustment: keep the rows of one in File &gt; Import Data (%2).</source>
        <translation>El archivo tiene %1 tipos de ajuste estacional: conserve las filas de uno en Archivo &gt; Importar datos (%2).</translation>
    </message>
    <message>
        <source>The file has %1 series for each partner and period: keep the rows of one in File &gt; Import Data (%2).</source>
        <translation>El archivo tiene %1 series para cada socio y periodo: conserve las filas de una en Archivo &gt; Importar datos (%2).</translation>
    </message>
    <message>
        <source>The file has trade with %1 only, in several products, so its series are products; File &gt; Import Data reads one of them.</source>
        <translation>El archivo tiene solo el comercio con %1, en varios productos, así que sus series son productos; Archivo &gt; Importar datos lee uno de ellos.</translation>
    </message>
    <message>
        <source>Nothing in the file says in which currency its values are: choose the unit in File &gt; Import Data.</source>
        <translation>Nada en el archivo dice en qué moneda están sus valores: elija la unidad en Archivo &gt; Importar datos.</translation>
    </message>
    <message>
        <source>The column of partners holds more than %1 different texts: another column may be meant; choose its role in File &gt; Import Data.</source>
        <translation>La columna de socios contiene más de %1 textos distintos: quizá se trate de otra columna; elija su función en Archivo &gt; Importar datos.</translation>
    </message>
    <message>
        <source>Some numbers have a decimal point (“%1”), others a decimal comma (“%2”): choose the decimal sign in File &gt; Import Data.</source>
        <translation>Algunos números tienen punto decimal (“%1”) y otros coma decimal (“%2”): elija el signo decimal en Archivo &gt; Importar datos.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: choose the decimal sign in File &gt; Import Data.</source>
        <translation>“%1” se puede leer de dos maneras: elija el signo decimal en Archivo &gt; Importar datos.</translation>
    </message>
    <message>
        <source>For a partner&apos;s own figures both tables must say whose trade they are: choose the reporter in File &gt; Import Data.</source>
        <translation>Para los datos propios de un socio, ambas tablas deben decir de qué país es el comercio: elija el declarante en Archivo &gt; Importar datos.</translation>
    </message>
    <message>
        <source>In a house style, “%1” cannot be “%2”: it must be %3.</source>
        <translation>En un estilo de la casa, «%1» no puede ser «%2»: debe ser %3.</translation>
    </message>
    <message>
        <source>A house style has no member “%1” here; those that it can have are %2.</source>
        <translation>Un estilo de la casa no tiene aquí ningún miembro «%1»; los que puede tener son %2.</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation>un texto de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>an object with members, in braces</source>
        <translation>un objeto con miembros, entre llaves</translation>
    </message>
    <message>
        <source>a list of 1 to %1 texts</source>
        <translation>una lista de 1 a %1 textos</translation>
    </message>
    <message>
        <source>a colour of six hexadecimal digits, such as #006764</source>
        <translation>un color de seis dígitos hexadecimales, como #006764</translation>
    </message>
    <message>
        <source>a number of points or a text such as 5 mm, %1 to %2 points</source>
        <translation>un número de puntos o un texto como 5 mm, de %1 a %2 puntos</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de estos: %1</translation>
    </message>
    <message>
        <source>a size that can be drawn, such as 174x100mm or 1200x675</source>
        <translation>un tamaño que se pueda dibujar, como 174x100mm o 1200x675</translation>
    </message>
    <message>
        <source>a name of letters, digits and hyphens that no other size has</source>
        <translation>un nombre de letras, cifras y guiones que no tenga ningún otro tamaño</translation>
    </message>
    <message>
        <source>the name of a font&apos;s family</source>
        <translation>el nombre de una familia de tipos de letra</translation>
    </message>
    <message>
        <source>the number 1</source>
        <translation>el número 1</translation>
    </message>
    <message>
        <source>an object with at most %1 members</source>
        <translation>un objeto con %1 miembros como máximo</translation>
    </message>
    <message>
        <source>The house style is for a newer Tradestrata; this one cannot read it.</source>
        <translation>El estilo de la casa es para un Tradestrata más reciente; este no puede leerlo.</translation>
    </message>
    <message>
        <source>The house style has two colours for one partner, the second as “%1”.</source>
        <translation>El estilo de la casa tiene dos colores para un mismo socio, el segundo como «%1».</translation>
    </message>
    <message>
        <source>A house style gives the width of its logo or its height, not both.</source>
        <translation>Un estilo de la casa indica la anchura de su logotipo o su altura, no ambas.</translation>
    </message>
    <message>
        <source>The logo of a house style needs a member “file” with the name of its picture.</source>
        <translation>El logotipo de un estilo de la casa necesita un miembro «file» con el nombre de su imagen.</translation>
    </message>
    <message>
        <source>This is not a house style: it has no member “%1”.</source>
        <translation>Esto no es un estilo de la casa: no tiene ningún miembro «%1».</translation>
    </message>
    <message>
        <source>This cannot be read as a house style: it is not valid JSON.</source>
        <translation>Esto no se puede leer como estilo de la casa: no es JSON válido.</translation>
    </message>
    <message>
        <source>The house style of a session has partners by code: “%1” is none.</source>
        <translation>El estilo de la casa de una sesión tiene los socios por código: «%1» no lo es.</translation>
    </message>
    <message>
        <source>The house style has %1 bytes, more than any needs; it is not read.</source>
        <translation>El estilo de la casa tiene %1 bytes, más de los que necesita cualquiera; no se lee.</translation>
    </message>
    <message>
        <source>The logo has %1 bytes; a house style takes at most %2.</source>
        <translation>El logotipo tiene %1 bytes; un estilo de la casa admite %2 como máximo.</translation>
    </message>
    <message>
        <source>The logo has %1 by %2 pixels; a house style takes at most %3 a side.</source>
        <translation>El logotipo tiene %1 por %2 píxeles; un estilo de la casa admite %3 por lado como máximo.</translation>
    </message>
    <message>
        <source>The logo is neither SVG nor PNG.</source>
        <translation>El logotipo no es ni SVG ni PNG.</translation>
    </message>
    <message>
        <source>The logo cannot be read: the picture is damaged or incomplete.</source>
        <translation>El logotipo no se puede leer: la imagen está dañada o incompleta.</translation>
    </message>
    <message>
        <source>The logo has an element “%1”: export it as shapes alone, with text as outlines.</source>
        <translation>El logotipo tiene un elemento «%1»: expórtelo solo como formas, con el texto convertido en contornos.</translation>
    </message>
    <message>
        <source>The logo refers to “%1”: it can only refer to its own colours.</source>
        <translation>El logotipo remite a «%1»: solo puede remitir a sus propios colores.</translation>
    </message>
    <message>
        <source>The logo does not say how large it is: “%1” is not a view box of four numbers.</source>
        <translation>El logotipo no indica su tamaño: «%1» no es un «viewBox» de cuatro números.</translation>
    </message>
    <message>
        <source>The house style of the session is left out: %1</source>
        <translation>El estilo de la casa de la sesión se omite: %1</translation>
    </message>
    <message numerus="yes">
        <source>The data have %n month(s) only, too few for this measure.</source>
        <translation>
            <numerusform>Los datos tienen solo %n mes, muy poco para esta medida.</numerusform>
            <numerusform>Los datos tienen solo %n meses, demasiado pocos para esta medida.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is XML, but neither a spreadsheet nor a whole SVG picture.</source>
        <translation>Esto es XML, pero no es una hoja de cálculo ni una imagen SVG completa.</translation>
    </message>
    <message>
        <source>“%1” is not a data file: open it alone, as only data files can be opened together.</source>
        <translation>“%1” no es un archivo de datos: ábralo por separado, pues solo los archivos de datos pueden abrirse juntos.</translation>
    </message>
    <message>
        <source>The files were opened as releases of the same data: %1.</source>
        <translation>Los archivos se abrieron como publicaciones de los mismos datos: %1.</translation>
    </message>
    <message>
        <source>The files were opened as one table: %1.</source>
        <translation>Los archivos se abrieron como una sola tabla: %1.</translation>
    </message>
    <message>
        <source>A single file is one table already: leave out %1.</source>
        <translation>Un solo archivo ya es una sola tabla: omita %1.</translation>
    </message>
    <message>
        <source>This chart is about all partners: the own figures of one cannot stand in it.</source>
        <translation>Este gráfico trata de todos los socios: los datos propios de uno no caben en él.</translation>
    </message>
    <message>
        <source>No published figure of “%1” is about a partner and period of these data.</source>
        <translation>Ninguna cifra publicada de “%1” trata de un socio y un período de estos datos.</translation>
    </message>
    <message>
        <source>Only SVG has text as text or as shapes: leave out the option %1.</source>
        <translation>Solo el SVG tiene el texto como texto o como trazados: omita la opción %1.</translation>
    </message>
    <message>
        <source>The option %1 states when a data file was released: the built-in data, sessions and figures already state it.</source>
        <translation>La opción %1 dice cuándo se publicó un archivo de datos: los datos integrados, las sesiones y las figuras ya lo dicen por sí mismos.</translation>
    </message>
    <message>
        <source>The option %1 says how a data file is read: the built-in data, sessions and figures do not need it.</source>
        <translation>La opción %1 indica cómo se lee un archivo de datos: los datos integrados, las sesiones y las figuras no la necesitan.</translation>
    </message>
    <message>
        <source>“%1” does not say clearly in which scale the values are: choose the unit in File &gt; Import Data.</source>
        <translation>“%1” no dice con claridad en qué escala están los valores: elija la unidad en Archivo &gt; Importar datos.</translation>
    </message>
    <message>
        <source>No decimals of the file are written as text that could be read in two ways: leave out the option %1.</source>
        <translation>El archivo no tiene decimales escritos como texto que puedan leerse de dos maneras: omita la opción %1.</translation>
    </message>
    <message>
        <source>The head “%1” stands over several columns of numbers, and nothing that is understood tells them apart: give each column a head of its own.</source>
        <translation>El encabezado “%1” está sobre varias columnas de números y nada de lo que se entiende las distingue: dé a cada columna un encabezado propio.</translation>
    </message>
    <message>
        <source>Columns that are left out: %1.</source>
        <translation>Columnas que se omiten: %1.</translation>
    </message>
    <message>
        <source>Nothing in the file says which product its values are of: leave out the option %1.</source>
        <translation>Nada en el archivo dice de qué producto son sus valores: omita la opción %1.</translation>
    </message>
    <message>
        <source>“%1” does not say clearly in which scale the values are: say it with --unit, for example --unit “%2 million” or --unit “%2 units”.</source>
        <translation>“%1” no dice con claridad en qué escala están los valores: indíquelo con --unit, por ejemplo --unit “%2 million” o --unit “%2 units”.</translation>
    </message>
    <message numerus="yes">
        <source>The house style has colours for %n partner(s) that the program does not know: %1; they are used where a data file or a group of your own has the same name.</source>
        <translation>
            <numerusform>El estilo de la casa tiene colores para %n socio que el programa no conoce: %1; se usan donde un archivo de datos o un grupo propio tenga el mismo nombre.</numerusform>
            <numerusform>El estilo de la casa tiene colores para %n socios que el programa no conoce: %1; se usan donde un archivo de datos o un grupo propio tenga el mismo nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>Dates of recessions are used only where these are drawn, with --recessions: leave out %1.</source>
        <translation>Las fechas de recesiones solo se usan donde estas se dibujan, con --recessions: omita %1.</translation>
    </message>
    <message>
        <source>The file holds a single series, not trade by partner: a price index is used with Data &gt; Open Price Index or the option --prices, dates of recessions with Data &gt; Open Recession Dates or --recession-dates.</source>
        <translation>El archivo contiene una sola serie, no comercio por socio: un índice de precios se usa con Datos &gt; Abrir índice de precios o la opción --prices; las fechas de recesiones, con Datos &gt; Abrir fechas de recesiones o --recession-dates.</translation>
    </message>
    <message>
        <source>The file holds no dates of recessions: a column of months and one of 0 and 1.</source>
        <translation>El archivo no contiene fechas de recesiones: una columna de meses y otra de 0 y 1.</translation>
    </message>
    <message>
        <source>“%1” is neither 1, for a month of recession, nor 0, for any other.</source>
        <translation>“%1” no es ni 1, para un mes de recesión, ni 0, para los demás.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB, the limit for a file of recessions.</source>
        <translation>El archivo supera 1 MB, el límite para un archivo de recesiones.</translation>
    </message>
    <message>
        <source>Grey bands: recessions (%1).</source>
        <translation>Franjas grises: recesiones (%1).</translation>
    </message>
    <message>
        <source>The dates of recessions of the session cannot be read; the built-in ones are used.</source>
        <translation>No se pueden leer las fechas de recesiones de la sesión; se usan las incluidas.</translation>
    </message>
    <message>
        <source>“%1” is not the month after the one before it: dates of recessions must be by month, without a gap.</source>
        <translation>«%1» no es el mes siguiente al anterior: las fechas de las recesiones deben ser mensuales y sin huecos.</translation>
    </message>
    <message>
        <source>The use “%2” of entry %1 of the session&apos;s data is not known, so the entry is left out.</source>
        <translation>El uso «%2» de la entrada %1 de los datos de la sesión no se conoce, por lo que la entrada se omite.</translation>
    </message>
    <message>
        <source>Entry %1 of the session&apos;s data adds to a table that cannot be read, and is left out.</source>
        <translation>La entrada %1 de los datos de la sesión completa una tabla que no se puede leer, y se omite.</translation>
    </message>
    <message>
        <source>“%1” tells apart rows of the same partner and period: one of its texts is read.</source>
        <translation>«%1» distingue filas del mismo socio y período: se lee uno de sus textos.</translation>
    </message>
    <message>
        <source>The numbers under “%1” do not look like exports or imports of one period in current money; if they are, say so with --role “%1=exports”.</source>
        <translation>Los números de «%1» no parecen exportaciones ni importaciones de un solo período en valores corrientes; si lo son, indíquelo con --role “%1=exports”.</translation>
    </message>
    <message>
        <source>Columns whose heads name no whole period are left out: %1.</source>
        <translation>Se omiten las columnas cuyo encabezado no es un período completo: %1.</translation>
    </message>
    <message>
        <source>Not drawn, as groups have no rank: %1.</source>
        <translation>No se dibuja, porque los grupos no tienen puesto: %1.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the places moved are left out and the subtitle is short.</source>
        <translation>Con el tamaño %1 se omiten las notas y los puestos ganados o perdidos, y el subtítulo se acorta.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the places moved are left out and the plot is small.</source>
        <translation>Con el tamaño %1 se omiten las notas y los puestos ganados o perdidos, y el gráfico queda pequeño.</translation>
    </message>
    <message>
        <source>At the size %1, the notes and the places moved are left out and the type is %2 of its usual size.</source>
        <translation>Con el tamaño %1 se omiten las notas y los puestos ganados o perdidos, y la letra tiene el %2 de su tamaño habitual.</translation>
    </message>
    <message>
        <source>At the size %1, there is no room for the lens.</source>
        <translation>Con el tamaño %1 no hay lugar para la lupa.</translation>
    </message>
    <message>
        <source>A line above the table says “%1”, but its values are read as amounts of single periods in current money.</source>
        <translation>Una línea encima de la tabla dice «%1», pero sus valores se leen como importes de cada período en valores corrientes.</translation>
    </message>
    <message>
        <source>The numbers under “%1” do not look like exports or imports of one period in current money; if they are, choose the role of “%1” in File &gt; Import Data.</source>
        <translation>Los números de «%1» no parecen exportaciones ni importaciones de un solo período en valores corrientes; si lo son, elija en Archivo &gt; Importar datos la función de «%1».</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3&#xa0;meses</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Acumulado del año</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12&#xa0;meses</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Same months</source>
        <translation>Mismos meses</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>From zero</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>From the data</source>
        <translation>Según los datos</translation>
    </message>
    <message>
        <source>Total trade</source>
        <translation>Comercio total</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanza</translation>
    </message>
    <message>
        <source>Change on a year earlier</source>
        <translation>Variación interanual</translation>
    </message>
    <message>
        <source>Change on a year earlier, %</source>
        <translation>Variación interanual, %</translation>
    </message>
    <message>
        <source>Contribution to growth</source>
        <translation>Contribución al crecimiento</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Rank over time</source>
        <translation>Puestos en el tiempo</translation>
    </message>
    <message>
        <source>Years overlaid</source>
        <translation>Años superpuestos</translation>
    </message>
    <message>
        <source>Exports and imports</source>
        <translation>Exportaciones e importaciones</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Months as bars</source>
        <translation>Meses en barras</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>Of the total</source>
        <translation>Del total</translation>
    </message>
    <message>
        <source>Of the shown</source>
        <translation>De lo mostrado</translation>
    </message>
    <message>
        <source>Of a group</source>
        <translation>De un grupo</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>el total</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Como se publica</translation>
    </message>
    <message>
        <source>Members at the time</source>
        <translation>Miembros en cada momento</translation>
    </message>
    <message>
        <source>Members of one date</source>
        <translation>Miembros de una fecha</translation>
    </message>
    <message>
        <source>Groups without the members shown</source>
        <translation>Grupos sin los miembros mostrados</translation>
    </message>
    <message>
        <source>A month through which years are compared</source>
        <translation>Un mes hasta el que se comparan los años</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Column of a report</source>
        <translation>Columna de un informe</translation>
    </message>
    <message>
        <source>Full width of a report</source>
        <translation>Ancho completo de un informe</translation>
    </message>
    <message>
        <source>A4 page</source>
        <translation>Página A4</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositiva, 16:9</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Print, readable in grey</source>
        <translation>Impresión, legible en gris</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words with an arrow</source>
        <translation>Palabras con flecha</translation>
    </message>
    <message>
        <source>Shaded periods</source>
        <translation>Períodos sombreados</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Énfasis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Share of the three largest</source>
        <translation>Parte de los tres mayores</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index</source>
        <translation>Índice de Herfindahl–Hirschman</translation>
    </message>
    <message>
        <source>Effective number</source>
        <translation>Número efectivo</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Say Which Months</source>
        <translation>Decir qué meses</translation>
    </message>
    <message>
        <source>Use One Release</source>
        <translation>Usar una sola publicación</translation>
    </message>
    <message>
        <source>Start at Zero</source>
        <translation>Empezar en cero</translation>
    </message>
    <message>
        <source>Draw Lines</source>
        <translation>Trazar líneas</translation>
    </message>
    <message>
        <source>Enlarge the Sheet</source>
        <translation>Agrandar la hoja</translation>
    </message>
    <message>
        <source>Tell Them Apart</source>
        <translation>Distinguirlos</translation>
    </message>
    <message>
        <source>Use a Plain Title</source>
        <translation>Usar el título habitual</translation>
    </message>
    <message>
        <source>Use the Newest Release</source>
        <translation>Usar la publicación más reciente</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Otherwise they will be lost.</source>
        <translation>De lo contrario se pierden.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios de “%1”?</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Crear un grupo</translation>
    </message>
    <message>
        <source>Name of the group:</source>
        <translation>Nombre del grupo:</translation>
    </message>
    <message>
        <source>Export the figure with a title that is not true?</source>
        <translation>¿Exportar la figura con un título que no es cierto?</translation>
    </message>
    <message>
        <source>Export Anyway</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>“%1” has been changed by another window or program since you opened it.</source>
        <translation>Otra ventana u otro programa cambió «%1» desde que la abrió.</translation>
    </message>
    <message>
        <source>If you overwrite it, those changes will be lost.</source>
        <translation>Si la sobrescribe, esos cambios se pierden.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Aceptar una observación</translation>
    </message>
    <message>
        <source>Accept this, because:</source>
        <translation>Aceptar esto, porque:</translation>
    </message>
    <message>
        <source>Open data, a session or an exported figure</source>
        <translation>Abrir datos, una sesión o una figura exportada</translation>
    </message>
    <message>
        <source>Data, sessions and figures (*.xlsx *.xlsm *.ods *.fods *.xls *.csv *.tsv *.txt *.json *.zip *.gz *.strata *.png *.svg *.pdf);;All files (*)</source>
        <translation>Datos, sesiones y figuras (*.xlsx *.xlsm *.ods *.fods *.xls *.csv *.tsv *.txt *.json *.zip *.gz *.strata *.png *.svg *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Copy the figure with a title that is not true?</source>
        <translation>¿Copiar la figura con un título que no es cierto?</translation>
    </message>
    <message>
        <source>Copy Anyway</source>
        <translation>Copiar de todos modos</translation>
    </message>
    <message>
        <source>Export the report with titles that are not true?</source>
        <translation>¿Exportar el informe con títulos que no son ciertos?</translation>
    </message>
    <message>
        <source>Open data (several files as one table), a session or an exported figure</source>
        <translation>Abrir datos (varios archivos como una tabla), una sesión o una figura exportada</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Newest data: %1, %2, to %3.</source>
        <translation>Datos más recientes: %1, %2, hasta %3.</translation>
    </message>
    <message>
        <source>There is no earlier release to compare them with.</source>
        <translation>No hay una publicación anterior con la que compararlos.</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>Comparados con: %1.</translation>
    </message>
    <message>
        <source>%1 (Accepted: %2)</source>
        <translation>%1 (Aceptado: %2)</translation>
    </message>
    <message>
        <source>The title is true.</source>
        <translation>El título es cierto.</translation>
    </message>
    <message>
        <source>The figure is frozen to the release of %1.</source>
        <translation>La figura está fija en la publicación de %1.</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
    <message>
        <source>What changed in the data</source>
        <translation>Qué cambió en los datos</translation>
    </message>
    <message>
        <source>Warnings about the data</source>
        <translation>Avisos sobre los datos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>What changed in the figure</source>
        <translation>Qué cambió en la figura</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>What gave way</source>
        <translation>Qué cedió espacio</translation>
    </message>
    <message>
        <source>The session had this release already.</source>
        <translation>La sesión ya tenía esta publicación.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>US Census Bureau</source>
        <translation>Oficina del Censo de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>US Trade in Goods by Country</source>
        <translation>US Trade in Goods by Country</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dólares de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Census basis</source>
        <translation>Base&#xa0;aduanera</translation>
    </message>
    <message>
        <source>not seasonally adjusted</source>
        <translation>sin ajuste estacional</translation>
    </message>
    <message>
        <source>US Department of Commerce</source>
        <translation>Departamento de Comercio de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>balance-of-payments basis</source>
        <translation>base de balanza de pagos</translation>
    </message>
    <message>
        <source>exports f.o.b., imports c.i.f.</source>
        <translation>exportaciones FOB, importaciones CIF</translation>
    </message>
    <message>
        <source>seasonally adjusted</source>
        <translation>datos desestacionalizados</translation>
    </message>
    <message>
        <source>unadjusted</source>
        <translation>datos sin desestacionalizar</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>International Monetary Fund</source>
        <translation>Fondo Monetario Internacional</translation>
    </message>
    <message>
        <source>World Bank</source>
        <translation>Banco Mundial</translation>
    </message>
    <message>
        <source>Statistics Canada</source>
        <translation>Statistics Canada</translation>
    </message>
    <message>
        <source>US Bureau of Economic Analysis</source>
        <translation>Oficina de Análisis Económico de EE. UU.</translation>
    </message>
    <message>
        <source>US International Trade Commission</source>
        <translation>Comisión de Comercio Internacional de EE. UU.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>$ bn</source>
        <translation>mil M$</translation>
    </message>
    <message>
        <source>$ m</source>
        <translation>M USD</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>US dollars at consumer prices of %1</source>
        <translation>dólares de EE.&#xa0;UU. a precios al consumidor de %1</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dólares de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>Source and notes</source>
        <translation>Fuente y notas</translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation>Título de la figura</translation>
    </message>
    <message>
        <source>Subtitle of the figure</source>
        <translation>Subtítulo de la figura</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>The date is the first day of the month, quarter or year that a row names. A sum of several months has the date of its last month.</source>
        <translation>La fecha es el primer día del mes, trimestre o año que nombra la fila. Una suma de varios meses lleva la fecha de su último mes.</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Porcentajes</translation>
    </message>
    <message>
        <source>Cells hold parts of one: a cell that shows 15.5% holds 0.155.</source>
        <translation>Las celdas contienen partes de la unidad: una celda que muestra 15.5% contiene 0.155.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>In CSV and JSON</source>
        <translation>En CSV y JSON</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>tradestrata::AnnotationBinding</name>
    <message>
        <source>&amp;Edit Words…</source>
        <translation>&amp;Editar las palabras…</translation>
    </message>
    <message>
        <source>With an &amp;Arrow</source>
        <translation>Con &amp;flecha</translation>
    </message>
    <message>
        <source>&amp;Place Automatically</source>
        <translation>&amp;Colocar automáticamente</translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation>&amp;Eliminar la anotación</translation>
    </message>
    <message>
        <source>&amp;Annotate Here…</source>
        <translation>&amp;Anotar aquí…</translation>
    </message>
    <message>
        <source>&amp;Label This Value</source>
        <translation>Eti&amp;quetar este valor</translation>
    </message>
    <message>
        <source>&amp;Highlight from Cursor to Here</source>
        <translation>&amp;Resaltar desde el cursor hasta aquí</translation>
    </message>
    <message>
        <source>&amp;Shade from Cursor to Here…</source>
        <translation>&amp;Sombrear desde el cursor hasta aquí…</translation>
    </message>
    <message>
        <source>Add Annotation</source>
        <translation>Añadir anotación</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>Eliminar la anotación</translation>
    </message>
    <message>
        <source>Edit Annotation</source>
        <translation>Editar anotación</translation>
    </message>
    <message>
        <source>Move Annotation</source>
        <translation>Mover anotación</translation>
    </message>
</context>
<context>
    <name>tradestrata::BarBinding</name>
    <message>
        <source>Change Measure</source>
        <translation>Cambiar la medida</translation>
    </message>
    <message>
        <source>Change Chart</source>
        <translation>Cambiar el tipo de gráfico</translation>
    </message>
    <message>
        <source>Change Flow</source>
        <translation>Cambiar el flujo</translation>
    </message>
    <message>
        <source>Change Show As</source>
        <translation>Cambiar lo que se muestra</translation>
    </message>
</context>
<context>
    <name>tradestrata::ChangesBinding</name>
    <message>
        <source>The session has only one release. Open another release to see what changed.</source>
        <translation>La sesión tiene una sola publicación. Abra otra para ver qué cambió.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>Millions of dollars, axis does not start at zero</source>
        <translation>Millones de dólares, eje que no parte de cero</translation>
    </message>
</context>
<context>
    <name>tradestrata::ChangesPanel</name>
    <message>
        <source>There is no newer release to compare with.</source>
        <translation>No hay una publicación más reciente con la que comparar.</translation>
    </message>
    <message>
        <source>There is no older release to compare with.</source>
        <translation>No hay una publicación anterior con la que comparar.</translation>
    </message>
    <message>
        <source>Revised months</source>
        <translation>Meses revisados</translation>
    </message>
    <message>
        <source>Revised months of groups</source>
        <translation>Meses revisados de grupos</translation>
    </message>
    <message>
        <source>Revised years</source>
        <translation>Años revisados</translation>
    </message>
    <message>
        <source>Revised years of groups</source>
        <translation>Años revisados de grupos</translation>
    </message>
    <message>
        <source>Equal within rounding</source>
        <translation>Iguales salvo redondeo</translation>
    </message>
    <message>
        <source>Values added or removed</source>
        <translation>Cifras añadidas o eliminadas</translation>
    </message>
    <message>
        <source>Partners added, removed or changed</source>
        <translation>Socios añadidos, eliminados o cambiados</translation>
    </message>
    <message>
        <source>Leads and ranks that changed</source>
        <translation>Ventajas y puestos que cambiaron</translation>
    </message>
    <message>
        <source>Titles no longer true</source>
        <translation>Títulos que dejaron de ser ciertos</translation>
    </message>
    <message>
        <source>The newer release changed nothing of this kind.</source>
        <translation>La publicación más reciente no cambió nada de esto.</translation>
    </message>
    <message>
        <source>Only revised figures can be sorted.</source>
        <translation>Solo las cifras revisadas se pueden ordenar.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>From release</source>
        <translation>De la publicación</translation>
    </message>
    <message>
        <source>From release: the older of the two releases compared.</source>
        <translation>De la publicación: la anterior de las dos que se comparan.</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>A la publicación</translation>
    </message>
    <message>
        <source>To release: the newer of the two releases compared.</source>
        <translation>A la publicación: la más reciente de las dos que se comparan.</translation>
    </message>
    <message>
        <source>The kind of change listed</source>
        <translation>El tipo de cambio de la lista</translation>
    </message>
    <message>
        <source>The sort order of revised figures</source>
        <translation>El orden de las cifras revisadas</translation>
    </message>
    <message>
        <source>What the newer release changed</source>
        <translation>Lo que cambió la publicación más reciente</translation>
    </message>
    <message>
        <source>The figure in each release</source>
        <translation>La cifra en cada publicación</translation>
    </message>
    <message>
        <source>The two releases hold the same figures.</source>
        <translation>Las dos publicaciones contienen las mismas cifras.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Flow and period</source>
        <translation>Flujo y periodo</translation>
    </message>
    <message>
        <source>Newer, %1</source>
        <translation>Nueva, %1</translation>
    </message>
    <message>
        <source>older</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>Periods added or removed</source>
        <translation>Periodos añadidos o eliminados</translation>
    </message>
    <message>
        <source>Sorts by the largest changes in dollars or in per cent.</source>
        <translation>Ordena por los mayores cambios en dólares o en porcentaje.</translation>
    </message>
    <message>
        <source>By $</source>
        <translation>Por $</translation>
    </message>
    <message>
        <source>By %</source>
        <translation>Por %</translation>
    </message>
    <message>
        <source>Leads cover every pair of the five largest partners, in all periods; ranks cover the 15 largest partners, in the last 12 months and the last calendar year that both releases have.</source>
        <translation>Las ventajas son las de cada par de los cinco mayores socios, en todos los periodos; los puestos, los de los 15 mayores, en los últimos 12 meses y el último año calendario que ambas publicaciones tienen.</translation>
    </message>
    <message>
        <source>Enter shows the history of a figure, Escape hides it; type letters to go to a partner.</source>
        <translation>Entrar muestra la historia de una cifra, Escape la oculta; escriba letras para ir a un socio.</translation>
    </message>
</context>
<context>
    <name>tradestrata::CheckBinding</name>
    <message>
        <source>Add Published Figures</source>
        <translation>Añadir cifras publicadas</translation>
    </message>
    <message>
        <source>Remove Published Figure</source>
        <translation>Quitar una cifra publicada</translation>
    </message>
    <message>
        <source>This figure already exists with the same value.</source>
        <translation>Esta cifra ya existe, con el mismo valor.</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>dólares de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>Accept Finding</source>
        <translation>Aceptar observación</translation>
    </message>
    <message>
        <source>No Longer Accept Finding</source>
        <translation>Dejar de aceptar observación</translation>
    </message>
</context>
<context>
    <name>tradestrata::CheckPanel</name>
    <message>
        <source>Published figures compared with each release</source>
        <translation>Cifras publicadas comparadas con cada publicación</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <source>Add published figures from a file with the columns date, source, partner, flow, measure, period and value.</source>
        <translation>Añadir cifras publicadas de un archivo con las columnas date, source, partner, flow, measure, period y value.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected figure; built-in figures cannot be removed.</source>
        <translation>Quitar la cifra seleccionada; las integradas no se pueden quitar.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a published figure.</source>
        <translation>Añadir una cifra publicada.</translation>
    </message>
    <message>
        <source>The check finds nothing in this figure.</source>
        <translation>La verificación no encuentra nada en esta figura.</translation>
    </message>
    <message>
        <source>This figure</source>
        <translation>Esta figura</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Cifras publicadas</translation>
    </message>
</context>
<context>
    <name>tradestrata::ClaimsBinding</name>
    <message>
        <source>Show Claim</source>
        <translation>Mostrar la ventaja</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>Publicación de %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Datos hasta %1</translation>
    </message>
    <message>
        <source>All releases combined</source>
        <translation>Todas las publicaciones juntas</translation>
    </message>
    <message>
        <source>The figure is drawn from a different release than these claims.</source>
        <translation>La figura se dibuja con otra publicación que estas afirmaciones.</translation>
    </message>
</context>
<context>
    <name>tradestrata::ClaimsPanel</name>
    <message>
        <source>Copy sentence</source>
        <translation>Copiar frases</translation>
    </message>
    <message>
        <source>Copies for a report: “%1”</source>
        <translation>Copia para un informe: «%1»</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ventajas</translation>
    </message>
    <message>
        <source>The partner claimed to lead</source>
        <translation>El socio del que se afirma que va por delante</translation>
    </message>
    <message>
        <source>The partner claimed to lead.</source>
        <translation>El socio del que se afirma que va por delante.</translation>
    </message>
    <message>
        <source>The partner to compare it with</source>
        <translation>El socio con el que se compara</translation>
    </message>
    <message>
        <source>The partner to compare it with: the sentences on revisions and the rest of the year are about this one.</source>
        <translation>El socio con el que se compara: las frases sobre revisiones y el resto del año se refieren a este.</translation>
    </message>
    <message>
        <source>Swap the two partners</source>
        <translation>Intercambiar los dos socios</translation>
    </message>
    <message>
        <source>Swaps the two partners: the sentences on revisions and the rest of the year are then about the other one.</source>
        <translation>Intercambia los dos socios: las frases sobre revisiones y el resto del año se refieren entonces al otro.</translation>
    </message>
    <message>
        <source>The release whose claims are shown</source>
        <translation>La publicación cuyas ventajas se muestran</translation>
    </message>
    <message>
        <source>Each release has its own claims.</source>
        <translation>Cada publicación tiene sus propias ventajas.</translation>
    </message>
    <message>
        <source>Who leads by each measure</source>
        <translation>Quién va por delante según cada medida</translation>
    </message>
    <message>
        <source>Up and Down select a measure; Enter shows it in the figure.</source>
        <translation>Arriba y Abajo eligen una medida; Entrar la muestra en la figura.</translation>
    </message>
    <message>
        <source>Copy the claim as sentences for a report</source>
        <translation>Copiar la ventaja en frases para un informe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>first since</source>
        <translation>1.ª desde</translation>
    </message>
</context>
<context>
    <name>tradestrata::DataTablePanel</name>
    <message>
        <source>Data table</source>
        <translation>Tabla de datos</translation>
    </message>
    <message>
        <source>The numbers that the figure draws</source>
        <translation>Las cifras que muestra la figura</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected cells, or the whole table</source>
        <translation>Copiar las celdas seleccionadas o toda la tabla</translation>
    </message>
    <message>
        <source>Copies the selected cells, or the whole table, for a spreadsheet</source>
        <translation>Copia las celdas seleccionadas, o toda la tabla, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Enter shows the source cells of a number; Shift+Enter sorts by its column.</source>
        <translation>Entrar muestra las celdas de origen de una cifra; Mayús+Entrar ordena por su columna.</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Lo dibujado</translation>
    </message>
    <message>
        <source>Source months</source>
        <translation>Meses de origen</translation>
    </message>
    <message>
        <source>What the data table contains</source>
        <translation>Lo que muestra la tabla de datos</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>Back to the table (Escape)</source>
        <translation>Volver a la tabla (Escape)</translation>
    </message>
    <message>
        <source>Returns to the numbers that the figure draws (Escape)</source>
        <translation>Muestra de nuevo las cifras que dibuja la figura (Escape)</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Writes the whole table to a CSV file</source>
        <translation>Escribe toda la tabla en un archivo CSV</translation>
    </message>
</context>
<context>
    <name>tradestrata::ExportDialog</name>
    <message>
        <source>Export the figure</source>
        <translation>Exportar la figura</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the size of the picture and its file: &quot;2008 × 1122 pixels, 12-month lead.png&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Can be opened again: with its data (%1)</source>
        <extracomment>%1: a size such as &quot;37 kB&quot;</extracomment>
        <translation>Se puede volver a abrir: con sus datos (%1)</translation>
    </message>
    <message>
        <source>What was asked for and the part of the data that is drawn, never a program: dropped on the window, the file gives the figure back to be edited.</source>
        <translation>Lo que se pidió y la parte de los datos que se dibuja, nunca un programa: al soltar el archivo en la ventana, la figura se puede editar de nuevo.</translation>
    </message>
</context>
<context>
    <name>tradestrata::FigureBar</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the figure as a picture</source>
        <translation>Exportar la figura como imagen</translation>
    </message>
    <message>
        <source>Draw as: %1</source>
        <translation>Dibujar como: %1</translation>
    </message>
    <message>
        <source>More charts</source>
        <translation>Más gráficos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>tradestrata::FigureBinding</name>
    <message>
        <source>Edit Title</source>
        <translation>Editar el título</translation>
    </message>
    <message>
        <source>Edit Subtitle</source>
        <translation>Editar el subtítulo</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>tradestrata::FigureOptionsPanel</name>
    <message>
        <source>Words and options of the figure</source>
        <translation>Textos y opciones de la figura</translation>
    </message>
    <message>
        <source>Words of the figure</source>
        <translation>Textos de la figura</translation>
    </message>
    <message>
        <source>Options of the figure</source>
        <translation>Opciones de la figura</translation>
    </message>
    <message>
        <source>Set Title Claim</source>
        <translation>Fijar la afirmación del título</translation>
    </message>
    <message>
        <source>Clear Title Claim</source>
        <translation>Quitar la afirmación del título</translation>
    </message>
    <message>
        <source>Nothing (not checked)</source>
        <translation>Nada (no se comprueba)</translation>
    </message>
    <message>
        <source>The title claims that</source>
        <translation>El título afirma que</translation>
    </message>
    <message>
        <source>What the title claims</source>
        <translation>Lo que afirma el título</translation>
    </message>
    <message>
        <source>The fields, filled in from the data</source>
        <translation>Sus campos, rellenados con los datos</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>Eliminar la anotación</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Annotations of the figure</source>
        <translation>Anotaciones de la figura</translation>
    </message>
    <message>
        <source>Edit Words</source>
        <translation>Editar las palabras</translation>
    </message>
</context>
<context>
    <name>tradestrata::FigureTabs</name>
    <message>
        <source>A session must have at least one figure.</source>
        <translation>Una sesión tiene al menos una figura.</translation>
    </message>
    <message>
        <source>Figures of the session</source>
        <translation>Figuras de la sesión</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Añadir una figura</translation>
    </message>
    <message>
        <source>Name of the figure</source>
        <translation>Nombre de la figura</translation>
    </message>
    <message>
        <source>Rename the figure</source>
        <translation>Cambiar el nombre de la figura</translation>
    </message>
    <message>
        <source>Duplicate the figure</source>
        <translation>Duplicar la figura</translation>
    </message>
    <message>
        <source>Move the figure to the left</source>
        <translation>Mover la figura a la izquierda</translation>
    </message>
    <message>
        <source>Move the figure to the right</source>
        <translation>Mover la figura a la derecha</translation>
    </message>
    <message>
        <source>Delete the figure</source>
        <translation>Eliminar la figura</translation>
    </message>
</context>
<context>
    <name>tradestrata::FigureView</name>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Title of the figure</source>
        <translation>Título de la figura</translation>
    </message>
    <message>
        <source>Subtitle of the figure</source>
        <translation>Subtítulo de la figura</translation>
    </message>
    <message>
        <source>Note of the figure</source>
        <translation>Nota de la figura</translation>
    </message>
    <message>
        <source>Words of the annotation</source>
        <translation>Palabras de la anotación</translation>
    </message>
</context>
<context>
    <name>tradestrata::FileActions</name>
    <message>
        <source>unsaved session</source>
        <translation>sesión sin guardar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>Add Your Own Events</source>
        <translation>Añadir acontecimientos propios</translation>
    </message>
    <message>
        <source>Add Release from %1</source>
        <translation>Añadir la publicación de %1</translation>
    </message>
    <message>
        <source>Use House Style</source>
        <translation>Usar el estilo de la casa</translation>
    </message>
    <message>
        <source>Open Mirror Data</source>
        <translation>Abrir datos espejo</translation>
    </message>
    <message>
        <source>Remove Mirror Data</source>
        <translation>Quitar los datos espejo</translation>
    </message>
</context>
<context>
    <name>tradestrata::FindingList</name>
    <message>
        <source>Accept, because…</source>
        <translation>Aceptar, porque…</translation>
    </message>
    <message>
        <source>No Longer Accept</source>
        <translation>Dejar de aceptar</translation>
    </message>
</context>
<context>
    <name>tradestrata::ImportDialog</name>
    <message>
        <source>Notes (%1)</source>
        <translation>Notas (%1)</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>&amp;Role of the column</source>
        <translation>&amp;Papel de la columna</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>&amp;Role of “%1”</source>
        <translation>&amp;Papel de «%1»</translation>
    </message>
    <message>
        <source>Role of “%1”</source>
        <translation>Papel de «%1»</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signo &amp;decimal</translation>
    </message>
    <message>
        <source>R&amp;eporter</source>
        <translation>País d&amp;eclarante</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>P&amp;roducto</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unidad</translation>
    </message>
    <message>
        <source>&amp;Keep only</source>
        <translation>&amp;Conservar solo</translation>
    </message>
    <message>
        <source>By the content</source>
        <translation>Según el contenido</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>The sheet as it is</source>
        <translation>La hoja tal como es</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Como se leerá</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Keep as a layout &amp;named</source>
        <translation>&amp;Guardar como formato con el nombre</translation>
    </message>
    <message>
        <source>Keep as a layout</source>
        <translation>Guardar como formato</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nombre del formato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>Abrir los datos</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;vel</translation>
    </message>
</context>
<context>
    <name>tradestrata::MainWindow</name>
    <message>
        <source>An unsaved session from %1 was kept when the program ended.</source>
        <translation>Se conservó una sesión sin guardar del %1 cuando el programa terminó.</translation>
    </message>
    <message>
        <source>Find the File…</source>
        <translation>Buscar el archivo…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Built-in data</source>
        <translation>Datos integrados</translation>
    </message>
    <message>
        <source>Data from a file</source>
        <translation>Datos de un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n socio</numerusform>
            <numerusform>%n socios</numerusform>
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
            <numerusform>%n aviso más</numerusform>
            <numerusform>%n avisos más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>&amp;Figura</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Open &amp;Built-in Session</source>
        <translation>Abrir la sesión &amp;integrada</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>&amp;Guardar la sesión</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>Guardar la sesión &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export Figure…</source>
        <translation>&amp;Exportar la figura…</translation>
    </message>
    <message>
        <source>&amp;Copy Figure</source>
        <translation>C&amp;opiar la figura</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Edit &amp;Title</source>
        <translation>Editar el &amp;título</translation>
    </message>
    <message>
        <source>Edit &amp;Subtitle</source>
        <translation>Editar el &amp;subtítulo</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>Editar la &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>&amp;Socios</translation>
    </message>
    <message>
        <source>&amp;Read-out and Options</source>
        <translation>&amp;Lectura y opciones</translation>
    </message>
    <message>
        <source>&amp;Data Table</source>
        <translation>&amp;Tabla de datos</translation>
    </message>
    <message>
        <source>&amp;Search Partners</source>
        <translation>&amp;Buscar socios</translation>
    </message>
    <message>
        <source>&amp;Go to Period…</source>
        <translation>&amp;Ir al periodo…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Add Figure</source>
        <translation>&amp;Añadir una figura</translation>
    </message>
    <message>
        <source>&amp;Duplicate Figure</source>
        <translation>&amp;Duplicar la figura</translation>
    </message>
    <message>
        <source>D&amp;elete Figure</source>
        <translation>&amp;Eliminar la figura</translation>
    </message>
    <message>
        <source>&amp;Next Figure</source>
        <translation>Figura &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Figure</source>
        <translation>Figura a&amp;nterior</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>About Tradestrata</source>
        <translation>Acerca de Tradestrata</translation>
    </message>
    <message>
        <source>Tradestrata %1: trade partners over time. Free software under the GNU General Public License, version 3 or later. Data: US Census Bureau.</source>
        <translation>Tradestrata %1: socios comerciales a lo largo del tiempo. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Datos: Oficina del Censo de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>&amp;About Tradestrata</source>
        <translation>&amp;Acerca de Tradestrata</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Unsaved changes to “%1” from %2 were kept when the program ended.</source>
        <translation>Se conservaron cambios sin guardar de “%1” del %2 cuando el programa terminó.</translation>
    </message>
    <message>
        <source>Remove Your Own Events</source>
        <translation>Quitar los acontecimientos propios</translation>
    </message>
    <message>
        <source>Add E&amp;vents from CSV…</source>
        <translation>Añadir &amp;acontecimientos de un CSV…</translation>
    </message>
    <message>
        <source>&amp;Remove Your Own Events</source>
        <translation>&amp;Quitar los acontecimientos propios</translation>
    </message>
    <message>
        <source>Only %1–%2 is shown; show all</source>
        <translation>Solo se muestra %1–%2; mostrar todo</translation>
    </message>
    <message>
        <source>Zooming does not change the figure: all of it is exported.</source>
        <translation>El zoom no cambia la figura: se exporta completa.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Set &amp;Window to View</source>
        <translation>Usar lo mostrado como inter&amp;valo</translation>
    </message>
    <message>
        <source>Set Window to View</source>
        <translation>Usar lo mostrado como intervalo</translation>
    </message>
    <message>
        <source>Create &amp;Group from Partners Shown…</source>
        <translation>Crear un &amp;grupo con los socios mostrados…</translation>
    </message>
    <message>
        <source>D&amp;issolve Your Own Groups</source>
        <translation>D&amp;isolver los grupos propios</translation>
    </message>
    <message>
        <source>On a number, Enter shows its source cells (in the partner list, Ctrl+Enter); Escape goes back.</source>
        <translation>En una cifra, Entrar muestra sus celdas de origen (en la lista de socios, Ctrl+Entrar); Escape regresa.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ventajas</translation>
    </message>
    <message>
        <source>&amp;Copy Claim as Sentences</source>
        <translation>&amp;Copiar la ventaja en frases</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Ventajas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Add &amp;Published Figures from CSV…</source>
        <translation>Añadir cifras &amp;publicadas de un CSV…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>C&amp;hanges between Releases</source>
        <translation>Ca&amp;mbios entre publicaciones</translation>
    </message>
    <message numerus="yes">
        <source>Built-in data and %n file(s)</source>
        <translation>
            <numerusform>Datos integrados y %n archivo</numerusform>
            <numerusform>Datos integrados y %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data from %n file(s)</source>
        <translation>
            <numerusform>Datos de %n archivo</numerusform>
            <numerusform>Datos de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Publicación</translation>
    </message>
    <message>
        <source>&amp;Overlay Releases</source>
        <translation>&amp;Superponer publicaciones</translation>
    </message>
    <message>
        <source>Re&amp;move Release</source>
        <translation>&amp;Quitar una publicación</translation>
    </message>
    <message>
        <source>In the time panel, Left and Right move by one period, with Shift by three months, with Ctrl by a year; Page Up and Page Down also move by a year; Home and End go to the ends; Space plays. Alt+1 to Alt+6 choose the chart.</source>
        <translation>En el panel de tiempo, Izquierda y Derecha avanzan un periodo, con Mayús tres meses, con Ctrl o RePág y AvPág un año; Inicio y Fin van a los extremos; Espacio reproduce. Alt+1 a Alt+6 eligen el gráfico.</translation>
    </message>
    <message>
        <source>In the figure, + and - zoom in and out, Left and Right move the cursor, with Shift the view; the wheel also zooms, with Shift it moves the view.</source>
        <translation>En la figura, + y - acercan y alejan, Izquierda y Derecha mueven el cursor, con Mayús la vista; la rueda también acerca y aleja, con Mayús mueve la vista.</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>&amp;Importar datos…</translation>
    </message>
    <message>
        <source>&amp;Mark Period at Cursor</source>
        <translation>&amp;Marcar el período del cursor</translation>
    </message>
    <message>
        <source>Remove Mark</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Mark Period</source>
        <translation>Marcar el período</translation>
    </message>
    <message>
        <source>Open &amp;Price Index…</source>
        <translation>Abrir índice de pr&amp;ecios…</translation>
    </message>
    <message>
        <source>Use Built-in Prices</source>
        <translation>Usar los precios incluidos</translation>
    </message>
    <message>
        <source>Use &amp;Built-in Prices</source>
        <translation>Usar los precios &amp;incluidos</translation>
    </message>
    <message>
        <source>Open Price Index</source>
        <translation>Abrir índice de precios</translation>
    </message>
    <message>
        <source>Export &amp;Numbers…</source>
        <translation>Exportar las ci&amp;fras…</translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation>Exportar &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Check before Publication</source>
        <translation>&amp;Verificar antes de publicar</translation>
    </message>
    <message>
        <source>&amp;Open Data, Session or Figure…</source>
        <translation>&amp;Abrir datos, sesión o figura…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>Copiar &amp;datos</translation>
    </message>
    <message>
        <source>Add Annota&amp;tion at Cursor…</source>
        <translation>Añadir ano&amp;tación en el cursor…</translation>
    </message>
    <message>
        <source>In the figure, Tab goes from annotation to annotation; the arrow keys move it, Enter edits its words, Delete removes it.</source>
        <translation>En la figura, Tab pasa de una anotación a otra; las teclas de flecha la mueven, Entrar edita sus palabras, Suprimir la elimina.</translation>
    </message>
    <message>
        <source>Open House St&amp;yle…</source>
        <translation>Abrir un est&amp;ilo de la casa…</translation>
    </message>
    <message>
        <source>Remove House Style</source>
        <translation>Quitar el estilo de la casa</translation>
    </message>
    <message>
        <source>Remove &amp;House Style</source>
        <translation>&amp;Quitar el estilo de la casa</translation>
    </message>
    <message>
        <source>Open M&amp;irror Data…</source>
        <translation>Abrir &amp;datos espejo…</translation>
    </message>
    <message>
        <source>R&amp;emove Mirror Data</source>
        <translation>Quitar los d&amp;atos espejo</translation>
    </message>
    <message>
        <source>Open Re&amp;cession Dates…</source>
        <translation>Abrir fechas de &amp;recesiones…</translation>
    </message>
    <message>
        <source>Use Built-in Recessions</source>
        <translation>Usar las recesiones incluidas</translation>
    </message>
    <message>
        <source>Use Built-in Recessio&amp;ns</source>
        <translation>Usar las recesiones inc&amp;luidas</translation>
    </message>
    <message>
        <source>Open Recession Dates</source>
        <translation>Abrir fechas de recesiones</translation>
    </message>
</context>
<context>
    <name>tradestrata::MessageRow</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>tradestrata::OpenDataDialog</name>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>“%1” (%2) has the same publisher, unit, basis and adjustment as the session&apos;s data.</source>
        <translation>“%1” (%2) tiene la misma fuente, unidad, base y ajuste que los datos de la sesión.</translation>
    </message>
    <message>
        <source>&amp;Add it as a release</source>
        <translation>&amp;Añadirlo como publicación</translation>
    </message>
    <message>
        <source>Add it as a release</source>
        <translation>Añadirlo como publicación</translation>
    </message>
    <message>
        <source>&amp;Replace the session&apos;s data</source>
        <translation>&amp;Reemplazar los datos de la sesión</translation>
    </message>
    <message>
        <source>Replace the session&apos;s data</source>
        <translation>Reemplazar los datos de la sesión</translation>
    </message>
    <message>
        <source>&amp;Month of release</source>
        <translation>&amp;Mes de publicación</translation>
    </message>
    <message>
        <source>Month of release</source>
        <translation>Mes de publicación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>Abrir los datos</translation>
    </message>
    <message>
        <source>The file says when it was released.</source>
        <translation>El archivo dice cuándo se publicó.</translation>
    </message>
    <message>
        <source>The file does not say when it was released: type the month as 2026-03, or leave it empty if it is not known.</source>
        <translation>El archivo no dice cuándo se publicó: escriba el mes como 2026-03, o déjelo vacío si no se conoce.</translation>
    </message>
    <message>
        <source>“%1” is not a month: type it as 2026-03.</source>
        <translation>“%1” no es un mes: escríbalo como 2026-03.</translation>
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
        <translation>%1 supera a %2</translation>
    </message>
    <message>
        <source>%1 leads all</source>
        <translation>%1 supera a todos</translation>
    </message>
    <message>
        <source>The figure&apos;s default title does not say who leads.</source>
        <translation>El título predeterminado de la figura no dice quién va por delante.</translation>
    </message>
</context>
<context>
    <name>tradestrata::PartnerBinding</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Total, World</source>
        <translation>Total mundial</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Show Others</source>
        <translation>Mostrar Otros</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Ocultar Otros</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n largest</source>
        <translation>
            <numerusform>Mostrar %n, el más grande</numerusform>
            <numerusform>Mostrar los %n más grandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Create Group %1</source>
        <translation>Crear el grupo %1</translation>
    </message>
    <message>
        <source>Dissolve Your Own Groups</source>
        <translation>Disolver los grupos propios</translation>
    </message>
</context>
<context>
    <name>tradestrata::PartnerListModel</name>
    <message>
        <source>%1: %2, share %3</source>
        <translation>%1: %2, participación %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, share %2</source>
        <translation>%1, participación %2</translation>
    </message>
</context>
<context>
    <name>tradestrata::PartnerPanel</name>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Country, code or group</source>
        <translation>País, código o grupo</translation>
    </message>
    <message>
        <source>Search the partners by country, code or group</source>
        <translation>Buscar socios por país, código o grupo</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Partners, shown ones first</source>
        <translation>Socios, primero los mostrados</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 and %n group(s) shown</source>
        <translation>
            <numerusform>%1 de %2 y %n grupo mostrados</numerusform>
            <numerusform>%1 de %2 y %n grupos mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no data.</source>
        <translation>No hay datos.</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Sin resultados para “%1”.</translation>
    </message>
    <message>
        <source>Ctrl+Enter shows the source cells of the value.</source>
        <translation>Ctrl+Entrar muestra las celdas de origen del valor.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Product or its code</source>
        <translation>Producto o su código</translation>
    </message>
    <message>
        <source>Search the products by name or code</source>
        <translation>Buscar productos por nombre o código</translation>
    </message>
    <message>
        <source>Products, shown ones first</source>
        <translation>Productos, primero los mostrados</translation>
    </message>
</context>
<context>
    <name>tradestrata::PeriodField</name>
    <message>
        <source>“%1” is not a period. Type a month, a quarter or a year, such as 2025-08, 2025-Q3 or 2025, or latest.</source>
        <translation>“%1” no es un periodo. Escriba un mes, un trimestre o un año, por ejemplo 2025-08, 2025-Q3 o 2025, o bien latest (el último).</translation>
    </message>
    <message>
        <source>There are no data for %1: the data run from %2 to %3.</source>
        <translation>No hay datos de %1: van de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>tradestrata::PeriodTrack</name>
    <message>
        <source>%1: %2</source>
        <comment>a period, and who leads in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tradestrata::ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the current operation</source>
        <translation>Detener la operación en curso</translation>
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
        <translation>Añadir una cifra publicada</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Día de publicación</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicada por</translation>
    </message>
    <message>
        <source>Partner or group</source>
        <translation>Socio o grupo</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>Redondeada a</translation>
    </message>
    <message>
        <source>The last digit of the value</source>
        <translation>La última cifra del valor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the published figure</source>
        <translation>Añadir la cifra publicada</translation>
    </message>
</context>
<context>
    <name>tradestrata::ReadOutBinding</name>
    <message>
        <source>A year earlier it was under 1 million dollars.</source>
        <translation>Un año antes era menos de 1&#xa0;millón de dólares.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Total, World</source>
        <translation>Total mundial</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Part. %</translation>
    </message>
    <message>
        <source>Year, %</source>
        <translation>Año, %</translation>
    </message>
</context>
<context>
    <name>tradestrata::ReadOutModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, share %3</source>
        <translation>%1: %2, participación %3</translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, lugar %2</translation>
    </message>
    <message>
        <source>%1, change on a year %2</source>
        <translation>%1, variación anual %2</translation>
    </message>
</context>
<context>
    <name>tradestrata::ReadOutPanel</name>
    <message>
        <source>Read-out</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>The numbers at the cursor</source>
        <translation>Las cifras en el cursor</translation>
    </message>
    <message>
        <source>Enter shows the source cells of a number; Left and Right select the number.</source>
        <translation>Entrar muestra las celdas de origen de una cifra; Izquierda y Derecha eligen la cifra.</translation>
    </message>
</context>
<context>
    <name>tradestrata::ReleaseMenu</name>
    <message>
        <source>&amp;All releases combined</source>
        <translation>&amp;Todas las publicaciones juntas</translation>
    </message>
    <message>
        <source>Only the release of %1</source>
        <translation>Solo la publicación de %1</translation>
    </message>
    <message>
        <source>&amp;No overlay</source>
        <translation>&amp;Ninguna superpuesta</translation>
    </message>
    <message>
        <source>The release of %1, dashed</source>
        <translation>La publicación de %1, discontinua</translation>
    </message>
    <message>
        <source>Built-in data</source>
        <translation>Datos integrados</translation>
    </message>
    <message>
        <source>Show One Release</source>
        <translation>Mostrar una sola publicación</translation>
    </message>
    <message>
        <source>Combine All Releases</source>
        <translation>Mostrar todas las publicaciones juntas</translation>
    </message>
    <message>
        <source>Overlay Two Releases</source>
        <translation>Superponer dos publicaciones</translation>
    </message>
    <message>
        <source>Remove the Overlay</source>
        <translation>Quitar la publicación superpuesta</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1 y %n archivo más</numerusform>
            <numerusform>%1 y %n archivos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::ReleaseWords</name>
    <message>
        <source>Release of %1</source>
        <translation>Publicación de %1</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Datos hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s), to %1</source>
        <extracomment>%1: the month of the newest release</extracomment>
        <translation>
            <numerusform>%n publicación, hasta %1</numerusform>
            <numerusform>%n publicaciones, hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>frozen to the release of %1</source>
        <translation>fija en la publicación de %1</translation>
    </message>
    <message>
        <source>release of %1</source>
        <translation>publicación de %1</translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>datos hasta %1</translation>
    </message>
    <message>
        <source>every month comes from a newer release</source>
        <translation>todos los meses vienen de una publicación más reciente</translation>
    </message>
    <message>
        <source>This figure is frozen to the release of %1.</source>
        <translation>Esta figura está fija en la publicación de %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a release, and the months that it gives</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::SizeField</name>
    <message>
        <source>Custom size</source>
        <translation>Tamaño personalizado</translation>
    </message>
    <message>
        <source>Size of the figure</source>
        <translation>Tamaño de la figura</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unidad del tamaño</translation>
    </message>
    <message>
        <source>Width of the figure</source>
        <translation>Ancho de la figura</translation>
    </message>
    <message>
        <source>Height of the figure</source>
        <translation>Alto de la figura</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>dots per inch</source>
        <translation>puntos por pulgada</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1&#xa0;píxeles</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>A figure of this size cannot be drawn: the minimum is 267 × 167 pixels or 57 × 36 mm, the maximum %1 pixels a side, with 36 to %2 dots per inch.</source>
        <translation>Una figura de este tamaño no se puede dibujar: el mínimo es 267 × 167 píxeles o 57 × 36 mm y el máximo %1 píxeles por lado, con 36 a %2 puntos por pulgada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and the size of a figure there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An SVG or PDF is drawn sharply at any number of dots per inch.</source>
        <translation>Un SVG o un PDF se dibuja nítido con cualquier número de puntos por pulgada.</translation>
    </message>
</context>
<context>
    <name>tradestrata::TableBinding</name>
    <message>
        <source>US dollars</source>
        <translation>dólares de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>concentration indices</source>
        <translation>índices de concentración</translation>
    </message>
    <message>
        <source>%1, months, US dollars of %2</source>
        <translation>%1, meses, dólares de EE.&#xa0;UU. de %2</translation>
    </message>
    <message>
        <source>%1, months, US dollars</source>
        <translation>%1, meses, dólares de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>%1, cells</source>
        <translation>%1, celdas</translation>
    </message>
    <message>
        <source>%1, months</source>
        <translation>%1, meses</translation>
    </message>
</context>
<context>
    <name>tradestrata::TabsBinding</name>
    <message>
        <source>New figure</source>
        <translation>Figura nueva</translation>
    </message>
    <message>
        <source>Add Figure</source>
        <translation>Añadir una figura</translation>
    </message>
    <message>
        <source>Duplicate Figure</source>
        <translation>Duplicar la figura</translation>
    </message>
    <message>
        <source>Delete Figure</source>
        <translation>Eliminar la figura</translation>
    </message>
    <message>
        <source>Move Figure</source>
        <translation>Mover la figura</translation>
    </message>
    <message>
        <source>Rename Figure</source>
        <translation>Cambiar el nombre de la figura</translation>
    </message>
</context>
<context>
    <name>tradestrata::TimeBinding</name>
    <message>
        <source>Window %1 to %2</source>
        <translation>Intervalo de %1 a %2</translation>
    </message>
    <message>
        <source>Change Window</source>
        <translation>Cambiar el intervalo</translation>
    </message>
</context>
<context>
    <name>tradestrata::TimePanel</name>
    <message>
        <source>Pause (%1)</source>
        <translation>Pausar (%1)</translation>
    </message>
    <message>
        <source>Play the periods of the window (%1)</source>
        <translation>Reproducir los periodos del intervalo (%1)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Primer periodo</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Periodo siguiente</translation>
    </message>
    <message>
        <source>Latest period</source>
        <translation>Último periodo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Arrow keys move by one period, with Shift by three months; Page Up and Page Down move by a year. Alt with an arrow key moves the start of the window, Alt+Shift its end. The space bar plays.</source>
        <translation>Las flechas avanzan o retroceden un periodo; con Mayús, tres meses; Re Pág y Av Pág, un año. Alt con una flecha mueve el inicio del intervalo; Alt y Mayús, su final. La barra espaciadora reproduce.</translation>
    </message>
    <message>
        <source>Period to go to</source>
        <translation>Periodo al que ir</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>Vel. %1×</translation>
    </message>
</context>
<context>
    <name>tradestrata::TitleBinding</name>
    <message>
        <source>The title is not true</source>
        <translation>El título no es cierto</translation>
    </message>
    <message>
        <source>The title is true</source>
        <translation>El título es cierto</translation>
    </message>
    <message>
        <source>Use a Title That Is True</source>
        <translation>Usar un título cierto</translation>
    </message>
    <message>
        <source>The title is filled in from the data</source>
        <translation>El título se rellena con los datos</translation>
    </message>
    <message>
        <source>Remove the Mark</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Remove Mark</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>The title is not true, and accepted</source>
        <translation>El título no es cierto, y se aceptó</translation>
    </message>
</context>
<context>
    <name>tradestrata::TopRow</name>
    <message>
        <source>Top</source>
        <translation>Mayores</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n largest partner(s)</source>
        <translation>
            <numerusform>Mostrar %n socio, el más grande</numerusform>
            <numerusform>Mostrar los %n socios más grandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::WordField</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Suggestions: %1</source>
        <translation>Sugerencias: %1</translation>
    </message>
</context>
</TS>
