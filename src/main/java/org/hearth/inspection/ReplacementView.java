package org.hearth.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A meter or hose that was replaced. */
public record ReplacementView(
        ReplacedPart part,
        LocalDate doneOn,
        String oldSerial,
        BigDecimal finalM3,
        String newSerial,
        BigDecimal firstM3,
        LocalDate hoseExpiresOn) {}
