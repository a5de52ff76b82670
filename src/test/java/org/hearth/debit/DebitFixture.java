package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;

/** Accounts with mandates, and the days of their debits: announced today, collected on Thursday. */
@ApplicationScoped
public class DebitFixture {

    /** The first day with full notice from the day of the {@link TestClock}. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    public static final Actor JOB = Actor.system("test");

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private final Given given;
    private final Mandates mandates;
    private final DebitBatches batches;
    private final DebitResults results;
    private final TestClock clock;

    DebitFixture(
            Given given,
            Mandates mandates,
            DebitBatches batches,
            DebitResults results,
            TestClock clock) {
        this.given = given;
        this.mandates = mandates;
        this.batches = batches;
        this.results = results;
        this.clock = clock;
    }

    /** A household with an active mandate at a bank that owes nothing. */
    public AccountRow household(ClientFixture.Client bank) {
        AccountRow account = given.account();
        sign(bank, account);
        return account;
    }

    /** A household with an active mandate and one bill that is not due yet. */
    public AccountRow owing(ClientFixture.Client bank, long fen) {
        AccountRow account = household(bank);
        given.bill(account, DUE, fen, 0);
        return account;
    }

    public MandateView sign(ClientFixture.Client bank, AccountRow account) {
        return mandates.sign(
                        new SignMandate(
                                bank.partnerId(),
                                Actor.client(bank.clientId()),
                                UUID.randomUUID().toString(),
                                UUID.randomUUID().toString(),
                                account.number(),
                                "****5678",
                                account.phone().substring(account.phone().length() - 4)))
                .mandate();
    }

    /** The morning's run for Thursday. */
    public DebitRun announce() {
        return batches.create(DAY, JOB);
    }

    public DebitRun announceFor(String day) {
        return batches.create(LocalDate.parse(day), JOB);
    }

    /** The batches whose cut-off is past go to the banks. */
    public void handOver() {
        batches.release(JOB);
    }

    /** Wednesday evening: the batches of Thursday go to the banks. */
    public void cutOff() {
        at("2026-11-25T20:00:00+08:00");
        batches.release(JOB);
    }

    /** Announced, handed over, and Thursday has come. */
    public void collectDay() {
        announce();
        cutOff();
        at("2026-11-26T16:00:00+08:00");
    }

    public void at(String time) {
        clock.set(instant(time));
    }

    public static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    public List<DebitBatchView> batchesOf(ClientFixture.Client bank) {
        return batches.ofBank(bank.partnerId(), null, 0, 1_000);
    }

    /** All items the bank has. */
    public List<DebitItemView> itemsOf(ClientFixture.Client bank) {
        return batchesOf(bank).stream()
                .flatMap(
                        batch ->
                                batches.items(bank.partnerId(), batch.batchId(), 0, 1_000).stream())
                .toList();
    }

    /** The bank reports today; the results are of one batch. */
    public List<JudgedResult> report(ClientFixture.Client bank, DebitResult... reported) {
        return report(bank, List.of(reported));
    }

    public List<JudgedResult> report(ClientFixture.Client bank, List<DebitResult> reported) {
        long batch =
                itemsOf(bank).stream()
                        .filter(item -> id(item).equals(reported.get(0).itemId()))
                        .findFirst()
                        .orElseThrow()
                        .batchId();
        return report(bank, batch, reported);
    }

    /** A part of a batch's results. */
    public List<JudgedResult> report(
            ClientFixture.Client bank, long batch, List<DebitResult> reported) {
        return report(bank, batch, LocalDate.now(clock), reported);
    }

    /** A part of a batch's results, on a business date. */
    public List<JudgedResult> report(
            ClientFixture.Client bank, long batch, LocalDate date, List<DebitResult> reported) {
        return results.post(
                        new ResultPart(
                                bank.partnerId(), Actor.client(bank.clientId()), batch, date),
                        reported)
                .results();
    }

    public static DebitResult collected(DebitItemView item) {
        return new DebitResult(id(item), DebitOutcome.COLLECTED, item.amountFen(), null);
    }

    public static DebitResult failed(DebitItemView item, DebitReason reason) {
        return new DebitResult(id(item), DebitOutcome.FAILED, null, reason);
    }

    public static DebitResult returned(DebitItemView item, DebitReason reason) {
        return new DebitResult(id(item), DebitOutcome.RETURNED, null, reason);
    }

    public static String id(DebitItemView item) {
        return PublicId.DEBIT_ITEM.of(item.itemId());
    }
}
