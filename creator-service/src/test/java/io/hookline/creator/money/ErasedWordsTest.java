package io.hookline.creator.money;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.earning;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.PayoutFixtures.invoice;
import static io.hookline.creator.PayoutFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people wrote about a person beside her money goes with the person; the money stays. */
@QuarkusTest
class ErasedWordsTest {

  private static final String WORDS = "for Mia, Torstrasse 1";

  @Inject JobWorker worker;

  private String mia;

  @BeforeEach
  void begin() {
    twoBrands();
    mia = creator("mia");
  }

  @Test
  void noWordIsLeftInAnswersTablesTheAuditOrPastChanges() throws SQLException {
    String expense =
        post(
                "expenses",
                """
            {"creatorId": "%s", "kind": "EXPENSE", "paidBy": "CREATOR", "description": "Taxi %s",
             "amount": {"amount": "20.00", "currency": "USD"}, "incurredOn": "2026-11-20",
             "receipts": [{"reference": "Bill %s", "url": "https://files.example.com/mia"}]}"""
                    .formatted(mia, WORDS, WORDS))
            .getString("id");
    post("expenses/" + expense + "/approve", "{\"note\": \"Paid %s\"}".formatted(WORDS));
    String adjusted =
        post(
                "earnings",
                """
            {"creatorId": "%s", "amount": {"amount": "25.00", "currency": "USD"}, "note": "Parcel %s"}"""
                    .formatted(mia, WORDS))
            .getString("id");
    String held = earning(mia, "30.00");
    post("earnings/" + held + "/hold", "{\"note\": \"Ask %s\"}".formatted(WORDS));
    post(
        "reviews/earnings/resolve",
        """
        {"earningIds": ["%s"], "decision": "RELEASE", "note": "Spoke %s"}"""
            .formatted(held, WORDS));
    String invoice = received(invoice(mia, "2026-10"), "MW-1");
    post("invoices/" + invoice + "/dispute", "{\"note\": \"Wrong %s\"}".formatted(WORDS));
    assertThat(asFinance(Role.ANALYST).get(acme("earnings")).asString()).contains(WORDS);
    erase();
    for (String list :
        List.of(
            "expenses", "earnings", "earnings/" + held + "/steps", "invoices", "audit?limit=200")) {
      assertThat(asFinance(Role.ADMIN).get(acme(list)).then().statusCode(200).extract().asString())
          .as(list)
          .doesNotContain(WORDS)
          .doesNotContain("files.example.com");
    }
    assertThat(PublishedChanges.read().get("").toString()).doesNotContain(WORDS);
    assertThat(rowsWith(WORDS)).isEmpty();
    Json earning = asFinance(Role.ANALYST).get(acme("earnings/" + adjusted)).as(Json.class);
    assertThat(earning.getString("amount.amount")).isEqualTo("25.00");
  }

  /** Tables of which a row has the words. */
  private static List<String> rowsWith(String words) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet rows =
          sql.executeQuery(
              "select relname from pg_class where relkind = 'r' and relnamespace ="
                  + " 'public'::regnamespace")) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet rows =
            sql.executeQuery(
                "select 1 from %s t where t::text like '%%%s%%' limit 1".formatted(table, words))) {
          if (rows.next()) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }

  private void erase() {
    as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .delete(acme("creators/" + mia + "/personal-data"))
        .then()
        .statusCode(202);
    worker.work();
  }

  private static Json post(String path, String body) {
    return asFinance(Role.ADMIN)
        .body(body)
        .post(acme(path))
        .then()
        .statusCode(oneOf(200, 201))
        .extract()
        .as(Json.class);
  }
}
