// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace leadbooth {

/*! Everything that is remembered between starts and is neither secret nor personal. The table is in
 * settings.cpp. */
enum class Setting {
    Language,          //!< "en", "ru", "de"; empty: as the system
    ColorScheme,       //!< "light", "dark"; empty: as the system
    NotifyResponsible, //!< REGISTER_SONET_EVENT for new leads
    CurrentAccount,    //!< AccountId
    WindowGeometry,    //!< QWidget::saveGeometry, base64
    QueueKeychain,     //!< what has the queue's keys, SecretStore::backend(); empty: not known
    Retention,         //!< of what was sent, see sync/retentionsetting.h
    PhoneRegion,   //!< ISO 3166 code for phones typed without one; empty: as the system's locale
    KioskPin,      //!< PinHash as text; empty: none was chosen
    KioskPinTries, //!< PinGateState::wrongTries
    KioskSigner,   //!< public key of whose booth files are taken, hexadecimal; empty: nobody's yet
    KioskFileSeen, //!< SHA-256 of the booth file that the command line named last, hexadecimal
};

/*!
 * The settings of one profile, in <profile>/settings.json. Unknown keys, as a newer version would
 * leave them, are kept. Values are read from memory: as they were when this was made, or when it
 * last wrote. Each object belongs to one thread; several may write the same file.
 */
class Settings
{
public:
    /*! Reads the file; a broken one counts as empty and is told of by loadError(), but for
     * Setting::Retention: nothing is erased then, until a person chooses anew. */
    explicit Settings(const QString &profileDir);

    [[nodiscard]] const std::optional<Error> &loadError() const { return m_loadError; }
    [[nodiscard]] QString text(Setting setting) const;
    [[nodiscard]] bool flag(Setting setting) const;
    /*! Sets in memory and this one key on disk, leaving what others wrote meanwhile; what fails on
     * disk still holds for this run. */
    Outcome set(Setting setting, const QString &value);
    Outcome set(Setting setting, bool value);

private:
    Outcome store(Setting setting, const QJsonValue &value);
    QString m_path;
    QJsonObject m_values;
    std::optional<Error> m_loadError;
};

} // namespace leadbooth
