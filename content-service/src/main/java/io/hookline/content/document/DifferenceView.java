package io.hookline.content.document;

import io.hookline.kit.audit.FieldChange;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between two versions of a document.
 *
 * @param since the version compared with; 0 is the document before anybody wrote it
 */
@Schema(name = "Difference")
public record DifferenceView(
    @Schema(examples = "2") long since,
    @Schema(examples = "3") long version,
    @Schema(
            description =
                "By their paths in the content. Parts of a list that have an id are followed by it:"
                    + " donts[0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e].text; donts[*].id tells of another"
                    + " order. Other lists are compared as a whole.")
        List<FieldChange> changes) {

  /** Describes the parameter that asks for one. */
  public static final String SINCE =
      "The version to compare with, 0 for none; by default the one before";
}
