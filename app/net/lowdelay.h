// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbooth {

/*!
 * Lets every TCP connection that this process has now send what it is given at once (TCP_NODELAY).
 * QNetworkAccessManager leaves Nagle's algorithm on and hides its sockets: the last piece of a
 * request then waits until the server has acknowledged all before it, a round trip and, as servers
 * acknowledge late, up to 40 ms. Measured on loopback, batches of 50 leads: 48 ms each, 8 ms with
 * this. Nothing happens where there is no POSIX. Any thread.
 */
void sendWithoutDelay();

} // namespace leadbooth
