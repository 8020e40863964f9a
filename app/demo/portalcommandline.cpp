// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/portalcommandline.h"

#include "demo/oautherrors.h"

#include <QCommandLineParser>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

struct Switch
{
    QStringView name;
    QStringView value; //!< empty: takes none
    QStringView help;
};

constexpr Switch Switches[] = {
        {u"port", u"N", u"Listen on this port of 127.0.0.1 (default 0: any free one)."},
        {u"tls", {}, u"Speak HTTPS with a certificate made at start (default)."},
        {u"no-tls", {}, u"Speak plain HTTP."},
        {u"cert-out", u"FILE",
         u"Write the certificate authority (PEM) that clients have to trust."},
        {u"plan", u"standard|enterprise",
         u"Request limit: 2 a second and 50 at once, or 5 and 250 (default standard)."},
        {u"seconds-per-add", u"S", u"Time that automation takes after each new lead (default 0)."},
        {u"operating-limit", u"S",
         u"Execution time of one method per ten minutes (default 480; 0: none, as on-premise)."},
        {u"operating-bucket", u"S", u"Length of a tenth of that window (default 60)."},
        {u"request-limit", u"S", u"Time after which a request is cut off (default 60; 0: none)."},
        {u"cut-off", u"500|close", u"How: answer 500, or close without an answer (default 500)."},
        {u"no-limits", {}, u"No request limit, operating limit or time limit at all."},
        {u"extra-fields", u"N", u"User fields beyond the usual ones, of every type in turn."},
        {u"seed-leads", u"N", u"Leads that are there from the start (default 12)."},
        {u"users", u"N", u"Accounts, at least 8 (default 8)."},
        {u"page-size", u"N", u"Rows per page of a list (default 50)."},
        {u"locale", u"ru|en|de", u"Language of labels, lists and messages (default en)."},
        {u"mode", u"classic|simple", u"CRM with leads, or without (leads are converted at once)."},
        {u"webhook", u"USER/CODE",
         u"The incoming webhook; user 1 is the administrator, 2 to 6 are staff."},
        {u"scopes", u"LIST", u"Scopes of webhook and tokens, with commas (default crm,user)."},
        {u"token", u"TOKEN[:EXPIRED]", u"An access token of user 1; may be given several times."},
        {u"client", u"ID:SECRET",
         u"An application (default local.0demo0booth0app:demo0booth0secret); may be given several "
         u"times."},
        {u"redirect", u"ADDRESS",
         u"Where applications get their codes (default http://127.0.0.1:7824/); empty: the user is "
         u"shown the code."},
        {u"signed-in", u"USER", u"Who is asked for access and gives it (default 1)."},
        {u"allow-at-once", {}, u"Allow access without asking."},
        {u"code-lifetime", u"S", u"Lifetime of an authorization code (default 30)."},
        {u"access-lifetime", u"S", u"Lifetime of an access token (default 3600)."},
        {u"refresh-lifetime", u"S", u"Lifetime of a refresh token (default 15552000: 180 days)."},
        {u"oauth-error", u"CODE", u"Answer every request for tokens with this error."},
        {u"member-id", u"ID", u"The identity of the portal, which survives renaming."},
        {u"public-address", u"HOST:PORT",
         u"What it calls itself in what OAuth hands out (default 127.0.0.1:PORT)."},
        {u"read-own", {}, u"The user may see only the leads it is responsible for."},
        {u"create-only", {}, u"The user may create leads but not see them."},
        {u"no-lead-rights", {}, u"The user may do nothing with leads."},
        {u"deny", u"METHOD",
         u"Answer \"access denied\" to this method; may be given several times."},
        {u"layout", u"none|common|personal", u"Which lead card was changed (default common)."},
        {u"enforce-mandatory", {}, u"Check user fields, which portals do not do by default."},
        {u"require-https", {}, u"Refuse webhooks over plain HTTP, as Bitrix24 does."},
        {u"fault-rate", u"SHARE",
         u"Let this share of the requests (0 to 1) go wrong at random (default 0)."},
        {u"fault-seed", u"N", u"Draw the faults by this seed (default 1)."},
        {u"rename-to", u"HOST", u"Answer every call with 302 to this host[:port]."},
        {u"ledger", u"FILE",
         u"Append one JSON line per request received, lead created, token request and "
         u"authorization."},
        {u"exit-with-stdin",
         {},
         u"End when standard input is closed. A line \"fault-rate SHARE\" there changes it."},
};

