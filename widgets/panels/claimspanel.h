// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/claimsmodel.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;

namespace tradestrata {

class ChoiceBox;
class Paragraphs;
class RowHeads;
class RowList;

/// A partner or group that can be compared.
struct ClaimPartner
{
    PartnerCode code;
    QString name;

    bool operator==(const ClaimPartner &) const = default;
};

/// Which of two partners leads, by every measure: the two partners, the table, and sentences on the current row.
/// Activating a row requests its measure in the figure.
class ClaimsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsPanel(QWidget *parent = nullptr);

    // Silent.
    void setPartners(const QList<ClaimPartner> &partners);
    void setPair(PartnerCode lead, PartnerCode over);
    /// Each release has a table; with a single release there is nothing to choose.
    void setReleases(const QStringList &labels, int chosen);
    /// "$ bn"
    void setUnit(const QString &unit);
    /// `drawn` is the measure of the figure; if it has changed, its row becomes current.
    void setClaims(const QList<ClaimLine> &lines, std::optional<Measure> drawn);
    /// Sentences on the current row, and the text to copy.
    void setSentences(const QStringList &sentences, const QString &toPaste);
    /// Shows why the two partners have no claims, instead of the table.
    void setRefusal(const QString &why);
    /// Shows that the sentences have been copied.
    void showCopied();

    /// The measure of the current row; nothing without a table.
    std::optional<Measure> measure() const;

signals:
    // From the user.
    void pairEdited(tradestrata::PartnerCode lead, tradestrata::PartnerCode over);
    void releaseEdited(int release);
    void rowEdited();
    void measureRequested(tradestrata::Measure measure);
    void copyRequested();                      ///< in the figure's language
    void copyAskedIn(const QString &language); ///< "en", "es" or "fr"

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makePair();
    QMenu *makeLanguages();
    void connectAll();
    void retranslate();
    void placeColumns();
    void placePair();
    void scrollToRow();
    void showTable(bool shown);
    void takePartner(bool isLead, int index);
    void swap();
    PartnerCode partner(const ChoiceBox *box) const;

    ClaimsModel m_model;
    QList<ClaimPartner> m_partners;
    PartnerCode m_leadCode, m_overCode;
    std::optional<Measure> m_drawn;
    QString m_unit;
    QTimer m_copiedTimer;
    QScrollArea *m_area;
    QBoxLayout *m_boxes = nullptr;
    ChoiceBox *m_lead;
    ChoiceBox *m_over;
    QToolButton *m_swap;
    ChoiceBox *m_release;
    RowHeads *m_heads;
    RowList *m_view;
    Paragraphs *m_sentences;
    QLabel *m_refusal;
    QToolButton *m_copy;
};

} // namespace tradestrata
