package org.hearth.sandbox.certification;

import java.util.List;
import java.util.stream.Stream;

/** The certification script: what a partner's program has to show before it goes live. */
final class Script {

    static final List<CertificationCase> CASES =
            Stream.of(
                            InquiryCases.all(),
                            PaymentCases.all(),
                            FaultCases.all(),
                            LookupCases.all(),
                            ReversalCases.all(),
                            ReconciliationCases.all(),
                            MandateCases.all(),
                            DebitCases.all(),
                            EventCases.all(),
                            PointCases.all())
                    .flatMap(List::stream)
                    .toList();

    private Script() {}
}
