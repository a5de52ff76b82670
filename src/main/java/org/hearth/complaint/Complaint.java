package org.hearth.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.workorder.OrderView;

/** What a complaint, a question or praise has beside its work order. */
@Entity
class Complaint {

    /** Stands last in a list by time: nothing is promised, or the year is not published yet. */
    static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    private static final int SUMMARY = 60;

    @Id long orderId;
    String number;

    @Enumerated(EnumType.STRING)
    ComplaintKind kind;

    @Enumerated(EnumType.STRING)
    ComplaintCategory category;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    ComplaintStage stage;

    Instant sortAt;
    String branch;
    String districtCode;
    String street;
    String summary;
    Long residentId;
    String link;
    String claimedNumber;
    Long billId;
    Integer billLine;
    Long groupId;
    Instant createdAt;

    protected Complaint() {}

    Complaint(ComplaintKind kind, OrderView order) {
        this.orderId = order.orderId();
        this.number = order.number();
        this.kind = kind;
        this.category = ComplaintCategory.OTHER;
        this.districtCode = order.place().districtCode();
        this.street = order.place().street();
        this.summary = beginning(order.description());
        this.residentId = order.residentId();
        this.createdAt = order.createdAt();
        follow(order);
    }

    /** What the order's last step means here. */
    final void follow(OrderView order) {
        stage = ComplaintStage.of(order.state());
        severity = kind == ComplaintKind.COMPLAINT ? Severity.of(order.serviceClass()) : null;
        branch = order.branch();
        Instant at = stage == ComplaintStage.ANSWERED ? order.answeredAt() : order.dueAt();
        sortAt = at == null ? NEVER : at;
    }

    void came(NewComplaint asked, String toOpen, String unproven) {
        category = asked.category();
        link = toOpen;
        claimedNumber = unproven;
        billId = asked.about().billId();
        billLine = asked.about().billLine();
    }

    boolean toAnswer() {
        return stage == ComplaintStage.TO_ANSWER;
    }

    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= SUMMARY
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUMMARY - 1)) + "…";
    }

    ComplaintView view() {
        return new ComplaintView(
                orderId,
                number,
                kind,
                category,
                severity,
                stage,
                sortAt.equals(NEVER) ? null : sortAt,
                branch,
                districtCode,
                street,
                summary,
                residentId,
                link,
                claimedNumber,
                billId,
                billLine,
                groupId,
                createdAt);
    }
}
