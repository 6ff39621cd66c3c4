package io.hookline.attribution.collect.offline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.ingest.Receipt;
import io.hookline.attribution.collect.ingest.TakeEvents;
import io.hookline.attribution.collect.place.Places;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.attribution.collect.source.SourceNames;
import io.hookline.attribution.input.OrderId;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells sales as events of the sources that they are of, in the present transaction. */
@ApplicationScoped
class TellSales {

  /**
   * What became of a sale.
   *
   * @param receipt of its event, or of the first that was the same; null when it is refused
   */
  record Told(UUID receipt, boolean news, Problem refused) {}

  /** A sale whose events are made; further lines of it have added their products. */
  private static final class Ready {
    private final Sender source;
    private final List<ObjectNode> events;
    private Told told;

    private Ready(Sender source, List<ObjectNode> events) {
      this.source = source;
      this.events = events;
    }
  }

  private final SourceNames sources;
  private final Places places;
  private final TakeEvents door;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  TellSales(
      SourceNames sources,
      Places places,
      TakeEvents door,
      BrandDirectory brands,
      CurrentBrand brand) {
    this.sources = sources;
    this.places = places;
    this.door = door;
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * With few statements however many there are.
   *
   * @param requestId by which their receipts are found together
   * @return of each sale, in their order
   */
  List<Told> tell(List<NewSale> sales, String requestId) {
    SaleReferences references = references(sales);
    Map<String, Ready> byOrder = new HashMap<>();
    List<Ready> ready = new ArrayList<>(sales.size());
    List<Boolean> heads = new ArrayList<>(sales.size());
    for (NewSale sale : sales) {
      try {
        Sender source = references.source(sale);
        String key = source.id() + " " + order(sale);
        Ready head = isLine(sale) ? byOrder.get(key) : null;
        heads.add(head == null);
        if (head == null) {
          head = new Ready(source, SaleItems.of(sale, references.context(sale)));
          byOrder.put(key, head);
        } else {
          SaleItems.addProduct(head.events.get(0), sale);
        }
        ready.add(head);
      } catch (Problem refused) {
        Ready none = new Ready(null, List.of());
        none.told = new Told(null, false, refused);
        ready.add(none);
        heads.add(true);
      }
    }
    take(ready.stream().distinct().filter(one -> one.told == null).toList(), requestId);
    List<Told> told = new ArrayList<>(sales.size());
    for (int i = 0; i < sales.size(); i++) {
      Told of = ready.get(i).told;
      told.add(heads.get(i) ? of : new Told(of.receipt(), false, of.refused()));
    }
    return told;
  }

  private SaleReferences references(List<NewSale> sales) {
    boolean some = sales.stream().anyMatch(sale -> sale.eventSource() == null);
    return new SaleReferences(
        sources.named(
            sales.stream().map(NewSale::eventSource).filter(Objects::nonNull).distinct().toList()),
        some ? sources.ofPeople() : List.of(),
        places.named(sales.stream().map(NewSale::place).filter(Objects::nonNull).toList()),
        brands.get(brand.slug()).timeZone());
  }

  /** Shops' exports tell an order once, and then only further products of it. */
  private static boolean isLine(NewSale sale) {
    return sale.orderId() != null
        && sale.value() == null
        && sale.hasProduct()
        && sale.event() == null
        && sale.stage() == null
        && sale.status() == null;
  }

  private static String order(NewSale sale) {
    return sale.orderId() == null ? "" : OrderId.compared(sale.orderId());
  }

  private void take(List<Ready> ready, String requestId) {
    ready.stream()
        .collect(Collectors.groupingBy(one -> one.source.id()))
        .values()
        .forEach(ofSource -> takeOfSource(ofSource, requestId));
  }

  private void takeOfSource(List<Ready> sales, String requestId) {
    List<ObjectNode> events = sales.stream().flatMap(one -> one.events.stream()).toList();
    List<Receipt> receipts = door.takeWithin(sales.get(0).source, events, requestId);
    int at = 0;
    for (Ready one : sales) {
      one.told = told(receipts.get(at));
      at += one.events.size();
    }
  }

  private static Told told(Receipt receipt) {
    if (receipt.reason() == null) {
      UUID first = receipt.duplicateOf();
      return new Told(first == null ? receipt.id() : first, first == null, null);
    }
    return new Told(
        null,
        false,
        new Problem(
            OfflineProblem.SALE_REFUSED,
            "As an event: " + receipt.path() + ": " + receipt.reason(),
            List.of(new Violation(field(receipt.path()), receipt.reason()))));
  }

  private static String field(String path) {
    return switch (path) {
      case "properties.value" -> "value";
      case "properties.currency" -> "currency";
      case "properties.order_id" -> "orderId";
      case "event_time" -> "occurredAt";
      case "event_id" -> "eventId";
      default -> path;
    };
  }
}
