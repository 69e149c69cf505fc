// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Latest.h"
#include "ui/panes/inspector/InspectorPage.h"

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace dateline::panes {

/// Where the open article came from, and the bytes that it was made from: as plain characters or in hexadecimal, never
/// drawn as what they may be.
class OriginPage final : public InspectorPage {
    Q_OBJECT
public:
    /// Of longer originals, the beginning is shown.
    static constexpr qsizetype MostBytes = 64 << 10;

    explicit OriginPage(QWidget* parent = nullptr);

    QString title() const override;
    void show(const std::shared_ptr<library::Library>& library, const library::OpenArticle* open) override;

private:
    void fill(const Article* article);
    void addRow(const QString& name, const QString& value);
    void setOriginal(const QByteArray& bytes);
    void showBytes();
    void say(const QString& sentence);

    ArticleId m_shown;
    QString m_text;  ///< its hash
    QString m_encoding;
    QByteArray m_bytes;
    QFormLayout* m_form;
    QRadioButton* m_asText;
    QRadioButton* m_asBytes;
    QLabel* m_said;
    QPlainTextEdit* m_original;
    Latest m_latest;
};

}  // namespace dateline::panes
