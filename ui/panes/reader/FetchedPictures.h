// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/Pictures.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <deque>

namespace dateline::panes {

/// What is known of a picture that stands elsewhere.
struct PictureState {
    enum class Kind { Unasked, Loading, Failed, There };
    Kind kind = Kind::Unasked;
    QString sentence{};  ///< why it failed
    QByteArray bytes{};  ///< when it is there, not yet decoded
};

/// The pictures that a person has asked for, each in its own article, until the window closes: none is written
/// anywhere, and none is fetched that was not asked for.
class FetchedPictures final : public QObject {
    Q_OBJECT
public:
    explicit FetchedPictures(QObject* parent = nullptr) : QObject(parent) {}

    PictureState of(ArticleId article, const QString& source) const;
    bool canLoad(ArticleId article, const QString& source) const;  ///< of the web, neither there nor on its way
    /// Loads it; while it is loading, stops that. The second click of a double one is none.
    void click(ArticleId article, const QString& source);
    void load(ArticleId article, const QString& source);
    void stop(ArticleId article, const QString& source);
    /// What came cannot be shown.
    void refuse(ArticleId article, const QString& source);
    /// Everything: ids of another library are other articles.
    void forget();

Q_SIGNALS:
    void changed(dateline::ArticleId article, const QString& source);

private:
    using Key = std::pair<ArticleId, QString>;
    struct Picture {
        PictureState state{};
        Cancel cancel{};
        QElapsedTimer since{};
        int asked = 0;  ///< which question this is; a late answer is of an older one
    };

    void set(const Key& key, PictureState state);
    void keep(const Key& key);

    library::Pictures m_web;
    QHash<Key, Picture> m_pictures;
    std::deque<Key> m_kept;  ///< in the order in which they came
    int m_asked = 0;
};

}  // namespace dateline::panes
