package io.hookline.creator.deal.partnership;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.campaign;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.hookline.bulk.imports.CsvColumn;
import io.hookline.creator.terms.DeliverableType;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PartnershipImportTest {

  private static final String HEAD =
      "creatorId,name,startsOn,endsOn,fee.amount,fee.currency,commissionPercent\n";

  private String mia;
  private String file;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
    file =
        HEAD
            + mia
            + ",Spring,2026-09-01,2026-12-31,5000,EUR,10\n"
            + mia
            + ",Autumn,2026-10-01,,,,\n"
            + UUID.randomUUID()
            + ",Nobody,2026-10-01,,,,\n"
            + mia
            + ",Backwards,2026-10-01,2026-09-01,,,\n";
  }

  @Test
  void rowsBecomeDraftsThatCanBeActivated() {
    Json result = partnerships(file, "").as(Json.class);
    assertThat(result.getList("rows[*].status"))
        .containsExactly("APPLIED", "APPLIED", "FAILED", "FAILED");
    assertThat(result.getList("rows[*].code"))
        .containsExactly(null, null, "REFERENCE_UNKNOWN", "VALIDATION_FAILED");
    String id = activated(result.getString("rows[0].id"));
    asFinance(Role.ANALYST)
        .get(acme("partnerships/" + id))
        .then()
        .body(at("fee.amount", equalTo("5000.00")))
        .body(at("terms.pay.commission.percent", equalTo("10")))
        .body(at("version", equalTo(2)));
    asFinance(Role.ANALYST)
        .get(acme("partnerships/" + id + "/terms"))
        .then()
        .body(at("items", hasSize(1)));
    assertThat(PublishedChanges.read().getList("[?(@.type =~ /.*PartnershipDrafted/)].data.id"))
        .isEqualTo(result.getList("rows[?(@.status == 'APPLIED')].id"));
  }

  @Test
  void aFileThatIsSentAgainChangesNothingAndADryRunNeitherDoes() {
    assertThat(partnerships(file, "?dryRun=true").as(Json.class).getList("rows[*].status"))
        .containsExactly("APPLIED", "APPLIED", "FAILED", "FAILED");
    asOperator().get(acme("partnerships")).then().body(at("items", empty()));
    partnerships(file, "");
    assertThat(partnerships(file, "").as(Json.class).getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED", "FAILED", "FAILED");
  }

  @Test
  void aRowCarriesWhatASpreadsheetCan() {
    String launch = campaign("Serum launch");
    String full =
        "creatorId,campaignId,name,startsOn,endsOn,fee.amount,fee.currency,feeDue,"
            + "commissionPercent,commissionCap,videoAmount,ugcVideoAmount,exclusivityCategories,"
            + "exclusivityDays,usageChannels,usageUntil,whitelistingUntil,disclosures,"
            + "approvalBefore,revisionRounds\n"
            + mia
            + ","
            + launch
            + ",Spring,2026-09-01,2026-12-31,5000,EUR,ON_COMPLETION,10,900,400,250.50,"
            + "Skincare; Make-up,30,\"SHOP, EMAIL\",2027-03-31,2026-12-31,"
            + "PAID_PARTNERSHIP|SPOKEN,POSTING,2\n";
    Json result = partnerships(full, "").as(Json.class);
    assertThat(result.getString("rows[0].status")).as(result.toString()).isEqualTo("APPLIED");
    Json draft =
        asFinance(Role.ANALYST)
            .get(acme("partnerships/" + result.getString("rows[0].id")))
            .as(Json.class);
    assertThat(draft.getString("campaignId")).isEqualTo(launch);
    assertThat(draft.getString("terms.pay.currency")).isEqualTo("EUR");
    assertThat(draft.getString("terms.pay.flatFee.due")).isEqualTo("ON_COMPLETION");
    assertThat(draft.getString("terms.pay.commission.cap")).isEqualTo("900.00");
    assertThat(draft.<String>getList("terms.pay.perDeliverable[*].type"))
        .containsExactly("VIDEO", "UGC_VIDEO");
    assertThat(draft.<String>getList("terms.pay.perDeliverable[*].amount"))
        .containsExactly("400.00", "250.50");
    assertThat(draft.<String>getList("terms.exclusivity.categories"))
        .containsExactly("Skincare", "Make-up");
    assertThat(draft.getString("terms.exclusivity.until")).isEqualTo("2027-01-30");
    assertThat(draft.<String>getList("terms.usageRights.channels"))
        .containsExactly("SHOP", "EMAIL");
    assertThat(draft.getString("terms.usageRights.until")).isEqualTo("2027-03-31");
    assertThat(draft.getString("terms.whitelisting.until")).isEqualTo("2026-12-31");
    assertThat(draft.<String>getList("terms.disclosures[*].kind"))
        .containsExactly("PAID_PARTNERSHIP", "SPOKEN");
    assertThat(draft.getInt("terms.approval.revisionRounds")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fee.amount,fee.currency,currency | 10,EUR,USD | currency",
        "feeDue | ON_COMPLETION | feeDue",
        "fee.amount,fee.currency,feeDue | 10,EUR,ON_DATES | feeDue",
        "commissionCap | 10 | commissionCap",
        "exclusivityUntil | 2026-12-01 | exclusivityUntil",
        "exclusivityCategories,exclusivityDays | Skincare,30 | exclusivityDays",
        "usageUntil | 2026-12-01 | usageUntil",
        "usageChannels,usageUntil | SHOP,2026-08-01 | terms.usageRights.until",
        "whitelistingUntil | 2026-08-01 | terms.whitelisting.until",
        "revisionRounds | 2 | revisionRounds",
        "videoAmount,currency | 10.001,USD | terms.pay.perDeliverable[0].amount"
      })
  void columnsThatContradictOrNeedEachOtherAreNamed(String columns, String cells, String field) {
    Json result =
        partnerships(
                "creatorId,name,startsOn," + columns + "\n" + mia + ",Spring,2026-09-01," + cells,
                "?dryRun=true")
            .as(Json.class);
    assertThat(result.<String>getList("rows[0].violations[*].field"))
        .as(result.toString())
        .contains(field);
  }

  @Test
  void everyTypeOfDeliverableHasItsColumn() {
    assertThat(Arrays.stream(DeliverableType.values()).map(RateCells::column))
        .allSatisfy(
            column ->
                assertThat(
                        Arrays.stream(
                                ImportedPartnership.class.getAnnotationsByType(CsvColumn.class))
                            .map(CsvColumn::value))
                    .contains(column));
  }

  @Test
  void whatIsPaidIsImportedByWhoSeesMoney() {
    expect(
        asOperator()
            .contentType("text/csv; charset=UTF-8")
            .body(file.getBytes(StandardCharsets.UTF_8))
            .post(acme("partnerships/imports")),
        403,
        "FINANCE_REQUIRED");
  }

  @Test
  void deliverablesArePlannedFromFilesToo() {
    String id = partnerships(file, "").as(Json.class).getString("rows[0].id");
    String planned =
        "partnershipId,type,count,title,dueOn\n"
            + id
            + ",VIDEO,2,Unboxing,2026-09-20\n"
            + id
            + ",STORY,1,Behind the scenes,\n"
            + UUID.randomUUID()
            + ",STORY,1,Nobody's,\n";
    Json result = deliverables(planned).as(Json.class);
    assertThat(result.getList("rows[*].status")).containsExactly("APPLIED", "APPLIED", "FAILED");
    asOperator()
        .get(acme("deliverables/" + result.getString("rows[0].id")))
        .then()
        .body(at("count", equalTo(2)))
        .body(at("creatorId", equalTo(mia)))
        .body(at("status", equalTo("DUE")));
    assertThat(deliverables(planned).as(Json.class).getList("rows[*].status"))
        .containsExactly("UNCHANGED", "UNCHANGED", "FAILED");
  }

  private static Response partnerships(String file, String query) {
    return asFinance(Role.OPERATOR)
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(acme("partnerships/imports" + query));
  }

  private static Response deliverables(String file) {
    return asOperator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post(acme("deliverables/imports"));
  }
}
