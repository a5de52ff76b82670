package org.hearth.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.hearth.payment.SuspenseReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finance reads off the list why money waits: no two reasons look the same. */
@QuarkusTest
class SuspenseWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void eachReasonHasWordsOfItsOwn(String language) {
        DeskMessages words = MessageBundles.get(DeskMessages.class, Localized.Literal.of(language));

        assertThat(Stream.of(SuspenseReason.values()).map(words::suspense_reason))
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).isNotBlank());
    }
}
