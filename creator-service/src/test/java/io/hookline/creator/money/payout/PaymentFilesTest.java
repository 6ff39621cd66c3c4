package io.hookline.creator.money.payout;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.batch;
import static io.hookline.creator.PayoutFixtures.earner;
import static io.hookline.creator.PayoutFixtures.readyPayee;
import static io.hookline.creator.PayoutFixtures.written;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaymentFilesTest {

  @BeforeEach
  void begin() {
    twoBrands();
  }

  @Test
  void aBatchTellsTheHashOfEachOfItsFiles() {
    String id = written(earner("mia", "100.00"));
    Json told = asFinance(Role.ANALYST).get(acme("payout-batches/" + id)).as(Json.class);
    assertThat(told.<String>getList("files[*].format")).containsExactly("csv", "xml");
    Map.of("csv", "text/csv", "xml", "application/xml")
        .forEach(
            (format, mediaType) -> {
              String place = "files[%d].".formatted(format.equals("csv") ? 0 : 1);
              String file =
                  file(id, format)
                      .contentType(startsWith(mediaType))
                      .header("Cache-Control", "no-store")
                      .header(
                          "Content-Disposition",
                          "attachment; filename=\"%s.%s\""
                              .formatted("HL" + id.replace("-", ""), format))
                      .extract()
                      .asString();
              assertThat(file).contains("100.00", "DE89370400440532013000");
              assertThat(told.getString(place + "sha256")).isEqualTo(Sha256.hex(file));
              assertThat(told.getString(place + "mediaType")).isEqualTo(mediaType);
            });
  }

  @Test
  void whatWasNotWrittenIsNotThere() {
    String drafted = batch(earner("ida", "10.00"));
    asFinance(Role.ANALYST)
        .get(acme("payout-batches/" + drafted))
        .then()
        .body(at("files", empty()));
    missing(drafted, "xml");
    missing(written(earner("mia", "100.00")), "mt101");
  }

  @Test
  void theTableIsSafeInSpreadsheets() {
    String mia = creator("mia");
    String payee = readyPayee(mia);
    String etag = asFinance(Role.ANALYST).get(acme("payees/" + payee)).header("ETag");
    asFinance(Role.OPERATOR)
        .header("If-Match", etag)
        .body(
            """
            {"accountHolder": "=HYPERLINK(1), Mia", "country": "DE", "currency": "USD"}""")
        .put(acme("payees/" + payee))
        .then()
        .statusCode(200);
    earning(mia, "10.00");
    String id = written(mia);
    assertThat(file(id, "csv").extract().asString())
        .contains("\"'=HYPERLINK(1), Mia\"", "DE89370400440532013000,,,,,10.00,USD");
  }

  private static void missing(String batch, String format) {
    asFinance(Role.ADMIN)
        .get(acme("payout-batches/" + batch + "/files/" + format))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("PAYMENT_FILE_NOT_FOUND")));
  }

  private static ValidatableResponse file(String batch, String format) {
    return asFinance(Role.ADMIN)
        .get(acme("payout-batches/" + batch + "/files/" + format))
        .then()
        .statusCode(200);
  }
}
