package org.hearth.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.hearth.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void the_committed_contract_is_what_the_code_says() throws IOException {
        String yaml = given().get("/openapi").asString();
        JsonNode served = YAML.readTree(yaml);

        assertThat(served.equals(YAML.readTree(Files.readString(Contract.FILE))))
                .as("%s is as the code says; else let ./mvnw package write it", Contract.FILE)
                .isTrue();
    }
}
