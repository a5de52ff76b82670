package org.hearth.portal.me;

import io.restassured.http.Cookie;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.account.Accounts;
import org.hearth.identity.Phone;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.platform.id.PublicId;

/**
 * The household of the design: on 23 November 2026 it owes 128.30 yuan for 54 m3 over 60 days, a
 * year before it was 139.64 yuan for 61 m3, and in September 115.96 yuan, paid at a bank.
 */
@ApplicationScoped
class Household {

    static final long PRICES = 9_001;
    private static final AtomicLong NEXT = new AtomicLong(800_000_000L);

    private final Given given;
    private final Accounts accounts;
    private final TestSessions sessions;

    Household(Given given, Accounts accounts, TestSessions sessions) {
        this.given = given;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Its rows, and the cookie of a resident who follows the account as 家. */
    record Rows(
            AccountRow account,
            Cookie session,
            long november,
            long september,
            long lastYear,
            long payment) {

        String publicId() {
            return PublicId.ACCOUNT.of(account.id());
        }

        String novemberPage() {
            return "/me/bills/" + PublicId.BILL.of(november);
        }

        String septemberPage() {
            return "/me/bills/" + PublicId.BILL.of(september);
        }

        String receiptPage() {
            return "/me/payments/" + PublicId.PAYMENT.of(payment);
        }
    }

    Rows moveIn() {
        prices();
        AccountRow account = given.account();
        given.run(
                "insert into meter values (?, ?, ?, 'POSTPAID', '2017-06-28', '2023-04-01',"
                        + " '2031-04-01', null)",
                account.id(),
                account.id(),
                "M" + account.id());
        long lastYear =
                bill(
                        account,
                        "2025-09-12",
                        "2025-11-11",
                        5_150,
                        5_211,
                        474,
                        12_364,
                        1_600,
                        13_964,
                        "ACTUAL");
        long september =
                bill(
                        account,
                        "2026-07-12",
                        "2026-09-11",
                        5_691,
                        5_742,
                        424,
                        9_996,
                        1_600,
                        11_596,
                        "ACTUAL");
        long november =
                bill(
                        account,
                        "2026-09-12",
                        "2026-11-10",
                        5_742,
                        5_796,
                        475,
                        11_230,
                        1_600,
                        0,
                        "SELF_REPORTED");
        line(november, 1, "OFF_PEAK", 1, "2026-09-12", "2026-10-31", 25, 196);
        line(november, 2, "OFF_PEAK", 2, "2026-09-12", "2026-10-31", 20, 213);
        line(november, 3, "PEAK", 2, "2026-11-01", "2026-11-10", 9, 230);
        given.run(
                "insert into bill_line values (?, 4, 'GARBAGE', null, null, null, '2026-09-12',"
                        + " '2026-11-10', 2, 800, 1600)",
                november);
        given.run("update account set balance_fen = -12830 where id = ?", account.id());
        pay(account, lastYear, 13_964, LocalDate.parse("2025-11-20"));
        long payment = pay(account, september, 11_596, LocalDate.parse("2026-09-20"));
        Phone phone = TestPhones.next();
        Cookie session = sessions.resident(phone);
        accounts.follow(sessions.residentId(phone), account.number(), "家");
        return new Rows(account, session, november, september, lastYear, payment);
    }

    private void prices() {
        given.run(
                "insert ignore into tariff values (?, 'test-residential', '居民气价 2021 版',"
                        + " 'Residential gas price 2021', 'RESIDENTIAL', false, '2021-01-01',"
                        + " '2021-04-01')",
                PRICES);
        season("OFF_PEAK", 4, 10, 196, 213, 248);
        season("PEAK", 11, 3, 213, 230, 265);
    }

    private void season(String season, int first, int last, int... prices) {
        given.run(
                "insert ignore into tariff_season values (?, ?, ?, ?)",
                PRICES,
                season,
                first,
                last);
        int[] limits = {0, 500, 660};
        for (int tier = 1; tier <= prices.length; tier++) {
            given.run(
                    "insert ignore into tariff_price values (?, ?, ?, ?, ?)",
                    PRICES,
                    season,
                    tier,
                    limits[tier - 1],
                    prices[tier - 1]);
        }
    }

    /** A bill due at the end of the month it was issued in. */
    long bill(
            AccountRow account,
            String from,
            String to,
            int opening,
            int closing,
            int yearBefore,
            long gasFen,
            long garbageFen,
            long paidFen,
            String source) {
        long id = NEXT.incrementAndGet();
        LocalDate issued = LocalDate.parse(to).plusDays(2);
        given.run(
                "insert into bill values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, null, ?,"
                        + " null, 0)",
                id,
                account.id(),
                LocalDate.parse(from),
                LocalDate.parse(to),
                issued,
                issued.withDayOfMonth(issued.lengthOfMonth()),
                reading(account, LocalDate.parse(from).minusDays(1), opening, "ACTUAL"),
                reading(account, LocalDate.parse(to), closing, source),
                BigDecimal.valueOf(closing - opening),
                yearBefore,
                gasFen,
                garbageFen,
                gasFen + garbageFen,
                paidFen,
                paidFen == 0 ? "OPEN" : "PAID");
        return id;
    }

    private long reading(AccountRow account, LocalDate day, int value, String source) {
        long id = NEXT.incrementAndGet();
        given.run(
                "insert into reading values (?, ?, ?, ?, ?, ?)",
                id,
                account.id(),
                account.id(),
                day,
                value,
                source);
        return id;
    }

    void line(
            long bill,
            int number,
            String season,
            int tier,
            String from,
            String to,
            int m3,
            int price) {
        given.run(
                "insert into bill_line values (?, ?, 'GAS', ?, ?, ?, ?, ?, ?, ?, ?)",
                bill,
                number,
                PRICES,
                season,
                tier,
                LocalDate.parse(from),
                LocalDate.parse(to),
                m3,
                price,
                (long) m3 * price);
    }

    /** Cash at a bank's counter. */
    long pay(AccountRow account, long bill, long amountFen, LocalDate day) {
        long id = NEXT.incrementAndGet();
        given.run(
                "insert into payment values (?, ?, ?, ?, ?, ?, 0, 0, 0, 'POSTED', null, false,"
                        + " 'COUNTER', 'CASH', ?, false, ?, ?, null, null, null, null,"
                        + " 'UNMATCHED', 0)",
                id,
                given.bank(),
                "T" + id,
                account.id(),
                account.number(),
                amountFen,
                day,
                day.atTime(2, 15),
                day.atTime(2, 15, 1));
        given.run(
                "insert into allocation (payment_id, bill_id, amount_fen, late_fee_fen, created_at)"
                        + " values (?, ?, ?, 0, ?)",
                id,
                bill,
                amountFen,
                day.atTime(2, 15, 1));
        return id;
    }
}
