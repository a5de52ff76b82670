package org.hearth.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.http.AddressRefused;
import org.hearth.platform.http.OutboundAddresses;
import org.hearth.platform.http.ScriptedAddresses;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.outbox.EventEnvelope;
import org.hearth.platform.outbox.Outbox;
import org.hearth.platform.outbox.PartnerEvents;
import org.hearth.platform.outbox.TestEvents;
import org.hearth.webhook.Receiver.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookDeliveryTest {

    private static final Actor BANK = Actor.client("test-client");

    @Inject Given given;
    @Inject TestClock clock;
    @Inject Outbox outbox;
    @Inject PartnerEvents events;
    @Inject WebhookEndpoints endpoints;
    @Inject EventFeed eventFeed;
    @Inject DeliveryRecords records;
    @Inject DeliveryRound round;
    @Inject Courier courier;
    @Inject WebhookDispatcher dispatcher;
    @Inject AttemptRetention retention;

    private final Receiver receiver = new Receiver();
    private final List<EndpointView> registered = new ArrayList<>();
    private long bank;

    @BeforeEach
    void aBank() {
        clock.reset();
        bank = given.bank();
    }

    @AfterEach
    void cleanUp() {
        registered.forEach(
                endpoint ->
                        given.run("delete from webhook_endpoint where id = ?", number(endpoint)));
        clock.reset();
        receiver.close();
    }

    @Nested
    class AnEvent {

        @Test
        void is_signed_so_that_the_reference_library_takes_it() throws Exception {
            clock.set(Instant.now());
            EndpointWithSecret endpoint = register(receiver.url().toString());
            publish(7);

            deliver(endpoint);

            Received event = receiver.received().get(0);
            new Webhook(endpoint.secret()).verify(event.body(), event.headers());
            assertThat(event.id()).matches("evt_[0-9A-Z]{13}");
            assertThat(event.path()).isEqualTo("/hooks?of=gas");
            assertThat(event.body())
                    .startsWith("{\"id\":\"" + event.id() + "\",\"type\":\"test.happened\"")
                    .contains("\"data\":{\"subject\":7}");
            assertThatThrownBy(
                            () ->
                                    new Webhook(endpoint.secret())
                                            .verify(event.body() + " ", event.headers()))
                    .isInstanceOf(WebhookVerificationException.class);
        }

        @Test
        void is_signed_by_both_secrets_while_they_are_exchanged() throws Exception {
            clock.set(Instant.now());
            EndpointWithSecret first = register(receiver.url().toString());
            EndpointWithSecret second = endpoints.rotate(BANK, bank, first.endpoint().id());
            publish(1);
            deliver(first);

            Received event = receiver.received().get(0);
            new Webhook(first.secret()).verify(event.body(), event.headers());
            new Webhook(second.secret()).verify(event.body(), event.headers());

            clock.advance(Duration.ofHours(24).plusSeconds(1));
            publish(2);
            deliver(first);
            Received later = receiver.received().get(1);
            assertThat(later.signature())
                    .isEqualTo(
                            new Webhook(second.secret())
                                    .sign(
                                            later.id(),
                                            Long.parseLong(later.timestamp()),
                                            later.body()));
        }

        @Test
        void does_not_wait_for_another_round_behind_many_others() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            for (int subject = 1; subject <= 45; subject++) {
                publish(subject);
            }
            events.arrange();

            round.deliver(number(endpoint.endpoint()));

            assertThat(receiver.subjects())
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 45).boxed().toList());
        }

        @Test
        void goes_only_to_who_wants_its_type_and_was_there_when_it_happened() {
            publish(1);
            EndpointWithSecret other =
                    register(receiver.url().toString(), List.of("settlement.ready"));
            EndpointWithSecret endpoint = register(receiver.url().toString());
            publish(2);

            deliver(other);
            deliver(endpoint);

            assertThat(receiver.subjects()).containsExactly(2L);
            assertThat(view(other).backlog()).isZero();
        }

        @Test
        void that_was_sent_but_not_noted_before_a_crash_comes_again_under_the_same_id() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            publish(1);
            publish(2);
            events.arrange();
            Delivery lost = records.take(number(endpoint.endpoint())).orElseThrow();
            var event = lost.events().get(0).envelope();
            Outcome sent =
                    courier.send(lost.target(), lost.secrets(), event.id(), events.json(event));
            assertThat(sent.accepted()).isTrue();

            deliver(endpoint);
            assertThat(receiver.subjects()).as("its lease runs still").containsExactly(1L);
            clock.advance(WebhookEndpoint.LEASE.plusSeconds(1));
            deliver(endpoint);

            assertThat(receiver.subjects()).containsExactly(1L, 1L, 2L);
            assertThat(receiver.ids().get(1)).isEqualTo(receiver.ids().get(0));
            Tried first = new Tried(lost.events().get(0), sent, clock.instant());
            assertThat(records.record(lost, List.of(first), true))
                    .as("the worker that came back has nothing more to say")
                    .isFalse();
            assertThat(view(endpoint).backlog()).isZero();
        }

        @Test
        void is_delivered_once_though_many_dispatchers_are_at_it() throws Exception {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            int many = 50;
            LongStream.rangeClosed(1, many).forEach(WebhookDeliveryTest.this::publish);
            events.arrange();
            ExecutorService pool = Executors.newFixedThreadPool(4);
            try {
                List<Future<?>> instances = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    instances.add(
                            pool.submit(
                                    () -> {
                                        while (view(endpoint).backlog() > 0) {
                                            round.deliver(number(endpoint.endpoint()));
                                        }
                                    }));
                }
                for (Future<?> instance : instances) {
                    instance.get(60, TimeUnit.SECONDS);
                }
            } finally {
                pool.shutdownNow();
            }

            assertThat(receiver.subjects())
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, many).boxed().toList());
        }
    }

    @Nested
    class APortion {

        /** How many tries were written down when each event arrived. */
        private final List<Long> noted = new CopyOnWriteArrayList<>();

        private long tries(EndpointWithSecret endpoint) {
            return given.count(
                    "select count(*) from webhook_attempt where endpoint_id = ?",
                    number(endpoint.endpoint()));
        }

        private void deliver(
                int events, EndpointWithSecret endpoint, ToIntFunction<Received> answer) {
            receiver.answers(
                    event -> {
                        noted.add(tries(endpoint));
                        return answer.applyAsInt(event);
                    });
            LongStream.rangeClosed(1, events).forEach(WebhookDeliveryTest.this::publish);
            WebhookDeliveryTest.this.deliver(endpoint);
        }

        @Test
        void of_twenty_events_is_written_down_at_once() {
            EndpointWithSecret endpoint = register(receiver.url().toString());

            deliver(45, endpoint, event -> 204);

            List<Long> portions = new ArrayList<>();
            portions.addAll(Collections.nCopies(20, 0L));
            portions.addAll(Collections.nCopies(20, 20L));
            portions.addAll(Collections.nCopies(5, 40L));
            assertThat(noted).isEqualTo(portions);
            assertThat(tries(endpoint)).isEqualTo(45);
            assertThat(view(endpoint).backlog()).isZero();
            assertThat(view(endpoint).deliveredAt()).isEqualTo(clock.instant());
        }

        @Test
        void whose_event_fails_ends_there_and_goes_on_with_it() {
            EndpointWithSecret endpoint = register(receiver.url().toString());

            deliver(5, endpoint, event -> event.subject() == 3 ? 500 : 204);

            assertThat(receiver.subjects()).containsExactly(1L, 2L, 3L);
            assertThat(attempts(endpoint))
                    .extracting(AttemptView::status)
                    .as("newest first")
                    .containsExactly(500, 204, 204);
            assertThat(view(endpoint).backlog()).isEqualTo(3);
            assertThat(view(endpoint).failures()).isOne();
            receiver.answers(204);
            clock.advance(Duration.ofSeconds(7));
            WebhookDeliveryTest.this.deliver(endpoint);
            assertThat(receiver.subjects()).containsExactly(1L, 2L, 3L, 3L, 4L, 5L);
        }

        @Test
        void of_a_slow_receiver_is_written_down_long_before_its_lease_ends() {
            EndpointWithSecret endpoint = register(receiver.url().toString());

            deliver(
                    6,
                    endpoint,
                    event -> {
                        clock.advance(Duration.ofSeconds(3));
                        return 204;
                    });

            assertThat(noted).containsExactly(0L, 0L, 2L, 2L, 4L, 4L);
        }

        @Test
        void goes_no_further_once_its_endpoint_was_ended() {
            EndpointWithSecret endpoint = register(receiver.url().toString());

            deliver(
                    45,
                    endpoint,
                    event -> {
                        if (event.subject() == 1) {
                            endpoints.update(
                                    BANK, bank, endpoint.endpoint().id(), null, null, false);
                        }
                        return 204;
                    });

            assertThat(receiver.received()).hasSize(20);
            assertThat(tries(endpoint)).as("each is in the log").isEqualTo(20);
            assertThat(view(endpoint).backlog()).as("and comes again").isEqualTo(45);
        }
    }

    @Nested
    class AReceiver {

        @Test
        void that_is_down_for_two_hours_loses_nothing_and_gets_all_in_order() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            receiver.answers(503);
            long subject = 0;
            for (int minute = 0; minute < 120; minute++) {
                if (minute % 10 == 0) {
                    publish(++subject);
                }
                deliver(endpoint);
                clock.advance(Duration.ofMinutes(1));
            }
            assertThat(receiver.ids().stream().distinct())
                    .as("the next waits for the one before")
                    .hasSize(1);
            assertThat(receiver.received()).hasSizeBetween(5, 12);
            assertThat(view(endpoint).state()).isEqualTo(EndpointState.ACTIVE);
            assertThat(view(endpoint).backlog()).isEqualTo(subject);

            receiver.forget();
            receiver.answers(200);
            for (int minute = 0; minute < 75; minute++) {
                clock.advance(Duration.ofMinutes(1));
                deliver(endpoint);
            }

            assertThat(receiver.subjects())
                    .as("each once, none before the one it follows")
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, subject).boxed().toList());
            assertThat(view(endpoint).failures()).isZero();
        }

        @Test
        void that_fails_for_two_days_is_disabled_and_later_gets_what_it_missed() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            receiver.answers(500);
            publish(1);
            for (int hour = 0; hour < 47; hour++) {
                deliver(endpoint);
                clock.advance(Duration.ofHours(1).plusMinutes(1));
            }
            assertThat(view(endpoint).state()).isEqualTo(EndpointState.ACTIVE);
            for (int hour = 0; hour < 4; hour++) {
                deliver(endpoint);
                clock.advance(Duration.ofHours(1).plusMinutes(15));
            }
            EndpointView disabled = view(endpoint);
            assertThat(disabled.state()).isEqualTo(EndpointState.DISABLED);
            assertThat(disabled.disabledReason()).isEqualTo(DisabledReason.UNREACHABLE);
            assertThat(disabled.disabledAt()).isNotNull();

            publish(2);
            receiver.forget();
            receiver.answers(200);
            deliver(endpoint);
            assertThat(receiver.received()).isEmpty();
            endpoints.update(BANK, bank, disabled.id(), null, null, true);
            deliver(endpoint);

            assertThat(receiver.subjects()).containsExactly(1L, 2L);
        }

        @Test
        void that_answers_410_is_left_alone_at_once_and_its_events_are_kept() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            receiver.answers(410);
            publish(1);
            publish(2);

            deliver(endpoint);
            clock.advance(Duration.ofDays(1));
            deliver(endpoint);

            assertThat(receiver.subjects()).containsExactly(1L);
            assertThat(view(endpoint).disabledReason()).isEqualTo(DisabledReason.GONE);
            assertThat(view(endpoint).backlog()).as("with the notice").isEqualTo(3);
        }

        @Test
        void that_was_given_up_is_told_of_in_the_feed_and_pushed_elsewhere() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            try (Receiver other = new Receiver()) {
                EndpointWithSecret told =
                        register(other.url().toString(), List.of(WebhookDisabled.TYPE));
                receiver.answers(410);
                publish(1);
                deliver(endpoint);
                deliver(told);

                String id = endpoint.endpoint().id();
                assertThat(other.received())
                        .extracting(Received::body)
                        .singleElement()
                        .asString()
                        .contains(
                                "\"type\":\"webhook.disabled\"",
                                "{\"endpointId\":\"" + id + "\",\"url\":\"" + receiver.url() + "\"",
                                "\"disabledReason\":\"gone\"",
                                "\"disabledAt\":\"2026-11-23T09:10:00Z\"");
                List<String> feed = types(eventFeed.after(bank, null, 50));
                assertThat(feed).containsExactly(TestEvents.TYPE, WebhookDisabled.TYPE);

                endpoints.update(BANK, bank, id, null, null, true);
                endpoints.update(BANK, bank, id, null, null, false);
                assertThat(types(eventFeed.after(bank, null, 50)))
                        .as("a partner is not told of what it did itself")
                        .isEqualTo(feed);
            }
        }

        private static List<String> types(EventPart part) {
            return part.events().stream().map(EventEnvelope::type).toList();
        }

        @Test
        void whose_answer_never_ends_keeps_no_connection() {
            receiver.answersWithoutEnd();
            for (int i = 0; i < 20; i++) {
                assertThat(send("evt_" + i).accepted()).isTrue();
            }

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(send("evt_later").accepted()).isTrue());
        }

        private Outcome send(String id) {
            return courier.send(
                    receiver.url(), List.of(SigningSecret.make()), id, "{\"subject\":1}");
        }

        @Test
        void that_leads_elsewhere_is_not_followed() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            receiver.answers(302);
            publish(1);

            deliver(endpoint);

            assertThat(receiver.received())
                    .extracting(Received::path)
                    .containsExactly("/hooks?of=gas");
            assertThat(lastAttempt(endpoint).failure()).isEqualTo(Failure.REDIRECT);
            assertThat(lastAttempt(endpoint).status()).isEqualTo(302);
        }

        @Test
        void that_does_not_answer_is_given_up_in_time_and_tried_later() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            CountDownLatch never = new CountDownLatch(1);
            receiver.answers(event -> hang(never));
            publish(1);

            deliver(endpoint);

            assertThat(lastAttempt(endpoint).failure()).isEqualTo(Failure.TIMEOUT);
            assertThat(lastAttempt(endpoint).millis()).isBetween(1_500, 8_000);
            assertThat(view(endpoint).nextAttemptAt())
                    .isBetween(
                            TestClock.START.plusMillis(4_000), TestClock.START.plusMillis(6_000));
            never.countDown();
            receiver.answers(200);
            clock.advance(Duration.ofSeconds(7));
            deliver(endpoint);
            assertThat(receiver.subjects()).containsExactly(1L, 1L);
        }

        @Test
        void that_is_slow_holds_up_nobody_else() throws Exception {
            CountDownLatch answer = new CountDownLatch(1);
            CountDownLatch asked = new CountDownLatch(1);
            try (Receiver slow = new Receiver()) {
                slow.answers(
                        event -> {
                            asked.countDown();
                            return hang(answer);
                        });
                register(slow.url().toString());
                publish(1);
                dispatcher.dispatch();
                assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

                register(receiver.url().toString());
                publish(2);
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(
                                () -> {
                                    dispatcher.dispatch();
                                    assertThat(receiver.subjects()).containsExactly(2L);
                                });
                assertThat(slow.subjects()).containsOnly(1L);
            } finally {
                answer.countDown();
            }
        }

        @Test
        void that_cannot_be_reached_is_tried_again() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            receiver.close();
            publish(1);

            deliver(endpoint);

            assertThat(lastAttempt(endpoint).failure()).isEqualTo(Failure.CONNECTION);
            assertThat(lastAttempt(endpoint).status()).isNull();
            assertThat(view(endpoint).failures()).isOne();
        }

        @Test
        void of_a_suspended_partner_waits_until_it_is_active_again() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            publish(1);
            given.run("update partner set status = 'SUSPENDED' where id = ?", bank);
            deliver(endpoint);
            assertThat(receiver.received()).isEmpty();

            given.run("update partner set status = 'ACTIVE' where id = ?", bank);
            clock.advance(Duration.ofMinutes(2));
            deliver(endpoint);
            assertThat(receiver.subjects()).containsExactly(1L);
        }
    }

    @Nested
    class AnAddress {

        @Test
        void in_a_private_network_is_never_called() {
            QuarkusMock.installMockForType(ScriptedAddresses.guarded(), OutboundAddresses.class);
            EndpointWithSecret endpoint = register("https://localhost:" + receiver.port() + "/");
            publish(1);

            deliver(endpoint);

            assertThat(lastAttempt(endpoint).failure()).isEqualTo(Failure.ADDRESS);
            assertThat(receiver.received()).isEmpty();
        }

        @Test
        void that_was_checked_is_the_one_that_is_called() {
            QuarkusMock.installMockForType(
                    new ScriptedAddresses(host -> here()), OutboundAddresses.class);
            EndpointWithSecret endpoint =
                    register("http://hooks.bank.example:" + receiver.port() + "/");
            publish(1);

            deliver(endpoint);

            assertThat(receiver.received())
                    .extracting(Received::host)
                    .containsExactly("hooks.bank.example:" + receiver.port());
        }

        @Test
        void that_is_turned_to_a_private_one_later_is_not_called_any_more() {
            AtomicInteger asked = new AtomicInteger();
            QuarkusMock.installMockForType(
                    new ScriptedAddresses(
                            host -> {
                                if (asked.incrementAndGet() > 1) {
                                    throw new AddressRefused("no public address");
                                }
                                return here();
                            }),
                    OutboundAddresses.class);
            EndpointWithSecret endpoint =
                    register("http://hooks.bank.example:" + receiver.port() + "/");
            publish(1);
            publish(2);

            deliver(endpoint);

            assertThat(receiver.subjects()).containsExactly(1L);
            assertThat(lastAttempt(endpoint).failure()).isEqualTo(Failure.ADDRESS);
        }

        private InetSocketAddress here() {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), receiver.port());
        }
    }

    @Nested
    class AReplay {

        @Test
        void brings_what_was_delivered_once_more_before_anything_new() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            LongStream.rangeClosed(1, 4).forEach(WebhookDeliveryTest.this::publish);
            deliver(endpoint);
            List<String> first = List.copyOf(receiver.ids());
            receiver.forget();

            endpoints.replay(BANK, bank, endpoint.endpoint().id(), first.get(1), first.get(2));
            publish(5);
            deliver(endpoint);

            assertThat(receiver.subjects()).containsExactly(2L, 3L, 5L);
            assertThat(receiver.ids().subList(0, 2)).isEqualTo(first.subList(1, 3));
            assertThat(view(endpoint).replaying()).isFalse();
        }

        @Test
        void from_an_event_on_ends_where_it_had_come_to() {
            EndpointWithSecret endpoint = register(receiver.url().toString());
            publish(1);
            publish(2);
            deliver(endpoint);
            receiver.answers(500);
            publish(3);
            deliver(endpoint);
            receiver.answers(200);
            String first = receiver.ids().get(0);
            receiver.forget();

            endpoints.replay(BANK, bank, endpoint.endpoint().id(), first, null);
            deliver(endpoint);

            assertThat(receiver.subjects()).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void attempts_are_forgotten_after_thirty_days() {
        EndpointWithSecret endpoint = register(receiver.url().toString());
        publish(1);
        deliver(endpoint);
        clock.advance(Duration.ofDays(29));
        publish(2);
        deliver(endpoint);

        clock.advance(Duration.ofDays(2));
        retention.forgetOld();

        assertThat(attempts(endpoint)).hasSize(1);
    }

    private EndpointWithSecret register(String url) {
        return register(url, List.of(TestEvents.TYPE));
    }

    private EndpointWithSecret register(String url, List<String> types) {
        events.arrange();
        EndpointWithSecret endpoint = endpoints.register(BANK, bank, url, types);
        registered.add(endpoint.endpoint());
        return endpoint;
    }

    private void publish(long subject) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                outbox.publish(
                                        TestEvents.TYPE,
                                        bank,
                                        subject,
                                        null,
                                        new TestEvents.Payload(subject)));
    }

    /** As often as it is due now. */
    private void deliver(EndpointWithSecret endpoint) {
        events.arrange();
        long id = number(endpoint.endpoint());
        while (records.due(1_000).stream().anyMatch(due -> due.id() == id)) {
            round.deliver(id);
        }
    }

    private EndpointView view(EndpointWithSecret endpoint) {
        return endpoints.own(bank, endpoint.endpoint().id());
    }

    private AttemptView lastAttempt(EndpointWithSecret endpoint) {
        return attempts(endpoint).get(0);
    }

    private List<AttemptView> attempts(EndpointWithSecret endpoint) {
        return endpoints.attempts(bank, endpoint.endpoint().id(), Long.MAX_VALUE, 50);
    }

    private static long number(EndpointView endpoint) {
        return PublicId.WEBHOOK_ENDPOINT.parse(endpoint.id()).orElseThrow();
    }

    private static int hang(CountDownLatch until) {
        try {
            until.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 200;
    }
}
