package io.hookline.creator.deal.partnership;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.terms.DeliverableType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of what is paid for deliverables: one of each type, {@code ugcVideoAmount}. */
final class RateCells {

  private RateCells() {}

  /** Takes them out of the cells of a row. */
  static List<ObjectNode> take(Map<String, String> cells) {
    List<ObjectNode> rates = new ArrayList<>();
    for (DeliverableType type : DeliverableType.values()) {
      String amount = cells.remove(column(type));
      if (amount != null) {
        rates.add(
            JsonNodeFactory.instance.objectNode().put("type", type.name()).put("amount", amount));
      }
    }
    return rates;
  }

  static String column(DeliverableType type) {
    String words =
        Arrays.stream(type.name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return Character.toLowerCase(words.charAt(0)) + words.substring(1) + "Amount";
  }
}
