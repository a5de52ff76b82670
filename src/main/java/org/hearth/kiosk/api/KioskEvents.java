package org.hearth.kiosk.api;

import jakarta.inject.Singleton;
import java.util.Set;
import org.hearth.kiosk.GapView;
import org.hearth.platform.outbox.EventPayload;
import org.hearth.platform.outbox.PublicEvents;

/** Events of kiosks: what is missing of their payments, and that it has arrived. */
@Singleton
class KioskEvents implements PublicEvents {

    private final EventPayload payloads;

    KioskEvents(EventPayload payloads) {
        this.payloads = payloads;
    }

    @Override
    public Set<String> types() {
        return Set.of("kiosk.gap-found", "kiosk.gap-explained", "kiosk.gap-filled");
    }

    @Override
    public Object data(String type, String payload) {
        return GapPage.GapResponse.of(payloads.read(payload, GapView.class));
    }
}
