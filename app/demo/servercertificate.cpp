// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/servercertificate.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;

Key makeKey()
{
    // What the macro EVP_EC_gen() does, without its cast that takes const away.
    return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setNames(X509 *certificate, const char *commonName, const X509_NAME *issuer)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto add = [subject](const char *field, const char *value) {
        return X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8,
                                          reinterpret_cast<const unsigned char *>(value), -1, -1, 0)
               == 1;
    };
    return add("O", "Leadbooth demo portal") && add("CN", commonName)
           && X509_set_issuer_name(certificate, issuer ? issuer : subject) == 1;
}

Certificate makeCertificate(EVP_PKEY *key, const char *commonName, const X509_NAME *issuer)
{
    Certificate certificate(X509_new());
    quint64 serial = 0;
    if (!certificate
        || RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1) {
        return {};
    }
    constexpr long Day = 24L * 60 * 60;
    const bool made =
            X509_set_version(certificate.get(), X509_VERSION_3) == 1
            && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1) == 1
            && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -Day)
            && X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 7 * Day)
            && X509_set_pubkey(certificate.get(), key) == 1
            && setNames(certificate.get(), commonName, issuer);
    return made ? std::move(certificate) : Certificate();
}

QByteArray content(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

QByteArray pem(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? content(bio.get())
                                                                  : QByteArray();
}

QByteArray pem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    return bio
                           && PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr,
                                                       nullptr)
                                      == 1
                   ? content(bio.get())
                   : QByteArray();
}

} // namespace

Result<ServerCertificate> makeServerCertificate()
{
    const auto failed = [] {
        return failure({.kind = ErrorKind::Internal,
                        .certainty = Certainty::NotSent,
                        .detail = u"OpenSSL could not make a certificate"_s});
    };
    const Key authorityKey = makeKey();
    const Key serverKey = makeKey();
    if (!authorityKey || !serverKey) {
        return failed();
    }
    const Certificate authority = makeCertificate(authorityKey.get(), "Leadbooth demo CA", nullptr);
    if (!authority
        || !addExtension(authority.get(), authority.get(), NID_basic_constraints,
                         "critical,CA:TRUE,pathlen:0")
        || !addExtension(authority.get(), authority.get(), NID_key_usage,
                         "critical,keyCertSign,cRLSign")
        || !addExtension(authority.get(), authority.get(), NID_subject_key_identifier, "hash")
        || X509_sign(authority.get(), authorityKey.get(), EVP_sha256()) == 0) {
        return failed();
    }
    const Certificate server =
            makeCertificate(serverKey.get(), "localhost", X509_get_subject_name(authority.get()));
    if (!server
        || !addExtension(server.get(), authority.get(), NID_basic_constraints, "critical,CA:FALSE")
        || !addExtension(server.get(), authority.get(), NID_key_usage, "critical,digitalSignature")
        || !addExtension(server.get(), authority.get(), NID_ext_key_usage, "serverAuth")
        || !addExtension(server.get(), authority.get(), NID_subject_key_identifier, "hash")
        || !addExtension(server.get(), authority.get(), NID_authority_key_identifier, "keyid")
        || !addExtension(server.get(), authority.get(), NID_subject_alt_name,
                         "DNS:localhost,IP:127.0.0.1,IP:::1")
        || X509_sign(server.get(), authorityKey.get(), EVP_sha256()) == 0) {
        return failed();
    }
    ServerCertificate made{QSslCertificate(pem(authority.get()), QSsl::Pem),
                           QSslCertificate(pem(server.get()), QSsl::Pem),
                           QSslKey(pem(serverKey.get()), QSsl::Ec, QSsl::Pem)};
    if (made.authority.isNull() || made.server.isNull() || made.serverKey.isNull()) {
        return failed();
    }
    return made;
}

} // namespace leadbooth
