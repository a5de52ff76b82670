package org.hearth.sandbox.certification;

import org.hearth.partner.PartnerView;
import org.hearth.sandbox.SandboxPartnerView;

/**
 * A partner of the sandbox and how far its certification was when somebody last looked at it.
 *
 * @param passed of the required cases
 * @param failed of the required cases
 */
public record CertificationSummary(
        PartnerView partner, SandboxPartnerView sandbox, long passed, long failed, long required) {}
