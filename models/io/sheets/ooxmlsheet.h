// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/io/sheets/cellcollector.h"
#include "models/io/sheets/numberformat.h"
#include "models/io/sheets/xmlpart.h"

namespace tradestrata {

/// What the sheets of a workbook share.
struct OoxmlContext
{
    QStringList texts;
    std::vector<NumberFormat> formats; ///< by the number that cells name
    DateEpoch epoch = DateEpoch::From1900;
    CellBudget budget;
};

/// Reads a part of shared strings into a list. Phonetic guides are left out.
class OoxmlTexts : public XmlHandler
{
public:
    OoxmlTexts(QStringList &texts, CellBudget &budget)
        : m_texts(texts)
        , m_budget(budget)
    {
    }

    int begin(int state, const XmlName &name, const XmlAttributes &attributes) override;
    void end(int state) override;
    void text(int state, std::string_view text) override;

private:
    enum State { List = 1, Item, Run, Characters };

    QStringList &m_texts;
    CellBudget &m_budget;
    std::string m_text;
};

/// Reads the number formats of the cells from a part of styles.
class OoxmlStyles : public XmlHandler
{
public:
    explicit OoxmlStyles(std::vector<NumberFormat> &formats)
        : m_formats(formats)
    {
    }

    int begin(int state, const XmlName &name, const XmlAttributes &attributes) override;
    void end(int state) override;

private:
    enum State { Sheet = 1, Codes, CellFormats };

    std::vector<NumberFormat> &m_formats;
    QHash<int, QString> m_codes;
    std::vector<int> m_ids;
};

/// Reads one sheet. Errors: not a worksheet, a bad address, an address twice, damaged, beyond a limit, stopped.
Result<SheetCells> readOoxmlSheet(const ZipParts &parts, int part, const QString &name, OoxmlContext &context,
                                  PartProgress &progress);

} // namespace tradestrata
