<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Cells</name>
    <message numerus="yes">
        <source>%1 is the sum of these %n month(s)</source>
        <translation>
            <numerusform>%1 is the sum of this month</numerusform>
            <numerusform>%1 is the sum of these %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message numerus="yes">
        <source>%n earlier one(s)</source>
        <translation>
            <numerusform>%n earlier one</numerusform>
            <numerusform>%n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events: %1; and %n more as tick(s).</source>
        <translation>
            <numerusform>Events: %1; and %n more as a tick.</numerusform>
            <numerusform>Events: %1; and %n more as ticks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release(s) of %1</source>
        <translation>
            <numerusform>release of %1</numerusform>
            <numerusform>releases of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) left out for lack of room.</source>
        <translation>
            <numerusform>%n name is left out for lack of room.</numerusform>
            <numerusform>%n names are left out for lack of room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rings mark where the lines cross, %n time(s).</source>
        <translation>
            <numerusform>A ring marks where the lines cross.</numerusform>
            <numerusform>Rings mark where the lines cross, %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) known only by the name in the file</source>
        <translation>
            <numerusform>%n partner known only by the name in the file</numerusform>
            <numerusform>%n partners known only by the name in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n value cell(s) are empty or hold an error and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n value cell is empty or holds an error and counts as missing; it is in row %1, column %2.</numerusform>
            <numerusform>%n value cells are empty or hold an error and count as missing; the first is in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in months after the last one that World has and were left out; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n value is in a month after the last one that World has and was left out; it is in row %1, column %2.</numerusform>
            <numerusform>%n values are in months after the last one that World has and were left out; the first is in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) differ from the sum of their months, which are used as they are; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n year differs from the sum of its months, which are used as they are; it is in row %1, column %2.</numerusform>
            <numerusform>%n years differ from the sum of their months, which are used as they are; the first is in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a readable year and partner code were skipped; the first is row %1.</source>
        <translation>
            <numerusform>%n row without a readable year and partner code was skipped; it is row %1.</numerusform>
            <numerusform>%n rows without a readable year and partner code were skipped; the first is row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a year before 1900 or after 2100 were skipped; the first is row %1.</source>
        <translation>
            <numerusform>%n row of a year before 1900 or after 2100 was skipped; it is row %1.</numerusform>
            <numerusform>%n rows of a year before 1900 or after 2100 were skipped; the first is row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a year and partner code and were skipped, the earlier row being kept; the first is row %1.</source>
        <translation>
            <numerusform>%n row repeats a year and partner code and was skipped, the earlier row being kept; it is row %1.</numerusform>
            <numerusform>%n rows repeat a year and partner code and were skipped, the earlier row being kept; the first is row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value cell(s) have no readable number and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n value cell has no readable number and counts as missing; it is in row %1, column %2.</numerusform>
            <numerusform>%n value cells have no readable number and count as missing; the first is in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown code(s) are kept under their names in the file: %1.</source>
        <translation>
            <numerusform>%n unknown code is kept under its name in the file: %1.</numerusform>
            <numerusform>%n unknown codes are kept under their names in the file: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others includes amounts that the source does not allocate to a partner, in %n period(s): from %1 in %2 to %3 in %4.</source>
        <translation>
            <numerusform>Others includes amounts that the source does not allocate to a partner, in %n period: from %1 in %2 to %3 in %4.</numerusform>
            <numerusform>Others includes amounts that the source does not allocate to a partner, in %n periods: from %1 in %2 to %3 in %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 the source does not publish %n partner(s) separately: they count only in the total.</source>
        <translation>
            <numerusform>In %1 the source does not publish %n partner separately: it counts only in the total.</numerusform>
            <numerusform>In %1 the source does not publish %n partners separately: they count only in the total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This chart is about one partner, %1; %n other chosen partner(s) are not drawn.</source>
        <translation>
            <numerusform>This chart is about one partner, %1; %n other chosen partner is not drawn.</numerusform>
            <numerusform>This chart is about one partner, %1; %n other chosen partners are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further partner(s) are drawn as thin pale lines without a name.</source>
        <translation>
            <numerusform>%n further partner is drawn as a thin pale line without a name.</numerusform>
            <numerusform>%n further partners are drawn as thin pale lines without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier, %1 led in %2; before that there were %n more spell(s).</source>
        <translation>
            <numerusform>Earlier, %1 led in %2; before that there was %n more spell.</numerusform>
            <numerusform>Earlier, %1 led in %2; before that there were %n more spells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a partner&apos;s month of the same release and are skipped.</source>
        <translation>
            <numerusform>%n row repeats a partner&apos;s month of the same release and is skipped.</numerusform>
            <numerusform>%n rows repeat a partner&apos;s month of the same release and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are outside of the months for which the release has its total, %1, and are skipped.</source>
        <translation>
            <numerusform>%n row is outside of the months for which the release has its total, %1, and is skipped.</numerusform>
            <numerusform>%n rows are outside of the months for which the release has its total, %1, and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are skipped: their period, code or month of release cannot be read; the first is row %1.</source>
        <translation>
            <numerusform>%n row is skipped: its period, code or month of release cannot be read; it is row %1.</numerusform>
            <numerusform>%n rows are skipped: their period, code or month of release cannot be read; the first is row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not hold a number and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n cell does not hold a number and counts as missing; it is in row %1, column %2.</numerusform>
            <numerusform>%n cells do not hold a number and count as missing; the first is in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s), %1 to %2, the change compares two releases, because neither has both sides.</source>
        <translation>
            <numerusform>In %n period, %1, the change compares two releases, because neither has both sides.</numerusform>
            <numerusform>In %n periods, %1 to %2, the change compares two releases, because neither has both sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n quarter</numerusform>
            <numerusform>%n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some months come from a release without figures for %n small partner(s): these count as not allocated to a partner.</source>
        <translation>
            <numerusform>Some months come from a release without figures for %n small partner: these count as not allocated to a partner.</numerusform>
            <numerusform>Some months come from a release without figures for %n small partners: these count as not allocated to a partner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) on other terms are left out of the past revisions, as publisher, unit, basis or adjustment differ.</source>
        <translation>
            <numerusform>%n release on other terms is left out of the past revisions, as publisher, unit, basis or adjustment differ.</numerusform>
            <numerusform>%n releases on other terms are left out of the past revisions, as publisher, unit, basis or adjustment differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a bar, because the period is missing: the release(s) of %1.</source>
        <translation>
            <numerusform>Without a bar, because the period is missing: the release of %1.</numerusform>
            <numerusform>Without bars, because the period is missing: the releases of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the sheet are skipped: they have no readable year from 1900 to 2100 or no partner code.</source>
        <translation>
            <numerusform>The only row of the sheet is skipped: it has no readable year from 1900 to 2100 or no partner code.</numerusform>
            <numerusform>All %n rows of the sheet are skipped: they have no readable year from 1900 to 2100 or no partner code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown code(s) are kept under their names in the file: %1 and %2 more.</source>
        <translation>
            <numerusform>%n unknown code is kept under its name in the file: %1 and %2 more.</numerusform>
            <numerusform>%n unknown codes are kept under their names in the file: %1 and %2 more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of exports or imports are negative and are used as they are; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n value of exports or imports is negative and is used as it is; it is in row %1, column %2.</numerusform>
            <numerusform>%n values of exports or imports are negative and are used as they are; the first is in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a year before 1900 or after 2100 are skipped; the first is row %1.</source>
        <translation>
            <numerusform>%n row of a year before 1900 or after 2100 is skipped; it is row %1.</numerusform>
            <numerusform>%n rows of a year before 1900 or after 2100 are skipped; the first is row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a number too large for millions of dollars and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n cell holds a number too large for millions of dollars and counts as missing; it is in row %1, column %2.</numerusform>
            <numerusform>%n cells hold a number too large for millions of dollars and count as missing; the first is in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a partner and a month but have no value, which counts as missing; the first is row %1.</source>
        <translation>
            <numerusform>%n row names a partner and a month but has no value, which counts as missing; it is row %1.</numerusform>
            <numerusform>%n rows name a partner and a month but have no value, which counts as missing; the first is row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are skipped: their years are before 1900 or after 2100.</source>
        <translation>
            <numerusform>The only row is skipped: its year is before 1900 or after 2100.</numerusform>
            <numerusform>All %n rows are skipped: their years are before 1900 or after 2100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) are skipped: their period, code or month of release cannot be read or is before 1900 or after 2100.</source>
        <translation>
            <numerusform>The only row is skipped: its period, code or month of release cannot be read or is before 1900 or after 2100.</numerusform>
            <numerusform>All %n rows are skipped: their period, code or month of release cannot be read or is before 1900 or after 2100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n release(s), only %1 is used, not %2.</source>
        <translation>
            <numerusform>Of %n release, only %1 is used, not %2.</numerusform>
            <numerusform>Of %n releases, only %1 is used, not %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n release(s), only %1 is used, not %2; choose another with %3.</source>
        <translation>
            <numerusform>Of %n release, only %1 is used, not %2; choose another with %3.</numerusform>
            <numerusform>Of %n releases, only %1 is used, not %2; choose another with %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Already there with the same value: %n published figure(s) of the file.</source>
        <translation>
            <numerusform>Already there with the same value: %n published figure of the file.</numerusform>
            <numerusform>Already there with the same value: %n published figures of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as their publisher, unit, basis or adjustment differs: the release(s) of %1.</source>
        <translation>
            <numerusform>Left out, as its publisher, unit, basis or adjustment differs: the release of %1.</numerusform>
            <numerusform>Left out, as their publisher, unit, basis or adjustment differs: the releases of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s), %1 to %2, others also includes months of countries whose figures begin or end within the sum.</source>
        <translation>
            <numerusform>In %n period, %1, others also includes months of countries whose figures begin or end within the sum.</numerusform>
            <numerusform>In %n periods, %1 to %2, others also includes months of countries whose figures begin or end within the sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with values have no readable year from 1900 to 2100 or no readable partner code and were skipped; years that they might hold count as missing, not as zero (the first is row %1: year “%2”, code “%3”, name “%4”).</source>
        <translation>
            <numerusform>%n row with values has no readable year from 1900 to 2100 or no readable partner code and was skipped; years that it might hold count as missing, not as zero (it is row %1: year “%2”, code “%3”, name “%4”).</numerusform>
            <numerusform>%n rows with values have no readable year from 1900 to 2100 or no readable partner code and were skipped; years that they might hold count as missing, not as zero (the first is row %1: year “%2”, code “%3”, name “%4”).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) have a mark, which is ignored; the first is “%2” in row %1.</source>
        <translation>
            <numerusform>%n year has a mark, which is ignored; it is “%2” in row %1.</numerusform>
            <numerusform>%n years have a mark, which is ignored; the first is “%2” in row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a year and partner code with other values; values that differ count as missing (the first is row %1, column %2: %3, but earlier %4).</source>
        <translation>
            <numerusform>%n row repeats a year and partner code with other values; values that differ count as missing (it is row %1, column %2: %3, but earlier %4).</numerusform>
            <numerusform>%n rows repeat a year and partner code with other values; values that differ count as missing (the first is row %1, column %2: %3, but earlier %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat a partner&apos;s month of the same release with other values; values that differ count as missing (the first is row %1, column %2: %3, but earlier %4).</source>
        <translation>
            <numerusform>%n row repeats a partner&apos;s month of the same release with other values; values that differ count as missing (it is row %1, column %2: %3, but earlier %4).</numerusform>
            <numerusform>%n rows repeat a partner&apos;s month of the same release with other values; values that differ count as missing (the first is row %1, column %2: %3, but earlier %4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no period from 1900 to 2100 that can be read and are left out; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n value has no period from 1900 to 2100 that can be read and is left out; it is “%3” in row %1, column %2.</numerusform>
            <numerusform>%n values have no period from 1900 to 2100 that can be read and are left out; the first is “%3” in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) belong to no partner and are left out; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n value belongs to no partner and is left out; it is “%3” in row %1, column %2.</numerusform>
            <numerusform>%n values belong to no partner and are left out; the first is “%3” in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are neither exports nor imports and are left out; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n value is neither exports nor imports and is left out; it is “%3” in row %1, column %2.</numerusform>
            <numerusform>%n values are neither exports nor imports and are left out; the first is “%3” in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not hold a number and count as missing; the first is “%3” in row %1, column %2.</source>
        <translation>
            <numerusform>%n cell does not hold a number and counts as missing; it is “%3” in row %1, column %2.</numerusform>
            <numerusform>%n cells do not hold a number and count as missing; the first is “%3” in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a number too large for trade and count as missing; the first is in row %1, column %2.</source>
        <translation>
            <numerusform>%n cell holds a number too large for trade and counts as missing; it is in row %1, column %2.</numerusform>
            <numerusform>%n cells hold a number too large for trade and count as missing; the first is in row %1, column %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) have a mark, which is ignored; the first is “%2” in row %1.</source>
        <translation>
            <numerusform>%n period has a mark, which is ignored; it is “%2” in row %1.</numerusform>
            <numerusform>%n periods have a mark, which is ignored; the first is “%2” in row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have a mark of the source, which is ignored.</source>
        <translation>
            <numerusform>%n value has a mark of the source, which is ignored.</numerusform>
            <numerusform>%n values have a mark of the source, which is ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of re-exports or re-imports are left out: exports and imports contain them.</source>
        <translation>
            <numerusform>%n value of re-exports or re-imports is left out: exports and imports contain it.</numerusform>
            <numerusform>%n values of re-exports or re-imports are left out: exports and imports contain them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are details of totals that the file has too, and are left out.</source>
        <translation>
            <numerusform>%n row is a detail of a total that the file has too, and is left out.</numerusform>
            <numerusform>%n rows are details of totals that the file has too, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in rows that name no partner (notes, memorandum items) are left out.</source>
        <translation>
            <numerusform>%n value in a row that names no partner (notes, memorandum items) is left out.</numerusform>
            <numerusform>%n values in rows that name no partner (notes, memorandum items) are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) repeat a partner&apos;s period with another value; both count as missing (the first is in row %1: %2, but earlier %3).</source>
        <translation>
            <numerusform>%n value repeats a partner&apos;s period with another value; both count as missing (it is in row %1: %2, but earlier %3).</numerusform>
            <numerusform>%n values repeat a partner&apos;s period with another value; both count as missing (the first is in row %1: %2, but earlier %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) repeat a partner&apos;s period with the same value and are skipped.</source>
        <translation>
            <numerusform>%n value repeats a partner&apos;s period with the same value and is skipped.</numerusform>
            <numerusform>%n values repeat a partner&apos;s period with the same value and are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of longer periods are left out: the file has shorter ones too.</source>
        <translation>
            <numerusform>%n value of a longer period is left out: the file has shorter ones too.</numerusform>
            <numerusform>%n values of longer periods are left out: the file has shorter ones too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of exports or imports are negative and are used as they are; the first is in row %1.</source>
        <translation>
            <numerusform>%n value of exports or imports is negative and is used as it is; it is in row %1.</numerusform>
            <numerusform>%n values of exports or imports are negative and are used as they are; the first is in row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) shortened for lack of room: %1.</source>
        <translation>
            <numerusform>%n name is shortened for lack of room: %1.</numerusform>
            <numerusform>%n names are shortened for lack of room: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the size %1, there is no room for %n of the values at the marked period.</source>
        <translation>
            <numerusform>At the size %1, there is no room for %n of the values at the marked period.</numerusform>
            <numerusform>At the size %1, there is no room for %n of the values at the marked period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check has %n finding(s) that nobody has accepted: %1.</source>
        <translation>
            <numerusform>The check has %n finding that nobody has accepted: %1.</numerusform>
            <numerusform>The check has %n findings that nobody has accepted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report has %n figure(s) to look at: %1.</source>
        <translation>
            <numerusform>The report has %n figure to look at: %1.</numerusform>
            <numerusform>The report has %n figures to look at: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stack has a gap in %n period(s), %1 to %2, because a value is missing.</source>
        <translation>
            <numerusform>The stack has a gap in %1, because a value is missing.</numerusform>
            <numerusform>The stack has gaps in %n periods, %1 to %2, because values are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) have no room and are left out: %1.</source>
        <translation>
            <numerusform>%n label has no room and is left out: %1.</numerusform>
            <numerusform>%n labels have no room and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n value(s) that it had before changed.</source>
        <translation>
            <numerusform>The value that it had before did not change.</numerusform>
            <numerusform>None of the %n values that it had before changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 values that it had before, %n changed, most of all %2, %3: by %4, to %5.</source>
        <translation>
            <numerusform>Of %1 values that it had before, %n changed, %2, %3: by %4, to %5.</numerusform>
            <numerusform>Of %1 values that it had before, %n changed, most of all %2, %3: by %4, to %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n annotation(s).</source>
        <translation>
            <numerusform>There is no room for %n annotation.</numerusform>
            <numerusform>There is no room for %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the figure does not show the period.</source>
        <translation>
            <numerusform>%n annotation is not drawn: the figure does not show the period.</numerusform>
            <numerusform>%n annotations are not drawn: the figure does not show the period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the figure has no such series.</source>
        <translation>
            <numerusform>%n annotation is not drawn: the figure has no such series.</numerusform>
            <numerusform>%n annotations are not drawn: the figure has no such series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the series has no value there.</source>
        <translation>
            <numerusform>%n annotation is not drawn: the series has no value there.</numerusform>
            <numerusform>%n annotations are not drawn: the series has no value there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: the value is outside the axis, which runs from %1 to %2.</source>
        <translation>
            <numerusform>%n annotation is not drawn: the value is outside the axis, which runs from %1 to %2.</numerusform>
            <numerusform>%n annotations are not drawn: the value is outside the axis, which runs from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: among overlaid years, one is within a single year.</source>
        <translation>
            <numerusform>%n annotation is not drawn: among overlaid years, one is within a single year.</numerusform>
            <numerusform>%n annotations are not drawn: among overlaid years, one is within a single year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not drawn: each panel has its own axis, so name the series, not a value.</source>
        <translation>
            <numerusform>%n annotation is not drawn: each panel has its own axis, so name the series, not a value.</numerusform>
            <numerusform>%n annotations are not drawn: each panel has its own axis, so name the series, not a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a report of %n figure(s), which carry nothing there: open its session, or one of the figures that the command report writes into a folder.</source>
        <translation>
            <numerusform>This is a report of %n figure, which carries nothing there: open its session, or the figure that the command report writes into a folder.</numerusform>
            <numerusform>This is a report of %n figures, which carry nothing there: open its session, or one of the figures that the command report writes into a folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data have %n month(s) only, so the figure shows single months instead of longer sums.</source>
        <translation>
            <numerusform>The data have %n month only, so the figure shows single months instead of longer sums.</numerusform>
            <numerusform>The data have %n months only, so the figure shows single months instead of longer sums.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The house style has colours for %n partner(s) that the program does not know: %1; they are used where a data file has the same name.</source>
        <translation>
            <numerusform>The house style has colours for %n partner that the program does not know: %1; they are used where a data file has the same name.</numerusform>
            <numerusform>The house style has colours for %n partners that the program does not know: %1; they are used where a data file has the same name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data have %n month(s) only, too few for this measure.</source>
        <translation>
            <numerusform>The data have %n month only, too few for this measure.</numerusform>
            <numerusform>The data have %n months only, too few for this measure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::MainWindow</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s)</source>
        <translation>
            <numerusform>%n more notice</numerusform>
            <numerusform>%n more notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Built-in data and %n file(s)</source>
        <translation>
            <numerusform>Built-in data and %n file</numerusform>
            <numerusform>Built-in data and %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data from %n file(s)</source>
        <translation>
            <numerusform>Data from %n file</numerusform>
            <numerusform>Data from %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::PartnerBinding</name>
    <message numerus="yes">
        <source>Show the %n largest</source>
        <translation>
            <numerusform>Show the %n largest</numerusform>
            <numerusform>Show the %n largest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::PartnerPanel</name>
    <message numerus="yes">
        <source>%1 of %2 and %n group(s) shown</source>
        <translation>
            <numerusform>%1 of %2 and %n group shown</numerusform>
            <numerusform>%1 of %2 and %n groups shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::ReleaseMenu</name>
    <message numerus="yes">
        <source>%1 and %n more file(s)</source>
        <translation>
            <numerusform>%1 and %n more file</numerusform>
            <numerusform>%1 and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::ReleaseWords</name>
    <message numerus="yes">
        <source>%n release(s), to %1</source>
        <extracomment>%1: the month of the newest release</extracomment>
        <translation>
            <numerusform>%n release, to %1</numerusform>
            <numerusform>%n releases, to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tradestrata::TopRow</name>
    <message numerus="yes">
        <source>Show the %n largest partner(s)</source>
        <translation>
            <numerusform>Show the %n largest partner</numerusform>
            <numerusform>Show the %n largest partners</numerusform>
        </translation>
    </message>
</context>
</TS>