class Reader
{
public:
    explicit Reader(const QStringList &arguments)
    {
        m_parser.setApplicationDescription(
                u"A look-alike of the part of Bitrix24 that Leadbooth uses. Everything is in memory and made up."_s);
        m_help.emplace(m_parser.addHelpOption());
        m_version.emplace(m_parser.addVersionOption());
        for (const Switch &known : Switches) {
            m_parser.addOption(QCommandLineOption(known.name.toString(), known.help.toString(),
                                                  known.value.toString()));
        }
        if (!m_parser.parse(arguments)) {
            m_error = m_parser.errorText();
        } else if (!m_parser.positionalArguments().isEmpty()) {
            m_error = u"Unexpected argument '%1'."_s.arg(m_parser.positionalArguments().first());
        }
    }

    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QString error() const { return m_error; }
    void fail(const QString &error)
    {
        if (m_error.isEmpty()) {
            m_error = error;
        }
    }

    [[nodiscard]] QString output()
    {
        if (m_parser.isSet(*m_help)) {
            return m_parser.helpText();
        }
        return m_parser.isSet(*m_version)
                       ? u"leadbooth-demo-portal "_s + QStringLiteral(LEADBOOTH_VERSION) + u'\n'
                       : QString();
    }

    void readInt(const QString &name, int &target, int least, int greatest)
    {
        if (!has(name)) {
            return;
        }
        bool ok = false;
        const int number = value(name).toInt(&ok);
        if (!ok || number < least || number > greatest) {
            fail(u"--%1 needs a whole number from %2 to %3."_s.arg(name).arg(least).arg(greatest));
            return;
        }
        target = number;
    }

    void readSeconds(const QString &name, std::chrono::milliseconds &target, double longest = 1e6)
    {
        if (!has(name)) {
            return;
        }
        bool ok = false;
        const double seconds = value(name).toDouble(&ok);
        if (!ok || seconds < 0 || seconds > longest) {
            fail(u"--%1 needs a number of seconds."_s.arg(name));
            return;
        }
        target = std::chrono::milliseconds(qRound64(seconds * 1000));
    }

    template <typename T>
    void readChoice(const QString &name, T &target, const QList<std::pair<QString, T>> &choices)
    {
        if (!has(name)) {
            return;
        }
        for (const auto &[word, meaning] : choices) {
            if (word == value(name)) {
                target = meaning;
                return;
            }
        }
        fail(u"--%1 cannot be '%2'."_s.arg(name, value(name)));
    }

private:
    QCommandLineParser m_parser;
    std::optional<QCommandLineOption> m_help;
    std::optional<QCommandLineOption> m_version;
    QString m_error;
};

void readIdentity(Reader &reader, DemoOptions &options)
{
    if (reader.has(u"webhook"_s)) {
        const QString user = reader.value(u"webhook"_s).section(u'/', 0, 0);
        options.webhookCode = reader.value(u"webhook"_s).section(u'/', 1, 1);
        options.webhookUser = user.toInt();
        if (options.webhookUser < 1 || options.webhookUser > 8 || options.webhookCode.isEmpty()) {
            reader.fail(u"--webhook needs USER/CODE, with a user from 1 to 8."_s);
        }
    }
    if (reader.has(u"scopes"_s)) {
        options.scopes = reader.value(u"scopes"_s).split(u',', Qt::SkipEmptyParts);
    }
    for (const QString &text : reader.values(u"token"_s)) {
        const bool isExpired = text.endsWith(u":EXPIRED"_s);
        options.tokens.append({isExpired ? text.chopped(8) : text, 1, isExpired});
    }
    for (const QString &method : reader.values(u"deny"_s)) {
        options.deniedMethods.insert(method.toLower());
    }
    options.rights = reader.has(u"no-lead-rights"_s) ? LeadRights::None
                     : reader.has(u"create-only"_s)  ? LeadRights::CreateOnly
                     : reader.has(u"read-own"_s)     ? LeadRights::ReadOwn
                                                     : LeadRights::Full;
}

void readOAuth(Reader &reader, DemoOptions &options)
{
    constexpr double LongestLifetime = 1e9;
    reader.readSeconds(u"code-lifetime"_s, options.codeLifetime, LongestLifetime);
    reader.readSeconds(u"access-lifetime"_s, options.accessLifetime, LongestLifetime);
    reader.readSeconds(u"refresh-lifetime"_s, options.refreshLifetime, LongestLifetime);
    options.allowAtOnce = reader.has(u"allow-at-once"_s);
    options.publicAddress = reader.value(u"public-address"_s);
    reader.readInt(u"signed-in"_s, options.signedInUser, 1, options.users);
    if (reader.has(u"member-id"_s)) {
        options.memberId = reader.value(u"member-id"_s);
    }
    if (reader.has(u"client"_s)) {
        options.applications.clear();
    }
    for (const QString &text : reader.values(u"client"_s)) {
        PortalApplication application;
        application.clientId = text.section(u':', 0, 0);
        application.clientSecret = text.section(u':', 1);
        if (application.clientId.isEmpty() || application.clientSecret.isEmpty()) {
            reader.fail(u"--client needs ID:SECRET."_s);
        }
        options.applications.append(application);
    }
    if (reader.has(u"redirect"_s)) {
        const QString redirect = reader.value(u"redirect"_s);
        const QUrl url(redirect, QUrl::StrictMode);
        if (!redirect.isEmpty() && (!url.isValid() || url.isRelative())) {
            reader.fail(u"--redirect needs an address, or nothing."_s);
        }
        for (PortalApplication &application : options.applications) {
            application.redirect = redirect;
        }
    }
    if (reader.has(u"oauth-error"_s)) {
        options.oauthError = reader.value(u"oauth-error"_s);
        if (!oauthError(options.oauthError)) {
            reader.fail(u"--oauth-error needs one of "_s + oauthErrorCodes().join(u", "_s) + u'.');
        }
    }
}

