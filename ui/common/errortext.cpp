// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include "ui/common/keychaintext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)

public:
    static ErrorText of(const Error &error, Act act)
    {
        switch (act) {
        case Act::Load:
            return ofLoading(error);
        case Act::Send:
            return ofSending(error);
        case Act::SignIn:
            return ofSigningIn(error);
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
        case ErrorAction::Unlock:
            return tr("Unlock", "button");
        case ErrorAction::Connect:
            return tr("Connect again", "button");
        case ErrorAction::OpenPortal:
            return tr("Open Bitrix24", "button");
        }
        return {};
    }

private:
    /*! The portal's own words say best what it refused. */
    static QString saidBy(const Error &error)
    {
        QStringList said;
        for (const Issue &issue : error.issues) {
            if (issue.code == IssueCode::RefusedByPortal && !issue.argument.isEmpty()
                && !said.contains(issue.argument)) {
                said.append(issue.argument);
            }
        }
        return said.join(u' ');
    }

    static ErrorText ofLoading(const Error &error)
    {
        // What is alike in another act is in forKind().
        if (error.kind == ErrorKind::Offline) {
            return {tr("The portal cannot be reached."), tr("Check the network connection."),
                    ErrorAction::Retry};
        }
        if (error.kind == ErrorKind::Cancelled) {
            return {tr("Loading the form was stopped."), {}, ErrorAction::Retry};
        }
        if (error.kind == ErrorKind::Timeout) {
            return {tr("The portal did not answer in time."), tr("Try again in a moment."),
                    ErrorAction::Retry};
        }
        if (error.kind == ErrorKind::ConnectionLost) {
            return {tr("The connection broke off."), tr("Try again in a moment."),
                    ErrorAction::Retry};
        }
        if (error.kind == ErrorKind::AccessDenied) {
            return {tr("Your user of the portal may not work with leads."),
                    tr("Ask the portal's administrator for the right to add leads."),
                    ErrorAction::Retry};
        }
        if (error.kind == ErrorKind::Refused) {
            const QString said = saidBy(error);
            return {said.isEmpty() ? tr("The portal did not give its form.")
                                   : tr("The portal did not give its form: %1").arg(said),
                    tr("Try again. If it stays so, ask the portal's administrator."),
                    ErrorAction::Retry};
        }
        return forKind(error);
    }

    static ErrorText ofSending(const Error &error)
    {
        if (error.kind == ErrorKind::Refused) {
            const QString said = saidBy(error);
            return {said.isEmpty() ? tr("The portal did not accept the lead.")
                                   : tr("The portal did not accept the lead: %1").arg(said),
                    tr("Change what it names and send again."), ErrorAction::None};
        }
        return forKind(error);
    }

    static ErrorText ofSigningIn(const Error &error)
    {
        switch (error.kind) {
        case ErrorKind::Offline:
            return {tr("The portal cannot be reached."),
                    tr("Check its address and the network connection."), ErrorAction::Retry};
        case ErrorKind::Tls:
            return {tr("The portal's certificate is not trusted, so nothing was sent."),
                    tr("Check the date of this computer, and whether the network asks you to sign "
                       "in. A portal on your own server may have a certificate of its own."),
                    ErrorAction::Retry};
        case ErrorKind::InsecureUrl:
            return {tr("The portal's address does not begin with https."),
                    tr("Without https anybody on the way could read the portal's key. Use the "
                       "https address."),
                    ErrorAction::None};
        case ErrorKind::Cancelled:
            return {tr("Signing in was stopped."), {}, ErrorAction::Retry};
        case ErrorKind::Timeout:
            return {tr("The portal did not answer in time."), tr("Try again in a moment."),
                    ErrorAction::Retry};
        case ErrorKind::ConnectionLost:
            return {tr("The connection broke off."), tr("Try again in a moment."),
                    ErrorAction::Retry};
        case ErrorKind::NotBitrix24:
            return {tr("Something other than Bitrix24 answered."),
                    tr("Check the portal's address. The network may also ask you to sign in first: "
                       "open any web page to see."),
                    ErrorAction::Retry};
        case ErrorKind::Redirected:
            return {error.location.host().isEmpty() ? tr("The portal has another address now.")
                                                    : tr("The portal has another address now: %1.")
                                                              .arg(error.location.host()),
                    tr("If you know that address, go back and use it. Nothing was sent there."),
                    ErrorAction::None};
        case ErrorKind::SignInNeeded:
            if (error.code.compare("INVALID_CREDENTIALS"_L1, Qt::CaseInsensitive) == 0) {
                return {tr("The portal does not know this webhook."),
                        tr("It may have been deleted or changed. Copy its address from Bitrix24 "
                           "again, and copy it whole."),
                        ErrorAction::None};
            }
            [[fallthrough]];
        case ErrorKind::TokenExpired:
            return {tr("The portal did not accept the sign-in."),
                    tr("Sign in once more; the code from the browser is good for 30 seconds only."),
                    ErrorAction::Retry};
        case ErrorKind::ClientRejected:
            return {tr("Bitrix24 does not know this application, or the secret is not its own."),
                    tr("Copy the application ID and the application key once more from Bitrix24, "
                       "and copy them whole."),
                    ErrorAction::None};
        case ErrorKind::AppNotInstalled:
            return {tr("The portal does not have this application."),
                    tr("Check the portal's address, or ask its administrator to make the "
                       "application there."),
                    ErrorAction::Retry};
        case ErrorKind::MissingScope:
            return {tr("This connection may not use the CRM."),
                    tr("In Bitrix24, give the webhook or the application the permission \"CRM "
                       "(crm)\", save it, and try again."),
                    ErrorAction::Retry};
        case ErrorKind::AccessDenied:
            return {tr("The portal does not let your user in this way."),
                    tr("Ask the portal's administrator for access to the application or the "
                       "webhook, and to the CRM."),
                    ErrorAction::Retry};
        case ErrorKind::Refused: {
            const QString said = saidBy(error);
            return {said.isEmpty() ? tr("The portal did not accept the sign-in.")
                                   : tr("The portal did not accept the sign-in: %1").arg(said),
                    tr("Try again. If it stays so, ask the portal's administrator."),
                    ErrorAction::Retry};
        }
        case ErrorKind::NotFound:
            return {tr("There is no Bitrix24 at this address."), tr("Check the portal's address."),
                    ErrorAction::None};
        case ErrorKind::InvalidInput:
            return {tr("What was given here cannot be used."),
                    tr("Compare it with what Bitrix24 shows."), ErrorAction::None};
        case ErrorKind::InvalidRequest:
        case ErrorKind::RateLimited:
        case ErrorKind::OperationLimited:
        case ErrorKind::Overloaded:
        case ErrorKind::ServerFault:
        case ErrorKind::PaymentRequired:
        case ErrorKind::PortalClosed:
        case ErrorKind::ConfirmationNeeded:
        case ErrorKind::MethodMissing:
        case ErrorKind::KeychainUnavailable:
        case ErrorKind::KeychainLocked:
        case ErrorKind::SecretMissing:
        case ErrorKind::KeychainChanged:
        case ErrorKind::OtherPortal:
        case ErrorKind::PortTaken:
        case ErrorKind::Storage:
        case ErrorKind::StorageFull:
        case ErrorKind::QueueBusy:
        case ErrorKind::QueueDamaged:
        case ErrorKind::QueueTooNew:
        case ErrorKind::WrongKey:
        case ErrorKind::LeadsWaiting:
        case ErrorKind::Internal:
            break;
        }
        return forKind(error);
    }

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
            return {tr("The portal does not accept this connection any more."),
                    tr("The sign-in has ended, or the webhook was deleted or changed. Connect "
                       "again; what you typed stays here."),
                    ErrorAction::Connect};
        case ErrorKind::ClientRejected:
            return {tr("Bitrix24 does not accept the application's key any more."),
                    tr("It may have been changed. Connect again with the new one; what you typed "
                       "stays here."),
                    ErrorAction::Connect};
        case ErrorKind::AppNotInstalled:
            return {tr("The portal does not have the application any more."),
                    tr("Ask the portal's administrator to make it again, then connect again. What "
                       "you typed stays here."),
                    ErrorAction::Connect};
        case ErrorKind::MissingScope:
            return {tr("This connection may not use the CRM."),
                    tr("Ask the portal's administrator to give the webhook or the application the "
                       "permission \"CRM (crm)\"."),
                    ErrorAction::Retry};
        case ErrorKind::AccessDenied:
            return {tr("Your user of the portal may not create leads."),
                    tr("Ask the portal's administrator for the right to add leads."),
                    ErrorAction::Retry};
        case ErrorKind::PaymentRequired:
            return {tr("The portal's plan does not include this."),
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
            break; // in each act
        case ErrorKind::NotFound:
            return {tr("The portal does not have this."), {}, ErrorAction::None};
        case ErrorKind::KeychainUnavailable:
        case ErrorKind::KeychainLocked:
        case ErrorKind::SecretMissing:
        case ErrorKind::KeychainChanged:
            return keychainText(keychainState(error));
        case ErrorKind::OtherPortal:
            return {tr("This is another portal than the one of this account."),
                    tr("Sign in to the same portal, or add it as an account of its own."),
                    ErrorAction::None};
        case ErrorKind::PortTaken:
            return {tr("Another program of this computer uses port %1.").arg(error.code),
                    tr("Close it, or choose another port here and in the application's settings "
                       "in Bitrix24."),
                    ErrorAction::Retry};
        case ErrorKind::Storage:
            return {tr("Leadbooth cannot write to its folder."),
                    tr("Check the rights of the folder and the disk."), ErrorAction::Retry};
        case ErrorKind::StorageFull:
            return {tr("The disk is full."), tr("Make room and try again."), ErrorAction::Retry};
        case ErrorKind::QueueBusy:
            return {tr("Another program of this computer is using the queue."),
                    tr("Close it, or wait until it has finished."), ErrorAction::Retry};
        case ErrorKind::QueueDamaged:
            return {tr("The file of the queue is damaged."),
                    tr("It was kept. Check the disk; the details say where the file is."),
                    ErrorAction::None};
        case ErrorKind::QueueTooNew:
            return {tr("The queue was made by a newer version of Leadbooth."),
                    tr("Install that version. Nothing in the queue is changed meanwhile."),
                    ErrorAction::None};
        case ErrorKind::LeadsWaiting:
            return {tr("Leads of this account are not in its portal yet."),
                    tr("Send or discard them first: the queue lists them."), ErrorAction::None};
        case ErrorKind::WrongKey:
            return {tr("This key does not open it."),
                    tr("Take the recovery key or the passphrase that was made for it."),
                    ErrorAction::None};
        case ErrorKind::InvalidInput:
            return {tr("This cannot be used."), {}, ErrorAction::None};
        case ErrorKind::InvalidRequest:
        case ErrorKind::Internal:
            return {tr("Leadbooth made a mistake."), tr("Please report it with the details."),
                    ErrorAction::Retry};
        }
        return {};
    }
};

} // namespace

ErrorText errorText(const Error &error, Act act)
{
    ErrorText text = Texts::of(error, act);
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
