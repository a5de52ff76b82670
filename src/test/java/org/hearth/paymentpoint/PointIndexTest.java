package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.paymentpoint.HandMadePoint.aPoint;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.tenant.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances are the table and what this one keeps in memory. */
@QuarkusTest
class PointIndexTest {

    private static final Actor BANK = Actor.client("bank");

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject PaymentPoints points;
    @Inject PointSearch search;
    @Inject PointIndex index;

    private long partner;
    private String code;
    private String name;

    @BeforeEach
    void aBank() {
        given.account();
        partner = clients.aClient().partnerId();
        code = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        name = "点" + code;
    }

    private long put(String named) {
        return points.put(BANK, partner, code, aPoint(1, named).view().description()).point().id();
    }

    private List<Long> found(String text) {
        return search.find(HandMadeQuery.all().text(text).made()).points().stream()
                .map(found -> found.point().id())
                .toList();
    }

    @Test
    void what_was_put_here_is_found_at_once() {
        long id = put(name);
        assertThat(found(name)).containsExactly(id);

        put("改名" + name);
        assertThat(found("改名" + name)).containsExactly(id);
    }

    @Test
    void what_another_instance_wrote_is_found_after_the_next_look() {
        long id = put(name);
        assertThat(found("别处" + name)).isEmpty();

        another(
                "update payment_point set name = ?, updated_at = '2026-11-24' where id = ?",
                "别处" + name,
                id);
        assertThat(found("别处" + name)).isEmpty();
        index.refresh();

        assertThat(found("别处" + name)).containsExactly(id);
    }

    @Test
    void what_was_given_up_elsewhere_is_found_no_more() {
        long id = put(name);
        assertThat(search.one(id)).isPresent();

        another("update payment_point set state = 'CLOSED' where id = ?", id);
        index.refresh();

        assertThat(found(name)).isEmpty();
        assertThat(search.one(id)).isEmpty();
    }

    @Test
    void what_a_kiosk_says_is_there_after_the_next_look() {
        long id = put(name);
        assertThat(search.one(id).orElseThrow().point().report()).isNull();

        PointReport report = new PointReport(Fitness.LIMITED, true, TestClock.START);
        points.report(partner, code, report);
        index.refresh();

        assertThat(search.one(id).orElseThrow().point().report()).isEqualTo(report);
    }

    @Test
    void the_sandbox_stays_in_the_sandbox() {
        Tenant.SANDBOX.run(() -> put(name));

        assertThat(found(name)).isEmpty();
    }

    private void another(String sql, Object... values) {
        given.run(sql, values);
    }
}
