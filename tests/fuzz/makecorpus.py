#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the first files of the corpus anew; those that broke a reader once are beside them."""
import base64
import gzip
import hashlib
import io
import pathlib
import struct
import zipfile
import zlib

CORPUS = pathlib.Path(__file__).resolve().parent / "corpus"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"


def put(name, content):
    path = CORPUS / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def zipped(parts, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = method
            archive.writestr(info, content)
    return out.getvalue()


def xlsx_parts(rows, texts="", styles="", before="", workbook=""):
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}content-types"><Override PartName="/w.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="a" Type="{OFFICE}/officeDocument" '
        'Target="w.xml"/></Relationships>',
        "w.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{workbook}<sheets><sheet name="country" sheetId="1" r:id="s"/>'
        "</sheets></workbook>",
        "_rels/w.xml.rels": f'<Relationships xmlns="{PACKAGE}relationships"><Relationship Id="s" Type="{OFFICE}/worksheet" '
        f'Target="s.xml"/><Relationship Id="t" Type="{OFFICE}/sharedStrings" Target="t.xml"/><Relationship Id="y" '
        f'Type="{OFFICE}/styles" Target="y.xml"/></Relationships>',
        "t.xml": f'<sst xmlns="{MAIN}">{texts}</sst>',
        "y.xml": f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>',
        "s.xml": f'{before}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>',
    }


ROWS = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>exports</t></is></c></row>'
    '<row r="2"><c r="A2" s="1"><v>45000.5</v></c><c r="B2"><v>-1.5E3</v></c><c r="C2" t="b"><v>1</v></c>'
    '<c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="str"><f>A1</f><v>a&amp;b</v></c></row>'
)
TEXTS = "<si><t>period</t></si><si><r><t>ri</t></r><r><t>ch</t></r></si>"
STYLES = (
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm;[Red]&quot;x&quot;"/></numFmts><cellXfs count="2">'
    '<xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>'
)


def column(index):
    name = ""
    while True:
        name = chr(65 + index % 26) + name
        index = index // 26 - 1
        if index < 0:
            return name


def census():
    head = ["year", "CTY_CODE", "CTYNAME"]
    for flow in "IE":
        head += [flow + month for month in "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC YR".split()]
    lines = [head]
    for code, name in (("0015", "World"), ("1220", "Canada"), ("2010", "Mexico")):
        lines.append(["2025", code, name] + [1.5] * 12 + [18] + [1] * 12 + [12])
    rows = ""
    for r, cells in enumerate(lines, 1):
        rows += f'<row r="{r}">'
        for c, cell in enumerate(cells):
            at = f"{column(c)}{r}"
            rows += f'<c r="{at}"><v>{cell}</v></c>' if not isinstance(cell, str) else (
                f'<c r="{at}" t="inlineStr"><is><t>{cell}</t></is></c>')
        rows += "</row>"
    return rows, "\n".join(",".join(map(str, cells)) for cells in lines) + "\n"


def ods(tables, flat=False):
    names = "".join(f' xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{key}:1.0"' for key in ("office", "table", "text", "style"))
    root = "document" if flat else "document-content"
    mime = ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"' if flat else ""
    return f"<office:{root}{names}{mime}><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:{root}>"


ODS = (
    '<table:table table:name="S"><table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="3"/>b'
    '</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="5.5" table:number-columns-repeated="3">'
    '<text:p>5.5</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="4"><table:table-cell '
    'office:value-type="date" office:date-value="2025-08-01"/><table:table-cell office:value-type="percentage" office:value="0.5"/>'
    '<table:covered-table-cell/></table:table-row></table:table>'
)


def record(identity, data=b""):
    return struct.pack("<HH", identity, len(data)) + data