void readFaults(Reader &reader, DemoOptions &options)
{
    if (reader.has(u"fault-rate"_s)) {
        const std::optional<double> rate = faultRateIn(reader.value(u"fault-rate"_s));
        if (!rate) {
            reader.fail(u"--fault-rate needs a number from 0 to 1."_s);
        }
        options.faultRate = rate.value_or(0);
    }
    int seed = static_cast<int>(options.faultSeed);
    reader.readInt(u"fault-seed"_s, seed, 0, std::numeric_limits<int>::max());
    options.faultSeed = static_cast<quint32>(seed);
}

void readLimits(Reader &reader, DemoOptions &options)
{
    reader.readChoice(
            u"plan"_s, options.plan,
            {{u"standard"_s, PortalPlan::Standard}, {u"enterprise"_s, PortalPlan::Enterprise}});
    reader.readChoice(u"cut-off"_s, options.cutOff,
                      {{u"500"_s, CutOff::ServerError}, {u"close"_s, CutOff::Close}});
    reader.readSeconds(u"seconds-per-add"_s, options.perAdd);
    reader.readSeconds(u"request-limit"_s, options.requestLimit);
    reader.readSeconds(u"operating-bucket"_s, options.operatingBucket);
    auto operating = std::chrono::duration_cast<std::chrono::milliseconds>(options.operatingLimit);
    reader.readSeconds(u"operating-limit"_s, operating);
    options.operatingLimit = operating;
    if (options.operatingBucket.count() < 1) {
        reader.fail(u"--operating-bucket needs more than 0."_s);
    }
    readFaults(reader, options);
    if (reader.has(u"no-limits"_s)) {
        options.rateLimit = false;
        options.operatingLimit = OperatingWindow::Seconds(0);
        options.requestLimit = std::chrono::milliseconds(0);
    }
}

} // namespace

std::optional<double> faultRateIn(const QString &text)
{
    bool ok = false;
    const double rate = text.toDouble(&ok);
    return ok && rate >= 0 && rate <= 1 ? std::optional(rate) : std::nullopt;
}

PortalCommandLine parsePortalCommandLine(const QStringList &arguments)
{
    Reader reader(arguments);
    PortalCommandLine line;
    DemoOptions &options = line.options;
    int port = 0;
    reader.readInt(u"port"_s, port, 0, 65535);
    options.port = static_cast<quint16>(port);
    options.tls = !reader.has(u"no-tls"_s);
    if (reader.has(u"tls"_s) && reader.has(u"no-tls"_s)) {
        reader.fail(u"--tls and --no-tls exclude each other."_s);
    }
    if (reader.has(u"cert-out"_s) && !options.tls) {
        reader.fail(u"--cert-out needs --tls."_s);
    }
    reader.readInt(u"extra-fields"_s, options.extraFields, 0, 10000);
    reader.readInt(u"seed-leads"_s, options.seededLeads, 0, 100000);
    reader.readInt(u"users"_s, options.users, 8, 10000);
    reader.readInt(u"page-size"_s, options.pageSize, 1, 5000);
    reader.readChoice(u"locale"_s, options.locale,
                      {{u"ru"_s, PortalLocale::Russian},
                       {u"en"_s, PortalLocale::English},
                       {u"de"_s, PortalLocale::German}});
    reader.readChoice(u"mode"_s, options.mode,
                      {{u"classic"_s, PortalMode::Classic}, {u"simple"_s, PortalMode::Simple}});
    reader.readChoice(u"layout"_s, options.layout,
                      {{u"none"_s, CardLayout::Default},
                       {u"common"_s, CardLayout::Common},
                       {u"personal"_s, CardLayout::Personal}});
    readIdentity(reader, options);
    readOAuth(reader, options);
    readLimits(reader, options);
    options.enforceMandatory = reader.has(u"enforce-mandatory"_s);
    options.requireHttps = reader.has(u"require-https"_s);
    options.renamedTo = reader.value(u"rename-to"_s);
    options.ledgerFile = reader.value(u"ledger"_s);
    line.certificateFile = reader.value(u"cert-out"_s);
    line.exitWithStandardInput = reader.has(u"exit-with-stdin"_s);
    line.error = reader.error();
    line.output = reader.output();
    return line;
}

} // namespace leadbooth
