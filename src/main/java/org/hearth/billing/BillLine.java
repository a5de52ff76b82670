package org.hearth.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/** A line of an issued bill. Never changed once written. */
@Entity
@Immutable
@IdClass(BillLine.Key.class)
class BillLine {

    @Id long billId;
    @Id int lineNo;

    @Enumerated(EnumType.STRING)
    LineKind kind;

    Long tariffId;

    @Enumerated(EnumType.STRING)
    Season season;

    Integer tier;
    LocalDate fromDay;
    LocalDate toDay;
    BigDecimal quantity;
    int unitPriceFen;
    long amountFen;

    protected BillLine() {}

    ChargedLine view() {
        return new ChargedLine(
                kind,
                tariffId,
                season,
                tier,
                new Period(fromDay, toDay),
                quantity,
                unitPriceFen,
                amountFen);
    }

    /** Lines are numbered within their bill. */
    static final class Key {
        long billId;
        int lineNo;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.billId == billId && key.lineNo == lineNo;
        }

        @Override
        public int hashCode() {
            return Objects.hash(billId, lineNo);
        }
    }
}
