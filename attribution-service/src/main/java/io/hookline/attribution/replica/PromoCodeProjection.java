package io.hookline.attribution.replica;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.kit.value.LookAlikes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Promo codes, by how they read. */
@Singleton
class PromoCodeProjection implements FeedSubscription {

  private final Jdbi jdbi;

  PromoCodeProjection(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public String resource() {
    return "promo-codes";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(CreatorProjectionSql.PROMO_CODES)
                .bind("brand", brand)
                .bind(
                    "rows",
                    changes.stream()
                        .map(PromoCodeProjection::row)
                        .collect(Collectors.joining(",", "[", "]")))
                .execute());
  }

  private static String row(CloudEvent change) {
    ObjectNode code = change.data().deepCopy();
    return code.put("reading", LookAlikes.reading(code.path("code").textValue())).toString();
  }
}