def xls(version=0x0600):
    begin = struct.pack("<HHHHII", version, 5, 0, 0, 0, 0x600)
    name = b"\x01" + (b"\x00S" if version == 0x0600 else b"S")
    sst = record(0xFC, struct.pack("<II", 2, 2) + struct.pack("<HB", 3, 0) + b"abc" + struct.pack("<HBH", 2, 9, 1) + "äö".encode("utf-16-le") + bytes(4))
    extras = record(0x22, b"\0\0") + record(0x42, b"\xe4\x04") + record(0xE0, bytes(20)) + (sst if version == 0x0600 else b"")
    sheet = record(0x809, struct.pack("<HHHHII", version, 0x10, 0, 0, 0, 0x600))
    sheet += record(0x203, struct.pack("<HHHd", 0, 0, 0, 1.5)) + record(0x27E, struct.pack("<HHHI", 0, 1, 0, 0x3FF00001))
    sheet += record(0xBD, struct.pack("<HH", 1, 0) + struct.pack("<HI", 0, 10) * 2 + struct.pack("<H", 1))
    sheet += record(0xFD, struct.pack("<HHHI", 2, 0, 0, 1)) if version == 0x0600 else record(0x204, struct.pack("<HHHH", 2, 0, 0, 2) + b"xy")
    sheet += record(0x205, struct.pack("<HHHBB", 2, 1, 0, 1, 0))
    sheet += record(6, struct.pack("<HHH", 3, 0, 0) + b"\0\0\0\0\0\0\xff\xff" + bytes(6) + struct.pack("<H", 0)) + record(0x207, struct.pack("<HB", 2, 0) + b"hi")
    sheet += record(0x0A)
    fixed = record(0x809, begin)
    at = len(fixed) + len(record(0x85, struct.pack("<IH", 0, 0) + name)) + len(extras) + 4
    return fixed + record(0x85, struct.pack("<IH", at, 0) + name) + extras + record(0x0A) + sheet


def compound(stream):
    """A compound file of sectors of 64 bytes (a small stream) inside sectors of 512."""
    small = stream + bytes(-len(stream) % 64)
    sectors = (len(small) + 511) // 512
    end, free = 0xFFFFFFFE, 0xFFFFFFFF
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHHHIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, 1, 1, 0, 4096, 2, 1, end, 0)
    head += struct.pack("<I", 0) + struct.pack("<I", free) * 108
    fat = [0xFFFFFFFD, end, end] + [3 + i + 1 for i in range(sectors - 1)] + [end]
    fat += [free] * (128 - len(fat))
    minifat = [i + 1 for i in range(len(small) // 64 - 1)] + [end]
    minifat += [free] * (128 - len(minifat))

    def entry(name, kind, start, size, child=free):
        text = name.encode("utf-16-le") + b"\0\0" if name else b""
        return text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, free, free, child) + bytes(36) + struct.pack("<IQ", start, size)

    directory = entry("Root Entry", 5, 3, len(small), 1) + entry("Workbook", 2, 0, len(stream)) + entry("", 0, 0, 0) * 2
    return head + struct.pack("<128I", *fat) + directory + struct.pack("<128I", *minifat) + small.ljust(sectors * 512, b"\0")


def cells():
    rows, _ = census()
    put("cells/all-kinds.xlsx", zipped(xlsx_parts(ROWS, TEXTS, STYLES)))
    put("cells/stored.xlsx", zipped(xlsx_parts(ROWS, TEXTS, STYLES), zipfile.ZIP_STORED))
    put("cells/census.xlsx", zipped(xlsx_parts(rows)))
    put("cells/dates-of-1904.xlsx", zipped(xlsx_parts(ROWS, TEXTS, STYLES, workbook='<workbookPr date1904="1"/>')))
    put("cells/last-cell.xlsx", zipped(xlsx_parts('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')))
    put("cells/behind-the-last.xlsx", zipped(xlsx_parts('<row r="1048577"><c r="XFE1"><v>1</v></c></row>')))
    put("cells/number-twice.xlsx", zipped(xlsx_parts("<row><c><v>1</v><v>2</v></c><c><v>1e999</v></c><c><v>0x1</v></c></row>")))
    put("cells/alternate.xlsx", zipped(xlsx_parts(
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="q"><row/>'
        '</mc:Choice><mc:Fallback><row r="2"><c r="B2"><v>1</v></c></row></mc:Fallback></mc:AlternateContent>')))
    put("cells/entities.xlsx", zipped(xlsx_parts(
        "<row><c t='str'><v>&b;</v></c></row>", before='<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>')))
    put("cells/deep.xlsx", zipped(xlsx_parts("<row>" * 70 + "</row>" * 70)))
    put("cells/comment.xlsx", zipped(xlsx_parts("<row><c><v>1<!-- x --></v></c><!-- <c><v>2</v></c> --></row>")))
    binary = xlsx_parts("")
    binary["_rels/.rels"] = binary["_rels/.rels"].replace("w.xml", "xl/workbook.bin")
    put("cells/binary.xlsb", zipped(binary | {"xl/workbook.bin": b"\x83\x01\x00"}))
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    put("cells/all-kinds.ods", zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ods(ODS), "META-INF/manifest.xml": manifest}))
    put("cells/all-kinds.fods", ods(ODS, True))
    put("cells/repeated.fods", ods(ODS.replace('repeated="4"', 'repeated="1048576"').replace('repeated="3"', 'repeated="16384"'), True))
    put("cells/excel-97.xls", compound(xls()))
    put("cells/excel-5.xls", compound(xls(0x0500)))
    loop = bytearray(compound(xls()))
    struct.pack_into("<I", loop, 512 + 4 * 3, 3)
    put("cells/sectors-in-a-ring.xls", bytes(loop))
    put("cells/too-old.xls", b"\x09\x02\x06\x00\x00\x00\x10\x00" + bytes(8))
    put("cells/web-page.xls", "<html><table><tr><td>1</td></tr></table></html>")


