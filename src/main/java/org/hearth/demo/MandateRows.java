package org.hearth.demo;

import java.time.LocalDate;
import java.util.List;
import org.hearth.debit.MandateParty;
import org.hearth.debit.MandateState;

/** Writes direct debit mandates: some households pay by their bank account. */
final class MandateRows {

    private static final int PURPOSE = 9;
    private static final int PERCENT = 4;
    private static final int NOON = 4 * 3_600;

    private final LocalDate today;
    private final List<Collector> collectors;

    MandateRows(LocalDate today, List<Collector> collectors) {
        this.today = today;
        this.collectors = collectors;
    }

    void write(RowsByTable rows, DemoAccount account) {
        if (account.fixedCase() == FixedCase.TWO_BILLS_UNPAID) {
            active(rows.of(DemoTable.MANDATE), account, bank("demo-bank"), 5678);
        } else if (account.fixedCase() == FixedCase.CREDIT) {
            asked(rows.of(DemoTable.MANDATE), account, bank("demo-bank-2"));
        } else if (account.fixedCase() == null
                && account.subclass().residential()
                && account.billed()) {
            Dice dice = new Dice(account.index(), PURPOSE);
            if (dice.percent(PERCENT)) {
                String bank = dice.percent(60) ? "demo-bank" : "demo-bank-2";
                active(rows.of(DemoTable.MANDATE), account, bank(bank), dice.below(10_000));
            }
        }
    }

    private Collector bank(String code) {
        return collectors.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    }

    /** Signed at the bank, by somebody who knew the holder's phone. */
    private static void active(Rows row, DemoAccount account, Collector bank, int ending) {
        LocalDate signed = account.openedOn().plusDays(30);
        begin(row, account, bank)
                .text("M" + account.id())
                .text("****%04d".formatted(ending))
                .name(MandateState.ACTIVE)
                .name(MandateParty.BANK)
                .none()
                .instant(signed, NOON)
                .instant(signed, NOON)
                .none()
                .none()
                .number(account.id())
                .number(0)
                .number(0)
                .end();
    }

    /** Asked for by the holder yesterday; the bank has not confirmed. */
    private void asked(Rows row, DemoAccount account, Collector bank) {
        begin(row, account, bank)
                .none()
                .none()
                .name(MandateState.PENDING)
                .name(MandateParty.RESIDENT)
                .number(account.customerId())
                .instant(today.minusDays(1), NOON)
                .none()
                .none()
                .none()
                .none()
                .number(0)
                .number(0)
                .end();
    }

    private static Rows begin(Rows row, DemoAccount account, Collector bank) {
        return row.number(account.id())
                .number(bank.id())
                .number(account.id())
                .text(account.number());
    }
}
