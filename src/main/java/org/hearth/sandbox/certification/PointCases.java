package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.Step.get;
import static org.hearth.sandbox.certification.Step.put;

import java.util.List;

/** The partner's own payment points (partner-api.md, Calls). */
final class PointCases {

    private static final String POINT = "payment-points/{}";

    private PointCases() {}

    static List<CertificationCase> all() {
        return List.of(
                one("point-described").expect(put(POINT).answered(201)),
                one("point-changed")
                        .expect(put(POINT).answered(201))
                        .expect(
                                put(POINT)
                                        .also(
                                                "code = 1.code",
                                                (call, before, block) ->
                                                        call.path().equals(before.get(0).path()))
                                        .answered(200)),
                one("point-read").expect(get(POINT).answered(200)));
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.POINTS, id);
    }
}
