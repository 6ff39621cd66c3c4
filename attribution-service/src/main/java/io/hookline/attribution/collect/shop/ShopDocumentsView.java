package io.hookline.attribution.collect.shop;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of documents, in their order. */
@Schema(name = "ShopDocuments")
record ShopDocumentsView(List<ShopDocumentView> items) {

  /** One of them. */
  @Schema(name = "ShopDocument")
  record ShopDocumentView(
      @Schema(examples = "576486316948490001", nullable = true) String orderId,
      DeliveryOutcome outcome,
      @Schema(nullable = true, examples = "No money was given back.") String reason) {}
}
