// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace tradestrata {

/// One of the figure's own words: a line edit that shows the default words while it is empty, and a menu of suggestions
/// to use or to start from.
class WordField : public QWidget
{
    Q_OBJECT

public:
    /// The line edit is named `objectName`, the button of the suggestions `objectName` followed by "Suggestions".
    explicit WordField(const QString &objectName, QWidget *parent = nullptr);

    // All setters are silent.
    void setLabel(const QString &label);
    void setText(const QString &text);
    /// The figure's words while the field is empty; also the first suggestion.
    void setDefaultText(const QString &text, const QString &placeholder);
    /// `templates`: what each suggestion puts into the field, if that is not its text.
    void setSuggestions(const QStringList &suggestions, const QStringList &templates = {});
    bool showsSuggestions() const;

signals:
    /// The menu opens: what takes longer to suggest can be set now.
    void suggestionsAsked();
    void textEdited(const QString &text);
    /// The user has finished editing this field for now.
    void finished();

protected:
    /// A field that is left shows the beginning of its text.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fillMenu();
    void take(const QString &suggestion);
    void retranslate();

    QString m_default;
    QStringList m_suggestions;
    QStringList m_templates;
    QLabel *m_label;
    QToolButton *m_button;
    QMenu *m_menu;
    QLineEdit *m_edit;
};

} // namespace tradestrata
