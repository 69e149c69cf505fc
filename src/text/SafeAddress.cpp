// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SafeAddress.h"

#include <algorithm>

namespace dateline::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAddress = 4096;
constexpr qsizetype LongestPicture = 2'800'000;  ///< two megabytes in base64

/// As the URL standard reads them: controls and blanks around do not count, nor tabs and line breaks within.
QString withoutDisguise(const QString& written)
{
    QString address = written;
    address.removeIf([](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    const auto isAround = [](QChar c) {
        return c.unicode() <= 0x20 || c.isSpace() || c.category() == QChar::Other_Format;
    };
    while (!address.isEmpty() && isAround(address.back())) address.chop(1);
    const auto first = std::find_if_not(address.cbegin(), address.cend(), isAround);
    return address.sliced(first - address.cbegin());
}

bool isWeb(const QUrl& url)
{
    return (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

QUrl resolved(const QString& address, const QUrl& base)
{
    QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || !url.scheme().isEmpty()) return url;
    if (isWeb(base)) return base.resolved(url);
    return address.startsWith(u"//"_s) ? QUrl(u"https:"_s + address, QUrl::TolerantMode) : QUrl();
}

QString webAddress(QUrl url)
{
    if (!url.isValid() || !isWeb(url)) return {};
    url.setUserInfo({});  // «https://bank.example@elsewhere.example» is made to deceive
    const QString encoded = QString::fromLatin1(url.toEncoded());
    return encoded.size() > LongestAddress ? QString() : encoded;
}

QString mailAddress(const QUrl& url)
{
    if (!url.isValid() || !url.path().contains(u'@')) return {};
    QUrl plain;  // no headers: some programs attach files when they are asked to
    plain.setScheme(u"mailto"_s);
    plain.setPath(url.path());
    return QString::fromLatin1(plain.toEncoded());
}

QString once(const QString& written, const QUrl& base)
{
    const QString address = withoutDisguise(written);
    if (address.isEmpty() || address.startsWith(u'#') || address.size() > LongestAddress) return {};
    const QUrl url = resolved(address, base);
    return url.scheme() == u"mailto" ? mailAddress(url) : webAddress(url);
}

QString pictureData(const QString& address)
{
    if (address.size() > LongestPicture) return {};
    static const QStringList kinds{u"data:image/png;base64,"_s,  u"data:image/jpeg;base64,"_s,
                                   u"data:image/jpg;base64,"_s,  u"data:image/gif;base64,"_s,
                                   u"data:image/webp;base64,"_s, u"data:image/bmp;base64,"_s};
    for (const QString& kind : kinds) {
        if (!address.startsWith(kind, Qt::CaseInsensitive)) continue;
        QString bytes = address.sliced(kind.size());
        bytes.remove(u' ');
        const bool isSound = std::all_of(bytes.cbegin(), bytes.cend(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' ||
                   c == u'/' || c == u'=';
        });
        return isSound && !bytes.isEmpty() ? kind + bytes : QString();
    }
    return {};
}

}  // namespace

QString safeLinkAddress(const QString& written, const QUrl& base)
{
    const QString address = once(written, base);
    return address.isNull() || once(address, {}) != address ? QString() : address;
}

QString safeImageAddress(const QString& written, const QUrl& base)
{
    const QString bare = withoutDisguise(written.size() > LongestPicture ? QString() : written);
    if (bare.startsWith(u"data:"_s, Qt::CaseInsensitive)) return pictureData(bare);
    const QString address = safeLinkAddress(written, base);
    return address.startsWith(u"http"_s) ? address : QString();
}

}  // namespace dateline::text
