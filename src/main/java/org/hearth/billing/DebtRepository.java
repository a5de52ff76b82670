package org.hearth.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountStatus;
import org.hearth.account.AccountView;
import org.hearth.account.MeterType;
import org.hearth.account.ReadingCycle;
import org.hearth.platform.security.Masked;
import org.hibernate.StatelessSession;

/** Reads an account with its open bills in one statement: partners ask for little else. */
@ApplicationScoped
class DebtRepository {

    private static final String DEBT =
            "select a.id, a.number, c.name, d.name, a.street, a.accountClass, a.meterType,"
                    + " a.readingCycle, a.status, a.lowIncome, a.balanceFen, b"
                    + " from Account a join Customer c on c.id = a.customerId"
                    + " join District d on d.code = a.districtCode"
                    + " left join Bill b on b.accountId = a.id and b.status in (OPEN, PART_PAID)"
                    + " where a.number = ?1 order by b.dueOn, b.id";

    private final StatelessSession session;

    DebtRepository(StatelessSession session) {
        this.session = session;
    }

    /** One row for each open bill, oldest first; a single one without a bill where none is open. */
    List<Row> rows(String accountNumber) {
        return session.createSelectionQuery(DEBT, Row.class)
                .setParameter(1, accountNumber)
                .getResultList();
    }

    /** An account beside one of its open bills, or null. */
    record Row(
            long accountId,
            String number,
            String holder,
            String district,
            String street,
            AccountClass accountClass,
            MeterType meterType,
            ReadingCycle readingCycle,
            AccountStatus status,
            boolean lowIncome,
            long balanceFen,
            Bill bill) {

        AccountView account() {
            return new AccountView(
                    accountId,
                    number,
                    Masked.name(holder),
                    Masked.address(district, street),
                    accountClass,
                    meterType,
                    readingCycle,
                    status,
                    lowIncome,
                    street,
                    balanceFen);
        }
    }
}
