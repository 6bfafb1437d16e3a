// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/changesmodel.h"
#include "widgets/panels/revisionchart.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace tradestrata {

class ChoiceBox;
class RowHeads;
class RowList;

/// What a newer release changed: the two releases compared, a line with counts, the list of one kind of change, and the
/// history of a cell on request.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPanel(QWidget *parent = nullptr);

    // Silent.
    /// The releases from old to new; `from` and `to` are indexes of the two compared.
    void setReleases(const QStringList &labels, int from, int to);
    /// "$ m", above the numbers.
    void setUnit(const QString &unit);
    void setSummary(const QString &summary);
    /// Keeps the current kind of change if it has rows. Hides the history.
    void setChanges(const ReleaseChanges &changes, const PartnerRegistry &registry, const Language &language);
    void setHistory(const QList<RevisionPoint> &points, const QString &caption, const QString &sentences);
    /// Shows only why there is nothing to compare.
    void setRefusal(const QString &why);

    const ChangesModel &model() const { return m_model; }

signals:
    // From the user.
    void pairEdited(int from, int to);
    void historyRequested(tradestrata::SeriesKey key, tradestrata::Period period);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeContent();
    void connectAll();
    void retranslate();
    void takeRelease(bool isFrom, int place);
    void showReasons();
    void showKinds();
    QString kindToolTip() const;
    void takeKind(int kind);
    void takeOrder(int order);
    void askHistory(int row);
    void closeHistory();
    void showHistoryWhole();
    void showContent(bool shown);
    void showRows();
    void placeColumns();

    ChangesModel m_model;
    QString m_unit;
    QScrollArea *m_area;
    ChoiceBox *m_from;
    ChoiceBox *m_to;
    QLabel *m_summary;
    ChoiceBox *m_kind;
    ChoiceBox *m_order;
    RowHeads *m_heads;
    RowList *m_view;
    QLabel *m_none;
    RevisionChart *m_chart;
    QLabel *m_history;
    QLabel *m_refusal;
};

} // namespace tradestrata
