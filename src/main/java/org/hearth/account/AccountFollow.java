package org.hearth.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.Objects;

/** A resident who follows an account, under a name of their own such as "parents". */
@Entity
@IdClass(AccountFollow.Key.class)
class AccountFollow {

    @Id long residentId;
    @Id long accountId;
    String label;
    Instant createdAt;

    protected AccountFollow() {}

    AccountFollow(long residentId, long accountId, String label, Instant createdAt) {
        this.residentId = residentId;
        this.accountId = accountId;
        this.label = label;
        this.createdAt = createdAt;
    }

    void rename(String label) {
        this.label = label;
    }

    /** The pair is the identity: a resident follows an account once. */
    static final class Key {
        long residentId;
        long accountId;

        Key() {}

        Key(long residentId, long accountId) {
            this.residentId = residentId;
            this.accountId = accountId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.residentId == residentId
                    && key.accountId == accountId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(residentId, accountId);
        }
    }
}
