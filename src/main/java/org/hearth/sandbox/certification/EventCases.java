package org.hearth.sandbox.certification;

import static org.hearth.sandbox.certification.Step.get;
import static org.hearth.sandbox.certification.Step.post;

import java.util.List;

/**
 * Events, pulled and pushed (partner-api.md, Calls). Who takes no inbound calls pulls them, so that
 * pushes are not needed to pass.
 */
final class EventCases {

    private static final String EVENTS = "events";
    private static final String ENDPOINTS = "webhook-endpoints";

    private EventCases() {}

    static List<CertificationCase> all() {
        return List.of(
                one("events-read").expect(get(EVENTS).answered(200)),
                one("events-continued")
                        .expect(get(EVENTS).answered(200))
                        .expect(get(EVENTS).querying("after").answered(200)),
                one("endpoint-registered").expect(post(ENDPOINTS).answered(201)).optional(),
                one("webhook-acknowledged")
                        .expect(post(ENDPOINTS).answered(201))
                        .expect(
                                get(ENDPOINTS + "/{}/attempts")
                                        .reading(0, "endpointId")
                                        .also(
                                                "accepted=true",
                                                (call, before, block) ->
                                                        call.answer()
                                                                .hasAny("data", "accepted", "true"))
                                        .answered(200))
                        .optional());
    }

    private static CertificationCase one(String id) {
        return CertificationCase.of(CaseGroup.EVENTS, id);
    }
}
