// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signintour.h"

#include "account/portaladdress.h"
#include "ui/account/accountsdialog.h"
#include "ui/account/signindialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr QSize Narrow{360, 640};

const QString SampleWebhook = u"https://portal.example/rest/12/abcdef1234567890/"_s;

/*! Saves what a dialog shows; stops at the first picture that cannot be saved. */
class Camera
{
public:
    explicit Camera(QString stem)
        : m_stem(std::move(stem))
    {}

    void take(QWidget &widget, const QString &name)
    {
        QApplication::processEvents();
        if (m_saved && !widget.grab().save(m_stem + u'-' + name + ".png"_L1)) {
            m_saved = failure({.kind = ErrorKind::Storage,
                               .certainty = Certainty::NotSent,
                               .detail = u"the picture could not be saved"_s});
        }
    }
    [[nodiscard]] const Outcome &outcome() const { return m_saved; }

private:
    const QString m_stem;
    Outcome m_saved = success();
};

void showAside(QDialog &dialog, bool isNarrow)
{
    dialog.setAttribute(Qt::WA_DontShowOnScreen);
    dialog.show();
    if (isNarrow) {
        dialog.resize(Narrow);
    }
    QApplication::processEvents();
}

void press(SignInDialog &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isDefault()) {
            button->click();
            return;
        }
    }
}

void pressNamed(const SignInDialog &dialog, const QString &name)
{
    if (auto *button = dialog.findChild<QPushButton *>(name)) {
        button->click();
    }
}

void fill(SignInDialog &dialog, const QString &text)
{
    const auto lines = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->isVisible() && !line->isReadOnly() && line->text().isEmpty()) {
            line->setText(text);
            Q_EMIT line->textEdited(text);
        }
    }
}

CertificateSummary sampleCertificate()
{
    QByteArray fingerprint;
    for (int i = 0; i < 32; ++i) {
        fingerprint.append(static_cast<char>(i * 37 + 11));
    }
    return {.fingerprint = fingerprint,
            .subject = u"portal.example"_s,
            .issuer = u"Example Works Internal CA"_s,
            .validFrom = QDateTime({2026, 1, 5}, {0, 0}, Qt::UTC),
            .validUntil = QDateTime({2028, 1, 4}, {0, 0}, Qt::UTC)};
}

std::unique_ptr<SignInDialog> makeDialog(Clock &clock, QWidget *window, bool isNarrow)
{
    auto dialog = std::make_unique<SignInDialog>(
            clock, [](const QString &typed) { return parsePortalAddress(typed); }, window);
    showAside(*dialog, isNarrow);
    return dialog;
}

void tourOfOAuth(Clock &clock, QWidget *window, bool isNarrow, const QString &size, Camera &camera)
{
    const auto dialog = makeDialog(clock, window, isNarrow);
    camera.take(*dialog, u"signin1-portal"_s + size);
    fill(*dialog, u"portal.example/office"_s);
    camera.take(*dialog, u"signin1-portal-typed"_s + size);
    press(*dialog);
    camera.take(*dialog, u"signin2-way"_s + size);
    press(*dialog);
    fill(*dialog, u"local.0123456789ab.01234567"_s);
    camera.take(*dialog, u"signin3-application"_s + size);
    press(*dialog);
    dialog->showError({.kind = ErrorKind::ClientRejected,
                       .certainty = Certainty::Refused,
                       .code = u"wrong_client"_s,
                       .httpStatus = 200});
    camera.take(*dialog, u"signin3-application-refused"_s + size);
    press(*dialog);
    dialog->showBrowserAddress(
            QUrl(u"https://portal.example/bitrix/oauth/authorize/?client_id=local.0&state=0"_s));
    camera.take(*dialog, u"signin5-browser"_s + size);
    dialog->showRefusal(AnswerRefusal::TooLate);
    camera.take(*dialog, u"signin5-browser-refused"_s + size);
    dialog->showSummary({.portal = u"portal.example"_s,
                         .userName = u"Sam Sample"_s,
                         .scopes = {u"crm"_s, u"user_brief"_s},
                         .canReadLeads = true});
    camera.take(*dialog, u"signin8-summary"_s + size);
}

