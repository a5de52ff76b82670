package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.account.AccountIndex;
import org.hearth.account.Area;
import org.hearth.platform.audit.Actor;

/** Streets of a test's own with accounts in them, and interruptions there. */
@ApplicationScoped
public class NoticeFixture {

    public static final Actor DESK = Actor.staff("desk");
    public static final String DISTRICT = "500103";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Given given;
    private final AccountIndex index;
    private final InterruptionDesk desk;
    private final Interruptions interruptions;
    private final Clock clock;
    private volatile String failsAt;

    NoticeFixture(
            Given given,
            AccountIndex index,
            InterruptionDesk desk,
            Interruptions interruptions,
            Clock clock) {
        this.given = given;
        this.index = index;
        this.desk = desk;
        this.interruptions = interruptions;
        this.clock = clock;
    }

    /** The name of a street that no other test has. */
    public String street() {
        return "试用" + (char) ('A' + NEXT.get() % 26) + "路" + NEXT.incrementAndGet() + "段";
    }

    /** An account in a community of a street. */
    public AccountRow account(String street, String community) {
        AccountRow account = given.account();
        given.run(
                "update account set street = ?, address_detail = ? where id = ?",
                street,
                "8 号" + community + " 2 栋 1 单元 3-1",
                account.id());
        index.refresh(account.id());
        return account;
    }

    public InterruptionPlan planned(int beginsInHours, Area... areas) {
        return plan(
                beginsInHours,
                new InterruptionWords("更换阀门井", "A valve chamber is rebuilt", null, null),
                areas);
    }

    public InterruptionPlan urgent(int beginsInHours, Area... areas) {
        return plan(
                beginsInHours,
                new InterruptionWords(
                        "处理漏气", "A leak is stopped", "不能等 <b>两天</b>", "It cannot wait"),
                areas);
    }

    private InterruptionPlan plan(int beginsInHours, InterruptionWords words, Area... areas) {
        Instant begins = clock.instant().plus(Duration.ofHours(beginsInHours));
        return new InterruptionPlan(
                begins, begins.plus(Duration.ofHours(6)), words, List.of(areas));
    }

    public static Area area(String street) {
        return new Area(DISTRICT, street, "");
    }

    public long published(InterruptionPlan plan) {
        long id = desk.draft(DESK, plan);
        desk.publish(DESK, id, mark(id));
        return id;
    }

    public int mark(long id) {
        return interruptions.byId(id).mark();
    }

    public long messagesTo(String phone, String with) {
        return given.count(
                "select count(*) from outgoing_message where recipient = ? and body like ?",
                phone,
                "%" + with + "%");
    }

    public long messagesTo(String phone) {
        return messagesTo(phone, "");
    }

    /** The lot with this account fails, until it is null. */
    public void failAt(AccountRow account) {
        failsAt = account == null ? null : account.number();
    }

    void fail(@Observes InterruptionTold told) {
        if (told.accounts().stream().anyMatch(one -> Objects.equals(one.number(), failsAt))) {
            throw new IllegalStateException("as asked for");
        }
    }
}
