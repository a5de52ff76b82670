package org.hearth.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.billing.LateFeePolicy;

/** Makes the rows of the demonstration, the same for the same day. */
final class DemoRows {

    private final LocalDate today;
    private final LateFeePolicy lateFees;
    private final DemoAccounts accounts;
    private final AccountRows accountRows;
    private final MeterHistory meters;
    private final PriceBook prices;
    private final PaymentRows paymentRows;
    private final MandateRows mandateRows;
    private final List<Collector> collectors = Collector.all();

    DemoRows(LocalDate today, LateFeePolicy lateFees) {
        this.today = today;
        this.lateFees = lateFees;
        accounts = new DemoAccounts(today);
        accountRows = new AccountRows(accounts);
        meters = new MeterHistory(today);
        prices = new PriceBook(today);
        paymentRows = new PaymentRows(closedThrough());
        mandateRows = new MandateRows(today, collectors);
    }

    /** Today and yesterday are still open (partner-api.md, rule 7). */
    private LocalDate closedThrough() {
        return today.minusDays(2);
    }

    void writeReference(RowsByTable rows) {
        prices.write(rows);
        new ReferenceRows(today.minusYears(3), closedThrough()).write(rows, collectors);
    }

    /**
     * @param index 1 for the first account
     */
    void writeAccount(RowsByTable rows, int index) {
        DemoAccount account = accounts.account(index);
        List<MeterReading> readings = readings(account);
        AccountBook book = book(account, readings);
        accountRows.write(rows, account, book.balanceFen);
        BillRows.write(rows, account, readings, book);
        paymentRows.write(rows, account, book);
        mandateRows.write(rows, account);
    }

    DemoAccount account(int index) {
        return accounts.account(index);
    }

    List<MeterReading> readings(DemoAccount account) {
        return account.billed() ? meters.readings(account) : List.of();
    }

    AccountBook book(DemoAccount account, List<MeterReading> readings) {
        return new AccountBook(account, bills(account, readings), collectors, lateFees, today);
    }

    private List<DemoBill> bills(DemoAccount account, List<MeterReading> readings) {
        List<DemoBill> bills = new ArrayList<>(readings.size());
        for (int i = 1; i < readings.size(); i++) {
            MeterReading opening = readings.get(i - 1);
            int yearBefore =
                    i == 1
                            ? opening.readOn().getDayOfYear() * account.monthlyM3() / 30
                            : bills.get(i - 2).gas.yearToDateM3();
            bills.add(
                    new DemoBill(
                            account.partId(i),
                            account,
                            prices,
                            opening,
                            readings.get(i),
                            yearBefore));
        }
        return bills;
    }
}
