// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes/graypicture.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace leadbooth {

/*! How a picture is looked at. */
enum class CodeLook {
    Plain,  //!< dark codes on light, in good light: nearly all
    Evened, //!< dark codes in poor light, noise, or half in the shadow
    Light,  //!< light codes on dark
    Every,  //!< one after the other, until something is found
};

/*!
 * The functions of leadbooth-codes.so, which holds all that needs ZXing, and pictures of files by
 * way of Qt Gui: neither the desk nor a terminal needs them at a start. \a trouble says in English
 * why there is no answer. No exception leaves them. Any thread.
 */
using FindCodes = void(const GrayPicture &picture, CodeLook look, QList<QByteArray> *codes,
                       QString *trouble);
using ReadPicture = void(const QByteArray &file, GrayPicture *picture, QString *trouble);
inline constexpr char CodeLibrary[] = "leadbooth-codes.so";
inline constexpr char FindCodesName[] = "leadboothFindCodes";
inline constexpr char ReadPictureName[] = "leadboothReadPicture";

} // namespace leadbooth
