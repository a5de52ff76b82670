package org.hearth.debit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hearth.platform.id.PublicId;

/**
 * Some results of a batch, judged one by one against the items as they are: an item that comes
 * twice is judged by what the first result made of it.
 */
final class ResultLot {

    private final Map<Long, DebitItem> items = new HashMap<>();
    private final List<JudgedResult> judged = new ArrayList<>();
    private final List<DebitItem> collected = new ArrayList<>();
    private final List<DebitItem> returned = new ArrayList<>();
    private final Map<DebitReason, List<DebitItem>> failed = new EnumMap<>(DebitReason.class);

    /**
     * @param found the batch's items that the results name, held
     */
    ResultLot(List<DebitItem> found, List<DebitResult> results) {
        found.forEach(item -> items.put(item.id, item));
        results.forEach(this::judge);
    }

    static OptionalLong id(DebitResult result) {
        return PublicId.DEBIT_ITEM.parse(result.itemId());
    }

    private void judge(DebitResult result) {
        OptionalLong id = id(result);
        DebitItem item = id.isPresent() ? items.get(id.getAsLong()) : null;
        DebitJudgement judgement = item == null ? DebitJudgement.UNKNOWN_ITEM : item.judge(result);
        if (judgement == DebitJudgement.ACCEPTED) {
            accept(item, result);
        }
        judged.add(new JudgedResult(result.itemId(), judgement, item == null ? null : item.state));
    }

    private void accept(DebitItem item, DebitResult result) {
        item.state = result.outcome().state();
        item.reason = result.reason();
        switch (result.outcome()) {
            case COLLECTED -> collected.add(item);
            case FAILED ->
                    failed.computeIfAbsent(result.reason(), reason -> new ArrayList<>()).add(item);
            case RETURNED -> returned.add(item);
        }
    }

    List<JudgedResult> judged() {
        return judged;
    }

    List<DebitItem> collected() {
        return collected;
    }

    Map<DebitReason, List<DebitItem>> failed() {
        return failed;
    }

    List<DebitItem> returned() {
        return returned;
    }
}
