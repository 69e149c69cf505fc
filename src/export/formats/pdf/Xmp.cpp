// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Xmp.h"

#include <QDateTime>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace dateline::exporting {

namespace {

constexpr auto Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto DublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto Xmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto Pdf = "http://ns.adobe.com/pdf/1.3/"_L1;

/// A value in one of RDF's containers: Alt for languages, Seq for people in order, Bag for others.
void writeListed(QXmlStreamWriter& xml, const QString& name, const QString& container, const QString& value)
{
    if (value.isEmpty()) return;
    xml.writeStartElement(DublinCore, name);
    xml.writeStartElement(Rdf, container);
    xml.writeStartElement(Rdf, u"li"_s);
    if (container == u"Alt") xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePlain(QXmlStreamWriter& xml, QLatin1StringView space, const QString& name, const QString& value)
{
    if (!value.isEmpty()) xml.writeTextElement(space, name, value);
}

/// cairo writes UTC.
QString isoDate(const QString& created)
{
    const QDateTime moment = QDateTime::fromString(created.mid(2, 14), u"yyyyMMddHHmmss"_s);
    return moment.isValid() ? moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z' : QString();
}

}  // namespace

QByteArray xmpPacket(const XmpFacts& facts)
{
    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(Rdf, u"rdf"_s);
    xml.writeStartElement(Rdf, u"RDF"_s);
    xml.writeNamespace(DublinCore, u"dc"_s);
    xml.writeNamespace(Xmp, u"xmp"_s);
    xml.writeNamespace(Pdf, u"pdf"_s);
    xml.writeStartElement(Rdf, u"Description"_s);
    xml.writeAttribute(Rdf, u"about"_s, QString());
    writePlain(xml, DublinCore, u"format"_s, u"application/pdf"_s);
    writeListed(xml, u"title"_s, u"Alt"_s, facts.title);
    writeListed(xml, u"creator"_s, u"Seq"_s, facts.author);
    writeListed(xml, u"description"_s, u"Alt"_s, facts.subject);
    writeListed(xml, u"language"_s, u"Bag"_s, facts.language);
    writePlain(xml, Xmp, u"CreatorTool"_s, facts.program);
    writePlain(xml, Xmp, u"CreateDate"_s, isoDate(facts.created));
    writePlain(xml, Pdf, u"Producer"_s, facts.producer);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + "\n<?xpacket end=\"w\"?>";
}

}  // namespace dateline::exporting
