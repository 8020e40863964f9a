// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)

public:
    static ErrorText forKind(const Error &error)
    {
        switch (error.kind) {
        case ErrorKind::Offline:
            return {tr("The portal cannot be reached."),
                    tr("Check the network connection. What you typed stays here."),
                    ErrorAction::Retry};
        case ErrorKind::Tls:
            return {tr("The connection to the portal is not secure, so nothing was sent."),
                    tr("Check the date of this computer, and whether the network asks you to sign "
                       "in. A portal on "
                       "your own server may need its certificate authority added."),
                    ErrorAction::Retry};
        case ErrorKind::InsecureUrl:
            return {tr("The portal's address does not begin with https."),
                    tr("Without https anybody on the way could read the leads. Use the https "
                       "address."),
                    ErrorAction::Connect};
        case ErrorKind::Cancelled:
            return {tr("It was stopped before it was sent."), {}, ErrorAction::Retry};
        case ErrorKind::Timeout:
            return {tr("The portal did not answer in time."), tr("What you typed stays here."),
                    ErrorAction::Retry};
        case ErrorKind::ConnectionLost:
            return {tr("The connection broke off."), tr("What you typed stays here."),
                    ErrorAction::Retry};
        case ErrorKind::NotBitrix24:
            return {tr("Something other than Bitrix24 answered."),
                    tr("The network may ask you to sign in first: open any web page to see. "
                       "Otherwise check the "
                       "portal's address."),
                    ErrorAction::Retry};
        case ErrorKind::Redirected:
            return {error.location.host().isEmpty() ? tr("The portal has another address now.")
                                                    : tr("The portal has another address now: %1.")
                                                              .arg(error.location.host()),
                    tr("If you know that address, connect to it. Nothing was sent there."),
                    ErrorAction::Connect};
        case ErrorKind::RateLimited:
            return {tr("The portal is taking no more requests for a few seconds."),
                    tr("Try again in a moment."), ErrorAction::Retry};
        case ErrorKind::OperationLimited:
            return {tr("The portal's time for this kind of request is used up for now."),
                    tr("It is given again within ten minutes."), ErrorAction::Retry};
        case ErrorKind::Overloaded:
            return {tr("Bitrix24 has blocked requests to this portal by hand."),
                    tr("Ask the portal's administrator to write to Bitrix24's support."),
                    ErrorAction::None};
        case ErrorKind::ServerFault:
            return {tr("The portal had a fault of its own."), tr("Try again in a minute."),
                    ErrorAction::Retry};
        case ErrorKind::TokenExpired:
        case ErrorKind::SignInNeeded:
        case ErrorKind::ClientRejected:
        case ErrorKind::AppNotInstalled:
            return {tr("The portal does not accept this connection any more."),
                    tr("The webhook may have been deleted or changed. Connect again; what you "
                       "typed stays here."),
                    ErrorAction::Connect};
        case ErrorKind::MissingScope:
            return {tr("This connection may not use the CRM."),
                    tr("Ask the portal's administrator to give the webhook the permission \"CRM "
                       "(crm)\"."),
                    ErrorAction::None};
        case ErrorKind::AccessDenied:
            return {tr("Your user of the portal may not create leads."),
                    tr("Ask the portal's administrator for the right to add leads."),
                    ErrorAction::Retry};
        case ErrorKind::PaymentRequired:
            return {tr("The portal's subscription does not include this."),
                    tr("Programs may write to Bitrix24 on commercial plans only. Ask the portal's "
                       "administrator."),
                    ErrorAction::None};
        case ErrorKind::PortalClosed:
            return {tr("The portal is closed or was deleted."),
                    tr("Ask the portal's administrator."), ErrorAction::None};
        case ErrorKind::ConfirmationNeeded:
            return {tr("The portal's administrator has to confirm this first."),
                    tr("The request is waiting in the portal."), ErrorAction::Retry};
        case ErrorKind::MethodMissing:
            return {tr("The portal does not know a method that Leadbooth needs."),
                    tr("It may be a portal on an older version. Ask its administrator to update "
                       "it."),
                    ErrorAction::None};
        case ErrorKind::Refused:
            return {tr("The portal did not accept the lead."),
                    tr("Change what it names and send again."), ErrorAction::None};
        case ErrorKind::NotFound:
            return {tr("The portal does not have this."), {}, ErrorAction::None};
        case ErrorKind::KeychainUnavailable:
            return {tr("The keychain of this computer does not answer."),
                    tr("The portal's key is kept there. Start the desktop's password service "
                       "(GNOME Keyring or "
                       "KWallet) and try again."),
                    ErrorAction::Retry};
        case ErrorKind::KeychainLocked:
            return {tr("The keychain of this computer is locked."), tr("Unlock it and try again."),
                    ErrorAction::Retry};
        case ErrorKind::SecretMissing:
            return {tr("The portal's key is no longer in the keychain of this computer."),
                    tr("Connect to the portal again; what you typed stays here."),
                    ErrorAction::Connect};
        case ErrorKind::OtherPortal:
            return {tr("This is another portal than the one of this account."),
                    tr("Sign in to the same portal, or add it as an account of its own."),
                    ErrorAction::None};
        case ErrorKind::PortTaken:
            return {tr("Another program of this computer uses port %1.").arg(error.code),
                    tr("Close it, or choose another port here and in the application's settings "
                       "in Bitrix24."),
                    ErrorAction::Retry};
        case ErrorKind::KeychainChanged:
            return {tr("The portal's key is in another keychain than the one this desktop uses."),
                    tr("Use the desktop on which you connected, or connect to the portal again; "
                       "what you typed stays here."),
                    ErrorAction::Connect};
        case ErrorKind::Storage:
            return {tr("Leadbooth cannot write to its folder."),
                    tr("Check the rights of the folder and the disk."), ErrorAction::Retry};
        case ErrorKind::StorageFull:
            return {tr("The disk is full."), tr("Make room and try again."), ErrorAction::Retry};
        case ErrorKind::InvalidInput:
            return {tr("This cannot be used."), {}, ErrorAction::None};
        case ErrorKind::InvalidRequest:
        case ErrorKind::Internal:
            return {tr("Leadbooth made a mistake."),
                    tr("Nothing was sent. Please report it with the details below."),
                    ErrorAction::Retry};
        }
        return {};
    }

    static QString labelOf(ErrorAction action)
    {
        switch (action) {
        case ErrorAction::None:
            return {};
        case ErrorAction::Retry:
            return tr("Try again", "button");
        case ErrorAction::Connect:
            return tr("Connect again", "button");
        case ErrorAction::OpenPortal:
            return tr("Open Bitrix24", "button");
        }
        return {};
    }
};

} // namespace

ErrorText errorText(const Error &error)
{
    ErrorText text = Texts::forKind(error);
    // The portal's own words say best what it refused.
    QStringList said;
    for (const Issue &issue : error.issues) {
        if (issue.code == IssueCode::RefusedByPortal && !issue.argument.isEmpty()
            && !said.contains(issue.argument)) {
            said.append(issue.argument);
        }
    }
    if (!said.isEmpty() && error.kind == ErrorKind::Refused) {
        text.sentence =
                QCoreApplication::translate("ErrorTexts", "The portal did not accept the lead: %1")
                        .arg(said.join(u' '));
    }
    QStringList details{toString(error.kind)};
    if (error.httpStatus != 0) {
        details.append(u"HTTP %1"_s.arg(error.httpStatus));
    }
    if (!error.code.isEmpty()) {
        details.append(error.code);
    }
    if (!error.detail.isEmpty()) {
        details.append(error.detail);
    }
    text.details = details.join(u" · "_s);
    return text;
}

QString actionLabel(ErrorAction action)
{
    return Texts::labelOf(action);
}

} // namespace leadbooth
