package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;

/** The door to debits for finance: every bank's batches and what became of them. */
@ApplicationScoped
public class DebitDesk {

    private static final int PAGE = 50;
    private static final LocalDate NO_DAY_YET = LocalDate.of(9999, 12, 31);

    private final DebitBatchRepository batches;
    private final DebitItemRepository items;
    private final UnappliedRepository unapplied;
    private final Partners partners;
    private final AuditTrail audit;
    private final Clock clock;

    DebitDesk(
            DebitBatchRepository batches,
            DebitItemRepository items,
            UnappliedRepository unapplied,
            Partners partners,
            AuditTrail audit,
            Clock clock) {
        this.batches = batches;
        this.items = items;
        this.unapplied = unapplied;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Some batches, latest day first.
     *
     * @param next the cursor of the page with earlier ones, or null
     */
    public record BatchList(List<BankBatch> batches, String next) {}

    /** A batch and its bank. */
    public record BankBatch(DebitBatchView batch, PartnerView bank) {}

    /**
     * One batch, with how many items are in which state and some of them.
     *
     * @param overdue whether results are missing that should have come
     * @param next the cursor of the page with later items, or null
     */
    public record OneBatch(
            BankBatch batch,
            boolean overdue,
            List<StateSum> sums,
            List<DebitItemView> items,
            String next) {}

    /** How many debits are in a state, and their sum in fen. */
    public record StateSum(DebitItemState state, long count, long totalFen) {}

    /**
     * Some results that the books did not take, the oldest first.
     *
     * @param next the cursor of the page with newer ones, or null
     */
    public record UnappliedList(List<UnappliedResult> results, String next) {}

    /**
     * Some returned debits, newest first.
     *
     * @param next the cursor of the page with older ones, or null
     */
    public record ReturnedList(List<DebitItemView> items, String next) {}

    /**
     * @param cursor of an earlier page; anything else is as null
     */
    @Transactional
    public BatchList batches(String cursor) {
        Optional<DebitBatch> after =
                PublicId.DEBIT_BATCH.parse(cursor).stream()
                        .boxed()
                        .findFirst()
                        .flatMap(batches::byId);
        List<DebitBatch> found =
                batches.latest(
                        after.map(batch -> batch.collectOn).orElse(NO_DAY_YET),
                        after.map(batch -> batch.id).orElse(Long.MAX_VALUE),
                        PAGE + 1);
        List<DebitBatch> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<Long, PartnerView> banks = banks(page);
        return new BatchList(
                page.stream()
                        .map(batch -> new BankBatch(batch.view(), banks.get(batch.partnerId)))
                        .toList(),
                found.size() > PAGE ? PublicId.DEBIT_BATCH.of(page.get(PAGE - 1).id) : null);
    }

    /** Batches whose results should have come, the longest overdue first. */
    @Transactional
    public List<BankBatch> overdue() {
        List<DebitBatch> found = batches.overdue(LocalDate.now(clock), PAGE);
        Map<Long, PartnerView> banks = banks(found);
        return found.stream()
                .map(batch -> new BankBatch(batch.view(), banks.get(batch.partnerId)))
                .toList();
    }

    /**
     * @param state of the items shown, or null for all
     * @param cursor of an earlier page; anything else is as null
     * @throws BusinessException DEBIT_BATCH_NOT_FOUND
     */
    @Transactional
    public OneBatch batch(long batchId, DebitItemState state, String cursor) {
        DebitBatch batch =
                batches.byId(batchId)
                        .orElseThrow(() -> new BusinessException(DebitError.DEBIT_BATCH_NOT_FOUND));
        Set<DebitItemState> shown =
                state == null ? EnumSet.allOf(DebitItemState.class) : EnumSet.of(state);
        List<DebitItemView> found =
                items.ofBatch(
                        batchId, shown, PublicId.DEBIT_ITEM.parse(cursor).orElse(0), PAGE + 1);
        List<DebitItemView> page = found.subList(0, Math.min(PAGE, found.size()));
        return new OneBatch(
                new BankBatch(batch.view(), banks(List.of(batch)).get(batch.partnerId)),
                batch.overdue(LocalDate.now(clock)),
                items.counts(batchId).stream()
                        .map(sum -> new StateSum(sum.state(), sum.count(), sum.totalFen()))
                        .sorted((one, other) -> one.state().compareTo(other.state()))
                        .toList(),
                page,
                found.size() > PAGE ? PublicId.DEBIT_ITEM.of(page.get(PAGE - 1).itemId()) : null);
    }

    /**
     * @param cursor of an earlier page; anything else is as null
     */
    @Transactional
    public ReturnedList returned(String cursor) {
        List<DebitItemView> found =
                items.inState(
                        DebitItemState.RETURNED,
                        PublicId.DEBIT_ITEM.parse(cursor).orElse(Long.MAX_VALUE),
                        PAGE + 1);
        List<DebitItemView> page = found.subList(0, Math.min(PAGE, found.size()));
        return new ReturnedList(
                page,
                found.size() > PAGE ? PublicId.DEBIT_ITEM.of(page.get(PAGE - 1).itemId()) : null);
    }

    /**
     * Results that nobody has worked yet.
     *
     * @param cursor of an earlier page; anything else is as null
     */
    @Transactional
    public UnappliedList unapplied(String cursor) {
        List<UnappliedResult> found =
                unapplied.open(PublicId.UNAPPLIED_RESULT.parse(cursor).orElse(0), PAGE + 1);
        List<UnappliedResult> page = found.subList(0, Math.min(PAGE, found.size()));
        return new UnappliedList(
                page,
                found.size() > PAGE ? PublicId.UNAPPLIED_RESULT.of(page.get(PAGE - 1).id()) : null);
    }

    /**
     * Ends the work on a result; nothing where a colleague was faster.
     *
     * @param note what was done
     */
    @Transactional
    public void work(long unappliedId, String note, Actor staff) {
        if (unapplied.work(unappliedId, staff, note, clock.instant())) {
            audit.transition(
                    staff,
                    "debit.work-unapplied",
                    "unapplied-result",
                    unappliedId,
                    null,
                    null,
                    null);
        }
    }

    private Map<Long, PartnerView> banks(List<DebitBatch> of) {
        return partners
                .byIds(of.stream().map(batch -> batch.partnerId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(PartnerView::id, Function.identity()));
    }
}
