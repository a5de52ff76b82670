package org.hearth.sandbox.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.time.ClockShift;
import org.hearth.sandbox.Recordings;
import org.hearth.sandbox.Sandbox;
import org.hearth.sandbox.SandboxPartnerView;

/**
 * The door to certification: a partner's recorded calls are judged by the script whenever somebody
 * looks (partner-api.md, Sandbox). A case stands as the last calls left it that told anything.
 */
@ApplicationScoped
public class Certifications {

    private final Sandbox sandbox;
    private final Recordings recordings;
    private final CertificationResultRepository results;
    private final Partners partners;
    private final Clock clock;

    Certifications(
            Sandbox sandbox,
            Recordings recordings,
            CertificationResultRepository results,
            Partners partners,
            Clock clock) {
        this.sandbox = sandbox;
        this.recordings = recordings;
        this.results = results;
        this.partners = partners;
        this.clock = clock;
    }

    /** How far a partner is; empty for who is none of the sandbox. */
    @Transactional
    public Optional<Certification> of(long partnerId) {
        return sandbox.partner(partnerId).map(this::judge);
    }

    /** The certification behind a link; empty where there is none. */
    @Transactional
    public Optional<Certification> byCode(String code) {
        return sandbox.partnerByCode(code).map(this::judge);
    }

    /**
     * The partners of the sandbox, those that came last first, as they stood when somebody last
     * looked: nobody's calls are judged for a list.
     *
     * @param block of the last one of the page before; the largest number for the first page
     */
    @Transactional
    public List<CertificationSummary> summariesBefore(int block, int limit) {
        List<SandboxPartnerView> some = sandbox.partnersBefore(block, limit);
        List<Long> ids = some.stream().map(SandboxPartnerView::partnerId).toList();
        Map<Long, PartnerView> names =
                partners.byIds(ids).stream()
                        .collect(Collectors.toMap(PartnerView::id, Function.identity()));
        Map<Long, List<CertificationResult>> judged = results.of(ids);
        return some.stream()
                .map(
                        one ->
                                summary(
                                        names.get(one.partnerId()),
                                        one,
                                        judged.getOrDefault(one.partnerId(), List.of())))
                .toList();
    }

    private CertificationSummary summary(
            PartnerView partner, SandboxPartnerView sandbox, List<CertificationResult> judged) {
        Set<String> scopes = partners.grantedScopes(partner.id());
        Set<String> required =
                Script.CASES.stream()
                        .filter(one -> one.requiredWith(scopes))
                        .map(CertificationCase::id)
                        .collect(Collectors.toSet());
        return new CertificationSummary(
                partner,
                sandbox,
                count(judged, required, Verdict.PASSED),
                count(judged, required, Verdict.FAILED),
                required.size());
    }

    private static long count(
            List<CertificationResult> judged, Set<String> cases, Verdict verdict) {
        return judged.stream()
                .filter(result -> result.verdict == verdict && cases.contains(result.caseId))
                .count();
    }

    /** The ids of the script's cases in a group. */
    public static List<String> script(CaseGroup group) {
        return Script.CASES.stream()
                .filter(one -> one.group() == group)
                .map(CertificationCase::id)
                .toList();
    }

    /** Judges, then forgets the calls and puts the partner's block back. */
    @Transactional
    public void reset(long partnerId) {
        of(partnerId);
        sandbox.reset(partnerId);
    }

    private Certification judge(SandboxPartnerView partner) {
        List<Call> calls = recordings.of(partner.partnerId()).stream().map(Call::of).toList();
        Set<String> scopes = partners.grantedScopes(partner.partnerId());
        Map<String, CertificationResult> before = results.of(partner.partnerId());
        Instant now = clock.instant().minus(ClockShift.current()).truncatedTo(ChronoUnit.MILLIS);
        List<CaseResult> judged = new ArrayList<>();
        for (CertificationCase one : Script.CASES) {
            judged.add(
                    result(
                            partner,
                            one,
                            one.judge(calls, partner.block()),
                            before.get(one.id()),
                            one.requiredWith(scopes),
                            now));
        }
        Certification certification =
                new Certification(
                        partner.partnerId(),
                        partner.block(),
                        partner.certificationCode(),
                        partner.certifiedAt(),
                        judged);
        return certification.complete() && partner.certifiedAt() == null
                ? certified(certification, now)
                : certification;
    }

    private CaseResult result(
            SandboxPartnerView partner,
            CertificationCase one,
            Judgement judgement,
            CertificationResult before,
            boolean required,
            Instant now) {
        if (judgement.verdict() == Verdict.MISSING && before != null) {
            return new CaseResult(
                    one.id(),
                    one.group(),
                    required,
                    before.verdict,
                    null,
                    before.evidence(),
                    before.judgedAt);
        }
        CertificationResult kept = before;
        if (judgement.verdict() != Verdict.MISSING) {
            if (kept == null) {
                kept = new CertificationResult(partner.partnerId(), one.id());
            }
            kept.take(judgement, now);
            if (before == null) {
                results.addFirst(kept);
            }
        }
        return new CaseResult(
                one.id(),
                one.group(),
                required,
                judgement.verdict(),
                judgement.call(),
                judgement.evidence(),
                kept == null ? null : kept.judgedAt);
    }

    private Certification certified(Certification complete, Instant now) {
        sandbox.certified(complete.partnerId(), now);
        return new Certification(
                complete.partnerId(), complete.block(), complete.code(), now, complete.cases());
    }
}
