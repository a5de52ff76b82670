package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.platform.database.Writes;
import org.hibernate.StatelessSession;

@ApplicationScoped
class PaymentRepository {

    private static final String INSERT =
            "insert into payment (id, partner_id, transaction_number, account_id, account_number,"
                    + " amount_fen, credited_fen, unapplied_fen, balance_after_fen, state,"
                    + " suspense_reason, double_payment, channel, tender, business_date, late,"
                    + " paid_at, received_at, quote_id, point_code, terminal_id, sequence_no,"
                    + " reconciliation, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";
    private static final String INSERT_ALLOCATION =
            "insert into allocation (payment_id, bill_id, step, amount_fen, garbage_fen,"
                    + " late_fee_fen, late_fee_charged_fen, late_fee_through, settled_on,"
                    + " applied_later, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final StatelessSession session;
    private final Writes writes;

    PaymentRepository(StatelessSession session, Writes writes) {
        this.session = session;
        this.writes = writes;
    }

    /** Written at the end of the transaction. */
    void add(Payment payment, List<Allocation> allocations) {
        writes.add(
                INSERT,
                payment.id,
                payment.partnerId,
                payment.transactionNumber,
                payment.accountId,
                payment.accountNumber,
                payment.amountFen,
                payment.creditedFen,
                payment.unappliedFen,
                payment.balanceAfterFen,
                name(payment.state),
                name(payment.suspenseReason),
                payment.doublePayment,
                name(payment.channel),
                name(payment.tender),
                payment.businessDate,
                payment.late,
                Writes.utc(payment.paidAt),
                Writes.utc(payment.receivedAt),
                payment.quoteId,
                payment.pointCode,
                payment.terminalId,
                payment.sequenceNo,
                name(payment.reconciliation));
        allocations.forEach(this::add);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private void add(Allocation allocation) {
        writes.add(
                INSERT_ALLOCATION,
                allocation.paymentId,
                allocation.billId,
                allocation.step,
                allocation.amountFen,
                allocation.garbageFen,
                allocation.lateFeeFen,
                allocation.lateFeeChargedFen,
                allocation.lateFeeThrough,
                allocation.settledOn,
                allocation.appliedLater,
                Writes.utc(allocation.createdAt));
    }

    /** Whether a payment that came, and not one that holds a number only. */
    private static final String CAME = " and state <> VOIDED";

    Optional<Payment> byId(long partnerId, long paymentId) {
        return session.createSelectionQuery(
                        "from Payment where id = ?1 and partnerId = ?2" + CAME, Payment.class)
                .setParameter(1, paymentId)
                .setParameter(2, partnerId)
                .uniqueResultOptional();
    }

    Optional<Payment> byTransactionNumber(long partnerId, String transactionNumber) {
        return numbered(partnerId, transactionNumber)
                .filter(payment -> payment.state != PaymentState.VOIDED);
    }

    /** Whoever holds a number: a payment, or the void of one that never came. */
    Optional<Payment> numbered(long partnerId, String transactionNumber) {
        return session.createSelectionQuery(
                        "from Payment where partnerId = ?1 and transactionNumber = ?2",
                        Payment.class)
                .setParameter(1, partnerId)
                .setParameter(2, transactionNumber)
                .uniqueResultOptional();
    }

    List<Payment> ofBusinessDate(long partnerId, LocalDate date, long afterId, int limit) {
        return session.createSelectionQuery(
                        "from Payment where partnerId = ?1 and businessDate = ?2 and id > ?3"
                                + CAME
                                + " order by id",
                        Payment.class)
                .setParameter(1, partnerId)
                .setParameter(2, date)
                .setParameter(3, afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Payment> ofAccount(long accountId, long beforeId, int limit) {
        return session.createSelectionQuery(
                        "from Payment where accountId = ?1 and id < ?2 order by id desc",
                        Payment.class)
                .setParameter(1, accountId)
                .setParameter(2, beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A payment that came, whoever took it: for the utility's own staff. */
    Optional<Payment> find(long paymentId) {
        return session.createSelectionQuery("from Payment where id = ?1" + CAME, Payment.class)
                .setParameter(1, paymentId)
                .uniqueResultOptional();
    }

    /** Waits for the row of a payment that is known to exist, and holds it. */
    Payment lock(long paymentId) {
        return session.createNativeQuery(
                        "select * from payment where id = ?1 for update", Payment.class)
                .setParameter(1, paymentId)
                .getSingleResult();
    }

    void update(Payment payment) {
        session.update(payment);
    }

    /**
     * Posted payments of an account with credit left, in the order they came. Held: reconciliation
     * marks them without the account's lock.
     */
    List<Payment> withCredit(long accountId) {
        return session.createNativeQuery(
                        "select * from payment where account_id = ?1 and state = 'POSTED'"
                                + " and unapplied_fen > 0 order by id for update",
                        Payment.class)
                .setParameter(1, accountId)
                .getResultList();
    }

    Optional<Payment> ofAccounts(Collection<Long> accountIds, long paymentId) {
        return session.createSelectionQuery(
                        "from Payment where id = ?1 and accountId in ?2", Payment.class)
                .setParameter(1, paymentId)
                .setParameter(2, accountIds)
                .uniqueResultOptional();
    }

    List<Allocation> allocations(long paymentId) {
        return session.createSelectionQuery(
                        "from Allocation where paymentId = ?1 order by createdAt, billId, step",
                        Allocation.class)
                .setParameter(1, paymentId)
                .getResultList();
    }

    /** What posted payments settled of a bill from a step on, in order. */
    List<Allocation> settledSince(long billId, int step) {
        return session.createSelectionQuery(
                        "select a from Allocation a join Payment p on p.id = a.paymentId"
                                + " where a.billId = ?1 and a.step >= ?2 and p.state = POSTED"
                                + " order by a.step, a.createdAt, a.paymentId",
                        Allocation.class)
                .setParameter(1, billId)
                .setParameter(2, step)
                .getResultList();
    }

    void apply(Allocation allocation) {
        session.insert(allocation);
    }

    void chargeAnew(Allocation allocation) {
        session.update(allocation);
    }

    /** A part of a payment that went to a bill. */
    record Applied(Payment payment, Allocation allocation) {

        boolean fromCredit() {
            return allocation.appliedLater;
        }
    }

    /** What payments paid of a bill, in the order it was applied, with those taken back since. */
    List<Applied> appliedTo(long billId) {
        return session.createSelectionQuery(
                        "select p, a from Allocation a join Payment p on p.id = a.paymentId"
                                + " where a.billId = ?1 order by a.createdAt, p.id",
                        Applied.class)
                .setParameter(1, billId)
                .getResultList();
    }

    /**
     * Whether another collector settled bills of the account since an instant.
     *
     * @param amountFen the amount of that payment, or null for any
     */
    boolean settledElsewhere(long accountId, long partnerId, Long amountFen, Instant since) {
        return session.createSelectionQuery(
                                "select count(*) from Payment where accountId = ?1 and partnerId <>"
                                        + " ?2 and (?3 is null or amountFen = ?3) and receivedAt >= ?4"
                                        + " and state = POSTED and creditedFen < amountFen",
                                Long.class)
                        .setParameter(1, accountId)
                        .setParameter(2, partnerId)
                        .setParameter(3, amountFen)
                        .setParameter(4, since)
                        .getSingleResult()
                > 0;
    }

    /** Views with the allocations made at posting, in the order of the payments. */
    List<PaymentView> views(List<Payment> payments) {
        if (payments.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Allocation>> byPayment =
                session.createSelectionQuery(
                                "from Allocation where paymentId in ?1 order by paymentId, billId",
                                Allocation.class)
                        .setParameter(1, payments.stream().map(p -> p.id).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(allocation -> allocation.paymentId));
        Set<Long> refunded = refundedFromSuspense(payments);
        return payments.stream()
                .map(
                        payment ->
                                payment.view(
                                        atPosting(payment, byPayment),
                                        refunded.contains(payment.id)))
                .toList();
    }

    /** Those that stay in suspense and whose money was given back. */
    private Set<Long> refundedFromSuspense(List<Payment> payments) {
        List<Long> inSuspense =
                payments.stream()
                        .filter(payment -> payment.state == PaymentState.SUSPENSE)
                        .map(payment -> payment.id)
                        .toList();
        return inSuspense.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        session.createSelectionQuery(
                                        "select paymentId from SuspenseItem where paymentId in ?1"
                                                + " and state = REFUNDED",
                                        Long.class)
                                .setParameter(1, inSuspense)
                                .getResultList());
    }

    private static List<AllocationView> atPosting(
            Payment payment, Map<Long, List<Allocation>> byPayment) {
        return byPayment.getOrDefault(payment.id, List.of()).stream()
                .filter(allocation -> !allocation.appliedLater)
                .map(Allocation::view)
                .toList();
    }
}
