package io.hookline.content.plan.standards;

import io.hookline.content.document.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A disclosure that posts must carry.
 *
 * @param id stays from version to version; leave it out for a new one
 * @param text what people need to know to decide
 */
record RequiredDisclosure(
    @Schema(nullable = true) UUID id,
    @NotNull DisclosureKind kind,
    @NotNull DisclosureCondition when,
    @NotBlank
        @Size(max = 500)
        @Schema(examples = "Whenever the creator got money, products or travel for it")
        String text)
    implements Part<RequiredDisclosure> {

  /** What TikTok and the laws of most countries ask of everybody. */
  static final List<RequiredDisclosure> DEFAULTS =
      List.of(
          of(
              DisclosureKind.PAID_PARTNERSHIP,
              DisclosureCondition.CREATOR_POSTS,
              "Whenever the creator got money, products or anything else of value for it"),
          of(
              DisclosureKind.OWN_BRAND,
              DisclosureCondition.TEAM_POSTS,
              "Whenever the account promotes its own business"),
          of(
              DisclosureKind.AI_GENERATED,
              DisclosureCondition.WHEN_IT_APPLIES,
              "Whenever scenes, people or voices that look real were made or changed by AI"));

  private static RequiredDisclosure of(DisclosureKind kind, DisclosureCondition when, String text) {
    return new RequiredDisclosure(Part.idOf(kind.name()), kind, when, text);
  }

  @Override
  public RequiredDisclosure withId(UUID id) {
    return new RequiredDisclosure(id, kind, when, text);
  }
}
