package io.hookline.kit.audit;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.NOTES;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.sample.Sample.asOperator;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.sample.Sample.note;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.sample.Sample.written;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Role;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.sample.SampleWork;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest {

  private static final String AUDIT = "/v1/brands/" + ACME + "/audit";

  @Inject SampleWork work;
  @Inject BrandScope scope;
  @Inject CurrentActor actor;
  @Inject Audit audit;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  private static Response list(String token, String query) {
    return as(token).get(AUDIT + query);
  }

  private static Json entries(String query) {
    return list(Tokens.admin(ACME), query).then().statusCode(200).extract().as(Json.class);
  }

  private static Response change(String id, String body) {
    return asOperator().header("If-Match", "*").body(body).put(NOTES + "/" + id);
  }

  @Test
  void aChangeIsRecordedFieldByFieldWithItsRequest() {
    String id =
        asOperator()
            .header("X-Request-Id", "first")
            .body(
                """
                {"title": "a", "kind": "IDEA", "fee": {"amount": "12.50", "currency": "EUR"}}""")
            .post(NOTES)
            .as(Json.class)
            .get("id");
    change(
            id,
            """
            {"title": "b", "kind": "IDEA", "fee": {"amount": "13.00", "currency": "EUR"}}""")
        .then()
        .statusCode(200);

    list(Tokens.operator(ACME), "?resource=notes/" + id)
        .then()
        .statusCode(200)
        .body(at("items[*].action", contains("CHANGED", "CREATED")))
        .body(at("items[*].operation", contains("updateNote", "writeNote")))
        .body(at("items[*].resource", contains("notes/" + id, "notes/" + id)))
        .body(at("items[*].actor.subject", contains("oscar-" + ACME, "oscar-" + ACME)))
        .body(at("items[*].actor.name", contains("oscar-" + ACME, "oscar-" + ACME)))
        .body(at("items[*].actor.client", contains("test-client", "test-client")))
        .body(at("items[0].requestId", notNullValue()))
        .body(at("items[1].requestId", equalTo("first")))
        .body(at("items[0].changes", hasSize(2)))
        .body(at("items[0].changes[?(@.field == 'title')].from", contains("a")))
        .body(at("items[0].changes[?(@.field == 'title')].to", contains("b")))
        .body(at("items[0].changes[?(@.field == 'fee.amount')].from", contains("12.5")))
        .body(at("items[0].changes[?(@.field == 'fee.amount')].to", contains("13")))
        .body(at("items[1].changes[?(@.field == 'fee.currency')].from", contains(nullValue())))
        .body(at("items[1].changes[?(@.field == 'fee.currency')].to", contains("EUR")));
  }

  @Test
  void ofPersonalDataNothingButTheChangeIsKept() {
    String id =
        asOperator()
            .body("{\"title\": \"a\", \"kind\": \"IDEA\", \"contact\": \"mia@example.com\"}")
            .post(NOTES)
            .as(Json.class)
            .get("id");
    change(id, "{\"title\": \"a\", \"kind\": \"IDEA\", \"contact\": \"wong@example.com\"}");
    change(id, note("a"));

    Json entries = entries("?resource=notes/" + id);
    String contact = "changes[?(@.field == 'contact')].";
    assertThat(entries.getList("items[0]." + contact + "from")).containsExactly("•••");
    assertThat(entries.getList("items[0]." + contact + "to")).containsExactly((Object) null);
    assertThat(entries.getList("items[1]." + contact + "from")).containsExactly("•••");
    assertThat(entries.getList("items[1]." + contact + "to")).containsExactly("•••");
    assertThat(entries.getList("items[2]." + contact + "from")).containsExactly((Object) null);
    assertThat(entries.getList("items[2]." + contact + "to")).containsExactly("•••");
    assertThat(rows("select audit::text from audit")).noneMatch(row -> row.contains("example.com"));
  }

  @Test
  void whatIsRolledBackLeavesNoEntry() {
    written("taken");
    String other = written("other");
    long before = count("audit");
    expect(change(other, note("taken")), 409, "TITLE_TAKEN");
    assertThat(count("audit")).isEqualTo(before);
  }

  @Test
  void aRepeatedRequestIsRecordedOnce() {
    for (int i = 0; i < 2; i++) {
      asOperator().header("Idempotency-Key", "once").body(note("a")).post(NOTES);
    }
    assertThat(count("audit")).isEqualTo(1);
  }

  @Test
  void workOnNobodysRequestIsTheServicesOwn() {
    scope.run(ACME, () -> work.writeBoth(false));
    assertThat(entries("").getList("items[*].actor.subject"))
        .containsExactly("system:sample-service");
  }

  @Test
  void workThatGoesOnInTheBackgroundIsOnTheAccountOfWhoAsked() {
    var origin =
        new CurrentActor.Origin(
            new io.hookline.kit.access.Actor("u-1", "mia", "web"), "importNotes", "r-1", false);
    scope.run(
        ACME,
        () -> {
          actor.resume(origin);
          work.writeBoth(false);
        });
    assertThat(entries("?actor=u-1").getList("items[*].operation")).containsExactly("importNotes");
    assertThat(entries("?actor=u-2").getList("items")).isEmpty();
  }

  @Test
  void aHandPastTheServiceIsRecordedToo() throws SQLException {
    String id = written("a");
    Sample.sql("update note set title = 'corrected'");
    assertThat(entries("?resource=notes/" + id).getString("items[0].actor.subject"))
        .isEqualTo("database:hookline_owner");
    try (Connection app = Owner.connectAsApp();
        Statement sql = app.createStatement()) {
      sql.execute("set hookline.brand = '" + ACME + "'");
      sql.execute("delete from note");
    }
    Json last = entries("?resource=notes/" + id);
    assertThat(last.getString("items[0].actor.subject")).isEqualTo("database:hookline_app");
    assertThat(last.getString("items[0].action")).isEqualTo("DELETED");
    assertThat(last.getList("items[0].changes[?(@.field == 'title')].from"))
        .containsExactly("corrected");
  }

  @Test
  void anActionThatChangesNoRowCanBeNoted() {
    scope.run(
        ACME,
        () ->
            QuarkusTransaction.requiringNew()
                .run(() -> audit.note("exports/7", Map.of("rows", 3))));
    list(Tokens.operator(ACME), "?resource=exports/7")
        .then()
        .body(at("items[*].action", contains("NOTED")))
        .body(at("items[0].changes[0].field", equalTo("rows")))
        .body(at("items[0].changes[0].to", equalTo(3)));
    assertThatThrownBy(() -> scope.run(ACME, () -> audit.note("exports/8", Map.of())))
        .hasMessageContaining("Transaction is required");
  }

  @Test
  void theWholeBrandIsForItsAdministratorsOneResourceForOperators() {
    String id = written("a");
    expect(list(Tokens.operator(ACME), ""), 403, "FORBIDDEN");
    expect(list(Tokens.analyst(ACME), "?resource=notes/" + id), 403, "FORBIDDEN");
    list(Tokens.operator(ACME), "?resource=notes/" + id).then().body(at("items", hasSize(1)));
    list(Tokens.admin(ACME), "").then().statusCode(200).body(at("items", hasSize(1)));
    list(Tokens.agencyAdmin(), "").then().statusCode(200).body(at("items", hasSize(1)));
  }

  @Test
  void anotherBrandsEntriesAreNotShown() {
    String id = written("a");
    as(Tokens.admin(NORDLYS))
        .get("/v1/brands/" + NORDLYS + "/audit?resource=notes/" + id)
        .then()
        .statusCode(200)
        .body(at("items", empty()));
  }

  @Test
  void theListIsReadInPagesNewestFirst() {
    List<String> ids = List.of(written("a"), written("b"), written("c"));
    Json first = entries("?limit=2");
    assertThat(first.getList("items[*].resource"))
        .containsExactly("notes/" + ids.get(2), "notes/" + ids.get(1));
    Json second = entries("?limit=2&cursor=" + first.getString("nextCursor"));
    assertThat(second.getList("items[*].resource")).containsExactly("notes/" + ids.get(0));
    assertThat(second.getString("nextCursor")).isNull();
  }

  @Test
  void aPeriodNarrowsTheList() {
    written("a");
    String at = entries("").getString("items[0].occurredAt");
    assertThat(entries("?from=" + at).getList("items")).hasSize(1);
    assertThat(entries("?to=" + at).getList("items")).isEmpty();
    expect(list(Tokens.admin(ACME), "?from=yesterday"), 400, "INVALID_PARAMETER");
    expect(list(Tokens.admin(ACME), "?resource=notes/"), 422, "VALIDATION_FAILED");
  }

  @Test
  void valuesOfMoneyAreForThoseWithTheFinanceRight() {
    Sample.sql(
        """
        insert into audit (brand, subject, action, resource, changes, money)
        values (?, 'fiona', 'CHANGED', 'fees/1',
                '[{"field": "amount", "from": null, "to": "84.5"}]', true)""",
        ACME);
    String hidden = list(Tokens.admin(ACME), "?resource=fees/1").asString();
    assertThat(hidden).contains("amount", "•••").doesNotContain("84.5");
    assertThat(entries("?resource=fees/1").<String>getList("items[0].changes[*].from"))
        .containsExactly((String) null);
    String file =
        as(Tokens.admin(ACME)).accept("text/csv").get(AUDIT + "?resource=fees/1").asString();
    assertThat(file).contains("fees/1").doesNotContain("84.5");
    assertThat(list(Tokens.finance(ACME, Role.OPERATOR), "?resource=fees/1").asString())
        .contains("84.5");
  }

  @Test
  void valuesOfBeforeAreOfMoneyToo() {
    String id = "01990000-0000-7000-8000-000000000001";
    Sample.sql("insert into offer values (?::uuid, ?, '84.5', true)", id, ACME);
    Sample.sql("update offer set figure = '7000 views', of_money = false");
    Sample.sql("update offer set figure = '8000 views'");
    Sample.sql("update offer set figure = '91.5', of_money = true");
    String hidden = list(Tokens.admin(ACME), "?resource=offers/" + id).asString();
    assertThat(hidden)
        .contains("figure", "8000 views")
        .doesNotContain("84.5")
        .doesNotContain("91.5");
    assertThat(list(Tokens.finance(ACME, Role.OPERATOR), "?resource=offers/" + id).asString())
        .contains("84.5", "91.5");
    Sample.sql("delete from offer");
    assertThat(list(Tokens.admin(ACME), "?resource=offers/" + id).asString())
        .doesNotContain("91.5");
  }
}
