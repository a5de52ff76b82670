package org.hearth.sandbox.certification;

import org.hearth.partner.PartnerView;

/** A partner of the sandbox and how far its certification is. */
public record CertificationSummary(PartnerView partner, Certification certification) {}
