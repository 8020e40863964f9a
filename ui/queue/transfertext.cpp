// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/transfertext.h"

#include "sync/transfermessages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(TransferTexts)

public:
    static ErrorText ofExport(const Error &error)
    {
        if (const std::optional<ErrorText> text = ofBoth(error)) {
            return *text;
        }
        if (error.code == NothingUnsentCode) {
            return {tr("Nothing waits to be sent any more."), {}};
        }
        if (error.code == "TRANSFER_NOT_NAMED"_L1) {
            return {tr("The leads are in the file, but it could not be given its name."),
                    tr("This computer sends them no more. The name of the file ends with .part; "
                       "import it as it is.")};
        }
        if (error.code == "TRANSFER_TOO_LARGE"_L1) {
            return {tr("There are too many leads for one file."),
                    tr("A file holds up to a gigabyte. Send some of the leads first.")};
        }
        if (error.kind == ErrorKind::StorageFull && error.code == "TRANSFER_UNWRITABLE"_L1) {
            return {tr("There is no room for the file: the leads stay on this computer."),
                    tr("Choose another place for it.")};
        }
        if (error.code.startsWith("TRANSFER_"_L1) || error.kind == ErrorKind::NotFound) {
            return {tr("The file could not be written as it should be: the leads stay on this "
                       "computer."),
                    tr("Choose another place for it.")};
        }
        if (error.kind == ErrorKind::SecretMissing) {
            return {tr("The key of these leads is not at hand any more."),
                    tr("Unlock the keychain, or export them without a passphrase.")};
        }
        return errorText(error, Act::Load);
    }

    static ErrorText ofImport(const Error &error)
    {
        if (const std::optional<ErrorText> text = ofBoth(error)) {
            return *text;
        }
        if (error.kind == ErrorKind::WrongKey) {
            return {tr("This is not the passphrase of the file."),
                    tr("Mind letter case and the keyboard's language, and type it again.")};
        }
        if (error.kind == ErrorKind::NotFound) {
            return {tr("The file is not there any more."), tr("Choose it again.")};
        }
        if (error.code == "TRANSFER_NOT_ONE"_L1) {
            return {tr("This is not a file of exported leads."), tr("Choose another one.")};
        }
        if (error.code == "TRANSFER_DAMAGED"_L1) {
            return {tr("The file is damaged: it was cut off or changed."),
                    tr("Nothing was taken in. Copy it from the other computer once more.")};
        }
        if (error.code == "TRANSFER_TOO_LARGE"_L1) {
            return {tr("The file is too large for exported leads."), tr("Choose another one.")};
        }
        if (error.code == "TRANSFER_TOO_NEW"_L1) {
            return {tr("The file was made by a newer version of Leadbooth."),
                    tr("Install that version here. Nothing was taken in.")};
        }
        if (error.code == "TRANSFER_UNREADABLE"_L1) {
            return {tr("The file cannot be read."),
                    tr("Check its rights and the medium it is on, or choose another one.")};
        }
        if (error.kind == ErrorKind::OtherPortal) {
            return {tr("The leads of the file are for another portal."),
                    tr("Nothing was taken in.")};
        }
        return errorText(error, Act::Load);
    }

    static QString ofPortals(const QStringList &portals)
    {
        QStringList names;
        for (const QString &portal : portals) {
            const bool isAddress =
                    portal.contains(u'.') || portal.contains(u':') || portal == "localhost"_L1;
            names.append(isAddress ? portal : tr("the portal with the ID %1").arg(portal));
        }
        return names.join(u", "_s);
    }

private:
    static std::optional<ErrorText> ofBoth(const Error &error)
    {
        if (error.code == DemoStaysCode) {
            return ErrorText{tr("Leads of the demonstration portal are not moved."),
                             tr("They are samples, and go when the program is closed.")};
        }
        if (error.kind == ErrorKind::QueueBusy) {
            return ErrorText{tr("Another Leadbooth on this computer is sending the queue."),
                             tr("Close it, or wait until it has finished, and try again.")};
        }
        if (error.kind == ErrorKind::Offline) {
            return ErrorText{tr("No account is open."), tr("Connect to a portal first.")};
        }
        if (error.kind == ErrorKind::Cancelled) {
            return ErrorText{tr("Another account came into use meanwhile."),
                             tr("Nothing was moved. Close this and begin anew.")};
        }
        return std::nullopt;
    }
};

/*! No button: the dialog has its own. */
ErrorText finished(ErrorText text, const Error &error)
{
    text.action = ErrorAction::None;
    text.details = errorText(error, Act::Load).details;
    return text;
}

} // namespace

ErrorText exportErrorText(const Error &error)
{
    return finished(Texts::ofExport(error), error);
}

ErrorText importErrorText(const Error &error)
{
    return finished(Texts::ofImport(error), error);
}

QString portalsText(const QStringList &portals)
{
    return Texts::ofPortals(portals);
}

} // namespace leadbooth
