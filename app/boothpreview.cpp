// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothpreview.h"

#include "kiosk/kiosklead.h"
#include "kiosk/kioskprofile.h"
#include "lead/formbytes.h"
#include "ui/common/style.h"
#include "ui/kiosk/kioskview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds FrameDelay{40};
constexpr int LongestWay = 200;

/*! As a visitor has it who fills in nothing on the way to \a step: what is required on the pages
 * before is not, and nobody is hurried. */
void prepare(KioskProfile &profile, FormSchema &schema, const PreviewShow &wanted)
{
    profile.languages.removeAll(wanted.language);
    profile.languages.prepend(wanted.language);
    profile.idleSeconds = kiosklimits::IdleSeconds.most;
    profile.thanksSeconds = kiosklimits::ThanksSeconds.most;
    const auto questions = static_cast<int>(profile.pages.size());
    for (int i = 0; i < qMin(wanted.step - 1, questions); ++i) {
        for (KioskField &asked : profile.pages[i].fields) {
            asked.isRequired = false;
            for (FieldSchema &field : schema.fields) {
                if (field.code == asked.code) {
                    field.isRequired = false;
                }
            }
        }
    }
    if (wanted.step > questions + 2) {
        profile.consent.asksSignature = false;
    }
}

} // namespace

BoothPreview::BoothPreview()
{
    applyStyle(*qApp, ColorScheme::Light, Density::Kiosk);
}

BoothPreview::~BoothPreview() = default;

void BoothPreview::start()
{
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &BoothPreview::readInput);
}

void BoothPreview::readInput()
{
    constexpr qsizetype Piece = 65536;
    QByteArray piece(Piece, Qt::Uninitialized);
    const ssize_t read = ::read(STDIN_FILENO, piece.data(), Piece);
    if (read <= 0) {
        if (read == 0 || errno != EINTR) {
            m_input->setEnabled(false);
            QCoreApplication::quit();
        }
        return;
    }
    m_buffer += piece.first(read);
    while (const std::optional<PreviewMessage> message = takeMessage(m_buffer)) {
        take(*message);
    }
}

void BoothPreview::take(const PreviewMessage &message)
{
    if (const auto *form = std::get_if<PreviewForm>(&message)) {
        if (const Result<FormSchema> schema = formFromBytes(form->bytes)) {
            m_schema = std::make_shared<const FormSchema>(*schema);
        }
    } else if (const auto *wanted = std::get_if<PreviewShow>(&message)) {
        show(*wanted);
    } else if (const auto *touched = std::get_if<PreviewTouch>(&message)) {
        touch(touched->position);
    }
}

void BoothPreview::show(const PreviewShow &wanted)
{
    const Result<KioskProfile> read = unfinishedProfileFromJson(wanted.profile);
    if (!read || !m_schema) {
        return;
    }
    KioskProfile profile = *read;
    FormSchema schema = *m_schema;
    profile.pages = pagesFor(profile, schema);
    m_questions = static_cast<int>(profile.pages.size());
    m_steps = m_questions + (asksConsent(profile) ? 4 : 3);
    m_target = m_questions == 0 ? 0 : wanted.step;
    prepare(profile, schema, wanted);
    // A view that is made anew keeps nothing of what was tried before.
    m_view.reset();
    m_language.set(wanted.language);
    m_view = std::make_unique<KioskView>(m_clock, m_ids);
    KioskView *view = m_view.get();
    view->installEventFilter(this);
    connect(view, &KioskView::languageRequested, this,
            [this](const QString &language) { m_language.set(language); });
    connect(view, &KioskView::leadReady, this, [view](const LeadDraft &draft) {
        // It goes nowhere; the visitor is thanked as if it had been kept.
        QMetaObject::invokeMethod(
                view, [view, origin = draft.originId] { view->leadSaved(origin); },
                Qt::QueuedConnection);
    });
    view->setProfile(profile);
    view->setSchema(std::make_shared<const FormSchema>(schema));
    view->resize(wanted.size);
    view->show();
    view->activateWindow();
    m_walked = 0;
    m_isWalking = true;
    QTimer::singleShot(0, view, [this] { walk(); });
}

int BoothPreview::step() const
{
    const VisitorFlow::Place place = m_view->place();
    switch (place.page) {
    case VisitorFlow::Page::Attract:
    case VisitorFlow::Page::Language:
        return 0;
    case VisitorFlow::Page::Question:
        return place.question + 1;
    case VisitorFlow::Page::Review:
        return m_questions + 1;
    case VisitorFlow::Page::Consent:
        return m_questions + 2;
    case VisitorFlow::Page::Thanks:
        return m_steps - 1;
    }
    return 0;
}

void BoothPreview::walk()
{
    if (step() >= m_target || ++m_walked > LongestWay) {
        m_isWalking = false;
        sendLater();
        return;
    }
    m_clock.skip(std::chrono::seconds(1)); // a button does nothing on a page that has just come
    switch (m_view->place().page) {
    case VisitorFlow::Page::Attract:
        touch(m_view->rect().center());
        break;
    case VisitorFlow::Page::Language:
        press(u"choose-"_s + m_view->language());
        break;
    case VisitorFlow::Page::Consent:
        if (auto *agree = m_view->findChild<QAbstractButton *>(u"agree"_s);
            agree && !agree->isChecked()) {
            agree->click();
        }
        press(u"primary"_s);
        break;
    default:
        press(u"primary"_s);
        break;
    }
    QTimer::singleShot(0, m_view.get(), [this] { walk(); });
}

void BoothPreview::press(const QString &name)
{
    if (auto *button = m_view->findChild<QAbstractButton *>(name)) {
        button->click();
    }
}

void BoothPreview::touch(const QPoint &position)
{
    if (!m_view) {
        return;
    }
    QWidget *target = m_view->childAt(position);
    target = target ? target : m_view.get();
    if ((target->focusPolicy() & Qt::ClickFocus) != 0) {
        target->setFocus(Qt::MouseFocusReason);
    }
    const QPointF local = target->mapFrom(m_view.get(), position);
    const QPointF global = m_view->mapToGlobal(position);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const bool isPress = type == QEvent::MouseButtonPress;
        QMouseEvent event(type, local, global, Qt::LeftButton,
                          isPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }
}

bool BoothPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view.get() && event->type() == QEvent::UpdateRequest) {
        sendLater();
    }
    return QObject::eventFilter(watched, event);
}

void BoothPreview::sendLater()
{
    if (!m_sending) {
        m_sending = m_clock.startTimer(FrameDelay, [this] {
            m_sending.reset();
            send();
        });
    }
}

void BoothPreview::send()
{
    if (!m_view || m_isWalking) {
        return;
    }
    const QImage frame = m_view->grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (frame == m_sent) {
        return;
    }
    m_sent = frame;
    const QByteArray bytes = toBytes(PreviewFrame{frame});
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t piece =
                ::write(STDOUT_FILENO, bytes.constData() + written, size_t(bytes.size() - written));
        if (piece < 0 && errno != EINTR) {
            QCoreApplication::quit(); // nobody looks any more
            return;
        }
        written += qMax<ssize_t>(piece, 0);
    }
}

} // namespace leadbooth
