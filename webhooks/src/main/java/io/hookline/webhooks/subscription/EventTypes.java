package io.hookline.webhooks.subscription;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.webhooks.WebhookProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The event types that this service has; made at build time of all classes that are events. */
public class EventTypes {

  static final String ALL = "*";

  /** As it stands in a test message; nobody subscribes to it. */
  static final String TEST = "WebhookTested";

  private final String prefix;
  private final List<String> names;
  private final EventMoney money;

  /**
   * @param money what of each type is money, by its name; see {@link EventMoney}
   */
  EventTypes(String prefix, List<String> classes, Map<String, List<String>> money) {
    this.prefix = prefix;
    Map<String, List<String>> byType = new TreeMap<>();
    money.forEach((name, fields) -> byType.put(prefix + name, fields));
    this.money = new EventMoney(byType);
    this.names = new TreeSet<>(classes).stream().map(name -> prefix + name).toList();
  }

  /** In alphabetical order. */
  List<String> names() {
    return names;
  }

  public EventMoney money() {
    return money;
  }

  public String test() {
    return prefix + TEST;
  }

  /**
   * @throws Problem EVENT_TYPE_UNKNOWN
   */
  void requireKnown(List<String> wanted) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      String type = wanted.get(i);
      if (type.equals(ALL) ? wanted.size() > 1 : !names.contains(type)) {
        violations.add(
            new Violation(
                "eventTypes[" + i + "]",
                type.equals(ALL) ? "must stand alone" : "is no event type of this service"));
      }
    }
    if (!violations.isEmpty()) {
      throw new Problem(
          WebhookProblem.EVENT_TYPE_UNKNOWN, "See /v1/webhook-event-types.", violations);
    }
  }
}
