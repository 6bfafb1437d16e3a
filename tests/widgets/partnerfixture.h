// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/theme.h"
#include "widgets/panels/partnerpanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

/// A partner panel with partners in it, for tests with keys and mouse.
namespace partnerfixture {

using namespace tradestrata;

/// As in signals: "2010 1" for a partner to be shown.
inline QString asked(const QSignalSpy &spy)
{
    QStringList texts;
    for (const QList<QVariant> &arguments : spy) {
        const int code = arguments[0].value<PartnerCode>().number;
        texts.append(QStringLiteral("%1 %2").arg(code).arg(arguments[1].toInt()));
    }
    return texts.join(QStringLiteral(", "));
}

/// The two shown first, then 40 partners by value, then a group.
inline QList<PartnerRow> rows(const QList<int> &shown = {2010, 1220})
{
    QList<PartnerRow> rows;
    const auto add = [&](int code, const QString &name, const QStringList &codes, double size) {
        PartnerRow row{{code}, name, QColor(0x00, 0x67, 0x64), shown.contains(code)};
        row.codes = codes;
        row.value = QString::number(size, 'f', 1);
        row.share = QStringLiteral("4.4");
        row.size = size;
        rows.append(row);
    };
    add(2010, QStringLiteral("Mexico"), {QStringLiteral("MX"), QStringLiteral("2010")}, 335.3);
    add(1220, QStringLiteral("Canada"), {QStringLiteral("CA"), QStringLiteral("1220")}, 341.6);
    add(4280, QStringLiteral("Germany"), {QStringLiteral("DE"), QStringLiteral("4280")}, 79.7);
    for (int i = 0; i < 40; ++i)
        add(5000 + i, QStringLiteral("Country %1").arg(i), {QString::number(5000 + i)}, 40 - i);
    add(3, QStringLiteral("European Union"), {QStringLiteral("0003")}, 394.2);
    return rows;
}

inline PartnerFoot others(bool shown, bool enabled = true)
{
    PartnerFoot foot{QStringLiteral("Others"), QColor(Qt::gray), QStringLiteral("1,320.1"), QStringLiteral("62.3")};
    foot.shown = shown;
    foot.enabled = enabled;
    foot.whyNot = QStringLiteral("They come to less than zero.");
    return foot;
}

/// The panel at its size in the window, shown, and its requests.
struct Panel
{
    PartnerPanel panel;
    QSignalSpy toggled{&panel, &PartnerPanel::partnerToggled};
    QSignalSpy othersRequested{&panel, &PartnerPanel::othersToggled};
    QSignalSpy topRequested{&panel, &PartnerPanel::topChosen};

    Panel()
    {
        panel.resize(256, 584);
        panel.setRows(rows());
        panel.setHeads({QStringLiteral("To August 2025"), QStringLiteral("$ bn"), QStringLiteral("%")});
        panel.setOthers(others(true));
        panel.setTotal({QStringLiteral("Total, World"), QColor(Qt::black), QStringLiteral("2,120.1"), QStringLiteral("100")});
        panel.show();
        panel.activateWindow();
    }
    template<class W>
    W *find(const char *name) const
    {
        return panel.findChild<W *>(QLatin1String(name));
    }
    QListView *list() const { return find<QListView>("partnerList"); }
    QLineEdit *search() const { return find<QLineEdit>("partnerSearch"); }
    QString nameAt(int row) const { return list()->model()->index(row, 0).data().toString(); }
    QPoint middleOf(int row) const { return list()->visualRect(list()->model()->index(row, 0)).center(); }
};

} // namespace partnerfixture
