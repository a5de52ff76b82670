package org.hearth.settlement;

import java.time.LocalDate;
import org.hearth.partner.PartnerView;

/**
 * A business date of a partner in a list.
 *
 * @param said the partner's count and total, or null without a file
 * @param toDo differences not yet worked to an end
 * @param overdue the file is missing, and its deadline over
 */
public record DayLine(
        long dayId,
        PartnerView partner,
        LocalDate businessDate,
        DayClose state,
        BookSum said,
        long toDo,
        boolean overdue) {}
