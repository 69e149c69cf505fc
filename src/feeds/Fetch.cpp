// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/Fetch.h"

#include "feeds/Guard.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace dateline::feeds {

namespace {

constexpr int LookAtCancelMilliseconds = 100;
/// So long one address of several is waited for; where IPv6 is set up and leads nowhere, the next one is tried.
constexpr int ConnectMilliseconds = 5'000;
constexpr qsizetype MostAddresses = 4;
constexpr qint64 BufferBytes = 256'000;
constexpr qsizetype LongestKind = 40;

QUrl bare(QUrl url)
{
    url.setUserInfo({});
    url.setFragment({});
    return url;
}

/// The server says so in the line of the status.
QString refusalOf(int status)
{
    if (status == 404 || status == 410) return u"there is nothing at this address"_s;
    if (status == 401 || status == 403) return u"it is not shown to everybody"_s;
    if (status == 429) return u"it has been asked too often"_s;
    return u"it answers with the status %1"_s.arg(status);
}

/// Where there is no answer at all.
QString failureOf(QNetworkReply::NetworkError error)
{
    using Reply = QNetworkReply;
    switch (error) {
        case Reply::HostNotFoundError:
            return u"there is no such host"_s;
        case Reply::ConnectionRefusedError:
            return u"nobody answers there"_s;
        case Reply::RemoteHostClosedError:
            return u"the connection was broken off"_s;
        case Reply::SslHandshakeFailedError:
            return u"it cannot prove that it is who it says it is"_s;
        default:
            break;
    }
    const bool isProxy = error >= Reply::ProxyConnectionRefusedError && error <= Reply::UnknownProxyError;
    return isProxy ? u"the proxy does not let it through"_s : u"the connection failed"_s;
}

/// One fetch from the first look-up to the last byte. Goes when it has told.
class Fetching final : public QObject {
public:
    Fetching(FetchRequest request, QObject* context, Fetched fetched);
    ~Fetching() override;

private:
    void begin();
    void goTo(const QUrl& url);
    void resolve();
    void take(const QHostInfo& info);
    void connectToNext();
    void send(const QUrl& target);
    void headersCame();
    void redirect(const QUrl& to);
    void bytesCame();
    void ended();
    void drop();
    void lookAtCancel();
    void tell(Result<QByteArray> result);
    void refuse(ErrorKind kind, const QString& reason) { tell(Error{kind, m_request.url.host(), reason}); }

    FetchRequest m_request;
    Fetched m_fetched;
    QNetworkAccessManager m_network;
    QTimer m_limit, m_look, m_connecting;
    QUrl m_url;  ///< of this hop
    int m_redirects = 0;
    int m_lookUp = -1;
    QList<QHostAddress> m_addresses;  ///< still to be tried
    QNetworkReply* m_reply = nullptr;
    bool m_hasHeaders = false;
    QByteArray m_bytes;
};

Fetching::Fetching(FetchRequest request, QObject* context, Fetched fetched)
    : QObject(context), m_request(std::move(request)), m_fetched(std::move(fetched))
{
    m_request.url = bare(m_request.url);
    m_network.setAutoDeleteReplies(false);
    for (QTimer* timer : {&m_limit, &m_connecting}) timer->setSingleShot(true);
    const QString tooSlow = u"it takes longer than %1 seconds"_s.arg(m_request.mostMilliseconds / 1000);
    connect(&m_limit, &QTimer::timeout, this, [this, tooSlow] { refuse(ErrorKind::NotFound, tooSlow); });
    connect(&m_look, &QTimer::timeout, this, &Fetching::lookAtCancel);
    connect(&m_connecting, &QTimer::timeout, this, [this] {
        if (!m_addresses.isEmpty()) connectToNext();
    });
    m_limit.start(m_request.mostMilliseconds);
    m_look.start(LookAtCancelMilliseconds);
    QMetaObject::invokeMethod(this, &Fetching::begin, Qt::QueuedConnection);
}

Fetching::~Fetching()
{
    drop();
}

void Fetching::begin()
{
    if (m_request.cancel.isRequested()) return lookAtCancel();
    if (!isOfTheWeb(m_request.url))
        return refuse(ErrorKind::CannotRead, u"it leads to an address that is none of the web"_s);
    goTo(m_request.url);
}

void Fetching::goTo(const QUrl& url)
{
    m_url = url;
    const QNetworkProxy proxy = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0);
    const bool hasProxy = proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    m_network.setProxy(hasProxy ? proxy : QNetworkProxy(QNetworkProxy::NoProxy));
    m_addresses.clear();
    hasProxy ? send(url) : resolve();
}

