package org.hearth.partner;

/**
 * A partner to be taken in.
 *
 * @param code short name in addresses and client ids: lower case letters, digits, hyphens
 */
public record NewPartner(String code, String name, String nameEn, PartnerKind kind) {

    /** As {@link #code} is written. */
    public static final String CODE = "[a-z][a-z0-9-]{1,38}[a-z0-9]";
}
