package org.hearth.partner.web;

import org.hearth.platform.tenant.Tenant;

/**
 * Whose clients a desk's page shows: the live API's, or the sandbox's. The pages are the same, at
 * addresses of their own.
 */
public record DeskPlace(boolean sandbox) {

    static final String CLIENTS = "/staff/partner-clients/";
    static final String SANDBOX_CLIENTS = "/staff/sandbox-clients/";

    /** Where the current request is. */
    static DeskPlace here() {
        return new DeskPlace(Tenant.current() == Tenant.SANDBOX);
    }

    /** The page of a client. */
    public String client(String clientId) {
        return (sandbox ? SANDBOX_CLIENTS : CLIENTS) + clientId;
    }

    /** Where a form of a client's page is sent. */
    public String step(String clientId, String step) {
        return client(clientId) + "/" + step;
    }

    /** Where a credential is ended. */
    public String revocation(String clientId, long credentialId) {
        return step(clientId, "credentials/" + credentialId + "/revocation");
    }

    /** The page of a partner. */
    public String partner(String code) {
        return (sandbox ? "/staff/certifications/" : "/staff/partners/") + code;
    }
}
