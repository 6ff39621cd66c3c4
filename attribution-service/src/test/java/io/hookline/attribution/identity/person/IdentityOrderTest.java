package io.hookline.attribution.identity.person;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.process;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who is one person does not depend on the order and the batches in which it is told, also where
 * identifiers turn out to be nobody's on the way: it is what a plain reading of all of it gives.
 */
@QuarkusTest
class IdentityOrderTest {

  private static final int ORDERS = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void personsAreWhatAPlainReadingGives(long seed) {
    Random random = new Random(seed * 7919);
    Map<String, Set<String>> orders = new TreeMap<>();
    for (int i = 0; i < ORDERS; i++) {
      orders.put("o" + i, identifiers(random));
    }
    List<String> arrivals = new ArrayList<>(orders.keySet());
    Collections.shuffle(arrivals, random);
    Fixtures.twoBrands();
    Shop shop = Fixtures.shop();
    for (String order : arrivals) {
      Shop.Order purchase = shop.purchase(order, null);
      orders.get(order).forEach(key -> purchase.user(kind(key), value(key)));
      purchase.post();
      if (random.nextInt(8) == 0) {
        process();
      }
    }
    process();
    assertThat(groups(persons())).isEqualTo(plainly(orders));
  }

  /** Few of each kind, so that some are told with more than five others. */
  private static Set<String> identifiers(Random random) {
    Set<String> keys = new LinkedHashSet<>();
    if (random.nextInt(4) > 0) {
      keys.add("email " + random.nextInt(14));
    }
    if (random.nextInt(3) == 0) {
      keys.add("phone " + random.nextInt(14));
    }
    if (random.nextInt(3) > 0) {
      keys.add("ttp " + (random.nextInt(3) == 0 ? random.nextInt(2) : 2 + random.nextInt(20)));
    }
    return keys;
  }

  private static String kind(String key) {
    return key.substring(0, key.indexOf(' '));
  }

  private static String value(String key) {
    String number = key.substring(key.indexOf(' ') + 1);
    return switch (kind(key)) {
      case "email" -> "shopper" + number + "@example.com";
      case "phone" -> "+47900000" + (10 + Integer.parseInt(number));
      default -> "browser-number-" + number;
    };
  }

  /** Orders that have a key in common which fewer than six e-mail addresses or numbers share. */
  private static Set<Set<String>> plainly(Map<String, Set<String>> orders) {
    Map<String, Set<String>> emails = others(orders.values(), "email");
    Map<String, Set<String>> phones = others(orders.values(), "phone");
    Map<String, String> groups = new HashMap<>();
    orders.keySet().forEach(order -> groups.put(order, order));
    for (String key : emails.keySet()) {
      if (emails.get(key).size() <= 5 && phones.get(key).size() <= 5) {
        List<String> holders =
            orders.keySet().stream().filter(order -> orders.get(order).contains(key)).toList();
        holders.forEach(holder -> join(groups, holders.get(0), holder));
      }
    }
    return groups(groups);
  }

  private static void join(Map<String, String> groups, String one, String other) {
    String from = groups.get(other);
    String into = groups.get(one);
    groups.replaceAll((order, group) -> group.equals(from) ? into : group);
  }

  private static Map<String, Set<String>> others(Collection<Set<String>> sets, String kind) {
    Map<String, Set<String>> others = new TreeMap<>();
    for (Set<String> set : sets) {
      for (String key : set) {
        Set<String> told = others.computeIfAbsent(key, one -> new TreeSet<>());
        set.stream().filter(o -> !o.equals(key) && kind(o).equals(kind)).forEach(told::add);
      }
    }
    return others;
  }

  private static Set<Set<String>> groups(Map<String, String> byOrder) {
    return new HashSet<>(
        byOrder.keySet().stream()
            .collect(Collectors.groupingBy(byOrder::get, Collectors.toSet()))
            .values());
  }

  /** Orders without anything that tells of a person are nobody's, each by itself. */
  private static Map<String, String> persons() {
    Map<String, String> persons = new HashMap<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row =
            sql.executeQuery(
                "select order_id, coalesce(person_id, id)::text from conversion where brand = '"
                    + ACME
                    + "'")) {
      while (row.next()) {
        persons.put(row.getString(1), row.getString(2));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return persons;
  }
}