void tourOfTheGuide(Clock &clock, QWidget *window, bool isNarrow, const QString &size,
                    Camera &camera)
{
    const auto dialog = makeDialog(clock, window, isNarrow);
    fill(*dialog, u"portal.example"_s);
    press(*dialog);
    press(*dialog);
    pressNamed(*dialog, u"makeApplication"_s);
    camera.take(*dialog, u"signin4-guide"_s + size);
}

void tourOfWebhooks(Clock &clock, QWidget *window, bool isNarrow, const QString &size,
                    Camera &camera)
{
    const auto dialog = makeDialog(clock, window, isNarrow);
    fill(*dialog, SampleWebhook); // goes on to its page by itself
    camera.take(*dialog, u"signin6-webhook"_s + size);
    press(*dialog);
    camera.take(*dialog, u"signin6-webhook-checking"_s + size);
    dialog->showError({.kind = ErrorKind::SignInNeeded,
                       .certainty = Certainty::Refused,
                       .code = u"INVALID_CREDENTIALS"_s,
                       .httpStatus = 401});
    pressNamed(*dialog, u"details"_s);
    camera.take(*dialog, u"signin6-webhook-refused"_s + size);
    press(*dialog);
    dialog->showError({.kind = ErrorKind::Tls, .certainty = Certainty::NotSent});
    camera.take(*dialog, u"signin7-certificate"_s + size);
    pressNamed(*dialog, u"showCertificate"_s);
    dialog->showCertificate(sampleCertificate());
    camera.take(*dialog, u"signin7-certificate-shown"_s + size);
    dialog->reject();
    const auto simple = makeDialog(clock, window, isNarrow);
    fill(*simple, SampleWebhook);
    press(*simple);
    simple->showSummary({.portal = u"portal.example"_s,
                         .userName = u"Sam Sample"_s,
                         .scopes = {u"crm"_s},
                         .isSimpleMode = true});
    camera.take(*simple, u"signin8-summary-limited"_s + size);
}

QList<AccountState> sampleAccounts()
{
    return {{.account = {.id = AccountId(u"1"_s),
                         .kind = AccountKind::OAuth,
                         .endpoint = QUrl(u"https://portal.example/rest/"_s)},
             .isCurrent = true},
            {.account = {.id = AccountId(u"2"_s),
                         .kind = AccountKind::Webhook,
                         .endpoint = QUrl(u"https://expo.example/rest/"_s),
                         .name = u"Expo 2026"_s}}};
}

void tourOfAccounts(Clock &clock, QWidget *window, bool isNarrow, const QString &size,
                    Camera &camera)
{
    AccountsDialog dialog(
            clock, [] { return true; }, window);
    showAside(dialog, isNarrow);
    camera.take(dialog, u"accounts-empty"_s + size);
    dialog.showAccounts(sampleAccounts());
    dialog.showSignInState({.validUntil = QDateTime({2027, 5, 12}, {9, 0}, Qt::UTC)});
    camera.take(dialog, u"accounts"_s + size);
    dialog.showSignInState({.isRefused = true});
    dialog.showError({.kind = ErrorKind::KeychainLocked, .certainty = Certainty::NotSent});
    camera.take(dialog, u"accounts-locked"_s + size);
}

} // namespace

Outcome takeSignInPictures(Clock &clock, QWidget *window, const QString &stem)
{
    Camera camera(stem);
    for (const bool isNarrow : {false, true}) {
        const QString size = isNarrow ? u"-narrow"_s : QString();
        tourOfOAuth(clock, window, isNarrow, size, camera);
        tourOfTheGuide(clock, window, isNarrow, size, camera);
        tourOfWebhooks(clock, window, isNarrow, size, camera);
        tourOfAccounts(clock, window, isNarrow, size, camera);
    }
    return camera.outcome();
}

} // namespace leadbooth
