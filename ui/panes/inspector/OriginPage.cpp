// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/inspector/OriginPage.h"

#include "library/WhenAnswered.h"
#include "ui/panes/inspector/PlainBytes.h"
#include "ui/style/Metrics.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dateline::panes {

OriginPage::OriginPage(QWidget* parent)
    : InspectorPage(parent),
      m_form(new QFormLayout),
      m_asText(new QRadioButton(tr("The original as &text"))),
      m_asBytes(new QRadioButton(tr("As b&ytes"))),
      m_said(new QLabel),
      m_original(new QPlainTextEdit)
{
    m_form->setContentsMargins({});
    m_form->setVerticalSpacing(0);
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_original->setObjectName(QStringLiteral("original"));
    m_original->setAccessibleName(tr("The original"));
    m_original->setReadOnly(true);
    m_original->setUndoRedoEnabled(false);
    m_original->setFrameShape(QFrame::NoFrame);
    m_original->setTabChangesFocus(true);
    m_original->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_original->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_asText->setChecked(true);
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_asText);
    ways->addWidget(m_asBytes);
    ways->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::metrics::Gap, 0, 0);
    column->addLayout(m_form);
    column->addLayout(ways);
    column->addWidget(m_said);
    column->addWidget(m_original, 1);
    setFocusProxy(m_asText);
    connect(m_asText, &QRadioButton::toggled, this, &OriginPage::showBytes);
    say(tr("No article is open."));
}

QString OriginPage::title() const
{
    return tr("Origin");
}

void OriginPage::addRow(const QString& name, const QString& value)
{
    if (value.isEmpty()) return;
    // A line that can be gone through with the keys: a hash or an address has no place to break at.
    auto* line = new QLineEdit(value);
    line->setReadOnly(true);
    line->setFrame(false);
    line->setCursorPosition(0);
    line->setAccessibleName(name);
    m_form->addRow(name, line);
}

void OriginPage::fill(const Article* article)
{
    while (m_form->rowCount() > 0) m_form->removeRow(0);
    if (!article) return;
    const OriginalInfo& original = article->original;
    addRow(tr("Imported:"), QLocale().toString(original.imported.toLocalTime(), QLocale::LongFormat));
    addRow(tr("File:"), original.file);
    addRow(tr("Position:"), original.position > 0 ? QLocale().toString(original.position) : QString());
    addRow(tr("Format:"), original.format);
    addRow(tr("Encoding:"), original.encoding);
    addRow(tr("Identifier:"), article->guid);
    addRow(tr("Slug:"), article->slug);
    addRow(tr("Address:"), article->summary.url);
    addRow(tr("Date as written:"), article->dateText);
    addRow(tr("SHA-256 of the original:"), original.sha256);
    addRow(tr("SHA-256 of the text:"), article->sha256);
}

void OriginPage::say(const QString& sentence)
{
    m_bytes = QByteArray();
    m_original->clear();
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_asText, m_asBytes, m_original}) widget->setEnabled(false);
}

void OriginPage::show(const std::shared_ptr<library::Library>& library, const library::OpenArticle* open)
{
    const ArticleId id = open && library ? open->article.summary.id : ArticleId();
    const QString text = open ? open->article.sha256 : QString();
    if (m_shown == id && m_text == text && id) return;
    m_shown = id;
    m_text = text;
    m_encoding = open ? open->article.original.encoding : QString();
    fill(id ? &open->article : nullptr);
    const auto ticket = m_latest.next();
    say(id ? tr("Looking…") : tr("No article is open."));
    if (!id) return;
    library::whenAnswered(library->reading().original(id), this, [this, ticket](const Result<QByteArray>& bytes) {
        if (!m_latest.isNewest(ticket)) return;
        if (bytes) return setOriginal(*bytes);
        const bool isMissing = bytes.error().kind == ErrorKind::NotFound;
        say(isMissing ? tr("The original was not kept.") : QString());
        if (!isMissing && bytes.error().kind != ErrorKind::Cancelled) Q_EMIT failed(bytes.error());
    });
}

void OriginPage::setOriginal(const QByteArray& bytes)
{
    const bool isCut = bytes.size() > MostBytes;
    say(isCut ? tr("The first %1 of %2")
                    .arg(QLocale().formattedDataSize(MostBytes), QLocale().formattedDataSize(bytes.size()))
              : QString());
    m_bytes = bytes.left(MostBytes);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_asText, m_asBytes, m_original}) widget->setEnabled(true);
    showBytes();
}

void OriginPage::showBytes()
{
    m_original->setLineWrapMode(m_asText->isChecked() ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_original->setPlainText(m_asText->isChecked() ? asPlainText(m_bytes, m_encoding) : asHexadecimal(m_bytes));
}

}  // namespace dateline::panes
