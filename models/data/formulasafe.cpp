// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/formulasafe.h"

#include <QRegularExpression>

namespace tradestrata {

namespace {

/// A place where a spreadsheet would run what follows, with something in front of it. Apostrophes of the text itself count
/// as what follows: one more or less changes nothing about what is recognized.
QRegularExpression formulaBehind(const QString &inFront)
{
    const QString cellBegin = QStringLiteral("((?:^|[,;\\t\\r\\n])\\s*)");
    const QString formula = QStringLiteral("(?='*\\s*[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}])");
    const QString noNumber = QStringLiteral("(?!'*\\s*-\\d+(?:\\.\\d+)?\\s*(?:$|[,;\\t\\r\\n]))");
    return QRegularExpression(cellBegin + inFront + formula + noNumber, QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QString formulaSafe(const QString &text)
{
    static const QRegularExpression formula = formulaBehind({});
    return QString(text).replace(formula, QStringLiteral("\\1'"));
}

QString fromFormulaSafe(const QString &text)
{
    static const QRegularExpression guarded = formulaBehind(QStringLiteral("'"));
    return QString(text).replace(guarded, QStringLiteral("\\1"));
}

} // namespace tradestrata
