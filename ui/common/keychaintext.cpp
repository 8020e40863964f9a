// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keychaintext.h"

#include "base/keychaincodes.h"

#include <QCoreApplication>

namespace leadbooth {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeychainTexts)

public:
    static ErrorText of(KeychainState state)
    {
        switch (state) {
        case KeychainState::NotYet:
            return {tr("The keychain of this computer is not there yet."),
                    tr("Leadbooth tries again by itself. Go on typing meanwhile."),
                    ErrorAction::Retry};
        case KeychainState::Silent:
            return {tr("The keychain of this computer does not answer."),
                    tr("The portal's key is kept there. Start the desktop's password service "
                       "(GNOME Keyring or KWallet) and try again; what you typed stays here."),
                    ErrorAction::Retry};
        case KeychainState::NoService:
            return {tr("This computer has no keychain."),
                    tr("The portal's key is kept in one and nowhere else. On Debian, install the "
                       "package gnome-keyring, log in again and try again; what you typed stays "
                       "here."),
                    ErrorAction::Retry};
        case KeychainState::Locked:
            return {tr("The keychain of this computer is locked."),
                    tr("The portal's key is kept there. Unlock it; what you typed stays here."),
                    ErrorAction::Unlock};
        case KeychainState::Refused:
            return {tr("The keychain of this computer does not give Leadbooth the portal's key."),
                    tr("Allow it where the keychain asks, or in its settings, and try again; what "
                       "you typed stays here."),
                    ErrorAction::Retry};
        case KeychainState::Missing:
            return {tr("The portal's key is no longer in the keychain of this computer."),
                    tr("Connect to the portal again; what you typed stays here."),
                    ErrorAction::Connect};
        case KeychainState::Changed:
            return {tr("The portal's key is in another keychain than the one that this desktop "
                       "uses."),
                    tr("Log in to the desktop on which you connected, or connect to the portal "
                       "again; what you typed stays here."),
                    ErrorAction::Connect};
        }
        return {};
    }
};

} // namespace

KeychainState keychainState(const Error &error)
{
    if (error.kind == ErrorKind::KeychainChanged) {
        return KeychainState::Changed;
    }
    if (error.kind == ErrorKind::SecretMissing) {
        return KeychainState::Missing;
    }
    if (error.kind == ErrorKind::KeychainLocked) {
        return error.code == KeychainRefused ? KeychainState::Refused : KeychainState::Locked;
    }
    if (error.code == KeychainHasNoService) {
        return KeychainState::NoService;
    }
    return error.retryAfter ? KeychainState::NotYet : KeychainState::Silent;
}

ErrorText keychainText(KeychainState state)
{
    return Texts::of(state);
}

} // namespace leadbooth
