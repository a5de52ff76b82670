package org.hearth.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonRowsTest {

    @Test
    void a_row_is_an_array_and_its_text_ends_where_it_ends() {
        JsonRows rows = new JsonRows();
        rows.add(1, "a\"],[\\", 20L, null, Instant.parse("2026-11-23T09:00:00Z"));
        rows.add(2, "b", 30L, "c", Instant.parse("2026-11-23T09:00:00.007Z"));

        assertThat(rows.end())
                .isEqualTo(
                        "[[1,\"a\\\"],[\\\\\",20,null,\"2026-11-23T09:00\"],"
                                + "[2,\"b\",30,\"c\",\"2026-11-23T09:00:00.007\"]]");
    }

    @Test
    void none_is_an_empty_array() {
        assertThat(new JsonRows().end()).isEqualTo("[]");
    }
}
