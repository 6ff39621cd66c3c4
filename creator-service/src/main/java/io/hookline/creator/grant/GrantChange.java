package io.hookline.creator.grant;

import io.hookline.kit.access.Asset;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the sister services need of a grant to show what it opens: not who it is, nor why it ended.
 */
@Schema(name = "GrantChange")
record GrantChange(
    UUID id,
    String subject,
    GrantRole role,
    boolean finance,
    List<Asset> assets,
    Instant from,
    Instant until,
    @Schema(nullable = true) Instant revokedAt,
    long version) {

  static GrantChange of(GrantView grant) {
    return new GrantChange(
        grant.id(),
        grant.subject(),
        grant.role(),
        grant.finance(),
        grant.assets(),
        grant.from(),
        grant.until(),
        grant.revokedAt(),
        grant.version());
  }
}
