package org.hearth.sandbox.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A case of the certification script: calls that must come, in this order, and calls that must not
 * come after the first of them. Its words are in {@code web/messages/script.properties} under its
 * id.
 */
final class CertificationCase {

    /** A call that must not come, from after so many steps were found. */
    private record Never(int afterStep, Step step) {}

    private final String id;
    private final CaseGroup group;
    private final String scope;
    private boolean required = true;
    private final List<Step> steps = new ArrayList<>();
    private final List<Never> nevers = new ArrayList<>();

    private CertificationCase(String id, CaseGroup group) {
        this.id = id;
        this.group = group;
        this.scope = group.scope();
    }

    static CertificationCase of(CaseGroup group, String id) {
        return new CertificationCase(id, group);
    }

    CertificationCase expect(Step step) {
        steps.add(step);
        return this;
    }

    /** From the step before on, such a call is a fault. */
    CertificationCase never(Step step) {
        nevers.add(new Never(steps.size(), step));
        return this;
    }

    /** Shown, and not needed to pass. */
    CertificationCase optional() {
        required = false;
        return this;
    }

    String id() {
        return id;
    }

    CaseGroup group() {
        return group;
    }

    /** Whether a partner with these scopes must pass it. */
    boolean requiredWith(Set<String> scopes) {
        return required && scopes.contains(scope);
    }

    boolean forbids() {
        return !nevers.isEmpty();
    }

    /**
     * Judges by the last try that tells something: a later one that stopped half-way takes nothing
     * back.
     *
     * @param calls oldest first
     */
    Judgement judge(List<Call> calls, int block) {
        Judgement unfinished =
                new Judgement(Verdict.MISSING, steps.get(0).describe(block), List.of());
        boolean latest = true;
        for (int i = calls.size() - 1; i >= 0; i--) {
            if (!steps.get(0).matches(calls.get(i), List.of(), block)) {
                continue;
            }
            Judgement attempt = judgeAttempt(calls.subList(i, calls.size()), block);
            if (attempt.verdict() != Verdict.MISSING) {
                return attempt;
            }
            if (latest) {
                unfinished = attempt;
                latest = false;
            }
        }
        return unfinished;
    }

    private Judgement judgeAttempt(List<Call> calls, int block) {
        List<Call> found = new ArrayList<>();
        for (Call call : calls) {
            if (found.size() == steps.size() && !forbidsAfterLast()) {
                break;
            }
            for (Never never : nevers) {
                if (found.size() >= never.afterStep() && never.step().matches(call, found, block)) {
                    found.add(call);
                    return new Judgement(
                            Verdict.FAILED, never.step().describe(block), evidence(found));
                }
            }
            if (found.size() < steps.size()
                    && steps.get(found.size()).matches(call, found, block)) {
                found.add(call);
            }
        }
        return found.size() == steps.size()
                ? new Judgement(Verdict.PASSED, null, evidence(found))
                : new Judgement(
                        Verdict.MISSING, steps.get(found.size()).describe(block), evidence(found));
    }

    /**
     * Whether a case that is done can still be spoiled; else what comes later is another matter.
     */
    private boolean forbidsAfterLast() {
        return nevers.stream().anyMatch(never -> never.afterStep() == steps.size());
    }

    private static List<String> evidence(List<Call> calls) {
        return calls.stream().map(Call::requestId).toList();
    }
}
