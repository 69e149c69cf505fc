// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Annotated.h"
#include "cli/Command.h"
#include "cli/Json.h"
#include "library/ErrorWording.h"
#include "library/Reading.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

/// The line under a headline: source, place, date, byline.
QString metaLine(const Article& article)
{
    QStringList parts{article.summary.source, article.summary.place, article.summary.date.toIso(),
                      article.summary.byline};
    parts.removeAll(QString());
    return parts.join(u" · "_qs);
}

/// Empty stays empty.
QString between(const QString& before, const QString& text, const QString& after)
{
    return text.isEmpty() ? text : before + text + after;
}

QString asText(const Article& article)
{
    return article.summary.headline + u'\n' + between({}, metaLine(article), u"\n"_qs) + u'\n' + article.body + u'\n';
}

/// Opened in a browser, the page asks nobody for pictures but those that it holds itself.
QString asHtml(const Article& article)
{
    QString paragraphs = article.html;
    if (paragraphs.isEmpty())
        for (const QString& paragraph : article.body.split(u"\n\n"_qs, Qt::SkipEmptyParts))
            paragraphs += u"<p>"_qs + paragraph.toHtmlEscaped() + u"</p>\n"_qs;
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"auto\"><head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src "
           "data:\"><title>%2</title></head>"
           "<body><article>\n<h1>%2</h1>\n%3%4</article></body></html>\n"_qs.arg(
               article.summary.language.toHtmlEscaped(), article.summary.headline.toHtmlEscaped(),
               between(u"<p>"_qs, metaLine(article).toHtmlEscaped(), u"</p>\n"_qs), paragraphs);
}

/// What Markdown would take for markup at any place of a text is escaped.
QString escapedForMarkdown(const QString& text)
{
    QString escaped;
    for (const QChar each : text) {
        if (u"\\`*_[]<>#"_qs.contains(each)) escaped += u'\\';
        escaped += each;
    }
    return escaped;
}

QString asMarkdown(const Article& article)
{
    return u"# "_qs + escapedForMarkdown(article.summary.headline) + u"\n\n"_qs +
           between(u"*"_qs, escapedForMarkdown(metaLine(article)), u"*\n\n"_qs) + escapedForMarkdown(article.body) +
           u'\n';
}

QJsonObject asJson(const library::OpenArticle& open)
{
    QJsonArray annotations;
    for (const Annotation& each : open.annotations) annotations.append(toJson(each));
    QJsonObject object = toJson(open.article);
    object.insert(u"annotations"_qs, annotations);
    return object;
}

void printBytes(Session& session, const QByteArray& bytes)
{
    session.out.flush();
    if (session.out.device())
        session.out.device()->write(bytes);
    else
        session.out << QString::fromUtf8(bytes);
}

Result<void> showOne(Session& session, ArticleId id, const QString& format)
{
    if (format == u"original"_qs) {
        const auto bytes = session.wait(session.library().reading().original(id));
        if (!bytes) return bytes.error();
        printBytes(session, *bytes);
        return {};
    }
    const auto open = session.wait(session.library().reading().article(id));
    if (!open) return open.error();
    if (format == u"json"_qs)
        session.printJson(asJson(*open));
    else if (format == u"html"_qs)
        session.out << asHtml(open->article);
    else if (format == u"markdown"_qs)
        session.out << asMarkdown(open->article);
    else
        session.out << asText(open->article);
    return {};
}

int failToShow(Session& session, ArticleId id, const QString& format, const Error& error)
{
    if (error.kind != ErrorKind::NotFound || format != u"original"_qs) return session.fail(error);
    session.say(library::noOriginal(id));
    return ItemsRefused;
}

int show(Session& session, const QCommandLineParser& arguments)
{
    const auto ids = idsOf(arguments.positionalArguments());
    const QString format = session.isJson                  ? u"json"_qs
                           : arguments.isSet(u"format"_qs) ? arguments.value(u"format"_qs)
                                                           : u"text"_qs;
    if (!ids || ids->empty()) return session.misuse(u"show takes the numbers of articles, as search lists them."_qs);
    if (!QStringList{u"text"_qs, u"html"_qs, u"markdown"_qs, u"json"_qs, u"original"_qs}.contains(format))
        return session.misuse(u"--format takes text, html, markdown, json or original."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    const auto known = session.known(*ids);
    if (!known) return session.fail(known.error());
    int status = known->size() == ids->size() ? Done : ItemsRefused;
    for (size_t i = 0; i < known->size(); ++i) {
        if (i > 0 && (format == u"text"_qs || format == u"markdown"_qs)) session.out << "\n";
        if (const auto shown = showOne(session, (*known)[i], format); !shown)
            status = std::max(status, failToShow(session, (*known)[i], format, shown.error()));
    }
    return status;
}

}  // namespace

const Command& showCommand()
{
    static const Command command{u"show"_qs,
                                 u"ID…"_qs,
                                 u"prints articles"_qs,
                                 {{u"format"_qs, u"text, html, markdown, json or original."_qs, u"FORMAT"_qs}},
                                 show};
    return command;
}

}  // namespace dateline::cli
