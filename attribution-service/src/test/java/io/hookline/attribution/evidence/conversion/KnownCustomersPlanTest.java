package io.hookline.attribution.evidence.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.EmptyFiles;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order of somebody who ordered ten thousand times costs what one of a newcomer does. */
@QuarkusTest
@EmptyFiles
class KnownCustomersPlanTest {

  private static final String PERSON = "'01990000-0000-7000-8000-000000000001'::uuid";
  private static final String OTHER = "'01990000-0000-7000-8000-000000000002'::uuid";
  private static final String ORDER = "'01990000-0000-7000-8000-00000000000a'::uuid";
  private static final Pattern ROWS = Pattern.compile("actual rows=([0-9.]+) loops=([0-9]+)");
  private static final Pattern REMOVED = Pattern.compile("Rows Removed by .*: ([0-9]+)");

  @BeforeEach
  void fill() {
    Fixtures.twoBrands();
    Fixtures.execute(
        """
        insert into conversion (brand, id, person_id, occurred_at, received_at, late, customer,
                                customer_by, version)
        select 'acme-cosmetics', gen_random_uuid(), PERSON, now() - i * interval '1 minute', now(),
               false, case when i = 10000 then 'NEW' else 'RETURNING' end, 'ORDERS', 1
          from generate_series(1, 10000) i;
        insert into conversion (brand, id, person_id, occurred_at, received_at, late, version)
        select 'acme-cosmetics', gen_random_uuid(), gen_random_uuid(), now(), now(), false, 1
          from generate_series(1, 5000) i;
        insert into conversion (brand, id, person_id, occurred_at, received_at, late, version)
        values ('acme-cosmetics', THIS, PERSON, now(), now(), false, 0);
        insert into identity_key (brand, key, person_id)
        select 'acme-cosmetics', 'email:' || i, gen_random_uuid() from generate_series(1, 3000) i;
        insert into identity_key (brand, key, person_id)
        values ('acme-cosmetics', 'email:kim', PERSON);
        analyze
        """
            .replace("PERSON", PERSON)
            .replace("THIS", ORDER));
  }

  @Test
  void anOrderThatComesLastReadsOnlyTheFirstOnes() throws SQLException {
    assertThat(rowsRead(ORDER, "")).isLessThan(20);
    assertThat(customers("RETURNING")).isEqualTo(10_000);
  }

  @Test
  void anOrderThatComesBeforeAllOthersMakesTheFirstOneReturning() throws SQLException {
    Fixtures.execute("update conversion set occurred_at = '2020-01-01Z' where id = " + ORDER);
    assertThat(rowsRead(ORDER, "")).isLessThan(20);
    assertThat(customers("NEW")).isEqualTo(1);
    assertThat(customers("RETURNING")).isEqualTo(10_000);
  }

  @Test
  void somebodyWhoTurnsOutToBeThePersonBringsOwnOrdersOnly() throws SQLException {
    Fixtures.execute(
        "update conversion set person_id = %s where id = %s".formatted(PERSON, ORDER)
            + ";insert into identity_key values ('acme-cosmetics', 'phone:1', "
            + PERSON
            + ")");
    assertThat(rowsRead(ORDER, PERSON + ", " + OTHER)).isLessThan(20);
    assertThat(customers("RETURNING")).isEqualTo(10_000);
  }

  private static long customers(String customer) {
    return Fixtures.count("select count(*) from conversion where customer = '" + customer + "'");
  }

  /** By the step that reads the most. */
  private static long rowsRead(String conversions, String persons) throws SQLException {
    List<String> plan =
        Owner.plan(
            Fixtures.ACME,
            "(analyze, costs off, timing off) "
                + KnownCustomers.UPDATE
                    .replace(":brand", "'acme-cosmetics'")
                    .replace(":conversions::uuid[]", ":conversions")
                    .replace(":persons::uuid[]", ":persons")
                    .replace(":conversions", "array[" + conversions + "]::uuid[]")
                    .replace(":told", "array[" + conversions + "]::uuid[]")
                    .replace(":persons", "array[" + persons + "]::uuid[]"));
    assertThat(plan).anyMatch(line -> line.contains("ix_conversion_person"));
    long most = 0;
    for (String line : plan) {
      Matcher read = ROWS.matcher(line);
      if (read.find()) {
        double rows = Double.parseDouble(read.group(1)) * Long.parseLong(read.group(2));
        most = Math.max(most, Math.round(rows));
      }
      Matcher removed = REMOVED.matcher(line);
      if (removed.find()) {
        most = Math.max(most, Long.parseLong(removed.group(1)));
      }
    }
    return most;
  }
}
