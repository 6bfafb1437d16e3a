// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bindings/partnerbinding.h"
#include "models/numbers/numberref.h"
#include "widgets/panels/readoutpanel.h"

namespace tradestrata {

/// Fills the read-out with the numbers at the cursor.
class ReadOutBinding : public QObject
{
    Q_OBJECT

public:
    ReadOutBinding(ReadOutPanel &panel, FigureSource &source, QObject *parent = nullptr);

signals:
    void cellsRequested(const tradestrata::NumberRef &number);

private:
    void show();
    void showHeads();
    void showRows(const SnapshotKey &now);
    void askAbout(int row, PanelNumber number);

    ReadOutPanel &m_panel;
    FigureSource &m_source;
    std::optional<SnapshotKey> m_seen;
};

} // namespace tradestrata
