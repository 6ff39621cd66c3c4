package io.hookline.attribution.load;

import io.hookline.kit.value.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a shop tells over some days: views, sign-ups that tie a browser to a person, orders that are
 * told twice with different values or later, refunds, cancellations and chargebacks before and
 * after their orders. Each event has an id of its own, and a second of its own.
 */
final class ShopHistory {

  private final Random random;
  private final Instant begin;
  private final List<String> events = new ArrayList<>();
  private final int size;

  private ShopHistory(int size, long seed, Instant begin) {
    this.size = size;
    this.random = new Random(seed);
    this.begin = begin;
  }

  /**
   * @param size how many events there are
   * @return elements of {@code data}, in their order
   */
  static List<String> of(int size, long seed, Instant begin) {
    return new ShopHistory(size, seed, begin).events();
  }

  private List<String> events() {
    for (int order = 0; events.size() < size; order++) {
      int shopper = random.nextInt(Math.max(3, size / 12));
      for (int views = random.nextInt(3); views >= 0; views--) {
        add("ViewContent", browser(shopper), "\"content_type\":\"product\"");
      }
      if (random.nextInt(3) == 0) {
        add("CompleteRegistration", browser(shopper) + "," + mail(shopper), "");
      }
      order(order, shopper);
    }
    return List.copyOf(events.subList(0, size));
  }

  private void order(int order, int shopper) {
    int cents = 1000 + random.nextInt(9000);
    String id = "\"order_id\":\"o-" + order + '"';
    int first = events.size();
    add("Purchase", random.nextBoolean() ? browser(shopper) : mail(shopper), id + money(cents));
    if (random.nextInt(2) == 0) {
      // The server tells it again: of whom, and sometimes another value.
      int other = random.nextInt(4) == 0 ? cents + 100 : cents;
      add("CompletePayment", mail(shopper) + "," + phone(shopper), id + money(other));
    }
    if (random.nextInt(5) == 0) {
      add("Purchase", "", id.replace("o-", "#o-"));
    }
    int back = random.nextInt(6);
    if (back == 0) {
      String refund = id + ",\"refund_id\":\"r-" + order + '"' + money(cents / 4);
      add("Refund", "", refund);
      add("Refund", "", refund);
    } else if (back == 1) {
      add("CancelOrder", "", id);
    } else if (back == 2) {
      add("Chargeback", "", id + money(cents / 3));
    }
    if (random.nextInt(3) == 0) {
      // The refund is told before the order is.
      String last = events.remove(events.size() - 1);
      events.add(first, last);
    }
  }

  private void add(String name, String user, String properties) {
    int number = events.size();
    events.add(
        """
        {"event":"%s","event_time":%d,"event_id":"e-%d","user":{%s},"properties":{%s}}"""
            .formatted(name, begin.plusSeconds(number).getEpochSecond(), number, user, properties));
  }

  private String browser(int shopper) {
    return "\"ttp\":\"browser-%d-of-%d\"".formatted(random.nextInt(2), shopper);
  }

  private static String mail(int shopper) {
    return "\"email\":\"" + Sha256.hex("mail " + shopper) + '"';
  }

  private static String phone(int shopper) {
    return "\"phone\":\"" + Sha256.hex("phone " + shopper) + '"';
  }

  private static String money(int cents) {
    return ",\"currency\":\"EUR\",\"value\":\"%d.%02d\"".formatted(cents / 100, cents % 100);
  }
}
