// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Layers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

Layers layersOfTheHouse()
{
    QFile file(QStringLiteral(DATELINE_SOURCE_DIR "/src/LAYERS"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QStringList problems;
    Layers layers = parseLayers(QString::fromUtf8(file.readAll()), &problems);
    return problems.isEmpty() ? layers : Layers();
}

void plant(const QTemporaryDir& root, const QString& name, const QByteArray& text)
{
    QDir(root.path()).mkpath(QFileInfo(name).path());
    QFile file(root.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

}  // namespace

class LayersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noRoomIncludesUpOrSideways()
    {
        const Layers layers = layersOfTheHouse();
        QVERIFY2(layers.rooms().size() >= 17, "src/LAYERS cannot be read");
        QVERIFY2(sourceFiles(QStringLiteral(DATELINE_SOURCE_DIR)).size() > 60, "the sources were not found");
        const QStringList violations = layerViolations(QStringLiteral(DATELINE_SOURCE_DIR), layers);
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void catchesAPlantedViolation_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("include");
        QTest::addColumn<QString>("rule");
        QTest::newRow("upward") << u"src/text/Planted.cpp"_qs << QByteArray("#include \"store/Store.h\"\n")
                                << u"text may include base only"_qs;
        QTest::newRow("sideways") << u"src/import/Planted.cpp"_qs << QByteArray("# include <export/Export.h>\n")
                                  << u"import may include base, article, text, analysis only"_qs;
        QTest::newRow("a pane another pane")
            << u"ui/panes/reader/Planted.cpp"_qs << QByteArray("#include \"ui/panes/sidebar/Sidebar.h\"\n")
            << u"ui/panes/reader may include"_qs;
        QTest::newRow("a dialog the store")
            << u"ui/dialogs/Planted.h"_qs << QByteArray("#include \"store/Store.h\"\n") << u"ui/dialogs may include"_qs;
        QTest::newRow("a widget below stairs")
            << u"src/listing/Planted.cpp"_qs << QByteArray("#include <QtWidgets/QLabel>\n") << u"ui alone may"_qs;
        QTest::newRow("SQL outside of the store")
            << u"src/library/Planted.cpp"_qs << QByteArray("#include <QSqlQuery>\n") << u"store alone may"_qs;
        QTest::newRow("the network outside of feeds")
            << u"ui/panes/reader/Planted.cpp"_qs << QByteArray("#include <QNetworkAccessManager>\n")
            << u"feeds alone may"_qs;
        QTest::newRow("a socket in the store")
            << u"src/store/Planted.cpp"_qs << QByteArray("#include <QtNetwork/QTcpSocket>\n") << u"feeds alone may"_qs;
        QTest::newRow("a new room") << u"src/attic/Planted.cpp"_qs << QByteArray("\n")
                                    << u"stands in no room of src/LAYERS"_qs;
    }

    void catchesAPlantedViolation()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, include);
        QFETCH(QString, rule);
        const QTemporaryDir root;
        plant(root, file, include);
        const QStringList violations = layerViolations(root.path(), layersOfTheHouse());
        QCOMPARE(violations.size(), 1);
        QVERIFY2(violations.first().contains(file), qPrintable(violations.first()));
        QVERIFY2(violations.first().contains(rule), qPrintable(violations.first()));
    }

    void allowsWhatLooksDown()
    {
        const QTemporaryDir root;
        plant(root, u"src/store/search/Planted.cpp"_qs,
              "#include \"text/Words.h\"\n#include \"store/Store.h\"\n#include \"Beside.h\"\n#include <QSqlQuery>\n");
        plant(root, u"ui/main.cpp"_qs, "#include \"cli/CommandLine.h\"\n#include \"ui/window/MainWindow.h\"\n");
        plant(root, u"ui/window/Planted.cpp"_qs,
              "#include \"ui/panes/reader/Reader.h\"\n#include <QtWidgets/QLabel>\n");
        QCOMPARE(layerViolations(root.path(), layersOfTheHouse()), QStringList());
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "LayersTest.moc"
