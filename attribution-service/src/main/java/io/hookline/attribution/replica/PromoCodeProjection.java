package io.hookline.attribution.replica;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.feed.Projection;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.value.LookAlikes;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Promo codes by how they are read: a code is issued as somebody typed it, and shoppers type it in
 * any case and script.
 */
final class PromoCodeProjection extends Projection {

  PromoCodeProjection(Jdbi jdbi, String feed) {
    super(jdbi, feed, "promo-codes", CreatorProjectionSql.PROMO_CODES);
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    super.apply(brand, changes.stream().map(PromoCodeProjection::read).toList());
  }

  private static CloudEvent read(CloudEvent change) {
    ObjectNode data = change.data().deepCopy();
    data.put("code", LookAlikes.reading(data.path("code").asText()));
    return new CloudEvent(
        change.specversion(),
        change.id(),
        change.source(),
        change.type(),
        change.subject(),
        change.time(),
        change.datacontenttype(),
        change.brand(),
        change.cursor(),
        change.traceparent(),
        data);
  }
}
