package io.hookline.creator.deal.promocode;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.partnership;
import static io.hookline.creator.Fixtures.promoCode;
import static io.hookline.creator.Fixtures.twoBrands;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PromoCodeImportTest {

  private String partnership;

  @BeforeEach
  void begin() {
    twoBrands();
    partnership = partnership(creator("mia"));
  }

  private Json csv(String query, String... rows) {
    String file =
        "partnershipId,code,usageLimit,validUntil\n"
            + String.join("", List.of(rows).stream().map(row -> row + "\n").toList());
    return asOperator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(acme("promo-codes/imports" + query))
        .as(Json.class);
  }

  private String row(String code) {
    return partnership + "," + code + ",,";
  }

  @Test
  void rowsBecomeCodes() {
    Json result =
        csv("", partnership + ",Mia15,500,2099-01-01T00:00:00Z", partnership + ",СКИДКА,,");
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    Json first =
        asOperator().get(acme("promo-codes/") + result.getString("rows[0].id")).as(Json.class);
    assertThat(first.getString("code")).isEqualTo("Mia15");
    assertThat(first.getInt("usageLimit")).isEqualTo(500);
    assertThat(first.getString("validUntil")).isEqualTo("2099-01-01T00:00:00Z");
    assertThat(first.getString("status")).isEqualTo("ACTIVE");
    assertThat(PublishedChanges.read().getList("[?(@.type =~ /.*PromoCodeIssued/)].data.id"))
        .isEqualTo(result.getList("rows[*].id"));
  }

  @Test
  void anImportedCodeIsWhatASingleRequestMakes() {
    String single = promoCode(partnership, "ONE");
    String imported = csv("", row("TWO")).getString("rows[0].id");
    Json a = asOperator().get(acme("promo-codes/") + single).as(Json.class);
    Json b = asOperator().get(acme("promo-codes/") + imported).as(Json.class);
    assertThat(b.getMap("").keySet()).isEqualTo(a.getMap("").keySet());
    for (String same : List.of("creatorId", "status", "statusBy", "precedence", "version")) {
      assertThat(b.<Object>get(same)).as(same).isEqualTo(a.get(same));
    }
  }

  @Test
  void lookAlikesInTheFileAndOfTheBrandAreToldByRow() {
    promoCode(partnership, "MIA15");
    String[] rows = {
      row("міа15"),
      row("MIAI5"),
      row("IDA10"),
      row("ida10"),
      row("lDA1O"),
      row("MI A"),
      "00000000-0000-7000-8000-000000000000,FREE,,",
      row("ANNA")
    };
    for (String query : List.of("?dryRun=true", "")) {
      Json result = csv(query, rows);
      assertThat(result.getList("rows[*].status"))
          .as(result.toString())
          .containsExactly(
              "FAILED", "FAILED", "APPLIED", "FAILED", "FAILED", "FAILED", "FAILED", "APPLIED");
      assertThat(result.getList("rows[*].code"))
          .containsExactly(
              "CODE_TAKEN",
              "CODE_LOOKS_LIKE_ANOTHER",
              null,
              "CODE_TAKEN",
              "CODE_LOOKS_LIKE_ANOTHER",
              "VALIDATION_FAILED",
              "REFERENCE_UNKNOWN",
              null);
      assertThat(result.getString("rows[3].violations[0].message"))
          .isEqualTo("is the same code as IDA10");
      assertThat(result.getString("rows[4].violations[0].message")).isEqualTo("looks like IDA10");
    }
    assertThat(asOperator().get(acme("promo-codes")).as(Json.class).getList("items[*].code"))
        .containsExactlyInAnyOrder("MIA15", "IDA10", "ANNA");
  }
}
