package org.hearth.demo;

import java.time.LocalDate;
import java.util.List;
import org.hearth.account.AccountStatus;
import org.hearth.account.CustomerKind;
import org.hearth.account.SearchKeys;

/** Writes an account as it was opened: holder, address, meter, and who follows it. */
final class AccountRows {

    private static final int PURPOSE_PLACE = 7;
    private static final int PURPOSE_FOLLOW = 8;
    private static final int NOON = 4 * 3_600;
    private static final int FIRST_PHONES = 10;

    /** Larger than any city's customers, and prime to the step below. */
    private static final long PHONES = 89_999_999;

    private static final long PHONE_STEP = 7_919;

    private final DemoAccounts accounts;
    private final Names names = new Names();
    private final List<String[]> districts = DemoFile.rows("districts");
    private final List<String[]> places = DemoFile.rows("places");

    AccountRows(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    void write(RowsByTable rows, DemoAccount account, long balanceFen) {
        Dice dice = new Dice(account.index(), PURPOSE_PLACE);
        // Neighbouring numbers lie in different districts, so that few accounts cover them all.
        String[] district = districts.get(account.index() % districts.size());
        String[] place = places.get(dice.below(places.size()));
        String detail = detail(account, place[1], dice);
        if (account.holder() == account.index()) {
            customer(rows, account);
        }
        rows.of(DemoTable.ACCOUNT)
                .number(account.id())
                .text(account.number())
                .number(account.customerId())
                .name(account.subclass().accountClass())
                .text(account.subclass().code())
                .name(account.meterType())
                .name(account.cycle())
                .flag(account.lowIncome())
                .name(AccountStatus.ACTIVE)
                .text(district[0])
                .text(place[0])
                .text(detail)
                .date(account.openedOn())
                .number(balanceFen)
                .number(0)
                .end();
        search(rows, account, district[0], place[0], detail);
        meter(rows, account, dice);
        follows(rows, account);
    }

    private void search(
            RowsByTable rows, DemoAccount account, String district, String street, String detail) {
        Names.Named holder = name(holder(account));
        SearchKeys keys = SearchKeys.of(holder.name(), holder.reading(), district, street, detail);
        rows.of(DemoTable.ACCOUNT_SEARCH)
                .number(account.id())
                .number(keys.sourceCrc())
                .text(keys.name())
                .text(keys.reading().pinyin())
                .text(keys.reading().initials())
                .text(keys.districtCode())
                .text(keys.street())
                .text(keys.estate())
                .text(keys.numbers())
                .end();
    }

    /** The first account of the holder, whose name follows from it. */
    private DemoAccount holder(DemoAccount account) {
        return account.holder() == account.index() ? account : accounts.account(account.holder());
    }

    private Names.Named name(DemoAccount first) {
        if (first.subclass().residential()) {
            return names.person(first.index());
        }
        String street = places.get(new Dice(first.index(), PURPOSE_PLACE).below(places.size()))[0];
        return names.company(first.index(), street.substring(0, 2), first.subclass().company());
    }

    private void customer(RowsByTable rows, DemoAccount account) {
        boolean person = account.subclass().residential();
        rows.of(DemoTable.CUSTOMER)
                .number(account.id())
                .name(person ? CustomerKind.PERSON : CustomerKind.COMPANY)
                .text(name(account).name())
                .text(phone(account.index()))
                .instant(account.openedOn(), NOON)
                .end();
        if (isResident(account.index())) {
            rows.of(DemoTable.RESIDENT)
                    .number(account.id())
                    .text(phone(account.index()))
                    .text("ACTIVE")
                    .instant(account.openedOn(), NOON)
                    .none()
                    .end();
        }
    }

    private static String detail(DemoAccount account, String estate, Dice dice) {
        int house = dice.between(1, 280);
        if (!account.subclass().residential()) {
            return house + " 号";
        }
        return "%d 号%s %d 栋 %d 单元 %d-%d"
                .formatted(
                        house,
                        estate,
                        dice.between(1, 24),
                        dice.between(1, 3),
                        dice.between(1, 32),
                        dice.between(1, 8));
    }

    private static void meter(RowsByTable rows, DemoAccount account, Dice dice) {
        LocalDate installed = account.openedOn().plusDays(dice.below(700));
        LocalDate hose = installed.plusDays(dice.below(300));
        boolean hosed = account.subclass().residential();
        rows.of(DemoTable.METER)
                .number(account.id())
                .number(account.id())
                .text("SC" + (10_000_000_000L + account.id()))
                .name(account.meterType())
                .date(installed)
                .date(hosed ? hose : null)
                .date(hosed ? hose.plusYears(8) : null)
                .none()
                .end();
    }

    /** Holders who use the website, and some who look after a neighbour's or parents' account. */
    private void follows(RowsByTable rows, DemoAccount account) {
        if (isResident(account.holder())) {
            follow(rows, account.holder(), account, null);
        }
        int other = other(account);
        if (other != account.holder() && isResident(other)) {
            follow(rows, other, account, "父母家");
        }
    }

    private int other(DemoAccount account) {
        if (account.fixedCase() != null) {
            return account.fixedCase() == FixedCase.FOLLOWED_BY_TWO
                    ? FixedCase.LAST_BILL_ESTIMATED.holder()
                    : account.holder();
        }
        boolean followed =
                account.subclass().residential()
                        && new Dice(account.index(), PURPOSE_FOLLOW).percent(8);
        return followed ? accounts.holder(account.index() - 1) : account.holder();
    }

    private static void follow(RowsByTable rows, int holder, DemoAccount account, String label) {
        rows.of(DemoTable.ACCOUNT_FOLLOW)
                .number(DemoAccount.idOf(holder))
                .number(account.id())
                .text(label)
                .instant(account.openedOn(), NOON)
                .end();
    }

    /** Whether the customer whose first account this is has signed in to the website before. */
    private static boolean isResident(int holder) {
        return holder <= FIRST_PHONES || new Dice(-holder, PURPOSE_FOLLOW).percent(30);
    }

    /** Everyone has another; the first ten are easy to remember. */
    private static String phone(int holder) {
        long digits = holder <= FIRST_PHONES ? holder : 10_000_000 + holder * PHONE_STEP % PHONES;
        return Long.toString(13_800_000_000L + digits);
    }
}
