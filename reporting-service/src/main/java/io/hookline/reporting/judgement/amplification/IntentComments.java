package io.hookline.reporting.judgement.amplification;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people said below a post in the period; their texts are the content-service's.
 *
 * @param intent comments that want to buy, or ask where; null where none are read from the network
 * @param byClass all comments that were read
 * @param texts where the content-service lists those with intent
 */
@Schema(name = "IntentComments")
record IntentComments(
    @Schema(nullable = true, examples = "31") BigDecimal intent,
    @Schema(nullable = true, examples = "120") BigDecimal read,
    List<OfClass> byClass,
    @Schema(
            examples =
                "/v1/brands/acme-cosmetics/comments?postId=0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e&commentClass=INTENT")
        String texts) {

  /** Comments of a class. */
  @Schema(name = "CommentsOfClass")
  record OfClass(
      @Schema(nullable = true, examples = "INTENT") String commentClass,
      @Schema(nullable = true, examples = "31") BigDecimal comments) {}
}