def text():
    put("text/commas.csv", 'period,partner,exports\n2025-08,"Korea, ""South""",1234.5\n2025-09,Mexico,-3\n')
    put("text/semicolons.csv", 'Periodo;País;Valor\r\n01/08/2025;México;1.234,5\r\n02/08/2025;Canadá;7,0 (r)\r\n')
    put("text/tabs.tsv", "time\tgeo\tvalue\nAug-25\tMX\t1 234.5 p\n2025Q3\tCA\t:\n")
    put("text/bars.txt", "a|b|c\n1|2|3\n")
    put("text/stated.csv", "sep=;\na;b\n1;2\n")
    put("text/open-quote.csv", 'a,b\n1,"2\n3,4\n')
    put("text/behind-a-quote.csv", 'a,b\n"1"x,2\n')
    put("text/latin.csv", "a,b\nMéxico,1\n".encode("latin-1"))
    put("text/wide.csv", "\ufeffa;b\nMéxico;1\n".encode("utf-16-le"))
    put("text/wide-other.csv", "\ufeffa;b\n𝄞;1\n".encode("utf-16-be"))
    put("text/half-a-pair.csv", b"\xff\xfea\0;\0\x00\xd8\n\0")
    put("text/nul.csv", b"a,b\0c\n1,\0\n")
    put("text/old-mac.csv", "a,b\r1,2\r3,4\r")
    put("text/months.csv", "Ene-25,febrero 2025,mars 2025,2025M8,2025-W01,20250801,8/2025,Q3 2025,2025/26,1e400,--5,+5,(5),5-,٥\n")
    put("text/packed.csv.gz", gzip.compress(b"a,b\n1,2\n", mtime=0))
    put("text/cut.csv.gz", gzip.compress(b"a,b\n1,2\n" * 50, mtime=0)[:40])
    put("text/packed.zip", zipped({"data.csv": "a,b\n1,2\n", "readme.txt": "x"}))
    put("text/packed-twice.zip", zipped({"data.csv": gzip.compress(gzip.compress(b"a,b\n1,2\n", mtime=0), mtime=0)}))
    put("text/several.zip", zipped({"a.csv": "a,b\n", "b.csv": "a,b\n"}))


def json():
    put("json/arrays.json", '[["time","CTY_CODE","ALL_VAL_MO"],["2025-08","2010",1.5],["2025-09","1220",null]]')
    put("json/objects.json", '[{"period":"2025-08","value":1},{"value":true,"other":"x"}]')
    put("json/inside.json", '{"count":1,"data":[{"refPeriodId":20250801,"primaryValue":1e300}],"error":""}')
    put("json/deep.json", "[" * 600 + "]" * 600)
    put("json/cut.json", '[["a",1],["b"')
    put("json/numbers.json", "[[1e308,-0.0,1e-400,12345678901234567890],[{}, [], [[]]]]")
    put("json/escapes.json", r'[["\u0000\ud800","\ud834\udd1e\n"],["a","b"]]')
    put("json/spec.json", '{"chart":"bars","flow":"exports","from":"1992","to":"latest","top":10,"size":"170x95.5mm","dpi":300,'
        '"partners":[{"code":"2010","iso3":"MEX"},{"code":"-4","label":"x"}],"others":true,"show":"share","measure":"3-months"}')


TABLE = (
    "# Tradestrata table 1\n# publisher: p, '=1\n# source: s\n# release: 2026-03\n# unit: US dollars\n# basis: b\n# adjustment: a\n"
    "# rounding: 1\n# retrieved: 2026-03-13\nflow,kind,code,codes,iso3,name,2025-11,2025-12\nexports,group,0015,0015,,World,w,300\n"
    'imports,partner,4801,4801 4802,SRB,"Serbia, \'=x",7,-5\nimports,part,4801,4801,,Serbia,a,-3\nimports,part,4802,4802,,Serbia,7,-2\n'
)


