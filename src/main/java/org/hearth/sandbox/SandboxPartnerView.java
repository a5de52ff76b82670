package org.hearth.sandbox;

import java.time.Duration;
import java.time.Instant;

/**
 * A partner in the sandbox, as others see it.
 *
 * @param block its accounts' numbers are 9, this, and three digits of the case
 * @param clockShift how far its clock is ahead
 * @param certificationCode whoever has it may read how far the certification is
 * @param certifiedAt when all required cases had passed for the first time; null: not yet
 */
public record SandboxPartnerView(
        long partnerId,
        int block,
        Duration clockShift,
        String certificationCode,
        Instant certifiedAt) {}
