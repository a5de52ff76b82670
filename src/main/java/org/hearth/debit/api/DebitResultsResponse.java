package org.hearth.debit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.debit.DebitJudgement;
import org.hearth.debit.JudgedResult;
import org.hearth.debit.PostedResults;
import org.hearth.payment.api.Published;

/** What became of a part of a batch's results. */
@Schema(
        name = "DebitResults",
        description =
                "What became of each result. One that is not accepted stops none of the rest.")
record DebitResultsResponse(
        @Schema(required = true) DebitBatchResponse batch,
        @Schema(description = "How many results were judged how.", required = true)
                CountsResponse counts,
        @Schema(description = "The results in the order they were sent.", required = true)
                List<JudgedResponse> results) {

    static DebitResultsResponse of(PostedResults posted) {
        return new DebitResultsResponse(
                DebitBatchResponse.of(posted.batch()),
                CountsResponse.of(posted.results()),
                posted.results().stream().map(JudgedResponse::of).toList());
    }

    /** How many results were judged how. */
    @Schema(name = "DebitResultCounts")
    record CountsResponse(
            @Schema(examples = "498", required = true) long accepted,
            @Schema(examples = "0", required = true) long replayed,
            @Schema(examples = "1", required = true) long unknownItem,
            @Schema(examples = "1", required = true) long amountMismatch,
            @Schema(examples = "0", required = true) long conflict) {

        static CountsResponse of(List<JudgedResult> results) {
            Map<DebitJudgement, Long> counts =
                    results.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            JudgedResult::judgement,
                                            TreeMap::new,
                                            Collectors.counting()));
            Arrays.stream(DebitJudgement.values()).forEach(j -> counts.putIfAbsent(j, 0L));
            return new CountsResponse(
                    counts.get(DebitJudgement.ACCEPTED),
                    counts.get(DebitJudgement.REPLAYED),
                    counts.get(DebitJudgement.UNKNOWN_ITEM),
                    counts.get(DebitJudgement.AMOUNT_MISMATCH),
                    counts.get(DebitJudgement.CONFLICT));
        }
    }

    /** What became of one result. */
    @Schema(name = "JudgedDebitResult")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JudgedResponse(
            @Schema(examples = "dbi_0NSV7RD3C1T4E", required = true) String itemId,
            @Schema(
                            description =
                                    "`accepted`: applied now. `replayed`: applied before, nothing"
                                            + " was done again. `unknown-item`: not of this batch."
                                            + " `amount-mismatch`: not the item's amount, nothing"
                                            + " was posted. `conflict`: the item had another result"
                                            + " before, was not collected and cannot be"
                                            + " returned, or the utility's books cannot follow:"
                                            + " another payment has its number, or its money has"
                                            + " been refunded; it stays as it was.",
                            enumeration = {
                                "accepted",
                                "replayed",
                                "unknown-item",
                                "amount-mismatch",
                                "conflict"
                            },
                            required = true)
                    String judgement,
            @Schema(
                            description = "The item's state now; left out for an unknown item.",
                            enumeration = {"sent", "collected", "failed", "returned"})
                    String state) {

        static JudgedResponse of(JudgedResult result) {
            boolean unknown = result.judgement() == DebitJudgement.UNKNOWN_ITEM;
            return new JudgedResponse(
                    result.itemId(),
                    Published.name(result.judgement()),
                    unknown ? null : Published.name(result.state()));
        }
    }
}
