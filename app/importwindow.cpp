// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importwindow.h"

#include "app/importpage.h"
#include "app/userlayouts.h"
#include "models/io/task.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QTimer>

#include <memory>

namespace tradestrata {

namespace {

using Preview = std::shared_ptr<const ImportPreview>;

constexpr int shownEvery = 50; // ms

/// Reads the file with the options of the dialog and shows what comes of it; a change stops the reading before.
class ImportReader : public QObject
{
public:
    ImportReader(ImportDialog &dialog, const ImportRequest &request)
        : m_dialog(dialog)
        , m_request(request)
    {
        connect(&dialog, &ImportDialog::optionsEdited, this, [this](const ReadOptions &options) { read(options); });
        m_progress.setInterval(shownEvery);
        connect(&m_progress, &QTimer::timeout, this, [this] {
            if (m_task)
                m_dialog.setProgress(m_task->permille());
        });
        read(request.options);
    }

    const Preview &preview() const { return m_preview; }
    const UserLayouts &kept() const { return m_kept; }

private:
    void read(const ReadOptions &stated)
    {
        const auto options = m_kept.completed(stated);
        const ReadOptions used = options ? *options : stated;
        m_task.reset(); // waits for it, which is a matter of milliseconds
        m_task = std::make_unique<Task<Preview>>([path = m_request.path, used, layouts = m_request.builtin.layouts(),
                                                  before = m_preview](Progress &progress) -> Preview {
            auto head = before ? Result<FileHead>(before->head) : readFileHead(path, progress);
            if (!head) {
                auto failed = std::make_shared<ImportPreview>();
                failed->import = head.error();
                return failed;
            }
            return std::make_shared<ImportPreview>(previewOf(path, *std::move(head), layouts, used, progress));
        });
        m_task->then(this, [this, used, reading = ++m_reading](Preview preview) {
            if (reading != m_reading)
                return; // it was stopped
            m_task.reset();
            m_progress.stop();
            show(std::move(preview), used);
        });
        m_progress.start();
    }

    void show(Preview preview, const ReadOptions &used)
    {
        const bool isFirst = !m_preview;
        m_preview = std::move(preview);
        m_dialog.setProgress(-1);
        m_dialog.setPage(importPage(QFileInfo(m_request.path).fileName(), *m_preview, used, m_kept.names(), m_request.builtin,
                                    m_request.language));
        // What was stated for a file with the same heads is stated again.
        if (const auto known = isFirst && used == ReadOptions() ? m_kept.forHeads(headsOf(*m_preview)) : std::nullopt)
            read(known->read);
    }

    ImportDialog &m_dialog;
    const ImportRequest &m_request;
    UserLayouts m_kept;
    Preview m_preview;
    std::unique_ptr<Task<Preview>> m_task;
    int m_reading = 0;
    QTimer m_progress;
};

} // namespace

std::optional<ReadOptions> askHowToRead(QWidget *parent, const ImportRequest &request)
{
    ImportDialog dialog(parent);
    ImportReader reader(dialog, request);
    while (dialog.exec() == QDialog::Accepted) {
        if (dialog.keptName().isEmpty())
            return dialog.options();
        const auto wrong = reader.kept().keep({dialog.keptName(), headsOf(*reader.preview()), dialog.options()});
        if (!wrong)
            return dialog.options();
        QMessageBox::warning(&dialog, dialog.windowTitle(), request.language.text(*wrong));
    }
    return std::nullopt;
}

} // namespace tradestrata
