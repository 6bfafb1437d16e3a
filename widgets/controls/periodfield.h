// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/period.h"

#include <QLineEdit>
#include <QLocale>
#include <QStringView>

#include <optional>

namespace tradestrata {

/// Parses a period as users type it: "2025-08", "8/2025", "2025-Q3", "T3 2025", "2025", "Aug 2025", "agosto de 2025",
/// "août 2025", "latest", "último", "dernier", "first"; in English, Spanish, French and the locale's language, with or
/// without accents and capitals. Returns nothing if the text is not a period or is ambiguous.
std::optional<PeriodRef> readPeriod(QStringView text, const QLocale &locale);

/// A field to type a period. Enter accepts it; Escape or leaving the field restores the previous text. A text that is
/// not a period, or has no data, stays to be corrected, in notice colours and with a sentence that says why.
class PeriodField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PeriodField(QWidget *parent = nullptr);

    /// The months of the data; none if `last` comes before `first`.
    void setRange(Month first, Month last);
    /// The current period. A text that is being typed stays.
    void setPeriod(const QString &text);

    QSize sizeHint() const override;

signals:
    /// A period with data, as typed: "latest" stays latest, "2025-Q3" a quarter.
    void periodEdited(const tradestrata::PeriodRef &period);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take();
    void restore();
    void setNotice(const QString &sentence);
    bool hasData(const PeriodRef &period) const;

    Month m_first{1};
    Month m_last{0};
    QString m_period;
};

} // namespace tradestrata
