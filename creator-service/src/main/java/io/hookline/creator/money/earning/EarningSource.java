package io.hookline.creator.money.earning;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What something was earned with. An earning of a source, a creator and a partnership exists once.
 *
 * @param id of the order, the deliverable …; with a part where there are several: {@code
 *     0198…/2026-10-01}
 * @param sequence counts further earnings of the same: the second is what was added or taken back
 *     when the facts changed
 */
@Schema(name = "EarningSource")
public record EarningSource(
    SourceKind kind,
    @Schema(examples = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e") String id,
    @Schema(examples = "0") int sequence) {

  public static EarningSource of(SourceKind kind, UUID id) {
    return new EarningSource(kind, id.toString(), 0);
  }
}
