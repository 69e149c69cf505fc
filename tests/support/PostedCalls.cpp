// SPDX-FileCopyrightText: Dateline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// For the thread sanitizer alone. Debian's Qt is built without it, so it does not see that what one thread posts, or
// hangs to a future, happens before another thread runs it, nor that the last to let go of it frees it. The linker
// leads these two functions of Qt here (CMakeLists.txt), where what is to be called is wrapped in a call that says so.
#include <QFuture>
#include <QMetaObject>
#include <QObject>

#include <functional>
#include <memory>

#define INVOKE(prefix) \
    prefix##_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv
#define CONTINUE(prefix) \
    prefix##_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate

using Continuation = std::function<void(const QFutureInterfaceBase&)>;

extern "C" {
// As <sanitizer/tsan_interface.h> has them, which GCC does not install.
void __tsan_acquire(void* address);
void __tsan_release(void* address);

bool INVOKE(__real_)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
bool INVOKE(__wrap_)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
void CONTINUE(__real_)(QFutureInterfaceBase*, Continuation, QFutureInterfaceBasePrivate*);
void CONTINUE(__wrap_)(QFutureInterfaceBase*, Continuation, QFutureInterfaceBasePrivate*);
}

namespace {

class PostedCall final : public QtPrivate::QSlotObjectBase {
public:
    explicit PostedCall(QtPrivate::QSlotObjectBase* slot) : QSlotObjectBase(&PostedCall::perform), m_slot(slot)
    {
        __tsan_release(this);
    }

private:
    static void perform(int operation, QSlotObjectBase* base, QObject* receiver, void** arguments, bool*)
    {
        auto* const call = static_cast<PostedCall*>(base);
        __tsan_acquire(call);
        if (operation == Call) {
            call->m_slot->call(receiver, arguments);
            __tsan_release(call);
        } else if (operation == Destroy) {
            call->m_slot->destroyIfLastRef();
            delete call;
        }
    }

    QtPrivate::QSlotObjectBase* const m_slot;
};

}  // namespace

bool INVOKE(__wrap_)(QObject* receiver, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result)
{
    return INVOKE(__real_)(receiver, new PostedCall(slot), type, result);
}

void CONTINUE(__wrap_)(QFutureInterfaceBase* future, Continuation continuation, QFutureInterfaceBasePrivate* next)
{
    const auto held = std::make_shared<Continuation>(std::move(continuation));
    __tsan_release(held.get());
    const auto ordered = [held](const QFutureInterfaceBase& finished) {
        __tsan_acquire(held.get());
        (*held)(finished);
    };
    CONTINUE(__real_)(future, ordered, next);
}
