package io.hookline.content.produce.disclosure;

import io.hookline.content.plan.standards.DisclosureKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a look at a post showed; null where nobody looked.
 *
 * @param paidPartnership whether it is marked as a paid partnership, or as an advertisement
 * @param ownBrand whether it is marked as promoting the account's own business
 * @param aiGenerated whether it is marked as made by AI
 */
@Embeddable
@Schema(name = "Seen")
public record Seen(
    @Column(name = "paid_partnership") @Schema(nullable = true) Boolean paidPartnership,
    @Column(name = "own_brand") @Schema(nullable = true) Boolean ownBrand,
    @Column(name = "ai_generated") @Schema(nullable = true) Boolean aiGenerated,
    @Enumerated(EnumType.STRING) @Schema(nullable = true) Privacy privacy,
    @Column(name = "comments_open") @Schema(nullable = true) Boolean commentsOpen,
    @Column(name = "duet_allowed") @Schema(nullable = true) Boolean duetAllowed,
    @Column(name = "stitch_allowed") @Schema(nullable = true) Boolean stitchAllowed) {

  static final Seen NOTHING = new Seen(null, null, null, null, null, null, null);

  /** Whether the disclosure was there; null where nobody looked. */
  Boolean carries(DisclosureKind kind) {
    return switch (kind) {
      case PAID_PARTNERSHIP -> paidPartnership;
      case OWN_BRAND -> ownBrand;
      case AI_GENERATED -> aiGenerated;
    };
  }

  /** The disclosures that it carries for sure. */
  public Set<DisclosureKind> disclosures() {
    Set<DisclosureKind> carried = EnumSet.allOf(DisclosureKind.class);
    carried.removeIf(kind -> !Boolean.TRUE.equals(carries(kind)));
    return carried;
  }

  /** The same, with what another look showed where nobody looked. */
  public Seen or(Seen other) {
    return new Seen(
        first(paidPartnership, other.paidPartnership),
        first(ownBrand, other.ownBrand),
        first(aiGenerated, other.aiGenerated),
        first(privacy, other.privacy),
        first(commentsOpen, other.commentsOpen),
        first(duetAllowed, other.duetAllowed),
        first(stitchAllowed, other.stitchAllowed));
  }

  private static <T> T first(T one, T other) {
    return one == null ? other : one;
  }
}
