package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.billing.AccountProof;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResidentDataTest {

    @Inject ResidentData data;
    @Inject Bindings bindings;
    @Inject Sessions sessions;
    @Inject Given given;
    @Inject TestSessions residents;

    private final Phone phone = TestPhones.next();

    @Test
    void the_copy_has_the_own_record_in_clear_and_others_masked() {
        AccountRow own = given.account();
        AccountRow others = given.account();
        long holder = residents.residentId(new Phone(own.phone()));
        bind(holder, others);

        DataCopy copy = data.copy(holder);

        assertThat(copy.phone()).isEqualTo(own.phone());
        assertThat(copy.customerRecords())
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.accountNumber()).isEqualTo(own.number());
                            assertThat(record.name()).isEqualTo("测试伟");
                        });
        assertThat(copy.followedAccounts())
                .singleElement()
                .satisfies(
                        followed -> {
                            assertThat(followed.accountNumber()).isEqualTo(others.number());
                            assertThat(followed.holder()).isEqualTo("*伟");
                        });
    }

    @Test
    void deleting_ends_sessions_and_follows_and_forgets_the_phone() {
        AccountRow account = given.account();
        long resident = residents.residentId(phone);
        String session = residents.resident(phone).getValue();
        bind(resident, account);

        data.delete(resident);

        assertThat(sessions.resume(session)).isEmpty();
        assertThat(
                        given.count(
                                "select count(*) from account_follow where resident_id = ?",
                                resident))
                .isZero();
        assertThat(given.count("select count(*) from resident where phone = ?", phone.number()))
                .isZero();
        assertThat(
                        given.count(
                                "select count(*) from audit_entry where subject_id = ? and"
                                        + " from_state = 'ACTIVE' and to_state = 'DELETED'",
                                resident))
                .isEqualTo(1);
    }

    @Test
    void the_phone_may_register_again_and_finds_nothing_of_before() {
        long before = residents.residentId(phone);
        bind(before, given.account());
        data.delete(before);

        long after = residents.residentId(phone);

        assertThat(after).isNotEqualTo(before);
        assertThat(bindings.of(after).bound()).isEmpty();
    }

    private void bind(long resident, AccountRow account) {
        String ending = account.phone().substring(7);
        bindings.bind(
                resident,
                account.number(),
                new AccountProof(ending, null),
                null,
                TestPhones.nextAddress());
    }
}
