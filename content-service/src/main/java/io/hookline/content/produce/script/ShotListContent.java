package io.hookline.content.produce.script;

import io.hookline.content.document.Part;
import io.hookline.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is filmed for a post.
 *
 * @param shots in the order in which they are seen
 */
@Schema(name = "ShotListContent")
record ShotListContent(@Size(max = 200) List<@NotNull @Valid Shot> shots) {

  static final ShotListContent UNWRITTEN = new ShotListContent(null);

  ShotListContent {
    shots = shots == null ? List.of() : shots;
  }

  /**
   * @throws Problem VALIDATION_FAILED when an id stands twice
   */
  ShotListContent numbered() {
    Part.Numbering numbering = new Part.Numbering();
    ShotListContent numbered = new ShotListContent(numbering.number("shots", shots));
    numbering.require();
    return numbered;
  }

  /** Of the shots whose length is said. */
  BigDecimal seconds() {
    return shots.stream()
        .map(Shot::seconds)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
