/* SPDX-License-Identifier: Apache-2.0 */
/* Servers and libldap say what failed; an administrator wants to know what to do. */
#include "inside.h"

#include <string.h>

#define ANY 1000 /* no LDAP result */

static const struct {
    int result;       /* ANY: the words alone decide */
    const char *part; /* of the words, NULL: any */
    const char *hint;
} hints[] = {
    {ANY, "not known", "the server's name is not in DNS: mend the uri"},
    {ANY, "Connection refused", "nothing listens on that port: is slapd running, is the port right?"},
    {ANY, "timed out", "no answer to the connection: a firewall, or the host is down"},
    {ANY, "ldaps:// and", "write uri=\"ldaps://…\" with tls=\"ldaps\", or uri=\"ldap://…\" with tls=\"starttls\""},
    {ANY, "CA file", "the file in directory/@ca must be PEM and readable by this user"},
    {ANY, "issuer", "the server's certificate comes from another CA than directory/@ca"},
    {ANY, "not trusted", "the server's certificate comes from another CA than directory/@ca"},
    {ANY, "hostname", "the certificate is for another name: use that name in the uri (libldap turns localhost into the machine's own name)"},
    {ANY, "expired", "the server's certificate has expired, or this machine's clock is wrong"},
    {ANY, "TLS already started", "the connection was encrypted before: use ldap:// with starttls"},
    {LDAP_PROTOCOL_ERROR, NULL, "the server does not know StartTLS: give it a certificate, or use ldaps://"},
    {LDAP_UNAVAILABLE, "TLS", "the server has no certificate yet"},
    {LDAP_CONFIDENTIALITY_REQUIRED, NULL, "the server wants encryption: use starttls or ldaps"},
    {LDAP_STRONG_AUTH_REQUIRED, NULL, "the server wants encryption: use starttls or ldaps"},
    {LDAP_INVALID_CREDENTIALS, "service account", "check bind/@dn and the contents of bind/@secret (one line)"},
    {LDAP_INVALID_CREDENTIALS, "data 52e", "the password is wrong, or the DN is not the account's"},
    {LDAP_NO_SUCH_OBJECT, NULL, "the base does not exist, or the service account may not see it"},
    {LDAP_INSUFFICIENT_ACCESS, NULL, "the service account may not read there: widen the server's access rules"},
    {LDAP_OPERATIONS_ERROR, "bind must be completed", "Active Directory answers nobody before a bind: check the service account"},
    {LDAP_ADMINLIMIT_EXCEEDED, NULL, "the server's limits stop the search: index the attributes, or raise its limits"},
    {LDAP_TIMEOUT, NULL, "the server took the question and gave no answer: is it hung, or are the attributes not indexed?"},
    {LDAP_SERVER_DOWN, NULL, "the server closed the connection"},
};

const char *tc_directory_hint(int result, const char *diagnostic)
{
    for (size_t i = 0; i < sizeof hints / sizeof *hints; i++) {
        bool fits = hints[i].result == ANY || hints[i].result == result;
        if (fits && (!hints[i].part || (diagnostic && strstr(diagnostic, hints[i].part))))
            return hints[i].hint;
    }
    return NULL;
}
