package org.hearth.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.notice.NoticeFixture.DESK;
import static org.hearth.notice.NoticeFixture.area;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.account.Area;
import org.hearth.identity.Phone;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.platform.error.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is affected decides who is told, each once of each thing. */
@QuarkusTest
class WhoIsToldTest {

    @Inject NoticeFixture notices;
    @Inject InterruptionDesk desk;
    @Inject InterruptionRounds rounds;
    @Inject TestSessions sessions;
    @Inject TestClock clock;
    @Inject Given given;

    @AfterEach
    void asItWas() {
        clock.reset();
        notices.failAt(null);
    }

    @Test
    void holders_and_followers_are_told_in_their_language_and_neighbours_are_not() {
        String street = notices.street();
        AccountRow affected = notices.account(street, "东苑");
        AccountRow neighbour = notices.account(notices.street(), "东苑");
        Phone follower = TestPhones.next();
        long resident = sessions.residentId(follower);
        given.run("update resident set language = 'en' where id = ?", resident);
        given.follows(resident, affected);

        notices.published(notices.planned(50, area(street)));
        rounds.tellAll();

        assertThat(notices.messagesTo(affected.phone(), "停气通知：户号 " + affected.number()))
                .isEqualTo(1);
        assertThat(notices.messagesTo(follower.number(), "account " + affected.number()))
                .isEqualTo(1);
        assertThat(notices.messagesTo(neighbour.phone())).isZero();
    }

    @Test
    void a_community_is_less_than_its_street() {
        String street = notices.street();
        AccountRow east = notices.account(street, "东苑");
        AccountRow west = notices.account(street, "西苑");

        notices.published(notices.planned(50, new Area(NoticeFixture.DISTRICT, street, "东 苑")));
        rounds.tellAll();

        assertThat(notices.messagesTo(east.phone())).isEqualTo(1);
        assertThat(notices.messagesTo(west.phone())).isZero();
    }

    @Test
    void nobody_is_told_twice_or_left_out_when_it_breaks_between_two_lots() {
        String first = "试用零路甲" + notices.street();
        String second = "试用零路乙" + notices.street();
        AccountRow one = notices.account(first, "东苑");
        AccountRow other = notices.account(second, "东苑");
        long id = notices.published(notices.planned(50, area(first), area(second)));
        boolean firstComesFirst = first.compareTo(second) < 0;
        notices.failAt(firstComesFirst ? other : one);

        assertThatThrownBy(rounds::tellAll).hasMessageContaining("as asked for");

        assertThat(notices.messagesTo(one.phone()) + notices.messagesTo(other.phone()))
                .isEqualTo(1);
        notices.failAt(null);
        rounds.tellAll();
        rounds.tellAll();
        assertThat(notices.messagesTo(one.phone())).isEqualTo(1);
        assertThat(notices.messagesTo(other.phone())).isEqualTo(1);
        assertThat(desk.told(id))
                .singleElement()
                .satisfies(
                        round -> {
                            assertThat(round.told()).isEqualTo(2);
                            assertThat(round.state()).isEqualTo(RoundState.DONE);
                        });
    }

    @Test
    void a_street_of_more_than_one_lot_is_told_whole() {
        String street = notices.street();
        IntStream.range(0, RoundLot.ACCOUNTS + 5)
                .forEach(n -> notices.account(street, n % 2 == 0 ? "东苑" : "西苑"));

        long id = notices.published(notices.planned(50, area(street)));
        rounds.tellAll();

        assertThat(desk.told(id).get(0).told()).isEqualTo(RoundLot.ACCOUNTS + 5);
        assertThat(
                        given.count(
                                "select count(distinct recipient) from outgoing_message m join"
                                        + " customer c on c.phone = m.recipient join account a on"
                                        + " a.customer_id = c.id where a.street = ?",
                                street))
                .isEqualTo(RoundLot.ACCOUNTS + 5);
    }

    @Test
    void who_is_left_out_by_a_change_is_told_too() {
        String kept = notices.street();
        String left = notices.street();
        AccountRow stays = notices.account(kept, "东苑");
        AccountRow spared = notices.account(left, "东苑");
        long id = notices.published(notices.planned(50, area(kept), area(left)));
        rounds.tellAll();

        desk.change(DESK, id, notices.mark(id), notices.planned(50, area(kept)));
        rounds.tellAll();

        assertThat(notices.messagesTo(stays.phone(), "有变")).isEqualTo(1);
        assertThat(notices.messagesTo(spared.phone(), "不在")).isEqualTo(1);
        assertThat(notices.messagesTo(spared.phone())).isEqualTo(2);
    }

    @Test
    void what_is_superseded_is_told_no_more() {
        String street = notices.street();
        AccountRow account = notices.account(street, "东苑");
        long id = notices.published(notices.planned(50, area(street)));

        desk.change(DESK, id, notices.mark(id), notices.planned(60, area(street)));
        rounds.tellAll();

        assertThat(notices.messagesTo(account.phone())).isEqualTo(1);
        assertThat(notices.messagesTo(account.phone(), "有变")).isEqualTo(1);
    }

    @Test
    void gas_is_back_only_after_it_was_off() {
        String street = notices.street();
        AccountRow account = notices.account(street, "东苑");
        long id = notices.published(notices.planned(50, area(street)));

        assertThatThrownBy(() -> desk.restore(DESK, id, notices.mark(id)))
                .isInstanceOf(BusinessException.class)
                .hasMessage("INTERRUPTION_STATE");
        clock.advance(Duration.ofHours(51));
        assertThatThrownBy(() -> desk.withdraw(DESK, id, notices.mark(id)))
                .hasMessage("INTERRUPTION_STATE");
        desk.restore(DESK, id, notices.mark(id));
        rounds.tellAll();

        assertThat(notices.messagesTo(account.phone(), "已恢复供气")).isEqualTo(1);
    }

    @Test
    void an_area_without_accounts_is_not_published() {
        long id = desk.draft(DESK, notices.planned(50, area(notices.street())));

        assertThatThrownBy(() -> desk.publish(DESK, id, notices.mark(id)))
                .hasMessage("INTERRUPTION_AREA_EMPTY");
    }

    @Test
    void of_two_who_change_it_at_once_one_is_refused() {
        String street = notices.street();
        notices.account(street, "东苑");
        long id = notices.published(notices.planned(50, area(street)));
        int read = notices.mark(id);
        desk.change(DESK, id, read, notices.planned(60, area(street)));

        assertThatThrownBy(() -> desk.change(DESK, id, read, notices.planned(70, area(street))))
                .hasMessage("INTERRUPTION_CHANGED");
    }
}
