package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.account.AccountError;
import org.hearth.billing.AccountProof;
import org.hearth.identity.BoundAccounts.Bound;
import org.hearth.identity.BoundAccounts.FollowerView;
import org.hearth.platform.error.BusinessException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BindingsTest {

    @Inject Bindings bindings;
    @Inject Given given;
    @Inject TestSessions sessions;
    @Inject TestMessages messages;

    private final Phone friendsPhone = TestPhones.next();
    private final String address = TestPhones.nextAddress();

    @Nested
    class The_holder {

        @Test
        void is_offered_the_accounts_of_the_phone_and_binds_them_without_proof() {
            AccountRow account = given.account();
            long holder = holder(account);
            assertThat(bindings.of(holder).offered())
                    .extracting(offered -> offered.number())
                    .containsExactly(account.number());

            bindings.bindOwn(holder, account.number());

            BoundAccounts after = bindings.of(holder);
            assertThat(after.offered()).isEmpty();
            assertThat(after.bound()).singleElement().matches(Bound::own);
        }

        @Test
        void sees_followers_masked_and_removes_them() {
            AccountRow account = given.account();
            long holder = holder(account);
            bindings.bindOwn(holder, account.number());
            bindings.bind(friend(), account.number(), ending(account), null, address);

            FollowerView follower = bindings.of(holder).bound().get(0).followers().get(0);
            assertThat(follower.phone()).isEqualTo(friendsPhone.masked());
            bindings.removeFollower(holder, account.number(), follower.residentId());

            assertThat(bindings.of(holder).bound().get(0).followers()).isEmpty();
            assertThat(bindings.of(friend()).bound()).isEmpty();
        }

        @Test
        void is_told_who_binds_the_account_with_the_phone_masked() {
            AccountRow account = given.account();

            bindings.bind(friend(), account.number(), ending(account), null, address);

            assertThat(messages.newestTo(new Phone(account.phone())))
                    .contains(account.number(), friendsPhone.masked())
                    .doesNotContain(friendsPhone.number());
        }

        @Test
        void is_not_told_of_the_own_binding() {
            AccountRow account = given.account();

            bindings.bindOwn(holder(account), account.number());

            assertThat(messagesTo(account.phone())).isZero();
        }
    }

    @Nested
    class A_follower {

        @Test
        void binds_with_the_end_of_the_holders_phone_and_gives_the_account_a_name() {
            AccountRow account = given.account();

            assertThat(bindings.bind(friend(), account.number(), ending(account), "爸妈家", address))
                    .isTrue();

            Bound bound = bindings.of(friend()).bound().get(0);
            assertThat(bound.label()).isEqualTo("爸妈家");
            assertThat(bound.own()).isFalse();
            assertThat(bound.account().holder()).isEqualTo("*伟");
        }

        @Test
        void binds_with_the_amount_of_a_recent_bill() {
            AccountRow account = given.account();
            given.bill(account, LocalDate.of(2026, 11, 30), 11230, 1600);

            assertThat(bindings.bind(friend(), account.number(), bill(12830), null, address))
                    .isTrue();
        }

        @Test
        void gets_the_same_answer_for_an_unknown_account_and_a_wrong_proof() {
            AccountRow account = given.account();

            assertThat(bindings.bind(friend(), account.number(), bill(12831), null, address))
                    .isFalse();
            assertThat(bindings.bind(friend(), "999999999999", bill(12831), null, address))
                    .isFalse();
            assertThat(bindings.of(friend()).bound()).isEmpty();
        }

        @Test
        void binding_again_renames_and_tells_nobody() {
            AccountRow account = given.account();
            bindings.bind(friend(), account.number(), ending(account), "老家", address);

            bindings.bind(friend(), account.number(), ending(account), "新家", address);

            assertThat(bindings.of(friend()).bound())
                    .singleElement()
                    .matches(b -> "新家".equals(b.label()));
            assertThat(messagesTo(account.phone())).isEqualTo(1);
        }

        @Test
        void unbinds_and_is_a_stranger_again() {
            AccountRow account = given.account();
            bindings.bind(friend(), account.number(), ending(account), null, address);

            bindings.unbind(friend(), account.number());

            assertThat(bindings.of(friend()).bound()).isEmpty();
            refuses(() -> bindings.unbind(friend(), account.number()));
        }
    }

    @Nested
    class A_stranger {

        @Test
        void finds_no_account_to_take_rename_or_clear() {
            AccountRow account = given.account();
            long holder = holder(account);
            bindings.bindOwn(holder, account.number());

            refuses(() -> bindings.bindOwn(friend(), account.number()));
            refuses(() -> bindings.rename(friend(), account.number(), "我的"));
            refuses(() -> bindings.unbind(friend(), account.number()));
            refuses(() -> bindings.removeFollower(friend(), account.number(), holder));
            refuses(() -> bindings.bindOwn(friend(), "999999999999"));
            assertThat(bindings.of(holder).bound()).hasSize(1);
        }

        @Test
        void a_follower_may_not_remove_other_followers() {
            AccountRow account = given.account();
            bindings.bind(friend(), account.number(), ending(account), null, address);
            long other = sessions.residentId(TestPhones.next());
            bindings.bind(other, account.number(), ending(account), null, address);

            refuses(() -> bindings.removeFollower(other, account.number(), friend()));
        }
    }

    private static void refuses(Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal ->
                                assertThat(refusal.code())
                                        .isEqualTo(AccountError.ACCOUNT_NOT_FOUND));
    }

    private long messagesTo(String phone) {
        return given.count("select count(*) from outgoing_message where recipient = ?", phone);
    }

    private long friend() {
        return sessions.residentId(friendsPhone);
    }

    private long holder(AccountRow account) {
        return sessions.residentId(new Phone(account.phone()));
    }

    private static AccountProof ending(AccountRow account) {
        return new AccountProof(account.phone().substring(7), null);
    }

    private static AccountProof bill(long fen) {
        return new AccountProof(null, fen);
    }
}
