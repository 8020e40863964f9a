// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/settings.h"
#include "kiosk/kiosksignature.h"

namespace leadbooth {

/*! The ending of a booth file's name. */
inline constexpr QLatin1StringView BoothFileSuffix{".booth"};

/*! Error::code: the file is in order, but signed by another than the one who is trusted here. */
inline constexpr QLatin1StringView BoothFileForeign{"BOOTH_FILE_FOREIGN"};
/*! Error::code: the file is in order, but made for the form of another portal. */
inline constexpr QLatin1StringView BoothFileOtherPortal{"BOOTH_FILE_OTHER_PORTAL"};

/*!
 * The booth file that this computer runs by. A copy is kept in the profile's folder, so that a USB
 * stick can be pulled out, and every start checks its signature again. Only one signer is trusted:
 * the first one that the staff has agreed to. Main thread; the reference must live longer.
 */
class BoothStore
{
public:
    BoothStore(const QString &profileDir, Settings &settings);

    /*! Files for another one are refused from now on. Before that none is connected, so that
     * nothing can be sent to a wrong one. */
    void setPortal(const Account &account) { m_account = account; }

    /*! What open() and take() keep; may not be there. */
    [[nodiscard]] const QString &copyPath() const { return m_copyPath; }

    struct Opened
    {
        std::optional<KioskFile> booth = {};   //!< to run by
        std::optional<KioskFile> toTrust = {}; //!< trust() makes it the one to run by
        std::optional<Error> refused = {};     //!< why what was named is not taken
    };
    /*! At a start: what the command line names, empty: nothing, else the copy. A file that is as it
     * was at the last start does not replace what the staff has taken since. */
    [[nodiscard]] Opened open(const QString &named);
    /*! What the staff has chosen. */
    [[nodiscard]] Opened take(const QString &path);
    /*! What the staff has held before the camera; see boothFileFromCode(). Other people's codes are
     * refused as KIOSK_FILE_NOT_ONE. */
    [[nodiscard]] Opened takeCode(const QByteArray &code);
    /*! Whoever signed the last `toTrust` is trusted from now on, and nobody else. */
    [[nodiscard]] Opened trust();

private:
    [[nodiscard]] Result<KioskFile> keptCopy() const;
    [[nodiscard]] Opened considered(const QByteArray &bytes);
    [[nodiscard]] Outcome keep(const QByteArray &bytes);
    [[nodiscard]] bool isTrusted(const KioskSigner &signer) const;
    [[nodiscard]] Outcome checkPortal(const KioskProfile &profile) const;

    const QString m_copyPath;
    Settings &m_settings;
    std::optional<Account> m_account;
    QByteArray m_untrusted; //!< bytes of the last `toTrust`
};

/*! Booth files on media that were plugged in, as this computer mounts them; newest first. Looks
 * into their top folders only. */
[[nodiscard]] QStringList boothFilesOnMedia();

} // namespace leadbooth
