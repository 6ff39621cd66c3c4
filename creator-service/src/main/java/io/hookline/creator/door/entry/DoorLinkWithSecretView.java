package io.hookline.creator.door.entry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.idempotency.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link with its secret, which is shown this once and cannot be read again. */
@Schema(name = "DoorLinkWithSecret")
record DoorLinkWithSecretView(
    @JsonUnwrapped DoorLinkView link,
    @Schema(
            examples =
                "https://creator.example/door/hld_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M",
            nullable = true,
            description = "To send to the creator; null when a repeated request is answered")
        String address,
    @Schema(
            examples = "hld_3q2-7wQm1x0Vb8gq0ZlqkYt9iYk8n5s2r7c4u6e1a0M",
            nullable = true,
            description =
                "For a creator's program, as Access-Token; null when a repeated request is"
                    + " answered")
        String secret)
    implements ShownOnce {

  @Override
  public DoorLinkWithSecretView withoutSecrets() {
    return new DoorLinkWithSecretView(link, null, null);
  }
}
