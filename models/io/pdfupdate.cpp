// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/io/pdfupdate.h"

#include <QtEndian>

#include <cctype>

namespace tradestrata {

namespace {

QByteArray digitsAfter(const QByteArray &text, const char *key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return {};
    qsizetype from = at + qsizetype(qstrlen(key));
    while (from < text.size() && (std::isspace(uchar(text[from])) || text[from] == '['))
        ++from;
    qsizetype to = from;
    while (to < text.size() && std::isdigit(uchar(text[to])))
        ++to;
    return text.sliced(from, to - from);
}

} // namespace

QByteArray pdfReference(int number) { return QByteArray::number(number) + " 0 R"; }

int pdfNumberAfter(const QByteArray &dictionary, const char *key) { return digitsAfter(dictionary, key).toInt(); }

QByteArray pdfText(const QString &text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text) {
        const quint16 unit = qToBigEndian(c.unicode());
        bytes.append(reinterpret_cast<const char *>(&unit), sizeof unit);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray pdfStream(const QByteArray &bytes, const QByteArray &entries)
{
    return "<< " + entries + "/Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream";
}

std::optional<PdfUpdate> PdfUpdate::of(const QByteArray &pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (trailer < 0)
        return std::nullopt;
    const QByteArray end = pdf.sliced(trailer);
    PdfUpdate update;
    update.m_pdf = pdf;
    update.m_root = pdfNumberAfter(end, "/Root");
    update.m_info = pdfNumberAfter(end, "/Info");
    update.m_size = pdfNumberAfter(end, "/Size");
    update.m_before = digitsAfter(end, "startxref");
    const bool isWhole = update.m_root > 0 && update.m_info > 0 && update.m_size > update.m_root && !update.m_before.isEmpty();
    return isWhole ? std::optional(update) : std::nullopt;
}

QByteArray PdfUpdate::object(int number) const
{
    if (const auto changed = m_objects.find(number); changed != m_objects.end())
        return changed->second;
    const QByteArray head = '\n' + QByteArray::number(number) + " 0 obj";
    const qsizetype at = m_pdf.lastIndexOf(head);
    const qsizetype from = at + head.size(), to = at < 0 ? -1 : m_pdf.indexOf("endobj", from);
    return to < 0 ? QByteArray() : m_pdf.sliced(from, to - from).trimmed();
}

void PdfUpdate::extend(int number, const QByteArray &entries)
{
    QByteArray dictionary = object(number);
    if (!dictionary.startsWith("<<") || !dictionary.endsWith(">>"))
        return;
    dictionary.chop(2);
    set(number, dictionary.trimmed() + entries + "\n>>");
}

QByteArray PdfUpdate::whole() const
{
    QByteArray pdf = m_pdf;
    QByteArray table;
    for (const auto &[number, content] : m_objects) {
        table += QByteArray::number(number) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    const qsizetype place = pdf.size();
    return pdf + "xref\n" + table + "trailer\n<<\n/Size " + QByteArray::number(m_size) + "\n/Info " + pdfReference(m_info)
           + "\n/Root " + pdfReference(m_root) + "\n/Prev " + m_before + "\n>>\nstartxref\n" + QByteArray::number(place)
           + "\n%%EOF\n";
}

} // namespace tradestrata
