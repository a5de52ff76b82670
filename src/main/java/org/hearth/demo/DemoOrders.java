package org.hearth.demo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.hearth.workorder.OrderCount;
import org.jboss.logging.Logger;

/**
 * What the utility says to everybody and a year of work orders, told after the start while the
 * service already answers; a load that was interrupted goes on where it ended.
 */
@ApplicationScoped
class DemoOrders {

    private static final Logger LOG = Logger.getLogger("org.hearth.demo");

    /** After the demonstration's accounts. */
    private static final int LATE = 4_500;

    private final DemoSettings settings;
    private final OrderTeller teller;
    private final AlarmTeller alarms;
    private final NoticeTeller notices;
    private final ArticleTeller articles;
    private final BookingTeller bookings;
    private final OrderCount orders;
    private final Clock clock;
    private volatile boolean stopping;

    DemoOrders(
            DemoSettings settings,
            OrderTeller teller,
            AlarmTeller alarms,
            NoticeTeller notices,
            ArticleTeller articles,
            BookingTeller bookings,
            OrderCount orders,
            Clock clock) {
        this.settings = settings;
        this.teller = teller;
        this.alarms = alarms;
        this.notices = notices;
        this.articles = articles;
        this.bookings = bookings;
        this.orders = orders;
        this.clock = clock;
    }

    void atStart(@Observes @Priority(LATE) StartupEvent start) {
        if (DemoData.wanted(settings, ConfigUtils.getProfiles())
                && orders.atMost(settings.orders()) < settings.orders()) {
            Thread teller = new Thread(this::tellAll, "demo-orders");
            teller.setDaemon(true);
            teller.start();
        }
    }

    void atStop(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    void tellAll() {
        articles.tell();
        notices.tell();
        OrderStories stories =
                new OrderStories(clock.instant(), settings.orders(), settings.accounts());
        int told = orders.atMost(settings.orders());
        for (int index = told + 1; index <= settings.orders() && !stopping; index++) {
            teller.tell(stories.story(index));
        }
        if (!stopping && alarms.crews()) {
            for (int index = 1; index <= AlarmTeller.ALARMS; index++) {
                alarms.tell(index, settings.accounts());
            }
            for (int index = 1; index <= BookingTeller.BOOKINGS; index++) {
                bookings.tell(index);
            }
        }
        LOG.infof("Demonstration data: %d work orders", orders.atMost(settings.orders()));
    }
}
