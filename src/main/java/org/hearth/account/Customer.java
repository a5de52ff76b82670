package org.hearth.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** A person or company that holds accounts (客户). */
@Entity
class Customer {

    @Id long id;

    @Enumerated(EnumType.STRING)
    CustomerKind kind;

    String name;
    String phone;
    Instant createdAt;

    protected Customer() {}
}
