package io.hookline.attribution.evidence.refund;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.CountedStatements;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefundImportTest {

  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3600);
  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private String row(String order, String externalId, String amount) {
    return """
    {%s, "kind": "REFUND", "amount": {"amount": "%s", "currency": "USD"}, "occurredAt": "%s",
     "externalId": "%s"}"""
        .formatted(order, amount, at, externalId);
  }

  private static Json send(String rows) {
    return as(Tokens.operator(ACME))
        .body("[" + rows + "]")
        .post("/v1/brands/" + ACME + "/refunds/imports")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private String file(String name, int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> row("\"orderId\": \"" + name + i + "\"", "re-" + i, "5.00"))
        .collect(Collectors.joining(","));
  }

  @Test
  void aFileTakesAsManyStatementsHoweverManyRows() {
    send(file("warm", 1));
    long few = CountedStatements.of(() -> send(file("few", 2)));
    long many = CountedStatements.of(() -> send(file("many", 200)));
    assertThat(many).isEqualTo(few).isPositive();
    assertThat(Fixtures.count("select count(*) from recorded_refund")).isEqualTo(203);
  }

  @Test
  void eachRowIsTakenAsIfItCameAlone() {
    shop.purchase("1001", null).at(at).post();
    Fixtures.process();
    String conversion = Fixtures.conversionOf("1001").getString("id");
    String known = "\"orderId\": \"1001\"";
    send(row(known, "re-1", "10.00"));
    Json done =
        send(
            String.join(
                ",",
                row(known, "re-1", "10.00"),
                row(known, "re-1", "11.00"),
                row(known, "re-2", "5.00"),
                row("\"conversionId\": \"" + conversion + "\"", "re-2", "5.00"),
                row(known, "re-2", "6.00"),
                row("\"conversionId\": \"" + UUID.randomUUID() + "\"", "re-3", "6.00"),
                row("\"orderId\": \" # \"", "re-4", "6.00")));
    assertThat(done.<String>getList("rows[*].status"))
        .containsExactly(
            "UNCHANGED", "FAILED", "APPLIED", "UNCHANGED", "FAILED", "FAILED", "FAILED");
    assertThat(done.<String>getList("rows[*].code").stream().filter(Objects::nonNull))
        .containsExactly(
            "REFUND_TOLD_OTHERWISE",
            "REFUND_TOLD_OTHERWISE",
            "REFERENCE_UNKNOWN",
            "VALIDATION_FAILED");
    assertThat(done.getString("rows[3].id")).isEqualTo(done.getString("rows[2].id"));
  }
}
