package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.input.SaleChannel;
import io.hookline.kit.value.Characters;
import io.hookline.kit.value.NoValue;
import java.util.Objects;
import java.util.stream.Stream;

/** Where and how an order was placed, in the fields in which tills and TikTok's clients say it. */
final class SaleFields {

  private static final int LONGEST = 60;

  private SaleFields() {}

  /** The branch as it is written, in the fields of tills before TikTok's; null for none. */
  static String place(JsonNode properties) {
    return Stream.of("place", "store_id", "shop_id")
        .map(field -> Lenient.first(properties, field))
        .filter(Objects::nonNull)
        .filter(place -> !NoValue.isAsId(place) && Characters.count(place) <= LONGEST)
        .findFirst()
        .orElse(null);
  }

  /** Null for none, and for a word that is none. */
  static SaleChannel channel(JsonNode properties) {
    String word = Lenient.first(properties, "event_channel");
    return word == null ? null : SaleChannel.of(word).orElse(null);
  }
}
