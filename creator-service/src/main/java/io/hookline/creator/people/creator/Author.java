package io.hookline.creator.people.creator;

import io.hookline.kit.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did or wrote something. */
@Embeddable
@Schema(name = "Author")
public record Author(
    @Schema(
            examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10",
            description = "Subject of the token; system:<service> for work on nobody's request")
        @Column(name = "by_subject")
        String subject,
    @Schema(examples = "mia.operator", nullable = true) @Column(name = "by_name") String name) {

  public static Author of(Actor actor) {
    return new Author(actor.subject(), actor.name());
  }
}
