package io.hookline.reporting.report.page;

import io.hookline.kit.value.Money;
import io.hookline.kit.value.Quantity;
import io.hookline.reporting.judgement.roi.EmvLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a creator's posts on one network are worth: a cell an action, in the order of the actions.
 */
public record EmvRow(String network, List<Cell> cells, String total) {

  /**
   * One action.
   *
   * @param sum how the amount came about: {@code 5,000 × 0.30}
   * @param posts of how many posts the count is known
   */
  public record Cell(String amount, String sum, String posts) {

    static Cell of(EmvLine line) {
      if (line.count() == null || line.unitPrice() == null) {
        return new Cell(Words.UNKNOWN, "unknown", "0 posts");
      }
      String sum = Words.count(line.count()) + " × " + Words.price(line.unitPrice().amount());
      return new Cell(
          Words.amount(line.amount()),
          line.per() == 1 ? sum : sum + " / " + Words.count(line.per()),
          Quantity.of(line.posts(), "post"));
    }
  }

  static List<EmvRow> of(List<EmvLine> lines) {
    Map<String, List<EmvLine>> byNetwork = new LinkedHashMap<>();
    for (EmvLine line : lines) {
      byNetwork.computeIfAbsent(line.network(), any -> new ArrayList<>()).add(line);
    }
    return byNetwork.entrySet().stream()
        .map(
            network ->
                new EmvRow(
                    Words.network(network.getKey()),
                    network.getValue().stream().map(Cell::of).toList(),
                    total(network.getValue())))
        .toList();
  }

  private static String total(List<EmvLine> lines) {
    List<Money> known = lines.stream().map(EmvLine::amount).filter(Objects::nonNull).toList();
    return known.isEmpty()
        ? Words.UNKNOWN
        : Words.amount(
            new Money(
                known.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                known.get(0).currency()));
  }
}
