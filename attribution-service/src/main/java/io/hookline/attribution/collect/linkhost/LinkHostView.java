package io.hookline.attribution.collect.linkhost;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A host of the brand's links.
 *
 * @param proof what has to stand in the host's DNS before links may stand on it
 * @param verifiedAt when it stood there; null before
 * @param retiredAt when its links ceased to lead anywhere; null while they do
 */
@Schema(name = "LinkHost")
record LinkHostView(
    UUID id,
    @Schema(examples = "go.acme.example") String host,
    Proof proof,
    @Schema(nullable = true) Instant verifiedAt,
    @Schema(nullable = true) Instant retiredAt,
    long version,
    Instant createdAt)
    implements Versioned {

  /** A TXT record. */
  @Schema(name = "LinkHostProof")
  record Proof(
      @Schema(examples = "_hookline.go.acme.example") String name,
      @Schema(examples = "hookline-links=0198b2c47a107c559d6e0a4f5c1b2d3e") String text) {

    /** The id is no secret; that somebody wrote it into the host's DNS is what counts. */
    static Proof of(String host, UUID id) {
      return new Proof("_hookline." + host, "hookline-links=" + id.toString().replace("-", ""));
    }
  }
}
