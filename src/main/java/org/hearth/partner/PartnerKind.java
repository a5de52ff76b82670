package org.hearth.partner;

/** Who collects (domain.md, Payments). */
public enum PartnerKind {
    /** The utility's own halls, website and mobile collection. */
    OWN,
    BANK,
    COMMUNITY
}
