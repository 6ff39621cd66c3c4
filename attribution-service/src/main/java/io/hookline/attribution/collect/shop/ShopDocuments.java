package io.hookline.attribution.collect.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** Understands what a platform tells. A next platform is a class. */
interface ShopDocuments {

  /**
   * Never fails: what cannot be understood is said in the outcome.
   *
   * @param receivedAt stands for an instant that the document does not tell
   */
  Heard read(KnownShop shop, JsonNode root, Instant receivedAt);
}
