package org.hearth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.platform.audit.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What its customer asked to change of an account. */
@QuarkusTest
class AccountChangesTest {

    private static final Actor DESK = Actor.staff("desk");

    @Inject AccountChanges changes;
    @Inject Accounts accounts;
    @Inject Given given;

    private AccountRow account;

    @BeforeEach
    void anAccount() {
        account = given.account();
    }

    private long changes(String field) {
        return given.count(
                "select count(*) from account_change where account_id = ? and field = ?",
                account.id(),
                field);
    }

    private String status() {
        return given.text("select status from account where id = ?", account.id());
    }

    private static NewHolder holder(AccountRow other) {
        return new NewHolder(
                CustomerKind.PERSON, "李新主", "137" + "%08d".formatted(other.id() % 100_000_000));
    }

    @Test
    void another_holder_takes_it_over_once_and_what_was_is_kept() {
        NewHolder holder = holder(account);

        changes.transfer(DESK, account.id(), holder, Set.of());
        changes.transfer(DESK, account.id(), holder, Set.of());

        SupplySite site = accounts.site(account.number()).orElseThrow();
        assertThat(site.holderName()).isEqualTo("李新主");
        assertThat(site.holderPhone()).isEqualTo(holder.phone());
        assertThat(changes("customer_id")).isEqualTo(1);
        assertThat(
                        given.text(
                                "select concat(old_value, ' ', actor) from account_change"
                                        + " where account_id = ? and field = 'customer_id'",
                                account.id()))
                .isEqualTo(account.id() + " staff:desk");
        assertThat(given.text("select name from account_search where account_id = ?", account.id()))
                .isEqualTo("李新主");
    }

    @Test
    void followers_go_but_for_those_who_may_stay() {
        given.follows(account.id(), account);
        given.follows(account.id() + 1, account);

        changes.transfer(DESK, account.id(), holder(account), Set.of(account.id() + 1));

        assertThat(accounts.followersOf(account.number()))
                .extracting(Follower::residentId)
                .containsExactly(account.id() + 1);
        assertThat(changes("follower")).isEqualTo(1);
    }

    @Test
    void gas_is_suspended_and_resumed_one_after_the_other() {
        changes.suspend(DESK, account.id());
        assertThat(status()).isEqualTo("SUSPENDED");
        assertThatThrownBy(() -> changes.suspend(DESK, account.id())).hasMessage("ACCOUNT_STATUS");

        changes.resume(DESK, account.id());
        assertThat(status()).isEqualTo("ACTIVE");
        assertThatThrownBy(() -> changes.resume(DESK, account.id())).hasMessage("ACCOUNT_STATUS");
        assertThat(changes("status")).isEqualTo(2);
    }

    @Test
    void a_closed_account_is_taken_over_by_nobody() {
        given.closed(account);

        assertThatThrownBy(() -> changes.transfer(DESK, account.id(), holder(account), Set.of()))
                .hasMessage("ACCOUNT_STATUS");
        assertThat(changes("customer_id")).isZero();
    }
}
