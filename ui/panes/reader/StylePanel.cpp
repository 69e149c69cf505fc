// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/StylePanel.h"

#include "ui/style/Metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline::panes {

using style::ReadingStyle;
using style::ThemeName;
namespace metrics = style::metrics;

namespace {

/// Latin, Cyrillic with Kazakh letters, and Greek: what every face here has.
const QString sampleText = QStringLiteral("Aktau · Ақтауда жүк · Πλοία");
constexpr int SampleHeight = 64;

}  // namespace

StylePanel::StylePanel(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_sample(new QLabel(sampleText)),
      m_faces(new QComboBox),
      m_size(new QLabel),
      m_smaller(new QToolButton),
      m_larger(new QToolButton),
      m_justified(new QCheckBox(tr("&Justified lines")))
{
    setObjectName(QStringLiteral("stylePanel"));
    setWindowTitle(tr("Text and page"));
    setAccessibleName(windowTitle());
    setFrameShape(QFrame::StyledPanel);
    m_sample->setAlignment(Qt::AlignCenter);
    m_sample->setFixedHeight(qRound(style::scaled(SampleHeight)));
    m_sample->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // large letters do not widen the panel
    m_sample->setAutoFillBackground(true);
    m_sample->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_sample);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::Margin);
    form->setVerticalSpacing(metrics::Gap);
    column->addLayout(form);
    addFaces(*form);
    addSizes(*form);
    addChoices(*form, tr("Column"),
               {{tr("Narrow"), [](ReadingStyle& style) { style.measure = ReadingStyle::NarrowMeasure; }},
                {tr("Ordinary"), [](ReadingStyle& style) { style.measure = ReadingStyle::OrdinaryMeasure; }},
                {tr("Wide"), [](ReadingStyle& style) { style.measure = ReadingStyle::WideMeasure; }}});
    addChoices(*form, tr("Lines"),
               {{tr("Tight", "lines"), [](ReadingStyle& style) { style.leading = ReadingStyle::CloseLeading; }},
                {tr("Ordinary", "lines"), [](ReadingStyle& style) { style.leading = ReadingStyle::OrdinaryLeading; }},
                {tr("Loose", "lines"), [](ReadingStyle& style) { style.leading = ReadingStyle::OpenLeading; }}});
    addJustified(*form);
    addChoices(*form, tr("Page"),
               {{tr("As the window"), [](ReadingStyle& style) { style.theme.reset(); }},
                {tr("Light"), [](ReadingStyle& style) { style.theme = ThemeName::Light; }},
                {tr("Sepia"), [](ReadingStyle& style) { style.theme = ThemeName::Sepia; }},
                {tr("Dark"), [](ReadingStyle& style) { style.theme = ThemeName::Dark; }}});
    auto* reset = new QPushButton(tr("As at &first"));
    reset->setAutoDefault(false);
    column->addWidget(reset, 0, Qt::AlignRight);
    connect(reset, &QPushButton::clicked, this, [this] { choose([](ReadingStyle& style) { style = {}; }); });
    setStyle(m_style);
}

void StylePanel::addFaces(QFormLayout& form)
{
    m_faces->addItems(style::readingFaces());
    for (int i = 0; i < m_faces->count(); ++i) m_faces->setItemData(i, QFont(m_faces->itemText(i)), Qt::FontRole);
    m_faces->setAccessibleName(tr("Face"));
    form.addRow(tr("Face"), m_faces);
    connect(m_faces, &QComboBox::activated, this, [this](int index) {
        choose([face = m_faces->itemText(index)](ReadingStyle& style) { style.face = face; });
    });
}

void StylePanel::addSizes(QFormLayout& form)
{
    m_smaller->setText(QStringLiteral("A−"));
    m_smaller->setAccessibleName(tr("Smaller text"));
    m_larger->setText(QStringLiteral("A+"));
    m_larger->setAccessibleName(tr("Larger text"));
    m_size->setAlignment(Qt::AlignCenter);
    m_size->setMinimumWidth(qRound(style::scaled(48)));
    auto* row = new QHBoxLayout;
    for (QWidget* part :
         {static_cast<QWidget*>(m_smaller), static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_larger)}) {
        row->addWidget(part);
    }
    for (QToolButton* button : {m_smaller, m_larger}) {
        button->setToolTip(button->accessibleName());
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRepeat(true);
    }
    row->addStretch(1);
    form.addRow(tr("Size"), row);
    connect(m_smaller, &QToolButton::clicked, this,
            [this] { choose([](ReadingStyle& style) { style.makeSmaller(); }); });
    connect(m_larger, &QToolButton::clicked, this, [this] { choose([](ReadingStyle& style) { style.makeLarger(); }); });
}

void StylePanel::addChoices(QFormLayout& form, const QString& name, const std::vector<Choice>& choices)
{
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(2);
    for (const Choice& choice : choices) {
        auto* button = new QToolButton;
        button->setText(choice.text);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("%1: %2", "Column: narrow").arg(name, choice.text));
        row->addWidget(button);
        m_buttons.push_back({button, choice.change});
        connect(button, &QToolButton::clicked, this, [this, change = choice.change] { choose(change); });
    }
    row->addStretch(1);
    form.addRow(name, group);
}

void StylePanel::addJustified(QFormLayout& form)
{
    form.addRow(QString(), m_justified);
    connect(m_justified, &QCheckBox::toggled, this,
            [this](bool isOn) { choose([isOn](ReadingStyle& style) { style.isJustified = isOn; }); });
}

void StylePanel::choose(const Change& change)
{
    ReadingStyle style = m_style;
    change(style);
    setStyle(style);
    Q_EMIT chosen(style);
}

void StylePanel::setStyle(const ReadingStyle& style)
{
    m_style = style;
    // A choice is in force where making it changes nothing.
    for (const Button& each : m_buttons) {
        ReadingStyle changed = style;
        each.change(changed);
        each.button->setChecked(changed == style);
    }
    const QSignalBlocker quiet(m_justified);
    m_justified->setChecked(style.isJustified);
    m_faces->setCurrentIndex(std::max(0, m_faces->findText(style.face)));
    m_size->setText(tr("%1 px").arg(QLocale().toString(style.size, 'f', 1)));
    m_smaller->setEnabled(style.size > ReadingStyle::SmallestSize);
    m_larger->setEnabled(style.size < ReadingStyle::LargestSize);
    m_sample->setFont(style.body({}));
    m_sample->setPalette(style.theme ? style::paletteOf(style::theme(*style.theme)) : QPalette());
}

/// Below the button, within the screen.
void StylePanel::popUp(const QWidget& under)
{
    adjustSize();
    const QRect screen = under.screen()->availableGeometry();
    QPoint at = under.mapToGlobal(QPoint(under.width() - width(), under.height() + metrics::Grid));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    m_faces->setFocus(Qt::PopupFocusReason);
}

}  // namespace dateline::panes
