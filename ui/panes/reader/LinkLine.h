// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QUrl>

namespace dateline::panes {

/// Where a link leads, shown over the lower edge of the page before anybody follows it.
class LinkLine final : public QLabel {
    Q_OBJECT
public:
    explicit LinkLine(QWidget* page);

    void say(const QUrl& url);  ///< empty: nothing
    const QUrl& url() const { return m_url; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QUrl m_url;
};

/// An address as people read it: letters of any script where they can deceive nobody, escapes where they could. What
/// turns the direction of writing never shows as itself, and a host that mixes scripts is spelt in ASCII.
QString readableAddress(const QUrl& url);
/// Of its host alone.
QString readableHost(const QUrl& url);

}  // namespace dateline::panes
