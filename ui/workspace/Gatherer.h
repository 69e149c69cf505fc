// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/Basket.h"
#include "base/Latest.h"
#include "library/Library.h"

#include <QObject>

#include <deque>
#include <functional>

namespace dateline::workspace {

class Workspace;

/// The baskets, the passages of the current one, and what a person does to them: kept by the library, undoable key by
/// key, told as a toast. Lives on the window's thread.
class Gatherer final : public QObject {
    Q_OBJECT
public:
    explicit Gatherer(Workspace& workspace);

    const Baskets& baskets() const { return m_baskets; }
    const Basket* current() const;  ///< null: there is none yet
    /// Of the current basket, in their order; known while somebody follows.
    const std::vector<BasketRow>& passages() const { return m_passages; }
    bool isKnown() const { return m_isKnown; }  ///< the passages are those of the current basket as it is
    /// From now on the passages are asked for whenever they change.
    void follow();

    void add(const BasketPassages& passages);
    /// Before another passage of the current basket; 0: to the end.
    void move(const std::vector<qint64>& passages, qint64 before);
    void comment(qint64 passage, const QString& comment);
    void remove(const std::vector<qint64>& passages);
    void clear();
    void create(const QString& name);
    void rename(const QString& name);  ///< the current one
    void forget();                     ///< the current one, with its passages
    void makeCurrent(qint64 basket);

Q_SIGNALS:
    void basketsChanged();
    void passagesChanged();

private:
    using Job = std::function<library::Reply<Gathered>(library::Library&)>;
    using Then = std::function<void(const Gathered&)>;
    struct Turn {
        Job job;
        Then then;
    };

    void followLibrary();
    void takeChange(const ChangeSet& change);
    void askBaskets();
    void askPassages();
    void take(std::vector<BasketRow> rows);
    void showMoved(const std::vector<qint64>& passages, qint64 before);
    void run(Job job, Then then);
    void runNext();
    void remember(const QString& text, const BasketStates& before);
    void restore(const std::shared_ptr<BasketStates>& states);

    Workspace& m_workspace;
    Baskets m_baskets;
    std::vector<BasketRow> m_passages;
    bool m_isFollowing = false;
    bool m_isKnown = false;
    std::deque<Turn> m_turns;  ///< the first one is on its way
    Latest m_basketAskings, m_passageAskings;
};

}  // namespace dateline::workspace
