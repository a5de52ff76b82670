package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.account.CustomerRecord;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomerDeskTest {

    private static final Actor AGENT = Actor.staff("desk-test");

    @Inject CustomerDesk desk;
    @Inject Given given;

    @Test
    void finding_shows_the_holder_masked_and_is_logged_without_a_reason() {
        AccountRow account = given.account();

        assertThat(desk.find(AGENT, account.number()).orElseThrow().holder()).isEqualTo("*伟");

        assertThat(desk.looks(LookFilter.ALL, null).looks())
                .filteredOn(look -> look.accountNumber().equals(account.number()))
                .singleElement()
                .satisfies(
                        look -> {
                            assertThat(look.staff()).isEqualTo("desk-test");
                            assertThat(look.reason()).isNull();
                        });
        assertThat(
                        given.count(
                                "select count(*) from audit_entry where account_id = ? and action ="
                                        + " 'customer.found' and actor = 'staff:desk-test'",
                                account.id()))
                .isEqualTo(1);
    }

    @Test
    void a_look_shows_the_record_and_says_who_looked_and_why() {
        AccountRow account = given.account();

        CustomerRecord record = desk.look(AGENT, account.number(), "客户来电核对地址");

        assertThat(record.phone()).isEqualTo(account.phone());
        assertThat(desk.looks(LookFilter.ALL, null).looks())
                .filteredOn(look -> look.accountNumber().equals(account.number()))
                .singleElement()
                .satisfies(
                        look -> {
                            assertThat(look.staff()).isEqualTo("desk-test");
                            assertThat(look.reason()).isEqualTo("客户来电核对地址");
                        });
        assertThat(
                        given.count(
                                "select count(*) from audit_entry where account_id = ? and action ="
                                        + " 'customer.looked-at' and actor = 'staff:desk-test'",
                                account.id()))
                .isEqualTo(1);
    }

    @Test
    void a_look_at_nothing_is_refused() {
        assertThatThrownBy(() -> desk.look(AGENT, "999999999999", "核对"))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void pages_of_looks_follow_each_other_without_gap_or_repetition() {
        AccountRow account = given.account();
        for (int look = 1; look <= 120; look++) {
            desk.look(AGENT, account.number(), "第 " + look + " 次");
        }

        List<String> reasons = new ArrayList<>();
        String cursor = null;
        do {
            LookPage page = desk.looks(LookFilter.ALL, cursor);
            assertThat(page.looks()).hasSizeLessThanOrEqualTo(50);
            page.looks().stream()
                    .filter(look -> look.accountNumber().equals(account.number()))
                    .forEach(look -> reasons.add(look.reason()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(reasons).hasSize(120).doesNotHaveDuplicates();
        assertThat(reasons).first().isEqualTo("第 120 次");
    }
}
