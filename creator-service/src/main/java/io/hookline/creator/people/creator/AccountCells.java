package io.hookline.creator.people.creator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a creator's accounts: one of each network, {@code tiktokHandle} and so on. */
final class AccountCells {

  private static final List<String> FIELDS = List.of("Handle", "Followers", "Verified");

  private AccountCells() {}

  /** Takes them out of the cells of a row. */
  static List<ObjectNode> take(Map<String, String> cells) {
    List<ObjectNode> accounts = new ArrayList<>();
    for (Network network : Network.values()) {
      ObjectNode account = JsonNodeFactory.instance.objectNode();
      for (String field : FIELDS) {
        String cell = cells.remove(network.name().toLowerCase(Locale.ROOT) + field);
        if (cell != null) {
          account.put(field.toLowerCase(Locale.ROOT), cell);
        }
      }
      if (!account.isEmpty()) {
        accounts.add(account.put("network", network.name()));
      }
    }
    return accounts;
  }
}
