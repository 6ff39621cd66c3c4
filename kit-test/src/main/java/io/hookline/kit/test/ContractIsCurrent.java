package io.hookline.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * The checked-in contract is the one that the code serves. After a change on purpose, write it anew
 * with {@code ./mvnw test -Dtest=ContractTest -Dcontract.update}.
 */
public abstract class ContractIsCurrent {

  private static final Path CHECKED_IN = Path.of("openapi.yaml");
  private static final String ISSUER = "https://id.example.com/realms/hookline";

  @Test
  void theCheckedInContractIsCurrent() throws IOException {
    String served = served();
    if (System.getProperty("contract.update") != null) {
      Files.writeString(CHECKED_IN, served);
    }
    assertThat(Files.readString(CHECKED_IN))
        .as("openapi.yaml; write it anew with -Dcontract.update")
        .isEqualTo(served);
  }

  /** And those that only sister services read, and no other, are none to subscribe to. */
  @Test
  void everyEventTypeIsAWebhookOfTheContract() {
    List<String> types =
        given()
            .auth()
            .oauth2(Tokens.withoutGroups())
            .get("/v1/webhook-event-types")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class)
            .get("items");
    assertThat(types)
        .isNotEmpty()
        .containsExactlyElementsOf(
            Contract.document().path("webhooks").properties().stream()
                .filter(event -> !event.getValue().at("/post/x-for-sisters").asBoolean())
                .map(Map.Entry::getKey)
                .toList());
  }

  private static String served() {
    String issuer = ConfigProvider.getConfig().getValue("hookline.issuer", String.class);
    return given()
        .queryParam("format", "yaml")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replace(issuer, ISSUER);
  }
}
