package org.hearth.partner;

/**
 * Where a call comes from, as the proxy in front says.
 *
 * @param address network address of the caller
 * @param certificate SHA-256 of its TLS certificate, base64url; null where it showed none
 */
public record CallOrigin(String address, String certificate) {}
