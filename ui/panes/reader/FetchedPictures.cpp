// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/reader/FetchedPictures.h"

#include "library/WhenAnswered.h"
#include "ui/panes/reader/Links.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace dateline::panes {

namespace {

/// Of the bytes as they came. Beyond that the oldest are asked for anew.
constexpr qint64 MostBytes = 200'000'000;

}  // namespace

PictureState FetchedPictures::of(ArticleId article, const QString& source) const
{
    return m_pictures.value({article, source}).state;
}

bool FetchedPictures::canLoad(ArticleId article, const QString& source) const
{
    const PictureState::Kind kind = of(article, source).kind;
    const bool isOpen = kind == PictureState::Kind::Unasked || kind == PictureState::Kind::Failed;
    return isOpen && !safeLink(source).isEmpty();
}

void FetchedPictures::click(ArticleId article, const QString& source)
{
    const auto known = m_pictures.constFind({article, source});
    const bool isLoading = known != m_pictures.cend() && known->state.kind == PictureState::Kind::Loading;
    if (!isLoading) return load(article, source);
    if (known->since.elapsed() >= QGuiApplication::styleHints()->mouseDoubleClickInterval()) stop(article, source);
}

void FetchedPictures::load(ArticleId article, const QString& source)
{
    if (!canLoad(article, source)) return;
    const Key key{article, source};
    Picture& picture = m_pictures[key];
    picture.cancel = {};
    picture.asked = ++m_asked;
    picture.since.start();
    const auto reply = m_web.fetch(QUrl(source), picture.cancel);
    library::whenAnswered(reply, this, [this, key, asked = m_asked](const Result<QByteArray>& bytes) {
        if (m_pictures.value(key).asked != asked) return;
        if (!bytes) return set(key, {PictureState::Kind::Failed, library::pictureSentence(bytes.error())});
        set(key, {PictureState::Kind::There, {}, *bytes});
        keep(key);
    });
    set(key, {PictureState::Kind::Loading});
}

void FetchedPictures::stop(ArticleId article, const QString& source)
{
    const auto known = m_pictures.find({article, source});
    if (known == m_pictures.end() || known->state.kind != PictureState::Kind::Loading) return;
    known->cancel.request();
    known->asked = 0;
    set(known.key(), {});
}

void FetchedPictures::refuse(ArticleId article, const QString& source)
{
    std::erase(m_kept, Key{article, source});
    const QString sentence = library::pictureSentence(library::noPicture(QUrl(source)));
    set({article, source}, {PictureState::Kind::Failed, sentence});
}

void FetchedPictures::forget()
{
    for (const Picture& picture : std::as_const(m_pictures)) picture.cancel.request();
    m_pictures.clear();
    m_kept.clear();
}

void FetchedPictures::set(const Key& key, PictureState state)
{
    const Key told = key;  // the key may be the table's own
    m_pictures[told].state = std::move(state);
    Q_EMIT changed(told.first, told.second);
}

void FetchedPictures::keep(const Key& key)
{
    std::erase(m_kept, key);
    m_kept.push_back(key);
    qint64 bytes = 0;
    for (const Key& each : m_kept) bytes += m_pictures.value(each).state.bytes.size();
    for (; bytes > MostBytes && m_kept.size() > 1; m_kept.pop_front())
        bytes -= m_pictures.take(m_kept.front()).state.bytes.size();
}

}  // namespace dateline::panes
