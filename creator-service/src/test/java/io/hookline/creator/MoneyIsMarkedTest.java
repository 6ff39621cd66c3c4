package io.hookline.creator;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asFinance;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Contract;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Money that leaves by other ways than the operations of money is marked as money there too. */
@QuarkusTest
class MoneyIsMarkedTest {

  private static final String SCHEMAS = "#/components/schemas/";

  /** A brand's currency is everybody's. */
  private static final Set<String> NOT_MONEY = Set.of("brand.currency");

  @Test
  void auditedTablesWithMoneySaySo() throws SQLException {
    List<String> bare = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows =
            sql.executeQuery(
                """
                select t.tgrelid::regclass || '.' || a.attname
                  from pg_trigger t
                  join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0
                       and not a.attisdropped,
                       string_to_array(encode(t.tgargs, 'escape'), '\\000') said
                 where t.tgname = 'audit_change' and said[5] <> 'true'
                   and a.attname <> all (said[3]::text[])
                   and a.attname
                       ~ '(^|_)(amount|currency|fee|pay|iban|price|cost|total|minimum|percent)s?($|_)'
                """)) {
      while (rows.next()) {
        bare.add(rows.getString(1));
      }
    }
    bare.removeAll(NOT_MONEY);
    assertThat(bare).as("columns of tables whose audit_table(…) lacks money => true").isEmpty();
  }

  @Test
  void eventsWithMoneySaySo() {
    JsonNode contract = Contract.document();
    Set<String> bare = new TreeSet<>();
    Set<String> marked = new TreeSet<>();
    contract
        .path("webhooks")
        .properties()
        .forEach(
            type -> {
              JsonNode event = type.getValue().path("post");
              JsonNode said = event.path("x-of-money");
              Set<String> money = new TreeSet<>();
              find(contract, data(event), "", Set.of(), money);
              (said.isMissingNode() ? bare : marked).addAll(left(type.getKey(), money, said));
              if (said.isArray()) {
                bare.addAll(left(type.getKey(), money, said));
              }
            });
    assertThat(bare).as("fields of events that need @OfMoney").isEmpty();
    assertThat(marked).as("fields that are found").isNotEmpty();
  }

  private static JsonNode data(JsonNode event) {
    return event.at("/requestBody/content").iterator().next().at("/schema/allOf/1/properties/data");
  }

  /** Those that no named field covers. */
  private static List<String> left(String type, Set<String> money, JsonNode said) {
    return money.stream()
        .filter(
            field ->
                StreamSupport.stream(said.spliterator(), false)
                    .map(JsonNode::asText)
                    .noneMatch(named -> (field + ".").startsWith(named + ".")))
        .map(field -> type + ": " + field)
        .toList();
  }

  private static void find(
      JsonNode contract, JsonNode schema, String path, Set<String> within, Set<String> found) {
    String name = schema.path("$ref").asText().replace(SCHEMAS, "");
    if (name.equals("Money") || name.equals("Pay")) {
      found.add(path);
    } else if (!name.isEmpty() && !within.contains(name)) {
      Set<String> deeper = new TreeSet<>(within);
      deeper.add(name);
      find(contract, contract.at("/components/schemas/" + name), path, deeper, found);
    }
    for (String part : List.of("allOf", "anyOf", "oneOf")) {
      schema.path(part).forEach(one -> find(contract, one, path, within, found));
    }
    if (schema.has("items")) {
      find(contract, schema.path("items"), path, within, found);
    }
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              String at = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
              if (field.getKey().matches("amount|iban|fee|pay|price")) {
                found.add(at);
              }
              find(contract, field.getValue(), at, within, found);
            });
  }

  @Test
  void anAdministratorWithoutTheRightFindsNoAmountInTheAudit() {
    Fixtures.twoBrands();
    String expense = PayoutFixtures.expense(Fixtures.creator("mia"), "EXPENSE", "CREATOR");
    String audit = acme("audit?resource=expenses/" + expense);
    assertThat(asFinance(Role.ADMIN).get(audit).asString()).contains("84.5");
    assertThat(as(Tokens.admin(ACME)).get(audit).then().statusCode(200).extract().asString())
        .contains("expenses/" + expense, "amount")
        .doesNotContain("84.5");
    assertThat(as(Tokens.admin(ACME)).get(acme("audit")).asString()).doesNotContain("84.5");
  }
}
