package org.hearth.sandbox.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsTest {

    @Test
    void of_a_query_are_what_the_program_meant_and_not_how_it_was_encoded() {
        Fields query = Fields.ofQuery("transactionNumber=A%2F1%7C2&after=&limit=50&cut=%E4%B");

        assertThat(query.get("transactionNumber")).isEqualTo("A/1|2");
        assertThat(query.get("after")).isEmpty();
        assertThat(query.number("limit")).isEqualTo(50);
        assertThat(query.get("cut")).isEqualTo("%E4%B");
    }
}
