package io.hookline.attribution.collect.offline;

import io.hookline.attribution.collect.place.Places;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.attribution.input.SaleChannel;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the sales of a file may name.
 *
 * @param named sources by the names that were asked for
 * @param usual sources of one of which a sale is that names none; two where it is not clear which
 * @param places by the names that were asked for
 */
record SaleReferences(
    Map<String, Sender> named,
    List<Sender> usual,
    Map<String, Places.Named> places,
    ZoneId ofBrand) {

  /**
   * @throws Problem REFERENCE_UNKNOWN, EVENT_SOURCE_NOT_NAMED
   */
  Sender source(NewSale sale) {
    if (sale.eventSource() != null) {
      References.require("eventSource", sale.eventSource(), "event source", named::containsKey);
      return named.get(sale.eventSource());
    }
    if (usual.size() != 1) {
      throw new Problem(
          OfflineProblem.EVENT_SOURCE_NOT_NAMED,
          usual.isEmpty()
              ? "The brand has no source of kind OFFLINE or CRM: connect one."
              : "The brand has several sources of kind OFFLINE or CRM: name one in eventSource.",
          List.of(new Violation("eventSource", "must name the source that it is of")));
    }
    return usual.get(0);
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN, VALIDATION_FAILED
   */
  SaleContext context(NewSale sale) {
    References.require("place", sale.place(), "place", places::containsKey);
    Places.Named place = sale.place() == null ? null : places.get(sale.place());
    Optional<SaleChannel> channel = Optional.ofNullable(sale.channel()).flatMap(SaleChannel::of);
    if (sale.channel() != null && channel.isEmpty()) {
      throw new Violation(
              "channel", "must be one of IN_STORE, PHONE, WEBSITE, APP, EMAIL, CRM, OTHER")
          .asProblem();
    }
    return new SaleContext(
        place == null ? null : place.id().toString(), zone(sale, place), channel);
  }

  private ZoneId zone(NewSale sale, Places.Named place) {
    if (sale.timeZone() == null) {
      return place == null ? ofBrand : place.zoneOr(ofBrand);
    }
    return SaleTime.zone(sale.timeZone())
        .orElseThrow(
            () ->
                new Violation("timeZone", "must be a time zone such as America/New_York")
                    .asProblem());
  }
}
