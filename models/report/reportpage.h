// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/language.h"

#include <QByteArray>
#include <QSize>

namespace tradestrata {

/// One figure of a report, in the reader's words.
struct ReportFigure
{
    QString name;     ///< on its tab
    QString language; ///< of the words in it: "es"
    QString title;
    QString alternative;  ///< what somebody reads who does not see it
    QStringList files;    ///< beside the page
    QString picture;      ///< the one of them that a page can show; empty if none can
    QSize size;           ///< in CSS pixels
    QStringList changes;  ///< since the last release
    QStringList problems; ///< a title that is not true, what the check finds, why it is not drawn
    QStringList accepted; ///< the same, accepted by the analyst with a reason
    QStringList remarks;  ///< what gave way
};

/// A session's figures on new data.
struct Report
{
    QString name;         ///< of the session
    QString data;         ///< what it is drawn from, and what it is compared with
    QStringList changes;  ///< of the data
    QStringList warnings; ///< of their readers
    QList<ReportFigure> figures;
};

/// One page of HTML with everything, for a browser without a network: no scripts, no date. The files are beside it.
QByteArray toHtml(const Report &report, const Language &language);
/// What such a page says about the figures, a sentence a line.
QByteArray toText(const Report &report, const Language &language);

} // namespace tradestrata
