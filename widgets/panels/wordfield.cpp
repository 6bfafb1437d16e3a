// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/wordfield.h"

#include "widgets/controls/icons.h"
#include "widgets/controls/nowandat.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace tradestrata {

namespace {

constexpr int longestInMenu = 100; ///< characters

/// Text for a menu: without mnemonics, and limited in length.
QString asMenuText(QString text)
{
    if (text.size() > longestInMenu)
        text = text.left(longestInMenu).trimmed() + QChar(0x2026);
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

WordField::WordField(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(objectName);
    m_label->setBuddy(m_edit);
    m_menu->setObjectName(objectName + QLatin1String("SuggestionMenu"));
    m_button->setObjectName(objectName + QLatin1String("Suggestions"));
    m_button->setAutoRaise(true);
    m_button->setProperty(heightProperty, 22); // lower than the controls, and quiet
    m_button->setProperty(paddingsProperty, QPoint(4, 0));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);

    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_edit);
    setTabOrder(m_edit, m_button);
    m_edit->installEventFilter(this);

    connect(m_edit, &QLineEdit::textEdited, this, &WordField::textEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, &WordField::finished);
    connect(m_menu, &QMenu::aboutToShow, this, &WordField::suggestionsAsked);
    connect(m_menu, &QMenu::triggered, this, [this](QAction *action) { take(action->data().toString()); });
    nowAndAt({QEvent::LanguageChange, QEvent::PaletteChange}, this, [this] { retranslate(); });
    fillMenu();
}

void WordField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
    retranslate();
}

void WordField::setText(const QString &text)
{
    if (m_edit->text() == text)
        return; // keep the position of the text cursor
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

void WordField::setDefaultText(const QString &text, const QString &placeholder)
{
    m_edit->setPlaceholderText(placeholder);
    m_edit->setToolTip(placeholder);
    m_edit->setAccessibleDescription(placeholder);
    if (text == m_default)
        return;
    m_default = text;
    fillMenu();
}

void WordField::setSuggestions(const QStringList &suggestions, const QStringList &templates)
{
    if (suggestions == m_suggestions && templates == m_templates)
        return;
    m_suggestions = suggestions;
    m_templates = templates;
    fillMenu();
}

bool WordField::showsSuggestions() const { return m_menu->isVisible(); }

bool WordField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) // else what is selected stays selected
            m_edit->home(false);
    }
    return QWidget::eventFilter(object, event);
}

void WordField::fillMenu()
{
    QStringList all = m_suggestions;
    if (!m_default.isEmpty())
        all.prepend(m_default);
    all.removeDuplicates();
    m_menu->clear();
    for (const QString &text : all) {
        const qsizetype at = m_suggestions.indexOf(text);
        m_menu->addAction(asMenuText(text))->setData(at >= 0 && at < m_templates.size() ? m_templates[at] : text);
    }
    m_button->setVisible(!all.isEmpty());
}

void WordField::take(const QString &suggestion)
{
    emit finished(); // what was typed before is a separate change
    if (suggestion != m_edit->text()) {
        setText(suggestion);
        emit textEdited(suggestion);
        emit finished();
    }
    m_edit->setFocus(Qt::OtherFocusReason);
}

void WordField::retranslate()
{
    m_button->setText(tr("Suggestions"));
    m_button->setAccessibleName(tr("Suggestions: %1").arg(m_label->text()));
    QPalette ink = palette();
    ink.setColor(QPalette::ButtonText, WindowTheme::of(ink).accent);
    m_button->setPalette(ink);
}

} // namespace tradestrata
