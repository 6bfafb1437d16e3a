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

/// Who leads of two partners, by every measure: the two, the table, and sentences on the row that is read. Choosing a
/// row asks for its measure in the figure.
class ClaimsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsPanel(QWidget *parent = nullptr);

    // Silent.
    void setPartners(const QList<ClaimPartner> &partners);
    void setPair(PartnerCode lead, PartnerCode over);
    /// A table for each; with one alone there is nothing to choose.
    void setReleases(const QStringList &labels, int chosen);
    /// "$ bn"
    void setUnit(const QString &unit);
    /// With the measure that the figure draws: when that is another one than before, its row is read.
    void setClaims(const QList<ClaimLine> &lines, std::optional<Measure> drawn);
    /// On the row that is read, and what is copied of it.
    void setSentences(const QStringList &sentences, const QString &toPaste);
    /// Why these two have no claims, in place of the table.
    void setRefusal(const QString &why);
    /// Says that the sentence has been copied.
    void showCopied();

    /// The row that is read; nothing without a table.
    std::optional<Measure> measure() const;
    int release() const;

signals:
    // From the user.
    void pairEdited(tradestrata::PartnerCode lead, tradestrata::PartnerCode over);
    void releaseEdited(int release);
    void rowEdited();
    void measureAsked(tradestrata::Measure measure);
    void copyAsked();                            ///< in the figure's language
    void copyAskedIn(const QString &language);   ///< "en", "es" or "fr"

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makePair();
    QMenu *makeLanguages();
    void connectAll();
    void translate();
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
