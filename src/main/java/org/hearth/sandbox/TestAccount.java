package org.hearth.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountStatus;
import org.hearth.account.MeterType;

/**
 * The accounts that each sandbox partner has; the last three digits of the number say how one
 * behaves (partner-api.md, Sandbox). All amounts are fen.
 */
public enum TestAccount {
    /** Two bills, none overdue. */
    TWO_BILLS(1, new TestBill(9_640, 1_600, 10), new TestBill(11_230, 1_600, 25)),
    /** One bill, overdue for 20 days: a late fee on its gas. */
    OVERDUE(2, new TestBill(20_000, 1_600, -20)),
    /** Owes nothing. */
    NOTHING_OWED(3),
    /** Owes nothing and has 200.00 yuan of credit. */
    IN_CREDIT(4, 20_000),
    /** One more bill is issued between the first inquiry and the payment. */
    CHANGED_BILL(5, new TestBill(8_000, 1_600, 15)),
    /** Somebody else pays it between the first inquiry and the payment. */
    PAID_MEANWHILE(6, new TestBill(7_300, 1_600, 15)),
    /** A payment is booked, and answered late. */
    SLOW_ANSWER(7, new TestBill(5_120, 1_600, 15)),
    /** A payment is booked, and its answer is lost. */
    LOST_ANSWER(8, new TestBill(5_250, 1_600, 15)),
    /** The first try of a payment fails before it is booked. */
    ERROR_BEFORE(9, new TestBill(5_380, 1_600, 15)),
    /** The first try of a payment fails after it was booked. */
    ERROR_AFTER(10, new TestBill(5_410, 1_600, 15)),
    /** The first try of a payment finds another at work. */
    BUSY(11, new TestBill(5_540, 1_600, 15)),
    /** The first inquiry comes too soon. */
    LIMITED(12, new TestBill(5_670, 1_600, 15)),
    /** A prepaid meter with a card: not collected here. */
    IC_CARD(13, AccountClass.RESIDENTIAL, MeterType.IC_CARD, AccountStatus.ACTIVE),
    IOT(
            14,
            AccountClass.RESIDENTIAL,
            MeterType.IOT,
            AccountStatus.ACTIVE,
            new TestBill(6_200, 1_600, 15)),
    /** A business: the whole bill or nothing. */
    INDUSTRIAL(
            15,
            AccountClass.INDUSTRIAL,
            MeterType.IOT,
            AccountStatus.ACTIVE,
            new TestBill(3_680_000, 0, 8)),
    /** A business that pays nothing ahead either. */
    CNG_STATION(
            16,
            AccountClass.CNG_STATION,
            MeterType.POSTPAID,
            AccountStatus.ACTIVE,
            new TestBill(9_150_000, 0, 8)),
    /** No longer supplied: unknown to an inquiry, and money for it waits in suspense. */
    CLOSED(17, AccountClass.RESIDENTIAL, MeterType.POSTPAID, AccountStatus.CLOSED),
    /** Two bills to pay and reverse. */
    TO_REVERSE(18, new TestBill(4_100, 1_600, 12), new TestBill(4_300, 1_600, 27)),
    /** Three more accounts with a bill, for a day's book, a kiosk, or whatever is tried. */
    ONE_BILL(19, new TestBill(6_600, 1_600, 15)),
    ANOTHER_BILL(20, new TestBill(7_700, 1_600, 15)),
    THIRD_BILL(21, new TestBill(8_800, 1_600, 15)),
    /** Direct debits succeed, or fail for want of funds. */
    DEBIT(22, new TestBill(9_900, 1_600, 15)),
    DEBIT_WITHOUT_FUNDS(23, new TestBill(10_100, 1_600, 15));

    /** The last digits of a number that no sandbox partner has an account for. */
    public static final int UNKNOWN = 999;

    /** The last digits of each holder's phone, which prove a mandate. */
    public static final String HOLDER_PHONE_ENDING = "0000";

    private static final int CASES = 1000;

    private final int digits;
    private final AccountClass accountClass;
    private final MeterType meterType;
    private final AccountStatus status;
    private final long creditFen;
    private final List<TestBill> bills;

    TestAccount(int digits, TestBill... bills) {
        this(digits, AccountClass.RESIDENTIAL, MeterType.POSTPAID, AccountStatus.ACTIVE, bills);
    }

    TestAccount(int digits, long creditFen) {
        this.digits = digits;
        this.accountClass = AccountClass.RESIDENTIAL;
        this.meterType = MeterType.POSTPAID;
        this.status = AccountStatus.ACTIVE;
        this.creditFen = creditFen;
        this.bills = List.of();
    }

    TestAccount(
            int digits,
            AccountClass accountClass,
            MeterType meterType,
            AccountStatus status,
            TestBill... bills) {
        this.digits = digits;
        this.accountClass = accountClass;
        this.meterType = meterType;
        this.status = status;
        this.creditFen = 0;
        this.bills = List.of(bills);
    }

    /**
     * The account's number in a partner's block: 9, four digits of the block, three of the case.
     */
    public String number(int block) {
        return "9" + block + lastDigits();
    }

    /** The last three digits of its number. */
    public String lastDigits() {
        return String.format("%03d", digits);
    }

    /** As the contract spells it. */
    public String published() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a number means to the partner of a block; empty for any other number. */
    public static Optional<TestAccount> of(int block, String accountNumber) {
        for (TestAccount account : values()) {
            if (account.number(block).equals(accountNumber)) {
                return Optional.of(account);
            }
        }
        return Optional.empty();
    }

    /** A number of the block that never is an account. */
    public static String unknownNumber(int block) {
        return "9" + block + UNKNOWN;
    }

    /** Row id of the account; nobody else's id is as small. */
    long id(int block) {
        return firstId(block) + digits;
    }

    static long firstId(int block) {
        return (90_000L + block) * CASES;
    }

    static long lastId(int block) {
        return firstId(block) + CASES - 1;
    }

    /** Whether the number is of another sandbox partner's block. */
    static boolean isForeign(int block, String accountNumber) {
        return accountNumber.matches("9[0-9]{7}") && !accountNumber.startsWith("9" + block);
    }

    AccountClass accountClass() {
        return accountClass;
    }

    MeterType meterType() {
        return meterType;
    }

    AccountStatus status() {
        return status;
    }

    long creditFen() {
        return creditFen;
    }

    /** Credit positive, arrears negative. */
    long balanceFen() {
        return creditFen + arrearsFen();
    }

    List<TestBill> bills() {
        return bills;
    }

    /** What it begins with before anybody pays: arrears negative. */
    long arrearsFen() {
        return -bills.stream().mapToLong(TestBill::amountFen).sum();
    }
}
