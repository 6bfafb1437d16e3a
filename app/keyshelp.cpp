// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyshelp.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace tradestrata {

namespace {

using KeyOfAction = std::pair<QString, QString>; ///< "Ctrl+E", "Export"

// "&Export…" becomes "Export": mnemonics only work in the open menu.
QString nameOf(const QAction &action)
{
    QString name = action.text();
    name.remove(u'&');
    return name.endsWith(u'…') ? name.chopped(1) : name;
}

void collect(const QMenu &menu, QList<KeyOfAction> &keys)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu())
            collect(*inner, keys);
        else if (!action->shortcut().isEmpty())
            keys.append({action->shortcut().toString(QKeySequence::NativeText), nameOf(*action)});
    }
}

QString cells(const KeyOfAction &key)
{
    QString name = key.second;
    name.replace(u' ', QChar(0xA0)); // keep each in one line
    return QStringLiteral("<td style=\"padding-right: 10px\"><b>%1</b></td><td style=\"padding-right: 28px\">%2</td>")
        .arg(key.first.toHtmlEscaped(), name.toHtmlEscaped());
}

} // namespace

QString keysHelp(const QMenuBar &bar, const QStringList &others)
{
    QList<KeyOfAction> keys;
    for (const QAction *action : bar.actions()) {
        if (action->menu())
            collect(*action->menu(), keys);
    }
    QString html;
    for (const QString &sentence : others)
        html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    html += QStringLiteral("<table>");
    const qsizetype half = (keys.size() + 1) / 2;
    for (qsizetype i = 0; i < half; ++i)
        html += QStringLiteral("<tr>%1%2</tr>").arg(cells(keys[i]), half + i < keys.size() ? cells(keys[half + i]) : QString());
    return html + QStringLiteral("</table>");
}

} // namespace tradestrata
