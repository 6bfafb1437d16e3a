// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace tradestrata {

/// Objects added to a PDF file as an update at its end: what is there stays as it is, byte by byte. It is for the files
/// that QPdfWriter makes, with a table of references in plain text.
class PdfUpdate
{
public:
    /// Nothing if the end of the file is not such a table.
    static std::optional<PdfUpdate> of(const QByteArray &pdf);

    int root() const { return m_root; }
    int info() const { return m_info; }
    /// What stands between "7 0 obj" and "endobj", as last written; empty if there is no such object.
    QByteArray object(int number) const;
    /// The number of an object that is to be added.
    int next() { return m_size++; }
    /// Adds an object or replaces one.
    void set(int number, const QByteArray &content) { m_objects[number] = content; }
    /// Puts entries at the end of a dictionary, such as "\n/Lang (en)". An object that is none stays as it is.
    void extend(int number, const QByteArray &entries);
    /// The file with its update.
    QByteArray whole() const;

private:
    QByteArray m_pdf;
    int m_root = 0;
    int m_info = 0;
    int m_size = 0;
    QByteArray m_before; ///< where the table is that this one continues
    std::map<int, QByteArray> m_objects;
};

/// A reference to an object: "7 0 R".
QByteArray pdfReference(int number);
/// The number that follows a key in a dictionary, such as 3 in "/Pages 3 0 R"; 0 if there is none.
int pdfNumberAfter(const QByteArray &dictionary, const char *key);
/// A text in any alphabet.
QByteArray pdfText(const QString &text);
/// A stream with more entries in its dictionary.
QByteArray pdfStream(const QByteArray &bytes, const QByteArray &entries = {});

} // namespace tradestrata
