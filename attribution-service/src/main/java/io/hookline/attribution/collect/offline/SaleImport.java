package io.hookline.attribution.collect.offline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.shopper.ShopperHashes;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Sales, refunds and steps of leads in files of tills and customer relationship systems. */
@ApplicationScoped
class SaleImport implements ImportKind<NewSale> {

  /** Stands in stored rows for an address that was sent as an id. */
  static final String ADDRESS = "(an e-mail address)";

  private static final String NOBODY = "none";

  private final TellSales sales;

  SaleImport(TellSales sales) {
    this.sales = sales;
  }

  @Override
  public String name() {
    return "sales";
  }

  @Override
  public Class<NewSale> type() {
    return NewSale.class;
  }

  @Override
  public List<String> columns() {
    return Stream.concat(ImportKind.super.columns().stream(), SaleColumns.HEADINGS.all().stream())
        .toList();
  }

  /** Shoppers are hashed before a row is kept, whichever heading they stand under. */
  @Override
  public Map<String, UnaryOperator<String>> storable() {
    Map<String, UnaryOperator<String>> doors = new HashMap<>();
    put(doors, "email", sent -> ShopperHashes.email(sent).orElse(NOBODY));
    put(doors, "phone", sent -> ShopperHashes.phone(sent, null).orElse(NOBODY));
    put(doors, "externalId", sent -> ShopperHashes.externalId(sent).orElse(NOBODY));
    for (String id : List.of("orderId", "originalOrderId", "eventId")) {
      put(doors, id, sent -> ShopperHashes.holdsEmail(sent) ? ADDRESS : sent);
    }
    return doors;
  }

  private static void put(
      Map<String, UnaryOperator<String>> doors, String field, UnaryOperator<String> door) {
    doors.put(field, door);
    SaleColumns.HEADINGS.of(field).forEach(heading -> doors.put(heading, door));
  }

  /** What tells a part of a sale again, a lead that was lost, and an order that is not paid. */
  @Override
  public boolean isNone(Map<String, String> cells) {
    Map<String, String> own = SaleColumns.HEADINGS.read(cells);
    String event = own.get("event");
    String stage = own.get("stage");
    String status = own.get("status");
    boolean tellsTwice = cells.containsKey("Line Type") && !"sale".equalsIgnoreCase(event);
    return event != null && (tellsTwice || SaleWords.isPart(event))
        || event == null && stage != null && SaleWords.isLost(stage)
        || status != null && SaleWords.isNotPaid(status);
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    return ImportKind.super.fromCells(SaleColumns.HEADINGS.read(cells));
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewSale>> rows) {
    String requestId =
        "sales-import-" + (rows.isEmpty() ? "" : rows.get(0).sentAt().toEpochMilli());
    List<TellSales.Told> told = sales.tell(rows.stream().map(Row::value).toList(), requestId);
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      outcomes.add(outcome(rows.get(i), told.get(i)));
    }
    return outcomes;
  }

  private static RowOutcome outcome(Row<NewSale> row, TellSales.Told told) {
    if (told.refused() != null) {
      return RowOutcome.failed(row, told.refused());
    }
    return told.news()
        ? RowOutcome.applied(row, told.receipt())
        : RowOutcome.unchanged(row, told.receipt());
  }
}
