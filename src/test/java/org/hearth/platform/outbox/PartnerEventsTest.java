package org.hearth.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.hearth.Given;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ids are taken before the commit, positions after it: who reads on never misses an event. */
@QuarkusTest
class PartnerEventsTest {

    @Inject Given given;
    @Inject Outbox outbox;
    @Inject PartnerEvents events;

    private final ExecutorService pool = Executors.newFixedThreadPool(12);
    private long bank;

    @BeforeEach
    void aBank() {
        bank = given.bank();
    }

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    @Test
    void anEventThatCommitsLateComesAfterWhatWasReadBefore() throws Exception {
        CountDownLatch published = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Future<?> slow =
                pool.submit(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    publish(1);
                                                    published.countDown();
                                                    await(mayCommit);
                                                }));
        await(published);
        QuarkusTransaction.requiringNew().run(() -> publish(2));

        events.arrange();
        List<Long> first = subjectsAfter(0);
        mayCommit.countDown();
        slow.get();
        events.arrange();

        assertThat(first).containsExactly(2L);
        assertThat(subjectsAfter(1)).containsExactly(1L);
        assertThat(
                        given.count(
                                "select id from outbox_event where partner_id = ? and subject_id ="
                                        + " 1",
                                bank))
                .as("the later one has the smaller id")
                .isLessThan(
                        given.count(
                                "select id from outbox_event where partner_id = ? and subject_id ="
                                        + " 2",
                                bank));
    }

    @Test
    void whatIsTakenBackLeavesNoGap() {
        QuarkusTransaction.requiringNew().run(() -> publish(1));
        QuarkusTransaction.begin();
        publish(2);
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> publish(3));

        events.arrange();

        assertThat(subjectsAfter(0)).containsExactly(1L, 3L);
        assertThat(positions()).containsExactly(1L, 2L);
    }

    @Test
    void manySlowWritersAndSeveralSequencersLoseNothingForWhoReadsOn() throws Exception {
        int writers = 8;
        int each = 25;
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Future<?>> done = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            long from = writer * 1_000L;
            done.add(
                    pool.submit(
                            () -> {
                                for (int i = 0; i < each; i++) {
                                    long subject = from + i;
                                    QuarkusTransaction.requiringNew()
                                            .run(
                                                    () -> {
                                                        publish(subject);
                                                        dawdle();
                                                    });
                                }
                            }));
        }
        List<Future<?>> sequencers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            sequencers.add(
                    pool.submit(
                            () -> {
                                while (writing.get()) {
                                    events.arrange();
                                }
                            }));
        }
        List<Long> read = new ArrayList<>();
        long cursor = 0;
        while (done.stream().anyMatch(writer -> !writer.isDone())) {
            cursor = readOn(cursor, read);
        }
        for (Future<?> writer : done) {
            writer.get();
        }
        writing.set(false);
        for (Future<?> sequencer : sequencers) {
            sequencer.get();
        }
        events.arrange();
        readOn(cursor, read);

        assertThat(read).hasSize(writers * each);
        assertThat(new HashSet<>(read)).hasSize(writers * each);
        assertThat(positions())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, (long) writers * each).boxed().toList());
    }

    @Test
    void anEventOfNoPublicTypeIsNobodysToRead() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish("test.internal", bank, 1, null, List.of()));
        QuarkusTransaction.requiringNew().run(() -> publish(2));

        events.arrange();

        assertThat(subjectsAfter(0)).containsExactly(2L);
    }

    private long readOn(long cursor, List<Long> read) {
        long last = cursor;
        for (PartnerEvent event : events.after(bank, cursor, 7)) {
            read.add(TestEvents.subject(event));
            last = event.position();
        }
        return last == cursor ? last : readOn(last, read);
    }

    private void publish(long subject) {
        outbox.publish(TestEvents.TYPE, bank, subject, null, new TestEvents.Payload(subject));
    }

    private List<Long> subjectsAfter(long position) {
        return events.after(bank, position, 200).stream().map(TestEvents::subject).toList();
    }

    private List<Long> positions() {
        return events.after(bank, 0, 1_000).stream().map(PartnerEvent::position).toList();
    }

    private static void dawdle() {
        try {
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(8_000));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
