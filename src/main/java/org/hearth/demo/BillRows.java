package org.hearth.demo;

import java.util.List;
import org.hearth.billing.PricedLine;

/** Writes readings and bills of an account. */
final class BillRows {

    private BillRows() {}

    static void write(
            RowsByTable rows, DemoAccount account, List<MeterReading> readings, AccountBook book) {
        for (MeterReading reading : readings) {
            rows.of(DemoTable.READING)
                    .number(reading.id())
                    .number(account.id())
                    .number(account.id())
                    .date(reading.readOn())
                    .number(reading.valueM3())
                    .name(reading.source())
                    .end();
        }
        for (DemoBill bill : book.bills) {
            bill(rows, account, bill);
            int lineNo = 1;
            for (PricedLine line : bill.gas.lines()) {
                line(rows, bill, lineNo++, line);
            }
            if (bill.garbage.isPresent()) {
                line(rows, bill, lineNo, bill.garbage.get());
            }
        }
    }

    private static void bill(RowsByTable rows, DemoAccount account, DemoBill bill) {
        rows.of(DemoTable.BILL)
                .number(bill.id)
                .number(account.id())
                .date(bill.period.first())
                .date(bill.period.last())
                .date(bill.issuedOn)
                .date(bill.dueOn)
                .number(bill.opening.id())
                .number(bill.closing.id())
                .number(bill.volumeM3())
                .number(bill.yearBeforeM3)
                .number(bill.gasFen)
                .number(bill.garbageFen)
                .number(bill.amountFen())
                .number(bill.paidFen)
                .number(bill.lateFeeFen)
                .number(bill.lateFeePaidFen)
                .date(bill.lateFeeThrough)
                .name(bill.status())
                .none()
                .number(0)
                .end();
    }

    private static void line(RowsByTable rows, DemoBill bill, int lineNo, PricedLine line) {
        Rows row = rows.of(DemoTable.BILL_LINE).number(bill.id).number(lineNo).name(line.kind());
        if (line.tariffId() == null) {
            row.none().none().none();
        } else {
            row.number(line.tariffId()).name(line.season()).number(line.tier());
        }
        row.date(line.fromDay())
                .date(line.toDay())
                .number(line.quantity())
                .number(line.unitPriceFen())
                .number(line.amountFen())
                .end();
    }
}