/// An address that is written out is none to be looked up.
void Fetching::resolve()
{
    const QHostAddress literal(m_url.host());
    if (!literal.isNull()) {
        m_addresses = {literal};
        return connectToNext();
    }
    const QString name = m_url.host(QUrl::FullyEncoded);
    m_lookUp = QHostInfo::lookupHost(name, this, [this](const QHostInfo& info) { take(info); });
}

void Fetching::take(const QHostInfo& info)
{
    m_lookUp = -1;
    m_addresses = info.addresses().first(std::min(info.addresses().size(), MostAddresses));
    if (m_addresses.isEmpty()) return refuse(ErrorKind::NotFound, u"there is no such host"_s);
    if (leadsHome(m_url.host(), info.addresses()))
        return refuse(ErrorKind::CannotRead, u"it leads into your own network"_s);
    connectToNext();
}

/// To the very address that was looked at, while server and certificate are asked for by name.
void Fetching::connectToNext()
{
    drop();
    QUrl target = m_url;
    target.setHost(m_addresses.takeFirst().toString());
    m_connecting.start(ConnectMilliseconds);
    send(target);
}

void Fetching::send(const QUrl& target)
{
    QNetworkRequest request(target);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "Dateline/" DATELINE_VERSION);
    request.setRawHeader("Accept", m_request.kind.isEmpty() ? "*/*" : m_request.kind + '*');
    request.setRawHeader("Accept-Encoding", "identity");  // what is small on the wire may be endless in memory
    request.setRawHeader("Accept-Language", "*");         // Qt would send that of this machine
    if (target.host() != m_url.host()) {
        request.setRawHeader("Host", m_url.authority(QUrl::FullyEncoded).toLatin1());
        request.setPeerVerifyName(m_url.host(QUrl::FullyEncoded));
    }
    m_hasHeaders = false;
    m_bytes.clear();
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(BufferBytes);
    connect(m_reply, &QNetworkReply::requestSent, &m_connecting, &QTimer::stop);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetching::headersCame);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetching::bytesCame);
    connect(m_reply, &QNetworkReply::finished, this, &Fetching::ended);
}

void Fetching::headersCame()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_hasHeaders || status < 200) return;
    m_hasHeaders = true;
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && !target.isEmpty()) return redirect(m_url.resolved(target));
    if (status != 200) return refuse(ErrorKind::CannotRead, refusalOf(status));
    const QByteArray kind = m_reply->rawHeader("Content-Type").trimmed().toLower();
    if (!kind.startsWith(m_request.kind)) {
        const QString sent = QString::fromLatin1(kind.isEmpty() ? "?" : kind.left(LongestKind));
        return refuse(ErrorKind::CannotRead, u"what it sends is of another kind: %1"_s.arg(sent));
    }
    bytesCame();
}

void Fetching::redirect(const QUrl& to)
{
    const QString reason = ++m_redirects > m_request.mostRedirects
                               ? u"it leads from one address to the next and never arrives"_s
                               : whyNotFrom(m_url, to);
    if (!reason.isNull()) return refuse(ErrorKind::CannotRead, reason);
    drop();
    goTo(bare(to));
}

void Fetching::bytesCame()
{
    if (!m_hasHeaders) return headersCame();
    const qint64 said = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (said <= m_request.mostBytes) m_bytes += m_reply->readAll();
    if (std::max<qint64>(said, m_bytes.size()) > m_request.mostBytes)
        refuse(ErrorKind::CannotRead, u"it is larger than %1 MB"_s.arg(m_request.mostBytes / 1'000'000));
}

void Fetching::ended()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_hasHeaders && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 200) {
        headersCame();
        if (!m_fetched || !m_reply || !m_hasHeaders) return;
    }
    if (!m_hasHeaders && !m_addresses.isEmpty()) return connectToNext();
    if (error != QNetworkReply::NoError) return refuse(ErrorKind::NotFound, failureOf(error));
    bytesCame();
    if (m_reply) tell(m_bytes);
}

/// Cuts the connection.
void Fetching::drop()
{
    m_connecting.stop();
    if (m_lookUp >= 0) QHostInfo::abortHostLookup(std::exchange(m_lookUp, -1));
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    if (!reply) return;
    disconnect(reply, nullptr, nullptr, nullptr);
    reply->deleteLater();  // abort() would complain where the reply is about to tell of an error itself
}

void Fetching::lookAtCancel()
{
    if (m_request.cancel.isRequested()) tell(Error{ErrorKind::Cancelled, m_request.url.host(), {}});
}

void Fetching::tell(Result<QByteArray> result)
{
    const Fetched fetched = std::exchange(m_fetched, {});
    drop();
    m_limit.stop();
    m_look.stop();
    deleteLater();
    if (fetched) fetched(std::move(result));
}

}  // namespace

void fetch(const FetchRequest& request, QObject* context, Fetched fetched)
{
    new Fetching(request, context, std::move(fetched));
}

}  // namespace dateline::feeds
