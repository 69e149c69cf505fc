// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/SettingsPage.h"

#include <QComboBox>
#include <QStringList>

#include <utility>
#include <vector>

class QVBoxLayout;

namespace dateline::dialogs {

/// Settings one beneath the other: a name, a control, a quiet line that explains. Each control writes into the value
/// that it was given, which must outlive the page, and changed() tells so at once.
class FormPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit FormPage(const QString& title, QWidget* parent = nullptr);

    template <typename T>
    using Choices = std::vector<std::pair<QString, T>>;

    /// One of several. A value that is none of them is shown as «Something else».
    template <typename T>
    void choice(const QString& name, T& value, const Choices<T>& choices, const QString& hint = {})
    {
        QStringList texts;
        int current = -1;
        for (const auto& [text, each] : choices) {
            if (each == value) current = int(texts.size());
            texts << text;
        }
        QComboBox* box = addChoice(name, texts, current, hint);
        connect(box, &QComboBox::activated, this, [this, &value, choices](int index) {
            value = choices[size_t(index)].second;
            Q_EMIT changed();
        });
    }

    void tick(const QString& name, bool& value, const QString& hint = {});

    struct Span {
        double least, most, step;
        QString unit;
    };
    void number(const QString& name, double& value, const Span& span, const QString& hint = {});
    void text(const QString& name, const QString& text);
    enum class Times { Any, Once };
    /// A button that asks for an action of the table; after that there may be nothing left to do.
    void button(const QString& text, const QString& actionId, Times times, const QString& hint = {});

    int mark(const QString& words) override;

Q_SIGNALS:
    void changed();
    void actionAsked(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* ground;
        QString words;
    };

    QComboBox* addChoice(const QString& name, const QStringList& texts, int current, const QString& hint);
    void addRow(const QString& name, QWidget* control, const QString& hint, const QStringList& more);

    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    QString m_marked;
};

}  // namespace dateline::dialogs
