package io.hookline.content.produce.post;

import io.hookline.content.produce.disclosure.Privacy;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who may see a post, and what they may do with it.
 *
 * @param privacy EVERYONE where it is not said
 * @param commentsOpen yes where it is not said, as the other two
 */
@Embeddable
record Interaction(
    @Enumerated(EnumType.STRING) @Schema(defaultValue = "EVERYONE") Privacy privacy,
    @Column(name = "comments_open") @Schema(defaultValue = "true") Boolean commentsOpen,
    @Column(name = "duet_allowed") @Schema(defaultValue = "true") Boolean duetAllowed,
    @Column(name = "stitch_allowed") @Schema(defaultValue = "true") Boolean stitchAllowed) {

  static final Interaction ALL = new Interaction(null, null, null, null);

  Interaction {
    privacy = privacy == null ? Privacy.EVERYONE : privacy;
    commentsOpen = commentsOpen == null || commentsOpen;
    duetAllowed = duetAllowed == null || duetAllowed;
    stitchAllowed = stitchAllowed == null || stitchAllowed;
  }
}
