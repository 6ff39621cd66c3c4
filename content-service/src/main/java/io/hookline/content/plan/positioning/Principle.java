package io.hookline.content.plan.positioning;

import io.hookline.content.document.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that an idea is measured by before it is made.
 *
 * @param id stays from version to version; leave it out for a new one
 * @param question what the team asks of an idea
 */
record Principle(
    @Schema(nullable = true) UUID id,
    @NotBlank @Size(max = 100) @Schema(examples = "Resonance") String name,
    @NotBlank @Size(max = 500) @Schema(examples = "Does it say what the audience already feels?")
        String question)
    implements Part<Principle> {

  /** What a brand begins with. */
  static final List<Principle> DEFAULTS =
      List.of(
          of("Resonance", "Does it say what the audience already feels?"),
          of("Relatability", "Would one of them say: that is me?"),
          of("Authenticity", "Would the person on camera say it without a script?"),
          of("Originality", "Is there something in it that others have not shown?"),
          of("Clarity", "Is it about one thing, and is that clear within three seconds?"),
          of("Usefulness", "What can the viewer do, or feel, that was not there before?"),
          of("Entertainment", "Would somebody watch it who never buys?"),
          of("Native look", "Does it look like what people watch there, and not like an ad?"));

  private static Principle of(String name, String question) {
    return new Principle(Part.idOf(name), name, question);
  }

  @Override
  public Principle withId(UUID id) {
    return new Principle(id, name, question);
  }
}
