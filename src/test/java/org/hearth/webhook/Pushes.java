package org.hearth.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.outbox.PartnerEvents;

/** Lets tests of other rooms push events to an endpoint, at the moment they mean. */
@ApplicationScoped
public class Pushes {

    private final PartnerEvents events;
    private final DeliveryRound round;

    Pushes(PartnerEvents events, DeliveryRound round) {
        this.events = events;
        this.round = round;
    }

    /**
     * @param endpointId as the contract has it
     */
    public void deliver(String endpointId) {
        events.arrange();
        round.deliver(PublicId.WEBHOOK_ENDPOINT.parse(endpointId).orElseThrow());
    }

    /** A program of a bank that takes everything; close it. */
    public static Inbox inbox() {
        Receiver receiver = new Receiver();
        return new Inbox() {
            @Override
            public String url() {
                return receiver.url().toString();
            }

            @Override
            public void close() {
                receiver.close();
            }
        };
    }

    /** Where events are pushed to. */
    public interface Inbox extends AutoCloseable {
        String url();

        @Override
        void close();
    }
}
