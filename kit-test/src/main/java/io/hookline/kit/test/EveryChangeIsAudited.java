package io.hookline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every table of a service is recorded, or says why not; what is recorded stays, and holds no
 * personal data. That requests leave an entry is seen to in every test; see {@link AuditGate}.
 */
public abstract class EveryChangeIsAudited {

  private static final String CHANGED_BY_THE_SERVICE =
      """
      from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and not c.relispartition
         and has_table_privilege('hookline_app', c.oid, 'insert, update, delete')
      """;

  @Test
  void everyTableIsRecordedOrSaysWhyNot() throws SQLException {
    assertThat(
            strings(
                "select c.relname "
                    + CHANGED_BY_THE_SERVICE
                    + """
                       and not exists (select 1 from pg_trigger t
                                        where t.tgrelid = c.oid and t.tgname = 'audit_change'
                                          and t.tgenabled = 'O')
                       and coalesce(obj_description(c.oid, 'pg_class'), '')
                           not like 'not audited: %'
                      """))
        .as("tables that need select audit_table(…), or not_audited(…), in a migration")
        .isEmpty();
  }

  @Test
  void someTableIsRecorded() throws SQLException {
    assertThat(strings("select tgrelid::regclass from pg_trigger where tgname = 'audit_change'"))
        .isNotEmpty();
  }

  @Test
  void theServicesRoleCannotChangeWhatWasRecorded() throws SQLException {
    assertThat(
            strings(
                """
                select c.oid::regclass || ': ' || privilege
                  from pg_class c,
                       unnest(array['update', 'delete', 'truncate', 'references', 'trigger'])
                         privilege
                 where (c.oid = 'audit'::regclass
                        or c.oid in (select inhrelid from pg_inherits
                                      where inhparent = 'audit'::regclass))
                   and has_table_privilege('hookline_app', c.oid, privilege)
                """))
        .isEmpty();
    for (String attempt :
        List.of("update audit set subject = 'x'", "delete from audit", "truncate audit")) {
      assertThat(refusal(attempt)).as(attempt).isEqualTo("42501");
    }
  }

  @Test
  void ofPersonalDataOnlyTheChangeIsKept() throws SQLException {
    for (String field : personalFields()) {
      String column = field.replaceAll("([A-Z])", "_$1").toLowerCase();
      assertThat(
              strings(
                  """
                  select t.tgrelid::regclass || '.%1$s'
                    from pg_trigger t
                    join pg_attribute a on a.attrelid = t.tgrelid and a.attname = '%1$s'
                   where t.tgname = 'audit_change'
                     and '%1$s' <> all (
                       (string_to_array(encode(t.tgargs, 'escape'), '\\000'))[3]::text[])
                  """
                      .formatted(column)))
          .as("columns of @Personal fields that audit_table(…) must name as masked")
          .isEmpty();
    }
  }

  private static Set<String> personalFields() {
    Set<String> fields = new TreeSet<>();
    for (JsonNode schema : Contract.document().at("/components/schemas")) {
      schema
          .path("properties")
          .properties()
          .forEach(
              property -> {
                if (property.getValue().path("x-personal").asBoolean()) {
                  fields.add(property.getKey());
                }
              });
    }
    return fields;
  }

  /** SQLSTATE. */
  private static String refusal(String attempt) throws SQLException {
    try (Connection app = Owner.connectAsApp();
        Statement sql = app.createStatement()) {
      sql.execute(attempt);
      return "none";
    } catch (SQLException refused) {
      return refused.getSQLState();
    }
  }

  private static List<String> strings(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  /** Who may not read a resource for its money does not read it in the audit. */
  @Test
  void whatIsReadWithTheFinanceRightIsRecordedAsMoney() throws SQLException {
    Set<String> ofMoney = new TreeSet<>();
    Contract.document()
        .path("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getValue().at("/get/x-finance").asBoolean()) {
                ofMoney.add(path.getKey().replaceAll("^/v1/brands/\\{brand}/|/\\{[^/]+}$", ""));
              }
            });
    for (String resource : ofMoney) {
      assertThat(
              strings(
                  """
                  select t.tgrelid::regclass
                    from pg_trigger t, string_to_array(encode(t.tgargs, 'escape'), '\\000') said
                   where t.tgname = 'audit_change' and said[1] = '%s' and said[5] <> 'true'
                  """
                      .formatted(resource)))
          .as("tables that audit_table(…) must say are of money")
          .isEmpty();
    }
  }
}
