// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace dateline::dialogs {

/// The pages as they will be printed, one at a time, as they come.
class PrintPreview final : public QDialog {
    Q_OBJECT
public:
    /// Pages kept to be looked at, of any number that is printed.
    static constexpr int MostPages = 100;

    explicit PrintPreview(qsizetype articles, QWidget* parent = nullptr);

    void add(const QImage& page, int pages);  ///< the next one, and how many there will be
    void fail(const QString& sentence);
    int pageCount() const { return int(m_pages.size()); }

Q_SIGNALS:
    void printAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int way);
    void show(int page);

    std::vector<QImage> m_pages;
    int m_shown = 0;
    int m_total = 0;
    QLabel *m_page, *m_count;
    QScrollArea* m_area;
    QToolButton *m_previous, *m_next;
    QPushButton* m_print;
};

}  // namespace dateline::dialogs
