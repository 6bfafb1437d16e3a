// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportpage.h"

#include <QUrl>

namespace tradestrata {

namespace {

using namespace Qt::StringLiterals;

constexpr auto styleSheet = R"(
body { margin: 2em auto; max-width: 62em; padding: 0 1em; font: 16px/1.5 Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  color: #1B1F24; background: #FFFFFF; }
h1, h2, h3 { line-height: 1.2; }
h2 { margin: 2em 0 0.5em; }
h3 { margin: 1em 0 0.25em; font-size: 1em; }
figure { margin: 0; }
img { max-width: 100%; height: auto; border: 1px solid #E2E5E9; }
figcaption, .data, .files { color: #3F4751; }
ul { margin: 0; padding-left: 1.25em; }
.problems { border-left: 4px solid #CC4A04; padding: 0.25em 0.75em; background: #FDF1EB; }
)";

/// Writes the page, in one language.
class ReportWriter
{
public:
    ReportWriter(const Report &report, const Language &language)
        : m_report(report)
        , m_language(language)
    {
    }

    QByteArray html()
    {
        const QString title = escaped(say(QT_TRANSLATE_NOOP("Report", "Report: %1")).arg(m_report.name));
        m_html =
            u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n<style>%3</style>\n"
            "</head>\n<body>\n<h1>%2</h1>\n<p class=\"data\">%4</p>\n"_s.arg(m_language.code(), title,
                                                                             QString::fromUtf8(styleSheet), escaped(m_report.data));
        list(QT_TRANSLATE_NOOP("Report", "What changed in the data"), m_report.changes);
        list(QT_TRANSLATE_NOOP("Report", "Warnings about the data"), m_report.warnings);
        contents();
        for (qsizetype i = 0; i < m_report.figures.size(); ++i)
            figure(m_report.figures[i], i + 1);
        m_html += u"</body>\n</html>\n"_s;
        return m_html.toUtf8();
    }

private:
    static QString escaped(const QString &text) { return text.toHtmlEscaped(); }
    QString say(const char *source) const { return m_language.sentence("Report", {source}); }
    QString link(const QString &file, const QString &text) const
    {
        return u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(file)), escaped(text));
    }

    void list(const char *head, const QStringList &items, const QString &kind = {})
    {
        if (items.isEmpty())
            return;
        m_html += kind.isEmpty() ? u"<div>\n"_s : u"<div class=\"%1\">\n"_s.arg(kind);
        m_html += u"<h3>%1</h3>\n<ul>\n"_s.arg(escaped(say(head)));
        for (const QString &item : items)
            m_html += u"<li>%1</li>\n"_s.arg(escaped(item));
        m_html += u"</ul>\n</div>\n"_s;
    }

    // A figure to look at is marked in the list of all.
    void contents()
    {
        m_html += u"<h2>%1</h2>\n<ol>\n"_s.arg(escaped(say(QT_TRANSLATE_NOOP("Report", "Figures"))));
        for (qsizetype i = 0; i < m_report.figures.size(); ++i) {
            const ReportFigure &figure = m_report.figures[i];
            m_html += u"<li><a href=\"#figure-%1\">%2</a>"_s.arg(i + 1).arg(escaped(figure.name));
            if (!figure.problems.isEmpty())
                m_html += u": <strong>%1</strong>"_s.arg(escaped(say(QT_TRANSLATE_NOOP("Report", "to look at"))));
            m_html += u"</li>\n"_s;
        }
        m_html += u"</ol>\n"_s;
    }

    void figure(const ReportFigure &figure, qsizetype number)
    {
        m_html += u"<section id=\"figure-%1\">\n<h2>%1. %2</h2>\n"_s.arg(number).arg(escaped(figure.name));
        list(QT_TRANSLATE_NOOP("Report", "To look at"), figure.problems, u"problems"_s);
        if (!figure.picture.isEmpty()) {
            m_html += u"<figure>\n<img src=\"%1\" width=\"%2\" height=\"%3\" alt=\"%4\">\n"_s
                          .arg(QString::fromLatin1(QUrl::toPercentEncoding(figure.picture)), QString::number(figure.size.width()),
                               QString::number(figure.size.height()), escaped(figure.alternative));
            m_html += u"<figcaption lang=\"%1\">%2</figcaption>\n</figure>\n"_s.arg(figure.language, escaped(figure.alternative));
        } else if (!figure.files.isEmpty()) {
            m_html += u"<p lang=\"%1\"><strong>%2</strong></p>\n<p lang=\"%1\">%3</p>\n"_s.arg(figure.language,
                                                                                               escaped(figure.title),
                                                                                               escaped(figure.alternative));
        }
        QStringList links;
        for (const QString &file : figure.files)
            links.append(link(file, file));
        if (!links.isEmpty())
            m_html += u"<p class=\"files\">%1</p>\n"_s.arg(links.join(u" · "_s));
        list(QT_TRANSLATE_NOOP("Report", "What changed in the figure"), figure.changes);
        list(QT_TRANSLATE_NOOP("Report", "Accepted"), figure.accepted);
        list(QT_TRANSLATE_NOOP("Report", "What gave way"), figure.remarks);
        m_html += u"</section>\n"_s;
    }

    const Report &m_report;
    const Language &m_language;
    QString m_html;
};

} // namespace

QByteArray toHtml(const Report &report, const Language &language) { return ReportWriter(report, language).html(); }

QByteArray toText(const Report &report, const Language &language)
{
    QStringList lines{report.data};
    lines += report.changes + report.warnings;
    for (const ReportFigure &figure : report.figures) {
        for (const QStringList *sentences : {&figure.problems, &figure.changes, &figure.accepted, &figure.remarks}) {
            for (const QString &sentence : *sentences)
                lines.append(language.labelled(figure.name, sentence));
        }
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace tradestrata
