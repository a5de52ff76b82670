package org.hearth.payment.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.payment.AllocationView;
import org.hearth.platform.id.PublicId;

/** What went to one bill, or was taken back from it. */
@Schema(name = "Allocation", description = "What went to one bill, in fen.")
record AllocationResponse(
        @Schema(examples = "bil_0NSV7QX1M1T4E", required = true) String billId,
        @Schema(description = "Of the bill itself.", examples = "12830", required = true)
                long amount,
        @Schema(description = "Of its late fee.", examples = "0", required = true) long lateFee) {

    static AllocationResponse of(AllocationView allocation) {
        return new AllocationResponse(
                PublicId.BILL.of(allocation.billId()),
                allocation.amountFen(),
                allocation.lateFeeFen());
    }
}