def layouts():
    rows, lines = census()
    put("layouts/own-table.csv", TABLE)
    put("layouts/own-table-saved.csv", TABLE.replace("table 1\n", "table 1,,,,,\r\n").replace(",", ";"))
    put("layouts/census.csv", lines)
    put("layouts/census.xlsx", zipped(xlsx_parts(rows)))
    put("layouts/long-form.csv", "period,census_code,partner,exports_musd,imports_musd,released\n2025-08,2010,Mexico,1.5,2.5,2025-10\n"
        "2025-08,0015,World,10,20,2025-10\n2025-09,2010,Mexico,,3,2025-11\n")
    put("layouts/census-api.json", '[["CTY_CODE","CTY_NAME","ALL_VAL_MO","time"],["2010","MEXICO","5","2025-08"],["-","TOTAL FOR ALL COUNTRIES","9","2025-08"]]')
    put("layouts/comtrade.csv", "period,reporterISO,reporterDesc,flowDesc,partnerISO,partnerDesc,cmdCode,primaryValue\n"
        "202508,CAN,Canada,Export,MEX,Mexico,TOTAL,5\n202508,CAN,Canada,Export,W00,World,TOTAL,9\n")
    put("layouts/eurostat.tsv", "freq,stk_flow,indic_et,partner,geo\\TIME_PERIOD\t2025-08 \t2025-09 \nM,EXP,TRD_VAL,EXT_EU27_2020,ES\t1.5 \t2 p\n"
        "M,EXP,TRD_VAL,WORLD,ES\t: \t3\n")
    put("layouts/guess-long.csv", "Month;Country;Exports (million EUR)\n08/2025;México;1.234,5\n08/2025;Total;2.000,0\n09/2025;Canadá;7,5\n")
    put("layouts/guess-wide.csv", "Exports in thousands of US dollars\n\nCountry,2025-08,2025-09,2025-10\nMexico,1,2,3\nCanada,4,5,(x)\nWorld,9,9,9\n")
    put("layouts/series.csv", "DATE,EXPMX\n2025-08-01,1.5\n2025-09-01,.\n")
    description = (
        '{"id":"x","name":"X","publisher":"P","source":"S","columns":[{"head":"month","role":"period"},{"head":"who","role":"partner"},'
        '{"head":"(imports|exports) value","role":"value","flow":"\\\\1","unit":"EUR million"},{"head":"kind","role":"choice","keep":"net",'
        '"prefer":["net","gross"]}],"totals":["All"],"groups":"EU.*","spellings":{"Dorne":"MEX"}}')
    data = "month,who,exports value,kind\n2025-08,Dorne,5,net\n2025-08,All,9,net\n2025-09,EU 27,7,gross\n"
    put("layouts/own-description.csv", data + "\0" + description)
    put("layouts/hostile-pattern.csv", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!,b\n1,2\n\0" + description.replace("month", "(a+)+$"))
    put("layouts/nul.csv", b"period,partner,value\n2025-08,Mex\0ico,1\n")


def sessions():
    figure = ('{"name":"México","chart":"area","flow":"imports","from":"1992","to":"2024-Q3","measure":"3-months","top":10,"size":"1600x900",'
              '"partners":[{"code":"2010","iso3":"MEX"},{"code":"group:1"}],"view":{"at":"latest"},"later":{"a":[1,{"code":"2010"}]}}')
    whole = ('{"tradestrata_session":1,"current":0,"data":[{"path":"a.csv","absolute_path":"/a.csv","released":"2024-10","sha256":"00",'
             '"layout":"comtrade","roles":{"a":"value"}}],"figures":[' + figure + '],"groups":[{"name":"Nordics","members":["4099","4010"]}],'
             '"published":[{"date":"2025-11-19","source":"s","partner":"2010","flow":"exports","measure":"month","period":"2025-08","value":"1.5 bn"}]}')
    put("sessions/whole.strata", whole)
    put("sessions/cut.strata", whole[:200])
    put("sessions/newer.strata", whole.replace('session":1', 'session":2'))
    put("sessions/no-version.strata", whole.replace('session":1', 'session":1.5'))
    put("sessions/current-elsewhere.strata", whole.replace('"current":0', '"current":-7'))
    put("sessions/other-kinds.strata", '{"tradestrata_session":1,"current":"x","data":5,"figures":[[],{},null,{"partners":{},"from":-1,"view":[],"size":""}],"groups":[1],"published":{}}')
    put("sessions/numbers.strata", '{"tradestrata_session":1,"figures":[{"top":1e300,"dpi":-1,"from":"9999-99","size":"1e9x1e9","top":2,"through":99}]}')
    put("sessions/blank.strata", " \n")
    put("sessions/deep.strata", '{"tradestrata_session":1,"figures":[{"x":' + "[" * 500 + "]" * 500 + "}]}")


def lists():
    put("lists/events.csv", 'date,event,partners,source\n2025-08-01,"Tariffs, 50 %",MX;CA,a\n2025-08,Strike,,\n')
    put("lists/events-cells.csv", "date;event\n2025-13-01;x\n")
    head = "date,source,partner,flow,measure,period,value,rounding\n"
    put("lists/published.csv", head + "2025-11-19,FT900,MX,exports,month,2025-08,226.4 bn,0.1 bn\n# note\n2025-11-19,FT900,CA,imports,year,2024,1.5 tn,\n")
    put("lists/published-values.csv", head + "2025-11-19,s,MX,exports,month,2025-08,1e400 bn,\n2025-11-19,s,MX,exports,month,2025-08,-0 mn,0\n")
    put("lists/nul.csv", b"date,event\n2025-08-01,a\0b\n")
    put("lists/open-quote.csv", 'date,event\n2025-08-01,"a\n')


def png(*chunks):
    whole = b"\x89PNG\r\n\x1a\n"
    for kind, data in ((b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)), *chunks, (b"IDAT", zlib.compress(bytes(4))), (b"IEND", b"")):
        whole += struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return whole


