package org.hearth.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The columns of an open bill as far as money goes. */
final class OpenBillRow {

    static final String COLUMNS =
            "b.id, b.period_start, b.period_end, b.issued_on, b.due_on, b.gas_fen, b.amount_fen,"
                    + " b.paid_fen, b.late_fee_fen, b.late_fee_paid_fen, b.late_fee_through,"
                    + " b.status, b.version";

    private OpenBillRow() {}

    /**
     * The bill of a row, or null where the account has none.
     *
     * @param first the position of the first of {@link #COLUMNS}
     */
    static Bill read(ResultSet row, int first) throws SQLException {
        long id = row.getLong(first);
        if (row.wasNull()) {
            return null;
        }
        Bill bill = new Bill();
        bill.id = id;
        bill.periodStart = row.getObject(first + 1, LocalDate.class);
        bill.periodEnd = row.getObject(first + 2, LocalDate.class);
        bill.issuedOn = row.getObject(first + 3, LocalDate.class);
        bill.dueOn = row.getObject(first + 4, LocalDate.class);
        bill.gasFen = row.getLong(first + 5);
        bill.amountFen = row.getLong(first + 6);
        bill.paidFen = row.getLong(first + 7);
        bill.lateFeeFen = row.getLong(first + 8);
        bill.lateFeePaidFen = row.getLong(first + 9);
        bill.lateFeeThrough = row.getObject(first + 10, LocalDate.class);
        bill.status = BillStatus.valueOf(row.getString(first + 11));
        bill.version = row.getInt(first + 12);
        return bill;
    }
}
