package io.hookline.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field, before and after. */
@Schema(name = "FieldChange")
public record FieldChange(
    @Schema(examples = "fee.amount", description = "Path in the resource") String field,
    @Schema(
            implementation = Object.class,
            nullable = true,
            examples = "5000",
            description =
                "Before; null if it was empty, ••• if the value is not kept, or not shown")
        JsonNode from,
    @Schema(
            implementation = Object.class,
            nullable = true,
            examples = "6000",
            description =
                "After; null if it was emptied, ••• if the value is not kept, or not shown")
        JsonNode to) {

  /** Without the values: only whether there were any. */
  FieldChange masked() {
    return new FieldChange(field, masked(from), masked(to));
  }

  private static JsonNode masked(JsonNode value) {
    return value == null || value.isNull() ? null : TextNode.valueOf("•••");
  }
}
