package io.hookline.content.plan.pillar;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pillar.
 *
 * @param owner who answers for it
 * @param targetShare percent of the brand's posts that it should have
 */
@Schema(name = "Pillar")
record PillarView(
    UUID id,
    @Schema(examples = "Skin science") String name,
    @Schema(examples = "What an ingredient does, shown and not claimed", nullable = true)
        String description,
    @Schema(examples = "mia.operator", nullable = true) String owner,
    @Schema(examples = "40", nullable = true) Integer targetShare,
    @Schema(nullable = true) FunnelShares funnelShares,
    PillarState state,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  /** Whether it says what somebody has sent, in whatever state it is. */
  boolean says(PillarUpdate sent) {
    return sent.equals(new PillarUpdate(name, description, owner, targetShare, funnelShares));
  }
}
