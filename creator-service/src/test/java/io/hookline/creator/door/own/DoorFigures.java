package io.hookline.creator.door.own;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.creator.DoorFixtures;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a door shows, page by page, beside what the books and the brand's own lists say. */
final class DoorFigures {

  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "pending", "PENDING",
          "held", "HELD",
          "payable", "PAYABLE",
          "inPayout", "IN_PAYOUT",
          "disputed", "DISPUTED");

  private final String secret;

  DoorFigures(String secret) {
    this.secret = secret;
  }

  String secret() {
    return secret;
  }

  List<String> earningIds() {
    return all("earnings").stream().map(earning -> (String) earning.get("id")).toList();
  }

  List<Map<String, Object>> openDisputes() {
    return all("disputes").stream()
        .filter(dispute -> Set.of("OPEN", "ANSWERED").contains(dispute.get("status")))
        .toList();
  }

  /** What the door shows, by kind, status and currency. */
  void count(Tally tally) {
    for (Map<String, Object> earning : all("earnings")) {
      tally.add("shown " + earning.get("kind"));
      tally.add("shown " + earning.get("status"));
      tally.add("shown " + currency(earning, "amount"));
    }
  }

  /**
   * @param records all records of the person
   */
  void compare(String where, List<String> records) {
    Map<String, BigDecimal> balances = balances();
    assertThat(balances).as(where + ": balances are the books'").isEqualTo(books(records));
    List<Map<String, Object>> earnings = all("earnings");
    assertThat(earnings.stream().map(earning -> (String) earning.get("earnedOn")))
        .as(where + ": what was earned last stands first")
        .isSortedAccordingTo(Comparator.reverseOrder());
    Map<String, BigDecimal> byStatus = new TreeMap<>();
    for (Map<String, Object> earning : earnings) {
      if (isMoney(earning)) {
        add(byStatus, currency(earning, "amount") + " " + earning.get("status"), amount(earning));
      }
    }
    assertThat(byStatus).as(where + ": earnings add up to balances").isEqualTo(balances);
    assertThat(lines(earnings)).as(where + ": as the brand's list").isEqualTo(brands(records));
    compareOrders(where, earnings);
    compareStatements(where, records, balances);
  }

  /** A gift was settled when it was given, with goods. */
  private static boolean isMoney(Map<String, Object> earning) {
    return !earning.get("status").equals("VOID") && !earning.get("kind").equals("GIFT");
  }

  private void compareOrders(String where, List<Map<String, Object>> earnings) {
    Map<String, BigDecimal> expected = new TreeMap<>();
    for (Map<String, Object> earning : earnings) {
      if (earning.get("orderId") != null) {
        boolean isVoid = earning.get("status").equals("VOID");
        add(
            expected,
            earning.get("orderId") + " " + currency(earning, "amount"),
            isVoid ? BigDecimal.ZERO : amount(earning));
      }
    }
    Set<String> ids = new HashSet<>();
    Map<String, BigDecimal> shown = new TreeMap<>();
    for (Map<String, Object> order : all("orders")) {
      assertThat(ids.add((String) order.get("id"))).as(where + ": an order stands once").isTrue();
      add(shown, order.get("id") + " " + currency(order, "commission"), money(order, "commission"));
    }
    assertThat(shown).as(where + ": commissions of orders").isEqualTo(expected);
  }

  private void compareStatements(
      String where, List<String> records, Map<String, BigDecimal> balances) {
    for (String currency : RandomTerms.CURRENCIES) {
      BigDecimal owed = BigDecimal.ZERO;
      for (String account : ACCOUNTS.values()) {
        owed = owed.add(balances.getOrDefault(currency + " " + account, BigDecimal.ZERO));
      }
      List<Map<String, Object>> months = all("statements", "&currency=" + currency);
      BigDecimal closing = months.isEmpty() ? BigDecimal.ZERO : money(months.get(0), "closing");
      assertThat(closing).as(where + ": closing, " + currency).isEqualByComparingTo(owed);
      for (Map<String, Object> month : months) {
        String name = (String) month.get("month");
        assertThat(
                money(month, "opening").add(money(month, "earned")).subtract(money(month, "paid")))
            .as(where + ": a month adds up")
            .isEqualByComparingTo(money(month, "closing"));
        BigDecimal moved = BigDecimal.ZERO;
        for (Map<String, Object> entry :
            all("statement-entries", "&currency=" + currency + "&month=" + name)) {
          moved = moved.add(amount(entry));
        }
        assertThat(moved)
            .as(where + ": entries of a month")
            .isEqualByComparingTo(money(month, "closing").subtract(money(month, "opening")));
        Json brands = brandsStatement(records, name, currency);
        for (String column : List.of("opening", "earned", "paid", "closing")) {
          assertThat(money(month, column))
              .as(where + ": the brand's statement, " + column)
              .isEqualByComparingTo(new BigDecimal(brands.getString(column + ".amount")));
        }
      }
    }
  }

  private static Json brandsStatement(List<String> records, String month, String currency) {
    return asFinance(Role.ANALYST)
        .get(
            acme(
                "creators/%s/statement?month=%s&currency=%s"
                    .formatted(records.get(0), month, currency)))
        .as(Json.class);
  }

  private Map<String, BigDecimal> balances() {
    Map<String, BigDecimal> balances = new TreeMap<>();
    List<Map<String, Object>> rows =
        DoorFixtures.by(secret)
            .get("/v1/door/balances")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class)
            .getList("balances");
    for (Map<String, Object> row : rows) {
      ACCOUNTS.forEach(
          (field, status) -> add(balances, row.get("currency") + " " + status, money(row, field)));
      add(balances, row.get("currency") + " PAID", money(row, "paid"));
    }
    return balances;
  }

  /** From the tables, past all of the service's code. */
  private static Map<String, BigDecimal> books(List<String> records) {
    String query =
        """
        select a.currency || ' ' || a.kind, -sum(p.amount)
          from ledger_account a join ledger_posting p on p.account_id = a.id
         where a.creator_id = any(cast(? as uuid[]))
         group by a.currency, a.kind
        union all
        select a.currency || ' PAID', sum(p.amount)
          from ledger_account a join ledger_posting p on p.account_id = a.id
          join ledger_entry e on e.id = p.entry_id and e.what in ('CONFIRM', 'RETURN')
         where a.creator_id = any(cast(? as uuid[]))
         group by a.currency
        """;
    Map<String, BigDecimal> books = new TreeMap<>();
    try (Connection owner = Owner.connect();
        PreparedStatement sql = owner.prepareStatement(query)) {
      sql.setArray(1, owner.createArrayOf("text", records.toArray()));
      sql.setArray(2, owner.createArrayOf("text", records.toArray()));
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          add(books, row.getString(1), row.getBigDecimal(2));
        }
      }
      return books;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Map<String, String> brands(List<String> records) {
    Map<String, String> all = new TreeMap<>();
    for (String record : records) {
      String cursor = "";
      do {
        Json page =
            asFinance(Role.ANALYST)
                .get(acme("earnings?limit=200&creatorId=" + record + cursor))
                .then()
                .statusCode(200)
                .extract()
                .as(Json.class);
        List<Map<String, Object>> items = page.getList("items");
        all.putAll(lines(items));
        cursor =
            page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
      } while (cursor != null);
    }
    return all;
  }

  private static Map<String, String> lines(List<Map<String, Object>> earnings) {
    Map<String, String> lines = new TreeMap<>();
    for (Map<String, Object> earning : earnings) {
      lines.put(
          (String) earning.get("id"),
          earning.get("kind")
              + " "
              + amount(earning)
              + " "
              + currency(earning, "amount")
              + " "
              + earning.get("status"));
    }
    return lines;
  }

  private List<Map<String, Object>> all(String list) {
    return all(list, "");
  }

  /** In short pages, so that the seams are part of it. */
  private List<Map<String, Object>> all(String list, String filter) {
    List<Map<String, Object>> all = new ArrayList<>();
    String cursor = "";
    do {
      Json page =
          DoorFixtures.by(secret)
              .get("/v1/door/" + list + "?limit=9" + filter + cursor)
              .then()
              .statusCode(200)
              .extract()
              .as(Json.class);
      List<Map<String, Object>> items = page.getList("items");
      all.addAll(items);
      cursor =
          page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);
    return all;
  }

  /** Nothing is as good as no row. */
  private static void add(Map<String, BigDecimal> sums, String key, BigDecimal amount) {
    BigDecimal sum = sums.getOrDefault(key, BigDecimal.ZERO).add(amount);
    if (sum.signum() == 0) {
      sums.remove(key);
    } else {
      sums.put(key, sum.setScale(4));
    }
  }

  private static BigDecimal amount(Map<String, Object> row) {
    return money(row, "amount");
  }

  private static BigDecimal money(Map<String, Object> row, String field) {
    return new BigDecimal((String) new HashMap<>((Map<?, ?>) row.get(field)).get("amount"));
  }

  private static String currency(Map<String, Object> row, String field) {
    return (String) new HashMap<>((Map<?, ?>) row.get(field)).get("currency");
  }
}
