// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/search/CodeLists.h"
#include "store/search/Codes.h"
#include "store/search/LibraryOrder.h"
#include "store/search/Names.h"

#include <QHash>

#include <string>
#include <string_view>
#include <unordered_map>

namespace dateline::store {

class Connection;
class FedRow;

/// A column and how it is read from the articles: by ascending id, so that reading that was interrupted goes on where
/// it stopped, and articles that arrive are read like those that were there.
class StoredColumn {
public:
    virtual ~StoredColumn() = default;
    virtual const Column& codes() const = 0;

    /// Reads what was not read yet of the articles up to the id.
    Result<void> readUpTo(quint32 last);
    /// Reads these anew where they were read.
    Result<void> readAgain(const ArticleIds& ids);
    void noteRead(quint32 id) { m_readTo = std::max(m_readTo, id); }
    void shrink() { changeableCodes().shrink(); }

protected:
    /// Sets what the articles from ≤ id ≤ to have, telling noteRead().
    virtual Result<void> read(quint32 from, quint32 to) = 0;
    virtual Column& changeableCodes() = 0;

private:
    quint32 m_readTo = 0;
};

/// A column of the article's own row: several of them can be read together.
class InRow {
public:
    virtual ~InRow() = default;
    /// What the article has stands in that place of the row.
    virtual Result<void> take(quint32 id, const FedRow& row, int place) = 0;
};

class NamedColumn : public StoredColumn {
public:
    const Names& names() const { return m_names; }

protected:
    Names m_names;
};

class NumberColumn : public StoredColumn {
public:
    const Codes& codes() const override { return m_codes; }
    const std::vector<qint64>& numbers() const { return m_numbers; }  ///< by code; the first means nothing
    /// The codes by number, ascending.
    const std::vector<quint32>& ascending() const;

protected:
    Codes& changeableCodes() override { return m_codes; }
    void set(quint32 id, qint64 number);

private:
    Codes m_codes;
    std::vector<qint64> m_numbers = std::vector<qint64>(1, 0);
    std::unordered_map<qint64, quint32> m_known;
    mutable std::vector<quint32> m_ascending;
};

/// The day of each date key, from the order in memory; undated articles have none.
class DayColumn final : public NumberColumn {
public:
    explicit DayColumn(const LibraryOrder& order) : m_order(order) {}

private:
    Result<void> read(quint32 from, quint32 to) override;

    const LibraryOrder& m_order;
};

class WordsColumn final : public NumberColumn, public InRow {
public:
    explicit WordsColumn(Connection& articles) : m_articles(articles) {}
    Result<void> take(quint32 id, const FedRow& row, int place) override;

private:
    Result<void> read(quint32 from, quint32 to) override;

    Connection& m_articles;
};

/// A value that stands in the article's row as it is printed.
class PrintedColumn final : public NamedColumn, public InRow {
public:
    PrintedColumn(Connection& articles, QByteArray statement) : m_articles(articles), m_statement(std::move(statement))
    {
    }
    const Codes& codes() const override { return m_codes; }
    Result<void> take(quint32 id, const FedRow& row, int place) override;

private:
    Codes& changeableCodes() override { return m_codes; }
    Result<void> read(quint32 from, quint32 to) override;
    quint32 codeOf(std::string_view printed);

    Connection& m_articles;
    QByteArray m_statement;
    Codes m_codes;
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view printed) const { return std::hash<std::string_view>()(printed); }
    };
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_known;
};

/// Codes for the rows of a table of names, each looked up once.
class NamedRows final {
public:
    NamedRows(Connection& articles, QByteArray statement, int kind)
        : m_articles(articles), m_statement(std::move(statement)), m_kind(kind)
    {
    }
    /// 0 where the row has no name, or is of another kind.
    Result<quint32> codeOf(qint64 row, Names& names);

private:
    Connection& m_articles;
    QByteArray m_statement;
    int m_kind;
    std::unordered_map<qint64, quint32> m_known;
    QHash<QString, quint32> m_spellings;  // rows may share a name
};

class SourceColumn final : public NamedColumn, public InRow {
public:
    explicit SourceColumn(Connection& articles);
    const Codes& codes() const override { return m_codes; }
    Result<void> take(quint32 id, const FedRow& row, int place) override;

private:
    Codes& changeableCodes() override { return m_codes; }
    Result<void> read(quint32 from, quint32 to) override;

    Connection& m_articles;
    NamedRows m_rows;
    Codes m_codes;
};

/// The labels of one kind, as the label table numbers them.
class LabelColumn final : public NamedColumn {
public:
    LabelColumn(Connection& articles, int kind);
    const CodeLists& codes() const override { return m_lists; }

private:
    CodeLists& changeableCodes() override { return m_lists; }
    Result<void> read(quint32 from, quint32 to) override;
    void put(qint64 id, const std::vector<quint32>& codes);

    Connection& m_articles;
    NamedRows m_rows;
    CodeLists m_lists;
};

}  // namespace dateline::store