def figures():
    head = (
        '{"data_sha256":"%s","drawing":{"bytes":9,"outlines":true,"program":"p","renderer":"r","sha256":"0"},"language":"es_MX",'
        '"notes":["n"],"session":{"tradestrata_session":1,"figures":[{"chart":"area","top":3,"view":{"at":"2025-08"}}],"groups":'
        '[{"code":"0901","name":"g","members":["2010","1220"]}]},"shown":["2010","-5"],"source":"s","sources":[{"file":"../a.csv",'
        '"sha256":"1"},{"built_in":true,"release":"2026-03","sha256":"2"}],"text_sha256":"3","whole":true}'
        % hashlib.sha256((TABLE + TABLE).encode()).hexdigest()
    )
    carried = ("Tradestrata figure 1\n" + head + "\n" + TABLE + TABLE).encode()
    packed = zlib.compress(carried)
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><desc>d</desc>\n%s</svg>\n'
    pdf = b"%PDF-1.4\n1 0 obj\n<< /Title (A) >>\nendobj\n2 0 obj\n<< /Type /Catalog >>\nendobj\n"
    end = b"trailer\n<<\n/Size 3\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n9\n%%EOF\n"
    attached = b"4 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode /Length 9 >>\nstream\n" + packed + b"\nendstream\nendobj\n"
    put("figures/itxt.png", png((b"iTXt", b"Tradestrata\0\1\0\0\0" + packed)))
    put("figures/ztxt.png", png((b"zTXt", b"Tradestrata\0\0" + packed)))
    put("figures/plain.png", png((b"tEXt", b"Tradestrata\0" + carried)))
    put("figures/nothing.png", png())
    put("figures/cut.png", png((b"iTXt", b"Tradestrata\0\1\0\0\0" + packed))[:300])
    put("figures/long-chunk.png", png()[:33] + b"\xff\xff\xff\xffiTXtTradestrata\0")
    put("figures/no-language.png", png((b"iTXt", b"Tradestrata\0\1\0abc")))
    put("figures/bomb.png", png((b"zTXt", b"Tradestrata\0\0" + zlib.compress(b"Tradestrata figure 1\n{}\n" + bytes(40_000_000)))))
    put("figures/carried.svg", svg % (b"<metadata>tradestrata-figure:" + base64.b64encode(packed) + b"</metadata>\n"))
    put("figures/marks.svg", svg % (b"tradestrata-figure:A" * 200))
    put("figures/carried.pdf", pdf + attached + end)
    put("figures/no-end.pdf", pdf + attached[:120] + end)
    put("figures/many.pdf", pdf + b"/EmbeddedFile stream" * 200 + end)
    put("figures/packed.bin", packed)
    put("figures/newer.bin", zlib.compress(carried.replace(b"figure 1", b"figure 2", 1)))
    put("figures/no-table.bin", zlib.compress(b"Tradestrata figure 1\n" + head.encode() + b"\nx"))
    put("figures/tables.bin", zlib.compress(b"Tradestrata figure 1\n{}\n" + b"# Tradestrata table 1\n" * 101))
    put("figures/head.json", head)


if __name__ == "__main__":
    for make in (cells, text, json, layouts, sessions, lists, figures):
        make()
