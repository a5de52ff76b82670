package org.hearth.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows leave together. */
class WriteGroupTest {

    private static final String PAYMENT = "insert into payment (id, version) values (?, 0)";
    private static final String ENTRY = "insert into entry (id) values (?)";
    private static final String ACCOUNT = "update account set balance = balance + ? where id = ?";

    @Test
    void insertsIntoATableAreOneStatementAtThePlaceOfTheFirst() {
        List<WriteGroup> groups =
                WriteGroup.of(
                        List.of(
                                write(ACCOUNT, 5, 1),
                                write(PAYMENT, 11),
                                write(ENTRY, 21),
                                write(ACCOUNT, 6, 2),
                                write(PAYMENT, 12),
                                write(PAYMENT, 13)));

        assertThat(groups)
                .extracting(WriteGroup::sql)
                .containsExactly(ACCOUNT, PAYMENT + ", (?, 0), (?, 0)", ENTRY, ACCOUNT);
        assertThat(groups.get(1).rows())
                .containsExactly(new Object[] {11}, new Object[] {12}, new Object[] {13});
    }

    @Test
    void theSameUpdateTwiceIsTwoStatements() {
        Write update = write(ACCOUNT, 5, 1);

        assertThat(WriteGroup.of(List.of(update, write(ACCOUNT, 5, 1), update)))
                .extracting(group -> group.rows().size())
                .containsExactly(1, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into entry (id) select ?",
                "insert into entry (id) values (?) on duplicate key update id = values (id)",
                "insert into entry (id) values (?) on duplicate key update id = 1",
                "insert into entry (id) values (?), (?)",
                "insert into entry set id = ?"
            })
    void anInsertThatIsMoreThanOneRowIsRefused(String insert) {
        assertThatThrownBy(() -> WriteGroup.of(List.of(write(insert, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(insert);
    }

    private static Write write(String sql, Object... parameters) {
        return new Write(sql, parameters);
    }
}
