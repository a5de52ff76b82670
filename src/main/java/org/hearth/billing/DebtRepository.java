package org.hearth.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.hearth.account.AccountClass;
import org.hearth.account.AccountStatus;
import org.hearth.account.AccountView;
import org.hearth.account.MeterType;
import org.hearth.account.ReadingCycle;
import org.hearth.platform.database.Sql;
import org.hearth.platform.security.Masked;

/** Reads an account with its open bills in one statement: partners ask for little else. */
@ApplicationScoped
class DebtRepository {

    private static final String DEBT =
            "select a.id, a.number, c.name, d.name, a.street, a.account_class, a.meter_type,"
                    + " a.reading_cycle, a.status, a.low_income, a.balance_fen, "
                    + OpenBillRow.COLUMNS
                    + " from account a join customer c on c.id = a.customer_id"
                    + " join district d on d.code = a.district_code"
                    + " left join bill b on b.account_id = a.id and b.status in ('OPEN', 'PART_PAID')"
                    + " where a.number = ? order by b.due_on, b.id";

    private static final int FIRST_OF_BILL = 12;

    private final Sql sql;

    DebtRepository(Sql sql) {
        this.sql = sql;
    }

    /** One row for each open bill, oldest first; a single one without a bill where none is open. */
    List<Row> rows(String accountNumber) {
        return sql.select(DEBT, Row::read, accountNumber);
    }

    /** An account beside one of its open bills, or null. */
    record Row(AccountView account, Bill bill) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    new AccountView(
                            row.getLong(1),
                            row.getString(2),
                            Masked.name(row.getString(3)),
                            Masked.address(row.getString(4), row.getString(5)),
                            AccountClass.valueOf(row.getString(6)),
                            MeterType.valueOf(row.getString(7)),
                            ReadingCycle.valueOf(row.getString(8)),
                            AccountStatus.valueOf(row.getString(9)),
                            row.getBoolean(10),
                            row.getString(5),
                            row.getLong(11)),
                    OpenBillRow.read(row, FIRST_OF_BILL));
        }
    }
}
