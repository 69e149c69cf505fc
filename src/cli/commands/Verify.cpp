// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "library/Exporting.h"

using namespace Qt::StringLiterals;

namespace dateline::cli {

namespace {

QString wordOf(Disagreement difference)
{
    switch (difference) {
        case Disagreement::Missing:
            return u"missing"_qs;
        case Disagreement::Another:
            return u"another"_qs;
        case Disagreement::Headline:
            return u"headline"_qs;
        case Disagreement::Text:
            return u"text"_qs;
        case Disagreement::Damaged:
            return u"damaged"_qs;
    }
    return {};
}

QString sentenceOf(const ArticleDisagreement& difference)
{
    const QString article = u"Article %1 (%2): "_qs.arg(difference.article.value).arg(difference.headline);
    switch (difference.kind) {
        case Disagreement::Missing:
            return article + u"it is not in this library."_qs;
        case Disagreement::Another:
            return article + u"this library has another article under its number."_qs;
        case Disagreement::Headline:
            return article + u"the library has another headline."_qs;
        case Disagreement::Text:
            return article + u"the library has another text."_qs;
        case Disagreement::Damaged:
            return article + u"the file does not hold the text whose hash it names."_qs;
    }
    return article;
}

void printJson(Session& session, const Verification& verification)
{
    QJsonArray differences;
    for (const ArticleDisagreement& difference : verification.disagreements)
        differences.append(QJsonObject{{u"id"_qs, difference.article.value},
                                       {u"headline"_qs, difference.headline},
                                       {u"difference"_qs, wordOf(difference.kind)}});
    session.printJson({{u"articles"_qs, verification.articles},
                       {u"program"_qs, verification.program},
                       {u"question"_qs, verification.question.isNull() ? QJsonValue() : verification.question},
                       {u"agrees"_qs, verification.disagreements.empty()},
                       {u"differences"_qs, differences}});
}

int verify(Session& session, const QCommandLineParser& arguments)
{
    const QStringList files = arguments.positionalArguments();
    if (files.size() != 1) return session.misuse(u"verify takes one PDF that was exported."_qs);
    if (const auto opened = session.open(Session::Opening::MustExist); !opened) return session.fail(opened.error());
    const auto verification = session.wait(session.library().exporting().verify(files.first()));
    if (!verification) {
        session.say(verification.error().kind == ErrorKind::NotFound
                        ? u"%1 is not there, or has no manifest."_qs.arg(files.first())
                        : u"%1 cannot be read as a PDF with a manifest."_qs.arg(files.first()));
        return WrongUsage;
    }
    for (const ArticleDisagreement& difference : verification->disagreements) session.say(sentenceOf(difference));
    if (session.isJson)
        printJson(session, *verification);
    else if (!session.isQuiet && verification->disagreements.empty())
        session.out << u"The file agrees with the library in all of its articles: %L1.\n"_qs.arg(
            verification->articles);
    return verification->disagreements.empty() ? Done : ItemsRefused;
}

}  // namespace

const Command& verifyCommand()
{
    static const Command command{
        u"verify"_qs, u"FILE.pdf"_qs, u"holds the articles of an exported PDF against the library"_qs, {}, verify};
    return command;
}

}  // namespace dateline::cli
