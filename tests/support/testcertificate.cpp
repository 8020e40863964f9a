// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificate.h"

#include <QRandomGenerator>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace leadbooth::test {

namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Deleter<X509_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using BioPtr = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

void check(bool ok, const char *what)
{
    if (!ok) {
        qFatal("OpenSSL: %s: %s", what, ERR_error_string(ERR_get_error(), nullptr));
    }
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    check(extension && X509_add_ext(certificate, extension.get(), -1) == 1, value.constData());
}

QByteArray alternativeNames(const CertificateSpec &spec)
{
    QByteArrayList entries;
    for (const QString &name : spec.names) {
        entries << "DNS:" + name.toLatin1();
    }
    for (const QHostAddress &address : spec.addresses) {
        entries << "IP:" + address.toString().toLatin1();
    }
    return entries.join(',');
}

template <typename Write>
QByteArray toPem(Write write)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    check(bio && write(bio.get()) == 1, "PEM");
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

} // namespace

struct TestAuthority::Pair
{
    KeyPtr key;
    CertificatePtr certificate;

    [[nodiscard]] QByteArray certificatePem() const
    {
        return toPem([this](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); });
    }
    [[nodiscard]] QByteArray keyPem() const
    {
        return toPem([this](BIO *bio) {
            return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        });
    }
};

TestAuthority::TestAuthority()
    : m_pair(make("Leadbooth test authority",
                  {.validFrom = std::chrono::hours(-24 * 365),
                   .validUntil = std::chrono::hours(24 * 365)},
                  nullptr))
{}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::pem() const
{
    return m_pair->certificatePem();
}

ServerCertificate TestAuthority::issue(const CertificateSpec &spec) const
{
    const std::unique_ptr<Pair> pair = make("Leadbooth test server", spec, m_pair.get());
    return {QSslCertificate(pair->certificatePem(), QSsl::Pem), QSslKey(pair->keyPem(), QSsl::Ec)};
}

std::unique_ptr<TestAuthority::Pair>
TestAuthority::make(const QByteArray &commonName, const CertificateSpec &spec, const Pair *issuer)
{
    auto pair = std::make_unique<Pair>();
    pair->key.reset(EVP_EC_gen("P-256"));
    pair->certificate.reset(X509_new());
    check(pair->key && pair->certificate, "key");
    X509 *certificate = pair->certificate.get();
    X509 *issuerCertificate = issuer ? issuer->certificate.get() : certificate;

    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate),
                            QRandomGenerator::system()->generate64() >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), spec.validFrom.count());
    X509_gmtime_adj(X509_getm_notAfter(certificate), spec.validUntil.count());
    check(X509_NAME_add_entry_by_txt(
                  X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                  reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1, 0)
                  == 1,
          "name");
    X509_set_issuer_name(certificate, X509_get_subject_name(issuerCertificate));
    X509_set_pubkey(certificate, pair->key.get());
    if (issuer) {
        addExtension(certificate, issuerCertificate, NID_basic_constraints, "critical,CA:FALSE");
        addExtension(certificate, issuerCertificate, NID_ext_key_usage, "serverAuth");
        addExtension(certificate, issuerCertificate, NID_subject_alt_name, alternativeNames(spec));
    } else {
        addExtension(certificate, issuerCertificate, NID_basic_constraints, "critical,CA:TRUE");
        addExtension(certificate, issuerCertificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    }
    check(X509_sign(certificate, issuer ? issuer->key.get() : pair->key.get(), EVP_sha256()) > 0,
          "sign");
    return pair;
}

} // namespace leadbooth::test
