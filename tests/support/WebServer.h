// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace dateline::tests {

/// A web server on loopback that answers each path with what it was told, and counts who came. Nobody's proxy is asked
/// for as long as it lives. Needs an event loop.
class WebServer final : public QObject {
public:
    using Answer = std::function<void(QTcpSocket&)>;

    explicit WebServer(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>(),
                       const QString& scheme = QStringLiteral("http"))
        : m_server(std::move(server)), m_scheme(scheme)
    {
        for (const char* name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
            qunsetenv(name);
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] { take(); });
        if (!m_server->listen(QHostAddress::LocalHost)) qFatal("cannot listen on loopback");
    }

    void answer(const QString& path, Answer answer) { m_answers.insert(path, std::move(answer)); }
    /// One page, whole. Headers as they are sent, lines ending in "\r\n".
    void serve(const QString& path, const QByteArray& kind, const QByteArray& body, const QByteArray& status = "200 OK",
               const QByteArray& more = {})
    {
        const QByteArray head = "HTTP/1.1 " + status + "\r\nContent-Type: " + kind +
                                "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n";
        answer(path, [page = head + body](QTcpSocket& socket) { socket.write(page); });
    }
    void redirect(const QString& path, const QString& to)
    {
        serve(path, "text/html", {}, "302 Found", "Location: " + to.toUtf8() + "\r\n");
    }

    QString address(const QString& path, const QString& host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("%1://%2:%3%4").arg(m_scheme, host).arg(m_server->serverPort()).arg(path);
    }
    QUrl url(const QString& path) const { return QUrl(address(path)); }
    int port() const { return m_server->serverPort(); }

    int connections = 0;
    QList<QByteArray> requests;  ///< as they came, with their headers
    int cut = 0;                 ///< connections that the other side has closed

private:
    void take()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            ++connections;
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++cut; });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(*socket); });
            hear(*socket);
        }
    }

    void hear(QTcpSocket& socket)
    {
        QByteArray& heard = m_heard[&socket];
        heard += socket.readAll();
        if (!heard.contains("\r\n\r\n")) return;
        const QByteArray request = m_heard.take(&socket);
        requests << request;
        const Answer answer = m_answers.value(QString::fromLatin1(request.split(' ').value(1)));
        if (answer) return answer(socket);
        socket.write("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n");
    }

    std::unique_ptr<QTcpServer> m_server;
    const QString m_scheme;
    QHash<QString, Answer> m_answers;
    QHash<QTcpSocket*, QByteArray> m_heard;
};

}  // namespace dateline::tests
