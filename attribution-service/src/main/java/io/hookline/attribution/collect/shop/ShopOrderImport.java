package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.bulk.imports.ImportKind;
import io.hookline.bulk.imports.Row;
import io.hookline.bulk.imports.RowOutcome;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Orders of a shop's export, from before it was connected. Events are made of them soon after. */
@ApplicationScoped
class ShopOrderImport implements ImportKind<NewShopOrder> {

  private static final String NOT_KEPT = "(not kept)";

  private final PendingOrders pending;

  ShopOrderImport(PendingOrders pending) {
    this.pending = pending;
  }

  @Override
  public String name() {
    return "shop-orders";
  }

  @Override
  public Class<NewShopOrder> type() {
    return NewShopOrder.class;
  }

  @Override
  public List<String> columns() {
    return Stream.concat(ImportKind.super.columns().stream(), ExportColumns.HEADINGS.all().stream())
        .toList();
  }

  /**
   * Whoever ordered is hashed before a row is stored; names and addresses are not stored at all.
   */
  @Override
  public Map<String, UnaryOperator<String>> storable() {
    Map<String, UnaryOperator<String>> doors = new HashMap<>();
    door(doors, "email", sent -> hash(ShopperKeys.email(sent)));
    door(doors, "phone", sent -> hash(ShopperKeys.phone(sent)));
    door(doors, "customerId", sent -> hash(ShopperKeys.externalId(sent)));
    ExportColumns.HEADINGS.notRead().forEach(heading -> doors.put(heading, sent -> NOT_KEPT));
    return doors;
  }

  private static void door(
      Map<String, UnaryOperator<String>> doors, String field, UnaryOperator<String> door) {
    doors.put(field, door);
    ExportColumns.HEADINGS.of(field).forEach(heading -> doors.put(heading, door));
  }

  private static String hash(Optional<String> key) {
    return key.map(known -> known.substring(known.indexOf(':') + 1)).orElse("none");
  }

  @Override
  public ObjectNode fromCells(Map<String, String> cells) {
    return ImportKind.super.fromCells(ExportColumns.HEADINGS.read(cells));
  }

  @Override
  public List<RowOutcome> apply(List<Row<NewShopOrder>> rows) {
    ImportedShops shops = pending.shops();
    List<PendingOrders.Pending> told = new ArrayList<>();
    List<RowOutcome> outcomes = new ArrayList<>(rows.size());
    Set<String> known = pending.known(rows.stream().map(row -> row.value().order()).toList());
    for (Row<NewShopOrder> row : rows) {
      try {
        KnownShop shop = shops.of(row.value());
        require(shop, row.value());
        UUID id = Ids.next();
        if (known.contains(shop.id() + " " + row.value().order())) {
          outcomes.add(RowOutcome.unchanged(row, null));
        } else {
          told.add(new PendingOrders.Pending(id, shop.id(), row.value()));
          outcomes.add(RowOutcome.applied(row, id));
        }
      } catch (Problem refused) {
        outcomes.add(RowOutcome.failed(row, refused));
      }
    }
    pending.add(told);
    return outcomes;
  }

  private static void require(KnownShop shop, NewShopOrder row) {
    List<Violation> violations = new ArrayList<>();
    if (row.order() == null) {
      violations.add(new Violation("number", "is required, or orderId"));
    }
    if (row.startsOrder()) {
      if (shop.orderIds() == OrderIds.ID && row.orderId() == null) {
        violations.add(
            new Violation(
                "orderId", "is required: orders of this shop go by it (Id of the export)"));
      }
      if (Doc.number(row.total()) == null) {
        violations.add(new Violation("total", "must be a number, such as 1234.00"));
      }
      if (row.currency() == null) {
        violations.add(new Violation("currency", "is required"));
      }
      if (ImportedOrder.instant(row.placedAt(), ZoneOffset.UTC) == null) {
        violations.add(new Violation("placedAt", "must be an instant: 2026-09-03 10:14:00 -0400"));
      }
    }
    Violation.requireNone(violations);
  }
}
