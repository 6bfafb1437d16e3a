// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spec/figurespec.h"

#include <QStringList>
#include <QWidget>

#include <utility>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace tradestrata {

class ChoiceBox;

/// What the recipe's fields have to be told beside the spec, in the window's language.
struct RecipeHints
{
    QList<std::pair<PartnerCode, QString>> groups; ///< those that a share can be of
    QString whyNoPrices;                           ///< empty: there can be dollars of one month

    bool operator==(const RecipeHints &) const = default;
};

/// How the numbers of a figure are made, beyond what the tool bar asks: what shares are of, the base of an index, how
/// groups are made, and dollars of one month by consumer prices.
class RecipeOptions : public QWidget
{
    Q_OBJECT

public:
    explicit RecipeOptions(QWidget *parent = nullptr);

    /// Silent.
    void setSpec(const FigureSpec &spec, const RecipeHints &hints);

signals:
    void specEdited(const tradestrata::FigureSpec &next, const QString &whatChanged);

protected:
    void changeEvent(QEvent *event) override;

private:
    void edit(const FigureSpec &next, const QString &whatChanged);
    void takeShareOf(int index);
    void takeBase();
    void takeGroupBasis(int index);
    void takeDollars();
    void showSpec();
    void retranslate();

    FigureSpec m_spec;
    RecipeHints m_hints;
    QList<QLabel *> m_labels; ///< share of, base, groups, dollars
    ChoiceBox *m_shareOf;
    QLineEdit *m_base;
    ChoiceBox *m_groupBasis;
    QCheckBox *m_remainder;
    QLineEdit *m_dollarsOf;
    QCheckBox *m_bridged;
};

} // namespace tradestrata
